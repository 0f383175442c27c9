use super::words;
use crate::{Ids, TextError};
use parentis::decision::Reason;
use proptest::prelude::*;

fn refused(ftl: &str) -> TextError {
    words().with_overrides(ftl).unwrap_err()
}

#[test]
fn a_school_puts_its_own_words_in_the_place_of_a_message() {
    let words = words()
        .with_overrides(
            "# Ours.\nreason-died = We have been told of a death.\n\n\
             reason-order_bars =\n    Court paper { $order }: not to { $act }. Ring { -dsl }.\n",
        )
        .unwrap();
    assert_eq!(words.sentence(&Reason::Died, &Ids), "We have been told of a death.");
    let scope = parentis::words::RestrictionScope::ReceiveReports;
    let bars = Reason::OrderBars { order: "o-17".parse().unwrap(), scope };
    assert_eq!(words.sentence(&bars, &Ids), "Court paper o-17: not to be sent reports. Ring the safeguarding lead.");
    assert_eq!(words.sentence(&Reason::Waived, &Ids), super::words().sentence(&Reason::Waived, &Ids));
}

#[test]
fn a_term_changes_every_message_that_uses_it() {
    let words = words().with_overrides("-dsl = the pastoral team\n").unwrap();
    let step = words.say("step-tell-dsl", &crate::catalogue::Args::new());
    assert_eq!(step, "Tell the pastoral team at once that an order was spoken of.");
}

#[test]
fn what_cannot_be_used_is_refused_with_its_line() {
    let id = |text: &str| text.to_owned();
    let not_given =
        |line, text: &str, name: &str| TextError::NotGiven { line, id: text.to_owned(), name: name.to_owned() };
    for (ftl, error) in [
        ("\n# ours\nreason-dyed = x\n", TextError::UnknownText { line: 3, id: id("reason-dyed") }),
        ("-school = x\n", TextError::UnknownText { line: 1, id: id("-school") }),
        ("reason-died = x\nreason-died = y\n", TextError::Twice { line: 2, id: id("reason-died") }),
        ("reason-died = x\n\nreason-waived\n", TextError::BadSyntax { line: 3 }),
        ("reason-died = { $order\n", TextError::BadSyntax { line: 2 }),
        ("reason-died =\n    .long = x\n", TextError::Empty { line: 1, id: id("reason-died") }),
        ("reason-died = x\n    .long = y\n", not_given(1, "reason-died", ".long")),
        ("reason-died = { $person }\n", not_given(1, "reason-died", "$person")),
        ("reason-died = { reason-waived }\n", not_given(1, "reason-died", "reason-waived")),
        ("reason-died = { -school }\n", not_given(1, "reason-died", "-school")),
        ("reason-died = { UPPER(\"x\") }\n", not_given(1, "reason-died", "UPPER()")),
        ("-dsl = { -head }\n", not_given(1, "-dsl", "-head")),
        ("-dsl = { $order }\n", not_given(1, "-dsl", "$order")),
        (
            "reason-order_bars = { $order ->\n    [a] { $act }\n   *[b] { $person }\n    }\n",
            not_given(1, "reason-order_bars", "$person"),
        ),
    ] {
        assert_eq!(refused(ftl), error, "{ftl}");
    }
}

#[test]
fn hostile_depth_and_length_are_refused() {
    let deep = |open: &str| format!("reason-died = {}", open.repeat(20_000));
    for open in ["{", "{ {\"}\"} {", "{ $a -> *[b] {\"}\"} ", "{ F(", "{\n# }\n"] {
        assert!(matches!(refused(&deep(open)), TextError::TooManyBraces { .. }), "{open}");
    }
    let long = format!("reason-died = {}", "x".repeat(1 << 20));
    assert!(matches!(refused(&long), TextError::TooLong { .. }));
}

#[test]
fn an_error_does_not_repeat_a_text() {
    let error = refused("reason-died = Sam Patel { $secret");
    assert!(!error.to_string().contains("Sam"));
}

proptest! {
    #[test]
    fn no_text_panics(text in "(reason-died|-dsl|reason-waived)? ?=? ?[ -~\n{}$*\\[\\]().#\"é]{0,200}") {
        if let Ok(words) = words().with_overrides(&text) {
            let _ = words.sentence(&Reason::Died, &Ids);
        }
    }
}
