//! Answers in the words of a school's office, with the names of its directory.

use crate::cli::{Format, InWords};
use crate::commands::{Names, read_text};
use crate::failure::Failure;
use chrono::NaiveDate;
use parentis::communication::audience::{Audience, AudienceLine, ReportDue};
use parentis::communication::message::MessageKind;
use parentis::consent::ConsentDecision;
use parentis::decision::{Change, Decision, Outcome};
use parentis::ids::{OrderId, PersonId, PupilId};
use parentis::question::Explanation;
use parentis::roles::collection::Collection;
use parentis::roles::equal::{EqualLine, EqualTreatment};
use parentis::roles::matrix::Column;
use parentis::roles::preference::AdmissionPreference;
use parentis::roles::register::RegisterEntry;
use parentis::roles::request::RecordAnswer;
use parentis_text::parents::ParentWords;
use parentis_text::{Catalogue, Language, TextError};
use std::borrow::Cow;
use std::io::Write as _;
use std::path::Path;

/// The words for staff, read once.
#[derive(Debug)]
pub(crate) struct Words(parentis_text::Words);

/// Who the ids are, with an order called by its day in the language of the words.
pub(crate) struct Named<'a> {
    names: &'a Names,
    words: &'a parentis_text::Words,
}

impl parentis_text::Names for Named<'_> {
    fn person<'a>(&'a self, id: &'a PersonId) -> Cow<'a, str> {
        Cow::Owned(self.names.adult(id))
    }

    fn pupil<'a>(&'a self, id: &'a PupilId) -> Cow<'a, str> {
        Cow::Owned(self.names.pupil(id))
    }

    fn order<'a>(&'a self, id: &'a OrderId) -> Cow<'a, str> {
        match self.names.day_of(id) {
            Some(day) => Cow::Owned(self.words.order_of_day(day, id)),
            None => Cow::Borrowed(id.as_str()),
        }
    }
}

/// The children by their names, for a text that a parent reads. Whoever else there is has no place in it.
pub(crate) struct Children(pub(crate) Names);

impl parentis_text::Names for Children {
    fn pupil<'a>(&'a self, id: &'a PupilId) -> Cow<'a, str> {
        Cow::Owned(self.0.pupil(id))
    }
}

/// The language that is asked for: one of the program's, or a folder of the school's own; with the school's own texts.
fn read<T>(
    wanted: &InWords,
    ours: impl Fn(Language) -> Result<T, TextError>,
    own: impl Fn(&Catalogue<'_>) -> Result<T, TextError>,
    with: impl Fn(T, &str) -> Result<T, TextError>,
) -> Result<T, Failure> {
    let asked = wanted.language.as_deref().unwrap_or(Language::English.code());
    let mut words = if let Some(folder) = &wanted.catalogue {
        let files = texts_in(folder)?;
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let refused = |error: TextError| {
            let why = format!("{} is not a whole language\n{error}", folder.display());
            Failure::refused(why, "docs/words.md has the steps. No other language takes the place of what is missing.")
        };
        own(&Catalogue { language: asked, files: &files, draft: wanted.draft }).map_err(refused)?
    } else {
        let language = asked.parse().map_err(|error: TextError| {
            Failure::refused(
                error.to_string(),
                "Or bring your own: --catalogue FOLDER --language TAG; see docs/words.md.",
            )
        })?;
        ours(language).map_err(|error| fault(&error))?
    };
    for file in &wanted.words {
        let text = read_text(file)?;
        words = with(words, &text).map_err(|error| {
            Failure::refused(
                format!("{}, {error}", file.display()),
                "docs/words.md says what a text of your own may use.",
            )
        })?;
    }
    Ok(words)
}

fn fault(error: &TextError) -> Failure {
    Failure::refused(error.to_string(), "Report this as a fault of the program.")
}

/// The Fluent files of a folder, by name.
fn texts_in(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let reading = |error: std::io::Error| Failure::reading(folder, &error);
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(reading)? {
        paths.push(entry.map_err(reading)?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    paths.iter().map(|path| Ok((name(path), read_text(path)?))).collect()
}

/// Plain words for a parent. They are text for people, in no other form: the answers behind them are not a parent's to
/// read.
pub(crate) fn for_parents(wanted: &InWords, format: Format) -> Result<ParentWords, Failure> {
    if format != Format::Text {
        return Err(Failure::refused(
            "what a parent reads is text",
            "Leave --format out: the answer behind it names others and says why.",
        ));
    }
    read(wanted, ParentWords::of, ParentWords::of_catalogue, ParentWords::with_overrides)
}

/// What happens to a message, in a word or two.
pub(crate) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Must => "sent",
        Outcome::May => "may be sent",
        Outcome::MustNot => "not sent",
        Outcome::NeedsCheck => "check first",
    }
}

/// What may be done, in a word or two.
pub(crate) const fn allowed(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Must => "must",
        Outcome::May => "may",
        Outcome::MustNot => "must not",
        Outcome::NeedsCheck => "check first",
    }
}

impl Words {
    /// Staff English, for what the program says in English alone.
    pub(crate) fn staff_english() -> Result<Self, Failure> {
        parentis_text::Words::staff_english().map(Self).map_err(|error| fault(&error))
    }

    /// The words that are asked for. That they are a draft is on every text, and beside a spreadsheet on the error output.
    pub(crate) fn read(wanted: &InWords, format: Format) -> Result<Self, Failure> {
        use parentis_text::Words as W;
        let words = read(wanted, W::staff, W::of_catalogue, W::with_overrides)?;
        if let Some(notice) = words.draft_notice().filter(|_| format == Format::Csv) {
            writeln!(std::io::stderr().lock(), "parentis: {notice}")?;
        }
        Ok(Self(words))
    }

    /// Who the ids are, as these words call them.
    pub(crate) const fn named<'a>(&'a self, names: &'a Names) -> Named<'a> {
        Named { names, words: &self.0 }
    }

    /// The line above an answer that says for which day it is.
    pub(crate) fn as_of(&self, day: NaiveDate) -> String {
        self.0.as_of(day)
    }

    /// Why the answer is what it is, for a cell of a table.
    pub(crate) fn why(&self, line: &AudienceLine, names: &Names) -> String {
        self.0.why_in_brief(&line.decision, &self.named(names))
    }

    /// The same of a decision alone.
    pub(crate) fn why_of(&self, decision: &Decision, names: &Names) -> String {
        self.0.why_in_brief(decision, &self.named(names))
    }

    /// What would change the answer: the day on which it changes by itself, the facts that would change it, at most so
    /// many in all, and whom to ask.
    pub(crate) fn changes(&self, message: MessageKind, line: &AudienceLine, names: &Names, most: usize) -> String {
        let decision = &line.decision;
        let (days, facts): (Vec<_>, Vec<_>) =
            decision.changes.iter().partition(|change| matches!(change, Change::DayComes { .. }));
        let mut said: Vec<String> = Vec::new();
        for change in days.into_iter().chain(facts) {
            add(&mut said, self.0.message_change(message, change, decision, &self.named(names)));
        }
        said.truncate(most);
        if decision.outcome == Outcome::NeedsCheck {
            said.extend(self.0.ask_whom(&decision.missing));
        }
        if said.is_empty() {
            return self.0.only_a_new_fact();
        }
        said.join(" ")
    }

    /// Everybody who was looked at for a message.
    pub(crate) fn audience(&self, audience: &Audience, names: &Names) -> String {
        self.0.audience(audience, &self.named(names))
    }

    /// The whole explanation.
    pub(crate) fn explain(&self, about: Column, explanation: &Explanation, names: &Names) -> String {
        self.0.explain(about, explanation, &self.named(names))
    }

    /// Who may collect a child.
    pub(crate) fn collection(&self, collection: &Collection, names: &Names) -> String {
        self.0.collection(collection, &self.named(names))
    }
    /// Whether all who are entitled were treated alike, whole.
    pub(crate) fn equal_treatment(&self, found: &EqualTreatment, names: &Names) -> String {
        self.0.equal_treatment(found, &self.named(names))
    }

    /// One adult and one thing of it.
    pub(crate) fn equal_line(&self, line: &EqualLine, names: &Names) -> String {
        self.0.equal_line(line, &self.named(names))
    }
    /// The answer to who asked for a record.
    pub(crate) fn record_request(
        &self,
        pupil: &PupilId,
        person: &PersonId,
        answer: &RecordAnswer,
        names: &Names,
    ) -> String {
        self.0.record_request(pupil, person, answer, &self.named(names))
    }

    /// Whose preference about an admission counts.
    pub(crate) fn admission_preference(&self, found: &AdmissionPreference, names: &Names) -> String {
        self.0.admission_preference(found, &self.named(names))
    }

    /// Whom the register names.
    pub(crate) fn register_entry(&self, entry: &RegisterEntry, names: &Names) -> String {
        self.0.register_entry(entry, &self.named(names))
    }

    /// The state of a consent and whom it rests on, for a cell of a table.
    pub(crate) fn consent_in_brief(&self, decision: &ConsentDecision, names: &Names) -> String {
        self.0.consent_in_brief(decision, &self.named(names))
    }

    /// The words for consent, which are many.
    pub(crate) const fn text(&self) -> &parentis_text::Words {
        &self.0
    }

    /// By when the report is due.
    pub(crate) fn due(&self, due: &ReportDue) -> String {
        self.0.report_due(due)
    }
}

fn add(said: &mut Vec<String>, sentence: String) {
    if !said.contains(&sentence) {
        said.push(sentence);
    }
}
