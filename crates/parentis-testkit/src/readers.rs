//! Everything that reads bytes, as one function a reader: given to the fuzzer, and to the corpus of what it found.
//!
//! None may panic, whatever the bytes. What is read goes on into a journal and a school, and is asked, so that a fact
//! which only a reader can make up meets the rules as well.

use chrono::{DateTime, NaiveDate, Utc};
use parentis::communication::message::MessageKind;
use parentis::profile::Nation;
use parentis::{Entry, Journal, School};
use parentis_formats::calendar::{read_bank_holidays, read_ical};
use parentis_formats::ctf::import_ctf;
use parentis_formats::ed_fi::import_ed_fi;
use parentis_formats::import::{Collected, ImportContext, SystemCode};
use std::fmt::Write as _;

/// A reader, by the name of its fuzz target.
pub type Reader = (&'static str, fn(&[u8]));

/// Every reader.
pub const READERS: &[Reader] = &[
    ("ask", ask),
    ("journal", journal),
    ("profile", profile),
    ("ctf", ctf),
    ("ed_fi", ed_fi),
    ("ical", ical),
    ("bank_holidays", bank_holidays),
];

/// The document interface.
///
/// # Panics
/// If an answer is not JSON, which is what the fuzzer looks for.
pub fn ask(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(answer) = parentis_document::ask(text)
    {
        assert!(serde_json::from_str::<serde_json::Value>(&answer).is_ok(), "an answer is JSON");
    }
}

/// A journal as JSON lines.
pub fn journal(bytes: &[u8]) {
    if let Ok(entries) = parentis_document::read_entries_json_lines(bytes) {
        asked(entries);
    }
}

/// A profile as TOML.
pub fn profile(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        match parentis_document::profile::read_profile(text) {
            Ok(checked) => {
                parentis_document::profile::content_hash(&checked.profile);
            }
            Err(refused) => written(&refused.to_string()),
        }
    }
}

/// A Common Transfer File, strictly and leniently.
pub fn ctf(bytes: &[u8]) {
    for lenient in [false, true] {
        let Some(context) = context(lenient) else { return };
        let mut collected = Collected::default();
        match import_ctf(bytes, &context, &mut collected) {
            Ok(_) => asked(collected.entries),
            Err(error) => written(&error.to_string()),
        }
    }
}

/// Ed-Fi's two files: the bytes up to a NUL are the students, those after it the contacts.
pub fn ed_fi(bytes: &[u8]) {
    let mut files = bytes.splitn(2, |byte| *byte == 0);
    let (students, contacts) = (files.next().unwrap_or_default(), files.next().unwrap_or_default());
    for lenient in [false, true] {
        let Some(context) = context(lenient) else { return };
        let mut collected = Collected::default();
        match import_ed_fi(students, contacts, &context, &mut collected) {
            Ok(_) => asked(collected.entries),
            Err(error) => written(&error.to_string()),
        }
    }
}

/// Term dates as iCalendar.
pub fn ical(bytes: &[u8]) {
    match read_ical(bytes, None) {
        Ok(draft) => {
            if let Ok(calendar) = parentis::calendar::Calendar::new(draft.data) {
                parentis::calendar::Calendars::new(&[calendar]);
            }
        }
        Err(error) => written(&error.to_string()),
    }
}

/// Bank holidays of gov.uk.
pub fn bank_holidays(bytes: &[u8]) {
    for nation in Nation::ALL {
        if let Err(error) = read_bank_holidays(bytes, *nation) {
            written(&error.to_string());
        }
    }
}

fn context(lenient: bool) -> Option<ImportContext> {
    let system = SystemCode::new("fuzz").ok()?;
    let recorded: DateTime<Utc> = "2026-01-01T09:00:00Z".parse().ok()?;
    Some(ImportContext { lenient, ..ImportContext::new(recorded, system) })
}

/// What was read, as a school that is asked.
fn asked(entries: Vec<Entry>) {
    let Ok(school) = Journal::new(entries).and_then(|journal| School::new(&journal)) else { return };
    for day in ["2026-05-12", "1999-12-31", "2199-12-31"] {
        if let Ok(day) = day.parse::<NaiveDate>() {
            let audience = school.who_receives(MessageKind::Report, None, day);
            written(&format!("{audience:?}"));
        }
    }
}

/// Formatting is part of what may not panic.
fn written(text: &str) {
    let mut sink = String::new();
    assert!(write!(sink, "{text}").is_ok());
}
