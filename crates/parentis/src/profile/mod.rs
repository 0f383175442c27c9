//! The school's policy as data: a file it can read and change, checked against the law on loading.
//!
//! Law is the same for every school of a kind and lives in [`crate::rules`]. What a school decides for itself is its
//! profile: who hears of a concern first, when the policy is next reviewed, how long a claim that nobody proved is
//! heeded. A profile is adopted by an entry of the journal, with its version, so that "were we right on 12 May" is
//! answered by the policy of 12 May.
//!
//! Only four things have to be said: a name, a version, the nation whose school law holds (JUR-2) and the type of
//! school (SCH-1). Neither nation nor type has a default. All else has one, and a profile writes itself down in full (but
//! for a section on consent that says nothing),
//! every key in a fixed order, so that two profiles that say the same are the same text.
//!
//! [`Profile::check`] reads a draft and lists *all* that is wrong with it, each with its place and rule. What
//! contradicts itself or cannot be read refuses the profile; what a school may do and should look at is a warning
//! beside it. It does not settle whether a policy is overdue, which depends on the day that is asked about (REV-11,
//! REV-13).
//!
//! A policy says more than settings hold. Its clauses are listed one by one, each with its home: a place in this
//! profile, checked to be set, or the subject of the library that carries it. So no sentence of a policy is lost
//! between the paper and the program.
//!
//! What a school decides about consents is checked against the purpose table ([`ConsentPolicy`]): it may ask for more
//! than the law and not for less, and may have purposes of its own.
//!
//! What a school decides about concerns is its ladder ([`Ladder`]), checked against the law of academies and independent
//! schools (ESC-1 to ESC-16).
//!
//! Rules: HA-0a to HA-0e, HA-3.3b, HA-4a, HA-4c, REV-1, REV-10, REV-12, CHO-2, CHO-3, JUR-2, JUR-3, SCH-1, and of
//! consents CON-GEN-1 to CON-GEN-4, CON-GEN-8, CON-BIO-2, CON-MED-8, CON-MED-9, CON-MKT-1, CON-REL-4 and the rule of
//! each row of the purpose table.
//!
//! ```
//! use parentis::profile::{Loose, Nation, Profile};
//! use std::collections::BTreeMap;
//!
//! let text = |text: &str| Loose::Text(text.to_owned());
//! let mut draft = BTreeMap::from([
//!     ("name".to_owned(), text("hill-street")),
//!     ("version".to_owned(), text("2026")),
//!     ("nation".to_owned(), text("WAL")),
//! ]);
//!
//! // The type of school has no default, and nobody is left to guess which key that was.
//! let problems = Profile::check(&draft).unwrap_err();
//! assert_eq!(problems.len(), 1);
//! assert_eq!(problems[0].to_string(), "`school_type`: missing, and has no default (SCH-1)");
//!
//! draft.insert("school_type".to_owned(), text("maintained"));
//! let profile = Profile::check(&draft).unwrap().profile;
//! assert_eq!((profile.nation(), profile.claimed_order_hold().n), (Nation::Wales, 10));
//! ```

mod check;
mod communication;
mod concerns;
mod consent;
mod data_protection;
mod loose;
mod post;
mod problem;
mod report;
mod review;
mod seed;
#[cfg(test)]
mod tests;
mod walk;

pub use communication::{CommunicationPolicy, QuietHours, ReplyPromise};
pub use concerns::{Acceptance, Deadline, Ladder, LateLimit, PanelRules, Stage, Substitute};
pub(crate) use concerns::{LEAST_INDEPENDENT, LEAST_MEMBERS};
pub use consent::{ConsentPolicy, PurposeChosen};
pub use data_protection::DataProtectionPolicy;
pub use loose::{Loose, LooseKind, MAX_DEPTH, MAX_VALUES};
pub use post::{PolicyAudience, Post, Route, Subject};
pub use problem::{ProblemKind, ProfileProblem, Severity};
pub use report::ReportPolicy;
pub use review::ReviewPolicy;
pub use seed::SEED_CLAUSES;
pub use walk::{place_of_item, place_of_key};

use crate::ParentisError;
use crate::calendar::{Counting, Unit};
use crate::time::Month;
use crate::vocabulary::vocabulary;
use std::collections::{BTreeMap, BTreeSet};

vocabulary! {
    /// A nation of the United Kingdom: whose school law a school follows (JUR-2, VOC-111). It has no default.
    pub enum Nation as "nation" {
        /// England.
        England = "ENG",
        /// Wales.
        Wales = "WAL",
        /// Scotland.
        Scotland = "SCT",
        /// Northern Ireland.
        NorthernIreland = "NIR",
    }

    /// What kind of school it is in law (SCH-1, VOC-110). It has no default.
    pub enum SchoolType as "school_type" {
        /// Maintained by a local authority: community, foundation, voluntary, and maintained special.
        Maintained = "maintained",
        /// A special school that no authority maintains.
        NonMaintainedSpecial = "non_maintained_special",
        /// An academy; free schools and alternative-provision academies are academies.
        Academy = "academy",
        /// Independent: neither maintained nor an academy.
        Independent = "independent",
        /// A pupil referral unit.
        Pru = "pru",
        /// An early-years setting.
        EarlyYears = "early_years",
        /// Further education or a 16-plus setting.
        Fe16Plus = "fe_16plus",
    }
}

/// The policy of the seed school, Harmonize Academy, as a profile: an example to start one's own from.
pub const HARMONIZE_ACADEMY: &str = include_str!("../../profiles/harmonize-academy.toml");

/// The profiles that come with the library: name and TOML text.
pub const SHIPPED: &[(&str, &str)] = &[
    ("harmonize-academy", HARMONIZE_ACADEMY),
    ("three-stage-academy", include_str!("../../profiles/three-stage-academy.toml")),
    ("four-stage-maintained", include_str!("../../profiles/four-stage-maintained.toml")),
    ("two-stage-northern-ireland", include_str!("../../profiles/two-stage-northern-ireland.toml")),
];

/// So many of a unit: the length of something that the school promises or heeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Promise {
    /// How many.
    pub n: u32,
    /// Of what.
    pub unit: Unit,
}

/// The document that the school's governors adopted: who wrote it, who ratified it, when it is reviewed (HA-0a to
/// HA-0e, HA-4a, HA-4c).
///
/// Months, because that is what such documents state (REV-12). That a policy is ratified in the right order is checked
/// when the profile is; whether it is in force or overdue on a day is a question of its own (REV-5, REV-13).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PolicyDocument {
    /// What it is called.
    pub title: String,
    /// The post that wrote it (HA-0a).
    pub written_by: Post,
    /// The post or body that ratifies it (HA-0a, HA-0c, REV-4).
    pub ratified_by: Post,
    /// When it was prepared (HA-0b).
    pub prepared: Month,
    /// When it was first ratified; none while it is a draft (HA-0c). A ratification is not a review (REV-11).
    pub first_ratified: Option<Month>,
    /// When it says that it is next reviewed (HA-0d).
    pub next_review: Option<Month>,
    /// When it was last reviewed; none if no review is on record (REV-11).
    pub last_review: Option<Month>,
    /// From one review to the next at most so many months (HA-4a, REV-1); none if it sets no limit.
    pub max_review_interval_months: Option<u32>,
    /// The values it names: they stand beside it and decide nothing (HA-0e).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub values: Vec<String>,
    /// The purposes it names (HA-1a, HA-1b).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub purposes: Vec<String>,
    /// To whom it is promoted (HA-4c); empty if it does not say.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub promote_to: BTreeSet<PolicyAudience>,
}

/// Where a clause of the policy lives.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClauseHome {
    /// At a place of this profile, where something is set: `policy.written_by`.
    Held(String),
    /// In a subject of the library: this profile has no setting for it.
    Later(Subject),
}

/// One clause of the policy, in a few words, and where it lives.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Clause {
    /// Its id, as `HA-3.3b`.
    pub id: String,
    /// What it says, in a few words.
    pub says: String,
    /// Where it lives.
    #[serde(flatten)]
    pub home: ClauseHome,
}

/// A school's policy as data, checked. See the [module](self).
///
/// It is written as one table with every key in a fixed order, and read from such a table through the same check as a
/// file of the school's.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Profile {
    name: String,
    version: String,
    nation: Nation,
    school_type: SchoolType,
    #[cfg_attr(feature = "schema", schemars(default = "defaults::hold"))]
    claimed_order_hold: Promise,
    #[cfg_attr(feature = "schema", schemars(default))]
    counting: Counting,
    #[cfg_attr(feature = "schema", schemars(default = "defaults::offline"))]
    offline_limit_days: OfflineLimit,
    #[cfg_attr(feature = "schema", schemars(default))]
    producer_flags_as_declaration: BTreeSet<String>,
    #[cfg_attr(feature = "schema", schemars(default = "defaults::on_request"))]
    scotland_report_on_request: bool,
    first_contact: Option<Post>,
    /// Left out where it says nothing, so that the hash of a profile written before there was such a section stays.
    #[serde(skip_serializing_if = "ConsentPolicy::says_nothing")]
    #[cfg_attr(feature = "schema", schemars(default))]
    consent: ConsentPolicy,
    /// The same.
    #[serde(skip_serializing_if = "CommunicationPolicy::says_nothing")]
    #[cfg_attr(feature = "schema", schemars(default))]
    communication: CommunicationPolicy,
    /// The same.
    #[serde(skip_serializing_if = "DataProtectionPolicy::says_nothing")]
    #[cfg_attr(feature = "schema", schemars(default))]
    data_protection: DataProtectionPolicy,
    /// The same.
    #[serde(skip_serializing_if = "ReportPolicy::says_nothing")]
    #[cfg_attr(feature = "schema", schemars(default))]
    report: ReportPolicy,
    /// The school's ladder. Left out where the profile has none, so that the hash of one written before stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    concerns: Option<Ladder>,
    policy: Option<PolicyDocument>,
    /// What the school decides about consultations. The same.
    #[serde(skip_serializing_if = "ReviewPolicy::says_nothing")]
    #[cfg_attr(feature = "schema", schemars(default))]
    review: ReviewPolicy,
    #[cfg_attr(feature = "schema", schemars(default))]
    clauses: Vec<Clause>,
}

/// What holds where a profile says nothing.
mod defaults {
    use super::{OfflineLimit, Promise, Unit};

    /// CHO-2.
    pub(super) const fn hold() -> Promise {
        Promise { n: 10, unit: Unit::SchoolDay }
    }

    /// One day: a permit is asked for afresh each day.
    pub(super) const fn offline() -> OfflineLimit {
        OfflineLimit::Days(1)
    }

    /// JUR-3.
    pub(super) const fn on_request() -> bool {
        true
    }
}

/// How long a permit may be held where nobody can ask again: a number of days, or the word `no_limit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum OfflineLimit {
    /// So many days.
    Days(u32),
    /// Without end.
    Never(NoLimit),
}

/// The word that says there is no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum NoLimit {
    /// There is none.
    NoLimit,
}

impl core::str::FromStr for NoLimit {
    type Err = ParentisError;
    fn from_str(text: &str) -> Result<Self, ParentisError> {
        if text == "no_limit" { Ok(Self::NoLimit) } else { Err(ParentisError::unknown_word("offline_limit", text)) }
    }
}

impl Profile {
    /// A profile that says the least: what it has to say, and the defaults.
    ///
    /// # Errors
    /// If the name is not a code of at most 40 small letters, digits and hyphens, or the version is empty or longer
    /// than 40 bytes; all that is wrong with them.
    pub fn new(
        name: &str,
        version: &str,
        nation: Nation,
        school_type: SchoolType,
    ) -> Result<Self, Vec<ProfileProblem>> {
        let text = |text: &str| Loose::Text(text.to_owned());
        let draft = BTreeMap::from([
            ("name".to_owned(), text(name)),
            ("version".to_owned(), text(version)),
            ("nation".to_owned(), text(nation.code())),
            ("school_type".to_owned(), text(school_type.code())),
        ]);
        Self::check(&draft).map(|checked| checked.profile)
    }

    /// Reads a draft: the profile, with what ought to be looked at, or else everything that is wrong with it.
    ///
    /// # Errors
    /// All problems, warnings included, if one of them refuses the profile.
    pub fn check(draft: &BTreeMap<String, Loose>) -> Result<Checked, Vec<ProfileProblem>> {
        check::check(draft)
    }

    /// What it is called: a code such as `harmonize-academy`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Which edition it is, as the school counts them.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whose school law the school follows (JUR-2).
    pub const fn nation(&self) -> Nation {
        self.nation
    }

    /// What kind of school it is in law (SCH-1).
    pub const fn school_type(&self) -> SchoolType {
        self.school_type
    }

    /// How long an order that is claimed and not produced is heeded beyond hand-over, contact on site and addresses
    /// (CHO-2); ten school days unless the profile says otherwise.
    pub const fn claimed_order_hold(&self) -> Promise {
        self.claimed_order_hold
    }

    /// How the school counts days and hours (CAL-7 to CAL-14).
    pub const fn counting(&self) -> &Counting {
        &self.counting
    }

    /// For how many days a permit may be held offline without asking again; none if for any time. One day unless the
    /// profile says otherwise.
    pub const fn offline_limit_days(&self) -> Option<u32> {
        match self.offline_limit_days {
            OfflineLimit::Days(days) => Some(days),
            OfflineLimit::Never(NoLimit::NoLimit) => None,
        }
    }

    /// The systems whose mark of parental responsibility counts as a signed declaration and not as a mere assertion
    /// (CHO-3, PR-24, VOC-43); none unless the profile names them.
    pub const fn producer_flags_as_declaration(&self) -> &BTreeSet<String> {
        &self.producer_flags_as_declaration
    }

    /// In Scotland, does a parent who lives elsewhere get reports on request only (JUR-3)? Yes unless the profile says
    /// otherwise: it is the practice of councils, not law.
    pub const fn scotland_report_on_request(&self) -> bool {
        self.scotland_report_on_request
    }

    /// Who hears of a concern first, where nothing sends it elsewhere (HA-3.3b): a default, never a gate.
    pub const fn first_contact(&self) -> Option<Post> {
        self.first_contact
    }

    /// What the school decides about consents, where it differs from the purpose table (CON-GEN-1).
    pub const fn consent(&self) -> &ConsentPolicy {
        &self.consent
    }

    /// What the school decides about how it writes: channels, translation, quiet hours.
    pub const fn communication(&self) -> &CommunicationPolicy {
        &self.communication
    }

    /// What the school decides about breaches, data-protection complaints and how long it keeps what.
    pub const fn data_protection(&self) -> &DataProtectionPolicy {
        &self.data_protection
    }

    /// What the school decides about the numbers that it shows in reports (CNF-50 to CNF-55).
    pub const fn report(&self) -> &ReportPolicy {
        &self.report
    }

    /// The school's ladder: its stages, and by when it does what (section `[concerns]`); none if the profile has no such section.
    pub const fn ladder(&self) -> Option<&Ladder> {
        self.concerns.as_ref()
    }

    /// The document that the governors adopted, if the profile describes one.
    pub const fn policy(&self) -> Option<&PolicyDocument> {
        self.policy.as_ref()
    }

    /// What the school decides about how long a consultation is.
    pub const fn review(&self) -> &ReviewPolicy {
        &self.review
    }

    /// The clauses of the policy, each with its home.
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }
}

/// A profile that can be used, and what ought to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The profile.
    pub profile: Profile,
    /// What ought to be looked at; none of it refuses the profile.
    pub warnings: Vec<ProfileProblem>,
}

impl TryFrom<BTreeMap<String, Loose>> for Profile {
    type Error = ParentisError;

    /// The same check, for a profile inside another document: the first problem, and how many there are.
    fn try_from(draft: BTreeMap<String, Loose>) -> Result<Self, ParentisError> {
        Self::check(&draft).map(|checked| checked.profile).map_err(|problems| {
            let refusals = problems.iter().filter(|problem| problem.severity == Severity::Refused);
            let first = problems.iter().find(|problem| problem.severity == Severity::Refused);
            ParentisError::BadProfile {
                count: refusals.count(),
                place: first.map(|first| first.place.clone()).unwrap_or_default(),
                problem: first.map(|first| first.problem.to_string()).unwrap_or_default(),
            }
        })
    }
}

impl<'de> serde::Deserialize<'de> for Profile {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Through `Loose` and not straight into a map: a key that stands twice must not pass.
        let loose = Loose::deserialize(deserializer)?;
        let found = loose.kind();
        let Loose::Table(draft) = loose else {
            let problem = ProblemKind::WrongKind { expected: LooseKind::Table, found }.to_string();
            let refused = ParentisError::BadProfile { count: 1, place: String::new(), problem };
            return Err(serde::de::Error::custom(refused));
        };
        Self::try_from(draft).map_err(serde::de::Error::custom)
    }
}
