//! Whose progress contact is due: for each pupil the last report, the last contact both ways, and by when the next is due
//! (HA-3.2d); and which families the school never wrote to or heard from.
//!
//! The adults are those who may be sent news of the child's progress, by the one resolver and by nothing else. A contact goes
//! both ways on the day on which one side answers the other about the pupil, or on which they talk; a letter that nobody
//! answers is none, and neither is a copy that came back or a word that a message arrived. The next is due the policy's interval after it, or after the pupil came on roll if there was none. Of a
//! pupil of eighteen no family is counted: the pupil is written to in person (AGE-6).
//!
//! Each adult has a line of their own: that one parent is talked with does not hide that the other never is (COM-4).
//!
//! ```
//! # use parentis::doc_example;
//! # let (school, as_of) = doc_example()?;
//! let contact = school.progress_contact(None, as_of);
//! assert_eq!(contact.never.len(), 1, "nobody has written to this family yet");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::audience::Recipient;
use super::message::{Message, MessageKind};
use super::reply::Desk;
use super::words::{ContactStanding, ReplyKind};
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::question::Day;
use crate::roles::Known;
use crate::roles::matrix::Column;
use crate::rules::RuleId;
use crate::school::mail::{Received, Sent, Talk, by};
use crate::school::{Dated, School};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One adult of a pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AdultContact {
    /// Who.
    pub person: PersonId,
    /// The last day on which something about the pupil was sent to them.
    pub last_sent: Option<NaiveDate>,
    /// The last day on which they wrote about the pupil.
    pub last_received: Option<NaiveDate>,
    /// The last day on which one side answered the other, or they talked.
    pub last_both_ways: Option<NaiveDate>,
}

/// The dialogue about one pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PupilContact {
    /// The pupil.
    pub pupil: PupilId,
    /// The last day on which a report was sent or given to one of the adults below.
    pub last_report: Option<NaiveDate>,
    /// The last day of a contact both ways with one of them.
    pub last_both_ways: Option<NaiveDate>,
    /// By when the next is due, if the policy names an interval.
    pub due: Option<Day>,
    /// Where it stands.
    pub standing: ContactStanding,
    /// Each adult who may be sent news of the child's progress, in the order of their ids.
    pub adults: Vec<AdultContact>,
}

/// Whose progress contact is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ProgressContact {
    /// The day.
    pub as_of: NaiveDate,
    /// Pupil by pupil, in the order of their ids.
    pub pupils: Vec<PupilContact>,
    /// The pupils of whom it is overdue.
    pub overdue: Vec<PupilId>,
    /// The pupils of whose adults none was ever written to, heard from or talked with.
    pub never: Vec<PupilId>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// Which side wrote.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The school.
    School,
    /// An adult.
    Adult,
}

/// The day, and the instant if it is known.
pub(super) type Moment = (NaiveDate, Option<DateTime<FixedOffset>>);

/// Who wrote last and when, and whether that answered the other side, by whatever tells one exchange from another.
pub(super) struct Turns<K>(BTreeMap<K, (Side, Moment, bool)>);

impl<K> Default for Turns<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord> Turns<K> {
    /// Notes that this side wrote: does that answer the other side? Of what one side wrote at one time all of it does or none.
    pub(super) fn answers(&mut self, exchange: K, side: Side, moment: Moment) -> bool {
        let answers = match self.0.get(&exchange) {
            Some((last, at, answered)) if *last == side => *at == moment && *answered,
            Some(_) => true,
            None => false,
        };
        self.0.insert(exchange, (side, moment, answers));
        answers
    }
}

/// What happened between the school and one adult about one pupil.
#[derive(Clone, Copy, Default)]
struct Dealings {
    sent: Option<NaiveDate>,
    received: Option<NaiveDate>,
    both_ways: Option<NaiveDate>,
    report: Option<NaiveDate>,
}

/// By pupil and adult.
type All = BTreeMap<(u32, u32), Dealings>;

/// One step of an exchange: the day and instant, a message of the adult's before one of the school's, and whose.
type Step<'a> = (Moment, Side, u32, &'a [u32], Option<u32>);

fn latest(known: &mut Option<NaiveDate>, day: NaiveDate) {
    *known = Some(known.map_or(day, |before| before.max(day)));
}

/// An answer that names what it answers is a contact both ways about the pupils whom both are about.
fn answered(all: &mut All, of: Option<(NaiveDate, &[u32])>, (day, person, pupils): (NaiveDate, u32, &[u32])) {
    let Some((_, about)) = of.filter(|(before, _)| *before <= day) else { return };
    for pupil in pupils.iter().filter(|pupil| about.contains(pupil)) {
        latest(&mut all.entry((*pupil, person)).or_default().both_ways, day);
    }
}

impl School {
    /// Whose progress contact is due on that day, of all on roll or of these pupils?
    pub fn progress_contact(&self, pupils: Option<&[PupilId]>, as_of: NaiveDate) -> ProgressContact {
        self.progress_contact_muting(pupils, as_of, None)
    }

    pub(crate) fn progress_contact_muting(
        &self,
        pupils: Option<&[PupilId]>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> ProgressContact {
        let mut desk = Desk::new(self, as_of, muted);
        // Who of the family is told of the child's progress is the one resolver's answer, and nobody else's.
        let audience = self.who_receives_muting(&Message::from(MessageKind::Progress), pupils, as_of, muted);
        audience.holds_until.into_iter().for_each(|day| desk.horizon.boundary(day));
        let mut family: BTreeMap<PupilId, BTreeSet<u32>> = BTreeMap::new();
        for line in audience.lines.into_iter().filter(|line| line.decision.outcome.permits()) {
            if let Recipient::Adult { person } = &line.recipient {
                family.entry(line.pupil).or_default().extend(self.person(person).map(|person| person.0));
            }
        }
        let all = self.dealings(&mut desk);
        let mut named = pupils.map_or_else(|| self.on_roll(as_of), <[PupilId]>::to_vec);
        named.sort();
        named.dedup();
        let (mut contacts, mut overdue, mut never) = (Vec::with_capacity(named.len()), Vec::new(), Vec::new());
        for pupil in named {
            let Some(at) = self.pupil(&pupil) else { continue };
            if self.may_be_adult(at, as_of) == Known::Yes && desk.heard(RuleId::AGE_6) {
                continue;
            }
            let adults = family.remove(&pupil).unwrap_or_default();
            let contact = self.contact(&pupil, at.0, &adults, &all, &mut desk);
            if contact.standing == ContactStanding::Overdue {
                overdue.push(pupil.clone());
            }
            let silent = |adult: &AdultContact| {
                adult.last_sent.is_none() && adult.last_received.is_none() && adult.last_both_ways.is_none()
            };
            if contact.last_report.is_none() && contact.adults.iter().all(silent) && desk.heard(RuleId::HA_3_1D) {
                never.push(pupil);
            }
            contacts.push(contact);
        }
        ProgressContact {
            as_of,
            pupils: contacts,
            overdue,
            never,
            rules: desk.rules.iter().copied().collect(),
            holds_until: desk.horizon.holds_until(),
        }
    }

    fn contact(
        &self,
        pupil: &PupilId,
        at: u32,
        adults: &BTreeSet<u32>,
        all: &All,
        desk: &mut Desk<'_>,
    ) -> PupilContact {
        let of = |adult: u32| all.get(&(at, adult)).copied().unwrap_or_default();
        let last = |day: fn(Dealings) -> Option<NaiveDate>| adults.iter().filter_map(|adult| day(of(*adult))).max();
        let last_both_ways = last(|dealings| dealings.both_ways);
        let roll = self.inner.pupil_files.get(at as usize).map(|file| file.roll.as_slice()).unwrap_or_default();
        for roll in roll {
            desk.horizon.span(roll.span);
        }
        // From when this time on roll began: what was before another school's is not this one's.
        let on_roll = roll.iter().filter(|roll| roll.span.holds(desk.as_of)).map(|roll| roll.span.from()).max();
        let since = last_both_ways.into_iter().chain(on_roll).max();
        let (due, standing) = desk.next_contact(since);
        let lines = adults.iter().filter_map(|adult| {
            let dealings = of(*adult);
            Some(AdultContact {
                person: self.inner.person_id(*adult)?.clone(),
                last_sent: dealings.sent,
                last_received: dealings.received,
                last_both_ways: dealings.both_ways,
            })
        });
        PupilContact {
            pupil: pupil.clone(),
            last_report: last(|dealings| dealings.report),
            last_both_ways,
            due,
            standing,
            adults: lines.collect(),
        }
    }

    /// By pupil and adult, the last day on which one side answered the other or they talked.
    pub(crate) fn last_both_ways(&self, as_of: NaiveDate) -> BTreeMap<(u32, u32), NaiveDate> {
        let mail = &self.inner.mail;
        let among_staff = self.among_staff();
        let counts = |day: NaiveDate, thread: Option<u32>| {
            day <= as_of && thread.is_none_or(|thread| !among_staff.contains(&thread))
        };
        let received: Vec<&Dated<Received>> =
            mail.received.iter().filter(|one| counts(one.span.from(), one.what.thread)).collect();
        // What nobody can have answered, and what answers nothing, is left out before anything is looked up.
        let named: BTreeSet<(u32, &DocumentId)> =
            received.iter().filter_map(|one| Some((one.what.person, one.what.answers.as_ref()?))).collect();
        let matters = |one: &&Dated<Sent>| {
            one.what.thread.is_some()
                || one.what.answers.is_some()
                || named.contains(&(one.what.person, &one.what.item))
        };
        let sent = mail.sent.iter().filter(|one| counts(one.span.from(), one.what.thread)).filter(matters);
        let sent: Vec<&Dated<Sent>> = sent.filter(|one| !mail.came_back(one, as_of)).collect();
        let talks = mail.talks.iter().filter(|talk| counts(talk.span.from(), talk.what.thread));
        let mut all = All::new();
        both_ways(&mut all, &sent, &received, talks);
        all.into_iter().filter_map(|(pair, dealings)| Some((pair, dealings.both_ways?))).collect()
    }

    /// What is said among staff is no dialogue with anybody's parent.
    fn among_staff(&self) -> BTreeSet<u32> {
        self.inner.mail.opened.iter().filter(|one| one.what.staff_only).map(|one| one.what.thread).collect()
    }

    /// Everything that happened between the school and each adult about each pupil.
    fn dealings(&self, desk: &mut Desk<'_>) -> All {
        let mail = &self.inner.mail;
        let mut all = All::new();
        let among_staff = self.among_staff();
        let counts = |thread: Option<u32>| thread.is_none_or(|thread| !among_staff.contains(&thread));
        let sent: Vec<&Dated<Sent>> = by(&mail.sent, desk.as_of, &mut desk.horizon)
            .filter(|one| counts(one.what.thread) && !mail.came_back(one, desk.as_of))
            .collect();
        let received: Vec<&Dated<Received>> =
            by(&mail.received, desk.as_of, &mut desk.horizon).filter(|one| counts(one.what.thread)).collect();
        for stages in mail.reached.values() {
            // Whether a copy came back was consulted.
            for reached in stages {
                desk.horizon.boundary(reached.span.from());
            }
        }
        for sent in &sent {
            let (what, day) = (&sent.what, sent.span.from());
            for pupil in &what.pupils {
                let dealings = all.entry((*pupil, what.person)).or_default();
                latest(&mut dealings.sent, day);
                if what.message == Some(MessageKind::Report) {
                    latest(&mut dealings.report, day);
                }
            }
        }
        for received in &received {
            for pupil in &received.what.pupils {
                latest(&mut all.entry((*pupil, received.what.person)).or_default().received, received.span.from());
            }
        }
        let talks = by(&mail.talks, desk.as_of, &mut desk.horizon).filter(|talk| counts(talk.what.thread));
        both_ways(&mut all, &sent, &received, talks);
        // What was given by another way than a message, such as a report by hand.
        for pair in &self.inner.pairs {
            for given in by(&pair.record.given, desk.as_of, &mut desk.horizon) {
                let dealings = all.entry((pair.pupil, pair.person)).or_default();
                latest(&mut dealings.sent, given.span.from());
                if given.what.0 == Column::Report {
                    latest(&mut dealings.report, given.span.from());
                }
            }
        }
        all
    }
}

/// Notes when one side answered the other or they talked, of what did not come back and is not among staff.
fn both_ways<'a>(
    all: &mut All,
    sent: &[&Dated<Sent>],
    received: &[&Dated<Received>],
    talks: impl Iterator<Item = &'a Dated<Talk>>,
) {
    let mut steps: Vec<Step<'_>> = Vec::new();
    // Of a copy that went twice, the first.
    let ours: BTreeMap<(u32, &DocumentId), &Dated<Sent>> =
        sent.iter().rev().map(|one| ((one.what.person, &one.what.item), *one)).collect();
    let theirs: BTreeMap<(u32, &DocumentId), &Dated<Received>> =
        received.iter().map(|one| ((one.what.person, &one.what.item), *one)).collect();
    for sent in sent {
        let (what, day) = (&sent.what, sent.span.from());
        // That something arrived, or will take longer, says nothing about the child.
        if what.answers.as_ref().is_none_or(|(_, kind)| *kind == ReplyKind::Reply) {
            steps.push(((day, what.at), Side::School, what.person, &what.pupils, what.thread));
        }
        if let Some((item, ReplyKind::Reply)) = &what.answers {
            let of = theirs.get(&(what.person, item));
            answered(all, of.map(|of| (of.span.from(), of.what.pupils.as_slice())), (day, what.person, &what.pupils));
        }
    }
    for received in received {
        let (what, day) = (&received.what, received.span.from());
        steps.push(((day, what.at), Side::Adult, what.person, &what.pupils, what.thread));
        if let Some(item) = &what.answers {
            let of = ours.get(&(what.person, item));
            answered(all, of.map(|of| (of.span.from(), of.what.pupils.as_slice())), (day, what.person, &what.pupils));
        }
    }
    for talk in talks {
        for pupil in &talk.what.pupils {
            latest(&mut all.entry((*pupil, talk.what.person)).or_default().both_ways, talk.span.from());
        }
    }
    steps.sort_by_key(|(when, side, person, _, thread)| (*when, *side == Side::School, *person, *thread));
    let mut turns = Turns::default();
    for (moment, side, person, pupils, thread) in steps {
        // What stands in no conversation answers what it names, and nothing else.
        let Some(thread) = thread else { continue };
        for pupil in pupils {
            if turns.answers((thread, person, *pupil), side, moment) {
                latest(&mut all.entry((*pupil, person)).or_default().both_ways, moment.0);
            }
        }
    }
}

impl Desk<'_> {
    /// By when the next contact is due, counted from the last one, and where that stands.
    fn next_contact(&mut self, since: Option<NaiveDate>) -> (Option<Day>, ContactStanding) {
        let profile = self.school.inner.profile_at(self.as_of, &mut self.horizon);
        let counting = profile.map(|profile| *profile.counting()).unwrap_or_default();
        let interval = profile.and_then(|profile| profile.communication().progress_contact);
        let Some(interval) = interval.filter(|_| self.heard(RuleId::HA_3_2D)) else {
            return (None, ContactStanding::NoInterval);
        };
        let Some(since) = since else { return (None, ContactStanding::CannotSay) };
        match self.due(interval, (since, None), &counting) {
            Day::On { day } => {
                day.succ_opt().into_iter().for_each(|late| self.horizon.boundary(late));
                let late = self.as_of > day;
                let standing = if late { ContactStanding::Overdue } else { ContactStanding::InTime };
                (Some(Day::On { day }), standing)
            }
            due @ (Day::At { .. } | Day::NotKnown { .. }) => (Some(due), ContactStanding::CannotSay),
        }
    }
}
