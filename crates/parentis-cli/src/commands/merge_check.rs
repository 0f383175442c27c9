//! `merge-check`: whose access would change if two records of people were made one.

use super::desk::Desk;
use super::sheets;
use crate::cli::TwoAdults;
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::Words;
use parentis::Answer;
use parentis::confidentiality::merge::MergeEffect;
use std::io::Write;
use std::path::Path;

/// Runs it. Somebody has to look where anybody would get more than before.
pub(super) fn run<W: Write>(wanted: &TwoAdults, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let (one, other) = (desk.any_adult(&wanted.adult)?, desk.any_adult(&wanted.other)?);
    let check = desk.school.merge_check(&one, &other, as_of);
    let wider = check.changes.iter().filter(|change| change.effect == MergeEffect::Wider).count();
    let open = if check.checked { wider } else { 1 };
    desk.give(
        check,
        Answer::MergeCheck,
        (as_of, &words, out),
        (sheets::merge_check, |words, found, names| {
            words.text().merge_check(found, (&one, &other), &words.named(names))
        }),
    )?;
    desk.checked(open)
}
