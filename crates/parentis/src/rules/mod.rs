//! The rule table: every rule that an answer can name, with what it says, where it comes from and how far we checked.
//!
//! An answer explains itself by rule ids. An id is written in documents as in the tables of rules (`PAR-1`, `HA-3.3b`,
//! `MX[B3,RPT]`), is never renumbered and never used again for another rule. A rule that a later law replaces gets an
//! `until`, and its successor a new id.
//!
//! The table says what a rule *is*. What follows from it on a given day for a given adult is settled where the rule is
//! applied; whether a school's own choice differs is settled by its profile. A rule marked unverified is a default that
//! a school or its adviser may override.
//!
//! | file | rules |
//! | --- | --- |
//! | `parents` | who is a parent, the adults a school meets, delegated authority, private fostering: PAR, ROL, DEL, PRV |
//! | `responsibility` | how parental responsibility begins, ends and is used: PR |
//! | `orders` | court orders: ORD |
//! | `matrix` | the rights matrix as a whole: MX-1 to MX-7 |
//! | `cells_of_parents`, `cells_of_carers`, `cells_laid_over` | the cells of the rights matrix, row by row: MX |
//! | `reports` | reports, ages, school types, the four nations: REP, AGE, SCH, JUR |
//! | `communication` | what separated, estranged and imprisoned parents are sent: COM |
//! | `confidentiality` | the classes of data, and what is kept from whom: CNF, ESC-11, ESC-16, SFG-53 |
//! | `report` | the governors' report, and small numbers in it: CNF-50 to CNF-59, PTN-60 to PTN-67 |
//! | `consent` | consent: CON, the purposes: CT, records and receipts: RCT |
//! | `reading` | how facts choose a row and how words and dates are read: VOC |
//! | `choices` | choices made where the sources leave room: CHO |
//! | `calendar` | school-day arithmetic: CAL, ESC-32 |
//! | `dates` | the days on which the law changed: T |
//! | `concern` | concerns and complaints: ESC |
//! | `participation` | how parents take part: PTN |
//! | `routing` | what goes past the ladder: SFG, ESC-60 to ESC-69h, ESC-97 |
//! | `policy` | the clauses of the seed policy and the review of policies: HA, REV |
//! | `consulting` | consultations, and that nothing depends on an acknowledgement: PTN-1 to PTN-13, PTN-53 |
//!
//! ```
//! use parentis::rules::{Checked, RuleId, Strength};
//!
//! let rule = "PAR-1".parse::<RuleId>()?.rule();
//! assert_eq!(rule.id, RuleId::PAR_1);
//! assert_eq!((rule.strength, rule.checked), (Strength::Statute, Checked::Verified));
//! println!("{}: {} ({})", rule.id, rule.says, rule.source);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

vocabulary! {
    /// What stands behind a rule. Where several things do, the strongest is named.
    ///
    /// ```
    /// use parentis::rules::{RuleId, Strength};
    /// assert_eq!(RuleId::ORD_1.rule().strength, Strength::Guidance);
    /// assert!(Strength::Statute < Strength::Design, "strongest first");
    /// ```
    pub enum Strength as "strength" {
        /// An Act, or regulations made under one.
        Statute = "S",
        /// Guidance that the school must have regard to by law.
        StatutoryGuidance = "SG",
        /// Guidance of government, not statutory.
        Guidance = "G",
        /// Guidance or enforcement of a regulator.
        Regulator = "R",
        /// Decisions of the courts.
        CaseLaw = "C",
        /// Common practice of schools and local authorities.
        Practice = "P",
        /// A choice of our own, or a school's own policy: no outside authority.
        Design = "D",
    }

    /// How far the source of a rule was checked. The mark is of the rule's main part; what of the rest is not confirmed
    /// is said beside the source.
    ///
    /// ```
    /// use parentis::rules::{Checked, RuleId};
    /// assert_eq!(RuleId::ORD_8.rule().checked, Checked::Unverified);
    /// ```
    pub enum Checked as "checked" {
        /// The law or the official text itself was read, not always in its latest edition.
        Verified = "V",
        /// A secondary source that restates it was read.
        Secondary = "2",
        /// Not confirmed in any source we could reach: a default that a school or its adviser may override.
        Unverified = "U",
        /// There is no outside source to check.
        NotApplicable = "none",
    }
}

/// A rule: its id, what it says to a school, and what stands behind it.
///
/// ```
/// use parentis::rules::RuleId;
/// let rule = RuleId::REP_4.rule();
/// assert!(rule.in_force("2015-01-05".parse().unwrap()));
/// assert!(!rule.in_force("2015-01-04".parse().unwrap()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// What stands behind it.
    pub strength: Strength,
    /// How far its source was checked.
    pub checked: Checked,
    /// What it says to a school, in our own words.
    pub says: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// The first day with effect in England; none if no day of its beginning matters to anybody at school today.
    pub from: Option<NaiveDate>,
    /// The first day without effect; none if it is still law.
    pub until: Option<NaiveDate>,
}

impl Rule {
    /// Does the rule have effect on that day?
    ///
    /// The days are those of England. Where another nation's day differs (T-2), the rule that reads it says so.
    #[inline]
    pub fn in_force(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

/// Read while compiling: a row with a day that is none does not compile.
const fn day_of_a_row(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    let day = NaiveDate::from_ymd_opt(year, month, day);
    assert!(day.is_some(), "no such day");
    day
}

/// The letters of a row, as the tables of rules write them.
macro_rules! mark {
    (S) => {
        Strength::Statute
    };
    (SG) => {
        Strength::StatutoryGuidance
    };
    (G) => {
        Strength::Guidance
    };
    (R) => {
        Strength::Regulator
    };
    (C) => {
        Strength::CaseLaw
    };
    (P) => {
        Strength::Practice
    };
    (D) => {
        Strength::Design
    };
    (checked V) => {
        Checked::Verified
    };
    (checked 2) => {
        Checked::Secondary
    };
    (checked U) => {
        Checked::Unverified
    };
    (checked -) => {
        Checked::NotApplicable
    };
    (day) => {
        None
    };
    (day $year:literal $month:literal $day:literal) => {
        day_of_a_row($year, $month, $day)
    };
}

/// Writes [`RuleId`] and its table. A row: variant, id, strength, checked, what it says, source, and if need be the
/// first day with effect and the first day without.
macro_rules! rules {
    ($(
        $variant:ident $code:literal $strength:ident $checked:tt $says:literal $source:literal
        $(from $fy:literal-$fm:literal-$fd:literal)? $(until $uy:literal-$um:literal-$ud:literal)?;
    )+) => {
        /// The id of a rule, as answers name it and documents write it.
        ///
        /// ```
        /// use parentis::rules::RuleId;
        /// assert_eq!(RuleId::HA_3_3B.code(), "HA-3.3b");
        /// assert_eq!("MX[B3,RPT]".parse(), Ok(RuleId::MX_B3_RPT));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[expect(non_camel_case_types, reason = "a rule is called the same in code as in the tables of rules")]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum RuleId {
            $(
                #[doc = concat!("`", $code, "`: ", $says)]
                #[serde(rename = $code)]
                $variant,
            )+
        }

        impl RuleId {
            /// Every rule, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// What each is called in code, in that order.
            const NAMES: &'static [&'static str] = &[$(stringify!($variant)),+];

            /// The id as documents write it.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// The rule's row of the table.
            pub const fn rule(self) -> &'static Rule {
                match self {
                    $( Self::$variant => const { &Rule {
                        id: Self::$variant,
                        strength: mark!($strength),
                        checked: mark!(checked $checked),
                        says: $says,
                        source: $source,
                        from: mark!(day $($fy $fm $fd)?),
                        until: mark!(day $($uy $um $ud)?),
                    } }, )+
                }
            }
        }

        impl core::str::FromStr for RuleId {
            type Err = $crate::ParentisError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $code => Ok(Self::$variant), )+
                    _ => Err($crate::ParentisError::unknown_word("rule", text)),
                }
            }
        }
    };
}

/// Walks through the subjects, each adding its rows to those before, and hands all of them to `rules!`.
macro_rules! gather {
    ([] $($rows:tt)+) => { rules! { $($rows)+ } };
    ([$subject:ident $($more:ident)*] $($rows:tt)*) => { $subject! { [$($more)*] $($rows)* } };
}

#[macro_use]
mod parents;
#[macro_use]
mod responsibility;
#[macro_use]
mod orders;
#[macro_use]
mod matrix;
#[macro_use]
mod cells_of_parents;
#[macro_use]
mod cells_of_carers;
#[macro_use]
mod cells_laid_over;
#[macro_use]
mod reports;
#[macro_use]
mod communication;
#[macro_use]
mod confidentiality;
#[macro_use]
mod report;
#[macro_use]
mod consent;
#[macro_use]
mod reading;
#[macro_use]
mod choices;
#[macro_use]
mod calendar;
#[macro_use]
mod dates;
#[macro_use]
mod concern;
#[macro_use]
mod participation;
#[macro_use]
mod routing;
#[macro_use]
mod policy;
#[macro_use]
mod consulting;

gather! {
    [parents responsibility orders matrix cells_of_parents cells_of_carers cells_laid_over reports communication confidentiality report consent reading choices calendar dates concern participation routing policy consulting]
}

impl core::fmt::Display for RuleId {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.code())
    }
}

impl<'de> serde::Deserialize<'de> for RuleId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl crate::vocabulary::Vocabulary for RuleId {
    const NAME: &'static str = "rule";
    fn words() -> Vec<(&'static str, &'static str)> {
        Self::ALL.iter().zip(Self::NAMES).map(|(rule, name)| (*name, rule.code())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ParentisError;
    use std::collections::BTreeSet;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_id_reads_back() {
        for &id in RuleId::ALL {
            assert_eq!(id.code().parse(), Ok(id));
            assert_eq!(id.to_string(), id.code());
            let json = serde_json::to_string(&id).unwrap();
            assert_eq!(json, format!("\"{}\"", id.code()));
            assert_eq!(serde_json::from_str::<RuleId>(&json).unwrap(), id);
        }
    }

    #[test]
    fn no_two_rules_have_one_id() {
        let codes: BTreeSet<_> = RuleId::ALL.iter().map(|id| id.code()).collect();
        assert_eq!(codes.len(), RuleId::ALL.len());
    }

    #[test]
    fn a_rule_stands_at_its_place_in_the_table() {
        for (place, &id) in RuleId::ALL.iter().enumerate() {
            assert_eq!(usize::from(id as u16), place, "{id}");
            assert_eq!(id.rule().id, id);
        }
    }

    #[test]
    fn a_rule_is_called_the_same_in_code_as_in_the_tables() {
        for id in RuleId::ALL {
            let in_code = id.code().to_uppercase().replace(['-', '.', '[', ','], "_").replace(']', "");
            assert_eq!(format!("{id:?}"), in_code);
        }
    }

    #[test]
    fn a_rule_says_one_sentence_and_names_its_source() {
        for id in RuleId::ALL {
            let rule = id.rule();
            assert!(rule.says.ends_with('.') && rule.says.chars().count() <= 260, "{id}: {}", rule.says);
            assert!(!rule.source.is_empty() && !rule.source.ends_with('.'), "{id}: {}", rule.source);
            for text in [rule.says, rule.source] {
                assert_eq!(text, text.split_whitespace().collect::<Vec<_>>().join(" "), "{id}: blanks");
                assert!(!text.contains(['@', '[', '`']), "{id}: neither addresses nor links");
            }
        }
    }

    #[test]
    fn only_what_has_no_outside_source_went_unchecked() {
        for id in RuleId::ALL {
            let rule = id.rule();
            if rule.checked == Checked::NotApplicable {
                assert_eq!(rule.strength, Strength::Design, "{id}");
            }
        }
    }

    #[test]
    fn a_rule_has_effect_from_its_first_day_until_the_day_before_its_end() {
        assert_eq!(RuleId::REP_4.rule().from, Some(day("2015-01-05")));
        assert_eq!(RuleId::PR_4.rule().from, Some(day("2003-12-01")));
        assert!(RuleId::ORD_4.rule().in_force(day("1950-01-01")));
        let passing = Rule { until: Some(day("2026-09-01")), ..*RuleId::REP_4.rule() };
        assert!(!passing.in_force(day("2015-01-04")) && passing.in_force(day("2015-01-05")));
        assert!(passing.in_force(day("2026-08-31")) && !passing.in_force(day("2026-09-01")));
    }

    #[test]
    fn an_unknown_rule_is_malformed_input() {
        assert!(matches!("PAR-99".parse::<RuleId>(), Err(ParentisError::UnknownWord { list: "rule", .. })));
        assert!("par-1".parse::<RuleId>().is_err() && "PAR_1".parse::<RuleId>().is_err());
        let error = serde_json::from_str::<RuleId>("\"Sam Patel\"").unwrap_err();
        assert!(!error.to_string().contains("Sam"), "{error}");
    }
}
