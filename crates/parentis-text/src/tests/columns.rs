use super::words;
use crate::Ids;
use parentis::decision::{Because, Condition, Decision, Outcome, Reason, Weight};
use parentis::roles::matrix::{Cell, Column, MatrixRow};
use parentis::rules::RuleId;
use parentis::words::RestrictionScope;

fn decided(outcome: Outcome, weight: Weight, reason: Reason) -> Decision {
    let because = Because { rule: RuleId::ORD_2, weight, reason, facts: Vec::new() };
    Decision {
        outcome,
        recommended: false,
        conditions: Vec::new(),
        rules: Vec::new(),
        reasons: vec![because],
        missing: Vec::new(),
        changes: Vec::new(),
        holds_until: None,
    }
}

/// Answers of every outcome, each for a reason that leads to steps of its own.
fn answers() -> Vec<Decision> {
    let order = || "o-17".parse().unwrap();
    let bars = Reason::OrderBars { order: order(), scope: RestrictionScope::Collect };
    let limits = Reason::AuthorityLimits { scope: RestrictionScope::Collect };
    let claimed = Reason::OrderClaimed { order: order(), hold_until: Some("2026-06-01".parse().unwrap()) };
    let released = Reason::ReleasedOnlyTo { order: order() };
    vec![
        decided(Outcome::Must, Weight::Duty, Reason::EqualTreatment),
        decided(Outcome::May, Weight::Permission, Reason::HoldsResponsibility),
        decided(Outcome::MustNot, Weight::Bar, Reason::ContactOnly),
        decided(Outcome::MustNot, Weight::Bar, bars),
        decided(Outcome::MustNot, Weight::Bar, limits),
        decided(Outcome::MustNot, Weight::Bar, released),
        decided(Outcome::NeedsCheck, Weight::Unsettled, claimed),
        decided(Outcome::NeedsCheck, Weight::Unsettled, Reason::SafeguardingHold),
        decided(Outcome::NeedsCheck, Weight::Unsettled, Reason::SafetyAgainstOrder),
    ]
}

#[test]
fn a_child_whom_an_adult_may_not_collect_stays_with_staff_and_somebody_is_rung() {
    for answer in answers() {
        let steps = words().next_steps(Column::Collect, &answer);
        let kept = matches!(answer.outcome, Outcome::MustNot | Outcome::NeedsCheck);
        let stays = steps[0].contains("the child stays with staff") || steps[0].contains("The child stays with staff");
        let rung = steps[0].contains("Ring the others") || steps[0].contains("the order names. Ring them");
        assert_eq!(stays && rung, kept, "{steps:?}");
        // "It" could be read as the child.
        assert!(!steps.iter().any(|step| step.contains("eep it back")), "{steps:?}");
    }
}

#[test]
fn nobody_is_kept_back_at_eighteen() {
    let cell = Reason::Row { row: MatrixRow::B20, cell: Cell::PupilDecides, one_of_several: false };
    for reason in [Reason::PupilDecides, cell] {
        let answer = decided(Outcome::NeedsCheck, Weight::Unsettled, reason);
        let steps = words().next_steps(Column::Collect, &answer);
        assert_eq!(steps, ["Ask the pupil, and do as the pupil says. From 18 the pupil decides."]);
    }
    let possible = Reason::Row { row: MatrixRow::B20, cell: Cell::PupilDecides, one_of_several: true };
    let mut unknown = decided(Outcome::NeedsCheck, Weight::Unsettled, Reason::PupilDecides);
    let reason = Reason::AgeUnknown;
    unknown.reasons.push(Because { rule: RuleId::AGE_6, weight: Weight::Unsettled, reason, facts: Vec::new() });
    for answer in [decided(Outcome::NeedsCheck, Weight::Unsettled, possible), unknown] {
        assert!(words().next_steps(Column::Collect, &answer)[0].contains("The child stays with staff"));
    }
}

#[test]
fn nobody_is_talked_out_of_a_complaint() {
    for answer in answers() {
        let steps = words().next_steps(Column::Complaint, &answer);
        assert!(steps[0].contains("ake the complaint in") && steps[0].contains("Do not talk"), "{steps:?}");
    }
}

#[test]
fn a_row_of_the_matrix_is_said_as_its_column_asks() {
    let said = |rule, cell, one_of_several| {
        let reason = Reason::Row { row: MatrixRow::B18, cell, one_of_several };
        words().reason(&Because { rule, weight: Weight::Bar, reason, facts: Vec::new() }, &Ids)
    };
    for (rule, cell, sentence) in [
        (RuleId::MX_B18_RPT, Cell::No, "This is not given to somebody who is only a contact. (MX[B18,RPT])"),
        (RuleId::MX_B18_CON, Cell::No, "Permission is not asked of somebody who is only a contact. (MX[B18,CON])"),
        (RuleId::MX_B18_PRC, Cell::No, "This is not open to somebody who is only a contact. (MX[B18,PRC])"),
        (RuleId::MX_B18_EVT, Cell::May, "This is open to somebody who is only a contact. (MX[B18,EVT])"),
    ] {
        assert_eq!(said(rule, cell, false), sentence);
    }
    assert_eq!(
        said(RuleId::MX_B18_COL, Cell::No, true),
        "It is not open to this adult if they are somebody who is only a contact. (MX[B18,COL])"
    );
    assert_eq!(
        said(RuleId::MX_B18_COL, Cell::OnAuthority, false),
        "Somebody who has parental responsibility or looks after the child has to say yes first to somebody who is \
         only a contact. (MX[B18,COL])"
    );
}

#[test]
fn the_local_authority_is_told_of_private_fostering_whatever_the_answer() {
    for mut answer in answers() {
        let told = "Tell the local authority that the child is privately fostered. Note when you told it.";
        let reason = Reason::ChildPrivatelyFostered;
        answer.reasons.push(Because { rule: RuleId::PRV_3, weight: Weight::Context, reason, facts: Vec::new() });
        assert_eq!(words().next_steps(Column::Messages, &answer).last().map(String::as_str), Some(told));
    }
}

#[test]
fn details_of_others_are_kept_out_of_what_goes_and_of_what_is_said() {
    let mut answer = decided(Outcome::May, Weight::Permission, Reason::HoldsResponsibility);
    let step = |column, answer: &Decision| words().next_steps(column, answer).last().cloned().unwrap();
    assert!(step(Column::Trips, &answer).ends_with("out of it."));
    assert!(step(Column::Collect, &answer).starts_with("Do not let this adult see or hear"));
    answer.conditions = vec![Condition::AddressesLeftOut];
    assert!(step(Column::Collect, &answer).starts_with("Leave out every address"));
}
