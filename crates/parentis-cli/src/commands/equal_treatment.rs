//! `equal-treatment`: were all who are entitled treated alike in what was given about a pupil, and where not?

use super::Names;
use super::desk::{Desk, print};
use crate::cli::{EqualTreatment as Wanted, Format};
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::words::Words;
use parentis::Answer;
use parentis::roles::equal::{EqualFinding, EqualTreatment};
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &Wanted, file: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    // The last day counts: the period ends on the day after.
    let end = wanted.until.succ_opt().filter(|end| wanted.from < *end);
    let end = end.ok_or_else(|| {
        Failure::refused("the last day lies before the first", "Give the first day with --from, the last with --until.")
    })?;
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let pupil = desk.pupil(&wanted.pupil)?;
    let found = desk.school.equal_treatment(&pupil, wanted.from, end);
    let waiting = found.count(EqualFinding::Waiting).saturating_add(found.count(EqualFinding::GivenUnsettled));
    let names = desk.names(out);
    match out.format() {
        Format::Json => out.json(&Answer::EqualTreatment(found))?,
        Format::Csv => out.sheet(&spreadsheet(&found, &names.without_ids(), &words))?,
        Format::Text => print(&words.equal_treatment(&found, &names), out)?,
    }
    desk.checked(waiting)
}

/// The table for a spreadsheet: a line for each adult and each thing.
fn spreadsheet(found: &EqualTreatment, names: &Names, words: &Words) -> Sheet {
    let mut sheet = Sheet::new(&[
        ("column", ""),
        ("item", ""),
        ("on", ""),
        ("adult_id", ""),
        ("adult", ""),
        ("finding", ""),
        ("given", ""),
        ("days_later", ""),
        ("as_of", ""),
        ("outcome", ""),
        ("conditions", ""),
        ("why", ""),
        ("rules", ""),
    ]);
    for thing in &found.things {
        for line in &thing.lines {
            let decision = &line.decision;
            let codes = |codes: Vec<&str>| codes.join(" ");
            sheet.row([
                thing.column.code().into(),
                thing.item.as_str().into(),
                thing.on.to_string().into(),
                line.person.as_str().into(),
                names.adult(&line.person).into(),
                line.finding.code().into(),
                line.given.map(|day| day.to_string()).unwrap_or_default().into(),
                line.days_later.map(|days| days.to_string()).unwrap_or_default().into(),
                line.as_of.to_string().into(),
                decision.outcome.code().into(),
                codes(decision.conditions.iter().map(|c| c.code()).collect()).into(),
                words.equal_line(line, names).into(),
                codes(decision.rules.iter().map(|r| r.code()).collect()).into(),
            ]);
        }
    }
    sheet
}
