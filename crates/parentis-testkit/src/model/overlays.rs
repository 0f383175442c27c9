//! What a recorded fact lays over the row: the pupil is 18, others are special guardians, the child is under a care order,
//! placed or adopted, the adult is in prison (VOC-30 to VOC-36).

use super::adult::superseded;
use super::cells::{letter, maintained, may, special_circumstances};
use super::delegated::{guardians, word_of_a_guardian, word_of_the_authority};
use super::entitled::{Found, Question};
use super::held::Ground;
use super::reading::{Stated, said};
use super::world::World;
use parentis::Fact;
use parentis::decision::Condition;
use parentis::fact::TermEffect;
use parentis::profile::{Nation, SchoolType};
use parentis::roles::Known;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::roles::matter::Act;
use parentis::words::{Evidence, PlacementKind};

/// Has the adult pupil agreed (AGE-7)?
pub(super) fn agreement(question: Question<'_>) -> Known {
    let ask = question.ask;
    let mut records = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::PupilAgreement { pupil, person, says } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
        {
            records.push((Evidence::Declaration, stated.from, *says));
        }
    }
    said(&records)
}

/// Row B20 over every other (VOC-35, notes 13 and 14, REP-2, AGE-7).
pub(super) fn adult_pupil(question: Question<'_>, found: &mut Found) {
    let england = question.profile.nation() == Nation::England;
    match question.column() {
        Column::Report => report_of_an_adult(question, found),
        Column::Exclusion => found.no |= england, // The pupil is told.
        Column::Events | Column::ParentsEvening | Column::Trips | Column::Messages => {
            found.lower();
            match agreement(question) {
                Known::Yes => {}
                Known::No => found.no = true,
                Known::Unknown => found.ask = true,
            }
        }
        Column::Emergency => {
            found.lower(); // To protect life nobody waits for an agreement (AGE-7).
            found.no |= agreement(question) == Known::No;
        }
        Column::Record => {
            found.lower();
            match agreement(question) {
                Known::Yes => {}
                _ if england => found.no = true,
                Known::No => found.no = true,
                Known::Unknown => found.ask = true,
            }
        }
        Column::Permission | Column::Consent => found.no = true, // The pupil decides.
        Column::Governance | Column::Collect => found.ask = true,
        Column::Complaint => complain(question, found),
    }
}

fn report_of_an_adult(question: Question<'_>, found: &mut Found) {
    let (nation, school_type) = (question.profile.nation(), question.profile.school_type());
    if matches!(nation, Nation::Wales | Nation::NorthernIreland) {
        return;
    }
    found.lower();
    if nation == Nation::England && matches!(school_type, SchoolType::Maintained | SchoolType::Pru) {
        found.no |= !special_circumstances(question);
    } else {
        found.ask |= agreement(question) != Known::Yes;
    }
}

/// A `Y` laid over the column of complaints: no duty, but to hear anybody in a maintained school (note 5).
pub(super) fn complain(question: Question<'_>, found: &mut Found) {
    if !maintained(question.profile) {
        found.lower();
    }
}

/// Rows B7, B12, B16, B17 and B21.
pub(super) fn overlays(question: Question<'_>, world: &World, row: MatrixRow, found: &mut Found) {
    use MatrixRow::{B1, B2, B3, B4, B6, B8, B18};
    // A parent, and whoever else holds responsibility (PR-11, PR-12, PR-16).
    let holder = matches!(row, B1 | B2 | B6 | B8) || (world.legal.parent && matches!(row, B3 | B4));
    if !world.adult {
        if matches!(row, B1 | B2 | B8) && !guardians(question.ask).is_empty() {
            special_guardianship(question, found);
        }
        if holder && world.under_order {
            care_order(question, found);
        }
        if holder
            && !world.legal.by_order
            && !world.grounds.contains(&Ground::ProspectiveAdopter)
            && to_be_adopted(question)
        {
            match letter(MatrixRow::B16, question.column()) {
                "?" => found.ask = true,
                "N" => found.no = true,
                _ => {}
            }
        }
    }
    if world.legal.former && row == B18 {
        after_adoption(question, found);
    }
    in_prison(question, row, found);
}

/// Row B7: a parent with responsibility, while others are special guardians (VOC-30, note 9, PR-11).
fn special_guardianship(question: Question<'_>, found: &mut Found) {
    match letter(MatrixRow::B7, question.column()) {
        "?" if word_of_a_guardian(question) => found.lower(),
        "?" => found.ask = true,
        "Y" => found.lower(),
        "N" if question.column() == Column::Consent => match question.matter.details.act {
            Some(Act::ChangeName) => {} // Statute needs everyone's consent.
            Some(Act::Abroad) | None => found.ask = true,
            Some(_) => found.no = true,
        },
        "N" => found.no = true,
        _ => {}
    }
}

/// Row B12: a parent of a child under a care order (VOC-31).
fn care_order(question: Question<'_>, found: &mut Found) {
    match letter(MatrixRow::B12, question.column()) {
        "?" if word_of_the_authority(question) => found.lower(),
        "?" => found.ask = true,
        "Y" => found.lower(),
        _ => {}
    }
}

/// Is the child placed for adoption, or may somebody place it (VOC-32)?
fn to_be_adopted(question: Question<'_>) -> bool {
    let ask = question.ask;
    let placed = ask.reading.on(ask.day).any(|stated| {
        matches!(stated.fact, Fact::Placed { pupil, placement: PlacementKind::Adoption, .. } if pupil == ask.pupil)
            && !superseded(ask, stated.from)
    });
    let may_place = ask
        .reading
        .terms_about(ask.pupil, ask.day)
        .iter()
        .any(|term| term.effect == TermEffect::MayPlace && !superseded(ask, term.from));
    placed || may_place
}

/// Row B17: a parent until others adopted (VOC-33).
fn after_adoption(question: Question<'_>, found: &mut Found) {
    let (column, profile) = (question.column(), question.profile);
    found.owed = None;
    found.no = false;
    if letter(MatrixRow::B17, column) == "Y" {
        may(profile, column, found);
    } else if column == Column::Governance && maintained(profile) {
        found.ask = true; // CHO-9.
    } else {
        found.no = true;
    }
}

/// Row B21 (VOC-36, COM-9).
fn in_prison(question: Question<'_>, row: MatrixRow, found: &mut Found) {
    let (ask, column) = (question.ask, question.column());
    let prison = |stated: &Stated<'_>| matches!(stated.fact, Fact::Imprisoned { person } if person == ask.person);
    for sentence in ask.reading.on(ask.day).filter(prison) {
        if column == Column::Collect {
            found.no = true;
            continue;
        }
        if row == MatrixRow::B18 {
            continue;
        }
        if !matches!(column, Column::Consent | Column::Emergency) {
            found.conditions.insert(Condition::ByPost);
        }
        // A check from before says nothing of this time.
        let checked = ask.reading.on(ask.day).any(|stated| match stated.fact {
            Fact::RiskChecked { pupil, person, .. } => {
                (pupil, person) == (ask.pupil, ask.person) && stated.from >= sentence.from
            }
            _ => false,
        });
        found.ask |= column != Column::Complaint && !checked;
    }
}
