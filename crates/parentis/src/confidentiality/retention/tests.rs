use super::super::sample::school;
use super::*;

const PROFILE: &str = r#"{"valid_from":"2000-01-01","fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy","data_protection":{"retention":[
  {"record":"complaint_file","start":"resolved","n":6,"unit":"year","then":"review","source":"practice, not verified"},
  {"record":"early_years_complaint","start":"resolved","n":3,"unit":"year","then":"erase","source":"framework"},
  {"record":"child_protection_file","start":"date_of_birth","n":25,"unit":"year","then":"review","source":"practice"},
  {"record":"staff_allegation_file","start":"closed","n":10,"unit":"year","then":"review","source":"ten years"},
  {"record":"staff_allegation_file","start":"pension_age","n":0,"unit":"year","then":"review","source":"pension age"},
  {"record":"educational_record","start":"left","n":30,"unit":"day","then":"archive","source":"ours"},
  {"record":"message","start":"made","n":18,"unit":"month","then":"erase","source":"ours"}]}}}"#;
const BORN: &str = r#"{"valid_from":"2012-02-29","fact":"pupil_born","pupil":"ava"}"#;
const ROLL: &str = r#"{"valid_from":"2020-09-01","valid_until":"2026-07-18","fact":"pupil_on_roll","pupil":"ava"}"#;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn record(kind: RecordKind) -> RecordHeld {
    RecordHeld::new("r-1".parse().unwrap(), kind).about("ava".parse().unwrap())
}

fn ask(more: &[&str], record: &RecordHeld, on: &str) -> Retained {
    let facts: Vec<&str> = [PROFILE, BORN, ROLL].into_iter().chain(more.iter().copied()).collect();
    school(&facts).retention_due(std::slice::from_ref(record), day(on)).records.remove(0)
}

fn stands(found: &Retained) -> (RetentionStanding, RetentionWhy, Option<NaiveDate>) {
    (found.standing, found.why, found.due)
}

/// A row of the table.
type Row<'a> = (&'a str, RecordHeld, &'a str, RetentionStanding, RetentionWhy, Option<&'a str>);

#[test]
fn until_when() {
    use RecordKind::{
        ChildProtectionFile, ComplaintFile, EarlyYearsComplaint, EducationalRecord, MessageKept, Minutes,
        StaffAllegationFile,
    };
    use RetentionStanding::{Due, Kept, NeedsCheck, Transferred};
    use RetentionStart::{Closed, Made, PensionAge, Resolved};
    use RetentionWhy::{NotStated, PeriodOver, PeriodRuns, StartNotKnown, WentWithPupil};
    let resolved = |kind| record(kind).dated(Resolved, day("2020-05-01"));
    let gone = RecordHeld { transferred_on: Some(day("2026-09-01")), ..record(ChildProtectionFile) };
    let closed = record(StaffAllegationFile).dated(Closed, day("2010-01-15"));
    let both = closed.clone().dated(PensionAge, day("2040-06-01"));
    let table: Vec<Row<'_>> = vec![
        ("CNF-46 the day before", resolved(ComplaintFile), "2026-04-30", Kept, PeriodRuns, Some("2026-05-01")),
        ("CNF-46 the day", resolved(ComplaintFile), "2026-05-01", Due, PeriodOver, Some("2026-05-01")),
        ("CNF-46 not resolved", record(ComplaintFile), "2026-05-01", NeedsCheck, StartNotKnown, None),
        ("CNF-46 resolved later", resolved(ComplaintFile), "2020-04-30", NeedsCheck, StartNotKnown, None),
        ("CNF-47", resolved(EarlyYearsComplaint), "2023-05-01", Due, PeriodOver, Some("2023-05-01")),
        (
            "CNF-48 from the journal's date of birth",
            record(ChildProtectionFile),
            "2037-02-27",
            Kept,
            PeriodRuns,
            Some("2037-02-28"),
        ),
        ("CNF-48 the day", record(ChildProtectionFile), "2037-02-28", Due, PeriodOver, Some("2037-02-28")),
        ("CNF-48 gone", gone.clone(), "2026-09-01", Transferred, WentWithPupil, Some("2037-02-28")),
        ("CNF-48 not yet gone", gone, "2026-08-31", Kept, PeriodRuns, Some("2037-02-28")),
        ("CNF-49 the longer, one part unknown", closed.clone(), "2019-01-01", Kept, PeriodRuns, None),
        ("CNF-49 and the known one over", closed, "2026-01-01", NeedsCheck, StartNotKnown, None),
        ("CNF-49 whichever is longer", both, "2026-01-01", Kept, PeriodRuns, Some("2040-06-01")),
        ("left, from the roll", record(EducationalRecord), "2026-08-16", Kept, PeriodRuns, Some("2026-08-17")),
        ("still on roll", record(EducationalRecord), "2026-07-17", NeedsCheck, StartNotKnown, None),
        (
            "REV-15",
            record(MessageKept).dated(Made, day("2024-08-31")),
            "2026-02-28",
            Due,
            PeriodOver,
            Some("2026-02-28"),
        ),
        ("not stated", record(Minutes).dated(Made, day("2000-01-01")), "2026-05-01", NeedsCheck, NotStated, None),
    ];
    for (row, record, on, standing, why, due) in table {
        let found = ask(&[], &record, on);
        assert_eq!(stands(&found), (standing, why, due.map(day)), "{row}");
        assert_eq!(found.rules, record.kind.rule().into_iter().collect::<Vec<_>>(), "{row}");
    }
    let nothing = school(&[]).retention_due(&[record(ComplaintFile)], day("2026-05-01"));
    assert_eq!(nothing.records[0].why, RetentionWhy::NoProfile);
}

#[test]
fn cnf_49_a_malicious_or_false_one_is_removed_and_an_unknown_one_is_not() {
    let of = |says| RecordHeld { malicious_or_false: says, ..record(RecordKind::StaffAllegationFile) };
    let removed = ask(&[], &of(Says::Yes), "2026-05-01");
    assert_eq!((removed.standing, removed.then), (RetentionStanding::Due, Some(RetentionThen::Erase)));
    for says in [Says::No, Says::Unknown] {
        assert_eq!(ask(&[], &of(says), "2026-05-01").standing, RetentionStanding::NeedsCheck);
    }
    let hold = r#"{"fact":"legal_hold","pupil":"ava","decided_by":"head"}"#;
    assert_eq!(ask(&[hold], &of(Says::Yes), "2026-05-01").standing, RetentionStanding::OnHold);
}

#[test]
fn cnf_49a_a_hold_comes_first_and_ends() {
    let due = record(RecordKind::ComplaintFile).dated(RetentionStart::Resolved, day("2010-01-01"));
    let in_case =
        RecordHeld { case: Some("case-1".parse().unwrap()), person: Some("mum".parse().unwrap()), ..due.clone() };
    for named in [r#""record":"r-1""#, r#""case":"case-1""#, r#""pupil":"ava""#, r#""person":"mum""#] {
        let hold = format!(
            r#"{{"valid_from":"2026-03-01","valid_until":"2026-06-01","fact":"legal_hold",{named},"decided_by":"head"}}"#
        );
        for (on, held) in [("2026-02-28", false), ("2026-03-01", true), ("2026-05-31", true), ("2026-06-01", false)] {
            let found = ask(&[&hold], &in_case, on);
            assert_eq!(found.standing == RetentionStanding::OnHold, held, "{named} {on}");
            assert_eq!(found.holds.len(), usize::from(held));
            assert_eq!(found.due, Some(day("2016-01-01")), "the day stays");
        }
    }
    let other = r#"{"fact":"legal_hold","pupil":"ben","decided_by":"head"}"#;
    assert_eq!(ask(&[other], &due, "2026-05-01").standing, RetentionStanding::Due);
    // Of which nobody said whose it is, may be the one that is held.
    let whose = RecordHeld { pupil: None, ..due };
    assert_eq!(ask(&[other], &whose, "2026-05-01").why, RetentionWhy::WhoseNotSaid);
    assert_eq!(ask(&[], &whose, "2026-05-01").standing, RetentionStanding::Due);
    let nothing = r#"{"entry":"e","recorded_at":"2026-05-23T08:00:00Z","valid_from":"2026-05-23","fact":"legal_hold","decided_by":"head"}"#;
    assert!(serde_json::from_str::<crate::Entry>(nothing).unwrap_err().to_string().contains("CNF-49a"));
}

#[test]
fn two_dates_of_birth_are_none() {
    let other = r#"{"valid_from":"2012-03-01","fact":"pupil_born","pupil":"ava"}"#;
    let found = ask(&[other], &record(RecordKind::ChildProtectionFile), "2040-01-01");
    assert_eq!((found.standing, found.not_known), (RetentionStanding::NeedsCheck, vec![RetentionStart::DateOfBirth]));
}
