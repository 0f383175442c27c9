//! `import`: facts into the journal, names into the directory, findings beside; all of it or nothing.

use super::claims_again::without_claims_again;
use super::contacts_again::Again;
use super::{bring, count, import_calendar, read, read_text};
use crate::cli::{Export, Format, Import, Recorded};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Out, Tone};
use crate::store::Store;
use crate::store::directory::{DirectoryEntry, Kept};
use crate::store::findings::Finding;
use crate::store::journal::Appended;
use chrono::{DateTime, NaiveDate, Utc};
use indicatif::{ProgressBar, ProgressStyle};
use parentis::ids::EntryId;
use parentis::profile::Profile;
use parentis::time::Interval;
use parentis::{Entry, Fact};
use parentis_document::{DocumentError, read_entries_json_lines};
use parentis_formats::import::{ImportContext, SystemCode};
use serde_json::json;
use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;
use std::time::Duration;

/// The longest line that is read one by one, in bytes; the document interface has a limit of its own below it.
const MAX_LINE: u64 = 16 * 1024 * 1024;

/// The formats that are exports of a school's system, which say the same again each time.
const MIS: &[&str] = &["ctf", "ed_fi"];

/// What an importer brings.
#[derive(Debug, Default)]
pub(super) struct Brought {
    /// The format, as findings name it.
    pub(super) format: &'static str,
    /// Facts for the journal.
    pub(super) entries: Vec<Entry>,
    /// Pupils and contacts as the file counts them, if it does.
    pub(super) counted: Option<(u64, u64)>,
    /// Names for the directory.
    pub(super) people: Vec<DirectoryEntry>,
    /// Documents' own words for the directory.
    pub(super) documents: Vec<Kept>,
    /// What was found on the way.
    pub(super) findings: Vec<Finding>,
}

/// Runs it.
pub(super) fn run<W: Write>(import: &Import, school: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let recorded = |known: &Recorded| known.recorded_at.unwrap_or_else(|| clock.now());
    let progress = spinner("reading");
    let brought = match import {
        Import::Ctf { file, export, .. } => bring::ctf(&read(file)?, &context(export, clock)?)?,
        Import::EdFi { students, contacts, export } => {
            bring::ed_fi(&read(students)?, &read(contacts)?, &context(export, clock)?)?
        }
        Import::Consents { list, mapping, export } => {
            bring::consents(&read(list)?, (mapping, &read_text(mapping)?), &context(export, clock)?)?
        }
        Import::Calendar(calendar) => import_calendar::bring(calendar, school, clock)?,
        Import::Profile { file, from, known } => {
            let profile = profile(file)?;
            let from = from.unwrap_or_else(|| clock.today());
            Brought {
                format: "profile",
                entries: vec![adopt_profile(profile, from, recorded(known))?],
                ..Brought::default()
            }
        }
        Import::Entries { file, acknowledge: true } => {
            progress.finish_and_clear();
            return one_by_one(file, school, out);
        }
        Import::Entries { file, acknowledge: false } => {
            Brought { format: "entries", entries: entries(file)?, ..Brought::default() }
        }
    };
    progress.set_message("storing");
    let mut store = Store::open_or_create(school)?;
    let contacts_again = matches!(import, Import::Ctf { contacts_again: true, .. });
    let (appended, again) = store_all(&mut store, &brought, clock.now(), contacts_again)?;
    progress.finish_and_clear();
    tell(&store, &brought, appended, &again, out)
}

/// What the importers of other systems' files have to know.
fn context(export: &Export, clock: &Clock) -> Result<ImportContext, Failure> {
    let system = SystemCode::new(&export.system)
        .map_err(|error| Failure::refused(error.to_string(), "Choose a short name for --system, such as mis."))?;
    let at = export.known.recorded_at.unwrap_or_else(|| clock.now());
    Ok(ImportContext { valid_from: export.from, lenient: export.lenient, ..ImportContext::new(at, system) })
}

/// Stores everything an importer brought. Contacts without an identity are stored a second time only if that is wanted.
pub(super) fn store_all(
    store: &mut Store,
    brought: &Brought,
    at: DateTime<Utc>,
    contacts_again: bool,
) -> Result<(Appended, Again), Failure> {
    let writing = store.write()?;
    let mut appending = writing.appending()?;
    let again = Again::find(appending.entries(), brought);
    if !contacts_again {
        again.refuse()?;
    }
    let (entries, claimed) = if MIS.contains(&brought.format) {
        without_claims_again(appending.entries(), &brought.entries)
    } else {
        (brought.entries.clone(), 0)
    };
    let mut appended = writing.append(&mut appending, entries)?;
    appended.known = appended.known.saturating_add(claimed);
    writing.enter(&brought.people)?;
    writing.keep_documents(&brought.documents)?;
    writing.keep_import(brought.format, at, appended, &brought.findings)?;
    writing.commit()?;
    Ok((appended, again))
}

fn tell<W: Write>(
    store: &Store,
    brought: &Brought,
    appended: Appended,
    again: &Again,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let (names, findings) = (brought.people.len(), brought.findings.len());
    if out.format() != Format::Text {
        return out.json(&json!({
            "format": brought.format, "added": appended.added, "known": appended.known, "names": names,
            "findings": findings, "created": store.is_new(), "pupils_with_contacts_again": again.pupils.len(),
            "restricted_in_old_copies": again.restricted.len(),
        }));
    }
    if store.is_new() {
        out.line(format!("Made the school file {}.", store.path().display()))?;
    }
    let stored = out.paint("Stored", Tone::Good);
    out.line(format!(
        "{stored} {}, passed over {} known already; {} in the directory; {}.",
        count(appended.added, "new fact", "new facts"),
        appended.known,
        count(names, "name", "names"),
        count(findings, "finding", "findings"),
    ))?;
    again.warn(out)?;
    if findings > 0 {
        out.line("`parentis findings` lists what the import found, by place and code.")?;
    }
    Ok(())
}

/// Shows that work goes on, on a terminal only.
fn spinner(message: &'static str) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.set_message(message);
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// A profile from a file, or one that comes with the program by its name.
fn profile(file: &Path) -> Result<Profile, Failure> {
    let shipped =
        file.to_str().filter(|_| !file.exists()).and_then(|name| parentis_document::profile::profile_named(name).ok());
    let checked = match shipped {
        Some(checked) => checked,
        None => parentis_document::profile::read_profile(&read_text(file)?).map_err(|refused| {
            Failure::refused(
                format!("{} cannot be used:\n{refused}", file.display()),
                "Put these right; `parentis check-profile` reads the file without storing anything.",
            )
        })?,
    };
    Ok(checked.profile)
}

/// The entry by which a school adopts a profile. The same profile from the same day is the same entry.
pub(super) fn adopt_profile(profile: Profile, from: NaiveDate, at: DateTime<Utc>) -> Result<Entry, Failure> {
    let hash = parentis_document::profile::content_hash(&profile);
    let id = format!("profile:{from}:{}", hash.get(..16).unwrap_or(&hash));
    entry(&id, at, from, Fact::ProfileAdopted { profile: Box::new(profile), hash: Some(hash) })
}

/// An entry without an end.
pub(super) fn entry(id: &str, at: DateTime<Utc>, from: NaiveDate, fact: Fact) -> Result<Entry, Failure> {
    let made = || Entry::new(EntryId::new(id)?, at, Interval::new(from, None)?, None, fact);
    made().map_err(|error| Failure::refused(error.to_string(), "Nothing was stored."))
}

/// Refused by the document interface: where and what, never a value.
pub(super) fn document_refused(file: &Path, error: &DocumentError, next: &str) -> Failure {
    let file = if file.as_os_str() == "-" { "the standard input".to_owned() } else { file.display().to_string() };
    Failure::refused(format!("{file}: {error}"), next)
}

const PUT_RIGHT: &str = "Put the line right and import again. Nothing of it was stored.";

fn entries(file: &Path) -> Result<Vec<Entry>, Failure> {
    read_entries_json_lines(read(file)?.as_slice()).map_err(|error| document_refused(file, &error, PUT_RIGHT))
}

/// The header of a journal, or with it one further line, read on its own.
fn one_line(file: &Path, text: &[u8], number: usize) -> Result<Option<Entry>, Failure> {
    match read_entries_json_lines(text) {
        Ok(mut entries) => Ok(entries.pop()),
        Err(DocumentError::Line { problem, .. }) => {
            let error = DocumentError::Line { line: number, problem };
            Err(document_refused(file, &error, "Put the line right and import again. What was acknowledged is stored."))
        }
        Err(error) => Err(document_refused(file, &error, PUT_RIGHT)),
    }
}

/// Stores each line by itself and says so as soon as it is safe.
fn one_by_one<W: Write>(file: &Path, school: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    let mut store = Store::open_or_create(school)?;
    let mut input: Box<dyn BufRead> = if file.as_os_str() == "-" {
        Box::new(std::io::stdin().lock())
    } else {
        let open = std::fs::File::open(file).map_err(|error| Failure::reading(file, &error))?;
        Box::new(std::io::BufReader::new(open))
    };
    let mut header: Option<Vec<u8>> = None;
    for number in 1_usize.. {
        let mut line = Vec::new();
        let limit = MAX_LINE.saturating_add(1);
        let long = input.by_ref().take(limit).read_until(b'\n', &mut line);
        let long = long.map_err(|error| Failure::reading(file, &error))?;
        if long == 0 {
            break;
        }
        let Some(header) = &header else {
            one_line(file, &line, number)?;
            header = Some(line);
            continue;
        };
        let text = [header.as_slice(), line.as_slice()].concat();
        let Some(entry) = one_line(file, &text, number)? else { continue };
        let id = entry.id().clone();
        let writing = store.write()?;
        let mut appending = writing.appending()?;
        let appended = writing.append(&mut appending, vec![entry])?;
        let head = appending.head();
        writing.commit()?;
        out.json(&json!({ "entry": id, "added": appended.added, "last": head.sequence }))?;
        out.flush()?;
    }
    Ok(())
}
