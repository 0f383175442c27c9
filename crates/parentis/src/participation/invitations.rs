//! Whom to invite to an event: the one resolver's answer, who was invited and who was left out, and the appointments.
//!
//! Both parents are invited wherever both are entitled, and nobody is added here: each line is a line of
//! [`who_receives`](crate::School::who_receives) for the kind of invitation that the event needs. Parents whom an order keeps
//! apart have appointments of their own at a parents' evening, and parents who live apart are offered them (MX-3, HA-2.2).
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! let found = school.event_invitations(&"evening".parse()?, as_of);
//! assert!(!found.known && found.lines.is_empty(), "no such event is on record");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::event::{EventKind, PartLevel, PartPlace, SupportPurpose};
use crate::communication::audience::Recipient;
use crate::communication::message::{Message, MessageKind};
use crate::decision::{Condition, Outcome};
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::roles::matter::Details;
use crate::rules::RuleId;
use crate::school::School;
use crate::school::events::{EventFile, Planned};
use crate::school::mail::by;
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

vocabulary! {
    /// What is to be said of an invitation.
    pub enum InviteNote as "invite_note" {
        /// Is to be invited, and was not.
        NotInvited = "not_invited",
        /// Was invited, and must not be.
        InvitedAgainstRule = "invited_against_rule",
        /// Was invited before somebody looked.
        InvitedUnchecked = "invited_unchecked",
        /// Needs an appointment apart from the other parent's, and has the same (MX-3).
        SlotShared = "slot_shared",
        /// Needs an appointment of their own, and has none (MX-3).
        SlotMissing = "slot_missing",
        /// Lives apart from the child: offer an appointment of their own.
        OfferOwnSlot = "offer_own_slot",
    }
}

/// An adult in respect of one pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InvitationLine {
    /// The pupil.
    pub pupil: PupilId,
    /// The adult.
    pub person: PersonId,
    /// Are they to be invited: the resolver's answer.
    pub outcome: Outcome,
    /// On what conditions.
    pub conditions: Vec<Condition>,
    /// When they were invited.
    pub invited: Option<NaiveDate>,
    /// Their appointment about this pupil.
    pub slot: Option<DateTime<FixedOffset>>,
    /// What is to be said of it.
    pub notes: Vec<InviteNote>,
    /// The rules of the resolver's answer.
    pub rules: Vec<RuleId>,
}

/// The invitations to an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Invitations {
    /// The host's key of the event.
    pub event: DocumentId,
    /// Is it on record by that day?
    pub known: bool,
    /// The day.
    pub as_of: NaiveDate,
    /// What kind it is.
    pub event_kind: Option<EventKind>,
    /// Which support of the child it serves (HA-1a).
    pub purpose: Option<SupportPurpose>,
    /// At which level parents take part (HA-2.2).
    pub level: Option<PartLevel>,
    /// Where.
    pub place: Option<PartPlace>,
    /// The day of the event.
    pub on: Option<NaiveDate>,
    /// Each pupil and each adult, in the order of their ids.
    pub lines: Vec<InvitationLine>,
    /// Who is to be invited for some pupil, and was not.
    pub left_out: Vec<PersonId>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The invitation that an event needs.
fn invitation(planned: &Planned) -> Message {
    let kind = match planned.kind {
        EventKind::ParentsEvening => MessageKind::ParentsEvening,
        EventKind::Programme
        | EventKind::ParentingSupport
        | EventKind::Information
        | EventKind::Training
        | EventKind::HomeLearning
        | EventKind::Other => MessageKind::Event,
    };
    let details = Details {
        on_site: Says::from_bool(planned.place == PartPlace::School),
        child_present: planned.child_present,
        ..Details::default()
    };
    Message { details, ..Message::from(kind) }
}

/// The day on which each was first invited.
fn invited(file: &EventFile, as_of: NaiveDate, horizon: &mut Horizon) -> BTreeMap<u32, NaiveDate> {
    let mut first = BTreeMap::new();
    for event in by(&file.invited, as_of, horizon) {
        let day = first.entry(event.what).or_insert(event.span.from());
        *day = event.span.from().min(*day);
    }
    first
}

impl School {
    /// Whom to invite to this event, who was, and which appointments are not in order (HA-2.2, MX-3)?
    pub fn event_invitations(&self, event: &DocumentId, as_of: NaiveDate) -> Invitations {
        self.event_invitations_muting(event, as_of, None)
    }

    pub(crate) fn event_invitations_muting(
        &self,
        event: &DocumentId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Invitations {
        let mut horizon = Horizon::new(as_of);
        let file = self.inner.participation.events.get(event);
        let planned = file.and_then(|file| file.planned_on(as_of, &mut horizon));
        let mut found = Invitations {
            event: event.clone(),
            known: planned.is_some(),
            as_of,
            event_kind: planned.map(|planned| planned.kind),
            purpose: planned.map(|planned| planned.purpose),
            level: planned.map(|planned| planned.level),
            place: planned.map(|planned| planned.place),
            on: planned.map(|planned| planned.on),
            lines: Vec::new(),
            left_out: Vec::new(),
            rules: Vec::new(),
            holds_until: None,
        };
        if let Some((file, planned)) = file.zip(planned) {
            let mut rules = BTreeSet::new();
            self.lines_of_event((file, planned), &mut found, muted, (&mut rules, &mut horizon));
            found.rules = rules.into_iter().collect();
        }
        found.holds_until = horizon.holds_until();
        found
    }

    fn lines_of_event(
        &self,
        (file, planned): (&EventFile, &Planned),
        found: &mut Invitations,
        muted: Option<RuleId>,
        (rules, horizon): (&mut BTreeSet<RuleId>, &mut Horizon),
    ) {
        let as_of = found.as_of;
        let pupils = (!planned.pupils.is_empty()).then(|| self.pupil_ids(&planned.pupils));
        let audience = self.who_receives_muting(&invitation(planned), pupils.as_deref(), as_of, muted);
        audience.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        let invited = invited(file, as_of, horizon);
        let slots: Vec<_> = by(&file.slots, as_of, horizon).map(|slot| slot.what).collect();
        // Who is to be invited for one child is not invited against a rule for another, of whom they are told nothing.
        let permitted = audience.lines.iter().filter(|line| line.decision.outcome.permits());
        let for_some: BTreeSet<PersonId> = permitted.filter_map(|line| line.person().cloned()).collect();
        let mut left_out = BTreeSet::new();
        for line in audience.lines {
            let Recipient::Adult { person } = line.recipient else { continue };
            let Some((at, number)) = self.pupil(&line.pupil).zip(self.person(&person)) else { continue };
            let own = |who: u32| slots.iter().rfind(|slot| slot.0 == who && slot.1 == at.0).map(|slot| slot.2);
            let slot = own(number.0);
            let shared = slots.iter().any(|other| {
                other.0 != number.0 && other.1 == at.0 && own(other.0).is_some_and(|theirs| Some(theirs) == slot)
            });
            let mut notes = Vec::new();
            let when = invited.get(&number.0).copied();
            let rightly = for_some.contains(&person);
            match (line.decision.outcome, when) {
                (Outcome::Must | Outcome::May, None) => {
                    if muted != Some(RuleId::COM_4) {
                        rules.insert(RuleId::COM_4);
                        notes.push(InviteNote::NotInvited);
                        left_out.insert(person.clone());
                    }
                }
                (Outcome::MustNot, Some(_)) if !rightly => notes.push(InviteNote::InvitedAgainstRule),
                (Outcome::NeedsCheck, Some(_)) if !rightly => notes.push(InviteNote::InvitedUnchecked),
                (_, Some(_)) | (Outcome::MustNot | Outcome::NeedsCheck, None) => {}
            }
            let evening = planned.kind == EventKind::ParentsEvening && line.decision.outcome.permits();
            let apart = line.decision.conditions.contains(&Condition::SeparateSlot);
            if evening && apart && muted != Some(RuleId::MX_3) {
                rules.insert(RuleId::MX_3);
                if slot.is_none() {
                    notes.push(InviteNote::SlotMissing);
                } else if shared {
                    notes.push(InviteNote::SlotShared);
                }
            } else if evening && slot.is_none_or(|_| shared) && self.lives_apart((at.0, number.0), as_of, horizon) {
                notes.push(InviteNote::OfferOwnSlot);
            }
            found.lines.push(InvitationLine {
                pupil: line.pupil,
                person,
                outcome: line.decision.outcome,
                conditions: line.decision.conditions,
                invited: when,
                slot,
                notes,
                rules: line.decision.rules,
            });
        }
        found.left_out = left_out.into_iter().collect();
    }

    /// Is it on record that the child does not live with this adult, and nothing that says otherwise?
    fn lives_apart(&self, (pupil, person): (u32, u32), as_of: NaiveDate, horizon: &mut Horizon) -> bool {
        let Some(pair) = self.inner.pair(pupil, person) else { return false };
        pair.record.lives.iter().for_each(|lives| horizon.span(lives.span));
        let mut said =
            pair.record.lives.iter().filter(|lives| lives.span.holds(as_of)).map(|lives| lives.what.0).peekable();
        said.peek().is_some() && said.all(|says| says == Says::No)
    }
}
