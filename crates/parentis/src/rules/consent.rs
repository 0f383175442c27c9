//! Consent: what every purpose has in common, the rules purpose by purpose, and the records and receipts of consent.
//!
//! Much of what school forms call consent is another thing: a permission, a treatment, a parent's wish to take the
//! child out, or nothing that needs asking. The purposes CT-1 to CT-25 sum up the rules that each of them names.

macro_rules! consent {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

CON_GEN_1 "CON-GEN-1" D - "Every purpose is of one kind: data protection, permission, statutory, withdrawal, treatment or marketing; who may give, what shows it and what a disagreement does differ by kind."
    "our own";
CON_GEN_2 "CON-GEN-2" S 2 "Consent to the use of data is freely given, specific, informed, unambiguous and a clear act; silence, a box ticked beforehand or tell us if you object is no consent, and it is missing."
    "UK GDPR arts 4(11), 7; ICO enforcement" from 2018-5-25;
CON_GEN_3 "CON-GEN-3" S 2 "Each purpose has an answer of its own: one tick for several purposes is not specific, and consent is missing for each of them."
    "UK GDPR art 7; ICO" from 2018-5-25;
CON_GEN_4 "CON-GEN-4" R 2 "Consent is not asked for where the school would go on without it: ordinary schooling rests on public task or legal obligation in a state school, on contract or legitimate interests in an independent one."
    "ICO; DfE data-protection toolkit";
CON_GEN_5 "CON-GEN-5" S 2 "Consent may be withdrawn at any time, as easily as it was given and without penalty: from then on the use stops, and what rested on consent alone is erased."
    "UK GDPR arts 7(3), 17" from 2018-5-25;
CON_GEN_6 "CON-GEN-6" R 2 "For most purposes no law sets an end: review when purpose, recipients, law, household, parental responsibility or competence changes, by default yearly; no consent outlives the pupil's time on roll."
    "ICO; DfE data-protection toolkit";
CON_GEN_7 "CON-GEN-7" R 2 "Once the pupil is able to decide for this purpose, the parent's answer is no longer enough: it has expired, and the pupil is asked."
    "ICO; Gillick";
CON_GEN_8 "CON-GEN-8" S 2 "Where data of a special category, such as biometrics, health or religion, rests on consent, that consent is explicit."
    "UK GDPR art 9(2)(a)" from 2018-5-25;
CON_GEN_9 "CON-GEN-9" D - "An answer of somebody without the standing that the kind of consent needs does not count: consent is missing, not refused."
    "our own";
CON_GEN_10 "CON-GEN-10" D - "Ask in order: is consent needed, does a statute or order bar, does the child decide, does an objection veto, do enough with standing consent, in form, and still; the first step that fails is named."
    "our own";
CON_GEN_11 "CON-GEN-11" G 2 "Where no statute settles it and the school has sought both views or been asked to, a disagreement is a conflict: nothing is given until both agree or a court decides, and both are told how to resolve it."
    "DfE guidance on parental responsibility, obtaining consent";
CON_GEN_12 "CON-GEN-12" D - "A child never carries a dispute and is not asked to choose between parents; the decision of a competent child is taken where it governs."
    "our own, after guidance that is not named";

CON_PHO_1 "CON-PHO-1" G 2 "A photograph for identity, records, safeguarding, display in school or evidence of work needs notice and no consent; an objection is considered, and the school decides."
    "ICO guidance for schools; DfE data-protection toolkit";
CON_PHO_2 "CON-PHO-2" S 2 "A photograph goes on the website on the recorded opt-in of the competent pupil, else of one person with parental responsibility; while two disagree it is not published."
    "UK GDPR; ICO";
CON_PHO_3 "CON-PHO-3" S 2 "A photograph on social media needs an answer of its own, given as for the website."
    "UK GDPR; ICO; CON-PHO-2";
CON_PHO_4 "CON-PHO-4" S 2 "A photograph for press, broadcast, prospectus or advertising needs an answer of its own for that event, given as for the website and after saying that it cannot be recalled."
    "UK GDPR; ICO; CON-PHO-2";
CON_PHO_5 "CON-PHO-5" R 2 "A class or team photograph shared with other families leaves the school: it needs an opt-in for every pupil shown, and an image of a pupil for whom it was refused must not go."
    "ICO enforcement";
CON_PHO_6 "CON-PHO-6" R V "Parents who film an event for their family are outside data-protection law, and the school may forbid it by policy; a parent who posts it in public may come within the law, which needs checking."
    "ICO";
CON_PHO_7 "CON-PHO-7" S 2 "When consent to a photograph is withdrawn, new use stops at once, what the school controls is taken down and recipients are told; print already issued cannot be recalled."
    "UK GDPR art 7(3)" from 2018-5-25;
CON_PHO_8 "CON-PHO-8" G 2 "A photograph of a looked-after or adopted child, or one in a refuge or at a protected address, is not published until the delegate, the adopters or the parent at risk agrees."
    "safeguarding guidance; that consent is missing and not refused is CHO-4";

CON_TRIP_1 "CON-TRIP-1" G 2 "A visit in school hours that is a normal part of education needs no consent; parents are told where the child will be and of any extra safety measures."
    "DfE guidance on educational visits; OEAP 4.3d";
CON_TRIP_2 "CON-TRIP-2" G 2 "Visits of nursery-age children, outside school hours, residential, adventurous or abroad need written consent; one form at enrolment covers later ones if parents are told of each and can say no."
    "DfE guidance on educational visits; OEAP 4.3d";
CON_TRIP_3 "CON-TRIP-3" S 2 "For a trip one parent with parental responsibility or care suffices by default, the resident one asked first; a delegated carer suffices within the delegation."
    "DfE guidance on parental responsibility; Children Act 1989 s.2(7)";
CON_TRIP_4 "CON-TRIP-4" G 2 "A parent who lives elsewhere is asked as well if the effect is likely to be long-term and significant, or if that parent has asked to be asked every time."
    "DfE guidance on parental responsibility";
CON_TRIP_5 "CON-TRIP-5" G 2 "If both were asked and one refuses, or one who was not asked objects before departure, there is a conflict: the child does not go without agreement or a specific issue order."
    "DfE guidance on parental responsibility";
CON_TRIP_6 "CON-TRIP-6" S 2 "Leaving the United Kingdom needs every holder of parental responsibility, unless an order that the child lives with somebody covers a month or a special guardianship order three; a looked-after child follows rules of its own."
    "Children Act 1989 ss.13, 14C, 33(7)-(8); Child Abduction Act 1984 s.1";
CON_TRIP_7 "CON-TRIP-7" P U "The pupil's views are sought and a competent pupil cannot be made to go; at 18 the pupil alone consents, while at 16 and 17 a parent's consent is custom and not law."
    "not confirmed";
CON_TRIP_8 "CON-TRIP-8" D - "Consent to a trip may be withdrawn until departure; whether money is returned is another matter."
    "our own";

CON_MED_1 "CON-MED-1" SG 2 "Staff give a pupil under 16 a medicine only with a parent's written consent, except one prescribed without the parents' knowledge: that confidence is kept, and the pupil is encouraged to tell them."
    "DfE guidance on pupils with medical conditions (Dec 2015); the sentence itself is not confirmed";
CON_MED_2 "CON-MED-2" SG 2 "A pupil under 16 gets aspirin only if a doctor prescribed it; a parent's consent does not replace the prescription."
    "DfE guidance on pupils with medical conditions (Dec 2015); Early Years Foundation Stage framework";
CON_MED_3 "CON-MED-3" SG 2 "In early years every medicine, prescribed or not, needs written permission for that medicine; each dose is recorded, and the parent is told the same day or as soon as practicable."
    "Early Years Foundation Stage framework";
CON_MED_4 "CON-MED-4" S U "One person with parental responsibility or day-to-day care consents to a medicine; if two disagree, what is not urgent is not given and the prescriber's advice is sought."
    "Children Act 1989 ss.2(7), 3(5); what follows from a disagreement is not confirmed";
CON_MED_5 "CON-MED-5" S U "The school's spare inhaler or adrenaline device is for a pupil on its register, with a diagnosis or plan and a parent's written consent."
    "Human Medicines (Amendment) Regs 2014, 2017";
CON_MED_6 "CON-MED-6" S V "In an emergency the school acts, calls 999 and rings every emergency contact; it waits for nobody's consent."
    "Children Act 1989 s.3(5); necessity";
CON_MED_7 "CON-MED-7" S U "A pupil of 16 or 17 consents to treatment as effectively as an adult."
    "Family Law Reform Act 1969 s.8";
CON_MED_8 "CON-MED-8" G 2 "The consent of a child under 16 who fully understands the treatment is enough, and no parent can overrule it; the clinician, not the school, judges that for each decision."
    "Gillick (1986); NHS guidance on immunisation in schools";
CON_MED_9 "CON-MED-9" G 2 "The NHS provider takes consent to an immunisation from one person with parental responsibility or from the competent child; with neither it does not go ahead, and a foster carer's delegation is checked."
    "guidance of the NHS and the UK Health Security Agency";
CON_MED_10 "CON-MED-10" S V "Children in Reception and Year 6 may be measured unless a parent, who was told, withdraws the child; a child unwilling on the day is not measured."
    "regulations on the National Child Measurement Programme; ministers' answers";

CON_BIO_1 "CON-BIO-1" S V "Before a pupil's biometrics are first used, each parent in the sense of that Act is told in writing of the intention and of the right to object at any time; a known parent left out without a listed ground bars it."
    "Protection of Freedoms Act 2012 ss.26-28" from 2013-9-1;
CON_BIO_2 "CON-BIO-2" S V "At least one parent in the sense of that Act consents to biometrics in writing; word of mouth, silence and a slip for opting out are no consent."
    "Protection of Freedoms Act 2012 ss.26-28" from 2013-9-1;
CON_BIO_3 "CON-BIO-3" S V "The written objection of any one parent in the sense of that Act bars biometrics, whoever else consented and whenever it is made."
    "Protection of Freedoms Act 2012 ss.26-28" from 2013-9-1;
CON_BIO_4 "CON-BIO-4" S V "If the child refuses or objects to biometrics, at any age, in words or conduct and whether or not it is understood, that overrides everybody."
    "Protection of Freedoms Act 2012 ss.26-28" from 2013-9-1;
CON_BIO_5 "CON-BIO-5" S V "When the parent who consented to biometrics withdraws in writing, use stops and the data is destroyed as soon as practicable; another parent's earlier consent does not save it."
    "Protection of Freedoms Act 2012 ss.26-28" from 2013-9-1;
CON_BIO_6 "CON-BIO-6" S V "A parent need not be told or asked who cannot be found, lacks capacity, must not be contacted for the child's welfare or cannot practicably be reached; the ground is recorded, and written consent is still needed."
    "Protection of Freedoms Act 2012 ss.26-28" from 2013-9-1;
CON_BIO_7 "CON-BIO-7" S V "A pupil whose biometrics are not used has a reasonable alternative that gives the same access without disadvantage."
    "Protection of Freedoms Act 2012 ss.26-28" from 2013-9-1;
CON_BIO_8 "CON-BIO-8" S 2 "Data-protection law holds for biometrics as well: assess the impact first, obtain explicit consent, and ask a pupil old enough to decide, for whom a parent's consent alone may fail."
    "UK GDPR arts 9, 35" from 2018-5-25;
CON_BIO_9 "CON-BIO-9" S 2 "At 18 the duties to parents about biometrics fall away and the pupil's own explicit consent is needed; in Scotland and Northern Ireland those duties do not exist and data-protection law alone holds."
    "Protection of Freedoms Act 2012 ss.26-28; UK GDPR";
CON_BIO_10 "CON-BIO-10" S 2 "A photograph in the school's records is not biometric data unless it is scanned for automated recognition."
    "Protection of Freedoms Act 2012 ss.26-28";

CON_RSE_1 "CON-RSE-1" S 2 "Nobody can withdraw a pupil from relationships education, health education or the science of the national curriculum: a request has no effect."
    "Education Act 1996 s.405; DfE statutory guidance" from 2020-9-1;
CON_RSE_2 "CON-RSE-2" S 2 "A parent's request to withdraw a primary pupil from sex education beyond science is granted."
    "Education Act 1996 s.405; DfE statutory guidance" from 2020-9-1;
CON_RSE_3 "CON-RSE-3" S 2 "A parent's request to withdraw a secondary pupil from sex education, wholly or in part, is granted until three terms before the 16th birthday, save in exceptional circumstances; the head talks to them first and records it."
    "Education Act 1996 s.405; DfE statutory guidance" from 2020-9-1;
CON_RSE_4 "CON-RSE-4" S 2 "In the three terms before turning 16 the pupil may choose sex education, and the school arranges it in one of those terms whatever the parent asked."
    "Education Act 1996 s.405; DfE statutory guidance" from 2020-9-1;
CON_RSE_5 "CON-RSE-5" D U "The pupil's choice opens on the first day of the third term before the term with the 16th birthday, or before the next term if the birthday is in a holiday; it needs the school's term dates."
    "our own reading of three terms before 16";
CON_RSE_6 "CON-RSE-6" S U "One parent's request to withdraw is enough; if another parent opposes it, the withdrawal stands and is flagged as disputed, the head decides within the same bounds and a court is the last resort."
    "Education Act 1996 s.405; DfE guidance on parental responsibility; no tie-break was found";
CON_RSE_7 "CON-RSE-7" SG U "The guidance on relationships, sex and health education is that of 2019 from 1 September 2020 and the revised one of July 2025 from 1 September 2026."
    "DfE statutory guidance; the day of the revised one is not confirmed" from 2020-9-1;

CON_REL_1 "CON-REL-1" S V "In a maintained school a parent's request, without reasons, to withdraw any registered pupil, in the sixth form too, wholly or partly from religious education binds until it is taken back."
    "School Standards and Framework Act 1998 s.71(1)";
CON_REL_2 "CON-REL-2" S V "Below the sixth form a parent's request to withdraw the pupil wholly or partly from worship binds until it is taken back; the pupil's own request has no force in law."
    "School Standards and Framework Act 1998 s.71(1A)";
CON_REL_3 "CON-REL-3" S V "A sixth-form pupil's own request to be excused from worship binds; a parent's is neither enough nor needed."
    "School Standards and Framework Act 1998 s.71(1B); its day in 2007 is not confirmed";
CON_REL_4 "CON-REL-4" S U "In academies the same rights of withdrawal from religious education and worship come from the funding agreement, in special schools from regulations: check the document."
    "funding agreements; regulations on special schools";
CON_REL_5 "CON-REL-5" D U "If one parent asks to withdraw the child from religious education or worship and another opposes it, the withdrawal stands and is flagged as disputed."
    "our own, as CON-RSE-6; no tie-break was found";

CON_ISS_1 "CON-ISS-1" S V "The age of consent to online services matters only where a service is offered directly to the child and rests on consent; a platform that the school itself provides as its public task needs none."
    "UK GDPR art 8; ICO" from 2018-5-25;
CON_ISS_2 "CON-ISS-2" S V "A child who has reached the age, 13 unless raised, consents to an online service alone; below it a holder of parental responsibility does, with reasonable efforts to verify, and care is not enough."
    "UK GDPR art 8(1), (2)" from 2018-5-25;
CON_ISS_3 "CON-ISS-3" S V "A preventive or counselling service online needs no parent's authorisation at any age."
    "UK GDPR art 8(4)" from 2018-5-25;
CON_ISS_4 "CON-ISS-4" D - "A parent's consent to an online service ends when the child reaches the age: the child is asked."
    "our own, for CON-GEN-7";
CON_ISS_5 "CON-ISS-5" S V "The age of consent to online services is 13, and regulations may set it between 13 and 16, for all services or for some."
    "UK GDPR art 8(2A), (2B), inserted by Children's Wellbeing and Schools Act 2026 s.72; no regulations were seen and its commencement is not confirmed" from 2026-4-29;

CON_MKT_1 "CON-MKT-1" S 2 "Unsolicited marketing by e-mail, text or app, fundraising, promotion and other people's offers included, needs the recipient's own earlier consent or a soft opt-in, and must not be sent otherwise."
    "Privacy and Electronic Communications Regs 2003 reg 22";
CON_MKT_2 "CON-MKT-2" R 2 "Messages about absence, closure, safety, progress and arrangements are not marketing and need no consent; promotion added to one makes the whole message marketing."
    "ICO enforcement";
CON_MKT_3 "CON-MKT-3" D - "Consent to marketing belongs to the holder of the address, not to the household or the child: one parent's yes is not the other's."
    "our own, reading Privacy and Electronic Communications Regs 2003 reg 22";
CON_MKT_4 "CON-MKT-4" P 2 "A paper flyer sent home in a bag needs no consent: it rests on legitimate interests, with a way to opt out."
    "advice of data-protection officers to schools";
CON_MKT_5 "CON-MKT-5" S U "Whether a school trust can use the soft opt-in for charities is unsettled: it is off unless checked."
    "Data (Use and Access) Act 2025";

CON_APP_1 "CON-APP-1" D - "An account in a parents' app or portal is one adult's own and the invitation needs no consent; optional extras such as push messages, location, payments and media each do."
    "our own";
CON_APP_2 "CON-APP-2" D - "A parent who declines the app still gets by another route everything that the parent must be sent."
    "our own, reading the rights matrix and Equality Act 2010";
CON_CHN_1 "CON-CHN-1" D - "A preferred channel is a preference and no consent, and never holds back an urgent or statutory message."
    "our own";
CON_CHN_2 "CON-CHN-2" S 2 "A notice that an Education Act requires goes by e-mail only if the parent has agreed to e-mail; otherwise it is delivered or posted to the last known address."
    "Education Act 1996 s.572, as an explanatory note to Welsh regulations states it";

CON_SHR_1 "CON-SHR-1" S 2 "Statutory returns, the transfer file and what goes to the local authority, the department and examination bodies need no consent: legal obligation or public task."
    "various Acts and regulations";
CON_SHR_2 "CON-SHR-2" SG 2 "Sharing to safeguard a child never depends on consent; the family is told first unless that raises the risk."
    "Keeping children safe in education; Working Together to Safeguard Children";
CON_SHR_3 "CON-SHR-3" S 2 "A processor that acts on the school's instructions, such as a caterer, a records system or a text gateway, needs a contract and no consent."
    "UK GDPR art 28" from 2018-5-25;
CON_SHR_4 "CON-SHR-4" R U "Parents' associations, photographers who sell prints, clubs and alumni bodies decide for themselves what they do with data: sharing with them needs consent or a basis of its own."
    "ICO";
CON_SHR_5 "CON-SHR-5" S U "Beyond name, address and date of birth, what youth-support services are given may be opted out of: by a parent while the pupil is under 16, by the pupil from 16."
    "Education and Skills Act 2008 s.72";
CON_SHR_6 "CON-SHR-6" S 2 "The police have no automatic right to data: the school may give it on a written request that shows necessity and an exemption."
    "Data Protection Act 2018 Sch. 2 para 2" from 2018-5-25;

CON_AP_1 "CON-AP-1" S 2 "A maintained school directs a pupil off site to improve behaviour without a parent's consent, on written notice of place, reasons, dates and times at least two school days before, and keeps it under review."
    "Education Act 2002 s.29A; Regs 2010 as amended 2012; good practice in academies";
CON_AP_2 "CON-AP-2" SG 2 "A managed move is permanent and voluntary: all parties agree, parents included, none under threat of exclusion, and after a refusal it must not happen."
    "DfE exclusion guidance";
CON_COU_1 "CON-COU-1" G 2 "A competent pupil of any age, usually from about 13, consents to counselling alone and may keep it from parents, whose refusal does not bind; for others a person with parental responsibility consents."
    "Gillick; BACP; DfE guidance on mental health";
CON_COU_2 "CON-COU-2" SG 2 "Safeguarding overrides the confidence of counselling, towards parents and towards the pupil."
    "Keeping children safe in education";
CON_NAM_1 "CON-NAM-1" S 2 "Changing the surname of a pupil under 16 in the register needs the written consent of everyone with parental responsibility or a court order; a deed poll shows only the wish of whoever signed it."
    "Children Act 1989 s.13; Re PC (1997); DfE guidance on parental responsibility";
CON_NAM_2 "CON-NAM-2" S 2 "The consent of a parent without parental responsibility to a change of name is not required; that parent may still object in court."
    "Children Act 1989 s.13; Re PC (1997); DfE guidance on parental responsibility";
CON_NAM_3 "CON-NAM-3" C 2 "A pupil of 16 or over may change their own name and no parent can do it for them; the terms of a child arrangements, special guardianship or care order are checked first."
    "guidance of local authorities; Re PC (1997), which left it open";
CON_NAM_4 "CON-NAM-4" G 2 "A name to be known by in class is used only where every holder of parental responsibility agrees or welfare requires it; statutory records keep the legal name."
    "DfE guidance on parental responsibility";

CT_1 "CT-1" D - "Photographs for the school's own use: no consent is needed, notice is given, and an objection is weighed by the school."
    "our own summary of CON-PHO-1";
CT_2 "CT-2" D - "Photographs on the website: one recorded opt-in, of the competent pupil, else of a holder of parental responsibility; reviewed yearly, not published while two disagree, taken down on withdrawal."
    "our own summary of CON-PHO-2, CON-PHO-7, CON-PHO-8";
CT_3 "CT-3" D - "Photographs on social media: as for the website, with an answer of its own."
    "our own summary of CON-PHO-3, CON-PHO-7, CON-PHO-8";
CT_4 "CT-4" D - "Photographs for press and prospectus: as for the website, with an opt-in for each use; withdrawal acts for the future only."
    "our own summary of CON-PHO-4, CON-PHO-7, CON-PHO-8";
CT_5 "CT-5" D - "Ordinary trips in school hours: no consent is needed, notice is given, the pupil's views are sought and the school decides."
    "our own summary of CON-TRIP-1, CON-TRIP-7";
CT_6 "CT-6" D - "Trips outside hours, residential, adventurous or of nursery-age children: one written permission of a parent with responsibility or care or of a delegate, two where the other is asked; none while they disagree."
    "our own summary of CON-TRIP-2 to CON-TRIP-5, CON-TRIP-7, CON-TRIP-8";
CT_7 "CT-7" D - "Trips abroad: the written permission of every holder of parental responsibility unless an order covers it, of the delegate for a looked-after child; a court settles disagreement."
    "our own summary of CON-TRIP-2, CON-TRIP-6 to CON-TRIP-8";
CT_8 "CT-8" D - "Medicine given by staff: one written permission of a holder of parental responsibility or carer, in early years for each medicine; while two disagree only what is urgent is given."
    "our own summary of CON-MED-1 to CON-MED-7";
CT_9 "CT-9" D - "Treatment and immunisation: one consent, of a holder of parental responsibility, the competent child or the pupil of 16 or over; no parent can veto a competent child's yes."
    "our own summary of CON-MED-7 to CON-MED-9";
CT_10 "CT-10" D - "The measurement programme: no consent is needed; any parent's opting out or the child's refusal on the day stops it, and opting out prevails where parents disagree."
    "our own summary of CON-MED-10; that opting out prevails is our own choice";
CT_11 "CT-11" D - "Biometrics under 18: one written consent of a parent in the sense of that Act, while any such parent's written objection or the child's refusal in any form bars; a competent pupil is asked too."
    "our own summary of CON-BIO-1 to CON-BIO-8";
CT_12 "CT-12" D - "Sex education: one parent's request to the head withdraws the pupil until it is taken back, a dispute is flagged, and the pupil may opt in from three terms before 16."
    "our own summary of CON-RSE-2 to CON-RSE-6";
CT_13 "CT-13" D - "Religious education: one parent's request withdraws the pupil until it is taken back, a dispute is flagged, and the pupil has no say of their own."
    "our own summary of CON-REL-1, CON-REL-4, CON-REL-5";
CT_14 "CT-14" D - "Worship: one parent's request withdraws the pupil until it is taken back and a dispute is flagged; in the sixth form the pupil alone decides."
    "our own summary of CON-REL-2 to CON-REL-5";
CT_15 "CT-15" D - "Online services that rest on consent: one opt-in, of the child who has reached the age, else of a holder of parental responsibility, verified; asked again at that age, and not given while two disagree below it."
    "our own summary of CON-ISS-1, CON-ISS-2, CON-ISS-4, CON-ISS-5";
CT_16 "CT-16" D - "Counselling services online: the child's own opt-in at any age, and no parent's objection counts."
    "our own summary of CON-ISS-3";
CT_17 "CT-17" D - "Marketing by e-mail, text or app: the recipient's own opt-in for each channel, until that person opts out, which any message allows."
    "our own summary of CON-MKT-1 to CON-MKT-3";
CT_18 "CT-18" D - "Sharing with statutory bodies: no consent is needed, notice is given and no objection vetoes."
    "our own summary of CON-SHR-1, CON-SHR-2";
CT_19 "CT-19" D - "Sharing with optional third parties: one opt-in for each recipient, given as for the website, reviewed yearly and not given while two disagree; legitimate interests instead where they were tested."
    "our own summary of CON-SHR-4";
CT_20 "CT-20" D - "Off-site direction: no consent is needed; a notice of at least two school days goes to the parents, or to the pupil of 18 or over, and the governing body decides."
    "our own summary of CON-AP-1";
CT_21 "CT-21" D - "Managed moves: the written permission of all parents for that move, after hearing the pupil, who decides at 18; any refusal before completion means that it does not happen."
    "our own summary of CON-AP-2";
CT_22 "CT-22" D - "Counselling in school: one consent for each episode, of the competent child, else of a holder of parental responsibility; no objection counts against a competent child, and safeguarding needs no consent."
    "our own summary of CON-COU-1, CON-COU-2";
CT_23 "CT-23" D - "A parent's account in the app: no consent is needed; each adult is invited for themselves, keeps the account while a parent and may close it."
    "our own summary of CON-APP-1";
CT_24 "CT-24" D - "Optional features of the app and channels opted into: each adult's own switch, off at first and turned either way at any time; urgent and statutory messages need none."
    "our own summary of CON-APP-1, CON-CHN-1";
CT_25 "CT-25" D - "The surname in the register: the written permission of every holder of parental responsibility or a court's order; from 16 the pupil decides."
    "our own summary of CON-NAM-1 to CON-NAM-3";

RCT_1 "RCT-1" S 2 "The school can show who consented and with what standing, for which child, when, how, on which notice, for what, and whether and when it was withdrawn."
    "UK GDPR art 7(1); ICO" from 2018-5-25;
RCT_2 "RCT-2" D V "Answers about consent are added and never overwritten; the state on a day follows from all that was recorded up to it."
    "our own, after the events of ISO/IEC TS 27560";
RCT_3 "RCT-3" D V "A record after ISO/IEC TS 27560:2023 has four parts, header, processing, parties and events, each with its mandatory and optional fields; data-protection law needs some of the optional ones."
    "W3C guide to ISO/IEC TS 27560; the standard itself was not read";
RCT_4 "RCT-4" D V "A receipt after ISO/IEC TS 27560 needs only its own id and the version of its schema; ours is a full copy of the record."
    "W3C guide to ISO/IEC TS 27560; the standard itself was not read";
RCT_5 "RCT-5" D 2 "A receipt after Kantara 1.1 carries the version, jurisdiction, time, collection method, ids, language, controllers, policy, services with their purposes, and a mark for sensitive data."
    "field lists of implementers";
RCT_6 "RCT-6" D V "Consent is requested, given, reconfirmed, refused, withdrawn, expired, terminated by the controller or invalidated; only given and reconfirmed justify processing."
    "W3C guide to ISO/IEC TS 27560";
RCT_7 "RCT-7" D - "A school's record also says on whose behalf, with what standing and evidence, who judged competence, who else was told, who objected, of what kind it is, by which rules, any ground for not asking, and the form used."
    "our own";
RCT_8 "RCT-8" D - "A receipt given to one parent shows nothing of another's address, contact details or reasons."
    "our own, for COM-5";
RCT_9 "RCT-9" D - "A signature or authenticated form outweighs an e-mail from a known address, that a recorded call, that a note; biometrics, medicines, trips that need consent and names need writing."
    "our own";

    } };
}
