//! Files that are written by a chore and checked in: written anew, or compared.

use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// Whether to write or to compare.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Mode {
    /// Write nothing; fail if a file is not what it would be.
    #[arg(long)]
    check: bool,
}

impl Mode {
    /// To compare.
    pub(crate) const fn check() -> Self {
        Self { check: true }
    }
}

/// What can be wrong.
#[derive(thiserror::Error)]
pub(crate) enum Failure {
    #[error("{}: {why}", path.display())]
    Unreadable { path: PathBuf, why: io::Error },
    #[error("{} not up to date: `cargo xtask {chore}` writes\n  {}", files(.paths), .paths.join("\n  "))]
    Stale { chore: &'static str, paths: Vec<String> },
}

fn files(paths: &[String]) -> String {
    if paths.len() == 1 { "a file is".to_owned() } else { format!("{} files are", paths.len()) }
}

/// `main` shows a failure by its `Debug`.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Writes the files, each named by its path from the root, or compares them.
pub(crate) fn keep(
    mode: &Mode,
    chore: &'static str,
    root: &Path,
    files: impl IntoIterator<Item = (String, String)>,
) -> Result<(), Failure> {
    let mut stale = Vec::new();
    for (name, text) in files {
        let path = root.join(&name);
        let is = match fs::read_to_string(&path) {
            Ok(is) => Some(is),
            Err(why) if why.kind() == io::ErrorKind::NotFound => None,
            Err(why) => return Err(Failure::Unreadable { path, why }),
        };
        if is.as_deref() == Some(text.as_str()) {
            continue;
        }
        if mode.check {
            stale.push(name);
        } else {
            fs::write(&path, text).map_err(|why| Failure::Unreadable { path, why })?;
            println!("wrote {name}");
        }
    }
    if stale.is_empty() { Ok(()) } else { Err(Failure::Stale { chore, paths: stale }) }
}
