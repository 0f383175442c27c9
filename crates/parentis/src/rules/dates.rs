//! The days on which the law changed.

macro_rules! dates {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

T_1 "T-1" S 2 "The Children Act 1989 has effect from 14 October 1991."
    "Children Act 1989" from 1991-10-14;
T_2 "T-2" S 2 "Joint registration of a birth gives an unmarried father parental responsibility from 15 April 2002 in Northern Ireland, 1 December 2003 in England and Wales and 4 May 2006 in Scotland."
    "Adoption and Children Act 2002 s.111 and the laws of the other nations";
T_3 "T-3" S V "The Pupil Information Regulations have effect in England from 8 July 2005."
    "Education (Pupil Information) (England) Regs 2005" from 2005-7-8;
T_4 "T-4" S 2 "The adoption reforms, special guardianship and parental responsibility of step-parents have effect from 30 December 2005."
    "Adoption and Children Act 2002" from 2005-12-30;
T_5 "T-5" S V "Sixth-form pupils may excuse themselves from worship from 2007 on."
    "Education and Inspections Act 2006 s.55; the day is not confirmed";
T_6 "T-6" S V "The exclusion and the governance regulations have effect from 1 September 2012."
    "SI 2012/1033; SI 2012/1034" from 2012-9-1;
T_7 "T-7" S 2 "Placement plans state delegated authority from 1 July 2013."
    "Care Planning, Placement and Case Review (England) Regs 2010 as amended" from 2013-7-1;
T_8 "T-8" S V "The biometrics duties have effect from 1 September 2013."
    "Protection of Freedoms Act 2012" from 2013-9-1;
T_9 "T-9" S V "Child arrangements orders replace residence and contact orders from 22 April 2014; old orders are read across."
    "Children and Families Act 2014 Sch. 2" from 2014-4-22;
T_10 "T-10" S 2 "The Independent School Standards have effect from 5 January 2015."
    "Education (Independent School Standards) Regs 2014" from 2015-1-5;
T_11 "T-11" S 2 "Data-protection law in its present form has effect from 25 May 2018."
    "GDPR; Data Protection Act 2018" from 2018-5-25;
T_12 "T-12" S 2 "Relationships, sex and health education is statutory from 1 September 2020."
    "DfE statutory guidance" from 2020-9-1;
T_13 "T-13" S 2 "In Wales the right to withdraw from sex education and from religion, values and ethics ends year by year from September 2022."
    "Curriculum for Wales; the day of September is not confirmed" from 2022-9-1;
T_14 "T-14" G 2 "Northern Ireland's circular on parental responsibility is of 13 February 2023."
    "DE Circular 2023/3" from 2023-2-13;
T_15 "T-15" G V "The guidance on parental responsibility in its present form is of 24 August 2023."
    "DfE guidance on parental responsibility" from 2023-8-24;
T_16 "T-16" S V "Social workers and virtual school heads are told of exclusions from 1 September 2023."
    "Exclusion Regs 2012 as amended; the day is not confirmed" from 2023-9-1;
T_17 "T-17" S V "The attendance and registration regulations have effect from 19 August 2024."
    "School Attendance (Pupil Registration) (England) Regs 2024" from 2024-8-19;
T_18 "T-18" S 2 "The Data (Use and Access) Act changes the clock of requests and the lawful bases from 5 February 2026 and brings the complaints duty from 19 June 2026."
    "Data (Use and Access) Act 2025";
T_19 "T-19" S V "The age of consent to online services may be raised by regulations under an Act of 29 April 2026."
    "Children's Wellbeing and Schools Act 2026 s.72" from 2026-4-29;
T_20 "T-20" SG U "The revised guidance on relationships, sex and health education holds from 1 September 2026."
    "DfE statutory guidance" from 2026-9-1;
T_21 "T-21" S U "The day on which section 10A orders, their extensions and the repeal of the presumption of parental involvement take effect is not known."
    "Victims and Prisoners Act 2024 s.18; Victims and Courts Bill 2025";

    } };
}
