//! What is said when input is malformed. A question about well-formed facts cannot fail.

use crate::ids::{EntryId, OrderId};
use chrono::NaiveDate;

/// Malformed input: which entry, which place, which kind of value, and never the value of a personal field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParentisError {
    /// A word that is not on its closed list.
    #[error("unknown {list} `{word}`")]
    UnknownWord {
        /// The list's name.
        list: &'static str,
        /// The word, or its length where it does not look like a code.
        word: String,
    },
    /// An id with nothing in it.
    #[error("empty {kind} id")]
    EmptyId {
        /// Whose id.
        kind: &'static str,
    },
    /// An id longer than 128 bytes.
    #[error("{kind} id of {bytes} bytes, the longest taken is 128")]
    LongId {
        /// Whose id.
        kind: &'static str,
        /// How long it is.
        bytes: usize,
    },
    /// An id that looks like a name or an address.
    #[error("{kind} id with a blank, a control character or an at-sign: an id is a key, not a name or an address")]
    BadId {
        /// Whose id.
        kind: &'static str,
    },
    /// A span of time that ends before it begins, or on the day it begins.
    #[error("`valid_until` {until} is not after `valid_from` {from}: the end is the first day without effect")]
    EmptyInterval {
        /// Its first day.
        from: NaiveDate,
        /// The first day without effect.
        until: NaiveDate,
    },
    /// A day outside the years that are counted, 1900 to 2199.
    #[error("{day} lies outside the years 1900 to 2199")]
    DayOutOfRange {
        /// The day.
        day: NaiveDate,
    },
    /// A day that is not a day, or not in the form year-month-day.
    #[error("not a date in the form 2026-05-12")]
    BadDate,
    /// Two entries with one id and different content.
    #[error("entry `{entry}` stands in the journal twice with different content")]
    EntryTwice {
        /// The id.
        entry: EntryId,
    },
    /// An entry that ends or retracts one that is not there.
    #[error("entry `{entry}` names entry `{what}`, which is not in the journal")]
    NoSuchEntry {
        /// The entry that names it.
        entry: EntryId,
        /// The one that is missing.
        what: EntryId,
    },
    /// Entries that retract each other in a ring.
    #[error("entry `{entry}` retracts itself through others")]
    RetractionRing {
        /// One of the ring.
        entry: EntryId,
    },
    /// An end on a fact that does not end this way.
    #[error("entry `{entry}` would end `{what}`, and {why}")]
    CannotEnd {
        /// The entry that would end it.
        entry: EntryId,
        /// What it would end.
        what: EntryId,
        /// Why that is not how it ends, and what to record.
        why: &'static str,
    },
    /// A fact that needs an end and has none, or may not have one and does.
    #[error("entry `{entry}`: {why}")]
    BadFact {
        /// The entry.
        entry: EntryId,
        /// What is wrong with it.
        why: &'static str,
    },
    /// An order in which nothing is said about anybody.
    #[error("order `{order}` is recorded twice as seen, with different kinds")]
    OrderTwice {
        /// The order.
        order: OrderId,
    },
    /// More of something than is taken.
    #[error("{count} {what}, at most {most} are taken")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many there are.
        count: usize,
        /// How many are taken.
        most: usize,
    },
    /// A profile with problems; the list of them is beside it.
    #[error("profile with {count} problems, the first at `{place}`: {problem}")]
    BadProfile {
        /// How many problems there are.
        count: usize,
        /// Where the first is.
        place: String,
        /// What it is.
        problem: String,
    },
    /// A calendar that contradicts itself.
    #[error("calendar: {problem}")]
    BadCalendar {
        /// What is wrong with it.
        problem: String,
    },
}

impl ParentisError {
    /// A word that is not on its list: repeated if it looks like a code, otherwise only its length.
    pub(crate) fn unknown_word(list: &'static str, word: &str) -> Self {
        let small = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'.');
        let large = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-';
        // `acadamy` and `PAR-99` are codes; `Patel` and `PATEL` may be names.
        let looks_like_a_code = (1..=40).contains(&word.len())
            && (word.bytes().all(small) || (word.bytes().all(large) && word.bytes().any(|b| b.is_ascii_digit())));
        let word = if looks_like_a_code { word.to_owned() } else { format!("({} bytes)", word.len()) };
        Self::UnknownWord { list, word }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_word_is_repeated_only_if_it_looks_like_a_code() {
        let said = |word: &str| ParentisError::unknown_word("unit", word).to_string();
        assert_eq!(said("school_dya"), "unknown unit `school_dya`");
        assert_eq!(said("PAR-99"), "unknown unit `PAR-99`");
        for name in ["Patel", "PATEL", "Sam Patel", "12 High Street", ""] {
            assert_eq!(said(name), format!("unknown unit `({} bytes)`", name.len()));
        }
    }
}
