//! A concern from the command line: raised, begun, refused, and the board.

use crate::common::{Place, csv};

/// A school with a ladder, a calendar and people in posts.
fn school() -> Place {
    let place = Place::with_family();
    let ladder = r#"{"stages":[{"id":"1","kind":"informal","roles":["form_tutor"],"fallbacks":["head_of_year"],"deadlines":[{"what":"acknowledge","n":5,"unit":"school_day","start":"deemed_received"},{"what":"respond","n":15,"unit":"school_day","start":"deemed_received"}]},{"id":"2","kind":"formal","roles":["headteacher"],"direct":true,"deadlines":[{"what":"respond","n":15,"unit":"school_day","start":"stage_began"}]}]}"#;
    let profile = format!(
        r#"{{"name":"y","version":"2","nation":"ENG","school_type":"maintained","first_contact":"form_tutor","concerns":{ladder}}}"#
    );
    let entries = format!(
        concat!(
            "{{\"parentis_journal\":1}}\n",
            r#"{{"entry":"c1","recorded_at":"2026-01-12T08:00:00Z","valid_from":"2026-01-12","fact":"profile_adopted","profile":{profile}}}"#,
            "\n",
            r#"{{"entry":"c2","recorded_at":"2026-01-12T08:00:00Z","valid_from":"2026-01-12","fact":"calendar_adopted","calendar":{{"name":"A10","terms":[{{"name":"Summer","season":"summer","first_day":"2026-04-13","last_day":"2026-07-17"}},{{"name":"Autumn","season":"autumn","first_day":"2026-09-02","last_day":"2026-12-18"}}],"inset_days":["2026-09-02","2026-09-03"]}}}}"#,
            "\n",
            r#"{{"entry":"c3","recorded_at":"2026-01-12T08:00:00Z","valid_from":"2026-01-12","fact":"post_held","post":"form_tutor","person":"tutor","pupil":"ava"}}"#,
            "\n",
            r#"{{"entry":"c4","recorded_at":"2026-01-12T08:00:00Z","valid_from":"2026-01-12","fact":"post_held","post":"head_of_year","person":"hoy"}}"#,
            "\n",
        ),
        profile = profile
    );
    place.file("concern.jsonl", entries);
    place.run(&["import", "entries", "concern.jsonl"]).good();
    place
}

#[test]
fn a_holiday_concern_about_the_tutor_from_its_day_to_the_board() {
    let place = school();
    place
        .run(&["concern", "raise", "c-1", "--by", "mum", "--pupil", "ava", "--about", "tutor", "--on", "2026-07-21"])
        .good();
    let shown = place.run(&["concern", "show", "c-1", "--as-of", "2026-07-22"]).good();
    assert!(shown.out.contains("It counts as received on 4 September 2026."), "{}", shown.out);
    place.file("triaged.json", r#"{"step":"triaged","safeguarding":"no","excluded":"no","conflict":"yes"}"#);
    place.file("began.json", r#"{"step":"began","stage":"1"}"#);
    place.run(&["concern", "step", "c-1", "began.json", "--on", "2026-09-04"]).fails(1, "the step is refused");
    place.run(&["concern", "step", "c-1", "triaged.json", "--on", "2026-09-04"]).good();
    let dry =
        place.run(&["--format", "json", "concern", "step", "c-1", "began.json", "--on", "2026-09-04", "--dry-run"]);
    assert_eq!(dry.good().json()["step"]["handler"], "hoy");
    place.run(&["concern", "step", "c-1", "began.json", "--on", "2026-09-04"]).good();
    let shown = place.run(&["concern", "show", "c-1", "--as-of", "2026-09-07"]).good();
    assert!(shown.out.contains("hoy"), "{}", shown.out);
    let rows = csv(&place.run(&["--format", "csv", "concern", "show", "c-1", "--as-of", "2026-09-07"]).good());
    let dues: Vec<&str> = rows.iter().map(|row| row["due"].as_str()).collect();
    assert_eq!(dues, ["2026-09-11", "2026-09-25"]);
    let rows = csv(&place.run(&["--format", "csv", "concern", "due", "--as-of", "2026-09-14"]).good());
    assert_eq!(
        (rows[0]["case"].as_str(), rows[0]["overdue"].as_str(), rows[0]["handler"].as_str()),
        ("c-1", "yes", "hoy")
    );
    let board = place.run(&["concern", "due", "--as-of", "2026-09-14"]).good();
    assert!(board.out.contains("Open: 1. With a time that is over: 1."), "{}", board.out);
    place.run(&["concern", "due", "--as-of", "2026-09-14", "--fail-on-check"]).fails(3, "");
    place.file("bad.json", r#"{"step":"began","stag":"1"}"#);
    place.run(&["concern", "step", "c-1", "bad.json"]).fails(1, "is not a step");
}

#[test]
fn a_step_that_was_retracted_is_taken_again_and_a_day_before_the_last_step_is_refused() {
    let place = school();
    place.run(&["concern", "raise", "c-1", "--by", "mum", "--pupil", "ava", "--on", "2026-09-07"]).good();
    place.file("triaged.json", r#"{"step":"triaged","safeguarding":"no","excluded":"no","conflict":"no"}"#);
    place.file("began.json", r#"{"step":"began","stage":"1"}"#);
    place.file("withdrawn.json", r#"{"step":"withdrawn","confirmed":"w-1"}"#);
    place.run(&["concern", "step", "c-1", "triaged.json", "--on", "2026-09-07"]).good();
    place.run(&["concern", "step", "c-1", "began.json", "--on", "2026-09-08"]).good();
    place.run(&["concern", "step", "c-1", "withdrawn.json", "--on", "2026-09-09"]).good();
    place
        .run(&["concern", "step", "c-1", "began.json", "--on", "2026-09-08"])
        .fails(1, "a step of 2026-09-09 is on record");
    // It was another case.
    place.file(
        "retract.jsonl",
        concat!(
            "{\"parentis_journal\":1}\n",
            r#"{"entry":"r-1","recorded_at":"2026-09-10T08:00:00Z","valid_from":"2026-09-10","fact":"retracted","what":"concern:c-1:3"}"#,
            "\n"
        ),
    );
    place.run(&["import", "entries", "retract.jsonl"]).good();
    let answered = r#"{"step":"responded","outcome":"solution"}"#;
    place.file("answered.json", answered);
    place.run(&["concern", "step", "c-1", "answered.json", "--on", "2026-09-10"]).good();
    let shown = place.run(&["concern", "show", "c-1", "--as-of", "2026-09-10"]).good().out;
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        shown.contains("it was answered. Outcome: a solution was found.") && !shown.contains("withdrawn"),
        "{shown}"
    );
    assert!(shown.contains("a stage began. Stage 1. With form tutor: tutor."), "{shown}");
}

#[test]
fn a_board_for_people_is_in_words() {
    let place = school();
    place.run(&["concern", "raise", "c-1", "--by", "mum", "--pupil", "ava", "--on", "2026-09-07"]).good();
    let board = place.run(&["concern", "due", "--as-of", "2026-09-08"]).good().out;
    for says in ["received", "triage", "at once"] {
        assert!(board.contains(says), "{says}: {board}");
    }
}
