//! Whom the school can reach: by which channels, and whom by none or too few.
//!
//! A family has at least two ways to and from the school, or is reported (HA-3.1a). The family of a pupil are the adults who
//! may be sent the day-to-day messages about them; one who is not entitled opens no way to anybody. An adult whom nothing
//! reaches stays a parent, and is to be tried again (COM-8). Who declined the app is reached by another way, or reported
//! (CON-APP-2, COM-11).
//!
//! ```
//! # use parentis::doc_example;
//! # let (school, as_of) = doc_example()?;
//! let reach = school.reach(None, as_of);
//! assert_eq!(reach.below, 1, "of the mother no address is on record yet");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::audience::AudienceLine;
use super::message::{Message, MessageKind};
use super::way::{others, reached, to_the_establishment};
use super::words::{Channel, WayWhy};
use crate::decision::Condition;
use crate::ids::{PersonId, PupilId};
use crate::roles::Known;
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// At least so many channels are open to each family (HA-3.1a).
pub const CHANNELS_A_FAMILY: usize = 2;

/// The rules of the answer.
const RULES: &[RuleId] =
    &[RuleId::COM_5, RuleId::COM_8, RuleId::COM_9, RuleId::CON_APP_2, RuleId::AGE_6, RuleId::HA_3_1A];

/// How one adult of a family is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AdultReach {
    /// Who.
    pub person: PersonId,
    /// The channels by which an address works; none: nothing reaches this adult.
    pub channels: Vec<Channel>,
    /// Which of them the adult declined.
    pub declined: Vec<Channel>,
    /// Who else is reached at one of these addresses, entitled or not.
    pub shares_with: Vec<PersonId>,
    /// Why nothing reaches this adult, if nothing does, or nothing but what the adult declined.
    pub why: Option<WayWhy>,
}

/// How a family is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FamilyReach {
    /// The pupil.
    pub pupil: PupilId,
    /// The channels open to the family as a whole: to anybody in it, not declined, and by no inbox that reaches others too.
    pub channels: Vec<Channel>,
    /// Are they enough (HA-3.1a)?
    pub enough: bool,
    /// Each adult who may be sent the day-to-day messages, in the order of their ids.
    pub adults: Vec<AdultReach>,
}

/// Whom the school can reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Reach {
    /// The day.
    pub as_of: NaiveDate,
    /// Pupil by pupil, in the order of their ids.
    pub families: Vec<FamilyReach>,
    /// How many of them have too few channels.
    pub below: u32,
    /// Adults whom nothing reaches, each once.
    pub unreachable: Vec<PersonId>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// A channel with an address that works, and who else is reached there.
type Inbox = (Channel, Vec<PersonId>);

impl School {
    /// Whom can the school reach, and whom by no channel or by too few? No pupils named: the families of all on roll. Of a
    /// pupil of eighteen no family is counted: the pupil is written to in person (AGE-6).
    pub fn reach(&self, pupils: Option<&[PupilId]>, as_of: NaiveDate) -> Reach {
        self.reach_muting(pupils, as_of, None)
    }

    pub(crate) fn reach_muting(&self, pupils: Option<&[PupilId]>, as_of: NaiveDate, muted: Option<RuleId>) -> Reach {
        let heard = |rule: RuleId| muted != Some(rule);
        // Who is in the family is the one resolver's answer, and nobody else's.
        let daily = Message::from(MessageKind::Daily);
        let audience = self.who_receives_muting(&daily, pupils, as_of, muted);
        let mut horizon = Horizon::new(as_of);
        audience.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        let mut named = pupils.map_or_else(|| self.on_roll(as_of), <[PupilId]>::to_vec);
        named.sort();
        named.dedup();
        let mut by_pupil: BTreeMap<&PupilId, Vec<&AudienceLine>> = BTreeMap::new();
        for line in audience.lines.iter().filter(|line| line.decision.outcome.permits()) {
            by_pupil.entry(&line.pupil).or_default().push(line);
        }
        let mut families: Vec<FamilyReach> = Vec::with_capacity(named.len());
        for pupil in named {
            // Of eighteen the pupil is written to in person, and no family is counted.
            let adult = self.pupil(&pupil).is_some_and(|at| self.may_be_adult(at, as_of) == Known::Yes);
            if adult && heard(RuleId::AGE_6) {
                continue;
            }
            let lines = by_pupil.remove(&pupil).unwrap_or_default().into_iter();
            let reached: Vec<(AdultReach, Vec<Inbox>)> =
                lines.filter_map(|line| self.adult_reach(line, (as_of, muted), &mut horizon)).collect();
            let family: Vec<&PersonId> = reached.iter().map(|(adult, _)| &adult.person).collect();
            // Where an inbox also reaches somebody who is not of the family, nothing can be sent (COM-5).
            let alone = |(channel, others): &Inbox| {
                channel.on_paper() || others.iter().all(|other| family.contains(&other)) || !heard(RuleId::COM_5)
            };
            let open = reached.iter().flat_map(|(adult, inboxes)| {
                let safe = inboxes.iter().filter(|inbox| alone(inbox)).map(|(channel, _)| *channel);
                safe.filter(|channel| !adult.declined.contains(channel) || !heard(RuleId::CON_APP_2))
            });
            let mut channels: Vec<Channel> = open.collect();
            channels.sort_unstable();
            channels.dedup();
            let adults: Vec<AdultReach> = reached.into_iter().map(|(adult, _)| adult).collect();
            let enough = !heard(RuleId::HA_3_1A) || channels.len() >= CHANNELS_A_FAMILY;
            families.push(FamilyReach { pupil, channels, enough, adults });
        }
        let below = families.iter().filter(|family| !family.enough).count();
        let none = families.iter().flat_map(|family| &family.adults).filter(|adult| adult.channels.is_empty());
        let mut unreachable: Vec<PersonId> =
            none.filter(|_| heard(RuleId::COM_8)).map(|adult| adult.person.clone()).collect();
        unreachable.sort();
        unreachable.dedup();
        Reach {
            as_of,
            families,
            below: u32::try_from(below).unwrap_or(u32::MAX),
            unreachable,
            rules: RULES.iter().copied().filter(|rule| heard(*rule)).collect(),
            holds_until: horizon.holds_until(),
        }
    }

    fn adult_reach(
        &self,
        line: &AudienceLine,
        (as_of, muted): (NaiveDate, Option<RuleId>),
        horizon: &mut Horizon,
    ) -> Option<(AdultReach, Vec<Inbox>)> {
        let person = line.person()?;
        let number = self.person(person).map_or(u32::MAX, |person| person.0);
        let file = self.inner.person_file(number);
        let mut adult = reached(file, as_of, horizon);
        if line.decision.conditions.contains(&Condition::ByPost) && muted != Some(RuleId::COM_9) {
            to_the_establishment(&mut adult.points, file, as_of, horizon);
        }
        let mut inboxes: Vec<Inbox> = Vec::with_capacity(adult.points.len());
        for point in &adult.points {
            let others = others(self, number, point.address, as_of, horizon);
            let others = others.iter().filter_map(|other| self.inner.person_id(*other)).cloned().collect();
            inboxes.push((point.channel, others));
        }
        let mut channels: Vec<Channel> = inboxes.iter().map(|(channel, _)| *channel).collect();
        channels.sort_unstable();
        channels.dedup();
        let mut shares_with: Vec<PersonId> = inboxes.iter().flat_map(|(_, others)| others).cloned().collect();
        shares_with.sort();
        shares_with.dedup();
        let declined: Vec<Channel> =
            channels.iter().copied().filter(|channel| adult.declines.contains(channel)).collect();
        let why = if !channels.is_empty() {
            // What was declined may never be looked at.
            let nothing_else = declined.len() == channels.len() && muted != Some(RuleId::CON_APP_2);
            nothing_else.then_some(WayWhy::OnlyDeclined)
        } else if adult.recorded {
            Some(WayWhy::Unreachable)
        } else {
            Some(WayWhy::NotRecorded)
        };
        let reach = AdultReach { person: person.clone(), declined, why, channels, shares_with };
        Some((reach, inboxes))
    }
}
