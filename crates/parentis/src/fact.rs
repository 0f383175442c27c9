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
use crate::confidentiality::class::DataClass;
use crate::confidentiality::table::{AccessGround, CaseRole};
use crate::consent::words::{ConsentForm, ConsentSays, ExceptionGround, PurposeChange};
use crate::ids::{
    AddressId, DocumentId, EntryId, GroupId, LanguageTag, OrderId, PersonId, PreferenceId, PupilId, PurposeId, ThreadId,
};
use crate::profile::{Post, Profile};
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
#[non_exhaustive]
pub enum Fact {
    /// The school adopted a policy; its profile holds from `valid_from`.
    ProfileAdopted {
        /// The policy as data.
        profile: Box<Profile>,
        /// The hash of the file it was read from, if the host keeps one.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        hash: Option<String>,
    },
    /// The school adopted a calendar of one or more school years.
    CalendarAdopted {
        /// The dates.
        calendar: Box<Calendar>,
        /// The hash of the file it was read from, if the host keeps one.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        hash: Option<String>,
    },
    /// The pupil is on the school's roll.
    PupilOnRoll {
        /// The pupil.
        pupil: PupilId,
    },
    /// The pupil was born; `valid_from` is the date of birth (AGE-2).
    PupilBorn {
        /// The pupil.
        pupil: PupilId,
    },
    /// Where the child habitually lives (JUR-2).
    HabitualResidence {
        /// The pupil.
        pupil: PupilId,
        /// The place.
        residence: Residence,
    },
    /// The pupil is at a boarding school, in hospital or otherwise away for a time: care goes on (PAR-6).
    AwayFromHome {
        /// The pupil.
        pupil: PupilId,
    },
    /// How an adult is said to be related to a pupil.
    Relationship {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// How.
        kind: RelationshipKind,
    },
    /// What is known about an adult's legal parenthood (PAR-1).
    Parenthood {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// In what way a parent, or that none.
        parenthood: Parenthood,
        /// How strong the evidence is.
        evidence: Evidence,
    },
    /// Whether the child lives with the adult, full or part time (PAR-3).
    LivesWith {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// What is said.
        says: Says,
        /// How strong the evidence is.
        evidence: Evidence,
    },
    /// Whether the adult looks after the child (PAR-3).
    LooksAfter {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// What is said.
        says: Says,
        /// How strong the evidence is.
        evidence: Evidence,
    },
    /// A grant of parental responsibility (PR-0). It has no end of its own: it ends at 18, by adoption, a parental
    /// order or a court (PR-19), and not by separation, absence or prison (PR-20). Only a guardian's may be ended.
    Responsibility {
        /// The pupil.
        pupil: PupilId,
        /// Who holds it.
        person: PersonId,
        /// On what it rests.
        basis: ResponsibilityBasis,
        /// How strong the evidence is.
        evidence: Evidence,
        /// Who appointed a guardian (PR-9).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        appointed_by: Option<PersonId>,
    },
    /// A flag "parental responsibility" in the school's system: a claim without a basis (PR-24, VOC-43).
    ResponsibilityStated {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// What the flag says.
        says: Says,
        /// The producer is known to write "no" for "not filled", so a "no" counts as unknown (VOC-43).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        may_be_default: bool,
        /// How strong the evidence is.
        evidence: Evidence,
    },
    /// Another flag of the school's system about a pair, kept as a claim.
    Flag {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// Which flag.
        flag: ContactFlag,
        /// What it says.
        says: Says,
    },
    /// The rank of a contact in the school's system; ties happen, and priority 1 is no right.
    ContactPriority {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// The rank as written.
        priority: u32,
    },
    /// A sealed order was seen; `valid_from` is the day it takes effect (ORD-2).
    OrderSeen {
        /// The order.
        order: OrderId,
        /// Its kind.
        kind: OrderKind,
        /// Its terms. An order that restricts in ways nobody has typed in has a term [`TermEffect::Unclear`].
        terms: Vec<OrderTerm>,
        /// The day on which the school is to look at it again.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        review_on: Option<NaiveDate>,
        /// Who at the school saw it (ORD-2).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        seen_by: Option<PersonId>,
        /// Where the host keeps the one copy (ORD-18).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        document: Option<DocumentId>,
    },
    /// Somebody told of an order and did not produce it; `valid_from` is the day of the claim (ORD-3, CHO-2).
    OrderClaimed {
        /// The order.
        order: OrderId,
        /// The child it is said to be about.
        pupil: PupilId,
        /// The adult it is said to restrict.
        person: PersonId,
        /// In what form it was told of.
        form: ClaimForm,
        /// Who told of it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        claimed_by: Option<PersonId>,
    },
    /// Specific evidence that acting would put someone at risk: hold, and ask the safeguarding lead (ORD-1a). It is
    /// limited in time and must have an end.
    SafeguardingHold {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// The safeguarding lead looked for risk and victim issues and found nothing in the way (ORD-1a, COM-9).
    RiskChecked {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// Who looked.
        decided_by: PersonId,
    },
    /// The child is looked after (PR-12, PR-15).
    LookedAfter {
        /// The pupil.
        pupil: PupilId,
        /// How.
        status: CareStatus,
        /// The authority, itself a person to this library.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        authority: Option<PersonId>,
    },
    /// The authority limited in writing what a parent of a child under a care order is told or may do (ORD-11).
    AuthorityLimit {
        /// The pupil.
        pupil: PupilId,
        /// The parent.
        person: PersonId,
        /// The act.
        scope: RestrictionScope,
        /// Where the host keeps the writing.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        document: Option<DocumentId>,
    },
    /// Whether this adult, such as a social worker, speaks for the authority that looks after the child (VOC-14, VOC-15).
    SpeaksForAuthority {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// What is said.
        says: Says,
    },
    /// The child was placed with the adult.
    Placed {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// In what capacity.
        placement: PlacementKind,
    },
    /// The school recorded a reason to go on recognising somebody who had care once (PAR-5).
    CarerRecognised {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// The adult has died (CHO-11).
    Died {
        /// The adult.
        person: PersonId,
    },
    /// The adult is in prison: nothing about responsibility or standing changes (PR-20, COM-9).
    Imprisoned {
        /// The adult.
        person: PersonId,
    },
    /// This parent agreed not to be sent the yearly report (REP-4); nobody else's is affected.
    ReportWaived {
        /// The pupil.
        pupil: PupilId,
        /// The parent.
        person: PersonId,
    },
    /// This adult asked for it, which matters where it is owed on request (the letter `r` of section 5, JUR-3, CON-TRIP-4).
    Requested {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// What was asked for.
        column: Column,
    },
    /// A person with parental responsibility or care, or whoever else may decide it, said that this adult may: collect the
    /// child, come to the parents' evening, get the messages (the letter `a` of section 5, PR-22b).
    Authorised {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// Who said so.
        by: PersonId,
        /// What the adult may.
        column: Column,
        /// On these days of the week only; on every day if none is named.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        weekdays: Vec<Weekday>,
    },
    /// The placement plan was seen, and says whether this carer may decide this (DEL-1, DEL-4).
    Delegated {
        /// The pupil.
        pupil: PupilId,
        /// The carer.
        person: PersonId,
        /// What is to be decided.
        act: Act,
        /// Whether the carer may decide it.
        says: Says,
        /// Who gave the authority (DEL-2).
        given_by: DelegatedBy,
        /// Where the host keeps the plan.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        document: Option<DocumentId>,
    },
    /// The school gave this adult this thing: sent the report, offered the slot, told of the trip (COM-4). It happened on
    /// `valid_from`; an end takes nothing back, and what did not happen is retracted.
    Given {
        /// The pupil.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// Of which kind.
        column: Column,
        /// Which thing: the same for every adult who was given it.
        item: DocumentId,
    },
    /// This adult expressed a preference about the school the child is to be admitted to, on `valid_from` (MX-4). A later one of
    /// the same adult takes the place of the earlier, also when it is itself taken back (`ended`) later.
    PreferenceExpressed {
        /// The child.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// What is preferred: the same key for the same school or set of schools.
        preference: PreferenceId,
    },
    /// The head sees special circumstances for sending an adult pupil's report to the parents too (REP-2).
    SpecialCircumstances {
        /// The pupil.
        pupil: PupilId,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// An adult pupil's word on whether this parent may be told (AGE-7).
    PupilAgreement {
        /// The pupil.
        pupil: PupilId,
        /// The parent.
        person: PersonId,
        /// What the pupil says.
        says: Says,
    },
    /// The school asked for an answer, or served the notice that the law wants, on `valid_from`. It says what was shown:
    /// by which wording, in which language (RCT-1, CON-BIO-1).
    ConsentAsked {
        /// For what.
        purpose: PurposeId,
        /// For which child; absent where an adult is asked on their own account, as for advertising.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        /// Whom; absent: the pupil in person.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// For which one of several: this visit, this medicine, this system.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        /// In what form.
        form: ConsentForm,
        /// Which wording.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        wording: Option<DocumentId>,
        /// The hash of that wording, if the host keeps one.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        wording_hash: Option<DocumentId>,
        /// In which language, as a tag such as `cy` or `pl`.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        language: Option<DocumentId>,
    },
    /// A party answered. From `valid_from` until `valid_until` the answer counts; it was given at `at`, or else on
    /// `valid_from`. Nothing is ever overwritten: the state is what all answers amount to (RCT-2).
    ConsentAnswered {
        /// For what.
        purpose: PurposeId,
        /// For which child; absent where an adult answers on their own account.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        /// Who answered; absent: the pupil in person.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// What they said.
        says: ConsentSays,
        /// In what form.
        form: ConsentForm,
        /// When exactly; without it, some time on `valid_from`.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        /// For which one of several; absent: for all of them.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        /// The other purposes that the same tick was to answer (CON-GEN-3).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        bundled_with: Vec<PurposeId>,
        /// Which wording they were shown.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        wording: Option<DocumentId>,
        /// Where the host keeps the evidence.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        evidence: Option<DocumentId>,
    },
    /// Somebody at the school, or a clinician, judged whether the pupil is able to decide (CON-GEN-7, CON-MED-8).
    CompetenceAssessed {
        /// The pupil.
        pupil: PupilId,
        /// For this purpose alone; absent: for any.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        purpose: Option<PurposeId>,
        /// For this one of several alone, as a treatment is judged decision by decision; absent: for each.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        /// Able, or not.
        says: Says,
        /// Who judged it.
        decided_by: PersonId,
    },
    /// A ground was recorded why this parent is neither notified nor asked (CON-BIO-6).
    NotificationExcepted {
        /// For what.
        purpose: PurposeId,
        /// The pupil.
        pupil: PupilId,
        /// The parent.
        person: PersonId,
        /// Which ground.
        ground: ExceptionGround,
        /// Who decided it.
        decided_by: PersonId,
        /// Where the host keeps the evidence.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        evidence: Option<DocumentId>,
    },
    /// The head granted a request that the pupil be excused, or declined it (CON-RSE-3).
    ExcusalDecided {
        /// From what.
        purpose: PurposeId,
        /// The pupil.
        pupil: PupilId,
        /// Granted, or declined.
        says: Says,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// What consent was given for was done on `valid_from`: the picture was published, the trip was made (CON-GEN-5).
    ConsentUsed {
        /// For what.
        purpose: PurposeId,
        /// For which child.
        pupil: PupilId,
        /// For which one of several.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        /// The use: the host's key of the page, the issue, the visit.
        used: DocumentId,
    },
    /// Something about a purpose changed on `valid_from`, so that older answers are to be looked at (CON-GEN-6).
    PurposeChanged {
        /// The purpose.
        purpose: PurposeId,
        /// What changed.
        change: PurposeChange,
        /// The wording that is in use from then on, if that is what changed.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        wording: Option<DocumentId>,
    },
    /// An address or number was confirmed with this adult on `valid_from`, or was tried then and does not work (COM-6, COM-8).
    /// It ends when it is the adult's no more.
    ContactPoint {
        /// The adult.
        person: PersonId,
        /// By which channel.
        channel: Channel,
        /// The host's key of it: the same key for two adults is one address, and nothing else makes it so.
        address: AddressId,
        /// Confirmed, or tried in vain; an unknown says neither.
        says: Says,
    },
    /// This adult prefers a channel, or declined it, as one may decline the app (CON-CHN-1, CON-APP-2).
    ChannelPreferred {
        /// The adult.
        person: PersonId,
        /// Which.
        channel: Channel,
        /// Preferred, or declined.
        says: Says,
    },
    /// This adult agreed to have by e-mail what an Education Act requires as a notice, or took that back (CON-CHN-2).
    NoticesByEmail {
        /// The adult.
        person: PersonId,
        /// Agreed, or not.
        says: Says,
    },
    /// This adult reads this language, and needs what is written in it (HA-2.3d); of several, any. Recorded because the adult
    /// said so, and never inferred (HA-3.2b).
    LanguageNeeded {
        /// The adult.
        person: PersonId,
        /// Which.
        language: LanguageTag,
    },
    /// This adult needs what is written in this format (COM-1); of several, each.
    FormatNeeded {
        /// The adult.
        person: PersonId,
        /// Which.
        format: AccessFormat,
    },
    /// For a time the school writes to this adult by these channels alone, after a warning (ESC-39). It must have an end, and
    /// it touches nothing that is owed by law.
    ContactLimited {
        /// The adult.
        person: PersonId,
        /// By which channels.
        channels: Vec<Channel>,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// The safeguarding lead decided whether this adult, or the pupil in person, is told of a concern (MX-7). It is about one
    /// message and no other; while one such decision says no, no other says yes.
    DisclosureDecided {
        /// The pupil.
        pupil: PupilId,
        /// The adult; absent or null: the pupil in person.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// The host's key of the message.
        item: DocumentId,
        /// Told, or not.
        says: Says,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// Somebody went against the policy's advice about sending a message, for a reason (PTN-57).
    AdviceOverridden {
        /// The host's key of the message.
        item: DocumentId,
        /// Which advice.
        advice: SendAdvice,
        /// Who.
        decided_by: PersonId,
        /// Where the host keeps the reason in words.
        reason: DocumentId,
    },
    /// A conversation was begun: its messages are about these pupils, and are of this kind.
    ThreadOpened {
        /// The conversation.
        thread: ThreadId,
        /// About whom it is: each adult in it has to be entitled to every one of them.
        pupils: Vec<PupilId>,
        /// What kind of message is in it, which says who may be.
        message: MessageKind,
        /// Is it among staff alone? Then it reaches no adult of a pupil, whoever opens it (CNF-14).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        staff_only: bool,
    },
    /// A copy of a message went to this adult on `valid_from`. Sent is not delivered, delivered is not read, and read is not
    /// acknowledged: each of those is a fact of its own.
    MessageSent {
        /// The host's key of the message.
        item: DocumentId,
        /// To whom.
        person: PersonId,
        /// About which pupils, as far as this copy goes.
        pupils: Vec<PupilId>,
        /// By which channel.
        channel: Channel,
        /// In which conversation.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        thread: Option<ThreadId>,
        /// Of what kind.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        message: Option<MessageKind>,
        /// When exactly; without it, some time on `valid_from`.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        /// Does the school wait for an answer?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        expects_reply: bool,
        /// What it answers, if it answers something that this adult wrote.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        answers: Option<AnswerTo>,
    },
    /// How far a copy came, on `valid_from`.
    MessageReached {
        /// The host's key of the message.
        item: DocumentId,
        /// Whose copy.
        person: PersonId,
        /// How far.
        stage: CopyStage,
    },
    /// This adult wrote to the school, or left a message with it, on `valid_from`.
    MessageReceived {
        /// The host's key of the message.
        item: DocumentId,
        /// Who wrote.
        person: PersonId,
        /// About which pupils.
        pupils: Vec<PupilId>,
        /// By which channel.
        channel: Channel,
        /// In which conversation.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        thread: Option<ThreadId>,
        /// When exactly; without it, some time on `valid_from`.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        /// To whom at the school, if to somebody.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        sent_to: Option<PersonId>,
        /// Does it need a reply?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        needs_reply: bool,
        /// Did somebody see that it cannot wait (PTN-58)?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        urgent: bool,
        /// Which message of the school's it answers.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        answers: Option<DocumentId>,
    },
    /// A message that was for somebody else was passed on, on `valid_from` (PTN-56).
    MessagePassedOn {
        /// The host's key of the message.
        item: DocumentId,
        /// To whom at the school.
        to: PersonId,
        /// Was the sender told?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        sender_told: bool,
    },
    /// Somebody of the school and this adult talked about these pupils, at a meeting, at the gate or on the telephone: a contact
    /// both ways (HA-3.2d).
    ConversationHeld {
        /// With whom.
        person: PersonId,
        /// About which pupils.
        pupils: Vec<PupilId>,
        /// In which conversation, if it went on with one.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        thread: Option<ThreadId>,
        /// Which message of the adult's it answered.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        answers: Option<DocumentId>,
    },
    /// A concern or complaint was raised: it came on `valid_from` (ESC-T1).
    ConcernRaised {
        /// The host's key of the case.
        case: DocumentId,
        /// Who raised it; absent or null: somebody who gave no name (ESC-36).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        by: Option<PersonId>,
        /// About which pupils.
        pupils: Vec<PupilId>,
        /// Who is complained about.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        about: Vec<PersonId>,
        /// The posts that are complained about, whoever holds them.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        about_posts: Vec<Post>,
        /// What it is about, as far as that settles who hears of it first.
        matter: ConcernMatter,
        /// When exactly it came; without it, some time on `valid_from`.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        /// When it happened, or the last of a series did (ESC-30, ESC-31).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        incident_on: Option<NaiveDate>,
        /// When the first of a series happened.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        series_from: Option<NaiveDate>,
        /// An earlier case that it goes back to (ESC-T19).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        linked: Option<DocumentId>,
    },
    /// A step was taken in a case, on `valid_from`.
    ConcernStep {
        /// The host's key of the case.
        case: DocumentId,
        /// The number of the step in its case, from 1: the order of what happened on one day.
        nth: u32,
        /// What happened.
        step: CaseStep,
    },
    /// A person holds a post: for the whole school, or, as a tutor or a teacher of a subject does, for a group of pupils or for one.
    PostHeld {
        /// Which.
        post: Post,
        /// Who.
        person: PersonId,
        /// For this pupil alone; absent or null: for the group, or for the whole school.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        /// For the pupils of this group, whoever is in it on the day; absent or null: for the pupil, or for the whole school.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        group: Option<GroupId>,
    },
    /// The pupil is in a group: a class, a form, a year, a house.
    InGroup {
        /// The pupil.
        pupil: PupilId,
        /// The group.
        group: GroupId,
    },
    /// The person is away and handles nothing on these days: ill, on leave, or kept from work. Why is not recorded here.
    Unavailable {
        /// Who.
        person: PersonId,
    },
    /// A safeguarding record was opened, on `valid_from`. It stands beside whatever else becomes of the message: it waits for
    /// nothing, and no withdrawal ends it (ESC-I6, ESC-34).
    SafeguardingOpened {
        /// The host's key of the record.
        record: DocumentId,
        /// About which pupils.
        pupils: Vec<PupilId>,
        /// Who opened it: anybody may (SFG-34).
        opened_by: PersonId,
        /// When exactly; without it, some time on `valid_from`.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        at: Option<DateTime<FixedOffset>>,
        /// The adults who work with children and about whom an allegation is made; none: it is about none.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        about: Vec<PersonId>,
    },
    /// A step in a safeguarding record, on `valid_from`.
    SafeguardingNoted {
        /// The host's key of the record.
        record: DocumentId,
        /// What was done or decided.
        step: SafeguardingStep,
    },
    /// A person has a part in a case: handles it, sits on its panel, complains, is complained about.
    CasePart {
        /// The host's key of the case.
        case: DocumentId,
        /// Who.
        person: PersonId,
        /// Which part.
        part: CaseRole,
    },
    /// Somebody decided whether a condition is met on which a person may see something (section 4.2 of the concerns sheet), or
    /// whether a denial yields (CNF-15). It is about one item, or about one class of data of one pupil; while one such decision
    /// says no, no other on the same ground says yes.
    AccessDecided {
        /// Who would see it.
        person: PersonId,
        /// The host's key of the item.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        /// About this pupil alone; beside a class, where no item is named.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        /// Of this class alone; beside a pupil, where no item is named.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        data_class: Option<DataClass>,
        /// On what ground.
        ground: AccessGround,
        /// Met, or not.
        says: Says,
        /// Who decided it.
        decided_by: PersonId,
        /// Where the host keeps the reason in words.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
    },
    /// Nothing of this pupil, or of this item, is shown to this parent: no copy, no counter, no read receipt (SFG-53).
    NoticeSuppressed {
        /// The pupil.
        pupil: PupilId,
        /// To whom; absent or null: to any adult of the pupil.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// The host's key of the item; absent or null: nothing of the pupil at all.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        /// Who decided it.
        decided_by: PersonId,
    },
    /// Another entry's fact ended; `valid_from` is the first day without effect.
    Ended {
        /// The entry that ended.
        what: EntryId,
    },
    /// Another entry was a mistake and counts for nothing. It may itself be retracted.
    Retracted {
        /// The entry that was a mistake.
        what: EntryId,
    },
}
