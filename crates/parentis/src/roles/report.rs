//! Column RPT, the yearly report: what the law asks of this school for this pupil on this day (section 6, JUR-3, CHO-14).

use crate::decision::{Condition, Grade, MissingFact, Reason};
use crate::profile::{Nation, Profile, SchoolType};
use crate::roles::facts::{Pair, said};
use crate::roles::matrix::{Cell, Column, MatrixRow, cell};
use crate::roles::sink::Sink;
use crate::roles::{Known, age};
use crate::rules::RuleId;
use crate::school::NO_ENTRY;
use crate::time::school_year;
use chrono::NaiveDate;

/// What a cell `M` amounts to in this school on this day: a duty, a choice, or not known to this library.
pub(crate) fn duty<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    let grade = by_law(s, profile, pair);
    let mut on_roll = false;
    for roll in &pair.file.roll {
        if s.live(roll, pair.as_of) {
            on_roll = true;
            let maintained = profile.school_type() == SchoolType::Maintained && profile.nation() == Nation::England;
            let last = roll.span.until().and_then(|until| until.pred_opt()).filter(|_| maintained);
            if let Some(leaves) = last.map(school_year) {
                if let Some(day) = NaiveDate::from_ymd_opt(leaves, 9, 1) {
                    s.horizon().boundary(day);
                }
                if leaves == school_year(pair.as_of) && s.list(Grade::Context, RuleId::REP_3, roll.entry, |_| None) {
                    s.condition(Condition::LeaversReport);
                }
            }
        }
    }
    of_the_roll(s, pair, on_roll, RuleId::REP_1, grade)
}

/// What is owed to the parents of registered pupils is a choice for one who is none any more, and open where no roll is
/// on record.
pub(crate) fn of_the_roll<S: Sink>(s: &mut S, pair: &Pair<'_>, on_roll: bool, rule: RuleId, grade: Grade) -> Grade {
    if on_roll {
        return grade;
    }
    if pair.file.roll.iter().all(|roll| roll.span.from() > pair.as_of) {
        if s.note(rule, NO_ENTRY, Reason::RollUnknown) {
            s.miss(MissingFact::OnRoll);
        }
        return Grade::UnsettledPermission;
    }
    s.note(rule, NO_ENTRY, Reason::NotOnRoll);
    if grade == Grade::Duty { Grade::Permission } else { grade }
}

fn by_law<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    match profile.nation() {
        Nation::England => {}
        // The matrix as JUR-3 amends it: see `owed`.
        Nation::Scotland => {
            return if s.list(Grade::Duty, RuleId::JUR_3, NO_ENTRY, |_| Some(Reason::ReportDuty)) {
                Grade::Duty
            } else {
                Grade::UnsettledPermission
            };
        }
        Nation::Wales | Nation::NorthernIreland => return no_rule_for_nation(s),
    }
    let (rule, reason) = match profile.school_type() {
        SchoolType::Maintained => (RuleId::REP_1, Reason::ReportDuty),
        SchoolType::Academy | SchoolType::Independent => (RuleId::REP_4, Reason::ReportDuty),
        SchoolType::Pru => return pru(s, pair),
        SchoolType::NonMaintainedSpecial | SchoolType::EarlyYears | SchoolType::Fe16Plus => {
            return no_rule_for_school_type(s);
        }
    };
    by_rule(s, pair, rule, reason)
}

/// The duty of a rule from the day on which it has effect.
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

/// No duty is known for schools of this type (CHO-14).
pub(crate) fn no_rule_for_school_type<S: Sink>(s: &mut S) -> Grade {
    if s.list(Grade::Recommended, RuleId::CHO_14, NO_ENTRY, |_| Some(Reason::NoDutyForSchoolType)) {
        s.miss(MissingFact::SchoolTypeRule);
        Grade::Recommended
    } else {
        Grade::UnsettledPermission
    }
}

/// A referral unit owes the report in the year in which the pupil leaves compulsory school age (REP-3).
fn pru<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Grade {
    let leaving = age::leaving_year(s, pair.file, pair.as_of);
    let (grade, reason) = match leaving {
        Known::Yes => (Grade::Duty, Reason::ReportDutyInLeavingYear),
        Known::No => (Grade::Permission, Reason::NoReportDutyThisYear),
        Known::Unknown => (Grade::Recommended, Reason::AgeUnknown),
    };
    s.list(Grade::Context, RuleId::AGE_3, NO_ENTRY, |_| None);
    if !s.list(grade, RuleId::REP_3, NO_ENTRY, |_| Some(reason)) {
        return Grade::UnsettledPermission;
    }
    if leaving == Known::Unknown {
        s.miss(MissingFact::DateOfBirth);
    }
    grade
}

/// Row B20: the parent of a pupil of 18 or over. In maintained schools not, unless the head sees special circumstances
/// (REP-2); in an academy the text has no exception, so the pupil's agreement is preferred (note 13).
pub(crate) fn adult_pupil<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) {
    if profile.nation() == Nation::Wales || profile.nation() == Nation::NorthernIreland {
        return;
    }
    let (cell, rule) = cell(MatrixRow::B20, Column::Report);
    let row = |cell: Cell| Reason::Row { row: MatrixRow::B20, cell, one_of_several: false };
    s.note(RuleId::AGE_6, NO_ENTRY, Reason::PupilIsAdult);
    s.list(Grade::Context, RuleId::AGE_2, NO_ENTRY, |_| None);
    let maintained = matches!(profile.school_type(), SchoolType::Maintained | SchoolType::Pru)
        && profile.nation() == Nation::England;
    if maintained {
        for special in &pair.file.special_circumstances {
            if s.live(special, pair.as_of) && s.note(RuleId::REP_2, special.entry, Reason::SpecialCircumstances) {
                return;
            }
        }
        s.find(Grade::BarStanding, rule, NO_ENTRY, |_| Some(row(cell)));
        s.list(Grade::Context, RuleId::REP_2, NO_ENTRY, |_| None);
        return;
    }
    let says = said(s, &pair.between.agreement, pair.as_of, MissingFact::PupilAgreement);
    if says == Some(Known::Yes) && s.note(RuleId::AGE_7, NO_ENTRY, Reason::PupilAgreed) {
        return;
    }
    if s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| Some(row(Cell::Check))) {
        // The text of the duty has no exception (note 13): against the pupil's wish, somebody has to decide.
        let (reason, missing) = if says == Some(Known::No) {
            (Reason::PupilRefused, MissingFact::HeadDecision)
        } else {
            (Reason::PupilHasNotAgreed, MissingFact::PupilAgreement)
        };
        s.note(RuleId::AGE_7, NO_ENTRY, reason);
        s.miss(missing);
    }
}

/// What is owed on a row `M`: the duty, unless this parent waived it (REP-4) or has to ask first (JUR-3).
pub(crate) fn owed<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>, row: MatrixRow, duty: Grade) -> Grade {
    if duty != Grade::Duty {
        return duty;
    }
    if matches!(profile.school_type(), SchoolType::Academy | SchoolType::Independent)
        && profile.nation() == Nation::England
    {
        for waived in &pair.between.waived {
            if s.live(waived, pair.as_of)
                && s.list(Grade::Permission, RuleId::REP_4, waived.entry, |_| Some(Reason::Waived))
            {
                return Grade::Permission;
            }
        }
    }
    let elsewhere = matches!(row, MatrixRow::B2 | MatrixRow::B3);
    if profile.nation() == Nation::Scotland && profile.scotland_report_on_request() && elsewhere {
        for requested in &pair.between.requested {
            if s.live(requested, pair.as_of)
                && s.list(Grade::Duty, RuleId::JUR_3, requested.entry, |_| Some(Reason::Requested))
            {
                return Grade::Duty;
            }
        }
        if s.list(Grade::Permission, RuleId::JUR_3, NO_ENTRY, |_| Some(Reason::NotRequested)) {
            s.miss(MissingFact::Request);
            return Grade::Permission;
        }
    }
    duty
}
