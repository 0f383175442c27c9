//! The doors of other languages: a chore each, which sets up its tools, builds, checks and tests its language whole.
//!
//! A chore says what it is doing. Tools on the PATH come first; what is missing is installed through the system's
//! package manager, and said, since that needs root. What is fetched stays under `target/`. Nothing is skipped.

pub(crate) mod python;

use crate::test::{Failure, finish};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of what is built: cargo's own, so that several working copies may share it or not.
pub(crate) fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// Runs a command with its output shown, and says what it is for.
pub(crate) fn run(what: &str, command: &mut Command) -> Result<(), Failure> {
    println!("  - {what}");
    let called = called(command);
    finish(command, &called)
}

/// Runs a command and gives what it prints.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let called = called(command);
    let output = command.output().map_err(|why| Failure(format!("`{called}` did not start: {why}")))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure(format!("`{called}` ended with {}\n{said}", output.status)))
}

fn called(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Is there such a program on the PATH?
pub(crate) fn on_path(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}

/// Installs packages of the system, saying so.
pub(crate) fn apt(packages: &[&str], why: &str) -> Result<(), Failure> {
    println!("  - {why}: installing {} through apt (needs root)", packages.join(" "));
    if !on_path("apt-get") {
        return Err(Failure(format!("{why}, and there is no apt-get here: install {} yourself", packages.join(" "))));
    }
    finish(Command::new("apt-get").args(["update", "-qq"]), "apt-get update")?;
    let mut install = Command::new("apt-get");
    install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages);
    finish(&mut install, &format!("apt-get install {}", packages.join(" ")))
}

/// What Rust answers to every vector, into a folder of this language's; how many vectors there are.
pub(crate) fn answers(folder: &Path) -> Result<usize, Failure> {
    let answers = crate::answers::Answers { folder: folder.to_owned(), time: false };
    answers.run().map_err(|why| Failure(why.to_string()))?;
    let index = read(&folder.join("index.txt"))?;
    Ok(index.lines().count())
}

/// Reads a file of the repository, or says which cannot be read.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|why| Failure(format!("{}: {why}", path.display())))
}
