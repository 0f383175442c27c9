package org.parentis

import org.junit.jupiter.api.Test
import org.parentis.core.Entry
import org.parentis.core.ParentisException
import org.parentis.core.Question
import org.parentis.core.explanation
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

/** Every vector, by text and by types: what Rust says is what Kotlin gets. */
class VectorTest {
    private fun each(run: (Vector) -> List<String>) {
        val wrong = Vector.all.flatMap { vector -> run(vector).map { "${vector.id}: $it" } }
        assertTrue(wrong.isEmpty(), wrong.take(20).joinToString("\n"))
    }

    private fun refusedOr(run: () -> String): String =
        try {
            run()
        } catch (refused: ParentisException) {
            refused.explanation
        }

    @Test
    fun `every vector has the bytes that Rust gives, and what it expects`() {
        each { vector ->
            val said = refusedOr { ask(vector.document) }
            val wrong = if (said == (vector.answers ?: vector.refusal)) emptyList() else listOf("other bytes: $said")
            val expected = vector.expected
            wrong +
                when {
                    expected != null -> differences(expected, (Json.read(said) as Map<*, *>)["answers"], "answers")
                    checkNotNull(vector.refusalContains) in said -> emptyList()
                    else -> listOf("refused without `${vector.refusalContains}`: $said")
                }
        }
        println("kotlin: ${Vector.all.size} vectors")
        assertTrue(Vector.all.size >= 658)
    }

    @Test
    fun `a school that is kept gives the same bytes`() {
        each { vector ->
            val said =
                refusedOr {
                    School.open(Json.write(vector.part("version", "known_at", "entries"))).use {
                        it.ask(Json.write(vector.part("version", "ask")))
                    }
                }
            if (said == (vector.answers ?: vector.refusal)) emptyList() else listOf("other bytes: $said")
        }
    }

    @Test
    fun `typed questions have every field of the typed answers that the text has`() {
        var asked = 0
        each { vector ->
            val answers = vector.answers ?: return@each emptyList()
            val texts = (Json.read(answers) as Map<*, *>)["answers"] as List<*>
            School.open(Json.write(vector.part("version", "known_at", "entries"))).use { school ->
                val questions = vector.part("ask")["ask"] as List<*>
                questions.zip(texts).flatMap { (question, text) ->
                    asked += 1
                    val typed = Codec.encode(school.answer(Codec.decode<Question>(question)))
                    if (typed == text) emptyList() else listOf("typed $typed\n   text $text")
                }
            }
        }
        println("kotlin: $asked typed questions")
        assertTrue(asked > 658)
    }

    @Test
    fun `typed entries make the same school`() {
        each { vector ->
            val answers = vector.answers ?: return@each emptyList()
            val entries = vector.part("entries")["entries"] as List<*>
            val typed = entries.map { Codec.decode<Entry>(it) }
            val known = vector.part("known_at")["known_at"] as String?
            School.of(typed).use { school ->
                val then = if (known == null) school else school.asKnownAt(java.time.OffsetDateTime.parse(known).toInstant())
                val said = then.ask(Json.write(vector.part("ask")))
                assertNotNull(said)
                val back = School.open(school.document()).use { it.entries() }
                listOfNotNull(
                    "other bytes: $said".takeIf { said != answers },
                    "entries do not come back".takeIf { back != school.entries() },
                    "the journal's text differs".takeIf { journalDocument(school.entries()) != school.document() },
                )
            }
        }
    }

    @Test
    fun `a runner that finds nothing wrong would find something`() {
        val answer = Json.read("""{"outcome": "must", "rules": ["PAR-1"], "missing": [{"fact": "on_roll"}], "lines": [{"a": 1}]}""")
        val wrong =
            listOf(
                """{"outcome": "may"}""",
                """{"rules": []}""",
                """{"rules_include": ["PAR-2"]}""",
                """{"rules_exclude": ["PAR-1"]}""",
                """{"missing": []}""",
                """{"lines": []}""",
                """{"lines": [{"a": 2}]}""",
                """{"else": null}""",
            )
        for (expected in wrong) assertEquals(1, differences(Json.read(expected), answer, "").size, expected)
        val right = """{"outcome": "must", "rules": ["PAR-1"], "rules_exclude": ["PAR-2"], "missing": ["on_roll"]}"""
        assertEquals(emptyList(), differences(Json.read(right), answer, ""))
    }
}
