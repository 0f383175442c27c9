//! What was told in confidence.

use crate::common::{Place, csv};

fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const ENTRIES: &str = r#"{"parentis_journal":1}
{"entry":"u1","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"undertaking_asked","undertaking":"und-1","person":"mum","kind":"parent","item":"note-1","classes":["third_party"],"pupils":["ava"],"scope":"any_other_person","wording":"wording-2","because":"by_accident"}
{"entry":"u2","recorded_at":"2026-05-04T08:00:00Z","valid_from":"2026-05-04","fact":"undertaking_answered","undertaking":"und-1","person":"mum","says":"yes","form":"written"}
{"entry":"u3","recorded_at":"2026-05-10T08:00:00Z","valid_from":"2026-05-10","fact":"undertaking_breached","undertaking":"und-1","person":"mum","breach":"breach-1","head_told":"no"}
{"entry":"u4","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"teacher_accused","allegation":"allegation-1","person":"sir","teacher":"yes","by_pupil":"yes","relevant_offence":"yes"}
"#;

fn place() -> Place {
    let place = Place::with_family();
    place.file("confided.jsonl", ENTRIES);
    place.run(&["import", "entries", "confided.jsonl"]).good();
    place
}

#[test]
fn undertakings_say_what_is_to_be_done() {
    let place = place();
    let run = place.run(&["undertakings", "--as-of", "2026-05-12"]).good();
    let text = said(&run.out);
    assert!(text.contains("Undertakings asked for: 1. With something to be done: 1."), "{text}");
    assert!(text.contains("mum, und-1, as a parent, asked on 1 May 2026: given, and broken since."), "{text}");
    assert!(text.contains("Not to be told to any other person: note-1, as far as it is"), "{text}");
    assert!(text.contains("The head was not told.") && text.contains("(CNF-21)"), "{text}");
    place.run(&["undertakings", "mum", "--as-of", "2026-05-12", "--fail-on-check"]).fails(3, "wait for a check");
    let none = place.run(&["undertakings", "dad", "--as-of", "2026-05-12"]).good();
    assert!(none.out.contains("No undertaking was asked for so far."), "{}", none.out);
    let rows = csv(&place.run(&["--format", "csv", "undertakings", "--as-of", "2026-05-12"]));
    assert_eq!((rows[0]["undertaking"].as_str(), rows[0]["state"].as_str()), ("und-1", "breached"), "{rows:?}");
    assert_eq!((rows[0]["broken"].as_str(), rows[0]["stands"].as_str()), ("2026-05-10", "yes"), "{rows:?}");
    let json = place.run(&["--format", "json", "undertakings", "--as-of", "2026-05-05"]).json();
    assert_eq!((&json["answer"], &json["undertakings"][0]["state"]), (&"undertakings".into(), &"given".into()));
}

#[test]
fn whom_something_may_be_told() {
    let place = place();
    let asked = |to: &'static str| ["pass-on", "und-1", "mum", "--as-of", "2026-05-12", "--to", to];
    let police = place.run(&asked("police")).good().out;
    assert!(said(&police).contains("does not stand in the way: mum may tell the police."), "{police}");
    let anyone = place.run(&asked("anyone-else")).good().out;
    assert!(said(&anyone).contains("By the undertaking und-1 mum must not tell anyone else."), "{anyone}");
    let dad = [asked("co_parent").as_slice(), &["--adult", "dad"]].concat();
    let dad = place.run(&dad).good().out;
    assert!(said(&dad).contains("mum must not tell dad.") && dad.contains("(CNF-25)"), "{dad}");
    let child = [asked("the_child").as_slice(), &["--fail-on-check"]].concat();
    place.run(&child).fails(3, "wait for a check");
    let rows = csv(&place.run(&[&["--format", "csv"], asked("lado").as_slice()].concat()));
    assert_eq!((rows[0]["outcome"].as_str(), rows[0]["why"].as_str()), ("may", "never_blocked"), "{rows:?}");
    let json = place.run(&[&["--format", "json"], asked("court").as_slice()].concat()).json();
    assert_eq!((&json["answer"], &json["outcome"]), (&"pass_on".into(), &"may".into()));
    place.run(&asked("gossip")).fails(2, "not one of social_care, police");
}

#[test]
fn a_ban_and_a_duty() {
    let place = place();
    let ban = ["publication-ban", "sir", "allegation-1", "--as-of", "2026-05-12"];
    let text = said(&place.run(&ban).good().out);
    assert!(text.contains("Nothing may be published from which the public could tell who sir is."), "{text}");
    let rows = csv(&place.run(&[&["--format", "csv"], ban.as_slice()].concat()));
    assert_eq!((rows[0]["outcome"].as_str(), rows[0]["state"].as_str()), ("must_not", "stands"), "{rows:?}");
    let other = ["publication-ban", "sir", "allegation-2", "--as-of", "2026-05-12", "--fail-on-check"];
    let other = place.run(&other).fails(3, "wait for a check");
    assert!(said(&other.out).contains("Publish nothing about sir before somebody has decided"), "{}", other.out);
    let duty = ["duty-of-confidence", "mum", "--as-of", "2026-05-12", "--quality", "yes", "--unauthorised", "yes"];
    let open = place.run(&duty).good().out;
    assert!(said(&open).contains("Until it is, treat it as binding."), "{open}");
    let bound = [duty.as_slice(), &["--undertaking", "und-1"]].concat();
    let text = said(&place.run(&bound).good().out);
    assert!(
        text.contains("A duty of confidence binds mum.") && text.contains("An undertaking of theirs stands."),
        "{text}"
    );
    let json = place.run(&[&["--format", "json"], bound.as_slice()].concat()).json();
    assert_eq!((&json["answer"], &json["binds"]), (&"confidence_duty".into(), &"yes".into()));
    let rows = csv(&place.run(&[&["--format", "csv"], duty.as_slice()].concat()));
    assert_eq!(rows[0]["not_known"], "obligation agreed_or_ought", "{rows:?}");
}
