//! The command line.

use crate::failure::EXIT_CODES;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use parentis::profile::Nation;
use parentis::roles::matrix::Column;
use std::path::PathBuf;

mod calendar;
mod concern;
mod concerns;
mod confided;
mod consent;
mod in_words;
mod participation;
mod policies;
mod questions;
mod records;
mod report;

pub(crate) use calendar::{CalendarOf, CountDays, ShowCalendar};
pub(crate) use concern::{Concern, Due, Raise, ShowCase, TakeStep};
pub(crate) use concerns::{RouteOf, SafeguardingOf};
pub(crate) use confided::{BanOf, DutyOf, PassOn, UndertakingsOf};
pub(crate) use consent::{Consent, ConsentAsked, ConsentState, Receipt, RecordForm, Register, StaleConsents};
pub(crate) use in_words::{InWords, WordsOf};
pub(crate) use participation::{
    Ballot, BallotOf, EventOf, Participation, ParticipationOf, PeriodOf, StandOf, VolunteerOf, Volunteers,
    VolunteersDueOf,
};
pub(crate) use policies::{ConsultationOf, Policy, PolicyOf, PolicyRatify, PolicyReview, PolicyVersion};
pub(crate) use questions::{
    ContactsShown, ConversationOf, Disclose, EqualTreatment, Known, OnePupil, ReachOf, Recipients, RecordRequest,
    RepliesOf, Shown, TwoAdults, WhoReceives,
};
pub(crate) use records::{BreachesOf, CopyFor, DataComplaintsOf, MayErase, RetentionOf};
pub(crate) use report::{ReportOf, ReportPart};

/// Who may be sent what about a child, and why: the rules of a school's dealings with parents and carers.
///
/// The facts are kept in one file, the school file. Import them from what the school's system exports, then ask.
#[derive(Debug, Parser)]
#[command(name = "parentis", version, after_help = EXIT_CODES, max_term_width = 120, propagate_version = true)]
pub(crate) struct Cli {
    /// The school file
    #[arg(long, global = true, value_name = "FILE", default_value = "school.db")]
    pub(crate) school: PathBuf,
    /// For people, for programs, or for a spreadsheet
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[arg(help = "Colour: only on a terminal and unless NO_COLOR is set, always, or never", long, global = true, value_enum, default_value_t = Colour::Auto)]
    pub(crate) color: Colour,
    /// Print ids where names would be printed
    #[arg(long, global = true)]
    pub(crate) ids: bool,
    /// What to do
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: sentences and tables
    Text,
    /// For programs: one JSON document, ids alone
    Json,
    /// For a spreadsheet: UTF-8 with a byte-order mark
    Csv,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    #[value(help = "On a terminal, unless NO_COLOR is set")]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show it at work on two sample schools, from import to explained answers
    Demo(Demo),
    /// Take facts into the school file: all of a file or nothing
    #[command(subcommand)]
    Import(Import),
    /// Who receives the yearly report, who does not, and why
    ReportRecipients(ReportRecipients),
    /// Answer a document of entries and questions, as JSON
    ///
    /// Such as `{"entries":[],"ask":[{"question":"who_receives","message":"report","as_of":"2026-07-10"}]}`
    Ask(Ask),
    /// Why an adult is or is not sent a pupil's report, and what would change it
    Explain(Explain),
    /// Who may collect a pupil, and what of whoever stands at the gate
    MayCollect(MayCollect),
    /// Who receives a message about a pupil, who does not, and why: an incident, a plan, an exclusion, a trip
    WhoReceives(WhoReceives),
    /// Who would receive this message, by which way, and who not, and may it be sent as it is?
    ///
    /// A dry run: nothing is stored and nothing is sent. docs/command-line.md has an example of a message.
    #[command(visible_alias = "may-send")]
    Recipients(Recipients),
    /// What a person may see of something, and why: for whoever answers for data protection, and not for the person
    ///
    /// docs/command-line.md has an example of an item.
    Disclose(Disclose),
    /// A person's copy of something: the fields that they may have, and nothing else
    Redact(Shown),
    /// A sheet of addresses and contact details as it may be shown: each detail shown, or withheld
    ///
    /// docs/command-line.md has an example of a sheet. Nothing is stored: what is to be recorded is printed.
    Contacts(ContactsShown),
    /// Which undertakings not to divulge were asked for, how they stand, and what is to be done
    Undertakings(UndertakingsOf),
    /// May a person tell somebody what they undertook not to divulge?
    PassOn(PassOn),
    /// Does the ban on publishing who an accused teacher is stand?
    PublicationBan(BanOf),
    /// Does a duty of confidence bind somebody who was told something?
    DutyOfConfidence(Box<DutyOf>),
    /// The copy for somebody who asked for a pupil's data: the fields, and the names of the exemptions
    ///
    /// docs/command-line.md has an example of a request.
    RequestCopy(CopyFor),
    /// What has to be done after personal data went astray, by when, and who decides
    Breaches(BreachesOf),
    /// By when complaints about data protection are acknowledged, and what is still to do
    DataComplaints(DataComplaintsOf),
    /// Until when records are kept, by the profile's periods and their sources; a legal hold before all else
    ///
    /// Nothing is erased. docs/command-line.md has an example of a list of records.
    Retention(RetentionOf),
    /// May you erase who somebody is, what stands against it, and how much can still be proved afterwards?
    ///
    /// Nothing is erased: `directory erase` does that.
    MayErase(MayErase),
    /// The report on parents' participation for the governors: counts with their bases, small ones hidden
    ///
    /// Nothing is stored: what is to be recorded if it is published is printed with --published.
    Report(Box<ReportOf>),
    /// Whom the school can reach, by which channels, and whom by none or too few
    Reach(ReachOf),
    /// Two records that may be of one person: whose access would change if they were made one?
    MergeCheck(TwoAdults),
    /// A conversation: what was written, how far each copy came, and who may be in it
    Conversation(ConversationOf),
    /// Which messages wait for a reply, by when the school promised one, and what the sender may do
    Replies(RepliesOf),
    /// Of which pupils a contact both ways is overdue, and which families were never written to or heard from
    ProgressContact(ReachOf),
    /// The safeguarding records that are open: who was told, what is to be done, and whether parents are told
    ///
    /// For the safeguarding lead, the deputies and the head, and for nobody else.
    Safeguarding(SafeguardingOf),
    /// Were all who are entitled treated alike in what was given about a pupil, and where not?
    EqualTreatment(EqualTreatment),
    /// Somebody asked to see a pupil's record, or for what the school holds about a pupil: who is answered, and by when
    RecordRequest(Box<RecordRequest>),
    /// Whose preference about a pupil's admission counts, and whether rivals stand against it
    AdmissionPreference(OnePupil),
    /// Whom the admission register names about a pupil, of whom it holds a number, and for how long entries are kept
    RegisterEntry(OnePupil),
    /// Consent: where it stands, whom to ask, what is stale, and a party's own record
    ///
    /// Answers are recorded as entries or brought by a list: see `import entries`, `import consents` and
    /// docs/command-line.md.
    #[command(subcommand)]
    Consent(Box<Consent>),
    /// Concerns and complaints: raise one, see where it stands, take a step, and what is due in all of them
    #[command(subcommand)]
    Concern(Concern),
    /// Volunteers: whose check does not fit the rota, and may somebody help
    #[command(subcommand)]
    Volunteers(Volunteers),
    /// Elections of parents: who votes, and who may stand
    #[command(subcommand)]
    Ballot(Ballot),
    /// How parents take part: seats and elections, events, a period, groups of parents
    #[command(subcommand)]
    Participation(Participation),
    /// The school's calendar: what kind of day each day is, and on which day something falls due
    #[command(subcommand)]
    Calendar(CalendarOf),
    // review
    /// Policies: where they stand, record a review, what a ratification needs, and which version governs a case
    #[command(subcommand)]
    Policy(Box<Policy>),
    /// Consultations: are they long enough and fair, how many answered, and what is not on record
    Consultation(ConsultationOf),
    /// The rules that answers name
    Rules {
        /// One rule, such as PAR-1
        id: Option<String>,
    },
    /// Read a profile, the school's policy as a file, and list what is wrong with it
    CheckProfile {
        /// The file
        file: PathBuf,
    },
    /// Print a JSON Schema
    Schema {
        /// Which; without a name, the list of them
        name: Option<String>,
    },
    /// A language of your own: the English texts to begin with, and whether your folder is whole
    #[command(subcommand)]
    Words(WordsOf),
    /// What imports found: places and codes
    Findings {
        /// Of one import only, by its number
        #[arg(long)]
        import: Option<i64>,
    },
    /// The journal of facts
    #[command(subcommand)]
    Journal(Journal),
    /// The directory of names, apart from the journal
    #[command(subcommand)]
    Directory(Directory),
}

/// `demo`
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Keep the school files in this folder
    #[arg(long, value_name = "FOLDER")]
    pub(crate) keep: Option<PathBuf>,
    /// Write the report to the governors into this folder; if not said, beside the kept school files, or else into a new folder
    /// for temporary files
    #[arg(long, value_name = "FOLDER")]
    pub(crate) report: Option<PathBuf>,
}

/// `import`
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// A Common Transfer File
    Ctf {
        /// The file
        file: PathBuf,
        /// Take a further export of pupils whose contacts are there already: they then stand twice, and orders and holds
        /// have to be recorded for the new ones too
        #[arg(long)]
        contacts_again: bool,
        #[command(flatten)]
        export: Export,
    },
    /// Ed-Fi bulk files of students and contacts
    EdFi {
        /// The file of students
        students: PathBuf,
        /// The file of contacts and of who is whose
        contacts: PathBuf,
        #[command(flatten)]
        export: Export,
    },
    /// A list of consents as a spreadsheet (CSV), and a file that says which column is what
    ///
    /// Each answer becomes an entry of its own and nothing is overwritten. docs/command-line.md has an example of the
    /// mapping.
    Consents {
        /// The list
        list: PathBuf,
        /// Which column is what, as TOML
        #[arg(long, value_name = "FILE")]
        mapping: PathBuf,
        #[command(flatten)]
        export: Export,
    },
    /// Term dates (iCalendar) and bank holidays (gov.uk), adopted as the school's calendar
    Calendar(ImportCalendar),
    /// A profile, adopted as the school's policy
    Profile {
        /// A file, or the name of one that comes with the program: harmonize-academy
        file: PathBuf,
        /// The day from which it holds; today if not said
        #[arg(long, value_name = "DAY", value_parser = day)]
        from: Option<NaiveDate>,
        #[command(flatten)]
        known: Recorded,
    },
    /// Entries, one a line, as JSON; `-` reads them from the standard input
    ///
    /// This is how orders, claims of orders, holds and ends are recorded. The first line is `{"parentis_journal":1}`;
    /// docs/command-line.md has an example of each.
    Entries {
        /// The file
        file: PathBuf,
        /// Store each line by itself and print a line as soon as it is safe; for what comes in day by day
        #[arg(long)]
        acknowledge: bool,
    },
}

/// `import calendar`
#[derive(Debug, Args)]
pub(crate) struct ImportCalendar {
    /// The iCalendar file
    pub(crate) file: PathBuf,
    /// gov.uk's list of bank holidays, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) bank_holidays: Option<PathBuf>,
    /// First day of the school year, needed where the file lists holidays and no terms
    #[arg(long, value_name = "DAY", value_parser = day, requires = "last_day")]
    pub(crate) first_day: Option<NaiveDate>,
    /// Last day of the school year
    #[arg(long, value_name = "DAY", value_parser = day, requires = "first_day")]
    pub(crate) last_day: Option<NaiveDate>,
    /// Whose bank holidays; that of the profile in force if not said
    #[arg(long, value_parser = nation)]
    pub(crate) nation: Option<Nation>,
    /// The day from which the calendar is used; today or the first day of term if not said, whichever is earlier
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) from: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) known: Recorded,
}

/// An export of another system.
#[derive(Clone, Debug, Args)]
pub(crate) struct Export {
    /// A short name for the system that wrote the file; it stands in every id, so keep to one
    #[arg(long, value_name = "NAME", default_value = "mis")]
    pub(crate) system: String,
    /// The day from which the facts hold; if not said, the day of the export, or for Ed-Fi the day of recording
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) from: Option<NaiveDate>,
    /// Take what is whole of a broken file
    #[arg(long)]
    pub(crate) lenient: bool,
    #[command(flatten)]
    pub(crate) known: Recorded,
}

/// When the school came to know what is imported.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Recorded {
    /// When the school came to know it, as 2026-03-10T09:00:00Z or as a day; now if not said
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(crate) recorded_at: Option<DateTime<Utc>>,
}

/// The day of a question.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct When {
    /// The day that is asked about; today in London if not said
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) as_of: Option<NaiveDate>,
}

/// What the school knew, and what to do where it does not know enough.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Told {
    /// As the school knew it at this instant or by the end of this day
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(crate) known_at: Option<DateTime<Utc>>,
    /// End with exit code 3 if somebody has to check
    #[arg(long)]
    pub(crate) fail_on_check: bool,
}

/// `report-recipients`
#[derive(Debug, Args)]
pub(crate) struct ReportRecipients {
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    /// List everybody, those too who are simply sent it
    #[arg(long)]
    pub(crate) all: bool,
}

/// `ask`
#[derive(Debug, Args)]
pub(crate) struct Ask {
    /// The document; `-` reads it from the standard input
    pub(crate) file: PathBuf,
    /// Answer from the school file's journal, with the document's own entries beside it
    #[arg(long)]
    pub(crate) of_school: bool,
}

/// `explain`
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The pupil, by id or by the name in the directory
    pub(crate) pupil: String,
    /// The adult, by id or by the name in the directory
    pub(crate) adult: String,
    /// What is asked about
    ///
    /// RPT the yearly report, EVT the school's events, PEV the parents' evening, REC the educational record, CON to be
    /// asked for permission, PRC a consent that needs parental responsibility, GOV to vote and stand as parent governor,
    /// EXC notice of an exclusion, TRP to be told about a trip, MSG the day-to-day messages, EMG to be called in an
    /// emergency, COL to collect the child, CMP to complain
    #[arg(long, value_name = "COLUMN", default_value = "RPT", value_parser = column)]
    pub(crate) about: Column,
    /// In plain words for this adult to read, who is told nothing of why not but what is their own
    #[arg(long)]
    pub(crate) for_parent: bool,
    #[command(flatten)]
    pub(crate) details: Known,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `may-collect`
#[derive(Debug, Args)]
pub(crate) struct MayCollect {
    /// The pupil, by id or by the name in the directory
    pub(crate) pupil: String,
    /// Who stands at the gate, by id or by the name in the directory
    pub(crate) adult: Option<String>,
    /// Somebody who is not on record stands at the gate
    #[arg(long, conflicts_with = "adult")]
    pub(crate) stranger: bool,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `journal`
#[derive(Debug, Subcommand)]
pub(crate) enum Journal {
    /// Check that the journal is what was written: which row was changed, taken out, moved or cut off
    Verify {
        /// The hash of the last row as noted elsewhere at the time, to notice a journal that was rewritten whole
        #[arg(long, value_name = "HASH")]
        head: Option<String>,
    },
    /// Print the entries, one a line, as JSON
    Export,
}

/// `directory`
#[derive(Debug, Subcommand)]
pub(crate) enum Directory {
    /// Who the ids are
    List,
    /// Erase a person's name, channels and documents; the journal, which holds ids alone, stays
    Erase {
        /// The id
        person: String,
        /// The id is a pupil's, not an adult's
        #[arg(long)]
        pupil: bool,
    },
}

fn day(text: &str) -> Result<NaiveDate, String> {
    let day: NaiveDate = text.parse().map_err(|_| "not a date in the form 2026-05-12".to_owned())?;
    parentis::time::check_day(day).map_err(|error| error.to_string())
}

/// A column of the rights matrix.
fn column(text: &str) -> Result<Column, String> {
    let codes = || Column::ALL.iter().map(|column| column.code()).collect::<Vec<_>>().join(", ");
    text.to_ascii_uppercase().parse().map_err(|_| format!("not one of {}", codes()))
}

/// An instant, or the last moment of a day in London.
fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    if let Ok(instant) = text.parse::<DateTime<chrono::FixedOffset>>() {
        day(&instant.date_naive().to_string())?;
        return Ok(instant.to_utc());
    }
    let refused = || "not an instant in the form 2026-05-12T09:00:00Z, nor a date in the form 2026-05-12".to_owned();
    let day = day(text).map_err(|_| refused())?;
    let next = day.succ_opt().and_then(|next| next.and_hms_opt(0, 0, 0)).ok_or_else(refused)?;
    let next = next.and_local_timezone(chrono_tz::Europe::London).earliest().ok_or_else(refused)?;
    next.to_utc().checked_sub_signed(TimeDelta::nanoseconds(1)).ok_or_else(refused)
}

fn nation(text: &str) -> Result<Nation, String> {
    text.parse()
        .map_err(|_| format!("not one of {}", Nation::ALL.iter().map(|n| n.code()).collect::<Vec<_>>().join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_means_until_its_last_moment_in_london() {
        assert_eq!(instant("2026-07-10").unwrap().to_rfc3339(), "2026-07-10T22:59:59.999999999+00:00");
        assert_eq!(instant("2026-03-29").unwrap().to_rfc3339(), "2026-03-29T22:59:59.999999999+00:00");
        assert_eq!(instant("2026-01-10").unwrap().to_rfc3339(), "2026-01-10T23:59:59.999999999+00:00");
        assert_eq!(instant("2026-07-10T09:00:00+01:00").unwrap().to_rfc3339(), "2026-07-10T08:00:00+00:00");
        assert!(instant("10/07/2026").is_err() && instant("2200-01-01").is_err() && instant("").is_err());
    }

    #[test]
    fn the_command_line_agrees_with_itself() {
        <Cli as clap::CommandFactory>::command().debug_assert();
    }
}
