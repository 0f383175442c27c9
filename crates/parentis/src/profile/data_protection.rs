//! What a school decides about breaches, data-protection complaints, and for how long it keeps what.

use super::post::Post;
use super::problem::ProblemKind;
use super::walk::{Section, Walk, place_of_item};
use crate::communication::words::Channel;
use crate::confidentiality::retention::{RecordKind, RetentionLine, RetentionStart, RetentionThen, RetentionUnit};
use crate::rules::RuleId;
use core::str::FromStr;

/// What a school decides about data protection.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct DataProtectionPolicy {
    /// Who decides about a breach at night, in the holidays, or while the data protection officer is away, in this order (CNF-45).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub breach_fallback: Vec<Post>,
    /// By which channels one may complain about data protection (CNF-30).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub complaint_channels: Vec<Channel>,
    /// For how long which kind of record is kept (CNF-46 to CNF-49); of several lines for a kind the longest counts.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub retention: Vec<RetentionLine>,
}

impl DataProtectionPolicy {
    /// Is it what holds where a profile has no such section?
    pub(super) fn says_nothing(&self) -> bool {
        *self == Self::default()
    }
}

pub(super) const DATA_PROTECTION_KEYS: &[&str] = &["breach_fallback", "complaint_channels", "retention"];
const RETENTION_KEYS: &[&str] = &["record", "start", "n", "unit", "then", "source"];
/// As many as there are posts.
const WORDS: usize = 50;
const LINES: usize = 100;
/// The longest period that is taken, in whatever unit: a century of days.
const LONGEST: u32 = 40_000;
const SOURCE_BYTES: usize = 300;

pub(super) fn data_protection(walk: &mut Walk, top: Section<'_>) -> DataProtectionPolicy {
    let Some(table) = walk.table(top, "data_protection") else { return DataProtectionPolicy::default() };
    let here = Section { place: "data_protection", table };
    walk.know_keys(here, DATA_PROTECTION_KEYS);
    let breach_fallback: Vec<Post> = in_order(walk, here, "breach_fallback");
    for (item, post) in breach_fallback.iter().enumerate().filter(|(_, post)| post.is_outside()) {
        let place = place_of_item(&here.at("breach_fallback"), item);
        walk.refuse(place, ProblemKind::OutsideSchool { post: *post }, Some(RuleId::CNF_45));
    }
    DataProtectionPolicy {
        breach_fallback,
        complaint_channels: in_order(walk, here, "complaint_channels"),
        retention: retention(walk, here),
    }
}

/// Words in the order in which they stand, each once.
fn in_order<W: Copy + PartialEq + FromStr<Err = crate::ParentisError>>(
    walk: &mut Walk,
    section: Section<'_>,
    key: &str,
) -> Vec<W> {
    let mut words: Vec<W> = Vec::new();
    for (item, value) in walk.list(section, key, WORDS).iter().enumerate() {
        let place = place_of_item(&section.at(key), item);
        match walk.one_word::<W>(&place, value) {
            Some(word) if words.contains(&word) => walk.refuse(place, ProblemKind::Twice, None),
            Some(word) => words.push(word),
            None => {}
        }
    }
    words
}

/// A period without its source is none: nobody could say why something was kept, or erased.
fn retention(walk: &mut Walk, section: Section<'_>) -> Vec<RetentionLine> {
    let mut lines: Vec<RetentionLine> = Vec::new();
    for (item, value) in walk.list(section, "retention", LINES).iter().enumerate() {
        let place = place_of_item(&section.at("retention"), item);
        let Some(table) = walk.as_table(place.clone(), value) else { continue };
        let here = Section { place: &place, table };
        walk.know_keys(here, RETENTION_KEYS);
        let record = walk.word::<RecordKind>(here, "record");
        let rule = record.and_then(RecordKind::rule);
        for key in RETENTION_KEYS {
            walk.require(here, key, rule);
        }
        let start = walk.word::<RetentionStart>(here, "start");
        let n = walk.whole(here, "n", 0, LONGEST);
        let unit = walk.word::<RetentionUnit>(here, "unit");
        let then = walk.word::<RetentionThen>(here, "then");
        let source = walk.text(here, "source", SOURCE_BYTES);
        let (Some(record), Some(start), Some(n), Some(unit), Some(then), Some(source)) =
            (record, start, n, unit, then, source)
        else {
            continue;
        };
        if lines.iter().any(|line| (line.record, line.start) == (record, start)) {
            walk.refuse(here.at("start"), ProblemKind::Twice, rule);
        }
        lines.push(RetentionLine { record, start, n, unit, then, source });
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::{Loose, Profile};
    use std::collections::BTreeMap;

    fn checked(section: &str) -> Result<Profile, Vec<String>> {
        let text = format!(
            r#"{{"name": "school", "version": "1", "nation": "ENG", "school_type": "maintained", "data_protection": {section}}}"#
        );
        let draft: BTreeMap<String, Loose> = serde_json::from_str(&text).unwrap();
        let texts = |problems: Vec<super::super::ProfileProblem>| problems.iter().map(ToString::to_string).collect();
        Profile::check(&draft).map(|checked| checked.profile).map_err(texts)
    }

    const LINE: &str = r#""record": "complaint_file", "start": "resolved", "n": 6, "unit": "year", "then": "review""#;

    #[test]
    fn cnf_46_a_period_needs_its_source() {
        let problems = checked(&format!(r#"{{"retention": [{{{LINE}}}]}}"#)).unwrap_err();
        assert_eq!(problems, ["`data_protection.retention[0].source`: missing, and has no default (CNF-46)"]);
        let problems = checked(&format!(r#"{{"retention": [{{{LINE}, "source": " "}}]}}"#)).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        let profile = checked(&format!(r#"{{"retention": [{{{LINE}, "source": "ours"}}]}}"#)).unwrap();
        assert_eq!(profile.data_protection().retention.len(), 1);
    }

    #[test]
    fn a_kind_of_record_has_one_line_an_event_and_no_unknown_word() {
        let twice = format!(r#"{{"retention": [{{{LINE}, "source": "a"}}, {{{LINE}, "source": "b"}}]}}"#);
        assert_eq!(checked(&twice).unwrap_err().len(), 1);
        let other = LINE.replace("resolved", "closed");
        assert!(
            checked(&format!(r#"{{"retention": [{{{LINE}, "source": "a"}}, {{{other}, "source": "b"}}]}}"#)).is_ok()
        );
        assert!(checked(r#"{"retention": [{"record": "shopping_list"}]}"#).is_err());
        assert!(checked(r#"{"retentoin": []}"#).unwrap_err()[0].contains("retention"));
    }

    #[test]
    fn cnf_45_whoever_decides_about_a_breach_is_of_the_school() {
        let problems = checked(r#"{"breach_fallback": ["headteacher", "police"]}"#).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert!(problems[0].contains("breach_fallback[1]") && problems[0].contains("CNF-45"), "{problems:?}");
        let profile = checked(r#"{"breach_fallback": ["headteacher", "slt_member"]}"#).unwrap();
        assert_eq!(profile.data_protection().breach_fallback.len(), 2);
    }
}
