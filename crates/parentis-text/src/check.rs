//! What a catalogue may hold, and what a school's own texts may.
//!
//! Messages do not refer to each other and terms refer to nothing, so a text cannot run in a circle. Functions are not
//! used. A text uses only the arguments that its place is given, so it can always be said. Where the text of the library
//! tells `must` from `must_not`, the text in its place has to do so too: Fluent says the default for a code without a line
//! of its own, and nobody would notice.

use crate::error::{Gaps, TextError};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use intl_pluralrules::{PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

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

/// What a text is given, and what it has to tell apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// The arguments.
    pub(crate) arguments: BTreeSet<String>,
    /// The arguments by which it chooses, and between which codes.
    pub(crate) cases: BTreeMap<String, BTreeSet<String>>,
}

/// Arguments that say something of English grammar only: another language chooses by the number beside it.
const OF_ENGLISH_ALONE: &[&str] = &["many"];

/// The words by which CLDR counts.
const PLURALS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The texts of a catalogue by id, terms with their dash.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts(BTreeMap<String, Shape>);

impl Texts {
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    #[cfg(test)]
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.0.iter().map(|(id, shape)| (id.as_str(), &shape.arguments))
    }

    /// The texts of the catalogue against which the others are held.
    pub(crate) fn of(files: &[(&FluentResource, &str)]) -> Result<Self, TextError> {
        let mut texts = Self::default();
        for (resource, text) in files {
            for found in first_wrong(read(resource, text))? {
                let shape = found.shape();
                if texts.0.insert(found.id.clone(), shape).is_some() {
                    return Err(TextError::Twice { line: found.line, id: found.id });
                }
            }
        }
        Ok(texts)
    }

    /// Looks through a school's own texts, in a language that counts in a way that is known or not.
    pub(crate) fn check_overrides(
        &self,
        resource: &FluentResource,
        text: &str,
        language: &LanguageIdentifier,
    ) -> Result<(), TextError> {
        let plurals = counts(language);
        for found in first_wrong(read(resource, text))? {
            self.fits(&found, |name| self.0.contains_key(name), language, plurals)?;
        }
        Ok(())
    }

    /// Looks through a whole language: every text is there, none more, and each can always be said. The terms that it has
    /// of its own are noted beside the others.
    pub(crate) fn check_catalogue(
        &mut self,
        files: &[(&str, &FluentResource, &str)],
        language: &LanguageIdentifier,
    ) -> Result<(), TextError> {
        let plurals = counts(language);
        let in_file =
            |file: &str, wrong: TextError| TextError::InFile { file: file.to_owned(), wrong: Box::new(wrong) };
        let mut gaps = Gaps::default();
        let mut seen = BTreeSet::new();
        let mut there: BTreeMap<String, (&str, Found)> = BTreeMap::new();
        for (file, resource, text) in files {
            let Read { all, wrong, ids } = read(resource, text);
            seen.extend(ids);
            gaps.wrong.extend(wrong.into_iter().map(|wrong| in_file(file, wrong)));
            for found in all {
                if there.contains_key(&found.id) {
                    gaps.wrong.push(in_file(file, TextError::Twice { line: found.line, id: found.id }));
                } else {
                    there.insert(found.id.clone(), (file, found));
                }
            }
        }
        for (id, (file, found)) in &there {
            let own_term = id.starts_with('-') && !self.0.contains_key(id);
            if !own_term && let Err(wrong) = self.fits(found, |name| there.contains_key(name), language, plurals) {
                gaps.wrong.push(in_file(file, wrong));
            }
        }
        gaps.missing = self.0.keys().filter(|id| !seen.contains(*id)).cloned().collect();
        if !gaps.is_empty() {
            return Err(TextError::NotComplete { gaps: Box::new(gaps) });
        }
        let own = there.into_keys().filter(|id| !self.0.contains_key(id)).collect::<Vec<_>>();
        self.0.extend(own.into_iter().map(|id| (id, Shape::default())));
        Ok(())
    }

    /// Can this text always be said in the place of that of the same id, and does it tell apart what that one does?
    fn fits(
        &self,
        found: &Found,
        has_term: impl Fn(&str) -> bool,
        language: &LanguageIdentifier,
        plurals: bool,
    ) -> Result<(), TextError> {
        let (line, id) = (found.line, found.id.clone());
        let Some(given) = self.0.get(&id) else { return Err(TextError::UnknownText { line, id }) };
        if let Some(name) = found.arguments.iter().find(|name| !given.arguments.contains(*name)) {
            return Err(TextError::NotGiven { line, id, name: format!("${name}") });
        }
        if let Some(name) = found.terms.iter().find(|name| !has_term(name)) {
            return Err(TextError::NotGiven { line, id, name: name.clone() });
        }
        for (argument, cases) in &given.cases {
            let each = found.choices.iter().filter(|choice| choice.argument == *argument);
            let right = each.clone().all(|choice| choice.between == *cases);
            let free = OF_ENGLISH_ALONE.contains(&argument.as_str());
            if !right || (!free && each.count() == 0) {
                let cases = cases.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                return Err(TextError::WrongCases { line, id, name: format!("${argument}"), cases });
            }
        }
        if found.counts && !plurals {
            return Err(TextError::NoPluralRules { line, id, language: language.to_string() });
        }
        Ok(())
    }
}

/// Is it known how the language counts? Where it is not, Fluent would count as English does.
fn counts(language: &LanguageIdentifier) -> bool {
    PluralRules::get_locales(PluralRuleType::CARDINAL).iter().any(|known| known.language == language.language)
}

/// One text as it was read.
struct Found {
    id: String,
    line: usize,
    arguments: BTreeSet<String>,
    terms: BTreeSet<String>,
    choices: Vec<Choice>,
    counts: bool,
}

impl Found {
    /// What it is given and tells apart, where it is itself what others are held against.
    fn shape(&self) -> Shape {
        let mut cases: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for choice in &self.choices {
            cases.entry(choice.argument.clone()).or_default().extend(choice.between.iter().cloned());
        }
        Shape { arguments: self.arguments.clone(), cases }
    }
}

/// A choice between codes.
struct Choice {
    argument: String,
    between: BTreeSet<String>,
}

/// The texts, or the first thing that is wrong with one.
fn first_wrong(read: Read) -> Result<Vec<Found>, TextError> {
    read.wrong.into_iter().next().map_or(Ok(read.all), Err)
}

/// A file as it was read.
struct Read {
    /// The texts that can be used.
    all: Vec<Found>,
    /// What is wrong with the others.
    wrong: Vec<TextError>,
    /// The ids of both.
    ids: BTreeSet<String>,
}

fn read(resource: &FluentResource, text: &str) -> Read {
    let lines = lines(text);
    let (mut all, mut wrong): (Vec<Found>, Vec<TextError>) = (Vec::new(), Vec::new());
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
            wrong.push(TextError::Twice { line: places.get(1).copied().unwrap_or(first), id });
            continue;
        }
        let Some(value) = value else {
            wrong.push(TextError::Empty { line: first, id });
            continue;
        };
        if let Some(attribute) = attributes.first() {
            wrong.push(TextError::NotGiven { line: first, id, name: format!(".{}", attribute.id.name) });
            continue;
        }
        let mut used = Used::default();
        used.pattern(value);
        if id.starts_with('-') {
            used.refused.extend(used.arguments.iter().map(|name| format!("${name}")));
            used.refused.extend(used.terms.iter().cloned());
        }
        if let Some(name) = used.refused.into_iter().next() {
            wrong.push(TextError::NotGiven { line: first, id, name });
            continue;
        }
        let Used { arguments, terms, choices, counts, .. } = used;
        all.push(Found { id, line: first, arguments, terms, choices, counts });
    }
    Read { all, wrong, ids }
}

/// What a text uses.
#[derive(Default)]
struct Used {
    arguments: BTreeSet<String>,
    terms: BTreeSet<String>,
    refused: Vec<String>,
    choices: Vec<Choice>,
    counts: bool,
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
                if let InlineExpression::VariableReference { id } = selector {
                    self.choice(id.name, variants);
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    /// A choice by an argument: between codes, or by number.
    fn choice(&mut self, argument: &str, variants: &[Variant<&str>]) {
        let codes = variants.iter().filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        });
        if codes.clone().all(|code| PLURALS.contains(&code)) {
            self.counts |= codes.clone().any(|code| code != "other");
        } else {
            let between = codes.map(str::to_owned).collect();
            self.choices.push(Choice { argument: argument.to_owned(), between });
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
