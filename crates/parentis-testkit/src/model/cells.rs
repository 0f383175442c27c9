//! The cell of the row: the table of section 5, and what each letter amounts to (15.1).

use super::care;
use super::delegated::{Word, delegated, word_of_a_carer, word_of_the_authority};
use super::entitled::{Found, Question};
use super::law::Law;
use super::overlays::agreement;
use super::reading::Stated;
use super::world::World;
use chrono::NaiveDate;
use parentis::Fact;
use parentis::decision::Condition;
use parentis::profile::{Nation, Profile, SchoolType};
use parentis::roles::Known;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::roles::matter::{Act, Topic};
use parentis::words::Says;

/// The columns, as they stand in section 5.
const HEAD: &str = "RPT EVT PEV REC CON PRC GOV EXC TRP MSG EMG COL CMP";

/// The rows, as they stand in section 5. B5, B14 and B21 only point to others, and B19 and B20 are said in words.
const TABLE: &[(MatrixRow, &str)] = &[
    //                RPT EVT PEV REC CON PRC GOV EXC TRP MSG EMG COL CMP
    (MatrixRow::B1, " M   m   M   M   m   Y   M   M   m   m   M   Y   M"),
    (MatrixRow::B2, " M   m   M   M   r   Y   M   M   r   r   Y   Y   M"),
    (MatrixRow::B3, " M   m   M   M   r   N   M   M   r   r   Y   ?   M"),
    (MatrixRow::B4, " M   m   M   M   m   N   M   M   m   m   M   Y   M"),
    (MatrixRow::B6, " M   m   M   M   m   Y   M   M   m   m   M   Y   M"),
    (MatrixRow::B7, " M   ?   ?   ?   N   N   M   ?   Y   ?   ?   ?   M"),
    (MatrixRow::B8, " M   m   M   M   m   Y   M   M   m   m   M   Y   M"),
    (MatrixRow::B9, " M   m   M   ?   d   N   M   M   m   m   M   Y   M"),
    (MatrixRow::B10, "M   Y   Y   M   m   Y   ?   M   Y   Y   Y   Y   M"),
    (MatrixRow::B11, "?   Y   Y   ?   d   N   N   M   Y   Y   Y   ?   Y"),
    (MatrixRow::B12, "M   ?   ?   ?   ?   ?   M   M   Y   ?   ?   ?   M"),
    (MatrixRow::B13, "M   m   m   ?   d   N   ?   M   m   m   M   Y   M"),
    (MatrixRow::B15, "M   m   M   M   m   ?   M   M   m   m   M   Y   M"),
    (MatrixRow::B16, "?   ?   ?   ?   ?   ?   ?   ?   ?   ?   N   N   M"),
    (MatrixRow::B17, "N   N   N   N   N   N   N   N   N   N   N   N   Y"),
    (MatrixRow::B18, "N   Y   a   N   N   N   N   N   N   a   Y   a   Y"),
    (MatrixRow::B22, "?   N   N   ?   N   N   ?   ?   N   N   N   N   Y"),
];

/// What is written in the cell.
pub(super) fn letter(row: MatrixRow, column: Column) -> &'static str {
    let place = HEAD.split_whitespace().position(|code| code == column.code());
    let cells = TABLE.iter().find(|(of, _)| *of == row).map(|(_, cells)| *cells);
    place.zip(cells).and_then(|(place, cells)| cells.split_whitespace().nth(place)).unwrap_or("?")
}

/// A maintained school in England.
pub(super) fn maintained(profile: &Profile) -> bool {
    profile.nation() == Nation::England && profile.school_type() == SchoolType::Maintained
}

/// The cell of the row the adult stands on. `named`: it is about collecting, and the child is to be released to this adult
/// (ORD-12).
pub(super) fn base(question: Question<'_>, world: &World, row: MatrixRow, law: Law, named: bool, found: &mut Found) {
    let column = question.column();
    let letter = super::topics::letter(question, row);
    told_too(question, row, found);
    if row == MatrixRow::B18 && once_a_carer(question, letter, law, found) {
        return;
    }
    if named && matches!(letter, "N" | "a" | "?") {
        found.may(); // ORD-12.
        return;
    }
    match letter {
        "M" | "m" => found.owed = Some(as_law(question, row, law)),
        "r" => found.owed = Some(on_request(question, row, law)),
        "Y" if question.matter.topic != Topic::OfColumn => found.owed = Some(law.lowered()),
        "Y" => {
            // PR-12: an authority may not change the child's religion.
            found.ask |=
                column == Column::Consent && row == MatrixRow::B10 && question.matter.details.act == Some(Act::Faith);
            may(question.profile, column, found);
            found.ask |= column == Column::Consent
                && matches!(row, MatrixRow::B1 | MatrixRow::B2 | MatrixRow::B8)
                && !world.declared; // VOC-43, CHO-3.
        }
        "d" => delegated(question, world, row, law, found),
        // From eighteen nobody but the pupil can say so (AGE-6).
        "a" if world.adult => match agreement(question) {
            Known::Yes => found.may(),
            Known::No | Known::Unknown => found.no = true,
        },
        "a" => match word_of_a_carer(question) {
            Word::Counts => found.may(),
            Word::Unsure => found.ask = true,
            Word::None => found.no = true,
        },
        "?" if settled(question, row) => found.may(),
        "?" => found.ask = true,
        _ => found.no = true,
    }
}

/// `Y`: a choice; but of a maintained school anybody may complain (note 5).
pub(super) fn may(profile: &Profile, column: Column, found: &mut Found) {
    if column == Column::Complaint && maintained(profile) {
        found.owed = Some(Law::Duty);
    } else {
        found.may();
    }
}

/// Has whoever a `?` waits for said yes?
fn settled(question: Question<'_>, row: MatrixRow) -> bool {
    match (row, question.column()) {
        (MatrixRow::B3, Column::Collect) => word_of_a_carer(question) == Word::Counts, // Note 8.
        (_, Column::Governance) => false,                                              // The board's own rules.
        (MatrixRow::B9 | MatrixRow::B11 | MatrixRow::B13, _) => word_of_the_authority(question),
        _ => false,
    }
}

/// In Scotland a parent who lives elsewhere is told of progress on request, if the profile says so (JUR-3).
fn told_on_request(profile: &Profile) -> bool {
    profile.nation() == Nation::Scotland && profile.scotland_report_on_request()
}

/// `M` and `m`.
fn as_law(question: Question<'_>, row: MatrixRow, law: Law) -> Law {
    let (profile, column) = (question.profile, question.column());
    let elsewhere = matches!(row, MatrixRow::B2 | MatrixRow::B3);
    if elsewhere && told_on_request(profile) && matches!(column, Column::Report | Column::ParentsEvening) {
        return if asked(question) { law } else { law.lowered() };
    }
    let waived = question.recorded(|fact| match fact {
        Fact::ReportWaived { pupil, person } => Some((pupil, person)),
        _ => None,
    });
    let waivable = column == Column::Report
        && profile.nation() == Nation::England
        && matches!(profile.school_type(), SchoolType::Academy | SchoolType::Independent);
    if waived && waivable { law.lowered() } else { law } // REP-4.
}

/// Did the adult ask for it?
fn asked(question: Question<'_>) -> bool {
    question.recorded(|fact| match fact {
        Fact::Requested { pupil, person, column } if *column == question.column() => Some((pupil, person)),
        _ => None,
    })
}

/// `r`.
fn on_request(question: Question<'_>, row: MatrixRow, law: Law) -> Law {
    let column = question.column();
    if column == Column::Messages && told_on_request(question.profile) {
        return Law::Choice { recommended: false }; // JUR-3: owed to the household alone.
    }
    // CON-TRIP-4 (a): one decision for all who hold responsibility.
    let significant = column == Column::Permission && question.matter.details.significant == Says::Yes;
    // Of a journey abroad and of a surname every holder is asked (CON-TRIP-6, CON-NAM-1).
    let of_every_holder = column == Column::Permission
        && row != MatrixRow::B3
        && matches!(question.matter.details.act, Some(Act::Abroad | Act::ChangeName));
    if significant || of_every_holder || asked(question) { law } else { Law::Choice { recommended: false } }
}

/// Row B18 of somebody who had care once (PAR-5, CHO-9). Is it settled by that?
fn once_a_carer(question: Question<'_>, letter: &str, law: Law, found: &mut Found) -> bool {
    let column = question.column();
    if !care::had_care(question.ask) {
        return false;
    }
    if column == Column::Governance {
        found.ask = maintained(question.profile); // CHO-9.
        found.no = !found.ask;
        return true;
    }
    let recognised = question.recorded(|fact| match fact {
        Fact::CarerRecognised { pupil, person, .. } => Some((pupil, person)),
        _ => None,
    });
    let held_back = matches!(letter, "N" | "a") && !matches!(column, Column::Consent | Column::Collect);
    if recognised && held_back {
        found.owed = Some(law.lowered());
    }
    recognised && held_back
}

/// Note 10: from 1 September 2023 others are told of an exclusion too.
fn told_too(question: Question<'_>, row: MatrixRow, found: &mut Found) {
    let looked_after = matches!(row, MatrixRow::B9 | MatrixRow::B10 | MatrixRow::B11 | MatrixRow::B13);
    let since = NaiveDate::from_ymd_opt(2023, 9, 1).is_some_and(|since| since <= question.ask.day);
    let england = question.profile.nation() == Nation::England;
    let exclusion = question.column() == Column::Exclusion && question.matter.topic == Topic::OfColumn;
    if exclusion && england && looked_after && since {
        found.conditions.insert(Condition::SocialWorkerToldToo);
    }
}

/// Is there special reason, as the head sees it, to tell an adult pupil's parents too (REP-2)?
pub(super) fn special_circumstances(question: Question<'_>) -> bool {
    let special = |stated: Stated<'_>| matches!(stated.fact, Fact::SpecialCircumstances { pupil, .. } if pupil == question.ask.pupil);
    question.ask.reading.on(question.ask.day).any(special)
}
