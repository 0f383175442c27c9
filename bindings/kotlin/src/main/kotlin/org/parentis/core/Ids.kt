package org.parentis.core

// Ids: one type each, so that a pupil is never passed where an adult is meant. The core checks them when they cross: at most
// 128 bytes, no blank, no control character, no at-sign. An id is a key and not a name or an address.

/** An adult in a child's life, or a body such as a local authority that acts like one (PR-12): the host's own key. */
data class PersonId(val value: String) : Comparable<PersonId> {
    override fun compareTo(other: PersonId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** A child on the school's books: the host's own key. */
data class PupilId(val value: String) : Comparable<PupilId> {
    override fun compareTo(other: PupilId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** One entry of the journal: the host's own key. */
data class EntryId(val value: String) : Comparable<EntryId> {
    override fun compareTo(other: EntryId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** A court order, or what is claimed to be one (ORD-2, ORD-3): the host's own key. */
data class OrderId(val value: String) : Comparable<OrderId> {
    override fun compareTo(other: OrderId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** A document or passage that the host keeps, such as an order's own words (ORD-18): the host's own key. */
data class DocumentId(val value: String) : Comparable<DocumentId> {
    override fun compareTo(other: DocumentId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** What an adult prefers in an admission (MX-4): the host's own key for it, never a school's name. */
data class PreferenceId(val value: String) : Comparable<PreferenceId> {
    override fun compareTo(other: PreferenceId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** What a consent is for: a purpose of the library's table (`photo_website`), or one of the school's profile. */
data class PurposeId(val value: String) : Comparable<PurposeId> {
    override fun compareTo(other: PurposeId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/**
 * Where an adult is reached: the host's own key for an address, a number or an inbox, never the address itself. Two adults
 * with the same key share it.
 */
data class AddressId(val value: String) : Comparable<AddressId> {
    override fun compareTo(other: AddressId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** A conversation between the school and adults of a pupil, or among staff: the host's own key for it. */
data class ThreadId(val value: String) : Comparable<ThreadId> {
    override fun compareTo(other: ThreadId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** A group of pupils: a class, a form, a year, a house. The host's own key for it. */
data class GroupId(val value: String) : Comparable<GroupId> {
    override fun compareTo(other: GroupId): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/** A language, as a tag such as `cy`, `pl` or `bfi` (British Sign Language). */
data class LanguageTag(val value: String) : Comparable<LanguageTag> {
    override fun compareTo(other: LanguageTag): Int = value.compareTo(other.value)

    override fun toString(): String = value
}

/**
 * The id of a rule, as answers name it and documents write it: `PAR-1`, `MX[B3,RPT]`.
 *
 * Every rule that this library knows stands in [Rules]; `org.parentis.rule` says what it says and where it comes from.
 */
data class RuleId(val code: String) : Comparable<RuleId> {
    override fun compareTo(other: RuleId): Int = code.compareTo(other.code)

    override fun toString(): String = code
}

/**
 * A school's policy as data, checked by the core when it crosses: what the entry that adopts it carries.
 *
 * `org.parentis.basicProfile` makes the least of one, `org.parentis.readProfile` reads the TOML file that the school keeps.
 */
data class Profile(val json: String)
