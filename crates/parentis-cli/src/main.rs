//! The program `parentis`.
fn main() {}
