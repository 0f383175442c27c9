//! A school's profile as the TOML file that it reads and changes.
//!
//! [`read_profile`] reads such a file and lists everything that is wrong with it, each with its place and, where there
//! is one, its line. What a profile *is*, and what makes one wrong, is settled in [`parentis::profile`]; here is only
//! the file. Nothing in a file makes the reader panic, and no error repeats more of it than words that look like codes.
//!
//! ```
//! use parentis_document::profile::read_profile;
//!
//! let refused = read_profile(
//!     "name = \"hill-street\"\nversion = \"2026\"\nnation = \"ENG\"\nschool_typ = \"maintained\"\n",
//! )
//! .unwrap_err();
//! assert_eq!(
//!     refused.to_string(),
//!     "line 4, `school_typ`: unknown key, perhaps `school_type` is meant\n\
//!      `school_type`: missing, and has no default (SCH-1)"
//! );
//! ```

use core::fmt;
use parentis::profile::{Checked, Loose, MAX_DEPTH, Profile, ProfileProblem, SHIPPED, place_of_item, place_of_key};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The longest profile that is read, in bytes.
pub const MAX_PROFILE_BYTES: usize = 1024 * 1024;

/// How many faults of writing are listed; a file with more is not a profile.
pub const MAX_FAULTS: usize = 100;

/// Why a profile is refused: all of it, one line each in [`Display`](fmt::Display).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProfileRefused {
    /// The text is longer than is read.
    #[error("profile of {bytes} bytes, the longest read is {MAX_PROFILE_BYTES}")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
    /// The text is not TOML. What it says cannot be judged before it is.
    #[error("{}", Lines(faults))]
    NotToml {
        /// What is wrong, in the order of the text; at most [`MAX_FAULTS`].
        faults: Vec<SyntaxFault>,
    },
    /// The text is TOML and not a profile that can be used: every problem, warnings included.
    #[error("{}", Lines(problems))]
    Problems {
        /// The problems.
        problems: Vec<ProblemAt>,
    },
    /// No profile of that name comes with the library.
    #[error("no profile of that name comes with the library")]
    NoSuchProfile,
}

/// A fault of writing: where the text stops being TOML.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct SyntaxFault {
    /// The line, counted from 1; none if it is the text as a whole.
    pub line: Option<usize>,
    /// What is wrong.
    pub says: String,
}

/// A problem of a profile, and the line of the file it is on.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ProblemAt {
    /// The line of the place, counted from 1; of a missing key the line of its table; none at the top.
    pub line: Option<usize>,
    /// The problem, with its place and rule.
    #[serde(flatten)]
    pub problem: ProfileProblem,
}

impl fmt::Display for SyntaxFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.says),
            None => f.write_str(&self.says),
        }
    }
}

impl fmt::Display for ProblemAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}, {}", self.problem),
            None => write!(f, "{}", self.problem),
        }
    }
}

struct Lines<'a, T>(&'a [T]);

impl<T: fmt::Display> fmt::Display for Lines<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, line) in self.0.iter().enumerate() {
            if nth > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{line}")?;
        }
        Ok(())
    }
}

/// Reads a profile from TOML text: the profile, with what ought to be looked at.
///
/// # Errors
/// If the text is too long, is not TOML, or has a problem that refuses the profile: all of them, with their lines.
pub fn read_profile(text: &str) -> Result<Checked, ProfileRefused> {
    if text.len() > MAX_PROFILE_BYTES {
        return Err(ProfileRefused::TooLong { bytes: text.len() });
    }
    let starts = LineStarts::of(text);
    let (table, faults) = DeTable::parse_recoverable(text);
    if !faults.is_empty() {
        let fault = |fault: &toml::de::Error| SyntaxFault {
            line: fault.span().map(|span| starts.line(span.start)),
            says: fault.message().lines().next().unwrap_or_default().chars().take(120).collect(),
        };
        let mut faults: Vec<_> = faults.iter().map(fault).collect();
        faults.sort_by_key(|fault| fault.line);
        faults.truncate(MAX_FAULTS);
        return Err(ProfileRefused::NotToml { faults });
    }
    Profile::check(&loose_table(table.get_ref(), MAX_DEPTH)).map_err(|problems| {
        let mut lines = BTreeMap::new();
        if problems.iter().any(|problem| !problem.place.is_empty()) {
            lines_of_table(table.get_ref(), "", MAX_DEPTH, &starts, &mut lines);
        }
        let at = |problem: ProfileProblem| ProblemAt { line: line_of(&lines, &problem.place), problem };
        ProfileRefused::Problems { problems: problems.into_iter().map(at).collect() }
    })
}

/// A profile that comes with the library, by its name.
///
/// # Errors
/// If none has that name.
pub fn profile_named(name: &str) -> Result<Checked, ProfileRefused> {
    match SHIPPED.iter().find(|(shipped, _)| *shipped == name) {
        Some((_, text)) => read_profile(text),
        None => Err(ProfileRefused::NoSuchProfile),
    }
}

/// The SHA-256 of a profile as it writes itself, in hexadecimal: two files that say the same have the same, whatever
/// their comments and the order of their keys. The entry that adopts a profile carries it.
pub fn content_hash(profile: &Profile) -> String {
    // Strings, whole numbers and flags in tables with text for keys: writing them as JSON has nothing to fail on.
    let json = serde_json::to_vec(profile).unwrap_or_default();
    format!("{:x}", Sha256::digest(json))
}

/// The table as the core reads drafts. What lies deeper than any draft may is cut off, and found to be too deep.
fn loose_table(table: &DeTable<'_>, depth: usize) -> BTreeMap<String, Loose> {
    let loose = |(key, value): (&Spanned<_>, &Spanned<_>)| (text_of(key), loose_value(value.get_ref(), depth));
    table.iter().map(loose).collect()
}

fn text_of(key: &Spanned<std::borrow::Cow<'_, str>>) -> String {
    key.get_ref().clone().into_owned()
}

fn loose_value(value: &DeValue<'_>, depth: usize) -> Loose {
    let Some(below) = depth.checked_sub(1) else { return Loose::Flag(false) };
    match value {
        DeValue::String(text) => Loose::Text(text.clone().into_owned()),
        DeValue::Integer(whole) => match i64::from_str_radix(whole.as_str(), whole.radix()) {
            Ok(whole) => Loose::Whole(whole),
            Err(_) => Loose::Number(f64::INFINITY),
        },
        DeValue::Float(number) => Loose::Number(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(flag) => Loose::Flag(*flag),
        DeValue::Datetime(time) => Loose::Text(time.to_string()),
        DeValue::Array(items) => Loose::List(items.iter().map(|item| loose_value(item.get_ref(), below)).collect()),
        DeValue::Table(table) => Loose::Table(loose_table(table, below)),
    }
}

fn lines_of_table(
    table: &DeTable<'_>,
    place: &str,
    depth: usize,
    starts: &LineStarts,
    lines: &mut BTreeMap<String, usize>,
) {
    for (key, value) in table {
        let here = place_of_key(place, key.get_ref());
        // Two keys that do not look like keys can share a place; the first is named.
        lines.entry(here.clone()).or_insert(starts.line(key.span().start));
        lines_of_value(value.get_ref(), &here, depth, starts, lines);
    }
}

fn lines_of_value(
    value: &DeValue<'_>,
    place: &str,
    depth: usize,
    starts: &LineStarts,
    lines: &mut BTreeMap<String, usize>,
) {
    let Some(below) = depth.checked_sub(1) else { return };
    if let DeValue::Table(table) = value {
        lines_of_table(table, place, below, starts, lines);
    } else if let DeValue::Array(items) = value {
        for (nth, item) in items.iter().enumerate() {
            let here = place_of_item(place, nth);
            lines.insert(here.clone(), starts.line(item.span().start));
            lines_of_value(item.get_ref(), &here, below, starts, lines);
        }
    }
}

/// The line of a place, or of the nearest table or list around it.
fn line_of(lines: &BTreeMap<String, usize>, place: &str) -> Option<usize> {
    let mut place = place;
    loop {
        if let Some(line) = lines.get(place) {
            return Some(*line);
        }
        place = place.get(..place.rfind(['.', '['])?)?;
    }
}

/// Where each line of a text starts.
struct LineStarts(Vec<usize>);

impl LineStarts {
    fn of(text: &str) -> Self {
        let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at.saturating_add(1));
        Self(core::iter::once(0).chain(after).collect())
    }

    /// The line of a byte, counted from 1.
    fn line(&self, at: usize) -> usize {
        self.0.partition_point(|start| *start <= at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parentis::profile::{ClauseHome, HARMONIZE_ACADEMY, Nation, Post, SEED_CLAUSES, SchoolType, Severity};
    use parentis::rules::RuleId;
    use proptest::prelude::*;

    const LEAST: &str = "name = 'x'\nversion = '1'\nnation = 'ENG'\nschool_type = 'academy'\n";

    fn refusal(text: &str) -> Vec<String> {
        read_profile(text).unwrap_err().to_string().lines().map(str::to_owned).collect()
    }

    #[test]
    fn every_shipped_profile_loads_under_its_own_name_with_no_more_to_look_at_than_it_means() {
        for (name, text) in SHIPPED {
            let checked = read_profile(text).unwrap_or_else(|refused| panic!("{name}:\n{refused}"));
            assert_eq!(checked.profile.name(), *name);
            let found: Vec<_> = checked.warnings.iter().map(|found| (found.severity, found.rule.unwrap())).collect();
            // The seed policy says nothing of a complaints procedure, and says so; a maintained school's panel is its own.
            let cannot_show = ["1", "2", "8", "10", "11", "12", "13", "14", "15", "16"];
            let expected: Vec<(Severity, RuleId)> = match *name {
                "harmonize-academy" => cannot_show
                    .iter()
                    .map(|rule| (Severity::CannotShow, format!("ESC-{rule}").parse().unwrap()))
                    .collect(),
                "four-stage-maintained" => vec![(Severity::Warned, RuleId::ESC_9)],
                _ => Vec::new(),
            };
            assert_eq!(found, expected, "{name}");
            assert_eq!(profile_named(name), Ok(checked));
        }
        assert_eq!(profile_named("hogwarts"), Err(ProfileRefused::NoSuchProfile));
    }

    #[test]
    fn the_seed_policy_says_what_the_paper_says() {
        let profile = read_profile(HARMONIZE_ACADEMY).unwrap().profile;
        let policy = profile.policy().unwrap();
        let months = [Some(policy.prepared), policy.first_ratified, policy.next_review, policy.last_review];
        let months = months.map(|month| month.map(|month| month.to_string()).unwrap_or_default());
        assert_eq!(months, ["2013-03", "2013-04", "2024-09", ""], "HA-0b, HA-0c, HA-0d, REV-14");
        assert_eq!(policy.max_review_interval_months, Some(36), "HA-4a");
        assert_eq!((policy.written_by, policy.ratified_by), (Post::Headteacher, Post::GoverningBody), "HA-0a, HA-0c");
        assert_eq!(policy.values, ["Trust", "Respect", "Compassion", "Forgiveness"], "HA-0e");
        assert_eq!(profile.first_contact(), Some(Post::FormTutor), "HA-3.3b");
        assert_eq!((profile.nation(), profile.school_type()), (Nation::England, SchoolType::Academy));
    }

    #[test]
    fn where_the_seed_policy_is_silent_its_profile_is_the_default() {
        let seed = read_profile(HARMONIZE_ACADEMY).unwrap().profile;
        let least = read_profile(LEAST).unwrap().profile;
        assert_eq!(seed.claimed_order_hold(), least.claimed_order_hold());
        assert_eq!(seed.counting(), least.counting());
        assert_eq!(seed.offline_limit_days(), least.offline_limit_days());
        assert_eq!(seed.producer_flags_as_declaration(), least.producer_flags_as_declaration());
        assert_eq!(seed.scotland_report_on_request(), least.scotland_report_on_request());
    }

    #[test]
    fn every_clause_of_the_seed_policy_has_a_home() {
        let profile = read_profile(HARMONIZE_ACADEMY).unwrap().profile;
        let clauses: Vec<_> = profile.clauses().iter().map(|clause| clause.id.as_str()).collect();
        let paper: Vec<_> = SEED_CLAUSES.iter().map(|clause| clause.code()).collect();
        assert_eq!(clauses, paper);
        let held = profile.clauses().iter().filter(|clause| matches!(clause.home, ClauseHome::Held(_))).count();
        assert_eq!(held, 8);
    }

    #[test]
    fn nine_mistakes_are_listed_at_once_with_their_lines() {
        let text = r#"nation = "ENG"
name = "Hill Street"
version = 2026
school_type = "acadamy"
first_contact = "ofsted"

[policy]
title = "Working with parents"
written_by = "headteacher"
ratified_by = "governing_body"
first_ratified = 2013-04-01
next_reviw = "2027-09"
max_review_interval_months = 240

[[clauses]]
id = "A"
says = "reviewed every year"
held = "policy.next_review"
"#;
        let expected = [
            "line 12, `policy.next_reviw`: unknown key, perhaps `next_review` is meant",
            "line 11, `policy.first_ratified`: not a month in the form 2026-05 (REV-12)",
            "line 13, `policy.max_review_interval_months`: 240 is not between 1 and 120",
            "line 18, `clauses[0].held`: this profile sets nothing at that place",
            "line 2, `name`: not a code: small letters, digits and hyphens",
            "line 3, `version`: text expected, a whole number found",
            "line 4, `school_type`: unknown school type `acadamy`",
            "line 5, `first_contact`: a way out of the school, not a post that somebody holds (HA-3.3b)",
            "line 7, `policy.prepared`: missing, and has no default (HA-0b)",
        ];
        let mut said = refusal(text);
        said.sort();
        let mut expected = expected.map(str::to_owned);
        expected.sort();
        assert_eq!(said, expected);
    }

    #[test]
    fn a_clause_is_found_by_the_line_it_begins_on() {
        let text =
            format!("{LEAST}[[clauses]]\nid = 'A'\nsays = 'b'\nlater = 'roles'\n[[clauses]]\nid = 'B'\nsays = 'c'\n");
        assert_eq!(refusal(&text), ["line 9, `clauses[1]`: neither `held` nor `later` is given"]);
    }

    #[test]
    fn warnings_do_not_refuse_and_are_listed_beside_refusals() {
        let warned = LEAST.replace("ENG", "SCT");
        assert_eq!(read_profile(&warned).unwrap().warnings.len(), 1);
        let Err(ProfileRefused::Problems { problems }) = read_profile(&format!("{warned}colour = 1\n")) else {
            panic!()
        };
        let severities: Vec<_> = problems.iter().map(|at| at.problem.severity).collect();
        assert_eq!(severities, [Severity::Refused, Severity::Warned]);
        let json = serde_json::to_string(&problems[0]).unwrap();
        assert_eq!(
            json,
            concat!(
                r#"{"line":5,"place":"colour","severity":"refused","#,
                r#""problem":{"code":"unknown_key","nearest":null},"rule":null}"#
            )
        );
    }

    #[test]
    fn what_is_not_toml_is_said_with_its_lines() {
        let text = format!("{LEAST}name = 'y'\n[policy\ntitle = 'z'\n= 1\n");
        let Err(ProfileRefused::NotToml { faults }) = read_profile(&text) else { panic!() };
        let lines: Vec<_> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [Some(5), Some(6), Some(8)]);
        assert_eq!(faults[0].to_string(), "line 5: duplicate key");
    }

    #[test]
    fn every_kind_of_toml_value_is_judged() {
        for (value, said) in [
            ("1.5", "a whole number expected, another number found"),
            ("99999999999999999999", "a whole number expected, another number found"),
            ("0x1FF", "511 is not between 0 and 366"),
            ("2026-05-12", "unknown offline limit `2026-05-12`"),
            ("true", "a whole number expected, true or false found"),
            ("[]", "a whole number expected, a list found"),
            ("{}", "a whole number expected, a table found"),
        ] {
            let said = format!("line 5, `offline_limit_days`: {said}");
            assert_eq!(refusal(&format!("{LEAST}offline_limit_days = {value}\n")), [said]);
        }
        let timed = read_profile(&format!("{LEAST}counting.cutoff = 15:30:00\n")).unwrap().profile;
        assert_eq!(timed.counting().cutoff.map(|time| time.to_string()).as_deref(), Some("15:30:00"));
    }

    #[test]
    fn the_hash_is_of_what_a_profile_says_and_not_of_how_it_is_written() {
        let hash = |text: &str| content_hash(&read_profile(text).unwrap().profile);
        let least = hash(LEAST);
        let other =
            "# The same\nschool_type = 'academy'\nnation = 'ENG'\nversion = '1'\nname = 'x'\noffline_limit_days = 1";
        assert_eq!(hash(other), least);
        assert_ne!(hash(&LEAST.replace("'1'", "'2'")), least);
        // Held so that hashes in journals stay true: a change here is a change of every profile's hash.
        assert_eq!(least, "c11b3f65e162d9fce39b90702a0a6a7fc0fe38ff62ad660457347c81bff4fdc8");
    }

    #[test]
    fn too_long_too_deep_and_too_many_are_refused_and_not_followed() {
        assert_eq!(
            read_profile(&" ".repeat(MAX_PROFILE_BYTES + 1)),
            Err(ProfileRefused::TooLong { bytes: MAX_PROFILE_BYTES + 1 })
        );
        let half = MAX_PROFILE_BYTES / 2 - 10;
        for text in [
            format!("a = {}{}", "[".repeat(half), "]".repeat(half)),
            format!("{}a = 1", "a.".repeat(half)),
            format!("[{}a]", "a.".repeat(half)),
            format!("a = {}", "{ a = ".repeat(half / 4)),
            "[[a]]\n".repeat(half / 4),
            "]".repeat(half),
            "\"\n".repeat(half),
        ] {
            assert!(read_profile(&text).unwrap_err().to_string().len() < 20_000);
        }
        assert_eq!(
            refusal(&format!("{LEAST}a = {}{}", "[".repeat(20), "]".repeat(20))),
            ["values nested deeper than 16"]
        );
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*") {
            drop(read_profile(&text));
        }

        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            drop(read_profile(&String::from_utf8_lossy(&bytes)));
        }

        #[test]
        fn no_damage_to_a_good_profile_panics(
            at in 0..HARMONIZE_ACADEMY.len(),
            cut in 0..40_usize,
            put in "[\\[\\]{}=\"'.#\n a-z0-9\u{0}é]{0,6}",
        ) {
            let mut text = HARMONIZE_ACADEMY.to_owned();
            let to = at.saturating_add(cut).min(text.len());
            if text.is_char_boundary(at) && text.is_char_boundary(to) {
                text.replace_range(at..to, &put);
            }
            match read_profile(&text) {
                Ok(checked) => prop_assert_eq!(content_hash(&checked.profile).len(), 64),
                Err(refused) => prop_assert!(!refused.to_string().is_empty()),
            }
        }
    }
}
