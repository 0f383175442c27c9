//! What a ladder says against itself, and what the law of academies and independent schools in England says against it (SI 2014/3283,
//! paragraph 33).

use super::super::problem::ProblemKind;
use super::super::walk::{Section, Walk, place_of_item};
use super::Ladder;
use super::read::PEOPLE;
use crate::concern::words::{Assurance, InAbsence, StageAct, StageKind};
use crate::rules::RuleId;

/// What a ladder says against itself, in any school.
pub(super) fn in_order(walk: &mut Walk, here: Section<'_>, ladder: &Ladder) {
    let place = |at: usize| place_of_item(&here.at("stages"), at);
    let mut highest = StageKind::Informal;
    for (at, stage) in ladder.stages.iter().enumerate() {
        if stage.kind < highest {
            let kind = stage.kind;
            walk.refuse(format!("{}.kind", place(at)), ProblemKind::StageTooLate { kind }, Some(RuleId::ESC_I1));
        }
        highest = highest.max(stage.kind);
    }
    if ladder.first(StageKind::Panel).is_some() && ladder.panel.is_none() {
        walk.refuse(here.at("panel"), ProblemKind::MissingKey, Some(RuleId::ESC_7));
    }
}

/// The law of paragraph 33: it refuses what it binds, and warns the others.
pub(super) struct Law<'w> {
    pub(super) walk: &'w mut Walk,
    pub(super) binds: bool,
}

/// Which assurance is which sub-paragraph.
const ASSURED: &[(Assurance, RuleId)] = &[
    (Assurance::Written, RuleId::ESC_1),
    (Assurance::Available, RuleId::ESC_2),
    (Assurance::PanelUninvolved, RuleId::ESC_8),
    (Assurance::MayAttend, RuleId::ESC_10),
    (Assurance::FindingsCopied, RuleId::ESC_11),
    (Assurance::OpenToInspection, RuleId::ESC_12),
    (Assurance::RecordKept, RuleId::ESC_13),
    (Assurance::StageRecorded, RuleId::ESC_14),
    (Assurance::ActionRecorded, RuleId::ESC_15),
    (Assurance::Confidential, RuleId::ESC_16),
];

impl Law<'_> {
    fn breaks(&mut self, place: String, problem: ProblemKind, rule: RuleId) {
        if self.binds {
            self.walk.refuse(place, problem, Some(rule));
        } else {
            self.walk.warn(place, problem, rule);
        }
    }

    pub(super) fn check(mut self, here: Section<'_>, ladder: &Ladder) {
        let at = |key: &str| here.at(key);
        for (nth, stage) in ladder.stages.iter().enumerate() {
            let ends = |what: StageAct| stage.deadline(what).is_some();
            let timed = match stage.kind {
                StageKind::Informal | StageKind::Formal => {
                    ends(StageAct::Respond) || ends(StageAct::Decide) || ends(StageAct::Notify)
                }
                StageKind::Panel => ends(StageAct::Convene) || ends(StageAct::Decide) || ends(StageAct::Notify),
            };
            if !timed {
                let place = format!("{}.deadlines", place_of_item(&at("stages"), nth));
                self.breaks(place, ProblemKind::NoTimeScale, RuleId::ESC_3);
            }
        }
        for (kind, rule) in [
            (StageKind::Informal, RuleId::ESC_4),
            (StageKind::Formal, RuleId::ESC_5),
            (StageKind::Panel, RuleId::ESC_6),
        ] {
            if ladder.first(kind).is_none() {
                self.breaks(at("stages"), ProblemKind::NoStage { kind }, rule);
            }
        }
        if let Some(panel) = ladder.panel {
            let few =
                |found: u32, least: i64| ProblemKind::OutOfRange { found: found.into(), least, most: PEOPLE.into() };
            let place = format!("{}.", at("panel"));
            if panel.size < LEAST_MEMBERS {
                self.breaks(format!("{place}size"), few(panel.size, LEAST_MEMBERS.into()), RuleId::ESC_7);
            }
            if panel.independent < LEAST_INDEPENDENT {
                let problem = few(panel.independent, LEAST_INDEPENDENT.into());
                self.breaks(format!("{place}independent"), problem, RuleId::ESC_9);
            }
            if panel.in_absence == InAbsence::Always {
                self.breaks(format!("{place}in_absence"), ProblemKind::NoRealOffer, RuleId::ESC_10);
            }
            if panel.companions < 1 {
                self.breaks(format!("{place}companions"), few(panel.companions, 1), RuleId::ESC_45);
            }
        }
        for (word, rule) in ASSURED {
            let assurance = *word;
            if ladder.says_not.contains(word) {
                self.breaks(at("says_not"), ProblemKind::SaysNo { assurance }, *rule);
            } else if self.binds && !ladder.says.contains(word) {
                self.walk.cannot_show(at("says"), assurance, *rule);
            }
        }
    }
}

/// The law's two numbers (ESC-7, ESC-9).
pub(crate) const LEAST_MEMBERS: u32 = 3;
pub(crate) const LEAST_INDEPENDENT: u32 = 1;
