//! A preference about the school to which a child is to be admitted: whose counts, and do rivals stand against each other
//! (MX-4)?
//!
//! Any parent in education law may express one, with or without responsibility. Whose counts is read off the letters of
//! column CON (to be asked about decisions) with what orders leave of a decision about school: an order that bars deciding
//! about school, or every step, takes theirs out (VOC-57, ORD-6), and one against information does not. An order that lets
//! an adult decide it settles it (ORD-7). Rival preferences of two holders of responsibility wait for agreement or an order.
//!
//! ```text
//! nobody has said, or nobody's counts ──> none
//! an order lets one decide: theirs stands ──> stands; not said yet, or two orders ──> needs_check
//! all that count, and all that may count, are the same, and one counts ──> stands
//! two that count differ, and both adults hold responsibility ──> conflict
//! any other difference, or none that counts for sure ──> needs_check
//! ```
//!
//! A rival from a parent without responsibility, or of whom it is not on record, is a case on which the sheet is silent:
//! somebody looks (our own choice). What is not known of an adult's standing is never a yes.
//!
//! What this does *not* settle: the admission itself, who is the admission authority and how it ranks, what a pupil in a
//! sixth form may ask for in person (`needs_check` over compulsory school age), and the law of another nation.
//!
//! ```
//! # use parentis::{doc_example, Entry, Fact, time::Interval};
//! use parentis::roles::preference::PreferenceState;
//! # let (school, as_of) = doc_example()?;
//! # let said = |id: &str, who: &str, what: &str| {
//! #     let (pupil, person, preference) = ("ava".parse()?, who.parse()?, what.parse()?);
//! #     let day = Interval::new("2026-05-04".parse().unwrap(), None)?;
//! #     Entry::new(id.parse()?, Default::default(), day, None, Fact::PreferenceExpressed { pupil, person, preference })
//! # };
//! let school = school.with([said("p1", "mother", "hill-street")?])?;
//! let found = school.admission_preference(&"ava".parse()?, as_of);
//! assert_eq!(found.state, PreferenceState::Stands);
//! assert_eq!(found.stands.map(|preference| preference.to_string()).as_deref(), Some("hill-street"));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::decision::{Cases, Decision, Grade, Missing, MissingFact, Outcome, Reason, Weight};
use crate::ids::{PersonId, PreferenceId, PupilId};
use crate::profile::Nation;
use crate::roles::duty::no_rule_for_nation;
use crate::roles::evaluate::Asked;
use crate::roles::matter::Matter;
use crate::roles::sink::Sink;
use crate::roles::{Known, age};
use crate::rules::RuleId;
use crate::school::{Dated, NO_ENTRY, PairFile, School};
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

vocabulary! {
    /// Where the preferences about a child's admission stand.
    pub enum PreferenceState as "preference_state" {
        /// Nobody has expressed one that may count.
        None_ = "none",
        /// One stands: of all whose preference counts, or of whom an order lets decide.
        Stands = "stands",
        /// Two holders of responsibility prefer different things: wait for agreement or an order.
        Conflict = "conflict",
        /// It is not settled whose counts, or a rival's standing leaves it open.
        NeedsCheck = "needs_check",
    }
}

/// What one adult prefers, and whether it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PreferenceLine {
    /// Who.
    pub person: PersonId,
    /// What they prefer, as they said last.
    pub preference: PreferenceId,
    /// The day on which they said so.
    pub expressed: NaiveDate,
    /// Does it count?
    pub counts: Known,
    /// Do they hold parental responsibility?
    pub parental_responsibility: Known,
    /// Why it counts or not: `must` where an order lets this adult decide.
    pub decision: Decision,
}

/// The answer to "what do the adults prefer, and does one preference stand?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AdmissionPreference {
    /// The child.
    pub pupil: PupilId,
    /// The day.
    pub as_of: NaiveDate,
    /// Where it stands.
    pub state: PreferenceState,
    /// The one that stands.
    pub stands: Option<PreferenceId>,
    /// Everybody who has expressed one, in the order of their ids.
    pub lines: Vec<PreferenceLine>,
    /// Whom an order lets decide, whether they have said anything or not.
    pub decided_by: Vec<PersonId>,
    /// The rules of the state; those of a line are in its decision.
    pub rules: Vec<RuleId>,
    /// What is not on record and would settle it.
    pub missing: Vec<Missing>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// What do the adults prefer about this child's admission, whose counts, and does one stand? See the [module](self).
    pub fn admission_preference(&self, pupil: &PupilId, as_of: NaiveDate) -> AdmissionPreference {
        self.admission_preference_muting(pupil, as_of, None)
    }

    pub(crate) fn admission_preference_muting(
        &self,
        pupil: &PupilId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> AdmissionPreference {
        let pairs = self.pupil(pupil).map(|at| self.inner.pairs_of(at.0)).unwrap_or_default();
        let mut horizon = Horizon::new(as_of);
        let (mut lines, mut decided_by) = (Vec::new(), Vec::new());
        for pair in pairs {
            pair.boundaries(&mut horizon);
            let Some(person) = self.inner.person_id(pair.person) else { continue };
            let said = last_said(pair, as_of);
            if said.is_none() && pair.record.terms.is_empty() {
                continue;
            }
            let mut decision = self.entitled_muting(Matter::preference(), pupil, person, as_of, muted);
            // Nothing goes to anybody, so nothing is left out of it.
            decision.conditions.clear();
            decision.holds_until.into_iter().for_each(|day| horizon.boundary(day));
            let by_order = decision.reasons.iter().any(|because| because.weight == Weight::Required);
            if by_order && decision.outcome == Outcome::Must {
                decided_by.push(person.clone());
            }
            let Some((said, preference)) = said.zip(said.and_then(|said| self.preference_id(said.what))) else {
                continue;
            };
            let standing = self.standing_muting(pupil, person, as_of, muted);
            standing.holds_until.into_iter().for_each(|day| horizon.boundary(day));
            let counts = match decision.outcome {
                Outcome::Must | Outcome::May => Known::Yes,
                Outcome::MustNot => Known::No,
                Outcome::NeedsCheck => Known::Unknown,
            };
            lines.push(PreferenceLine {
                person: person.clone(),
                preference: preference.clone(),
                expressed: said.span.from(),
                counts,
                parental_responsibility: standing.parental_responsibility,
                decision,
            });
        }
        let Settled { state, stands, by_order, missing } = settle(&lines, &decided_by);
        let mut rules = vec![RuleId::MX_4];
        rules.extend(by_order.then_some(RuleId::ORD_7));
        rules.retain(|rule| muted != Some(*rule));
        rules.sort_unstable();
        let missing = missing.into_iter().map(|fact| Missing { fact, ask: fact.supplier() }).collect();
        let (pupil, holds_until) = (pupil.clone(), horizon.holds_until());
        AdmissionPreference { pupil, as_of, state, stands, lines, decided_by, rules, missing, holds_until }
    }

    fn preference_id(&self, preference: u32) -> Option<&PreferenceId> {
        self.inner.preferences.get(preference as usize)
    }
}

/// What the adult said last, unless that was taken back. What was said before it is gone either way.
fn last_said(pair: &PairFile, as_of: NaiveDate) -> Option<&Dated<u32>> {
    let last = pair.record.preferences.iter().rev().find(|said| said.span.from() <= as_of);
    last.filter(|said| said.span.holds(as_of))
}

/// The state, and what it rests on.
struct Settled {
    state: PreferenceState,
    stands: Option<PreferenceId>,
    /// An order played a part in it.
    by_order: bool,
    missing: BTreeSet<MissingFact>,
}

impl Settled {
    fn new(state: PreferenceState, by_order: bool) -> Self {
        Self { state, stands: None, by_order, missing: BTreeSet::new() }
    }

    fn stands(preference: &PreferenceId, by_order: bool) -> Self {
        Self { stands: Some(preference.clone()), ..Self::new(PreferenceState::Stands, by_order) }
    }
}

fn settle(lines: &[PreferenceLine], decided_by: &[PersonId]) -> Settled {
    let what = |of: &dyn Fn(&PreferenceLine) -> bool| -> BTreeSet<&PreferenceId> {
        lines.iter().filter(|line| of(line)).map(|line| &line.preference).collect()
    };
    if !decided_by.is_empty() && !lines.is_empty() {
        let theirs = what(&|line| decided_by.contains(&line.person));
        let all_said = decided_by.iter().all(|person| lines.iter().any(|line| line.person == *person));
        return match (theirs.len(), theirs.first()) {
            (1, Some(preference)) if all_said => Settled::stands(preference, true),
            (0, _) | (1, Some(_)) => {
                // Who decides has not said what.
                let mut open = Settled::new(PreferenceState::NeedsCheck, true);
                open.missing.insert(MissingFact::Preference);
                open
            }
            _ => {
                // Two orders, two wishes (ORD-16).
                let mut open = Settled::new(PreferenceState::NeedsCheck, true);
                open.missing.insert(MissingFact::CourtDirection);
                open
            }
        };
    }
    let may_count = what(&|line| line.counts != Known::No);
    let count = what(&|line| line.counts == Known::Yes);
    let Some(first) = may_count.first() else { return Settled::new(PreferenceState::None_, false) };
    if may_count.len() == 1 && !count.is_empty() {
        return Settled::stands(first, false);
    }
    let holders = what(&|line| line.counts == Known::Yes && line.parental_responsibility == Known::Yes);
    if holders.len() > 1 {
        let mut conflict = Settled::new(PreferenceState::Conflict, false);
        conflict.missing.extend([MissingFact::Preference, MissingFact::CourtDirection]);
        return conflict;
    }
    let mut open = Settled::new(PreferenceState::NeedsCheck, false);
    for line in lines {
        match line.counts {
            Known::Unknown => open.missing.extend(line.decision.missing.iter().map(|missing| missing.fact)),
            Known::Yes if count.len() > 1 && line.parental_responsibility == Known::Unknown => {
                open.missing.insert(MissingFact::ParentalResponsibility);
            }
            Known::Yes | Known::No => {}
        }
    }
    if count.len() > 1 {
        open.missing.insert(MissingFact::Preference);
    }
    open
}

/// Any parent may say what they prefer; the Code is England's.
pub(crate) fn choice<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Grade {
    match ask.profile.nation() {
        Nation::England => {
            if s.list(Grade::Permission, RuleId::MX_4, NO_ENTRY, |_| Some(Reason::PreferenceMayBeSaid)) {
                Grade::Permission
            } else {
                Grade::UnsettledPermission
            }
        }
        Nation::Scotland | Nation::Wales | Nation::NorthernIreland => no_rule_for_nation(s),
    }
}

/// The pupil's own under eighteen: of compulsory school age none counts (CHO-12); of what a pupil in a sixth form may ask for,
/// the sheet says nothing.
pub(crate) fn of_the_pupil<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Cases {
    let over = age::over_compulsory(s, ask.pair.file, ask.pair.as_of);
    s.list(Grade::Context, RuleId::AGE_3, NO_ENTRY, |_| None);
    let mut cases = Cases::default();
    if over == Known::No {
        s.find(Grade::BarStanding, RuleId::CHO_12, NO_ENTRY, |_| Some(Reason::IsThePupil));
    } else if s.find(Grade::UnsettledBar, RuleId::CHO_12, NO_ENTRY, |_| Some(Reason::IsThePupil)) {
        s.miss(if over == Known::Yes { MissingFact::SchoolTypeRule } else { MissingFact::DateOfBirth });
    }
    cases.add(s.findings().conclude());
    cases
}
