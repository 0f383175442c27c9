//! Orders seen, orders claimed, holds and limits, as they bear on one column for one adult (section 4, 15.3).
//!
//! An order restricts only the acts it names (ORD-2). What is told of and not produced is not an order (ORD-3): it holds
//! things back for a stated time and no longer (CHO-2).

use crate::decision::{Condition, Grade, MissingFact, Reason};
use crate::fact::TermEffect;
use crate::roles::age::Band;
use crate::roles::care::{Statuses, statuses};
use crate::roles::evaluate::Asked;
use crate::roles::facts::{Facts, Pair, superseded};
use crate::roles::matrix::Column;
use crate::roles::matter::{Act, Matter};
use crate::roles::scope::{Effect, on_matter, required, untouched};
use crate::roles::sink::{Sink, or_supposed};
use crate::roles::{Known, age};
use crate::rules::RuleId;
use crate::school::{Dated, NO_ENTRY, PairFile, PupilFile, Term};
use crate::words::{CareStatus, OrderKind, RestrictionScope, Says};
use chrono::NaiveDate;

/// What was found about restrictions on an adult.
#[expect(clippy::struct_excessive_bools, reason = "four findings that do not exclude one another")]
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Restricted {
    /// An order in force restricts the adult in something (row B19, VOC-34).
    pub(crate) by_order: bool,
    /// An order of s.10A (row B22, VOC-37).
    pub(crate) offender: bool,
    /// Under emergency or police protection, to whom the child may be released.
    pub(crate) released: bool,
    /// Anything at all about an order was found; if not, ORD-1.
    pub(crate) anything: bool,
}

/// Does an order of this kind end when the child is 18 (AGE-4, ORD-19)?
const fn ends_at_18(kind: OrderKind) -> bool {
    match kind {
        OrderKind::ChildArrangements
        | OrderKind::ProhibitedSteps
        | OrderKind::SpecificIssue
        | OrderKind::Care
        | OrderKind::InterimCare
        | OrderKind::EmergencyProtection
        | OrderKind::PoliceProtection
        | OrderKind::OffenderProhibitedSteps
        | OrderKind::Wardship
        | OrderKind::SpecialGuardianship
        | OrderKind::Placement => true,
        OrderKind::NonMolestation
        | OrderKind::Occupation
        | OrderKind::NoApplications
        | OrderKind::ProtectiveMeasure
        | OrderKind::Adoption
        | OrderKind::ParentalOrder
        | OrderKind::ResponsibilityRevoked => false,
    }
}

/// The rule about orders of this kind that restrict.
const fn rule_of(kind: OrderKind) -> RuleId {
    match kind {
        OrderKind::ChildArrangements => RuleId::ORD_5,
        OrderKind::ProhibitedSteps => RuleId::ORD_6,
        OrderKind::SpecificIssue => RuleId::ORD_7,
        OrderKind::NonMolestation => RuleId::ORD_8,
        OrderKind::Occupation => RuleId::ORD_9,
        OrderKind::NoApplications => RuleId::ORD_10,
        OrderKind::Care | OrderKind::InterimCare => RuleId::ORD_11,
        OrderKind::EmergencyProtection | OrderKind::PoliceProtection => RuleId::ORD_12,
        OrderKind::OffenderProhibitedSteps => RuleId::ORD_13,
        OrderKind::ProtectiveMeasure => RuleId::ORD_15,
        OrderKind::Wardship => RuleId::ORD_17,
        OrderKind::SpecialGuardianship
        | OrderKind::Placement
        | OrderKind::Adoption
        | OrderKind::ParentalOrder
        | OrderKind::ResponsibilityRevoked => RuleId::ORD_2,
    }
}

/// Is nothing on record, of whatever day, by which an order, a claim, a limit or a hold could restrict this adult?
#[inline]
pub(crate) const fn nothing_restricts(file: &PupilFile, between: &PairFile) -> bool {
    !between.restricts() && file.lives_with_orders.is_empty() && file.protected.is_empty() && file.wardship.is_empty()
}

#[inline]
pub(crate) fn orders<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts) -> Restricted {
    if nothing_restricts(ask.pair.file, ask.pair.between) {
        s.note(RuleId::ORD_1, NO_ENTRY, Reason::NoOrderSeen);
        return Restricted::default();
    }
    recorded(s, ask, facts)
}

fn recorded<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts) -> Restricted {
    let mut found = Restricted::default();
    let (matter, pair) = (ask.matter, &ask.pair);
    for term in &pair.between.record.terms {
        if s.live(term, pair.as_of) {
            seen(s, matter, pair, term, &mut found);
        }
    }
    claimed(s, matter, pair, &mut found);
    limits(s, matter, pair, &mut found);
    lives_with_other(s, pair, facts);
    protection(s, matter, pair, &mut found);
    wardship(s, matter, pair);
    if s.findings().orders_conflict() {
        s.note(RuleId::ORD_16, NO_ENTRY, Reason::OrdersConflict);
        s.miss(MissingFact::CourtDirection);
    }
    hold(s, matter, pair, &mut found);
    if !found.anything {
        s.note(RuleId::ORD_1, NO_ENTRY, Reason::NoOrderSeen);
    }
    found
}

/// One term of an order seen and in force.
fn seen<S: Sink>(s: &mut S, matter: Matter, pair: &Pair<'_>, term: &Dated<Term>, found: &mut Restricted) {
    let Term { order, kind, effect } = term.what;
    let restricts = matches!(effect, TermEffect::Bars { .. } | TermEffect::Unclear);
    // An order of s.10A withholds by default, whatever its terms were taken to be (ORD-13).
    let offender = kind == OrderKind::OffenderProhibitedSteps;
    if !restricts && !offender && !matches!(effect, TermEffect::Requires { .. }) {
        return;
    }
    found.anything = true;
    let lapsed = (ends_at_18(kind) && pair.band == Band::Adult)
        || (kind == OrderKind::ChildArrangements
            && effect == (TermEffect::Bars { scope: RestrictionScope::ContactChild })
            && age::sixteen(s, pair.file, pair.as_of) == Known::Yes);
    if lapsed
        && s.list(Grade::Context, RuleId::ORD_19, term.entry, |i| {
            i.order_id(order).map(|order| Reason::OrderLapsedByAge { order: order.clone() })
        })
    {
        return;
    }
    if matches!(kind, OrderKind::Occupation | OrderKind::NoApplications) {
        without_effect(s, matter, term);
        return;
    }
    found.offender |= offender;
    found.by_order |= restricts;
    match effect {
        TermEffect::Bars { scope } => bars(s, matter, term, scope),
        TermEffect::Requires { scope } => {
            let grade = match required(matter, scope) {
                Effect::Bars => Grade::Required,
                Effect::Depends(_) => Grade::UnsettledRequired,
                Effect::Leaves | Effect::With(_) => return,
            };
            let heard = s.find(grade, RuleId::ORD_7, term.entry, |i| {
                i.order_id(order).map(|order| Reason::OrderRequires { order: order.clone(), scope })
            });
            if heard {
                s.list(Grade::Context, on_matter(matter, scope).0, term.entry, |_| None);
                if let Effect::Depends(missing) = required(matter, scope) {
                    s.miss(missing);
                }
            }
        }
        TermEffect::Unclear => {
            let heard = kind != OrderKind::OffenderProhibitedSteps
                && !untouched(matter.column)
                && s.find(Grade::UnsettledBar, rule_of(kind), term.entry, |i| {
                    i.order_id(order).map(|order| Reason::OrderUnclear { order: order.clone(), kind })
                });
            if heard {
                s.miss(MissingFact::OrderTerms);
            }
        }
        TermEffect::LivesWith
        | TermEffect::SpendsTimeWith
        | TermEffect::SpecialGuardian
        | TermEffect::CareTo
        | TermEffect::ProtectedBy
        | TermEffect::Adopts
        | TermEffect::RemainsParent
        | TermEffect::ParentByOrder
        | TermEffect::EndsResponsibility
        | TermEffect::MayPlace => {}
    }
}

/// An order that by its nature bars nothing at school (ORD-9, ORD-10). Where somebody typed a bar off it all the same,
/// that has to be looked at: a sealed order says what it says (ORD-2).
fn without_effect<S: Sink>(s: &mut S, matter: Matter, term: &Dated<Term>) {
    let Term { order, kind, effect } = term.what;
    if let TermEffect::Bars { scope } = effect
        && matches!(on_matter(matter, scope).1, Effect::Bars | Effect::Depends(_))
    {
        let heard = s.find(Grade::UnsettledBar, RuleId::ORD_2, term.entry, |i| {
            i.order_id(order).map(|order| Reason::OrderUnclear { order: order.clone(), kind })
        });
        if heard {
            s.miss(MissingFact::OrderTerms);
        }
        return;
    }
    let heard = s.list(Grade::Context, rule_of(kind), term.entry, |i| {
        i.order_id(order).map(|order| Reason::OrderWithoutEffect { order: order.clone(), kind })
    });
    if heard && let TermEffect::Bars { scope } = effect {
        leave_out(s, matter, scope);
    }
}

/// In which form an act that is barred leaves a matter.
fn leave_out<S: Sink>(s: &mut S, matter: Matter, scope: RestrictionScope) {
    redact(s, matter, scope);
    if let Effect::With(condition) = on_matter(matter, scope).1 {
        s.condition(condition);
    }
}

fn bars<S: Sink>(s: &mut S, matter: Matter, term: &Dated<Term>, scope: RestrictionScope) {
    let Term { order, kind, .. } = term.what;
    let (rule, effect) = on_matter(matter, scope);
    if !s.list(Grade::Context, RuleId::ORD_2, term.entry, |_| None) {
        return;
    }
    s.list(Grade::Context, rule_of(kind), term.entry, |_| None);
    match effect {
        Effect::Bars => {
            s.find(Grade::BarOrder, rule, term.entry, |i| {
                i.order_id(order).map(|order| Reason::OrderBars { order: order.clone(), scope })
            });
        }
        Effect::Depends(missing) => {
            let heard = s.find(Grade::UnsettledBar, rule, term.entry, |i| {
                i.order_id(order).map(|order| Reason::OrderMayBar { order: order.clone(), scope })
            });
            if heard {
                s.miss(missing);
            }
        }
        Effect::Leaves | Effect::With(_) => {
            let heard = s.list(Grade::Context, rule, term.entry, |i| {
                i.order_id(order).map(|order| Reason::OrderLeavesAlone { order: order.clone(), scope })
            });
            if heard {
                leave_out(s, matter, scope);
            }
        }
    }
}

/// What has to be taken out of an item before it goes (VOC-53, VOC-54).
fn redact<S: Sink>(s: &mut S, matter: Matter, scope: RestrictionScope) {
    if scope == RestrictionScope::ReceiveAddress {
        s.condition(Condition::AddressesLeftOut);
    }
    let says_something = !matches!(
        matter.column,
        Column::Consent | Column::Governance | Column::Emergency | Column::Collect | Column::Complaint
    );
    if scope == RestrictionScope::ReceiveWhereabouts && says_something {
        s.condition(Condition::WhereaboutsLeftOut);
    }
}

/// Is it a hand-over, or an event at which the child is, or may be?
fn meets_the_child(matter: Matter) -> bool {
    matter.column == Column::Collect || (matter.column == Column::Events && matter.details.child_present != Says::No)
}

/// An order told of and not produced (ORD-3): everything is held for the profile's time; hand-over, contact on site and
/// addresses until it is produced (CHO-2). What no order bars, none that is only told of holds back.
fn claimed<S: Sink>(s: &mut S, matter: Matter, pair: &Pair<'_>, found: &mut Restricted) {
    if untouched(matter.column) {
        return;
    }
    let until_produced = meets_the_child(matter);
    for claim in &pair.between.record.claims {
        if !s.live(claim, pair.as_of) {
            continue;
        }
        found.anything = true;
        let order = claim.what.order;
        let mut end = None;
        for (from, known) in &claim.what.holds {
            s.horizon().boundary(*from);
            if *from <= pair.as_of {
                end = *known;
            }
        }
        if let Some(after) = end.and_then(|end| end.succ_opt()) {
            s.horizon().boundary(after);
        }
        let over = end.is_some_and(|end| pair.as_of > end);
        if over
            && !until_produced
            && s.list(Grade::Context, RuleId::CHO_2, claim.entry, |i| {
                i.order_id(order).map(|order| Reason::ClaimedOrderHoldOver { order: order.clone() })
            })
        {
            s.condition(Condition::AddressesLeftOut);
            continue;
        }
        let heard = s.find(Grade::UnsettledBar, RuleId::ORD_3, claim.entry, |i| {
            i.order_id(order).map(|order| Reason::OrderClaimed { order: order.clone(), hold_until: end })
        });
        if heard {
            s.condition(Condition::AddressesLeftOut);
            s.miss(MissingFact::TheOrder);
            if end.is_none() {
                s.miss(MissingFact::Calendar);
            }
        }
    }
}

/// The authority's written limits on an adult, which bind under a care order (ORD-11). Where nothing is on record of how
/// the child is looked after, whether they bind is unsettled; under section 20 alone they do not (PR-15).
fn limits<S: Sink>(s: &mut S, matter: Matter, pair: &Pair<'_>, found: &mut Restricted) {
    for limit in &pair.between.record.limits {
        if !s.live(limit, pair.as_of) || pair.band == Band::Adult {
            continue;
        }
        let scope = limit.what;
        let (_, effect) = on_matter(matter, scope);
        let mut recorded = false;
        for care in &pair.file.care {
            recorded |= s.live(care, pair.as_of) || (care.span.from() <= pair.as_of && s.sees(care.entry));
        }
        let mut under = under_care_order(s, pair);
        if under == Known::No && !recorded {
            under = or_supposed(s, Known::Unknown, MissingFact::CareStatus);
        }
        if under == Known::No {
            continue;
        }
        found.anything = true;
        redact(s, matter, scope);
        match effect {
            Effect::Bars => {}
            Effect::Depends(missing) => {
                let reason = Reason::AuthorityMayLimit { scope };
                if s.find(Grade::UnsettledBar, RuleId::ORD_11, limit.entry, |_| Some(reason)) {
                    s.miss(missing);
                }
                continue;
            }
            Effect::With(condition) => {
                s.condition(condition);
                continue;
            }
            Effect::Leaves => continue,
        }
        // A limit of an earlier time in care says nothing of this one until the authority says so.
        let of_this_order = under != Known::Yes || of_the_order_in_force(s, pair, limit.span.from());
        let grade = if under == Known::Yes && of_this_order { Grade::BarOrder } else { Grade::UnsettledBar };
        if s.find(grade, RuleId::ORD_11, limit.entry, |_| Some(Reason::AuthorityLimits { scope })) {
            if under == Known::Unknown {
                s.miss(MissingFact::CareStatus);
            } else if !of_this_order {
                s.miss(MissingFact::AuthorityDecision);
            }
        }
    }
}

const fn is_order(status: CareStatus) -> bool {
    matches!(status, CareStatus::CareOrder | CareStatus::InterimCareOrder)
}

/// Was a care order in force on that day that still is, or that the one in force followed without a day between them?
fn of_the_order_in_force<S: Sink>(s: &mut S, pair: &Pair<'_>, on: NaiveDate) -> bool {
    let mut of = false;
    for now in pair.file.care.iter().filter(|care| is_order(care.what.0)) {
        if !s.live(now, pair.as_of) || superseded(s, pair, now.span.from()) {
            continue;
        }
        of |= now.span.from() <= on;
        for then in pair.file.care.iter().filter(|care| is_order(care.what.0)) {
            let followed = then.span.until().is_none_or(|until| now.span.from() <= until);
            of |= then.span.holds(on) && s.sees(then.entry) && followed;
        }
    }
    of
}

/// Is the child under a care or interim care order?
pub(crate) fn under_care_order<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Known {
    let Statuses { order, unsaid, .. } = statuses(s, pair);
    let known = match (order, unsaid) {
        (true, _) => return Known::Yes,
        (false, true) => Known::Unknown,
        (false, false) => Known::No,
    };
    or_supposed(s, known, MissingFact::CareStatus)
}

/// A "lives with" order for another takes nothing from this parent (ORD-4).
fn lives_with_other<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts) {
    if facts.legal.is != Known::Yes || pair.band == Band::Adult {
        return;
    }
    for other in &pair.file.lives_with_orders {
        let (order, person) = other.what;
        if person != pair.between.person && s.live(other, pair.as_of) && !superseded(s, pair, other.span.from()) {
            s.list(Grade::Context, RuleId::ORD_4, other.entry, |i| {
                i.order_id(order).map(|order| Reason::LivesWithOther { order: order.clone() })
            });
        }
    }
}

/// Emergency and police protection: the child is released only to whom the order names, and meets parents as they direct
/// (ORD-12).
fn protection<S: Sink>(s: &mut S, matter: Matter, pair: &Pair<'_>, found: &mut Restricted) {
    let without_the_child = matter.column == Column::ParentsEvening && matter.details.child_present != Says::No;
    let tells = matches!(matter.column, Column::Trips | Column::Messages | Column::Emergency);
    if !meets_the_child(matter) && !tells && !without_the_child {
        return;
    }
    let mut in_force: Option<&Dated<(u32, Option<u32>)>> = None;
    for protected in &pair.file.protected {
        if !s.live(protected, pair.as_of) {
            continue;
        }
        let (order, named) = protected.what;
        let released = |i: &crate::school::Inner| {
            i.order_id(order).map(|order| Reason::ReleasedToThisAdult { order: order.clone() })
        };
        if named == Some(pair.between.person) && s.list(Grade::Context, RuleId::ORD_12, protected.entry, released) {
            found.released = true;
        }
        in_force = in_force.or(Some(protected));
    }
    found.anything |= in_force.is_some();
    let Some(protected) = in_force.filter(|_| !found.released) else { return };
    if without_the_child {
        if s.list(Grade::Context, RuleId::ORD_12, protected.entry, |_| None) {
            s.condition(Condition::WithoutTheChild);
        }
        return;
    }
    let (order, _) = protected.what;
    let grade = if matter.column == Column::Collect { Grade::BarOrder } else { Grade::UnsettledBar };
    let heard = s.find(grade, RuleId::ORD_12, protected.entry, |i| {
        i.order_id(order).map(|order| Reason::ReleasedOnlyTo { order: order.clone() })
    });
    if heard && grade == Grade::UnsettledBar {
        s.miss(MissingFact::AuthorityDecision);
    }
}

/// A ward of court: any important step needs the court (ORD-17).
fn wardship<S: Sink>(s: &mut S, matter: Matter, pair: &Pair<'_>) {
    let important = matter.column == Column::Consent
        || (matter.column == Column::Permission
            && (matter.details.significant != Says::No
                || matches!(matter.details.act, Some(Act::Abroad | Act::ChangeName))));
    for ward in &pair.file.wardship {
        if !s.live(ward, pair.as_of) {
            continue;
        }
        if !important {
            s.note(RuleId::ORD_17, ward.entry, Reason::WardOfCourt);
        } else if s.find(Grade::UnsettledBar, RuleId::ORD_17, ward.entry, |_| Some(Reason::WardNeedsCourt)) {
            s.miss(MissingFact::CourtDirection);
        }
    }
}

/// The safeguarding lead's hold: never silently a refusal (ORD-1a), and against an order a matter for the court (CHO-15).
fn hold<S: Sink>(s: &mut S, matter: Matter, pair: &Pair<'_>, found: &mut Restricted) {
    if matter.column == Column::Complaint {
        return; // Nobody is kept from saying that something is wrong.
    }
    for hold in &pair.between.record.holds {
        if !s.live(hold, pair.as_of) {
            continue;
        }
        found.anything = true;
        if s.find(Grade::UnsettledBar, RuleId::ORD_1A, hold.entry, |_| Some(Reason::SafeguardingHold)) {
            // Child protection outweighs every duty but a court's order (MX-7).
            s.list(Grade::Context, RuleId::MX_7, NO_ENTRY, |_| None);
            s.miss(MissingFact::RiskAssessment);
            if s.findings().safety_against_order() && s.note(RuleId::CHO_15, hold.entry, Reason::SafetyAgainstOrder) {
                s.miss(MissingFact::CourtDirection);
            }
        }
    }
}
