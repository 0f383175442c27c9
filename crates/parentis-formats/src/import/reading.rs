//! How values are read: flags, dates, numbers, and the forms in which texts are compared.

use super::finding::FindingCode;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Europe::London;
use parentis::time::check_day;

/// The longest code that is kept as written.
const MAX_CODE: usize = 40;

/// Does it look like a code, and not like a name or a sentence?
pub(crate) fn looks_like_a_code(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_CODE
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
}

/// A yes or no as a file has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flag {
    /// In the form of the format.
    Said(bool),
    /// In another form, with an evident meaning.
    Tried(bool),
    /// Nothing in it.
    Empty,
    /// Something that cannot be read.
    Unreadable,
}

impl Flag {
    /// Reads one. XML Schema writes `true`, `false`, `1` and `0`; the rest is tried.
    pub(crate) fn read(text: &str) -> Self {
        match text {
            "true" | "1" => return Self::Said(true),
            "false" | "0" => return Self::Said(false),
            "" => return Self::Empty,
            _ => {}
        }
        let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
        if is(&["true", "t", "yes", "y"]) {
            Self::Tried(true)
        } else if is(&["false", "f", "no", "n"]) {
            Self::Tried(false)
        } else {
            Self::Unreadable
        }
    }

    /// What it says, if it says anything.
    pub(crate) const fn says(self) -> Option<bool> {
        match self {
            Self::Said(says) | Self::Tried(says) => Some(says),
            Self::Empty | Self::Unreadable => None,
        }
    }

    /// What a person should know about it.
    pub(crate) const fn finding(self) -> Option<FindingCode> {
        match self {
            Self::Said(_) => None,
            Self::Tried(_) => Some(FindingCode::OddFlag),
            Self::Empty => Some(FindingCode::EmptyFlag),
            Self::Unreadable => Some(FindingCode::UnreadableFlag),
        }
    }
}

/// The day in London of an instant: the day on which a school says that it happened.
pub(crate) fn london_day(instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&London).date_naive()
}

/// A date as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dated {
    /// A day and nothing else.
    Day(NaiveDate),
    /// A day with a time or an offset behind it, which was left out.
    DayWithMore(NaiveDate),
    /// No date in this form.
    Bad,
}

/// Reads a date of XML Schema: year-month-day. Nothing else is tried: 03/04 has two meanings.
pub(crate) fn read_date(text: &str) -> Dated {
    let Some((day, rest)) = text.split_at_checked(10) else { return Dated::Bad };
    let written_out = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let parsed = day.parse::<NaiveDate>().ok().and_then(|day| check_day(day).ok()).filter(|_| written_out);
    match (parsed, rest) {
        (Some(day), "") => Dated::Day(day),
        (Some(day), rest) if rest.starts_with(['T', ' ', 'Z', '+', '-']) => Dated::DayWithMore(day),
        _ => Dated::Bad,
    }
}

/// When a file says that it was made: the day in London, and a short form of the time for keys.
pub(crate) fn read_export_time(text: &str) -> Option<(NaiveDate, String)> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        let here = instant.with_timezone(&London);
        let day = check_day(here.date_naive()).ok()?;
        return Some((day, here.format("%Y%m%dT%H%M%S").to_string()));
    }
    if let Ok(time) = text.parse::<NaiveDateTime>() {
        let day = check_day(time.date()).ok()?;
        return Some((day, time.format("%Y%m%dT%H%M%S").to_string()));
    }
    match read_date(text) {
        Dated::Day(day) | Dated::DayWithMore(day) => Some((day, day.format("%Y%m%d").to_string())),
        Dated::Bad => None,
    }
}

/// Runs of blanks made one, none at the ends, and no control characters. The second value says whether there were any.
pub(crate) fn put_straight(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut control = false;
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() {
            gap = !out.is_empty();
        } else if c.is_control() {
            control = true;
        } else {
            if gap {
                out.push(' ');
                gap = false;
            }
            out.push(c);
        }
    }
    (out, control)
}

/// A name in the form in which names are compared.
pub(crate) fn fold_name(text: &str) -> String {
    text.to_lowercase()
}

/// A telephone number in the form in which numbers are compared: digits, and a British one from 0. None if it does not
/// look like a number.
pub(crate) fn fold_phone(text: &str) -> Option<String> {
    let text = text.replace("(0)", "");
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '0'..='9' => out.push(c),
            '+' if out.is_empty() => out.push(c),
            ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' | '\u{2011}' | '\u{2013}' => {}
            _ => return None,
        }
    }
    let british = ["+44", "0044"].iter().find_map(|prefix| out.strip_prefix(prefix));
    if let Some(rest) = british {
        out = format!("0{}", rest.strip_prefix('0').unwrap_or(rest));
    }
    (out.len() >= 5).then_some(out)
}

/// An e-mail address in the form in which addresses are compared. None if it does not look like one.
pub(crate) fn fold_email(text: &str) -> Option<String> {
    let (local, domain) = text.split_once('@')?;
    let good = !local.is_empty()
        && !domain.is_empty()
        && !domain.contains('@')
        && !text.chars().any(char::is_whitespace)
        && !domain.starts_with('.')
        && !domain.ends_with('.');
    good.then(|| text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_read_or_tried_or_left() {
        for (text, want) in [
            ("true", Flag::Said(true)),
            ("1", Flag::Said(true)),
            ("false", Flag::Said(false)),
            ("0", Flag::Said(false)),
            ("True", Flag::Tried(true)),
            ("Y", Flag::Tried(true)),
            ("T", Flag::Tried(true)),
            ("N", Flag::Tried(false)),
            ("F", Flag::Tried(false)),
            ("no", Flag::Tried(false)),
            ("", Flag::Empty),
            ("2", Flag::Unreadable),
            ("unknown", Flag::Unreadable),
        ] {
            assert_eq!(Flag::read(text), want, "{text}");
        }
    }

    #[test]
    fn only_one_form_of_date_is_a_date() {
        let day = "2016-04-02".parse().unwrap();
        assert_eq!(read_date("2016-04-02"), Dated::Day(day));
        assert_eq!(read_date("2016-04-02T00:00:00"), Dated::DayWithMore(day));
        assert_eq!(read_date("2016-04-02Z"), Dated::DayWithMore(day));
        for bad in [
            "",
            "02/04/2016",
            "2016-4-2",
            "2016-02-30",
            "1850-01-01",
            "2016-04-021",
            "\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}",
        ] {
            assert_eq!(read_date(bad), Dated::Bad, "{bad}");
        }
    }

    #[test]
    fn a_time_with_an_offset_is_a_day_in_london() {
        let day = |text| read_export_time(text).map(|(day, tag)| (day.to_string(), tag));
        let want = |day: &str, tag: &str| Some((day.to_owned(), tag.to_owned()));
        assert_eq!(day("2025-07-18T09:30:00"), want("2025-07-18", "20250718T093000"));
        assert_eq!(day("2025-07-18T23:30:00Z"), want("2025-07-19", "20250719T003000"));
        assert_eq!(day("2025-07-18"), want("2025-07-18", "20250718"));
        assert_eq!(day("18/07/2025"), None);
    }

    #[test]
    fn numbers_and_addresses_compare_in_one_form() {
        for same in ["07700 900571", "+44 7700 900571", "0044 7700 900571", "+44 (0)7700-900571"] {
            assert_eq!(fold_phone(same).as_deref(), Some("07700900571"), "{same}");
        }
        assert_eq!(fold_phone("(950) 342 7522").as_deref(), Some("9503427522"));
        assert_eq!(fold_phone("ask the office"), None);
        assert_eq!(fold_phone("12"), None);
        assert_eq!(fold_email("Sam@Example.ORG").as_deref(), Some("sam@example.org"));
        assert_eq!(fold_email("sam at example.org"), None);
    }

    #[test]
    fn texts_are_put_straight() {
        assert_eq!(put_straight("  a \n\t b  "), ("a b".to_owned(), false));
        assert_eq!(put_straight("a\u{1}b\u{85}"), ("ab".to_owned(), true));
    }
}
