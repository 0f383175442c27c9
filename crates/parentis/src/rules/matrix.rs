//! The rights matrix: its rules as a whole. Its cells are in `cells_of_parents`, `cells_of_carers` and `cells_laid_over`,
//! row by row as the sheet has them.

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
    "Children and Families Act 2014 ss.19, 36-38; ombudsman practice; the day is not confirmed" from 2014-9-1;
MX_6 "MX-6" P 2 "When a serious incident involves their child, parents are told and involved, unless the child's protection stands against it."
    "ombudsman practice";
MX_7 "MX-7" SG 2 "What a child discloses is not automatically a parent's to know: withholding for the child's protection beats every entitlement except a court order."
    "Keeping children safe in education";

    } };
}
