//! What goes back and forth with one family, with an order in force: how far a message came, and by when the school answers.

use super::{Steps, day};
use crate::commands::Names;
use crate::commands::script::threads::THREAD;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::School;
use parentis::ids::ThreadId;
use parentis_text::parents::ParentWords;
use std::io::Write;

/// Before her answer, while the school's own is due, on its last day, and the day after.
const DAYS: [(&str, &str); 4] = [
    ("2026-05-12", "12 May 2026: it was sent, delivered and read; that is no answer"),
    ("2026-05-13", "13 May 2026: she answered, with a question"),
    ("2026-05-18", "18 May 2026: the last day of the promise"),
    ("2026-05-19", "19 May 2026: the promise has run out"),
];

pub(super) fn conversation<W: Write>(
    school: &School,
    names: &Names,
    words: &Words,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let fault = |error: String| Failure::refused(error, "Report this as a fault of the program.");
    let thread = ThreadId::new(THREAD).map_err(|error| fault(error.to_string()))?;
    let plain = ParentWords::english().map_err(|error| fault(error.to_string()))?;
    out.heading("A conversation about Ava Begum's reading, while an order keeps her father from it")?;
    for (on, what) in DAYS {
        let as_of = day(on)?;
        let found = school.correspondence(&thread, None, as_of);
        out.line(format!("          {what}"))?;
        for message in &found.messages {
            out.paragraph(12, words.text().posted(message, &words.named(names)))?;
        }
        for state in school.replies_due(None, None, as_of).waiting {
            out.paragraph(12, format!("To her: {}", plain.reply_promise(&state).trim_end().replace('\n', " ")))?;
        }
    }
    let people = school.correspondence(&thread, None, day("2026-05-19")?).people;
    for one in &people {
        let may = if one.may_reply { "may read it and answer" } else { "is in none of it" };
        out.item(format!("{} {may}", names.adult(&one.person)))?;
    }
    steps.done("followed one conversation over four days", out)
}
