//! The doors in other languages: one chore each, which sets itself up, builds, runs every test, and ends with a line of sums.

pub(crate) mod kotlin;
pub(crate) mod swift;

use crate::answers::Answers;
use crate::bindings::library;
use crate::test::{Failure, cargo_env, finish};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The one time zone that an app carries; see `bindings/uniffi/Cargo.toml`.
const ZONE: (&str, &str) = ("CHRONO_TZ_TIMEZONE_FILTER", "^Europe/London$");

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

/// Builds for an app, as small as it gets, what these arguments of cargo name; gives the folder where it lies. It is a folder
/// apart: with one time zone instead of all, nothing that is built elsewhere would fit.
pub(crate) fn mobile(root: &Path, what: &[&str]) -> Result<PathBuf, Failure> {
    let folder = workshop("library")?.join("target");
    let target = folder.display().to_string();
    let mut args =
        vec!["build", "--quiet", "--profile", "mobile", "--package", "parentis-uniffi", "--target-dir", &target];
    args.extend(what);
    cargo_env(root, &args, &[ZONE])?;
    Ok(folder.join("mobile"))
}

/// Builds the library as an app carries it and strips a copy; gives the folder where that lies.
pub(crate) fn ship(root: &Path) -> Result<PathBuf, Failure> {
    let built = mobile(root, &["--lib"])?;
    let native = workshop("library")?.join("native");
    let copy = native.join(library());
    let failed = |why: std::io::Error| Failure::new(format!("{}: {why}", copy.display()));
    fs::create_dir_all(&native).map_err(failed)?;
    fs::copy(built.join(library()), &copy).map_err(failed)?;
    let args: &[&str] = if cfg!(target_os = "macos") { &["-x"] } else { &[] };
    finish(Command::new("strip").args(args).arg(&copy), "strip")?;
    let bytes = fs::metadata(&copy).map_err(failed)?.len();
    println!("    {}: {} KB stripped", library(), bytes / 1000);
    Ok(native)
}

/// Runs a command in silence, says so, and gives what it printed. If it fails, all that it printed is shown.
pub(crate) fn run(label: &str, command: &mut Command) -> Result<String, Failure> {
    println!("    {label}");
    let called = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|why| Failure::new(format!("{label}: `{called}` did not start: {why}")))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if output.status.success() {
        return Ok(printed.into_owned());
    }
    println!("{printed}{}", String::from_utf8_lossy(&output.stderr));
    Err(Failure::new(format!("{label}: `{called}` ended with {}", output.status)))
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
