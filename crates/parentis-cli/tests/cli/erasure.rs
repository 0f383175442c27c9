//! Erasing a person: the name is gone from the bytes of the file, and the journal is what it was.

use crate::common::{Place, holds, sample};
use std::fmt::Write as _;

fn school() -> Place {
    let place = Place::new();
    let file = sample("ctf-25-made/9999001_CTF_9999002_001.xml");
    place.run(&["import", "ctf", file.to_str().unwrap(), "--recorded-at", "2025-09-01"]).good();
    place
}

/// The id, name and e-mail address of somebody who stands once in the file.
fn somebody(place: &Place) -> (String, String, String) {
    let connection = rusqlite::Connection::open(place.school()).unwrap();
    connection
        .query_row(
            "SELECT n.id, n.name, c.value FROM directory_name n JOIN directory_channel c
             ON (c.kind, c.id) = (n.kind, n.id)
             WHERE n.kind = 'adult' AND c.channel = 'email'
             AND (SELECT count(*) FROM directory_name o WHERE o.name = n.name) = 1 ORDER BY n.id LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap()
}

#[test]
fn an_erased_person_is_gone_from_the_bytes_and_the_journal_is_verifiable() {
    let place = school();
    let (id, name, email) = somebody(&place);
    let words = "The respondent must not be told where the child lives.";
    place.sql(&format!("INSERT INTO directory_document VALUES ('doc-1', 'adult', '{id}', '{words}')"));
    let journal = place.run(&["journal", "export"]).good().out;
    for text in [&name, &email, words] {
        assert!(holds(&place.bytes(), text), "{text}");
    }
    let said = place.run(&["directory", "erase", &id]).good();
    assert!(!said.out.contains(&name) && said.out.contains("later import"), "{}", said.out);
    for text in [&name, &email, words] {
        assert!(!holds(&place.bytes(), text), "it is still in the file: {text}");
    }
    place.run(&["journal", "verify"]).good();
    assert_eq!(place.run(&["journal", "export"]).good().out, journal);
    let list = place.run(&["directory", "list"]).good().out;
    assert!(!list.contains(&name) && list.contains("Priya Ali"), "{list}");
    assert!(place.run(&["directory", "erase", &id]).good().out.contains("has nothing about"));
}

#[test]
fn a_reader_that_holds_an_old_copy_is_told_of_and_the_erasure_is_finished_later() {
    let place = school();
    let (id, name, _) = somebody(&place);
    let reader = rusqlite::Connection::open(place.school()).unwrap();
    reader.execute_batch("BEGIN").unwrap();
    let _: i64 = reader.query_row("SELECT count(*) FROM directory_name", [], |row| row.get(0)).unwrap();
    let held = place.run(&["directory", "erase", &id]).fails(4, "still holds an old copy");
    assert!(held.err.contains("run the same command again"), "{}", held.err);
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);
    place.run(&["directory", "erase", &id]).good();
    assert!(!holds(&place.bytes(), &name));
}

#[test]
fn erasing_goes_by_id_and_pupils_are_told_apart_from_adults() {
    let place = school();
    let refused = place.run(&["directory", "erase", "Mr Marek Begum"]).fails(1, "goes by id");
    assert!(!refused.err.contains("Begum"), "{}", refused.err);
    place.run(&["directory", "erase", "--pupil", "ctf:mis:E999900111037"]).good();
    let list = place.run(&["directory", "list"]).good().out;
    assert!(!list.contains("Olivia Byrne") && list.contains("Dr Joanne Byrne"), "{list}");
}

#[test]
fn names_stand_in_no_machine_output() {
    let place = school();
    let json = place.run(&["--format", "json", "directory", "list"]).good().out;
    let ids = place.run(&["--ids", "directory", "list"]).good().out;
    for text in [json, ids] {
        assert!(!text.contains("Byrne") && text.contains("E999900111037"), "{text}");
    }
}

#[test]
fn a_name_that_is_a_formula_or_steers_the_terminal_is_harmless() {
    let place = school();
    place.sql("UPDATE directory_name SET name = '=HYPERLINK(\"http://x\")' WHERE kind = 'adult' AND id LIKE '%E999900111037%'");
    place.sql("UPDATE directory_name SET name = 'Ev' || char(27) || '[2Jil' WHERE kind = 'pupil' AND id LIKE '%E999900111037'");
    let csv = place.run(&["--format", "csv", "directory", "list"]).good().out;
    assert!(csv.contains("\"'=HYPERLINK("), "{csv}");
    assert!(!place.run(&["directory", "list"]).good().out.contains('\u{1b}'));
    assert!(!place.run(&["report-recipients", "--as-of", "2025-10-01", "--all"]).good().out.contains('\u{1b}'));
}

/// Overwriting deleted rows is not enough: when SQLite balances its pages, it leaves copies of rows in the gaps between
/// others. So the file is written anew.
#[test]
fn no_copy_is_left_in_the_gaps_of_pages() {
    for seed in 3..7_u64 {
        let place = Place::with_family();
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1);
        let mut random = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % below
        };
        let mut people: Vec<usize> = (0..400).collect();
        for at in (1..people.len()).rev() {
            people.swap(at, random(at + 1));
        }
        let mut script = "PRAGMA secure_delete = ON; BEGIN;".to_owned();
        for n in &people {
            let name = format!("Name{n:05}{}", "y".repeat(random(60)));
            write!(script, "INSERT INTO directory_name VALUES ('adult', 'x:{n:06}', '{name}');").unwrap();
        }
        script += "COMMIT;";
        for n in people.iter().take(100) {
            let name = format!("Renamed{n:05}{}", "z".repeat(random(90)));
            write!(script, "UPDATE directory_name SET name = '{name}' WHERE id = 'x:{n:06}';").unwrap();
        }
        let gone: Vec<usize> = people.iter().skip(60).take(60).copied().collect();
        for n in gone.iter().skip(1) {
            write!(script, "DELETE FROM directory_name WHERE id = 'x:{n:06}';").unwrap();
        }
        place.sql(&script);
        place.run(&["directory", "erase", &format!("x:{:06}", gone[0])]).good();
        let bytes = place.bytes();
        for n in gone {
            assert!(!holds(&bytes, &format!("Name{n:05}")), "seed {seed}, person {n}");
            assert!(!holds(&bytes, &format!("Renamed{n:05}")), "seed {seed}, person {n}");
        }
    }
}
