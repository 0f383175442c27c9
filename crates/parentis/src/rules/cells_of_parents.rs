//! The cells of the rights matrix, rows B1 to B8: parents, step-parents, special guardians and holders by order.
//!
//! A cell is written `MX[row,column]`. Which row an adult is on is settled by the facts, see `reading`.

macro_rules! cells_of_parents {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

MX_B1_RPT "MX[B1,RPT]" S V "A legal parent with parental responsibility with whom the child lives must get the report."
    "REP-1, REP-4; PAR-1";
MX_B1_EVT "MX[B1,EVT]" G 2 "A legal parent with parental responsibility with whom the child lives must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-1";
MX_B1_PEV "MX[B1,PEV]" S 2 "A legal parent with parental responsibility with whom the child lives must be offered the parents' evening."
    "REP-1; COM-4; PAR-1";
MX_B1_REC "MX[B1,REC]" S 2 "A legal parent with parental responsibility with whom the child lives must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere."
    "2005 Regs reg 5; REC-1, REC-3; PAR-1";
MX_B1_CON "MX[B1,CON]" G 2 "A legal parent with parental responsibility with whom the child lives must be asked for permission, on an equal footing with any other parent."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-1";
MX_B1_PRC "MX[B1,PRC]" S 2 "A legal parent with parental responsibility with whom the child lives may give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-1";
MX_B1_GOV "MX[B1,GOV]" S 2 "A legal parent with parental responsibility with whom the child lives must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-1";
MX_B1_EXC "MX[B1,EXC]" S V "A legal parent with parental responsibility with whom the child lives must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-1";
MX_B1_TRP "MX[B1,TRP]" G 2 "A legal parent with parental responsibility with whom the child lives must be told about a trip, on an equal footing with any other parent."
    "COM-4; CON-TRIP-1; PAR-1";
MX_B1_MSG "MX[B1,MSG]" G 2 "A legal parent with parental responsibility with whom the child lives must get the day-to-day messages, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-1";
MX_B1_EMG "MX[B1,EMG]" S 2 "A legal parent with parental responsibility with whom the child lives must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-1";
MX_B1_COL "MX[B1,COL]" S 2 "A legal parent with parental responsibility with whom the child lives may collect the child."
    "Children Act 1989 ss.2, 3; PAR-1";
MX_B1_CMP "MX[B1,CMP]" S 2 "A legal parent with parental responsibility with whom the child lives must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-1";

MX_B2_RPT "MX[B2,RPT]" S V "A legal parent with parental responsibility who lives elsewhere, without an order, must get the report."
    "REP-1, REP-4; PAR-1";
MX_B2_EVT "MX[B2,EVT]" G 2 "A legal parent with parental responsibility who lives elsewhere, without an order, must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-1";
MX_B2_PEV "MX[B2,PEV]" S 2 "A legal parent with parental responsibility who lives elsewhere, without an order, must be offered the parents' evening."
    "REP-1; COM-4; PAR-1";
MX_B2_REC "MX[B2,REC]" S 2 "A legal parent with parental responsibility who lives elsewhere, without an order, must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere."
    "2005 Regs reg 5; REC-1, REC-3; PAR-1";
MX_B2_CON "MX[B2,CON]" G 2 "A legal parent with parental responsibility who lives elsewhere, without an order, must be asked for permission once they have asked to be in every case, or where the matter is likely to be long-term and significant, and may be before."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-1";
MX_B2_PRC "MX[B2,PRC]" S 2 "A legal parent with parental responsibility who lives elsewhere, without an order, may give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-1";
MX_B2_GOV "MX[B2,GOV]" S 2 "A legal parent with parental responsibility who lives elsewhere, without an order, must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-1";
MX_B2_EXC "MX[B2,EXC]" S V "A legal parent with parental responsibility who lives elsewhere, without an order, must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-1";
MX_B2_TRP "MX[B2,TRP]" G 2 "A legal parent with parental responsibility who lives elsewhere, without an order, must be told about a trip once they have asked, and may before."
    "COM-4; CON-TRIP-1; PAR-1";
MX_B2_MSG "MX[B2,MSG]" G 2 "A legal parent with parental responsibility who lives elsewhere, without an order, must get the day-to-day messages once they have asked, and may before."
    "COM-4; DfE guidance on parental responsibility; PAR-1";
MX_B2_EMG "MX[B2,EMG]" D - "A legal parent with parental responsibility who lives elsewhere, without an order, may be an emergency contact."
    "our own, reading PAR-1";
MX_B2_COL "MX[B2,COL]" S 2 "A legal parent with parental responsibility who lives elsewhere, without an order, may collect the child."
    "Children Act 1989 ss.2, 3; PAR-1";
MX_B2_CMP "MX[B2,CMP]" S 2 "A legal parent with parental responsibility who lives elsewhere, without an order, must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-1";

MX_B3_RPT "MX[B3,RPT]" S V "A legal parent without parental responsibility who lives elsewhere, without an order, must get the report."
    "REP-1, REP-4; PAR-1";
MX_B3_EVT "MX[B3,EVT]" G 2 "A legal parent without parental responsibility who lives elsewhere, without an order, must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-1";
MX_B3_PEV "MX[B3,PEV]" S 2 "A legal parent without parental responsibility who lives elsewhere, without an order, must be offered the parents' evening."
    "REP-1; COM-4; PAR-1";
MX_B3_REC "MX[B3,REC]" S 2 "A legal parent without parental responsibility who lives elsewhere, without an order, must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere."
    "2005 Regs reg 5; REC-1, REC-3; PAR-1";
MX_B3_CON "MX[B3,CON]" G 2 "A legal parent without parental responsibility who lives elsewhere, without an order, must be asked for permission once they have asked to be in every case, or where the matter is likely to be long-term and significant, and may be before."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-1";
MX_B3_PRC "MX[B3,PRC]" S 2 "A legal parent without parental responsibility who lives elsewhere, without an order, cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-1";
MX_B3_GOV "MX[B3,GOV]" S 2 "A legal parent without parental responsibility who lives elsewhere, without an order, must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-1";
MX_B3_EXC "MX[B3,EXC]" S V "A legal parent without parental responsibility who lives elsewhere, without an order, must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-1";
MX_B3_TRP "MX[B3,TRP]" G 2 "A legal parent without parental responsibility who lives elsewhere, without an order, must be told about a trip once they have asked, and may before."
    "COM-4; CON-TRIP-1; PAR-1";
MX_B3_MSG "MX[B3,MSG]" G 2 "A legal parent without parental responsibility who lives elsewhere, without an order, must get the day-to-day messages once they have asked, and may before."
    "COM-4; DfE guidance on parental responsibility; PAR-1";
MX_B3_EMG "MX[B3,EMG]" D - "A legal parent without parental responsibility who lives elsewhere, without an order, may be an emergency contact."
    "our own, reading PAR-1";
MX_B3_COL "MX[B3,COL]" D - "Whether a legal parent without parental responsibility who lives elsewhere, without an order, may collect the child needs checking: a person with parental responsibility or care decides."
    "our own, reading PAR-1";
MX_B3_CMP "MX[B3,CMP]" S 2 "A legal parent without parental responsibility who lives elsewhere, without an order, must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-1";

MX_B4_RPT "MX[B4,RPT]" S V "An adult with whom the child lives and who looks after the child, without parental responsibility, must get the report."
    "REP-1, REP-4; PAR-3";
MX_B4_EVT "MX[B4,EVT]" G 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-3";
MX_B4_PEV "MX[B4,PEV]" S 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must be offered the parents' evening."
    "REP-1; COM-4; PAR-3";
MX_B4_REC "MX[B4,REC]" S 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere."
    "2005 Regs reg 5; REC-1, REC-3; PAR-3";
MX_B4_CON "MX[B4,CON]" G 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must be asked for permission, on an equal footing with any other parent."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-3";
MX_B4_PRC "MX[B4,PRC]" S 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-3";
MX_B4_GOV "MX[B4,GOV]" S 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-3";
MX_B4_EXC "MX[B4,EXC]" S V "An adult with whom the child lives and who looks after the child, without parental responsibility, must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-3";
MX_B4_TRP "MX[B4,TRP]" G 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must be told about a trip, on an equal footing with any other parent."
    "COM-4; CON-TRIP-1; PAR-3";
MX_B4_MSG "MX[B4,MSG]" G 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must get the day-to-day messages, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-3";
MX_B4_EMG "MX[B4,EMG]" S 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-3";
MX_B4_COL "MX[B4,COL]" S 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, may collect the child."
    "Children Act 1989 ss.2, 3; PAR-3";
MX_B4_CMP "MX[B4,CMP]" S 2 "An adult with whom the child lives and who looks after the child, without parental responsibility, must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-3";

MX_B5_RPT "MX[B5,RPT]" S 2 "A step-parent with parental responsibility must get the report, as a legal parent of the same residence does."
    "REP-1, REP-4; PAR-2";
MX_B5_EVT "MX[B5,EVT]" G 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be invited to the school's events is that of B1 or B2."
    "COM-4; DfE guidance on parental responsibility; PAR-2";
MX_B5_PEV "MX[B5,PEV]" S 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be offered the parents' evening is that of B1 or B2."
    "REP-1; COM-4; PAR-2";
MX_B5_REC "MX[B5,REC]" S 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be shown the educational record on a written request is that of B1 or B2."
    "2005 Regs reg 5; REC-1, REC-3; PAR-2";
MX_B5_CON "MX[B5,CON]" G 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be asked for permission is that of B1 or B2."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-2";
MX_B5_PRC "MX[B5,PRC]" S 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they give a consent that needs parental responsibility is that of B1 or B2."
    "Children Act 1989 ss.2, 3; PAR-2";
MX_B5_GOV "MX[B5,GOV]" S 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they vote and stand in the election of parent governors is that of B1 or B2."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-2";
MX_B5_EXC "MX[B5,EXC]" S 2 "A step-parent with parental responsibility must be told of an exclusion, as a legal parent of the same residence does."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-2";
MX_B5_TRP "MX[B5,TRP]" G 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be told about a trip is that of B1 or B2."
    "COM-4; CON-TRIP-1; PAR-2";
MX_B5_MSG "MX[B5,MSG]" G 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they get the day-to-day messages is that of B1 or B2."
    "COM-4; DfE guidance on parental responsibility; PAR-2";
MX_B5_EMG "MX[B5,EMG]" S 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be an emergency contact is that of B1 or B2."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-2";
MX_B5_COL "MX[B5,COL]" S 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they collect the child is that of B1 or B2."
    "Children Act 1989 ss.2, 3; PAR-2";
MX_B5_CMP "MX[B5,CMP]" S 2 "A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they complain to the school is that of B1 or B2."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-2";

MX_B6_RPT "MX[B6,RPT]" S 2 "A special guardian must get the report."
    "REP-1, REP-4; PAR-2";
MX_B6_EVT "MX[B6,EVT]" G 2 "A special guardian must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-2";
MX_B6_PEV "MX[B6,PEV]" S 2 "A special guardian must be offered the parents' evening."
    "REP-1; COM-4; PAR-2";
MX_B6_REC "MX[B6,REC]" S 2 "A special guardian must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere."
    "2005 Regs reg 5; REC-1, REC-3; PAR-2";
MX_B6_CON "MX[B6,CON]" G 2 "A special guardian must be asked for permission, and decides."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-2";
MX_B6_PRC "MX[B6,PRC]" S 2 "A special guardian may give a consent that needs parental responsibility, alone."
    "Children Act 1989 ss.2, 3; PAR-2";
MX_B6_GOV "MX[B6,GOV]" S 2 "A special guardian must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-2";
MX_B6_EXC "MX[B6,EXC]" S 2 "A special guardian must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-2";
MX_B6_TRP "MX[B6,TRP]" G 2 "A special guardian must be told about a trip, on an equal footing with any other parent."
    "COM-4; CON-TRIP-1; PAR-2";
MX_B6_MSG "MX[B6,MSG]" G 2 "A special guardian must get the day-to-day messages, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-2";
MX_B6_EMG "MX[B6,EMG]" S 2 "A special guardian must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-2";
MX_B6_COL "MX[B6,COL]" S 2 "A special guardian may collect the child."
    "Children Act 1989 ss.2, 3; PAR-2";
MX_B6_CMP "MX[B6,CMP]" S 2 "A special guardian must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-2";

MX_B7_RPT "MX[B7,RPT]" S 2 "A parent with parental responsibility must get the report while a special guardianship order is in force."
    "REP-1, REP-4; PAR-1";
MX_B7_EVT "MX[B7,EVT]" D - "Whether a parent with parental responsibility, while a special guardianship order is in force, may be invited to the school's events needs checking: the special guardian decides."
    "our own, reading PR-11";
MX_B7_PEV "MX[B7,PEV]" D - "Whether a parent with parental responsibility, while a special guardianship order is in force, may be offered the parents' evening needs checking: the special guardian decides."
    "our own, reading PR-11";
MX_B7_REC "MX[B7,REC]" D - "Whether a parent with parental responsibility, while a special guardianship order is in force, may be shown the educational record on a written request needs checking: the special guardian decides."
    "our own, reading PR-11";
MX_B7_CON "MX[B7,CON]" G 2 "A parent with parental responsibility, while a special guardianship order is in force, must not be asked for permission: the special guardian may exclude them, except where a statute needs everyone's consent."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PR-11";
MX_B7_PRC "MX[B7,PRC]" S 2 "A parent with parental responsibility, while a special guardianship order is in force, cannot give a consent that needs parental responsibility: the special guardian may exclude them, except where a statute needs everyone's consent."
    "Children Act 1989 ss.2, 3; PR-11";
MX_B7_GOV "MX[B7,GOV]" S 2 "A parent with parental responsibility, while a special guardianship order is in force, must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PR-11";
MX_B7_EXC "MX[B7,EXC]" D - "Whether a parent with parental responsibility is told of an exclusion while a special guardianship order is in force needs checking with the special guardian."
    "PR-11";
MX_B7_TRP "MX[B7,TRP]" D - "A parent with parental responsibility, while a special guardianship order is in force, may be told about a trip."
    "our own, reading PR-11";
MX_B7_MSG "MX[B7,MSG]" D - "Whether a parent with parental responsibility, while a special guardianship order is in force, may get the day-to-day messages needs checking: the special guardian decides."
    "our own, reading PR-11";
MX_B7_EMG "MX[B7,EMG]" D - "Whether a parent with parental responsibility, while a special guardianship order is in force, may be an emergency contact needs checking: the special guardian decides."
    "our own, reading PR-11";
MX_B7_COL "MX[B7,COL]" D - "Whether a parent with parental responsibility, while a special guardianship order is in force, may collect the child needs checking: the special guardian decides."
    "our own, reading PR-11";
MX_B7_CMP "MX[B7,CMP]" S 2 "A parent with parental responsibility, while a special guardianship order is in force, must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PR-11";

MX_B8_RPT "MX[B8,RPT]" S 2 "A person who is not a parent and with whom the child lives by order must get the report."
    "REP-1, REP-4; PAR-2";
MX_B8_EVT "MX[B8,EVT]" G 2 "A person who is not a parent and with whom the child lives by order must be invited to the school's events, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-2";
MX_B8_PEV "MX[B8,PEV]" S 2 "A person who is not a parent and with whom the child lives by order must be offered the parents' evening."
    "REP-1; COM-4; PAR-2";
MX_B8_REC "MX[B8,REC]" S 2 "A person who is not a parent and with whom the child lives by order must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere."
    "2005 Regs reg 5; REC-1, REC-3; PAR-2";
MX_B8_CON "MX[B8,CON]" G 2 "A person who is not a parent and with whom the child lives by order must be asked for permission, on an equal footing with any other parent."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-2";
MX_B8_PRC "MX[B8,PRC]" S 2 "A person who is not a parent and with whom the child lives by order may give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-2";
MX_B8_GOV "MX[B8,GOV]" S 2 "A person who is not a parent and with whom the child lives by order must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-2";
MX_B8_EXC "MX[B8,EXC]" S 2 "A person who is not a parent and with whom the child lives by order must be told of an exclusion."
    "Exclusion Regs 2012 (SI 2012/1033); PAR-2";
MX_B8_TRP "MX[B8,TRP]" G 2 "A person who is not a parent and with whom the child lives by order must be told about a trip, on an equal footing with any other parent."
    "COM-4; CON-TRIP-1; PAR-2";
MX_B8_MSG "MX[B8,MSG]" G 2 "A person who is not a parent and with whom the child lives by order must get the day-to-day messages, on an equal footing with any other parent."
    "COM-4; DfE guidance on parental responsibility; PAR-2";
MX_B8_EMG "MX[B8,EMG]" S 2 "A person who is not a parent and with whom the child lives by order must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-2";
MX_B8_COL "MX[B8,COL]" S 2 "A person who is not a parent and with whom the child lives by order may collect the child."
    "Children Act 1989 ss.2, 3; PAR-2";
MX_B8_CMP "MX[B8,CMP]" S 2 "A person who is not a parent and with whom the child lives by order must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-2";

    } };
}
