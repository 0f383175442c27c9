//! `report-recipients`: who receives the yearly report, who does not, and why.

use super::{Names, count};
use crate::cli::{Format, ReportRecipients};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet, Tone};
use crate::store::Store;
use crate::words::{self, Words};
use chrono::NaiveDate;
use parentis::communication::audience::{Audience, AudienceLine, MessageKind, Recipient};
use parentis::decision::Outcome;
use parentis::{Answer, Question, School};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

/// How many changes a cell of the table tells of.
const CHANGES: usize = 2;

/// Runs it.
pub(super) fn run<W: Write>(
    wanted: &ReportRecipients,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let store = Store::open(file)?;
    let school = store.school(wanted.known_at)?;
    let as_of = wanted.as_of.unwrap_or_else(|| clock.today());
    let names = Names::new(store.directory()?, out.ids());
    let question = Question::WhoReceives { message: MessageKind::Report, pupils: None, as_of };
    let Answer::Audience(audience) = school.answer(&question) else {
        return Err(Failure::refused("the question got an answer of another kind", "Report this as a fault."));
    };
    match out.format() {
        Format::Json => out.json(&Answer::Audience(audience.clone()))?,
        Format::Csv => out.sheet(&spreadsheet(&audience, &names, &Words::read()?, wanted.all))?,
        Format::Text => {
            let words = Words::read()?;
            let title = format!("Yearly report: who receives it, as of {}", long_day(as_of));
            out.heading(title)?;
            totals(&school, &audience, &names, &words, out)?;
            let shown = audience.lines.iter().filter(|line| wanted.all || !simply_included(line));
            let sheet = table(shown, &names, &words);
            if !sheet.is_empty() {
                out.heading(if wanted.all { "Everybody" } else { "Everybody who is not simply sent it" })?;
                out.sheet(&sheet)?;
            }
        }
    }
    let waiting = audience.count(Outcome::NeedsCheck);
    if wanted.fail_on_check && waiting > 0 {
        return Err(Failure::NeedsCheck { count: waiting });
    }
    Ok(())
}

/// Must be sent it, with nothing to heed.
pub(super) fn simply_included(line: &AudienceLine) -> bool {
    line.decision.outcome == Outcome::Must && line.decision.conditions.is_empty()
}

/// A day as people write it.
pub(super) fn long_day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// The counts.
pub(super) fn totals<W: Write>(
    school: &School,
    audience: &Audience,
    names: &Names,
    words: &Words,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    match school.profile(audience.as_of) {
        Some(profile) => out.line(format!("By the policy {} {}.", profile.name(), profile.version()))?,
        None => out.line(
            "No policy is adopted for this day, so nearly everything has to be checked: parentis import profile FILE",
        )?,
    }
    let pupils: BTreeSet<_> = audience.lines.iter().map(|line| &line.pupil).collect();
    let mut on_roll = pupils.len();
    let without_anybody = audience.unreached.iter().filter(|pupil| !pupils.contains(pupil)).count();
    on_roll = on_roll.saturating_add(without_anybody);
    let adults = audience.lines.iter().filter(|line| matches!(line.recipient, Recipient::Adult { .. })).count();
    out.line(format!(
        "{} on roll, {} to an adult looked at, {} to the pupil in person:",
        count(on_roll, "pupil", "pupils"),
        count(adults, "tie", "ties"),
        audience.lines.len().saturating_sub(adults),
    ))?;
    for outcome in Outcome::ALL {
        let text = format!("{:>7}  {}", audience.count(*outcome), words::outcome(*outcome));
        let text = out.paint(&text, if audience.count(*outcome) == 0 { Tone::Faint } else { Tone::from(*outcome) });
        out.line(text)?;
    }
    if !audience.unreached.is_empty() {
        let list: Vec<String> = audience.unreached.iter().map(|pupil| names.pupil(pupil)).collect();
        let text = format!("Nobody may be sent it as things stand, so somebody has to look: {}.", list.join(", "));
        out.paragraph(0, text)?;
    }
    out.line(words.due(&audience.due))?;
    if let Some(day) = audience.holds_until {
        out.line(format!("This holds until {}, if nothing new is recorded; ask again then.", long_day(day)))?;
    }
    Ok(())
}

/// To whom a line speaks.
pub(super) fn recipient(line: &AudienceLine, names: &Names) -> String {
    match &line.recipient {
        Recipient::Adult { person } => names.adult(person),
        Recipient::Pupil => "the pupil in person".to_owned(),
    }
}

/// The table for people.
pub(super) fn table<'a>(lines: impl Iterator<Item = &'a AudienceLine>, names: &Names, words: &Words) -> Sheet {
    let columns =
        [("pupil", "Pupil"), ("adult", "Adult"), ("outcome", "Report"), ("why", "Why"), ("change", "What would change it")];
    let mut sheet = Sheet::new(&columns).long_cells(&[14, 15, 11, 33, 30]);
    for line in lines {
        let decision = &line.decision;
        sheet.row([
            names.pupil(&line.pupil).into(),
            recipient(line, names).into(),
            Cell::toned(words::outcome(decision.outcome), decision.outcome.into()),
            words.why(line, names).into(),
            words.changes(line, names, CHANGES).into(),
        ]);
    }
    sheet
}

/// The table for a spreadsheet.
fn spreadsheet(audience: &Audience, names: &Names, words: &Words, all: bool) -> Sheet {
    let mut sheet = Sheet::new(&[
        ("pupil_id", ""),
        ("pupil", ""),
        ("to", ""),
        ("adult_id", ""),
        ("adult", ""),
        ("outcome", ""),
        ("conditions", ""),
        ("why", ""),
        ("change", ""),
        ("missing", ""),
        ("rules", ""),
        ("holds_until", ""),
    ]);
    for line in audience.lines.iter().filter(|line| all || !simply_included(line)) {
        let decision = &line.decision;
        let (to, id) = match &line.recipient {
            Recipient::Adult { person } => ("adult", person.to_string()),
            Recipient::Pupil => ("pupil", String::new()),
        };
        let codes = |codes: Vec<&str>| codes.join(" ");
        sheet.row([
            line.pupil.as_str().into(),
            names.pupil(&line.pupil).into(),
            to.into(),
            id.into(),
            recipient(line, names).into(),
            decision.outcome.code().into(),
            codes(decision.conditions.iter().map(|c| c.code()).collect()).into(),
            words.why(line, names).into(),
            words.changes(line, names, usize::MAX).into(),
            codes(decision.missing.iter().map(|m| m.fact.code()).collect()).into(),
            codes(decision.rules.iter().map(|r| r.code()).collect()).into(),
            decision.holds_until.map(|day| day.to_string()).unwrap_or_default().into(),
        ]);
    }
    sheet
}
