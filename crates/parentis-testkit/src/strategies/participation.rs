//! How parents take part: helpers, seats and elections, few keys and few days, so that they meet.

use super::{on, person};
use chrono::{Days, NaiveDate};
use parentis::calendar::Weekday;
use parentis::ids::DocumentId;
use parentis::participation::event::{EventKind, EventNote, PartLevel, PartPlace, SupportPurpose};
use parentis::participation::seat::{
    AppointedAs, BallotEvent, BoardKind, CandidateVotes, ElectedBy, LeftWhy, SeatBy, SeatEvent, SeatKind,
};
use parentis::participation::volunteer::{CheckKind, CheckResult, HelpStep, VolunteerWork};
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn key(of: &'static [&'static str]) -> impl Strategy<Value = DocumentId> {
    select(of).prop_filter_map("a key", |key| key.parse().ok())
}

fn near() -> impl Strategy<Value = NaiveDate> {
    (on(), 0_u64..60).prop_filter_map("a day", |(day, later)| day.checked_add_days(Days::new(later)))
}

/// A step of somebody's help.
pub fn help_steps() -> impl Strategy<Value = HelpStep> {
    let activity = || key(&["reading", "trips"]);
    prop_oneof![
        3 => (activity(), select(VolunteerWork::ALL), select(Says::ALL), select(Says::ALL)).prop_map(
            |(activity, work, supervised, family_arrangement)| {
                HelpStep::Planned { activity, work, supervised, family_arrangement }
            }
        ),
        2 => (activity(), select(Weekday::ALL), near(), option::of(0_u64..60), 1..4_u32).prop_map(
            |(activity, weekday, first, length, every_weeks)| {
                let last = length.and_then(|days| first.checked_add_days(Days::new(days)));
                HelpStep::ComesWeekly { activity, weekday, first, last, every_weeks }
            }
        ),
        3 => (activity(), near(), 1..4_u32, select(Says::ALL))
            .prop_map(|(activity, on, days, overnight)| HelpStep::Comes { activity, on, days, overnight }),
        2 => (select(CheckKind::ALL), select(CheckResult::ALL))
            .prop_map(|(check, result)| HelpStep::Checked { check, result }),
    ]
}

fn seat_steps() -> impl Strategy<Value = SeatEvent> {
    prop_oneof![
        3 => (key(&["board", "forum"]), select(BoardKind::ALL), select(SeatKind::ALL), 1..60_u32).prop_map(
            |(body, board, seat_kind, term_months)| SeatEvent::Created { body, board, seat_kind, term_months }
        ),
        3 => (person(), select(SeatBy::ALL), option::of(select(AppointedAs::ALL)), option::of(key(&["note"]))).prop_map(
            |(person, by, appointed_as, reason)| {
                let appointed_as = appointed_as.filter(|_| by == SeatBy::Appointed);
                SeatEvent::Held { person, by, appointed_as, reason }
            }
        ),
        1 => (person(), select(LeftWhy::ALL)).prop_map(|(person, why)| SeatEvent::Left { person, why }),
        2 => (person(), select(Says::ALL), select(Says::ALL))
            .prop_map(|(person, came, consented)| SeatEvent::Met { person, came, consented }),
    ]
}

fn ballot_steps() -> impl Strategy<Value = BallotEvent> {
    let called = (near(), 0_u64..30, select(ElectedBy::ALL), select(Says::ALL), option::of(0..50_u32));
    let votes = vec((person(), 0..9_u32), 0..3).prop_map(|votes| {
        let each: std::collections::BTreeMap<_, _> = votes.into_iter().collect();
        each.into_iter().map(|(person, votes)| CandidateVotes { person, votes }).collect::<Vec<_>>()
    });
    let says = || select(Says::ALL);
    prop_oneof![
        2 => (called, vec(key(&["s-1", "s-2"]), 1..3)).prop_filter_map(
            "a day",
            |((nominations_close, later, elected_by, secret, minimum_turnout), seats)| {
                let polling = nominations_close.checked_add_days(Days::new(later))?;
                Some(BallotEvent::Called { seats, nominations_close, polling, elected_by, secret, minimum_turnout })
            }
        ),
        1 => person().prop_map(|person| BallotEvent::Told { person }),
        3 => person().prop_map(|person| BallotEvent::Nominated { person }),
        1 => person().prop_map(|person| BallotEvent::Withdrew { person }),
        2 => (votes, 0..60_u32).prop_map(|(votes, voted)| BallotEvent::Counted { votes, voted }),
        1 => person().prop_map(|person| BallotEvent::TieSettled { person }),
        2 => (person(), says(), says(), says(), says()).prop_map(
            |(person, adult, disqualified, elected_member, paid_over_500_hours)| BallotEvent::Declared {
                person, adult, disqualified, elected_member, paid_over_500_hours,
            }
        ),
    ]
}

/// Entries about helpers, seats and elections, to be put beside a household.
pub fn part_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let fact = prop_oneof![
        4 => (person(), help_steps()).prop_map(|(person, step)| Fact::VolunteerStep { person, step }),
        2 => (key(&["s-1", "s-2"]), seat_steps()).prop_map(|(seat, step)| Fact::SeatStep { seat, step }),
        2 => (key(&["v-1"]), ballot_steps()).prop_map(|(election, step)| Fact::BallotStep { election, step }),
    ];
    vec((fact, on(), option::weighted(0.3, 1_u64..200)), 0..most).prop_map(|facts| {
        let entries = facts.into_iter().enumerate().filter_map(|(at, (fact, from, days))| {
            let until = days.and_then(|days| from.checked_add_days(Days::new(days)));
            let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
            Entry::new(format!("part-{at:02}").parse().ok()?, recorded, Interval::new(from, until).ok()?, None, fact)
                .ok()
        });
        entries.collect()
    })
}

fn event_notes() -> impl Strategy<Value = EventNote> {
    let planned = (select(EventKind::ALL), select(PartLevel::ALL), select(PartPlace::ALL), near());
    prop_oneof![
        2 => (planned, vec(super::pupil(), 0..2)).prop_map(|((event_kind, level, place, on), pupils)| EventNote::Planned {
            event_kind, purpose: SupportPurpose::NotSaid, level, place, on, pupils, child_present: Says::Unknown,
        }),
        4 => person().prop_map(|person| EventNote::Invited { person }),
        3 => person().prop_map(|person| EventNote::Attended { person }),
    ]
}

/// Entries about events, to be put beside a household.
pub fn event_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    vec((key(&["e-1", "e-2", "e-3"]), event_notes(), on()), 0..most).prop_map(|facts| {
        let entries = facts.into_iter().enumerate().filter_map(|(at, (event, step, from))| {
            let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
            let valid = Interval::new(from, None).ok()?;
            Entry::new(format!("event-{at:02}").parse().ok()?, recorded, valid, None, Fact::EventStep { event, step })
                .ok()
        });
        entries.collect()
    })
}
