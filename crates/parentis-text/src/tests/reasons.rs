use super::{codes, words};
use crate::Ids;
use parentis::calendar::{CalendarGap, Unit};
use parentis::consent::words::{AskWhy, ConsentForm, ExceptionGround};
use parentis::decision::{Because, Change, Decision, Missing, MissingFact, Outcome, Reason, Supplier, Weight};
use parentis::question::{Day, DayAnswer};
use parentis::roles::matrix::{Cell, Column, MatrixRow};
use parentis::rules::RuleId;
use parentis::words::{OrderKind, RelationshipKind, RestrictionScope, Says};
use serde_json::{Value, json};

fn all<T: Copy + serde::Serialize>(words: &[T]) -> Vec<Value> {
    words.iter().map(|word| json!(word)).collect()
}

/// Every value of a field of a reason, by the field's name.
fn values(field: &str) -> Vec<Value> {
    match field {
        "kind" => Vec::new(),
        "scope" => all(RestrictionScope::ALL),
        "says" => all(Says::ALL),
        "may_be_default" | "one_of_several" => vec![json!(true), json!(false)],
        "about" => all(MissingFact::ALL),
        "row" => all(MatrixRow::ALL),
        "cell" => all(Cell::ALL),
        "by" => vec![json!("p-3"), Value::Null],
        "form" => all(ConsentForm::ALL),
        "why" => all(AskWhy::ALL),
        "ground" => all(ExceptionGround::ALL),
        "order" => vec![json!("o-17")],
        "hold_until" => vec![json!("2026-06-01"), Value::Null],
        other => panic!("a field of a reason that this test has no value for: `{other}`"),
    }
}

/// Every reason with every combination of its fields.
pub(super) fn reasons() -> Vec<Reason> {
    let mut all_reasons = Vec::new();
    for (code, fields) in codes::<Reason>("code") {
        let mut cases = vec![json!({ "code": code })];
        for field in &fields {
            let values = match (field.as_str(), code.as_str()) {
                ("kind", "recorded_as") => all(RelationshipKind::ALL),
                ("kind", _) => all(OrderKind::ALL),
                (other, _) => values(other),
            };
            cases = cases
                .iter()
                .flat_map(|case| {
                    values.iter().map(move |value| {
                        let mut case = case.clone();
                        case[field] = value.clone();
                        case
                    })
                })
                .collect();
        }
        all_reasons.extend(cases.into_iter().map(|case| serde_json::from_value::<Reason>(case).unwrap()));
    }
    all_reasons
}

#[test]
fn every_reason_with_every_argument_has_a_sentence_of_its_own() {
    let words = words();
    let none = words.say("reason-not_worded", &crate::catalogue::Args::new());
    let mut seen = std::collections::BTreeMap::new();
    let reasons = reasons();
    assert!(reasons.len() > 400);
    for reason in reasons {
        let because = Because { rule: RuleId::ORD_2, weight: Weight::Context, reason, facts: Vec::new() };
        let said = words.reason(&because, &Ids);
        assert!(said.ends_with(". (ORD-2)"), "{said}");
        assert!(!said.starts_with(&none), "{:?} has no words", because.reason);
        assert!(!said.contains(['{', '_']), "{said}");
        let code = serde_json::to_value(&because.reason).unwrap()["code"].clone();
        let other = seen.entry(said.clone()).or_insert_with(|| code.clone());
        assert_eq!(*other, code, "two reasons say the same: {said}");
    }
}

#[test]
fn every_gap_with_every_unit_has_a_sentence() {
    let words = words();
    let day: chrono::NaiveDate = "2026-07-17".parse().unwrap();
    for (code, fields) in codes::<CalendarGap>("gap") {
        let mut value = json!({ "gap": code });
        for field in fields {
            value[&field] = match field.as_str() {
                "past" | "before" | "after" => json!(day),
                "school_year" => json!(2026),
                "unit" => json!(Unit::Hour),
                other => panic!("a field of a gap that this test has no value for: `{other}`"),
            };
        }
        let gap: CalendarGap = serde_json::from_value(value).unwrap();
        let said = words.calendar_gap(gap);
        assert!(said.ends_with('.') && said != words.say("gap-not_worded", &crate::catalogue::Args::new()));
    }
    let none = CalendarGap::BankHolidaysUnknown { after: None };
    assert_eq!(words.calendar_gap(none), "No bank holidays are entered. Enter them first.");
}

#[test]
fn every_fact_that_can_be_missing_is_asked_of_every_supplier() {
    let words = words();
    for fact in MissingFact::ALL {
        for ask in Supplier::ALL {
            let said = words.missing(Missing { fact: *fact, ask: *ask });
            assert!(said.contains(&words.word("supplier", ask.code()).unwrap()), "{said}");
        }
    }
}

pub(super) fn decision(outcome: Outcome, reasons: Vec<Because>) -> Decision {
    Decision {
        outcome,
        recommended: false,
        conditions: Vec::new(),
        rules: Vec::new(),
        reasons,
        missing: Vec::new(),
        changes: Vec::new(),
        holds_until: None,
    }
}

#[test]
fn every_change_is_said_for_every_outcome() {
    let words = words();
    let entry: parentis::ids::EntryId = "e6".parse().unwrap();
    let plain = decision(Outcome::Must, Vec::new());
    assert_eq!(codes::<Change>("change").len(), 3, "a change that this test does not know");
    for then in Outcome::ALL.iter().copied() {
        let on = "2026-06-01".parse().unwrap();
        let mut changes = vec![Change::FactEnds { entry: entry.clone(), then }, Change::DayComes { on, then }];
        for fact in MissingFact::ALL.iter().copied() {
            changes.extend(Says::ALL.iter().map(|says| Change::FactKnown { fact, says: *says, then }));
        }
        for change in changes {
            let said = words.change(Column::Report, &change, &plain, &Ids);
            assert!(said.ends_with('.') && !said.contains(['{', '_']), "{said}");
        }
    }
    let end = Change::FactEnds { entry, then: Outcome::May };
    assert_eq!(
        words.change(Column::Report, &end, &plain, &Ids),
        "If what entry e6 records had ended, the report could be sent."
    );
}

#[test]
fn every_reason_that_can_decide_leads_to_steps() {
    let words = words();
    for reason in reasons() {
        for (outcome, weight) in [
            (Outcome::Must, Weight::Duty),
            (Outcome::May, Weight::Permission),
            (Outcome::MustNot, Weight::Bar),
            (Outcome::NeedsCheck, Weight::Unsettled),
        ] {
            let facts = vec!["e6".parse().unwrap()];
            let because = Because { rule: RuleId::ORD_2, weight, reason: reason.clone(), facts };
            let answer = decision(outcome, vec![because]);
            let steps = words.next_steps(Column::Report, &answer);
            let waits = steps.first().is_some_and(|step| step.starts_with("Do not send"));
            assert_eq!(waits, matches!(outcome, Outcome::MustNot | Outcome::NeedsCheck), "{steps:?}");
            let end = Change::FactEnds { entry: "e6".parse().unwrap(), then: Outcome::May };
            let said = words.change(Column::Report, &end, &answer, &Ids);
            assert!(said.ends_with("the report could be sent."), "{said}");
        }
    }
}

#[test]
fn a_day_says_what_made_it_and_what_it_would_be() {
    let words = words();
    let day = |text: &str| text.parse().unwrap();
    let rules = vec![RuleId::CAL_7, RuleId::CAL_20];
    let on = DayAnswer { day: Day::On { day: day("2026-09-11") }, would_be: Some(day("2026-09-14")), rules };
    assert_eq!(
        words.day(&on),
        "The day is 11 September 2026. By today's term dates it would be 14 September 2026. \
         The day that was told still stands. (CAL-7, CAL-20)"
    );
    let instant = "2026-05-12T09:05:00+01:00".parse().unwrap();
    let at = DayAnswer { day: Day::At { instant }, would_be: None, rules: vec![RuleId::CAL_12] };
    assert_eq!(words.day(&at), "The time is 09:05 on 12 May 2026. (CAL-12)");
    let gap = CalendarGap::Exhausted { past: day("2026-07-17") };
    let none = DayAnswer { day: Day::NotKnown { gap }, would_be: None, rules: vec![RuleId::CAL_15] };
    assert_eq!(
        words.day(&none),
        "There is no date. No term dates are entered after 17 July 2026. Enter the next ones. (CAL-15)"
    );
}
