//! The copies as they are put together: one an adult, about all of their children that are addressed, and one a pupil in person.

use super::audience::{Audience, AudienceLine, Recipient};
use super::draft::Draft;
use super::line::Sending;
use super::message::Message;
use crate::decision::{Condition, Decision};
use crate::ids::PupilId;
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Who gets a copy: an adult, or one pupil in person.
pub(super) type To = (Recipient, Option<PupilId>);

/// Who gets one about whom.
pub(super) type Copies = BTreeMap<To, Gathered>;

/// A copy as it is put together.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) theirs: BTreeSet<PupilId>,
    pub(super) split_off: BTreeSet<PupilId>,
    /// Who is not addressed and in it all the same, and their own child.
    pub(super) besides: BTreeSet<PupilId>,
    pub(super) conditions: BTreeSet<Condition>,
}

impl Gathered {
    /// Every pupil whom it may be about.
    pub(super) fn sees(&self) -> BTreeSet<PupilId> {
        self.theirs.union(&self.besides).cloned().collect()
    }
}

/// The copies of an audience; whoever is given nothing has none.
pub(super) fn gathered(audience: &Audience) -> Copies {
    let mut copies = Copies::new();
    for line in &audience.lines {
        let copy = copies.entry(copy_of(line)).or_default();
        if line.decision.outcome.permits() {
            copy.theirs.insert(line.pupil.clone());
            copy.conditions.extend(&line.decision.conditions);
        } else {
            copy.split_off.insert(line.pupil.clone());
        }
    }
    copies.retain(|_, copy| !copy.theirs.is_empty());
    copies
}

/// Siblings are merged in one copy to an adult; no two pupils in person are one.
fn copy_of(line: &AudienceLine) -> To {
    let in_person = (line.recipient == Recipient::Pupil).then(|| line.pupil.clone());
    (line.recipient.clone(), in_person)
}

impl School {
    /// Whom a part is about without being addressed, and who is their own child all the same: that counts, on the conditions
    /// on which it does.
    pub(super) fn besides(
        &self,
        (message, draft): (&Message, &Draft),
        (as_of, muted): (NaiveDate, Option<RuleId>),
        copies: &mut Copies,
        horizon: &mut Horizon,
    ) {
        let about: BTreeSet<&PupilId> = draft.parts.iter().flat_map(|part| &part.about).collect();
        let sending = Sending::new(self, message, as_of, muted);
        for pupil in about {
            let Some(at) = self.pupil(pupil) else { continue };
            let line = sending.about(at);
            for ((to, _), copy) in copies.iter_mut() {
                let Recipient::Adult { person } = to else { continue };
                let addressed = copy.theirs.contains(pupil) || copy.split_off.contains(pupil);
                let theirs = self.person(person).filter(|person| self.inner.pair(at.0, person.0).is_some());
                let Some(person) = theirs.filter(|_| !addressed) else { continue };
                let decision: Decision = line.adult(person);
                decision.holds_until.into_iter().for_each(|day| horizon.boundary(day));
                if decision.outcome.permits() {
                    copy.besides.insert(pupil.clone());
                    copy.conditions.extend(&decision.conditions);
                }
            }
        }
    }
}
