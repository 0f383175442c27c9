//! Facts about what the school and adults wrote to each other: few conversations and few messages, so that they meet.

use super::{consent_days, person, pupil};
use parentis::communication::message::MessageKind;
use parentis::communication::words::{Channel, CopyStage, ReplyKind};
use parentis::fact::AnswerTo;
use parentis::ids::{DocumentId, PupilId, ThreadId};
use parentis::time::Interval;
use parentis::{Entry, Fact};
use proptest::prelude::*;
use proptest::sample::select;

const KINDS: &[MessageKind] = &[MessageKind::Daily, MessageKind::Progress, MessageKind::Report];

fn pupils() -> impl Strategy<Value = Vec<PupilId>> {
    proptest::collection::vec(pupil(), 0..=2)
}

fn thread() -> impl Strategy<Value = ThreadId> {
    select(vec!["t-1", "t-2"]).prop_filter_map("a key", |thread| thread.parse().ok())
}

fn item(of: &'static [&'static str]) -> impl Strategy<Value = DocumentId> {
    select(of).prop_filter_map("a key", |item| item.parse().ok())
}

const OURS: &[&str] = &["out-1", "out-2", "out-3"];
const THEIRS: &[&str] = &["in-1", "in-2", "in-3"];

fn answer() -> impl Strategy<Value = AnswerTo> {
    (item(THEIRS), select(ReplyKind::ALL), proptest::option::of(consent_days())).prop_map(|(item, kind, promised)| {
        AnswerTo { item, kind, promised: promised.filter(|_| kind == ReplyKind::Holding) }
    })
}

pub(super) fn fact() -> impl Strategy<Value = Fact> {
    let options = || (proptest::option::of(thread()), any::<bool>(), any::<bool>());
    prop_oneof![
        2 => (thread(), pupils(), select(KINDS), proptest::bool::weighted(0.2)).prop_map(
            |(thread, pupils, message, staff_only)| Fact::ThreadOpened { thread, pupils, message, staff_only }
        ),
        3 => (item(OURS), person(), pupils(), select(Channel::ALL), options(), proptest::option::of(select(KINDS)),
              proptest::option::of(answer())).prop_map(
            |(item, person, pupils, channel, (thread, expects_reply, _), message, answers)| Fact::MessageSent {
                item, person, pupils, channel, thread, message, at: None, expects_reply, answers
            }
        ),
        1 => (item(OURS), person(), select(CopyStage::ALL))
            .prop_map(|(item, person, stage)| Fact::MessageReached { item, person, stage }),
        3 => (item(THEIRS), person(), pupils(), select(Channel::ALL), options(), proptest::option::of(person()),
              proptest::option::of(item(OURS))).prop_map(
            |(item, person, pupils, channel, (thread, needs_reply, urgent), sent_to, answers)| Fact::MessageReceived {
                item, person, pupils, channel, thread, at: None, sent_to, needs_reply, urgent, answers
            }
        ),
        1 => (item(THEIRS), person(), any::<bool>())
            .prop_map(|(item, to, sender_told)| Fact::MessagePassedOn { item, to, sender_told }),
        1 => (person(), pupils(), proptest::option::of(thread()), proptest::option::of(item(THEIRS)))
            .prop_map(|(person, pupils, thread, answers)| Fact::ConversationHeld { person, pupils, thread, answers }),
    ]
}

/// Entries about what was written alone, beside those of a household.
pub fn mail_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    proptest::collection::vec((fact(), consent_days()), 0..=most).prop_map(|facts| {
        let entries = facts.into_iter().enumerate().filter_map(|(at, (fact, day))| {
            let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
            Entry::new(format!("mail-{at:02}").parse().ok()?, recorded, Interval::new(day, None).ok()?, None, fact).ok()
        });
        entries.collect()
    })
}
