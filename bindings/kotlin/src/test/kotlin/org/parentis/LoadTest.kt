package org.parentis

import org.junit.jupiter.api.Test
import org.parentis.core.Column
import org.parentis.core.MessageKind
import org.parentis.core.ParentisException
import org.parentis.core.PersonId
import org.parentis.core.PupilId
import org.parentis.core.Question
import org.parentis.core.Details
import org.parentis.core.invoke
import java.io.File
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** Threads and memory. */
class LoadTest {
    private val document = """{"ask": [{"question": "who_receives", "message": "report", "as_of": "2026-05-12"}]}"""

    @Test
    fun `threads share one school and get equal answers`() {
        School.of(family()).use { school ->
            val asked = Question.Explain(Column.REPORT, Details(), ava, father, today)
            val one = Triple(school.ask(document), school.answer(asked), school.verdict(Column.REPORT, ava, mother, today))
            val pool = Executors.newFixedThreadPool(8)
            val jobs = List(8) { Callable { (1..500).all { _ -> one == Triple(school.ask(document), school.answer(asked), school.verdict(Column.REPORT, ava, mother, today)) } } }
            assertTrue(pool.invokeAll(jobs).all { it.get() })
            pool.shutdown()
        }
    }

    @Test
    fun `a school may be closed while another thread asks it`() {
        val journal = School.of(family()).use { it.document() }
        repeat(50) {
            val school = School.open(journal)
            val asking =
                Thread {
                    try {
                        while (true) school.verdict(Column.REPORT, ava, mother, today)
                    } catch (_: IllegalStateException) {
                        // Closed: said, and nothing worse.
                    }
                }
            asking.start()
            Thread.sleep(1)
            school.close()
            asking.join(10_000)
            assertTrue(!asking.isAlive)
        }
    }

    private fun resident(): Long {
        System.gc()
        val line = File("/proc/self/status").readLines().single { it.startsWith("VmRSS:") }
        return line.filter { it.isDigit() }.toLong() * 1024
    }

    /** A leak grows in every round; what the virtual machine takes for itself, now and then, does not. */
    private fun flat(
        what: String,
        call: () -> Unit,
    ) {
        repeat(20_000) { call() }
        // The smallest piece of memory that is given out takes 32 bytes: half of one each call would be too much.
        val bound = 50_000L * 16
        val grown = mutableListOf<Long>()
        while (grown.size < 2 || (grown.size < 8 && grown.min() >= bound)) {
            val before = resident()
            repeat(50_000) { call() }
            grown += resident() - before
        }
        println("kotlin: memory after ${grown.size} times 50,000 $what: ${grown.map { "${it / 1024} KiB" }}")
        assertTrue(grown.min() < bound, "$what: $grown bytes in each round of 50,000")
    }

    @Test
    fun `a hundred thousand calls leave memory flat`() {
        School.of(family()).use { school ->
            flat("documents") { school.ask(document) }
            flat("typed questions") { school.entitled(Column.REPORT, ava, father, today) }
            flat("verdicts") { school.verdict(Column.REPORT, ava, father, today) }
            flat("audiences") { school.whoReceives(MessageKind.REPORT, today) }
        }
    }

    @Test
    fun `a hundred thousand refusals leave memory flat`() {
        School.of(family()).use { school ->
            val bad = PersonId("Sam Patel")
            flat("bad ids") { assertFailsWith<ParentisException> { school.standing(ava, bad, today) } }
            flat("bad pupils") { assertFailsWith<ParentisException> { school.verdict(Column.REPORT, PupilId(""), father, today) } }
            flat("bad documents") { assertFailsWith<ParentisException> { school.ask("{}") } }
            flat("halves of pairs") { assertFailsWith<ParentisException> { school.standing(ava, PersonId("\uD83D"), today) } }
        }
    }

    @Test
    fun `a hundred thousand schools opened and closed leave memory flat`() {
        val journal = """{"entries": [{"entry": "e1", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2016-04-02", "fact": "pupil_born", "pupil": "ava"}]}"""
        flat("schools") { School.open(journal).use { assertEquals(1, it.pupils().size) } }
    }
}
