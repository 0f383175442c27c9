//! The page of the made-up school's year: whole, without a name, with a table behind every chart, and in order for whoever hears
//! it. How it fares in a browser is asked by `cargo xtask page`.

use super::governors_report;
use parentis::report::GovernorsReport;
use parentis::{Journal, School};
use parentis_made_up::{MadeUp, second_year};
use parentis_text::{Language, Words};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static REPORT: LazyLock<GovernorsReport> = LazyLock::new(|| {
    let entries = MadeUp { pupils: 120, letters: 2, ..MadeUp::default() }.entries().unwrap();
    let school = School::new(&Journal::new(entries).unwrap()).unwrap();
    let year = second_year();
    school.governors_report(year, (None, None), year.1)
});

fn page(language: Language) -> String {
    governors_report(&REPORT, &Words::staff(language).unwrap())
}

/// What follows a mark up to the next quotation mark, each time.
fn quoted<'a>(page: &'a str, mark: &str) -> Vec<&'a str> {
    page.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_page_is_one_file_that_fetches_nothing_and_names_nobody() {
    for language in [Language::English, Language::Welsh] {
        let page = page(language);
        assert!(page.starts_with("<!DOCTYPE html>"));
        for id in ["adult-", "pupil-", "family-", "staff-", "case-"] {
            assert!(!page.contains(id), "an id: {id}");
        }
        assert!(
            !page.contains("<script") && !page.contains("<link") && !page.contains("src=") && !page.contains("url(")
        );
        let outside: Vec<&str> = page.match_indices("http").filter_map(|(at, _)| page.get(at..)).collect();
        assert!(outside.iter().all(|link| link.starts_with("http://www.w3.org/2000/svg")), "{outside:?}");
        assert!(page.contains(&format!("lang=\"{}\"", language.tag())), "{}", language.tag());
    }
    assert!(page(Language::Welsh).contains("<p class=\"notice\">"), "that the words are a draft is said");
    assert!(!page(Language::English).contains("<p class=\"notice\">"));
}

#[test]
fn behind_every_chart_stands_its_table_and_both_have_a_name() {
    let page = page(Language::English);
    let (charts, tables) = (page.matches("<svg").count(), page.matches("<table").count());
    assert!(charts >= 3, "{charts}");
    assert!(tables > charts);
    assert_eq!(page.matches("role=\"img\"").count(), charts);
    assert_eq!(page.matches("<caption").count(), tables);
    for figure in page.split("<figure>").skip(1) {
        let (_, after) = figure.split_once("</figure>").unwrap();
        let table = ["<div class=\"wide\"", "</div><div class=\"pair\"><div class=\"wide\""];
        assert!(table.iter().any(|table| after.starts_with(table)));
    }
    let ids: Vec<&str> = quoted(&page, " id=\"");
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), distinct.len(), "every id is used once");
    for labelled in quoted(&page, "aria-labelledby=\"") {
        assert!(labelled.split(' ').all(|id| distinct.contains(id)), "{labelled}");
    }
    for link in quoted(&page, "href=\"#") {
        assert!(distinct.contains(link), "{link}");
    }
}

#[test]
fn every_figure_of_the_report_is_on_the_page_and_what_is_not_shown_is_said_in_words() {
    let page = page(Language::English);
    for pair in REPORT.tables.iter().filter(|pair| pair.now.table.rows().is_none()) {
        for figure in pair.now.rows.iter().flat_map(|row| &row.cells).filter_map(|figure| figure.count) {
            assert!(page.contains(&format!("<td>{figure}</td>")), "{}: {figure}", pair.now.table);
        }
    }
    for tenths in REPORT.rates.iter().filter_map(|rate| rate.now.tenths) {
        assert!(page.contains(&format!("{}.{} %", tenths / 10, tenths % 10)), "{tenths}");
    }
    let hidden = page.matches("class=\"mark\"").count();
    assert!(hidden > 0);
    assert_eq!(
        page.matches("<span class=\"heard\">suppressed").count() + page.matches("<span class=\"heard\">not a").count(),
        hidden
    );
}

#[test]
fn a_report_of_which_nothing_may_be_shown_has_no_chart_and_says_so() {
    let (school, as_of) = parentis::doc_example().unwrap();
    let period = ("2026-01-01".parse().unwrap(), "2026-04-01".parse().unwrap());
    let report = school.governors_report(period, (None, None), as_of);
    let page = governors_report(&report, &Words::staff_english().unwrap());
    assert!(!page.contains("<svg"));
    assert!(page.contains("class=\"mark\""));
}
