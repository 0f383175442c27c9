//! The catalogue: messages by id, and how one is said.
//!
//! Fluent's own crate `fluent-bundle` is used as it is. `fluent-templates` and `i18n-embed` stand on it and add what is
//! not wanted here: files found while running, a language negotiated with the system, and state shared by the whole
//! program. The catalogue is embedded, the caller chooses it, and a [`Words`] is a plain value.

use crate::check::{self, Texts};
use crate::error::TextError;
use crate::names::on_one_line;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// The language of the staff catalogue.
const BRITISH_ENGLISH: &str = "en-GB";

/// The files of the staff catalogue.
pub(crate) const EN_STAFF: &[(&str, &str)] = &[
    ("outcomes.ftl", include_str!("../catalogues/en-staff/outcomes.ftl")),
    ("outcomes-taking-part.ftl", include_str!("../catalogues/en-staff/outcomes-taking-part.ftl")),
    ("outcomes-every-day.ftl", include_str!("../catalogues/en-staff/outcomes-every-day.ftl")),
    ("messages.ftl", include_str!("../catalogues/en-staff/messages.ftl")),
    ("sending.ftl", include_str!("../catalogues/en-staff/sending.ftl")),
    ("threads.ftl", include_str!("../catalogues/en-staff/threads.ftl")),
    ("preference.ftl", include_str!("../catalogues/en-staff/preference.ftl")),
    ("collection.ftl", include_str!("../catalogues/en-staff/collection.ftl")),
    ("consent.ftl", include_str!("../catalogues/en-staff/consent.ftl")),
    ("reasons.ftl", include_str!("../catalogues/en-staff/reasons.ftl")),
    ("missing.ftl", include_str!("../catalogues/en-staff/missing.ftl")),
    ("steps.ftl", include_str!("../catalogues/en-staff/steps.ftl")),
    ("steps-by-column.ftl", include_str!("../catalogues/en-staff/steps-by-column.ftl")),
    ("equal-treatment.ftl", include_str!("../catalogues/en-staff/equal-treatment.ftl")),
    ("requests.ftl", include_str!("../catalogues/en-staff/requests.ftl")),
    ("calendar.ftl", include_str!("../catalogues/en-staff/calendar.ftl")),
    ("vocabulary.ftl", include_str!("../catalogues/en-staff/vocabulary.ftl")),
];

/// Words for every answer: one catalogue, read once and then shared freely between threads.
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
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    texts: Texts,
}

impl core::fmt::Debug for Words {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Words").field("texts", &self.texts.len()).finish_non_exhaustive()
    }
}

impl Words {
    /// Plain British English for the staff of a school.
    ///
    /// # Errors
    /// If the embedded catalogue does not parse, which a test of this crate rules out.
    pub fn staff_english() -> Result<Self, TextError> {
        let language: LanguageIdentifier =
            BRITISH_ENGLISH.parse().map_err(|_| TextError::BadLanguage { language: BRITISH_ENGLISH })?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Marks of direction around each argument would be noise in a text in one script, and in a log.
        bundle.set_use_isolating(false);
        let mut texts = Texts::default();
        for (_, text) in EN_STAFF {
            let resource = check::parse(text)?;
            texts.add(&resource, text)?;
            bundle.add_resource(resource).map_err(|_| TextError::BadSyntax { line: 1 })?;
        }
        Ok(Self { bundle, texts })
    }

    /// The same, with a school's own texts in the place of single messages. Written in Fluent, by the ids of the
    /// catalogue; a text may use the arguments that the message it replaces uses, and the catalogue's terms.
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
    pub fn with_overrides(mut self, ftl: &str) -> Result<Self, TextError> {
        let resource = check::parse(ftl)?;
        self.texts.check_overrides(&resource, ftl)?;
        self.bundle.add_resource_overriding(resource);
        Ok(self)
    }

    /// The word of a closed list, such as `order_kind` and `care`, as it stands inside a sentence; none if there is no
    /// such list or code. The lists are those of `vocabulary.json`, rule ids excepted.
    pub fn word(&self, list: &str, code: &str) -> Option<String> {
        // The one code that Fluent does not take in an id: the cell of the rights matrix that somebody has to decide.
        let code = if code == "?" { "check" } else { code };
        let id = format!("word-{list}-{code}");
        self.bundle.has_message(&id).then(|| self.say(&id, &Args::new()))
    }

    /// The same for a word that is known to be on the list.
    pub(crate) fn known_word(&self, list: &str, code: &str) -> String {
        self.word(list, code).unwrap_or_else(|| code.to_owned())
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

    #[cfg(test)]
    pub(crate) const fn bundle(&self) -> &FluentBundle<FluentResource> {
        &self.bundle
    }

    #[cfg(test)]
    pub(crate) const fn texts(&self) -> &Texts {
        &self.texts
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

    /// What the host prints for an id.
    pub(crate) fn named(self, name: &'static str, value: Cow<'_, str>) -> Self {
        let value = on_one_line(value);
        self.with(name, value)
    }
}
