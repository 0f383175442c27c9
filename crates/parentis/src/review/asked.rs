//! What happens in a consultation: one step after another, each a fact of its day.

use super::words::{ConsultationAudience, PolicyKind, ViewGiven};
use crate::calendar::london_day;
use crate::communication::words::Channel;
use crate::ids::{DocumentId, LanguageTag, PersonId};
use crate::words::Says;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// The most people whom one step invites: for more, write several.
pub const MAX_INVITED: usize = 4_096;

/// Somebody who is asked, with the family that they belong to (PTN-12, PTN-13).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Invitee {
    /// Who.
    pub person: PersonId,
    /// The host's key of the family.
    pub family: DocumentId,
}

const fn only_words() -> ViewGiven {
    ViewGiven::NotSaid
}

/// One step of a consultation. What was asked, said and decided in words stays with the host, under keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum ConsultationEvent {
    /// It was opened (PTN-9).
    Opened {
        /// About what.
        topic: PolicyKind,
        /// The policy that it is about, if it is about one: the host's key.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        policy: Option<DocumentId>,
        /// Where the host keeps the question.
        question: DocumentId,
        /// Who is asked.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        audiences: Vec<ConsultationAudience>,
        /// By which channels.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        channels: Vec<Channel>,
        /// In which languages.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        languages: Vec<LanguageTag>,
        /// The representatives of the parents who are consulted (HA-2.3b).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        representatives: Vec<PersonId>,
        /// When exactly; without it, some time on `valid_from`.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        /// Until when answers are taken.
        closes: DateTime<FixedOffset>,
        /// By when "what changed" is to be published.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        feedback_by: Option<NaiveDate>,
    },
    /// These people were invited.
    Invited {
        /// Who, each with their family.
        people: Vec<Invitee>,
    },
    /// Somebody answered. Of one person's answers the last counts.
    Answered {
        /// Who.
        person: PersonId,
        /// The host's key of the family.
        family: DocumentId,
        /// What, as far as that can be counted.
        #[serde(default = "only_words")]
        view: ViewGiven,
        /// Where the host keeps the answer in words.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        answer: Option<DocumentId>,
    },
    /// It was closed.
    Closed {
        /// Where the host keeps the summary of what was said.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        summary: Option<DocumentId>,
    },
    /// Somebody looked whether it was fair, by four tests (PTN-11). A later look takes the place of an earlier one.
    Weighed {
        /// Was it while the matter was still open?
        early_enough: Says,
        /// Was there enough information to answer by?
        enough_information: Says,
        /// Was there enough time?
        enough_time: Says,
        /// Was what was said considered conscientiously?
        conscientiously_considered: Says,
    },
    /// It was decided.
    Decided {
        /// Where the host keeps the decision.
        decision: DocumentId,
    },
    /// "What changed" was published.
    WhatChanged {
        /// Where the host keeps it.
        document: DocumentId,
    },
}

impl ConsultationEvent {
    /// Whom the step names.
    pub(crate) fn people(&self) -> Vec<&PersonId> {
        match self {
            Self::Opened { representatives, .. } => representatives.iter().collect(),
            Self::Invited { people } => people.iter().map(|invited| &invited.person).collect(),
            Self::Answered { person, .. } => vec![person],
            Self::Closed { .. } | Self::Weighed { .. } | Self::Decided { .. } | Self::WhatChanged { .. } => Vec::new(),
        }
    }

    /// Why it is refused, on that day.
    pub(crate) fn problem(&self, on: NaiveDate) -> Option<&'static str> {
        match self {
            Self::Opened { at: Some(at), .. } if london_day(*at) != on => {
                Some("the instant is not on the day of `valid_from` in London (CAL-16)")
            }
            Self::Opened { closes, .. } if london_day(*closes) < on => {
                Some("a consultation that closes before it opens (PTN-9)")
            }
            Self::Opened { at: Some(at), closes, .. } if closes <= at => {
                Some("a consultation that closes before it opens (PTN-9)")
            }
            Self::Invited { people } if people.len() > MAX_INVITED => {
                Some("more than 4096 people invited in one step: write several (PTN-12)")
            }
            Self::Opened { .. }
            | Self::Invited { .. }
            | Self::Answered { .. }
            | Self::Closed { .. }
            | Self::Weighed { .. }
            | Self::Decided { .. }
            | Self::WhatChanged { .. } => None,
        }
    }

    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "opened",
            Self::Invited { .. } => "invited",
            Self::Answered { .. } => "answered",
            Self::Closed { .. } => "closed",
            Self::Weighed { .. } => "weighed",
            Self::Decided { .. } => "decided",
            Self::WhatChanged { .. } => "what_changed",
        }
    }
}
