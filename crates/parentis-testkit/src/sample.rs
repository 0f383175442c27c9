//! How many households a property is tried with.
//!
//! `cargo test` tries each property with as many as it names, anew each time. `cargo xtask test` draws them from a fixed seed, so that
//! of one tree it says the same twice; `cargo xtask sweep` goes looking further, and what it finds becomes a vector.

use proptest::test_runner::Config;

/// As many as `PROPTEST_CASES` says, or else so many.
pub fn cases(unless_said: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(unless_said)
}

/// So many, unless `PROPTEST_CASES` says another number. However many a property turns away, it is tried with as many.
pub fn config(unless_said: u32) -> Config {
    Config { cases: cases(unless_said), max_local_rejects: u32::MAX, max_global_rejects: u32::MAX, ..Config::default() }
}
