//! A verdict as the dataclass `parentis.types.Verdict`: of ready-made words, so that few objects are made.

use crate::given::{Day, Plain, Word};
use crate::refused::refused;
use chrono::NaiveDate;
use parentis::Question;
use parentis::decision::{Condition, Outcome};
use parentis::ids::PupilId;
use parentis_document::DocumentError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::type_hint_identifier;
use pyo3::types::PyTuple;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// What verdicts are made of.
struct Words {
    verdict: Py<PyAny>,
    outcomes: Vec<Py<PyAny>>,
    conditions: Vec<Py<PyAny>>,
}

impl Words {
    fn of(py: Python<'_>) -> PyResult<&Self> {
        static WORDS: PyOnceLock<Words> = PyOnceLock::new();
        WORDS.get_or_try_init(py, || {
            let words = py.import("parentis.words")?;
            let members = |list: &str, codes: Vec<&str>| -> PyResult<Vec<Py<PyAny>>> {
                let list = words.getattr(list)?;
                codes.into_iter().map(|code| Ok(list.call1((code,))?.unbind())).collect()
            };
            Ok(Self {
                verdict: py.import("parentis.types")?.getattr("Verdict")?.unbind(),
                outcomes: members("Outcome", Outcome::ALL.iter().map(|word| word.code()).collect())?,
                conditions: members("Condition", Condition::ALL.iter().map(|word| word.code()).collect())?,
            })
        })
    }
}

/// A `parentis.types.Verdict`.
pub(crate) struct VerdictOut(Py<PyAny>);

impl<'py> IntoPyObject<'py> for VerdictOut {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = core::convert::Infallible;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("parentis.types", "Verdict");

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(self.0.into_bound(py))
    }
}

/// What a verdict says, for finding one that was made before.
type Says = (Outcome, bool, u32, Option<NaiveDate>);

/// How many verdicts are kept. There are few that differ in more than a day.
const KEPT: usize = 1024;

/// The verdict, as Python has it. A verdict never changes, so that two that say the same are one object.
pub(crate) fn made(
    py: Python<'_>,
    outcome: Outcome,
    recommended: bool,
    conditions: impl Iterator<Item = Condition>,
    holds_until: Option<NaiveDate>,
) -> PyResult<VerdictOut> {
    static MADE: Mutex<BTreeMap<Says, Py<PyAny>>> = Mutex::new(BTreeMap::new());
    let conditions = conditions.fold(0_u32, |set, condition| set | 1 << condition as u32);
    let says = (outcome, recommended, conditions, holds_until);
    // Nothing of Python runs while the lock is held.
    let before = MADE.lock().ok().and_then(|made| made.get(&says).map(|verdict| verdict.clone_ref(py)));
    if let Some(verdict) = before {
        return Ok(VerdictOut(verdict));
    }
    let verdict = make(py, says)?;
    let mut dropped = BTreeMap::new();
    if let Ok(mut made) = MADE.lock() {
        if made.len() >= KEPT {
            dropped = core::mem::take(&mut *made);
        }
        made.insert(says, verdict.clone_ref(py));
    }
    drop(dropped);
    Ok(VerdictOut(verdict))
}

fn make(py: Python<'_>, (outcome, recommended, conditions, holds_until): Says) -> PyResult<Py<PyAny>> {
    let words = Words::of(py)?;
    let outcome = words.outcomes.get(outcome as usize);
    let among = words.conditions.iter().enumerate().filter(|(at, _)| conditions >> at & 1 == 1).map(|(_, word)| word);
    let conditions = PyTuple::new(py, among.collect::<Vec<_>>())?;
    words.verdict.call1(py, (outcome, recommended, conditions, holds_until))
}

/// The arguments of a verdict as the question that they are.
pub(crate) fn question(
    column: &Word<'_>,
    pupil: &Word<'_>,
    person: &Word<'_>,
    as_of: &Day<'_>,
    details: Option<Plain>,
) -> PyResult<Value> {
    let mut question = Map::new();
    question.insert("question".to_owned(), json!("entitled"));
    question.insert("column".to_owned(), column.value("column").map_err(refused)?);
    question.insert("pupil".to_owned(), pupil.value("pupil").map_err(refused)?);
    question.insert("person".to_owned(), person.value("person").map_err(refused)?);
    question.insert("as_of".to_owned(), as_of.value("as_of").map_err(refused)?);
    if let Some(details) = details {
        question.insert("details".to_owned(), details.into_value()?);
    }
    Ok(Value::Object(question))
}

/// The id of a pupil, or what a question would say of it.
pub(crate) fn pupil(pupil: &Word<'_>) -> PyResult<PupilId> {
    let pupil = pupil.value("pupil").map_err(refused)?;
    let asked = json!({ "question": "parents_of", "pupil": pupil, "as_of": "2000-01-01" });
    let Question::ParentsOf { pupil, .. } = parentis_document::read_question(asked).map_err(refused)? else {
        return Err(strange());
    };
    Ok(pupil)
}

/// Said where a question is answered with the answer to another, which the core never does.
pub(crate) fn strange() -> PyErr {
    refused(DocumentError::Refused { path: String::new(), why: "answered as another question".to_owned() })
}
