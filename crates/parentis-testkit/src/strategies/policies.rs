//! Policies and consultations: few keys, few people and days around the ends of months, so that they meet.

use super::{person, pupil};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use parentis::communication::words::Channel;
use parentis::ids::DocumentId;
use parentis::profile::{PolicyAudience, Post};
use parentis::review::asked::{ConsultationEvent, Invitee};
use parentis::review::step::{PolicyEvent, Ratification, StatedDate};
use parentis::review::words::{
    ApprovalLevel, ConsultationAudience, DatePrecision, PolicyKind, PublishedAs, ReviewDecision, ReviewTrigger,
    ViewGiven,
};
use parentis::time::{Interval, add_months};
use parentis::words::{Evidence, Says};
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const POLICIES: &[&str] = &["policy-1", "policy-2"];
const CONSULTATIONS: &[&str] = &["asked-1", "asked-2"];
const FAMILIES: &[&str] = &["family-1", "family-2"];
const KEYS: &[&str] = &["key-1", "key-2"];
const TRIGGERS: &[ReviewTrigger] =
    &[ReviewTrigger::LawChange, ReviewTrigger::SeriousIncident, ReviewTrigger::PanelRecommendation];
const POSTS: &[Post] = &[Post::Headteacher, Post::GoverningBody, Post::Governor];

fn key(of: &'static [&'static str]) -> impl Strategy<Value = DocumentId> {
    select(of).prop_filter_map("a key", |key| key.parse().ok())
}

/// A day between 2018 and 2027, often the first or last of a month, or 29 February.
pub fn policy_days() -> impl Strategy<Value = NaiveDate> {
    let of_a_month = (2018_i32..2028, 1_u32..=12, 0_u32..31).prop_filter_map("a day", |(year, month, back)| {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        first.checked_add_days(chrono::Days::new(u64::from(back)))
    });
    let ends = (2018_i32..2028, 1_u32..=12).prop_filter_map("the end of a month", |(year, month)| {
        add_months(NaiveDate::from_ymd_opt(year, month, 1)?, 1)?.pred_opt()
    });
    let leap = Just(NaiveDate::from_ymd_opt(2024, 2, 29)).prop_filter_map("29 February", |day| day);
    prop_oneof![4 => of_a_month, 2 => ends, 1 => leap]
}

fn stated() -> impl Strategy<Value = StatedDate> {
    (policy_days(), any::<bool>())
        .prop_map(|(on, month)| if month { StatedDate::month(on) } else { StatedDate::day(on) })
}

/// The day of a step, and how exactly it is stated.
fn dated() -> impl Strategy<Value = (NaiveDate, DatePrecision)> {
    (policy_days(), any::<bool>()).prop_map(|(on, month)| {
        if month { (on.with_day(1).unwrap_or(on), DatePrecision::Month) } else { (on, DatePrecision::Day) }
    })
}

fn ratification() -> impl Strategy<Value = Ratification> {
    let parts = (option::of(select(POSTS)), option::of(select(ApprovalLevel::ALL)));
    (parts, option::of(key(KEYS)), option::of(key(KEYS))).prop_map(|((body, level), minute, version)| Ratification {
        body,
        level,
        minute,
        version,
    })
}

fn event() -> impl Strategy<Value = (PolicyEvent, NaiveDate)> {
    let whole = (select(PolicyKind::ALL), select(Says::ALL), option::of(select(POSTS)));
    let says = (option::of(select(ApprovalLevel::ALL)), option::of(1_u32..60), option::of(stated()));
    let evidence = (option::weighted(0.8, key(KEYS)), option::weighted(0.8, key(KEYS)));
    let decided = (option::weighted(0.8, select(ReviewDecision::ALL)), option::of(stated()));
    prop_oneof![
        4 => (whole, says, dated()).prop_map(|((kind, whole_school, written_by), (approval, max_review_months, next_review), (on, precision))| {
            let step = PolicyEvent::Prepared { kind, whole_school, written_by, approval, max_review_months, next_review, precision };
            (step, on)
        }),
        4 => (ratification(), dated()).prop_map(|(ratification, (on, precision))| (PolicyEvent::Ratified { ratification, precision }, on)),
        3 => (option::of(key(KEYS)), policy_days()).prop_map(|(version, on)| (PolicyEvent::InForce { version }, on)),
        4 => (evidence, decided, dated()).prop_map(|((implementation, effectiveness), (decision, next_review), (on, precision))| {
            (PolicyEvent::Reviewed { implementation, effectiveness, decision, next_review, precision }, on)
        }),
        1 => (select(PolicyAudience::ALL), select(Channel::ALL), policy_days())
            .prop_map(|(audience, channel, on)| (PolicyEvent::Promoted { audience, channel }, on)),
        1 => (select(PublishedAs::ALL), policy_days()).prop_map(|(published, on)| (PolicyEvent::Published { published }, on)),
        1 => (select(TRIGGERS), policy_days())
            .prop_map(|(trigger, on)| (PolicyEvent::ReviewTriggered { trigger, reason: None }, on)),
        1 => (key(CONSULTATIONS), policy_days()).prop_map(|(consultation, on)| (PolicyEvent::Consulted { consultation }, on)),
        1 => (person(), policy_days()).prop_filter_map("a key", |(decided_by, on)| {
            Some((PolicyEvent::NotConsulted { reason: "key-1".parse().ok()?, decided_by }, on))
        }),
        1 => (person(), any::<bool>(), option::of(key(KEYS)), policy_days()).prop_map(|(person, given, version, on)| {
            let step = if given { PolicyEvent::Given { person, version } } else { PolicyEvent::Acknowledged { person, version } };
            (step, on)
        }),
        1 => (0_u8..4, policy_days()).prop_map(|(which, on)| {
            let step = match which {
                0 => PolicyEvent::ReviewBegun,
                1 => PolicyEvent::TenderHeld,
                2 => PolicyEvent::Superseded { successor: None },
                _ => PolicyEvent::Archived,
            };
            (step, on)
        }),
    ]
}

fn at_noon(day: NaiveDate) -> Option<DateTime<FixedOffset>> {
    Some(day.and_hms_opt(12, 0, 0)?.and_utc().fixed_offset())
}

fn asked() -> impl Strategy<Value = (ConsultationEvent, NaiveDate)> {
    let opened = (select(PolicyKind::ALL), option::of(key(POLICIES)), subsequence(ConsultationAudience::ALL, 0..=2));
    let invitees = vec((person(), key(FAMILIES)), 0..=4);
    let says = (select(Says::ALL), select(Says::ALL), select(Says::ALL), select(Says::ALL));
    prop_oneof![
        4 => (opened, policy_days(), 0_u64..60).prop_filter_map("a day", |((topic, policy, audiences), on, days)| {
            let closes = at_noon(on.checked_add_days(chrono::Days::new(days))?)?;
            let step = ConsultationEvent::Opened {
                topic, policy, question: "key-1".parse().ok()?, audiences, channels: vec![Channel::Email],
                languages: Vec::new(), representatives: Vec::new(), at: None, closes, feedback_by: None,
            };
            Some((step, on))
        }),
        3 => (invitees, policy_days()).prop_map(|(people, on)| {
            let people = people.into_iter().map(|(person, family)| Invitee { person, family }).collect();
            (ConsultationEvent::Invited { people }, on)
        }),
        5 => (person(), key(FAMILIES), select(ViewGiven::ALL), policy_days()).prop_map(|(person, family, view, on)| {
            (ConsultationEvent::Answered { person, family, view, answer: None }, on)
        }),
        1 => (option::of(key(KEYS)), policy_days()).prop_map(|(summary, on)| (ConsultationEvent::Closed { summary }, on)),
        1 => (says, policy_days()).prop_map(|((early_enough, enough_information, enough_time, conscientiously_considered), on)| {
            let step = ConsultationEvent::Weighed { early_enough, enough_information, enough_time, conscientiously_considered };
            (step, on)
        }),
        1 => (key(KEYS), policy_days()).prop_map(|(decision, on)| (ConsultationEvent::Decided { decision }, on)),
        1 => (key(KEYS), policy_days()).prop_map(|(document, on)| (ConsultationEvent::WhatChanged { document }, on)),
    ]
}

/// Entries about policies and consultations, with a carer of a pupil among who may answer.
pub fn policy_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let fact = prop_oneof![
        3 => (key(POLICIES), event()).prop_map(|(policy, (step, on))| (Fact::PolicyStep { policy, step }, on)),
        2 => (key(CONSULTATIONS), asked())
            .prop_map(|(consultation, (step, on))| (Fact::ConsultationStep { consultation, step }, on)),
        1 => (pupil(), person(), select(Says::ALL), policy_days()).prop_map(|(pupil, person, says, on)| {
            (Fact::LooksAfter { pupil, person, says, evidence: Evidence::Declaration }, on)
        }),
    ];
    vec(fact, 0..=most).prop_map(|facts| {
        let entries = facts.into_iter().enumerate().filter_map(|(at, (fact, on))| {
            let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
            let valid = Interval::new(on, None).ok()?;
            Entry::new(format!("policy-{at:02}").parse().ok()?, recorded, valid, None, fact).ok()
        });
        entries.collect()
    })
}
