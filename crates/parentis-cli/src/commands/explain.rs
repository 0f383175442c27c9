//! `explain`: why an adult is or is not entitled to something about a pupil, and what would change it.

use super::report::long_day;
use super::{Names, count};
use crate::cli::{Explain, Format};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::store::Store;
use crate::store::directory::Directory;
use crate::words::Words;
use parentis::decision::Outcome;
use parentis::ids::{PersonId, PupilId};
use parentis::{Answer, School};
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &Explain, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let store = Store::open(file)?;
    let school = store.school(wanted.known_at)?;
    let as_of = wanted.as_of.unwrap_or_else(|| clock.today());
    let directory = store.directory()?;
    let pupil = find_pupil(&wanted.pupil, &school, &directory)?;
    let adult = find_adult(&wanted.adult, &pupil, &school, &directory)?;
    let explanation = school.explain(wanted.details.of(wanted.about), &pupil, &adult, as_of);
    let outcome = explanation.decision.outcome;
    if out.format() == Format::Text {
        let names = Names::new(directory, out.ids()).of_school(&school);
        out.heading(format!("As of {}", long_day(as_of)))?;
        print(&Words::read()?.explain(wanted.about, &explanation, &names), out)?;
    } else {
        out.json(&Answer::Explanation(Box::new(explanation)))?;
    }
    if wanted.fail_on_check && outcome == Outcome::NeedsCheck {
        return Err(Failure::NeedsCheck { count: 1 });
    }
    Ok(())
}

/// A text of paragraphs and items.
pub(super) fn print<W: Write>(text: &str, out: &mut Out<W>) -> Result<(), Failure> {
    for line in text.lines() {
        match line.strip_prefix("- ") {
            Some(item) => out.item(item)?,
            None => out.paragraph(0, line)?,
        }
    }
    Ok(())
}

const LOOK: &str =
    "`parentis directory list` shows the ids; `parentis report-recipients --all --ids` who belongs to whom.";

pub(super) fn find_pupil(text: &str, school: &School, directory: &Directory) -> Result<PupilId, Failure> {
    if let Ok(id) = text.parse::<PupilId>()
        && school.pupil(&id).is_some()
    {
        return Ok(id);
    }
    match directory.named("pupil", text).as_slice() {
        [one] => PupilId::new(*one).map_err(|error| Failure::refused(error.to_string(), LOOK)),
        [] => Err(Failure::refused("there is no pupil of that id or name", LOOK)),
        several => Err(Failure::refused(
            format!("{} have that name: {}", count(several.len(), "pupil", "pupils"), several.join(", ")),
            "Say which by the id.",
        )),
    }
}

/// By id, or by name among the adults of that pupil.
pub(super) fn find_adult(
    text: &str,
    pupil: &PupilId,
    school: &School,
    directory: &Directory,
) -> Result<PersonId, Failure> {
    if let Ok(id) = text.parse::<PersonId>()
        && school.person(&id).is_some()
    {
        return Ok(id);
    }
    let named = directory.named("adult", text);
    let theirs = school.adults_of(pupil);
    let found: Vec<&PersonId> = theirs.iter().filter(|adult| named.contains(&adult.as_str())).collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(Failure::refused("no adult of that id or name is on record for this pupil", LOOK)),
        several => Err(Failure::refused(
            format!(
                "{} of this pupil have that name: {}",
                count(several.len(), "adult", "adults"),
                several.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ")
            ),
            "Say which by the id.",
        )),
    }
}
