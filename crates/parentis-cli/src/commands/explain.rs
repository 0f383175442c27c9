//! `explain`: why an adult is or is not entitled to something about a pupil, and what would change it.

use super::desk::{self, Desk, print};
use crate::cli::{Explain, Format};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::{Words, for_parents};
use parentis::Answer;
use parentis::decision::Outcome;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &Explain, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    if wanted.for_parent {
        return for_parent(wanted, file, clock, out);
    }
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = desk.pupil(&wanted.pupil)?;
    let adult = desk.adult(&wanted.adult, &pupil)?;
    let explanation = desk.school.explain(wanted.details.of(wanted.about), &pupil, &adult, as_of);
    let outcome = explanation.decision.outcome;
    if out.format() == Format::Text {
        desk::as_of(as_of, &words, out)?;
        print(&words.explain(wanted.about, &explanation, &desk.names(out)), out)?;
    } else {
        out.json(&Answer::Explanation(explanation))?;
    }
    desk.checked(usize::from(outcome == Outcome::NeedsCheck))
}

/// What the adult is told: what they get, or that they do not get it at the moment.
fn for_parent<W: Write>(wanted: &Explain, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = for_parents(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = desk.pupil(&wanted.pupil)?;
    let adult = desk.adult(&wanted.adult, &pupil)?;
    let decision = desk.school.entitled(wanted.details.of(wanted.about), &pupil, &adult, as_of);
    print(&words.entitled(wanted.about, &pupil, &decision, &desk.children(out)), out)?;
    desk.checked(usize::from(decision.outcome == Outcome::NeedsCheck))
}
