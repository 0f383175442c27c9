//! `cargo xtask test`: everything that is checked, in one command, on a clean clone.
//!
//! What the checks need beyond Rust is fetched through cargo into `target/tools` and said so. Nothing is skipped in
//! silence. The last step is the test runner, so that its own summary ends the output.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fmt, fs};

/// Check everything: format, lints, dependencies, generated files, rules, and every test.
#[derive(Debug, clap::Args)]
pub(crate) struct Test {}

/// The crates that the core's plain dependency tree may name: design.md section 1 of the layout, and what these bring.
const CORE_MAY_NAME: &[&str] = &["parentis", "serde", "serde_core", "serde_derive", "chrono", "chrono-tz", "thiserror"];

/// Words of crates that open files or sockets, read clocks, draw random numbers or cross a language border.
const CORE_NEVER_NAMES: &[&str] = &[
    "uniffi",
    "pyo3",
    "tokio",
    "mio",
    "hyper",
    "reqwest",
    "socket2",
    "iana-time-zone",
    "js-sys",
    "rand",
    "getrandom",
    "libc",
    "rusqlite",
    "tempfile",
    "schemars",
    "serde_json",
];

/// The version of cargo-deny that is fetched.
const CARGO_DENY: &str = "0.20.2";

/// Properties draw from this seed here, so that of one tree the same is said twice. `cargo xtask sweep` draws anew.
const PROPERTIES_SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "1706");

/// What went wrong.
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) const fn new(why: String) -> Self {
        Self(why)
    }
}

/// `main` shows a failure by its `Debug`.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

type Step = (&'static str, fn(&Path) -> Result<(), Failure>);

const STEPS: &[Step] = &[
    ("format: cargo fmt", |root| cargo(root, &["fmt", "--all", "--", "--check"])),
    ("lints, as a user builds it: cargo clippy", |root| {
        cargo(root, &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])
    }),
    ("lints, every feature: cargo clippy --all-features", |root| {
        cargo(root, &["clippy", "--workspace", "--all-targets", "--all-features", "--quiet", "--", "-D", "warnings"])
    }),
    ("the core names no file, network, clock or language border: cargo tree", core_is_pure),
    ("licences and sources of what we depend on: cargo deny", deny),
    ("generated schemas, vocabulary and bindings are up to date", |root| {
        xtask(root, &["schemas", "--check"])?;
        xtask(root, &["vectors", "--check"])?;
        xtask(root, &["bindings", "--check"])
    }),
    ("documentation: cargo doc", |root| {
        cargo_env(root, &["doc", "--workspace", "--no-deps", "--quiet"], &[("RUSTDOCFLAGS", "-D warnings")])
    }),
    ("every rule is held by a vector that notices when it is muted: cargo xtask rules", |root| xtask(root, &["rules"])),
    ("benchmarks run (once each, no measurement)", |root| {
        cargo(root, &["test", "--workspace", "--benches", "--quiet"])
    }),
    ("C, C++ and C#: cargo xtask c", crate::languages::c::check),
    ("Kotlin: cargo xtask kotlin", |root| xtask(root, &["kotlin"])),
    ("Python: cargo xtask python", |root| xtask(root, &["python"])),
    ("Swift: cargo xtask swift", |root| xtask(root, &["swift"])),
    ("the governors' report as a page, in a browser and in print: cargo xtask page", |root| xtask(root, &["page"])),
    ("every test: cargo test", |root| cargo_env(root, &["test", "--workspace"], &[PROPERTIES_SEED])),
];

pub(crate) fn run(root: &Path) -> Result<(), Failure> {
    let begun = now();
    println!("cargo xtask test: {} steps; a first run builds everything and takes some minutes", STEPS.len());
    let mut took: Vec<(&str, Duration)> = Vec::new();
    for (number, (name, step)) in (1..).zip(STEPS) {
        println!("\n[{number}/{}] {name}", STEPS.len());
        if number == STEPS.len() {
            summary(&took, begun.elapsed());
        }
        let started = now();
        step(root).map_err(|failure| Failure(format!("[{number}/{}] {name}: {failure}", STEPS.len())))?;
        took.push((name, started.elapsed()));
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "how long a chore took is told to whoever waits for it")]
fn now() -> Instant {
    Instant::now()
}

/// Told before the last step, so that the test runner's own summary ends the output.
fn summary(took: &[(&str, Duration)], so_far: Duration) {
    for (name, time) in took {
        println!("    passed in {:>6.1} s: {name}", time.as_secs_f64());
    }
    println!("    {:.0} s so far; the tests follow", so_far.as_secs_f64());
}

pub(crate) fn cargo(root: &Path, args: &[&str]) -> Result<(), Failure> {
    cargo_env(root, args, &[])
}

pub(crate) fn cargo_env(root: &Path, args: &[&str], env: &[(&str, &str)]) -> Result<(), Failure> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(args).envs(env.iter().copied());
    finish(&mut command, &format!("cargo {}", args.join(" ")))
}

/// Another chore, by this same program.
fn xtask(root: &Path, args: &[&str]) -> Result<(), Failure> {
    let program = std::env::current_exe().map_err(|why| Failure(format!("this program cannot find itself: {why}")))?;
    finish(Command::new(program).current_dir(root).args(args), &format!("cargo xtask {}", args.join(" ")))
}

pub(crate) fn finish(command: &mut Command, called: &str) -> Result<(), Failure> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure(format!("`{called}` ended with {status}"))),
        Err(why) => Err(Failure(format!("`{called}` did not start: {why}"))),
    }
}

fn core_is_pure(root: &Path) -> Result<(), Failure> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(["tree", "--package", "parentis", "--edges", "normal", "--prefix", "none"]);
    let output = command.output().map_err(|why| Failure(format!("cargo tree did not start: {why}")))?;
    let tree = String::from_utf8_lossy(&output.stdout);
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    if !output.status.success() || names.is_empty() {
        return Err(Failure("cargo tree gave no tree".to_owned()));
    }
    let never: Vec<&str> =
        names.iter().copied().filter(|name| CORE_NEVER_NAMES.iter().any(|word| name.contains(word))).collect();
    if !never.is_empty() {
        return Err(Failure(format!("the core's plain tree names {}", never.join(", "))));
    }
    let mut direct = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    direct.current_dir(root).args([
        "tree",
        "--package",
        "parentis",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--depth",
        "1",
    ]);
    let output = direct.output().map_err(|why| Failure(format!("cargo tree did not start: {why}")))?;
    let tree = String::from_utf8_lossy(&output.stdout);
    let strange: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| !CORE_MAY_NAME.contains(name))
        .collect();
    if strange.is_empty() {
        println!("    {} crates in all, none of them forbidden", names.len());
        Ok(())
    } else {
        Err(Failure(format!("the core depends on {}, which the design does not name", strange.join(", "))))
    }
}

fn deny(root: &Path) -> Result<(), Failure> {
    let program = install(root, "cargo-deny", CARGO_DENY, "two minutes")?;
    let mut command = Command::new(program);
    command.current_dir(root).args(["--log-level", "error", "check", "licenses", "bans", "sources"]);
    finish(&mut command, "cargo deny check licenses bans sources")
}

/// A tool of cargo's, built into `target/tools` unless it is there at this version.
pub(crate) fn install(root: &Path, tool: &str, version: &str, takes: &str) -> Result<PathBuf, Failure> {
    let tools = root.join("target/tools");
    let marker = tools.join(format!("{tool}-{version}"));
    if !marker.exists() {
        println!("    fetching and building {tool} {version} into target/tools, once, about {takes}");
        let place = tools.display().to_string();
        cargo(root, &["install", "--locked", "--quiet", "--root", &place, "--version", version, tool])?;
        fs::write(&marker, "").map_err(|why| Failure(format!("target/tools cannot be written: {why}")))?;
    }
    Ok(tools.join("bin").join(tool))
}
