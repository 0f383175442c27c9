//! The chores of the other languages, one file a language: each sets up what it needs, compares what is generated,
//! builds, runs every test and example of its language, and ends with a line of sums.

pub(crate) mod c;
pub(crate) mod kotlin;
pub(crate) mod python;
pub(crate) mod swift;

use crate::answers::Answers;
use crate::bindings::library;
use crate::test::{Failure, cargo_env, finish};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The one time zone that an app carries; see `bindings/uniffi/Cargo.toml`.
const ZONE: (&str, &str) = ("CHRONO_TZ_TIMEZONE_FILTER", "^Europe/London$");

/// What Rust answers to every vector, made anew in a folder under `target`: the folder, and how many vectors there are.
pub(crate) fn answers(root: &Path) -> Result<(PathBuf, usize), Failure> {
    let folder = target(root).join("answers");
    println!("    what Rust answers to every vector");
    let vectors = answers_into(&folder)?;
    Ok((folder, vectors))
}

/// The same in a folder of a language's own.
pub(crate) fn answers_into(folder: &Path) -> Result<usize, Failure> {
    Answers::into(folder.to_owned()).run().map_err(|why| Failure::new(why.to_string()))?;
    Ok(read(&folder.join("index.txt"))?.lines().count())
}

/// What a language's chore makes: under the folder into which cargo builds, apart from what cargo puts there.
pub(crate) fn workshop(root: &Path, name: &str) -> Result<PathBuf, Failure> {
    let folder = target(root).join("languages").join(name);
    fs::create_dir_all(&folder).map_err(|why| Failure::new(format!("{}: {why}", folder.display())))?;
    Ok(folder)
}

/// The folder that cargo builds into: the one that this program was built into.
pub(crate) fn target(root: &Path) -> PathBuf {
    let built = env::current_exe().ok().and_then(|program| program.ancestors().nth(2).map(Path::to_owned));
    built.unwrap_or_else(|| root.join("target"))
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

/// cargo itself, in a folder.
pub(crate) fn cargo(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(args);
    command
}

/// Sees to it that programs are on the PATH. For those that are not, Debian's packages are installed, which needs root.
pub(crate) fn need(programs: &[(&str, &str)]) -> Result<(), Failure> {
    let missing: Vec<_> = programs.iter().filter(|(program, _)| !on_path(program)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    let packages: Vec<&str> = missing.iter().map(|(_, package)| *package).collect();
    apt(&packages, &format!("not on the PATH: {}", names.join(", ")))?;
    match programs.iter().find(|(program, _)| !on_path(program)) {
        None => Ok(()),
        Some((program, package)) => Err(Failure::new(format!("`{program}` is not on the PATH, even with {package}"))),
    }
}

/// Installs packages of the system, and says why.
pub(crate) fn apt(packages: &[&str], why: &str) -> Result<(), Failure> {
    println!("    {why}; installing {} through apt, which needs root", packages.join(", "));
    if !on_path("apt-get") {
        return Err(Failure::new(format!("{why}, and there is no apt-get: install {} yourself", packages.join(", "))));
    }
    let apt = |args: &[&str]| {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-o", "DPkg::Lock::Timeout=600"]).args(args);
        finish(&mut command, &format!("apt-get {}", args.join(" ")))
    };
    apt(&["update"])?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(packages);
    apt(&install)
}

/// Is there such a program on the PATH?
pub(crate) fn on_path(program: &str) -> bool {
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// Builds for an app, as small as it gets, what these arguments of cargo name; gives the folder where it lies. It is a folder
/// apart: with one time zone instead of all, nothing that is built elsewhere would fit.
pub(crate) fn mobile(root: &Path, what: &[&str]) -> Result<PathBuf, Failure> {
    let folder = workshop(root, "library")?.join("target");
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
    let native = workshop(root, "library")?.join("native");
    let copy = native.join(library());
    let failed = |why: std::io::Error| Failure::new(format!("{}: {why}", copy.display()));
    fs::create_dir_all(&native).map_err(failed)?;
    // Put in place whole: a program that has the one before loaded keeps it, and does not crash.
    let made = native.join("made");
    fs::copy(built.join(library()), &made).map_err(failed)?;
    let args: &[&str] = if cfg!(target_os = "macos") { &["-x"] } else { &[] };
    finish(Command::new("strip").args(args).arg(&made), "strip")?;
    fs::rename(&made, &copy).map_err(failed)?;
    let bytes = fs::metadata(&copy).map_err(failed)?.len();
    println!("    {}: {} KB stripped", library(), bytes / 1000);
    Ok(native)
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

/// Runs a command with its output shown, and says what it is for.
pub(crate) fn show(what: &str, command: &mut Command) -> Result<(), Failure> {
    println!("    {what}");
    let called = called(command);
    finish(command, &called)
}

/// Runs a command and gives what it prints.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let called = called(command);
    let output = command.output().map_err(|why| Failure::new(format!("`{called}` did not start: {why}")))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("`{called}` ended with {}\n{said}", output.status)))
}

fn called(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Reads a file of the repository, or says which cannot be read.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|why| Failure::new(format!("{}: {why}", path.display())))
}
