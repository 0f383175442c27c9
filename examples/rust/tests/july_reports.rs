//! The program that a user would start from, run as a user runs it.

#![expect(clippy::unwrap_used, reason = "a test")]

use std::process::{Command, Output};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_july_reports")).env("COLUMNS", "120").args(args).output().unwrap()
}

#[test]
fn the_table_says_who_gets_it_and_why_not() {
    let done = run(&[]);
    assert!(done.status.success() && done.stderr.is_empty());
    let said = String::from_utf8(done.stdout).unwrap();
    assert!(said.starts_with("The yearly report on 10 July 2026. It is due by 17 July 2026"), "{said}");
    let withheld = said.lines().find(|line| line.contains("Ava Doyle") && line.contains("Finn Doyle")).unwrap();
    assert!(withheld.contains("withhold") && withheld.contains("Order order-1 says that this adult"), "{withheld}");
    assert!(said.ends_with("12 to send, 0 as the school chooses, 2 to withhold, 2 to look at first\n"), "{said}");
    assert!(!said.contains("finn") && !said.contains("Sam Patel"), "ids are laid under names");
}

#[test]
fn a_slip_in_the_journal_is_told_with_its_place() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let slip = format!("{folder}/slip.json");
    let journal = include_str!("../../data/hill_street.json").replacen(r#""kind": "mother""#, r#""kind": "mothr""#, 1);
    std::fs::write(&slip, journal).unwrap();
    let done = run(&[&slip]);
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(!done.status.success() && said.contains("unknown word `mothr`, perhaps `mother` is meant"), "{said}");
}
