// A parent's view of one child: who gets the yearly report, who does not, and why.
//
// The app holds a journal of facts about ids. Names are the app's own, in a directory beside it; the library never sees one.

import org.parentis.ProfileBasics
import org.parentis.School
import org.parentis.basicProfile
import org.parentis.core.AudienceLine
import org.parentis.core.Column
import org.parentis.core.Entry
import org.parentis.core.EntryId
import org.parentis.core.Evidence
import org.parentis.core.Fact
import org.parentis.core.MessageKind
import org.parentis.core.Nation
import org.parentis.core.OrderId
import org.parentis.core.OrderKind
import org.parentis.core.OrderTerm
import org.parentis.core.Outcome
import org.parentis.core.ParentisException
import org.parentis.core.PersonId
import org.parentis.core.PupilId
import org.parentis.core.Recipient
import org.parentis.core.RelationshipKind
import org.parentis.core.RestrictionScope
import org.parentis.core.Says
import org.parentis.core.SchoolType
import org.parentis.core.TermEffect
import org.parentis.core.Weight
import org.parentis.core.code
import org.parentis.core.explanation
import org.parentis.explain
import org.parentis.rule
import org.parentis.whoReceives
import java.time.Instant
import java.time.LocalDate
import kotlin.system.exitProcess

/** The app's directory: invented people. */
private val names =
    mapOf("ava" to "Ava", "p1" to "Joanna (mother)", "p2" to "Marek (father)", "p3" to "Ruth (grandmother)", "p4" to "Dele (step-father)")

private fun name(id: Any): String = names[id.toString()] ?: id.toString()

private val ava = PupilId("ava")
private val mother = PersonId("p1")
private val father = PersonId("p2")
private val grandmother = PersonId("p3")
private val stepfather = PersonId("p4")

/** What the school wrote down, each with the day from which it is true. */
private fun journal(): List<Entry> {
    val profile = basicProfile(ProfileBasics("hill-street", "1", Nation.ENGLAND, SchoolType.ACADEMY))
    val noInformation = OrderTerm(ava, father, TermEffect.Bars(RestrictionScope.RECEIVE_ALL_INFO))
    val facts =
        listOf(
            "2025-09-01" to Fact.ProfileAdopted(profile),
            "2016-04-02" to Fact.PupilBorn(ava),
            "2020-09-01" to Fact.PupilOnRoll(ava),
            "2020-09-01" to Fact.Relationship(ava, mother, RelationshipKind.MOTHER),
            "2020-09-01" to Fact.Relationship(ava, father, RelationshipKind.FATHER),
            "2020-09-01" to Fact.Relationship(ava, grandmother, RelationshipKind.GRANDPARENT),
            "2024-01-08" to Fact.Relationship(ava, stepfather, RelationshipKind.STEP_PARENT),
            "2020-09-01" to Fact.LivesWith(ava, mother, Says.YES, Evidence.DECLARATION),
            "2024-01-08" to Fact.LivesWith(ava, stepfather, Says.YES, Evidence.DECLARATION),
            "2024-01-08" to Fact.LooksAfter(ava, stepfather, Says.YES, Evidence.DECLARATION),
            "2020-09-01" to Fact.LivesWith(ava, grandmother, Says.NO, Evidence.DECLARATION),
            "2020-09-01" to Fact.LooksAfter(ava, grandmother, Says.NO, Evidence.DECLARATION),
        )
    val recorded = Instant.parse("2026-03-02T09:30:00Z")
    val entries = facts.mapIndexed { at, (from, fact) -> Entry(EntryId("e$at"), recorded, LocalDate.parse(from), fact = fact) }
    // A sealed order was seen: until the end of July the father is told nothing.
    val order = Fact.OrderSeen(OrderId("order-1"), OrderKind.PROHIBITED_STEPS, listOf(noInformation))
    return entries + Entry(EntryId("order"), recorded, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-08-01"), fact = order)
}

private fun said(outcome: Outcome): String =
    when (outcome) {
        Outcome.MUST -> "gets it"
        Outcome.MAY -> "may get it"
        Outcome.MUST_NOT -> "does not"
        Outcome.NEEDS_CHECK -> "waits: ask first"
    }

private fun who(line: AudienceLine): String =
    when (val to = line.recipient) {
        is Recipient.Adult -> name(to.person)
        is Recipient.Pupil -> name(line.pupil)
    }

/** The rules that decided it, in the library's words. */
private fun why(line: AudienceLine): List<String> {
    val decisive =
        when (line.decision.outcome) {
            Outcome.MUST -> setOf(Weight.DUTY, Weight.REQUIRED)
            Outcome.MAY -> setOf(Weight.PERMISSION)
            Outcome.MUST_NOT -> setOf(Weight.BAR)
            Outcome.NEEDS_CHECK -> setOf(Weight.UNSETTLED)
        }
    val rules = line.decision.reasons.filter { it.weight in decisive }.map { it.rule }.distinct()
    return rules.map { "${it.code}: ${rule(it).says}" }
}

fun main() {
    val today = LocalDate.parse("2026-07-10")
    try {
        School.of(journal()).use { school ->
            println("Ava's yearly report on $today\n")
            for (line in school.whoReceives(MessageKind.REPORT, today, listOf(ava)).lines) {
                println("  %-22s %s".format(who(line), said(line.decision.outcome)))
                why(line).forEach { println("    $it") }
                line.decision.missing.forEach { println("    not on record: ${it.fact.code}, ask: ${it.ask.code}") }
            }
            println("\nMarek, as the year goes on, if nothing new is recorded:\n")
            for (stretch in school.explain(Column.REPORT, ava, father, today).ahead) {
                println("  from ${stretch.start}${stretch.end?.let { " until $it" } ?: ""}: ${said(stretch.outcome)}")
            }
        }
    } catch (refused: ParentisException) {
        System.err.println(refused.explanation)
        exitProcess(1)
    }
}
