//! What is to be sent, as data: of what kind, about whom, and what is in the body and in each attachment.
//!
//! The library reads no text. What is in a part is said by whoever wrote or exported it: the classes of data and the pupils
//! it is about. What is not said is not known, and nothing goes out on that.

use super::audience::{Message, MessageKind};
use crate::confidentiality::class::DataClass;
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::roles::matter::Details;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The body, or an attachment.
///
/// ```
/// use parentis::communication::draft::DraftPart;
/// use parentis::confidentiality::class::DataClass;
///
/// let log = DraftPart::attachment("log.pdf".parse()?).of([DataClass::PupilPersonal]).about(["ava".parse()?, "ben".parse()?]);
/// assert_eq!(log.about.len(), 2);
/// # Ok::<(), parentis::ParentisError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DraftPart {
    /// The host's id of the attachment; absent or null: the body.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub attachment: Option<DocumentId>,
    /// Every class of data that is in it; none: nobody said.
    #[serde(default)]
    pub classes: Vec<DataClass>,
    /// The pupils whom it is about; none: nobody said. What is public is about nobody.
    #[serde(default)]
    pub about: Vec<PupilId>,
    /// If an adult's address, telephone number or e-mail address is in it: the day from which the newest of them holds.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub contact_details_from: Option<NaiveDate>,
}

impl DraftPart {
    /// The body, of which nothing is said yet.
    pub fn body() -> Self {
        Self::default()
    }

    /// An attachment, of which nothing is said yet.
    pub fn attachment(id: DocumentId) -> Self {
        Self { attachment: Some(id), ..Self::default() }
    }

    /// With these classes of data in it.
    #[must_use]
    pub fn of(self, classes: impl IntoIterator<Item = DataClass>) -> Self {
        Self { classes: classes.into_iter().collect(), ..self }
    }

    /// About these pupils.
    #[must_use]
    pub fn about(self, pupils: impl IntoIterator<Item = PupilId>) -> Self {
        Self { about: pupils.into_iter().collect(), ..self }
    }
}

/// Where it goes for one adult, without the address itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Destination {
    /// Whose.
    pub person: PersonId,
    /// The day on which the address or number was last confirmed with that adult.
    pub confirmed_on: NaiveDate,
}

/// What is to be sent.
///
/// ```
/// use parentis::communication::{audience::MessageKind, draft::{Draft, DraftPart}};
/// use parentis::confidentiality::class::DataClass;
///
/// let newsletter = Draft::new(MessageKind::Daily).part(DraftPart::body().of([DataClass::Public]));
/// assert!(newsletter.pupils.is_none(), "to the adults of every pupil on roll");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Draft {
    /// What kind of message.
    pub message: MessageKind,
    /// What is known of the thing it is about; absent: nothing.
    #[serde(default)]
    pub details: Details,
    /// To the adults of which pupils; absent or null: of all on roll.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pupils: Option<Vec<PupilId>>,
    /// The body and the attachments.
    #[serde(default)]
    pub parts: Vec<DraftPart>,
    /// Where it goes, of whom that is known.
    #[serde(default)]
    pub destinations: Vec<Destination>,
}

impl Draft {
    /// To the adults of every pupil on roll, and nothing in it yet.
    pub fn new(message: MessageKind) -> Self {
        Self { message, details: Details::default(), pupils: None, parts: Vec::new(), destinations: Vec::new() }
    }

    /// To the adults of these pupils.
    #[must_use]
    pub fn to(self, pupils: impl IntoIterator<Item = PupilId>) -> Self {
        Self { pupils: Some(pupils.into_iter().collect()), ..self }
    }

    /// With a further part.
    #[must_use]
    pub fn part(mut self, part: DraftPart) -> Self {
        self.parts.push(part);
        self
    }

    /// With what is known of the thing it is about.
    #[must_use]
    pub fn details(self, details: Details) -> Self {
        Self { details, ..self }
    }

    /// The message that decides who receives it.
    pub const fn message(&self) -> Message {
        Message { kind: self.message, details: self.details }
    }
}
