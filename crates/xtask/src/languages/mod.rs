//! The doors in other languages: one chore each, which sets itself up, builds, runs every test, and ends with a line of sums.

pub(crate) mod kotlin;

use crate::answers::Answers;
use crate::test::Failure;
use std::fs;
use std::path::{Path, PathBuf};

/// What a language's chore makes: under the folder into which cargo builds, apart from what cargo puts there.
pub(crate) fn workshop(name: &str) -> Result<PathBuf, Failure> {
    let folder = crate::bindings::built()?.join("languages").join(name);
    fs::create_dir_all(&folder).map_err(|why| Failure::new(format!("{}: {why}", folder.display())))?;
    Ok(folder)
}

/// What Rust answers to every vector, for a language to compare with: the folder, and how many there are.
pub(crate) fn answers(language: &str) -> Result<(PathBuf, usize), Failure> {
    let folder = workshop(language)?.join("answers");
    Answers::into(folder.clone()).run().map_err(|why| Failure::new(why.to_string()))?;
    let index = folder.join("index.txt");
    let index = fs::read_to_string(&index).map_err(|why| Failure::new(format!("{}: {why}", index.display())))?;
    Ok((folder, index.lines().count()))
}

/// Every file under a folder, in the order of their paths.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let failed = |why: std::io::Error| Failure::new(format!("{}: {why}", folder.display()));
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
