//! `reach`: whom the school can reach, by which channels, and whom by none or too few.

use super::desk::Desk;
use super::sheets;
use crate::cli::ReachOf;
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
    desk.give(
        reach,
        Answer::Reach,
        (as_of, &words, out),
        (sheets::reach, |words, found, names| words.text().reach(found, &words.named(names))),
    )?;
    desk.checked(below)
}
