//! Is this adult entitled? From the open rows of the matrix, with orders and holds laid over, to one outcome.
//!
//! So far for column RPT, the yearly report (section 6). A row that is open is evaluated on its own; the outcomes are
//! folded as VOC-41 and CHO-1 say. Overlays (VOC-30 to VOC-37) make a row stricter and never looser (VOC-45).

use crate::decision::{Cases, Change, Condition, Conditions, Decision, Grade, MissingFact, Outcome, Reason, Verdict};
use crate::ids::{PersonId, PupilId};
use crate::profile::{Nation, Profile, SchoolType};
use crate::roles::age::Band;
use crate::roles::matrix::{Cell, Column, MatrixRow, cell};
use crate::roles::orders::{Restricted, orders, under_care_order};
use crate::roles::responsibility::Grounds;
use crate::roles::sink::{Full, Sink, Small, Suppose};
use crate::roles::standing::{Facts, Pair, facts};
use crate::roles::{Known, age};
use crate::rules::RuleId;
use crate::school::{EntryIx, Inner, NO_ENTRY, PairFile, PersonFile, PersonRef, PupilFile, PupilRef, School};
use crate::words::Says;
use chrono::NaiveDate;

/// One pupil and one adult on one day, before the pupil's age is settled.
#[derive(Clone, Copy, Debug)]
struct Case<'a> {
    inner: &'a Inner,
    file: &'a PupilFile,
    pair: &'a PairFile,
    person: &'a PersonFile,
    as_of: NaiveDate,
    /// Asked about the pupil in person, and not about an adult.
    to_pupil: bool,
}

/// Evaluates column RPT.
fn report<S: Sink>(s: &mut S, case: &Case<'_>) -> (Outcome, bool) {
    let Some(profile) = case.inner.profile_at(case.as_of, s.horizon()) else {
        if s.find(Grade::UnsettledBar, RuleId::SCH_1, NO_ENTRY, |_| Some(Reason::NoProfile)) {
            s.miss(MissingFact::Profile);
        }
        return (s.findings().conclude(), false);
    };
    for died in &case.person.died {
        if s.live(died, case.as_of) {
            s.find(Grade::BarFinal, RuleId::CHO_11, died.entry, |_| Some(Reason::Died));
        }
    }
    let adult = age::adult(s, case.file, case.as_of);
    let before = *s.findings();
    let mut cases = Cases::default();
    let mut recommended = false;
    for (band, is) in [(Band::Child, Known::No), (Band::Adult, Known::Yes)] {
        if adult != is && adult != Known::Unknown {
            continue;
        }
        let Case { file, pair, person, as_of, to_pupil, .. } = *case;
        *s.findings() = before;
        let pair = Pair { file, pair, person, as_of, band };
        let (more, wish) = if to_pupil { report_to_pupil(s, profile, &pair) } else { report_in(s, profile, &pair) };
        cases.merge(more);
        recommended |= wish;
    }
    let (outcome, by_cases) = cases.fold();
    if by_cases {
        s.list(Grade::Context, RuleId::CHO_1, NO_ENTRY, |_| None);
    }
    (outcome, outcome == Outcome::May && (recommended || by_cases))
}

/// The same, with the pupil's age settled.
fn report_in<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> (Cases, bool) {
    let facts = facts(s, pair);
    if facts.is_pupil {
        return report_to_pupil(s, profile, pair);
    }
    let mut cases = Cases::default();
    let restricted = orders(s, pair, &facts);
    let duty = duty(s, profile, pair);
    if facts.emergency {
        // No row of the matrix: the order directs for its days, and all else is asked (VOC-24, ORD-12, CHO-13).
        if s.find(Grade::UnsettledBar, RuleId::CHO_13, NO_ENTRY, |_| Some(Reason::EmergencyApplicant)) {
            s.list(Grade::Context, RuleId::VOC_24, NO_ENTRY, |_| None);
            s.miss(MissingFact::AuthorityDecision);
        }
        cases.add(s.findings().conclude());
        return (cases, false);
    }
    common_overlays(s, profile, pair, &facts, restricted);
    let common = *s.findings();
    let mut recommended = false;
    for row in facts.open.iter() {
        let (written, rule) = cell(row, Column::Report);
        if written == Cell::ByResidence {
            // A step-parent, guardian or adopter stands on B1 or B2, which is open beside this row and decides.
            s.note(rule, NO_ENTRY, Reason::Row { row, cell: written });
            continue;
        }
        *s.findings() = common;
        base_row(s, profile, pair, &facts, row, duty);
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
            if let Some(until) = roll.span.until()
                && crate::time::school_year(until) == crate::time::school_year(pair.as_of)
                && profile.school_type() == SchoolType::Maintained
                && s.list(Grade::Context, RuleId::REP_3, roll.entry, |_| None)
            {
                s.condition(Condition::LeaversReport);
            }
        }
    }
    if on_roll {
        return grade;
    }
    if pair.file.roll.is_empty() {
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
        Known::No => (Grade::Recommended, Reason::NoReportDutyThisYear),
        Known::Unknown => (Grade::Recommended, Reason::AgeUnknown),
    };
    if !s.list(grade, RuleId::REP_3, NO_ENTRY, |_| Some(reason)) {
        return Grade::UnsettledPermission;
    }
    if leaving == Known::Unknown {
        s.miss(MissingFact::DateOfBirth);
    }
    grade
}

/// Overlays that lie over every row: an order that restricts, an offender's order, an adult pupil.
fn common_overlays<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>, facts: &Facts, restricted: Restricted) {
    if restricted.by_order {
        s.list(Grade::Context, RuleId::VOC_34, NO_ENTRY, |_| None);
        let (cell, rule) = cell(MatrixRow::B19, Column::Report);
        if s.list(Grade::Context, rule, NO_ENTRY, |_| Some(Reason::Row { row: MatrixRow::B19, cell })) {
            // Always: addresses are taken out (note 12).
            s.condition(Condition::AddressesLeftOut);
        }
    }
    if restricted.offender && s.list(Grade::Context, RuleId::VOC_37, NO_ENTRY, |_| None) {
        let (cell, rule) = cell(MatrixRow::B22, Column::Report);
        let heard = s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| Some(Reason::Row { row: MatrixRow::B22, cell }));
        if heard {
            s.list(Grade::Context, RuleId::ORD_13, NO_ENTRY, |_| None);
            s.miss(MissingFact::CourtDirection);
        }
    }
    if pair.band == Band::Adult && s.list(Grade::Context, RuleId::VOC_35, NO_ENTRY, |_| None) {
        adult_pupil(s, profile, pair, facts);
    }
}

/// Row B20: the parent of a pupil of 18 or over. In maintained schools not, unless the head sees special circumstances
/// (REP-2); in an academy the text has no exception, so the pupil's agreement is preferred (note 13).
fn adult_pupil<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>, facts: &Facts) {
    if profile.nation() == Nation::Wales || profile.nation() == Nation::NorthernIreland {
        return;
    }
    let (cell, rule) = cell(MatrixRow::B20, Column::Report);
    let row = |cell: Cell| Reason::Row { row: MatrixRow::B20, cell };
    s.note(RuleId::AGE_6, NO_ENTRY, Reason::PupilIsAdult);
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
    if facts.open == crate::roles::matrix::Rows::one(MatrixRow::B18) {
        return;
    }
    for agreed in &pair.pair.agreement {
        if s.live(agreed, pair.as_of)
            && agreed.what.0 == Says::Yes
            && s.note(RuleId::AGE_7, agreed.entry, Reason::PupilAgreed)
        {
            return;
        }
    }
    if s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| Some(row(Cell::Check))) {
        s.note(RuleId::AGE_7, NO_ENTRY, Reason::PupilHasNotAgreed);
        s.miss(MissingFact::PupilAgreement);
    }
}

/// One open row, with the overlays that lie over it.
fn base_row<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>, facts: &Facts, row: MatrixRow, duty: Grade) {
    let (cell, rule) = cell(row, Column::Report);
    let because = |_: &Inner| Some(Reason::Row { row, cell });
    let duty = if pair.band == Band::Adult && duty == Grade::Duty { Grade::Permission } else { duty };
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
            no_standing(s, pair, facts, rule, row, cell, duty);
        }
    }
    row_overlays(s, pair, facts, row);
}

/// A cell that says no: nothing gives the adult standing. A former carer whom the school chose to go on recognising may.
fn no_standing<S: Sink>(
    s: &mut S,
    pair: &Pair<'_>,
    facts: &Facts,
    rule: RuleId,
    row: MatrixRow,
    cell: Cell,
    duty: Grade,
) {
    for recognised in &pair.pair.recognised {
        if s.live(recognised, pair.as_of)
            && s.list(Grade::Permission, RuleId::PAR_5, recognised.entry, |_| Some(Reason::CarerRecognised))
        {
            let grade = if duty == Grade::Duty { Grade::Permission } else { duty };
            s.findings().add(grade);
            return;
        }
    }
    if s.list(Grade::BarStanding, rule, NO_ENTRY, |_| Some(Reason::Row { row, cell })) {
        s.findings().add(Grade::BarStanding);
        if !facts.legal.former {
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
        for waived in &pair.pair.waived {
            if s.live(waived, pair.as_of)
                && s.list(Grade::Permission, RuleId::REP_4, waived.entry, |_| Some(Reason::Waived))
            {
                return (Grade::Permission, true);
            }
        }
    }
    let elsewhere = matches!(row, MatrixRow::B2 | MatrixRow::B3);
    if profile.nation() == Nation::Scotland && profile.scotland_report_on_request() && elsewhere {
        for requested in &pair.pair.requested {
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

/// Overlays that lie over certain rows only (VOC-30 to VOC-33, VOC-36).
fn row_overlays<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts, row: MatrixRow) {
    use MatrixRow::{B1, B2, B3, B4, B7, B12, B16, B17, B18, B21};
    let is_parent = facts.legal.is == Known::Yes;
    let over = |rule: MatrixRow| {
        let (cell, id) = cell(rule, Column::Report);
        (id, Reason::Row { row: rule, cell })
    };
    if is_parent && matches!(row, B1 | B2) && pair.band == Band::Child {
        for guardian in &pair.file.special_guardians {
            if guardian.what != pair.pair.person
                && s.live(guardian, pair.as_of)
                && s.note(RuleId::VOC_30, guardian.entry, Reason::UnderSpecialGuardianship)
            {
                let (id, reason) = over(B7);
                s.list(Grade::Context, id, NO_ENTRY, |_| Some(reason));
            }
        }
    }
    if is_parent && matches!(row, B1 | B2 | B3 | B4) && pair.band == Band::Child {
        if under_care_order(s, pair).possible() && s.note(RuleId::VOC_31, NO_ENTRY, Reason::UnderCareOrder) {
            let (id, reason) = over(B12);
            s.list(Grade::Context, id, NO_ENTRY, |_| Some(reason));
        }
        for placed in &pair.file.for_adoption {
            if !facts.grounds.has(Grounds::PROSPECTIVE_ADOPTER)
                && !facts.legal.by_order
                && s.live(placed, pair.as_of)
                && s.note(RuleId::VOC_32, placed.entry, Reason::PlacedForAdoption)
            {
                let (id, reason) = over(B16);
                if s.list(Grade::UnsettledBar, id, NO_ENTRY, |_| Some(reason)) {
                    s.findings().add(Grade::UnsettledBar);
                    s.miss(MissingFact::AgencyDecision);
                }
            }
        }
    }
    if facts.legal.former && row == B18 && s.list(Grade::Context, RuleId::VOC_33, NO_ENTRY, |_| None) {
        let (id, reason) = over(B17);
        if s.list(Grade::BarStanding, id, NO_ENTRY, |_| Some(reason)) {
            s.findings().add(Grade::BarStanding);
        }
    }
    if matches!(row, B2 | B3) {
        for prison in &pair.person.imprisoned {
            if !s.live(prison, pair.as_of) || !s.note(RuleId::VOC_36, prison.entry, Reason::Imprisoned) {
                continue;
            }
            let (id, reason) = over(B21);
            s.list(Grade::Context, id, NO_ENTRY, |_| Some(reason));
            s.condition(Condition::ByPost);
            if !risk_checked(s, pair)
                && s.list(Grade::UnsettledBar, RuleId::COM_9, prison.entry, |_| Some(Reason::RiskNotChecked))
            {
                s.findings().add(Grade::UnsettledBar);
                s.miss(MissingFact::RiskAssessment);
            }
        }
    }
}

fn risk_checked<S: Sink>(s: &mut S, pair: &Pair<'_>) -> bool {
    let mut checked = false;
    for check in &pair.pair.checks {
        if s.live(check, pair.as_of) {
            checked = s.note(RuleId::COM_9, check.entry, Reason::RiskChecked);
        }
    }
    checked
}

impl School {
    /// The outcome alone of [`School::entitled`], without allocation: for lists of thousands.
    pub fn verdict(&self, column: Column, pupil: PupilRef, person: PersonRef, as_of: NaiveDate) -> Verdict {
        match column {
            Column::Report => {
                let (nobody, no_file) = (PairFile::default(), PupilFile::default());
                let case = self.case(pupil, Some(person), as_of, &nobody, &no_file);
                verdict(&case, Small::new(as_of))
            }
        }
    }

    /// Is this adult entitled to this, for this pupil, on this day, and why?
    ///
    /// ```
    /// # use parentis::{doc_example, decision::Outcome, roles::matrix::Column};
    /// # let (school, as_of) = doc_example()?;
    /// let decision = school.entitled(Column::Report, &"ava".parse()?, &"father".parse()?, as_of);
    /// assert_eq!(decision.outcome, Outcome::MustNot);
    /// assert_eq!(decision.holds_until, Some("2026-06-01".parse().unwrap()), "when the order ends");
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn entitled(&self, column: Column, pupil: &PupilId, person: &PersonId, as_of: NaiveDate) -> Decision {
        self.entitled_muting(column, pupil, person, as_of, None)
    }

    pub(crate) fn entitled_muting(
        &self,
        column: Column,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Decision {
        match column {
            Column::Report => {
                let (nobody, no_file) = (PairFile::default(), PupilFile::default());
                let at = self.pupil(pupil).unwrap_or(PupilRef(u32::MAX));
                let case = self.case(at, self.person(person), as_of, &nobody, &no_file);
                decide(&case, muted)
            }
        }
    }

    fn case<'a>(
        &'a self,
        pupil: PupilRef,
        person: Option<PersonRef>,
        as_of: NaiveDate,
        nobody: &'a PairFile,
        no_file: &'a PupilFile,
    ) -> Case<'a> {
        let inner = &*self.inner;
        Case {
            inner,
            file: inner.pupil_files.get(pupil.0 as usize).unwrap_or(no_file),
            pair: person.and_then(|person| inner.pair(pupil.0, person.0)).unwrap_or(nobody),
            person: person.map_or(&inner.nobody, |person| inner.person_file(person.0)),
            as_of,
            to_pupil: false,
        }
    }

    /// Is the pupil entitled in person?
    pub(crate) fn pupil_entitled(
        &self,
        column: Column,
        pupil: PupilRef,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Decision {
        match column {
            Column::Report => {
                let (nobody, no_file) = (PairFile::default(), PupilFile::default());
                let case = self.case(pupil, None, as_of, &nobody, &no_file);
                decide(&Case { to_pupil: true, ..case }, muted)
            }
        }
    }

    /// Is the pupil eighteen on that day, or not known to be younger?
    pub(crate) fn may_be_adult(&self, pupil: PupilRef, as_of: NaiveDate) -> Known {
        let file = self.inner.pupil_files.get(pupil.0 as usize);
        file.map_or(Known::Unknown, |file| age::adult(&mut Small::new(as_of), file, as_of))
    }
}

fn verdict(case: &Case<'_>, mut small: Small) -> Verdict {
    let (outcome, recommended) = report(&mut small, case);
    Verdict {
        outcome,
        recommended,
        conditions: if matches!(outcome, Outcome::Must | Outcome::May) {
            small.conditions
        } else {
            Conditions::default()
        },
        rules: small.rules,
        holds_until: small.horizon.holds_until(),
    }
}

fn decide(case: &Case<'_>, muted: Option<RuleId>) -> Decision {
    let mut full = Full::new(case.inner, case.as_of, muted);
    let (outcome, recommended) = report(&mut full, case);
    let small = Small { muted, ..Small::new(case.as_of) };
    let mut changes = Vec::new();
    separate(case, small, outcome, &mut full, &mut changes);
    for entry in std::mem::take(&mut full.decisive) {
        without(case, small, outcome, entry, &mut changes);
    }
    let holds_until = full.small.horizon.holds_until();
    if let Some(on) = holds_until {
        let then = verdict(&Case { as_of: on, ..*case }, Small { muted, ..Small::new(on) }).outcome;
        if then != outcome {
            changes.push(Change::DayComes { on, then });
        }
    }
    let conditions = match outcome {
        Outcome::Must | Outcome::May => full.small.conditions.iter().collect(),
        Outcome::MustNot | Outcome::NeedsCheck => Vec::new(),
    };
    if matches!(outcome, Outcome::Must | Outcome::MustNot) {
        full.missing.clear();
    }
    Decision {
        outcome,
        recommended,
        conditions,
        rules: full.small.rules.iter().collect(),
        reasons: full.reasons,
        missing: full.missing,
        changes,
        holds_until,
    }
}

/// What would the answer be if this entry's fact ended?
fn without(case: &Case<'_>, small: Small, outcome: Outcome, entry: EntryIx, changes: &mut Vec<Change>) {
    let then = verdict(case, Small { without: entry, ..small }).outcome;
    if then != outcome
        && let Some(id) = case.inner.entry_id(entry)
    {
        changes.push(Change::FactEnds { entry: id.clone(), then });
    }
}

/// A way to suppose a fact.
type Supposing = (MissingFact, fn(&mut Suppose, bool));

/// The facts about an adult that can be unknown, and how to suppose them.
const UNKNOWNS: &[Supposing] = &[
    (MissingFact::DateOfBirth, |suppose, so| suppose.adult = Some(so)),
    (MissingFact::LegalParenthood, |suppose, so| suppose.parent = Some(so)),
    (MissingFact::ParentalResponsibility, |suppose, so| suppose.responsibility = Some(so)),
    (MissingFact::ForeignResponsibility, |suppose, so| suppose.abroad_holds = Some(so)),
    (MissingFact::LivesWith, |suppose, so| suppose.lives = Some(so)),
    (MissingFact::LooksAfter, |suppose, so| suppose.looks_after = Some(so)),
    (MissingFact::SpeaksForAuthority, |suppose, so| suppose.speaks = Some(so)),
    (MissingFact::CareStatus, |suppose, so| suppose.under_order = Some(so)),
];

/// Names the unknown facts that separate the open cases (VOC-41): a fact is named if, whatever the others may be, in some
/// case it makes a difference.
fn separate(case: &Case<'_>, small: Small, outcome: Outcome, full: &mut Full<'_>, changes: &mut Vec<Change>) {
    if matches!(outcome, Outcome::Must | Outcome::MustNot) {
        return;
    }
    let supposing = |bits: u32, mask: u32| {
        let mut suppose = Suppose::default();
        for (place, (_, set)) in UNKNOWNS.iter().enumerate() {
            if mask & (1 << place) != 0 {
                set(&mut suppose, bits & (1 << place) != 0);
            }
        }
        verdict(case, Small { suppose, ..small })
    };
    // Only what is unknown reacts to being supposed.
    let mut open = 0_u32;
    for place in 0..UNKNOWNS.len() {
        let one = 1_u32 << place;
        if supposing(one, one) != supposing(0, one) {
            open |= one;
        }
    }
    for (place, (fact, _)) in UNKNOWNS.iter().enumerate() {
        let one = 1_u32 << place;
        if open & one == 0 {
            continue;
        }
        let others = open & !one;
        let mut bits = others;
        let mut separates = false;
        loop {
            if supposing(bits | one, open).outcome != supposing(bits & !one, open).outcome {
                separates = true;
                break;
            }
            if bits == 0 {
                break;
            }
            bits = bits.wrapping_sub(1) & others;
        }
        if !separates {
            continue;
        }
        full.miss(*fact);
        for (says, so) in [(Says::Yes, one), (Says::No, 0)] {
            let then = supposing(so, one).outcome;
            if then != outcome {
                changes.push(Change::FactKnown { fact: *fact, says, then });
            }
        }
    }
}
