//! Who has a part in it, and by what right: every case that the records leave open.

use super::super::adult::{self, Ask};
use super::super::care;
use super::super::delegated::guardians;
use super::super::entitled::{Case, Question, has_died, layers, to_adult};
use super::super::held::Ground;
use super::super::law::law;
use super::super::reading::cases as known;
use super::super::topics::Rights;
use super::super::world::{World, worlds};
use super::{ENGINE, Of};
use parentis::Fact;
use parentis::consent::words::{Givers, HowMany};
use parentis::decision::Outcome;
use parentis::fact::TermEffect;
use parentis::ids::PersonId;
use parentis::roles::Known;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::roles::matter::{Act, Details, Matter};
use parentis::words::{OrderKind, RelationshipKind, RestrictionScope};
use std::collections::BTreeSet;

/// One adult, in one world.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part<'a> {
    pub(super) person: &'a PersonId,
    /// A court lets them decide (ORD-7).
    pub(super) by_order: bool,
    /// A ground is on record why they are not told (CON-BIO-6).
    pub(super) excepted: bool,
    /// Whether a yes of theirs counts is open.
    pub(super) open: bool,
    /// Where everyone has to say yes, this one too.
    pub(super) required: bool,
    /// A yes of theirs counts.
    pub(super) gives: bool,
    /// A no of theirs counts.
    pub(super) objects: bool,
    /// Lives elsewhere, and is a parent (CON-TRIP-4).
    pub(super) elsewhere: bool,
    /// A parent in the biometrics Act (PAR-12).
    pub(super) bio: bool,
    /// Looks after the child, who lives there (PAR-13).
    pub(super) cares: bool,
    /// Every order leaves them the steps of responsibility (PR-22a).
    pub(super) steps: bool,
    /// Is the authority, or acts within what it delegated.
    pub(super) for_authority: bool,
    /// An order covers a journey of that length without the others, or this is the authority under a care order
    /// (CON-TRIP-6).
    pub(super) covers: bool,
}

/// Everybody whom something ties to the pupil on the day, and who answered or was asked.
pub(super) fn people<'a>(of: Of<'a>) -> Vec<&'a PersonId> {
    if of.own_account() {
        return of.matter.person.iter().collect(); // None: the pupil in person.
    }
    let mut found: Vec<&PersonId> = Vec::new();
    let Some(about) = &of.matter.pupil else { return found };
    let nobody = Ask { reading: &of.school.reading, pupil: about, person: super::dummy(), day: of.day };
    found.extend(adult::known(nobody));
    for stated in &of.school.reading.facts {
        let (purpose, pupil, person, at) = match stated.fact {
            Fact::ConsentAnswered { purpose, pupil, person: Some(person), at, .. } => (purpose, pupil, person, *at),
            Fact::ConsentAsked { purpose, pupil, person: Some(person), .. } => (purpose, pupil, person, None),
            _ => continue,
        };
        let said = at.map_or(stated.from, super::said::london).max(stated.from);
        if *purpose == of.matter.purpose && pupil.as_ref() == Some(about) && said <= of.day {
            found.push(person);
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Adult by adult, every case.
pub(super) fn open<'a>(of: Of<'a>) -> Vec<Vec<Part<'a>>> {
    let mut found = Vec::new();
    for person in people(of) {
        let Some(ask) = of.ask(person) else {
            found.push(vec![for_themselves(person)]);
            continue;
        };
        let mut cases = if of.own_account() { vec![for_themselves(person)] } else { cases(of, ask) };
        let open = cases.iter().any(|one| one.gives) && cases.iter().any(|one| !one.gives);
        for one in &mut cases {
            one.open = open;
        }
        cases.sort();
        cases.dedup();
        found.push(cases);
    }
    found
}

const fn nobody(person: &PersonId) -> Part<'_> {
    Part {
        person,
        by_order: false,
        open: false,
        required: false,
        excepted: false,
        gives: false,
        objects: false,
        elsewhere: false,
        bio: false,
        cares: false,
        steps: false,
        for_authority: false,
        covers: false,
    }
}

fn for_themselves(person: &PersonId) -> Part<'_> {
    Part { gives: true, objects: true, ..nobody(person) }
}

/// The column that says who may give it.
const fn column(givers: Givers) -> Column {
    match givers {
        Givers::ResponsibilityHolder | Givers::BiometricsParent => Column::Consent,
        _ => Column::Permission,
    }
}

fn cases<'a>(of: Of<'a>, ask: Ask<'a>) -> Vec<Part<'a>> {
    let person = ask.person;
    if has_died(ask) {
        return vec![nobody(person)]; // CHO-11.
    }
    let kinds = adult::kinds(ask);
    if adult::is_pupil(&kinds) {
        return vec![nobody(person)];
    }
    if kinds.contains(&RelationshipKind::Self_) {
        let all =
            Part { bio: true, cares: true, steps: true, elsewhere: true, required: true, ..for_themselves(person) };
        return vec![nobody(person), all]; // Recorded as the pupil and as somebody else.
    }
    // Whatever the kind says of it: the facts of care alone (PAR-13).
    let (lives, looks) = care::care(ask, false);
    let cares: BTreeSet<bool> =
        known(lives).iter().flat_map(|lives| known(looks).iter().map(move |looks| *lives && *looks)).collect();
    let steps = known(steps_left(ask));
    let cares: Vec<(bool, bool)> =
        cares.into_iter().flat_map(|cares| steps.iter().map(move |steps| (cares, *steps))).collect();
    let mut found = Vec::new();
    for world in worlds(ask).into_iter().filter(|world| !world.adult) {
        let standing = |column| asked(of, ask, &world, column);
        let act = of.columns.givers == Givers::BiometricsParent && super::steps::of_the_act(of);
        let by_orders = if act { vec![false] } else { by_order(of, ask, &world) };
        for gives in gives(of, ask, &world, &standing) {
            for objects in objects(of, ask, &world, gives, &standing) {
                for (cares, steps) in &cares {
                    for by_order in &by_orders {
                        for covers in covers(of, ask, &world) {
                            let facts = facts(of, ask, &world);
                            // Whom a court lets decide needs no other right to it (ORD-7).
                            let (by_order, gives) = (*by_order, (gives && (*steps || !act)) || *by_order);
                            let objects = objects || by_order;
                            let required = gives || (all_holders(of) && world.responsibility);
                            let (cares, steps) = (*cares, *steps);
                            found.push(Part { by_order, required, gives, objects, cares, steps, covers, ..facts });
                        }
                    }
                }
            }
        }
    }
    if found.is_empty() {
        found.push(nobody(person)); // Of eighteen in every world: the pupil decides.
    }
    found
}

/// Is the adult entitled to it by that column, in this world? Both, where somebody has to say.
fn asked(of: Of<'_>, ask: Ask<'_>, world: &World, column: Column) -> Vec<Outcome> {
    asked_in(of, ask, world, column, of.columns.act)
}

fn asked_in(of: Of<'_>, ask: Ask<'_>, world: &World, column: Column, act: Act) -> Vec<Outcome> {
    let act = Some(act);
    let details = Details { act, significant: of.matter.details.significant, ..Details::default() };
    let matter = Matter { details, ..Matter::of(column) };
    let question = Question { school: of.school, profile: of.profile, matter, ask, alone: false };
    let cases: Vec<Case> =
        law(of.profile, matter, ask).into_iter().map(|law| to_adult(question, world, Rights::Parents, law)).collect();
    cases.into_iter().map(|case| case.outcome).collect()
}

fn yes_and_no(outcomes: &[Outcome]) -> Vec<bool> {
    let mut found = Vec::new();
    if outcomes.iter().any(|outcome| *outcome != Outcome::MustNot) {
        found.push(true);
    }
    if outcomes.iter().any(|outcome| matches!(outcome, Outcome::MustNot | Outcome::NeedsCheck)) {
        found.push(false);
    }
    found
}

/// Does an order, or the authority's limit, bar this adult from it?
fn barred(of: Of<'_>, ask: Ask<'_>, world: &World, column: Column) -> bool {
    let matter = Matter { details: Details { act: Some(of.columns.act), ..Details::default() }, ..Matter::of(column) };
    let question = Question { school: of.school, profile: of.profile, matter, ask, alone: false };
    law(of.profile, matter, ask).into_iter().any(|law| layers(question, world, Rights::Parents, law).barred)
}

fn row(world: &World) -> Option<MatrixRow> {
    world.rows().0
}

/// A parent of the biometrics Act: each legal parent, and each individual with responsibility (PAR-12). Whoever holds it is
/// an individual, but for the authority and the agency, which hold it by a fact of their own.
fn is_bio(world: &World) -> bool {
    let body = world.grounds.iter().any(|ground| matches!(ground, Ground::Authority | Ground::Agency));
    world.legal.parent || (world.responsibility && !body)
}

/// Everyone who holds responsibility has to say yes.
fn all_holders(of: Of<'_>) -> bool {
    of.columns.givers == Givers::ResponsibilityHolder && of.columns.needed == HowMany::All
}

/// A parent with responsibility while others are special guardians (row B7)?
fn under_guardians(ask: Ask<'_>, world: &World) -> bool {
    matches!(row(world), Some(MatrixRow::B1 | MatrixRow::B2 | MatrixRow::B8)) && !guardians(ask).is_empty()
}

fn gives(of: Of<'_>, ask: Ask<'_>, world: &World, standing: &dyn Fn(Column) -> Vec<Outcome>) -> Vec<bool> {
    let column = column(of.columns.givers);
    let carer = matches!(row(world), Some(MatrixRow::B9 | MatrixRow::B13));
    match of.columns.givers {
        // Whom an order bars from any step takes none by saying yes (PR-22a): see `steps`.
        // By an asserted flag alone nobody is known to be one (CHO-3).
        Givers::BiometricsParent if super::steps::of_the_act(of) => {
            let asserted = !world.legal.parent && !world.declared;
            if is_bio(world) && asserted { vec![true, false] } else { vec![is_bio(world)] }
        }
        // Responsibility or care, or what was delegated: a parent elsewhere without either does not suffice (CON-TRIP-3).
        Givers::ParentOrCarer if matches!(row(world), Some(MatrixRow::B3 | MatrixRow::B18)) => {
            let open = ENGINE.neither_and_in_care_is_open && row(world) == Some(MatrixRow::B3) && world.under_order;
            if open && standing(column).contains(&Outcome::NeedsCheck) { vec![true, false] } else { vec![false] }
        }
        // A carer within delegation, of a child that is looked after (DEL-1, CON-MED-9).
        Givers::ResponsibilityHolder if carer && of.columns.act != Act::ChangeName => {
            yes_and_no(&standing(Column::Permission))
        }
        // PR-11: for more than three months everyone's consent, as if there were no special guardian.
        Givers::ResponsibilityHolder
            if of.columns.act == Act::Abroad
                && of.matter.details.days_abroad.is_some_and(|days| days > 89)
                && under_guardians(ask, world)
                && !terms_to_read(ask) =>
        {
            let otherwise = asked_in(of, ask, world, column, Act::ChangeName);
            if otherwise.contains(&Outcome::NeedsCheck) { vec![true, false] } else { yes_and_no(&otherwise) }
        }
        // What the special guardian decides alone is not said of this (PR-11).
        Givers::Parent if under_guardians(ask, world) => {
            let bars = !ENGINE.barred_and_under_a_guardian_is_open && barred(of, ask, world, column);
            if bars { vec![false] } else { vec![true, false] }
        }
        _ => yes_and_no(&standing(column)),
    }
}

/// Does every order leave this adult the steps of responsibility (PR-22a, ORD-13)?
fn steps_left(ask: Ask<'_>) -> Known {
    let any_step = TermEffect::Bars { scope: RestrictionScope::AnyPrStep };
    let terms = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    if terms.iter().any(|term| term.effect == any_step || term.kind == OrderKind::OffenderProhibitedSteps) {
        Known::No
    } else if terms.iter().any(|term| term.effect == TermEffect::Unclear) {
        Known::Unknown
    } else {
        Known::Yes
    }
}

/// Does an order bar this adult from anything, or are its terms unclear?
fn terms_to_read(ask: Ask<'_>) -> bool {
    let terms = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    terms.iter().any(|term| matches!(term.effect, TermEffect::Bars { .. } | TermEffect::Unclear))
}

/// Whose no counts: whose yes does, and before a trip any parent's whom no order keeps from deciding (CHO-6).
fn objects(
    of: Of<'_>,
    ask: Ask<'_>,
    world: &World,
    gives: bool,
    standing: &dyn Fn(Column) -> Vec<Outcome>,
) -> Vec<bool> {
    if of.columns.givers == Givers::BiometricsParent && super::steps::of_the_act(of) {
        return vec![is_bio(world)];
    }
    // Who has to agree, and is barred from it, can say no all the same.
    if gives || (all_holders(of) && world.responsibility) {
        return vec![true];
    }
    if !super::said::is_trip(of) {
        return vec![false];
    }
    if !world.edu_parent() || barred(of, ask, world, Column::Permission) {
        return vec![false];
    }
    let carer = matches!(row(world), Some(MatrixRow::B9 | MatrixRow::B13));
    if carer { vec![true] } else { yes_and_no(&standing(Column::Permission)) }
}

/// Does a court let this adult decide (ORD-7)?
fn by_order(of: Of<'_>, ask: Ask<'_>, world: &World) -> Vec<bool> {
    if !ordered(of, ask) {
        return vec![false];
    }
    let outcomes = asked(of, ask, world, column(of.columns.givers));
    let mut found = Vec::new();
    if outcomes.iter().any(|outcome| matches!(outcome, Outcome::Must | Outcome::NeedsCheck)) {
        found.push(true);
    }
    if outcomes.iter().any(|outcome| *outcome != Outcome::Must) {
        found.push(false);
    }
    found
}

/// Does an order let this adult take the child abroad for so long, or is it the authority's to decide (CON-TRIP-6)?
fn covers(of: Of<'_>, ask: Ask<'_>, world: &World) -> Vec<bool> {
    if of.columns.act != Act::Abroad {
        return vec![false];
    }
    if world.number == 14 && world.under_order {
        return vec![true];
    }
    let longest = |effect| match effect {
        TermEffect::LivesWith => Some((28, 31)),
        TermEffect::SpecialGuardian => Some((89, 92)),
        _ => None,
    };
    let terms = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    let longest = terms.iter().filter_map(|term| longest(term.effect)).max();
    match (longest, of.matter.details.days_abroad) {
        (None, _) => vec![false],
        (Some(_), None) => vec![true, false],
        (Some((least, _)), Some(days)) if days <= least => vec![true],
        (Some((_, most)), Some(days)) if days > most => vec![false],
        (Some(_), Some(_)) => vec![true, false],
    }
}

fn facts<'a>(of: Of<'a>, ask: Ask<'a>, world: &World) -> Part<'a> {
    let row = row(world);
    let delegated = matches!(row, Some(MatrixRow::B9 | MatrixRow::B13));
    Part {
        elsewhere: matches!(row, Some(MatrixRow::B2 | MatrixRow::B3)),
        bio: is_bio(world),
        excepted: super::said::excepted(of, ask.person),
        for_authority: row == Some(MatrixRow::B10) || delegated,
        ..nobody(ask.person)
    }
}

/// Is this the pupil in person, and nobody else?
pub(super) fn in_person(of: Of<'_>, person: &PersonId) -> bool {
    let Some(pupil) = &of.matter.pupil else { return false };
    adult::is_pupil(&adult::kinds(Ask { reading: &of.school.reading, pupil, person, day: of.day }))
}

/// Does an order require of the school that this adult decides in this act (ORD-7)?
fn ordered(of: Of<'_>, ask: Ask<'_>) -> bool {
    let act = of.columns.act;
    ask.reading.terms_of(ask.pupil, ask.person, ask.day).iter().any(|term| match term.effect {
        TermEffect::Requires { scope } => {
            use parentis::words::RestrictionScope as S;
            match scope {
                S::AnyPrStep => true,
                S::DecideSchool => matches!(act, Act::Schooling | Act::DayTrip | Act::Residential | Act::Abroad),
                S::RemoveFromUk => act == Act::Abroad,
                S::ChangeName => act == Act::ChangeName,
                _ => false,
            }
        }
        _ => false,
    })
}
