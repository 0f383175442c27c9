//! The private native module of the Python package `parentis`: the document door and a held school.
//!
//! It is a door only. Types, names and docs that a Python user meets are written in Python; what goes in and out here is
//! text, or plain Python data (`None`, `bool`, `int`, `str`, `list`, `dict`).
//!
//! | file | what is there |
//! | --- | --- |
//! | `given` | what Python hands in: text as `str` or `bytes`, plain data, the arguments of a verdict |
//! | `wire` | what Python gets: any serde value as plain data |
//! | `verdict` | a verdict as its dataclass, made of few objects |
//! | `refused` | the one exception, with our text, its code and the place |

#![expect(clippy::needless_pass_by_value, reason = "what Python hands in is owned by the call")]

mod given;
mod refused;
mod verdict;
mod wire;

/// The native half of the package.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    use crate::given::{Day, Plain, Text, Word};
    use crate::refused::refused;
    use crate::verdict::{self, VerdictOut};
    use crate::wire::Wire;
    use parentis::decision::Decision;
    use parentis::journal::JOURNAL_VERSION;
    use parentis::roles::matter::Matter;
    use parentis::rules::{Checked, RuleId, Strength};
    use parentis::{Answer, Entry};
    use parentis_document::Limits;
    use pyo3::prelude::*;
    use serde::Serialize;

    /// The version of the library.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");

    /// The newest version of the journal's vocabulary that is read.
    #[pymodule_export]
    const JOURNAL: u32 = JOURNAL_VERSION;

    /// Answers a document: its text in, the text of the answers out.
    #[pyfunction]
    fn ask(py: Python<'_>, text: Text) -> PyResult<String> {
        py.detach(|| parentis_document::ask(text.as_str())).map_err(refused)
    }

    /// Reads JSON strictly: no key twice, nothing too deep or too large.
    #[pyfunction]
    fn read(py: Python<'_>, text: Text) -> PyResult<Wire<serde_json::Value>> {
        py.detach(|| parentis_document::read_json(text.as_str(), &Limits::default())).map(Wire).map_err(refused)
    }

    /// A row of the rule table.
    #[derive(Serialize)]
    struct Row {
        id: RuleId,
        strength: Strength,
        checked: Checked,
        says: &'static str,
        source: &'static str,
        in_force_from: Option<chrono::NaiveDate>,
        in_force_until: Option<chrono::NaiveDate>,
    }

    /// What the table of rules says of a rule.
    #[pyfunction]
    fn rule(code: Text) -> PyResult<Wire<Row>> {
        let id: RuleId =
            code.as_str().parse().map_err(|error| refused(parentis_document::DocumentError::from(error)))?;
        let row = id.rule();
        Ok(Wire(Row {
            id,
            strength: row.strength,
            checked: row.checked,
            says: row.says,
            source: row.source,
            in_force_from: row.from,
            in_force_until: row.until,
        }))
    }

    /// A journal as a document without questions.
    #[derive(Serialize)]
    struct Held<'a> {
        version: u32,
        entries: &'a [Entry],
    }

    /// A school that is kept and asked many times. Immutable, shared between threads.
    #[pyclass(frozen, module = "parentis._native")]
    struct School {
        school: parentis::School,
    }

    #[pymethods]
    impl School {
        /// The school of a document without questions.
        #[staticmethod]
        fn open(py: Python<'_>, text: Text) -> PyResult<Self> {
            py.detach(|| parentis_document::open(text.as_str())).map(|school| Self { school }).map_err(refused)
        }

        /// The school with the entries of a document.
        fn add(&self, py: Python<'_>, text: Text) -> PyResult<Self> {
            let added = py.detach(|| parentis_document::add(&self.school, text.as_str()));
            added.map(|school| Self { school }).map_err(refused)
        }

        /// The answers to the questions of a document, as text.
        fn ask(&self, py: Python<'_>, text: Text) -> PyResult<String> {
            py.detach(|| parentis_document::ask_school(&self.school, text.as_str())).map_err(refused)
        }

        /// The answer to a question, both as plain data.
        fn answer(&self, py: Python<'_>, question: Plain) -> PyResult<Wire<Answer>> {
            let question = parentis_document::read_question(question.into_value()?).map_err(refused)?;
            Ok(Wire(py.detach(|| self.school.answer(&question))))
        }

        /// The answer to `entitled` alone.
        #[pyo3(signature = (column, pupil, person, as_of, details=None))]
        fn verdict(
            &self,
            py: Python<'_>,
            column: Word<'_>,
            pupil: Word<'_>,
            person: Word<'_>,
            as_of: Day<'_>,
            details: Option<Plain>,
        ) -> PyResult<VerdictOut> {
            // Well-formed arguments about a pupil and an adult of the school: nothing is looked at twice.
            if details.is_none()
                && let (Some(column), Some(pupil), Some(person), Some(day)) =
                    (column.parse(), pupil.parse(), person.parse(), as_of.day())
                && let (Some(pupil), Some(person)) = (self.school.pupil(&pupil), self.school.person(&person))
            {
                let found = self.school.verdict(Matter::of(column), pupil, person, day);
                let (outcome, conditions) = (found.outcome, found.conditions.iter());
                return verdict::made(py, outcome, found.recommended, conditions, found.holds_until);
            }
            // Anything else is read as a question is, so that what is wrong is said as it is said there.
            let question = verdict::question(&column, &pupil, &person, &as_of, details)?;
            let question = parentis_document::read_question(question).map_err(refused)?;
            let Answer::Decision(decision) = py.detach(|| self.school.answer(&question)) else {
                return Err(verdict::strange());
            };
            let Decision { outcome, recommended, conditions, holds_until, .. } = decision;
            verdict::made(py, outcome, recommended, conditions.into_iter(), holds_until)
        }

        /// Every pupil that a fact names, in the order of their ids.
        fn pupils(&self) -> Vec<&str> {
            self.school.pupils().map(parentis::ids::PupilId::as_str).collect()
        }

        /// Every adult that a fact names, in the order of their ids.
        fn people(&self) -> Vec<&str> {
            self.school.people().map(parentis::ids::PersonId::as_str).collect()
        }

        /// How many entries the journal has.
        fn entries(&self) -> usize {
            self.school.journal().len()
        }

        /// The journal as a document without questions, from which the same school is opened.
        fn document(&self, py: Python<'_>) -> String {
            py.detach(|| {
                let held = Held { version: JOURNAL_VERSION, entries: self.school.journal().entries() };
                // Words, days, numbers and tables with text for keys: writing them has nothing to fail on.
                serde_json::to_string(&held).unwrap_or_default()
            })
        }

        /// The pupils on roll that day, in the order of their ids.
        fn on_roll(&self, as_of: Day<'_>) -> PyResult<Vec<String>> {
            let day = as_of.day().ok_or_else(|| as_of.refused("as_of"))?;
            Ok(self.school.on_roll(day).into_iter().map(String::from).collect())
        }

        /// Every adult whom a fact ties to that pupil, in the order of their ids.
        fn adults_of(&self, pupil: Word<'_>) -> PyResult<Vec<String>> {
            // Read as a question, so that an id that is none is refused in the same words.
            let id = pupil.parse().map_or_else(|| verdict::pupil(&pupil), Ok)?;
            Ok(self.school.adults_of(&id).into_iter().map(String::from).collect())
        }
    }
}
