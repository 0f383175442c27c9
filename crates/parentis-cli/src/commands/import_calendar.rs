//! `import calendar`: term dates and bank holidays, adopted as the school's calendar.

use super::import::{Brought, entry};
use super::read;
use crate::cli::ImportCalendar;
use crate::clock::Clock;
use crate::failure::Failure;
use crate::store::Store;
use crate::store::findings::Finding;
use chrono::{DateTime, NaiveDate, Utc};
use parentis::calendar::{Calendar, CalendarData, DayRange};
use parentis::profile::Nation;
use parentis::{Entry, Fact};
use parentis_formats::calendar::{CalendarFileError, CalendarFinding, FindingSeverity, read_bank_holidays, read_ical};
use sha2::{Digest, Sha256};
use std::path::Path;

/// Reads the files and makes the entry that adopts them.
pub(super) fn bring(wanted: &ImportCalendar, school: &Path, clock: &Clock) -> Result<Brought, Failure> {
    let year = match (wanted.first_day, wanted.last_day) {
        (Some(first_day), Some(last_day)) => Some(DayRange { first_day, last_day }),
        _ => None,
    };
    let terms = read(&wanted.file)?;
    let holidays = match &wanted.bank_holidays {
        None => None,
        Some(file) => {
            let nation = match wanted.nation {
                Some(nation) => nation,
                None => nation_of(school, clock.today())?,
            };
            Some((read(file)?, nation))
        }
    };
    let (calendar, findings) =
        calendar(&terms, year, holidays.as_ref().map(|(bytes, nation)| (bytes.as_slice(), *nation)))?;
    let from = wanted
        .from
        .unwrap_or_else(|| calendar.terms_cover().map_or_else(|| clock.today(), |(first, _)| first.min(clock.today())));
    let entry = adopt_calendar(calendar, from, wanted.known.recorded_at.unwrap_or_else(|| clock.now()))?;
    Ok(Brought { format: "calendar", entries: vec![entry], findings, ..Brought::default() })
}

/// The nation of the profile that the school works by.
fn nation_of(school: &Path, today: NaiveDate) -> Result<Nation, Failure> {
    let profile =
        if school.exists() { Store::open(school)?.school(None)?.profile(today).map(Profile::nation) } else { None };
    profile.ok_or_else(|| {
        Failure::refused(
            "no profile says in which nation the school is, and bank holidays differ",
            "Say it with --nation ENG (WAL, SCT, NIR), or import the profile first.",
        )
    })
}

use parentis::profile::Profile;

/// A calendar from term dates and, if there are any, bank holidays.
pub(super) fn calendar(
    terms: &[u8],
    year: Option<DayRange>,
    bank_holidays: Option<(&[u8], Nation)>,
) -> Result<(Calendar, Vec<Finding>), Failure> {
    let refused = |error: CalendarFileError| {
        Failure::refused(error.to_string(), "Export the dates again from where they come from. Nothing was stored.")
    };
    let draft = read_ical(terms, year).map_err(refused)?;
    let mut data: CalendarData = draft.data;
    let mut findings: Vec<Finding> = draft.findings.iter().map(finding).collect();
    if let Some((bytes, nation)) = bank_holidays {
        let list = read_bank_holidays(bytes, nation).map_err(refused)?;
        list.enter(&mut data);
        findings.extend(list.findings.iter().map(finding));
    }
    if data.terms.is_empty() {
        return Err(Failure::refused(
            "no terms were found in the file, so no school day can be counted",
            "If it lists holidays alone, say when the school year runs: --first-day 2026-09-02 --last-day 2027-07-21",
        ));
    }
    let calendar = Calendar::new(data)
        .map_err(|error| Failure::refused(error.to_string(), "Put the dates right in the file. Nothing was stored."))?;
    Ok((calendar, findings))
}

fn finding(found: &CalendarFinding) -> Finding {
    let severity = match found.severity {
        FindingSeverity::Note => "note",
        FindingSeverity::Warning => "warning",
        FindingSeverity::Broken => "broken",
    };
    Finding { severity: severity.to_owned(), code: found.code.code().to_owned(), place: found.place.clone() }
}

/// The entry by which a school adopts a calendar. The same dates from the same day are the same entry.
pub(super) fn adopt_calendar(calendar: Calendar, from: NaiveDate, at: DateTime<Utc>) -> Result<Entry, Failure> {
    let json = serde_json::to_vec(&calendar)
        .map_err(|_| Failure::refused("the calendar cannot be written as JSON", "Nothing was stored."))?;
    let hash = format!("{:x}", Sha256::digest(json));
    let id = format!("calendar:{from}:{}", hash.get(..16).unwrap_or(&hash));
    entry(&id, at, from, Fact::CalendarAdopted { calendar: Box::new(calendar), hash: Some(hash) })
}
