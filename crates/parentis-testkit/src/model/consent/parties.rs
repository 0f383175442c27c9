//! Who has a part in it, and by what right: every case that the records leave open.

use super::super::adult::{self, Ask};
use super::super::care;
use super::super::entitled::{Case, Question, has_died, layers, to_adult};
use super::super::law::law;
use super::super::reading::cases as known;
use super::super::topics::Rights;
use super::super::world::{World, worlds};
use super::{ENGINE, Of};
use parentis::Fact;
use parentis::consent::words::Givers;
use parentis::decision::Outcome;
use parentis::fact::TermEffect;
use parentis::ids::PersonId;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::roles::matter::{Act, Details, Matter};
use parentis::words::RelationshipKind;
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
    pub(super) to_be_asked: bool,
    /// To ask this one is a duty.
    duty: bool,
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
    /// Is the authority, or acts within what it delegated.
    pub(super) for_authority: bool,
    /// An order that the child lives there, or a special guardianship (CON-TRIP-6).
    pub(super) lives_with_order: bool,
    pub(super) special_guardian: bool,
}

/// Everybody whom something ties to the pupil on the day, and who answered or was asked.
pub(super) fn people<'a>(of: Of<'a>) -> Vec<&'a PersonId> {
    if of.own_account() {
        return of.matter.person.iter().collect();
    }
    let mut found: Vec<&PersonId> = Vec::new();
    let Some(about) = &of.matter.pupil else { return found };
    let nobody = Ask { reading: &of.school.reading, pupil: about, person: super::dummy(), day: of.day };
    found.extend(adult::known(nobody));
    for stated in &of.school.reading.facts {
        match stated.fact {
            Fact::ConsentAnswered { purpose, pupil, person: Some(person), .. }
            | Fact::ConsentAsked { purpose, pupil, person: Some(person), .. }
                if *purpose == of.matter.purpose && pupil.as_ref() == Some(about) && stated.from <= of.day =>
            {
                found.push(person);
            }
            _ => {}
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
        // Is surely to be asked, and is perhaps one who lives elsewhere.
        let to_be_asked = cases.iter().all(|one| one.duty) && cases.iter().any(|one| one.elsewhere);
        let by_order = cases.iter().all(|one| one.by_order);
        for one in &mut cases {
            one.by_order &= by_order || !ENGINE.perhaps_by_order_is_passed_over;
            (one.open, one.to_be_asked, one.duty) = (open, to_be_asked, false);
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
        to_be_asked: false,
        duty: false,
        excepted: false,
        gives: false,
        objects: false,
        elsewhere: false,
        bio: false,
        cares: false,
        for_authority: false,
        lives_with_order: false,
        special_guardian: false,
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
        let all = Part { bio: true, cares: true, elsewhere: true, ..for_themselves(person) };
        return vec![nobody(person), all]; // Recorded as the pupil and as somebody else.
    }
    // Whatever the kind says of it: the facts of care alone (PAR-13).
    let (lives, looks) = care::care(ask, false);
    let cares: BTreeSet<bool> =
        known(lives).iter().flat_map(|lives| known(looks).iter().map(move |looks| *lives && *looks)).collect();
    let mut found = Vec::new();
    for world in worlds(ask).into_iter().filter(|world| !world.adult) {
        let standing = |column| asked(of, ask, &world, column);
        let act = of.columns.givers == Givers::BiometricsParent && super::steps::of_the_act(of);
        let by_order =
            !act && asked(of, ask, &world, column(of.columns.givers)).contains(&Outcome::Must) && ordered(of, ask);
        for gives in gives(of, ask, &world, &standing) {
            for objects in objects(of, ask, &world, gives, &standing) {
                for cares in &cares {
                    let facts = facts(of, ask, &world);
                    found.push(Part { gives, objects, cares: *cares, by_order: by_order && gives, ..facts });
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
    let act = Some(of.columns.act);
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

fn is_bio(world: &World) -> bool {
    let individual = !matches!(world.number, 14 | 15 | 25);
    world.legal.parent || (world.responsibility && individual)
}

fn gives(of: Of<'_>, ask: Ask<'_>, world: &World, standing: &dyn Fn(Column) -> Vec<Outcome>) -> Vec<bool> {
    let column = column(of.columns.givers);
    match of.columns.givers {
        Givers::BiometricsParent if super::steps::of_the_act(of) => {
            vec![is_bio(world) && (ENGINE.bio_whatever_the_order || !barred(of, ask, world, column))]
        }
        // Responsibility or care, or what was delegated: a parent elsewhere without either does not suffice (CON-TRIP-3).
        Givers::ParentOrCarer
            if !ENGINE.neither_responsibility_nor_care
                && matches!(row(world), Some(MatrixRow::B3 | MatrixRow::B18)) =>
        {
            vec![false]
        }
        _ => yes_and_no(&standing(column)),
    }
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
    if !super::said::is_trip(of) || gives {
        return vec![gives];
    }
    if !world.edu_parent() || barred(of, ask, world, Column::Permission) {
        return vec![false];
    }
    let by_column = yes_and_no(&standing(Column::Permission));
    let carer = matches!(row(world), Some(MatrixRow::B9 | MatrixRow::B13));
    if carer && !ENGINE.carers_object_within_delegation { vec![true] } else { by_column }
}

fn facts<'a>(of: Of<'a>, ask: Ask<'a>, world: &World) -> Part<'a> {
    let own = ask.reading.terms_of(ask.pupil, ask.person, ask.day);
    let row = row(world);
    let delegated = matches!(row, Some(MatrixRow::B9 | MatrixRow::B13));
    Part {
        duty: asked(of, ask, world, Column::Permission).iter().all(|outcome| *outcome == Outcome::Must),
        elsewhere: matches!(row, Some(MatrixRow::B2 | MatrixRow::B3)),
        bio: is_bio(world),
        excepted: super::said::excepted(of, ask.person),
        for_authority: row == Some(MatrixRow::B10) || delegated,
        lives_with_order: own.iter().any(|term| term.effect == TermEffect::LivesWith),
        special_guardian: own.iter().any(|term| term.effect == TermEffect::SpecialGuardian),
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
