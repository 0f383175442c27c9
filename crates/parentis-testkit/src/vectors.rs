//! Vectors: documents with the answers that are expected of them, shared by every language.
//!
//! A vector is a file under `tests/vectors`: a document of the document interface, and what has to come of it.
//!
//! ```json
//! { "id": "roles/par-1", "why": "a father is a parent in education law, whatever else is recorded",
//!   "entries": [], "ask": [ { "question": "entitled", "...": "..." } ],
//!   "expect": [ { "outcome": "must", "rules_include": ["PAR-1"], "missing": [] } ] }
//! ```
//!
//! Its `id` is its place in the folder. `known_at` and `version` may stand beside `entries` as in any document. Instead
//! of `expect` there may be `"expect_error": { "contains": "PAR-9" }`: the document is refused, and the error's text has
//! that in it.
//!
//! Each answer is held against its place in `expect`. What is expected has to be there and be equal, tables key by key,
//! lists item by item and of the same length; what is not mentioned may be anything. Four keys are read otherwise,
//! wherever they stand:
//!
//! | key | the answer there |
//! | --- | --- |
//! | `rules` | names these rules and no others, in any order |
//! | `rules_include` | names these rules among others |
//! | `rules_exclude` | names none of these |
//! | `missing` | misses these facts and no others, in any order |
//!
//! A rule is *held* when a vector's answer names it and the vector fails once that one rule is muted: [`held`].

use parentis::rules::RuleId;
use parentis::vocabulary::Vocabulary;
use parentis::{Question, School};
use parentis_document::{Document, DocumentError, Limits};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// A document and what has to come of it.
#[derive(Clone, Debug)]
pub struct Vector {
    /// Its place under the folder, without the ending: `roles/par-1`.
    pub id: String,
    /// What it shows, in a line.
    pub why: String,
    /// Where it was read from.
    pub path: PathBuf,
    /// The document to ask.
    pub document: String,
    /// What has to come of it.
    pub expect: Expect,
}

/// What has to come of a vector's document.
#[derive(Clone, Debug, PartialEq)]
pub enum Expect {
    /// For each question, what its answer has to say.
    Answers(Vec<Value>),
    /// The document is refused, and the error's text has this in it.
    Refusal(String),
}

/// A vector that cannot be run: it is not written as vectors are.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BadVector {
    /// The file or the folder cannot be read.
    #[error("{}: {why}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// The file is not JSON, or says something twice.
    #[error("{}: {why}", path.display())]
    NotJson {
        /// Which.
        path: PathBuf,
        /// Why.
        why: DocumentError,
    },
    /// The file is not a vector.
    #[error("{}: {why}", path.display())]
    NotAVector {
        /// Which.
        path: PathBuf,
        /// Why.
        why: String,
    },
}

/// A vector that did not hold: everything that was otherwise than expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The vector.
    pub id: String,
    /// What it shows.
    pub why: String,
    /// Where it was read from.
    pub path: PathBuf,
    /// What was otherwise, each with its place in the answers.
    pub differences: Vec<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  in {}", self.id, self.why, self.path.display())?;
        self.differences.iter().try_for_each(|difference| write!(f, "\n  {difference}"))
    }
}

/// The folder of vectors of this repository.
pub fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).join("tests").join("vectors")
}

/// Reads every vector under a folder, sorted by id. `vocabulary.json` and the folder `journals` are none.
///
/// # Errors
/// If one of them is not written as vectors are: all such, so that they are put right at once.
pub fn load(folder: &Path) -> Result<Vec<Vector>, Vec<BadVector>> {
    let mut paths = Vec::new();
    files(folder, &mut paths).map_err(|error| vec![error])?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "json"));
    paths.retain(|path| *path != folder.join("vocabulary.json") && !path.starts_with(folder.join("journals")));
    paths.sort();
    let mut vectors = Vec::new();
    let mut bad = Vec::new();
    for path in paths {
        match Vector::read(folder, &path) {
            Ok(vector) => vectors.push(vector),
            Err(error) => bad.push(error),
        }
    }
    if bad.is_empty() { Ok(vectors) } else { Err(bad) }
}

fn files(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), BadVector> {
    let unreadable = |why| BadVector::Unreadable { path: folder.to_owned(), why };
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() { files(&path, paths)? } else { paths.push(path) }
    }
    Ok(())
}

/// The keys of a vector that are its document's.
const DOCUMENT: [&str; 4] = ["version", "known_at", "entries", "ask"];

impl Vector {
    /// Reads a vector from a file under the folder.
    ///
    /// # Errors
    /// If it is not written as vectors are.
    pub fn read(folder: &Path, path: &Path) -> Result<Self, BadVector> {
        let text = fs::read_to_string(path).map_err(|why| BadVector::Unreadable { path: path.to_owned(), why })?;
        Self::parse(folder, path, &text)
    }

    fn parse(folder: &Path, path: &Path, text: &str) -> Result<Self, BadVector> {
        let value = parentis_document::read_json(text, &Limits::default())
            .map_err(|why| BadVector::NotJson { path: path.to_owned(), why })?;
        let not_a_vector = |why: String| BadVector::NotAVector { path: path.to_owned(), why };
        let Value::Object(mut table) = value else { return Err(not_a_vector("not a table".to_owned())) };
        let mut text_of = |key: &str| match table.remove(key) {
            Some(Value::String(text)) if !text.is_empty() => Ok(text),
            _ => Err(not_a_vector(format!("`{key}`: text expected"))),
        };
        let (id, why) = (text_of("id")?, text_of("why")?);
        let place = path.strip_prefix(folder).unwrap_or(path).with_extension("");
        let place: Vec<_> = place.iter().map(|part| part.to_string_lossy()).collect();
        if id != place.join("/") {
            return Err(not_a_vector(format!("`id`: `{id}` where its place is `{}`", place.join("/"))));
        }
        let expect = match (table.remove("expect"), table.remove("expect_error")) {
            (Some(Value::Array(answers)), None) => Expect::Answers(answers),
            (None, Some(Value::Object(refusal))) => match refusal.get("contains") {
                Some(Value::String(text)) if refusal.len() == 1 && !text.is_empty() => Expect::Refusal(text.clone()),
                _ => return Err(not_a_vector("`expect_error`: `contains` with a text, and nothing else".to_owned())),
            },
            _ => return Err(not_a_vector("a list `expect`, or a table `expect_error`, and not both".to_owned())),
        };
        if let Some(key) = table.keys().find(|key| !DOCUMENT.contains(&key.as_str())) {
            return Err(not_a_vector(format!("`{key}`: unknown key")));
        }
        let document = Value::Object(table).to_string();
        Ok(Self { id, why, path: path.to_owned(), document, expect })
    }

    /// Asks the document and holds the answers against what is expected.
    ///
    /// # Errors
    /// If anything is otherwise.
    pub fn run(&self) -> Result<(), Failure> {
        let mut differences = Vec::new();
        match (&self.expect, parentis_document::ask(&self.document)) {
            (Expect::Answers(expected), Ok(answers)) => {
                compare_answers(expected, &answers_of(&answers), &mut differences);
            }
            (Expect::Answers(_), Err(error)) => differences.push(format!("the document is refused: {error}")),
            (Expect::Refusal(_), Ok(_)) => differences.push("the document is answered and not refused".to_owned()),
            (Expect::Refusal(part), Err(error)) if !error.to_string().contains(part) => {
                differences.push(format!("the document is refused, without `{part}`: {error}"));
            }
            (Expect::Refusal(_), Err(_)) => {}
        }
        if differences.is_empty() {
            return Ok(());
        }
        Err(Failure { id: self.id.clone(), why: self.why.clone(), path: self.path.clone(), differences })
    }

    /// Does the vector notice, that is fail, once that one rule is muted?
    pub fn run_muted(&self, rule: RuleId) -> bool {
        self.asked().is_some_and(|asked| asked.notices(rule))
    }

    /// The rules that the vector's answers name.
    pub fn rules(&self) -> BTreeSet<RuleId> {
        self.asked().map(|asked| asked.rules()).unwrap_or_default()
    }

    fn asked(&self) -> Option<Asked<'_>> {
        let Expect::Answers(expected) = &self.expect else { return None };
        let document = Document::read(&self.document).ok()?;
        Some(Asked { school: document.school().ok()?, questions: document.ask, expected })
    }
}

/// A vector whose document was read.
struct Asked<'v> {
    school: School,
    questions: Vec<Question>,
    expected: &'v [Value],
}

impl Asked<'_> {
    fn answers(&self, muted: Option<RuleId>) -> Vec<Value> {
        let answers = self.questions.iter().map(|question| self.school.answer_muting(question, muted));
        answers.map(|answer| serde_json::to_value(answer).unwrap_or_default()).collect()
    }

    fn notices(&self, rule: RuleId) -> bool {
        let mut differences = Vec::new();
        compare_answers(self.expected, &self.answers(Some(rule)), &mut differences);
        !differences.is_empty()
    }

    fn rules(&self) -> BTreeSet<RuleId> {
        let mut rules = BTreeSet::new();
        self.answers(None).iter().for_each(|answer| named(answer, &mut rules));
        rules
    }
}

/// The rules that an answer names, at any depth.
fn named(value: &Value, rules: &mut BTreeSet<RuleId>) {
    match value {
        Value::Object(table) => {
            for (key, value) in table {
                if matches!(key.as_str(), "rule" | "rules" | "always") {
                    let codes = value.as_array().map_or(core::slice::from_ref(value), Vec::as_slice);
                    rules.extend(codes.iter().filter_map(|code| code.as_str()?.parse::<RuleId>().ok()));
                }
                named(value, rules);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| named(item, rules)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Runs every vector.
pub fn run(vectors: &[Vector]) -> Vec<Failure> {
    vectors.iter().filter_map(|vector| vector.run().err()).collect()
}

/// For every rule, the vectors that hold it: they pass, an answer of theirs names it, and they fail once it is muted.
pub fn held(vectors: &[Vector]) -> BTreeMap<RuleId, BTreeSet<String>> {
    let mut held: BTreeMap<RuleId, BTreeSet<String>> =
        RuleId::ALL.iter().map(|rule| (*rule, BTreeSet::new())).collect();
    for vector in vectors {
        let Some(asked) = vector.asked().filter(|_| vector.run().is_ok()) else { continue };
        for rule in asked.rules().into_iter().filter(|rule| asked.notices(*rule)) {
            held.entry(rule).or_default().insert(vector.id.clone());
        }
    }
    held
}

fn answers_of(text: &str) -> Vec<Value> {
    let answers = serde_json::from_str::<Value>(text).unwrap_or_default();
    answers.get("answers").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn compare_answers(expected: &[Value], answers: &[Value], differences: &mut Vec<String>) {
    if expected.len() != answers.len() {
        differences.push(format!("{} answers expected, {} found", expected.len(), answers.len()));
    }
    for (at, (expected, answer)) in expected.iter().zip(answers).enumerate() {
        compare(expected, answer, &format!("answers[{at}]"), differences);
    }
}

fn compare(expected: &Value, found: &Value, place: &str, differences: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, expected) in expected {
                compare_key(key, expected, found, place, differences);
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (at, (expected, found)) in expected.iter().zip(found).enumerate() {
                compare(expected, found, &format!("{place}[{at}]"), differences);
            }
        }
        (expected, found) if expected == found => {}
        (expected, found) => differences.push(format!("{place}: {expected} expected, {found} found")),
    }
}

fn compare_key(key: &str, expected: &Value, found: &Map<String, Value>, place: &str, differences: &mut Vec<String>) {
    let rules = || codes(found.get("rules"));
    let here = format!("{place}.{key}");
    let mut differ = |says: String| differences.push(format!("{here}: {says}"));
    match (key, codes(Some(expected))) {
        ("rules", Some(expected)) => match rules() {
            Some(found) => differ_in_set(&expected, &found, &mut differ),
            None => differ("the answer names no rules there".to_owned()),
        },
        ("rules_include", Some(expected)) => match rules() {
            Some(found) => lacking(&expected, &found).for_each(|rule| differ(format!("{rule} is not named"))),
            None => differ("the answer names no rules there".to_owned()),
        },
        ("rules_exclude", Some(expected)) => match rules() {
            Some(found) => expected.intersection(&found).for_each(|rule| differ(format!("{rule} is named"))),
            None => differ("the answer names no rules there".to_owned()),
        },
        ("missing", Some(expected)) => match codes_of_facts(found.get("missing")) {
            Some(found) => differ_in_set(&expected, &found, &mut differ),
            None => differ("the answer names no missing facts there".to_owned()),
        },
        ("rules" | "rules_include" | "rules_exclude" | "missing", None) => {
            differ("a list of codes expected".to_owned());
        }
        _ => match found.get(key) {
            Some(found) => compare(expected, found, &here, differences),
            None => differ("not in the answer".to_owned()),
        },
    }
}

fn lacking<'s>(expected: &'s BTreeSet<String>, found: &'s BTreeSet<String>) -> impl Iterator<Item = &'s String> {
    expected.difference(found)
}

fn differ_in_set(expected: &BTreeSet<String>, found: &BTreeSet<String>, differ: &mut impl FnMut(String)) {
    if expected != found {
        differ(format!("{} expected, {} found", json!(expected), json!(found)));
    }
}

fn codes(value: Option<&Value>) -> Option<BTreeSet<String>> {
    value?.as_array()?.iter().map(|code| code.as_str().map(str::to_owned)).collect()
}

fn codes_of_facts(value: Option<&Value>) -> Option<BTreeSet<String>> {
    value?.as_array()?.iter().map(|missing| missing.get("fact")?.as_str().map(str::to_owned)).collect()
}

/// The names of the rules that a vector names and that do not exist: a slip of the pen, which would never fail under
/// `rules_exclude`.
pub fn unknown_rules(vector: &Vector) -> Vec<String> {
    let known: BTreeSet<&str> = RuleId::codes().into_iter().collect();
    let mut unknown = Vec::new();
    if let Expect::Answers(expected) = &vector.expect {
        for expected in expected {
            unknown_in(expected, &known, &mut unknown);
        }
    }
    unknown
}

fn unknown_in(value: &Value, known: &BTreeSet<&str>, unknown: &mut Vec<String>) {
    match value {
        Value::Object(table) => {
            for (key, value) in table {
                if matches!(key.as_str(), "rules" | "rules_include" | "rules_exclude") {
                    let codes = codes(Some(value)).unwrap_or_default();
                    unknown.extend(codes.into_iter().filter(|code| !known.contains(code.as_str())));
                }
                unknown_in(value, known, unknown);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| unknown_in(item, known, unknown)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(id: &str, rest: &str) -> Result<Vector, BadVector> {
        let text = format!(r#"{{ "id": "{id}", "why": "x"{rest} }}"#);
        Vector::parse(Path::new("/v"), Path::new("/v/roles/par-1.json"), &text)
    }

    const ASKED: &str = r#", "entries": [], "ask": [ { "question": "late_results_due", "received": "2026-05-12",
        "as_of": "2026-05-12" } ]"#;

    fn differences(expect: &str) -> Vec<String> {
        let vector = parse("roles/par-1", &format!("{ASKED}, \"expect\": {expect}")).unwrap();
        vector.run().err().map(|failure| failure.differences).unwrap_or_default()
    }

    #[test]
    fn a_vector_is_held_against_what_is_expected_of_it_and_nothing_else() {
        for holds in [
            "[{}]",
            r#"[{"answer": "day", "counted": "not_known", "would_be": null}]"#,
            r#"[{"gap": {"gap": "nothing_entered"}, "rules": ["CAL-15", "REP-5"]}]"#,
            r#"[{"rules_include": ["REP-5"], "rules_exclude": ["REP-1"]}]"#,
        ] {
            assert_eq!(differences(holds), [""; 0], "{holds}");
        }
        for (fails, said) in [
            ("[]", "0 answers expected, 1 found"),
            (r#"[{"counted": "on"}]"#, r#"answers[0].counted: "on" expected, "not_known" found"#),
            (r#"[{"gap": {"past": null}}]"#, "answers[0].gap.past: not in the answer"),
            (r#"[{"rules": ["REP-5"]}]"#, r#"answers[0].rules: ["REP-5"] expected, ["CAL-15","REP-5"] found"#),
            (r#"[{"rules_include": ["REP-1", "REP-5"]}]"#, "answers[0].rules_include: REP-1 is not named"),
            (r#"[{"rules_exclude": ["REP-1", "REP-5"]}]"#, "answers[0].rules_exclude: REP-5 is named"),
            (r#"[{"rules": "REP-5"}]"#, "answers[0].rules: a list of codes expected"),
            (r#"[{"missing": []}]"#, "answers[0].missing: the answer names no missing facts there"),
            (r#"[{"gap": {"rules_exclude": []}}]"#, "answers[0].gap.rules_exclude: the answer names no rules there"),
        ] {
            assert_eq!(differences(fails), [said], "{fails}");
        }
    }

    #[test]
    fn lists_have_the_same_length_and_missing_facts_are_a_set() {
        let mut found = Vec::new();
        let answer =
            json!({"lines": [{"a": 1, "missing": [{"fact": "x", "ask": "dsl"}, {"fact": "y", "ask": "dsl"}]}]});
        compare(&json!({"lines": [{"missing": ["y", "x"]}]}), &answer, "answers[0]", &mut found);
        assert_eq!(found, [""; 0]);
        compare(&json!({"lines": [{"missing": ["y"]}]}), &answer, "answers[0]", &mut found);
        compare(&json!({"lines": []}), &answer, "answers[0]", &mut found);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], r#"answers[0].lines[0].missing: ["y"] expected, ["x","y"] found"#);
        assert!(found[1].starts_with("answers[0].lines: [] expected, [{"));
    }

    #[test]
    fn a_refusal_is_expected_with_a_part_of_its_text() {
        let run = |rest: &str| parse("roles/par-1", rest).unwrap().run().is_ok();
        assert!(run(r#", "entries": [{}], "ask": [], "expect_error": {"contains": "entries[0]"}"#));
        assert!(!run(r#", "entries": [{}], "ask": [], "expect_error": {"contains": "Sam"}"#));
        assert!(!run(r#", "entries": [], "ask": [], "expect_error": {"contains": "entries"}"#));
        assert!(!run(r#", "entries": [{}], "ask": [], "expect": []"#));
    }

    #[test]
    fn what_is_not_written_as_vectors_are_is_refused() {
        let refused = |id: &str, rest: &str| parse(id, rest).unwrap_err().to_string();
        assert!(refused("roles/par-2", "").ends_with("`id`: `roles/par-2` where its place is `roles/par-1`"));
        for (rest, said) in [
            ("", "a list `expect`, or a table `expect_error`, and not both"),
            (
                r#", "expect": [], "expect_error": {"contains": "a"}"#,
                "a list `expect`, or a table `expect_error`, and not both",
            ),
            (
                r#", "expect_error": {"contains": "a", "b": 1}"#,
                "`expect_error`: `contains` with a text, and nothing else",
            ),
            (r#", "expect": [], "expects": []"#, "`expects`: unknown key"),
            (r#", "expect": [], "expect": []"#, "`expect`: stands there twice"),
        ] {
            assert!(refused("roles/par-1", rest).ends_with(said), "{rest}");
        }
    }

    #[test]
    fn a_muted_rule_is_noticed_by_the_vector_that_holds_it() {
        let vector =
            parse("roles/par-1", &format!("{ASKED}, \"expect\": [{{\"rules_include\": [\"REP-5\"]}}]")).unwrap();
        assert_eq!(vector.rules(), BTreeSet::from([RuleId::CAL_15, RuleId::REP_5]));
        assert!(vector.run_muted(RuleId::REP_5) && !vector.run_muted(RuleId::PAR_1));
        let held = held(core::slice::from_ref(&vector));
        assert_eq!(held[&RuleId::REP_5], BTreeSet::from(["roles/par-1".to_owned()]));
        assert!(held[&RuleId::CAL_15].is_empty() && held.len() == RuleId::ALL.len());
    }

    #[test]
    fn a_rule_that_is_none_is_found() {
        let expect = r#""expect": [{"rules_exclude": ["REP-99"], "gap": {"rules_include": ["REP-5"]}}]"#;
        let vector = parse("roles/par-1", &format!("{ASKED}, {expect}")).unwrap();
        assert_eq!(unknown_rules(&vector), ["REP-99"]);
    }
}
