//! How the tables are read: which row of the rights matrix an adult's facts choose, what is laid over it, what a
//! restriction in an order bars, what a state of consent allows, and how days are counted. No law of their own: where
//! one of these and the rule it reads differ, the rule is right.

macro_rules! reading {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

VOC_1 "VOC-1" D - "A special guardian is on row B6."
    "our own, reading ROL-8, PR-11";
VOC_2 "VOC-2" D - "A prospective adopter with whom the child is placed is on row B15."
    "our own, reading ROL-6, PR-16";
VOC_3 "VOC-3" D - "An adopter is on row B14 and has, by residence, what B1 or B2 has."
    "our own, reading ROL-5, PR-17";
VOC_4 "VOC-4" D - "A parent by parental order is on row B14 and has, by residence, what B1 or B2 has."
    "our own, reading ROL-17, PR-18";
VOC_5 "VOC-5" D - "A birth mother, or a surrogate until a parental order, is by residence on row B1 or B2."
    "our own, reading ROL-1, PR-1";
VOC_6 "VOC-6" D - "A father with parental responsibility is by residence on row B1 or B2."
    "our own, reading ROL-2, ROL-3, PR-2 to PR-6, PR-10";
VOC_7 "VOC-7" D - "A second female parent with parental responsibility is on row B14 and has, by residence, what B1 or B2 has."
    "our own, reading ROL-4, PR-5 to PR-7a, PR-10";
VOC_8 "VOC-8" D - "A father or second female parent without parental responsibility is on row B4 if the child lives there, elsewhere on row B3."
    "our own, reading ROL-3, ROL-4, PR-4a";
VOC_9 "VOC-9" D - "A guardian whose appointment is in effect is on row B14 and has, by residence, what B1 or B2 has."
    "our own, reading ROL-7, PR-9";
VOC_10 "VOC-10" D - "A step-parent with parental responsibility is on row B5 and has, by residence, what B1 or B2 has."
    "our own, reading ROL-9, PR-8, PR-10";
VOC_11 "VOC-11" D - "Another person who is not a parent and with whom the child lives by order is on row B8."
    "our own, reading ROL-10, PR-10";
VOC_12 "VOC-12" D - "A local-authority foster carer, an approved relative included, is on row B9."
    "our own, reading ROL-12";
VOC_13 "VOC-13" D - "A children's-home worker or manager is on row B13."
    "our own, reading ROL-14";
VOC_14 "VOC-14" D - "A local authority with a care order or interim care order is on row B10; its social worker speaks for it."
    "our own, reading ROL-15, PR-12";
VOC_15 "VOC-15" D - "A local authority that accommodates under section 20 is on row B11; its social worker speaks for it."
    "our own, reading ROL-16, PR-15";
VOC_16 "VOC-16" D - "A private foster carer is on row B4."
    "our own, reading ROL-13";
VOC_17 "VOC-17" D - "A step-parent or parent's partner without parental responsibility, with whom the child lives and who looks after the child, is on row B4."
    "our own, reading ROL-9";
VOC_18 "VOC-18" D - "A relative or friend who cares informally is on row B4."
    "our own, reading ROL-11";
VOC_19 "VOC-19" D - "An intended parent before a parental order, with whom the child lives, is on row B4."
    "our own, reading ROL-17";
VOC_20 "VOC-20" D - "Anyone else, a carer of former times included, is a contact on row B18."
    "our own, reading ROL-18, PAR-5";
VOC_21 "VOC-21" D - "A parent under 18 is on the row that the other facts give."
    "our own, reading ROL-19";
VOC_22 "VOC-22" D - "Where the relationship is not said, every row stays open."
    "our own, reading the table of adults";
VOC_23 "VOC-23" D - "The pupil is on no row: the pupil's own rules decide."
    "our own, reading AGE-6, SAR-1";
VOC_24 "VOC-24" D - "The applicant under an emergency protection order is on no row: the order decides."
    "our own, reading ORD-12, PR-13";

VOC_30 "VOC-30" D - "While a special guardianship order is in force, a parent with parental responsibility is also on row B7."
    "our own, reading PR-11";
VOC_31 "VOC-31" D - "While a care order or interim care order is in force, a parent is also on row B12."
    "our own, reading PR-12";
VOC_32 "VOC-32" D - "Under a placement order or placement for adoption, a birth parent is also on row B16."
    "our own, reading PR-16";
VOC_33 "VOC-33" D - "After adoption by others or a parental order to others, a former legal parent is also on row B17."
    "our own, reading PAR-9, PAR-10";
VOC_34 "VOC-34" D - "An adult whom an order that was seen restricts is also on row B19."
    "our own, reading ORD-2";
VOC_35 "VOC-35" D - "An adult of a pupil of 18 or over is also on row B20."
    "our own, reading AGE-6, AGE-7";
VOC_36 "VOC-36" D - "A parent in prison is also on row B21."
    "our own, reading COM-9";
VOC_37 "VOC-37" D - "An offender under a section 10A order that was seen is also on row B22."
    "our own, reading ORD-13";

VOC_40 "VOC-40" D - "An adult's row is the first whose facts hold; while a fact is unknown, every row it leaves possible is open."
    "our own, reading the table of adults";
VOC_41 "VOC-41" D - "Where all open rows agree, that is the answer; otherwise it needs checking, and the fact that separates them is named."
    "our own, reading the table of adults";
VOC_42 "VOC-42" D - "To be recorded as mother, father, parent or adoptive parent claims legal parenthood and as foster parent claims care; no other kind claims standing, and none claims parental responsibility."
    "our own, reading PAR-1, PAR-3";
VOC_43 "VOC-43" D - "An imported yes to parental responsibility is an assertion, and an imported no that may be a default is unknown; a legal guardian in another system's words is neither."
    "our own, reading PR-24";
VOC_44 "VOC-44" D - "An imported mark that the child lives there says residence, not care; the same address says neither."
    "our own, reading PAR-3";
VOC_45 "VOC-45" D - "Of an adult's row and what is laid over it, the stricter cell stands; that nothing was recorded to lay over it is not an unknown."
    "our own, reading ORD-1";
VOC_46 "VOC-46" D - "A mark that there is an order, without the order, is a claim; none and unknown both mean that no order was seen."
    "our own, reading ORD-3";

VOC_50 "VOC-50" D - "A bar on collecting bars hand-over and leaves all else alone."
    "our own, for restrictions in orders";
VOC_51 "VOC-51" D - "A bar from the site bars hand-over and events on site; a parents' evening is then owed by telephone or video."
    "our own, for restrictions in orders";
VOC_52 "VOC-52" D - "A bar on contact with the child bars hand-over and events where the child is present; meetings without the child and all information stay."
    "our own, for restrictions in orders";
VOC_53 "VOC-53" D - "A bar on addresses bars no item: addresses, contact details and clues to them are taken out of every answer."
    "our own, reading COM-5";
VOC_54 "VOC-54" D - "A bar on whereabouts bars trip details and anything that cannot be sent without saying where the child is or will be."
    "our own, for restrictions in orders";
VOC_55 "VOC-55" D - "A bar on reports bars the report and leaves the record and the parents' evening alone."
    "our own, for restrictions in orders";
VOC_56 "VOC-56" D - "A bar on all information bars reports, events, parents' evenings, the record, consents, exclusion and trip notices, messages and emergency contact; voting and complaining stay."
    "our own, for restrictions in orders";
VOC_57 "VOC-57" D - "A bar on deciding about school, or on any step of parental responsibility, bars consents for the acts named and leaves information alone."
    "our own, for restrictions in orders";
VOC_58 "VOC-58" D - "A bar on changing the name or leaving the country bars those consents and leaves all else alone."
    "our own, for restrictions in orders";

VOC_60 "VOC-60" D - "Valid: the thing may be done; enough of those whose answers count gave consent or reconfirmed it."
    "our own, for the states of consent";
VOC_61 "VOC-61" D - "Refused: the thing must not be done; somebody refused or objected whose answer vetoes or is the only one."
    "our own, for the states of consent";
VOC_62 "VOC-62" D - "Missing: the thing must not be done yet; nobody was asked or answered, or answers are too few, invalid, in the wrong form or of the wrong person, and it is said whom it waits for or whom to tell."
    "our own, for the states of consent";
VOC_63 "VOC-63" D - "Conflict: the thing must not be done until they agree or a court decides; one gave consent, another whose view counts refused, and no statute settles it."
    "our own, for the states of consent";
VOC_64 "VOC-64" D - "Withdrawn: the thing must not be done from then on, and what was done stays lawful; consent was given and taken back."
    "our own, for the states of consent";
VOC_65 "VOC-65" D - "Expired: the thing must not be done, and consent is asked for again; it was given, and then its term ended, the controller ended it, or the pupil became able to decide or left."
    "our own, for the states of consent";
VOC_66 "VOC-66" D - "Not required: the thing may be done on the basis named, unless something else bars it; consent is the wrong tool."
    "our own, for the states of consent";
VOC_67 "VOC-67" D - "Excused: the pupil must not take part; a request to withdraw binds."
    "our own, for the states of consent";
VOC_68 "VOC-68" D - "Not excused: the pupil may take part; there was no request to withdraw, it was taken back, or there is no right to one."
    "our own, for the states of consent";

VOC_90 "VOC-90" D - "Facts count from their first day until the day before their end: until and last day mean the end is the day after, ended on means that day itself."
    "our own, reading AGE-1";
VOC_91 "VOC-91" D - "The state of a consent on a day is its state at the end of that day."
    "our own, reading the tables of consent";
VOC_92 "VOC-92" D - "Parental responsibility and orders end on the 18th birthday itself, compulsory school age at the close of its Friday; a birthday on 29 February falls on 1 March."
    "our own, reading AGE-2, AGE-3";
VOC_93 "VOC-93" D - "Months and years of a time limit or term of office end on the same day number, else on the month's last day."
    "our own, reading REV-15";
VOC_94 "VOC-94" D - "The due day is the last day in time; overdue is from the next day."
    "our own";
VOC_95 "VOC-95" D - "The day of receipt is day 0; at least so many days before leaves out the day of the event."
    "our own, reading CAL-7, CAL-8";
VOC_96 "VOC-96" D - "Term dates as entered include both ends; whether an imported end is a last day depends on the format."
    "our own, reading CAL-18";
VOC_97 "VOC-97" D - "A date that names only a month is read by its last day for due and its first for not before."
    "our own, reading REV-12";
VOC_98 "VOC-98" D - "Hours and at once are instants: school days never apply to them."
    "our own, reading SFG-32, CNF-41";

    } };
}
