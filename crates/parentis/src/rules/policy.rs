//! The clauses of the seed policy, the Communications with Parents and Carers Policy of Harmonize Academy, as rules;
//! and how a policy is adopted, reviewed and found overdue.

macro_rules! policy {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

HA_0A "HA-0a" D V "The Principal writes the policy; its author and the body that ratifies it are different."
    "Harmonize Academy policy, front page";
HA_0B "HA-0b" D V "The policy was prepared in a month, and no day is stated."
    "Harmonize Academy policy, front page";
HA_0C "HA-0c" D V "The governing body ratifies the policy; without ratification it is a draft and routes nothing."
    "Harmonize Academy policy, front page";
HA_0D "HA-0d" D V "The policy states when its next review is due, and is overdue after that."
    "Harmonize Academy policy, front page";
HA_0E "HA-0e" D V "The school's values stand beside the policy and decide nothing."
    "Harmonize Academy policy, front page";
HA_1A "HA-1a" D V "Every event in which parents take part says which support of the child it serves."
    "Harmonize Academy policy s.1";
HA_1B "HA-1b" D V "Roles, duties, events and reviews hang together with the policy, none without it."
    "Harmonize Academy policy s.1";
HA_1C "HA-1c" D V "The policy calls guardians and carers in a parental role parents; each permission still names the standing it needs."
    "Harmonize Academy policy s.1, note";
HA_2_1 "HA-2.1" D V "All parents hold knowledge and skills: what a parent enters of them is not ranked and is seen by staff only."
    "Harmonize Academy policy s.2";
HA_2_2 "HA-2.2" D V "Taking part matters at all levels: child, class, school and governance."
    "Harmonize Academy policy s.2";
HA_2_3A "HA-2.3a" D V "Differing views are discussed to find solutions; to disagree does not make a parent unreasonable."
    "Harmonize Academy policy s.2";
HA_2_3B "HA-2.3b" D V "Parents' representatives sit on the governing body, committees and advisory groups and are consulted by name."
    "Harmonize Academy policy s.2";
HA_2_3C "HA-2.3c" D V "Parents help in class where suitable, once the check that the activity needs is met on that day."
    "Harmonize Academy policy s.2";
HA_2_3D "HA-2.3d" D V "Communication is relevant, accurate and timely, in the language and format the family needs."
    "Harmonize Academy policy s.2";
HA_2_3E "HA-2.3e" D V "There are programmes that help parents take part at school and at home."
    "Harmonize Academy policy s.2";
HA_2_3F "HA-2.3f" D V "Families are linked to community and support services, their data only with a lawful basis."
    "Harmonize Academy policy s.2";
HA_2_3G "HA-2.3g" D V "Parenting skills are supported; who attends is the parent's own matter, kept off the pupil's record."
    "Harmonize Academy policy s.2";
HA_2_3H "HA-2.3h" D V "Parents hear what taking part is good for, and teachers and parents learn to be partners."
    "Harmonize Academy policy s.2";
HA_3_1A "HA-3.1a" D V "Each family has at least two ways to ask, take part and volunteer; families with none are reported."
    "Harmonize Academy policy s.3.1";
HA_3_1B "HA-3.1b" D V "Parents are treated as collaborators, which shows in dialogue that goes both ways."
    "Harmonize Academy policy s.3.1";
HA_3_1C "HA-3.1c" D V "A policy for the whole school is ratified after parents were asked, or with a recorded reason why not."
    "Harmonize Academy policy s.3.1";
HA_3_1D "HA-3.1d" D V "The whole school communicates often, clearly and both ways; broadcasts are counted apart."
    "Harmonize Academy policy s.3.1";
HA_3_1E "HA-3.1e" D V "The Principal reports on parents' participation at governors' meetings, in numbers, small ones hidden."
    "Harmonize Academy policy s.3.1";
HA_3_2A "HA-3.2a" D V "Staff hold that all parents have strengths that help their children learn, and note what a parent brings."
    "Harmonize Academy policy s.3.2";
HA_3_2B "HA-3.2b" D V "Staff respect backgrounds and cultures: nothing is inferred from ethnicity, religion or language."
    "Harmonize Academy policy s.3.2";
HA_3_2C "HA-3.2c" D V "Staff encourage involvement and advise on learning at home."
    "Harmonize Academy policy s.3.2";
HA_3_2D "HA-3.2d" D V "Staff give clear and timely information on progress and keep up a regular dialogue for each pupil."
    "Harmonize Academy policy s.3.2";
HA_3_3A "HA-3.3a" D V "Parents comply with the policies they were given; to acknowledge one is never a condition of anything."
    "Harmonize Academy policy s.3.3";
HA_3_3B "HA-3.3b" D V "Parents with a concern go to the child's tutor first: a default that safeguarding, excluded matters and a tutor who is its subject bypass."
    "Harmonize Academy policy s.3.3";
HA_3_3C "HA-3.3c" D V "Parents who become party to confidential information agree not to divulge it."
    "Harmonize Academy policy s.3.3";
HA_4A "HA-4a" D V "The governing body reviews the policy at least every three years."
    "Harmonize Academy policy s.4";
HA_4B "HA-4b" D V "A review assesses both how the policy was implemented and how effective it was."
    "Harmonize Academy policy s.4";
HA_4C "HA-4c" D V "The policy is promoted to staff, parents and governors and implemented throughout."
    "Harmonize Academy policy s.4";

REV_1 "REV-1" D - "From one review to the next is at most the policy's own interval."
    "HA-4a";
REV_2 "REV-2" D - "At least every three years is a longest gap, not a fixed day: an earlier review is always fine."
    "our own";
REV_3 "REV-3" SG 2 "Some policies have an interval by law, such as one year for admissions, child protection and special needs."
    "DfE list of 2014 as copied by schools; the current list was not seen";
REV_4 "REV-4" SG 2 "Who approves a policy is part of the policy; some approvals cannot be delegated."
    "DfE list of 2014 as copied by schools";
REV_5 "REV-5" D - "A policy is draft, consulted on, ratified, in force, superseded, archived; only one in force routes anything."
    "our own";
REV_6 "REV-6" D - "A ratification has a date, a body, a reference to its minute and a version."
    "our own";
REV_7 "REV-7" D - "A case follows the policy in force when it was received; a later one changes its clocks only to the complainant's benefit."
    "our own";
REV_8 "REV-8" D - "A review records evidence of implementation, evidence of effect, and the decision to keep, amend or withdraw."
    "HA-4b";
REV_9 "REV-9" D - "A change of law, a serious incident, a panel's recommendation or an overdue date brings a review forward."
    "our own";
REV_10 "REV-10" D - "A next review later than the last review plus the interval is inconsistent."
    "our own";
REV_11 "REV-11" D - "Where no review is on record and the interval is over since ratification, compliance cannot be shown; that is not yet a breach."
    "our own";
REV_12 "REV-12" D - "A date that names only a month is due by its last day, and not before its first."
    "our own";
REV_13 "REV-13" D - "A review is overdue after the earlier of the stated date and the last review plus the interval; with no review on record, after the stated date."
    "our own, after HA-4a";
REV_14 "REV-14" D - "The seed policy shows no review after April 2013 and was due by September 2024: from 1 October 2024 it is overdue, and compliance cannot be shown."
    "arithmetic on HA-0c, HA-0d, HA-4a";
REV_15 "REV-15" D - "Months end on the same day number, else on the last day of the month."
    "our own";

    } };
}
