//! `cargo xtask sweep`: every property of the testkit with many more made-up schools than `cargo xtask test` has time for, drawn anew
//! each time. By hand, and not part of the tests: what it finds is mended with a vector or a test of its own.
//!
//! `--worlds` goes through every small world as well, and through the projections of protected addresses by the ten million.

use crate::test::{Failure, cargo_env};
use std::path::Path;

/// Look for disagreements in many more made-up schools.
#[derive(Debug, clap::Args)]
pub(crate) struct Sweep {
    /// How many schools each property is tried with.
    #[arg(long, default_value_t = 20_000)]
    cases: u32,
    /// One file of properties only, such as `routing` or `merge`.
    #[arg(long)]
    test: Option<String>,
    /// Every small world too, and what else takes long: some ten minutes more.
    #[arg(long)]
    worlds: bool,
}

impl Sweep {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        let cases = self.cases.to_string();
        let mut args = vec!["test", "--profile", "sweep", "--package", "parentis-testkit", "--no-fail-fast"];
        match &self.test {
            Some(test) => args.extend(["--test", test]),
            None => args.push("--tests"),
        }
        println!("sweeping with {cases} schools for each property; a first build takes some minutes");
        cargo_env(root, &args, &[("PROPTEST_CASES", &cases)])?;
        if self.worlds {
            println!("every small world");
            args.extend(["--", "--ignored", "--skip", "survey"]);
            cargo_env(root, &args, &[])?;
        }
        Ok(())
    }
}
