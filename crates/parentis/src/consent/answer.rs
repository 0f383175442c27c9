//! The answer to "is this consent good on this day, and if not, whose answer is missing or whose objection stands?".

use super::rules_of::ConsentRules;
use super::words::{
    ConsentDuty, ConsentForm, ConsentKind, ConsentState, ConsentStep, ExceptionGround, HowMany, LawfulBasis,
    PartyState, Resolution,
};
use crate::decision::{Because, Missing, Outcome};
use crate::ids::{DocumentId, EntryId, PersonId, PupilId, PurposeId};
use crate::roles::Known;
use crate::rules::RuleId;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is known of the thing that consent is asked for. Everything unknown unless said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConsentDetails {
    /// Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?
    pub significant: Says,
    /// Is it urgent, as a medicine may be (CON-MED-4)?
    pub urgent: Says,
    /// Was it prescribed by a doctor (CON-MED-2)?
    pub prescribed: Says,
    /// Was it prescribed without the parents' knowledge (CON-MED-1)? A yes says as well that it was prescribed.
    pub in_confidence: Says,
    /// Is the condition diagnosed, or is there a plan for it (CON-MED-5)?
    pub has_plan: Says,
    /// Is it published, as a parent's own filming may be (CON-PHO-6)?
    pub published: Says,
    /// For how many days the child is out of the United Kingdom, both days counted (CON-TRIP-6).
    pub days_abroad: Option<u32>,
}

impl Default for ConsentDetails {
    fn default() -> Self {
        Self {
            significant: Says::Unknown,
            urgent: Says::Unknown,
            prescribed: Says::Unknown,
            in_confidence: Says::Unknown,
            has_plan: Says::Unknown,
            published: Says::Unknown,
            days_abroad: None,
        }
    }
}

/// What consent is asked for: the purpose, which one of several, for whom, and what is known of it.
///
/// ```
/// use parentis::consent::ConsentMatter;
/// let trip = ConsentMatter::new("trip_residential".parse()?).pupil("ava".parse()?).item("wales-2026".parse()?);
/// assert_eq!(trip.purpose.as_str(), "trip_residential");
/// # Ok::<(), parentis::ParentisError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConsentMatter {
    /// The purpose: one of the library's table or of the profile.
    pub purpose: PurposeId,
    /// For which child; absent or null where an adult is asked on their own account.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pupil: Option<PupilId>,
    /// For which adult, where each decides for themselves.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub person: Option<PersonId>,
    /// Which one of several: this visit, this medicine, this issue; absent or null: the purpose as a whole.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item: Option<DocumentId>,
    /// What is known of it.
    #[serde(default)]
    pub details: ConsentDetails,
}

impl ConsentMatter {
    /// A purpose of which nothing more is said.
    pub const fn new(purpose: PurposeId) -> Self {
        let details = ConsentDetails {
            significant: Says::Unknown,
            urgent: Says::Unknown,
            prescribed: Says::Unknown,
            in_confidence: Says::Unknown,
            has_plan: Says::Unknown,
            published: Says::Unknown,
            days_abroad: None,
        };
        Self { purpose, pupil: None, person: None, item: None, details }
    }

    /// For this child.
    #[must_use]
    pub fn pupil(self, pupil: PupilId) -> Self {
        Self { pupil: Some(pupil), ..self }
    }

    /// For this adult on their own account.
    #[must_use]
    pub fn person(self, person: PersonId) -> Self {
        Self { person: Some(person), ..self }
    }

    /// For this one of several.
    #[must_use]
    pub fn item(self, item: DocumentId) -> Self {
        Self { item: Some(item), ..self }
    }

    /// With what is known of it.
    #[must_use]
    pub fn details(self, details: ConsentDetails) -> Self {
        Self { details, ..self }
    }
}

/// A party to a consent: an adult by id, or the pupil in person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConsentParty {
    /// The adult; null: the pupil in person.
    pub person: Option<PersonId>,
}

/// Where one party stands, and with what right they answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PartyLine {
    /// The adult; null: the pupil in person.
    pub person: Option<PersonId>,
    /// Where they stand.
    pub state: PartyState,
    /// May they give it: yes, no, or not settled?
    pub standing: Known,
    /// Since when they stand so: the day of the answer.
    pub since: Option<NaiveDate>,
    /// The first day on which their answer counts no more, where one is known.
    pub until: Option<NaiveDate>,
    /// The entry of the answer.
    pub entry: Option<EntryId>,
    /// Why they are not notified, where a ground is on record.
    pub excepted: Option<ExceptionGround>,
}

/// One thing that would resolve it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Remedy {
    /// What.
    pub by: Resolution,
    /// Of which party, if of one.
    pub party: Option<ConsentParty>,
}

impl Remedy {
    /// What it is sorted by: what, then of nobody, of the pupil, of adults in the order of their ids. Each part is there
    /// whether the remedy has a party or not.
    pub(super) fn place(&self) -> (Resolution, u8, &str) {
        match &self.party {
            None => (self.by, 0, ""),
            Some(ConsentParty { person: None }) => (self.by, 1, ""),
            Some(ConsentParty { person: Some(person) }) => (self.by, 2, person.as_str()),
        }
    }
}

/// The full answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConsentDecision {
    /// What was asked about.
    pub matter: ConsentMatter,
    /// The day; the state is that at its end (VOC-91).
    pub as_of: NaiveDate,
    /// What kind of consent it is; null where consent is the wrong tool.
    pub kind: Option<ConsentKind>,
    /// Where it stands.
    pub state: ConsentState,
    /// Of doing the thing; of a purpose of kind `withdrawal`, of the pupil's taking part.
    pub outcome: Outcome,
    /// The first step that failed (CON-GEN-10); null if none did.
    pub failed: Option<ConsentStep>,
    /// Another parent opposes the request, which stands all the same (CON-RSE-6, CON-REL-5).
    pub disputed: bool,
    /// The pupil alone decides: no parent's answer is enough, and none is needed (CON-GEN-7).
    pub pupil_decides: bool,
    /// How many of those who may give it must; null where the pupil alone decides, or consent is the wrong tool.
    pub needed: Option<HowMany>,
    /// On what it rests where consent is the wrong tool.
    pub basis: Vec<LawfulBasis>,
    /// Everybody who has a part in it, the pupil first, then adults in the order of their ids.
    pub parties: Vec<PartyLine>,
    /// Whose answer is missing.
    pub waiting_for: Vec<ConsentParty>,
    /// Who has to be notified first (CON-BIO-1).
    pub notify: Vec<ConsentParty>,
    /// Whose no stands: who refused or objected with a view that counts.
    pub objectors: Vec<ConsentParty>,
    /// What would resolve it.
    pub resolved_by: Vec<Remedy>,
    /// What else the school has to do.
    pub duties: Vec<ConsentDuty>,
    /// The rules that played a part.
    pub rules: Vec<RuleId>,
    /// Why.
    pub reasons: Vec<Because>,
    /// What is not on record and would settle it.
    pub missing: Vec<Missing>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The answer alone: copied, not allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentVerdict {
    /// Where it stands.
    pub state: ConsentState,
    /// Of doing the thing; of a purpose of kind `withdrawal`, of the pupil's taking part.
    pub outcome: Outcome,
    /// The first step that failed.
    pub failed: Option<ConsentStep>,
    /// Another parent opposes the request.
    pub disputed: bool,
    /// The rules that played a part.
    pub rules: ConsentRules,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl ConsentState {
    /// What the state allows, where nothing that it rests on is unknown (section 15.4).
    ///
    /// ```
    /// use parentis::{consent::words::ConsentState, decision::Outcome};
    /// assert_eq!(ConsentState::Valid.allows(), Outcome::May);
    /// assert_eq!(ConsentState::Excused.allows(), Outcome::MustNot, "the pupil does not take part");
    /// ```
    pub const fn allows(self) -> Outcome {
        match self {
            Self::Valid | Self::NotRequired | Self::NotExcused => Outcome::May,
            Self::Refused | Self::Missing | Self::Conflict | Self::Withdrawn | Self::Expired | Self::Excused => {
                Outcome::MustNot
            }
        }
    }

    /// The row of section 15.4.
    pub const fn rule(self) -> RuleId {
        match self {
            Self::Valid => RuleId::VOC_60,
            Self::Refused => RuleId::VOC_61,
            Self::Missing => RuleId::VOC_62,
            Self::Conflict => RuleId::VOC_63,
            Self::Withdrawn => RuleId::VOC_64,
            Self::Expired => RuleId::VOC_65,
            Self::NotRequired => RuleId::VOC_66,
            Self::Excused => RuleId::VOC_67,
            Self::NotExcused => RuleId::VOC_68,
        }
    }
}

/// Kept here so that the form of an answer stands beside the state it leads to.
impl ConsentForm {
    /// Is it in writing?
    pub const fn in_writing(self) -> bool {
        matches!(self, Self::Written | Self::Email)
    }
}
