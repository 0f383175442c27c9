//! What a catalogue may hold, and what a school's own texts may.
//!
//! Messages do not refer to each other and terms refer to nothing, so a text cannot run in a circle. Functions are not
//! used. A text uses only the arguments that its place is given, so it can always be said.

use crate::error::TextError;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// The most that is read at once.
const MOST_BYTES: usize = 1 << 20;

/// How many braces and brackets one text may open.
const MOST_BRACES: usize = 128;

/// Reads Fluent text.
pub(crate) fn parse(text: &str) -> Result<FluentResource, TextError> {
    if text.len() > MOST_BYTES {
        return Err(TextError::TooLong { bytes: text.len(), most: MOST_BYTES });
    }
    not_too_deep(text)?;
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let at = errors.first().map_or(0, |error| error.pos.start);
        TextError::BadSyntax { line: line_at(text, at) }
    })
}

fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count().saturating_add(1)
}

/// The parser goes down once for each brace or bracket inside braces. Counting what opens, and not what closes, limits
/// its depth whatever else stands in the text.
fn not_too_deep(text: &str) -> Result<(), TextError> {
    let mut open = 0_usize;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        if entry_id(line).is_some() {
            open = 0;
        }
        open = open.saturating_add(line.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count());
        if open > MOST_BRACES {
            return Err(TextError::TooManyBraces { line: number.saturating_add(1), most: MOST_BRACES });
        }
    }
    Ok(())
}

/// The id of the message or term that a line begins, a term's with its dash. Nothing in braces goes on across such a
/// line.
fn entry_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let letters = id.strip_prefix('-').unwrap_or(id);
    let word = letters.starts_with(|c: char| c.is_ascii_alphabetic())
        && letters.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    word.then_some(id)
}

/// The lines on which each id begins.
fn lines(text: &str) -> BTreeMap<&str, Vec<usize>> {
    let mut lines: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(id) = entry_id(line) {
            lines.entry(id).or_default().push(number.saturating_add(1));
        }
    }
    lines
}

/// The texts of a catalogue by id, terms with their dash, and the arguments that each is given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts(BTreeMap<String, BTreeSet<String>>);

impl Texts {
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    #[cfg(test)]
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.0.iter().map(|(id, given)| (id.as_str(), given))
    }

    /// Takes the texts of a file of the catalogue.
    pub(crate) fn add(&mut self, resource: &FluentResource, text: &str) -> Result<(), TextError> {
        for found in read(resource, text)? {
            if self.0.insert(found.id.clone(), found.arguments).is_some() {
                return Err(TextError::Twice { line: found.line, id: found.id });
            }
        }
        Ok(())
    }

    /// Looks through a school's own texts.
    pub(crate) fn check_overrides(&self, resource: &FluentResource, text: &str) -> Result<(), TextError> {
        for Found { id, line, arguments, terms } in read(resource, text)? {
            let Some(given) = self.0.get(&id) else { return Err(TextError::UnknownText { line, id }) };
            if let Some(name) = arguments.into_iter().find(|name| !given.contains(name)) {
                return Err(TextError::NotGiven { line, id, name: format!("${name}") });
            }
            if let Some(name) = terms.into_iter().find(|name| !self.0.contains_key(name)) {
                return Err(TextError::NotGiven { line, id, name });
            }
        }
        Ok(())
    }
}

/// One text as it was read.
struct Found {
    id: String,
    line: usize,
    arguments: BTreeSet<String>,
    terms: BTreeSet<String>,
}

fn read(resource: &FluentResource, text: &str) -> Result<Vec<Found>, TextError> {
    let lines = lines(text);
    let mut all: Vec<Found> = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in resource.entries() {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let places = lines.get(id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let first = places.first().copied().unwrap_or(1);
        if !ids.insert(id.clone()) {
            return Err(TextError::Twice { line: places.get(1).copied().unwrap_or(first), id });
        }
        let Some(value) = value else { return Err(TextError::Empty { line: first, id }) };
        if let Some(attribute) = attributes.first() {
            return Err(TextError::NotGiven { line: first, id, name: format!(".{}", attribute.id.name) });
        }
        let mut used = Used::default();
        used.pattern(value);
        if id.starts_with('-') {
            used.refused.extend(used.arguments.iter().map(|name| format!("${name}")));
            used.refused.extend(used.terms.iter().cloned());
        }
        if let Some(name) = used.refused.into_iter().next() {
            return Err(TextError::NotGiven { line: first, id, name });
        }
        all.push(Found { id, line: first, arguments: used.arguments, terms: used.terms });
    }
    Ok(all)
}

/// What a text uses.
#[derive(Default)]
struct Used {
    arguments: BTreeSet<String>,
    terms: BTreeSet<String>,
    refused: Vec<String>,
}

impl Used {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.terms.insert(format!("-{}", id.name));
            }
            InlineExpression::TermReference { id, .. } => self.refused.push(format!("-{}", id.name)),
            InlineExpression::MessageReference { id, .. } => self.refused.push(id.name.to_owned()),
            InlineExpression::FunctionReference { id, .. } => self.refused.push(format!("{}()", id.name)),
        }
    }
}
