//! Is the adult entitled to it? World by world, and folded (sections 5, 11, 15.1, 15.2, 16).

use super::adult::{self, Ask};
use super::cells::{base, maintained};
use super::law::{Law, law, leavers_report};
use super::orders::{Protection, orders, protection, wardship};
use super::overlays::{adult_pupil, overlays};
use super::reading::{Stated, cases};
use super::topics::{self, Rights, rights};
use super::world::{World, worlds};
use super::{Answer, School};
use parentis::Fact;
use parentis::decision::{Condition, Outcome};
use parentis::profile::Profile;
use parentis::roles::Known;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::roles::matter::{Matter, Topic};
use parentis::words::RelationshipKind;
use std::collections::BTreeSet;

/// What is asked, and of whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question<'a> {
    pub(super) school: &'a School<'a>,
    pub(super) profile: &'a Profile,
    pub(super) matter: Matter,
    pub(super) ask: Ask<'a>,
    /// Nobody's word for the adult counts: it is asked what the adult may alone.
    pub(super) alone: bool,
}

impl<'a> Question<'a> {
    pub(super) const fn column(&self) -> Column {
        self.matter.column
    }

    /// Does a fact about this pupil and this adult say so, in force on the day?
    pub(super) fn recorded(&self, says: impl Fn(&'a Fact) -> Option<Pair<'a>>) -> bool {
        let Ask { reading, pupil, person, day } = self.ask;
        reading.on(day).any(|stated| says(stated.fact) == Some((pupil, person)))
    }
}

/// A pupil and an adult.
pub(super) type Pair<'a> = (&'a parentis::ids::PupilId, &'a parentis::ids::PersonId);

/// The answer in one world.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) outcome: Outcome,
    recommended: bool,
    conditions: BTreeSet<Condition>,
}

impl Case {
    const fn plain(outcome: Outcome) -> Self {
        Self { outcome, recommended: false, conditions: BTreeSet::new() }
    }

    fn owed(law: Law) -> Self {
        match law {
            Law::Duty => Self::plain(Outcome::Must),
            Law::Choice { recommended } => Self { recommended, ..Self::plain(Outcome::May) },
            Law::NotKnown => Self::plain(Outcome::NeedsCheck),
        }
    }
}

/// One answer out of all worlds' (VOC-41, CHO-1).
fn fold(worlds: Vec<Case>) -> Answer {
    let outcomes: BTreeSet<Outcome> = worlds.iter().map(|case| case.outcome).collect();
    let (must, may) = (outcomes.contains(&Outcome::Must), outcomes.contains(&Outcome::May));
    let all_permit = !outcomes.is_empty() && outcomes.iter().all(|o| matches!(o, Outcome::Must | Outcome::May));
    let outcome = match outcomes.first() {
        Some(only) if outcomes.len() == 1 => *only,
        _ if all_permit => Outcome::May,
        _ => Outcome::NeedsCheck,
    };
    let recommended = outcome == Outcome::May && ((must && may) || worlds.iter().any(|case| case.recommended));
    let conditions =
        if all_permit { worlds.into_iter().flat_map(|case| case.conditions).collect() } else { BTreeSet::new() };
    Answer { outcome, recommended, conditions: conditions.into_iter().collect() }
}

/// Has this person died, as recorded by the day (CHO-11)?
pub(super) fn has_died(ask: Ask<'_>) -> bool {
    let died = |stated: Stated<'_>| matches!(stated.fact, Fact::Died { person } if person == ask.person);
    ask.reading.on(ask.day).any(died)
}

/// One matter for one pupil and one adult on one day.
pub(super) fn entitled<'a>(school: &'a School<'a>, matter: Matter, ask: Ask<'a>, alone: bool) -> Answer {
    fold(cases(adult::attained(ask, 18)).iter().flat_map(|adult| at_age(school, matter, ask, alone, *adult)).collect())
}

/// Is a pupil in person spoken to: perhaps of eighteen; about a plan, perhaps over compulsory school age (AGE-5, AGE-6)?
pub(super) fn is_addressed(matter: Matter, ask: Ask<'_>) -> bool {
    let plan = matter.topic == Topic::EducationPlan && topics::over_school_age(ask) != Known::No;
    plan || adult::attained(ask, 18) != Known::No
}

/// What goes to the pupil in person.
pub(super) fn in_person<'a>(school: &'a School<'a>, matter: Matter, ask: Ask<'a>) -> Answer {
    let Some(profile) = school.profile(ask.day) else { return fold(vec![Case::plain(Outcome::NeedsCheck)]) };
    let question = Question { school, profile, matter, ask, alone: false };
    let mut found = Vec::new();
    for adult in cases(adult::attained(ask, 18)) {
        for rights in rights(question, *adult) {
            found.extend(law(profile, matter, ask).into_iter().map(|law| to_pupil(question, *adult, rights, law)));
        }
    }
    fold(found)
}

/// Every case, of a child or of a pupil of eighteen.
pub(super) fn at_age<'a>(school: &'a School<'a>, matter: Matter, ask: Ask<'a>, alone: bool, of_age: bool) -> Vec<Case> {
    if has_died(ask) {
        return vec![Case::plain(Outcome::MustNot)]; // CHO-11.
    }
    let Some(profile) = school.profile(ask.day) else {
        return vec![Case::plain(Outcome::NeedsCheck)]; // SCH-1: the type has no default.
    };
    let question = Question { school, profile, matter, ask, alone };
    let kinds = adult::kinds(ask);
    if kinds.contains(&RelationshipKind::Self_) && !adult::is_pupil(&kinds) {
        return vec![Case::plain(Outcome::NeedsCheck)]; // Recorded as the pupil and as somebody else.
    }
    let laws = law(profile, matter, ask);
    let mut found = Vec::new();
    if adult::is_pupil(&kinds) {
        for rights in rights(question, of_age) {
            found.extend(laws.iter().map(|law| to_pupil(question, of_age, rights, *law)));
        }
        return found;
    }
    for world in worlds(ask).into_iter().filter(|world| world.adult == of_age) {
        for rights in rights(question, world.adult) {
            found.extend(laws.iter().map(|law| to_adult(question, &world, rights, *law)));
        }
    }
    found
}

/// The pupil in person (AGE-6, CHO-12).
fn to_pupil(question: Question<'_>, adult: bool, rights: Rights, law: Law) -> Case {
    let column = question.column();
    if question.matter.topic == Topic::EducationPlan {
        return match topics::to_pupil(rights) {
            Outcome::Must => Case::owed(law),
            Outcome::May => Case::owed(law.lowered()),
            other => Case::plain(other),
        };
    }
    let mut case = if column == Column::Complaint && !adult {
        // Note 5: of a maintained school anybody may complain.
        Case::owed(if maintained(question.profile) { Law::Duty } else { Law::Choice { recommended: false } })
    } else if !adult || matches!(column, Column::Governance | Column::Emergency) {
        Case::plain(Outcome::MustNot)
    } else {
        Case::owed(law)
    };
    if column == Column::Report && leavers_report(question.profile, question.ask) {
        case.conditions.insert(Condition::LeaversReport);
    }
    case
}

/// Everything that bears on one world, gathered before anything is concluded.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// An order seen, or the authority's limit, bars it.
    pub(super) barred: bool,
    /// An order seen requires it.
    pub(super) required: bool,
    /// An order seen may require it, as something turns out that is not said.
    pub(super) perhaps_required: bool,
    /// A cell `N`.
    pub(super) no: bool,
    /// A cell `?`, a hold, a claim, an order that somebody has to read.
    pub(super) ask: bool,
    /// What the cell amounts to.
    pub(super) owed: Option<Law>,
    pub(super) conditions: BTreeSet<Condition>,
}

impl Found {
    /// Owed, and no more than a choice.
    pub(super) const fn may(&mut self) {
        self.owed = Some(Law::Choice { recommended: false });
    }

    /// No duty any more.
    pub(super) fn lower(&mut self) {
        self.owed = self.owed.map(Law::lowered);
    }
}

pub(super) fn to_adult(question: Question<'_>, world: &World, rights: Rights, law: Law) -> Case {
    conclude(layers(question, world, rights, law))
}

/// The cell, what lies over it, and orders, in one world.
pub(super) fn layers(question: Question<'_>, world: &World, rights: Rights, law: Law) -> Found {
    let mut found = Found::default();
    let column = question.column();
    if column == Column::Report && leavers_report(question.profile, question.ask) {
        found.conditions.insert(Condition::LeaversReport);
    }
    let named = column == Column::Collect && protection(question.ask) == Protection::ByThisAdult;
    if let (Some(row), _) = world.rows() {
        base(question, world, row, law, named, &mut found);
        if question.matter.topic != Topic::OfColumn {
            topics::pupil_agrees(question, world.adult, rights, &mut found);
            // What made the authority a parent ended at eighteen (AGE-4).
            if world.adult && rights == Rights::ParentsAct && matches!(row, MatrixRow::B10 | MatrixRow::B11) {
                found.ask = true;
            }
        } else if world.adult {
            adult_pupil(question, &mut found);
        }
        overlays(question, world, row, &mut found);
    } else if named && world.number == 24 {
        found.may(); // ORD-12: the child is released to the one named.
    } else {
        found.ask = true; // CHO-13: as the order directs, and all else is asked. Of an agency the sheet says nothing.
        // Where the pupil decides, the pupil's no counts against them too (AGE-5, AGE-7).
        topics::pupil_agrees(question, world.adult, rights, &mut found);
    }
    orders(question, world, &mut found);
    wardship(question, &mut found);
    found
}

/// The conclusion: a bar, unless an order requires the act; a `?` before a duty; a duty before a choice.
fn conclude(found: Found) -> Case {
    let case = if found.barred {
        let both = found.required || found.perhaps_required;
        Case::plain(if both { Outcome::NeedsCheck } else { Outcome::MustNot })
    } else if found.no && !found.required {
        Case::plain(if found.perhaps_required { Outcome::NeedsCheck } else { Outcome::MustNot })
    } else if found.ask {
        Case::plain(Outcome::NeedsCheck)
    } else if found.required {
        Case::plain(Outcome::Must)
    } else {
        found.owed.map_or(Case::plain(Outcome::MustNot), Case::owed)
    };
    Case { conditions: found.conditions, ..case }
}
