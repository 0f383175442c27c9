// What Kotlin says more shortly than the generated types do.

package org.parentis.core

import java.time.LocalDate

/** What is wrong, in the library's own words: a line to show or to log, which carries nothing about people. */
val ParentisException.explanation: String
    get() =
        when (this) {
            is ParentisException.Refused -> explanation
        }

/** The kind of error as a word, the same in every language: `unknown_key`, `unknown_version`. */
val ParentisException.code: String
    get() =
        when (this) {
            is ParentisException.Refused -> code
        }

/** Where in the document, as in `entries[3].kind`; null if the error is about no one place. */
val ParentisException.path: String?
    get() =
        when (this) {
            is ParentisException.Refused -> path
        }

/** What is known of the thing that is asked about: everything unknown unless said. */
operator fun Details.Companion.invoke(
    onSite: Says = Says.UNKNOWN,
    childPresent: Says = Says.UNKNOWN,
    tellsWhereabouts: Says = Says.UNKNOWN,
    significant: Says = Says.UNKNOWN,
    act: Act? = null,
    capacity: Says = Says.UNKNOWN,
): Details = Details(onSite, childPresent, tellsWhereabouts, significant, act, capacity)

/** What is known of the thing that consent is asked for: what is left out is unknown. */
operator fun ConsentDetails.Companion.invoke(
    significant: Says = Says.UNKNOWN,
    urgent: Says = Says.UNKNOWN,
    prescribed: Says = Says.UNKNOWN,
    inConfidence: Says = Says.UNKNOWN,
    hasPlan: Says = Says.UNKNOWN,
    published: Says = Says.UNKNOWN,
    daysAbroad: UInt? = null,
): ConsentDetails = ConsentDetails(significant, urgent, prescribed, inConfidence, hasPlan, published, daysAbroad)

/** What consent is asked for; of which nothing more is known, unless it is said. */
operator fun ConsentMatter.Companion.invoke(
    purpose: PurposeId,
    pupil: PupilId? = null,
    person: PersonId? = null,
    item: DocumentId? = null,
    details: ConsentDetails = ConsentDetails.invoke(),
): ConsentMatter = ConsentMatter(purpose, pupil, person, item, details)

/** What was told to this person in confidence: what is left out nobody judged. */
operator fun Confided.Companion.invoke(
    person: PersonId,
    undertaking: DocumentId? = null,
    quality: Says = Says.UNKNOWN,
    obligation: Says = Says.UNKNOWN,
    unauthorised: Says = Says.UNKNOWN,
    agreed: Says = Says.UNKNOWN,
    oughtToKnow: Says = Says.UNKNOWN,
): Confided = Confided(person, undertaking, quality, obligation, unauthorised, agreed, oughtToKnow)

/** What was asked for. All that is not said is not known, and no step. */
operator fun Request.Companion.invoke(
    right: Right,
    received: LocalDate,
    written: Says = Says.UNKNOWN,
    identityAsked: Boolean = false,
    identityShown: LocalDate? = null,
    competent: Says = Says.UNKNOWN,
    authorised: Says = Says.UNKNOWN,
    inInterests: Says = Says.UNKNOWN,
    clarifications: List<Clarification> = emptyList(),
    extendedOn: LocalDate? = null,
    resultsOn: LocalDate? = null,
): Request =
    Request(
        right,
        received,
        written,
        identityAsked,
        identityShown,
        competent,
        authorised,
        inInterests,
        clarifications,
        extendedOn,
        resultsOn,
    )

/** What somebody raised. All that is not said is not known, and nothing is read out of a text (SFG-30). */
operator fun RaisedConcern.Companion.invoke(
    received: Arrived,
    raisedBy: Raiser = Raiser.NOT_SAID,
    person: PersonId? = null,
    pupils: List<PupilId> = emptyList(),
    kinds: List<ConcernKind> = emptyList(),
    subjects: List<PersonId> = emptyList(),
    subjectPosts: List<Post> = emptyList(),
    involved: List<PersonId> = emptyList(),
    hardToTalkTo: List<PersonId> = emptyList(),
    receivedBy: PersonId? = null,
    channel: Channel? = null,
    safeguarding: Says = Says.UNKNOWN,
    immediateDanger: Says = Says.UNKNOWN,
    staffAllegation: Says = Says.UNKNOWN,
    harmThreshold: Says = Says.UNKNOWN,
    headConflict: Says = Says.UNKNOWN,
    signs: List<SafeguardingSign> = emptyList(),
    dataBreach: Says = Says.UNKNOWN,
    written: Says = Says.UNKNOWN,
    incidents: List<LocalDate> = emptyList(),
    exceptional: Says = Says.UNKNOWN,
    consentOfOther: Says = Says.UNKNOWN,
    manyAlike: Says = Says.UNKNOWN,
    sameSubject: Says = Says.UNKNOWN,
    sendersUnconnected: Says = Says.UNKNOWN,
    duplicate: Says = Says.UNKNOWN,
    newAspects: Says = Says.UNKNOWN,
    begunOnRoll: Says = Says.UNKNOWN,
): RaisedConcern =
    RaisedConcern(
        received,
        raisedBy,
        person,
        pupils,
        kinds,
        subjects,
        subjectPosts,
        involved,
        hardToTalkTo,
        receivedBy,
        channel,
        safeguarding,
        immediateDanger,
        staffAllegation,
        harmThreshold,
        headConflict,
        signs,
        dataBreach,
        written,
        incidents,
        exceptional,
        consentOfOther,
        manyAlike,
        sameSubject,
        sendersUnconnected,
        duplicate,
        newAspects,
        begunOnRoll,
    )

/** Yes or no, or not said, as records have it. */
fun Says.Companion.of(so: Boolean?): Says =
    when (so) {
        true -> Says.YES
        false -> Says.NO
        null -> Says.UNKNOWN
    }
