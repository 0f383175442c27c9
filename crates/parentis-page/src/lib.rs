//! The governors' report as a page: one file that opens anywhere, prints, and is read by a screen reader (HA-3.1e).
//!
//! There is no script in it and nothing that is fetched. Behind every chart stands its table. Which bar is of which period is
//! told by its pattern, its place and the legend, and by colours that are told apart by whoever does not see them as others do;
//! every bar has its number and its word beside it. What stands in place of a number is said in words to whoever hears the page.
//!
//! It says what [`School::governors_report`](parentis::School::governors_report) found and nothing of its own: what that leaves
//! out for being a small number (CNF-50) is in no chart either.
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! let report = school.governors_report(("2026-01-01".parse()?, "2026-04-01".parse()?), (None, None), as_of);
//! let page = parentis_page::governors_report(&report, &parentis_text::Words::staff_english()?);
//! assert!(page.starts_with("<!DOCTYPE html>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod chart;
mod table;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use parentis::report::{FigureMark, GovernorsReport, RatePair, ReportSection, TablePair};
use parentis_text::Words;
use parentis_text::report::PageText;

/// How it looks, on a screen and on paper.
const STYLE: &str = include_str!("style.css");

/// The report as a page in the language of these words.
pub fn governors_report(report: &GovernorsReport, words: &Words) -> String {
    let (now, before) = words.report_periods(report);
    let text = |text: PageText| words.report_page_text(text);
    let sections: Vec<ReportSection> = ReportSection::ALL
        .iter()
        .copied()
        .filter(|section| report.tables.iter().any(|pair| pair.section == *section))
        .collect();
    let headlines: Vec<&RatePair> = report.rates.iter().filter(|pair| pair.now.row.is_none()).collect();
    let page = html! {
        (DOCTYPE)
        html lang=(words.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (text(PageText::Title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (text(PageText::Title)) }
                    p { (now) " " (before) "." }
                    p { (words.report_thresholds(report)) @if let Some(policy) = words.report_policy(report) { " " (policy) } }
                    @if let Some(notice) = words.draft_notice() { p class="notice" { strong { (notice) } } }
                }
                nav aria-label=(text(PageText::Contents)) {
                    ol {
                        @for section in &sections {
                            li { a href={ "#" (section.code()) } { (words.report_section(*section)) } }
                        }
                        li { a href="#method" { (text(PageText::Notes)) } }
                    }
                }
                main {
                    @if !headlines.is_empty() { (glance(&headlines, words)) }
                    @for section in &sections { (part(report, *section, words)) }
                    (method(report, words))
                }
            }
        }
    };
    page.into_string()
}

/// The measures that are not of a row, each with its part, its whole and what it was before.
fn glance(rates: &[&RatePair], words: &Words) -> Markup {
    html! {
        section id="glance" aria-labelledby="h-glance" {
            h2 id="h-glance" { (words.report_page_text(PageText::Glance)) }
            ul class="cards" {
                @for pair in rates {
                    li {
                        p class="measure" { (words.report_indicator(pair.now.indicator)) }
                        p class="share" { (table::share(Some(&pair.now), words)) }
                        @if pair.now.numerator.count.is_some() { p class="of" { (words.report_of(&pair.now)) } }
                        p class="of" { (words.report_page_text(PageText::Previous)) ": " (table::share(pair.previous.as_ref(), words)) }
                    }
                }
            }
        }
    }
}

/// One part of the report: table by table with its chart and, where there are any, the measures made of it.
fn part(report: &GovernorsReport, section: ReportSection, words: &Words) -> Markup {
    let heading = format!("h-{}", section.code());
    html! {
        section id=(section.code()) aria-labelledby=(heading) {
            h2 id=(heading) { (words.report_section(section)) }
            @for pair in report.tables.iter().filter(|pair| pair.section == section) { (block(report, pair, words)) }
        }
    }
}

fn block(report: &GovernorsReport, pair: &TablePair, words: &Words) -> Markup {
    let name = pair.now.table;
    let rates: Vec<&RatePair> = report.rates.iter().filter(|rate| rate.now.table == name).collect();
    let heading = format!("t-{}", name.code());
    let charted = chart::of(pair, &rates, words);
    html! {
        @if name.rows().is_none() {
            div class="head" {
                h3 id=(heading) { (words.report_table_name(name)) }
                div class="side" {
                    @if let Some(drawn) = charted { figure { (PreEscaped(drawn)) } }
                    (table::upright(pair, &heading, words))
                }
            }
        } @else {
            div class="head" {
                h3 id=(heading) { (words.report_table_name(name)) }
                @if let Some(drawn) = charted { figure { (PreEscaped(drawn)) } }
            }
            (table::grids(pair, &heading, words))
        }
        @if !rates.is_empty() { (table::measures(&rates, &heading, words)) }
    }
}

/// How it was made, and what the symbols say.
fn method(report: &GovernorsReport, words: &Words) -> Markup {
    html! {
        section id="method" aria-labelledby="h-method" {
            h2 id="h-method" { (words.report_page_text(PageText::Notes)) }
            ul { @for note in &report.notes { li { (words.report_note(*note)) } } }
            h3 { (words.report_page_text(PageText::Legend)) }
            dl { @for mark in FigureMark::ALL { div { dt { (mark.code()) } dd { (words.report_mark(*mark)) } } } }
        }
    }
}

#[cfg(test)]
mod tests;
