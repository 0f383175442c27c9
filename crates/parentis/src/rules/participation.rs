//! How parents take part: seats and elections, groups of parents, volunteers.

macro_rules! participation {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

PTN_20 "PTN-20" S V "The governing body of a maintained school has at least seven governors, two or more of them parents, the head unless resigned, one of staff and one of the local authority."
    "SI 2012/1034 reg. 13";
PTN_21 "PTN-21" P 2 "An academy has at least two parent trustees; a trust with several has two parents on its board, or two on each local governing body."
    "model articles as restated by The Key; answer of Lord Nash (2015)";
PTN_22 "PTN-22" S V "A parent governor is a parent at the time of election, and is elected by the parents of registered pupils, each with one vote; verified in part."
    "SI 2012/1034 reg. 6";
PTN_23 "PTN-23" P V "A contested election is by secret ballot."
    "model articles (church trust version) arts 54-56";
PTN_24 "PTN-24" S V "Every known parent is told of the vacancy and of the right to stand and vote, and is given the chance; for England not verified."
    "SI 2010/638 (W.) Sch. 2 para 8";
PTN_25 "PTN-25" P V "Where too few stand the board appoints: a parent of a registered pupil, or else, if not reasonably practical, of a child of compulsory school age."
    "model articles arts 54A-56";
PTN_26 "PTN-26" S U "No minimum turnout may be set; whether the text of then holds today is not confirmed."
    "SI 1999/362 reg. 19(7)(b)";
PTN_27 "PTN-27" P V "A term is four years unless the instrument of a maintained school sets another, and who is eligible may be elected again."
    "model article 64; Gloucestershire";
PTN_28 "PTN-28" P 2 "A governor is eighteen or over, no registered pupil, and has one seat of a school."
    "Gloucestershire guideline";
PTN_29 "PTN-29" P 2 "Some are disqualified: by six months' absence without consent, bankruptcy restrictions, certain convictions, a place on a barred list."
    "Gloucestershire";
PTN_30 "PTN-30" S V "In a maintained school a parent whose child leaves may finish the term."
    "SI 2012/1034 Sch. 4 para 5(2)";
PTN_31 "PTN-31" S V "In a maintained school an elected member of the authority, or somebody paid to work there for more than 500 hours in any twelve months, is not eligible as a parent governor."
    "SI 2012/1034 Sch. 4 para 5(1)";
PTN_32 "PTN-32" D - "A term ends the day before its anniversary, which of a 29 February is the last day of a February without one."
    "our own";
PTN_33 "PTN-33" P 2 "Few trusts were found to have the parents that they need: a vacancy is reported, and compliance is not assumed."
    "Education Uncovered";

PTN_34 "PTN-34" D - "A parents' association is a separate body: no class list or contact data pass to it without a lawful basis, and who signs up does so in person."
    "our own";
PTN_35 "PTN-35" D - "A forum or advisory group has terms of reference and seats; individual pupils, staff and live complaints are never on its agenda."
    "our own, for HA-2.3b";
PTN_36 "PTN-36" S U "The governing body has regard to parents' views in running the school."
    "Education Act 2002 s.21";
PTN_37 "PTN-37" S U "In Scotland all parents are of the parent forum, and a parent council represents it."
    "Scottish Schools (Parental Involvement) Act 2006";
PTN_38 "PTN-38" D - "Minutes of a group are public unless an item is marked, and a member sees no more data than any parent."
    "our own";
PTN_39 "PTN-39" D - "A complaint that is raised in a forum goes to the ladder, received on the day on which it was raised."
    "our own";

PTN_40 "PTN-40" S 2 "From 1 September 2026 teaching, caring for or supervising children is regulated activity if frequent, on more than three days in any thirty, or overnight, supervised or not."
    "Crime and Policing Act 2026; Norfolk schools notice of 26 June 2026" from 2026-9-1;
PTN_41 "PTN-41" S 2 "Before that, supervised volunteers in a school were outside regulated activity."
    "VAMID; Safe Network" until 2026-9-1;
PTN_42 "PTN-42" S 2 "Frequent is once a week or more; overnight is between two and six in the morning with possible contact; days may add up across settings."
    "VAMID; Safe Network";
PTN_43 "PTN-43" S 2 "Personal care, such as washing or dressing, is regulated activity even once."
    "VAMID; Safe Network";
PTN_44 "PTN-44" G V "Arrangements of a family or among friends are outside regulated activity."
    "gov.uk leaflet on regulated activity with children (2024)";
PTN_45 "PTN-45" S 2 "Regulated activity needs an enhanced check with the children's barred list; it is an offence to let a barred person do it."
    "Norfolk schools notice of 26 June 2026; EPM";
PTN_46 "PTN-46" S 2 "Outside regulated activity a barred-list check must not be asked for."
    "VAMID";
PTN_47 "PTN-47" D - "The check follows from activity, rota and day; a rota that needs a higher one needs it before the next visit."
    "our own";
PTN_48 "PTN-48" D - "The thirty days are any thirty days that follow each other, and no calendar month."
    "our own, from secondary sources";
PTN_49 "PTN-49" G V "Scotland and Northern Ireland have schemes of their own."
    "gov.uk leaflet on regulated activity with children (2024)";

    } };
}
