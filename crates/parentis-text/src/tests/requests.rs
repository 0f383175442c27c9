use super::{school, words};
use crate::Ids;
use parentis::School;
use parentis::decision::Outcome;
use parentis::roles::request::{Clarification, Due, NoDay, Request, Right};
use parentis::words::Says;

const FAMILY: &[&str] = &[
    r#"{"fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"maintained"}}"#,
    r#"{"fact":"calendar_adopted","calendar":{"name":"2026","terms":[
        {"name":"Autumn","season":"autumn","first_day":"2026-09-07","last_day":"2026-12-18"}],
        "half_terms":[],"bank_holidays":["2026-08-31","2026-12-25","2026-12-28"]}}"#,
    r#"{"valid_from":"2012-04-02","fact":"pupil_born","pupil":"ava"}"#,
    r#"{"fact":"pupil_on_roll","pupil":"ava"}"#,
    r#"{"fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}"#,
    r#"{"fact":"parenthood","pupil":"ava","person":"mum","parenthood":"birth_mother","evidence":"document_seen"}"#,
    r#"{"fact":"relationship","pupil":"ava","person":"herself","kind":"self"}"#,
];

fn said(school: &School, request: &Request, person: &str) -> String {
    let (ava, person) = ("ava".parse().unwrap(), person.parse().unwrap());
    let answer = school.record_request(request, &ava, &person, "2026-11-20".parse().unwrap());
    words().record_request(&ava, &person, &answer, &Ids)
}

#[test]
fn a_mother_who_asks_for_all_that_is_held_before_anybody_judged_the_child() {
    let request = Request::new(Right::SubjectAccess, "2026-11-02".parse().unwrap());
    let expected = "What the school holds about ava must not be given to mum yet. Somebody has to check first.

Why:
- Nobody has judged whether this child is able to decide about it. (SAR-2)
- A child who is able to decide has to say yes first. Neither yes nor no is on record. (SAR-3)
- For a child who is not able to decide, it has to be in the child's interests. That has not been weighed. (SAR-4)

Also looked at:
- To ask what the school holds about a child is the child's own right, at any age. (SAR-1)
- This adult is recorded as: mother. (VOC-42)
- This adult has parental responsibility. (PR-1)
- This adult is a legal parent, and so counts as a parent for the school, with or without parental responsibility. (PAR-1)
- No court order that the school has seen restricts this adult on this day. Every parent is treated alike. (ORD-1)
- An adult can use the child's right only with parental responsibility. To be a parent is not enough. (SAR-3)
- The search has to be reasonable, and no more than fits the request. (SAR-6)

By when:
- Answer by 2 December 2026, whether the answer is yes or no. (SAR-5, CAL-6 and 3 more)
- School holidays do not stop the time.

Before anything goes, look at:
- Anything that would be likely to do serious harm to the health of the pupil or of anybody else. It does not go. (SAR-7)
- Anything on whether the child was, or may be, abused. It does not go where that would be against the child's best interests. (SAR-8)
- What is about other people. It does not go unless they agree, or it is reasonable without their agreement. (SAR-9)
- The other parent's address, telephone number and e-mail address. They do not go. (SAR-9)
- What the pupil wrote in examinations. It need not go. (SAR-10)
- Legal advice and the papers of a dispute. They do not go. (CNF-35)
- References that were given in confidence. They need not go. (CNF-35)
- What the management plans, where telling would harm it. It need not go. (CNF-35)
- What the school means to say in negotiations with them, where telling would harm them. It need not go. (CNF-35)

What it costs:
- Nothing may be charged. (SAR-12)

What to do now:
- Do not give out anything yet. Start to search all the same: the time may already run.
- Find out whether this child is able to decide about it. Ask the head teacher.
- Judge this child, and not the age. What counts is whether the child understands what is asked for, and what it means to give it.
- Ask the pupil for a yes or a no about this adult, and record the answer.
- Have it weighed whether this is in the child's interests. Ask the head teacher.
- Weigh how mature the child is, what the information is, and what any court has ordered.
- Weigh what the child was promised in confidence, and what the child wants.
- Weigh what would follow if this adult saw it, above all where there is talk of abuse. Then weigh what would follow if they did not.
- Record what you find out. Then ask again.

This answer holds up to and including 1 April 2030, as long as nothing new is recorded.
";
    assert_eq!(said(&school(FAMILY), &request, "mum"), expected);
}

#[test]
fn a_mother_who_asks_in_writing_for_the_record() {
    let received = "2026-11-02".parse().unwrap();
    let request = Request { written: Says::Yes, ..Request::new(Right::EducationalRecord, received) };
    let expected = "mum must be shown the educational record of ava.

Why:
- This adult is a legal parent, and so counts as a parent for the school, with or without parental responsibility. (PAR-1)
- The school must by law show a parent the educational record, once they ask in writing. (REC-1)
- What is not on record about this adult makes no difference here. (MX[B1,REC], MX[B2,REC])

Also looked at:
- This adult is recorded as: mother. (VOC-42)
- This adult has parental responsibility. (PR-1)
- No court order that the school has seen restricts this adult on this day. Every parent is treated alike. (ORD-1)
- To see the record is the parent's own right. The child's age does not stand in the way, nor does the child's no. (REC-2)

By when:
- Show it by 23 November 2026. (REC-1, CAL-1 and 2 more)

Before anything goes, look at:
- Anything that would be likely to do serious harm to the health of the pupil or of anybody else. It does not go. (SAR-7, REC-5)
- Anything on whether the child was, or may be, abused. It does not go where that would be against the child's best interests. (SAR-8, REC-5)
- What is about other people. It does not go unless they agree, or it is reasonable without their agreement. (SAR-9, REC-5)
- The other parent's address, telephone number and e-mail address. They do not go. (SAR-9, REC-5)
- What the pupil wrote in examinations. It need not go. (SAR-10, REC-5)
- Notes that a teacher keeps only for their own use. They are no part of the record. (REC-4)
- What the parent of another child said. It is no part of the record. (REC-4)
- Legal advice and the papers of a dispute. They do not go. (CNF-35, REC-5)
- References that were given in confidence. They need not go. (CNF-35, REC-5)
- What the management plans, where telling would harm it. It need not go. (CNF-35, REC-5)
- What the school means to say in negotiations with them, where telling would harm them. It need not go. (CNF-35, REC-5)

What it costs:
- Looking is free. A copy may cost no more than it costs the school to make it. (REC-1)

What would change this:
- From 2 April 2030 the record must not be shown, if nothing new is recorded by then.

What to do now:
- Show the record, or give a copy if one is asked for. First take out what is named above.

This answer holds up to and including 1 April 2030, as long as nothing new is recorded.
";
    assert_eq!(said(&school(FAMILY), &request, "mum"), expected);
}

#[test]
fn a_pupil_is_told_of_the_right_that_is_the_pupils() {
    let request = Request::new(Right::EducationalRecord, "2026-11-02".parse().unwrap());
    let text = said(&school(FAMILY), &request, "herself");
    assert!(text.contains("can also be asked for by the pupil, as a request of their own."), "{text}");
    assert!(!text.contains("What it costs"), "{text}");
}

#[test]
fn every_day_and_every_note_is_said() {
    let received = "2026-11-02".parse().unwrap();
    let day = |text: &str| text.parse().unwrap();
    let request = Request {
        identity_asked: true,
        identity_shown: Some(day("2026-11-06")),
        clarifications: vec![Clarification { asked: day("2026-11-09"), answered: Some(day("2026-11-10")) }],
        extended_on: Some(day("2026-11-01")),
        results_on: Some(day("2027-01-14")),
        ..Request::new(Right::SubjectAccess, received)
    };
    let text = said(&school(FAMILY), &request, "mum");
    for line in [
        "- Answer by 7 December 2026, whether the answer is yes or no. (SAR-5, CAL-6 and 3 more)",
        "- The month starts on the day on which identity or authority was shown.",
        "- The days between asking what is meant and the answer do not count.",
        "- School holidays do not stop the time.",
        "They can wait until 23 February 2027. Everything else cannot.",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn every_reason_why_there_is_no_day_has_a_line() {
    let (ava, mum) = ("ava".parse().unwrap(), "mum".parse().unwrap());
    for outcome in Outcome::ALL {
        for right in Right::ALL {
            for why in NoDay::ALL {
                let request = Request::new(*right, "2026-11-02".parse().unwrap());
                let mut answer = school(FAMILY).record_request(&request, &ava, &mum, "2026-11-20".parse().unwrap());
                answer.decision.outcome = *outcome;
                answer.due = Due::NotSet { why: *why, rules: Vec::new() };
                let text = words().record_request(&ava, &mum, &answer, &Ids);
                assert!(!text.contains('_'), "{text}");
            }
        }
    }
}
