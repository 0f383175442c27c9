//! Two years of a made-up school of 400 pupils, and the report that its governors read of the second, as a page.

use super::{Steps, store};
use crate::commands::import::Brought;
use crate::commands::report::long_day;
use crate::failure::Failure;
use crate::output::Out;
use crate::store::Store;
use crate::words::Words;
use parentis::report::{GovernorsReport, Indicator};
use parentis::{Journal, School};
use parentis_made_up::{MadeUp, second_year};
use parentis_text::Language;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The page in each language: the first is the one that is named.
const PAGES: [(Language, &str); 2] =
    [(Language::English, "governors-report.html"), (Language::Welsh, "governors-report.cy.html")];

/// The measures of which the demonstration says what they came to.
const SAID: [Indicator; 3] = [Indicator::Reach, Indicator::TwoWay, Indicator::ReplyInPromise];

fn fault(error: &impl ToString) -> Failure {
    Failure::refused(error.to_string(), "Report this as a fault.")
}

/// Makes up the school, counts its second year beside the first, and writes the page. Gives where that is.
pub(super) fn year<W: Write>(
    (folder, kept): (&Path, bool),
    wanted: Option<&Path>,
    words: &Words,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<PathBuf, Failure> {
    out.heading("A made-up school of 400 pupils: its year as its governors read it")?;
    let entries = MadeUp::default().entries().map_err(|error| fault(&error))?;
    steps.done(format!("made up two years of it: {} facts", entries.len()), out)?;
    let school = if kept {
        let mut file = Store::open_or_create(&folder.join("made-up.db"))?;
        let brought = Brought { format: "entries", entries, ..Brought::default() };
        store(&mut file, &brought, "stored them", steps, out)?;
        file.school(None)?
    } else {
        Journal::new(entries).and_then(|journal| School::new(&journal)).map_err(|error| fault(&error))?
    };
    let (start, end) = second_year();
    let report = school.governors_report((start, end), (None, None), end);
    let last = end.pred_opt().unwrap_or(end);
    steps.done(format!("counted {} to {} beside the year before", long_day(start), long_day(last)), out)?;
    says(&report, words, out)?;
    let place = place((folder, kept), wanted)?;
    for (language, file) in PAGES {
        let path = place.join(file);
        let words = parentis_text::Words::staff(language).map_err(|error| fault(&error))?;
        let page = parentis_page::governors_report(&report, &words);
        std::fs::write(&path, page).map_err(|error| Failure::writing(&path, &error))?;
    }
    steps.done("wrote the report to the governors as a page, in English and, as a draft, in Welsh", out)?;
    Ok(place.join("governors-report.html"))
}

/// What the report says, in a line for each of the first measures.
fn says<W: Write>(report: &GovernorsReport, words: &Words, out: &mut Out<W>) -> Result<(), Failure> {
    let whole = report.rates.iter().filter(|pair| pair.now.row.is_none() && SAID.contains(&pair.now.indicator));
    for pair in whole {
        out.item(words.text().report_rate(&pair.now, pair.previous.as_ref()))?;
    }
    Ok(())
}

/// Where the page goes: it has to be there when the program has ended.
fn place((folder, kept): (&Path, bool), wanted: Option<&Path>) -> Result<PathBuf, Failure> {
    match wanted {
        Some(wanted) => {
            std::fs::create_dir_all(wanted).map_err(|error| Failure::writing(wanted, &error))?;
            Ok(wanted.to_owned())
        }
        None if kept => Ok(folder.to_owned()),
        None => {
            let new = tempfile::Builder::new().prefix("parentis-report-").tempdir();
            let new = new.map_err(|error| Failure::writing(&std::env::temp_dir(), &error))?;
            Ok(new.keep())
        }
    }
}
