//! What others said that the adult may: the authority, the parents and the special guardian (the letters `d`, `a` and `?` of
//! section 5; DEL-1 to DEL-4).

use super::adult::{self, Ask, superseded};
use super::care;
use super::entitled::{Found, Question, entitled, has_died};
use super::law::Law;
use super::reading::{agree, in_force, said_of_a_state};
use super::world::{World, worlds};
use chrono::{Datelike, NaiveDate};
use parentis::Fact;
use parentis::calendar::Weekday;
use parentis::decision::{Condition, Outcome};
use parentis::fact::TermEffect;
use parentis::ids::PersonId;
use parentis::roles::Known;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::roles::matter::{Act, Topic};
use parentis::words::{DelegatedBy, Evidence, OrderKind, PlacementKind, RelationshipKind, RestrictionScope, Says};

/// What somebody's word for the adult is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Counts,
    Unsure,
    None,
}

/// Those who gave their word for the adult in this column, for this day of the week. The dead do not count.
fn givers<'a>(question: Question<'a>) -> Vec<&'a PersonId> {
    let ask = question.ask;
    let mut found = Vec::new();
    if question.alone {
        return found;
    }
    for stated in ask.reading.on(ask.day) {
        if let Fact::Authorised { pupil, person, by, column, weekdays } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
            && by != ask.person
            && *column == question.column()
            && question.matter.topic == Topic::OfColumn
            && (weekdays.is_empty() || weekdays.contains(&weekday(ask.day)))
            && !has_died(Ask { person: by, ..ask })
        {
            found.push(by);
        }
    }
    found
}

fn weekday(day: NaiveDate) -> Weekday {
    match day.weekday() {
        chrono::Weekday::Mon => Weekday::Monday,
        chrono::Weekday::Tue => Weekday::Tuesday,
        chrono::Weekday::Wed => Weekday::Wednesday,
        chrono::Weekday::Thu => Weekday::Thursday,
        chrono::Weekday::Fri => Weekday::Friday,
        chrono::Weekday::Sat => Weekday::Saturday,
        chrono::Weekday::Sun => Weekday::Sunday,
    }
}

/// `a`, and the `?` of note 8: the word of a person with responsibility or care (PR-22b).
pub(super) fn word_of_a_carer(question: Question<'_>) -> Word {
    let words: Vec<Word> = givers(question).into_iter().map(|giver| worth(question, giver)).collect();
    if words.contains(&Word::Counts) {
        Word::Counts
    } else if words.contains(&Word::Unsure) {
        Word::Unsure
    } else {
        Word::None
    }
}

/// Nobody can let another do what they may not do themselves.
fn worth<'a>(question: Question<'a>, giver: &'a PersonId) -> Word {
    let ask = Ask { person: giver, ..question.ask };
    if adult::kinds(ask).contains(&RelationshipKind::Self_) {
        return Word::None;
    }
    let mut holds = Vec::new();
    for world in worlds(ask) {
        if matches!(world.number, 12 | 13) {
            holds.extend([true, false]); // DEL-1: within written authority, which is asked about.
        } else if world.lives && (world.looks_after || world.legal.parent) {
            holds.push(true);
        } else if world.responsibility {
            // What is only asserted settles nothing (PR-24).
            holds.extend(if world.declared { &[true][..] } else { &[true, false][..] });
        } else {
            holds.push(false);
        }
    }
    match agree(holds) {
        Known::No => Word::None,
        Known::Unknown => Word::Unsure,
        Known::Yes => {
            let mut own = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
            own.retain(|term| !matches!(term.kind, OrderKind::Occupation | OrderKind::NoApplications)); // ORD-9, ORD-10.
            let steps = |effect| {
                matches!(effect, TermEffect::Unclear | TermEffect::Bars { scope: RestrictionScope::AnyPrStep })
            };
            if own.iter().any(|term| term.kind == OrderKind::OffenderProhibitedSteps) {
                Word::None // ORD-13.
            } else if own.iter().any(|term| steps(term.effect)) || !themselves(question, giver) {
                Word::Unsure // PR-22a.
            } else {
                Word::Counts
            }
        }
    }
}

/// May the giver themselves, and plainly?
fn themselves<'a>(question: Question<'a>, giver: &'a PersonId) -> bool {
    let own = entitled(question.school, question.matter, Ask { person: giver, ..question.ask }, true);
    let taken = |condition: &Condition| !matches!(condition, Condition::AddressesLeftOut | Condition::SeparateSlot);
    let plain = question.column() == Column::Collect || !own.conditions.iter().any(taken);
    plain && matches!(own.outcome, Outcome::Must | Outcome::May)
}

/// Is the giver recorded to speak for the authority (VOC-14)?
fn speaks(ask: Ask<'_>) -> bool {
    let mut records = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::SpeaksForAuthority { pupil, person, says } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
        {
            records.push((Evidence::Assertion, stated.from, *says));
        }
    }
    said_of_a_state(&records) == Known::Yes
}

/// The word of the authority that looks after the child.
pub(super) fn word_of_the_authority(question: Question<'_>) -> bool {
    let ask = question.ask;
    let authority = |giver: &PersonId| {
        care::looked_after(ask).iter().any(|care| care.authority == Some(giver) && !superseded(ask, care.from))
    };
    givers(question)
        .into_iter()
        .any(|giver| (authority(giver) || speaks(Ask { person: giver, ..ask })) && themselves(question, giver))
}

/// The special guardians other than the adult (PR-11).
pub(super) fn guardians(ask: Ask<'_>) -> Vec<&PersonId> {
    let mut found = Vec::new();
    for term in ask.reading.terms_about(ask.pupil, ask.day) {
        if term.effect == TermEffect::SpecialGuardian
            && term.person != ask.person
            && !superseded(ask, term.from)
            && !has_died(Ask { person: term.person, ..ask })
        {
            found.push(term.person);
        }
    }
    found
}

/// The word of a special guardian.
pub(super) fn word_of_a_guardian(question: Question<'_>) -> bool {
    let guardians = guardians(question.ask);
    givers(question).into_iter().any(|giver| guardians.contains(&giver) && themselves(question, giver))
}

/// What the placement plan says, of whatever act.
#[derive(Clone, Copy, Debug)]
struct Delegation {
    act: Act,
    says: Says,
    given_by: DelegatedBy,
}

/// The delegations to this adult that did not die with a placement (DEL-4).
fn delegations(ask: Ask<'_>) -> Vec<Delegation> {
    let mut found = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::Delegated { pupil, person, act, says, given_by, .. } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
            && !died_with_its_placement(ask, stated.from)
        {
            found.push(Delegation { act: *act, says: *says, given_by: *given_by });
        }
    }
    found
}

/// Was the child placed with this adult when the delegation began, and is that placement over?
fn died_with_its_placement(ask: Ask<'_>, began: NaiveDate) -> bool {
    let mut still = Vec::new();
    for stated in &ask.reading.facts {
        if let Fact::Placed { pupil, person, placement: PlacementKind::FosterCare | PlacementKind::ChildrensHome } =
            stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
            && in_force(stated.from, stated.until, began)
        {
            still.push(in_force(stated.from, stated.until, ask.day) && !superseded(ask, stated.from));
        }
    }
    !still.is_empty() && !still.contains(&true)
}

/// Whose word binds (DEL-2): nobody's, where nothing is on record of how the child is looked after.
fn right_giver(ask: Ask<'_>, world: &World, row: MatrixRow) -> Option<DelegatedBy> {
    if row == MatrixRow::B11 {
        return Some(DelegatedBy::Parents);
    }
    if care::statuses(ask).is_empty() {
        return None;
    }
    Some(if world.under_order { DelegatedBy::Authority } else { DelegatedBy::Parents })
}

/// `d`.
pub(super) fn delegated(question: Question<'_>, world: &World, row: MatrixRow, law: Law, found: &mut Found) {
    if !super::law::since(question.ask, 2013, 7, 1) {
        found.ask = true; // T-7.
        return;
    }
    let seen = delegations(question.ask);
    let authority = row == MatrixRow::B11;
    if seen.is_empty() {
        found.no |= authority; // MX[B11,CON].
        found.ask |= !authority; // DEL-1.
        return;
    }
    let Some(act) = question.matter.details.act else {
        found.ask = true;
        return;
    };
    let about: Vec<&Delegation> = seen.iter().filter(|plan| plan.act == act && plan.says != Says::Unknown).collect();
    if about.is_empty() {
        if authority {
            found.no = true;
        } else if act == Act::DayTrip {
            found.owed = Some(Law::Choice { recommended: true }); // DEL-3.
        } else {
            found.ask = true;
        }
        return;
    }
    let right = right_giver(question.ask, world, row);
    let words: Vec<Says> = about.iter().filter(|plan| Some(plan.given_by) == right).map(|plan| plan.says).collect();
    match (words.contains(&Says::Yes), words.contains(&Says::No)) {
        (true, false) => found.owed = Some(law),
        (false, true) => found.no = true,
        _ => found.ask = true,
    }
}
