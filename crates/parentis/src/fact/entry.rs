//! An entry of the journal: a fact with its two times, and what makes one that cannot be.

use super::{Fact, MAX_ABOUT, MAX_TERMS, OrderTerm};
use crate::ParentisError;
use crate::calendar::london_day;
use crate::communication::words::ReplyKind;
use crate::concern::step::{CaseStep, MAX_MEMBERS};
use crate::confidentiality::undertaking::UndertakingCause;
use crate::ids::EntryId;
use crate::report::MAX_FIGURES;
use crate::time::{Interval, add_months};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Where an imported fact was written: a claim by the school's system, not a verified fact (formats sheet, section 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Source {
    /// The format, such as `ctf` or `ed_fi`.
    pub format: String,
    /// The system that wrote it, as it calls itself.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub producer: Option<String>,
    /// Where in the file: a path or a row. No values.
    pub place: String,
    /// The code as written, where it is a code: never a name, an address or free text.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub as_written: Option<String>,
}

/// One entry of the journal: a fact with its two times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "EntryData", into = "EntryData")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "EntryData"))]
pub struct Entry {
    id: EntryId,
    recorded_at: DateTime<Utc>,
    valid: Interval,
    source: Option<Source>,
    fact: Fact,
}

/// The written form of an [`Entry`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct EntryData {
    /// Its id.
    entry: EntryId,
    /// When the school came to know it.
    recorded_at: DateTime<Utc>,
    /// The first day on which it is true.
    valid_from: NaiveDate,
    /// The first day on which it is true no more; null while no end is known.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    valid_until: Option<NaiveDate>,
    /// Where it was imported from.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    source: Option<Source>,
    /// The fact.
    #[serde(flatten)]
    fact: Fact,
}

impl Entry {
    /// An entry.
    ///
    /// # Errors
    /// If the fact may not have an end and has one, or needs one and has none, or an order has no term.
    pub fn new(
        id: EntryId,
        recorded_at: DateTime<Utc>,
        valid: Interval,
        source: Option<Source>,
        fact: Fact,
    ) -> Result<Self, ParentisError> {
        let entry = Self { id, recorded_at, valid, source, fact };
        match entry.problem() {
            None => Ok(entry),
            Some(why) => Err(ParentisError::BadFact { entry: entry.id, why }),
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other fact is asked through `cannot_end`, which lists them all"
    )]
    #[expect(clippy::too_many_lines, reason = "one arm a fact: what none of them may be is read as a whole")]
    fn problem(&self) -> Option<&'static str> {
        let ends = self.valid.until().is_some();
        match &self.fact {
            Fact::SafeguardingHold { .. } if !ends => {
                Some("a safeguarding hold is limited in time and needs `valid_until` (ORD-1a)")
            }
            Fact::ContactLimited { .. } if !ends => {
                Some("a limit on contact is for a time and needs `valid_until` (ESC-39)")
            }
            Fact::ContactLimited { .. } if self.longer_than(6) => Some(
                "a limit on contact is looked at again within six months (ESC-39): end it by then, and record another",
            ),
            Fact::ContactLimited { channels, .. } if channels.is_empty() => {
                Some("a limit on contact leaves at least one channel (ESC-39)")
            }
            Fact::OrderSeen { terms, .. } if terms.is_empty() => {
                Some("an order without a term: write its terms, or one with the effect `unclear` (ORD-2)")
            }
            Fact::OrderSeen { terms, .. } if terms.len() > MAX_TERMS => Some("an order with more than 256 terms"),
            Fact::OrderSeen { terms, .. }
                if terms.iter().any(|t| matches!((t.term_from, t.term_until), (Some(a), Some(b)) if b <= a)) =>
            {
                Some("a term that ends before it begins")
            }
            Fact::OrderSeen { terms, .. } if terms.iter().any(|term| self.never_in_force(term)) => {
                Some("a term that has no day in common with its order (ORD-2): one of the two has a wrong date")
            }
            Fact::PostHeld { pupil: Some(_), group: Some(_), .. } => {
                Some("a post is held for one pupil, for a group, or for the whole school: name one of them")
            }
            Fact::SafeguardingOpened { pupils, about, .. } if pupils.is_empty() && about.is_empty() => {
                Some("a safeguarding record is about a pupil, or about an adult who works with children")
            }
            Fact::SafeguardingOpened { about, .. } if about.len() > MAX_ABOUT => {
                Some("about more than 256 adults: open a record for each of them")
            }
            Fact::SafeguardingNoted { step, .. } => step.problem(),
            Fact::VolunteerStep { step, .. } if step.problem().is_some() => step.problem(),
            Fact::SeatStep { step, .. } if step.problem().is_some() => step.problem(),
            Fact::BallotStep { step, .. } if step.problem().is_some() => step.problem(),
            Fact::EventStep { step, .. } if step.problem().is_some() => step.problem(),
            // review
            Fact::PolicyStep { step, .. } => step.problem(self.valid.from()),
            Fact::ConsultationStep { step, .. } => step.problem(self.valid.from()),
            Fact::SafeguardingOpened { pupils, .. }
            | Fact::ThreadOpened { pupils, .. }
            | Fact::MessageSent { pupils, .. }
            | Fact::MessageReceived { pupils, .. }
            | Fact::ConversationHeld { pupils, .. }
            | Fact::ConcernRaised { pupils, .. }
            | Fact::ContactLogged { pupils, .. }
                if pupils.len() > MAX_ABOUT =>
            {
                Some("about more than 256 pupils: say what this one copy is about")
            }
            Fact::ConcernStep { step: CaseStep::PanelSet { members, .. }, .. } if members.len() > MAX_MEMBERS => {
                Some("a panel of more than 64 members")
            }
            Fact::ConcernRaised { incident_on: Some(last), series_from: Some(first), .. } if first > last => {
                Some("a series that begins after its last incident (ESC-31)")
            }
            Fact::ConcernRaised { incident_on: None, series_from: Some(_), .. } => {
                Some("a series needs the day of its last incident (ESC-31)")
            }
            Fact::MessageSent { answers: Some(answer), .. }
                if answer.promised.is_some() && answer.kind != ReplyKind::Holding =>
            {
                Some("only a holding reply promises a day (PTN-55)")
            }
            Fact::MessageSent { item, answers: Some(answer), .. } if answer.item == *item => {
                Some("a message does not answer itself")
            }
            Fact::MessageReceived { item, answers: Some(answered), .. } if answered == item => {
                Some("a message does not answer itself")
            }
            Fact::MessageSent { answers: Some(answer), .. }
                if answer.promised.is_some_and(|day| day < self.valid.from()) =>
            {
                Some("a holding reply promises a day that lies ahead (PTN-55)")
            }
            Fact::MessageSent { at: Some(at), .. }
            | Fact::MessageReceived { at: Some(at), .. }
            | Fact::BreachFound { at: Some(at), .. }
            | Fact::BreachReported { at: Some(at), .. }
            | Fact::SafeguardingOpened { at: Some(at), .. }
                if london_day(*at) != self.valid.from() =>
            {
                Some("the instant is not on the day of `valid_from` in London (CAL-16)")
            }
            Fact::BreachTold { pupil: None, person: None, .. } => {
                Some("who was told of the breach is not said: name the person, or the pupil (CNF-42)")
            }
            Fact::ReportPublished { tables, .. } if tables.iter().any(|table| table.start >= table.end) => {
                Some("a period that ends before it begins: `end` is the first day after it")
            }
            Fact::ReportPublished { tables, .. }
                if tables.iter().map(|table| table.cells.len()).sum::<usize>() > MAX_FIGURES =>
            {
                Some("a report of more than 20,000 figures")
            }
            Fact::LegalHold { record: None, case: None, pupil: None, person: None, .. } => {
                Some("a legal hold names what is held: a record, a case, a pupil or a person (CNF-49a)")
            }
            Fact::AccessDecided { item: None, pupil, data_class, .. } if pupil.is_none() || data_class.is_none() => {
                Some(
                    "a decision on what a person may see is about one item, or about one class of data of one pupil (CNF-15)",
                )
            }
            Fact::AddressProtected { pupil, person, .. } if pupil.is_some() == person.is_some() => {
                Some("a protected address is of one pupil or of one adult (COM-7): write an entry for each")
            }
            Fact::ProtectedAddressUsed { pupils, people, .. } if pupils.len().max(people.len()) > MAX_ABOUT => {
                Some("a protected address of more than 256 pupils or adults: write several entries")
            }
            Fact::UndertakingAsked { item: None, classes, .. } if classes.is_empty() => {
                Some("an undertaking is about one item, or about classes of data (CNF-22)")
            }
            Fact::UndertakingAsked { pupils, .. } if pupils.len() > MAX_ABOUT => {
                Some("an undertaking about more than 256 pupils: leave them out, and it is about anybody")
            }
            Fact::UndertakingAsked { because: UndertakingCause::Planned, breach: Some(_), .. } => {
                Some("the record of a breach goes with what was received by accident (CNF-21)")
            }
            Fact::Ended { .. } | Fact::Retracted { .. } | Fact::PupilBorn { .. } | Fact::Died { .. } if ends => {
                Some("this fact has no end; retract it if it was a mistake")
            }
            _ if ends => self.fact.cannot_end(),
            _ => None,
        }
    }

    /// Does it last more than so many months?
    fn longer_than(&self, months: u32) -> bool {
        let last = add_months(self.valid.from(), months);
        self.valid.until().zip(last).is_some_and(|(until, last)| until > last)
    }

    /// Does the term end before its order begins, or begin when its order has ended?
    fn never_in_force(&self, term: &OrderTerm) -> bool {
        term.term_until.is_some_and(|until| until <= self.valid.from())
            || self.valid.until().zip(term.term_from).is_some_and(|(until, from)| until <= from)
    }

    /// Its id.
    pub const fn id(&self) -> &EntryId {
        &self.id
    }

    /// When the school came to know it.
    pub const fn recorded_at(&self) -> DateTime<Utc> {
        self.recorded_at
    }

    /// When it is true, as this entry alone says; an [`Fact::Ended`] elsewhere may cut it short.
    pub const fn valid(&self) -> &Interval {
        &self.valid
    }

    /// Where it was imported from.
    pub const fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    /// The fact.
    pub const fn fact(&self) -> &Fact {
        &self.fact
    }
}

impl TryFrom<EntryData> for Entry {
    type Error = ParentisError;
    fn try_from(data: EntryData) -> Result<Self, ParentisError> {
        let valid = Interval::new(data.valid_from, data.valid_until)?;
        Self::new(data.entry, data.recorded_at, valid, data.source, data.fact)
    }
}

impl From<Entry> for EntryData {
    fn from(entry: Entry) -> Self {
        Self {
            entry: entry.id,
            recorded_at: entry.recorded_at,
            valid_from: entry.valid.from(),
            valid_until: entry.valid.until(),
            source: entry.source,
            fact: entry.fact,
        }
    }
}
