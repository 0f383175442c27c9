//! The safeguarding record: a thing of its own, beside whatever else becomes of a message.
//!
//! It is opened at once, by anybody, and says who was told and who not yet, what was decided to share or not, and whether the
//! parents are told. Nothing in it blocks a referral, and nothing outside it (a complaint that is withdrawn, late, anonymous or
//! closed) changes it (ESC-I6).
//!
//! | | rule |
//! | --- | --- |
//! | the lead or a deputy is told at once; if neither can be reached, somebody of the senior leadership | SFG-1, SFG-2 |
//! | of an allegation the designated officer is told within one working day, in holidays too | SFG-8, SFG-33 |
//! | the decision to share or not is recorded | SFG-44 |
//! | parents are told before a referral, unless a reason on record stands against it | SFG-47, SFG-48 |
//! | in doubt, advice first | SFG-49 |
//! | of an allegation, once the designated officer and the agencies agree what | SFG-52 |
//! | a victim's wish for silence is weighed by the lead | SFG-51 |
//! | whoever is not told is sent nothing at all: no copy, no counter, no receipt | SFG-53 |
//!
//! Which parent may be told is the answer of the one resolver ([`who_receives`](School::who_receives)) to a safeguarding notice
//! under the key of the record (MX-7), and no other: a state here never lets more through than that.
//!
//! What this does *not* settle: what is in the record, whose classes are those of [`may_disclose`](School::may_disclose), and
//! whether a concern is one of safety: [`route`](super::route).
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::fact::{Entry, Fact};
//! use parentis::time::Interval;
//!
//! # let (school, as_of) = doc_example()?;
//! let opened: Fact = serde_json::from_str(
//!     r#"{ "fact": "safeguarding_opened", "record": "sg-1", "pupils": ["ava"], "opened_by": "tutor" }"#,
//! ).unwrap();
//! let entry = Entry::new("e-sg1".parse()?, chrono::DateTime::UNIX_EPOCH, Interval::new(as_of, None)?, None, opened)?;
//! let found = school.with([entry])?.safeguarding(None, as_of);
//! assert!(found.records[0].told.is_empty(), "the lead was not told yet");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::notes::Desk;
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::profile::Post;
use crate::question::Day;
use crate::rules::RuleId;
use crate::school::School;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Why parents are not told, or not yet (SFG-48).
    pub enum NotToldWhy as "not_told_why" {
        /// Telling could raise the risk to the child.
        RiskToChild = "risk_to_child",
        /// The parent is a suspected source of harm.
        SuspectedSource = "suspected_source",
        /// The parent is unfit at that moment.
        UnfitNow = "unfit_now",
        /// The police or social care ask for delay.
        AuthorityAsks = "authority_asks",
        /// Evidence could be lost.
        EvidenceAtRisk = "evidence_at_risk",
        /// Forced marriage is suspected.
        ForcedMarriage = "forced_marriage",
        /// Abuse in the name of honour is suspected.
        HonourBasedAbuse = "honour_based_abuse",
        /// An illness that somebody made up or brought about is suspected.
        FabricatedIllness = "fabricated_illness",
    }

    /// Whether a parent is told of a record.
    pub enum NoticeState as "notice_state" {
        /// Told.
        Told = "told",
        /// Tell them, before a referral if there is to be one: that is the rule (SFG-47).
        TellFirst = "tell_first",
        /// The safeguarding lead decides, and did not yet (MX-7).
        LeadDecides = "lead_decides",
        /// It is in doubt: advice first (SFG-49).
        AdviceFirst = "advice_first",
        /// Once the designated officer and the agencies agree what (SFG-52).
        AgenciesFirst = "agencies_first",
        /// Not, or not yet, for a reason on record (SFG-48).
        NotYet = "not_yet",
        /// Not: the resolver says so, whatever the record says.
        KeptFrom = "kept_from",
    }

    /// What is open in a record.
    pub enum RecordTask as "record_task" {
        /// Tell the safeguarding lead or a deputy.
        TellLead = "tell_lead",
        /// Tell the authority's designated officer.
        TellOfficer = "tell_officer",
        /// Decide whether it is shared or not, and record that.
        DecideSharing = "decide_sharing",
        /// Decide whether this parent is told.
        DecideTelling = "decide_telling",
        /// Tell this parent.
        TellParent = "tell_parent",
        /// Take the advice of social care or the police.
        TakeAdvice = "take_advice",
        /// Agree with the designated officer and the agencies what parents are told.
        AgreeWithAgencies = "agree_with_agencies",
        /// See that nothing at all of it reaches this parent.
        KeepFromParent = "keep_from_parent",
        /// Weigh the wish for silence against the duty to protect.
        WeighSilence = "weigh_silence",
    }

    /// What holds for the sharing of a record.
    pub enum SharingNote as "sharing_note" {
        /// Anybody may refer, and nothing blocks it (SFG-34).
        AnybodyMayRefer = "anybody_may_refer",
        /// It outranks the privacy of those who fail to protect the child (SFG-40).
        OutranksPrivacy = "outranks_privacy",
        /// Say what is shared, with whom and why, where that is safe (SFG-41).
        SayWhatIsShared = "say_what_is_shared",
        /// No consent is needed (SFG-42).
        NoConsentNeeded = "no_consent_needed",
        /// Do not name who could be harmed (SFG-43).
        NameNobodyAtRisk = "name_nobody_at_risk",
        /// The lawful basis is the recognised legitimate interest (SFG-45).
        RecognisedInterest = "recognised_interest",
        /// The condition for special categories is safeguarding (SFG-46).
        SafeguardingCondition = "safeguarding_condition",
        /// Promise no child full confidentiality (SFG-50).
        PromiseNoSecrecy = "promise_no_secrecy",
    }
}

/// What was done or decided in a safeguarding record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "noted", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum SafeguardingStep {
    /// Somebody with a part in safeguarding was told.
    Told {
        /// Who.
        person: PersonId,
        /// As what.
        post: Post,
    },
    /// It was referred to an authority.
    Referred {
        /// To which: social care, the police, the designated officer, the local authority.
        post: Post,
        /// By whom.
        person: PersonId,
    },
    /// It was decided to share it, or not (SFG-44).
    SharingDecided {
        /// With whom.
        post: Post,
        /// Shared, or not.
        says: Says,
        /// Who decided it.
        person: PersonId,
        /// Where the host keeps the reason in words.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
    },
    /// Parents are not told, or not yet, as long as this holds (SFG-48).
    NoticeWithheld {
        /// Which adult; absent or null: any adult of the pupils.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// Why.
        why: NotToldWhy,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// Whether parents are told is in doubt, as long as this holds (SFG-49).
    NoticeInDoubt {
        /// Which adult; absent or null: any adult of the pupils.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
    },
    /// Advice was taken (SFG-49).
    AdviceTaken {
        /// Of whom: social care, the police, the designated officer.
        post: Post,
        /// By whom.
        person: PersonId,
    },
    /// The designated officer and the agencies agreed what parents are told (SFG-52).
    AgenciesAgreed {
        /// Who agreed it with them.
        person: PersonId,
    },
    /// A parent was told.
    ParentTold {
        /// Who.
        person: PersonId,
    },
    /// A victim asked for silence (SFG-51).
    SilenceAsked {
        /// Which pupil.
        pupil: PupilId,
    },
    /// The lead weighed the wish for silence, and decided (SFG-51).
    SilenceWeighed {
        /// Who decided it.
        person: PersonId,
    },
    /// The record was closed, as long as this holds.
    Closed {
        /// Who decided it.
        person: PersonId,
    },
}

impl SafeguardingStep {
    /// The people whom it names.
    pub(crate) fn people(&self) -> impl Iterator<Item = &PersonId> {
        let (one, other) = match self {
            Self::Told { person, .. }
            | Self::Referred { person, .. }
            | Self::SharingDecided { person, .. }
            | Self::AdviceTaken { person, .. }
            | Self::AgenciesAgreed { person }
            | Self::ParentTold { person }
            | Self::SilenceWeighed { person }
            | Self::Closed { person } => (Some(person), None),
            Self::NoticeWithheld { person, decided_by, .. } => (person.as_ref(), Some(decided_by)),
            Self::NoticeInDoubt { person } => (person.as_ref(), None),
            Self::SilenceAsked { .. } => (None, None),
        };
        one.into_iter().chain(other)
    }

    /// The pupil whom it names.
    pub(crate) const fn pupil(&self) -> Option<&PupilId> {
        match self {
            Self::SilenceAsked { pupil } => Some(pupil),
            Self::Told { .. }
            | Self::Referred { .. }
            | Self::SharingDecided { .. }
            | Self::NoticeWithheld { .. }
            | Self::NoticeInDoubt { .. }
            | Self::AdviceTaken { .. }
            | Self::AgenciesAgreed { .. }
            | Self::ParentTold { .. }
            | Self::SilenceWeighed { .. }
            | Self::Closed { .. } => None,
        }
    }

    /// Why it cannot be so.
    pub(crate) const fn problem(&self) -> Option<&'static str> {
        match self {
            Self::Referred { post, .. } | Self::AdviceTaken { post, .. } if !post.is_outside() => Some(
                "a referral goes to an authority outside the school, and so does a request for advice (SFG-3, SFG-49)",
            ),
            Self::SharingDecided { says: Says::Unknown, .. } => {
                Some("the decision to share is a yes or a no (SFG-44): what is not decided is not recorded")
            }
            Self::Told { .. }
            | Self::Referred { .. }
            | Self::SharingDecided { .. }
            | Self::NoticeWithheld { .. }
            | Self::NoticeInDoubt { .. }
            | Self::AdviceTaken { .. }
            | Self::AgenciesAgreed { .. }
            | Self::ParentTold { .. }
            | Self::SilenceAsked { .. }
            | Self::SilenceWeighed { .. }
            | Self::Closed { .. } => None,
        }
    }
}

/// Whether one adult is told of a record, about one pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ParentNotice {
    /// About whom.
    pub pupil: PupilId,
    /// The adult.
    pub person: PersonId,
    /// Whether.
    pub state: NoticeState,
    /// What the one resolver says of a safeguarding notice under the key of the record.
    pub outcome: Outcome,
    /// The reasons on record not to tell.
    pub why: Vec<NotToldWhy>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// Something that is open in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OpenTask {
    /// What.
    pub task: RecordTask,
    /// By or to the holder of which post.
    pub post: Option<Post>,
    /// Who holds it and can take it; of what is about a parent, that parent.
    pub people: Vec<PersonId>,
    /// By when, where a day is counted; else it is to be done now.
    pub due: Option<Day>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// What holds for the sharing of a record, by which rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SharingLine {
    /// What.
    pub note: SharingNote,
    /// The rule.
    pub rule: RuleId,
}

/// A safeguarding record that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SafeguardingRecord {
    /// The host's key of it.
    pub record: DocumentId,
    /// About which pupils.
    pub pupils: Vec<PupilId>,
    /// About which adults who work with children an allegation is made.
    pub about: Vec<PersonId>,
    /// The day on which it was opened.
    pub opened: NaiveDate,
    /// Who with a part in safeguarding was told.
    pub told: Vec<PersonId>,
    /// To which authorities it was referred.
    pub referred: Vec<Post>,
    /// What is open, in the order in which it is to be done.
    pub open: Vec<OpenTask>,
    /// Each adult of the pupils, and whether they are told.
    pub parents: Vec<ParentNotice>,
    /// What holds for sharing it.
    pub sharing: Vec<SharingLine>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// Every safeguarding record that is open, those with something open that falls due first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SafeguardingList {
    /// The day.
    pub as_of: NaiveDate,
    /// The records, in the order in which they were opened.
    pub records: Vec<SafeguardingRecord>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// The safeguarding records that are open on that day, about these pupils or about any, with what is open in each.
    pub fn safeguarding(&self, pupils: Option<&[PupilId]>, as_of: NaiveDate) -> SafeguardingList {
        self.safeguarding_muting(pupils, as_of, None)
    }

    pub(crate) fn safeguarding_muting(
        &self,
        pupils: Option<&[PupilId]>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> SafeguardingList {
        Desk::new(self, as_of, muted).list(pupils)
    }
}
