//! Messages that the matrix has no column for, as the office reads them.

use super::{school, words};
use crate::Ids;
use parentis::communication::message::{Message, MessageKind};
use parentis::decision::Outcome;
use parentis::roles::matter::Details;
use parentis::words::Says;

const FAMILY: &[&str] = &[
    r#"{"valid_from":"2010-01-01","fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy"}}"#,
    r#"{"valid_from":"2009-09-01","fact":"pupil_born","pupil":"ava"}"#,
    r#"{"valid_from":"2013-09-02","fact":"pupil_on_roll","pupil":"ava"}"#,
    r#"{"valid_from":"2013-09-02","fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}"#,
    r#"{"valid_from":"2013-09-02","fact":"relationship","pupil":"ava","person":"minder","kind":"childminder"}"#,
];

fn text(kind: MessageKind, capacity: Says, on: &str) -> String {
    let details = Details { capacity, ..Details::default() };
    let pupils = ["ava".parse().unwrap()];
    words().audience(
        &school(FAMILY).who_receives(Message { details, ..kind.into() }, Some(&pupils), on.parse().unwrap()),
        &Ids,
    )
}

#[test]
fn an_incident_is_told_to_each_parent_and_is_no_exclusion() {
    let text = text(MessageKind::SeriousIncident, Says::Unknown, "2026-05-12");
    assert!(text.starts_with("minder must not be told of a serious incident that involves ava."), "{text}");
    let mum = "mum must be told of a serious incident that involves ava. When something serious happens to a child, \
               the parents are told, each like any other. (MX-6)";
    assert!(text.contains(mum), "{text}");
    assert!(!text.contains("xclu") && !text.contains("EXC"), "{text}");
}

#[test]
fn of_a_plan_it_is_said_whose_it_is_to_decide() {
    let plan = |capacity, on| text(MessageKind::EducationPlan, capacity, on);
    assert!(
        plan(Says::Yes, "2026-06-26").contains("mum must be asked about the education, health and care plan of ava.")
    );
    let hers = plan(Says::Yes, "2026-06-27");
    assert!(hers.starts_with("ava must be asked in person about their education, health and care plan."), "{hers}");
    assert!(hers.contains("The pupil has to agree first. No agreement is on record. (AGE-7)"), "{hers}");
    let open = plan(Says::Unknown, "2026-06-27");
    assert!(open.contains("It is not on record whether the pupil is able to decide about the plan. (AGE-5)"), "{open}");
    let theirs = plan(Says::No, "2026-06-27");
    assert!(theirs.contains("The parents act, or somebody whom a court has named. (AGE-5)"), "{theirs}");
    for text in [hers, open, theirs] {
        assert!(!text.contains("18 or over"), "{text}");
    }
}

#[test]
fn what_would_change_a_message_is_said_of_the_message() {
    let words = words();
    for message in MessageKind::ALL {
        let audience = school(FAMILY).who_receives(*message, None, "2026-05-12".parse().unwrap());
        let decision = &audience.lines[0].decision;
        for then in Outcome::ALL {
            let on = "2026-06-27".parse().unwrap();
            let change = parentis::decision::Change::DayComes { on, then: *then };
            let said = words.message_change(*message, &change, decision, &Ids);
            assert!(said.starts_with("From 27 June 2026 ") && said.ends_with('.'), "{message}: {said}");
        }
    }
}
