//! What happens to a policy: one step after another, each a fact of its day.

use super::words::{ApprovalLevel, DatePrecision, PolicyKind, PublishedAs, ReviewDecision, ReviewTrigger};
use crate::communication::words::Channel;
use crate::ids::{DocumentId, PersonId};
use crate::profile::{PolicyAudience, Post};
use crate::time::add_months;
use crate::words::Says;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// The longest interval between reviews that is taken, in months: a century.
pub const MAX_REVIEW_MONTHS: u32 = 1_200;

pub(super) const fn to_the_day() -> DatePrecision {
    DatePrecision::Day
}

const fn not_said() -> Says {
    Says::Unknown
}

/// A date as a document states it: a day, or a month alone (REV-12).
///
/// "Due" means by its last day, "not before" from its first.
///
/// ```
/// use parentis::review::step::StatedDate;
/// let september = StatedDate::month("2024-09-01".parse().unwrap());
/// assert_eq!(september.last_day().to_string(), "2024-09-30");
/// assert_eq!(september.plus_months(36).unwrap().last_day().to_string(), "2027-09-30");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StatedDate {
    /// The day; of a month, any day of it.
    pub on: NaiveDate,
    /// How exactly it is stated.
    #[serde(default = "to_the_day")]
    pub precision: DatePrecision,
}

impl StatedDate {
    /// A day.
    pub const fn day(on: NaiveDate) -> Self {
        Self { on, precision: DatePrecision::Day }
    }

    /// The month of a day.
    pub fn month(on: NaiveDate) -> Self {
        Self { on: first_of(on), precision: DatePrecision::Month }
    }

    pub(super) fn of(on: NaiveDate, precision: DatePrecision) -> Self {
        match precision {
            DatePrecision::Day => Self::day(on),
            DatePrecision::Month => Self::month(on),
        }
    }

    /// The first day that it can mean: "not before".
    pub fn first_day(&self) -> NaiveDate {
        match self.precision {
            DatePrecision::Day => self.on,
            DatePrecision::Month => first_of(self.on),
        }
    }

    /// The last day that it can mean: "due".
    pub fn last_day(&self) -> NaiveDate {
        match self.precision {
            DatePrecision::Day => self.on,
            DatePrecision::Month => {
                add_months(first_of(self.on), 1).and_then(|next| next.pred_opt()).unwrap_or(self.on)
            }
        }
    }

    /// So many months later, stated as exactly (REV-15); none past the end of the calendar.
    pub fn plus_months(&self, months: u32) -> Option<Self> {
        Some(Self { on: add_months(self.first_day(), months)?, precision: self.precision })
    }
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The parts of a ratification (REV-6); its date is that of the step. What nobody recorded stays open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Ratification {
    /// The post or body that ratifies.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub body: Option<Post>,
    /// At which level (REV-4).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub level: Option<ApprovalLevel>,
    /// The host's reference to the minute.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub minute: Option<DocumentId>,
    /// Which version: the host's key of it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub version: Option<DocumentId>,
}

/// One step in the life of a policy. Texts stay with the host: a step names the key of the document, where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum PolicyEvent {
    /// It was written, or written anew: what it is, and what it says of its own review (HA-0a, HA-0b, HA-0d).
    Prepared {
        /// What it is about.
        kind: PolicyKind,
        /// Is it a policy for the whole school (HA-3.1c)?
        #[serde(default = "not_said")]
        whole_school: Says,
        /// Which post wrote it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        written_by: Option<Post>,
        /// At which level it has to be approved at least (REV-4).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        approval: Option<ApprovalLevel>,
        /// From one review to the next at most so many months (HA-4a).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        max_review_months: Option<u32>,
        /// When it says that it is next reviewed.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        next_review: Option<StatedDate>,
        /// How exactly the date of this step is stated.
        #[serde(default = "to_the_day")]
        precision: DatePrecision,
    },
    /// Parents were asked about it (HA-3.1c).
    Consulted {
        /// The host's key of the consultation.
        consultation: DocumentId,
    },
    /// Parents were not asked, for a reason (HA-3.1c).
    NotConsulted {
        /// Where the host keeps the reason.
        reason: DocumentId,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// It was ratified (HA-0c). A ratification is not a review (REV-11).
    Ratified {
        /// By whom, at which level, in which minute, which version (REV-6).
        ratification: Ratification,
        /// How exactly the date of this step is stated.
        #[serde(default = "to_the_day")]
        precision: DatePrecision,
    },
    /// A version came into force, and the one before it ended (REV-5).
    InForce {
        /// Which version.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        version: Option<DocumentId>,
    },
    /// It was promoted (HA-4c).
    Promoted {
        /// To whom.
        audience: PolicyAudience,
        /// By which channel.
        channel: Channel,
    },
    /// It was published (PTN-1, PTN-6).
    Published {
        /// How.
        published: PublishedAs,
    },
    /// Something brings its review forward (REV-9).
    ReviewTriggered {
        /// What.
        trigger: ReviewTrigger,
        /// Where the host keeps what happened.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
    },
    /// A review was begun.
    ReviewBegun,
    /// It was reviewed. Without evidence of both words, and a decision, the review is not closed (HA-4b, REV-8).
    Reviewed {
        /// Where the host keeps the evidence of how it was implemented.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        implementation: Option<DocumentId>,
        /// Where the host keeps the evidence of how effective it was.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        effectiveness: Option<DocumentId>,
        /// What was decided.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        decision: Option<ReviewDecision>,
        /// When it is next reviewed, as the review says.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        next_review: Option<StatedDate>,
        /// How exactly the date of this step is stated.
        #[serde(default = "to_the_day")]
        precision: DatePrecision,
    },
    /// Of a uniform: a tender for the supplier was held (PTN-7).
    TenderHeld,
    /// Another policy took its place (REV-5).
    Superseded {
        /// Which: the host's key of it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        successor: Option<DocumentId>,
    },
    /// It was put away (REV-5).
    Archived,
    /// A person was given it (HA-3.3a).
    Given {
        /// Who.
        person: PersonId,
        /// Which version.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        version: Option<DocumentId>,
    },
    /// A person acknowledged it. Nothing depends on that (PTN-53).
    Acknowledged {
        /// Who.
        person: PersonId,
        /// Which version.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        version: Option<DocumentId>,
    },
}

impl PolicyEvent {
    /// Whom the step names.
    pub(crate) const fn person(&self) -> Option<&PersonId> {
        match self {
            Self::NotConsulted { decided_by: person, .. }
            | Self::Given { person, .. }
            | Self::Acknowledged { person, .. } => Some(person),
            Self::Prepared { .. }
            | Self::Consulted { .. }
            | Self::Ratified { .. }
            | Self::InForce { .. }
            | Self::Promoted { .. }
            | Self::Published { .. }
            | Self::ReviewTriggered { .. }
            | Self::ReviewBegun
            | Self::Reviewed { .. }
            | Self::TenderHeld
            | Self::Superseded { .. }
            | Self::Archived => None,
        }
    }

    /// Does the policy stand no more from then on?
    pub(super) const fn ends(&self) -> bool {
        matches!(self, Self::Superseded { .. } | Self::Archived)
    }

    /// Why it is refused, on that day.
    pub(crate) fn problem(&self, on: NaiveDate) -> Option<&'static str> {
        match self {
            Self::Prepared { max_review_months: Some(0), .. } => {
                Some("an interval between reviews of no month (REV-1): leave it out if the policy sets none")
            }
            Self::Prepared { max_review_months: Some(months), .. } if *months > MAX_REVIEW_MONTHS => {
                Some("an interval between reviews of more than a century (REV-1)")
            }
            Self::Prepared { precision: DatePrecision::Month, .. }
            | Self::Ratified { precision: DatePrecision::Month, .. }
            | Self::Reviewed { precision: DatePrecision::Month, .. }
                if on.day() != 1 =>
            {
                Some("a step of which only the month is known is recorded from the first day of that month (REV-12)")
            }
            Self::ReviewTriggered { trigger: ReviewTrigger::OverdueDate, .. } => {
                Some("that a date has passed is not recorded: it follows (REV-9)")
            }
            Self::Prepared { .. }
            | Self::Consulted { .. }
            | Self::NotConsulted { .. }
            | Self::Ratified { .. }
            | Self::InForce { .. }
            | Self::Promoted { .. }
            | Self::Published { .. }
            | Self::ReviewTriggered { .. }
            | Self::ReviewBegun
            | Self::Reviewed { .. }
            | Self::TenderHeld
            | Self::Superseded { .. }
            | Self::Archived
            | Self::Given { .. }
            | Self::Acknowledged { .. } => None,
        }
    }

    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Prepared { .. } => "prepared",
            Self::Consulted { .. } => "consulted",
            Self::NotConsulted { .. } => "not_consulted",
            Self::Ratified { .. } => "ratified",
            Self::InForce { .. } => "in_force",
            Self::Promoted { .. } => "promoted",
            Self::Published { .. } => "published",
            Self::ReviewTriggered { .. } => "review_triggered",
            Self::ReviewBegun => "review_begun",
            Self::Reviewed { .. } => "reviewed",
            Self::TenderHeld => "tender_held",
            Self::Superseded { .. } => "superseded",
            Self::Archived => "archived",
            Self::Given { .. } => "given",
            Self::Acknowledged { .. } => "acknowledged",
        }
    }
}
