//! What reports that were published before tell of a count of this one (CNF-54, CNF-58).
//!
//! What happened in a period is the difference of two running totals, one at its end and one at its start. A number that was
//! shown ties the two days together; whoever knows a chain of such numbers knows what happened between any two days of it. So a
//! year, an autumn and a spring that were shown tell the summer, whether or not anybody shows it. A count is shown only if no two
//! days that it ties together are apart by a number below the threshold, and none of them are the two ends of a period in which
//! that count was hidden.

use super::layout::Reading;
use super::words::ReportTableName;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A count of a table that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PublishedCell {
    /// The row; absent or null: the total of the column.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub row: Option<String>,
    /// The column; absent or null: the total of the row.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub column: Option<String>,
    /// The number that was shown; absent or null: it was hidden.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub count: Option<u32>,
}

/// A table of a report as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PublishedTable {
    /// Which.
    pub table: ReportTableName,
    /// The first day of its period.
    pub start: NaiveDate,
    /// The first day after it.
    pub end: NaiveDate,
    /// Every count that stood in it, shown or hidden, totals included. A count that is not named did not stand in it.
    pub cells: Vec<PublishedCell>,
}

impl PublishedTable {
    /// What stood at a place.
    fn at(&self, row: Option<&str>, column: Option<&str>) -> Stood {
        let mut here = self.cells.iter().filter(|cell| (cell.row.as_deref(), cell.column.as_deref()) == (row, column));
        match here.next() {
            Some(cell) => cell.count.map_or(Stood::Hidden, Stood::Shown),
            // A table without a row counted nothing in it; one that showed nothing says nothing.
            None if self.cells.is_empty() || self.cells.iter().any(|cell| cell.row.as_deref() == row) => Stood::Nothing,
            // Of a table that was withheld nobody knows which rows it had.
            None if self.cells.iter().all(|cell| cell.count.is_none()) => Stood::Hidden,
            None => Stood::Shown(0),
        }
    }
}

/// What stood at a place of a table that was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stood {
    Nothing,
    Hidden,
    Shown(u32),
}

impl Stood {
    const fn shown(self) -> Option<u32> {
        match self {
            Self::Shown(count) => Some(count),
            Self::Hidden | Self::Nothing => None,
        }
    }
}

/// A table of an earlier report, and by how many the people differ of whom it counts and this report does.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'a> {
    /// The table.
    pub table: &'a PublishedTable,
    /// How many are in one of the two populations and not in the other; none: that is not known. First those from before this period,
    /// then those on its last day; of each, against those from before that of the table, and those on its last day.
    pub differs_by: [[Option<u32>; 2]; 2],
}

/// What earlier reports make of one count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Before {
    /// It differs too little from what was shown (CNF-58).
    pub(super) too_close: bool,
    /// Shown, it would give away what was hidden, or it was hidden and is of the same people (CNF-54).
    pub(super) stays_hidden: bool,
    /// A reader of the earlier reports knows it already.
    pub(super) known: bool,
    /// They know that it is at least this.
    pub(super) least: u32,
    /// And at most this.
    pub(super) most: u32,
}

impl Before {
    pub(super) const NOTHING: Self =
        Self { too_close: false, stays_hidden: false, known: false, least: 0, most: u32::MAX };
}

/// Is the difference of two counts one that a report may not show?
fn is_small(one: i64, other: i64, threshold: u32) -> bool {
    let apart = one.abs_diff(other);
    apart > 0 && apart < u64::from(threshold)
}

/// Days that are tied together by numbers that were shown, each with its running total from the first of them.
type Tied = BTreeMap<NaiveDate, i64>;

/// The days that are tied to this one, itself included.
fn tied_to(day: NaiveDate, shown: &[(NaiveDate, NaiveDate, u32)]) -> Tied {
    let mut tied = Tied::from([(day, 0)]);
    // Each round ties at least one more, or is the last.
    for _ in shown {
        let before = tied.len();
        for (start, end, count) in shown {
            let count = i64::from(*count);
            match (tied.get(start).copied(), tied.get(end).copied()) {
                (Some(at), None) => {
                    tied.insert(*end, at.saturating_add(count));
                }
                (None, Some(at)) => {
                    tied.insert(*start, at.saturating_sub(count));
                }
                (Some(_), Some(_)) | (None, None) => {}
            }
        }
        if tied.len() == before {
            break;
        }
    }
    tied
}

/// What happened in a period, given the same count of earlier reports: their periods, and what was shown.
fn of_a_period(
    count: u32,
    (start, end): (NaiveDate, NaiveDate),
    earlier: &[(NaiveDate, NaiveDate, Option<u32>)],
    threshold: u32,
) -> Before {
    let shown: Vec<(NaiveDate, NaiveDate, u32)> =
        earlier.iter().filter_map(|(start, end, shown)| Some((*start, *end, (*shown)?))).collect();
    let hidden: Vec<(NaiveDate, NaiveDate)> =
        earlier.iter().filter(|(.., shown)| shown.is_none()).map(|(start, end, _)| (*start, *end)).collect();
    let mut before = Before::NOTHING;
    before.stays_hidden = hidden.iter().any(|(from, until)| *from < end && start < *until);
    let n = i64::from(count);
    let (here, there) = (tied_to(start, &shown), tied_to(end, &shown));
    if let Some(known) = here.get(&end) {
        before.known = *known == n;
        before.too_close = is_small(*known, n, threshold);
    } else {
        for (day, at) in &here {
            for (other, further) in &there {
                before.too_close |= is_small(*at, n.saturating_add(*further), threshold);
                before.stays_hidden |= hidden.contains(&(*day, *other)) || hidden.contains(&(*other, *day));
            }
        }
    }
    // What happened within a period is no more than what happened in it, and what happened in a part of it no less.
    for (from, _, _) in &shown {
        let tied = tied_to(*from, &shown);
        for (day, at) in &tied {
            for (other, further) in tied.range(*day..) {
                let between = u32::try_from(further.saturating_sub(*at)).unwrap_or(0);
                if *day <= start && end <= *other {
                    before.most = before.most.min(between);
                }
                if start <= *day && *other <= end {
                    before.least = before.least.max(between);
                }
            }
        }
    }
    // Where an earlier report does not agree with what is counted today, it bounds nothing.
    before.least = before.least.min(count);
    before.most = before.most.max(count);
    if before.known {
        (before.least, before.most) = (count, count);
    }
    before
}

/// How something stood on a day, given the same count of earlier reports: by how many the people differ, and what was shown.
fn of_a_day(count: u32, earlier: &[(Option<u32>, Option<u32>)], threshold: u32) -> Before {
    let mut before = Before::NOTHING;
    for (_, shown) in earlier.iter().filter(|(differs, _)| differs.is_none_or(|differs| differs < threshold)) {
        match shown {
            None => before.stays_hidden = true,
            Some(shown) if *shown == count => before.known = true,
            Some(shown) => before.too_close |= is_small(i64::from(*shown), i64::from(count), threshold),
        }
    }
    if before.known {
        (before.least, before.most) = (count, count);
    }
    before
}

/// Which column stands for the same on which day: what is there before a period was there after the one before it.
fn stands_for(
    table: ReportTableName,
    column: Option<&str>,
    (start, end): (NaiveDate, NaiveDate),
) -> (Option<&str>, NaiveDate) {
    table.after(column).map_or((column, end), |after| (Some(after), start))
}

/// What earlier reports make of the count at a place of a table.
pub(super) fn before(
    (table, row, column): (ReportTableName, Option<&str>, Option<&str>),
    count: u32,
    period: (NaiveDate, NaiveDate),
    earlier: &[Earlier<'_>],
    threshold: u32,
) -> Before {
    let tables = earlier.iter().filter(|earlier| earlier.table.table == table);
    // What was shown of this very period is known, whatever else was shown.
    let same = |earlier: &Earlier<'_>| (earlier.table.start, earlier.table.end) == period;
    if tables.clone().any(|earlier| same(earlier) && earlier.table.at(row, column) == Stood::Shown(count)) {
        return Before { known: true, least: count, most: count, ..Before::NOTHING };
    }
    match table.reading(column) {
        Reading::Period => {
            let stood = tables.map(|earlier| (earlier.table.start, earlier.table.end, earlier.table.at(row, column)));
            let of: Vec<_> = stood
                .filter(|(.., stood)| *stood != Stood::Nothing)
                .map(|(start, end, stood)| (start, end, stood.shown()))
                .collect();
            of_a_period(count, period, &of, threshold)
        }
        Reading::LastDay => {
            let (of_what, day) = stands_for(table, column, period);
            let mut of: Vec<(Option<u32>, Option<u32>)> = Vec::new();
            for earlier in tables {
                let then = (earlier.table.start, earlier.table.end);
                for known in table.columns().iter().map(|known| Some(*known)).chain([None]) {
                    let (what, on) = stands_for(table, known, then);
                    if what == of_what {
                        let stood = earlier.table.at(row, known);
                        if stood != Stood::Nothing {
                            let [before, after] = earlier.differs_by;
                            let [against_before, against_after] = if day == period.0 { before } else { after };
                            let differs = if on == then.0 { against_before } else { against_after };
                            of.push((if on == day { Some(0) } else { differs }, stood.shown()));
                        }
                    }
                }
            }
            of_a_day(count, &of, threshold)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const AUTUMN: (&str, &str) = ("2025-09-01", "2026-01-01");
    const SPRING: (&str, &str) = ("2026-01-01", "2026-04-01");
    const SUMMER: (&str, &str) = ("2026-04-01", "2026-09-01");
    const YEAR: (&str, &str) = ("2025-09-01", "2026-09-01");

    type Row<'a> = (&'a str, u32, (&'a str, &'a str), &'a [((&'a str, &'a str), Option<u32>)], (bool, bool, bool));

    const TABLE: &[Row<'_>] = &[
        ("CNF-54 nothing was published", 20, AUTUMN, &[], (false, false, false)),
        (
            "CNF-54 what was hidden of a part stays hidden in the whole",
            40,
            YEAR,
            &[(AUTUMN, None)],
            (false, true, false),
        ),
        (
            "CNF-54 what was hidden of the whole stays hidden in a part",
            40,
            AUTUMN,
            &[(YEAR, None)],
            (false, true, false),
        ),
        ("CNF-54 what was hidden of another term does not", 40, SPRING, &[(AUTUMN, None)], (false, false, false)),
        (
            "CNF-54 the year, the spring and the summer would tell the autumn",
            47,
            YEAR,
            &[(SPRING, Some(20)), (SUMMER, Some(24)), (AUTUMN, None)],
            (true, true, false),
        ),
        (
            "CNF-58 the year would tell a term that nobody has published yet",
            47,
            YEAR,
            &[(SPRING, Some(20)), (SUMMER, Some(24))],
            (true, false, false),
        ),
        ("CNF-58 far enough apart", 60, YEAR, &[(SPRING, Some(20)), (SUMMER, Some(24))], (false, false, false)),
        ("CNF-58 the same again tells nothing new", 20, SPRING, &[(SPRING, Some(20))], (false, false, true)),
        ("CNF-58 the same period and one more", 21, SPRING, &[(SPRING, Some(20))], (true, false, false)),
        (
            "CNF-58 known from a chain",
            44,
            ("2026-01-01", "2026-09-01"),
            &[(SPRING, Some(20)), (SUMMER, Some(24))],
            (false, false, true),
        ),
    ];

    #[test]
    fn what_earlier_reports_make_of_a_count() {
        for (name, count, period, earlier, (too_close, stays_hidden, known)) in TABLE {
            let earlier: Vec<_> =
                earlier.iter().map(|((from, until), shown)| (day(from), day(until), *shown)).collect();
            let found = of_a_period(*count, (day(period.0), day(period.1)), &earlier, 5);
            assert_eq!(
                (found.too_close, found.stays_hidden, found.known),
                (*too_close, *stays_hidden, *known),
                "{name}"
            );
            assert!(found.least <= *count && *count <= found.most, "{name}");
        }
    }

    #[test]
    fn cnf_58_people_who_differ_by_fewer_than_the_threshold_are_the_same() {
        let of = |differs, shown| of_a_day(20, &[(differs, shown)], 5);
        assert!(of(Some(4), Some(21)).too_close && of(None, Some(24)).too_close && !of(Some(0), Some(25)).too_close);
        assert!(of(Some(0), Some(20)).known && of(Some(4), None).stays_hidden);
        assert_eq!(of(Some(5), Some(21)), Before::NOTHING);
        assert_eq!(of(Some(5), None), Before::NOTHING);
    }
}
