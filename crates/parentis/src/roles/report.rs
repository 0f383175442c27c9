//! Column RPT, the yearly report: what the law asks of this school for this pupil on this day (section 6, JUR-3, CHO-14).

use crate::decision::{Condition, Grade, MissingFact, Reason};
use crate::profile::{Nation, Profile, SchoolType};
use crate::roles::cells::requested;
use crate::roles::duty::{by_rule, maintained_in_england, no_rule_for_nation, no_rule_for_school_type, of_the_roll};
use crate::roles::evaluate::Asked;
use crate::roles::facts::Pair;
use crate::roles::matrix::{Column, MatrixRow};
use crate::roles::sink::Sink;
use crate::roles::{Known, age};
use crate::rules::RuleId;
use crate::school::NO_ENTRY;
use crate::time::school_year;
use chrono::NaiveDate;

/// What a cell `M` amounts to in this school on this day: a duty, a choice, or not known to this library.
pub(crate) fn duty<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    let grade = by_law(s, profile, pair);
    if maintained_in_england(profile) {
        leavers(s, pair);
    }
    of_the_roll(s, pair, RuleId::REP_1, grade)
}

/// Of a pupil known to leave in this school year, it is the leaver's report (REP-3).
fn leavers<S: Sink>(s: &mut S, pair: &Pair<'_>) {
    for roll in &pair.file.roll {
        if s.live(roll, pair.as_of) {
            let last = roll.span.until().and_then(|until| until.pred_opt());
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

/// Can what is owed on a row `M` be less than the duty?
#[inline]
pub(crate) fn has_terms(ask: &Asked<'_>) -> bool {
    matches!(ask.matter.column, Column::Report | Column::ParentsEvening)
        && (ask.profile.nation() == Nation::Scotland || !ask.pair.between.record.waived.is_empty())
}

/// What is owed on a row `M` in the columns RPT and PEV: the duty, unless this parent waived the report (REP-4) or has to ask first (JUR-3).
pub(crate) fn owed<S: Sink>(s: &mut S, ask: &Asked<'_>, row: MatrixRow, duty: Grade) -> Grade {
    let (column, profile) = (ask.matter.column, ask.profile);
    if duty != Grade::Duty {
        return duty;
    }
    let waivable = matches!(profile.school_type(), SchoolType::Academy | SchoolType::Independent)
        && profile.nation() == Nation::England
        && column == Column::Report;
    for waived in ask.pair.between.record.waived.iter().filter(|_| waivable) {
        if s.live(waived, ask.pair.as_of)
            && s.list(Grade::Permission, RuleId::REP_4, waived.entry, |_| Some(Reason::Waived))
        {
            return Grade::Permission;
        }
    }
    let elsewhere = matches!(row, MatrixRow::B2 | MatrixRow::B3);
    if profile.nation() == Nation::Scotland
        && profile.scotland_report_on_request()
        && elsewhere
        && !requested(s, ask, RuleId::JUR_3)
        && s.list(Grade::Permission, RuleId::JUR_3, NO_ENTRY, |_| Some(Reason::NotRequested))
    {
        s.miss(MissingFact::Request);
        return Grade::Permission;
    }
    duty
}
