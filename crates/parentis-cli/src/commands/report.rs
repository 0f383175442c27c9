//! `report-recipients`: who receives the yearly report, who does not, and why.

use super::desk::Desk;
use super::{Names, count};
use crate::cli::{Format, ReportRecipients};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet, Tone};
use crate::words::{self, Words};
use chrono::NaiveDate;
use parentis::communication::audience::{Audience, AudienceLine, Recipient};
use parentis::communication::message::MessageKind;
use parentis::decision::Outcome;
use parentis::ids::PupilId;
use parentis::roles::matter::Details;
use parentis::{Answer, Question, School};
use std::collections::{BTreeMap, BTreeSet};
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
    let desk = Desk::open(file, wanted.told)?;
    let school = &desk.school;
    let as_of = clock.day(wanted.when.as_of);
    let names = desk.names(out);
    let question = Question::WhoReceives {
        message: MessageKind::Report,
        details: Details::default(),
        promotes: false,
        purpose: None,
        item: None,
        pupils: None,
        as_of,
    };
    let Answer::Audience(audience) = school.answer(&question) else {
        return Err(Failure::refused("the question got an answer of another kind", "Report this as a fault."));
    };
    match out.format() {
        Format::Json => out.json(&Answer::Audience(audience.clone()))?,
        Format::Csv => {
            out.sheet(&spreadsheet(&audience, &names.without_ids(), &Words::staff_english()?, wanted.all))?;
        }
        Format::Text => {
            let words = Words::staff_english()?;
            let title = format!("Yearly report: who receives it, as of {}", long_day(as_of));
            out.heading(title)?;
            totals((school, wanted.told.known_at.is_some()), &audience, &names, &words, out)?;
            let shown = audience.lines.iter().filter(|line| wanted.all || !simply_included(line));
            let sheet = table(shown, &names, &words);
            if !sheet.is_empty() {
                out.heading(if wanted.all { "Everybody" } else { "Everybody who is not simply sent it" })?;
                out.sheet(&sheet)?;
            }
        }
    }
    desk.checked(audience.count(Outcome::NeedsCheck))
}

/// Must be sent it, with nothing to heed.
pub(super) fn simply_included(line: &AudienceLine) -> bool {
    line.decision.outcome == Outcome::Must && line.decision.conditions.is_empty()
}

/// A day as people write it.
pub(super) fn long_day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// Why no policy is in force: none was adopted, or the school is asked for as it was known (`cut`) before.
fn no_policy(school: &School, cut: bool) -> &'static str {
    match (cut, school.journal().entries().is_empty()) {
        (true, true) => {
            "Nothing had been recorded by then. What the school did know has to be imported with --recorded-at."
        }
        (true, false) => {
            "No policy for this day had been recorded by then, so nearly everything has to be checked. If the school had \
             one, it has to be imported with --recorded-at."
        }
        (false, _) => {
            "No policy is adopted for this day, so nearly everything has to be checked: parentis import profile FILE"
        }
    }
}

/// The counts. The school is whole, or cut to what was known at an instant.
pub(super) fn totals<W: Write>(
    (school, cut): (&School, bool),
    audience: &Audience,
    names: &Names,
    words: &Words,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    match school.profile(audience.as_of) {
        Some(profile) => out.line(format!("By the policy {} {}.", profile.name(), profile.version()))?,
        None => out.line(no_policy(school, cut))?,
    }
    let pupils: BTreeSet<_> = audience.lines.iter().map(|line| &line.pupil).collect();
    let mut on_roll = pupils.len();
    let without_anybody = audience.unreached.iter().filter(|pupil| !pupils.contains(pupil)).count();
    on_roll = on_roll.saturating_add(without_anybody);
    let adults = audience.lines.iter().filter(|line| matches!(line.recipient, Recipient::Adult { .. })).count();
    let alone = audience.lines.len().saturating_sub(adults);
    let alone = if alone == 0 { String::new() } else { format!(", and {} in person", count(alone, "pupil", "pupils")) };
    out.line(format!(
        "{} on roll; {} looked at, counted once for each pupil{alone}:",
        count(on_roll, "pupil", "pupils"),
        count(adults, "adult", "adults"),
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

/// Adults to whom the same is said, by pupil.
#[derive(Default)]
struct Group {
    lines: usize,
    who: BTreeMap<(String, PupilId), Vec<String>>,
}

/// The order in which outcomes are listed: what stops first.
pub(super) const fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::MustNot => 0,
        Outcome::NeedsCheck => 1,
        Outcome::May => 2,
        Outcome::Must => 3,
    }
}

/// The table for people: those to whom the same is said stand together, each adult behind the pupil.
pub(super) fn table<'a>(lines: impl Iterator<Item = &'a AudienceLine>, names: &Names, words: &Words) -> Sheet {
    let mut groups: BTreeMap<(u8, String, String), (Outcome, Group)> = BTreeMap::new();
    for line in lines {
        let outcome = line.decision.outcome;
        let key = (rank(outcome), words.why(line, names), words.changes(MessageKind::Report, line, names, CHANGES));
        let (_, group) = groups.entry(key).or_insert_with(|| (outcome, Group::default()));
        group.lines = group.lines.saturating_add(1);
        let pupil = (names.pupil(&line.pupil), line.pupil.clone());
        group.who.entry(pupil).or_default().push(recipient(line, names));
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|((rank, ..), (_, group))| (*rank, group.lines));
    let columns = [("outcome", "Report"), ("who", "Pupil: adult"), ("why", "Why"), ("change", "What would change it")];
    let mut sheet = Sheet::new(&columns).long_cells(&[12, 34, 32, 28]);
    for ((_, why, change), (outcome, group)) in groups {
        let who: Vec<String> =
            group.who.into_iter().map(|((pupil, _), to)| format!("{pupil}: {}", to.join(", "))).collect();
        sheet.row([
            Cell::toned(words::outcome(outcome), outcome.into()),
            who.join("\n").into(),
            why.into(),
            change.into(),
        ]);
    }
    sheet
}

/// The table for a spreadsheet.
pub(super) fn spreadsheet(audience: &Audience, names: &Names, words: &Words, all: bool) -> Sheet {
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
            words.changes(audience.message, line, names, usize::MAX).into(),
            codes(decision.missing.iter().map(|m| m.fact.code()).collect()).into(),
            codes(decision.rules.iter().map(|r| r.code()).collect()).into(),
            decision.holds_until.map(|day| day.to_string()).unwrap_or_default().into(),
        ]);
    }
    sheet
}
