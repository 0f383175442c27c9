//! What a cell `M` or `m` amounts to in this school, for this pupil, on this day: a duty, a choice, or not known here.
//!
//! The yearly report and the notice of an exclusion have rooms of their own (`report`, `exclusion`). The others:
//!
//! | columns | in England | elsewhere |
//! | --- | --- | --- |
//! | EVT, PEV, CON, TRP, MSG, EMG | every parent alike (COM-4), numbers by the register (MX-2) | a choice, and Scotland's own practice (JUR-3) |
//! | REC | maintained and non-maintained special schools (REC-1), a choice elsewhere (REC-3) | as section 12 has it |
//! | GOV | maintained schools (T-6), elsewhere the board's own rules | the board's own rules |
//! | CMP | a procedure for parents; in maintained schools for anyone | a choice |
//! | PRC, COL | no duty of the school's at all: the law of responsibility gives a choice | the same |
//! | a serious incident | every parent alike (MX-6) | a choice |
//! | a plan (`plan`) | each parent (MX-5) | not known here |

use crate::decision::{Grade, MissingFact, Reason};
use crate::profile::{Nation, Profile, SchoolType};
use crate::roles::evaluate::Asked;
use crate::roles::facts::Pair;
use crate::roles::matrix::Column;
use crate::roles::matter::Topic;
use crate::roles::sink::Sink;
use crate::roles::{exclusion, plan, preference, report};
use crate::rules::RuleId;
use crate::school::NO_ENTRY;

/// What a cell `M` or `m` of the column amounts to.
#[inline]
pub(crate) fn duty<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Grade {
    let pair = &ask.pair;
    match ask.matter.topic {
        Topic::OfColumn | Topic::Register => {}
        Topic::SeriousIncident => return incident(s, ask.profile, pair),
        Topic::EducationPlan => return plan::duty(s, ask),
        Topic::Preference => return preference::choice(s, ask),
        Topic::BoardElection => return by_board_rules(s, pair),
    }
    match ask.matter.column {
        Column::Report => report::duty(s, ask.profile, pair),
        Column::Exclusion => exclusion::duty(s, ask.profile, pair),
        Column::Record => record(s, ask.profile, pair),
        Column::Governance => election(s, ask.profile, pair),
        Column::Complaint => complaint(s, ask.profile, pair),
        Column::Consent | Column::Collect => Grade::Permission,
        column @ (Column::Events
        | Column::ParentsEvening
        | Column::Permission
        | Column::Trips
        | Column::Messages
        | Column::Emergency) => alike(s, ask.profile, column, pair),
    }
}

/// What an overlay `Y` leaves of it (VOC-45): a choice. But anyone may complain about a maintained school (note 5).
pub(crate) fn lowered(ask: &Asked<'_>, duty: Grade) -> Grade {
    if duty == Grade::Duty && !anyone_may_complain(ask) { Grade::Permission } else { duty }
}

/// Is it a complaint about a maintained school, where the cells `Y` are `M` too (note 5)?
pub(crate) fn anyone_may_complain(ask: &Asked<'_>) -> bool {
    ask.matter.column == Column::Complaint && maintained_in_england(ask.profile)
}

pub(crate) fn maintained_in_england(profile: &Profile) -> bool {
    profile.nation() == Nation::England && profile.school_type() == SchoolType::Maintained
}

/// Whether the pupil is on roll, as far as is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Roll {
    On,
    Off,
    NotRecorded,
}

#[inline]
fn roll<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Roll {
    let (mut on, mut recorded) = (false, false);
    for roll in &pair.file.roll {
        on |= s.live(roll, pair.as_of);
        recorded |= roll.span.from() <= pair.as_of;
    }
    match (on, recorded) {
        (true, _) => Roll::On,
        (false, true) => Roll::Off,
        (false, false) => Roll::NotRecorded,
    }
}

/// Is it on record that the pupil has left?
pub(crate) fn is_off_roll<S: Sink>(s: &mut S, pair: &Pair<'_>) -> bool {
    roll(s, pair) == Roll::Off
}

/// What is owed to the parents of registered pupils is a choice for one who is none any more, and open where no roll is
/// on record.
pub(crate) fn of_the_roll<S: Sink>(s: &mut S, pair: &Pair<'_>, rule: RuleId, grade: Grade) -> Grade {
    off_roll(s, pair, rule, grade, Grade::UnsettledPermission)
}

/// The same with what is left where no roll is on record.
#[inline]
fn off_roll<S: Sink>(s: &mut S, pair: &Pair<'_>, rule: RuleId, grade: Grade, unknown: Grade) -> Grade {
    match roll(s, pair) {
        Roll::On => grade,
        Roll::Off => {
            s.note(rule, NO_ENTRY, Reason::NotOnRoll);
            if grade == Grade::Duty { Grade::Permission } else { grade }
        }
        Roll::NotRecorded => {
            if s.note(rule, NO_ENTRY, Reason::RollUnknown) {
                s.miss(MissingFact::OnRoll);
            }
            unknown
        }
    }
}

/// The duty of a rule from the day on which it has effect.
#[inline]
pub(crate) fn by_rule<S: Sink>(s: &mut S, pair: &Pair<'_>, rule: RuleId, reason: Reason) -> Grade {
    if let Some(from) = rule.rule().from {
        s.horizon().boundary(from);
    }
    if !rule.rule().in_force(pair.as_of) {
        s.note(rule, NO_ENTRY, Reason::RuleNotYetInForce);
        s.miss(MissingFact::EarlierRule);
        return Grade::UnsettledPermission;
    }
    if s.list(Grade::Duty, rule, NO_ENTRY, |_| Some(reason)) { Grade::Duty } else { Grade::UnsettledPermission }
}

/// The sheet has no row for this nation's school law (JUR-2).
pub(crate) fn no_rule_for_nation<S: Sink>(s: &mut S) -> Grade {
    if s.list(Grade::UnsettledPermission, RuleId::JUR_2, NO_ENTRY, |_| Some(Reason::NoRuleForNation)) {
        s.miss(MissingFact::NationRule);
    }
    Grade::UnsettledPermission
}

/// The sheet has no row for this nation's duty; that the school may do it needs no statute (JUR-2).
fn choice_in_nation<S: Sink>(s: &mut S) -> Grade {
    if s.list(Grade::Recommended, RuleId::JUR_2, NO_ENTRY, |_| Some(Reason::NoRuleForNation)) {
        s.miss(MissingFact::NationRule);
        Grade::Recommended
    } else {
        Grade::UnsettledPermission
    }
}

/// The same of what parents are told alike. In Northern Ireland, that the school should rests on a circular of 13 February 2023
/// (T-14); what was advised before is not held here, and the choice is left.
fn advised_in_nation<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    let grade = choice_in_nation(s);
    if profile.nation() != Nation::NorthernIreland || grade != Grade::Recommended {
        return grade;
    }
    let circular = RuleId::T_14.rule();
    circular.from.into_iter().for_each(|from| s.horizon().boundary(from));
    if circular.in_force(pair.as_of) {
        let advised = s.list(Grade::Recommended, RuleId::T_14, NO_ENTRY, |_| Some(Reason::EqualTreatment));
        return if advised { Grade::Recommended } else { Grade::Permission };
    }
    if s.note(RuleId::T_14, NO_ENTRY, Reason::RuleNotYetInForce) {
        s.miss(MissingFact::EarlierRule);
    }
    Grade::Permission
}

/// What is left where no roll is on record: to tell a parent, or to ring one, is lawful whatever the roll says.
const fn told_anyway(grade: Grade) -> Grade {
    if matches!(grade, Grade::Permission) { grade } else { Grade::Recommended }
}

/// No duty is known for schools of this type (CHO-14).
pub(crate) fn no_rule_for_school_type<S: Sink>(s: &mut S) -> Grade {
    if s.list(Grade::Recommended, RuleId::CHO_14, NO_ENTRY, |_| Some(Reason::NoDutyForSchoolType)) {
        s.miss(MissingFact::SchoolTypeRule);
        Grade::Recommended
    } else {
        Grade::UnsettledPermission
    }
}

/// Every parent of a registered pupil alike (COM-4); the number to ring by the register (MX-2).
fn alike<S: Sink>(s: &mut S, profile: &Profile, column: Column, pair: &Pair<'_>) -> Grade {
    let (rule, reason) = if column == Column::Emergency {
        (RuleId::MX_2, Reason::RegisterDuty)
    } else {
        (RuleId::COM_4, Reason::EqualTreatment)
    };
    let grade = match profile.nation() {
        Nation::England => by_rule(s, pair, rule, reason),
        Nation::Scotland if matches!(column, Column::ParentsEvening | Column::Messages) => {
            by_rule(s, pair, RuleId::JUR_3, reason)
        }
        Nation::Scotland | Nation::Wales | Nation::NorthernIreland => advised_in_nation(s, profile, pair),
    };
    off_roll(s, pair, rule, grade, told_anyway(grade))
}

/// News of a serious incident: every parent of a registered pupil alike (MX-6), subject to what protects the child (MX-7).
fn incident<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    let grade = match profile.nation() {
        Nation::England => by_rule(s, pair, RuleId::MX_6, Reason::IncidentDuty),
        Nation::Scotland | Nation::Wales | Nation::NorthernIreland => advised_in_nation(s, profile, pair),
    };
    off_roll(s, pair, RuleId::MX_6, grade, told_anyway(grade))
}

/// What a parent's right to the educational record rests on in this school (REC-1, REC-3, section 12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RecordRight {
    /// Maintained and non-maintained special schools in England (REC-1).
    England,
    /// The other schools in England may agree to it (REC-3).
    Choice,
    /// Every school in Scotland, in the same number of school days.
    Scotland,
    /// Maintained schools in Wales and Northern Ireland, in a period that is not held here.
    PeriodNotHeld,
    /// The other schools there: nothing is held here.
    NotHeld,
}

pub(crate) const fn record_right(profile: &Profile) -> RecordRight {
    match (profile.nation(), profile.school_type()) {
        (Nation::England, SchoolType::Maintained | SchoolType::NonMaintainedSpecial) => RecordRight::England,
        (Nation::England, _) => RecordRight::Choice,
        (Nation::Scotland, _) => RecordRight::Scotland,
        (Nation::Wales | Nation::NorthernIreland, SchoolType::Maintained) => RecordRight::PeriodNotHeld,
        (Nation::Wales | Nation::NorthernIreland, _) => RecordRight::NotHeld,
    }
}

/// The educational record: REC-1, REC-3, and the row of section 12.
fn record<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    let grade = match record_right(profile) {
        RecordRight::England => by_rule(s, pair, RuleId::REC_1, Reason::RecordDuty),
        RecordRight::Choice => {
            if s.list(Grade::Permission, RuleId::REC_3, NO_ENTRY, |_| Some(Reason::RecordByChoice)) {
                Grade::Permission
            } else {
                Grade::UnsettledPermission
            }
        }
        RecordRight::Scotland | RecordRight::PeriodNotHeld => by_rule(s, pair, RuleId::JUR_2, Reason::RecordDuty),
        RecordRight::NotHeld => no_rule_for_nation(s),
    };
    of_the_roll(s, pair, RuleId::REC_1, grade)
}

/// To vote and to stand: in maintained schools every known parent; elsewhere the board's own rules say who (note 3).
fn election<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    let grade = if maintained_in_england(profile) {
        by_rule(s, pair, RuleId::T_6, Reason::ElectionDuty)
    } else {
        Grade::UnsettledPermission
    };
    if grade == Grade::Duty && roll(s, pair) == Roll::On {
        return grade;
    }
    // A parent governor may serve out the term when the child has left: that too is for the board (PTN-30).
    if grade == Grade::Duty {
        s.miss(MissingFact::BoardRules);
        return off_roll(s, pair, RuleId::T_6, Grade::UnsettledPermission, Grade::UnsettledPermission);
    }
    if s.list(Grade::UnsettledPermission, RuleId::CHO_9, NO_ENTRY, |_| Some(Reason::BoardRulesDecide)) {
        s.miss(MissingFact::BoardRules);
    }
    Grade::UnsettledPermission
}

/// The board's own rules give the vote to parents of registered pupils: of one who has left the board decides (note 3).
fn by_board_rules<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Grade {
    if roll(s, pair) == Roll::On {
        return Grade::Duty;
    }
    if s.list(Grade::UnsettledPermission, RuleId::CHO_9, NO_ENTRY, |_| Some(Reason::BoardRulesDecide)) {
        s.miss(MissingFact::BoardRules);
    }
    Grade::UnsettledPermission
}

/// A procedure for the complaints of parents of registered pupils; about a maintained school anyone may complain (note 5).
fn complaint<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    if maintained_in_england(profile) {
        return Grade::Duty;
    }
    let grade = if profile.nation() == Nation::England { Grade::Duty } else { choice_in_nation(s) };
    off_roll(s, pair, RuleId::SCH_1, grade, Grade::Recommended)
}
