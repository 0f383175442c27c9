//! `demo`: two sample schools, from import to explained answers, and the year of a made-up third as its governors read it.
//!
//! Nobody in the samples is real. See the notices beside them.

mod concerns;
mod consents;
mod conversation;
mod sending;
mod views;
mod year;

use super::import::{Brought, adopt_profile, store_all};
use super::report::{long_day, rank, recipient, simply_included, table, totals};
use super::{Names, bring, count, import_calendar, script};
use crate::cli::{Demo, Format};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet, Tone};
use crate::store::Store;
use crate::words::{self, Words};
use chrono::{DateTime, NaiveDate, Utc};
use parentis::School;
use parentis::calendar::DayRange;
use parentis::communication::audience::{Audience, AudienceLine, Recipient};
use parentis::communication::message::MessageKind;
use parentis::decision::{Outcome, Reason};
use parentis::ids::{PersonId, PupilId};
use parentis::profile::Nation;
use parentis::roles::matrix::Column;
use parentis::roles::matter::Matter;
use parentis_formats::import::{ImportContext, SystemCode};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

const CTF: &[u8] = include_bytes!("../../../parentis-formats/samples/ctf-25-made/9999001_CTF_9999002_001.xml");
const STUDENTS: &[u8] = include_bytes!("../../../parentis-formats/samples/edfi-5.2-grand-bend/Student.xml");
const CONTACTS: &[u8] = include_bytes!("../../../parentis-formats/samples/edfi-5.2-grand-bend/Contact.xml");
const TERMS: &[u8] = include_bytes!("../../../parentis-formats/samples/calendar/sheffield-school_holidays.ics");
const BANK_HOLIDAYS: &[u8] = include_bytes!("../../../parentis-formats/samples/calendar/bank-holidays.json");

/// Where the samples come from; their notices and licences are beside them in the source.
const SAMPLES: &str = "Grand Bend: sample data of the Ed-Fi Alliance (Apache-2.0). Mockford: made up for this program. \
                       Term dates: Sheffield, from UTCSheffield/term_dates (Apache-2.0). Bank holidays: gov.uk (Open \
                       Government Licence v3.0).";

/// The day of the mailing.
const MAILING: &str = "2026-07-10";
/// The other days that are asked about.
const OTHERS: [&str; 3] = ["2026-02-02", "2026-05-12", "2026-07-20"];
/// From when both schools work by their policy and calendar.
const YEAR: (&str, &str) = ("2025-09-01", "2026-07-22");
const ADOPTED: &str = "2025-09-01T08:00:00Z";

/// A day written in this program.
fn day(text: &str) -> Result<NaiveDate, Failure> {
    text.parse().map_err(|_| Failure::refused("the demonstration has a wrong date", "Report this as a fault."))
}

fn instant(text: &str) -> Result<DateTime<Utc>, Failure> {
    text.parse().map_err(|_| Failure::refused("the demonstration has a wrong date", "Report this as a fault."))
}

/// Runs it.
pub(super) fn run<W: Write>(demo: &Demo, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    if out.format() != Format::Text {
        return Err(Failure::refused(
            "the demonstration is for people to read",
            "Leave --format out; with --keep FOLDER the school files stay, and report-recipients reads them.",
        ));
    }
    let (temporary, folder) = folder(demo)?;
    let mut steps = Steps { clock, last: clock.running() };
    let words = Words::staff_english()?;
    out.line("Two sample schools, and two years of a made-up third. Nobody in them is real.")?;
    out.paragraph(0, SAMPLES)?;
    grand_bend(&folder, &words, &mut steps, out)?;
    mockford(&folder, &words, &mut steps, out)?;
    let page = year::year((&folder, temporary.is_none()), demo.report.as_deref(), &words, &mut steps, out)?;
    let total = clock.running();
    out.line(format!("\nAll of it took {}.", seconds(total)))?;
    out.line(format!("The report to the governors, to open in a browser or to print: {}", page.display()))?;
    if temporary.is_none() {
        let kept = folder.join("mockford.db");
        out.line(format!(
            "Go on from here: parentis --school {} explain \"Ava Begum\" \"Mr Marek Begum\" --as-of 2026-05-12",
            kept.display()
        ))?;
    } else {
        out.line("Keep the school files with: parentis demo --keep FOLDER")?;
    }
    Ok(())
}

/// Where the school files go: a folder to keep, or one that is gone at the end.
fn folder(demo: &Demo) -> Result<(Option<tempfile::TempDir>, PathBuf), Failure> {
    let Some(keep) = &demo.keep else {
        let temporary = tempfile::tempdir().map_err(|error| Failure::writing(&std::env::temp_dir(), &error))?;
        let path = temporary.path().to_owned();
        return Ok((Some(temporary), path));
    };
    std::fs::create_dir_all(keep).map_err(|error| Failure::writing(keep, &error))?;
    Ok((None, keep.clone()))
}

/// Says how long each step took.
struct Steps<'a> {
    clock: &'a Clock,
    last: Duration,
}

impl Steps<'_> {
    fn done<W: Write>(&mut self, what: impl AsRef<str>, out: &mut Out<W>) -> Result<(), Failure> {
        let now = self.clock.running();
        let took = seconds(now.saturating_sub(self.last));
        self.last = now;
        let took = out.paint(&format!("{took:>8}"), Tone::Faint);
        out.line(format!("{took}  {}", what.as_ref()))?;
        out.flush()
    }
}

fn seconds(took: Duration) -> String {
    format!("{:.3} s", took.as_secs_f64())
}

fn context(system: &str, from: Option<NaiveDate>, at: &str) -> Result<ImportContext, Failure> {
    let system =
        SystemCode::new(system).map_err(|error| Failure::refused(error.to_string(), "Report this as a fault."))?;
    Ok(ImportContext { valid_from: from, ..ImportContext::new(instant(at)?, system) })
}

/// The policy and the calendar that both schools adopt.
fn adopted() -> Result<Brought, Failure> {
    let profile = parentis_document::profile::profile_named("harmonize-academy")
        .map_err(|error| Failure::refused(error.to_string(), "Report this as a fault."))?
        .profile;
    let (first, last) = (day(YEAR.0)?, day(YEAR.1)?);
    let year = DayRange { first_day: first, last_day: last };
    let (calendar, findings) = import_calendar::calendar(TERMS, Some(year), Some((BANK_HOLIDAYS, Nation::England)))?;
    let at = instant(ADOPTED)?;
    let entries = vec![adopt_profile(profile, first, at)?, import_calendar::adopt_calendar(calendar, first, at)?];
    Ok(Brought { format: "calendar", entries, findings, ..Brought::default() })
}

/// Stores what was brought and says so.
fn store<W: Write>(
    store: &mut Store,
    brought: &Brought,
    what: &str,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let (appended, _) = store_all(store, brought, steps.clock.now(), false)?;
    let counted = brought
        .counted
        .map_or_else(String::new, |(pupils, contacts)| format!("{pupils} pupils, {contacts} contacts, "));
    let findings = count(brought.findings.len(), "finding", "findings");
    steps.done(format!("{what}: {counted}{} facts, {findings}", appended.added), out)
}

fn ask<W: Write>(
    school: &School,
    as_of: NaiveDate,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<Audience, Failure> {
    let audience = school.who_receives(MessageKind::Report, None, as_of);
    steps.done(format!("asked who receives the yearly report, as of {}", long_day(as_of)), out)?;
    Ok(audience)
}

/// Everybody who is not simply sent it.
fn exceptions<W: Write>(audience: &Audience, names: &Names, words: &Words, out: &mut Out<W>) -> Result<(), Failure> {
    let sheet = table(audience.lines.iter().filter(|line| !simply_included(line)), names, words);
    if sheet.is_empty() {
        return out.line("Everybody is simply sent it.");
    }
    out.heading("Everybody who is not simply sent it")?;
    out.sheet(&sheet)
}

fn grand_bend<W: Write>(folder: &Path, words: &Words, steps: &mut Steps<'_>, out: &mut Out<W>) -> Result<(), Failure> {
    out.heading("Grand Bend (Ed-Fi's sample)")?;
    let mut file = Store::open_or_create(&folder.join("grand-bend.db"))?;
    let brought = bring::ed_fi(STUDENTS, CONTACTS, &context("grand-bend", Some(day(YEAR.0)?), ADOPTED)?)?;
    store(&mut file, &brought, "imported", steps, out)?;
    store(&mut file, &adopted()?, "adopted the policy harmonize-academy and a calendar", steps, out)?;
    let school = file.school(None)?;
    let names = Names::new(file.directory()?, out.ids()).of_school(&school);
    steps.done("read the journal and verified its chain", out)?;
    let audience = ask(&school, day(MAILING)?, steps, out)?;
    totals((&school, false), &audience, &names, words, out)?;
    exceptions(&audience, &names, words, out)
}

fn mockford<W: Write>(folder: &Path, words: &Words, steps: &mut Steps<'_>, out: &mut Out<W>) -> Result<(), Failure> {
    out.heading("Mockford (a Common Transfer File of 18 July 2025)")?;
    let mut file = Store::open_or_create(&folder.join("mockford.db"))?;
    let brought = bring::ctf(CTF, &context("mockford", None, "2025-07-18T10:00:00Z")?)?;
    store(&mut file, &brought, "imported", steps, out)?;
    store(&mut file, &adopted()?, "adopted the policy harmonize-academy and a calendar", steps, out)?;
    let history = script::history(&file.school(None)?, &file.directory()?, "ctf:mockford")?;
    store(&mut file, &history, "recorded what happened in the year", steps, out)?;
    for (when, what) in script::STORY {
        out.item(format!("{when}: {what}"))?;
    }
    let school = file.school(None)?;
    let names = Names::new(file.directory()?, out.ids()).of_school(&school);
    steps.done("read the journal and verified its chain", out)?;
    let mailing = ask(&school, day(MAILING)?, steps, out)?;
    totals((&school, false), &mailing, &names, words, out)?;
    exceptions(&mailing, &names, words, out)?;

    gate(&school, &names, words, steps, out)?;
    consents::consents(&school, &names, words, steps, out)?;
    sending::sending(&school, &names, words, steps, out)?;
    views::views(&school, &names, words, steps, out)?;
    concerns::concerns(&school, &names, words, steps, out)?;
    conversation::conversation(&school, &names, words, steps, out)?;
    out.heading(format!("The same on other days: what differs from {}", long_day(mailing.as_of)))?;
    for other in OTHERS {
        let audience = ask(&school, day(other)?, steps, out)?;
        differences(("That day", &audience), ("At the mailing", &mailing), &names, words, out)?;
    }
    let september = file.school(Some(instant(ADOPTED)?))?.who_receives(MessageKind::Report, None, mailing.as_of);
    out.heading("The same mailing, as known in September: what the facts recorded since have changed")?;
    differences(("In September", &september), ("Now", &mailing), &names, words, out)?;
    steps.done("asked what was known in September", out)?;
    known_then(&file, &names, steps, out)
}

/// The gate on a Tuesday and a Wednesday; and one father between sports day and the parents' evening.
fn gate<W: Write>(
    school: &School,
    names: &Names,
    words: &Words,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let refused = |error: parentis::ParentisError| Failure::refused(error.to_string(), "Report this as a fault.");
    let leo = PupilId::new(format!("ctf:mockford:{}", script::LEO)).map_err(refused)?;
    let stranger = PersonId::new("office:stranger").map_err(refused)?;
    out.heading("At the gate at 15:15: who may take Leo Begum home?")?;
    let mut sheet = Sheet::new(&[("day", "Day"), ("adult", "Adult"), ("collects", "Collects"), ("why", "Why")])
        .long_cells(&[10, 20, 12, 70]);
    let mut father = None;
    for (name, on) in [("Tuesday", "2026-05-12"), ("Wednesday", "2026-05-13")] {
        let today = school.may_collect(&leo, Some(&stranger), day(on)?);
        for collector in today.collectors.iter().chain(&today.at_the_gate) {
            let known = collector.person != stranger;
            let who = if known { names.adult(&collector.person) } else { "somebody nobody knows".to_owned() };
            if who.ends_with(script::LEOS_FATHER) {
                father = Some(collector.person.clone());
            }
            let outcome = collector.decision.outcome;
            let may = Cell::toned(words::allowed(outcome), outcome.into());
            sheet.row([name.into(), who.into(), may, words.why_of(&collector.decision, names).into()]);
        }
        let ring: Vec<String> = today.ring.iter().map(|person| names.adult(person)).collect();
        if ring.is_empty() {
            return Err(Failure::refused("the demonstration has nobody to ring", "Report this as a fault."));
        }
        let said = format!("ring {}", ring.join(", "));
        sheet.row([name.into(), "about anybody else".into(), Cell::toned("–", Tone::Faint), said.into()]);
    }
    out.sheet(&sheet)?;
    steps.done("asked who may collect him on two days", out)?;
    let Some(father) = father else { return Ok(()) };
    out.heading("His father on 12 June 2026: sports day, the parents' evening, and the rest")?;
    let mut sheet =
        Sheet::new(&[("what", "What"), ("answer", "Answer"), ("why", "Why and how")]).long_cells(&[28, 12, 74]);
    for (what, matter) in [
        ("sports day, Leo runs", Matter::of(Column::Events).on_site(true).child_present(true)),
        ("parents' evening without Leo", Matter::of(Column::ParentsEvening).on_site(true).child_present(false)),
        ("the day-to-day messages", Matter::of(Column::Messages)),
        ("the yearly report", Matter::of(Column::Report)),
        ("to complain", Matter::of(Column::Complaint)),
    ] {
        let decision = school.entitled(matter, &leo, &father, day("2026-06-12")?);
        sheet.row([
            what.into(),
            Cell::toned(words::allowed(decision.outcome), decision.outcome.into()),
            words.why_of(&decision, names).into(),
        ]);
    }
    out.sheet(&sheet)?;
    steps.done("asked what one order stops, and what it leaves", out)
}

type Pair<'a> = (&'a PupilId, Option<&'a PersonId>);

/// About whom, and to whom; nobody for the pupil in person.
fn pair(line: &AudienceLine) -> Pair<'_> {
    match &line.recipient {
        Recipient::Adult { person } => (&line.pupil, Some(person)),
        Recipient::Pupil => (&line.pupil, None),
    }
}

fn by_pair(audience: &Audience) -> BTreeMap<Pair<'_>, &AudienceLine> {
    audience.lines.iter().map(|line| (pair(line), line)).collect()
}

fn outcome(line: Option<&AudienceLine>) -> Cell {
    line.map_or_else(
        || Cell::toned("–", Tone::Faint),
        |line| Cell::toned(words::outcome(line.decision.outcome), line.decision.outcome.into()),
    )
}

fn differences<W: Write>(
    (one_is, one): (&'static str, &Audience),
    (other_is, other): (&'static str, &Audience),
    names: &Names,
    words: &Words,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let counts: Vec<String> =
        Outcome::ALL.iter().map(|outcome| format!("{} {}", one.count(*outcome), words::outcome(*outcome))).collect();
    out.line(format!("          {one_is}: {}", counts.join(", ")))?;
    let (then, now) = (by_pair(one), by_pair(other));
    let mut sheet = Sheet::new(&[
        ("pupil", "Pupil"),
        ("adult", "Adult"),
        ("one", one_is),
        ("other", other_is),
        ("why", "What makes the difference"),
    ])
    .long_cells(&[16, 20, 12, 14, 60]);
    let mut pairs: Vec<_> = then.keys().chain(now.keys()).collect();
    pairs.sort_unstable();
    pairs.dedup();
    for pair in pairs {
        let (in_one, in_other) = (then.get(pair).copied(), now.get(pair).copied());
        let outcome_of = |line: Option<&AudienceLine>| line.map(|line| line.decision.outcome);
        let Some(line) = in_one.or(in_other) else { continue };
        if outcome_of(in_one) == outcome_of(in_other) {
            continue;
        }
        // The stricter of the two explains the other, which is the plain case or nearer to it.
        let strictness = |line: Option<&AudienceLine>| line.map_or(u8::MAX, |line| rank(line.decision.outcome));
        let (when, telling) =
            if strictness(in_one) < strictness(in_other) { (one_is, in_one) } else { (other_is, in_other) };
        let why = telling.map(|line| format!("{when}: {}", words.why(line, names))).unwrap_or_default();
        sheet.row([
            names.pupil(&line.pupil).into(),
            recipient(line, names).into(),
            outcome(in_one),
            outcome(in_other),
            why.into(),
        ]);
    }
    if sheet.is_empty() { out.line("          Nothing differs.") } else { out.sheet(&sheet) }
}

/// The order was in effect on 2 March and was shown on 10 March. Were we right on the 5th?
fn known_then<W: Write>(file: &Store, names: &Names, steps: &mut Steps<'_>, out: &mut Out<W>) -> Result<(), Failure> {
    out.heading("Were we right on 5 March 2026, three days after the order and five before anybody saw it?")?;
    let as_of = day("2026-03-05")?;
    let mut sheet = Sheet::new(&[("known", "As known"), ("pupil", "Pupil"), ("adult", "Adult"), ("report", "Report")]);
    let now = file.school(None)?.who_receives(MessageKind::Report, None, as_of);
    let barred = |line: &&AudienceLine| {
        line.decision.reasons.iter().any(|because| matches!(because.reason, Reason::OrderBars { .. }))
    };
    let then = file.school(Some(instant("2026-03-05T23:59:59Z")?))?.who_receives(MessageKind::Report, None, as_of);
    let then = by_pair(&then);
    for line in now.lines.iter().filter(barred) {
        for (when, line) in [("on 5 March 2026", then.get(&pair(line)).copied()), ("now", Some(line))] {
            let (pupil, adult) =
                line.map(|line| (names.pupil(&line.pupil), recipient(line, names))).unwrap_or_default();
            sheet.row([when.into(), pupil.into(), adult.into(), outcome(line)]);
        }
    }
    out.sheet(&sheet)?;
    steps.done("asked what was known then, and what is known now", out)
}
