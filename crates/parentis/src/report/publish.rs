//! Which counts of a table may be shown.
//!
//! | | rule |
//! | --- | --- |
//! | the threshold is the profile's | CNF-50 |
//! | where a number is not shown a symbol says why | CNF-51 |
//! | a count from one to the threshold less one is hidden; of special categories the stricter threshold counts | CNF-53 |
//! | so much else is hidden that no hidden count can be worked out again, or pinned down below the threshold: not from a row, a column, the whole, a complement, or an earlier report | CNF-54 |
//! | where a profile says so, a zero is hidden too | CNF-55 |
//! | where all of a small group stand in one column, the row is hidden | CNF-56 |
//! | what differs too little from an earlier report is hidden; a table that was published of another period with days in common is withheld | CNF-58 |
//! | what counts no people, such as policies and seats, is shown as it is | |
//! | the same table and threshold hide the same counts, and a greater threshold hides no fewer | CNF-59 |
//!
//! **The guarantee.** Of each small count that is hidden, a reader who knows every number that is shown, and which of the hidden ones
//! are no zeros, cannot tell that it is more than one, nor that it is less than the threshold: both would fit. Of a small total they
//! know that it is as many as the counts it is made of, and no more. Earlier reports that add to it make none of them known. What is hidden for the sake of another is the least that does it, of counts alike the first.
//!
//! That a greater threshold hides no fewer does not follow of itself: what is hidden for the sake of another depends on what
//! there is to hide. So the thresholds are gone through from two up, and what one of them hides stays hidden for the next.

use super::earlier::{Before, Earlier, before};
use super::layout::{Repeats, Shape};
use super::mark::FigureMark;
use super::table::{CountTable, Figure, ReportRow, ReportTable};
use super::web::{Arc, Web};
use super::words::ReportTableName;
use crate::rules::RuleId;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The smallest count that is shown, where a profile says nothing (CNF-53).
pub const THRESHOLD: u32 = 5;

/// The same of special categories of data (CNF-53).
pub const STRICT_THRESHOLD: u32 = 10;

/// The greatest threshold that a profile may set.
pub const MAX_THRESHOLD: u32 = 100;

/// With what a table is made fit to be shown.
#[derive(Clone, Debug)]
pub struct Screen<'a> {
    /// The first day of its period.
    pub start: NaiveDate,
    /// The first day after it.
    pub end: NaiveDate,
    /// The smallest count that is shown; at most [`MAX_THRESHOLD`].
    pub threshold: u32,
    /// The columns of which a zero is hidden too (CNF-55).
    pub protect_zero: &'a [String],
    /// What was published before.
    pub earlier: &'a [Earlier<'a>],
    /// The table whose totals this one repeats, as it is shown.
    pub headline: Option<&'a ReportTable>,
    pub(crate) muted: Option<RuleId>,
}

impl<'a> Screen<'a> {
    /// For the period from the first day on, until the second, with nothing published before.
    pub const fn new(start: NaiveDate, end: NaiveDate, threshold: u32) -> Self {
        Self { start, end, threshold, protect_zero: &[], earlier: &[], headline: None, muted: None }
    }

    /// The same, where a zero of these columns is hidden too (CNF-55).
    #[must_use]
    pub const fn protecting(self, protect_zero: &'a [String]) -> Self {
        Self { protect_zero, ..self }
    }

    /// The same, after these were published (CNF-54, CNF-58).
    #[must_use]
    pub const fn after(self, earlier: &'a [Earlier<'a>]) -> Self {
        Self { earlier, ..self }
    }

    /// The same, of a table that repeats the totals of this one.
    #[must_use]
    pub const fn under(self, headline: &'a ReportTable) -> Self {
        Self { headline: Some(headline), ..self }
    }

    fn hears(&self, rule: RuleId) -> bool {
        self.muted != Some(rule)
    }

    /// Is every number shown that this table repeats of its headline? Two tables that share nothing else tell no more together than
    /// each by itself.
    fn shows_what_is_repeated(&self, name: ReportTableName) -> bool {
        match name.repeats() {
            None => true,
            Some(Repeats::Totals(_)) => self.headline.is_some_and(ReportTable::is_whole),
            Some(Repeats::Whole(_, column)) => {
                let figure = self.headline.and_then(|headline| headline.figure(None, Some(column)));
                figure.is_some_and(|figure| figure.count.is_some())
            }
        }
    }

    /// Was this table published for another period that has days in common with this one? Rows, columns and wholes of both together
    /// tell more than each count does by itself.
    fn overlaps(&self, name: ReportTableName) -> bool {
        self.earlier.iter().map(|earlier| earlier.table).any(|table| {
            let another = (table.start, table.end) != (self.start, self.end);
            let shared = table.start < self.end && self.start < table.end;
            table.table == name && another && shared && !table.cells.is_empty()
        })
    }
}

/// A place of a table: row and column by their numbers; none: the total.
type Place = (Option<usize>, Option<usize>);

/// A table while it is made fit to be shown.
struct Draft<'a> {
    counts: &'a CountTable,
    screen: &'a Screen<'a>,
    keys: Vec<&'a str>,
    places: Vec<Place>,
    web: Web,
    /// The counts that were hidden for a reason of their own, and not for the sake of another.
    own: BTreeSet<usize>,
    /// Those that an earlier report hid: it is enough that they cannot be told exactly.
    still: BTreeSet<usize>,
    withheld: bool,
    rules: BTreeSet<RuleId>,
}

/// Makes a table fit to be shown: the table, and the rules that it names.
///
/// ```
/// use parentis::report::{CountTable, FigureMark, ReportTableName, Screen, publish};
/// let mut counted = CountTable::new(ReportTableName::Reach);
/// counted.add("all", "reached", 391);
/// counted.add("all", "not_reached", 3);
/// let (start, end) = ("2025-09-01".parse().unwrap(), "2026-01-01".parse().unwrap());
/// let (table, _) = publish(&counted, &Screen::new(start, end, 5));
/// // Three families could be told from the whole and the rest: so the rest is not shown either.
/// assert_eq!(table.rows[0].cells[0].suppressed, Some(FigureMark::Suppressed));
/// assert_eq!(table.rows[0].cells[1].suppressed, Some(FigureMark::Suppressed));
/// assert_eq!(table.total.count, Some(394));
/// ```
pub fn publish(counts: &CountTable, screen: &Screen<'_>) -> (ReportTable, BTreeSet<RuleId>) {
    let threshold = screen.threshold.min(MAX_THRESHOLD);
    let mut draft = Draft::new(counts, screen);
    // Policies and seats are nobody: what counts no people has nothing to hide.
    if !counts.name().counts_people() {
        return draft.shown(1);
    }
    // Where the totals may not be shown, what they are made up of is not shown either.
    if screen.hears(RuleId::CNF_54) && !screen.shows_what_is_repeated(counts.name()) {
        draft.rules.insert(RuleId::CNF_54);
        draft.withhold();
        return draft.shown(threshold);
    }
    if screen.hears(RuleId::CNF_58) && screen.overlaps(counts.name()) {
        draft.rules.insert(RuleId::CNF_58);
        draft.withhold();
        return draft.shown(threshold);
    }
    draft.rules.extend([RuleId::CNF_50, RuleId::CNF_59].into_iter().filter(|rule| screen.hears(*rule)));
    let first = if screen.hears(RuleId::CNF_59) { 2 } else { threshold };
    for at in first..=threshold {
        draft.hide_for(at);
    }
    draft.shown(threshold)
}

impl<'a> Draft<'a> {
    fn new(counts: &'a CountTable, screen: &'a Screen<'a>) -> Self {
        let name = counts.name();
        let keys: Vec<&str> = counts.rows().map(|(row, _)| row).collect();
        let (rows, columns) = (keys.len(), name.columns().len());
        let mut draft = Self {
            counts,
            screen,
            keys,
            places: Vec::new(),
            web: Web { knots: 0, arcs: Vec::new() },
            own: BTreeSet::new(),
            still: BTreeSet::new(),
            withheld: false,
            rules: BTreeSet::new(),
        };
        match name.shape() {
            Shape::List => {
                draft.web.knots = 2;
                (0..columns).for_each(|column| draft.arc((Some(0), Some(column)), (0, 1)));
                draft.arc((Some(0), None), (1, 0));
            }
            Shape::Balance => {
                draft.web.knots = 3;
                for (column, what) in name.columns().iter().enumerate() {
                    let ends = if name.in_total(what) { (0, 1) } else { (2, 0) };
                    draft.arc((Some(0), Some(column)), ends);
                }
                draft.arc((Some(0), None), (1, 2));
            }
            Shape::Grid => {
                // Row by row, the row of totals, column by column, the column of totals.
                let (totals, first) = (rows, rows.saturating_add(1));
                let last = first.saturating_add(columns);
                draft.web.knots = last.saturating_add(1);
                for row in 0..rows {
                    for column in 0..columns {
                        draft.arc((Some(row), Some(column)), (row, first.saturating_add(column)));
                    }
                }
                (0..rows).for_each(|row| draft.arc((Some(row), None), (last, row)));
                for column in 0..columns {
                    draft.arc((None, Some(column)), (first.saturating_add(column), totals));
                }
                draft.arc((None, None), (totals, last));
            }
        }
        draft
    }

    fn arc(&mut self, place: Place, (tail, head): (usize, usize)) {
        let value = self.count(place);
        // A total is worth more to a reader than what it is made up of, and the whole more than a total.
        let totals = u32::from(place.0.is_none()).saturating_add(u32::from(place.1.is_none()));
        let weight = 1_000_u64.saturating_pow(totals);
        let cost = u64::from(value).saturating_add(1).saturating_mul(weight);
        let (least, fixed) = (u32::from(value > 0), self.is_repeated(place));
        let arc = Arc { tail, head, value, hidden: false, least, most: u32::MAX, free: value > 0 && !fixed, cost };
        self.places.push(place);
        self.web.arcs.push(arc);
    }

    fn keys_of(&self, (row, column): Place) -> (Option<&'a str>, Option<&'static str>) {
        let row = row.and_then(|row| self.keys.get(row)).copied();
        (row, column.and_then(|column| self.counts.name().columns().get(column)).copied())
    }

    fn count(&self, place: Place) -> u32 {
        let (row, column) = self.keys_of(place);
        self.counts.count(row, column)
    }

    /// Does the headline show this total already?
    fn is_repeated(&self, (row, column): Place) -> bool {
        match self.counts.name().repeats() {
            None => false,
            Some(Repeats::Totals(_)) => row.is_none(),
            // Of one row the whole is its total.
            Some(Repeats::Whole(..)) => {
                column.is_none() && (row.is_none() || self.counts.name().shape() == Shape::List)
            }
        }
    }

    fn is_hidden(&self, at: usize) -> bool {
        self.web.arcs.get(at).is_some_and(|arc| arc.hidden)
    }

    fn hears(&mut self, rule: RuleId) -> bool {
        self.screen.hears(rule)
    }

    /// Hides a count for a reason of its own.
    fn hide(&mut self, at: usize, rule: RuleId) {
        let repeated = self.places.get(at).is_some_and(|place| self.is_repeated(*place));
        if let Some(arc) = self.web.arcs.get_mut(at).filter(|_| !repeated) {
            arc.hidden = true;
            self.rules.insert(rule);
            // Of a small group it is the columns in which nobody stands that tell.
            if rule == RuleId::CNF_54 {
                self.still.insert(at);
            } else if rule != RuleId::CNF_56 || arc.value == 0 {
                self.own.insert(at);
            }
        }
    }

    /// Shows nothing of it, not even which rows there are.
    fn withhold(&mut self) {
        self.withheld = true;
        self.web.arcs.iter_mut().for_each(|arc| arc.hidden = true);
    }

    /// All of a row, or of the whole.
    fn total_of(&self, row: Option<usize>) -> u32 {
        self.count((row, None))
    }

    /// What has to be hidden for a threshold, and what for the sake of that.
    fn hide_for(&mut self, threshold: u32) {
        let small = |count: u32| (1..threshold).contains(&count);
        let places = self.places.clone();
        for (at, place) in places.iter().copied().enumerate() {
            let value = self.count(place);
            if small(value) && self.hears(RuleId::CNF_53) {
                self.hide(at, RuleId::CNF_53);
            }
            let Some(column) = place.1 else { continue };
            let whole = self.total_of(place.0);
            let named = self.counts.name().columns().get(column).copied().unwrap_or_default();
            let kept = self.screen.protect_zero.iter().any(|kept| kept == named);
            if value == 0 && whole > 0 && kept && self.hears(RuleId::CNF_55) {
                self.hide(at, RuleId::CNF_55);
            }
            if place.0.is_some()
                && (1..threshold.saturating_mul(2)).contains(&whole)
                && self.counts.name().shape() != Shape::Balance
                && self.in_one_column(place.0)
                && !self.is_in_nobodys(column)
                && self.hears(RuleId::CNF_56)
            {
                self.hide(at, RuleId::CNF_56);
            }
        }
        self.look_back(threshold, &places);
        if self.hears(RuleId::CNF_54) && !self.protect(threshold, &places) {
            self.withhold();
        }
    }

    /// Is it a column in which nobody stands at all, beside others in which somebody does? Then it tells nothing of a group.
    fn is_in_nobodys(&self, column: usize) -> bool {
        let columns = 0..self.counts.name().columns().len();
        let filled = columns.filter(|column| self.count((None, Some(*column))) > 0).count();
        self.counts.name().shape() == Shape::Grid && filled > 1 && self.count((None, Some(column))) == 0
    }

    /// Of how many counts a total is made that are no zeros: a reader sees which are, and knows that it is at least as many.
    fn parts(&self, (row, column): Place) -> u32 {
        let cells = self.places.iter().filter(|(of_row, of_column)| {
            let within =
                row.is_none_or(|row| *of_row == Some(row)) && column.is_none_or(|column| *of_column == Some(column));
            within && of_row.is_some() && of_column.is_some()
        });
        let filled = |name: &ReportTableName, cell: &Place| {
            let named = cell.1.and_then(|column| name.columns().get(column)).copied().unwrap_or_default();
            (name.in_total(named), self.count(*cell) > 0)
        };
        let name = self.counts.name();
        let (mut added, mut taken) = (0_u32, 0_u32);
        for cell in cells {
            match filled(&name, cell) {
                (true, true) => added = added.saturating_add(1),
                // Of a balance the other side is made of others.
                (false, true) => taken = taken.saturating_add(1),
                (_, false) => {}
            }
        }
        added.max(taken).max(1)
    }

    /// Do all of a row stand in one column?
    fn in_one_column(&self, row: Option<usize>) -> bool {
        let whole = self.total_of(row);
        let columns = 0..self.counts.name().columns().len();
        columns.into_iter().any(|column| self.count((row, Some(column))) == whole)
    }

    /// What earlier reports make of each count.
    fn look_back(&mut self, threshold: u32, places: &[Place]) {
        for (at, place) in places.iter().copied().enumerate() {
            let (row, column) = self.keys_of(place);
            let found = before(
                (self.counts.name(), row, column),
                self.count(place),
                (self.screen.start, self.screen.end),
                self.screen.earlier,
                threshold,
            );
            let Before { too_close, stays_hidden, known, least, most } = found;
            if too_close && self.hears(RuleId::CNF_58) {
                self.hide(at, RuleId::CNF_58);
            }
            if stays_hidden && self.hears(RuleId::CNF_54) {
                self.hide(at, RuleId::CNF_54);
            }
            if let Some(arc) = self.web.arcs.get_mut(at) {
                arc.least = arc.least.max(least);
                arc.most = arc.most.min(most);
                arc.free &= !known;
            }
        }
    }

    /// Hides further counts, until each that was hidden for a reason of its own could be more and less than it is. No: there
    /// are not enough of them.
    fn protect(&mut self, threshold: u32, places: &[Place]) -> bool {
        let mut held = true;
        for at in self.own.clone() {
            let Some(arc) = self.web.arcs.get(at) else { continue };
            // What a reader knows from an earlier report is told already.
            if arc.least == arc.most {
                continue;
            }
            let (value, least, most) = (arc.value, arc.least, arc.most);
            let parts = places.get(at).map_or(1, |place| self.parts(*place));
            let (low, high) = match value {
                0 => (0, 1),
                small if small < threshold => (parts.min(small), threshold),
                // Of a greater one, no difference below the threshold may be told.
                great => (great.saturating_sub(threshold).max(1), great.saturating_add(threshold)),
            };
            // What earlier reports tell of it, this one cannot take back.
            held &= self.web.protect(at, (low.max(least), high.min(most)));
        }
        for at in self.still.clone() {
            let Some(value) = self.web.arcs.get(at).filter(|arc| arc.least < arc.most).map(|arc| arc.value) else {
                continue;
            };
            held &= self.web.moves(at)
                || self.web.protect(at, (value, value.saturating_add(1)))
                || self.web.protect(at, (value.saturating_sub(1), value));
        }
        if (0..places.len()).any(|at| self.is_hidden(at)) {
            self.rules.insert(RuleId::CNF_54);
        }
        held
    }

    fn shown(mut self, threshold: u32) -> (ReportTable, BTreeSet<RuleId>) {
        let name = self.counts.name();
        let marks = self.hears(RuleId::CNF_51);
        let mark = marks.then_some(FigureMark::Suppressed);
        if marks {
            self.rules.insert(RuleId::CNF_51);
        }
        let figure = |wanted: Place| {
            let at = self.places.iter().position(|place| *place == wanted);
            let arc = at.and_then(|at| self.web.arcs.get(at));
            match arc {
                Some(arc) if !arc.hidden => Figure::shown(arc.value),
                Some(_) | None => Figure { count: None, suppressed: mark },
            }
        };
        let columns = 0..name.columns().len();
        let grid = name.shape() == Shape::Grid;
        let keys = self.keys.iter().enumerate().filter(|_| !(grid && self.withheld));
        let rows = keys.map(|(row, key)| ReportRow {
            row: (*key).to_owned(),
            cells: columns.clone().map(|column| figure((Some(row), Some(column)))).collect(),
            total: figure((Some(row), None)),
        });
        let table = ReportTable {
            table: name,
            base: name.base(),
            threshold,
            columns: name.columns().iter().map(|column| (*column).to_owned()).collect(),
            rows: rows.collect(),
            totals: if grid { columns.map(|column| figure((None, Some(column)))).collect() } else { Vec::new() },
            total: if grid { figure((None, None)) } else { figure((Some(0), None)) },
        };
        (table, self.rules)
    }
}
