//! The cells of the rights matrix, rows B16 to B22: birth parents before and after adoption, contacts, and what is laid over a row.
//!
//! A cell is written `MX[row,column]`. Which row an adult is on is settled by the facts, see `reading`.

macro_rules! cells_laid_over {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

MX_B16_RPT "MX[B16,RPT]" D - "Whether a birth parent gets the report under a placement order or placement for adoption needs checking with the adoption agency."
    "PR-16";
MX_B16_EVT "MX[B16,EVT]" D - "Whether a birth parent, under a placement order or placement for adoption, may be invited to the school's events needs checking: the adoption agency decides."
    "our own, reading PR-16";
MX_B16_PEV "MX[B16,PEV]" D - "Whether a birth parent, under a placement order or placement for adoption, may be offered the parents' evening needs checking: the adoption agency decides."
    "our own, reading PR-16";
MX_B16_REC "MX[B16,REC]" D - "Whether a birth parent, under a placement order or placement for adoption, may be shown the educational record on a written request needs checking: the adoption agency decides."
    "our own, reading PR-16";
MX_B16_CON "MX[B16,CON]" D - "Whether a birth parent, under a placement order or placement for adoption, may be asked for permission needs checking: the adoption agency decides."
    "our own, reading PR-16";
MX_B16_PRC "MX[B16,PRC]" D - "Whether a birth parent, under a placement order or placement for adoption, may give a consent that needs parental responsibility needs checking: the adoption agency decides."
    "our own, reading PR-16";
MX_B16_GOV "MX[B16,GOV]" D - "Whether a birth parent, under a placement order or placement for adoption, may vote and stand in the election of parent governors needs checking: the adoption agency decides."
    "our own, reading PR-16";
MX_B16_EXC "MX[B16,EXC]" D - "Whether a birth parent is told of an exclusion under a placement order or placement for adoption needs checking with the adoption agency."
    "PR-16";
MX_B16_TRP "MX[B16,TRP]" D - "Whether a birth parent, under a placement order or placement for adoption, may be told about a trip needs checking: the adoption agency decides."
    "our own, reading PR-16";
MX_B16_MSG "MX[B16,MSG]" D - "Whether a birth parent, under a placement order or placement for adoption, may get the day-to-day messages needs checking: the adoption agency decides."
    "our own, reading PR-16";
MX_B16_EMG "MX[B16,EMG]" S 2 "A birth parent, under a placement order or placement for adoption, must not be an emergency contact."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PR-16";
MX_B16_COL "MX[B16,COL]" S 2 "A birth parent, under a placement order or placement for adoption, must not collect the child."
    "Children Act 1989 ss.2, 3; PR-16";
MX_B16_CMP "MX[B16,CMP]" S 2 "A birth parent, under a placement order or placement for adoption, must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PR-16";

MX_B17_RPT "MX[B17,RPT]" S 2 "A birth parent must not get the report after adoption by others."
    "PAR-9";
MX_B17_EVT "MX[B17,EVT]" G 2 "A birth parent after adoption by others must not be invited to the school's events."
    "COM-4; DfE guidance on parental responsibility; PAR-9";
MX_B17_PEV "MX[B17,PEV]" S 2 "A birth parent after adoption by others must not be offered the parents' evening."
    "REP-1; COM-4; PAR-9";
MX_B17_REC "MX[B17,REC]" S 2 "A birth parent after adoption by others must not be shown the educational record on a written request."
    "2005 Regs reg 5; REC-1, REC-3; PAR-9";
MX_B17_CON "MX[B17,CON]" G 2 "A birth parent after adoption by others need not and must not be asked for permission."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-9";
MX_B17_PRC "MX[B17,PRC]" S 2 "A birth parent after adoption by others cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-9";
MX_B17_GOV "MX[B17,GOV]" S 2 "A birth parent after adoption by others cannot vote and stand in the election of parent governors."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-9";
MX_B17_EXC "MX[B17,EXC]" S 2 "A birth parent must not be told of an exclusion after adoption by others."
    "PAR-9";
MX_B17_TRP "MX[B17,TRP]" G 2 "A birth parent after adoption by others must not be told about a trip."
    "COM-4; CON-TRIP-1; PAR-9";
MX_B17_MSG "MX[B17,MSG]" G 2 "A birth parent after adoption by others must not get the day-to-day messages."
    "COM-4; DfE guidance on parental responsibility; PAR-9";
MX_B17_EMG "MX[B17,EMG]" S 2 "A birth parent after adoption by others must not be an emergency contact."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; PAR-9";
MX_B17_COL "MX[B17,COL]" S 2 "A birth parent after adoption by others must not collect the child."
    "Children Act 1989 ss.2, 3; PAR-9";
MX_B17_CMP "MX[B17,CMP]" S 2 "A birth parent after adoption by others may complain to the school, and in a maintained school can as anyone can."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-9";

MX_B18_RPT "MX[B18,RPT]" G V "A contact must not get the report."
    "PAR-4";
MX_B18_EVT "MX[B18,EVT]" D - "A contact may be invited to the school's events."
    "our own, reading PAR-4";
MX_B18_PEV "MX[B18,PEV]" G 2 "A contact may be offered the parents' evening while an authority from a person with parental responsibility or care is recorded, and not otherwise."
    "Children Act 1989 s.2(9); PAR-4; PR-22b";
MX_B18_REC "MX[B18,REC]" S 2 "A contact must not be shown the educational record on a written request."
    "2005 Regs reg 5; REC-1, REC-3; PAR-4";
MX_B18_CON "MX[B18,CON]" G 2 "A contact need not and must not be asked for permission."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; PAR-4";
MX_B18_PRC "MX[B18,PRC]" S 2 "A contact cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; PAR-4";
MX_B18_GOV "MX[B18,GOV]" S 2 "A contact cannot vote and stand in the election of parent governors."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; PAR-4";
MX_B18_EXC "MX[B18,EXC]" G V "A contact must not be told of an exclusion."
    "PAR-4";
MX_B18_TRP "MX[B18,TRP]" G 2 "A contact must not be told about a trip."
    "COM-4; CON-TRIP-1; PAR-4";
MX_B18_MSG "MX[B18,MSG]" G 2 "A contact may get the day-to-day messages while an authority from a person with parental responsibility or care is recorded, and not otherwise."
    "Children Act 1989 s.2(9); PAR-4; PR-22b";
MX_B18_EMG "MX[B18,EMG]" D - "A contact may be an emergency contact."
    "our own, reading PAR-4";
MX_B18_COL "MX[B18,COL]" S 2 "A contact may collect the child while an authority from a person with parental responsibility or care is recorded, and not otherwise."
    "Children Act 1989 s.2(9); PAR-4; PR-22b";
MX_B18_CMP "MX[B18,CMP]" S 2 "A contact may complain to the school, and in a maintained school can as anyone can."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; PAR-4";

MX_B19_RPT "MX[B19,RPT]" S 2 "A parent under a prohibited steps order or an order of no contact must get the report, addresses taken out, unless the order covers information or a risk is held."
    "REP-1, REP-4; ORD-5, ORD-6";
MX_B19_EVT "MX[B19,EVT]" D - "A parent under an order that restricts them may be invited to the school's events as far as the order's words leave it; where nobody could put them into acts, they have to be read."
    "ORD-2; VOC-50 to VOC-58";
MX_B19_PEV "MX[B19,PEV]" G 2 "A parent under an order that restricts them must be offered the parents' evening in a slot of their own, on an equal footing with any other parent."
    "MX-3; ORD-5; COM-4";
MX_B19_REC "MX[B19,REC]" D - "A parent under an order that restricts them may be shown the educational record on a written request as far as the order's words leave it; where nobody could put them into acts, they have to be read."
    "ORD-2; VOC-50 to VOC-58";
MX_B19_CON "MX[B19,CON]" D - "A parent under an order that restricts them may be asked for permission as far as the order's words leave it; where nobody could put them into acts, they have to be read."
    "ORD-2; VOC-50 to VOC-58";
MX_B19_PRC "MX[B19,PRC]" S 2 "A parent under an order that restricts them cannot give a consent that needs parental responsibility where the order bars it, and can as without the order where it does not."
    "ORD-2, ORD-6; VOC-57, VOC-58";
MX_B19_GOV "MX[B19,GOV]" S 2 "A parent under an order that restricts them must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; ORD-5, ORD-6";
MX_B19_EXC "MX[B19,EXC]" S 2 "A parent under a prohibited steps order or an order of no contact must be told of an exclusion, addresses taken out of what is sent, unless the order covers information or a risk is held."
    "Exclusion Regs 2012 (SI 2012/1033); ORD-5, ORD-6";
MX_B19_TRP "MX[B19,TRP]" D - "A parent under an order that restricts them may be told about a trip as far as the order's words leave it; where nobody could put them into acts, they have to be read."
    "ORD-2; VOC-50 to VOC-58";
MX_B19_MSG "MX[B19,MSG]" D - "A parent under an order that restricts them may get the day-to-day messages as far as the order's words leave it; where nobody could put them into acts, they have to be read."
    "ORD-2; VOC-50 to VOC-58";
MX_B19_EMG "MX[B19,EMG]" D - "A parent under an order that restricts them may be an emergency contact as far as the order's words leave it; where nobody could put them into acts, they have to be read."
    "ORD-2; VOC-50 to VOC-58";
MX_B19_COL "MX[B19,COL]" S 2 "A parent under an order that restricts them must not collect the child where the order bars it, and may as without the order where it does not."
    "ORD-2, ORD-5; VOC-50 to VOC-52";
MX_B19_CMP "MX[B19,CMP]" S 2 "A parent under an order that restricts them must be able to complain to the school."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; ORD-5, ORD-6";

MX_B20_RPT "MX[B20,RPT]" S U "A parent of a pupil of 18 or over must not get the report in a maintained school unless the head records special circumstances; in an academy it needs checking."
    "REP-2, REP-4; AGE-6, AGE-7";
MX_B20_EVT "MX[B20,EVT]" S U "A parent of a pupil of 18 or over may be invited to the school's events with the pupil's agreement, and must not once the pupil has refused."
    "COM-4; DfE guidance on parental responsibility; AGE-6, AGE-7";
MX_B20_PEV "MX[B20,PEV]" S U "A parent of a pupil of 18 or over may be offered the parents' evening with the pupil's agreement, and must not once the pupil has refused."
    "REP-1; COM-4; AGE-6, AGE-7";
MX_B20_REC "MX[B20,REC]" S U "A parent of a pupil of 18 or over must not be shown the educational record without the pupil's agreement."
    "2005 Regs reg 5; REC-1, REC-3; AGE-6, AGE-7";
MX_B20_CON "MX[B20,CON]" S U "A parent of a pupil of 18 or over must not be asked for permission in the pupil's place: the pupil is."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; AGE-6, AGE-7";
MX_B20_PRC "MX[B20,PRC]" S U "A parent of a pupil of 18 or over cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; AGE-6, AGE-7";
MX_B20_GOV "MX[B20,GOV]" D - "Whether a parent of a pupil of 18 or over can vote and stand in the election of parent governors is for the board's own rules."
    "our own, reading AGE-6, AGE-7";
MX_B20_EXC "MX[B20,EXC]" S U "A parent of a pupil of 18 or over must not be told of an exclusion: the pupil is."
    "Exclusion Regs 2012 (SI 2012/1033); AGE-6, AGE-7";
MX_B20_TRP "MX[B20,TRP]" S U "A parent of a pupil of 18 or over may be told about a trip with the pupil's agreement, and must not once the pupil has refused."
    "COM-4; CON-TRIP-1; AGE-6, AGE-7";
MX_B20_MSG "MX[B20,MSG]" S U "A parent of a pupil of 18 or over may get the day-to-day messages with the pupil's agreement, and must not once the pupil has refused."
    "COM-4; DfE guidance on parental responsibility; AGE-6, AGE-7";
MX_B20_EMG "MX[B20,EMG]" S U "A parent of a pupil of 18 or over may be an emergency contact with the pupil's agreement, and must not once the pupil has refused."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; AGE-6, AGE-7";
MX_B20_COL "MX[B20,COL]" S U "Whether a parent of a pupil of 18 or over may collect the pupil does not arise: the pupil decides."
    "Children Act 1989 ss.2, 3; AGE-6, AGE-7";
MX_B20_CMP "MX[B20,CMP]" S U "A parent of a pupil of 18 or over may complain to the school, and in a maintained school can as anyone can."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; AGE-6, AGE-7";

MX_B21_RPT "MX[B21,RPT]" S 2 "A parent in prison must get the report by post, as a parent living elsewhere does, once risk was checked."
    "REP-1, REP-4; COM-9";
MX_B21_EVT "MX[B21,EVT]" G 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be invited to the school's events is that of B2."
    "COM-4; DfE guidance on parental responsibility; COM-9";
MX_B21_PEV "MX[B21,PEV]" S 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be offered the parents' evening is that of B2."
    "REP-1; COM-4; COM-9";
MX_B21_REC "MX[B21,REC]" S 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be shown the educational record on a written request is that of B2."
    "2005 Regs reg 5; REC-1, REC-3; COM-9";
MX_B21_CON "MX[B21,CON]" G 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be asked for permission is that of B2."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; COM-9";
MX_B21_PRC "MX[B21,PRC]" S 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they give a consent that needs parental responsibility is that of B2."
    "Children Act 1989 ss.2, 3; COM-9";
MX_B21_GOV "MX[B21,GOV]" S 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they vote and stand in the election of parent governors is that of B2."
    "governance (constitution) regulations 2012; PTN-20 to PTN-33; COM-9";
MX_B21_EXC "MX[B21,EXC]" S 2 "A parent in prison must get notice of an exclusion by post, as a parent living elsewhere does, once risk was checked."
    "Exclusion Regs 2012 (SI 2012/1033); COM-9";
MX_B21_TRP "MX[B21,TRP]" G 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be told about a trip is that of B2."
    "COM-4; CON-TRIP-1; COM-9";
MX_B21_MSG "MX[B21,MSG]" G 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they get the day-to-day messages is that of B2."
    "COM-4; DfE guidance on parental responsibility; COM-9";
MX_B21_EMG "MX[B21,EMG]" S 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be an emergency contact is that of B2."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; COM-9";
MX_B21_COL "MX[B21,COL]" S 2 "A parent in prison cannot collect the child."
    "Children Act 1989 ss.2, 3; COM-9";
MX_B21_CMP "MX[B21,CMP]" S 2 "A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they complain to the school is that of B2."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; COM-9";

MX_B22_RPT "MX[B22,RPT]" S U "Whether an offender under a section 10A order gets the report needs the court; until then it is withheld."
    "ORD-13";
MX_B22_EVT "MX[B22,EVT]" G 2 "An offender under a section 10A order must not be invited to the school's events."
    "COM-4; DfE guidance on parental responsibility; ORD-13";
MX_B22_PEV "MX[B22,PEV]" S 2 "An offender under a section 10A order must not be offered the parents' evening."
    "REP-1; COM-4; ORD-13";
MX_B22_REC "MX[B22,REC]" D - "Whether an offender under a section 10A order may be shown the educational record on a written request needs checking: the court decides."
    "our own, reading ORD-13";
MX_B22_CON "MX[B22,CON]" G 2 "An offender under a section 10A order need not and must not be asked for permission."
    "DfE guidance on parental responsibility; CON-TRIP-3, CON-TRIP-4; ORD-13";
MX_B22_PRC "MX[B22,PRC]" S 2 "An offender under a section 10A order cannot give a consent that needs parental responsibility."
    "Children Act 1989 ss.2, 3; ORD-13";
MX_B22_GOV "MX[B22,GOV]" D - "Whether an offender under a section 10A order may vote and stand in the election of parent governors needs checking: the court decides."
    "our own, reading ORD-13";
MX_B22_EXC "MX[B22,EXC]" S U "Whether an offender under a section 10A order is told of an exclusion needs the court; until then it is withheld."
    "ORD-13";
MX_B22_TRP "MX[B22,TRP]" G 2 "An offender under a section 10A order must not be told about a trip."
    "COM-4; CON-TRIP-1; ORD-13";
MX_B22_MSG "MX[B22,MSG]" G 2 "An offender under a section 10A order must not get the day-to-day messages."
    "COM-4; DfE guidance on parental responsibility; ORD-13";
MX_B22_EMG "MX[B22,EMG]" S 2 "An offender under a section 10A order must not be an emergency contact."
    "School Attendance (Pupil Registration) (England) Regs 2024 reg 8; ORD-13";
MX_B22_COL "MX[B22,COL]" S 2 "An offender under a section 10A order must not collect the child."
    "Children Act 1989 ss.2, 3; ORD-13";
MX_B22_CMP "MX[B22,CMP]" S 2 "An offender under a section 10A order may complain to the school, and in a maintained school can as anyone can."
    "Education Act 2002 s.29; independent school standards 2014 Part 7; ORD-13";

    } };
}
