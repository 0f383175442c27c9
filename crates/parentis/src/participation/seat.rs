//! What is recorded of seats on boards, committees, advisory groups and forums, and of the elections to them.
//!
//! A seat is made once and is held by one person after another, each for a term; an election is called for seats, people are
//! told and nominated, and what was counted is written down as it was. Who may vote and who may stand is asked and not recorded.
//!
//! ```
//! use parentis::participation::seat::SeatEvent;
//! let step: SeatEvent = serde_json::from_str(
//!     r#"{ "step": "held", "person": "mother", "by": "elected" }"#).unwrap();
//! assert_eq!(step.code(), "held");
//! ```

use crate::ids::{DocumentId, PersonId};
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The usual length of a term, in months (PTN-27).
pub const USUAL_TERM: u32 = 48;

/// The longest term that can be written down, in months.
pub const MAX_TERM: u32 = 240;

/// The most candidates whose votes one count has, and the most seats of one election.
pub const MAX_CANDIDATES: usize = 256;

vocabulary! {
    /// What kind of board, committee or group it is.
    pub enum BoardKind as "board_kind" {
        /// The governing body of a maintained school (PTN-20).
        GoverningBody = "governing_body",
        /// The board of a trust with one academy (PTN-21).
        AcademyBoard = "academy_board",
        /// The board of a trust with several academies (PTN-21).
        TrustBoard = "trust_board",
        /// The local governing body of one academy of such a trust (PTN-21).
        LocalGoverningBody = "local_governing_body",
        /// A committee of a board.
        Committee = "committee",
        /// An advisory group (PTN-35).
        AdvisoryGroup = "advisory_group",
        /// A forum of parents (PTN-35).
        ParentForum = "parent_forum",
        /// A parent council in Scotland (PTN-37).
        ParentCouncil = "parent_council",
    }

    /// For whom a seat is.
    pub enum SeatKind as "seat_kind" {
        /// A parent: a parent governor, parent trustee or representative.
        Parent = "parent",
        /// The headteacher, by virtue of the post.
        Headteacher = "headteacher",
        /// Staff.
        Staff = "staff",
        /// The local authority.
        LocalAuthority = "local_authority",
        /// Anybody else: co-opted, foundation, partnership.
        Other = "other",
    }

    /// How somebody came to a seat.
    pub enum SeatBy as "seat_by" {
        /// Elected, opposed or not.
        Elected = "elected",
        /// Appointed by the board.
        Appointed = "appointed",
        /// By virtue of a post.
        ExOfficio = "ex_officio",
    }

    /// As what a parent was appointed where too few stood (PTN-25).
    pub enum AppointedAs as "appointed_as" {
        /// As a parent of a registered pupil.
        ParentOfPupil = "parent_of_pupil",
        /// As a parent of a child of compulsory school age, where that was not reasonably practical.
        ParentOfSchoolAge = "parent_of_school_age",
    }

    /// Why somebody left a seat before the term ended.
    pub enum LeftWhy as "left_why" {
        /// They resigned.
        Resigned = "resigned",
        /// They were removed.
        Removed = "removed",
        /// They were disqualified (PTN-29).
        Disqualified = "disqualified",
        /// For another reason.
        Other = "other",
    }

    /// By whose rule parents elect.
    pub enum ElectedBy as "elected_by" {
        /// By statute, in a maintained school: parents of registered pupils (PTN-22).
        Statute = "statute",
        /// By the board's own rules, which give the vote to parents of registered pupils (PTN-22).
        BoardRules = "board_rules",
        /// That is not on record.
        NotSaid = "not_said",
    }
}

/// The votes for one candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CandidateVotes {
    /// The candidate.
    pub person: PersonId,
    /// How many.
    pub votes: u32,
}

/// What is recorded of a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum SeatEvent {
    /// There is such a seat, as long as this holds.
    Created {
        /// The host's key of the board or group.
        body: DocumentId,
        /// What kind of board it is.
        board: BoardKind,
        /// For whom the seat is.
        seat_kind: SeatKind,
        /// How long a term lasts, in months: four years, unless the instrument sets another length (PTN-27).
        #[serde(default = "usual_term")]
        #[cfg_attr(feature = "uniffi", uniffi(default = 48))]
        term_months: u32,
    },
    /// Somebody holds it from `valid_from` on, for a term.
    Held {
        /// Who.
        person: PersonId,
        /// How they came to it.
        by: SeatBy,
        /// Of a parent who was appointed: as what (PTN-25).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        appointed_as: Option<AppointedAs>,
        /// Where the host keeps why no parent of a registered pupil was appointed (PTN-25).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
    },
    /// Somebody left it: `valid_from` is the first day without.
    Left {
        /// Who.
        person: PersonId,
        /// Why.
        why: LeftWhy,
    },
    /// The board met that day, and whoever held the seat was there or was not (PTN-29).
    Met {
        /// Who.
        person: PersonId,
        /// Were they there?
        came: Says,
        /// If not: did the board consent to it?
        consented: Says,
    },
}

/// What is recorded of an election, or of who could stand in one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum BallotEvent {
    /// It was called.
    Called {
        /// For which seats.
        seats: Vec<DocumentId>,
        /// The last day for nominations.
        nominations_close: NaiveDate,
        /// The last day of the ballot.
        polling: NaiveDate,
        /// By whose rule parents elect.
        elected_by: ElectedBy,
        /// Is the ballot secret (PTN-23)?
        secret: Says,
        /// The turnout that somebody set as the least; none may be set (PTN-26).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        minimum_turnout: Option<u32>,
    },
    /// A parent was told of the vacancy and of the right to stand and to vote (PTN-24).
    Told {
        /// Who.
        person: PersonId,
    },
    /// Somebody was nominated.
    Nominated {
        /// Who.
        person: PersonId,
    },
    /// Somebody withdrew.
    Withdrew {
        /// Who.
        person: PersonId,
    },
    /// The votes were counted.
    Counted {
        /// The votes for each candidate.
        votes: Vec<CandidateVotes>,
        /// How many people voted.
        voted: u32,
    },
    /// A tie was settled for this candidate.
    TieSettled {
        /// Who.
        person: PersonId,
    },
    /// Somebody declared whether they may stand and serve (PTN-28, PTN-29, PTN-31).
    Declared {
        /// Who.
        person: PersonId,
        /// Eighteen or over?
        adult: Says,
        /// Disqualified by anything?
        disqualified: Says,
        /// An elected member of the local authority?
        elected_member: Says,
        /// Paid to work at the school for more than 500 hours in any twelve consecutive months?
        paid_over_500_hours: Says,
    },
}

const fn usual_term() -> u32 {
    USUAL_TERM
}

impl SeatEvent {
    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Created { .. } => "created",
            Self::Held { .. } => "held",
            Self::Left { .. } => "left",
            Self::Met { .. } => "met",
        }
    }

    /// Whom the step names.
    pub(crate) const fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Created { .. } => None,
            Self::Held { person, .. } | Self::Left { person, .. } | Self::Met { person, .. } => Some(person),
        }
    }

    /// What none of them may be.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Created { term_months, .. } if !(1..=MAX_TERM).contains(term_months) => {
                Some("a term lasts a month or more, and twenty years at most (PTN-27)")
            }
            Self::Held { by: SeatBy::Elected | SeatBy::ExOfficio, appointed_as: Some(_), .. } => {
                Some("who was elected, or sits by virtue of a post, was not appointed as a parent (PTN-25)")
            }
            Self::Created { .. } | Self::Held { .. } | Self::Left { .. } | Self::Met { .. } => None,
        }
    }
}

impl BallotEvent {
    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Called { .. } => "called",
            Self::Told { .. } => "told",
            Self::Nominated { .. } => "nominated",
            Self::Withdrew { .. } => "withdrew",
            Self::Counted { .. } => "counted",
            Self::TieSettled { .. } => "tie_settled",
            Self::Declared { .. } => "declared",
        }
    }

    /// Whom the step names.
    pub(crate) fn people(&self) -> Vec<&PersonId> {
        match self {
            Self::Called { .. } => Vec::new(),
            Self::Told { person }
            | Self::Nominated { person }
            | Self::Withdrew { person }
            | Self::TieSettled { person }
            | Self::Declared { person, .. } => vec![person],
            Self::Counted { votes, .. } => votes.iter().map(|vote| &vote.person).collect(),
        }
    }

    /// What none of them may be.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Called { seats, .. } if seats.is_empty() => Some("an election is for one seat or more"),
            Self::Called { seats, .. } if seats.len() > MAX_CANDIDATES => Some("an election for more than 256 seats"),
            Self::Called { nominations_close, polling, .. } if polling < nominations_close => {
                Some("a ballot that ends before nominations close")
            }
            Self::Counted { votes, .. } if votes.len() > MAX_CANDIDATES => {
                Some("a count with more than 256 candidates")
            }
            Self::Counted { votes, .. }
                if votes
                    .iter()
                    .enumerate()
                    .any(|(at, vote)| votes.iter().take(at).any(|other| other.person == vote.person)) =>
            {
                Some("a count with one candidate twice")
            }
            Self::Called { .. }
            | Self::Told { .. }
            | Self::Nominated { .. }
            | Self::Withdrew { .. }
            | Self::Counted { .. }
            | Self::TieSettled { .. }
            | Self::Declared { .. } => None,
        }
    }
}
