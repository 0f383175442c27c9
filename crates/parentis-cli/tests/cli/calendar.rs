//! The calendar from the command line, with the worked examples of the sheet (CAL-X1 to CAL-X16).

use crate::common::{Place, csv};

/// The sheet's invented calendar.
fn school(count_start_day: bool) -> Place {
    let place = Place::with_family();
    let profile = format!(
        r#"{{"name":"y","version":"2","nation":"ENG","school_type":"maintained","counting":{{"count_start_day":{count_start_day}}}}}"#
    );
    let calendar = r#"{"name":"EX","terms":[
        {"season":"autumn","first_day":"2026-09-04","last_day":"2026-12-18"},
        {"season":"spring","first_day":"2027-01-04","last_day":"2027-03-25"},
        {"season":"summer","first_day":"2027-04-12","last_day":"2027-07-20"}],
        "half_terms":[{"first_day":"2026-10-26","last_day":"2026-10-30"},{"first_day":"2027-02-15","last_day":"2027-02-19"},
        {"first_day":"2027-05-31","last_day":"2027-06-04"}],"inset_days":["2026-09-04","2027-01-04","2027-06-07"],
        "bank_holidays":["2026-08-31","2026-12-25","2026-12-28","2027-01-01","2027-03-26","2027-03-29","2027-05-03","2027-05-31","2027-08-30"]}"#
        .replace('\n', "");
    let head = r#""recorded_at":"2026-01-12T08:00:00Z","valid_from":"2026-01-12""#;
    place.file(
        "calendar.jsonl",
        format!(
            "{{\"parentis_journal\":1}}\n{{\"entry\":\"x1\",{head},\"fact\":\"profile_adopted\",\"profile\":{profile}}}\n\
             {{\"entry\":\"x2\",{head},\"fact\":\"calendar_adopted\",\"calendar\":{calendar}}}\n"
        ),
    );
    place.run(&["import", "entries", "calendar.jsonl"]).good();
    place
}

fn counted(place: &Place, asked: &str) -> String {
    let words = ["--format", "json", "calendar", "count"].into_iter().chain(asked.split(' '));
    let found = place.run(&words.chain(["--as-of", "2026-09-10"]).collect::<Vec<_>>()).good().json();
    found.get("day").and_then(|day| day.as_str()).unwrap_or_default().to_owned()
}

#[test]
fn the_worked_examples_of_the_sheet() {
    let (plain, with_start) = (school(false), school(true));
    for (asked, day, from_day_1) in [
        ("2026-10-20 5 school_day", "2026-11-03", "2026-11-02"),
        ("2026-10-20 5 working_day", "2026-10-27", "2026-10-26"),
        ("2026-12-16 10 school_day", "2027-01-14", "2027-01-13"),
        ("2026-12-16 10 working_day", "2027-01-04", "2026-12-31"),
        ("2027-03-24 5 school_day", "2027-04-15", "2027-04-14"),
        ("2027-03-24 5 working_day", "2027-04-02", "2027-04-01"),
        ("2027-04-30 3 school_day", "2027-05-06", "2027-05-05"),
        ("2027-05-27 5 school_day", "2027-06-11", "2027-06-10"),
        ("2026-10-31 3 month", "2027-01-31", "2027-01-31"),
    ] {
        assert_eq!(counted(&plain, asked), day, "{asked}");
        if !asked.contains("month") {
            assert_eq!(counted(&with_start, asked), from_day_1, "{asked}");
        }
    }
    assert_eq!(counted(&plain, "2027-02-24 5 school_day --before"), "2027-02-10");
    assert_eq!(counted(&plain, "2026-12-23 1 working_day"), "2026-12-24");
    for (came, deemed) in [("2026-10-28", "2026-11-02"), ("2026-12-30", "2027-01-05"), ("2027-05-31", "2027-06-08")] {
        assert_eq!(counted(&plain, &format!("{came} 0 school_day --received")), deemed, "{came}");
    }
    let words =
        plain.run(&["calendar", "count", "2026-10-28", "5", "school-day", "--received", "--as-of", "2026-09-10"]);
    let words = words.good().out;
    assert!(words.contains("2 November 2026") && words.contains("9 November 2026"), "{words}");
}

#[test]
fn past_the_last_entered_day_there_is_no_date_and_the_calendar_says_what_to_enter() {
    let place = school(false);
    let asked = ["calendar", "count", "2027-07-15", "10", "school_day", "--as-of", "2026-09-10"];
    let words = place.run(&asked).good().out;
    assert!(words.contains("There is no date."), "{words}");
    place.run(&[&asked[..], &["--fail-on-check"]].concat()).fails(3, "");
    place.run(&["calendar", "count", "2026-10-20", "5", "days"]).fails(2, "days");
    place.run(&["calendar", "count", "2026-10-20", "5", "unspecified"]).good();
}

#[test]
fn a_year_is_shown_in_stretches() {
    let place = school(false);
    let rows = csv(&place.run(&["--format", "csv", "calendar", "show", "--as-of", "2026-09-10"]).good());
    let row =
        |first: &str| rows.iter().find(|row| row["first_day"] == first).unwrap_or_else(|| panic!("{first}: {rows:?}"));
    assert_eq!(row("2026-09-04")["kind"], "training_day");
    assert_eq!(
        (row("2026-10-24")["kind"].as_str(), row("2026-10-24")["last_day"].as_str()),
        ("half_term", "2026-11-01")
    );
    assert_eq!(row("2026-12-19")["kind"], "holiday");
    assert_eq!(row("2027-05-03")["kind"], "bank_holiday");
    assert_eq!(row("2027-07-21")["kind"], "", "nobody entered it");
    let sessions: u32 = rows.iter().filter_map(|row| row["school_days"].parse::<u32>().ok()).sum();
    assert!((180..=195).contains(&sessions), "{sessions}");
    let words =
        place.run(&["calendar", "show", "--from", "2026-10-19", "--until", "2026-11-06", "--as-of", "2026-09-10"]);
    let words = words.good().out;
    assert!(words.contains("half-term") && words.contains("24 October 2026"), "{words}");
    place.run(&["calendar", "show", "--from", "2026-10-19", "--until", "2026-10-18"]).fails(1, "no such stretch");
}
