use super::super::retention::{RecordKind, RetentionStart};
use super::super::sample::school;
use super::*;

const PROFILE: &str = r#"{"valid_from":"2000-01-01","fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy","data_protection":{"complaint_channels":["email"],"breach_fallback":["headteacher"],"retention":[
  {"record":"complaint_file","start":"resolved","n":6,"unit":"year","then":"review","source":"practice, not verified"}]}}}"#;
const CALENDAR: &str = r#"{"fact":"calendar_adopted","calendar":{"name":"x","terms":[{"name":"Autumn","season":"autumn","first_day":"2026-09-02","last_day":"2026-12-18"}],"half_terms":[],"bank_holidays":["2026-08-31","2027-01-01"]}}"#;
const ROLL: &str = r#"{"valid_from":"2020-09-01","valid_until":"2026-07-18","fact":"pupil_on_roll","pupil":"ava"}"#;
const MUM: &str = r#"{"fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}"#;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ask(more: &[&str], whose: (Option<&str>, Option<&str>), records: &[RecordHeld], on: &str) -> Erasure {
    let facts: Vec<&str> = [PROFILE, CALENDAR, ROLL, MUM].into_iter().chain(more.iter().copied()).collect();
    let pupil = whose.0.map(|id| id.parse().unwrap());
    let person = whose.1.map(|id| id.parse().unwrap());
    school(&facts).erasure(pupil.as_ref(), person.as_ref(), records, day(on))
}

fn blocks(found: &Erasure) -> Vec<ErasureBlock> {
    found.blocks.iter().map(|blocked| blocked.block).collect()
}

/// A row of the table.
type Row<'a> =
    (&'a str, &'a [&'a str], (Option<&'a str>, Option<&'a str>), Vec<RecordHeld>, &'a str, Outcome, Vec<ErasureBlock>);

#[test]
fn what_stands_against_it() {
    use ErasureBlock::{
        HoldToCheck, LegalHold, NobodyNamed, OnRoll, OpenBreach, OpenCase, OpenDataComplaint, RecordKept, RecordToCheck,
    };
    use Outcome::{May, MustNot, NeedsCheck};
    let (ava, mum, after) = ((Some("ava"), None), (None, Some("mum")), "2026-10-01");
    let hold = |named: &str| format!(r#"{{"fact":"legal_hold",{named},"decided_by":"head"}}"#);
    let (on_ava, on_mum) = (hold(r#""pupil":"ava""#), hold(r#""person":"mum""#));
    let (on_record, on_ben) = (hold(r#""record":"r-1""#), hold(r#""pupil":"ben""#));
    let breach = r#"{"valid_from":"2026-09-01","fact":"breach_found","breach":"b","classes":["family"],"pupils":["ava"],"people":["mum"]}"#;
    let complaint =
        r#"{"valid_from":"2026-09-01","fact":"data_complaint_received","complaint":"c","person":"mum","pupil":"ava"}"#;
    let part = r#"{"fact":"case_part","case":"case-1","person":"mum","part":"complainant"}"#;
    let file = RecordHeld::new("r-1".parse().unwrap(), RecordKind::ComplaintFile).about("ava".parse().unwrap());
    let kept = file.clone().dated(RetentionStart::Resolved, day("2024-01-01"));
    let over = file.clone().dated(RetentionStart::Resolved, day("2019-01-01"));
    let table: &[Row<'_>] = &[
        ("nothing", &[], ava, vec![], after, May, vec![]),
        ("MX-2 on roll", &[], ava, vec![], "2026-07-17", MustNot, vec![OnRoll]),
        ("MX-2 the day after", &[], ava, vec![], "2026-07-18", May, vec![]),
        ("MX-2 with one who is", &[], mum, vec![], "2026-07-17", MustNot, vec![OnRoll]),
        ("CNF-49a on the pupil", &[&on_ava], ava, vec![], after, MustNot, vec![LegalHold]),
        ("CNF-49a on the adult alone", &[&on_ava], mum, vec![], after, May, vec![]),
        ("CNF-49a on the adult", &[&on_mum], mum, vec![], after, MustNot, vec![LegalHold]),
        ("CNF-49a on a record nobody spoke of", &[&on_record], ava, vec![], after, NeedsCheck, vec![HoldToCheck]),
        ("CNF-49a on a record of theirs", &[&on_record], ava, vec![over.clone()], after, MustNot, vec![LegalHold]),
        ("CNF-49a on another", &[&on_ben], ava, vec![over.clone()], after, May, vec![]),
        ("CNF-40", &[breach], mum, vec![], after, MustNot, vec![OpenBreach]),
        ("CNF-30", &[complaint], ava, vec![], after, MustNot, vec![OpenDataComplaint]),
        ("CNF-46 an open case", &[part], mum, vec![], after, MustNot, vec![OpenCase]),
        ("CNF-46 a file that is kept", &[], ava, vec![kept], after, MustNot, vec![RecordKept]),
        ("CNF-46 a file of which nobody knows", &[], ava, vec![file], after, NeedsCheck, vec![RecordToCheck]),
        ("CNF-46 a file that is due", &[], ava, vec![over], after, May, vec![]),
        ("nobody", &[], (None, None), vec![], after, NeedsCheck, vec![NobodyNamed]),
    ];
    for (row, more, whose, records, on, outcome, stands) in table {
        let found = ask(more, *whose, records, on);
        assert_eq!((found.outcome, &blocks(&found)), (*outcome, stands), "{row}");
        assert!(found.blocks.iter().all(|blocked| !blocked.rules.is_empty()), "{row}");
    }
}

#[test]
fn the_journal_remains() {
    let found = ask(&[], (Some("ava"), None), &[], "2026-10-01");
    let ids: Vec<&str> = found.remains.iter().map(EntryId::as_str).collect();
    assert_eq!(ids, ["e2", "e3"]);
    assert_eq!(ask(&[], (None, Some("mum")), &[], "2026-10-01").remains.len(), 1);
    assert!(ask(&[], (None, Some("stranger")), &[], "2026-10-01").remains.is_empty());
}
