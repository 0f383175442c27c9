use super::*;
use crate::{Entry, Journal};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Ava, her mother, her father without responsibility, and a neighbour; bank holidays until the end of 2027.
fn school(nation: &str, kind: &str, born: &str) -> School {
    let entries = [
        format!(
            r#"{{"valid_from":"2000-01-01","fact":"profile_adopted","profile":{{"name":"x","version":"1","nation":"{nation}","school_type":"{kind}"}}}}"#
        ),
        r#"{"fact":"calendar_adopted","calendar":{"name":"x","terms":[{"name":"Autumn","season":"autumn","first_day":"2026-09-07","last_day":"2026-12-18"}],
            "half_terms":[{"first_day":"2026-10-26","last_day":"2026-10-30"}],"bank_holidays":["2026-01-01","2026-12-25","2026-12-28","2027-12-27"]}}"#
            .to_owned(),
        format!(r#"{{"valid_from":"{born}","fact":"pupil_born","pupil":"ava"}}"#),
        r#"{"fact":"pupil_on_roll","pupil":"ava"}"#.to_owned(),
        r#"{"fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}"#.to_owned(),
        r#"{"fact":"parenthood","pupil":"ava","person":"mum","parenthood":"birth_mother","evidence":"document_seen"}"#.to_owned(),
        r#"{"fact":"relationship","pupil":"ava","person":"dad","kind":"father"}"#.to_owned(),
        r#"{"fact":"responsibility_stated","pupil":"ava","person":"dad","says":"no","evidence":"declaration"}"#.to_owned(),
        r#"{"fact":"relationship","pupil":"ava","person":"neighbour","kind":"friend"}"#.to_owned(),
        r#"{"fact":"responsibility_stated","pupil":"ava","person":"neighbour","says":"no","evidence":"declaration"}"#.to_owned(),
        r#"{"fact":"lives_with","pupil":"ava","person":"neighbour","says":"no","evidence":"declaration"}"#.to_owned(),
        r#"{"fact":"relationship","pupil":"ava","person":"herself","kind":"self"}"#.to_owned(),
    ];
    let entries = entries.iter().enumerate().map(|(n, text)| {
        let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
        let fields = value.as_object_mut().unwrap();
        fields.insert("entry".to_owned(), format!("e{n}").into());
        fields.insert("recorded_at".to_owned(), "2025-09-01T08:00:00Z".into());
        fields.entry("valid_from").or_insert("2020-09-01".into());
        serde_json::from_value::<Entry>(value).unwrap()
    });
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn ask(school: &School, request: &Request, person: &str) -> RecordAnswer {
    school.record_request(request, &"ava".parse().unwrap(), &person.parse().unwrap(), day("2026-12-11"))
}

fn access() -> Request {
    Request::new(Right::SubjectAccess, day("2026-11-02"))
}

#[test]
fn who_is_given_access() {
    use Outcome::{Must, MustNot, NeedsCheck};
    use Says::{No, Unknown, Yes};
    // Who asks; the child able to decide, authorises, in its interests.
    type Row = (&'static str, &'static str, [Says; 3], Outcome, &'static [RuleId]);
    let table: &[Row] = &[
        ("SAR-2 the child, not judged", "herself", [Unknown; 3], NeedsCheck, &[RuleId::SAR_2]),
        ("SAR-1 the child, able", "herself", [Yes, Unknown, Unknown], Must, &[RuleId::SAR_1, RuleId::SAR_2]),
        ("SAR-2 the child, not able", "herself", [No, Unknown, Unknown], NeedsCheck, &[RuleId::SAR_2]),
        ("SAR-3 nothing is known", "mum", [Unknown; 3], NeedsCheck, &[RuleId::SAR_2, RuleId::SAR_3, RuleId::SAR_4]),
        ("SAR-3 able and not asked", "mum", [Yes, Unknown, Yes], NeedsCheck, &[RuleId::SAR_3]),
        ("SAR-3 able and authorises", "mum", [Yes, Yes, No], Must, &[RuleId::SAR_3]),
        ("SAR-3 able and does not", "mum", [Yes, No, Yes], MustNot, &[RuleId::SAR_3]),
        ("SAR-4 not able, not weighed", "mum", [No, Yes, Unknown], NeedsCheck, &[RuleId::SAR_4]),
        ("SAR-4 not able, in the interests", "mum", [No, No, Yes], Must, &[RuleId::SAR_4]),
        ("SAR-4 not able, not in them", "mum", [No, Yes, No], MustNot, &[RuleId::SAR_4]),
        ("SAR-3 a parent without responsibility", "dad", [Yes, Yes, Yes], MustNot, &[RuleId::SAR_3]),
        ("SAR-3 a neighbour", "neighbour", [No, Yes, Yes], MustNot, &[RuleId::MX_B18_PRC]),
    ];
    let school = school("ENG", "academy", "2013-03-14");
    for (name, person, [competent, authorised, in_interests], outcome, rules) in table {
        let request =
            Request { competent: *competent, authorised: *authorised, in_interests: *in_interests, ..access() };
        let found = ask(&school, &request, person);
        assert_eq!(found.decision.outcome, *outcome, "{name}");
        for rule in *rules {
            assert!(found.decision.rules.contains(rule), "{name}: {rule:?} in {:?}", found.decision.rules);
        }
    }
}

#[test]
fn who_is_shown_the_record() {
    use Outcome::{May, Must, MustNot, NeedsCheck};
    let table = [
        ("REC-1 asked in writing", "ENG", "maintained", Says::Yes, "dad", Must),
        ("REC-1 not asked in writing", "ENG", "maintained", Says::No, "dad", NeedsCheck),
        ("REC-1 not known to be in writing", "ENG", "maintained", Says::Unknown, "dad", NeedsCheck),
        ("REC-3 by choice, however asked", "ENG", "academy", Says::Unknown, "dad", May),
        ("section 12 every school in Scotland", "SCT", "independent", Says::Yes, "dad", Must),
        ("REC-2 nobody without standing", "ENG", "maintained", Says::Yes, "neighbour", MustNot),
        ("CHO-12 not the child", "ENG", "maintained", Says::Yes, "herself", MustNot),
    ];
    for (name, nation, kind, written, person, outcome) in table {
        let school = school(nation, kind, "2013-03-14");
        let request = Request { written, ..Request::new(Right::EducationalRecord, day("2026-11-02")) };
        assert_eq!(ask(&school, &request, person).decision.outcome, outcome, "{name}");
    }
}

#[test]
fn what_would_change_it_is_told_of_the_request_too() {
    let school = school("ENG", "academy", "2013-03-14");
    let changes = ask(&school, &Request { competent: Says::Yes, ..access() }, "mum").decision.changes;
    for (says, then) in [(Says::Yes, Outcome::Must), (Says::No, Outcome::MustNot)] {
        let change = crate::decision::Change::FactKnown { fact: MissingFact::ChildAuthority, says, then };
        assert!(changes.contains(&change), "{changes:?}");
    }
}

/// A clock with what was asked back, what was told, the day it is due and what is to be noted.
type Clock = (&'static str, Option<Clarification>, Option<&'static str>, &'static str, &'static [ClockNote]);

#[test]
fn sar_5_the_month_and_what_moves_it() {
    use ClockNote::{Extended, Moved, NotExtended, NotPaused, Paused};
    let school = school("ENG", "academy", "2013-03-14");
    let asked = |asked: &str, answered: &str| Clarification { asked: day(asked), answered: Some(day(answered)) };
    let pause = asked("2026-11-05", "2026-11-12");
    let table: &[Clock] = &[
        ("a month", None, None, "2026-12-02", &[]),
        ("a pause of seven days", Some(pause), None, "2026-12-09", &[Paused]),
        ("told on the last day", None, Some("2026-12-02"), "2027-02-02", &[Extended]),
        ("told a day later", None, Some("2026-12-03"), "2026-12-02", &[NotExtended]),
        ("told within the month as paused", Some(pause), Some("2026-12-03"), "2027-02-09", &[Paused, Extended]),
        ("answered before it was asked", Some(asked("2026-11-12", "2026-11-05")), None, "2026-12-02", &[NotPaused]),
        ("asked too late", Some(asked("2026-12-03", "2026-12-07")), None, "2026-12-02", &[NotPaused]),
        ("to a Saturday", Some(asked("2026-11-05", "2026-11-08")), None, "2026-12-07", &[Paused, Moved]),
    ];
    for (name, clarification, extended_on, due, notes) in table {
        let clarifications = clarification.iter().copied().collect();
        let request = Request { clarifications, extended_on: extended_on.map(day), ..access() };
        let Due::By { day: found, notes: said, .. } = ask(&school, &request, "mum").due else { panic!("{name}") };
        assert_eq!((found, said.as_slice()), (day(due), *notes), "{name}");
    }
}

#[test]
fn days_far_out_make_no_date_and_no_panic() {
    let school = school("ENG", "maintained", "2013-03-14");
    for (received, answered) in
        [(NaiveDate::MIN, NaiveDate::MAX), (day("2026-11-02"), NaiveDate::MAX), (NaiveDate::MAX, NaiveDate::MIN)]
    {
        for right in Right::ALL {
            let request = Request {
                written: Says::Yes,
                identity_asked: true,
                identity_shown: Some(received),
                clarifications: vec![Clarification { asked: received, answered: Some(answered) }],
                extended_on: Some(answered),
                results_on: Some(answered),
                ..Request::new(*right, received)
            };
            for as_of in [NaiveDate::MIN, day("2026-12-11"), NaiveDate::MAX] {
                let found = school.record_request(&request, &"ava".parse().unwrap(), &"mum".parse().unwrap(), as_of);
                let in_range = |due: &Due| matches!(due, Due::By { day, .. } if crate::time::check_day(*day).is_err());
                assert!(!in_range(&found.due) && !found.marks_due.as_ref().is_some_and(in_range));
            }
        }
    }
}
