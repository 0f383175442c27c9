//! The governors' report: every table of a period beside that of the period before, with the measures that they make.
//!
//! ```
//! # use parentis::doc_example;
//! # let (school, as_of) = doc_example()?;
//! let (start, end) = ("2026-01-01".parse().unwrap(), "2026-04-01".parse().unwrap());
//! let report = school.governors_report((start, end), (None, None), as_of);
//! // A school with one family is told of in no number.
//! assert!(report.tables.iter().all(|table| table.now.total.count.is_none_or(|count| count == 0)));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::counts::{Counted, Counter, Period};
use super::earlier::{Earlier, PublishedCell, PublishedTable};
use super::layout::{Reading, Shape};
use super::publish::{Screen, publish};
use super::rate::Rate;
use super::table::{CountTable, ReportTable};
use super::words::{Indicator, MethodNote, ReportBase, ReportSection, ReportTableName};
use crate::communication::reply::Desk;
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most figures of one published report.
pub const MAX_FIGURES: usize = 20_000;

/// A table of the period, and the same of the period before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TablePair {
    /// In which part of the report.
    pub section: ReportSection,
    /// Of the period.
    pub now: ReportTable,
    /// Of the period before.
    pub previous: ReportTable,
}

/// A measure of the period, and the same of the period before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RatePair {
    /// In which part of the report.
    pub section: ReportSection,
    /// Of the period.
    pub now: Rate,
    /// Of the period before; none: there was no such row.
    pub previous: Option<Rate>,
}

/// The report on parents' participation, in numbers alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GovernorsReport {
    /// The first day of the period.
    pub start: NaiveDate,
    /// The first day after it.
    pub end: NaiveDate,
    /// The first day of the period that it is compared with.
    pub previous_start: NaiveDate,
    /// The first day after that.
    pub previous_end: NaiveDate,
    /// The day on which it was made.
    pub as_of: NaiveDate,
    /// The policy in force that day, by its name and version; none if none was adopted.
    pub policy: Option<String>,
    /// The smallest count that is shown.
    pub threshold: u32,
    /// The same of special categories of data.
    pub strict_threshold: u32,
    /// Its tables, part by part.
    pub tables: Vec<TablePair>,
    /// Its measures, part by part.
    pub rates: Vec<RatePair>,
    /// How it was made.
    pub notes: Vec<MethodNote>,
    /// What is to be recorded if it is published, with the fact `report_published`.
    pub publish: Vec<PublishedTable>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// A report while it is made.
struct Maker<'a> {
    school: &'a School,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    rules: BTreeSet<RuleId>,
    /// What was published by that day.
    published: Vec<&'a PublishedTable>,
}

/// The tables of one period, as they may be shown, and as they were counted.
struct Shown {
    counted: BTreeMap<ReportTableName, CountTable>,
    tables: BTreeMap<ReportTableName, ReportTable>,
    written: Vec<PublishedTable>,
}

/// As it is written down when it is published.
fn written(table: &ReportTable, period: &Period) -> PublishedTable {
    let mut cells = Vec::new();
    for row in &table.rows {
        for (column, figure) in table.columns.iter().zip(&row.cells) {
            let (row, column) = (Some(row.row.clone()), Some(column.clone()));
            cells.push(PublishedCell { row, column, count: figure.count });
        }
        cells.push(PublishedCell { row: Some(row.row.clone()), column: None, count: row.total.count });
    }
    for (column, figure) in table.columns.iter().zip(&table.totals) {
        cells.push(PublishedCell { row: None, column: Some(column.clone()), count: figure.count });
    }
    if table.table.shape() == Shape::Grid {
        cells.push(PublishedCell { row: None, column: None, count: table.total.count });
    }
    PublishedTable { table: table.table, start: period.start, end: period.end, cells }
}

impl Maker<'_> {
    fn hears(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    fn threshold_of(&self, table: ReportTableName) -> u32 {
        let profile = self.school.inner.profile_at(self.as_of, &mut Horizon::new(self.as_of));
        let policy = profile.filter(|_| self.muted != Some(RuleId::CNF_50)).map(|profile| profile.report().clone());
        policy.unwrap_or_default().threshold_of(table)
    }

    fn protected(&self, table: ReportTableName) -> Vec<String> {
        let profile = self.school.inner.profile_at(self.as_of, &mut Horizon::new(self.as_of));
        profile.map(|profile| profile.report().protected(table)).unwrap_or_default()
    }

    /// By how many the people differ of whom a table of an earlier report counts, and this one does.
    fn differs_by(&self, table: ReportTableName, period: &Period, then: &PublishedTable) -> [[Option<u32>; 2]; 2] {
        let eve = |day: NaiveDate| day.pred_opt();
        let after = self.apart(table, Some(period.last_day), eve(then.end));
        if table.shape() != Shape::Balance {
            return [[after; 2]; 2];
        }
        // Of two periods with days between them, what came and went in these stands in neither.
        let before = [eve(then.start), eve(then.end)].map(|other| self.apart(table, eve(period.start), other));
        [before, [self.apart(table, Some(period.last_day), eve(then.start)), after]]
    }

    /// By how many they differ on two days.
    fn apart(&self, table: ReportTableName, one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<u32> {
        if table.reading(None) == Reading::Period {
            return None;
        }
        let (school, one, other) = (self.school, one?, other?);
        match table.base() {
            ReportBase::FamiliesOnRoll => Some(school.families_apart(one, other)),
            ReportBase::FamiliesWithTwoHomes | ReportBase::HomesOfThose => Some(school.two_homes_apart(one, other)),
            ReportBase::PupilsOnRoll => Some(school.pupils_apart(one, other)),
            ReportBase::CasesInHand => Some(school.cases_apart(one, other)),
            ReportBase::VolunteersInHand | ReportBase::Volunteers => Some(school.helpers_apart(one, other)),
            // Seats are nobody.
            ReportBase::VacanciesInHand => Some(u32::MAX),
            ReportBase::Invitations
            | ReportBase::Messages
            | ReportBase::Threads
            | ReportBase::MessagesNeedingReply
            | ReportBase::RepliesDue
            | ReportBase::ConsentAnswers
            | ReportBase::CasesOpened
            | ReportBase::CasesClosed
            | ReportBase::EventsHeld
            | ReportBase::FamiliesAtEvents
            | ReportBase::ConsultationsClosed
            | ReportBase::ConsultationAnswers
            | ReportBase::ParentSeats
            | ReportBase::Elections
            | ReportBase::PoliciesStanding
            | ReportBase::ReviewsClosed => None,
        }
    }

    /// Counts a period, and shows of it what may be shown after what was shown before.
    fn show(&mut self, period: Period, before: &[PublishedTable]) -> (Shown, bool) {
        let mut desk = Desk::new(self.school, period.last_day, self.muted);
        let counting = Counter::new(self.school, period, self.muted);
        let Counted { tables: counted, rules, no_calendar } = counting.count(&mut desk);
        self.rules.extend(rules);
        let mut shown = Shown { counted: BTreeMap::new(), tables: BTreeMap::new(), written: Vec::new() };
        // A headline stands before whatever repeats it.
        let (first, then): (Vec<_>, Vec<_>) = ReportTableName::ALL.iter().partition(|name| name.headline().is_none());
        for name in first.into_iter().chain(then) {
            let Some(table) = counted.get(name) else { continue };
            let earlier: Vec<Earlier<'_>> = self
                .published
                .iter()
                .copied()
                .chain(before)
                .filter(|earlier| earlier.table == *name)
                .map(|table| Earlier { table, differs_by: self.differs_by(*name, &period, table) })
                .collect();
            let protect_zero = self.protected(*name);
            let screen = Screen {
                protect_zero: &protect_zero,
                earlier: &earlier,
                headline: name.headline().and_then(|headline| shown.tables.get(&headline)),
                muted: self.muted,
                ..Screen::new(period.start, period.end, self.threshold_of(*name))
            };
            let (table, rules) = publish(table, &screen);
            self.rules.extend(rules);
            // What counts no people gives nothing away, in this report or a later one.
            if name.counts_people() {
                shown.written.push(written(&table, &period));
            }
            shown.tables.insert(*name, table);
        }
        shown.counted = counted;
        (shown, no_calendar)
    }

    fn rates(&mut self, now: &Shown, previous: &Shown, period: &Period) -> Vec<RatePair> {
        let profile = self.school.inner.profile_at(self.as_of, &mut Horizon::new(self.as_of));
        let reliable = profile.and_then(|profile| profile.report().reliable_base);
        let screen = Screen { muted: self.muted, ..Screen::new(period.start, period.end, 0) };
        let of = |shown: &Shown, indicator: Indicator, name: ReportTableName, row: Option<&str>| {
            let (table, counted) = (shown.tables.get(&name)?, shown.counted.get(&name)?);
            Rate::of(indicator, (table, counted), row, (reliable, &screen))
        };
        let mut rates = Vec::new();
        for name in ReportTableName::ALL.iter().copied() {
            let Some(table) = now.tables.get(&name) else { continue };
            // Of a table that repeats another's totals the measures are row by row.
            let rows: Vec<Option<&str>> = match name.headline() {
                Some(_) => table.rows.iter().map(|row| Some(row.row.as_str())).collect(),
                None => vec![None],
            };
            for indicator in Indicator::ALL.iter().copied() {
                for row in &rows {
                    let Some(rate) = of(now, indicator, name, *row) else { continue };
                    self.rules.insert(indicator.rule());
                    if self.muted != Some(RuleId::CNF_57) {
                        self.rules.insert(RuleId::CNF_57);
                    }
                    let pair =
                        RatePair { section: name.section(), now: rate, previous: of(previous, indicator, name, *row) };
                    rates.push(pair);
                }
            }
        }
        rates
    }
}

impl School {
    /// The report on parents' participation for a period, from its first day on until the first day after it, beside another
    /// period: without one, as long a one just before. `as_of` is the day on which it is made.
    pub fn governors_report(
        &self,
        period: (NaiveDate, NaiveDate),
        previous: (Option<NaiveDate>, Option<NaiveDate>),
        as_of: NaiveDate,
    ) -> GovernorsReport {
        self.governors_report_muting(period, previous, None, as_of, None)
    }

    pub(crate) fn governors_report_muting(
        &self,
        (start, end): (NaiveDate, NaiveDate),
        (previous_start, previous_end): (Option<NaiveDate>, Option<NaiveDate>),
        only: Option<&[ReportTableName]>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> GovernorsReport {
        // Nothing lies within a period that ends before it begins.
        let end = end.max(start);
        let long = end.signed_duration_since(start);
        let previous_end = previous_end.unwrap_or(start);
        let usual = previous_end.checked_sub_signed(long).unwrap_or(previous_end);
        let previous_start = previous_start.unwrap_or(usual).min(previous_end);
        let of = |start: NaiveDate, end: NaiveDate| {
            let last_day = end.pred_opt().unwrap_or(end).min(as_of);
            Period { start, end, last_day }
        };
        let published = self.inner.published.iter().filter(|published| published.span.from() <= as_of);
        let published = published.flat_map(|published| &published.what).collect();
        let mut maker = Maker { school: self, as_of, muted, rules: BTreeSet::new(), published };
        let whole = maker.hears(RuleId::PTN_67) && maker.hears(RuleId::HA_3_1E);
        let wanted = |name: ReportTableName| whole && only.is_none_or(|only| only.contains(&name));
        let (then, _) = maker.show(of(previous_start, previous_end), &[]);
        let (now, no_calendar) = maker.show(of(start, end), &then.written);
        let mut rates = maker.rates(&now, &then, &of(start, end));
        if now.counted.get(&ReportTableName::ReachByLanguage).is_some_and(|table| table.rows().next().is_some()) {
            maker.rules.insert(RuleId::PTN_65);
        }
        let profile = self.inner.profile_at(as_of, &mut Horizon::new(as_of));
        let promises = profile.is_some_and(|profile| !profile.communication().reply_promises.is_empty());
        let review_overdue = whole && self.own_review_is_overdue(as_of, muted);
        let notes = MethodNote::ALL.iter().copied().filter(|note| match note {
            MethodNote::NoPromise => !promises,
            MethodNote::NoCalendar => no_calendar,
            MethodNote::NoPolicy => profile.is_none(),
            MethodNote::ReviewOverdue => review_overdue,
            MethodNote::NotOver => as_of < end.pred_opt().unwrap_or(end),
            MethodNote::SmallNumbers
            | MethodNote::EarlierReports
            | MethodNote::Bases
            | MethodNote::Families
            | MethodNote::OneResolver
            | MethodNote::LastDay
            | MethodNote::NoNames
            | MethodNote::NoPeople => true,
        });
        let mut tables: Vec<TablePair> = Vec::new();
        let mut previous = then.tables;
        for (name, table) in now.tables {
            if let Some(before) = previous.remove(&name).filter(|_| wanted(name)) {
                tables.push(TablePair { section: name.section(), now: table, previous: before });
            }
        }
        tables.sort_by_key(|pair| (pair.section, pair.now.table));
        rates.retain(|pair| wanted(pair.now.table));
        rates.sort_by_key(|pair| (pair.section, pair.now.table, pair.now.indicator));
        GovernorsReport {
            start,
            end,
            previous_start,
            previous_end,
            as_of,
            policy: profile.map(|profile| format!("{} {}", profile.name(), profile.version())),
            threshold: maker.threshold_of(ReportTableName::Reach),
            strict_threshold: maker.threshold_of(ReportTableName::ReachByFormat),
            tables,
            rates,
            notes: notes.collect(),
            publish: now.written.into_iter().chain(then.written).filter(|table| wanted(table.table)).collect(),
            rules: maker.rules.into_iter().collect(),
        }
    }
}
