//! The closed lists with their codes, and every rule by its name: what the generator does not know of.
//!
//! A word has a name in each language and a code in documents, the same in all. The files written here say which is which,
//! in a `when` or `switch` without an `else`: a word that one side lacks does not compile.

use parentis::rules::RuleId;
use parentis::vocabulary::Vocabulary;
use parentis_document::vocabulary::{lists, vocabulary};
use std::fmt::Write;

const HEADING: &str =
    "// Written by `cargo xtask bindings` from the closed lists of the library. Not edited by hand.\n";

/// The lists of which each kind has values of its own: the name of the list, and its type.
const KINDS: &[(&str, &str)] = &[
    ("answer", "Answer"),
    ("calendar_gap", "CalendarGap"),
    ("case_step", "CaseStep"),
    ("change", "Change"),
    ("counted", "Day"),
    ("due", "Due"),
    ("effect", "TermEffect"),
    ("fact", "Fact"),
    ("kept", "Kept"),
    ("help_step", "HelpStep"),
    ("ballot_event", "BallotEvent"),
    ("seat_event", "SeatEvent"),
    ("contact_note", "ContactNote"),
    ("event_note", "EventNote"),
    ("group_step", "GroupStep"),
    ("known", "Known"),
    ("question", "Question"),
    ("reason", "Reason"),
    ("recipient", "Recipient"),
    ("report_due", "ReportDue"),
    ("safeguarding_step", "SafeguardingStep"),
    // review
    ("policy_event", "PolicyEvent"),
    ("consultation_event", "ConsultationEvent"),
];

/// A list as the languages need it.
struct List {
    type_name: String,
    /// Words alone, without values.
    plain: bool,
    /// Name in Rust, code.
    words: Vec<(String, String)>,
}

/// The files, each by its path from the root.
pub(super) fn files(kotlin: &str, swift: &str) -> Vec<(String, String)> {
    let lists = all();
    vec![
        (format!("{kotlin}/core/Codes.kt"), kotlin_codes(&lists)),
        (format!("{kotlin}/core/Rules.kt"), kotlin_rules()),
        (format!("{swift}/Codes.swift"), swift_codes(&lists)),
        (format!("{swift}/Rules.swift"), swift_rules()),
    ]
}

fn all() -> Vec<List> {
    let mut all: Vec<List> = lists()
        .filter(|list| list.name != RuleId::NAME)
        .map(|list| List {
            // As in the two uniffi.toml: the names of Kotlin's and Foundation's own.
            type_name: if list.type_name == "Unit" { "CountingUnit" } else { list.type_name }.to_owned(),
            plain: true,
            words: list
                .words
                .into_iter()
                .map(|(name, code)| (if name == "Self_" { "ThePupil" } else { name }.to_owned(), code.to_owned()))
                .collect(),
        })
        .collect();
    let vocabulary = vocabulary();
    for (list, type_name) in KINDS {
        let codes = vocabulary.get(*list).cloned().unwrap_or_default();
        let words = codes.into_iter().map(|code| (upper_camel(&code), code)).collect();
        all.push(List { type_name: (*type_name).to_owned(), plain: *type_name == "Known", words });
    }
    all.sort_by(|one, other| one.type_name.cmp(&other.type_name));
    all
}

fn kotlin_codes(lists: &[List]) -> String {
    let mut text = format!("{HEADING}\npackage org.parentis.core\n");
    for List { type_name, plain, words } in lists {
        let _ = write!(
            text,
            "\n/** The word as it is written in documents, the same in every language. */\nval {type_name}.code: String\n    get() =\n        when (this) {{\n"
        );
        for (name, code) in words {
            let is = if *plain { format!("{type_name}.{}", shouted(name)) } else { format!("is {type_name}.{name}") };
            let _ = writeln!(text, "            {is} -> \"{code}\"");
        }
        text.push_str("        }\n");
        if *plain {
            let _ = write!(
                text,
                "\n/** The word of that code; null if this version of the library knows none. */\nfun {type_name}.Companion.ofCode(code: String): {type_name}? = {type_name}.entries.firstOrNull {{ it.code == code }}\n"
            );
        }
    }
    text
}

fn swift_codes(lists: &[List]) -> String {
    let mut text = HEADING.to_owned();
    for List { type_name, plain, words } in lists {
        // What a word can do beside is said once, in Words.swift.
        let word = if *plain { ": Word" } else { "" };
        let _ = write!(
            text,
            "\nextension {type_name}{word} {{\n    /// The word as it is written in documents, the same in every language.\n    public var code: String {{\n        switch self {{\n"
        );
        for (name, code) in words {
            let _ = writeln!(text, "        case .{}: \"{code}\"", lower_camel(name));
        }
        text.push_str("        }\n    }\n}\n");
    }
    text
}

fn kotlin_rules() -> String {
    let mut text = format!(
        "{HEADING}\npackage org.parentis.core\n\n/** Every rule that this version of the library knows, by its name; `org.parentis.rule` says more of one. */\nobject Rules {{\n"
    );
    let mut names = Vec::new();
    for (rule, (name, code)) in RuleId::ALL.iter().zip(RuleId::words()) {
        let says = rule.rule().says.replace("*/", "* /");
        let _ =
            write!(text, "    /** `{code}`: {says} */\n    @JvmField\n    val {name}: RuleId = RuleId(\"{code}\")\n\n");
        names.push(name);
    }
    text.push_str("    /** All of them, in the order of the table. */\n    @JvmField\n    val all: List<RuleId> =\n        listOf(\n");
    for name in names {
        let _ = writeln!(text, "            {name},");
    }
    text.push_str("        )\n}\n");
    text
}

fn swift_rules() -> String {
    let mut text = format!(
        "{HEADING}\n/// Every rule that this version of the library knows, by its name; `rule(id:)` says more of one.\nextension RuleId {{\n"
    );
    let mut names = Vec::new();
    for (rule, (name, code)) in RuleId::ALL.iter().zip(RuleId::words()) {
        let _ =
            write!(text, "    /// `{code}`: {}\n    public static let {name} = RuleId(\"{code}\")\n", rule.rule().says);
        names.push(name);
    }
    let _ = write!(
        text,
        "\n    /// All of them, in the order of the table.\n    public static let all: [RuleId] = [\n        {},\n    ]\n}}\n",
        names.join(",\n        ")
    );
    text
}

/// `no_order_seen` as `NoOrderSeen`.
fn upper_camel(code: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    code.split('_').map(word).collect()
}

/// `LivesWith` as `LIVES_WITH`.
fn shouted(name: &str) -> String {
    let mut shouted = String::new();
    let letters: Vec<char> = name.trim_end_matches('_').chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let after = at.checked_add(1).and_then(|after| letters.get(after));
        let begins = letter.is_uppercase()
            && before.is_some_and(|before| !before.is_uppercase() || after.is_some_and(|after| after.is_lowercase()));
        if begins {
            shouted.push('_');
        }
        shouted.extend(letter.to_uppercase());
    }
    shouted
}

/// `LivesWith` as `livesWith`.
fn lower_camel(name: &str) -> String {
    let mut letters = name.trim_end_matches('_').chars();
    let name: String = letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect());
    if matches!(name.as_str(), "self" | "in" | "is" | "default" | "init") { format!("`{name}`") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_the_generator_writes_them() {
        for (name, loud, low) in
            [("LivesWith", "LIVES_WITH", "livesWith"), ("B10", "B10", "b10"), ("Section20", "SECTION20", "section20")]
        {
            assert_eq!((shouted(name).as_str(), lower_camel(name).as_str()), (loud, low));
        }
        assert_eq!(upper_camel("responsibility_over_at_18"), "ResponsibilityOverAt18");
    }

    #[test]
    fn every_list_of_kinds_has_words() {
        assert!(all().iter().all(|list| !list.words.is_empty()));
    }
}
