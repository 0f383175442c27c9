package org.parentis

import java.io.File

/** A vector: a document and what has to come of it, from `tests/vectors`. */
class Vector(
    val id: String,
    private val json: Map<String, Any?>,
) {
    /** The document as Rust was asked it, byte for byte. */
    val document: String = Repository.answers.resolve("$id.document.json").readText()

    /** What Rust answered; null if it refused. */
    val answers: String? = Repository.answers.resolve("$id.answers.json").takeIf { it.exists() }?.readText()

    /** What Rust said when it refused; null if it answered. */
    val refusal: String? = Repository.answers.resolve("$id.error.txt").takeIf { it.exists() }?.readText()

    /** What is expected of each answer; null if a refusal is. */
    val expected: List<*>? = json["expect"] as List<*>?

    /** What the refusal has to say. */
    val refusalContains: String? = (json["expect_error"] as Map<*, *>?)?.get("contains") as String?

    /** Only these keys of the document. */
    fun part(vararg keys: String): Map<String, Any?> = json.filterKeys { it in keys }

    companion object {
        private val KEYS = setOf("id", "why", "version", "known_at", "entries", "ask", "expect", "expect_error")

        /** Every vector there is: the files of the folder, held against Rust's own list of them. */
        val all: List<Vector> by lazy {
            val files = Repository.vectors.walk().filter { it.extension == "json" && it.name != "vocabulary.json" }
            val found = files.map { read(it) }.sortedBy { it.id }.toList()
            val listed = Repository.answers.resolve("index.txt").readLines().sorted()
            check(found.map { it.id } == listed) { "the vectors are not those that Rust answered" }
            found
        }

        @Suppress("UNCHECKED_CAST")
        private fun read(file: File): Vector {
            val json = Json.read(file.readText()) as Map<String, Any?>
            val unknown = json.keys - KEYS
            check(unknown.isEmpty()) { "$file: unknown keys $unknown" }
            val id = file.relativeTo(Repository.vectors).invariantSeparatorsPath.removeSuffix(".json")
            check(json["id"] == id) { "$file: its id is ${json["id"]}" }
            check(("expect" in json) != ("expect_error" in json)) { "$file: either expect or expect_error" }
            return Vector(id, json)
        }
    }
}

/** Where the tests find what is shared by every language. */
object Repository {
    private fun folder(property: String) =
        File(checkNotNull(System.getProperty(property)) { "run with -D$property=FOLDER" }).also { check(it.isDirectory) { "$it: no folder" } }

    /** `tests/vectors`. */
    val vectors: File by lazy { folder("parentis.vectors") }

    /** What `cargo xtask answers FOLDER` wrote. */
    val answers: File by lazy { folder("parentis.answers") }
}

/** What an answer says otherwise than is expected. `rules` and `missing` are read as the vectors' own page says. */
fun differences(
    expected: Any?,
    found: Any?,
    place: String,
): List<String> =
    when {
        expected is Map<*, *> && found is Map<*, *> -> expected.flatMap { (key, of) -> differs(key as String, of, found, place) }
        expected is List<*> && found is List<*> && expected.size == found.size ->
            expected.indices.flatMap { differences(expected[it], found[it], "$place[$it]") }
        expected == found -> emptyList()
        else -> listOf("$place: $expected expected, $found found")
    }

private fun differs(
    key: String,
    expected: Any?,
    found: Map<*, *>,
    place: String,
): List<String> {
    val rules = (found["rules"] as List<*>?)?.toSet()
    val missing = (found["missing"] as List<*>?)?.map { (it as Map<*, *>)["fact"] }?.toSet()
    val wanted = { (expected as List<*>).toSet() }
    val wrong =
        when (key) {
            "rules" -> rules != wanted()
            "rules_include" -> rules == null || !rules.containsAll(wanted())
            "rules_exclude" -> rules == null || rules.any { it in wanted() }
            "missing" -> missing != wanted()
            else -> return if (key in found) differences(expected, found[key], "$place.$key") else listOf("$place.$key: not in the answer")
        }
    return if (wrong) listOf("$place.$key: $expected expected, rules $rules, missing $missing found") else emptyList()
}
