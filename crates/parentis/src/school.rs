//! The school as its journal shows it: facts folded into what questions need, immutable and shared freely.
//!
//! ```text
//! Journal::new(entries)? ── as_known_at(instant)? ──> School::new(&journal)? ── questions as of a day ──> answers
//! ```
//!
//! Every id is interned once to a dense number, and the facts of a pair of pupil and adult lie together. A `School` is a
//! reading aid over the journal and nothing more: what is derived and stored beside the facts, such as birthdays, the ends
//! of holds and who an adult is to a child over a stretch of days, only saves deriving it at every question.

pub(crate) mod access;
pub(crate) mod cases;
pub(crate) mod confided;
mod consents;
pub(crate) mod events;
mod few;
mod fold;
pub(crate) mod groups;
mod hold;
mod known;
pub(crate) mod mail;
pub(crate) mod participation;
pub(crate) mod policies;
pub(crate) mod records;
pub(crate) mod safeguarding;
pub(crate) mod seats;

use mail::Mail;

pub(crate) use consents::{Answered, AskedOf, ByParty, Changed, ConsentFile, Judged, Line, PurposeTable, THE_PUPIL};

use few::Few;
use known::{Outline, SomeAdult};

pub(crate) use fold::entries_about;
pub use fold::{MAX_ADOPTED, MAX_FACTS};

use crate::calendar::{Calendar, Calendars, Weekday};
use crate::communication::words::{AccessFormat, Channel, SendAdvice};
use crate::confidentiality::undertaking::UndertakingKind;
use crate::consent::Right;
use crate::ids::{AddressId, DocumentId, EntryId, GroupId, LanguageTag, OrderId, PersonId, PreferenceId, PupilId};
use crate::profile::{Post, Profile};
use crate::roles::Kept;
use crate::roles::matrix::Column;
use crate::roles::matter::Act;
use crate::time::{Horizon, Interval, birthday};
use crate::words::{
    CareStatus, DelegatedBy, Evidence, OrderKind, Parenthood, PlacementKind, RelationshipKind, Residence,
    ResponsibilityBasis, Says,
};
use crate::{ParentisError, fact::TermEffect, journal::Journal};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A dense number of an entry. [`NO_ENTRY`] where a reason rests on no single one.
pub(crate) type EntryIx = u32;
pub(crate) const NO_ENTRY: EntryIx = u32::MAX;

/// A fact of a file with its span, already cut short by what ended it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dated<T> {
    pub(crate) span: Interval,
    pub(crate) entry: EntryIx,
    pub(crate) what: T,
}

/// A grant of parental responsibility, other than by an order term.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grant {
    pub(crate) basis: ResponsibilityBasis,
    pub(crate) evidence: Evidence,
    /// For a guardian by appointment: from when it has effect.
    pub(crate) effect: GuardianEffect,
}

/// When a guardian's appointment takes effect (PR-9). Between the two days it is not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GuardianEffect {
    /// From that day it may have effect; none if it has none as far as is recorded.
    pub(crate) possible: Option<NaiveDate>,
    /// From that day it has effect.
    pub(crate) certain: Option<NaiveDate>,
}

impl GuardianEffect {
    pub(crate) const NOT_YET: Self = Self { possible: None, certain: None };

    pub(crate) const fn from(day: NaiveDate) -> Self {
        Self { possible: Some(day), certain: Some(day) }
    }
}

/// One term of an order seen, for a pair.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Term {
    pub(crate) order: u32,
    pub(crate) kind: OrderKind,
    pub(crate) effect: TermEffect,
}

/// An order claimed and not produced, with the end of its hold as counted by each profile and calendar in turn.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) order: u32,
    /// From which day which end of the hold is known; sorted. `None`: it could not be counted.
    pub(crate) holds: Vec<(NaiveDate, Option<NaiveDate>)>,
}

/// Somebody said that the adult may.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Authority {
    pub(crate) by: u32,
    pub(crate) column: Column,
    pub(crate) weekdays: Weekdays,
}

/// Days of the week, as bits from Monday on; none named is every day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weekdays(u8);

impl Weekdays {
    fn of(days: &[Weekday]) -> Self {
        Self(days.iter().fold(0, |set, day| set | 1 << *day as u8))
    }

    /// Is every day meant?
    pub(crate) const fn is_every_day(self) -> bool {
        self.0 == 0
    }

    /// Is that day one of them?
    pub(crate) fn holds(self, day: NaiveDate) -> bool {
        self.is_every_day() || self.0 & (1 << day.weekday().num_days_from_monday()) != 0
    }
}

/// A flag with its strength.
pub(crate) type Said = (Says, Evidence);

/// One pupil and one adult: what questions about lists of thousands ask, close together in memory, and what is on record behind it.
#[derive(Clone, Debug, Default)]
pub(crate) struct PairFile {
    pub(crate) pupil: u32,
    pub(crate) person: u32,
    /// How many facts there are in all.
    pub(crate) facts: u32,
    pub(crate) outline: Outline,
    /// What all this amounts to, stretch by stretch.
    pub(crate) kept: Vec<Kept>,
    /// With what right the adult answers for the child, kind by kind of purpose and stretch by stretch.
    pub(crate) rights: Vec<Right>,
    pub(crate) record: Box<PairRecord>,
}

/// The facts of one pupil and one adult.
#[derive(Clone, Debug, Default)]
pub(crate) struct PairRecord {
    pub(crate) kinds: Vec<Dated<RelationshipKind>>,
    pub(crate) parenthood: Vec<Dated<(Parenthood, Evidence)>>,
    pub(crate) lives: Vec<Dated<Said>>,
    pub(crate) looks: Vec<Dated<Said>>,
    pub(crate) grants: Vec<Dated<Grant>>,
    pub(crate) stated: Vec<Dated<(Said, bool)>>,
    pub(crate) terms: Vec<Dated<Term>>,
    pub(crate) claims: Vec<Dated<Claim>>,
    pub(crate) holds: Vec<Dated<()>>,
    pub(crate) checks: Vec<Dated<()>>,
    pub(crate) limits: Vec<Dated<crate::words::RestrictionScope>>,
    pub(crate) speaks: Vec<Dated<Said>>,
    pub(crate) placed: Vec<Dated<PlacementKind>>,
    pub(crate) recognised: Vec<Dated<()>>,
    pub(crate) waived: Vec<Dated<()>>,
    pub(crate) requested: Vec<Dated<Column>>,
    pub(crate) authorised: Vec<Dated<Authority>>,
    pub(crate) delegated: Vec<Dated<(Act, Says, DelegatedBy)>>,
    /// What the school gave this adult, with the number of the thing.
    pub(crate) given: Vec<Dated<(Column, u32)>>,
    /// What this adult prefers in an admission, by number, in the order in which it was expressed.
    pub(crate) preferences: Vec<Dated<u32>>,
    pub(crate) agreement: Vec<Dated<Said>>,
    /// Facts that no question so far consults, kept so that the adult is known to the pupil.
    pub(crate) other: Vec<Dated<()>>,
}

/// An adoption or a parental order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewParents {
    pub(crate) order: u32,
    pub(crate) adoption: bool,
    /// From when an adopter is recorded as step-parent or as a parent's partner, beside whom that parent stays one
    /// (PR-17).
    pub(crate) by_partner: Option<NaiveDate>,
    /// From when it is written down who stays a parent.
    pub(crate) remains: Option<NaiveDate>,
}

/// The facts of one pupil.
#[derive(Clone, Debug, Default)]
pub(crate) struct PupilFile {
    /// How many facts there are in all.
    pub(crate) facts: u32,
    pub(crate) births: Few<Birth>,
    pub(crate) roll: Few<Dated<()>>,
    pub(crate) residence: Vec<Dated<Residence>>,
    pub(crate) away: Vec<Dated<()>>,
    pub(crate) care: Vec<Dated<(CareStatus, Option<u32>)>>,
    pub(crate) special_guardians: Vec<Dated<u32>>,
    pub(crate) lives_with_orders: Vec<Dated<(u32, u32)>>,
    /// Adoption and parental orders.
    pub(crate) new_parents: Vec<Dated<NewParents>>,
    /// Placement orders, and placements with prospective adopters.
    pub(crate) for_adoption: Vec<Dated<()>>,
    pub(crate) wardship: Vec<Dated<()>>,
    pub(crate) police_protection: Vec<Dated<()>>,
    /// Emergency and police protection: the order, and to whom the child may be released if it names somebody (ORD-12).
    pub(crate) protected: Vec<Dated<(u32, Option<u32>)>>,
    pub(crate) special_circumstances: Vec<Dated<()>>,
    /// Where this pupil is to be found is kept from others, and from whom above all.
    pub(crate) address_kept: Vec<Dated<Option<u32>>>,
    /// The groups that the pupil is in, by number.
    pub(crate) groups: Vec<Dated<u32>>,
    /// Whether the pupil is able to decide, for one purpose or for any.
    pub(crate) competence: Vec<Dated<Judged>>,
    pub(crate) some_adult: SomeAdult,
}

/// The facts of one adult that do not depend on the pupil.
#[derive(Clone, Debug, Default)]
pub(crate) struct PersonFile {
    pub(crate) died: Vec<Dated<()>>,
    pub(crate) imprisoned: Vec<Dated<()>>,
    pub(crate) points: Vec<Dated<Point>>,
    /// Preferred, or declined.
    pub(crate) channel_wishes: Vec<Dated<(Channel, bool)>>,
    pub(crate) notices_by_email: Vec<Dated<bool>>,
    pub(crate) languages: Vec<Dated<u32>>,
    pub(crate) formats: Vec<Dated<AccessFormat>>,
    pub(crate) cannot_write: Vec<Dated<()>>,
    pub(crate) deployed: Vec<Dated<()>>,
    pub(crate) limits: Vec<Dated<Channels>>,
    pub(crate) access: access::AccessFile,
    /// Where this adult is to be found is kept from others, and from whom above all.
    pub(crate) address_kept: Vec<Dated<Option<u32>>>,
    pub(crate) confided: confided::ConfidedFile,
}

/// An address or number of an adult.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Point {
    pub(crate) channel: Channel,
    pub(crate) address: u32,
    /// Confirmed, or tried in vain; none where it is not known which.
    pub(crate) works: Option<bool>,
}

/// The safeguarding lead's decision on one message.
#[derive(Clone, Debug)]
pub(crate) struct Disclosure {
    pub(crate) pupil: u32,
    /// None: the pupil in person.
    pub(crate) person: Option<u32>,
    pub(crate) item: DocumentId,
    /// Told, or not.
    pub(crate) told: bool,
}

/// Channels, as bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Channels(u8);

impl Channels {
    fn of(channels: &[Channel]) -> Self {
        Self(channels.iter().fold(0, |set, channel| set | 1 << *channel as u8))
    }

    pub(crate) const fn contains(self, channel: Channel) -> bool {
        self.0 & (1 << channel as u8) != 0
    }
}

/// A date of birth with the days on which it matters, reckoned once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Birth {
    pub(crate) born: NaiveDate,
    pub(crate) entry: EntryIx,
    pub(crate) thirteen: Option<NaiveDate>,
    pub(crate) sixteen: Option<NaiveDate>,
    pub(crate) eighteen: Option<NaiveDate>,
    pub(crate) over_compulsory: Option<NaiveDate>,
}

impl Birth {
    pub(crate) fn new(born: NaiveDate, entry: EntryIx) -> Self {
        Self {
            born,
            entry,
            thirteen: birthday(born, 13),
            sixteen: birthday(born, 16),
            eighteen: birthday(born, 18),
            over_compulsory: crate::time::over_compulsory_age_from(born),
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Inner {
    pub(crate) entries: Vec<EntryId>,
    pub(crate) pupils: Vec<PupilId>,
    pub(crate) people: Vec<PersonId>,
    pub(crate) orders: Vec<OrderId>,
    pub(crate) items: Vec<DocumentId>,
    /// The numbers of the things, in the order of their ids.
    pub(crate) items_by_id: Vec<u32>,
    pub(crate) preferences: Vec<PreferenceId>,
    pub(crate) addresses: Vec<AddressId>,
    /// By address, who is reached there.
    pub(crate) reached_at: Vec<Vec<Dated<u32>>>,
    /// By address, that it is protected, and from whom above all.
    pub(crate) protected_at: Vec<Vec<Dated<Option<u32>>>>,
    pub(crate) languages: Vec<LanguageTag>,
    /// What the safeguarding lead decided, message by message.
    pub(crate) disclosures: Vec<Dated<Disclosure>>,
    /// Which advice somebody went against, by the message.
    pub(crate) overridden: Vec<Dated<(DocumentId, SendAdvice)>>,
    pub(crate) groups: Vec<GroupId>,
    /// Who holds what, by post.
    pub(crate) holders: Vec<(Post, access::Holder)>,
    /// Safeguarding records by their keys.
    pub(crate) safeguarding: BTreeMap<DocumentId, safeguarding::RecordFile>,
    /// What is kept from parents (SFG-53).
    pub(crate) suppressed: Vec<Dated<access::Suppression>>,
    /// Which wording an undertaking is asked for in, kind by kind.
    pub(crate) wordings: Vec<Dated<(UndertakingKind, DocumentId)>>,
    /// What of its minutes and papers the board decided to keep to itself.
    pub(crate) kept_minutes: Vec<Dated<DocumentId>>,
    pub(crate) mail: Mail,
    pub(crate) records: records::Records,
    pub(crate) participation: participation::Participation,
    /// The tables of reports that were published.
    pub(crate) published: Vec<Dated<Vec<crate::report::PublishedTable>>>,
    pub(crate) policies: policies::Policies,
    pub(crate) cases: std::collections::BTreeMap<DocumentId, cases::CaseFile>,
    pub(crate) pupil_files: Vec<PupilFile>,
    pub(crate) person_files: Vec<PersonFile>,
    pub(crate) pairs: Vec<PairFile>,
    /// Pupil by pupil, where its pairs begin; one more at the end.
    pub(crate) starts: Vec<usize>,
    pub(crate) purposes: PurposeTable,
    /// By pupil and purpose; of no pupil last.
    pub(crate) consents: Vec<ConsentFile>,
    /// Pupil by pupil, where its consents begin; one more at the end, where those of no pupil do.
    pub(crate) consent_starts: Vec<usize>,
    pub(crate) purpose_changes: Vec<Dated<Changed>>,
    pub(crate) profiles: Vec<Dated<Box<Profile>>>,
    pub(crate) calendars: Vec<Dated<Box<Calendar>>>,
    /// Empty files, for whom nothing is recorded of.
    pub(crate) nobody: PersonFile,
    pub(crate) no_pair: PairFile,
    pub(crate) no_pupil: PupilFile,
    pub(crate) no_consent: ConsentFile,
}

/// The number of nobody: no person and no pupil of a school has it.
pub(crate) const NOBODY: u32 = u32::MAX;

/// A school as of what its journal holds. Cheap to clone, safe to share between threads.
#[derive(Clone, Debug)]
pub struct School {
    pub(crate) inner: Arc<Inner>,
    journal: Journal,
}

/// A pupil of this school, found once and asked about often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PupilRef(pub(crate) u32);

/// An adult of this school, found once and asked about often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonRef(pub(crate) u32);

impl School {
    /// Folds a journal. Cut it first with [`Journal::as_known_at`] to see the school as it was known at an instant.
    ///
    /// # Errors
    /// If entries contradict the journal's own order: an end on what does not end, an order seen twice with different
    /// kinds, more than [`MAX_FACTS`] facts about one pupil, more than [`MAX_ADOPTED`] profiles or calendars.
    pub fn new(journal: &Journal) -> Result<Self, ParentisError> {
        let inner = fold::fold(journal)?;
        Ok(Self { inner: Arc::new(inner), journal: journal.clone() })
    }

    /// This school, with what is on record of the second person read as if it were of the first.
    pub(crate) fn read_as_one(&self, kept: &PersonId, read: &PersonId) -> Result<Self, ParentisError> {
        let inner = fold::fold_as_one(&self.journal, Some((kept, read)))?;
        Ok(Self { inner: Arc::new(inner), journal: self.journal.clone() })
    }

    /// The next school: this one with further entries.
    ///
    /// # Errors
    /// As [`School::new`] and [`Journal::new`].
    pub fn with(&self, entries: impl IntoIterator<Item = crate::fact::Entry>) -> Result<Self, ParentisError> {
        Self::new(&self.journal.with(entries)?)
    }

    /// The journal behind it.
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Finds a pupil.
    pub fn pupil(&self, id: &PupilId) -> Option<PupilRef> {
        self.inner.pupils.binary_search(id).ok().and_then(|at| u32::try_from(at).ok()).map(PupilRef)
    }

    /// Finds an adult.
    pub fn person(&self, id: &PersonId) -> Option<PersonRef> {
        self.inner.people.binary_search(id).ok().and_then(|at| u32::try_from(at).ok()).map(PersonRef)
    }

    /// The id of a pupil; none of a number that is another school's.
    ///
    /// ```
    /// # let (school, _) = parentis::doc_example()?;
    /// let ava = "ava".parse()?;
    /// assert_eq!(school.pupil(&ava).and_then(|at| school.pupil_id(at)), Some(&ava));
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn pupil_id(&self, at: PupilRef) -> Option<&PupilId> {
        self.inner.pupils.get(at.0 as usize)
    }

    /// The id of an adult; none of a number that is another school's.
    pub fn person_id(&self, at: PersonRef) -> Option<&PersonId> {
        self.inner.person_id(at.0)
    }

    /// Every pupil that a fact names, in the order of their ids.
    pub fn pupils(&self) -> impl Iterator<Item = &PupilId> {
        self.inner.pupils.iter()
    }

    /// Every adult that a fact names, in the order of their ids.
    pub fn people(&self) -> impl Iterator<Item = &PersonId> {
        self.inner.people.iter()
    }

    /// Every adult whom a fact ties to that pupil.
    pub fn adults_of(&self, pupil: &PupilId) -> Vec<PersonId> {
        self.pupil(pupil).map_or_else(Vec::new, |at| {
            self.inner.pairs_of(at.0).iter().filter_map(|pair| self.inner.person_id(pair.person).cloned()).collect()
        })
    }

    /// The profile in force on that day, if one was adopted.
    pub fn profile(&self, as_of: NaiveDate) -> Option<&Profile> {
        self.inner.profile_at(as_of, &mut Horizon::new(as_of))
    }

    /// The calendars in force on that day, laid over each other: of two that speak about a day, the one adopted later
    /// wins.
    pub fn calendars(&self, as_of: NaiveDate) -> Calendars {
        Calendars::new(&self.inner.calendars_at(as_of))
    }

    /// Which calendars are in force was consulted.
    pub(crate) fn calendar_boundaries(&self, horizon: &mut Horizon) {
        self.inner.calendars.iter().for_each(|calendar| horizon.span(calendar.span));
    }

    /// The pupils on roll that day.
    pub fn on_roll(&self, as_of: NaiveDate) -> Vec<PupilId> {
        self.inner
            .pupils
            .iter()
            .zip(&self.inner.pupil_files)
            .filter(|(_, file)| file.roll.iter().any(|roll| roll.span.holds(as_of)))
            .map(|(id, _)| id.clone())
            .collect()
    }
}

impl Inner {
    /// The pairs of a pupil, which lie together.
    #[inline]
    pub(crate) fn pairs_of(&self, pupil: u32) -> &[PairFile] {
        let at = pupil as usize;
        let ends = self.starts.get(at).zip(at.checked_add(1).and_then(|next| self.starts.get(next)));
        ends.and_then(|(start, end)| self.pairs.get(*start..*end)).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn pair(&self, pupil: u32, person: u32) -> Option<&PairFile> {
        let pairs = self.pairs_of(pupil);
        pairs.binary_search_by(|pair| pair.person.cmp(&person)).ok().and_then(|at| pairs.get(at))
    }

    pub(crate) fn person_id(&self, person: u32) -> Option<&PersonId> {
        self.people.get(person as usize)
    }

    pub(crate) fn entry_id(&self, entry: EntryIx) -> Option<&EntryId> {
        self.entries.get(entry as usize)
    }

    /// The order's id. Every dense number was given out by the fold, so it is there.
    pub(crate) fn order_id(&self, order: u32) -> Option<&OrderId> {
        self.orders.get(order as usize)
    }

    /// The number of a thing, if a fact names it.
    pub(crate) fn item_number(&self, id: &DocumentId) -> Option<u32> {
        let found = self.items_by_id.binary_search_by(|at| self.items.get(*at as usize).cmp(&Some(id))).ok()?;
        self.items_by_id.get(found).copied()
    }

    pub(crate) fn person_file(&self, person: u32) -> &PersonFile {
        self.person_files.get(person as usize).unwrap_or(&self.nobody)
    }

    /// The profile adopted last among those in force; of one day, the one whose entry id is greatest.
    #[inline]
    pub(crate) fn profile_at(&self, as_of: NaiveDate, horizon: &mut Horizon) -> Option<&Profile> {
        let mut found = None;
        for dated in &self.profiles {
            horizon.span(dated.span);
            if dated.span.holds(as_of) {
                found = Some(&*dated.what);
            }
        }
        found
    }

    pub(crate) fn calendars_at(&self, as_of: NaiveDate) -> Vec<Calendar> {
        self.calendars.iter().filter(|dated| dated.span.holds(as_of)).map(|dated| (*dated.what).clone()).collect()
    }
}
