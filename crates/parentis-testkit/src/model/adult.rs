//! One adult and one child on a day: legal parenthood, parental responsibility, care (sections 2 and 3).

use super::reading::{Reading, Term, said, strongest};
use chrono::{Datelike, NaiveDate};
use parentis::Fact;
use parentis::fact::TermEffect;
use parentis::ids::{PersonId, PupilId};
use parentis::roles::Known;
use parentis::words::{
    CareStatus, OrderKind, Parenthood, PlacementKind, RelationshipKind, Residence, ResponsibilityBasis, Says,
};

/// Whom and when the model is asked about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ask<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) pupil: &'a PupilId,
    pub(super) person: &'a PersonId,
    pub(super) day: NaiveDate,
}

/// One case of legal parenthood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Legal {
    pub(super) parent: bool,
    pub(super) how: Option<Parenthood>,
    /// A parent by adoption or by parental order.
    pub(super) by_order: bool,
    /// Was one, until an adoption or a parental order by others (PAR-9, PAR-10).
    pub(super) former: bool,
    /// The day on which an adoption or a parental order by others ended whatever responsibility was held (PR-17, PR-18).
    pub(super) extinguished: Option<NaiveDate>,
}

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
    Emergency,
}

/// Responsibility in one case of parenthood.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) known: Known,
    pub(super) grounds: Vec<Ground>,
    /// A record about it, and not the mere want of one, leaves it open: then no kind closes it.
    pub(super) on_record: bool,
}

pub(super) fn kinds(ask: Ask<'_>) -> Vec<RelationshipKind> {
    let kind = |fact: &Fact| match fact {
        Fact::Relationship { pupil, person, kind } if pupil == ask.pupil && person == ask.person => Some(*kind),
        _ => None,
    };
    ask.reading.on(ask.day).filter_map(|stated| kind(stated.fact)).collect()
}

/// Has the pupil attained that age (AGE-2)? Not known without a date of birth, and where two disagree.
pub(super) fn attained(ask: Ask<'_>, age: i32) -> Known {
    let births = births(ask);
    super::reading::agree(births.iter().map(|born| {
        let year = born.year() + age;
        let birthday = NaiveDate::from_ymd_opt(year, born.month(), born.day());
        birthday.or(NaiveDate::from_ymd_opt(year, 3, 1)).is_some_and(|birthday| birthday <= ask.day)
    }))
}

pub(super) fn births(ask: Ask<'_>) -> Vec<NaiveDate> {
    let born =
        |stated: &super::reading::Stated<'_>| matches!(stated.fact, Fact::PupilBorn { pupil } if pupil == ask.pupil);
    ask.reading.on(ask.day).filter(born).map(|stated| stated.from).collect()
}

/// Is the adult a legal parent? Every case that the records leave open (PAR-1, PAR-9, PAR-10, VOC-42).
pub(super) fn legal(ask: Ask<'_>) -> Vec<Legal> {
    let mut records = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::Parenthood { pupil, person, parenthood, evidence } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
        {
            records.push((*evidence, stated.from, *parenthood));
        }
    }
    let best = strongest(&records);
    let kinds = kinds(ask);
    let claims = kinds.iter().any(|kind| kind.claims_parenthood());
    let unsaid = |kind: &RelationshipKind| {
        matches!(kind, RelationshipKind::Other | RelationshipKind::None_ | RelationshipKind::Unknown)
    };
    let how = best.first().copied().filter(|first| best.iter().all(|other| other == first));
    // An authority that has the care of the child is no individual, so nobody's parent (PAR-8).
    let body = looked_after(ask).iter().any(|(_, authority)| *authority == Some(ask.person));
    // A special guardian is never a parent (PR-11).
    let own = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    let guardian = own.iter().any(|term| term.effect == TermEffect::SpecialGuardian);
    let parent = if best.is_empty() {
        if claims {
            Known::Yes
        } else if kinds.is_empty() || kinds.iter().any(unsaid) {
            if body || guardian { Known::No } else { Known::Unknown }
        } else {
            Known::No
        }
    } else {
        super::reading::agree(best.iter().map(|how| *how != Parenthood::NotAParent))
    };
    let how = how.filter(|how| *how != Parenthood::NotAParent);
    let adoptive_by_claim = best.is_empty()
        && claims
        && kinds.iter().all(|kind| !kind.claims_parenthood() || *kind == RelationshipKind::AdoptiveParent);

    let mut cases = Vec::new();
    for parent in super::reading::cases(parent) {
        let start = Legal { parent: *parent, how, by_order: false, former: false, extinguished: None };
        cases.extend(after_orders(ask, start, adoptive_by_claim));
    }
    cases
}

/// Does the term make somebody a parent?
fn makes_parent(term: &Term<'_>) -> bool {
    matches!(term.effect, TermEffect::Adopts | TermEffect::ParentByOrder)
}

/// What adoptions and parental orders, one after the other, make of it.
fn after_orders(ask: Ask<'_>, start: Legal, adoptive_by_claim: bool) -> Vec<Legal> {
    let terms = ask.reading.terms_about(ask.pupil, ask.day);
    let mut orders: Vec<(NaiveDate, &parentis::ids::OrderId)> =
        terms.iter().filter(|term| makes_parent(term)).map(|term| (term.from, term.order)).collect();
    orders.sort();
    orders.dedup();
    let became: Option<NaiveDate> =
        terms.iter().filter(|term| makes_parent(term) && term.person == ask.person).map(|term| term.from).max();
    let mut cases = vec![start];
    for (made, order) in orders {
        let own: Vec<&Term<'_>> =
            terms.iter().filter(|term| term.order == order && term.person == ask.person).collect();
        let named = own.iter().any(|term| makes_parent(term));
        let remains = own.iter().any(|term| term.effect == TermEffect::RemainsParent);
        let mut next = Vec::new();
        for case in cases {
            if named {
                next.push(Legal { parent: true, by_order: true, former: false, extinguished: None, ..case });
            } else if remains || became == Some(made) {
                next.push(case);
            } else {
                if adoptive_by_claim && !case.by_order && case.parent {
                    next.push(case); // Perhaps the adopter, whom nobody wrote into the order.
                }
                next.push(Legal {
                    parent: false,
                    by_order: false,
                    former: case.former || case.parent,
                    extinguished: Some(made),
                    ..case
                });
            }
        }
        cases = next;
    }
    cases
}

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// Where the child habitually lives, as recorded last (JUR-2).
fn residence(ask: Ask<'_>) -> Option<Residence> {
    let mut found: Vec<(NaiveDate, Residence)> = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::HabitualResidence { pupil, residence } = stated.fact
            && pupil == ask.pupil
        {
            found.push((stated.from, *residence));
        }
    }
    found.into_iter().max_by_key(|(from, _)| *from).map(|(_, residence)| residence)
}

/// Does a birth registration of that day give responsibility (PR-4, PR-4a, T-2)?
fn registration(ask: Ask<'_>, registered: NaiveDate) -> Known {
    let by_nation = [
        (Residence::England, day(2003, 12, 1)),
        (Residence::Wales, day(2003, 12, 1)),
        (Residence::Scotland, day(2006, 5, 4)),
        (Residence::NorthernIreland, day(2002, 4, 15)),
    ];
    let lives = residence(ask).filter(|residence| *residence != Residence::Elsewhere);
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
    held(ask, legal, adult, true)
}

#[expect(clippy::too_many_lines, reason = "section 3.1 from its first line to its last")]
fn held(ask: Ask<'_>, legal: Legal, adult: bool, guardians: bool) -> Held {
    if adult {
        return Held { known: Known::No, grounds: Vec::new(), on_record: false }; // AGE-4.
    }
    let mother = legal.parent && matches!(legal.how, Some(Parenthood::BirthMother | Parenthood::Surrogate));
    let mut found: Vec<(Ground, NaiveDate)> = Vec::new();
    let mut open: Vec<NaiveDate> = Vec::new();
    let mut foreign = Vec::new();
    if mother {
        found.push((Ground::Parent, NaiveDate::MIN)); // PR-1.
    }
    for stated in ask.reading.on(ask.day) {
        let from = stated.from;
        match stated.fact {
            Fact::Responsibility { pupil, person, basis, appointed_by, .. }
                if (pupil, person) == (ask.pupil, ask.person) =>
            {
                if *basis == ResponsibilityBasis::AcquiredAbroad {
                    foreign.push(from); // PR-21.
                } else if *basis == ResponsibilityBasis::BirthRegistration {
                    match registration(ask, from) {
                        Known::Yes => found.push((Ground::Parent, from)),
                        Known::Unknown => open.push(from),
                        Known::No => {}
                    }
                } else if from < law_since(*basis) {
                } else if *basis == ResponsibilityBasis::GuardianByAppointment {
                    if guardians {
                        match appointment(ask, appointed_by.as_ref()) {
                            Known::Yes => found.push((Ground::Guardian, from)),
                            Known::Unknown => open.push(from),
                            Known::No => {}
                        }
                    }
                } else {
                    let ground = match basis {
                        ResponsibilityBasis::StepParentAgreement | ResponsibilityBasis::StepParentOrder => {
                            Ground::StepParent
                        }
                        ResponsibilityBasis::GuardianByCourt => Ground::Guardian,
                        _ => Ground::Parent,
                    };
                    found.push((ground, from));
                }
            }
            Fact::LookedAfter {
                pupil,
                status: CareStatus::CareOrder | CareStatus::InterimCareOrder,
                authority: Some(authority),
            } if (pupil, authority) == (ask.pupil, ask.person) => found.push((Ground::Authority, from)), // PR-12.
            Fact::Placed { pupil, person, placement: PlacementKind::Adoption }
                if (pupil, person) == (ask.pupil, ask.person) && !adopted_since(ask, from) =>
            {
                found.push((Ground::ProspectiveAdopter, from)); // PR-16.
            }
            _ => {}
        }
    }
    // PR-10 (a): the order beside it outlives the arrangements.
    for term in &ask.reading.terms {
        if legal.parent
            && (term.pupil, term.person) == (ask.pupil, ask.person)
            && term.effect == TermEffect::LivesWith
            && term.from <= ask.day
        {
            found.push((Ground::Parent, term.from));
        }
    }
    let own = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    for term in &own {
        let ground = match term.effect {
            TermEffect::LivesWith if !legal.parent => Ground::LivesWithOrder,
            TermEffect::SpecialGuardian if !legal.parent && term.from >= day(2005, 12, 30) => Ground::SpecialGuardian,
            TermEffect::CareTo => Ground::Authority,
            TermEffect::ProtectedBy => Ground::Emergency,
            TermEffect::Adopts | TermEffect::ParentByOrder => Ground::NewParent,
            _ => continue,
        };
        found.push((ground, term.from));
    }

    // Adoption and a parental order end what was held before (PR-17, PR-18).
    let outlives = |since: NaiveDate| legal.extinguished.is_none_or(|made| since > made);
    found.retain(|(_, since)| outlives(*since));
    open.retain(|since| outlives(*since));
    foreign.retain(|since| outlives(*since));
    // A court ends what a father, second parent, step-parent or guardian holds, and not a mother's (PR-9, PR-19).
    let mut revoked = false;
    for term in own.iter().filter(|term| term.effect == TermEffect::EndsResponsibility && !mother) {
        let ends = |ground: Ground| matches!(ground, Ground::Parent | Ground::StepParent | Ground::Guardian);
        found.retain(|(ground, since)| !ends(*ground) || *since > term.from);
        open.retain(|since| *since > term.from);
        foreign.retain(|since| *since > term.from);
        revoked = true;
    }

    let grounds: Vec<Ground> = found.iter().map(|(ground, _)| *ground).collect();
    let mut on_record = !grounds.is_empty();
    let mut known = if !grounds.is_empty() {
        Known::Yes
    } else if !open.is_empty() || !foreign.is_empty() {
        on_record = true;
        Known::Unknown
    } else if revoked || legal.former {
        Known::No
    } else {
        let flags = flags(ask, legal.extinguished);
        on_record = flags.iter().any(|record| record.2 == Says::Yes);
        said(&flags)
    };
    if legal.former && grounds.is_empty() && open.is_empty() && foreign.is_empty() {
        return Held { known: Known::No, grounds, on_record };
    }
    match residence(ask) {
        Some(Residence::Elsewhere) => known = Known::Unknown, // PR-21.
        Some(Residence::Scotland) if known == Known::Yes && attained(ask, 16) != Known::No => known = Known::Unknown,
        _ => {}
    }
    Held { known, grounds, on_record }
}

/// What the school's system says in its flag, with its strength (PR-24, VOC-43).
fn flags(ask: Ask<'_>, since: Option<NaiveDate>) -> Vec<(parentis::words::Evidence, NaiveDate, Says)> {
    let mut flags = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::ResponsibilityStated { pupil, person, says, may_be_default, evidence } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
            && since.is_none_or(|made| stated.from > made)
            && !(*says == Says::No && *may_be_default)
        {
            flags.push((*evidence, stated.from, *says));
        }
    }
    flags
}

/// Was the child adopted since then?
pub(super) fn adopted_since(ask: Ask<'_>, from: NaiveDate) -> bool {
    let terms = ask.reading.terms_about(ask.pupil, ask.day);
    terms.iter().any(|term| term.effect == TermEffect::Adopts && term.from >= from)
}

/// Has the appointment of a guardian taken effect (PR-9)?
fn appointment(ask: Ask<'_>, by: Option<&PersonId>) -> Known {
    let died = |person: &PersonId| {
        let of =
            |stated: &&super::reading::Stated<'_>| matches!(stated.fact, Fact::Died { person: who } if who == person);
        ask.reading.facts.iter().filter(of).map(|stated| stated.from).min()
    };
    let Some(by) = by else { return Known::No };
    let Some(death) = died(by).filter(|death| *death <= ask.day) else { return Known::No };
    let then = ask.reading.terms_about(ask.pupil, death);
    let named = |effect: TermEffect| -> Vec<&PersonId> {
        then.iter().filter(|term| term.effect == effect).map(|term| term.person).collect()
    };
    let lived_with = named(TermEffect::LivesWith);
    if !lived_with.is_empty() && lived_with.iter().all(|person| *person == by) {
        return Known::Yes;
    }
    let guardians = named(TermEffect::SpecialGuardian);
    if guardians.contains(&by) && guardians.iter().all(|who| *who == by || died(who).is_some_and(|day| day <= death)) {
        return Known::Yes;
    }
    let mut known = Known::Yes;
    for other in everybody(ask) {
        if other == by || other == ask.person || died(other).is_some_and(|day| day <= ask.day) {
            continue;
        }
        let there = Ask { person: other, day: death, ..ask };
        let cases = legal(there);
        let mut may = Vec::new();
        for case in cases {
            if case.parent {
                may.extend(super::reading::cases(held(there, case, false, false).known));
            } else {
                may.push(false);
            }
        }
        match super::reading::agree(may) {
            Known::Yes => return Known::No,
            Known::Unknown => known = Known::Unknown,
            Known::No => {}
        }
    }
    known
}

/// Every adult whom the journal ties to the pupil.
pub(super) fn everybody<'a>(ask: Ask<'a>) -> Vec<&'a PersonId> {
    let mut people: Vec<&PersonId> = Vec::new();
    for stated in &ask.reading.facts {
        people.extend(tied(stated.fact, ask.pupil));
    }
    people.extend(ask.reading.terms.iter().filter(|term| term.pupil == ask.pupil).map(|term| term.person));
    people.sort();
    people.dedup();
    people
}

fn tied<'a>(fact: &'a Fact, of: &PupilId) -> Option<&'a PersonId> {
    match fact {
        Fact::Relationship { pupil, person, .. }
        | Fact::Parenthood { pupil, person, .. }
        | Fact::LivesWith { pupil, person, .. }
        | Fact::LooksAfter { pupil, person, .. }
        | Fact::Responsibility { pupil, person, .. }
        | Fact::ResponsibilityStated { pupil, person, .. }
        | Fact::Flag { pupil, person, .. }
        | Fact::ContactPriority { pupil, person, .. }
        | Fact::OrderClaimed { pupil, person, .. }
        | Fact::SafeguardingHold { pupil, person, .. }
        | Fact::RiskChecked { pupil, person, .. }
        | Fact::AuthorityLimit { pupil, person, .. }
        | Fact::SpeaksForAuthority { pupil, person, .. }
        | Fact::Placed { pupil, person, .. }
        | Fact::CarerRecognised { pupil, person, .. }
        | Fact::ReportWaived { pupil, person }
        | Fact::ReportRequested { pupil, person }
        | Fact::PupilAgreement { pupil, person, .. }
        | Fact::LookedAfter { pupil, authority: Some(person), .. } => (pupil == of).then_some(person),
        _ => None,
    }
}

/// Which care: living with the adult, or being looked after by the adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Care {
    Lives,
    Looks,
}

fn records(ask: Ask<'_>, care: Care) -> Vec<(parentis::words::Evidence, NaiveDate, Says)> {
    let mut records = Vec::new();
    for stated in ask.reading.on(ask.day) {
        let (who, says, evidence) = match (stated.fact, care) {
            (Fact::LivesWith { pupil, person, says, evidence }, Care::Lives)
            | (Fact::LooksAfter { pupil, person, says, evidence }, Care::Looks) => ((pupil, person), says, evidence),
            _ => continue,
        };
        if who == (ask.pupil, ask.person) {
            records.push((*evidence, stated.from, *says));
        }
    }
    records
}

/// While the child is away for a time, care goes on: who had it on the day before has it still (PAR-6).
fn by_record(ask: Ask<'_>, care: Care) -> Known {
    for stated in ask.reading.on(ask.day) {
        if let Fact::AwayFromHome { pupil } = stated.fact
            && pupil == ask.pupil
            && let Some(before) = stated.from.pred_opt()
            && by_record(Ask { day: before, ..ask }, care) == Known::Yes
        {
            return Known::Yes;
        }
    }
    said(&records(ask, care))
}

/// Does the child live with the adult, and does the adult look after the child (PAR-3)?
pub(super) fn care(ask: Ask<'_>, adult: bool) -> (Known, Known) {
    let (mut lives, mut looks) = (by_record(ask, Care::Lives), by_record(ask, Care::Looks));
    if !placements(ask).is_empty() {
        (lives, looks) = (Known::Yes, Known::Yes);
    }
    let order = |term: &Term<'_>| term.effect == TermEffect::LivesWith;
    // An order about where a child lives has no effect at 18 (ORD-19).
    if lives == Known::Unknown && !adult && ask.reading.terms_of(ask.pupil, ask.person, ask.day).iter().any(order) {
        lives = Known::Yes;
    }
    if kinds(ask).contains(&RelationshipKind::FosterParent) {
        // Claims care (VOC-42) where nothing is recorded; records that contradict each other stay unsettled.
        if lives == Known::Unknown && records(ask, Care::Lives).iter().all(|record| record.2 == Says::Unknown) {
            lives = Known::Yes;
        }
        if looks == Known::Unknown && records(ask, Care::Looks).iter().all(|record| record.2 == Says::Unknown) {
            looks = Known::Yes;
        }
    }
    (lives, looks)
}

pub(super) fn placements(ask: Ask<'_>) -> Vec<PlacementKind> {
    let placed = |fact: &Fact| match fact {
        Fact::Placed { pupil, person, placement } if (pupil, person) == (ask.pupil, ask.person) => Some(*placement),
        _ => None,
    };
    ask.reading.on(ask.day).filter_map(|stated| placed(stated.fact)).collect()
}

/// How the child is looked after: each status with its authority (PR-12, PR-15).
pub(super) fn looked_after<'a>(ask: Ask<'a>) -> Vec<(CareStatus, Option<&'a PersonId>)> {
    let mut found = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::LookedAfter { pupil, status, authority } = stated.fact
            && pupil == ask.pupil
        {
            found.push((*status, authority.as_ref()));
        }
    }
    for term in ask.reading.terms_about(ask.pupil, ask.day) {
        if term.effect == TermEffect::CareTo {
            let interim = term.kind == OrderKind::InterimCare;
            let status = if interim { CareStatus::InterimCareOrder } else { CareStatus::CareOrder };
            found.push((status, Some(term.person)));
        }
    }
    found
}

/// Is the child under a care or interim care order (ORD-11)?
pub(super) fn under_order(ask: Ask<'_>) -> Known {
    let care = looked_after(ask);
    let has = |wanted: &[CareStatus]| care.iter().any(|(status, _)| wanted.contains(status));
    if has(&[CareStatus::CareOrder, CareStatus::InterimCareOrder]) {
        Known::Yes
    } else if has(&[CareStatus::Unknown]) {
        Known::Unknown
    } else {
        Known::No
    }
}

/// Is the adult the authority, or does the adult speak for it (VOC-14, VOC-15)?
pub(super) fn speaks(ask: Ask<'_>) -> Known {
    if looked_after(ask).iter().any(|(_, authority)| *authority == Some(ask.person)) {
        return Known::Yes;
    }
    let mut records = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::SpeaksForAuthority { pupil, person, says } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
        {
            records.push((parentis::words::Evidence::Assertion, stated.from, *says));
        }
    }
    said(&records)
}
