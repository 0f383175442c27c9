//! Every command: the plain way, for machines, and when something is wrong.

use crate::common::{FAMILY, Place, sample};
use serde_json::Value;

fn path(path: &std::path::Path) -> &str {
    path.to_str().unwrap()
}

fn school_of(format: &str) -> Place {
    let place = Place::new();
    let at = ["--recorded-at", "2025-09-01T08:00:00Z"];
    if format == "ctf" {
        let file = sample("ctf-25-made/9999001_CTF_9999002_001.xml");
        place.run(&[&["import", "ctf", path(&file)], at.as_slice()].concat()).good();
    } else {
        let (students, contacts) =
            (sample("edfi-5.2-grand-bend/Student.xml"), sample("edfi-5.2-grand-bend/Contact.xml"));
        place.run(&[&["import", "ed-fi", path(&students), path(&contacts)], at.as_slice()].concat()).good();
    }
    place.run(&["import", "profile", "harmonize-academy", "--from", "2025-09-01"]).good();
    place
}

#[test]
fn report_recipients_says_who_and_why_and_what_would_change_it() {
    let place = Place::with_family();
    let text = place.run(&["report-recipients", "--as-of", "2026-05-12"]).good().out;
    for says in ["1  sent", "1  not sent", "ava: dad", "(o1) says", "From 1 June 2026"] {
        assert!(text.contains(says), "{says}\n{text}");
    }
    assert!(!text.contains("ava: mum"), "she is simply sent it\n{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 120 && !line.ends_with(' ')));
    let all = place.run(&["report-recipients", "--as-of", "2026-05-12", "--all"]).good().out;
    assert!(all.contains("ava: mum"), "{all}");
    // Before the order was seen, and before it took effect.
    let then = place.run(&["report-recipients", "--as-of", "2026-03-05", "--known-at", "2026-03-09"]).good().out;
    assert!(then.contains("2  sent"), "{then}");
    let now = place.run(&["report-recipients", "--as-of", "2026-03-05"]).good().out;
    assert!(now.contains("1  not sent"), "{now}");
}

#[test]
fn report_recipients_for_machines() {
    let place = Place::with_family();
    let json = place.run(&["--format", "json", "report-recipients", "--as-of", "2026-05-12"]).good().json();
    assert_eq!(json["answer"], "audience");
    assert_eq!(json["lines"].as_array().unwrap().len(), 2);
    let csv = place.run(&["report-recipients", "--format", "csv", "--as-of", "2026-05-12", "--all"]).good().out;
    let text = csv.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().unwrap().get(5), Some("outcome"));
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let outcomes: Vec<_> = rows.iter().map(|row| (row[3].to_owned(), row[5].to_owned())).collect();
    assert_eq!(outcomes, [("dad".to_owned(), "must_not".to_owned()), ("mum".to_owned(), "must".to_owned())]);
}

#[test]
fn exit_codes_for_scripts() {
    let place = Place::with_family();
    let waiting = ["report-recipients", "--as-of", "2026-05-12", "--fail-on-check"];
    place.run(&waiting).good();
    place.file(
        "claim.jsonl",
        r#"{"parentis_journal":1}
{"entry":"c1","recorded_at":"2026-05-05T08:00:00Z","valid_from":"2026-05-05","fact":"order_claimed","order":"o9","pupil":"ava","person":"mum","form":"described"}
"#,
    );
    place.run(&["import", "entries", "claim.jsonl"]).good();
    let run = place.run(&waiting).fails(3, "1 wait for a check");
    assert!(run.out.contains("check first"), "the answer is printed all the same: {}", run.out);
    place.run(&["explain", "ava", "mum", "--as-of", "2026-05-12", "--fail-on-check"]).fails(3, "wait for a check");
    place.run(&["report-recipients", "--as-of", "12/05/2026"]).fails(2, "not a date in the form 2026-05-12");
    place.run(&["report-recipients", "--as-of", "3026-05-12"]).fails(2, "outside the years");
    place.run(&["report-recipients", "--known-at", "yesterday"]).fails(2, "not an instant");
    place.run(&["repot"]).fails(2, "unrecognized subcommand");
    place.run(&["import", "entries", "nowhere.jsonl"]).fails(6, "cannot read nowhere.jsonl");
    let help = place.run(&["--help"]).good().out;
    for code in 0..=6 {
        assert!(help.contains(&format!("\n  {code}  ")), "{help}");
    }
}

#[test]
fn explain_finds_people_by_id_or_by_name_and_tells_the_whole() {
    let place = school_of("ctf");
    let asked = ["explain", "Olivia Byrne", "Dr Joanne Byrne", "--as-of"];
    let before = place.run(&[asked.as_slice(), &["2026-05-08"]].concat()).good().out;
    assert!(before.contains("From 9 May 2026 somebody has to check"), "{before}");
    let on_the_day = place.run(&[asked.as_slice(), &["2026-05-09"]].concat()).good().out;
    assert!(on_the_day.contains("AGE-7"), "{on_the_day}");
    let ids = place.run(&["--ids", "explain", "Olivia Byrne", "Dr Joanne Byrne", "--as-of", "2026-05-08"]).good().out;
    assert!(!ids.contains("Byrne") && ids.contains("E999900111037"), "{ids}");
    let json = place.run(&["--format", "json", "explain", "Olivia Byrne", "Dr Joanne Byrne", "--as-of", "2026-05-08"]);
    let json = json.good();
    assert!(!json.out.contains("Byrne"), "machines get ids");
    assert_eq!(json.json()["decision"]["outcome"], "must");
    let exclusion = [asked.as_slice(), &["2026-05-08", "--about", "exc"]].concat();
    let exclusion = place.run(&exclusion).good().out;
    let said = exclusion.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Dr Joanne Byrne must be told without delay if Olivia Byrne is excluded."), "{exclusion}");
    assert!(!exclusion.contains("report"), "{exclusion}");
    let sports_day =
        [asked.as_slice(), &["2026-05-08", "--about", "evt", "--on-site", "yes", "--act", "leisure"]].concat();
    assert!(place.run(&sports_day).good().out.contains("MX["));
    place.run(&["explain", "a", "b", "--about", "evt", "--on-site", "perhaps"]).fails(2, "neither yes nor no");
    place.run(&["explain", "a", "b", "--act", "swimming"]).fails(2, "not one of schooling, day_trip");
    place.run(&["explain", "a", "b", "--about", "XYZ"]).fails(2, "not one of RPT, EVT, PEV");
    place.run(&["explain", "Nobody Atall", "x"]).fails(1, "no pupil of that id or name");
    place.run(&["explain", "Olivia Byrne", "Nobody Atall"]).fails(1, "no adult of that id or name");
    let twice = place.run(&["explain", "Mei Okafor", "x"]).fails(1, "2 pupils have that name");
    assert!(twice.err.contains("Say which by the id") && !twice.err.contains("Okafor"), "{}", twice.err);
}

/// Reports sent to mother and father, before, in and after the order against him.
const GIVEN: &str = r#"{"parentis_journal":1}
{"entry":"g1","recorded_at":"2026-02-10T08:00:00Z","valid_from":"2026-02-10","fact":"given","pupil":"ava","person":"mum","column":"RPT","item":"r1"}
{"entry":"g2","recorded_at":"2026-02-24T08:00:00Z","valid_from":"2026-02-24","fact":"given","pupil":"ava","person":"dad","column":"RPT","item":"r1"}
{"entry":"g3","recorded_at":"2026-04-10T08:00:00Z","valid_from":"2026-04-10","fact":"given","pupil":"ava","person":"mum","column":"RPT","item":"r2"}
{"entry":"g4","recorded_at":"2026-06-10T08:00:00Z","valid_from":"2026-06-10","fact":"given","pupil":"ava","person":"mum","column":"RPT","item":"r3"}
"#;

#[test]
fn equal_treatment_says_who_was_left_out_and_why_things_differ() {
    let place = Place::with_family();
    place.file("given.jsonl", GIVEN);
    place.run(&["import", "entries", "given.jsonl"]).good();
    let asked = ["equal-treatment", "ava", "--from", "2026-02-01", "--until", "2026-06-10"];
    let text = place.run(&asked).good().out;
    let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for says in [
        "the adults were not treated alike. (ORD-1, COM-4)",
        "from 1 February 2026 up to and including 10 June 2026.",
        "dad was given it on 24 February 2026. That was 14 days after it was first given.",
        "dad was not given it, and must not be. Order of 1 March 2026 (o1) says",
        "First given on 10 June 2026: the yearly report, r3 - dad had to be given it and was not.",
        "- Give what was left out",
    ] {
        assert!(said.contains(says), "{says}\n{text}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 120 && !line.ends_with(' ')));

    let json = place.run(&[&["--format", "json"], asked.as_slice()].concat()).good().json();
    assert_eq!((&json["answer"], &json["alike"]), (&"equal_treatment".into(), &"no".into()));
    assert_eq!(json["end"], "2026-06-11", "the last day counts");
    let findings: Vec<_> = json["things"].as_array().unwrap().iter().map(|t| &t["lines"][0]["finding"]).collect();
    assert_eq!(findings, ["alike", "kept_back", "left_out"]);
    // Until the day before the last report all was as it should be; as known in February, it was not yet.
    let before = ["equal-treatment", "ava", "--from", "2026-02-01", "--until", "2026-06-09"];
    let on_one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(on_one_line(place.run(&before).good().out).contains("Every difference has its reason"));
    let known = place.run(&[before.as_slice(), &["--known-at", "2026-02-20"]].concat()).good().out;
    assert!(known.contains("dad had to be given it and was not."), "{known}");

    let csv = place.run(&[asked.as_slice(), &["--format", "csv"]].concat()).good().out;
    let mut reader = csv::Reader::from_reader(csv.strip_prefix('\u{feff}').unwrap().as_bytes());
    assert_eq!(reader.headers().unwrap().get(5), Some("finding"));
    assert_eq!(reader.records().map(Result::unwrap).filter(|row| &row[5] == "alike").count(), 4);

    place
        .run(&["equal-treatment", "ava", "--from", "2026-06-10", "--until", "2026-06-09"])
        .fails(1, "before the first");
    place.run(&["equal-treatment", "ava", "--from", "2026-06-10"]).fails(2, "--until");
    place
        .run(&["equal-treatment", "zoe", "--from", "2026-06-10", "--until", "2026-06-10"])
        .fails(1, "no pupil of that");
    let one_day = ["equal-treatment", "ava", "--from", "2026-06-10", "--until", "2026-06-10", "--fail-on-check"];
    place.run(&one_day).good();
    let claim = r#"{"parentis_journal":1}
{"entry":"c1","recorded_at":"2026-06-09T08:00:00Z","valid_from":"2026-06-09","fact":"order_claimed","order":"o9","pupil":"ava","person":"dad","form":"described"}
"#;
    place.file("claim.jsonl", claim);
    place.run(&["import", "entries", "claim.jsonl"]).good();
    assert!(place.run(&one_day).fails(3, "1 wait for a check").out.contains("Somebody has to check first."));
}

#[test]
fn may_collect_says_who_and_whom_to_ring_about_anybody_else() {
    let place = school_of("ctf");
    let day = ["--as-of", "2026-05-08"];
    let all = place.run(&[&["may-collect", "Olivia Byrne"][..], &day].concat()).good().out;
    assert!(all.contains("Everybody known to the child on 8 May 2026"), "{all}");
    let stranger = place.run(&[&["may-collect", "Olivia Byrne", "--stranger"][..], &day].concat()).good().out;
    let said = stranger.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("The child stays with staff"), "{stranger}");
    let json =
        place.run(&[&["--format", "json", "may-collect", "Olivia Byrne", "--stranger"][..], &day].concat()).good();
    assert_eq!(json.json()["at_the_gate"]["decision"]["outcome"], "needs_check");
    place.run(&["may-collect", "Olivia Byrne", "Nobody Atall"]).fails(1, "no adult of that id or name");
    place.run(&["may-collect", "Olivia Byrne", "x", "--stranger"]).fails(2, "cannot be used with");
}

#[test]
fn ask_gives_the_bytes_of_the_document_interface() {
    let place = Place::with_family();
    let entries: Vec<Value> = FAMILY.lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect();
    let question = serde_json::json!({
        "question": "entitled", "column": "RPT", "pupil": "ava", "person": "dad", "as_of": "2026-05-12"
    });
    let document = serde_json::json!({ "entries": entries, "ask": [question] }).to_string();
    place.file("document.json", &document);
    let answer = place.run(&["ask", "document.json"]).good();
    assert_eq!(answer.out.trim_end(), parentis_document::ask(&document).unwrap());
    assert_eq!(place.run_with(&["ask", "-"], &document).good().out, answer.out);
    let alone = serde_json::json!({ "entries": [], "ask": [question] }).to_string();
    place.file("alone.json", alone);
    assert_eq!(place.run(&["ask", "alone.json", "--of-school"]).good().out, answer.out);
    let slip = place.run_with(&["ask", "-"], document.replace("\"column\"", "\"colum\"")).fails(1, "ask[0]");
    assert!(slip.err.contains("parentis schema document"), "{}", slip.err);
}

#[test]
fn imports_say_what_they_did_and_again_add_nothing() {
    let place = school_of("ctf");
    let file = sample("ctf-25-made/9999001_CTF_9999002_001.xml");
    let again = place.run(&["--format", "json", "import", "ctf", path(&file)]).good().json();
    assert_eq!(again["added"], 0);
    assert!(again["known"].as_u64().unwrap() > 300, "{again}");
    place.run(&["journal", "verify"]).good();
    assert!(place.run(&["findings", "--import", "3"]).good().out.contains("No findings"));
    let findings = place.run(&["findings", "--import", "1"]).good().out;
    assert!(findings.contains("looked_after") && findings.contains("may_be_same_person"), "{findings}");
    for name in ["Okafor", "Byrne", "example.org", "Station Road", "0770"] {
        assert!(!findings.contains(name), "a finding names places and codes: {name}");
    }
    let json = place.run(&["findings", "--format", "json"]).good().json();
    assert!(json.as_array().unwrap().iter().all(|finding| finding["code"].is_string()));
    place.run(&["findings", "--format", "csv"]).good();
    let report = place.run(&["report-recipients", "--as-of", "2025-10-01"]).good().out;
    assert!(report.contains("40 pupils on roll") && report.contains("Mei Murphy: Ms Joanne Müller"), "{report}");
}

#[test]
fn ed_fi_is_imported_and_asked_about() {
    let place = school_of("ed-fi");
    let report = place.run(&["report-recipients", "--as-of", "2025-10-01"]).good().out;
    assert!(report.contains("192 pupils on roll"), "{report}");
    let swapped = sample("edfi-5.2-grand-bend/Contact.xml");
    let refused = place.run(&["import", "ed-fi", path(&swapped), path(&swapped)]).fails(1, "Nothing was stored");
    assert!(!refused.err.contains("Dyer"), "{}", refused.err);
}

#[test]
fn hostile_files_are_refused_without_panic_and_without_a_trace() {
    let place = Place::with_family();
    let rows = || place.run(&["--format", "json", "journal", "verify"]).good().json()["rows"].as_u64();
    let before = rows();
    let deep = "[".repeat(100_000);
    let bomb = r#"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><CTfile>&b;</CTfile>"#;
    let hostile: Vec<Vec<u8>> = vec![
        Vec::new(),
        vec![0; 5000],
        vec![0xff, 0xfe, 0x00, 0xd8],
        deep.clone().into_bytes(),
        bomb.as_bytes().to_vec(),
        b"<CTfile><CTFpupilData><Pupil><Surname>Secretname".to_vec(),
        b"{\"parentis_journal\":1}\n{\"entry\":\"Secretname Sam\"}\n".to_vec(),
        b"{\"parentis_journal\":99}\n".to_vec(),
        b"BEGIN:VCALENDAR\nSUMMARY:Secretname\n".to_vec(),
        "name = \"Secretname".into(),
    ];
    for content in hostile {
        place.file("hostile", &content);
        for command in [
            vec!["import", "ctf", "hostile"],
            vec!["import", "ed-fi", "hostile", "hostile"],
            vec!["import", "entries", "hostile"],
            vec!["import", "entries", "hostile", "--acknowledge"],
            vec!["import", "calendar", "hostile"],
            vec!["import", "profile", "hostile"],
            vec!["ask", "hostile"],
            vec!["check-profile", "hostile"],
        ] {
            let run = place.run(&command);
            let nothing_in_it = content.is_empty() && command.contains(&"--acknowledge");
            assert!(run.code == 1 || nothing_in_it, "{command:?}: {} {} {}", run.code, run.out, run.err);
            assert!(!run.err.contains("panicked") && !run.err.contains("Secretname"), "{command:?}: {}", run.err);
            assert!(run.err.lines().count() >= 2 || nothing_in_it, "it says what to do next: {command:?} {}", run.err);
        }
    }
    assert_eq!(rows(), before);
}

#[test]
fn the_calendar_comes_from_its_files() {
    let place = Place::with_family();
    let (terms, bank) = (sample("calendar/sheffield-school_holidays.ics"), sample("calendar/bank-holidays.json"));
    let import = ["import", "calendar", path(&terms), "--bank-holidays", path(&bank)];
    place.run(&import).fails(1, "--first-day");
    let year = ["--first-day", "2025-09-01", "--last-day", "2026-07-22", "--from", "2025-09-01"];
    place.run(&[import.as_slice(), &year].concat()).good();
    let question = r#"{"entries":[],"ask":[{"question":"kind_of_day","day":"2026-05-04","as_of":"2026-05-12"}]}"#;
    let answer = place.run_with(&["ask", "--of-school", "-"], question).good().out;
    assert!(answer.contains("bank_holiday"), "{answer}");
    let place = Place::new();
    place.run(&[import.as_slice(), &year].concat()).fails(1, "--nation");
    assert!(!place.school().exists(), "nothing was made");
}

#[test]
fn profiles_are_checked_and_adopted() {
    let place = Place::new();
    place.file("good.toml", "name = 'x'\nversion = '1'\nnation = 'ENG'\nschool_type = 'academy'\n");
    assert!(place.run(&["check-profile", "good.toml"]).good().out.starts_with("x 1: can be used"));
    let json = place.run(&["check-profile", "good.toml", "--format", "json"]).good().json();
    assert_eq!(json["name"], "x");
    place.file("bad.toml", "name = 'x'\nversion = '1'\nnation = 'ENG'\nschool_typ = 'academy'\n");
    let bad = place.run(&["check-profile", "bad.toml"]).fails(1, "line 4, `school_typ`");
    assert!(bad.err.contains("check it again"), "{}", bad.err);
    place.run(&["import", "profile", "bad.toml"]).fails(1, "line 4");
    let once = ["--format", "json", "import", "profile", "good.toml", "--from", "2025-09-01"];
    assert_eq!(place.run(&once).good().json()["added"], 1);
    assert_eq!(place.run(&once).good().json()["known"], 1);
    place.run(&["import", "profile", "harmonize-acadamy"]).fails(6, "cannot read harmonize-acadamy");
}

#[test]
fn rules_and_schemas_can_be_looked_up() {
    let place = Place::new();
    let rule = place.run(&["rules", "par-1"]).good().out;
    assert!(rule.contains("PAR-1") && rule.contains("Education Act 1996"), "{rule}");
    let all = place.run(&["rules", "--format", "json"]).good().json();
    assert_eq!(all.as_array().unwrap().len(), parentis::rules::RuleId::ALL.len());
    assert_eq!(place.run(&["rules", "PAR-1", "--format", "json"]).good().json()["rule"], "PAR-1");
    place.run(&["rules", "PAR-999"]).fails(1, "`parentis rules` lists them all");
    let names = place.run(&["schema"]).good().out;
    for name in names.lines() {
        assert!(place.run(&["schema", name]).good().json().is_object());
    }
    place.run(&["schema", "nothing"]).fails(1, "lists them");
}

#[test]
fn the_journal_goes_out_and_comes_in_again() {
    let place = school_of("ctf");
    let export = place.run(&["journal", "export"]).good().out;
    for name in ["Okafor", "Byrne", "Station Road"] {
        assert!(!export.contains(name), "the journal holds ids alone: {name}");
    }
    place.file("export.jsonl", &export);
    place.run(&["--school", "second.db", "import", "entries", "export.jsonl"]).good();
    assert_eq!(place.run(&["--school", "second.db", "journal", "export"]).good().out, export);
}

#[test]
fn colour_is_asked_for_or_left_out() {
    let place = Place::with_family();
    let asked = ["report-recipients", "--as-of", "2026-05-12"];
    assert!(!place.run(&asked).good().out.contains('\u{1b}'));
    let always = place.run(&[asked.as_slice(), &["--color", "always"]].concat()).good().out;
    assert!(always.contains("\u{1b}["));
}

#[test]
fn the_demonstration_runs_reads_well_and_keeps_its_files_if_asked() {
    let place = Place::new();
    let demo = place.run(&["demo", "--report", "governors"]).good().out;
    for says in [
        "192 pupils on roll",
        "Order of 2 March 2026",
        "Priya Ali: Mr Paul Ali",
        "Olivia Byrne",
        "as of 12 May 2026",
        "on 5 March 2026",
        "Sunita Okafor",
        "Testbury Council",
        "up to and including 17 July 2026",
        "Conflict: given by Miss Agnieszka Ali, refused by Mr Piotr Ali.",
        "Missing. Notify first, in writing: Mr Piotr Ali.",
        "Refused by the pupil.",
        "Expired. Waiting for an answer: Miss Agnieszka Ali",
        "text message: another way would also reach somebody",
        "post: another way would also reach somebody",
        "What is in it      her mother",
        "an inspector",
    ] {
        assert!(demo.contains(says), "{says}\n{demo}");
    }
    // One report, five people: what each of them sees, and nothing more.
    let seen = |field: &str| demo.lines().find(|line| line.starts_with(&format!(" {field}  "))).unwrap_or_default();
    for (field, shown) in [
        ("Attendance", "97 % – 97 % – 97 %"),
        ("Note of the lead", "– – – – frightened on Mondays"),
        ("Lives at", "– – – – –"),
        ("Sits with", "– – – – –"),
    ] {
        let line: Vec<&str> = seen(field).split_whitespace().collect();
        assert!(line.join(" ").ends_with(shown), "{field}: {line:?}\n{demo}");
    }
    assert!(!demo.contains("Quince"), "a kept address is nowhere in it");
    let flat = demo.split_whitespace().collect::<Vec<_>>().join(" ");
    for says in [
        "We answer within 3 school days, that is by 18 May 2026.",
        "We said that we would answer by 18 May 2026. We did not. We are sorry. Please write to us again.",
        "Mr Marek Begum is in none of it",
        // A concern in the holiday, by when, and a training day that was added.
        "Came on 21 July 2026, counts as received on 4 September 2026. With Mr Tom Adeyemi.",
        "to say that it arrived: by 11 September 2026 (there is still time). That was told and stands; the calendar of today \
         would give 14 September 2026, which is to be reported.",
        "to answer: by 25 September 2026 (there is still time). That was told and stands; the calendar of today would give 28 \
         September 2026, which is to be reported.",
        "The step may not be taken: a reason is needed.",
        // An allegation inside a complaint, on a Saturday.
        "Not told as things stand: Mrs Dilys Marsh",
        "The safeguarding record was opened on 12 September 2026, and Mrs Kay Lowe knows of it.",
        "say that it arrived (chair of governors: Dr Helen Moss). By 18 September 2026.",
        // A panel that is not in order, and one that is.
        "the panel is not in order. a member was involved (Mrs Dilys Marsh). nobody is independent of the school.",
        "Hearing on 10 November 2026. With Mr Alan Pike, Ms Bea Lindqvist, Mr Rafi Noor.",
    ] {
        assert!(flat.contains(says), "{says}\n{demo}");
    }
    assert!(demo.lines().all(|line| line.chars().count() <= 120));
    let left: Vec<_> = std::fs::read_dir(place.path(".")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, ["governors"], "it leaves nothing behind but the report");
    // Where the report is comes at the end, and it is the example that is kept.
    let said = demo.lines().find(|line| line.starts_with("The report to the governors")).unwrap();
    let path = std::path::Path::new("governors").join("governors-report.html");
    assert!(said.ends_with(path.to_str().unwrap()), "{said}");
    let page = std::fs::read_to_string(place.path("governors/governors-report.html")).unwrap();
    assert_eq!(page, include_str!("../../../../examples/governors-report.html"), "cargo xtask page --write");
    let welsh = std::fs::read_to_string(place.path("governors/governors-report.cy.html")).unwrap();
    assert_eq!(welsh, include_str!("../../../../examples/governors-report.cy.html"), "cargo xtask page --write");
    let reach = demo.lines().find(|line| line.starts_with("  - Reach: ")).unwrap();
    let shown = reach.trim_start_matches("  - Reach: ").split(" (").next().unwrap();
    assert!(page.contains(shown), "what it says of reach is what the page says: {reach}");
    let kept = place.run(&["demo", "--keep", "kept"]).good().out;
    assert!(kept.contains("governors-report.html"), "{kept}");
    assert_eq!(std::fs::read_to_string(place.path("kept/governors-report.html")).unwrap(), page);
    let again = [
        "--school",
        "kept/made-up.db",
        "report",
        "2025-09-01",
        "2026-08-31",
        "--as-of",
        "2026-09-01",
        "--html",
        "again.html",
    ];
    place.run(&again).good();
    assert_eq!(std::fs::read_to_string(place.path("again.html")).unwrap(), page, "the kept school gives the same page");
    place.run(&["--school", "kept/mockford.db", "journal", "verify"]).good();
    place.run(&["--school", "kept/grand-bend.db", "report-recipients", "--as-of", "2026-05-12"]).good();
    let board = place.run(&["--school", "kept/mockford.db", "concern", "due", "--as-of", "2026-10-21"]).good().out;
    assert!(board.contains("Open: 2. With a time that is over: 1."), "{board}");
    // Again into the same files: nothing new.
    place.run(&["demo", "--keep", "kept"]).good();
    place.run(&["demo", "--format", "json"]).fails(1, "for people to read");
}

/// What is printed in the guide is what the program takes.
#[test]
fn the_examples_of_the_guide_run() {
    let guide = include_str!("../../../../docs/command-line.md");
    let blocks: Vec<&str> = guide.split("```json\n").skip(1).map(|rest| rest.split_once("```").unwrap().0).collect();
    let place = Place::new();
    let file = sample("ctf-25-made/9999001_CTF_9999002_001.xml");
    place.run(&["import", "ctf", path(&file), "--system", "sims", "--recorded-at", "2025-09-01"]).good();
    let adopted = ["--from", "2025-09-01", "--recorded-at", "2025-09-01"];
    place.run(&[&["import", "profile", "harmonize-academy"], &adopted[..]].concat()).good();
    place.file("entries.jsonl", blocks[0]);
    place.file("consents.jsonl", blocks[1]);
    place.file("questions.json", blocks[2]);
    place.file("draft.json", blocks[3]);
    place.run(&["import", "entries", "entries.jsonl"]).good();
    place.run(&["import", "entries", "consents.jsonl"]).good();
    let answers = place.run(&["ask", "questions.json", "--of-school"]).good().json();
    assert_eq!(answers["answers"][0]["outcome"], "must_not");
    let sending = place.run(&["may-send", "draft.json", "--as-of", "2026-05-12"]).out;
    assert!(
        sending.contains("Do not send it as it is.") && sending.contains("behaviour-log: it is about"),
        "{sending}"
    );
    let alike = ["equal-treatment", "Ava Begum", "--from", "2026-01-01", "--until", "2026-07-22"];
    assert!(place.run(&alike).good().out.contains("Mr Marek Begum was not given it, and must not be."));
    for (command, says) in [
        ("state trip-residential @ --item trip:wales-2026 --as-of 2026-05-06", "Conflict: given by Miss Agnieszka Ali"),
        ("ask-list biometrics @ --as-of 2026-06-10", "Notify Mr Piotr Ali in writing"),
        ("state biometrics @ --as-of 2026-06-16", "Refused by the pupil."),
        ("state photo-website @ --as-of 2026-05-12", "Valid: given by Miss Agnieszka Ali."),
        ("uses photo-website @ --as-of 2026-05-20", "page:spring-fair, on 12 May 2026."),
        ("register photo-website --as-of 2026-05-12", "Oliver Ali: valid."),
    ] {
        let words = command.split(' ').map(|word| if word == "@" { "Oliver Ali" } else { word });
        let run = place.run(&std::iter::once("consent").chain(words).collect::<Vec<_>>()).good();
        let said = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(says), "{command}: {}", run.out);
    }
    let explain = |pupil, adult, day| place.run(&["explain", pupil, adult, "--as-of", day]).good().out;
    assert!(explain("Ava Begum", "Mr Marek Begum", "2026-05-17").contains("must not be sent"));
    assert!(explain("Ava Begum", "Mr Marek Begum", "2026-05-18").contains("must be sent"));
    assert!(explain("Leo Begum", "Mr Marek Begum", "2026-03-25").contains("check first"));
    assert!(explain("Leo Begum", "Mr Marek Begum", "2026-03-26").contains("must be sent"));
    assert!(explain("Priya Ali", "Mr Paul Ali", "2026-03-12").contains("check first"));
    let known = |at| place.run(&["report-recipients", "--known-at", at, "--as-of", "2026-03-05"]).good().out;
    assert!(known("2026-03-05").contains("By the policy harmonize-academy"));
    assert!(known("2025-03-05").contains("Nothing had been recorded by then"));
}

#[test]
fn findings_begin_with_the_gravest() {
    let found = school_of("ctf").run(&["findings", "--format", "json"]).good().json();
    let rank = |finding: &Value| ["broken", "error", "warning"].iter().position(|word| finding["severity"] == *word);
    let keys: Vec<_> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| (rank(finding).unwrap_or(3), finding["code"].as_str().unwrap().to_owned()))
        .collect();
    assert!(keys.is_sorted() && keys.len() > 10, "{keys:?}");
}

#[test]
fn people_of_one_name_are_told_apart() {
    let place = Place::with_family();
    place.sql(
        "INSERT INTO directory_name VALUES ('pupil', 'ava', 'Ava Sample'), ('adult', 'mum', 'Jo Sample'),
         ('adult', 'dad', 'Jo Sample')",
    );
    let asked = ["report-recipients", "--all", "--as-of", "2026-05-12"];
    let text = place.run(&asked).good().out;
    assert!(text.contains("Ava Sample: Jo Sample (mum)") && text.contains("Ava Sample: Jo Sample (dad)"), "{text}");
    let csv = place.run(&[&asked[..], &["--format", "csv"]].concat()).good().out;
    assert!(csv.contains("Jo Sample") && !csv.contains("(mum)"), "{csv}");
}

#[test]
fn record_requests_are_answered_with_a_day_and_what_to_look_at() {
    let place = Place::with_family();
    let asked = ["record-request", "ava", "mum", "--right", "subject-access", "--received", "2026-05-05", "--as-of"];
    let open = place.run(&[asked.as_slice(), &["2026-05-12"]].concat()).good().out;
    let said = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said(&open).contains("What the school holds about ava must not be given to mum yet."), "{open}");
    assert!(said(&open).contains("Judge this child, and not the age"), "{open}");
    assert!(said(&open).contains("No bank holidays are entered."), "{open}");
    place.run(&[asked.as_slice(), &["2026-05-12", "--fail-on-check"]].concat()).fails(3, "wait for a check");
    // What a child who can decide refuses is refused, whatever is not on record of responsibility.
    let able = [asked.as_slice(), &["2026-05-12", "--competent", "yes", "--authorised", "no"]].concat();
    let refused = place.run(&[&["--format", "json"], able.as_slice()].concat()).good().json();
    assert_eq!((&refused["answer"], &refused["decision"]["outcome"]), (&"record".into(), &"must_not".into()));
    let barred = ["record-request", "ava", "dad", "--right", "record", "--received", "2026-05-05", "--written", "yes"];
    let barred = place.run(&[barred.as_slice(), &["--as-of", "2026-05-12"]].concat()).good().out;
    assert!(said(&barred).contains("dad must not be shown the educational record of ava."), "{barred}");
    assert!(barred.contains("VOC-56") && !barred.contains("look at"), "{barred}");

    let steps = [
        "--identity-asked",
        "--identity-shown",
        "2026-05-07",
        "--clarification",
        "2026-05-08:2026-05-11",
        "--clarification",
        "2026-05-12",
        "--extended-on",
        "2026-05-12",
        "--results-on",
        "2026-08-20",
    ];
    let paused = place.run(&[asked.as_slice(), &["2026-05-12"], &steps].concat()).good().out;
    assert!(said(&paused).contains("The time stands still until the requester says what they mean."), "{paused}");
    assert!(said(&paused).contains("They can wait until 29 September 2026."), "{paused}");
    place
        .run(&[asked.as_slice(), &["2026-05-12", "--identity-shown", "2026-05-07"]].concat())
        .fails(2, "identity-asked");
    let turned = [asked.as_slice(), &["2026-05-12", "--clarification", "2026-05-11:2026-05-08"]].concat();
    place.run(&turned).fails(2, "the answer is older than the question");
    place
        .run(&["record-request", "ava", "mum", "--right", "all", "--received", "2026-05-05"])
        .fails(2, "subject-access");
    place.run(&["record-request", "ava", "mum", "--right", "record"]).fails(2, "--received");
}
