//! What the school and adults wrote to each other, as questions read it. Each is an event: it counts from its day on, and an
//! end takes nothing back.

use super::{Dated, School};
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
    /// In the order of time.
    pub(super) fn sort(&mut self) {
        self.sent.sort_by(|a, b| {
            let key = |sent: &Dated<Sent>| (sent.span.from(), sent.what.at);
            key(a).cmp(&key(b)).then_with(|| (&a.what.item, a.what.person).cmp(&(&b.what.item, b.what.person)))
        });
        self.received.sort_by(|a, b| {
            let key = |received: &Dated<Received>| (received.span.from(), received.what.at);
            key(a).cmp(&key(b)).then_with(|| (&a.what.item, a.what.person).cmp(&(&b.what.item, b.what.person)))
        });
        self.passed.values_mut().for_each(|to| to.sort_by_key(|passed| (passed.span.from(), passed.what)));
        self.replies.values_mut().for_each(|replies| replies.sort_by_key(|to| (to.span.from(), to.what.at)));
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
