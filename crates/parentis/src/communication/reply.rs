//! What an adult wrote and the school has to answer: by when it promised to, whether it did, and what the adult may do.
//!
//! | | rule |
//! | --- | --- |
//! | the promise is that of the policy on the day of receipt, for the channel by which it came | PTN-54 |
//! | a holding reply that names a day, in time, moves the day, if the policy says that it counts | PTN-55 |
//! | passed on to somebody else, the clock goes on, and the sender is told | PTN-56 |
//! | what is urgent has a way of its own, and in an inbox waits for no promise | PTN-58 |
//! | no reply in time: write again, then to the next level; it is no stage of a complaint | PTN-59 |
//!
//! Only an answer that names the message counts as one: nothing is inferred from a later message in the same conversation.
//! Days and hours are counted as the school stated them, and where nobody entered the calendar so far there is no day
//! (CAL-15). Each line says whether the adult would not be told of these pupils as things stand: an order in between is no
//! reason to forget the message, and no leave to answer it.
//!
//! What this does *not* settle: whether a message is a concern or a complaint, whose clocks are others.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::communication::words::PromiseStanding;
//! use parentis::fact::{Entry, Fact};
//! use parentis::time::Interval;
//!
//! # let (school, as_of) = doc_example()?;
//! let asked: Fact = serde_json::from_str(
//!     r#"{ "fact": "message_received", "item": "m-1", "person": "mother", "pupils": ["ava"], "channel": "email", "needs_reply": true }"#,
//! ).unwrap();
//! let entry = Entry::new("e-m1".parse()?, chrono::DateTime::UNIX_EPOCH, Interval::new(as_of, None)?, None, asked)?;
//! let due = school.with([entry])?.replies_due(None, None, as_of);
//! assert_eq!(due.waiting[0].reply.standing, PromiseStanding::NotPromised, "this school's policy promises no reply");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::correspondence::Begun;
use super::message::{Message, MessageKind};
use super::words::{Channel, PromiseStanding, ReplyKind, ReplyStep};
use crate::calendar::{CalendarGap, Calendars, Counting, Received as Arrival, Unit, london_day};
use crate::ids::{DocumentId, PersonId, PupilId, ThreadId};
use crate::profile::{Profile, Promise};
use crate::question::Day;
use crate::rules::RuleId;
use crate::school::mail::{Received, Replied, by};
use crate::school::{Dated, School};
use crate::time::Horizon;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Where one promise about one message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PromiseState {
    /// By when; none if nothing was promised.
    pub due: Option<Day>,
    /// How long the school's policy promised, if the day comes from that: none where a holding reply named the day.
    pub within: Option<Promise>,
    /// The day on which it was done.
    pub done: Option<NaiveDate>,
    /// Where it stands.
    pub standing: PromiseStanding,
}

/// A message of an adult's that needs a reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReplyState {
    /// The host's key of the message.
    pub item: DocumentId,
    /// In which conversation.
    pub thread: Option<ThreadId>,
    /// Who wrote.
    pub person: PersonId,
    /// About which pupils.
    pub pupils: Vec<PupilId>,
    /// By which channel.
    pub channel: Channel,
    /// The day on which it came.
    pub received: NaiveDate,
    /// Who has it: to whom it was written, or passed on last; none: nobody in particular.
    pub handler: Option<PersonId>,
    /// Does the sender still have to be told that it was passed on (PTN-56)?
    pub tell_sender: bool,
    /// Would the adult not be told of these pupils as things stand? Then ask who receives it before anything is answered.
    pub check_first: bool,
    /// Does it wait for no promise, as it is urgent and came to an inbox (PTN-58)?
    pub at_once: bool,
    /// That it arrived; any answer says so.
    pub ack: PromiseState,
    /// The reply.
    pub reply: PromiseState,
    /// What the sender may do (PTN-59).
    pub next: ReplyStep,
}

/// What waits for a reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RepliesDue {
    /// The day.
    pub as_of: NaiveDate,
    /// Every message that needs a reply and has none yet: what is urgent first, then what falls due first.
    pub waiting: Vec<ReplyState>,
    /// How many messages needed a reply: the base of the numbers below.
    pub asked: u32,
    /// Of those: replied to in time.
    pub kept: u32,
    /// Of those: replied to, and too late.
    pub kept_late: u32,
    /// Of those: without a reply, and the time is over.
    pub overdue: u32,
    /// The way for what is urgent, if the policy names one (PTN-58).
    pub urgent_route: Option<Channel>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// When something was done: the day, and the instant if that is known.
type Done = (NaiveDate, Option<DateTime<FixedOffset>>);

/// Counts promises as of a day, and notes what was consulted.
#[derive(Clone)]
pub(crate) struct Desk<'a> {
    pub(super) school: &'a School,
    calendars: Calendars,
    pub(super) as_of: NaiveDate,
    muted: Option<RuleId>,
    pub(super) rules: BTreeSet<RuleId>,
    pub(super) horizon: Horizon,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(school: &'a School, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        let mut horizon = Horizon::new(as_of);
        school.calendar_boundaries(&mut horizon);
        let calendars = school.calendars_muting(as_of, muted);
        Self { school, calendars, as_of, muted, rules: BTreeSet::new(), horizon }
    }

    pub(super) fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// The way for what is urgent, by today's policy.
    pub(super) fn urgent_route(&mut self) -> Option<Channel> {
        let profile = self.school.inner.profile_at(self.as_of, &mut self.horizon);
        let route = profile.and_then(|profile| profile.communication().urgent_route);
        route.filter(|_| self.heard(RuleId::PTN_58))
    }

    /// The last day, or the last moment, in time for something promised from a day on.
    pub(super) fn due(
        &mut self,
        Promise { n, unit }: Promise,
        (day, at): (NaiveDate, Option<DateTime<FixedOffset>>),
        counting: &Counting,
    ) -> Day {
        let not_known = |gap: CalendarGap| Day::NotKnown { gap };
        if unit == Unit::Hour {
            let Some(at) = at else { return not_known(CalendarGap::UnitNotForThis { unit }) };
            return match self.calendars.hours_after(at, n, counting) {
                Ok(counted) => {
                    self.rules.extend(counted.rules.iter());
                    Day::At { instant: counted.due }
                }
                Err(gap) => self.gap(gap),
            };
        }
        let arrived = at.map_or(Arrival::Day(day), Arrival::At);
        let counted = self.calendars.day_of_receipt(arrived, counting).and_then(|received| {
            let counted = self.calendars.count(received.day, n, unit, counting)?;
            Ok((counted.due, received.rules.and(counted.rules)))
        });
        match counted {
            Ok((due, rules)) => {
                self.rules.extend(rules.iter());
                Day::On { day: due }
            }
            Err(gap) => self.gap(gap),
        }
    }

    fn gap(&mut self, gap: CalendarGap) -> Day {
        self.rules.extend(gap.rule());
        Day::NotKnown { gap }
    }

    /// Where a promise stands, given by when it is due and when it was done.
    fn state(&mut self, (due, within): (Option<Day>, Option<Promise>), done: Option<Done>) -> PromiseState {
        let standing = match (due, done) {
            (None, _) => PromiseStanding::NotPromised,
            (Some(Day::NotKnown { .. }), _) => PromiseStanding::CannotSay,
            (Some(due), Some(done)) => in_time(due, done),
            (Some(due), None) => {
                let last = last_day(due).unwrap_or(self.as_of);
                last.succ_opt().into_iter().for_each(|late| self.horizon.boundary(late));
                if self.as_of > last { PromiseStanding::Overdue } else { PromiseStanding::Open }
            }
        };
        PromiseState { due, within, done: done.map(|(day, _)| day), standing }
    }

    /// The promises about one message.
    fn promises(&mut self, received: &Dated<Received>) -> (PromiseState, PromiseState) {
        let (day, what) = (received.span.from(), &received.what);
        let inner = &self.school.inner;
        // The policy of a day that is past stays what it was.
        let profile = inner.profile_at(day, &mut Horizon::new(day));
        let counting = profile.map(|profile| *profile.counting()).unwrap_or_default();
        let policy = profile.map(Profile::communication);
        let promised = policy.and_then(|policy| policy.reply_promise(what.channel).copied());
        let promised = promised.filter(|_| self.heard(RuleId::PTN_54));
        let holding = policy.is_some_and(|policy| policy.holding_reply_counts);
        let answers = inner.mail.replies.get(&(what.item.clone(), what.person)).map(Vec::as_slice).unwrap_or_default();
        // What was answered before it came answers something else.
        let before = |answer: &Dated<Replied>| {
            let earlier = answer.what.at.zip(what.at).is_some_and(|(answered, came)| answered < came);
            answer.span.from() < day || (answer.span.from() == day && earlier)
        };
        let answers: Vec<&Dated<Replied>> =
            by(answers, self.as_of, &mut self.horizon).filter(|answer| !before(answer)).collect();
        let when = |answer: &&Dated<Replied>| (answer.span.from(), answer.what.at);
        let acknowledged = answers.first().map(when);
        let replied = answers.iter().find(|answer| answer.what.kind == ReplyKind::Reply).map(when);
        let from = (day, what.at);
        let within = promised.and_then(|promised| promised.ack);
        let ack = within.map(|ack| self.due(ack, from, &counting));
        let ack = self.state((ack, within), acknowledged);
        let mut within = promised.and_then(|promised| promised.reply);
        let mut reply = within.map(|reply| self.due(reply, from, &counting));
        for answer in answers.iter().filter(|answer| answer.what.kind == ReplyKind::Holding) {
            let Some((promised, due)) = answer.what.promised.zip(reply) else { continue };
            let before_the_reply = replied.is_none_or(|(on, _)| answer.span.from() <= on);
            let kept = in_time(due, when(answer)) == PromiseStanding::Kept;
            let later = last_day(due).is_some_and(|last| last < promised);
            if holding && before_the_reply && kept && later && self.heard(RuleId::PTN_55) {
                (reply, within) = (Some(Day::On { day: promised }), None);
            }
        }
        (ack, self.state((reply, within), replied))
    }

    /// Where the promise of a reply to one message stands.
    pub(crate) fn reply_standing(&mut self, received: &Dated<Received>) -> PromiseStanding {
        self.promises(received).1.standing
    }

    /// Each message that needs a reply, of all that one adult wrote in one conversation, in the order of time.
    pub(super) fn replies(&mut self, written: &[&Dated<Received>]) -> Vec<ReplyState> {
        let waits: Vec<&Dated<Received>> = written.iter().copied().filter(|one| one.what.needs_reply).collect();
        let promises: Vec<(PromiseState, PromiseState)> = waits.iter().map(|one| self.promises(one)).collect();
        let attempts: Vec<Attempt> = waits
            .iter()
            .zip(&promises)
            .map(|(one, (_, reply))| Attempt {
                on: one.span.from(),
                over: reply.due.and_then(last_day),
                done: reply.done,
            })
            .collect();
        let mut states = Vec::with_capacity(waits.len());
        for (at, (received, promises)) in waits.iter().zip(promises).enumerate() {
            // What stands in no conversation stands alone.
            let others = if received.what.thread.is_some() { attempts.as_slice() } else { &[] };
            states.extend(self.reply(received, promises, (others, at)));
        }
        states
    }

    /// One message that needs a reply, among all that the same adult wrote in the same conversation.
    fn reply(
        &mut self,
        received: &Dated<Received>,
        (ack, reply): (PromiseState, PromiseState),
        (attempts, at): (&[Attempt], usize),
    ) -> Option<ReplyState> {
        let school = self.school;
        let what = &received.what;
        let passed = school.inner.mail.passed.get(&what.item).map(Vec::as_slice).unwrap_or_default();
        let since = received.span.from();
        let passed = by(passed, self.as_of, &mut self.horizon).filter(|passed| passed.span.from() >= since);
        let passed = passed.last().map(|passed| passed.what);
        let tell_sender = passed.is_some_and(|(_, told)| !told) && reply.done.is_none();
        let passed = passed.filter(|_| self.heard(RuleId::PTN_56));
        let handler = passed.map(|(to, _)| to).or(what.sent_to);
        let inbox = matches!(what.channel, Channel::App | Channel::Email | Channel::Text);
        let at_once = what.urgent && inbox && reply.done.is_none() && self.heard(RuleId::PTN_58);
        let next = self.next(received.span.from(), &reply, (attempts, at));
        let check_first = reply.done.is_none() && self.check_first(received);
        let person = |number: u32| school.inner.person_id(number).cloned();
        Some(ReplyState {
            item: what.item.clone(),
            thread: what.thread.and_then(|at| school.inner.mail.threads.get(at as usize)).cloned(),
            person: person(what.person)?,
            pupils: school.pupil_ids(&what.pupils),
            channel: what.channel,
            received: received.span.from(),
            handler: handler.and_then(person),
            tell_sender: tell_sender && passed.is_some(),
            at_once,
            check_first,
            ack,
            reply,
            next,
        })
    }

    /// Would the adult not be told of these pupils as things stand? By the one resolver, for the kind of the conversation, or of a
    /// day-to-day message.
    fn check_first(&mut self, received: &Dated<Received>) -> bool {
        let (school, what) = (self.school, &received.what);
        let Some(person) = school.inner.person_id(what.person) else { return true };
        let begun = Begun::new(school, what.thread, self);
        let mut kinds: Vec<MessageKind> = begun.kinds.iter().copied().collect();
        if kinds.is_empty() {
            kinds.push(MessageKind::Daily);
        }
        let mut pupils = school.pupil_ids(&what.pupils);
        pupils.extend(begun.pupils);
        let mut told = !begun.staff_only;
        for kind in kinds {
            let message = Message::from(kind);
            for pupil in &pupils {
                let line = school.one_line(&message, (pupil, person), self.as_of, self.muted, &mut self.horizon);
                told &= line.is_some_and(|line| line.decision.outcome.permits());
            }
        }
        !told
    }

    fn next(&mut self, day: NaiveDate, reply: &PromiseState, (attempts, at): (&[Attempt], usize)) -> ReplyStep {
        if reply.done.is_some() {
            return ReplyStep::Nothing;
        }
        if reply.standing != PromiseStanding::Overdue || !self.heard(RuleId::PTN_59) {
            return ReplyStep::Wait;
        }
        let over = reply.due.and_then(last_day);
        let later = attempts.get(at.saturating_add(1)..).unwrap_or_default();
        // They asked again after the time was over, and it is that which waits now. The last came last.
        if later.last().zip(over).is_some_and(|(last, over)| last.on > over) {
            return ReplyStep::Wait;
        }
        let second =
            attempts.get(..at).unwrap_or_default().iter().any(|earlier| {
                earlier.over.is_some_and(|over| over < day) && earlier.done.is_none_or(|done| done > day)
            });
        if second { ReplyStep::NextLevel } else { ReplyStep::WriteAgain }
    }
}

/// One of the messages of one adult in one conversation: when it came, when the time for the reply was over, and when it was
/// replied to.
struct Attempt {
    on: NaiveDate,
    over: Option<NaiveDate>,
    done: Option<NaiveDate>,
}

/// The last day on which a promise can be kept.
fn last_day(due: Day) -> Option<NaiveDate> {
    match due {
        Day::On { day } => Some(day),
        Day::At { instant } => Some(london_day(instant)),
        Day::NotKnown { .. } => None,
    }
}

/// Was it done in time? Of an hour that nobody noted it is not known on the last day.
fn in_time(due: Day, (day, at): Done) -> PromiseStanding {
    let kept = |yes: bool| if yes { PromiseStanding::Kept } else { PromiseStanding::KeptLate };
    match (due, at) {
        (Day::On { day: due }, _) => kept(day <= due),
        (Day::At { instant }, Some(at)) => kept(at <= instant),
        (Day::At { instant }, None) if day == london_day(instant) => PromiseStanding::CannotSay,
        (Day::At { instant }, None) => kept(day < london_day(instant)),
        (Day::NotKnown { .. }, _) => PromiseStanding::CannotSay,
    }
}

impl School {
    /// What waits for a reply on that day: of all pupils or of these, with everybody at the school or with this person.
    pub fn replies_due(&self, pupils: Option<&[PupilId]>, handler: Option<&PersonId>, as_of: NaiveDate) -> RepliesDue {
        self.replies_due_muting((pupils, handler), as_of, None)
    }

    pub(crate) fn replies_due_muting(
        &self,
        (pupils, handler): (Option<&[PupilId]>, Option<&PersonId>),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> RepliesDue {
        let mut desk = Desk::new(self, as_of, muted);
        let wanted: Option<BTreeSet<PupilId>> = pupils.map(|pupils| pupils.iter().cloned().collect());
        // By adult and conversation; what stands in none stands alone.
        let mut written: BTreeMap<(u32, Option<u32>), Vec<&Dated<Received>>> = BTreeMap::new();
        for received in by(&self.inner.mail.received, as_of, &mut desk.horizon) {
            written.entry((received.what.person, received.what.thread)).or_default().push(received);
        }
        let mut due = RepliesDue {
            as_of,
            waiting: Vec::new(),
            asked: 0,
            kept: 0,
            kept_late: 0,
            overdue: 0,
            urgent_route: desk.urgent_route(),
            rules: Vec::new(),
            holds_until: None,
        };
        for messages in written.values() {
            for state in desk.replies(messages) {
                let about = |wanted: &BTreeSet<PupilId>| state.pupils.iter().any(|pupil| wanted.contains(pupil));
                let asked = handler.is_none() || state.handler.as_ref() == handler;
                if !asked || !wanted.as_ref().is_none_or(about) {
                    continue;
                }
                due.asked = due.asked.saturating_add(1);
                let count = match state.reply.standing {
                    PromiseStanding::Kept => Some(&mut due.kept),
                    PromiseStanding::KeptLate => Some(&mut due.kept_late),
                    PromiseStanding::Overdue => Some(&mut due.overdue),
                    PromiseStanding::NotPromised | PromiseStanding::Open | PromiseStanding::CannotSay => None,
                };
                if let Some(count) = count {
                    *count = count.saturating_add(1);
                }
                if state.reply.done.is_none() {
                    due.waiting.push(state);
                }
            }
        }
        due.waiting.sort_by(|a, b| {
            let falls = |state: &ReplyState| state.reply.due.and_then(last_day).unwrap_or(NaiveDate::MAX);
            (b.at_once.cmp(&a.at_once))
                .then_with(|| (falls(a), a.received).cmp(&(falls(b), b.received)))
                .then_with(|| (&a.item, &a.person).cmp(&(&b.item, &b.person)))
        });
        due.rules = desk.rules.into_iter().collect();
        due.holds_until = desk.horizon.holds_until();
        due
    }
}
