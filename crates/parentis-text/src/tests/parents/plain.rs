//! Is it plain? A count of words, and of words that only an office uses.

use super::words;
use crate::embedded::EN_PARENTS;
use crate::parents::ParentWords;
use crate::tests::catalogue::all_said_of;
use parentis::communication::words::{AccessFormat, Channel};
use parentis::consent::PURPOSES;
use parentis::consent::words::{ConsentEvent, ConsentForm, ConsentState, PartyState};
use parentis::roles::matrix::Column;
use std::collections::BTreeSet;

/// Words of an office, of a court or of a program.
const OFFICE: &[&str] = &[
    "pursuant",
    "entitlement",
    "entitled",
    "aforementioned",
    "hereby",
    "herein",
    "thereof",
    "notwithstanding",
    "statutory",
    "statute",
    "respect of",
    "accordance",
    "regarding",
    "concerning",
    "prior to",
    "subsequent",
    "commence",
    "terminate",
    "endeavour",
    "ascertain",
    "deem",
    "forthwith",
    "whereby",
    "utilise",
    "facilitate",
    "individual",
    "guardian",
    "parental responsibility",
    "data",
    "processing",
    "consent",
    "withdraw",
    "revoke",
    "biometric",
    "safeguard",
    "authority",
    "court",
    "order",
    "disclosure",
    "recipient",
    "provision",
    "requirement",
    "applicable",
    "relevant",
    "correspondence",
    "pupil",
    "upon",
    "shall",
];

fn all() -> Vec<(String, String)> {
    all_said_of(words().spoken(), EN_PARENTS)
}

fn without_arguments(text: &str) -> String {
    text.split('<').map(|part| part.split_once('>').map_or(part, |(_, rest)| rest)).collect::<Vec<_>>().join("X")
}

fn sentences(text: &str) -> impl Iterator<Item = Vec<&str>> {
    let ends = |c: char| matches!(c, '.' | ':' | '?' | '!');
    text.split(ends).map(|sentence| sentence.split_whitespace().collect::<Vec<_>>()).filter(|words| !words.is_empty())
}

#[test]
fn sentences_are_short() {
    let (mut words_all, mut sentences_all) = (0, 0);
    for (id, text) in all() {
        for sentence in sentences(&text) {
            assert!(sentence.len() <= 18, "`{id}` has a long sentence: {sentence:?}");
            if !id.starts_with("word-") && !id.starts_with("purpose-") && !id.starts_with("month-") {
                words_all += sentence.len();
                sentences_all += 1;
            }
        }
    }
    assert!(sentences_all > 100, "{sentences_all}");
    // The average, in tenths of a word.
    assert!(words_all * 10 <= sentences_all * 100, "{words_all} words in {sentences_all} sentences");
}

#[test]
fn words_are_short() {
    let said = all();
    let words: Vec<&str> =
        said.iter().flat_map(|(_, text)| text.split_whitespace()).filter(|word| !word.contains('<')).collect();
    let letters: usize = words.iter().map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).sum();
    assert!(letters * 10 <= words.len() * 45, "{letters} letters in {} words", words.len());
    let long = words.iter().filter(|word| word.trim_matches(|c: char| !c.is_alphabetic()).chars().count() > 12);
    assert_eq!(long.collect::<BTreeSet<_>>(), BTreeSet::from([&"relationships"]));
}

#[test]
fn no_word_is_an_offices() {
    for (id, text) in all() {
        // Of an argument its name does not count.
        let text = without_arguments(&text);
        let lower = format!(" {} ", text.to_lowercase().replace(|c: char| !c.is_alphabetic(), " "));
        for word in OFFICE {
            assert!(!lower.contains(&format!(" {word}")), "`{id}` says `{word}`: {text}");
        }
        assert!(!text.contains(['\u{2013}', '\u{2014}', '_', '(', ')']), "`{id}`: {text}");
        let whole = [
            "consent-own",
            "consent-now",
            "consent-can",
            "consent-silent",
            "receipt-event-",
            "receipt-now-",
            "copy-",
            "reply-",
            "gets-",
            "not-now",
            "own-",
            "how-",
        ];
        if whole.iter().any(|family| id.starts_with(family)) {
            assert!(text.ends_with('.') && text.starts_with(char::is_uppercase), "`{id}`: {text}");
        }
    }
}

/// The room's own sources, in which messages are named.
const SOURCES: &[&str] = &[
    include_str!("../../catalogue.rs"),
    include_str!("../../joining.rs"),
    include_str!("../../parents/consent.rs"),
    include_str!("../../parents/copies.rs"),
    include_str!("../../parents/entitled.rs"),
    include_str!("../../parents/mod.rs"),
    include_str!("../../parents/receipt.rs"),
    include_str!("../../parents/replies.rs"),
    include_str!("../../parents/told.rs"),
];

/// The purposes of which a parent is told nothing.
const NOT_TOLD: &[&str] =
    &["counselling", "online_counselling", "sharing_police", "sharing_safeguarding", "sharing_statutory"];

#[test]
fn every_message_that_is_said_has_its_line_and_no_line_is_unused() {
    let words = words();
    let texts = words.spoken().texts();
    let known: BTreeSet<&str> = texts.iter().map(|(id, _)| id).collect();
    let mut said = BTreeSet::new();
    let lines = SOURCES.iter().flat_map(|source| source.lines()).filter(|line| !line.trim_start().starts_with("//"));
    said.extend(
        lines.flat_map(|line| line.split('"').skip(1).step_by(2)).filter(|id| known.contains(id)).map(str::to_owned),
    );
    said.extend((1..=12).map(|month| format!("month-{month}")));
    said.extend(Column::ALL.iter().flat_map(|column| [format!("gets-{column}"), format!("word-column-{column}")]));
    said.extend(
        PartyState::ALL.iter().flat_map(|state| [format!("consent-own-{state}"), format!("receipt-now-{state}")]),
    );
    said.extend(ConsentEvent::ALL.iter().map(|event| format!("receipt-event-{event}")));
    said.extend(ConsentForm::ALL.iter().map(|form| format!("word-consent_form-{form}")));
    said.extend(ConsentState::ALL.iter().map(|state| format!("word-consent_state-{state}")));
    said.extend(
        Channel::ALL.iter().flat_map(|channel| [format!("copy-way-{channel}"), format!("word-channel-{channel}")]),
    );
    said.extend(AccessFormat::ALL.iter().map(|format| format!("word-access_format-{format}")));
    let told = PURPOSES.iter().filter(|purpose| !NOT_TOLD.contains(&purpose.code));
    said.extend(told.map(|purpose| format!("purpose-{}", purpose.code)));
    let text: String = EN_PARENTS.iter().map(|(_, text)| *text).collect();
    said.extend(
        known
            .iter()
            .filter(|id| id.starts_with('-') && text.contains(&format!("{{ {id} }}")))
            .map(|id| (*id).to_owned()),
    );
    let known: BTreeSet<String> = known.into_iter().map(str::to_owned).collect();
    assert_eq!(said.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "without a line");
    assert_eq!(known.difference(&said).collect::<Vec<_>>(), Vec::<&String>::new(), "never said");
}

#[test]
fn a_school_and_another_language_have_their_own_words() {
    let english = || ParentWords::english().unwrap();
    let words = english().with_overrides("not-now-sent = Not now. Ring { -office }.\n-office = Mrs Hart\n").unwrap();
    assert_eq!(words.cannot_send(), "Not now. Ring Mrs Hart.");
    assert!(english().with_overrides("reason-died = x\n").is_err(), "staff text is none of a parent's");
}
