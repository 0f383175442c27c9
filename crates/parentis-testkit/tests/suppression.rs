//! An attacker on the tables of a report: given every number that is shown, and the earlier reports, a linear program finds the
//! least and the most that a hidden count can be. None below the threshold may be pinned down.

#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "these are tests")]
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a test that cannot be set up has failed")]

use chrono::{Days, NaiveDate};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome, Variable};
use parentis::report::{
    CountTable, Earlier, MAX_THRESHOLD, PublishedCell, PublishedTable, ReportTable, ReportTableName, Screen, publish,
};
use parentis_testkit::sample::config;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A grid, a list, and a balance.
const GRID: ReportTableName = ReportTableName::Messages;
const LIST: ReportTableName = ReportTableName::Replies;
const BALANCE: ReportTableName = ReportTableName::Concerns;

/// A row, a column; none: the total.
type Place = (Option<String>, Option<String>);

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 9, 1).unwrap() + Days::new(n)
}

fn counted(name: ReportTableName, rows: &[Vec<u32>]) -> CountTable {
    let mut table = CountTable::new(name);
    for (at, counts) in rows.iter().enumerate() {
        let row = if name.rows().is_some() { format!("r{at}") } else { "all".to_owned() };
        for (column, count) in name.columns().iter().zip(counts) {
            table.add(&row, column, *count);
        }
    }
    table
}

/// Every place of a table, with what it counts and what is shown of it.
fn places(counted: &CountTable, shown: &ReportTable) -> Vec<(Place, u32, Option<u32>)> {
    let grid = !shown.totals.is_empty() || counted.name().rows().is_some();
    let columns: Vec<Option<&str>> =
        counted.name().columns().iter().map(|column| Some(*column)).chain([None]).collect();
    let mut rows: Vec<Option<&str>> = counted.rows().map(|(row, _)| Some(row)).collect();
    if grid {
        rows.push(None);
    }
    let mut all = Vec::new();
    for row in rows {
        for column in &columns {
            let figure = shown.figure(row, *column).and_then(|figure| figure.count);
            let place = (row.map(str::to_owned), column.map(str::to_owned));
            all.push((place, counted.count(row, *column), figure));
        }
    }
    all
}

/// The lines of a table that a reader knows to add up: of each, the parts and what they add up to.
fn lines(counted: &CountTable) -> Vec<(Vec<Place>, Vec<Place>)> {
    let columns: Vec<String> = counted.name().columns().iter().map(|column| (*column).to_owned()).collect();
    let rows: Vec<String> = counted.rows().map(|(row, _)| row.to_owned()).collect();
    let at = |row: Option<&String>, column: Option<&String>| (row.cloned(), column.cloned());
    if counted.name() == BALANCE {
        let part = |column: &str| (Some("all".to_owned()), Some(column.to_owned()));
        let whole = (Some("all".to_owned()), None);
        return vec![
            (vec![part("open_before"), part("opened")], vec![whole.clone()]),
            (vec![part("closed"), part("open_after")], vec![whole]),
        ];
    }
    let mut lines = Vec::new();
    for row in &rows {
        lines.push((columns.iter().map(|c| at(Some(row), Some(c))).collect(), vec![at(Some(row), None)]));
    }
    if counted.name().rows().is_some() {
        for column in columns.iter().map(Some).chain([None]) {
            lines.push((rows.iter().map(|row| at(Some(row), column)).collect(), vec![at(None, column)]));
        }
        lines.push((columns.iter().map(|c| at(None, Some(c))).collect(), vec![at(None, None)]));
    }
    lines
}

fn solved(problem: &Problem) -> f64 {
    match problem.solve() {
        Ok(SolveOutcome::Solution(found)) => found.objective(),
        // The truth is a solution.
        other => panic!("{other:?}"),
    }
}

/// The least and the most, as far as one looks, that a hidden count can be.
fn range(counted: &CountTable, shown: &ReportTable, wanted: &Place, far: u32) -> (f64, f64) {
    let solve = |direction: OptimizationDirection| {
        let mut problem = Problem::new(direction);
        let mut variables: BTreeMap<Place, Variable> = BTreeMap::new();
        for (place, truth, known) in places(counted, shown) {
            let goal = if place == *wanted { 1.0 } else { 0.0 };
            let bounds = match known {
                Some(known) => (f64::from(known), f64::from(known)),
                // The reader knows that a count that is no zero was hidden as one that is none.
                None => (f64::from(u8::from(truth > 0)), if place == *wanted { f64::from(far) } else { f64::INFINITY }),
            };
            variables.insert(place, problem.add_var(goal, bounds));
        }
        for (parts, whole) in lines(counted) {
            let terms = parts.iter().map(|part| (variables[part], 1.0));
            let terms: Vec<_> = terms.chain(whole.iter().map(|whole| (variables[whole], -1.0))).collect();
            problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, 0.0);
        }
        solved(&problem)
    };
    (solve(OptimizationDirection::Minimize), solve(OptimizationDirection::Maximize))
}

/// Of how many counts that are no zeros a total is made.
fn parts(counted: &CountTable, (row, column): &Place) -> u32 {
    let mut sides = [0, 0];
    for (key, counts) in counted.rows() {
        for (name, count) in counted.name().columns().iter().zip(counts) {
            let within = row.as_ref().is_none_or(|row| row == key) && column.as_ref().is_none_or(|of| of == name);
            let taken = counted.name() == BALANCE && ["closed", "open_after"].contains(name);
            sides[usize::from(taken)] += u32::from(within && *count > 0);
        }
    }
    sides[0].max(sides[1])
}

fn attack(counted: &CountTable, shown: &ReportTable) -> Result<(), TestCaseError> {
    // Of what shows nothing nobody learns anything, not even which counts are zeros.
    if places(counted, shown).iter().all(|(.., known)| known.is_none()) {
        return Ok(());
    }
    let threshold = shown.threshold;
    for (place, truth, known) in places(counted, shown) {
        if let Some(known) = known {
            prop_assert_eq!(known, truth);
            prop_assert!(truth == 0 || truth >= threshold, "{:?} is {} and shown", place, truth);
        } else if (1..threshold).contains(&truth) {
            let (least, most) = range(counted, shown, &place, threshold);
            let pinned =
                format!("{place:?} is {truth} and known to be from {least} to {most} under {threshold}: {shown:?}");
            // A total is at least as many as the counts it is made of that are seen not to be zeros.
            let sees = f64::from(parts(counted, &place).max(1)) + 0.5;
            prop_assert!(least < sees && most > f64::from(threshold) - 0.5, "{}", pinned);
        }
    }
    Ok(())
}

fn screen(threshold: u32) -> Screen<'static> {
    Screen::new(day(0), day(100), threshold)
}

fn a_count() -> impl Strategy<Value = u32> {
    prop_oneof![3 => 0_u32..6, 2 => 6_u32..40, 1 => 40_u32..4_000, 1 => Just(0)]
}

fn a_table() -> impl Strategy<Value = CountTable> {
    let grid = prop::collection::vec(prop::collection::vec(a_count(), 4), 1..7);
    let list = prop::collection::vec(a_count(), 6);
    let balance = (a_count(), a_count(), a_count());
    prop_oneof![
        4 => grid.prop_map(|rows| counted(GRID, &rows)),
        2 => list.prop_map(|row| counted(LIST, &[row])),
        1 => balance.prop_map(|(before, opened, closed)| {
            let closed = closed.min(before + opened);
            counted(BALANCE, &[vec![before, opened, closed, before + opened - closed]])
        }),
    ]
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn cnf_54_no_small_count_is_pinned_down(table in a_table(), threshold in 2_u32..13) {
        let (shown, _) = publish(&table, &screen(threshold));
        attack(&table, &shown)?;
    }

    #[test]
    fn cnf_55_a_zero_that_is_kept_is_not_told(table in a_table(), threshold in 2_u32..8) {
        let kept: Vec<String> = vec!["sent_one_way".to_owned(), "kept".to_owned()];
        let (shown, _) = publish(&table, &screen(threshold).protecting(&kept));
        attack(&table, &shown)?;
        for (place, truth, known) in places(&table, &shown) {
            let protected = place.0.is_some() && place.1.as_ref().is_some_and(|column| kept.contains(column));
            let whole = table.count(place.0.as_deref(), None);
            if protected && truth == 0 && whole > 0 && !shown.rows.is_empty() {
                prop_assert_eq!(known, None);
                prop_assert!(range(&table, &shown, &place, 5).1 > 0.5, "{:?}: {:?}", place, shown);
            }
        }
    }

    #[test]
    fn cnf_59_a_greater_threshold_reveals_nothing(table in a_table(), threshold in 2_u32..13, more in 1_u32..5) {
        let (lower, _) = publish(&table, &screen(threshold));
        let (again, _) = publish(&table, &screen(threshold));
        let (higher, _) = publish(&table, &screen(threshold + more));
        prop_assert_eq!(&lower, &again);
        for ((place, _, low), (_, _, high)) in places(&table, &lower).into_iter().zip(places(&table, &higher)) {
            prop_assert!(low.is_some() || high.is_none(), "{:?}", place);
        }
    }
}

#[test]
fn every_small_grid_holds() {
    for n in 0..8_u32.pow(4) {
        let digit = |at: u32| n / 8_u32.pow(at) % 8;
        let table = counted(GRID, &[vec![digit(0), digit(1)], vec![digit(2), digit(3)]]);
        for threshold in [3, 5] {
            let (shown, _) = publish(&table, &screen(threshold));
            attack(&table, &shown).unwrap();
        }
    }
    assert_eq!(publish(&counted(GRID, &[vec![1]]), &screen(u32::MAX)).0.threshold, MAX_THRESHOLD);
}

/// As it is written down when it was published.
fn published(shown: &ReportTable, start: NaiveDate, end: NaiveDate, table: &CountTable) -> PublishedTable {
    let cells = places(table, shown).into_iter().filter(|_| !shown.rows.is_empty());
    let cells = cells.map(|((row, column), _, count)| PublishedCell { row, column, count }).collect();
    PublishedTable { table: shown.table, start, end, cells }
}

/// Counts row by row.
type Rows = Vec<Vec<u32>>;

/// What happened stretch by stretch, and the periods that were reported one after the other.
fn a_history() -> impl Strategy<Value = (Vec<Rows>, Vec<(usize, usize)>)> {
    let stretch = prop::collection::vec(prop::collection::vec(prop_oneof![2 => 0_u32..5, 2 => 5_u32..30], 2), 2);
    let periods = prop::collection::vec((0_usize..4, 1_usize..4), 1..5);
    (prop::collection::vec(stretch, 4), periods).prop_map(|(stretches, periods)| {
        (stretches, periods.into_iter().map(|(start, long)| (start, (start + long).min(4))).collect())
    })
}

/// A balance, and a table whose whole is one of its columns: what is shown of both.
fn both_shown(balance: &CountTable, part: &CountTable, threshold: u32) -> [ReportTable; 2] {
    let (headline, _) = publish(balance, &screen(threshold));
    let (part, _) = publish(part, &screen(threshold).under(&headline));
    [headline, part]
}

/// The least and the most that a hidden count of one of the two can be, to a reader of both.
fn range_of_both(
    tables: [(&CountTable, &ReportTable); 2],
    shared: &str,
    wanted: (usize, &Place),
    far: u32,
) -> (f64, f64) {
    let solve = |direction: OptimizationDirection| {
        let mut problem = Problem::new(direction);
        let mut variables: BTreeMap<(usize, Place), Variable> = BTreeMap::new();
        for (at, (counted, shown)) in tables.into_iter().enumerate() {
            let places = places(counted, shown);
            // Of a table that is withheld as a whole nobody knows which of its counts are none.
            let withheld = places.iter().all(|(.., known)| known.is_none());
            for (place, truth, known) in places {
                let is_wanted = (at, &place) == wanted;
                let most = if is_wanted { f64::from(far) } else { f64::INFINITY };
                let bounds = match known {
                    Some(known) => (f64::from(known), f64::from(known)),
                    None => (f64::from(u8::from(truth > 0 && !withheld)), most),
                };
                variables.insert((at, place), problem.add_var(if is_wanted { 1.0 } else { 0.0 }, bounds));
            }
            for (parts, whole) in lines(counted) {
                let terms = parts.iter().map(|part| (variables[&(at, part.clone())], 1.0));
                let whole = whole.iter().map(|whole| (variables[&(at, whole.clone())], -1.0));
                let terms: Vec<_> = terms.chain(whole).collect();
                problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, 0.0);
            }
        }
        let column = variables[&(0, (Some("all".to_owned()), Some(shared.to_owned())))];
        let of = tables[1].0.name().rows().is_none().then(|| "all".to_owned());
        let whole = variables[&(1, (of, None))];
        problem.add_constraint([(column, 1.0), (whole, -1.0)].as_slice(), ComparisonOp::Eq, 0.0);
        solved(&problem)
    };
    (solve(OptimizationDirection::Minimize), solve(OptimizationDirection::Maximize))
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn cnf_54_a_table_and_its_headline_tell_no_more_together(
        rows in prop::collection::vec(prop::collection::vec(a_count(), 2), 1..5),
        outcomes in prop::collection::vec(a_count(), 6),
        (other, gone, of_outcomes) in (a_count(), a_count(), any::<bool>()),
        threshold in 2_u32..13,
    ) {
        let (part, shared) = if of_outcomes {
            (counted(ReportTableName::ConcernOutcomes, &[outcomes]), "closed")
        } else {
            (counted(ReportTableName::ConcernsByTheme, &rows), "opened")
        };
        let whole = part.total();
        // Before and opened, closed and after.
        let sides = if of_outcomes {
            let before = gone.min(whole + other);
            [before, whole + other - before, whole, other]
        } else {
            let closed = gone.min(other + whole);
            [other, whole, closed, other + whole - closed]
        };
        let balance = counted(BALANCE, &[sides.to_vec()]);
        let [headline, shown] = both_shown(&balance, &part, threshold);
        let column = headline.figure(None, Some(shared)).and_then(|figure| figure.count);
        prop_assert!(column.is_some() || shown.total.count.is_none(), "made up of what is hidden");
        prop_assert!(shown.total.count.is_none_or(|total| total == whole));
        let both = [(&balance, &headline), (&part, &shown)];
        for (at, (counted, shown)) in both.into_iter().enumerate() {
            if places(counted, shown).iter().all(|(.., known)| known.is_none()) {
                continue;
            }
            for (place, truth, known) in places(counted, shown) {
                if known.is_none() && (1..threshold).contains(&truth) {
                    let (least, most) = range_of_both(both, shared, (at, &place), threshold);
                    let sees = f64::from(parts(counted, &place).max(1)) + 0.5;
                    prop_assert!(least < sees && most > f64::from(threshold) - 0.5, "{:?}: {} to {}", place, least, most);
                }
            }
        }
    }

    #[test]
    fn what_counts_no_people_is_shown_as_it_is(rows in prop::collection::vec(prop::collection::vec(a_count(), 3), 1..5), threshold in 2_u32..13) {
        let table = counted(ReportTableName::Policies, &rows);
        let kept = ["overdue".to_owned()];
        let before = [];
        let (shown, _) = publish(&table, &screen(threshold).protecting(&kept).after(&before));
        for (place, truth, known) in places(&table, &shown) {
            prop_assert_eq!(known, Some(truth), "{:?}", place);
        }
        prop_assert_eq!(shown.threshold, 1);
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn cnf_58_reports_one_after_the_other_tell_of_no_small_count((stretches, periods) in a_history(), threshold in 2_u32..7) {
        let at = |n: usize| day(u64::try_from(n).unwrap() * 10);
        let sum = |start: usize, end: usize| {
            let mut rows = vec![vec![0; 2]; 2];
            for stretch in &stretches[start..end] {
                for (row, counts) in stretch.iter().enumerate() {
                    counts.iter().enumerate().for_each(|(column, count)| rows[row][column] += count);
                }
            }
            counted(GRID, &rows)
        };
        let mut before: Vec<PublishedTable> = Vec::new();
        let mut reports: Vec<(usize, usize, CountTable, ReportTable)> = Vec::new();
        for (start, end) in periods {
            let table = sum(start, end);
            let earlier: Vec<Earlier<'_>> = before.iter().map(|table| Earlier { table, differs_by: [[None; 2]; 2] }).collect();
            let wanted = Screen::new(at(start), at(end), threshold).after(&earlier);
            let (shown, _) = publish(&table, &wanted);
            before.push(published(&shown, at(start), at(end), &table));
            reports.push((start, end, table, shown));
        }
        // The reader puts all of them together: the stretches are what is not known.
        for (start, end, table, shown) in &reports {
            for (place, truth, known) in places(table, shown) {
                let (Some(row), Some(column)) = (&place.0, &place.1) else { continue };
                if known.is_some() || !(1..threshold).contains(&truth) {
                    continue;
                }
                let wanted = (row.clone(), column.clone(), *start, *end);
                let (least, most) = over_all(&reports, &wanted, f64::from(threshold) * 3.0);
                prop_assert!(most - least > 0.5, "{:?} is {} and known: {:?}", place, truth, before);
            }
        }
    }
}

/// The least and the most that a count of a period can be, given every report.
fn over_all(
    reports: &[(usize, usize, CountTable, ReportTable)],
    (row, column, from, until): &(String, String, usize, usize),
    far: f64,
) -> (f64, f64) {
    let solve = |direction: OptimizationDirection| {
        let mut problem = Problem::new(direction);
        let mut stretches: BTreeMap<(String, String, usize), Variable> = BTreeMap::new();
        for row_of in ["r0", "r1"] {
            for column_of in GRID.columns() {
                for at in 0..4 {
                    let wanted = row_of == row && column_of == column && (*from..*until).contains(&at);
                    let most = if GRID.columns().iter().position(|known| known == column_of) > Some(1) {
                        0.0
                    } else {
                        far + 100.0
                    };
                    let variable = problem.add_var(if wanted { 1.0 } else { 0.0 }, (0.0, most));
                    stretches.insert((row_of.to_owned(), (*column_of).to_owned(), at), variable);
                }
            }
        }
        for (start, end, table, shown) in reports {
            for ((row, column), truth, known) in places(table, shown) {
                let of = |key: &(String, String, usize)| {
                    row.as_ref().is_none_or(|row| *row == key.0)
                        && column.as_ref().is_none_or(|column| *column == key.1)
                        && (*start..*end).contains(&key.2)
                };
                let terms: Vec<_> =
                    stretches.iter().filter(|(key, _)| of(key)).map(|(_, variable)| (*variable, 1.0)).collect();
                match known {
                    Some(known) => problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, f64::from(known)),
                    None if truth > 0 => problem.add_constraint(terms.as_slice(), ComparisonOp::Ge, 1.0),
                    None => {}
                }
            }
        }
        solved(&problem)
    };
    (solve(OptimizationDirection::Minimize), solve(OptimizationDirection::Maximize))
}
