//! A conversation between the school and adults of a pupil: what was written, how far each copy came, and who may reply.
//!
//! Who may be in it is the answer of the one resolver ([`who_receives`](School::who_receives)) for the kind of message that the
//! conversation is of, and for *every* pupil it is about; each message that is of another kind is shown as that. What an order bars is barred here from its first day on, also to be
//! read again. A conversation among staff alone has no adult of a pupil in it, whatever else is recorded (CNF-14).
//!
//! Asked on behalf of one adult, the answer holds what that adult wrote and what went to that adult, and nobody else's: no
//! other copy, no other sender, no name of who else is in it (COM-5). Who may not be in it is told nothing, also not that there
//! is such a conversation.
//!
//! A pupil of eighteen, who is written to in person, is no adult of a pupil and has no view of one so far.
//!
//! Sent is not delivered, delivered is not read, read is not acknowledged: each day stands on its own, and none is inferred
//! from another.
//!
//! ```
//! # use parentis::doc_example;
//! # let (school, as_of) = doc_example()?;
//! let nothing = school.correspondence(&"t-1".parse()?, None, as_of);
//! assert!(!nothing.known && nothing.messages.is_empty());
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::audience::Recipient;
use super::message::{Message, MessageKind};
use super::progress::{Side, Turns};
use super::reply::{Desk, ReplyState};
use super::words::{Channel, CopyStage, ReplyKind};
use crate::decision::{Condition, Outcome};
use crate::ids::{DocumentId, PersonId, PupilId, ThreadId};
use crate::rules::RuleId;
use crate::school::mail::{Opened, Received, Sent, by};
use crate::school::{Dated, School};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How far one copy came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CopyTrace {
    /// Whose copy.
    pub person: PersonId,
    /// By which channel it went.
    pub channel: Channel,
    /// The day on which it arrived, if somebody recorded that.
    pub delivered: Option<NaiveDate>,
    /// The day on which it came back.
    pub failed: Option<NaiveDate>,
    /// The day on which it was opened.
    pub read: Option<NaiveDate>,
    /// The day on which the adult said that they have it.
    pub acknowledged: Option<NaiveDate>,
    /// The day on which the adult answered it.
    pub answered: Option<NaiveDate>,
}

impl CopyTrace {
    /// Did it come back, without a word that it arrived?
    pub const fn came_back(&self) -> bool {
        let arrived = self.delivered.is_some() || self.read.is_some() || self.acknowledged.is_some();
        self.failed.is_some() && !arrived && self.answered.is_none()
    }
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Posted {
    /// The host's key of it.
    pub item: DocumentId,
    /// The day on which it was sent, or came.
    pub on: NaiveDate,
    /// The instant, if it is known.
    pub at: Option<DateTime<FixedOffset>>,
    /// Which adult wrote it; none: the school.
    pub by: Option<PersonId>,
    /// About which pupils.
    pub pupils: Vec<PupilId>,
    /// Of the school's: what it is to the message that it answers, if it answers one.
    pub answers_as: Option<ReplyKind>,
    /// Does the school wait for an answer to it?
    pub expects_reply: bool,
    /// Whose answer it waits for: who has not given it, had a copy that did not come back, and may be in the conversation still. Nobody
    /// else is waited for. Where one adult looks: they themselves or nobody.
    pub awaited: Vec<PersonId>,
    /// Of the school's: each copy, in the order of the adults' ids.
    pub copies: Vec<CopyTrace>,
    /// Of an adult's that needs a reply: where that stands.
    pub reply: Option<ReplyState>,
}

/// One adult, and whether they may be in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Participant {
    /// Who.
    pub person: PersonId,
    /// May they read it and reply?
    pub may_reply: bool,
    /// The strictest outcome over the pupils; why, says `who_receives`.
    pub outcome: Outcome,
    /// The pupils to whom they are not entitled, or of whom somebody has to check.
    pub not_about: Vec<PupilId>,
    /// On what conditions: what is left out of what they are shown. None where the adult asks: that is the school's to know.
    pub conditions: Vec<Condition>,
}

/// A conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Correspondence {
    /// Which.
    pub thread: ThreadId,
    /// The day.
    pub as_of: NaiveDate,
    /// Is it on record that it was begun, and for whom? If not nobody is in it.
    pub known: bool,
    /// Is it among staff alone?
    pub staff_only: bool,
    /// What kinds of message are in it.
    pub kinds: Vec<MessageKind>,
    /// About whom it is.
    pub pupils: Vec<PupilId>,
    /// What was written, in the order of time.
    pub messages: Vec<Posted>,
    /// Each adult known to one of the pupils, in the order of their ids.
    pub people: Vec<Participant>,
    /// The last day on which one side answered the other; none: it goes one way (HA-3.1d).
    pub last_both_ways: Option<NaiveDate>,
    /// The way for what is urgent, if the policy names one (PTN-58).
    pub urgent_route: Option<Channel>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// How a conversation was opened, all entries together: about every pupil that one names, and among staff if one says so.
#[derive(Default)]
pub(super) struct Begun {
    pub(super) known: bool,
    pub(super) staff_only: bool,
    pub(super) kinds: BTreeSet<MessageKind>,
    pub(super) pupils: Vec<PupilId>,
}

impl Begun {
    pub(super) fn new(school: &School, thread: Option<u32>, desk: &mut Desk<'_>) -> Self {
        let mut begun = Self::default();
        let mut pupils: Vec<u32> = Vec::new();
        let opened: Vec<&Dated<Opened>> =
            school.inner.mail.opened.iter().filter(|opened| Some(opened.what.thread) == thread).collect();
        for opened in opened {
            desk.horizon.boundary(opened.span.from());
            if opened.span.from() > desk.as_of {
                continue;
            }
            begun.known = true;
            begun.staff_only |= opened.what.staff_only;
            begun.kinds.insert(opened.what.message);
            pupils.extend(&opened.what.pupils);
        }
        begun.pupils = school.pupil_ids(&pupils);
        begun
    }
}

/// As what a message is read again: that one is asked is told as a day-to-day message is (VOC-54), and who promoted something
/// then, promotes nothing now.
fn shown_as(kind: MessageKind, item: Option<&DocumentId>) -> Message {
    use MessageKind::{ConsentRequest, Daily, Flyer, Marketing};
    let told_daily = matches!(kind, ConsentRequest | Marketing | Flyer);
    Message { item: item.cloned(), ..Message::from(if told_daily { Daily } else { kind }) }
}

impl School {
    /// A conversation as it stands on that day: for the school, or for one adult, who sees their own part of it alone.
    pub fn correspondence(&self, thread: &ThreadId, person: Option<&PersonId>, as_of: NaiveDate) -> Correspondence {
        self.correspondence_muting((thread, person), as_of, None)
    }

    pub(crate) fn correspondence_muting(
        &self,
        (thread, viewer): (&ThreadId, Option<&PersonId>),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Correspondence {
        let mut desk = Desk::new(self, as_of, muted);
        let number = self.thread_number(thread);
        let viewer = viewer.filter(|_| desk.heard(RuleId::COM_5));
        let urgent_route = desk.urgent_route();
        let mut inside = desk.clone();
        let begun = Begun::new(self, number, &mut inside);
        let staff_only = begun.staff_only && inside.heard(RuleId::CNF_14);
        let mut people = if staff_only { Vec::new() } else { self.people_in(&begun, viewer, &mut inside, muted) };
        people.retain(|one| viewer.is_none() || one.may_reply);
        if viewer.is_some() {
            // What is left out for them tells of an order, and is the school's to know.
            for one in &mut people {
                one.conditions.clear();
            }
        }
        let mut answer = Correspondence {
            thread: thread.clone(),
            as_of,
            known: false,
            staff_only: false,
            kinds: Vec::new(),
            pupils: Vec::new(),
            messages: Vec::new(),
            people: Vec::new(),
            last_both_ways: None,
            urgent_route,
            rules: Vec::new(),
            holds_until: None,
        };
        // To whom it is not open, there is no such conversation: what they are answered is the same for every key, and is to be
        // asked again the next day.
        if viewer.is_some() && people.is_empty() {
            answer.rules = desk.rules.into_iter().collect();
            answer.holds_until = as_of.succ_opt();
            return answer;
        }
        let mut desk = inside;
        answer.known = begun.known;
        answer.staff_only = begun.staff_only;
        answer.kinds = begun.kinds.iter().copied().collect();
        answer.pupils.clone_from(&begun.pupils);
        let of = viewer.and_then(|viewer| self.person(viewer)).map(|viewer| viewer.0);
        answer.messages = self.posted(number, of.map(|of| (of, &begun)), &mut desk, muted);
        // Whoever may not be in it any more is waited for no longer.
        let may_reply = |copy: &CopyTrace| people.iter().any(|one| one.person == copy.person && one.may_reply);
        for message in answer.messages.iter_mut().filter(|message| message.expects_reply && !staff_only) {
            let waits = |copy: &&CopyTrace| copy.answered.is_none() && !copy.came_back() && may_reply(copy);
            message.awaited = message.copies.iter().filter(waits).map(|copy| copy.person.clone()).collect();
        }
        let talks = self.inner.mail.talks.iter().filter(|talk| {
            number.is_some() && talk.what.thread == number && of.is_none_or(|of| of == talk.what.person)
        });
        let talked = past(talks, &mut desk).into_iter().map(|talk| talk.span.from());
        let last = talked.chain(both_ways(&answer.messages)).max();
        answer.last_both_ways = last.filter(|_| desk.heard(RuleId::HA_3_1D));
        answer.people = people;
        answer.rules = desk.rules.into_iter().collect();
        answer.holds_until = desk.horizon.holds_until();
        answer
    }

    pub(super) fn thread_number(&self, thread: &ThreadId) -> Option<u32> {
        self.inner.mail.threads.binary_search(thread).ok().and_then(|at| u32::try_from(at).ok())
    }

    /// Every adult who may be in it, or may not: by the one resolver, for each kind and each pupil.
    pub(super) fn people_in(
        &self,
        begun: &Begun,
        only: Option<&PersonId>,
        desk: &mut Desk<'_>,
        muted: Option<RuleId>,
    ) -> Vec<Participant> {
        let mut people: BTreeMap<PersonId, Participant> = BTreeMap::new();
        let mut told: BTreeMap<PersonId, BTreeSet<(MessageKind, PupilId)>> = BTreeMap::new();
        for kind in &begun.kinds {
            let message = shown_as(*kind, None);
            let lines = if let Some(person) = only {
                // Of one adult nothing is consulted but what is theirs.
                let line = |pupil| self.one_line(&message, (pupil, person), desk.as_of, muted, &mut desk.horizon);
                begun.pupils.iter().filter_map(line).collect()
            } else {
                let audience = self.who_receives_muting(&message, Some(&begun.pupils), desk.as_of, muted);
                audience.holds_until.into_iter().for_each(|day| desk.horizon.boundary(day));
                audience.lines
            };
            for line in lines {
                let Recipient::Adult { person } = line.recipient else { continue };
                let one = people.entry(person.clone()).or_insert_with(|| Participant {
                    person: person.clone(),
                    may_reply: true,
                    outcome: Outcome::Must,
                    not_about: Vec::new(),
                    conditions: Vec::new(),
                });
                one.outcome = one.outcome.and(line.decision.outcome);
                if line.decision.outcome.permits() {
                    one.conditions.extend(line.decision.conditions);
                    told.entry(person).or_default().insert((*kind, line.pupil));
                } else {
                    one.may_reply = false;
                    one.not_about.push(line.pupil);
                }
            }
        }
        let mut people: Vec<Participant> = people.into_values().collect();
        for one in &mut people {
            // To whom nothing ties them they are not entitled either.
            let told = told.remove(&one.person).unwrap_or_default();
            for pupil in &begun.pupils {
                if begun.kinds.iter().any(|kind| !told.contains(&(*kind, pupil.clone()))) {
                    one.may_reply = false;
                    one.not_about.push(pupil.clone());
                }
            }
            if !one.may_reply && one.outcome.permits() {
                one.outcome = Outcome::MustNot;
            }
            one.not_about.sort();
            one.not_about.dedup();
            one.conditions.sort_unstable();
            one.conditions.dedup();
        }
        people
    }

    /// May an adult read again what went to them: as what it is, about each pupil it is about?
    fn still_open(
        &self,
        sent: &Sent,
        (person, begun): (&PersonId, &Begun),
        desk: &mut Desk<'_>,
        muted: Option<RuleId>,
    ) -> bool {
        // Of a kind that nobody said, it is of the conversation's; of what is about nobody said, of its pupils.
        let kinds: Vec<MessageKind> = match sent.message {
            Some(kind) => vec![kind],
            None => begun.kinds.iter().copied().collect(),
        };
        // For which consent it asked is not on record: it may be one to a journey, and tell where the child is (VOC-54).
        let journey = kinds.contains(&MessageKind::ConsentRequest).then(|| Message::from(MessageKind::Trip));
        let messages: Vec<Message> =
            kinds.into_iter().map(|kind| shown_as(kind, Some(&sent.item))).chain(journey).collect();
        let own = self.pupil_ids(&sent.pupils);
        let pupils = if own.is_empty() { &begun.pupils } else { &own };
        pupils.iter().all(|pupil| {
            messages.iter().all(|message| {
                let line = self.one_line(message, (pupil, person), desk.as_of, muted, &mut desk.horizon);
                line.is_some_and(|line| line.decision.outcome.permits())
            })
        })
    }

    /// What was written, for the school or as one adult may see it.
    fn posted(
        &self,
        thread: Option<u32>,
        of: Option<(u32, &Begun)>,
        desk: &mut Desk<'_>,
        muted: Option<RuleId>,
    ) -> Vec<Posted> {
        let Some(thread) = thread else { return Vec::new() };
        let mail = &self.inner.mail;
        let here = |at: Option<u32>| at == Some(thread);
        // Who is entitled to the pupils of the conversation was asked, and of no others.
        let theirs = |person: u32, pupils: &[u32]| {
            of.is_none_or(|(of, begun)| {
                of == person && self.pupil_ids(pupils).iter().all(|pupil| begun.pupils.contains(pupil))
            })
        };
        let sent = mail.sent.iter().filter(|one| here(one.what.thread) && theirs(one.what.person, &one.what.pupils));
        let mut sent: Vec<&Dated<Sent>> = past(sent, desk);
        if let Some((of, begun)) = of
            && let Some(person) = self.inner.person_id(of)
            && desk.heard(RuleId::CNF_14)
        {
            sent.retain(|one| self.still_open(&one.what, (person, begun), desk, muted));
        }
        let received = mail.received.iter();
        let received = received.filter(|one| here(one.what.thread) && theirs(one.what.person, &one.what.pupils));
        let received: Vec<&Dated<Received>> = past(received, desk);
        let mut posted: Vec<Posted> = Vec::new();
        let mut places: BTreeMap<&DocumentId, usize> = BTreeMap::new();
        for sent in sent {
            let Some(copy) = self.trace(sent, desk) else { continue };
            let at = *places.entry(&sent.what.item).or_insert(posted.len());
            let pupils = self.pupil_ids(&sent.what.pupils);
            if let Some(known) = posted.get_mut(at) {
                known.pupils.extend(pupils);
                known.pupils.sort();
                known.pupils.dedup();
                known.expects_reply |= sent.what.expects_reply;
                // Sent again to the same adult: the first copy counts.
                if known.copies.iter().all(|other| other.person != copy.person) {
                    known.copies.push(copy);
                    known.copies.sort_by(|a, b| a.person.cmp(&b.person));
                }
                continue;
            }
            posted.push(Posted {
                item: sent.what.item.clone(),
                on: sent.span.from(),
                at: sent.what.at,
                by: None,
                pupils,
                answers_as: sent.what.answers.as_ref().map(|(_, kind)| *kind),
                expects_reply: sent.what.expects_reply,
                awaited: Vec::new(),
                copies: vec![copy],
                reply: None,
            });
        }
        let mut written: BTreeMap<u32, Vec<&Dated<Received>>> = BTreeMap::new();
        for message in &received {
            written.entry(message.what.person).or_default().push(message);
        }
        let mut replies: BTreeMap<(DocumentId, PersonId), ReplyState> = BTreeMap::new();
        for messages in written.values() {
            for mut state in desk.replies(messages) {
                // Who at the school has it is told the school alone: it may be somebody of the family.
                state.handler = state.handler.filter(|_| of.is_none());
                replies.insert((state.item.clone(), state.person.clone()), state);
            }
        }
        for message in &received {
            let Some(person) = self.inner.person_id(message.what.person) else { continue };
            posted.push(Posted {
                item: message.what.item.clone(),
                on: message.span.from(),
                at: message.what.at,
                by: Some(person.clone()),
                pupils: self.pupil_ids(&message.what.pupils),
                answers_as: None,
                expects_reply: false,
                awaited: Vec::new(),
                copies: Vec::new(),
                reply: replies.remove(&(message.what.item.clone(), person.clone())),
            });
        }
        // Of one moment the adults' come first, so that what the school wrote can answer it.
        posted.sort_by(|a, b| {
            let side = |one: &Posted| (one.on, one.at, one.by.is_none());
            side(a).cmp(&side(b)).then_with(|| (&a.item, &a.by).cmp(&(&b.item, &b.by)))
        });
        posted
    }

    fn trace(&self, sent: &Dated<Sent>, desk: &mut Desk<'_>) -> Option<CopyTrace> {
        let key = (sent.what.item.clone(), sent.what.person);
        let mail = &self.inner.mail;
        let stages = mail.reached.get(&key).map(Vec::as_slice).unwrap_or_default();
        let since = sent.span.from();
        // What is noted of a day before it went is of something else.
        let stages: Vec<_> =
            by(stages, desk.as_of, &mut desk.horizon).filter(|reached| reached.span.from() >= since).collect();
        let first = |stage: CopyStage| {
            stages.iter().filter(|reached| reached.what == stage).map(|reached| reached.span.from()).min()
        };
        let answers = mail.answered.get(&key).map(Vec::as_slice).unwrap_or_default();
        Some(CopyTrace {
            person: self.inner.person_id(sent.what.person)?.clone(),
            channel: sent.what.channel,
            delivered: first(CopyStage::Delivered),
            failed: first(CopyStage::Failed),
            read: first(CopyStage::Read),
            acknowledged: first(CopyStage::Acknowledged),
            answered: by(answers, desk.as_of, &mut desk.horizon)
                .map(|answer| answer.span.from())
                .filter(|day| *day >= since)
                .min(),
        })
    }
}

/// Those that have happened; that others lie ahead was consulted.
fn past<'a, T>(events: impl Iterator<Item = &'a Dated<T>>, desk: &mut Desk<'_>) -> Vec<&'a Dated<T>> {
    let mut past = Vec::new();
    for event in events {
        desk.horizon.boundary(event.span.from());
        if event.span.from() <= desk.as_of {
            past.push(event);
        }
    }
    past
}

/// The last day on which one side answered the other. What came back answered nobody, and a word that something arrived, or will
/// take longer, is no answer.
fn both_ways(messages: &[Posted]) -> Option<NaiveDate> {
    let mut turns = Turns::default();
    let mut last = None;
    for message in messages {
        let moment = (message.on, message.at);
        let says_something = message.answers_as.is_none_or(|kind| kind == ReplyKind::Reply);
        let answered = if let Some(adult) = &message.by {
            turns.answers(adult, Side::Adult, moment)
        } else {
            // Each copy is noted, whether or not one before it was an answer.
            let arrived = message.copies.iter().filter(|copy| says_something && !copy.came_back());
            arrived.filter(|copy| turns.answers(&copy.person, Side::School, moment)).count() > 0
        };
        if answered {
            last = Some(message.on);
        }
    }
    last
}
