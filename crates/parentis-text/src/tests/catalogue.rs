use super::{codes, words};
use crate::catalogue::{Args, Spoken};
use crate::check;
use crate::embedded::EN_STAFF;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use parentis::calendar::CalendarGap;
use parentis::consent::PURPOSES;
use parentis::consent::words::{ConsentDuty, Resolution};
use parentis::decision::{Condition, MissingFact, Outcome, Reason};
use parentis::roles::equal::EqualFinding;
use parentis::roles::matrix::Column;
use parentis::roles::request::{Charge, ClockNote, Exemption, NoDay, Right};
use std::collections::{BTreeMap, BTreeSet};

/// The crate's own sources, in which messages are named.
const SOURCES: &[&str] = &[
    include_str!("../answers.rs"),
    include_str!("../calendar.rs"),
    include_str!("../catalogue.rs"),
    include_str!("../collection.rs"),
    include_str!("../concern.rs"),
    include_str!("../consent/lists.rs"),
    include_str!("../consent/mod.rs"),
    include_str!("../consent/record.rs"),
    include_str!("../disclosure.rs"),
    include_str!("../merging.rs"),
    include_str!("../equal.rs"),
    include_str!("../events.rs"),
    include_str!("../explain.rs"),
    include_str!("../joining.rs"),
    include_str!("../participation.rs"),
    include_str!("../policies.rs"),
    include_str!("../preference.rs"),
    include_str!("../protected.rs"),
    include_str!("../reasons.rs"),
    include_str!("../records.rs"),
    include_str!("../report.rs"),
    include_str!("../register.rs"),
    include_str!("../requests.rs"),
    include_str!("../reach.rs"),
    include_str!("../routing.rs"),
    include_str!("../seats.rs"),
    include_str!("../sending.rs"),
    include_str!("../steps.rs"),
    include_str!("../threads.rs"),
    include_str!("../undertaking.rs"),
];

/// Every literal of the sources, less what stands in comments.
fn literals() -> BTreeSet<String> {
    let lines = SOURCES.iter().flat_map(|source| source.lines()).filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned)).collect()
}

/// Every message that the code can say, words of closed lists excepted: see `vocabulary`.
fn said() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for fact in MissingFact::ALL {
        ids.extend(["missing", "find", "known"].map(|family| format!("{family}-{fact}")));
    }
    ids.extend(Condition::ALL.iter().map(|condition| format!("condition-{condition}")));
    ids.extend(codes::<Reason>("code").into_iter().map(|(code, _)| format!("reason-{code}")));
    ids.extend(codes::<CalendarGap>("gap").into_iter().map(|(code, _)| format!("gap-{code}")));
    ids.extend(EqualFinding::ALL.iter().map(|finding| format!("equal-line-{finding}")));
    ids.extend(PURPOSES.iter().map(|purpose| format!("purpose-{}", purpose.code)));
    ids.extend(ConsentDuty::ALL.iter().map(|duty| format!("duty-{duty}")));
    ids.extend(Resolution::ALL.iter().map(|by| format!("resolve-{by}")));
    ids.extend(["valid", "refused", "withdrawn", "excused"].map(|state| format!("consent-brief-{state}-nobody")));
    ids.extend((1..=12).map(|month| format!("month-{month}")));
    let literals = literals();
    for column in Column::ALL {
        ids.extend(
            ["outcome", "headline", "headline-pupil", "then", "ahead"].map(|family| format!("{family}-{column}")),
        );
        let steps = SOURCES.concat();
        let about = steps.split("about_it(\"").skip(1).filter_map(|rest| rest.split_once('"'));
        ids.extend(about.map(|(step, _)| format!("step-{column}-{step}")));
    }
    // Those that have sentences of their own, and what the others share.
    for message in ["serious_incident", "education_plan", "message"] {
        ids.extend(["headline", "headline-pupil", "then", "ahead"].map(|family| format!("{family}-{message}")));
    }
    for right in Right::ALL {
        ids.extend(["headline", "then", "ahead", "due"].map(|family| format!("{family}-right-{right}")));
        ids.extend(Outcome::ALL.iter().map(|outcome| format!("step-right-{right}-{outcome}")));
    }
    ids.extend(Exemption::ALL.iter().map(|exemption| format!("step-look-{exemption}")));
    ids.extend(Charge::ALL.iter().map(|charge| format!("step-cost-{charge}")));
    ids.extend(NoDay::ALL.iter().map(|why| format!("due-no_day-{why}")));
    ids.extend(ClockNote::ALL.iter().map(|note| format!("due-note-{note}")));
    let texts = words();
    let known: BTreeSet<&str> = texts.texts().iter().map(|(id, _)| id).collect();
    ids.extend(literals.into_iter().filter(|literal| known.contains(literal.as_str())));
    ids
}

#[test]
fn every_message_that_is_said_has_its_line_and_no_line_is_unused() {
    let words = words();
    let said = said();
    for id in &said {
        assert!(words.bundle().has_message(id), "`{id}` has no line");
    }
    let terms: String = EN_STAFF.iter().map(|(_, text)| *text).collect();
    for (id, _) in words.texts().iter() {
        let used = if id.starts_with('-') {
            terms.contains(&format!("{{ {id} }}"))
        } else {
            said.contains(id) || id.starts_with("word-")
        };
        assert!(used, "`{id}` is never said");
    }
}

/// The variants of each selector of a pattern.
fn variants<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeMap<&'a str, Vec<&'a str>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants: cases } } = element {
            let InlineExpression::VariableReference { id } = selector else { panic!("a selector that is no argument") };
            for case in cases {
                if let VariantKey::Identifier { name } = case.key {
                    found.entry(id.name).or_default().push(name);
                }
                variants(&case.value, found);
            }
        }
    }
}

fn all_said() -> Vec<(String, String)> {
    all_said_of(words().spoken(), EN_STAFF)
}

/// Every message of a catalogue, said in each of its variants.
pub(super) fn all_said_of(words: &Spoken, files: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (_, text) in files {
        let resource = check::parse(text).unwrap();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let given = words.texts().iter().find(|(other, _)| *other == id).unwrap().1;
            let mut cases = BTreeMap::new();
            variants(message.value.as_ref().unwrap(), &mut cases);
            let most = cases.values().map(Vec::len).max().unwrap_or(1);
            for n in 0..most {
                let mut args = std::collections::BTreeMap::new();
                for name in given {
                    let sample = format!("<{name}>");
                    let keys = cases.get(name.as_str());
                    args.insert(
                        name.clone(),
                        keys.map_or(sample, |keys| keys[n.min(keys.len().saturating_sub(1))].to_owned()),
                    );
                }
                let mut fluent = fluent_bundle::FluentArgs::new();
                for (name, value) in &args {
                    fluent.set(name.as_str(), value.as_str());
                }
                let mut errors = Vec::new();
                let pattern = words.bundle().get_message(id).unwrap().value().unwrap();
                let text = words.bundle().format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
                assert!(errors.is_empty(), "`{id}`: {errors:?}");
                all.push((id.to_owned(), text));
            }
        }
    }
    all
}

#[test]
fn every_message_formats_and_keeps_to_the_house_style() {
    const SENTENCES: &[&str] = &[
        "reason-",
        "missing-",
        "find-",
        "step-",
        "condition-",
        "outcome-",
        "headline-",
        "ahead-",
        "standing-",
        "gap-",
        "audience-",
        "due-",
        "day-",
        "kind-",
        "equal-alike",
        "equal-line-",
        "equal-step-",
        "preference-state",
        "preference-line",
        "preference-step-",
        "register-line",
        "register-lives",
        "register-number",
        "register-kept",
        "duty-",
        "resolve-",
        "consent-headline",
        "consent-brief-",
        "consent-party",
        "consent-ask-yes",
        "consent-ask-no",
        "consent-stale-line",
        "consent-stale-counts",
        "consent-use-",
    ];
    for (id, text) in all_said() {
        assert!(!text.is_empty() && !text.contains(['{', '}', '\n', '\t']), "`{id}`: {text}");
        assert!(!text.contains(['\u{2013}', '\u{2014}', '\u{2068}', '\u{2069}']), "`{id}`: {text}");
        assert!(!text.contains("  ") && text.trim() == text, "`{id}`: {text}");
        if SENTENCES.iter().any(|family| id.starts_with(family)) {
            assert!(text.ends_with(['.', '>']), "`{id}` is no sentence: {text}");
            assert!(text.starts_with(|c: char| c.is_uppercase() || c == '<'), "`{id}`: {text}");
        } else if id.starts_with("word-")
            || id.starts_with("known-")
            || id.starts_with("ends-")
            || id.starts_with("purpose-")
        {
            assert!(!text.ends_with('.'), "`{id}` stands inside a sentence: {text}");
        }
    }
}

#[test]
fn no_sentence_is_written_in_rule_jargon() {
    let ids: Vec<_> = parentis::rules::RuleId::ALL.iter().map(|rule| rule.code()).collect();
    for (id, text) in all_said() {
        assert!(!ids.iter().any(|rule| text.contains(rule)), "`{id}` names a rule: {text}");
        for jargon in ["EduParent", "must_", "needs_", "PR ", "s.10A", "CAO", "SGO", "DSL"] {
            assert!(!text.contains(jargon), "`{id}`: {text}");
        }
        for sentence in text.split(['.', ':', '?']) {
            assert!(sentence.split_whitespace().count() <= 26, "`{id}` has a long sentence: {sentence}");
        }
    }
}

#[test]
fn words_are_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&words());
}

#[test]
fn a_day_is_written_as_in_a_letter() {
    let words = words();
    for (day, written) in
        [("2026-06-01", "1 June 2026"), ("1900-02-28", "28 February 1900"), ("2026-12-31", "31 December 2026")]
    {
        assert_eq!(words.date(day.parse().unwrap()), written);
    }
    assert_eq!(words.say("kind-of-day", &Args::new().with("kind", "a bank holiday")), "It is a bank holiday.");
}
