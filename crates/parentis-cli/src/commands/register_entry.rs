//! `register-entry`: whom the admission register names about a pupil, and for how long.

use super::desk::{self, Desk, print};
use crate::cli::{Format, OnePupil};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::Answer;
use parentis::decision::Outcome;
use parentis::roles::register::RegisterLine;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &OnePupil, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let entry = desk.school.register_entry(&desk.pupil(&wanted.pupil)?, as_of);
    let waits = |line: &&RegisterLine| line.decision.outcome == Outcome::NeedsCheck;
    let waiting = entry.lines.iter().filter(waits).count();
    if out.format() == Format::Text {
        desk::as_of(as_of, &words, out)?;
        print(&words.register_entry(&entry, &desk.names(out)), out)?;
    } else {
        out.json(&Answer::Register(entry))?;
    }
    desk.checked(waiting)
}
