//! How somebody who has a copy can answer it.

use super::{Delivery, Ways, limited, live, live_from, others, reached};
use crate::communication::audience::Recipient;
use crate::communication::copies::Gathered;
use crate::communication::words::Channel;
use crate::decision::Condition;
use crate::ids::PersonId;
use crate::rules::RuleId;
use crate::time::Horizon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// By when and by which channels somebody can answer.
///
/// Whoever has a copy may answer it, and nobody else: whoever has none is not waited for. By which channels is what the school
/// can count on; what comes by another is an answer too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReplyWay {
    /// The last day on which it is in time; null: no day is set.
    pub by: Option<NaiveDate>,
    /// The channels: the one by which the copy goes first, then in the order of the list. On paper everybody can (COM-11).
    pub channels: Vec<Channel>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

impl Ways<'_> {
    /// How whoever gets this copy can answer it; none where no answer is expected.
    pub(in crate::communication) fn reply(
        &self,
        to: &Recipient,
        copy: &Gathered,
        delivery: Option<&Delivery>,
        horizon: &mut Horizon,
    ) -> Option<ReplyWay> {
        let by = self.draft.expects_reply?.by;
        let mut rules = Vec::new();
        let mut channels: Vec<Channel> = Vec::new();
        if self.heard(RuleId::COM_11, &mut rules) {
            channels.extend([Channel::Post, Channel::ByHand]);
        }
        if let Recipient::Adult { person } = to {
            self.by_which(person, copy, &mut channels, horizon, &mut rules);
        }
        channels.sort_unstable();
        channels.dedup();
        let first = delivery.and_then(|delivery| delivery.way.as_ref()).map(|way| way.channel);
        channels.sort_by_key(|channel| Some(*channel) != first);
        rules.sort_unstable();
        rules.dedup();
        Some(ReplyWay { by, channels, rules })
    }

    fn by_which(
        &self,
        person: &PersonId,
        copy: &Gathered,
        channels: &mut Vec<Channel>,
        horizon: &mut Horizon,
        rules: &mut Vec<RuleId>,
    ) {
        let number = self.school.person(person).map_or(u32::MAX, |person| person.0);
        let adult = reached(self.school.inner.person_file(number), self.as_of, horizon);
        if copy.conditions.contains(&Condition::ByPost) && self.heard(RuleId::COM_9, rules) {
            // Who is in an establishment writes from there.
            *channels = vec![Channel::Post];
            return;
        }
        for point in &adult.points {
            let declined = adult.declines.contains(&point.channel) && self.heard(RuleId::CON_APP_2, rules);
            // Where somebody else is reached who may not have the copy, the answer would be read too.
            let mut alone = || {
                let others = others(self.school, number, point.address, self.as_of, horizon);
                others.iter().all(|other| self.may_see(*other, copy))
            };
            let safe = point.channel.on_paper() || alone() || !self.heard(RuleId::COM_5, rules);
            if safe && !declined {
                channels.push(point.channel);
            }
        }
        // Who cannot write may say it (COM-2).
        let speaks = live_from(&adult.file.cannot_write, self.as_of, horizon).is_some();
        if speaks && self.heard(RuleId::COM_2, rules) {
            channels.push(Channel::Telephone);
        }
        // A limit on contact narrows the ways, never shuts them, and touches nothing that is owed (ESC-39).
        let limits = live(&adult.file.limits, self.as_of, horizon);
        if limits.is_empty() || self.is_owed() {
            return;
        }
        if let Some(within) = limited(channels, |channel| *channel, &limits)
            && self.heard(RuleId::ESC_39, rules)
        {
            *channels = within;
        }
    }
}
