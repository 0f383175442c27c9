//! Made-up requests for the record or for subject access, and things that were given.

use super::{Household, Raw, day, households_and, on, person, pupil};
use chrono::{NaiveDate, TimeDelta};
use parentis::Fact;
use parentis::ids::DocumentId;
use parentis::roles::matrix::Column;
use parentis::roles::request::{Clarification, Request, Right};
use parentis::words::Says;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_signed(TimeDelta::days(days)).unwrap_or(day)
}

/// A request, and the day on which it is asked about: now and then one of before the law, or of a later day.
pub fn requests() -> impl Strategy<Value = (Request, NaiveDate)> {
    let received = prop_oneof![
        24 => (0_i64..560).prop_map(|days| after(day("2025-08-25"), days)),
        1 => (0_i64..400).prop_map(|days| after(day("2017-12-01"), days)),
        1 => (0_i64..120).prop_map(|days| after(day("2005-06-01"), days)),
    ];
    let says = || select(Says::ALL);
    let step = |from: i64, to: i64| from..to;
    let clarification = (step(-4, 100), option::weighted(0.8, step(-2, 40)));
    (
        (select(Right::ALL), received, prop_oneof![2 => Just(Says::Yes), 1 => says()]),
        (any::<bool>(), option::weighted(0.8, step(-3, 40))),
        (says(), says(), says()),
        (vec(clarification, 0..4), option::weighted(0.4, step(-3, 60)), option::weighted(0.3, step(-10, 250))),
        prop_oneof![1 => step(-3, 3), 6 => step(0, 150)],
    )
        .prop_map(|((right, received, written), identity, (competent, authorised, in_interests), steps, later)| {
            let at = |days: i64| after(received, days);
            let clarification = |(asked, answered): (i64, Option<i64>)| Clarification {
                asked: at(asked),
                answered: answered.map(|days| at(asked + days)),
            };
            let request = Request {
                right,
                received,
                written,
                identity_asked: identity.0,
                identity_shown: identity.1.map(at),
                competent,
                authorised,
                in_interests,
                clarifications: steps.0.into_iter().map(clarification).collect(),
                extended_on: steps.1.map(at),
                results_on: steps.2.map(at),
            };
            (request, at(later))
        })
}

/// What is given: few things, so that several adults are given the same.
const GIVEN: &[Column] =
    &[Column::Report, Column::Report, Column::Messages, Column::Record, Column::Complaint, Column::ParentsEvening];

fn gift() -> impl Strategy<Value = Fact> {
    (pupil(), person(), select(GIVEN), select(&["i1", "i1", "i2"][..]))
        .prop_filter_map("an id", |(pupil, person, column, item)| {
            Some(Fact::Given { pupil, person, column, item: DocumentId::new(item).ok()? })
        })
}

/// Asked for, in the columns in which it matters to whom a thing is owed.
fn asked_for() -> impl Strategy<Value = Fact> {
    let column = select(&[Column::Record, Column::Record, Column::Messages, Column::Complaint][..]);
    (pupil(), person(), column).prop_map(|(pupil, person, column)| Fact::Requested { pupil, person, column })
}

/// Households in which much was given.
pub fn giving_households(most: usize) -> impl Strategy<Value = Household> {
    let fact = prop_oneof![5 => gift(), 2 => asked_for()];
    let more = (fact, on(), option::weighted(0.2, on()), 0_i64..4);
    households_and(most, vec(more.prop_map(|(fact, from, until, told)| Raw { fact, from, until, told }), 1..10))
}

/// A period, from its first day to the first after it; now and then none.
pub fn periods() -> impl Strategy<Value = (NaiveDate, NaiveDate)> {
    let start = prop_oneof![2 => Just(day("2025-01-01")), 1 => on()];
    let end = prop_oneof![2 => Just(day("2027-01-01")), 1 => on()];
    (start, end)
}
