//! What the school and adults wrote to each other, as questions read it. Each is an event: it counts from its day on, and an
//! end takes nothing back.

use super::{Dated, EntryIx, School};
use crate::communication::message::MessageKind;
use crate::communication::words::{Channel, CopyStage, ReplyKind};
use crate::ids::{DocumentId, PupilId, ThreadId};
use crate::time::Horizon;
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::collections::BTreeMap;

/// A conversation as it was opened.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    pub(crate) thread: u32,
    pub(crate) pupils: Vec<u32>,
    pub(crate) message: MessageKind,
    pub(crate) staff_only: bool,
}

/// A copy that went to an adult.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) item: DocumentId,
    pub(crate) person: u32,
    pub(crate) pupils: Vec<u32>,
    pub(crate) channel: Channel,
    pub(crate) thread: Option<u32>,
    pub(crate) message: Option<MessageKind>,
    pub(crate) at: Option<DateTime<FixedOffset>>,
    pub(crate) expects_reply: bool,
    pub(crate) answers: Option<(DocumentId, ReplyKind)>,
}

/// A message of an adult's.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) item: DocumentId,
    pub(crate) person: u32,
    pub(crate) pupils: Vec<u32>,
    pub(crate) channel: Channel,
    pub(crate) thread: Option<u32>,
    pub(crate) at: Option<DateTime<FixedOffset>>,
    pub(crate) sent_to: Option<u32>,
    pub(crate) needs_reply: bool,
    pub(crate) urgent: bool,
    pub(crate) answers: Option<DocumentId>,
}

/// A talk with an adult.
#[derive(Clone, Debug)]
pub(crate) struct Talk {
    pub(crate) person: u32,
    pub(crate) pupils: Vec<u32>,
    pub(crate) thread: Option<u32>,
}

/// What the school answered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Replied {
    pub(crate) kind: ReplyKind,
    pub(crate) promised: Option<NaiveDate>,
    pub(crate) at: Option<DateTime<FixedOffset>>,
}

/// A message, and the adult who wrote it or has the copy.
pub(crate) type ItemOf = (DocumentId, u32);

/// All of it.
#[derive(Debug, Default)]
pub(crate) struct Mail {
    pub(crate) threads: Vec<ThreadId>,
    pub(crate) opened: Vec<Dated<Opened>>,
    /// In the order of days, instants, and ids; likewise those that were received.
    pub(crate) sent: Vec<Dated<Sent>>,
    pub(crate) received: Vec<Dated<Received>>,
    pub(crate) talks: Vec<Dated<Talk>>,
    pub(crate) reached: BTreeMap<ItemOf, Vec<Dated<CopyStage>>>,
    /// The school's answers to what an adult wrote.
    pub(crate) replies: BTreeMap<ItemOf, Vec<Dated<Replied>>>,
    /// Adults' answers to what the school wrote.
    pub(crate) answered: BTreeMap<ItemOf, Vec<Dated<()>>>,
    /// To whom a message was passed on, and whether the sender was told.
    pub(crate) passed: BTreeMap<DocumentId, Vec<Dated<(u32, bool)>>>,
}

impl Mail {
    /// In the order of time; `recorded` tells which of two entries was recorded first.
    pub(super) fn sort<R: Ord>(&mut self, recorded: impl Fn(EntryIx) -> R) {
        self.sent.sort_by(|a, b| {
            let key = |sent: &Dated<Sent>| (sent.span.from(), sent.what.at);
            let whose = |sent: &Dated<Sent>| (sent.what.item.clone(), sent.what.person, sent.what.channel);
            key(a).cmp(&key(b)).then_with(|| whose(a).cmp(&whose(b)))
        });
        self.received.sort_by(|a, b| {
            let key = |received: &Dated<Received>| (received.span.from(), received.what.at);
            key(a).cmp(&key(b)).then_with(|| (&a.what.item, a.what.person).cmp(&(&b.what.item, b.what.person)))
        });
        self.merge();
        // Of two that were recorded at once: that the sender still has to be told.
        let order =
            |passed: &Dated<(u32, bool)>| (passed.span.from(), recorded(passed.entry), !passed.what.1, passed.what.0);
        self.passed.values_mut().for_each(|to| to.sort_by_key(order));
        self.replies.values_mut().for_each(|replies| replies.sort_by_key(|to| (to.span.from(), to.what.at)));
    }

    /// A message of an adult's that is on record twice is one: all that is said of it on the first day counts, and what is
    /// said of it later does not.
    fn merge(&mut self) {
        let mut places: BTreeMap<ItemOf, usize> = BTreeMap::new();
        let mut merged: Vec<Dated<Received>> = Vec::with_capacity(self.received.len());
        for again in std::mem::take(&mut self.received) {
            let place = *places.entry((again.what.item.clone(), again.what.person)).or_insert(merged.len());
            match merged.get_mut(place) {
                None => merged.push(again),
                Some(first) if first.span.from() == again.span.from() => first.what.add(again.what),
                Some(_) => {}
            }
        }
        self.received = merged;
    }

    /// Did this copy come back, without a word that it arrived?
    pub(crate) fn came_back(&self, sent: &Dated<Sent>, as_of: NaiveDate) -> bool {
        let stages = self.reached.get(&(sent.what.item.clone(), sent.what.person));
        let stages = stages.map(Vec::as_slice).unwrap_or_default();
        let mut noted = stages.iter().filter(|reached| (sent.span.from()..=as_of).contains(&reached.span.from()));
        let mut failed = false;
        noted.all(|reached| {
            failed |= reached.what == CopyStage::Failed;
            reached.what == CopyStage::Failed
        }) && failed
    }
}

impl Received {
    /// What another entry of the same day says of the same message.
    fn add(&mut self, more: Self) {
        self.pupils.extend(more.pupils);
        self.needs_reply |= more.needs_reply;
        self.urgent |= more.urgent;
        self.channel = self.channel.min(more.channel);
        let first = |one: Option<u32>, other: Option<u32>| one.into_iter().chain(other).min();
        self.thread = first(self.thread, more.thread);
        self.sent_to = first(self.sent_to, more.sent_to);
        self.answers = self.answers.take().into_iter().chain(more.answers).min();
    }
}

/// The events that have happened by a day; that others lie ahead was consulted.
pub(crate) fn by<'a, T>(
    events: &'a [Dated<T>],
    as_of: NaiveDate,
    horizon: &mut Horizon,
) -> impl Iterator<Item = &'a Dated<T>> + use<'a, T> {
    for event in events {
        horizon.boundary(event.span.from());
    }
    events.iter().filter(move |event| event.span.from() <= as_of)
}

impl School {
    /// The ids of pupils by their numbers.
    pub(crate) fn pupil_ids(&self, numbers: &[u32]) -> Vec<PupilId> {
        let ids = numbers.iter().filter_map(|at| self.inner.pupils.get(*at as usize));
        let mut ids: Vec<PupilId> = ids.cloned().collect();
        ids.sort();
        ids.dedup();
        ids
    }
}
