//! Questions about one pupil.

use crate::common::Place;

fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_message_about_one_pupil_is_asked_about_by_its_kind() {
    let place = Place::with_family();
    let asked = ["who-receives", "ava", "--as-of", "2026-05-12", "--message"];
    let incident = place.run(&[asked.as_slice(), &["serious-incident"]].concat()).good().out;
    assert!(said(&incident).contains("dad must not be told of a serious incident that involves ava."), "{incident}");
    assert!(said(&incident).contains("mum must be told of a serious incident that involves ava."), "{incident}");
    let plan = [asked.as_slice(), &["education_plan", "--capacity", "yes"]].concat();
    let json = place.run(&[&["--format", "json"], plan.as_slice()].concat()).good().json();
    assert_eq!((&json["answer"], &json["message"]), (&"audience".into(), &"education_plan".into()));
    let csv = place.run(&[&["--format", "csv"], plan.as_slice()].concat()).good().out;
    let mut reader = csv::Reader::from_reader(csv.strip_prefix('\u{feff}').unwrap().as_bytes());
    assert_eq!(reader.headers().unwrap().get(5), Some("outcome"));
    assert!(reader.records().map(Result::unwrap).any(|row| &row[3] == "mum" && &row[5] == "must"), "{csv}");
    assert!(!csv.contains("report"), "{csv}");
    place.run(&[asked.as_slice(), &["gossip"]].concat()).fails(2, "not one of report, exclusion");
    place.run(&["who-receives", "ava"]).fails(2, "--message");
}
