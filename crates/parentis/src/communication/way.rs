//! By which way a copy reaches an adult, in what language and format, and what the adult needs and does not get.
//!
//! The ladder, from the strongest:
//!
//! | | rule |
//! | --- | --- |
//! | an address that does not work is no way | COM-8 |
//! | a way that also reaches somebody who may not have this copy is none | COM-5 |
//! | a document goes by no text message and no call | |
//! | to an establishment by post alone | COM-9 |
//! | a notice of an Education Act on paper, unless the adult agreed to e-mail | CON-CHN-2 |
//! | promotion by e-mail, text or app under its own consent, a flyer on paper | CON-MKT-1, CON-MKT-4 |
//! | the channels to which conduct limited the adult, of what is no duty | ESC-39 |
//! | a way that carries the format that the adult needs | COM-1 |
//! | who is deployed is written to rather than rung, unless they prefer it | COM-10 |
//! | urgent: the quickest; a preference chooses among the quick ones and blocks none | CON-CHN-1 |
//! | the adult's preference; never what they declined, while there is another | CON-CHN-1, CON-APP-2 |
//! | the sender's wish, then the school's own order | |
//!
//! The library holds keys of addresses and no address. Two adults with the same key share an inbox, and nothing is inferred
//! from that about the two (stories, A5). What language an adult reads is what somebody recorded, and never what a name,
//! a religion or an origin would suggest (HA-3.2b).

mod advice;
mod reply;

pub use reply::ReplyWay;

use super::audience::Recipient;
use super::copies::{Copies, Gathered};
use super::draft::Draft;
use super::line::PAPER_FLYER;
use super::message::MessageKind;
use super::words::{AccessFormat, Channel, QUICK, QUICKEST, Unmet, WayWhy};
use crate::consent::ConsentMatter;
use crate::decision::Condition;
use crate::ids::{AddressId, LanguageTag, PersonId};
use crate::profile::CommunicationPolicy;
use crate::rules::RuleId;
use crate::school::{Channels, Dated, PersonFile, School};
use crate::time::Horizon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A way to an adult.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Way {
    /// The channel.
    pub channel: Channel,
    /// The host's key of the address or number.
    pub address: AddressId,
    /// The day on which it was last confirmed with this adult (COM-6).
    pub confirmed_on: NaiveDate,
    /// Who else is reached there, where it is not on paper and addressed to one. Each of them may have this copy too.
    pub also_reaches: Vec<PersonId>,
}

/// Something that an adult needs and does not get.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnmetNeed {
    /// What.
    pub need: Unmet,
    /// The language, where it is one.
    pub language: Option<LanguageTag>,
    /// The format, where it is one.
    pub format: Option<AccessFormat>,
}

/// How a copy reaches its adult.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Delivery {
    /// The way; none if there is none.
    pub way: Option<Way>,
    /// Why this one, or why none.
    pub why: WayWhy,
    /// The languages that the adult reads, as recorded; none: nothing is recorded, and the school's own will do.
    pub languages: Vec<LanguageTag>,
    /// The formats that the adult needs.
    pub formats: Vec<AccessFormat>,
    /// What the adult needs and does not get.
    pub unmet: Vec<UnmetNeed>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// What is asked of the way of every copy.
pub(super) struct Ways<'a> {
    pub(super) school: &'a School,
    pub(super) draft: &'a Draft,
    pub(super) policy: &'a CommunicationPolicy,
    pub(super) copies: &'a Copies,
    pub(super) as_of: NaiveDate,
    pub(super) muted: Option<RuleId>,
}

/// A way that works.
#[derive(Clone, Copy)]
pub(super) struct Open {
    pub(super) channel: Channel,
    pub(super) address: u32,
    pub(super) since: NaiveDate,
}

/// What is known of how one adult is reached.
pub(super) struct Adult<'a> {
    file: &'a PersonFile,
    pub(super) points: Vec<Open>,
    pub(super) recorded: bool,
    prefers: Vec<Channel>,
    pub(super) declines: Vec<Channel>,
    formats: Vec<AccessFormat>,
}

impl Ways<'_> {
    /// How this copy reaches its adult.
    pub(super) fn delivery(&self, person: &PersonId, copy: &Gathered, horizon: &mut Horizon) -> Delivery {
        let number = self.school.person(person).map_or(u32::MAX, |person| person.0);
        let adult = reached(self.school.inner.person_file(number), self.as_of, horizon);
        let mut rules = Vec::new();
        let languages = self.languages(&adult, horizon);
        let mut unmet = self.unmet(&adult, &languages, &mut rules);
        let (way, why) = self.way(number, &adult, copy, horizon, &mut rules);
        // Ready, and by no way that carries it.
        let lost = |format: &&AccessFormat| way.as_ref().is_some_and(|way| !way.channel.carries(**format));
        for format in adult.formats.iter().filter(lost) {
            let need = UnmetNeed { need: Unmet::Format, language: None, format: Some(*format) };
            if self.muted != Some(RuleId::HA_2_3D) && self.heard(RuleId::COM_1, &mut rules) && !unmet.contains(&need) {
                unmet.push(need);
            }
        }
        rules.sort_unstable();
        rules.dedup();
        Delivery { way, why, languages, formats: adult.formats, unmet, rules }
    }

    fn heard(&self, rule: RuleId, rules: &mut Vec<RuleId>) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            rules.push(rule);
        }
        heard
    }

    /// Is it owed by law or for safety, or can it not wait, so that no limit on contact touches it (ESC-39)?
    fn is_owed(&self) -> bool {
        self.draft.message.is_owed() || self.draft.notice || self.draft.is_urgent()
    }

    fn languages(&self, adult: &Adult<'_>, horizon: &mut Horizon) -> Vec<LanguageTag> {
        let numbers = live(&adult.file.languages, self.as_of, horizon);
        let mut languages: Vec<LanguageTag> =
            numbers.iter().filter_map(|at| self.school.inner.languages.get(*at as usize)).cloned().collect();
        languages.sort();
        languages.dedup();
        languages
    }

    /// What the adult needs and does not get.
    fn unmet(&self, adult: &Adult<'_>, languages: &[LanguageTag], rules: &mut Vec<RuleId>) -> Vec<UnmetNeed> {
        let mut unmet = Vec::new();
        let required = self.muted != Some(RuleId::HA_2_3D);
        if let (Some(first), true) = (languages.first(), required) {
            rules.push(RuleId::HA_2_3D);
            let reads = |ready: &LanguageTag| languages.iter().any(|needed| needed.is_read_as(ready));
            let (own, translated) =
                self.draft.languages.split_first().map_or((None, [].as_slice()), |(own, others)| (Some(own), others));
            let need = if own.is_some_and(reads) {
                None
            } else if !translated.iter().any(reads) {
                Some(Unmet::Language)
            } else if self.policy.needs_a_person(self.draft.message) && !self.draft.human_translation {
                Some(Unmet::HumanTranslation)
            } else {
                None
            };
            if let Some(need) = need.filter(|_| self.heard(RuleId::COM_3, rules)) {
                unmet.push(UnmetNeed { need, language: Some(first.clone()), format: None });
            }
        }
        for format in adult.formats.iter().filter(|_| required) {
            rules.push(RuleId::HA_2_3D);
            if !self.draft.formats.contains(format) && self.heard(RuleId::COM_1, rules) {
                unmet.push(UnmetNeed { need: Unmet::Format, language: None, format: Some(*format) });
            }
        }
        unmet
    }

    /// The way, or why there is none.
    fn way(
        &self,
        person: u32,
        adult: &Adult<'_>,
        copy: &Gathered,
        horizon: &mut Horizon,
        rules: &mut Vec<RuleId>,
    ) -> (Option<Way>, WayWhy) {
        if adult.points.is_empty() {
            let why = if adult.recorded { WayWhy::Unreachable } else { WayWhy::NotRecorded };
            self.heard(RuleId::COM_8, rules);
            return (None, why);
        }
        let mut left = adult.points.clone();
        let before = left.len();
        let mut safe = |point: &Open| {
            // On paper it is addressed to one, and who lives in the house opens no letter of another's.
            if point.channel.on_paper() {
                return true;
            }
            let others = others(self.school, person, point.address, self.as_of, horizon);
            others.iter().all(|other| self.may_see(*other, copy))
        };
        if self.muted != Some(RuleId::COM_5) {
            left.retain(&mut safe);
        }
        let shared = left.len() < before;
        if shared {
            rules.push(RuleId::COM_5);
        }
        if left.is_empty() {
            return (None, WayWhy::ReachesOthers);
        }
        let mut why = None;
        let attached = self.draft.parts.iter().any(|part| part.attachment.is_some());
        if self.draft.message.is_document() || attached {
            left.retain(|point| point.channel.carries_documents());
        }
        if copy.conditions.contains(&Condition::ByPost) && self.heard(RuleId::COM_9, rules) {
            to_the_establishment(&mut left, adult.file, self.as_of, horizon);
            why = Some(WayWhy::ToTheEstablishment);
        }
        let agreed = self.agreed_to_email(adult, horizon);
        if (self.draft.notice || self.draft.message.is_notice()) && self.heard(RuleId::CON_CHN_2, rules) {
            left.retain(|point| point.channel.on_paper() || (agreed && point.channel == Channel::Email));
            why = (!agreed).then_some(WayWhy::NoticeOnPaper).or(why);
        }
        if self.draft.message != MessageKind::Flyer && self.draft.message().is_marketing() {
            // The consent is to e-mail, text and app. On paper an opt-out counts (CON-MKT-4), and a call is something else.
            let paper = self.draft.message != MessageKind::Marketing && self.promoted_on_paper(person, horizon);
            left.retain(|point| point.channel != Channel::Telephone && (paper || !point.channel.on_paper()));
        } else if self.draft.message == MessageKind::Flyer {
            left.retain(|point| point.channel.on_paper());
        }
        // A need comes before a limit (ESC-39, COM-1).
        // What is not ready no way makes better.
        let ready = || adult.formats.iter().filter(|format| self.draft.formats.contains(format));
        let carried = |point: &Open| ready().filter(|format| point.channel.carries(**format)).count();
        let most = left.iter().map(carried).max().unwrap_or(0);
        let fit: Vec<Open> = left.iter().filter(|point| carried(point) == most).copied().collect();
        if fit.len() < left.len() && self.heard(RuleId::COM_1, rules) {
            left = fit;
            why = Some(WayWhy::CarriesTheFormat);
        }
        // A call is nothing to whoever needs it signed, ready or not.
        let signed = adult.formats.contains(&AccessFormat::SignLanguage);
        let silent = |point: &&Open| point.channel != Channel::Telephone;
        let other_ways = left.iter().filter(silent).count();
        if signed && (1..left.len()).contains(&other_ways) && self.heard(RuleId::COM_1, rules) {
            left.retain(|point| silent(&point));
            why = Some(WayWhy::CarriesTheFormat);
        }
        let limits = live(&adult.file.limits, self.as_of, horizon);
        if !limits.is_empty()
            && !self.is_owed()
            && let Some(within) = limited(&left, |point| point.channel, &limits)
            && self.heard(RuleId::ESC_39, rules)
        {
            left = within;
            why = Some(WayWhy::Limited);
        }
        let mut picked = self.choose(adult, &left, rules);
        // Who is deployed is written to rather than rung, unless they prefer it otherwise.
        let rung = matches!(picked, Some((Channel::Telephone, chosen)) if chosen != WayWhy::Preferred)
            && !self.draft.is_urgent();
        let written = |point: &Open| silent(&point) && !adult.declines.contains(&point.channel);
        if rung && left.iter().any(written) && self.is_deployed(adult, horizon, rules) {
            left.retain(|point| silent(&point));
            why = why.or(Some(WayWhy::AtAnyHour));
            picked = self.choose(adult, &left, rules);
        }
        let Some((channel, chosen)) = picked else { return (None, WayWhy::NoneWillDo) };
        let chosen = if shared && chosen == WayWhy::SchoolsOrder { WayWhy::NotShared } else { chosen };
        let Some(point) = left.iter().find(|point| point.channel == channel) else { return (None, WayWhy::NoneWillDo) };
        let Some(address) = self.school.inner.addresses.get(point.address as usize) else {
            return (None, WayWhy::NoneWillDo);
        };
        let others = if channel.on_paper() {
            Vec::new()
        } else {
            others(self.school, person, point.address, self.as_of, horizon)
        };
        let also_reaches = others.iter().filter_map(|other| self.school.inner.person_id(*other)).cloned().collect();
        (
            Some(Way { channel, address: address.clone(), confirmed_on: point.since, also_reaches }),
            why.unwrap_or(chosen),
        )
    }

    /// Is the adult deployed (COM-10)?
    fn is_deployed(&self, adult: &Adult<'_>, horizon: &mut Horizon, rules: &mut Vec<RuleId>) -> bool {
        live_from(&adult.file.deployed, self.as_of, horizon).is_some() && self.heard(RuleId::COM_10, rules)
    }

    /// May this adult be sent promotion on paper (CON-MKT-4)?
    fn promoted_on_paper(&self, person: u32, horizon: &mut Horizon) -> bool {
        let person = self.school.inner.person_id(person);
        let Some((purpose, person)) = PAPER_FLYER.parse().ok().zip(person) else { return false };
        let matter = ConsentMatter::new(purpose).person(person.clone());
        let consent = self.school.consent_muting(&matter, self.as_of, self.muted);
        consent.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        consent.outcome.permits()
    }

    /// Did the adult agree to have notices by e-mail? Of one day that says both: no.
    fn agreed_to_email(&self, adult: &Adult<'_>, horizon: &mut Horizon) -> bool {
        let words = &adult.file.notices_by_email;
        for word in words {
            horizon.span(word.span);
        }
        let in_force = words.iter().filter(|word| word.span.holds(self.as_of));
        let last = last_words(in_force.map(|word| ((), word.span.from(), word.what)));
        last.get(&()).is_some_and(|last| last.yes && !last.no)
    }

    /// Among the ways that are left: the quickest if it is urgent, else what the adult, the sender or the school prefers.
    fn choose(&self, adult: &Adult<'_>, left: &[Open], rules: &mut Vec<RuleId>) -> Option<(Channel, WayWhy)> {
        let there = |channel: &Channel| left.iter().any(|point| point.channel == *channel);
        let preferred = |among: &[Channel]| adult.prefers.iter().copied().find(|one| there(one) && among.contains(one));
        let declined = |channel: &Channel| self.muted != Some(RuleId::CON_APP_2) && adult.declines.contains(channel);
        let some_declined = left.iter().any(|point| declined(&point.channel));
        let open = |channel: &Channel| there(channel) && !declined(channel);
        let heard = self.muted != Some(RuleId::CON_CHN_1);
        if self.draft.is_urgent() && heard {
            rules.push(RuleId::CON_CHN_1);
            let quick = QUICKEST.get(..QUICK).unwrap_or_default();
            if let Some(channel) = preferred(quick) {
                return Some((channel, WayWhy::Preferred));
            }
            if some_declined {
                rules.push(RuleId::CON_APP_2);
            }
            // What was declined reaches nobody soon: it is for want of anything else.
            let quickest = QUICKEST.into_iter().find(open).map(|channel| (channel, WayWhy::Quickest));
            return quickest
                .or_else(|| QUICKEST.into_iter().find(there).map(|channel| (channel, WayWhy::OnlyDeclined)));
        }
        if let Some(channel) = preferred(&QUICKEST).filter(|_| heard) {
            rules.push(RuleId::CON_CHN_1);
            return Some((channel, WayWhy::Preferred));
        }
        if some_declined {
            rules.push(RuleId::CON_APP_2);
        }
        let found = self.draft.channels.iter().copied().find(open).map(|channel| (channel, WayWhy::SendersWish));
        let order = self.policy.channels();
        let found = found.or_else(|| order.iter().copied().find(open).map(|channel| (channel, WayWhy::SchoolsOrder)));
        match found {
            Some((channel, _)) if some_declined && channel.on_paper() && self.heard(RuleId::COM_11, rules) => {
                Some((channel, WayWhy::OthersDeclined))
            }
            Some(found) => Some(found),
            // Nothing but what was declined: it still gets there.
            None => order.iter().copied().find(there).map(|channel| (channel, WayWhy::OnlyDeclined)),
        }
    }

    /// May that adult have this copy: all that it is about, and on no stricter condition?
    fn may_see(&self, other: u32, copy: &Gathered) -> bool {
        let Some(person) = self.school.inner.person_id(other) else { return false };
        let theirs = self.copies.get(&(Recipient::Adult { person: person.clone() }, None));
        theirs.is_some_and(|theirs| {
            copy.theirs.is_subset(&theirs.theirs)
                && copy.besides.is_subset(&theirs.sees())
                && theirs.conditions.is_subset(&copy.conditions)
        })
    }
}

/// What the limits on contact leave, if they narrow it: a limit never shuts a way. Of several limits each holds; if they leave
/// nothing together, any.
fn limited<T: Copy>(left: &[T], channel: impl Fn(&T) -> Channel, limits: &[Channels]) -> Option<Vec<T>> {
    let by = |all: bool| {
        let within = |one: &T| {
            let mut limits = limits.iter().map(|limit| limit.contains(channel(one)));
            if all { limits.all(|so| so) } else { limits.any(|so| so) }
        };
        left.iter().copied().filter(within).collect::<Vec<T>>()
    };
    let within = Some(by(true)).filter(|within| !within.is_empty()).unwrap_or_else(|| by(false));
    (!within.is_empty() && within.len() < left.len()).then_some(within)
}

/// What is known of how one adult is reached on a day.
pub(super) fn reached<'f>(file: &'f PersonFile, as_of: NaiveDate, horizon: &mut Horizon) -> Adult<'f> {
    for point in &file.points {
        horizon.span(point.span);
    }
    // Of one address, of one day that says both: that it was tried in vain.
    let words = file.points.iter().filter(|point| point.span.holds(as_of));
    let latest =
        last_words(words.filter_map(|point| {
            Some(((point.what.channel, point.what.address), point.span.from(), point.what.works?))
        }));
    // An address that was confirmed once, or of which it is not known, is on record, if it is of no use now.
    let recorded = file.points.iter().any(|point| point.span.from() <= as_of);
    // Of several by one channel the one that was confirmed last comes first; of one day, in the order of their keys.
    let working = latest.iter().filter(|(_, last)| !last.no);
    let mut points: Vec<Open> = working
        .map(|((channel, address), last)| Open { channel: *channel, address: *address, since: last.day })
        .collect();
    points.sort_by_key(|point| std::cmp::Reverse(point.since));
    for wish in &file.channel_wishes {
        horizon.span(wish.span);
    }
    // Of each channel, of one day that says both: neither.
    let words = file.channel_wishes.iter().filter(|wish| wish.span.holds(as_of));
    let wishes = last_words(words.map(|wish| (wish.what.0, wish.span.from(), wish.what.1)));
    let settled = wishes.into_iter().filter(|(_, last)| last.yes != last.no);
    let mut order: Vec<(NaiveDate, Channel, bool)> =
        settled.map(|(channel, last)| (last.day, channel, last.yes)).collect();
    // What was wished last comes first; of one day, in the order of the channels.
    order.sort_by_key(|(day, channel, _)| (std::cmp::Reverse(*day), *channel));
    let said = |yes: bool| order.iter().filter(move |wish| wish.2 == yes).map(|wish| wish.1);
    let (prefers, declines) = (said(true).collect(), said(false).collect());
    let mut formats = live(&file.formats, as_of, horizon);
    formats.sort_unstable();
    formats.dedup();
    Adult { file, points, recorded, prefers, declines, formats }
}

/// What was said on the latest day on which anything was: yes, no, or both. What an entry is called decides nothing.
#[derive(Clone, Copy)]
struct LastWord {
    day: NaiveDate,
    yes: bool,
    no: bool,
}

/// The last word on each thing.
fn last_words<K: Ord>(words: impl Iterator<Item = (K, NaiveDate, bool)>) -> BTreeMap<K, LastWord> {
    let mut last: BTreeMap<K, LastWord> = BTreeMap::new();
    for (about, day, yes) in words {
        let word = LastWord { day, yes, no: !yes };
        let before = last.entry(about).or_insert(word);
        if before.day < day {
            *before = word;
        } else if before.day == day {
            *before = LastWord { day, yes: before.yes || yes, no: before.no || !yes };
        }
    }
    last
}

/// Of the ways to one in prison, those to the establishment: by post, to an address that was confirmed since (COM-9).
pub(super) fn to_the_establishment(points: &mut Vec<Open>, file: &PersonFile, as_of: NaiveDate, horizon: &mut Horizon) {
    let since = live_from(&file.imprisoned, as_of, horizon);
    points.retain(|point| point.channel == Channel::Post && since.is_none_or(|since| since <= point.since));
}

/// Who else is reached at that address.
pub(super) fn others(school: &School, person: u32, address: u32, as_of: NaiveDate, horizon: &mut Horizon) -> Vec<u32> {
    let at = school.inner.reached_at.get(address as usize).map(Vec::as_slice).unwrap_or_default();
    let mut others: Vec<u32> = Vec::new();
    for sharer in at {
        horizon.span(sharer.span);
        let alive = live_from(&school.inner.person_file(sharer.what).died, as_of, horizon).is_none();
        if sharer.what != person && sharer.span.holds(as_of) && alive && !others.contains(&sharer.what) {
            others.push(sharer.what);
        }
    }
    others.sort_unstable();
    others
}

/// From when on what holds on that day has held: the latest beginning.
fn live_from<T>(facts: &[Dated<T>], as_of: NaiveDate, horizon: &mut Horizon) -> Option<NaiveDate> {
    for fact in facts {
        horizon.span(fact.span);
    }
    facts.iter().filter(|fact| fact.span.holds(as_of)).map(|fact| fact.span.from()).max()
}

/// What holds on that day.
fn live<T: Clone>(facts: &[Dated<T>], as_of: NaiveDate, horizon: &mut Horizon) -> Vec<T> {
    for fact in facts {
        horizon.span(fact.span);
    }
    facts.iter().filter(|fact| fact.span.holds(as_of)).map(|fact| fact.what.clone()).collect()
}
