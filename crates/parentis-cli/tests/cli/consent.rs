//! Consent from the terminal: where it stands, whom to ask, what is stale, and a party's own record.

use crate::common::{Place, Run, csv, sample};

fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Ava's parents on a trip, a fingerprint, a picture and a message, each day at eight.
const FACTS: &str = r#"{"parentis_journal":1}
{"entry":"f1","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy"}}
{"entry":"f2","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"pupil_born","pupil":"ava"}
{"entry":"f3","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"pupil_on_roll","pupil":"ava"}
{"entry":"f4","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}
{"entry":"f5","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"parenthood","pupil":"ava","person":"mum","parenthood":"birth_mother","evidence":"document_seen"}
{"entry":"f6","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"relationship","pupil":"ava","person":"dad","kind":"father"}
{"entry":"f7","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"parenthood","pupil":"ava","person":"dad","parenthood":"father","evidence":"document_seen"}
{"entry":"f8","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"responsibility","pupil":"ava","person":"dad","basis":"married_at_birth","evidence":"document_seen"}
{"entry":"t1","recorded_at":"2026-05-04T08:00:00Z","valid_from":"2026-05-04","fact":"consent_answered","purpose":"trip_residential","item":"wales","pupil":"ava","person":"mum","says":"given","form":"written","evidence":"safe:1"}
{"entry":"t2","recorded_at":"2026-05-06T08:00:00Z","valid_from":"2026-05-06","fact":"consent_answered","purpose":"trip_residential","item":"wales","pupil":"ava","person":"dad","says":"refused","form":"email"}
{"entry":"t3","recorded_at":"2026-05-09T08:00:00Z","valid_from":"2026-05-09","fact":"consent_answered","purpose":"trip_residential","item":"wales","pupil":"ava","person":"dad","says":"withdrawn","form":"email"}
{"entry":"b1","recorded_at":"2026-06-09T08:00:00Z","valid_from":"2026-06-09","fact":"consent_answered","purpose":"biometrics","pupil":"ava","person":"mum","says":"given","form":"written"}
{"entry":"w1","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","valid_until":"2026-09-01","fact":"consent_answered","purpose":"photo_website","pupil":"ava","person":"mum","says":"given","form":"written","wording":"v3"}
{"entry":"w2","recorded_at":"2026-05-12T08:00:00Z","valid_from":"2026-05-12","fact":"consent_used","purpose":"photo_website","pupil":"ava","used":"page:fair"}
{"entry":"m1","recorded_at":"2026-03-02T08:00:00Z","valid_from":"2026-03-02","fact":"consent_answered","purpose":"marketing","person":"mum","says":"given","form":"written"}
"#;

fn place() -> Place {
    let place = Place::new();
    place.file("facts.jsonl", FACTS);
    place.run(&["import", "entries", "facts.jsonl"]).good();
    // Names as an import brings them.
    place.sql(
        "INSERT INTO directory_name (kind, id, name) VALUES ('adult', 'mum', 'Mrs Ann Abel');
         INSERT INTO directory_name (kind, id, name) VALUES ('adult', 'dad', 'Mr Bob Abel');
         INSERT INTO directory_name (kind, id, name) VALUES ('pupil', 'ava', 'Ava Abel');",
    );
    place
}

fn ask(place: &Place, arguments: &[&str]) -> Run {
    place.run(&[&["consent"], arguments].concat())
}

#[test]
fn the_state_on_each_day_by_name_by_id_and_as_it_was_known() {
    let place = place();
    let trip = |on: &'static str| ["state", "trip-residential", "Ava Abel", "--item", "wales", "--as-of", on];
    for (on, says) in [
        ("2026-05-05", "Valid: given by Mrs Ann Abel."),
        ("2026-05-06", "Conflict: given by Mrs Ann Abel, refused by Mr Bob Abel."),
        ("2026-05-09", "Valid: given by Mrs Ann Abel."),
    ] {
        let run = ask(&place, &trip(on)).good();
        assert!(said(&run.out).contains(says), "{on}: {}", run.out);
        assert!(run.out.lines().all(|line| line.chars().count() <= 120 && !line.ends_with(' ')));
    }
    let known = [trip("2026-05-06").as_slice(), &["--known-at", "2026-05-05"]].concat();
    assert!(said(&ask(&place, &known).good().out).contains("Valid: given by"), "not known before it was recorded");
    let ids = [&["--ids"], trip("2026-05-06").as_slice()].concat();
    let ids = ask(&place, &ids).good().out;
    assert!(!ids.contains("Abel") && said(&ids).contains("given by mum, refused by dad"), "{ids}");
    let json = ask(&place, &[&["--format", "json"], trip("2026-05-06").as_slice()].concat()).good();
    assert!(!json.out.contains("Abel"), "machines get ids");
    let json = json.json();
    assert_eq!(
        (&json["answer"], &json["state"], &json["outcome"]),
        (&"consent".into(), &"conflict".into(), &"must_not".into())
    );
    let rows = csv(&ask(&place, &[&["--format", "csv"], trip("2026-05-06").as_slice()].concat()).good());
    let dad = rows.iter().find(|row| row["adult_id"] == "dad").unwrap();
    assert_eq!(
        (dad["party_state"].as_str(), dad["objector"].as_str(), dad["since"].as_str()),
        ("refused", "yes", "2026-05-06")
    );
    let rows = csv(&ask(&place, &["--format", "csv", "state", "sharing-police", "ava"]).good());
    assert_eq!(
        rows.first().map(|row| row["state"].as_str()),
        Some("not_required"),
        "an answer without parties has its line"
    );
}

#[test]
fn what_is_known_of_the_thing_changes_the_answer() {
    let place = place();
    let aspirin = ["state", "aspirin", "ava", "--as-of", "2026-05-12"];
    let open = ask(&place, &[aspirin.as_slice(), &["--fail-on-check"]].concat());
    assert!(said(&open.out).contains("aspirin"), "{}", open.out);
    let no = ask(&place, &[aspirin.as_slice(), &["--prescribed", "no"]].concat()).good().out;
    assert!(said(&no).contains("It is given only on a doctor's prescription."), "{no}");
    let yes = ask(&place, &[aspirin.as_slice(), &["--prescribed"]].concat()).good().out;
    assert!(!said(&yes).contains("doctor's prescription"), "{yes}");
    let medicine = ["state", "medicine", "ava", "--in-confidence", "--as-of", "2026-05-12"];
    assert!(said(&ask(&place, &medicine).good().out).contains("prescribed without the parents' knowledge"));
    ask(&place, &["state", "medicine", "ava", "--urgent", "perhaps"]).fails(2, "neither yes nor no");
    ask(&place, &["state", "trip_abroad", "ava", "--days-abroad=-3"]).fails(2, "is not in 0..");
    ask(&place, &["state", "trip_abroad", "ava", "--days-abroad", "30", "--item", "paris", "--significant"]).good();
}

#[test]
fn whom_to_ask_and_whom_not() {
    let place = place();
    let asked = ["ask-list", "biometrics", "ava", "--as-of", "2026-06-10"];
    let text = said(&ask(&place, &asked).good().out);
    assert!(text.contains("Notify Mr Bob Abel in writing: has to know of it and of the right to object."), "{text}");
    assert!(text.contains("Do not ask Mrs Ann Abel: has answered. So far: said yes."), "{text}");
    let json = ask(&place, &[&["--format", "json"], asked.as_slice()].concat()).good().json();
    assert_eq!(json["answer"], "ask_list");
    let rows = csv(&ask(&place, &[&["--format", "csv"], asked.as_slice()].concat()).good());
    let dad = rows.iter().find(|row| row["adult_id"] == "dad").unwrap();
    assert_eq!((dad["ask"].as_str(), dad["why"].as_str()), ("yes", "has_to_be_notified"));
}

#[test]
fn what_is_stale_and_what_was_used() {
    let place = place();
    let last = ask(&place, &["stale", "--as-of", "2026-08-31", "Ava Abel"]).good().out;
    assert!(!said(&last).contains("its term ended"), "{last}");
    let after = ["stale", "--as-of", "2026-09-01"];
    let text = said(&ask(&place, &after).good().out);
    let line = "Ava Abel, pictures on the website, answer of Mrs Ann Abel on 1 September 2025: its term ended. Ask Mrs Ann Abel.";
    assert!(text.contains(line), "{text}");
    ask(&place, &[after.as_slice(), &["--fail-on-check"]].concat()).fails(3, "wait for a check");
    let rows = csv(&ask(&place, &[&["--format", "csv"], after.as_slice()].concat()).good());
    assert!(
        rows.iter().any(|row| row["why"] == "term_ended" && row["ask_id"] == "mum" && row["entry"] == "w1"),
        "{rows:?}"
    );
    assert_eq!(ask(&place, &[&["--format", "json"], after.as_slice()].concat()).good().json()["answer"], "stale");

    let uses = ["uses", "photo_website", "ava", "--as-of", "2026-09-01"];
    let text = said(&ask(&place, &uses).good().out);
    assert!(
        text.contains("page:fair, on 12 May 2026. The consent then: valid. That use was allowed and stays lawful."),
        "{text}"
    );
    assert_eq!(ask(&place, &[&["--format", "json"], uses.as_slice()].concat()).good().json()["answer"], "uses");
    let rows = csv(&ask(&place, &[&["--format", "csv"], uses.as_slice()].concat()).good());
    assert_eq!(rows.first().map(|row| row["outcome_then"].as_str()), Some("may"));
}

#[test]
fn the_register_of_a_purpose() {
    let place = place();
    let asked = ["register", "photo_website", "--as-of", "2026-08-31"];
    let text = said(&ask(&place, &asked).good().out);
    assert!(
        text.contains("Register of pictures on the website. Pupils: 1. - valid: 1")
            && text.contains("Ava Abel: valid."),
        "{text}"
    );
    let json = ask(&place, &[&["--format", "json"], asked.as_slice()].concat()).good();
    assert!(!json.out.contains("Abel"), "machines get ids");
    assert_eq!((&json.json()["answer"], &json.json()["roll"]), (&"consent_register".into(), &1.into()));
    let rows = csv(&ask(&place, &[&["--format", "csv", "--ids"], asked.as_slice()].concat()).good());
    assert_eq!(
        rows.iter().map(|row| (row["pupil"].as_str(), row["state"].as_str())).collect::<Vec<_>>(),
        [("ava", "valid")]
    );
    let own = said(&ask(&place, &["register", "marketing", "--as-of", "2026-05-12"]).good().out);
    assert!(own.contains("Adults: 2.") && own.contains("Mr Bob Abel: missing."), "{own}");
}

#[test]
fn a_receipt_shows_nothing_of_the_other_parent() {
    let place = place();
    let mums = ["receipt", "trip_residential", "Ava Abel", "Mrs Ann Abel", "--item", "wales", "--as-of", "2026-05-06"];
    for format in ["text", "json", "csv"] {
        let receipt = ask(&place, &[&["--format", format], mums.as_slice()].concat()).good().out;
        for other in ["dad", "Bob", "t2", "refused", "f8"] {
            assert!(!receipt.contains(other), "{format}: {other}\n{receipt}");
        }
        assert!(receipt.contains("t1") && receipt.contains("safe:1"), "{format}: {receipt}");
    }
    let record = ask(&place, &[mums.as_slice(), &["--for-school"]].concat()).good().out;
    assert!(said(&record).contains("Who else said no: - Mr Bob Abel, on 6 May 2026. Entry t2."), "{record}");
    let json = ask(&place, &[&["--format", "json"], mums.as_slice(), &["--as", "parentis"]].concat()).good().json();
    assert_eq!((&json["answer"], &json["state"]), (&"consent_record".into(), &"given".into()));
    assert_eq!(json["objections"], serde_json::json!([]));
    let pupils = ask(&place, &["receipt", "biometrics", "ava", "--of-pupil"]).good().out;
    assert!(pupils.contains("Receipt for the pupil") && pupils.contains("Nothing is on record."), "{pupils}");
    let own = said(&ask(&place, &["receipt", "marketing", "--person", "mum"]).good().out);
    assert!(own.contains("Receipt for Mrs Ann Abel") && own.contains("On 2 March 2026: given."), "{own}");
    ask(&place, &["receipt", "trip_residential", "ava"]).fails(2, "required");
    ask(&place, &["receipt", "trip_residential", "ava", "Nobody"]).fails(1, "no adult of that id or name");
    ask(&place, &["receipt", "trip_residential", "ava", "mum", "--as", "scroll"]).fails(2, "invalid value");
}

#[test]
fn an_adult_on_their_own_account() {
    let place = place();
    let missing = said(&ask(&place, &["state", "marketing", "--person", "dad", "--as-of", "2026-05-12"]).good().out);
    assert!(missing.contains("missing. It must not be done."), "one parent's yes is not the other's: {missing}");
    ask(&place, &["state", "marketing", "ava"]).fails(1, "each adult decides about that for themselves");
    ask(&place, &["state", "photo_website", "--person", "mum"]).fails(1, "asked about a pupil");
    ask(&place, &["state", "marketing", "ava", "--person", "mum"]).fails(2, "cannot be used with");
    ask(&place, &["state", "marketing", "--person", "Nobody Atall"]).fails(1, "no adult of that id or name");
}

#[test]
fn what_nobody_knows_is_refused_and_named_to_nobody() {
    let place = place();
    for command in ["state", "ask-list", "uses"] {
        let run = ask(&place, &[command, "photo_moon", "ava"]).fails(1, "knows that purpose");
        assert!(run.err.contains("photo_website") && run.out.is_empty(), "{}", run.err);
        ask(&place, &[command, "photo_website", "Zoe Nobody"]).fails(1, "no pupil of that id or name");
        ask(&place, &[command, "photo_website"]).fails(2, "required");
    }
    ask(&place, &["register", "photo_moon"]).fails(1, "knows that purpose");
    ask(&place, &["stale", "zoe"]).fails(1, "no pupil of that id or name");
    ask(&place, &["state", "a purpose", "ava"]).fails(2, "blank");
    ask(&place, &["state", "", "ava"]).fails(2, "empty");
    ask(&place, &["state", "x\u{1b}[31m", "ava"]).fails(2, "control");
    ask(&place, &["state", &"p".repeat(200), "ava"]).fails(2, "bytes");
    ask(&place, &["state", "trip_residential", "ava", "--item", "a@b"]).fails(2, "blank");
    ask(&place, &["state", "photo_website", "ava", "--as-of", "12/05/2026"]).fails(2, "not a date");
    // A purpose that only entries name, and no profile: somebody has to say what it is.
    let own = r#"{"parentis_journal":1}
{"entry":"o1","recorded_at":"2026-03-02T08:00:00Z","valid_from":"2026-03-02","fact":"consent_answered","purpose":"school:choir","pupil":"ava","person":"mum","says":"given","form":"written"}
"#;
    place.file("own.jsonl", own);
    place.run(&["import", "entries", "own.jsonl"]).good();
    let run = ask(&place, &["state", "school:choir", "ava", "--as-of", "2026-05-12", "--fail-on-check"]);
    let run = run.fails(3, "1 wait for a check");
    assert!(said(&run.out).contains("Neither the library nor the school's profile knows this purpose."), "{}", run.out);
}

#[test]
fn an_adults_own_yes_to_advertising_counts() {
    let place = place();
    let valid = ["state", "marketing", "--person", "Mrs Ann Abel", "--as-of", "2026-05-12"];
    let valid = said(&ask(&place, &valid).good().out);
    assert!(valid.contains("Mrs Ann Abel, advertising by e-mail, text or app: valid."), "{valid}");
    let register = said(&ask(&place, &["register", "marketing", "--as-of", "2026-05-12"]).good().out);
    assert!(register.contains("Mrs Ann Abel: valid."), "{register}");
}

/// Two parents of one name are two parties, and a receipt to one has nothing of the other.
#[test]
fn two_parents_of_one_name_are_told_apart() {
    let place = place();
    place.sql("UPDATE directory_name SET name = 'Sam Patel' WHERE kind = 'adult';");
    let trip = ["trip_residential", "ava", "--item", "wales", "--as-of", "2026-05-06"];
    let text = said(&ask(&place, &[&["state"], trip.as_slice()].concat()).good().out);
    assert!(text.contains("given by Sam Patel (mum), refused by Sam Patel (dad)."), "{text}");
    let receipt = ["receipt", "trip_residential", "ava", "mum", "--item", "wales", "--as-of", "2026-05-06"];
    let receipt = ask(&place, &receipt).good().out;
    assert!(receipt.contains("Receipt for Sam Patel (mum)") && !receipt.contains("dad"), "{receipt}");
    let twice = ["receipt", "trip_residential", "ava", "Sam Patel"];
    ask(&place, &twice).fails(1, "2 adults of this pupil have that name: dad, mum");
}

/// The made-up list of the formats, by the mapping that stands beside it.
#[test]
fn a_list_is_brought_once_and_says_what_it_left_open() {
    let at = |name: &str| sample(&format!("consent-list-made/{name}")).to_str().unwrap().to_owned();
    let (list, mapping) = (at("consents.csv"), at("mapping.toml"));
    let place = place();
    let bring = ["import", "consents", &list, "--mapping", &mapping, "--recorded-at", "2026-01-05"];
    let first = place.run(&bring).good();
    assert!(said(&first.out).starts_with("Stored 8 new facts, passed over 0 known already;"), "{}", first.out);
    assert!(place.run(&["findings"]).good().out.contains("no_respondee_id"), "a name or an e-mail is nobody");
    let again = place.run(&bring).good();
    assert!(said(&again.out).starts_with("Stored 0 new facts, passed over 8 known already;"), "{}", again.out);

    place.file("mapping.toml", "form = \"written\"\npupil = 7\n");
    let refused = place.run(&["import", "consents", &list, "--mapping", "mapping.toml"]);
    refused.fails(1, "mapping.toml is not a mapping of a list of consents: line 2");
    // The list itself, given in its place by mistake: nothing of it is repeated.
    let swapped = place.run(&["import", "consents", &list, "--mapping", &list]);
    let swapped = swapped.fails(1, "is not a mapping of a list of consents: line 1");
    assert!(!swapped.err.contains("Student") && !swapped.err.contains("Zoë"), "{}", swapped.err);
    place.file("named.toml", "form = \"Zoë Sample\"\n");
    let named = place.run(&["import", "consents", &list, "--mapping", "named.toml"]);
    assert!(!named.fails(1, "line 1").err.contains("Sample"));
}
