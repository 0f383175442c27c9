//! How parents took part in a period: of all in numbers, of one adult their own, of one pupil what may stand on the pupil's record.
//!
//! | | rule |
//! | --- | --- |
//! | every event says which support of the child it serves | HA-1a |
//! | what a parent entered of their skills, unranked, for staff; what nobody entered themselves is left out | HA-2.1, HA-3.2b |
//! | four levels | HA-2.2 |
//! | at school, at home, online: each is counted, with nothing as nothing | HA-2.3e |
//! | a family is pointed to a service; data go with consent or another lawful basis | HA-2.3f |
//! | who came to support of parenting is the parent's own matter, and off the pupil's record | HA-2.3g |
//! | information, and training for staff and parents | HA-2.3h |
//! | a parent's contribution to a meeting is asked for, and advice on learning at home noted | HA-3.2a, HA-3.2c |
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! let found = school.taking_part(None, (as_of, as_of.succ_opt().unwrap()));
//! assert!(found.events.is_empty());
//! assert_eq!(found.levels.len(), 4, "child, class, school, governance, with nothing as nothing");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::event::{EventKind, PartLevel, PartPlace, SupportPurpose};
use crate::consent::words::LawfulBasis;
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::rules::RuleId;
use crate::school::School;
use crate::school::events::{EventFile, Noted, Planned, What};
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

vocabulary! {
    /// What is to be said of how parents took part.
    pub enum PartNote as "part_note" {
        /// Of an event nobody said which support of the child it serves (HA-1a).
        PurposeNotSaid = "purpose_not_said",
        /// Nothing took place at home or online (HA-2.3e).
        NothingAtHome = "nothing_at_home",
        /// Nothing took place at school (HA-2.3e).
        NothingAtSchool = "nothing_at_school",
        /// No information on what taking part is good for (HA-2.3h).
        NoInformation = "no_information",
        /// No training that staff came to (HA-2.3h).
        NoTrainingForStaff = "no_training_for_staff",
        /// No training that parents came to (HA-2.3h).
        NoTrainingForParents = "no_training_for_parents",
        /// Data of a family went to a service, or are to, with no lawful basis on record (HA-2.3f).
        SharedWithoutBasis = "shared_without_basis",
    }

    /// Of whom it is asked.
    pub enum PartView as "part_view" {
        /// Of all: for staff.
        Whole = "whole",
        /// Of one adult: their own.
        OfAdult = "of_adult",
        /// Of one pupil: what may stand on the pupil's record.
        OfPupil = "of_pupil",
    }
}

/// An event that took place in the period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TookPart {
    /// The host's key of it.
    pub event: DocumentId,
    /// What kind it is.
    pub event_kind: EventKind,
    /// Which support of the child it serves.
    pub purpose: SupportPurpose,
    /// At which level.
    pub level: PartLevel,
    /// Where.
    pub place: PartPlace,
    /// The day.
    pub on: NaiveDate,
    /// How many were invited; of an adult or a pupil: of theirs.
    pub invited: u32,
    /// How many parents came; of an adult: whether they did.
    pub parents: u32,
    /// How many members of staff came.
    pub staff: u32,
    /// Of an adult who came to a meeting about their child: ask what they brought to it (HA-3.2a).
    pub ask_contribution: bool,
}

/// How many events there were at a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LevelCount {
    /// The level.
    pub level: PartLevel,
    /// How many events.
    pub events: u32,
    /// How many times a parent came.
    pub parents: u32,
}

/// How many events there were at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PlaceCount {
    /// The place.
    pub place: PartPlace,
    /// How many events.
    pub events: u32,
    /// How many times a parent took part.
    pub parents: u32,
}

/// Something that was noted: the host has the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotedOf {
    /// Of whom.
    pub person: PersonId,
    /// About which pupils.
    pub pupils: Vec<PupilId>,
    /// When.
    pub on: NaiveDate,
    /// Where the host keeps it in words.
    pub note: DocumentId,
}

/// A service to which a family was pointed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Signpost {
    /// Who was told of it.
    pub person: PersonId,
    /// About which pupils.
    pub pupils: Vec<PupilId>,
    /// When.
    pub on: NaiveDate,
    /// The host's key of the service.
    pub service: DocumentId,
    /// Did data of the family go, or are they to?
    pub data_shared: Says,
    /// On what, beside consent.
    pub basis: Option<LawfulBasis>,
    /// May data of the family go (HA-2.3f)?
    pub may_share: Outcome,
}

/// How parents took part in a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TakingPart {
    /// Of whom.
    pub view: PartView,
    /// The first day.
    pub start: NaiveDate,
    /// The first day after the period.
    pub end: NaiveDate,
    /// The events, by day.
    pub events: Vec<TookPart>,
    /// Each level, with nothing as nothing (HA-2.2).
    pub levels: Vec<LevelCount>,
    /// Each place, with nothing as nothing (HA-2.3e).
    pub places: Vec<PlaceCount>,
    /// What parents entered of their skills, unranked, by id; for staff, and for whoever entered it (HA-2.1).
    pub skills: Vec<NotedOf>,
    /// What parents brought to meetings (HA-3.2a).
    pub contributions: Vec<NotedOf>,
    /// Advice on learning at home (HA-3.2c).
    pub advice: Vec<NotedOf>,
    /// Services to which families were pointed (HA-2.3f).
    pub signposts: Vec<Signpost>,
    /// What is to be said of it.
    pub notes: Vec<PartNote>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// Of whom it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartOf<'a> {
    /// One adult.
    Adult(&'a PersonId),
    /// One pupil.
    Pupil(&'a PupilId),
}

/// What was found so far.
struct Desk<'a> {
    school: &'a School,
    start: NaiveDate,
    end: NaiveDate,
    muted: Option<RuleId>,
    /// Of one adult, or of one pupil, by number.
    adult: Option<u32>,
    pupil: Option<u32>,
    view: PartView,
    rules: BTreeSet<RuleId>,
}

impl Desk<'_> {
    fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    fn in_period(&self, day: NaiveDate) -> bool {
        self.start <= day && day < self.end
    }

    /// The last day of the period: what was known of it then counts.
    fn last(&self) -> NaiveDate {
        self.end.pred_opt().unwrap_or(self.start)
    }

    /// An event of the period, as it is seen by whom it is asked of.
    fn event(&mut self, key: &DocumentId, file: &EventFile, notes: &[Noted]) -> Option<TookPart> {
        let last = self.last();
        let planned: &Planned = file.planned_on(last, &mut Horizon::new(last))?;
        if !self.in_period(planned.on) {
            return None;
        }
        let upto = |events: &[crate::school::Dated<u32>]| -> BTreeSet<u32> {
            events.iter().filter(|event| event.span.from() <= last).map(|event| event.what).collect()
        };
        let (invited, came) = (upto(&file.invited), upto(&file.attended));
        if let Some(pupil) = self.pupil {
            // Who came to support of parenting is the parent's own matter (HA-2.3g).
            let own = planned.kind == EventKind::ParentingSupport && self.heard(RuleId::HA_2_3G);
            if own || !planned.pupils.contains(&pupil) {
                return None;
            }
        }
        if self.adult.is_some_and(|adult| !invited.contains(&adult) && !came.contains(&adult)) {
            return None;
        }
        let mine = |who: &u32| match (self.adult, self.pupil) {
            (Some(adult), _) => *who == adult,
            (None, Some(pupil)) => self.school.inner.pair(pupil, *who).is_some(),
            (None, None) => true,
        };
        let count = |people: &BTreeSet<u32>, staff: Option<bool>| {
            let of = |who: &&u32| mine(who) && staff.is_none_or(|staff| self.is_staff(**who, planned.on) == staff);
            u32::try_from(people.iter().filter(of).count()).unwrap_or(u32::MAX)
        };
        let parents = count(&came, Some(false));
        let staff = count(&came, Some(true));
        let brought = |adult: u32| {
            notes.iter().any(|note| {
                note.on <= last
                    && note.person == adult
                    && matches!(&note.what, What::Contribution { event: Some(event), .. } if event == key)
            })
        };
        let met = planned.level == PartLevel::Child
            && self.adult.is_some_and(|adult| came.contains(&adult) && !brought(adult));
        let invited = count(&invited, None);
        Some(TookPart {
            event: key.clone(),
            event_kind: planned.kind,
            purpose: planned.purpose,
            level: planned.level,
            place: planned.place,
            on: planned.on,
            invited,
            parents,
            staff,
            ask_contribution: met && self.heard(RuleId::HA_3_2A),
        })
    }

    /// Did somebody hold a post at the school that day?
    fn is_staff(&self, person: u32, on: NaiveDate) -> bool {
        self.school.inner.holders.iter().any(|(_, held)| held.what.0 == person && held.span.holds(on))
    }

    fn noted(&self, note: &Noted, words: &DocumentId) -> Option<NotedOf> {
        Some(NotedOf {
            person: self.school.inner.person_id(note.person)?.clone(),
            pupils: self.school.pupil_ids(&note.pupils),
            on: note.on,
            note: words.clone(),
        })
    }

    /// What was noted in the period, as far as it is of whom it is asked.
    fn notes(&mut self, found: &mut TakingPart, notes: &[Noted]) {
        // A skill is there as long as it is not taken back; what was said is of its day.
        let there = |note: &&Noted| match note.what {
            What::Skill { .. } => note.on < self.end && note.until.is_none_or(|until| until >= self.end),
            What::Contribution { .. } | What::Advice { .. } | What::Signposted { .. } => self.in_period(note.on),
        };
        for note in notes.iter().filter(there).collect::<Vec<_>>() {
            if self.adult.is_some_and(|adult| note.person != adult)
                || self.pupil.is_some_and(|pupil| !note.pupils.contains(&pupil))
            {
                continue;
            }
            match &note.what {
                What::Contribution { words, .. } => {
                    if self.heard(RuleId::HA_3_2A) {
                        found.contributions.extend(self.noted(note, words));
                    }
                }
                What::Advice { words } => {
                    if self.heard(RuleId::HA_3_2C) {
                        found.advice.extend(self.noted(note, words));
                    }
                }
                What::Skill { words, by_parent } => {
                    // Nothing is inferred about anybody, and a pupil's record has none of it.
                    let own = *by_parent || self.muted == Some(RuleId::HA_3_2B);
                    let shown = self.view != PartView::OfPupil || self.muted == Some(RuleId::HA_2_1);
                    self.rules
                        .extend([RuleId::HA_2_1, RuleId::HA_3_2B].iter().filter(|rule| self.muted != Some(**rule)));
                    if own && shown {
                        found.skills.extend(self.noted(note, words));
                    }
                }
                What::Signposted { service, shared, consented, basis } => {
                    let may_share = if !self.heard(RuleId::HA_2_3F) || basis.is_some() {
                        Outcome::May
                    } else {
                        match consented {
                            Says::Yes => Outcome::May,
                            Says::No => Outcome::MustNot,
                            Says::Unknown => Outcome::NeedsCheck,
                        }
                    };
                    let person = self.school.inner.person_id(note.person).cloned();
                    found.signposts.extend(person.map(|person| Signpost {
                        person,
                        pupils: self.school.pupil_ids(&note.pupils),
                        on: note.on,
                        service: service.clone(),
                        data_shared: *shared,
                        basis: *basis,
                        may_share,
                    }));
                }
            }
        }
        found.skills.sort_by(|a, b| (&a.person, a.on, &a.note).cmp(&(&b.person, b.on, &b.note)));
    }

    /// What is to be said of the whole.
    fn said(&mut self, found: &mut TakingPart) {
        let whole = self.view == PartView::Whole;
        let mut notes = BTreeSet::new();
        if self.heard(RuleId::HA_1A) && found.events.iter().any(|event| event.purpose == SupportPurpose::NotSaid) {
            notes.insert(PartNote::PurposeNotSaid);
        }
        let shared = found.signposts.iter().any(|one| one.data_shared != Says::No && one.may_share != Outcome::May);
        if shared {
            notes.insert(PartNote::SharedWithoutBasis);
        }
        if whole && self.heard(RuleId::HA_2_3E) {
            let at = |place: PartPlace| found.events.iter().any(|event| event.place == place);
            if !at(PartPlace::Home) && !at(PartPlace::Online) {
                notes.insert(PartNote::NothingAtHome);
            }
            if !at(PartPlace::School) {
                notes.insert(PartNote::NothingAtSchool);
            }
        }
        if whole && self.heard(RuleId::HA_2_3H) {
            let of = |kind: EventKind| found.events.iter().filter(move |event| event.event_kind == kind);
            if of(EventKind::Information).next().is_none() {
                notes.insert(PartNote::NoInformation);
            }
            if of(EventKind::Training).all(|event| event.staff == 0) {
                notes.insert(PartNote::NoTrainingForStaff);
            }
            if of(EventKind::Training).all(|event| event.parents == 0) {
                notes.insert(PartNote::NoTrainingForParents);
            }
        }
        found.notes = notes.into_iter().collect();
    }

    /// Each level and each place, with nothing as nothing.
    fn counts(&mut self, found: &mut TakingPart) {
        let sum = |which: &dyn Fn(&TookPart) -> bool| {
            found.events.iter().filter(|event| which(event)).fold((0_u32, 0_u32), |(events, parents), event| {
                (events.saturating_add(1), parents.saturating_add(event.parents))
            })
        };
        let levels = PartLevel::ALL.iter().map(|level| {
            let (events, parents) = sum(&|event| event.level == *level);
            LevelCount { level: *level, events, parents }
        });
        let levels: Vec<LevelCount> = levels.collect();
        let places = PartPlace::ALL.iter().map(|place| {
            let (events, parents) = sum(&|event| event.place == *place);
            PlaceCount { place: *place, events, parents }
        });
        let places: Vec<PlaceCount> = places.collect();
        if self.heard(RuleId::HA_2_2) {
            found.levels = levels;
        }
        if self.heard(RuleId::HA_2_3E) {
            found.places = places;
        }
    }
}

impl School {
    /// How did parents take part from the first day until the day before the second: of all, of one adult, or of one pupil
    /// (HA-1a, HA-2.1 to HA-2.3h, HA-3.2a to HA-3.2c)?
    pub fn taking_part(&self, of: Option<PartOf<'_>>, period: (NaiveDate, NaiveDate)) -> TakingPart {
        self.taking_part_muting(of, period, None)
    }

    pub(crate) fn taking_part_muting(
        &self,
        of: Option<PartOf<'_>>,
        (start, end): (NaiveDate, NaiveDate),
        muted: Option<RuleId>,
    ) -> TakingPart {
        let nobody = crate::school::NOBODY;
        let (view, adult, pupil) = match of {
            None => (PartView::Whole, None, None),
            Some(PartOf::Adult(person)) => {
                (PartView::OfAdult, Some(self.person(person).map_or(nobody, |at| at.0)), None)
            }
            Some(PartOf::Pupil(pupil)) => (PartView::OfPupil, None, Some(self.pupil(pupil).map_or(nobody, |at| at.0))),
        };
        let mut desk = Desk { school: self, start, end, muted, adult, pupil, view, rules: BTreeSet::new() };
        let mut found = TakingPart {
            view,
            start,
            end,
            events: Vec::new(),
            levels: Vec::new(),
            places: Vec::new(),
            skills: Vec::new(),
            contributions: Vec::new(),
            advice: Vec::new(),
            signposts: Vec::new(),
            notes: Vec::new(),
            rules: Vec::new(),
        };
        let notes = &self.inner.participation.notes;
        for (key, file) in &self.inner.participation.events {
            found.events.extend(desk.event(key, file, notes));
        }
        found.events.sort_by(|a, b| (a.on, &a.event).cmp(&(b.on, &b.event)));
        desk.notes(&mut found, notes);
        desk.counts(&mut found);
        desk.said(&mut found);
        found.rules = desk.rules.into_iter().collect();
        found
    }
}
