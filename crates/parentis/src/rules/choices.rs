//! Choices made where the sources leave room. Each completes the rules it names and can be decided otherwise.

macro_rules! choices {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

CHO_1 "CHO-1" D - "Where the rows still open differ only between must and may, the answer is may, recommended, and the fact that would make it a duty is named."
    "our own, for VOC-41";
CHO_2 "CHO-2" D - "Until a claimed order is produced, hand-over, contact on site and addresses need checking; everything else does only for the days the profile sets, then it is as if there were none; the safeguarding lead is told at once."
    "our own, for ORD-3";
CHO_3 "CHO-3" D - "An imported mark of parental responsibility is an assertion; a profile may let a named producer's mark count as a declaration."
    "our own, for PR-24 and VOC-43";
CHO_4 "CHO-4" D - "A photograph of a protected pupil is not published, because consent is missing and not because anybody refused."
    "our own, for CON-PHO-8";
CHO_5 "CHO-5" D - "A consent whose review date has passed stays valid and is listed as stale; it expires only at its own end, at competence or at leaving."
    "our own, for CON-GEN-6";
CHO_6 "CHO-6" D - "An objection before a trip counts from any parent whom no order keeps from deciding."
    "our own, for CON-TRIP-5";
CHO_7 "CHO-7" D - "What is received at a weekend or on a single closure in term is received that day; only holidays move it, half-term included unless the profile says otherwise."
    "our own, for ESC-32";
CHO_8 "CHO-8" D - "A court order's papers are for the head, the safeguarding lead and named staff; a party sees only the terms that bind that party."
    "our own, for ORD-18";
CHO_9 "CHO-9" D - "Who votes for and stands as a parent governor is a list of its own, wider than parent; its doubtful cases need checking in maintained schools."
    "our own, for the governance column of the matrix";
CHO_10 "CHO-10" D - "The Australian parent or legal guardian mark says nothing of parental responsibility; the British code 100167 says it, as an assertion."
    "our own, for imports";
CHO_11 "CHO-11" D - "A parent who has died has no entitlements and gets nothing from the recorded date; the record stays and queued messages are refused."
    "our own, for ROL-20";
CHO_12 "CHO-12" D - "A pupil of 18 or over is the addressee of what parents get; a younger one only where a rule gives the pupil a voice."
    "our own, for ROL-21";
CHO_13 "CHO-13" D - "For the applicant of an emergency protection order its directions hold for its days; everything else needs checking."
    "our own, for ROL-22";
CHO_14 "CHO-14" D - "Special, early-years and 16-plus settings outside both sets of regulations may report, and it is recommended; the missing source is named."
    "our own, for REP-1 and REP-4";
CHO_15 "CHO-15" D - "Where the child's safety stands against an order that requires disclosure, withhold for now and seek the court's direction at once; never choose in silence."
    "our own, for MX-7";

    } };
}
