//! Is a panel in order: as many as it needs, nobody who was involved, and somebody from outside (ESC-7, ESC-8, ESC-9).
//!
//! | | academy, independent school | other schools |
//! | --- | --- | --- |
//! | members | at least three, and as many as the policy says (ESC-7) | as many as the policy says (ESC-25) |
//! | involved: complained about, complains, handled a stage | nobody (ESC-8) | nobody (ESC-8) |
//! | away on the day of the hearing | nobody (ESC-T12) | nobody (ESC-T12) |
//! | independent of the management and running | at least one, and as many as the policy says (ESC-9) | as many as the policy says |
//!
//! A governor, a trustee, or whoever else holds a post of the school is not independent of it, whatever is written beside the
//! name. Where uninvolved members are lacking, another school, trust or a pool lends them (ESC-83).

use super::clock::Room;
use super::handler::{Posts, away_by};
use super::known::Known;
use super::step::PanelMember;
use super::words::PanelFault;
use crate::ids::PersonId;
use crate::profile::{LEAST_INDEPENDENT, LEAST_MEMBERS, Nation, PanelRules, Post, Profile, SchoolType};
use crate::rules::RuleId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One thing that is wrong with a panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PanelProblem {
    /// What.
    pub fault: PanelFault,
    /// Whose seat, if it is somebody's.
    pub person: Option<PersonId>,
    /// How many are needed, if there are too few.
    pub needed: Option<u32>,
    /// The rule.
    pub rule: RuleId,
}

/// Is it bound by paragraph 33?
const fn bound(profile: &Profile) -> bool {
    matches!(
        (profile.nation(), profile.school_type()),
        (Nation::England, SchoolType::Academy | SchoolType::Independent)
    )
}

impl Room<'_> {
    /// Who of the panel is away on the day of the hearing, now that it is heard (ESC-T12).
    pub(super) fn panel_absent(&self, known: &Known<'_>, as_of: NaiveDate) -> Vec<PanelProblem> {
        let Some(panel) = &known.case.panel else { return Vec::new() };
        let away = away_by(self.school, as_of, panel.hearing);
        let absent = panel.members.iter().map(|member| &member.person).filter(|person| away.contains(*person));
        let problem = |person: &PersonId| PanelProblem {
            fault: PanelFault::Away,
            person: Some(person.clone()),
            needed: None,
            rule: RuleId::ESC_T12,
        };
        absent.map(problem).collect()
    }

    /// Everything that is wrong with a panel.
    pub(crate) fn panel_problems(
        &mut self,
        members: &[PanelMember],
        (rules, profile): (&PanelRules, &Profile),
        (involved, away): (&BTreeSet<PersonId>, &BTreeSet<PersonId>),
        posts: &Posts<'_>,
    ) -> Vec<PanelProblem> {
        let mut problems = Vec::new();
        let bound = bound(profile);
        let size_rule = if bound { RuleId::ESC_7 } else { RuleId::ESC_25 };
        let needed = if bound { rules.size.max(LEAST_MEMBERS) } else { rules.size };
        let independent_needed = if bound { rules.independent.max(LEAST_INDEPENDENT) } else { rules.independent };
        let mut seats: BTreeSet<&PersonId> = BTreeSet::new();
        let mut independent = 0_u32;
        for member in members {
            let person = &member.person;
            if !seats.insert(person) {
                let fault = PanelFault::Twice;
                problems.push(PanelProblem { fault, person: Some(person.clone()), needed: None, rule: size_rule });
                continue;
            }
            if involved.contains(person) && self.heard(RuleId::ESC_8) {
                let (fault, rule) = (PanelFault::Involved, RuleId::ESC_8);
                problems.push(PanelProblem { fault, person: Some(person.clone()), needed: None, rule });
                continue;
            }
            if away.contains(person) {
                let (fault, rule) = (PanelFault::Away, RuleId::ESC_T12);
                problems.push(PanelProblem { fault, person: Some(person.clone()), needed: None, rule });
            }
            if member.independent {
                if posts.held_by(person).any(|post| !post.is_outside() && post != Post::ComplaintsPanel)
                    && self.heard(RuleId::ESC_9)
                {
                    let (fault, rule) = (PanelFault::NotIndependent, RuleId::ESC_9);
                    problems.push(PanelProblem { fault, person: Some(person.clone()), needed: None, rule });
                } else {
                    independent = independent.saturating_add(1);
                }
            }
        }
        let sit = u32::try_from(seats.len()).unwrap_or(u32::MAX);
        if sit < needed && self.heard(size_rule) {
            let fault = PanelFault::TooFew;
            problems.push(PanelProblem { fault, person: None, needed: Some(needed), rule: size_rule });
        }
        if independent < independent_needed && self.heard(RuleId::ESC_9) {
            let (fault, rule) = (PanelFault::NobodyIndependent, RuleId::ESC_9);
            problems.push(PanelProblem { fault, person: None, needed: Some(independent_needed), rule });
        }
        self.heard(size_rule);
        self.heard(RuleId::ESC_8);
        if bound {
            self.heard(RuleId::ESC_9);
        }
        problems
    }
}
