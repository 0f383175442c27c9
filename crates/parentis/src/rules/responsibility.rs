//! Parental responsibility in England and Wales: how it begins, ends, is limited and is used.
//!
//! It is not a property of a person but a set of grants, each with a basis, a beginning and an end. Scotland and
//! Northern Ireland differ in dates and ages; see `reports` for the nations and `dates` for T-2.

macro_rules! responsibility {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

PR_0 "PR-0" S V "Parental responsibility is a set of dated grants, each with a basis; many adults may hold it at once and gaining it takes it from nobody, save by adoption or parental order."
    "Children Act 1989 s.2(5), (6)" from 1991-10-14;
PR_1 "PR-1" S V "The woman who gave birth holds parental responsibility from the birth until 18, adoption or a parental order."
    "Children Act 1989 s.2(1), (2)" from 1991-10-14;
PR_2 "PR-2" S V "A father married to or in a civil partnership with the mother at the birth holds parental responsibility from then; divorce does not end it."
    "Children Act 1989 s.2(1)" from 1991-10-14;
PR_3 "PR-3" S 2 "A father who later marries or enters a civil partnership with the mother holds parental responsibility from that date."
    "Children Act 1989 s.2(3); Family Law Reform Act 1987 s.1; Legitimacy Act 1976 s.2" from 1991-10-14;
PR_4 "PR-4" S 2 "An unmarried father named by joint registration or re-registration of the birth on or after 1 December 2003 holds parental responsibility from the registration."
    "Children Act 1989 s.4(1)(a) as amended by Adoption and Children Act 2002 s.111" from 2003-12-1;
PR_4A "PR-4a" S 2 "An unmarried father registered before 1 December 2003 and never again holds none by registration."
    "Adoption and Children Act 2002 s.111, not retrospective" from 1991-10-14;
PR_5 "PR-5" S 2 "A father or second female parent holds parental responsibility by an agreement with the mother in the prescribed form once it is recorded at the court."
    "Children Act 1989 ss.4(1)(b), 4ZA(1)(b); that it counts from the recording is not confirmed" from 1991-10-14;
PR_6 "PR-6" S 2 "A father or second female parent holds parental responsibility by an order of the court that gives it."
    "Children Act 1989 ss.4(1)(c), 4ZA(1)(c)" from 1991-10-14;
PR_7 "PR-7" S V "A second female parent who was the mother's spouse or civil partner at the treatment holds parental responsibility from the birth."
    "Children Act 1989 s.2(1A); Human Fertilisation and Embryology Act 2008 s.42; its first day is not confirmed" from 2009-4-6;
PR_7A "PR-7a" S V "A second female parent by agreement at a licensed clinic holds parental responsibility from the birth if the conditions are met, otherwise by registration, agreement or order."
    "Children Act 1989 ss.2(1A), 4ZA; Human Fertilisation and Embryology Act 2008 s.43; its first day is not confirmed" from 2009-4-6;
PR_8 "PR-8" S 2 "A spouse or civil partner of a parent with parental responsibility holds it by an agreement of all parents who hold it, or by order; divorce does not end it."
    "Children Act 1989 s.4A" from 2005-12-30;
PR_9 "PR-9" S U "A guardian appointed in writing or by the court holds parental responsibility once the appointment takes effect, as a rule when no parent who holds it survives."
    "Children Act 1989 ss.5, 6" from 1991-10-14;
PR_10 "PR-10" S V "An order that the child lives with somebody gives parental responsibility: to a father or second female parent by an order of its own that outlasts it, to anyone else while the order is in force."
    "Children Act 1989 s.12(1)-(3)" from 1991-10-14;
PR_10A "PR-10a" S 2 "An order that the child spends time with somebody gives no parental responsibility by itself; its limb normally ends at 16."
    "Children Act 1989 ss.9(6), 12(1A)" from 1991-10-14;
PR_11 "PR-11" S 2 "A special guardian may exercise parental responsibility to the exclusion of all others but another special guardian, except where a statute needs everybody's consent."
    "Children Act 1989 ss.14A-14G" from 2005-12-30;
PR_12 "PR-12" S V "A care order or interim care order gives the local authority parental responsibility beside the parents, and power to decide how far a parent may use theirs."
    "Children Act 1989 ss.33, 38" from 1991-10-14;
PR_13 "PR-13" S 2 "An emergency protection order gives its applicant parental responsibility for what safeguards the child, for eight days at most, once extendable to fifteen in all."
    "Children Act 1989 ss.44, 45" from 1991-10-14;
PR_14 "PR-14" S 2 "Police protection gives nobody parental responsibility and lasts 72 hours at most."
    "Children Act 1989 s.46" from 1991-10-14;
PR_15 "PR-15" S 2 "Accommodation under section 20 gives the local authority no parental responsibility: those who hold it keep all of it and may take the child back."
    "Children Act 1989 s.20" from 1991-10-14;
PR_16 "PR-16" S 2 "When a child is placed or authorised to be placed for adoption, the agency and the prospective adopters share parental responsibility and the agency sets how far the parents keep theirs."
    "Adoption and Children Act 2002 ss.21, 25, 29" from 2005-12-30;
PR_17 "PR-17" S 2 "An adoption order gives the adopters parental responsibility and extinguishes everyone else's."
    "Adoption and Children Act 2002 s.46" from 1991-10-14;
PR_18 "PR-18" S 2 "A parental order gives the intended parents parental responsibility and extinguishes everyone else's."
    "Human Fertilisation and Embryology Act 2008 ss.54, 54A" from 1991-10-14;
PR_19 "PR-19" S 2 "Only a court takes parental responsibility from a father, second parent or step-parent."
    "Children Act 1989 ss.4(2A), (3), 4ZA(5), 4A(3)" from 1991-10-14;
PR_20 "PR-20" S 2 "Separation, divorce, prison, absence, unpaid maintenance, bankruptcy, immigration status and doubted paternity take no parental responsibility away."
    "Children Act 1989 s.2; case law";
PR_21 "PR-21" S U "For a child born or registered abroad or moved between countries, the law of habitual residence decides; what was acquired abroad generally survives the move, and needs checking."
    "1996 Hague Convention arts 16-17";
PR_22 "PR-22" S V "Each holder of parental responsibility may act alone, unless a statute asks for more than one or the decision is major or disputed."
    "Children Act 1989 s.2(7)" from 1991-10-14;
PR_22A "PR-22a" S V "Parental responsibility never authorises anything incompatible with an order."
    "Children Act 1989 s.2(8)" from 1991-10-14;
PR_22B "PR-22b" S V "Parental responsibility cannot be given away, but a holder may arrange for another to meet part of it, such as collecting the child."
    "Children Act 1989 s.2(9)" from 1991-10-14;
PR_23 "PR-23" S V "A person with care but without parental responsibility may do what is reasonable to safeguard or promote the child's welfare."
    "Children Act 1989 s.3(5)" from 1991-10-14;
PR_24 "PR-24" D - "A sealed order or certificate outweighs the local authority's word in writing, that a signed declaration, that a mere assertion; for what needs parental responsibility nothing below a declaration is relied on."
    "our own";

    } };
}
