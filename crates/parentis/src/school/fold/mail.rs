//! What the school and adults wrote to each other.

use super::Builder;
use crate::fact::Fact;
use crate::ids::{PupilId, ThreadId};
use crate::school::mail::{Opened, Received, Replied, Sent, Talk};
use crate::school::{Dated, EntryIx};
use crate::time::Interval;

/// The conversation that the fact belongs to, if it names one.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other facts name none")]
pub(super) const fn thread_in(fact: &Fact) -> Option<&ThreadId> {
    match fact {
        Fact::ThreadOpened { thread, .. } => Some(thread),
        Fact::MessageSent { thread, .. }
        | Fact::MessageReceived { thread, .. }
        | Fact::ConversationHeld { thread, .. } => thread.as_ref(),
        _ => None,
    }
}

impl Builder {
    fn pupil_numbers(&self, pupils: &[PupilId]) -> Vec<u32> {
        pupils.iter().map(|pupil| self.pupil_ix(pupil)).collect()
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn mail(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        let thread = thread_in(fact).map(|thread| super::place(&self.inner.mail.threads, thread));
        match fact {
            Fact::ThreadOpened { pupils, message, staff_only, .. } => {
                let Some(thread) = thread else { return };
                let pupils = self.pupil_numbers(pupils);
                let what = Opened { thread, pupils, message: *message, staff_only: *staff_only };
                self.inner.mail.opened.push(Dated { span, entry, what });
            }
            Fact::MessageSent { item, person, pupils, channel, message, at, expects_reply, answers, .. } => {
                let (person, pupils) = (self.person_ix(person), self.pupil_numbers(pupils));
                if let Some(answer) = answers {
                    let what = Replied { kind: answer.kind, promised: answer.promised, at: *at };
                    let replies = self.inner.mail.replies.entry((answer.item.clone(), person)).or_default();
                    replies.push(Dated { span, entry, what });
                }
                let (item, channel, message, at) = (item.clone(), *channel, *message, *at);
                let (expects_reply, answers) =
                    (*expects_reply, answers.as_ref().map(|answer| (answer.item.clone(), answer.kind)));
                let what = Sent { item, person, pupils, channel, thread, message, at, expects_reply, answers };
                self.inner.mail.sent.push(Dated { span, entry, what });
            }
            Fact::MessageReached { item, person, stage } => {
                let key = (item.clone(), self.person_ix(person));
                self.inner.mail.reached.entry(key).or_default().push(Dated { span, entry, what: *stage });
            }
            Fact::MessageReceived {
                item, person, pupils, channel, at, sent_to, needs_reply, urgent, answers, ..
            } => {
                let (person, pupils) = (self.person_ix(person), self.pupil_numbers(pupils));
                if let Some(answered) = answers {
                    let key = (answered.clone(), person);
                    self.inner.mail.answered.entry(key).or_default().push(Dated { span, entry, what: () });
                }
                let sent_to = sent_to.as_ref().map(|to| self.person_ix(to));
                let (item, channel, at) = (item.clone(), *channel, *at);
                let (needs_reply, urgent) = (*needs_reply, *urgent);
                let answers = answers.clone();
                let what =
                    Received { item, person, pupils, channel, thread, at, sent_to, needs_reply, urgent, answers };
                self.inner.mail.received.push(Dated { span, entry, what });
            }
            Fact::MessagePassedOn { item, to, sender_told } => {
                let what = (self.person_ix(to), *sender_told);
                self.inner.mail.passed.entry(item.clone()).or_default().push(Dated { span, entry, what });
            }
            Fact::ConversationHeld { person, pupils, answers, .. } => {
                let (person, pupils) = (self.person_ix(person), self.pupil_numbers(pupils));
                if let Some(answered) = answers {
                    let what =
                        Replied { kind: crate::communication::words::ReplyKind::Reply, promised: None, at: None };
                    let replies = self.inner.mail.replies.entry((answered.clone(), person)).or_default();
                    replies.push(Dated { span, entry, what });
                }
                self.inner.mail.talks.push(Dated { span, entry, what: Talk { person, pupils, thread } });
            }
            _ => {}
        }
    }
}
