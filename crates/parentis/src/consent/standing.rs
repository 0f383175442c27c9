//! With what right an adult answers: who may give it, who has to, and whose no counts.

use super::kept::kept_right;
use super::notes::Record;
use super::party::{Asking, Party};
use super::purpose::{Columns, Special};
use super::words::{ExceptionGround, Givers, HowMany, PartyState};
use crate::decision::{MissingFact, Outcome, Reason, Verdict, Weight};
use crate::fact::TermEffect;
use crate::roles::Known;
use crate::roles::matrix::{Column, MatrixRow, cell};
use crate::roles::matter::{Act, Details, Matter};
use crate::roles::scope::{Effect, on_matter, required};
use crate::roles::standing::bio_parent;
use crate::rules::RuleId;
use crate::school::{NO_ENTRY, PairFile};
use crate::words::{CareStatus, OrderKind, RestrictionScope, Says};

/// The rows that may be open beside B3, and none of them laid over another.
const OTHER_ROWS: &[MatrixRow] = &[
    MatrixRow::B1,
    MatrixRow::B2,
    MatrixRow::B4,
    MatrixRow::B6,
    MatrixRow::B8,
    MatrixRow::B9,
    MatrixRow::B10,
    MatrixRow::B11,
    MatrixRow::B13,
    MatrixRow::B15,
    MatrixRow::B18,
];

/// The rows whose adults are parents in education law, so that their no to a trip is heard (CHO-6).
const HEARD: &[MatrixRow] = &[
    MatrixRow::B1,
    MatrixRow::B2,
    MatrixRow::B3,
    MatrixRow::B4,
    MatrixRow::B5,
    MatrixRow::B6,
    MatrixRow::B8,
    MatrixRow::B9,
    MatrixRow::B10,
    MatrixRow::B13,
    MatrixRow::B14,
    MatrixRow::B15,
];

/// The longest journey in days that a "lives with" order covers: in any month, and in the longest (CON-TRIP-6, VOC-93).
const ONE_MONTH: (u32, u32) = (28, 31);
/// The longest that special guardianship covers: in any three months, and in the longest.
const THREE_MONTHS: (u32, u32) = (89, 92);

/// With what right each answers. Where it rests on one yes and nobody said otherwise, the first that counts is enough,
/// and the others' right is looked at for the full answer alone.
pub(super) fn settle_standing(r: &mut Record<'_>, ask: &Asking<'_>, everybody: bool, parties: &mut [Party]) {
    let against = |party: &Party| party.own.is_no() || party.own.is(PartyState::Withdrawn);
    let each = everybody || parties.iter().any(against);
    let full = r.everybody;
    let mut enough = false;
    for party in &mut *parties {
        let needed = everybody || (party.own.has_answered() && (each || !enough));
        if !needed && !full {
            continue;
        }
        standing_of_party(r, ask, party);
        // What somebody says of whom it is on record that they lack capacity, may be no consent (CON-BIO-6).
        let lacks = matches!(party.excepted, Some((ExceptionGround::LacksCapacity, _)));
        if lacks && party.own.is(PartyState::Given) && party.standing == Known::Yes && r.rule(RuleId::CON_BIO_6) {
            party.standing = Known::Unknown;
            r.miss(MissingFact::AdultCapacity);
        }
        enough |= party.own.is(PartyState::Given) && party.standing == Known::Yes;
    }
    if ask.columns().givers == Givers::BiometricsParent {
        stand_in(r, ask, parties);
    }
}

/// A parent of the biometrics Act (PAR-12), whose yes is not settled where only an assertion makes them one (CHO-3).
fn of_the_act(r: &mut Record<'_>, ask: &Asking<'_>, party: &mut Party) {
    let found = bio_parent(&ask.pair(party), r.muted());
    found.holds_until.into_iter().for_each(|day| r.horizon.boundary(day));
    (party.standing, party.no_counts, party.required) = (found.may_agree, found.is, found.is);
    if found.may_agree != found.is {
        r.rule(RuleId::CHO_3);
    }
    // Whom an order bars from any step takes none by saying yes; a no is heard all the same (PR-22a).
    party.standing = party.standing.and(steps_left(r, ask, party));
    party.looks_after = found.looks_after;
}

/// With what right this adult answers: as it is kept of that day, or else worked out.
pub(super) fn standing_of_party(r: &mut Record<'_>, ask: &Asking<'_>, party: &mut Party) {
    if let Some(right) = kept_right(r, ask, party) {
        right.tell(r, party);
    } else {
        work_out(r, ask, party);
    }
}

/// The same, worked out.
#[inline(never)]
pub(super) fn work_out(r: &mut Record<'_>, ask: &Asking<'_>, party: &mut Party) {
    let c = ask.columns();
    let (pair, person) = (ask.pair(party), ask.inner.person_file(party.person));
    let died = person.died.iter().any(|died| r.holds(died.span, ask.as_of));
    if died {
        return;
    }
    let says = |r: &mut Record<'_>, column: Column| {
        let verdict = ask.inner.verdict_between(matter_in(ask, column), &pair, r.muted());
        verdict.holds_until.into_iter().for_each(|day| r.horizon.boundary(day));
        verdict
    };
    let column = match c.givers {
        Givers::ResponsibilityHolder => Column::Consent,
        Givers::ParentOrCarer | Givers::Parent => Column::Permission,
        Givers::BiometricsParent => return of_the_act(r, ask, party),
        Givers::Nobody => {
            // Nobody is asked; whose objection is weighed is settled by who is a parent.
            party.no_counts = known(says(r, Column::Permission).outcome);
            return;
        }
        Givers::TheAdult => {
            (party.standing, party.no_counts) = (Known::Yes, Known::Yes);
            return;
        }
        Givers::Pupil => return,
    };
    let verdict = says(r, column);
    party.standing = known(verdict.outcome);
    // The rule also stands for what such an order restricts, which lets nobody decide.
    let decides = verdict.rules.contains(RuleId::ORD_7) && lets_decide(r, ask, party, column);
    party.by_order = match verdict.outcome {
        Outcome::Must if decides => Known::Yes,
        Outcome::NeedsCheck if decides => Known::Unknown,
        Outcome::Must | Outcome::May | Outcome::MustNot | Outcome::NeedsCheck => Known::No,
    };
    let on = |rule: RuleId| verdict.rules.contains(rule);
    match c.givers {
        // A carer within delegation, for a child who is looked after (DEL-1, CON-MED-9, CON-PHO-8).
        Givers::ResponsibilityHolder if on(RuleId::MX_B9_PRC) || on(RuleId::MX_B13_PRC) => {
            if c.act != Act::ChangeName {
                party.standing = party.standing.or(known(says(r, Column::Permission).outcome));
            }
        }
        // Of one with neither responsibility nor care an objection is heard, and no yes is enough (CON-TRIP-3, CON-MED-4).
        // One whom an order lets decide needs neither (ORD-7).
        Givers::ParentOrCarer if on(RuleId::MX_B3_CON) && party.by_order == Known::No => {
            let heard = party.standing;
            let another = OTHER_ROWS.iter().any(|row| on(cell(*row, Column::Permission).1));
            party.standing = if another { party.standing.and(Known::Unknown) } else { Known::No };
            let trip = ask.special() == Special::Trip;
            party.no_counts = if trip { heard } else { party.standing };
            (party.must, party.must_if_heard) = has_to_be_asked(r, ask, party, &verdict);
            party.required = party.standing;
            return;
        }
        // A carer is a parent by care, and is heard whatever the plan leaves to them (CHO-6).
        Givers::ParentOrCarer
            if ask.special() == Special::Trip && (on(RuleId::MX_B9_CON) || on(RuleId::MX_B13_CON)) =>
        {
            let bars = barred(r, ask, party, Column::Permission);
            // Who is perhaps a carer, and perhaps none at all, is perhaps heard.
            let unheard = MatrixRow::ALL.iter().any(|row| !HEARD.contains(row) && on(cell(*row, Column::Permission).1));
            let heard = if unheard { Known::Unknown } else { Known::Yes };
            party.no_counts = if bars { party.standing } else { party.standing.or(heard) };
            party.required = party.standing;
            (party.must, party.must_if_heard) = has_to_be_asked(r, ask, party, &verdict);
            return;
        }
        // The special guardian decides in most; whether in this too, the sheet does not say (PR-11).
        Givers::Parent if on(RuleId::MX_B7_CON) && !barred(r, ask, party, Column::Permission) => {
            party.standing = party.standing.or(Known::Unknown);
        }
        Givers::ResponsibilityHolder
        | Givers::ParentOrCarer
        | Givers::Parent
        | Givers::Nobody
        | Givers::BiometricsParent
        | Givers::TheAdult
        | Givers::Pupil => {}
    }
    party.no_counts = party.standing;
    party.required = party.standing;
    (party.must, party.must_if_heard) = has_to_be_asked(r, ask, party, &verdict);
    if c.needed == HowMany::All && c.givers == Givers::ResponsibilityHolder {
        where_everyone_agrees(r, ask, party, verdict);
    }
    if ask.special() == Special::Abroad {
        of_a_journey(r, ask, party, verdict);
    }
}

fn where_everyone_agrees(r: &mut Record<'_>, ask: &Asking<'_>, party: &mut Party, verdict: Verdict) {
    let found = bio_parent(&ask.pair(party), r.muted());
    found.holds_until.into_iter().for_each(|day| r.horizon.boundary(day));
    // Whether for responsibility or because an order leaves it to them: not without them. An order that bars a holder
    // does not make it any easier.
    let not_without = found.holds.or(Known::from_bool(party.by_order != Known::No));
    party.required = party.required.or(not_without);
    // Special guardianship does not exclude a parent where the law wants everyone (PR-11).
    let long = ask.details.days_abroad.is_some_and(|days| days > THREE_MONTHS.0);
    let name = ask.columns().act == Act::ChangeName;
    if verdict.rules.contains(RuleId::MX_B7_PRC) && (name || long) && !barred(r, ask, party, Column::Consent) {
        party.standing = found.holds;
    }
    party.no_counts = party.standing.or(not_without);
}

fn of_a_journey(r: &mut Record<'_>, ask: &Asking<'_>, party: &mut Party, verdict: Verdict) {
    let on = |row: MatrixRow| verdict.rules.contains(cell(row, Column::Consent).1);
    if on(MatrixRow::B10) && care_order(r, ask, &|_| true) {
        // Whoever speaks for the authority brings its decision, and perhaps that is what they do (VOC-14, CON-TRIP-6).
        let another = MatrixRow::ALL.iter().any(|row| *row != MatrixRow::B10 && on(*row));
        party.covers = party.covers.or(if another { Known::Unknown } else { Known::Yes });
    }
    if party.own.is_no() && party.no_counts != Known::Yes {
        // A parent without responsibility who objects before departure is heard as well (CHO-6).
        let matter = matter_in(ask, Column::Permission);
        let heard = ask.inner.verdict_between(matter, &ask.pair(party), r.muted());
        heard.holds_until.into_iter().for_each(|day| r.horizon.boundary(day));
        party.no_counts = known(heard.outcome).or(party.no_counts);
    }
}

const fn known(outcome: Outcome) -> Known {
    match outcome {
        Outcome::Must | Outcome::May => Known::Yes,
        Outcome::MustNot => Known::No,
        Outcome::NeedsCheck => Known::Unknown,
    }
}

/// Lives elsewhere, and has to be asked about this trip as well: because its effect is long-term and significant, or because
/// they asked to be asked in every case (CON-TRIP-4). Not settled of one who perhaps lives elsewhere; nor of one of whom an
/// order is claimed or has to be read, who has to be if their word counts at all: that is told beside.
fn has_to_be_asked(r: &mut Record<'_>, ask: &Asking<'_>, party: &Party, verdict: &Verdict) -> (Known, bool) {
    if ask.special() != Special::Trip || verdict.outcome == Outcome::MustNot {
        return (Known::No, false);
    }
    let mut asked = |pair: &PairFile| {
        pair.record.requested.iter().any(|asked| asked.what == Column::Permission && r.holds(asked.span, ask.as_of))
    };
    let wanted = ask.details.significant == Says::Yes || party.pair.is_some_and(&mut asked);
    if !wanted {
        return (Known::No, false);
    }
    let on = |row: MatrixRow| verdict.rules.contains(cell(row, Column::Permission).1);
    // Beside a special guardian a holder elsewhere is asked nothing (B7).
    let elsewhere: &[MatrixRow] = if on(MatrixRow::B7) { &[MatrixRow::B3] } else { &[MatrixRow::B2, MatrixRow::B3] };
    if !elsewhere.iter().copied().any(on) {
        return (Known::No, false);
    }
    // What is laid over the row leaves them where they live.
    let another = OTHER_ROWS.iter().any(|row| !elsewhere.contains(row) && on(*row));
    let open = verdict.outcome == Outcome::NeedsCheck;
    (if another || open { Known::Unknown } else { Known::Yes }, !another && open)
}

/// Does every order leave this adult the steps of responsibility? Not settled of one whose terms somebody has to read.
fn steps_left(r: &mut Record<'_>, ask: &Asking<'_>, party: &Party) -> Known {
    let Some(pair) = party.pair else { return Known::Yes };
    let mut left = Known::Yes;
    for term in &pair.record.terms {
        let any_step = term.what.effect == TermEffect::Bars { scope: RestrictionScope::AnyPrStep };
        let barred = any_step || term.what.kind == OrderKind::OffenderProhibitedSteps;
        let open = term.what.effect == TermEffect::Unclear;
        if (barred || open) && r.holds(term.span, ask.as_of) {
            left = left.and(if barred { Known::No } else { Known::Unknown });
        }
    }
    left
}

/// Does an order bar this adult from it, in that column? Of one that somebody has to read it is taken to.
fn barred(r: &mut Record<'_>, ask: &Asking<'_>, party: &Party, column: Column) -> bool {
    let Some(pair) = party.pair else { return false };
    let matter = matter_in(ask, column);
    pair.record.terms.iter().any(|term| {
        let effect = term.what.effect;
        let bars = matches!(effect, TermEffect::Bars { scope } if on_matter(matter, scope).1 != Effect::Leaves);
        // An offender under such an order takes no step at all (ORD-13).
        let any = effect == TermEffect::Unclear || term.what.kind == OrderKind::OffenderProhibitedSteps;
        (bars || any) && r.holds(term.span, ask.as_of)
    })
}

/// Does an order in force leave it to this adult (ORD-7)?
fn lets_decide(r: &mut Record<'_>, ask: &Asking<'_>, party: &Party, column: Column) -> bool {
    let Some(pair) = party.pair else { return false };
    let matter = matter_in(ask, column);
    pair.record.terms.iter().any(|term| {
        let effect = term.what.effect;
        let leaves = matches!(effect, TermEffect::Requires { scope } if required(matter, scope) != Effect::Leaves);
        leaves && r.holds(term.span, ask.as_of)
    })
}

/// Does the answer rest on everybody, whoever they are?
pub(super) fn asks_everybody(columns: &Columns) -> bool {
    columns.needed == HowMany::All || columns.givers == Givers::BiometricsParent
}

/// Does the answer rest on everybody: because each has to give it or to be notified, because somebody has to be asked as
/// well, or because an order may let one decide?
pub(super) fn rests_on_everybody(ask: &Asking<'_>) -> bool {
    let c = ask.columns();
    let trip = matches!(ask.special(), Special::Trip | Special::Abroad);
    let some = ask.child.some_adult;
    asks_everybody(c) || (trip && ask.details.significant == Says::Yes) || (trip && some.wishes) || some.is_required
}

/// Where no parent of the biometrics Act can be notified, because there is none or a ground is on record for each, whoever
/// looks after the child stands in: each is told, one has to say yes, and none no (PAR-13). A parent's objection still
/// counts.
fn stand_in(r: &mut Record<'_>, ask: &Asking<'_>, parties: &mut [Party]) {
    // `required` is still whether they are a parent of the Act, whatever an order leaves them.
    let able = |party: &Party| if party.excepted.is_some() { Known::No } else { party.required };
    let some = parties.iter().fold(Known::No, |some, party| some.or(able(party)));
    let may = |party: &Party| party.required == Known::No && party.excepted.is_none() && party.looks_after != Known::No;
    if some == Known::Yes
        || !parties.iter().any(may)
        || !r.say(RuleId::PAR_13, Weight::Context, NO_ENTRY, |_| Reason::OthersStandIn)
    {
        return;
    }
    // Where somebody is perhaps a parent of the Act, others perhaps stand in.
    let none = if some == Known::No { Known::Yes } else { Known::Unknown };
    for party in parties.iter_mut().filter(|party| may(party)) {
        let stands_in = party.looks_after.and(none);
        (party.required, party.no_counts) = (stands_in, stands_in);
        // Whom an order bars from any step takes none for somebody else either.
        party.standing = stands_in.and(steps_left(r, ask, party));
    }
}

/// What of the rights matrix settles who may give it.
pub(crate) fn matter_in(ask: &Asking<'_>, column: Column) -> Matter {
    let details = Details { act: Some(ask.columns().act), significant: ask.details.significant, ..Details::default() };
    Matter { details, ..Matter::of(column) }
}

/// The same, in the column of those who may give it.
pub(crate) fn matter_of(ask: &Asking<'_>) -> Matter {
    let holder = ask.columns().givers == Givers::ResponsibilityHolder;
    matter_in(ask, if holder { Column::Consent } else { Column::Permission })
}

/// Does an order let this adult take the child out of the country for so long, or is this the authority under a care order,
/// whose decision it is (CON-TRIP-6)? Not settled where nobody says for how long.
pub(super) fn covers(r: &mut Record<'_>, ask: &Asking<'_>, pair: &PairFile) -> Known {
    // Both days are counted: no journey takes none.
    let days = ask.details.days_abroad.filter(|days| *days > 0);
    let mut covers = Known::No;
    for term in &pair.record.terms {
        let longest = match term.what.effect {
            TermEffect::LivesWith => ONE_MONTH,
            TermEffect::SpecialGuardian => THREE_MONTHS,
            TermEffect::Bars { .. }
            | TermEffect::Requires { .. }
            | TermEffect::Unclear
            | TermEffect::SpendsTimeWith
            | TermEffect::ProtectedBy
            | TermEffect::Adopts
            | TermEffect::ParentByOrder
            | TermEffect::RemainsParent
            | TermEffect::CareTo
            | TermEffect::MayPlace
            | TermEffect::EndsResponsibility => continue,
        };
        if r.holds(term.span, ask.as_of) {
            let so = match days {
                Some(days) if days <= longest.0 => Known::Yes,
                Some(days) if days > longest.1 => Known::No,
                // How long the months are, nobody said.
                Some(_) | None => Known::Unknown,
            };
            if so == Known::Unknown {
                r.miss(MissingFact::DaysAbroad);
            }
            covers = covers.or(so);
        }
    }
    if is_authority(r, ask, pair) { Known::Yes } else { covers }
}

/// Is this the authority under a care order?
pub(super) fn is_authority(r: &mut Record<'_>, ask: &Asking<'_>, pair: &PairFile) -> bool {
    care_order(r, ask, &|authority| authority == Some(pair.person))
}

/// Is the child under a care order, of such an authority?
fn care_order(r: &mut Record<'_>, ask: &Asking<'_>, of: &dyn Fn(Option<u32>) -> bool) -> bool {
    ask.child.care.iter().any(|care| {
        let order = matches!(care.what.0, CareStatus::CareOrder | CareStatus::InterimCareOrder);
        order && of(care.what.1) && r.holds(care.span, ask.as_of)
    })
}
