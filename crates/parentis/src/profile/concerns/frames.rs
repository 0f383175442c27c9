//! What binds a ladder apart from paragraph 33: the Welsh standards of independent schools, who may complain of a maintained
//! school, and what guidance asks of an academy.
//!
//! | | is refused | is warned | cannot be shown | rule |
//! | --- | --- | --- | --- | --- |
//! | an independent school in Wales | complaints of parents alone | | | ESC-18 |
//! | | no website, no copy for proprietor and head, no record of what was settled early | | where it is silent | ESC-19 |
//! | a maintained school in England | | complaints of parents alone, or of no past pupil's parent | | ESC-24 |
//! | an academy in England | | suppliers without a procedure of their own | | ESC-22 |
//! | | | no procedure of its own | | ESC-23 |
//!
//! A maintained school takes complaints from anyone and a Welsh one from pupils, whatever the policy says: the warning is to put
//! the paper right, and no case waits for it.

use super::super::problem::ProblemKind;
use super::super::walk::{Section, Walk};
use super::super::{Nation, SchoolType};
use super::Ladder;
use crate::concern::words::{Assurance, PastPupils, WhoMayComplain};
use crate::rules::RuleId;

const OF_WALES: &[Assurance] = &[Assurance::OnWebsite, Assurance::FindingsToHead, Assurance::EarlyRecorded];
const OF_GUIDANCE: &[(Assurance, RuleId)] =
    &[(Assurance::SuppliersOwn, RuleId::ESC_22), (Assurance::Distinct, RuleId::ESC_23)];

pub(super) fn check(walk: &mut Walk, here: Section<'_>, (nation, school): (Nation, SchoolType), ladder: &Ladder) {
    match (nation, school) {
        (Nation::Wales, SchoolType::Independent) => wales(walk, here, ladder),
        (Nation::England, SchoolType::Maintained | SchoolType::Pru) => maintained(walk, here, ladder),
        (Nation::England, SchoolType::Academy) => {
            for (word, rule) in OF_GUIDANCE {
                if ladder.says_not.contains(word) {
                    walk.warn(here.at("says_not"), ProblemKind::AgainstGuidance { assurance: *word }, *rule);
                }
            }
        }
        _ => {}
    }
}

fn wales(walk: &mut Walk, here: Section<'_>, ladder: &Ladder) {
    if ladder.acceptance.who == Some(WhoMayComplain::ParentsOfPupils) {
        walk.refuse(format!("{}.who", here.at("acceptance")), ProblemKind::NarrowerThanLaw, Some(RuleId::ESC_18));
    }
    for word in OF_WALES {
        let assurance = *word;
        if ladder.says_not.contains(word) {
            walk.refuse(here.at("says_not"), ProblemKind::SaysNo { assurance }, Some(RuleId::ESC_19));
        } else if !ladder.says.contains(word) {
            walk.cannot_show(here.at("says"), assurance, RuleId::ESC_19);
        }
    }
}

fn maintained(walk: &mut Walk, here: Section<'_>, ladder: &Ladder) {
    let acceptance = &ladder.acceptance;
    if acceptance.who.is_some_and(|who| who != WhoMayComplain::Anyone) {
        walk.warn(format!("{}.who", here.at("acceptance")), ProblemKind::NarrowerThanLaw, RuleId::ESC_24);
    }
    if acceptance.past_pupils.is_some_and(|past| past != PastPupils::Always) {
        walk.warn(format!("{}.past_pupils", here.at("acceptance")), ProblemKind::NarrowerThanLaw, RuleId::ESC_24);
    }
}

#[cfg(test)]
mod tests;
