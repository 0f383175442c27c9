package org.parentis

import org.parentis.core.AddressId
import org.parentis.core.Answer
import org.parentis.core.Arrived
import org.parentis.core.BallotEvent
import org.parentis.core.CalendarData
import org.parentis.core.CalendarGap
import org.parentis.core.CaseStep
import org.parentis.core.Change
import org.parentis.core.ConsentDetails
import org.parentis.core.ConsultationEvent
import org.parentis.core.ContactNote
import org.parentis.core.DatePrecision
import org.parentis.core.Day
import org.parentis.core.DayAnswer
import org.parentis.core.Details
import org.parentis.core.DocumentId
import org.parentis.core.Due
import org.parentis.core.Entry
import org.parentis.core.EntryId
import org.parentis.core.EventNote
import org.parentis.core.Fact
import org.parentis.core.GroupId
import org.parentis.core.GroupStep
import org.parentis.core.HelpStep
import org.parentis.core.Item
import org.parentis.core.ItemField
import org.parentis.core.Kept
import org.parentis.core.LanguageTag
import org.parentis.core.MessageKind
import org.parentis.core.OrderId
import org.parentis.core.OrderTerm
import org.parentis.core.PersonId
import org.parentis.core.PolicyEvent
import org.parentis.core.PreferenceId
import org.parentis.core.Profile
import org.parentis.core.PupilId
import org.parentis.core.PurposeId
import org.parentis.core.Question
import org.parentis.core.RaisedConcern
import org.parentis.core.Raiser
import org.parentis.core.Reason
import org.parentis.core.Recipient
import org.parentis.core.ReportDue
import org.parentis.core.RuleId
import org.parentis.core.SafeguardingStep
import org.parentis.core.SeatEvent
import org.parentis.core.ThreadId
import org.parentis.core.Says
import org.parentis.core.SheetRow
import org.parentis.core.TermEffect
import org.parentis.core.ViewGiven
import org.parentis.core.Weekday
import org.parentis.core.invoke
import java.lang.reflect.Field
import java.lang.reflect.Modifier
import java.lang.reflect.ParameterizedType
import java.lang.reflect.Type
import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime
import java.time.format.DateTimeFormatter

/**
 * Typed values from the JSON of documents and back, by looking at the classes: so that every field of every type is held
 * against what Rust writes, and a field more or less is noticed. Only tests need it: a host has the types or the text.
 */
object Codec {
    /** By which key a type of several kinds says which it is. */
    private val tags: Map<Class<*>, String> =
        mapOf(
            Answer::class.java to "answer",
            CalendarGap::class.java to "gap",
            CaseStep::class.java to "step",
            Change::class.java to "change",
            Day::class.java to "counted",
            Due::class.java to "due",
            Fact::class.java to "fact",
            HelpStep::class.java to "step",
            BallotEvent::class.java to "step",
            SeatEvent::class.java to "step",
            ContactNote::class.java to "step",
            EventNote::class.java to "step",
            GroupStep::class.java to "step",
            Kept::class.java to "kept",
            Question::class.java to "question",
            Reason::class.java to "code",
            Recipient::class.java to "to",
            ReportDue::class.java to "due",
            SafeguardingStep::class.java to "noted",
            TermEffect::class.java to "effect",
            PolicyEvent::class.java to "step",
            ConsultationEvent::class.java to "step",
        )

    /** Fields whose own fields stand beside them. */
    private val flat = setOf(DayAnswer::class.java to "day", OrderTerm::class.java to "effect", Entry::class.java to "fact")

    private val codes = Class.forName("org.parentis.core.CodesKt")

    fun code(word: Any, type: Class<*> = word.javaClass): String = codes.getMethod("getCode", type).invoke(null, word) as String

    private fun fields(type: Class<*>): List<Field> =
        type.declaredFields.filter { !Modifier.isStatic(it.modifiers) }.onEach { it.isAccessible = true }

    private fun snake(name: String): String = name.replace(Regex("[A-Z]|[0-9]+")) { "_" + it.value.lowercase() }

    fun encode(value: Any?): Any? =
        when (value) {
            null, is Boolean, is String -> value
            is Number, is UInt -> Figure(value.toString())
            is LocalDate, is PersonId, is PupilId, is EntryId, is OrderId, is DocumentId, is PreferenceId, is PurposeId, is AddressId,
            is ThreadId, is GroupId, is LanguageTag, is RuleId ->
                value.toString()
            is Instant -> value.toString()
            is OffsetDateTime -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)
            is Profile -> Json.read(value.json)
            is Enum<*> -> code(value)
            is List<*> -> value.map { encode(it) }
            is Arrived.At -> encode(value.instant)
            is Arrived.On -> encode(value.day)
            else -> table(value)
        }

    private fun table(value: Any): Map<String, Any?> {
        val table = LinkedHashMap<String, Any?>()
        val several = tags.entries.find { it.key.isInstance(value) }
        if (several != null) table[several.value] = code(value, several.key)
        for (field in fields(value.javaClass)) {
            val encoded = encode(field.get(value))
            // An answer is tagged among its own keys.
            if (value is Answer || (value.javaClass to field.name) in flat) {
                (encoded as Map<*, *>).forEach { (key, of) -> table[key as String] = of }
            } else {
                table[snake(field.name)] = encoded
            }
        }
        return table
    }

    inline fun <reified T> decode(json: Any?): T = decode(json, T::class.java) as T

    fun decode(
        json: Any?,
        type: Type,
    ): Any? {
        if (type is ParameterizedType) return (json as List<*>).map { decode(it, type.actualTypeArguments[0].let(::bound)) }
        val of = type as Class<*>
        return when {
            json == null -> null
            of == String::class.java || of == Boolean::class.javaPrimitiveType -> json
            of == Int::class.javaPrimitiveType -> (json as Figure).digits.toUInt().toInt()
            of == UInt::class.javaObjectType -> (json as Figure).digits.toUInt()
            of == LocalDate::class.java -> LocalDate.parse(json as String)
            of == Instant::class.java -> OffsetDateTime.parse(json as String).toInstant()
            of == OffsetDateTime::class.java -> OffsetDateTime.parse(json as String)
            of == PersonId::class.java -> PersonId(json as String)
            of == PupilId::class.java -> PupilId(json as String)
            of == EntryId::class.java -> EntryId(json as String)
            of == OrderId::class.java -> OrderId(json as String)
            of == DocumentId::class.java -> DocumentId(json as String)
            of == PreferenceId::class.java -> PreferenceId(json as String)
            of == PurposeId::class.java -> PurposeId(json as String)
            of == AddressId::class.java -> AddressId(json as String)
            of == ThreadId::class.java -> ThreadId(json as String)
            of == GroupId::class.java -> GroupId(json as String)
            of == LanguageTag::class.java -> LanguageTag(json as String)
            of == Profile::class.java -> Profile(Json.write(json))
            of == Arrived::class.java ->
                if ('T' in json as String) Arrived.At(OffsetDateTime.parse(json)) else Arrived.On(LocalDate.parse(json))
            of.isEnum -> of.enumConstants.single { code(it) == json }
            of in tags -> made(kind(of, (json as Map<*, *>)[tags[of]] as String), json)
            else -> made(of, json as Map<*, *>)
        }
    }

    private fun bound(type: Type): Type = if (type is java.lang.reflect.WildcardType) type.upperBounds[0] else type

    private fun kind(
        of: Class<*>,
        code: String,
    ): Class<*> {
        val name = code.split('_').joinToString("") { part -> part.replaceFirstChar { it.uppercase() } }
        return of.declaredClasses.single { it.simpleName == name }
    }

    private fun made(
        type: Class<*>,
        json: Map<*, *>,
    ): Any {
        type.declaredFields.find { it.name == "INSTANCE" }?.let { return it.get(null) }
        val fields = fields(type)
        val values = fields.map { field -> if ((type to field.name) in flat) decode(json, field.type) else given(type, field, json) }
        val made = type.declaredConstructors.single { it.parameterCount == fields.size && it.parameterTypes.toList() == fields.map { f -> f.type } }
        made.isAccessible = true
        return made.newInstance(*values.toTypedArray())
    }

    /** Where no pupils named means none, and not all. */
    private val aboutNobody: Set<Class<*>> =
        setOf(Item::class.java, ItemField::class.java, SheetRow::class.java, Fact.ProtectedAddressUsed::class.java)

    /** What stands there, or what the document interface takes where nothing does. */
    private fun given(
        type: Class<*>,
        field: Field,
        json: Map<*, *>,
    ): Any? {
        val said = json[snake(field.name)]
        if (said != null) return decode(said, field.genericType)
        return when {
            field.type == Details::class.java -> Details()
            field.type == ConsentDetails::class.java -> ConsentDetails()
            field.type == Says::class.java -> Says.UNKNOWN
            field.type == DatePrecision::class.java -> DatePrecision.DAY
            field.type == ViewGiven::class.java -> ViewGiven.NOT_SAID
            field.type == Boolean::class.javaPrimitiveType -> false
            field.type == Int::class.javaPrimitiveType && field.name == "termMonths" -> 48
            field.type == Int::class.javaPrimitiveType && field.name in setOf("everyWeeks", "days") -> 1
            field.type == Int::class.javaPrimitiveType -> 0
            type == RaisedConcern::class.java && field.name == "raisedBy" -> Raiser.NOT_SAID
            type == RaisedConcern::class.java && field.name == "pupils" -> emptyList<Any>()
            type == Item::class.java && field.name == "kind" -> MessageKind.DAILY
            type in aboutNobody && field.name == "pupils" -> emptyList<Any>()
            type == Fact.BreachFound::class.java && field.name == "pupils" -> emptyList<Any>()
            type == Fact.UndertakingAsked::class.java && field.name == "pupils" -> emptyList<Any>()
            type == EventNote.Planned::class.java && field.name == "pupils" -> emptyList<Any>()
            type == CalendarData::class.java && field.name == "weekdays" -> Weekday.entries.take(5)
            type == CalendarData::class.java && field.name == "name" -> ""
            field.type == List::class.java && field.name != "pupils" -> emptyList<Any>()
            else -> null
        }
    }
}
