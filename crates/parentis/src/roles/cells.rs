//! From the cell of a row to what it finds: section 15.1, letter by letter.

use crate::decision::{Grade, MissingFact, Reason};
use crate::profile::Nation;
use crate::roles::Known;
use crate::roles::adult::agreement;
use crate::roles::age::Band;
use crate::roles::authority::{by_responsible, by_the_authority};
use crate::roles::delegation::delegated;
use crate::roles::duty::{anyone_may_complain, maintained_in_england};
use crate::roles::evaluate::Asked;
use crate::roles::facts::{Facts, had_care};
use crate::roles::matrix::{Cell, Column, MatrixRow};
use crate::roles::matter::{Act, Topic};
use crate::roles::report;
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::NO_ENTRY;
use crate::words::Says;

/// A row that the facts choose or leave open, with its cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Open {
    pub(crate) row: MatrixRow,
    pub(crate) cell: Cell,
    pub(crate) rule: RuleId,
    pub(crate) one_of_several: bool,
}

impl Open {
    pub(crate) const fn reason(self) -> Reason {
        Reason::Row { row: self.row, cell: self.cell, one_of_several: self.one_of_several }
    }

    /// Says that the row's cell has this effect.
    fn says<S: Sink>(self, s: &mut S, grade: Grade) {
        if s.list(grade, self.rule, NO_ENTRY, |_| Some(self.reason())) {
            s.findings().add(grade);
        }
    }
}

/// Evaluates the cell of one open row, the common one at once. `duty` is what a cell `M` amounts to, `released` that an
/// order releases the child to this adult (ORD-12).
#[inline]
pub(crate) fn evaluate<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts, open: Open, duty: Grade, released: bool) {
    if !matches!(open.cell, Cell::MustByStatute | Cell::MustEqually) {
        letter(s, ask, facts, open, duty, released);
        return;
    }
    let grade = if report::has_terms(ask) { report::owed(s, ask, open.row, duty) } else { duty };
    open.says(s, grade);
}

/// The other letters.
fn letter<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts, open: Open, duty: Grade, released: bool) {
    if released && ask.matter.column == Column::Collect && open.cell != Cell::May {
        s.findings().add(Grade::Permission);
        return;
    }
    match open.cell {
        // Seen to before.
        Cell::MustByStatute | Cell::MustEqually => {}
        // Of what has no column, no more than its own rule leaves open.
        Cell::May if ask.matter.topic != Topic::OfColumn => {
            let grade = if duty == Grade::Duty { Grade::Permission } else { duty };
            open.says(s, grade);
        }
        Cell::OnRequest => {
            let grade = on_request(s, ask, open.row, duty);
            open.says(s, grade);
        }
        Cell::May => may(s, ask, facts, open),
        Cell::Check => check(s, ask, open, duty),
        Cell::Delegated => {
            let grade = delegated(s, ask, open.row, duty);
            open.says(s, grade);
        }
        Cell::OnAuthority => on_authority(s, ask, facts, open, duty),
        Cell::No | Cell::ByResidence | Cell::AfterCheck | Cell::PerOrder | Cell::PupilDecides => {
            no_standing(s, ask, facts, open, duty);
        }
    }
}

/// The letter `Y`. What only responsibility gives, is not given on an assertion (VOC-43, CHO-3).
fn may<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts, open: Open) {
    let grade = if anyone_may_complain(ask) { Grade::Duty } else { Grade::Permission };
    open.says(s, grade);
    if grade == Grade::Duty {
        s.note(open.rule, NO_ENTRY, Reason::AnyoneMayComplain);
    }
    let rests_on_record = matches!(open.row, MatrixRow::B1 | MatrixRow::B2 | MatrixRow::B8);
    if ask.matter.column == Column::Consent
        && rests_on_record
        && !facts.held.declared
        && s.list(Grade::UnsettledBar, RuleId::CHO_3, NO_ENTRY, |_| Some(Reason::ResponsibilityOnlyAsserted))
    {
        s.findings().add(Grade::UnsettledBar);
        s.miss(MissingFact::ParentalResponsibility);
    }
    // An authority may not change the child's religion (PR-12).
    if ask.matter.column == Column::Consent
        && open.row == MatrixRow::B10
        && ask.matter.details.act == Some(Act::Faith)
        && s.list(Grade::UnsettledBar, RuleId::PR_12, NO_ENTRY, |_| Some(open.reason()))
    {
        s.findings().add(Grade::UnsettledBar);
        s.miss(MissingFact::CourtDirection);
    }
}

/// Did this adult ask for what the column is about?
pub(crate) fn requested<S: Sink>(s: &mut S, ask: &Asked<'_>, rule: RuleId) -> bool {
    for requested in &ask.pair.between.record.requested {
        if requested.what == ask.matter.column
            && s.live(requested, ask.pair.as_of)
            && s.list(Grade::Duty, rule, requested.entry, |_| Some(Reason::Requested))
        {
            return true;
        }
    }
    false
}

/// The letter `r`: as `m` once asked for, and a choice before.
fn on_request<S: Sink>(s: &mut S, ask: &Asked<'_>, row: MatrixRow, duty: Grade) -> Grade {
    let column = ask.matter.column;
    let rule = crate::roles::matrix::cell(row, column).1;
    let household = column == Column::Messages
        && ask.profile.nation() == Nation::Scotland
        && ask.profile.scotland_report_on_request();
    if household && s.list(Grade::Permission, RuleId::JUR_3, NO_ENTRY, |_| Some(Reason::HouseholdOnly)) {
        return Grade::Permission;
    }
    if requested(s, ask, rule) {
        return duty;
    }
    // Of a journey abroad and of a surname every holder is asked (CON-TRIP-6, CON-NAM-1); of what is long-term and
    // significant every parent (CON-TRIP-4).
    let everyone = row != MatrixRow::B3 && matches!(ask.matter.details.act, Some(Act::Abroad | Act::ChangeName));
    let reason = if everyone { Reason::EveryonesConsentNeeded } else { Reason::LongTermAndSignificant };
    if column == Column::Permission
        && (ask.matter.details.significant == Says::Yes || everyone)
        && s.note(rule, NO_ENTRY, reason)
    {
        return duty;
    }
    s.note(rule, NO_ENTRY, Reason::NotRequested);
    s.miss(MissingFact::Request);
    Grade::Permission
}

/// The letter `?`: somebody named decides, and may have.
fn check<S: Sink>(s: &mut S, ask: &Asked<'_>, open: Open, duty: Grade) {
    let column = ask.matter.column;
    let mut missing = match (column, open.row) {
        (Column::Governance, _) => MissingFact::BoardRules,
        (_, MatrixRow::B3) => MissingFact::Authorisation,
        (_, MatrixRow::B15) => MissingFact::AgencyDecision,
        _ => MissingFact::AuthorityDecision,
    };
    let by_authority =
        matches!(open.row, MatrixRow::B9 | MatrixRow::B11 | MatrixRow::B13) && column != Column::Governance;
    let word = if open.row == MatrixRow::B3 {
        Some(by_responsible(s, ask))
    } else {
        by_authority.then(|| by_the_authority(s, ask))
    };
    if let Some(word) = word {
        if word.said == Known::Yes
            && s.list(Grade::Permission, RuleId::PR_22B, word.entry, |_| Some(Reason::Authorised))
        {
            s.findings().add(Grade::Permission);
            return;
        }
        if word.said == Known::Unknown {
            s.note(RuleId::PR_22B, word.entry, Reason::AuthorisedByWhom);
            missing = MissingFact::Authorisation;
        }
    }
    if s.list(Grade::UnsettledBar, open.rule, NO_ENTRY, |_| Some(open.reason())) {
        s.findings().add(Grade::UnsettledBar);
        s.findings().add(duty);
        s.miss(missing);
    }
}

/// The letter `a`: on the authority of a person with responsibility or care.
fn on_authority<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts, open: Open, duty: Grade) {
    if recognised(s, ask, duty) {
        return;
    }
    if ask.pair.band == Band::Adult {
        // Nobody but the pupil can say so from eighteen (AGE-6); row B20 asks.
        if agreement(s, ask) == Known::Yes && s.note(RuleId::AGE_6, NO_ENTRY, Reason::PupilAgreed) {
            open.says(s, Grade::Permission);
        } else {
            no_standing(s, ask, facts, open, duty);
        }
        return;
    }
    let word = by_responsible(s, ask);
    match word.said {
        Known::Yes if s.list(Grade::Permission, RuleId::PR_22B, word.entry, |_| Some(Reason::Authorised)) => {
            open.says(s, Grade::Permission);
        }
        Known::Yes => no_standing(s, ask, facts, open, duty),
        Known::Unknown => {
            s.note(RuleId::PR_22B, word.entry, Reason::AuthorisedByWhom);
            open.says(s, Grade::UnsettledBar);
            s.miss(MissingFact::Authorisation);
        }
        Known::No => {
            if !ask.of_a_giver {
                s.note(open.rule, NO_ENTRY, Reason::NotAuthorised);
            }
            no_standing(s, ask, facts, open, duty);
        }
    }
}

/// Did the school choose to go on recognising a former carer (PAR-5)? Not for what only responsibility gives, nor for who
/// takes the child home.
pub(crate) fn recognised<S: Sink>(s: &mut S, ask: &Asked<'_>, duty: Grade) -> bool {
    if matches!(ask.matter.column, Column::Consent | Column::Collect | Column::Governance) {
        return false;
    }
    let pair = &ask.pair;
    for recognised in &pair.between.record.recognised {
        if had_care(s, pair).is_some()
            && s.live(recognised, pair.as_of)
            && s.list(Grade::Permission, RuleId::PAR_5, recognised.entry, |_| Some(Reason::CarerRecognised))
        {
            let grade = if duty == Grade::Duty { Grade::Permission } else { duty };
            s.findings().add(grade);
            return true;
        }
    }
    false
}

/// A cell that says no: nothing gives the adult standing. A former carer whom the school chose to go on recognising may.
fn no_standing<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts, open: Open, duty: Grade) {
    if open.row == MatrixRow::B18 {
        if recognised(s, ask, duty) {
            return;
        }
        if ask.matter.column == Column::Governance
            && maintained_in_england(ask.profile)
            && had_care(s, &ask.pair).is_some()
            && s.list(Grade::UnsettledBar, RuleId::CHO_9, NO_ENTRY, |_| Some(Reason::BoardRulesDecide))
        {
            s.findings().add(Grade::UnsettledBar);
            s.miss(MissingFact::BoardRules);
            return;
        }
    }
    if s.list(Grade::BarStanding, open.rule, NO_ENTRY, |_| Some(open.reason())) {
        s.findings().add(Grade::BarStanding);
        if open.row == MatrixRow::B18 && facts.legal.former != Known::Yes && !open.one_of_several {
            s.note(RuleId::PAR_4, NO_ENTRY, Reason::ContactOnly);
        }
    }
}
