//! Concerns: most end with the tutor, some go to the head, and one or two to a panel.

use crate::families::Family;
use crate::pen::{Pen, Year};
use chrono::NaiveDate;
use serde_json::{Value, json};

const MATTERS: &[(u32, &str)] = &[(34, "pastoral"), (26, "behaviour"), (22, "class"), (12, "sen"), (6, "subject")];

/// The steps of a case, each some school days after the one before.
struct Steps<'a> {
    year: &'a Year,
    case: String,
    on: NaiveDate,
    nth: u32,
    /// Did the year end first?
    over: bool,
}

impl Steps<'_> {
    fn then(&mut self, pen: &mut Pen, days: u32, step: &Value) {
        match self.year.after(self.on, days.max(1)) {
            Some(on) if !self.over => self.on = on,
            _ => {
                self.over = true;
                return;
            }
        }
        self.nth = self.nth.saturating_add(1);
        let fact = json!({"fact": "concern_step", "case": self.case, "nth": self.nth, "step": step});
        pen.write(self.on, fact);
    }
}

/// A year's concerns: fewer in the second year than in the first.
pub(crate) fn year(pen: &mut Pen, families: &[Family], year: &Year, pupils: u32) {
    let often = pupils.saturating_mul(year.of(19, 16)).div_euclid(100);
    for nth in 0..often {
        let Some(family) = pen.one(families) else { continue };
        let about = family.here(year);
        let (Some(pupil), Some(adult)) = (pen.one(&about).copied(), family.adults.first()) else { continue };
        let case = format!("case-{}-{nth:03}", year.name);
        let on = year.between(30, 985, pen);
        let matter = pen.weighed(MATTERS);
        pen.write(
            on,
            json!({"fact": "concern_raised", "case": case, "by": adult.id, "pupils": [pupil], "matter": matter,
                "about": [], "about_posts": []}),
        );
        let mut steps = Steps { year, case, on, nth: 0, over: false };
        climb(pen, &mut steps);
    }
}

fn climb(pen: &mut Pen, steps: &mut Steps<'_>) {
    let no = "no";
    steps.then(pen, 1, &json!({"step": "triaged", "safeguarding": no, "excluded": no, "conflict": no}));
    steps.then(pen, 1, &json!({"step": "began", "stage": "1", "handler": "staff-4", "post": "head_of_year"}));
    steps.then(pen, 2, &json!({"step": "acknowledged"}));
    let days = 4_u32.saturating_add(pen.below(14));
    if pen.chance(78) {
        let outcome = pen.weighed(&[(8, "solution"), (2, "agreed_difference")]);
        steps.then(pen, days, &json!({"step": "resolved", "outcome": outcome}));
        return;
    }
    steps.then(pen, days, &json!({"step": "responded", "outcome": "not_upheld"}));
    steps.then(pen, 6, &json!({"step": "began", "stage": "2", "handler": "staff-1", "post": "headteacher"}));
    steps.then(pen, 2, &json!({"step": "acknowledged"}));
    let outcome = pen.weighed(&[(4, "partly_upheld"), (3, "upheld"), (3, "not_upheld")]);
    let days = 5_u32.saturating_add(pen.below(12));
    steps.then(pen, days, &json!({"step": "responded", "outcome": outcome}));
    if pen.chance(80) {
        steps.then(pen, 5, &json!({"step": "resolved", "outcome": "solution"}));
    }
}
