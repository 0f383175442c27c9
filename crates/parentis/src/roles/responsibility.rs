//! How parental responsibility begins and ends (PR-0 to PR-21): a set of grants, many holders at once.
//!
//! Gaining it displaces nobody (s.2(6)), except adoption and a parental order (PR-17, PR-18). It ends at 18 (AGE-4), by
//! adoption, a parental order or a court (PR-19), and by nothing else (PR-20).

use crate::decision::{Grade, MissingFact, Reason};
use crate::fact::TermEffect;
use crate::roles::age::Band;
use crate::roles::facts::{Legal, Pair, legal_parent, superseded};
use crate::roles::sink::{Sink, Small, or_supposed};
use crate::roles::{Known, age};
use crate::rules::RuleId;
use crate::school::{Dated, EntryIx, Grant, Inner, NO_ENTRY, PairFile};
use crate::words::{
    CareStatus, Evidence, OrderKind, Parenthood, PlacementKind, RelationshipKind, Residence, ResponsibilityBasis, Says,
};
use chrono::NaiveDate;

/// On what kinds of ground responsibility is recorded to rest, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grounds(u16);

impl Grounds {
    pub(crate) const PARENT: Self = Self(1);
    pub(crate) const STEP_PARENT: Self = Self(1 << 1);
    pub(crate) const GUARDIAN: Self = Self(1 << 2);
    pub(crate) const SPECIAL_GUARDIAN: Self = Self(1 << 3);
    pub(crate) const LIVES_WITH_ORDER: Self = Self(1 << 4);
    pub(crate) const AUTHORITY: Self = Self(1 << 5);
    pub(crate) const PROSPECTIVE_ADOPTER: Self = Self(1 << 6);
    pub(crate) const NEW_PARENT: Self = Self(1 << 7);
    pub(crate) const EMERGENCY: Self = Self(1 << 8);
    pub(crate) const AGENCY: Self = Self(1 << 9);
    /// Beside the grounds: some evidence is a declaration or better (PR-24).
    const DECLARED: Self = Self(1 << 15);

    const fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    const fn without_declared(self) -> Self {
        Self(self.0 & !Self::DECLARED.0)
    }

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.without_declared().0 == 0
    }
}

/// Whether an adult holds responsibility on a day, and on what recorded grounds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held {
    pub(crate) is: Known,
    pub(crate) grounds: Grounds,
    /// Unknown because a record leaves it open, and not for want of one.
    pub(crate) unsettled: bool,
    /// On better evidence than an assertion (PR-24, VOC-43).
    pub(crate) declared: bool,
    /// By a flag, unless the adult was a parent until an adoption by others, which is not on record.
    pub(crate) unless_former: bool,
}

pub(crate) fn responsibility<S: Sink>(s: &mut S, pair: &Pair<'_>, legal: &Legal) -> Held {
    let mut grounds = Grounds::default();
    let mut unsettled = None;
    if pair.band == Band::Adult && s.note(RuleId::AGE_4, NO_ENTRY, Reason::ResponsibilityOverAt18) {
        return Held { is: Known::No, grounds, unsettled: false, declared: false, unless_former: false };
    }
    if nothing_recorded(pair, legal) {
        return by_flag(s, pair);
    }
    let ended = Ended::new(s, pair, legal);
    let revoked = Revoked::new(s, pair, legal);
    by_birth(s, pair, legal, &mut grounds);
    for grant in &pair.between.record.grants {
        if s.live(grant, pair.as_of) && !ended.covers(grant.span.from()) {
            by_grant(s, pair, grant, revoked, &mut grounds, &mut unsettled);
        }
    }
    by_order(s, pair, legal, ended, revoked, &mut grounds);
    let agreed = by_care_and_placement(s, pair, ended, &mut grounds);
    if !pair.person.imprisoned.is_empty() && !grounds.is_empty() {
        for prison in &pair.person.imprisoned {
            if s.live(prison, pair.as_of) {
                s.note(RuleId::PR_20, prison.entry, Reason::ResponsibilityUntouched);
            }
        }
    }

    let (mut claimed, mut unless_former) = (false, false);
    let held = if grounds.is_empty() {
        match unsettled {
            Some(_) => Known::Unknown,
            None if agreed || revoked.stands(s) => Known::No,
            None => {
                let (said, heard) = stated(s, pair, ended);
                match legal.former {
                    // Nor does a flag that the school's system goes on writing make a parent of before one again (PAR-9).
                    Known::Yes => Known::No,
                    // What was recorded ended with the adoption, and nothing later is.
                    _ if ended.0.is_some() && !heard => Known::No,
                    Known::Unknown => {
                        (claimed, unless_former) = (heard, said == Known::Yes);
                        said.and(Known::Unknown)
                    }
                    Known::No => {
                        claimed = heard;
                        said
                    }
                }
            }
        }
    } else {
        Known::Yes
    };
    let held = elsewhere(s, pair, held, unsettled);
    let unsettled = unsettled.is_some() || claimed || !grounds.is_empty();
    let declared = grounds.has(Grounds::DECLARED)
        || (!pair.between.record.stated.is_empty() && stated_on_declaration(s, pair, ended));
    let grounds = grounds.without_declared();
    Held { is: or_supposed(s, held, MissingFact::ParentalResponsibility), grounds, unsettled, declared, unless_former }
}

/// Of most adults nothing is recorded but how they are related, and a flag: no birth, grant, order, care or placement.
fn nothing_recorded(pair: &Pair<'_>, legal: &Legal) -> bool {
    let (between, file) = (pair.between, pair.file);
    legal.how.is_none()
        && legal.displaced.is_none()
        && between.record.grants.is_empty()
        && between.record.terms.is_empty()
        && between.record.placed.is_empty()
        && file.care.is_empty()
        && file.residence.is_empty()
}

/// What the flag alone says, by [`responsibility`]'s own steps with nothing in the others.
fn by_flag<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Held {
    let grounds = Grounds::default();
    if pair.between.record.stated.is_empty() {
        let is = or_supposed(s, Known::Unknown, MissingFact::ParentalResponsibility);
        return Held { is, grounds, unsettled: false, declared: false, unless_former: false };
    }
    let ended = Ended(None);
    let (said, claimed) = stated(s, pair, ended);
    let declared = stated_on_declaration(s, pair, ended);
    let is = or_supposed(s, said, MissingFact::ParentalResponsibility);
    Held { is, grounds, unsettled: claimed, declared, unless_former: false }
}

/// What an adoption or a parental order by others ended: all that began before it (PR-17, PR-18).
#[derive(Clone, Copy)]
struct Ended(Option<NaiveDate>);

impl Ended {
    fn new<S: Sink>(s: &mut S, pair: &Pair<'_>, legal: &Legal) -> Self {
        let Some(by) = legal.displaced else { return Self(None) };
        let between = pair.between;
        let began = |from: NaiveDate| from < by.on;
        let anything = legal.former == Known::Yes
            || between.record.grants.iter().any(|grant| began(grant.span.from()))
            || between.record.terms.iter().any(|term| gives(term.what.effect) && began(term.span.from()))
            || between.record.stated.iter().any(|stated| began(stated.span.from()))
            || between
                .record
                .placed
                .iter()
                .any(|placed| placed.what == PlacementKind::Adoption && began(placed.span.from()))
            || pair.file.care.iter().any(|care| care.what.1 == Some(between.person) && began(care.span.from()));
        let rule = if by.adoption { RuleId::PR_17 } else { RuleId::PR_18 };
        Self((anything && s.note(rule, by.entry, Reason::ResponsibilityExtinguished)).then_some(by.on))
    }

    fn covers(self, from: NaiveDate) -> bool {
        self.0.is_some_and(|on| from < on)
    }
}

/// Does a term of this kind give responsibility? What only restricts an adult says nothing of what they hold.
const fn gives(effect: TermEffect) -> bool {
    match effect {
        TermEffect::LivesWith
        | TermEffect::SpecialGuardian
        | TermEffect::CareTo
        | TermEffect::ProtectedBy
        | TermEffect::Adopts
        | TermEffect::ParentByOrder
        | TermEffect::MayPlace => true,
        TermEffect::Bars { .. }
        | TermEffect::Requires { .. }
        | TermEffect::Unclear
        | TermEffect::SpendsTimeWith
        | TermEffect::RemainsParent
        | TermEffect::EndsResponsibility => false,
    }
}

/// A mother has it from the birth (PR-1).
fn by_birth<S: Sink>(s: &mut S, pair: &Pair<'_>, legal: &Legal, grounds: &mut Grounds) {
    if legal.is == Known::Yes
        && matches!(legal.how, Some(Parenthood::BirthMother | Parenthood::Surrogate))
        && s.note(RuleId::PR_1, legal.entry, Reason::HoldsResponsibility)
    {
        grounds.add(Grounds::PARENT);
        for parenthood in &pair.between.record.parenthood {
            let (how, evidence) = parenthood.what;
            if matches!(how, Parenthood::BirthMother | Parenthood::Surrogate)
                && evidence >= Evidence::Declaration
                && s.live(parenthood, pair.as_of)
            {
                grounds.add(Grounds::DECLARED);
            }
        }
    }
}

fn by_grant<S: Sink>(
    s: &mut S,
    pair: &Pair<'_>,
    grant: &Dated<Grant>,
    revoked: Revoked,
    grounds: &mut Grounds,
    unsettled: &mut Option<MissingFact>,
) {
    if denied_by_stronger(s, pair, grant.what.evidence)
        && s.note(RuleId::PR_24, grant.entry, Reason::RecordsContradict { about: MissingFact::ParentalResponsibility })
    {
        return;
    }
    let (rule, ground) = match grant.what.basis {
        ResponsibilityBasis::MarriedAtBirth => (RuleId::PR_2, Grounds::PARENT),
        ResponsibilityBasis::LaterMarriage => (RuleId::PR_3, Grounds::PARENT),
        ResponsibilityBasis::BirthRegistration => (RuleId::PR_4, Grounds::PARENT),
        ResponsibilityBasis::Agreement => (RuleId::PR_5, Grounds::PARENT),
        ResponsibilityBasis::ResponsibilityOrder => (RuleId::PR_6, Grounds::PARENT),
        ResponsibilityBasis::TreatmentAsSpouse => (RuleId::PR_7, Grounds::PARENT),
        ResponsibilityBasis::AgreedFemaleParenthood => (RuleId::PR_7A, Grounds::PARENT),
        ResponsibilityBasis::StepParentAgreement | ResponsibilityBasis::StepParentOrder => {
            (RuleId::PR_8, Grounds::STEP_PARENT)
        }
        ResponsibilityBasis::GuardianByAppointment | ResponsibilityBasis::GuardianByCourt => {
            (RuleId::PR_9, Grounds::GUARDIAN)
        }
        ResponsibilityBasis::AcquiredAbroad => {
            // The law of the child's habitual residence decides; somebody has to look (PR-21).
            if !revoked.takes(s, Grounds::PARENT, grant.span.from())
                && s.note(RuleId::PR_21, grant.entry, Reason::ForeignLawDecides)
            {
                *unsettled = Some(MissingFact::ForeignResponsibility);
            }
            return;
        }
    };
    if grant.what.basis == ResponsibilityBasis::BirthRegistration {
        match registration_counts(s, pair, grant.span.from()) {
            Known::Yes => {}
            Known::No => {
                s.note(RuleId::PR_4A, grant.entry, Reason::RegisteredTooEarly);
                return;
            }
            Known::Unknown => {
                if revoked.takes(s, ground, grant.span.from()) {
                    return;
                }
                s.miss(MissingFact::HabitualResidence);
                *unsettled = Some(MissingFact::HabitualResidence);
                return;
            }
        }
    } else if !rule.rule().in_force(grant.span.from()) {
        return;
    }
    if rule == RuleId::PR_9 {
        let effect = grant.what.effect;
        for day in [effect.possible, effect.certain].into_iter().flatten() {
            s.horizon().boundary(day);
        }
        if effect.certain.is_none_or(|day| pair.as_of < day) {
            if effect.possible.is_some_and(|day| day <= pair.as_of) {
                if !revoked.takes(s, ground, grant.span.from())
                    && s.note(rule, grant.entry, Reason::AppointmentUnsettled)
                {
                    *unsettled = Some(MissingFact::ParentalResponsibility);
                }
            } else {
                s.note(rule, grant.entry, Reason::AppointmentNotInEffect);
            }
            return;
        }
    }
    if !revoked.takes(s, ground, grant.span.from()) && s.note(rule, grant.entry, Reason::HoldsResponsibility) {
        grounds.add(ground);
        if grant.what.evidence >= Evidence::Declaration {
            grounds.add(Grounds::DECLARED);
        }
    }
}

/// Does a flag of the school's system say yes on a declaration or better (PR-24, VOC-43)?
fn stated_on_declaration<S: Sink>(s: &mut S, pair: &Pair<'_>, ended: Ended) -> bool {
    let mut declared = false;
    for stated in &pair.between.record.stated {
        let ((says, evidence), _) = stated.what;
        declared |= says == Says::Yes
            && evidence >= Evidence::Declaration
            && s.live(stated, pair.as_of)
            && !ended.covers(stated.span.from());
    }
    declared
}

/// Does a record of stronger evidence say that the adult holds none (PR-24)?
fn denied_by_stronger<S: Sink>(s: &mut S, pair: &Pair<'_>, evidence: Evidence) -> bool {
    let mut denied = false;
    for stated in &pair.between.record.stated {
        let ((says, stronger), may_be_default) = stated.what;
        denied |= s.live(stated, pair.as_of) && says == Says::No && !may_be_default && stronger > evidence;
    }
    denied
}

/// From when the birth registration of an unmarried father counts, by nation of habitual residence (T-2, PR-4, PR-4a).
fn registration_counts<S: Sink>(s: &mut S, pair: &Pair<'_>, registered: NaiveDate) -> Known {
    const NORTHERN_IRELAND: Option<NaiveDate> = NaiveDate::from_ymd_opt(2002, 4, 15);
    const ENGLAND_AND_WALES: Option<NaiveDate> = NaiveDate::from_ymd_opt(2003, 12, 1);
    const SCOTLAND: Option<NaiveDate> = NaiveDate::from_ymd_opt(2006, 5, 4);
    let counts = |from: Option<NaiveDate>| Known::from_bool(from.is_some_and(|from| from <= registered));
    // What was acquired under one nation's law goes with the child into another (JUR-1).
    let then = residence(s, pair, registered);
    if then.is_some() && then != residence(s, pair, pair.as_of) {
        s.list(Grade::Context, RuleId::JUR_1, NO_ENTRY, |_| None);
    }
    match then {
        Some(Residence::England | Residence::Wales) => counts(ENGLAND_AND_WALES),
        Some(Residence::Scotland) => counts(SCOTLAND),
        Some(Residence::NorthernIreland) => counts(NORTHERN_IRELAND),
        // Not recorded: every nation's day is tried. Elsewhere is settled by `elsewhere`.
        None | Some(Residence::Elsewhere) => match (counts(NORTHERN_IRELAND), counts(SCOTLAND)) {
            (a, b) if a == b => a,
            _ => Known::Unknown,
        },
    }
}

/// Where the child habitually lived on that day, as recorded last.
fn residence<S: Sink>(s: &mut S, pair: &Pair<'_>, day: NaiveDate) -> Option<Residence> {
    let mut found: Option<(NaiveDate, Residence)> = None;
    for dated in &pair.file.residence {
        if s.live(dated, day) && found.is_none_or(|(from, _)| from <= dated.span.from()) {
            found = Some((dated.span.from(), dated.what));
        }
    }
    found.map(|(_, residence)| residence)
}

fn by_order<S: Sink>(s: &mut S, pair: &Pair<'_>, legal: &Legal, ended: Ended, revoked: Revoked, grounds: &mut Grounds) {
    for term in &pair.between.record.terms {
        let holds = s.live(term, pair.as_of);
        if ended.covers(term.span.from()) {
            continue;
        }
        let ground = match term.what.effect {
            // Of a parent the court makes a lasting order beside it, which outlives this one (PR-10 (a)).
            TermEffect::LivesWith if legal.is == Known::Yes => {
                if term.span.from() <= pair.as_of && s.sees(term.entry) {
                    (RuleId::PR_10, Grounds::PARENT)
                } else {
                    continue;
                }
            }
            _ if !holds => continue,
            // A step-parent with whom the child lives by order stands as a step-parent with responsibility (VOC-10).
            TermEffect::LivesWith if step_parent(pair) => (RuleId::PR_10, Grounds::STEP_PARENT),
            TermEffect::LivesWith => (RuleId::PR_10, Grounds::LIVES_WITH_ORDER),
            TermEffect::SpecialGuardian if legal.is != Known::Yes => (RuleId::PR_11, Grounds::SPECIAL_GUARDIAN),
            TermEffect::CareTo => {
                if s.note(RuleId::PR_12, term.entry, Reason::AuthorityHolds) {
                    grounds.add(Grounds::AUTHORITY);
                    grounds.add(Grounds::DECLARED);
                }
                continue;
            }
            // The agency that may place the child shares it from the placement order.
            TermEffect::MayPlace => (RuleId::PR_16, Grounds::AGENCY),
            // Police protection names to whom the child goes, and gives nobody responsibility (PR-14).
            TermEffect::ProtectedBy if term.what.kind == OrderKind::PoliceProtection => {
                s.note(RuleId::PR_14, term.entry, Reason::PoliceProtectionGivesNone);
                continue;
            }
            TermEffect::ProtectedBy => (RuleId::PR_13, Grounds::EMERGENCY),
            TermEffect::Adopts => (RuleId::PR_17, Grounds::NEW_PARENT),
            TermEffect::ParentByOrder => (RuleId::PR_18, Grounds::NEW_PARENT),
            TermEffect::SpendsTimeWith => {
                if age::sixteen(s, pair.file, pair.as_of) != Known::Yes {
                    s.note(RuleId::PR_10A, term.entry, Reason::SpendsTimeOnly);
                }
                continue;
            }
            TermEffect::SpecialGuardian
            | TermEffect::Bars { .. }
            | TermEffect::Requires { .. }
            | TermEffect::Unclear
            | TermEffect::RemainsParent
            | TermEffect::EndsResponsibility => {
                if term.what.kind == OrderKind::PoliceProtection {
                    s.note(RuleId::PR_14, term.entry, Reason::PoliceProtectionGivesNone);
                }
                continue;
            }
        };
        let lawful = ground.0 == RuleId::PR_10 || ground.0.rule().in_force(term.span.from());
        if lawful
            && !revoked.takes(s, ground.1, term.span.from())
            && s.note(ground.0, term.entry, Reason::HoldsResponsibility)
        {
            grounds.add(ground.1);
            grounds.add(Grounds::DECLARED);
        }
    }
}

/// Is the adult recorded as step-parent or as a parent's partner?
fn step_parent(pair: &Pair<'_>) -> bool {
    pair.between.record.kinds.iter().any(|kind| {
        kind.span.holds(pair.as_of)
            && matches!(kind.what, RelationshipKind::StepParent | RelationshipKind::ParentsPartner)
    })
}

/// An authority's by order, prospective adopters' by placement. Returns whether the adult is an authority that
/// accommodates by agreement, which gives none (PR-15).
fn by_care_and_placement<S: Sink>(s: &mut S, pair: &Pair<'_>, ended: Ended, grounds: &mut Grounds) -> bool {
    let mut agreed = false;
    for care in &pair.file.care {
        let (status, authority) = care.what;
        if authority != Some(pair.between.person) || !s.live(care, pair.as_of) || ended.covers(care.span.from()) {
            continue;
        }
        match status {
            CareStatus::CareOrder | CareStatus::InterimCareOrder => {
                if s.note(RuleId::PR_12, care.entry, Reason::AuthorityHolds) {
                    grounds.add(Grounds::AUTHORITY);
                    grounds.add(Grounds::DECLARED);
                }
            }
            CareStatus::Section20 => {
                agreed |= s.note(RuleId::PR_15, care.entry, Reason::AuthorityHoldsNone);
            }
            CareStatus::Unknown => {}
        }
    }
    for placed in &pair.between.record.placed {
        if placed.what == PlacementKind::Adoption
            && s.live(placed, pair.as_of)
            && !ended.covers(placed.span.from())
            && !superseded(s, pair, placed.span.from())
            && s.note(RuleId::PR_16, placed.entry, Reason::HoldsResponsibility)
        {
            grounds.add(Grounds::PROSPECTIVE_ADOPTER);
            grounds.add(Grounds::DECLARED);
        }
    }
    agreed
}

/// What a court ended: a father's, a second parent's, a step-parent's (PR-19), a guardian's (PR-9); never a mother's.
#[derive(Clone, Copy)]
struct Revoked(Option<(NaiveDate, EntryIx)>);

impl Revoked {
    fn new<S: Sink>(s: &mut S, pair: &Pair<'_>, legal: &Legal) -> Self {
        let mother =
            legal.is == Known::Yes && matches!(legal.how, Some(Parenthood::BirthMother | Parenthood::Surrogate));
        let mut by = None;
        for term in &pair.between.record.terms {
            if term.what.effect == TermEffect::EndsResponsibility && !mother && s.live(term, pair.as_of) {
                by = by.max(Some((term.span.from(), term.entry)));
            }
        }
        Self(by)
    }

    /// Does it take what began on that day? What began later is left.
    fn takes<S: Sink>(self, s: &mut S, ground: Grounds, from: NaiveDate) -> bool {
        let Some((on, entry)) = self.0 else { return false };
        let rule = if ground == Grounds::GUARDIAN { RuleId::PR_9 } else { RuleId::PR_19 };
        let ends = Grounds(Grounds::PARENT.0 | Grounds::STEP_PARENT.0 | Grounds::GUARDIAN.0);
        ends.has(ground) && from <= on && s.note(rule, entry, Reason::ResponsibilityEnded)
    }

    /// Nothing is recorded to have begun since, and a flag of the school's system says no more than the court.
    fn stands<S: Sink>(self, s: &mut S) -> bool {
        self.0.is_some_and(|(_, entry)| s.note(RuleId::PR_19, entry, Reason::ResponsibilityEnded))
    }
}

/// The flag of the school's system: a claim that chooses the row and proves nothing (PR-24, VOC-43). Says as well
/// whether any flag says yes, which leaves it open where another contradicts.
fn stated<S: Sink>(s: &mut S, pair: &Pair<'_>, ended: Ended) -> (Known, bool) {
    let mut best: Option<(Evidence, NaiveDate)> = None;
    let mut said = Known::Unknown;
    let mut claimed = false;
    for stated in &pair.between.record.stated {
        if !s.live(stated, pair.as_of) || ended.covers(stated.span.from()) {
            continue;
        }
        let ((says, evidence), may_be_default) = stated.what;
        let reason = Reason::ResponsibilityStated { says, may_be_default };
        let heard = s.note(RuleId::VOC_43, stated.entry, reason);
        let means = match says {
            Says::Yes => {
                claimed = true;
                Known::Yes
            }
            Says::No if !(may_be_default && heard) => Known::No,
            Says::No | Says::Unknown => continue,
        };
        let rank = (evidence, stated.span.from());
        match best {
            Some(earlier) if rank < earlier => {}
            Some(earlier) if rank == earlier && said != means => said = Known::Unknown,
            _ => (best, said) = (Some(rank), means),
        }
    }
    (said, claimed)
}

/// Responsibility follows the child's habitual residence (JUR-2): abroad another law decides (PR-21), and in Scotland
/// most rights end at sixteen (section 12).
fn elsewhere<S: Sink>(s: &mut S, pair: &Pair<'_>, held: Known, unsettled: Option<MissingFact>) -> Known {
    match residence(s, pair, pair.as_of) {
        Some(Residence::Elsewhere) => {
            if s.note(RuleId::PR_21, NO_ENTRY, Reason::ForeignLawDecides) {
                abroad(s, Known::Unknown)
            } else {
                held
            }
        }
        Some(Residence::Scotland) if held == Known::Yes && age::sixteen(s, pair.file, pair.as_of) != Known::No => {
            if s.note(RuleId::JUR_2, NO_ENTRY, Reason::ScottishRightsEndAt16) { Known::Unknown } else { held }
        }
        _ if unsettled == Some(MissingFact::ForeignResponsibility) => abroad(s, held),
        _ => held,
    }
}

fn abroad<S: Sink>(s: &mut S, held: Known) -> Known {
    if held == Known::Yes { held } else { or_supposed(s, Known::Unknown, MissingFact::ForeignResponsibility) }
}

/// May this adult have named a guardian who takes over from that day: a parent, guardian or special guardian who holds
/// responsibility (PR-9)?
pub(crate) fn may_appoint_on(inner: &Inner, pair: &PairFile, day: NaiveDate) -> Known {
    let Some(file) = inner.pupil_files.get(pair.pupil as usize) else { return Known::No };
    let mut s = Small::new(day);
    let pair = Pair { file, between: pair, person: inner.person_file(pair.person), as_of: day, band: Band::Child };
    let legal = legal_parent(&mut s, &pair);
    let held = responsibility(&mut s, &pair, &legal);
    let position = Grounds(Grounds::GUARDIAN.0 | Grounds::SPECIAL_GUARDIAN.0 | Grounds::NEW_PARENT.0);
    if held.grounds.has(position) { Known::Yes } else { held.is.and(legal.is) }
}

/// Does this adult, as a parent, hold responsibility on that day? Asked when a guardian's appointment is weighed (PR-9).
pub(crate) fn parent_holds_on(inner: &Inner, pair: &PairFile, day: NaiveDate) -> Known {
    let Some(file) = inner.pupil_files.get(pair.pupil as usize) else { return Known::Unknown };
    let mut s = Small::new(day);
    let pair = Pair { file, between: pair, person: inner.person_file(pair.person), as_of: day, band: Band::Child };
    let legal = legal_parent(&mut s, &pair);
    if !legal.is.possible() {
        return Known::No;
    }
    responsibility(&mut s, &pair, &legal).is.and(legal.is)
}
