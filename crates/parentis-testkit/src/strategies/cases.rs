//! Made-up concerns: steps of every kind thrown at two cases, most of which lead nowhere.

use super::{on, person, pupil};
use chrono::NaiveDate;
use parentis::concern::step::{CaseStep, PanelMember};
use parentis::concern::words::{
    AcceptanceTest, CaseOutcome, ConcernMatter, FindingsTo, HandOver, PauseReason, StageAct,
};
use parentis::ids::DocumentId;
use parentis::profile::{Post, Route};
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn key(of: &'static [&'static str]) -> impl Strategy<Value = DocumentId> {
    select(of).prop_filter_map("a key", |key| key.parse().ok())
}

fn document() -> impl Strategy<Value = Option<DocumentId>> {
    option::weighted(0.8, key(&["doc-1", "doc-2"]))
}

/// A step of any kind.
pub fn case_steps() -> impl Strategy<Value = CaseStep> {
    let first = prop_oneof![
        4 => (select(Says::ALL), select(Says::ALL), select(Says::ALL)).prop_map(|(safeguarding, excluded, conflict)| {
            CaseStep::Triaged { safeguarding, excluded, conflict }
        }),
        4 => (select(&["1", "2", "3", "9"][..]), option::of(person()), option::of(select(Post::ALL)), option::of(person()))
            .prop_map(|(stage, handler, post, allowed_by)| {
                CaseStep::Began { stage: stage.to_owned(), handler, post, allowed_by }
            }),
        1 => option::of(select(Route::ALL)).prop_map(|route| CaseStep::LeftLadder { route, post: None }),
        1 => (select(AcceptanceTest::ALL), person(), document())
            .prop_map(|(test, decided_by, reason)| CaseStep::NotAccepted { test, decided_by, reason }),
        1 => (person(), option::of(select(Post::ALL)), select(HandOver::ALL))
            .prop_map(|(handler, post, why)| CaseStep::HandedOn { handler, post, why }),
        2 => document().prop_map(|summary| CaseStep::Acknowledged { summary }),
        1 => any::<(bool, bool)>().prop_map(|(recorded, all_agreed)| CaseStep::Met { recorded, all_agreed }),
        3 => (select(CaseOutcome::ALL), document())
            .prop_map(|(outcome, action)| CaseStep::Responded { outcome, action }),
        1 => select(CaseOutcome::ALL).prop_map(|outcome| CaseStep::Resolved { outcome }),
        1 => (on(), any::<bool>()).prop_map(|(hearing, declined)| CaseStep::HearingOffered { hearing, declined }),
    ];
    let members =
        vec((person(), any::<bool>()).prop_map(|(person, independent)| PanelMember { person, independent }), 0..5);
    let second = prop_oneof![
        2 => (members, on()).prop_map(|(members, hearing)| CaseStep::PanelSet { members, hearing }),
        2 => (any::<bool>(), 0..3_u32, select(CaseOutcome::ALL), key(&["find-1"]), document()).prop_map(
            |(attended, companions, outcome, findings, action)| {
                CaseStep::Heard { attended, companions, outcome, findings, action }
            }
        ),
        2 => select(FindingsTo::ALL).prop_map(|to| CaseStep::FindingsSent { to }),
        1 => Just(CaseStep::Concluded),
        1 => Just(CaseStep::Lapsed),
        1 => (person(), document()).prop_map(|(decided_by, reason)| CaseStep::Reopened { decided_by, reason }),
        1 => document().prop_map(|confirmed| CaseStep::Withdrawn { confirmed }),
        2 => (select(PauseReason::ALL), on(), any::<bool>(), document())
            .prop_map(|(reason, review, told, agreed)| CaseStep::Paused { reason, review, told, agreed }),
        2 => Just(CaseStep::Resumed),
        2 => (select(StageAct::ALL), on(), document(), any::<bool>())
            .prop_map(|(what, until, reason, told)| CaseStep::Extended { what, until, reason, told }),
        2 => (select(StageAct::ALL), on()).prop_map(|(what, due)| CaseStep::Told { what, due }),
        1 => Just(CaseStep::CameAgain),
        1 => select(Route::ALL).prop_map(|route| CaseStep::WentOutside { route }),
    ];
    let third = prop_oneof![
        1 => (person(), any::<bool>()).prop_map(|(by, stayed_out)| CaseStep::HeardFirst { by, stayed_out }),
        2 => (person(), option::of(select(Post::ALL)))
            .prop_map(|(investigator, post)| CaseStep::InvestigatorNamed { investigator, post }),
        2 => person().prop_map(|decided_by| CaseStep::Decided { decided_by }),
        1 => (person(), document(), document()).prop_map(|(decided_by, steps_taken, position)| {
            CaseStep::StoppedResponding { decided_by, steps_taken, position }
        }),
    ];
    prop_oneof![5 => first, 5 => second, 2 => third]
}

fn raised() -> impl Strategy<Value = Fact> {
    (
        (key(&["case-1", "case-2"]), option::weighted(0.9, person()), vec(pupil(), 0..3)),
        (vec(person(), 0..2), vec(select(Post::ALL), 0..2), select(ConcernMatter::ALL)),
        (option::of(on()), option::of(on()), option::of(key(&["case-1", "case-2"]))),
    )
        .prop_map(|((case, by, pupils), (about, about_posts, matter), (incident_on, series_from, linked))| {
            Fact::ConcernRaised {
                case,
                by,
                pupils,
                about,
                about_posts,
                matter,
                at: None,
                incident_on,
                series_from,
                linked,
            }
        })
}

/// Cases as they were raised, and what happened in them.
pub fn case_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let step = (key(&["case-1", "case-2"]), 1..9_u32, case_steps()).prop_map(|(case, nth, step)| Fact::ConcernStep {
        case,
        nth,
        step,
    });
    let post = (select(Post::ALL), person(), option::of(pupil())).prop_map(|(post, person, pupil)| Fact::PostHeld {
        group: None,
        post,
        person,
        pupil,
    });
    let fact = prop_oneof![1 => raised(), 6 => step, 2 => post];
    (vec((raised(), Just(super::day("2025-09-01"))), 1..2), vec((fact, on()), 0..most)).prop_map(|(first, more)| {
        first
            .into_iter()
            .chain(more)
            .enumerate()
            .filter_map(|(at, (fact, on)): (usize, (Fact, NaiveDate))| {
                let id = format!("case-entry-{at}").parse().ok()?;
                Entry::new(id, chrono::DateTime::UNIX_EPOCH, Interval::new(on, None).ok()?, None, fact).ok()
            })
            .collect()
    })
}
