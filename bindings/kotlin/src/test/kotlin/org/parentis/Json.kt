package org.parentis

/** A number of JSON as it is written. */
data class Figure(val digits: String)

/** The JSON of the tests: tables, lists, text, [Figure]s, flags and null. It reads what the project itself wrote. */
class Json private constructor(private val text: String) {
    private var at = 0

    private fun value(): Any? {
        blanks()
        return when (text[at]) {
            '{' -> table()
            '[' -> list()
            '"' -> text()
            't' -> word("true", true)
            'f' -> word("false", false)
            'n' -> word("null", null)
            else -> Figure(text.substring(at, text.drop(at).indexOfFirst { it !in "+-.eE0123456789" }.let { if (it < 0) text.length else at + it }).also { at += it.length })
        }
    }

    private fun table(): Map<String, Any?> {
        val table = LinkedHashMap<String, Any?>()
        at += 1
        blanks()
        while (text[at] != '}') {
            val key = text()
            blanks()
            check(text[at] == ':') { "no colon at $at" }
            at += 1
            check(table.put(key, value()) == null || key in table) { "$key stands there twice" }
            blanks()
            if (text[at] == ',') at += 1
            blanks()
        }
        at += 1
        return table
    }

    private fun list(): List<Any?> {
        val list = ArrayList<Any?>()
        at += 1
        blanks()
        while (text[at] != ']') {
            list += value()
            blanks()
            if (text[at] == ',') at += 1
            blanks()
        }
        at += 1
        return list
    }

    private fun text(): String {
        check(text[at] == '"') { "no text at $at" }
        at += 1
        val said = StringBuilder()
        while (text[at] != '"') {
            if (text[at] != '\\') {
                said.append(text[at++])
                continue
            }
            when (val escaped = text[at + 1]) {
                'u' -> {
                    said.append(text.substring(at + 2, at + 6).toInt(16).toChar())
                    at += 4
                }
                else -> said.append("\"\\/\b\u000c\n\r\t"["\"\\/bfnrt".indexOf(escaped)])
            }
            at += 2
        }
        at += 1
        return said.toString()
    }

    private fun word(word: String, means: Any?): Any? {
        check(text.startsWith(word, at)) { "no $word at $at" }
        at += word.length
        return means
    }

    private fun blanks() {
        while (at < text.length && text[at].isWhitespace()) at += 1
    }

    companion object {
        fun read(text: String): Any? {
            val json = Json(text)
            val value = json.value()
            json.blanks()
            check(json.at == text.length) { "more after the end, at ${json.at}" }
            return value
        }

        fun write(value: Any?): String =
            when (value) {
                is Map<*, *> -> value.entries.joinToString(",", "{", "}") { (key, of) -> "${write(key)}:${write(of)}" }
                is List<*> -> value.joinToString(",", "[", "]") { write(it) }
                is Figure -> value.digits
                is String -> quoted(value)
                else -> value.toString()
            }

        private fun quoted(text: String): String =
            text.toCharArray().joinToString("", "\"", "\"") { unit ->
                when {
                    unit == '"' || unit == '\\' -> "\\$unit"
                    unit < ' ' || unit.isSurrogate() -> "\\u%04x".format(unit.code)
                    else -> unit.toString()
                }
            }
    }
}
