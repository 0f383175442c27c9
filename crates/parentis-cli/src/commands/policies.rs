//! `policy` and `consultation`: where policies stand, a review that is recorded, what a ratification needs, and consultations.

use super::desk::Desk;
use super::import::{Brought, store_all};
use super::sheets::{cell, due, keyed, list};
use crate::cli::{ConsultationOf, Format, Policy, PolicyOf, PolicyRatify, PolicyReview, PolicyVersion};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet};
use crate::store::Store;
use crate::words::Words;
use parentis::decision::Outcome;
use parentis::ids::EntryId;
use parentis::profile::Post;
use parentis::review::ResponseRate;
use parentis::review::consulting::ConsultationList;
use parentis::review::ratify::RatifyCheck;
use parentis::review::status::PolicyList;
use parentis::review::step::{PolicyEvent, Ratification, StatedDate};
use parentis::review::version::GoverningVersion;
use parentis::review::words::{DatePrecision, PolicyKind, ReviewStanding, VersionState};
use parentis::time::Interval;
use parentis::{Answer, Entry, Fact};
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Runs `policy`.
pub(super) fn run<W: Write>(asked: &Policy, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    match asked {
        Policy::Status(wanted) => status(wanted, file, clock, out),
        Policy::Review(review) => self::review(review, file, clock, out),
        Policy::MayRatify(wanted) => may_ratify(wanted, file, clock, out),
        Policy::Version(wanted) => version(wanted, file, clock, out),
    }
}

fn status<W: Write>(wanted: &PolicyOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.policy_status(wanted.policy.as_ref(), as_of);
    if let Some(policy) = &wanted.policy
        && found.policies.is_empty()
    {
        let why = format!("no policy {policy} is on record by then");
        return Err(Failure::refused(why, "Without a key, `parentis policy status` lists every one."));
    }
    let pressing = |standing| standing != Some(ReviewStanding::Consistent);
    let open = found.policies.iter().filter(|view| view.overdue_since.is_some() || pressing(view.standing)).count();
    desk.give(
        found,
        Answer::PolicyStatus,
        (as_of, &words, out),
        (|found, _| policy_sheet(found), |words, found, names| words.text().policy_status(found, &words.named(names))),
    )?;
    desk.checked(open)
}

fn review<W: Write>(asked: &PolicyReview, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let refused = |error: parentis::ParentisError| Failure::refused(error.to_string(), "Nothing was stored.");
    let on = asked.on.unwrap_or_else(|| clock.today());
    let policy = &asked.policy;
    let step = PolicyEvent::Reviewed {
        implementation: asked.implementation.clone(),
        effectiveness: asked.effectiveness.clone(),
        decision: asked.decision,
        next_review: asked.next.map(StatedDate::day),
        precision: DatePrecision::Day,
    };
    // Two who record the review of one day at once make one entry, or are told that they disagree.
    let id = EntryId::new(format!("policy:{policy}:reviewed:{on}")).map_err(refused)?;
    let valid = Interval::new(on, None).map_err(refused)?;
    let recorded = asked.known.recorded_at.unwrap_or_else(|| clock.now());
    let fact = Fact::PolicyStep { policy: policy.clone(), step };
    let entry = Entry::new(id, recorded, valid, None, fact).map_err(refused)?;
    let mut store = Store::open_to_write(file)?;
    let brought = Brought { format: "entries", entries: vec![entry], ..Brought::default() };
    store_all(&mut store, &brought, clock.now(), false)?;
    if out.format() == Format::Json {
        return out.json(&json!({ "policy": policy, "recorded": 1 }));
    }
    out.paragraph(
        0,
        format!(
            "The review of {policy} is recorded as of {on}. `parentis policy status {policy}` says where it stands."
        ),
    )
}

fn may_ratify<W: Write>(wanted: &PolicyRatify, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let ratification = Ratification {
        body: wanted.body,
        level: wanted.level,
        minute: wanted.minute.clone(),
        version: wanted.policy_version.clone(),
    };
    let found = desk.school.may_ratify(&wanted.policy, &ratification, as_of);
    let open = usize::from(found.outcome == Outcome::NeedsCheck);
    desk.give(
        found,
        Answer::MayRatify,
        (as_of, &words, out),
        (|found, _| ratify_sheet(found), |words, found, _| words.text().may_ratify(found)),
    )?;
    desk.checked(open)
}

fn version<W: Write>(wanted: &PolicyVersion, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.governing_version(&wanted.policy, wanted.received, as_of);
    let open = usize::from(found.state != VersionState::Governs);
    desk.give(
        found,
        Answer::GoverningVersion,
        (as_of, &words, out),
        (|found, _| version_sheet(found), |words, found, _| words.text().governing_version(found)),
    )?;
    desk.checked(open)
}

/// Runs `consultation`.
pub(super) fn consultation<W: Write>(
    wanted: &ConsultationOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.consultations(wanted.consultation.as_ref(), as_of);
    if let Some(consultation) = &wanted.consultation
        && found.consultations.is_empty()
    {
        let why = format!("no consultation {consultation} is on record by then");
        return Err(Failure::refused(why, "Without a key, `parentis consultation` lists every one."));
    }
    let open = found.consultations.iter().filter(|view| !view.faults.is_empty()).count();
    desk.give(
        found,
        Answer::Consultations,
        (as_of, &words, out),
        (|found, _| consultation_sheet(found), |words, found, _| words.text().consultations(found)),
    )?;
    desk.checked(open)
}

/// A line a policy.
fn policy_sheet(found: &PolicyList) -> Sheet {
    let mut sheet = keyed(&[
        "policy",
        "kind",
        "state",
        "version",
        "written_by",
        "ratified_by",
        "standing",
        "interval_months",
        "last_review",
        "due",
        "overdue_since",
        "marks",
        "triggers",
        "promoted_to",
        "lacking",
        "faults",
        "given_to",
        "acknowledged_by",
    ]);
    for view in &found.policies {
        sheet.row([
            view.policy.as_str().into(),
            view.kind.map(PolicyKind::code).unwrap_or_default().into(),
            view.state.code().into(),
            list(&view.version),
            view.written_by.map(Post::code).unwrap_or_default().into(),
            view.ratified_by.map(Post::code).unwrap_or_default().into(),
            view.standing.map(ReviewStanding::code).unwrap_or_default().into(),
            list(view.interval_months),
            cell(view.last_review.map(|last| last.last_day())),
            cell(view.due),
            cell(view.overdue_since),
            list(&view.marks),
            list(view.triggers.iter().map(|found| found.trigger)),
            list(&view.promoted_to),
            list(&view.lacking),
            list(&view.faults),
            view.given_to.to_string().into(),
            view.acknowledged_by.to_string().into(),
        ]);
    }
    sheet
}

fn ratify_sheet(found: &RatifyCheck) -> Sheet {
    let mut sheet = keyed(&["policy", "outcome", "bars", "checks", "lacking", "consultation", "rules"]);
    sheet.row([
        found.policy.as_str().into(),
        found.outcome.code().into(),
        list(&found.bars),
        list(&found.checks),
        list(&found.lacking),
        list(&found.consultation),
        list(found.rules.iter().map(|rule| rule.code())),
    ]);
    sheet
}

fn version_sheet(found: &GoverningVersion) -> Sheet {
    let mut sheet = keyed(&["policy", "received", "state", "version", "since", "later"]);
    sheet.row([
        found.policy.as_str().into(),
        found.received.to_string().into(),
        found.state.code().into(),
        list(&found.version),
        cell(found.since),
        list(found.later.iter().map(|later| later.since)),
    ]);
    sheet
}

/// A line a consultation.
fn consultation_sheet(found: &ConsultationList) -> Sheet {
    let mut sheet = keyed(&[
        "consultation",
        "topic",
        "policy",
        "state",
        "opened",
        "closes",
        "earliest_close",
        "people_answered",
        "people_invited",
        "families_answered",
        "families_invited",
        "not_invited",
        "late",
        "faults",
        "lacking",
    ]);
    let answered = |rate: Option<ResponseRate>| -> Cell { list(rate.map(|rate| rate.answered)) };
    let invited = |rate: Option<ResponseRate>| -> Cell { list(rate.map(|rate| rate.invited)) };
    for view in &found.consultations {
        sheet.row([
            view.consultation.as_str().into(),
            view.topic.code().into(),
            list(&view.policy),
            view.state.code().into(),
            view.opened.to_string().into(),
            view.closes.to_rfc3339().into(),
            due(view.earliest_close.as_ref()),
            answered(view.people),
            invited(view.people),
            answered(view.families),
            invited(view.families),
            view.not_invited.to_string().into(),
            view.late.to_string().into(),
            list(&view.faults),
            list(&view.lacking),
        ]);
    }
    sheet
}
