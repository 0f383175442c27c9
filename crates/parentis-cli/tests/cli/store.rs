//! The school file: what was acknowledged is kept, what was changed is noticed, one writes at a time.

use crate::common::{FAMILY, Place};
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

const HEADER: &str = r#"{"parentis_journal":1}"#;

fn relationship(n: usize) -> String {
    format!(
        r#"{{"entry":"r{n}","recorded_at":"2025-09-02T08:00:00Z","valid_from":"2025-09-01","fact":"relationship","pupil":"ava","person":"p{n}","kind":"friend"}}"#
    )
}

#[test]
fn what_was_acknowledged_survives_a_killed_process() {
    for acknowledged in [1_usize, 7, 23] {
        let place = Place::with_family();
        let mut child = place
            .command(&["import", "entries", "-", "--acknowledge"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let feed = std::thread::spawn(move || {
            let _ = writeln!(input, "{HEADER}");
            // It ends when the program is killed and the pipe breaks.
            for n in 0..100_000 {
                if writeln!(input, "{}", relationship(n)).is_err() {
                    break;
                }
            }
        });
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        for _ in 0..acknowledged {
            lines.next().unwrap().unwrap();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        feed.join().unwrap();
        let rows = place.run(&["--format", "json", "journal", "verify"]).good().json()["rows"].as_u64().unwrap();
        assert!(rows >= 6 + u64::try_from(acknowledged).unwrap(), "{rows} rows, {acknowledged} acknowledged");
        let export = place.run(&["journal", "export"]).good().out;
        for n in 0..acknowledged {
            assert!(export.contains(&format!("\"entry\":\"r{n}\"")), "r{n} was acknowledged");
        }
    }
}

#[test]
fn a_process_killed_at_any_moment_leaves_a_whole_import_or_none() {
    let many: String =
        [HEADER.to_owned()].into_iter().chain((0..3000).map(relationship)).map(|line| line + "\n").collect();
    for wait in [5_u64, 20, 40, 80, 160] {
        let place = Place::with_family();
        place.file("many.jsonl", &many);
        let mut child = place
            .command(&["import", "entries", "many.jsonl"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(wait));
        let _ = child.kill();
        child.wait().unwrap();
        let rows = place.run(&["--format", "json", "journal", "verify"]).good().json()["rows"].as_u64().unwrap();
        assert!(rows == 6 || rows == 3006, "{rows} rows after {wait} ms");
    }
}

#[test]
fn a_second_writer_is_told_and_readers_go_on() {
    let place = Place::with_family();
    let other = rusqlite::Connection::open(place.school()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    place.file("one.jsonl", format!("{HEADER}\n{}\n", relationship(1)));
    let refused = place.run(&["import", "entries", "one.jsonl"]).fails(4, "another program is writing");
    assert!(refused.err.contains("run the same command again"), "{}", refused.err);
    place.run(&["report-recipients", "--as-of", "2026-05-12"]).good();
    place.run(&["journal", "verify"]).good();
    other.execute_batch("ROLLBACK").unwrap();
    place.run(&["import", "entries", "one.jsonl"]).good();
}

#[test]
fn importing_again_adds_nothing_and_another_content_is_refused() {
    let place = Place::with_family();
    let again = place.run(&["--format", "json", "import", "entries", "family.jsonl"]).good().json();
    assert_eq!((again["added"].as_u64(), again["known"].as_u64()), (Some(0), Some(6)));
    // Known at another time: the first time stands.
    place.file("later.jsonl", FAMILY.replace("2025-09-01T08:00:00Z", "2026-01-01T08:00:00Z"));
    let again = place.run(&["--format", "json", "import", "entries", "later.jsonl"]).good().json();
    assert_eq!(again["known"].as_u64(), Some(6));
    assert!(!place.run(&["journal", "export"]).good().out.contains("2026-01-01"));
    place.file("other.jsonl", FAMILY.replace("\"mother\"", "\"father\""));
    place
        .run(&["import", "entries", "other.jsonl"])
        .fails(1, "entry `e4` stands in the journal with different content");
    // Within one file, too.
    place.file("twice.jsonl", format!("{HEADER}\n{0}\n{0}\n", relationship(1)));
    let once = place.run(&["--format", "json", "import", "entries", "twice.jsonl"]).good().json();
    assert_eq!((once["added"].as_u64(), once["known"].as_u64()), (Some(1), Some(1)));
}

#[test]
fn an_entry_that_would_not_load_is_refused_before_it_is_written() {
    let place = Place::with_family();
    let refused = [
        r#"{"entry":"x1","recorded_at":"2026-01-01T08:00:00Z","valid_from":"2026-01-01","fact":"retracted","what":"nobody"}"#,
        r#"{"entry":"x1","recorded_at":"2026-01-01T08:00:00Z","valid_from":"2026-01-01","fact":"retracted","what":"x1"}"#,
        r#"{"entry":"x1","recorded_at":"2026-01-01T08:00:00Z","valid_from":"2026-01-01","fact":"ended","what":"e4"}"#,
        r#"{"entry":"x1","recorded_at":"2026-01-01T08:00:00Z","valid_from":"2026-01-01","fact":"safeguarding_hold","pupil":"ava","person":"dad","decided_by":"dsl"}"#,
    ];
    for line in refused {
        place.file("bad.jsonl", format!("{HEADER}\n{}\n{line}\n", relationship(1)));
        let run = place.run(&["import", "entries", "bad.jsonl"]).fails(1, "x1");
        assert!(run.err.to_lowercase().contains("stored"), "{}", run.err);
        let rows = place.run(&["--format", "json", "journal", "verify"]).good().json();
        assert_eq!(rows["rows"].as_u64(), Some(6), "all or nothing");
    }
}

/// Each way of tampering, and what `journal verify` says of it.
const TAMPERING: &[(&str, &str)] = &[
    ("UPDATE journal SET entry = replace(entry, '\"dad\"', '\"mum\"') WHERE sequence = 6", "row 6: its content was changed"),
    ("UPDATE journal SET entry = '{}' WHERE sequence = 2", "row 2: its content was changed"),
    ("UPDATE journal SET entry_id = 'e9' WHERE sequence = 3", "row 3: its columns do not agree"),
    ("UPDATE journal SET recorded_at = '2020-01-01T00:00:00Z' WHERE sequence = 3", "row 3: its columns do not agree"),
    ("UPDATE journal SET hash = zeroblob(32) WHERE sequence = 4", "row 4: its content was changed"),
    ("UPDATE journal SET previous = zeroblob(32) WHERE sequence = 4", "row 4: it does not follow"),
    ("UPDATE journal SET vocabulary = 2 WHERE sequence = 4", "row 4: its content was changed"),
    ("DELETE FROM journal WHERE sequence = 3", "row 4: one or more rows before it are missing"),
    ("DELETE FROM journal WHERE sequence = 1", "row 2: one or more rows before it are missing"),
    ("DELETE FROM journal WHERE sequence = 6", "end of the journal: rows were cut off"),
    ("DELETE FROM journal", "end of the journal: rows were cut off"),
    ("DELETE FROM journal_head", "end of the journal: its head is missing"),
    (
        "UPDATE journal SET sequence = 99 WHERE sequence = 3; UPDATE journal SET sequence = 3 WHERE sequence = 4;
         UPDATE journal SET sequence = 4 WHERE sequence = 99",
        "row 3: it does not follow",
    ),
    (
        "INSERT INTO journal SELECT 7, 'e7', recorded_at, 1, replace(entry, '\"e4\"', '\"e7\"'), zeroblob(32), zeroblob(32)
         FROM journal WHERE sequence = 4",
        "row 7: it does not follow",
    ),
];

#[test]
fn a_changed_journal_is_noticed_says_where_and_gives_no_answers() {
    for (script, says) in TAMPERING {
        let place = Place::with_family();
        place.sql(script);
        let verified = place.run(&["journal", "verify"]).fails(5, "Do not use its answers");
        assert!(verified.out.contains(says), "{script}\n{}", verified.out);
        assert!(verified.err.contains("backups"), "{}", verified.err);
        let json = place.run(&["--format", "json", "journal", "verify"]);
        assert_eq!((json.code, json.json()["intact"].as_bool()), (5, Some(false)));
        place.run(&["report-recipients", "--as-of", "2026-05-12"]).fails(5, "Do not use its answers");
        place.run(&["explain", "ava", "dad", "--as-of", "2026-05-12"]).fails(5, "Do not use its answers");
        place.file("one.jsonl", format!("{HEADER}\n{}\n", relationship(1)));
        place.run(&["import", "entries", "one.jsonl"]).fails(5, "Do not use its answers");
    }
}

#[test]
fn a_journal_rewritten_whole_is_noticed_by_a_noted_head() {
    let place = Place::with_family();
    let noted =
        place.run(&["--format", "json", "journal", "verify"]).good().json()["head"].as_str().unwrap().to_owned();
    place.run(&["journal", "verify", "--head", &noted]).good();
    // A journal that grew still has the row.
    place.file("one.jsonl", format!("{HEADER}\n{}\n", relationship(1)));
    place.run(&["import", "entries", "one.jsonl"]).good();
    place.run(&["journal", "verify", "--head", &noted]).good();
    // The last rows cut off and the head moved back with them: only the note tells.
    place.sql(
        "DELETE FROM journal WHERE sequence > 5;
         UPDATE journal_head SET sequence = 5, hash = (SELECT hash FROM journal WHERE sequence = 5)",
    );
    place.run(&["journal", "verify"]).good();
    place.run(&["journal", "verify", "--head", &noted]).fails(5, "no row has the hash that was noted");
}

#[test]
fn other_files_are_not_taken_for_school_files() {
    let place = Place::new();
    assert!(place.run(&["report-recipients"]).fails(1, "there is no school file").err.contains("import"));
    place.file("school.db", "Dear Sir or Madam, this is a letter and no database at all. ".repeat(40));
    place.run(&["report-recipients"]).fails(1, "not a school file of parentis");
    place.run(&["import", "profile", "harmonize-academy"]).fails(1, "not a school file of parentis");
    let place = Place::new();
    place.sql("CREATE TABLE cats (name TEXT)");
    place.run(&["report-recipients"]).fails(1, "not a school file of parentis");
    let place = Place::with_family();
    place.sql("PRAGMA user_version = 7");
    place.run(&["report-recipients"]).fails(1, "tables of version 7");
    let place = Place::with_family();
    place.sql("DROP TABLE journal");
    place.run(&["report-recipients"]).fails(5, "tables are not those of a school file");
    let place = Place::new();
    std::fs::create_dir(place.path("school.db")).unwrap();
    place.run(&["report-recipients"]).fails(1, "no school file");
    place.run(&["import", "profile", "harmonize-academy"]).fails(6, "cannot open");
}

#[test]
fn a_broken_page_is_damage_and_no_panic() {
    for at in [100_usize, 4096, 8192 + 7, 12_288 + 100] {
        let place = Place::with_family();
        place.sql("PRAGMA wal_checkpoint(TRUNCATE)");
        let mut bytes = std::fs::read(place.school()).unwrap();
        let end = (at + 600).min(bytes.len());
        for byte in &mut bytes[at..end] {
            *byte ^= 0xa5;
        }
        std::fs::write(place.school(), bytes).unwrap();
        for command in [["journal", "verify"], ["directory", "list"], ["report-recipients", "--all"]] {
            let run = place.run(&command);
            assert!(matches!(run.code, 0 | 1 | 5), "{at}: {} {}", run.code, run.err);
            assert!(!run.err.contains("panicked"), "{}", run.err);
        }
    }
}

#[test]
fn the_file_says_what_it_is_and_is_written_with_care() {
    let place = Place::with_family();
    let connection = rusqlite::Connection::open(place.school()).unwrap();
    let ask = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, rusqlite::types::Value>(0)).unwrap();
    assert_eq!(ask("PRAGMA application_id"), 0x5052_4e54_i64.into());
    assert_eq!(ask("PRAGMA user_version"), 1_i64.into());
    assert_eq!(ask("PRAGMA journal_mode"), "wal".to_owned().into());
}

#[test]
fn a_file_whose_making_was_broken_off_is_made_again() {
    let place = Place::new();
    place.sql("PRAGMA journal_mode = WAL");
    place.run(&["import", "profile", "harmonize-academy"]).good();
    let place = Place::new();
    place.file("school.db", "");
    place.run(&["report-recipients"]).fails(1, "not a school file");
    place.run(&["import", "profile", "harmonize-academy"]).good();
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with_family();
    let mode = std::fs::metadata(place.school()).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[test]
fn a_file_with_triggers_or_views_is_not_trusted() {
    for script in [
        "CREATE TRIGGER t AFTER INSERT ON journal BEGIN UPDATE journal_head SET sequence = 0; END",
        "CREATE VIEW v AS SELECT name FROM directory_name",
    ] {
        let place = Place::with_family();
        place.sql(script);
        place.run(&["report-recipients"]).fails(5, "triggers or views");
        place.run(&["import", "profile", "harmonize-academy"]).fails(5, "triggers or views");
    }
}

#[test]
fn an_index_that_does_not_agree_is_noticed() {
    let place = Place::with_family();
    place.sql(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, 'UNIQUE', '') WHERE name = 'journal';
         DELETE FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'journal'",
    );
    place.run(&["journal", "verify"]).fails(5, "Do not use its answers");
}

#[test]
fn a_reader_of_the_output_who_goes_away_is_no_error() {
    let place = Place::new();
    let mut child = place.command(&["rules"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success() && done.stderr.is_empty(), "{done:?}");
}
