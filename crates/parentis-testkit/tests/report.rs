//! Properties of the governors' report, on generated journals: it reconciles, its percentages are percentages, and the order in
//! which facts were entered changes nothing.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::profile::{Loose, Profile};
use parentis::report::{FlatFigure, GovernorsReport, ReportTable, ReportTableName};
use parentis::time::Interval;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{case_entries, households, mail_entries, periods};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A school that shows as much as one may: every count from two on.
fn open_school() -> Entry {
    let text = |text: &str| Loose::Text(text.to_owned());
    let mut draft: BTreeMap<String, Loose> =
        [("name", "ours"), ("version", "1"), ("nation", "ENG"), ("school_type", "academy")]
            .map(|(key, word)| (key.to_owned(), text(word)))
            .into();
    let least = [("threshold".to_owned(), Loose::Whole(2)), ("strict_threshold".to_owned(), Loose::Whole(2))];
    draft.insert("report".to_owned(), Loose::Table(least.into()));
    let profile = Box::new(Profile::check(&draft).unwrap().profile);
    let from = Interval::new("2019-01-01".parse().unwrap(), None).unwrap();
    let fact = Fact::ProfileAdopted { profile, hash: None };
    Entry::new("open-school".parse().unwrap(), "1990-01-01T08:00:00Z".parse().unwrap(), from, None, fact).unwrap()
}

fn journals() -> impl Strategy<Value = Vec<Entry>> {
    (households(8), mail_entries(24), case_entries(16)).prop_map(|(household, mail, cases)| {
        let mut all: BTreeMap<String, Entry> = BTreeMap::new();
        for entry in household.entries.into_iter().chain(mail).chain(cases) {
            all.entry(entry.id().to_string()).or_insert(entry);
        }
        all.into_values().chain([open_school()]).collect()
    })
}

fn reconciles(table: &ReportTable) -> Result<(), TestCaseError> {
    let sum = |counts: &[Option<u32>]| counts.iter().copied().sum::<Option<u32>>();
    for row in &table.rows {
        let cells: Vec<Option<u32>> = row.cells.iter().map(|cell| cell.count).collect();
        if let (Some(parts), Some(whole)) = (sum(&cells), row.total.count) {
            if table.table == ReportTableName::Concerns {
                // What was there and what came is what went and what is there.
                prop_assert_eq!(parts, whole.saturating_mul(2));
                if let [before, opened, closed, after] = cells.as_slice() {
                    let sides = (sum(&[*before, *opened]), sum(&[*closed, *after]));
                    prop_assert_eq!(sides, (Some(whole), Some(whole)));
                }
            } else {
                prop_assert_eq!(parts, whole, "{}", table.table);
            }
        }
    }
    let totals: Vec<Option<u32>> = table.totals.iter().map(|total| total.count).collect();
    if let (Some(parts), Some(whole), false) = (sum(&totals), table.total.count, totals.is_empty()) {
        prop_assert_eq!(parts, whole, "{}", table.table);
    }
    let rows: Vec<Option<u32>> = table.rows.iter().map(|row| row.total.count).collect();
    if let (Some(parts), Some(whole), false) = (sum(&rows), table.total.count, rows.is_empty()) {
        prop_assert_eq!(parts, whole, "{}", table.table);
    }
    Ok(())
}

fn holds(report: &GovernorsReport) -> Result<(), TestCaseError> {
    for pair in &report.tables {
        reconciles(&pair.now)?;
        reconciles(&pair.previous)?;
        let headline = pair.now.table.headline();
        let whole = report.tables.iter().find(|other| Some(other.now.table) == headline);
        if let Some((part, whole)) = pair.now.total.count.zip(whole) {
            let repeated = if pair.now.table == ReportTableName::ConcernsByTheme {
                whole.now.figure(None, Some("opened")).and_then(|opened| opened.count)
            } else {
                whole.now.total.count
            };
            prop_assert_eq!(Some(part), repeated, "{}", pair.now.table);
        }
    }
    for rate in &report.rates {
        prop_assert!(rate.now.tenths.is_none_or(|tenths| tenths <= 1_000));
        if let Some(tenths) = rate.now.tenths {
            let (part, whole) = (rate.now.numerator.count.unwrap(), rate.now.denominator.count.unwrap());
            prop_assert!(part <= whole && whole > 0);
            prop_assert_eq!(tenths == 1_000, part == whole, "{} of {}", part, whole);
        }
        prop_assert!(rate.now.tenths.is_some() != rate.now.suppressed.is_some());
    }
    for line in report.figures() {
        prop_assert!(line.figure.count.is_some() != line.figure.suppressed.is_some(), "{:?}", line);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn a_report_reconciles_on_any_journal(entries in journals(), (start, end) in periods()) {
        let as_of = end;
        let school = School::new(&Journal::new(entries.clone()).unwrap()).unwrap();
        let report = school.governors_report((start, end), (None, None), as_of);
        holds(&report)?;
        let other_order = School::new(&Journal::new(entries.into_iter().rev()).unwrap()).unwrap();
        prop_assert_eq!(&report, &other_order.governors_report((start, end), (None, None), as_of));
        // What was published is no reason to show more.
        let published = Fact::ReportPublished { report: "r-1".parse().unwrap(), tables: report.publish.clone() };
        let valid = Interval::new(as_of, None).unwrap();
        let entry = Entry::new("published".parse().unwrap(), "2030-01-01T08:00:00Z".parse().unwrap(), valid, None, published);
        if let Ok(next) = entry.and_then(|entry| school.with([entry])) {
            let again = next.governors_report((start, end), (None, None), as_of);
            holds(&again)?;
            let key = |line: &FlatFigure| (line.table, line.period, line.row.clone(), line.column.clone());
            let before: BTreeMap<_, _> = report.figures().into_iter().map(|line| (key(&line), line.figure)).collect();
            for line in again.figures() {
                let shown = before.get(&key(&line)).is_none_or(|figure| figure.count.is_some());
                prop_assert!(shown || line.figure.count.is_none(), "{:?}", line);
            }
        }
    }
}
