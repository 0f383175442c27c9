//! The roll of an election of parents: who has a vote on a day, and of whom that has to be looked at.
//!
//! Who may vote is the answer of the rights matrix, column GOV, for each child and each adult; nobody is added here. An adult has
//! one vote, however many children are at the school (PTN-22). Where the answer waits for a check, the adult is listed as such:
//! never left out in silence, and never counted in.
//!
//! Outside maintained schools the board's own rules say who elects. Where an election was called under rules that give the vote
//! to parents of registered pupils, it is answered as there; else everybody waits for those rules.
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! let roll = school.ballot_roll(None, as_of);
//! // An academy, and whose rules hold is not on record: both parents are listed, and nobody votes yet.
//! assert_eq!((roll.votes, roll.to_check), (0, 2));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::seat::ElectedBy;
use crate::decision::{Missing, Outcome};
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::profile::Nation;
use crate::roles::matrix::Column;
use crate::roles::matter::{Details, Matter, Topic};
use crate::rules::RuleId;
use crate::school::mail::by;
use crate::school::{PersonRef, PupilRef, School};
use crate::time::Horizon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An adult on the roll, or beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BallotLine {
    /// Who.
    pub person: PersonId,
    /// May they vote: `must` be able to, `must_not`, or somebody has to look.
    pub votes: Outcome,
    /// As the parent of which registered pupils; of whoever has no vote, whose adult they are.
    pub pupils: Vec<PupilId>,
    /// What is not on record and would decide it.
    pub missing: Vec<Missing>,
    /// When they were told of the election (PTN-24).
    pub told: Option<NaiveDate>,
    /// The rules that played a part.
    pub rules: Vec<RuleId>,
}

/// The roll of an election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BallotRoll {
    /// Which election, if one was asked about.
    pub election: Option<DocumentId>,
    /// The day.
    pub as_of: NaiveDate,
    /// Under whose rule parents elect.
    pub elected_by: ElectedBy,
    /// How many votes there are: one a parent.
    pub votes: u32,
    /// Of how many adults somebody has to look whether they vote.
    pub to_check: u32,
    /// Every adult of a registered pupil, in the order of their ids.
    pub lines: Vec<BallotLine>,
    /// Who votes, or may, and has not been told of the election (PTN-24); of no election, nobody.
    pub not_told: Vec<PersonId>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// What one adult is to the election, over all of their children.
struct Voter {
    votes: Outcome,
    pupils: BTreeSet<PupilId>,
    missing: BTreeSet<Missing>,
    rules: BTreeSet<RuleId>,
    children: u32,
}

/// Which of two answers counts for one who has several children: any that gives the vote, else any that is open.
const fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Must => 3,
        Outcome::May => 2,
        Outcome::NeedsCheck => 1,
        Outcome::MustNot => 0,
    }
}

impl Voter {
    fn add(&mut self, pupil: &PupilId, outcome: Outcome, missing: Vec<Missing>, rules: Vec<RuleId>) {
        if rank(outcome) > rank(self.votes) || self.children == 0 {
            *self = Self {
                votes: outcome,
                pupils: BTreeSet::new(),
                missing: BTreeSet::new(),
                rules: BTreeSet::new(),
                children: self.children,
            };
        }
        if outcome == self.votes {
            self.pupils.insert(pupil.clone());
            self.rules.extend(rules);
            if outcome == Outcome::NeedsCheck {
                self.missing.extend(missing);
            }
        }
        self.children = self.children.saturating_add(1);
    }
}

impl School {
    /// Who votes in this election, or would in one on that day, and of whom that has to be looked at (PTN-22, PTN-24)?
    pub fn ballot_roll(&self, election: Option<&DocumentId>, as_of: NaiveDate) -> BallotRoll {
        self.ballot_roll_muting(election, as_of, None)
    }

    pub(crate) fn ballot_roll_muting(
        &self,
        election: Option<&DocumentId>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> BallotRoll {
        let heard = |rule: RuleId| muted != Some(rule);
        let mut horizon = Horizon::new(as_of);
        let elected_by = self.elected_by(election, as_of, &mut horizon);
        let matter = self.vote(elected_by, as_of, &mut horizon);
        let rolls = self.inner.pupil_files.iter().flat_map(|file| &file.roll);
        rolls.for_each(|roll| horizon.span(roll.span));
        let mut voters: BTreeMap<PersonId, Voter> = BTreeMap::new();
        for pupil in self.on_roll(as_of) {
            let Some(at) = self.pupil(&pupil) else { continue };
            for person in self.voters_of(at, as_of, &mut horizon) {
                let Some(id) = self.person_id(person) else { continue };
                let decision = self.decision_of(matter, at, Some(person), as_of, muted);
                decision.holds_until.into_iter().for_each(|day| horizon.boundary(day));
                let voter = voters.entry(id.clone()).or_insert_with(|| Voter {
                    votes: Outcome::MustNot,
                    pupils: BTreeSet::new(),
                    missing: BTreeSet::new(),
                    rules: BTreeSet::new(),
                    children: 0,
                });
                voter.add(&pupil, decision.outcome, decision.missing, decision.rules);
            }
        }
        let file = election.and_then(|election| self.inner.participation.elections.get(election));
        // An election that is called later is none yet.
        let file = file.filter(|file| by(&file.called, as_of, &mut horizon).next().is_some());
        let mut told: BTreeMap<u32, NaiveDate> = BTreeMap::new();
        for event in file.map(|file| by(&file.told, as_of, &mut horizon)).into_iter().flatten() {
            let day = told.entry(event.what).or_insert(event.span.from());
            *day = event.span.from().min(*day);
        }
        let one_vote = heard(RuleId::PTN_22);
        let (mut count, mut to_check, mut lines, mut not_told) = (0_u32, 0_u32, Vec::new(), Vec::new());
        for (person, voter) in voters {
            // What PTN-22 forbids: a vote a child.
            let each = if one_vote { 1 } else { u32::try_from(voter.pupils.len()).unwrap_or(u32::MAX) };
            if voter.votes.permits() {
                count = count.saturating_add(each);
            } else if voter.votes == Outcome::NeedsCheck {
                to_check = to_check.saturating_add(1);
            }
            let told = self.person(&person).and_then(|at| told.get(&at.0).copied());
            if file.is_some() && told.is_none() && voter.votes != Outcome::MustNot && heard(RuleId::PTN_24) {
                not_told.push(person.clone());
            }
            lines.push(BallotLine {
                person,
                votes: voter.votes,
                pupils: voter.pupils.into_iter().collect(),
                missing: voter.missing.into_iter().collect(),
                told,
                rules: voter.rules.into_iter().collect(),
            });
        }
        let rules = [Some(RuleId::PTN_22), file.map(|_| RuleId::PTN_24)];
        let rules = rules.into_iter().flatten().filter(|rule| heard(*rule)).collect();
        let holds_until = horizon.holds_until();
        BallotRoll {
            election: election.cloned(),
            as_of,
            elected_by,
            votes: count,
            to_check,
            lines,
            not_told,
            rules,
            holds_until,
        }
    }

    /// Under whose rule parents elect: as the election was called; in a maintained school by statute.
    pub(super) fn elected_by(
        &self,
        election: Option<&DocumentId>,
        as_of: NaiveDate,
        horizon: &mut Horizon,
    ) -> ElectedBy {
        let file = election.and_then(|election| self.inner.participation.elections.get(election));
        let called = file.and_then(|file| by(&file.called, as_of, horizon).last());
        called.map_or(ElectedBy::NotSaid, |called| called.what.elected_by)
    }

    /// To vote: by the letters of column GOV, and where the board's rules give the vote to parents of registered pupils as if
    /// statute did. Of other nations than England no such rule is held.
    pub(super) fn vote(&self, elected_by: ElectedBy, as_of: NaiveDate, horizon: &mut Horizon) -> Matter {
        let england = self.inner.profile_at(as_of, horizon).is_some_and(|profile| profile.nation() == Nation::England);
        if elected_by == ElectedBy::BoardRules && england {
            Matter::about(Topic::BoardElection, Details::default())
        } else {
            Matter::of(Column::Governance)
        }
    }

    /// The adults of a pupil that day, and what was consulted of them.
    fn voters_of(&self, pupil: PupilRef, as_of: NaiveDate, horizon: &mut Horizon) -> Vec<PersonRef> {
        let pairs = self.inner.pairs_of(pupil.0);
        for pair in pairs {
            pair.boundaries(horizon);
        }
        let known = pairs.iter().filter(|pair| pair.known_on(as_of) && !pair.is_pupil(as_of));
        known.map(|pair| PersonRef(pair.person)).collect()
    }

    /// What the vote of somebody is, over all of their children on roll, and what was consulted.
    pub(super) fn vote_of(
        &self,
        person: &PersonId,
        elected_by: ElectedBy,
        as_of: NaiveDate,
        muted: Option<RuleId>,
        horizon: &mut Horizon,
    ) -> Outcome {
        let matter = self.vote(elected_by, as_of, horizon);
        let Some(at) = self.person(person) else { return Outcome::MustNot };
        let mut best = Outcome::MustNot;
        for pair in self.inner.pairs.iter().filter(|pair| pair.person == at.0) {
            pair.boundaries(horizon);
            let file = self.inner.pupil_files.get(pair.pupil as usize);
            file.into_iter().flat_map(|file| &file.roll).for_each(|roll| horizon.span(roll.span));
            let on_roll = file.is_some_and(|file| file.roll.iter().any(|roll| roll.span.holds(as_of)));
            if !on_roll || !pair.known_on(as_of) || pair.is_pupil(as_of) {
                continue;
            }
            let verdict = self.verdict_at(matter, pair.pupil, at.0, as_of, muted);
            verdict.holds_until.into_iter().for_each(|day| horizon.boundary(day));
            if rank(verdict.outcome) > rank(best) {
                best = verdict.outcome;
            }
        }
        best
    }
}
