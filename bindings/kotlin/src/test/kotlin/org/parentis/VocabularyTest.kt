package org.parentis

import org.junit.jupiter.api.Test
import org.parentis.core.RuleId
import org.parentis.core.Rules
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** `tests/vectors/vocabulary.json` against the types, both ways. */
class VocabularyTest {
    private val written: Map<String, List<String>> =
        (Json.read(Repository.vectors.resolve("vocabulary.json").readText()) as Map<*, *>).entries.associate { (name, codes) ->
            name as String to (codes as List<*>).map { it as String }
        }

    /** Lists whose type is called otherwise than they are. */
    private val calledOtherwise =
        mapOf(
            "unit" to "CountingUnit",
            "counted" to "Day",
            "effect" to "TermEffect",
            "value_kind" to "LooseKind",
            "report_row" to "ReportRowWord",
            "report_table" to "ReportTableName",
        )

    /** Lists of documents alone: no typed value has one. */
    private val ofDocuments = setOf("document_kind", "document_syntax", "error", "no_limit", "no_number", "rule")

    private fun camel(code: String) = code.split('_').joinToString("") { part -> part.replaceFirstChar { it.uppercase() } }

    private fun type(list: String) = Class.forName("org.parentis.core." + (calledOtherwise[list] ?: camel(list)))

    @Test
    fun `every list is a type with these words and no others`() {
        for ((list, codes) in written - ofDocuments) {
            val type = type(list)
            if (type.isEnum) {
                assertEquals(codes, type.enumConstants.map { Codec.code(it) }, list)
            } else {
                assertEquals(codes.map(::camel).toSet(), type.permittedSubclasses.map { it.simpleName }.toSet(), list)
            }
        }
        assertTrue(written.size > ofDocuments.size)
    }

    @Test
    fun `every type of words is a list`() {
        val codes = Class.forName("org.parentis.core.CodesKt").methods.filter { it.name == "getCode" }
        val types = codes.map { it.parameterTypes.single() }.toSet()
        assertEquals((written - ofDocuments).keys.map(::type).toSet(), types)
    }

    @Test
    fun `a code is found again, and an unknown one is none`() {
        val types = (written - ofDocuments).filter { (list, _) -> type(list).isEnum }
        val found = Class.forName("org.parentis.core.CodesKt").methods.filter { it.name == "ofCode" }
        assertEquals(types.size, found.size)
        for ((list, codes) in types) {
            val of = assertNotNull(found.find { it.returnType == type(list) }, list)
            val companion = type(list).getField("Companion").get(null)
            for (code in codes) assertEquals(code, Codec.code(of.invoke(null, companion, code)))
            assertNull(of.invoke(null, companion, "of_a_later_version"))
        }
    }

    @Test
    fun `every rule has a name, and the table says what it is`() {
        assertEquals(written["rule"], Rules.all.map { it.code })
        assertEquals(Rules.all, rules().map { it.id })
        assertTrue(rule(Rules.PAR_1).says.isNotBlank())
        assertFailsWith<org.parentis.core.ParentisException> { rule(RuleId("PAR-99")) }
    }
}
