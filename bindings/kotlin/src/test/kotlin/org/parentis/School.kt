package org.parentis

import org.parentis.core.Entry
import org.parentis.core.EntryId
import org.parentis.core.Fact
import org.parentis.core.Nation
import org.parentis.core.OrderId
import org.parentis.core.OrderKind
import org.parentis.core.OrderTerm
import org.parentis.core.PersonId
import org.parentis.core.PupilId
import org.parentis.core.RelationshipKind
import org.parentis.core.RestrictionScope
import org.parentis.core.SchoolType
import org.parentis.core.TermEffect
import java.time.Instant
import java.time.LocalDate

val ava = PupilId("ava")
val mother = PersonId("mother")
val father = PersonId("father")

fun day(text: String): LocalDate = LocalDate.parse(text)

val today: LocalDate = day("2026-05-12")

/** An entry that the school came to know at the beginning of the school year. */
fun entry(
    id: String,
    from: String,
    fact: Fact,
    until: String? = null,
) = Entry(EntryId(id), Instant.parse("2025-09-01T08:00:00Z"), day(from), until?.let(::day), null, fact)

/** Ava, whose father an order bars from information until June 2026: the family of Rust's own examples. */
fun family(): List<Entry> {
    val profile = basicProfile(ProfileBasics("hill-street", "1", Nation.ENGLAND, SchoolType.ACADEMY))
    val bars = OrderTerm(ava, father, TermEffect.Bars(RestrictionScope.RECEIVE_ALL_INFO))
    return listOf(
        entry("e1", "2025-09-01", Fact.ProfileAdopted(profile)),
        entry("e2", "2016-04-02", Fact.PupilBorn(ava)),
        entry("e3", "2025-09-01", Fact.PupilOnRoll(ava)),
        entry("e4", "2025-09-01", Fact.Relationship(ava, mother, RelationshipKind.MOTHER)),
        entry("e5", "2025-09-01", Fact.Relationship(ava, father, RelationshipKind.FATHER)),
        entry("e6", "2026-03-01", Fact.OrderSeen(OrderId("order-1"), OrderKind.PROHIBITED_STEPS, listOf(bars)), "2026-06-01"),
    )
}
