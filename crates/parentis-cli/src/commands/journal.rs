//! `journal`: verify and export.

use super::count;
use crate::cli::{Format, Journal};
use crate::failure::Failure;
use crate::output::{Out, Tone};
use crate::store::journal::{Stored, hex};
use crate::store::{Store, damaged};
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// How many places of damage are listed.
const LISTED: usize = 20;

/// Runs it.
pub(super) fn run<W: Write>(journal: &Journal, school: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    match journal {
        Journal::Verify { head } => verify(head.as_deref(), school, out),
        Journal::Export => {
            let journal = Store::open(school)?.journal()?;
            let mut lines = Vec::new();
            parentis_document::write_entries_json_lines(&mut lines, journal.entries())?;
            out.bytes(&lines)
        }
    }
}

fn verify<W: Write>(noted: Option<&str>, school: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    let store = Store::open(school)?;
    let stored = store.stored_journal()?;
    let mut wrong: Vec<String> = stored.breaks.iter().map(ToString::to_string).collect();
    if let Some(noted) = noted
        && !store.has_hash(noted)?
    {
        wrong.push("no row has the hash that was noted: the journal was rewritten, or cut off before it".to_owned());
    }
    if wrong.is_empty()
        && let Err(error) =
            parentis::Journal::new(stored.entries.iter().cloned()).and_then(|journal| parentis::School::new(&journal))
    {
        wrong.push(error.to_string());
    }
    if wrong.is_empty() && !store.pages_agree()? {
        wrong.push("the pages of the file contradict each other".to_owned());
    }
    print(&stored, &wrong, out)?;
    match wrong.first() {
        None => Ok(()),
        Some(first) => {
            let more = wrong.len().saturating_sub(1);
            let more = if more == 0 { String::new() } else { format!(" (and {more} more)") };
            Err(damaged(store.path(), format!("{first}{more}")))
        }
    }
}

fn print<W: Write>(stored: &Stored, wrong: &[String], out: &mut Out<W>) -> Result<(), Failure> {
    let head = hex(&stored.head.hash);
    if out.format() == Format::Json {
        let breaks: Vec<_> = stored.breaks.iter().map(|b| json!({ "row": b.row, "what": b.what })).collect();
        let intact = wrong.is_empty();
        let (rows, last) = (stored.entries.len(), stored.head.sequence);
        return out.json(&json!({ "intact": intact, "rows": rows, "last": last, "head": head, "breaks": breaks }));
    }
    if wrong.is_empty() {
        let intact = out.paint("intact", Tone::Good);
        out.line(format!("The journal is {intact}: {}.", count(stored.entries.len(), "entry", "entries")))?;
        out.line(format!("head {head}"))?;
        return out.line("Note the head elsewhere; `journal verify --head` then notices a journal rewritten whole.");
    }
    let broken = out.paint("damaged", Tone::Bad);
    out.line(format!("The journal is {broken}:"))?;
    for what in wrong.iter().take(LISTED) {
        out.line(format!("  {what}"))?;
    }
    if wrong.len() > LISTED {
        out.line(format!("  and {} more", wrong.len().saturating_sub(LISTED)))?;
    }
    Ok(())
}
