//! The governors' report as a page: one file that opens anywhere, prints, and is read by a screen reader.
//!
//! There is no script in it and nothing that is fetched. Behind every chart stands its table; the colours are told apart by
//! whoever does not see them as others do, and every bar has its number and its word beside it.

mod chart;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use parentis::report::{
    Figure, FigureMark, GovernorsReport, RatePair, ReportRow, ReportSection, ReportTable, TablePair,
};
use parentis_text::Words;
use parentis_text::report::{PageText, figure_text};

/// How it looks, on a screen and on paper.
const STYLE: &str = include_str!("page/style.css");

/// The page.
pub(crate) fn of(report: &GovernorsReport, words: &Words) -> String {
    let (now, before) = words.report_periods(report);
    let title = words.report_page_text(PageText::Title);
    let sections: Vec<ReportSection> = ReportSection::ALL
        .iter()
        .copied()
        .filter(|section| report.tables.iter().any(|pair| pair.section == *section))
        .collect();
    let page = html! {
        (DOCTYPE)
        html lang=(words.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (title) }
                    p { (now) " " (before) "." }
                    p { (words.report_thresholds(report)) @if let Some(policy) = words.report_policy(report) { " " (policy) } }
                    @if let Some(notice) = words.draft_notice() { p { strong { (notice) } } }
                }
                nav aria-label=(words.report_page_text(PageText::Contents)) {
                    ol {
                        @for section in &sections {
                            li { a href={ "#" (section.code()) } { (words.report_section(*section)) } }
                        }
                        li { a href="#method" { (words.report_page_text(PageText::Notes)) } }
                    }
                }
                main {
                    @for section in &sections { (part(report, *section, words)) }
                    (method(report, words))
                }
            }
        }
    };
    page.into_string()
}

/// One part of the report: its measures, then its tables.
fn part(report: &GovernorsReport, section: ReportSection, words: &Words) -> Markup {
    let rates: Vec<&RatePair> = report.rates.iter().filter(|pair| pair.section == section).collect();
    html! {
        section id=(section.code()) aria-labelledby={ "h-" (section.code()) } {
            h2 id={ "h-" (section.code()) } { (words.report_section(section)) }
            @if !rates.is_empty() { (measures(&rates, words)) }
            @for pair in report.tables.iter().filter(|pair| pair.section == section) { (table(pair, words)) }
        }
    }
}

fn measures(rates: &[&RatePair], words: &Words) -> Markup {
    let text = |text: PageText| words.report_page_text(text);
    html! {
        div class="wide" tabindex="0" role="group" aria-label=(text(PageText::Measures)) {
            table {
                caption { (text(PageText::Measures)) }
                thead { tr {
                    th scope="col" { (text(PageText::Measure)) }
                    th scope="col" { (text(PageText::Part)) }
                    th scope="col" { (text(PageText::Base)) }
                    th scope="col" { (text(PageText::Share)) }
                    th scope="col" { (text(PageText::Previous)) }
                } }
                tbody { @for pair in rates { tr {
                    th scope="row" {
                        (words.report_indicator(pair.now.indicator))
                        @if let Some(row) = &pair.now.row { ", " (words.report_row_name(pair.now.table, row)) }
                    }
                    td { (shown(pair.now.numerator, words)) }
                    td { (shown(pair.now.denominator, words)) " " span class="base" { (words.report_base(pair.now.base)) } }
                    td { (words.report_percent(&pair.now)) }
                    td { @if let Some(previous) = &pair.previous { (words.report_percent(previous)) } @else { (FigureMark::NotApplicable.code()) } }
                } } }
            }
        }
    }
}

/// A number, or its symbol with what that says.
fn shown(figure: Figure, words: &Words) -> Markup {
    if let (None, Some(mark)) = (figure.count, figure.suppressed) {
        html! { abbr title=(words.report_mark(mark)) { (mark.code()) } }
    } else {
        html! { (figure_text(figure)) }
    }
}

fn table(pair: &TablePair, words: &Words) -> Markup {
    let name = words.report_table_name(pair.now.table);
    let charted = chart::of(pair, words);
    html! {
        @if let Some(svg) = charted {
            figure {
                div class="chart" role="img" aria-label=(words.report_chart(pair.now.table)) { (PreEscaped(svg)) }
            }
        }
        @for (period, side) in [(PageText::Now, &pair.now), (PageText::Previous, &pair.previous)] {
            div class="wide" tabindex="0" role="group" aria-label={ (name) ", " (words.report_page_text(period)) } {
                table {
                    caption {
                        (name) " (" (words.report_base(side.base)) "), " (words.report_page_text(period))
                    }
                    thead { tr {
                        th scope="col" { (words.report_page_text(PageText::Group)) }
                        @for column in &side.columns { th scope="col" { (words.report_column(column)) } }
                        th scope="col" { (words.report_page_text(PageText::Total)) }
                    } }
                    tbody {
                        @if side.rows.is_empty() && side.total.count.is_none() {
                            tr { td colspan=(side.columns.len().saturating_add(2)) { (words.report_page_text(PageText::Withheld)) } }
                        }
                        @for row in &side.rows { (line(side, row, words)) }
                        @if !side.totals.is_empty() && !side.rows.is_empty() {
                            tr class="total" {
                                th scope="row" { (words.report_page_text(PageText::Total)) }
                                @for total in &side.totals { td { (shown(*total, words)) } }
                                td { (shown(side.total, words)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn line(table: &ReportTable, row: &ReportRow, words: &Words) -> Markup {
    html! {
        tr {
            th scope="row" { (words.report_row_name(table.table, &row.row)) }
            @for cell in &row.cells { td { (shown(*cell, words)) } }
            td { (shown(row.total, words)) }
        }
    }
}

/// How it was made, and what the symbols say.
fn method(report: &GovernorsReport, words: &Words) -> Markup {
    html! {
        section id="method" aria-labelledby="h-method" {
            h2 id="h-method" { (words.report_page_text(PageText::Notes)) }
            ul { @for note in &report.notes { li { (words.report_note(*note)) } } }
            h3 { (words.report_page_text(PageText::Legend)) }
            dl { @for mark in FigureMark::ALL { dt { (mark.code()) } dd { (words.report_mark(*mark)) } } }
        }
    }
}

#[cfg(test)]
mod tests;
