//! What goes past the ladder of concerns: the safeguarding exit, and matters that have a way of their own.

macro_rules! routing {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

SFG_1 "SFG-1" SG V "Any concern about a child's welfare, from anyone, goes to the safeguarding lead or a deputy at once."
    "KCSIE 2022 paras 51-55";
SFG_2 "SFG-2" SG V "If neither the safeguarding lead nor a deputy can be reached, somebody of the senior leadership or social care is told at once, and the lead as soon as can be: action is not delayed."
    "KCSIE 2022 para 55";
SFG_3 "SFG-3" SG V "A child harmed or in immediate danger: social care and, as fitting, the police, immediately; anyone may refer."
    "KCSIE 2021 Part 1, para 342";
SFG_4 "SFG-4" SG V "An allegation about somebody who works at the school that may meet the harm threshold goes to the head as case manager, without delay."
    "KCSIE 2021 paras 74, 341";
SFG_5 "SFG-5" SG V "The same about the head goes to the chair of governors or of the management committee, in an independent school to the proprietor."
    "KCSIE 2021 para 74";
SFG_6 "SFG-6" SG V "If the head is the sole proprietor too, or telling the head is a conflict of interest, it goes to the authority's designated officer directly."
    "KCSIE 2021 para 74";
SFG_7 "SFG-7" P 2 "An allegation about head and chair together goes to the authority's designated officer directly."
    "school practice";
SFG_8 "SFG-8" SG 2 "An allegation that may meet the threshold is told to the authority's designated officer within one working day; the current text was not seen."
    "Working Together 2015 via Luton LSCB";
SFG_9 "SFG-9" SG V "A child's safety and a matter of staff together go two ways at once: the lead protects the child, the case manager talks to the designated officer."
    "KCSIE 2021 para 343";
SFG_10 "SFG-10" SG 2 "A low-level concern about an adult goes promptly to whom the policy names, the head if it names nobody, and is recorded."
    "theheadteacher.com on KCSIE 2022";
SFG_11 "SFG-11" P U "A low-level concern about the head goes to the chair of governors."
    "general practice";
SFG_12 "SFG-12" P U "About supply staff the head leads with the designated officer, and the agency is told."
    "general practice";
SFG_13 "SFG-13" S 2 "A teacher who comes to know of female genital mutilation of a girl under 18 reports it to the police in person, and tells the lead."
    "Female Genital Mutilation Act 2003 s.5B";
SFG_14 "SFG-14" S V "A risk of being drawn into terrorism goes to the lead, then to the authority or the police; the support offered is voluntary."
    "Counter-Terrorism and Security Act 2015 s.26; DfE on referrals to Prevent; the exception for safety is not confirmed";
SFG_15 "SFG-15" SG V "Abuse between children goes to the lead: both children and families are protected, and neither family gets the other's data; verified in part."
    "KCSIE Part 5";
SFG_16 "SFG-16" SG 2 "A worry about modern slavery goes to the police or children's services for the national referral mechanism."
    "draft KCSIE 2026 (Moore Barlow)";
SFG_17 "SFG-17" SG 2 "A police notice of domestic abuse goes to the lead."
    "draft KCSIE 2026 note on Operation Encompass";
SFG_18 "SFG-18" SG U "About a club or a letting on the site the school's own safeguarding way applies, and the designated officer is told."
    "general practice";
SFG_19 "SFG-19" P V "Whoever receives such a thing opens the record at once, keeps no private copy, does not investigate and asks no leading question."
    "guidance on disclosures";
SFG_20 "SFG-20" D - "A complaint about how a referral was handled may take the ladder; nothing in the ladder stops a referral."
    "our own";

SFG_30 "SFG-30" D - "No text is classified here: callers pass flags, and where nobody said whether it is about safety the choice is shown now."
    "our own";
SFG_31 "SFG-31" D - "Safeguarding comes first in the list, and is never merged with what the ladder does."
    "our own";
SFG_32 "SFG-32" D - "What is to be done at once is an instant, and is moved by no holiday, weekend or closing time."
    "our own, after KCSIE";
SFG_33 "SFG-33" SG 2 "The one working day for the designated officer runs in school holidays too."
    "Working Together 2015 via Luton LSCB";
SFG_34 "SFG-34" SG V "Anybody may refer: a policy can add whom to tell, never whom to ask."
    "KCSIE Part 1";
SFG_35 "SFG-35" D - "Nothing of safeguarding is ever routed to a tutor, a class teacher or a panel."
    "our own";

SFG_40 "SFG-40" G V "Protecting a child outranks the privacy of those who fail to protect it."
    "DfE information sharing advice 2024, golden rule 1";
SFG_41 "SFG-41" G V "Where practicable and safe, the child and the carer are told what is shared, with whom and why."
    "DfE information sharing advice 2024, golden rule 2";
SFG_42 "SFG-42" G V "Sharing where a child is, or may be, at risk needs no consent."
    "DfE information sharing advice 2024, golden rule 3";
SFG_43 "SFG-43" G V "Who could be harmed if known to an abuser is not named."
    "DfE information sharing advice 2024, golden rule 5";
SFG_44 "SFG-44" G V "What is relevant goes to those with a safeguarding role, and the decision to share or not is recorded; verified in part."
    "DfE information sharing advice 2024, golden rules 6-7";
SFG_45 "SFG-45" S V "From 5 February 2026 the lawful basis is the recognised legitimate interest of safeguarding a vulnerable individual."
    "UK GDPR Annex 1 para 6, Annex 2 para 8" from 2026-2-5;
SFG_46 "SFG-46" S V "Special categories are shared under the condition for safeguarding children and individuals at risk, without consent where it cannot be had or would defeat the purpose."
    "Data Protection Act 2018 Sch. 1 para 18";
SFG_47 "SFG-47" P 2 "Parents are told before a referral, unless a reason stands against it."
    "school practice";
SFG_48 "SFG-48" P 2 "Parents are not told, or not yet, where that could raise the risk, where they are a suspected source of harm or unfit at that moment, or where police or social care ask; the rest is not confirmed."
    "school practice";
SFG_49 "SFG-49" P 2 "In doubt the advice of social care or the police is taken before anybody tells the parents, and who decided, when and why is recorded."
    "school practice";
SFG_50 "SFG-50" P V "Nobody promises a child full confidentiality."
    "a school's annex on disclosures";
SFG_51 "SFG-51" SG U "A victim's wish for silence decides nothing by itself: the lead weighs it against the duty to protect."
    "KCSIE Part 5";
SFG_52 "SFG-52" P 2 "Parents of a child in an allegation about staff are told once the designated officer and the agencies agree what, and of the ban on publication."
    "Powys procedure";

ESC_60 "ESC-60" P V "What has a way of its own does not go up the ladder of complaints: the reply names the way."
    "model wording of several councils";
ESC_61 "ESC-61" D - "A message that mixes matters is split: what belongs in the ladder stays, and each part has a clock of its own."
    "our own";
ESC_62 "ESC-62" S 2 "Admissions go to the admission authority and to the independent appeal, with times of its own."
    "School Admission Appeals Code s.2";
ESC_63 "ESC-63" S 2 "A suspension or permanent exclusion goes to the governing board and then to the independent review, with times of its own."
    "council pages";
ESC_64 "ESC-64" P V "How the behaviour policy was applied, without an exclusion, stays in the ladder."
    "Newham model text";
ESC_65 "ESC-65" S 2 "A statutory assessment or the content of a plan goes to the local authority and to the tribunal."
    "SENDIASS pages";
ESC_66 "ESC-66" P 2 "Support in school for special needs from day to day stays in the ladder."
    "council pages";
ESC_67 "ESC-67" SG V "Child protection follows the safeguarding rules, and is never declined as late, anonymous or said before."
    "model text of several councils";
ESC_68 "ESC-68" S V "Whistleblowing of staff and contractors has its own procedure, the Secretary of State its prescribed person; volunteers complain."
    "model text of several councils";
ESC_69 "ESC-69" P V "A grievance of staff follows the grievance procedure."
    "model text of several councils";
ESC_69A "ESC-69a" P V "The conduct of staff follows the disciplinary procedure; the complainant is not told the outcome."
    "model text of several councils";
ESC_69B "ESC-69b" S U "In a maintained school the content of the national curriculum goes to the department, and not up the ladder."
    "model text of several councils";
ESC_69C "ESC-69c" S U "Collective worship goes to the council for religious education, or to the department, by the type of school."
    "model text of several councils";
ESC_69D "ESC-69d" G V "What a provider on the site does goes to that provider."
    "DfE best practice guidance for academies complaints procedures (2021) s.4";
ESC_69E "ESC-69e" P V "The reorganisation of schools goes to the local authority."
    "Newham model text";
ESC_69F "ESC-69f" P 2 "Results of public examinations go by way of the examination appeal."
    "school texts";
ESC_69G "ESC-69g" S V "Personal data mishandled goes by way of the data complaint, beside the ladder."
    "Data (Use and Access) Act 2025";
ESC_69H "ESC-69h" S 2 "A claim of discrimination in an exclusion goes to the tribunal, or to the county court, within six months."
    "Hampshire";
ESC_97 "ESC-97" S 2 "A written complaint about early-years duties is answered within 28 days of receipt, beside the ladder; its record is kept three years and open to Ofsted."
    "EYFS paras 3.74-3.75 (2017)";

    } };
}
