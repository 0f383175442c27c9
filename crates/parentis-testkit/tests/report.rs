//! Properties of the governors' report, on generated journals: it reconciles, its percentages are percentages, and the order in
//! which facts were entered changes nothing.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::participation::seat::SeatKind;
use parentis::profile::{Loose, Profile};
use parentis::report::{FlatFigure, GovernorsReport, ReportTable, ReportTableName};
use parentis::time::Interval;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{
    case_entries, event_entries, households, mail_entries, part_entries, periods, policy_entries,
};
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
    let taking_part = (part_entries(24), event_entries(24), policy_entries(40));
    (households(8), mail_entries(24), case_entries(16), taking_part).prop_map(|(household, mail, cases, part)| {
        let mut all: BTreeMap<String, Entry> = BTreeMap::new();
        let part = part.0.into_iter().chain(part.1).chain(part.2);
        for entry in household.entries.into_iter().chain(mail).chain(cases).chain(part) {
            all.entry(entry.id().to_string()).or_insert(entry);
        }
        all.into_values().chain([open_school()]).collect()
    })
}

/// The tables of what was there, came, went, and is there.
const BALANCES: [ReportTableName; 3] =
    [ReportTableName::Concerns, ReportTableName::Vacancies, ReportTableName::VolunteersInPeriod];

fn reconciles(table: &ReportTable) -> Result<(), TestCaseError> {
    let sum = |counts: &[Option<u32>]| counts.iter().copied().sum::<Option<u32>>();
    for row in &table.rows {
        let cells: Vec<Option<u32>> = row.cells.iter().map(|cell| cell.count).collect();
        if let (Some(parts), Some(whole)) = (sum(&cells), row.total.count) {
            if BALANCES.contains(&table.table) {
                // What was there and what came is what went and what is there: opened less closed is the change.
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
            let of = |column: &str| whole.now.figure(None, Some(column)).and_then(|figure| figure.count);
            if pair.now.table == ReportTableName::ReachByHome {
                // A home or two for each family, and more.
                prop_assert!(whole.now.total.count.is_some_and(|families| part >= families.saturating_mul(2)));
                continue;
            }
            let parts_of = [
                (ReportTableName::ConcernsByTheme, "opened"),
                (ReportTableName::ConcernOutcomes, "closed"),
                (ReportTableName::Volunteers, "there_after"),
            ];
            let column = parts_of.into_iter().find(|(table, _)| *table == pair.now.table);
            let repeated = column.map_or(whole.now.total.count, |(_, column)| of(column));
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

/// What the report counts is what the questions of each subject say, asked as of the last day.
fn agrees_with_the_answers(school: &School, report: &GovernorsReport) -> Result<(), TestCaseError> {
    let day = report.end.pred_opt().unwrap().min(report.as_of);
    let of = |name: ReportTableName, column: Option<&str>| {
        let pair = report.tables.iter().find(|pair| pair.now.table == name).unwrap();
        pair.now.figure(None, column).and_then(|figure| figure.count)
    };
    let seats = school.seats(day);
    let parents = seats.seats.iter().filter(|seat| seat.seat_kind == SeatKind::Parent);
    let vacant = u32::try_from(parents.clone().filter(|seat| seat.holder.is_none()).count()).ok();
    prop_assert_eq!(of(ReportTableName::ParentSeats, Some("vacant")), vacant);
    prop_assert_eq!(of(ReportTableName::ParentSeats, None), u32::try_from(parents.count()).ok());
    prop_assert_eq!(of(ReportTableName::Vacancies, Some("open_after")), vacant);
    let helpers = school.volunteers_due(day).volunteers;
    if let Some(shown) = of(ReportTableName::Volunteers, None) {
        prop_assert_eq!(shown, helpers);
    }
    let policies = school.policy_status(None, day).policies;
    let standing = policies.iter().filter(|policy| policy.standing.is_some());
    let overdue = standing.clone().filter(|policy| policy.overdue_since.is_some()).count();
    prop_assert_eq!(of(ReportTableName::Policies, None), u32::try_from(standing.count()).ok());
    prop_assert_eq!(of(ReportTableName::PoliciesDue, Some("overdue")), u32::try_from(overdue).ok());
    prop_assert_eq!(of(ReportTableName::PoliciesDue, None), of(ReportTableName::Policies, None));
    let consultations = school.consultations(None, day).consultations;
    // Those that were opened in the period and whose last day is over closed in it; one may be closed by hand before.
    let over = consultations.iter().filter(|one| report.start <= one.opened && one.closes.date_naive() < day).count();
    let counted = of(ReportTableName::Consultations, None).unwrap();
    prop_assert_eq!(of(ReportTableName::ConsultationDecisions, None), Some(counted));
    prop_assert!(counted >= u32::try_from(over).unwrap() && counted <= u32::try_from(consultations.len()).unwrap());
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
        if start < end {
            agrees_with_the_answers(&school, &report)?;
        }
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
