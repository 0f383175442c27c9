package org.parentis

import org.junit.jupiter.api.Test
import org.parentis.core.Calendar
import org.parentis.core.Column
import org.parentis.core.EntryId
import org.parentis.core.Fact
import org.parentis.core.OrderId
import org.parentis.core.OrderKind
import org.parentis.core.ParentisException
import org.parentis.core.PersonId
import org.parentis.core.Profile
import org.parentis.core.PupilId
import org.parentis.core.Rules
import org.parentis.core.RuleId
import org.parentis.core.Source
import org.parentis.core.code
import org.parentis.core.explanation
import org.parentis.core.path
import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** Whatever comes in ends in the one error with the library's own words, and never in a crash. */
class HostileTest {
    private val half = "\uD83D"

    private fun refused(run: () -> Any?): ParentisException = assertFailsWith<ParentisException> { run() }

    private fun said(run: () -> Any?): String = refused(run).explanation

    @Test
    fun `the error says what, where and of which kind`() {
        val error = refused { ask("""{"entries": [], "ask": [{"question": "standing", "pupl": "ava"}]}""") }
        assertEquals("`ask[0].pupl`: unknown key, perhaps `pupil` is meant", error.explanation)
        assertEquals("unknown_key", error.code)
        assertEquals("ask[0].pupl", error.path)
        assertEquals(error.explanation, error.toString())
        assertTrue(error.explanation in checkNotNull(error.message))
        assertNull(refused { ask("") }.path)
    }

    @Test
    fun `text that is no document is refused in our words`() {
        for ((text, says) in
            listOf(
                "" to "line 1, column 0: the text ends too early",
                "null" to "the document: a table expected, nothing found",
                "[]" to "the document: a table expected, a list found",
                "\u0000" to "line 1, column 1: this is not JSON",
                "\uFEFF{}" to "line 1, column 1: the text begins with a byte-order mark: save it as UTF-8 without one",
                "{\"entries\": [1e999]}" to "line 1, column 17: this is not JSON",
            )) {
            for (door in listOf<(String) -> Any?>({ ask(it) }, { School.open(it) })) {
                assertTrue(said { door(text) } == says || text.startsWith("{"), "$text: ${said { door(text) }}")
            }
        }
    }

    @Test
    fun `half a surrogate pair is no text, at every door`() {
        assertEquals("line 2, column 9: this is not UTF-8", said { ask("{\n \"é😀$half\": 1}") })
        val school = School.open("""{"entries": []}""")
        for (door in
            listOf<(String) -> Any?>(
                { ask(it) },
                { School.open(it) },
                { school.add(it) },
                { school.ask(it) },
                { school.standing(PupilId(it), mother, today) },
                { school.standing(ava, PersonId(it), today) },
                { school.adultsOf(PupilId(it)) },
                { rule(RuleId(it)) },
                { readProfile(it) },
                { School.of(listOf(entry(it, "2026-01-01", Fact.Died(mother)))) },
                { School.of(listOf(entry("e", "2026-01-01", Fact.ProfileAdopted(Profile(it))))) },
                { School.of(listOf(entry("e", "2026-01-01", Fact.Died(mother)).copy(source = Source("ctf", place = it)))) },
            )) {
            val error = refused { door(half) }
            assertEquals("line 1, column 1: this is not UTF-8" to "not_json", error.explanation to error.code)
        }
        // Escaped, it is the reader that refuses it.
        assertTrue(said { ask("{\"entries\": [\"\\ud83d\"], \"ask\": []}") }.startsWith("line 1, column "))
    }

    @Test
    fun `an id that is none is refused and not repeated`() {
        School.of(family()).use { school ->
            for ((id, says) in
                listOf(
                    "" to "empty person id",
                    "Sam Patel" to "person id with a blank, a control character or an at-sign: an id is a key, not a name or an address",
                    "sam@example.org" to "person id with a blank, a control character or an at-sign: an id is a key, not a name or an address",
                    "a\u0000b" to "person id with a blank, a control character or an at-sign: an id is a key, not a name or an address",
                    "x".repeat(129) to "person id of 129 bytes, the longest taken is 128",
                    "x".repeat(10_000_000) to "person id of 10000000 bytes, the longest taken is 128",
                )) {
                for (door in
                    listOf<(PersonId) -> Any?>(
                        { school.standing(ava, it, today) },
                        { school.verdict(Column.REPORT, ava, it, today) },
                        { school.mayCollect(ava, today, it) },
                        { school.adding(listOf(entry("e9", "2026-01-01", Fact.Died(it)))) },
                    )) {
                    val error = refused { door(PersonId(id)) }
                    assertEquals(says to "refused", error.explanation to error.code)
                }
            }
            assertEquals("empty pupil id", said { school.adultsOf(PupilId("")) })
            assertEquals("unknown rule `PAR-99`" to "unknown_word", refused { rule(RuleId("PAR-99")) }.let { it.explanation to it.code })
        }
    }

    @Test
    fun `days and instants out of range are refused`() {
        School.of(family()).use { school ->
            val no = "not a date in the form 2026-05-12"
            for (day in listOf(LocalDate.MAX, LocalDate.MIN, LocalDate.ofEpochDay(200_000_000))) {
                assertEquals(no to "bad_date", refused { school.parentsOf(ava, day) }.let { it.explanation to it.code })
                assertEquals(no, said { school.onRoll(day) })
                assertEquals(no, said { School.of(listOf(entry("e", "2026-01-01", Fact.Died(mother)).copy(validFrom = day))) })
            }
            for (instant in listOf(Instant.MAX, Instant.MIN)) {
                assertEquals(no, said { school.asKnownAt(instant) })
                assertEquals(no, said { School.of(listOf(entry("e", "2026-01-01", Fact.Died(mother)).copy(recordedAt = instant))) })
            }
            for (moment in listOf(OffsetDateTime.MAX, OffsetDateTime.MIN)) assertEquals(no, said { school.hoursAfter(moment, 1u, today) })
            // In chrono's range and not in ours: part of the answer, as in Rust.
            val far = school.hoursAfter(OffsetDateTime.parse("9999-12-31T23:59:59Z"), UInt.MAX_VALUE, today)
            assertTrue(far.day is org.parentis.core.Day.NotKnown)
        }
        val far = entry("e", "2026-01-01", Fact.Died(mother)).copy(validFrom = day("2200-01-01"))
        assertEquals("2200-01-01 lies outside the years 1900 to 2199" to "out_of_range", refused { School.of(listOf(far)) }.let { it.explanation to it.code })
    }

    @Test
    fun `an entry that cannot be is refused by the core`() {
        val seen = Fact.OrderSeen(OrderId("o"), OrderKind.PROHIBITED_STEPS, emptyList())
        assertTrue(said { School.of(listOf(entry("e", "2026-01-01", seen))) }.startsWith("entry `e`: an order without a term"))
        val twice = listOf(entry("e", "2026-01-01", Fact.Died(mother)), entry("e", "2026-01-02", Fact.Died(mother)))
        assertEquals("journal", refused { School.of(twice) }.code)
        assertEquals("journal", refused { School.of(listOf(entry("e", "2026-01-01", Fact.Ended(EntryId("x"))))) }.code)
        val backwards = entry("e", "2026-01-02", Fact.PupilOnRoll(ava), "2026-01-01")
        assertTrue("is not after" in said { School.of(listOf(backwards)) })
        for ((json, says) in
            listOf(
                "" to "profile: this is not JSON, or a key stands there twice, or it is nested too deep",
                "[]" to "profile: a table expected",
                "{}" to "profile with 4 problems, the first at `name`: missing, and has no default",
                "[".repeat(100_000) to "profile: this is not JSON, or a key stands there twice, or it is nested too deep",
            )) {
            assertEquals(says, said { School.of(listOf(entry("e", "2026-01-01", Fact.ProfileAdopted(Profile(json))))) })
        }
        val noDay = org.parentis.core.DayRange(day("2026-02-20"), day("2026-02-16"))
        val calendar = Calendar(name = "c", terms = emptyList(), halfTerms = listOf(noDay), weekdays = emptyList())
        assertTrue(said { School.of(listOf(entry("e", "2026-01-01", Fact.CalendarAdopted(calendar)))) }.startsWith("calendar: "))
    }

    @Test
    fun `depth, length and numbers have limits that are said`() {
        assertTrue("nested deeper than" in said { ask("[".repeat(1_000_000)) })
        assertTrue("nested deeper than" in said { School.open("{\"entries\":" + "[".repeat(1_000_000)) })
        val long = "x".repeat(80 * 1024 * 1024)
        assertTrue("text of more than" in said { ask(long) }, said { ask(long) }.take(200))
        val asked = """{"question": "count", "start": "2026-05-12", "n": %s, "unit": "school_day", "as_of": "2026-05-12"}"""
        for (n in listOf("4294967296", "99999999999999999999999", "-1", "1.5", "1e400")) {
            val error = refused { ask("""{"entries": [], "ask": [${asked.format(n)}]}""") }
            assertTrue(error.code in setOf("out_of_range", "wrong_kind", "not_json"), "$n: ${error.explanation}")
        }
        for (date in listOf("2026-02-30", "10000-01-01", "", "0000-00-00", "12 May 2026")) {
            val error = refused { ask("""{"entries": [], "ask": [{"question": "kind_of_day", "day": "$date", "as_of": "2026-05-12"}]}""") }
            assertEquals("bad_date" to "ask[0].day", error.code to error.path, date)
        }
    }

    @Test
    fun `null out of Java is refused before it crosses`() {
        val answer = School::class.java.methods.single { it.name == "answer" }
        School.open("""{"entries": []}""").use { school ->
            val thrown = assertFailsWith<java.lang.reflect.InvocationTargetException> { answer.invoke(school, null) }
            assertTrue(thrown.targetException is NullPointerException)
            assertEquals(emptyList(), school.pupils())
        }
    }

    @Test
    fun `an old app and a new journal`() {
        fun journal(
            version: Int,
            fact: String,
        ) = """{"version": $version, "entries": [{"entry": "e1", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01", $fact}]}"""
        val newer = refused { School.open(journal(99, "\"fact\": \"pupil_on_roll\", \"pupil\": \"ava\"")) }
        assertEquals("`version`: journal version 99, the newest that is read is 1", newer.explanation)
        assertEquals("unknown_version" to "version", newer.code to newer.path)
        val word = refused { School.open(journal(1, "\"fact\": \"pupil_teleported\", \"pupil\": \"ava\"")) }
        assertEquals("unknown_word" to "entries[0].fact", word.code to word.path)
        assertEquals("`entries[0].fact`: unknown word `pupil_teleported`", word.explanation)
        val key = refused { School.open(journal(1, "\"fact\": \"pupil_on_roll\", \"pupil\": \"ava\", \"planet\": \"mars\"")) }
        assertEquals("unknown_key" to "entries[0].planet", key.code to key.path)
        val question = refused { ask("""{"entries": [], "ask": [{"question": "who_teleports", "as_of": "2026-05-12"}]}""") }
        assertEquals("unknown_word" to "ask[0].question", question.code to question.path)
        // The app goes on with what it has.
        assertTrue(Rules.all.isNotEmpty())
        School.open(journal(1, "\"fact\": \"pupil_on_roll\", \"pupil\": \"ava\"")).use { assertEquals(listOf(ava), it.pupils()) }
    }
}
