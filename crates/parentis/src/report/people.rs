//! Families, their homes, and what is recorded of each adult, as a report counts them. Nothing here leaves it but as a number.
//!
//! A family is the pupils on roll who share an adult entitled to the day-to-day messages about them, and those adults. A second
//! home is counted only where it is on record: an adult who is recorded as living elsewhere, or another postal address.

use crate::communication::message::{Message, MessageKind};
use crate::communication::words::Channel;
use crate::roles::Known;
use crate::school::{Dated, School};
use crate::words::Says;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Where somebody lives, as far as a report has to tell homes apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// Where the pupil lives.
    Pupils,
    /// At this postal address.
    Address(u32),
    /// Elsewhere, on their own account.
    Own(u32),
}

/// The row where nothing is recorded.
pub(super) const NOT_RECORDED: &str = "not_recorded";
/// The row of those to whom no need is recorded.
const NONE: &str = "none";
/// The row of those of whom several apply.
pub(super) const SEVERAL: &str = "several";

/// One family.
#[derive(Clone, Debug, Default)]
pub(super) struct Family {
    pub(super) pupils: Vec<u32>,
    /// Each adult, and where they live.
    pub(super) adults: BTreeMap<u32, Home>,
    pub(super) homes: BTreeSet<Home>,
    /// Of those, the homes of adults who live with a pupil, or of whom nobody wrote down that they do not.
    pub(super) with_pupils: BTreeSet<Home>,
}

/// The families on a day.
#[derive(Debug, Default)]
pub(super) struct Families {
    pub(super) all: Vec<Family>,
    /// By adult, the number of the family.
    pub(super) of: BTreeMap<u32, usize>,
}

impl Families {
    /// The family of an adult by its number, and where they live.
    pub(super) fn home_of(&self, adult: u32) -> Option<(usize, Home)> {
        let family = self.of.get(&adult).copied()?;
        Some((family, self.all.get(family)?.adults.get(&adult).copied()?))
    }
}

/// What holds on a day, the last said first.
fn latest<T: Copy>(facts: &[Dated<T>], day: NaiveDate) -> Option<T> {
    facts
        .iter()
        .filter(|fact| fact.span.holds(day))
        .max_by_key(|fact| (fact.span.from(), fact.entry))
        .map(|fact| fact.what)
}

/// A set of numbers that belong together, by the first of each.
struct Groups(Vec<usize>);

impl Groups {
    fn find(&self, mut at: usize) -> usize {
        while let Some(up) = self.0.get(at).copied().filter(|up| *up != at) {
            at = up;
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.find(one), self.find(other));
        if let Some(up) = self.0.get_mut(one.max(other)) {
            *up = one.min(other);
        }
    }
}

impl School {
    /// The pupils on roll on a day of whom a family is counted: not those who are of eighteen (AGE-6).
    pub(super) fn counted_pupils(&self, day: NaiveDate) -> Vec<u32> {
        let files = self.inner.pupil_files.iter().enumerate();
        let on_roll = files.filter(|(_, file)| file.roll.iter().any(|roll| roll.span.holds(day)));
        let numbers = on_roll.filter_map(|(at, _)| u32::try_from(at).ok());
        numbers.filter(|at| self.may_be_adult(crate::school::PupilRef(*at), day) != Known::Yes).collect()
    }

    /// The families on a day. Who is in one is the one resolver's answer, and nobody else's.
    pub(super) fn families(&self, day: NaiveDate) -> Families {
        let daily = Message::from(MessageKind::Daily);
        let pupils = self.counted_pupils(day);
        let mut entitled: Vec<Vec<u32>> = Vec::with_capacity(pupils.len());
        let mut first_of: BTreeMap<u32, usize> = BTreeMap::new();
        let mut groups = Groups((0..pupils.len()).collect());
        for (place, at) in pupils.iter().enumerate() {
            let verdicts = self.audience_verdicts(&daily, crate::school::PupilRef(*at), day);
            let adults: Vec<u32> =
                verdicts.filter(|(_, verdict)| verdict.outcome.permits()).map(|(person, _)| person.0).collect();
            for adult in &adults {
                let first = *first_of.entry(*adult).or_insert(place);
                groups.join(first, place);
            }
            entitled.push(adults);
        }
        let mut families = Families::default();
        let mut number: BTreeMap<usize, usize> = BTreeMap::new();
        for (place, (at, adults)) in pupils.iter().zip(&entitled).enumerate() {
            let next = families.all.len();
            let nth = *number.entry(groups.find(place)).or_insert(next);
            if nth == next {
                families.all.push(Family::default());
            }
            let Some(family) = families.all.get_mut(nth) else { continue };
            family.pupils.push(*at);
            for adult in adults {
                let home = self.home_of(*at, *adult, day);
                // Who lives with one of the pupils lives where the pupils do.
                let known = family.adults.entry(*adult).or_insert(home);
                *known = (*known).min(home);
                families.of.insert(*adult, nth);
            }
        }
        for family in &mut families.all {
            self.settle(family, day);
        }
        families
    }

    fn post_address(&self, adult: u32, day: NaiveDate) -> Option<u32> {
        let points = self.inner.person_file(adult).points.iter();
        let post = points.filter(|point| point.what.channel == Channel::Post && point.what.works != Some(false));
        post.filter(|point| point.span.holds(day))
            .max_by_key(|point| (point.span.from(), point.what.address))
            .map(|point| point.what.address)
    }

    fn home_of(&self, pupil: u32, adult: u32, day: NaiveDate) -> Home {
        let lives =
            self.inner.pair(pupil, adult).and_then(|pair| latest(&pair.record.lives, day)).map(|(says, _)| says);
        match lives {
            Some(Says::No) => self.post_address(adult, day).map_or(Home::Own(adult), Home::Address),
            Some(Says::Yes | Says::Unknown) | None => Home::Pupils,
        }
    }

    /// Of those who live with the pupils, two postal addresses are two homes; whoever has none lives at the first.
    fn settle(&self, family: &mut Family, day: NaiveDate) {
        let with: Vec<u32> =
            family.adults.iter().filter(|(_, home)| **home == Home::Pupils).map(|(adult, _)| *adult).collect();
        let addresses: BTreeMap<u32, u32> =
            with.iter().filter_map(|adult| Some((*adult, self.post_address(*adult, day)?))).collect();
        if let Some(first) = addresses.values().copied().min() {
            for adult in &with {
                let address = addresses.get(adult).copied().unwrap_or(first);
                family.adults.insert(*adult, Home::Address(address));
            }
        }
        family.with_pupils = with.iter().filter_map(|adult| family.adults.get(adult).copied()).collect();
        family.homes = family.adults.values().copied().collect();
        // A third home of one family would show where homes are counted beside families (CNF-50): it is counted with the second.
        let elsewhere = family.homes.difference(&family.with_pupils);
        let in_order: Vec<Home> = family.with_pupils.iter().chain(elsewhere).copied().collect();
        if let [_, second, further @ ..] = in_order.as_slice() {
            let merged = family.adults.values_mut().filter(|home| further.contains(*home));
            merged.for_each(|home| *home = *second);
            family.homes.retain(|home| !further.contains(home));
            family.with_pupils.retain(|home| !further.contains(home));
        }
    }

    /// The language that an adult reads.
    pub(super) fn language_row(&self, adult: u32, day: NaiveDate) -> String {
        let language = latest(&self.inner.person_file(adult).languages, day);
        let tag = language.and_then(|language| self.inner.languages.get(language as usize));
        tag.map_or_else(|| NOT_RECORDED.to_owned(), |tag| tag.as_str().to_owned())
    }

    /// The format that an adult needs.
    pub(super) fn format_row(&self, adult: u32, day: NaiveDate) -> String {
        let formats = self.inner.person_file(adult).formats.iter().filter(|format| format.span.holds(day));
        one_of(formats.map(|format| format.what.code().to_owned()), NONE)
    }

    /// Whether an adult lives with these pupils.
    pub(super) fn home_row(&self, adult: u32, pupils: &[u32], day: NaiveDate) -> String {
        let lives = pupils.iter().filter_map(|pupil| self.inner.pair(*pupil, adult));
        let said = lives.filter_map(|pair| latest(&pair.record.lives, day)).map(|(says, _)| says);
        let rows = said.filter_map(|says| match says {
            Says::Yes => Some("resident".to_owned()),
            Says::No => Some("elsewhere".to_owned()),
            Says::Unknown => None,
        });
        one_of(rows, NOT_RECORDED)
    }

    /// How many families are on roll on one of two days and not on the other. Who shares an adult counts as one, and a family of which
    /// another pupil stays is on roll on both.
    pub(super) fn families_apart(&self, one: NaiveDate, other: NaiveDate) -> u32 {
        let on = |day: NaiveDate| self.counted_pupils(day).into_iter().collect::<BTreeSet<u32>>();
        let (here, there) = (on(one), on(other));
        let adults_of = |pupil: &u32| self.inner.pairs_of(*pupil).iter().map(|pair| pair.person);
        let mut known: BTreeSet<u32> = here.intersection(&there).flat_map(adults_of).collect();
        let mut families = 0_u32;
        for pupil in here.symmetric_difference(&there) {
            let adults: Vec<u32> = adults_of(pupil).collect();
            if !adults.iter().any(|adult| known.contains(adult)) {
                families = families.saturating_add(1);
            }
            known.extend(adults);
        }
        families
    }

    /// How many families are at two homes on one of two days and not on the other.
    pub(super) fn two_homes_apart(&self, one: NaiveDate, other: NaiveDate) -> u32 {
        let on = |day: NaiveDate| self.families(day).all.into_iter().filter(|family| family.homes.len() > 1);
        let adults = |families: &[Family]| -> BTreeSet<u32> {
            families.iter().flat_map(|family| family.adults.keys().copied()).collect()
        };
        let (here, there): (Vec<Family>, Vec<Family>) = (on(one).collect(), on(other).collect());
        let apart = |families: &[Family], others: &BTreeSet<u32>| {
            families.iter().filter(|family| !family.adults.keys().any(|adult| others.contains(adult))).count()
        };
        let count = apart(&here, &adults(&there)).saturating_add(apart(&there, &adults(&here)));
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// How many pupils are on roll on one of two days and not on the other.
    pub(super) fn pupils_apart(&self, one: NaiveDate, other: NaiveDate) -> u32 {
        let on = |day: NaiveDate| self.counted_pupils(day).into_iter().collect::<BTreeSet<u32>>();
        u32::try_from(on(one).symmetric_difference(&on(other)).count()).unwrap_or(u32::MAX)
    }
}

/// The one row that applies, or that several do, or that none does.
pub(super) fn one_of(rows: impl Iterator<Item = String>, none: &str) -> String {
    let mut distinct: BTreeSet<String> = rows.collect();
    match (distinct.pop_first(), distinct.is_empty()) {
        (None, _) => none.to_owned(),
        (Some(one), true) => one,
        (Some(_), false) => SEVERAL.to_owned(),
    }
}

/// What several people's rows amount to: those of whom nothing is recorded leave the others' word.
pub(super) fn together(rows: impl Iterator<Item = String>, none: &str) -> String {
    one_of(rows.filter(|row| row != none), none)
}

/// The word for no need.
pub(super) const fn no_need() -> &'static str {
    NONE
}
