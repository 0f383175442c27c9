# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.

"""Ids, and the closed lists of words."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType


class UnknownWord(str):
    """A word that this version of the package does not know, from a document that a newer one wrote.

    Lists that explain an answer may grow: rules, missing facts and who supplies them. Those that decide
    one (`Outcome`, `Condition` and the like) may not, and an unknown word of theirs is an error.

    >>> UnknownWord("PAR-99") == "PAR-99"
    True
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"UnknownWord({str(self)!r})"


AddressId = NewType("AddressId", str)
"""Where an adult is reached: the host's key for an address, a number or an inbox, never the address
itself. Two adults with the same key share it.

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

DocumentId = NewType("DocumentId", str)
"""A document or passage that the host keeps, such as an order's own words (ORD-18): the core sees
its key alone.

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

EntryId = NewType("EntryId", str)
"""One entry of the journal.

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

GroupId = NewType("GroupId", str)
"""A group of pupils: a class, a form, a year, a house. The host's key for it.

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

LanguageTag = NewType("LanguageTag", str)
"""A language, as a tag such as `cy`, `pl` or `bfi` (British Sign Language).

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

OrderId = NewType("OrderId", str)
"""A court order, or what is claimed to be one (ORD-2, ORD-3).

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

PersonId = NewType("PersonId", str)
"""An adult in a child's life, or a body such as a local authority that acts like one (PR-12).

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

PreferenceId = NewType("PreferenceId", str)
"""What an adult prefers in an admission: the host's key for it, never a school's name (MX-4).

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

PupilId = NewType("PupilId", str)
"""A child on the school's books.

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

PurposeId = NewType("PurposeId", str)
"""What a consent is for: a purpose of the library's table (`photo_website`), or one of the school's
profile.

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""

ThreadId = NewType("ThreadId", str)
"""A conversation between the school and adults of a pupil, or among staff: the host's key for it.

At most 128 bytes, without blanks, control characters or `@`: an id is a key, not a name and not an
address.
"""


class AcceptanceTest(StrEnum):
    """A test that a concern failed, so that it is not considered (ESC-T21)."""

    LATE = "late"
    """Raised after the policy's limit, and nothing exceptional (ESC-30)."""
    THIRD_PARTY = "third_party"
    """For another adult who did not consent (ESC-35)."""
    ANONYMOUS = "anonymous"
    """Without a name, and the head or the chair decided not to look into it (ESC-36)."""
    CAMPAIGN = "campaign"
    """Many, alike, and from people without a tie to the school (ESC-37)."""
    DUPLICATE = "duplicate"
    """The same as one that was closed, from somebody linked (ESC-38)."""
    NOT_OWED = "not_owed"
    """From somebody to whom the procedure is not owed (ESC-17, ESC-20)."""
    PAST_PUPIL = "past_pupil"
    """For a past pupil, and begun after they left (ESC-49)."""
    MONEY_CLAIM = "money_claim"
    """A claim for money, which the policy does not take (ESC-48)."""


class AccessFormat(StrEnum):
    """A form in which somebody with a disability can use what is written (COM-1)."""

    LARGE_PRINT = "large_print"
    """Large print."""
    BRAILLE = "braille"
    """Braille."""
    EASY_READ = "easy_read"
    """Short words and pictures."""
    AUDIO = "audio"
    """Read aloud."""
    SIGN_LANGUAGE = "sign_language"
    """Signed, on video or by an interpreter."""


class AccessGround(StrEnum):
    """On what ground somebody decided that a person may see something, or may not.

    The last eight are the overrides of CNF-15.
    """

    NEED = "need"
    """Teaches or supports the child in that matter, or needs it otherwise."""
    DSL_DECISION = "dsl_decision"
    """The safeguarding lead decided."""
    BEST_INTERESTS = "best_interests"
    """It is in the child's best interests (CNF-34)."""
    SAFETY_CONCERN = "safety_concern"
    """It is a concern about the safety of children."""
    CHILD_SAFETY = "child_safety"
    """What is in an allegation's record bears on the safety of this child."""
    SAFEGUARDING_MATTER = "safeguarding_matter"
    """What is in a file on staff is a matter of safeguarding."""
    STAFFING_PANEL = "staffing_panel"
    """The governor sits on the panel on staffing."""
    BOARD = "board"
    """The board as a whole is to have it."""
    LINK_GOVERNOR = "link_governor"
    """The governor is the link for safeguarding, and themes alone are in it."""
    CHAIR_ACTS = "chair_acts"
    """The chair acts in it, as in an allegation about the head (SFG-5)."""
    REGULATOR = "regulator"
    """The regulator asks."""
    PRIVILEGE_WAIVED = "privilege_waived"
    """Legal privilege is waived."""
    OWN_CASE_OUTCOME = "own_case_outcome"
    """It is the outcome of the person's own case."""
    NOT_THE_OUTCOME = "not_the_outcome"
    """It is not the outcome of the case."""
    OTHERS_TAKEN_OUT = "others_taken_out"
    """What is of others is taken out of it."""
    CASE_MANAGER = "case_manager"
    """The head manages the case."""
    OWN_DATA = "own_data"
    """It is the person's own data."""
    EXCLUDED = "excluded"
    """The head was excluded from this part of the meeting."""
    INTERESTED = "interested"
    """The governor has an interest in it."""
    OWN_TERMS = "own_terms"
    """These are the terms of an order that bind this person, and no others (CNF-13a)."""
    SAFEGUARDING_SHARING = "safeguarding_sharing"
    """Sharing for a child's safety (CNF-15a)."""
    REQUIRED_BY_LAW = "required_by_law"
    """A court order or a statute requires it (CNF-15b)."""
    INSPECTION = "inspection"
    """The Secretary of State or an inspection body asks for records of complaints (CNF-15c)."""
    POLICE_REQUEST = "police_request"
    """A request of the police (CNF-15d)."""
    CONSENT_OF_PROTECTED = "consent_of_protected"
    """The consent of the person who is protected (CNF-15e)."""
    PUBLIC_INTEREST = "public_interest"
    """The public interest outweighs the confidence (CNF-15f)."""
    OWN_DATA_REQUEST = "own_data_request"
    """A request for one's own data, after the exemptions (CNF-15g)."""
    ALREADY_PUBLIC = "already_public"
    """It is already lawfully public (CNF-15h)."""


class AccessWhy(StrEnum):
    """Why somebody may see something, or may not."""

    FOR_ANYONE = "for_anyone"
    """It is for anyone."""
    CLASS_LETS = "class_lets"
    """The class does not stand in the way, in this capacity."""
    OF_ITS_KEEPERS = "of_its_keepers"
    """The class is kept by those who hold this post, or have this part in the case."""
    CONDITION_MET = "condition_met"
    """The condition is on record as met."""
    OVERRIDDEN = "overridden"
    """The class keeps it from them, and yields to an override on record."""
    RELEASED = "released"
    """The day of release has come."""
    CONDITION_OPEN = "condition_open"
    """The condition is not on record: a person decides."""
    CASE_NOT_SAID = "case_not_said"
    """Of which case it is, nobody said."""
    ENTITLEMENT_NOT_SETTLED = "entitlement_not_settled"
    """Whether the adult is entitled is not settled."""
    COMPETENCE_NOT_JUDGED = "competence_not_judged"
    """Whether the pupil is able to decide about it was not judged."""
    CLASS_NOT_SAID = "class_not_said"
    """Of what class it is, nobody said."""
    SUBJECT_NOT_SAID = "subject_not_said"
    """It is of a personal class, and about whom it is, nobody said."""
    PUPIL_NOT_KNOWN = "pupil_not_known"
    """The school has no record of the pupil whom it is about."""
    CLASS_BARS = "class_bars"
    """The class keeps it from them, in this capacity."""
    ORDER_OR_HOLD = "order_or_hold"
    """An order or a hold keeps it from them, or may, whatever post they hold."""
    CONDITION_NOT_MET = "condition_not_met"
    """The condition is on record as not met."""
    NOT_ON_THE_CASE = "not_on_the_case"
    """They have no part in the case."""
    KEPT_OUT = "kept_out"
    """They are kept out of this one: excluded, with an interest in it, or complained about."""
    BEFORE_RELEASE = "before_release"
    """It is before the day of release, or none is on record."""
    NOT_COMPETENT = "not_competent"
    """The pupil was judged not able to decide about it."""
    LEFT_OUT_NOT_SAID = "left_out_not_said"
    """They may have it only with something left out, and nobody said that it is."""
    NOTICE_SUPPRESSED = "notice_suppressed"
    """The notice to this parent is suppressed."""
    NO_CAPACITY = "no_capacity"
    """They stand in no capacity to the pupil, or to the school."""
    UNDERTAKING_OPEN = "undertaking_open"
    """It is shown by discretion, and no undertaking not to divulge it is on record as given
    (CNF-20).
    """
    UNDERTAKING_REFUSED = "undertaking_refused"
    """They refused the undertaking (CNF-23)."""
    UNDERTAKING_OF_ANOTHER_KIND = "undertaking_of_another_kind"
    """They gave one in the wording of another kind (CNF-28)."""
    FINDINGS_COPIED = "findings_copied"
    """It is what was found about a complaint, and goes to both its sides (ESC-11)."""
    OTHER_PUPIL_TAKEN_OUT = "other_pupil_taken_out"
    """It is about a pupil whom the complaint is not about, and is taken out of this side's copy
    (CNF-17).
    """
    BOTH_SIDES_CONFIDENTIAL = "both_sides_confidential"
    """What was written about a complaint is kept from both its sides (CNF-17)."""
    DISCIPLINE_KEPT = "discipline_kept"
    """What follows for a member of staff is not told to whoever complained (CNF-17)."""
    MINUTES_NOT_SAID = "minutes_not_said"
    """Whether somebody is named in these minutes, nobody said (CNF-29)."""


class Act(StrEnum):
    """For what a permission is asked or a consent given.

    The subjects of DEL-1, as finely as an order or a placement plan may divide them.
    """

    SCHOOLING = "schooling"
    """Choice of school and of what is taught (education)."""
    DAY_TRIP = "day_trip"
    """A local day trip (education)."""
    RESIDENTIAL = "residential"
    """A residential trip in the country (education)."""
    ABROAD = "abroad"
    """A journey out of the United Kingdom (CON-TRIP-6)."""
    LEISURE = "leisure"
    """Clubs and other leisure."""
    MEDICAL = "medical"
    """Medicines, treatment, dentistry and health programmes."""
    FAITH = "faith"
    """Faith and worship."""
    SOCIAL_MEDIA = "social_media"
    """Photographs, video and social media."""
    CHANGE_NAME = "change_name"
    """A change of the surname by which the child is known."""
    PERSONAL_DATA = "personal_data"
    """Acting for the child in data protection (SAR-3)."""
    OTHER = "other"
    """Anything else."""


class AgendaTopic(StrEnum):
    """What an item of an agenda is about."""

    POLICY = "policy"
    """A policy, or a whole-school issue."""
    EVENTS = "events"
    """Events and programmes."""
    ONE_PUPIL = "one_pupil"
    """One pupil (PTN-35)."""
    ONE_OF_STAFF = "one_of_staff"
    """One member of staff (PTN-35)."""
    LIVE_COMPLAINT = "live_complaint"
    """A complaint that is live (PTN-35)."""
    OTHER = "other"
    """Anything else."""
    NOT_SAID = "not_said"
    """Nobody said."""


class AppointedAs(StrEnum):
    """As what a parent was appointed where too few stood (PTN-25)."""

    PARENT_OF_PUPIL = "parent_of_pupil"
    """As a parent of a registered pupil."""
    PARENT_OF_SCHOOL_AGE = "parent_of_school_age"
    """As a parent of a child of compulsory school age, where that was not reasonably practical."""


class ApprovalLevel(StrEnum):
    """Who may approve a policy, the highest first (REV-4): whoever stands higher may as well."""

    FULL_BOARD = "full_board"
    """The full board."""
    COMMITTEE = "committee"
    """A committee of it."""
    ONE_GOVERNOR = "one_governor"
    """One governor."""
    HEAD = "head"
    """The head."""


class AskWhy(StrEnum):
    """Why a party is asked, or is not."""

    MAY_GIVE = "may_give"
    """May give it, and one such answer is enough."""
    HAS_TO_BE_ASKED = "has_to_be_asked"
    """Has to be asked: every one of them is needed, or this parent has asked to be (CON-TRIP-4)."""
    HAS_TO_BE_NOTIFIED = "has_to_be_notified"
    """Has to be notified of it and of the right to object (CON-BIO-1)."""
    PUPIL_DECIDES = "pupil_decides"
    """The pupil decides (CON-GEN-7)."""
    PUPIL_ANSWERS_TOO = "pupil_answers_too"
    """The pupil answers beside the parent (CON-BIO-8)."""
    ANSWER_ENDED = "answer_ended"
    """Their old answer counts no longer."""
    FORM_DOES_NOT_COUNT = "form_does_not_count"
    """Their answer is not in a form that counts, or is one tick for several purposes."""
    HAS_ANSWERED = "has_answered"
    """Not asked: has answered."""
    ENOUGH_GIVEN = "enough_given"
    """Not asked: another's answer is enough."""
    NO_STANDING = "no_standing"
    """Not asked: has no standing, or an order takes it."""
    STANDING_NOT_SETTLED = "standing_not_settled"
    """Not asked before it is settled who they are."""
    EXCEPTED = "excepted"
    """Not asked: a ground is on record (CON-BIO-6)."""
    CONSENT_NOT_NEEDED = "consent_not_needed"
    """Not asked: consent is the wrong tool (CON-GEN-4)."""
    A_NO_STANDS = "a_no_stands"
    """Not asked: a no stands, or a yes taken back, and that is resolved first."""
    BARRED = "barred"
    """Not asked: something else stands in the way that no answer gets over."""
    PUPIL_LEFT = "pupil_left"
    """Not asked: the pupil has left."""
    PUPILS_DECISION = "pupils_decision"
    """Not asked: the pupil decides, and no parent's answer is enough or needed."""
    NOT_MADE_TO_CHOOSE = "not_made_to_choose"
    """Not asked: the pupil is not made to choose between the parents (CON-GEN-12)."""


class Assurance(StrEnum):
    """What a complaints procedure has to say, apart from its stages (ESC-1, ESC-2, ESC-8, ESC-10 to
    ESC-16).
    """

    WRITTEN = "written"
    """It is a written document (ESC-1)."""
    AVAILABLE = "available"
    """It is made available to parents (ESC-2)."""
    PANEL_UNINVOLVED = "panel_uninvolved"
    """Nobody who was involved sits on the panel (ESC-8)."""
    MAY_ATTEND = "may_attend"
    """The parent may attend the hearing, accompanied (ESC-10)."""
    FINDINGS_COPIED = "findings_copied"
    """Findings go to both sides (ESC-11)."""
    OPEN_TO_INSPECTION = "open_to_inspection"
    """Findings are open to inspection by proprietor and head (ESC-12)."""
    RECORD_KEPT = "record_kept"
    """Every complaint that reached the formal stage is on record (ESC-13)."""
    STAGE_RECORDED = "stage_recorded"
    """The record says at which stage it was settled (ESC-14)."""
    ACTION_RECORDED = "action_recorded"
    """The record says what was done, upheld or not (ESC-15)."""
    CONFIDENTIAL = "confidential"
    """It is confidential (ESC-16)."""
    ON_WEBSITE = "on_website"
    """It is on the school's website, as an independent school in Wales has it (ESC-19)."""
    FINDINGS_TO_HEAD = "findings_to_head"
    """Findings go to the proprietor and the head too, as in an independent school in Wales
    (ESC-19).
    """
    EARLY_RECORDED = "early_recorded"
    """Complaints settled at the first stage are on record as well, as in an independent school in
    Wales (ESC-19).
    """
    SUPPLIERS_OWN = "suppliers_own"
    """Suppliers who use the premises have a procedure of their own (ESC-22)."""
    DISTINCT = "distinct"
    """It is a procedure of its own, and no part of another (ESC-23)."""


class BanEnd(StrEnum):
    """What ends the ban."""

    CHARGE = "charge"
    """The teacher is charged with the offence."""
    PUBLISHED_DECISION = "published_decision"
    """The Secretary of State, or the Welsh council, published a decision about it."""
    WAIVER = "waiver"
    """The teacher waived it in writing, or published it."""
    COURT_ORDER = "court_order"
    """A court lifted it."""


class BanPart(StrEnum):
    """What has to be so for the ban to stand."""

    ENGLAND_OR_WALES = "england_or_wales"
    """The school is in England or Wales."""
    ON_RECORD = "on_record"
    """The allegation is on record."""
    TEACHER = "teacher"
    """The accused is a teacher at the school."""
    BY_PUPIL = "by_pupil"
    """It is made by a registered pupil of the same school, or on that pupil's behalf."""
    RELEVANT_OFFENCE = "relevant_offence"
    """It is of an offence against a pupil of the school."""


class BanState(StrEnum):
    """How the ban stands on a day."""

    STANDS = "stands"
    """It stands: nothing that identifies the teacher is published."""
    ENDED = "ended"
    """It stood, and has ended."""
    NO_SUCH_BAN = "no_such_ban"
    """There is none of this kind."""
    NOT_SETTLED = "not_settled"
    """What is on record does not settle it."""


class BoardFinding(StrEnum):
    """What is wrong with a board."""

    TOO_FEW_SEATS = "too_few_seats"
    """Fewer than seven seats (PTN-20)."""
    TOO_FEW_PARENT_SEATS = "too_few_parent_seats"
    """Fewer than two seats for parents (PTN-20, PTN-21)."""
    TOO_FEW_PARENTS = "too_few_parents"
    """Fewer than two parents in office (PTN-33)."""
    NO_HEAD_SEAT = "no_head_seat"
    """No seat for the head (PTN-20)."""
    NOT_ONE_STAFF_SEAT = "not_one_staff_seat"
    """Not one seat for staff (PTN-20)."""
    NOT_ONE_AUTHORITY_SEAT = "not_one_authority_seat"
    """Not one seat for the local authority (PTN-20)."""
    VACANCY = "vacancy"
    """A seat is vacant (PTN-33)."""
    NO_TERMS_OF_REFERENCE = "no_terms_of_reference"
    """No terms of reference are on record (PTN-35)."""


class BoardKind(StrEnum):
    """What kind of board, committee or group it is."""

    GOVERNING_BODY = "governing_body"
    """The governing body of a maintained school (PTN-20)."""
    ACADEMY_BOARD = "academy_board"
    """The board of a trust with one academy (PTN-21)."""
    TRUST_BOARD = "trust_board"
    """The board of a trust with several academies (PTN-21)."""
    LOCAL_GOVERNING_BODY = "local_governing_body"
    """The local governing body of one academy of such a trust (PTN-21)."""
    COMMITTEE = "committee"
    """A committee of a board."""
    ADVISORY_GROUP = "advisory_group"
    """An advisory group (PTN-35)."""
    PARENT_FORUM = "parent_forum"
    """A forum of parents (PTN-35)."""
    PARENT_COUNCIL = "parent_council"
    """A parent council in Scotland (PTN-37)."""


class BoardStanding(StrEnum):
    """Do parents sit where the type of school asks for them?"""

    MEETS = "meets"
    """As is asked."""
    SHORT = "short"
    """Too few of them."""
    CANNOT_SHOW = "cannot_show"
    """That cannot be shown: the boards are not on record (PTN-33)."""
    NO_RULE = "no_rule"
    """No rule for this nation or type of school is held."""


class BreachRisk(StrEnum):
    """What risk a breach is to those whose data they are."""

    NO_RISK = "no_risk"
    """Likely none: it is written down, and not reported (CNF-40)."""
    RISK = "risk"
    """Likely one: it is reported (CNF-41)."""
    HIGH_RISK = "high_risk"
    """A high one: it is reported, and those whose data they are are told (CNF-42)."""


class BreachStep(StrEnum):
    """What has to be done about a breach, in this order."""

    CONTAIN = "contain"
    """Contain it (CNF-40)."""
    NAME_DECIDER = "name_decider"
    """Find somebody who decides: nobody holds the post or is named in the profile, or all of them
    are away (CNF-45).
    """
    ASSESS = "assess"
    """Judge the risk, and write that down (CNF-40)."""
    REPORT = "report"
    """Report it to the Information Commissioner (CNF-41)."""
    GIVE_REASONS = "give_reasons"
    """State in the report why it is late (CNF-43)."""
    NOTE_HOUR = "note_hour"
    """Write down at what hour it was reported: it was on the last day (CNF-41)."""
    COMPLETE_REPORT = "complete_report"
    """Make the report whole (CNF-43)."""
    FIND_AFFECTED = "find_affected"
    """Find out whose data they are: it is a high risk, and nobody is named (CNF-42)."""
    TELL_AFFECTED = "tell_affected"
    """Tell those whose data they are (CNF-42)."""


class Capacity(StrEnum):
    """In what capacity somebody sees something: a column of the table."""

    ENTITLED_PARENT = "entitled_parent"
    """An adult of the child to whom the one resolver lets it be sent."""
    ADULT_NOT_ENTITLED = "adult_not_entitled"
    """An adult of the child to whom it does not."""
    PARENT_OF_ANOTHER = "parent_of_another"
    """An adult of other pupils alone."""
    PUPIL = "pupil"
    """The pupil in person, who is able to decide."""
    FORM_TUTOR = "form_tutor"
    """The child's own form tutor or class teacher."""
    SUBJECT_TEACHER = "subject_teacher"
    """Who teaches or supports the child, and other staff, by need."""
    DSL = "dsl"
    """The safeguarding lead, or a deputy."""
    HEAD = "head"
    """The head teacher."""
    GOVERNOR = "governor"
    """A governor or trustee: entitled to no pupil's record by being one."""
    PANEL_MEMBER = "panel_member"
    """A member of a panel."""
    INSPECTOR = "inspector"
    """An inspector, or the Secretary of State."""
    OUTSIDE_AUTHORITY = "outside_authority"
    """The authority's officer for allegations, children's social care, the police."""


class CareStatus(StrEnum):
    """How a looked-after child came to be looked after (PR-12, PR-15, ROL-15, ROL-16)."""

    CARE_ORDER = "care_order"
    """A care order: the authority has parental responsibility (PR-12)."""
    INTERIM_CARE_ORDER = "interim_care_order"
    """An interim care order: likewise (PR-12)."""
    SECTION_20 = "section_20"
    """Accommodated under section 20: the authority has none (PR-15)."""
    UNKNOWN = "unknown"
    """Looked after, not said how; a flag in an export says no more."""


class CaseAct(StrEnum):
    """What somebody at the school does next in a case."""

    OPEN_SAFEGUARDING_RECORD = "open_safeguarding_record"
    """Open a safeguarding record, now; the case does not wait for it (ESC-T3)."""
    TRIAGE = "triage"
    """Answer the three questions of triage (ESC-T2)."""
    BEGIN_STAGE = "begin_stage"
    """Begin the first stage (ESC-T5)."""
    FIND_HANDLER_OUTSIDE = "find_handler_outside"
    """Find somebody outside the school to handle it (ESC-76, ESC-77)."""
    ACKNOWLEDGE = "acknowledge"
    """Say that it arrived."""
    MEET = "meet"
    """Meet the complainant."""
    DECIDE = "decide"
    """Decide, on what somebody else found out (ESC-27)."""
    RESPOND = "respond"
    """Answer."""
    CONVENE_PANEL = "convene_panel"
    """Name the panel's members and the day of its hearing (ESC-T12)."""
    GIVE_NOTICE = "give_notice"
    """Give notice of the hearing."""
    EXCHANGE_PAPERS = "exchange_papers"
    """Exchange the papers."""
    HOLD_HEARING = "hold_hearing"
    """Hold the hearing."""
    SEND_FINDINGS = "send_findings"
    """Send the findings and recommendations (ESC-11)."""
    CONCLUDE = "conclude"
    """Close the case, with the way outside named (ESC-T14)."""
    CLOSE_LAPSED = "close_lapsed"
    """Close the case: nobody asked for the next stage in time (ESC-T11)."""
    REVIEW_PAUSE = "review_pause"
    """Look at a pause again (ESC-T16)."""
    HAND_ON = "hand_on"
    """Hand it on: whoever has it is away (ESC-40)."""


class CaseClosure(StrEnum):
    """How a case was closed."""

    RESOLVED = "resolved"
    """Resolved at an informal stage (ESC-T6)."""
    LAPSED = "lapsed"
    """Nobody asked for the next stage in time (ESC-T11)."""
    DECIDED = "decided"
    """The panel's letter went out (ESC-T14)."""
    NOT_ACCEPTED = "not_accepted"
    """It failed a test of acceptance (ESC-T21)."""


class CaseOutcome(StrEnum):
    """What came of a stage, fit for a table of the governors."""

    SOLUTION = "solution"
    """A solution was found (HA-2.3a)."""
    AGREED_DIFFERENCE = "agreed_difference"
    """Both sides see it differently and leave it there (HA-2.3a)."""
    UPHELD = "upheld"
    """Upheld."""
    PARTLY_UPHELD = "partly_upheld"
    """Upheld in part."""
    NOT_UPHELD = "not_upheld"
    """Not upheld."""


class CasePhase(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"
    """It came, and nobody has looked at it yet (ESC-T1)."""
    TRIAGE = "triage"
    """Safeguarding, excluded matters and conflicts of interest are answered (ESC-T2)."""
    OUT_OF_SCOPE = "out_of_scope"
    """It was no matter for the ladder, and the right way was named (ESC-T4)."""
    INFORMAL = "informal"
    """At an informal stage."""
    FORMAL = "formal"
    """At a formal stage."""
    AWAITING_COMPLAINANT = "awaiting_complainant"
    """Answered; the complainant may ask for the next stage (ESC-T9)."""
    PANEL_REQUESTED = "panel_requested"
    """A panel is asked for (ESC-T10)."""
    PANEL_SCHEDULED = "panel_scheduled"
    """Members and day of the hearing are set (ESC-T12)."""
    PANEL_DECIDED = "panel_decided"
    """The panel decided, and its letter has still to go out (ESC-T13)."""
    PAUSED = "paused"
    """The clock stands still (ESC-T16)."""
    WITHDRAWN = "withdrawn"
    """Withdrawn in writing (ESC-T15)."""
    CLOSED = "closed"
    """Closed."""
    OUTSIDE = "external"
    """The complainant went outside (ESC-T20)."""


class CaseRole(StrEnum):
    """A person's part in a case."""

    HANDLER = "handler"
    """Handles it."""
    CLERK = "clerk"
    """Clerk to its panel."""
    PANEL_MEMBER = "panel_member"
    """Sits on its panel."""
    COMPLAINANT = "complainant"
    """Complains."""
    COMPLAINED_ABOUT = "complained_about"
    """Is complained about."""
    CASE_MANAGER = "case_manager"
    """Manages an allegation about staff."""
    COMPANION = "companion"
    """Accompanies a party to its panel (ESC-10)."""


class Cell(StrEnum):
    """What is written in a cell of the matrix (section 15.1)."""

    MUST_BY_STATUTE = "M"
    """Must by statute."""
    MUST_EQUALLY = "m"
    """Must on an equal footing with any other parent."""
    ON_REQUEST = "r"
    """Must once the adult has asked."""
    MAY = "Y"
    """May."""
    CHECK = "?"
    """Somebody named has to decide."""
    NO = "N"
    """Must not."""
    BY_RESIDENCE = "by_residence"
    """As B1 or B2 by residence."""
    AFTER_CHECK = "after_check"
    """As B2 once risk has been looked into."""
    DELEGATED = "d"
    """Within written delegated authority."""
    ON_AUTHORITY = "a"
    """Only on the authority of a person with parental responsibility or care."""
    PER_ORDER = "per_order"
    """As the order says: where it bars nothing, as the adult's own row has it."""
    PUPIL_DECIDES = "pupil_decides"
    """The question does not arise: the pupil decides."""


class Channel(StrEnum):
    """A way to reach an adult."""

    APP = "app"
    """The parents' app or portal, with a notice that something is there."""
    EMAIL = "email"
    """E-mail."""
    TEXT = "text"
    """A text message."""
    TELEPHONE = "telephone"
    """A call."""
    POST = "post"
    """By post."""
    BY_HAND = "by_hand"
    """On paper, into the adult's own hand."""


class Charge(StrEnum):
    """What may be charged."""

    FREE = "free"
    """Nothing (SAR-12)."""
    COPIES_AT_COST = "copies_at_cost"
    """To look is free; a copy costs no more than making it does (REC-1)."""
    NOT_SET = "not_set"
    """No rule that is held here says."""


class CheckKind(StrEnum):
    """Which check of a person is on record."""

    ENHANCED_WITH_BARRED_LIST = "enhanced_with_barred_list"
    """An enhanced check with the children's barred list (PTN-45)."""
    ENHANCED = "enhanced"
    """An enhanced check without a barred list."""
    PVG_MEMBERSHIP = "pvg_membership"
    """Membership of Scotland's scheme (PTN-49)."""
    ACCESS_NI = "access_ni"
    """A check by Northern Ireland's own scheme (PTN-49)."""


class CheckNeeded(StrEnum):
    """Which check an activity needs."""

    ENHANCED_WITH_BARRED_LIST = "enhanced_with_barred_list"
    """An enhanced check with the children's barred list (PTN-45)."""
    NO_BARRED_LIST = "no_barred_list"
    """None with a barred list: that must not be asked for (PTN-46)."""
    PVG_MEMBERSHIP = "pvg_membership"
    """What Scotland's scheme asks for (PTN-49)."""
    ACCESS_NI = "access_ni"
    """What Northern Ireland's own scheme asks for (PTN-49)."""
    NOT_SETTLED = "not_settled"
    """Something that decides it is not on record."""


class CheckResult(StrEnum):
    """What a check showed."""

    CLEAR = "clear"
    """Nothing, or nothing that stands against it in the school's judgement."""
    TO_ASSESS = "to_assess"
    """Something that nobody at school has judged yet."""
    BARRED = "barred"
    """The person is barred from work with children."""


class CheckStanding(StrEnum):
    """How the checks on record stand against what is needed."""

    MET = "met"
    """The check that is needed is on record, and clear."""
    NOT_NEEDED = "not_needed"
    """None is needed."""
    NOT_ON_RECORD = "not_on_record"
    """None is on record."""
    WITHOUT_BARRED_LIST = "without_barred_list"
    """There is one, without the barred list."""
    TO_ASSESS = "to_assess"
    """What it shows has not been judged."""
    BARRED = "barred"
    """The person is barred."""
    NOT_SETTLED = "not_settled"
    """Whether one is needed is not settled, and none that would do in either case is on record."""


class Checked(StrEnum):
    """How far the source of a rule was checked.

    The mark is of the rule's main part; what of the rest is not confirmed is said beside the
    source.
    """

    VERIFIED = "V"
    """The law or the official text itself was read, not always in its latest edition."""
    SECONDARY = "2"
    """A secondary source that restates it was read."""
    UNVERIFIED = "U"
    """Not confirmed in any source we could reach: a default that a school or its adviser may
    override.
    """
    NOT_APPLICABLE = "none"
    """There is no outside source to check."""


class ClaimForm(StrEnum):
    """In what form an order that was not produced was told of (ORD-3)."""

    DESCRIBED = "described"
    """Somebody described it."""
    DRAFT = "draft"
    """A draft."""
    SOLICITOR_LETTER = "solicitor_letter"
    """A solicitor's letter."""
    PARENTING_PLAN = "parenting_plan"
    """A parenting plan."""
    SCREENSHOT = "screenshot"
    """A screenshot or a photograph."""
    RECORD_FLAG = "record_flag"
    """A flag or a note in the school's system (VOC-46)."""


class ClockNote(StrEnum):
    """What made a day of subject access what it is (SAR-5)."""

    FROM_IDENTITY = "from_identity"
    """It runs from the day on which identity or authority was shown."""
    PAUSED = "paused"
    """The days between asking what is meant and the answer do not count."""
    NOT_PAUSED = "not_paused"
    """A question that was asked after the time was over, or before the request came, or that is
    said to have been answered before it was asked, pauses nothing.
    """
    EXTENDED = "extended"
    """The requester was told in time that it takes longer: three months."""
    NOT_EXTENDED = "not_extended"
    """What was told of needing longer came after the first month, or before the request: it does
    not count.
    """
    MOVED = "moved"
    """The last day was a weekend or public holiday, so that it is the next working day."""


class ClockStart(StrEnum):
    """The event from which a time runs (ESC-59). It has no default."""

    RECEIVED = "received"
    """The day on which the message came."""
    DEEMED_RECEIVED = "deemed_received"
    """The day on which it counts as received (ESC-32)."""
    ACKNOWLEDGED = "acknowledged"
    """The day on which the school said that it arrived."""
    STAGE_BEGAN = "stage_began"
    """The day on which the stage began: asked for, or handed on."""
    MET = "met"
    """The day of the meeting with the complainant."""
    RESPONDED = "responded"
    """The day on which the answer of the stage was sent."""
    HEARING = "hearing"
    """The day of the hearing; papers and notice are counted back from it."""
    DECIDED = "decided"
    """The day of the decision."""


class Column(StrEnum):
    """A column of the rights matrix: what an adult may be entitled to."""

    REPORT = "RPT"
    """The yearly report."""
    EVENTS = "EVT"
    """The school's events: sports day, a play, an open day."""
    PARENTS_EVENING = "PEV"
    """The parents' evening: to discuss the child's progress with a teacher."""
    RECORD = "REC"
    """The educational record, on a written request."""
    PERMISSION = "CON"
    """To be asked for permission."""
    CONSENT = "PRC"
    """A consent that only a holder of parental responsibility can give."""
    GOVERNANCE = "GOV"
    """To vote, and to stand, in the election of parent governors."""
    EXCLUSION = "EXC"
    """Notice of an exclusion."""
    TRIPS = "TRP"
    """To be told about a trip."""
    MESSAGES = "MSG"
    """The day-to-day messages."""
    EMERGENCY = "EMG"
    """To be called in an emergency."""
    COLLECT = "COL"
    """To collect the child."""
    COMPLAINT = "CMP"
    """To complain to the school."""


class ComplainantMay(StrEnum):
    """What a complainant may do in a case."""

    ASK_FOR_NEXT_STAGE = "ask_for_next_stage"
    """Ask for the next stage."""
    ASK_FOR_PANEL = "ask_for_panel"
    """Ask for a panel; the school cannot refuse it on the merits (ESC-6)."""
    ASK_FOR_ANOTHER_HANDLER = "ask_for_another_handler"
    """Ask for another handler (ESC-41)."""
    WITHDRAW = "withdraw"
    """Withdraw, in writing (ESC-34)."""
    ATTEND_WITH_COMPANION = "attend_with_companion"
    """Attend the hearing, with a companion (ESC-10, ESC-45)."""
    GO_OUTSIDE = "go_outside"
    """Go outside the school (ESC-T20)."""


class ConcernKind(StrEnum):
    """Of what kind a part of a message is.

    The first lines belong in the ladder; the others have a way of their own (section 2.6 of the
    concerns sheet, `table`).
    """

    CLASSROOM = "class"
    """The class: teaching and what goes on in the room."""
    PASTORAL = "pastoral"
    """How the child fares: friends, wellbeing, being left out."""
    SUBJECT = "subject"
    """A subject: its teaching, sets, homework."""
    SEN_SUPPORT = "sen_support"
    """Support in school for special needs, from day to day (ESC-66)."""
    SITE = "site"
    """The site: buildings, grounds, parking."""
    OFFICE = "office"
    """The office: money, meals, transport, uniform."""
    BOARDING = "boarding"
    """Boarding."""
    MONEY_CLAIM = "money_claim"
    """Compensation, or a refund of fees (ESC-48)."""
    BEHAVIOUR_POLICY = "behaviour_policy"
    """How the behaviour policy was applied, without an exclusion (ESC-64)."""
    REFERRAL_HANDLING = "referral_handling"
    """How a referral was handled (SFG-20)."""
    EARLY_YEARS = "early_years"
    """Early-years duties (ESC-97)."""
    STAFF_CONDUCT = "staff_conduct"
    """What an adult of the school did (ESC-47, ESC-69a)."""
    OTHER = "other"
    """Anything else that belongs in the ladder."""
    ADMISSIONS = "admissions"
    """Admission to the school (ESC-62)."""
    EXCLUSION = "exclusion"
    """A suspension or a permanent exclusion (ESC-63)."""
    EXCLUSION_DISCRIMINATION = "exclusion_discrimination"
    """Discrimination in an exclusion (ESC-69h)."""
    STATUTORY_SEN = "statutory_sen"
    """A statutory assessment, or what is in a plan (ESC-65)."""
    CHILD_PROTECTION = "child_protection"
    """Child protection (ESC-67)."""
    WHISTLEBLOWING = "whistleblowing"
    """Whistleblowing (ESC-68)."""
    STAFF_GRIEVANCE = "staff_grievance"
    """A grievance of staff (ESC-69), or the matter of work of somebody who is a parent too
    (ESC-84).
    """
    CURRICULUM = "curriculum"
    """The content of the national curriculum (ESC-69b)."""
    WORSHIP = "worship"
    """Collective worship, and withdrawal from it (ESC-69c)."""
    SITE_PROVIDER = "site_provider"
    """What a provider on the site does (ESC-69d)."""
    REORGANISATION = "reorganisation"
    """The reorganisation of schools (ESC-69e)."""
    EXAM_RESULTS = "exam_results"
    """Results of public examinations (ESC-69f)."""
    PERSONAL_DATA = "personal_data"
    """Personal data mishandled (ESC-69g)."""


class ConcernMatter(StrEnum):
    """What a concern is about, as far as it settles who hears of it first.

    Free text is never read for it.
    """

    CLASSROOM = "class"
    """The class: lessons, classmates, the day."""
    PASTORAL = "pastoral"
    """The child's well-being at school."""
    SUBJECT = "subject"
    """A subject and its teaching."""
    SEN = "sen"
    """Support for special educational needs in school (ESC-66)."""
    BEHAVIOUR = "behaviour"
    """How the behaviour policy was applied (ESC-64)."""
    SITE = "site"
    """Buildings, grounds, parking."""
    BOARDING = "boarding"
    """Boarding."""
    OFFICE = "office"
    """The office, money, meals, transport."""
    MONEY_CLAIM = "money_claim"
    """Compensation, or a refund of fees (ESC-48)."""
    OTHER = "other"
    """Anything else."""


class Condition(StrEnum):
    """What goes with a permit: it may be done so, and not otherwise."""

    ADDRESSES_LEFT_OUT = "addresses_left_out"
    """Addresses, other contact details and clues to them are taken out (COM-5, VOC-53)."""
    WHEREABOUTS_LEFT_OUT = "whereabouts_left_out"
    """Whatever says where the child is or will be is taken out (VOC-54)."""
    BY_POST = "by_post"
    """By post to the establishment, not through the portal (COM-9, row B21)."""
    LEAVERS_REPORT = "leavers_report"
    """The leaver's report takes the place of the yearly one (REP-3)."""
    SOCIAL_WORKER_TOLD_TOO = "social_worker_told_too"
    """The child's social worker and the virtual school head, where there are any, are told as well
    (T-16).
    """
    SEPARATE_SLOT = "separate_slot"
    """An appointment of their own, apart from the other parent's (MX-3, row B19)."""
    WITHOUT_THE_CHILD = "without_the_child"
    """Without the child, whom the order keeps apart from this adult (VOC-52)."""
    BY_TELEPHONE_OR_VIDEO = "by_telephone_or_video"
    """By telephone or video, and not on the school's site (VOC-51)."""


class ConfidencePart(StrEnum):
    """What has to come together for a duty of confidence."""

    QUALITY = "quality"
    """The information has the quality of confidence."""
    OBLIGATION = "obligation"
    """It was given in circumstances that carry an obligation."""
    UNAUTHORISED = "unauthorised"
    """The use would be unauthorised."""
    AGREED_OR_OUGHT = "agreed_or_ought"
    """The person agreed to it, or ought to have known of it."""


class ConsentCapacity(StrEnum):
    """By what right a party answers (RCT-7)."""

    OWN_ACCOUNT = "own_account"
    """For themselves: the pupil, or an adult on their own account."""
    PARENTAL_RESPONSIBILITY = "parental_responsibility"
    """As a holder of parental responsibility."""
    PARENT = "parent"
    """As a parent, with or without responsibility."""
    CARE = "care"
    """As one who looks after the child."""
    DELEGATION = "delegation"
    """Within delegated authority."""
    NOT_SETTLED = "not_settled"
    """By no right that is on record."""


class ConsentDuty(StrEnum):
    """What else the school has to do."""

    STOP = "stop"
    """Stop at once (CON-GEN-5)."""
    ERASE = "erase"
    """Erase what consent alone was the basis for (CON-GEN-5)."""
    TAKE_DOWN = "take_down"
    """Take down what the school controls (CON-PHO-7)."""
    TELL_RECIPIENTS = "tell_recipients"
    """Tell those to whom it was passed on (CON-PHO-7)."""
    DESTROY = "destroy"
    """Destroy the biometric data as soon as practicable (CON-BIO-5)."""
    REASONABLE_ALTERNATIVE = "reasonable_alternative"
    """Offer another way with the same access and no disadvantage (CON-BIO-7)."""
    IMPACT_ASSESSMENT = "impact_assessment"
    """An impact assessment comes first (CON-BIO-8)."""
    TELL_WHERE_THE_CHILD_IS = "tell_where_the_child_is"
    """Tell the parents where the child will be and of extra safety measures (CON-TRIP-1)."""
    TELL_EACH_TIME = "tell_each_time"
    """Tell the parents each time, so that they can say no (CON-TRIP-2)."""
    SEEK_PUPILS_VIEWS = "seek_pupils_views"
    """Seek the pupil's views (CON-TRIP-7)."""
    WEIGH_OBJECTION = "weigh_objection"
    """Weigh the objection (CON-PHO-1)."""
    RING_EVERY_CONTACT = "ring_every_contact"
    """Act, call 999 and ring every emergency contact (CON-MED-6)."""
    RECORD_EACH_DOSE = "record_each_dose"
    """Record each dose and tell the parent the same day (CON-MED-3)."""
    ASK_PRESCRIBER = "ask_prescriber"
    """Ask the prescriber (CON-MED-4)."""
    SAY_IT_CANNOT_BE_RECALLED = "say_it_cannot_be_recalled"
    """Say before it is given that it cannot be recalled (CON-PHO-4)."""
    HEAD_TALKS_TO_PARENT = "head_talks_to_parent"
    """Talk to the parent and, if fit, the pupil, and record it (CON-RSE-3)."""
    ARRANGE_SEX_EDUCATION = "arrange_sex_education"
    """Arrange sex education in one of the three terms (CON-RSE-4)."""
    NOTICE_TWO_SCHOOL_DAYS = "notice_two_school_days"
    """Statutory notice to the parents at least two school days before (CON-AP-1)."""
    TELL_FAMILY_UNLESS_RISK = "tell_family_unless_risk"
    """Tell the family first, unless that raises the risk (CON-SHR-2)."""
    WRITTEN_REQUEST = "written_request"
    """Take a written request that says why it is necessary (CON-SHR-6)."""
    VERIFY_RESPONSIBILITY = "verify_responsibility"
    """Efforts to verify that whoever authorised it holds responsibility (CON-ISS-2)."""
    ASK_PUPIL = "ask_pupil"
    """Ask the pupil in person (CON-GEN-7)."""
    DO_NOT_ASK_PUPIL_TO_CHOOSE = "do_not_ask_pupil_to_choose"
    """Do not ask the pupil to choose between the parents (CON-GEN-12)."""
    SAFEGUARDING_FIRST = "safeguarding_first"
    """A safeguarding matter goes its own way, whatever was consented to (CON-COU-2)."""
    KEEP_LEGAL_NAME = "keep_legal_name"
    """Keep the legal name in statutory records (CON-NAM-4)."""
    ENCOURAGE_TELLING_PARENTS = "encourage_telling_parents"
    """Respect the pupil's confidence, and encourage telling the parents (CON-MED-1)."""


class ConsentEvent(StrEnum):
    """An event in the life of one party's consent (RCT-6)."""

    REQUESTED = "requested"
    """It was asked for."""
    GIVEN = "given"
    """It was given."""
    RECONFIRMED = "reconfirmed"
    """It was given once more."""
    REFUSED = "refused"
    """It was refused, or objected to."""
    WITHDRAWN = "withdrawn"
    """It was taken back by the party."""
    EXPIRED = "expired"
    """Its term ended."""
    INVALIDATED = "invalidated"
    """Given in a way that does not count."""


class ConsentForm(StrEnum):
    """In what form something was said (RCT-9)."""

    WRITTEN = "written"
    """A written signature, or an electronic form behind the party's own sign-in."""
    EMAIL = "email"
    """An e-mail from an address known to be the party's."""
    RECORDED_CALL = "recorded_call"
    """A recorded call."""
    NOTE = "note"
    """A note that somebody at the school made of a conversation."""
    CLINICIAN_RECORD = "clinician_record"
    """The record of the clinician who asked."""
    CONDUCT = "conduct"
    """By conduct alone, as a child that does not hold out its finger."""
    OPT_OUT_SILENCE = "opt_out_silence"
    """Silence on a letter that said "tell us if you object" (CON-GEN-2)."""
    PRE_TICKED = "pre_ticked"
    """A box that was ticked when the form was opened (CON-GEN-2)."""
    UNKNOWN = "unknown"
    """Not on record."""


class ConsentKind(StrEnum):
    """What kind of consent a purpose asks for (CON-GEN-1).

    Givers, evidence and conflicts differ by kind.
    """

    DATA_PROTECTION = "data_protection"
    """Consent in data-protection law (UK GDPR article 6(1)(a))."""
    PERMISSION = "permission"
    """Leave to take part or to be cared for: common law, and responsibility for a child."""
    STATUTORY = "statutory"
    """What one statute asks for, as the biometrics Act does."""
    WITHDRAWAL = "withdrawal"
    """The other way round: a parent takes the child out of what would go on without asking."""
    TREATMENT = "treatment"
    """Consent to treatment, in medical law."""
    MARKETING = "marketing"
    """The recipient's own consent to be sent advertising (PECR)."""


class ConsentSays(StrEnum):
    """What a party said.

    Of a purpose of kind `withdrawal`, `objected` and `refused` ask for the pupil to be excused,
    `given` is the wish that the pupil takes part, and `withdrawn` takes the last word back.
    """

    GIVEN = "given"
    """Yes."""
    RECONFIRMED = "reconfirmed"
    """Yes again, to the same."""
    REFUSED = "refused"
    """No, to a question."""
    OBJECTED = "objected"
    """No, without having been asked."""
    WITHDRAWN = "withdrawn"
    """Takes back what was said last: a yes, a no or an objection."""


class ConsentState(StrEnum):
    """Where a consent stands on a day (section 15.4). The last two are of the kind `withdrawal`."""

    VALID = "valid"
    """Enough was given, in a form that counts, and not taken back since (VOC-60)."""
    REFUSED = "refused"
    """Somebody whose no decides it said no (VOC-61)."""
    MISSING = "missing"
    """Never given, or given by somebody or in a way that does not count (VOC-62)."""
    CONFLICT = "conflict"
    """People whose views both count disagree (VOC-63)."""
    WITHDRAWN = "withdrawn"
    """Given, and later taken back; what was done meanwhile stays lawful (VOC-64)."""
    EXPIRED = "expired"
    """Given, and its term ended, or the pupil became able to decide, or left (VOC-65)."""
    NOT_REQUIRED = "not_required"
    """Consent is the wrong tool: it rests on another basis (VOC-66)."""
    EXCUSED = "excused"
    """A request that binds: the pupil does not take part (VOC-67)."""
    NOT_EXCUSED = "not_excused"
    """No request, one taken back, or no right to one: the pupil takes part (VOC-68)."""


class ConsentStep(StrEnum):
    """The steps in which a consent is evaluated, in their order (CON-GEN-10)."""

    NOT_REQUIRED = "not_required"
    """Is consent the right tool at all?"""
    BAR = "bar"
    """A bar of statute or of an order."""
    PUPIL = "pupil"
    """The pupil's own decision, where it governs."""
    OBJECTIONS = "objections"
    """Objections that stop it."""
    CONSENTS = "consents"
    """How many said yes, and with what standing; and who had to be told."""
    FORM = "form"
    """The form."""
    CURRENCY = "currency"
    """Whether it still counts."""


class ConsultationAudience(StrEnum):
    """Who is asked in a consultation."""

    PARENTS = "parents"
    """Parents of registered pupils, whom a policy may call so as well: guardians and carers
    (HA-1c).
    """
    PUPILS = "pupils"
    """Pupils."""
    STAFF = "staff"
    """Staff."""
    GOVERNORS = "governors"
    """Governors."""
    COMMUNITY = "community"
    """Anybody else whom it touches."""


class ConsultationFault(StrEnum):
    """What is wrong with a consultation."""

    TOO_SHORT = "too_short"
    """It is shorter than it has to be (PTN-4, PTN-5)."""
    CLOSES_ON_NO_SCHOOL_DAY = "closes_on_no_school_day"
    """It closes on a day without a session (PTN-10)."""
    OUTSIDE_THE_WINDOW = "outside_the_window"
    """It lies outside 1 October to 31 January (PTN-5)."""
    PARENTS_LEFT_OUT = "parents_left_out"
    """Parents are not among those who are asked (PTN-1, PTN-2, PTN-7)."""
    PUPILS_LEFT_OUT = "pupils_left_out"
    """Pupils are not among those who are asked (PTN-7)."""
    UNFAIR = "unfair"
    """It was unfair by one of the four tests (PTN-11)."""
    FEEDBACK_OVERDUE = "feedback_overdue"
    """By when "what changed" was to be published has passed (PTN-9)."""


class ConsultationPart(StrEnum):
    """What of the record of a consultation is not there yet (PTN-9)."""

    AUDIENCE = "audience"
    """Who is asked."""
    CHANNELS = "channels"
    """By which channels."""
    LANGUAGES = "languages"
    """In which languages."""
    INVITED = "invited"
    """Who was invited: without that there is no rate."""
    REPRESENTATIVES = "representatives"
    """Which representatives of the parents were consulted (HA-2.3b)."""
    FAIRNESS = "fairness"
    """The four tests of fairness (PTN-11)."""
    CALENDAR = "calendar"
    """The dates of the school's terms (CAL-15)."""
    SCHOOL_TYPE = "school_type"
    """What kind of school it is."""
    POLICY = "policy"
    """The policy that it names, of which nothing is on record (HA-1b)."""
    SUMMARY = "summary"
    """The summary of what was said."""
    DECISION = "decision"
    """What was decided."""
    WHAT_CHANGED = "what_changed"
    """What changed."""


class ConsultationState(StrEnum):
    """Where a consultation is."""

    OPEN = "open"
    """Answers are taken."""
    CLOSED = "closed"
    """No more are."""
    DECIDED = "decided"
    """It was decided."""
    FED_BACK = "fed_back"
    """What changed was published."""


class ContactFlag(StrEnum):
    """Flags that a school's system keeps about a pair and that say nothing about rights.

    They are kept as claims.
    """

    LEGAL_GUARDIAN = "legal_guardian"
    """"Legal guardian" of Ed-Fi, Arbor and others: close to parental responsibility and not the
    same (VOC-43).
    """
    EMERGENCY = "emergency"
    """To be rung in an emergency."""
    MAY_COLLECT = "may_collect"
    """Said to be allowed to collect the child."""
    CORRESPONDENCE = "correspondence"
    """Gets letters."""
    REPORTS = "reports"
    """Gets reports, in the source system."""
    PORTAL_ACCESS = "portal_access"
    """Has a login to the portal."""
    PRIMARY_CONTACT = "primary_contact"
    """The first contact, in the source system."""
    SAME_ADDRESS = "same_address"
    """Has the same postal address as the pupil, which is not "lives with" (formats sheet, section
    5).
    """


class ContactStanding(StrEnum):
    """Where the dialogue about a pupil stands (HA-3.2d)."""

    IN_TIME = "in_time"
    """The next contact is not due yet."""
    OVERDUE = "overdue"
    """It is overdue."""
    NO_INTERVAL = "no_interval"
    """The school's policy names no interval."""
    CANNOT_SAY = "cannot_say"
    """By when it is due cannot be counted: the calendar does not reach it, or nothing says since
    when.
    """


class CopyStage(StrEnum):
    """How far a copy came, as somebody recorded it.

    None follows from another: what was read may never have been acknowledged, and what was
    delivered never read.
    """

    DELIVERED = "delivered"
    """It arrived at the address."""
    FAILED = "failed"
    """It came back, or could not be handed over."""
    READ = "read"
    """It was opened."""
    ACKNOWLEDGED = "acknowledged"
    """The adult said that they have it."""


class CopyWhy(StrEnum):
    """Why a field goes into the copy, or does not."""

    NOT_ANSWERED = "not_answered"
    """The request is not answered, or not yet."""
    NOTHING_AGAINST = "nothing_against"
    """Nothing that is in it has to be looked at."""
    LOOKED_AT = "looked_at"
    """Somebody looked, and the exemption does not stand in the way."""
    EXEMPT = "exempt"
    """The exemption stands in the way."""
    NOT_LOOKED_AT = "not_looked_at"
    """Whether the exemption stands in the way nobody has said yet."""
    KEPT_ADDRESS = "kept_address"
    """It is a kept address, and goes to no adult."""
    MARKS_NOT_RELEASED = "marks_not_released"
    """They are marks before the day on which they may be told."""
    NO_CLASS_SAID = "no_class_said"
    """Of what class it is, nobody said."""
    NOBODY_SAID_WHOSE = "nobody_said_whose"
    """About whom it is, nobody said."""
    LEFT_OUT_NOT_SAID = "left_out_not_said"
    """This adult may have it only with addresses or whereabouts left out, and nobody said that they
    are.
    """
    KEPT_FROM_THEM = "kept_from_them"
    """Nothing of it is to reach this adult."""
    CLASS_KEEPS_IT = "class_keeps_it"
    """No law that is on record as requiring it lets this person have such data."""


class DataCircle(StrEnum):
    """For whom something is by default, from the widest circle to the narrowest."""

    ANYONE = "anyone"
    """Anyone."""
    OWN_FAMILY = "own_family"
    """The entitled parents of the children it is about, each family what is its own."""
    PERSON_NAMED = "person_named"
    """The adult it is about, and staff who need it."""
    STAFF_BY_NEED = "staff_by_need"
    """Staff who need it."""
    NAMED_STAFF = "named_staff"
    """Staff who are named."""
    HANDLERS = "handlers"
    """Whoever handles the complaint, the clerk and the panel."""
    GOVERNORS_ENTITLED = "governors_entitled"
    """The governors entitled to attend, and the clerk."""
    EXAMS_OFFICE = "exams_office"
    """The examinations office."""
    HEAD_AND_LEGAL = "head_and_legal"
    """The head, the chair and the trust's lawyers."""
    HR_AND_HEAD = "hr_and_head"
    """Personnel and the head."""
    SAFEGUARDING_LEADS = "safeguarding_leads"
    """The safeguarding lead, the deputies and the head."""
    CASE_MANAGER = "case_manager"
    """The case manager and the local authority's officer."""
    NOBODY = "nobody"
    """Nobody: it is taken out."""


class DataClass(StrEnum):
    """A kind of data, by how far it may go."""

    PUBLIC = "public"
    """The published policy, term dates, the complaints procedure (CNF-1)."""
    FAMILY = "family"
    """A child's own timetable, reports and messages (CNF-2)."""
    PUPIL_PERSONAL = "pupil_personal"
    """Attendance, behaviour, attainment (CNF-3)."""
    SPECIAL_CATEGORY = "special_category"
    """Health, needs that reveal it, ethnicity, religion, sex life, biometrics (CNF-4)."""
    SAFEGUARDING = "safeguarding"
    """The child protection file and the safeguarding lead's notes (CNF-5)."""
    STAFF_PERSONAL = "staff_personal"
    """Employment, capability, discipline, low-level concerns (CNF-6)."""
    THIRD_PARTY = "third_party"
    """Another child or family named in a record (CNF-7)."""
    RESTRICTED_ADDRESS = "restricted_address"
    """An address or school that is kept from somebody by an order or for safety (CNF-8)."""
    EXAM_EMBARGOED = "exam_embargoed"
    """Marks before their release, scripts (CNF-9)."""
    LEGAL_PRIVILEGE = "legal_privilege"
    """Legal advice, papers of a dispute (CNF-10)."""
    GOVERNOR_PART_TWO = "governor_part_two"
    """Part two of the governors' minutes (CNF-11)."""
    COMPLAINT_FILE = "complaint_file"
    """The file of a complaint (CNF-12)."""
    LADO_RECORD = "lado_record"
    """The record of an allegation about staff (CNF-13)."""
    INSTRUMENT = "instrument"
    """A court's order itself, and papers and passages of it (CNF-13a)."""


class DataComplaintDone(StrEnum):
    """What the school did about a data-protection complaint."""

    ACKNOWLEDGED = "acknowledged"
    """It told them that the complaint arrived."""
    PROGRESS_TOLD = "progress_told"
    """It told them how far it is."""
    OUTCOME_TOLD = "outcome_told"
    """It told them what came of it."""


class DataComplaintNext(StrEnum):
    """What is still to do about a data-protection complaint, in this order."""

    ACKNOWLEDGE = "acknowledge"
    """Tell them that it arrived (SAR-11)."""
    TELL_OUTCOME = "tell_outcome"
    """Look into it, and tell them what comes of it, without undue delay (SAR-11)."""
    NAME_ICO = "name_ico"
    """Tell them that they may go to the Information Commissioner: the outcome did not say so
    (CNF-30).
    """


class DatePrecision(StrEnum):
    """How exactly a date is stated: such documents often name only a month (REV-12)."""

    DAY = "day"
    """The day is known."""
    MONTH = "month"
    """Only the month is: it is written with the first day of that month."""


class DayKind(StrEnum):
    """What a day is to a school, as far as the entered dates say."""

    SCHOOL_DAY = "school_day"
    """There is a session for pupils (CAL-1)."""
    TRAINING_DAY = "training_day"
    """A training (INSET) day: staff and no pupils, so not a school day (CAL-2)."""
    LOST_DAY = "lost_day"
    """The school was to be open and was not: snow, a strike, an election (CAL-3)."""
    BANK_HOLIDAY = "bank_holiday"
    """A bank or public holiday in term."""
    LOCAL_HOLIDAY = "local_holiday"
    """A local holiday in term, as Scottish councils fix them (CAL-19)."""
    WEEKEND = "weekend"
    """A day of the week in term on which the school has no sessions (CAL-17)."""
    HALF_TERM = "half_term"
    """Half-term, with the weekends and bank holidays that adjoin it."""
    HOLIDAY = "holiday"
    """A holiday between terms."""


class DelegatedBy(StrEnum):
    """Who gave a carer written authority to decide (DEL-2)."""

    AUTHORITY = "authority"
    """The local authority, as it may under a care order."""
    PARENTS = "parents"
    """The parents with responsibility, as section 20 needs."""


class DetailKind(StrEnum):
    """What a detail of a person is."""

    NAME = "name"
    """A name."""
    POSTAL_ADDRESS = "postal_address"
    """A postal address, or a line of one."""
    POSTCODE = "postcode"
    """A postcode."""
    MAP_POSITION = "map_position"
    """A place on a map."""
    TELEPHONE = "telephone"
    """A telephone number."""
    EMAIL = "email"
    """An e-mail address."""
    WORKPLACE = "workplace"
    """Where somebody works."""
    SCHOOL_NAME = "school_name"
    """A school: the one a pupil is at, or was or will be."""
    LOCATION_CLUE = "location_clue"
    """Anything else that can tell where somebody is: the bus, the school run, a club."""
    OTHER = "other"
    """Something that tells nothing of where anybody is."""


class DetailMark(StrEnum):
    """Is a detail shown?"""

    SHOWN = "shown"
    """As it was given."""
    WITHHELD = "withheld"
    """It is there, and it is not shown (COM-7)."""


class ElectedBy(StrEnum):
    """By whose rule parents elect."""

    STATUTE = "statute"
    """By statute, in a maintained school: parents of registered pupils (PTN-22)."""
    BOARD_RULES = "board_rules"
    """By the board's own rules, which give the vote to parents of registered pupils (PTN-22)."""
    NOT_SAID = "not_said"
    """That is not on record."""


class ElectionNote(StrEnum):
    """What is to be said of an election."""

    UNCONTESTED = "uncontested"
    """Nobody had to vote: no more stood than there are seats (PTN-25)."""
    BOARD_APPOINTS = "board_appoints"
    """Too few stood: the board appoints, a parent of a registered pupil before all others (PTN-25).
    """
    NOT_SECRET = "not_secret"
    """A contested election has to be by secret ballot, and this one is not (PTN-23)."""
    SECRECY_NOT_KNOWN = "secrecy_not_known"
    """Whether the ballot is secret is not on record (PTN-23)."""
    TURNOUT_SET = "turnout_set"
    """A least turnout was set, which counts for nothing (PTN-26)."""
    VOTES_FOR_NOBODY = "votes_for_nobody"
    """Votes were counted for somebody who does not stand; they are left out."""
    CANDIDATE_BARRED = "candidate_barred"
    """Somebody stands who must not (PTN-28 to PTN-31)."""
    CANDIDATE_TO_CHECK = "candidate_to_check"
    """Of a candidate somebody has to look whether they may stand."""


class ElectionPhase(StrEnum):
    """Where an election stands."""

    NOMINATING = "nominating"
    """Nominations are open."""
    VOTING = "voting"
    """More stand than there are seats, and the ballot is on."""
    TO_COUNT = "to_count"
    """The ballot is over, and no count is on record."""
    TIED = "tied"
    """Two or more have the same votes for the last seat."""
    DECIDED = "decided"
    """Decided."""


class EqualFinding(StrEnum):
    """What was found about one adult and one thing that was given to somebody; the gravest first."""

    GIVEN_AGAINST = "given_against"
    """Given although it must not be: the head and the data protection officer have to be told."""
    LEFT_OUT = "left_out"
    """Not given in the period, although it had to be."""
    GIVEN_UNSETTLED = "given_unsettled"
    """Given while somebody had to check first."""
    WAITING = "waiting"
    """Not given, while somebody has to check."""
    KEPT_BACK = "kept_back"
    """Not given, as it must not be: a difference with a reason."""
    NOT_OWED = "not_owed"
    """Not given, and the school could choose; or the record that was not asked for, or the answer
    to another's complaint (REC-1).
    """
    ALIKE = "alike"
    """Given, and it had to be or could be."""


class ErasureBlock(StrEnum):
    """What stands against erasing who somebody is."""

    LEGAL_HOLD = "legal_hold"
    """A legal hold (CNF-49a)."""
    HOLD_TO_CHECK = "hold_to_check"
    """A hold on a record or a case of which nobody said whose it is (CNF-49a)."""
    NOBODY_NAMED = "nobody_named"
    """Nobody is named."""
    ON_ROLL = "on_roll"
    """The pupil is on roll, or the adult is on record with one who is (MX-2)."""
    OPEN_BREACH = "open_breach"
    """A breach about their data is not settled (CNF-40)."""
    OPEN_DATA_COMPLAINT = "open_data_complaint"
    """A data-protection complaint is not answered (CNF-30)."""
    OPEN_CASE = "open_case"
    """They have a part in a case that is open (CNF-46)."""
    OPEN_SAFEGUARDING = "open_safeguarding"
    """A safeguarding record about them is open (CNF-48)."""
    RECORD_KEPT = "record_kept"
    """A record about them is kept."""
    RECORD_TO_CHECK = "record_to_check"
    """Of a record about them somebody has to look whether it is kept."""


class ErrorCode(StrEnum):
    """Why something was refused: the `code` of a `ParentisError`."""

    TOO_LONG = "too_long"
    """The text is longer than is read."""
    NOT_JSON = "not_json"
    """The text is not JSON."""
    TOO_DEEP = "too_deep"
    """Values are nested too deep."""
    TOO_MANY = "too_many"
    """More of something than is taken."""
    DUPLICATE_KEY = "duplicate_key"
    """A key that stands twice in one table."""
    UNKNOWN_KEY = "unknown_key"
    """A key that is not known there."""
    MISSING_KEY = "missing_key"
    """A key that has to be there."""
    WRONG_KIND = "wrong_kind"
    """A value of another kind than belongs there."""
    UNKNOWN_WORD = "unknown_word"
    """A word that is not on its closed list."""
    OUT_OF_RANGE = "out_of_range"
    """A number too small or too large for its place."""
    BAD_DATE = "bad_date"
    """Text that is not a day, or not an instant, where one belongs."""
    REFUSED = "refused"
    """A value that is well written and cannot be taken."""
    UNKNOWN_VERSION = "unknown_version"
    """A version of the journal's vocabulary that this library does not know."""
    JOURNAL = "journal"
    """Entries that contradict each other."""
    LINE = "line"
    """A line of a journal that cannot be read. Nothing of the journal is loaded."""
    UNREADABLE = "unreadable"
    """The journal could not be read to its end."""


class EventKind(StrEnum):
    """What kind of event it is."""

    PARENTS_EVENING = "parents_evening"
    """A parents' evening."""
    PROGRAMME = "programme"
    """A programme that helps parents take part (HA-2.3e)."""
    PARENTING_SUPPORT = "parenting_support"
    """Support of parenting skills (HA-2.3g)."""
    INFORMATION = "information"
    """Parents hear what taking part is good for (HA-2.3h)."""
    TRAINING = "training"
    """Teachers and parents learn to be partners (HA-2.3h)."""
    HOME_LEARNING = "home_learning"
    """Learning at home (HA-2.3e)."""
    OTHER = "other"
    """Anything else."""


class Evidence(StrEnum):
    """How strong the evidence for a fact is, weakest first (PR-24)."""

    ASSERTION = "assertion"
    """Somebody, or a system, says so."""
    DECLARATION = "declaration"
    """A signed declaration."""
    AUTHORITY_CONFIRMATION = "authority_confirmation"
    """The local authority confirmed it in writing."""
    DOCUMENT_SEEN = "document_seen"
    """A sealed order or a certificate was seen."""


class ExceptionGround(StrEnum):
    """Why a parent need not be notified or asked in the biometrics Act (CON-BIO-6)."""

    CANNOT_BE_FOUND = "cannot_be_found"
    """Cannot be found."""
    LACKS_CAPACITY = "lacks_capacity"
    """Lacks capacity."""
    WELFARE = "welfare"
    """The child's welfare requires that there be no contact."""
    NOT_PRACTICABLE = "not_practicable"
    """Not reasonably practicable."""


class Exemption(StrEnum):
    """What has to be looked at before anything goes."""

    SERIOUS_HARM = "serious_harm"
    """What would be likely to cause serious harm to the pupil or another (SAR-7)."""
    CHILD_ABUSE_DATA = "child_abuse_data"
    """Child-abuse data, where somebody with responsibility asks for the child: not against the
    child's best interests (SAR-8). Not in Scotland.
    """
    OTHER_PEOPLE = "other_people"
    """What is about other people, unless they consent or it is reasonable without (SAR-9)."""
    OTHER_PARENTS_ADDRESS = "other_parents_address"
    """The other parent's address, which is such data (SAR-9)."""
    EXAM_SCRIPTS = "exam_scripts"
    """Exam scripts (SAR-10)."""
    OWN_NOTES = "own_notes"
    """Notes that a teacher keeps only for their own use: no part of the record (REC-4)."""
    OTHER_CHILDS_PARENT = "other_childs_parent"
    """What the parent of another child said: no part of the record (REC-4)."""
    LEGAL_PRIVILEGE = "legal_privilege"
    """Legal advice and the papers of a dispute (CNF-35)."""
    REFERENCES = "references"
    """References given in confidence (CNF-35)."""
    MANAGEMENT_PLANNING = "management_planning"
    """Planning of the management, where telling would harm it (CNF-35)."""
    NEGOTIATIONS = "negotiations"
    """Negotiations with whoever asks, where telling would harm them (CNF-35)."""


class FigureMark(StrEnum):
    """What stands where a number does not (CNF-51). A `0` is a true zero alone."""

    SUPPRESSED = "c"
    """Suppressed: it could tell of somebody."""
    NOT_APPLICABLE = "z"
    """Not applicable: there was nothing of which it could be a part."""
    NOT_AVAILABLE = "x"
    """Not available: what it rests on is not on record."""
    LOW = "low"
    """It rounds to zero and is not zero."""
    UNRELIABLE = "u"
    """Of low reliability: the base is smaller than the school's profile asks for."""


class FilePart(StrEnum):
    """A part of the file of a complaint."""

    FINDINGS = "findings"
    """The findings and recommendations (ESC-11)."""
    CORRESPONDENCE = "correspondence"
    """Correspondence, statements and records (ESC-16)."""
    DISCIPLINE = "discipline"
    """What follows for a member of staff."""


class FindingsTo(StrEnum):
    """To whom the findings of a panel went (ESC-11)."""

    COMPLAINANT = "complainant"
    """The complainant."""
    COMPLAINED_ABOUT = "complained_about"
    """The person complained about."""
    PROPRIETOR = "proprietor"
    """The proprietor, in an independent school in Wales (ESC-19)."""
    HEADTEACHER = "headteacher"
    """The head, in an independent school in Wales (ESC-19)."""


class Firmness(StrEnum):
    """Whether a school means to keep a time, or says that it will."""

    AIM = "aim"
    """"We aim to"."""
    PROMISE = "promise"
    """"We will"."""


class FormNeeded(StrEnum):
    """What form a yes needs for a purpose."""

    NONE = "none"
    """None: nothing is asked for."""
    RECORDED = "recorded"
    """A clear act that was recorded, if only in a note (CON-GEN-2)."""
    EXPLICIT = "explicit"
    """The party's own words on record: a note of a conversation is not enough (CON-GEN-8)."""
    WRITTEN = "written"
    """In writing (RCT-9)."""
    CLINICIAN = "clinician"
    """The record of the clinician who asked, or better."""


class Givers(StrEnum):
    """Who may give it."""

    NOBODY = "nobody"
    """Nobody is asked."""
    RESPONSIBILITY_HOLDER = "responsibility_holder"
    """A holder of parental responsibility."""
    PARENT_OR_CARER = "parent_or_carer"
    """A parent in education law with responsibility or care, or a carer within delegation (CON-
    TRIP-3).
    """
    BIOMETRICS_PARENT = "biometrics_parent"
    """A parent of the biometrics Act (PAR-12, PAR-13)."""
    PARENT = "parent"
    """A parent in education law."""
    THE_ADULT = "the_adult"
    """The adult whose address, account or device it is: each for themselves."""
    PUPIL = "pupil"
    """The pupil alone."""


class GroupKind(StrEnum):
    """What kind of group of parents it is."""

    ASSOCIATION = "association"
    """A parents' association: a body of its own, often a charity (PTN-34)."""
    FORUM = "forum"
    """A forum of parents (PTN-35); in Scotland of all of them (PTN-37)."""
    ADVISORY_GROUP = "advisory_group"
    """An advisory group (PTN-35)."""
    PARENT_COUNCIL = "parent_council"
    """A parent council in Scotland (PTN-37)."""


class GroupTask(StrEnum):
    """What is to be done about a group."""

    WRITE_TERMS = "write_terms"
    """Write terms of reference (PTN-35)."""
    ANSWER_VIEWS = "answer_views"
    """Answer what the group told the governing body: it has regard to parents' views (PTN-36)."""
    HAVE_A_COUNCIL = "have_a_council"
    """Have the parent council represent the parents (PTN-37)."""
    STOP_SHARING = "stop_sharing"
    """See that no contact data pass that no sign-up and no basis covers (PTN-34)."""


class Guard(StrEnum):
    """May it be sent?"""

    ALLOW = "allow"
    """To those in the copies, and to nobody else."""
    NEEDS_SECOND_PERSON = "needs_second_person"
    """Only after a second person has looked."""
    REFUSE = "refuse"
    """Not as it is."""


class GuardWhy(StrEnum):
    """Why a part cannot simply be sent."""

    NOBODY_RECEIVES = "nobody_receives"
    """Nobody can be sent it as things stand."""
    CLASS_NOT_SAID = "class_not_said"
    """Nobody said what kind of data is in it."""
    SUBJECTS_NOT_SAID = "subjects_not_said"
    """Nobody said about whom it is."""
    NOT_FOR_PARENTS = "not_for_parents"
    """What is in it is not for parents."""
    A_PERSON_DECIDES = "a_person_decides"
    """A person decides, case by case, who sees what is in it."""
    NOT_THEIRS = "not_theirs"
    """It is about pupils to whom some of those who would receive it are not entitled."""
    SIBLINGS_TO_SPLIT = "siblings_to_split"
    """It is about siblings, and to some of those who would receive it not all of them are theirs:
    each child's own text can be sent.
    """
    OLDER_DESTINATION = "older_destination"
    """It would go to an address older than the contact details in it."""
    ABOUT_ANOTHER_ADULT = "about_another_adult"
    """It is about an adult, and would go to somebody else."""
    CLASS_AGAINST_KIND = "class_against_kind"
    """What kind of message it is says that it is about one child, and all that is in it is called
    public.
    """
    DESTINATION_NOT_SAID = "destination_not_said"
    """Contact details are in it, and nobody said when an address that it would go to was confirmed.
    """
    ON_CONDITION = "on_condition"
    """It may go to somebody on a condition alone, of which the library cannot see whether it is
    met.
    """
    NEED_UNMET = "need_unmet"
    """It is not ready in a language or a format that somebody needs who would receive it."""
    OTHERS_DETAILS = "others_details"
    """An adult's contact details are in it, and it would go to somebody else; or nobody said whose
    they are.
    """
    PROTECTED_ADDRESS = "protected_address"
    """Contact details are in it, and the address of whoever they are of, or of whom it is about, is
    protected.
    """
    NO_WAY = "no_way"
    """It is owed, and no way that is on record leads to somebody."""
    PROMOTION_IN_WHAT_IS_OWED = "promotion_in_what_is_owed"
    """It is owed or urgent, and something in it promotes: as a whole it would go to those alone who
    agreed to that. The promotion has to be taken out.
    """
    PUPILS_UNREACHED = "pupils_unreached"
    """There are pupils of whom nobody would receive it."""
    REACHES_OTHERS = "reaches_others"
    """Whatever way there is to somebody also reaches somebody else who may not have it."""
    AMONG_STAFF = "among_staff"
    """It is written in a conversation among staff, which reaches no adult of a pupil."""
    NOT_IN_CONVERSATION = "not_in_conversation"
    """It is written in a conversation that somebody who would receive it may not be in."""
    BESIDE_CONVERSATION = "beside_conversation"
    """It is written in a conversation, and is about somebody, or of a kind, that the conversation
    is not.
    """
    CONVERSATION_NOT_KNOWN = "conversation_not_known"
    """It is written in a conversation of which nobody knows about whom it is."""


class HandOver(StrEnum):
    """Why a stage got another handler."""

    COMPLAINANT_ASKED = "complainant_asked"
    """The complainant finds it hard to talk to the one named (ESC-41)."""
    COMPROMISED = "compromised"
    """The one named feels compromised (ESC-41)."""
    INVOLVED = "involved"
    """It came out that the one named was involved (ESC-40)."""
    AWAY = "away"
    """The one named is away."""


class HelpGap(StrEnum):
    """What is not on record and would decide it."""

    ACTIVITY = "activity"
    """With what the person helps."""
    WORK = "work"
    """What they do with children in it."""
    ROTA = "rota"
    """On which days they come."""
    OVERNIGHT = "overnight"
    """Whether a visit is overnight."""
    SUPERVISION = "supervision"
    """Whether they are supervised."""
    FAMILY_ARRANGEMENT = "family_arrangement"
    """Whether it is an arrangement among family or friends."""
    NATION = "nation"
    """In which nation the school is."""
    NATION_RULE = "nation_rule"
    """When the nation's own scheme needs a check."""
    JUDGEMENT = "judgement"
    """What the school makes of what the check shows."""


class HelpWhy(StrEnum):
    """Why it is regulated activity, or is not."""

    FAMILY_ARRANGEMENT = "family_arrangement"
    """An arrangement among family or friends (PTN-44)."""
    PERSONAL_CARE = "personal_care"
    """Personal care, even once (PTN-43)."""
    WEEKLY = "weekly"
    """Once a week or more (PTN-42)."""
    OVERNIGHT = "overnight"
    """Overnight (PTN-42)."""
    MANY_DAYS = "many_days"
    """More than three days in thirty (PTN-48)."""
    SUPERVISED = "supervised"
    """Under supervision, before 1 September 2026 (PTN-41)."""
    SUPERVISION_COUNTS_NO_MORE = "supervision_counts_no_more"
    """Under supervision, which takes nothing out from 1 September 2026 on (PTN-40)."""
    SELDOM = "seldom"
    """Not often enough (PTN-40)."""
    ANOTHER_KIND = "another_kind"
    """Work of another kind (PTN-40)."""
    OWN_SCHEME = "own_scheme"
    """The nation has a scheme of its own (PTN-49)."""


class HourRule(StrEnum):
    """Which hours carry a promise made in hours."""

    CLOCK = "clock"
    """Every hour of the clock, as for the 72 hours of a data breach (CNF-41)."""
    WEEKDAY_HOURS = "weekday_hours"
    """The hours of weekdays in term: "48 hours, not over a weekend" (CAL-12)."""


class HowMany(StrEnum):
    """How many of those who may give it must."""

    NONE = "none"
    """None."""
    ONE = "one"
    """One."""
    ALL = "all"
    """Every one."""


class InAbsence(StrEnum):
    """Whether a hearing may go ahead without the complainant (ESC-10, ESC-46)."""

    NEVER = "never"
    """Never."""
    AFTER_REAL_OFFER = "after_real_offer"
    """After dates were offered in earnest."""
    ALWAYS = "always"
    """Without such an offer: no academy or independent school may (ESC-10)."""


class Indicator(StrEnum):
    """A measure of whether communication goes both ways (PTN-60 to PTN-66), and of how families
    take part (PTN-67).
    """

    REACH = "reach"
    """Families with at least one delivered message, of all on roll (PTN-60)."""
    TWO_WAY = "two_way"
    """Conversations with a message each way, of all (PTN-61)."""
    PARENT_STARTED = "parent_started"
    """Conversations that a parent began, of all (PTN-62)."""
    REPLY_IN_PROMISE = "reply_in_promise"
    """Replies in the promised time, of all that were due (PTN-63)."""
    RECENT_DIALOGUE = "recent_dialogue"
    """Pupils whose last contact both ways is no longer ago than a number of school days, of all on
    roll (PTN-64).
    """
    CONSULTATION_LOOP = "consultation_loop"
    """Consultations with a published word on what changed, of all that closed (PTN-66)."""
    EVENT_ATTENDANCE = "event_attendance"
    """Families that came from one home at least, of those that were invited or came, event by event
    (PTN-67).
    """


class InviteNote(StrEnum):
    """What is to be said of an invitation."""

    NOT_INVITED = "not_invited"
    """Is to be invited, and was not."""
    INVITED_AGAINST_RULE = "invited_against_rule"
    """Was invited, and must not be."""
    INVITED_UNCHECKED = "invited_unchecked"
    """Was invited before somebody looked."""
    SLOT_SHARED = "slot_shared"
    """Needs an appointment apart from the other parent's, and has the same (MX-3)."""
    SLOT_MISSING = "slot_missing"
    """Needs an appointment of their own, and has none (MX-3)."""
    OFFER_OWN_SLOT = "offer_own_slot"
    """Lives apart from the child: offer an appointment of their own."""


class ItemState(StrEnum):
    """What becomes of an item."""

    PUBLIC = "public"
    """It may be on the agenda, and its minutes are public (PTN-38)."""
    MARKED = "marked"
    """It may be on the agenda; it is marked, and its minutes are not public (PTN-38)."""
    TAKE_OFF = "take_off"
    """It is never on the agenda (PTN-35)."""
    TO_LADDER = "to_ladder"
    """It is a complaint: to the ladder, with the day on which it was raised (PTN-39)."""
    TO_CHECK = "to_check"
    """What it is about is not on record: somebody looks before it is on the agenda."""


class Known(StrEnum):
    """Yes, no, or not on record."""

    YES = "yes"
    """It is so."""
    NO = "no"
    """It is not so."""
    UNKNOWN = "unknown"
    """It is not on record, or the records contradict each other."""


class LawfulBasis(StrEnum):
    """On what processing or acting rests where consent is the wrong tool."""

    PUBLIC_TASK = "public_task"
    """A task in the public interest."""
    LEGAL_OBLIGATION = "legal_obligation"
    """A legal obligation."""
    LEGITIMATE_INTERESTS = "legitimate_interests"
    """Legitimate interests, tested."""
    RECOGNISED_LEGITIMATE_INTERESTS = "recognised_legitimate_interests"
    """Legitimate interests that the law recognises."""
    CONTRACT = "contract"
    """A contract."""
    VITAL_INTERESTS = "vital_interests"
    """Vital interests."""
    STATUTE = "statute"
    """A power of statute."""
    HOUSEHOLD = "household"
    """A household's own affair, outside data-protection law."""


class LeftWhy(StrEnum):
    """Why somebody left a seat before the term ended."""

    RESIGNED = "resigned"
    """They resigned."""
    REMOVED = "removed"
    """They were removed."""
    DISQUALIFIED = "disqualified"
    """They were disqualified (PTN-29)."""
    OTHER = "other"
    """For another reason."""


class Listener(StrEnum):
    """To whom something would be told."""

    SOCIAL_CARE = "social_care"
    """Children's social care."""
    POLICE = "police"
    """The police."""
    LADO = "lado"
    """The authority's designated officer for allegations."""
    REGULATOR = "regulator"
    """A regulator of a profession or of schools."""
    ICO = "ico"
    """The Information Commissioner."""
    OFSTED = "ofsted"
    """Ofsted."""
    DFE = "dfe"
    """The Department for Education."""
    COURT = "court"
    """A court or tribunal."""
    OWN_LAWYER = "own_lawyer"
    """The person's own lawyer."""
    OWN_DOCTOR = "own_doctor"
    """The person's own doctor."""
    PROTECTED_DISCLOSURE = "protected_disclosure"
    """Whoever takes a protected disclosure in the public interest."""
    CO_PARENT = "co_parent"
    """Another adult of the child."""
    THE_CHILD = "the_child"
    """The child."""
    ANYONE_ELSE = "anyone_else"
    """Anybody else."""


class MatrixRow(StrEnum):
    """A row of the rights matrix: what kind of adult this is to this child, by recorded facts."""

    B1 = "B1"
    """Legal parent with parental responsibility; the child lives there."""
    B2 = "B2"
    """Legal parent with parental responsibility who lives elsewhere, no order."""
    B3 = "B3"
    """Legal parent without parental responsibility who lives elsewhere, no order."""
    B4 = "B4"
    """Lives with and looks after the child, without parental responsibility."""
    B5 = "B5"
    """Step-parent with parental responsibility: as B1 or B2 by residence."""
    B6 = "B6"
    """Special guardian."""
    B7 = "B7"
    """Parent with parental responsibility while a special guardianship order is in force."""
    B8 = "B8"
    """Not a parent, named in a "lives with" order."""
    B9 = "B9"
    """Foster carer of a local authority."""
    B10 = "B10"
    """Local authority under a care order."""
    B11 = "B11"
    """Local authority, section 20."""
    B12 = "B12"
    """Parent of a child under a care order."""
    B13 = "B13"
    """Worker or manager of a children's home."""
    B14 = "B14"
    """Guardian in effect, adopter, second female parent with responsibility, parent by parental
    order: as B1 or B2.
    """
    B15 = "B15"
    """Prospective adopter with whom the child is placed."""
    B16 = "B16"
    """Birth parent under a placement order, or of a child placed for adoption."""
    B17 = "B17"
    """Birth parent after adoption."""
    B18 = "B18"
    """Contact only."""
    B19 = "B19"
    """Parent under an order that restricts."""
    B20 = "B20"
    """Parent of a pupil of 18 or over."""
    B21 = "B21"
    """Parent in prison: as B2 after a check."""
    B22 = "B22"
    """Offender under an order of Children Act 1989 s.10A."""


class MergeEffect(StrEnum):
    """What becomes of one person's access when two records are made one."""

    WIDER = "wider"
    """They get what they had not before."""
    NARROWER = "narrower"
    """They no longer get what they had."""
    OTHERWISE = "otherwise"
    """Neither before nor after, but for another reason; or by choice, and no longer as a duty, or
    the other way round.
    """


class MessageKind(StrEnum):
    """What kind of message it is, which decides the column of the rights matrix that is asked."""

    REPORT = "report"
    """The yearly report on a pupil's progress and attainment."""
    EXCLUSION = "exclusion"
    """Notice of an exclusion."""
    EVENT = "event"
    """An invitation to an event at the school: sports day, a play, an open day."""
    PARENTS_EVENING = "parents_evening"
    """The invitation to the parents' evening."""
    PERMISSION = "permission"
    """A request for permission."""
    TRIP = "trip"
    """News of a trip."""
    DAILY = "daily"
    """A day-to-day message: the newsletter, the timetable, what to bring tomorrow."""
    SERIOUS_INCIDENT = "serious_incident"
    """News of a serious incident that involves the child (MX-6)."""
    EDUCATION_PLAN = "education_plan"
    """To be consulted on the child's education, health and care plan (MX-5, AGE-5)."""
    ABSENCE = "absence"
    """The child is not at school, and nobody said why."""
    CLOSURE = "closure"
    """The school, or part of it, is closed at short notice."""
    MEETING = "meeting"
    """An invitation to a meeting about the child."""
    CONSENT_REQUEST = "consent_request"
    """A request for a consent, whose purpose is named (CON-GEN-1)."""
    PROGRESS = "progress"
    """News of the child's progress between the yearly reports (HA-3.2d)."""
    POLICY_NEWS = "policy_news"
    """News of the school's programmes and policies (HA-2.3d)."""
    SAFEGUARDING_NOTICE = "safeguarding_notice"
    """News of a concern about the child's safety.

    Nobody receives it before the safeguarding lead has decided (MX-7).
    """
    MARKETING = "marketing"
    """Promotion by e-mail, text or app: fundraising, the school's aims, offers of others (CON-
    MKT-1).
    """
    FLYER = "flyer"
    """The same on paper (CON-MKT-4)."""


class MethodNote(StrEnum):
    """How the report is made, said to whoever reads it."""

    SMALL_NUMBERS = "small_numbers"
    """Counts below the threshold are not shown, nor what would give them away."""
    EARLIER_REPORTS = "earlier_reports"
    """What differs too little from a report that was published before is not shown."""
    BASES = "bases"
    """Every percentage is of a base that is named."""
    FAMILIES = "families"
    """A family is the pupils who share an entitled adult, with those adults."""
    ONE_RESOLVER = "one_resolver"
    """Who is counted in a family is who may be sent the day-to-day messages."""
    LAST_DAY = "last_day"
    """What stands on the last day of the period is counted as it stood then."""
    NO_NAMES = "no_names"
    """No names and no free text."""
    NO_PROMISE = "no_promise"
    """The profile promises no reply, so that none was due."""
    NO_CALENDAR = "no_calendar"
    """The calendar does not reach as far as the period, so that school days could not be counted.
    """
    NO_POLICY = "no_policy"
    """No policy was adopted by the last day, so that the thresholds are the usual ones."""
    NOT_OVER = "not_over"
    """The period was not over when the report was made: what came by then is counted."""
    NO_PEOPLE = "no_people"
    """What counts no people is shown as it is: events, seats, consultations and policies."""
    REVIEW_OVERDUE = "review_overdue"
    """The review of the policy under which the report was made is overdue (REV-13)."""


class MinutesNaming(StrEnum):
    """Who is named in a board's agenda, minutes or papers (CNF-29)."""

    WORKER = "worker"
    """Somebody who works, or may work, at the school."""
    PUPIL_OR_CANDIDATE = "pupil_or_candidate"
    """A pupil, or a candidate for a place."""
    NOBODY = "nobody"
    """Neither."""
    NOT_SAID = "not_said"
    """Nobody said."""


class MissingFact(StrEnum):
    """A fact that is not on record and would decide."""

    PROFILE = "profile"
    """The school's profile: its nation and type have no default."""
    DATE_OF_BIRTH = "date_of_birth"
    """The pupil's date of birth."""
    ON_ROLL = "on_roll"
    """Whether the pupil is on roll."""
    RELATIONSHIP = "relationship"
    """How the adult is related to the pupil."""
    LEGAL_PARENTHOOD = "legal_parenthood"
    """Whether the adult is a legal parent."""
    PARENTAL_RESPONSIBILITY = "parental_responsibility"
    """Whether the adult holds parental responsibility, and on what it rests."""
    LIVES_WITH = "lives_with"
    """Whether the child lives with the adult."""
    LOOKS_AFTER = "looks_after"
    """Whether the adult looks after the child."""
    CARE_STATUS = "care_status"
    """Whether a looked-after child is so under an order or under section 20."""
    SPEAKS_FOR_AUTHORITY = "speaks_for_authority"
    """Whether the adult speaks for the authority."""
    HABITUAL_RESIDENCE = "habitual_residence"
    """Where the child habitually lives."""
    FOREIGN_RESPONSIBILITY = "foreign_responsibility"
    """Whether the law of the child's habitual residence gives the adult responsibility (PR-21)."""
    THE_ORDER = "the_order"
    """The order that was told of and not produced."""
    ORDER_TERMS = "order_terms"
    """What the order's own words mean for this act."""
    COURT_DIRECTION = "court_direction"
    """The court's direction."""
    RISK_ASSESSMENT = "risk_assessment"
    """Whether acting would put someone at risk."""
    AUTHORITY_DECISION = "authority_decision"
    """The authority's written decision."""
    GUARDIAN_DECISION = "guardian_decision"
    """The special guardian's decision."""
    AGENCY_DECISION = "agency_decision"
    """The adoption agency's decision."""
    PUPIL_AGREEMENT = "pupil_agreement"
    """The adult pupil's agreement."""
    HEAD_DECISION = "head_decision"
    """The head's decision against the adult pupil's wish."""
    NATION_RULE = "nation_rule"
    """A rule of this nation's school law that this library does not hold yet."""
    EARLIER_RULE = "earlier_rule"
    """A rule that was in force on this day and that this library does not hold."""
    REQUEST = "request"
    """Whether the parent asked for it."""
    CALENDAR = "calendar"
    """The school's calendar for the days that have to be counted."""
    SCHOOL_TYPE_RULE = "school_type_rule"
    """The source of a duty in this kind of school."""
    OCCASION = "occasion"
    """Where the occasion is, and whether the child is there."""
    ACT = "act"
    """For what the permission is asked or the consent given."""
    DELEGATION = "delegation"
    """Who may decide what, by the placement plan (DEL-1)."""
    AUTHORISATION = "authorisation"
    """The word of a person with parental responsibility or care."""
    BOARD_RULES = "board_rules"
    """What the governing body's or the trust's own rules say."""
    WRITTEN_REQUEST = "written_request"
    """The request in writing, or in the form that a disabled adult can use (COM-2)."""
    IDENTITY = "identity"
    """The identity, or the authority, of whoever asks."""
    COMPETENCE = "competence"
    """Whether this child can decide about its own data (SAR-2)."""
    CHILD_AUTHORITY = "child_authority"
    """Whether the child, able to decide, authorises the adult (SAR-3)."""
    CHILD_INTERESTS = "child_interests"
    """Whether it is in the interests of a child who cannot decide (SAR-4)."""
    TAKEN_UP = "taken_up"
    """Whether somebody with responsibility takes up the request of a child who cannot decide
    (SAR-3).
    """
    CAPACITY = "capacity"
    """Whether a pupil over compulsory school age has capacity for the decision about the plan
    (AGE-5).
    """
    PURPOSE = "purpose"
    """The purpose, in the profile."""
    PRESCRIPTION = "prescription"
    """A doctor's prescription."""
    HEALTH_PLAN = "health_plan"
    """Whether the condition is diagnosed, or there is a plan for it."""
    FUNDING_AGREEMENT = "funding_agreement"
    """What the funding agreement, or the regulations of special schools, say."""
    DAYS_ABROAD = "days_abroad"
    """For how many days a journey takes the child out of the country (CON-TRIP-6)."""
    ADULT_CAPACITY = "adult_capacity"
    """Whether an adult of whom it is said that they lack capacity is able to decide about it."""
    WRITTEN_OBJECTION = "written_objection"
    """The objection in writing."""
    DISCLOSURE_DECISION = "disclosure_decision"
    """The safeguarding lead's decision whether this is told to them (MX-7)."""
    PREFERENCE = "preference"
    """One preference about the admission: that on which the parents agree, or that of whom an order
    lets decide (MX-4).
    """


class Nation(StrEnum):
    """A nation of the United Kingdom: whose school law a school follows (JUR-2, VOC-111).

    It has no default.
    """

    ENGLAND = "ENG"
    """England."""
    WALES = "WAL"
    """Wales."""
    SCOTLAND = "SCT"
    """Scotland."""
    NORTHERN_IRELAND = "NIR"
    """Northern Ireland."""


class NoDay(StrEnum):
    """Why there is no last day."""

    NOT_RECEIVED = "not_received"
    """The request is of a later day."""
    IDENTITY_NOT_SHOWN = "identity_not_shown"
    """Identity or authority was asked for and not shown: the time does not run yet (SAR-5)."""
    NOT_CLARIFIED = "not_clarified"
    """The requester was asked what is meant and has not answered: the time stands still (SAR-5)."""
    NOT_IN_WRITING = "not_in_writing"
    """Not asked for in writing: the time does not run yet (REC-1)."""
    CHOICE = "choice"
    """This kind of school has no duty and may agree (REC-3)."""
    NOT_OWED = "not_owed"
    """Nothing is owed to this person."""
    NATION_RULE = "nation_rule"
    """This nation's own period is not held here."""
    EARLIER_RULE = "earlier_rule"
    """The rule of that day is not held here."""
    PROFILE = "profile"
    """No profile says which law holds."""


class NoLimit(StrEnum):
    """The word that says there is no limit."""

    NO_LIMIT = "no_limit"
    """There is none."""


class NoNumber(StrEnum):
    """The word that says there is no number."""

    NONE = "none"
    """There is none."""


class NobodyWhy(StrEnum):
    """Why nobody is named for a post."""

    POST_NOT_HELD = "post_not_held"
    """Nobody holds it, as far as is recorded."""
    IN_CONFLICT = "in_conflict"
    """Whoever holds it is complained about, was involved or is hard to talk to."""
    AWAY = "away"
    """Whoever holds it is away, and is not complained about."""
    NO_INTERNAL_HANDLER = "no_internal_handler"
    """Nobody at the school is left to handle it (VOC-80)."""


class NotToldWhy(StrEnum):
    """Why parents are not told, or not yet (SFG-48)."""

    RISK_TO_CHILD = "risk_to_child"
    """Telling could raise the risk to the child."""
    SUSPECTED_SOURCE = "suspected_source"
    """The parent is a suspected source of harm."""
    UNFIT_NOW = "unfit_now"
    """The parent is unfit at that moment."""
    AUTHORITY_ASKS = "authority_asks"
    """The police or social care ask for delay."""
    EVIDENCE_AT_RISK = "evidence_at_risk"
    """Evidence could be lost."""
    FORCED_MARRIAGE = "forced_marriage"
    """Forced marriage is suspected."""
    HONOUR_BASED_ABUSE = "honour_based_abuse"
    """Abuse in the name of honour is suspected."""
    FABRICATED_ILLNESS = "fabricated_illness"
    """An illness that somebody made up or brought about is suspected."""


class NoticeState(StrEnum):
    """Whether a parent is told of a record."""

    TOLD = "told"
    """Told."""
    TELL_FIRST = "tell_first"
    """Tell them, before a referral if there is to be one: that is the rule (SFG-47)."""
    LEAD_DECIDES = "lead_decides"
    """The safeguarding lead decides, and did not yet (MX-7)."""
    ADVICE_FIRST = "advice_first"
    """It is in doubt: advice first (SFG-49)."""
    AGENCIES_FIRST = "agencies_first"
    """Once the designated officer and the agencies agree what (SFG-52)."""
    NOT_YET = "not_yet"
    """Not, or not yet, for a reason on record (SFG-48)."""
    KEPT_FROM = "kept_from"
    """Not: the resolver says so, whatever the record says."""


class Objection(StrEnum):
    """What another's objection does."""

    NOTHING = "nothing"
    """Nothing."""
    WEIGHED = "weighed"
    """The school weighs it and decides."""
    CONFLICT = "conflict"
    """Not given unless both agree (CON-GEN-11)."""
    STOPS = "stops"
    """It stops it, whoever said yes."""


class OfficerWhy(StrEnum):
    """What became of a request to see what is protected."""

    OPENED = "opened"
    """What they may see was shown: a fact is to be recorded."""
    NOTHING_PROTECTED = "nothing_protected"
    """There is nothing protected on the sheet."""
    POST_NOT_HELD = "post_not_held"
    """That day they do not hold the post."""
    READ_BY_OTHERS = "read_by_others"
    """The sheet is for another's eyes, or may be."""
    KEPT_FROM_THEM = "kept_from_them"
    """It is kept from this very person."""
    NOT_FOR_THEM = "not_for_them"
    """Such an address is not for this post, and no decision on record says otherwise."""


class OrderKind(StrEnum):
    """What kind of order a school has seen (section 4, ORD-2 to ORD-17)."""

    CHILD_ARRANGEMENTS = "child_arrangements"
    """Child arrangements order (ORD-4, ORD-5); residence and contact orders from before 22 April
    2014 are read as one (T-9).
    """
    PROHIBITED_STEPS = "prohibited_steps"
    """Prohibited steps order (ORD-6)."""
    SPECIFIC_ISSUE = "specific_issue"
    """Specific issue order (ORD-7)."""
    NON_MOLESTATION = "non_molestation"
    """Non-molestation order (ORD-8)."""
    OCCUPATION = "occupation"
    """Occupation order: about the home, bars nothing at school (ORD-9)."""
    NO_APPLICATIONS = "no_applications"
    """Section 91(14) order: bars applications to court, nothing at school (ORD-10)."""
    CARE = "care"
    """Care order (ORD-11, PR-12)."""
    INTERIM_CARE = "interim_care"
    """Interim care order (ORD-11, PR-12)."""
    EMERGENCY_PROTECTION = "emergency_protection"
    """Emergency protection order (ORD-12, PR-13)."""
    POLICE_PROTECTION = "police_protection"
    """Police protection: nobody gains responsibility (ORD-12, PR-14)."""
    OFFENDER_PROHIBITED_STEPS = "offender_prohibited_steps"
    """Crown Court order under Children Act 1989 s.10A after one parent killed the other (ORD-13),
    and its extensions where an order is seen (ORD-14).
    """
    PROTECTIVE_MEASURE = "protective_measure"
    """Bail conditions, restraining, domestic-abuse-protection and stalking orders, MARAC plans
    (ORD-15).
    """
    WARDSHIP = "wardship"
    """Wardship: any important step needs the court (ORD-17)."""
    SPECIAL_GUARDIANSHIP = "special_guardianship"
    """Special guardianship order (PR-11)."""
    PLACEMENT = "placement"
    """Placement order (PR-16)."""
    ADOPTION = "adoption"
    """Adoption order (PR-17)."""
    PARENTAL_ORDER = "parental_order"
    """Parental order after surrogacy (PR-18)."""
    RESPONSIBILITY_REVOKED = "responsibility_revoked"
    """An order that ends somebody's parental responsibility (PR-19)."""


class OutOfTerm(StrEnum):
    """What becomes of a concern that comes outside term."""

    DEEMED_NEXT_SCHOOL_DAY = "deemed_next_school_day"
    """It counts as received on the next school day (ESC-32)."""
    EXTEND = "extend"
    """It is received when it comes, and no time ends before so many days of term have run: what is
    counted in another unit than school days and would end in the holiday ends on the first school
    day after it.
    """
    WITHOUT = "none"
    """Nothing: the time runs."""


class Outcome(StrEnum):
    """The four answers. Exhaustive on purpose: a fifth must break every caller."""

    MUST = "must"
    """The school has a duty to do it."""
    MAY = "may"
    """The school has a lawful choice."""
    MUST_NOT = "must_not"
    """Unlawful, barred by an order, or the adult has no standing."""
    NEEDS_CHECK = "needs_check"
    """The recorded facts do not decide it. Nothing is sent, shown or handed over meanwhile."""


class PanelFault(StrEnum):
    """What is wrong with a panel."""

    TOO_FEW = "too_few"
    """Too few members (ESC-7; in a maintained school ESC-25)."""
    INVOLVED = "involved"
    """A member was involved (ESC-8)."""
    NOBODY_INDEPENDENT = "nobody_independent"
    """Nobody independent of the management and running of the school (ESC-9)."""
    NOT_INDEPENDENT = "not_independent"
    """A member is called independent and holds a post of the school (ESC-9)."""
    TWICE = "twice"
    """A member stands there twice."""
    AWAY = "away"
    """A member is away on the day of the hearing."""


class Parenthood(StrEnum):
    """In what way an adult is, or is not, a legal parent (PAR-1, PAR-10, ROL-1 to ROL-4)."""

    BIRTH_MOTHER = "birth_mother"
    """The woman who gave birth; has parental responsibility from birth (PR-1)."""
    FATHER = "father"
    """The natural or registered father; with or without parental responsibility (ROL-2, ROL-3)."""
    SECOND_FEMALE_PARENT = "second_female_parent"
    """The second female parent (ROL-4, HFEA 2008 ss.42, 43); never a step-parent."""
    SURROGATE = "surrogate"
    """A surrogate: the legal mother until a parental order (PAR-10)."""
    SURROGATES_PARTNER = "surrogates_partner"
    """The surrogate's spouse or civil partner who consented: a legal parent until a parental order
    (PAR-10).
    """
    NOT_A_PARENT = "not_a_parent"
    """It is settled that this adult is not a legal parent."""


class PartLevel(StrEnum):
    """At which level parents take part (HA-2.2)."""

    CHILD = "child"
    """The child."""
    CLASS = "class"
    """The class."""
    SCHOOL = "school"
    """The school."""
    GOVERNANCE = "governance"
    """Governance."""


class PartNote(StrEnum):
    """What is to be said of how parents took part."""

    PURPOSE_NOT_SAID = "purpose_not_said"
    """Of an event nobody said which support of the child it serves (HA-1a)."""
    NOTHING_AT_HOME = "nothing_at_home"
    """Nothing took place at home or online (HA-2.3e)."""
    NOTHING_AT_SCHOOL = "nothing_at_school"
    """Nothing took place at school (HA-2.3e)."""
    NO_INFORMATION = "no_information"
    """No information on what taking part is good for (HA-2.3h)."""
    NO_TRAINING_FOR_STAFF = "no_training_for_staff"
    """No training that staff came to (HA-2.3h)."""
    NO_TRAINING_FOR_PARENTS = "no_training_for_parents"
    """No training that parents came to (HA-2.3h)."""
    SHARED_WITHOUT_BASIS = "shared_without_basis"
    """Data of a family went to a service, or are to, with no lawful basis on record (HA-2.3f)."""


class PartPlace(StrEnum):
    """Where parents take part (HA-2.3e)."""

    SCHOOL = "school"
    """At school."""
    HOME = "home"
    """At home."""
    ONLINE = "online"
    """Online."""


class PartView(StrEnum):
    """Of whom it is asked."""

    WHOLE = "whole"
    """Of all: for staff."""
    OF_ADULT = "of_adult"
    """Of one adult: their own."""
    OF_PUPIL = "of_pupil"
    """Of one pupil: what may stand on the pupil's record."""


class PartyState(StrEnum):
    """Where one party stands."""

    NOT_ASKED = "not_asked"
    """Nobody asked them."""
    ASKED = "asked"
    """Asked, and has not answered. Silence is no consent."""
    GIVEN = "given"
    """Said yes, in a way that counts."""
    REFUSED = "refused"
    """Said no."""
    OBJECTED = "objected"
    """Objected."""
    WITHDRAWN = "withdrawn"
    """Said yes and took it back."""
    EXPIRED = "expired"
    """Said yes, and its term is over."""
    WRONG_FORM = "wrong_form"
    """Said yes in a form that does not count for this purpose."""
    BUNDLED = "bundled"
    """Said yes with one tick to several purposes at once (CON-GEN-3)."""


class PassingOnWhy(StrEnum):
    """Why it may be told, or may not."""

    NEVER_BLOCKED = "never_blocked"
    """An undertaking never blocks telling them."""
    OWN_CHILD = "own_child"
    """It is about the person's own child alone."""
    INSIDE_THE_FAMILY = "inside_the_family"
    """The wording does not mean this adult, who may see the same."""
    CO_PARENT_MAY_SEE_IT = "co_parent_may_see_it"
    """This adult may see the same, or may be allowed to: somebody looks before it is held against
    them.
    """
    ADULT_NOT_SAID = "adult_not_said"
    """To which adult, nobody said."""
    CHILD_IS_MEANT = "child_is_meant"
    """The literal words mean the child too."""
    UNDERTAKING_STANDS = "undertaking_stands"
    """The undertaking stands, and means them."""
    DOES_NOT_STAND = "does_not_stand"
    """It does not stand: not given, refused, or at its end."""
    DOES_NOT_COVER = "does_not_cover"
    """It does not cover this."""
    NOT_ON_RECORD = "not_on_record"
    """No such undertaking of this person is on record."""


class PastPupils(StrEnum):
    """Whether a past pupil's parent is heard (ESC-49)."""

    IF_BEGUN_ON_ROLL = "if_begun_on_roll"
    """If the complaint began while the pupil was on roll."""
    ALWAYS = "always"
    """At any time."""
    NEVER = "never"
    """No."""


class PauseReason(StrEnum):
    """Why a case is paused: a class, and no details (ESC-T16)."""

    POLICE = "police"
    """Police."""
    SOCIAL_CARE = "social_care"
    """Children's social care."""
    TRIBUNAL = "tribunal"
    """A tribunal."""
    COURT = "court"
    """A court."""
    MEDIATION = "mediation"
    """Mediation that both sides agreed to in writing (ESC-43)."""


class PlacementKind(StrEnum):
    """In what capacity a child was placed with an adult (ROL-6, ROL-12 to ROL-14)."""

    FOSTER_CARE = "foster_care"
    """With a foster carer of the local authority, approved kin included (ROL-12)."""
    CHILDRENS_HOME = "childrens_home"
    """In a children's home, of which the adult is a worker or manager (ROL-14)."""
    PRIVATE_FOSTERING = "private_fostering"
    """Privately fostered (ROL-13, PRV-1)."""
    ADOPTION = "adoption"
    """With prospective adopters (ROL-6, PR-16)."""


class PolicyAudience(StrEnum):
    """To whom a policy is promoted (HA-4c)."""

    STAFF = "staff"
    """Everybody who works in the school."""
    PARENTS = "parents"
    """Parents and carers."""
    GOVERNORS = "governors"
    """Governors or trustees."""


class PolicyDuty(StrEnum):
    """What has to be done about a policy beside its review."""

    PUBLISH_ON_WEBSITE = "publish_on_website"
    """Publish it on a website (PTN-1, PTN-2)."""
    FREE_COPY = "free_copy"
    """Offer a free copy to whoever asks (PTN-1, PTN-2)."""
    DETERMINE = "determine"
    """Determine the arrangements, by 28 February (PTN-6)."""
    COPY_TO_AUTHORITY = "copy_to_authority"
    """Publish them, with a copy to the local authority, by 15 March (PTN-6)."""
    CONSULT_AGAIN = "consult_again"
    """Ask again, seven years after the last time, even without a change (PTN-5)."""
    SUPPLIER_TENDER = "supplier_tender"
    """Hold a tender for the supplier, at least every five years (PTN-7)."""


class PolicyFault(StrEnum):
    """What is wrong with what is on record of a policy, or stands against its ratification."""

    AUTHOR_RATIFIES = "author_ratifies"
    """Whoever wrote it ratified it (HA-0a)."""
    LEVEL_TOO_LOW = "level_too_low"
    """It was approved at a lower level than it has to be (REV-4)."""
    PARENTS_NOT_ASKED = "parents_not_asked"
    """Parents were not asked, and no reason for that is on record or would do (HA-3.1c, PTN-1,
    PTN-2).
    """
    CONSULTATION_OPEN = "consultation_open"
    """Parents are still being asked."""
    CONSULTATION_FAULTY = "consultation_faulty"
    """Its consultation has a fault of its own."""
    INTERVAL_TOO_LONG = "interval_too_long"
    """Its own interval is longer than the one of the law or of guidance (REV-3)."""


class PolicyKind(StrEnum):
    """What a policy is about, as far as law or guidance has something to say of its review (REV-3)
    or of asking parents (PTN-1 to PTN-8).
    """

    ADMISSION_ARRANGEMENTS = "admission_arrangements"
    """Who is admitted."""
    CHILD_PROTECTION = "child_protection"
    """Child protection."""
    SPECIAL_NEEDS = "special_needs"
    """Special educational needs."""
    TEACHERS_PAY = "teachers_pay"
    """What teachers are paid."""
    ACCESSIBILITY_PLAN = "accessibility_plan"
    """The accessibility plan."""
    DATA_PROTECTION = "data_protection"
    """Data protection."""
    COMPLAINTS = "complaints"
    """The complaints procedure."""
    RELATIONSHIPS_EDUCATION = "relationships_education"
    """Relationships education, and sex education."""
    UNIFORM = "uniform"
    """Uniform."""
    COMMUNICATIONS = "communications"
    """Communication with parents and carers, as the seed policy is."""
    OTHER = "other"
    """Anything else."""


class PolicyMark(StrEnum):
    """What stands beside the state of a policy (REV-5)."""

    PROMOTED = "promoted"
    """It was promoted to staff, parents and governors (HA-4c)."""
    UNDER_REVIEW = "under_review"
    """A review was begun, and is not closed."""
    REVIEW_EARLY = "review_early"
    """Something brings its review forward (REV-9)."""
    TO_BE_AMENDED = "to_be_amended"
    """A review decided that it is to be amended, and no version was ratified since."""
    TO_BE_WITHDRAWN = "to_be_withdrawn"
    """A review decided that it is to be withdrawn, and it still stands."""


class PolicyPart(StrEnum):
    """What is not on record of a policy, and would have to be."""

    PREPARATION = "preparation"
    """That it was prepared, and what it is: without that, nothing else hangs together (HA-1b)."""
    AUTHOR = "author"
    """Which post wrote it (HA-0a)."""
    RATIFICATION = "ratification"
    """Its ratification (HA-0c)."""
    BODY = "body"
    """Which post or body ratified it (REV-6)."""
    MINUTE_REFERENCE = "minute_reference"
    """The reference to the minute (REV-6)."""
    VERSION = "version"
    """Which version it is (REV-6)."""
    APPROVAL_NEEDED = "approval_needed"
    """At which level it has to be approved (REV-4)."""
    APPROVAL_GIVEN = "approval_given"
    """At which level it was approved (REV-4)."""
    WHOLE_SCHOOL = "whole_school"
    """Whether it is a policy for the whole school (HA-3.1c)."""
    SCHOOL_TYPE = "school_type"
    """What kind of school it is."""
    CONSULTATION = "consultation"
    """The record of a consultation, or the reason why there was none (HA-3.1c)."""
    CONSULTATION_RECORD = "consultation_record"
    """Something of the record of its consultation (PTN-9)."""
    FAIRNESS = "fairness"
    """Whether its consultation was fair (PTN-11)."""
    REVIEW_INTERVAL = "review_interval"
    """The longest time between reviews (REV-1)."""
    REVIEW = "review"
    """A review that was closed (REV-11)."""
    IMPLEMENTATION = "implementation"
    """Evidence of how it was implemented (HA-4b)."""
    EFFECTIVENESS = "effectiveness"
    """Evidence of how effective it was (HA-4b)."""
    DECISION = "decision"
    """What the review decided (REV-8)."""
    PROMOTION_TO_STAFF = "promotion_to_staff"
    """That it was promoted to staff (HA-4c)."""
    PROMOTION_TO_PARENTS = "promotion_to_parents"
    """That it was promoted to parents (HA-4c)."""
    PROMOTION_TO_GOVERNORS = "promotion_to_governors"
    """That it was promoted to governors (HA-4c)."""


class PolicyState(StrEnum):
    """Where a policy is in its life (REV-5)."""

    DRAFT = "draft"
    """Written, and not ratified."""
    CONSULTED = "consulted"
    """Parents were asked, or it is on record why not; not ratified."""
    RATIFIED = "ratified"
    """Ratified, and not in force."""
    IN_FORCE = "in_force"
    """In force, until it is superseded."""
    SUPERSEDED = "superseded"
    """Another policy took its place."""
    ARCHIVED = "archived"
    """Put away."""


class Post(StrEnum):
    """A post that persons or a body hold (concerns sheet 0.1, VOC-70 to VOC-77).

    What leads out of the ladder and has no handler is a `Route`.
    """

    CLASS_TEACHER = "class_teacher"
    """Class teacher; the first contact where a school has no tutors (VOC-70)."""
    FORM_TUTOR = "form_tutor"
    """The child's tutor (VOC-70, HA-3.3b)."""
    SUBJECT_TEACHER = "subject_teacher"
    """Teacher of a subject."""
    SENCO = "senco"
    """Coordinator for special educational needs."""
    HEAD_OF_YEAR = "head_of_year"
    """Head of year."""
    HEAD_OF_DEPARTMENT = "head_of_department"
    """Head of department."""
    SENIOR_TEACHER = "senior_teacher"
    """A senior teacher."""
    SLT_MEMBER = "slt_member"
    """A member of the senior leadership."""
    COMPLAINTS_COORDINATOR = "complaints_coordinator"
    """The one who keeps complaints moving."""
    HEADTEACHER = "headteacher"
    """Head teacher, principal, head of school (VOC-71)."""
    EXECUTIVE_HEADTEACHER = "executive_headteacher"
    """Executive head of several schools (VOC-72)."""
    CLERK = "clerk"
    """Clerk to the board, governance professional (VOC-75)."""
    GOVERNOR = "governor"
    """A governor."""
    CHAIR_OF_GOVERNORS = "chair_of_governors"
    """Chair of governors, of a management committee, or of a board in Northern Ireland (VOC-73)."""
    VICE_CHAIR = "vice_chair"
    """Vice-chair of governors."""
    GOVERNING_BODY = "governing_body"
    """The governing body or local board, as a body (VOC-74)."""
    GOVERNORS_PANEL = "governors_panel"
    """A panel of governors: the panel of a maintained school (VOC-76)."""
    COMPLAINTS_PANEL = "complaints_panel"
    """A panel with an independent member: the panel of an academy or independent school (VOC-76).
    """
    TRUST_LEADER = "trust_leader"
    """Chief executive of the trust, or a nominee (VOC-72)."""
    CHAIR_OF_TRUSTEES = "chair_of_trustees"
    """Chair of the trust's own board (VOC-73)."""
    TRUSTEE = "trustee"
    """A trustee of the trust's own board who does not chair it (ESC-79)."""
    PROPRIETOR = "proprietor"
    """Proprietor of an academy or independent school."""
    DSL = "dsl"
    """Designated safeguarding lead (DEF-6, VOC-77)."""
    DEPUTY_DSL = "deputy_dsl"
    """Deputy of the designated safeguarding lead (DEF-6, VOC-77)."""
    DPO = "dpo"
    """Data protection officer."""
    HR = "hr"
    """Human resources."""
    OFFICE = "office"
    """The school office."""
    EXAMS_OFFICE = "exams_office"
    """The examinations office."""
    LADO = "lado"
    """The authority's designated officer for allegations (DEF-7): outside the school."""
    CHILDRENS_SOCIAL_CARE = "childrens_social_care"
    """Children's social care: outside the school."""
    POLICE = "police"
    """Police: outside the school."""
    LOCAL_AUTHORITY = "local_authority"
    """The local authority: outside the school."""
    DIOCESE = "diocese"
    """The diocese: outside the school."""
    SOCIAL_WORKER = "social_worker"
    """A social worker: outside the school."""
    VIRTUAL_SCHOOL_HEAD = "virtual_school_head"
    """Virtual school head of the authority: outside the school."""
    INDEPENDENT_INVESTIGATOR = "independent_investigator"
    """An investigator from outside the school."""
    HIRER = "hirer"
    """Somebody who hires the school's rooms: outside the school."""
    VOLUNTEER = "volunteer"
    """A volunteer, who helps in class without pay (HA-2.3c)."""
    ASSOCIATION_OFFICER = "association_officer"
    """An officer of the parents' association who holds data (CNF-28): outside the school."""
    INSPECTOR = "inspector"
    """An inspector, or somebody who acts for the Secretary of State: outside the school.

    The bodies are routes.
    """


class PreferenceState(StrEnum):
    """Where the preferences about a child's admission stand."""

    NONE = "none"
    """Nobody has expressed one that may count."""
    STANDS = "stands"
    """One stands: of all whose preference counts, or of whom an order lets decide."""
    CONFLICT = "conflict"
    """Two holders of responsibility prefer different things: wait for agreement or an order."""
    NEEDS_CHECK = "needs_check"
    """It is not settled whose counts, or a rival's standing leaves it open."""


class PromiseStanding(StrEnum):
    """Where a promise stands."""

    NOT_PROMISED = "not_promised"
    """The school promised nothing for that channel (PTN-54)."""
    KEPT = "kept"
    """Kept in time."""
    KEPT_LATE = "kept_late"
    """Kept, and too late."""
    OPEN = "open"
    """Not kept yet, and there is time."""
    OVERDUE = "overdue"
    """Not kept, and the time is over."""
    CANNOT_SAY = "cannot_say"
    """By when it falls due cannot be counted: the calendar does not reach it, or the hour is not
    known.
    """


class PublishedAs(StrEnum):
    """Where a policy is published."""

    WEBSITE = "website"
    """On a website."""
    FREE_COPY = "free_copy"
    """A free copy for whoever asks."""
    AUTHORITY_COPY = "authority_copy"
    """A copy to the local authority."""


class PupilPart(StrEnum):
    """The pupil's own part."""

    NONE = "none"
    """None."""
    VIEWS = "views"
    """The pupil's views are sought; one who is able to decide is not made to."""
    DECIDES_WHEN_ABLE = "decides_when_able"
    """Decides, once able to."""
    DECIDES_FROM_AGE = "decides_from_age"
    """Decides from an age that the law sets (CON-ISS-2)."""
    DECIDES = "decides"
    """Decides at any age."""
    NO_STOPS = "no_stops"
    """Any no of the pupil's stops it, at any age and in any form; one who is able to decide is
    asked as well.
    """
    SIXTH_FORM_DECIDES = "sixth_form_decides"
    """In a sixth form the pupil alone decides (CON-REL-3)."""
    MAY_OPT_IN = "may_opt_in"
    """May choose to take part in the last three terms before sixteen (CON-RSE-4)."""


class PurposeChange(StrEnum):
    """What about a purpose changed."""

    WORDING = "wording"
    """The wording of the question."""
    SYSTEM = "system"
    """The system that is used."""
    RECIPIENTS = "recipients"
    """Who gets it."""
    LAW = "law"
    """The law."""


class Raiser(StrEnum):
    """From whom something comes."""

    NOT_SAID = "not_said"
    """Nobody said."""
    PARENT = "parent"
    """A parent or carer of a pupil of the school."""
    PUPIL = "pupil"
    """A pupil."""
    PAST_PARENT = "past_parent"
    """The parent or carer of somebody who was a pupil."""
    STAFF = "staff"
    """Somebody who works at the school."""
    CONTRACTOR = "contractor"
    """Somebody who works for the school under a contract."""
    VOLUNTEER = "volunteer"
    """A volunteer."""
    THIRD_PARTY = "third_party"
    """Somebody who speaks for another adult."""
    PUBLIC = "public"
    """Anybody else."""
    ANONYMOUS = "anonymous"
    """Somebody who gave no name."""


class RecordKind(StrEnum):
    """What kind of record it is."""

    COMPLAINT_FILE = "complaint_file"
    """The file of a complaint (CNF-46)."""
    EARLY_YEARS_COMPLAINT = "early_years_complaint"
    """The file of a complaint in an early-years setting (CNF-47)."""
    CHILD_PROTECTION_FILE = "child_protection_file"
    """A child protection file (CNF-48)."""
    STAFF_ALLEGATION_FILE = "staff_allegation_file"
    """The file of an allegation about staff (CNF-49)."""
    BREACH_RECORD = "breach_record"
    """The record of a breach."""
    DATA_COMPLAINT_FILE = "data_complaint_file"
    """The file of a data-protection complaint."""
    ACCESS_REQUEST_FILE = "access_request_file"
    """What was asked for and given by subject access."""
    CONSENT_RECORD = "consent_record"
    """The record of a consent."""
    EDUCATIONAL_RECORD = "educational_record"
    """A pupil's educational record."""
    MESSAGE_KEPT = "message"
    """A message to or from an adult."""
    MINUTES = "minutes"
    """Minutes of governors or of a panel."""


class RecordTask(StrEnum):
    """What is open in a record."""

    TELL_LEAD = "tell_lead"
    """Tell the safeguarding lead or a deputy."""
    TELL_OFFICER = "tell_officer"
    """Tell the authority's designated officer."""
    DECIDE_SHARING = "decide_sharing"
    """Decide whether it is shared or not, and record that."""
    DECIDE_TELLING = "decide_telling"
    """Decide whether this parent is told."""
    TELL_PARENT = "tell_parent"
    """Tell this parent."""
    TAKE_ADVICE = "take_advice"
    """Take the advice of social care or the police."""
    AGREE_WITH_AGENCIES = "agree_with_agencies"
    """Agree with the designated officer and the agencies what parents are told."""
    KEEP_FROM_PARENT = "keep_from_parent"
    """See that nothing at all of it reaches this parent."""
    WEIGH_SILENCE = "weigh_silence"
    """Weigh the wish for silence against the duty to protect."""


class Recordings(StrEnum):
    """Whether a meeting may be recorded (ESC-42)."""

    IF_ALL_AGREE = "if_all_agree"
    """If everybody in it agrees."""
    NEVER = "never"
    """Never, but for what a disability makes necessary."""


class RelationshipKind(StrEnum):
    """How an adult is said to be related to a pupil (formats sheet, section 2).

    A claim, never a right.
    """

    MOTHER = "mother"
    """Mother: claims legal parenthood, never parental responsibility (VOC-42)."""
    FATHER = "father"
    """Father: claims legal parenthood, never parental responsibility (VOC-42)."""
    PARENT = "parent"
    """A parent, not said which."""
    ADOPTIVE_PARENT = "adoptive_parent"
    """Adoptive parent."""
    STEP_PARENT = "step_parent"
    """Step-parent: marriage alone gives nothing (ROL-9)."""
    FOSTER_PARENT = "foster_parent"
    """Foster parent: claims care (VOC-42)."""
    GUARDIAN = "guardian"
    """"Guardian" on a school form: usually not a guardian in law (ROL-7, VOC-104)."""
    GRANDPARENT = "grandparent"
    """Grandparent."""
    SIBLING = "sibling"
    """Brother or sister."""
    AUNT_UNCLE = "aunt_uncle"
    """Aunt or uncle."""
    COUSIN = "cousin"
    """Cousin."""
    OTHER_RELATIVE = "other_relative"
    """Another relative."""
    PARENTS_PARTNER = "parents_partner"
    """The partner of a parent (PAR-7)."""
    CARER = "carer"
    """A carer, not said of what kind."""
    CHILDMINDER = "childminder"
    """A childminder."""
    FRIEND = "friend"
    """A friend or neighbour."""
    SELF = "self"
    """The pupil (VOC-23)."""
    SOCIAL_WORKER = "social_worker"
    """A social worker; speaks for an authority only if that is recorded (VOC-14, VOC-15)."""
    HEALTH_PROFESSIONAL = "health_professional"
    """A doctor, nurse or the like."""
    EDUCATION_PROFESSIONAL = "education_professional"
    """A teacher or head teacher."""
    OTHER_PROFESSIONAL = "other_professional"
    """Another professional."""
    RELIGIOUS_CONTACT = "religious_contact"
    """A religious or spiritual contact."""
    OTHER = "other"
    """Something else: leaves every row open (VOC-22)."""
    NONE = "none"
    """Said to be no relation."""
    UNKNOWN = "unknown"
    """Not said."""


class ReplyKind(StrEnum):
    """What an answer of the school's is to the message that it answers."""

    ACKNOWLEDGEMENT = "acknowledgement"
    """That it arrived, and no more."""
    HOLDING = "holding"
    """That the reply will take longer; it counts only if it names the day, and the school's policy
    says so (PTN-55).
    """
    REPLY = "reply"
    """The reply."""


class ReplyStep(StrEnum):
    """What somebody who wrote to the school and waits may do (PTN-59).

    None of it is a stage of a complaint.
    """

    NOTHING = "nothing"
    """Nothing: they have the reply."""
    WAIT = "wait"
    """Wait: there is time, or nothing was promised."""
    WRITE_AGAIN = "write_again"
    """Write again, to the same person or the office."""
    NEXT_LEVEL = "next_level"
    """Write to the next level: they wrote again, and that was not answered in time either."""


class ReportBase(StrEnum):
    """What a table counts: the base of its percentages."""

    FAMILIES_ON_ROLL = "families_on_roll"
    """Families with a pupil on roll; brothers and sisters are of one family."""
    FAMILIES_WITH_TWO_HOMES = "families_with_two_homes"
    """Of those, the families with more than one home."""
    HOMES_OF_THOSE = "homes_of_those"
    """The homes of those."""
    INVITATIONS = "invitations"
    """Invitations to homes."""
    EVENTS_HELD = "events_held"
    """Events for parents, without those about children by name."""
    FAMILIES_AT_EVENTS = "families_at_events"
    """Families, once for each event to which they were invited or came."""
    MESSAGES = "messages"
    """Copies and messages."""
    THREADS = "threads"
    """Conversations with adults."""
    MESSAGES_NEEDING_REPLY = "messages_needing_reply"
    """Messages that needed a reply."""
    REPLIES_DUE = "replies_due"
    """Of those, the ones whose promised time has come: replied to, or overdue."""
    PUPILS_ON_ROLL = "pupils_on_roll"
    """Pupils on roll."""
    CONSENT_ANSWERS = "consent_answers"
    """Answers about consents."""
    CASES_IN_HAND = "cases_in_hand"
    """Cases open at some time of the period."""
    CASES_OPENED = "cases_opened"
    """Cases opened."""
    CASES_CLOSED = "cases_closed"
    """Cases closed."""
    CONSULTATIONS_CLOSED = "consultations_closed"
    """Consultations that closed."""
    CONSULTATION_ANSWERS = "consultation_answers"
    """What people answered in those, each once in a consultation."""
    VOLUNTEERS_IN_HAND = "volunteers_in_hand"
    """People who helped at school at some time of the period."""
    VOLUNTEERS = "volunteers"
    """People who help at school."""
    PARENT_SEATS = "parent_seats"
    """Seats for parents."""
    VACANCIES_IN_HAND = "vacancies_in_hand"
    """Vacancies at some time of the period."""
    ELECTIONS = "elections"
    """Elections by parents."""
    POLICIES_STANDING = "policies_standing"
    """Policies that were ratified and are neither superseded nor put away."""
    REVIEWS_CLOSED = "reviews_closed"
    """Reviews that were closed."""


class ReportColumn(StrEnum):
    """A column of a table of the report. The names never change."""

    REACHED = "reached"
    """Reached."""
    NOT_REACHED = "not_reached"
    """Not reached."""
    ALL_HOMES = "all_homes"
    """All homes."""
    SOME_HOMES = "some_homes"
    """Some homes."""
    NO_HOME = "no_home"
    """No home."""
    SENT_ONE_WAY = "sent_one_way"
    """Sent, one way."""
    SENT_IN_CONVERSATION = "sent_in_conversation"
    """Sent in a conversation."""
    RECEIVED = "received"
    """Received."""
    TALKS = "talks"
    """Talks."""
    BOTH_WAYS = "both_ways"
    """Both ways."""
    ONE_WAY = "one_way"
    """One way."""
    KEPT = "kept"
    """In time."""
    KEPT_LATE = "kept_late"
    """Too late."""
    OVERDUE = "overdue"
    """Overdue."""
    STILL_OPEN = "open"
    """Open."""
    NOT_PROMISED = "not_promised"
    """Nothing promised."""
    CANNOT_SAY = "cannot_say"
    """Cannot be said."""
    UP_TO_20_DAYS = "up_to_20_days"
    """Up to 20 school days."""
    UP_TO_60_DAYS = "up_to_60_days"
    """Up to 60 school days."""
    LONGER = "longer"
    """Longer."""
    NEVER = "never"
    """Never."""
    CHANGE_PUBLISHED = "change_published"
    """What changed is published."""
    CHANGE_NOT_PUBLISHED = "change_not_published"
    """What changed is not published."""
    GIVEN = "given"
    """Given."""
    RECONFIRMED = "reconfirmed"
    """Given again."""
    REFUSED = "refused"
    """Refused."""
    WITHDRAWN = "withdrawn"
    """Withdrawn."""
    OBJECTED = "objected"
    """Objected."""
    OPEN_BEFORE = "open_before"
    """Open before."""
    OPENED = "opened"
    """Opened."""
    CLOSED = "closed"
    """Closed."""
    OPEN_AFTER = "open_after"
    """Open after."""
    INFORMAL = "informal"
    """Informal."""
    FORMAL = "formal"
    """Formal."""
    SOLUTION = "solution"
    """A solution."""
    AGREED_DIFFERENCE = "agreed_difference"
    """A difference that both leave there."""
    UPHELD = "upheld"
    """Upheld."""
    PARTLY_UPHELD = "partly_upheld"
    """Upheld in part."""
    NOT_UPHELD = "not_upheld"
    """Not upheld."""
    NO_OUTCOME = "no_outcome"
    """Closed without one."""
    AT_SCHOOL = "at_school"
    """At school."""
    AT_HOME = "at_home"
    """At home."""
    ONLINE = "online"
    """Online."""
    DECIDED = "decided"
    """Decided."""
    NOT_DECIDED = "not_decided"
    """Not decided."""
    AGREES = "agrees"
    """For it."""
    DISAGREES = "disagrees"
    """Against it."""
    NEITHER_VIEW = "neither"
    """Neither."""
    ONLY_IN_WORDS = "only_in_words"
    """Only in words."""
    THERE_BEFORE = "there_before"
    """There before."""
    STARTED = "started"
    """Started."""
    ENDED = "ended"
    """Ended."""
    THERE_AFTER = "there_after"
    """There after."""
    MAY_HELP = "may_help"
    """May help."""
    CHECK_DUE = "check_due"
    """May help, and not at the next visit."""
    BLOCKED = "blocked"
    """Blocked until a check is met."""
    TO_CHECK = "to_check"
    """Somebody has to look."""
    FILLED = "filled"
    """Filled."""
    VACANT = "vacant"
    """Vacant."""
    UNCONTESTED = "uncontested"
    """No ballot was needed."""
    BY_BALLOT = "by_ballot"
    """By ballot."""
    NOT_SETTLED = "not_settled"
    """Not settled."""
    CONSISTENT = "consistent"
    """Consistent."""
    INCONSISTENT = "inconsistent"
    """Inconsistent."""
    CANNOT_SHOW = "cannot_show"
    """Cannot be shown."""
    IN_TIME = "in_time"
    """In time."""
    NO_DATE = "no_date"
    """No date."""
    KEEP = "keep"
    """Keep."""
    AMEND = "amend"
    """Amend."""
    WITHDRAW = "withdraw"
    """Withdraw."""


class ReportRowWord(StrEnum):
    """A row that no other list names."""

    ALL = "all"
    """All."""
    PARENT = "parent"
    """Begun by a parent."""
    SCHOOL = "school"
    """Begun by the school."""
    RESIDENT = "resident"
    """Lives with the pupil."""
    ELSEWHERE = "elsewhere"
    """Lives elsewhere."""
    NOT_RECORDED = "not_recorded"
    """Not recorded."""
    NO_NEED = "none"
    """No need recorded."""
    SEVERAL = "several"
    """Several."""
    TALK = "talk"
    """Talks."""


class ReportSection(StrEnum):
    """A part of the governors' report."""

    REACH = "reach"
    """Which families hear from the school."""
    BOTH_HOMES = "both_homes"
    """Families with two homes."""
    MESSAGES = "messages"
    """What was written, and by which channel."""
    DIALOGUE = "dialogue"
    """Whether it goes both ways."""
    EVENTS = "events"
    """Evenings, programmes and other events for parents."""
    CONSULTATIONS = "consultations"
    """What parents were asked, and what came of it."""
    VOLUNTEERS = "volunteers"
    """Who helps at school."""
    SEATS = "seats"
    """Parents on boards, committees and groups."""
    CONSENT = "consent"
    """What was answered about consents."""
    CONCERNS = "concerns"
    """Concerns and complaints."""
    LANGUAGE_AND_FORMAT = "language_and_format"
    """Who reads which language, and in which format."""
    POLICIES = "policies"
    """The policies and their review."""


class ReportState(StrEnum):
    """Where the report to the Information Commissioner stands."""

    NOT_SETTLED = "not_settled"
    """Nobody judged the risk yet, so nobody knows whether it has to be reported; the time runs."""
    NOT_NEEDED = "not_needed"
    """Judged to be no risk: it is not reported."""
    DUE = "due"
    """It has to be reported, and there is time."""
    OVERDUE = "overdue"
    """It had to be reported, and the time is over."""
    IN_PHASES = "in_phases"
    """A part was reported, and the rest is to come."""
    REPORTED = "reported"
    """Reported in time."""
    REPORTED_LATE = "reported_late"
    """Reported, and too late."""
    HOUR_NOT_KNOWN = "hour_not_known"
    """Reported on the last day, and at what hour nobody wrote down."""


class ReportTableName(StrEnum):
    """A table of the governors' report."""

    REACH = "reach"
    """Families on roll, by whether a message was delivered (PTN-60)."""
    TWO_HOMES = "two_homes"
    """Families on roll with more than one home, by how many of the homes a message was delivered
    to.
    """
    REACH_BY_HOME = "reach_by_home"
    """Homes of families with more than one, by whether a message was delivered to an adult there:
    those of the pupil beside those elsewhere, so that the gap between them is seen (PTN-62,
    PTN-65).
    """
    INVITATIONS = "invitations"
    """Invitations, by whether all homes of a family were invited: each home of a family counts as
    one.
    """
    MESSAGES = "messages"
    """Messages between the school and adults, by channel."""
    THREADS = "threads"
    """Conversations begun, by who began them and whether both sides wrote (PTN-61, PTN-62)."""
    REPLIES = "replies"
    """Messages that needed a reply, by what became of it (PTN-63)."""
    DIALOGUE_GAP = "dialogue_gap"
    """Pupils on roll, by the school days since the last contact both ways (PTN-64)."""
    EVENTS = "events"
    """Events for parents, by kind and by where they took place; without those about children by
    name (HA-2.3e).
    """
    EVENT_INVITATIONS = "event_invitations"
    """Invitations to events, by kind and by whether all homes of a family were invited: each home
    of a family counts as one.
    """
    EVENT_ATTENDANCE = "event_attendance"
    """Families that were invited to an event or came to it, once for each event, by how many of
    their homes came.
    """
    REACH_BY_LANGUAGE = "reach_by_language"
    """Reach by the language that a family reads (PTN-65)."""
    REACH_BY_FORMAT = "reach_by_format"
    """Reach by the format that a family needs (PTN-65)."""
    THREADS_BY_LANGUAGE = "threads_by_language"
    """Conversations by the language that the adult reads (PTN-65)."""
    THREADS_BY_FORMAT = "threads_by_format"
    """Conversations by the format that the adult needs (PTN-65)."""
    THREADS_BY_HOME = "threads_by_home"
    """Conversations by whether the adult lives with the pupil (PTN-65)."""
    REPLIES_BY_LANGUAGE = "replies_by_language"
    """Replies by the language that the adult reads (PTN-65)."""
    REPLIES_BY_FORMAT = "replies_by_format"
    """Replies by the format that the adult needs (PTN-65)."""
    REPLIES_BY_HOME = "replies_by_home"
    """Replies by whether the adult lives with the pupil (PTN-65)."""
    CONSULTATIONS = "consultations"
    """Consultations that closed, by whether it was published what changed (PTN-66)."""
    CONSULTATION_DECISIONS = "consultation_decisions"
    """The same consultations, by what they were about and by whether it was decided."""
    CONSULTATION_VIEWS = "consultation_views"
    """What was answered in them, person by person (PTN-13)."""
    VOLUNTEERS_IN_PERIOD = "volunteers_in_period"
    """People who helped at school: there before, started, ended, there after."""
    VOLUNTEERS = "volunteers"
    """People who help at school on the last day, by what they do with children and by whether they
    may (HA-2.3c, PTN-47).
    """
    PARENT_SEATS = "parent_seats"
    """Seats for parents on the last day, by the kind of board, filled or vacant (PTN-33)."""
    VACANCIES = "vacancies"
    """Vacancies of seats for parents: open before, opened, closed, open after (PTN-33)."""
    ELECTIONS = "elections"
    """Elections by parents whose ballot was in the period, by what came of them (PTN-22 to PTN-25).
    """
    CONSENTS = "consents"
    """Answers about consents, by purpose."""
    CONCERNS = "concerns"
    """Concerns and complaints: open before, opened, closed, open after."""
    CONCERNS_BY_THEME = "concerns_by_theme"
    """Concerns and complaints opened, by theme and by whether a formal stage was reached (PTN-67).
    """
    CONCERN_OUTCOMES = "concern_outcomes"
    """Concerns and complaints closed, by what came of them: a solution, a difference that both
    leave there, or a finding (HA-2.3a).
    """
    POLICIES = "policies"
    """Policies that stand on the last day, by whether their reviews keep to the interval (REV-10,
    REV-11).
    """
    POLICIES_DUE = "policies_due"
    """The same policies, by whether the next review is overdue (REV-13)."""
    POLICY_REVIEWS = "policy_reviews"
    """Reviews of policies that were closed, by what was decided (REV-8)."""


class Residence(StrEnum):
    """Where a child habitually lives, which decides whose law of parental responsibility holds
    (JUR-2, PR-21).
    """

    ENGLAND = "ENG"
    """England."""
    WALES = "WAL"
    """Wales."""
    SCOTLAND = "SCT"
    """Scotland."""
    NORTHERN_IRELAND = "NIR"
    """Northern Ireland."""
    ELSEWHERE = "elsewhere"
    """Outside the United Kingdom."""


class Resolution(StrEnum):
    """What would resolve it."""

    ANSWER = "answer"
    """This party's answer."""
    ANSWER_AGAIN = "answer_again"
    """This party's answer once more, as the old one counts no longer."""
    ANSWER_IN_FORM = "answer_in_form"
    """This party's answer in the form that the purpose needs."""
    ANSWER_APART = "answer_apart"
    """This party's answer to this purpose alone."""
    NOTICE = "notice"
    """A notice in writing to this party, or a recorded ground why none is served (CON-BIO-1, CON-
    BIO-6).
    """
    TAKEN_BACK = "taken_back"
    """That this party takes the no back."""
    AGREEMENT = "agreement"
    """That those who disagree agree, if with a mediator's help."""
    SPECIFIC_ISSUE_ORDER = "specific_issue_order"
    """A specific issue order of a court."""
    PRESCRIBERS_ADVICE = "prescribers_advice"
    """The prescriber's advice."""
    PRESCRIPTION = "prescription"
    """A doctor's prescription (CON-MED-2)."""
    HEALTH_PLAN = "health_plan"
    """A diagnosis, or a plan for the condition (CON-MED-5)."""
    STANDING = "standing"
    """Who this party is in law has to be settled."""
    HEADS_DECISION = "heads_decision"
    """The head's decision."""


class ResponsibilityBasis(StrEnum):
    """On what a grant of parental responsibility rests, other than birth and court orders about
    where a child lives, special guardianship, care, placement and adoption, which come from
    `OrderTerm`s.
    """

    MARRIED_AT_BIRTH = "married_at_birth"
    """Married to, or in civil partnership with, the mother at the birth (PR-2)."""
    LATER_MARRIAGE = "later_marriage"
    """The parents married or became civil partners later (PR-3)."""
    BIRTH_REGISTRATION = "birth_registration"
    """Named on the birth registration; counts by date and nation (PR-4, PR-4a, T-2)."""
    AGREEMENT = "agreement"
    """An agreement with the mother, recorded at the court (PR-5)."""
    RESPONSIBILITY_ORDER = "responsibility_order"
    """A parental responsibility order (PR-6)."""
    TREATMENT_AS_SPOUSE = "treatment_as_spouse"
    """Spouse or civil partner at licensed treatment (PR-7)."""
    AGREED_FEMALE_PARENTHOOD = "agreed_female_parenthood"
    """Agreed female parenthood at a licensed clinic (PR-7a)."""
    STEP_PARENT_AGREEMENT = "step_parent_agreement"
    """A step-parent by agreement of all parents with responsibility (PR-8)."""
    STEP_PARENT_ORDER = "step_parent_order"
    """A step-parent by order (PR-8)."""
    GUARDIAN_BY_APPOINTMENT = "guardian_by_appointment"
    """Named guardian by a parent, guardian or special guardian; takes effect as PR-9 says."""
    GUARDIAN_BY_COURT = "guardian_by_court"
    """Made guardian by the court (PR-9)."""
    ACQUIRED_ABROAD = "acquired_abroad"
    """Acquired under the law of another country (PR-21): somebody has to check."""


class RestrictionScope(StrEnum):
    """One act that an order may restrict, or require of the school (section 4, 15.3)."""

    COLLECT = "collect"
    """Collecting the child (VOC-50)."""
    ON_SITE = "on_site"
    """Being on the school's site (VOC-51)."""
    CONTACT_CHILD = "contact_child"
    """Contact with the child outside what the order allows (VOC-52)."""
    RECEIVE_ADDRESS = "receive_address"
    """Receiving an address or a clue to one (VOC-53)."""
    RECEIVE_WHEREABOUTS = "receive_whereabouts"
    """Receiving where the child is or will be (VOC-54)."""
    RECEIVE_REPORTS = "receive_reports"
    """Receiving reports (VOC-55)."""
    RECEIVE_ALL_INFO = "receive_all_info"
    """Receiving any information (VOC-56)."""
    DECIDE_SCHOOL = "decide_school"
    """Deciding about the school (VOC-57)."""
    CHANGE_NAME = "change_name"
    """Changing the child's name (VOC-58)."""
    REMOVE_FROM_UK = "remove_from_uk"
    """Taking the child out of the United Kingdom (VOC-58)."""
    ANY_PR_STEP = "any_pr_step"
    """Any step in meeting parental responsibility (VOC-57)."""


class RetentionStanding(StrEnum):
    """Where one record stands."""

    ON_HOLD = "on_hold"
    """Held: it is kept, whatever its period."""
    KEPT = "kept"
    """It is kept: its period runs."""
    DUE = "due"
    """Its period is over: it is reviewed, erased or archived, as the profile says."""
    TRANSFERRED = "transferred"
    """It went to another school with the pupil."""
    NEEDS_CHECK = "needs_check"
    """That is not known: somebody looks, and it is kept meanwhile."""


class RetentionStart(StrEnum):
    """From which event a period runs."""

    MADE = "made"
    """It was made."""
    RESOLVED = "resolved"
    """The matter was resolved."""
    CLOSED = "closed"
    """The file was closed."""
    OVER = "over"
    """The consent, or whatever it records, ended."""
    LEFT = "left"
    """The pupil left the school."""
    DATE_OF_BIRTH = "date_of_birth"
    """The pupil was born."""
    PENSION_AGE = "pension_age"
    """The person whom it is about reaches the normal age of a pension."""


class RetentionThen(StrEnum):
    """What happens when the period is over."""

    REVIEW = "review"
    """Somebody looks whether it is still needed."""
    ERASE = "erase"
    """It is erased."""
    ARCHIVE = "archive"
    """It goes to an archive."""


class RetentionUnit(StrEnum):
    """In what a period is counted."""

    DAY = "day"
    """Days."""
    MONTH = "month"
    """Months."""
    YEAR = "year"
    """Years."""


class RetentionWhy(StrEnum):
    """Why a record stands as it does."""

    LEGAL_HOLD = "legal_hold"
    """A legal hold names it, or whose it is (CNF-49a)."""
    PERIOD_RUNS = "period_runs"
    """Its period runs."""
    PERIOD_OVER = "period_over"
    """Its period is over."""
    MALICIOUS_OR_FALSE = "malicious_or_false"
    """The allegation was malicious or false, and is removed (CNF-49)."""
    WENT_WITH_PUPIL = "went_with_pupil"
    """It went with the pupil (CNF-48)."""
    NO_PROFILE = "no_profile"
    """No profile says which policy holds."""
    NOT_STATED = "not_stated"
    """The profile says nothing of this kind of record."""
    START_NOT_KNOWN = "start_not_known"
    """The day from which the period runs is not on record."""
    WHOSE_NOT_SAID = "whose_not_said"
    """Nobody said whose it is, and something is held (CNF-49a)."""
    OUT_OF_RANGE = "out_of_range"
    """The day lies outside the years that are counted."""


class ReviewDecision(StrEnum):
    """What a review decided (REV-8)."""

    KEEP = "keep"
    """Keep it as it is."""
    AMEND = "amend"
    """Amend it."""
    WITHDRAW = "withdraw"
    """Withdraw it."""


class ReviewStanding(StrEnum):
    """Whether the reviews of a policy keep to its interval, as far as can be shown."""

    CONSISTENT = "consistent"
    """What is on record keeps to the interval."""
    INCONSISTENT = "inconsistent"
    """The next review is stated for later than the interval allows (REV-10)."""
    CANNOT_SHOW = "cannot_show"
    """It cannot be shown from what is on record, which is not yet a breach (REV-11)."""


class ReviewTrigger(StrEnum):
    """What brings a review forward (REV-9)."""

    LAW_CHANGE = "law_change"
    """The law changed."""
    SERIOUS_INCIDENT = "serious_incident"
    """A serious incident."""
    PANEL_RECOMMENDATION = "panel_recommendation"
    """A panel recommended it."""
    OVERDUE_DATE = "overdue_date"
    """Its date has passed; nobody records this one, it follows."""


class Right(StrEnum):
    """Under which right something was asked for."""

    EDUCATIONAL_RECORD = "educational_record"
    """To see, or to have a copy of, the educational record: a parent's own right (REC-1, REC-2)."""
    SUBJECT_ACCESS = "subject_access"
    """Subject access under data-protection law: the child's right (SAR-1)."""


class Roll(StrEnum):
    """What happens to a due day that is not a working day (CAL-10)."""

    STAYS = "stays"
    """It stays where it is."""
    NEXT_WORKING_DAY = "next_working_day"
    """It moves to the next working day, as the law has it for data-protection complaints (CNF-31).
    """


class Route(StrEnum):
    """A way out of the school's own ladder, for which it has no handler (VOC-79)."""

    HR_GRIEVANCE = "hr_grievance"
    """Staff grievance."""
    DISCIPLINARY = "disciplinary"
    """Staff discipline."""
    WHISTLEBLOWING = "whistleblowing"
    """Whistleblowing."""
    ADMISSION_APPEAL = "admission_appeal"
    """Admission appeal."""
    EXCLUSION_REVIEW = "exclusion_review"
    """Review of an exclusion."""
    SEND_TRIBUNAL = "send_tribunal"
    """Tribunal for special educational needs."""
    EXAM_APPEAL = "exam_appeal"
    """Examination appeal."""
    COUNTY_COURT = "county_court"
    """County court."""
    SACRE = "sacre"
    """Council for religious education."""
    THIRD_PARTY_PROVIDER = "third_party_provider"
    """A provider that uses the school's site."""
    DFE = "dfe"
    """Department for Education."""
    OFSTED = "ofsted"
    """Ofsted."""
    ISI = "isi"
    """Independent Schools Inspectorate."""
    ICO = "ico"
    """Information Commissioner."""
    OMBUDSMAN_NI = "ombudsman_ni"
    """Ombudsman in Northern Ireland."""
    SPSO = "spso"
    """Ombudsman in Scotland."""
    PSOW = "psow"
    """Ombudsman in Wales."""


class RouteAction(StrEnum):
    """What is to be done on a way."""

    REFER = "refer"
    """Refer the child now."""
    CALL_FOR_HELP = "call_for_help"
    """Call for help now."""
    MANAGE_ALLEGATION = "manage_allegation"
    """Manage the allegation as case manager."""
    TELL_OFFICER = "tell_officer"
    """Tell the authority's designated officer."""
    RECORD_LOW_LEVEL = "record_low_level"
    """Take and record a low-level concern."""
    OFFER_CHOICE = "offer_choice"
    """Show the choice of safeguarding now."""
    PROTECT_CHILD = "protect_child"
    """Take it as the safeguarding lead."""
    REPORT_IN_PERSON = "report_in_person"
    """Report it to the police in person."""
    CONTAIN_BREACH = "contain_breach"
    """Contain the breach and judge its risk."""
    TAKE_DATA_COMPLAINT = "take_data_complaint"
    """Take it as a complaint about personal data."""
    NAME_THE_WAY = "name_the_way"
    """Name the way in the reply, and leave it there."""
    ANSWER_EARLY_YEARS = "answer_early_years"
    """Answer it as a complaint about early-years duties."""
    DECIDE_HEARING = "decide_hearing"
    """Decide whether it is heard."""
    ASK_CONSENT = "ask_consent"
    """Ask the adult for whom somebody speaks."""
    ANSWER_ONCE = "answer_once"
    """Answer all alike, once."""
    ANSWER_DEALT_WITH = "answer_dealt_with"
    """Answer that it was dealt with, and name the way outside."""
    ANSWER_OUTSIDE_PROCEDURE = "answer_outside_procedure"
    """Answer it outside the procedure, which is not owed to whoever raised it or does not take it.
    """
    ASK_WHEN_BEGUN = "ask_when_begun"
    """Ask whether it began while the pupil was on roll."""
    HANDLE = "handle"
    """Handle it."""
    ACKNOWLEDGE = "acknowledge"
    """Acknowledge the message."""
    REPLY = "reply"
    """Reply to the message."""


class RouteSay(StrEnum):
    """What is said to whoever acts, or to whoever raised it."""

    ANYBODY_MAY_REFER = "anybody_may_refer"
    """Anybody may refer; nobody has to be asked first (SFG-34)."""
    ASK_ABOUT_DANGER = "ask_about_danger"
    """Is a child in danger right now? Nobody said."""
    TELL_LEAD_SOON = "tell_lead_soon"
    """Tell the safeguarding lead as soon as can be (SFG-2)."""
    TWO_TRACKS = "two_tracks"
    """The lead protects the child while the case manager talks to the designated officer (SFG-9).
    """
    TELL_AGENCY = "tell_agency"
    """The agency is told (SFG-12)."""
    ON_OUR_SITE = "on_our_site"
    """The school's own safeguarding way applies to what happens on its site (SFG-18)."""
    IN_PERSON = "in_person"
    """The teacher reports in person; telling the lead does not do instead (SFG-13)."""
    SUPPORT_IS_VOLUNTARY = "support_is_voluntary"
    """The support offered is voluntary (SFG-14)."""
    FAMILIES_APART = "families_apart"
    """Neither family gets the other's data (SFG-15)."""
    KEEP_NO_COPY = "keep_no_copy"
    """Keep no private copy, do not investigate, ask no leading question (SFG-19)."""
    OFFICER_IF_CONFLICT = "officer_if_conflict"
    """If telling the head is a conflict of interest, go to the designated officer (SFG-6)."""
    AGREE_BEFORE_TELLING = "agree_before_telling"
    """The adult complained about is not told before the designated officer agrees."""
    STOPS_NO_REFERRAL = "stops_no_referral"
    """The complaint is about the handling, and stops no referral (SFG-20)."""
    NAME_THE_WAY = "name_the_way"
    """The reply names the way (ESC-60)."""
    SPLIT = "split"
    """Split it: each part has a way and a clock of its own (ESC-61)."""
    PRESCRIBED_PERSON = "prescribed_person"
    """The Secretary of State is the prescribed person (ESC-68)."""
    OUTCOME_NOT_TOLD = "outcome_not_told"
    """The outcome for the adult is not told to whoever complained (ESC-69a)."""
    TRIBUNAL_IF_DISABILITY = "tribunal_if_disability"
    """The tribunal if it is about disability, else the county court (ESC-69h)."""
    TIMES_OF_ENGLAND = "times_of_england"
    """The times of this way are those of England: ask what holds here."""
    BY_TYPE_OF_SCHOOL = "by_type_of_school"
    """Of the ways named, one is left to the school's own type."""
    KEEP_THREE_YEARS = "keep_three_years"
    """The record is kept three years and is open to Ofsted (ESC-97)."""
    ONLY_IF_EXCEPTIONAL = "only_if_exceptional"
    """Heard only if exceptional: the decision and its reason are recorded (ESC-30)."""
    NOTHING_BEFORE_CONSENT = "nothing_before_consent"
    """Nothing is disclosed before the consent is there (ESC-35)."""
    SAFETY_FIRST = "safety_first"
    """Safeguarding and crime are looked at first (ESC-36)."""
    NEW_IS_NEW = "new_is_new"
    """What is new in it is handled as new (ESC-38)."""
    THROUGH_THE_CLERK = "through_the_clerk"
    """It is addressed through the clerk (ESC-74, ESC-75)."""
    FROM_OUTSIDE = "from_outside"
    """The clerk tells the local authority and the diocese; nobody of the school investigates
    (ESC-76).
    """
    STAGE_SKIPPED = "stage_skipped"
    """The policy passes the stage over (ESC-40)."""
    TELL_MEMBERS = "tell_members"
    """The members of the trust are told (ESC-80)."""
    NOT_THE_LINE_MANAGER = "not_the_line_manager"
    """Not the line manager of whoever raised it (ESC-84)."""
    WORK_MATTER_APART = "work_matter_apart"
    """The matter of work goes the way of a grievance (ESC-84)."""
    RESPECTFULLY_AND_QUICKLY = "respectfully_and_quickly"
    """They are answered respectfully and quickly all the same (ESC-20)."""
    ASK_WHETHER_PARENT = "ask_whether_parent"
    """Ask whether they are a parent of a pupil: the procedure is owed to parents (ESC-17, ESC-20).
    """
    GOVERNOR_STAYS_OUT = "governor_stays_out"
    """The governor who heard of it first hands it over and stays out, so as to be free for a panel
    (ESC-26).
    """
    PROVIDER_HAS_NONE = "provider_has_none"
    """The provider has no procedure of its own: the school answers what it can (ESC-22)."""


class RouteStep(StrEnum):
    """A step of the order in which ways are looked for."""

    IMMEDIATE_DANGER = "immediate_danger"
    """A child was harmed or is in immediate danger."""
    ALLEGATION = "allegation"
    """An allegation, or a low-level concern, about an adult."""
    SAFEGUARDING = "safeguarding"
    """Other safeguarding, and the choice of it."""
    PERSONAL_DATA = "personal_data"
    """Personal data."""
    OWN_WAY = "own_way"
    """A way of its own."""
    EARLY_YEARS = "early_years"
    """Early-years duties."""
    ACCEPTANCE = "acceptance"
    """Tests of acceptance."""
    LADDER = "ladder"
    """The ladder."""
    PROMISE = "promise"
    """The promise for any message."""


class SafeguardingSign(StrEnum):
    """What somebody saw in it that is of a child's safety.

    Any of these makes it a safeguarding matter.
    """

    KNOWN_FGM = "known_fgm"
    """A known act of female genital mutilation of a girl under 18 (SFG-13)."""
    RADICALISATION = "radicalisation"
    """A risk of being drawn into terrorism (SFG-14)."""
    CHILD_ON_CHILD = "child_on_child"
    """Abuse between children (SFG-15)."""
    MODERN_SLAVERY = "modern_slavery"
    """A worry about modern slavery (SFG-16)."""
    DOMESTIC_ABUSE_NOTICE = "domestic_abuse_notice"
    """A police notice of domestic abuse (SFG-17)."""
    LETTING = "letting"
    """It happened at a club or a letting on the site (SFG-18)."""
    SUPPLY_STAFF = "supply_staff"
    """It is about what supply staff did to a child (SFG-12)."""


class Says(StrEnum):
    """What is said about a flag of a pair: three values, never two.

    An absent flag is unknown and no fact at all.
    """

    YES = "yes"
    """The source says yes."""
    NO = "no"
    """The source says no."""
    UNKNOWN = "unknown"
    """The source says that it does not know."""


class SchoolType(StrEnum):
    """What kind of school it is in law (SCH-1, VOC-110). It has no default."""

    MAINTAINED = "maintained"
    """Maintained by a local authority: community, foundation, voluntary, and maintained special."""
    NON_MAINTAINED_SPECIAL = "non_maintained_special"
    """A special school that no authority maintains."""
    ACADEMY = "academy"
    """An academy; free schools and alternative-provision academies are academies."""
    INDEPENDENT = "independent"
    """Independent: neither maintained nor an academy."""
    PRU = "pru"
    """A pupil referral unit."""
    EARLY_YEARS = "early_years"
    """An early-years setting."""
    FE_16PLUS = "fe_16plus"
    """Further education or a 16-plus setting."""


class Season(StrEnum):
    """The three seasons into which a school year is cut.

    A term that is entered in two halves has its season twice.
    """

    AUTUMN = "autumn"
    """September to Christmas."""
    SPRING = "spring"
    """January to Easter."""
    SUMMER = "summer"
    """Easter to the summer holiday."""


class SeatBy(StrEnum):
    """How somebody came to a seat."""

    ELECTED = "elected"
    """Elected, opposed or not."""
    APPOINTED = "appointed"
    """Appointed by the board."""
    EX_OFFICIO = "ex_officio"
    """By virtue of a post."""


class SeatKind(StrEnum):
    """For whom a seat is."""

    PARENT = "parent"
    """A parent: a parent governor, parent trustee or representative."""
    HEADTEACHER = "headteacher"
    """The headteacher, by virtue of the post."""
    STAFF = "staff"
    """Staff."""
    LOCAL_AUTHORITY = "local_authority"
    """The local authority."""
    OTHER = "other"
    """Anybody else: co-opted, foundation, partnership."""


class SeatNote(StrEnum):
    """What is to be said of a seat."""

    TERM_OVER = "term_over"
    """The last term is over (PTN-27)."""
    TWO_HOLDERS = "two_holders"
    """More than one person is recorded in it."""
    MAY_FINISH_TERM = "may_finish_term"
    """The holder's child has left, and the term may be finished (PTN-30)."""
    NO_PARENT_ANY_MORE = "no_parent_any_more"
    """The holder is no parent of a registered pupil any more: the board's rules say what follows.
    """
    PARENT_TO_CHECK = "parent_to_check"
    """Whether the holder is a parent of a registered pupil is not settled."""
    REASON_MISSING = "reason_missing"
    """Why no parent of a registered pupil was appointed is not on record (PTN-25)."""
    DISQUALIFIED_ON_RECORD = "disqualified_on_record"
    """The holder is disqualified by what is on record (PTN-29)."""
    ABSENT_SIX_MONTHS = "absent_six_months"
    """The holder was absent without consent for six months from the first meeting missed, which
    disqualifies (PTN-29).
    """
    ABSENCE_TO_CHECK = "absence_to_check"
    """Perhaps they were: whether they came, or had the board's consent, is not on record (PTN-29).
    """


class SendAdvice(StrEnum):
    """What the school's policy advises about sending it now. Advice stops nothing."""

    QUIET_HOURS = "quiet_hours"
    """It is in the quiet hours (PTN-57)."""
    DIGEST = "digest"
    """It can wait for the day on which such news goes out together."""
    OVERLOAD = "overload"
    """Some of those who would receive it have had as much in the last seven days as the school
    means to send in a week.
    """
    DEPLOYED = "deployed"
    """Some of those who would receive it are deployed: write rather than ring, to a forces' address
    if need be, and ask who collects the child meanwhile (COM-10).
    """


class SharingNote(StrEnum):
    """What holds for the sharing of a record."""

    ANYBODY_MAY_REFER = "anybody_may_refer"
    """Anybody may refer, and nothing blocks it (SFG-34)."""
    OUTRANKS_PRIVACY = "outranks_privacy"
    """It outranks the privacy of those who fail to protect the child (SFG-40)."""
    SAY_WHAT_IS_SHARED = "say_what_is_shared"
    """Say what is shared, with whom and why, where that is safe (SFG-41)."""
    NO_CONSENT_NEEDED = "no_consent_needed"
    """No consent is needed (SFG-42)."""
    NAME_NOBODY_AT_RISK = "name_nobody_at_risk"
    """Do not name who could be harmed (SFG-43)."""
    RECOGNISED_INTEREST = "recognised_interest"
    """The lawful basis is the recognised legitimate interest (SFG-45)."""
    SAFEGUARDING_CONDITION = "safeguarding_condition"
    """The condition for special categories is safeguarding (SFG-46)."""
    PROMISE_NO_SECRECY = "promise_no_secrecy"
    """Promise no child full confidentiality (SFG-50)."""


class SheetKind(StrEnum):
    """What kind of sheet details of people are put on."""

    CONTACT_LIST = "contact_list"
    """A list of whom to reach."""
    LABEL = "label"
    """A label or an envelope."""
    EXPORT_ROW = "export_row"
    """A row of an export."""
    MAIL_MERGE = "mail_merge"
    """The fields of a mail merge, and the sentences made of them."""
    MAP = "map"
    """Places on a map."""
    CO_RECIPIENT_LINE = "co_recipient_line"
    """The line of a message that says who else has it."""
    CLASS_LIST = "class_list"
    """A list of the pupils of a class."""


class StageAct(StrEnum):
    """What a school promises to do at a stage (ESC-50 to ESC-57)."""

    ACKNOWLEDGE = "acknowledge"
    """Say that it arrived (ESC-50, ESC-52)."""
    RESPOND = "respond"
    """Answer (ESC-51, ESC-53, ESC-54)."""
    MEET = "meet"
    """Meet the complainant."""
    CONVENE = "convene"
    """Have the panel meet (ESC-55)."""
    PAPERS = "papers"
    """Exchange the papers, so long before the hearing (ESC-56)."""
    NOTICE = "notice"
    """Give notice of the hearing, so long before it."""
    DECIDE = "decide"
    """Decide."""
    NOTIFY = "notify"
    """Send the decision to everybody who gets it (ESC-57)."""


class StageKind(StrEnum):
    """What kind a stage of the ladder is (ESC-4, ESC-5, ESC-6)."""

    INFORMAL = "informal"
    """Talked over, without a form."""
    FORMAL = "formal"
    """In writing, and on record (ESC-13)."""
    PANEL = "panel"
    """A hearing before a panel."""


class StaleWhy(StrEnum):
    """Why a consent is to be asked for again."""

    TERM_ENDED = "term_ended"
    """Its term ended."""
    REVIEW_DUE = "review_due"
    """The day of its review has passed (CHO-5)."""
    PUPIL_DECIDES_NOW = "pupil_decides_now"
    """The pupil became able to decide (CON-GEN-7, CON-ISS-4)."""
    LEFT_THE_SCHOOL = "left_the_school"
    """The pupil left (CON-GEN-6)."""
    NEW_WORDING = "new_wording"
    """The wording in use is another than that of the answer."""
    NEW_SYSTEM = "new_system"
    """A new system came into use after the answer."""
    NEW_RECIPIENTS = "new_recipients"
    """Somebody else gets it since the answer."""
    NEW_LAW = "new_law"
    """The law changed after the answer."""
    FAMILY_CHANGED = "family_changed"
    """Who holds responsibility, or who lives where, changed after the answer."""
    GIVER_HAS_NO_STANDING = "giver_has_no_standing"
    """Whoever gave it has no standing any more."""


class StandBar(StrEnum):
    """What stands against a candidate."""

    NOT_A_PARENT = "not_a_parent"
    """No parent of a registered pupil on that day (PTN-22)."""
    UNDER_AGE = "under_age"
    """Under eighteen (PTN-28)."""
    REGISTERED_PUPIL = "registered_pupil"
    """A registered pupil (PTN-28)."""
    HAS_A_SEAT = "has_a_seat"
    """Holds a seat of the school already (PTN-28)."""
    DISQUALIFIED = "disqualified"
    """Disqualified (PTN-29)."""
    BARRED = "barred"
    """Barred from work with children (PTN-29)."""
    ELECTED_MEMBER = "elected_member"
    """An elected member of the local authority (PTN-31)."""
    PAID_BY_THE_SCHOOL = "paid_by_the_school"
    """Paid to work at the school for more than 500 hours in a year (PTN-31)."""


class StandGap(StrEnum):
    """What is not on record of a candidate."""

    VOTE = "vote"
    """Whether they are a parent of a registered pupil with a vote."""
    AGE = "age"
    """Whether they are eighteen."""
    DISQUALIFICATION = "disqualification"
    """Whether anything disqualifies them."""
    ELECTED_MEMBER = "elected_member"
    """Whether they are an elected member of the local authority."""
    PAID_HOURS = "paid_hours"
    """For how long the school pays them."""
    PROFILE = "profile"
    """In which nation the school is, and of what type."""
    NATION_RULE = "nation_rule"
    """What the nation's own rules are."""


class StepRefused(StrEnum):
    """Why a step is refused."""

    NO_SUCH_CASE = "no_such_case"
    """No such case is on record."""
    NO_LADDER = "no_ladder"
    """The policy has no ladder."""
    NOT_FROM_HERE = "not_from_here"
    """It is no step from where the case stands."""
    BEFORE_LAST_STEP = "before_last_step"
    """The day lies before the last step."""
    NOT_TRIAGED = "not_triaged"
    """One of the three questions of triage has no answer (ESC-T2)."""
    NO_SUCH_STAGE = "no_such_stage"
    """The ladder has no such stage."""
    STAGE_FALLS = "stage_falls"
    """A stage never falls (ESC-I1)."""
    NOT_DIRECT = "not_direct"
    """The policy does not let a concern begin there (ESC-T5)."""
    NOT_SKIPPABLE = "not_skippable"
    """A stage in between may not be passed over."""
    GATEKEEPER_DECIDES = "gatekeeper_decides"
    """The policy's gatekeeper has to say so."""
    TOO_SOON = "too_soon"
    """The complainant has not waited so long as the policy says."""
    WINDOW_OVER = "window_over"
    """The time to ask was over (ESC-T11)."""
    WINDOW_OPEN = "window_open"
    """The time to ask is not over (ESC-T11)."""
    NO_INTERNAL_HANDLER = "no_internal_handler"
    """Nobody in the school may handle it (ESC-I3)."""
    NOT_THIS_HANDLER = "not_this_handler"
    """That person may not handle it (ESC-I2)."""
    SUMMARY_NEEDED = "summary_needed"
    """The acknowledgement says what is unresolved and what outcome is wanted (ESC-29)."""
    ACTION_NEEDED = "action_needed"
    """What the school did is on record, upheld or not (ESC-15)."""
    IN_WRITING_NEEDED = "in_writing_needed"
    """It needs writing (ESC-34, ESC-43)."""
    TELL_FIRST = "tell_first"
    """The complainant has to be told (ESC-T16)."""
    REASON_NEEDED = "reason_needed"
    """A reason is needed (ESC-28, ESC-T11)."""
    DATE_PASSED = "date_passed"
    """The old date has passed (ESC-28)."""
    NOT_LATER = "not_later"
    """The new date is not later than the old (ESC-28)."""
    NO_SUCH_DATE = "no_such_date"
    """No time is set for that, or no day is known."""
    DAY_NOT_COUNTED = "day_not_counted"
    """The day lies before the day from which it is counted, or is none that its unit counts
    (ESC-I4).
    """
    PANEL_NOT_IN_ORDER = "panel_not_in_order"
    """The panel is not in order (ESC-7, ESC-8, ESC-9)."""
    NO_TIME_FOR_PAPERS = "no_time_for_papers"
    """There is no time left for notice and papers (ESC-56)."""
    NO_REAL_OFFER = "no_real_offer"
    """The complainant is absent, and no dates were offered in earnest (ESC-10)."""
    TOO_MANY_COMPANIONS = "too_many_companions"
    """More came with the complainant than the policy lets (ESC-45)."""
    NOT_ALL_AGREED = "not_all_agreed"
    """Not everybody agreed to a recording (ESC-42)."""
    FINDINGS_NOT_SENT = "findings_not_sent"
    """The findings have not gone to both sides (ESC-11)."""
    TEST_NOT_FAILED = "test_not_failed"
    """It does not fail that test."""
    NOT_THEIRS = "not_theirs"
    """Only the one whom the policy names decides that."""
    STAYS_CLOSED = "stays_closed"
    """A closed case is not considered again (ESC-44); what is clearly different is a new case."""
    DECIDER_NEEDED = "decider_needed"
    """Somebody else investigated, and who decided is not on record (ESC-27)."""
    STEPS_NOT_TAKEN = "steps_not_taken"
    """It is not on record that every reasonable step was taken (ESC-39a)."""
    POSITION_NOT_SET_OUT = "position_not_set_out"
    """It is not on record that the position and what may still be done were set out (ESC-39a)."""
    NOT_THE_SAME_POINTS = "not_the_same_points"
    """It has not come again with the same points since it was closed (ESC-39a)."""


class Strength(StrEnum):
    """What stands behind a rule. Where several things do, the strongest is named."""

    STATUTE = "S"
    """An Act, or regulations made under one."""
    STATUTORY_GUIDANCE = "SG"
    """Guidance that the school must have regard to by law."""
    GUIDANCE = "G"
    """Guidance of government, not statutory."""
    REGULATOR = "R"
    """Guidance or enforcement of a regulator."""
    CASE_LAW = "C"
    """Decisions of the courts."""
    PRACTICE = "P"
    """Common practice of schools and local authorities."""
    DESIGN = "D"
    """A choice of our own, or a school's own policy: no outside authority."""


class Subject(StrEnum):
    """A subject of the library: a room in which a clause of a policy can live."""

    ROLES = "roles"
    """Who an adult is to a child, and what follows."""
    CONSENT = "consent"
    """Consent: asked, given, refused, withdrawn."""
    COMMUNICATION = "communication"
    """Who receives a message, and who does not."""
    CONFIDENTIALITY = "confidentiality"
    """Who may see what, and on what undertaking."""
    CONCERN = "concern"
    """Who handles a concern, by when, and what comes next."""
    PARTICIPATION = "participation"
    """How parents take part."""
    REVIEW = "review"
    """Whether a policy is in force, reviewed and promoted."""


class Supplier(StrEnum):
    """Who can supply a missing fact."""

    OFFICE = "office"
    """The school's office."""
    HEADTEACHER = "headteacher"
    """The head teacher."""
    DSL = "dsl"
    """The designated safeguarding lead."""
    THIS_ADULT = "this_adult"
    """The adult."""
    PERSON_WITH_RESPONSIBILITY = "person_with_responsibility"
    """A person with parental responsibility or care."""
    SPECIAL_GUARDIAN = "special_guardian"
    """The special guardian."""
    WHOEVER_CLAIMED = "whoever_claimed"
    """Whoever told of the order, and the other parent."""
    LOCAL_AUTHORITY = "local_authority"
    """The local authority, through the child's social worker."""
    ADOPTION_AGENCY = "adoption_agency"
    """The adoption agency."""
    COURT = "court"
    """The court."""
    PUPIL = "pupil"
    """The pupil."""
    LEGAL_ADVISER = "legal_adviser"
    """The school's adviser on the law."""
    BOARD = "board"
    """The governing body or the trust, through its clerk."""


class SupportPurpose(StrEnum):
    """Which support of the child an event serves (HA-1a)."""

    LEARNING = "learning"
    """Learning and achievement."""
    BEHAVIOUR = "behaviour"
    """Behaviour."""
    ATTENDANCE = "attendance"
    """Attendance."""
    WELLBEING = "wellbeing"
    """Wellbeing."""
    TRANSITION = "transition"
    """A change of school or stage."""
    SCHOOL_LIFE = "school_life"
    """The life of the school."""
    NOT_SAID = "not_said"
    """Nobody said."""


class TermOf(StrEnum):
    """What a time that the law sets is for."""

    LODGE = "lodge"
    """To lodge an appeal."""
    NOTICE_OF_HEARING = "notice_of_hearing"
    """Between the notice of a hearing and the hearing."""
    DECISION_LETTER = "decision_letter"
    """From the hearing to the letter, where possible."""
    HEARING_AFTER_CLOSING = "hearing_after_closing"
    """From the closing date to the hearing."""
    HEARING_IN_YEAR = "hearing_in_year"
    """From the lodging to the hearing, in the course of a year."""
    BOARD_MEETS = "board_meets"
    """For the board to meet: permanent, or more than fifteen days in a term."""
    BOARD_MEETS_IF_ASKED = "board_meets_if_asked"
    """For the board to meet if a parent asks: more than five days and up to fifteen."""
    ASK_FOR_REVIEW = "ask_for_review"
    """To ask for the independent review, from the decision letter."""
    APPEAL_AFTER_LETTER = "appeal_after_letter"
    """To appeal, from the letter; of this and the next the later counts."""
    APPEAL_AFTER_MEDIATION = "appeal_after_mediation"
    """To appeal, from the mediation certificate."""
    CLAIM = "claim"
    """To bring a claim."""


class UndertakingCause(StrEnum):
    """Why an undertaking was asked for."""

    PLANNED = "planned"
    """The school plans to show something (CNF-20)."""
    BY_ACCIDENT = "by_accident"
    """The person received something by accident: a wrong address, a shared screen, something
    overheard (CNF-21).
    """


class UndertakingKind(StrEnum):
    """In whose wording an undertaking is asked for (CNF-28)."""

    PARENT = "parent"
    """An adult of a pupil."""
    VOLUNTEER = "volunteer"
    """Who helps in school without pay."""
    PARENT_GOVERNOR = "parent_governor"
    """A governor who is an adult of a pupil."""
    COMPANION = "companion"
    """Who accompanies a party to a panel (ESC-10)."""
    ASSOCIATION_OFFICER = "association_officer"
    """An officer of the parents' association who holds data."""


class UndertakingScope(StrEnum):
    """To whom it is not to be divulged: what the wording says, word for word (CNF-25)."""

    ANY_OTHER_PERSON = "any_other_person"
    """To any other person: the words of the seed policy.

    The other parent and the child are other persons.
    """
    OUTSIDE_THE_FAMILY = "outside_the_family"
    """To anybody outside the family: the adults of the pupil who are entitled to the same, and the
    pupil, are not meant.
    """


class UndertakingState(StrEnum):
    """How an undertaking stands on a day."""

    ASKED = "asked"
    """Asked for, and not answered in a way that counts."""
    GIVEN = "given"
    """Given."""
    REFUSED = "refused"
    """Refused."""
    ENDED = "ended"
    """It was given and has come to its end, or the request was taken back."""
    BREACHED = "breached"
    """Given, and broken since: it binds all the same."""


class UndertakingStep(StrEnum):
    """What is to be done about an undertaking."""

    AWAIT_ANSWER = "await_answer"
    """Nothing is shown by discretion before there is an answer (CNF-20)."""
    ASK_BEFORE_MORE = "ask_before_more"
    """Ask again before anything more is shown by discretion: it has ended (CNF-20)."""
    ASK_FOR_DELETION = "ask_for_deletion"
    """Ask that what was received by accident is deleted, or given back (CNF-21)."""
    OPEN_BREACH_RECORD = "open_breach_record"
    """Open a record of the breach (CNF-21)."""
    HAVE_IT_SAID = "have_it_said"
    """Have it given expressly: silence gives nothing (CNF-22)."""
    ASK_IN_NEW_WORDING = "ask_in_new_wording"
    """The wording has changed since: ask whether to ask again (CNF-22)."""
    STOP_DISCRETION = "stop_discretion"
    """Nothing more is shown by discretion; what is owed goes on (CNF-23)."""
    TELL_HEAD = "tell_head"
    """Tell the head of the breach (CNF-26)."""
    LIMIT_ONLY_BY_ITS_STEPS = "limit_only_by_its_steps"
    """A breach limits nothing by itself: if contact is to be limited, only by the steps for that
    (ESC-39).
    """
    USE_OWN_WORDING = "use_own_wording"
    """Ask in the wording of this kind, and not in another's (CNF-28)."""


class Unit(StrEnum):
    """In what a school counts a promise or a time limit (section 9 of the concerns sheet, "units")."""

    SCHOOL_DAY = "school_day"
    """A day on which the school has a session for pupils (CAL-1, SCH-2)."""
    WORKING_DAY = "working_day"
    """Monday to Friday less the bank and public holidays of the nation, in the holidays too
    (CAL-6).
    """
    WORKING_DAY_TERM_ONLY = "working_day_term_only"
    """What some policies mean by "working day": a weekday in term (CAL-6)."""
    CALENDAR_DAY = "calendar_day"
    """Any day."""
    SCHOOL_WEEK = "school_week"
    """A Monday-to-Friday block with at least one school day in it (CAL-13)."""
    CALENDAR_WEEK = "calendar_week"
    """Seven days."""
    MONTH = "month"
    """A month: the same day number, else the month's last day (REV-15)."""
    HOUR = "hour"
    """An hour; counted from an instant and never from a day (VOC-98)."""
    UNSPECIFIED = "unspecified"
    """The text says "days" and nobody has said which.

    No date is computed until the profile says.
    """


class Unmet(StrEnum):
    """What an adult needs of a message and does not get."""

    LANGUAGE = "language"
    """A language in which it is not ready (HA-2.3d, COM-3)."""
    HUMAN_TRANSLATION = "human_translation"
    """A person's translation: for what is as serious as this, a machine's is not enough (HA-2.3d,
    COM-3).
    """
    FORMAT = "format"
    """A format in which it is not ready (HA-2.3d, COM-1)."""


class Urgency(StrEnum):
    """When something is to be done."""

    IMMEDIATELY = "immediately"
    """Now: no holiday, weekend or closing time moves it."""
    PROMPTLY = "promptly"
    """Without delay, as no text names a time."""
    BY_THE_DAY = "by_the_day"
    """By the day that stands beside it."""
    AS_THE_LADDER_SAYS = "as_the_ladder_says"
    """As the ladder of the policy says."""
    OWN_CLOCK = "own_clock"
    """It has a clock of its own, that of its question or of its law."""
    NOT_STATED = "not_stated"
    """Nobody stated a time."""


class VersionState(StrEnum):
    """Which version of a policy a case follows (REV-7)."""

    GOVERNS = "governs"
    """The one that is named."""
    NOT_STATED = "not_stated"
    """One that was in force, of which nobody recorded which it is."""
    NONE_IN_FORCE = "none_in_force"
    """None was in force."""


class ViewGiven(StrEnum):
    """What somebody answered, as far as that can be counted."""

    AGREES = "agrees"
    """For it."""
    DISAGREES = "disagrees"
    """Against it."""
    NEITHER = "neither"
    """Neither."""
    NOT_SAID = "not_said"
    """Only in words, which stay with the host."""


class VolunteerWork(StrEnum):
    """What somebody does with children who helps at school, as far as the law asks."""

    TEACHES = "teaches"
    """Teaches, trains or instructs them: hears readers, runs a club."""
    CARES = "cares"
    """Cares for them or supervises them."""
    PERSONAL_CARE = "personal_care"
    """Washes or dresses them, or the like: personal care (PTN-43)."""
    ANOTHER_KIND = "another_kind"
    """None of these: tends the garden, mends books."""
    NOT_SAID = "not_said"
    """Nobody said."""


class WayWhy(StrEnum):
    """Why a message goes to an adult by this way, or by none."""

    PREFERRED = "preferred"
    """The adult prefers it (CON-CHN-1)."""
    SENDERS_WISH = "senders_wish"
    """The sender wishes it."""
    SCHOOLS_ORDER = "schools_order"
    """It is the first of the school's own order of channels that reaches this adult."""
    QUICKEST = "quickest"
    """It is urgent, and this is the quickest; a preference does not stand in the way (CON-CHN-1).
    """
    CARRIES_THE_FORMAT = "carries_the_format"
    """Another way would not carry the format that the adult needs (COM-1)."""
    NOTICE_ON_PAPER = "notice_on_paper"
    """An Education Act requires the notice, and this adult has not agreed to have such notices by
    e-mail (CON-CHN-2).
    """
    TO_THE_ESTABLISHMENT = "to_the_establishment"
    """To the establishment in which the adult is (COM-9)."""
    OTHERS_DECLINED = "others_declined"
    """The adult declined the other ways, and still gets it (CON-APP-2, COM-11)."""
    ONLY_DECLINED = "only_declined"
    """The adult declined this way, and no other is on record: it may never be looked at (CON-APP-2,
    COM-11).
    """
    AT_ANY_HOUR = "at_any_hour"
    """The adult is deployed, and it can be read at any hour (COM-10)."""
    NOT_SHARED = "not_shared"
    """Another way would also reach somebody who may not have it (COM-5)."""
    LIMITED = "limited"
    """The school limited this adult to certain channels for a time (ESC-39)."""
    REACHES_OTHERS = "reaches_others"
    """None: every way would also reach somebody who may not have it (COM-5)."""
    NONE_WILL_DO = "none_will_do"
    """None: no way that is on record will do, as it is a notice, a document, or promotion by the
    wrong kind of way.
    """
    UNREACHABLE = "unreachable"
    """None: every address on record was tried in vain; try again, and find another (COM-8)."""
    NOT_RECORDED = "not_recorded"
    """None: no address of this adult is on record (COM-8)."""


class Weekday(StrEnum):
    """A day of the week; a boarding school may have sessions on all seven (CAL-17)."""

    MONDAY = "monday"
    """Monday."""
    TUESDAY = "tuesday"
    """Tuesday."""
    WEDNESDAY = "wednesday"
    """Wednesday."""
    THURSDAY = "thursday"
    """Thursday."""
    FRIDAY = "friday"
    """Friday."""
    SATURDAY = "saturday"
    """Saturday."""
    SUNDAY = "sunday"
    """Sunday."""


class Weight(StrEnum):
    """What a piece of evidence does to the answer."""

    BAR = "bar"
    """It forbids, as an order seen does or a statute."""
    REQUIRED = "required"
    """An order seen requires it."""
    UNSETTLED = "unsettled"
    """It is not settled, and could forbid."""
    DUTY = "duty"
    """It makes it a duty."""
    PERMISSION = "permission"
    """It permits."""
    CONTEXT = "context"
    """It says how the answer came about and does not itself decide."""


class WhoMayComplain(StrEnum):
    """From whom a school takes complaints under its procedure (ESC-17, ESC-20, ESC-24)."""

    PARENTS_OF_PUPILS = "parents_of_pupils"
    """Parents of pupils: an academy or independent school owes it to them (ESC-17, ESC-20)."""
    PARENTS_AND_PUPILS = "parents_and_pupils"
    """Parents, and pupils themselves, as an independent school in Wales has it (ESC-18)."""
    ANYONE = "anyone"
    """Anyone, as a maintained school has it (ESC-24)."""


class WithheldWhy(StrEnum):
    """Why details of a row are withheld."""

    PROTECTED = "protected"
    """The address is on record as protected: of whoever the row is of, of who lives with them, or
    the address itself.
    """
    KEPT_BY_ORDER = "kept_by_order"
    """An order keeps it from somebody, or may."""
    SAME_ADDRESS = "same_address"
    """It is the address of somebody else on the sheet whose address is protected."""
    REPEATS_WITHHELD = "repeats_withheld"
    """It repeats a value that is withheld."""
    WHOSE_NOT_SAID = "whose_not_said"
    """Of whom the row is, nobody said; or no fact names them."""
    OTHERS_DETAILS = "others_details"
    """It is another's, and the reader is no member of staff."""
    NOT_AT_READERS_ADDRESS = "not_at_readers_address"
    """It is a pupil's, and not said to be at the reader's own address."""
    NOT_FOR_READER = "not_for_reader"
    """The reader may not see personal data of the pupil whom it is about."""


__all__ = [
    "AcceptanceTest",
    "AccessFormat",
    "AccessGround",
    "AccessWhy",
    "Act",
    "AddressId",
    "AgendaTopic",
    "AppointedAs",
    "ApprovalLevel",
    "AskWhy",
    "Assurance",
    "BanEnd",
    "BanPart",
    "BanState",
    "BoardFinding",
    "BoardKind",
    "BoardStanding",
    "BreachRisk",
    "BreachStep",
    "Capacity",
    "CareStatus",
    "CaseAct",
    "CaseClosure",
    "CaseOutcome",
    "CasePhase",
    "CaseRole",
    "Cell",
    "Channel",
    "Charge",
    "CheckKind",
    "CheckNeeded",
    "CheckResult",
    "CheckStanding",
    "Checked",
    "ClaimForm",
    "ClockNote",
    "ClockStart",
    "Column",
    "ComplainantMay",
    "ConcernKind",
    "ConcernMatter",
    "Condition",
    "ConfidencePart",
    "ConsentCapacity",
    "ConsentDuty",
    "ConsentEvent",
    "ConsentForm",
    "ConsentKind",
    "ConsentSays",
    "ConsentState",
    "ConsentStep",
    "ConsultationAudience",
    "ConsultationFault",
    "ConsultationPart",
    "ConsultationState",
    "ContactFlag",
    "ContactStanding",
    "CopyStage",
    "CopyWhy",
    "DataCircle",
    "DataClass",
    "DataComplaintDone",
    "DataComplaintNext",
    "DatePrecision",
    "DayKind",
    "DelegatedBy",
    "DetailKind",
    "DetailMark",
    "DocumentId",
    "ElectedBy",
    "ElectionNote",
    "ElectionPhase",
    "EntryId",
    "EqualFinding",
    "ErasureBlock",
    "ErrorCode",
    "EventKind",
    "Evidence",
    "ExceptionGround",
    "Exemption",
    "FigureMark",
    "FilePart",
    "FindingsTo",
    "Firmness",
    "FormNeeded",
    "Givers",
    "GroupId",
    "GroupKind",
    "GroupTask",
    "Guard",
    "GuardWhy",
    "HandOver",
    "HelpGap",
    "HelpWhy",
    "HourRule",
    "HowMany",
    "InAbsence",
    "Indicator",
    "InviteNote",
    "ItemState",
    "Known",
    "LanguageTag",
    "LawfulBasis",
    "LeftWhy",
    "Listener",
    "MatrixRow",
    "MergeEffect",
    "MessageKind",
    "MethodNote",
    "MinutesNaming",
    "MissingFact",
    "Nation",
    "NoDay",
    "NoLimit",
    "NoNumber",
    "NobodyWhy",
    "NotToldWhy",
    "NoticeState",
    "Objection",
    "OfficerWhy",
    "OrderId",
    "OrderKind",
    "OutOfTerm",
    "Outcome",
    "PanelFault",
    "Parenthood",
    "PartLevel",
    "PartNote",
    "PartPlace",
    "PartView",
    "PartyState",
    "PassingOnWhy",
    "PastPupils",
    "PauseReason",
    "PersonId",
    "PlacementKind",
    "PolicyAudience",
    "PolicyDuty",
    "PolicyFault",
    "PolicyKind",
    "PolicyMark",
    "PolicyPart",
    "PolicyState",
    "Post",
    "PreferenceId",
    "PreferenceState",
    "PromiseStanding",
    "PublishedAs",
    "PupilId",
    "PupilPart",
    "PurposeChange",
    "PurposeId",
    "Raiser",
    "RecordKind",
    "RecordTask",
    "Recordings",
    "RelationshipKind",
    "ReplyKind",
    "ReplyStep",
    "ReportBase",
    "ReportColumn",
    "ReportRowWord",
    "ReportSection",
    "ReportState",
    "ReportTableName",
    "Residence",
    "Resolution",
    "ResponsibilityBasis",
    "RestrictionScope",
    "RetentionStanding",
    "RetentionStart",
    "RetentionThen",
    "RetentionUnit",
    "RetentionWhy",
    "ReviewDecision",
    "ReviewStanding",
    "ReviewTrigger",
    "Right",
    "Roll",
    "Route",
    "RouteAction",
    "RouteSay",
    "RouteStep",
    "SafeguardingSign",
    "Says",
    "SchoolType",
    "Season",
    "SeatBy",
    "SeatKind",
    "SeatNote",
    "SendAdvice",
    "SharingNote",
    "SheetKind",
    "StageAct",
    "StageKind",
    "StaleWhy",
    "StandBar",
    "StandGap",
    "StepRefused",
    "Strength",
    "Subject",
    "Supplier",
    "SupportPurpose",
    "TermOf",
    "ThreadId",
    "UndertakingCause",
    "UndertakingKind",
    "UndertakingScope",
    "UndertakingState",
    "UndertakingStep",
    "Unit",
    "UnknownWord",
    "Unmet",
    "Urgency",
    "VersionState",
    "ViewGiven",
    "VolunteerWork",
    "WayWhy",
    "Weekday",
    "Weight",
    "WhoMayComplain",
    "WithheldWhy",
]
