use super::words;
use crate::embedded::EN_STAFF;
use crate::{Catalogue, Gaps, Ids, Language, TextError, Words};
use parentis::decision::Reason;
use parentis::roles::matrix::Column;
use proptest::prelude::*;
use std::borrow::Cow;

/// The English catalogue with a piece of it put differently, as a language of its own.
fn with(language: &str, draft: bool, change: impl Fn(&str, &str) -> String) -> Result<Words, TextError> {
    let files: Vec<(&str, String)> = EN_STAFF.iter().map(|(file, text)| (*file, change(file, text))).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (*file, text.as_str())).collect();
    Words::of_catalogue(&Catalogue { language, files: &files, draft })
}

fn instead(from: &'static str, to: &'static str) -> impl Fn(&str, &str) -> String {
    move |_, text| text.replace(from, to)
}

fn gaps(found: Result<Words, TextError>) -> Gaps {
    let Err(TextError::NotComplete { gaps }) = found else { panic!("it is complete: {found:?}") };
    *gaps
}

/// What is wrong, as it is told, in a catalogue from which nothing is missing.
fn wrong(from: &'static str, to: &'static str) -> Vec<String> {
    assert!(EN_STAFF.iter().any(|(_, text)| text.contains(from)), "{from}");
    let gaps = gaps(with("de", false, instead(from, to)));
    assert!(gaps.missing.is_empty(), "{gaps}");
    gaps.wrong.iter().map(ToString::to_string).collect()
}

const DIED: &str = "reason-died = This adult has died.\n";

#[test]
fn a_whole_language_is_taken_and_says_everything_itself() {
    let words = with("de-AT", false, instead("month-6 = June", "month-6 = Juni")).unwrap();
    assert_eq!(words.date("2026-06-01".parse().unwrap()), "1 Juni 2026");
    assert_eq!((words.language().as_str(), words.is_draft(), words.draft_notice()), ("de-AT", false, None));
}

#[test]
fn the_files_of_a_language_are_divided_as_its_writers_like() {
    let all = EN_STAFF.iter().map(|(_, text)| *text).collect::<Vec<_>>().join("\n");
    assert!(Words::of_catalogue(&Catalogue { language: "de", files: &[("all.ftl", &all)], draft: false }).is_ok());
}

#[test]
fn each_text_that_is_missing_is_named() {
    let without = |_: &str, text: &str| text.replace(DIED, "").replace("month-6 = June\n", "");
    let gaps = gaps(with("de", false, without));
    assert_eq!(
        (gaps.missing.as_slice(), gaps.wrong.as_slice()),
        (["month-6", "reason-died"].map(str::to_owned).as_slice(), [].as_slice())
    );
    assert_eq!(gaps.to_string(), "texts that are missing: 2: month-6, reason-died\ntexts that cannot be used: 0");
}

/// Take any one text out and the language is refused, by that id.
#[test]
fn no_text_can_be_done_without() {
    let known = words();
    for (id, _) in known.texts().iter().step_by(191) {
        let cut = |_: &str, text: &str| {
            let mut inside = false;
            let keep = |line: &&str| {
                if !line.starts_with([' ', '}']) {
                    inside = line.split(' ').next() == Some(id);
                }
                !inside
            };
            text.lines().filter(keep).collect::<Vec<_>>().join("\n") + "\n"
        };
        let gaps = gaps(with("de", false, cut));
        assert!(gaps.missing.iter().any(|missing| missing == id), "{id}");
    }
}

#[test]
fn what_cannot_be_said_is_refused_with_its_file_and_line() {
    for (from, to, said) in [
        (DIED, "reason-died = This adult has died.\nreason-dyed = x\n", "there is no text `reason-dyed`"),
        (DIED, "reason-died = { $person } has died.\n", "`reason-died` may not use `$person`"),
        (DIED, "reason-died = { -nobody } has died.\n", "`reason-died` may not use `-nobody`"),
        (DIED, "reason-died = { UPPER(\"x\") }\n", "`reason-died` may not use `UPPER()`"),
        (DIED, "reason-died = { reason-waived }\n", "`reason-died` may not use `reason-waived`"),
        (DIED, "reason-died = x\nreason-died = y\n", "`reason-died` is there twice"),
        (DIED, "reason-died = x\n    .long = y\n", "`reason-died` may not use `.long`"),
        (DIED, "reason-died =\n    .long = y\n", "`reason-died` says nothing"),
    ] {
        let wrong = wrong(from, to);
        assert!(
            wrong.first().is_some_and(|first| first.starts_with("reasons.ftl, line ") && first.ends_with(said)),
            "{wrong:?}"
        );
    }
}

#[test]
fn a_text_twice_in_two_files_is_refused() {
    let twice = |file: &str, text: &str| if file == "steps.ftl" { format!("{text}\n{DIED}") } else { text.to_owned() };
    let found = gaps(with("de", false, twice));
    assert!(found.to_string().contains("`reason-died` is there twice"), "{found}");
}

#[test]
fn what_the_library_tells_apart_every_language_tells_apart() {
    let choose = "`$outcome`, each time between: may, must, must_not, needs_check";
    for to in ["    [must_nt]", "    [mustnot]"] {
        let gaps = gaps(with("de", false, |_, text| text.replace("    [must_not]", to)));
        assert!(gaps.wrong.len() > 20 && gaps.to_string().contains(choose), "{gaps}");
    }
    let cut = |_: &str, text: &str| {
        text.lines().filter(|line| !line.starts_with("    [must_not]")).collect::<Vec<_>>().join("\n")
    };
    assert!(gaps(with("de", false, cut)).to_string().contains(choose));
    // Nor does it do to choose by nothing at all; in a school's own texts neither.
    let flat = words().with_overrides("outcome-RPT = The report.\n").unwrap_err();
    assert_eq!(flat.to_string(), format!("line 1: `outcome-RPT` has to choose by {choose}"));
}

#[test]
fn a_language_may_have_terms_of_its_own() {
    let own = |file: &str, text: &str| {
        let text = text.replace(DIED, "reason-died = { -mam } ist gestorben.\n");
        if file == "language.ftl" { format!("{text}-mam = Mam\n") } else { text }
    };
    let words = with("de", false, own).unwrap();
    assert_eq!(words.sentence(&Reason::Died, &Ids), "Mam ist gestorben.");
    let words = words.with_overrides("-mam = Mami\nreason-waived = { -mam }.\n").unwrap();
    assert_eq!(words.sentence(&Reason::Died, &Ids), "Mami ist gestorben.");
    assert_eq!(words.sentence(&Reason::Waived, &Ids), "Mami.");
    assert!(words.with_overrides("reason-waived = { -mum }\n").is_err());
}

/// Welsh has six ways to count and Polish three: the number is a number, and the language chooses.
#[test]
fn each_language_counts_in_its_own_way() {
    let said = |language: &str, n: usize| {
        let count = "count";
        let words = with(language, false, |_, text| {
            let Some((before, rest)) = text.split_once("explain-more-rules =") else { return text.to_owned() };
            let after = rest.split_once('\n').unwrap().1;
            format!(
                "{before}explain-more-rules = {{ ${count} ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n    }}\n{after}"
            )
        });
        words.unwrap().say("explain-more-rules", &crate::catalogue::Args::new().count("count", n))
    };
    let row = |language: &str| [0, 1, 2, 3, 4, 5, 6, 7].map(|n| said(language, n)).join(" ");
    assert_eq!(row("cy"), "zero one two few other other many other");
    assert_eq!(row("pl"), "many one few few few many many many");
    assert_eq!(row("en-GB"), "other one other other other other other other");
    // Of a language nobody knows how it counts: Fluent would take English, and that is not done in silence.
    let refused = with("rom", false, instead(DIED, DIED));
    assert!(refused.is_ok(), "a text that does not count is no matter: {refused:?}");
    let counting = "explain-more-rules = { $count ->\n    [one] one\n   *[other] other\n    }\n";
    let refused = refused.unwrap().with_overrides(counting).unwrap_err();
    assert!(matches!(refused, TextError::NoPluralRules { line: 1, .. }), "{refused}");
}

#[test]
fn a_language_that_is_not_there_is_not_replaced_by_another() {
    let refused = "xx".parse::<Language>().unwrap_err();
    assert!(refused.to_string().starts_with("there are no words in `xx`; there are in: en"), "{refused}");
    for language in ["", "not a tag", "q", "e\u{301}n"] {
        let refused = with(language, false, instead(DIED, DIED)).unwrap_err();
        assert_eq!(refused, TextError::BadLanguage { language: language.to_owned() });
    }
    for language in Language::ALL {
        assert_eq!(language.code().parse(), Ok(*language));
        assert_eq!(Words::staff(*language).unwrap().is_draft(), language.is_draft());
    }
}

/// What a draft is, each whole text says, once, before anything else.
#[test]
fn a_draft_says_so_on_every_whole_text() {
    let (school, as_of) = parentis::doc_example().unwrap();
    let (ava, father) = ("ava".parse().unwrap(), "father".parse().unwrap());
    let why = school.explain(Column::Report, &ava, &father, as_of);
    let notice = "draft-notice = Entwurf.\n";
    let draft = with("de", true, |file, text| {
        if file != "language.ftl" {
            return text.to_owned();
        }
        let rest = text.lines().filter(|line| !line.starts_with("draft-notice")).collect::<Vec<_>>().join("\n");
        format!("{rest}\n{notice}")
    });
    let (draft, read) = (draft.unwrap(), words());
    assert_eq!(draft.draft_notice().as_deref(), Some("Entwurf."));
    let matter = parentis::consent::ConsentMatter::new("photo_website".parse().unwrap()).pupil(ava.clone());
    let texts = |words: &Words| {
        vec![
            words.explain(Column::Report, &why, &Ids),
            words.standing(&school.standing(&ava, &father, as_of), &Ids),
            words.audience(
                &school.who_receives(parentis::communication::message::MessageKind::Report, None, as_of),
                &Ids,
            ),
            words.collection(&school.may_collect(&ava, None, as_of), &Ids),
            words.admission_preference(&school.admission_preference(&ava, as_of), &Ids),
            words.register_entry(&school.register_entry(&ava, as_of), &Ids),
            words.equal_treatment(&school.equal_treatment(&ava, as_of, as_of), &Ids),
            words.reach(&school.reach(None, as_of), &Ids),
            words.consent(&school.consent(&matter, as_of), &Ids),
            words.ask_list(&school.whom_to_ask(&matter, as_of), &Ids),
            words.stale_consents(&school.stale_consents(None, as_of), &Ids),
            words.uses_to_review(&school.uses_to_review(&matter, as_of), &Ids),
            words.consent_register(&school.consent_register(&matter.purpose, None, as_of), &Ids),
            words.consent_record(&school.consent_receipt(&matter.clone().person(father.clone()), as_of), &Ids),
        ]
    };
    for (draft, read) in texts(&draft).into_iter().zip(texts(&read)) {
        assert_eq!(draft, format!("Entwurf.\n\n{read}"));
    }
}

/// A language that is written from right to left keeps names in another script apart.
#[test]
fn names_are_kept_apart_where_the_language_is_written_from_right_to_left() {
    let order = Reason::OrderLapsedByAge { order: "o-17".parse().unwrap() };
    let said = |language: &str| with(language, true, instead(DIED, DIED)).unwrap().sentence(&order, &Ids);
    assert!(said("ar").contains("\u{2068}o-17\u{2069}"), "{}", said("ar"));
    assert!(!said("pl").contains('\u{2068}'));
}

#[test]
fn a_row_of_things_is_written_as_the_language_has_it() {
    let words =
        words().with_overrides("list-comma = { $first } / { $next }\nlist-semicolon = { $first } // { $next }\n");
    let words = words.unwrap();
    let things = |n: usize| ["a", "b", "c"].iter().take(n).map(|s| (*s).to_owned());
    assert_eq!([0, 1, 2, 3].map(|n| words.spoken().commas(things(n))), ["", "a", "a / b", "a / b / c"]);
    assert_eq!(words.spoken().semicolons(things(3)), "a // b // c");
}

proptest! {
    /// Whatever a school has in its files: it is a language or an error, and no text of it is repeated.
    #[test]
    fn no_catalogue_panics(
        text in "(reason-died|-dsl|outcome-RPT|zzz)? ?=? ?[ -~\n{}$*\\[\\]().#\"é]{0,200}",
        tag in "[a-zA-Z-]{0,12}",
    ) {
        let file: Cow<'_, str> = text.into();
        let found = Words::of_catalogue(&Catalogue { language: &tag, files: &[("a.ftl", &file), ("b.ftl", DIED)], draft: true });
        prop_assert!(found.is_err());
    }
}
