//! Whose complaint it is in every small world, as the model has it: nation × type of school × what the policy says × who comes ×
//! what the record shows × when it began.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::concern::matter::{ConcernKind, RaisedConcern, Raiser};
use parentis::concern::route::{RouteAction, RouteStep};
use parentis::profile::{Nation, SchoolType};
use parentis::question::Arrived;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::model::routing::Tri;
use parentis_testkit::model::whose::{AtTheCounter, SmallCounter};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const WHO: &[Option<&str>] = &[None, Some("parents_of_pupils"), Some("parents_and_pupils"), Some("anyone")];
const PAST: &[Option<&str>] = &[None, Some("if_begun_on_roll"), Some("always"), Some("never")];
const TRIS: [(Tri, Says); 3] = [(Tri::Yes, Says::Yes), (Tri::No, Says::No), (Tri::Unknown, Says::Unknown)];

/// The school, unless no profile may say that.
fn school(nation: Nation, school: SchoolType, who: Option<&str>, past: Option<&str>) -> Option<School> {
    let stage = |id: &str, kind: &str, role: &str, what: &str| {
        let deadline = json!({ "what": what, "n": 10, "unit": "school_day", "start": "stage_began" });
        json!({ "id": id, "kind": kind, "roles": [role], "deadlines": [deadline] })
    };
    let profile = json!({
        "name": "school", "version": "1", "nation": nation.code(), "school_type": school.code(), "first_contact": "form_tutor",
        "concerns": {
            "stages": [ stage("1", "informal", "form_tutor", "respond"), stage("2", "formal", "headteacher", "respond"),
                        stage("3", "panel", "complaints_panel", "convene") ],
            "panel": { "size": 3, "independent": 1, "convened_by": "clerk" },
            "acceptance": { "who": who, "past_pupils": past },
        },
    });
    let facts: [Value; 4] = [
        json!({ "fact": "profile_adopted", "profile": profile }),
        json!({ "fact": "relationship", "pupil": "ava", "person": "gran", "kind": "grandparent" }),
        json!({ "fact": "post_held", "post": "form_tutor", "person": "tutor", "pupil": "ava" }),
        json!({ "fact": "pupil_on_roll", "pupil": "ava" }),
    ];
    let since = Interval::new("2025-09-01".parse().unwrap(), None).unwrap();
    let mut entries = Vec::new();
    for (at, fact) in facts.into_iter().enumerate() {
        let fact: Fact = serde_json::from_value(fact).ok()?;
        let id = format!("e-{at}").parse().unwrap();
        entries.push(Entry::new(id, "2025-09-01T08:00:00Z".parse().unwrap(), since, None, fact).unwrap());
    }
    Some(School::new(&Journal::new(entries).unwrap()).unwrap())
}

#[test]
fn every_small_world_is_taken_or_answered_as_the_model_says() {
    let as_of = "2026-05-12".parse().unwrap();
    let mut worlds = 0_u32;
    let mut refused = 0_u32;
    let mut rules: BTreeSet<&'static str> = BTreeSet::new();
    for nation in Nation::ALL {
        for kind in SchoolType::ALL {
            for who in WHO {
                for past in PAST {
                    let Some(school) = school(*nation, *kind, *who, *past) else {
                        refused += 1;
                        continue;
                    };
                    // Without a name there is a test of its own.
                    for raiser in Raiser::ALL.iter().filter(|raiser| **raiser != Raiser::Anonymous) {
                        for person in ["gran", "neighbour"] {
                            for (begun, says_begun) in TRIS {
                                let matter = RaisedConcern {
                                    raised_by: *raiser,
                                    person: Some(person.parse().unwrap()),
                                    pupils: vec!["ava".parse().unwrap()],
                                    kinds: vec![ConcernKind::Pastoral],
                                    safeguarding: Says::No,
                                    consent_of_other: Says::Yes,
                                    begun_on_roll: says_begun,
                                    ..RaisedConcern::new(Arrived::On(as_of))
                                };
                                let found = school.route(&matter, as_of);
                                let mut said = None;
                                for route in found.routes.iter().filter(|route| route.step == RouteStep::Acceptance) {
                                    assert!(said.is_none(), "{found:?}");
                                    assert_eq!(route.settled, route.action == RouteAction::AnswerOutsideProcedure);
                                    said = Some((route.rule.code(), route.settled));
                                    rules.insert(route.rule.code());
                                }
                                let ladder = found.routes.iter().any(|route| route.step == RouteStep::Ladder);
                                let model = SmallCounter {
                                    nation: nation.code(),
                                    school: kind.code(),
                                    who: *who,
                                    past: *past,
                                    raiser: raiser.code(),
                                    on_record: person == "gran",
                                    begun,
                                };
                                assert_eq!(AtTheCounter { said, ladder }, model.at_the_counter(), "{model:?}");
                                worlds += 1;
                            }
                        }
                    }
                }
            }
        }
    }
    println!("{worlds} worlds, {refused} policies refused");
    assert_eq!(rules, BTreeSet::from(["ESC-17", "ESC-18", "ESC-20", "ESC-49", "ESC-T21"]));
    // A Welsh independent school's policy of parents alone is read by nobody.
    assert_eq!(refused, 4);
}
