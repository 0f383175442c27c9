//! Concerns and complaints: the frame of law, the steps of a case, special handling, who handles what, and what comes after.

macro_rules! concern {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

ESC_1 "ESC-1" S V "An academy or independent school has a complaints procedure as a written document."
    "SI 2014/3283 Sch. para 33(a)";
ESC_2 "ESC-2" S V "The procedure is made available to parents of pupils."
    "SI 2014/3283 Sch. para 33(b)";
ESC_3 "ESC-3" S V "Every stage of the procedure has a stated time scale."
    "SI 2014/3283 Sch. para 33(c)";
ESC_4 "ESC-4" S V "The first stage is informal."
    "SI 2014/3283 Sch. para 33(d)";
ESC_5 "ESC-5" S V "A formal stage in writing follows for a parent who is not satisfied with the informal answer."
    "SI 2014/3283 Sch. para 33(e)";
ESC_6 "ESC-6" S V "A panel follows for a parent who is not satisfied with the formal answer; the school cannot refuse it on the merits."
    "SI 2014/3283 Sch. para 33(f)";
ESC_7 "ESC-7" S V "A panel has at least three members, appointed by or for the proprietor."
    "SI 2014/3283 Sch. para 33(f)";
ESC_8 "ESC-8" S V "Nobody who was directly involved in the matters complained of sits on the panel."
    "SI 2014/3283 Sch. para 33(f)";
ESC_9 "ESC-9" S V "At least one member of the panel is independent of the management and running of the school."
    "SI 2014/3283 Sch. para 33(g); that a serving governor or trustee does not count is not confirmed";
ESC_10 "ESC-10" S V "The parent may attend the panel and be accompanied; it goes ahead without the parent only after a real offer."
    "SI 2014/3283 Sch. para 33(h); the second half is our own";
ESC_11 "ESC-11" S V "The findings and recommendations go to the complainant and, where relevant, to the person complained about."
    "SI 2014/3283 Sch. para 33(i)(i)";
ESC_12 "ESC-12" S V "The findings are open to inspection on the premises by the proprietor and the head."
    "SI 2014/3283 Sch. para 33(i)(ii)";
ESC_13 "ESC-13" S V "A written record is kept of every complaint that reached the formal stage."
    "SI 2014/3283 Sch. para 33(j)";
ESC_14 "ESC-14" S V "The record says whether the complaint was settled at the formal stage or went to a panel."
    "SI 2014/3283 Sch. para 33(j)(i)";
ESC_15 "ESC-15" S V "The record says what the school did, whether or not the complaint was upheld."
    "SI 2014/3283 Sch. para 33(j)(ii)";
ESC_16 "ESC-16" S V "Correspondence, statements and records of a complaint are confidential, but for the Secretary of State and an inspecting body that asks."
    "SI 2014/3283 Sch. para 33(k)";
ESC_17 "ESC-17" S V "The duty covers complaints from parents of pupils."
    "SI 2014/3283 Sch. para 33, lead-in";
ESC_18 "ESC-18" S V "In an independent school in Wales pupils and boarders may complain as well as parents."
    "SI 2024/27 (W.) Sch. para 29";
ESC_19 "ESC-19" S V "In an independent school in Wales the procedure is on the website, and records cover what was settled before the formal stage."
    "SI 2024/27 (W.) Sch. para 29";
ESC_20 "ESC-20" G V "An academy owes its procedure to parents of pupils about their child; others are answered respectfully and need not get the procedure."
    "DfE best practice guidance for academies complaints procedures (2021) ss.2-3";
ESC_21 "ESC-21" G V "A complainant can finish the procedure; it is closed early only for a listed reason."
    "DfE best practice guidance for academies complaints procedures (2021) s.2";
ESC_22 "ESC-22" G V "Suppliers who use the premises have a procedure of their own."
    "DfE best practice guidance for academies complaints procedures (2021) s.4";
ESC_23 "ESC-23" G V "A trust may use the department's model or its own procedure; it is one of its own."
    "DfE best practice guidance for academies complaints procedures (2021) s.5";
ESC_24 "ESC-24" S 2 "A maintained school has a procedure for all complaints about it and its community services, from anyone."
    "Education Act 2002 s.29; Child Law Advice";
ESC_25 "ESC-25" P 2 "No statute fixes the panel of a maintained school; three impartial governors are usual."
    "The Key";
ESC_26 "ESC-26" P V "A governor who is told of a concern first hands it over and stays out, so as to be free for a panel; if it is about the head it goes to the chair."
    "model wording of several councils";
ESC_27 "ESC-27" P V "The head may delegate the investigation, not the decision."
    "Newham model text, stage 1";
ESC_28 "ESC-28" P V "If a time cannot be kept, the complainant is told the reason and a new date before the old one passes; both dates are kept."
    "Newham model text";
ESC_29 "ESC-29" P V "The acknowledgement names the day of receipt, what is unresolved and the outcome wanted."
    "Newham model text";
ESC_30 "ESC-30" P V "A complaint raised later than the policy's limit after the incident is late: it is considered only if exceptional, and the decision and its reason are kept."
    "Newham model text";
ESC_31 "ESC-31" P V "For a series of incidents the limit runs from the last."
    "Newham model text";
ESC_33 "ESC-33" D - "A limit in months ends on the same day of a later month, or on its last; a complaint on that day is in time."
    "our own; the corresponding-date rule of common law";
ESC_34 "ESC-34" P V "A complaint is withdrawn once that is confirmed in writing; no withdrawal stops a safeguarding record or what the school owes anyway."
    "Newham model text; the second half is our own";
ESC_35 "ESC-35" P 2 "Whoever complains for another adult needs that person's consent before anything is disclosed; a parent for their own child needs none."
    "common policy text";
ESC_36 "ESC-36" P 2 "An anonymous complaint is not normally investigated: the head or the chair decides, and safeguarding and crime are looked at first."
    "common policy text";
ESC_37 "ESC-37" G U "Many complaints, of one subject, from people without a tie to the school are a campaign, and get one reply; each of the three is needed."
    "DfE model wording";
ESC_38 "ESC-38" G U "The same complaint from somebody linked, after it was closed, is answered that it was dealt with, and named the way outside; what is new is new."
    "DfE model wording";
ESC_39A "ESC-39a" G U "A school stops responding only after every reasonable step, with its position and the options set out clearly, to the same points again."
    "DfE 2016 advice on complaints";
ESC_40 "ESC-40" P V "Nobody handles a concern who is complained about, was involved or has an interest: somebody else does, at the same stage unless the policy skips it."
    "several schools' texts";
ESC_41 "ESC-41" G V "A complainant who finds it hard to talk to the named handler, or a handler who feels compromised, gets another; the stage stays."
    "DfE model wording in council texts";
ESC_42 "ESC-42" P V "A meeting is recorded only if everybody in it agrees."
    "Governors Wales FAQ (2017)";
ESC_43 "ESC-43" P 2 "Mediation is voluntary for both, stops the clock only if both agree in writing, and takes away no panel."
    "common policy text; the last two parts are our own";
ESC_44 "ESC-44" P V "After the final letter the school does not consider a complaint again; a new issue has to be clearly different."
    "Governors Wales FAQ (2017)";
ESC_45 "ESC-45" S V "At a panel at least one companion is allowed; whether lawyers are is the policy's choice."
    "SI 2014/3283 Sch. para 33(h); common policy text for lawyers";
ESC_46 "ESC-46" G U "If the complainant declines every reasonable date, the clerk may set one and the panel decides on the papers."
    "DfE model wording";
ESC_47 "ESC-47" P 2 "Where a complaint touches the conduct of staff it goes on as to what the school can answer; the outcome of discipline is not told."
    "common policy text";
ESC_48 "ESC-48" P 2 "Claims for money are outside the procedure, if the policy says so."
    "independent schools' texts";
ESC_49 "ESC-49" P 2 "A past pupil's parent is heard in an academy or independent school if the complaint began while the pupil was on roll, in a maintained school at any time."
    "school texts";
ESC_50 "ESC-50" P V "By when a concern is acknowledged at an informal stage is the policy's to say."
    "published school policies";
ESC_51 "ESC-51" P V "By when an informal stage is answered is the policy's to say; where it is silent there is no day."
    "published school policies";
ESC_52 "ESC-52" P V "By when a formal complaint is acknowledged is the policy's to say."
    "published school policies";
ESC_53 "ESC-53" P V "By when the head's stage is answered is the policy's to say."
    "published school policies";
ESC_54 "ESC-54" P V "By when the chair's stage is answered is the policy's to say."
    "published school policies";
ESC_55 "ESC-55" P V "By when a panel meets is the policy's to say."
    "published school policies";
ESC_56 "ESC-56" P V "How long before a hearing papers are exchanged is the policy's to say."
    "published school policies";
ESC_57 "ESC-57" P V "By when the panel's letter goes out is the policy's to say."
    "published school policies";
ESC_58 "ESC-58" P V "How long a complainant has to ask for the next stage is the policy's to say."
    "published school policies";
ESC_59 "ESC-59" D - "Every time has a stated event from which it runs: receipt, acknowledgement, meeting, decision."
    "our own, after published school policies";
ESC_70 "ESC-70" D - "A concern about the tutor goes to the head of year, else to a member of the senior leadership."
    "our own, for HA-3.3b";
ESC_71 "ESC-71" D - "A concern about a head of year or department goes to a member of the senior leadership."
    "our own";
ESC_72 "ESC-72" P V "A concern about other staff goes to the head or a nominee."
    "published school policies";
ESC_73 "ESC-73" P V "A concern about the head goes to the chair of governors."
    "published school policies";
ESC_74 "ESC-74" P V "A concern about one governor goes to the chair, unless involved, through the clerk."
    "Welsh guidance; Winckworth Sherwood";
ESC_75 "ESC-75" P 2 "A concern about the chair goes to the vice-chair or a governor whom the clerk chooses, through the clerk."
    "published school policies";
ESC_76 "ESC-76" P V "A concern about chair and vice-chair, or most of the board, goes to the clerk and is investigated from outside."
    "Governors Wales (2016); for England not confirmed";
ESC_77 "ESC-77" D - "A concern about head and chair together goes to the clerk and is investigated from outside."
    "our own";
ESC_78 "ESC-78" P U "A concern about the executive head or the trust's leader goes to the chair of trustees."
    "general practice";
ESC_79 "ESC-79" P U "A concern about a trustee goes to the chair of trustees through the trust's clerk."
    "general practice";
ESC_80 "ESC-80" P U "A concern about the chair of trustees or the whole trust board goes to the trust's clerk and an independent investigator."
    "general practice";
ESC_81 "ESC-81" D - "A concern about the clerk goes to the chair of governors."
    "our own";
ESC_82 "ESC-82" P 2 "In a church school some policies send a concern about the chair to the diocese."
    "school texts";
ESC_83 "ESC-83" P 2 "A panel that lacks uninvolved governors borrows members from another school, trust or pool, and still has its independent member."
    "published school policies";
ESC_84 "ESC-84" D - "What a member of staff who is also a parent raises as a parent stays in the ladder, and never with their line manager; the matter of work is a grievance."
    "our own";
ESC_90 "ESC-90" G V "After an academy's panel the way outside is the department, which looks at the procedure and does not decide the complaint again."
    "How DfE handles complaints about academies (2020)";
ESC_91 "ESC-91" P 2 "The department looks before the procedure is complete only for undue delay."
    "Wandsworth";
ESC_92 "ESC-92" P 2 "After a maintained school in England the way outside is the department, if a duty is breached or the school acts unreasonably."
    "Child Law Advice";
ESC_93 "ESC-93" P 2 "Ofsted looks at issues of the whole school only."
    "CYP Now";
ESC_94 "ESC-94" G V "In Wales the local authority or the diocese advises; the model has stages A, B and C."
    "Welsh Government guidance (2022, 2025)";
ESC_95 "ESC-95" R V "In Scotland: five working days at the frontline, then twenty for an investigation, then the ombudsman."
    "Scottish model complaints handling procedure";
ESC_96 "ESC-96" R V "In Northern Ireland: the principal, then the chairperson, then the ombudsman within six months."
    "Education Authority; NIPSO";
ESC_98 "ESC-98" P U "The EFA and ESFA of older texts are the department today."
    "ESFA closed on 31 March 2025";
ESC_I1 "ESC-I1" D - "The stage of a case never falls."
    "our own";
ESC_I2 "ESC-I2" D - "No person handles two stages of one case, and nobody complained about handles any."
    "our own";
ESC_I3 "ESC-I3" D - "For every ladder, stage, set of persons complained about and set of persons away there is one handler, or the answer that there is none within the school."
    "our own";
ESC_I4 "ESC-I4" D - "A due day is never before the day from which it is counted, and never one that its unit does not count."
    "our own";
ESC_I5 "ESC-I5" D - "A larger set of persons complained about never sends a case to one of them."
    "our own";
ESC_I6 "ESC-I6" D - "A safeguarding record does not depend on the stage of a case."
    "our own";
ESC_I7 "ESC-I7" D - "Going through the events of a case again gives the same state."
    "our own";
ESC_T1 "ESC-T1" D - "A case begins with the message: received as sent, and for the clock as of the day it counts as received."
    "our own";
ESC_T2 "ESC-T2" D - "A case is triaged once three things are answered: safeguarding, excluded matter, conflict of interest."
    "our own";
ESC_T3 "ESC-T3" D - "If safeguarding is true or uncertain, its record is opened at once; neither waits for the other."
    "our own";
ESC_T4 "ESC-T4" D - "An excluded matter leaves the ladder with the right way named."
    "our own";
ESC_T5 "ESC-T5" D - "An ordinary case goes to the first informal stage, or to a later one if the policy lets it."
    "our own";
ESC_T6 "ESC-T6" D - "An informal case that is resolved is closed, with a note of the outcome."
    "our own";
ESC_T7 "ESC-T7" D - "An informal case that is not resolved goes to the next informal stage, if there is one."
    "our own";
ESC_T8 "ESC-T8" D - "After the last informal stage the complainant may ask for the formal one, and is helped to write it."
    "our own";
ESC_T9 "ESC-T9" D - "Once a formal answer is sent, the time to ask for the next stage begins."
    "our own";
ESC_T10 "ESC-T10" D - "Asked for in time, the next formal stage or the panel follows."
    "our own";
ESC_T11 "ESC-T11" D - "If that time passes without a word, the case is closed as lapsed; the chair may reopen it, with a reason."
    "our own";
ESC_T12 "ESC-T12" D - "A panel is set once its members are in order; notices and papers get their days."
    "our own";
ESC_T13 "ESC-T13" D - "A hearing ends with findings and recommendations."
    "our own";
ESC_T14 "ESC-T14" D - "The case is closed once the copies are sent, with the way outside named."
    "our own";
ESC_T15 "ESC-T15" D - "A withdrawal in writing ends an open case."
    "our own";
ESC_T16 "ESC-T16" D - "Police, social care, tribunal, court or an agreed mediation pause a case: the clock stops, the complainant is told, a day of review is set."
    "our own";
ESC_T17 "ESC-T17" D - "When the reason of a pause ends, the days that were left go on."
    "our own";
ESC_T18 "ESC-T18" D - "The same complaint after it was closed stays closed."
    "our own";
ESC_T19 "ESC-T19" D - "Clearly different new facts are a new case, linked to the old one."
    "our own";
ESC_T20 "ESC-T20" D - "A complainant may go outside; the school gives the file only to bodies that may have it."
    "our own";
ESC_T21 "ESC-T21" D - "A case that fails a test of acceptance is closed with that test named, after safeguarding was answered."
    "our own";

    } };
}
