//! From the open rows of the matrix, with orders and holds laid over, to one outcome: for every column.
//!
//! A row that is open is evaluated on its own; the outcomes are folded as VOC-41 and CHO-1 say. Overlays (VOC-30 to
//! VOC-37) make a row stricter and never looser (VOC-45). What a cell `M` amounts to, and what an adult pupil changes,
//! depends on the column: see `report` and `exclusion`.

use crate::decision::{Cases, Condition, Grade, MissingFact, Outcome, Reason};
use crate::profile::Profile;
use crate::roles::Known;
use crate::roles::age::{self, Band};
use crate::roles::facts::{Facts, Pair, Whom, facts, had_care, superseded};
use crate::roles::matrix::{Cell, Column, MatrixRow, cell};
use crate::roles::orders::{Restricted, orders, under_care_order};
use crate::roles::responsibility::Grounds;
use crate::roles::sink::Sink;
use crate::roles::{exclusion, report};
use crate::rules::RuleId;
use crate::school::{Inner, NO_ENTRY, PairFile, PersonFile, PupilFile};
use chrono::NaiveDate;

/// One pupil and one adult on one day, before the pupil's age is settled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) column: Column,
    pub(crate) file: &'a PupilFile,
    pub(crate) pair: &'a PairFile,
    pub(crate) person: &'a PersonFile,
    pub(crate) as_of: NaiveDate,
    /// Asked about the pupil in person, and not about an adult.
    pub(crate) to_pupil: bool,
}

/// Evaluates the column that is asked about.
pub(crate) fn evaluate<S: Sink>(s: &mut S, case: &Case<'_>) -> (Outcome, bool) {
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
        let Case { column, file, pair, person, as_of, to_pupil, .. } = *case;
        *s.findings() = before;
        let pair = Pair { file, between: pair, person, as_of, band };
        let (more, wish) =
            if to_pupil { to_the_pupil(s, profile, column, &pair) } else { evaluate_in(s, profile, column, &pair) };
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
fn evaluate_in<S: Sink>(s: &mut S, profile: &Profile, column: Column, pair: &Pair<'_>) -> (Cases, bool) {
    let facts = facts(s, pair);
    if facts.whom == Whom::Pupil {
        return to_the_pupil(s, profile, column, pair);
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
            let (cases, wish) = evaluate_in(s, profile, column, pair);
            both.merge(cases);
            recommended |= wish;
        }
        s.suppose().unset(MissingFact::LegalParenthood);
        return (both, recommended);
    }
    let mut cases = Cases::default();
    let restricted = orders(s, column, pair, &facts);
    let duty = duty(s, profile, column, pair);
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
    common_overlays(s, profile, column, pair, restricted);
    let over = overlays(s, column, pair, &facts);
    if column == Column::Exclusion {
        exclusion::told_too(s, profile, pair, &facts);
    }
    let common = *s.findings();
    let mut recommended = false;
    let one_of_several = facts.open.several();
    let duty = if pair.band == Band::Adult && duty == Grade::Duty { Grade::Permission } else { duty };
    for row in facts.open.iter() {
        let (cell, rule) = cell(row, column);
        let open = Open { row, cell, rule, one_of_several };
        if cell == Cell::ByResidence {
            // A step-parent, guardian or adopter stands on B1 or B2, which is open beside this row and decides.
            s.list(Grade::Context, rule, NO_ENTRY, |_| Some(open.reason()));
            continue;
        }
        *s.findings() = common;
        base_row(s, profile, column, pair, &facts, open, duty);
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
fn to_the_pupil<S: Sink>(s: &mut S, profile: &Profile, column: Column, pair: &Pair<'_>) -> (Cases, bool) {
    let duty = duty(s, profile, column, pair);
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
fn duty<S: Sink>(s: &mut S, profile: &Profile, column: Column, pair: &Pair<'_>) -> Grade {
    match column {
        Column::Report => report::duty(s, profile, pair),
        Column::Exclusion => exclusion::duty(s, profile, pair),
    }
}

/// Overlays that lie over every row: an order that restricts, an offender's order, an adult pupil.
fn common_overlays<S: Sink>(s: &mut S, profile: &Profile, column: Column, pair: &Pair<'_>, restricted: Restricted) {
    if restricted.by_order {
        s.list(Grade::Context, RuleId::VOC_34, NO_ENTRY, |_| None);
        let (cell, rule) = cell(MatrixRow::B19, column);
        if s.list(Grade::Context, rule, NO_ENTRY, |_| {
            Some(Reason::Row { row: MatrixRow::B19, cell, one_of_several: false })
        }) {
            // Always: addresses are taken out (note 12).
            s.condition(Condition::AddressesLeftOut);
        }
    }
    if restricted.offender && s.list(Grade::Context, RuleId::VOC_37, NO_ENTRY, |_| None) {
        let (cell, rule) = cell(MatrixRow::B22, column);
        let heard = s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| {
            Some(Reason::Row { row: MatrixRow::B22, cell, one_of_several: false })
        });
        if heard {
            s.list(Grade::Context, RuleId::ORD_13, NO_ENTRY, |_| None);
            s.miss(MissingFact::CourtDirection);
        }
    }
    if pair.band == Band::Adult && s.list(Grade::Context, RuleId::VOC_35, NO_ENTRY, |_| None) {
        match column {
            Column::Report => report::adult_pupil(s, profile, pair),
            Column::Exclusion => exclusion::adult_pupil(s, profile),
        }
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
fn base_row<S: Sink>(
    s: &mut S,
    profile: &Profile,
    column: Column,
    pair: &Pair<'_>,
    facts: &Facts,
    open: Open,
    duty: Grade,
) {
    let Open { row, cell, rule, .. } = open;
    let because = |_: &Inner| Some(open.reason());
    match cell {
        Cell::MustByStatute | Cell::MustEqually => {
            let grade = match column {
                Column::Report => report::owed(s, profile, pair, row, duty),
                Column::Exclusion => duty,
            };
            if s.list(grade, rule, NO_ENTRY, because) {
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

/// Overlays that lie over certain rows only (VOC-30 to VOC-33, VOC-36): looked up once, laid over each row they concern.
#[derive(Clone, Copy, Default)]
struct Overlays(u8);

impl Overlays {
    /// Placed, or may be placed, for adoption (row B16): over the rows of a birth parent.
    const FOR_ADOPTION: Self = Self(1);
    /// Parent no more (row B17): over a contact only.
    const NO_MORE: Self = Self(1 << 1);
    /// In prison, and nobody looked into the risk (row B21): over every row but a contact's, whatever is still recorded
    /// of where the child lives and of who cares for it (COM-9).
    const PRISON_UNCHECKED: Self = Self(1 << 2);
    /// Under a special guardianship of others, who may exclude them (row B7): over the rows of a parent with
    /// responsibility, where the cell asks.
    const GUARDIAN_ASKED: Self = Self(1 << 3);

    const fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What lies over this row, beside what lies over all.
    const fn over(self, row: MatrixRow, legal: Known) -> Option<Grade> {
        let contact = matches!(row, MatrixRow::B18);
        let birth_parent = legal.possible() && over_a_parent(row, legal);
        let responsible = matches!(row, MatrixRow::B1 | MatrixRow::B2);
        if (birth_parent && self.has(Self::FOR_ADOPTION))
            || (responsible && self.has(Self::GUARDIAN_ASKED))
            || (!contact && self.has(Self::PRISON_UNCHECKED))
        {
            Some(Grade::UnsettledBar)
        } else if contact && self.has(Self::NO_MORE) {
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

fn overlays<S: Sink>(s: &mut S, column: Column, pair: &Pair<'_>, facts: &Facts) -> Overlays {
    let mut found = Overlays::default();
    let row = |row: MatrixRow| {
        let (cell, rule) = cell(row, column);
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
                let asks = cell(MatrixRow::B7, column).0 == Cell::Check;
                let grade = if asks { Grade::UnsettledBar } else { Grade::Context };
                if s.list(grade, rule, guardian.entry, |_| Some(reason)) && asks {
                    found.add(Overlays::GUARDIAN_ASKED);
                    s.miss(MissingFact::GuardianDecision);
                }
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
                    found.add(Overlays::FOR_ADOPTION);
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
        if s.list(Grade::BarStanding, rule, NO_ENTRY, |_| Some(reason)) {
            found.add(Overlays::NO_MORE);
        }
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
            found.add(Overlays::PRISON_UNCHECKED);
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
