//! gov.uk's list of bank holidays, `bank-holidays.json`.

use super::{CalendarFileError, CalendarFinding, CalendarFindingCode as Code, text};
use chrono::NaiveDate;
use parentis::calendar::CalendarData;
use parentis::profile::Nation;
use serde_json::Value;
use std::collections::BTreeSet;

/// The bank holidays of one nation as listed, and how far the list reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BankHolidays {
    /// The dates, in order and once each.
    pub dates: Vec<NaiveDate>,
    /// The last date in the list. Past it no working day is known (CAL-15).
    pub known_until: Option<NaiveDate>,
    /// What was found on the way.
    pub findings: Vec<CalendarFinding>,
}

impl BankHolidays {
    /// Enters the list into a calendar, in place of the one there.
    pub fn enter(&self, calendar: &mut CalendarData) {
        calendar.bank_holidays.clone_from(&self.dates);
        calendar.bank_holidays_known_until = self.known_until;
    }
}

/// What gov.uk calls the list of a nation; one list serves England and Wales (VOC-111).
const fn division(nation: Nation) -> &'static str {
    match nation {
        Nation::England | Nation::Wales => "england-and-wales",
        Nation::Scotland => "scotland",
        Nation::NorthernIreland => "northern-ireland",
    }
}

/// Reads gov.uk's `bank-holidays.json` for a nation. Keys that it does not know are no obstacle.
///
/// The list is data and not a formula: one-off days come in one nation alone, by proclamation, and a copy of the file
/// that is older than the proclamation lacks them. A Scottish school adds its council's days itself (CAL-19).
///
/// ```
/// use parentis::profile::Nation;
/// use parentis_formats::calendar::read_bank_holidays;
///
/// let json = br#"{ "scotland": { "division": "scotland", "events": [
///     { "title": "St Andrew's Day", "date": "2026-11-30", "notes": "", "bunting": true } ] } }"#;
/// let list = read_bank_holidays(json, Nation::Scotland)?;
/// assert_eq!(list.known_until, list.dates.last().copied());
/// # Ok::<(), parentis_formats::calendar::CalendarFileError>(())
/// ```
///
/// # Errors
/// A [`CalendarFileError`] if the file is too large, is not JSON, or has something else where lists are.
pub fn read_bank_holidays(bytes: &[u8], nation: Nation) -> Result<BankHolidays, CalendarFileError> {
    let file: Value = serde_json::from_str(text(bytes)?)
        .map_err(|wrong| CalendarFileError::NotJson { line: wrong.line(), column: wrong.column() })?;
    let wrong = |place: String, wanted| CalendarFileError::WrongShape { place, wanted };
    let lists = file.as_object().ok_or_else(|| wrong("file".to_owned(), "an object"))?;
    let division = division(nation);
    let mut found = BankHolidays::default();
    let Some(list) = lists.get(division) else {
        found.findings.push(CalendarFinding::new(division, Code::NoSuchList));
        return Ok(found);
    };
    let list = list.as_object().ok_or_else(|| wrong(division.to_owned(), "an object"))?;
    let events = list.get("events").and_then(Value::as_array);
    let events = events.ok_or_else(|| wrong(format!("{division}.events"), "a list"))?;
    let mut dates = BTreeSet::new();
    for (at, event) in events.iter().enumerate() {
        let place = format!("{division}.events[{at}]");
        let date = event.get("date").and_then(Value::as_str).and_then(iso_date);
        match date {
            None => found.findings.push(CalendarFinding::new(place, Code::BadDate)),
            Some(date) if !dates.insert(date) => found.findings.push(CalendarFinding::new(place, Code::DateTwice)),
            Some(_) => {}
        }
    }
    if dates.is_empty() {
        found.findings.push(CalendarFinding::new(division, Code::NoSuchList));
    }
    found.known_until = dates.last().copied();
    found.dates = dates.into_iter().collect();
    Ok(found)
}

/// A date in the form 2026-11-30 and no other, within the years that are counted.
fn iso_date(text: &str) -> Option<NaiveDate> {
    let date: NaiveDate = text.parse().ok()?;
    (text.len() == 10 && parentis::time::check_day(date).is_ok()).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use parentis::calendar::{Calendar, Calendars, Counting, Unit};

    const SAMPLE: &str = include_str!("../../samples/calendar/bank-holidays.json");

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn read(nation: Nation) -> BankHolidays {
        read_bank_holidays(SAMPLE.as_bytes(), nation).unwrap()
    }

    /// The lines of the sample that hold a date, from the line that opens a division to the next.
    fn dates_by_line(division: &str) -> usize {
        let opening = format!("\"division\": \"{division}\"");
        let lines = SAMPLE.lines().skip_while(|line| !line.contains(&opening)).skip(1);
        lines.take_while(|line| !line.contains("\"division\"")).filter(|line| line.contains("\"date\": ")).count()
    }

    #[test]
    fn the_sample_is_read_whole() {
        for (nation, division) in [
            (Nation::England, "england-and-wales"),
            (Nation::Wales, "england-and-wales"),
            (Nation::Scotland, "scotland"),
            (Nation::NorthernIreland, "northern-ireland"),
        ] {
            let list = read(nation);
            assert_eq!(list.dates.len(), dates_by_line(division), "{division}");
            assert_eq!((list.findings.len(), list.known_until), (0, Some(day("2028-12-26"))));
        }
        assert_eq!(read(Nation::England), read(Nation::Wales));
    }

    #[test]
    fn the_sample_has_the_dates_of_the_sheet_but_for_one() {
        let of_2026 = |nation| -> Vec<String> {
            let dates = read(nation).dates.into_iter().map(|date| date.to_string());
            dates
                .filter(|date| date.starts_with("2026"))
                .map(|date| date.get(5..).unwrap_or_default().to_owned())
                .collect()
        };
        let england = ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"];
        assert_eq!(of_2026(Nation::England), england);
        // Without 15 June, which was proclaimed after this copy was made.
        let scotland = ["01-01", "01-02", "04-03", "05-04", "05-25", "08-03", "11-30", "12-25", "12-28"];
        assert_eq!(of_2026(Nation::Scotland), scotland);
    }

    #[test]
    fn a_one_off_day_is_added_as_data() {
        let mut data = CalendarData::default();
        read(Nation::Scotland).enter(&mut data);
        let due = |data: &CalendarData| {
            let calendars = Calendars::new(&[Calendar::new(data.clone()).unwrap()]);
            calendars.count(day("2026-06-12"), 1, Unit::WorkingDay, &Counting::default()).unwrap().due
        };
        assert_eq!(due(&data), day("2026-06-15"));
        data.bank_holidays.push(day("2026-06-15"));
        assert_eq!(due(&data), day("2026-06-16"));
    }

    #[test]
    fn nothing_is_left_out_in_silence() {
        let json = r#"{ "new": 1, "scotland": { "events": [ { "date": "2026-11-30", "moon": "full" },
            { "date": "2026-11-30" }, { "date": "30/11/2026" }, { "title": "x" }, 7, { "date": "+2026-11-30" } ] } }"#;
        let list = read_bank_holidays(json.as_bytes(), Nation::Scotland).unwrap();
        assert_eq!(list.dates, [day("2026-11-30")]);
        let codes: Vec<Code> = list.findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::DateTwice, Code::BadDate, Code::BadDate, Code::BadDate, Code::BadDate]);
        assert_eq!(list.findings.first().unwrap().place, "scotland.events[1]");
        let none = read_bank_holidays(json.as_bytes(), Nation::England).unwrap();
        assert_eq!((none.known_until, none.findings.first().unwrap().code), (None, Code::NoSuchList));
    }

    #[test]
    fn broken_files_are_errors() {
        let read = |json: &[u8]| read_bank_holidays(json, Nation::England);
        let truncated = SAMPLE.get(..SAMPLE.len() / 2).unwrap_or_default();
        assert!(matches!(read(truncated.as_bytes()), Err(CalendarFileError::NotJson { .. })));
        assert!(matches!(read(b""), Err(CalendarFileError::NotJson { .. })));
        assert!(matches!(read("[".repeat(100_000).as_bytes()), Err(CalendarFileError::NotJson { .. })));
        assert!(matches!(read(b"[]"), Err(CalendarFileError::WrongShape { .. })));
        assert!(matches!(read(br#"{"england-and-wales": 3}"#), Err(CalendarFileError::WrongShape { .. })));
        let no_list = read(br#"{"england-and-wales": {"events": "none"}}"#);
        assert_eq!(no_list.unwrap_err().to_string(), "`england-and-wales.events` is not a list");
        assert!(matches!(read(b"\xff\xfe{"), Err(CalendarFileError::NotText { at: 0 })));
        let large = vec![b' '; super::super::MAX_CALENDAR_FILE + 1];
        assert!(matches!(read(&large), Err(CalendarFileError::TooLarge { .. })));
    }
}
