//! Who answered a consultation: of the people and of the families who were invited, and what they said (PTN-12, PTN-13).

use super::asked::ConsultationEvent;
use super::consulting::Steps;
use super::room::Room;
use super::words::ViewGiven;
use crate::ids::{DocumentId, PersonId};
use crate::roles::Known;
use crate::rules::RuleId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many of those who were invited answered: who answers without an invitation is not among them, so that it is never more than
/// all (PTN-12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ResponseRate {
    /// How many answered.
    pub answered: u32,
    /// Of how many who were invited.
    pub invited: u32,
    /// That in whole per cent, rounded down.
    pub per_cent: u32,
}

/// What was answered, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ViewCounts {
    /// For it.
    pub agrees: u32,
    /// Against it.
    pub disagrees: u32,
    /// Neither.
    pub neither: u32,
    /// Only in words.
    pub not_said: u32,
    /// Families whose members do not say the same; of people there are none.
    pub divided: u32,
}

impl ViewCounts {
    fn add(&mut self, view: ViewGiven) {
        let count = match view {
            ViewGiven::Agrees => &mut self.agrees,
            ViewGiven::Disagrees => &mut self.disagrees,
            ViewGiven::Neither => &mut self.neither,
            ViewGiven::NotSaid => &mut self.not_said,
        };
        *count = count.saturating_add(1);
    }
}

/// What was counted.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) people: Option<ResponseRate>,
    pub(super) families: Option<ResponseRate>,
    pub(super) unweighted: ViewCounts,
    pub(super) weighted: ViewCounts,
    pub(super) policy_parents: u32,
    pub(super) not_invited: u32,
    pub(super) late: u32,
}

/// The last answer of a person.
struct Given<'a> {
    on: NaiveDate,
    family: &'a DocumentId,
    view: ViewGiven,
}

/// An answer is counted for one family of each person.
type Answers<'a> = BTreeMap<&'a PersonId, Given<'a>>;

/// What the steps say of who was asked and who answered.
#[derive(Default)]
struct Gathered<'a> {
    invited: BTreeMap<&'a PersonId, BTreeSet<&'a DocumentId>>,
    answers: Answers<'a>,
    late: u32,
}

impl Room<'_> {
    pub(super) fn tally(&mut self, steps: &Steps<'_>, window: (NaiveDate, NaiveDate)) -> Tally {
        let mut tally = Tally::default();
        let Gathered { invited, mut answers, late } = gathered(steps, window);
        tally.late = late;
        self.one_voice(&mut answers);
        if !invited.is_empty() && self.heard(RuleId::PTN_12) {
            let families: BTreeSet<&DocumentId> = invited.values().flatten().copied().collect();
            let (mut people, mut homes) = (0_usize, BTreeSet::new());
            for (person, given) in &answers {
                let Some(own) = invited.get(person) else { continue };
                people = people.saturating_add(1);
                // The family that the answer names, if it is one with which this person was invited.
                homes.extend(if own.contains(given.family) { Some(given.family) } else { own.first().copied() });
            }
            tally.people = rate(people, invited.len());
            tally.families = rate(homes.len(), families.len());
        }
        tally.not_invited = number(answers.keys().filter(|person| !invited.contains_key(*person)).count());
        tally.unweighted = by_person(&answers);
        tally.weighted = by_family(&answers);
        tally.policy_parents = self.policy_parents(&answers);
        tally
    }

    /// What was answered, person by person, and nothing else (PTN-13).
    pub(super) fn views(&mut self, steps: &Steps<'_>, window: (NaiveDate, NaiveDate)) -> ViewCounts {
        let Gathered { mut answers, .. } = gathered(steps, window);
        self.one_voice(&mut answers);
        by_person(&answers)
    }

    fn one_voice(&mut self, answers: &mut Answers<'_>) {
        if !answers.is_empty() && !self.heard(RuleId::PTN_13) {
            one_of_each_family(answers);
        }
    }

    /// Of those who answered, how many the policy calls parents: carers with them (HA-1c).
    fn policy_parents(&mut self, answers: &Answers<'_>) -> u32 {
        if answers.is_empty() {
            return 0;
        }
        let with_carers = self.heard(RuleId::HA_1C);
        let school = self.school;
        let mut parents = BTreeSet::new();
        for pair in &school.inner.pairs {
            let Some(person) = school.inner.person_id(pair.person) else { continue };
            let Some(given) = answers.get(person).filter(|_| !parents.contains(person)) else { continue };
            let Some(pupil) = school.inner.pupils.get(pair.pupil as usize) else { continue };
            let standing = school.standing_muting(pupil, person, given.on, self.muted);
            let so = if with_carers { standing.policy_parent } else { standing.edu_parent };
            if so == Known::Yes {
                parents.insert(person);
            }
        }
        number(parents.len())
    }
}

/// Who was invited, and who answered while answers were taken.
fn gathered<'s>(steps: &Steps<'s>, (first, last): (NaiveDate, NaiveDate)) -> Gathered<'s> {
    let mut gathered = Gathered::default();
    for (on, step) in steps.iter().copied() {
        match step {
            ConsultationEvent::Invited { people } => {
                for one in people {
                    gathered.invited.entry(&one.person).or_default().insert(&one.family);
                }
            }
            ConsultationEvent::Answered { .. } if on > last => gathered.late = gathered.late.saturating_add(1),
            ConsultationEvent::Answered { person, family, view, .. } if on >= first => {
                gathered.answers.insert(person, Given { on, family, view: *view });
            }
            ConsultationEvent::Opened { .. }
            | ConsultationEvent::Answered { .. }
            | ConsultationEvent::Closed { .. }
            | ConsultationEvent::Weighed { .. }
            | ConsultationEvent::Decided { .. }
            | ConsultationEvent::WhatChanged { .. } => {}
        }
    }
    gathered
}

/// Each person once.
fn by_person(answers: &Answers<'_>) -> ViewCounts {
    let mut counts = ViewCounts::default();
    for given in answers.values() {
        counts.add(given.view);
    }
    counts
}

/// What would follow if a family had one voice: the first of its members.
fn one_of_each_family(answers: &mut Answers<'_>) {
    let mut seen = BTreeSet::new();
    answers.retain(|_, given| seen.insert(given.family));
}

/// Each family once: what its members say, or that they differ. Who said something only in words does not make it differ.
fn by_family(answers: &Answers<'_>) -> ViewCounts {
    let mut families: BTreeMap<&DocumentId, BTreeSet<ViewGiven>> = BTreeMap::new();
    for given in answers.values() {
        families.entry(given.family).or_default().insert(given.view);
    }
    let mut counts = ViewCounts::default();
    for mut views in families.into_values() {
        if views.len() > 1 {
            views.remove(&ViewGiven::NotSaid);
        }
        match views.first() {
            Some(view) if views.len() == 1 => counts.add(*view),
            _ => counts.divided = counts.divided.saturating_add(1),
        }
    }
    counts
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn rate(answered: usize, invited: usize) -> Option<ResponseRate> {
    let per_cent = answered.checked_mul(100)?.checked_div(invited)?;
    Some(ResponseRate { answered: number(answered), invited: number(invited), per_cent: number(per_cent) })
}
