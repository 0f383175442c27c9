//! One import under way: ids, sources and entries are made here, and nowhere else.

use super::error::{ImportError, ImportErrorKind};
use super::finding::{FindingCode, Found, Place};
use super::reading::{Dated, Flag, london_day, looks_like_a_code, read_date};
use super::{DirectoryRecord, ImportContext, ImportSummary, MergeCandidate, Sink, SinkStopped, digest};
use chrono::{DateTime, NaiveDate, Utc};
use parentis::fact::Source;
use parentis::ids::{DocumentId, EntryId, OrderId, PersonId, PupilId};
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};

/// The longest key of the source that stands in ids as it is. 32 is the longest key of Ed-Fi; with the longest system
/// code and word, an entry's id stays within the 128 bytes of [`parentis::ids::MAX_ID_BYTES`].
const MAX_KEY: usize = 32;

/// A key of the source, fit to stand in an id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key(Box<str>);

impl Key {
    /// Takes a key, and says whether a digest had to be taken instead.
    pub(crate) fn new(text: &str) -> (Self, bool) {
        let fits = looks_like_a_code(text) && text.len() <= MAX_KEY;
        if fits { (Self(text.into()), false) } else { (Self(format!("x{:030x}", digest(&[text]) >> 8).into()), true) }
    }

    /// Takes a key of one kind of people, with a mark, so that the same key of another kind is another key.
    pub(crate) fn marked(mark: char, text: &str) -> (Self, bool) {
        let (key, rewritten) = Self::new(text);
        (Self(format!("{mark}{}", key.as_str()).into()), rewritten)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a fact says beside whom it is about, for the digest in its entry's id.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said<'a> {
    /// The word for the fact in the entry's id.
    pub(crate) word: &'static str,
    /// What it says.
    pub(crate) value: &'a str,
    /// The code as written, if it is on the field's own list; anything else could be a name, and the journal keeps it.
    pub(crate) as_written: Option<&'a str>,
    /// The first day on which it is true; the import's own if none is given.
    pub(crate) valid_from: Option<NaiveDate>,
}

impl<'a> Said<'a> {
    pub(crate) const fn new(word: &'static str, value: &'a str) -> Self {
        Self { word, value, as_written: None, valid_from: None }
    }

    /// As written by a code of the format's list.
    pub(crate) const fn known(self, code: &'static str) -> Self {
        Self { as_written: Some(code), ..self }
    }

    /// As written by a yes or no, if it is one in a form that can be read.
    pub(crate) fn flag(self, text: &'a str) -> Self {
        Self { as_written: Flag::read(text).says().map(|_| text), ..self }
    }

    pub(crate) const fn since(self, day: NaiveDate) -> Self {
        Self { valid_from: Some(day), ..self }
    }
}

/// One import under way.
pub(crate) struct Run<'s, S> {
    sink: &'s mut S,
    prefix: String,
    recorded_at: DateTime<Utc>,
    pub(crate) lenient: bool,
    pub(crate) found: Found,
    pub(crate) summary: ImportSummary,
}

impl<S> core::fmt::Debug for Run<'_, S> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Run").field("summary", &self.summary).finish_non_exhaustive()
    }
}

impl<'s, S: Sink> Run<'s, S> {
    /// Begins. `format` stands in sources, `short` at the front of ids.
    pub(crate) fn new(sink: &'s mut S, context: &ImportContext, format: &'static str, short: &str) -> Self {
        let valid_from = context.valid_from.unwrap_or_else(|| london_day(context.recorded_at));
        Self {
            sink,
            prefix: format!("{short}:{}", context.system.as_str()),
            recorded_at: context.recorded_at,
            lenient: context.lenient,
            found: Found::default(),
            summary: ImportSummary {
                format,
                version: None,
                producer: None,
                source_school: None,
                export_day: None,
                valid_from,
                encoding: "UTF-8",
                pupils: 0,
                contacts: 0,
                links: 0,
                entries: 0,
                directory: 0,
                candidate_distinct_contacts: 0,
                candidate_contacts_on_several_pupils: None,
                complete: true,
            },
        }
    }

    /// What stands at the front of every id.
    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The pupil of a key.
    pub(crate) fn pupil(&mut self, key: &Key, place: &Place) -> Option<PupilId> {
        let id = PupilId::new(format!("{}:{}", self.prefix, key.as_str()));
        self.or_not_taken(id.ok(), place)
    }

    /// The adult of a key, or of a pupil's key and a key that only means something under that pupil.
    pub(crate) fn person(&mut self, keys: &[&Key], place: &Place) -> Option<PersonId> {
        let mut id = self.prefix.clone();
        for key in keys {
            id.push(':');
            id.push_str(key.as_str());
        }
        let id = PersonId::new(id);
        self.or_not_taken(id.ok(), place)
    }

    /// The order, and the document with its words, that a restriction between two is taken to claim.
    pub(crate) fn restriction(&mut self, pupil: &Key, person: &Key, place: &Place) -> Option<(OrderId, DocumentId)> {
        let text = format!("{}:{}:{}:restriction", self.prefix, pupil.as_str(), person.as_str());
        let ids = OrderId::new(text.clone()).ok().zip(DocumentId::new(text).ok());
        self.or_not_taken(ids, place)
    }

    fn or_not_taken<T>(&mut self, value: Option<T>, place: &Place) -> Option<T> {
        if value.is_none() {
            self.found.add(FindingCode::NotTaken, place);
        }
        value
    }

    /// Hands a fact to the sink as an entry.
    ///
    /// The entry's id names whom it is about and which fact it is, and ends in a digest of everything else but the time
    /// of recording. So the same file read again gives the same ids, and another content another id. The time of
    /// recording is left out on purpose: a second reading must not make second copies, of which one would survive the
    /// retraction of the other.
    pub(crate) fn fact(
        &mut self,
        about: (&Key, Option<&Key>),
        said: Said<'_>,
        place: &Place,
        fact: Fact,
    ) -> Result<(), ImportError> {
        let valid_from = said.valid_from.unwrap_or(self.summary.valid_from);
        let as_written = said.as_written;
        let producer = self.summary.producer.as_deref();
        let digest = digest(&[
            said.value,
            &valid_from.to_string(),
            self.summary.format,
            producer.unwrap_or_default(),
            &place.path,
            as_written.unwrap_or_default(),
        ]) >> 80;
        let id = match about {
            (pupil, Some(person)) => {
                format!("{}:{}:{}:{}:{digest:012x}", self.prefix, pupil.as_str(), person.as_str(), said.word)
            }
            (pupil, None) => format!("{}:{}:{}:{digest:012x}", self.prefix, pupil.as_str(), said.word),
        };
        let source = Source {
            format: self.summary.format.to_owned(),
            producer: producer.map(str::to_owned),
            place: place.path.clone(),
            as_written: as_written.map(str::to_owned),
        };
        self.entry(id, (valid_from, None), source, place, fact)
    }

    /// Hands a fact to the sink under an id that the caller made.
    pub(crate) fn entry(
        &mut self,
        id: String,
        (from, until): (NaiveDate, Option<NaiveDate>),
        source: Source,
        place: &Place,
        fact: Fact,
    ) -> Result<(), ImportError> {
        let entry = EntryId::new(id)
            .and_then(|id| Ok((id, Interval::new(from, until)?)))
            .and_then(|(id, valid)| Entry::new(id, self.recorded_at, valid, Some(source), fact));
        let Some(entry) = self.or_not_taken(entry.ok(), place) else { return Ok(()) };
        self.summary.entries = self.summary.entries.saturating_add(1);
        self.sink.entry(entry).map_err(|stopped| stop(stopped, place))
    }

    /// Reads a date of birth and hands it to the sink as a fact, unless it cannot be one.
    pub(crate) fn born(
        &mut self,
        key: &Key,
        pupil: &PupilId,
        written: Option<&str>,
        place: &Place,
    ) -> Result<(), ImportError> {
        let Some(written) = written else {
            self.found.add(FindingCode::NoBirthDate, place);
            return Ok(());
        };
        let Some(day) = self.date(written, place) else { return Ok(()) };
        if day > self.summary.valid_from {
            self.found.add(FindingCode::BirthDateImplausible, place);
            return Ok(());
        }
        self.fact((key, None), Said::new("born", "").since(day), place, Fact::PupilBorn { pupil: pupil.clone() })
    }

    /// Reads a date, with its findings.
    pub(crate) fn date(&mut self, written: &str, place: &Place) -> Option<NaiveDate> {
        match read_date(written) {
            Dated::Day(day) => Some(day),
            Dated::DayWithMore(day) => {
                self.found.add(FindingCode::DateWithTime, place);
                Some(day)
            }
            Dated::Bad => {
                self.found.add(FindingCode::BadDate, place);
                None
            }
        }
    }

    /// Reads a yes or no, with its findings. `None`: it says nothing, or cannot be read.
    pub(crate) fn flag(&mut self, text: &str, place: &Place) -> Option<bool> {
        let flag = Flag::read(text);
        if let Some(code) = flag.finding() {
            self.found.add(code, place);
        }
        flag.says()
    }

    /// Hands a directory record to the sink.
    pub(crate) fn directory(&mut self, record: DirectoryRecord, place: &Place) -> Result<(), ImportError> {
        self.summary.directory = self.summary.directory.saturating_add(1);
        self.sink.directory(record).map_err(|stopped| stop(stopped, place))
    }

    /// Hands a candidate to the sink.
    pub(crate) fn candidate(&mut self, group: u32, person: PersonId, place: &Place) -> Result<(), ImportError> {
        self.sink.candidate(MergeCandidate { group, person }).map_err(|stopped| stop(stopped, place))
    }

    /// A record is complete.
    pub(crate) fn record_done(&mut self, place: &Place) -> Result<(), ImportError> {
        self.sink.record_done().map_err(|stopped| stop(stopped, place))
    }

    /// Ends: hands over the findings and lets the sink keep or discard what it has.
    ///
    /// In a lenient import, what a broken file holds before the break is kept with a finding.
    pub(crate) fn finish(mut self, outcome: Result<(), ImportError>) -> Result<ImportSummary, ImportError> {
        let outcome = match outcome {
            Err(error) if self.lenient && error.can_be_cut() => {
                self.found.add(FindingCode::BrokenOff, &error.place);
                self.summary.complete = false;
                Ok(())
            }
            other => other,
        };
        let ended = outcome.and_then(|()| {
            for finding in self.found.into_findings() {
                self.sink.finding(finding).map_err(|stopped| stop(stopped, &Place::default()))?;
            }
            self.sink.keep().map_err(|stopped| stop(stopped, &Place::default()))
        });
        match ended {
            Ok(()) => Ok(self.summary),
            Err(error) => {
                self.sink.discard();
                Err(error)
            }
        }
    }
}

/// Three values, never two.
pub(crate) fn says(flag: Option<bool>) -> Says {
    match flag {
        Some(true) => Says::Yes,
        Some(false) => Says::No,
        None => Says::Unknown,
    }
}

fn stop(_: SinkStopped, place: &Place) -> ImportError {
    ImportError::new(place.clone(), ImportErrorKind::SinkStopped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_do_not_fit_become_digests_that_do() {
        for text in ["", "sam@example.org", "Sam Patel", "ÅÄÖ", &"9".repeat(33)] {
            let (key, rewritten) = Key::new(text);
            assert!(rewritten && looks_like_a_code(key.as_str()) && key.as_str().len() <= MAX_KEY, "{text}");
        }
        assert_eq!(Key::new("R999900112001"), (Key("R999900112001".into()), false));
    }

    #[test]
    fn the_longest_id_is_no_longer_than_allowed() {
        let words = ["legal_guardian", "responsibility", "relationship"];
        let word = words.iter().map(|word| word.len()).max().unwrap_or_default();
        let longest = "edfi:".len() + 24 + 1 + (MAX_KEY + 1) + 1 + (MAX_KEY + 1) + 1 + word + 1 + 12;
        assert!(longest <= parentis::ids::MAX_ID_BYTES, "{longest}");
    }
}
