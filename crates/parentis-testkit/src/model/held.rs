//! Parental responsibility of one adult for one child on a day (section 3).

use super::adult::{self, Ask, Legal, everybody, superseded};
use super::care::looked_after;
use super::reading::{agree, cases, said};
use chrono::NaiveDate;
use parentis::Fact;
use parentis::fact::TermEffect;
use parentis::ids::PersonId;
use parentis::roles::Known;
use parentis::words::{
    CareStatus, Evidence, OrderKind, Parenthood, PlacementKind, RelationshipKind, Residence, ResponsibilityBasis, Says,
};

/// On what responsibility rests, by the number of section 15.2 that it puts an adult on where the adult is no parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    SpecialGuardian,
    ProspectiveAdopter,
    NewParent,
    Parent,
    Guardian,
    StepParent,
    LivesWithOrder,
    Authority,
    Agency,
    Emergency,
}

/// Responsibility in one case of parenthood.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) known: Known,
    pub(super) grounds: Vec<Ground>,
    /// A record about it, and not the mere want of one, leaves it open: then no kind closes it.
    pub(super) on_record: bool,
    /// A signed declaration or better tells of it (VOC-43).
    pub(super) declared: bool,
}

impl Held {
    fn no() -> Self {
        Self { known: Known::No, grounds: Vec::new(), on_record: false, declared: false }
    }

    /// Does it rest on this alone?
    pub(super) fn only(&self, ground: Ground) -> bool {
        !self.grounds.is_empty() && self.grounds.iter().all(|other| *other == ground)
    }
}

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// Where the child habitually lives on a day, as recorded last (JUR-2).
fn residence(ask: Ask<'_>, day: NaiveDate) -> Option<Residence> {
    let mut found: Vec<(NaiveDate, Residence)> = Vec::new();
    for stated in ask.reading.on(day) {
        if let Fact::HabitualResidence { pupil, residence } = stated.fact
            && pupil == ask.pupil
        {
            found.push((stated.from, *residence));
        }
    }
    found.into_iter().max_by_key(|(from, _)| *from).map(|(_, residence)| residence)
}

/// Does a birth registration of that day give responsibility (PR-4, PR-4a, T-2)? By the law of the nation in which the
/// child lived on that day, which the child takes along into another (JUR-1).
fn registration(ask: Ask<'_>, registered: NaiveDate) -> Known {
    let by_nation = [
        (Residence::England, day(2003, 12, 1)),
        (Residence::Wales, day(2003, 12, 1)),
        (Residence::Scotland, day(2006, 5, 4)),
        (Residence::NorthernIreland, day(2002, 4, 15)),
    ];
    let lives = residence(ask, registered).filter(|residence| *residence != Residence::Elsewhere);
    let may_live = |nation: &&(Residence, NaiveDate)| lives.is_none_or(|lives| lives == nation.0);
    super::reading::agree(by_nation.iter().filter(may_live).map(|nation| nation.1 <= registered))
}

/// When the law that a basis rests on began (T-1, T-4); the second parent's on 6 April 2009.
fn law_since(basis: ResponsibilityBasis) -> NaiveDate {
    match basis {
        ResponsibilityBasis::StepParentAgreement | ResponsibilityBasis::StepParentOrder => day(2005, 12, 30),
        ResponsibilityBasis::TreatmentAsSpouse | ResponsibilityBasis::AgreedFemaleParenthood => day(2009, 4, 6),
        _ => day(1991, 10, 14),
    }
}

/// Does the adult hold parental responsibility, in this case of parenthood and of the pupil's age (PR-0 to PR-21)?
pub(super) fn responsibility(ask: Ask<'_>, legal: Legal, adult: bool) -> Held {
    if adult { Held::no() } else { held(ask, legal, &[]) } // AGE-4.
}

/// What is recorded to have given it, and from when; and what may have.
#[derive(Default)]
struct Grants {
    found: Vec<(Ground, NaiveDate)>,
    open: Vec<(Ground, NaiveDate)>,
    abroad: Vec<(Ground, NaiveDate)>,
    /// Those of the first that a signed declaration or better tells of, or an order, a care status, a placement.
    declared: Vec<(Ground, NaiveDate)>,
}

impl Grants {
    fn give(&mut self, ground: Ground, since: NaiveDate, declared: bool) {
        self.found.push((ground, since));
        if declared {
            self.declared.push((ground, since));
        }
    }

    fn retain(&mut self, stays: impl Fn(Ground, NaiveDate) -> bool) {
        for list in [&mut self.found, &mut self.open, &mut self.abroad, &mut self.declared] {
            list.retain(|(ground, since)| stays(*ground, *since));
        }
    }
}

/// For a child. `asked` are those whose appointment as guardian is being weighed.
fn held(ask: Ask<'_>, legal: Legal, asked: &[&PersonId]) -> Held {
    let mother = legal.parent && matches!(legal.how, Some(Parenthood::BirthMother | Parenthood::Surrogate));
    let mut grants = Grants::default();
    if mother {
        grants.give(Ground::Parent, NaiveDate::MAX, false); // PR-1: no court and no order takes it from a mother.
    }
    by_grants(ask, asked, &mut grants);
    by_orders(ask, legal, &mut grants);
    by_care(ask, &mut grants);

    // Adoption and a parental order end what was recorded before (PR-17, PR-18).
    let ended = legal.extinguished.filter(|made| legal.former || recorded_before(ask, *made));
    grants.retain(|_, since| ended.is_none_or(|made| since >= made));
    // A court ends what a father, second parent, step-parent or guardian holds, and not a mother's (PR-9, PR-19).
    let own = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    let revoked =
        own.iter().filter(|term| term.effect == TermEffect::EndsResponsibility && !mother).map(|term| term.from).max();
    let may_end = |ground: Ground| matches!(ground, Ground::Parent | Ground::StepParent | Ground::Guardian);
    grants.retain(|ground, since| !may_end(ground) || revoked.is_none_or(|on| since > on));

    let grounds: Vec<Ground> = grants.found.iter().map(|(ground, _)| *ground).collect();
    let unsettled = !grants.open.is_empty() || !grants.abroad.is_empty();
    let flags = flags(ask, ended);
    let claimed = flags.iter().any(|record| record.2 == Says::Yes);
    let signed = flags.iter().any(|record| record.2 == Says::Yes && record.0 >= Evidence::Declaration);
    let declared = !grants.declared.is_empty() || signed || (mother && birth_declared(ask));
    let accommodates = looked_after(ask).iter().any(|care| {
        care.status == CareStatus::Section20
            && care.authority == Some(ask.person)
            && ended.is_none_or(|made| care.from >= made)
    });
    let (mut known, on_record) = if !grounds.is_empty() {
        (Known::Yes, true)
    } else if unsettled {
        (Known::Unknown, true)
    } else if accommodates || revoked.is_some() {
        (Known::No, false) // PR-15, PR-19.
    } else if legal.former || (ended.is_some() && !claimed) {
        (Known::No, false) // A flag alone makes nobody a parent again (PAR-9).
    } else {
        (said(&flags), claimed)
    };
    match residence(ask, ask.day) {
        Some(Residence::Elsewhere) => known = Known::Unknown, // PR-21.
        Some(Residence::Scotland) if known == Known::Yes && adult::attained(ask, 16) != Known::No => {
            known = Known::Unknown;
        }
        _ => {}
    }
    Held { known, grounds, on_record, declared }
}

/// Is it declared, or known better, that she gave birth to the child?
fn birth_declared(ask: Ask<'_>) -> bool {
    ask.reading.on(ask.day).any(|stated| match stated.fact {
        Fact::Parenthood { pupil, person, parenthood: Parenthood::BirthMother | Parenthood::Surrogate, evidence } => {
            (pupil, person) == (ask.pupil, ask.person) && *evidence >= Evidence::Declaration
        }
        _ => false,
    })
}

/// Grants in writing, by agreement, by registration, by marriage (PR-2 to PR-9, PR-21).
fn by_grants(ask: Ask<'_>, asked: &[&PersonId], grants: &mut Grants) {
    // A stronger record that says no outweighs it (PR-24).
    let mut denied: Option<Evidence> = None;
    for stated in ask.reading.on(ask.day) {
        if let Fact::ResponsibilityStated { pupil, person, says: Says::No, may_be_default: false, evidence } =
            stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
        {
            denied = denied.max(Some(*evidence));
        }
    }
    for stated in ask.reading.on(ask.day) {
        let from = stated.from;
        let Fact::Responsibility { pupil, person, basis, appointed_by, evidence } = stated.fact else { continue };
        if (pupil, person) != (ask.pupil, ask.person) || denied.is_some_and(|stronger| stronger > *evidence) {
            continue;
        }
        let (ground, known) = match basis {
            ResponsibilityBasis::AcquiredAbroad => {
                grants.abroad.push((Ground::Parent, from)); // PR-21.
                continue;
            }
            ResponsibilityBasis::BirthRegistration => (Ground::Parent, registration(ask, from)),
            _ if from < law_since(*basis) => continue,
            ResponsibilityBasis::GuardianByAppointment => {
                (Ground::Guardian, appointment(ask, appointed_by.as_ref(), asked))
            }
            ResponsibilityBasis::GuardianByCourt => (Ground::Guardian, Known::Yes),
            ResponsibilityBasis::StepParentAgreement | ResponsibilityBasis::StepParentOrder => {
                (Ground::StepParent, Known::Yes)
            }
            _ => (Ground::Parent, Known::Yes),
        };
        match known {
            Known::Yes => grants.give(ground, from, *evidence >= Evidence::Declaration),
            Known::Unknown => grants.open.push((ground, from)),
            Known::No => {}
        }
    }
}

/// Orders of a court (PR-10 to PR-13, PR-16 to PR-18).
fn by_orders(ask: Ask<'_>, legal: Legal, grants: &mut Grants) {
    let partner =
        |kind: &RelationshipKind| matches!(kind, RelationshipKind::StepParent | RelationshipKind::ParentsPartner);
    let step_parent = adult::kinds(ask).iter().any(partner);
    // PR-10 (a): of a parent, the order beside it outlives the arrangements.
    for term in &ask.reading.terms {
        if legal.parent
            && (term.pupil, term.person) == (ask.pupil, ask.person)
            && term.effect == TermEffect::LivesWith
            && term.from <= ask.day
        {
            grants.give(Ground::Parent, term.from, true);
        }
    }
    for term in ask.reading.terms_of(ask.pupil, ask.person, ask.day) {
        let ground = match term.effect {
            TermEffect::LivesWith if legal.parent => continue,
            TermEffect::LivesWith if step_parent => Ground::StepParent, // VOC-10.
            TermEffect::LivesWith => Ground::LivesWithOrder,
            TermEffect::SpecialGuardian if !legal.parent && term.from >= day(2005, 12, 30) => Ground::SpecialGuardian,
            TermEffect::CareTo => Ground::Authority,
            TermEffect::MayPlace => Ground::Agency,
            TermEffect::ProtectedBy if term.kind == OrderKind::PoliceProtection => continue, // PR-14.
            TermEffect::ProtectedBy => Ground::Emergency,
            TermEffect::Adopts | TermEffect::ParentByOrder => Ground::NewParent,
            _ => continue,
        };
        grants.give(ground, term.from, true);
    }
}

/// An authority's under a care order, and prospective adopters' while the child is placed with them (PR-12, PR-16).
fn by_care(ask: Ask<'_>, grants: &mut Grants) {
    for care in looked_after(ask) {
        let order = matches!(care.status, CareStatus::CareOrder | CareStatus::InterimCareOrder);
        if order && care.authority == Some(ask.person) {
            grants.give(Ground::Authority, care.from, true);
        }
    }
    for stated in ask.reading.on(ask.day) {
        if let Fact::Placed { pupil, person, placement: PlacementKind::Adoption } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
            && !superseded(ask, stated.from)
        {
            grants.give(Ground::ProspectiveAdopter, stated.from, true);
        }
    }
}

/// Was responsibility, or a placement, or an order that gives it, recorded before that day?
fn recorded_before(ask: Ask<'_>, made: NaiveDate) -> bool {
    let fact = |fact: &Fact| match fact {
        Fact::Responsibility { pupil, person, .. }
        | Fact::ResponsibilityStated { pupil, person, .. }
        | Fact::Placed { pupil, person, placement: PlacementKind::Adoption }
        | Fact::LookedAfter { pupil, authority: Some(person), .. } => (pupil, person) == (ask.pupil, ask.person),
        _ => false,
    };
    let gives = |effect: TermEffect| {
        use TermEffect as T;
        matches!(effect, T::LivesWith | T::SpecialGuardian | T::CareTo | T::ProtectedBy | T::MayPlace)
            || matches!(effect, T::Adopts | T::ParentByOrder)
    };
    let about = |term: &&super::reading::Term<'_>| (term.pupil, term.person) == (ask.pupil, ask.person);
    let terms = ask.reading.terms.iter().filter(about).filter(|term| gives(term.effect));
    ask.reading.facts.iter().any(|stated| stated.from < made && fact(stated.fact))
        || terms.map(|term| term.from).any(|from| from < made)
}

/// What the school's system says in its flag, with its strength (PR-24, VOC-43).
fn flags(ask: Ask<'_>, ended: Option<NaiveDate>) -> Vec<(Evidence, NaiveDate, Says)> {
    let mut flags = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::ResponsibilityStated { pupil, person, says, may_be_default, evidence } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
            && ended.is_none_or(|made| stated.from >= made)
            && !(*says == Says::No && *may_be_default)
        {
            flags.push((*evidence, stated.from, *says));
        }
    }
    flags
}

/// Has the appointment of a guardian taken effect (PR-9)?
fn appointment(ask: Ask<'_>, by: Option<&PersonId>, asked: &[&PersonId]) -> Known {
    let died = |person: &PersonId| {
        let of =
            |stated: &&super::reading::Stated<'_>| matches!(stated.fact, Fact::Died { person: who } if who == person);
        ask.reading.facts.iter().filter(of).map(|stated| stated.from).min()
    };
    if asked.contains(&ask.person) {
        return Known::No; // Nobody is guardian because they are.
    }
    let asked: Vec<&PersonId> = asked.iter().copied().chain([ask.person]).collect();
    let Some(by) = by else { return Known::No };
    let Some(death) = died(by).filter(|death| *death <= ask.day) else { return Known::No };
    let may = may_appoint(Ask { person: by, day: death, ..ask }, &asked);
    if may == Known::No {
        return Known::No;
    }
    let then: Vec<_> = ask.reading.terms_about(ask.pupil, death);
    let named = |effect: TermEffect| -> Vec<&PersonId> {
        then.iter().filter(|term| term.effect == effect).map(|term| term.person).collect()
    };
    let lived_with = named(TermEffect::LivesWith);
    if !lived_with.is_empty() && lived_with.iter().all(|person| *person == by) {
        return may;
    }
    let guardians = named(TermEffect::SpecialGuardian);
    if guardians.contains(&by) && guardians.iter().all(|who| *who == by || died(who).is_some_and(|day| day <= death)) {
        return may;
    }
    let mut known = may;
    for other in everybody(ask) {
        if other == by || other == ask.person || died(other).is_some_and(|day| day <= ask.day) {
            continue;
        }
        match parent_holds(Ask { person: other, day: death, ..ask }, &asked) {
            Known::Yes => return Known::No,
            Known::Unknown => known = Known::Unknown,
            Known::No => {}
        }
    }
    known
}

/// Does this adult hold responsibility as a parent?
fn parent_holds(ask: Ask<'_>, asked: &[&PersonId]) -> Known {
    let mut may = Vec::new();
    for case in adult::legal(ask) {
        match case.parent {
            true => may.extend(cases(held(ask, case, asked).known)),
            false => may.push(false),
        }
    }
    agree(may)
}

/// May this adult name a guardian: as a parent, guardian or special guardian with responsibility (PR-9)?
fn may_appoint(ask: Ask<'_>, asked: &[&PersonId]) -> Known {
    let position = |ground: &Ground| matches!(ground, Ground::Guardian | Ground::SpecialGuardian | Ground::NewParent);
    let mut may = Vec::new();
    for case in adult::legal(ask) {
        let held = held(ask, case, asked);
        if held.grounds.iter().any(position) {
            may.push(true);
        } else if case.parent {
            may.extend(cases(held.known));
        } else {
            may.push(false);
        }
    }
    agree(may)
}
