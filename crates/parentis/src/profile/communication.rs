//! What a school decides about how it writes: which channel first, what a person has to translate, and when it is quiet.

use super::check::time_of_day;
use super::problem::ProblemKind;
use super::walk::{Section, Walk, place_of_item};
use crate::calendar::Weekday;
use crate::communication::message::MessageKind;
use crate::communication::words::Channel;
use crate::rules::RuleId;
use chrono::NaiveTime;
use std::collections::BTreeSet;

/// What a school decides about how it writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct CommunicationPolicy {
    /// The order in which the school tries channels, where neither the adult nor the sender prefers one; what is left out
    /// comes last. Empty: app, e-mail, text, post, by hand, telephone.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub channels: Vec<Channel>,
    /// What a person has to translate, and no machine (HA-2.3d); none if the profile does not say: exclusions, serious
    /// incidents, safeguarding notices and plans.
    pub human_translation: Option<BTreeSet<MessageKind>>,
    /// When the school does not write unless it is urgent (PTN-57).
    pub quiet_hours: Option<QuietHours>,
    /// The day on which news goes out together.
    pub digest_day: Option<Weekday>,
}

/// From one hour of the day to another, over midnight if the second is the earlier; in London.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuietHours {
    /// From then on.
    pub start: NaiveTime,
    /// Until then.
    pub end: NaiveTime,
}

impl QuietHours {
    /// Is it quiet then?
    pub fn hold(self, time: NaiveTime) -> bool {
        if self.start <= self.end {
            self.start <= time && time < self.end
        } else {
            self.start <= time || time < self.end
        }
    }
}

/// What a person translates where the profile does not say.
const SERIOUS: &[MessageKind] = &[
    MessageKind::Exclusion,
    MessageKind::SeriousIncident,
    MessageKind::SafeguardingNotice,
    MessageKind::EducationPlan,
];

impl CommunicationPolicy {
    /// Is it what holds where a profile has no such section?
    pub(super) fn says_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Every channel, in the order in which the school tries them.
    pub(crate) fn channels(&self) -> Vec<Channel> {
        let usual = [Channel::App, Channel::Email, Channel::Text, Channel::Post, Channel::ByHand, Channel::Telephone];
        let left = usual.into_iter().filter(|channel| !self.channels.contains(channel));
        self.channels.iter().copied().chain(left).collect()
    }

    /// Does a person have to translate it?
    pub fn needs_a_person(&self, message: MessageKind) -> bool {
        self.human_translation.as_ref().map_or(SERIOUS.contains(&message), |kinds| kinds.contains(&message))
    }
}

pub(super) const COMMUNICATION_KEYS: &[&str] = &["channels", "human_translation", "quiet_hours", "digest_day"];
const QUIET_KEYS: &[&str] = &["start", "end"];
/// As many as there are words on either list.
const WORDS: usize = 50;

pub(super) fn communication(walk: &mut Walk, top: Section<'_>) -> CommunicationPolicy {
    let Some(table) = walk.table(top, "communication") else { return CommunicationPolicy::default() };
    let here = Section { place: "communication", table };
    walk.know_keys(here, COMMUNICATION_KEYS);
    let mut channels: Vec<Channel> = Vec::new();
    for (item, value) in walk.list(here, "channels", WORDS).iter().enumerate() {
        let place = place_of_item(&here.at("channels"), item);
        match walk.one_word::<Channel>(&place, value) {
            Some(channel) if channels.contains(&channel) => walk.refuse(place, ProblemKind::Twice, None),
            Some(channel) => channels.push(channel),
            None => {}
        }
    }
    let human_translation =
        here.has("human_translation").then(|| walk.words::<MessageKind>(here, "human_translation", WORDS));
    CommunicationPolicy {
        channels,
        human_translation,
        quiet_hours: quiet_hours(walk, here),
        digest_day: walk.word(here, "digest_day"),
    }
}

fn quiet_hours(walk: &mut Walk, section: Section<'_>) -> Option<QuietHours> {
    let table = walk.table(section, "quiet_hours")?;
    let place = section.at("quiet_hours");
    let here = Section { place: &place, table };
    walk.know_keys(here, QUIET_KEYS);
    let mut time = |key: &str| {
        walk.require(here, key, Some(RuleId::PTN_57));
        let found = walk.bare(here, key).map(time_of_day);
        if found == Some(None) {
            walk.refuse(here.at(key), ProblemKind::NotATime, Some(RuleId::PTN_57));
        }
        found.flatten()
    };
    let (start, end) = (time("start"), time("end"));
    Some(QuietHours { start: start?, end: end? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ptn_57_quiet_hours_hold_over_midnight() {
        let at = |text: &str| text.parse::<NaiveTime>().unwrap();
        let night = QuietHours { start: at("18:00:00"), end: at("07:30:00") };
        let quiet = ["18:00:00", "23:59:59", "00:00:00", "07:29:59"];
        assert!(quiet.iter().all(|time| night.hold(at(time))));
        assert!(["17:59:59", "07:30:00", "12:00:00"].iter().all(|time| !night.hold(at(time))));
        let noon = QuietHours { start: at("12:00:00"), end: at("13:00:00") };
        assert!(noon.hold(at("12:00:00")) && !noon.hold(at("13:00:00")) && !noon.hold(at("00:00:00")));
        let never = QuietHours { start: at("12:00:00"), end: at("12:00:00") };
        assert!(!never.hold(at("12:00:00")));
    }

    #[test]
    fn every_channel_is_tried_once() {
        let policy =
            CommunicationPolicy { channels: vec![Channel::Post, Channel::Text], ..CommunicationPolicy::default() };
        let mut channels = policy.channels();
        assert_eq!(channels.first(), Some(&Channel::Post));
        channels.sort_unstable();
        assert_eq!(channels, Channel::ALL);
    }
}
