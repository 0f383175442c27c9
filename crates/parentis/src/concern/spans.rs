//! Cases from the day on which they were raised to the day on which they ended, for whoever counts them.

use super::case::Case;
use super::words::{CaseOutcome, ConcernMatter, StageKind};
use crate::ids::DocumentId;
use crate::school::School;
use crate::school::cases::CaseFile;
use crate::time::Horizon;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A case for counting: nothing of it tells whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CaseSpan {
    pub(crate) opened: NaiveDate,
    /// The day from which on it is no longer open; none if it is. Of one that was opened again, the last.
    pub(crate) ended: Option<NaiveDate>,
    pub(crate) matter: ConcernMatter,
    /// Did it come to a formal stage, or to a panel?
    pub(crate) formal: bool,
    /// What came of it, as far as any stage said.
    pub(crate) outcome: Option<CaseOutcome>,
}

impl School {
    /// Every case that was raised by that day, as its steps up to then make it.
    pub(crate) fn case_spans(&self, as_of: NaiveDate) -> Vec<CaseSpan> {
        self.inner.cases.values().filter_map(|file| self.case_span(file, as_of)).collect()
    }

    /// Which cases are open at the end of a day.
    pub(crate) fn cases_open(&self, day: NaiveDate) -> BTreeSet<&DocumentId> {
        let open = |file: &CaseFile| self.case_span(file, day).is_some_and(|span| span.ended.is_none());
        self.inner.cases.iter().filter(|(_, file)| open(file)).map(|(case, _)| case).collect()
    }

    fn case_span(&self, file: &CaseFile, as_of: NaiveDate) -> Option<CaseSpan> {
        // The first word on it holds, as everywhere else.
        let raised = file.raised.iter().min_by_key(|raised| (raised.span.from(), raised.entry))?;
        let opened = raised.span.from();
        if opened > as_of {
            return None;
        }
        let ladder = self.inner.profile_at(opened, &mut Horizon::new(opened)).and_then(|profile| profile.ladder());
        let mut steps: Vec<_> = file.steps.iter().filter(|step| step.span.from() <= as_of).collect();
        steps.sort_by_key(|step| (step.what.0, step.span.from(), step.entry));
        let mut case = Case::initial(opened);
        let mut ended = None;
        for step in steps {
            let on = step.span.from();
            let Some(after) = case.evolve(ladder, on, &step.what.1) else { continue };
            ended = if after.is_open() { None } else { ended.or(Some(on)) };
            case = after;
        }
        let formal = case.runs.iter().any(|run| matches!(run.kind, StageKind::Formal | StageKind::Panel));
        Some(CaseSpan { opened, ended, matter: raised.what.matter, formal, outcome: case.outcome })
    }
}
