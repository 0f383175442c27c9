//! The copies alone, without reasons: who gets one, about whom, for lists of thousands.
//!
//! A host that sends needs no reasons, only each copy, and on what condition it goes. A [`CopyList`] is that and nothing else:
//! each line is a verdict of the one resolver, kept as numbers, and the lines of one adult are one copy. Why somebody
//! is in it, or is not, says [`School::who_receives`]; whether what is to be sent may be sent to them, [`School::may_send`].
//!
//! ```
//! # use parentis::{doc_example, communication::{list::CopyTo, message::MessageKind}};
//! # let (school, as_of) = doc_example()?;
//! let list = school.copies(MessageKind::Report, None, as_of);
//! for copy in list.copies() {
//!     if let CopyTo::Adult(person) = copy.to() {
//!         println!("{:?} about {} pupils", school.person_id(person), copy.pupils().count());
//!     }
//! }
//! assert_eq!(list.copies().count(), 1, "to the mother");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::audience::Recipient;
use super::line::{Line, Sending};
use super::message::{Message, MessageKind};
use crate::decision::{Conditions, Outcome, Verdict};
use crate::school::{PersonRef, PupilRef, School};
use crate::time::Horizon;
use chrono::NaiveDate;

/// To whom a copy goes, by number. Adults come before pupils in person, each in the order of their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyTo {
    /// An adult in the pupil's life.
    Adult(PersonRef),
    /// The pupil in person.
    Pupil(PupilRef),
}

/// One recipient in respect of one pupil: what the one resolver says, without its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyEntry {
    /// To whom.
    pub to: CopyTo,
    /// About whom.
    pub pupil: PupilRef,
    /// `must` and `may` are sent, `needs_check` waits, `must_not` is not sent.
    pub outcome: Outcome,
    /// What is left out of it, and how it goes.
    pub conditions: Conditions,
}

/// Who gets a copy of a message, about whom, and who does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyList {
    message: MessageKind,
    as_of: NaiveDate,
    /// By recipient, and of one recipient by pupil.
    entries: Vec<CopyEntry>,
    unreached: Vec<PupilRef>,
    holds_until: Option<NaiveDate>,
}

/// One copy: to one adult, about all of their children to whom they are entitled; or to one pupil in person.
#[derive(Clone, Copy, Debug)]
pub struct LightCopy<'a> {
    to: CopyTo,
    entries: &'a [CopyEntry],
}

impl CopyList {
    /// The kind of message.
    pub const fn message(&self) -> MessageKind {
        self.message
    }

    /// The day that was asked about.
    pub const fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    /// The copies: to each adult one, in the order of their ids, then to each pupil in person. Whoever is sent nothing has
    /// none.
    ///
    /// ```
    /// # use parentis::{doc_example, communication::message::MessageKind};
    /// # let (school, as_of) = doc_example()?;
    /// let list = school.copies(MessageKind::Daily, None, as_of);
    /// assert!(list.copies().all(|copy| copy.pupils().next().is_some()));
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn copies(&self) -> impl Iterator<Item = LightCopy<'_>> {
        let by_recipient = self.entries.chunk_by(|one, next| one.to == next.to);
        by_recipient
            .filter_map(|entries| Some(LightCopy { to: entries.first()?.to, entries }))
            .filter(|copy| copy.pupils().next().is_some())
    }

    /// Everybody who was looked at, sent it or not: recipient by recipient, and of one recipient pupil by pupil.
    pub fn entries(&self) -> &[CopyEntry] {
        &self.entries
    }

    /// Those who wait until somebody has looked.
    pub fn waiting(&self) -> impl Iterator<Item = &CopyEntry> {
        self.entries.iter().filter(|entry| entry.outcome == Outcome::NeedsCheck)
    }

    /// Pupils for whom nobody may be sent it as things stand: somebody has to look.
    pub fn unreached(&self) -> &[PupilRef] {
        &self.unreached
    }

    /// The first later day on which something that was consulted changes.
    pub const fn holds_until(&self) -> Option<NaiveDate> {
        self.holds_until
    }
}

impl<'a> LightCopy<'a> {
    /// To whom.
    pub const fn to(&self) -> CopyTo {
        self.to
    }

    /// About which pupils, in the order of their ids.
    pub fn pupils(&self) -> impl Iterator<Item = PupilRef> + use<'a> {
        self.entries.iter().filter(|entry| entry.outcome.permits()).map(|entry| entry.pupil)
    }

    /// The pupils who are addressed, to whom the recipient is tied, and who are left out of this copy.
    pub fn split_off(&self) -> impl Iterator<Item = PupilRef> + use<'a> {
        self.entries.iter().filter(|entry| !entry.outcome.permits()).map(|entry| entry.pupil)
    }

    /// On what conditions: what is left out of this copy, and by what way it goes.
    pub fn conditions(&self) -> Conditions {
        let mut all = Conditions::default();
        let goes = self.entries.iter().filter(|entry| entry.outcome.permits());
        goes.flat_map(|entry| entry.conditions.iter()).for_each(|condition| all.add(condition));
        all
    }
}

impl School {
    /// Who gets a copy of this message about these pupils, without reasons: for lists of thousands. No pupils named: all on
    /// roll that day. Nobody is in it but by [`School::audience_verdicts`], and by the verdict on a pupil in person.
    pub fn copies(&self, message: impl Into<Message>, pupils: Option<&[PupilRef]>, as_of: NaiveDate) -> CopyList {
        let message = message.into();
        let sending = Sending::new(self, &message, as_of, None);
        let mut horizon = Horizon::new(as_of);
        let pupils = pupils.map_or_else(|| self.on_roll_by_number(as_of, &mut horizon), <[PupilRef]>::to_vec);
        let adults = Vec::with_capacity(pupils.len().saturating_mul(3));
        let mut gathering = Gathering { horizon, adults, in_person: Vec::new() };
        let mut unreached = Vec::new();
        for at in each_once(pupils) {
            let reached = gathering.add(&sending.about(at));
            if message.has_to_reach() && !reached {
                unreached.push(at);
            }
        }
        let Gathering { adults, in_person, horizon } = gathering;
        let mut entries = by_adult(adults, self.inner.people.len());
        entries.extend(in_person);
        CopyList { message: message.kind, as_of, entries, unreached, holds_until: horizon.holds_until() }
    }

    /// The pupils on roll that day, whereby it was consulted of everybody who is.
    fn on_roll_by_number(&self, as_of: NaiveDate, horizon: &mut Horizon) -> Vec<PupilRef> {
        let mut found = Vec::with_capacity(self.inner.pupils.len());
        for (at, file) in (0..).map(PupilRef).zip(&self.inner.pupil_files) {
            let mut on_roll = false;
            for roll in &file.roll {
                horizon.span(roll.span);
                on_roll |= roll.span.holds(as_of);
            }
            if on_roll {
                found.push(at);
            }
        }
        found
    }
}

fn each_once(mut pupils: Vec<PupilRef>) -> Vec<PupilRef> {
    pupils.sort_unstable();
    pupils.dedup();
    pupils
}

/// The lines adult by adult, in the order of their numbers; of one adult they stay in the order of the pupils. Where they are
/// many, each is put in its place by counting, which takes no comparison.
fn by_adult(mut lines: Vec<(PersonRef, CopyEntry)>, people: usize) -> Vec<CopyEntry> {
    if lines.len() < people.div_euclid(8) {
        lines.sort_by_key(|(person, _)| *person);
        return lines.into_iter().map(|(_, entry)| entry).collect();
    }
    let mut places = vec![0_usize; people];
    for (person, _) in &lines {
        if let Some(count) = places.get_mut(person.0 as usize) {
            *count = count.saturating_add(1);
        }
    }
    let mut before = 0_usize;
    for place in &mut places {
        before = before.saturating_add(std::mem::replace(place, before));
    }
    let mut sorted: Vec<CopyEntry> = lines.iter().map(|(_, entry)| *entry).collect();
    for (person, entry) in lines {
        let Some(place) = places.get_mut(person.0 as usize) else { continue };
        if let Some(there) = sorted.get_mut(*place) {
            *there = entry;
        }
        *place = place.saturating_add(1);
    }
    sorted
}

/// A list as it is put together.
struct Gathering {
    adults: Vec<(PersonRef, CopyEntry)>,
    in_person: Vec<CopyEntry>,
    horizon: Horizon,
}

impl Gathering {
    /// The lines of one pupil. Is anybody sent it?
    fn add(&mut self, line: &Line<'_>) -> bool {
        let mut reached = false;
        let mut entry = |to: CopyTo, verdict: &Verdict, horizon: &mut Horizon| {
            let Verdict { outcome, conditions, holds_until, .. } = *verdict;
            reached |= outcome.permits();
            if let Some(day) = holds_until {
                horizon.boundary(day);
            }
            CopyEntry { to, pupil: line.at, outcome, conditions }
        };
        if line.speaks_to_the_pupil() {
            self.in_person.push(entry(CopyTo::Pupil(line.at), &line.in_person(), &mut self.horizon));
        }
        for person in line.sending.school.adults_on(line.at, line.sending.as_of) {
            let told = entry(CopyTo::Adult(person), &line.adult(person), &mut self.horizon);
            self.adults.push((person, told));
        }
        line.boundaries(&mut self.horizon);
        reached
    }
}

impl CopyTo {
    /// The same by id.
    pub fn recipient(self, school: &School) -> Option<Recipient> {
        match self {
            Self::Adult(person) => school.person_id(person).cloned().map(|person| Recipient::Adult { person }),
            Self::Pupil(_) => Some(Recipient::Pupil),
        }
    }
}
