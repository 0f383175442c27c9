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
    let terms = Dates::of(of.school, of.day).all_terms();
    let Some(place) = terms.iter().position(|(_, _, last)| sixteen <= *last) else { return &[true, false] };
    // The three terms before it have to be entered, each after the other.
    let Some(third) = place.checked_sub(3) else { return &[true, false] };
    let Some(span) = terms.get(third..=place) else { return &[true, false] };
    let follow = span.windows(2).all(|two| match two {
        [one, next] => next.0 == one.0 + 1,
        _ => false,
    });
    match span.first() {
        Some((_, first, _)) if follow => {
            if *first <= of.day {
                &[true]
            } else {
                &[false]
            }
        }
        _ => &[true, false],
    }
}
