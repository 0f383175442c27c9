//! Reports, and what every rule reads first: the day, ages, the type of school and the nation.

macro_rules! reports {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

REP_1 "REP-1" S V "In a maintained school the head sends a free report on every registered pupil before the end of the summer term and arranges for it to be discussed with a teacher."
    "Education (Pupil Information) (England) Regs 2005 reg 6(2)" from 2005-7-8;
REP_2 "REP-2" S U "The report of a pupil under 18 goes to the parents; of a pupil of 18 or over to the pupil, and to the parents only if the head sees special circumstances."
    "Education (Pupil Information) (England) Regs 2005 reg 6(7)" from 2005-7-8;
REP_3 "REP-3" S V "A leaver's report replaces the yearly one in the leaving year; a pupil referral unit owes the yearly report only in the year compulsory school age ends."
    "Education (Pupil Information) (England) Regs 2005 regs 6(3), (3A), 8" from 2005-7-8;
REP_4 "REP-4" S V "An academy or independent school sends the parents of each registered pupil a yearly written report, except a parent who has agreed otherwise; one parent's waiver does not waive for the other."
    "Education (Independent School Standards) Regs 2014 Sch. para 32(1)(f)" from 2015-1-5;
REP_5 "REP-5" S 2 "Results that come late follow the report within 15 school days of receipt."
    "Education (Pupil Information) (England) Regs 2005" from 2005-7-8;

REC_1 "REC-1" S 2 "In a maintained or non-maintained special school a parent who asks in writing may inspect the educational record free within 15 school days; copies within the same time at no more than cost."
    "Education (Pupil Information) (England) Regs 2005 reg 5" from 2005-7-8;
REC_2 "REC-2" S 2 "The right to the educational record is the parent's own, with or without parental responsibility; the pupil's age or objection does not block it, but what the pupil could not get does, and a doubt waits for whoever may limit it."
    "Education (Pupil Information) (England) Regs 2005 reg 5; Education Act 1996 s.576" from 2005-7-8;
REC_3 "REC-3" S V "Academies, free schools and independent schools have no such duty and may agree to show the educational record."
    "Education (Pupil Information) (England) Regs 2005 regs 3, 5; ICO";
REC_4 "REC-4" S V "The educational record is what the school or a teacher processes about a pupil; not the notes a teacher keeps for their own use, nor what another child's parent said."
    "Education (Pupil Information) (England) Regs 2005 reg 3; Data Protection Act 2018 Sch. 3 para 14; ICO";
REC_5 "REC-5" S V "The educational record must not disclose what the pupil could not get by subject access."
    "Education (Pupil Information) (England) Regs 2005" from 2005-7-8;
REC_6 "REC-6" S U "On a change of school the transfer file and the record go within 15 school days of the pupil leaving; no order or restriction goes into the file, the next school is told directly."
    "Education (Pupil Information) (England) Regs 2005 reg 9; the period is not confirmed" from 2005-7-8;

SAR_1 "SAR-1" S 2 "The right of subject access is the child's, whatever the age."
    "UK GDPR art 15; ICO" from 2018-5-25;
SAR_2 "SAR-2" S 2 "Who may exercise subject access turns on this child's understanding; there is no age in law, and in Scotland competence is presumed at 12."
    "Data Protection Act 2018 s.208; ICO" from 2018-5-25;
SAR_3 "SAR-3" R 2 "A parent may act for the child who is competent and authorises it, or who is not and in whose interests it is; parental responsibility and identity are required."
    "ICO" from 2018-5-25;
SAR_4 "SAR-4" R 2 "Before a parent is answered, weigh maturity, the nature of the data, orders, confidence owed to the child, the consequences of letting the parent see it or not, and the child's view."
    "ICO" from 2018-5-25;
SAR_5 "SAR-5" S 2 "Subject access is answered within one calendar month of the request, or of the identity or authority reasonably asked for; asking what is meant pauses it; two months more if complex, told within the first."
    "UK GDPR arts 12, 12A; Data (Use and Access) Act 2025; ICO; the article numbers are not confirmed" from 2018-5-25;
SAR_6 "SAR-6" S 2 "The search for subject access must be reasonable and proportionate."
    "Data (Use and Access) Act 2025" from 2024-1-1;
SAR_7 "SAR-7" S V "Education data is exempt where disclosure would be likely to cause serious harm to the health of the pupil or another."
    "Data Protection Act 2018 Sch. 3 para 17(2)" from 2018-5-25;
SAR_8 "SAR-8" S V "Child-abuse data is exempt from a request by a person with parental responsibility for the child so far as disclosure is not in the child's best interests; not in Scotland."
    "Data Protection Act 2018 Sch. 3 Part 5" from 2018-5-25;
SAR_9 "SAR-9" S U "Other people's data is withheld unless they consent or it is reasonable without; the other parent's address is such data."
    "Data Protection Act 2018 Sch. 2 para 16" from 2018-5-25;
SAR_10 "SAR-10" S 2 "Exam scripts are exempt; marks asked for before the results are given at the earlier of five months from the request and 40 days from the results."
    "Data Protection Act 2018 Sch. 2 para 25" from 2018-5-25;
SAR_11 "SAR-11" S 2 "The school offers a route for complaints about data protection, acknowledges within 30 days, looks into it and tells the outcome without undue delay."
    "Data Protection Act 2018 s.164A (Data (Use and Access) Act 2025)" from 2026-6-19;
SAR_12 "SAR-12" S 2 "Subject access is free; the charge for copies of the educational record is another matter."
    "UK GDPR art 12(5)" from 2018-5-25;

AGE_1 "AGE-1" D - "Every question is asked as of a day; a grant, order, delegation or consent counts from its first day until the day before its end."
    "our own";
AGE_2 "AGE-2" S U "A person attains an age at the start of the birthday; one born on 29 February on 1 March of other years."
    "Family Law Reform Act 1969 s.9; the leap day is our own choice";
AGE_3 "AGE-3" S 2 "Compulsory school age ends at the close of the last Friday in June of the school year in which the pupil turns 16, not on the birthday."
    "Education Act 1996 s.8 and orders";
AGE_4 "AGE-4" S 2 "A child is under 18, and parental responsibility and every order about a child end at 18 at the latest."
    "Children Act 1989 ss.91, 105";
AGE_5 "AGE-5" S 2 "From the end of compulsory school age to 25 the rights about an education, health and care plan are the young person's own; where capacity is lacking the parent or a deputy acts."
    "Children and Families Act 2014 ss.80, 83; SEND Regs 2014 regs 63-65; SEND Code ch. 8";
AGE_6 "AGE-6" S U "From 18 on the pupil, not the parent, is the addressee of the report and of exclusion notices, gives consent and makes requests."
    "Education (Pupil Information) (England) Regs 2005 reg 6(7); Exclusion Regs 2012 reg 2";
AGE_7 "AGE-7" S U "The parent of a pupil of 18 or over has no automatic entitlement; a pupil's information is given only with the pupil's agreement, to protect life or under a legal duty."
    "Education Act 1996 ss.576, 579";
AGE_8 "AGE-8" S U "Marriage no longer ends childhood early; the words \"until married\" in older guidance are to be ignored."
    "Marriage and Civil Partnership (Minimum Age) Act 2022" from 2023-2-27;

SCH_1 "SCH-1" D - "What a school owes depends on its type: maintained, non-maintained special, academy, independent, pupil referral unit, early years, further education."
    "our own";
SCH_2 "SCH-2" S 2 "Time for the educational record is counted in school days, time under data-protection law in calendar days and months; school holidays stop only the first."
    "Education (Pupil Information) (England) Regs 2005; ICO guidance on education data";

JUR_1 "JUR-1" S U "Parental responsibility acquired in one country of the United Kingdom is recognised in the others."
    "not confirmed";
JUR_2 "JUR-2" S U "School law follows the school's country; parental responsibility follows the child's habitual residence."
    "not confirmed";
JUR_3 "JUR-3" P U "In Scotland a parent who does not live with the child gets progress information once asked for, and routine mail is owed to the household only."
    "council practice";

    } };
}
