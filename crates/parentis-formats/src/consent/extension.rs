//! What no standard has a place for (RCT-7), under a key of its own: the whole record, as it stands in the library.

use super::json::At;
use super::{ConsentFileError, ConsentWriteError};
use chrono::NaiveDate;
use parentis::consent::ConsentMatter;
use parentis::consent::receipt::{ConsentRecord, RecordedCompetence, RecordedEvent, RecordedOther};
use parentis::consent::words::{ConsentCapacity, ConsentEvent, ConsentKind, ExceptionGround, LawfulBasis, PartyState};
use parentis::ids::{EntryId, PersonId, PupilId};
use parentis::rules::RuleId;
use serde_json::{Value, json};

/// The key.
pub(super) const KEY: &str = "parentis:school";

/// The form of what stands under it.
const VERSION: u64 = 1;

/// The extension of a record.
pub(super) fn write(record: &ConsentRecord) -> Result<Value, ConsentWriteError> {
    let record = serde_json::to_value(record).map_err(|_| ConsentWriteError::NotWritable)?;
    Ok(json!({ "version": VERSION, "record": record }))
}

/// The record in an extension.
pub(super) fn read(at: &At<'_>) -> Result<ConsentRecord, ConsentFileError> {
    let version = at.get("version").ok_or_else(|| missing(at, "version"))?;
    match version.value.as_u64() {
        Some(VERSION) => {}
        Some(later) if later > VERSION => return Err(ConsentFileError::LaterVersion { path: version.path }),
        _ => return Err(version.wrong("a version of the extension")),
    }
    if at.keys().any(|key| !matches!(key, "version" | "record")) {
        return Err(at.wrong("a version and a record alone"));
    }
    let record = at.get("record").ok_or_else(|| missing(at, "record"))?;
    let read: ConsentRecord = serde_json::from_value(record.value.clone()).map_err(|_| broken(&record))?;
    // An answer of the library is read whatever is added to it; a record that another system kept is not.
    let whole = serde_json::to_value(&read).map_err(|_| broken(&record))?;
    if record.keys().any(|key| whole.get(key).is_none()) {
        return Err(broken(&record));
    }
    Ok(read)
}

pub(super) fn missing(at: &At<'_>, key: &str) -> ConsentFileError {
    ConsentFileError::Missing { path: format!("{}/{key}", at.path) }
}

/// Which part of a record is broken. The parser's own words are not passed on: they repeat what it found.
fn broken(at: &At<'_>) -> ConsentFileError {
    let of = |key: &str| at.value.get(key).cloned().unwrap_or_default();
    let here =
        |key: &str| ConsentFileError::WrongShape { path: format!("{}/{key}", at.path), wanted: "as it is written" };
    macro_rules! parts {
        ($($key:literal: $kind:ty),+) => {$(
            if serde_json::from_value::<$kind>(of($key)).is_err() {
                return here($key);
            }
        )+};
    }
    parts!(
        "matter": ConsentMatter, "as_of": NaiveDate, "kind": Option<ConsentKind>, "basis": Vec<LawfulBasis>,
        "special_category": bool, "on_behalf_of": Option<PupilId>, "capacity": ConsentCapacity,
        "capacity_entries": Vec<EntryId>, "state": PartyState, "competence": Option<RecordedCompetence>,
        "exception": Option<ExceptionGround>, "others_notified": Vec<RecordedOther>,
        "objections": Vec<RecordedOther>, "rules": Vec<RuleId>
    );
    let broken = at.all("events").into_iter().find(|event| {
        let event = event.value.clone();
        serde_json::from_value::<RecordedEvent>(event).is_err()
    });
    broken.unwrap_or_else(|| at.clone()).wrong("as it is written")
}

/// The party: the adult, or else the pupil in person.
pub(super) fn party(record: &ConsentRecord) -> Result<Who<'_>, ConsentWriteError> {
    let adult = record.matter.person.as_ref().map(Who::Adult);
    adult.or(record.matter.pupil.as_ref().map(Who::Pupil)).ok_or(ConsentWriteError::NobodyNamed)
}

/// Whom it is about: the child on whose behalf the party answers, or the party.
pub(super) fn subject(record: &ConsentRecord) -> Result<Who<'_>, ConsentWriteError> {
    record.on_behalf_of.as_ref().map_or_else(|| party(record), |pupil| Ok(Who::Pupil(pupil)))
}

/// A pupil or an adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who<'a> {
    Pupil(&'a PupilId),
    Adult(&'a PersonId),
}

impl Who<'_> {
    /// As an address within the library's own names.
    pub(super) fn urn(self) -> String {
        match self {
            Self::Pupil(pupil) => format!("urn:parentis:pupil:{}", pupil.as_str()),
            Self::Adult(person) => format!("urn:parentis:person:{}", person.as_str()),
        }
    }
}

/// When an event happened: the instant, or else the day.
pub(super) fn time(event: &RecordedEvent) -> String {
    event.at.map_or_else(|| event.on.to_string(), |at| at.to_rfc3339())
}

/// The last yes.
pub(super) fn last_yes(record: &ConsentRecord) -> Option<&RecordedEvent> {
    let yes = |event: &&RecordedEvent| matches!(event.event, ConsentEvent::Given | ConsentEvent::Reconfirmed);
    record.events.iter().rev().find(yes)
}

/// The last event that is an answer.
pub(super) fn last_answer(record: &ConsentRecord) -> Option<&RecordedEvent> {
    let answers = |event: &&RecordedEvent| !matches!(event.event, ConsentEvent::Requested | ConsentEvent::Expired);
    record.events.iter().rev().find(answers)
}

/// Would a receipt say something of others (RCT-8)?
pub(super) fn names_others(record: &ConsentRecord) -> bool {
    !record.others_notified.is_empty() || !record.objections.is_empty() || record.exception.is_some()
}
