//! Who is answered that asks for the record or for subject access, and by when.

use super::{cases, not_noticed, run, told};
use chrono::NaiveDate;
use parentis::decision::MissingFact;
use parentis::ids::{PersonId, PupilId};
use parentis::question::{Answer, Question};
use parentis::roles::request::{Due, RecordAnswer, Request, Right};
use parentis::rules::RuleId;
use parentis::{Journal, School};
use parentis_testkit::model::{self, OF_A_REQUEST, Requested, When};
use parentis_testkit::strategies::{Household, PEOPLE, PUPILS, households, requests};
use proptest::prelude::*;

fn when(due: Due) -> When {
    match due {
        Due::By { day, notes, .. } => When::By(day, notes),
        Due::NotKnown { gap, .. } => When::Gap(gap),
        Due::NotSet { why, .. } => When::No(why),
    }
}

/// The engine's answer, as far as the model has one.
fn ours(answer: RecordAnswer) -> Requested {
    // Of the record an adult pupil's agreement is a fact of the household's, of access one of the request's.
    let agreed = |fact: MissingFact| fact == MissingFact::PupilAgreement && answer.right == Right::SubjectAccess;
    let missing = answer.decision.missing.iter().map(|missing| missing.fact);
    Requested {
        outcome: answer.decision.outcome,
        recommended: answer.decision.recommended,
        conditions: answer.decision.conditions,
        missing: missing.filter(|fact| agreed(*fact) || OF_A_REQUEST.contains(fact)).collect(),
        due: when(answer.due),
        marks_due: answer.marks_due.map(when),
        look_at: answer.look_at.into_iter().map(|look| look.exemption).collect(),
        charge: answer.cost.charge,
    }
}

/// The rules without which the engine says something else than the model, and what.
fn differ(
    household: &Household,
    request: &Request,
    at: NaiveDate,
    muted: &[Option<RuleId>],
) -> Vec<(Option<RuleId>, String)> {
    let journal = Journal::new(household.entries.clone()).unwrap();
    let school = School::new(&journal).unwrap();
    let naive = model::School::of(&journal);
    let mut found: Vec<(Option<RuleId>, String)> = Vec::new();
    for pupil in PUPILS {
        for person in PEOPLE {
            let (pupil, person): (PupilId, PersonId) = (pupil.parse().unwrap(), person.parse().unwrap());
            let theirs = naive.record_request(request, &pupil, &person, at);
            let asked = (request.clone(), pupil.clone(), person.clone());
            let question = Question::RecordRequest { request: asked.0, pupil: asked.1, person: asked.2, as_of: at };
            for rule in muted {
                let Answer::Record(answer) = school.answer_muting(&question, *rule) else { continue };
                let ours = ours(answer.clone());
                if ours != theirs && found.iter().all(|(other, _)| other != rule) {
                    let (asked, because) = (serde_json::to_string(request), serde_json::to_string(&answer.decision));
                    found.push((
                        *rule,
                        format!(
                            "{}\n{pupil} {person} {at}\n engine {ours:?}\n model  {theirs:?}\n because {}",
                            asked.unwrap(),
                            because.unwrap()
                        ),
                    ));
                }
            }
        }
    }
    found
}

fn differences(household: &Household, request: &Request, at: NaiveDate) -> Vec<String> {
    differ(household, request, at, &[None]).into_iter().map(|(_, what)| what).collect()
}

proptest! {
    #![proptest_config(super::config(640))]

    #[test]
    fn the_engine_answers_a_request_as_the_model_does(household in households(12), (request, at) in requests()) {
        let found = differences(&household, &request, at);
        prop_assert!(found.is_empty(), "{}\n{}", found.join("\n"), told(&household));
    }
}

/// `cargo test -p parentis-testkit --test model -- --ignored --nocapture survey_of_requests`
#[test]
#[ignore = "a tool for looking, not a test"]
fn survey_of_requests() {
    let found = run(&(households(8), requests()), cases(3000), |(household, (request, at))| {
        let found = differences(household, request, *at);
        (!found.is_empty()).then(|| format!("{}\n{}", found.join("\n"), told(household)))
    });
    println!("{}", found.join("\n"));
}

/// Rules of a request: with any of them muted, the engine says something else than the model.
const HEARD: &[RuleId] = &[
    RuleId::REC_1,
    RuleId::REC_4,
    RuleId::REC_5,
    RuleId::SAR_1,
    RuleId::SAR_2,
    RuleId::SAR_3,
    RuleId::SAR_4,
    RuleId::SAR_5,
    RuleId::SAR_7,
    RuleId::SAR_8,
    RuleId::SAR_9,
    RuleId::SAR_10,
    RuleId::SAR_12,
    RuleId::AGE_6,
    RuleId::AGE_7,
    RuleId::MX_1,
    RuleId::CAL_1,
    RuleId::CAL_2,
    RuleId::CAL_6,
    RuleId::CAL_7,
    RuleId::CAL_9,
    RuleId::CAL_10,
    RuleId::CAL_15,
    RuleId::CAL_17,
    RuleId::CAL_18,
    RuleId::CAL_19,
    RuleId::REV_15,
];

#[test]
fn a_rule_of_a_request_that_is_not_heard_is_noticed() {
    let not = not_noticed(&(households(8), requests()), HEARD, |(household, (request, at)), muted| {
        differ(household, request, *at, muted).into_iter().filter_map(|(rule, _)| rule).collect()
    });
    assert!(not.is_empty(), "not noticed: {not:?}");
}
