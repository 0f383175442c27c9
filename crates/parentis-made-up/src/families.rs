//! The families: who lives with whom, what the school knows of it, and how they are written to.

use crate::pen::{Pen, Year};
use chrono::{Days, NaiveDate};
use serde_json::json;

/// Six years of pupils: of each school year the oldest five are on roll.
const COHORTS: u32 = 6;

/// A pupil.
pub(crate) struct Child {
    pub(crate) id: String,
    /// The oldest is 0.
    pub(crate) cohort: u32,
    pub(crate) born: NaiveDate,
}

impl Child {
    /// Is the pupil on roll in that year? The oldest leave after the first, and the youngest come with the second.
    pub(crate) const fn here(&self, year: &Year) -> bool {
        if year.second { self.cohort > 0 } else { self.cohort < 5 }
    }
}

/// An adult of a family.
pub(crate) struct Adult {
    pub(crate) id: String,
    /// Does the adult live with the pupils?
    pub(crate) with: bool,
    /// Is the adult sent what everybody is sent, under what the school knows?
    pub(crate) told: bool,
    /// May the adult be met with in school matters: a parent, and not somebody's carer?
    pub(crate) votes: bool,
    pub(crate) channel: &'static str,
    /// Another language than English.
    pub(crate) language: Option<&'static str>,
}

/// A family.
pub(crate) struct Family {
    pub(crate) key: String,
    pub(crate) children: Vec<Child>,
    pub(crate) adults: Vec<Adult>,
    /// In the first year and in the second: does what is sent arrive?
    reached: (bool, bool),
    /// In the same way: has the school the second home on its lists?
    second_home: (bool, bool),
}

impl Family {
    /// The pupils of the family who are on roll.
    pub(crate) fn here(&self, year: &Year) -> Vec<&str> {
        self.children.iter().filter(|child| child.here(year)).map(|child| child.id.as_str()).collect()
    }

    /// Does what is sent arrive in that year?
    pub(crate) const fn reached(&self, year: &Year) -> bool {
        year.of(self.reached.0, self.reached.1)
    }

    /// The adults who are on the school's lists in that year.
    pub(crate) fn listed(&self, year: &Year) -> impl Iterator<Item = &Adult> {
        let second = year.of(self.second_home.0, self.second_home.1);
        self.adults.iter().filter(move |adult| adult.told && (adult.with || second))
    }
}

/// What kind of family it is.
#[derive(Clone, Copy)]
enum Kind {
    Together,
    TwoHomes,
    Ordered,
    Lone,
    TwoMothers,
    Grandparents,
    Foster,
}

const KINDS: &[(u32, Kind)] = &[
    (54, Kind::Together),
    (23, Kind::TwoHomes),
    (2, Kind::Ordered),
    (12, Kind::Lone),
    (3, Kind::TwoMothers),
    (4, Kind::Grandparents),
    (2, Kind::Foster),
];

const LANGUAGES: &[(u32, Option<&str>)] =
    &[(82, None), (6, Some("pl")), (4, Some("ur")), (3, Some("ro")), (3, Some("ar")), (2, Some("uk"))];

const FORMATS: &[(u32, Option<&str>)] =
    &[(930, None), (40, Some("large_print")), (18, Some("easy_read")), (12, Some("audio"))];

/// Every family of the school, with what is recorded of it.
pub(crate) fn all(pen: &mut Pen, pupils: u32) -> Vec<Family> {
    let mut places: Vec<u32> = (0..COHORTS).map(|_| pupils.div_ceil(5)).collect();
    let mut families: Vec<Family> = Vec::new();
    let mut number = 0_u32;
    while let Some(first) = free(pen, &places) {
        let size = pen.weighed(&[(68, 1_u32), (26, 2), (6, 3)]).unwrap_or(1);
        let mut children = Vec::new();
        for nth in 0..size {
            let cohort = first.saturating_add(nth.saturating_mul(2)).rem_euclid(COHORTS);
            let place = usize::try_from(cohort).ok().and_then(|at| places.get_mut(at));
            let Some(left) = place.filter(|left| **left > 0) else { continue };
            *left = left.saturating_sub(1);
            number = number.saturating_add(1);
            let autumn = crate::day(2008_i32.saturating_add_unsigned(cohort), 9, 1);
            let born = autumn.checked_add_days(Days::new(u64::from(pen.below(365)))).unwrap_or(autumn);
            children.push(Child { id: format!("pupil-{number:04}"), cohort, born });
        }
        let family = family(pen, families.len().saturating_add(1), children);
        families.push(family);
    }
    families
}

/// A year of pupils that has a place left.
fn free(pen: &mut Pen, places: &[u32]) -> Option<u32> {
    let left: Vec<u32> = (0_u32..).zip(places).filter(|(_, left)| **left > 0).map(|(cohort, _)| cohort).collect();
    pen.one(&left).copied()
}

fn family(pen: &mut Pen, number: usize, children: Vec<Child>) -> Family {
    let kind = pen.weighed(KINDS).unwrap_or(Kind::Together);
    let language = pen.weighed(LANGUAGES).flatten();
    let key = format!("family-{number:03}");
    for child in &children {
        let entry = crate::day(2020_i32.saturating_add_unsigned(child.cohort), 9, 1);
        let leaves = (child.cohort == 0).then(|| crate::second_year().0);
        pen.write(child.born, json!({"fact": "pupil_born", "pupil": child.id}));
        pen.write_until(entry, leaves, json!({"fact": "pupil_on_roll", "pupil": child.id}));
    }
    let mut family = Family {
        key,
        children,
        adults: Vec::new(),
        reached: (pen.chance(91), pen.chance(96)),
        second_home: (pen.chance(52), pen.chance(86)),
    };
    let members: &[(&str, bool)] = match kind {
        Kind::Together => &[("mother", true), ("father", true)],
        Kind::TwoHomes | Kind::Ordered => &[("mother", true), ("father", false)],
        Kind::Lone => &[("mother", true)],
        Kind::TwoMothers => &[("mother", true), ("parent", true)],
        Kind::Grandparents => &[("grandparent", true)],
        Kind::Foster => &[("foster_parent", true)],
    };
    for (at, (relation, with)) in ('a'..).zip(members) {
        // Whoever lives elsewhere, and carers, read English more often than not.
        let language = language.filter(|_| matches!(kind, Kind::Together) || pen.chance(70));
        let channel = pen.weighed(&[(62, "email"), (24, "app"), (9, "text"), (5, "post")]).unwrap_or("email");
        let adult = Adult {
            id: format!("adult-{number:03}-{at}"),
            with: *with,
            told: !matches!(kind, Kind::Ordered) || *with,
            votes: true,
            channel,
            language,
        };
        know(pen, &family, &adult, relation);
        family.adults.push(adult);
    }
    ties(pen, &family, kind);
    family
}

/// What is recorded of an adult, on their own account and with each child.
fn know(pen: &mut Pen, family: &Family, adult: &Adult, relation: &str) {
    let person = &adult.id;
    let from = crate::first_year().0;
    for child in &family.children {
        let pupil = &child.id;
        pen.write(child.born, json!({"fact": "relationship", "pupil": pupil, "person": person, "kind": relation}));
        let lives = if adult.with { "yes" } else { "no" };
        pen.write(
            from,
            json!({"fact": "lives_with", "pupil": pupil, "person": person, "says": lives, "evidence": "declaration"}),
        );
        let parenthood = match relation {
            "mother" => Some("birth_mother"),
            "father" => Some("father"),
            "parent" => Some("second_female_parent"),
            _ => None,
        };
        match parenthood {
            Some(parenthood) => {
                pen.write(
                    child.born,
                    json!({"fact": "parenthood", "pupil": pupil, "person": person, "parenthood": parenthood,
                        "evidence": "document_seen"}),
                );
                if parenthood != "birth_mother" {
                    let basis = pen.weighed(&[(6, "married_at_birth"), (4, "birth_registration")]);
                    pen.write(
                        child.born,
                        json!({"fact": "responsibility", "pupil": pupil, "person": person, "basis": basis,
                            "evidence": "document_seen"}),
                    );
                }
            }
            None => pen.write(
                from,
                json!({"fact": "looks_after", "pupil": pupil, "person": person, "says": "yes", "evidence": "declaration"}),
            ),
        }
    }
    let home = if adult.with { "1" } else { "2" };
    let address = format!("home-{}-{home}", family.key);
    let point = |channel: &str, address: &str| json!({"fact": "contact_point", "person": person, "channel": channel, "address": address, "says": "yes"});
    pen.write(from, point("post", &address));
    if adult.channel != "post" {
        pen.write(from, point(adult.channel, &format!("{}-{person}", adult.channel)));
    }
    if let Some(language) = adult.language {
        pen.write(from, json!({"fact": "language_needed", "person": person, "language": language}));
    }
    if let Some(format) = pen.weighed(FORMATS).flatten() {
        pen.write(from, json!({"fact": "format_needed", "person": person, "format": format}));
    }
}

/// Orders and care.
fn ties(pen: &mut Pen, family: &Family, kind: Kind) {
    let from = crate::first_year().0;
    match kind {
        Kind::Ordered => {
            let Some(father) = family.adults.last() else { return };
            let terms: Vec<_> = family
                .children
                .iter()
                .flat_map(|child| {
                    ["receive_all_info", "contact_child"]
                        .map(|scope| json!({"pupil": child.id, "person": father.id, "effect": "bars", "scope": scope}))
                })
                .collect();
            let order = format!("order-{}", family.key);
            pen.write(from, json!({"fact": "order_seen", "order": order, "kind": "prohibited_steps", "terms": terms}));
        }
        Kind::Foster => {
            let Some(carer) = family.adults.first() else { return };
            for child in &family.children {
                pen.write(
                    from,
                    json!({"fact": "looked_after", "pupil": child.id, "status": "section_20", "authority": "council"}),
                );
                pen.write(
                    from,
                    json!({"fact": "placed", "pupil": child.id, "person": carer.id, "placement": "foster_care"}),
                );
            }
        }
        Kind::Together | Kind::TwoHomes | Kind::Lone | Kind::TwoMothers | Kind::Grandparents => {}
    }
}
