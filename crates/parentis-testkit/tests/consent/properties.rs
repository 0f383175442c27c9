//! What holds of every household, whatever was said.

use super::made_up::told;
use super::{config, parties};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use parentis::consent::words::{ConsentKind, ConsentSays, ConsentState, Givers, PartyState};
use parentis::consent::{ConsentDecision, ConsentDetails, ConsentMatter, purpose};
use parentis::decision::Outcome;
use parentis::ids::{PersonId, PupilId};
use parentis::rules::RuleId;
use parentis::time::Interval;
use parentis::words::{RelationshipKind, Says};
use parentis::{Entry, Fact, Journal, Question, School};
use parentis_testkit::strategies::{
    BIRTHS, DAYS, Household, PEOPLE, PUPILS, answer, consent_days, consenting_households, day, entry_of, fact,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeSet;

fn school(entries: &[Entry]) -> School {
    School::new(&Journal::new(entries.to_vec()).unwrap()).unwrap()
}

fn may_be_school(entries: &[Entry]) -> Option<School> {
    Journal::new(entries.to_vec()).ok().and_then(|journal| School::new(&journal).ok())
}

fn with(household: &Household, fact: Fact, from: NaiveDate) -> Option<School> {
    let entry = entry_of("zz", fact, from, None)?;
    may_be_school(&household.entries.iter().cloned().chain([entry]).collect::<Vec<Entry>>())
}

/// Any party: the pupil, or an adult.
fn someone() -> impl Strategy<Value = Option<PersonId>> {
    prop_oneof![1 => Just(None), 3 => select(PEOPLE).prop_map(|person| Some(person.parse().unwrap()))]
}

/// The party that may answer: of adults on their own account that one alone.
fn party(matter: &ConsentMatter, someone: Option<PersonId>) -> Option<PersonId> {
    matter.person.clone().or(someone)
}

/// Is the adult named who is not in the journal at all? The engine takes such a one for the pupil (see `found`).
fn unknown(school: &School, matter: &ConsentMatter) -> bool {
    matter.person.as_ref().is_some_and(|person| school.person(person).is_none())
}

fn is_withdrawal(matter: &ConsentMatter) -> bool {
    purpose(matter.purpose.as_str()).is_some_and(|line| line.columns.kind == Some(ConsentKind::Withdrawal))
}

fn purpose_of(matter: &ConsentMatter) -> Option<&'static parentis::consent::Purpose> {
    purpose(matter.purpose.as_str())
}

fn permits(decision: &ConsentDecision) -> bool {
    matches!(decision.outcome, Outcome::Must | Outcome::May)
}

/// Without what it says of later days.
fn of_today(decision: ConsentDecision) -> ConsentDecision {
    let mut decision = decision;
    decision.holds_until = None;
    // In the order of those who are known to the pupil and then of those who only answered: who comes to be known later
    // moves.
    decision.reasons.sort_by_cached_key(|because| format!("{because:?}"));
    for line in &mut decision.parties {
        line.until = None;
    }
    decision
}

/// What it comes to, whatever the day.
fn comes_to(decision: &ConsentDecision) -> impl PartialEq + std::fmt::Debug + use<> {
    // Whose answer is waited for may change before: who comes to be known could give it as well.
    let ConsentDecision { state, outcome, disputed, failed, notify, .. } = decision;
    (*state, *outcome, *disputed, *failed, parties(notify))
}

fn questions(matter: &ConsentMatter, at: NaiveDate) -> Vec<Question> {
    let matter = matter.clone();
    let purpose = matter.purpose.clone();
    vec![
        Question::Consent { matter: matter.clone(), as_of: at },
        Question::WhomToAsk { matter: matter.clone(), as_of: at },
        Question::StaleConsents { pupils: None, as_of: at },
        Question::UsesToReview { matter: matter.clone(), as_of: at },
        Question::ConsentRegister { purpose, pupils: None, as_of: at },
        Question::ConsentRecord { matter: matter.clone(), as_of: at, receipt: false },
        Question::ConsentRecord { matter, as_of: at, receipt: true },
    ]
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn a_no_of_the_day_never_permits_what_was_not(
        (household, matter) in consenting_households(8), who in someone(), says in select(&[ConsentSays::Refused, ConsentSays::Objected][..]), at in consent_days(),
    ) {
        let fact = answer(&matter, party(&matter, who), says);
        let Some(after) = with(&household, fact, at) else { return Ok(()) };
        let (before, after) = (school(&household.entries).consent(&matter, at), after.consent(&matter, at));
        prop_assert!(
            permits(&before) || !permits(&after),
            "{:?} became {:?}\n{:?}\n{}", before.state, after.state, matter, told(&household)
        );
    }

    #[test]
    fn what_is_taken_back_is_so_from_its_day_and_not_before(
        (household, matter) in consenting_households(8), who in someone(), from in consent_days(), back in 1..300_u64,
    ) {
        let who = party(&matter, who);
        let Some(with) = with(&household, answer(&matter, who.clone(), ConsentSays::Withdrawn), from) else { return Ok(()) };
        let without = school(&household.entries);
        if unknown(&without, &matter) {
            return Ok(());
        }
        let earlier = from - Days::new(back);
        prop_assert_eq!(of_today(without.consent(&matter, earlier)), of_today(with.consent(&matter, earlier)));
        let (before, after) = (without.consent(&matter, from), with.consent(&matter, from));
        let gave: Vec<_> = before.parties.iter().filter(|line| line.state == PartyState::Given).collect();
        let alone = gave.len() == 1 && gave.iter().all(|line| line.person == who);
        if alone && before.state == ConsentState::Valid && !is_withdrawal(&matter) {
            // An order that decides it needs nobody's word (ORD-7).
            let ordered = before.rules.contains(&RuleId::ORD_7);
            prop_assert!(ordered || !permits(&after), "{:?}\n{:?}\n{}", after.state, matter, told(&household));
        }
    }

    #[test]
    fn the_order_of_facts_changes_nothing((household, matter) in consenting_households(8), seed in any::<u64>(), at in consent_days()) {
        let mut shuffled = household.entries.clone();
        let mut state = seed | 1;
        shuffled.sort_by_cached_key(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 32
        });
        let (ours, theirs) = (school(&household.entries), school(&shuffled));
        for question in questions(&matter, at) {
            prop_assert_eq!(ours.answer(&question), theirs.answer(&question));
        }
    }

    #[test]
    fn what_is_recorded_later_never_changes_what_was_known(
        (household, matter) in consenting_households(8), who in someone(), says in select(ConsentSays::ALL), other in fact(),
        which in any::<Index>(), does in 0..4_u8, from in select(DAYS), at in consent_days(),
    ) {
        let cut = household.entries.iter().map(Entry::recorded_at).max().unwrap_or_default();
        let after: DateTime<Utc> = cut + TimeDelta::seconds(1);
        let fact = match (does, household.entries.is_empty()) {
            (0, false) => Fact::Retracted { what: which.get(&household.entries).id().clone() },
            (1, false) => Fact::Ended { what: which.get(&household.entries).id().clone() },
            (2, _) => other,
            _ => answer(&matter, party(&matter, who), says),
        };
        let valid = Interval::new(day(from), None).unwrap();
        let Ok(entry) = Entry::new("later".parse().unwrap(), after, valid, None, fact) else { return Ok(()) };
        let with: Vec<Entry> = household.entries.iter().cloned().chain([entry]).collect();
        let Ok(journal) = Journal::new(with) else { return Ok(()) };
        let known = School::new(&journal.as_known_at(cut)).unwrap();
        let before = school(&household.entries);
        for question in questions(&matter, at) {
            prop_assert_eq!(before.answer(&question), known.answer(&question));
        }
    }

    #[test]
    fn what_is_valid_only_later_never_changes_an_earlier_day(
        (household, matter) in consenting_households(8), who in someone(), says in select(ConsentSays::ALL), other in fact(),
        does in any::<bool>(), from in select(DAYS), days_before in 1..200_u64,
    ) {
        let fact = if does { other } else { answer(&matter, party(&matter, who), says) };
        let from = day(from);
        let at = from - Days::new(days_before);
        let Some(after) = with(&household, fact.clone(), from) else { return Ok(()) };
        // A calendar, a date of birth and which id is the pupil's own tell of the days before as well.
        let own_id = matches!(fact, Fact::Relationship { kind: RelationshipKind::Self_, .. });
        if own_id || matches!(fact, Fact::CalendarAdopted { .. } | Fact::PupilBorn { .. }) {
            return Ok(());
        }
        let without = school(&household.entries);
        if unknown(&without, &matter) {
            return Ok(());
        }
        let (before, after) = (without.consent(&matter, at), after.consent(&matter, at));
        prop_assert_eq!(of_today(before), of_today(after), "{}", told(&household));
    }

    #[test]
    fn it_holds_until_it_says((household, matter) in consenting_households(8), at in consent_days()) {
        let school = school(&household.entries);
        let first = school.consent(&matter, at);
        let last = first.holds_until.unwrap_or(at + Days::new(800));
        let mut on = at;
        for _ in 0..800 {
            on = on + Days::new(1);
            if last <= on {
                break;
            }
            let then = school.consent(&matter, on);
            prop_assert_eq!(comes_to(&first), comes_to(&then), "{} to {}\n{:?}\n{}", at, on, matter, told(&household));
            prop_assert!(first.holds_until.is_none() || then.holds_until.is_some());
        }
    }

    #[test]
    fn two_parents_are_two_parties_whatever_they_are_called(
        (household, matter) in consenting_households(8), who in someone(), at in consent_days(),
    ) {
        // Of parties there is one line each, and nobody's answer is another's.
        let decision = school(&household.entries).consent(&matter, at);
        let lines: BTreeSet<_> = decision.parties.iter().map(|line| line.person.clone()).collect();
        prop_assert_eq!(lines.len(), decision.parties.len());
        let other = decision.parties.iter().filter(|line| line.person != who);
        let entries: BTreeSet<_> = other.filter_map(|line| line.entry.clone()).collect();
        let own = decision.parties.iter().find(|line| line.person == who).and_then(|line| line.entry.clone());
        prop_assert!(own.is_none_or(|own| !entries.contains(&own)));
    }

    #[test]
    fn an_unknown_never_permits((household, matter) in consenting_households(8), at in consent_days()) {
        let decision = school(&household.entries).consent(&matter, at);
        if !permits(&decision) {
            return Ok(());
        }
        let of = |says: Says| if says == Says::Unknown { vec![Says::Yes, Says::No] } else { vec![says] };
        let details = matter.details;
        for urgent in of(details.urgent) {
            // What was prescribed without the parents' knowledge was prescribed.
            let prescribed = if details.in_confidence == Says::Yes { vec![details.prescribed] } else { of(details.prescribed) };
            for prescribed in prescribed {
                // That a film is published is not supposed (CON-PHO-6).
                {
                    let details = ConsentDetails { urgent, prescribed, ..details };
                    let settled = school(&household.entries).consent(&matter.clone().details(details), at);
                    prop_assert!(permits(&settled), "{details:?}\n{:?}\n{}", matter, told(&household));
                }
            }
        }
        let born = |entry: &Entry| matches!(entry.fact(), Fact::PupilBorn { pupil } if Some(pupil) == matter.pupil.as_ref());
        let Some(pupil) = matter.pupil.clone() else { return Ok(()) };
        let retracted = household.entries.iter().any(|entry| matches!(entry.fact(), Fact::Retracted { .. } | Fact::Ended { .. }));
        if retracted || household.entries.iter().any(born) {
            return Ok(());
        }
        for birth in BIRTHS {
            let fact = Fact::PupilBorn { pupil: pupil.clone() };
            if let Some(school) = with(&household, fact, day(birth)) {
                let settled = school.consent(&matter, at);
                prop_assert!(permits(&settled), "born {birth}: {:?}\n{:?}\n{}", settled.state, matter, told(&household));
            }
        }
    }

    #[test]
    fn the_short_answer_is_the_long_one((household, matter) in consenting_households(8), at in consent_days()) {
        let matter = ConsentMatter { item: None, details: ConsentDetails::default(), ..matter };
        let school = school(&household.entries);
        let Some(pupil) = &matter.pupil else { return Ok(()) };
        let (Some(purpose), Some(pupil)) = (school.purpose(&matter.purpose), school.pupil(pupil)) else { return Ok(()) };
        let (short, long) = (school.consent_verdict(purpose, pupil, at), school.consent(&matter, at));
        prop_assert_eq!(
            (short.state, short.outcome, short.failed, short.disputed),
            (long.state, long.outcome, long.failed, long.disputed)
        );
        // Where nobody is asked the long answer also looks at who an adult is (see `found`).
        let asked = purpose_of(&matter).is_some_and(|line| line.columns.givers != Givers::Nobody);
        // It may hold for longer: what changes then is told by the long answer alone.
        let no_shorter = short.holds_until.is_none_or(|short| long.holds_until.is_some_and(|long| long <= short));
        prop_assert!(!asked || no_shorter, "{:?} {:?}\n{}", short, long.holds_until, told(&household));
        // Of one whose no was taken back the short answer says that they have no standing, without having looked.
        let but = |rule: &RuleId| *rule != RuleId::CON_GEN_9;
        let rules: BTreeSet<_> = short.rules.iter().filter(but).collect();
        prop_assert_eq!(rules, long.rules.into_iter().filter(but).collect::<BTreeSet<_>>());
    }

    #[test]
    fn a_register_adds_up((household, matter) in consenting_households(8), some in any::<bool>(), at in consent_days()) {
        let school = school(&household.entries);
        let pupils: Vec<PupilId> = PUPILS.iter().map(|pupil| pupil.parse().unwrap()).collect();
        let register = school.consent_register(&matter.purpose, some.then_some(&*pupils), at);
        let counted: u32 = register.counts.iter().map(|count| count.n).sum();
        prop_assert_eq!(counted + register.to_check, register.roll);
        prop_assert_eq!(register.lines.len(), usize::try_from(register.roll).unwrap());
        let own = purpose(matter.purpose.as_str()).is_some_and(|line| line.columns.givers == Givers::TheAdult);
        for line in &register.lines {
            let one = ConsentMatter {
                pupil: line.pupil.clone().filter(|_| !own),
                person: line.person.clone(),
                ..ConsentMatter::new(matter.purpose.clone())
            };
            let decision = school.consent(&one, at);
            prop_assert_eq!((decision.state, decision.outcome), (line.state, line.outcome));
        }
    }

    #[test]
    fn a_receipt_tells_nothing_of_another_parent(
        (household, matter) in consenting_households(8), mine in select(PEOPLE), theirs in select(PEOPLE),
        says in select(ConsentSays::ALL), from in select(DAYS), at in consent_days(),
    ) {
        if mine == theirs {
            return Ok(());
        }
        let (me, other): (PersonId, PersonId) = (mine.parse().unwrap(), theirs.parse().unwrap());
        let matter = ConsentMatter { person: Some(me), ..matter };
        let without = school(&household.entries);
        if unknown(&without, &matter) {
            return Ok(());
        }
        let before = without.consent_receipt(&matter, at);
        let text = serde_json::to_string(&before).unwrap();
        // Who judged the pupil able is named as such.
        let judged = before.competence.as_ref().is_some_and(|judged| judged.decided_by == other);
        prop_assert!(judged || !text.contains(&format!("\"{theirs}\"")), "{text}\n{}", told(&household));
        let their_entries = household.entries.iter().filter(|entry| match entry.fact() {
            Fact::ConsentAnswered { person, .. } | Fact::ConsentAsked { person, .. } => person.as_ref() == Some(&other),
            Fact::NotificationExcepted { person, .. } => *person == other,
            _ => false,
        });
        for entry in their_entries {
            prop_assert!(!text.contains(&format!("\"{}\"", entry.id())), "{} in {text}\n{}", entry.id(), told(&household));
        }
        let Some(after) = with(&household, answer(&matter, Some(other), says), day(from)) else { return Ok(()) };
        prop_assert_eq!(before, after.consent_receipt(&matter, at), "{}", told(&household));
    }
}
