//! Seats and vacancies, whether the boards have the parents that the type of school asks for, and how elections stand.
//!
//! | | asked of | rule |
//! | --- | --- | --- |
//! | seven seats, two for parents, the head, one for staff, one for the local authority | a maintained school in England | PTN-20 |
//! | two parents on the board of an academy; of a trust with several, two on its board or on each local governing body | an academy in England | PTN-21 |
//! | a vacancy is reported, and what is not on record is not taken for filled | every board | PTN-33 |
//! | a term ends the day before its anniversary | every seat but one held by virtue of a post | PTN-27, PTN-32 |
//! | whose child has left may finish the term | a maintained school in England | PTN-30 |
//! | a parent who was absent without consent for six months from the first meeting missed is disqualified | every board | PTN-29 |
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! use parentis::participation::board::BoardStanding;
//! // An academy of whose board nothing is on record: that parents sit on it cannot be shown.
//! assert_eq!(school.seats(as_of).parents, BoardStanding::CannotShow);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::seat::{BoardKind, ElectedBy, SeatBy, SeatKind};
use crate::ids::{DocumentId, PersonId};
use crate::rules::RuleId;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What is to be said of a seat.
    pub enum SeatNote as "seat_note" {
        /// The last term is over (PTN-27).
        TermOver = "term_over",
        /// More than one person is recorded in it.
        TwoHolders = "two_holders",
        /// The holder's child has left, and the term may be finished (PTN-30).
        MayFinishTerm = "may_finish_term",
        /// The holder is no parent of a registered pupil any more: the board's rules say what follows.
        NoParentAnyMore = "no_parent_any_more",
        /// Whether the holder is a parent of a registered pupil is not settled.
        ParentToCheck = "parent_to_check",
        /// Why no parent of a registered pupil was appointed is not on record (PTN-25).
        ReasonMissing = "reason_missing",
        /// The holder is disqualified by what is on record (PTN-29).
        DisqualifiedOnRecord = "disqualified_on_record",
        /// The holder was absent without consent for six months from the first meeting missed, which disqualifies (PTN-29).
        AbsentSixMonths = "absent_six_months",
        /// Perhaps they were: whether they came, or had the board's consent, is not on record (PTN-29).
        AbsenceToCheck = "absence_to_check",
    }

    /// What is wrong with a board.
    pub enum BoardFinding as "board_finding" {
        /// Fewer than seven seats (PTN-20).
        TooFewSeats = "too_few_seats",
        /// Fewer than two seats for parents (PTN-20, PTN-21).
        TooFewParentSeats = "too_few_parent_seats",
        /// Fewer than two parents in office (PTN-33).
        TooFewParents = "too_few_parents",
        /// No seat for the head (PTN-20).
        NoHeadSeat = "no_head_seat",
        /// Not one seat for staff (PTN-20).
        NotOneStaffSeat = "not_one_staff_seat",
        /// Not one seat for the local authority (PTN-20).
        NotOneAuthoritySeat = "not_one_authority_seat",
        /// A seat is vacant (PTN-33).
        Vacancy = "vacancy",
        /// No terms of reference are on record (PTN-35).
        NoTermsOfReference = "no_terms_of_reference",
    }

    /// Do parents sit where the type of school asks for them?
    pub enum BoardStanding as "board_standing" {
        /// As is asked.
        Meets = "meets",
        /// Too few of them.
        Short = "short",
        /// That cannot be shown: the boards are not on record (PTN-33).
        CannotShow = "cannot_show",
        /// No rule for this nation or type of school is held.
        NoRule = "no_rule",
    }

    /// Where an election stands.
    pub enum ElectionPhase as "election_phase" {
        /// Nominations are open.
        Nominating = "nominating",
        /// More stand than there are seats, and the ballot is on.
        Voting = "voting",
        /// The ballot is over, and no count is on record.
        ToCount = "to_count",
        /// Two or more have the same votes for the last seat.
        Tied = "tied",
        /// Decided.
        Decided = "decided",
    }

    /// What is to be said of an election.
    pub enum ElectionNote as "election_note" {
        /// Nobody had to vote: no more stood than there are seats (PTN-25).
        Uncontested = "uncontested",
        /// Too few stood: the board appoints, a parent of a registered pupil before all others (PTN-25).
        BoardAppoints = "board_appoints",
        /// A contested election has to be by secret ballot, and this one is not (PTN-23).
        NotSecret = "not_secret",
        /// Whether the ballot is secret is not on record (PTN-23).
        SecrecyNotKnown = "secrecy_not_known",
        /// A least turnout was set, which counts for nothing (PTN-26).
        TurnoutSet = "turnout_set",
        /// Votes were counted for somebody who does not stand; they are left out.
        VotesForNobody = "votes_for_nobody",
        /// Somebody stands who must not (PTN-28 to PTN-31).
        CandidateBarred = "candidate_barred",
        /// Of a candidate somebody has to look whether they may stand.
        CandidateToCheck = "candidate_to_check",
    }
}

/// A seat as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SeatState {
    /// The host's key of it.
    pub seat: DocumentId,
    /// Of which board.
    pub body: DocumentId,
    /// For whom it is.
    pub seat_kind: SeatKind,
    /// Who holds it; none: it is vacant.
    pub holder: Option<PersonId>,
    /// How they came to it.
    pub by: Option<SeatBy>,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// The last day of the term; of a vacant seat, of the last term, if one ran out (PTN-27, PTN-32).
    pub last_day: Option<NaiveDate>,
    /// What is to be said of it.
    pub notes: Vec<SeatNote>,
}

/// A board, committee or group as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BodyState {
    /// The host's key of it.
    pub body: DocumentId,
    /// What kind it is.
    pub board: BoardKind,
    /// How many seats it has.
    pub seats: u32,
    /// How many of them are held.
    pub held: u32,
    /// How many are for parents.
    pub parent_seats: u32,
    /// How many of those are held.
    pub parents: u32,
    /// What is wrong with it.
    pub findings: Vec<BoardFinding>,
}

/// An election as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ElectionState {
    /// The host's key of it.
    pub election: DocumentId,
    /// For which seats.
    pub seats: Vec<DocumentId>,
    /// By whose rule parents elect.
    pub elected_by: ElectedBy,
    /// The last day of the ballot.
    pub polling: NaiveDate,
    /// Where it stands.
    pub phase: ElectionPhase,
    /// Who stands, in the order of their ids.
    pub candidates: Vec<PersonId>,
    /// Who is elected: most votes first; where nobody had to vote, in the order of their ids.
    pub elected: Vec<PersonId>,
    /// Who has the same votes for the last seat.
    pub tied: Vec<PersonId>,
    /// For how many seats the board appoints (PTN-25).
    pub to_appoint: u32,
    /// What is to be said of it.
    pub notes: Vec<ElectionNote>,
}

/// Seats, boards and elections as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Seats {
    /// The day.
    pub as_of: NaiveDate,
    /// Do parents sit where the type of school asks for them (PTN-20, PTN-21, PTN-33)?
    pub parents: BoardStanding,
    /// Every board, committee and group.
    pub bodies: Vec<BodyState>,
    /// Every seat.
    pub seats: Vec<SeatState>,
    /// How many seats are vacant.
    pub vacant: u32,
    /// Every election.
    pub elections: Vec<ElectionState>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}
