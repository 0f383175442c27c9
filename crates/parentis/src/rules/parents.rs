//! Who is a parent to a school, which adults it meets, who may decide for a looked-after child, and private fostering.
//!
//! *Parent* in education law is one set, *holder of parental responsibility* another; they overlap. The rules of the
//! second are in `responsibility`.

macro_rules! parents {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

PAR_1 "PAR-1" S V "A natural or adoptive parent is a parent in education law: with or without parental responsibility, married or not, wherever they live."
    "Education Act 1996 s.576(1); DfE guidance on parental responsibility (24 Aug 2023)";
PAR_2 "PAR-2" S 2 "Anyone who holds parental responsibility on that day is a parent in education law."
    "Education Act 1996 s.576(1)(a), (3)";
PAR_3 "PAR-3" S V "An adult with whom the child lives and who looks after the child is a parent in education law, whatever the relationship; both are needed."
    "Education Act 1996 s.576(1)(b); DfE guidance on parental responsibility (24 Aug 2023)";
PAR_4 "PAR-4" G V "An adult who is neither a parent by birth or adoption, nor holds parental responsibility, nor has the child living with and looked after by them, is a contact and has no entitlements."
    "DfE guidance on parental responsibility (24 Aug 2023)";
PAR_5 "PAR-5" G 2 "A former carer with whom the child no longer lives is unlikely to be a parent: no entitlements unless the school records a reason."
    "DfE guidance, as quoted in advice on governor eligibility";
PAR_6 "PAR-6" S U "A carer does not stop being one while the child is at boarding school, in hospital or otherwise away for a time."
    "Education Act 1996 s.576(4)";
PAR_7 "PAR-7" G 2 "Whether a parent's new partner is a parent turns on two facts, to be recorded and not guessed: does the child live there, and does the adult look after the child."
    "Education Act 1996 s.576; local-authority guidance";
PAR_8 "PAR-8" S V "A local authority with a care order holds parental responsibility and counts as a parent, except where an Act speaks of individuals only."
    "Education Act 1996 s.576; Anti-social Behaviour Act 2003 s.24";
PAR_9 "PAR-9" S 2 "After an adoption order a birth parent is no longer a parent."
    "Adoption and Children Act 2002 ss.46, 67";
PAR_10 "PAR-10" S 2 "A surrogate, and a consenting spouse or civil partner, is a legal parent until the parental order; the intended parents are from the order on."
    "Human Fertilisation and Embryology Act 2008 ss.33-35, 42, 54, 54A";
PAR_11 "PAR-11" S 2 "Any number of adults may be parents of one child at the same time, and each is assessed separately."
    "Education Act 1996 s.576";
PAR_12 "PAR-12" S 2 "For biometrics alone, the parents are each legal parent and each individual with parental responsibility; care alone does not make one while such a person is available."
    "Protection of Freedoms Act 2012 s.28(5)" from 2013-9-1;
PAR_13 "PAR-13" S U "Where no parent can be notified of biometrics, the body that looks after the child stands in; otherwise each carer is told, one consents in writing and none objects."
    "Protection of Freedoms Act 2012 s.28(6)-(8); DfE biometrics guidance" from 2013-9-1;
PAR_14 "PAR-14" D V "A policy may call more adults parents: that sets courtesy and tone, creates no entitlement and removes none."
    "Harmonize Academy policy, opening note";

ROL_1 "ROL-1" D - "A birth mother is a parent and holds parental responsibility from the birth; it ends only by adoption or a parental order."
    "PAR-1, PR-1";
ROL_2 "ROL-2" D - "A father married to or in a civil partnership with the mother is a parent and holds parental responsibility."
    "PAR-1, PR-2, PR-3";
ROL_3 "ROL-3" D - "An unmarried father is a parent even without parental responsibility, which he has only by registration, agreement or order."
    "PAR-1, PR-4 to PR-6, PR-10";
ROL_4 "ROL-4" D - "A second female parent is a legal parent and is never to be called a step-parent."
    "PAR-1, PR-7, PR-7a";
ROL_5 "ROL-5" D - "An adoptive parent is a parent and holds parental responsibility to the exclusion of the birth family."
    "PAR-1, PR-17";
ROL_6 "ROL-6" D - "A prospective adopter with whom the child is placed is a parent and shares parental responsibility, which the agency may limit."
    "PAR-2, PR-16";
ROL_7 "ROL-7" D - "A guardian whose appointment is in effect is a parent with parental responsibility; the word on a school form usually does not mean this."
    "PAR-2, PR-9";
ROL_8 "ROL-8" D - "A special guardian is a parent whose parental responsibility overrides that of the others."
    "PAR-2, PR-11";
ROL_9 "ROL-9" D - "A step-parent is a parent if the child lives there and is looked after by them; marriage alone gives no parental responsibility."
    "PAR-3, PR-8, PR-10";
ROL_10 "ROL-10" D - "A relative or friend named in an order that the child lives with them is a parent and holds parental responsibility while the order lasts."
    "PAR-2, PR-10";
ROL_11 "ROL-11" D - "A relative or friend who cares informally is a parent by care, without parental responsibility."
    "PAR-3, PR-23";
ROL_12 "ROL-12" D - "A local-authority foster carer is a parent by care, without parental responsibility, and acts within written delegated authority."
    "PAR-3, DEL-1 to DEL-4";
ROL_13 "ROL-13" D - "A private foster carer is a parent by care and never has authority delegated by the local authority, which must be told."
    "PAR-3, PRV-1 to PRV-3";
ROL_14 "ROL-14" D - "A children's-home worker is treated as a foster carer; delegated authority lies with the registered manager."
    "PAR-3, DEL-1";
ROL_15 "ROL-15" D - "A local authority with a care order or interim care order is the corporate parent and may limit what the others do."
    "PAR-8, PR-12";
ROL_16 "ROL-16" D - "A local authority that merely accommodates a child under section 20 holds no parental responsibility."
    "PR-15";
ROL_17 "ROL-17" D - "An intended parent before the parental order is a parent only by care, unless already a legal parent."
    "PAR-3, PAR-10";
ROL_18 "ROL-18" D - "A contact may be an emergency number or an authorised collector and is no parent."
    "PAR-4";
ROL_19 "ROL-19" D - "A parent who is under 18 is a parent like any other: the parent's own age does not matter."
    "PAR-1, PR-1";
ROL_20 "ROL-20" D - "A parent who has died has no entitlements and is never a recipient from the recorded date; the record stays."
    "our own, from CHO-11";
ROL_21 "ROL-21" D - "A pupil of 18 or over is the addressee of what parents get; a younger pupil has a voice where a rule gives one."
    "our own, from CHO-12";
ROL_22 "ROL-22" D - "The applicant holding an emergency protection order directs what that order covers for its days; everything else needs checking."
    "our own, from CHO-13";

DEL_1 "DEL-1" S 2 "The placement plan says who may decide what for a looked-after child; while no plan was seen, ask the social worker."
    "Care Planning, Placement and Case Review (England) Regs 2010 as amended; Children Act 1989 guidance vol. 2" from 2013-7-1;
DEL_2 "DEL-2" SG 2 "Under a care order the local authority delegates; under section 20 the parent with parental responsibility must agree."
    "Children Act 1989 guidance vol. 2";
DEL_3 "DEL-3" P 2 "Where a plan is silent, the foster carer decides a local day trip and the social worker a residential; abroad, the authority under a care order, the parents under section 20, the court while proceedings last."
    "procedures of virtual schools and local authorities";
DEL_4 "DEL-4" D - "A delegation names its subject, its limits and its end, and ends with the placement."
    "our own";

PRV_1 "PRV-1" S 2 "A child under 16, or under 18 if disabled, who stays 28 days or more with someone other than a parent, a holder of parental responsibility or a close relative is privately fostered."
    "Children Act 1989 s.66";
PRV_2 "PRV-2" S 2 "A close relative is a grandparent, brother, sister, uncle, aunt or step-parent; cousins, great-aunts, great-uncles, friends and a parent's unmarried partner are not."
    "Children Act 1989 s.105";
PRV_3 "PRV-3" SG 2 "A school that becomes aware of private fostering tells the local authority."
    "Keeping children safe in education; local-authority procedures";

    } };
}
