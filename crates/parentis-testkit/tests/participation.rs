//! How parents take part, on made-up schools: what holds of every one.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::decision::Outcome;
use parentis::ids::PersonId;
use parentis::participation::check::CheckStanding;
use parentis::participation::seat::BallotEvent;
use parentis::participation::volunteer::{CheckKind, CheckResult, HelpStep};
use parentis::words::Says;
use parentis::{Answer, Entry, Fact, Journal, Question, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{Household, PEOPLE, day, households, part_entries};
use proptest::prelude::*;
use proptest::sample::select;

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn beside(household: Household, more: Vec<Entry>) -> Vec<Entry> {
    household.entries.into_iter().chain(more).collect()
}

fn asked() -> impl Strategy<Value = chrono::NaiveDate> {
    (select(parentis_testkit::strategies::ASKED), 0_u64..40)
        .prop_map(|(on, later)| day(on).checked_add_days(chrono::Days::new(later)).unwrap())
}

fn questions(person: &PersonId, as_of: chrono::NaiveDate) -> Vec<Question> {
    let election = Some("v-1".parse().unwrap());
    vec![
        Question::VolunteerCheck { person: person.clone(), activity: None, as_of },
        Question::VolunteersDue { as_of },
        Question::BallotRoll { election: election.clone(), as_of },
        Question::MayStand { person: person.clone(), election, as_of },
        Question::Seats { as_of },
    ]
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn the_order_of_entry_makes_no_difference_and_answers_survive_json(
        household in households(8), more in part_entries(14).prop_flat_map(|more| (Just(more.clone()), Just(more).prop_shuffle())),
        person in select(PEOPLE), at in asked()
    ) {
        let (one, other) = (school(beside(household.clone(), more.0)), school(beside(household, more.1)));
        for question in questions(&person.parse().unwrap(), at) {
            let answer = one.answer(&question);
            prop_assert_eq!(&answer, &other.answer(&question));
            let text = serde_json::to_string(&answer).unwrap();
            prop_assert_eq!(serde_json::from_str::<Answer>(&text).unwrap(), answer);
        }
    }

    #[test]
    fn what_becomes_true_later_changes_no_earlier_day(
        household in households(8), more in part_entries(14), person in select(PEOPLE), at in asked()
    ) {
        let early: Vec<Entry> = more.iter().filter(|entry| entry.valid().from() <= at).cloned().collect();
        let (all, less) = (school(beside(household.clone(), more)), school(beside(household, early)));
        for question in questions(&person.parse().unwrap(), at) {
            let text = |school: &School| {
                let mut value = serde_json::to_value(school.answer(&question)).unwrap();
                // What lies ahead is part of until when an answer holds, and of that alone.
                value.as_object_mut().unwrap().remove("holds_until");
                value
            };
            prop_assert_eq!(text(&all), text(&less));
        }
    }

    #[test]
    fn ha_2_3c_nobody_helps_without_a_check_that_may_be_needed(
        household in households(8), more in part_entries(14), person in select(PEOPLE), at in asked()
    ) {
        let found = school(beside(household, more)).volunteer_check(&person.parse().unwrap(), None, at);
        prop_assert!(!found.activities.is_empty() || found.may_start == Outcome::NeedsCheck);
        for state in &found.activities {
            for need in std::iter::once(&state.today).chain(&state.at_next_visit) {
                let met = need.standing == CheckStanding::Met;
                if need.may_help == Outcome::May {
                    prop_assert!(met || need.regulated == Says::No, "{:?}", need);
                }
                prop_assert_eq!(need.barred_list == Outcome::MustNot, need.regulated == Says::No);
                prop_assert!(need.regulated != Says::Unknown || !need.not_known.is_empty(), "{:?}", need);
            }
        }
    }

    #[test]
    fn ptn_45_that_somebody_is_barred_never_lets_them_more(
        household in households(8), more in part_entries(10), person in select(PEOPLE), at in asked()
    ) {
        let person: PersonId = person.parse().unwrap();
        let step = HelpStep::Checked { check: CheckKind::EnhancedWithBarredList, result: CheckResult::Barred };
        let fact = Fact::VolunteerStep { person: person.clone(), step };
        let from = parentis::time::Interval::new(day("2025-09-01"), None).unwrap();
        let barred = Entry::new("barred".parse().unwrap(), chrono::DateTime::UNIX_EPOCH, from, None, fact).unwrap();
        let before = school(beside(household.clone(), more.clone()));
        let after = school(beside(household, more.into_iter().chain([barred]).collect()));
        prop_assume!(at >= day("2025-09-01"));
        let (free, held) = (before.volunteer_check(&person, None, at), after.volunteer_check(&person, None, at));
        prop_assert!(held.may_start != Outcome::May, "{:?} {:?}", free.may_start, held.may_start);
        prop_assert_ne!(after.may_stand(&person, None, at).outcome, Outcome::May);
    }

    #[test]
    fn ptn_47_whoever_is_due_is_so_before_a_visit_that_lies_ahead(
        household in households(8), more in part_entries(14), at in asked()
    ) {
        for due in school(beside(household, more)).volunteers_due(at).due {
            prop_assert!(due.before >= at && due.need.may_help != Outcome::May, "{:?}", due);
        }
    }

    #[test]
    fn ptn_22_one_line_and_one_vote_an_adult(household in households(8), more in part_entries(10), at in asked()) {
        let roll = school(beside(household, more)).ballot_roll(Some(&"v-1".parse().unwrap()), at);
        let mut people: Vec<_> = roll.lines.iter().map(|line| &line.person).collect();
        people.dedup();
        prop_assert_eq!(people.len(), roll.lines.len());
        let count = |which: fn(Outcome) -> bool| {
            u32::try_from(roll.lines.iter().filter(|line| which(line.votes)).count()).unwrap()
        };
        prop_assert_eq!(roll.votes, count(Outcome::permits));
        prop_assert_eq!(roll.to_check, count(|votes| votes == Outcome::NeedsCheck));
    }

    #[test]
    fn nobody_is_elected_to_more_seats_than_there_are(household in households(8), more in part_entries(16), at in asked()) {
        for election in school(beside(household, more)).seats(at).elections {
            prop_assert!(election.elected.len() <= election.seats.len(), "{:?}", election);
            prop_assert!(election.elected.iter().all(|person| election.candidates.contains(person)));
            prop_assert!(election.tied.iter().all(|person| !election.elected.contains(person)));
        }
    }

    #[test]
    fn ptn_28_an_unknown_never_permits_to_stand(household in households(8), more in part_entries(12), person in select(PEOPLE), at in asked()) {
        let entries = beside(household, more);
        let person: PersonId = person.parse().unwrap();
        let declared = entries.iter().any(|entry| {
            matches!(entry.fact(), Fact::BallotStep { step: BallotEvent::Declared { person: who, .. }, .. } if *who == person)
        });
        let found = school(entries).may_stand(&person, None, at);
        prop_assert!(found.outcome != Outcome::May || (declared && found.not_known.is_empty() && found.bars.is_empty()));
    }
}
