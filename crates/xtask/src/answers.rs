//! `cargo xtask answers FOLDER`: what Rust answers to every vector, byte for byte, for the other languages to compare with.
//!
//! For the vector `roles/par-1` there stand, under the folder,
//!
//! | file | what is in it |
//! | --- | --- |
//! | `roles/par-1.document.json` | the document to ask: the vector without `id`, `why` and what is expected |
//! | `roles/par-1.answers.json` | the bytes of `ask`, if the document is answered |
//! | `roles/par-1.error.txt` | the text of the error, if it is refused |
//!
//! and `index.txt` names every vector, one a line, in their order.

use parentis_testkit::vectors;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fs, io};

/// Write the answers that Rust gives to every vector.
#[derive(Debug, clap::Args)]
pub(crate) struct Answers {
    /// Where to: a folder that is not there yet, or one that this chore made.
    pub(crate) folder: PathBuf,
    /// Write nothing, and print how long Rust takes to answer what is there. Measure a release build.
    #[arg(long)]
    pub(crate) time: bool,
}

/// Why there are no answers.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Vectors that are not written as vectors are.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Vectors(Vec<vectors::BadVector>),
    /// A folder with something else in it.
    #[error("{}: not a folder of answers, so it is left as it is", .0.display())]
    Foreign(PathBuf),
    /// A file that cannot be written.
    #[error("{}: {why}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
}

impl Answers {
    /// Into that folder.
    pub(crate) const fn into(folder: PathBuf) -> Self {
        Self { folder, time: false }
    }

    pub(crate) fn run(&self) -> Result<(), Failure> {
        let all = vectors::load(&vectors::folder()).map_err(Failure::Vectors)?;
        if self.time {
            time(&all);
            return Ok(());
        }
        if self.folder.exists() && !self.folder.join("index.txt").exists() {
            return Err(Failure::Foreign(self.folder.clone()));
        }
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder).map_err(|why| Failure::File { path: self.folder.clone(), why })?;
        }
        let mut index = String::new();
        for vector in &all {
            self.write(&format!("{}.document.json", vector.id), &vector.document)?;
            match parentis_document::ask(&vector.document) {
                Ok(answers) => self.write(&format!("{}.answers.json", vector.id), &answers)?,
                Err(error) => self.write(&format!("{}.error.txt", vector.id), &error.to_string())?,
            }
            index.push_str(&vector.id);
            index.push('\n');
        }
        self.write("index.txt", &index)?;
        println!("{} vectors answered into {}", all.len(), self.folder.display());
        Ok(())
    }

    fn write(&self, place: &str, text: &str) -> Result<(), Failure> {
        let path = self.folder.join(place);
        let folder = path.parent().map_or(self.folder.as_path(), Path::new);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|why| Failure::File { path: path.clone(), why })
    }
}

/// The mean time of `ask` over every vector that is answered, in the best of some rounds.
#[expect(clippy::disallowed_methods, reason = "how long an answer takes is told to whoever measures it")]
fn time(all: &[vectors::Vector]) {
    let answered: Vec<&str> = all
        .iter()
        .map(|vector| vector.document.as_str())
        .filter(|document| parentis_document::ask(document).is_ok())
        .collect();
    let mut best = Duration::MAX;
    for _ in 0..20 {
        let begun = Instant::now();
        for document in &answered {
            std::hint::black_box(parentis_document::ask(std::hint::black_box(document)).is_ok());
        }
        best = best.min(begun.elapsed());
    }
    let count = u32::try_from(answered.len()).unwrap_or(u32::MAX);
    let mean = best.checked_div(count).unwrap_or_default().as_secs_f64() * 1e6;
    println!("    Rust:   {mean:8.2} us  ask, mean of {count} vectors");
}
