//! Court orders and what a school does with them. Only an order that the school has seen changes anything.

macro_rules! orders {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

ORD_1 "ORD-1" G 2 "Where no order was seen, every parent is treated equally: what one parent asks, fears or tells does not restrict another."
    "DfE guidance on parental responsibility; guidance of local authorities and solicitors";
ORD_1A "ORD-1a" SG 2 "Where there is specific evidence that acting would put someone at risk, hold the action for a limited time and bring in the designated safeguarding lead, children's services or the police."
    "Keeping children safe in education; DfE guidance on parental responsibility";
ORD_2 "ORD-2" S 2 "A sealed order that was seen is followed exactly, no more and no less, and its court, number, date, parties, child, restricted acts and end are recorded."
    "DfE guidance on parental responsibility";
ORD_3 "ORD-3" G 2 "An order described but not produced, a draft, a solicitor's letter, a parenting plan or a screenshot is not an order: ask for it, ask the other parent, record the claim."
    "DfE guidance on parental responsibility; school-law advice";
ORD_4 "ORD-4" S 2 "An order that the child lives with one parent takes from the other neither parental responsibility nor the standing of a parent nor the right to be informed."
    "Children Act 1989 ss.2, 8, 12";
ORD_5 "ORD-5" S 2 "An order of no, indirect or supervised contact bars hand-over and meetings with the child outside its terms; reports still go to that parent, addresses taken out, unless the order says otherwise."
    "Children Act 1989 s.8; Education Act 1996 s.576";
ORD_6 "ORD-6" S 2 "A step named in a prohibited steps order is barred, whoever asks for it."
    "Children Act 1989 s.8";
ORD_7 "ORD-7" S 2 "A specific issue order decides its issue and stands in for the consent that is missing or refused."
    "Children Act 1989 s.8";
ORD_8 "ORD-8" S U "A non-molestation order binds its respondent: the school passes no messages, applies any exclusion zone and calls the police on a breach; information goes only where consistent with its terms."
    "Family Law Act 1996 ss.42, 42A";
ORD_9 "ORD-9" S U "An occupation order is about the home and has no effect on what a school owes."
    "Family Law Act 1996 s.33 and what follows";
ORD_10 "ORD-10" S U "A section 91(14) order stops applications to the court without leave and has no effect on information, parental responsibility or collection."
    "Children Act 1989 ss.91(14), 91A";
ORD_11 "ORD-11" S V "Under a care order or interim care order the local authority's written limits on a parent are binding; otherwise parents keep their entitlements."
    "Children Act 1989 s.33(3)-(4)";
ORD_12 "ORD-12" S 2 "Under an emergency protection order or police protection the child is released only to the person or body named, and contact with parents is as they direct."
    "Children Act 1989 ss.44, 46";
ORD_13 "ORD-13" S V "An offender under a section 10A prohibited steps order may take no step of parental responsibility without the court's consent; information is withheld by default until checked."
    "Children Act 1989 s.10A, inserted by Victims and Prisoners Act 2024 s.18; its commencement is not confirmed";
ORD_14 "ORD-14" S U "The extensions to sexual offences and to children conceived by rape are treated as a section 10A order once an order is seen."
    "Victims and Courts Bill 2025";
ORD_15 "ORD-15" S U "Bail conditions, restraining, protection and stalking orders and multi-agency plans are a safeguarding flag with a contact to verify; a clause about the school or the child is followed."
    "various";
ORD_16 "ORD-16" C U "Where two orders conflict on the same point, the later one of the same or a higher court prevails; otherwise ask the court or the local authority."
    "not confirmed";
ORD_17 "ORD-17" C U "In wardship every important step needs the court."
    "inherent jurisdiction of the High Court";
ORD_18 "ORD-18" S U "The order itself is confidential: one copy under restricted access, not sent to another adult or a new school without checking."
    "Administration of Justice Act 1960 s.12; Children Act 1989 s.97; family rules";
ORD_19 "ORD-19" S 2 "An order that has expired, or whose child is now too old for it, has no effect; its record is kept."
    "Children Act 1989 ss.9(6), 91";

    } };
}
