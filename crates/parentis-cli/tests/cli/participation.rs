//! How parents take part: volunteers, ballots, seats, events and groups.

use crate::common::{Place, csv};

const ENTRIES: &str = r#"{"parentis_journal":1}
{"entry":"v1","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"volunteer_step","person":"mum","step":{"step":"planned","activity":"reading","work":"teaches","supervised":"yes","family_arrangement":"no"}}
{"entry":"v2","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"volunteer_step","person":"mum","step":{"step":"comes_weekly","activity":"reading","weekday":"wednesday","first":"2026-05-06"}}
{"entry":"s1","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"seat_step","seat":"parent-1","step":{"step":"created","body":"board","board":"academy_board","seat_kind":"parent"}}
{"entry":"g1","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"parent_group","group":"forum","step":{"step":"founded","group_kind":"forum"}}
{"entry":"p1","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"event_step","event":"evening","step":{"step":"planned","event_kind":"parents_evening","purpose":"learning","level":"child","place":"school","on":"2026-05-20","pupils":["ava"],"child_present":"no"}}
"#;

fn place() -> Place {
    let place = Place::with_family();
    place.file("part.jsonl", ENTRIES);
    place.run(&["import", "entries", "part.jsonl"]).good();
    place
}

#[test]
fn a_weekly_helper_before_and_after_the_first_of_september() {
    let place = place();
    let before = place.run(&["volunteers", "check", "mum", "--as-of", "2026-08-31"]).good().out;
    assert!(before.contains("mum may help."), "{before}");
    let after = place.run(&["volunteers", "check", "mum", "--as-of", "2026-09-01"]).good().out;
    assert!(after.contains("mum must not help until the check is there."), "{after}");
    let due = csv(&place.run(&["--format", "csv", "volunteers", "due", "--as-of", "2026-08-31"]));
    assert_eq!((due[0]["before"].as_str(), due[0]["on_record"].as_str()), ("2026-09-02", "not_on_record"), "{due:?}");
    place.run(&["volunteers", "due", "--as-of", "2026-08-31", "--fail-on-check"]).fails(3, "");
    let json = place.run(&["--format", "json", "volunteers", "due", "--as-of", "2026-08-01"]).json();
    assert_eq!((&json["answer"], &json["due"]), (&"volunteers_due".into(), &serde_json::json!([])));
}

#[test]
fn seats_ballots_events_and_groups() {
    let place = place();
    let seats = place.run(&["participation", "seats", "--as-of", "2026-05-12"]).good().out;
    assert!(seats.contains("Seats: 1. Vacant: 1.") && seats.contains("vacant."), "{seats}");
    let roll = place.run(&["--format", "json", "ballot", "roll", "--as-of", "2026-05-12"]).json();
    assert_eq!((&roll["answer"], &roll["votes"]), (&"ballot_roll".into(), &0.into()));
    let stand = place.run(&["ballot", "stand", "mum", "--as-of", "2026-05-12"]).good().out;
    assert!(stand.contains("Somebody has to look before mum stands."), "{stand}");
    let event = csv(&place.run(&["--format", "csv", "participation", "event", "evening", "--as-of", "2026-05-12"]));
    assert!(event.iter().any(|row| row["adult_id"] == "mum" && row["notes"].contains("not_invited")), "{event:?}");
    place.run(&["participation", "event", "nothing", "--as-of", "2026-05-12"]).fails(1, "no event nothing");
    let period = ["participation", "period", "--from", "2026-05-01", "--until", "2026-05-31"];
    let period = place.run(&period).good().out;
    assert!(period.contains("How parents took part, from 1 May 2026"), "{period}");
    let groups = place.run(&["participation", "groups", "--as-of", "2026-05-12"]).good().out;
    assert!(groups.contains("write terms of reference"), "{groups}");
}
