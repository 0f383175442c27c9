//! The commands, one file each.

mod admission_preference;
mod ask;
mod bring;
mod calendar;
mod claims_again;
mod concern;
mod confided;
mod consent;
mod contacts;
mod contacts_again;
mod demo;
mod desk;
mod directory;
mod disclose;
mod equal_treatment;
mod explain;
mod governors;
mod import;
mod import_calendar;
mod inspect;
mod journal;
mod may_collect;
mod merge_check;
mod participation;
mod policies;
mod reach;
mod recipients;
mod record_request;
mod records;
mod register_entry;
mod report;
mod routing;
mod routing_sheets;
mod script;
mod sheets;
mod threads;
mod who_receives;
mod words;

use crate::cli::{Cli, Command};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::store::directory::Directory;
use chrono::NaiveDate;
use parentis::ids::{OrderId, PersonId, PupilId};
use parentis::{Fact, School};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::path::Path;

/// The longest file that is read, in bytes.
const MAX_FILE: u64 = 512 * 1024 * 1024;

/// Runs the command of the command line.
pub(crate) fn run<W: Write>(cli: &Cli, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    match &cli.command {
        Command::Demo(demo) => demo::run(demo, clock, out),
        Command::Import(import) => import::run(import, &cli.school, clock, out),
        Command::ReportRecipients(report) => report::run(report, &cli.school, clock, out),
        Command::Ask(ask) => ask::run(ask, &cli.school, out),
        Command::Explain(explain) => explain::run(explain, &cli.school, clock, out),
        Command::MayCollect(gate) => may_collect::run(gate, &cli.school, clock, out),
        Command::WhoReceives(wanted) => who_receives::run(wanted, &cli.school, clock, out),
        Command::Recipients(wanted) => recipients::run(wanted, &cli.school, clock, out),
        Command::Disclose(wanted) => disclose::disclose(wanted, &cli.school, clock, out),
        Command::Undertakings(wanted) => confided::undertakings(wanted, &cli.school, clock, out),
        Command::PassOn(wanted) => confided::pass_on(wanted, &cli.school, clock, out),
        Command::PublicationBan(wanted) => confided::publication_ban(wanted, &cli.school, clock, out),
        Command::DutyOfConfidence(wanted) => confided::duty_of_confidence(wanted, &cli.school, clock, out),
        Command::Redact(wanted) => disclose::redact(wanted, &cli.school, clock, out),
        Command::Contacts(wanted) => contacts::run(wanted, &cli.school, clock, out),
        Command::RequestCopy(wanted) => records::request_copy(wanted, &cli.school, clock, out),
        Command::Breaches(wanted) => records::breaches(wanted, &cli.school, clock, out),
        Command::DataComplaints(wanted) => records::data_complaints(wanted, &cli.school, clock, out),
        Command::Retention(wanted) => records::retention(wanted, &cli.school, clock, out),
        Command::MayErase(wanted) => records::may_erase(wanted, &cli.school, clock, out),
        Command::Report(wanted) => governors::run(wanted, &cli.school, clock, out),
        Command::Reach(wanted) => reach::run(wanted, &cli.school, clock, out),
        Command::MergeCheck(wanted) => merge_check::run(wanted, &cli.school, clock, out),
        Command::Conversation(wanted) => threads::conversation(wanted, &cli.school, clock, out),
        Command::Replies(wanted) => threads::replies(wanted, &cli.school, clock, out),
        Command::ProgressContact(wanted) => threads::progress(wanted, &cli.school, clock, out),
        Command::Safeguarding(wanted) => routing::safeguarding(wanted, &cli.school, clock, out),
        Command::EqualTreatment(wanted) => equal_treatment::run(wanted, &cli.school, out),
        Command::RecordRequest(asked) => record_request::run(asked, &cli.school, clock, out),
        Command::AdmissionPreference(asked) => admission_preference::run(asked, &cli.school, clock, out),
        Command::RegisterEntry(asked) => register_entry::run(asked, &cli.school, clock, out),
        Command::Consent(asked) => consent::run(asked, &cli.school, clock, out),
        Command::Concern(asked) => concern::run(asked, &cli.school, clock, out),
        Command::Volunteers(wanted) => participation::volunteers(wanted, &cli.school, clock, out),
        Command::Ballot(wanted) => participation::ballot(wanted, &cli.school, clock, out),
        Command::Participation(wanted) => participation::run(wanted, &cli.school, clock, out),
        Command::Calendar(asked) => calendar::run(asked, &cli.school, clock, out),
        // review
        Command::Policy(asked) => policies::run(asked, &cli.school, clock, out),
        Command::Consultation(asked) => policies::consultation(asked, &cli.school, clock, out),
        Command::Rules { id } => inspect::rules(id.as_deref(), out),
        Command::CheckProfile { file } => inspect::check_profile(file, out),
        Command::Schema { name } => inspect::schema(name.as_deref(), out),
        Command::Words(words) => words::run(words, out),
        Command::Findings { import } => inspect::findings(*import, &cli.school, out),
        Command::Journal(journal) => journal::run(journal, &cli.school, out),
        Command::Directory(directory) => directory::run(directory, &cli.school, out),
    }
}

/// Who the ids are, for output to people.
#[derive(Debug, Default)]
pub(crate) struct Names {
    directory: Directory,
    orders: BTreeMap<OrderId, NaiveDate>,
    /// Ids of people whom the name alone does not tell apart: pupils of one name, and adults of one name of one pupil.
    alike: BTreeSet<String>,
    ids: bool,
}

impl Names {
    /// The names of a directory, unless ids are asked for.
    pub(crate) fn new(directory: Directory, ids: bool) -> Self {
        Self { directory, orders: BTreeMap::new(), alike: BTreeSet::new(), ids }
    }

    /// With what tells orders and people apart: the day from which each order has effect, and the ids of pupils of one
    /// name and of adults of one name of the same pupil.
    pub(crate) fn of_school(mut self, school: &School) -> Self {
        let mut alike = self.alike_in(school.pupils().map(|id| (self.directory.pupil(id), id.as_str())));
        for pupil in school.pupils() {
            let adults = school.adults_of(pupil);
            alike.append(&mut self.alike_in(adults.iter().map(|id| (self.directory.adult(id), id.as_str()))));
        }
        self.alike = alike;
        for entry in school.journal().entries() {
            if let Fact::OrderSeen { order, .. } = entry.fact() {
                let day = self.orders.entry(order.clone()).or_insert(entry.valid().from());
                *day = entry.valid().from().min(*day);
            }
        }
        self
    }

    /// Names as they are, where the ids stand beside them.
    pub(crate) fn without_ids(self) -> Self {
        Self { alike: BTreeSet::new(), ..self }
    }

    /// The day from which an order has effect, by which it is called unless ids are asked for.
    pub(crate) fn day_of(&self, id: &OrderId) -> Option<NaiveDate> {
        if self.ids { None } else { self.orders.get(id).copied() }
    }

    /// The pupil's name, or else the id.
    pub(crate) fn pupil(&self, id: &PupilId) -> String {
        self.apart(self.directory.pupil(id), id.as_str())
    }

    /// The adult's name, or else the id.
    pub(crate) fn adult(&self, id: &PersonId) -> String {
        self.apart(self.directory.adult(id), id.as_str())
    }

    fn apart(&self, name: Option<&str>, id: &str) -> String {
        match name.filter(|_| !self.ids) {
            None => id.to_owned(),
            Some(name) if self.alike.contains(id) => format!("{name} ({id})"),
            Some(name) => name.to_owned(),
        }
    }

    /// The ids of those whose name is another's too.
    fn alike_in<'a>(&self, people: impl Iterator<Item = (Option<&'a str>, &'a str)>) -> BTreeSet<String> {
        let mut by_name: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (name, id) in people.filter(|_| !self.ids) {
            if let Some(name) = name {
                by_name.entry(name.to_lowercase()).or_default().push(id);
            }
        }
        by_name.into_values().filter(|ids| ids.len() > 1).flatten().map(str::to_owned).collect()
    }
}

/// A file as bytes, or the standard input for `-`.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let limit = MAX_FILE.saturating_add(1);
    let read = if path.as_os_str() == "-" {
        std::io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    read.map_err(|error| Failure::reading(path, &error))?;
    if u64::try_from(bytes.len()).is_ok_and(|long| long <= MAX_FILE) {
        return Ok(bytes);
    }
    Err(Failure::refused(
        format!("{} is longer than {MAX_FILE} bytes", path.display()),
        "Split it, and import the parts one after another.",
    ))
}

/// A file as text.
pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    let bytes = read(path)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::refused(
            format!("{} is not text in UTF-8, from byte {at} on", path.display()),
            "Save it as UTF-8 and try again.",
        )
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// So many of something, in words.
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
