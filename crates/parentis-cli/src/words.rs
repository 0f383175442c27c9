//! Answers in the words of a school's office, with the names of its directory.

use crate::commands::Names;
use crate::failure::Failure;
use parentis::communication::audience::{AudienceLine, Recipient, ReportDue};
use parentis::decision::{Change, MissingFact, Outcome, Reason, Supplier, Weight};
use parentis::ids::{OrderId, PersonId, PupilId};
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

    fn order<'a>(&'a self, id: &'a OrderId) -> Cow<'a, str> {
        Cow::Owned(Self::order(self, id))
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

    /// Why the answer is what it is, for a cell of a table: what decides, what is not on record, and what goes with a yes.
    /// The rows of the rights matrix are left to the whole explanation, unless nothing else decides.
    pub(crate) fn why(&self, line: &AudienceLine, names: &Names) -> String {
        let decision = &line.decision;
        let mut said: Vec<String> = Vec::new();
        for weight in deciding(decision.outcome) {
            for because in decision.reasons.iter().filter(|because| because.weight == *weight) {
                if !matches!(because.reason, Reason::Row { .. }) {
                    add(&mut said, self.0.reason(because, names));
                }
            }
        }
        if said.is_empty() && !decision.missing.is_empty() {
            let adult = decision.reasons.iter().any(|because| because.reason == Reason::PupilHasNotAgreed);
            for because in &decision.reasons {
                let reason = &because.reason;
                let tells = matches!(reason, Reason::PupilIsAdult | Reason::PupilHasNotAgreed)
                    || (!adult && matches!(reason, Reason::RecordedAs { .. }));
                if tells {
                    add(&mut said, self.0.reason(because, names));
                }
            }
        }
        if decision.outcome == Outcome::NeedsCheck && !decision.missing.is_empty() {
            let told = |fact| fact == MissingFact::PupilAgreement || fact == MissingFact::TheOrder;
            let missing = decision.missing.iter().filter(|missing| !told(missing.fact));
            let missing: Vec<_> =
                missing.filter_map(|missing| self.word(MissingFact::LIST, missing.fact.code())).collect();
            if !missing.is_empty() {
                add(&mut said, format!("Not on record: {}.", missing.join("; ")));
            }
        }
        if said.is_empty() {
            return self.whole_why(line, names);
        }
        for condition in &decision.conditions {
            add(&mut said, self.0.condition(*condition));
        }
        said.join(" ")
    }

    /// The line of an audience without its headline.
    fn whole_why(&self, line: &AudienceLine, names: &Names) -> String {
        let person = match &line.recipient {
            Recipient::Adult { person } => Some(person.clone()),
            // What follows the headline does not depend on the recipient.
            Recipient::Pupil => PersonId::new("pupil").ok(),
        };
        let Some(person) = person else { return String::new() };
        let headline = self.0.headline(Column::Report, &line.pupil, &person, &line.decision, names);
        let line = AudienceLine { recipient: Recipient::Adult { person }, ..line.clone() };
        let whole = self.0.audience_line(Column::Report, &line, names);
        whole.strip_prefix(&headline).unwrap_or(&whole).trim_start().to_owned()
    }

    /// What would change the answer: the day on which it changes by itself, the facts that would change it, at most so
    /// many in all, and whom to ask.
    pub(crate) fn changes(&self, line: &AudienceLine, names: &Names, most: usize) -> String {
        let decision = &line.decision;
        let (days, facts): (Vec<_>, Vec<_>) =
            decision.changes.iter().partition(|change| matches!(change, Change::DayComes { .. }));
        let mut said: Vec<String> = Vec::new();
        for change in days.into_iter().chain(facts) {
            add(&mut said, self.0.change(Column::Report, change, decision, names));
        }
        said.truncate(most);
        if decision.outcome == Outcome::NeedsCheck {
            let mut ask: Vec<String> = Vec::new();
            for missing in &decision.missing {
                self.word(Supplier::LIST, missing.ask.code()).into_iter().for_each(|who| add(&mut ask, who));
            }
            if !ask.is_empty() {
                said.push(format!("Ask {}.", ask.join("; ")));
            }
        }
        if said.is_empty() {
            return "Only a fact that is not on record now.".to_owned();
        }
        said.join(" ")
    }

    fn word(&self, list: &str, code: &str) -> Option<String> {
        self.0.word(list, code)
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

fn add(said: &mut Vec<String>, sentence: String) {
    if !said.contains(&sentence) {
        said.push(sentence);
    }
}

/// Which evidence decides, by the outcome.
const fn deciding(outcome: Outcome) -> &'static [Weight] {
    match outcome {
        Outcome::Must => &[Weight::Required, Weight::Duty],
        Outcome::May => &[Weight::Required, Weight::Permission],
        Outcome::MustNot => &[Weight::Bar],
        Outcome::NeedsCheck => &[Weight::Unsettled, Weight::Bar, Weight::Required],
    }
}
