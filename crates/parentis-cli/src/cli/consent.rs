//! The arguments of the questions about consent.

use super::questions::yes_or_no;
use super::{InWords, Told, When};
use clap::{Args, Subcommand, ValueEnum};
use parentis::consent::ConsentDetails;
use parentis::ids::{DocumentId, PurposeId};
use parentis::words::Says;

/// `consent`
#[derive(Debug, Subcommand)]
pub(crate) enum Consent {
    /// Is this consent good on this day, and if not, whose answer is missing or whose no stands?
    State(ConsentState),
    /// Whom to ask for this consent, and whom not, and why
    AskList(ConsentAsked),
    /// Which answers are to be asked for again, and why
    Stale(StaleConsents),
    /// How a purpose stands over the roll
    Register(Register),
    /// The receipt for one party, which names nobody else; or the school's own record
    Receipt(Receipt),
    /// Which uses are to be looked at, now that the consent stands as it does
    Uses(ConsentAsked),
}

/// `consent state`
#[derive(Debug, Args)]
pub(crate) struct ConsentState {
    #[command(flatten)]
    pub(crate) asked: ConsentAsked,
    /// In plain words for this adult to read, who is told of nobody else, by id or by the name in the directory
    #[arg(long, value_name = "ADULT")]
    pub(crate) for_parent: Option<String>,
}

/// `consent state`, `consent ask-list`, `consent uses`
#[derive(Debug, Args)]
pub(crate) struct ConsentAsked {
    /// The purpose, such as `photo_website`, `trip_residential` or `biometrics`, or one of the school's profile
    #[arg(value_parser = purpose)]
    pub(crate) purpose: PurposeId,
    /// The pupil, by id or by the name in the directory
    #[arg(required_unless_present = "person")]
    pub(crate) pupil: Option<String>,
    /// The adult who decides for themselves, as about advertising, by id or by the name in the directory
    #[arg(long, value_name = "ADULT", conflicts_with = "pupil")]
    pub(crate) person: Option<String>,
    /// Which one of several: this visit, this medicine
    #[arg(long, value_name = "ITEM", value_parser = item)]
    pub(crate) item: Option<DocumentId>,
    #[command(flatten)]
    details: Details,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

impl ConsentAsked {
    /// What is known of the thing, as the library takes it.
    pub(crate) fn details(&self) -> ConsentDetails {
        let said = |says: Option<Says>| says.unwrap_or(Says::Unknown);
        ConsentDetails {
            significant: said(self.details.significant),
            urgent: said(self.details.urgent),
            prescribed: said(self.details.prescribed),
            in_confidence: said(self.details.in_confidence),
            has_plan: said(self.details.has_plan),
            published: said(self.details.published),
            days_abroad: self.details.days_abroad,
        }
    }
}

/// What is known of the thing. What is not said, is not known; an option without a word says yes.
#[derive(Clone, Copy, Debug, Args)]
struct Details {
    /// Is its effect on the child likely to be long-term and significant?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no, num_args = 0..=1, default_missing_value = "yes")]
    significant: Option<Says>,
    /// Is it urgent, as a medicine may be?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no, num_args = 0..=1, default_missing_value = "yes")]
    urgent: Option<Says>,
    /// Did a doctor prescribe it?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no, num_args = 0..=1, default_missing_value = "yes")]
    prescribed: Option<Says>,
    /// Was it prescribed without the parents' knowledge?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no, num_args = 0..=1, default_missing_value = "yes")]
    in_confidence: Option<Says>,
    /// Is the condition diagnosed, or is there a plan for it?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no, num_args = 0..=1, default_missing_value = "yes")]
    has_plan: Option<Says>,
    /// Was it published, as a parent's own film may be?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no, num_args = 0..=1, default_missing_value = "yes")]
    published: Option<Says>,
    /// For how many days the child is out of the United Kingdom, both days counted
    #[arg(long, value_name = "N")]
    days_abroad: Option<u32>,
}

/// `consent stale`
#[derive(Debug, Args)]
pub(crate) struct StaleConsents {
    /// Of these pupils, by id or by the name in the directory; of all, and of adults on their own account, if none is named
    pub(crate) pupils: Vec<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `consent register`
#[derive(Debug, Args)]
pub(crate) struct Register {
    /// The purpose
    #[arg(value_parser = purpose)]
    pub(crate) purpose: PurposeId,
    /// Over these pupils, by id or by the name in the directory; over all on roll if none is named
    pub(crate) pupils: Vec<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `consent receipt`
#[derive(Debug, Args)]
pub(crate) struct Receipt {
    /// The purpose
    #[arg(value_parser = purpose)]
    pub(crate) purpose: PurposeId,
    /// The pupil, by id or by the name in the directory
    #[arg(required_unless_present = "person")]
    pub(crate) pupil: Option<String>,
    /// The adult whose answer it is, by id or by the name in the directory
    #[arg(required_unless_present_any = ["person", "of_pupil"])]
    pub(crate) adult: Option<String>,
    /// The answer is the pupil's own
    #[arg(long, conflicts_with_all = ["adult", "person"])]
    pub(crate) of_pupil: bool,
    /// The adult who decides for themselves, as about advertising, by id or by the name in the directory
    #[arg(long, value_name = "ADULT", conflicts_with = "pupil")]
    pub(crate) person: Option<String>,
    /// Which one of several
    #[arg(long, value_name = "ITEM", value_parser = item)]
    pub(crate) item: Option<DocumentId>,
    /// The school's own record, which names others as well: never give it to a parent
    #[arg(long)]
    pub(crate) for_school: bool,
    /// In plain words for the party to read and keep
    #[arg(long, conflicts_with_all = ["for_school", "form", "context"])]
    pub(crate) for_parent: bool,
    /// In which form
    #[arg(long = "as", value_name = "FORM", value_enum, default_value_t = RecordForm::Parentis)]
    pub(crate) form: RecordForm,
    /// What the school knows and the journal does not, for the other forms: a JSON file with `record_id`, `controllers`,
    /// `privacy_notice`, `language`, `jurisdiction`, `withdrawal` and the rest of the library's `RecordContext`
    #[arg(long, value_name = "FILE")]
    pub(crate) context: Option<std::path::PathBuf>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// In which form a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RecordForm {
    /// As this library keeps it, printed as --format says
    Parentis,
    /// ISO/IEC TS 27560, as JSON-LD in the terms of the DPV
    Iso27560,
    /// Kantara Consent Receipt 1.1, of a consent that is given
    Kantara,
    /// HL7 FHIR R4 Consent, as JSON
    Fhir,
}

fn item(text: &str) -> Result<DocumentId, String> {
    text.parse().map_err(|error: parentis::ParentisError| error.to_string())
}

/// A purpose by its code; of the library's, dashes do as well.
fn purpose(text: &str) -> Result<PurposeId, String> {
    let underscored = text.to_ascii_lowercase().replace('-', "_");
    let code = parentis::consent::purpose(&underscored).map_or(text, |known| known.code);
    code.parse().map_err(|error: parentis::ParentisError| error.to_string())
}
