//! The rights matrix: its rules as a whole, and the cells of the columns *report* and *exclusion*, one for each row of
//! adults.
//!
//! A cell is written `MX[row,column]`. Which row an adult is on is settled by the facts, see `reading`.

macro_rules! matrix {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

MX_1 "MX-1" G 2 "A parent need not prove parental responsibility to get the report or attend meetings; identity may be checked."
    "DfE guidance on parental responsibility";
MX_2 "MX-2" S 2 "The register holds the name and address of every person known to be a parent and marks those the pupil lives with; no parent can have another removed."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; before that, 2006 Regs reg 5";
MX_3 "MX-3" G 2 "Separated parents may have separate appointments, letters or logins; refusing one because the other objects is not allowed."
    "DfE guidance on parental responsibility";
MX_4 "MX-4" P 2 "Any parent may express a school preference; rival preferences of two holders of parental responsibility wait for agreement or an order."
    "local-authority protocols; School Admissions Code";
MX_5 "MX-5" S 2 "Each separated parent is consulted on a child's education, health and care plan: telling one of two is not telling the parent."
    "Children and Families Act 2014 ss.19, 36-38; ombudsman practice";
MX_6 "MX-6" P 2 "When a serious incident involves their child, parents are told and involved, unless the child's protection stands against it."
    "ombudsman practice";
MX_7 "MX-7" SG 2 "What a child discloses is not automatically a parent's to know: withholding for the child's protection beats every entitlement except a court order."
    "Keeping children safe in education";

MX_B1_RPT "MX[B1,RPT]" S V "A legal parent with parental responsibility with whom the child lives must get the report."
    "REP-1, REP-4; PAR-1";
MX_B2_RPT "MX[B2,RPT]" S V "A legal parent with parental responsibility who lives elsewhere, without an order, must get the report."
    "REP-1, REP-4; PAR-1";
MX_B3_RPT "MX[B3,RPT]" S V "A legal parent without parental responsibility who lives elsewhere, without an order, must get the report."
    "REP-1, REP-4; PAR-1";
MX_B4_RPT "MX[B4,RPT]" S V "An adult with whom the child lives and who looks after the child, without parental responsibility, must get the report."
    "REP-1, REP-4; PAR-3";
MX_B5_RPT "MX[B5,RPT]" S 2 "A step-parent with parental responsibility must get the report, as a legal parent of the same residence does."
    "REP-1, REP-4; PAR-2";
MX_B6_RPT "MX[B6,RPT]" S 2 "A special guardian must get the report."
    "REP-1, REP-4; PAR-2";
MX_B7_RPT "MX[B7,RPT]" S 2 "A parent with parental responsibility must get the report while a special guardianship order is in force."
    "REP-1, REP-4; PAR-1";
MX_B8_RPT "MX[B8,RPT]" S 2 "A person who is not a parent and with whom the child lives by order must get the report."
    "REP-1, REP-4; PAR-2";
MX_B9_RPT "MX[B9,RPT]" S V "A local-authority foster carer must get the report."
    "REP-1, REP-4; PAR-3";
MX_B10_RPT "MX[B10,RPT]" S V "A local authority with a care order must get the report."
    "REP-1, REP-4; PAR-8";
MX_B11_RPT "MX[B11,RPT]" D - "Whether a local authority that accommodates the child under section 20 gets the report needs checking with that authority."
    "PR-15";
MX_B12_RPT "MX[B12,RPT]" S V "A parent with parental responsibility must get the report while the child is under a care order, unless the local authority has limited it in writing."
    "REP-1, REP-4; ORD-11";
MX_B13_RPT "MX[B13,RPT]" S 2 "A children's-home worker who cares for the child must get the report."
    "REP-1, REP-4; PAR-3";
MX_B14_RPT "MX[B14,RPT]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order must get the report, as a legal parent of the same residence does."
    "REP-1, REP-4; PAR-1, PAR-2";
MX_B15_RPT "MX[B15,RPT]" S 2 "A prospective adopter with whom the child is placed must get the report."
    "REP-1, REP-4; PAR-2";
MX_B16_RPT "MX[B16,RPT]" D - "Whether a birth parent gets the report under a placement order or placement for adoption needs checking with the adoption agency."
    "PR-16";
MX_B17_RPT "MX[B17,RPT]" S 2 "A birth parent must not get the report after adoption by others."
    "PAR-9";
MX_B18_RPT "MX[B18,RPT]" G V "A contact must not get the report."
    "PAR-4";
MX_B19_RPT "MX[B19,RPT]" S 2 "A parent under a prohibited steps order or an order of no contact must get the report, addresses taken out, unless the order covers information or a risk is held."
    "REP-1, REP-4; ORD-5, ORD-6";
MX_B20_RPT "MX[B20,RPT]" S U "A parent of a pupil of 18 or over must not get the report in a maintained school unless the head records special circumstances; in an academy it needs checking."
    "REP-2, REP-4; AGE-6, AGE-7";
MX_B21_RPT "MX[B21,RPT]" S 2 "A parent in prison must get the report by post, as a parent living elsewhere does, once risk was checked."
    "REP-1, REP-4; COM-9";
MX_B22_RPT "MX[B22,RPT]" S U "Whether an offender under a section 10A order gets the report needs the court; until then it is withheld."
    "ORD-13";

MX_B1_EXC "MX[B1,EXC]" S V "A legal parent with parental responsibility with whom the child lives must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-1";
MX_B2_EXC "MX[B2,EXC]" S V "A legal parent with parental responsibility who lives elsewhere, without an order, must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-1";
MX_B3_EXC "MX[B3,EXC]" S V "A legal parent without parental responsibility who lives elsewhere, without an order, must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-1";
MX_B4_EXC "MX[B4,EXC]" S V "An adult with whom the child lives and who looks after the child, without parental responsibility, must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-3";
MX_B5_EXC "MX[B5,EXC]" S 2 "A step-parent with parental responsibility must be told of an exclusion, as a legal parent of the same residence does."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-2";
MX_B6_EXC "MX[B6,EXC]" S 2 "A special guardian must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-2";
MX_B7_EXC "MX[B7,EXC]" D - "Whether a parent with parental responsibility is told of an exclusion while a special guardianship order is in force needs checking with the special guardian."
    "PR-11";
MX_B8_EXC "MX[B8,EXC]" S 2 "A person who is not a parent and with whom the child lives by order must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-2";
MX_B9_EXC "MX[B9,EXC]" S V "A local-authority foster carer must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-3; T-16";
MX_B10_EXC "MX[B10,EXC]" S V "A local authority with a care order must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-8; T-16";
MX_B11_EXC "MX[B11,EXC]" S 2 "A local authority that accommodates the child under section 20 must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too."
    "Exclusion Regs 2012 (SI 2012/1033); PR-15; T-16";
MX_B12_EXC "MX[B12,EXC]" S V "A parent with parental responsibility must be told of an exclusion while the child is under a care order, unless the local authority has limited it in writing."
    "Exclusion Regs 2012 (SI 2012/1033); ORD-11";
MX_B13_EXC "MX[B13,EXC]" S 2 "A children's-home worker who cares for the child must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-3; T-16";
MX_B14_EXC "MX[B14,EXC]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order must be told of an exclusion, as a legal parent of the same residence does."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-1, PAR-2";
MX_B15_EXC "MX[B15,EXC]" S 2 "A prospective adopter with whom the child is placed must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-2";
MX_B16_EXC "MX[B16,EXC]" D - "Whether a birth parent is told of an exclusion under a placement order or placement for adoption needs checking with the adoption agency."
    "PR-16";
MX_B17_EXC "MX[B17,EXC]" S 2 "A birth parent must not be told of an exclusion after adoption by others."
    "PAR-9";
MX_B18_EXC "MX[B18,EXC]" G V "A contact must not be told of an exclusion."
    "PAR-4";
MX_B19_EXC "MX[B19,EXC]" S 2 "A parent under a prohibited steps order or an order of no contact must be told of an exclusion, addresses taken out of what is sent, unless the order covers information or a risk is held."
    "Exclusion Regs 2012 (SI 2012/1033); ORD-5, ORD-6";
MX_B20_EXC "MX[B20,EXC]" S U "A parent of a pupil of 18 or over must not be told of an exclusion: the pupil is."
    "Exclusion Regs 2012 (SI 2012/1033); AGE-6, AGE-7";
MX_B21_EXC "MX[B21,EXC]" S 2 "A parent in prison must get notice of an exclusion by post, as a parent living elsewhere does, once risk was checked."
    "Exclusion Regs 2012 (SI 2012/1033); COM-9";
MX_B22_EXC "MX[B22,EXC]" S U "Whether an offender under a section 10A order is told of an exclusion needs the court; until then it is withheld."
    "ORD-13";

    } };
}
