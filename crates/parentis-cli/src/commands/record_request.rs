//! `record-request`: somebody asked to see a pupil's record, or for what the school holds about a pupil.

use super::desk::{self, Desk, print};
use crate::cli::{Format, RecordRequest};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::Answer;
use parentis::decision::Outcome;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(
    wanted: &RecordRequest,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = desk.pupil(&wanted.pupil)?;
    let adult = desk.adult(&wanted.adult, &pupil)?;
    let answer = desk.school.record_request(&wanted.request(), &pupil, &adult, as_of);
    let outcome = answer.decision.outcome;
    if out.format() == Format::Text {
        desk::as_of(as_of, &words, out)?;
        print(&words.record_request(&pupil, &adult, &answer, &desk.names(out)), out)?;
    } else {
        out.json(&Answer::Record(answer))?;
    }
    desk.checked(usize::from(outcome == Outcome::NeedsCheck))
}
