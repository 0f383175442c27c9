//! What parents are asked, and what becomes of it: consultations, and the policies with their reviews.

use crate::families::Family;
use crate::pen::{Pen, Year};
use chrono::{Datelike, NaiveDate};
use parentis::time::add_months;
use serde_json::{Value, json};

/// What is asked in both years; the last only in the second.
const QUESTIONS: &[(&str, &str)] = &[
    ("uniform", "uniform"),
    ("relationships", "relationships_education"),
    ("phones", "other"),
    ("homework", "other"),
    ("behaviour", "other"),
    ("day", "other"),
    ("communications", "communications"),
    ("meals", "other"),
];

/// A year's consultations. In the second year more of them end with a published word on what changed.
pub(crate) fn consultations(pen: &mut Pen, families: &[Family], year: &Year) {
    for (nth, (key, topic)) in (0_u32..).zip(QUESTIONS).take(year.of(6, 8)) {
        let consultation = format!("{key}-{}", year.name);
        let opened = year.at(60_u32.saturating_add(nth.saturating_mul(80)));
        let closes = year.after(opened, 28).unwrap_or(opened);
        let step = |pen: &mut Pen, on: NaiveDate, step: Value| {
            pen.write(on, json!({"fact": "consultation_step", "consultation": consultation, "step": step}));
        };
        step(
            pen,
            opened,
            json!({"step": "opened", "topic": topic, "question": format!("question-{key}"), "audiences": ["parents"],
                "channels": ["email", "post"], "languages": ["en", "pl", "ur"], "representatives": [],
                "closes": format!("{closes}T16:00:00+00:00"), "policy": topic}),
        );
        let mut people = Vec::new();
        for family in families.iter().filter(|family| !family.here(year).is_empty()) {
            people.extend(family.listed(year).map(|adult| json!({"person": adult.id, "family": family.key})));
        }
        step(pen, opened, json!({"step": "invited", "people": people}));
        for family in families.iter().filter(|family| !family.here(year).is_empty() && family.reached(year)) {
            for adult in family.listed(year) {
                if !pen.chance(year.of(13, 19)) {
                    continue;
                }
                let view = pen.weighed(&[(6, "agrees"), (2, "disagrees"), (1, "neither"), (1, "not_said")]);
                let days = 1_u32.saturating_add(pen.below(26));
                let on = year.after(opened, days).unwrap_or(opened);
                step(pen, on, json!({"step": "answered", "person": adult.id, "family": family.key, "view": view}));
            }
        }
        let after = |days| year.after(closes, days).unwrap_or(closes);
        step(pen, after(2), json!({"step": "closed", "summary": format!("summary-{consultation}")}));
        step(
            pen,
            after(4),
            json!({"step": "weighed", "early_enough": "yes", "enough_information": "yes", "enough_time": "yes",
                "conscientiously_considered": "yes"}),
        );
        step(pen, after(8), json!({"step": "decided", "decision": format!("decision-{consultation}")}));
        if nth.rem_euclid(year.of(2, 4)) != 1 {
            step(pen, after(14), json!({"step": "what_changed", "document": format!("changed-{consultation}")}));
        }
    }
}

/// A policy: since when, how often it is to be reviewed, and when that was done.
struct Policy {
    key: &'static str,
    kind: &'static str,
    since: (i32, u32, u32),
    months: u32,
    reviewed: &'static [(i32, u32, u32)],
}

const POLICIES: &[Policy] = &[
    // Its review is overdue: the date that its last review set has passed.
    Policy {
        key: "communications",
        kind: "communications",
        since: (2013, 3, 1),
        months: 36,
        reviewed: &[(2021, 9, 14)],
    },
    Policy {
        key: "uniform",
        kind: "uniform",
        since: (2019, 5, 1),
        months: 36,
        reviewed: &[(2022, 5, 10), (2025, 5, 13)],
    },
    Policy {
        key: "relationships_education",
        kind: "relationships_education",
        since: (2020, 9, 1),
        months: 36,
        reviewed: &[(2023, 7, 4), (2026, 6, 9)],
    },
    Policy {
        key: "complaints",
        kind: "complaints",
        since: (2018, 1, 1),
        months: 24,
        reviewed: &[(2022, 1, 18), (2024, 1, 16), (2026, 1, 13)],
    },
    Policy {
        key: "special_needs",
        kind: "special_needs",
        since: (2017, 9, 1),
        months: 12,
        reviewed: &[(2023, 9, 12), (2024, 9, 10), (2025, 9, 9)],
    },
    Policy {
        key: "data_protection",
        kind: "data_protection",
        since: (2018, 5, 1),
        months: 24,
        reviewed: &[(2023, 11, 7), (2025, 11, 4)],
    },
];

/// The policies of the school, with their reviews; to whom they were promoted, and who acknowledged one.
pub(crate) fn policies(pen: &mut Pen, families: &[Family]) {
    let on = |(year, month, day): (i32, u32, u32)| crate::day(year, month, day);
    for policy in POLICIES {
        let step = |pen: &mut Pen, on: NaiveDate, step: Value| {
            pen.write(on, json!({"fact": "policy_step", "policy": policy.key, "step": step}));
        };
        let since = on(policy.since);
        let version = format!("{}-1", policy.key);
        step(
            pen,
            since,
            json!({"step": "prepared", "kind": policy.kind, "whole_school": "yes", "written_by": "headteacher",
                "approval": "full_board", "max_review_months": policy.months, "precision": "month"}),
        );
        step(
            pen,
            since,
            json!({"step": "ratified", "ratification": {"body": "governing_body", "level": "full_board",
                "minute": format!("minute-{}", policy.key), "version": version}, "precision": "month"}),
        );
        step(pen, since, json!({"step": "in_force", "version": version}));
        for audience in ["staff", "parents", "governors"] {
            step(pen, since, json!({"step": "promoted", "audience": audience, "channel": "email"}));
        }
        for reviewed in policy.reviewed {
            // The next review is stated by its month.
            let next = add_months(on(*reviewed), policy.months).and_then(|next| next.with_day(1));
            step(
                pen,
                on(*reviewed),
                json!({"step": "reviewed", "implementation": format!("implementation-{}", policy.key),
                    "effectiveness": format!("effectiveness-{}", policy.key), "decision": "keep",
                    "next_review": {"on": next, "precision": "month"}}),
            );
        }
    }
    // Of those who were given the policy some say that they read it. Nothing depends on that.
    for family in families {
        let Some(adult) = family.adults.first() else { continue };
        let given = crate::second_year().0;
        let step = |pen: &mut Pen, on: NaiveDate, step: &str| {
            pen.write(
                on,
                json!({"fact": "policy_step", "policy": "communications", "step": {"step": step, "person": adult.id,
                    "version": "communications-1"}}),
            );
        };
        step(pen, given, "given");
        if pen.chance(38) {
            step(pen, crate::day(2025, 9, 20), "acknowledged");
        }
    }
}
