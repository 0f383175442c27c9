//! Consultations, and that nothing is made to depend on a policy's being acknowledged: PTN-1 to PTN-13, PTN-53.

macro_rules! consulting {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

PTN_1 "PTN-1" S V "In an academy or independent school, parents of registered pupils are asked before the statement on relationships education is made or revised; it is on a website, and free for whoever asks."
    "Independent School Standards Sch. para 2A(1)(e) to (g)";
PTN_2 "PTN-2" S V "In a maintained school the governing body has the same duty: to ask parents before the policy on relationships education is made or revised, to publish it, and to give a free copy."
    "Education Act 2002 s.80B";
PTN_4 "PTN-4" D - "No law says how long parents are asked about relationships education: four school weeks, unless the school has another length."
    "our own";
PTN_5 "PTN-5" SG U "Admission arrangements are asked about for six weeks at least, between 1 October and 31 January, and every seven years even without a change."
    "School Admissions Code 2021, text not seen";
PTN_6 "PTN-6" SG 2 "Admission arrangements are determined by 28 February, and published with a copy to the local authority by 15 March."
    "a consultancy's notice that quotes the School Admissions Code";
PTN_7 "PTN-7" SG 2 "Parents and pupils are asked about uniform; its impact is looked at yearly, and a tender for the supplier is held at least every five years."
    "statutory guidance of November 2021, and Parliamentary answers of 2017 and 2022";
PTN_8 "PTN-8" D V "Any policy for the whole school is asked about, or it is on record why not."
    "HA-3.1c";
PTN_9 "PTN-9" D - "The record of a consultation has its question, audience, channels and languages, who was invited, a summary, the decision, what changed, and when that is fed back."
    "our own";
PTN_10 "PTN-10" D - "A consultation closes on a school day; where the profile says so, its weeks are school weeks."
    "our own";
PTN_11 "PTN-11" C U "A consultation is fair if it comes early enough, with enough information and enough time, and what is said is considered conscientiously: each is looked at."
    "our own reading of the Gunning principles";
PTN_12 "PTN-12" D - "A response rate is of the people and of the families who were invited, and never more than all of them."
    "our own";
PTN_13 "PTN-13" D - "Each parent of a family may answer; what was said is counted by people, and by families once each."
    "our own";
PTN_53 "PTN-53" S 2 "Nothing is made to depend on a policy's or an agreement's being signed or acknowledged: no place, no sanction, no contract."
    "School Standards and Framework Act 1998 s.111, repealed in 2016 with the duty and kept here as a rule";

    } };
}
