//! What a school decides about how it writes: which channel first, what a person has to translate, when it is quiet, by when
//! it answers, and how often it talks with each family.

use super::Promise;
use super::check::time_of_day;
use super::problem::ProblemKind;
use super::walk::{Section, Walk, place_of_item};
use crate::calendar::{Unit, Weekday};
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
    /// As many messages as the school means to send one adult in seven days; none if it sets no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages_a_week: Option<u32>,
    /// By when the school acknowledges and replies, channel by channel (PTN-54); empty if it promises nothing.
    #[cfg_attr(feature = "schema", schemars(default))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reply_promises: Vec<ReplyPromise>,
    /// Does a holding reply that names a day count as the reply (PTN-55)? Only if the school says so.
    #[serde(skip_serializing_if = "is_no")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub holding_reply_counts: bool,
    /// The way for what is urgent: the telephone, or in person at reception (PTN-58).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent_route: Option<Channel>,
    /// For each pupil a contact both ways at least so often (HA-3.2d); none if the school sets no interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_contact: Option<Promise>,
}

/// By when the school acknowledges a message and replies to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReplyPromise {
    /// For what comes by this channel; none: by any of which nothing else is said.
    pub channel: Option<Channel>,
    /// That it arrived.
    pub ack: Option<Promise>,
    /// The reply.
    pub reply: Option<Promise>,
}

/// What was no before there was such a key is left out, so that the hash of an older profile stays; as of the others.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_no(flag: &bool) -> bool {
    !*flag
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

    /// What the school promises for a message that comes by this channel.
    pub fn reply_promise(&self, channel: Channel) -> Option<&ReplyPromise> {
        let of = |wanted: Option<Channel>| self.reply_promises.iter().find(move |promise| promise.channel == wanted);
        of(Some(channel)).or_else(|| of(None))
    }

    /// Does a person have to translate it?
    pub fn needs_a_person(&self, message: MessageKind) -> bool {
        self.human_translation.as_ref().map_or(SERIOUS.contains(&message), |kinds| kinds.contains(&message))
    }
}

pub(super) const COMMUNICATION_KEYS: &[&str] = &[
    "channels",
    "human_translation",
    "quiet_hours",
    "digest_day",
    "messages_a_week",
    "reply_promises",
    "holding_reply_counts",
    "urgent_route",
    "progress_contact",
];
const PROMISE_KEYS: &[&str] = &["channel", "ack", "reply"];
const OF_DAYS_KEYS: &[&str] = &["n", "unit"];
/// A year of days, and of hours more than anybody promises.
const LONGEST: u32 = 1_000;
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
        messages_a_week: walk.whole(here, "messages_a_week", 1, LONGEST),
        reply_promises: reply_promises(walk, here),
        holding_reply_counts: walk.flag(here, "holding_reply_counts").unwrap_or_default(),
        urgent_route: urgent_route(walk, here),
        progress_contact: so_many(walk, here, "progress_contact", RuleId::HA_3_2D),
    }
}

fn reply_promises(walk: &mut Walk, section: Section<'_>) -> Vec<ReplyPromise> {
    let mut promises: Vec<ReplyPromise> = Vec::new();
    for (item, value) in walk.list(section, "reply_promises", WORDS).iter().enumerate() {
        let place = place_of_item(&section.at("reply_promises"), item);
        let Some(table) = walk.as_table(place.clone(), value) else { continue };
        let here = Section { place: &place, table };
        walk.know_keys(here, PROMISE_KEYS);
        if !here.has("ack") && !here.has("reply") {
            walk.refuse(place.clone(), ProblemKind::NeitherGiven { one: "ack", other: "reply" }, Some(RuleId::PTN_54));
        }
        let read = !here.has("channel");
        let channel = walk.word::<Channel>(here, "channel");
        if (read || channel.is_some()) && promises.iter().any(|promise| promise.channel == channel) {
            walk.refuse(here.at("channel"), ProblemKind::Twice, Some(RuleId::PTN_54));
        }
        let ack = so_many(walk, here, "ack", RuleId::PTN_54);
        let reply = so_many(walk, here, "reply", RuleId::PTN_54);
        promises.push(ReplyPromise { channel, ack, reply });
    }
    promises
}

/// So many of a unit, and of which: a number without one promises nothing that could be counted.
fn so_many(walk: &mut Walk, section: Section<'_>, key: &str, rule: RuleId) -> Option<Promise> {
    let table = walk.table(section, key)?;
    let place = section.at(key);
    let here = Section { place: &place, table };
    walk.know_keys(here, OF_DAYS_KEYS);
    walk.require(here, "n", Some(rule));
    walk.require(here, "unit", Some(rule));
    let n = walk.whole(here, "n", 1, LONGEST);
    let unit = walk.word::<Unit>(here, "unit");
    // What a reply is promised in may not be said, and then has no day. An interval has to end on one.
    let days = rule == RuleId::HA_3_2D;
    if let Some(unit) = unit.filter(|unit| days && matches!(unit, Unit::Hour | Unit::Unspecified)) {
        walk.refuse(here.at("unit"), ProblemKind::UnitDoesNotFit { unit }, Some(rule));
    }
    Some(Promise { n: n?, unit: unit? })
}

/// An inbox is never the way for what is urgent (PTN-58).
fn urgent_route(walk: &mut Walk, section: Section<'_>) -> Option<Channel> {
    let channel = walk.word::<Channel>(section, "urgent_route")?;
    if !matches!(channel, Channel::Telephone | Channel::ByHand) {
        walk.refuse(section.at("urgent_route"), ProblemKind::NotForUrgent { channel }, Some(RuleId::PTN_58));
    }
    Some(channel)
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
