//! What recorded facts lay over a row (VOC-30 to VOC-37): a row becomes stricter by it and never looser (VOC-45).
//!
//! A restricting order, an offender's order and an adult pupil lie over every row; a special guardianship, a care order, a
//! placement for adoption, an adoption by others and prison over certain rows. Each is looked up once.

use crate::decision::{Condition, Grade, MissingFact, Reason};
use crate::roles::Known;
use crate::roles::adult::{adult_pupil, with_agreement};
use crate::roles::age::Band;
use crate::roles::authority::{Word, by_special_guardian, by_the_authority};
use crate::roles::duty::maintained_in_england;
use crate::roles::evaluate::Asked;
use crate::roles::facts::{Facts, Pair, superseded};
use crate::roles::matrix::{Cell, Column, MatrixRow};
use crate::roles::matter::{Act, Matter, Topic};
use crate::roles::orders::{Restricted, under_care_order};
use crate::roles::plan::{self, Owner};
use crate::roles::responsibility::Grounds;
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::{EntryIx, NO_ENTRY};
use chrono::NaiveDate;

/// What overlays leave of a row: everything, or what any of them takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lay(u8);

impl Lay {
    /// Everything.
    pub(crate) const NOTHING: Self = Self(0);
    /// A choice instead of a duty.
    pub(crate) const CHOICE: Self = Self(1);
    /// Somebody has to decide.
    pub(crate) const CHECK: Self = Self(1 << 1);
    /// Nothing at all.
    pub(crate) const BAR: Self = Self(1 << 2);

    #[must_use]
    const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The weight of the strictest of it.
    const fn grade(self) -> Grade {
        if self.has(Self::BAR) {
            Grade::BarStanding
        } else if self.has(Self::CHECK) {
            Grade::UnsettledBar
        } else if self.has(Self::CHOICE) {
            Grade::Permission
        } else {
            Grade::Context
        }
    }
}

/// A row that lies over every other, in what is asked about.
fn row_of_all(row: MatrixRow, matter: Matter) -> (Cell, RuleId, Reason) {
    let (cell, rule) = matter.cell(row);
    (cell, rule, Reason::Row { row, cell, one_of_several: false })
}

/// Row B19: an order in force restricts the adult in something (VOC-34).
pub(crate) fn by_order<S: Sink>(s: &mut S, matter: Matter, restricted: Restricted) {
    if !restricted.by_order {
        return;
    }
    s.list(Grade::Context, RuleId::VOC_34, NO_ENTRY, |_| None);
    let (_, rule, reason) = row_of_all(MatrixRow::B19, matter);
    if s.note(rule, NO_ENTRY, reason) {
        // Always: addresses are taken out (note 12).
        s.condition(Condition::AddressesLeftOut);
        if matter.column == Column::ParentsEvening && s.list(Grade::Context, RuleId::MX_3, NO_ENTRY, |_| None) {
            s.condition(Condition::SeparateSlot);
        }
    }
}

/// Overlays that lie over every row: an order that restricts, an offender's order, an adult pupil, a pupil whose own the
/// rights about a plan are. Returns whether they leave a choice where they do not bar.
pub(crate) fn over_all<S: Sink>(s: &mut S, ask: &Asked<'_>, restricted: Restricted) -> Lay {
    // Nothing is a parent's duty any more at eighteen, but to act for who cannot decide about a plan (AGE-5).
    let less = ask.pair.band == Band::Adult && ask.owner != Owner::ParentsFor;
    let mut lay = if less { Lay::CHOICE } else { Lay::NOTHING };
    by_order(s, ask.matter, restricted);
    if restricted.offender && s.list(Grade::Context, RuleId::VOC_37, NO_ENTRY, |_| None) {
        let (cell, rule, reason) = row_of_all(MatrixRow::B22, ask.matter);
        let left = self::lay(cell);
        // An order's own bar: another order that requires it makes it a matter for the court (ORD-16).
        let grade = if left == Lay::BAR {
            Grade::BarOrder
        } else if left == Lay::CHECK {
            Grade::UnsettledBar
        } else {
            Grade::Context
        };
        if s.find(grade, rule, NO_ENTRY, |_| Some(reason)) {
            s.list(Grade::Context, RuleId::ORD_13, NO_ENTRY, |_| None);
            if s.findings().orders_conflict() && s.note(RuleId::ORD_16, NO_ENTRY, Reason::OrdersConflict) {
                s.miss(MissingFact::CourtDirection);
            }
            if grade == Grade::UnsettledBar {
                s.miss(MissingFact::CourtDirection);
            }
            if left == Lay::CHOICE {
                lay = lay.with(left);
            }
        }
    }
    if ask.matter.topic == Topic::EducationPlan {
        if let Some(why) = plan::pupil_decides(s, ask) {
            with_agreement(s, ask, RuleId::AGE_5, why, false);
            lay = lay.with(Lay::CHOICE);
        }
    } else if ask.pair.band == Band::Adult && s.list(Grade::Context, RuleId::VOC_35, NO_ENTRY, |_| None) {
        adult_pupil(s, ask);
    }
    lay
}

/// Overlays that lie over certain rows only, as far as they leave less of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Overlays {
    /// Under a special guardianship of others (row B7): over the rows of a parent with responsibility.
    guardian: Lay,
    /// Under a care order (row B12): over the rows of a parent.
    care: Lay,
    /// Whether there is a care order is not on record: both cases are looked at.
    care_unknown: bool,
    /// Placed, or may be placed, for adoption (row B16): over the rows of a birth parent.
    for_adoption: Lay,
    /// Parent no more (row B17): over a contact only.
    no_more: Lay,
    /// Whether the adult was a parent once is not on record: both cases are looked at.
    no_more_unknown: bool,
    /// In prison (row B21): over every row but a contact's, whatever is still recorded of where the child lives and of
    /// who cares for it (COM-9).
    prison: Lay,
    /// Of one in prison nobody collects anything, a contact neither.
    in_prison_for_all: bool,
}

impl Overlays {
    const fn laid(self) -> Lay {
        self.guardian.with(self.care).with(self.for_adoption).with(self.no_more).with(self.prison)
    }

    /// Does anything lie over some row?
    pub(crate) const fn any(self) -> bool {
        !matches!(self.laid(), Lay::NOTHING)
    }

    /// What lies over this row, beside what lies over all; twice where two cases are open.
    #[inline]
    pub(crate) fn over(self, row: MatrixRow, legal: Known) -> [Lay; 2] {
        use MatrixRow::{B1, B2, B3, B4, B6, B8, B18};
        let contact = row == B18;
        // A parent, or whoever else holds responsibility: a step-parent, a guardian, a special guardian, one named in an
        // order (PR-11, PR-12, PR-16).
        let parent = matches!(row, B1 | B2 | B6 | B8) || (legal.possible() && matches!(row, B3 | B4));
        let mut lay = Lay::NOTHING;
        if parent {
            lay = lay.with(self.for_adoption);
        }
        if matches!(row, B1 | B2 | B8) {
            lay = lay.with(self.guardian);
        }
        if !contact || self.in_prison_for_all {
            lay = lay.with(self.prison);
        }
        let (more, unknown) = if contact {
            (self.no_more, self.no_more_unknown)
        } else if parent {
            (self.care, self.care_unknown)
        } else {
            return [lay, lay];
        };
        [lay.with(more), if unknown { lay } else { lay.with(more) }]
    }
}

/// What a cell of a row that is laid over leaves.
const fn lay(cell: Cell) -> Lay {
    match cell {
        Cell::MustByStatute | Cell::MustEqually | Cell::ByResidence | Cell::AfterCheck | Cell::PerOrder => Lay::NOTHING,
        Cell::OnRequest | Cell::May => Lay::CHOICE,
        Cell::Check | Cell::Delegated | Cell::OnAuthority | Cell::PupilDecides => Lay::CHECK,
        Cell::No => Lay::BAR,
    }
}

/// A cell that somebody decides: settled if they said so.
fn settled<S: Sink>(s: &mut S, found: Lay, word: Word) -> Lay {
    let said = found == Lay::CHECK
        && word.said == Known::Yes
        && s.list(Grade::Permission, RuleId::PR_22B, word.entry, |_| Some(Reason::Authorised));
    if said { Lay::CHOICE } else { found }
}

#[inline]
pub(crate) fn overlays<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts) -> Overlays {
    let (file, person) = (ask.pair.file, ask.pair.person);
    let none = file.special_guardians.is_empty()
        && file.care.is_empty()
        && file.for_adoption.is_empty()
        && person.imprisoned.is_empty()
        && facts.legal.former == Known::No;
    if none { Overlays::default() } else { all(s, ask, facts) }
}

fn all<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts) -> Overlays {
    let pair = &ask.pair;
    let mut found = Overlays::default();
    let parent = |row: MatrixRow| {
        matches!(row, MatrixRow::B1 | MatrixRow::B2 | MatrixRow::B6 | MatrixRow::B8)
            || (facts.legal.is.possible() && matches!(row, MatrixRow::B3 | MatrixRow::B4))
    };
    if pair.band == Band::Child && facts.open.iter().any(parent) {
        found.guardian = special_guardianship(s, ask, facts);
        care_order(s, ask, &mut found);
        found.for_adoption = adoption(s, ask, facts);
    }
    if facts.legal.former.possible()
        && facts.open.contains(MatrixRow::B18)
        && s.list(Grade::Context, RuleId::VOC_33, NO_ENTRY, |_| None)
    {
        found.no_more = parent_no_more(s, ask);
        found.no_more_unknown = facts.legal.former == Known::Unknown;
    }
    for prison in &pair.person.imprisoned {
        if s.live(prison, pair.as_of) {
            imprisoned(s, ask, facts, (prison.span.from(), prison.entry), &mut found);
        }
    }
    found
}

/// The cell of a row in the column asked about, its rule and its reason.
fn row(ask: &Asked<'_>, row: MatrixRow) -> (Cell, RuleId, Reason) {
    row_of_all(row, ask.matter)
}

/// Lists the cell of a row that is laid over, in the weight that it has.
fn list<S: Sink>(s: &mut S, lay: Lay, rule: RuleId, entry: EntryIx, reason: Reason) -> bool {
    s.list(lay.grade(), rule, entry, |_| Some(reason))
}

/// VOC-30: the special guardian may exclude the parents, but not where a statute needs everyone's consent (PR-11).
fn special_guardianship<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts) -> Lay {
    let pair = &ask.pair;
    let responsible = [MatrixRow::B1, MatrixRow::B2, MatrixRow::B8].iter().any(|row| facts.open.contains(*row));
    let mut found = Lay::NOTHING;
    for guardian in &pair.file.special_guardians {
        if !responsible
            || guardian.what == pair.between.person
            || !s.live(guardian, pair.as_of)
            || superseded(s, pair, guardian.span.from())
            || ask.inner.person_file(guardian.what).died.iter().any(|died| s.live(died, pair.as_of))
            || !s.note(RuleId::VOC_30, guardian.entry, Reason::UnderSpecialGuardianship)
        {
            continue;
        }
        let (cell, rule, mut reason) = row(ask, MatrixRow::B7);
        let mut left = lay(cell);
        let mut missing = MissingFact::GuardianDecision;
        if ask.matter.column == Column::Consent {
            // A surname; a journey, unless it is known to be a short one.
            left = match ask.matter.details.act {
                Some(Act::ChangeName) if s.note(RuleId::PR_11, guardian.entry, Reason::EveryonesConsentNeeded) => {
                    Lay::NOTHING
                }
                Some(Act::Abroad) => {
                    reason = Reason::EveryonesConsentNeeded;
                    Lay::CHECK
                }
                None => {
                    (missing, reason) = (MissingFact::Act, Reason::EveryonesConsentNeeded);
                    Lay::CHECK
                }
                Some(_) => left,
            };
        }
        if !list(s, left, rule, guardian.entry, reason) {
            continue;
        }
        if left == Lay::CHECK && cell == Cell::Check {
            let word = by_special_guardian(s, ask);
            left = settled(s, left, word);
        }
        if left == Lay::CHECK {
            s.miss(missing);
        }
        found = found.with(left);
    }
    found
}

/// VOC-31: the authority decides how far a parent is told (ORD-11).
fn care_order<S: Sink>(s: &mut S, ask: &Asked<'_>, found: &mut Overlays) {
    let under = under_care_order(s, &ask.pair);
    if !under.possible() || !s.note(RuleId::VOC_31, NO_ENTRY, Reason::UnderCareOrder) {
        return;
    }
    let (cell, rule, reason) = row(ask, MatrixRow::B12);
    let left = lay(cell);
    if !list(s, left, rule, NO_ENTRY, reason) {
        return;
    }
    found.care_unknown = under == Known::Unknown;
    found.care = left;
    if left == Lay::CHECK {
        let word = by_the_authority(s, ask);
        found.care = settled(s, left, word);
        if found.care == Lay::CHECK {
            s.miss(MissingFact::AuthorityDecision);
        }
    }
}

/// VOC-32: the agency decides.
fn adoption<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts) -> Lay {
    let pair = &ask.pair;
    let adopter = facts.held.grounds.has(Grounds::PROSPECTIVE_ADOPTER) || facts.legal.by_order;
    let mut found = Lay::NOTHING;
    for placed in &pair.file.for_adoption {
        if !adopter
            && s.live(placed, pair.as_of)
            && !superseded(s, pair, placed.span.from())
            && s.note(RuleId::VOC_32, placed.entry, Reason::PlacedForAdoption)
        {
            let (cell, rule, reason) = row(ask, MatrixRow::B16);
            let left = lay(cell);
            if list(s, left, rule, placed.entry, reason) {
                found = found.with(left);
                if left == Lay::CHECK {
                    s.miss(MissingFact::AgencyDecision);
                }
            }
        }
    }
    found
}

/// VOC-33; who may vote is wider in a maintained school (CHO-9).
fn parent_no_more<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Lay {
    let (cell, rule, reason) = row(ask, MatrixRow::B17);
    if ask.matter.column == Column::Governance
        && maintained_in_england(ask.profile)
        && s.list(Grade::UnsettledBar, RuleId::CHO_9, NO_ENTRY, |_| Some(Reason::BoardRulesDecide))
    {
        s.note(rule, NO_ENTRY, reason);
        s.miss(MissingFact::BoardRules);
        return Lay::CHECK;
    }
    let left = lay(cell);
    if list(s, left, rule, NO_ENTRY, reason) { left } else { Lay::NOTHING }
}

/// VOC-36: as one who lives elsewhere, by post, once risk was looked into (COM-9); collecting is out of the question.
fn imprisoned<S: Sink>(
    s: &mut S,
    ask: &Asked<'_>,
    facts: &Facts,
    (since, entry): (NaiveDate, EntryIx),
    found: &mut Overlays,
) {
    let column = ask.matter.column;
    let with_standing = facts.open.iter().any(|row| row != MatrixRow::B18);
    let (cell, rule, reason) = row(ask, MatrixRow::B21);
    if (!with_standing && cell != Cell::No) || !s.note(RuleId::VOC_36, entry, Reason::Imprisoned) {
        return;
    }
    if cell == Cell::No {
        if list(s, Lay::BAR, rule, entry, reason) {
            found.prison = found.prison.with(Lay::BAR);
            found.in_prison_for_all = true;
        }
        return;
    }
    s.note(rule, NO_ENTRY, reason);
    if !matches!(column, Column::Consent | Column::Emergency) {
        s.condition(Condition::ByPost);
    }
    // Nobody is kept from saying that something is wrong, or what they prefer.
    if column != Column::Complaint
        && ask.matter.topic != Topic::Preference
        && !risk_checked(s, &ask.pair, since)
        && s.list(Grade::UnsettledBar, RuleId::COM_9, entry, |_| Some(Reason::RiskNotChecked))
    {
        found.prison = found.prison.with(Lay::CHECK);
        s.miss(MissingFact::RiskAssessment);
    }
}

/// Was the risk looked into since the adult went to prison? An earlier check says nothing of this time (ORD-1a).
fn risk_checked<S: Sink>(s: &mut S, pair: &Pair<'_>, since: NaiveDate) -> bool {
    let mut checked = false;
    for check in &pair.between.record.checks {
        if s.live(check, pair.as_of) && check.span.from() >= since {
            checked |= s.note(RuleId::COM_9, check.entry, Reason::RiskChecked);
        }
    }
    checked
}
