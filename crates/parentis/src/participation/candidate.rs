//! May somebody stand for election as a parent, and serve?
//!
//! | | asked of | rule |
//! | --- | --- | --- |
//! | a parent at the time of the election | the roll of that day | PTN-22 |
//! | eighteen or over, no registered pupil, no other seat of the school | a declaration, the record | PTN-28 |
//! | not disqualified | a declaration, the checks of volunteers | PTN-29 |
//! | no elected member of the authority, not paid for more than 500 hours a year | a declaration; maintained schools | PTN-31 |
//!
//! What nobody declared is not known, and is asked for. The rules are England's; elsewhere somebody looks.
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! use parentis::decision::Outcome;
//! let found = school.may_stand(&"mother".parse()?, None, as_of);
//! assert_eq!(found.outcome, Outcome::NeedsCheck, "she declared nothing");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::seat::BoardKind;
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId};
use crate::profile::{Nation, SchoolType};
use crate::rules::RuleId;
use crate::school::School;
use crate::school::mail::by;
use crate::school::participation::Declared;
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

vocabulary! {
    /// What stands against a candidate.
    pub enum StandBar as "stand_bar" {
        /// No parent of a registered pupil on that day (PTN-22).
        NotAParent = "not_a_parent",
        /// Under eighteen (PTN-28).
        UnderAge = "under_age",
        /// A registered pupil (PTN-28).
        RegisteredPupil = "registered_pupil",
        /// Holds a seat of the school already (PTN-28).
        HasASeat = "has_a_seat",
        /// Disqualified (PTN-29).
        Disqualified = "disqualified",
        /// Barred from work with children (PTN-29).
        Barred = "barred",
        /// An elected member of the local authority (PTN-31).
        ElectedMember = "elected_member",
        /// Paid to work at the school for more than 500 hours in a year (PTN-31).
        PaidByTheSchool = "paid_by_the_school",
    }

    /// What is not on record of a candidate.
    pub enum StandGap as "stand_gap" {
        /// Whether they are a parent of a registered pupil with a vote.
        Vote = "vote",
        /// Whether they are eighteen.
        Age = "age",
        /// Whether anything disqualifies them.
        Disqualification = "disqualification",
        /// Whether they are an elected member of the local authority.
        ElectedMember = "elected_member",
        /// For how long the school pays them.
        PaidHours = "paid_hours",
        /// In which nation the school is, and of what type.
        Profile = "profile",
        /// What the nation's own rules are.
        NationRule = "nation_rule",
    }
}

/// May somebody stand?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MayStand {
    /// Who.
    pub person: PersonId,
    /// For which election, if one was asked about.
    pub election: Option<DocumentId>,
    /// The day.
    pub as_of: NaiveDate,
    /// `may`, `must_not`, or somebody has to look.
    pub outcome: Outcome,
    /// What stands against it.
    pub bars: Vec<StandBar>,
    /// What is not on record and would decide it.
    pub not_known: Vec<StandGap>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// What was found so far.
struct Found {
    muted: Option<RuleId>,
    bars: Vec<StandBar>,
    missing: Vec<StandGap>,
    rules: BTreeSet<RuleId>,
}

impl Found {
    fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// A yes bars, what is not known is asked for.
    fn said(&mut self, rule: RuleId, says: Says, bar: StandBar, gap: StandGap) {
        if self.heard(rule) {
            match says {
                Says::Yes => self.bars.push(bar),
                Says::Unknown => self.missing.push(gap),
                Says::No => {}
            }
        }
    }
}

/// The contrary.
const fn not(says: Says) -> Says {
    match says {
        Says::Yes => Says::No,
        Says::No => Says::Yes,
        Says::Unknown => Says::Unknown,
    }
}

impl School {
    /// May this person stand for election as a parent, and serve (PTN-22, PTN-28, PTN-29, PTN-31)?
    pub fn may_stand(&self, person: &PersonId, election: Option<&DocumentId>, as_of: NaiveDate) -> MayStand {
        self.may_stand_muting((person, election), as_of, None)
    }

    pub(crate) fn may_stand_muting(
        &self,
        (person, election): (&PersonId, Option<&DocumentId>),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> MayStand {
        let mut horizon = Horizon::new(as_of);
        let mut found = Found { muted, bars: Vec::new(), missing: Vec::new(), rules: BTreeSet::new() };
        let profile = self.inner.profile_at(as_of, &mut horizon);
        let elected_by = self.elected_by(election, as_of, &mut horizon);
        if found.heard(RuleId::PTN_22) {
            match self.vote_of(person, elected_by, as_of, muted, &mut horizon) {
                Outcome::Must | Outcome::May => {}
                Outcome::MustNot => found.bars.push(StandBar::NotAParent),
                Outcome::NeedsCheck => found.missing.push(StandGap::Vote),
            }
        }
        let declared = self.declared(person, as_of, &mut horizon);
        found.said(RuleId::PTN_28, not(declared.adult), StandBar::UnderAge, StandGap::Age);
        if found.heard(RuleId::PTN_28) {
            if self.is_a_pupil(person, as_of, &mut horizon) {
                found.bars.push(StandBar::RegisteredPupil);
            }
            if self.has_a_seat((person, election), as_of, &mut horizon) {
                found.bars.push(StandBar::HasASeat);
            }
        }
        found.said(RuleId::PTN_29, declared.disqualified, StandBar::Disqualified, StandGap::Disqualification);
        if self.is_barred(person, as_of, &mut horizon) && found.heard(RuleId::PTN_29) {
            found.bars.push(StandBar::Barred);
        }
        match profile.map(|profile| (profile.nation(), profile.school_type())) {
            None => found.missing.push(StandGap::Profile),
            Some((Nation::England, SchoolType::Maintained)) => {
                let member = declared.elected_member;
                found.said(RuleId::PTN_31, member, StandBar::ElectedMember, StandGap::ElectedMember);
                found.said(RuleId::PTN_31, declared.paid, StandBar::PaidByTheSchool, StandGap::PaidHours);
            }
            Some((Nation::England, _)) => {}
            Some(_) => found.missing.push(StandGap::NationRule),
        }
        let outcome = match (found.bars.is_empty(), found.missing.is_empty()) {
            (false, _) => Outcome::MustNot,
            (true, false) => Outcome::NeedsCheck,
            (true, true) => Outcome::May,
        };
        MayStand {
            person: person.clone(),
            election: election.cloned(),
            as_of,
            outcome,
            bars: found.bars,
            not_known: found.missing,
            rules: found.rules.into_iter().collect(),
            holds_until: horizon.holds_until(),
        }
    }

    /// What somebody declared last.
    pub(super) fn declared(&self, person: &PersonId, as_of: NaiveDate, horizon: &mut Horizon) -> Declared {
        let all = self.person(person).and_then(|at| self.inner.participation.declared.get(&at.0));
        let mut last = None;
        for declared in all.into_iter().flatten() {
            horizon.span(declared.span);
            if declared.span.holds(as_of) {
                last = Some(declared.what);
            }
        }
        last.unwrap_or(Declared::NOTHING)
    }

    /// Is somebody recorded as a pupil who is on roll?
    fn is_a_pupil(&self, person: &PersonId, as_of: NaiveDate, horizon: &mut Horizon) -> bool {
        let Some(at) = self.person(person) else { return false };
        let mut is = false;
        for pair in self.inner.pairs.iter().filter(|pair| pair.person == at.0) {
            pair.boundaries(horizon);
            let file = self.inner.pupil_files.get(pair.pupil as usize);
            is |= pair.is_pupil(as_of) && file.is_some_and(|file| file.roll.iter().any(|roll| roll.span.holds(as_of)));
        }
        is
    }

    /// Does somebody hold a seat on a governing body, or board, of the school (PTN-28)? Not one that the election fills again,
    /// and not one whose term is over by then: who is eligible may be elected again (PTN-27).
    fn has_a_seat(
        &self,
        (person, election): (&PersonId, Option<&DocumentId>),
        as_of: NaiveDate,
        horizon: &mut Horizon,
    ) -> bool {
        let Some(at) = self.person(person) else { return false };
        let file = election.and_then(|election| self.inner.participation.elections.get(election));
        let called = file.and_then(|file| by(&file.called, as_of, horizon).last());
        let mut has = false;
        for (seat, file) in &self.inner.participation.seats {
            let Some(created) = file.created_on(as_of, horizon) else { continue };
            let governs = matches!(
                created.board,
                BoardKind::GoverningBody | BoardKind::AcademyBoard | BoardKind::LocalGoverningBody
            );
            let filled_again = called.is_some_and(|called| called.what.seats.contains(seat));
            let over =
                |last: Option<NaiveDate>| last.zip(called).is_some_and(|(last, called)| last <= called.what.polling);
            let holders = file.holders(as_of, horizon);
            let holds = holders.iter().any(|(_, held, last)| held.person == at.0 && !over(*last));
            has |= governs && !filled_again && holds;
        }
        has
    }

    /// Does a check on record show that somebody is barred?
    pub(super) fn is_barred(&self, person: &PersonId, as_of: NaiveDate, horizon: &mut Horizon) -> bool {
        let file = self.person(person).and_then(|at| self.inner.participation.help.get(&at.0));
        file.into_iter().flat_map(|file| &file.checks).for_each(|check| horizon.span(check.span));
        file.is_some_and(|file| file.barred_on(as_of))
    }
}
