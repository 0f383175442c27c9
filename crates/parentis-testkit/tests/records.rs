//! Properties of breaches, data-protection complaints, retention and erasure, on generated entries.
#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "these are tests")]

use chrono::{DateTime, FixedOffset, TimeDelta};
use parentis::confidentiality::breach::{BreachStep, ReportState};
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::data_complaint::DataComplaintNext;
use parentis::confidentiality::retention::RetentionStanding;
use parentis::decision::Outcome;
use parentis::ids::{PersonId, PupilId};
use parentis::question::{Answer, Day};
use parentis::time::Interval;
use parentis::{Entry, Fact, Journal, Question, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{PEOPLE, PUPILS, breach_school, consent_days, moments, records_held};
use proptest::prelude::*;
use proptest::sample::select;

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn hours(hours: i64) -> TimeDelta {
    TimeDelta::try_hours(hours).unwrap()
}

fn hold(what: Fact, on: chrono::NaiveDate) -> Entry {
    Entry::new("z-hold".parse().unwrap(), DateTime::UNIX_EPOCH, Interval::new(on, None).unwrap(), None, what).unwrap()
}

fn found(at: DateTime<FixedOffset>, class: DataClass) -> Entry {
    let fact = Fact::BreachFound {
        breach: "breach-z".parse().unwrap(),
        at: Some(at),
        classes: vec![class],
        pupils: Vec::new(),
        people: Vec::new(),
        item: None,
    };
    let day = parentis::calendar::london_day(at);
    Entry::new("z-found".parse().unwrap(), DateTime::UNIX_EPOCH, Interval::new(day, None).unwrap(), None, fact).unwrap()
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn cnf_41_seventy_two_hours_pass_whatever_the_clocks_do(
        entries in breach_school(6), at in moments(), class in select(DataClass::ALL)
    ) {
        let with: Vec<Entry> = entries.into_iter().chain([found(at, class)]).collect();
        let key = "breach-z".parse().unwrap();
        let school = school(with);
        let state = school.breaches(Some(&key), at).breaches.remove(0);
        let Some(Day::At { instant }) = state.report_by else { panic!("{state:?}") };
        prop_assert_eq!(instant.signed_duration_since(at), hours(72));
        prop_assert_eq!(state.runs_from.map(|from| from.signed_duration_since(at)), Some(TimeDelta::zero()));
    }

    #[test]
    fn cnf_40_a_breach_that_nobody_judged_is_never_without_a_next_step(entries in breach_school(14), now in moments()) {
        let school = school(entries);
        for state in school.breaches(None, now).breaches {
            if state.assessed.is_none() {
                prop_assert!(state.next.iter().any(|next| next.step == BreachStep::Assess), "{:?}", state);
                prop_assert!(state.report != ReportState::NotNeeded);
            }
            if state.report == ReportState::Overdue {
                prop_assert!(state.next.iter().any(|next| next.step == BreachStep::Report && next.overdue));
            }
        }
    }

    #[test]
    fn cnf_44_a_further_class_never_makes_a_breach_milder(
        entries in breach_school(14), at in moments(), class in select(DataClass::ALL), later in 0_i64..100
    ) {
        let now = at + hours(later);
        let key = "breach-1".parse().unwrap();
        let before = school(entries.clone()).breaches(Some(&key), now).breaches;
        prop_assume!(!before.is_empty());
        let mut more = found(at, class);
        if let Fact::BreachFound { classes, .. } = more.fact().clone() {
            let fact = Fact::BreachFound {
                breach: key.clone(), at: None, classes, pupils: Vec::new(), people: Vec::new(), item: None,
            };
            more = Entry::new(more.id().clone(), more.recorded_at(), *more.valid(), None, fact).unwrap();
        }
        let after = school(entries.into_iter().chain([more]).collect()).breaches(Some(&key), now).breaches;
        prop_assert!(before[0].risk <= after[0].risk, "{:?} {:?}", before[0].risk, after[0].risk);
        prop_assert!(after[0].runs_from <= before[0].runs_from);
    }

    #[test]
    fn the_order_of_entry_makes_no_difference(
        entries in breach_school(14).prop_flat_map(|entries| (Just(entries.clone()), Just(entries).prop_shuffle())),
        now in moments(), at in consent_days(), record in records_held()
    ) {
        let (one, other) = (school(entries.0), school(entries.1));
        for question in [
            Question::Breaches { breach: None, now },
            Question::DataComplaints { complaint: None, as_of: at },
            Question::RetentionDue { records: vec![record.clone()], as_of: at },
            Question::Erasure { pupil: record.pupil.clone(), person: record.person.clone(), records: vec![record], as_of: at },
        ] {
            let answer = one.answer(&question);
            prop_assert_eq!(&answer, &other.answer(&question));
            let text = serde_json::to_string(&answer).unwrap();
            prop_assert_eq!(serde_json::from_str::<Answer>(&text).unwrap(), answer);
        }
    }

    #[test]
    fn a_breach_holds_until_the_moment_it_names(entries in breach_school(14), now in moments(), minutes in 1_i64..6_000) {
        let school = school(entries);
        let first = school.breaches(None, now);
        let later = now + TimeDelta::try_minutes(minutes).unwrap();
        prop_assume!(first.changes_at.is_none_or(|changes| later < changes));
        let then = school.breaches(None, later);
        prop_assert_eq!((then.breaches, then.deciders, then.decides), (first.breaches, first.deciders, first.decides));
    }

    #[test]
    fn complaints_and_records_hold_until_the_day_they_name(
        entries in breach_school(14), at in consent_days(), days in 1_u64..90, record in records_held()
    ) {
        let school = school(entries);
        let later = at + chrono::Days::new(days);
        let complaints = school.data_complaints(None, at);
        if complaints.holds_until.is_none_or(|until| later < until) {
            let then = school.data_complaints(None, later);
            prop_assert_eq!(then.complaints, complaints.complaints);
        }
        let records = [record];
        let kept = school.retention_due(&records, at);
        if kept.holds_until.is_none_or(|until| later < until) {
            prop_assert_eq!(school.retention_due(&records, later).records, kept.records);
        }
    }

    #[test]
    fn cnf_49a_a_hold_never_frees(
        entries in breach_school(10), record in records_held(), at in consent_days(),
        pupil in select(PUPILS), person in select(PEOPLE), which in 0_u8..4
    ) {
        let (pupil, person): (PupilId, PersonId) = (pupil.parse().unwrap(), person.parse().unwrap());
        let none = (None, None, None, None);
        let (of_record, case, of_pupil, of_person) = match which {
            0 => (Some(record.record.clone()), None, None, None),
            1 => (None, Some("case-1".parse().unwrap()), None, None),
            2 => (None, None, Some(pupil.clone()), None),
            3 => (None, None, None, Some(person.clone())),
            _ => none,
        };
        let fact = Fact::LegalHold {
            record: of_record, case, pupil: of_pupil, person: of_person, decided_by: "head".parse().unwrap(),
        };
        let before = school(entries.clone());
        let after = school(entries.into_iter().chain([hold(fact, at)]).collect());
        let one = [record];
        let (free, held) = (before.retention_due(&one, at).records, after.retention_due(&one, at).records);
        let may_go = |standing| matches!(standing, RetentionStanding::Due | RetentionStanding::Transferred);
        prop_assert!(may_go(free[0].standing) || !may_go(held[0].standing), "{:?} {:?}", free[0], held[0]);
        if which == 0 {
            prop_assert_eq!(held[0].standing, RetentionStanding::OnHold);
        }
        let (free, held) = (
            before.erasure(Some(&pupil), Some(&person), &one, at), after.erasure(Some(&pupil), Some(&person), &one, at)
        );
        prop_assert!(free.outcome == Outcome::May || held.outcome != Outcome::May);
        if which >= 2 {
            prop_assert_eq!(held.outcome, Outcome::MustNot);
        }
    }

    #[test]
    fn what_is_not_known_is_never_due(entries in breach_school(10), record in records_held(), at in consent_days()) {
        let kept = school(entries).retention_due(&[record], at).records.remove(0);
        if kept.standing == RetentionStanding::Due {
            prop_assert!(kept.then.is_some() && kept.holds.is_empty(), "{:?}", kept);
            prop_assert!(kept.due.is_none_or(|due| due <= at));
            prop_assert!(kept.not_known.is_empty() || kept.due.is_none());
        }
    }

    #[test]
    fn sar_11_no_complaint_under_the_duty_is_done_without_an_outcome(entries in breach_school(14), at in consent_days()) {
        for state in school(entries).data_complaints(None, at).complaints {
            let open = state.next.contains(&DataComplaintNext::TellOutcome);
            prop_assert_eq!(open, state.under_duty && state.outcome_told.is_none(), "{:?}", state);
        }
    }
}
