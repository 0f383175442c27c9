//! Facts: the journal's vocabulary.
//!
//! The only state there is, is a journal of dated facts, appended and never edited. Every [`Entry`] carries two times:
//! when the fact is true in the world (`valid_from`, `valid_until`, half-open) and when the school came to know it
//! (`recorded_at`). A mistake is put right by a further entry that retracts the first ([`Fact::Retracted`]); something
//! that ended is said to have ended by a further entry ([`Fact::Ended`]).
//!
//! Facts hold ids alone. An order's own words, names and addresses stay with the host, under a [`DocumentId`].

mod ends;
mod entry;
mod name;
mod order;

#[cfg(feature = "uniffi")]
#[doc(hidden)]
pub use entry::EntryData;
pub use entry::{Entry, Source};
pub use order::{MAX_TERMS, OrderTerm, TermEffect};

use crate::calendar::{Calendar, Weekday};
use crate::communication::message::MessageKind;
use crate::communication::words::{AccessFormat, Channel, CopyStage, ReplyKind, SendAdvice};
use crate::concern::record::SafeguardingStep;
use crate::concern::step::CaseStep;
use crate::concern::words::ConcernMatter;
use crate::confidentiality::breach::BreachRisk;
use crate::confidentiality::class::DataClass;
use crate::confidentiality::data_complaint::DataComplaintDone;
use crate::confidentiality::protected::SheetKind;
use crate::confidentiality::publication::BanEnd;
use crate::confidentiality::table::{AccessGround, CaseRole};
use crate::confidentiality::undertaking::{UndertakingCause, UndertakingKind, UndertakingScope};
use crate::consent::words::{ConsentForm, ConsentSays, ExceptionGround, PurposeChange};
use crate::ids::{
    AddressId, DocumentId, EntryId, GroupId, LanguageTag, OrderId, PersonId, PreferenceId, PupilId, PurposeId, ThreadId,
};
use crate::participation::event::{ContactNote, EventNote};
use crate::participation::group::GroupStep;
use crate::participation::seat::{BallotEvent, SeatEvent};
use crate::participation::volunteer::HelpStep;
use crate::profile::{Post, Profile};
use crate::report::PublishedTable;
use crate::review::asked::ConsultationEvent;
use crate::review::step::PolicyEvent;
use crate::roles::matrix::Column;
use crate::roles::matter::Act;
use crate::words::{
    CareStatus, ClaimForm, ContactFlag, DelegatedBy, Evidence, OrderKind, Parenthood, PlacementKind, RelationshipKind,
    Residence, ResponsibilityBasis, RestrictionScope, Says,
};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// What the school answered, where a message of its own answers one that it received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AnswerTo {
    /// The host's key of the message that is answered.
    pub item: DocumentId,
    /// What the answer is to it.
    pub kind: ReplyKind,
    /// Of a holding reply: the day by which it promises the reply (PTN-55).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promised: Option<NaiveDate>,
}

/// The most pupils whom one message or conversation is about.
pub const MAX_ABOUT: usize = 256;

/// One fact. The day it became true and the day it stopped are on its [`Entry`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(
    feature = "uniffi",
    expect(missing_docs, reason = "what UniFFI keeps of one enum is limited to 32 KiB: of facts the kinds")
)]
#[non_exhaustive]
pub enum Fact {
    /// The school adopted a policy; its profile holds from `valid_from`.
    ProfileAdopted {
        #[cfg_attr(not(feature = "uniffi"), doc = "The policy as data.")]
        profile: Box<Profile>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The hash of the file it was read from, if the host keeps one.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        hash: Option<String>,
    },
    /// The school adopted a calendar of one or more school years.
    CalendarAdopted {
        #[cfg_attr(not(feature = "uniffi"), doc = "The dates.")]
        calendar: Box<Calendar>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The hash of the file it was read from, if the host keeps one.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        hash: Option<String>,
    },
    /// The pupil is on the school's roll.
    PupilOnRoll {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
    },
    /// The pupil was born; `valid_from` is the date of birth (AGE-2).
    PupilBorn {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
    },
    /// Where the child habitually lives (JUR-2).
    HabitualResidence {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The place.")]
        residence: Residence,
    },
    /// The pupil is at a boarding school, in hospital or otherwise away for a time: care goes on (PAR-6).
    AwayFromHome {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
    },
    /// How an adult is said to be related to a pupil.
    Relationship {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "How.")]
        kind: RelationshipKind,
    },
    /// What is known about an adult's legal parenthood (PAR-1).
    Parenthood {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "In what way a parent, or that none.")]
        parenthood: Parenthood,
        #[cfg_attr(not(feature = "uniffi"), doc = "How strong the evidence is.")]
        evidence: Evidence,
    },
    /// Whether the child lives with the adult, full or part time (PAR-3).
    LivesWith {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is said.")]
        says: Says,
        #[cfg_attr(not(feature = "uniffi"), doc = "How strong the evidence is.")]
        evidence: Evidence,
    },
    /// Whether the adult looks after the child (PAR-3).
    LooksAfter {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is said.")]
        says: Says,
        #[cfg_attr(not(feature = "uniffi"), doc = "How strong the evidence is.")]
        evidence: Evidence,
    },
    /// A grant of parental responsibility (PR-0). It has no end of its own: it ends at 18, by adoption, a parental
    /// order or a court (PR-19), and not by separation, absence or prison (PR-20). Only a guardian's may be ended.
    Responsibility {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who holds it.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "On what it rests.")]
        basis: ResponsibilityBasis,
        #[cfg_attr(not(feature = "uniffi"), doc = "How strong the evidence is.")]
        evidence: Evidence,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who appointed a guardian (PR-9).")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        appointed_by: Option<PersonId>,
    },
    /// A flag "parental responsibility" in the school's system: a claim without a basis (PR-24, VOC-43).
    ResponsibilityStated {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What the flag says.")]
        says: Says,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The producer is known to write \"no\" for \"not filled\", so a \"no\" counts as unknown (VOC-43)."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        may_be_default: bool,
        #[cfg_attr(not(feature = "uniffi"), doc = "How strong the evidence is.")]
        evidence: Evidence,
    },
    /// Another flag of the school's system about a pair, kept as a claim.
    Flag {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which flag.")]
        flag: ContactFlag,
        #[cfg_attr(not(feature = "uniffi"), doc = "What it says.")]
        says: Says,
    },
    /// The rank of a contact in the school's system; ties happen, and priority 1 is no right.
    ContactPriority {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The rank as written.")]
        priority: u32,
    },
    /// A sealed order was seen; `valid_from` is the day it takes effect (ORD-2).
    OrderSeen {
        #[cfg_attr(not(feature = "uniffi"), doc = "The order.")]
        order: OrderId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Its kind.")]
        kind: OrderKind,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "Its terms. An order that restricts in ways nobody has typed in has a term [`TermEffect::Unclear`]."
        )]
        terms: Vec<OrderTerm>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The day on which the school is to look at it again.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        review_on: Option<NaiveDate>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who at the school saw it (ORD-2).")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        seen_by: Option<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the one copy (ORD-18).")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        document: Option<DocumentId>,
    },
    /// Somebody told of an order and did not produce it; `valid_from` is the day of the claim (ORD-3, CHO-2).
    OrderClaimed {
        #[cfg_attr(not(feature = "uniffi"), doc = "The order.")]
        order: OrderId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The child it is said to be about.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult it is said to restrict.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "In what form it was told of.")]
        form: ClaimForm,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who told of it.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        claimed_by: Option<PersonId>,
    },
    /// Specific evidence that acting would put someone at risk: hold, and ask the safeguarding lead (ORD-1a). It is
    /// limited in time and must have an end.
    SafeguardingHold {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
    },
    /// The safeguarding lead looked for risk and victim issues and found nothing in the way (ORD-1a, COM-9).
    RiskChecked {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who looked.")]
        decided_by: PersonId,
    },
    /// The child is looked after (PR-12, PR-15).
    LookedAfter {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "How.")]
        status: CareStatus,
        #[cfg_attr(not(feature = "uniffi"), doc = "The authority, itself a person to this library.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        authority: Option<PersonId>,
    },
    /// The authority limited in writing what a parent of a child under a care order is told or may do (ORD-11).
    AuthorityLimit {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The parent.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The act.")]
        scope: RestrictionScope,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the writing.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        document: Option<DocumentId>,
    },
    /// Whether this adult, such as a social worker, speaks for the authority that looks after the child (VOC-14, VOC-15).
    SpeaksForAuthority {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is said.")]
        says: Says,
    },
    /// The child was placed with the adult.
    Placed {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "In what capacity.")]
        placement: PlacementKind,
    },
    /// The school recorded a reason to go on recognising somebody who had care once (PAR-5).
    CarerRecognised {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
    },
    /// The adult has died (CHO-11).
    Died {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
    },
    /// The adult is in prison: nothing about responsibility or standing changes (PR-20, COM-9).
    Imprisoned {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
    },
    /// This parent agreed not to be sent the yearly report (REP-4); nobody else's is affected.
    ReportWaived {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The parent.")]
        person: PersonId,
    },
    /// This adult asked for it, which matters where it is owed on request (the letter `r` of section 5, JUR-3, CON-TRIP-4).
    Requested {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What was asked for.")]
        column: Column,
    },
    /// A person with parental responsibility or care, or whoever else may decide it, said that this adult may: collect the
    /// child, come to the parents' evening, get the messages (the letter `a` of section 5, PR-22b).
    Authorised {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who said so.")]
        by: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What the adult may.")]
        column: Column,
        #[cfg_attr(not(feature = "uniffi"), doc = "On these days of the week only; on every day if none is named.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        weekdays: Vec<Weekday>,
    },
    /// The placement plan was seen, and says whether this carer may decide this (DEL-1, DEL-4).
    Delegated {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The carer.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is to be decided.")]
        act: Act,
        #[cfg_attr(not(feature = "uniffi"), doc = "Whether the carer may decide it.")]
        says: Says,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who gave the authority (DEL-2).")]
        given_by: DelegatedBy,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the plan.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        document: Option<DocumentId>,
    },
    /// The school gave this adult this thing: sent the report, offered the slot, told of the trip (COM-4). It happened on
    /// `valid_from`; an end takes nothing back, and what did not happen is retracted.
    Given {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Of which kind.")]
        column: Column,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which thing: the same for every adult who was given it.")]
        item: DocumentId,
    },
    /// This adult expressed a preference about the school the child is to be admitted to, on `valid_from` (MX-4). A later one of
    /// the same adult takes the place of the earlier, also when it is itself taken back (`ended`) later.
    PreferenceExpressed {
        #[cfg_attr(not(feature = "uniffi"), doc = "The child.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "What is preferred: the same key for the same school or set of schools."
        )]
        preference: PreferenceId,
    },
    /// The head sees special circumstances for sending an adult pupil's report to the parents too (REP-2).
    SpecialCircumstances {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
    },
    /// An adult pupil's word on whether this parent may be told (AGE-7).
    PupilAgreement {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The parent.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What the pupil says.")]
        says: Says,
    },
    /// The school asked for an answer, or served the notice that the law wants, on `valid_from`. It says what was shown:
    /// by which wording, in which language (RCT-1, CON-BIO-1).
    ConsentAsked {
        #[cfg_attr(not(feature = "uniffi"), doc = "For what.")]
        purpose: PurposeId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "For which child; absent where an adult is asked on their own account, as for advertising."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Whom; absent: the pupil in person.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "For which one of several: this visit, this medicine, this system.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "In what form.")]
        form: ConsentForm,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which wording.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        wording: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The hash of that wording, if the host keeps one.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        wording_hash: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "In which language, as a tag such as `cy` or `pl`.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        language: Option<DocumentId>,
    },
    /// A party answered. From `valid_from` until `valid_until` the answer counts; it was given at `at`, or else on
    /// `valid_from`. Nothing is ever overwritten: the state is what all answers amount to (RCT-2).
    ConsentAnswered {
        #[cfg_attr(not(feature = "uniffi"), doc = "For what.")]
        purpose: PurposeId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "For which child; absent where an adult answers on their own account."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who answered; absent: the pupil in person.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "What they said.")]
        says: ConsentSays,
        #[cfg_attr(not(feature = "uniffi"), doc = "In what form.")]
        form: ConsentForm,
        #[cfg_attr(not(feature = "uniffi"), doc = "When exactly; without it, some time on `valid_from`.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        #[cfg_attr(not(feature = "uniffi"), doc = "For which one of several; absent: for all of them.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The other purposes that the same tick was to answer (CON-GEN-3).")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        bundled_with: Vec<PurposeId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which wording they were shown.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        wording: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the evidence.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        evidence: Option<DocumentId>,
    },
    /// Somebody at the school, or a clinician, judged whether the pupil is able to decide (CON-GEN-7, CON-MED-8).
    CompetenceAssessed {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "For this purpose alone; absent: for any.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        purpose: Option<PurposeId>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "For this one of several alone, as a treatment is judged decision by decision; absent: for each."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Able, or not.")]
        says: Says,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who judged it.")]
        decided_by: PersonId,
    },
    /// A ground was recorded why this parent is neither notified nor asked (CON-BIO-6).
    NotificationExcepted {
        #[cfg_attr(not(feature = "uniffi"), doc = "For what.")]
        purpose: PurposeId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The parent.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which ground.")]
        ground: ExceptionGround,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the evidence.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        evidence: Option<DocumentId>,
    },
    /// The head granted a request that the pupil be excused, or declined it (CON-RSE-3).
    ExcusalDecided {
        #[cfg_attr(not(feature = "uniffi"), doc = "From what.")]
        purpose: PurposeId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Granted, or declined.")]
        says: Says,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
    },
    /// What consent was given for was done on `valid_from`: the picture was published, the trip was made (CON-GEN-5).
    ConsentUsed {
        #[cfg_attr(not(feature = "uniffi"), doc = "For what.")]
        purpose: PurposeId,
        #[cfg_attr(not(feature = "uniffi"), doc = "For which child.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "For which one of several.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The use: the host's key of the page, the issue, the visit.")]
        used: DocumentId,
    },
    /// Something about a purpose changed on `valid_from`, so that older answers are to be looked at (CON-GEN-6).
    PurposeChanged {
        #[cfg_attr(not(feature = "uniffi"), doc = "The purpose.")]
        purpose: PurposeId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What changed.")]
        change: PurposeChange,
        #[cfg_attr(not(feature = "uniffi"), doc = "The wording that is in use from then on, if that is what changed.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        wording: Option<DocumentId>,
    },
    /// An address or number was confirmed with this adult on `valid_from`, or was tried then and does not work (COM-6, COM-8).
    /// It ends when it is the adult's no more.
    ContactPoint {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "By which channel.")]
        channel: Channel,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The host's key of it: the same key for two adults is one address, and nothing else makes it so."
        )]
        address: AddressId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Confirmed, or tried in vain; an unknown says neither.")]
        says: Says,
    },
    /// This adult prefers a channel, or declined it, as one may decline the app (CON-CHN-1, CON-APP-2).
    ChannelPreferred {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which.")]
        channel: Channel,
        #[cfg_attr(not(feature = "uniffi"), doc = "Preferred, or declined.")]
        says: Says,
    },
    /// This adult agreed to have by e-mail what an Education Act requires as a notice, or took that back (CON-CHN-2).
    NoticesByEmail {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Agreed, or not.")]
        says: Says,
    },
    /// This adult reads this language, and needs what is written in it (HA-2.3d); of several, any. Recorded because the adult
    /// said so, and never inferred (HA-3.2b).
    LanguageNeeded {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which.")]
        language: LanguageTag,
    },
    /// This adult needs what is written in this format (COM-1); of several, each.
    FormatNeeded {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which.")]
        format: AccessFormat,
    },
    /// This adult cannot write because of a disability (COM-2): wherever something has to be in writing, what they said in another
    /// form that is on record does as well.
    CannotWrite {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
    },
    /// This adult is away from home, deployed with the armed forces (COM-10). It takes nothing from them.
    Deployed {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
    },
    /// For a time the school writes to this adult by these channels alone, after a warning (ESC-39). It must have an end, and
    /// it touches nothing that is owed by law.
    ContactLimited {
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "By which channels.")]
        channels: Vec<Channel>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
    },
    /// The safeguarding lead decided whether this adult, or the pupil in person, is told of a concern (MX-7). It is about one
    /// message and no other; while one such decision says no, no other says yes.
    DisclosureDecided {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult; absent or null: the pupil in person.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the message.")]
        item: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Told, or not.")]
        says: Says,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
    },
    /// Somebody went against the policy's advice about sending a message, for a reason (PTN-57).
    AdviceOverridden {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the message.")]
        item: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which advice.")]
        advice: SendAdvice,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who.")]
        decided_by: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the reason in words.")]
        reason: DocumentId,
    },
    /// Personal data was lost, changed or came to somebody who may not have it, and on `valid_from` the school became aware of
    /// it (CNF-40). A further such entry under the same key adds to the first: more pupils, more people, another class.
    BreachFound {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the breach.")]
        breach: DocumentId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "When exactly the school became aware; without it, the time to report runs from the beginning of `valid_from`."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Of which classes the data are.")]
        classes: Vec<DataClass>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupils whose data they are.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adults whose data they are, on their own account.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        people: Vec<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "What went astray: the host's key of the message or the file.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
    },
    /// The breach was contained on `valid_from`: called back, locked, wiped (CNF-40).
    BreachContained {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the breach.")]
        breach: DocumentId,
    },
    /// Somebody judged on `valid_from` what risk the breach is to those whose data they are (CNF-40). A later judgement takes the
    /// place of an earlier one; that it is no high risk where an address is kept or a child's safety is touched is the
    /// safeguarding lead's to say (CNF-44).
    BreachAssessed {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the breach.")]
        breach: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What risk.")]
        risk: BreachRisk,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who judged it.")]
        decided_by: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the reasons in words.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
    },
    /// The breach, or a part of what is known of it, was reported to the Information Commissioner on `valid_from` (CNF-41, CNF-43).
    BreachReported {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the breach.")]
        breach: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "When exactly.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "Is the report whole with this? A report may come in phases (CNF-43)."
        )]
        complete: bool,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "Of a late report: where the host keeps the reasons for the delay, which were stated in it (CNF-43)."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reasons_for_delay: Option<DocumentId>,
    },
    /// Somebody was told of the breach on `valid_from` (CNF-42): about a pupil, or, where none is named, about their own data.
    BreachTold {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the breach.")]
        breach: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "About which pupil.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "Who was told; absent or null, beside a pupil: the pupil in person."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
    },
    /// Somebody complained on `valid_from` that the school broke data-protection law (CNF-30).
    DataComplaintReceived {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the complaint.")]
        complaint: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who complained.")]
        person: PersonId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "About which pupil's data; absent or null: about their own, or nobody said."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
    },
    /// The school did something about such a complaint on `valid_from` (CNF-30, SAR-11).
    DataComplaintStep {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the complaint.")]
        complaint: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What.")]
        step: DataComplaintDone,
        #[cfg_attr(not(feature = "uniffi"), doc = "Was the right to go to the Information Commissioner named in it?")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        ico_named: bool,
    },
    /// Whatever is named here is kept, whatever the time for which it is kept otherwise (CNF-49a), until the hold ends. It has to
    /// name something; what any of the four names is held.
    LegalHold {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of one record.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        record: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of a case, with all that is in its file.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        case: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Every record about this pupil.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Every record about this person.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
    },
    /// A conversation was begun: its messages are about these pupils, and are of this kind.
    ThreadOpened {
        #[cfg_attr(not(feature = "uniffi"), doc = "The conversation.")]
        thread: ThreadId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "About whom it is: each adult in it has to be entitled to every one of them."
        )]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "What kind of message is in it, which says who may be.")]
        message: MessageKind,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "Is it among staff alone? Then it reaches no adult of a pupil, whoever opens it (CNF-14)."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        staff_only: bool,
    },
    /// A copy of a message went to this adult on `valid_from`. Sent is not delivered, delivered is not read, and read is not
    /// acknowledged: each of those is a fact of its own.
    MessageSent {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the message.")]
        item: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "To whom.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "About which pupils, as far as this copy goes.")]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "By which channel.")]
        channel: Channel,
        #[cfg_attr(not(feature = "uniffi"), doc = "In which conversation.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        thread: Option<ThreadId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Of what kind.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        message: Option<MessageKind>,
        #[cfg_attr(not(feature = "uniffi"), doc = "When exactly; without it, some time on `valid_from`.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Does the school wait for an answer?")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        expects_reply: bool,
        #[cfg_attr(not(feature = "uniffi"), doc = "What it answers, if it answers something that this adult wrote.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        answers: Option<AnswerTo>,
    },
    /// How far a copy came, on `valid_from`.
    MessageReached {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the message.")]
        item: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Whose copy.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "How far.")]
        stage: CopyStage,
    },
    /// This adult wrote to the school, or left a message with it, on `valid_from`.
    MessageReceived {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the message.")]
        item: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who wrote.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "About which pupils.")]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "By which channel.")]
        channel: Channel,
        #[cfg_attr(not(feature = "uniffi"), doc = "In which conversation.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        thread: Option<ThreadId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "When exactly; without it, some time on `valid_from`.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        #[cfg_attr(not(feature = "uniffi"), doc = "To whom at the school, if to somebody.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        sent_to: Option<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Does it need a reply?")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        needs_reply: bool,
        #[cfg_attr(not(feature = "uniffi"), doc = "Did somebody see that it cannot wait (PTN-58)?")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        urgent: bool,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which message of the school's it answers.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        answers: Option<DocumentId>,
    },
    /// A message that was for somebody else was passed on, on `valid_from` (PTN-56).
    MessagePassedOn {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the message.")]
        item: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "To whom at the school.")]
        to: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Was the sender told?")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        sender_told: bool,
    },
    /// Somebody of the school and this adult talked about these pupils, at a meeting, at the gate or on the telephone: a contact
    /// both ways (HA-3.2d).
    ConversationHeld {
        #[cfg_attr(not(feature = "uniffi"), doc = "With whom.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "About which pupils.")]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "In which conversation, if it went on with one.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        thread: Option<ThreadId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which message of the adult's it answered.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        answers: Option<DocumentId>,
    },
    /// A concern or complaint was raised: it came on `valid_from` (ESC-T1).
    ConcernRaised {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the case.")]
        case: DocumentId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "Who raised it; absent or null: somebody who gave no name (ESC-36)."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        by: Option<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "About which pupils.")]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who is complained about.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        about: Vec<PersonId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The posts that are complained about, whoever holds them.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        about_posts: Vec<Post>,
        #[cfg_attr(not(feature = "uniffi"), doc = "What it is about, as far as that settles who hears of it first.")]
        matter: ConcernMatter,
        #[cfg_attr(not(feature = "uniffi"), doc = "When exactly it came; without it, some time on `valid_from`.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        #[cfg_attr(not(feature = "uniffi"), doc = "When it happened, or the last of a series did (ESC-30, ESC-31).")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        incident_on: Option<NaiveDate>,
        #[cfg_attr(not(feature = "uniffi"), doc = "When the first of a series happened.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        series_from: Option<NaiveDate>,
        #[cfg_attr(not(feature = "uniffi"), doc = "An earlier case that it goes back to (ESC-T19).")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        linked: Option<DocumentId>,
    },
    /// A step was taken in a case, on `valid_from`.
    ConcernStep {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the case.")]
        case: DocumentId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The number of the step in its case, from 1: the order of what happened on one day."
        )]
        nth: u32,
        #[cfg_attr(not(feature = "uniffi"), doc = "What happened.")]
        step: CaseStep,
    },
    // participation
    /// Something about a person's help at school, on `valid_from`: what they help with, a line of the rota, a check.
    VolunteerStep {
        #[cfg_attr(not(feature = "uniffi"), doc = "Who helps.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is recorded.")]
        step: HelpStep,
    },
    /// Something about a seat on a board, a committee, an advisory group or a forum, on `valid_from`.
    SeatStep {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the seat.")]
        seat: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is recorded.")]
        step: SeatEvent,
    },
    /// Something about an election to such seats, on `valid_from`.
    BallotStep {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the election.")]
        election: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is recorded.")]
        step: BallotEvent,
    },
    /// Something about an event for parents, on `valid_from`.
    EventStep {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the event.")]
        event: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is recorded.")]
        step: EventNote,
    },
    /// Something that passed between the school and a parent beside messages, on `valid_from`.
    ContactLogged {
        #[cfg_attr(not(feature = "uniffi"), doc = "With which parent.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "About which pupils.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is recorded.")]
        step: ContactNote,
    },
    /// Something about a parents' association, a forum or an advisory group, on `valid_from`.
    ParentGroup {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the group.")]
        group: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What is recorded.")]
        step: GroupStep,
    },
    // end of participation
    /// A person holds a post: for the whole school, or, as a tutor or a teacher of a subject does, for a group of pupils or for one.
    PostHeld {
        #[cfg_attr(not(feature = "uniffi"), doc = "Which.")]
        post: Post,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who.")]
        person: PersonId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "For this pupil alone; absent or null: for the group, or for the whole school."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "For the pupils of this group, whoever is in it on the day; absent or null: for the pupil, or for the whole school."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        group: Option<GroupId>,
    },
    /// The pupil is in a group: a class, a form, a year, a house.
    InGroup {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The group.")]
        group: GroupId,
    },
    /// The person is away and neither handles nor decides anything on these days (CNF-45): ill, on leave, or kept from work. Why is
    /// not recorded here.
    Unavailable {
        #[cfg_attr(not(feature = "uniffi"), doc = "Who.")]
        person: PersonId,
    },
    /// A safeguarding record was opened, on `valid_from`. It stands beside whatever else becomes of the message: it waits for
    /// nothing, and no withdrawal ends it (ESC-I6, ESC-34).
    SafeguardingOpened {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the record.")]
        record: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "About which pupils.")]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who opened it: anybody may (SFG-34).")]
        opened_by: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "When exactly; without it, some time on `valid_from`.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The adults who work with children and about whom an allegation is made; none: it is about none."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        about: Vec<PersonId>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The case in which it came up, if it did in one: of that case nobody is asked to open another (ESC-T3)."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        case: Option<DocumentId>,
    },
    /// A step in a safeguarding record, on `valid_from`.
    SafeguardingNoted {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the record.")]
        record: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What was done or decided.")]
        step: SafeguardingStep,
    },
    /// A person has a part in a case: handles it, sits on its panel, complains, is complained about.
    CasePart {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the case.")]
        case: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Which part.")]
        part: CaseRole,
    },
    /// Somebody decided whether a condition is met on which a person may see something (section 4.2 of the concerns sheet), or
    /// whether a denial yields (CNF-15). It is about one item, or about one class of data of one pupil; while one such decision
    /// says no, no other on the same ground says yes.
    AccessDecided {
        #[cfg_attr(not(feature = "uniffi"), doc = "Who would see it.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the item.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "About this pupil alone; beside a class, where no item is named.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Of this class alone; beside a pupil, where no item is named.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        data_class: Option<DataClass>,
        #[cfg_attr(not(feature = "uniffi"), doc = "On what ground.")]
        ground: AccessGround,
        #[cfg_attr(not(feature = "uniffi"), doc = "Met, or not.")]
        says: Says,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the reason in words.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
    },
    /// The wording under which a kind of undertaking not to divulge is asked for, from `valid_from` on (CNF-28).
    UndertakingWorded {
        #[cfg_attr(not(feature = "uniffi"), doc = "For whom.")]
        kind: UndertakingKind,
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the wording, in this version of it.")]
        wording: DocumentId,
    },
    /// The school asked a person to undertake not to divulge something (HA-3.3c, CNF-20). It is about one item, or about classes
    /// of data, or about both at once: then about that item as far as it is of those classes.
    UndertakingAsked {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the undertaking.")]
        undertaking: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Whom.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "In whose wording.")]
        kind: UndertakingKind,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "About this item; absent or null: about whatever is of the classes."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "About these classes of data; none named: every class.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        classes: Vec<DataClass>,
        #[cfg_attr(not(feature = "uniffi"), doc = "As far as it is about these pupils; none named: about anybody.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pupils: Vec<PupilId>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "To whom it is not to be divulged, as the wording says it (CNF-25)."
        )]
        scope: UndertakingScope,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The host's key of the wording, in the version that was shown (CNF-22)."
        )]
        wording: DocumentId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "Before a disclosure that is planned, or after the person received it by accident."
        )]
        because: UndertakingCause,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "After an accident: the host's key of the record of the breach (CNF-21)."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        breach: Option<DocumentId>,
    },
    /// The person gave the undertaking, or refused it; `valid_until` is its end, if it has one (CNF-22, CNF-23). It answers what
    /// was last asked for under that key.
    UndertakingAnswered {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the undertaking.")]
        undertaking: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who answered.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Given, or refused.")]
        says: Says,
        #[cfg_attr(not(feature = "uniffi"), doc = "How: silence and a box ticked beforehand give nothing.")]
        form: ConsentForm,
    },
    /// The person divulged what they had undertaken not to, on `valid_from`. It carries no penalty of its own (CNF-26).
    UndertakingBreached {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the undertaking.")]
        undertaking: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who.")]
        person: PersonId,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The host's key of the record of it: the same for what is added to it later."
        )]
        breach: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Was the head told?")]
        head_told: Says,
    },
    /// The person who received something by accident said whether it is deleted or given back (CNF-21).
    DeletionConfirmed {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the undertaking that was asked for then.")]
        undertaking: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Deleted, or not.")]
        says: Says,
    },
    /// The board decided that this part of its minutes or papers is confidential by its nature (CNF-29).
    MinutesConfidential {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the item.")]
        item: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who recorded the decision.")]
        decided_by: PersonId,
    },
    /// Somebody who works at a school is accused of an offence (CNF-18). What is not known is unknown, and not no.
    TeacherAccused {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the allegation.")]
        allegation: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who is accused.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "A teacher at the school?")]
        teacher: Says,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "By a registered pupil of the same school, or on such a pupil's behalf?"
        )]
        by_pupil: Says,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "Of an offence of which a pupil of the school is said to be the victim, under the law of England and Wales?"
        )]
        relevant_offence: Says,
    },
    /// What ends the ban on publication came about on `valid_from` (CNF-18).
    PublicationBanEnded {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the allegation.")]
        allegation: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "The accused.")]
        person: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "By what.")]
        by: BanEnd,
    },
    /// Nothing of this pupil, or of this item, is shown to this parent: no copy, no counter, no read receipt (SFG-53).
    NoticeSuppressed {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        pupil: PupilId,
        #[cfg_attr(not(feature = "uniffi"), doc = "To whom; absent or null: to any adult of the pupil.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The host's key of the item; absent or null: nothing of the pupil at all."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
    },
    /// Where this pupil, or this adult, is to be found is kept from others (COM-7): for named staff alone, and in nothing that
    /// anybody else sees (CNF-8). Of a pupil or of an adult, and never of both. It holds for all by whom the one address is
    /// shared: whoever has the same key, and whoever lives with them.
    AddressProtected {
        #[cfg_attr(not(feature = "uniffi"), doc = "The pupil.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "The adult.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "From whom above all; absent or null: from everybody. It does not let anybody else see it: it is never opened for"
        )]
        #[cfg_attr(not(feature = "uniffi"), doc = "this person, whatever post they hold.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        from_person: Option<PersonId>,
        #[cfg_attr(
            not(feature = "uniffi"),
            doc = "The host's key of the address: whatever has the same key is protected too."
        )]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        address: Option<AddressId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Who decided it.")]
        decided_by: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the evidence.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        evidence: Option<DocumentId>,
    },
    /// A protected address was shown to a member of named staff, on `valid_from`, for a reason (CNF-8): what a sheet that was
    /// opened asks to be recorded. It decides nothing.
    ProtectedAddressUsed {
        #[cfg_attr(not(feature = "uniffi"), doc = "Who saw it.")]
        by: PersonId,
        #[cfg_attr(not(feature = "uniffi"), doc = "In which post.")]
        post: Post,
        #[cfg_attr(not(feature = "uniffi"), doc = "Where the host keeps the reason in words.")]
        reason: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "On what kind of sheet.")]
        sheet: SheetKind,
        #[cfg_attr(not(feature = "uniffi"), doc = "Of which pupils.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        pupils: Vec<PupilId>,
        #[cfg_attr(not(feature = "uniffi"), doc = "Of which adults.")]
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        people: Vec<PersonId>,
    },
    /// A report with these tables was published on `valid_from`: what a later one must not give away is told by them (CNF-54, CNF-58).
    ReportPublished {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the report.")]
        report: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "Its tables, as the answer to `governors_report` writes them down.")]
        tables: Vec<PublishedTable>,
    },
    // review
    /// Something happened to a policy, on `valid_from`: it was prepared, ratified, promoted, reviewed, given to somebody (REV-5).
    PolicyStep {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the policy.")]
        policy: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What happened.")]
        step: PolicyEvent,
    },
    /// Something happened in a consultation, on `valid_from`: it was opened, answered, closed, decided (PTN-9).
    ConsultationStep {
        #[cfg_attr(not(feature = "uniffi"), doc = "The host's key of the consultation.")]
        consultation: DocumentId,
        #[cfg_attr(not(feature = "uniffi"), doc = "What happened.")]
        step: ConsultationEvent,
    },
    /// Another entry's fact ended; `valid_from` is the first day without effect.
    Ended {
        #[cfg_attr(not(feature = "uniffi"), doc = "The entry that ended.")]
        what: EntryId,
    },
    /// Another entry was a mistake and counts for nothing. It may itself be retracted.
    Retracted {
        #[cfg_attr(not(feature = "uniffi"), doc = "The entry that was a mistake.")]
        what: EntryId,
    },
}
