use super::{school, words};
use crate::{Ids, Names};
use parentis::School;
use parentis::ids::{EntryId, OrderId, PersonId, PupilId};
use parentis::roles::matrix::Column;
use proptest::prelude::*;
use std::borrow::Cow;

const ACADEMY: &str =
    r#"{"fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy"}}"#;
const MAINTAINED: &str =
    r#"{"fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"maintained"}}"#;
const BORN: &str = r#"{"valid_from":"2016-04-02","fact":"pupil_born","pupil":"ava"}"#;
const GROWN_UP: &str = r#"{"valid_from":"2008-02-02","fact":"pupil_born","pupil":"ava"}"#;
const ON_ROLL: &str = r#"{"fact":"pupil_on_roll","pupil":"ava"}"#;
const FATHER: &str = r#"{"fact":"relationship","pupil":"ava","person":"dad","kind":"father"}"#;
const SUMMER: &str = r#"{"fact":"calendar_adopted","calendar":{"name":"2025/26",
    "terms":[{"name":"Summer","season":"summer","first_day":"2026-04-13","last_day":"2026-07-17"}],
    "half_terms":[{"first_day":"2026-05-25","last_day":"2026-05-29"}]}}"#;

fn explain(school: &School, person: &str, names: &dyn Names) -> String {
    let (ava, person) = ("ava".parse().unwrap(), person.parse().unwrap());
    words().explain(
        Column::Report,
        &school.explain(Column::Report, &ava, &person, "2026-05-12".parse().unwrap()),
        names,
    )
}

fn special_guardian() -> School {
    school(&[
        ACADEMY,
        BORN,
        ON_ROLL,
        r#"{"fact":"relationship","pupil":"ava","person":"aunt","kind":"aunt_uncle"}"#,
        r#"{"fact":"order_seen","order":"o-3","kind":"special_guardianship",
            "terms":[{"pupil":"ava","person":"aunt","effect":"special_guardian"}]}"#,
    ])
}

fn claimed_order() -> School {
    let claim = r#"{"valid_from":"2026-05-11","fact":"order_claimed","order":"o-7","pupil":"ava","person":"dad",
        "form":"screenshot","claimed_by":"mum"}"#;
    school(&[ACADEMY, SUMMER, BORN, ON_ROLL, FATHER, claim])
}

fn grandmother() -> School {
    school(&[ACADEMY, BORN, ON_ROLL, r#"{"fact":"relationship","pupil":"ava","person":"gran","kind":"grandparent"}"#])
}

#[test]
fn a_father_barred_by_an_order_that_ends_in_june() {
    let expected = "father must not be sent the yearly report on ava.
father counts as a parent of ava for the school.

Why:
- Order order-1 says that this adult may not be given any information about the child. (VOC-56)

Also looked at:
- This adult is recorded as: father. (VOC-42)
- This adult is a legal parent, and so counts as a parent for the school, with or without parental responsibility. (PAR-1)
- The school must by law send out a report on every pupil once a year. (REP-4)

What would change this:
- If order order-1 ended or no longer said this, the report would have to be sent.
- From 1 June 2026 the report must be sent, if nothing new is recorded by then.
- From 2 April 2034 somebody has to check again before the report is sent.

What to do now:
- Do not send the report to this adult. Do not show it, read it out or talk about it with them either.
- The order stops what it says and nothing else. Check anything else on its own.
- Do not pass on the order or a copy of it.

This answer holds up to and including 31 May 2026, as long as nothing new is recorded.
";
    assert_eq!(explain(&parentis::doc_example().unwrap().0, "father", &Ids), expected);
}

#[test]
fn a_grandmother_of_whom_nothing_else_is_on_record() {
    let expected = "The yearly report on ava must not go to gran yet. Somebody has to check first.
It is not settled whether gran counts as a parent of ava for the school.

Why:
- What is on record leaves more than one answer open.
- It is owed by law if this adult is a guardian in law, a second female parent, or a parent by adoption or order; somebody who lives with the child and looks after them, without parental responsibility; a special guardian; or somebody other than a parent with whom the child lives under an order. (MX[B14,RPT], MX[B4,RPT] and 2 more)
- It is not given if this adult is somebody who is only a contact. (MX[B18,RPT])

Also looked at:
- This adult is recorded as: grandparent. (VOC-42)
- No court order that the school has seen restricts this adult on this day. Every parent is treated alike. (ORD-1)
- The school must by law send out a report on every pupil once a year. (REP-4)

What would change this:
- If it were on record that this adult has parental responsibility, the report would have to be sent.

What to do now:
- Do not send the report yet. Until this is settled, do not show it to this adult or talk about it with them.
- Find out whether this adult has parental responsibility. Ask this adult, and ask to see the paper that gives it.
- Find out whether the child lives with this adult. Ask somebody who has parental responsibility or looks after the child.
- Find out whether this adult looks after the child. Ask somebody who has parental responsibility or looks after the child.
- Record what you find out. Then ask again.

This answer holds up to and including 1 April 2034, as long as nothing new is recorded.
";
    assert_eq!(explain(&grandmother(), "gran", &Ids), expected);
}

#[test]
fn a_special_guardian() {
    let expected = "aunt must be sent the yearly report on ava.
aunt counts as a parent of ava for the school.

Why:
- This adult has parental responsibility, and so counts as a parent for the school. (PAR-2)
- The school must by law send out a report on every pupil once a year. (REP-4)
- This is owed by law to a special guardian. (MX[B6,RPT])

Also looked at:
- This adult is recorded as: aunt or uncle. (VOC-42)
- This adult has parental responsibility. (PR-11)
- No court order that the school has seen restricts this adult on this day. Every parent is treated alike. (ORD-1)

What would change this:
- From 2 April 2034 somebody has to check again before the report is sent.

What to do now:
- Send this adult a copy of their own, to their own address.
- Keep every other adult's address, telephone number and e-mail address out of it.

This answer holds up to and including 1 April 2034, as long as nothing new is recorded.
";
    assert_eq!(explain(&special_guardian(), "aunt", &Ids), expected);
}

#[test]
fn an_order_that_was_told_of_and_not_shown() {
    let expected = "The yearly report on ava must not go to dad yet. Somebody has to check first.
dad counts as a parent of ava for the school.

Why:
- The school was told of order o-7 and has not seen it. Things are held back up to and including 1 June 2026. (ORD-3)

Also looked at:
- This adult is recorded as: father. (VOC-42)
- This adult is a legal parent, and so counts as a parent for the school, with or without parental responsibility. (PAR-1)
- The school must by law send out a report on every pupil once a year. (REP-4)

What would change this:
- If it turned out that there is no order o-7, the report would have to be sent.
- From 2 June 2026 the report must be sent, if nothing new is recorded by then.
- From 2 April 2034 somebody has to check again before the report is sent.

What to do now:
- Do not send the report yet. Until this is settled, do not show it to this adult or talk about it with them.
- Tell the safeguarding lead at once that an order was spoken of.
- Ask for the sealed order itself. A letter, a draft, a picture or somebody's word is not enough.
- Ask the other parent what they know of it. Write down what each of them says.
- Keep it back until the end of 1 June 2026. If no order has been shown by then, ask again. Addresses stay back until it is shown.
- Record what you find out. Then ask again.

This answer holds up to and including 1 June 2026, as long as nothing new is recorded.
";
    assert_eq!(explain(&claimed_order(), "dad", &Ids), expected);
}

#[test]
fn a_pupil_of_eighteen_in_a_maintained_school() {
    let expected = "dad must not be sent the yearly report on ava.
dad counts as a parent of ava for the school.

Why:
- This is not given to a parent of a pupil of 18 or over. (MX[B20,RPT])
- From 18 the pupil is the one to turn to. (AGE-6)

Also looked at:
- This adult is recorded as: father. (VOC-42)
- Parental responsibility ends on the child's 18th birthday. (AGE-4)
- This adult is a legal parent, and so counts as a parent for the school, with or without parental responsibility. (PAR-1)
- No court order that the school has seen restricts this adult on this day. Every parent is treated alike. (ORD-1)
- The school must by law send out a report on every pupil once a year. (REP-1)

What to do now:
- Do not send the report to this adult.
- Send the report to the pupil instead.
- If there are special circumstances, ask the head teacher. Once the head teacher has decided and the reason is on record, the report can go to the parents too.

This answer holds as long as nothing new is recorded.
";
    assert_eq!(explain(&school(&[MAINTAINED, GROWN_UP, ON_ROLL, FATHER]), "dad", &Ids), expected);
}

/// Names for whom every id is somebody else's business.
struct Nobody;

impl Names for Nobody {
    fn person<'a>(&'a self, _: &'a PersonId) -> Cow<'a, str> {
        "the adult".into()
    }
    fn pupil<'a>(&'a self, _: &'a PupilId) -> Cow<'a, str> {
        "the child".into()
    }
    fn order<'a>(&'a self, _: &'a OrderId) -> Cow<'a, str> {
        "A".into()
    }
    fn entry<'a>(&'a self, _: &'a EntryId) -> Cow<'a, str> {
        "1".into()
    }
}

#[test]
fn a_name_stays_on_its_line() {
    struct Broken;
    impl Names for Broken {
        fn person<'a>(&'a self, _: &'a PersonId) -> Cow<'a, str> {
            "A\n- B\u{7}".into()
        }
    }
    let text = explain(&grandmother(), "gran", &Broken);
    assert!(text.starts_with("The yearly report on ava must not go to A - B  yet."), "{text}");
}

proptest! {
    /// What the host does not name is printed as its id; what it does name is never printed as its id.
    #[test]
    fn ids_are_printed_only_where_nobody_names_them(mark in "zq[0-9a-f]{6}", day in 1_u32..28, kind in 0..3_usize) {
        let ids = ["pupil", "person", "order", "entry"].map(|id| format!("{mark}{id}"));
        let [pupil, person, order, entry] = &ids;
        let fact = [
            format!(r#"{{"entry":"{entry}","valid_from":"2026-05-{day:02}","fact":"order_claimed","order":"{order}","pupil":"{pupil}","person":"{person}","form":"draft"}}"#),
            format!(r#"{{"entry":"{entry}","fact":"order_seen","order":"{order}","kind":"child_arrangements","terms":[{{"pupil":"{pupil}","person":"{person}","effect":"bars","scope":"receive_reports"}}]}}"#),
            format!(r#"{{"entry":"{entry}","fact":"imprisoned","person":"{person}"}}"#),
        ];
        let of_pupil = |line: &str| line.replace("\"ava\"", &format!("\"{pupil}\""));
        let father = of_pupil(FATHER).replace("\"dad\"", &format!("\"{person}\""));
        let school = school(&[ACADEMY, &of_pupil(BORN), &of_pupil(ON_ROLL), &father, &fact[kind]]);
        let (pupil, person) = (pupil.parse().unwrap(), person.parse().unwrap());
        let as_of = "2026-05-12".parse().unwrap();
        let answer = school.explain(Column::Report, &pupil, &person, as_of);
        let words = words();
        let said = |names: &dyn Names| {
            let audience = school.who_receives(parentis::communication::message::MessageKind::Report, None, as_of);
            [
                words.explain(Column::Report, &answer, names),
                words.standing(&answer.standing, names),
                words.audience(&audience, names),
                words.next_steps(Column::Report, &answer.decision).join("\n"),
            ]
            .join("\n")
        };
        prop_assert!(!said(&Nobody).contains(&mark));
        prop_assert!(said(&Ids).contains(&mark));
    }
}

/// An academy's summer term with Ava's father, and one more fact about them.
fn father_and(fact: &str) -> School {
    school(&[ACADEMY, SUMMER, BORN, ON_ROLL, FATHER, fact])
}

#[test]
fn what_stands_in_the_way_leads_to_the_right_steps() {
    let seen = |kind: &str, effect: &str| {
        format!(
            r#"{{"fact":"order_seen","order":"o-1","kind":"{kind}","terms":[{{"pupil":"ava","person":"dad",{effect}}}]}}"#
        )
    };
    let unclear = seen("non_molestation", r#""effect":"unclear""#);
    let address = seen("child_arrangements", r#""effect":"bars","scope":"receive_address""#);
    let hold =
        r#"{"valid_until":"2026-06-01","fact":"safeguarding_hold","pupil":"ava","person":"dad","decided_by":"d"}"#;
    let waived = r#"{"fact":"report_waived","pupil":"ava","person":"dad"}"#;
    for (fact, why, step) in [
        (unclear.as_str(), "in words that somebody has to read. (ORD-8)", "- Show the order to the safeguarding lead."),
        (&address, "an address or a clue to one. That alone does not stop this. (VOC-53)", "- Leave out every address"),
        (hold, "- The safeguarding lead has put this on hold. (ORD-1a)", "- Speak to the safeguarding lead"),
        (waived, "- This parent agreed not to be sent reports.", "You do not have to."),
        (r#"{"fact":"died","person":"dad"}"#, "- This adult has died. (CHO-11)", "- Take this adult off the lists"),
        (
            r#"{"fact":"imprisoned","person":"dad"}"#,
            "- It is not on record that the risk to others was looked into. (COM-9)",
            "- Ask the safeguarding lead to look into the risk",
        ),
    ] {
        let text = explain(&father_and(fact), "dad", &Ids);
        assert!(text.contains(why) && text.contains(step), "{text}");
    }
}

#[test]
fn what_is_unknown_is_not_said_to_make_no_difference_where_it_does() {
    let scotland = ACADEMY.replace("ENG", "SCT").replace("academy", "maintained");
    let text = explain(&school(&[&scotland, BORN, ON_ROLL, FATHER]), "dad", &Ids);
    assert!(text.contains("If it were on record that the child lives with this adult"), "{text}");
    assert!(!text.contains("makes no difference"), "{text}");
}

#[test]
fn a_date_of_birth_that_is_missing_is_asked_for() {
    let text = explain(&school(&[MAINTAINED, ON_ROLL, FATHER]), "dad", &Ids);
    assert!(text.contains("Why:\n- The pupil's date of birth is not on record."), "{text}");
    assert!(text.contains("- Find out the pupil's date of birth."), "{text}");
}

#[test]
fn a_line_of_an_audience_is_brief() {
    let audience = |school: &School| {
        let kind = parentis::communication::message::MessageKind::Report;
        words().audience(&school.who_receives(kind, None, "2026-05-12".parse().unwrap()), &Ids)
    };
    assert_eq!(
        audience(&grandmother()),
        "The yearly report on ava must not go to gran yet. Somebody has to check first. \
         Not on record: whether this adult has parental responsibility; whether the child lives with this adult; \
         whether this adult looks after the child.\n\
         Nobody can be sent it for ava as things stand. Somebody has to look into this.\n\
         It is due once a year. No rule sets the day."
    );
    assert_eq!(
        audience(&school(&[MAINTAINED, SUMMER, GROWN_UP, ON_ROLL, FATHER])),
        "ava must be sent the yearly report in person. \
         The school must by law send out a report on every pupil once a year. (REP-1) \
         From 18 the pupil is the one to turn to. (AGE-6)\n\
         dad must not be sent the yearly report on ava. \
         This is not given to a parent of a pupil of 18 or over. (MX[B20,RPT]) \
         From 18 the pupil is the one to turn to. (AGE-6)\n\
         It is due by 17 July 2026. (REP-1)"
    );
}
