//! What kinds of data a school holds, who sees each by default, and what that yields to.

macro_rules! confidentiality {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

CNF_1 "CNF-1" D - "Public: the published policy, term dates, the complaints procedure. For anyone."
    "our own";
CNF_2 "CNF-2" D - "Family: a child's own timetable, reports and messages. For the entitled parents of that child, the pupil as competent, and staff who teach or support."
    "our own";
CNF_3 "CNF-3" D - "Pupil personal: attendance, behaviour, attainment. For the entitled parents of that child, and staff by need."
    "our own";
CNF_4 "CNF-4" D - "Special category: health, needs that reveal it, ethnicity, religion, sex life, biometrics. For named staff by need and the child's own family."
    "our own, after UK GDPR art 9";
CNF_5 "CNF-5" D - "Safeguarding: the child protection file and the lead's notes. For the safeguarding lead, the deputies and the head; not for parents by default."
    "our own";
CNF_6 "CNF-6" D - "Staff personal: employment, capability, discipline, low-level concerns. For personnel and the head, never for parents."
    "our own";
CNF_7 "CNF-7" D - "Third party: another child or family named in a record. For nobody outside the need: it is taken out."
    "our own";
CNF_8 "CNF-8" D - "Restricted address: an address or school kept from a person by an order or for safety. For named staff alone; never in anything a parent sees."
    "our own";
CNF_9 "CNF-9" D - "Embargoed examinations: marks before their release, scripts. For the examinations office."
    "our own";
CNF_10 "CNF-10" D - "Legal privilege: legal advice, papers of a dispute. For the head, the chair and the trust's lawyers; not for parents."
    "our own";
CNF_11 "CNF-11" D - "Part two of the governors' minutes. For the governors entitled to attend and the clerk."
    "our own";
CNF_12 "CNF-12" D - "A complaint's file. For those who handle it, the clerk and the panel."
    "our own";
CNF_13 "CNF-13" D - "The record of an allegation about staff. For the case manager, the local authority's officer and personnel."
    "our own";
CNF_13A "CNF-13a" D - "A court's order and its papers. For the head, the safeguarding lead and staff who are named; a party sees the terms alone that bind that party; never another parent."
    "our own, after Administration of Justice Act 1960 s.12";
CNF_14 "CNF-14" D - "What is of several classes is for those alone who may see each of them: a further class never lets anybody more in."
    "our own";
CNF_15 "CNF-15" D - "What a class keeps from somebody yields to one of a closed list of overrides alone, each recorded with who, what, why and when."
    "our own";
CNF_15A "CNF-15a" G V "It yields to sharing for a child's safety: protecting a child outranks the privacy of those who fail to protect it, and needs no consent."
    "DfE information sharing advice 2024, rules 1 and 3";
CNF_15B "CNF-15b" S U "It yields where a court order or a statute requires it."
    "our own reading of the law";
CNF_15C "CNF-15c" S V "It yields to the Secretary of State or an inspection body that asks for records of complaints."
    "Independent School Standards Sch. para 33(k)";
CNF_15D "CNF-15d" S 2 "It yields to a request of the police where that is necessary to prevent or detect a crime; a request is not an order."
    "Data Protection Act 2018 Sch. 2 para 2";
CNF_15E "CNF-15e" R V "It yields to the consent of the person who is protected; verified in part."
    "ICO on the duty of confidence";
CNF_15F "CNF-15f" R V "It yields where the public interest outweighs the confidence; verified in part."
    "ICO on the duty of confidence";
CNF_15G "CNF-15g" S V "It yields to a person's request for their own data, after the exemptions."
    "UK GDPR art 15";
CNF_15H "CNF-15h" C 2 "What is already lawfully public is confidential no more."
    "Upper Tribunal 2025, UKUT 308 (AAC) para 147";
CNF_16 "CNF-16" R V "A duty of confidence arises where information has the quality of confidence, was given in circumstances that carry an obligation, and the use would be unauthorised. It binds whoever agreed or ought to have known; verified in part."
    "ICO on section 41 and the duty of confidence";
CNF_17 "CNF-17" D - "What is written about a complaint is confidential on both its sides; what was found goes to the person complained about as well, with other pupils taken out. What follows for staff is not told to whoever complained."
    "our own, after Independent School Standards Sch. para 33(i)";
CNF_18 "CNF-18" S V "Nothing is published by which the public could tell who a teacher is who is accused by or for a pupil of the same school. It ends on charge, a published decision, a waiver or a court's order; in England and Wales, of teachers alone."
    "Education Act 2002 s.141F";
CNF_20 "CNF-20" D - "Before something is shown by discretion that is neither public nor about their own child alone, an undertaking not to divulge it is asked for: without one it is not shown."
    "our own, after the seed policy";
CNF_21 "CNF-21" D - "Whoever received something by accident is asked at once for an undertaking and to delete it, and a record of the breach is opened beside that."
    "our own, after the seed policy";
CNF_22 "CNF-22" D - "Of an undertaking is recorded who gave it, about which items or classes, on which day, in which version of the wording, how, with what scope, and its end if it has one."
    "our own";
CNF_23 "CNF-23" D - "To whoever refuses an undertaking nothing more is shown by discretion. What is owed by law goes on, with what is of others taken out."
    "our own";
CNF_24 "CNF-24" D - "An undertaking never blocks telling social care, the police, the allegations officer, a regulator, a court, one's own lawyer or doctor, a protected disclosure, or what is about one's own child."
    "our own, after the law on each; unverified";
CNF_25 "CNF-25" D - "The literal words, any other person, mean the other parent and the child too. Before they are held against a parent who may see the same, a human is asked."
    "our own";
CNF_26 "CNF-26" D - "A breach of an undertaking is recorded and the head is told. It carries no penalty of its own."
    "our own";
CNF_27 "CNF-27" D - "An undertaking is no consent and no lawful basis: that it was given permits nothing by itself."
    "our own";
CNF_28 "CNF-28" D - "Volunteers, parent governors, companions at a panel and officers of the parents' association who hold data undertake it in a wording of their own."
    "our own";
CNF_29 "CNF-29" S 2 "A board's agenda, signed minutes and papers are open to inspection, except what is about a named person who works or may work there, a named pupil or candidate, or what the board decides is confidential by its nature."
    "School Governance Regulations 2013; SI 2003/1558 reg. 45; SI 2005/2914 (W.) reg. 48; model articles 124 and 125";
CNF_30 "CNF-30" S 2 "The school has a way to complain about data protection, an electronic one among others, acknowledges within 30 days, acts without undue delay, and tells the outcome and the right to go to the Information Commissioner; no small body is exempt."
    "Data (Use and Access) Act 2025; law firms' notes on it" from 2026-6-19;
CNF_31 "CNF-31" R 2 "The 30 days are calendar days, counted from the day after receipt; if the last is a weekend or public holiday, it is the next working day."
    "a law firm's note on ICO guidance" from 2026-6-19;
CNF_32 "CNF-32" D - "School holidays do not move the time for a complaint about data protection."
    "our own, from CNF-31" from 2026-6-19;
CNF_33 "CNF-33" S 2 "From a copy by subject access the data of other people are withheld unless they consent or disclosure is reasonable; its time is that of subject access."
    "Data Protection Act 2018 Sch. 2 Part 3; advisers' notes";
CNF_34 "CNF-34" S V "A parent who asks for data about a child's abuse is not given it so far as that is not in the child's best interests; not in Scotland."
    "Data Protection Act 2018 Sch. 3 Part 5";
CNF_35 "CNF-35" S 2 "Legal privilege, references, management planning and negotiations are exempt from subject access; the numbers of the paragraphs on privilege are not confirmed."
    "Data Protection Act 2018 Sch. 2 paras 19, 22 to 24; a council's list";
CNF_36 "CNF-36" S 2 "The educational record is owed within 15 school days by maintained and non-maintained special schools; an academy or independent school may agree, and what is left is a subject access request, the child's right."
    "Pupil Information Regs 2005 reg 5; Child Law Advice";
CNF_37 "CNF-37" D - "What is taken out is taken out for each recipient: in each party's copy the data of others is hidden."
    "our own";
CNF_38 "CNF-38" D - "Why something was taken out is recorded for whoever answers for data protection, and is never told to whoever asked beyond the name of the exemption."
    "our own";
CNF_40 "CNF-40" R V "A breach of personal data is contained, its risk judged, and every breach is written down with the judgement."
    "ICO toolkit";
CNF_41 "CNF-41" S V "A breach that is likely a risk is reported to the Information Commissioner within 72 hours of becoming aware: hours by the clock, not working or school hours; that they are clock hours is not confirmed."
    "UK GDPR art 33; ICO";
CNF_42 "CNF-42" S V "Where a breach is a high risk, those whose data they are are told without undue delay; where it is a risk and not a high one, there is no duty to tell."
    "UK GDPR art 34; ICO";
CNF_43 "CNF-43" S 2 "A report that is late states why; a report may be made in phases."
    "UK GDPR art 33; ICO";
CNF_44 "CNF-44" D - "A breach that touches a kept address or a child's safety counts as a high risk, unless the safeguarding lead says otherwise."
    "our own";
CNF_45 "CNF-45" R V "Somebody decides about a breach at night, in the holidays and when the officer is away."
    "ICO toolkit";
CNF_46 "CNF-46" P U "The file of a complaint is kept for a time from its resolution and then reviewed; for how long is the profile's to say."
    "common practice, after the IRMS toolkit, which was seen in outline alone";
CNF_47 "CNF-47" SG 2 "A complaint in an early-years setting is kept for at least a time; for how long is the profile's to say."
    "statutory framework for the early years";
CNF_48 "CNF-48" P U "A child protection file is kept for a time from the date of birth, or goes with the pupil."
    "common practice";
CNF_49 "CNF-49" SG U "The file of an allegation about staff is kept to pension age or for a time, whichever is longer; a malicious or false one is removed."
    "common practice, after Keeping children safe in education";
CNF_49A "CNF-49a" D - "A legal hold overrides every expiry."
    "our own";
SFG_53 "SFG-53" D - "Where the notice to a parent is suppressed, nothing about the record reaches that parent: no message, no counter, no read receipt, no log of who looked."
    "our own";

    } };
}
