//! What is to be sent, as data: of what kind, about whom, and what is in the body and in each attachment.
//!
//! The library reads no text. What is in a part is said by whoever wrote or exported it: the classes of data and the pupils
//! it is about. What is not said is not known, and nothing goes out on that.

use super::message::{Message, MessageKind};
use super::words::{AccessFormat, Channel};
use crate::confidentiality::class::DataClass;
use crate::ids::{DocumentId, LanguageTag, PersonId, PupilId, PurposeId, ThreadId};
use crate::roles::matter::Details;
use chrono::{DateTime, FixedOffset, NaiveDate};
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
    /// And whose they are; absent or null: nobody said.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub contact_details_of: Option<PersonId>,
    /// The adults whom it is about, as `about` are the pupils; none: about no adult. It is for them and for staff alone, unless it is
    /// public (CNF-7). Whoever signs it, or is named in their post, is not whom it is about.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub people: Vec<PersonId>,
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

    /// About these adults.
    #[must_use]
    pub fn about_people(self, people: impl IntoIterator<Item = PersonId>) -> Self {
        Self { people: people.into_iter().collect(), ..self }
    }
}

/// That whoever receives it is asked to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReplyAsked {
    /// The last day on which an answer is in time; absent or null: no day is set.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub by: Option<NaiveDate>,
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
/// use parentis::communication::{message::MessageKind, draft::{Draft, DraftPart}};
/// use parentis::confidentiality::class::DataClass;
///
/// let newsletter = Draft::new(MessageKind::Daily).part(DraftPart::body().of([DataClass::Public]));
/// assert!(newsletter.pupils.is_none(), "to the adults of every pupil on roll");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[expect(clippy::struct_excessive_bools, reason = "each says another thing of the same message, and no unless said")]
pub struct Draft {
    /// What kind of message.
    pub message: MessageKind,
    /// What is known of the thing it is about; absent: nothing.
    #[serde(default)]
    pub details: Details,
    /// Does it promote anything: fundraising, the school's aims, somebody's offer (CON-MKT-2)?
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub promotes: bool,
    /// Of a request for a consent: for which purpose.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub purpose: Option<PurposeId>,
    /// To the adults of which pupils; absent or null: of all on roll.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pupils: Option<Vec<PupilId>>,
    /// The body and the attachments.
    #[serde(default)]
    pub parts: Vec<DraftPart>,
    /// Where it goes, of whom that is known; of the others as the facts have it.
    #[serde(default)]
    pub destinations: Vec<Destination>,
    /// The host's key of the message, under which the safeguarding lead's decision stands (MX-7), and that somebody went
    /// against advice.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item: Option<DocumentId>,
    /// The conversation in which it is written: nobody has it who may not be in that (CNF-14).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub thread: Option<ThreadId>,
    /// The languages in which it is ready, its own first; none: nobody said.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub languages: Vec<LanguageTag>,
    /// Did a person translate it, and no machine alone?
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub human_translation: bool,
    /// The formats in which it is ready, beside plain text.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub formats: Vec<AccessFormat>,
    /// By which channels the sender wishes it to go, the best first; none: as the school has it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub channels: Vec<Channel>,
    /// Does an Education Act require it as a notice (CON-CHN-2)? Of an exclusion it always does.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub notice: bool,
    /// Can it not wait: the school is closed, a child is missing? Of promotion and news of a policy it is not believed.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub urgent: bool,
    /// When it would go, for advice on the hour (PTN-57).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sent_at: Option<DateTime<FixedOffset>>,
    /// Is an answer expected, and by when; absent or null: none is.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expects_reply: Option<ReplyAsked>,
}

impl Draft {
    /// Can it not wait? No promotion and no news of a policy is urgent, whoever says so.
    pub const fn is_urgent(&self) -> bool {
        self.urgent && !matches!(self.message, MessageKind::Marketing | MessageKind::Flyer | MessageKind::PolicyNews)
    }

    /// To the adults of every pupil on roll, and nothing in it yet.
    pub fn new(message: MessageKind) -> Self {
        Self {
            message,
            details: Details::default(),
            promotes: false,
            purpose: None,
            pupils: None,
            parts: Vec::new(),
            destinations: Vec::new(),
            item: None,
            thread: None,
            languages: Vec::new(),
            human_translation: false,
            formats: Vec::new(),
            channels: Vec::new(),
            notice: false,
            urgent: false,
            sent_at: None,
            expects_reply: None,
        }
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
    pub fn message(&self) -> Message {
        let Self { message: kind, details, promotes, .. } = *self;
        Message { kind, details, promotes, purpose: self.purpose.clone(), item: self.item.clone() }
    }
}
