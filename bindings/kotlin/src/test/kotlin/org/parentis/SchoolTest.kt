package org.parentis

import org.junit.jupiter.api.Test
import org.parentis.core.Answer
import org.parentis.core.Arrived
import org.parentis.core.CaseStep
import org.parentis.core.Column
import org.parentis.core.Condition
import org.parentis.core.Confided
import org.parentis.core.ConsentDetails
import org.parentis.core.ConsentMatter
import org.parentis.core.CopiedDetail
import org.parentis.core.CountingUnit
import org.parentis.core.DataClass
import org.parentis.core.Day
import org.parentis.core.DetailKind
import org.parentis.core.DetailMark
import org.parentis.core.Details
import org.parentis.core.DocumentId
import org.parentis.core.Draft
import org.parentis.core.DraftPart
import org.parentis.core.EntryId
import org.parentis.core.Exemption
import org.parentis.core.Fact
import org.parentis.core.FieldMark
import org.parentis.core.Item
import org.parentis.core.ItemField
import org.parentis.core.Known
import org.parentis.core.Listener
import org.parentis.core.MessageKind
import org.parentis.core.Nation
import org.parentis.core.OfficerAccess
import org.parentis.core.Outcome
import org.parentis.core.PassingOn
import org.parentis.core.PersonId
import org.parentis.core.Post
import org.parentis.core.PupilId
import org.parentis.core.PurposeId
import org.parentis.core.Question
import org.parentis.core.RaisedConcern
import org.parentis.core.Ratification
import org.parentis.core.Reason
import org.parentis.core.RecordHeld
import org.parentis.core.RecordKind
import org.parentis.core.RelationshipKind
import org.parentis.core.Request
import org.parentis.core.Right
import org.parentis.core.Rules
import org.parentis.core.Says
import org.parentis.core.SchoolType
import org.parentis.core.Sheet
import org.parentis.core.SheetDetail
import org.parentis.core.SheetKind
import org.parentis.core.SheetRow
import org.parentis.core.ShownField
import org.parentis.core.ThreadId
import org.parentis.core.invoke
import org.parentis.core.of
import java.time.Instant
import java.time.OffsetDateTime
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** The held school and its typed questions, as an app uses them. */
class SchoolTest {
    @Test
    fun `an order bars the father from the report, and says until when`() {
        School.of(family()).use { school ->
            val decision = school.entitled(Column.REPORT, ava, father, today)
            assertEquals(Outcome.MUST_NOT, decision.outcome)
            assertEquals(day("2026-06-01"), decision.holdsUntil)
            val bar = decision.reasons.map { it.reason }.filterIsInstance<Reason.OrderBars>().single()
            assertEquals("order-1", bar.order.value)
            assertTrue(Rules.ORD_2 in decision.rules, decision.rules.toString())
            assertEquals(Outcome.MUST, school.entitled(Column.REPORT, ava, mother, today).outcome)
            assertEquals(Outcome.MUST, school.entitled(Column.REPORT, ava, father, day("2026-06-01")).outcome)
        }
    }

    @Test
    fun `every function with a question's name says what the question says`() {
        val at = OffsetDateTime.parse("2026-05-12T16:30:00+01:00")
        val request = Request(Right.SUBJECT_ACCESS, today)
        val details = Details(onSite = Says.YES, childPresent = Says.of(false))
        val picture = ConsentMatter(PurposeId("photo_website"), pupil = ava, details = ConsentDetails(urgent = Says.NO))
        val text = DraftPart(null, listOf(DataClass.FAMILY), listOf(ava), null)
        val draft = Draft(MessageKind.DAILY, Details(), pupils = listOf(ava), parts = listOf(text), destinations = emptyList())
        val report = Item(null, MessageKind.REPORT, listOf(ava), listOf(DataClass.FAMILY), fields = listOf(ItemField("set", "8b")))
        val file = RecordHeld(DocumentId("r-1"), RecordKind.COMPLAINT_FILE, pupil = ava, maliciousOrFalse = Says.UNKNOWN)
        val mark = FieldMark("set", Exemption.OTHER_PEOPLE, Says.NO)
        val telling = PassingOn(DocumentId("u-1"), mother, Listener.CO_PARENT, adult = father)
        val told = Confided(mother, DocumentId("u-1"), quality = Says.YES, oughtToKnow = Says.NO)
        // What a host keeps about people stands in no log.
        assertFalse("8b" in report.toString() || "8b" in ShownField("set", "8b").toString() || "set" in mark.toString())
        val home = SheetDetail("home", DetailKind.POSTAL_ADDRESS, "4 Mill Lane")
        val list = Sheet(SheetKind.CONTACT_LIST, null, listOf(SheetRow(listOf(ava), details = listOf(home))))
        val lead = OfficerAccess(father, Post.DSL, DocumentId("why-1"))
        assertFalse("Mill" in list.toString() || "Mill" in CopiedDetail("home", DetailMark.SHOWN, "4 Mill Lane").toString())
        val concern = RaisedConcern(Arrived.On(today))
        School.of(family()).use { school ->
            val day = CountingUnit.SCHOOL_DAY
            val asked: List<Pair<Question, Any>> =
                listOf(
                    Question.Standing(ava, father, today) to school.standing(ava, father, today),
                    Question.ParentsOf(ava, today) to school.parentsOf(ava, today),
                    Question.Entitled(Column.EVENTS, details, ava, father, today) to
                        school.entitled(Column.EVENTS, ava, father, today, details),
                    Question.WhoReceives(MessageKind.REPORT, Details(), false, null, null, listOf(ava), today) to
                        school.whoReceives(MessageKind.REPORT, today, listOf(ava)),
                    Question.Explain(Column.REPORT, Details(), ava, father, today) to school.explain(Column.REPORT, ava, father, today),
                    Question.MaySend(draft, today) to school.maySend(draft, today),
                    Question.MayDisclose(report, mother, today) to school.mayDisclose(report, mother, today),
                    Question.Undertakings(mother, today) to school.undertakings(today, mother),
                    Question.MayPassOn(telling, today) to school.mayPassOn(telling, today),
                    Question.PublicationBan(father, DocumentId("a-1"), today) to
                        school.publicationBan(father, DocumentId("a-1"), today),
                    Question.DutyOfConfidence(told, today) to school.dutyOfConfidence(told, today),
                    Question.Redact(report, mother, today) to school.redact(report, mother, today),
                    Question.SheetCopy(list, mother, lead, today) to school.sheetCopy(list, today, mother, lead),
                    Question.CheckCopy(request, report, listOf(mark), ava, mother, today) to
                        school.checkCopy(request, report, ava, mother, today, listOf(mark)),
                    Question.RequestCopy(request, report, emptyList(), ava, mother, today) to
                        school.requestCopy(request, report, ava, mother, today),
                    Question.Breaches(DocumentId("b-1"), at) to school.breaches(at, DocumentId("b-1")),
                    Question.DataComplaints(null, today) to school.dataComplaints(today),
                    Question.GovernorsReport(today, today.plusDays(1), null, null, null, today) to
                        school.governorsReport(today, today.plusDays(1), today),
                    Question.RetentionDue(listOf(file), today) to school.retentionDue(listOf(file), today),
                    Question.Erasure(ava, null, listOf(file), today) to school.erasure(today, ava, records = listOf(file)),
                    Question.RouteConcern(concern, today) to school.route(concern, today),
                    Question.Safeguarding(listOf(ava), today) to school.safeguarding(today, listOf(ava)),
                    Question.Reach(listOf(ava), today) to school.reach(today, listOf(ava)),
                    Question.MergeCheck(mother, father, today) to school.mergeCheck(mother, father, today),
                    Question.Correspondence(ThreadId("t-1"), father, today) to
                        school.correspondence(ThreadId("t-1"), today, father),
                    Question.RepliesDue(listOf(ava), father, today) to school.repliesDue(today, listOf(ava), father),
                    Question.ProgressContact(listOf(ava), today) to school.progressContact(today, listOf(ava)),
                    Question.Concern(DocumentId("c-1"), today) to school.concern(DocumentId("c-1"), today),
                    Question.Concerns(today) to school.concerns(today),
                    Question.ConcernMove(DocumentId("c-1"), CaseStep.Acknowledged(null), today) to
                        school.concernMove(DocumentId("c-1"), CaseStep.Acknowledged(null), today),
                    Question.VolunteerCheck(mother, DocumentId("c-1"), today) to
                        school.volunteerCheck(mother, today, DocumentId("c-1")),
                    Question.VolunteersDue(today) to
                        school.volunteersDue(today),
                    Question.BallotRoll(DocumentId("c-1"), today) to
                        school.ballotRoll(today, DocumentId("c-1")),
                    Question.MayStand(mother, DocumentId("c-1"), today) to
                        school.mayStand(mother, today, DocumentId("c-1")),
                    Question.Seats(today) to
                        school.seats(today),
                    Question.EventInvitations(DocumentId("c-1"), today) to
                        school.eventInvitations(DocumentId("c-1"), today),
                    Question.ParentGroups(today) to
                        school.parentGroups(today),
                    Question.TakingPart(ava, mother, day("2026-01-01"), today) to
                        school.takingPart(day("2026-01-01"), today, ava, mother),
                    Question.MayCollect(ava, father, today) to school.mayCollect(ava, today, father),
                    Question.EqualTreatment(ava, day("2026-01-01"), today) to school.equalTreatment(ava, day("2026-01-01"), today),
                    Question.Count(today, 5u, day, today) to school.count(today, 5u, day, today),
                    Question.LastDayBefore(today, 5u, day, true, today) to school.lastDayBefore(today, 5u, day, today, clearDays = true),
                    Question.DeemedReceived(Arrived.At(at), today) to school.deemedReceived(Arrived.At(at), today),
                    Question.HoursAfter(at, 48u, today) to school.hoursAfter(at, 48u, today),
                    Question.ToldDate(today, today, 5u, day, today) to school.toldDate(today, today, 5u, day, today),
                    Question.KindOfDay(today, today) to school.kindOfDay(today, today),
                    Question.RecordRequest(request, ava, mother, today) to school.recordRequest(request, ava, mother, today),
                    Question.AdmissionPreference(ava, today) to school.admissionPreference(ava, today),
                    Question.RegisterEntry(ava, today) to school.registerEntry(ava, today),
                    Question.Consent(picture, today) to school.consent(picture, today),
                    Question.WhomToAsk(picture, today) to school.whomToAsk(picture, today),
                    Question.StaleConsents(listOf(ava), today) to school.staleConsents(today, listOf(ava)),
                    Question.UsesToReview(picture, today) to school.usesToReview(picture, today),
                    Question.ConsentRegister(picture.purpose, null, today) to school.consentRegister(picture.purpose, today),
                    Question.ConsentRecord(picture, true, today) to school.consentRecord(picture, today, receipt = true),
                    Question.LateResultsDue(today, today) to school.lateResultsDue(today, today),
                    Question.PolicyStatus(DocumentId("p-1"), today) to school.policyStatus(today, DocumentId("p-1")),
                    Question.MayRatify(DocumentId("p-1"), Ratification(), today) to
                        school.mayRatify(DocumentId("p-1"), Ratification(), today),
                    Question.GoverningVersion(DocumentId("p-1"), today, today) to
                        school.governingVersion(DocumentId("p-1"), today, today),
                    Question.Consultations(null, today) to school.consultations(today),
                )
            for ((question, answer) in asked) assertEquals(answer, held(school.answer(question)), question.toString())
            // A question more, and this list has to grow.
            assertEquals(Question::class.java.permittedSubclasses.toSet(), asked.map { it.first.javaClass as Class<*> }.toSet())
        }
    }

    /** What an answer holds. No `else`: an answer more does not compile. */
    private fun held(answer: Answer): Any =
        when (answer) {
            is Answer.Standing -> answer.standing
            is Answer.Parents -> answer.parents
            is Answer.Decision -> answer.decision
            is Answer.Audience -> answer.audience
            is Answer.SendCheck -> answer.sendCheck
            is Answer.Disclosure -> answer.disclosure
            is Answer.Undertakings -> answer.undertakings
            is Answer.PassOn -> answer.passOn
            is Answer.PublicationBan -> answer.publicationBan
            is Answer.ConfidenceDuty -> answer.confidenceDuty
            is Answer.Redaction -> answer.redaction
            is Answer.SheetCopy -> answer.sheetCopy
            is Answer.CopyCheck -> answer.copyCheck
            is Answer.RequestCopy -> answer.requestCopy
            is Answer.Breaches -> answer.breaches
            is Answer.DataComplaints -> answer.dataComplaints
            is Answer.GovernorsReport -> answer.governorsReport
            is Answer.RetentionDue -> answer.retentionDue
            is Answer.Erasure -> answer.erasure
            is Answer.Routing -> answer.routing
            is Answer.Safeguarding -> answer.safeguarding
            is Answer.Reach -> answer.reach
            is Answer.MergeCheck -> answer.check
            is Answer.Correspondence -> answer.correspondence
            is Answer.RepliesDue -> answer.repliesDue
            is Answer.ProgressContact -> answer.progressContact
            is Answer.Concern -> answer.concern
            is Answer.Concerns -> answer.concerns
            is Answer.ConcernMove -> answer.concernMove
            is Answer.VolunteerCheck -> answer.volunteerCheck
            is Answer.VolunteersDue -> answer.volunteersDue
            is Answer.BallotRoll -> answer.ballotRoll
            is Answer.MayStand -> answer.mayStand
            is Answer.Seats -> answer.seats
            is Answer.EventInvitations -> answer.eventInvitations
            is Answer.ParentGroups -> answer.parentGroups
            is Answer.TakingPart -> answer.takingPart
            is Answer.Explanation -> answer.explanation
            is Answer.Collection -> answer.collection
            is Answer.EqualTreatment -> answer.equalTreatment
            is Answer.Day -> answer.day
            is Answer.Kind -> answer.kind
            is Answer.Record -> answer.record
            is Answer.Preference -> answer.preference
            is Answer.Register -> answer.register
            is Answer.Consent -> answer.consent
            is Answer.AskList -> answer.askList
            is Answer.Stale -> answer.stale
            is Answer.Uses -> answer.uses
            is Answer.ConsentRegister -> answer.consentRegister
            is Answer.ConsentRecord -> answer.consentRecord
            is Answer.PolicyStatus -> answer.policyStatus
            is Answer.MayRatify -> answer.mayRatify
            is Answer.GoverningVersion -> answer.governingVersion
            is Answer.Consultations -> answer.consultations
        }

    @Test
    fun `the verdict is the decision without its reasons`() {
        School.of(family()).use { school ->
            for (column in Column.entries) {
                for (person in listOf(mother, father, PersonId("stranger"))) {
                    val verdict = school.verdict(column, ava, person, today)
                    val decision = school.entitled(column, ava, person, today)
                    assertEquals(decision.outcome, verdict.outcome, "$column $person")
                    assertEquals(decision.recommended, verdict.recommended)
                    assertEquals(decision.conditions, verdict.conditions)
                    assertEquals(decision.rules, verdict.rules)
                    assertEquals(decision.holdsUntil, verdict.holdsUntil)
                }
            }
            val evening = school.verdict(Column.PARENTS_EVENING, ava, father, today, Details(onSite = Says.YES))
            assertTrue(evening.conditions.all { it in Condition.entries })
        }
    }

    @Test
    fun `adding gives the next school and leaves this one as it is`() {
        School.of(family()).use { school ->
            val aunt = entry("e7", "2026-05-01", Fact.Relationship(ava, PersonId("aunt"), RelationshipKind.AUNT_UNCLE))
            school.adding(listOf(aunt)).use { next ->
                assertEquals(listOf("father", "mother"), school.adultsOf(ava).map { it.value })
                assertEquals(listOf("aunt", "father", "mother"), next.adultsOf(ava).map { it.value })
                assertEquals(next.entries(), school.add(journalDocument(listOf(aunt))).use { it.entries() })
                assertEquals(6, next.asKnownAt(Instant.parse("2025-09-01T08:00:00Z")).use { it.entries().size } - 1)
                assertEquals(0, next.asKnownAt(Instant.parse("2025-09-01T07:59:59.999999999Z")).use { it.entries().size })
            }
            assertEquals(listOf(ava), school.pupils())
            assertEquals(listOf(ava), school.onRoll(today))
            assertEquals(emptyList(), school.onRoll(day("2025-08-31")))
        }
    }

    @Test
    fun `days and instants cross as they are`() {
        School.open("""{"entries": []}""").use { school ->
            for (text in listOf("0001-01-01", "1582-10-15", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-31")) {
                assertEquals(day(text), school.equalTreatment(ava, day(text), day(text)).start)
            }
        }
        val clock = """{"name": "s", "version": "1", "nation": "ENG", "school_type": "academy"}"""
        val adopted = entry("p", "2016-09-01", Fact.ProfileAdopted(org.parentis.core.Profile(clock)))
        School.of(listOf(adopted)).use { school ->
            val moment = school.hoursAfter(OffsetDateTime.parse("2026-05-12T16:30:00.25+01:00"), 72u, today)
            val at = assertIs<Day.At>(moment.day)
            assertEquals(OffsetDateTime.parse("2026-05-15T16:30:00.25+01:00"), at.instant)
        }
    }

    @Test
    fun `a profile comes back as the core writes it`() {
        val profile = basicProfile(ProfileBasics("hill-street", "1", Nation.ENGLAND, SchoolType.ACADEMY))
        val toml = "name = \"hill-street\"\nversion = \"1\"\nnation = \"ENG\"\nschool_type = \"academy\"\n"
        assertEquals(profile, readProfile(toml))
        School.of(listOf(entry("p", "2016-09-01", Fact.ProfileAdopted(profile)))).use { school ->
            assertEquals(profile, (school.entries().single().fact as Fact.ProfileAdopted).profile)
        }
    }

    @Test
    fun `a closed school says so, and closing twice is closing once`() {
        val school = School.open("""{"entries": []}""")
        assertIs<AutoCloseable>(school)
        school.close()
        school.close()
        assertFailsWith<IllegalStateException> { school.pupils() }
    }

    @Test
    fun `ids and values compare, print and sort`() {
        assertEquals("ava", ava.toString())
        assertTrue(PupilId("a") < PupilId("b") && EntryId("a") < EntryId("b") && Rules.ORD_1 < Rules.PAR_1)
        assertEquals(Known.UNKNOWN, School.open("""{"entries": []}""").use { it.standing(ava, mother, today).eduParent })
        assertEquals("0.1.0", version())
        assertEquals(1u, journalVersion())
    }
}
