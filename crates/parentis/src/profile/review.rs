//! What a school decides about how long a consultation is.

use super::walk::{Section, Walk};

/// What a school decides about consultations (PTN-4, PTN-10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ReviewPolicy {
    /// For how many weeks a consultation is open at least; none: four for relationships education, and else no length (PTN-4).
    pub consultation_weeks: Option<u32>,
    /// Are those weeks school weeks, so that holidays do not count (PTN-10)? None: for relationships education they are.
    pub consultation_in_school_weeks: Option<bool>,
}

impl ReviewPolicy {
    /// Is it what holds where a profile has no such section?
    pub(super) fn says_nothing(&self) -> bool {
        *self == Self::default()
    }
}

pub(super) const REVIEW_KEYS: &[&str] = &["consultation_weeks", "consultation_in_school_weeks"];
/// A year.
const WEEKS: u32 = 52;

pub(super) fn review(walk: &mut Walk, top: Section<'_>) -> ReviewPolicy {
    let Some(table) = walk.table(top, "review") else { return ReviewPolicy::default() };
    let here = Section { place: "review", table };
    walk.know_keys(here, REVIEW_KEYS);
    ReviewPolicy {
        consultation_weeks: walk.whole(here, "consultation_weeks", 1, WEEKS),
        consultation_in_school_weeks: walk.flag(here, "consultation_in_school_weeks"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Loose, Profile};
    use std::collections::BTreeMap;

    fn checked(section: &str) -> Result<Profile, Vec<String>> {
        let text = format!(
            r#"{{"name": "school", "version": "1", "nation": "ENG", "school_type": "academy", "review": {section}}}"#
        );
        let draft: BTreeMap<String, Loose> = serde_json::from_str(&text).unwrap();
        let texts = |problems: Vec<super::super::ProfileProblem>| problems.iter().map(ToString::to_string).collect();
        Profile::check(&draft).map(|checked| checked.profile).map_err(texts)
    }

    #[test]
    fn ptn_4_a_consultation_is_a_week_long_at_least_and_a_year_at_most() {
        let profile = checked(r#"{"consultation_weeks": 3, "consultation_in_school_weeks": true}"#).unwrap();
        assert_eq!(
            (profile.review().consultation_weeks, profile.review().consultation_in_school_weeks),
            (Some(3), Some(true))
        );
        for none in ["0", "53", "\"four\""] {
            assert_eq!(checked(&format!(r#"{{"consultation_weeks": {none}}}"#)).unwrap_err().len(), 1, "{none}");
        }
        assert!(checked(r#"{"consultation_week": 3}"#).unwrap_err()[0].contains("consultation_weeks"));
    }

    #[test]
    fn a_profile_that_says_nothing_of_it_is_written_as_before() {
        assert!(!serde_json::to_string(&checked("{}").unwrap()).unwrap().contains("review"));
        let said = serde_json::to_string(&checked(r#"{"consultation_weeks": 3}"#).unwrap()).unwrap();
        assert!(said.contains(r#""review":{"consultation_weeks":3,"consultation_in_school_weeks":null}"#), "{said}");
    }
}
