//! `concern`: a concern from the day on which it came, step by step; and what is due in all open ones.

use super::desk::{Desk, as_of, print};
use super::import::{Brought, store_all};
use super::{Names, read_text, sheets};
use crate::cli::{Concern, Due, Format, Raise, ShowCase, TakeStep};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet, Tone};
use crate::store::Store;
use crate::words::Words;
use chrono::{DateTime, NaiveDate, Utc};
use parentis::concern::board::{CaseBoard, CaseView};
use parentis::concern::step::CaseStep;
use parentis::concern::words::{CaseAct, CasePhase};
use parentis::ids::{DocumentId, EntryId};
use parentis::profile::Post;
use parentis::question::Day;
use parentis::time::Interval;
use parentis::{Answer, Entry, Fact, Question, School};
use parentis_document::{DocumentError, Limits, read_json, read_question};
use serde_json::json;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(asked: &Concern, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    match asked {
        Concern::Route(route) => super::routing::route(route, file, clock, out),
        Concern::Raise(raise) => self::raise(raise, file, clock, out),
        Concern::Show(show) => self::show(show, file, clock, out),
        Concern::Step(step) => self::step(step, file, clock, out),
        Concern::Due(due) => self::due(due, file, clock, out),
    }
}

const TOLD: crate::cli::Told = crate::cli::Told { known_at: None, fail_on_check: false };

fn raise<W: Write>(asked: &Raise, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let desk = Desk::open(file, TOLD)?;
    let on = asked.on.unwrap_or_else(|| clock.today());
    let by = asked.by.as_ref().map(|adult| desk.any_adult(adult)).transpose()?;
    let pupils = asked.pupils.iter().map(|pupil| desk.pupil(pupil)).collect::<Result<Vec<_>, _>>()?;
    let fact = Fact::ConcernRaised {
        case: asked.case.clone(),
        by,
        pupils,
        about: asked.about.clone(),
        about_posts: asked.about_post.clone(),
        matter: asked.matter,
        at: None,
        incident_on: asked.incident_on,
        series_from: asked.series_from,
        linked: asked.linked.clone(),
    };
    let recorded = asked.known.recorded_at.unwrap_or_else(|| clock.now());
    let key = free_key(&desk.school, &asked.case, "raised");
    store(file, clock, vec![entry(&asked.case, &key, (on, recorded), fact)?])?;
    if out.format() == Format::Json {
        return out.json(&json!({ "case": asked.case, "recorded": 1 }));
    }
    out.paragraph(
        0,
        format!(
            "Case {} is recorded as of {on}. `parentis concern show {}` says what is next.",
            asked.case, asked.case
        ),
    )
}

fn show<W: Write>(asked: &ShowCase, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&asked.words, out.format())?;
    let desk = Desk::open(file, asked.told)?;
    let day = clock.day(asked.when.as_of);
    let found = desk.school.concern(&asked.case, day);
    let waiting = found.next.iter().filter(|next| next.at_once || next.overdue).count();
    desk.give(
        found,
        Answer::Concern,
        (day, &words, out),
        (|found, _| case(found), |words, found, names| words.text().concern(found, &words.named(names))),
    )?;
    desk.checked(waiting)
}

fn step<W: Write>(asked: &TakeStep, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&asked.words, out.format())?;
    let desk = Desk::open(file, TOLD)?;
    let day = asked.on.unwrap_or_else(|| clock.today());
    if let Some(later) = later_step(&desk.school, &asked.case, day) {
        return Err(Failure::refused(
            format!("a step of {later} is on record, which is later than {day}"),
            "Steps are recorded in their order: say --on with that day or a later one, or retract that step first. \
             Nothing was stored.",
        ));
    }
    let answer = desk.school.decide_step(&asked.case, &read_step(asked, day)?, day);
    let refused = answer.refused;
    let recorded = asked.known.recorded_at.unwrap_or_else(|| clock.now());
    let nth = answer.nth.unwrap_or_default();
    let mut entries = Vec::new();
    for (part, fact) in answer.facts().into_iter().enumerate() {
        let key = if part == 0 { nth.to_string() } else { format!("{nth}:{part}") };
        let key = free_key(&desk.school, &asked.case, &key);
        entries.push(entry(&asked.case, &key, (day, recorded), fact)?);
    }
    let says = words.text().concern_move(&answer, &words.named(&desk.names(out)));
    if out.format() == Format::Json {
        out.json(&Answer::ConcernMove(answer))?;
    } else {
        as_of(day, &words, out)?;
        print(&says, out)?;
    }
    if refused.is_some() {
        return Err(Failure::refused("the step is refused", "Nothing was stored."));
    }
    if asked.dry_run { Ok(()) } else { store(file, clock, entries) }
}

fn due<W: Write>(asked: &Due, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&asked.words, out.format())?;
    let desk = Desk::open(file, asked.told)?;
    let day = clock.day(asked.when.as_of);
    let found = desk.school.concerns(day);
    let waiting = found.open.iter().filter(|line| line.at_once || line.overdue).count();
    match out.format() {
        Format::Json => out.json(&Answer::Concerns(found))?,
        Format::Csv => out.sheet(&board(&found))?,
        Format::Text => {
            as_of(day, &words, out)?;
            print(&words.text().concerns_in_short(&found), out)?;
            if !found.open.is_empty() {
                out.sheet(&board_in_words(&found, &words, &desk.names(out)))?;
            }
        }
    }
    desk.checked(waiting)
}

/// The step, read as strictly as in a document.
fn read_step(asked: &TakeStep, day: NaiveDate) -> Result<CaseStep, Failure> {
    let refused = |error: &DocumentError| {
        let why = format!("{} is not a step: {error}", asked.step.display());
        Failure::refused(why, "docs/command-line.md has an example. Nothing was stored.")
    };
    let step = read_json(&read_text(&asked.step)?, &Limits::default()).map_err(|error| refused(&error))?;
    let question = json!({ "question": "concern_move", "case": asked.case, "step": step, "as_of": day });
    let Question::ConcernMove { step, .. } = read_question(question).map_err(|error| refused(&error))? else {
        // To this question there is no other reading.
        return Ok(CaseStep::CameAgain);
    };
    Ok(step)
}

/// The entries that were retracted.
fn retracted(school: &School) -> BTreeSet<&EntryId> {
    let facts = school.journal().entries().iter().map(Entry::fact);
    facts.filter_map(|fact| if let Fact::Retracted { what } = fact { Some(what) } else { None }).collect()
}

/// The day of the last step of a case that is later than this day.
fn later_step(school: &School, case: &DocumentId, day: NaiveDate) -> Option<NaiveDate> {
    let gone = retracted(school);
    let of_case = |entry: &&Entry| matches!(entry.fact(), Fact::ConcernStep { case: of, .. } if of == case);
    let steps = school.journal().entries().iter().filter(of_case).filter(|entry| !gone.contains(entry.id()));
    steps.map(|entry| entry.valid().from()).filter(|on| *on > day).max()
}

/// A key that no retracted entry of the case has: what is recorded in its place is another entry.
fn free_key(school: &School, case: &DocumentId, key: &str) -> String {
    let gone: BTreeSet<&str> = retracted(school).into_iter().map(EntryId::as_str).collect();
    let taken = |key: &str| gone.contains(format!("concern:{case}:{key}").as_str());
    let again = (2_u32..).map(|time| format!("{key}.{time}"));
    std::iter::once(key.to_owned()).chain(again).find(|key| !taken(key)).unwrap_or_else(|| key.to_owned())
}

/// An entry of a case. Two who take the same step at once make one entry, or are told that they disagree.
fn entry(
    case: &DocumentId,
    key: &str,
    (on, recorded): (NaiveDate, DateTime<Utc>),
    fact: Fact,
) -> Result<Entry, Failure> {
    let refused = |error: parentis::ParentisError| Failure::refused(error.to_string(), "Nothing was stored.");
    let id = EntryId::new(format!("concern:{case}:{key}")).map_err(refused)?;
    let valid = Interval::new(on, None).map_err(refused)?;
    Entry::new(id, recorded, valid, None, fact).map_err(refused)
}

fn store(file: &Path, clock: &Clock, entries: Vec<Entry>) -> Result<(), Failure> {
    let mut store = Store::open_to_write(file)?;
    let brought = Brought { format: "entries", entries, ..Brought::default() };
    store_all(&mut store, &brought, clock.now(), false)?;
    Ok(())
}

/// The day on which something is due; nothing where it cannot be told.
fn day_of(due: Option<Day>) -> String {
    match due {
        Some(Day::On { day }) => day.to_string(),
        Some(Day::At { instant }) => instant.to_rfc3339(),
        Some(Day::NotKnown { .. }) | None => String::new(),
    }
}

fn yes_no(so: bool) -> &'static str {
    if so { "yes" } else { "no" }
}

/// A line for each time of a case.
fn case(view: &CaseView) -> Sheet {
    let keys = [
        "case",
        "phase",
        "stage",
        "what",
        "start",
        "starts_on",
        "due",
        "told",
        "would_be",
        "extended_from",
        "done",
        "standing",
        "remind_on",
    ];
    let mut sheet = sheets::keyed(&keys);
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    for due in &view.dues {
        sheet.row([
            view.case.as_str().into(),
            view.phase.map(CasePhase::code).unwrap_or_default().into(),
            due.stage.as_str().into(),
            due.what.code().into(),
            due.start.code().into(),
            day(due.starts_on).into(),
            day_of(due.due).into(),
            day(due.told).into(),
            day(due.would_be).into(),
            day(due.extended_from).into(),
            day(due.done).into(),
            due.standing.code().into(),
            day(due.remind_on).into(),
        ]);
    }
    sheet
}

/// The same board in words, with the names of the directory, for people to read.
pub(super) fn board_in_words(found: &CaseBoard, words: &Words, names: &Names) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("received", "Came"),
        ("phase", "Stands"),
        ("handler", "With"),
        ("next", "What is next"),
        ("by", "By whom"),
        ("due", "By when"),
    ];
    let mut sheet = Sheet::new(&columns).long_cells(&[10, 12, 15, 14, 22, 20, 17]);
    let text = words.text();
    let word = |list: &str, code: &str| text.word(list, code).unwrap_or_else(|| code.to_owned());
    for line in &found.open {
        let phase = word(CasePhase::LIST, line.phase.code());
        let stands = line.stage.as_ref().map_or_else(|| phase.clone(), |stage| format!("{phase} ({stage})"));
        let next = line.next.as_ref();
        let person = next.and_then(|next| next.person.as_ref()).map(|person| names.adult(person));
        let post = next.and_then(|next| next.outside.or(next.post)).map(|post| word(Post::LIST, post.code()));
        let by = [post, person].into_iter().flatten().collect::<Vec<_>>().join(": ");
        let due = next.and_then(|next| next.due).map(|due| match due {
            Day::On { day } => text.date(day),
            Day::At { instant } => text.date(parentis::calendar::london_day(instant)),
            Day::NotKnown { gap } => text.calendar_gap(gap),
        });
        let (mut when, tone) = match (next.is_some_and(|next| next.at_once), line.overdue) {
            (true, _) => ("at once".to_owned(), Tone::Look),
            (false, true) => (format!("{}, overdue", due.unwrap_or_default()), Tone::Bad),
            (false, false) => (due.unwrap_or_default(), Tone::Plain),
        };
        if line.to_report > 0 {
            when.push_str("; told, and the calendar differs: report it");
        }
        sheet.row([
            line.case.as_str().into(),
            text.date(line.received).into(),
            stands.into(),
            line.handler.as_ref().map(|person| names.adult(person)).unwrap_or_default().into(),
            Cell::toned(next.map(|next| word(CaseAct::LIST, next.act.code())).unwrap_or_default(), tone),
            by.into(),
            Cell::toned(when, tone),
        ]);
    }
    sheet
}

/// A line a case: what is at once first, then what falls due first.
fn board(found: &CaseBoard) -> Sheet {
    let mut sheet = Sheet::new(&[
        ("case", "Case"),
        ("received", "Came"),
        ("phase", "Stands"),
        ("stage", "Stage"),
        ("handler", "With"),
        ("next", "Next"),
        ("by", "By whom"),
        ("due", "Due"),
        ("overdue", "Overdue"),
        ("at_once", "At once"),
        ("to_report", "To report"),
    ]);
    for line in &found.open {
        let next = line.next.as_ref();
        let person = next.and_then(|next| next.person.as_ref()).map(ToString::to_string);
        let post = next.and_then(|next| next.post.or(next.outside)).map(|post| post.code().to_owned());
        let overdue = if line.overdue { Tone::Bad } else { Tone::Plain };
        let at_once = if line.at_once { Tone::Look } else { Tone::Plain };
        sheet.row([
            line.case.as_str().into(),
            line.received.to_string().into(),
            line.phase.code().into(),
            line.stage.clone().unwrap_or_default().into(),
            line.handler.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            next.map(|next| next.act.code()).unwrap_or_default().into(),
            person.or(post).unwrap_or_default().into(),
            Cell::toned(day_of(next.and_then(|next| next.due)), overdue),
            Cell::toned(yes_no(line.overdue), overdue),
            Cell::toned(yes_no(line.at_once), at_once),
            line.to_report.to_string().into(),
        ]);
    }
    sheet
}
