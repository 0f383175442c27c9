//! `report`: the report on parents' participation for the governors, in words, as data, or as a page.

use super::desk::Desk;
use super::sheets::keyed;
use crate::cli::{ReportOf, ReportPart};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::words::Words;
use chrono::NaiveDate;
use parentis::report::{FIGURE_COLUMNS, Figure, FigureMark, GovernorsReport, MEASURE_COLUMNS};
use parentis::{Answer, Fact};
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &ReportOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    if wanted.last_day < wanted.first_day {
        return Err(Failure::refused("the period ends before it begins", "Say the first day, then the last."));
    }
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let period = (wanted.first_day, after(wanted.last_day));
    let report = desk.school.governors_report(period, (wanted.before_from, wanted.before_until.map(after)), as_of);
    if let Some(key) = &wanted.published {
        return out.json(&Fact::ReportPublished { report: key.clone(), tables: report.publish });
    }
    if let Some(path) = &wanted.html {
        let page = parentis_page::governors_report(&report, words.text());
        std::fs::write(path, page).map_err(|error| Failure::writing(path, &error))?;
        return out.line(format!("{}: the report to the governors, as a page", path.display()));
    }
    let sheet = match wanted.part {
        ReportPart::Figures => figures,
        ReportPart::Measures => measures,
    };
    desk.give(
        report,
        Answer::GovernorsReport,
        (as_of, &words, out),
        (|report: &GovernorsReport, _| sheet(report), |words, report, _| words.text().governors_report(report)),
    )
}

/// The first day after one.
fn after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

/// A number, and the symbol in its place.
fn both(figure: Figure) -> (String, &'static str) {
    let number = figure.count.map(|count| count.to_string()).unwrap_or_default();
    (number, figure.suppressed.map(FigureMark::code).unwrap_or_default())
}

fn figures(report: &GovernorsReport) -> Sheet {
    let mut sheet = keyed(&FIGURE_COLUMNS);
    for line in report.figures() {
        let (count, suppressed) = both(line.figure);
        sheet.row([
            line.section.code().into(),
            line.table.code().into(),
            line.base.code().into(),
            line.period.into(),
            line.start.to_string().into(),
            line.end.to_string().into(),
            line.row.into(),
            line.column.into(),
            count.into(),
            suppressed.into(),
        ]);
    }
    sheet
}

fn measures(report: &GovernorsReport) -> Sheet {
    let mut sheet = keyed(&MEASURE_COLUMNS);
    for line in report.measures() {
        let ((part, part_mark), (whole, whole_mark)) = (both(line.numerator), both(line.denominator));
        sheet.row([
            line.section.code().into(),
            line.indicator.code().into(),
            line.table.code().into(),
            line.base.code().into(),
            line.period.into(),
            line.start.to_string().into(),
            line.end.to_string().into(),
            line.row.into(),
            part.into(),
            part_mark.into(),
            whole.into(),
            whole_mark.into(),
            line.tenths.map(|tenths| tenths.to_string()).unwrap_or_default().into(),
            line.suppressed.map(FigureMark::code).unwrap_or_default().into(),
        ]);
    }
    sheet
}
