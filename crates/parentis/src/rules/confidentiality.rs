//! What kinds of data a school holds, and who sees each by default.

macro_rules! confidentiality {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

CNF_1 "CNF-1" D - "Public: the published policy, term dates, the complaints procedure. For anyone."
    "our own";
CNF_2 "CNF-2" D - "Family: a child's own timetable, reports and messages. For the entitled parents of that child, the pupil as competent, and staff who teach or support."
    "our own";
CNF_3 "CNF-3" D - "Pupil personal: attendance, behaviour, attainment. For the entitled parents of that child, and staff by need."
    "our own";
CNF_4 "CNF-4" D - "Special category: health, needs that reveal it, ethnicity, religion, sex life, biometrics. For named staff by need and the child's own family."
    "our own, after UK GDPR art 9";
CNF_5 "CNF-5" D - "Safeguarding: the child protection file and the lead's notes. For the safeguarding lead, the deputies and the head; not for parents by default."
    "our own";
CNF_6 "CNF-6" D - "Staff personal: employment, capability, discipline, low-level concerns. For personnel and the head, never for parents."
    "our own";
CNF_7 "CNF-7" D - "Third party: another child or family named in a record. For nobody outside the need: it is taken out."
    "our own";
CNF_8 "CNF-8" D - "Restricted address: an address or school kept from a person by an order or for safety. For named staff alone; never in anything a parent sees."
    "our own";
CNF_9 "CNF-9" D - "Embargoed examinations: marks before their release, scripts. For the examinations office."
    "our own";
CNF_10 "CNF-10" D - "Legal privilege: legal advice, papers of a dispute. For the head, the chair and the trust's lawyers; not for parents."
    "our own";
CNF_11 "CNF-11" D - "Part two of the governors' minutes. For the governors entitled to attend and the clerk."
    "our own";
CNF_12 "CNF-12" D - "A complaint's file. For those who handle it, the clerk and the panel."
    "our own";
CNF_13 "CNF-13" D - "The record of an allegation about staff. For the case manager, the local authority's officer and personnel."
    "our own";
CNF_14 "CNF-14" D - "What is of several classes is for those alone who may see each of them: a further class never lets anybody more in."
    "our own";

    } };
}
