//! `demo`
use crate::cli::Demo;
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use std::io::Write;

/// Runs it.
pub(super) fn run<W: Write>(_: &Demo, _: &Clock, _: &mut Out<W>) -> Result<(), Failure> {
    Ok(())
}
