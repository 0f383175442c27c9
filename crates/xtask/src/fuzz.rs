//! `cargo xtask fuzz`: every reader of bytes, fuzzed for a while. By hand, and not part of the tests: what it finds is kept
//! in `tests/fuzz/corpus` and runs there as plain tests.
//!
//! cargo-fuzz asks for a nightly compiler; the stable one takes its flags when told to (`RUSTC_BOOTSTRAP`). Without the
//! address sanitizer, since there is no unsafe code to catch: panics, hangs and memory are what is looked for.

use crate::test::{Failure, cargo, finish, install};
use std::path::Path;
use std::process::Command;

/// Fuzz every reader of bytes.
#[derive(Debug, clap::Args)]
pub(crate) struct Fuzz {
    /// How many seconds each reader is fuzzed.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// One reader only.
    reader: Option<String>,
}

/// The readers, which are the targets of `tests/fuzz`.
const READERS: &[&str] = &["ask", "journal", "profile", "ctf", "ed_fi", "ical", "bank_holidays"];

/// The version of cargo-fuzz that is fetched.
const CARGO_FUZZ: &str = "0.13.2";

impl Fuzz {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        let program = install(root, "cargo-fuzz", CARGO_FUZZ, "half a minute")?;
        let folder = root.join("tests/fuzz");
        for reader in READERS {
            if self.reader.as_deref().is_some_and(|wanted| wanted != *reader) {
                continue;
            }
            println!("fuzzing {reader} for {} s", self.seconds);
            let mut command = Command::new(&program);
            command.current_dir(&folder).env("RUSTC_BOOTSTRAP", "1");
            command.args(["run", "--fuzz-dir", ".", "--sanitizer", "none", reader, "--"]);
            command.arg(format!("-max_total_time={}", self.seconds)).args(["-timeout=20", "-rss_limit_mb=3000"]);
            finish(&mut command, &format!("cargo fuzz run {reader}"))?;
        }
        cargo(root, &["test", "--package", "parentis-testkit", "--test", "corpus"])
    }
}
