//! Were all treated alike, thing by thing and adult by adult.

use super::{cases, not_noticed, run, told};
use chrono::NaiveDate;
use parentis::ids::PupilId;
use parentis::question::{self, Question};
use parentis::roles::equal::{EqualCount, EqualLine, EqualThing, EqualTreatment};
use parentis::rules::RuleId;
use parentis::{Journal, School};
use parentis_testkit::model::{self, Answer, Count, Line, Thing, Treated};
use parentis_testkit::strategies::{Household, PUPILS, giving_households, periods};
use proptest::prelude::*;

fn line(line: EqualLine) -> Line {
    let decision = line.decision;
    Line {
        person: line.person,
        given: line.given,
        days_later: line.days_later,
        finding: line.finding,
        as_of: line.as_of,
        answer: Answer {
            outcome: decision.outcome,
            recommended: decision.recommended,
            conditions: decision.conditions,
        },
    }
}

fn thing(thing: EqualThing) -> Thing {
    let lines = thing.lines.into_iter().map(line).collect();
    Thing { on: thing.on, column: thing.column, item: thing.item, lines }
}

fn count(count: EqualCount) -> Count {
    let numbers = [count.things, count.owed, count.left_out, count.given, count.late, count.given_against];
    Count { person: count.person, numbers: numbers.map(|number| number.try_into().unwrap()) }
}

/// The engine's answer, as far as the model has one.
fn ours(found: EqualTreatment) -> Treated {
    assert_eq!(found.not_looked_at, 0, "a household has not so much");
    Treated {
        alike: found.alike,
        things: found.things.into_iter().map(thing).collect(),
        counts: found.counts.into_iter().map(count).collect(),
        tell: found.tell,
    }
}

/// The rules without which the engine finds something else than the model, and what.
fn differ(
    household: &Household,
    (start, end): (NaiveDate, NaiveDate),
    muted: &[Option<RuleId>],
) -> Vec<(Option<RuleId>, String)> {
    let journal = Journal::new(household.entries.clone()).unwrap();
    let school = School::new(&journal).unwrap();
    let naive = model::School::of(&journal);
    let mut found = Vec::new();
    for pupil in PUPILS {
        let pupil: PupilId = pupil.parse().unwrap();
        let theirs = naive.equal_treatment(&pupil, start, end);
        let question = Question::EqualTreatment { pupil: pupil.clone(), start, end };
        for rule in muted {
            let question::Answer::EqualTreatment(treated) = school.answer_muting(&question, *rule) else { continue };
            let ours = ours(treated);
            if ours != theirs {
                found.push((*rule, format!("{pupil} {start} {end}\n engine {ours:?}\n model  {theirs:?}")));
            }
        }
    }
    found
}

fn differences(household: &Household, period: (NaiveDate, NaiveDate)) -> Vec<String> {
    differ(household, period, &[None]).into_iter().map(|(_, what)| what).collect()
}

proptest! {
    #![proptest_config(super::config(640))]

    #[test]
    fn the_engine_finds_the_differences_that_the_model_finds(
        household in giving_households(10), period in periods(),
    ) {
        let found = differences(&household, period);
        prop_assert!(found.is_empty(), "{}\n{}", found.join("\n"), told(&household));
    }
}

/// `cargo test -p parentis-testkit --test model -- --ignored --nocapture survey_of_treatment`
#[test]
#[ignore = "a tool for looking, not a test"]
fn survey_of_treatment() {
    let found = run(&(giving_households(6), periods()), cases(3000), |(household, period)| {
        let found = differences(household, *period);
        (!found.is_empty()).then(|| format!("{}\n{}", found.join("\n"), told(household)))
    });
    println!("{}", found.join("\n"));
}

/// Rules by which something is owed or not: with any of them muted, the engine finds other differences than the model.
const HEARD: &[RuleId] = &[
    RuleId::ORD_3,
    RuleId::ORD_1A,
    RuleId::CHO_11,
    RuleId::REC_1,
    RuleId::REP_1,
    RuleId::REP_4,
    RuleId::AGE_7,
    RuleId::VOC_56,
    RuleId::SCH_1,
];

#[test]
fn a_rule_of_what_is_owed_that_is_not_heard_is_noticed() {
    let not = not_noticed(&(giving_households(8), periods()), HEARD, |(household, period), muted| {
        differ(household, *period, muted).into_iter().filter_map(|(rule, _)| rule).collect()
    });
    assert!(not.is_empty(), "not noticed: {not:?}");
}
