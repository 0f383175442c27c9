//! Consents: the engine against the naive model in every small world and on made-up households, and what holds of all.
//!
//! `cargo xtask sweep --test consent` for more of the made-up ones.

#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    reason = "these are tests"
)]

mod found;
mod made_up;
mod properties;
mod small_worlds;

use chrono::NaiveDate;
use parentis::consent::words::ConsentState;
use parentis::consent::{ConsentDecision, ConsentMatter, ConsentParty};
use parentis::decision::Outcome;
use parentis::roles::Known;
use parentis::{Entry, Fact, School};
use parentis_testkit::model;
use parentis_testkit::sample::config;
use std::collections::BTreeSet;

fn parties(list: &[ConsentParty]) -> BTreeSet<model::Party> {
    list.iter().map(|party| party.person.clone()).collect()
}

/// Is there not one date of birth?
fn age_is_open(naive: &model::School<'_>, matter: &ConsentMatter) -> bool {
    let entries = naive.journal().entries();
    let born =
        |entry: &&Entry| matches!(entry.fact(), Fact::PupilBorn { pupil } if Some(pupil) == matter.pupil.as_ref());
    let born: Vec<&Entry> = entries.iter().filter(born).collect();
    let undone = |entry: &Entry| matches!(entry.fact(), Fact::Retracted { what } | Fact::Ended { what } if born.iter().any(|born| born.id() == what));
    born.len() != 1 || entries.iter().any(undone)
}

/// In what the engine and the model differ, in short; nothing, if they agree or there is too much to go through.
fn difference(
    school: &School,
    naive: &model::School<'_>,
    matter: &ConsentMatter,
    day: NaiveDate,
    made_up: bool,
) -> Option<String> {
    let ours = school.consent(matter, day);
    let theirs = naive.consent(matter, day)?;
    let short = |what: &str, of: &dyn std::fmt::Debug, by: &dyn std::fmt::Debug| {
        Some(format!("{what}: engine {of:?}, model {by:?}"))
    };
    let ConsentDecision { state, outcome, disputed, notify, objectors, waiting_for, .. } = &ours;
    // Without a date of birth the engine does not tell apart who has standing at which age, and asks once too often.
    if age_is_open(naive, matter) && *outcome == Outcome::NeedsCheck {
        return None;
    }
    if theirs.outcome != *outcome {
        return short("outcome", &(state, outcome), &(theirs.states(), theirs.outcome));
    }
    // A state that rests on an unknown is told as one of several, and the outcome says to check.
    let unsettled = ours.parties.iter().any(|line| line.standing == Known::Unknown) || age_is_open(naive, matter);
    if unsettled {
        return None;
    }
    if !theirs.states().contains(state) {
        return short("state", state, &theirs.states());
    }
    let only = theirs.only()?;
    if only.disputed != *disputed {
        return short("disputed", disputed, &only.disputed);
    }
    if only.notify != parties(notify) {
        return short("notify", &parties(notify), &only.notify);
    }
    if matches!(state, ConsentState::Refused | ConsentState::Conflict | ConsentState::Excused)
        && !objectors.iter().any(|party| party.person.is_none())
        && only.objectors != parties(objectors)
    {
        return short("objectors", &parties(objectors), &only.objectors);
    }
    if matches!(state, ConsentState::Missing | ConsentState::Expired)
        && !made_up
        && notify.is_empty()
        && only.waiting_for != parties(waiting_for)
    {
        return short("waiting for", &parties(waiting_for), &only.waiting_for);
    }
    None
}
