//! The admission register: whom it names, who is marked as one with whom the pupil normally lives, of whom it must hold a
//! number to ring, and for how long its entries are kept (MX-2, T-17).
//!
//! The register holds the name and address of *every* person whom the school knows to be a parent (PAR-1 to PAR-3, PAR-8),
//! with or without responsibility, living there or elsewhere. It is a record and no message: no order, claim, hold or limit
//! takes anybody off it, nor does another parent's word. Who may *see* an address is another question (COM-5), and so is
//! who is rung (column EMG).
//!
//! | adult | entered | marked | number |
//! | --- | --- | --- | --- |
//! | a parent, the child lives there | `must` | yes | must |
//! | a parent, the child lives elsewhere | `must` | no | no duty |
//! | whether a parent is not on record | `needs_check`, naming the fact | – | – |
//! | no parent: a contact, an authority under section 20 | `must_not`, as a parent | no | no duty |
//! | a parent who has died; of a pupil who left | `may`: the entry stays for its years (CHO-11) | – | no duty |
//! | of a pupil of eighteen | `may` with the pupil's agreement, else `needs_check` (AGE-7) | – | no duty |
//!
//! What this does *not* settle: who else stands in the school's list of contacts (note 4 asks for more than one where that
//! is reasonably possible), and the register of another nation, whose rule is not held here. Of kinds of school the sheet
//! makes no difference.
//!
//! ```
//! # use parentis::{doc_example, decision::Outcome, roles::Known};
//! use parentis::roles::register::Kept;
//! # let (school, as_of) = doc_example()?;
//! let entry = school.register_entry(&"ava".parse()?, as_of);
//! let father = entry.lines.iter().find(|line| line.person.as_str() == "father");
//! // An order keeps all information from him, and nobody takes him off the register.
//! assert_eq!(father.map(|line| line.decision.outcome), Some(Outcome::Must));
//! assert!(matches!(entry.kept, Kept::Years { years: 6, electronically: true, .. }));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::decision::{Cases, Decision, Grade, Missing, MissingFact, Outcome, Reason};
use crate::ids::{PersonId, PupilId};
use crate::profile::Nation;
use crate::roles::Known;
use crate::roles::adult::agreement;
use crate::roles::age::Band;
use crate::roles::cells::recognised;
use crate::roles::duty::{by_rule, no_rule_for_nation, of_the_roll};
use crate::roles::evaluate::Asked;
use crate::roles::facts::{Facts, Whom, facts};
use crate::roles::matrix::MatrixRow;
use crate::roles::matter::Matter;
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::{NO_ENTRY, School};
use crate::time::Horizon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One adult in the register of one pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RegisterLine {
    /// Who.
    pub person: PersonId,
    /// Are their name and address entered as a parent's, and why?
    pub decision: Decision,
    /// Are they marked as one with whom the pupil normally lives?
    pub normally_lives_with: Known,
    /// Must the register hold a number of theirs to ring (note 4)?
    pub number: Known,
}

/// For how long entries are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kept", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Kept {
    /// So many years from the day on which they were made.
    Years {
        /// How many.
        years: u8,
        /// The register is kept electronically.
        electronically: bool,
        /// The rules.
        rules: Vec<RuleId>,
    },
    /// No rule that is held here says.
    NotKnown {
        /// What is missing.
        missing: Vec<Missing>,
        /// The rules.
        rules: Vec<RuleId>,
    },
}

/// The answer to "whom does the register name about this pupil, and for how long?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RegisterEntry {
    /// The pupil.
    pub pupil: PupilId,
    /// The day.
    pub as_of: NaiveDate,
    /// Every adult known to the pupil on that day, in the order of their ids.
    pub lines: Vec<RegisterLine>,
    /// For how long entries are kept.
    pub kept: Kept,
    /// Rules for every entry: nobody has another taken off (MX-2), and no adult is shown another's address (COM-5).
    pub always: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// Whom does the register name about this pupil, and for how long are entries kept? See the [module](self).
    pub fn register_entry(&self, pupil: &PupilId, as_of: NaiveDate) -> RegisterEntry {
        self.register_entry_muting(pupil, as_of, None)
    }

    pub(crate) fn register_entry_muting(
        &self,
        pupil: &PupilId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> RegisterEntry {
        let pairs = self.pupil(pupil).map(|at| self.inner.pairs_of(at.0)).unwrap_or_default();
        let mut horizon = Horizon::new(as_of);
        let mut lines = Vec::new();
        for pair in pairs {
            pair.boundaries(&mut horizon);
            let Some(person) = self.inner.person_id(pair.person) else { continue };
            if !pair.known_on(as_of) || pair.is_pupil(as_of) {
                continue;
            }
            let decision = self.entitled_muting(Matter::register(), pupil, person, as_of, muted);
            let standing = self.standing_muting(pupil, person, as_of, muted);
            [decision.holds_until, standing.holds_until].into_iter().flatten().for_each(|day| horizon.boundary(day));
            let home = standing.lives_with;
            let normally_lives_with = if decision.outcome == Outcome::MustNot { Known::No } else { home };
            let number = match decision.outcome {
                Outcome::Must => home,
                Outcome::NeedsCheck => home.and(Known::Unknown),
                Outcome::May | Outcome::MustNot => Known::No,
            };
            lines.push(RegisterLine { person: person.clone(), decision, normally_lives_with, number });
        }
        let kept = self.kept(as_of, muted, &mut horizon);
        let heard = |rule: &RuleId| muted != Some(*rule);
        let always = [RuleId::MX_2, RuleId::COM_5].into_iter().filter(heard).collect();
        RegisterEntry { pupil: pupil.clone(), as_of, lines, kept, always, holds_until: horizon.holds_until() }
    }

    /// Six years since the regulations of 2024, three before (T-17).
    fn kept(&self, as_of: NaiveDate, muted: Option<RuleId>, horizon: &mut Horizon) -> Kept {
        let heard = |rules: &[RuleId]| rules.iter().copied().filter(|rule| muted != Some(*rule)).collect::<Vec<_>>();
        let not_known = |fact: MissingFact, rules: &[RuleId]| {
            let missing = vec![Missing { fact, ask: fact.supplier() }];
            Kept::NotKnown { missing, rules: heard(rules) }
        };
        let Some(profile) = self.inner.profile_at(as_of, horizon) else {
            return not_known(MissingFact::Profile, &[RuleId::SCH_1]);
        };
        if profile.nation() != Nation::England {
            return not_known(MissingFact::NationRule, &[RuleId::JUR_2]);
        }
        RuleId::T_17.rule().from.into_iter().for_each(|from| horizon.boundary(from));
        if RuleId::T_17.rule().in_force(as_of) && muted != Some(RuleId::T_17) {
            return Kept::Years { years: 6, electronically: true, rules: heard(&[RuleId::MX_2, RuleId::T_17]) };
        }
        Kept::Years { years: 3, electronically: false, rules: heard(&[RuleId::MX_2]) }
    }
}

/// Is the adult entered as a parent? Row by row of those that are open.
pub(crate) fn entered<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Cases {
    let facts = facts(s, &ask.pair);
    let mut cases = Cases::default();
    if facts.legal.open && facts.whom == Whom::Adult {
        let common = *s.findings();
        for so in [true, false] {
            *s.findings() = common;
            s.suppose().set(MissingFact::LegalParenthood, so);
            cases.merge(entered(s, ask));
        }
        s.suppose().unset(MissingFact::LegalParenthood);
        return cases;
    }
    let duty = duty(s, ask);
    let common = *s.findings();
    let mut add = |s: &mut S, grade: Grade| {
        *s.findings() = common;
        s.findings().add(grade);
        cases.add(s.findings().conclude());
    };
    match facts.whom {
        Whom::Pupil => {
            s.list(Grade::BarStanding, RuleId::VOC_23, NO_ENTRY, |_| Some(Reason::IsThePupil));
            add(s, Grade::BarStanding);
        }
        Whom::Contradicted => {
            let about = MissingFact::Relationship;
            s.list(Grade::UnsettledBar, RuleId::VOC_23, NO_ENTRY, |_| Some(Reason::RecordsContradict { about }));
            s.miss(about);
            add(s, Grade::UnsettledBar);
        }
        Whom::Emergency => {
            s.list(Grade::UnsettledBar, RuleId::CHO_13, NO_ENTRY, |_| Some(Reason::EmergencyApplicant));
            s.miss(MissingFact::AuthorityDecision);
            add(s, Grade::UnsettledBar);
        }
        Whom::Agency => {
            s.list(Grade::UnsettledBar, RuleId::PR_16, NO_ENTRY, |_| Some(Reason::PlacedForAdoption));
            s.miss(MissingFact::AgencyDecision);
            add(s, Grade::UnsettledBar);
        }
        Whom::Adult => {
            for row in facts.open.iter() {
                // The school may have recorded a reason to go on seeing a parent in a former carer (PAR-5).
                let grade = if row == MatrixRow::B18 && recognised(s, ask, duty) {
                    lowered(duty)
                } else {
                    of_row(s, ask, &facts, row, duty)
                };
                add(s, grade);
            }
        }
    }
    *s.findings() = common;
    cases
}

/// A parent in education law is entered; an authority under section 20 and a contact are none.
fn of_row<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts, row: MatrixRow, duty: Grade) -> Grade {
    let reason = match row {
        MatrixRow::B11 => Reason::AuthorityHoldsNone,
        MatrixRow::B17 => Reason::ParentNoMore,
        MatrixRow::B18 if facts.legal.former == Known::Yes => Reason::ParentNoMore,
        MatrixRow::B18 => Reason::ContactOnly,
        MatrixRow::B1
        | MatrixRow::B2
        | MatrixRow::B3
        | MatrixRow::B4
        | MatrixRow::B5
        | MatrixRow::B6
        | MatrixRow::B7
        | MatrixRow::B8
        | MatrixRow::B9
        | MatrixRow::B10
        | MatrixRow::B12
        | MatrixRow::B13
        | MatrixRow::B14
        | MatrixRow::B15
        | MatrixRow::B16
        | MatrixRow::B19
        | MatrixRow::B20
        | MatrixRow::B21
        | MatrixRow::B22 => return of_a_parent(s, ask, duty),
    };
    s.list(Grade::BarStanding, RuleId::MX_2, NO_ENTRY, |_| Some(reason));
    Grade::BarStanding
}

const fn lowered(duty: Grade) -> Grade {
    if matches!(duty, Grade::Duty) { Grade::Permission } else { duty }
}

/// What the duty is for a parent: none any more once they have died, and at eighteen none without the pupil (AGE-7).
fn of_a_parent<S: Sink>(s: &mut S, ask: &Asked<'_>, duty: Grade) -> Grade {
    let lowered = lowered(duty);
    let mut dead = false;
    for died in &ask.pair.person.died {
        dead |= s.live(died, ask.pair.as_of) && s.note(RuleId::CHO_11, died.entry, Reason::Died);
    }
    if ask.pair.band == Band::Child {
        return if dead { lowered } else { duty };
    }
    s.note(RuleId::AGE_6, NO_ENTRY, Reason::PupilIsAdult);
    let (reason, missing) = match agreement(s, ask) {
        Known::Yes => {
            s.note(RuleId::AGE_7, NO_ENTRY, Reason::PupilAgreed);
            return lowered;
        }
        Known::No => (Reason::PupilRefused, MissingFact::HeadDecision),
        Known::Unknown => (Reason::PupilHasNotAgreed, MissingFact::PupilAgreement),
    };
    if s.list(Grade::UnsettledBar, RuleId::AGE_7, NO_ENTRY, |_| Some(reason)) {
        s.miss(missing);
        return Grade::UnsettledBar;
    }
    lowered
}

/// The duty to enter every parent: of pupils on roll, by the regulations in force that day.
fn duty<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Grade {
    let grade = match ask.profile.nation() {
        Nation::England => {
            let rule = RuleId::T_17.rule();
            rule.from.into_iter().for_each(|from| s.horizon().boundary(from));
            if rule.in_force(ask.pair.as_of) {
                s.list(Grade::Context, RuleId::T_17, NO_ENTRY, |_| None);
            }
            by_rule(s, &ask.pair, RuleId::MX_2, Reason::RegisterOfParents)
        }
        Nation::Scotland | Nation::Wales | Nation::NorthernIreland => no_rule_for_nation(s),
    };
    of_the_roll(s, &ask.pair, RuleId::MX_2, grade)
}
