//! Properties of conversations, promised replies and progress contacts, on generated households and messages.

#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "these are tests")]
#![expect(clippy::wildcard_enum_match_arm, reason = "only messages and the answers about them are looked at")]

use chrono::{Days, NaiveDate};
use parentis::calendar::Unit;
use parentis::communication::audience::Recipient;
use parentis::communication::correspondence::Correspondence;
use parentis::communication::draft::{Draft, DraftPart};
use parentis::communication::guard::{CopyLine, Guard, GuardWhy};
use parentis::communication::message::{Message, MessageKind};
use parentis::communication::words::{ContactStanding, CopyStage, PromiseStanding, ReplyKind};
use parentis::confidentiality::class::DataClass;
use parentis::ids::{DocumentId, PersonId, PupilId, ThreadId};
use parentis::profile::{Loose, Profile};
use parentis::question::{Answer, Day, Question};
use parentis::time::Interval;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::strategies::{PEOPLE, PUPILS, consent_days, households, mail_entries};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::{BTreeMap, BTreeSet};

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn threads() -> impl Strategy<Value = ThreadId> {
    select(vec!["t-1", "t-2"]).prop_map(|thread| thread.parse().unwrap())
}

fn people() -> impl Strategy<Value = PersonId> {
    select(PEOPLE).prop_map(|person| person.parse().unwrap())
}

/// A school that replies within so many days, and counts a holding reply or does not.
fn promising(days: u32, holding: bool) -> Entry {
    let mut draft = least();
    let promise = |n: u32| {
        let unit = Loose::Text(Unit::CalendarDay.code().to_owned());
        Loose::Table([("n".to_owned(), Loose::Whole(n.into())), ("unit".to_owned(), unit)].into())
    };
    let promises = Loose::Table([("reply".to_owned(), promise(days)), ("ack".to_owned(), promise(1))].into());
    let communication = [
        ("reply_promises".to_owned(), Loose::List(vec![promises])),
        ("holding_reply_counts".to_owned(), Loose::Flag(holding)),
        ("progress_contact".to_owned(), promise(42)),
    ];
    draft.insert("communication".to_owned(), Loose::Table(communication.into()));
    let profile = Box::new(Profile::check(&draft).unwrap().profile);
    let from = Interval::new("2020-01-01".parse().unwrap(), None).unwrap();
    let fact = Fact::ProfileAdopted { profile, hash: None };
    Entry::new("promising".parse().unwrap(), "2020-01-01T08:00:00Z".parse().unwrap(), from, None, fact).unwrap()
}

/// The least of a profile: what a school has to say.
fn least() -> BTreeMap<String, Loose> {
    let text = |text: &str| Loose::Text(text.to_owned());
    [("name", "ours"), ("version", "1"), ("nation", "ENG"), ("school_type", "academy")]
        .map(|(key, word)| (key.to_owned(), text(word)))
        .into()
}

fn questions(thread: &ThreadId, person: &PersonId, at: NaiveDate) -> Vec<Question> {
    let thread = thread.clone();
    vec![
        Question::Correspondence { thread: thread.clone(), person: None, as_of: at },
        Question::Correspondence { thread, person: Some(person.clone()), as_of: at },
        Question::RepliesDue { pupils: None, handler: None, as_of: at },
        Question::ProgressContact { pupils: None, as_of: at },
    ]
}

/// One message between the school and an adult, as the second telling has it.
struct Told {
    on: NaiveDate,
    /// Of one day the adult's come first.
    ours: bool,
    thread: Option<ThreadId>,
    item: DocumentId,
    pupils: Vec<PupilId>,
    answers: Option<DocumentId>,
    says_something: bool,
}

/// Every message between the school and the adult that counts as contact: what came back is none, and what is said among staff.
fn told(mail: &[Entry], adult: &PersonId, at: NaiveDate) -> Vec<Told> {
    let among_staff: BTreeSet<&ThreadId> = mail
        .iter()
        .filter_map(|entry| match entry.fact() {
            Fact::ThreadOpened { thread, staff_only: true, .. } => Some(thread),
            _ => None,
        })
        .collect();
    let came_back = |item: &DocumentId, since: NaiveDate| {
        let stages: Vec<CopyStage> = mail
            .iter()
            .filter(|entry| (since..=at).contains(&entry.valid().from()))
            .filter_map(|entry| match entry.fact() {
                Fact::MessageReached { item: of, person, stage } if of == item && person == adult => Some(*stage),
                _ => None,
            })
            .collect();
        !stages.is_empty() && stages.iter().all(|stage| *stage == CopyStage::Failed)
    };
    mail.iter()
        .filter_map(|entry| {
            let on = entry.valid().from();
            let (ours, thread, item, pupils, answers, says_something) = match entry.fact() {
                Fact::MessageReceived { person, thread, item, pupils, answers, .. } if person == adult => {
                    (false, thread, item, pupils, answers.clone(), true)
                }
                Fact::MessageSent { person, thread, item, pupils, answers, .. }
                    if person == adult && !came_back(item, on) =>
                {
                    let reply = answers.as_ref().filter(|answer| answer.kind == ReplyKind::Reply);
                    let says = answers.is_none() || reply.is_some();
                    (true, thread, item, pupils, reply.map(|answer| answer.item.clone()), says)
                }
                _ => return None,
            };
            let (thread, item, pupils) = (thread.clone(), item.clone(), pupils.clone());
            Some(Told { on, ours, thread, item, pupils, answers, says_something })
        })
        .filter(|one| one.on <= at && one.thread.as_ref().is_none_or(|thread| !among_staff.contains(thread)))
        .collect()
}

/// A message is on record twice, of which this telling knows nothing.
struct Twice;

/// The last day on which one side answered the other about the pupil, or they talked: told a second time, message by message,
/// each looked back from.
fn last_both_ways(
    mail: &[Entry],
    pupil: &PupilId,
    adult: &PersonId,
    at: NaiveDate,
) -> Result<Option<NaiveDate>, Twice> {
    let told = told(mail, adult, at);
    let once: BTreeSet<(bool, &DocumentId)> = told.iter().map(|one| (one.ours, &one.item)).collect();
    if once.len() < told.len() {
        return Err(Twice);
    }
    let about: Vec<&Told> = told.iter().filter(|one| one.pupils.contains(pupil)).collect();
    let mut last: Option<NaiveDate> = None;
    for one in &about {
        let before = about.iter().filter(|other| {
            other.says_something && other.thread == one.thread && (other.on, other.ours) < (one.on, one.ours)
        });
        let just_before = before.map(|other| (other.on, other.ours)).max();
        let turn = one.says_something && one.thread.is_some() && just_before.is_some_and(|(_, ours)| ours != one.ours);
        let named = about
            .iter()
            .any(|other| other.ours != one.ours && other.on <= one.on && Some(&other.item) == one.answers.as_ref());
        if turn || named {
            last = last.max(Some(one.on));
        }
    }
    for entry in mail.iter().filter(|entry| entry.valid().from() <= at) {
        if let Fact::ConversationHeld { person, pupils, thread, .. } = entry.fact()
            && person == adult
            && pupils.contains(pupil)
            && !mail.iter().any(|entry| {
                matches!(entry.fact(), Fact::ThreadOpened { thread: of, staff_only: true, .. } if Some(of) == thread.as_ref())
            })
        {
            last = last.max(Some(entry.valid().from()));
        }
    }
    Ok(last)
}

/// The mail without that of other adults: what they wrote, what went to them, how far that came, and what they talked about.
fn mail_of(mail: &[Entry], adult: &PersonId) -> Vec<Entry> {
    let theirs = |entry: &&Entry| match entry.fact() {
        Fact::MessageSent { person, .. }
        | Fact::MessageReceived { person, .. }
        | Fact::MessageReached { person, .. }
        | Fact::ConversationHeld { person, .. } => person == adult,
        _ => true,
    };
    mail.iter().filter(theirs).cloned().collect()
}

/// The answer as if it had been asked on another day.
fn on_the_day(answer: Answer, day: NaiveDate) -> Answer {
    match answer {
        Answer::Correspondence(mut found) => {
            found.as_of = day;
            Answer::Correspondence(found)
        }
        Answer::RepliesDue(mut found) => {
            found.as_of = day;
            Answer::RepliesDue(found)
        }
        Answer::ProgressContact(mut found) => {
            found.as_of = day;
            Answer::ProgressContact(found)
        }
        other => other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_entries_changes_nothing(
        household in households(6), mail in mail_entries(12), at in consent_days(), thread in threads(), person in people(),
    ) {
        let mut entries = household.entries;
        entries.extend(mail);
        let forwards = school(entries.clone());
        entries.reverse();
        let backwards = school(entries);
        for question in questions(&thread, &person, at) {
            prop_assert_eq!(forwards.answer(&question), backwards.answer(&question));
        }
    }

    #[test]
    fn an_answer_holds_until_the_day_it_names(
        household in households(6), mail in mail_entries(12), at in consent_days(), thread in threads(), person in people(),
        ahead in 1_u64..200, days in 1_u32..20, holding in any::<bool>(),
    ) {
        let mut entries = household.entries;
        entries.extend(mail);
        entries.push(promising(days, holding));
        let school = school(entries);
        for question in questions(&thread, &person, at) {
            let now = school.answer(&question);
            let until = match &now {
                Answer::Correspondence(found) => found.holds_until,
                Answer::RepliesDue(found) => found.holds_until,
                Answer::ProgressContact(found) => found.holds_until,
                _ => None,
            };
            let later = at + Days::new(ahead);
            if until.is_some_and(|until| later >= until) {
                continue;
            }
            let question = match question {
                Question::Correspondence { thread, person, .. } => Question::Correspondence { thread, person, as_of: later },
                Question::RepliesDue { pupils, handler, .. } => Question::RepliesDue { pupils, handler, as_of: later },
                Question::ProgressContact { pupils, .. } => Question::ProgressContact { pupils, as_of: later },
                other => other,
            };
            prop_assert_eq!(on_the_day(school.answer(&question), at), now);
        }
    }

    /// COM-5: an adult's view names no other adult and no pupil to whom they are not entitled, and is empty for whoever may not
    /// be in it; and nobody is in it whom the one resolver does not let have such a message about every pupil.
    #[test]
    fn com_5_an_adult_sees_their_own_part_and_no_more(
        household in households(8), mail in mail_entries(16), at in consent_days(), thread in threads(), person in people(),
    ) {
        let mut entries = household.entries.clone();
        entries.extend(mail.clone());
        let school = school(entries);
        let (whole, theirs) =
            (school.correspondence(&thread, None, at), school.correspondence(&thread, Some(&person), at));
        // What others wrote, and when, shows in nothing of it.
        let mut alone = household.entries.clone();
        alone.extend(mail_of(&mail, &person));
        prop_assert_eq!(&self::school(alone).correspondence(&thread, Some(&person), at), &theirs);
        prop_assert!(theirs.messages.iter().filter_map(|message| message.reply.as_ref()).all(|reply| reply.handler.is_none()));
        // To whom it is not open, it is as if there were none.
        if !theirs.known {
            let none = school.correspondence(&"no-such".parse().unwrap(), Some(&person), at);
            prop_assert_eq!(&Correspondence { thread: thread.clone(), ..none }, &theirs);
        }
        let may = whole.people.iter().find(|one| one.person == person).is_some_and(|one| one.may_reply);
        prop_assert_eq!(theirs.known, may, "{:?}", whole);
        if !may {
            prop_assert!(theirs.messages.is_empty() && theirs.pupils.is_empty() && theirs.people.is_empty());
            prop_assert!(theirs.kinds.is_empty() && !theirs.staff_only && theirs.last_both_ways.is_none());
        }
        for message in &theirs.messages {
            prop_assert!(message.by.iter().chain(message.copies.iter().map(|copy| &copy.person)).all(|one| *one == person));
            prop_assert!(message.pupils.iter().all(|pupil| theirs.pupils.contains(pupil)));
        }
        prop_assert!(theirs.people.iter().all(|one| one.person == person));
        prop_assert!(!whole.staff_only || whole.people.is_empty());
        for one in whole.people.iter().filter(|one| one.may_reply) {
            for kind in &whole.kinds {
                let audience = school.who_receives(Message::from(*kind), Some(&whole.pupils), at);
                for pupil in &whole.pupils {
                    let recipient = Recipient::Adult { person: one.person.clone() };
                    let line = audience.lines.iter().find(|line| line.pupil == *pupil && line.recipient == recipient);
                    prop_assert!(line.is_some_and(|line| line.decision.outcome.permits()));
                }
            }
        }
    }

    #[test]
    fn a_conversation_never_adds_a_recipient_and_one_among_staff_reaches_nobody(
        household in households(8), mail in mail_entries(16), at in consent_days(), thread in threads(),
        kind in select(MessageKind::ALL),
    ) {
        let mut entries = household.entries;
        entries.extend(mail);
        let school = school(entries);
        let alone = Draft::new(kind).part(DraftPart::body().of([DataClass::Public]));
        let within = Draft { thread: Some(thread.clone()), ..alone.clone() };
        let (before, after) = (school.may_send(&alone, at), school.may_send(&within, at));
        prop_assert_eq!(&before.copies, &after.copies);
        prop_assert!(before.guard <= after.guard);
        let whole = school.correspondence(&thread, None, at);
        if whole.staff_only {
            prop_assert_eq!(after.guard, Guard::Refuse);
        }
        let inside = |copy: &CopyLine| match &copy.to {
            Recipient::Adult { person } => whole.people.iter().any(|one| one.person == *person && one.may_reply),
            Recipient::Pupil => whole.pupils.iter().all(|about| copy.pupils.contains(about)),
        };
        let refused = after.findings.iter().any(|one| one.why == GuardWhy::NotInConversation);
        prop_assert_eq!(refused, whole.known && !whole.staff_only && !after.copies.iter().all(inside));
        prop_assert_eq!(after.findings.iter().any(|one| one.why == GuardWhy::ConversationNotKnown), !whole.known);
    }

    /// PTN-54 to PTN-56: the same told a second time, in days of the calendar, which need no calendar.
    #[test]
    fn ptn_54_a_promise_is_kept_open_or_overdue(
        mail in mail_entries(24), at in consent_days(), days in 1_u32..40, holding in any::<bool>(),
    ) {
        let mut entries = mail.clone();
        entries.push(promising(days, holding));
        let school = school(entries);
        let due = school.replies_due(None, None, at);
        let mut asked: BTreeSet<(String, String)> = BTreeSet::new();
        let (mut kept, mut late, mut overdue, mut waiting) = (0, 0, 0, 0);
        let mut received: Vec<&Entry> = mail
            .iter()
            .filter(|entry| entry.valid().from() <= at && matches!(entry.fact(), Fact::MessageReceived { .. }))
            .collect();
        // Of a message that is on record twice the first counts; of one day, in the order of the table.
        received.sort_by_key(|entry| entry.valid().from());
        for entry in &received {
            let Fact::MessageReceived { item, person, thread, needs_reply, .. } = entry.fact() else { continue };
            let day = entry.valid().from();
            let key = (item.to_string(), person.to_string());
            let twice = received.iter().any(|other| {
                let Fact::MessageReceived { item: i, person: p, .. } = other.fact() else { return false };
                (i, p) == (item, person) && other.id() != entry.id() && other.valid().from() == day
            });
            prop_assume!(!twice);
            if !asked.insert(key) || !needs_reply {
                continue;
            }
            let mut answers: Vec<(NaiveDate, ReplyKind, Option<NaiveDate>)> = mail
                .iter()
                .filter_map(|entry| match entry.fact() {
                    Fact::MessageSent { answers: Some(answer), person: to, .. } if to == person && answer.item == *item => {
                        Some((entry.valid().from(), answer.kind, answer.promised))
                    }
                    Fact::ConversationHeld { answers: Some(answered), person: with, .. }
                        if with == person && answered == item =>
                    {
                        Some((entry.valid().from(), ReplyKind::Reply, None))
                    }
                    _ => None,
                })
                .filter(|(on, ..)| (day..=at).contains(on))
                .collect();
            answers.sort_by_key(|(on, ..)| *on);
            let reply = answers.iter().find(|(_, kind, _)| *kind == ReplyKind::Reply).map(|(on, ..)| *on);
            let mut last = day + Days::new(days.into());
            for (on, kind, promised) in &answers {
                let counts = holding && *kind == ReplyKind::Holding && *on <= last && reply.is_none_or(|reply| *on <= reply);
                if let Some(promised) = promised.filter(|promised| counts && *promised > last) {
                    last = promised;
                }
            }
            match reply {
                Some(on) if on <= last => kept += 1,
                Some(_) => late += 1,
                None if at > last => (overdue, waiting) = (overdue + 1, waiting + 1),
                None => waiting += 1,
            }
            if reply.is_none() {
                let state = due.waiting.iter().find(|state| {
                    (&state.item, &state.person, &state.thread, state.received) == (item, person, thread, day)
                });
                let standing = state.map(|state| state.reply.standing);
                let expected = if at > last { PromiseStanding::Overdue } else { PromiseStanding::Open };
                prop_assert_eq!(standing, Some(expected));
            }
        }
        // Several holding replies of one day may be read in either order.
        prop_assert_eq!((due.kept, due.kept_late, due.overdue, due.waiting.len()), (kept, late, overdue, waiting));
    }

    /// HA-3.2d: nobody has a line who may not be told of the child's progress.
    #[test]
    fn ha_3_2d_only_who_may_be_told_of_progress_is_counted(
        household in households(8), mail in mail_entries(16), at in consent_days(),
    ) {
        let mut entries = household.entries;
        entries.extend(mail.clone());
        entries.push(promising(5, false));
        let school = school(entries);
        let pupils: Vec<PupilId> = PUPILS.iter().map(|pupil| pupil.parse().unwrap()).collect();
        let audience = school.who_receives(MessageKind::Progress, Some(&pupils), at);
        for pupil in school.progress_contact(Some(&pupils), at).pupils {
            let told: Vec<&PersonId> = audience
                .lines
                .iter()
                .filter(|line| line.pupil == pupil.pupil && line.decision.outcome.permits())
                .filter_map(|line| line.person())
                .collect();
            prop_assert_eq!(pupil.adults.iter().map(|adult| &adult.person).collect::<Vec<_>>(), told);
            for adult in &pupil.adults {
                if let Ok(last) = last_both_ways(&mail, &pupil.pupil, &adult.person, at) {
                    prop_assert_eq!(adult.last_both_ways, last, "{:?}", adult);
                }
            }
            let last = pupil.adults.iter().filter_map(|adult| adult.last_both_ways).max();
            prop_assert_eq!(pupil.last_both_ways, last);
            if let (Some(last), Some(Day::On { day })) = (last, pupil.due) {
                // Counted from it, or from a later day on which the pupil came on roll.
                prop_assert!(day >= last + Days::new(42));
                let overdue = pupil.standing == ContactStanding::Overdue;
                prop_assert_eq!(overdue, at > day);
            }
        }
    }
}
