//! What the host knows of a record and the journal does not: names, addresses, notices, words.

use parentis::ids::DocumentId;
use serde::{Deserialize, Serialize};

/// One who decides why and how data are used: the school, a trust, an authority.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Controller {
    /// The name.
    pub name: String,
    /// Whom to turn to, such as the data protection lead.
    pub contact: Option<String>,
    /// The postal address in one line.
    pub address: Option<String>,
    /// The country of the address, as a code such as `GB`.
    pub country: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// A page on the web.
    pub url: Option<String>,
}

impl core::fmt::Debug for Controller {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Controller").finish_non_exhaustive()
    }
}

/// What the host knows of a record. Only its id is always needed; what else is, is said by each writer.
///
/// ```
/// use parentis_formats::consent::RecordContext;
/// let mut context = RecordContext::new("record-1".parse()?);
/// context.withdrawal = Some("At the office, or at https://school.example/consents".into());
/// assert_eq!(format!("{context:?}"), "RecordContext { record_id: DocumentId(record-1), .. }");
/// # Ok::<(), parentis::ParentisError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordContext {
    /// The record's own id, the host's.
    pub record_id: DocumentId,
    /// Who decides why and how the data are used.
    #[serde(default)]
    pub controllers: Vec<Controller>,
    /// Where the privacy notice is.
    #[serde(default)]
    pub privacy_notice: Option<String>,
    /// The service, such as "school website".
    #[serde(default)]
    pub service: Option<String>,
    /// The purpose in words.
    #[serde(default)]
    pub purpose_in_words: Option<String>,
    /// The kinds of data.
    #[serde(default)]
    pub personal_data: Vec<String>,
    /// The special categories among them.
    #[serde(default)]
    pub special_categories: Vec<String>,
    /// Third parties who receive them; none means that there are none.
    #[serde(default)]
    pub recipients: Vec<String>,
    /// Where they are stored.
    #[serde(default)]
    pub storage: Vec<String>,
    /// For how long: in words, or as a duration such as `P1Y`.
    #[serde(default)]
    pub retention: Option<String>,
    /// Whose law applies, as a code such as `GB`.
    #[serde(default)]
    pub jurisdiction: Option<String>,
    /// The language of the record; without it, the language in which the party was asked.
    #[serde(default)]
    pub language: Option<String>,
    /// How the party takes it back.
    #[serde(default)]
    pub withdrawal: Option<String>,
}

impl RecordContext {
    /// Of a record of which nothing more is said.
    pub const fn new(record_id: DocumentId) -> Self {
        Self {
            record_id,
            controllers: Vec::new(),
            privacy_notice: None,
            service: None,
            purpose_in_words: None,
            personal_data: Vec::new(),
            special_categories: Vec::new(),
            recipients: Vec::new(),
            storage: Vec::new(),
            retention: None,
            jurisdiction: None,
            language: None,
            withdrawal: None,
        }
    }
}

impl core::fmt::Debug for RecordContext {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RecordContext").field("record_id", &self.record_id).finish_non_exhaustive()
    }
}
