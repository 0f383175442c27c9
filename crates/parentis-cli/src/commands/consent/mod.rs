//! `consent`: where it stands, whom to ask, what is stale, and a party's own record.

mod receipt;
mod sheets;

use super::desk::{self, Desk, print};
use crate::cli::{Consent, ConsentAsked, ConsentState, Format, Register, StaleConsents};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::{Words, for_parents};
use chrono::NaiveDate;
use parentis::Answer;
use parentis::consent::words::{AskWhy, Givers};
use parentis::consent::{ConsentMatter, PURPOSES};
use parentis::decision::Outcome;
use parentis::ids::{PupilId, PurposeId};
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(asked: &Consent, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    match asked {
        Consent::State(wanted) => state(wanted, file, clock, out),
        Consent::AskList(wanted) => ask_list(wanted, file, clock, out),
        Consent::Stale(wanted) => stale(wanted, file, clock, out),
        Consent::Register(wanted) => register(wanted, file, clock, out),
        Consent::Receipt(wanted) => receipt::run(wanted, file, clock, out),
        Consent::Uses(wanted) => uses(wanted, file, clock, out),
    }
}

fn state<W: Write>(wanted: &ConsentState, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    if let Some(reader) = &wanted.for_parent {
        return state_for_parent(&wanted.asked, reader, file, clock, out);
    }
    let wanted = &wanted.asked;
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let decision = desk.school.consent(&matter(&desk, wanted)?, as_of);
    let waiting = usize::from(decision.outcome == Outcome::NeedsCheck);
    let names = desk.names(out);
    match out.format() {
        Format::Json => out.json(&Answer::Consent(decision))?,
        Format::Csv => out.sheet(&sheets::state(&decision, &names.without_ids(), &words))?,
        Format::Text => said(as_of, &words, &words.text().consent(&decision, &words.named(&names)), out)?,
    }
    desk.checked(waiting)
}

/// What one adult is told: what the school has from them, and where it stands for them.
fn state_for_parent<W: Write>(
    wanted: &ConsentAsked,
    reader: &str,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = for_parents(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let person = desk.any_adult(reader)?;
    let matter = matter(&desk, wanted)?;
    let decision = desk.school.consent(&matter, as_of);
    let hears = desk.school.may_hear_of(&matter, &person, as_of);
    print(&words.consent(&decision, &person, hears, &desk.children(out)), out)?;
    desk.checked(usize::from(decision.outcome == Outcome::NeedsCheck))
}

fn ask_list<W: Write>(wanted: &ConsentAsked, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let list = desk.school.whom_to_ask(&matter(&desk, wanted)?, as_of);
    let waiting = list.lines.iter().filter(|line| line.why == AskWhy::StandingNotSettled).count();
    let names = desk.names(out);
    match out.format() {
        Format::Json => out.json(&Answer::AskList(list))?,
        Format::Csv => out.sheet(&sheets::ask_list(&list, &names.without_ids(), &words))?,
        Format::Text => said(as_of, &words, &words.text().ask_list(&list, &words.named(&names)), out)?,
    }
    desk.checked(waiting)
}

fn stale<W: Write>(wanted: &StaleConsents, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupils = pupils(&desk, &wanted.pupils)?;
    let found = desk.school.stale_consents(pupils.as_deref(), as_of);
    let waiting = found.lines.len();
    let names = desk.names(out);
    match out.format() {
        Format::Json => out.json(&Answer::Stale(found))?,
        Format::Csv => out.sheet(&sheets::stale(&found, &names.without_ids(), &words))?,
        Format::Text => said(as_of, &words, &words.text().stale_consents(&found, &words.named(&names)), out)?,
    }
    desk.checked(waiting)
}

fn register<W: Write>(wanted: &Register, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    known(&desk, &wanted.purpose)?;
    let pupils = pupils(&desk, &wanted.pupils)?;
    let found = desk.school.consent_register(&wanted.purpose, pupils.as_deref(), as_of);
    let waiting = usize::try_from(found.to_check).unwrap_or(usize::MAX);
    let names = desk.names(out);
    match out.format() {
        Format::Json => out.json(&Answer::ConsentRegister(found))?,
        Format::Csv => out.sheet(&sheets::register(&found, &names.without_ids()))?,
        Format::Text => said(as_of, &words, &words.text().consent_register(&found, &words.named(&names)), out)?,
    }
    desk.checked(waiting)
}

fn uses<W: Write>(wanted: &ConsentAsked, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.uses_to_review(&matter(&desk, wanted)?, as_of);
    let waiting = found.uses.len();
    let names = desk.names(out);
    match out.format() {
        Format::Json => out.json(&Answer::Uses(found))?,
        Format::Csv => out.sheet(&sheets::uses(&found, &names.without_ids(), &words))?,
        Format::Text => said(as_of, &words, &words.text().uses_to_review(&found, &words.named(&names)), out)?,
    }
    desk.checked(waiting)
}

/// A text about a day.
fn said<W: Write>(as_of: NaiveDate, words: &Words, text: &str, out: &mut Out<W>) -> Result<(), Failure> {
    desk::as_of(as_of, words, out)?;
    print(text, out)
}

/// What is asked about, with people found by id or by name.
fn matter(desk: &Desk, asked: &ConsentAsked) -> Result<ConsentMatter, Failure> {
    let matter = about(desk, &asked.purpose, asked.pupil.as_deref(), asked.person.as_deref())?;
    Ok(ConsentMatter { item: asked.item.clone(), details: asked.details(), ..matter })
}

/// A purpose about a pupil, or about an adult who decides for themselves.
fn about(
    desk: &Desk,
    purpose: &PurposeId,
    pupil: Option<&str>,
    person: Option<&str>,
) -> Result<ConsentMatter, Failure> {
    known(desk, purpose)?;
    let own = parentis::consent::purpose(purpose.as_str()).map(|known| known.columns.givers == Givers::TheAdult);
    if own == Some(true) && person.is_none() {
        return Err(Failure::refused(
            "each adult decides about that for themselves",
            "Leave the pupil out, and name the adult with --person.",
        ));
    }
    if own == Some(false) && pupil.is_none() {
        return Err(Failure::refused("that is asked about a pupil", "Name the pupil, and leave --person out."));
    }
    let pupil = pupil.map(|text| desk.pupil(text)).transpose()?;
    let person = person.map(|text| desk.any_adult(text)).transpose()?;
    Ok(ConsentMatter { pupil, person, ..ConsentMatter::new(purpose.clone()) })
}

/// Is it a purpose that somebody has said something about: the library, a profile, or an entry?
fn known(desk: &Desk, purpose: &PurposeId) -> Result<(), Failure> {
    if desk.school.purpose(purpose).is_some() {
        return Ok(());
    }
    let library: Vec<&str> = PURPOSES.iter().map(|purpose| purpose.code).collect();
    Err(Failure::refused(
        "neither the library nor the school's profile nor any entry knows that purpose",
        format!("The library knows {}.", library.join(", ")),
    ))
}

fn pupils(desk: &Desk, texts: &[String]) -> Result<Option<Vec<PupilId>>, Failure> {
    if texts.is_empty() {
        return Ok(None);
    }
    texts.iter().map(|text| desk.pupil(text)).collect::<Result<_, _>>().map(Some)
}
