//! Readers of term dates and bank holidays: iCalendar files of schools and authorities, and gov.uk's list.
//!
//! What they give is a *draft* for a person to look at, and findings: nothing is left out in silence and nothing is
//! guessed. A school's own days differ from its authority's (CAL-4), so a draft becomes the school's calendar only when
//! somebody at the school says so. Findings name places and codes, never the text of an event.
//!
//! A new format of dates comes in here only with a sample file that may be passed on.

mod bank_holidays;
mod ical;
mod terms;

pub use bank_holidays::{BankHolidays, read_bank_holidays};
pub use ical::{CalendarDraft, read_ical};

/// The largest file of dates that is read, in bytes.
pub const MAX_CALENDAR_FILE: usize = 4 * 1024 * 1024;

/// Why a file of dates could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CalendarFileError {
    /// More bytes than are read.
    #[error("a file of {bytes} bytes, at most {most} are read")]
    TooLarge {
        /// How many it has.
        bytes: usize,
        /// How many are read.
        most: usize,
    },
    /// Not text in UTF-8.
    #[error("not text in UTF-8, from byte {at} on")]
    NotText {
        /// The first byte that is not.
        at: usize,
    },
    /// No iCalendar file: it does not begin as one.
    #[error("not an iCalendar file")]
    NotACalendar,
    /// An iCalendar file that breaks off before its end.
    #[error("the iCalendar file breaks off before its end")]
    Truncated,
    /// Not JSON, or broken off.
    #[error("not JSON, at line {line}, column {column}")]
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// Something of another kind than the format says.
    #[error("`{place}` is not {wanted}")]
    WrongShape {
        /// Where.
        place: String,
        /// What the format says it is.
        wanted: &'static str,
    },
    /// The first day of the school year with pupils comes after the last.
    #[error("the school year ends before it begins, or is longer than a year")]
    BadYear,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingSeverity {
    /// Worth knowing.
    Note,
    /// Something was left out or read in a way that a person should check.
    Warning,
    /// Something is broken.
    Broken,
}

macro_rules! findings {
    ($( $(#[$meta:meta])* $variant:ident = $code:literal, $severity:ident; )+) => {
        /// What a reader of dates found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CalendarFindingCode { $( $(#[$meta])* $variant, )+ }

        impl CalendarFindingCode {
            /// The code as a word.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// How much it matters.
            pub const fn severity(self) -> FindingSeverity {
                match self { $( Self::$variant => FindingSeverity::$severity, )+ }
            }
        }
    };
}

findings! {
    /// What the event is cannot be told from its summary; it was left out.
    Unclassified = "unclassified", Warning;
    /// The event has no day on which it begins, or one that is no day; it was left out.
    NoStart = "no_start", Broken;
    /// The event ends before it begins, or its end is no day; it was left out.
    BadEnd = "bad_end", Broken;
    /// The event says that it recurs; only its first days were read.
    Recurs = "recurs", Warning;
    /// The event is cancelled and was left out.
    Cancelled = "cancelled", Note;
    /// The event has times where days are meant; the days in London were taken.
    TimesForDays = "times_for_days", Note;
    /// The event lies outside the school year asked for and was left out.
    OutsideYear = "outside_year", Note;
    /// A single day that marks the beginning or the end of a term; it was left out.
    TermMarker = "term_marker", Warning;
    /// A run of days too long for what it is called; it was left out.
    TooLong = "too_long", Warning;
    /// A holiday inside a term, taken for half-term.
    HolidayInsideTerm = "holiday_inside_term", Warning;
    /// A holiday that stands over the edge of a term; the term was kept as it is.
    HolidayOverEdge = "holiday_over_edge", Warning;
    /// Lines that belong to no calendar; they were left out.
    StrayLines = "stray_lines", Warning;
    /// A half-term that lies in no term; it was left out.
    HalfTermOutsideTerm = "half_term_outside_term", Warning;
    /// The terms are what the holidays leave of the year; a person should look at them.
    TermsFromHolidays = "terms_from_holidays", Note;
    /// There are holidays and no terms, and nobody said when the year begins and ends: no terms can be made.
    YearNeeded = "year_needed", Broken;
    /// The bank holidays are those of this file; whether they are all is not known. Take gov.uk's list.
    BankHolidaysUnverified = "bank_holidays_unverified", Note;
    /// The draft contradicts itself and will be refused as it stands.
    Contradiction = "contradiction", Broken;
    /// The date stands there twice.
    DateTwice = "date_twice", Warning;
    /// Not a date; it was left out.
    BadDate = "bad_date", Broken;
    /// The list of this nation is not in the file, or is empty.
    NoSuchList = "no_such_list", Broken;
}

/// One finding of a reader: where, what, how much it matters. It never carries the text of an event.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarFinding {
    /// Where: `event 12`, `scotland.events[3]`; or `file`.
    pub place: String,
    /// What.
    pub code: CalendarFindingCode,
    /// How much it matters.
    pub severity: FindingSeverity,
}

impl CalendarFinding {
    fn new(place: impl Into<String>, code: CalendarFindingCode) -> Self {
        Self { place: place.into(), code, severity: code.severity() }
    }
}

/// The text of a file, if it is not too large and is text.
fn text(bytes: &[u8]) -> Result<&str, CalendarFileError> {
    if bytes.len() > MAX_CALENDAR_FILE {
        return Err(CalendarFileError::TooLarge { bytes: bytes.len(), most: MAX_CALENDAR_FILE });
    }
    let text = std::str::from_utf8(bytes).map_err(|wrong| CalendarFileError::NotText { at: wrong.valid_up_to() })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
