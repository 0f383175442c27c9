//! What is written: letters to every home, and conversations that either side begins.

use crate::families::{Adult, Family};
use crate::pen::{Pen, Year};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// A copy for an adult, and whether it arrives.
pub(crate) fn copy(pen: &mut Pen, on: NaiveDate, adult: &Adult, mut sent: Value, arrives: bool) {
    if let Some(fields) = sent.as_object_mut() {
        fields.insert("fact".to_owned(), json!("message_sent"));
        fields.insert("person".to_owned(), json!(adult.id));
        fields.insert("channel".to_owned(), json!(adult.channel));
    }
    let item = sent.get("item").cloned();
    pen.write(on, sent);
    let stage = match (arrives, pen.below(100)) {
        (false, 0..70) | (true, 0..2) => "failed",
        (true, 2..97) => "delivered",
        // Nothing more was heard of it.
        _ => return,
    };
    pen.write(on, json!({"fact": "message_reached", "item": item, "person": adult.id, "stage": stage}));
}

/// Letters to every adult on the school's lists.
pub(crate) fn letters(pen: &mut Pen, families: &[Family], year: &Year, letters: u32) {
    for nth in 0..letters {
        let on = year.at(nth.saturating_mul(2).saturating_add(1).saturating_mul(500).div_euclid(letters.max(1)));
        let item = format!("letter-{}-{nth:02}", year.name);
        for family in families {
            let pupils = family.here(year);
            if pupils.is_empty() {
                continue;
            }
            for adult in family.listed(year) {
                let sent = json!({"item": item, "pupils": pupils, "message": "daily"});
                copy(pen, on, adult, sent, family.reached(year));
            }
        }
    }
}

/// Conversations, more of them in the second year than in the first.
pub(crate) fn conversations(pen: &mut Pen, families: &[Family], year: &Year, pupils: u32) {
    let often = pupils.saturating_mul(year.of(48, 66)).div_euclid(100);
    for nth in 0..often {
        let Some(family) = pen.one(families).filter(|family| family.reached(year)) else { continue };
        let about = family.here(year);
        let listed: Vec<&Adult> = family.listed(year).collect();
        let (Some(pupil), Some(adult)) = (pen.one(&about).copied(), pen.one(&listed).copied()) else { continue };
        let key = format!("{}-{nth:04}", year.name);
        let on = year.between(20, 990, pen);
        if pen.chance(year.of(44, 54)) {
            from_home(pen, adult, (pupil, &key), on, year);
        } else {
            from_school(pen, adult, (pupil, &key), on, year);
        }
        if pen.chance(year.of(8, 14)) {
            let talked = year.after(on, 3).unwrap_or(on);
            let talk = json!({"fact": "conversation_held", "person": adult.id, "pupils": [pupil], "thread": format!("thread-{key}")});
            pen.write(talked, talk);
        }
    }
}

/// A parent writes, and most are answered within five school days.
fn from_home(pen: &mut Pen, adult: &Adult, (pupil, key): (&str, &str), on: NaiveDate, year: &Year) {
    let (item, thread) = (format!("in-{key}"), format!("thread-{key}"));
    let asks = pen.chance(84);
    let channel = if adult.channel == "text" { "telephone" } else { adult.channel };
    pen.write(
        on,
        json!({"fact": "message_received", "item": item, "person": adult.id, "pupils": [pupil], "channel": channel,
            "thread": thread, "needs_reply": asks}),
    );
    // What comes in another language waits longer.
    let (soon, late) = if adult.language.is_none() { (year.of(78, 87), 10) } else { (year.of(55, 68), 20) };
    let days = match pen.below(100) {
        dice if dice < soon => 1_u32.saturating_add(pen.below(4)),
        dice if dice < soon.saturating_add(late) => 6_u32.saturating_add(pen.below(9)),
        _ => return,
    };
    let Some(answered) = year.after(on, days) else { return };
    let answer = json!({"item": format!("out-{key}"), "pupils": [pupil], "thread": thread,
        "answers": {"item": item, "kind": "reply"}});
    copy(pen, answered, adult, answer, true);
}

/// The school writes to one, and hopes for an answer.
fn from_school(pen: &mut Pen, adult: &Adult, (pupil, key): (&str, &str), on: NaiveDate, year: &Year) {
    let (item, thread) = (format!("out-{key}"), format!("thread-{key}"));
    let kind = pen.weighed(&[(5, "progress"), (3, "absence"), (2, "meeting")]);
    let sent = json!({"item": item, "pupils": [pupil], "thread": thread, "message": kind, "expects_reply": true});
    copy(pen, on, adult, sent, true);
    let answers = if adult.language.is_none() { year.of(52, 61) } else { year.of(34, 45) };
    if !pen.chance(answers) {
        return;
    }
    let days = 1_u32.saturating_add(pen.below(8));
    let Some(answered) = year.after(on, days) else { return };
    let channel = if adult.channel == "text" { "telephone" } else { adult.channel };
    pen.write(
        answered,
        json!({"fact": "message_received", "item": format!("in-{key}"), "person": adult.id, "pupils": [pupil],
            "channel": channel, "thread": thread, "answers": item}),
    );
}
