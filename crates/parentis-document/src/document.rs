//! One document in, one out.
//!
//! [`ask`] is the whole of it for a caller that holds nothing. One that keeps a [`School`] asks it with [`answers`].

use crate::error::{DocumentError, Kind};
use crate::json::{Limits, Step, parse};
use crate::lift::{LIFTS, Lift, Lifts};
use crate::node::kind;
use crate::strict::typed;
use chrono::{DateTime, Utc};
use parentis::journal::JOURNAL_VERSION;
use parentis::{Answer, Entry, Journal, Question, School};
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::borrow::Cow;

/// Answers a document: `{"entries": [...], "ask": [...]}` in, `{"answers": [...]}` out.
///
/// The same document gives the same bytes, in every language.
///
/// ```
/// let answers = parentis_document::ask(
///     r#"{ "entries": [], "ask": [ { "question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12" } ] }"#,
/// )?;
/// assert_eq!(answers, r#"{"answers":[{"answer":"kind","kind":null,"gap":{"gap":"nothing_entered"}}]}"#);
/// # Ok::<(), parentis_document::DocumentError>(())
/// ```
///
/// # Errors
/// If the document cannot be read, or its journal contradicts itself. Then nothing is answered.
pub fn ask(text: &str) -> Result<String, DocumentError> {
    ask_with(text, &Limits::default())
}

/// [`ask`], with other limits.
///
/// # Errors
/// As [`ask`].
pub fn ask_with(text: &str, limits: &Limits) -> Result<String, DocumentError> {
    let Document { known_at, entries, ask } = Document::read_with(text, limits)?;
    Ok(answers(&school(entries, known_at)?, &ask))
}

/// The answers of a school, as the document that [`ask`] gives.
///
/// ```
/// # let (school, as_of) = parentis::doc_example()?;
/// let question = parentis::Question::ParentsOf { pupil: "ava".parse()?, as_of };
/// let written = parentis_document::answers(&school, &[question]);
/// assert!(written.starts_with(r#"{"answers":[{"answer":"parents","pupil":"ava","#));
/// # Ok::<(), parentis::ParentisError>(())
/// ```
pub fn answers(school: &School, questions: &[Question]) -> String {
    let answers = Answers { answers: questions.iter().map(|question| school.answer(question)).collect() };
    // Words, days, numbers and tables with text for keys: writing them has nothing to fail on.
    serde_json::to_string(&answers).unwrap_or_default()
}

/// The school of a document without questions: `{"entries": [...]}`, with `version` and `known_at` as in any document.
///
/// A host that keeps the school asks it again and again with [`ask_school`], and its journal is read once.
///
/// ```
/// let school = parentis_document::open(r#"{ "entries": [] }"#)?;
/// let asked = r#"{ "ask": [ { "question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12" } ] }"#;
/// let answers = parentis_document::ask_school(&school, asked)?;
/// assert_eq!(answers, r#"{"answers":[{"answer":"kind","kind":null,"gap":{"gap":"nothing_entered"}}]}"#);
///
/// let refused = parentis_document::open(r#"{ "entries": [], "ask": [] }"#).unwrap_err();
/// assert_eq!(refused.to_string(), "`ask`: unknown key");
/// # Ok::<(), parentis_document::DocumentError>(())
/// ```
///
/// # Errors
/// As [`ask`].
pub fn open(text: &str) -> Result<School, DocumentError> {
    let limits = Limits::default();
    Document::from_value(parse(text, &limits)?, &limits, LIFTS, &["version", "known_at", "entries"])?.school()
}

/// The school with more entries: `{"entries": [...]}`, with `version` as in any document. The school itself stays as it
/// is; what was known to it stays known.
///
/// # Errors
/// As [`ask`], and if an entry contradicts what the school knows.
pub fn add(school: &School, text: &str) -> Result<School, DocumentError> {
    let limits = Limits::default();
    let document = Document::from_value(parse(text, &limits)?, &limits, LIFTS, &["version", "entries"])?;
    Ok(school.with(document.entries)?)
}

/// The answers of a school to `{"ask": [...]}`, as the document that [`ask`] gives.
///
/// # Errors
/// If the questions cannot be read. Then none is answered.
pub fn ask_school(school: &School, text: &str) -> Result<String, DocumentError> {
    let limits = Limits::default();
    let document = Document::from_value(parse(text, &limits)?, &limits, LIFTS, &["version", "ask"])?;
    Ok(answers(school, &document.ask))
}

/// One question as a value, read as strictly as in a document: for a host that asks without a text.
///
/// ```
/// use serde_json::json;
///
/// let slip = json!({ "question": "standing", "pupil": "ava", "person": "p7", "as_of": "10 July" });
/// let refused = parentis_document::read_question(slip).unwrap_err();
/// assert_eq!(refused.path(), Some("as_of"));
/// ```
///
/// # Errors
/// If it is no question. The error's path begins at the question.
pub fn read_question(mut question: Value) -> Result<Question, DocumentError> {
    typed(&mut question, &[])
}

/// The document that comes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answers {
    /// An answer for each question, in their order.
    pub answers: Vec<Answer>,
}

/// The document that goes in: a journal, the instant at which it is looked at, and questions.
///
/// ```
/// use parentis_document::Document;
///
/// let document = Document::read(r#"{ "known_at": "2026-01-01T00:00:00Z", "entries": [], "ask": [] }"#)?;
/// assert!(document.ask.is_empty());
/// assert_eq!(document.to_json(), r#"{"version":1,"known_at":"2026-01-01T00:00:00Z","entries":[],"ask":[]}"#);
/// # Ok::<(), parentis_document::DocumentError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "written::Document<'static>"))]
pub struct Document {
    /// The instant of which it is asked what the school knew; none: all that it knows now.
    pub known_at: Option<DateTime<Utc>>,
    /// The journal's entries, in any order.
    pub entries: Vec<Entry>,
    /// The questions.
    pub ask: Vec<Question>,
}

/// The keys of a document.
const KEYS: [&str; 4] = ["version", "known_at", "entries", "ask"];

impl Document {
    /// Reads a document, strictly and within the usual limits.
    ///
    /// # Errors
    /// If it is not JSON, too large, or says anything that is not known. See [`DocumentError`].
    pub fn read(text: &str) -> Result<Self, DocumentError> {
        Self::read_with(text, &Limits::default())
    }

    /// [`Document::read`], with other limits.
    ///
    /// # Errors
    /// As [`Document::read`].
    pub fn read_with(text: &str, limits: &Limits) -> Result<Self, DocumentError> {
        Self::from_value(parse(text, limits)?, limits, LIFTS, &KEYS)
    }

    /// Reads a document of which these keys may stand there; its lists have to.
    fn from_value(value: Value, limits: &Limits, lifts: &[Lift], keys: &[&'static str]) -> Result<Self, DocumentError> {
        let Value::Object(mut table) = value else {
            let found = kind(&value);
            return Err(DocumentError::WrongKind { path: String::new(), expected: Kind::Table, found });
        };
        let mut unknown: Vec<&String> = table.keys().filter(|key| !keys.contains(&key.as_str())).collect();
        unknown.sort_unstable();
        if let Some(key) = unknown.first() {
            let free = keys.iter().copied().filter(|known| !table.contains_key(*known));
            let nearest = crate::error::nearest(key, free);
            return Err(DocumentError::UnknownKey { path: crate::error::shown_key(key), nearest });
        }
        let lifts = match table.remove("version") {
            None | Some(Value::Null) => Lifts::newest(),
            Some(mut version) => Lifts::between(typed(&mut version, &key("version"))?, lifts, "version")?,
        };
        let known_at = typed(&mut table.remove("known_at").unwrap_or_default(), &key("known_at"))?;
        let mut entries = Vec::new();
        if keys.contains(&"entries") {
            for (steps, entry) in list(table.remove("entries"), "entries", limits.entries)? {
                entries.push(typed(&mut lifts.lift(entry), &steps)?);
            }
        }
        let mut ask = Vec::new();
        if keys.contains(&"ask") {
            for (steps, mut question) in list(table.remove("ask"), "ask", limits.questions)? {
                ask.push(typed(&mut question, &steps)?);
            }
        }
        Ok(Self { known_at, entries, ask })
    }

    /// The school of the document: its journal as it was known at [`Document::known_at`], folded.
    ///
    /// # Errors
    /// If entries contradict each other, whether or not they were known by then.
    pub fn school(&self) -> Result<School, DocumentError> {
        school(self.entries.iter().cloned(), self.known_at)
    }

    /// The document as JSON on one line, every key in its place. Reading it gives the same document.
    pub fn to_json(&self) -> String {
        // As for answers: there is nothing to fail on.
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn school(entries: impl IntoIterator<Item = Entry>, known_at: Option<DateTime<Utc>>) -> Result<School, DocumentError> {
    let journal = Journal::new(entries)?;
    Ok(School::new(&known_at.map_or_else(|| journal.clone(), |instant| journal.as_known_at(instant)))?)
}

fn key(key: &str) -> Vec<Step> {
    vec![Step::Key(key.to_owned())]
}

/// The items of a list that has to be there, each with its place.
fn list(
    value: Option<Value>,
    name: &'static str,
    most: usize,
) -> Result<impl Iterator<Item = (Vec<Step>, Value)>, DocumentError> {
    let path = || name.to_owned();
    match value {
        None => Err(DocumentError::MissingKey { path: path() }),
        Some(Value::Array(items)) if items.len() > most => {
            let what = if name == "ask" { "questions" } else { "entries" };
            Err(DocumentError::TooMany { path: path(), what, most })
        }
        Some(Value::Array(items)) => Ok(items
            .into_iter()
            .enumerate()
            .map(move |(at, item)| (vec![Step::Key(name.to_owned()), Step::Item(at)], item))),
        Some(value) => Err(DocumentError::WrongKind { path: path(), expected: Kind::List, found: kind(&value) }),
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        written::Document {
            version: Some(JOURNAL_VERSION),
            known_at: self.known_at,
            entries: Cow::Borrowed(&self.entries),
            ask: Cow::Borrowed(&self.ask),
        }
        .serialize(serializer)
    }
}

/// How a document is written.
mod written {
    use chrono::{DateTime, Utc};
    use parentis::{Entry, Question};
    use std::borrow::Cow;

    /// A journal, the instant at which it is looked at, and questions.
    #[derive(serde::Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
    pub(super) struct Document<'a> {
        /// The version of the journal's vocabulary; absent or null: the newest.
        pub(super) version: Option<u32>,
        /// The instant of which it is asked what the school knew; absent or null: all that it knows now.
        pub(super) known_at: Option<DateTime<Utc>>,
        /// The journal's entries, in any order.
        pub(super) entries: Cow<'a, [Entry]>,
        /// The questions.
        pub(super) ask: Cow<'a, [Question]>,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lift::CHANGED_TWICE;
    use serde_json::json;

    fn entry(id: &str, fact: Value) -> Value {
        let mut entry = json!({"entry": id, "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01"});
        let (Some(all), Value::Object(fact)) = (entry.as_object_mut(), fact) else { panic!() };
        all.extend(fact);
        entry
    }

    #[test]
    fn an_old_document_is_lifted_and_a_newer_one_refused() {
        let died = json!({"fact": "relationship", "child": "ava", "adult": "p7", "kind": "father"});
        let read = |version: Value| {
            let document = json!({"version": version, "entries": [entry("e1", died.clone())], "ask": []});
            Document::from_value(document, &Limits::default(), CHANGED_TWICE, &KEYS)
        };
        let lifted = read(json!(1)).unwrap();
        assert_eq!(serde_json::to_value(&lifted.entries[0]).unwrap()["pupil"], "ava");
        assert_eq!(read(json!(2)).unwrap_err().to_string(), "`entries[0].pupil`: missing, and has no default");
        assert_eq!(read(json!(3)).unwrap_err().path(), Some("entries[0].pupil"));
        assert_eq!(read(json!(null)).unwrap_err().path(), Some("entries[0].pupil"), "null is the newest");
        for unknown in [0, 4] {
            let said = format!("`version`: journal version {unknown}, the newest that is read is 3");
            assert_eq!(read(json!(unknown)).unwrap_err().to_string(), said);
        }
        assert_eq!(read(json!(-1)).unwrap_err().to_string(), "`version`: number out of range");
        assert_eq!(read(json!("1")).unwrap_err().to_string(), "`version`: a whole number expected, text found");
    }

    #[test]
    fn a_school_that_is_kept_answers_as_the_whole_document_does() {
        let ava = entry("e1", json!({"fact": "pupil_on_roll", "pupil": "ava"}));
        let father = entry("e2", json!({"fact": "relationship", "pupil": "ava", "person": "p7", "kind": "father"}));
        let asked = json!([{"question": "parents_of", "pupil": "ava", "as_of": "2026-05-12"}]);
        let whole = ask(&json!({"entries": [ava, father], "ask": asked}).to_string()).unwrap();

        let school = open(&json!({"entries": [ava]}).to_string()).unwrap();
        let ask = json!({"ask": asked}).to_string();
        let before = ask_school(&school, &ask).unwrap();
        let more = add(&school, &json!({"entries": [father]}).to_string()).unwrap();
        assert_eq!(ask_school(&more, &ask).unwrap(), whole);
        assert_eq!(ask_school(&school, &ask).unwrap(), before, "the school itself stays as it is");
        assert_ne!(before, whole);

        let refused = |said: Result<String, DocumentError>| said.unwrap_err().to_string();
        assert_eq!(refused(ask_school(&school, r#"{"entries": [], "ask": []}"#)), "`entries`: unknown key");
        assert_eq!(refused(ask_school(&school, "{}")), "`ask`: missing, and has no default");
        let twice = entry("e1", json!({"fact": "pupil_on_roll", "pupil": "ben"}));
        let said = add(&school, &json!({"entries": [twice]}).to_string()).unwrap_err().to_string();
        assert_eq!(said, "entry `e1` stands in the journal twice with different content");
    }

    #[test]
    fn the_keys_that_are_known_are_the_keys_that_are_written() {
        let written = serde_json::to_value(Document::default()).unwrap();
        assert_eq!(written.as_object().unwrap().len(), KEYS.len());
        for key in KEYS {
            assert!(written.get(key).is_some());
        }
    }
}
