//! One adult and one child on a day: their ages, what they are called, and legal parenthood (section 2.1).

use super::care::looked_after;
use super::reading::{Reading, Term, strongest};
use chrono::{Datelike, NaiveDate};
use parentis::Fact;
use parentis::fact::TermEffect;
use parentis::ids::{OrderId, PersonId, PupilId};
use parentis::roles::Known;
use parentis::words::{Evidence, Parenthood, RelationshipKind};

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

/// What the adult is recorded to be, in every record that holds.
pub(super) fn kinds(ask: Ask<'_>) -> Vec<RelationshipKind> {
    let kind = |fact: &Fact| match fact {
        Fact::Relationship { pupil, person, kind } if pupil == ask.pupil && person == ask.person => Some(*kind),
        _ => None,
    };
    ask.reading.on(ask.day).filter_map(|stated| kind(stated.fact)).collect()
}

/// Is it not said how the adult is related (VOC-22)?
pub(super) fn unsaid(kinds: &[RelationshipKind]) -> bool {
    let says_nothing = |kind: &RelationshipKind| {
        matches!(kind, RelationshipKind::Other | RelationshipKind::None_ | RelationshipKind::Unknown)
    };
    kinds.is_empty() || kinds.iter().any(says_nothing)
}

/// Is it the pupil, and nobody else (VOC-23)?
pub(super) fn is_pupil(kinds: &[RelationshipKind]) -> bool {
    !kinds.is_empty() && kinds.iter().all(|kind| *kind == RelationshipKind::Self_)
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
            // Parenthood does not change: the later of two records is no better than the earlier.
            records.push((*evidence, NaiveDate::MIN, *parenthood));
        }
    }
    let best = strongest(&records);
    let kinds = kinds(ask);
    let claims = kinds.iter().any(|kind| kind.claims_parenthood());
    let how = best.first().copied().filter(|first| best.iter().all(|other| other == first));
    // An authority that looks after the child, or an agency that may place it, is nobody's parent (PAR-8).
    let body = is_body(ask);
    // A special guardian is never a parent (PR-11).
    let own = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    let guardian = own.iter().any(|term| term.effect == TermEffect::SpecialGuardian);
    let hearsay = records.iter().all(|record| record.0 == Evidence::Assertion) && !best.is_empty();
    let parent = if claims && hearsay && best.iter().all(|how| *how == Parenthood::NotAParent) {
        Known::Unknown // A mere assertion does not outweigh a kind that claims it.
    } else if best.is_empty() {
        if claims {
            Known::Yes
        } else if unsaid(&kinds) {
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

/// Is it no individual: the authority that looks after the child, or the agency that may place it?
pub(super) fn is_body(ask: Ask<'_>) -> bool {
    let own = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    looked_after(ask).iter().any(|care| care.authority == Some(ask.person))
        || own.iter().any(|term| term.effect == TermEffect::MayPlace)
}

/// The adoptions and parental orders about the child that have effect, each from the first of its terms to the end of the
/// last.
pub(super) fn new_parents<'a>(ask: Ask<'a>) -> Vec<(NaiveDate, &'a OrderId)> {
    let about: Vec<&Term<'a>> =
        ask.reading.terms.iter().filter(|term| term.pupil == ask.pupil && makes_parent(term)).collect();
    let mut orders: Vec<&OrderId> = about.iter().map(|term| term.order).collect();
    orders.sort();
    orders.dedup();
    let mut found = Vec::new();
    for order in orders {
        let terms = || about.iter().filter(|term| term.order == order);
        let first = terms().map(|term| term.from).min();
        let last = terms().map(|term| term.until.unwrap_or(NaiveDate::MAX)).max();
        found.extend(
            first
                .zip(last)
                .filter(|(first, last)| *first <= ask.day && ask.day < *last)
                .map(|(first, _)| (first, order)),
        );
    }
    found.sort();
    found
}

/// Was what began on that day about the child ended by an adoption or a parental order (PR-12, PR-17)?
pub(super) fn superseded(ask: Ask<'_>, began: NaiveDate) -> bool {
    new_parents(ask).iter().any(|(made, _)| began < *made)
}

/// What adoptions and parental orders, one after the other, make of it.
fn after_orders(ask: Ask<'_>, start: Legal, adoptive_by_claim: bool) -> Vec<Legal> {
    let own = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    let orders = new_parents(ask);
    let named_by = |order: &OrderId| own.iter().any(|term| term.order == order && makes_parent(term));
    let never_named = !orders.iter().any(|(_, order)| named_by(order));
    let mut case = start;
    let mut only_by_partners = true;
    for (made, order) in &orders {
        let remains = own.iter().any(|term| term.order == *order && term.effect == TermEffect::RemainsParent);
        if named_by(order) {
            case = Legal { parent: true, by_order: true, former: false, extinguished: None, ..case };
        } else if remains || orders.iter().any(|(day, other)| day == made && named_by(other)) {
            // Stays a parent beside the adopter, or adopts on the same day by an order of their own.
        } else {
            only_by_partners &= by_partner(ask, order);
            let former = case.former || case.parent;
            case = Legal { parent: false, by_order: false, former, extinguished: Some(*made), ..case };
        }
    }
    if adoptive_by_claim && never_named && start.parent && case.former {
        return vec![start, case]; // Perhaps the adopter, whom nobody wrote into the order.
    }
    if never_named && start.parent && case.former && only_by_partners {
        return vec![start, case]; // Perhaps the partner of the one who adopts, who stays a parent (PR-17).
    }
    let since = |stated: super::reading::Stated<'_>| match stated.fact {
        Fact::Relationship { pupil, person, kind } => {
            (pupil, person) == (ask.pupil, ask.person)
                && kind.claims_parenthood()
                && case.extinguished.is_some_and(|made| made < stated.from)
        }
        _ => false,
    };
    if never_named && start.parent && case.former && ask.reading.on(ask.day).any(since) {
        return vec![start, case]; // Called a parent since (VOC-42).
    }
    vec![case]
}

/// Does somebody recorded as a parent's partner adopt by that order, and is nobody said to stay a parent beside them?
fn by_partner(ask: Ask<'_>, order: &OrderId) -> bool {
    let made = |term: &&Term<'_>| term.pupil == ask.pupil && term.order == order && term.from <= ask.day;
    let terms = || ask.reading.terms.iter().filter(made);
    // One who adopts alone and is called mother, father or parent may be a parent's partner.
    let made_on = |order: &OrderId| {
        let terms = ask.reading.terms.iter().filter(|term| term.pupil == ask.pupil && term.order == order);
        terms.filter(|term| makes_parent(term)).map(|term| term.from).min()
    };
    let mut adopters: Vec<&PersonId> = Vec::new();
    for term in &ask.reading.terms {
        if term.pupil == ask.pupil && term.effect == TermEffect::Adopts && made_on(term.order) == made_on(order) {
            adopters.push(term.person);
        }
    }
    adopters.sort();
    adopters.dedup();
    let alone = adopters.len() == 1;
    let partner = |person: &PersonId| {
        use RelationshipKind as K;
        let says = |fact: &Fact| match fact {
            Fact::Relationship { pupil, person: who, kind } => {
                (pupil, who) == (ask.pupil, person)
                    && (matches!(kind, K::StepParent | K::ParentsPartner)
                        || (alone && matches!(kind, K::Mother | K::Father | K::Parent)))
            }
            _ => false,
        };
        ask.reading.facts.iter().any(|stated| stated.from <= ask.day && says(stated.fact))
    };
    !terms().any(|term| term.effect == TermEffect::RemainsParent)
        && terms().any(|term| term.effect == TermEffect::Adopts && partner(term.person))
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

/// Every adult whom something that holds on the day ties to the pupil.
pub(super) fn known<'a>(ask: Ask<'a>) -> Vec<&'a PersonId> {
    // Of an order that was seen what was told of it counts no more (ORD-2).
    let counts = |stated: &super::reading::Stated<'_>| match stated.fact {
        Fact::OrderClaimed { order, .. } => !super::orders::produced(ask, order),
        _ => true,
    };
    let on_the_day = ask.reading.on(ask.day).filter(counts);
    let mut people: Vec<&PersonId> = on_the_day.filter_map(|stated| tied(stated.fact, ask.pupil)).collect();
    people.extend(ask.reading.terms_about(ask.pupil, ask.day).into_iter().map(|term| term.person));
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
        | Fact::Requested { pupil, person, .. }
        | Fact::Authorised { pupil, person, .. }
        | Fact::Delegated { pupil, person, .. }
        | Fact::Given { pupil, person, .. }
        | Fact::PreferenceExpressed { pupil, person, .. }
        | Fact::PupilAgreement { pupil, person, .. }
        | Fact::LookedAfter { pupil, authority: Some(person), .. } => (pupil == of).then_some(person),
        _ => None,
    }
}
