//! What a parent may read, in plain language.
//!
//! The words for staff speak of orders, of holds and of what other people said: a parent is never shown them. This room has
//! catalogues of its own (`catalogues/en-parents/*.ftl`) and says, to one adult, what is that adult's own:
//!
//! | | what is told | what is never told |
//! | --- | --- | --- |
//! | [`consent`](ParentWords::consent) | what we have from you, where it stands for you, what you can do | who else is asked, and what anybody else said (RCT-8) |
//! | [`receipt`](ParentWords::receipt) | what you said to us, and when | anybody else's answer, ground or entry (RCT-8) |
//! | [`copy`](ParentWords::copy) | by which way you get it, and what of it is not ready for you | whom an address also reaches (COM-5) |
//! | [`reply_way`](ParentWords::reply_way) | by when and how you can answer | whom else we ask |
//! | [`reply_promise`](ParentWords::reply_promise) | by when we answer you, and what you can do if we did not | who has it, and what stands in the way |
//! | [`entitled`](ParentWords::entitled), [`message`](ParentWords::message) | what you get; of a no, one sentence | why not, but for five reasons that are your own |
//!
//! **Silence is the rule.** A no and a "somebody has to check" are said alike, in one sentence that is the same for everybody.
//! A reason is told only if it is on a short list, and only if everything else that was found is on another: so an order, a
//! hold or another's word beside it keeps the whole answer silent, and a reason that is new tomorrow is silent too.
//!
//! The reasons are: the reader asked not to be sent it; the pupil is 18 and decides; it has to be asked for in writing; the
//! reader was asked to show who they are; a document of the reader's own was not seen.
//!
//! Of the host's [`Names`] only a pupil, an item and a purpose are asked for; an id is never printed.
//!
//! What this does *not* settle: whether the adult is sent a text at all, which the one resolver says, and how an adult shows
//! who they are.
//!
//! ```
//! use parentis::roles::matrix::Column;
//! use parentis_text::{Ids, parents::ParentWords};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let (school, as_of) = parentis::doc_example()?;
//! let words = ParentWords::english()?;
//! let said = |adult: &str| -> Result<String, Box<dyn std::error::Error>> {
//!     let decision = school.entitled(Column::Report, &"ava".parse()?, &adult.parse()?, as_of);
//!     Ok(words.entitled(Column::Report, &"ava".parse()?, &decision, &Ids))
//! };
//! assert_eq!(said("mother")?, "We send you the school report on your child.\n");
//! // An order keeps the father from it. He is not told so here.
//! assert_eq!(said("father")?, "We cannot send you this at the moment. Please ring the school office.\n");
//! # Ok(())
//! # }
//! ```

mod consent;
mod copies;
mod entitled;
mod receipt;
mod replies;
mod told;

use crate::catalogue::{Args, Spoken};
use crate::embedded;
use crate::error::TextError;
use crate::language::{Catalogue, Language};
use crate::names::{Names, on_one_line};
use chrono::NaiveDate;
use parentis::ids::{DocumentId, PupilId, PurposeId};
use std::borrow::Cow;

#[cfg(test)]
pub(crate) use told::{Heard, Told, heard as heard_of};

/// Plain words for parents: one catalogue, read once and then shared freely between threads.
#[derive(Debug)]
pub struct ParentWords(Spoken);

impl ParentWords {
    /// Plain British English.
    ///
    /// # Errors
    /// If the embedded catalogue does not parse, which a test of this crate rules out.
    pub fn english() -> Result<Self, TextError> {
        Self::of(Language::English)
    }

    /// Plain Welsh: a draft, which says so on every text.
    ///
    /// # Errors
    /// If the embedded catalogue does not parse or is not whole, which a test of this crate rules out.
    pub fn welsh() -> Result<Self, TextError> {
        Self::of(Language::Welsh)
    }

    /// The words for parents in a language that comes with the library.
    ///
    /// # Errors
    /// If the embedded catalogue does not parse, which a test of this crate rules out.
    pub fn of(language: Language) -> Result<Self, TextError> {
        Self::of_catalogue(&embedded::parents(language))
    }

    /// The English files, by name: what a further language has to say, to begin a translation with.
    pub const fn english_files() -> &'static [(&'static str, &'static str)] {
        embedded::EN_PARENTS
    }

    /// The words for parents in a language of the school's own; complete, or refused with the list of what is missing. See
    /// [`Words::of_catalogue`](crate::Words::of_catalogue).
    ///
    /// # Errors
    /// All at once: which texts are missing, and which are there and cannot be used, with their file and line.
    pub fn of_catalogue(catalogue: &Catalogue<'_>) -> Result<Self, TextError> {
        Spoken::read(catalogue, embedded::EN_PARENTS).map(Self)
    }

    /// The same, with a school's own texts in the place of single messages. See
    /// [`Words::with_overrides`](crate::Words::with_overrides).
    ///
    /// ```
    /// use parentis_text::parents::ParentWords;
    /// let words = ParentWords::english()?.with_overrides("-office = Mrs Hart in the office, 01632 960000")?;
    /// assert!(words.cannot_send().ends_with("Please ring Mrs Hart in the office, 01632 960000."));
    /// # Ok::<(), parentis_text::TextError>(())
    /// ```
    ///
    /// # Errors
    /// With the line: if the text is not Fluent, an id is not in the catalogue or is there twice, or a text uses an
    /// argument, function or other message that it is not given.
    pub fn with_overrides(self, ftl: &str) -> Result<Self, TextError> {
        self.0.with_overrides(ftl).map(Self)
    }

    /// Has nobody whose language it is read these words yet? Then every text begins with a line that says so.
    pub const fn is_draft(&self) -> bool {
        self.0.is_draft()
    }

    /// The line with which texts begin if the words are a draft.
    pub fn draft_notice(&self) -> Option<String> {
        self.0.draft_notice()
    }

    /// The tag of the language, such as `en-GB`.
    pub fn language(&self) -> String {
        self.0.language().to_string()
    }

    /// A day as it is written in a letter.
    pub fn date(&self, day: NaiveDate) -> String {
        self.0.date(day)
    }

    /// The word of a closed list as a parent reads it, such as `channel` and `post`; none of a list or a code that a parent
    /// is not told of. There are words of `channel`, `access_format`, `column`, `consent_form` and `consent_state`.
    ///
    /// ```
    /// let words = parentis_text::parents::ParentWords::english()?;
    /// assert_eq!(words.word("access_format", "audio").as_deref(), Some("read aloud"));
    /// assert_eq!(words.word("order_kind", "care"), None);
    /// # Ok::<(), parentis_text::TextError>(())
    /// ```
    pub fn word(&self, list: &str, code: &str) -> Option<String> {
        self.0.word(list, code)
    }

    /// What a consent is about, as it stands inside a sentence; none of a purpose of which a parent is told nothing. Of one
    /// of the school's own, what the host calls it.
    ///
    /// ```
    /// use parentis_text::{Ids, parents::ParentWords};
    /// let words = ParentWords::english()?;
    /// assert_eq!(words.purpose(&"photo_website".parse()?, &Ids).as_deref(), Some("pictures on our website"));
    /// assert_eq!(words.purpose(&"counselling".parse()?, &Ids), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn purpose(&self, purpose: &PurposeId, names: &dyn Names) -> Option<String> {
        match parentis::consent::purpose(purpose.as_str()) {
            Some(known) => self.0.say_if_there(&format!("purpose-{}", known.code)),
            None => Some(names.purpose(purpose).map_or_else(|| self.plain("purpose-own"), on_one_line)),
        }
    }

    fn say(&self, id: &str, args: &Args<'_>) -> String {
        self.0.say(id, args)
    }

    fn plain(&self, id: &str) -> String {
        self.say(id, &Args::new())
    }

    /// The child by the name that the host gives, else as your child: an id is no name.
    fn pupil(&self, pupil: &PupilId, names: &dyn Names) -> String {
        named(names.pupil(pupil), pupil.as_str()).unwrap_or_else(|| self.plain("your-child"))
    }

    /// Lines as a text; of a draft with a line before them that says so.
    fn text(&self, lines: &[String]) -> String {
        let mut text = lines.join("\n");
        text.push('\n');
        self.0.whole(text)
    }

    #[cfg(test)]
    pub(crate) const fn spoken(&self) -> &Spoken {
        &self.0
    }
}

/// An item by the name that the host gives.
fn item(item: &DocumentId, names: &dyn Names) -> Option<String> {
    named(names.item(item), item.as_str())
}

/// What the host prints for an id, unless it is the id.
fn named(name: Cow<'_, str>, id: &str) -> Option<String> {
    (name != id).then(|| on_one_line(name))
}
