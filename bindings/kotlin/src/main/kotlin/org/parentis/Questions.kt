// Every question by its own name, as in Rust: the same as `School.answer`, with a type of answer each.

@file:JvmName("Questions")

package org.parentis

import java.time.LocalDate
import java.time.OffsetDateTime
import org.parentis.core.AdmissionPreference
import org.parentis.core.Answer
import org.parentis.core.Arrived
import org.parentis.core.AskList
import org.parentis.core.Audience
import org.parentis.core.BallotRoll
import org.parentis.core.Breaches
import org.parentis.core.Collection
import org.parentis.core.Column
import org.parentis.core.ConfidenceDuty
import org.parentis.core.Confided
import org.parentis.core.ConsentDecision
import org.parentis.core.ConsentMatter
import org.parentis.core.ConsentRecord
import org.parentis.core.ConsentRegister
import org.parentis.core.CaseBoard
import org.parentis.core.CaseStep
import org.parentis.core.CaseView
import org.parentis.core.ConsultationList
import org.parentis.core.CopyCheck
import org.parentis.core.Correspondence
import org.parentis.core.CountingUnit
import org.parentis.core.DataComplaints
import org.parentis.core.GovernorsReport
import org.parentis.core.ReportTableName
import org.parentis.core.DayAnswer
import org.parentis.core.Decision
import org.parentis.core.Details
import org.parentis.core.Disclosure
import org.parentis.core.DocumentId
import org.parentis.core.Draft
import org.parentis.core.EqualTreatment
import org.parentis.core.Erasure
import org.parentis.core.Explanation
import org.parentis.core.FieldMark
import org.parentis.core.GoverningVersion
import org.parentis.core.Invitations
import org.parentis.core.Item
import org.parentis.core.KindAnswer
import org.parentis.core.MayStand
import org.parentis.core.MergeCheck
import org.parentis.core.MessageKind
import org.parentis.core.OfficerAccess
import org.parentis.core.ParentGroups
import org.parentis.core.ParentisException
import org.parentis.core.Parents
import org.parentis.core.PassOnAnswer
import org.parentis.core.PassingOn
import org.parentis.core.PersonId
import org.parentis.core.PolicyList
import org.parentis.core.ProgressContact
import org.parentis.core.PublicationBan
import org.parentis.core.PupilId
import org.parentis.core.PurposeId
import org.parentis.core.Question
import org.parentis.core.RaisedConcern
import org.parentis.core.Ratification
import org.parentis.core.RatifyCheck
import org.parentis.core.Reach
import org.parentis.core.RecordAnswer
import org.parentis.core.RecordHeld
import org.parentis.core.Redaction
import org.parentis.core.RegisterEntry
import org.parentis.core.RepliesDue
import org.parentis.core.Request
import org.parentis.core.RequestCopy
import org.parentis.core.RetentionDue
import org.parentis.core.Routing
import org.parentis.core.SafeguardingList
import org.parentis.core.Seats
import org.parentis.core.SendCheck
import org.parentis.core.Sheet
import org.parentis.core.SheetCopy
import org.parentis.core.StaleConsents
import org.parentis.core.Standing
import org.parentis.core.StepAnswer
import org.parentis.core.TakingPart
import org.parentis.core.ThreadId
import org.parentis.core.Undertakings
import org.parentis.core.UsesToReview
import org.parentis.core.Verdict
import org.parentis.core.VolunteerCheck
import org.parentis.core.VolunteersDue
import org.parentis.core.invoke

/**
 * Who is this adult to this child in law on this day? An adult of whom nothing is recorded is unknown, and not nobody
 * (VOC-22).
 */
@Throws(ParentisException::class)
fun School.standing(pupil: PupilId, person: PersonId, asOf: LocalDate): Standing =
    (answer(Question.Standing(pupil, person, asOf)) as Answer.Standing).standing

/** Who are this child's parents in education law, and who may be? */
@Throws(ParentisException::class)
fun School.parentsOf(pupil: PupilId, asOf: LocalDate): Parents =
    (answer(Question.ParentsOf(pupil, asOf)) as Answer.Parents).parents

/** Is this adult entitled to this, for this pupil, on this day, and why? What is not said in [details] is unknown. */
@Throws(ParentisException::class)
@JvmOverloads
fun School.entitled(
    column: Column,
    pupil: PupilId,
    person: PersonId,
    asOf: LocalDate,
    details: Details = Details(),
): Decision =
    (answer(Question.Entitled(column, details, pupil, person, asOf)) as Answer.Decision).decision

/** Why, whole: the adult's standing, the decision, and what the coming changes bring if nothing new is recorded. */
@Throws(ParentisException::class)
@JvmOverloads
fun School.explain(
    column: Column,
    pupil: PupilId,
    person: PersonId,
    asOf: LocalDate,
    details: Details = Details(),
): Explanation =
    (answer(Question.Explain(column, details, pupil, person, asOf)) as Answer.Explanation).explanation

/** Who receives this message about these pupils, who does not, and why? No pupils named: all on roll that day. */
@Throws(ParentisException::class)
@JvmOverloads
fun School.whoReceives(
    message: MessageKind,
    asOf: LocalDate,
    pupils: List<PupilId>? = null,
    details: Details = Details(),
    promotes: Boolean = false,
    purpose: PurposeId? = null,
    item: DocumentId? = null,
): Audience =
    (answer(Question.WhoReceives(message, details, promotes, purpose, item, pupils, asOf)) as Answer.Audience).audience

/** May this be sent as it is, to whom and by which way, and if not, what stands against it (CNF-1 to CNF-14, COM-1 to COM-9)? */
@Throws(ParentisException::class)
fun School.maySend(draft: Draft, asOf: LocalDate): SendCheck =
    (answer(Question.MaySend(draft, asOf)) as Answer.SendCheck).sendCheck

/**
 * May this person be shown this item, as a whole and field by field, and why? It is for whoever answers for data protection, and never
 * for the person (CNF-38): what that person is given is what [redact] gives.
 */
@Throws(ParentisException::class)
fun School.mayDisclose(item: Item, person: PersonId, asOf: LocalDate): Disclosure =
    (answer(Question.MayDisclose(item, person, asOf)) as Answer.Disclosure).disclosure

/**
 * Which undertakings not to divulge were asked for, how do they stand, and what is to be done (CNF-20 to CNF-28)? No person named:
 * those of all.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.undertakings(asOf: LocalDate, person: PersonId? = null): Undertakings =
    (answer(Question.Undertakings(person, asOf)) as Answer.Undertakings).undertakings

/** May this person tell somebody what they undertook not to divulge, as far as the undertaking goes (CNF-24, CNF-25)? */
@Throws(ParentisException::class)
fun School.mayPassOn(telling: PassingOn, asOf: LocalDate): PassOnAnswer =
    (answer(Question.MayPassOn(telling, asOf)) as Answer.PassOn).passOn

/** Does the ban on publishing who an accused teacher is stand (CNF-18)? */
@Throws(ParentisException::class)
fun School.publicationBan(teacher: PersonId, allegation: DocumentId, asOf: LocalDate): PublicationBan =
    (answer(Question.PublicationBan(teacher, allegation, asOf)) as Answer.PublicationBan).publicationBan

/** Does a duty of confidence bind this person (CNF-16)? */
@Throws(ParentisException::class)
fun School.dutyOfConfidence(told: Confided, asOf: LocalDate): ConfidenceDuty =
    (answer(Question.DutyOfConfidence(told, asOf)) as Answer.ConfidenceDuty).confidenceDuty

/** This person's copy of an item: the fields that they may have, and nothing else (CNF-37). */
@Throws(ParentisException::class)
fun School.redact(item: Item, person: PersonId, asOf: LocalDate): Redaction =
    (answer(Question.Redact(item, person, asOf)) as Answer.Redaction).redaction

/**
 * This sheet of addresses and contact details as it may be shown: to this viewer, or with none to staff in general; each detail
 * shown or withheld (COM-5, COM-7, CNF-8). With an officer's request also what is protected, as far as that officer may see it; what is
 * then to be recorded is in [SheetCopy.toAppend].
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.sheetCopy(
    sheet: Sheet,
    asOf: LocalDate,
    viewer: PersonId? = null,
    officer: OfficerAccess? = null,
): SheetCopy = (answer(Question.SheetCopy(sheet, viewer, officer, asOf)) as Answer.SheetCopy).sheetCopy

/**
 * What is withheld from the copy of this item for whoever asked for a pupil's data, field by field, and why (CNF-33 to CNF-38)? It is for
 * whoever answers for data protection, and never for whoever asked: what they are given is what [requestCopy] gives.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.checkCopy(
    request: Request,
    item: Item,
    pupil: PupilId,
    person: PersonId,
    asOf: LocalDate,
    marks: List<FieldMark> = emptyList(),
): CopyCheck = (answer(Question.CheckCopy(request, item, marks, pupil, person, asOf)) as Answer.CopyCheck).copyCheck

/** The copy that whoever asked gets: the fields, and the names of the exemptions by which something was withheld (CNF-38). */
@Throws(ParentisException::class)
@JvmOverloads
fun School.requestCopy(
    request: Request,
    item: Item,
    pupil: PupilId,
    person: PersonId,
    asOf: LocalDate,
    marks: List<FieldMark> = emptyList(),
): RequestCopy = (answer(Question.RequestCopy(request, item, marks, pupil, person, asOf)) as Answer.RequestCopy).requestCopy

/**
 * What has to be done about a breach of personal data, by when, and who decides (CNF-40 to CNF-45)? No breach named: every one on
 * record. [now] is the moment that is asked about: the library reads no clock.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.breaches(now: OffsetDateTime, breach: DocumentId? = null): Breaches =
    (answer(Question.Breaches(breach, now)) as Answer.Breaches).breaches

/** Where do the complaints about data protection stand, and by when are they acknowledged (CNF-30 to CNF-32)? */
@Throws(ParentisException::class)
@JvmOverloads
fun School.dataComplaints(asOf: LocalDate, complaint: DocumentId? = null): DataComplaints =
    (answer(Question.DataComplaints(complaint, asOf)) as Answer.DataComplaints).dataComplaints

/**
 * The report on parents' participation for the governors, from [start] on until [end], the first day after the period (PTN-67, HA-3.1e):
 * counts with their bases, small ones hidden. Without a previous period, as long a one just before; without [tables], all of them.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.governorsReport(
    start: LocalDate,
    end: LocalDate,
    asOf: LocalDate,
    previousStart: LocalDate? = null,
    previousEnd: LocalDate? = null,
    tables: List<ReportTableName>? = null,
): GovernorsReport =
    (answer(Question.GovernorsReport(start, end, previousStart, previousEnd, tables, asOf)) as Answer.GovernorsReport).governorsReport

/** Until when is each of these records kept, and what of those whose period is over (CNF-46 to CNF-49a)? Nothing is erased. */
@Throws(ParentisException::class)
fun School.retentionDue(records: List<RecordHeld>, asOf: LocalDate): RetentionDue =
    (answer(Question.RetentionDue(records, asOf)) as Answer.RetentionDue).retentionDue

/**
 * May the host erase who this pupil or this person is, what stands against it, and what can still be proved (CNF-49a)? Nothing is
 * erased.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.erasure(
    asOf: LocalDate,
    pupil: PupilId? = null,
    person: PersonId? = null,
    records: List<RecordHeld> = emptyList(),
): Erasure = (answer(Question.Erasure(pupil, person, records, asOf)) as Answer.Erasure).erasure

/** Whom can the school reach, and whom by no channel or by too few (HA-3.1a, COM-8)? No pupils named: the families of all on roll. */
@Throws(ParentisException::class)
@JvmOverloads
fun School.reach(asOf: LocalDate, pupils: List<PupilId>? = null): Reach = (answer(Question.Reach(pupils, asOf)) as Answer.Reach).reach

/** Whose access would change, and how, if two records were one person? Nobody is merged here. */
@Throws(ParentisException::class)
fun School.mergeCheck(person: PersonId, other: PersonId, asOf: LocalDate): MergeCheck =
    (answer(Question.MergeCheck(person, other, asOf)) as Answer.MergeCheck).check

/**
 * How does this conversation stand: what was written, how far each copy came, and who may reply? For an adult: their own part of
 * it alone (COM-5).
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.correspondence(thread: ThreadId, asOf: LocalDate, person: PersonId? = null): Correspondence =
    (answer(Question.Correspondence(thread, person, asOf)) as Answer.Correspondence).correspondence

/** Which messages wait for a reply, and by when did the school promise one (PTN-54 to PTN-59)? */
@Throws(ParentisException::class)
@JvmOverloads
fun School.repliesDue(asOf: LocalDate, pupils: List<PupilId>? = null, handler: PersonId? = null): RepliesDue =
    (answer(Question.RepliesDue(pupils, handler, asOf)) as Answer.RepliesDue).repliesDue

/** Whose progress contact is due, and which families were never written to or heard from (HA-3.2d)? */
@Throws(ParentisException::class)
@JvmOverloads
fun School.progressContact(asOf: LocalDate, pupils: List<PupilId>? = null): ProgressContact =
    (answer(Question.ProgressContact(pupils, asOf)) as Answer.ProgressContact).progressContact

/** A concern or complaint: where it stands, who does what by when, and what may the complainant do? */
@Throws(ParentisException::class)
fun School.concern(case: DocumentId, asOf: LocalDate): CaseView =
    (answer(Question.Concern(case, asOf)) as Answer.Concern).concern

/** Every open concern and complaint, with what is next and by when? */
@Throws(ParentisException::class)
fun School.concerns(asOf: LocalDate): CaseBoard =
    (answer(Question.Concerns(asOf)) as Answer.Concerns).concerns

/** May this step be taken in a case, and what is then to be recorded? Nothing is recorded by asking. */
@Throws(ParentisException::class)
fun School.concernMove(case: DocumentId, step: CaseStep, asOf: LocalDate): StepAnswer =
    (answer(Question.ConcernMove(case, step, asOf)) as Answer.ConcernMove).concernMove

/** May this volunteer help, and which check does that need (PTN-40 to PTN-49)? */
@Throws(ParentisException::class)
@JvmOverloads
fun School.volunteerCheck(person: PersonId, asOf: LocalDate, activity: DocumentId? = null): VolunteerCheck =
    (answer(Question.VolunteerCheck(person, activity, asOf)) as Answer.VolunteerCheck).volunteerCheck

/** Which volunteers have a check that does not fit their next visit (PTN-47)? */
@Throws(ParentisException::class)
fun School.volunteersDue(asOf: LocalDate): VolunteersDue =
    (answer(Question.VolunteersDue(asOf)) as Answer.VolunteersDue).volunteersDue

/** Who votes in this election of parents, or would in one, and of whom has that to be looked at (PTN-22, PTN-24)? */
@Throws(ParentisException::class)
@JvmOverloads
fun School.ballotRoll(asOf: LocalDate, election: DocumentId? = null): BallotRoll =
    (answer(Question.BallotRoll(election, asOf)) as Answer.BallotRoll).ballotRoll

/** May this person stand for election as a parent, and serve (PTN-22, PTN-28, PTN-29, PTN-31)? */
@Throws(ParentisException::class)
@JvmOverloads
fun School.mayStand(person: PersonId, asOf: LocalDate, election: DocumentId? = null): MayStand =
    (answer(Question.MayStand(person, election, asOf)) as Answer.MayStand).mayStand

/** Which seats are held and which are vacant, and how do elections stand (PTN-20 to PTN-33)? */
@Throws(ParentisException::class)
fun School.seats(asOf: LocalDate): Seats =
    (answer(Question.Seats(asOf)) as Answer.Seats).seats

/** Whom to invite to this event, who was, and which appointments are not in order (HA-2.2, MX-3)? */
@Throws(ParentisException::class)
fun School.eventInvitations(event: DocumentId, asOf: LocalDate): Invitations =
    (answer(Question.EventInvitations(event, asOf)) as Answer.EventInvitations).eventInvitations

/** What may pass to the groups of parents, what is on their agendas, and what is to be done (PTN-34 to PTN-39)? */
@Throws(ParentisException::class)
fun School.parentGroups(asOf: LocalDate): ParentGroups =
    (answer(Question.ParentGroups(asOf)) as Answer.ParentGroups).parentGroups

/** How did parents take part in a period: of all, of one adult, or of one pupil? From [start] until the day before [end]. */
@Throws(ParentisException::class)
@JvmOverloads
fun School.takingPart(start: LocalDate, end: LocalDate, pupil: PupilId? = null, person: PersonId? = null): TakingPart =
    (answer(Question.TakingPart(pupil, person, start, end)) as Answer.TakingPart).takingPart

/** Who may collect this child on this day, on whose word, and what of the adult at the gate? */
@Throws(ParentisException::class)
@JvmOverloads
fun School.mayCollect(pupil: PupilId, asOf: LocalDate, atTheGate: PersonId? = null): Collection =
    (answer(Question.MayCollect(pupil, person = atTheGate, asOf)) as Answer.Collection).collection

/**
 * Were all who are entitled treated alike, for this pupil, from the first day until the day before [end] (COM-4,
 * ORD-1)?
 */
@Throws(ParentisException::class)
fun School.equalTreatment(pupil: PupilId, start: LocalDate, end: LocalDate): EqualTreatment =
    (answer(Question.EqualTreatment(pupil, start, end)) as Answer.EqualTreatment).equalTreatment

/** Where does this go: every way that applies, what is of a child's safety first, by the posts and the policy of that day? */
@Throws(ParentisException::class)
fun School.route(matter: RaisedConcern, asOf: LocalDate): Routing = (answer(Question.RouteConcern(matter, asOf)) as Answer.Routing).routing

/**
 * Which safeguarding records are open, who was told and who not yet, and are the parents told (SFG-40 to SFG-53)? It is for the
 * safeguarding lead, the deputies and the head, and for nobody else. No pupils named: about any.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.safeguarding(asOf: LocalDate, pupils: List<PupilId>? = null): SafeguardingList =
    (answer(Question.Safeguarding(pupils, asOf)) as Answer.Safeguarding).safeguarding

/**
 * Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
 * when, and what is looked at first (REC, SAR)?
 */
@Throws(ParentisException::class)
fun School.recordRequest(request: Request, pupil: PupilId, person: PersonId, asOf: LocalDate): RecordAnswer =
    (answer(Question.RecordRequest(request, pupil, person, asOf)) as Answer.Record).record

/** What do the adults prefer about this child's admission, whose counts, and does one stand (MX-4)? */
@Throws(ParentisException::class)
fun School.admissionPreference(pupil: PupilId, asOf: LocalDate): AdmissionPreference =
    (answer(Question.AdmissionPreference(pupil, asOf)) as Answer.Preference).preference

/** Whom does the register name about this pupil, and for how long are entries kept (MX-2)? */
@Throws(ParentisException::class)
fun School.registerEntry(pupil: PupilId, asOf: LocalDate): RegisterEntry =
    (answer(Question.RegisterEntry(pupil, asOf)) as Answer.Register).register

/** Is this consent good on this day, and if not, whose answer is missing or whose objection stands (CON-GEN-10)? */
@Throws(ParentisException::class)
fun School.consent(matter: ConsentMatter, asOf: LocalDate): ConsentDecision =
    (answer(Question.Consent(matter, asOf)) as Answer.Consent).consent

/** Whom to ask for this consent, and whom not, and why? */
@Throws(ParentisException::class)
fun School.whomToAsk(matter: ConsentMatter, asOf: LocalDate): AskList =
    (answer(Question.WhomToAsk(matter, asOf)) as Answer.AskList).askList

/** Which answers are to be asked for again, and why (CON-GEN-6)? Of all pupils, unless [pupils] names some. */
@Throws(ParentisException::class)
@JvmOverloads
fun School.staleConsents(asOf: LocalDate, pupils: List<PupilId>? = null): StaleConsents =
    (answer(Question.StaleConsents(pupils, asOf)) as Answer.Stale).stale

/** Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-PHO-7)? */
@Throws(ParentisException::class)
fun School.usesToReview(matter: ConsentMatter, asOf: LocalDate): UsesToReview =
    (answer(Question.UsesToReview(matter, asOf)) as Answer.Uses).uses

/** How does a purpose stand over the roll, or over the [pupils] that are named? */
@Throws(ParentisException::class)
@JvmOverloads
fun School.consentRegister(purpose: PurposeId, asOf: LocalDate, pupils: List<PupilId>? = null): ConsentRegister =
    (answer(Question.ConsentRegister(purpose, pupils, asOf)) as Answer.ConsentRegister).consentRegister

/**
 * The record of one party's consent, for the school; as a [receipt] for that party it names nobody else (RCT-8). The
 * matter's person is the party, none the pupil.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.consentRecord(matter: ConsentMatter, asOf: LocalDate, receipt: Boolean = false): ConsentRecord =
    (answer(Question.ConsentRecord(matter, receipt, asOf)) as Answer.ConsentRecord).consentRecord

/**
 * On which day does a promise of so many of a unit fall due? [asOf] is the day whose profile and calendars are used.
 */
@Throws(ParentisException::class)
fun School.count(start: LocalDate, n: UInt, unit: CountingUnit, asOf: LocalDate): DayAnswer =
    (answer(Question.Count(start, n, unit, asOf)) as Answer.Day).day

/**
 * Which is the last good day for something due at least so many of a unit before an event (CAL-8)? Clear days leave
 * the day of the notice out as well.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.lastDayBefore(
    event: LocalDate,
    n: UInt,
    unit: CountingUnit,
    asOf: LocalDate,
    clearDays: Boolean = false,
): DayAnswer =
    (answer(Question.LastDayBefore(event, n, unit, clearDays, asOf)) as Answer.Day).day

/** On which day does something count as received (ESC-32)? */
@Throws(ParentisException::class)
fun School.deemedReceived(received: Arrived, asOf: LocalDate): DayAnswer =
    (answer(Question.DeemedReceived(received, asOf)) as Answer.Day).day

/** When have so many hours run (CAL-12, CAL-16)? */
@Throws(ParentisException::class)
fun School.hoursAfter(instant: OffsetDateTime, n: UInt, asOf: LocalDate): DayAnswer =
    (answer(Question.HoursAfter(instant, n, asOf)) as Answer.Day).day

/** A date that was told, and what today's calendar makes of the same promise (CAL-20). */
@Throws(ParentisException::class)
fun School.toldDate(told: LocalDate, start: LocalDate, n: UInt, unit: CountingUnit, asOf: LocalDate): DayAnswer =
    (answer(Question.ToldDate(told, start, n, unit, asOf)) as Answer.Day).day

/** What kind of day is it for the school (CAL-1, CAL-2)? */
@Throws(ParentisException::class)
fun School.kindOfDay(day: LocalDate, asOf: LocalDate): KindAnswer =
    (answer(Question.KindOfDay(day, asOf)) as Answer.Kind).kind

/** By when do late results follow the report (REP-5)? */
@Throws(ParentisException::class)
fun School.lateResultsDue(received: LocalDate, asOf: LocalDate): DayAnswer =
    (answer(Question.LateResultsDue(received, asOf)) as Answer.Day).day

/** Where do the policies stand: in force, reviewed, overdue, promoted (REV-1 to REV-13)? No policy named: every one on record. */
@Throws(ParentisException::class)
@JvmOverloads
fun School.policyStatus(asOf: LocalDate, policy: DocumentId? = null): PolicyList =
    (answer(Question.PolicyStatus(policy, asOf)) as Answer.PolicyStatus).policyStatus

/** May this policy be ratified so (HA-0a, HA-3.1c, REV-4, REV-6)? Nothing is recorded by asking. */
@Throws(ParentisException::class)
fun School.mayRatify(policy: DocumentId, ratification: Ratification, asOf: LocalDate): RatifyCheck =
    (answer(Question.MayRatify(policy, ratification, asOf)) as Answer.MayRatify).mayRatify

/** Which version of this policy governs a case that was received on a day (REV-7)? */
@Throws(ParentisException::class)
fun School.governingVersion(policy: DocumentId, received: LocalDate, asOf: LocalDate): GoverningVersion =
    (answer(Question.GoverningVersion(policy, received, asOf)) as Answer.GoverningVersion).governingVersion

/**
 * Where do the consultations stand, how many answered, and what of their record is not there (PTN-1 to PTN-13)? No consultation
 * named: every one on record.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.consultations(asOf: LocalDate, consultation: DocumentId? = null): ConsultationList =
    (answer(Question.Consultations(consultation, asOf)) as Answer.Consultations).consultations

/**
 * The outcome alone of [entitled], without the reasons: quick, for lists of thousands.
 */
@Throws(ParentisException::class)
@JvmOverloads
fun School.verdict(
    column: Column,
    pupil: PupilId,
    person: PersonId,
    asOf: LocalDate,
    details: Details? = null,
): Verdict = verdictOf(Asked(column, pupil, person, asOf, details))
