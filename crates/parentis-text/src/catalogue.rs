//! The catalogue: messages by id, and how one is said.
//!
//! Fluent's own crate `fluent-bundle` is used as it is. `fluent-templates` and `i18n-embed` stand on it and add what is
//! not wanted here: files found while running, a language negotiated with the system, and state shared by the whole
//! program. The catalogue is embedded, the caller chooses it, and a [`Words`] is a plain value.

use crate::check::{self, Texts};
use crate::embedded;
use crate::error::TextError;
use crate::language::{Catalogue, Language};
use crate::names::on_one_line;
use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A catalogue as it was read: what the words for staff and those for parents have in common.
pub(crate) struct Spoken {
    bundle: FluentBundle<FluentResource>,
    texts: Texts,
    language: LanguageIdentifier,
    draft: bool,
}

impl core::fmt::Debug for Spoken {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Spoken")
            .field("language", &self.language.to_string())
            .field("texts", &self.texts.len())
            .finish_non_exhaustive()
    }
}

impl Spoken {
    /// Reads a catalogue and holds it against the one that says what has to be said.
    pub(crate) fn read(catalogue: &Catalogue<'_>, reference: &[(&str, &str)]) -> Result<Self, TextError> {
        let Catalogue { language, files, draft } = *catalogue;
        let language: LanguageIdentifier =
            language.parse().map_err(|_| TextError::BadLanguage { language: language.to_owned() })?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Marks of direction around each argument would be noise in a text from left to right, and in a log.
        bundle.set_use_isolating(language.character_direction() == CharacterDirection::RTL);
        let resources = parsed(files)?;
        let looked_at: Vec<_> = files.iter().zip(&resources).map(|((file, text), read)| (*file, read, *text)).collect();
        let own = core::ptr::eq(files, reference);
        let other = if own { Vec::new() } else { parsed(reference)? };
        let has_to_be_said = reference.iter().zip(if own { &resources } else { &other });
        let mut texts = Texts::of(&has_to_be_said.map(|((_, text), read)| (read, *text)).collect::<Vec<_>>())?;
        if !own {
            texts.check_catalogue(&looked_at, &language)?;
        }
        for resource in resources {
            // Nothing is there twice: that was looked for.
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { bundle, texts, language, draft })
    }

    pub(crate) fn with_overrides(mut self, ftl: &str) -> Result<Self, TextError> {
        let resource = check::parse(ftl)?;
        self.texts.check_overrides(&resource, ftl, &self.language)?;
        self.bundle.add_resource_overriding(resource);
        Ok(self)
    }

    pub(crate) const fn is_draft(&self) -> bool {
        self.draft
    }

    pub(crate) const fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// A message with its arguments. Every id that this crate says is in the catalogue, by test; one that is not is said
    /// as its id, which names nobody.
    pub(crate) fn say(&self, id: &str, args: &Args<'_>) -> String {
        let mut errors = Vec::new();
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let said = pattern.map(|pattern| self.bundle.format_pattern(pattern, Some(&args.0), &mut errors).into_owned());
        debug_assert!(said.is_some() && errors.is_empty(), "`{id}`: {errors:?}");
        said.unwrap_or_else(|| id.to_owned())
    }

    /// A message without arguments, where the catalogue has one of that id.
    pub(crate) fn say_if_there(&self, id: &str) -> Option<String> {
        self.bundle.has_message(id).then(|| self.say(id, &Args::new()))
    }

    pub(crate) fn word(&self, list: &str, code: &str) -> Option<String> {
        // The one code that Fluent does not take in an id: the cell of the rights matrix that somebody has to decide.
        let code = if code == "?" { "check" } else { code };
        self.say_if_there(&format!("word-{list}-{code}"))
    }

    /// A day as it is written in a letter.
    pub(crate) fn date(&self, day: NaiveDate) -> String {
        let month = self.say(&format!("month-{}", day.month()), &Args::new());
        let args = Args::new().with("day", day.day().to_string()).with("month", month);
        self.say("date", &args.with("year", day.year().to_string()))
    }

    /// A whole text; of a draft with a line before it that says so.
    pub(crate) fn whole(&self, text: String) -> String {
        match self.draft_notice() {
            Some(notice) => format!("{notice}\n\n{text}"),
            None => text,
        }
    }

    pub(crate) fn draft_notice(&self) -> Option<String> {
        self.draft.then(|| self.say("draft-notice", &Args::new()))
    }

    #[cfg(test)]
    pub(crate) const fn bundle(&self) -> &FluentBundle<FluentResource> {
        &self.bundle
    }

    #[cfg(test)]
    pub(crate) const fn texts(&self) -> &Texts {
        &self.texts
    }
}

fn parsed(files: &[(&str, &str)]) -> Result<Vec<FluentResource>, TextError> {
    let read = |(file, text): &(&str, &str)| {
        let in_file = |wrong| TextError::InFile { file: (*file).to_owned(), wrong: Box::new(wrong) };
        check::parse(text).map_err(in_file)
    };
    files.iter().map(read).collect()
}

/// Words for every answer, for the staff of a school: one catalogue, read once and then shared freely between threads.
/// What a parent may read is said by [`ParentWords`](crate::parents::ParentWords), which is another type: the two are
/// never mixed up.
///
/// ```
/// use parentis::decision::{Missing, MissingFact, Supplier};
/// use parentis_text::Words;
/// let words = Words::staff_english()?;
/// let missing = Missing { fact: MissingFact::DateOfBirth, ask: Supplier::Office };
/// assert_eq!(words.missing(missing), "The pupil's date of birth is not on record. Ask the school office.");
/// assert_eq!(words.word("order_kind", "care").as_deref(), Some("care order"));
/// # Ok::<(), parentis_text::TextError>(())
/// ```
#[derive(Debug)]
pub struct Words(Spoken);

impl Words {
    /// Plain British English for the staff of a school.
    ///
    /// # Errors
    /// If the embedded catalogue does not parse, which a test of this crate rules out.
    pub fn staff_english() -> Result<Self, TextError> {
        Self::staff(Language::English)
    }

    /// Welsh for the staff of a school: a draft, which says so on every whole text.
    ///
    /// ```
    /// let words = parentis_text::Words::staff_welsh()?;
    /// assert!(words.is_draft());
    /// assert_eq!(words.date(chrono::NaiveDate::from_ymd_opt(2026, 6, 1).unwrap()), "1 Mehefin 2026");
    /// # Ok::<(), parentis_text::TextError>(())
    /// ```
    ///
    /// # Errors
    /// If the embedded catalogue does not parse or is not whole, which a test of this crate rules out.
    pub fn staff_welsh() -> Result<Self, TextError> {
        Self::staff(Language::Welsh)
    }

    /// The words for staff in a language that comes with the library.
    ///
    /// # Errors
    /// If the embedded catalogue does not parse, which a test of this crate rules out.
    pub fn staff(language: Language) -> Result<Self, TextError> {
        Self::of_catalogue(&embedded::staff(language))
    }

    /// The English files, by name: what a further language has to say, to begin a translation with.
    pub const fn english_files() -> &'static [(&'static str, &'static str)] {
        embedded::EN_STAFF
    }

    /// The words for staff in a language of the school's own.
    ///
    /// Every text of the library has to be there and none more, by the same ids. A text may use the arguments that the
    /// library's own text of that id uses, chooses by the same codes, and may use terms of its own. docs/words.md has the
    /// steps.
    ///
    /// ```
    /// use parentis_text::{Catalogue, TextError, Words};
    /// let half = Catalogue { language: "pl", files: &[("dni.ftl", "month-1 = stycznia\n")], draft: true };
    /// let Err(TextError::NotComplete { gaps }) = Words::of_catalogue(&half) else { panic!() };
    /// assert!(gaps.missing.iter().any(|id| id == "month-2") && !gaps.missing.iter().any(|id| id == "month-1"));
    /// ```
    ///
    /// # Errors
    /// All at once: which texts are missing, and which are there and cannot be used, with their file and line.
    pub fn of_catalogue(catalogue: &Catalogue<'_>) -> Result<Self, TextError> {
        Spoken::read(catalogue, embedded::EN_STAFF).map(Self)
    }

    /// The same, with a school's own texts in the place of single messages. Written in Fluent, by the ids of the
    /// catalogue; a text may use the arguments that the library's message of that id uses, and the catalogue's terms, and
    /// where that one chooses by a code, so has it.
    ///
    /// ```
    /// # use parentis_text::{TextError, Words};
    /// let words = Words::staff_english()?
    ///     .with_overrides("-dsl = Mrs Hart's team\nword-supplier-dsl = Mrs Hart's team\n")?;
    /// assert_eq!(words.word("supplier", "dsl").as_deref(), Some("Mrs Hart's team"));
    ///
    /// let wrong = Words::staff_english()?.with_overrides("# ours\nword-suplier-dsl = x\n");
    /// assert_eq!(wrong.unwrap_err(), TextError::UnknownText { line: 2, id: "word-suplier-dsl".into() });
    /// # Ok::<(), TextError>(())
    /// ```
    ///
    /// # Errors
    /// With the line: if the text is not Fluent, an id is not in the catalogue or is there twice, or a text uses an
    /// argument, function or other message that it is not given.
    pub fn with_overrides(self, ftl: &str) -> Result<Self, TextError> {
        self.0.with_overrides(ftl).map(Self)
    }

    /// Has nobody whose language it is read these words yet? Then every whole text, such as that of
    /// [`explain`](Self::explain), begins with a line that says so.
    pub const fn is_draft(&self) -> bool {
        self.0.is_draft()
    }

    /// The line with which whole texts begin if the words are a draft, for a host that prints single sentences.
    pub fn draft_notice(&self) -> Option<String> {
        self.0.draft_notice()
    }

    /// The tag of the language, such as `en-GB`.
    pub fn language(&self) -> String {
        self.0.language().to_string()
    }

    /// The word of a closed list, such as `order_kind` and `care`, as it stands inside a sentence; none if there is no
    /// such list or code. The lists are those of `vocabulary.json`, rule ids excepted.
    pub fn word(&self, list: &str, code: &str) -> Option<String> {
        self.0.word(list, code)
    }

    /// The same for a word that is known to be on the list.
    pub(crate) fn known_word(&self, list: &str, code: &str) -> String {
        self.word(list, code).unwrap_or_else(|| code.to_owned())
    }

    pub(crate) fn say(&self, id: &str, args: &Args<'_>) -> String {
        self.0.say(id, args)
    }

    pub(crate) const fn spoken(&self) -> &Spoken {
        &self.0
    }

    /// A whole text; of a draft with a line before it that says so.
    pub(crate) fn whole(&self, text: String) -> String {
        self.0.whole(text)
    }

    #[cfg(test)]
    pub(crate) const fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.0.bundle()
    }

    #[cfg(test)]
    pub(crate) const fn texts(&self) -> &Texts {
        self.0.texts()
    }
}

/// The arguments of a message.
pub(crate) struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    pub(crate) fn new() -> Self {
        Self(FluentArgs::new())
    }

    /// A code or a text of the catalogue.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.0.set(name, FluentValue::String(value.into()));
        self
    }

    /// A number of things, by which a text may choose in the way that its language counts.
    pub(crate) fn count<N>(mut self, name: &'static str, n: N) -> Self
    where
        FluentValue<'a>: From<N>,
    {
        self.0.set(name, FluentValue::from(n));
        self
    }

    /// What the host prints for an id.
    pub(crate) fn named(self, name: &'static str, value: Cow<'_, str>) -> Self {
        let value = on_one_line(value);
        self.with(name, value)
    }
}
