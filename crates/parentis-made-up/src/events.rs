//! Events: parents' evenings of each year of pupils, and what the school offers to all; who is invited, and who comes.

use crate::families::{Adult, Child, Family};
use crate::mail::copy;
use crate::pen::{Pen, Year, before};
use chrono::NaiveDate;
use serde_json::json;

/// The most pupils whom an event may name.
const NAMED: usize = 256;

/// What is offered, beside the parents' evenings.
struct Offer {
    key: &'static str,
    kind: &'static str,
    purpose: &'static str,
    level: &'static str,
    place: &'static str,
    /// When, in thousandths of the year.
    at: u32,
    /// For every how many families.
    every: usize,
    /// How many of a hundred come in the first year, and in the second.
    come: (u32, u32),
}

const OFFERS: &[Offer] = &[
    Offer {
        key: "welcome",
        kind: "information",
        purpose: "school_life",
        level: "school",
        place: "school",
        at: 160,
        every: 1,
        come: (24, 31),
    },
    Offer {
        key: "homework",
        kind: "home_learning",
        purpose: "learning",
        level: "class",
        place: "home",
        at: 200,
        every: 4,
        come: (30, 44),
    },
    Offer {
        key: "teenagers",
        kind: "parenting_support",
        purpose: "wellbeing",
        level: "school",
        place: "online",
        at: 420,
        every: 5,
        come: (18, 33),
    },
    Offer {
        key: "attendance",
        kind: "programme",
        purpose: "attendance",
        level: "class",
        place: "school",
        at: 560,
        every: 8,
        come: (35, 46),
    },
    Offer {
        key: "partners",
        kind: "training",
        purpose: "learning",
        level: "school",
        place: "school",
        at: 700,
        every: 7,
        come: (22, 38),
    },
    Offer {
        key: "options",
        kind: "information",
        purpose: "transition",
        level: "class",
        place: "school",
        at: 820,
        every: 3,
        come: (41, 47),
    },
];

/// A year's events.
pub(crate) fn year(pen: &mut Pen, families: &[Family], year: &Year) {
    let youngest = year.of(4, 5);
    for group in 0..5_u32 {
        let cohort = u32::saturating_sub(youngest, group);
        let on = year.at(250_u32.saturating_add(group.saturating_mul(120)));
        parents_evening(pen, families, year, cohort, on);
    }
    for offer in OFFERS {
        offered(pen, families, year, offer);
    }
    logged(pen, families, year);
}

/// A parents' evening of one year of pupils: parents at two homes are each given a time of their own.
fn parents_evening(pen: &mut Pen, families: &[Family], year: &Year, cohort: u32, on: NaiveDate) {
    let event = format!("evening-{}-{cohort}", year.name);
    let here = |child: &&Child| child.cohort == cohort;
    let pupils: Vec<&str> =
        families.iter().flat_map(|family| &family.children).filter(here).map(|child| child.id.as_str()).collect();
    let named = pupils.get(..NAMED).unwrap_or(&pupils);
    let said = before(on, 28);
    pen.write(
        said,
        json!({"fact": "event_step", "event": event, "step": {"step": "planned", "event_kind": "parents_evening",
            "purpose": "learning", "level": "child", "place": "school", "on": on, "pupils": named, "child_present": "yes"}}),
    );
    for family in families {
        for child in family.children.iter().filter(|child| here(child)) {
            for adult in family.listed(year) {
                invite(pen, said, (&event, "parents_evening"), adult, (&[child.id.as_str()], family.reached(year)));
                let comes =
                    family.reached(year) && pen.chance(if adult.with { year.of(55, 63) } else { year.of(34, 48) });
                if !comes {
                    continue;
                }
                let at = format!(
                    "{on}T{}:{:02}:00+00:00",
                    16_u32.saturating_add(pen.below(4)),
                    pen.below(6).saturating_mul(10)
                );
                pen.write(
                    before(on, 7),
                    json!({"fact": "event_step", "event": event, "step": {"step": "slot_given", "person": adult.id,
                        "pupil": child.id, "at": at}}),
                );
                attended(pen, on, &event, adult);
                pen.write(on, json!({"fact": "conversation_held", "person": adult.id, "pupils": [child.id]}));
            }
        }
    }
}

/// What is offered to all, or to some.
fn offered(pen: &mut Pen, families: &[Family], year: &Year, offer: &Offer) {
    let event = format!("{}-{}", offer.key, year.name);
    let on = year.at(offer.at);
    let said = before(on, 21);
    pen.write(
        said,
        json!({"fact": "event_step", "event": event, "step": {"step": "planned", "event_kind": offer.kind,
            "purpose": offer.purpose, "level": offer.level, "place": offer.place, "on": on, "pupils": [],
            "child_present": "no"}}),
    );
    for family in families.iter().step_by(offer.every) {
        let pupils = family.here(year);
        if pupils.is_empty() {
            continue;
        }
        for adult in family.listed(year) {
            invite(pen, said, (&event, "event"), adult, (&pupils, family.reached(year)));
            let come = year.of(offer.come.0, offer.come.1).saturating_sub(if adult.with { 0 } else { 12 });
            if family.reached(year) && pen.chance(come) {
                attended(pen, on, &event, adult);
            }
        }
    }
}

fn invite(
    pen: &mut Pen,
    on: NaiveDate,
    (event, kind): (&str, &str),
    adult: &Adult,
    (pupils, arrives): (&[&str], bool),
) {
    pen.write(on, json!({"fact": "event_step", "event": event, "step": {"step": "invited", "person": adult.id}}));
    copy(pen, on, adult, json!({"item": format!("invitation-{event}"), "pupils": pupils, "message": kind}), arrives);
}

fn attended(pen: &mut Pen, on: NaiveDate, event: &str, adult: &Adult) {
    pen.write(on, json!({"fact": "event_step", "event": event, "step": {"step": "attended", "person": adult.id}}));
}

/// What teachers note with a parent: what the parent knows and does, advice, skills, and services that could help.
fn logged(pen: &mut Pen, families: &[Family], year: &Year) {
    for (nth, family) in families.iter().enumerate().filter(|(_, family)| family.reached(year)) {
        let pupils = family.here(year);
        let Some(adult) = family.adults.first().filter(|_| !pupils.is_empty() && pen.chance(22)) else { continue };
        let note = format!("note-{}-{nth:04}", year.name);
        let step = match pen.below(10) {
            0..4 => json!({"step": "contribution", "note": note}),
            4..7 => json!({"step": "advice", "note": note}),
            7..9 => json!({"step": "skill", "note": note, "entered_by_parent": true}),
            _ => json!({"step": "signposted", "service": "family-hub", "data_shared": "no", "consented": "unknown"}),
        };
        let on = year.between(80, 950, pen);
        pen.write(on, json!({"fact": "contact_logged", "person": adult.id, "pupils": pupils, "step": step}));
    }
}
