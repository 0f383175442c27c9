package org.parentis.core

import java.nio.ByteBuffer
import java.nio.CharBuffer
import java.nio.charset.CharacterCodingException
import java.nio.charset.CodingErrorAction

/**
 * Text as the library reads it. Half a surrogate pair, which a string of Java's may hold, is no text in any other language: it
 * is refused as a file with such bytes in it is, in the same words and with its place.
 */
internal fun utf8(text: String): ByteBuffer =
    try {
        val encoder = Charsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)
        encoder.encode(CharBuffer.wrap(text))
    } catch (_: CharacterCodingException) {
        throw ParentisException.Refused("${firstHalf(text)}: this is not UTF-8", "not_json", null)
    }

/** Where the first half of a pair stands: the line from 1, and the column from 1 in bytes. */
private fun firstHalf(text: String): String {
    var line = 1
    var column = 1
    var at = 0
    while (at < text.length) {
        val point = text.codePointAt(at)
        if (point in 0xD800..0xDFFF) break
        if (point == '\n'.code) {
            line += 1
            column = 1
        } else {
            column += if (point < 0x80) 1 else if (point < 0x800) 2 else if (point < 0x10000) 3 else 4
        }
        at += Character.charCount(point)
    }
    return "line $line, column $column"
}
