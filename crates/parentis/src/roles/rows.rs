//! Which rows of the rights matrix the facts choose, or leave open (VOC-1 to VOC-24, VOC-40).

use crate::decision::MissingFact;
use crate::roles::Known;
use crate::roles::care::{Statuses, placement_over, statuses};
use crate::roles::facts::{Facts, Pair};
use crate::roles::kinds::MayBe;
use crate::roles::matrix::{MatrixRow, Rows};
use crate::roles::responsibility::Grounds;
use crate::roles::sink::Sink;
use crate::words::{Parenthood, PlacementKind};

/// The base row: the first of VOC-1 to VOC-20 whose facts hold; while a fact is unknown, every row that it leaves
/// possible is open (VOC-40).
pub(crate) fn open_rows<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts, kinds: MayBe) -> Rows {
    let grounds = facts.held.grounds;
    let no_row = grounds == Grounds::EMERGENCY || grounds == Grounds::AGENCY;
    let held = if no_row { Known::No } else { facts.held.is };
    let by_residence = |lives: Known| match lives {
        Known::Yes => Rows::one(MatrixRow::B1),
        Known::No => Rows::one(MatrixRow::B2),
        Known::Unknown => Rows::one(MatrixRow::B1).and(MatrixRow::B2),
    };
    if grounds.has(Grounds::SPECIAL_GUARDIAN) {
        return Rows::one(MatrixRow::B6);
    }
    if grounds.has(Grounds::PROSPECTIVE_ADOPTER) {
        return Rows::one(MatrixRow::B15);
    }
    if facts.legal.by_order {
        return by_residence(facts.lives).and(MatrixRow::B14);
    }

    let mut open = Rows::NONE;
    if facts.legal.is.possible() {
        if held.possible() {
            open = open.with(by_residence(facts.lives));
            if facts.legal.how == Some(Parenthood::SecondFemaleParent) {
                open = open.and(MatrixRow::B14);
            }
        }
        if held != Known::Yes {
            if facts.lives.possible() {
                open = open.and(MatrixRow::B4);
            }
            if facts.lives != Known::Yes {
                open = open.and(MatrixRow::B3);
            }
        }
        if facts.legal.is == Known::Yes {
            return open;
        }
    }

    // Responsibility without parenthood: on the first of the recorded grounds, or on whichever the recorded kind allows.
    let authority = authority_rows(s, pair);
    let under_order = authority.contains(MatrixRow::B10) || held == Known::Yes || facts.held.unless_former;
    let mut by_responsibility = Rows::NONE;
    for (ground, number, rows) in [
        (Grounds::SPECIAL_GUARDIAN, 1, Rows::one(MatrixRow::B6)),
        (Grounds::PROSPECTIVE_ADOPTER, 2, Rows::one(MatrixRow::B15)),
        (Grounds::GUARDIAN, 9, by_residence(facts.lives).and(MatrixRow::B14)),
        (Grounds::STEP_PARENT, 10, by_residence(facts.lives).and(MatrixRow::B5)),
        (Grounds::LIVES_WITH_ORDER, 11, Rows::one(MatrixRow::B8)),
        (Grounds::AUTHORITY, 14, Rows::one(MatrixRow::B10)),
    ] {
        if grounds.has(ground) {
            by_responsibility = rows;
            break;
        }
        let authority = number != 14 || (under_order && facts.speaks != Known::No);
        if grounds.is_empty() && held.possible() && kinds.admits(number) && authority {
            by_responsibility = by_responsibility.with(rows);
        }
    }
    if held == Known::Unknown && facts.held.unsettled && by_responsibility.is_empty() {
        // A record leaves it open, whatever the recorded kind claims (VOC-40).
        by_responsibility = Rows::one(MatrixRow::B8);
    }
    if held == Known::Yes && by_responsibility.is_empty() {
        // A holder on grounds nobody recorded and of a kind that claims none: a parent in education law all the same.
        by_responsibility = Rows::one(MatrixRow::B8);
    }
    open = open.with(by_responsibility);
    if held == Known::Yes {
        return open;
    }
    open.with(by_care_or_none(s, pair, facts, kinds, authority))
}

/// Without parenthood and responsibility: placed, speaking for an authority, caring, or a contact only.
fn by_care_or_none<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts, kinds: MayBe, authority: Rows) -> Rows {
    /// Those who look after a child that lives with them, by arrangement or without (VOC-16 to VOC-19).
    const CARERS: MayBe = MayBe::of(&[16, 17, 18, 19]);
    if let Some(row) = placed_on(s, pair) {
        return Rows::one(row);
    }
    let mut open = Rows::NONE;
    match facts.speaks {
        Known::Yes if !authority.is_empty() => return authority,
        Known::Unknown if kinds.admits(15) => open = open.with(authority),
        Known::Yes | Known::No | Known::Unknown => {}
    }
    let cares = facts.lives.and(facts.looks_after);
    // Kin and carers are the authority's foster carers only where the child is looked after at all (VOC-12, VOC-18), and
    // who is recorded to care for a child that is not works in no children's home.
    let fosters = facts.foster || facts.not_said || !authority.is_empty();
    if cares.possible() {
        if kinds.admits(12) && fosters {
            open = open.and(MatrixRow::B9);
        }
        if kinds.admits_any(CARERS) {
            open = open.and(MatrixRow::B4);
        }
    }
    if kinds.admits(13) && facts.looks_after.possible() && (fosters || cares != Known::Yes) {
        open = open.and(MatrixRow::B13);
    }
    // Without care whoever it is, is a contact; "foster parent" claims care and is one only where a record says so.
    if cares != Known::Yes {
        open = open.and(MatrixRow::B18);
    }
    if cares == Known::Yes && open.is_empty() {
        open = open.and(MatrixRow::B4);
    }
    open
}

/// Of several placements, the first of section 15.2 that holds.
fn placed_on<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Option<MatrixRow> {
    if pair.between.record.placed.is_empty() {
        return None;
    }
    for (placement, row) in [
        (PlacementKind::Adoption, MatrixRow::B15),
        (PlacementKind::FosterCare, MatrixRow::B9),
        (PlacementKind::ChildrensHome, MatrixRow::B13),
        (PlacementKind::PrivateFostering, MatrixRow::B4),
    ] {
        for placed in &pair.between.record.placed {
            if placed.what == placement && s.live(placed, pair.as_of) && !placement_over(s, pair, placed) {
                return Some(row);
            }
        }
    }
    None
}

/// The rows of an authority that looks after the child, or may be one: under an order, or under section 20.
pub(crate) fn authority_rows<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Rows {
    let Statuses { mut order, mut agreed, unsaid } = statuses(s, pair);
    let mut rows = Rows::NONE;
    if unsaid && !order && !agreed {
        match s.supposed(MissingFact::CareStatus) {
            Some(true) => order = true,
            Some(false) => agreed = true,
            None => {
                (order, agreed) = (true, true);
            }
        }
    }
    if order {
        rows = rows.and(MatrixRow::B10);
    }
    if agreed {
        rows = rows.and(MatrixRow::B11);
    }
    rows
}
