//! Answers in the words of a school's office, with the names of its directory.

use crate::commands::Names;
use crate::failure::Failure;
use parentis::communication::audience::{AudienceLine, Recipient, ReportDue};
use parentis::decision::{Change, Outcome};
use parentis::ids::{PersonId, PupilId};
use parentis::question::Explanation;
use parentis::roles::matrix::Column;
use std::borrow::Cow;

/// The words, read once.
#[derive(Debug)]
pub(crate) struct Words(parentis_text::Words);

impl parentis_text::Names for Names {
    fn person<'a>(&'a self, id: &'a PersonId) -> Cow<'a, str> {
        Cow::Owned(self.adult(id))
    }

    fn pupil<'a>(&'a self, id: &'a PupilId) -> Cow<'a, str> {
        Cow::Owned(Self::pupil(self, id))
    }
}

/// What happens to a message, in a word or two.
pub(crate) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Must => "sent",
        Outcome::May => "may be sent",
        Outcome::MustNot => "not sent",
        Outcome::NeedsCheck => "check first",
    }
}

impl Words {
    /// Staff English.
    pub(crate) fn read() -> Result<Self, Failure> {
        parentis_text::Words::staff_english()
            .map(Self)
            .map_err(|error| Failure::refused(error.to_string(), "Report this as a fault of the program."))
    }

    /// Why the answer is what it is, and what goes with it: the line of an audience without its headline.
    pub(crate) fn why(&self, line: &AudienceLine, names: &Names) -> String {
        let person = match &line.recipient {
            Recipient::Adult { person } => Some(person.clone()),
            // What follows the headline does not depend on the recipient.
            Recipient::Pupil => PersonId::new("pupil").ok(),
        };
        let Some(person) = person else { return String::new() };
        let headline = self.0.headline(Column::Report, &line.pupil, &person, &line.decision, names);
        let whole = self.0.audience_line(
            Column::Report,
            &AudienceLine { recipient: Recipient::Adult { person }, ..line.clone() },
            names,
        );
        whole.strip_prefix(&headline).unwrap_or(&whole).trim_start().to_owned()
    }

    /// What would change the answer: the facts that would, at most so many, and the day on which it changes by itself.
    pub(crate) fn changes(&self, line: &AudienceLine, names: &Names, most: usize) -> String {
        let decision = &line.decision;
        let (days, facts): (Vec<_>, Vec<_>) =
            decision.changes.iter().partition(|change| matches!(change, Change::DayComes { .. }));
        let mut said: Vec<String> = Vec::new();
        for change in days.into_iter().chain(facts) {
            let sentence = self.0.change(Column::Report, change, decision, names);
            if !said.contains(&sentence) {
                said.push(sentence);
            }
        }
        let more = said.len().saturating_sub(most);
        said.truncate(most);
        if more > 0 {
            said.push(format!("({more} more: parentis explain)"));
        }
        said.join(" ")
    }

    /// The whole explanation.
    pub(crate) fn explain(&self, explanation: &Explanation, names: &Names) -> String {
        self.0.explain(Column::Report, explanation, names)
    }

    /// By when the report is due.
    pub(crate) fn due(&self, due: &ReportDue) -> String {
        self.0.report_due(due)
    }
}
