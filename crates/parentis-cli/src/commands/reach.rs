//! `reach`: whom the school can reach, by which channels, and whom by none or too few.

use super::desk::{self, Desk, print};
use crate::cli::{Format, ReachOf};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::Answer;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &ReachOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = wanted.pupil.as_ref().map(|pupil| desk.pupil(pupil)).transpose()?;
    let reach = desk.school.reach(pupil.as_ref().map(std::slice::from_ref), as_of);
    let below = reach.families.iter().filter(|family| !family.enough).count();
    match out.format() {
        Format::Json => out.json(&Answer::Reach(reach))?,
        Format::Text | Format::Csv => {
            desk::as_of(as_of, &words, out)?;
            print(&words.text().reach(&reach, &words.named(&desk.names(out))), out)?;
        }
    }
    desk.checked(below)
}
