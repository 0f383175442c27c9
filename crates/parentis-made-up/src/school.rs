//! The school itself: its policy, its calendar, its years and its posts.

use crate::pen::{Pen, Year};
use chrono::{Datelike, NaiveDate, Weekday};
use serde_json::{Value, json};

/// A day: year, month, day.
type Ymd = (i32, u32, u32);
/// A term: its name and season, its first day and its last.
type Term = (&'static str, &'static str, Ymd, Ymd);

/// The terms of both years, and of the one after.
const TERMS: &[Term] = &[
    ("Autumn 2024", "autumn", (2024, 9, 3), (2024, 12, 20)),
    ("Spring 2025", "spring", (2025, 1, 6), (2025, 4, 4)),
    ("Summer 2025", "summer", (2025, 4, 22), (2025, 7, 22)),
    ("Autumn 2025", "autumn", (2025, 9, 2), (2025, 12, 19)),
    ("Spring 2026", "spring", (2026, 1, 5), (2026, 3, 27)),
    ("Summer 2026", "summer", (2026, 4, 13), (2026, 7, 21)),
    // The dates after the holidays are known before them.
    ("Autumn 2026", "autumn", (2026, 9, 2), (2026, 12, 18)),
];

/// The half-terms, by their Mondays.
const HALF_TERMS: &[Ymd] =
    &[(2024, 10, 28), (2025, 2, 17), (2025, 5, 26), (2025, 10, 27), (2026, 2, 16), (2026, 5, 25), (2026, 10, 26)];

/// Bank holidays of England.
const BANK_HOLIDAYS: &[Ymd] = &[
    (2024, 8, 26),
    (2024, 12, 25),
    (2024, 12, 26),
    (2025, 1, 1),
    (2025, 4, 18),
    (2025, 4, 21),
    (2025, 5, 5),
    (2025, 5, 26),
    (2025, 8, 25),
    (2025, 12, 25),
    (2025, 12, 26),
    (2026, 1, 1),
    (2026, 4, 3),
    (2026, 4, 6),
    (2026, 5, 4),
    (2026, 5, 25),
    (2026, 8, 31),
    (2026, 12, 25),
    (2026, 12, 28),
];

/// Who holds which post.
const POSTS: &[(&str, &str)] = &[
    ("headteacher", "staff-1"),
    ("senior_teacher", "staff-2"),
    ("slt_member", "staff-3"),
    ("head_of_year", "staff-4"),
    ("senco", "staff-5"),
    ("dsl", "staff-6"),
    ("deputy_dsl", "staff-3"),
    ("office", "staff-7"),
    ("clerk", "staff-8"),
    ("dpo", "staff-9"),
    ("chair_of_governors", "governor-1"),
    ("vice_chair", "governor-2"),
    ("governor", "governor-3"),
];

fn on((year, month, day): Ymd) -> NaiveDate {
    crate::day(year, month, day)
}

fn friday(monday: NaiveDate) -> NaiveDate {
    monday.checked_add_days(chrono::Days::new(4)).unwrap_or(monday)
}

/// Both years, with the days on which the school is open.
pub(crate) fn years() -> [Year; 2] {
    let open = |first: NaiveDate, end: NaiveDate| {
        let in_term = |day: NaiveDate| TERMS.iter().any(|(_, _, from, to)| on(*from) <= day && day <= on(*to));
        let off = |day: NaiveDate| {
            HALF_TERMS.iter().any(|monday| on(*monday) <= day && day <= friday(on(*monday)))
                || BANK_HOLIDAYS.iter().any(|holiday| on(*holiday) == day)
        };
        let weekday = |day: NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let days = first.iter_days().take_while(move |day| *day < end);
        days.filter(|day| in_term(*day) && weekday(*day) && !off(*day)).collect()
    };
    let ((first, end), (next, next_end)) = (crate::first_year(), crate::second_year());
    [
        Year { name: "24", second: false, first_day: first, days: open(first, end) },
        Year { name: "25", second: true, first_day: next, days: open(next, next_end) },
    ]
}

/// The policy and the calendar are adopted, and the posts are filled.
pub(crate) fn adopt(pen: &mut Pen) {
    let from = crate::first_year().0;
    pen.write(from, json!({"fact": "profile_adopted", "profile": profile()}));
    pen.write(from, json!({"fact": "calendar_adopted", "calendar": calendar()}));
    for (post, person) in POSTS {
        pen.write(from, json!({"fact": "post_held", "post": post, "person": person}));
    }
}

fn calendar() -> Value {
    let terms: Vec<Value> = TERMS
        .iter()
        .map(|(name, season, from, to)| json!({"name": name, "season": season, "first_day": on(*from), "last_day": on(*to)}))
        .collect();
    let half_terms: Vec<Value> =
        HALF_TERMS.iter().map(|monday| json!({"first_day": on(*monday), "last_day": friday(on(*monday))})).collect();
    let holidays: Vec<NaiveDate> = BANK_HOLIDAYS.iter().map(|day| on(*day)).collect();
    json!({"name": "made-up", "terms": terms, "half_terms": half_terms, "bank_holidays": holidays})
}

fn profile() -> Value {
    json!({
        "name": "made-up-academy",
        "version": "2024-09",
        "nation": "ENG",
        "school_type": "academy",
        "first_contact": "form_tutor",
        "communication": {"reply_promises": [
            {"ack": {"n": 2, "unit": "school_day"}, "reply": {"n": 5, "unit": "school_day"}},
        ]},
        "concerns": {
            "out_of_term": "deemed_next_school_day",
            "reopened_by": "chair_of_governors",
            "external": ["dfe"],
            "stages": [
                {"id": "1", "kind": "informal", "roles": ["form_tutor"], "fallbacks": ["head_of_year", "slt_member"], "deadlines": [
                    {"what": "acknowledge", "n": 5, "unit": "school_day", "start": "deemed_received", "force": "aim"},
                    {"what": "respond", "n": 15, "unit": "school_day", "start": "deemed_received", "force": "aim"},
                ]},
                {"id": "2", "kind": "formal", "roles": ["headteacher"], "direct": true,
                 "window": {"n": 10, "unit": "school_day"}, "deadlines": [
                    {"what": "acknowledge", "n": 5, "unit": "school_day", "start": "stage_began", "force": "promise"},
                    {"what": "respond", "n": 15, "unit": "school_day", "start": "stage_began", "force": "promise"},
                ]},
                {"id": "3", "kind": "panel", "roles": ["complaints_panel"], "deadlines": [
                    {"what": "convene", "n": 20, "unit": "school_day", "start": "stage_began", "force": "promise"},
                    {"what": "papers", "n": 5, "unit": "school_day", "start": "hearing", "force": "promise"},
                    {"what": "notify", "n": 5, "unit": "school_day", "start": "hearing", "force": "promise"},
                ]},
            ],
            "panel": {"size": 3, "independent": 1, "convened_by": "clerk", "companions": 1, "in_absence": "after_real_offer"},
        },
    })
}
