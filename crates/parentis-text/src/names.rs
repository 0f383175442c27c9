//! What is printed for an id: the host's to say.

use parentis::ids::{DocumentId, EntryId, OrderId, PersonId, PreferenceId, PupilId, PurposeId};
use std::borrow::Cow;

/// What to print for the ids in an answer. The library knows no names; a host that does, says them here.
///
/// Each method has a default, the id itself. Control characters in what is given back are printed as blanks, so that a
/// name never breaks a list.
///
/// ```
/// use parentis::ids::PersonId;
/// use parentis::roles::matrix::Column;
/// use parentis_text::{Names, Words};
/// use std::borrow::Cow;
///
/// struct Office;
/// impl Names for Office {
///     fn person<'a>(&'a self, id: &'a PersonId) -> Cow<'a, str> {
///         if id.as_str() == "father" { "Mr A".into() } else { id.as_str().into() }
///     }
/// }
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let (school, as_of) = parentis::doc_example()?;
/// let why = school.explain(Column::Report, &"ava".parse()?, &"father".parse()?, as_of);
/// let text = Words::staff_english()?.explain(Column::Report, &why, &Office);
/// assert!(text.starts_with("Mr A must not be sent the yearly report on ava."));
/// # Ok(())
/// # }
/// ```
pub trait Names {
    /// An adult.
    fn person<'a>(&'a self, id: &'a PersonId) -> Cow<'a, str> {
        Cow::Borrowed(id.as_str())
    }

    /// A pupil.
    fn pupil<'a>(&'a self, id: &'a PupilId) -> Cow<'a, str> {
        Cow::Borrowed(id.as_str())
    }

    /// A court order.
    fn order<'a>(&'a self, id: &'a OrderId) -> Cow<'a, str> {
        Cow::Borrowed(id.as_str())
    }

    /// A thing that was given, such as a newsletter.
    fn item<'a>(&'a self, id: &'a DocumentId) -> Cow<'a, str> {
        Cow::Borrowed(id.as_str())
    }

    /// A purpose of the school's own; none if the host has no words for it.
    fn purpose<'a>(&'a self, id: &'a PurposeId) -> Option<Cow<'a, str>> {
        let _ = id;
        None
    }

    /// What is preferred in an admission.
    fn preference<'a>(&'a self, id: &'a PreferenceId) -> Cow<'a, str> {
        Cow::Borrowed(id.as_str())
    }

    /// An entry of the journal.
    fn entry<'a>(&'a self, id: &'a EntryId) -> Cow<'a, str> {
        Cow::Borrowed(id.as_str())
    }
}

/// Prints every id as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ids;

impl Names for Ids {}

/// A name on one line.
pub(crate) fn on_one_line(name: Cow<'_, str>) -> String {
    if name.contains(char::is_control) {
        name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
    } else {
        name.into_owned()
    }
}
