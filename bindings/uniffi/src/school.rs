//! The school that is kept: its journal is read once and asked again and again.

use crate::text::refused;
use crate::{DocumentText, LocalDate, OffsetDateTime, ParentisError};
use parentis::calendar::Unit;
use parentis::communication::audience::{Audience, Message, MessageKind};
use parentis::decision::{Decision, Verdict};
use parentis::ids::{PersonId, PupilId};
use parentis::question::{Arrived, DayAnswer, Explanation, KindAnswer, Parents};
use parentis::roles::collection::Collection;
use parentis::roles::equal::EqualTreatment;
use parentis::roles::matrix::Column;
use parentis::roles::matter::{Details, Matter};
use parentis::roles::request::{RecordAnswer, Request};
use parentis::roles::standing::Standing;
use parentis::{Answer, Question};

/// A school as its journal shows it, kept to be asked again and again.
///
/// It never changes: [`School::add`] gives the next school and leaves this one as it is. Threads may share it freely, without
/// a lock. Every question is asked as of a day in Europe/London, and none about well-formed facts can fail: what is not known
/// is part of the answer.
#[derive(Debug, uniffi::Object)]
pub struct School(parentis::School);

/// The day of a question that asks for one.
fn day(answer: Answer) -> Result<DayAnswer, ParentisError> {
    if let Answer::Day(day) = answer { Ok(day) } else { Err(another()) }
}

/// An answer to another question than was asked: no school gives one.
fn another() -> ParentisError {
    ParentisError::Refused {
        explanation: "the answer to another question".to_owned(),
        code: "refused".to_owned(),
        path: None,
    }
}

fn matter(column: Column, details: Option<Details>) -> Matter {
    Matter { column, details: details.unwrap_or_default() }
}

#[uniffi::export]
impl School {
    /// The school of a document without questions: `{"entries": [...]}`, with `version` and `known_at` as in any document.
    ///
    /// # Errors
    /// If the document cannot be read, or its journal contradicts itself. Then nothing is loaded.
    #[uniffi::constructor]
    pub fn open(document: &DocumentText) -> Result<Self, ParentisError> {
        parentis_document::open(&document.0).map(Self).map_err(|error| refused(&error))
    }

    /// The school with more entries: `{"entries": [...]}`, with `version` as in any document. This school stays as it is.
    ///
    /// # Errors
    /// If the document cannot be read, or an entry contradicts what the school knows.
    pub fn add(&self, document: &DocumentText) -> Result<Self, ParentisError> {
        parentis_document::add(&self.0, &document.0).map(Self).map_err(|error| refused(&error))
    }

    /// The answers to `{"ask": [...]}`, as the document that `ask` gives, byte for byte.
    ///
    /// # Errors
    /// If the questions cannot be read. Then none is answered.
    pub fn ask(&self, document: &DocumentText) -> Result<String, ParentisError> {
        parentis_document::ask_school(&self.0, &document.0).map_err(|error| refused(&error))
    }

    /// Answers a question. The functions with the questions' names say the same with a type of answer each.
    ///
    /// # Errors
    /// If an id or a day in the question is none.
    pub fn answer(&self, question: &Question) -> Result<Answer, ParentisError> {
        Ok(self.0.answer(question))
    }

    /// Who is this adult to this child in law on this day? An adult of whom nothing is recorded is unknown, and not nobody
    /// (VOC-22).
    ///
    /// # Errors
    /// If an id or the day is none.
    pub fn standing(&self, pupil: &PupilId, person: &PersonId, as_of: LocalDate) -> Result<Standing, ParentisError> {
        Ok(self.0.standing(pupil, person, as_of))
    }

    /// Who are this child's parents in education law, and who may be?
    ///
    /// # Errors
    /// If the id or the day is none.
    pub fn parents_of(&self, pupil: &PupilId, as_of: LocalDate) -> Result<Parents, ParentisError> {
        Ok(self.0.parents_of(pupil, as_of))
    }

    /// Is this adult entitled to this, for this pupil, on this day, and why? What is not said in `details` is unknown.
    ///
    /// # Errors
    /// If an id or the day is none.
    #[uniffi::method(default(details = None))]
    pub fn entitled(
        &self,
        column: Column,
        pupil: &PupilId,
        person: &PersonId,
        as_of: LocalDate,
        details: Option<Details>,
    ) -> Result<Decision, ParentisError> {
        Ok(self.0.entitled(matter(column, details), pupil, person, as_of))
    }

    /// The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
    ///
    /// # Errors
    /// If an id or the day is none.
    #[uniffi::method(default(details = None))]
    pub fn verdict(
        &self,
        column: Column,
        pupil: &PupilId,
        person: &PersonId,
        as_of: LocalDate,
        details: Option<Details>,
    ) -> Result<Verdict, ParentisError> {
        Ok(self.0.verdict_of(matter(column, details), pupil, person, as_of))
    }

    /// Why, whole: the adult's standing, the decision, and what the coming changes bring if nothing new is recorded.
    ///
    /// # Errors
    /// If an id or the day is none.
    #[uniffi::method(default(details = None))]
    pub fn explain(
        &self,
        column: Column,
        pupil: &PupilId,
        person: &PersonId,
        as_of: LocalDate,
        details: Option<Details>,
    ) -> Result<Explanation, ParentisError> {
        Ok(self.0.explain(matter(column, details), pupil, person, as_of))
    }

    /// Who receives this message about these pupils, who does not, and why? No pupils named: all on roll that day.
    ///
    /// # Errors
    /// If an id or the day is none.
    #[uniffi::method(default(pupils = None, details = None))]
    #[expect(clippy::needless_pass_by_value, reason = "what may be left out crosses as a value")]
    pub fn who_receives(
        &self,
        message: MessageKind,
        as_of: LocalDate,
        pupils: Option<Vec<PupilId>>,
        details: Option<Details>,
    ) -> Result<Audience, ParentisError> {
        let message = Message { kind: message, details: details.unwrap_or_default() };
        Ok(self.0.who_receives(message, pupils.as_deref(), as_of))
    }

    /// Who may collect this child on this day, on whose word, and what of the adult at the gate?
    ///
    /// # Errors
    /// If an id or the day is none.
    #[uniffi::method(default(at_the_gate = None))]
    #[expect(clippy::needless_pass_by_value, reason = "what may be left out crosses as a value")]
    pub fn may_collect(
        &self,
        pupil: &PupilId,
        as_of: LocalDate,
        at_the_gate: Option<PersonId>,
    ) -> Result<Collection, ParentisError> {
        Ok(self.0.may_collect(pupil, at_the_gate.as_ref(), as_of))
    }

    /// Were all who are entitled treated alike, for this pupil, from the first day until the day before `end`?
    ///
    /// # Errors
    /// If the id or a day is none.
    pub fn equal_treatment(
        &self,
        pupil: &PupilId,
        start: LocalDate,
        end: LocalDate,
    ) -> Result<EqualTreatment, ParentisError> {
        Ok(self.0.equal_treatment(pupil, start, end))
    }

    /// Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
    /// when, and what is looked at first?
    ///
    /// # Errors
    /// If an id or a day is none.
    pub fn record_request(
        &self,
        request: &Request,
        pupil: &PupilId,
        person: &PersonId,
        as_of: LocalDate,
    ) -> Result<RecordAnswer, ParentisError> {
        Ok(self.0.record_request(request, pupil, person, as_of))
    }

    /// On which day does a promise of so many of a unit fall due? `as_of` is the day whose profile and calendars are used.
    ///
    /// # Errors
    /// If a day is none.
    pub fn count(&self, start: LocalDate, n: u32, unit: Unit, as_of: LocalDate) -> Result<DayAnswer, ParentisError> {
        day(self.0.answer(&Question::Count { start, n, unit, as_of }))
    }

    /// Which is the last good day for something due at least so many of a unit before an event (CAL-8)? Clear days leave
    /// the day of the notice out as well.
    ///
    /// # Errors
    /// If a day is none.
    #[uniffi::method(default(clear_days = false))]
    pub fn last_day_before(
        &self,
        event: LocalDate,
        n: u32,
        unit: Unit,
        as_of: LocalDate,
        clear_days: bool,
    ) -> Result<DayAnswer, ParentisError> {
        day(self.0.answer(&Question::LastDayBefore { event, n, unit, clear_days, as_of }))
    }

    /// On which day does something count as received (ESC-32)?
    ///
    /// # Errors
    /// If a day or instant is none.
    pub fn deemed_received(&self, received: Arrived, as_of: LocalDate) -> Result<DayAnswer, ParentisError> {
        day(self.0.answer(&Question::DeemedReceived { received, as_of }))
    }

    /// When have so many hours run (CAL-12, CAL-16)?
    ///
    /// # Errors
    /// If the day or the instant is none.
    pub fn hours_after(&self, instant: OffsetDateTime, n: u32, as_of: LocalDate) -> Result<DayAnswer, ParentisError> {
        day(self.0.answer(&Question::HoursAfter { instant, n, as_of }))
    }

    /// A date that was told, and what today's calendar makes of the same promise (CAL-20).
    ///
    /// # Errors
    /// If a day is none.
    pub fn told_date(
        &self,
        told: LocalDate,
        start: LocalDate,
        n: u32,
        unit: Unit,
        as_of: LocalDate,
    ) -> Result<DayAnswer, ParentisError> {
        day(self.0.answer(&Question::ToldDate { told, start, n, unit, as_of }))
    }

    /// What kind of day is it for the school (CAL-1, CAL-2)?
    ///
    /// # Errors
    /// If a day is none.
    pub fn kind_of_day(&self, day: LocalDate, as_of: LocalDate) -> Result<KindAnswer, ParentisError> {
        let answer = self.0.answer(&Question::KindOfDay { day, as_of });
        if let Answer::Kind(kind) = answer { Ok(kind) } else { Err(another()) }
    }

    /// By when do late results follow the report (REP-5)?
    ///
    /// # Errors
    /// If a day is none.
    pub fn late_results_due(&self, received: LocalDate, as_of: LocalDate) -> Result<DayAnswer, ParentisError> {
        day(self.0.answer(&Question::LateResultsDue { received, as_of }))
    }

    /// Every pupil that a fact names, in the order of their ids.
    ///
    /// # Errors
    /// Never.
    pub fn pupils(&self) -> Result<Vec<PupilId>, ParentisError> {
        Ok(self.0.pupils().cloned().collect())
    }

    /// The pupils on roll that day, in the order of their ids.
    ///
    /// # Errors
    /// If the day is none.
    pub fn on_roll(&self, as_of: LocalDate) -> Result<Vec<PupilId>, ParentisError> {
        Ok(self.0.on_roll(as_of))
    }

    /// Every adult whom a fact ties to that pupil, in the order of their ids.
    ///
    /// # Errors
    /// If the id is none.
    pub fn adults_of(&self, pupil: &PupilId) -> Result<Vec<PersonId>, ParentisError> {
        Ok(self.0.adults_of(pupil))
    }
}
