//! `who-receives`: who receives a message about a pupil, who does not, and why.

use super::desk::{self, Desk, print};
use super::report::spreadsheet;
use crate::cli::{Format, WhoReceives};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::Answer;
use parentis::communication::message::Message;
use parentis::decision::Outcome;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &WhoReceives, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = desk.pupil(&wanted.pupil)?;
    let (kind, details, promotes) = (wanted.message, wanted.details(), wanted.promotes);
    let message = Message { kind, details, promotes, purpose: wanted.purpose.clone(), item: wanted.item.clone() };
    let audience = desk.school.who_receives(message, Some(&[pupil]), as_of);
    let waiting = audience.count(Outcome::NeedsCheck);
    match out.format() {
        Format::Json => out.json(&Answer::Audience(audience))?,
        Format::Csv => out.sheet(&spreadsheet(&audience, &desk.names(out).without_ids(), &words, true))?,
        Format::Text => {
            desk::as_of(as_of, &words, out)?;
            print(&words.audience(&audience, &desk.names(out)), out)?;
        }
    }
    desk.checked(waiting)
}
