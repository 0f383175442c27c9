use super::*;
use crate::calendar::MAX_CALENDAR_FILE;
use parentis::calendar::{Calendar, Calendars, Counting, DayKind, Season, Unit};
use proptest::prelude::*;

const SAMPLE: &str = include_str!("../../../samples/calendar/sheffield-school_holidays.ics");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn range(first_day: &str, last_day: &str) -> DayRange {
    DayRange { first_day: day(first_day), last_day: day(last_day) }
}

fn file(events: &[&str]) -> String {
    let events = events.join("\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n");
    let events = format!("BEGIN:VEVENT\r\n{events}\r\nEND:VEVENT\r\n");
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

fn read(events: &[&str], year: Option<DayRange>) -> CalendarDraft {
    read_ical(file(events).as_bytes(), year).unwrap()
}

fn codes(draft: &CalendarDraft) -> Vec<&'static str> {
    draft.findings.iter().map(|finding| finding.code.code()).collect()
}

/// The sample by another way: its lines of text, three by three.
fn by_line(part: &str) -> Vec<(NaiveDate, NaiveDate, bool)> {
    let date = |line: &str| NaiveDate::parse_from_str(line.rsplit(':').next().unwrap_or_default(), "%Y%m%d").unwrap();
    let mut found = Vec::new();
    let (mut start, mut end) = (None, None);
    for line in SAMPLE.lines() {
        if line.starts_with("DTSTART") {
            start = Some(date(line));
        } else if line.starts_with("DTEND") {
            end = Some(date(line));
        } else if line.starts_with("SUMMARY") && line.contains(part) {
            found.push((start.unwrap(), end.unwrap().pred_opt().unwrap(), line.contains("half-term")));
        }
    }
    found
}

#[test]
fn the_sample_gives_the_terms_that_its_holidays_leave() {
    let draft = read_ical(SAMPLE.as_bytes(), Some(range("2026-09-01", "2027-07-21"))).unwrap();
    let terms: Vec<(Season, NaiveDate, NaiveDate)> =
        draft.data.terms.iter().map(|term| (term.season, term.first_day, term.last_day)).collect();
    assert_eq!(
        terms,
        [
            (Season::Autumn, day("2026-09-01"), day("2026-10-23")),
            (Season::Autumn, day("2026-11-02"), day("2026-12-18")),
            (Season::Spring, day("2027-01-04"), day("2027-03-25")),
            (Season::Summer, day("2027-04-12"), day("2027-07-21")),
        ]
    );
    assert_eq!(draft.data.half_terms, [range("2027-02-13", "2027-02-21"), range("2027-05-29", "2027-06-06")]);
    let calendars = Calendars::new(&[Calendar::new(draft.data.clone()).unwrap()]);
    assert_eq!(calendars.kind_of(day("2026-10-28")), Ok(DayKind::HalfTerm));
    assert_eq!(calendars.kind_of(day("2026-12-28")), Ok(DayKind::Holiday));
    let due = calendars.count(day("2027-04-30"), 1, Unit::SchoolDay, &Counting::default());
    assert_eq!(due.unwrap().due, day("2027-05-04"));

    // Every day of the year against the lines of the text.
    let (holidays, banks) = (by_line("oliday"), by_line("Bank"));
    let halves = by_line("half-term");
    let off = |date: NaiveDate| {
        holidays.iter().chain(&banks).chain(&halves).any(|(first, last, _)| *first <= date && date <= *last)
    };
    let year = day("2026-09-01").iter_days().take_while(|date| *date <= day("2027-07-21"));
    for date in year {
        let session = chrono::Datelike::weekday(&date).num_days_from_monday() < 5 && !off(date);
        assert_eq!(calendars.is_school_day(date), Ok(session), "{date}");
    }
}

#[test]
fn every_event_of_the_sample_is_used_or_reported() {
    let year = range("2026-09-01", "2027-07-21");
    let draft = read_ical(SAMPLE.as_bytes(), Some(year)).unwrap();
    let outside = draft.findings.iter().filter(|finding| finding.code == Code::OutsideYear).count();
    let meets = |(first, last, _): &(NaiveDate, NaiveDate, bool)| *first <= year.last_day && year.first_day <= *last;
    let (all, banks) = (by_line(""), by_line("Bank holiday"));
    assert_eq!(all.len(), SAMPLE.lines().filter(|line| line.starts_with("BEGIN:VEVENT")).count());
    assert_eq!(draft.data.bank_holidays.len(), banks.len());
    assert_eq!(outside, all.iter().filter(|event| !meets(event) && !banks.contains(event)).count());
    let mut others = codes(&draft);
    others.retain(|code| *code != "outside_year");
    assert_eq!(others, ["terms_from_holidays", "bank_holidays_unverified"]);
    assert_eq!(codes(&read_ical(SAMPLE.as_bytes(), None).unwrap()).first(), Some(&"year_needed"));
}

#[test]
fn days_and_midnights() {
    let holiday = |lines: &str| {
        let data = read(&[&format!("{lines}\r\nSUMMARY:Training day")], None).data;
        (data.inset_days.first().copied().unwrap(), data.inset_days.last().copied().unwrap())
    };
    let june = (day("2026-06-01"), day("2026-06-02"));
    for lines in [
        "DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260603",
        "DTSTART:20260531T230000Z\r\nDTEND:20260602T230000Z", // London's midnight in universal time
        "DTSTART:20260601T000000Z\r\nDTEND:20260603T000000Z", // days written as universal midnights
        "DTSTART:20260601T000000\r\nDTEND:20260603T000000",
        "DTSTART;TZID=Europe/London:20260601T000000\r\nDTEND;TZID=Europe/London:20260603T000000",
        "DTSTART;TZID=GMT Standard Time:20260601T090000\r\nDTEND;TZID=GMT Standard Time:20260602T153000",
        "DTSTART;VALUE=DATE:20260601\r\nDURATION:P2D",
        "DTSTART:20260601T080000Z\r\nDURATION:P1DT6H",
    ] {
        assert_eq!(holiday(lines), june, "{lines}");
    }
    let one = (day("2026-06-01"), day("2026-06-01"));
    assert_eq!(holiday("DTSTART;VALUE=DATE:20260601"), one);
    assert_eq!(holiday("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260601"), one);
}

#[test]
fn folded_lines_and_escapes() {
    let draft = read(&["DTSTART;VALUE=DATE:20260907\r\nSUMMARY:Staff\\, all of them\\n: IN\r\n SET day"], None);
    assert_eq!(draft.data.inset_days, [day("2026-09-07")]);
}

#[test]
fn terms_as_listed_with_their_training_days_closures_and_markers() {
    let draft = read(
        &[
            "DTSTART;VALUE=DATE:20260907\r\nDTEND;VALUE=DATE:20261219\r\nSUMMARY:Autumn Term 2026",
            "DTSTART;VALUE=DATE:20260907\r\nSUMMARY:Autumn term begins",
            "DTSTART;VALUE=DATE:20261026\r\nDTEND;VALUE=DATE:20261031\r\nSUMMARY:Half Term",
            "DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\nSUMMARY:School closed (election)",
            "DTSTART;VALUE=DATE:20261219\r\nDTEND;VALUE=DATE:20270105\r\nSUMMARY:Christmas break",
            "DTSTART;VALUE=DATE:20270105\r\nDTEND;VALUE=DATE:20270326\r\nSUMMARY:Spring Term",
            "DTSTART;VALUE=DATE:20270215\r\nDTEND;VALUE=DATE:20270220\r\nSUMMARY:Holiday",
            "DTSTART;VALUE=DATE:20270104\r\nSUMMARY:INSET",
            "DTSTART;VALUE=DATE:20270118\r\nSUMMARY:Sam Patel's birthday",
        ],
        None,
    );
    assert_eq!((draft.data.terms.len(), draft.data.half_terms.len()), (2, 2));
    assert_eq!(draft.data.closures.len(), 1);
    assert_eq!(draft.data.inset_days, [day("2027-01-04")]);
    assert_eq!(codes(&draft), ["unclassified", "term_marker", "holiday_inside_term"]);
    assert_eq!(draft.findings.first().unwrap().place, "event 9");
    assert!(!format!("{:?}", draft.findings).contains("Patel"));
    assert!(Calendar::new(draft.data).is_ok());
}

#[test]
fn broken_events_are_findings() {
    let draft = read(
        &[
            "SUMMARY:INSET day",
            "DTSTART;VALUE=DATE:20261399\r\nSUMMARY:INSET day",
            "DTSTART;VALUE=DATE:20260907\r\nDTEND;VALUE=DATE:20260901\r\nSUMMARY:INSET day",
            "DTSTART;VALUE=DATE:20260907\r\nDTEND:tomorrow\r\nSUMMARY:INSET day",
            "DTSTART;VALUE=DATE:20260907\r\nSTATUS:CANCELLED\r\nSUMMARY:INSET day",
            "DTSTART;VALUE=DATE:20260907\r\nDTEND;VALUE=DATE:20270907\r\nSUMMARY:INSET day",
            "DTSTART;VALUE=DATE:20261026\r\nDTEND;VALUE=DATE:20261031\r\nSUMMARY:Half Term",
            "DTSTART;VALUE=DATE:20260908\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:INSET day",
        ],
        None,
    );
    assert_eq!(
        codes(&draft),
        [
            "no_start",
            "no_start",
            "bad_end",
            "bad_end",
            "cancelled",
            "recurs",
            "too_long",
            "half_term_outside_term",
            "contradiction",
        ]
    );
    assert_eq!(draft.data.inset_days, [day("2026-09-08")]);
}

#[test]
fn a_holiday_over_the_edge_of_a_term_and_lines_of_no_calendar() {
    let text = file(&[
        "DTSTART;VALUE=DATE:20260907\r\nDTEND;VALUE=DATE:20261219\r\nSUMMARY:Autumn Term",
        "DTSTART;VALUE=DATE:20261217\r\nDTEND;VALUE=DATE:20270105\r\nSUMMARY:Christmas holiday",
    ]);
    let text = text.replace("END:VCALENDAR\r\n", "END:VCALENDAR\r\nsomething else\r\nEND:VCALENDAR\r\n");
    let draft = read_ical(text.as_bytes(), None).unwrap();
    assert_eq!(codes(&draft), ["stray_lines", "holiday_over_edge"]);
}

#[test]
fn hostile_files_are_errors() {
    let year = Some(range("2026-09-01", "2027-07-21"));
    let half = SAMPLE.get(..SAMPLE.len() / 2).unwrap();
    assert_eq!(read_ical(half.as_bytes(), year), Err(CalendarFileError::Truncated));
    assert_eq!(read_ical(b"", year), Err(CalendarFileError::NotACalendar));
    assert_eq!(read_ical(b"{}", year), Err(CalendarFileError::NotACalendar));
    assert_eq!(read_ical(b"BEGIN:VCALENDAR\xff", year), Err(CalendarFileError::NotText { at: 15 }));
    let large = vec![b' '; MAX_CALENDAR_FILE + 1];
    assert!(matches!(read_ical(&large, year), Err(CalendarFileError::TooLarge { .. })));
    let backwards = Some(range("2027-07-21", "2026-09-01"));
    assert_eq!(read_ical(SAMPLE.as_bytes(), backwards), Err(CalendarFileError::BadYear));
    // Nested as deep as the size allows, and opened without being closed.
    let deep = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", "BEGIN:VEVENT\n".repeat(200_000));
    assert!(read_ical(deep.as_bytes(), year).unwrap().data.terms.is_empty());
    let many = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", "BEGIN:VEVENT\nEND:VEVENT\n".repeat(100_000));
    assert_eq!(read_ical(many.as_bytes(), year).unwrap().findings.len(), 100_000);
}

proptest! {
    #[test]
    fn no_text_panics(middle in "(BEGIN:|END:|VEVENT|VALARM|DTSTART|DTEND|;VALUE=DATE|;TZID=|:|\r\n| |,|;|\"|P1D|2026060[0-9]|T[0-9]{6}Z?|SUMMARY|term|holiday|INSET|RRULE|FREQ=DAILY|\\PC){0,60}") {
        let text = format!("BEGIN:VCALENDAR\r\n{middle}\r\nEND:VCALENDAR\r\n");
        let _ = read_ical(text.as_bytes(), Some(range("2026-09-01", "2027-07-21")));
    }

    #[test]
    fn no_damage_to_the_sample_panics(at in 0..SAMPLE.len(), byte: u8, length in 0_usize..40) {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        let end = at.saturating_add(length).min(bytes.len());
        bytes.splice(at..end, [byte]);
        let _ = read_ical(&bytes, Some(range("2026-09-01", "2027-07-21")));
    }
}
