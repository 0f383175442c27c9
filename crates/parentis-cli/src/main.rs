//! The program `parentis`: the whole library from a terminal.

mod cli;
mod clock;
mod commands;
mod failure;
mod output;
mod store;
mod words;

use clap::Parser;
use cli::Cli;
use clock::Clock;
use failure::Failure;
use output::Out;
use std::io::{BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let clock = Clock::read();
    let mut out = Out::new(BufWriter::new(std::io::stdout().lock()), &cli);
    let done = commands::run(&cli, &clock, &mut out);
    let flushed = out.flush();
    match done.and(flushed) {
        Ok(()) | Err(Failure::NobodyReads) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nothing is left to do if even the error output is gone.
            let _ = writeln!(std::io::stderr().lock(), "parentis: {failure}");
            ExitCode::from(&failure)
        }
    }
}
