//! A value to a type with nothing left over.

use crate::blame::blame;
use crate::error::{DocumentError, Kind, nearest, shown_key, shown_word};
use crate::json::{Step, place};
use crate::node::{Fault, Node, kind};
use parentis::profile::{Loose, LooseKind, ProblemKind, Profile, Severity};
use parentis::rules::RuleId;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Reads a type. What stands in the value has to be what the type writes itself: every key, and every value of the same
/// kind. Keys that may be left out may be, and so may be what is null.
///
/// `serde` alone would take more: keys that nobody knows where tables share their keys, the number of a word for the
/// word, a list for a table.
pub(crate) fn typed<T: DeserializeOwned + Serialize>(value: &mut Value, steps: &[Step]) -> Result<T, DocumentError> {
    match T::deserialize(Node(value)) {
        Ok(read) => {
            let refused = |_| DocumentError::Refused { path: place(steps), why: "cannot be written back".to_owned() };
            let written = serde_json::to_value(&read).map_err(refused)?;
            match odd(value, &written) {
                None => Ok(read),
                Some(found) => {
                    // Of a table that is not of the kind that it looks like, nothing else is said.
                    // A kind that is told by a number explains whatever else does not fit.
                    let (way, odd) = tag(value).unwrap_or(found);
                    Err(odd.said(place(&[steps, &way].concat())))
                }
            }
        }
        Err(fault) => {
            if let Some((way, odd)) = tag(value) {
                return Err(odd.said(place(&[steps, &way].concat())));
            }
            let attempt = |value: &Value| T::deserialize(Node(value)).err();
            let mut way = blame(value, &fault, &attempt);
            if let Some((slip, meant)) = misspelt(value, &fault, &way) {
                way.pop();
                way.push(Step::Key(slip));
                let path = place(&[steps, &way].concat());
                return Err(DocumentError::UnknownKey { path, nearest: Some(meant) });
            }
            if let Fault::Refused { why } = &fault
                && let Some((key, said)) = refused_inside(value, why)
            {
                way.push(Step::Key(key.to_owned()));
                return Err(said(place(&[steps, &way].concat())));
            }
            Err(said(fault, place(&[steps, &way].concat())))
        }
    }
}

/// The key that stands there in place of a missing one, but for a slip, and the missing one.
fn misspelt(value: &Value, fault: &Fault, way: &[Step]) -> Option<(String, String)> {
    let (Fault::MissingKey { key }, Some((Step::Key(_), around))) = (fault, way.split_last()) else { return None };
    let table = around.iter().try_fold(value, |here, step| match step {
        Step::Key(key) => here.get(key),
        Step::Item(item) => here.get(item),
    });
    // What names the kind of table is no slip for anything, nor is `act`, which is a letter away from one of them, nor `reason`,
    // which is two away from `person`, nor the other way round; nor is `version`, which is as near to it; nor `votes`
    // for `voted` or the other way round, which stand beside each other.
    let own = |one: &&str| {
        let names_a_kind = TAGS.contains(one) || matches!(*one, "act" | "reason" | "step");
        let another_word = matches!(
            (*key, *one),
            ("reason", "person") | ("person", "version") | ("voted", "votes") | ("votes", "voted")
        );
        !names_a_kind && !another_word
    };
    let keys = table?.as_object()?.keys().map(String::as_str).filter(own);
    let slip = nearest(key, keys)?;
    Some((slip, (*key).to_owned()))
}

fn said(fault: Fault, path: String) -> DocumentError {
    match fault {
        Fault::WrongKind { expected, found } => DocumentError::WrongKind { path, expected, found },
        Fault::OutOfRange => DocumentError::OutOfRange { path },
        Fault::UnknownWord { word, known } => {
            let near = nearest(&word, known.iter().copied());
            DocumentError::UnknownWord { path, word: shown_word(&word), nearest: near }
        }
        Fault::UnknownKey { key, known } => {
            DocumentError::UnknownKey { path, nearest: nearest(&key, known.iter().copied()) }
        }
        Fault::MissingKey { .. } => DocumentError::MissingKey { path },
        Fault::BadDate => DocumentError::BadDate { path },
        Fault::BadId { why } | Fault::Refused { why } => DocumentError::Refused { path, why },
        Fault::NoForm => DocumentError::Refused { path, why: "a value that is not taken here".to_owned() },
    }
}

/// How an error about a place is said.
type Said = Box<dyn FnOnce(String) -> DocumentError>;

/// An entry that is refused for the profile or the calendar in it: which of them, and what of it.
fn refused_inside(entry: &Value, why: &str) -> Option<(&'static str, Said)> {
    if let Some(why) = why.strip_prefix("calendar: ") {
        let why = why.to_owned();
        return entry
            .get("calendar")
            .map(|_| ("calendar", Box::new(|path| DocumentError::Refused { path, why }) as Said));
    }
    if !why.starts_with("profile with ") {
        return None;
    }
    let Loose::Table(draft) = Loose::deserialize(Node(entry.get("profile")?)).ok()? else { return None };
    let problems = Profile::check(&draft).err()?;
    let problem = problems.into_iter().find(|problem| problem.severity == Severity::Refused)?;
    let said = move |profile: String| {
        let path = [profile, inside(&problem.place)].concat();
        said_of_profile(problem.problem, problem.rule, path)
    };
    Some(("profile", Box::new(said)))
}

fn said_of_profile(problem: ProblemKind, rule: Option<RuleId>, path: String) -> DocumentError {
    if let ProblemKind::UnknownKey { nearest } = problem {
        return DocumentError::UnknownKey { path, nearest: nearest.map(str::to_owned) };
    }
    if let ProblemKind::WrongKind { expected, found } = problem {
        return DocumentError::WrongKind { path, expected: loose(expected), found: loose(found) };
    }
    if let ProblemKind::UnknownWord { word, .. } = problem {
        // The core says so of a word that does not look like a code.
        let word = if word.starts_with('(') { word } else { shown_word(&word) };
        return DocumentError::UnknownWord { path, word, nearest: None };
    }
    if problem == ProblemKind::MissingKey {
        return DocumentError::MissingKey { path };
    }
    let why = rule.map_or_else(|| problem.to_string(), |rule| format!("{problem} ({rule})"));
    DocumentError::Refused { path, why }
}

/// A place in a profile, as a place below that of the profile.
fn inside(place: &str) -> String {
    let mut inside = String::new();
    for key in place.split('.').filter(|key| !key.is_empty()) {
        let (key, item) = key.find('[').map_or((key, ""), |at| key.split_at(at));
        inside.push('.');
        // The core says so of a key that does not look like one.
        let key = if key.starts_with('(') { key.to_owned() } else { shown_key(key) };
        inside.push_str(&key);
        inside.push_str(item);
    }
    inside
}

const fn loose(kind: LooseKind) -> Kind {
    match kind {
        LooseKind::Nothing => Kind::Nothing,
        LooseKind::Flag => Kind::Flag,
        LooseKind::Whole => Kind::WholeNumber,
        LooseKind::Number => Kind::OtherNumber,
        LooseKind::Text => Kind::Text,
        LooseKind::List => Kind::List,
        LooseKind::Table => Kind::Table,
    }
}

/// What a type took and does not write.
enum Odd {
    Key { nearest: Option<String> },
    Kind { expected: Kind, found: Kind },
}

impl Odd {
    fn said(self, path: String) -> DocumentError {
        match self {
            Self::Key { nearest } => DocumentError::UnknownKey { path, nearest },
            Self::Kind { expected, found } => DocumentError::WrongKind { path, expected, found },
        }
    }
}

/// The first place, in the order of the keys, where a value is not as it was made out to be.
fn odd(value: &Value, written: &Value) -> Option<(Vec<Step>, Odd)> {
    match (value, written) {
        (Value::Object(table), Value::Object(known)) => {
            let mut keys: Vec<&String> = table.keys().collect();
            keys.sort_unstable();
            keys.into_iter().find_map(|key| {
                let Some(inner) = known.get(key) else {
                    let free = known.keys().filter(|other| !table.contains_key(*other)).map(String::as_str);
                    return Some((vec![Step::Key(key.clone())], Odd::Key { nearest: nearest(key, free) }));
                };
                odd(table.get(key)?, inner).map(|found| under(Step::Key(key.clone()), found))
            })
        }
        (Value::Array(items), Value::Array(known)) => {
            // A list may have been put in order: what is odd beside the item of its place may be none beside its own, which
            // is of the same kind.
            items.iter().enumerate().find_map(|(at, item)| {
                let found = odd(item, known.get(at).or(known.last())?)?;
                let moved = known.iter().any(|known| same_tags(item, known) && odd(item, known).is_none());
                (!moved).then(|| under(Step::Item(at), found))
            })
        }
        (Value::Null, _) => None,
        (value, written) => {
            let (found, expected) = (kind(value), kind(written));
            (found != expected).then(|| (Vec::new(), Odd::Kind { expected, found }))
        }
    }
}

/// Whether two tables say alike of which kind they are.
fn same_tags(one: &Value, other: &Value) -> bool {
    TAGS.into_iter().all(|tag| one.get(tag) == other.get(tag))
}

fn under(step: Step, (mut way, odd): (Vec<Step>, Odd)) -> (Vec<Step>, Odd) {
    way.insert(0, step);
    (way, odd)
}

/// The keys that say of which kind a table is. What else is wrong with it depends on them.
const TAGS: [&str; 4] = ["fact", "effect", "question", "noted"];

/// A tag that is not even text: `serde` would take a number for the word of that number.
fn tag(value: &Value) -> Option<(Vec<Step>, Odd)> {
    match value {
        Value::Object(table) => {
            // A step of a case says by `step` of which kind it is; the fact and the question that hold it have it under that key.
            let holds = ["fact", "question", "case", "nth"].into_iter().any(|key| table.contains_key(key));
            let held = table.get("step").is_some_and(Value::is_object);
            let step = (!holds && !held).then_some("step");
            let own = TAGS.into_iter().chain(step).find_map(|tag| {
                let found = kind(table.get(tag)?);
                let odd = Odd::Kind { expected: Kind::Text, found };
                (found != Kind::Text).then(|| (vec![Step::Key(tag.to_owned())], odd))
            });
            own.or_else(|| {
                table.iter().find_map(|(key, inner)| tag(inner).map(|found| under(Step::Key(key.clone()), found)))
            })
        }
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(at, item)| tag(item).map(|found| under(Step::Item(at), found)))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}
