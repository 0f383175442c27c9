//! The tables of the page. One that has a single row stands upright, both periods side by side; one that has several is shown
//! once for each period.

use maud::{Markup, html};
use parentis::report::{Figure, FigureMark, Rate, RatePair, ReportRow, ReportTable, TablePair};
use parentis_text::Words;
use parentis_text::report::{PageText, figure_text};

/// A symbol in place of a number, with what it says for whoever hears it.
fn mark(mark: FigureMark, words: &Words) -> Markup {
    let says = words.report_mark(mark);
    html! { span class="mark" title=(says) { span aria-hidden="true" { (mark.code()) } span class="heard" { (says) } } }
}

/// A number, or its symbol.
fn shown(figure: Figure, words: &Words) -> Markup {
    if let (None, Some(why)) = (figure.count, figure.suppressed) {
        mark(why, words)
    } else {
        html! { (figure_text(figure)) }
    }
}

/// A percentage, or its symbol; where there is no such measure, that there is nothing to measure.
pub(crate) fn share(rate: Option<&Rate>, words: &Words) -> Markup {
    match rate {
        None => mark(FigureMark::NotApplicable, words),
        Some(Rate { tenths: None, suppressed: Some(why), .. }) => mark(*why, words),
        Some(rate) => html! { (words.report_percent(rate)) },
    }
}

/// Several rows, once for each period.
pub(crate) fn grids(pair: &TablePair, heading: &str, words: &Words) -> Markup {
    html! {
        div class="pair" {
            @for (period, side) in [(PageText::Now, &pair.now), (PageText::Previous, &pair.previous)] {
                (grid(side, period, heading, words))
            }
        }
    }
}

/// One row, told downwards: a line for each column, and the two periods.
pub(crate) fn upright(pair: &TablePair, heading: &str, words: &Words) -> Markup {
    let text = |text: PageText| words.report_page_text(text);
    let caption = format!("{heading}-counts");
    // Nothing of it may be shown, or a number of a place.
    let at = |side: &ReportTable, column: Option<&str>| {
        let figure = side.figure(None, column).unwrap_or(Figure::marked(FigureMark::Suppressed));
        shown(figure, words)
    };
    html! {
        div class="wide" {
            table aria-labelledby={ (heading) " " (caption) } {
                caption id=(caption) { (text(PageText::Base)) ": " (words.report_base(pair.now.base)) }
                thead { tr {
                    th scope="col" { (text(PageText::Group)) }
                    th scope="col" { (text(PageText::Now)) }
                    th scope="col" { (text(PageText::Previous)) }
                } }
                tbody {
                    @for column in &pair.now.columns { tr {
                        th scope="row" { (words.report_column(column)) }
                        td { (at(&pair.now, Some(column))) }
                        td { (at(&pair.previous, Some(column))) }
                    } }
                    tr class="total" {
                        th scope="row" { (text(PageText::Total)) }
                        td { (at(&pair.now, None)) }
                        td { (at(&pair.previous, None)) }
                    }
                }
            }
        }
    }
}

/// Rows and columns of one period. On a narrow screen it scrolls by itself, which a keyboard has to reach.
fn grid(side: &ReportTable, period: PageText, heading: &str, words: &Words) -> Markup {
    let text = |text: PageText| words.report_page_text(text);
    let caption = format!("{heading}-{}", if matches!(period, PageText::Now) { "now" } else { "before" });
    let labelled = format!("{heading} {caption}");
    html! {
        div class="wide" tabindex="0" role="group" aria-labelledby=(labelled) {
            table aria-labelledby=(labelled) {
                caption id=(caption) { (text(period)) ". " (text(PageText::Base)) ": " (words.report_base(side.base)) }
                thead { tr {
                    th scope="col" { (text(PageText::Group)) }
                    @for column in &side.columns { th scope="col" { (words.report_column(column)) } }
                    th scope="col" { (text(PageText::Total)) }
                } }
                tbody {
                    @if side.rows.is_empty() && side.total.count.is_none() {
                        tr { td class="withheld" colspan=(side.columns.len().saturating_add(2)) { (text(PageText::Withheld)) } }
                    }
                    @for row in &side.rows { (line(side, row, words)) }
                    @if !side.totals.is_empty() && !side.rows.is_empty() {
                        tr class="total" {
                            th scope="row" { (text(PageText::Total)) }
                            @for total in &side.totals { td { (shown(*total, words)) } }
                            td { (shown(side.total, words)) }
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

/// The measures that a table makes, each with its part and its whole.
pub(crate) fn measures(rates: &[&RatePair], heading: &str, words: &Words) -> Markup {
    let text = |text: PageText| words.report_page_text(text);
    let caption = format!("{heading}-measures");
    let labelled = format!("{heading} {caption}");
    html! {
        div class="wide" tabindex="0" role="group" aria-labelledby=(labelled) {
            table aria-labelledby=(labelled) {
                caption id=(caption) { (text(PageText::Share)) }
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
                    td { (share(Some(&pair.now), words)) }
                    td { (share(pair.previous.as_ref(), words)) }
                } } }
            }
        }
    }
}
