//! XML, a record at a time.
//!
//! The pull parser under it expands no entities; a document type declaration is refused before anything in it is read.
//! What is not in the table of a format is left out with a finding. Depth, length and number are limited, so a record
//! takes bounded memory whatever stands in the file, and nothing is kept from one record to the next.

mod decode;
pub(crate) mod known;
mod node;

pub(crate) use decode::EncodingReport;
pub(crate) use node::{At, Node};

use crate::import::reading::looks_like_a_code;
use crate::import::{FindingCode, Found, ImportError, ImportErrorKind, Limits, Place};
use decode::Decoded;
use known::{Known, Take};
use quick_xml::Reader;
use quick_xml::errors::SyntaxError;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::io::Read;

/// An element that is open.
struct Open {
    known: &'static Known,
    node: Node,
    /// How often each element stood in it so far.
    counts: Vec<(&'static str, u32)>,
    stray: bool,
    nil: bool,
}

/// A record with the path to it.
pub(crate) struct Record {
    pub(crate) above: String,
    pub(crate) node: Node,
}

impl Record {
    /// Where it is.
    pub(crate) fn at(&self) -> At<'_> {
        At::record(&self.above, &self.node)
    }
}

/// The records of a file.
pub(crate) struct Records<R> {
    reader: Reader<Decoded<R>>,
    buf: Vec<u8>,
    open: Vec<Open>,
    skipping: usize,
    roots: &'static [Known],
    format: &'static str,
    limits: Limits,
    /// How many elements the record under way has.
    elements: usize,
    closed: bool,
    /// The outermost element and its attributes.
    pub(crate) root: Option<Node>,
}

enum Step {
    Nothing,
    Record(Record),
    End,
}

impl<R: Read> Records<R> {
    pub(crate) fn new(reader: R, format: &'static str, roots: &'static [Known], limits: Limits) -> Self {
        let mut reader = Reader::from_reader(Decoded::new(reader, limits.piece));
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = true;
        Self {
            reader,
            buf: Vec::new(),
            open: Vec::new(),
            skipping: 0,
            roots,
            format,
            limits,
            elements: 0,
            closed: false,
            root: None,
        }
    }

    /// The next record, or none at the end of the file.
    pub(crate) fn next(&mut self, found: &mut Found) -> Result<Option<Record>, ImportError> {
        loop {
            match self.step(found) {
                Ok(Step::Nothing) => {}
                Ok(Step::Record(record)) => return Ok(Some(record)),
                Ok(Step::End) => return Ok(None),
                Err(kind) => return Err(ImportError::new(self.place(), kind)),
            }
        }
    }

    /// What came out about the encoding so far.
    pub(crate) fn encoding(&self) -> EncodingReport {
        self.reader.get_ref().report
    }

    /// Where the reader is.
    pub(crate) fn place(&self) -> Place {
        Place { path: self.path(), line: self.reader.get_ref().line }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for open in &self.open {
            node::push(&mut path, open.node.name, open.node.number);
        }
        path
    }

    fn place_of(&self, name: &str) -> Place {
        let mut place = self.place();
        node::push(&mut place.path, if looks_like_a_code(name) { name } else { "..." }, None);
        place
    }

    fn step(&mut self, found: &mut Found) -> Result<Step, ImportErrorKind> {
        self.buf.clear();
        self.reader.get_mut().begin_piece();
        let mut buf = std::mem::take(&mut self.buf);
        let event = match self.reader.read_event_into(&mut buf) {
            Ok(event) => event,
            Err(error) => return Err(self.broken(&error)),
        };
        let step = match event {
            Event::Start(start) => self.start(&start, found).map(|()| Step::Nothing),
            Event::End(_) => Ok(self.end(found)),
            Event::Text(text) => self.text(&text.xml10_content(), found).map(|()| Step::Nothing),
            Event::CData(text) => self.text(&text.xml10_content(), found).map(|()| Step::Nothing),
            Event::GeneralRef(entity) => self.entity(&entity, found).map(|()| Step::Nothing),
            Event::DocType(_) => Err(ImportErrorKind::Doctype),
            Event::Eof if self.closed => Ok(Step::End),
            Event::Eof if self.root.is_none() => Err(ImportErrorKind::Empty),
            Event::Eof => Err(ImportErrorKind::Truncated),
            // Empty elements are expanded; comments and instructions to programs are no content.
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => Ok(Step::Nothing),
        };
        self.buf = buf;
        step
    }

    fn broken(&self, error: &quick_xml::Error) -> ImportErrorKind {
        use quick_xml::Error;
        match error {
            Error::Io(_) if self.reader.get_ref().too_long => {
                ImportErrorKind::TooLong { what: "a tag, a text or a comment", most: self.limits.piece }
            }
            Error::Io(error) => ImportErrorKind::Unreadable(error.kind()),
            // Every kind of this error but one means that the end came before something was closed.
            Error::Syntax(kind) if *kind != SyntaxError::InvalidBangMarkup => ImportErrorKind::Truncated,
            Error::Syntax(_)
            | Error::IllFormed(_)
            | Error::InvalidAttr(_)
            | Error::Encoding(_)
            | Error::Escape(_)
            | Error::Namespace(_) => ImportErrorKind::NotWellFormed,
        }
    }

    fn start(&mut self, start: &BytesStart<'_>, found: &mut Found) -> Result<(), ImportErrorKind> {
        if self.open.len().saturating_add(self.skipping) >= self.limits.depth {
            return Err(ImportErrorKind::TooDeep { most: self.limits.depth });
        }
        if self.skipping > 0 {
            self.skipping = self.skipping.saturating_add(1);
            return Ok(());
        }
        if self.closed {
            return Err(ImportErrorKind::NotWellFormed);
        }
        let local = start.local_name();
        let name: &str = local.as_ref();
        let here = self.open.last().map_or(self.roots, |open| open.known.inside);
        let Some(known) = here.iter().find(|known| known.name == name) else {
            if self.open.is_empty() {
                return Err(ImportErrorKind::NotThisFormat(self.format));
            }
            found.add(FindingCode::UnknownElement, &self.place_of(name));
            self.skipping = 1;
            return Ok(());
        };
        match known.take {
            Take::Through | Take::Record | Take::Read => {}
            Take::LeaveOut => {
                found.add(FindingCode::LeftOut, &self.place_of(name));
                self.skipping = 1;
                return Ok(());
            }
            Take::Sensitive => {
                found.add(FindingCode::SensitiveLeftOut, &self.place_of(name));
                self.skipping = 1;
                return Ok(());
            }
        }
        let number = self.open.last_mut().map_or(1, |open| open.count(known.name));
        if number > 1 && !known.many {
            found.add(FindingCode::RepeatedElement, &self.place_of(name));
            self.skipping = 1;
            return Ok(());
        }
        self.elements = match known.take {
            Take::Through | Take::Record => 0,
            Take::Read | Take::LeaveOut | Take::Sensitive => self.elements.saturating_add(1),
        };
        if self.elements > self.limits.elements {
            return Err(ImportErrorKind::TooMany { what: "elements in one record", most: self.limits.elements });
        }
        let node = Node::new(known.name, known.many.then_some(number), self.reader.get_ref().line);
        self.open.push(Open { known, node, counts: Vec::new(), stray: false, nil: false });
        self.attributes(start, known, found)?;
        if self.root.is_none() {
            self.root = self.open.first().map(|open| open.node.clone());
        }
        Ok(())
    }

    fn attributes(
        &mut self,
        start: &BytesStart<'_>,
        known: &'static Known,
        found: &mut Found,
    ) -> Result<(), ImportErrorKind> {
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| ImportErrorKind::NotWellFormed)?;
            let name: &str = attribute.key.as_ref();
            let taken = known.attributes.iter().find(|taken| **taken == name).copied();
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
            let value = value.map_err(|_| ImportErrorKind::UndefinedEntity)?;
            let value = value.trim();
            if let (Some(taken), Some(open)) = (taken, self.open.last_mut()) {
                if value.len() > self.limits.text {
                    return Err(ImportErrorKind::TooLong { what: "an attribute", most: self.limits.text });
                }
                open.node.attributes.push((taken, value.to_owned()));
            } else if let (Some(open), "xsi:nil") = (self.open.last_mut(), name) {
                open.nil = matches!(value, "true" | "1");
            } else if name != "xmlns" && !name.starts_with("xmlns:") && !name.starts_with("xsi:") {
                let place = self.place();
                found.add(FindingCode::UnknownAttribute, &place);
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str, found: &mut Found) -> Result<(), ImportErrorKind> {
        if self.skipping > 0 {
            return Ok(());
        }
        let blank = text.chars().all(char::is_whitespace);
        let Some(open) = self.open.last_mut() else {
            return if blank { Ok(()) } else { Err(ImportErrorKind::NotWellFormed) };
        };
        if open.known.take == Take::Read && open.known.inside.is_empty() {
            if open.node.text.len().saturating_add(text.len()) > self.limits.text {
                return Err(ImportErrorKind::TooLong { what: "a text", most: self.limits.text });
            }
            open.node.text.push_str(text);
        } else if !blank && !open.stray {
            open.stray = true;
            let place = self.place();
            found.add(FindingCode::StrayText, &place);
        }
        Ok(())
    }

    fn entity(&mut self, entity: &BytesRef<'_>, found: &mut Found) -> Result<(), ImportErrorKind> {
        let name = entity.xml10_content();
        let character = match name.as_ref() {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "apos" => Some('\''),
            "quot" => Some('"'),
            _ => entity.resolve_char_ref().map_err(|_| ImportErrorKind::NotWellFormed)?,
        };
        let character = character.ok_or(ImportErrorKind::UndefinedEntity)?;
        self.text(character.encode_utf8(&mut [0; 4]), found)
    }

    fn end(&mut self, found: &mut Found) -> Step {
        if self.skipping > 0 {
            self.skipping = self.skipping.saturating_sub(1);
            return Step::Nothing;
        }
        let control = self.open.last_mut().is_some_and(|open| {
            if open.nil {
                open.node.text.clear();
            }
            !open.node.text.is_empty() && open.node.put_straight()
        });
        if control {
            found.add(FindingCode::ControlCharacter, &self.place());
        }
        let Some(open) = self.open.pop() else { return Step::Nothing };
        match open.known.take {
            Take::Record => {
                self.closed = self.open.is_empty();
                Step::Record(Record { above: self.path(), node: open.node })
            }
            Take::Through | Take::LeaveOut | Take::Sensitive => {
                self.closed = self.open.is_empty();
                Step::Nothing
            }
            Take::Read => {
                if let Some(above) = self.open.last_mut() {
                    above.node.children.push(open.node);
                }
                Step::Nothing
            }
        }
    }
}

impl Open {
    fn count(&mut self, name: &'static str) -> u32 {
        for (seen, count) in &mut self.counts {
            if *seen == name {
                *count = count.saturating_add(1);
                return *count;
            }
        }
        self.counts.push((name, 1));
        1
    }
}

/// The findings about an encoding.
pub(crate) fn report_encoding(report: EncodingReport, found: &mut Found) {
    let file = Place::default();
    if report.unknown_label {
        found.add(FindingCode::EncodingUnknown, &file);
    } else if report.beyond_ascii {
        if report.declared != report.used {
            found.add(FindingCode::EncodingNotAsDeclared, &file);
        } else if report.used != encoding_rs::UTF_8 {
            found.add(FindingCode::NotUtf8, &file);
        }
    }
    found.count(FindingCode::MixedEncodings, &file, report.mixed);
    found.count(FindingCode::ReplacementCharacter, &file, report.replaced);
}

#[cfg(test)]
mod tests;
