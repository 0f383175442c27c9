//! Who an adult is to a child on a day: legal parent, holder of responsibility, carer, and the rows this leaves open.
//!
//! ```
//! # use parentis::doc_example;
//! # let (school, as_of) = doc_example()?;
//! let (ava, father) = ("ava".parse()?, "father".parse()?);
//! let standing = school.standing(&ava, &father, as_of);
//! assert_eq!(standing.edu_parent, parentis::roles::Known::Yes, "a father is a parent in education law (PAR-1)");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::decision::{Because, Grade, Missing, MissingFact, Reason};
use crate::fact::TermEffect;
use crate::ids::{PersonId, PupilId};
use crate::roles::age::Band;
use crate::roles::kinds::{ANY, MayBe, may_be};
use crate::roles::matrix::{MatrixRow, Rows};
use crate::roles::responsibility::{Grounds, responsibility};
use crate::roles::sink::{Full, Sink};
use crate::roles::{Known, age};
use crate::rules::RuleId;
use crate::school::{Dated, EntryIx, NO_ENTRY, PairFile, PersonFile, PupilFile, Said, School};
use crate::words::{CareStatus, Evidence, Parenthood, PlacementKind, RelationshipKind, Says};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One pupil and one adult on one day, in one of the ages that the records allow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair<'a> {
    pub(crate) file: &'a PupilFile,
    pub(crate) pair: &'a PairFile,
    pub(crate) person: &'a PersonFile,
    pub(crate) as_of: NaiveDate,
    pub(crate) band: Band,
}

/// Whether an adult is a legal parent, and in what way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Legal {
    pub(crate) is: Known,
    pub(crate) how: Option<Parenthood>,
    pub(crate) entry: EntryIx,
    /// Was one, until an adoption or a parental order by others.
    pub(crate) former: bool,
    /// The entry of that order.
    pub(crate) displaced_by: Option<EntryIx>,
    /// Became one by adoption or parental order.
    pub(crate) by_order: bool,
}

/// What the facts say about an adult, before any entitlement is looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) legal: Legal,
    pub(crate) responsibility: Known,
    pub(crate) grounds: Grounds,
    pub(crate) lives: Known,
    pub(crate) looks_after: Known,
    /// The rows that the facts choose or leave open (VOC-40).
    pub(crate) open: Rows,
    /// The pupil in person (VOC-23).
    pub(crate) is_pupil: bool,
    /// The applicant of an emergency protection order, for whom the matrix has no row (VOC-24).
    pub(crate) emergency: bool,
    pub(crate) speaks: Known,
    pub(crate) care_unknown: bool,
}

/// The strongest record of a thing, of equal strength the latest; unsettled if two of them contradict (PR-24).
fn strongest<T: Copy + PartialEq, S: Sink>(
    s: &mut S,
    list: &[Dated<(T, Evidence)>],
    as_of: NaiveDate,
    about: MissingFact,
) -> Option<Result<(T, EntryIx), ()>> {
    let mut best: Option<(Evidence, NaiveDate, T, EntryIx)> = None;
    let mut contradicted = false;
    for dated in list {
        if !s.live(dated, as_of) {
            continue;
        }
        let (what, evidence) = dated.what;
        let rank = (evidence, dated.span.from());
        match best {
            Some((e, from, ..)) if rank < (e, from) => {}
            Some((e, from, other, _)) if rank == (e, from) => contradicted |= other != what,
            _ => {
                best = Some((evidence, dated.span.from(), what, dated.entry));
                contradicted = false;
            }
        }
    }
    let (.., what, entry) = best?;
    if contradicted && s.note(RuleId::PR_24, entry, Reason::RecordsContradict { about }) {
        return Some(Err(()));
    }
    Some(Ok((what, entry)))
}

/// A flag: yes, no, or unknown. A source that says that it does not know adds nothing.
fn said<S: Sink>(s: &mut S, list: &[Dated<Said>], as_of: NaiveDate, about: MissingFact) -> Known {
    let mut known: Option<Known> = None;
    let mut best: Option<(Evidence, NaiveDate)> = None;
    for dated in list {
        if !s.live(dated, as_of) {
            continue;
        }
        let means = match dated.what.0 {
            Says::Yes => Known::Yes,
            Says::No => Known::No,
            Says::Unknown => continue,
        };
        let rank = (dated.what.1, dated.span.from());
        match best {
            Some(earlier) if rank < earlier => {}
            Some(earlier) if rank == earlier => {
                if known != Some(means) && s.note(RuleId::PR_24, dated.entry, Reason::RecordsContradict { about }) {
                    known = Some(Known::Unknown);
                }
            }
            _ => (best, known) = (Some(rank), Some(means)),
        }
    }
    known.unwrap_or(Known::Unknown)
}

/// Is the adult a legal parent (PAR-1, PAR-9, PAR-10)? Facts first, then what the recorded kind claims (VOC-42).
pub(crate) fn legal_parent<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Legal {
    let mut legal =
        Legal { is: Known::Unknown, how: None, entry: NO_ENTRY, former: false, displaced_by: None, by_order: false };
    let (mut claims, mut only_adoptive, mut said_to_be_none) = (false, true, true);
    let mut kinds = 0_u32;
    for kind in &pair.pair.kinds {
        if !s.live(kind, pair.as_of) {
            continue;
        }
        kinds = kinds.saturating_add(1);
        if kind.what.claims_parenthood() {
            claims = true;
            legal.entry = kind.entry;
            only_adoptive &= kind.what == RelationshipKind::AdoptiveParent;
        }
        said_to_be_none &=
            !matches!(kind.what, RelationshipKind::Other | RelationshipKind::None_ | RelationshipKind::Unknown);
    }
    match strongest(s, &pair.pair.parenthood, pair.as_of, MissingFact::LegalParenthood) {
        Some(Ok((Parenthood::NotAParent, entry))) => (legal.is, legal.entry) = (Known::No, entry),
        Some(Ok((how, entry))) => (legal.is, legal.how, legal.entry) = (Known::Yes, Some(how), entry),
        Some(Err(())) => {}
        None if claims => legal.is = Known::Yes,
        None if kinds > 0 && said_to_be_none => legal.is = Known::No,
        None => {}
    }
    if legal.is == Known::Unknown
        && let Some(so) = s.suppose().parent
    {
        legal.is = Known::from_bool(so);
    }
    for gained in &pair.file.new_parents {
        if !s.live(gained, pair.as_of) {
            continue;
        }
        let (order, adoption) = gained.what;
        let mut named = false;
        for term in &pair.pair.terms {
            if term.what.order != order || !s.live(term, pair.as_of) {
                continue;
            }
            match term.what.effect {
                TermEffect::Adopts | TermEffect::ParentByOrder => {
                    named = true;
                    legal = Legal { is: Known::Yes, by_order: true, former: false, displaced_by: None, ..legal };
                    legal.entry = term.entry;
                }
                TermEffect::RemainsParent => named = true,
                TermEffect::Bars { .. }
                | TermEffect::Requires { .. }
                | TermEffect::Unclear
                | TermEffect::LivesWith
                | TermEffect::SpendsTimeWith
                | TermEffect::SpecialGuardian
                | TermEffect::CareTo
                | TermEffect::ProtectedBy
                | TermEffect::EndsResponsibility
                | TermEffect::MayPlace => {}
            }
        }
        if named {
            continue;
        }
        let rule = if adoption { RuleId::PAR_9 } else { RuleId::PAR_10 };
        if claims && only_adoptive && legal.how.is_none() {
            // Recorded as adoptive parent, and not among those whom the order names: somebody has to look.
            legal.is = Known::Unknown;
        } else if legal.is != Known::No && s.note(rule, gained.entry, Reason::ParentNoMore) {
            legal.former = legal.is == Known::Yes;
            legal.is = Known::No;
            legal.displaced_by = Some(gained.entry);
        }
    }
    legal
}

/// Puts together what the facts say about an adult, and the rows that they leave open.
pub(crate) fn facts<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Facts {
    let mut kinds = MayBe::NOTHING;
    let mut is_pupil = false;
    let (mut partner, mut foster, mut any) = (false, false, false);
    for kind in &pair.pair.kinds {
        if !s.live(kind, pair.as_of) {
            continue;
        }
        s.note(RuleId::VOC_42, kind.entry, Reason::RecordedAs { kind: kind.what });
        kinds = kinds.with(may_be(kind.what));
        is_pupil |= kind.what == RelationshipKind::Self_;
        partner |= matches!(kind.what, RelationshipKind::ParentsPartner | RelationshipKind::StepParent);
        foster |= kind.what == RelationshipKind::FosterParent;
        any = true;
    }
    if !any {
        kinds = ANY;
    }
    let not_said = kinds == ANY;
    if not_said {
        s.note(RuleId::VOC_22, NO_ENTRY, Reason::RelationshipNotSaid);
    }

    let legal = legal_parent(s, pair);
    let held = responsibility(s, pair, &legal);
    let care = care(s, pair, foster);
    let speaks = speaks_for_authority(s, pair);
    let mut facts = Facts {
        legal,
        responsibility: held.held,
        grounds: held.grounds,
        lives: care.0,
        looks_after: care.1,
        open: Rows::NONE,
        is_pupil,
        emergency: held.grounds.has(Grounds::EMERGENCY),
        speaks,
        care_unknown: false,
    };
    if !is_pupil && !facts.emergency {
        facts.open = open_rows(s, pair, &mut facts, kinds);
        if partner
            && !legal.is.possible()
            && facts.open.contains(MatrixRow::B4)
            && facts.open != Rows::one(MatrixRow::B4)
        {
            s.note(RuleId::PAR_7, NO_ENTRY, Reason::PartnerNotSettled);
        }
        standing_of(s, pair, &facts, not_said);
    }
    facts
}

/// Does the child live with the adult, and does the adult look after the child (PAR-3, PAR-6)?
fn care<S: Sink>(s: &mut S, pair: &Pair<'_>, foster: bool) -> (Known, Known) {
    let mut day = pair.as_of;
    let mut away = false;
    for absence in &pair.file.away {
        if s.live(absence, pair.as_of)
            && let Some(before) = absence.span.from().pred_opt()
            && s.note(RuleId::PAR_6, absence.entry, Reason::CareGoesOn)
        {
            day = day.min(before);
            away = true;
        }
    }
    let mut lives = said(s, &pair.pair.lives, pair.as_of, MissingFact::LivesWith);
    let mut looks = said(s, &pair.pair.looks, pair.as_of, MissingFact::LooksAfter);
    if away {
        // Who had care on the day before still has it, whatever is said of where the child sleeps meanwhile.
        lives = if said(s, &pair.pair.lives, day, MissingFact::LivesWith) == Known::Yes { Known::Yes } else { lives };
        looks = if said(s, &pair.pair.looks, day, MissingFact::LooksAfter) == Known::Yes { Known::Yes } else { looks };
    }
    for placed in &pair.pair.placed {
        if s.live(placed, pair.as_of) {
            (lives, looks) = (Known::Yes, Known::Yes);
        }
    }
    if lives == Known::Unknown {
        for term in &pair.pair.terms {
            if term.what.effect == TermEffect::LivesWith && s.live(term, pair.as_of) {
                lives = Known::Yes;
            }
        }
    }
    if foster {
        // A foster parent claims care (VOC-42), unless a record says otherwise.
        lives = if lives == Known::Unknown { Known::Yes } else { lives };
        looks = if looks == Known::Unknown { Known::Yes } else { looks };
    }
    let settle = |known: Known, so: Option<bool>| match (known, so) {
        (Known::Unknown, Some(so)) => Known::from_bool(so),
        (known, _) => known,
    };
    let suppose = *s.suppose();
    (settle(lives, suppose.lives), settle(looks, suppose.looks_after))
}

/// Is the adult the authority, or does the adult speak for it (VOC-14, VOC-15)?
fn speaks_for_authority<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Known {
    for care in &pair.file.care {
        if care.what.1 == Some(pair.pair.person) && s.live(care, pair.as_of) {
            return Known::Yes;
        }
    }
    match (said(s, &pair.pair.speaks, pair.as_of, MissingFact::SpeaksForAuthority), s.suppose().speaks) {
        (Known::Unknown, Some(so)) => Known::from_bool(so),
        (known, _) => known,
    }
}

/// The base row: the first of VOC-1 to VOC-20 whose facts hold; while a fact is unknown, every row that it leaves
/// possible is open (VOC-40).
fn open_rows<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &mut Facts, kinds: MayBe) -> Rows {
    let held = facts.responsibility;
    let grounds = facts.grounds;
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

    // Responsibility without parenthood: on recorded grounds, or on whichever the recorded kind allows.
    let on = |ground: Grounds, number: u32| {
        grounds.has(ground) || (grounds.is_empty() && held.possible() && kinds.admits(number))
    };
    let mut by_responsibility = Rows::NONE;
    for (ground, number, rows) in [
        (Grounds::SPECIAL_GUARDIAN, 1, Rows::one(MatrixRow::B6)),
        (Grounds::PROSPECTIVE_ADOPTER, 2, Rows::one(MatrixRow::B15)),
        (Grounds::GUARDIAN, 9, by_residence(facts.lives).and(MatrixRow::B14)),
        (Grounds::STEP_PARENT, 10, by_residence(facts.lives).and(MatrixRow::B5)),
        (Grounds::LIVES_WITH_ORDER, 11, Rows::one(MatrixRow::B8)),
        (Grounds::AUTHORITY, 14, Rows::one(MatrixRow::B10)),
    ] {
        if on(ground, number) {
            by_responsibility = by_responsibility.with(rows);
        }
    }
    if held == Known::Yes && by_responsibility.is_empty() {
        // A holder on grounds nobody recorded and of a kind that claims none: a parent in education law all the same.
        by_responsibility = Rows::one(MatrixRow::B8);
    }
    open = open.with(by_responsibility);
    if held == Known::Yes {
        return open;
    }
    open.with(by_care_or_none(s, pair, facts, kinds))
}

/// Without parenthood and responsibility: placed, speaking for an authority, caring, or a contact only.
fn by_care_or_none<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &mut Facts, kinds: MayBe) -> Rows {
    for placed in &pair.pair.placed {
        if s.live(placed, pair.as_of) {
            return Rows::one(match placed.what {
                PlacementKind::FosterCare => MatrixRow::B9,
                PlacementKind::ChildrensHome => MatrixRow::B13,
                PlacementKind::PrivateFostering => MatrixRow::B4,
                PlacementKind::Adoption => MatrixRow::B15,
            });
        }
    }
    let mut open = Rows::NONE;
    let authority = authority_rows(s, pair, facts);
    match facts.speaks {
        Known::Yes if !authority.is_empty() => return authority,
        Known::Unknown if kinds.admits(15) => open = open.with(authority),
        _ => {}
    }
    let cares = facts.lives.and(facts.looks_after);
    if cares == Known::Yes && !kinds.admits(12) {
        return open.and(MatrixRow::B4);
    }
    if cares.possible() {
        for (number, row) in
            [(12, MatrixRow::B9), (16, MatrixRow::B4), (17, MatrixRow::B4), (18, MatrixRow::B4), (19, MatrixRow::B4)]
        {
            if kinds.admits(number) {
                open = open.and(row);
            }
        }
    }
    if kinds.admits(13) && facts.looks_after.possible() {
        open = open.and(MatrixRow::B13);
    }
    if cares != Known::Yes && (kinds.admits(20) || open.is_empty()) {
        open = open.and(MatrixRow::B18);
    }
    if cares == Known::Yes && open.is_empty() {
        open = open.and(MatrixRow::B4);
    }
    open
}

/// The rows of an authority that looks after the child, or may be one: under an order, or under section 20.
fn authority_rows<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &mut Facts) -> Rows {
    let (mut order, mut agreed, mut unknown) = (false, false, false);
    for care in &pair.file.care {
        if !s.live(care, pair.as_of) {
            continue;
        }
        match care.what.0 {
            CareStatus::CareOrder | CareStatus::InterimCareOrder => order = true,
            CareStatus::Section20 => agreed = true,
            CareStatus::Unknown => unknown = true,
        }
    }
    let mut rows = Rows::NONE;
    if unknown && !order && !agreed {
        match s.suppose().under_order {
            Some(true) => order = true,
            Some(false) => agreed = true,
            None => {
                facts.care_unknown = true;
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

/// Says by which limb of section 576 an adult is a parent, or that by none (PAR-1 to PAR-5, ROL, VOC).
fn standing_of<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts, not_said: bool) {
    if facts.legal.is == Known::Yes {
        s.note(RuleId::PAR_1, facts.legal.entry, Reason::LegalParent);
    } else if facts.responsibility == Known::Yes {
        let rule = if facts.grounds.has(Grounds::AUTHORITY) { RuleId::PAR_8 } else { RuleId::PAR_2 };
        s.note(rule, NO_ENTRY, Reason::ParentByResponsibility);
    }
    let cares = facts.lives.and(facts.looks_after);
    if facts.legal.is != Known::Yes && facts.responsibility != Known::Yes && cares == Known::Yes {
        s.note(RuleId::PAR_3, NO_ENTRY, Reason::ParentByCare);
    }
    if facts.open == Rows::one(MatrixRow::B18) && !facts.legal.former && !not_said {
        for looks in &pair.pair.looks {
            let past = looks.what.0 == Says::Yes && looks.span.from() <= pair.as_of;
            if past && cares == Known::No && s.sees(looks.entry) {
                s.note(RuleId::PAR_5, looks.entry, Reason::HadCareOnce);
            }
        }
    }
}

/// The recorded adult in the words of sections 2.2 and 15.2, where the facts settle it (ROL-1 to ROL-18, VOC-1 to
/// VOC-20).
fn roles<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts) {
    use RuleId as R;
    let g = facts.grounds;
    let placed = |kind: PlacementKind| {
        pair.pair.placed.iter().find(|placed| placed.what == kind && placed.span.holds(pair.as_of))
    };
    let is = |wanted: &[RelationshipKind]| {
        pair.pair.kinds.iter().any(|kind| kind.span.holds(pair.as_of) && wanted.contains(&kind.what))
    };
    let holds = facts.responsibility == Known::Yes;
    let only = |row: MatrixRow| facts.open == Rows::one(row);
    let parent = facts.legal.entry;
    let mut say = |rules: &[RuleId], entry: EntryIx, reason: Reason| {
        for rule in rules {
            s.note(*rule, entry, reason.clone());
        }
    };
    if facts.is_pupil {
        say(&[R::VOC_23], NO_ENTRY, Reason::IsThePupil);
    } else if facts.emergency {
        say(&[R::VOC_24, R::ROL_22], NO_ENTRY, Reason::EmergencyApplicant);
    } else if facts.legal.by_order {
        let adopts = pair.pair.terms.iter().any(|term| term.what.effect == TermEffect::Adopts);
        let rules = if adopts { [R::ROL_5, R::VOC_3] } else { [R::ROL_17, R::VOC_4] };
        say(&rules, parent, Reason::LegalParent);
    } else if facts.legal.is == Known::Yes {
        let without = facts.responsibility == Known::No;
        let rules: &[RuleId] = match facts.legal.how {
            Some(Parenthood::BirthMother) => &[R::ROL_1, R::VOC_5],
            Some(Parenthood::Surrogate) => &[R::PAR_10, R::VOC_5],
            Some(Parenthood::SurrogatesPartner) => &[R::PAR_10],
            Some(Parenthood::Father) if pair.pair.grants.iter().any(married) => &[R::ROL_2, R::VOC_6],
            Some(Parenthood::Father) if without => &[R::ROL_3, R::VOC_8],
            Some(Parenthood::Father) if holds => &[R::ROL_3, R::VOC_6],
            Some(Parenthood::Father) => &[R::ROL_3],
            Some(Parenthood::SecondFemaleParent) if without => &[R::ROL_4, R::VOC_8],
            Some(Parenthood::SecondFemaleParent) if holds => &[R::ROL_4, R::VOC_7],
            Some(Parenthood::SecondFemaleParent) => &[R::ROL_4],
            Some(Parenthood::NotAParent) | None => &[],
        };
        say(rules, parent, Reason::LegalParent);
    } else if g.has(Grounds::SPECIAL_GUARDIAN) {
        say(&[R::ROL_8, R::VOC_1], NO_ENTRY, Reason::HoldsResponsibility);
    } else if g.has(Grounds::PROSPECTIVE_ADOPTER) {
        say(&[R::ROL_6, R::VOC_2], NO_ENTRY, Reason::HoldsResponsibility);
    } else if g.has(Grounds::GUARDIAN) {
        say(&[R::ROL_7, R::VOC_9], NO_ENTRY, Reason::HoldsResponsibility);
    } else if g.has(Grounds::LIVES_WITH_ORDER) {
        say(&[R::ROL_10, R::VOC_11], NO_ENTRY, Reason::HoldsResponsibility);
    } else if let Some(placed) = placed(PlacementKind::FosterCare) {
        say(&[R::ROL_12, R::VOC_12], placed.entry, Reason::ParentByCare);
    } else if let Some(placed) = placed(PlacementKind::ChildrensHome) {
        say(&[R::ROL_14, R::VOC_13], placed.entry, Reason::ParentByCare);
    } else if let Some(placed) = placed(PlacementKind::PrivateFostering) {
        say(&[R::ROL_13, R::VOC_16], placed.entry, Reason::ParentByCare);
    } else if only(MatrixRow::B10) {
        say(&[R::ROL_15, R::VOC_14], NO_ENTRY, Reason::AuthorityHolds);
    } else if only(MatrixRow::B11) {
        say(&[R::ROL_16, R::VOC_15], NO_ENTRY, Reason::AuthorityHoldsNone);
    } else if only(MatrixRow::B18) && !facts.legal.former {
        say(&[R::ROL_18, R::VOC_20, R::PAR_4], NO_ENTRY, Reason::ContactOnly);
    } else if only(MatrixRow::B4) {
        let partner = is(&[RelationshipKind::StepParent, RelationshipKind::ParentsPartner]);
        let rule = if partner { R::VOC_17 } else { R::VOC_18 };
        say(&[rule], NO_ENTRY, Reason::ParentByCare);
    }
    if is(&[RelationshipKind::StepParent]) && facts.legal.is == Known::No {
        let reason = Reason::RecordedAs { kind: RelationshipKind::StepParent };
        say(&[R::ROL_9], NO_ENTRY, reason);
        if g.has(Grounds::STEP_PARENT) {
            say(&[R::VOC_10], NO_ENTRY, Reason::HoldsResponsibility);
        }
    }
    let kin = is(&[
        RelationshipKind::Grandparent,
        RelationshipKind::Sibling,
        RelationshipKind::AuntUncle,
        RelationshipKind::Cousin,
        RelationshipKind::OtherRelative,
    ]);
    if kin && only(MatrixRow::B4) {
        say(&[R::ROL_11], NO_ENTRY, Reason::ParentByCare);
    }
}

fn married(grant: &Dated<crate::school::Grant>) -> bool {
    matches!(
        grant.what.basis,
        crate::words::ResponsibilityBasis::MarriedAtBirth | crate::words::ResponsibilityBasis::LaterMarriage
    )
}

/// The answer to "who is this adult to this child in law on this day?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Standing {
    /// The child.
    pub pupil: PupilId,
    /// The adult.
    pub person: PersonId,
    /// A parent in education law (Education Act 1996 s.576, PAR-1 to PAR-4)?
    pub edu_parent: Known,
    /// A parent for the biometrics Act: a legal parent or an individual with responsibility (PAR-12)?
    pub bio_parent: Known,
    /// A legal parent?
    pub legal_parent: Known,
    /// Holds parental responsibility (PR-0)?
    pub parental_responsibility: Known,
    /// Does the child live with the adult?
    pub lives_with: Known,
    /// Does the adult look after the child?
    pub looks_after: Known,
    /// Counts as a "parent" in the words of the school's own policy, which gives and takes no right (PAR-14, HA-1c).
    pub policy_parent: Known,
    /// The rows of the rights matrix that the facts choose or leave open.
    pub rows: Vec<MatrixRow>,
    /// The rules that played a part.
    pub rules: Vec<RuleId>,
    /// How the answer came about.
    pub reasons: Vec<Because>,
    /// What is not on record and would say more.
    pub missing: Vec<Missing>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// Who is this adult to this child in law on this day? An adult of whom nothing is recorded is unknown, and not
    /// nobody (VOC-22).
    pub fn standing(&self, pupil: &PupilId, person: &PersonId, as_of: NaiveDate) -> Standing {
        self.standing_muting(pupil, person, as_of, None)
    }

    pub(crate) fn standing_muting(
        &self,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Standing {
        let inner = &*self.inner;
        let (nobody, no_file) = (PairFile::default(), PupilFile::default());
        let (at, who) = (self.pupil(pupil), self.person(person));
        let file = at.and_then(|at| inner.pupil_files.get(at.0 as usize)).unwrap_or(&no_file);
        let found = at.zip(who).and_then(|(at, who)| inner.pair(at.0, who.0)).unwrap_or(&nobody);
        let person_file = who.map_or(&inner.nobody, |who| inner.person_file(who.0));

        let mut s = Full::new(inner, as_of, muted);
        let adult = age::adult(&mut s, file, as_of);
        let mut rows = BTreeSet::new();
        let mut cases: Vec<Facts> = Vec::new();
        for (band, possible) in [(Band::Child, Known::No), (Band::Adult, Known::Yes)] {
            if adult == possible || adult == Known::Unknown {
                let pair = Pair { file, pair: found, person: person_file, as_of, band };
                let facts = facts(&mut s, &pair);
                roles(&mut s, &pair, &facts);
                rows.extend(facts.open.iter());
                cases.push(facts);
            }
        }
        let over = |pick: fn(&Facts) -> Known| {
            let mut all = cases.iter().map(pick);
            let first = all.next().unwrap_or(Known::Unknown);
            if all.all(|other| other == first) { first } else { Known::Unknown }
        };
        let legal = over(|f| f.legal.is);
        let held = over(|f| f.responsibility);
        let lives = over(|f| f.lives);
        let looks = over(|f| f.looks_after);
        let individual = Known::from_bool(!cases.iter().any(|f| f.grounds.has(Grounds::AUTHORITY)));
        let edu = legal.or(held).or(lives.and(looks));
        let bio = legal.or(held.and(individual));
        if bio == Known::Yes {
            s.list(Grade::Context, RuleId::PAR_12, NO_ENTRY, |_| None);
        }
        for (known, fact) in [
            (legal, MissingFact::LegalParenthood),
            (held, MissingFact::ParentalResponsibility),
            (lives, MissingFact::LivesWith),
            (looks, MissingFact::LooksAfter),
        ] {
            if known == Known::Unknown {
                s.miss(fact);
            }
        }
        s.list(Grade::Context, RuleId::PAR_14, NO_ENTRY, |_| None);
        Standing {
            pupil: pupil.clone(),
            person: person.clone(),
            edu_parent: edu,
            bio_parent: bio,
            legal_parent: legal,
            parental_responsibility: held,
            lives_with: lives,
            looks_after: looks,
            policy_parent: edu.or(looks),
            rows: rows.into_iter().collect(),
            rules: s.small.rules.iter().collect(),
            reasons: s.reasons,
            missing: s.missing,
            holds_until: s.small.horizon.holds_until(),
        }
    }
}
