//! `directory`: who the ids are, and erasing a person.

use crate::cli::{Directory, Format};
use crate::failure::Failure;
use crate::output::{Out, Sheet, Tone};
use crate::store::Store;
use crate::store::directory::Whose;
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(directory: &Directory, school: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    match directory {
        Directory::List => list(school, out),
        Directory::Erase { person, pupil } => erase(person, *pupil, school, out),
    }
}

fn list<W: Write>(school: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    let directory = Store::open(school)?.directory()?;
    if out.format() == Format::Json {
        let ids: Vec<_> = directory.everybody().map(|(kind, id, _)| json!({ "kind": kind, "id": id })).collect();
        return out.json(&ids);
    }
    if out.ids() {
        let mut sheet = Sheet::new(&[("kind", "Kind"), ("id", "Id")]);
        for (kind, id, _) in directory.everybody() {
            sheet.row([kind.into(), id.into()]);
        }
        return out.sheet(&sheet);
    }
    let mut sheet = Sheet::new(&[("kind", "Kind"), ("id", "Id"), ("name", "Name")]);
    for (kind, id, name) in directory.everybody() {
        sheet.row([kind.into(), id.into(), name.into()]);
    }
    if out.format() == Format::Text && sheet.is_empty() {
        return out.line("The directory is empty.");
    }
    out.sheet(&sheet)
}

fn erase<W: Write>(id: &str, pupil: bool, school: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    let malformed = |_| {
        Failure::refused(
            "that is not an id",
            "Erasing goes by id, never by name. `parentis directory list` shows the ids.",
        )
    };
    let whose =
        if pupil { Whose::Pupil(id.parse().map_err(malformed)?) } else { Whose::Adult(id.parse().map_err(malformed)?) };
    let mut store = Store::open_to_write(school)?;
    let gone = store.erase(&whose)?;
    // Even if nothing was there: an erasure that a reader held up is finished by running it again.
    let scrubbed = store.scrub()?;
    if !scrubbed {
        return Err(Failure::Held { file: school.display().to_string() });
    }
    if out.format() == Format::Json {
        return out.json(&json!({ "kind": whose.kind(), "id": whose.id(), "rows": gone }));
    }
    if gone == 0 {
        return out.line(format!("The directory has nothing about {} `{}`.", whose.kind(), whose.id()));
    }
    let erased = out.paint("Erased", Tone::Good);
    out.line(format!("{erased} what the directory held about {} `{}`.", whose.kind(), whose.id()))?;
    out.line(
        "The journal holds ids alone and stays as it is. A later import that names the person brings the name back;",
    )?;
    out.line("backups and copies of the file have to be seen to apart.")
}
