//! In which words an answer is printed: languages, a school's own texts, and plain words for a parent.

use crate::common::Place;

fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const ON: [&str; 2] = ["--as-of", "2026-05-12"];

/// A consent that needs the one and the other, a picture, and how people are reached.
const MORE: &str = r#"{"parentis_journal":1}
{"entry":"f5","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"parenthood","pupil":"ava","person":"mum","parenthood":"birth_mother","evidence":"document_seen"}
{"entry":"f7","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"parenthood","pupil":"ava","person":"dad","parenthood":"father","evidence":"document_seen"}
{"entry":"t1","recorded_at":"2026-05-04T08:00:00Z","valid_from":"2026-05-04","fact":"consent_answered","purpose":"photo_website","pupil":"ava","person":"mum","says":"given","form":"written","evidence":"safe:1"}
{"entry":"c1","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"contact_point","person":"mum","channel":"email","address":"inbox-1","says":"yes"}
{"entry":"c2","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"contact_point","person":"dad","channel":"email","address":"inbox-2","says":"yes"}
{"entry":"c3","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"channel_preferred","person":"mum","channel":"email","says":"yes"}
{"entry":"c4","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"language_needed","person":"mum","language":"pl"}
{"entry":"c5","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"thread_opened","thread":"t-staff","pupils":["ava"],"message":"daily","staff_only":true}
"#;

fn place() -> Place {
    let place = Place::with_family();
    place.file("more.jsonl", MORE);
    place.run(&["import", "entries", "more.jsonl"]).good();
    place.sql(
        "INSERT INTO directory_name VALUES ('pupil', 'ava', 'Ava Abel'), ('adult', 'mum', 'Ann Abel'),
         ('adult', 'dad', 'Bob Abel')",
    );
    place
}

fn run(place: &Place, arguments: &[&str]) -> String {
    place.run(&[arguments, &ON].concat()).good().out
}

#[test]
fn a_language_that_is_not_there_is_refused_by_every_command_that_prints_words() {
    let place = place();
    place.file("news.json", r#"{"message":"daily","languages":["en"],"parts":[{"classes":["public"]}]}"#);
    for command in [
        "explain ava mum --as-of 2026-05-12",
        "explain ava mum --for-parent",
        "may-collect ava",
        "who-receives ava --message report",
        "recipients news.json",
        "recipients news.json --for-parent mum",
        "reach",
        "replies",
        "conversation t-1",
        "progress-contact",
        "equal-treatment ava --from 2026-01-01 --until 2026-07-22",
        "record-request ava mum --right record --received 2026-05-05",
        "admission-preference ava",
        "register-entry ava",
        "consent state photo_website ava",
        "consent state photo_website ava --for-parent mum",
        "consent ask-list photo_website ava",
        "consent stale",
        "consent register photo_website",
        "consent uses photo_website ava",
        "consent receipt photo_website ava mum",
        "consent receipt photo_website ava mum --for-parent",
    ] {
        let arguments: Vec<&str> = command.split(' ').collect();
        let known = [&arguments[..], &["--language", "en"]].concat();
        assert_eq!(place.run(&known).good().out, place.run(&arguments).good().out, "{command}");
        for language in ["xx", "EN", "english", ""] {
            let asked = [&arguments[..], &["--language", language]].concat();
            place.run(&asked).fails(1, &format!("there are no words in `{language}`; there are in: en, cy"));
        }
        // Not even where no word would be printed.
        let json = [&["--format", "json"], &arguments[..], &["--language", "xx"]].concat();
        if !command.contains("for-parent") {
            place.run(&json).fails(1, "there are no words in `xx`");
        }
    }
    place.run(&["explain", "ava", "mum", "--catalogue", "folder"]).fails(2, "--language");
    place.run(&["explain", "ava", "mum", "--draft"]).fails(2, "--catalogue");
    place.run(&["rules", "--language", "en"]).fails(2, "--language");
}

#[test]
fn a_school_puts_its_own_words_in_the_place_of_ours() {
    let place = place();
    place.file("ours.ftl", "-office = Mrs Hart\n");
    place.file("staff.ftl", "order-of-day = sealed { $day } ({ $order })\nas-of = On { $day }:\n");
    let father = run(&place, &["explain", "ava", "dad", "--for-parent", "--words", "ours.ftl"]);
    assert_eq!(father, "We cannot send you this at the moment. Please ring Mrs Hart.\n");
    let staff = run(&place, &["explain", "ava", "dad", "--words", "staff.ftl"]);
    assert!(
        staff.contains("On 12 May 2026:") && said(&staff).contains("Order sealed 1 March 2026 (o1) says"),
        "{staff}"
    );
    place.file("wrong.ftl", "# ours\nreason-dyed = x\n");
    let asked = ["explain", "ava", "dad", "--words", "wrong.ftl"];
    place.run(&asked).fails(1, "wrong.ftl, line 2: there is no text `reason-dyed`");
    // The words for staff have no place in a parent's text.
    place
        .run(&["explain", "ava", "dad", "--for-parent", "--words", "staff.ftl"])
        .fails(1, "there is no text `order-of-day`");
    place.run(&["explain", "ava", "dad", "--words", "nowhere.ftl"]).fails(6, "nowhere.ftl");
}

#[test]
fn a_language_of_the_schools_own_is_whole_or_refused() {
    let place = place();
    place.run(&["words", "write", "polish"]).good();
    place.run(&["words", "write", "polish"]).fails(6, "polish");
    place.run(&["words", "check", "polish", "--language", "pl"]).good();
    let calendar = std::fs::read_to_string(place.path("polish/calendar.ftl")).unwrap();
    std::fs::write(place.path("polish/calendar.ftl"), calendar.replace("= May", "= maja")).unwrap();
    std::fs::write(place.path("polish/notes.txt"), "not ours").unwrap();
    let polish = ["--catalogue", "polish", "--language", "pl"];
    let text = run(&place, &[&["explain", "ava", "mum"], &polish[..]].concat());
    assert!(text.contains("As of 12 maja 2026") && !text.contains("draft"), "{text}");
    let draft = run(&place, &[&["explain", "ava", "mum", "--draft"], &polish[..]].concat());
    assert_eq!(draft.matches("These words are a draft.").count(), 1, "{draft}");
    let csv = [&["--format", "csv", "consent", "state", "photo_website", "ava", "--draft"], &polish[..], &ON].concat();
    let csv = place.run(&csv).good();
    assert!(csv.err.contains("These words are a draft.") && !csv.out.contains("draft"), "{}", csv.err);
    std::fs::write(
        place.path("polish/calendar.ftl"),
        calendar.replace("month-5 = May\n", "").replace("gap-unit_u", "gap-u"),
    )
    .unwrap();
    let refused =
        place.run(&["words", "check", "polish", "--language", "pl"]).fails(1, "polish is not a whole language");
    assert!(refused.err.contains("texts that are missing: 2: gap-unit_unspecified, month-5\n"), "{}", refused.err);
    assert!(
        refused.err.contains("calendar.ftl, line 40: there is no text `gap-unspecified`")
            || refused.err.contains("there is no text `gap-unspecified`"),
        "{}",
        refused.err
    );
    place.run(&[&["explain", "ava", "mum"], &polish[..]].concat()).fails(1, "month-5");
    place.run(&["words", "check", "polish", "--language", "no tag"]).fails(1, "`no tag` is no language tag");
    place.run(&["words", "check", "nowhere", "--language", "pl"]).fails(6, "nowhere");
}

#[test]
fn welsh_is_printed_and_says_once_that_it_is_a_draft() {
    let place = place();
    let notice = "Drafft yw'r geiriau hyn";
    for command in [
        "explain ava dad",
        "explain ava dad --for-parent",
        "may-collect ava",
        "who-receives ava --message report",
        "reach",
        "replies",
        "conversation t-1",
        "progress-contact",
        "register-entry ava",
        "consent state photo_website ava",
        "consent state photo_website ava --for-parent mum",
        "consent receipt photo_website ava mum --for-parent",
    ] {
        let arguments: Vec<&str> = command.split(' ').collect();
        let text = said(&run(&place, &[&arguments[..], &["--language", "cy"]].concat()));
        assert_eq!(text.matches(notice).count(), 1, "{command}: {text}");
        assert!(!text.contains(" the ") && !text.contains("As of"), "{command}: {text}");
    }
    let order = said(&run(&place, &["explain", "ava", "dad", "--language", "cy"]));
    assert!(order.contains("1 Mawrth 2026 (o1)"), "{order}");
}

#[test]
fn a_parent_reads_what_is_the_parents_own() {
    let place = place();
    assert_eq!(
        run(&place, &["explain", "Ava Abel", "Ann Abel", "--for-parent"]),
        "We send you the school report on Ava Abel.\n"
    );
    assert_eq!(
        run(&place, &["--ids", "explain", "ava", "mum", "--for-parent"]),
        "We send you the school report on your child.\n"
    );
    let father = ["explain", "ava", "dad", "--for-parent"];
    assert_eq!(run(&place, &father), "We cannot send you this at the moment. Please ring the school office.\n");
    // The answer behind it names the order: it is not given out beside the text.
    for format in ["json", "csv"] {
        place.run(&[&["--format", format], &father[..]].concat()).fails(1, "what a parent reads is text");
    }

    let consent = |reader: &'static str| {
        said(&run(&place, &["consent", "state", "photo_website", "ava", "--for-parent", reader]))
    };
    assert!(
        consent("mum").starts_with(
            "This is about pictures on our website, for Ava Abel. You said yes on 4 May 2026. It can go ahead."
        ),
        "{}",
        consent("mum")
    );
    for reader in ["mum", "dad"] {
        let text = consent(reader);
        assert!(
            !text.contains("Ann") && !text.contains("Bob") && !text.contains("mum") && !text.contains("dad"),
            "{text}"
        );
    }
    // The father's answer would count; an order keeps all information from him, and a question is information.
    assert_eq!(
        consent("dad"),
        "We have nothing to tell you about this. Please ring the school office if you have a question."
    );
    let receipt = run(&place, &["consent", "receipt", "photo_website", "ava", "mum", "--for-parent"]);
    assert!(receipt.starts_with("Your receipt. Please keep it.\n"), "{receipt}");
    assert!(receipt.contains("  - On 4 May 2026 you said yes. You told us in writing.\n"), "{receipt}");
    assert!(!receipt.contains("safe:1") && !receipt.contains("t1"), "{receipt}");
    for with in ["--for-school", "--as=kantara"] {
        place
            .run(&["consent", "receipt", "photo_website", "ava", "mum", "--for-parent", with])
            .fails(2, "cannot be used with");
    }

    place.file(
        "news.json",
        r#"{"message":"daily","pupils":["ava"],"languages":["en"],"parts":[{"classes":["public"]}]}"#,
    );
    let copy = |reader: &'static str| run(&place, &["recipients", "news.json", "--for-parent", reader]);
    assert_eq!(
        copy("mum"),
        "You get this by e-mail.\nYou told us that you like this way best.\n\
         It is not ready in your language. Please ring the school office, and we help you to read it.\n"
    );
    assert_eq!(copy("dad"), "We cannot send you this at the moment. Please ring the school office.\n");
    place
        .file("notes.json", r#"{"message":"daily","pupils":["ava"],"parts":[{"classes":["family"],"about":["ben"]}]}"#);
    let refused = ["recipients", "notes.json", "--for-parent"];
    assert_eq!(run(&place, &[&refused[..], &["mum"]].concat()), copy("dad"), "of a message that may not go");
    // Of what is for staff alone not even that there is something.
    for (staff, draft) in [
        ("case.json", r#"{"message":"daily","pupils":["ava"],"parts":[{"classes":["safeguarding"],"about":["ava"]}]}"#),
        ("among.json", r#"{"message":"daily","pupils":["ava"],"thread":"t-staff","parts":[{"classes":["public"]}]}"#),
    ] {
        place.file(staff, draft);
        let asked = ["recipients", staff, "--for-parent", "mum", "--as-of", "2026-05-12"];
        assert_eq!(place.run(&asked).fails(1, "this is for staff alone").out, "");
    }
}

/// What is printed in the guide is what the program takes: its files, its commands in their order, and what they print.
#[test]
fn the_examples_of_the_guide_to_words_run() {
    let guide = include_str!("../../../../docs/words.md");
    let place = place();
    let block = |kind: &str| {
        let begin = format!("```{kind}\n");
        guide.split(begin.as_str()).skip(1).map(|rest| rest.split_once("```").unwrap().0).collect::<Vec<_>>()
    };
    place.file("ours.ftl", block("ftl")[0]);
    let mut run = 0;
    for line in block("sh").concat().lines().filter_map(|line| line.strip_prefix("parentis ")) {
        let command = line.split('#').next().unwrap();
        let arguments: Vec<&str> = command.split_whitespace().collect();
        let done = place.run(&arguments).good();
        if let Some((_, says)) = line.split_once("# ") {
            assert!(said(&done.out).contains(says.trim()), "{command}: {}", done.out);
        }
        if arguments.get(..2) == Some(&["words", "write"]) {
            // The translator's work, as far as the guide shows it.
            let file = place.path(arguments[2]).join("language.ftl");
            let english = std::fs::read_to_string(&file).unwrap();
            std::fs::write(&file, english.replace("month-6 = June\n", block("ftl")[1])).unwrap();
        }
        run += 1;
    }
    assert!(run >= 5, "{run} commands");
}
