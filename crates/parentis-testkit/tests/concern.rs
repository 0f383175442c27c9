//! Concerns: properties on made-up cases, and a walk through every state of a case that can be told apart.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use chrono::{Days, NaiveDate};
use parentis::concern::board::CaseView;
use parentis::concern::step::{CaseStep, PanelMember};
use parentis::concern::words::{
    CaseAct, CaseOutcome, CasePhase, FindingsTo, HandOver, PauseReason, StageAct, StepRefused,
};
use parentis::ids::DocumentId;
use parentis::profile::Post;
use parentis::question::Day;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{case_entries, consent_days, households};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn entry(id: &str, on: NaiveDate, fact: Fact) -> Entry {
    let valid = Interval::new(on, None).unwrap();
    Entry::new(id.parse().unwrap(), chrono::DateTime::UNIX_EPOCH, valid, None, fact).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn later(from: NaiveDate, days: u64) -> NaiveDate {
    from.checked_add_days(Days::new(days)).unwrap()
}

fn case() -> DocumentId {
    "case-1".parse().unwrap()
}

/// A ladder of three stages.
fn ladder(respond: u32) -> Value {
    let deadline =
        |what: &str, n: u32, start: &str| json!({ "what": what, "n": n, "unit": "school_day", "start": start });
    json!({
        "stages": [
            { "id": "1", "kind": "informal", "roles": ["form_tutor"], "fallbacks": ["head_of_year", "slt_member"],
              "deadlines": [deadline("acknowledge", 5, "deemed_received"), deadline("respond", respond, "deemed_received")] },
            { "id": "2", "kind": "formal", "roles": ["headteacher"], "direct": true, "window": { "n": 10, "unit": "school_day" },
              "deadlines": [deadline("acknowledge", 5, "stage_began"), deadline("respond", respond, "stage_began")] },
            { "id": "3", "kind": "panel", "roles": ["complaints_panel"],
              "deadlines": [deadline("convene", 20, "stage_began"), deadline("papers", 5, "hearing"), deadline("notify", 5, "hearing")] }
        ],
        "reopened_by": "chair_of_governors", "external": ["dfe"],
        "panel": { "size": 3, "independent": 1, "convened_by": "clerk" },
    })
}

/// A school with that ladder, a calendar of a year, and these holders of posts.
fn with_ladder(respond: u32, posts: &[(Post, &str)]) -> Vec<Entry> {
    let since = day("2025-09-01");
    let profile = json!({ "name": "school", "version": "1", "nation": "ENG", "school_type": "academy", "first_contact": "form_tutor",
                          "concerns": ladder(respond) });
    let term =
        |season: &str, first: &str, last: &str| json!({ "season": season, "first_day": first, "last_day": last });
    let calendar = json!({ "name": "2025/26", "terms": [term("autumn", "2025-09-02", "2025-12-19"),
                           term("spring", "2026-01-05", "2026-03-27"), term("summer", "2026-04-13", "2026-07-21")],
                           "half_terms": [{ "first_day": "2025-10-27", "last_day": "2025-10-31" }] });
    let mut entries = vec![
        entry(
            "profile",
            since,
            serde_json::from_value(json!({ "fact": "profile_adopted", "profile": profile })).unwrap(),
        ),
        entry(
            "calendar",
            since,
            serde_json::from_value(json!({ "fact": "calendar_adopted", "calendar": calendar })).unwrap(),
        ),
    ];
    entries.extend(posts.iter().enumerate().map(|(at, (post, person))| {
        entry(
            &format!("post-{at}"),
            since,
            Fact::PostHeld { post: *post, person: person.parse().unwrap(), pupil: None, group: None },
        )
    }));
    entries
}

const STAFF: &[(Post, &str)] = &[
    (Post::FormTutor, "tutor"),
    (Post::HeadOfYear, "hoy"),
    (Post::SltMember, "slt"),
    (Post::Headteacher, "head"),
    (Post::ChairOfGovernors, "chair"),
    (Post::ViceChair, "vice"),
    (Post::Clerk, "clerk"),
    (Post::Dsl, "dsl"),
];

fn raised(about: &[&str], on: NaiveDate) -> Entry {
    let fact = json!({ "fact": "concern_raised", "case": "case-1", "by": "mum", "pupils": [], "about": about, "matter": "other" });
    entry("raised", on, serde_json::from_value(fact).unwrap())
}

proptest! {
    #![proptest_config(config(200))]

    /// ESC-I7, and no answer depends on the order in which entries were typed.
    #[test]
    fn going_through_the_steps_again_gives_the_same(
        household in households(6), cases in case_entries(14), at in consent_days()
    ) {
        let mut entries: Vec<Entry> = household.entries.into_iter().chain(with_ladder(15, STAFF)).collect();
        entries.extend(cases);
        let one = school(entries.clone());
        let (view, board) = (one.concern(&case(), at), one.concerns(at));
        entries.reverse();
        let other = school(entries);
        prop_assert_eq!(&other.concern(&case(), at), &view);
        prop_assert_eq!(&other.concerns(at), &board);
        let text = serde_json::to_string(&view).unwrap();
        prop_assert_eq!(serde_json::from_str::<CaseView>(&text).unwrap(), view);
    }

    /// ESC-I4: never before the day from which it is counted, and never on a day that the unit does not count.
    #[test]
    fn no_day_is_due_before_it_starts_or_where_it_does_not_count(cases in case_entries(14), at in consent_days()) {
        let mut entries = with_ladder(15, STAFF);
        entries.extend(cases);
        let school = school(entries);
        let view = school.concern(&case(), at);
        for due in view.dues.iter().filter(|due| due.told.is_none() && due.extended_from.is_none()) {
            let Some(Day::On { day }) = due.due else { continue };
            prop_assert!(school.calendars(at).is_school_day(day).unwrap(), "{due:?}");
            if due.what != StageAct::Papers {
                prop_assert!(due.starts_on.is_some_and(|start| start <= day), "{due:?}");
            }
        }
    }

    /// A step that is refused is not recorded, one that may be taken fits, and what fits is what may be taken structurally.
    #[test]
    fn a_step_that_may_be_taken_fits(
        cases in case_entries(10), step in parentis_testkit::strategies::case_steps(), at in consent_days()
    ) {
        let mut entries = with_ladder(15, STAFF);
        entries.extend(cases);
        let before = school(entries.clone());
        let answer = before.decide_step(&case(), &step, at);
        prop_assert_eq!(answer.refused.is_some(), answer.facts().is_empty());
        if answer.refused.is_some() {
            return Ok(());
        }
        entries.extend(answer.facts().iter().enumerate().map(|(nth, fact)| entry(&format!("new-{nth}"), at, fact.clone())));
        let after = school(entries).concern(&case(), at);
        prop_assert!(after.history.last().unwrap().fits);
        let phase = if after.paused.is_some() { after.phase } else { answer.phase };
        prop_assert_eq!(after.phase, phase);
    }

    /// More days never end earlier.
    #[test]
    fn due_days_are_monotone_in_n(n in 1..40_u32, on in 0..200_u64, pause in 0..60_u64, length in 0..40_u64) {
        let came = later(day("2025-09-02"), on);
        let due = |n: u32| {
            let mut entries = with_ladder(n, STAFF);
            entries.push(raised(&[], came));
            let paused = later(came, pause);
            let steps = [
                (came, CaseStep::Triaged { safeguarding: Says::No, excluded: Says::No, conflict: Says::No }),
                (came, began("1", Some("tutor"))),
                (paused, CaseStep::Paused { reason: PauseReason::Police, review: later(paused, 90), told: true, agreed: None }),
                (later(paused, length), CaseStep::Resumed),
            ];
            entries.extend(steps.into_iter().zip(1..).map(|((on, step), nth)| {
                entry(&format!("s-{nth}"), on, Fact::ConcernStep { case: case(), nth, step })
            }));
            let view = school(entries).concern(&case(), later(paused, length));
            assert_eq!(view.phase, Some(CasePhase::Informal));
            view.dues.iter().find(|due| due.what == StageAct::Respond).and_then(parentis::concern::clock::CaseDue::last_day)
        };
        if let (Some(less), Some(more)) = (due(n), due(n.saturating_add(1))) {
            prop_assert!(less < more, "{less} {more}");
        }
    }

    /// ESC-T17: a pause never makes a day earlier, and moves it by as many counted days as it held.
    #[test]
    fn a_pause_moves_a_day_by_what_it_held(pause in 0..40_u64, length in 0..40_u64) {
        let came = day("2025-09-02");
        let (paused, resumed) = (later(came, pause), later(came, pause.saturating_add(length)));
        let view = |steps: Vec<(NaiveDate, CaseStep)>| {
            let mut entries = with_ladder(15, STAFF);
            entries.push(raised(&[], came));
            let first = vec![
                (came, CaseStep::Triaged { safeguarding: Says::No, excluded: Says::No, conflict: Says::No }),
                (came, began("1", Some("tutor"))),
            ];
            entries.extend(first.into_iter().chain(steps).zip(1..).map(|((on, step), nth)| {
                entry(&format!("s-{nth}"), on, Fact::ConcernStep { case: case(), nth, step })
            }));
            let school = school(entries);
            let view = school.concern(&case(), resumed);
            let due = view.dues.iter().find(|due| due.what == StageAct::Respond).unwrap().last_day();
            (school, due)
        };
        let (school, plain) = view(Vec::new());
        let pause = CaseStep::Paused { reason: PauseReason::Court, review: later(paused, 90), told: true, agreed: None };
        let (_, moved) = view(vec![(paused, pause), (resumed, CaseStep::Resumed)]);
        let calendars = school.calendars(came);
        let counted = |start: NaiveDate, end: NaiveDate| {
            start.iter_days().take_while(|day| *day < end).filter(|day| calendars.is_school_day(*day) == Ok(true)).count()
        };
        if let (Some(plain), Some(moved)) = (plain, moved) {
            prop_assert!(moved >= plain);
            // Told day by day: what the pause held, as far as the time was not over when it began.
            let held = if paused <= plain { counted(paused, resumed) } else { 0 };
            prop_assert_eq!(counted(plain, moved), held);
        }
    }

    /// ESC-I2, ESC-I3, ESC-I5: whoever is complained about handles nothing, however many are.
    #[test]
    fn nobody_complained_about_is_ever_proposed(
        holders in prop::collection::vec((select(Post::ALL), select(&["a", "b", "c", "d", "e"][..])), 0..14),
        about in subsequence(&["a", "b", "c", "d", "e"][..], 0..=5),
        more in subsequence(&["a", "b", "c", "d", "e"][..], 0..=5),
        stage in select(&["1", "2"][..]),
    ) {
        let ask = |about: &[&str]| {
            let mut entries = with_ladder(15, &holders);
            let came = day("2025-09-08");
            entries.push(raised(about, came));
            let triaged = CaseStep::Triaged { safeguarding: Says::No, excluded: Says::No, conflict: Says::Yes };
            entries.push(entry("s-1", came, Fact::ConcernStep { case: case(), nth: 1, step: triaged }));
            school(entries).decide_step(&case(), &began(stage, None), came)
        };
        let all: Vec<&str> = about.iter().chain(&more).copied().collect::<BTreeSet<_>>().into_iter().collect();
        for about in [&about, &all] {
            let answer = ask(about);
            for fact in &answer.facts() {
                if let Fact::ConcernStep { step: CaseStep::Began { handler, .. }, .. } = fact {
                    prop_assert!(handler.as_ref().is_none_or(|person| !about.contains(&person.as_str())), "{answer:?}");
                    prop_assert!(handler.is_some() || about.is_empty());
                }
            }
            // One handler, or a plain word that there is none: never a silent default.
            prop_assert!(answer.refused.is_none() || answer.refused == Some(StepRefused::NoInternalHandler), "{answer:?}");
        }
    }

    /// ESC-26: who heard of it first as a governor handles no stage, but for the chair where it is about the head.
    #[test]
    fn a_governor_who_heard_of_it_first_is_never_proposed(
        holders in prop::collection::vec((select(Post::ALL), select(&["a", "b", "c", "d", "e"][..])), 0..14),
        about in subsequence(&["a", "b", "c", "d", "e"][..], 0..=2),
        first in select(&["a", "b", "c", "d", "e"][..]),
        stayed_out in any::<bool>(),
        stage in select(&["1", "2"][..]),
    ) {
        let came = day("2025-09-08");
        let mut entries = with_ladder(15, &holders);
        entries.push(raised(&about, came));
        let steps = [
            CaseStep::HeardFirst { by: first.parse().unwrap(), stayed_out },
            CaseStep::Triaged { safeguarding: Says::No, excluded: Says::No, conflict: Says::No },
        ];
        entries.extend(steps.into_iter().zip(1..).map(|(step, nth)| {
            entry(&format!("s-{nth}"), came, Fact::ConcernStep { case: case(), nth, step })
        }));
        let school = school(entries);
        let head = holders.iter().any(|(post, person)| *post == Post::Headteacher && about.contains(person));
        let chair = holders.contains(&(Post::ChairOfGovernors, first));
        for proposed in [None, Some(first)] {
            let answer = school.decide_step(&case(), &began(stage, proposed), came);
            for fact in &answer.facts() {
                if let Fact::ConcernStep { step: CaseStep::Began { handler: Some(handler), .. }, .. } = fact {
                    prop_assert!(handler.as_str() != first || head && chair, "{answer:?}");
                }
            }
        }
    }
}

fn began(stage: &str, handler: Option<&str>) -> CaseStep {
    let handler = handler.map(|person| person.parse().unwrap());
    CaseStep::Began { stage: stage.to_owned(), handler, post: None, allowed_by: None }
}

/// Every step that somebody may try, with the days before it: few, and one of each kind at least.
fn tries(hearing: NaiveDate) -> Vec<CaseStep> {
    let document = |key: &str| Some(key.parse().unwrap());
    let triaged = |safeguarding, excluded| CaseStep::Triaged { safeguarding, excluded, conflict: Says::No };
    let member = |person: &str, independent| PanelMember { person: person.parse().unwrap(), independent };
    vec![
        triaged(Says::No, Says::No),
        triaged(Says::Unknown, Says::No),
        triaged(Says::No, Says::Unknown),
        CaseStep::LeftLadder { route: Some(parentis::profile::Route::Ico), post: None },
        began("1", None),
        began("2", None),
        began("3", None),
        began("2", Some("tutor")),
        CaseStep::HandedOn { handler: "slt".parse().unwrap(), post: Some(Post::SltMember), why: HandOver::Away },
        CaseStep::HandedOn { handler: "bad".parse().unwrap(), post: None, why: HandOver::Away },
        CaseStep::Acknowledged { summary: document("sum") },
        CaseStep::Met { recorded: false, all_agreed: false },
        CaseStep::Responded { outcome: CaseOutcome::NotUpheld, action: document("act") },
        CaseStep::Responded { outcome: CaseOutcome::NotUpheld, action: None },
        CaseStep::Resolved { outcome: CaseOutcome::Solution },
        CaseStep::HearingOffered { hearing, declined: true },
        CaseStep::PanelSet { members: vec![member("g1", false), member("g2", false), member("ext", true)], hearing },
        CaseStep::PanelSet { members: vec![member("g1", false), member("head", false), member("ext", true)], hearing },
        CaseStep::Heard {
            attended: false,
            companions: 0,
            outcome: CaseOutcome::Upheld,
            findings: "f".parse().unwrap(),
            action: document("act"),
        },
        CaseStep::FindingsSent { to: FindingsTo::Complainant },
        CaseStep::FindingsSent { to: FindingsTo::ComplainedAbout },
        CaseStep::Concluded,
        CaseStep::Lapsed,
        CaseStep::Reopened { decided_by: "chair".parse().unwrap(), reason: document("why") },
        CaseStep::Withdrawn { confirmed: document("w") },
        CaseStep::Withdrawn { confirmed: None },
        CaseStep::Paused { reason: PauseReason::Police, review: later(hearing, 90), told: true, agreed: None },
        CaseStep::Resumed,
        CaseStep::CameAgain,
        CaseStep::WentOutside { route: parentis::profile::Route::Dfe },
        CaseStep::HeardFirst { by: "vice".parse().unwrap(), stayed_out: false },
        CaseStep::HeardFirst { by: "tutor".parse().unwrap(), stayed_out: true },
        CaseStep::InvestigatorNamed { investigator: "hoy".parse().unwrap(), post: None },
        CaseStep::InvestigatorNamed { investigator: "bad".parse().unwrap(), post: None },
        CaseStep::Decided { decided_by: "head".parse().unwrap() },
        CaseStep::Decided { decided_by: "tutor".parse().unwrap() },
        CaseStep::Decided { decided_by: "slt".parse().unwrap() },
        CaseStep::Decided { decided_by: "hoy".parse().unwrap() },
        stopped("note", Some("letter")),
        stopped("note", None),
    ]
}

fn stopped(steps_taken: &str, position: Option<&str>) -> CaseStep {
    let position = position.map(|key| key.parse().unwrap());
    CaseStep::StoppedResponding {
        decided_by: "head".parse().unwrap(),
        steps_taken: Some(steps_taken.parse().unwrap()),
        position,
    }
}

/// What tells states apart, days left out.
fn state(view: &CaseView) -> String {
    let done: Vec<_> = view.dues.iter().map(|due| (due.what, due.done.is_some())).collect();
    let acts: Vec<_> = view.next.iter().map(|next| next.act).collect();
    let offers = view.history.iter().any(|past| past.fits && past.step.code() == "hearing_offered");
    let handlers = view.history.iter().filter(|past| past.fits && past.step.code() == "handed_on").count().min(2);
    let fits = |code: &str| view.history.iter().any(|past| past.fits && past.step.code() == code);
    let apart =
        (fits("heard_first"), view.investigator.is_some(), fits("came_again"), view.stopped_responding.is_some());
    let answered = view.history.iter().filter(|past| past.fits && past.step.code() == "responded").count();
    format!(
        "{:?} {:?} {:?} {:?} {:?} {done:?} {acts:?} {:?} {:?} {offers} {handlers} {answered} {apart:?}",
        view.phase,
        view.stage,
        view.safeguarding,
        view.closed,
        view.paused,
        view.outcome.is_some(),
        view.case_record
    )
}

/// Breadth first through every state that can be told apart, to a stated depth: the invariants hold in each, and each has a
/// way out that is no withdrawal.
#[test]
fn every_state_of_a_case_is_sound_and_has_a_way_out() {
    const DEPTH: usize = 20;
    let came = day("2025-09-08");
    let mut base = with_ladder(15, STAFF);
    base.push(raised(&["bad"], came));
    let path_of = |steps: &[(NaiveDate, CaseStep)]| {
        let mut entries = base.clone();
        entries.extend(steps.iter().zip(1..).map(|((on, step), nth)| {
            entry(&format!("s-{nth}"), *on, Fact::ConcernStep { case: case(), nth, step: step.clone() })
        }));
        school(entries)
    };
    let mut seen: BTreeMap<String, bool> = BTreeMap::new();
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut phases: BTreeSet<CasePhase> = BTreeSet::new();
    let mut queue: VecDeque<Vec<(NaiveDate, CaseStep)>> = VecDeque::from([Vec::new()]);
    let mut deepest = 0;
    while let Some(steps) = queue.pop_front() {
        let last = steps.last().map_or(came, |(on, _)| *on);
        let school = path_of(&steps);
        let view = school.concern(&case(), last);
        let here = state(&view);
        if seen.contains_key(&here) {
            continue;
        }
        deepest = deepest.max(steps.len());
        check(&view, &steps);
        let phase = view.phase.unwrap();
        phases.insert(phase);
        let ended =
            matches!(phase, CasePhase::OutOfScope | CasePhase::Withdrawn | CasePhase::Closed | CasePhase::Outside);
        seen.insert(here.clone(), ended);
        assert!(steps.len() < DEPTH, "states past the stated depth: {here}");
        // On the day itself, and long after: a window that is over, a hearing that came.
        for wait in [0, 16] {
            let on = later(last, wait);
            for step in tries(later(on, 14)) {
                let answer = school.decide_step(&case(), &step, on);
                if answer.refused.is_some() {
                    assert!(answer.facts().is_empty());
                    continue;
                }
                let complete = answer.step.clone().unwrap();
                let withdrawn = matches!(complete, CaseStep::Withdrawn { .. });
                let mut next = steps.clone();
                next.push((on, complete));
                let there = state(&path_of(&next).concern(&case(), on));
                if !withdrawn {
                    edges.entry(there.clone()).or_default().insert(here.clone());
                }
                if !seen.contains_key(&there) {
                    queue.push_back(next);
                }
            }
        }
    }
    // Backwards from whatever ended, by other ways than withdrawal.
    let mut out: BTreeSet<String> = BTreeSet::new();
    let mut back: Vec<String> = seen
        .iter()
        .filter(|(key, ended)| **ended && !key.starts_with("Some(Withdrawn)"))
        .map(|(key, _)| key.clone())
        .collect();
    while let Some(key) = back.pop() {
        if out.insert(key.clone()) {
            back.extend(edges.get(&key).into_iter().flatten().cloned());
        }
    }
    let stuck: Vec<&String> =
        seen.iter().filter(|(key, ended)| !**ended && !out.contains(*key)).map(|(key, _)| key).collect();
    assert!(stuck.is_empty(), "without a way out: {stuck:#?}");
    assert_eq!(phases.len(), CasePhase::ALL.len(), "every phase is reached: {phases:?}");
    println!("{} states, {} deep", seen.len(), deepest);
    assert!(seen.len() > 100, "{}", seen.len());
}

/// What holds in every state.
fn check(view: &CaseView, steps: &[(NaiveDate, CaseStep)]) {
    assert!(view.history.iter().all(|past| past.fits), "{view:#?}");
    // ESC-I1.
    let stages: Vec<&str> = steps
        .iter()
        .filter_map(|(_, step)| if let CaseStep::Began { stage, .. } = step { Some(stage.as_str()) } else { None })
        .collect();
    assert!(stages.is_sorted_by(|one, next| one < next), "{stages:?}");
    // ESC-I2.
    let mut handlers = BTreeSet::new();
    for (_, step) in steps {
        if let CaseStep::Began { handler: Some(handler), .. } | CaseStep::HandedOn { handler, .. } = step {
            assert!(handlers.insert(handler.clone()), "{handler} twice");
            assert!(!["bad", "mum"].contains(&handler.as_str()));
        }
    }
    // ESC-26, ESC-27: who heard of it first, or investigates, handles nothing; and an answer waits for the handler's decision.
    let mut handler = None;
    let (mut waits, mut investigated, mut again) = (false, false, false);
    for (_, step) in steps {
        if let CaseStep::Began { handler: has_it, .. } = step {
            (handler, waits) = (has_it.as_ref(), false);
        } else if let CaseStep::HandedOn { handler: has_it, .. } = step {
            // Whoever has it now decides.
            (handler, waits) = (Some(has_it), waits || investigated);
        } else if let CaseStep::InvestigatorNamed { investigator, .. } = step {
            assert!(handlers.insert(investigator.clone()), "{investigator} twice");
            assert_eq!(investigator.as_str(), "hoy");
            (waits, investigated) = (true, true);
        } else if let CaseStep::Decided { decided_by } = step {
            assert_eq!(Some(decided_by), handler);
            waits = false;
        } else if let CaseStep::StoppedResponding { position, .. } = step {
            // ESC-39a.
            assert!(again && position.is_some());
        }
        assert!(!(waits && matches!(step, CaseStep::Responded { .. })));
        assert!(!matches!(step, CaseStep::HeardFirst { by, .. } if by.as_str() != "vice"));
        investigated &= !matches!(step, CaseStep::Began { .. });
        again |= matches!(step, CaseStep::CameAgain);
    }
    // ESC-T3, ESC-I6: first, at once, whatever the state.
    let opens = view.next.first().is_some_and(|next| next.act == CaseAct::OpenSafeguardingRecord && next.at_once);
    let safe = matches!(view.safeguarding, Some(Says::Yes | Says::Unknown));
    assert_eq!(opens, safe, "{view:#?}");
    // ESC-13.
    assert_eq!(view.case_record.required, stages.iter().any(|stage| *stage != "1"));
}

proptest! {
    #![proptest_config(config(400))]

    /// The first way of a concern and the first stage of its case name the same person: both read one table.
    #[test]
    fn the_first_way_and_the_first_stage_name_the_same(
        holders in prop::collection::vec((select(FIRST), select(&["a", "b", "c", "d", "e"][..])), 0..12),
        about in subsequence(&["a", "b", "c", "d", "e"][..], 0..=3),
        away in subsequence(&["a", "b", "c", "d", "e"][..], 0..=2),
        by in select(&["mum", "a"][..]),
    ) {
        let came = day("2025-09-08");
        let mut entries = with_ladder(15, &holders);
        // A tutor is the tutor of somebody.
        let mut tutors = 0_u32;
        entries = entries.into_iter().map(|old| {
            let Fact::PostHeld { post: Post::FormTutor, person, .. } = old.fact() else { return old };
            tutors = tutors.saturating_add(1);
            let pupil = Some("ava".parse().unwrap());
            let of_ava = Fact::PostHeld { post: Post::FormTutor, person: person.clone(), pupil, group: None };
            entry(old.id().as_str(), old.valid().from(), of_ava)
        }).collect();
        for person in &away {
            entries.push(entry(&format!("away-{person}"), came, Fact::Unavailable { person: person.parse().unwrap() }));
        }
        let fact = json!({ "fact": "concern_raised", "case": "case-1", "by": by, "pupils": ["ava"], "about": about, "matter": "pastoral" });
        entries.push(entry("raised", came, serde_json::from_value(fact).unwrap()));
        let triaged = CaseStep::Triaged { safeguarding: Says::No, excluded: Says::No, conflict: Says::No };
        entries.push(entry("s-1", came, Fact::ConcernStep { case: case(), nth: 1, step: triaged }));
        let school = school(entries);
        let step = school.decide_step(&case(), &began("1", None), came);
        let begun = step.facts().into_iter().find_map(|fact| {
            let Fact::ConcernStep { step: CaseStep::Began { handler, .. }, .. } = fact else { return None };
            handler
        });
        let matter = json!({ "question": "route_concern", "as_of": came, "matter": {
            "received": came, "raised_by": "parent", "person": by, "pupils": ["ava"], "kinds": ["pastoral"], "subjects": about,
            "safeguarding": "no" } });
        let parentis::Question::RouteConcern { matter, .. } = serde_json::from_value(matter).unwrap() else { panic!() };
        let found = school.route(&matter, came);
        let way = found.routes.iter().find(|route| route.step == parentis::concern::route::RouteStep::Ladder).unwrap();
        // Where nobody at all has to be left out, a case names the post without a person.
        if begun.is_some() || !about.is_empty() {
            prop_assert_eq!(way.people.first(), begun.as_ref(), "{:?}\n{:?}", way, step);
        }
        prop_assert_eq!(way.post.filter(|post| post.is_outside()), step.outside);
    }
}

const FIRST: &[Post] = &[
    Post::FormTutor,
    Post::HeadOfYear,
    Post::SltMember,
    Post::Headteacher,
    Post::ChairOfGovernors,
    Post::ViceChair,
    Post::Governor,
    Post::SeniorTeacher,
    Post::Clerk,
];
