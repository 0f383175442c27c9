//! The school that is kept: its journal is read once and asked again and again.
//!
//! Every function takes one value of its own, and no second that lies in memory: where one of several cannot be taken, what
//! was handed over for those after it would never be given back. What a question takes is one value anyway; the functions
//! with the questions' names stand in each language's own package, over [`School::answer`].

use crate::text::{journal, refused};
use parentis::ids::{PersonId, PupilId};
use parentis::journal::Journal;
use parentis::roles::matrix::Column;
use parentis::roles::matter::{Details, Matter};
use parentis::uniffi_support::{Instant, LocalDate, ParentisError};
use parentis::{Answer, Entry, Question, decision::Verdict};

/// A school as its journal shows it, kept to be asked again and again.
///
/// It never changes: what adds to it gives the next school and leaves this one as it is. Threads may share it freely, without
/// a lock. Every question is asked as of a day in Europe/London, and none about well-formed facts can fail: what is not known
/// is part of the answer.
#[derive(Debug, uniffi::Object)]
pub struct School(parentis::School);

/// What a verdict is asked about: an adult, a child and a matter, on a day.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Asked {
    /// To what.
    pub column: Column,
    /// The child.
    pub pupil: PupilId,
    /// The adult.
    pub person: PersonId,
    /// The day.
    pub as_of: LocalDate,
    /// What is known of the thing; none: nothing.
    #[uniffi(default = None)]
    pub details: Option<Details>,
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "values cross, references do not")]
impl School {
    /// The school of a document without questions: `{"entries": [...]}`, with `version` and `known_at` as in any document.
    ///
    /// # Errors
    /// If the document cannot be read, or its journal contradicts itself. Then nothing is loaded.
    #[uniffi::constructor]
    pub fn open(document: &str) -> Result<Self, ParentisError> {
        parentis_document::open(document).map(Self).map_err(|error| refused(&error))
    }

    /// The school of these entries, in any order.
    ///
    /// # Errors
    /// If an entry is none, or the journal contradicts itself. Then nothing is loaded.
    #[uniffi::constructor]
    pub fn of(entries: Vec<Entry>) -> Result<Self, ParentisError> {
        Ok(Self(parentis::School::new(&Journal::new(entries)?)?))
    }

    /// The school with more entries: `{"entries": [...]}`, with `version` as in any document. This school stays as it is.
    ///
    /// # Errors
    /// If the document cannot be read, or an entry contradicts what the school knows.
    pub fn add(&self, document: &str) -> Result<Self, ParentisError> {
        parentis_document::add(&self.0, document).map(Self).map_err(|error| refused(&error))
    }

    /// The school with more entries. This school stays as it is.
    ///
    /// # Errors
    /// If an entry is none, or contradicts what the school knows.
    pub fn adding(&self, entries: Vec<Entry>) -> Result<Self, ParentisError> {
        Ok(Self(self.0.with(entries)?))
    }

    /// The school as it was known at that instant: with what was recorded by then, and nothing else.
    ///
    /// # Errors
    /// If the instant is none.
    pub fn as_known_at(&self, instant: Instant) -> Result<Self, ParentisError> {
        Ok(Self(parentis::School::new(&self.0.journal().as_known_at(instant))?))
    }

    /// The answers to `{"ask": [...]}`, as the document that `ask` gives, byte for byte.
    ///
    /// # Errors
    /// If the questions cannot be read. Then none is answered.
    pub fn ask(&self, document: &str) -> Result<String, ParentisError> {
        parentis_document::ask_school(&self.0, document).map_err(|error| refused(&error))
    }

    /// Answers a question. The functions with the questions' names say the same with a type of answer each.
    ///
    /// # Errors
    /// If an id or a day in the question is none.
    pub fn answer(&self, question: Question) -> Result<Answer, ParentisError> {
        Ok(self.0.answer(&question))
    }

    /// The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
    ///
    /// # Errors
    /// If an id or the day is none.
    pub fn verdict_of(&self, asked: Asked) -> Result<Verdict, ParentisError> {
        let matter = Matter { details: asked.details.unwrap_or_default(), ..Matter::of(asked.column) };
        Ok(self.0.verdict_of(matter, &asked.pupil, &asked.person, asked.as_of))
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

    /// The entries of its journal, in the order of their ids.
    ///
    /// # Errors
    /// Never.
    pub fn entries(&self) -> Result<Vec<Entry>, ParentisError> {
        Ok(self.0.journal().entries().to_vec())
    }

    /// Its journal as a document that a school is opened with: `{"version": 1, "entries": [...]}`.
    ///
    /// # Errors
    /// Never.
    pub fn document(&self) -> Result<String, ParentisError> {
        Ok(journal(self.0.journal().entries()))
    }
}
