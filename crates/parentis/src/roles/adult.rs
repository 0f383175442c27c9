//! Row B20: the parent of a pupil of eighteen or over, column by column (VOC-35, AGE-6, AGE-7); and the pupil in person.

use crate::decision::{Cases, Grade, MissingFact, Reason};
use crate::profile::{Nation, SchoolType};
use crate::roles::Known;
use crate::roles::age::Band;
use crate::roles::duty::{anyone_may_complain, duty};
use crate::roles::evaluate::Asked;
use crate::roles::facts::said;
use crate::roles::matrix::{Cell, Column, MatrixRow};
use crate::roles::matter::Topic;
use crate::roles::sink::Sink;
use crate::roles::{plan, preference};
use crate::rules::RuleId;
use crate::school::NO_ENTRY;

/// The row as a reason, with the cell as this school reads it.
fn row(cell: Cell) -> Reason {
    Reason::Row { row: MatrixRow::B20, cell, one_of_several: false }
}

/// What the row lays over every other.
pub(crate) fn adult_pupil<S: Sink>(s: &mut S, ask: &Asked<'_>) {
    let column = ask.matter.column;
    let (cell, rule) = ask.matter.cell(MatrixRow::B20);
    if column == Column::Report {
        report(s, ask, rule);
        return;
    }
    if ask.matter.asks(Column::Exclusion) && ask.profile.nation() != Nation::England {
        return;
    }
    s.note(RuleId::AGE_6, NO_ENTRY, Reason::PupilIsAdult);
    s.list(Grade::Context, RuleId::AGE_2, NO_ENTRY, |_| None);
    match column {
        // Of an incident it is as of an event: no regulation names whom it means (AGE-7).
        Column::Exclusion if ask.matter.topic == Topic::SeriousIncident => {
            with_agreement(s, ask, rule, row(cell), false);
        }
        // Of an exclusion the pupil is told, and the pupil is asked.
        Column::Report | Column::Exclusion | Column::Permission | Column::Consent => {
            s.find(Grade::BarStanding, rule, NO_ENTRY, |_| Some(row(cell)));
        }
        Column::Governance => {
            if s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| Some(row(cell))) {
                s.miss(MissingFact::BoardRules);
            }
        }
        Column::Collect => {
            if s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| Some(Reason::PupilDecides)) {
                s.miss(MissingFact::PupilAgreement);
            }
        }
        Column::Complaint => {
            s.note(rule, NO_ENTRY, row(cell));
        }
        Column::Record => with_agreement(s, ask, rule, row(cell), ask.profile.nation() == Nation::England),
        Column::Events | Column::ParentsEvening | Column::Trips | Column::Messages => {
            with_agreement(s, ask, rule, row(cell), false);
        }
        // To protect life nobody waits for an agreement (AGE-7); against the pupil's word nobody is rung.
        Column::Emergency if agreement(s, ask) == Known::Unknown => {
            s.note(rule, NO_ENTRY, row(cell));
            if s.note(RuleId::AGE_7, NO_ENTRY, Reason::PupilHasNotAgreed) {
                s.miss(MissingFact::PupilAgreement);
            }
        }
        Column::Emergency => with_agreement(s, ask, rule, row(cell), false),
    }
}

/// Note 14: with the pupil's agreement, and not against the pupil's word. Until the pupil was asked, it is asked, or for
/// the record not given.
pub(crate) fn with_agreement<S: Sink>(s: &mut S, ask: &Asked<'_>, rule: RuleId, row: Reason, not_unless_agreed: bool) {
    match agreement(s, ask) {
        Known::Yes if s.note(RuleId::AGE_7, NO_ENTRY, Reason::PupilAgreed) => {
            s.note(rule, NO_ENTRY, row);
        }
        Known::No => {
            s.find(Grade::BarStanding, rule, NO_ENTRY, |_| Some(row));
            s.note(RuleId::AGE_7, NO_ENTRY, Reason::PupilRefused);
        }
        Known::Yes | Known::Unknown => {
            let grade = if not_unless_agreed { Grade::BarStanding } else { Grade::UnsettledBar };
            if s.find(grade, rule, NO_ENTRY, |_| Some(row)) {
                s.note(RuleId::AGE_7, NO_ENTRY, Reason::PupilHasNotAgreed);
                s.miss(MissingFact::PupilAgreement);
            }
        }
    }
}

/// What the adult pupil says of telling this adult.
pub(crate) fn agreement<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Known {
    let pair = &ask.pair;
    said(s, &pair.between.record.agreement, pair.as_of, MissingFact::PupilAgreement).unwrap_or(Known::Unknown)
}

/// The yearly report: in maintained schools not, unless the head sees special circumstances (REP-2); in an academy the
/// text has no exception, so the pupil's agreement is preferred (note 13).
fn report<S: Sink>(s: &mut S, ask: &Asked<'_>, rule: RuleId) {
    let (profile, pair) = (ask.profile, &ask.pair);
    if profile.nation() == Nation::Wales || profile.nation() == Nation::NorthernIreland {
        return;
    }
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
        s.find(Grade::BarStanding, rule, NO_ENTRY, |_| Some(row(Cell::No)));
        s.list(Grade::Context, RuleId::REP_2, NO_ENTRY, |_| None);
        return;
    }
    let says = agreement(s, ask);
    if says == Known::Yes && s.note(RuleId::AGE_7, NO_ENTRY, Reason::PupilAgreed) {
        return;
    }
    if s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| Some(row(Cell::Check))) {
        // The text of the duty has no exception (note 13): against the pupil's wish, somebody has to decide.
        let (reason, missing) = if says == Known::No {
            (Reason::PupilRefused, MissingFact::HeadDecision)
        } else {
            (Reason::PupilHasNotAgreed, MissingFact::PupilAgreement)
        };
        s.note(RuleId::AGE_7, NO_ENTRY, reason);
        s.miss(missing);
    }
}

/// The pupil in person: addressed from eighteen (AGE-6), and before that only where a rule gives a voice (CHO-12).
pub(crate) fn to_the_pupil<S: Sink>(s: &mut S, ask: &Asked<'_>) -> (Cases, bool) {
    let duty = duty(s, ask);
    let column = ask.matter.column;
    if ask.matter.topic == Topic::EducationPlan {
        return (plan::to_the_pupil(s, ask, duty), false);
    }
    if ask.matter.topic == Topic::Preference && ask.pair.band == Band::Child {
        return (preference::of_the_pupil(s, ask), false);
    }
    if column == Column::Complaint && ask.pair.band == Band::Child {
        // Anyone may complain about a maintained school, and elsewhere it is the school's to hear a pupil (note 5).
        let grade = if anyone_may_complain(ask) { Grade::Duty } else { Grade::Permission };
        s.find(grade, RuleId::CHO_12, NO_ENTRY, |_| Some(Reason::IsThePupil));
    } else if ask.pair.band == Band::Child || matches!(column, Column::Governance | Column::Emergency) {
        s.find(Grade::BarStanding, RuleId::CHO_12, NO_ENTRY, |_| Some(Reason::IsThePupil));
        s.list(Grade::Context, RuleId::ROL_21, NO_ENTRY, |_| None);
    } else if s.list(duty, RuleId::AGE_6, NO_ENTRY, |_| Some(Reason::PupilIsAdult)) {
        s.findings().add(duty);
    }
    let mut cases = Cases::default();
    let found = *s.findings();
    cases.add(found.conclude());
    (cases, found.is_recommended())
}
