//! From the records of a pair to what they say on a day: parent, responsibility, care, and the rows that are open.

use crate::decision::{Grade, MissingFact, Reason};
use crate::fact::TermEffect;
use crate::roles::Known;
use crate::roles::age::Band;
use crate::roles::care::care;
use crate::roles::fostering::private;
use crate::roles::kinds::{ANY, MayBe, may_be};
use crate::roles::matrix::{MatrixRow, Rows};
use crate::roles::responsibility::{Grounds, Held, responsibility};
use crate::roles::rows::{authority_rows, open_rows};
use crate::roles::sink::{Sink, or_supposed};
use crate::rules::RuleId;
use crate::school::{Dated, EntryIx, NO_ENTRY, NewParents, PairFile, PersonFile, PupilFile, Said};
use crate::words::{Evidence, Parenthood, RelationshipKind, Says};
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
    /// Was one, until an adoption or a parental order by others; unknown of whom that order left out and of whom it is
    /// not on record whether they were one.
    pub(crate) former: Known,
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
    /// By somebody recorded as a parent's partner: that parent stays one, and nobody wrote down which (PR-17).
    pub(crate) by_partner: bool,
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
    /// The agency that may place the child for adoption (PR-16), of which the sheet has no row.
    Agency,
    /// Recorded as the pupil and as somebody else.
    Contradicted,
}

/// What the facts say about an adult, before any entitlement is looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) legal: Legal,
    pub(crate) held: Held,
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
}

/// The strongest record of parenthood (PR-24): whether the adult is a parent, unsettled if two of them contradict, and in
/// what way if they agree in it. Parenthood does not change, so that the later of two records is no better than the
/// earlier; and a mere assertion that somebody is no parent does not outweigh a recorded kind that claims it.
fn strongest<S: Sink>(s: &mut S, pair: &Pair<'_>, claims: bool) -> Option<(Known, Option<Parenthood>, EntryIx)> {
    let about = MissingFact::LegalParenthood;
    let mut best: Option<Evidence> = None;
    let (mut is, mut how, mut entry) = (Known::Unknown, None, NO_ENTRY);
    for dated in &pair.between.record.parenthood {
        if !s.live(dated, pair.as_of) {
            continue;
        }
        let (what, evidence) = dated.what;
        let means = Known::from_bool(what != Parenthood::NotAParent);
        match best {
            Some(stronger) if evidence < stronger => {}
            Some(equal) if evidence == equal => {
                if how != Some(what) && s.note(RuleId::PR_24, dated.entry, Reason::RecordsContradict { about }) {
                    how = None;
                    is = if is == means { is } else { Known::Unknown };
                }
            }
            _ => (best, is, how, entry) = (Some(evidence), means, Some(what), dated.entry),
        }
    }
    let hearsay = claims && is == Known::No && best == Some(Evidence::Assertion);
    if hearsay && s.note(RuleId::PR_24, entry, Reason::RecordsContradict { about }) {
        is = Known::Unknown;
    }
    best.map(|_| (is, how.filter(|how| *how != Parenthood::NotAParent), entry))
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
    // A later record that says otherwise on weaker evidence is not outweighed by an old one, and settles nothing alone.
    for dated in list {
        let against = (dated.what.0 == Says::Yes && known == Some(Known::No))
            || (dated.what.0 == Says::No && known == Some(Known::Yes));
        if against
            && best.is_some_and(|(_, from)| from < dated.span.from())
            && s.live(dated, as_of)
            && s.note(RuleId::PR_24, dated.entry, Reason::RecordsContradict { about })
        {
            return Some(Known::Unknown);
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
        former: Known::No,
        displaced: None,
        by_order: false,
        open: false,
    };
    let (mut claims, mut only_adoptive, mut said_to_be_none) = (false, true, true);
    let mut kinds = 0_u32;
    let mut claims_since: Option<NaiveDate> = None;
    for kind in &pair.between.record.kinds {
        if !s.live(kind, pair.as_of) {
            continue;
        }
        kinds = kinds.saturating_add(1);
        if kind.what.claims_parenthood() {
            claims = true;
            legal.entry = kind.entry;
            claims_since = claims_since.max(Some(kind.span.from()));
            only_adoptive &= kind.what == RelationshipKind::AdoptiveParent;
        }
        said_to_be_none &=
            !matches!(kind.what, RelationshipKind::Other | RelationshipKind::None_ | RelationshipKind::Unknown);
    }
    let recorded = strongest(s, pair, claims);
    match recorded {
        Some((Known::Unknown, ..)) => {}
        Some((is, how, entry)) => (legal.is, legal.how, legal.entry) = (is, how, entry),
        None if claims => legal.is = Known::Yes,
        // An authority is nobody's natural parent, and a special guardian never a parent (PR-11).
        None if is_authority(s, pair) || is_special_guardian(s, pair) => legal.is = Known::No,
        None if kinds > 0 && said_to_be_none => legal.is = Known::No,
        None => {}
    }
    let on_record = legal.is;
    if legal.is == Known::Unknown {
        match s.supposed(MissingFact::LegalParenthood) {
            Some(so) => legal.is = Known::from_bool(so),
            None => legal.open = true,
        }
    }
    if pair.file.new_parents.is_empty() {
        return legal;
    }
    let (gained, displaced) = new_parents(s, pair);
    if let Some(entry) = gained {
        legal = Legal { is: Known::Yes, entry, by_order: displaced.is_none(), open: false, ..legal };
    }
    let Some(displaced) = displaced else { return legal };
    legal.displaced = Some(displaced);
    let rule = if displaced.adoption { RuleId::PAR_9 } else { RuleId::PAR_10 };
    let called_adoptive = claims && only_adoptive && recorded.is_none();
    let partner = displaced.by_partner && on_record != Known::No;
    let claimed_since = on_record != Known::No && claims_since.is_some_and(|from| displaced.on < from);
    if (called_adoptive || partner || claimed_since) && gained.is_none() {
        // Recorded as adoptive parent and not named in the order, or perhaps the partner of the one who adopts, who
        // stays a parent, or called a parent since: somebody has to look.
        match s.supposed(MissingFact::LegalParenthood) {
            Some(true) => legal.displaced = None,
            Some(false) => (legal.is, legal.former) = (Known::No, on_record),
            None => (legal.is, legal.open, legal.former) = (Known::Unknown, true, Known::Unknown),
        }
    } else if legal.is != Known::No && s.note(rule, displaced.entry, Reason::ParentNoMore) {
        legal.former = legal.is;
        legal.is = Known::No;
    }
    legal
}

/// Adoptions and parental orders one after the other: who is named becomes or stays a parent, who is not is one no more.
/// Returns by which order the adult became one at any time, and by which one is one no more.
fn new_parents<S: Sink>(s: &mut S, pair: &Pair<'_>) -> (Option<EntryIx>, Option<Displaced>) {
    let (mut gained, mut displaced) = (None, None);
    let mut gained_on = None;
    for new in &pair.file.new_parents {
        if !s.live(new, pair.as_of) {
            continue;
        }
        let NewParents { order, adoption, by_partner, remains } = new.what;
        let by_partner = since(s, by_partner, pair.as_of) && !since(s, remains, pair.as_of);
        let mut stays = false;
        let mut becomes = None;
        for term in &pair.between.record.terms {
            if term.what.order == order && s.live(term, pair.as_of) {
                stays |= term.what.effect == TermEffect::RemainsParent;
                if matches!(term.what.effect, TermEffect::Adopts | TermEffect::ParentByOrder) {
                    becomes = Some(term.entry);
                }
            }
        }
        if becomes.is_some() {
            (gained, displaced) = (becomes, None);
            gained_on = Some(new.span.from());
        } else if !stays && gained_on != Some(new.span.from()) {
            // Two orders of one day name two new parents between them. Whom one of several left out is no partner's parent.
            let by_partner = by_partner && displaced.is_none_or(|earlier: Displaced| earlier.by_partner);
            displaced = Some(Displaced { on: new.span.from(), entry: new.entry, adoption, by_partner });
        }
    }
    (gained, displaced)
}

/// Is it so from a day that has come?
fn since<S: Sink>(s: &mut S, from: Option<NaiveDate>, as_of: NaiveDate) -> bool {
    from.is_some_and(|from| {
        s.horizon().boundary(from);
        from <= as_of
    })
}

/// Is the adult the authority that looks after the child, or the agency that may place it?
fn is_authority<S: Sink>(s: &mut S, pair: &Pair<'_>) -> bool {
    let mut is = false;
    for care in &pair.file.care {
        is |= care.what.1 == Some(pair.between.person) && s.live(care, pair.as_of);
    }
    for term in &pair.between.record.terms {
        is |= term.what.effect == TermEffect::MayPlace && s.live(term, pair.as_of);
    }
    is
}

fn is_special_guardian<S: Sink>(s: &mut S, pair: &Pair<'_>) -> bool {
    let mut is = false;
    for term in &pair.between.record.terms {
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

/// What the facts say about an adult: as it is kept of that day, or else worked out.
#[inline]
pub(crate) fn facts<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Facts {
    if pair.band == Band::Child
        && let Some(small) = s.supposing_nothing()
        && let Some(kept) = pair.between.kept_on(pair.as_of)
    {
        return kept.tell(small);
    }
    work_out(s, pair)
}

/// Puts together what the facts say about an adult, and the rows that they leave open.
pub(crate) fn work_out<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Facts {
    let mut kinds = MayBe::NOTHING;
    let mut is_pupil = false;
    let (mut partner, mut foster, mut any, mut mixed) = (false, false, false, false);
    for kind in &pair.between.record.kinds {
        if !s.live(kind, pair.as_of) {
            continue;
        }
        s.note(RuleId::VOC_42, kind.entry, Reason::RecordedAs { kind: kind.what });
        kinds = kinds.with(may_be(kind.what));
        let in_person = kind.what == RelationshipKind::Self_;
        mixed |= any && in_person != is_pupil;
        is_pupil = in_person;
        partner |= matches!(kind.what, RelationshipKind::ParentsPartner | RelationshipKind::StepParent);
        // Who fostered the child before others adopted it claims no care any more.
        foster |= kind.what == RelationshipKind::FosterParent && !superseded(s, pair, kind.span.from());
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
    let care = care(s, pair, foster, legal.by_order);
    // Of a legal parent it is never asked whether the authority speaks through them.
    let speaks = if legal.is == Known::Yes { Known::No } else { speaks_for_authority(s, pair, kinds) };
    let mut facts = Facts {
        legal,
        held,
        lives: care.0,
        looks_after: care.1,
        open: Rows::NONE,
        whom: match (mixed, is_pupil) {
            (true, _) => Whom::Contradicted,
            (false, true) => Whom::Pupil,
            (false, false) => Whom::Adult,
        },
        speaks,
        not_said,
        foster,
    };
    // An emergency protection order gives a say for its days and no row; who speaks for an authority that looks after
    // the child has that row besides (VOC-24).
    let emergency = held.grounds == Grounds::EMERGENCY
        && legal.is != Known::Yes
        && (speaks != Known::Yes || authority_rows(s, pair).is_empty());
    let agency = held.grounds == Grounds::AGENCY && (speaks != Known::Yes || authority_rows(s, pair).is_empty());
    if facts.whom == Whom::Adult && emergency {
        facts.whom = Whom::Emergency;
    } else if facts.whom == Whom::Adult && agency {
        facts.whom = Whom::Agency;
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
        // What is only supposed is not said of anybody.
        if !s.suppose().has(MissingFact::LegalParenthood) {
            standing_of(s, pair, &facts);
        }
        if !pair.between.record.placed.is_empty() {
            private(s, pair, &facts);
        }
    }
    facts
}

/// Is the adult the authority, or does the adult speak for it (VOC-14, VOC-15)?
fn speaks_for_authority<S: Sink>(s: &mut S, pair: &Pair<'_>, kinds: MayBe) -> Known {
    if is_authority(s, pair) {
        return Known::Yes;
    }
    let said = said(s, &pair.between.record.speaks, pair.as_of, MissingFact::SpeaksForAuthority);
    if said.is_none() && !kinds.admits(14) && !kinds.admits(15) {
        return Known::No; // Nobody asks a grandmother whether she speaks for the authority.
    }
    or_supposed(s, said.unwrap_or(Known::Unknown), MissingFact::SpeaksForAuthority)
}

/// The record by which the adult had care of the child at some time (PAR-5).
pub(crate) fn had_care<S: Sink>(s: &S, pair: &Pair<'_>) -> Option<EntryIx> {
    let began = |span: crate::time::Interval| span.from() <= pair.as_of;
    let looked = pair.between.record.looks.iter().filter(|looks| looks.what.0 == Says::Yes && began(looks.span));
    let placed = pair.between.record.placed.iter().filter(|placed| began(placed.span));
    looked.map(|looks| looks.entry).chain(placed.map(|placed| placed.entry)).find(|entry| s.sees(*entry))
}

/// Says by which limb of section 576 an adult is a parent, or that by none (PAR-1 to PAR-5, ROL, VOC).
fn standing_of<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts) {
    if facts.legal.is == Known::Yes {
        s.note(RuleId::PAR_1, facts.legal.entry, Reason::LegalParent);
        if facts.held.is != Known::Yes {
            s.list(Grade::Context, RuleId::MX_1, NO_ENTRY, |_| None);
        }
    } else if facts.held.is == Known::Yes {
        let rule = if facts.held.grounds.has(Grounds::AUTHORITY) { RuleId::PAR_8 } else { RuleId::PAR_2 };
        s.note(rule, NO_ENTRY, Reason::ParentByResponsibility);
    }
    let cares = facts.lives.and(facts.looks_after);
    if cares == Known::Unknown && facts.lives == Known::Yes && facts.legal.is != Known::Yes {
        // Residence is not care (VOC-44).
        s.list(Grade::Context, RuleId::VOC_44, NO_ENTRY, |_| None);
    }
    if facts.legal.is != Known::Yes && facts.held.is != Known::Yes && cares == Known::Yes {
        s.note(RuleId::PAR_3, NO_ENTRY, Reason::ParentByCare);
    }
    if facts.open == Rows::one(MatrixRow::B18)
        && facts.legal.former != Known::Yes
        && !facts.not_said
        && cares == Known::No
        && let Some(entry) = had_care(s, pair)
    {
        s.note(RuleId::PAR_5, entry, Reason::HadCareOnce);
    }
}
