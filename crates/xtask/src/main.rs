//! The chores of the repository: `cargo xtask <chore>`. Each chore is a file of its own with its arguments and `run`.

#![expect(clippy::print_stdout, reason = "a chore tells the terminal what it found")]

mod answers;
mod bindings;
mod fuzz;
mod generated;
mod languages;
mod page;
mod rules;
mod schemas;
mod sweep;
mod test;
mod vectors;

use clap::{Parser, Subcommand};
use std::error::Error;
use std::path::{Path, PathBuf};

/// The chores of the repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Chores {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Debug, Subcommand)]
enum Chore {
    Answers(answers::Answers),
    Bindings(bindings::Bindings),
    C(languages::c::C),
    Fuzz(fuzz::Fuzz),
    Kotlin(languages::kotlin::Kotlin),
    Page(page::Page),
    Python(languages::python::Python),
    Rules(rules::Rules),
    Schemas(schemas::Schemas),
    Sweep(sweep::Sweep),
    Swift(languages::swift::Swift),
    Test(test::Test),
    Vectors(vectors::Vectors),
}

fn main() -> Result<(), Box<dyn Error>> {
    match Chores::parse().chore {
        Chore::Answers(answers) => answers.run()?,
        Chore::Bindings(bindings) => bindings.run(&root())?,
        Chore::C(c) => c.run(&root())?,
        Chore::Fuzz(fuzz) => fuzz.run(&root())?,
        Chore::Kotlin(kotlin) => kotlin.run(&root())?,
        Chore::Page(page) => page.run(&root())?,
        Chore::Python(python) => python.run(&root())?,
        Chore::Rules(rules) => rules.run(&root())?,
        Chore::Schemas(schemas) => schemas.run(&root())?,
        Chore::Sweep(sweep) => sweep.run(&root())?,
        Chore::Swift(swift) => swift.run(&root())?,
        Chore::Test(test::Test {}) => test::run(&root())?,
        Chore::Vectors(vectors) => vectors.run(&root())?,
    }
    Ok(())
}

/// The root of the repository.
fn root() -> PathBuf {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR"));
    crates.ancestors().nth(2).unwrap_or(crates).to_owned()
}
