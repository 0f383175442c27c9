//! `conversation`, `replies`, `progress-contact`: what goes back and forth, what waits for a reply, and whose contact is due.

use super::desk::{Desk, print};
use super::sheets;
use crate::cli::{ConversationOf, ReachOf, RepliesOf};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::{Words, for_parents};
use parentis::Answer;
use std::io::Write;
use std::path::Path;

/// Runs `conversation`.
pub(super) fn conversation<W: Write>(
    wanted: &ConversationOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let adult = wanted.adult.as_ref().map(|adult| desk.any_adult(adult)).transpose()?;
    let found = desk.school.correspondence(&wanted.thread, adult.as_ref(), as_of);
    let unknown = usize::from(!found.known);
    desk.give(
        found,
        Answer::Correspondence,
        (as_of, &words, out),
        (sheets::conversation, |words, found, names| words.text().correspondence(found, &words.named(names))),
    )?;
    desk.checked(unknown)
}

/// Runs `replies`.
pub(super) fn replies<W: Write>(
    wanted: &RepliesOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    if let Some(reader) = &wanted.for_parent {
        return replies_to(reader, wanted, file, clock, out);
    }
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = wanted.pupil.as_ref().map(|pupil| desk.pupil(pupil)).transpose()?;
    let due = desk.school.replies_due(pupil.as_ref().map(std::slice::from_ref), wanted.handler.as_ref(), as_of);
    let now = due.waiting.iter().filter(|state| state.at_once).count();
    let late = usize::try_from(due.overdue).unwrap_or(usize::MAX).saturating_add(now);
    desk.give(
        due,
        Answer::RepliesDue,
        (as_of, &words, out),
        (sheets::replies, |words, found, names| words.text().replies_due(found, &words.named(names))),
    )?;
    desk.checked(late)
}

/// What one adult is told of their own messages that wait for a reply, and of nobody else's.
fn replies_to<W: Write>(
    reader: &str,
    wanted: &RepliesOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = for_parents(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let person = desk.any_adult(reader)?;
    let pupil = wanted.pupil.as_ref().map(|pupil| desk.pupil(pupil)).transpose()?;
    let due = desk.school.replies_due(pupil.as_ref().map(std::slice::from_ref), wanted.handler.as_ref(), as_of);
    for state in due.waiting.iter().filter(|state| state.person == person) {
        print(&words.reply_promise(state), out)?;
    }
    desk.checked(0)
}

/// Runs `progress-contact`.
pub(super) fn progress<W: Write>(
    wanted: &ReachOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = wanted.pupil.as_ref().map(|pupil| desk.pupil(pupil)).transpose()?;
    let found = desk.school.progress_contact(pupil.as_ref().map(std::slice::from_ref), as_of);
    let overdue = found.overdue.len();
    desk.give(
        found,
        Answer::ProgressContact,
        (as_of, &words, out),
        (sheets::progress, |words, found, names| words.text().progress_contact(found, &words.named(names))),
    )?;
    desk.checked(overdue)
}
