//! The arguments of the questions about one pupil.

use super::{InWords, Told, When, day};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use parentis::communication::message::MessageKind;
use parentis::confidentiality::protected::SheetKind;
use parentis::ids::{DocumentId, PersonId, PurposeId, ThreadId};
use parentis::profile::Post;
use parentis::roles::matrix::Column;
use parentis::roles::matter::{Act, Details, Matter};
use parentis::roles::request::{Clarification, Request, Right};
use parentis::words::Says;
use std::path::PathBuf;

/// `who-receives`
#[derive(Debug, Args)]
pub(crate) struct WhoReceives {
    /// The pupil, by id or by the name in the directory
    pub(crate) pupil: String,
    /// Which message: report, exclusion, event, `parents_evening`, permission, trip, daily, `serious_incident`,
    /// `education_plan`, absence, closure, meeting, `consent_request`, progress, `policy_news`, `safeguarding_notice`,
    /// marketing or flyer
    #[arg(long, value_name = "MESSAGE", value_parser = message)]
    pub(crate) message: MessageKind,
    /// It promotes something: fundraising, the school's aims, somebody's offer
    #[arg(long)]
    pub(crate) promotes: bool,
    /// Of a request for a consent: for which purpose, such as `photo_website`
    #[arg(long, value_name = "PURPOSE")]
    pub(crate) purpose: Option<PurposeId>,
    /// Your key of the message, under which the safeguarding lead's decision is recorded
    #[arg(long, value_name = "KEY")]
    pub(crate) item: Option<DocumentId>,
    #[command(flatten)]
    details: Known,
    /// Of a plan, past the age at which school is compulsory: is the pupil able to decide about it?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    capacity: Option<Says>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

impl WhoReceives {
    /// What is known of the thing, as the library takes it.
    pub(crate) fn details(&self) -> Details {
        let capacity = self.capacity.unwrap_or(Says::Unknown);
        Details { capacity, ..self.details.of(self.message.column()).details }
    }
}

/// `reach`, `progress-contact`
#[derive(Debug, Args)]
pub(crate) struct ReachOf {
    /// Of which pupil alone, by id or by the name in the directory; of all on roll if not said
    pub(crate) pupil: Option<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `merge-check`
#[derive(Debug, Args)]
pub(crate) struct TwoAdults {
    /// The adult whose record would be kept, by id or by the name in the directory
    pub(crate) adult: String,
    /// The adult whose record would be read as the same
    pub(crate) other: String,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `conversation`
#[derive(Debug, Args)]
pub(crate) struct ConversationOf {
    /// Your key of the conversation
    pub(crate) thread: ThreadId,
    /// What this adult may see of it, by id or by the name in the directory
    #[arg(long, value_name = "ADULT")]
    pub(crate) adult: Option<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `replies`
#[derive(Debug, Args)]
pub(crate) struct RepliesOf {
    /// About which pupil alone, by id or by the name in the directory
    pub(crate) pupil: Option<String>,
    /// Those that this person at the school has, by id
    #[arg(long, value_name = "PERSON")]
    pub(crate) handler: Option<PersonId>,
    /// In plain words for this adult to read: by when their own messages are answered, by id or by the name in the directory
    #[arg(long, value_name = "ADULT")]
    pub(crate) for_parent: Option<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `recipients`
#[derive(Debug, Args)]
pub(crate) struct Recipients {
    /// The message: what is to be sent, as JSON
    pub(crate) draft: PathBuf,
    /// In plain words for this adult to read: how their copy comes, by id or by the name in the directory
    #[arg(long, value_name = "ADULT")]
    pub(crate) for_parent: Option<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `redact`
#[derive(Debug, Args)]
pub(crate) struct Shown {
    /// What would be shown: its classes, the pupils it is about and its fields, as JSON
    pub(crate) item: PathBuf,
    /// To whom, by id or by the name in the directory
    pub(crate) person: String,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
}

/// `disclose`
#[derive(Debug, Args)]
pub(crate) struct Disclose {
    #[command(flatten)]
    pub(crate) shown: Shown,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `contacts`
#[derive(Debug, Args)]
pub(crate) struct ContactsShown {
    /// The rows: of whom each is, the key of its address and its details, as JSON
    pub(crate) sheet: PathBuf,
    /// What kind of sheet it is, if the file does not say so: `contact_list`, label, `export_row`, `mail_merge`, map, `co_recipient_line`, `class_list`
    #[arg(long = "as", value_name = "KIND", value_parser = sheet_kind)]
    pub(crate) kind: Option<SheetKind>,
    /// Who reads it, by id or by the name in the directory; without it, staff in general
    #[arg(long, value_name = "ADULT")]
    pub(crate) viewer: Option<String>,
    /// Who has to see what is protected: the post, the adult, and the key under which the reason is kept, as `dsl:ADULT:REASON`
    #[arg(long, value_name = "POST:ADULT:REASON", value_parser = officer)]
    pub(crate) officer: Option<(Post, String, DocumentId)>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

fn sheet_kind(text: &str) -> Result<SheetKind, String> {
    let codes = || SheetKind::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(", ");
    text.to_ascii_lowercase().replace('-', "_").parse().map_err(|_| format!("not one of {}", codes()))
}

/// A post, an adult and the key of a reason. An adult's id may have colons in it.
fn officer(text: &str) -> Result<(Post, String, DocumentId), String> {
    let parts = text.split_once(':').and_then(|(post, rest)| Some((post, rest.rsplit_once(':')?)));
    let Some((post, (person, reason))) = parts else {
        return Err("write the post, the adult and the key of the reason, as `dsl:ADULT:REASON`".to_owned());
    };
    let post = post.to_ascii_lowercase().replace('-', "_").parse::<Post>().map_err(|error| error.to_string())?;
    let reason = reason.parse::<DocumentId>().map_err(|error| error.to_string())?;
    Ok((post, person.to_owned(), reason))
}

/// `admission-preference`, `register-entry`
#[derive(Debug, Args)]
pub(crate) struct OnePupil {
    /// The pupil, by id or by the name in the directory
    pub(crate) pupil: String,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `equal-treatment`
#[derive(Debug, Args)]
pub(crate) struct EqualTreatment {
    /// The pupil, by id or by the name in the directory
    pub(crate) pupil: String,
    /// The first day of the time that is asked about
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) from: NaiveDate,
    /// Its last day
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) until: NaiveDate,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `record-request`
#[derive(Debug, Args)]
pub(crate) struct RecordRequest {
    /// The pupil, by id or by the name in the directory
    pub(crate) pupil: String,
    /// Who asks, by id or by the name in the directory
    pub(crate) adult: String,
    /// What was asked for: the educational record, or all that the school holds (subject access)
    #[arg(long, value_enum)]
    pub(crate) right: RightAsked,
    /// The day on which the request came
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) received: NaiveDate,
    /// Was it in writing, or in the form that a disabled adult can use?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) written: Option<Says>,
    /// Was this child judged able to decide about it?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) competent: Option<Says>,
    /// Does the pupil, able to decide, authorise this adult?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) authorised: Option<Says>,
    /// Is it in the interests of a child who is not able to decide?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) in_interests: Option<Says>,
    /// Proof of identity or authority was asked for, with reason
    #[arg(long)]
    pub(crate) identity_asked: bool,
    /// The day on which that was shown
    #[arg(long, value_name = "DAY", value_parser = day, requires = "identity_asked")]
    pub(crate) identity_shown: Option<NaiveDate>,
    /// The requester was asked what is meant: the day, and the day of the answer; may be given more than once
    #[arg(long, value_name = "DAY[:DAY]", value_parser = clarification)]
    pub(crate) clarification: Vec<Clarification>,
    /// The day on which the requester was told that it takes longer
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) extended_on: Option<NaiveDate>,
    /// Exam marks are asked for: the day of their results
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) results_on: Option<NaiveDate>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RightAsked {
    /// To see or copy the educational record
    Record,
    /// All that the school holds about the pupil
    SubjectAccess,
}

impl RecordRequest {
    /// As the library takes it.
    pub(crate) fn request(&self) -> Request {
        let said = |says: Option<Says>| says.unwrap_or(Says::Unknown);
        let right = match self.right {
            RightAsked::Record => Right::EducationalRecord,
            RightAsked::SubjectAccess => Right::SubjectAccess,
        };
        Request {
            right,
            received: self.received,
            written: said(self.written),
            identity_asked: self.identity_asked,
            identity_shown: self.identity_shown,
            competent: said(self.competent),
            authorised: said(self.authorised),
            in_interests: said(self.in_interests),
            clarifications: self.clarification.clone(),
            extended_on: self.extended_on,
            results_on: self.results_on,
        }
    }
}

/// What is known of the thing that is asked about. What is not said, is not known.
#[derive(Debug, Args)]
pub(crate) struct Known {
    /// Is it on the school's site?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    on_site: Option<Says>,
    /// Is the child there?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    child_present: Option<Says>,
    /// Does it say where the child is or will be, so that this cannot be taken out?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    tells_whereabouts: Option<Says>,
    /// Is its effect on the child likely to be long-term and significant?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    significant: Option<Says>,
    /// For what permission is asked or consent given, such as `day_trip`, residential, abroad, medical or `change_name`
    #[arg(long, value_name = "ACT", value_parser = act)]
    act: Option<Act>,
}

impl Known {
    /// As the library takes it.
    pub(crate) fn of(&self, column: Column) -> Matter {
        let said = |says: Option<Says>| says.unwrap_or(Says::Unknown);
        let details = Details {
            on_site: said(self.on_site),
            child_present: said(self.child_present),
            tells_whereabouts: said(self.tells_whereabouts),
            significant: said(self.significant),
            act: self.act,
            ..Details::default()
        };
        Matter { details, ..Matter::of(column) }
    }
}

/// The day of a question and, after a colon, of its answer.
fn clarification(text: &str) -> Result<Clarification, String> {
    let (asked, answered) = match text.split_once(':') {
        Some((asked, answered)) => (day(asked)?, Some(day(answered)?)),
        None => (day(text)?, None),
    };
    if answered.is_some_and(|answered| answered < asked) {
        return Err("the answer is older than the question".to_owned());
    }
    Ok(Clarification { asked, answered })
}

/// Yes or no.
pub(super) fn yes_or_no(text: &str) -> Result<Says, String> {
    match text.to_ascii_lowercase().as_str() {
        "yes" => Ok(Says::Yes),
        "no" => Ok(Says::No),
        _ => Err("neither yes nor no".to_owned()),
    }
}

fn act(text: &str) -> Result<Act, String> {
    let codes = || Act::ALL.iter().map(|act| act.code()).collect::<Vec<_>>().join(", ");
    text.parse().map_err(|_| format!("not one of {}", codes()))
}

fn message(text: &str) -> Result<MessageKind, String> {
    let codes = || MessageKind::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(", ");
    text.to_ascii_lowercase().replace('-', "_").parse().map_err(|_| format!("not one of {}", codes()))
}
