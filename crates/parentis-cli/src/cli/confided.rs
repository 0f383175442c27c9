//! The arguments of the questions about what was told in confidence.

use super::questions::yes_or_no;
use super::{InWords, Told, When};
use clap::Args;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::passing_on::Listener;
use parentis::ids::DocumentId;
use parentis::words::Says;

/// `undertakings`
#[derive(Debug, Args)]
pub(crate) struct UndertakingsOf {
    /// Of whom alone, by id or by the name in the directory; of all if not said
    pub(crate) person: Option<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `pass-on`
#[derive(Debug, Args)]
pub(crate) struct PassOn {
    /// Your key of the undertaking
    pub(crate) undertaking: DocumentId,
    /// Who would tell it, by id or by the name in the directory
    pub(crate) person: String,
    /// To whom: `social_care`, police, lado, regulator, ico, ofsted, dfe, court, `own_lawyer`, `own_doctor`,
    /// `protected_disclosure`, `co_parent`, `the_child` or `anyone_else`
    #[arg(long, value_name = "LISTENER", value_parser = listener)]
    pub(crate) to: Listener,
    /// Of a co-parent: which adult, by id or by the name in the directory
    #[arg(long, value_name = "ADULT")]
    pub(crate) adult: Option<String>,
    /// Of which class of data it is, such as `pupil_personal` or `third_party`
    #[arg(long, value_name = "CLASS", value_parser = class)]
    pub(crate) class: Option<DataClass>,
    /// About which pupil it is, by id or by the name in the directory
    #[arg(long, value_name = "PUPIL")]
    pub(crate) pupil: Option<String>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `publication-ban`
#[derive(Debug, Args)]
pub(crate) struct BanOf {
    /// Who is accused, by id or by the name in the directory
    pub(crate) teacher: String,
    /// Your key of the allegation
    pub(crate) allegation: DocumentId,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// `duty-of-confidence`
#[derive(Debug, Args)]
pub(crate) struct DutyOf {
    /// Who was told, by id or by the name in the directory
    pub(crate) person: String,
    /// Your key of the undertaking under which it was told
    #[arg(long, value_name = "KEY")]
    pub(crate) undertaking: Option<DocumentId>,
    /// Has it the quality of confidence: neither public nor trivial?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) quality: Option<Says>,
    /// Was it given in circumstances that carry an obligation?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) obligation: Option<Says>,
    /// Would the use be unauthorised?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) unauthorised: Option<Says>,
    /// Did they agree to keep it, beside an undertaking on record?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) agreed: Option<Says>,
    /// Ought they to have known that it was confidential?
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    pub(crate) ought_to_know: Option<Says>,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) words: InWords,
}

/// As a code is written, with hyphens or without.
fn code(text: &str) -> String {
    text.to_ascii_lowercase().replace('-', "_")
}

fn listener(text: &str) -> Result<Listener, String> {
    let codes = || Listener::ALL.iter().map(|listener| listener.code()).collect::<Vec<_>>().join(", ");
    code(text).parse().map_err(|_| format!("not one of {}", codes()))
}

fn class(text: &str) -> Result<DataClass, String> {
    let codes = || DataClass::ALL.iter().map(|class| class.code()).collect::<Vec<_>>().join(", ");
    code(text).parse().map_err(|_| format!("not one of {}", codes()))
}
