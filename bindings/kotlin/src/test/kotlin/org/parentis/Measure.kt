package org.parentis

import org.parentis.core.Column
import org.parentis.core.MessageKind
import java.lang.management.ManagementFactory

/** What a call costs in time of the processor: `cargo xtask kotlin --measure`. No test, since a machine may be busy. */
fun main() {
    val thread = ManagementFactory.getThreadMXBean()

    fun measure(
        what: String,
        call: () -> Unit,
    ) {
        repeat(50_000) { call() }
        val rounds =
            List(7) {
                val begun = thread.currentThreadCpuTime
                repeat(20_000) { call() }
                (thread.currentThreadCpuTime - begun) / 20_000
            }
        println("kotlin: %-40s %6d ns".format(what, rounds.sorted()[3]))
    }

    val document = """{"ask": [{"question": "entitled", "column": "RPT", "pupil": "ava", "person": "father", "as_of": "2026-05-12"}]}"""
    School.of(family()).use { school ->
        measure("version() (the crossing alone)") { version() }
        measure("verdict") { school.verdict(Column.REPORT, ava, father, today) }
        measure("standing") { school.standing(ava, father, today) }
        measure("entitled, an order bars") { school.entitled(Column.REPORT, ava, father, today) }
        measure("whoReceives, two adults") { school.whoReceives(MessageKind.REPORT, today) }
        measure("ask of a held school, the same question") { school.ask(document) }
        val whole = school.document().dropLast(1) + "," + document.drop(1)
        measure("ask of a whole document of six entries") { ask(whole) }
    }
}
