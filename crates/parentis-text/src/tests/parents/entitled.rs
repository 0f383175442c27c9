use super::{NOT_OFFERED, NOT_SENT, NobodyElse, words};
use crate::Ids;
use crate::parents::heard_of;
use crate::parents::{Heard, Told};
use crate::tests::reasons::{decision, reasons};
use parentis::decision::{Because, Condition, Outcome, Reason, Weight};
use parentis::ids::PupilId;
use parentis::roles::matrix::{Cell, Column, MatrixRow};
use parentis::rules::RuleId;

fn ava() -> PupilId {
    "ava".parse().unwrap()
}

fn said(column: Column, outcome: Outcome, reasons: &[Reason]) -> String {
    let because =
        |reason: &Reason| Because { rule: RuleId::ORD_2, weight: Weight::Bar, reason: reason.clone(), facts: vec![] };
    let answer = decision(outcome, reasons.iter().map(because).collect());
    words().entitled(column, &ava(), &answer, &NobodyElse)
}

const NO: [Outcome; 2] = [Outcome::MustNot, Outcome::NeedsCheck];

fn row(row: MatrixRow) -> Reason {
    Reason::Row { row, cell: Cell::No, one_of_several: false }
}

/// The table: what was found, and what the reader is told of why.
#[test]
fn a_no_is_told_with_the_readers_own_reasons_alone() {
    let hold = Reason::SafeguardingHold;
    let table: &[(&str, &[Reason], &str)] = &[
        ("nothing found", &[], ""),
        ("a hold", std::slice::from_ref(&hold), ""),
        ("has died", &[Reason::Died], ""),
        ("no standing", &[Reason::ContactOnly], ""),
        (
            "asked not to be sent it",
            &[Reason::Waived],
            "You asked us not to send it to you. Tell us if you want it again.\n",
        ),
        ("the same beside a hold", &[Reason::Waived, hold.clone()], ""),
        ("18", &[row(MatrixRow::B20), Reason::PupilIsAdult], "Your child is 18 or over and decides about this now.\n"),
        (
            "18 and has not agreed",
            &[Reason::PupilIsAdult, Reason::PupilHasNotAgreed],
            "Your child is 18 or over and decides about this now.\n",
        ),
        (
            "18 and said no",
            &[Reason::PupilIsAdult, Reason::PupilRefused],
            "Your child is 18 or over and decides about this now.\n",
        ),
        ("18 and no standing", &[Reason::PupilIsAdult, Reason::ContactOnly], ""),
        ("said no, and no more is known", &[Reason::PupilRefused], ""),
        ("not in writing", &[Reason::NotInWriting, Reason::LegalParent], "Please ask us for it in writing.\n"),
        ("not in writing, and an order limits", &[Reason::NotInWriting, row(MatrixRow::B19)], ""),
        (
            "who it is",
            &[Reason::IdentityNotShown],
            "Please show us who you are. Ring the school office to hear what to bring.\n",
        ),
        (
            "a document",
            &[Reason::ResponsibilityOnlyAsserted],
            "We have not seen a paper that we need from you. Ring the school office to hear which.\n",
        ),
    ];
    for (case, reasons, why) in table {
        for outcome in NO {
            assert_eq!(said(Column::Record, outcome, reasons), format!("{NOT_SENT}{why}"), "{case}, {outcome}");
        }
    }
}

/// Of each reason that is not on the list the text is the same, byte for byte; and it silences what is.
#[test]
fn every_other_reason_says_nothing() {
    let (mut told, mut silent) = (std::collections::BTreeSet::new(), 0);
    for reason in reasons() {
        for outcome in NO {
            let text = said(Column::Report, outcome, std::slice::from_ref(&reason));
            match heard_of(&reason) {
                Heard::Told(own) => {
                    told.insert(own);
                    assert_ne!(text, NOT_SENT);
                }
                Heard::Beside => assert_eq!(text, NOT_SENT, "{reason:?}"),
                Heard::Silent => {
                    silent += 1;
                    assert_eq!(text, NOT_SENT, "{reason:?}");
                    let beside = said(Column::Report, outcome, &[Reason::NotInWriting, reason.clone()]);
                    assert_eq!(beside, NOT_SENT, "{reason:?} is to silence the others");
                }
            }
            assert_eq!(said(Column::Collect, outcome, std::slice::from_ref(&reason)) == NOT_OFFERED, text == NOT_SENT);
        }
    }
    let all = [Told::Waived, Told::PupilIsAdult, Told::NotInWriting, Told::IdentityNotShown, Told::DocumentNotSeen];
    assert_eq!(told.into_iter().collect::<Vec<_>>(), all);
    assert!(silent > 400, "{silent}");
}

/// Those that a parent may never be told of are silent by name, so that nobody moves one without this test.
#[test]
fn orders_holds_and_what_others_said_are_silent() {
    let about =
        ["order_", "orders_", "safeguarding_", "safety_", "authority_", "risk_", "placed_", "under_", "interests_"];
    let (mut seen, others) = (0, ["_by", "_of", "_to", "_hold", "_interests"]);
    for reason in reasons() {
        let code = serde_json::to_value(&reason).unwrap()["code"].as_str().unwrap().to_owned();
        if about.iter().any(|about| code.starts_with(about)) || others.iter().any(|end| code.ends_with(end)) {
            assert_eq!(heard_of(&reason), Heard::Silent, "{code}");
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen}");
}

/// A yes says what the reader gets, the same whatever was found beside.
#[test]
fn a_yes_says_what_the_reader_gets() {
    for column in Column::ALL {
        for outcome in [Outcome::Must, Outcome::May] {
            let plain = said(*column, outcome, &[]);
            assert_eq!(said(*column, outcome, &[Reason::PupilIsAdult, Reason::NotInWriting]), plain);
            assert!(plain.ends_with(".\n") && !plain.contains("at the moment"), "{plain}");
            for reason in reasons().into_iter().step_by(7) {
                let text = said(*column, outcome, std::slice::from_ref(&reason));
                assert!(text == plain || reason == Reason::Waived, "{text}");
            }
        }
    }
    assert_eq!(said(Column::Report, Outcome::Must, &[]), "We send you the school report on Sam.\n");
    assert_eq!(
        said(Column::Report, Outcome::May, &[Reason::Waived, Reason::SafeguardingHold]),
        "We can send you the school report on Sam.\nYou asked us not to send it to you. Tell us if you want it again.\n"
    );
}

/// A condition that would tell of an order or of somebody else is not told.
#[test]
fn of_conditions_the_reader_is_told_what_the_reader_has_to_know() {
    let text = |condition: Condition, outcome: Outcome| {
        let mut answer = decision(outcome, Vec::new());
        answer.conditions = vec![condition];
        words().entitled(Column::ParentsEvening, &ava(), &answer, &Ids)
    };
    let none = said(Column::ParentsEvening, Outcome::Must, &[]).replace("Sam", "your child");
    for condition in Condition::ALL {
        let own = match condition {
            Condition::ByPost => "It comes by post.\n",
            Condition::LeaversReport => "It is the last report from our school, in the place of the yearly one.\n",
            Condition::SeparateSlot => "You get a time of your own.\n",
            Condition::ByTelephoneOrVideo => "We talk to you by telephone or video.\n",
            Condition::AddressesLeftOut
            | Condition::WhereaboutsLeftOut
            | Condition::SocialWorkerToldToo
            | Condition::WithoutTheChild => "",
        };
        assert_eq!(text(*condition, Outcome::Must), format!("{none}{own}"));
        assert_eq!(text(*condition, Outcome::MustNot), NOT_OFFERED, "{condition}");
    }
}

#[test]
fn a_message_does_not_say_of_what_kind_it_is() {
    let words = words();
    assert_eq!(words.message(&decision(Outcome::Must, Vec::new())), "You get this message.\n");
    assert_eq!(words.message(&decision(Outcome::NeedsCheck, Vec::new())), NOT_SENT);
}
