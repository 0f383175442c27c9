//! Orders seen and claimed, holds, the authority's limits, protection and wardship (section 4, 15.3).

use super::adult::{self, Ask};
use super::care;
use super::cells::letter;
use super::entitled::{Found, Question};
use super::overlays::complain;
use super::reading::Term;
use super::world::World;
use parentis::Fact;
use parentis::decision::Condition;
use parentis::fact::TermEffect;
use parentis::ids::OrderId;
use parentis::roles::Known;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::roles::matter::{Act, Matter, Topic};
use parentis::words::{OrderKind, RestrictionScope, Says};

/// What a scope does to a matter (15.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    Bars,
    Ask,
    Leaves,
    With(Condition),
}

const fn bars_if(says: Says) -> Effect {
    match says {
        Says::Yes => Effect::Bars,
        Says::Unknown => Effect::Ask,
        Says::No => Effect::Leaves,
    }
}

const fn with_if(says: Says, condition: Condition) -> Effect {
    match says {
        Says::Yes => Effect::With(condition),
        Says::Unknown | Says::No => Effect::Leaves,
    }
}

fn bars_if_surely(says: Says) -> Effect {
    match says {
        Says::Yes => Effect::Bars,
        Says::Unknown | Says::No => Effect::Leaves,
    }
}

fn with_unless_not(says: Says, condition: Condition) -> Effect {
    if says == Says::No { Effect::Leaves } else { Effect::With(condition) }
}

/// VOC-50 to VOC-58, scope by scope.
fn effect(matter: Matter, scope: RestrictionScope) -> Effect {
    use Column as C;
    use RestrictionScope as S;
    let (column, details) = (matter.column, matter.details);
    let told = matches!(matter.topic, Topic::SeriousIncident | Topic::EducationPlan);
    match (scope, column) {
        // A meeting about an incident or a plan, and word of it that says where the child is.
        (S::OnSite, _) if told => with_if(details.on_site, Condition::ByTelephoneOrVideo),
        (S::ContactChild, _) if told => with_if(details.child_present, Condition::WithoutTheChild),
        (S::ReceiveWhereabouts, _) if told => bars_if_surely(details.tells_whereabouts),
        (S::Collect | S::OnSite | S::ContactChild, C::Collect) => Effect::Bars, // VOC-50 to VOC-52.
        (S::OnSite, C::Events) => bars_if(details.on_site),                     // VOC-51.
        (S::OnSite, C::ParentsEvening) => with_unless_not(details.on_site, Condition::ByTelephoneOrVideo),
        (S::ContactChild, C::Events) => bars_if(details.child_present), // VOC-52.
        (S::ContactChild, C::ParentsEvening) => with_unless_not(details.child_present, Condition::WithoutTheChild),
        (S::ReceiveWhereabouts, C::Trips) => Effect::Bars, // VOC-54.
        (S::ReceiveWhereabouts, C::Messages) => bars_if_surely(details.tells_whereabouts),
        // An invitation to where the child is cannot go without saying so.
        (S::ReceiveWhereabouts, C::Events) => match (details.tells_whereabouts, details.child_present) {
            (Says::Yes, _) | (_, Says::Yes) => Effect::Bars,
            (Says::Unknown, Says::Unknown) => Effect::Ask,
            (_, Says::No) | (Says::No, _) => Effect::Leaves,
        },
        (S::ReceiveReports, C::Report) => Effect::Bars, // VOC-55.
        (S::ReceiveAllInfo, C::Consent | C::Governance | C::Collect | C::Complaint) => Effect::Leaves,
        (S::ReceiveAllInfo, _) => Effect::Bars,                     // VOC-56.
        (S::AnyPrStep, C::Permission | C::Consent) => Effect::Bars, // VOC-57.
        (S::DecideSchool, C::Permission | C::Consent) => decides_school(details.act),
        (S::RemoveFromUk, C::Permission | C::Consent) => only(Act::Abroad, details.act), // VOC-58.
        (S::ChangeName, C::Consent) => only(Act::ChangeName, details.act),
        _ => Effect::Leaves,
    }
}

/// What an order to do it asks for: the thing named, and nothing that a bar of it would bar besides (ORD-7).
fn asks_for(matter: Matter, scope: RestrictionScope) -> Effect {
    use Column as C;
    use RestrictionScope as S;
    match (scope, matter.column) {
        (S::Collect, C::Collect) | (S::ReceiveReports, C::Report) | (S::ReceiveWhereabouts, C::Trips) => Effect::Bars,
        (S::ReceiveAllInfo, C::Report | C::Record | C::Exclusion | C::Trips | C::Messages) => Effect::Bars,
        (S::DecideSchool | S::AnyPrStep | S::RemoveFromUk | S::ChangeName, C::Permission | C::Consent) => {
            effect(matter, scope)
        }
        _ => Effect::Leaves,
    }
}

/// VOC-57: which acts belong to deciding about the school.
fn decides_school(act: Option<Act>) -> Effect {
    match act {
        Some(Act::Schooling | Act::DayTrip | Act::Residential | Act::Abroad) => Effect::Bars,
        Some(Act::Medical | Act::ChangeName | Act::PersonalData) => Effect::Leaves,
        Some(Act::Leisure | Act::Faith | Act::SocialMedia | Act::Other) | None => Effect::Ask,
    }
}

/// Bars that act and no other.
fn only(barred: Act, act: Option<Act>) -> Effect {
    match act {
        None => Effect::Ask,
        Some(act) if act == barred => Effect::Bars,
        Some(_) => Effect::Leaves,
    }
}

fn leave_out(matter: Matter, scope: RestrictionScope, found: &mut Found) {
    use Column as C;
    let silent = matches!(matter.column, C::Consent | C::Governance | C::Emergency | C::Collect | C::Complaint);
    if scope == RestrictionScope::ReceiveAddress {
        found.conditions.insert(Condition::AddressesLeftOut);
    }
    if scope == RestrictionScope::ReceiveWhereabouts && !silent {
        found.conditions.insert(Condition::WhereaboutsLeftOut);
    }
}

/// Is the order one about a child, which has no effect once the child is 18 (AGE-4, ORD-19)?
const fn about_a_child(kind: OrderKind) -> bool {
    !matches!(
        kind,
        OrderKind::NonMolestation
            | OrderKind::Occupation
            | OrderKind::NoApplications
            | OrderKind::ProtectiveMeasure
            | OrderKind::Adoption
            | OrderKind::ParentalOrder
            | OrderKind::ResponsibilityRevoked
    )
}

/// To vote, to stand and to complain, which no order takes away.
const fn out_of_reach(column: Column) -> bool {
    matches!(column, Column::Governance | Column::Complaint)
}

/// Orders seen, orders claimed, holds and limits.
pub(super) fn orders(question: Question<'_>, world: &World, found: &mut Found) {
    let ask = question.ask;
    for term in ask.reading.terms_of(ask.pupil, ask.person, ask.day) {
        if !world.adult || !about_a_child(term.kind) {
            seen(question, &term, found); // ORD-19.
        }
    }
    for stated in ask.reading.on(ask.day) {
        match stated.fact {
            Fact::OrderClaimed { order, pupil, person, .. }
                if (pupil, person) == (ask.pupil, ask.person) && !produced(ask, order) =>
            {
                let hold_ends = question.school.hold_ends(ask.day, stated.from); // CHO-2.
                claimed(question.matter, hold_ends.is_none_or(|last| ask.day <= last), found);
            }
            Fact::SafeguardingHold { pupil, person, .. } if (pupil, person) == (ask.pupil, ask.person) => {
                found.ask |= question.column() != Column::Complaint; // ORD-1a.
            }
            Fact::AuthorityLimit { pupil, person, scope, .. }
                if (pupil, person) == (ask.pupil, ask.person) && !world.adult =>
            {
                // Of a child of whom nothing was recorded about care, somebody has to say whether it binds.
                let unsaid = care::nothing_recorded(ask);
                if world.under_order || unsaid {
                    // One of an earlier time in care says nothing of this one.
                    let binds = !unsaid && care::of_the_order_in_force(ask, stated.from);
                    limited(question.matter, *scope, binds, found);
                }
            }
            _ => {}
        }
    }
    match (protection(ask), question.column()) {
        (Protection::FromOthers, Column::Collect) => found.barred = true, // ORD-12.
        (Protection::FromOthers, Column::Events) => {
            found.ask |= question.matter.details.child_present != Says::No;
        }
        (Protection::FromOthers, Column::Trips | Column::Messages | Column::Emergency) => found.ask = true,
        (Protection::FromOthers, Column::ParentsEvening) if question.matter.details.child_present != Says::No => {
            found.conditions.insert(Condition::WithoutTheChild);
        }
        _ => {}
    }
}

/// One term of an order that was seen (ORD-2).
fn seen(question: Question<'_>, term: &Term<'_>, found: &mut Found) {
    let (ask, matter, column) = (question.ask, question.matter, question.column());
    if matches!(term.kind, OrderKind::Occupation | OrderKind::NoApplications) {
        // ORD-9, ORD-10: without effect at school, and a bar that was typed off one has to be looked at.
        if let TermEffect::Bars { scope } = term.effect {
            match effect(matter, scope) {
                Effect::Bars | Effect::Ask => found.ask = true,
                Effect::With(condition) => {
                    leave_out(matter, scope, found);
                    found.conditions.insert(condition);
                }
                Effect::Leaves => leave_out(matter, scope, found),
            }
        }
        return;
    }
    let contact = term.effect == (TermEffect::Bars { scope: RestrictionScope::ContactChild });
    if term.kind == OrderKind::ChildArrangements && contact && adult::attained(ask, 16) == Known::Yes {
        return; // ORD-19: the "spend time" limb.
    }
    if term.kind == OrderKind::OffenderProhibitedSteps {
        match letter(MatrixRow::B22, column) {
            "?" => found.ask = true, // ORD-13, whatever its terms were taken to be.
            "N" => found.barred = true,
            _ => complain(question, found),
        }
    }
    if matches!(term.effect, TermEffect::Bars { .. } | TermEffect::Unclear) {
        found.conditions.insert(Condition::AddressesLeftOut); // Note 12.
        if column == Column::ParentsEvening {
            found.conditions.insert(Condition::SeparateSlot); // MX[B19,PEV].
        }
    }
    match term.effect {
        TermEffect::Bars { scope } => {
            leave_out(matter, scope, found);
            match effect(matter, scope) {
                Effect::Bars => found.barred = true,
                Effect::Ask => found.ask = true,
                Effect::With(condition) => _ = found.conditions.insert(condition),
                Effect::Leaves => {}
            }
        }
        TermEffect::Unclear => found.ask |= !out_of_reach(column),
        TermEffect::Requires { scope } => {
            found.required |= asks_for(matter, scope) == Effect::Bars; // ORD-7.
            found.perhaps_required |= asks_for(matter, scope) == Effect::Ask;
        }
        _ => {}
    }
}

/// Was the order itself seen? Then what it says counts, and not what was told of it (ORD-2, ORD-3).
pub(super) fn produced(ask: Ask<'_>, order: &OrderId) -> bool {
    ask.reading.facts.iter().any(|other| {
        matches!(other.fact, Fact::OrderSeen { order: seen, .. } if seen == order) && other.from <= ask.day
    })
}

/// An order of which the school was told (ORD-3, CHO-2).
fn claimed(matter: Matter, held: bool, found: &mut Found) {
    if out_of_reach(matter.column) {
        return;
    }
    found.conditions.insert(Condition::AddressesLeftOut);
    // Handing over, and contact on the site, wait until it is produced.
    let until_produced = matter.column == Column::Collect
        || (matter.column == Column::Events && matter.details.child_present != Says::No);
    found.ask |= held || until_produced;
}

/// What the authority limited in writing (ORD-11).
fn limited(matter: Matter, scope: RestrictionScope, binds: bool, found: &mut Found) {
    leave_out(matter, scope, found);
    match effect(matter, scope) {
        Effect::Bars if binds => found.barred = true,
        Effect::Bars | Effect::Ask => found.ask = true,
        Effect::With(condition) => _ = found.conditions.insert(condition),
        Effect::Leaves => {}
    }
}

/// To whom an emergency protection order or the police let the child be released (ORD-12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protection {
    None,
    ByThisAdult,
    FromOthers,
}

pub(super) fn protection(ask: Ask<'_>) -> Protection {
    let terms = ask.reading.terms_about(ask.pupil, ask.day);
    let names = |term: &&Term<'_>| term.effect == TermEffect::ProtectedBy;
    if terms.iter().filter(names).any(|term| term.person == ask.person) {
        Protection::ByThisAdult
    } else if terms
        .iter()
        .any(|term| names(&term) || matches!(term.kind, OrderKind::PoliceProtection | OrderKind::EmergencyProtection))
    {
        Protection::FromOthers
    } else {
        Protection::None
    }
}

/// ORD-17: any important step needs the court.
pub(super) fn wardship(question: Question<'_>, found: &mut Found) {
    let ask = question.ask;
    let ward = ask.reading.terms_about(ask.pupil, ask.day).iter().any(|term| term.kind == OrderKind::Wardship);
    found.ask |= ward
        && match question.column() {
            Column::Consent => true,
            Column::Permission => {
                let details = question.matter.details;
                details.significant != Says::No || matches!(details.act, Some(Act::Abroad | Act::ChangeName))
            }
            _ => false,
        };
}
