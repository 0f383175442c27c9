//! `record-request`: somebody asked to see a pupil's record, or for what the school holds about a pupil.

use super::Names;
use super::explain::{find_adult, find_pupil, print};
use super::report::long_day;
use crate::cli::{Format, RecordRequest};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::store::Store;
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
    let store = Store::open(file)?;
    let school = store.school(wanted.known_at)?;
    let as_of = wanted.as_of.unwrap_or_else(|| clock.today());
    let directory = store.directory()?;
    let pupil = find_pupil(&wanted.pupil, &school, &directory)?;
    let adult = find_adult(&wanted.adult, &pupil, &school, &directory)?;
    let answer = school.record_request(&wanted.request(), &pupil, &adult, as_of);
    let outcome = answer.decision.outcome;
    if out.format() == Format::Text {
        let names = Names::new(directory, out.ids()).of_school(&school);
        out.heading(format!("As of {}", long_day(as_of)))?;
        print(&Words::read()?.record_request(&pupil, &adult, &answer, &names), out)?;
    } else {
        out.json(&Answer::Record(Box::new(answer)))?;
    }
    if wanted.fail_on_check && outcome == Outcome::NeedsCheck {
        return Err(Failure::NeedsCheck { count: 1 });
    }
    Ok(())
}
