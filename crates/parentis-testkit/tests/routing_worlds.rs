//! Where a concern goes in every small world, as the model has it: flags × who is complained about × who is away.
//!
//! The stated classes: safeguarding, an allegation and its threshold each yes, no or not said; danger and a conflict of the head
//! yes or not; any of tutor, head, chair and lead complained about; any of head, head of year, lead and deputy away.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::concern::matter::{ConcernKind, RaisedConcern};
use parentis::concern::route::RouteStep;
use parentis::profile::{HARMONIZE_ACADEMY, Post};
use parentis::question::Arrived;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact, Journal, School};
use parentis_document::profile::read_profile;
use parentis_testkit::model::routing::{SmallSchool, Tri, Way};
use std::collections::{BTreeMap, BTreeSet};

const HOLDERS: &[(Post, &str)] = &[
    (Post::FormTutor, "tutor"),
    (Post::HeadOfYear, "hoy"),
    (Post::SltMember, "slt"),
    (Post::Headteacher, "head"),
    (Post::ChairOfGovernors, "chair"),
    (Post::ViceChair, "vice"),
    (Post::Dsl, "dsl"),
    (Post::DeputyDsl, "deputy"),
];
const SUBJECTS: &[&str] = &["tutor", "head", "chair", "dsl"];
const AWAY: &[&str] = &["head", "hoy", "dsl", "deputy"];
const TRIS: [(Tri, Says); 3] = [(Tri::Yes, Says::Yes), (Tri::No, Says::No), (Tri::Unknown, Says::Unknown)];

fn subset(of: &[&'static str], bits: usize) -> BTreeSet<&'static str> {
    of.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0).map(|(_, one)| *one).collect()
}

fn school(away: &BTreeSet<&'static str>) -> School {
    let profile = read_profile(HARMONIZE_ACADEMY).unwrap().profile;
    let mut facts = vec![
        Fact::ProfileAdopted { profile: Box::new(profile), hash: None },
        Fact::InGroup { pupil: "ava".parse().unwrap(), group: "7b".parse().unwrap() },
    ];
    for (post, person) in HOLDERS {
        let group = (*post == Post::FormTutor).then(|| "7b".parse().unwrap());
        facts.push(Fact::PostHeld { post: *post, person: person.parse().unwrap(), pupil: None, group });
    }
    facts.extend(away.iter().map(|person| Fact::Unavailable { person: person.parse().unwrap() }));
    let since = Interval::new("2025-09-01".parse().unwrap(), None).unwrap();
    let entries = facts.into_iter().enumerate().map(|(at, fact)| {
        Entry::new(format!("e-{at:02}").parse().unwrap(), "2025-09-01T08:00:00Z".parse().unwrap(), since, None, fact)
            .unwrap()
    });
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

#[test]
fn every_small_world_goes_where_the_model_says() {
    let as_of = "2026-05-12".parse().unwrap();
    let mut worlds = 0_u32;
    let mut rules: BTreeMap<&'static str, u32> = BTreeMap::new();
    for away_bits in 0..1 << AWAY.len() {
        let away = subset(AWAY, away_bits);
        let school = school(&away);
        for subject_bits in 0..1 << SUBJECTS.len() {
            let subjects = subset(SUBJECTS, subject_bits);
            for (safeguarding, says_safeguarding) in TRIS {
                for (allegation, says_allegation) in TRIS {
                    for (threshold, says_threshold) in TRIS {
                        for (danger, conflict) in [(false, false), (false, true), (true, false), (true, true)] {
                            let yes = |so: bool| if so { Says::Yes } else { Says::No };
                            let matter = RaisedConcern {
                                pupils: vec!["ava".parse().unwrap()],
                                kinds: vec![ConcernKind::Pastoral],
                                subjects: subjects.iter().map(|person| person.parse().unwrap()).collect(),
                                safeguarding: says_safeguarding,
                                immediate_danger: yes(danger),
                                staff_allegation: says_allegation,
                                harm_threshold: says_threshold,
                                head_conflict: yes(conflict),
                                ..RaisedConcern::new(Arrived::On(as_of))
                            };
                            let posts = HOLDERS.iter().map(|(post, person)| (post.code(), *person)).collect();
                            let model = SmallSchool {
                                posts,
                                subjects: subjects.clone(),
                                away: away.clone(),
                                safeguarding,
                                danger,
                                allegation,
                                threshold,
                                conflict,
                            };
                            let found = school.route(&matter, as_of);
                            let as_way = |route: &parentis::concern::route::ConcernRoute| -> Way {
                                let people = route
                                    .people
                                    .iter()
                                    .map(|person| HOLDERS.iter().find(|(_, one)| *one == person.as_str()).unwrap().1);
                                (route.rule.code(), route.post.map(Post::code), people.collect())
                            };
                            let safety: Vec<Way> = found
                                .routes
                                .iter()
                                .filter(|route| route.step <= RouteStep::Safeguarding)
                                .map(as_way)
                                .collect();
                            assert_eq!(safety, model.safety(), "{model:?}");
                            let ladder: Vec<Way> = found
                                .routes
                                .iter()
                                .filter(|route| route.step == RouteStep::Ladder)
                                .map(as_way)
                                .collect();
                            assert_eq!(ladder, [model.first_stage()], "{model:?}");
                            for route in &found.routes {
                                *rules.entry(route.rule.code()).or_default() += 1;
                            }
                            worlds += 1;
                        }
                    }
                }
            }
        }
    }
    assert_eq!(worlds, 16 * 16 * 27 * 4);
    for rule in [
        "SFG-1", "SFG-2", "SFG-3", "SFG-4", "SFG-5", "SFG-6", "SFG-7", "SFG-8", "SFG-10", "SFG-11", "SFG-30", "ESC-70",
        "ESC-72", "ESC-73", "ESC-75", "ESC-77", "HA-3.3b",
    ] {
        assert!(rules.contains_key(rule), "{rule} is met in no world");
    }
}
