//! Questions about one pupil.

use crate::common::{Place, csv};

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

#[test]
fn preferences_and_the_register_of_one_pupil() {
    let place = Place::with_family();
    let about = |command: &'static str| [command, "ava", "--as-of", "2026-05-12"];
    let nothing = place.run(&about("admission-preference")).good().out;
    assert!(
        said(&nothing).contains("No preference about the admission of ava is on record that can count."),
        "{nothing}"
    );
    let preferences = r#"{"parentis_journal":1}
{"entry":"p1","recorded_at":"2026-02-10T08:00:00Z","valid_from":"2026-02-10","fact":"preference_expressed","pupil":"ava","person":"mum","preference":"school-1"}
{"entry":"p2","recorded_at":"2026-02-24T08:00:00Z","valid_from":"2026-02-24","fact":"preference_expressed","pupil":"ava","person":"dad","preference":"school-2"}
"#;
    place.file("preferences.jsonl", preferences);
    place.run(&["import", "entries", "preferences.jsonl"]).good();
    let open = place.run(&about("admission-preference")).good().out;
    assert!(open.contains("school-1") && open.contains("school-2") && said(&open).contains("Do not"), "{open}");
    place.run(&[about("admission-preference").as_slice(), &["--fail-on-check"]].concat()).fails(3, "wait for a check");
    let json = place.run(&[&["--format", "json"], about("admission-preference").as_slice()].concat()).good().json();
    assert_eq!(json["answer"], "preference");

    let register = place.run(&about("register-entry")).good().out;
    assert!(said(&register).contains("dad must stand in it with name and address."), "{register}");
    assert!(said(&register).contains("Each entry is kept for 6 years."), "{register}");
    let json = place.run(&[&["--format", "json"], about("register-entry").as_slice()].concat()).good().json();
    assert_eq!((&json["answer"], &json["kept"]["years"]), (&"register".into(), &6.into()));
    place.run(&["register-entry", "zoe"]).fails(1, "no pupil of that");
}

#[test]
fn a_copy_goes_by_a_way_and_a_family_without_two_is_reported() {
    let place = Place::with_family();
    let reach = place.run(&["reach", "--as-of", "2026-05-12"]).good();
    assert!(reach.out.contains("With too few channels: "), "{}", reach.out);
    place.run(&["reach", "ava", "--as-of", "2026-05-12", "--fail-on-check"]).fails(3, "");
    let entries = concat!(
        "{\"parentis_journal\":1}\n",
        r#"{"entry":"w1","recorded_at":"2026-01-12T08:00:00Z","valid_from":"2026-01-12","fact":"contact_point","#,
        r#""person":"mum","channel":"email","address":"inbox-1","says":"yes"}"#,
        "\n",
        r#"{"entry":"w2","recorded_at":"2026-01-12T08:00:00Z","valid_from":"2026-01-12","fact":"contact_point","#,
        r#""person":"mum","channel":"text","address":"phone-1","says":"yes"}"#,
        "\n",
        r#"{"entry":"w3","recorded_at":"2026-01-12T08:00:00Z","valid_from":"2026-01-12","fact":"language_needed","#,
        r#""person":"mum","language":"pl"}"#,
        "\n",
    );
    place.file("ways.jsonl", entries);
    place.run(&["import", "entries", "ways.jsonl"]).good();
    place.file("news.json", r#"{"message":"daily","pupils":["ava"],"languages":["en"],"channels":["text"],"parts":[{"classes":["public"]}]}"#);
    let run = place.run(&["recipients", "news.json", "--as-of", "2026-05-12"]).good();
    assert!(run.out.contains("By text message: the sender wishes it."), "{}", run.out);
    assert!(run.out.contains("Not met: a language in which it is ready (pl)."), "{}", run.out);
    assert!(run.out.contains("Who would have a copy and is not served by it:"), "{}", run.out);
    let rows = csv(&place.run(&["--format", "csv", "recipients", "news.json", "--as-of", "2026-05-12"]));
    assert_eq!((rows[0]["adult"].as_str(), rows[0]["channel"].as_str()), ("mum", "text"), "{rows:?}");
    assert_eq!((rows[0]["why_this_way"].as_str(), rows[0]["unmet"].as_str()), ("senders_wish", "language"), "{rows:?}");
    assert_eq!((rows[0]["guard"].as_str(), rows[0]["served"].as_str()), ("needs_second_person", "no"), "{rows:?}");
    let dad = rows.iter().find(|row| row["adult"] == "dad").unwrap();
    assert_eq!((dad["copy"].as_str(), dad["outcome"].as_str()), ("no", "must_not"), "{rows:?}");
    let rows = csv(&place.run(&["--format", "csv", "reach", "ava", "--as-of", "2026-05-12"]));
    assert_eq!((rows[0]["family_channels"].as_str(), rows[0]["enough"].as_str()), ("email text", "yes"), "{rows:?}");
    let reach = place.run(&["--format", "json", "reach", "ava", "--as-of", "2026-05-12"]).json();
    assert_eq!(reach["families"][0]["channels"], serde_json::json!(["email", "text"]));
}

#[test]
fn what_waits_for_a_reply_and_whose_contact_is_due() {
    let place = Place::with_family();
    assert!(place.run(&["replies", "--as-of", "2026-05-20"]).good().out.contains("Messages that need a reply: 0."));
    let entries = concat!(
        "{\"parentis_journal\":1}\n",
        r#"{"entry":"m1","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"thread_opened","#,
        r#""thread":"t-1","pupils":["ava"],"message":"progress"}"#,
        "\n",
        r#"{"entry":"m2","recorded_at":"2026-05-12T18:00:00Z","valid_from":"2026-05-12","fact":"message_received","#,
        r#""item":"in-1","person":"mum","pupils":["ava"],"channel":"email","thread":"t-1","needs_reply":true}"#,
        "\n",
        r#"{"entry":"m3","recorded_at":"2026-05-12T18:00:00Z","valid_from":"2026-05-12","fact":"message_received","#,
        r#""item":"in-2","person":"mum","pupils":["ava"],"channel":"text","urgent":true,"needs_reply":true}"#,
        "\n",
        r#"{"entry":"m4","recorded_at":"2026-05-13T18:00:00Z","valid_from":"2026-05-13","fact":"message_sent","#,
        r#""item":"out-1","person":"mum","pupils":["ava"],"channel":"email","thread":"t-1","expects_reply":true}"#,
        "\n",
        r#"{"entry":"m5","recorded_at":"2026-05-14T18:00:00Z","valid_from":"2026-05-14","fact":"message_reached","#,
        r#""item":"out-1","person":"mum","stage":"read"}"#,
        "\n",
    );
    place.file("mail.jsonl", entries);
    place.run(&["import", "entries", "mail.jsonl"]).good();
    let run = place.run(&["replies", "--as-of", "2026-05-20"]).good();
    assert!(said(&run.out).contains("Messages that need a reply: 2."), "{}", run.out);
    assert!(
        said(&run.out).contains("Look at these now: - mum wrote on 12 May 2026 by text message (in-2)."),
        "{}",
        run.out
    );
    assert!(
        said(&run.out).contains("(in-1). It is with nobody in particular. The reply: nothing was promised."),
        "{}",
        run.out
    );
    place.run(&["replies", "--as-of", "2026-05-20", "--fail-on-check"]).fails(3, "");
    // In plain words, to whoever wrote and to nobody else.
    let run = place.run(&["replies", "--for-parent", "mum", "--as-of", "2026-05-20"]).good();
    assert!(run.out.contains("We got your message on 12 May 2026.\nYou wrote that it is urgent."), "{}", run.out);
    assert!(run.out.contains("We cannot say by which day we answer."), "{}", run.out);
    assert_eq!(place.run(&["replies", "--for-parent", "dad", "--as-of", "2026-05-20"]).good().out, "");
    let run = place.run(&["conversation", "t-1", "--as-of", "2026-05-20"]).good();
    assert!(said(&run.out).contains("The school waits for an answer. Still waited for: mum."), "{}", run.out);
    assert!(said(&run.out).contains("One side last answered the other on 13 May 2026."), "{}", run.out);
    assert!(said(&run.out).contains("Copy to mum by e-mail: opened on 14 May 2026."), "{}", run.out);
    assert!(said(&run.out).contains("mum may read it and reply."), "{}", run.out);
    let json =
        place.run(&["--format", "json", "conversation", "t-1", "--adult", "dad", "--as-of", "2026-05-20"]).json();
    assert_eq!((&json["known"], &json["messages"]), (&false.into(), &serde_json::json!([])));
    let rows = csv(&place.run(&["--format", "csv", "conversation", "t-1", "--as-of", "2026-05-20"]));
    assert_eq!((rows[0]["item"].as_str(), rows[0]["from"].as_str()), ("in-1", "adult"), "{rows:?}");
    assert_eq!((rows[1]["item"].as_str(), rows[1]["read"].as_str()), ("out-1", "2026-05-14"), "{rows:?}");
    let rows = csv(&place.run(&["--format", "csv", "replies", "--as-of", "2026-05-20"]));
    assert_eq!((rows[0]["item"].as_str(), rows[0]["at_once"].as_str()), ("in-2", "yes"), "{rows:?}");
    assert_eq!((rows[1]["reply"].as_str(), rows[1]["conversation"].as_str()), ("not_promised", "t-1"), "{rows:?}");
    let rows = csv(&place.run(&["--format", "csv", "progress-contact", "ava", "--as-of", "2026-05-20"]));
    assert_eq!((rows[0]["adult"].as_str(), rows[0]["last_both_ways"].as_str()), ("mum", "2026-05-13"), "{rows:?}");
    let run = place.run(&["progress-contact", "--as-of", "2026-05-20"]).good();
    assert!(said(&run.out).contains("Contact overdue: 0."), "{}", run.out);
    let json = place.run(&["--format", "json", "progress-contact", "ava", "--as-of", "2026-05-20"]).json();
    assert_eq!(json["pupils"][0]["last_both_ways"], "2026-05-13");
}

#[test]
fn a_draft_is_held_against_everybody_who_would_receive_it() {
    let place = Place::with_family();
    let draft = |classes: &str, about: &str| {
        format!(r#"{{"message":"daily","parts":[{{"attachment":"log","classes":["{classes}"],"about":[{about}]}}]}}"#)
    };
    place.file("news.json", draft("public", ""));
    let run = place.run(&["recipients", "news.json", "--as-of", "2026-05-12"]).good();
    assert!(run.out.contains("It may be sent, to those named here and to nobody else."), "{}", run.out);
    place.file("notes.json", draft("safeguarding", r#""ava""#));
    let run = place.run(&["recipients", "notes.json", "--as-of", "2026-05-12"]);
    assert!(run.out.contains("Do not send it as it is."), "{}", run.out);
    assert!(run.out.contains("(CNF-5)"), "{}", run.out);
    let json = place.run(&["--format", "json", "recipients", "notes.json", "--as-of", "2026-05-12"]).json();
    assert_eq!(json["guard"], "refuse");
    let old = place.run(&["may-send", "notes.json", "--as-of", "2026-05-12"]);
    assert!(old.out.contains("Do not send it as it is."), "the earlier name: {}", old.out);
    // What is for staff alone is told to no parent, not even that there is something.
    let hidden = ["recipients", "notes.json", "--for-parent", "mum", "--as-of", "2026-05-12"];
    assert_eq!(place.run(&hidden).fails(1, "this is for staff alone").out, "");
    place.file(
        "ask.json",
        r#"{"message":"daily","parts":[{"classes":["public"]}],"expects_reply":{"by":"2026-05-20"}}"#,
    );
    let run = place.run(&["recipients", "ask.json", "--for-parent", "mum", "--as-of", "2026-05-12"]).good();
    assert!(run.out.contains("Please answer us by 20 May 2026."), "{}", run.out);
    let rows = csv(&place.run(&["--format", "csv", "recipients", "ask.json", "--as-of", "2026-05-12"]));
    let mum = rows.iter().find(|row| row["adult"] == "mum").unwrap();
    assert_eq!((mum["reply_by"].as_str(), mum["reply_channels"].as_str()), ("2026-05-20", "post by_hand"), "{rows:?}");
    place.file("odd.json", r#"{"message":"daily","recipients":[]}"#);
    place.run(&["recipients", "odd.json"]).fails(1, "odd.json is not a draft: `draft.recipients`: unknown key");
    // A name where an id or a list belongs is not repeated.
    place.file("named.json", r#"{"message":"daily","pupils":"Zoë Sample"}"#);
    let named = place.run(&["recipients", "named.json"]).fails(1, "named.json is not a draft: `draft.pupils`");
    assert!(!named.err.contains("Sample"), "{}", named.err);
}

#[test]
fn a_sheet_is_shown_with_what_is_protected_withheld() {
    let place = Place::with_family();
    let kept = r#"{"entry":"kept","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-06-10","fact":"address_protected","pupil":"ava","decided_by":"lead"}"#;
    let lead = r#"{"entry":"lead","recorded_at":"2026-05-01T08:00:00Z","valid_from":"2026-05-01","fact":"post_held","post":"dsl","person":"lead"}"#;
    place.file("more.jsonl", format!("{{\"parentis_journal\":1}}\n{kept}\n{lead}\n"));
    place.run(&["import", "entries", "more.jsonl"]).good();
    place.file(
        "sheet.json",
        r#"{"kind":"label","rows":[{"pupils":["ava"],"details":[{"name":"to","kind":"name","value":"Ava"},
        {"name":"home","kind":"postal_address","value":"KEPT-11 Lane"},{"name":"line","kind":"other","value":"to kept 11, lane"}]}]}"#,
    );
    let asked = |more: &[&'static str]| [&["contacts", "sheet.json", "--as-of", "2026-06-12"], more].concat();
    let text = place.run(&asked(&[])).good();
    assert!(text.out.contains("home: withheld") && text.out.contains("to: Ava"), "{}", text.out);
    assert!(text.out.contains("(COM-7)") && !text.out.to_lowercase().contains("lane"), "{}", text.out);
    place.run(&asked(&["--fail-on-check"])).fails(3, "wait for a check");
    let rows = csv(&place.run(&[&["--format", "csv"], asked(&["--as", "mail-merge"]).as_slice()].concat()).good());
    let marks: Vec<&str> = rows.iter().map(|row| row["mark"].as_str()).collect();
    assert_eq!(marks, ["shown", "withheld", "withheld"]);
    // A day before nothing is kept; and the lead sees it, for a reason that is to be recorded.
    let before = place.run(&["contacts", "sheet.json", "--as-of", "2026-06-09"]).good();
    assert!(before.out.contains("home: KEPT-11 Lane"), "{}", before.out);
    let opened = place.run(&asked(&["--officer", "dsl:lead:why-1"])).good();
    assert!(opened.out.contains("home: KEPT-11 Lane") && opened.out.contains("why-1"), "{}", opened.out);
    let json = place.run(&[&["--format", "json"], asked(&["--officer", "dsl:lead:why-1"]).as_slice()].concat()).json();
    assert_eq!((&json["officer"], &json["to_append"][0]["by"]), (&"opened".into(), &"lead".into()));
    let post = place.run(&asked(&["--officer", "headteacher:lead:why-1"])).good();
    assert!(
        !post.out.contains("KEPT-11") && said(&post.out).contains("they do not hold that post on the day"),
        "{}",
        post.out
    );
    let other = place.run(&asked(&["--viewer", "dad", "--officer", "dsl:lead:why-1"])).good();
    assert!(!other.out.contains("KEPT-11") && !other.out.contains("Ava:"), "{}", other.out);
    place.run(&asked(&["--officer", "dsl"])).fails(2, "dsl:ADULT:REASON");
    place.run(&asked(&["--as", "poster"])).fails(2, "not one of contact_list");
    // What is wrong with a sheet is said without a word of it.
    place.file(
        "odd.json",
        r#"{"kind":"map","rows":[{"details":[{"name":"KEPT-3","kind":"other","value":["KEPT-4"]}]}]}"#,
    );
    let odd =
        place.run(&["contacts", "odd.json"]).fails(1, "odd.json is not a sheet: `sheet.rows[0].details[0].value`");
    assert!(!odd.err.contains("KEPT"), "{}", odd.err);
}

#[test]
fn what_a_person_may_see_is_told_to_the_school_and_the_person_gets_a_copy() {
    let place = Place::with_family();
    let item = r#"{"item":"note-1","pupils":["ava"],"classes":["family"],"fields":[{"name":"set","value":"8b"},
        {"name":"log","value":"KEPT-1","classes":["safeguarding"]},{"name":"house","value":"KEPT-2","classes":["restricted_address"]}]}"#;
    place.file("item.json", item);
    let asked = |command: &'static str, person: &'static str| [command, "item.json", person, "--as-of", "2026-05-12"];
    let why = place.run(&asked("disclose", "mum")).good();
    assert!(why.out.contains("mum must not be shown it as it is."), "{}", why.out);
    assert!(said(&why.out).contains("log: taken out, until somebody has decided."), "{}", why.out);
    assert!(said(&why.out).contains("(CNF-8)") && !why.out.contains("KEPT"), "{}", why.out);
    let copy = place.run(&asked("redact", "mum")).good();
    assert_eq!(copy.out, "set: 8b\n");
    assert_eq!(place.run(&asked("redact", "dad")).good().out, "", "an order keeps it from him, and nothing says so");
    let rows = csv(&place.run(&[&["--format", "csv"], asked("redact", "mum").as_slice()].concat()).good());
    assert!(rows.iter().all(|row| row.len() == 2) && !rows.is_empty(), "{rows:?}");
    let rows = csv(&place.run(&[&["--format", "csv"], asked("disclose", "dad").as_slice()].concat()).good());
    assert!(rows.iter().any(|row| row["why"] == "order_or_hold" && row["outcome"] == "must_not"), "{rows:?}");
    let json = place.run(&[&["--format", "json"], asked("redact", "mum").as_slice()].concat()).good().json();
    assert_eq!(json, serde_json::json!({"answer": "redaction", "fields": [{"name": "set", "value": "8b"}]}));
    let json = place.run(&[&["--format", "json"], asked("disclose", "dad").as_slice()].concat()).good();
    assert_eq!(json.json()["outcome"], "must_not");
    assert!(!json.out.contains("KEPT") && !json.out.contains("8b"), "{}", json.out);
    place.file("open.json", r#"{"pupils":["ava"],"classes":["safeguarding"]}"#);
    place
        .run(&["disclose", "open.json", "mum", "--as-of", "2026-05-12", "--fail-on-check"])
        .fails(3, "wait for a check");
    place.run(&["redact", "open.json", "mum", "--as-of", "2026-05-12", "--fail-on-check"]).good();
    // What is wrong with an item is said without a word of it.
    place.file("odd.json", r#"{"classes":["family"],"fields":[{"name":"KEPT-3","value":["KEPT-4"]}]}"#);
    for command in ["disclose", "redact"] {
        let odd = place.run(&[command, "odd.json", "mum"]).fails(1, "odd.json is not an item: `item.fields[0].value`");
        assert!(!odd.err.contains("KEPT"), "{}", odd.err);
    }
}
