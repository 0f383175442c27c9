//! Column RPT, the yearly report: from the open rows of the matrix, with orders and holds laid over, to one outcome.
//!
//! A row that is open is evaluated on its own; the outcomes are folded as VOC-41 and CHO-1 say. Overlays (VOC-30 to
//! VOC-37) make a row stricter and never looser (VOC-45). What a cell `M` amounts to depends on the nation and the kind
//! of school (section 6, JUR, CHO-14).

use crate::decision::{Cases, Condition, Grade, MissingFact, Outcome, Reason};
use crate::profile::{Nation, Profile, SchoolType};
use crate::roles::Known;
use crate::roles::age::{self, Band};
use crate::roles::facts::{Facts, Pair, Whom, facts, had_care, said, superseded};
use crate::roles::matrix::{Cell, Column, MatrixRow, cell};
use crate::roles::orders::{Restricted, orders, under_care_order};
use crate::roles::responsibility::Grounds;
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::{Inner, NO_ENTRY, PairFile, PersonFile, PupilFile};
use crate::time::school_year;
use chrono::NaiveDate;

/// One pupil and one adult on one day, before the pupil's age is settled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) file: &'a PupilFile,
    pub(crate) pair: &'a PairFile,
    pub(crate) person: &'a PersonFile,
    pub(crate) as_of: NaiveDate,
    /// Asked about the pupil in person, and not about an adult.
    pub(crate) to_pupil: bool,
}

/// Evaluates column RPT.
pub(crate) fn report<S: Sink>(s: &mut S, case: &Case<'_>) -> (Outcome, bool) {
    for died in &case.person.died {
        if s.live(died, case.as_of) && s.find(Grade::BarFinal, RuleId::CHO_11, died.entry, |_| Some(Reason::Died)) {
            s.list(Grade::Context, RuleId::ROL_20, NO_ENTRY, |_| None);
        }
    }
    let Some(profile) = case.inner.profile_at(case.as_of, s.horizon()) else {
        if s.find(Grade::UnsettledBar, RuleId::SCH_1, NO_ENTRY, |_| Some(Reason::NoProfile)) {
            s.miss(MissingFact::Profile);
        }
        return (s.findings().conclude(), false);
    };
    let adult = age::adult(s, case.file, case.as_of);
    if adult == Known::Unknown {
        s.note(RuleId::AGE_6, NO_ENTRY, Reason::AgeUnknown);
    }
    let before = *s.findings();
    let mut cases = Cases::default();
    let mut recommended = false;
    for (band, is) in [(Band::Child, Known::No), (Band::Adult, Known::Yes)] {
        if adult != is && adult != Known::Unknown {
            continue;
        }
        let Case { file, pair, person, as_of, to_pupil, .. } = *case;
        *s.findings() = before;
        let pair = Pair { file, between: pair, person, as_of, band };
        let (more, wish) = if to_pupil { report_to_pupil(s, profile, &pair) } else { report_in(s, profile, &pair) };
        cases.merge(more);
        recommended |= wish;
    }
    let (outcome, by_cases) = cases.fold();
    if cases.differ() {
        s.list(Grade::Context, RuleId::VOC_41, NO_ENTRY, |_| None);
    }
    if by_cases {
        s.list(Grade::Context, RuleId::CHO_1, NO_ENTRY, |_| None);
    }
    (outcome, outcome == Outcome::May && (recommended || by_cases))
}

/// The same, with the pupil's age settled.
fn report_in<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> (Cases, bool) {
    let facts = facts(s, pair);
    if facts.whom == Whom::Pupil {
        return report_to_pupil(s, profile, pair);
    }
    if facts.whom == Whom::Contradicted {
        let mut cases = Cases::default();
        let about = MissingFact::Relationship;
        if s.find(Grade::UnsettledBar, RuleId::VOC_23, NO_ENTRY, |_| Some(Reason::RecordsContradict { about })) {
            s.miss(about);
        }
        cases.add(s.findings().conclude());
        return (cases, false);
    }
    if facts.legal.open {
        // Whether this is a parent decides what orders, placements and adoptions lay over the rows: both cases.
        let common = *s.findings();
        let mut both = Cases::default();
        let mut recommended = false;
        for so in [true, false] {
            *s.findings() = common;
            s.suppose().set(MissingFact::LegalParenthood, so);
            let (cases, wish) = report_in(s, profile, pair);
            both.merge(cases);
            recommended |= wish;
        }
        s.suppose().unset(MissingFact::LegalParenthood);
        return (both, recommended);
    }
    let mut cases = Cases::default();
    let restricted = orders(s, pair, &facts);
    let duty = duty(s, profile, pair);
    if facts.whom == Whom::Emergency {
        // No row of the matrix: the order directs for its days, and all else is asked (VOC-24, ORD-12, CHO-13).
        if s.find(Grade::UnsettledBar, RuleId::CHO_13, NO_ENTRY, |_| Some(Reason::EmergencyApplicant)) {
            s.list(Grade::Context, RuleId::VOC_24, NO_ENTRY, |_| None);
            s.miss(MissingFact::AuthorityDecision);
        }
        cases.add(s.findings().conclude());
        return (cases, false);
    }
    if facts.not_said && facts.open.several() {
        s.miss(MissingFact::Relationship);
    }
    if facts.whom == Whom::Agency {
        // The sheet has no row for the agency either (PR-16).
        if s.find(Grade::UnsettledBar, RuleId::PR_16, NO_ENTRY, |_| Some(Reason::PlacedForAdoption)) {
            s.miss(MissingFact::AgencyDecision);
        }
        cases.add(s.findings().conclude());
        return (cases, false);
    }
    common_overlays(s, profile, pair, restricted);
    let over = overlays(s, pair, &facts);
    let common = *s.findings();
    let mut recommended = false;
    let one_of_several = facts.open.several();
    let duty = if pair.band == Band::Adult && duty == Grade::Duty { Grade::Permission } else { duty };
    for row in facts.open.iter() {
        let (cell, rule) = cell(row, Column::Report);
        let open = Open { row, cell, rule, one_of_several };
        if cell == Cell::ByResidence {
            // A step-parent, guardian or adopter stands on B1 or B2, which is open beside this row and decides.
            s.list(Grade::Context, rule, NO_ENTRY, |_| Some(open.reason()));
            continue;
        }
        *s.findings() = common;
        base_row(s, profile, pair, &facts, open, duty);
        if let Some(grade) = over.over(row, facts.legal.is) {
            s.findings().add(grade);
        }
        let found = *s.findings();
        cases.add(found.conclude());
        recommended |= found.is_recommended();
    }
    *s.findings() = common;
    (cases, recommended)
}

/// The pupil in person: addressed from eighteen (AGE-6), and before that only where a rule gives a voice (CHO-12).
fn report_to_pupil<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> (Cases, bool) {
    let duty = duty(s, profile, pair);
    if pair.band == Band::Adult {
        let heard = s.list(duty, RuleId::AGE_6, NO_ENTRY, |_| Some(Reason::PupilIsAdult));
        if heard {
            s.findings().add(duty);
        }
    } else {
        s.find(Grade::BarStanding, RuleId::CHO_12, NO_ENTRY, |_| Some(Reason::IsThePupil));
        s.list(Grade::Context, RuleId::ROL_21, NO_ENTRY, |_| None);
    }
    let mut cases = Cases::default();
    let found = *s.findings();
    cases.add(found.conclude());
    (cases, found.is_recommended())
}

/// What a cell `M` amounts to in this school on this day: a duty, a choice, or not known to this library.
fn duty<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
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
    if on_roll {
        return grade;
    }
    if pair.file.roll.iter().all(|roll| roll.span.from() > pair.as_of) {
        if s.note(RuleId::REP_1, NO_ENTRY, Reason::RollUnknown) {
            s.miss(MissingFact::OnRoll);
        }
        return Grade::UnsettledPermission;
    }
    s.note(RuleId::REP_1, NO_ENTRY, Reason::NotOnRoll);
    if grade == Grade::Duty { Grade::Permission } else { grade }
}

fn by_law<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    match profile.nation() {
        Nation::England => {}
        // The matrix as JUR-3 amends it: see `on_request`.
        Nation::Scotland => {
            return if s.list(Grade::Duty, RuleId::JUR_3, NO_ENTRY, |_| Some(Reason::ReportDuty)) {
                Grade::Duty
            } else {
                Grade::UnsettledPermission
            };
        }
        Nation::Wales | Nation::NorthernIreland => {
            if s.list(Grade::UnsettledPermission, RuleId::JUR_2, NO_ENTRY, |_| Some(Reason::NoRuleForNation)) {
                s.miss(MissingFact::NationRule);
            }
            return Grade::UnsettledPermission;
        }
    }
    let (rule, reason) = match profile.school_type() {
        SchoolType::Maintained => (RuleId::REP_1, Reason::ReportDuty),
        SchoolType::Academy | SchoolType::Independent => (RuleId::REP_4, Reason::ReportDuty),
        SchoolType::Pru => return pru(s, pair),
        SchoolType::NonMaintainedSpecial | SchoolType::EarlyYears | SchoolType::Fe16Plus => {
            return if s.list(Grade::Recommended, RuleId::CHO_14, NO_ENTRY, |_| Some(Reason::NoDutyForSchoolType)) {
                s.miss(MissingFact::SchoolTypeRule);
                Grade::Recommended
            } else {
                Grade::UnsettledPermission
            };
        }
    };
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

/// Overlays that lie over every row: an order that restricts, an offender's order, an adult pupil.
fn common_overlays<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>, restricted: Restricted) {
    if restricted.by_order {
        s.list(Grade::Context, RuleId::VOC_34, NO_ENTRY, |_| None);
        let (cell, rule) = cell(MatrixRow::B19, Column::Report);
        if s.list(Grade::Context, rule, NO_ENTRY, |_| {
            Some(Reason::Row { row: MatrixRow::B19, cell, one_of_several: false })
        }) {
            // Always: addresses are taken out (note 12).
            s.condition(Condition::AddressesLeftOut);
        }
    }
    if restricted.offender && s.list(Grade::Context, RuleId::VOC_37, NO_ENTRY, |_| None) {
        let (cell, rule) = cell(MatrixRow::B22, Column::Report);
        let heard = s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| {
            Some(Reason::Row { row: MatrixRow::B22, cell, one_of_several: false })
        });
        if heard {
            s.list(Grade::Context, RuleId::ORD_13, NO_ENTRY, |_| None);
            s.miss(MissingFact::CourtDirection);
        }
    }
    if pair.band == Band::Adult && s.list(Grade::Context, RuleId::VOC_35, NO_ENTRY, |_| None) {
        adult_pupil(s, profile, pair);
    }
}

/// Row B20: the parent of a pupil of 18 or over. In maintained schools not, unless the head sees special circumstances
/// (REP-2); in an academy the text has no exception, so the pupil's agreement is preferred (note 13).
fn adult_pupil<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) {
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

/// A row that the facts choose or leave open, with its cell.
#[derive(Clone, Copy)]
struct Open {
    row: MatrixRow,
    cell: Cell,
    rule: RuleId,
    one_of_several: bool,
}

impl Open {
    const fn reason(self) -> Reason {
        Reason::Row { row: self.row, cell: self.cell, one_of_several: self.one_of_several }
    }
}

/// One open row, with the overlays that lie over it.
fn base_row<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>, facts: &Facts, open: Open, duty: Grade) {
    let Open { row, cell, rule, .. } = open;
    let because = |_: &Inner| Some(open.reason());
    match cell {
        Cell::MustByStatute | Cell::MustEqually => {
            let (grade, heard) = owed(s, profile, pair, row, duty);
            if heard && s.list(grade, rule, NO_ENTRY, because) {
                s.findings().add(grade);
            }
        }
        Cell::OnRequest | Cell::May => {
            if s.list(Grade::Permission, rule, NO_ENTRY, because) {
                s.findings().add(Grade::Permission);
            }
        }
        Cell::Check => {
            if s.list(Grade::UnsettledBar, rule, NO_ENTRY, because) {
                s.findings().add(Grade::UnsettledBar);
                s.findings().add(duty);
                s.miss(MissingFact::AuthorityDecision);
            }
        }
        Cell::No | Cell::ByResidence | Cell::AfterCheck => {
            no_standing(s, pair, facts, open, duty);
        }
    }
}

/// A cell that says no: nothing gives the adult standing. A former carer whom the school chose to go on recognising may.
fn no_standing<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts, open: Open, duty: Grade) {
    for recognised in &pair.between.recognised {
        if had_care(s, pair).is_some()
            && s.live(recognised, pair.as_of)
            && s.list(Grade::Permission, RuleId::PAR_5, recognised.entry, |_| Some(Reason::CarerRecognised))
        {
            let grade = if duty == Grade::Duty { Grade::Permission } else { duty };
            s.findings().add(grade);
            return;
        }
    }
    if s.list(Grade::BarStanding, open.rule, NO_ENTRY, |_| Some(open.reason())) {
        s.findings().add(Grade::BarStanding);
        if facts.legal.former != Known::Yes && !open.one_of_several {
            s.note(RuleId::PAR_4, NO_ENTRY, Reason::ContactOnly);
        }
    }
}

/// What is owed on a row `M`: the duty, unless this parent waived it (REP-4) or has to ask first (JUR-3).
fn owed<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>, row: MatrixRow, duty: Grade) -> (Grade, bool) {
    if duty != Grade::Duty {
        return (duty, true);
    }
    if matches!(profile.school_type(), SchoolType::Academy | SchoolType::Independent)
        && profile.nation() == Nation::England
    {
        for waived in &pair.between.waived {
            if s.live(waived, pair.as_of)
                && s.list(Grade::Permission, RuleId::REP_4, waived.entry, |_| Some(Reason::Waived))
            {
                return (Grade::Permission, true);
            }
        }
    }
    let elsewhere = matches!(row, MatrixRow::B2 | MatrixRow::B3);
    if profile.nation() == Nation::Scotland && profile.scotland_report_on_request() && elsewhere {
        for requested in &pair.between.requested {
            if s.live(requested, pair.as_of)
                && s.list(Grade::Duty, RuleId::JUR_3, requested.entry, |_| Some(Reason::Requested))
            {
                return (Grade::Duty, true);
            }
        }
        if s.list(Grade::Permission, RuleId::JUR_3, NO_ENTRY, |_| Some(Reason::NotRequested)) {
            s.miss(MissingFact::Request);
            return (Grade::Permission, true);
        }
    }
    (duty, true)
}

/// Overlays that lie over certain rows only (VOC-30 to VOC-33, VOC-36): looked up once, laid over each row they concern.
#[derive(Clone, Copy, Default)]
struct Overlays {
    /// Placed, or may be placed, for adoption (row B16): over the rows of a birth parent.
    for_adoption: bool,
    /// Parent no more (row B17): over a contact only.
    no_more: bool,
    /// In prison, and nobody looked into the risk (row B21): over every row but a contact's, whatever is still recorded
    /// of where the child lives and of who cares for it (COM-9).
    prison_unchecked: bool,
}

impl Overlays {
    /// What lies over this row, beside what lies over all.
    const fn over(self, row: MatrixRow, legal: Known) -> Option<Grade> {
        let birth_parent = legal.possible() && over_a_parent(row, legal);
        let contact = matches!(row, MatrixRow::B18);
        if (birth_parent && self.for_adoption) || (!contact && self.prison_unchecked) {
            Some(Grade::UnsettledBar)
        } else if matches!(row, MatrixRow::B18) && self.no_more {
            Some(Grade::BarStanding)
        } else {
            None
        }
    }
}

/// Is it a row of a parent, by birth or with a parent's responsibility?
const fn over_a_parent(row: MatrixRow, legal: Known) -> bool {
    matches!(row, MatrixRow::B1 | MatrixRow::B2 | MatrixRow::B3) || (matches!(row, MatrixRow::B4) && legal.possible())
}

fn overlays<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts) -> Overlays {
    let mut found = Overlays::default();
    let row = |row: MatrixRow| {
        let (cell, rule) = cell(row, Column::Report);
        (rule, Reason::Row { row, cell, one_of_several: false })
    };
    let with_standing = facts.open.iter().any(|row| row != MatrixRow::B18);
    let responsible = facts.open.contains(MatrixRow::B1) || facts.open.contains(MatrixRow::B2);
    if facts.legal.is == Known::Yes && pair.band == Band::Child {
        for guardian in &pair.file.special_guardians {
            if responsible
                && guardian.what != pair.between.person
                && s.live(guardian, pair.as_of)
                && !superseded(s, pair, guardian.span.from())
                && s.note(RuleId::VOC_30, guardian.entry, Reason::UnderSpecialGuardianship)
            {
                let (rule, reason) = row(MatrixRow::B7);
                s.note(rule, NO_ENTRY, reason);
            }
        }
        if under_care_order(s, pair).possible() && s.note(RuleId::VOC_31, NO_ENTRY, Reason::UnderCareOrder) {
            let (rule, reason) = row(MatrixRow::B12);
            s.note(rule, NO_ENTRY, reason);
        }
        let adopter = facts.held.grounds.has(Grounds::PROSPECTIVE_ADOPTER) || facts.legal.by_order;
        for placed in &pair.file.for_adoption {
            if !adopter
                && s.live(placed, pair.as_of)
                && !superseded(s, pair, placed.span.from())
                && s.note(RuleId::VOC_32, placed.entry, Reason::PlacedForAdoption)
            {
                let (rule, reason) = row(MatrixRow::B16);
                if s.list(Grade::UnsettledBar, rule, placed.entry, |_| Some(reason)) {
                    found.for_adoption = true;
                    s.miss(MissingFact::AgencyDecision);
                }
            }
        }
    }
    if facts.legal.former == Known::Yes
        && facts.open.contains(MatrixRow::B18)
        && s.list(Grade::Context, RuleId::VOC_33, NO_ENTRY, |_| None)
    {
        let (rule, reason) = row(MatrixRow::B17);
        found.no_more = s.list(Grade::BarStanding, rule, NO_ENTRY, |_| Some(reason));
    }
    for prison in &pair.person.imprisoned {
        if !with_standing || !s.live(prison, pair.as_of) || !s.note(RuleId::VOC_36, prison.entry, Reason::Imprisoned) {
            continue;
        }
        let (rule, reason) = row(MatrixRow::B21);
        s.note(rule, NO_ENTRY, reason);
        s.condition(Condition::ByPost);
        if !risk_checked(s, pair, prison.span.from())
            && s.list(Grade::UnsettledBar, RuleId::COM_9, prison.entry, |_| Some(Reason::RiskNotChecked))
        {
            found.prison_unchecked = true;
            s.miss(MissingFact::RiskAssessment);
        }
    }
    found
}

/// Was the risk looked into since the adult went to prison? An earlier check says nothing of this time (ORD-1a).
fn risk_checked<S: Sink>(s: &mut S, pair: &Pair<'_>, since: NaiveDate) -> bool {
    let mut checked = false;
    for check in &pair.between.checks {
        if s.live(check, pair.as_of) && check.span.from() >= since {
            checked |= s.note(RuleId::COM_9, check.entry, Reason::RiskChecked);
        }
    }
    checked
}
