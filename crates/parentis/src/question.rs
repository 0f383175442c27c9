//! Every question and every answer: two closed enums from which the document interface, the schemas, the vectors, the
//! command line and the bindings derive. The typed methods of [`School`](crate::School) are sugar over them.

mod answering;

use crate::calendar::{CalendarGap, DayKind, Unit};
use crate::communication::audience::Audience;
use crate::communication::correspondence::Correspondence;
use crate::communication::draft::Draft;
use crate::communication::guard::SendCheck;
use crate::communication::message::MessageKind;
use crate::communication::progress::ProgressContact;
use crate::communication::reach::Reach;
use crate::communication::reply::RepliesDue;
use crate::concern::board::{CaseBoard, CaseView};
use crate::concern::decide::StepAnswer;
use crate::concern::matter::RaisedConcern;
use crate::concern::record::SafeguardingList;
use crate::concern::route::Routing;
use crate::concern::step::CaseStep;
use crate::confidentiality::access_copy::{CopyCheck, FieldMark, RequestCopy};
use crate::confidentiality::breach::Breaches;
use crate::confidentiality::confidence::{Confided, ConfidenceDuty};
use crate::confidentiality::data_complaint::DataComplaints;
use crate::confidentiality::disclosure::{Disclosure, Item};
use crate::confidentiality::erasure::Erasure;
use crate::confidentiality::merge::MergeCheck;
use crate::confidentiality::passing_on::{PassOnAnswer, PassingOn};
use crate::confidentiality::protected::{OfficerAccess, Sheet, SheetCopy};
use crate::confidentiality::publication::PublicationBan;
use crate::confidentiality::redaction::Redaction;
use crate::confidentiality::retention::{RecordHeld, RetentionDue};
use crate::confidentiality::undertaking::Undertakings;
use crate::consent::around::{AskList, ConsentRegister, StaleConsents, UsesToReview};
use crate::consent::receipt::ConsentRecord;
use crate::consent::{ConsentDecision, ConsentMatter};
use crate::decision::{Decision, Outcome};
use crate::ids::{DocumentId, PersonId, PupilId, PurposeId, ThreadId};
use crate::participation::ballot::BallotRoll;
use crate::participation::board::Seats;
use crate::participation::candidate::MayStand;
use crate::participation::check::{VolunteerCheck, VolunteersDue};
use crate::participation::group::ParentGroups;
use crate::participation::invitations::Invitations;
use crate::participation::taking_part::TakingPart;
use crate::report::{GovernorsReport, ReportTableName};
use crate::review::consulting::ConsultationList;
use crate::review::ratify::RatifyCheck;
use crate::review::status::PolicyList;
use crate::review::step::Ratification;
use crate::review::version::GoverningVersion;
use crate::roles::collection::Collection;
use crate::roles::equal::EqualTreatment;
use crate::roles::matrix::Column;
use crate::roles::matter::Details;
use crate::roles::preference::AdmissionPreference;
use crate::roles::register::RegisterEntry;
use crate::roles::request::{RecordAnswer, Request};
use crate::roles::standing::Standing;
use crate::rules::RuleId;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// When something arrived: a day, or an instant with its offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Arrived {
    /// At an instant.
    At(DateTime<FixedOffset>),
    /// On a day; the hour is not known.
    On(NaiveDate),
}

impl From<Arrived> for crate::calendar::Received {
    fn from(arrived: Arrived) -> Self {
        match arrived {
            Arrived::At(instant) => Self::At(instant),
            Arrived::On(day) => Self::Day(day),
        }
    }
}

/// A question about a school. `as_of` is the day that is asked about, in Europe/London.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "question", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Question {
    /// Who is this adult to this child in law?
    Standing {
        /// The child.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Who are this child's parents in education law, and who may be?
    ParentsOf {
        /// The child.
        pupil: PupilId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Is this adult entitled to this?
    Entitled {
        /// To what.
        column: Column,
        /// What is known of the thing; absent: nothing.
        #[serde(default)]
        details: Details,
        /// The child.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Who receives this message, who does not, and why?
    WhoReceives {
        /// What kind of message.
        message: MessageKind,
        /// What is known of the thing it is about; absent: nothing.
        #[serde(default)]
        details: Details,
        /// Does it promote anything (CON-MKT-2)?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        promotes: bool,
        /// Of a request for a consent: for which purpose.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        purpose: Option<PurposeId>,
        /// The host's key of the message, under which the safeguarding lead's decision stands (MX-7).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        item: Option<DocumentId>,
        /// About which pupils; absent or null: all on roll.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupils: Option<Vec<PupilId>>,
        /// The day.
        as_of: NaiveDate,
    },
    /// May this be sent as it is, to whom, and if not, what stands against it?
    MaySend {
        /// What is to be sent.
        draft: Draft,
        /// The day.
        as_of: NaiveDate,
    },
    /// What may this person see of this item, and why: for whoever answers for data protection (CNF-38)?
    MayDisclose {
        /// What would be shown.
        item: Item,
        /// To whom.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Which undertakings not to divulge were asked for, how do they stand, and what is to be done (CNF-20 to CNF-28)?
    Undertakings {
        /// Of this person; absent or null: of all.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// May this person tell somebody what they undertook not to divulge (CNF-24, CNF-25)?
    MayPassOn {
        /// What would be told to whom.
        telling: PassingOn,
        /// The day.
        as_of: NaiveDate,
    },
    /// Does the ban on publishing who an accused teacher is stand (CNF-18)?
    PublicationBan {
        /// Who is accused.
        teacher: PersonId,
        /// The host's key of the allegation.
        allegation: DocumentId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Does a duty of confidence bind this person (CNF-16)?
    DutyOfConfidence {
        /// What was told, and what somebody judged of it.
        told: Confided,
        /// The day.
        as_of: NaiveDate,
    },
    /// The fields of this item that this person may see, and nothing else (CNF-37).
    Redact {
        /// What would be shown.
        item: Item,
        /// To whom.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// This sheet of addresses and contact details as it may be shown, each detail shown or withheld (COM-5, COM-7, CNF-8).
    SheetCopy {
        /// What would be shown, printed or handed on.
        sheet: Sheet,
        /// Who reads it; absent or null: staff in general.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        viewer: Option<PersonId>,
        /// A member of named staff who has to see what is protected; absent or null: nobody asks to.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        officer: Option<OfficerAccess>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Whom can the school reach, and whom by no channel or by too few (HA-3.1a, COM-8)?
    Reach {
        /// Of which pupils the families; absent or null: of all on roll.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupils: Option<Vec<PupilId>>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Two records turn out to be of one person: whose access would change if they were made one, and how?
    MergeCheck {
        /// The record that would be kept.
        person: PersonId,
        /// The one that would be read as the same.
        other: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// How does this conversation stand: what was written, how far each copy came, and who may reply?
    Correspondence {
        /// Which.
        thread: ThreadId,
        /// For this adult, who sees their own part of it alone; absent or null: for the school.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Which messages wait for a reply, and by when did the school promise one (PTN-54 to PTN-59)?
    RepliesDue {
        /// About these pupils; absent or null: about any, or none.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupils: Option<Vec<PupilId>>,
        /// Those that this person at the school has; absent or null: everybody's, and nobody's.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        handler: Option<PersonId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Whose progress contact is due, and which families were never written to or heard from (HA-3.2d)?
    ProgressContact {
        /// Of which pupils; absent or null: of all on roll.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupils: Option<Vec<PupilId>>,
        /// The day.
        as_of: NaiveDate,
    },
    /// A concern or complaint: where it stands, who does what by when, what is overdue, what the complainant may do?
    Concern {
        /// The host's key of the case.
        case: DocumentId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Every open concern and complaint, with what is next and by when?
    Concerns {
        /// The day.
        as_of: NaiveDate,
    },
    /// May this step be taken in a case, and what is then to be recorded?
    ConcernMove {
        /// The host's key of the case.
        case: DocumentId,
        /// The step.
        step: CaseStep,
        /// The day.
        as_of: NaiveDate,
    },
    // participation
    /// May this volunteer help, and which check does that need (PTN-40 to PTN-49)?
    VolunteerCheck {
        /// Who helps.
        person: PersonId,
        /// With what, by the host's key; absent or null: with everything that is on record.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        activity: Option<DocumentId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Which volunteers have a check that does not fit their next visit (PTN-47)?
    VolunteersDue {
        /// The day.
        as_of: NaiveDate,
    },
    /// Who votes in this election of parents, or would in one, and of whom has that to be looked at (PTN-22, PTN-24)?
    BallotRoll {
        /// The host's key of the election; absent or null: any.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        election: Option<DocumentId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// May this person stand for election as a parent, and serve (PTN-22, PTN-28, PTN-29, PTN-31)?
    MayStand {
        /// Who.
        person: PersonId,
        /// The host's key of the election; absent or null: any.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        election: Option<DocumentId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Which seats are held and which are vacant, and how do elections stand (PTN-20 to PTN-33)?
    Seats {
        /// The day.
        as_of: NaiveDate,
    },
    /// Whom to invite to this event, who was, and which appointments are not in order (HA-2.2, MX-3)?
    EventInvitations {
        /// The host's key of the event.
        event: DocumentId,
        /// The day.
        as_of: NaiveDate,
    },
    /// How did parents take part in a period: of all, of one adult, or of one pupil (HA-1a, HA-2.1 to HA-2.3h, HA-3.2a to HA-3.2c)?
    TakingPart {
        /// Of this pupil, what may stand on the pupil's record.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        /// Of this adult, their own; beside a pupil it is not looked at.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// The first day of the period.
        start: NaiveDate,
        /// The first day after it.
        end: NaiveDate,
    },
    /// What may pass to the groups of parents, what is on their agendas, and what is to be done (PTN-34 to PTN-39)?
    ParentGroups {
        /// The day.
        as_of: NaiveDate,
    },
    // end of participation
    /// The same as `entitled`, with the adult's standing and what the coming changes bring.
    Explain {
        /// To what.
        column: Column,
        /// What is known of the thing; absent: nothing.
        #[serde(default)]
        details: Details,
        /// The child.
        pupil: PupilId,
        /// The adult.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Who may collect this child, on whose word, and what of the adult at the gate?
    MayCollect {
        /// The child.
        pupil: PupilId,
        /// Who stands at the gate; absent or null: nobody is asked about.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Were all who are entitled treated alike in what was given, and where not (COM-4, ORD-1)?
    EqualTreatment {
        /// The child.
        pupil: PupilId,
        /// The first day of the period.
        start: NaiveDate,
        /// The first day after it.
        end: NaiveDate,
    },
    /// Where does this go: every way that applies, what is of safety first?
    RouteConcern {
        /// What somebody raised, and what is known of it.
        matter: RaisedConcern,
        /// The day whose posts and policy are used.
        as_of: NaiveDate,
    },
    /// Which safeguarding records are open, who was told and who not yet, and are the parents told (SFG-40 to SFG-53)?
    Safeguarding {
        /// About these pupils; absent or null: about any.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupils: Option<Vec<PupilId>>,
        /// The day.
        as_of: NaiveDate,
    },
    /// On which day does a promise of so many of a unit fall due (section 7 of the concerns sheet)?
    Count {
        /// Day 0, or day 1 where the profile says so (CAL-7).
        start: NaiveDate,
        /// How many.
        n: u32,
        /// Of what.
        unit: Unit,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// Which is the last good day for something due at least so many of a unit before an event (CAL-8)?
    LastDayBefore {
        /// The event.
        event: NaiveDate,
        /// How many.
        n: u32,
        /// Of what.
        unit: Unit,
        /// Clear days leave the day of the notice out as well.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        clear_days: bool,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// On which day does something count as received (ESC-32)?
    DeemedReceived {
        /// When it came.
        received: Arrived,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// When have so many hours run (CAL-12, CAL-16)?
    HoursAfter {
        /// From when.
        instant: DateTime<FixedOffset>,
        /// How many.
        n: u32,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// A date that was told, and what today's calendar makes of the same promise (CAL-20).
    ToldDate {
        /// The date that was told.
        told: NaiveDate,
        /// Day 0 of the promise.
        start: NaiveDate,
        /// How many.
        n: u32,
        /// Of what.
        unit: Unit,
        /// The day whose profile and calendars are used.
        as_of: NaiveDate,
    },
    /// What kind of day is it for the school (CAL-1, CAL-2)?
    KindOfDay {
        /// The day.
        day: NaiveDate,
        /// The day whose calendars are used.
        as_of: NaiveDate,
    },
    /// Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
    /// when, and what is looked at before anything goes (REC, SAR)?
    RecordRequest {
        /// What was asked for, and what is known of it.
        request: Request,
        /// The child.
        pupil: PupilId,
        /// Who asks: an adult, or the person recorded as the pupil.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// What is withheld from the copy of this item for whoever asked for a pupil's data, field by field, and why: for whoever
    /// answers for data protection (CNF-33 to CNF-38)?
    CheckCopy {
        /// What was asked for, and what is known of it.
        request: Request,
        /// What was found.
        item: Item,
        /// What somebody saw who looked at its fields.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        marks: Vec<FieldMark>,
        /// The child.
        pupil: PupilId,
        /// Who asks: an adult, or the person recorded as the pupil.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// The copy that the person gets: the fields, and the names of the exemptions by which something was withheld (CNF-38).
    RequestCopy {
        /// What was asked for, and what is known of it.
        request: Request,
        /// What was found.
        item: Item,
        /// What somebody saw who looked at its fields.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        marks: Vec<FieldMark>,
        /// The child.
        pupil: PupilId,
        /// Who asks: an adult, or the person recorded as the pupil.
        person: PersonId,
        /// The day.
        as_of: NaiveDate,
    },
    /// What has to be done about a breach of personal data, by when, and who decides (CNF-40 to CNF-45)?
    Breaches {
        /// Which; absent or null: every one on record.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        breach: Option<DocumentId>,
        /// The moment that is asked about: the library reads no clock.
        now: DateTime<FixedOffset>,
    },
    /// Where do the complaints about data protection stand, and by when are they acknowledged (CNF-30 to CNF-32)?
    DataComplaints {
        /// Which; absent or null: every one on record.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        complaint: Option<DocumentId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// The report on parents' participation for a governors' meeting: counts with their bases, small ones hidden (PTN-67, HA-3.1e).
    GovernorsReport {
        /// The first day of the period.
        start: NaiveDate,
        /// The first day after it.
        end: NaiveDate,
        /// The first day of the period that it is compared with; absent or null: as long a one, just before.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        previous_start: Option<NaiveDate>,
        /// The first day after that one; absent or null: the first day of the period.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        previous_end: Option<NaiveDate>,
        /// These tables alone; absent or null: all.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        tables: Option<Vec<ReportTableName>>,
        /// The day on which the report is made: its policy's thresholds hold, and what was published by then counts.
        as_of: NaiveDate,
    },
    /// Until when is each of these records kept, and what of those whose period is over (CNF-46 to CNF-49a)?
    RetentionDue {
        /// The records that the host holds.
        records: Vec<RecordHeld>,
        /// The day.
        as_of: NaiveDate,
    },
    /// May the host erase who this pupil or this person is, what stands against it, and what can still be proved (CNF-49a)?
    Erasure {
        /// Which pupil.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupil: Option<PupilId>,
        /// Which adult; beside a pupil: the pupil's own id as a person.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// The records about them that the host holds.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = []))]
        records: Vec<RecordHeld>,
        /// The day.
        as_of: NaiveDate,
    },
    /// What do the adults prefer about this child's admission, whose preference counts, and do rivals stand against each other
    /// (MX-4)?
    AdmissionPreference {
        /// The child.
        pupil: PupilId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Whom does the admission register name about this pupil, who is marked, of whom must it hold a number, and for how long
    /// are its entries kept (MX-2, T-17)?
    RegisterEntry {
        /// The child.
        pupil: PupilId,
        /// The day.
        as_of: NaiveDate,
    },
    /// Is this consent good on this day, and if not, whose answer is missing or whose objection stands (CON-GEN-10)?
    Consent {
        /// For what, for whom, and what is known of it.
        matter: ConsentMatter,
        /// The day.
        as_of: NaiveDate,
    },
    /// Whom to ask for this consent, and whom not, and why?
    WhomToAsk {
        /// For what, for whom, and what is known of it.
        matter: ConsentMatter,
        /// The day.
        as_of: NaiveDate,
    },
    /// Which answers are to be asked for again, and why (CON-GEN-6, CON-GEN-7)?
    StaleConsents {
        /// Of which pupils; absent or null: of all, and of the adults who answer on their own account.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupils: Option<Vec<PupilId>>,
        /// The day.
        as_of: NaiveDate,
    },
    /// Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-PHO-7)?
    UsesToReview {
        /// For what, for whom, and what is known of it.
        matter: ConsentMatter,
        /// The day.
        as_of: NaiveDate,
    },
    /// How does a purpose stand over the roll?
    ConsentRegister {
        /// The purpose.
        purpose: PurposeId,
        /// Over which pupils; absent or null: all on roll.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pupils: Option<Vec<PupilId>>,
        /// The day.
        as_of: NaiveDate,
    },
    /// The record of one party's consent, for the school; or the receipt for that party, which names nobody else (RCT-8).
    ConsentRecord {
        /// For what and for whom; `person` is the party, absent the pupil in person.
        matter: ConsentMatter,
        /// For the party, and not for the school?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        receipt: bool,
        /// The day.
        as_of: NaiveDate,
    },
    /// By when do late results follow the report (REP-5)?
    LateResultsDue {
        /// When the school received them.
        received: NaiveDate,
        /// The day whose calendars are used.
        as_of: NaiveDate,
    },
    // review
    /// Where do the policies stand: in force, reviewed, overdue, promoted (REV-1 to REV-13)?
    PolicyStatus {
        /// Which; absent or null: every one on record.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        policy: Option<DocumentId>,
        /// The day.
        as_of: NaiveDate,
    },
    /// May this policy be ratified so (HA-0a, HA-3.1c, REV-4, REV-6)?
    MayRatify {
        /// Which.
        policy: DocumentId,
        /// By whom, at which level, in which minute, which version.
        ratification: Ratification,
        /// The day.
        as_of: NaiveDate,
    },
    /// Which version of this policy governs a case that was received on a day (REV-7)?
    GoverningVersion {
        /// Which policy.
        policy: DocumentId,
        /// When the case was received.
        received: NaiveDate,
        /// The day.
        as_of: NaiveDate,
    },
    /// Where do the consultations stand, how many answered, and what of their record is not there (PTN-1 to PTN-13)?
    Consultations {
        /// Which; absent or null: every one on record.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        consultation: Option<DocumentId>,
        /// The day.
        as_of: NaiveDate,
    },
}

/// A day that was counted out, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "counted", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Day {
    /// The day.
    On {
        /// It.
        day: NaiveDate,
    },
    /// The instant, where hours were counted.
    At {
        /// It.
        instant: DateTime<FixedOffset>,
    },
    /// There is no day: this would have to be entered first.
    NotKnown {
        /// What is missing.
        gap: CalendarGap,
    },
}

/// The answer about a day, with the rules that made it what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DayAnswer {
    /// The day.
    #[serde(flatten)]
    pub day: Day,
    /// Another date that is to be reported beside it (CAL-20).
    pub would_be: Option<NaiveDate>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// What kind of day it is, or that nobody entered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct KindAnswer {
    /// The kind.
    pub kind: Option<DayKind>,
    /// Why there is none.
    pub gap: Option<CalendarGap>,
}

/// A child's parents, and those who may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Parents {
    /// The child.
    pub pupil: PupilId,
    /// Every adult known to the pupil on that day with their standing, in the order of their ids.
    pub adults: Vec<Standing>,
    /// Any number may be parents at once, and each is assessed on their own account (PAR-11).
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes: an adult more, or another standing.
    pub holds_until: Option<NaiveDate>,
}

/// A stretch of days with one outcome, nothing new being recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Stretch {
    /// Its first day.
    pub start: NaiveDate,
    /// The first day of the next stretch; none for the last.
    pub end: Option<NaiveDate>,
    /// The outcome.
    pub outcome: Outcome,
}

/// Why, whole: the standing, the decision, and the stretches that the known changes bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Explanation {
    /// Who the adult is.
    pub standing: Standing,
    /// The decision.
    pub decision: Decision,
    /// From the day asked about onward.
    pub ahead: Vec<Stretch>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Answer {
    /// To `standing`.
    Standing(Standing),
    /// To `parents_of`.
    Parents(Parents),
    /// To `entitled`.
    Decision(Decision),
    /// To `who_receives`.
    Audience(Audience),
    /// To `may_send`.
    SendCheck(SendCheck),
    /// To `may_disclose`.
    Disclosure(Disclosure),
    /// To `undertakings`.
    Undertakings(Undertakings),
    /// To `may_pass_on`.
    PassOn(PassOnAnswer),
    /// To `publication_ban`.
    PublicationBan(PublicationBan),
    /// To `duty_of_confidence`.
    ConfidenceDuty(ConfidenceDuty),
    /// To `redact`.
    Redaction(Redaction),
    /// To `sheet_copy`.
    SheetCopy(SheetCopy),
    /// To `reach`.
    Reach(Reach),
    /// To `merge_check`.
    MergeCheck(MergeCheck),
    /// To `correspondence`.
    Correspondence(Correspondence),
    /// To `replies_due`.
    RepliesDue(RepliesDue),
    /// To `progress_contact`.
    ProgressContact(ProgressContact),
    /// To `concern`.
    Concern(CaseView),
    /// To `concerns`.
    Concerns(CaseBoard),
    /// To `concern_move`.
    ConcernMove(StepAnswer),
    // participation
    /// To `volunteer_check`.
    VolunteerCheck(VolunteerCheck),
    /// To `volunteers_due`.
    VolunteersDue(VolunteersDue),
    /// To `ballot_roll`.
    BallotRoll(BallotRoll),
    /// To `may_stand`.
    MayStand(MayStand),
    /// To `seats`.
    Seats(Seats),
    /// To `event_invitations`.
    EventInvitations(Invitations),
    /// To `taking_part`.
    TakingPart(TakingPart),
    /// To `parent_groups`.
    ParentGroups(ParentGroups),
    // end of participation
    /// To `explain`.
    Explanation(Explanation),
    /// To `may_collect`.
    Collection(Collection),
    /// To `equal_treatment`.
    EqualTreatment(EqualTreatment),
    /// To `route_concern`.
    Routing(Routing),
    /// To `safeguarding`.
    Safeguarding(SafeguardingList),
    /// To the questions that ask for a day.
    Day(DayAnswer),
    /// To `kind_of_day`.
    Kind(KindAnswer),
    /// To `record_request`.
    Record(RecordAnswer),
    /// To `check_copy`.
    CopyCheck(CopyCheck),
    /// To `request_copy`.
    RequestCopy(RequestCopy),
    /// To `breaches`.
    Breaches(Breaches),
    /// To `data_complaints`.
    DataComplaints(DataComplaints),
    /// To `governors_report`.
    GovernorsReport(GovernorsReport),
    /// To `retention_due`.
    RetentionDue(RetentionDue),
    /// To `erasure`.
    Erasure(Erasure),
    /// To `admission_preference`.
    Preference(AdmissionPreference),
    /// To `register_entry`.
    Register(RegisterEntry),
    /// To `consent`.
    Consent(ConsentDecision),
    /// To `whom_to_ask`.
    AskList(AskList),
    /// To `stale_consents`.
    Stale(StaleConsents),
    /// To `uses_to_review`.
    Uses(UsesToReview),
    /// To `consent_register`.
    ConsentRegister(ConsentRegister),
    /// To `consent_record`.
    ConsentRecord(ConsentRecord),
    // review
    /// To `policy_status`.
    PolicyStatus(PolicyList),
    /// To `may_ratify`.
    MayRatify(RatifyCheck),
    /// To `governing_version`.
    GoverningVersion(GoverningVersion),
    /// To `consultations`.
    Consultations(ConsultationList),
}
