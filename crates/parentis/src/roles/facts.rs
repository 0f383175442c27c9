//! From the records of a pair to what they say on a day: parent, responsibility, care, and the rows that are open.

use crate::decision::{MissingFact, Reason};
use crate::fact::TermEffect;
use crate::roles::Known;
use crate::roles::age::Band;
use crate::roles::kinds::{ANY, MayBe, may_be};
use crate::roles::matrix::{MatrixRow, Rows};
use crate::roles::responsibility::{Grounds, responsibility};
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::{Dated, EntryIx, NO_ENTRY, PairFile, PersonFile, PupilFile, Said};
use crate::words::{CareStatus, Evidence, Parenthood, PlacementKind, RelationshipKind, Says};
use chrono::NaiveDate;

/// One pupil and one adult on one day, in one of the ages that the records allow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair<'a> {
    pub(crate) file: &'a PupilFile,
    pub(crate) between: &'a PairFile,
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
    /// That order, the last one that counts.
    pub(crate) displaced: Option<Displaced>,
    /// Became one by adoption or parental order.
    pub(crate) by_order: bool,
    /// Whether the adult is, or was, one is not on record: each case is looked at on its own.
    pub(crate) open: bool,
}

/// An adoption or a parental order in which the adult is not named: it ends what they were and held (PR-17, PR-18).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Displaced {
    pub(crate) on: NaiveDate,
    pub(crate) entry: EntryIx,
    pub(crate) adoption: bool,
}

/// Of whom the matrix has rows, and of whom not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whom {
    /// An adult of section 5.
    Adult,
    /// The pupil in person (VOC-23).
    Pupil,
    /// The applicant of an emergency protection order (VOC-24).
    Emergency,
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
    /// Whether the matrix has rows for this adult at all.
    pub(crate) whom: Whom,
    pub(crate) speaks: Known,
    /// How the adult is related is not said (VOC-22).
    pub(crate) not_said: bool,
    /// Recorded as foster parent.
    pub(crate) foster: bool,
    /// A record about responsibility leaves open whether it is held.
    pub(crate) unsettled: bool,
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

/// A flag: yes or no, unknown where the records contradict each other, none where there is no record. A source that says
/// that it does not know adds nothing.
pub(crate) fn said<S: Sink>(s: &mut S, list: &[Dated<Said>], as_of: NaiveDate, about: MissingFact) -> Option<Known> {
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
    known
}

/// Is the adult a legal parent (PAR-1, PAR-9, PAR-10)? Facts first, then what the recorded kind claims (VOC-42).
pub(crate) fn legal_parent<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Legal {
    let mut legal = Legal {
        is: Known::Unknown,
        how: None,
        entry: NO_ENTRY,
        former: false,
        displaced: None,
        by_order: false,
        open: false,
    };
    let (mut claims, mut only_adoptive, mut said_to_be_none) = (false, true, true);
    let mut kinds = 0_u32;
    for kind in &pair.between.kinds {
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
    match strongest(s, &pair.between.parenthood, pair.as_of, MissingFact::LegalParenthood) {
        Some(Ok((Parenthood::NotAParent, entry))) => (legal.is, legal.entry) = (Known::No, entry),
        Some(Ok((how, entry))) => (legal.is, legal.how, legal.entry) = (Known::Yes, Some(how), entry),
        None if claims => legal.is = Known::Yes,
        // An authority is nobody's natural parent, and a special guardian never a parent (PR-11).
        None if is_authority(s, pair) || is_special_guardian(s, pair) => legal.is = Known::No,
        None if kinds > 0 && said_to_be_none => legal.is = Known::No,
        Some(Err(())) | None => {}
    }
    if legal.is == Known::Unknown {
        match s.suppose().parent {
            Some(so) => legal.is = Known::from_bool(so),
            None => legal.open = true,
        }
    }
    let (gained, displaced) = new_parents(s, pair);
    if let Some(entry) = gained {
        legal = Legal { is: Known::Yes, entry, by_order: displaced.is_none(), open: false, ..legal };
    }
    let Some(displaced) = displaced else { return legal };
    legal.displaced = Some(displaced);
    let rule = if displaced.adoption { RuleId::PAR_9 } else { RuleId::PAR_10 };
    if claims && only_adoptive && legal.how.is_none() && gained.is_none() {
        // Recorded as adoptive parent, and not among those whom the order names: somebody has to look.
        legal.is = Known::Unknown;
    } else if legal.is != Known::No && s.note(rule, displaced.entry, Reason::ParentNoMore) {
        legal.former = legal.is == Known::Yes;
        legal.is = Known::No;
    }
    legal
}

/// Adoptions and parental orders one after the other: who is named becomes or stays a parent, who is not is one no more.
/// Returns by which order the adult became one at any time, and by which one is one no more.
fn new_parents<S: Sink>(s: &mut S, pair: &Pair<'_>) -> (Option<EntryIx>, Option<Displaced>) {
    let (mut gained, mut displaced) = (None, None);
    for new in &pair.file.new_parents {
        if !s.live(new, pair.as_of) {
            continue;
        }
        let (order, adoption) = new.what;
        let mut stays = false;
        let mut becomes = None;
        for term in &pair.between.terms {
            if term.what.order == order && s.live(term, pair.as_of) {
                stays |= term.what.effect == TermEffect::RemainsParent;
                if matches!(term.what.effect, TermEffect::Adopts | TermEffect::ParentByOrder) {
                    becomes = Some(term.entry);
                }
            }
        }
        if becomes.is_some() {
            (gained, displaced) = (becomes, None);
        } else if !stays {
            displaced = Some(Displaced { on: new.span.from(), entry: new.entry, adoption });
        }
    }
    (gained, displaced)
}

/// Is the adult the authority that looks after the child, or the agency that may place it?
fn is_authority<S: Sink>(s: &mut S, pair: &Pair<'_>) -> bool {
    let mut is = false;
    for care in &pair.file.care {
        is |= care.what.1 == Some(pair.between.person) && s.live(care, pair.as_of);
    }
    for term in &pair.between.terms {
        is |= term.what.effect == TermEffect::MayPlace && s.live(term, pair.as_of);
    }
    is
}

fn is_special_guardian<S: Sink>(s: &mut S, pair: &Pair<'_>) -> bool {
    let mut is = false;
    for term in &pair.between.terms {
        is |= term.what.effect == TermEffect::SpecialGuardian && s.live(term, pair.as_of);
    }
    is
}

/// An adoption or a parental order ends what was ordered about the child before: special guardianship, care, placement,
/// with whom the child lives (PR-12, PR-17).
pub(crate) fn superseded<S: Sink>(s: &mut S, pair: &Pair<'_>, from: NaiveDate) -> bool {
    let mut is = false;
    for new in &pair.file.new_parents {
        is |= s.live(new, pair.as_of) && from < new.span.from();
    }
    is
}

/// Puts together what the facts say about an adult, and the rows that they leave open.
pub(crate) fn facts<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Facts {
    let mut kinds = MayBe::NOTHING;
    let mut is_pupil = false;
    let (mut partner, mut foster, mut any) = (false, false, false);
    for kind in &pair.between.kinds {
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
    // Of a legal parent it is never asked whether the authority speaks through them.
    let speaks = if legal.is == Known::Yes { Known::No } else { speaks_for_authority(s, pair) };
    let mut facts = Facts {
        legal,
        responsibility: held.is,
        grounds: held.grounds,
        lives: care.0,
        looks_after: care.1,
        open: Rows::NONE,
        whom: if is_pupil { Whom::Pupil } else { Whom::Adult },
        speaks,
        not_said,
        foster,
        unsettled: held.unsettled,
    };
    // An emergency protection order gives a say for its days and no row; who speaks for an authority that looks after
    // the child has that row besides (VOC-24).
    let emergency = held.grounds == Grounds::EMERGENCY
        && legal.is != Known::Yes
        && (speaks != Known::Yes || authority_rows(s, pair).is_empty());
    if emergency && !is_pupil {
        facts.whom = Whom::Emergency;
    }
    if facts.whom == Whom::Adult {
        facts.open = open_rows(s, pair, &facts, kinds);
        if partner
            && !legal.is.possible()
            && facts.open.contains(MatrixRow::B4)
            && facts.open != Rows::one(MatrixRow::B4)
        {
            s.note(RuleId::PAR_7, NO_ENTRY, Reason::PartnerNotSettled);
        }
        standing_of(s, pair, &facts);
    }
    facts
}

/// Does the child live with the adult, and does the adult look after the child (PAR-3, PAR-6)?
fn care<S: Sink>(s: &mut S, pair: &Pair<'_>, foster: bool) -> (Known, Known) {
    let mut lives = said(s, &pair.between.lives, pair.as_of, MissingFact::LivesWith);
    let mut looks = said(s, &pair.between.looks, pair.as_of, MissingFact::LooksAfter);
    if let Some(before) = before_absence(s, pair) {
        // Who had care on the day before still has it, whatever is said of where the child sleeps meanwhile.
        for (now, list, about) in [
            (&mut lives, &pair.between.lives, MissingFact::LivesWith),
            (&mut looks, &pair.between.looks, MissingFact::LooksAfter),
        ] {
            if said(s, list, before, about) == Some(Known::Yes) {
                *now = Some(Known::Yes);
            }
        }
    }
    for placed in &pair.between.placed {
        if s.live(placed, pair.as_of) {
            (lives, looks) = (Some(Known::Yes), Some(Known::Yes));
        }
    }
    if lives.is_none() && pair.band == Band::Child {
        for term in &pair.between.terms {
            if term.what.effect == TermEffect::LivesWith && s.live(term, pair.as_of) {
                lives = Some(Known::Yes);
            }
        }
    }
    // A foster parent claims care (VOC-42), where no record says otherwise.
    let unsaid = if foster { Known::Yes } else { Known::Unknown };
    let settle = |known: Option<Known>, so: Option<bool>| match (known.unwrap_or(unsaid), so) {
        (Known::Unknown, Some(so)) => Known::from_bool(so),
        (known, _) => known,
    };
    let suppose = *s.suppose();
    (settle(lives, suppose.lives), settle(looks, suppose.looks_after))
}

/// The day before the child went away for a time, through absences that follow one another (PAR-6).
fn before_absence<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Option<NaiveDate> {
    let mut before = None;
    // Each round goes through one absence, so there are no more rounds than absences.
    for _ in &pair.file.away {
        let day = before.unwrap_or(pair.as_of);
        let mut earlier = None;
        for absence in &pair.file.away {
            if s.live(absence, day) && s.note(RuleId::PAR_6, absence.entry, Reason::CareGoesOn) {
                let from = absence.span.from().pred_opt();
                earlier = if earlier.is_none() { from } else { earlier.min(from) };
            }
        }
        match earlier {
            Some(earlier) => before = Some(earlier),
            None => break,
        }
    }
    before
}

/// Is the adult the authority, or does the adult speak for it (VOC-14, VOC-15)?
fn speaks_for_authority<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Known {
    if is_authority(s, pair) {
        return Known::Yes;
    }
    let said = said(s, &pair.between.speaks, pair.as_of, MissingFact::SpeaksForAuthority);
    match (said.unwrap_or(Known::Unknown), s.suppose().speaks) {
        (Known::Unknown, Some(so)) => Known::from_bool(so),
        (known, _) => known,
    }
}

/// The base row: the first of VOC-1 to VOC-20 whose facts hold; while a fact is unknown, every row that it leaves
/// possible is open (VOC-40).
fn open_rows<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts, kinds: MayBe) -> Rows {
    let grounds = facts.grounds;
    let held = if grounds == Grounds::EMERGENCY { Known::No } else { facts.responsibility };
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
    let under_order = authority_rows(s, pair).contains(MatrixRow::B10) || held == Known::Yes;
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
    if held == Known::Unknown && facts.unsettled && by_responsibility.is_empty() {
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
    open.with(by_care_or_none(s, pair, facts, kinds))
}

/// Without parenthood and responsibility: placed, speaking for an authority, caring, or a contact only.
fn by_care_or_none<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts, kinds: MayBe) -> Rows {
    // Of several placements, the first of section 15.2 that holds.
    for (placement, row) in [
        (PlacementKind::Adoption, MatrixRow::B15),
        (PlacementKind::FosterCare, MatrixRow::B9),
        (PlacementKind::ChildrensHome, MatrixRow::B13),
        (PlacementKind::PrivateFostering, MatrixRow::B4),
    ] {
        for placed in &pair.between.placed {
            if placed.what == placement && s.live(placed, pair.as_of) {
                let over = placement == PlacementKind::Adoption && superseded(s, pair, placed.span.from());
                if !over {
                    return Rows::one(row);
                }
            }
        }
    }
    let mut open = Rows::NONE;
    let authority = authority_rows(s, pair);
    match facts.speaks {
        Known::Yes if !authority.is_empty() => return authority,
        Known::Unknown if kinds.admits(15) => open = open.with(authority),
        Known::Yes | Known::No | Known::Unknown => {}
    }
    let cares = facts.lives.and(facts.looks_after);
    // Kin and carers are the authority's foster carers only where the child is looked after at all (VOC-12, VOC-18).
    let fosters = kinds.admits(12) && (facts.foster || !authority.is_empty());
    if cares == Known::Yes && !fosters {
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
    // Without care whoever it is, is a contact; "foster parent" claims care and is one only where a record says so.
    if cares != Known::Yes {
        open = open.and(MatrixRow::B18);
    }
    if cares == Known::Yes && open.is_empty() {
        open = open.and(MatrixRow::B4);
    }
    open
}

/// The rows of an authority that looks after the child, or may be one: under an order, or under section 20.
fn authority_rows<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Rows {
    let (mut order, mut agreed, mut unknown) = (false, false, false);
    for care in &pair.file.care {
        if !s.live(care, pair.as_of) || superseded(s, pair, care.span.from()) {
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
fn standing_of<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts) {
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
    if facts.open == Rows::one(MatrixRow::B18) && !facts.legal.former && !facts.not_said {
        for looks in &pair.between.looks {
            let past = looks.what.0 == Says::Yes && looks.span.from() <= pair.as_of;
            if past && cares == Known::No && s.sees(looks.entry) {
                s.note(RuleId::PAR_5, looks.entry, Reason::HadCareOnce);
            }
        }
    }
}
