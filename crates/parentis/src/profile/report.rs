//! What a school decides about the numbers that it shows in reports.

use super::problem::ProblemKind;
use super::walk::{Section, Walk, place_of_item};
use crate::ParentisError;
use crate::report::{MAX_THRESHOLD, ReportTableName, STRICT_THRESHOLD, THRESHOLD};
use crate::rules::RuleId;
use core::str::FromStr;

/// What a school decides about the numbers that it shows in reports.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ReportPolicy {
    /// The smallest count that is shown (CNF-50); none if the profile does not say: five (CNF-53).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u32>,
    /// The same of special categories of data; none: ten, or the other if that is greater (CNF-53).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict_threshold: Option<u32>,
    /// The columns of which a zero is not shown either, each with its table, as `reach.not_reached` (CNF-55).
    #[cfg_attr(feature = "schema", schemars(default))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub protect_zero: Vec<String>,
    /// A percentage of fewer than this is of low reliability and not shown (CNF-51); none: of any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliable_base: Option<u32>,
}

impl ReportPolicy {
    /// Is it what holds where a profile has no such section?
    pub(super) fn says_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// The smallest count of a table that is shown (CNF-50, CNF-53).
    pub fn threshold_of(&self, table: ReportTableName) -> u32 {
        if !table.counts_people() {
            return 1;
        }
        let usual = self.threshold.unwrap_or(THRESHOLD);
        if table.is_special() { usual.max(self.strict_threshold.unwrap_or(STRICT_THRESHOLD)) } else { usual }
    }

    /// The columns of a table of which a zero is not shown.
    pub fn protected(&self, table: ReportTableName) -> Vec<String> {
        let of = |named: &String| {
            named.split_once('.').filter(|(of, _)| *of == table.code()).map(|(_, column)| column.to_owned())
        };
        self.protect_zero.iter().filter_map(of).collect()
    }
}

pub(super) const REPORT_KEYS: &[&str] = &["threshold", "strict_threshold", "protect_zero", "reliable_base"];
/// As many as there are columns.
const COLUMNS: usize = 200;
/// Ten thousand: more than a school has families.
const LARGEST_BASE: u32 = 10_000;

/// A table and one of its columns.
struct TableColumn(String);

impl FromStr for TableColumn {
    type Err = ParentisError;

    fn from_str(text: &str) -> Result<Self, ParentisError> {
        let known = text.split_once('.').is_some_and(|(table, column)| {
            // Of what counts no people there is nothing to hide.
            let table = table.parse::<ReportTableName>().ok().filter(|table| table.counts_people());
            table.is_some_and(|table| table.columns().contains(&column))
        });
        if known { Ok(Self(text.to_owned())) } else { Err(ParentisError::unknown_word("report_column", text)) }
    }
}

pub(super) fn report(walk: &mut Walk, top: Section<'_>) -> ReportPolicy {
    let Some(table) = walk.table(top, "report") else { return ReportPolicy::default() };
    let here = Section { place: "report", table };
    walk.know_keys(here, REPORT_KEYS);
    // One hides nothing: below two there is no count that is not a zero.
    let threshold = walk.whole(here, "threshold", 2, MAX_THRESHOLD);
    let strict_threshold = walk.whole(here, "strict_threshold", 2, MAX_THRESHOLD);
    let mut protect_zero: Vec<String> = Vec::new();
    for (item, value) in walk.list(here, "protect_zero", COLUMNS).iter().enumerate() {
        let place = place_of_item(&here.at("protect_zero"), item);
        match walk.one_word::<TableColumn>(&place, value) {
            Some(TableColumn(column)) if protect_zero.contains(&column) => {
                walk.refuse(place, ProblemKind::Twice, Some(RuleId::CNF_55));
            }
            Some(TableColumn(column)) => protect_zero.push(column),
            None => {}
        }
    }
    let reliable_base = walk.whole(here, "reliable_base", 1, LARGEST_BASE);
    ReportPolicy { threshold, strict_threshold, protect_zero, reliable_base }
}

#[cfg(test)]
mod tests {
    use super::super::{Loose, Profile};
    use super::*;
    use std::collections::BTreeMap;

    fn checked(section: &str) -> Result<Profile, usize> {
        let text = format!(
            r#"{{"name": "school", "version": "1", "nation": "ENG", "school_type": "maintained", "report": {section}}}"#
        );
        let draft: BTreeMap<String, Loose> = serde_json::from_str(&text).unwrap();
        Profile::check(&draft).map(|checked| checked.profile).map_err(|problems| problems.len())
    }

    #[test]
    fn cnf_50_the_threshold_is_the_profiles() {
        let usual = checked("{}").unwrap();
        assert_eq!(usual.report().threshold_of(ReportTableName::Reach), 5);
        assert_eq!(usual.report().threshold_of(ReportTableName::ReachByFormat), 10);
        let own = checked(r#"{"threshold": 12, "protect_zero": ["reach.not_reached"]}"#).unwrap();
        assert_eq!(own.report().threshold_of(ReportTableName::Reach), 12);
        assert_eq!(own.report().threshold_of(ReportTableName::ReachByFormat), 12);
        assert_eq!(own.report().protected(ReportTableName::Reach), ["not_reached"]);
        assert!(own.report().protected(ReportTableName::Threads).is_empty());
    }

    #[test]
    fn a_section_that_cannot_be_meant_is_refused() {
        for wrong in [
            r#"{"threshold": 1}"#,
            r#"{"threshold": 101}"#,
            r#"{"strict_threshold": 0}"#,
            r#"{"protect_zero": ["reach.nobody"]}"#,
            r#"{"protect_zero": ["reach.reached", "reach.reached"]}"#,
            r#"{"treshold": 5}"#,
        ] {
            assert_eq!(checked(wrong).unwrap_err(), 1, "{wrong}");
        }
    }
}
