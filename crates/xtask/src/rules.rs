//! `cargo xtask rules`: is every rule accounted for in `rules.toml`?
//!
//! The list says of each rule where it is built, why it is not yet, or that there is nothing to build. This chore holds
//! it against the rule table of the core, which must know every rule said to be built, and against the tables of rules
//! where they are at hand (`--sheets`), in which every rule of the list must occur and which must name no other.
//!
//! And it holds what is built against the vectors: a rule is *held* when a passing vector's answer names it and muting
//! that one rule makes the vector fail. A rule that is built and not held fails, unless its line says why no vector can
//! hold it (`unheld`).

use parentis::rules::RuleId;
use parentis_testkit::vectors;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// Check the list of rules, and print how many are built and held by a vector.
#[derive(Debug, clap::Args)]
pub(crate) struct Rules {
    /// A folder with the tables of rules in Markdown, to compare with.
    #[arg(long, value_name = "DIR")]
    sheets: Option<PathBuf>,
}

impl Rules {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        let list = read(&text_of(&root.join("rules.toml"))?)?;
        let mut problems = check(&list);
        if let Some(sheets) = &self.sheets {
            problems.extend(compare(&list, &named_in(&sheets_in(sheets)?, &list)));
        }
        let held = held(&root.join("tests").join("vectors"))?;
        problems.extend(not_held(&list, &held));
        println!("{}", Counts(&list, &held));
        if problems.is_empty() { Ok(()) } else { Err(Failure::Problems(problems)) }
    }
}

/// What can be wrong.
#[derive(thiserror::Error)]
pub(crate) enum Failure {
    #[error("{}: {why}", path.display())]
    Unreadable { path: PathBuf, why: io::Error },
    #[error("rules.toml: {0}")]
    NotToml(#[from] toml::de::Error),
    #[error("{} problems with rules.toml:\n  {}", .0.len(), .0.join("\n  "))]
    Problems(Vec<String>),
    #[error("{} vectors that are none:\n  {}", .0.len(), .0.join("\n  "))]
    BadVectors(Vec<String>),
}

/// `main` shows a failure by its `Debug`.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The rooms of the core, and the crate of formats, in which a rule can live.
const MODULES: &[&str] = &[
    "calendar",
    "communication",
    "concern",
    "confidentiality",
    "report",
    "consent",
    "formats",
    "participation",
    "profile",
    "review",
    "roles",
    "time",
];

/// Subject, then rule, then what is said of it.
type List = BTreeMap<String, BTreeMap<String, State>>;

/// What the list says of a rule.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Line")]
enum State {
    /// Read by a module; `unheld` if no vector can hold it, and the line says why.
    Built { module: String, unheld: bool },
    /// Worked by a test of a module.
    Example { module: String },
    /// Nothing to hold.
    Words,
    /// Not built yet; `row` if its row is in the rule table all the same.
    Later { module: String, row: bool },
}

/// A line as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    r#in: Option<String>,
    unheld: Option<String>,
    example: Option<String>,
    later: Option<String>,
    #[serde(default)]
    words: bool,
    #[serde(default)]
    row: bool,
    why: Option<String>,
}

impl TryFrom<Line> for State {
    type Error = &'static str;

    fn try_from(line: Line) -> Result<Self, Self::Error> {
        let says = |why: Option<String>| why.map(|why| !why.trim().is_empty());
        let (why, unheld) = (says(line.why), says(line.unheld));
        match (line.r#in, unheld, line.example, line.later, line.words, line.row, why) {
            (Some(module), None, None, None, false, false, None) => Ok(Self::Built { module, unheld: false }),
            (Some(module), Some(true), None, None, false, false, None) => Ok(Self::Built { module, unheld: true }),
            (None, None, Some(module), None, false, false, None) => Ok(Self::Example { module }),
            (None, None, None, None, true, false, Some(true)) => Ok(Self::Words),
            (None, None, None, Some(module), false, row, Some(true)) => Ok(Self::Later { module, row }),
            _ => Err("a line has one of `in`, `example`, `words` or `later`; the last two say why, \
                      only `in` is `unheld` and says why in that, and only `later` has a `row`"),
        }
    }
}

fn read(text: &str) -> Result<List, Failure> {
    Ok(toml::from_str(text)?)
}

fn text_of(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|why| Failure::Unreadable { path: path.to_owned(), why })
}

fn sheets_in(folder: &Path) -> Result<Vec<String>, Failure> {
    let unreadable = |why| Failure::Unreadable { path: folder.to_owned(), why };
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>())
        .map_err(unreadable)?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "md"));
    paths.sort();
    paths.iter().map(|path| text_of(path)).collect()
}

/// The rules that the vectors hold.
fn held(folder: &Path) -> Result<BTreeSet<RuleId>, Failure> {
    let vectors =
        vectors::load(folder).map_err(|bad| Failure::BadVectors(bad.iter().map(ToString::to_string).collect()))?;
    let held = vectors::held(&vectors).into_iter().filter(|(_, by)| !by.is_empty());
    Ok(held.map(|(rule, _)| rule).collect())
}

/// Does a vector hold the rule?
fn is_held(rule: &str, held: &BTreeSet<RuleId>) -> bool {
    rule.parse::<RuleId>().is_ok_and(|rule| held.contains(&rule))
}

/// What is built against what the vectors hold.
fn not_held(list: &List, held: &BTreeSet<RuleId>) -> Vec<String> {
    let mut problems = Vec::new();
    for (rule, state) in list.values().flatten() {
        match state {
            State::Built { unheld: false, .. } if !is_held(rule, held) => {
                problems.push(format!("{rule} is built and no vector holds it"));
            }
            State::Built { unheld: true, .. } if is_held(rule, held) => {
                problems.push(format!("{rule} is `unheld`, and a vector holds it"));
            }
            State::Built { .. } | State::Example { .. } | State::Words | State::Later { .. } => {}
        }
    }
    problems
}

/// The list against the rule table.
fn check(list: &List) -> Vec<String> {
    let mut problems = Vec::new();
    let mut listed = BTreeSet::new();
    for (rule, state) in list.values().flatten() {
        if !listed.insert(rule.as_str()) {
            problems.push(format!("{rule} is listed under two subjects"));
        }
        let in_table = rule.parse::<RuleId>().is_ok();
        match state {
            State::Built { .. } if !in_table => problems.push(format!("{rule} is built and not in the rule table")),
            State::Example { .. } if in_table => problems.push(format!("{rule} is an example and in the rule table")),
            State::Later { row: true, .. } if !in_table => {
                problems.push(format!("{rule} has a `row` and is not in the rule table"));
            }
            State::Later { row: false, .. } if in_table => {
                problems.push(format!("{rule} is in the rule table: is it built, or does it only have a `row`?"));
            }
            State::Built { .. } | State::Example { .. } | State::Words | State::Later { .. } => {}
        }
        if let State::Built { module, .. } | State::Example { module } | State::Later { module, .. } = state
            && !MODULES.contains(&module.as_str())
        {
            problems.push(format!("{rule}: there is no module `{module}`"));
        }
    }
    let missing = RuleId::ALL.iter().filter(|rule| !listed.contains(rule.code()));
    problems.extend(missing.map(|rule| format!("{rule} is in the rule table and not listed")));
    problems
}

/// The list against the rules that the sheets name.
fn compare(list: &List, named: &BTreeSet<String>) -> Vec<String> {
    let listed: BTreeSet<&String> = list.values().flat_map(BTreeMap::keys).collect();
    let missing = named.iter().filter(|rule| !listed.contains(rule));
    let unknown = listed.iter().filter(|rule| !named.contains(rule.as_str()));
    missing
        .map(|rule| format!("{rule} stands in the sheets and is not listed"))
        .chain(unknown.map(|rule| format!("{rule} is listed and stands in no sheet")))
        .collect()
}

/// Every rule that the sheets name, wherever they do, of the families that the list knows; and every cell of the
/// rights matrix.
fn named_in(sheets: &[String], list: &List) -> BTreeSet<String> {
    let families: BTreeSet<&str> = list.values().flat_map(BTreeMap::keys).filter_map(|rule| family(rule)).collect();
    let mut named = BTreeSet::new();
    for sheet in sheets {
        let words = sheet.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.')));
        let words = words.flat_map(|word| word.split("..")).map(|word| word.trim_matches(['.', '-']));
        named.extend(
            words.filter(|word| family(word).is_some_and(|family| families.contains(family))).map(str::to_owned),
        );
        named.extend(cells_of(sheet));
    }
    named
}

/// `CON-BIO` of `CON-BIO-3`; nothing if that is not an id. `HA-3.3b`, `ESC-T11` and `CAL-X1` are ids too.
fn family(word: &str) -> Option<&str> {
    let (family, number) = word.rsplit_once('-')?;
    let number = number.strip_prefix(['I', 'T', 'X']).unwrap_or(number);
    let number = number.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(number);
    let is_number = number.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    let is_family = !family.is_empty() && family.bytes().all(|b| b.is_ascii_uppercase() || b == b'-');
    (is_number && is_family).then_some(family)
}

/// The cells of the rights matrix: rows that begin with `B` and a number, under the heading of its columns.
fn cells_of(sheet: &str) -> BTreeSet<String> {
    let first_words = |line: &str| -> Vec<String> {
        let cells = line.trim().trim_matches('|').split('|');
        cells.map(|cell| cell.split_whitespace().next().unwrap_or_default().to_owned()).collect()
    };
    let heading = sheet.lines().find(|line| line.starts_with("| row | adult |"));
    let columns: Vec<String> = heading.map(first_words).unwrap_or_default().into_iter().skip(2).collect();
    let rows = sheet.lines().filter_map(|line| first_words(line).into_iter().next()).filter(|row| {
        row.strip_prefix('B').is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
    });
    rows.flat_map(|row| columns.iter().map(move |column| format!("MX[{row},{column}]")).collect::<Vec<_>>()).collect()
}

/// How many of each subject are held by a vector, cannot be, are not yet, are worked, words, later: a line a subject,
/// and their sum.
struct Counts<'a>(&'a List, &'a BTreeSet<RuleId>);

impl Counts<'_> {
    const HEADING: [&'static str; 7] = ["rules", "held", "unheld", "not held", "examples", "words", "not built"];

    fn column(&self, rule: &str, state: &State) -> usize {
        match state {
            State::Built { .. } if is_held(rule, self.1) => 1,
            State::Built { unheld: true, .. } => 2,
            State::Built { .. } => 3,
            State::Example { .. } => 4,
            State::Words => 5,
            State::Later { .. } => 6,
        }
    }

    fn count<'s>(&self, states: impl Iterator<Item = (&'s String, &'s State)>) -> [usize; 7] {
        let mut counts = [0_usize; 7];
        for (rule, state) in states {
            for column in [0, self.column(rule, state)] {
                if let Some(count) = counts.get_mut(column) {
                    *count = count.saturating_add(1);
                }
            }
        }
        counts
    }
}

impl fmt::Display for Counts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0.keys().map(String::len).max().unwrap_or_default();
        write!(f, "{:width$}", "subject")?;
        Self::HEADING.iter().try_for_each(|word| write!(f, "{word:>10}"))?;
        let subjects = self.0.iter().map(|(subject, rules)| (subject.as_str(), self.count(rules.iter())));
        let sum = ("all", self.count(self.0.values().flatten()));
        for (subject, counts) in subjects.chain([sum]) {
            write!(f, "\n{subject:width$}")?;
            counts.iter().try_for_each(|number| write!(f, "{number:>10}"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        check(&read(text).unwrap()).into_iter().filter(|problem| !problem.ends_with("not listed")).collect()
    }

    #[test]
    fn the_list_of_the_repository_is_in_order() {
        let list = read(include_str!("../../../rules.toml")).unwrap();
        assert_eq!(check(&list), Vec::<String>::new());
    }

    #[test]
    fn every_rule_of_the_table_is_listed() {
        let problems = check(&read("[parents]\n\"PAR-1\" = { in = \"roles\" }").unwrap());
        assert_eq!(problems.len(), RuleId::ALL.len() - 1);
        assert!(problems.contains(&"PAR-2 is in the rule table and not listed".to_owned()));
    }

    #[test]
    fn what_is_built_is_in_the_table_and_what_is_not_says_so() {
        assert_eq!(problems("[a]\n\"PAR-999\" = { in = \"roles\" }"), ["PAR-999 is built and not in the rule table"]);
        assert_eq!(problems("[a]\n\"PAR-1\" = { later = \"roles\", why = \"no\" }").len(), 1);
        assert_eq!(problems("[a]\n\"PAR-1\" = { later = \"roles\", row = true, why = \"no\" }"), [""; 0]);
        assert_eq!(problems("[a]\n\"PAR-999\" = { later = \"consent\", row = true, why = \"no\" }").len(), 1);
        assert_eq!(problems("[a]\n\"PAR-1\" = { in = \"rolls\" }"), ["PAR-1: there is no module `rolls`"]);
        assert_eq!(
            problems("[a]\n\"PAR-1\" = { in = \"roles\" }\n[b]\n\"PAR-1\" = { in = \"roles\" }"),
            ["PAR-1 is listed under two subjects"]
        );
    }

    #[test]
    fn a_line_says_one_thing_and_why() {
        for line in [
            "{}",
            "{ words = true }",
            "{ words = true, why = \" \" }",
            "{ later = \"roles\" }",
            "{ in = \"roles\", later = \"roles\", why = \"no\" }",
            "{ in = \"roles\", row = true }",
            "{ built = \"roles\" }",
            "{ in = \"roles\", unheld = \"\" }",
            "{ words = true, why = \"no\", unheld = \"no\" }",
        ] {
            assert!(read(&format!("[a]\n\"PAR-1\" = {line}")).is_err(), "{line}");
        }
    }

    #[test]
    fn what_is_built_is_held_or_says_why_it_cannot_be() {
        let list = read(
            "[a]\n\"PAR-1\" = { in = \"roles\" }\n\"PAR-2\" = { in = \"roles\", unheld = \"no answer names it\" }\n\
             \"PAR-3\" = { later = \"roles\", row = true, why = \"no\" }",
        )
        .unwrap();
        assert_eq!(not_held(&list, &BTreeSet::from([RuleId::PAR_1])), [""; 0]);
        let turned = BTreeSet::from([RuleId::PAR_2, RuleId::PAR_3]);
        assert_eq!(
            not_held(&list, &turned),
            ["PAR-1 is built and no vector holds it", "PAR-2 is `unheld`, and a vector holds it"]
        );
        let counts = |held: &[RuleId]| Counts(&list, &held.iter().copied().collect()).count(list["a"].iter());
        assert_eq!(counts(&[RuleId::PAR_1]), [3, 1, 1, 0, 0, 0, 1]);
        assert_eq!(counts(&[]), [3, 0, 1, 1, 0, 0, 1]);
    }

    #[test]
    fn ids_are_found_wherever_a_sheet_names_them() {
        let list = read(
            "[a]\n\"PAR-1\" = { in = \"roles\" }\n\"CON-BIO-1\" = { later = \"consent\", why = \"no\" }\n\
             \"HA-0a\" = { later = \"review\", why = \"no\" }\n\"ESC-1\" = { later = \"concern\", why = \"no\" }",
        )
        .unwrap();
        let sheet = "| PAR-2 | see `PAR-1`..PAR-3, CON-BIO-4; HA-3.3b. ESC-T11, ESC-69h | T-1, UTF-8, CON-BIO, PAR-x |";
        let named = named_in(&[sheet.to_owned()], &list);
        let expected = ["CON-BIO-4", "ESC-69h", "ESC-T11", "HA-3.3b", "PAR-1", "PAR-2", "PAR-3"];
        assert_eq!(named.iter().collect::<Vec<_>>(), expected);
        let problems = compare(&list, &named);
        assert!(problems.contains(&"PAR-2 stands in the sheets and is not listed".to_owned()));
        assert!(problems.contains(&"HA-0a is listed and stands in no sheet".to_owned()));
    }

    #[test]
    fn every_cell_of_the_matrix_is_a_rule() {
        let sheet = "| row | adult | RPT report | EVT events |\n| --- | --- | --- | --- |\n| B1 | a | M | m |\n| B2 | as B1 | | |\n";
        let cells = cells_of(sheet);
        assert_eq!(cells.iter().collect::<Vec<_>>(), ["MX[B1,EVT]", "MX[B1,RPT]", "MX[B2,EVT]", "MX[B2,RPT]"]);
    }
}
