//! What is recorded of events for parents, and of what passes between the school and a parent beside messages: a contribution,
//! advice, a skill that the parent entered, a service that the family was pointed to.
//!
//! ```
//! use parentis::participation::event::EventNote;
//! let note: EventNote = serde_json::from_str(r#"{ "step": "attended", "person": "mother" }"#).unwrap();
//! assert_eq!(note.code(), "attended");
//! ```

use crate::consent::words::LawfulBasis;
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What kind of event it is.
    pub enum EventKind as "event_kind" {
        /// A parents' evening.
        ParentsEvening = "parents_evening",
        /// A programme that helps parents take part (HA-2.3e).
        Programme = "programme",
        /// Support of parenting skills (HA-2.3g).
        ParentingSupport = "parenting_support",
        /// Parents hear what taking part is good for (HA-2.3h).
        Information = "information",
        /// Teachers and parents learn to be partners (HA-2.3h).
        Training = "training",
        /// Learning at home (HA-2.3e).
        HomeLearning = "home_learning",
        /// Anything else.
        Other = "other",
    }

    /// Which support of the child an event serves (HA-1a).
    pub enum SupportPurpose as "support_purpose" {
        /// Learning and achievement.
        Learning = "learning",
        /// Behaviour.
        Behaviour = "behaviour",
        /// Attendance.
        Attendance = "attendance",
        /// Wellbeing.
        Wellbeing = "wellbeing",
        /// A change of school or stage.
        Transition = "transition",
        /// The life of the school.
        SchoolLife = "school_life",
        /// Nobody said.
        NotSaid = "not_said",
    }

    /// At which level parents take part (HA-2.2).
    pub enum PartLevel as "part_level" {
        /// The child.
        Child = "child",
        /// The class.
        Class = "class",
        /// The school.
        School = "school",
        /// Governance.
        Governance = "governance",
    }

    /// Where parents take part (HA-2.3e).
    pub enum PartPlace as "part_place" {
        /// At school.
        School = "school",
        /// At home.
        Home = "home",
        /// Online.
        Online = "online",
    }
}

/// What is recorded of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum EventNote {
    /// It is planned, as long as this holds.
    Planned {
        /// What kind it is.
        event_kind: EventKind,
        /// Which support of the child it serves (HA-1a).
        purpose: SupportPurpose,
        /// At which level parents take part (HA-2.2).
        level: PartLevel,
        /// Where (HA-2.3e).
        place: PartPlace,
        /// The day.
        on: NaiveDate,
        /// For the parents of which pupils; none named: of all on roll.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pupils: Vec<PupilId>,
        /// Are the children there (VOC-52)?
        child_present: Says,
    },
    /// Somebody was invited.
    Invited {
        /// Who.
        person: PersonId,
    },
    /// Somebody was given an appointment, about a pupil.
    SlotGiven {
        /// Who.
        person: PersonId,
        /// About which pupil.
        pupil: PupilId,
        /// When it begins.
        at: DateTime<FixedOffset>,
    },
    /// Somebody came, or took part: a parent, or at a training a member of staff.
    Attended {
        /// Who.
        person: PersonId,
    },
}

/// What passed between the school and a parent beside messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum ContactNote {
    /// What the parent brought to a meeting: knowledge of the child, an idea, a strength (HA-3.2a).
    Contribution {
        /// At which event, if at one.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        event: Option<DocumentId>,
        /// Where the host keeps it in words.
        note: DocumentId,
    },
    /// Staff advised on learning at home (HA-3.2c).
    Advice {
        /// Where the host keeps it in words.
        note: DocumentId,
    },
    /// A skill or knowledge that may help the school (HA-2.1).
    Skill {
        /// Where the host keeps it in words.
        note: DocumentId,
        /// Did the parent enter it? Else it is left out: nothing is inferred about anybody (HA-3.2b).
        entered_by_parent: bool,
    },
    /// The family was pointed to a service of the community (HA-2.3f).
    Signposted {
        /// The host's key of the service.
        service: DocumentId,
        /// Did data of the family go to it, or are they to?
        data_shared: Says,
        /// Did the parent consent to that?
        consented: Says,
        /// Another lawful basis, if it rests on one.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        basis: Option<LawfulBasis>,
    },
}

impl EventNote {
    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Planned { .. } => "planned",
            Self::Invited { .. } => "invited",
            Self::SlotGiven { .. } => "slot_given",
            Self::Attended { .. } => "attended",
        }
    }

    /// Whom the step names.
    pub(crate) const fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Planned { .. } => None,
            Self::Invited { person } | Self::SlotGiven { person, .. } | Self::Attended { person } => Some(person),
        }
    }

    /// About which pupils it is.
    pub(crate) fn pupils(&self) -> Vec<&PupilId> {
        match self {
            Self::Planned { pupils, .. } => pupils.iter().collect(),
            Self::SlotGiven { pupil, .. } => vec![pupil],
            Self::Invited { .. } | Self::Attended { .. } => Vec::new(),
        }
    }

    /// What none of them may be.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Planned { pupils, .. } if pupils.len() > crate::fact::MAX_ABOUT => {
                Some("an event for more than 256 pupils: name none, and it is for all on roll")
            }
            Self::Planned { on, .. } if crate::time::check_day(*on).is_err() => {
                Some("the day of an event lies outside 1900 to 2199")
            }
            Self::Planned { .. } | Self::Invited { .. } | Self::SlotGiven { .. } | Self::Attended { .. } => None,
        }
    }
}

impl ContactNote {
    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Contribution { .. } => "contribution",
            Self::Advice { .. } => "advice",
            Self::Skill { .. } => "skill",
            Self::Signposted { .. } => "signposted",
        }
    }
}
