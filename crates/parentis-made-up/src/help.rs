//! Who helps and who sits: volunteers with their rota and check, the seats of the board and an election, groups of parents.

use crate::families::{Adult, Family};
use crate::pen::{Pen, Year, before};
use serde_json::{Value, json};

const ACTIVITIES: &[(u32, (&str, &str))] = &[
    (5, ("reading", "teaches")),
    (3, ("library", "another_kind")),
    (3, ("sports-club", "cares")),
    (2, ("breakfast-club", "cares")),
    (2, ("choir", "teaches")),
];

const DAYS: &[&str] = &["monday", "tuesday", "wednesday", "thursday", "friday"];

/// A year's volunteers: each with an activity, a rota and, most of them, a check.
pub(crate) fn volunteers(pen: &mut Pen, families: &[Family], year: &Year) {
    for family in families {
        let here = !family.here(year).is_empty() && family.reached(year);
        let Some(adult) = family.adults.first().filter(|_| here && pen.chance(year.of(6, 9))) else { continue };
        let Some((activity, work)) = pen.weighed(ACTIVITIES) else { continue };
        let on = year.between(40, 300, pen);
        let supervised = if pen.chance(60) { "yes" } else { "no" };
        let step = |pen: &mut Pen, on, step: Value| {
            pen.write(on, json!({"fact": "volunteer_step", "person": adult.id, "step": step}));
        };
        // Of those of the first year some stay on.
        let ends = (!year.second && pen.chance(60)).then(|| crate::first_year().1);
        pen.write_until(
            on,
            ends,
            json!({"fact": "volunteer_step", "person": adult.id, "step": {"step": "planned", "activity": activity, "work": work,
                "supervised": supervised, "family_arrangement": "no"}}),
        );
        if pen.chance(88) {
            step(
                pen,
                before(on, 12),
                json!({"step": "checked", "check": "enhanced_with_barred_list", "result": "clear"}),
            );
        }
        let weekday = pen.one(DAYS).copied();
        let every = if pen.chance(70) { 1 } else { 2 };
        step(
            pen,
            on,
            json!({"step": "comes_weekly", "activity": activity, "weekday": weekday, "first": on, "last": year.at(1_000),
                "every_weeks": every}),
        );
    }
}

/// Everybody who votes, of the families whose pupils are on roll.
fn voters<'a>(families: &'a [Family], year: &Year) -> Vec<&'a Adult> {
    let here = families.iter().filter(|family| !family.here(year).is_empty());
    here.flat_map(|family| family.adults.iter().filter(|adult| adult.votes)).collect()
}

/// The board of the academy: four seats of parents, one of which is vacant until it is voted on in the second year.
pub(crate) fn boards(pen: &mut Pen, families: &[Family], years: &[Year]) {
    let [first, second] = years else { return };
    let seat = |pen: &mut Pen, on, seat: &str, step: Value| {
        pen.write(on, json!({"fact": "seat_step", "seat": seat, "step": step}));
    };
    let all = voters(families, second);
    let mut sitting = all.iter().step_by(all.len().div_ceil(7).max(1));
    for nth in 1..=4_u32 {
        let key = format!("seat-{nth}");
        let created = json!({"step": "created", "body": "board", "board": "academy_board", "seat_kind": "parent",
            "term_months": 48});
        seat(pen, before(first.first_day, 700), &key, created);
        let Some(adult) = sitting.next() else { continue };
        let since = before(first.first_day, 200_u64.saturating_mul(nth.into()));
        seat(pen, since, &key, json!({"step": "held", "person": adult.id, "by": "elected"}));
        if nth == 4 {
            let left = second.at(40);
            seat(pen, left, &key, json!({"step": "left", "person": adult.id, "why": "resigned"}));
        }
    }
    let created = json!({"step": "created", "body": "board", "board": "academy_board", "seat_kind": "headteacher"});
    seat(pen, before(first.first_day, 700), "seat-head", created);
    let head = json!({"step": "held", "person": "staff-1", "by": "ex_officio"});
    seat(pen, before(first.first_day, 700), "seat-head", head);

    // The election for the seat that fell vacant.
    let ballot = |pen: &mut Pen, on, step: Value| {
        pen.write(on, json!({"fact": "ballot_step", "election": "election-25", "step": step}));
    };
    let (called, close, polling) = (second.at(90), second.at(160), second.at(240));
    ballot(
        pen,
        called,
        json!({"step": "called", "seats": ["seat-4"], "nominations_close": close, "polling": polling,
            "elected_by": "statute", "secret": "yes"}),
    );
    for adult in &all {
        ballot(pen, called, json!({"step": "told", "person": adult.id}));
    }
    let candidates: Vec<&Adult> = sitting.take(3).copied().collect();
    for adult in &candidates {
        let nominated = second.at(130);
        ballot(pen, nominated, json!({"step": "nominated", "person": adult.id}));
        ballot(
            pen,
            nominated,
            json!({"step": "declared", "person": adult.id, "adult": "yes", "disqualified": "no", "elected_member": "no",
                "paid_over_500_hours": "no"}),
        );
    }
    let votes: Vec<Value> = candidates
        .iter()
        .zip([84_u32, 67, 41])
        .map(|(adult, votes)| json!({"person": adult.id, "votes": votes}))
        .collect();
    ballot(pen, polling, json!({"step": "counted", "votes": votes, "voted": 192}));
    if let Some(elected) = candidates.first() {
        let on = second.after(polling, 1).unwrap_or(polling);
        seat(pen, on, "seat-4", json!({"step": "held", "person": elected.id, "by": "elected"}));
    }
}

/// A parents' association and a parent forum.
pub(crate) fn groups(pen: &mut Pen, families: &[Family], years: &[Year]) {
    let step = |pen: &mut Pen, on, group: &str, step: Value| {
        pen.write(on, json!({"fact": "parent_group", "group": group, "step": step}));
    };
    let founded = crate::first_year().0;
    for (group, kind) in [("association", "association"), ("forum", "forum")] {
        step(pen, founded, group, json!({"step": "founded", "group_kind": kind}));
        step(pen, founded, group, json!({"step": "terms_adopted", "terms": format!("terms-{group}")}));
    }
    for year in years {
        for nth in 0..3_u32 {
            let on = year.at(150_u32.saturating_add(nth.saturating_mul(300)));
            for group in ["association", "forum"] {
                let minutes = format!("minutes-{group}-{}-{nth}", year.name);
                step(pen, on, group, json!({"step": "met", "minutes": minutes}));
            }
            let topic = pen.weighed(&[(3, "policy"), (2, "events"), (2, "other")]);
            let item = format!("item-{}-{nth}", year.name);
            step(pen, before(on, 10), "forum", json!({"step": "raised", "item": item, "topic": topic}));
            let views = format!("views-{}-{nth}", year.name);
            step(pen, on, "forum", json!({"step": "views_given", "views": views}));
            if year.second {
                let answered = year.after(on, 15).unwrap_or(on);
                step(pen, answered, "forum", json!({"step": "views_answered", "views": views}));
            }
        }
        for adult in voters(families, year).iter().step_by(23) {
            let on = year.between(30, 400, pen);
            step(pen, on, "association", json!({"step": "signed_up", "person": adult.id}));
        }
    }
}
