//! Who is known to a pupil, and on which days: the outline of what is on record between the two.

use super::{Dated, Inner, PairFile};
use crate::fact::TermEffect;
use crate::roles::matrix::Column;
use crate::time::{Horizon, Interval};
use crate::words::RelationshipKind;
use chrono::NaiveDate;

/// What is asked of a pair at every question about a pupil, drawn once by the fold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline {
    /// The days on which a fact about the two begins or ends, in order, and whether any holds from then on.
    days: Vec<(NaiveDate, bool)>,
    /// Recorded as the pupil at some time.
    perhaps_pupil: bool,
    /// An order about the adult is on record, seen or told of, a limit, or a hold; at some time.
    restricts: bool,
}

/// What is so of some adult of a pupil, so that nobody has to go through them all to learn that it is so of none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SomeAdult {
    /// Recorded as the pupil at some time.
    pub(crate) perhaps_pupil: bool,
    /// Asked to be asked for permission at some time.
    pub(crate) wishes: bool,
    /// An order requires something of the school for them at some time (ORD-7).
    pub(crate) is_required: bool,
}

/// Draws the outlines of what is on record by now.
pub(super) fn draw(inner: &mut Inner) {
    for pair in &mut inner.pairs {
        pair.draw();
        let Some(file) = inner.pupil_files.get_mut(pair.pupil as usize) else { continue };
        file.some_adult.perhaps_pupil |= pair.outline.perhaps_pupil;
        file.some_adult.wishes |= pair.record.requested.iter().any(|requested| requested.what == Column::Permission);
        file.some_adult.is_required |= pair.is_required();
    }
}

impl PairFile {
    /// Is there an order that requires something of the school for this adult (ORD-7)?
    fn is_required(&self) -> bool {
        self.record.terms.iter().any(|term| matches!(term.what.effect, TermEffect::Requires { .. }))
    }

    /// Draws the outline of what is on record by now.
    fn draw(&mut self) {
        let mut ends: Vec<(NaiveDate, bool)> = self
            .spans()
            .flat_map(|span| [Some((span.from(), true)), span.until().map(|until| (until, false))])
            .flatten()
            .collect();
        ends.sort_unstable();
        let mut days: Vec<(NaiveDate, bool)> = Vec::new();
        let mut holding = 0_usize;
        for (day, begins) in ends {
            holding = if begins { holding.saturating_add(1) } else { holding.saturating_sub(1) };
            match days.last_mut().filter(|(last, _)| *last == day) {
                Some((_, known)) => *known = holding > 0,
                None => days.push((day, holding > 0)),
            }
        }
        days.shrink_to_fit();
        let record = &self.record;
        let perhaps_pupil = record.kinds.iter().any(|kind| kind.what == RelationshipKind::Self_);
        let none =
            record.terms.is_empty() && record.claims.is_empty() && record.limits.is_empty() && record.holds.is_empty();
        self.outline = Outline { days, perhaps_pupil, restricts: !none };
    }

    /// The spans of every fact about the two.
    fn spans(&self) -> impl Iterator<Item = Interval> {
        fn of<T>(list: &[Dated<T>]) -> impl Iterator<Item = Interval> {
            list.iter().map(|dated| dated.span)
        }
        of(&self.record.kinds)
            .chain(of(&self.record.parenthood))
            .chain(of(&self.record.terms))
            .chain(of(&self.record.grants))
            .chain(of(&self.record.stated))
            .chain(of(&self.record.lives))
            .chain(of(&self.record.looks))
            .chain(of(&self.record.placed))
            .chain(of(&self.record.speaks))
            .chain(of(&self.record.claims))
            .chain(of(&self.record.holds))
            .chain(of(&self.record.checks))
            .chain(of(&self.record.limits))
            .chain(of(&self.record.recognised))
            .chain(of(&self.record.waived))
            .chain(of(&self.record.requested))
            .chain(of(&self.record.authorised))
            .chain(of(&self.record.delegated))
            .chain(of(&self.record.given))
            .chain(of(&self.record.preferences))
            .chain(of(&self.record.agreement))
            .chain(of(&self.record.other))
    }

    /// Is the adult known to the pupil on that day: does any fact about the two hold?
    pub(crate) fn known_on(&self, day: NaiveDate) -> bool {
        self.outline.days.iter().rev().find(|(from, _)| *from <= day).is_some_and(|(_, known)| *known)
    }

    /// Is there anything on record of this adult and the pupil that may restrict what the adult is told, at some time?
    pub(crate) const fn restricts(&self) -> bool {
        self.outline.restricts
    }

    /// Whether the adult is known to the pupil was consulted.
    pub(crate) fn boundaries(&self, horizon: &mut Horizon) {
        self.outline.days.iter().for_each(|(day, _)| horizon.boundary(*day));
    }

    /// Is this "adult" the pupil (VOC-23)? Only where nothing else is recorded of how the two are related.
    #[inline]
    pub(crate) fn is_pupil(&self, day: NaiveDate) -> bool {
        self.outline.perhaps_pupil && self.is_pupil_by_kinds(day)
    }

    #[cold]
    fn is_pupil_by_kinds(&self, day: NaiveDate) -> bool {
        let mut is = false;
        for kind in self.record.kinds.iter().filter(|kind| kind.span.holds(day)) {
            if kind.what != RelationshipKind::Self_ {
                return false;
            }
            is = true;
        }
        is
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    #[test]
    fn the_outline_says_what_the_spans_say_on_every_day() {
        let day = |at: u64| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(at);
        let cases: [&[(u64, Option<u64>)]; 5] = [
            &[],
            &[(3, None)],
            &[(3, Some(5)), (5, Some(8)), (12, Some(13))],
            &[(3, Some(9)), (4, Some(6)), (6, Some(9)), (9, Some(10)), (14, None)],
            &[(2, Some(4)), (4, None), (4, Some(5)), (2, Some(3))],
        ];
        for spans in cases {
            let of = |(from, until): &(u64, Option<u64>)| Interval::new(day(*from), until.map(day)).unwrap();
            let dated = |span| Dated { span, entry: 0, what: () };
            let mut pair = PairFile::default();
            pair.record.other = spans.iter().map(of).map(dated).collect();
            pair.draw();
            for at in (0..20).map(day) {
                assert_eq!(pair.known_on(at), pair.spans().any(|span| span.holds(at)), "{spans:?} {at}");
                let (mut drawn, mut anew) = (Horizon::new(at), Horizon::new(at));
                pair.boundaries(&mut drawn);
                pair.spans().for_each(|span| anew.span(span));
                assert_eq!(drawn.holds_until(), anew.holds_until(), "{spans:?} {at}");
            }
        }
    }
}
