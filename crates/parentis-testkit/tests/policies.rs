//! Properties of policies, their review, and consultations.

#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "these are tests")]

use chrono::{Datelike, Days, NaiveDate};
use parentis::decision::Outcome;
use parentis::ids::DocumentId;
use parentis::review::step::{PolicyEvent, Ratification, StatedDate};
use parentis::review::words::{DatePrecision, PolicyPart, PolicyState, ReviewStanding};
use parentis::time::Interval;
use parentis::{Answer, Entry, Fact, Journal, Question, School};
use parentis_testkit::strategies::{policy_days, policy_entries};
use proptest::prelude::*;
use proptest::sample::select;

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn policy() -> DocumentId {
    "policy-1".parse().unwrap()
}

fn step(on: NaiveDate, step: PolicyEvent) -> Entry {
    let fact = Fact::PolicyStep { policy: policy(), step };
    let recorded = "2025-09-01T08:00:00Z".parse().unwrap();
    Entry::new("more".parse().unwrap(), recorded, Interval::new(on, None).unwrap(), None, fact).unwrap()
}

fn closed_review() -> PolicyEvent {
    PolicyEvent::Reviewed {
        implementation: Some("key-1".parse().unwrap()),
        effectiveness: Some("key-2".parse().unwrap()),
        decision: Some(parentis::review::words::ReviewDecision::Keep),
        next_review: None,
        precision: DatePrecision::Day,
    }
}

fn all(as_of: NaiveDate, received: NaiveDate) -> Vec<Question> {
    let ratification = Ratification { version: Some("key-1".parse().unwrap()), ..Ratification::default() };
    vec![
        Question::PolicyStatus { policy: None, as_of },
        Question::PolicyStatus { policy: Some(policy()), as_of },
        Question::MayRatify { policy: policy(), ratification, as_of },
        Question::GoverningVersion { policy: policy(), received, as_of },
        Question::Consultations { consultation: None, as_of },
    ]
}

proptest! {
    #[test]
    fn the_order_of_entry_makes_no_difference_and_every_answer_survives(
        entries in policy_entries(14).prop_flat_map(|entries| (Just(entries.clone()), Just(entries).prop_shuffle())),
        as_of in policy_days(), received in policy_days()
    ) {
        let (one, other) = (school(entries.0), school(entries.1));
        for question in all(as_of, received) {
            let answer = one.answer(&question);
            prop_assert_eq!(&answer, &other.answer(&question));
            let text = serde_json::to_string(&answer).unwrap();
            prop_assert_eq!(serde_json::from_str::<Answer>(&text).unwrap(), answer);
        }
    }

    #[test]
    fn what_comes_later_changes_nothing_of_an_earlier_day(
        entries in policy_entries(14), as_of in policy_days(), received in policy_days(), days in 1_u64..400
    ) {
        let before: Vec<Entry> = entries.iter().filter(|entry| entry.valid().from() <= as_of).cloned().collect();
        let (whole, cut) = (school(entries.clone()), school(before));
        let later = as_of.checked_add_days(Days::new(days)).unwrap();
        let reviewed = school(entries.into_iter().chain([step(later, closed_review())]).collect());
        for question in all(as_of, received.min(as_of)) {
            let told = |school: &School| without_horizon(&school.answer(&question));
            prop_assert_eq!(told(&whole), told(&cut));
            prop_assert_eq!(told(&whole), told(&reviewed));
        }
    }

    #[test]
    fn it_holds_until_the_day_that_it_names(
        entries in policy_entries(14), as_of in policy_days(), received in policy_days(), days in 1_u64..400
    ) {
        let school = school(entries);
        let later = as_of.checked_add_days(Days::new(days)).unwrap();
        for (question, then) in all(as_of, received).into_iter().zip(all(later, received)) {
            let now = school.answer(&question);
            if holds_until(&now).is_none_or(|until| later < until) {
                prop_assert_eq!(without_horizon(&now), without_horizon(&school.answer(&then)), "{:?}", question);
            }
        }
    }

    #[test]
    fn rev_13_overdue_is_the_day_after_the_due_day(entries in policy_entries(14), as_of in policy_days()) {
        for view in school(entries).policy_status(None, as_of).policies {
            let overdue = view.due.filter(|due| *due < as_of).and_then(|due| due.succ_opt());
            prop_assert_eq!(view.overdue_since, overdue);
            if view.drives_routing {
                prop_assert!(view.state == PolicyState::InForce && view.first_ratified.is_some(), "HA-0c, REV-5");
            }
            if view.last_review.is_none() {
                prop_assert!(view.standing != Some(ReviewStanding::Inconsistent), "REV-11");
            }
            if view.state == PolicyState::Draft {
                prop_assert!(view.standing.is_none() && view.lacking.contains(&PolicyPart::Ratification));
            }
        }
    }

    #[test]
    fn ha_4b_a_closed_review_today_is_never_overdue_tomorrow_unless_the_policy_says_so(
        entries in policy_entries(14), as_of in policy_days()
    ) {
        let again = school(entries.into_iter().chain([step(as_of, closed_review())]).collect());
        for view in again.policy_status(Some(&policy()), as_of).policies {
            if view.standing.is_some() && view.interval_months.is_some() {
                prop_assert!(view.last_review.is_some());
                // Only a date that the policy still states can be over.
                prop_assert!(view.overdue_since.is_none() || view.next_review.is_some(), "{:?}", view);
            }
        }
    }

    #[test]
    fn what_is_not_known_permits_nothing(entries in policy_entries(14), as_of in policy_days(), which in select(&[0_u8, 1, 2, 3][..])) {
        let key = || Some("key-1".parse().unwrap());
        let whole = Ratification {
            body: Some(parentis::profile::Post::GoverningBody),
            level: Some(parentis::review::words::ApprovalLevel::FullBoard),
            minute: key(),
            version: key(),
        };
        let school = school(entries);
        let found = school.may_ratify(&policy(), &whole, as_of);
        prop_assert_eq!(found.outcome == Outcome::May, found.bars.is_empty() && found.checks.is_empty() && found.lacking.is_empty());
        let without = match which {
            0 => Ratification { body: None, ..whole },
            1 => Ratification { level: None, ..whole },
            2 => Ratification { minute: None, ..whole },
            _ => Ratification { version: None, ..whole },
        };
        prop_assert!(school.may_ratify(&policy(), &without, as_of).outcome != Outcome::May);
    }

    #[test]
    fn ptn_12_and_13_rates_and_counts_add_up(entries in policy_entries(24), as_of in policy_days()) {
        for view in school(entries).consultations(None, as_of).consultations {
            for rate in view.people.into_iter().chain(view.families) {
                prop_assert!(rate.answered <= rate.invited && rate.per_cent <= 100, "{:?}", rate);
                prop_assert!(rate.invited > 0);
            }
            let (people, families) = (view.unweighted, view.weighted);
            let sum = |counts: parentis::review::ViewCounts| {
                counts.agrees + counts.disagrees + counts.neither + counts.not_said + counts.divided
            };
            prop_assert_eq!(people.divided, 0);
            prop_assert!(sum(families) <= sum(people));
            let invited = view.people.map_or(0, |rate| rate.answered);
            prop_assert_eq!(invited + view.not_invited, sum(people));
            prop_assert!(view.policy_parents <= sum(people));
        }
    }

    #[test]
    fn rev_12_and_15_months_are_counted_to_their_end(on in policy_days(), months in 1_u32..120, more in 0_u32..24) {
        let (day, month) = (StatedDate::day(on), StatedDate::month(on));
        prop_assert!(month.first_day() <= on && on <= month.last_day());
        let (of_day, of_month) = (day.plus_months(months).unwrap(), month.plus_months(months).unwrap());
        prop_assert!(of_day.last_day() <= of_month.last_day(), "a month is due by its last day");
        prop_assert!(of_day.on.day() == on.day() || of_day.on.succ_opt().unwrap().day() == 1, "the same day, else the end");
        prop_assert_eq!(of_month.first_day().day(), 1);
        prop_assert!(day.plus_months(months + more).unwrap().on >= of_day.on);
    }
}

fn holds_until(answer: &Answer) -> Option<NaiveDate> {
    let answer = serde_json::to_value(answer).unwrap();
    answer.get("holds_until")?.as_str().map(|day| day.parse().unwrap())
}

/// The answer without the day it is about and until when it holds; what was merely consulted may differ too.
fn without_horizon(answer: &Answer) -> serde_json::Value {
    let mut value = serde_json::to_value(answer).unwrap();
    let table = value.as_object_mut().unwrap();
    for key in ["holds_until", "as_of", "rules"] {
        table.remove(key);
    }
    value
}
