//! Who gets the July report, who does not, and why: a table in the terminal.
//!
//! ```sh
//! cargo run -p parentis-example
//! cargo run -p parentis-example -- --on 2026-05-12 my_school.json --names my_names.json
//! ```
//!
//! The journal holds ids. Names never go into it: they are the school's own, and are laid beside the answers at the end.

use chrono::NaiveDate;
use clap::Parser;
use comfy_table::{ContentArrangement, LineStyle, Table, TableStyle};
use parentis::communication::audience::{Audience, AudienceLine, Recipient};
use parentis::communication::message::MessageKind;
use parentis::decision::Outcome;
use parentis::ids::{PersonId, PupilId};
use parentis_text::{Names, Words};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Who gets the July report, who does not, and why.
#[derive(Debug, Parser)]
struct Asked {
    /// The school's journal, as a document: `{"entries": [...]}`.
    #[arg(default_value_os_t = data("hill_street.json"))]
    journal: PathBuf,
    /// Names for its ids.
    #[arg(long, default_value_os_t = data("names.json"))]
    names: PathBuf,
    /// The day that is asked about.
    #[arg(long, default_value = "2026-07-10")]
    on: NaiveDate,
}

/// An invented school, the same for every language.
fn data(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data").join(file)
}

/// What the school calls people.
struct Office(BTreeMap<String, String>);

impl Office {
    fn named<'a>(&'a self, id: &'a str) -> Cow<'a, str> {
        Cow::Borrowed(self.0.get(id).map_or(id, String::as_str))
    }
}

impl Names for Office {
    fn person<'a>(&'a self, id: &'a PersonId) -> Cow<'a, str> {
        self.named(id.as_str())
    }

    fn pupil<'a>(&'a self, id: &'a PupilId) -> Cow<'a, str> {
        self.named(id.as_str())
    }
}

/// What the office does. A fifth outcome would not compile.
const fn send(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Must => "send",
        Outcome::May => "may send",
        Outcome::MustNot => "withhold",
        Outcome::NeedsCheck => "look first",
    }
}

fn row(line: &AudienceLine, words: &Words, office: &Office) -> [String; 4] {
    let to = match &line.recipient {
        Recipient::Adult { person } => office.person(person),
        Recipient::Pupil => office.pupil(&line.pupil),
    };
    let decision = &line.decision;
    let why = words.why_in_brief(decision, office);
    let next = match decision.outcome {
        // What is missing, and who can supply it.
        Outcome::NeedsCheck => decision.missing.first().map(|missing| words.missing(*missing)),
        Outcome::Must | Outcome::May | Outcome::MustNot => None,
    };
    let why = next.map_or_else(|| why.clone(), |next| format!("{why}\n{next}"));
    [office.pupil(&line.pupil).into_owned(), to.into_owned(), send(decision.outcome).to_owned(), why]
}

fn table(audience: &Audience, words: &Words, office: &Office) -> Table {
    let mut table = Table::new();
    let style = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));
    table.load_style(style).set_content_arrangement(ContentArrangement::Dynamic);
    if table.width().is_none() {
        table.set_width(120); // Not a terminal.
    }
    table.set_header(["Pupil", "Adult", "Report", "Why, and what is missing"]);
    table.add_rows(audience.lines.iter().map(|line| row(line, words, office)));
    table
}

fn main() -> Result<(), Box<dyn Error>> {
    let asked = Asked::parse();
    let read = |path: &Path| fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()));
    let school = parentis_document::open(&read(&asked.journal)?)
        .map_err(|error| format!("{}: {error}", asked.journal.display()))?;
    let office = Office(serde_json::from_str(&read(&asked.names)?)?);
    let words = Words::staff_english()?;
    let audience = school.who_receives(MessageKind::Report, None, asked.on);
    let count = |outcome| audience.count(outcome);
    let mut out = io::stdout().lock();
    writeln!(out, "The yearly report on {}. {}", words.date(asked.on), words.report_due(&audience.due))?;
    writeln!(out, "{}", table(&audience, &words, &office))?;
    writeln!(
        out,
        "{} to send, {} as the school chooses, {} to withhold, {} to look at first",
        count(Outcome::Must),
        count(Outcome::May),
        count(Outcome::MustNot),
        count(Outcome::NeedsCheck)
    )?;
    Ok(())
}
