//! Over generated households: no id of anybody, of an order or of a rule is ever in a parent's text.

use super::NobodyElse;
use crate::embedded::{CY_PARENTS, EN_PARENTS};
use crate::parents::ParentWords;
use crate::{Ids, Language};
use parentis::communication::draft::{Draft, DraftPart, ReplyAsked};
use parentis::communication::message::MessageKind;
use parentis::decision::Outcome;
use parentis::ids::PersonId;
use parentis::roles::matrix::Column;
use parentis::rules::RuleId;
use parentis::{Entry, Journal, School};
use parentis_testkit::strategies::{
    ASKED, PEOPLE, PUPILS, consent_days, consenting_households, day, households, reached_entries,
};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Every word of a journal that is an id: what stands under any key that names somebody or something.
fn ids(entries: &[Entry]) -> BTreeSet<String> {
    const NAMING: &[&str] = &[
        "entry",
        "person",
        "pupil",
        "order",
        "what",
        "item",
        "address",
        "document",
        "evidence",
        "wording",
        "decided_by",
        "authority",
        "seen_by",
        "preference",
        "used",
        "by",
        "protects",
        "child",
        "against",
        "names",
        "appointed_by",
    ];
    fn walk(value: &serde_json::Value, naming: bool, found: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Object(fields) => {
                for (key, value) in fields {
                    walk(value, NAMING.contains(&key.as_str()), found);
                }
            }
            serde_json::Value::Array(values) => values.iter().for_each(|value| walk(value, naming, found)),
            serde_json::Value::String(text) if naming => {
                found.insert(text.clone());
            }
            serde_json::Value::Null
            | serde_json::Value::Bool(_)
            | serde_json::Value::Number(_)
            | serde_json::Value::String(_) => {}
        }
    }
    let mut found: BTreeSet<String> = PEOPLE.iter().chain(PUPILS).map(|id| (*id).to_owned()).collect();
    walk(&serde_json::to_value(entries).unwrap(), false, &mut found);
    // A pupil of the tests is called as a word of Welsh is: of that one nothing can be seen.
    found.retain(|id| !CATALOGUES.contains(id.as_str()));
    // Some of these keys also hold codes, which are words of English.
    found.retain(|id| {
        id.contains(|c: char| c.is_ascii_digit() || c == '-' || c == ':')
            || PEOPLE.contains(&id.as_str())
            || PUPILS.contains(&id.as_str())
    });
    found
}

fn words_of(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | ':' | '_' | '[' | ']'))).collect()
}

/// Every word that a catalogue has of its own.
static CATALOGUES: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| EN_PARENTS.iter().chain(CY_PARENTS).flat_map(|(_, text)| words_of(text)).collect());

/// The first thing in a text that ought not to be there.
fn leak(text: &str, ids: &BTreeSet<String>) -> Option<String> {
    let words = words_of(text);
    let rules = RuleId::ALL.iter().map(|rule| rule.code());
    let found = rules.chain(ids.iter().map(String::as_str)).find(|id| words.contains(id));
    let code = words.iter().find(|word| word.contains('_')).copied();
    found.or(code).map(str::to_owned)
}

/// The words for parents in every language that comes with the library.
fn languages() -> &'static [ParentWords] {
    static WORDS: LazyLock<Vec<ParentWords>> =
        LazyLock::new(|| Language::ALL.iter().map(|language| ParentWords::of(*language).unwrap()).collect());
    &WORDS
}

fn school(entries: &[Entry]) -> School {
    School::new(&Journal::new(entries.to_vec()).unwrap()).unwrap()
}

#[test]
fn a_leak_is_seen() {
    let ids = ids(&[]);
    for text in ["Ask p2.", "No (ORD-2).", "It is needs_check.", "about ava"] {
        assert!(leak(text, &ids).is_some(), "{text}");
    }
    assert_eq!(leak("You said yes on 4 May 2026, by law.", &ids), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn nothing_leaks_of_what_an_adult_gets(household in households(12), on in select(ASKED)) {
        let (school, on) = (school(&household.entries), day(on));
        let ids = ids(&household.entries);
        for pupil in PUPILS {
            for person in PEOPLE {
                for column in Column::ALL {
                    let (pupil, person) = (pupil.parse().unwrap(), person.parse().unwrap());
                    let decision = school.entitled(*column, &pupil, &person, on);
                    for words in languages() {
                        let text = words.entitled(*column, &pupil, &decision, &Ids);
                        prop_assert_eq!(leak(&text, &ids), None, "{}", text);
                        prop_assert_eq!(leak(&words.message(&decision), &ids), None);
                        words.entitled(*column, &pupil, &decision, &NobodyElse);
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_leaks_of_a_consent((household, matter) in consenting_households(8), on in consent_days()) {
        let school = school(&household.entries);
        let ids = ids(&household.entries);
        let decision = school.consent(&matter, on);
        for person in PEOPLE {
            let person: PersonId = person.parse().unwrap();
            let of_person = matter.clone().person(person.clone());
            let (receipt, own) = (school.consent_receipt(&of_person, on), school.consent_record(&of_person, on));
            for words in languages() {
                let text = words.receipt(&receipt, &Ids);
                // Of the school's own record, which names others, a parent's text is the same.
                prop_assert_eq!(&text, &words.receipt(&own, &Ids));
                for text in [
                    text,
                    words.receipt(&receipt, &NobodyElse),
                    words.consent(&decision, &person, Outcome::May, &Ids),
                    words.consent(&decision, &person, Outcome::May, &NobodyElse),
                ] {
                    prop_assert_eq!(leak(&text, &ids), None, "{}", text);
                }
            }
        }
    }

    #[test]
    fn nothing_leaks_of_a_way(household in households(6), reached in reached_entries(14), on in select(ASKED)) {
        let mut entries = household.entries;
        entries.extend(reached);
        let school = school(&entries);
        let ids = ids(&entries);
        for message in [MessageKind::Daily, MessageKind::Report, MessageKind::Exclusion] {
            let pupils = PUPILS.iter().map(|pupil| pupil.parse().unwrap());
            let draft = Draft::new(message).to(pupils).part(DraftPart::body());
            let draft = Draft { expects_reply: Some(ReplyAsked { by: Some(day(on)) }), ..draft };
            for copy in school.may_send(&draft, day(on)).copies {
                for words in languages() {
                    let told = copy.delivery.iter().map(|delivery| words.copy(delivery));
                    for text in told.chain(copy.reply.iter().map(|reply| words.reply_way(reply))) {
                        prop_assert_eq!(leak(&text, &ids), None, "{}", text);
                    }
                }
            }
        }
    }
}
