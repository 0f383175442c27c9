//! The walk through a draft: takes keys out of tables, and notes what is wrong with each.

use super::loose::{Loose, LooseKind, MAX_DEPTH, MAX_VALUES};
use super::problem::{ProblemKind, ProfileProblem, Severity};
use crate::ParentisError;
use crate::concern::words::Assurance;
use crate::rules::RuleId;
use crate::time::Month;
use core::str::FromStr;
use std::collections::{BTreeMap, BTreeSet};

/// The place of a key in the table at `parent`, as problems name it: `policy.next_review`. A key that does not look
/// like one is named by its length alone.
pub fn place_of_key(parent: &str, key: &str) -> String {
    let plain = !key.is_empty() && key.len() <= 40 && key.bytes().all(is_plain);
    let key = if plain { key.to_owned() } else { format!("({} bytes)", key.len()) };
    if parent.is_empty() { key } else { format!("{parent}.{key}") }
}

/// The place of an item in the list at `parent`, counted from 0, as problems name it: `clauses[3]`.
pub fn place_of_item(parent: &str, item: usize) -> String {
    format!("{parent}[{item}]")
}

const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

/// A code: small letters, digits and hyphens.
fn is_code(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// A key for a thing of the host's or a policy's own: letters, digits, dot, underscore, hyphen.
fn is_key(text: &str) -> bool {
    text.bytes().all(|b| is_plain(b) || b == b'.')
}

/// A table of the draft, with its place.
#[derive(Clone, Copy)]
pub(super) struct Section<'d> {
    pub(super) place: &'d str,
    pub(super) table: &'d BTreeMap<String, Loose>,
}

impl<'d> Section<'d> {
    pub(super) fn at(&self, key: &str) -> String {
        place_of_key(self.place, key)
    }

    /// What stands there; *nothing* is as if the key were not there.
    pub(super) fn get(&self, key: &str) -> Option<&'d Loose> {
        self.table.get(key).filter(|value| value.kind() != LooseKind::Nothing)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }
}

/// Everything found wrong so far.
#[derive(Default)]
pub(super) struct Walk {
    problems: Vec<ProfileProblem>,
}

impl Walk {
    pub(super) fn refuse(&mut self, place: impl Into<String>, problem: ProblemKind, rule: Option<RuleId>) {
        self.problems.push(ProfileProblem { place: place.into(), severity: Severity::Refused, problem, rule });
    }

    pub(super) fn warn(&mut self, place: impl Into<String>, problem: ProblemKind, rule: RuleId) {
        self.problems.push(ProfileProblem {
            place: place.into(),
            severity: Severity::Warned,
            problem,
            rule: Some(rule),
        });
    }

    /// Notes what the policy does not say and the law asks for.
    pub(super) fn cannot_show(&mut self, place: impl Into<String>, assurance: Assurance, rule: RuleId) {
        self.problems.push(ProfileProblem {
            place: place.into(),
            severity: Severity::CannotShow,
            problem: ProblemKind::NotSaid { assurance },
            rule: Some(rule),
        });
    }

    pub(super) fn into_problems(self) -> Vec<ProfileProblem> {
        self.problems
    }

    pub(super) fn must_refuse(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Refused)
    }

    /// Is the draft small enough to be walked?
    pub(super) fn fits(&mut self, table: &BTreeMap<String, Loose>) -> bool {
        let mut count = 0_usize;
        for value in table.values() {
            let Some(size) = value.size(MAX_DEPTH) else {
                self.refuse("", ProblemKind::TooDeep, None);
                return false;
            };
            count = count.saturating_add(size);
        }
        if count > MAX_VALUES {
            self.refuse("", ProblemKind::TooMany { count, most: MAX_VALUES }, None);
        }
        count <= MAX_VALUES
    }

    /// Notes every key that the section does not know.
    pub(super) fn know_keys(&mut self, section: Section<'_>, keys: &[&'static str]) {
        for key in section.table.keys() {
            if !keys.contains(&key.as_str()) {
                self.refuse(section.at(key), ProblemKind::UnknownKey { nearest: nearest(key, keys) }, None);
            }
        }
    }

    /// Notes a key that must stand there and does not.
    pub(super) fn require(&mut self, section: Section<'_>, key: &str, rule: Option<RuleId>) {
        if !section.has(key) {
            self.refuse(section.at(key), ProblemKind::MissingKey, rule);
        }
    }

    fn wrong_kind(&mut self, place: String, expected: LooseKind, found: &Loose) {
        self.refuse(place, ProblemKind::WrongKind { expected, found: found.kind() }, None);
    }

    pub(super) fn flag(&mut self, section: Section<'_>, key: &str) -> Option<bool> {
        let value = section.get(key)?;
        if let Loose::Flag(flag) = value {
            return Some(*flag);
        }
        self.wrong_kind(section.at(key), LooseKind::Flag, value);
        None
    }

    pub(super) fn whole(&mut self, section: Section<'_>, key: &str, least: u32, most: u32) -> Option<u32> {
        let value = section.get(key)?;
        let Loose::Whole(found) = *value else {
            self.wrong_kind(section.at(key), LooseKind::Whole, value);
            return None;
        };
        let whole = u32::try_from(found).ok().filter(|whole| (least..=most).contains(whole));
        if whole.is_none() {
            let range = ProblemKind::OutOfRange { found, least: least.into(), most: most.into() };
            self.refuse(section.at(key), range, None);
        }
        whole
    }

    /// Text as it stands, whatever it says; `None` if there is none or it is not text.
    fn raw<'d>(&mut self, place: &str, value: &'d Loose) -> Option<&'d str> {
        if let Loose::Text(text) = value {
            Some(text)
        } else {
            self.wrong_kind(place.to_owned(), LooseKind::Text, value);
            None
        }
    }

    fn prose(&mut self, place: &str, value: &Loose, most: usize) -> Option<String> {
        let text = self.raw(place, value)?;
        if text.trim().is_empty() {
            self.refuse(place, ProblemKind::EmptyText, None);
            return None;
        }
        if text.len() > most || text.chars().any(char::is_control) {
            self.refuse(place, ProblemKind::BadText { bytes: text.len(), most }, None);
            return None;
        }
        Some(text.to_owned())
    }

    pub(super) fn text(&mut self, section: Section<'_>, key: &str, most: usize) -> Option<String> {
        self.prose(&section.at(key), section.get(key)?, most)
    }

    pub(super) fn code(&mut self, section: Section<'_>, key: &str, most: usize) -> Option<String> {
        let text = self.text(section, key, most)?;
        if is_code(&text) {
            return Some(text);
        }
        self.refuse(section.at(key), ProblemKind::NotACode, None);
        None
    }

    pub(super) fn key(&mut self, section: Section<'_>, key: &str, most: usize) -> Option<String> {
        let text = self.text(section, key, most)?;
        if is_key(&text) {
            return Some(text);
        }
        self.refuse(section.at(key), ProblemKind::NotAKey, None);
        None
    }

    pub(super) fn one_word<W: FromStr<Err = ParentisError>>(&mut self, place: &str, value: &Loose) -> Option<W> {
        match self.raw(place, value)?.parse() {
            Ok(word) => Some(word),
            Err(ParentisError::UnknownWord { list, word }) => {
                self.refuse(place, ProblemKind::UnknownWord { list, word }, None);
                None
            }
            Err(_) => {
                self.refuse(place, ProblemKind::NotAKey, None);
                None
            }
        }
    }

    pub(super) fn word<W: FromStr<Err = ParentisError>>(&mut self, section: Section<'_>, key: &str) -> Option<W> {
        self.one_word(&section.at(key), section.get(key)?)
    }

    /// A word as it stands, for a place where two lists have to be told apart.
    pub(super) fn bare<'d>(&mut self, section: Section<'d>, key: &str) -> Option<&'d str> {
        self.raw(&section.at(key), section.get(key)?)
    }

    pub(super) fn month(&mut self, section: Section<'_>, key: &str) -> Option<Month> {
        let place = section.at(key);
        let month = self.raw(&place, section.get(key)?)?.parse().ok();
        if month.is_none() {
            self.refuse(place, ProblemKind::NotAMonth, Some(RuleId::REV_12));
        }
        month
    }

    pub(super) fn table<'d>(&mut self, section: Section<'d>, key: &str) -> Option<&'d BTreeMap<String, Loose>> {
        self.as_table(section.at(key), section.get(key)?)
    }

    pub(super) fn as_table<'d>(&mut self, place: String, value: &'d Loose) -> Option<&'d BTreeMap<String, Loose>> {
        if let Loose::Table(table) = value {
            Some(table)
        } else {
            self.wrong_kind(place, LooseKind::Table, value);
            None
        }
    }

    pub(super) fn list<'d>(&mut self, section: Section<'d>, key: &str, most: usize) -> &'d [Loose] {
        let Some(value) = section.get(key) else { return &[] };
        let Loose::List(list) = value else {
            self.wrong_kind(section.at(key), LooseKind::List, value);
            return &[];
        };
        if list.len() > most {
            self.refuse(section.at(key), ProblemKind::TooMany { count: list.len(), most }, None);
            return &[];
        }
        list
    }

    /// A list of texts, in its order.
    pub(super) fn texts(&mut self, section: Section<'_>, key: &str, items: usize, bytes: usize) -> Vec<String> {
        let list = self.list(section, key, items);
        let mut texts = Vec::with_capacity(list.len());
        for (item, value) in list.iter().enumerate() {
            texts.extend(self.prose(&place_of_item(&section.at(key), item), value, bytes));
        }
        texts
    }

    /// A list of words or keys in which none stands twice.
    pub(super) fn set<W: Ord>(
        &mut self,
        section: Section<'_>,
        key: &str,
        items: usize,
        mut one: impl FnMut(&mut Self, &str, &Loose) -> Option<W>,
    ) -> BTreeSet<W> {
        let mut set = BTreeSet::new();
        for (item, value) in self.list(section, key, items).iter().enumerate() {
            let place = place_of_item(&section.at(key), item);
            if let Some(word) = one(self, &place, value)
                && !set.insert(word)
            {
                self.refuse(place, ProblemKind::Twice, None);
            }
        }
        set
    }

    pub(super) fn words<W: Ord + FromStr<Err = ParentisError>>(
        &mut self,
        section: Section<'_>,
        key: &str,
        items: usize,
    ) -> BTreeSet<W> {
        self.set(section, key, items, Self::one_word)
    }

    pub(super) fn keys(&mut self, section: Section<'_>, key: &str, items: usize, bytes: usize) -> BTreeSet<String> {
        self.set(section, key, items, |walk, place, value| {
            let text = walk.prose(place, value, bytes)?;
            if is_key(&text) {
                return Some(text);
            }
            walk.refuse(place, ProblemKind::NotAKey, None);
            None
        })
    }
}

/// The key that was probably meant, if one is near enough.
fn nearest(key: &str, keys: &[&'static str]) -> Option<&'static str> {
    if key.len() > 40 {
        return None;
    }
    let near = keys.iter().map(|known| (edits(key.as_bytes(), known.as_bytes()), *known)).min()?;
    let allowed = if near.1.len() < 6 { 1 } else { 2 };
    (near.0 <= allowed).then_some(near.1)
}

/// How many letters have to be put in, left out or changed.
fn edits(from: &[u8], to: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, byte) in from.iter().enumerate() {
        let mut corner = line;
        let mut left = line.saturating_add(1);
        let mut next = Vec::with_capacity(row.len());
        next.push(left);
        for (other, above) in to.iter().zip(row.iter().skip(1)) {
            let change = corner.saturating_add(usize::from(byte != other));
            left = change.min(left.saturating_add(1)).min(above.saturating_add(1));
            corner = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_that_was_probably_meant() {
        let keys = &["next_review", "last_review", "title"];
        assert_eq!(nearest("next_reviw", keys), Some("next_review"));
        assert_eq!(nearest("tittle", keys), Some("title"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(edits(b"", b"abc"), 3);
        assert_eq!(edits(b"kitten", b"sitting"), 3);
    }

    #[test]
    fn a_place_never_repeats_what_is_not_a_key() {
        assert_eq!(place_of_key("policy", "title"), "policy.title");
        assert_eq!(place_of_key("", "Sam Patel"), "(9 bytes)");
        assert_eq!(place_of_item(&place_of_key("", "clauses"), 3), "clauses[3]");
    }
}
