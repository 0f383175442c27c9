//! The three terms before the sixteenth birthday (CON-RSE-5).

use super::super::days::Dates;
use super::{Of, birthday};
use chrono::NaiveDate;

/// May a pupil born on that day choose sex education? From the first day of the third term before the one with the
/// sixteenth birthday, or before the next where that falls into a holiday. Both, where the terms are not on record.
pub(super) fn window(of: Of<'_>, born: NaiveDate) -> &'static [bool] {
    let sixteen = birthday(born, 16);
    if sixteen <= of.day {
        return &[true];
    }
    if of.day < birthday(born, 14) {
        return &[false];
    }
    let mut terms = Dates::of(of.school, of.day).all_terms();
    terms.sort_unstable();
    let Some(place) = terms.iter().position(|(_, last)| sixteen <= *last) else { return &[true, false] };
    // A term before the first that is entered may be missing, and so may that of the birthday.
    let Some(third) = place.checked_sub(3) else { return &[true, false] };
    match terms.get(third) {
        Some((first, _)) if *first <= of.day => &[true],
        Some(_) => &[false],
        None => &[true, false],
    }
}
