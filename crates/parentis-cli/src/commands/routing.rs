//! `concern route`, `safeguarding`: where a concern goes, and which safeguarding records are open.

use super::desk::Desk;
use super::{read_text, routing_sheets};
use crate::cli::{RouteOf, SafeguardingOf};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use chrono::NaiveDate;
use parentis::concern::matter::RaisedConcern;
use parentis::{Answer, Question};
use parentis_document::{DocumentError, Limits, read_json, read_question};
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Runs `concern route`. What nobody settled is open, and so is what nobody at the school can take.
pub(super) fn route<W: Write>(wanted: &RouteOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let matter = asked(wanted, as_of)?;
    let found = desk.school.route(&matter, as_of);
    let open = found.routes.iter().filter(|route| !route.settled || route.nobody.is_some()).count();
    desk.give(
        found,
        Answer::Routing,
        (as_of, &words, out),
        (routing_sheets::routing, |words, found, names| words.text().routing(found, &words.named(names))),
    )?;
    desk.checked(open)
}

/// Runs `safeguarding`. Whatever is to be done is open.
pub(super) fn safeguarding<W: Write>(
    wanted: &SafeguardingOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = wanted.pupil.as_ref().map(|pupil| desk.pupil(pupil)).transpose()?;
    let found = desk.school.safeguarding(pupil.as_ref().map(std::slice::from_ref), as_of);
    let open = found.records.iter().map(|record| record.open.len()).sum();
    desk.give(
        found,
        Answer::Safeguarding,
        (as_of, &words, out),
        (routing_sheets::safeguarding, |words, found, names| words.text().safeguarding(found, &words.named(names))),
    )?;
    desk.checked(open)
}

/// What was raised, read as strictly as in a document: an error says where and what, and repeats nothing of it.
fn asked(wanted: &RouteOf, as_of: NaiveDate) -> Result<RaisedConcern, Failure> {
    let refused = |error: &DocumentError| {
        let why = format!("{} is not a matter: {error}", wanted.matter.display());
        Failure::refused(why, "docs/command-line.md has an example. Nothing was stored, and nothing is shown.")
    };
    let matter = read_json(&read_text(&wanted.matter)?, &Limits::default()).map_err(|error| refused(&error))?;
    let question = json!({ "question": "route_concern", "matter": matter, "as_of": as_of });
    let Question::RouteConcern { matter, .. } = read_question(question).map_err(|error| refused(&error))? else {
        // To this question there is no other reading.
        return Ok(RaisedConcern::new(parentis::question::Arrived::On(as_of)));
    };
    Ok(matter)
}
