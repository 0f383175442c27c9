//! `admission-preference`: whose preference about a pupil's admission counts, and whether rivals stand against it.

use super::desk::{self, Desk, print};
use crate::cli::{Format, OnePupil};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::Answer;
use parentis::roles::preference::PreferenceState;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &OnePupil, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.admission_preference(&desk.pupil(&wanted.pupil)?, as_of);
    let waits = matches!(found.state, PreferenceState::Conflict | PreferenceState::NeedsCheck);
    if out.format() == Format::Text {
        desk::as_of(as_of, &words, out)?;
        print(&words.admission_preference(&found, &desk.names(out)), out)?;
    } else {
        out.json(&Answer::Preference(found))?;
    }
    desk.checked(usize::from(waits))
}
