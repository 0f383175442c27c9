//! The desk at which a question is asked: a school as it was known, with its directory, on a day.

use super::{Names, count};
use crate::cli::{Format, Told};
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::store::Store;
use crate::store::directory::Directory;
use crate::words::{Children, Words};
use chrono::NaiveDate;
use parentis::ids::{PersonId, PupilId};
use parentis::{Answer, School};
use std::io::Write;
use std::path::Path;

/// A school and who is who in it.
pub(super) struct Desk {
    pub(super) school: School,
    directory: Directory,
    told: Told,
}

impl Desk {
    /// Opens the school's file.
    pub(super) fn open(file: &Path, told: Told) -> Result<Self, Failure> {
        let store = Store::open(file)?;
        Ok(Self { school: store.school(told.known_at)?, directory: store.directory()?, told })
    }

    /// A pupil, by id or by name.
    pub(super) fn pupil(&self, text: &str) -> Result<PupilId, Failure> {
        find_pupil(text, &self.school, &self.directory)
    }

    /// An adult, by id, or by name among the adults of that pupil.
    pub(super) fn adult(&self, text: &str, pupil: &PupilId) -> Result<PersonId, Failure> {
        find_adult(text, pupil, &self.school, &self.directory)
    }

    /// Any adult, by id or by name.
    pub(super) fn any_adult(&self, text: &str) -> Result<PersonId, Failure> {
        find_any_adult(text, &self.school, &self.directory)
    }

    /// The names for people to read.
    pub(super) fn names<W: Write>(&self, out: &Out<W>) -> Names {
        Names::new(self.directory.clone(), out.ids()).of_school(&self.school)
    }

    /// The children by name, for a text that a parent reads.
    pub(super) fn children<W: Write>(&self, out: &Out<W>) -> Children {
        Children(self.names(out).without_ids())
    }

    /// Gives an answer out: as data, as a table for a spreadsheet, or in words under the day that it is about.
    pub(super) fn give<W: Write, T>(
        &self,
        found: T,
        answer: fn(T) -> Answer,
        (as_of, words, out): (NaiveDate, &Words, &mut Out<W>),
        (sheet, say): (impl Fn(&T, &Names) -> Sheet, impl Fn(&Words, &T, &Names) -> String),
    ) -> Result<(), Failure> {
        match out.format() {
            Format::Json => out.json(&answer(found)),
            Format::Csv => out.sheet(&sheet(&found, &self.names(out).without_ids())),
            Format::Text => {
                self::as_of(as_of, words, out)?;
                print(&say(words, &found, &self.names(out)), out)
            }
        }
    }

    /// Ends with its own code if somebody has to check and that was asked for.
    pub(super) const fn checked(&self, waiting: usize) -> Result<(), Failure> {
        if self.told.fail_on_check && waiting > 0 { Err(Failure::NeedsCheck { count: waiting }) } else { Ok(()) }
    }
}

/// The day that an answer is about.
pub(super) fn as_of<W: Write>(day: NaiveDate, words: &Words, out: &mut Out<W>) -> Result<(), Failure> {
    out.heading(words.as_of(day))
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

fn find_pupil(text: &str, school: &School, directory: &Directory) -> Result<PupilId, Failure> {
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

fn find_any_adult(text: &str, school: &School, directory: &Directory) -> Result<PersonId, Failure> {
    if let Ok(id) = text.parse::<PersonId>()
        && school.person(&id).is_some()
    {
        return Ok(id);
    }
    match directory.named("adult", text).as_slice() {
        [one] => PersonId::new(*one).map_err(|error| Failure::refused(error.to_string(), LOOK)),
        [] => Err(Failure::refused("there is no adult of that id or name", LOOK)),
        several => Err(Failure::refused(
            format!("{} have that name: {}", count(several.len(), "adult", "adults"), several.join(", ")),
            "Say which by the id.",
        )),
    }
}

/// By id, or by name among the adults of that pupil.
fn find_adult(text: &str, pupil: &PupilId, school: &School, directory: &Directory) -> Result<PersonId, Failure> {
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
