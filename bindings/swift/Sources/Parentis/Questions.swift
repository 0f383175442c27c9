// Every question by its own name, as in Rust: the same as `School.answer`, with a type of answer each.

/// An answer to another question than was asked: no school gives one.
private func another() -> ParentisError {
    .Refused(explanation: "the answer to another question", code: "refused", path: nil)
}

extension School {
    /// Who is this adult to this child in law on this day? An adult of whom nothing is recorded is unknown, and not nobody (VOC-22).
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func standing(pupil: PupilId, person: PersonId, asOf: LocalDate) throws -> Standing {
        guard case .standing(let found) = try answer(question: .standing(pupil: pupil, person: person, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Who are this child's parents in education law, and who may be?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func parentsOf(pupil: PupilId, asOf: LocalDate) throws -> Parents {
        guard case .parents(let found) = try answer(question: .parentsOf(pupil: pupil, asOf: asOf)) else { throw another() }
        return found
    }

    /// Is this adult entitled to this, for this pupil, on this day, and why? What is not said in `details` is unknown.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func entitled(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details = .nothingSaid)
        throws -> Decision
    {
        guard
            case .decision(let found) = try answer(
                question: .entitled(column: column, details: details, pupil: pupil, person: person, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Why, whole: the adult's standing, the decision, and what the coming changes bring if nothing new is recorded.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func explain(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details = .nothingSaid) throws
        -> Explanation
    {
        guard
            case .explanation(let found) = try answer(
                question: .explain(column: column, details: details, pupil: pupil, person: person, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Who receives this message about these pupils, who does not, and why? No pupils named: all on roll that day.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func whoReceives(
        message: MessageKind, asOf: LocalDate, pupils: [PupilId]? = nil, details: Details = .nothingSaid,
        promotes: Bool = false, purpose: PurposeId? = nil, item: DocumentId? = nil
    ) throws -> Audience {
        guard
            case .audience(let found) = try answer(
                question: .whoReceives(
                    message: message, details: details, promotes: promotes, purpose: purpose, item: item, pupils: pupils,
                    asOf: asOf))
        else { throw another() }
        return found
    }

    /// May this be sent as it is, to whom and by which way, and if not, what stands against it (CNF-1 to CNF-14, COM-1 to
    /// COM-9)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func maySend(draft: Draft, asOf: LocalDate) throws -> SendCheck {
        guard case .sendCheck(let found) = try answer(question: .maySend(draft: draft, asOf: asOf)) else { throw another() }
        return found
    }

    /// May this person be shown this item, as a whole and field by field, and why? It is for whoever answers for data protection,
    /// and never for the person (CNF-38): what that person is given is what ``redact(item:person:asOf:)`` gives.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func mayDisclose(item: Item, person: PersonId, asOf: LocalDate) throws -> Disclosure {
        guard
            case .disclosure(let found) = try answer(question: .mayDisclose(item: item, person: person, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Which undertakings not to divulge were asked for, how do they stand, and what is to be done (CNF-20 to CNF-28)? No person
    /// named: those of all.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func undertakings(asOf: LocalDate, person: PersonId? = nil) throws -> Undertakings {
        guard case .undertakings(let found) = try answer(question: .undertakings(person: person, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// May this person tell somebody what they undertook not to divulge, as far as the undertaking goes (CNF-24, CNF-25)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func mayPassOn(telling: PassingOn, asOf: LocalDate) throws -> PassOnAnswer {
        guard case .passOn(let found) = try answer(question: .mayPassOn(telling: telling, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Does the ban on publishing who an accused teacher is stand (CNF-18)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func publicationBan(teacher: PersonId, allegation: DocumentId, asOf: LocalDate) throws -> PublicationBan {
        guard
            case .publicationBan(let found) = try answer(
                question: .publicationBan(teacher: teacher, allegation: allegation, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Does a duty of confidence bind this person (CNF-16)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func dutyOfConfidence(told: Confided, asOf: LocalDate) throws -> ConfidenceDuty {
        guard case .confidenceDuty(let found) = try answer(question: .dutyOfConfidence(told: told, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// This person's copy of an item: the fields that they may have, and nothing else (CNF-37).
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func redact(item: Item, person: PersonId, asOf: LocalDate) throws -> Redaction {
        guard case .redaction(let found) = try answer(question: .redact(item: item, person: person, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// This sheet of addresses and contact details as it may be shown: to this viewer, or with none to staff in general; each
    /// detail shown or withheld (COM-5, COM-7, CNF-8). With an officer's request also what is protected, as far as that officer may
    /// see it; what is then to be recorded is in `toAppend`.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func sheetCopy(
        sheet: Sheet, asOf: LocalDate, viewer: PersonId? = nil, officer: OfficerAccess? = nil
    ) throws -> SheetCopy {
        guard
            case .sheetCopy(let found) = try answer(
                question: .sheetCopy(sheet: sheet, viewer: viewer, officer: officer, asOf: asOf))
        else { throw another() }
        return found
    }

    /// What is withheld from the copy of this item for whoever asked for a pupil's data, field by field, and why (CNF-33 to
    /// CNF-38)? It is for whoever answers for data protection, and never for whoever asked: what they are given is what
    /// ``requestCopy(request:item:pupil:person:asOf:marks:)`` gives.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func checkCopy(
        request: Request, item: Item, pupil: PupilId, person: PersonId, asOf: LocalDate, marks: [FieldMark] = []
    ) throws -> CopyCheck {
        guard
            case .copyCheck(let found) = try answer(
                question: .checkCopy(
                    request: request, item: item, marks: marks, pupil: pupil, person: person, asOf: asOf))
        else { throw another() }
        return found
    }

    /// The copy that whoever asked gets: the fields, and the names of the exemptions by which something was withheld (CNF-38).
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func requestCopy(
        request: Request, item: Item, pupil: PupilId, person: PersonId, asOf: LocalDate, marks: [FieldMark] = []
    ) throws -> RequestCopy {
        guard
            case .requestCopy(let found) = try answer(
                question: .requestCopy(
                    request: request, item: item, marks: marks, pupil: pupil, person: person, asOf: asOf))
        else { throw another() }
        return found
    }

    /// What has to be done about a breach of personal data, by when, and who decides (CNF-40 to CNF-45)? No breach named: every one
    /// on record. `now` is the moment that is asked about: the library reads no clock.
    ///
    /// - Throws: `ParentisError` if an id or a moment is none.
    public func breaches(now: OffsetDateTime, breach: DocumentId? = nil) throws -> Breaches {
        guard case .breaches(let found) = try answer(question: .breaches(breach: breach, now: now)) else { throw another() }
        return found
    }

    /// Where do the complaints about data protection stand, and by when are they acknowledged (CNF-30 to CNF-32)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func dataComplaints(asOf: LocalDate, complaint: DocumentId? = nil) throws -> DataComplaints {
        guard case .dataComplaints(let found) = try answer(question: .dataComplaints(complaint: complaint, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// The report on parents' participation for the governors, from `start` on until `end`, the first day after the period (PTN-67,
    /// HA-3.1e): counts with their bases, small ones hidden. Without a previous period, as long a one just before.
    ///
    /// - Throws: `ParentisError` if a day is none.
    public func governorsReport(
        start: LocalDate, end: LocalDate, asOf: LocalDate, previousStart: LocalDate? = nil, previousEnd: LocalDate? = nil,
        tables: [ReportTableName]? = nil
    ) throws -> GovernorsReport {
        let asked = Question.governorsReport(
            start: start, end: end, previousStart: previousStart, previousEnd: previousEnd, tables: tables, asOf: asOf)
        guard case .governorsReport(let found) = try answer(question: asked) else { throw another() }
        return found
    }

    // review

    /// Where do the policies stand: in force, reviewed, overdue, promoted (REV-1 to REV-13)? No policy named: every one on record.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func policyStatus(asOf: LocalDate, policy: DocumentId? = nil) throws -> PolicyList {
        guard case .policyStatus(let found) = try answer(question: .policyStatus(policy: policy, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// May this policy be ratified so (HA-0a, HA-3.1c, REV-4, REV-6)? Nothing is recorded by asking.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func mayRatify(policy: DocumentId, ratification: Ratification, asOf: LocalDate) throws -> RatifyCheck {
        guard
            case .mayRatify(let found) = try answer(
                question: .mayRatify(policy: policy, ratification: ratification, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Which version of this policy governs a case that was received on a day (REV-7)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func governingVersion(policy: DocumentId, received: LocalDate, asOf: LocalDate) throws -> GoverningVersion {
        guard
            case .governingVersion(let found) = try answer(
                question: .governingVersion(policy: policy, received: received, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Where do the consultations stand, how many answered, and what of their record is not there (PTN-1 to PTN-13)? No consultation
    /// named: every one on record.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func consultations(asOf: LocalDate, consultation: DocumentId? = nil) throws -> ConsultationList {
        guard
            case .consultations(let found) = try answer(
                question: .consultations(consultation: consultation, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Where does this go: every way that applies, what is of a child's safety first, by the posts and the policy of that day?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func route(matter: RaisedConcern, asOf: LocalDate) throws -> Routing {
        guard case .routing(let found) = try answer(question: .routeConcern(matter: matter, asOf: asOf)) else { throw another() }
        return found
    }

    /// Which safeguarding records are open, who was told and who not yet, and are the parents told (SFG-40 to SFG-53)? It is for
    /// the safeguarding lead, the deputies and the head, and for nobody else. No pupils named: about any.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func safeguarding(asOf: LocalDate, pupils: [PupilId]? = nil) throws -> SafeguardingList {
        guard case .safeguarding(let found) = try answer(question: .safeguarding(pupils: pupils, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Until when is each of these records kept, and what of those whose period is over (CNF-46 to CNF-49a)? Nothing is erased.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func retentionDue(records: [RecordHeld], asOf: LocalDate) throws -> RetentionDue {
        guard case .retentionDue(let found) = try answer(question: .retentionDue(records: records, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// May the host erase who this pupil or this person is, what stands against it, and what can still be proved (CNF-49a)?
    /// Nothing is erased.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func erasure(
        asOf: LocalDate, pupil: PupilId? = nil, person: PersonId? = nil, records: [RecordHeld] = []
    ) throws -> Erasure {
        guard
            case .erasure(let found) = try answer(
                question: .erasure(pupil: pupil, person: person, records: records, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Whom can the school reach, and whom by no channel or by too few (HA-3.1a, COM-8)? No pupils named: the families of all
    /// on roll that day.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func reach(asOf: LocalDate, pupils: [PupilId]? = nil) throws -> Reach {
        guard case .reach(let found) = try answer(question: .reach(pupils: pupils, asOf: asOf)) else { throw another() }
        return found
    }

    /// Whose access would change, and how, if two records were one person? Nobody is merged here.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func mergeCheck(person: PersonId, other: PersonId, asOf: LocalDate) throws -> MergeCheck {
        guard case .mergeCheck(let found) = try answer(question: .mergeCheck(person: person, other: other, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// How does this conversation stand: what was written, how far each copy came, and who may reply? For an adult: their own
    /// part of it alone (COM-5).
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func correspondence(thread: ThreadId, asOf: LocalDate, person: PersonId? = nil) throws -> Correspondence {
        guard
            case .correspondence(let found) = try answer(
                question: .correspondence(thread: thread, person: person, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Which messages wait for a reply, and by when did the school promise one (PTN-54 to PTN-59)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func repliesDue(asOf: LocalDate, pupils: [PupilId]? = nil, handler: PersonId? = nil) throws -> RepliesDue {
        guard
            case .repliesDue(let found) = try answer(question: .repliesDue(pupils: pupils, handler: handler, asOf: asOf))
        else { throw another() }
        return found
    }

    /// A concern or complaint: where it stands, who does what by when, and what may the complainant do?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func concern(case: DocumentId, asOf: LocalDate) throws -> CaseView {
        guard case .concern(let found) = try answer(question: .concern(case: `case`, asOf: asOf)) else { throw another() }
        return found
    }

    /// Every open concern and complaint, with what is next and by when?
    ///
    /// - Throws: `ParentisError` if a day is none.
    public func concerns(asOf: LocalDate) throws -> CaseBoard {
        guard case .concerns(let found) = try answer(question: .concerns(asOf: asOf)) else { throw another() }
        return found
    }

    /// May this step be taken in a case, and what is then to be recorded? Nothing is recorded by asking.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func concernMove(case: DocumentId, step: CaseStep, asOf: LocalDate) throws -> StepAnswer {
        guard case .concernMove(let found) = try answer(question: .concernMove(case: `case`, step: step, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// May this volunteer help, and which check does that need (PTN-40 to PTN-49)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func volunteerCheck(person: PersonId, asOf: LocalDate, activity: DocumentId? = nil) throws -> VolunteerCheck {
        guard
            case .volunteerCheck(let found) = try answer(
                question: .volunteerCheck(person: person, activity: activity, asOf: asOf))
        else {
            throw another()
        }
        return found
    }

    /// Which volunteers have a check that does not fit their next visit (PTN-47)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func volunteersDue(asOf: LocalDate) throws -> VolunteersDue {
        guard case .volunteersDue(let found) = try answer(question: .volunteersDue(asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Who votes in this election of parents, or would in one, and of whom has that to be looked at (PTN-22, PTN-24)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func ballotRoll(asOf: LocalDate, election: DocumentId? = nil) throws -> BallotRoll {
        guard case .ballotRoll(let found) = try answer(question: .ballotRoll(election: election, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// May this person stand for election as a parent, and serve (PTN-22, PTN-28, PTN-29, PTN-31)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func mayStand(person: PersonId, asOf: LocalDate, election: DocumentId? = nil) throws -> MayStand {
        guard case .mayStand(let found) = try answer(question: .mayStand(person: person, election: election, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Which seats are held and which are vacant, and how do elections stand (PTN-20 to PTN-33)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func seats(asOf: LocalDate) throws -> Seats {
        guard case .seats(let found) = try answer(question: .seats(asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Whom to invite to this event, who was, and which appointments are not in order (HA-2.2, MX-3)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func eventInvitations(event: DocumentId, asOf: LocalDate) throws -> Invitations {
        guard case .eventInvitations(let found) = try answer(question: .eventInvitations(event: event, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// What may pass to the groups of parents, what is on their agendas, and what is to be done (PTN-34 to PTN-39)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func parentGroups(asOf: LocalDate) throws -> ParentGroups {
        guard case .parentGroups(let found) = try answer(question: .parentGroups(asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// How did parents take part in a period: of all, of one adult, or of one pupil? From the first day until the day before the second.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func takingPart(
        from start: LocalDate, until end: LocalDate, pupil: PupilId? = nil, person: PersonId? = nil
    ) throws -> TakingPart {
        guard
            case .takingPart(let found) = try answer(
                question: .takingPart(pupil: pupil, person: person, start: start, end: end))
        else {
            throw another()
        }
        return found
    }

    /// Whose progress contact is due, and which families were never written to or heard from (HA-3.2d)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func progressContact(asOf: LocalDate, pupils: [PupilId]? = nil) throws -> ProgressContact {
        guard case .progressContact(let found) = try answer(question: .progressContact(pupils: pupils, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Who may collect this child on this day, on whose word, and what of the adult at the gate?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func mayCollect(pupil: PupilId, asOf: LocalDate, atTheGate: PersonId? = nil) throws -> CollectionAnswer {
        guard case .collection(let found) = try answer(question: .mayCollect(pupil: pupil, person: atTheGate, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Were all who are entitled treated alike, for this pupil, from the first day until the day before `end` (COM-4, ORD-1)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func equalTreatment(pupil: PupilId, start: LocalDate, end: LocalDate) throws -> EqualTreatment {
        guard case .equalTreatment(let found) = try answer(question: .equalTreatment(pupil: pupil, start: start, end: end)) else {
            throw another()
        }
        return found
    }

    /// What do the adults prefer about this child's admission, whose counts, and does one stand (MX-4)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func admissionPreference(pupil: PupilId, asOf: LocalDate) throws -> AdmissionPreference {
        guard case .preference(let found) = try answer(question: .admissionPreference(pupil: pupil, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Whom does the register name about this pupil, and for how long are entries kept (MX-2)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func registerEntry(pupil: PupilId, asOf: LocalDate) throws -> RegisterEntry {
        guard case .register(let found) = try answer(question: .registerEntry(pupil: pupil, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Is this consent good on this day, and if not, whose answer is missing or whose objection stands (CON-GEN-10)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func consent(matter: ConsentMatter, asOf: LocalDate) throws -> ConsentDecision {
        guard case .consent(let found) = try answer(question: .consent(matter: matter, asOf: asOf)) else { throw another() }
        return found
    }

    /// Whom to ask for this consent, and whom not, and why?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func whomToAsk(matter: ConsentMatter, asOf: LocalDate) throws -> AskList {
        guard case .askList(let found) = try answer(question: .whomToAsk(matter: matter, asOf: asOf)) else { throw another() }
        return found
    }

    /// Which answers are to be asked for again, and why (CON-GEN-6)? Of all pupils, unless some are named.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func staleConsents(asOf: LocalDate, pupils: [PupilId]? = nil) throws -> StaleConsents {
        guard case .stale(let found) = try answer(question: .staleConsents(pupils: pupils, asOf: asOf)) else { throw another() }
        return found
    }

    /// Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-PHO-7)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func usesToReview(matter: ConsentMatter, asOf: LocalDate) throws -> UsesToReview {
        guard case .uses(let found) = try answer(question: .usesToReview(matter: matter, asOf: asOf)) else { throw another() }
        return found
    }

    /// How does a purpose stand over the roll, or over the pupils that are named?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func consentRegister(purpose: PurposeId, asOf: LocalDate, pupils: [PupilId]? = nil) throws -> ConsentRegister {
        guard
            case .consentRegister(let found) = try answer(
                question: .consentRegister(purpose: purpose, pupils: pupils, asOf: asOf))
        else { throw another() }
        return found
    }

    /// The record of one party's consent, for the school; as a receipt for that party it names nobody else (RCT-8). The matter's person is the party, none the pupil.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func consentRecord(matter: ConsentMatter, asOf: LocalDate, receipt: Bool = false) throws -> ConsentRecord {
        guard case .consentRecord(let found) = try answer(question: .consentRecord(matter: matter, receipt: receipt, asOf: asOf))
        else { throw another() }
        return found
    }

    /// Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by when, and what is looked at first (REC, SAR)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func recordRequest(request: Request, pupil: PupilId, person: PersonId, asOf: LocalDate) throws -> RecordAnswer {
        guard
            case .record(let found) = try answer(
                question: .recordRequest(request: request, pupil: pupil, person: person, asOf: asOf))
        else { throw another() }
        return found
    }

    /// On which day does a promise of so many of a unit fall due? `asOf` is the day whose profile and calendars are used.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func count(start: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate) throws -> DayAnswer {
        guard case .day(let found) = try answer(question: .count(start: start, n: n, unit: unit, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// Which is the last good day for something due at least so many of a unit before an event (CAL-8)? Clear days leave the day of the notice out as well.
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func lastDayBefore(event: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate, clearDays: Bool = false) throws
        -> DayAnswer
    {
        guard
            case .day(let found) = try answer(
                question: .lastDayBefore(event: event, n: n, unit: unit, clearDays: clearDays, asOf: asOf))
        else { throw another() }
        return found
    }

    /// On which day does something count as received (ESC-32)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func deemedReceived(received: Arrived, asOf: LocalDate) throws -> DayAnswer {
        guard case .day(let found) = try answer(question: .deemedReceived(received: received, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// When have so many hours run (CAL-12, CAL-16)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func hoursAfter(instant: OffsetDateTime, n: UInt32, asOf: LocalDate) throws -> DayAnswer {
        guard case .day(let found) = try answer(question: .hoursAfter(instant: instant, n: n, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// A date that was told, and what today's calendar makes of the same promise (CAL-20).
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func toldDate(told: LocalDate, start: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate) throws -> DayAnswer {
        guard case .day(let found) = try answer(question: .toldDate(told: told, start: start, n: n, unit: unit, asOf: asOf))
        else { throw another() }
        return found
    }

    /// What kind of day is it for the school (CAL-1, CAL-2)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func kindOfDay(day: LocalDate, asOf: LocalDate) throws -> KindAnswer {
        guard case .kind(let found) = try answer(question: .kindOfDay(day: day, asOf: asOf)) else { throw another() }
        return found
    }

    /// By when do late results follow the report (REP-5)?
    ///
    /// - Throws: `ParentisError` if an id or a day is none.
    public func lateResultsDue(received: LocalDate, asOf: LocalDate) throws -> DayAnswer {
        guard case .day(let found) = try answer(question: .lateResultsDue(received: received, asOf: asOf)) else {
            throw another()
        }
        return found
    }

    /// The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
    ///
    /// - Throws: `ParentisError` if an id or the day is none.
    public func verdict(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details? = nil) throws
        -> Verdict
    {
        try verdictOf(asked: Asked(column: column, pupil: pupil, person: person, asOf: asOf, details: details))
    }
}

extension Details {
    /// Nothing is said: everything is unknown.
    public static let nothingSaid = Details(
        onSite: .unknown, childPresent: .unknown, tellsWhereabouts: .unknown, significant: .unknown, act: nil)
}

extension RaisedConcern {
    /// Of what came then nothing more is said: everything is unknown, and nothing is read out of a text (SFG-30).
    public static func nothingSaid(received: Arrived) -> RaisedConcern {
        RaisedConcern(
            received: received, raisedBy: .notSaid, safeguarding: .unknown, immediateDanger: .unknown,
            staffAllegation: .unknown, harmThreshold: .unknown, headConflict: .unknown, dataBreach: .unknown,
            written: .unknown, exceptional: .unknown, consentOfOther: .unknown, manyAlike: .unknown,
            sameSubject: .unknown, sendersUnconnected: .unknown, duplicate: .unknown, newAspects: .unknown,
            begunOnRoll: .unknown)
    }
}
