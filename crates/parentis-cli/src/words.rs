//! Answers in the words of a school's office, with the names of its directory.

use crate::commands::Names;
use crate::failure::Failure;
use parentis::communication::audience::{Audience, AudienceLine, ReportDue};
use parentis::communication::message::MessageKind;
use parentis::consent::ConsentDecision;
use parentis::decision::{Change, Decision, Outcome, Supplier};
use parentis::ids::{OrderId, PersonId, PupilId};
use parentis::question::Explanation;
use parentis::roles::collection::Collection;
use parentis::roles::equal::{EqualLine, EqualTreatment};
use parentis::roles::matrix::Column;
use parentis::roles::preference::AdmissionPreference;
use parentis::roles::register::RegisterEntry;
use parentis::roles::request::RecordAnswer;
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

/// What may be done, in a word or two.
pub(crate) const fn allowed(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Must => "must",
        Outcome::May => "may",
        Outcome::MustNot => "must not",
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

    /// Why the answer is what it is, for a cell of a table.
    pub(crate) fn why(&self, line: &AudienceLine, names: &Names) -> String {
        self.0.why_in_brief(&line.decision, names)
    }

    /// The same of a decision alone.
    pub(crate) fn why_of(&self, decision: &Decision, names: &Names) -> String {
        self.0.why_in_brief(decision, names)
    }

    /// What would change the answer: the day on which it changes by itself, the facts that would change it, at most so
    /// many in all, and whom to ask.
    pub(crate) fn changes(&self, message: MessageKind, line: &AudienceLine, names: &Names, most: usize) -> String {
        let decision = &line.decision;
        let (days, facts): (Vec<_>, Vec<_>) =
            decision.changes.iter().partition(|change| matches!(change, Change::DayComes { .. }));
        let mut said: Vec<String> = Vec::new();
        for change in days.into_iter().chain(facts) {
            add(&mut said, self.0.message_change(message, change, decision, names));
        }
        said.truncate(most);
        if decision.outcome == Outcome::NeedsCheck {
            let mut ask: Vec<String> = Vec::new();
            for missing in &decision.missing {
                self.0.word(Supplier::LIST, missing.ask.code()).into_iter().for_each(|who| add(&mut ask, who));
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

    /// Everybody who was looked at for a message.
    pub(crate) fn audience(&self, audience: &Audience, names: &Names) -> String {
        self.0.audience(audience, names)
    }

    /// The whole explanation.
    pub(crate) fn explain(&self, about: Column, explanation: &Explanation, names: &Names) -> String {
        self.0.explain(about, explanation, names)
    }

    /// Who may collect a child.
    pub(crate) fn collection(&self, collection: &Collection, names: &Names) -> String {
        self.0.collection(collection, names)
    }
    /// Whether all who are entitled were treated alike, whole.
    pub(crate) fn equal_treatment(&self, found: &EqualTreatment, names: &Names) -> String {
        self.0.equal_treatment(found, names)
    }

    /// One adult and one thing of it.
    pub(crate) fn equal_line(&self, line: &EqualLine, names: &Names) -> String {
        self.0.equal_line(line, names)
    }
    /// The answer to who asked for a record.
    pub(crate) fn record_request(
        &self,
        pupil: &PupilId,
        person: &PersonId,
        answer: &RecordAnswer,
        names: &Names,
    ) -> String {
        self.0.record_request(pupil, person, answer, names)
    }

    /// Whose preference about an admission counts.
    pub(crate) fn admission_preference(&self, found: &AdmissionPreference, names: &Names) -> String {
        self.0.admission_preference(found, names)
    }

    /// Whom the register names.
    pub(crate) fn register_entry(&self, entry: &RegisterEntry, names: &Names) -> String {
        self.0.register_entry(entry, names)
    }

    /// The state of a consent and whom it rests on, for a cell of a table.
    pub(crate) fn consent_in_brief(&self, decision: &ConsentDecision, names: &Names) -> String {
        self.0.consent_in_brief(decision, names)
    }

    /// The words for consent, which are many.
    pub(crate) const fn text(&self) -> &parentis_text::Words {
        &self.0
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
