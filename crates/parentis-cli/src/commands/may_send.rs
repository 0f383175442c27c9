//! `may-send`: may something be sent as it is, to whom, and if not, what stands against it.

use super::desk::{self, Desk, print};
use super::read_text;
use crate::cli::{Format, MaySend};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::Answer;
use parentis::communication::draft::Draft;
use parentis::communication::guard::Guard;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &MaySend, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    // A draft holds ids and codes alone, so that what is wrong with it can be shown.
    let draft: Draft = serde_json::from_str(&read_text(&wanted.draft)?).map_err(|error| {
        let why = format!("{} is not a draft: {error}", wanted.draft.display());
        Failure::refused(why, "docs/command-line.md has an example. Nothing was stored, and nothing is sent.")
    })?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let check = desk.school.may_send(&draft, as_of);
    let guard = check.guard;
    match out.format() {
        Format::Json => out.json(&Answer::SendCheck(check))?,
        Format::Text | Format::Csv => {
            desk::as_of(as_of, out)?;
            print(&Words::read()?.text().send_check(&check, &desk.names(out)), out)?;
        }
    }
    desk.checked(usize::from(guard != Guard::Allow))
}
