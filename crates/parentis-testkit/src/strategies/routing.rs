//! Facts about posts, absences and safeguarding records, and matters to be routed: few people with many posts, so that they meet.

use super::{PEOPLE, consent_days, pupil};
use parentis::communication::words::Channel;
use parentis::concern::matter::{ConcernKind, RaisedConcern, Raiser, SafeguardingSign};
use parentis::concern::record::{NotToldWhy, SafeguardingStep};
use parentis::ids::{DocumentId, GroupId, PersonId};
use parentis::profile::Post;
use parentis::question::Arrived;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const STAFF: &[&str] = &["tutor", "hoy", "slt", "head", "chair", "vice", "clerk", "dsl", "deputy"];

/// Posts that a way can name, those that none may (SFG-35), and some that stand above.
const POSTS: &[Post] = &[
    Post::FormTutor,
    Post::ClassTeacher,
    Post::HeadOfYear,
    Post::SltMember,
    Post::Headteacher,
    Post::ChairOfGovernors,
    Post::ViceChair,
    Post::Governor,
    Post::Clerk,
    Post::Dsl,
    Post::DeputyDsl,
    Post::Dpo,
    Post::Proprietor,
    Post::ComplaintsPanel,
    Post::ChairOfTrustees,
    Post::Trustee,
    Post::Lado,
];

/// Somebody of the school, and now and then an adult of a pupil.
fn somebody() -> impl Strategy<Value = PersonId> {
    prop_oneof![6 => select(STAFF), 1 => select(PEOPLE)].prop_filter_map("a key", |key| key.parse().ok())
}

fn group() -> impl Strategy<Value = GroupId> {
    select(&["form-1", "form-2"][..]).prop_filter_map("a key", |key| key.parse().ok())
}

fn record() -> impl Strategy<Value = DocumentId> {
    select(&["sg-1", "sg-2"][..]).prop_filter_map("a key", |key| key.parse().ok())
}

fn step() -> impl Strategy<Value = SafeguardingStep> {
    let outside = select(&[Post::ChildrensSocialCare, Post::Police, Post::Lado][..]);
    prop_oneof![
        (somebody(), select(&[Post::Dsl, Post::DeputyDsl, Post::SltMember][..]))
            .prop_map(|(person, post)| SafeguardingStep::Told { person, post }),
        (outside.clone(), somebody()).prop_map(|(post, person)| SafeguardingStep::Referred { post, person }),
        (outside.clone(), somebody(), any::<bool>()).prop_map(|(post, person, yes)| {
            SafeguardingStep::SharingDecided { post, says: Says::from_bool(yes), person, reason: None }
        }),
        (option::of(somebody()), select(NotToldWhy::ALL), somebody())
            .prop_map(|(person, why, decided_by)| { SafeguardingStep::NoticeWithheld { person, why, decided_by } }),
        option::of(somebody()).prop_map(|person| SafeguardingStep::NoticeInDoubt { person }),
        (outside, somebody()).prop_map(|(post, person)| SafeguardingStep::AdviceTaken { post, person }),
        somebody().prop_map(|person| SafeguardingStep::AgenciesAgreed { person }),
        somebody().prop_map(|person| SafeguardingStep::ParentTold { person }),
        pupil().prop_map(|pupil| SafeguardingStep::SilenceAsked { pupil }),
        somebody().prop_map(|person| SafeguardingStep::SilenceWeighed { person }),
        somebody().prop_map(|person| SafeguardingStep::Closed { person }),
    ]
}

fn entries(facts: Vec<(Fact, chrono::NaiveDate, Option<chrono::NaiveDate>)>, prefix: &str) -> Vec<Entry> {
    let entries = facts.into_iter().enumerate().filter_map(|(at, (fact, from, until))| {
        let until = until.filter(|until| *until > from);
        let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
        let id = format!("{prefix}-{at:02}").parse().ok()?;
        Entry::new(id, recorded, Interval::new(from, until).ok()?, None, fact).ok()
    });
    entries.collect()
}

/// Entries about who holds which post, for whom, and who is away.
pub fn post_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let fact = prop_oneof![
        6 => (select(POSTS), somebody(), option::weighted(0.2, pupil()), option::weighted(0.3, group())).prop_map(
            |(post, person, pupil, group)| {
                let pupil = if group.is_some() { None } else { pupil };
                Fact::PostHeld { post, person, pupil, group }
            }
        ),
        2 => (pupil(), group()).prop_map(|(pupil, group)| Fact::InGroup { pupil, group }),
        2 => somebody().prop_map(|person| Fact::Unavailable { person }),
        1 => (pupil(), option::of(somebody()), option::of(record())).prop_filter_map("a key", |(pupil, person, item)| {
            Some(Fact::NoticeSuppressed { pupil, person, item, decided_by: "dsl".parse().ok()? })
        }),
    ];
    vec((fact, consent_days(), option::weighted(0.3, consent_days())), 0..=most)
        .prop_map(|facts| entries(facts, "post"))
}

/// Entries of safeguarding records.
pub fn safeguarding_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let fact = prop_oneof![
        2 => (record(), vec(pupil(), 1..=2), somebody(), vec(somebody(), 0..=1), any::<bool>()).prop_map(
            |(record, pupils, opened_by, about, of_case)| {
                let case = if of_case { "case-1".parse().ok() } else { None };
                Fact::SafeguardingOpened { record, pupils, opened_by, at: None, about, case }
            }
        ),
        5 => (record(), step()).prop_map(|(record, step)| Fact::SafeguardingNoted { record, step }),
        1 => (pupil(), option::of(somebody()), record(), any::<bool>()).prop_filter_map(
            "a key", |(pupil, person, item, yes)| {
                let (says, decided_by) = (Says::from_bool(yes), "dsl".parse().ok()?);
                Some(Fact::DisclosureDecided { pupil, person, item, says, decided_by })
            }
        ),
    ];
    vec((fact, consent_days(), option::weighted(0.2, consent_days())), 0..=most)
        .prop_map(|facts| entries(facts, "record"))
}

fn says() -> impl Strategy<Value = Says> {
    select(Says::ALL)
}

/// What somebody may raise.
pub fn matters() -> impl Strategy<Value = RaisedConcern> {
    let people = (vec(somebody(), 0..=2), subsequence(POSTS, 0..=1), vec(somebody(), 0..=2), vec(somebody(), 0..=1));
    let known = (consent_days(), select(Raiser::ALL), option::of(somebody()), vec(pupil(), 0..=2));
    let flags = (says(), says(), says(), says(), says(), says(), says());
    let signs = subsequence(SafeguardingSign::ALL, 0..=2);
    let kinds = subsequence(ConcernKind::ALL, 0..=3);
    let tests = (says(), says(), says(), says(), says(), says(), says(), says());
    let came = (vec(consent_days(), 0..=2), option::of(somebody()), option::of(select(Channel::ALL)));
    (known, people, flags, (signs, kinds), tests, came).prop_map(|(known, people, flags, what, tests, came)| {
        RaisedConcern {
            raised_by: known.1,
            person: known.2,
            pupils: known.3,
            kinds: what.1,
            subjects: people.0,
            subject_posts: people.1,
            involved: people.2,
            hard_to_talk_to: people.3,
            received_by: came.1,
            channel: came.2,
            safeguarding: flags.0,
            immediate_danger: flags.1,
            staff_allegation: flags.2,
            harm_threshold: flags.3,
            head_conflict: flags.4,
            signs: what.0,
            data_breach: flags.5,
            written: flags.6,
            incidents: came.0,
            exceptional: tests.0,
            consent_of_other: tests.1,
            many_alike: tests.2,
            same_subject: tests.3,
            senders_unconnected: tests.4,
            duplicate: tests.5,
            new_aspects: tests.6,
            begun_on_roll: tests.7,
            ..RaisedConcern::new(Arrived::On(known.0))
        }
    })
}
