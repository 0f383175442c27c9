//! The cells of the rights matrix, rows B9 to B15: carers of looked-after children, authorities, guardians, adopters.
//!
//! A cell is written `MX[row,column]`. Which row an adult is on is settled by the facts, see `reading`.

macro_rules! cells_of_carers {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

MX_B9_RPT "MX[B9,RPT]" S V "A local-authority foster carer must get the report."
    "REP-1, REP-4; PAR-3";
MX_B9_EVT "MX[B9,EVT]" G 2 "A local-authority foster carer must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-3";
MX_B9_PEV "MX[B9,PEV]" S 2 "A local-authority foster carer must be offered the parents' evening."
    "REP-1; COM-4; PAR-3";
MX_B9_REC "MX[B9,REC]" D - "Whether a local-authority foster carer may be shown the educational record on a written request needs checking: the local authority decides."
    "our own, reading PAR-3";
MX_B9_CON "MX[B9,CON]" SG 2 "A local-authority foster carer must be asked for permission within written delegated authority, and not beyond it."
    "Care Planning Regs 2010; DEL-1 to DEL-4; PAR-3";
MX_B9_PRC "MX[B9,PRC]" S 2 "A local-authority foster carer cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-3";
MX_B9_GOV "MX[B9,GOV]" S 2 "A local-authority foster carer must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-3";
MX_B9_EXC "MX[B9,EXC]" S V "A local-authority foster carer must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-3; T-16";
MX_B9_TRP "MX[B9,TRP]" G 2 "A local-authority foster carer must be told about a trip, on an equal footing with any other parent."
    "COM-4; CON-TRIP-1; PAR-3";
MX_B9_MSG "MX[B9,MSG]" G 2 "A local-authority foster carer must get the day-to-day messages, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-3";
MX_B9_EMG "MX[B9,EMG]" S 2 "A local-authority foster carer must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-3";
MX_B9_COL "MX[B9,COL]" S 2 "A local-authority foster carer may collect the child."
    "Children Act 1989 ss.2, 3; PAR-3";
MX_B9_CMP "MX[B9,CMP]" S 2 "A local-authority foster carer must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-3";

MX_B10_RPT "MX[B10,RPT]" S V "A local authority with a care order must get the report."
    "REP-1, REP-4; PAR-8";
MX_B10_EVT "MX[B10,EVT]" D - "A local authority with a care order may be invited to the school's events."
    "our own, reading PAR-8";
MX_B10_PEV "MX[B10,PEV]" D - "A local authority with a care order may be offered the parents' evening."
    "our own, reading PAR-8";
MX_B10_REC "MX[B10,REC]" S 2 "A local authority with a care order must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere."
    "2005 Regs reg 5; REC-1, REC-3; PAR-8";
MX_B10_CON "MX[B10,CON]" G 2 "A local authority with a care order must be asked for permission, on an equal footing with any other parent."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-8";
MX_B10_PRC "MX[B10,PRC]" S 2 "A local authority with a care order may give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-8";
MX_B10_GOV "MX[B10,GOV]" D - "Whether a local authority with a care order can vote and stand in the election of parent governors is for the board's own rules."
    "our own, reading PAR-8";
MX_B10_EXC "MX[B10,EXC]" S V "A local authority with a care order must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-8; T-16";
MX_B10_TRP "MX[B10,TRP]" D - "A local authority with a care order may be told about a trip."
    "our own, reading PAR-8";
MX_B10_MSG "MX[B10,MSG]" D - "A local authority with a care order may get the day-to-day messages."
    "our own, reading PAR-8";
MX_B10_EMG "MX[B10,EMG]" D - "A local authority with a care order may be an emergency contact."
    "our own, reading PAR-8";
MX_B10_COL "MX[B10,COL]" S 2 "A local authority with a care order may collect the child."
    "Children Act 1989 ss.2, 3; PAR-8";
MX_B10_CMP "MX[B10,CMP]" S 2 "A local authority with a care order must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-8";

MX_B11_RPT "MX[B11,RPT]" D - "Whether a local authority that accommodates the child under section 20 gets the report needs checking with that authority."
    "PR-15";
MX_B11_EVT "MX[B11,EVT]" D - "A local authority that accommodates the child under section 20 may be invited to the school's events."
    "our own, reading PR-15";
MX_B11_PEV "MX[B11,PEV]" D - "A local authority that accommodates the child under section 20 may be offered the parents' evening."
    "our own, reading PR-15";
MX_B11_REC "MX[B11,REC]" D - "Whether a local authority that accommodates the child under section 20 may be shown the educational record on a written request needs checking: the local authority decides."
    "our own, reading PR-15";
MX_B11_CON "MX[B11,CON]" SG 2 "A local authority that accommodates the child under section 20 must not be asked for permission unless the parents have delegated it in writing."
    "Care Planning Regs 2010; DEL-1 to DEL-4; PR-15";
MX_B11_PRC "MX[B11,PRC]" S 2 "A local authority that accommodates the child under section 20 cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PR-15";
MX_B11_GOV "MX[B11,GOV]" S 2 "A local authority that accommodates the child under section 20 cannot vote and stand in the election of parent governors."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PR-15";
MX_B11_EXC "MX[B11,EXC]" S 2 "A local authority that accommodates the child under section 20 must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too."
    "Exclusion Regs 2012 (SI 2012/1033); PR-15; T-16";
MX_B11_TRP "MX[B11,TRP]" D - "A local authority that accommodates the child under section 20 may be told about a trip."
    "our own, reading PR-15";
MX_B11_MSG "MX[B11,MSG]" D - "A local authority that accommodates the child under section 20 may get the day-to-day messages."
    "our own, reading PR-15";
MX_B11_EMG "MX[B11,EMG]" D - "A local authority that accommodates the child under section 20 may be an emergency contact."
    "our own, reading PR-15";
MX_B11_COL "MX[B11,COL]" D - "Whether a local authority that accommodates the child under section 20 may collect the child needs checking: the local authority decides."
    "our own, reading PR-15";
MX_B11_CMP "MX[B11,CMP]" S 2 "A local authority that accommodates the child under section 20 may complain to the school, and in a maintained school can as anyone can."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PR-15";

MX_B12_RPT "MX[B12,RPT]" S V "A parent with parental responsibility must get the report while the child is under a care order, unless the local authority has limited it in writing."
    "REP-1, REP-4; ORD-11";
MX_B12_EVT "MX[B12,EVT]" D - "Whether a parent with parental responsibility of a child under a care order may be invited to the school's events needs checking: the local authority decides."
    "our own, reading ORD-11";
MX_B12_PEV "MX[B12,PEV]" D - "Whether a parent with parental responsibility of a child under a care order may be offered the parents' evening needs checking: the local authority decides."
    "our own, reading ORD-11";
MX_B12_REC "MX[B12,REC]" D - "Whether a parent with parental responsibility of a child under a care order may be shown the educational record on a written request needs checking: the local authority decides."
    "our own, reading ORD-11";
MX_B12_CON "MX[B12,CON]" D - "Whether a parent with parental responsibility of a child under a care order may be asked for permission needs checking: the local authority decides."
    "our own, reading ORD-11";
MX_B12_PRC "MX[B12,PRC]" D - "Whether a parent with parental responsibility of a child under a care order may give a consent that needs parental responsibility needs checking: the local authority decides."
    "our own, reading ORD-11";
MX_B12_GOV "MX[B12,GOV]" S 2 "A parent with parental responsibility of a child under a care order must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; ORD-11";
MX_B12_EXC "MX[B12,EXC]" S V "A parent with parental responsibility must be told of an exclusion while the child is under a care order, unless the local authority has limited it in writing."
    "Exclusion Regs 2012 (SI 2012/1033); ORD-11";
MX_B12_TRP "MX[B12,TRP]" D - "A parent with parental responsibility of a child under a care order may be told about a trip."
    "our own, reading ORD-11";
MX_B12_MSG "MX[B12,MSG]" D - "Whether a parent with parental responsibility of a child under a care order may get the day-to-day messages needs checking: the local authority decides."
    "our own, reading ORD-11";
MX_B12_EMG "MX[B12,EMG]" D - "Whether a parent with parental responsibility of a child under a care order may be an emergency contact needs checking: the local authority decides."
    "our own, reading ORD-11";
MX_B12_COL "MX[B12,COL]" D - "Whether a parent with parental responsibility of a child under a care order may collect the child needs checking: the local authority decides."
    "our own, reading ORD-11";
MX_B12_CMP "MX[B12,CMP]" S 2 "A parent with parental responsibility of a child under a care order must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; ORD-11";

MX_B13_RPT "MX[B13,RPT]" S 2 "A children's-home worker who cares for the child must get the report."
    "REP-1, REP-4; PAR-3";
MX_B13_EVT "MX[B13,EVT]" G 2 "A children's-home worker who cares for the child must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-3";
MX_B13_PEV "MX[B13,PEV]" G 2 "A children's-home worker who cares for the child must be offered the parents' evening, on an equal footing with any other parent."
    "REP-1; COM-4; PAR-3";
MX_B13_REC "MX[B13,REC]" D - "Whether a children's-home worker who cares for the child may be shown the educational record on a written request needs checking: the local authority decides."
    "our own, reading PAR-3";
MX_B13_CON "MX[B13,CON]" SG 2 "A children's-home worker who cares for the child must be asked for permission within written delegated authority, and not beyond it."
    "Care Planning Regs 2010; DEL-1 to DEL-4; PAR-3";
MX_B13_PRC "MX[B13,PRC]" S 2 "A children's-home worker who cares for the child cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-3";
MX_B13_GOV "MX[B13,GOV]" D - "Whether a children's-home worker who cares for the child can vote and stand in the election of parent governors is for the board's own rules."
    "our own, reading PAR-3";
MX_B13_EXC "MX[B13,EXC]" S 2 "A children's-home worker who cares for the child must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-3; T-16";
MX_B13_TRP "MX[B13,TRP]" G 2 "A children's-home worker who cares for the child must be told about a trip, on an equal footing with any other parent."
    "COM-4; CON-TRIP-1; PAR-3";
MX_B13_MSG "MX[B13,MSG]" G 2 "A children's-home worker who cares for the child must get the day-to-day messages, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-3";
MX_B13_EMG "MX[B13,EMG]" S 2 "A children's-home worker who cares for the child must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-3";
MX_B13_COL "MX[B13,COL]" S 2 "A children's-home worker who cares for the child may collect the child."
    "Children Act 1989 ss.2, 3; PAR-3";
MX_B13_CMP "MX[B13,CMP]" S 2 "A children's-home worker who cares for the child must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-3";

MX_B14_RPT "MX[B14,RPT]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order must get the report, as a legal parent of the same residence does."
    "REP-1, REP-4; PAR-1, PAR-2";
MX_B14_EVT "MX[B14,EVT]" G 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be invited to the school's events is that of B1 or B2."
    "COM-4; DfE guidance on parental responsibility; PAR-1, PAR-2";
MX_B14_PEV "MX[B14,PEV]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be offered the parents' evening is that of B1 or B2."
    "REP-1; COM-4; PAR-1, PAR-2";
MX_B14_REC "MX[B14,REC]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be shown the educational record on a written request is that of B1 or B2."
    "2005 Regs reg 5; REC-1, REC-3; PAR-1, PAR-2";
MX_B14_CON "MX[B14,CON]" G 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be asked for permission is that of B1 or B2."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-1, PAR-2";
MX_B14_PRC "MX[B14,PRC]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they give a consent that needs parental responsibility is that of B1 or B2."
    "Children Act 1989 ss.2, 3; PAR-1, PAR-2";
MX_B14_GOV "MX[B14,GOV]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they vote and stand in the election of parent governors is that of B1 or B2."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-1, PAR-2";
MX_B14_EXC "MX[B14,EXC]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order must be told of an exclusion, as a legal parent of the same residence does."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-1, PAR-2";
MX_B14_TRP "MX[B14,TRP]" G 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be told about a trip is that of B1 or B2."
    "COM-4; CON-TRIP-1; PAR-1, PAR-2";
MX_B14_MSG "MX[B14,MSG]" G 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they get the day-to-day messages is that of B1 or B2."
    "COM-4; DfE guidance on parental responsibility; PAR-1, PAR-2";
MX_B14_EMG "MX[B14,EMG]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be an emergency contact is that of B1 or B2."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-1, PAR-2";
MX_B14_COL "MX[B14,COL]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they collect the child is that of B1 or B2."
    "Children Act 1989 ss.2, 3; PAR-1, PAR-2";
MX_B14_CMP "MX[B14,CMP]" S 2 "A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they complain to the school is that of B1 or B2."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-1, PAR-2";

MX_B15_RPT "MX[B15,RPT]" S 2 "A prospective adopter with whom the child is placed must get the report."
    "REP-1, REP-4; PAR-2";
MX_B15_EVT "MX[B15,EVT]" G 2 "A prospective adopter with whom the child is placed must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-2";
MX_B15_PEV "MX[B15,PEV]" S 2 "A prospective adopter with whom the child is placed must be offered the parents' evening."
    "REP-1; COM-4; PAR-2";
MX_B15_REC "MX[B15,REC]" S 2 "A prospective adopter with whom the child is placed must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere."
    "2005 Regs reg 5; REC-1, REC-3; PAR-2";
MX_B15_CON "MX[B15,CON]" G 2 "A prospective adopter with whom the child is placed must be asked for permission, on an equal footing with any other parent."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-2";
MX_B15_PRC "MX[B15,PRC]" D - "Whether a prospective adopter with whom the child is placed may give a consent that needs parental responsibility needs checking: the adoption agency decides."
    "our own, reading PAR-2";
MX_B15_GOV "MX[B15,GOV]" S 2 "A prospective adopter with whom the child is placed must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-2";
MX_B15_EXC "MX[B15,EXC]" S 2 "A prospective adopter with whom the child is placed must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-2";
MX_B15_TRP "MX[B15,TRP]" G 2 "A prospective adopter with whom the child is placed must be told about a trip, on an equal footing with any other parent."
    "COM-4; CON-TRIP-1; PAR-2";
MX_B15_MSG "MX[B15,MSG]" G 2 "A prospective adopter with whom the child is placed must get the day-to-day messages, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-2";
MX_B15_EMG "MX[B15,EMG]" S 2 "A prospective adopter with whom the child is placed must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-2";
MX_B15_COL "MX[B15,COL]" S 2 "A prospective adopter with whom the child is placed may collect the child."
    "Children Act 1989 ss.2, 3; PAR-2";
MX_B15_CMP "MX[B15,CMP]" S 2 "A prospective adopter with whom the child is placed must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-2";

    } };
}
