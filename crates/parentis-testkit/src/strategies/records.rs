//! Breaches, data-protection complaints, legal holds and records: few keys and few days, so that they meet.

use super::{consent_days, person, pupil};
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use parentis::calendar::london_day;
use parentis::confidentiality::breach::BreachRisk;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::data_complaint::DataComplaintDone;
use parentis::confidentiality::retention::{RecordDate, RecordHeld, RecordKind, RetentionStart};
use parentis::ids::DocumentId;
use parentis::profile::Post;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const BREACHES: &[&str] = &["breach-1", "breach-2"];
const COMPLAINTS: &[&str] = &["dc-1", "dc-2"];
const RECORDS: &[&str] = &["record-1", "record-2"];
const CASES: &[&str] = &["case-1", "case-2"];

fn key(of: &'static [&'static str]) -> impl Strategy<Value = DocumentId> {
    select(of).prop_filter_map("a key", |key| key.parse().ok())
}

const AROUND: &[&str] = &["2026-03-29T01:00:00+00:00", "2026-10-25T01:00:00+00:00", "2026-06-30T12:00:00+01:00"];

/// Moments around a change of the clock, a week each side, to the half hour; the offset is London's or none.
pub fn moments() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (select(AROUND), -336_i64..336, any::<bool>()).prop_filter_map("a moment", |(middle, half_hours, summer)| {
        let offset = FixedOffset::east_opt(if summer { 3_600 } else { 0 })?;
        let middle: DateTime<FixedOffset> = DateTime::parse_from_rfc3339(middle).ok()?;
        middle
            .checked_add_signed(TimeDelta::try_minutes(half_hours.checked_mul(30)?)?)
            .map(|at| at.with_timezone(&offset))
    })
}

/// A fact and the day on which it is true: that of its hour, if it has one.
fn dated() -> impl Strategy<Value = (Fact, NaiveDate)> {
    let classes = subsequence(DataClass::ALL, 0..=2);
    let found = (key(BREACHES), option::of(moments()), classes, vec(pupil(), 0..=1), vec(person(), 0..=1));
    let told = (key(BREACHES), option::of(pupil()), option::of(person()));
    prop_oneof![
        4 => (found, moments()).prop_map(|((breach, at, classes, pupils, people), on)| {
            let day = london_day(at.unwrap_or(on));
            (Fact::BreachFound { breach, at, classes, pupils, people, item: None }, day)
        }),
        1 => (key(BREACHES), moments()).prop_map(|(breach, on)| (Fact::BreachContained { breach }, london_day(on))),
        3 => (key(BREACHES), select(BreachRisk::ALL), person(), moments()).prop_map(|(breach, risk, decided_by, on)| {
            (Fact::BreachAssessed { breach, risk, decided_by, reason: None }, london_day(on))
        }),
        2 => (key(BREACHES), option::of(moments()), any::<bool>(), moments()).prop_map(|(breach, at, complete, on)| {
            let day = london_day(at.unwrap_or(on));
            (Fact::BreachReported { breach, at, complete, reasons_for_delay: None }, day)
        }),
        2 => (told, moments()).prop_map(|((breach, pupil, person), on)| {
            (Fact::BreachTold { breach, pupil, person }, london_day(on))
        }),
        2 => (select(&[Post::Dpo, Post::Dsl, Post::Headteacher][..]), person(), consent_days())
            .prop_map(|(post, person, on)| (Fact::PostHeld { post, person, pupil: None, group: None }, on)),
        1 => (person(), moments()).prop_map(|(person, on)| (Fact::Unavailable { person }, london_day(on))),
        2 => (key(COMPLAINTS), person(), option::of(pupil()), moments()).prop_map(|(complaint, person, pupil, on)| {
            (Fact::DataComplaintReceived { complaint, person, pupil }, london_day(on))
        }),
        2 => (key(COMPLAINTS), select(DataComplaintDone::ALL), any::<bool>(), moments()).prop_map(
            |(complaint, step, ico_named, on)| {
                (Fact::DataComplaintStep { complaint, step, ico_named }, london_day(on))
            }
        ),
        2 => (option::of(key(RECORDS)), option::of(key(CASES)), option::of(pupil()), option::of(person()), consent_days())
            .prop_filter_map("a key", |(record, case, pupil, person, on)| {
                Some((Fact::LegalHold { record, case, pupil, person, decided_by: "head".parse().ok()? }, on))
            }),
    ]
}

/// Entries about breaches, data-protection complaints and holds alone, beside those of a household.
pub fn record_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    vec((dated(), option::weighted(0.2, 1_u64..60)), 0..=most).prop_map(|facts| {
        let entries = facts.into_iter().enumerate().filter_map(|(at, ((fact, from), days))| {
            let until = days.and_then(|days| from.checked_add_days(chrono::Days::new(days)));
            let valid = Interval::new(from, until).ok()?;
            let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
            Entry::new(format!("record-{at:02}").parse().ok()?, recorded, valid, None, fact).ok()
        });
        entries.collect()
    })
}

/// A school whose profile has periods and a fallback, with such entries.
pub fn breach_school(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let profile = serde_json::json!({
        "entry": "profile", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2000-01-01", "fact": "profile_adopted",
        "profile": { "name": "school", "version": "1", "nation": "ENG", "school_type": "academy", "data_protection": {
            "breach_fallback": ["headteacher"], "complaint_channels": ["email"], "retention": [
                { "record": "complaint_file", "start": "resolved", "n": 6, "unit": "month", "then": "review", "source": "made up" },
                { "record": "staff_allegation_file", "start": "closed", "n": 3, "unit": "month", "then": "review", "source": "made up" },
                { "record": "staff_allegation_file", "start": "pension_age", "n": 0, "unit": "day", "then": "review", "source": "made up" },
                { "record": "child_protection_file", "start": "date_of_birth", "n": 10, "unit": "year", "then": "erase", "source": "made up" },
            ] } } });
    record_entries(most).prop_map(move |entries| {
        let profile: Option<Entry> = serde_json::from_value(profile.clone()).ok();
        profile.into_iter().chain(entries).collect()
    })
}

/// Records of every kind, of somebody or of whom nobody said.
pub fn records_held() -> impl Strategy<Value = RecordHeld> {
    let whose = (option::of(key(CASES)), option::of(pupil()), option::of(person()));
    let dates = vec((select(RetentionStart::ALL), consent_days()), 0..=3);
    (key(RECORDS), select(RecordKind::ALL), whose, dates, select(Says::ALL), option::weighted(0.2, consent_days()))
        .prop_map(|(record, kind, (case, pupil, person), dates, malicious_or_false, transferred_on)| {
            let dates = dates.into_iter().map(|(start, on)| RecordDate { start, on }).collect();
            RecordHeld { record, kind, case, pupil, person, dates, malicious_or_false, transferred_on }
        })
}
