// Written by `cargo xtask bindings` from the closed lists of the library. Not edited by hand.

package org.parentis.core

/** Every rule that this version of the library knows, by its name; `org.parentis.rule` says more of one. */
object Rules {
    /** `PAR-1`: A natural or adoptive parent is a parent in education law: with or without parental responsibility, married or not, wherever they live. */
    @JvmField
    val PAR_1: RuleId = RuleId("PAR-1")

    /** `PAR-2`: Anyone who holds parental responsibility on that day is a parent in education law. */
    @JvmField
    val PAR_2: RuleId = RuleId("PAR-2")

    /** `PAR-3`: An adult with whom the child lives and who looks after the child is a parent in education law, whatever the relationship; both are needed. */
    @JvmField
    val PAR_3: RuleId = RuleId("PAR-3")

    /** `PAR-4`: An adult who is neither a parent by birth or adoption, nor holds parental responsibility, nor has the child living with and looked after by them, is a contact and has no entitlements. */
    @JvmField
    val PAR_4: RuleId = RuleId("PAR-4")

    /** `PAR-5`: A former carer with whom the child no longer lives is unlikely to be a parent: no entitlements unless the school records a reason. */
    @JvmField
    val PAR_5: RuleId = RuleId("PAR-5")

    /** `PAR-6`: A carer does not stop being one while the child is at boarding school, in hospital or otherwise away for a time. */
    @JvmField
    val PAR_6: RuleId = RuleId("PAR-6")

    /** `PAR-7`: Whether a parent's new partner is a parent turns on two facts, to be recorded and not guessed: does the child live there, and does the adult look after the child. */
    @JvmField
    val PAR_7: RuleId = RuleId("PAR-7")

    /** `PAR-8`: A local authority with a care order holds parental responsibility and counts as a parent, except where an Act speaks of individuals only. */
    @JvmField
    val PAR_8: RuleId = RuleId("PAR-8")

    /** `PAR-9`: After an adoption order a birth parent is no longer a parent. */
    @JvmField
    val PAR_9: RuleId = RuleId("PAR-9")

    /** `PAR-10`: A surrogate, and a consenting spouse or civil partner, is a legal parent until the parental order; the intended parents are from the order on. */
    @JvmField
    val PAR_10: RuleId = RuleId("PAR-10")

    /** `PAR-11`: Any number of adults may be parents of one child at the same time, and each is assessed separately. */
    @JvmField
    val PAR_11: RuleId = RuleId("PAR-11")

    /** `PAR-12`: For biometrics alone, the parents are each legal parent and each individual with parental responsibility; care alone does not make one while such a person is available. */
    @JvmField
    val PAR_12: RuleId = RuleId("PAR-12")

    /** `PAR-13`: Where no parent can be notified of biometrics, the body that looks after the child stands in; otherwise each carer is told, one consents in writing and none objects. */
    @JvmField
    val PAR_13: RuleId = RuleId("PAR-13")

    /** `PAR-14`: A policy may call more adults parents: that sets courtesy and tone, creates no entitlement and removes none. */
    @JvmField
    val PAR_14: RuleId = RuleId("PAR-14")

    /** `ROL-1`: A birth mother is a parent and holds parental responsibility from the birth; it ends only by adoption or a parental order. */
    @JvmField
    val ROL_1: RuleId = RuleId("ROL-1")

    /** `ROL-2`: A father married to or in a civil partnership with the mother is a parent and holds parental responsibility. */
    @JvmField
    val ROL_2: RuleId = RuleId("ROL-2")

    /** `ROL-3`: An unmarried father is a parent even without parental responsibility, which he has only by registration, agreement or order. */
    @JvmField
    val ROL_3: RuleId = RuleId("ROL-3")

    /** `ROL-4`: A second female parent is a legal parent and is never to be called a step-parent. */
    @JvmField
    val ROL_4: RuleId = RuleId("ROL-4")

    /** `ROL-5`: An adoptive parent is a parent and holds parental responsibility to the exclusion of the birth family. */
    @JvmField
    val ROL_5: RuleId = RuleId("ROL-5")

    /** `ROL-6`: A prospective adopter with whom the child is placed is a parent and shares parental responsibility, which the agency may limit. */
    @JvmField
    val ROL_6: RuleId = RuleId("ROL-6")

    /** `ROL-7`: A guardian whose appointment is in effect is a parent with parental responsibility; the word on a school form usually does not mean this. */
    @JvmField
    val ROL_7: RuleId = RuleId("ROL-7")

    /** `ROL-8`: A special guardian is a parent whose parental responsibility overrides that of the others. */
    @JvmField
    val ROL_8: RuleId = RuleId("ROL-8")

    /** `ROL-9`: A step-parent is a parent if the child lives there and is looked after by them; marriage alone gives no parental responsibility. */
    @JvmField
    val ROL_9: RuleId = RuleId("ROL-9")

    /** `ROL-10`: A relative or friend named in an order that the child lives with them is a parent and holds parental responsibility while the order lasts. */
    @JvmField
    val ROL_10: RuleId = RuleId("ROL-10")

    /** `ROL-11`: A relative or friend who cares informally is a parent by care, without parental responsibility. */
    @JvmField
    val ROL_11: RuleId = RuleId("ROL-11")

    /** `ROL-12`: A local-authority foster carer is a parent by care, without parental responsibility, and acts within written delegated authority. */
    @JvmField
    val ROL_12: RuleId = RuleId("ROL-12")

    /** `ROL-13`: A private foster carer is a parent by care and never has authority delegated by the local authority, which must be told. */
    @JvmField
    val ROL_13: RuleId = RuleId("ROL-13")

    /** `ROL-14`: A children's-home worker is treated as a foster carer; delegated authority lies with the registered manager. */
    @JvmField
    val ROL_14: RuleId = RuleId("ROL-14")

    /** `ROL-15`: A local authority with a care order or interim care order is the corporate parent and may limit what the others do. */
    @JvmField
    val ROL_15: RuleId = RuleId("ROL-15")

    /** `ROL-16`: A local authority that merely accommodates a child under section 20 holds no parental responsibility. */
    @JvmField
    val ROL_16: RuleId = RuleId("ROL-16")

    /** `ROL-17`: An intended parent before the parental order is a parent only by care, unless already a legal parent. */
    @JvmField
    val ROL_17: RuleId = RuleId("ROL-17")

    /** `ROL-18`: A contact may be an emergency number or an authorised collector and is no parent. */
    @JvmField
    val ROL_18: RuleId = RuleId("ROL-18")

    /** `ROL-19`: A parent who is under 18 is a parent like any other: the parent's own age does not matter. */
    @JvmField
    val ROL_19: RuleId = RuleId("ROL-19")

    /** `ROL-20`: A parent who has died has no entitlements and is never a recipient from the recorded date; the record stays. */
    @JvmField
    val ROL_20: RuleId = RuleId("ROL-20")

    /** `ROL-21`: A pupil of 18 or over is the addressee of what parents get; a younger pupil has a voice where a rule gives one. */
    @JvmField
    val ROL_21: RuleId = RuleId("ROL-21")

    /** `ROL-22`: The applicant holding an emergency protection order directs what that order covers for its days; everything else needs checking. */
    @JvmField
    val ROL_22: RuleId = RuleId("ROL-22")

    /** `DEL-1`: The placement plan says who may decide what for a looked-after child; while no plan was seen, ask the social worker. */
    @JvmField
    val DEL_1: RuleId = RuleId("DEL-1")

    /** `DEL-2`: Under a care order the local authority delegates; under section 20 the parent with parental responsibility must agree. */
    @JvmField
    val DEL_2: RuleId = RuleId("DEL-2")

    /** `DEL-3`: Where a plan is silent, the foster carer decides a local day trip and the social worker a residential; abroad, the authority under a care order, the parents under section 20, the court while proceedings last. */
    @JvmField
    val DEL_3: RuleId = RuleId("DEL-3")

    /** `DEL-4`: A delegation names its subject, its limits and its end, and ends with the placement. */
    @JvmField
    val DEL_4: RuleId = RuleId("DEL-4")

    /** `PRV-1`: A child under 16, or under 18 if disabled, who stays 28 days or more with someone other than a parent, a holder of parental responsibility or a close relative is privately fostered. */
    @JvmField
    val PRV_1: RuleId = RuleId("PRV-1")

    /** `PRV-2`: A close relative is a grandparent, brother, sister, uncle, aunt or step-parent; cousins, great-aunts, great-uncles, friends and a parent's unmarried partner are not. */
    @JvmField
    val PRV_2: RuleId = RuleId("PRV-2")

    /** `PRV-3`: A school that becomes aware of private fostering tells the local authority. */
    @JvmField
    val PRV_3: RuleId = RuleId("PRV-3")

    /** `PR-0`: Parental responsibility is a set of dated grants, each with a basis; many adults may hold it at once and gaining it takes it from nobody, save by adoption or parental order. */
    @JvmField
    val PR_0: RuleId = RuleId("PR-0")

    /** `PR-1`: The woman who gave birth holds parental responsibility from the birth until 18, adoption or a parental order. */
    @JvmField
    val PR_1: RuleId = RuleId("PR-1")

    /** `PR-2`: A father married to or in a civil partnership with the mother at the birth holds parental responsibility from then; divorce does not end it. */
    @JvmField
    val PR_2: RuleId = RuleId("PR-2")

    /** `PR-3`: A father who later marries or enters a civil partnership with the mother holds parental responsibility from that date. */
    @JvmField
    val PR_3: RuleId = RuleId("PR-3")

    /** `PR-4`: An unmarried father named by joint registration or re-registration of the birth on or after 1 December 2003 holds parental responsibility from the registration. */
    @JvmField
    val PR_4: RuleId = RuleId("PR-4")

    /** `PR-4a`: An unmarried father registered before 1 December 2003 and never again holds none by registration. */
    @JvmField
    val PR_4A: RuleId = RuleId("PR-4a")

    /** `PR-5`: A father or second female parent holds parental responsibility by an agreement with the mother in the prescribed form once it is recorded at the court. */
    @JvmField
    val PR_5: RuleId = RuleId("PR-5")

    /** `PR-6`: A father or second female parent holds parental responsibility by an order of the court that gives it. */
    @JvmField
    val PR_6: RuleId = RuleId("PR-6")

    /** `PR-7`: A second female parent who was the mother's spouse or civil partner at the treatment holds parental responsibility from the birth. */
    @JvmField
    val PR_7: RuleId = RuleId("PR-7")

    /** `PR-7a`: A second female parent by agreement at a licensed clinic holds parental responsibility from the birth if the conditions are met, otherwise by registration, agreement or order. */
    @JvmField
    val PR_7A: RuleId = RuleId("PR-7a")

    /** `PR-8`: A spouse or civil partner of a parent with parental responsibility holds it by an agreement of all parents who hold it, or by order; divorce does not end it. */
    @JvmField
    val PR_8: RuleId = RuleId("PR-8")

    /** `PR-9`: A guardian appointed in writing or by the court holds parental responsibility once the appointment takes effect, as a rule when no parent who holds it survives. */
    @JvmField
    val PR_9: RuleId = RuleId("PR-9")

    /** `PR-10`: An order that the child lives with somebody gives parental responsibility: to a father or second female parent by an order of its own that outlasts it, to anyone else while the order is in force. */
    @JvmField
    val PR_10: RuleId = RuleId("PR-10")

    /** `PR-10a`: An order that the child spends time with somebody gives no parental responsibility by itself; its limb normally ends at 16. */
    @JvmField
    val PR_10A: RuleId = RuleId("PR-10a")

    /** `PR-11`: A special guardian may exercise parental responsibility to the exclusion of all others but another special guardian, except where a statute needs everybody's consent. */
    @JvmField
    val PR_11: RuleId = RuleId("PR-11")

    /** `PR-12`: A care order or interim care order gives the local authority parental responsibility beside the parents, and power to decide how far a parent may use theirs. */
    @JvmField
    val PR_12: RuleId = RuleId("PR-12")

    /** `PR-13`: An emergency protection order gives its applicant parental responsibility for what safeguards the child, for eight days at most, once extendable to fifteen in all. */
    @JvmField
    val PR_13: RuleId = RuleId("PR-13")

    /** `PR-14`: Police protection gives nobody parental responsibility and lasts 72 hours at most. */
    @JvmField
    val PR_14: RuleId = RuleId("PR-14")

    /** `PR-15`: Accommodation under section 20 gives the local authority no parental responsibility: those who hold it keep all of it and may take the child back. */
    @JvmField
    val PR_15: RuleId = RuleId("PR-15")

    /** `PR-16`: When a child is placed or authorised to be placed for adoption, the agency and the prospective adopters share parental responsibility and the agency sets how far the parents keep theirs. */
    @JvmField
    val PR_16: RuleId = RuleId("PR-16")

    /** `PR-17`: An adoption order gives the adopters parental responsibility and extinguishes everyone else's. */
    @JvmField
    val PR_17: RuleId = RuleId("PR-17")

    /** `PR-18`: A parental order gives the intended parents parental responsibility and extinguishes everyone else's. */
    @JvmField
    val PR_18: RuleId = RuleId("PR-18")

    /** `PR-19`: Only a court takes parental responsibility from a father, second parent or step-parent. */
    @JvmField
    val PR_19: RuleId = RuleId("PR-19")

    /** `PR-20`: Separation, divorce, prison, absence, unpaid maintenance, bankruptcy, immigration status and doubted paternity take no parental responsibility away. */
    @JvmField
    val PR_20: RuleId = RuleId("PR-20")

    /** `PR-21`: For a child born or registered abroad or moved between countries, the law of habitual residence decides; what was acquired abroad generally survives the move, and needs checking. */
    @JvmField
    val PR_21: RuleId = RuleId("PR-21")

    /** `PR-22`: Each holder of parental responsibility may act alone, unless a statute asks for more than one or the decision is major or disputed. */
    @JvmField
    val PR_22: RuleId = RuleId("PR-22")

    /** `PR-22a`: Parental responsibility never authorises anything incompatible with an order. */
    @JvmField
    val PR_22A: RuleId = RuleId("PR-22a")

    /** `PR-22b`: Parental responsibility cannot be given away, but a holder may arrange for another to meet part of it, such as collecting the child. */
    @JvmField
    val PR_22B: RuleId = RuleId("PR-22b")

    /** `PR-23`: A person with care but without parental responsibility may do what is reasonable to safeguard or promote the child's welfare. */
    @JvmField
    val PR_23: RuleId = RuleId("PR-23")

    /** `PR-24`: A sealed order or certificate outweighs the local authority's word in writing, that a signed declaration, that a mere assertion; for what needs parental responsibility nothing below a declaration is relied on. */
    @JvmField
    val PR_24: RuleId = RuleId("PR-24")

    /** `ORD-1`: Where no order was seen, every parent is treated equally: what one parent asks, fears or tells does not restrict another. */
    @JvmField
    val ORD_1: RuleId = RuleId("ORD-1")

    /** `ORD-1a`: Where there is specific evidence that acting would put someone at risk, hold the action for a limited time and bring in the designated safeguarding lead, children's services or the police. */
    @JvmField
    val ORD_1A: RuleId = RuleId("ORD-1a")

    /** `ORD-2`: A sealed order that was seen is followed exactly, no more and no less, and its court, number, date, parties, child, restricted acts and end are recorded. */
    @JvmField
    val ORD_2: RuleId = RuleId("ORD-2")

    /** `ORD-3`: An order described but not produced, a draft, a solicitor's letter, a parenting plan or a screenshot is not an order: ask for it, ask the other parent, record the claim. */
    @JvmField
    val ORD_3: RuleId = RuleId("ORD-3")

    /** `ORD-4`: An order that the child lives with one parent takes from the other neither parental responsibility nor the standing of a parent nor the right to be informed. */
    @JvmField
    val ORD_4: RuleId = RuleId("ORD-4")

    /** `ORD-5`: An order of no, indirect or supervised contact bars hand-over and meetings with the child outside its terms; reports still go to that parent, addresses taken out, unless the order says otherwise. */
    @JvmField
    val ORD_5: RuleId = RuleId("ORD-5")

    /** `ORD-6`: A step named in a prohibited steps order is barred, whoever asks for it. */
    @JvmField
    val ORD_6: RuleId = RuleId("ORD-6")

    /** `ORD-7`: A specific issue order decides its issue and stands in for the consent that is missing or refused. */
    @JvmField
    val ORD_7: RuleId = RuleId("ORD-7")

    /** `ORD-8`: A non-molestation order binds its respondent: the school passes no messages, applies any exclusion zone and calls the police on a breach; information goes only where consistent with its terms. */
    @JvmField
    val ORD_8: RuleId = RuleId("ORD-8")

    /** `ORD-9`: An occupation order is about the home and has no effect on what a school owes. */
    @JvmField
    val ORD_9: RuleId = RuleId("ORD-9")

    /** `ORD-10`: A section 91(14) order stops applications to the court without leave and has no effect on information, parental responsibility or collection. */
    @JvmField
    val ORD_10: RuleId = RuleId("ORD-10")

    /** `ORD-11`: Under a care order or interim care order the local authority's written limits on a parent are binding; otherwise parents keep their entitlements. */
    @JvmField
    val ORD_11: RuleId = RuleId("ORD-11")

    /** `ORD-12`: Under an emergency protection order or police protection the child is released only to the person or body named, and contact with parents is as they direct. */
    @JvmField
    val ORD_12: RuleId = RuleId("ORD-12")

    /** `ORD-13`: An offender under a section 10A prohibited steps order may take no step of parental responsibility without the court's consent; information is withheld by default until checked. */
    @JvmField
    val ORD_13: RuleId = RuleId("ORD-13")

    /** `ORD-14`: The extensions to sexual offences and to children conceived by rape are treated as a section 10A order once an order is seen. */
    @JvmField
    val ORD_14: RuleId = RuleId("ORD-14")

    /** `ORD-15`: Bail conditions, restraining, protection and stalking orders and multi-agency plans are a safeguarding flag with a contact to verify; a clause about the school or the child is followed. */
    @JvmField
    val ORD_15: RuleId = RuleId("ORD-15")

    /** `ORD-16`: Where two orders conflict on the same point, the later one of the same or a higher court prevails; otherwise ask the court or the local authority. */
    @JvmField
    val ORD_16: RuleId = RuleId("ORD-16")

    /** `ORD-17`: In wardship every important step needs the court. */
    @JvmField
    val ORD_17: RuleId = RuleId("ORD-17")

    /** `ORD-18`: The order itself is confidential: one copy under restricted access, not sent to another adult or a new school without checking. */
    @JvmField
    val ORD_18: RuleId = RuleId("ORD-18")

    /** `ORD-19`: An order that has expired, or whose child is now too old for it, has no effect; its record is kept. */
    @JvmField
    val ORD_19: RuleId = RuleId("ORD-19")

    /** `MX-1`: A parent need not prove parental responsibility to get the report or attend meetings; identity may be checked. */
    @JvmField
    val MX_1: RuleId = RuleId("MX-1")

    /** `MX-2`: The register holds the name and address of every person known to be a parent and marks those the pupil lives with; no parent can have another removed. */
    @JvmField
    val MX_2: RuleId = RuleId("MX-2")

    /** `MX-3`: Separated parents may have separate appointments, letters or logins; refusing one because the other objects is not allowed. */
    @JvmField
    val MX_3: RuleId = RuleId("MX-3")

    /** `MX-4`: Any parent may express a school preference; rival preferences of two holders of parental responsibility wait for agreement or an order. */
    @JvmField
    val MX_4: RuleId = RuleId("MX-4")

    /** `MX-5`: Each separated parent is consulted on a child's education, health and care plan: telling one of two is not telling the parent. */
    @JvmField
    val MX_5: RuleId = RuleId("MX-5")

    /** `MX-6`: When a serious incident involves their child, parents are told and involved, unless the child's protection stands against it. */
    @JvmField
    val MX_6: RuleId = RuleId("MX-6")

    /** `MX-7`: What a child discloses is not automatically a parent's to know: withholding for the child's protection beats every entitlement except a court order. */
    @JvmField
    val MX_7: RuleId = RuleId("MX-7")

    /** `MX[B1,RPT]`: A legal parent with parental responsibility with whom the child lives must get the report. */
    @JvmField
    val MX_B1_RPT: RuleId = RuleId("MX[B1,RPT]")

    /** `MX[B1,EVT]`: A legal parent with parental responsibility with whom the child lives must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B1_EVT: RuleId = RuleId("MX[B1,EVT]")

    /** `MX[B1,PEV]`: A legal parent with parental responsibility with whom the child lives must be offered the parents' evening. */
    @JvmField
    val MX_B1_PEV: RuleId = RuleId("MX[B1,PEV]")

    /** `MX[B1,REC]`: A legal parent with parental responsibility with whom the child lives must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere. */
    @JvmField
    val MX_B1_REC: RuleId = RuleId("MX[B1,REC]")

    /** `MX[B1,CON]`: A legal parent with parental responsibility with whom the child lives must be asked for permission, on an equal footing with any other parent. */
    @JvmField
    val MX_B1_CON: RuleId = RuleId("MX[B1,CON]")

    /** `MX[B1,PRC]`: A legal parent with parental responsibility with whom the child lives may give a consent that needs parental responsibility. */
    @JvmField
    val MX_B1_PRC: RuleId = RuleId("MX[B1,PRC]")

    /** `MX[B1,GOV]`: A legal parent with parental responsibility with whom the child lives must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B1_GOV: RuleId = RuleId("MX[B1,GOV]")

    /** `MX[B1,EXC]`: A legal parent with parental responsibility with whom the child lives must be told of an exclusion. */
    @JvmField
    val MX_B1_EXC: RuleId = RuleId("MX[B1,EXC]")

    /** `MX[B1,TRP]`: A legal parent with parental responsibility with whom the child lives must be told about a trip, on an equal footing with any other parent. */
    @JvmField
    val MX_B1_TRP: RuleId = RuleId("MX[B1,TRP]")

    /** `MX[B1,MSG]`: A legal parent with parental responsibility with whom the child lives must get the day-to-day messages, on an equal footing with any other parent. */
    @JvmField
    val MX_B1_MSG: RuleId = RuleId("MX[B1,MSG]")

    /** `MX[B1,EMG]`: A legal parent with parental responsibility with whom the child lives must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives. */
    @JvmField
    val MX_B1_EMG: RuleId = RuleId("MX[B1,EMG]")

    /** `MX[B1,COL]`: A legal parent with parental responsibility with whom the child lives may collect the child. */
    @JvmField
    val MX_B1_COL: RuleId = RuleId("MX[B1,COL]")

    /** `MX[B1,CMP]`: A legal parent with parental responsibility with whom the child lives must be able to complain to the school. */
    @JvmField
    val MX_B1_CMP: RuleId = RuleId("MX[B1,CMP]")

    /** `MX[B2,RPT]`: A legal parent with parental responsibility who lives elsewhere, without an order, must get the report. */
    @JvmField
    val MX_B2_RPT: RuleId = RuleId("MX[B2,RPT]")

    /** `MX[B2,EVT]`: A legal parent with parental responsibility who lives elsewhere, without an order, must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B2_EVT: RuleId = RuleId("MX[B2,EVT]")

    /** `MX[B2,PEV]`: A legal parent with parental responsibility who lives elsewhere, without an order, must be offered the parents' evening. */
    @JvmField
    val MX_B2_PEV: RuleId = RuleId("MX[B2,PEV]")

    /** `MX[B2,REC]`: A legal parent with parental responsibility who lives elsewhere, without an order, must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere. */
    @JvmField
    val MX_B2_REC: RuleId = RuleId("MX[B2,REC]")

    /** `MX[B2,CON]`: A legal parent with parental responsibility who lives elsewhere, without an order, must be asked for permission once they have asked to be in every case, or where the matter is likely to be long-term and significant, and may be before. */
    @JvmField
    val MX_B2_CON: RuleId = RuleId("MX[B2,CON]")

    /** `MX[B2,PRC]`: A legal parent with parental responsibility who lives elsewhere, without an order, may give a consent that needs parental responsibility. */
    @JvmField
    val MX_B2_PRC: RuleId = RuleId("MX[B2,PRC]")

    /** `MX[B2,GOV]`: A legal parent with parental responsibility who lives elsewhere, without an order, must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B2_GOV: RuleId = RuleId("MX[B2,GOV]")

    /** `MX[B2,EXC]`: A legal parent with parental responsibility who lives elsewhere, without an order, must be told of an exclusion. */
    @JvmField
    val MX_B2_EXC: RuleId = RuleId("MX[B2,EXC]")

    /** `MX[B2,TRP]`: A legal parent with parental responsibility who lives elsewhere, without an order, must be told about a trip once they have asked, and may before. */
    @JvmField
    val MX_B2_TRP: RuleId = RuleId("MX[B2,TRP]")

    /** `MX[B2,MSG]`: A legal parent with parental responsibility who lives elsewhere, without an order, must get the day-to-day messages once they have asked, and may before. */
    @JvmField
    val MX_B2_MSG: RuleId = RuleId("MX[B2,MSG]")

    /** `MX[B2,EMG]`: A legal parent with parental responsibility who lives elsewhere, without an order, may be an emergency contact. */
    @JvmField
    val MX_B2_EMG: RuleId = RuleId("MX[B2,EMG]")

    /** `MX[B2,COL]`: A legal parent with parental responsibility who lives elsewhere, without an order, may collect the child. */
    @JvmField
    val MX_B2_COL: RuleId = RuleId("MX[B2,COL]")

    /** `MX[B2,CMP]`: A legal parent with parental responsibility who lives elsewhere, without an order, must be able to complain to the school. */
    @JvmField
    val MX_B2_CMP: RuleId = RuleId("MX[B2,CMP]")

    /** `MX[B3,RPT]`: A legal parent without parental responsibility who lives elsewhere, without an order, must get the report. */
    @JvmField
    val MX_B3_RPT: RuleId = RuleId("MX[B3,RPT]")

    /** `MX[B3,EVT]`: A legal parent without parental responsibility who lives elsewhere, without an order, must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B3_EVT: RuleId = RuleId("MX[B3,EVT]")

    /** `MX[B3,PEV]`: A legal parent without parental responsibility who lives elsewhere, without an order, must be offered the parents' evening. */
    @JvmField
    val MX_B3_PEV: RuleId = RuleId("MX[B3,PEV]")

    /** `MX[B3,REC]`: A legal parent without parental responsibility who lives elsewhere, without an order, must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere. */
    @JvmField
    val MX_B3_REC: RuleId = RuleId("MX[B3,REC]")

    /** `MX[B3,CON]`: A legal parent without parental responsibility who lives elsewhere, without an order, must be asked for permission once they have asked to be in every case, or where the matter is likely to be long-term and significant, and may be before. */
    @JvmField
    val MX_B3_CON: RuleId = RuleId("MX[B3,CON]")

    /** `MX[B3,PRC]`: A legal parent without parental responsibility who lives elsewhere, without an order, cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B3_PRC: RuleId = RuleId("MX[B3,PRC]")

    /** `MX[B3,GOV]`: A legal parent without parental responsibility who lives elsewhere, without an order, must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B3_GOV: RuleId = RuleId("MX[B3,GOV]")

    /** `MX[B3,EXC]`: A legal parent without parental responsibility who lives elsewhere, without an order, must be told of an exclusion. */
    @JvmField
    val MX_B3_EXC: RuleId = RuleId("MX[B3,EXC]")

    /** `MX[B3,TRP]`: A legal parent without parental responsibility who lives elsewhere, without an order, must be told about a trip once they have asked, and may before. */
    @JvmField
    val MX_B3_TRP: RuleId = RuleId("MX[B3,TRP]")

    /** `MX[B3,MSG]`: A legal parent without parental responsibility who lives elsewhere, without an order, must get the day-to-day messages once they have asked, and may before. */
    @JvmField
    val MX_B3_MSG: RuleId = RuleId("MX[B3,MSG]")

    /** `MX[B3,EMG]`: A legal parent without parental responsibility who lives elsewhere, without an order, may be an emergency contact. */
    @JvmField
    val MX_B3_EMG: RuleId = RuleId("MX[B3,EMG]")

    /** `MX[B3,COL]`: Whether a legal parent without parental responsibility who lives elsewhere, without an order, may collect the child needs checking: a person with parental responsibility or care decides. */
    @JvmField
    val MX_B3_COL: RuleId = RuleId("MX[B3,COL]")

    /** `MX[B3,CMP]`: A legal parent without parental responsibility who lives elsewhere, without an order, must be able to complain to the school. */
    @JvmField
    val MX_B3_CMP: RuleId = RuleId("MX[B3,CMP]")

    /** `MX[B4,RPT]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must get the report. */
    @JvmField
    val MX_B4_RPT: RuleId = RuleId("MX[B4,RPT]")

    /** `MX[B4,EVT]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B4_EVT: RuleId = RuleId("MX[B4,EVT]")

    /** `MX[B4,PEV]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be offered the parents' evening. */
    @JvmField
    val MX_B4_PEV: RuleId = RuleId("MX[B4,PEV]")

    /** `MX[B4,REC]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere. */
    @JvmField
    val MX_B4_REC: RuleId = RuleId("MX[B4,REC]")

    /** `MX[B4,CON]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be asked for permission, on an equal footing with any other parent. */
    @JvmField
    val MX_B4_CON: RuleId = RuleId("MX[B4,CON]")

    /** `MX[B4,PRC]`: An adult with whom the child lives and who looks after the child, without parental responsibility, cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B4_PRC: RuleId = RuleId("MX[B4,PRC]")

    /** `MX[B4,GOV]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B4_GOV: RuleId = RuleId("MX[B4,GOV]")

    /** `MX[B4,EXC]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be told of an exclusion. */
    @JvmField
    val MX_B4_EXC: RuleId = RuleId("MX[B4,EXC]")

    /** `MX[B4,TRP]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be told about a trip, on an equal footing with any other parent. */
    @JvmField
    val MX_B4_TRP: RuleId = RuleId("MX[B4,TRP]")

    /** `MX[B4,MSG]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must get the day-to-day messages, on an equal footing with any other parent. */
    @JvmField
    val MX_B4_MSG: RuleId = RuleId("MX[B4,MSG]")

    /** `MX[B4,EMG]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives. */
    @JvmField
    val MX_B4_EMG: RuleId = RuleId("MX[B4,EMG]")

    /** `MX[B4,COL]`: An adult with whom the child lives and who looks after the child, without parental responsibility, may collect the child. */
    @JvmField
    val MX_B4_COL: RuleId = RuleId("MX[B4,COL]")

    /** `MX[B4,CMP]`: An adult with whom the child lives and who looks after the child, without parental responsibility, must be able to complain to the school. */
    @JvmField
    val MX_B4_CMP: RuleId = RuleId("MX[B4,CMP]")

    /** `MX[B5,RPT]`: A step-parent with parental responsibility must get the report, as a legal parent of the same residence does. */
    @JvmField
    val MX_B5_RPT: RuleId = RuleId("MX[B5,RPT]")

    /** `MX[B5,EVT]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be invited to the school's events is that of B1 or B2. */
    @JvmField
    val MX_B5_EVT: RuleId = RuleId("MX[B5,EVT]")

    /** `MX[B5,PEV]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be offered the parents' evening is that of B1 or B2. */
    @JvmField
    val MX_B5_PEV: RuleId = RuleId("MX[B5,PEV]")

    /** `MX[B5,REC]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be shown the educational record on a written request is that of B1 or B2. */
    @JvmField
    val MX_B5_REC: RuleId = RuleId("MX[B5,REC]")

    /** `MX[B5,CON]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be asked for permission is that of B1 or B2. */
    @JvmField
    val MX_B5_CON: RuleId = RuleId("MX[B5,CON]")

    /** `MX[B5,PRC]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they give a consent that needs parental responsibility is that of B1 or B2. */
    @JvmField
    val MX_B5_PRC: RuleId = RuleId("MX[B5,PRC]")

    /** `MX[B5,GOV]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they vote and stand in the election of parent governors is that of B1 or B2. */
    @JvmField
    val MX_B5_GOV: RuleId = RuleId("MX[B5,GOV]")

    /** `MX[B5,EXC]`: A step-parent with parental responsibility must be told of an exclusion, as a legal parent of the same residence does. */
    @JvmField
    val MX_B5_EXC: RuleId = RuleId("MX[B5,EXC]")

    /** `MX[B5,TRP]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be told about a trip is that of B1 or B2. */
    @JvmField
    val MX_B5_TRP: RuleId = RuleId("MX[B5,TRP]")

    /** `MX[B5,MSG]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they get the day-to-day messages is that of B1 or B2. */
    @JvmField
    val MX_B5_MSG: RuleId = RuleId("MX[B5,MSG]")

    /** `MX[B5,EMG]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they be an emergency contact is that of B1 or B2. */
    @JvmField
    val MX_B5_EMG: RuleId = RuleId("MX[B5,EMG]")

    /** `MX[B5,COL]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they collect the child is that of B1 or B2. */
    @JvmField
    val MX_B5_COL: RuleId = RuleId("MX[B5,COL]")

    /** `MX[B5,CMP]`: A step-parent with parental responsibility stands, by residence, as a legal parent with parental responsibility does: the answer whether they complain to the school is that of B1 or B2. */
    @JvmField
    val MX_B5_CMP: RuleId = RuleId("MX[B5,CMP]")

    /** `MX[B6,RPT]`: A special guardian must get the report. */
    @JvmField
    val MX_B6_RPT: RuleId = RuleId("MX[B6,RPT]")

    /** `MX[B6,EVT]`: A special guardian must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B6_EVT: RuleId = RuleId("MX[B6,EVT]")

    /** `MX[B6,PEV]`: A special guardian must be offered the parents' evening. */
    @JvmField
    val MX_B6_PEV: RuleId = RuleId("MX[B6,PEV]")

    /** `MX[B6,REC]`: A special guardian must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere. */
    @JvmField
    val MX_B6_REC: RuleId = RuleId("MX[B6,REC]")

    /** `MX[B6,CON]`: A special guardian must be asked for permission, and decides. */
    @JvmField
    val MX_B6_CON: RuleId = RuleId("MX[B6,CON]")

    /** `MX[B6,PRC]`: A special guardian may give a consent that needs parental responsibility, alone. */
    @JvmField
    val MX_B6_PRC: RuleId = RuleId("MX[B6,PRC]")

    /** `MX[B6,GOV]`: A special guardian must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B6_GOV: RuleId = RuleId("MX[B6,GOV]")

    /** `MX[B6,EXC]`: A special guardian must be told of an exclusion. */
    @JvmField
    val MX_B6_EXC: RuleId = RuleId("MX[B6,EXC]")

    /** `MX[B6,TRP]`: A special guardian must be told about a trip, on an equal footing with any other parent. */
    @JvmField
    val MX_B6_TRP: RuleId = RuleId("MX[B6,TRP]")

    /** `MX[B6,MSG]`: A special guardian must get the day-to-day messages, on an equal footing with any other parent. */
    @JvmField
    val MX_B6_MSG: RuleId = RuleId("MX[B6,MSG]")

    /** `MX[B6,EMG]`: A special guardian must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives. */
    @JvmField
    val MX_B6_EMG: RuleId = RuleId("MX[B6,EMG]")

    /** `MX[B6,COL]`: A special guardian may collect the child. */
    @JvmField
    val MX_B6_COL: RuleId = RuleId("MX[B6,COL]")

    /** `MX[B6,CMP]`: A special guardian must be able to complain to the school. */
    @JvmField
    val MX_B6_CMP: RuleId = RuleId("MX[B6,CMP]")

    /** `MX[B7,RPT]`: A parent with parental responsibility must get the report while a special guardianship order is in force. */
    @JvmField
    val MX_B7_RPT: RuleId = RuleId("MX[B7,RPT]")

    /** `MX[B7,EVT]`: Whether a parent with parental responsibility, while a special guardianship order is in force, may be invited to the school's events needs checking: the special guardian decides. */
    @JvmField
    val MX_B7_EVT: RuleId = RuleId("MX[B7,EVT]")

    /** `MX[B7,PEV]`: Whether a parent with parental responsibility, while a special guardianship order is in force, may be offered the parents' evening needs checking: the special guardian decides. */
    @JvmField
    val MX_B7_PEV: RuleId = RuleId("MX[B7,PEV]")

    /** `MX[B7,REC]`: Whether a parent with parental responsibility, while a special guardianship order is in force, may be shown the educational record on a written request needs checking: the special guardian decides. */
    @JvmField
    val MX_B7_REC: RuleId = RuleId("MX[B7,REC]")

    /** `MX[B7,CON]`: A parent with parental responsibility, while a special guardianship order is in force, must not be asked for permission: the special guardian may exclude them, except where a statute needs everyone's consent. */
    @JvmField
    val MX_B7_CON: RuleId = RuleId("MX[B7,CON]")

    /** `MX[B7,PRC]`: A parent with parental responsibility, while a special guardianship order is in force, cannot give a consent that needs parental responsibility: the special guardian may exclude them, except where a statute needs everyone's consent. */
    @JvmField
    val MX_B7_PRC: RuleId = RuleId("MX[B7,PRC]")

    /** `MX[B7,GOV]`: A parent with parental responsibility, while a special guardianship order is in force, must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B7_GOV: RuleId = RuleId("MX[B7,GOV]")

    /** `MX[B7,EXC]`: Whether a parent with parental responsibility is told of an exclusion while a special guardianship order is in force needs checking with the special guardian. */
    @JvmField
    val MX_B7_EXC: RuleId = RuleId("MX[B7,EXC]")

    /** `MX[B7,TRP]`: A parent with parental responsibility, while a special guardianship order is in force, may be told about a trip. */
    @JvmField
    val MX_B7_TRP: RuleId = RuleId("MX[B7,TRP]")

    /** `MX[B7,MSG]`: Whether a parent with parental responsibility, while a special guardianship order is in force, may get the day-to-day messages needs checking: the special guardian decides. */
    @JvmField
    val MX_B7_MSG: RuleId = RuleId("MX[B7,MSG]")

    /** `MX[B7,EMG]`: Whether a parent with parental responsibility, while a special guardianship order is in force, may be an emergency contact needs checking: the special guardian decides. */
    @JvmField
    val MX_B7_EMG: RuleId = RuleId("MX[B7,EMG]")

    /** `MX[B7,COL]`: Whether a parent with parental responsibility, while a special guardianship order is in force, may collect the child needs checking: the special guardian decides. */
    @JvmField
    val MX_B7_COL: RuleId = RuleId("MX[B7,COL]")

    /** `MX[B7,CMP]`: A parent with parental responsibility, while a special guardianship order is in force, must be able to complain to the school. */
    @JvmField
    val MX_B7_CMP: RuleId = RuleId("MX[B7,CMP]")

    /** `MX[B8,RPT]`: A person who is not a parent and with whom the child lives by order must get the report. */
    @JvmField
    val MX_B8_RPT: RuleId = RuleId("MX[B8,RPT]")

    /** `MX[B8,EVT]`: A person who is not a parent and with whom the child lives by order must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B8_EVT: RuleId = RuleId("MX[B8,EVT]")

    /** `MX[B8,PEV]`: A person who is not a parent and with whom the child lives by order must be offered the parents' evening. */
    @JvmField
    val MX_B8_PEV: RuleId = RuleId("MX[B8,PEV]")

    /** `MX[B8,REC]`: A person who is not a parent and with whom the child lives by order must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere. */
    @JvmField
    val MX_B8_REC: RuleId = RuleId("MX[B8,REC]")

    /** `MX[B8,CON]`: A person who is not a parent and with whom the child lives by order must be asked for permission, on an equal footing with any other parent. */
    @JvmField
    val MX_B8_CON: RuleId = RuleId("MX[B8,CON]")

    /** `MX[B8,PRC]`: A person who is not a parent and with whom the child lives by order may give a consent that needs parental responsibility. */
    @JvmField
    val MX_B8_PRC: RuleId = RuleId("MX[B8,PRC]")

    /** `MX[B8,GOV]`: A person who is not a parent and with whom the child lives by order must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B8_GOV: RuleId = RuleId("MX[B8,GOV]")

    /** `MX[B8,EXC]`: A person who is not a parent and with whom the child lives by order must be told of an exclusion. */
    @JvmField
    val MX_B8_EXC: RuleId = RuleId("MX[B8,EXC]")

    /** `MX[B8,TRP]`: A person who is not a parent and with whom the child lives by order must be told about a trip, on an equal footing with any other parent. */
    @JvmField
    val MX_B8_TRP: RuleId = RuleId("MX[B8,TRP]")

    /** `MX[B8,MSG]`: A person who is not a parent and with whom the child lives by order must get the day-to-day messages, on an equal footing with any other parent. */
    @JvmField
    val MX_B8_MSG: RuleId = RuleId("MX[B8,MSG]")

    /** `MX[B8,EMG]`: A person who is not a parent and with whom the child lives by order must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives. */
    @JvmField
    val MX_B8_EMG: RuleId = RuleId("MX[B8,EMG]")

    /** `MX[B8,COL]`: A person who is not a parent and with whom the child lives by order may collect the child. */
    @JvmField
    val MX_B8_COL: RuleId = RuleId("MX[B8,COL]")

    /** `MX[B8,CMP]`: A person who is not a parent and with whom the child lives by order must be able to complain to the school. */
    @JvmField
    val MX_B8_CMP: RuleId = RuleId("MX[B8,CMP]")

    /** `MX[B9,RPT]`: A local-authority foster carer must get the report. */
    @JvmField
    val MX_B9_RPT: RuleId = RuleId("MX[B9,RPT]")

    /** `MX[B9,EVT]`: A local-authority foster carer must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B9_EVT: RuleId = RuleId("MX[B9,EVT]")

    /** `MX[B9,PEV]`: A local-authority foster carer must be offered the parents' evening. */
    @JvmField
    val MX_B9_PEV: RuleId = RuleId("MX[B9,PEV]")

    /** `MX[B9,REC]`: Whether a local-authority foster carer may be shown the educational record on a written request needs checking: the local authority decides. */
    @JvmField
    val MX_B9_REC: RuleId = RuleId("MX[B9,REC]")

    /** `MX[B9,CON]`: A local-authority foster carer must be asked for permission within written delegated authority, and not beyond it. */
    @JvmField
    val MX_B9_CON: RuleId = RuleId("MX[B9,CON]")

    /** `MX[B9,PRC]`: A local-authority foster carer cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B9_PRC: RuleId = RuleId("MX[B9,PRC]")

    /** `MX[B9,GOV]`: A local-authority foster carer must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B9_GOV: RuleId = RuleId("MX[B9,GOV]")

    /** `MX[B9,EXC]`: A local-authority foster carer must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too. */
    @JvmField
    val MX_B9_EXC: RuleId = RuleId("MX[B9,EXC]")

    /** `MX[B9,TRP]`: A local-authority foster carer must be told about a trip, on an equal footing with any other parent. */
    @JvmField
    val MX_B9_TRP: RuleId = RuleId("MX[B9,TRP]")

    /** `MX[B9,MSG]`: A local-authority foster carer must get the day-to-day messages, on an equal footing with any other parent. */
    @JvmField
    val MX_B9_MSG: RuleId = RuleId("MX[B9,MSG]")

    /** `MX[B9,EMG]`: A local-authority foster carer must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives. */
    @JvmField
    val MX_B9_EMG: RuleId = RuleId("MX[B9,EMG]")

    /** `MX[B9,COL]`: A local-authority foster carer may collect the child. */
    @JvmField
    val MX_B9_COL: RuleId = RuleId("MX[B9,COL]")

    /** `MX[B9,CMP]`: A local-authority foster carer must be able to complain to the school. */
    @JvmField
    val MX_B9_CMP: RuleId = RuleId("MX[B9,CMP]")

    /** `MX[B10,RPT]`: A local authority with a care order must get the report. */
    @JvmField
    val MX_B10_RPT: RuleId = RuleId("MX[B10,RPT]")

    /** `MX[B10,EVT]`: A local authority with a care order may be invited to the school's events. */
    @JvmField
    val MX_B10_EVT: RuleId = RuleId("MX[B10,EVT]")

    /** `MX[B10,PEV]`: A local authority with a care order may be offered the parents' evening. */
    @JvmField
    val MX_B10_PEV: RuleId = RuleId("MX[B10,PEV]")

    /** `MX[B10,REC]`: A local authority with a care order must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere. */
    @JvmField
    val MX_B10_REC: RuleId = RuleId("MX[B10,REC]")

    /** `MX[B10,CON]`: A local authority with a care order must be asked for permission, on an equal footing with any other parent. */
    @JvmField
    val MX_B10_CON: RuleId = RuleId("MX[B10,CON]")

    /** `MX[B10,PRC]`: A local authority with a care order may give a consent that needs parental responsibility. */
    @JvmField
    val MX_B10_PRC: RuleId = RuleId("MX[B10,PRC]")

    /** `MX[B10,GOV]`: Whether a local authority with a care order can vote and stand in the election of parent governors is for the board's own rules. */
    @JvmField
    val MX_B10_GOV: RuleId = RuleId("MX[B10,GOV]")

    /** `MX[B10,EXC]`: A local authority with a care order must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too. */
    @JvmField
    val MX_B10_EXC: RuleId = RuleId("MX[B10,EXC]")

    /** `MX[B10,TRP]`: A local authority with a care order may be told about a trip. */
    @JvmField
    val MX_B10_TRP: RuleId = RuleId("MX[B10,TRP]")

    /** `MX[B10,MSG]`: A local authority with a care order may get the day-to-day messages. */
    @JvmField
    val MX_B10_MSG: RuleId = RuleId("MX[B10,MSG]")

    /** `MX[B10,EMG]`: A local authority with a care order may be an emergency contact. */
    @JvmField
    val MX_B10_EMG: RuleId = RuleId("MX[B10,EMG]")

    /** `MX[B10,COL]`: A local authority with a care order may collect the child. */
    @JvmField
    val MX_B10_COL: RuleId = RuleId("MX[B10,COL]")

    /** `MX[B10,CMP]`: A local authority with a care order must be able to complain to the school. */
    @JvmField
    val MX_B10_CMP: RuleId = RuleId("MX[B10,CMP]")

    /** `MX[B11,RPT]`: Whether a local authority that accommodates the child under section 20 gets the report needs checking with that authority. */
    @JvmField
    val MX_B11_RPT: RuleId = RuleId("MX[B11,RPT]")

    /** `MX[B11,EVT]`: A local authority that accommodates the child under section 20 may be invited to the school's events. */
    @JvmField
    val MX_B11_EVT: RuleId = RuleId("MX[B11,EVT]")

    /** `MX[B11,PEV]`: A local authority that accommodates the child under section 20 may be offered the parents' evening. */
    @JvmField
    val MX_B11_PEV: RuleId = RuleId("MX[B11,PEV]")

    /** `MX[B11,REC]`: Whether a local authority that accommodates the child under section 20 may be shown the educational record on a written request needs checking: the local authority decides. */
    @JvmField
    val MX_B11_REC: RuleId = RuleId("MX[B11,REC]")

    /** `MX[B11,CON]`: A local authority that accommodates the child under section 20 must not be asked for permission unless the parents have delegated it in writing. */
    @JvmField
    val MX_B11_CON: RuleId = RuleId("MX[B11,CON]")

    /** `MX[B11,PRC]`: A local authority that accommodates the child under section 20 cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B11_PRC: RuleId = RuleId("MX[B11,PRC]")

    /** `MX[B11,GOV]`: A local authority that accommodates the child under section 20 cannot vote and stand in the election of parent governors. */
    @JvmField
    val MX_B11_GOV: RuleId = RuleId("MX[B11,GOV]")

    /** `MX[B11,EXC]`: A local authority that accommodates the child under section 20 must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too. */
    @JvmField
    val MX_B11_EXC: RuleId = RuleId("MX[B11,EXC]")

    /** `MX[B11,TRP]`: A local authority that accommodates the child under section 20 may be told about a trip. */
    @JvmField
    val MX_B11_TRP: RuleId = RuleId("MX[B11,TRP]")

    /** `MX[B11,MSG]`: A local authority that accommodates the child under section 20 may get the day-to-day messages. */
    @JvmField
    val MX_B11_MSG: RuleId = RuleId("MX[B11,MSG]")

    /** `MX[B11,EMG]`: A local authority that accommodates the child under section 20 may be an emergency contact. */
    @JvmField
    val MX_B11_EMG: RuleId = RuleId("MX[B11,EMG]")

    /** `MX[B11,COL]`: Whether a local authority that accommodates the child under section 20 may collect the child needs checking: the local authority decides. */
    @JvmField
    val MX_B11_COL: RuleId = RuleId("MX[B11,COL]")

    /** `MX[B11,CMP]`: A local authority that accommodates the child under section 20 may complain to the school, and in a maintained school can as anyone can. */
    @JvmField
    val MX_B11_CMP: RuleId = RuleId("MX[B11,CMP]")

    /** `MX[B12,RPT]`: A parent with parental responsibility must get the report while the child is under a care order, unless the local authority has limited it in writing. */
    @JvmField
    val MX_B12_RPT: RuleId = RuleId("MX[B12,RPT]")

    /** `MX[B12,EVT]`: Whether a parent with parental responsibility of a child under a care order may be invited to the school's events needs checking: the local authority decides. */
    @JvmField
    val MX_B12_EVT: RuleId = RuleId("MX[B12,EVT]")

    /** `MX[B12,PEV]`: Whether a parent with parental responsibility of a child under a care order may be offered the parents' evening needs checking: the local authority decides. */
    @JvmField
    val MX_B12_PEV: RuleId = RuleId("MX[B12,PEV]")

    /** `MX[B12,REC]`: Whether a parent with parental responsibility of a child under a care order may be shown the educational record on a written request needs checking: the local authority decides. */
    @JvmField
    val MX_B12_REC: RuleId = RuleId("MX[B12,REC]")

    /** `MX[B12,CON]`: Whether a parent with parental responsibility of a child under a care order may be asked for permission needs checking: the local authority decides. */
    @JvmField
    val MX_B12_CON: RuleId = RuleId("MX[B12,CON]")

    /** `MX[B12,PRC]`: Whether a parent with parental responsibility of a child under a care order may give a consent that needs parental responsibility needs checking: the local authority decides. */
    @JvmField
    val MX_B12_PRC: RuleId = RuleId("MX[B12,PRC]")

    /** `MX[B12,GOV]`: A parent with parental responsibility of a child under a care order must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B12_GOV: RuleId = RuleId("MX[B12,GOV]")

    /** `MX[B12,EXC]`: A parent with parental responsibility must be told of an exclusion while the child is under a care order, unless the local authority has limited it in writing. */
    @JvmField
    val MX_B12_EXC: RuleId = RuleId("MX[B12,EXC]")

    /** `MX[B12,TRP]`: A parent with parental responsibility of a child under a care order may be told about a trip. */
    @JvmField
    val MX_B12_TRP: RuleId = RuleId("MX[B12,TRP]")

    /** `MX[B12,MSG]`: Whether a parent with parental responsibility of a child under a care order may get the day-to-day messages needs checking: the local authority decides. */
    @JvmField
    val MX_B12_MSG: RuleId = RuleId("MX[B12,MSG]")

    /** `MX[B12,EMG]`: Whether a parent with parental responsibility of a child under a care order may be an emergency contact needs checking: the local authority decides. */
    @JvmField
    val MX_B12_EMG: RuleId = RuleId("MX[B12,EMG]")

    /** `MX[B12,COL]`: Whether a parent with parental responsibility of a child under a care order may collect the child needs checking: the local authority decides. */
    @JvmField
    val MX_B12_COL: RuleId = RuleId("MX[B12,COL]")

    /** `MX[B12,CMP]`: A parent with parental responsibility of a child under a care order must be able to complain to the school. */
    @JvmField
    val MX_B12_CMP: RuleId = RuleId("MX[B12,CMP]")

    /** `MX[B13,RPT]`: A children's-home worker who cares for the child must get the report. */
    @JvmField
    val MX_B13_RPT: RuleId = RuleId("MX[B13,RPT]")

    /** `MX[B13,EVT]`: A children's-home worker who cares for the child must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B13_EVT: RuleId = RuleId("MX[B13,EVT]")

    /** `MX[B13,PEV]`: A children's-home worker who cares for the child must be offered the parents' evening, on an equal footing with any other parent. */
    @JvmField
    val MX_B13_PEV: RuleId = RuleId("MX[B13,PEV]")

    /** `MX[B13,REC]`: Whether a children's-home worker who cares for the child may be shown the educational record on a written request needs checking: the local authority decides. */
    @JvmField
    val MX_B13_REC: RuleId = RuleId("MX[B13,REC]")

    /** `MX[B13,CON]`: A children's-home worker who cares for the child must be asked for permission within written delegated authority, and not beyond it. */
    @JvmField
    val MX_B13_CON: RuleId = RuleId("MX[B13,CON]")

    /** `MX[B13,PRC]`: A children's-home worker who cares for the child cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B13_PRC: RuleId = RuleId("MX[B13,PRC]")

    /** `MX[B13,GOV]`: Whether a children's-home worker who cares for the child can vote and stand in the election of parent governors is for the board's own rules. */
    @JvmField
    val MX_B13_GOV: RuleId = RuleId("MX[B13,GOV]")

    /** `MX[B13,EXC]`: A children's-home worker who cares for the child must be told of an exclusion; a social worker and the virtual school head, where there are any, must be told too. */
    @JvmField
    val MX_B13_EXC: RuleId = RuleId("MX[B13,EXC]")

    /** `MX[B13,TRP]`: A children's-home worker who cares for the child must be told about a trip, on an equal footing with any other parent. */
    @JvmField
    val MX_B13_TRP: RuleId = RuleId("MX[B13,TRP]")

    /** `MX[B13,MSG]`: A children's-home worker who cares for the child must get the day-to-day messages, on an equal footing with any other parent. */
    @JvmField
    val MX_B13_MSG: RuleId = RuleId("MX[B13,MSG]")

    /** `MX[B13,EMG]`: A children's-home worker who cares for the child must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives. */
    @JvmField
    val MX_B13_EMG: RuleId = RuleId("MX[B13,EMG]")

    /** `MX[B13,COL]`: A children's-home worker who cares for the child may collect the child. */
    @JvmField
    val MX_B13_COL: RuleId = RuleId("MX[B13,COL]")

    /** `MX[B13,CMP]`: A children's-home worker who cares for the child must be able to complain to the school. */
    @JvmField
    val MX_B13_CMP: RuleId = RuleId("MX[B13,CMP]")

    /** `MX[B14,RPT]`: A guardian in effect, an adopter, a second female parent or a parent by parental order must get the report, as a legal parent of the same residence does. */
    @JvmField
    val MX_B14_RPT: RuleId = RuleId("MX[B14,RPT]")

    /** `MX[B14,EVT]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be invited to the school's events is that of B1 or B2. */
    @JvmField
    val MX_B14_EVT: RuleId = RuleId("MX[B14,EVT]")

    /** `MX[B14,PEV]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be offered the parents' evening is that of B1 or B2. */
    @JvmField
    val MX_B14_PEV: RuleId = RuleId("MX[B14,PEV]")

    /** `MX[B14,REC]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be shown the educational record on a written request is that of B1 or B2. */
    @JvmField
    val MX_B14_REC: RuleId = RuleId("MX[B14,REC]")

    /** `MX[B14,CON]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be asked for permission is that of B1 or B2. */
    @JvmField
    val MX_B14_CON: RuleId = RuleId("MX[B14,CON]")

    /** `MX[B14,PRC]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they give a consent that needs parental responsibility is that of B1 or B2. */
    @JvmField
    val MX_B14_PRC: RuleId = RuleId("MX[B14,PRC]")

    /** `MX[B14,GOV]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they vote and stand in the election of parent governors is that of B1 or B2. */
    @JvmField
    val MX_B14_GOV: RuleId = RuleId("MX[B14,GOV]")

    /** `MX[B14,EXC]`: A guardian in effect, an adopter, a second female parent or a parent by parental order must be told of an exclusion, as a legal parent of the same residence does. */
    @JvmField
    val MX_B14_EXC: RuleId = RuleId("MX[B14,EXC]")

    /** `MX[B14,TRP]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be told about a trip is that of B1 or B2. */
    @JvmField
    val MX_B14_TRP: RuleId = RuleId("MX[B14,TRP]")

    /** `MX[B14,MSG]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they get the day-to-day messages is that of B1 or B2. */
    @JvmField
    val MX_B14_MSG: RuleId = RuleId("MX[B14,MSG]")

    /** `MX[B14,EMG]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they be an emergency contact is that of B1 or B2. */
    @JvmField
    val MX_B14_EMG: RuleId = RuleId("MX[B14,EMG]")

    /** `MX[B14,COL]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they collect the child is that of B1 or B2. */
    @JvmField
    val MX_B14_COL: RuleId = RuleId("MX[B14,COL]")

    /** `MX[B14,CMP]`: A guardian in effect, an adopter, a second female parent or a parent by parental order stands, by residence, as a legal parent with parental responsibility does: the answer whether they complain to the school is that of B1 or B2. */
    @JvmField
    val MX_B14_CMP: RuleId = RuleId("MX[B14,CMP]")

    /** `MX[B15,RPT]`: A prospective adopter with whom the child is placed must get the report. */
    @JvmField
    val MX_B15_RPT: RuleId = RuleId("MX[B15,RPT]")

    /** `MX[B15,EVT]`: A prospective adopter with whom the child is placed must be invited to the school's events, on an equal footing with any other parent. */
    @JvmField
    val MX_B15_EVT: RuleId = RuleId("MX[B15,EVT]")

    /** `MX[B15,PEV]`: A prospective adopter with whom the child is placed must be offered the parents' evening. */
    @JvmField
    val MX_B15_PEV: RuleId = RuleId("MX[B15,PEV]")

    /** `MX[B15,REC]`: A prospective adopter with whom the child is placed must be shown the educational record on a written request in a maintained or non-maintained special school, and may be elsewhere. */
    @JvmField
    val MX_B15_REC: RuleId = RuleId("MX[B15,REC]")

    /** `MX[B15,CON]`: A prospective adopter with whom the child is placed must be asked for permission, on an equal footing with any other parent. */
    @JvmField
    val MX_B15_CON: RuleId = RuleId("MX[B15,CON]")

    /** `MX[B15,PRC]`: Whether a prospective adopter with whom the child is placed may give a consent that needs parental responsibility needs checking: the adoption agency decides. */
    @JvmField
    val MX_B15_PRC: RuleId = RuleId("MX[B15,PRC]")

    /** `MX[B15,GOV]`: A prospective adopter with whom the child is placed must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B15_GOV: RuleId = RuleId("MX[B15,GOV]")

    /** `MX[B15,EXC]`: A prospective adopter with whom the child is placed must be told of an exclusion. */
    @JvmField
    val MX_B15_EXC: RuleId = RuleId("MX[B15,EXC]")

    /** `MX[B15,TRP]`: A prospective adopter with whom the child is placed must be told about a trip, on an equal footing with any other parent. */
    @JvmField
    val MX_B15_TRP: RuleId = RuleId("MX[B15,TRP]")

    /** `MX[B15,MSG]`: A prospective adopter with whom the child is placed must get the day-to-day messages, on an equal footing with any other parent. */
    @JvmField
    val MX_B15_MSG: RuleId = RuleId("MX[B15,MSG]")

    /** `MX[B15,EMG]`: A prospective adopter with whom the child is placed must be an emergency contact: the register holds a number of every parent with whom the pupil normally lives. */
    @JvmField
    val MX_B15_EMG: RuleId = RuleId("MX[B15,EMG]")

    /** `MX[B15,COL]`: A prospective adopter with whom the child is placed may collect the child. */
    @JvmField
    val MX_B15_COL: RuleId = RuleId("MX[B15,COL]")

    /** `MX[B15,CMP]`: A prospective adopter with whom the child is placed must be able to complain to the school. */
    @JvmField
    val MX_B15_CMP: RuleId = RuleId("MX[B15,CMP]")

    /** `MX[B16,RPT]`: Whether a birth parent gets the report under a placement order or placement for adoption needs checking with the adoption agency. */
    @JvmField
    val MX_B16_RPT: RuleId = RuleId("MX[B16,RPT]")

    /** `MX[B16,EVT]`: Whether a birth parent, under a placement order or placement for adoption, may be invited to the school's events needs checking: the adoption agency decides. */
    @JvmField
    val MX_B16_EVT: RuleId = RuleId("MX[B16,EVT]")

    /** `MX[B16,PEV]`: Whether a birth parent, under a placement order or placement for adoption, may be offered the parents' evening needs checking: the adoption agency decides. */
    @JvmField
    val MX_B16_PEV: RuleId = RuleId("MX[B16,PEV]")

    /** `MX[B16,REC]`: Whether a birth parent, under a placement order or placement for adoption, may be shown the educational record on a written request needs checking: the adoption agency decides. */
    @JvmField
    val MX_B16_REC: RuleId = RuleId("MX[B16,REC]")

    /** `MX[B16,CON]`: Whether a birth parent, under a placement order or placement for adoption, may be asked for permission needs checking: the adoption agency decides. */
    @JvmField
    val MX_B16_CON: RuleId = RuleId("MX[B16,CON]")

    /** `MX[B16,PRC]`: Whether a birth parent, under a placement order or placement for adoption, may give a consent that needs parental responsibility needs checking: the adoption agency decides. */
    @JvmField
    val MX_B16_PRC: RuleId = RuleId("MX[B16,PRC]")

    /** `MX[B16,GOV]`: Whether a birth parent, under a placement order or placement for adoption, may vote and stand in the election of parent governors needs checking: the adoption agency decides. */
    @JvmField
    val MX_B16_GOV: RuleId = RuleId("MX[B16,GOV]")

    /** `MX[B16,EXC]`: Whether a birth parent is told of an exclusion under a placement order or placement for adoption needs checking with the adoption agency. */
    @JvmField
    val MX_B16_EXC: RuleId = RuleId("MX[B16,EXC]")

    /** `MX[B16,TRP]`: Whether a birth parent, under a placement order or placement for adoption, may be told about a trip needs checking: the adoption agency decides. */
    @JvmField
    val MX_B16_TRP: RuleId = RuleId("MX[B16,TRP]")

    /** `MX[B16,MSG]`: Whether a birth parent, under a placement order or placement for adoption, may get the day-to-day messages needs checking: the adoption agency decides. */
    @JvmField
    val MX_B16_MSG: RuleId = RuleId("MX[B16,MSG]")

    /** `MX[B16,EMG]`: A birth parent, under a placement order or placement for adoption, must not be an emergency contact. */
    @JvmField
    val MX_B16_EMG: RuleId = RuleId("MX[B16,EMG]")

    /** `MX[B16,COL]`: A birth parent, under a placement order or placement for adoption, must not collect the child. */
    @JvmField
    val MX_B16_COL: RuleId = RuleId("MX[B16,COL]")

    /** `MX[B16,CMP]`: A birth parent, under a placement order or placement for adoption, must be able to complain to the school. */
    @JvmField
    val MX_B16_CMP: RuleId = RuleId("MX[B16,CMP]")

    /** `MX[B17,RPT]`: A birth parent must not get the report after adoption by others. */
    @JvmField
    val MX_B17_RPT: RuleId = RuleId("MX[B17,RPT]")

    /** `MX[B17,EVT]`: A birth parent after adoption by others must not be invited to the school's events. */
    @JvmField
    val MX_B17_EVT: RuleId = RuleId("MX[B17,EVT]")

    /** `MX[B17,PEV]`: A birth parent after adoption by others must not be offered the parents' evening. */
    @JvmField
    val MX_B17_PEV: RuleId = RuleId("MX[B17,PEV]")

    /** `MX[B17,REC]`: A birth parent after adoption by others must not be shown the educational record on a written request. */
    @JvmField
    val MX_B17_REC: RuleId = RuleId("MX[B17,REC]")

    /** `MX[B17,CON]`: A birth parent after adoption by others need not and must not be asked for permission. */
    @JvmField
    val MX_B17_CON: RuleId = RuleId("MX[B17,CON]")

    /** `MX[B17,PRC]`: A birth parent after adoption by others cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B17_PRC: RuleId = RuleId("MX[B17,PRC]")

    /** `MX[B17,GOV]`: A birth parent after adoption by others cannot vote and stand in the election of parent governors. */
    @JvmField
    val MX_B17_GOV: RuleId = RuleId("MX[B17,GOV]")

    /** `MX[B17,EXC]`: A birth parent must not be told of an exclusion after adoption by others. */
    @JvmField
    val MX_B17_EXC: RuleId = RuleId("MX[B17,EXC]")

    /** `MX[B17,TRP]`: A birth parent after adoption by others must not be told about a trip. */
    @JvmField
    val MX_B17_TRP: RuleId = RuleId("MX[B17,TRP]")

    /** `MX[B17,MSG]`: A birth parent after adoption by others must not get the day-to-day messages. */
    @JvmField
    val MX_B17_MSG: RuleId = RuleId("MX[B17,MSG]")

    /** `MX[B17,EMG]`: A birth parent after adoption by others must not be an emergency contact. */
    @JvmField
    val MX_B17_EMG: RuleId = RuleId("MX[B17,EMG]")

    /** `MX[B17,COL]`: A birth parent after adoption by others must not collect the child. */
    @JvmField
    val MX_B17_COL: RuleId = RuleId("MX[B17,COL]")

    /** `MX[B17,CMP]`: A birth parent after adoption by others may complain to the school, and in a maintained school can as anyone can. */
    @JvmField
    val MX_B17_CMP: RuleId = RuleId("MX[B17,CMP]")

    /** `MX[B18,RPT]`: A contact must not get the report. */
    @JvmField
    val MX_B18_RPT: RuleId = RuleId("MX[B18,RPT]")

    /** `MX[B18,EVT]`: A contact may be invited to the school's events. */
    @JvmField
    val MX_B18_EVT: RuleId = RuleId("MX[B18,EVT]")

    /** `MX[B18,PEV]`: A contact may be offered the parents' evening while an authority from a person with parental responsibility or care is recorded, and not otherwise. */
    @JvmField
    val MX_B18_PEV: RuleId = RuleId("MX[B18,PEV]")

    /** `MX[B18,REC]`: A contact must not be shown the educational record on a written request. */
    @JvmField
    val MX_B18_REC: RuleId = RuleId("MX[B18,REC]")

    /** `MX[B18,CON]`: A contact need not and must not be asked for permission. */
    @JvmField
    val MX_B18_CON: RuleId = RuleId("MX[B18,CON]")

    /** `MX[B18,PRC]`: A contact cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B18_PRC: RuleId = RuleId("MX[B18,PRC]")

    /** `MX[B18,GOV]`: A contact cannot vote and stand in the election of parent governors. */
    @JvmField
    val MX_B18_GOV: RuleId = RuleId("MX[B18,GOV]")

    /** `MX[B18,EXC]`: A contact must not be told of an exclusion. */
    @JvmField
    val MX_B18_EXC: RuleId = RuleId("MX[B18,EXC]")

    /** `MX[B18,TRP]`: A contact must not be told about a trip. */
    @JvmField
    val MX_B18_TRP: RuleId = RuleId("MX[B18,TRP]")

    /** `MX[B18,MSG]`: A contact may get the day-to-day messages while an authority from a person with parental responsibility or care is recorded, and not otherwise. */
    @JvmField
    val MX_B18_MSG: RuleId = RuleId("MX[B18,MSG]")

    /** `MX[B18,EMG]`: A contact may be an emergency contact. */
    @JvmField
    val MX_B18_EMG: RuleId = RuleId("MX[B18,EMG]")

    /** `MX[B18,COL]`: A contact may collect the child while an authority from a person with parental responsibility or care is recorded, and not otherwise. */
    @JvmField
    val MX_B18_COL: RuleId = RuleId("MX[B18,COL]")

    /** `MX[B18,CMP]`: A contact may complain to the school, and in a maintained school can as anyone can. */
    @JvmField
    val MX_B18_CMP: RuleId = RuleId("MX[B18,CMP]")

    /** `MX[B19,RPT]`: A parent under a prohibited steps order or an order of no contact must get the report, addresses taken out, unless the order covers information or a risk is held. */
    @JvmField
    val MX_B19_RPT: RuleId = RuleId("MX[B19,RPT]")

    /** `MX[B19,EVT]`: A parent under an order that restricts them may be invited to the school's events as far as the order's words leave it; where nobody could put them into acts, they have to be read. */
    @JvmField
    val MX_B19_EVT: RuleId = RuleId("MX[B19,EVT]")

    /** `MX[B19,PEV]`: A parent under an order that restricts them must be offered the parents' evening in a slot of their own, on an equal footing with any other parent. */
    @JvmField
    val MX_B19_PEV: RuleId = RuleId("MX[B19,PEV]")

    /** `MX[B19,REC]`: A parent under an order that restricts them may be shown the educational record on a written request as far as the order's words leave it; where nobody could put them into acts, they have to be read. */
    @JvmField
    val MX_B19_REC: RuleId = RuleId("MX[B19,REC]")

    /** `MX[B19,CON]`: A parent under an order that restricts them may be asked for permission as far as the order's words leave it; where nobody could put them into acts, they have to be read. */
    @JvmField
    val MX_B19_CON: RuleId = RuleId("MX[B19,CON]")

    /** `MX[B19,PRC]`: A parent under an order that restricts them cannot give a consent that needs parental responsibility where the order bars it, and can as without the order where it does not. */
    @JvmField
    val MX_B19_PRC: RuleId = RuleId("MX[B19,PRC]")

    /** `MX[B19,GOV]`: A parent under an order that restricts them must be able to vote and stand in the election of parent governors: in a maintained school by statute, elsewhere by the board's own rules. */
    @JvmField
    val MX_B19_GOV: RuleId = RuleId("MX[B19,GOV]")

    /** `MX[B19,EXC]`: A parent under a prohibited steps order or an order of no contact must be told of an exclusion, addresses taken out of what is sent, unless the order covers information or a risk is held. */
    @JvmField
    val MX_B19_EXC: RuleId = RuleId("MX[B19,EXC]")

    /** `MX[B19,TRP]`: A parent under an order that restricts them may be told about a trip as far as the order's words leave it; where nobody could put them into acts, they have to be read. */
    @JvmField
    val MX_B19_TRP: RuleId = RuleId("MX[B19,TRP]")

    /** `MX[B19,MSG]`: A parent under an order that restricts them may get the day-to-day messages as far as the order's words leave it; where nobody could put them into acts, they have to be read. */
    @JvmField
    val MX_B19_MSG: RuleId = RuleId("MX[B19,MSG]")

    /** `MX[B19,EMG]`: A parent under an order that restricts them may be an emergency contact as far as the order's words leave it; where nobody could put them into acts, they have to be read. */
    @JvmField
    val MX_B19_EMG: RuleId = RuleId("MX[B19,EMG]")

    /** `MX[B19,COL]`: A parent under an order that restricts them must not collect the child where the order bars it, and may as without the order where it does not. */
    @JvmField
    val MX_B19_COL: RuleId = RuleId("MX[B19,COL]")

    /** `MX[B19,CMP]`: A parent under an order that restricts them must be able to complain to the school. */
    @JvmField
    val MX_B19_CMP: RuleId = RuleId("MX[B19,CMP]")

    /** `MX[B20,RPT]`: A parent of a pupil of 18 or over must not get the report in a maintained school unless the head records special circumstances; in an academy it needs checking. */
    @JvmField
    val MX_B20_RPT: RuleId = RuleId("MX[B20,RPT]")

    /** `MX[B20,EVT]`: A parent of a pupil of 18 or over may be invited to the school's events with the pupil's agreement, and must not once the pupil has refused. */
    @JvmField
    val MX_B20_EVT: RuleId = RuleId("MX[B20,EVT]")

    /** `MX[B20,PEV]`: A parent of a pupil of 18 or over may be offered the parents' evening with the pupil's agreement, and must not once the pupil has refused. */
    @JvmField
    val MX_B20_PEV: RuleId = RuleId("MX[B20,PEV]")

    /** `MX[B20,REC]`: A parent of a pupil of 18 or over must not be shown the educational record without the pupil's agreement. */
    @JvmField
    val MX_B20_REC: RuleId = RuleId("MX[B20,REC]")

    /** `MX[B20,CON]`: A parent of a pupil of 18 or over must not be asked for permission in the pupil's place: the pupil is. */
    @JvmField
    val MX_B20_CON: RuleId = RuleId("MX[B20,CON]")

    /** `MX[B20,PRC]`: A parent of a pupil of 18 or over cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B20_PRC: RuleId = RuleId("MX[B20,PRC]")

    /** `MX[B20,GOV]`: Whether a parent of a pupil of 18 or over can vote and stand in the election of parent governors is for the board's own rules. */
    @JvmField
    val MX_B20_GOV: RuleId = RuleId("MX[B20,GOV]")

    /** `MX[B20,EXC]`: A parent of a pupil of 18 or over must not be told of an exclusion: the pupil is. */
    @JvmField
    val MX_B20_EXC: RuleId = RuleId("MX[B20,EXC]")

    /** `MX[B20,TRP]`: A parent of a pupil of 18 or over may be told about a trip with the pupil's agreement, and must not once the pupil has refused. */
    @JvmField
    val MX_B20_TRP: RuleId = RuleId("MX[B20,TRP]")

    /** `MX[B20,MSG]`: A parent of a pupil of 18 or over may get the day-to-day messages with the pupil's agreement, and must not once the pupil has refused. */
    @JvmField
    val MX_B20_MSG: RuleId = RuleId("MX[B20,MSG]")

    /** `MX[B20,EMG]`: A parent of a pupil of 18 or over may be an emergency contact with the pupil's agreement, and must not once the pupil has refused. */
    @JvmField
    val MX_B20_EMG: RuleId = RuleId("MX[B20,EMG]")

    /** `MX[B20,COL]`: Whether a parent of a pupil of 18 or over may collect the pupil does not arise: the pupil decides. */
    @JvmField
    val MX_B20_COL: RuleId = RuleId("MX[B20,COL]")

    /** `MX[B20,CMP]`: A parent of a pupil of 18 or over may complain to the school, and in a maintained school can as anyone can. */
    @JvmField
    val MX_B20_CMP: RuleId = RuleId("MX[B20,CMP]")

    /** `MX[B21,RPT]`: A parent in prison must get the report by post, as a parent living elsewhere does, once risk was checked. */
    @JvmField
    val MX_B21_RPT: RuleId = RuleId("MX[B21,RPT]")

    /** `MX[B21,EVT]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be invited to the school's events is that of B2. */
    @JvmField
    val MX_B21_EVT: RuleId = RuleId("MX[B21,EVT]")

    /** `MX[B21,PEV]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be offered the parents' evening is that of B2. */
    @JvmField
    val MX_B21_PEV: RuleId = RuleId("MX[B21,PEV]")

    /** `MX[B21,REC]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be shown the educational record on a written request is that of B2. */
    @JvmField
    val MX_B21_REC: RuleId = RuleId("MX[B21,REC]")

    /** `MX[B21,CON]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be asked for permission is that of B2. */
    @JvmField
    val MX_B21_CON: RuleId = RuleId("MX[B21,CON]")

    /** `MX[B21,PRC]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they give a consent that needs parental responsibility is that of B2. */
    @JvmField
    val MX_B21_PRC: RuleId = RuleId("MX[B21,PRC]")

    /** `MX[B21,GOV]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they vote and stand in the election of parent governors is that of B2. */
    @JvmField
    val MX_B21_GOV: RuleId = RuleId("MX[B21,GOV]")

    /** `MX[B21,EXC]`: A parent in prison must get notice of an exclusion by post, as a parent living elsewhere does, once risk was checked. */
    @JvmField
    val MX_B21_EXC: RuleId = RuleId("MX[B21,EXC]")

    /** `MX[B21,TRP]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be told about a trip is that of B2. */
    @JvmField
    val MX_B21_TRP: RuleId = RuleId("MX[B21,TRP]")

    /** `MX[B21,MSG]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they get the day-to-day messages is that of B2. */
    @JvmField
    val MX_B21_MSG: RuleId = RuleId("MX[B21,MSG]")

    /** `MX[B21,EMG]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they be an emergency contact is that of B2. */
    @JvmField
    val MX_B21_EMG: RuleId = RuleId("MX[B21,EMG]")

    /** `MX[B21,COL]`: A parent in prison cannot collect the child. */
    @JvmField
    val MX_B21_COL: RuleId = RuleId("MX[B21,COL]")

    /** `MX[B21,CMP]`: A parent in prison stands as a parent living elsewhere does, by post and not the portal, once risk was checked: the answer whether they complain to the school is that of B2. */
    @JvmField
    val MX_B21_CMP: RuleId = RuleId("MX[B21,CMP]")

    /** `MX[B22,RPT]`: Whether an offender under a section 10A order gets the report needs the court; until then it is withheld. */
    @JvmField
    val MX_B22_RPT: RuleId = RuleId("MX[B22,RPT]")

    /** `MX[B22,EVT]`: An offender under a section 10A order must not be invited to the school's events. */
    @JvmField
    val MX_B22_EVT: RuleId = RuleId("MX[B22,EVT]")

    /** `MX[B22,PEV]`: An offender under a section 10A order must not be offered the parents' evening. */
    @JvmField
    val MX_B22_PEV: RuleId = RuleId("MX[B22,PEV]")

    /** `MX[B22,REC]`: Whether an offender under a section 10A order may be shown the educational record on a written request needs checking: the court decides. */
    @JvmField
    val MX_B22_REC: RuleId = RuleId("MX[B22,REC]")

    /** `MX[B22,CON]`: An offender under a section 10A order need not and must not be asked for permission. */
    @JvmField
    val MX_B22_CON: RuleId = RuleId("MX[B22,CON]")

    /** `MX[B22,PRC]`: An offender under a section 10A order cannot give a consent that needs parental responsibility. */
    @JvmField
    val MX_B22_PRC: RuleId = RuleId("MX[B22,PRC]")

    /** `MX[B22,GOV]`: Whether an offender under a section 10A order may vote and stand in the election of parent governors needs checking: the court decides. */
    @JvmField
    val MX_B22_GOV: RuleId = RuleId("MX[B22,GOV]")

    /** `MX[B22,EXC]`: Whether an offender under a section 10A order is told of an exclusion needs the court; until then it is withheld. */
    @JvmField
    val MX_B22_EXC: RuleId = RuleId("MX[B22,EXC]")

    /** `MX[B22,TRP]`: An offender under a section 10A order must not be told about a trip. */
    @JvmField
    val MX_B22_TRP: RuleId = RuleId("MX[B22,TRP]")

    /** `MX[B22,MSG]`: An offender under a section 10A order must not get the day-to-day messages. */
    @JvmField
    val MX_B22_MSG: RuleId = RuleId("MX[B22,MSG]")

    /** `MX[B22,EMG]`: An offender under a section 10A order must not be an emergency contact. */
    @JvmField
    val MX_B22_EMG: RuleId = RuleId("MX[B22,EMG]")

    /** `MX[B22,COL]`: An offender under a section 10A order must not collect the child. */
    @JvmField
    val MX_B22_COL: RuleId = RuleId("MX[B22,COL]")

    /** `MX[B22,CMP]`: An offender under a section 10A order may complain to the school, and in a maintained school can as anyone can. */
    @JvmField
    val MX_B22_CMP: RuleId = RuleId("MX[B22,CMP]")

    /** `REP-1`: In a maintained school the head sends a free report on every registered pupil before the end of the summer term and arranges for it to be discussed with a teacher. */
    @JvmField
    val REP_1: RuleId = RuleId("REP-1")

    /** `REP-2`: The report of a pupil under 18 goes to the parents; of a pupil of 18 or over to the pupil, and to the parents only if the head sees special circumstances. */
    @JvmField
    val REP_2: RuleId = RuleId("REP-2")

    /** `REP-3`: A leaver's report replaces the yearly one in the leaving year; a pupil referral unit owes the yearly report only in the year compulsory school age ends. */
    @JvmField
    val REP_3: RuleId = RuleId("REP-3")

    /** `REP-4`: An academy or independent school sends the parents of each registered pupil a yearly written report, except a parent who has agreed otherwise; one parent's waiver does not waive for the other. */
    @JvmField
    val REP_4: RuleId = RuleId("REP-4")

    /** `REP-5`: Results that come late follow the report within 15 school days of receipt. */
    @JvmField
    val REP_5: RuleId = RuleId("REP-5")

    /** `REC-1`: In a maintained or non-maintained special school a parent who asks in writing may inspect the educational record free within 15 school days; copies within the same time at no more than cost. */
    @JvmField
    val REC_1: RuleId = RuleId("REC-1")

    /** `REC-2`: The right to the educational record is the parent's own, with or without parental responsibility; the pupil's age or objection does not block it, but what the pupil could not get does, and a doubt waits for whoever may limit it. */
    @JvmField
    val REC_2: RuleId = RuleId("REC-2")

    /** `REC-3`: Academies, free schools and independent schools have no such duty and may agree to show the educational record. */
    @JvmField
    val REC_3: RuleId = RuleId("REC-3")

    /** `REC-4`: The educational record is what the school or a teacher processes about a pupil; not the notes a teacher keeps for their own use, nor what another child's parent said. */
    @JvmField
    val REC_4: RuleId = RuleId("REC-4")

    /** `REC-5`: The educational record must not disclose what the pupil could not get by subject access. */
    @JvmField
    val REC_5: RuleId = RuleId("REC-5")

    /** `REC-6`: On a change of school the transfer file and the record go within 15 school days of the pupil leaving; no order or restriction goes into the file, the next school is told directly. */
    @JvmField
    val REC_6: RuleId = RuleId("REC-6")

    /** `SAR-1`: The right of subject access is the child's, whatever the age. */
    @JvmField
    val SAR_1: RuleId = RuleId("SAR-1")

    /** `SAR-2`: Who may exercise subject access turns on this child's understanding; there is no age in law, and in Scotland competence is presumed at 12. */
    @JvmField
    val SAR_2: RuleId = RuleId("SAR-2")

    /** `SAR-3`: A parent may act for the child who is competent and authorises it, or who is not and in whose interests it is; parental responsibility and identity are required. */
    @JvmField
    val SAR_3: RuleId = RuleId("SAR-3")

    /** `SAR-4`: Before a parent is answered, weigh maturity, the nature of the data, orders, confidence owed to the child, the consequences of letting the parent see it or not, and the child's view. */
    @JvmField
    val SAR_4: RuleId = RuleId("SAR-4")

    /** `SAR-5`: Subject access is answered within one calendar month of the request, or of the identity or authority reasonably asked for; asking what is meant pauses it; two months more if complex, told within the first. */
    @JvmField
    val SAR_5: RuleId = RuleId("SAR-5")

    /** `SAR-6`: The search for subject access must be reasonable and proportionate. */
    @JvmField
    val SAR_6: RuleId = RuleId("SAR-6")

    /** `SAR-7`: Education data is exempt where disclosure would be likely to cause serious harm to the health of the pupil or another. */
    @JvmField
    val SAR_7: RuleId = RuleId("SAR-7")

    /** `SAR-8`: Child-abuse data is exempt from a request by a person with parental responsibility for the child so far as disclosure is not in the child's best interests; not in Scotland. */
    @JvmField
    val SAR_8: RuleId = RuleId("SAR-8")

    /** `SAR-9`: Other people's data is withheld unless they consent or it is reasonable without; the other parent's address is such data. */
    @JvmField
    val SAR_9: RuleId = RuleId("SAR-9")

    /** `SAR-10`: Exam scripts are exempt; marks asked for before the results are given at the earlier of five months from the request and 40 days from the results. */
    @JvmField
    val SAR_10: RuleId = RuleId("SAR-10")

    /** `SAR-11`: The school offers a route for complaints about data protection, acknowledges within 30 days, looks into it and tells the outcome without undue delay. */
    @JvmField
    val SAR_11: RuleId = RuleId("SAR-11")

    /** `SAR-12`: Subject access is free; the charge for copies of the educational record is another matter. */
    @JvmField
    val SAR_12: RuleId = RuleId("SAR-12")

    /** `AGE-1`: Every question is asked as of a day; a grant, order, delegation or consent counts from its first day until the day before its end. */
    @JvmField
    val AGE_1: RuleId = RuleId("AGE-1")

    /** `AGE-2`: A person attains an age at the start of the birthday; one born on 29 February on 1 March of other years. */
    @JvmField
    val AGE_2: RuleId = RuleId("AGE-2")

    /** `AGE-3`: Compulsory school age ends at the close of the last Friday in June of the school year in which the pupil turns 16, not on the birthday. */
    @JvmField
    val AGE_3: RuleId = RuleId("AGE-3")

    /** `AGE-4`: A child is under 18, and parental responsibility and every order about a child end at 18 at the latest. */
    @JvmField
    val AGE_4: RuleId = RuleId("AGE-4")

    /** `AGE-5`: From the end of compulsory school age to 25 the rights about an education, health and care plan are the young person's own; where capacity is lacking the parent or a deputy acts. */
    @JvmField
    val AGE_5: RuleId = RuleId("AGE-5")

    /** `AGE-6`: From 18 on the pupil, not the parent, is the addressee of the report and of exclusion notices, gives consent and makes requests. */
    @JvmField
    val AGE_6: RuleId = RuleId("AGE-6")

    /** `AGE-7`: The parent of a pupil of 18 or over has no automatic entitlement; a pupil's information is given only with the pupil's agreement, to protect life or under a legal duty. */
    @JvmField
    val AGE_7: RuleId = RuleId("AGE-7")

    /** `AGE-8`: Marriage no longer ends childhood early; the words "until married" in older guidance are to be ignored. */
    @JvmField
    val AGE_8: RuleId = RuleId("AGE-8")

    /** `SCH-1`: What a school owes depends on its type: maintained, non-maintained special, academy, independent, pupil referral unit, early years, further education. */
    @JvmField
    val SCH_1: RuleId = RuleId("SCH-1")

    /** `SCH-2`: Time for the educational record is counted in school days, time under data-protection law in calendar days and months; school holidays stop only the first. */
    @JvmField
    val SCH_2: RuleId = RuleId("SCH-2")

    /** `JUR-1`: Parental responsibility acquired in one country of the United Kingdom is recognised in the others. */
    @JvmField
    val JUR_1: RuleId = RuleId("JUR-1")

    /** `JUR-2`: School law follows the school's country; parental responsibility follows the child's habitual residence. */
    @JvmField
    val JUR_2: RuleId = RuleId("JUR-2")

    /** `JUR-3`: In Scotland a parent who does not live with the child gets progress information once asked for, and routine mail is owed to the household only. */
    @JvmField
    val JUR_3: RuleId = RuleId("JUR-3")

    /** `COM-1`: A school adjusts for parents with a disability: large print, Braille, easy words, audio, an interpreter, at no cost to them and without giving less. */
    @JvmField
    val COM_1: RuleId = RuleId("COM-1")

    /** `COM-2`: Where something has to be in writing and a parent cannot write because of a disability, another form is accepted. */
    @JvmField
    val COM_2: RuleId = RuleId("COM-2")

    /** `COM-3`: There is no general duty to translate; a notice has to be understood to be of use, so translation or an interpreter is offered, and never the child or the other parent for what is sensitive. */
    @JvmField
    val COM_3: RuleId = RuleId("COM-3")

    /** `COM-4`: Separated parents get the same information, each addressed independently, unless a listed reason stands against it, which is recorded. */
    @JvmField
    val COM_4: RuleId = RuleId("COM-4")

    /** `COM-5`: One adult's address, telephone, e-mail, workplace, partner and clues to where they are is never shown to another. */
    @JvmField
    val COM_5: RuleId = RuleId("COM-5")

    /** `COM-6`: A change of address is confirmed by a channel already verified with that adult; nothing about a new address goes to an old one. */
    @JvmField
    val COM_6: RuleId = RuleId("COM-6")

    /** `COM-7`: A protected address is hidden from every other adult, left out of exports, checked by a second person, and shown as withheld, never as none. */
    @JvmField
    val COM_7: RuleId = RuleId("COM-7")

    /** `COM-8`: An estranged parent without an order is not downgraded; one whose whereabouts are unknown is marked unreachable and tried again. */
    @JvmField
    val COM_8: RuleId = RuleId("COM-8")

    /** `COM-9`: A parent in prison keeps their standing: after a check for orders and victims, send by post to the establishment, and do not tell others of the imprisonment. */
    @JvmField
    val COM_9: RuleId = RuleId("COM-9")

    /** `COM-10`: A parent who is deployed keeps every right. Write rather than ring, to a forces' address or one abroad if need be, and know who collects the child meanwhile. */
    @JvmField
    val COM_10: RuleId = RuleId("COM-10")

    /** `COM-11`: Everything that is owed or done has a way that is not digital. */
    @JvmField
    val COM_11: RuleId = RuleId("COM-11")

    /** `PTN-54`: A school promises, channel by channel, when it acknowledges a message and when it replies, each in a unit of its own. */
    @JvmField
    val PTN_54: RuleId = RuleId("PTN-54")

    /** `PTN-55`: A holding reply that names a date counts as the reply where the school's texts say so. */
    @JvmField
    val PTN_55: RuleId = RuleId("PTN-55")

    /** `PTN-56`: A message for somebody else is passed on and the sender is told; the clock does not start again. */
    @JvmField
    val PTN_56: RuleId = RuleId("PTN-56")

    /** `PTN-57`: Out of hours: no law gives a right to disconnect; a school sets quiet hours, and what is urgent has a way of its own. */
    @JvmField
    val PTN_57: RuleId = RuleId("PTN-57")

    /** `PTN-58`: What is urgent comes by telephone or through reception; an inbox is never the way for it. */
    @JvmField
    val PTN_58: RuleId = RuleId("PTN-58")

    /** `PTN-59`: Without a reply in time: write again to the same person or the office, then to the next level. A missed promise is no stage of a complaint. */
    @JvmField
    val PTN_59: RuleId = RuleId("PTN-59")

    /** `ESC-39`: Unreasonable contact is limited in stages, with a warning and a date of review; never what concerns safety or is owed by statute. */
    @JvmField
    val ESC_39: RuleId = RuleId("ESC-39")

    /** `CNF-1`: Public: the published policy, term dates, the complaints procedure. For anyone. */
    @JvmField
    val CNF_1: RuleId = RuleId("CNF-1")

    /** `CNF-2`: Family: a child's own timetable, reports and messages. For the entitled parents of that child, the pupil as competent, and staff who teach or support. */
    @JvmField
    val CNF_2: RuleId = RuleId("CNF-2")

    /** `CNF-3`: Pupil personal: attendance, behaviour, attainment. For the entitled parents of that child, and staff by need. */
    @JvmField
    val CNF_3: RuleId = RuleId("CNF-3")

    /** `CNF-4`: Special category: health, needs that reveal it, ethnicity, religion, sex life, biometrics. For named staff by need and the child's own family. */
    @JvmField
    val CNF_4: RuleId = RuleId("CNF-4")

    /** `CNF-5`: Safeguarding: the child protection file and the lead's notes. For the safeguarding lead, the deputies and the head; not for parents by default. */
    @JvmField
    val CNF_5: RuleId = RuleId("CNF-5")

    /** `CNF-6`: Staff personal: employment, capability, discipline, low-level concerns. For personnel and the head, never for parents. */
    @JvmField
    val CNF_6: RuleId = RuleId("CNF-6")

    /** `CNF-7`: Third party: another child or family named in a record. For nobody outside the need: it is taken out. */
    @JvmField
    val CNF_7: RuleId = RuleId("CNF-7")

    /** `CNF-8`: Restricted address: an address or school kept from a person by an order or for safety. For named staff alone; never in anything a parent sees. */
    @JvmField
    val CNF_8: RuleId = RuleId("CNF-8")

    /** `CNF-9`: Embargoed examinations: marks before their release, scripts. For the examinations office. */
    @JvmField
    val CNF_9: RuleId = RuleId("CNF-9")

    /** `CNF-10`: Legal privilege: legal advice, papers of a dispute. For the head, the chair and the trust's lawyers; not for parents. */
    @JvmField
    val CNF_10: RuleId = RuleId("CNF-10")

    /** `CNF-11`: Part two of the governors' minutes. For the governors entitled to attend and the clerk. */
    @JvmField
    val CNF_11: RuleId = RuleId("CNF-11")

    /** `CNF-12`: A complaint's file. For those who handle it, the clerk and the panel. */
    @JvmField
    val CNF_12: RuleId = RuleId("CNF-12")

    /** `CNF-13`: The record of an allegation about staff. For the case manager, the local authority's officer and personnel. */
    @JvmField
    val CNF_13: RuleId = RuleId("CNF-13")

    /** `CNF-13a`: A court's order and its papers. For the head, the safeguarding lead and staff who are named; a party sees the terms alone that bind that party; never another parent. */
    @JvmField
    val CNF_13A: RuleId = RuleId("CNF-13a")

    /** `CNF-14`: What is of several classes is for those alone who may see each of them: a further class never lets anybody more in. */
    @JvmField
    val CNF_14: RuleId = RuleId("CNF-14")

    /** `CNF-15`: What a class keeps from somebody yields to one of a closed list of overrides alone, each recorded with who, what, why and when. */
    @JvmField
    val CNF_15: RuleId = RuleId("CNF-15")

    /** `CNF-15a`: It yields to sharing for a child's safety: protecting a child outranks the privacy of those who fail to protect it, and needs no consent. */
    @JvmField
    val CNF_15A: RuleId = RuleId("CNF-15a")

    /** `CNF-15b`: It yields where a court order or a statute requires it. */
    @JvmField
    val CNF_15B: RuleId = RuleId("CNF-15b")

    /** `CNF-15c`: It yields to the Secretary of State or an inspection body that asks for records of complaints. */
    @JvmField
    val CNF_15C: RuleId = RuleId("CNF-15c")

    /** `CNF-15d`: It yields to a request of the police where that is necessary to prevent or detect a crime; a request is not an order. */
    @JvmField
    val CNF_15D: RuleId = RuleId("CNF-15d")

    /** `CNF-15e`: It yields to the consent of the person who is protected; verified in part. */
    @JvmField
    val CNF_15E: RuleId = RuleId("CNF-15e")

    /** `CNF-15f`: It yields where the public interest outweighs the confidence; verified in part. */
    @JvmField
    val CNF_15F: RuleId = RuleId("CNF-15f")

    /** `CNF-15g`: It yields to a person's request for their own data, after the exemptions. */
    @JvmField
    val CNF_15G: RuleId = RuleId("CNF-15g")

    /** `CNF-15h`: What is already lawfully public is confidential no more. */
    @JvmField
    val CNF_15H: RuleId = RuleId("CNF-15h")

    /** `CNF-16`: A duty of confidence arises where information has the quality of confidence, was given in circumstances that carry an obligation, and the use would be unauthorised. It binds whoever agreed or ought to have known; verified in part. */
    @JvmField
    val CNF_16: RuleId = RuleId("CNF-16")

    /** `CNF-17`: What is written about a complaint is confidential on both its sides; what was found goes to the person complained about as well, with other pupils taken out. What follows for staff is not told to whoever complained. */
    @JvmField
    val CNF_17: RuleId = RuleId("CNF-17")

    /** `CNF-18`: Nothing is published by which the public could tell who a teacher is who is accused by or for a pupil of the same school. It ends on charge, a published decision, a waiver or a court's order; in England and Wales, of teachers alone. */
    @JvmField
    val CNF_18: RuleId = RuleId("CNF-18")

    /** `CNF-20`: Before something is shown by discretion that is neither public nor about their own child alone, an undertaking not to divulge it is asked for: without one it is not shown. */
    @JvmField
    val CNF_20: RuleId = RuleId("CNF-20")

    /** `CNF-21`: Whoever received something by accident is asked at once for an undertaking and to delete it, and a record of the breach is opened beside that. */
    @JvmField
    val CNF_21: RuleId = RuleId("CNF-21")

    /** `CNF-22`: Of an undertaking is recorded who gave it, about which items or classes, on which day, in which version of the wording, how, with what scope, and its end if it has one. */
    @JvmField
    val CNF_22: RuleId = RuleId("CNF-22")

    /** `CNF-23`: To whoever refuses an undertaking nothing more is shown by discretion. What is owed by law goes on, with what is of others taken out. */
    @JvmField
    val CNF_23: RuleId = RuleId("CNF-23")

    /** `CNF-24`: An undertaking never blocks telling social care, the police, the allegations officer, a regulator, a court, one's own lawyer or doctor, a protected disclosure, or what is about one's own child. */
    @JvmField
    val CNF_24: RuleId = RuleId("CNF-24")

    /** `CNF-25`: The literal words, any other person, mean the other parent and the child too. Before they are held against a parent who may see the same, a human is asked. */
    @JvmField
    val CNF_25: RuleId = RuleId("CNF-25")

    /** `CNF-26`: A breach of an undertaking is recorded and the head is told. It carries no penalty of its own. */
    @JvmField
    val CNF_26: RuleId = RuleId("CNF-26")

    /** `CNF-27`: An undertaking is no consent and no lawful basis: that it was given permits nothing by itself. */
    @JvmField
    val CNF_27: RuleId = RuleId("CNF-27")

    /** `CNF-28`: Volunteers, parent governors, companions at a panel and officers of the parents' association who hold data undertake it in a wording of their own. */
    @JvmField
    val CNF_28: RuleId = RuleId("CNF-28")

    /** `CNF-29`: A board's agenda, signed minutes and papers are open to inspection, except what is about a named person who works or may work there, a named pupil or candidate, or what the board decides is confidential by its nature. */
    @JvmField
    val CNF_29: RuleId = RuleId("CNF-29")

    /** `CNF-30`: The school has a way to complain about data protection, an electronic one among others, acknowledges within 30 days, acts without undue delay, and tells the outcome and the right to go to the Information Commissioner; no small body is exempt. */
    @JvmField
    val CNF_30: RuleId = RuleId("CNF-30")

    /** `CNF-31`: The 30 days are calendar days, counted from the day after receipt; if the last is a weekend or public holiday, it is the next working day. */
    @JvmField
    val CNF_31: RuleId = RuleId("CNF-31")

    /** `CNF-32`: School holidays do not move the time for a complaint about data protection. */
    @JvmField
    val CNF_32: RuleId = RuleId("CNF-32")

    /** `CNF-33`: From a copy by subject access the data of other people are withheld unless they consent or disclosure is reasonable; its time is that of subject access. */
    @JvmField
    val CNF_33: RuleId = RuleId("CNF-33")

    /** `CNF-34`: A parent who asks for data about a child's abuse is not given it so far as that is not in the child's best interests; not in Scotland. */
    @JvmField
    val CNF_34: RuleId = RuleId("CNF-34")

    /** `CNF-35`: Legal privilege, references, management planning and negotiations are exempt from subject access; the numbers of the paragraphs on privilege are not confirmed. */
    @JvmField
    val CNF_35: RuleId = RuleId("CNF-35")

    /** `CNF-36`: The educational record is owed within 15 school days by maintained and non-maintained special schools; an academy or independent school may agree, and what is left is a subject access request, the child's right. */
    @JvmField
    val CNF_36: RuleId = RuleId("CNF-36")

    /** `CNF-37`: What is taken out is taken out for each recipient: in each party's copy the data of others is hidden. */
    @JvmField
    val CNF_37: RuleId = RuleId("CNF-37")

    /** `CNF-38`: Why something was taken out is recorded for whoever answers for data protection, and is never told to whoever asked beyond the name of the exemption. */
    @JvmField
    val CNF_38: RuleId = RuleId("CNF-38")

    /** `CNF-40`: A breach of personal data is contained, its risk judged, and every breach is written down with the judgement. */
    @JvmField
    val CNF_40: RuleId = RuleId("CNF-40")

    /** `CNF-41`: A breach that is likely a risk is reported to the Information Commissioner within 72 hours of becoming aware: hours by the clock, not working or school hours; that they are clock hours is not confirmed. */
    @JvmField
    val CNF_41: RuleId = RuleId("CNF-41")

    /** `CNF-42`: Where a breach is a high risk, those whose data they are are told without undue delay; where it is a risk and not a high one, there is no duty to tell. */
    @JvmField
    val CNF_42: RuleId = RuleId("CNF-42")

    /** `CNF-43`: A report that is late states why; a report may be made in phases. */
    @JvmField
    val CNF_43: RuleId = RuleId("CNF-43")

    /** `CNF-44`: A breach that touches a kept address or a child's safety counts as a high risk, unless the safeguarding lead says otherwise. */
    @JvmField
    val CNF_44: RuleId = RuleId("CNF-44")

    /** `CNF-45`: Somebody decides about a breach at night, in the holidays and when the officer is away. */
    @JvmField
    val CNF_45: RuleId = RuleId("CNF-45")

    /** `CNF-46`: The file of a complaint is kept for a time from its resolution and then reviewed; for how long is the profile's to say. */
    @JvmField
    val CNF_46: RuleId = RuleId("CNF-46")

    /** `CNF-47`: A complaint in an early-years setting is kept for at least a time; for how long is the profile's to say. */
    @JvmField
    val CNF_47: RuleId = RuleId("CNF-47")

    /** `CNF-48`: A child protection file is kept for a time from the date of birth, or goes with the pupil. */
    @JvmField
    val CNF_48: RuleId = RuleId("CNF-48")

    /** `CNF-49`: The file of an allegation about staff is kept to pension age or for a time, whichever is longer; a malicious or false one is removed. */
    @JvmField
    val CNF_49: RuleId = RuleId("CNF-49")

    /** `CNF-49a`: A legal hold overrides every expiry. */
    @JvmField
    val CNF_49A: RuleId = RuleId("CNF-49a")

    /** `SFG-53`: Where the notice to a parent is suppressed, nothing about the record reaches that parent: no message, no counter, no read receipt, no log of who looked. */
    @JvmField
    val SFG_53: RuleId = RuleId("SFG-53")

    /** `CNF-50`: From which number on a count is shown in a report is the profile's to say; no one number is given by the department. */
    @JvmField
    val CNF_50: RuleId = RuleId("CNF-50")

    /** `CNF-51`: In a report c stands for suppressed, z for not applicable, x for not available, low for what rounds to zero and is not, u for low reliability; 0 is a true zero alone. */
    @JvmField
    val CNF_51: RuleId = RuleId("CNF-51")

    /** `CNF-53`: Unless the profile says otherwise, counts of 1 to 4 are suppressed, and of special categories those of 1 to 9. */
    @JvmField
    val CNF_53: RuleId = RuleId("CNF-53")

    /** `CNF-54`: No suppressed count can be worked out again from a row's total, a column's, the whole, the percentage of the rest, or an earlier edition of the table. */
    @JvmField
    val CNF_54: RuleId = RuleId("CNF-54")

    /** `CNF-55`: Where the school says so of a column, a zero in it is suppressed too: none of a group can tell of each of them. */
    @JvmField
    val CNF_55: RuleId = RuleId("CNF-55")

    /** `CNF-56`: Where all members of a small group share a value, that is suppressed too. */
    @JvmField
    val CNF_56: RuleId = RuleId("CNF-56")

    /** `CNF-57`: A percentage is shown only if both its part and its whole may be. */
    @JvmField
    val CNF_57: RuleId = RuleId("CNF-57")

    /** `CNF-58`: Two reports whose populations differ by fewer than the threshold are not both shown in full detail. */
    @JvmField
    val CNF_58: RuleId = RuleId("CNF-58")

    /** `CNF-59`: The same counts and threshold suppress the same cells, and a greater threshold never reveals one. */
    @JvmField
    val CNF_59: RuleId = RuleId("CNF-59")

    /** `PTN-60`: Reach: families with at least one delivered message, of the families on roll. */
    @JvmField
    val PTN_60: RuleId = RuleId("PTN-60")

    /** `PTN-61`: Two-way share: conversations with at least one message each way, of all conversations. */
    @JvmField
    val PTN_61: RuleId = RuleId("PTN-61")

    /** `PTN-62`: Parent-started share: conversations that a parent began, of all conversations. */
    @JvmField
    val PTN_62: RuleId = RuleId("PTN-62")

    /** `PTN-63`: Reply in promise: replied to within the profile's promise, of the messages that needed a reply; what is open and overdue counts as a failure. */
    @JvmField
    val PTN_63: RuleId = RuleId("PTN-63")

    /** `PTN-64`: Dialogue gap: for each pupil the school days since the last contact both ways. */
    @JvmField
    val PTN_64: RuleId = RuleId("PTN-64")

    /** `PTN-65`: Parity: the same measures by language, by need, and by whether the parent lives with the pupil, with small numbers suppressed. */
    @JvmField
    val PTN_65: RuleId = RuleId("PTN-65")

    /** `PTN-66`: Consultation loop: consultations with a published word on what changed, of those that closed. */
    @JvmField
    val PTN_66: RuleId = RuleId("PTN-66")

    /** `PTN-67`: The governors' report for a meeting: period, measures, and counts alone of what happened; no names and no free text. */
    @JvmField
    val PTN_67: RuleId = RuleId("PTN-67")

    /** `CON-GEN-1`: Every purpose is of one kind: data protection, permission, statutory, withdrawal, treatment or marketing; who may give, what shows it and what a disagreement does differ by kind. */
    @JvmField
    val CON_GEN_1: RuleId = RuleId("CON-GEN-1")

    /** `CON-GEN-2`: Consent to the use of data is freely given, specific, informed, unambiguous and a clear act; silence, a box ticked beforehand or tell us if you object is no consent, and it is missing. */
    @JvmField
    val CON_GEN_2: RuleId = RuleId("CON-GEN-2")

    /** `CON-GEN-3`: Each purpose has an answer of its own: one tick for several purposes is not specific, and consent is missing for each of them. */
    @JvmField
    val CON_GEN_3: RuleId = RuleId("CON-GEN-3")

    /** `CON-GEN-4`: Consent is not asked for where the school would go on without it: ordinary schooling rests on public task or legal obligation in a state school, on contract or legitimate interests in an independent one. */
    @JvmField
    val CON_GEN_4: RuleId = RuleId("CON-GEN-4")

    /** `CON-GEN-5`: Consent may be withdrawn at any time, as easily as it was given and without penalty: from then on the use stops, and what rested on consent alone is erased. */
    @JvmField
    val CON_GEN_5: RuleId = RuleId("CON-GEN-5")

    /** `CON-GEN-6`: For most purposes no law sets an end: review when purpose, recipients, law, household, parental responsibility or competence changes, by default yearly; no consent outlives the pupil's time on roll. */
    @JvmField
    val CON_GEN_6: RuleId = RuleId("CON-GEN-6")

    /** `CON-GEN-7`: Once the pupil is able to decide for this purpose, the parent's answer is no longer enough: it has expired, and the pupil is asked. */
    @JvmField
    val CON_GEN_7: RuleId = RuleId("CON-GEN-7")

    /** `CON-GEN-8`: Where data of a special category, such as biometrics, health or religion, rests on consent, that consent is explicit. */
    @JvmField
    val CON_GEN_8: RuleId = RuleId("CON-GEN-8")

    /** `CON-GEN-9`: An answer of somebody without the standing that the kind of consent needs does not count: consent is missing, not refused. */
    @JvmField
    val CON_GEN_9: RuleId = RuleId("CON-GEN-9")

    /** `CON-GEN-10`: Ask in order: is consent needed, does a statute or order bar, does the child decide, does an objection veto, do enough with standing consent, in form, and still; the first step that fails is named. */
    @JvmField
    val CON_GEN_10: RuleId = RuleId("CON-GEN-10")

    /** `CON-GEN-11`: Where no statute settles it and the school has sought both views or been asked to, a disagreement is a conflict: nothing is given until both agree or a court decides, and both are told how to resolve it. */
    @JvmField
    val CON_GEN_11: RuleId = RuleId("CON-GEN-11")

    /** `CON-GEN-12`: A child never carries a dispute and is not asked to choose between parents; the decision of a competent child is taken where it governs. */
    @JvmField
    val CON_GEN_12: RuleId = RuleId("CON-GEN-12")

    /** `CON-PHO-1`: A photograph for identity, records, safeguarding, display in school or evidence of work needs notice and no consent; an objection is considered, and the school decides. */
    @JvmField
    val CON_PHO_1: RuleId = RuleId("CON-PHO-1")

    /** `CON-PHO-2`: A photograph goes on the website on the recorded opt-in of the competent pupil, else of one person with parental responsibility; while two disagree it is not published. */
    @JvmField
    val CON_PHO_2: RuleId = RuleId("CON-PHO-2")

    /** `CON-PHO-3`: A photograph on social media needs an answer of its own, given as for the website. */
    @JvmField
    val CON_PHO_3: RuleId = RuleId("CON-PHO-3")

    /** `CON-PHO-4`: A photograph for press, broadcast, prospectus or advertising needs an answer of its own for that event, given as for the website and after saying that it cannot be recalled. */
    @JvmField
    val CON_PHO_4: RuleId = RuleId("CON-PHO-4")

    /** `CON-PHO-5`: A class or team photograph shared with other families leaves the school: it needs an opt-in for every pupil shown, and an image of a pupil for whom it was refused must not go. */
    @JvmField
    val CON_PHO_5: RuleId = RuleId("CON-PHO-5")

    /** `CON-PHO-6`: Parents who film an event for their family are outside data-protection law, and the school may forbid it by policy; a parent who posts it in public may come within the law, which needs checking. */
    @JvmField
    val CON_PHO_6: RuleId = RuleId("CON-PHO-6")

    /** `CON-PHO-7`: When consent to a photograph is withdrawn, new use stops at once, what the school controls is taken down and recipients are told; print already issued cannot be recalled. */
    @JvmField
    val CON_PHO_7: RuleId = RuleId("CON-PHO-7")

    /** `CON-PHO-8`: A photograph of a looked-after or adopted child, or one in a refuge or at a protected address, is not published until the delegate, the adopters or the parent at risk agrees. */
    @JvmField
    val CON_PHO_8: RuleId = RuleId("CON-PHO-8")

    /** `CON-TRIP-1`: A visit in school hours that is a normal part of education needs no consent; parents are told where the child will be and of any extra safety measures. */
    @JvmField
    val CON_TRIP_1: RuleId = RuleId("CON-TRIP-1")

    /** `CON-TRIP-2`: Visits of nursery-age children, outside school hours, residential, adventurous or abroad need written consent; one form at enrolment covers later ones if parents are told of each and can say no. */
    @JvmField
    val CON_TRIP_2: RuleId = RuleId("CON-TRIP-2")

    /** `CON-TRIP-3`: For a trip one parent with parental responsibility or care suffices by default, the resident one asked first; a delegated carer suffices within the delegation. */
    @JvmField
    val CON_TRIP_3: RuleId = RuleId("CON-TRIP-3")

    /** `CON-TRIP-4`: A parent who lives elsewhere is asked as well if the effect is likely to be long-term and significant, or if that parent has asked to be asked every time. */
    @JvmField
    val CON_TRIP_4: RuleId = RuleId("CON-TRIP-4")

    /** `CON-TRIP-5`: If both were asked and one refuses, or one who was not asked objects before departure, there is a conflict: the child does not go without agreement or a specific issue order. */
    @JvmField
    val CON_TRIP_5: RuleId = RuleId("CON-TRIP-5")

    /** `CON-TRIP-6`: Leaving the United Kingdom needs every holder of parental responsibility, unless an order that the child lives with somebody covers a month or a special guardianship order three; a looked-after child follows rules of its own. */
    @JvmField
    val CON_TRIP_6: RuleId = RuleId("CON-TRIP-6")

    /** `CON-TRIP-7`: The pupil's views are sought and a competent pupil cannot be made to go; at 18 the pupil alone consents, while at 16 and 17 a parent's consent is custom and not law. */
    @JvmField
    val CON_TRIP_7: RuleId = RuleId("CON-TRIP-7")

    /** `CON-TRIP-8`: Consent to a trip may be withdrawn until departure; whether money is returned is another matter. */
    @JvmField
    val CON_TRIP_8: RuleId = RuleId("CON-TRIP-8")

    /** `CON-MED-1`: Staff give a pupil under 16 a medicine only with a parent's written consent, except one prescribed without the parents' knowledge: that confidence is kept, and the pupil is encouraged to tell them. */
    @JvmField
    val CON_MED_1: RuleId = RuleId("CON-MED-1")

    /** `CON-MED-2`: A pupil under 16 gets aspirin only if a doctor prescribed it; a parent's consent does not replace the prescription. */
    @JvmField
    val CON_MED_2: RuleId = RuleId("CON-MED-2")

    /** `CON-MED-3`: In early years every medicine, prescribed or not, needs written permission for that medicine; each dose is recorded, and the parent is told the same day or as soon as practicable. */
    @JvmField
    val CON_MED_3: RuleId = RuleId("CON-MED-3")

    /** `CON-MED-4`: One person with parental responsibility or day-to-day care consents to a medicine; if two disagree, what is not urgent is not given and the prescriber's advice is sought. */
    @JvmField
    val CON_MED_4: RuleId = RuleId("CON-MED-4")

    /** `CON-MED-5`: The school's spare inhaler or adrenaline device is for a pupil on its register, with a diagnosis or plan and a parent's written consent. */
    @JvmField
    val CON_MED_5: RuleId = RuleId("CON-MED-5")

    /** `CON-MED-6`: In an emergency the school acts, calls 999 and rings every emergency contact; it waits for nobody's consent. */
    @JvmField
    val CON_MED_6: RuleId = RuleId("CON-MED-6")

    /** `CON-MED-7`: A pupil of 16 or 17 consents to treatment as effectively as an adult. */
    @JvmField
    val CON_MED_7: RuleId = RuleId("CON-MED-7")

    /** `CON-MED-8`: The consent of a child under 16 who fully understands the treatment is enough, and no parent can overrule it; the clinician, not the school, judges that for each decision. */
    @JvmField
    val CON_MED_8: RuleId = RuleId("CON-MED-8")

    /** `CON-MED-9`: The NHS provider takes consent to an immunisation from one person with parental responsibility or from the competent child; with neither it does not go ahead, and a foster carer's delegation is checked. */
    @JvmField
    val CON_MED_9: RuleId = RuleId("CON-MED-9")

    /** `CON-MED-10`: Children in Reception and Year 6 may be measured unless a parent, who was told, withdraws the child; a child unwilling on the day is not measured. */
    @JvmField
    val CON_MED_10: RuleId = RuleId("CON-MED-10")

    /** `CON-BIO-1`: Before a pupil's biometrics are first used, each parent in the sense of that Act is told in writing of the intention and of the right to object at any time; a known parent left out without a listed ground bars it. */
    @JvmField
    val CON_BIO_1: RuleId = RuleId("CON-BIO-1")

    /** `CON-BIO-2`: At least one parent in the sense of that Act consents to biometrics in writing; word of mouth, silence and a slip for opting out are no consent. */
    @JvmField
    val CON_BIO_2: RuleId = RuleId("CON-BIO-2")

    /** `CON-BIO-3`: The written objection of any one parent in the sense of that Act bars biometrics, whoever else consented and whenever it is made. */
    @JvmField
    val CON_BIO_3: RuleId = RuleId("CON-BIO-3")

    /** `CON-BIO-4`: If the child refuses or objects to biometrics, at any age, in words or conduct and whether or not it is understood, that overrides everybody. */
    @JvmField
    val CON_BIO_4: RuleId = RuleId("CON-BIO-4")

    /** `CON-BIO-5`: When the parent who consented to biometrics withdraws in writing, use stops and the data is destroyed as soon as practicable; another parent's earlier consent does not save it. */
    @JvmField
    val CON_BIO_5: RuleId = RuleId("CON-BIO-5")

    /** `CON-BIO-6`: A parent need not be told or asked who cannot be found, lacks capacity, must not be contacted for the child's welfare or cannot practicably be reached; the ground is recorded, and written consent is still needed. */
    @JvmField
    val CON_BIO_6: RuleId = RuleId("CON-BIO-6")

    /** `CON-BIO-7`: A pupil whose biometrics are not used has a reasonable alternative that gives the same access without disadvantage. */
    @JvmField
    val CON_BIO_7: RuleId = RuleId("CON-BIO-7")

    /** `CON-BIO-8`: Data-protection law holds for biometrics as well: assess the impact first, obtain explicit consent, and ask a pupil old enough to decide, for whom a parent's consent alone may fail. */
    @JvmField
    val CON_BIO_8: RuleId = RuleId("CON-BIO-8")

    /** `CON-BIO-9`: At 18 the duties to parents about biometrics fall away and the pupil's own explicit consent is needed; in Scotland and Northern Ireland those duties do not exist and data-protection law alone holds. */
    @JvmField
    val CON_BIO_9: RuleId = RuleId("CON-BIO-9")

    /** `CON-BIO-10`: A photograph in the school's records is not biometric data unless it is scanned for automated recognition. */
    @JvmField
    val CON_BIO_10: RuleId = RuleId("CON-BIO-10")

    /** `CON-RSE-1`: Nobody can withdraw a pupil from relationships education, health education or the science of the national curriculum: a request has no effect. */
    @JvmField
    val CON_RSE_1: RuleId = RuleId("CON-RSE-1")

    /** `CON-RSE-2`: A parent's request to withdraw a primary pupil from sex education beyond science is granted. */
    @JvmField
    val CON_RSE_2: RuleId = RuleId("CON-RSE-2")

    /** `CON-RSE-3`: A parent's request to withdraw a secondary pupil from sex education, wholly or in part, is granted until three terms before the 16th birthday, save in exceptional circumstances; the head talks to them first and records it. */
    @JvmField
    val CON_RSE_3: RuleId = RuleId("CON-RSE-3")

    /** `CON-RSE-4`: In the three terms before turning 16 the pupil may choose sex education, and the school arranges it in one of those terms whatever the parent asked. */
    @JvmField
    val CON_RSE_4: RuleId = RuleId("CON-RSE-4")

    /** `CON-RSE-5`: The pupil's choice opens on the first day of the third term before the term with the 16th birthday, or before the next term if the birthday is in a holiday; it needs the school's term dates. */
    @JvmField
    val CON_RSE_5: RuleId = RuleId("CON-RSE-5")

    /** `CON-RSE-6`: One parent's request to withdraw is enough; if another parent opposes it, the withdrawal stands and is flagged as disputed, the head decides within the same bounds and a court is the last resort. */
    @JvmField
    val CON_RSE_6: RuleId = RuleId("CON-RSE-6")

    /** `CON-RSE-7`: The guidance on relationships, sex and health education is that of 2019 from 1 September 2020 and the revised one of July 2025 from 1 September 2026. */
    @JvmField
    val CON_RSE_7: RuleId = RuleId("CON-RSE-7")

    /** `CON-REL-1`: In a maintained school a parent's request, without reasons, to withdraw any registered pupil, in the sixth form too, wholly or partly from religious education binds until it is taken back. */
    @JvmField
    val CON_REL_1: RuleId = RuleId("CON-REL-1")

    /** `CON-REL-2`: Below the sixth form a parent's request to withdraw the pupil wholly or partly from worship binds until it is taken back; the pupil's own request has no force in law. */
    @JvmField
    val CON_REL_2: RuleId = RuleId("CON-REL-2")

    /** `CON-REL-3`: A sixth-form pupil's own request to be excused from worship binds; a parent's is neither enough nor needed. */
    @JvmField
    val CON_REL_3: RuleId = RuleId("CON-REL-3")

    /** `CON-REL-4`: In academies the same rights of withdrawal from religious education and worship come from the funding agreement, in special schools from regulations: check the document. */
    @JvmField
    val CON_REL_4: RuleId = RuleId("CON-REL-4")

    /** `CON-REL-5`: If one parent asks to withdraw the child from religious education or worship and another opposes it, the withdrawal stands and is flagged as disputed. */
    @JvmField
    val CON_REL_5: RuleId = RuleId("CON-REL-5")

    /** `CON-ISS-1`: The age of consent to online services matters only where a service is offered directly to the child and rests on consent; a platform that the school itself provides as its public task needs none. */
    @JvmField
    val CON_ISS_1: RuleId = RuleId("CON-ISS-1")

    /** `CON-ISS-2`: A child who has reached the age, 13 unless raised, consents to an online service alone; below it a holder of parental responsibility does, with reasonable efforts to verify, and care is not enough. */
    @JvmField
    val CON_ISS_2: RuleId = RuleId("CON-ISS-2")

    /** `CON-ISS-3`: A preventive or counselling service online needs no parent's authorisation at any age. */
    @JvmField
    val CON_ISS_3: RuleId = RuleId("CON-ISS-3")

    /** `CON-ISS-4`: A parent's consent to an online service ends when the child reaches the age: the child is asked. */
    @JvmField
    val CON_ISS_4: RuleId = RuleId("CON-ISS-4")

    /** `CON-ISS-5`: The age of consent to online services is 13, and regulations may set it between 13 and 16, for all services or for some. */
    @JvmField
    val CON_ISS_5: RuleId = RuleId("CON-ISS-5")

    /** `CON-MKT-1`: Unsolicited marketing by e-mail, text or app, fundraising, promotion and other people's offers included, needs the recipient's own earlier consent or a soft opt-in, and must not be sent otherwise. */
    @JvmField
    val CON_MKT_1: RuleId = RuleId("CON-MKT-1")

    /** `CON-MKT-2`: Messages about absence, closure, safety, progress and arrangements are not marketing and need no consent; promotion added to one makes the whole message marketing. */
    @JvmField
    val CON_MKT_2: RuleId = RuleId("CON-MKT-2")

    /** `CON-MKT-3`: Consent to marketing belongs to the holder of the address, not to the household or the child: one parent's yes is not the other's. */
    @JvmField
    val CON_MKT_3: RuleId = RuleId("CON-MKT-3")

    /** `CON-MKT-4`: A paper flyer sent home in a bag needs no consent: it rests on legitimate interests, with a way to opt out. */
    @JvmField
    val CON_MKT_4: RuleId = RuleId("CON-MKT-4")

    /** `CON-MKT-5`: Whether a school trust can use the soft opt-in for charities is unsettled: it is off unless checked. */
    @JvmField
    val CON_MKT_5: RuleId = RuleId("CON-MKT-5")

    /** `CON-APP-1`: An account in a parents' app or portal is one adult's own and the invitation needs no consent; optional extras such as push messages, location, payments and media each do. */
    @JvmField
    val CON_APP_1: RuleId = RuleId("CON-APP-1")

    /** `CON-APP-2`: A parent who declines the app still gets by another route everything that the parent must be sent. */
    @JvmField
    val CON_APP_2: RuleId = RuleId("CON-APP-2")

    /** `CON-CHN-1`: A preferred channel is a preference and no consent, and never holds back an urgent or statutory message. */
    @JvmField
    val CON_CHN_1: RuleId = RuleId("CON-CHN-1")

    /** `CON-CHN-2`: A notice that an Education Act requires goes by e-mail only if the parent has agreed to e-mail; otherwise it is delivered or posted to the last known address. */
    @JvmField
    val CON_CHN_2: RuleId = RuleId("CON-CHN-2")

    /** `CON-SHR-1`: Statutory returns, the transfer file and what goes to the local authority, the department and examination bodies need no consent: legal obligation or public task. */
    @JvmField
    val CON_SHR_1: RuleId = RuleId("CON-SHR-1")

    /** `CON-SHR-2`: Sharing to safeguard a child never depends on consent; the family is told first unless that raises the risk. */
    @JvmField
    val CON_SHR_2: RuleId = RuleId("CON-SHR-2")

    /** `CON-SHR-3`: A processor that acts on the school's instructions, such as a caterer, a records system or a text gateway, needs a contract and no consent. */
    @JvmField
    val CON_SHR_3: RuleId = RuleId("CON-SHR-3")

    /** `CON-SHR-4`: Parents' associations, photographers who sell prints, clubs and alumni bodies decide for themselves what they do with data: sharing with them needs consent or a basis of its own. */
    @JvmField
    val CON_SHR_4: RuleId = RuleId("CON-SHR-4")

    /** `CON-SHR-5`: Beyond name, address and date of birth, what youth-support services are given may be opted out of: by a parent while the pupil is under 16, by the pupil from 16. */
    @JvmField
    val CON_SHR_5: RuleId = RuleId("CON-SHR-5")

    /** `CON-SHR-6`: The police have no automatic right to data: the school may give it on a written request that shows necessity and an exemption. */
    @JvmField
    val CON_SHR_6: RuleId = RuleId("CON-SHR-6")

    /** `CON-AP-1`: A maintained school directs a pupil off site to improve behaviour without a parent's consent, on written notice of place, reasons, dates and times at least two school days before, and keeps it under review. */
    @JvmField
    val CON_AP_1: RuleId = RuleId("CON-AP-1")

    /** `CON-AP-2`: A managed move is permanent and voluntary: all parties agree, parents included, none under threat of exclusion, and after a refusal it must not happen. */
    @JvmField
    val CON_AP_2: RuleId = RuleId("CON-AP-2")

    /** `CON-COU-1`: A competent pupil of any age, usually from about 13, consents to counselling alone and may keep it from parents, whose refusal does not bind; for others a person with parental responsibility consents. */
    @JvmField
    val CON_COU_1: RuleId = RuleId("CON-COU-1")

    /** `CON-COU-2`: Safeguarding overrides the confidence of counselling, towards parents and towards the pupil. */
    @JvmField
    val CON_COU_2: RuleId = RuleId("CON-COU-2")

    /** `CON-NAM-1`: Changing the surname of a pupil under 16 in the register needs the written consent of everyone with parental responsibility or a court order; a deed poll shows only the wish of whoever signed it. */
    @JvmField
    val CON_NAM_1: RuleId = RuleId("CON-NAM-1")

    /** `CON-NAM-2`: The consent of a parent without parental responsibility to a change of name is not required; that parent may still object in court. */
    @JvmField
    val CON_NAM_2: RuleId = RuleId("CON-NAM-2")

    /** `CON-NAM-3`: A pupil of 16 or over may change their own name and no parent can do it for them; the terms of a child arrangements, special guardianship or care order are checked first. */
    @JvmField
    val CON_NAM_3: RuleId = RuleId("CON-NAM-3")

    /** `CON-NAM-4`: A name to be known by in class is used only where every holder of parental responsibility agrees or welfare requires it; statutory records keep the legal name. */
    @JvmField
    val CON_NAM_4: RuleId = RuleId("CON-NAM-4")

    /** `CT-1`: Photographs for the school's own use: no consent is needed, notice is given, and an objection is weighed by the school. */
    @JvmField
    val CT_1: RuleId = RuleId("CT-1")

    /** `CT-2`: Photographs on the website: one recorded opt-in, of the competent pupil, else of a holder of parental responsibility; reviewed yearly, not published while two disagree, taken down on withdrawal. */
    @JvmField
    val CT_2: RuleId = RuleId("CT-2")

    /** `CT-3`: Photographs on social media: as for the website, with an answer of its own. */
    @JvmField
    val CT_3: RuleId = RuleId("CT-3")

    /** `CT-4`: Photographs for press and prospectus: as for the website, with an opt-in for each use; withdrawal acts for the future only. */
    @JvmField
    val CT_4: RuleId = RuleId("CT-4")

    /** `CT-5`: Ordinary trips in school hours: no consent is needed, notice is given, the pupil's views are sought and the school decides. */
    @JvmField
    val CT_5: RuleId = RuleId("CT-5")

    /** `CT-6`: Trips outside hours, residential, adventurous or of nursery-age children: one written permission of a parent with responsibility or care or of a delegate, two where the other is asked; none while they disagree. */
    @JvmField
    val CT_6: RuleId = RuleId("CT-6")

    /** `CT-7`: Trips abroad: the written permission of every holder of parental responsibility unless an order covers it, of the delegate for a looked-after child; a court settles disagreement. */
    @JvmField
    val CT_7: RuleId = RuleId("CT-7")

    /** `CT-8`: Medicine given by staff: one written permission of a holder of parental responsibility or carer, in early years for each medicine; while two disagree only what is urgent is given. */
    @JvmField
    val CT_8: RuleId = RuleId("CT-8")

    /** `CT-9`: Treatment and immunisation: one consent, of a holder of parental responsibility, the competent child or the pupil of 16 or over; no parent can veto a competent child's yes. */
    @JvmField
    val CT_9: RuleId = RuleId("CT-9")

    /** `CT-10`: The measurement programme: no consent is needed; any parent's opting out or the child's refusal on the day stops it, and opting out prevails where parents disagree. */
    @JvmField
    val CT_10: RuleId = RuleId("CT-10")

    /** `CT-11`: Biometrics under 18: one written consent of a parent in the sense of that Act, while any such parent's written objection or the child's refusal in any form bars; a competent pupil is asked too. */
    @JvmField
    val CT_11: RuleId = RuleId("CT-11")

    /** `CT-12`: Sex education: one parent's request to the head withdraws the pupil until it is taken back, a dispute is flagged, and the pupil may opt in from three terms before 16. */
    @JvmField
    val CT_12: RuleId = RuleId("CT-12")

    /** `CT-13`: Religious education: one parent's request withdraws the pupil until it is taken back, a dispute is flagged, and the pupil has no say of their own. */
    @JvmField
    val CT_13: RuleId = RuleId("CT-13")

    /** `CT-14`: Worship: one parent's request withdraws the pupil until it is taken back and a dispute is flagged; in the sixth form the pupil alone decides. */
    @JvmField
    val CT_14: RuleId = RuleId("CT-14")

    /** `CT-15`: Online services that rest on consent: one opt-in, of the child who has reached the age, else of a holder of parental responsibility, verified; asked again at that age, and not given while two disagree below it. */
    @JvmField
    val CT_15: RuleId = RuleId("CT-15")

    /** `CT-16`: Counselling services online: the child's own opt-in at any age, and no parent's objection counts. */
    @JvmField
    val CT_16: RuleId = RuleId("CT-16")

    /** `CT-17`: Marketing by e-mail, text or app: the recipient's own opt-in for each channel, until that person opts out, which any message allows. */
    @JvmField
    val CT_17: RuleId = RuleId("CT-17")

    /** `CT-18`: Sharing with statutory bodies: no consent is needed, notice is given and no objection vetoes. */
    @JvmField
    val CT_18: RuleId = RuleId("CT-18")

    /** `CT-19`: Sharing with optional third parties: one opt-in for each recipient, given as for the website, reviewed yearly and not given while two disagree; legitimate interests instead where they were tested. */
    @JvmField
    val CT_19: RuleId = RuleId("CT-19")

    /** `CT-20`: Off-site direction: no consent is needed; a notice of at least two school days goes to the parents, or to the pupil of 18 or over, and the governing body decides. */
    @JvmField
    val CT_20: RuleId = RuleId("CT-20")

    /** `CT-21`: Managed moves: the written permission of all parents for that move, after hearing the pupil, who decides at 18; any refusal before completion means that it does not happen. */
    @JvmField
    val CT_21: RuleId = RuleId("CT-21")

    /** `CT-22`: Counselling in school: one consent for each episode, of the competent child, else of a holder of parental responsibility; no objection counts against a competent child, and safeguarding needs no consent. */
    @JvmField
    val CT_22: RuleId = RuleId("CT-22")

    /** `CT-23`: A parent's account in the app: no consent is needed; each adult is invited for themselves, keeps the account while a parent and may close it. */
    @JvmField
    val CT_23: RuleId = RuleId("CT-23")

    /** `CT-24`: Optional features of the app and channels opted into: each adult's own switch, off at first and turned either way at any time; urgent and statutory messages need none. */
    @JvmField
    val CT_24: RuleId = RuleId("CT-24")

    /** `CT-25`: The surname in the register: the written permission of every holder of parental responsibility or a court's order; from 16 the pupil decides. */
    @JvmField
    val CT_25: RuleId = RuleId("CT-25")

    /** `RCT-1`: The school can show who consented and with what standing, for which child, when, how, on which notice, for what, and whether and when it was withdrawn. */
    @JvmField
    val RCT_1: RuleId = RuleId("RCT-1")

    /** `RCT-2`: Answers about consent are added and never overwritten; the state on a day follows from all that was recorded up to it. */
    @JvmField
    val RCT_2: RuleId = RuleId("RCT-2")

    /** `RCT-3`: A record after ISO/IEC TS 27560:2023 has four parts, header, processing, parties and events, each with its mandatory and optional fields; data-protection law needs some of the optional ones. */
    @JvmField
    val RCT_3: RuleId = RuleId("RCT-3")

    /** `RCT-4`: A receipt after ISO/IEC TS 27560 needs only its own id and the version of its schema; ours is a full copy of the record. */
    @JvmField
    val RCT_4: RuleId = RuleId("RCT-4")

    /** `RCT-5`: A receipt after Kantara 1.1 carries the version, jurisdiction, time, collection method, ids, language, controllers, policy, services with their purposes, and a mark for sensitive data. */
    @JvmField
    val RCT_5: RuleId = RuleId("RCT-5")

    /** `RCT-6`: Consent is requested, given, reconfirmed, refused, withdrawn, expired, terminated by the controller or invalidated; only given and reconfirmed justify processing. */
    @JvmField
    val RCT_6: RuleId = RuleId("RCT-6")

    /** `RCT-7`: A school's record also says on whose behalf, with what standing and evidence, who judged competence, who else was told, who objected, of what kind it is, by which rules, any ground for not asking, and the form used. */
    @JvmField
    val RCT_7: RuleId = RuleId("RCT-7")

    /** `RCT-8`: A receipt given to one parent shows nothing of another's address, contact details or reasons. */
    @JvmField
    val RCT_8: RuleId = RuleId("RCT-8")

    /** `RCT-9`: A signature or authenticated form outweighs an e-mail from a known address, that a recorded call, that a note; biometrics, medicines, trips that need consent and names need writing. */
    @JvmField
    val RCT_9: RuleId = RuleId("RCT-9")

    /** `VOC-1`: A special guardian is on row B6. */
    @JvmField
    val VOC_1: RuleId = RuleId("VOC-1")

    /** `VOC-2`: A prospective adopter with whom the child is placed is on row B15. */
    @JvmField
    val VOC_2: RuleId = RuleId("VOC-2")

    /** `VOC-3`: An adopter is on row B14 and has, by residence, what B1 or B2 has. */
    @JvmField
    val VOC_3: RuleId = RuleId("VOC-3")

    /** `VOC-4`: A parent by parental order is on row B14 and has, by residence, what B1 or B2 has. */
    @JvmField
    val VOC_4: RuleId = RuleId("VOC-4")

    /** `VOC-5`: A birth mother, or a surrogate until a parental order, is by residence on row B1 or B2. */
    @JvmField
    val VOC_5: RuleId = RuleId("VOC-5")

    /** `VOC-6`: A father with parental responsibility is by residence on row B1 or B2. */
    @JvmField
    val VOC_6: RuleId = RuleId("VOC-6")

    /** `VOC-7`: A second female parent with parental responsibility is on row B14 and has, by residence, what B1 or B2 has. */
    @JvmField
    val VOC_7: RuleId = RuleId("VOC-7")

    /** `VOC-8`: A father or second female parent without parental responsibility is on row B4 if the child lives there, elsewhere on row B3. */
    @JvmField
    val VOC_8: RuleId = RuleId("VOC-8")

    /** `VOC-9`: A guardian whose appointment is in effect is on row B14 and has, by residence, what B1 or B2 has. */
    @JvmField
    val VOC_9: RuleId = RuleId("VOC-9")

    /** `VOC-10`: A step-parent with parental responsibility is on row B5 and has, by residence, what B1 or B2 has. */
    @JvmField
    val VOC_10: RuleId = RuleId("VOC-10")

    /** `VOC-11`: Another person who is not a parent and with whom the child lives by order is on row B8. */
    @JvmField
    val VOC_11: RuleId = RuleId("VOC-11")

    /** `VOC-12`: A local-authority foster carer, an approved relative included, is on row B9. */
    @JvmField
    val VOC_12: RuleId = RuleId("VOC-12")

    /** `VOC-13`: A children's-home worker or manager is on row B13. */
    @JvmField
    val VOC_13: RuleId = RuleId("VOC-13")

    /** `VOC-14`: A local authority with a care order or interim care order is on row B10; its social worker speaks for it. */
    @JvmField
    val VOC_14: RuleId = RuleId("VOC-14")

    /** `VOC-15`: A local authority that accommodates under section 20 is on row B11; its social worker speaks for it. */
    @JvmField
    val VOC_15: RuleId = RuleId("VOC-15")

    /** `VOC-16`: A private foster carer is on row B4. */
    @JvmField
    val VOC_16: RuleId = RuleId("VOC-16")

    /** `VOC-17`: A step-parent or parent's partner without parental responsibility, with whom the child lives and who looks after the child, is on row B4. */
    @JvmField
    val VOC_17: RuleId = RuleId("VOC-17")

    /** `VOC-18`: A relative or friend who cares informally is on row B4. */
    @JvmField
    val VOC_18: RuleId = RuleId("VOC-18")

    /** `VOC-19`: An intended parent before a parental order, with whom the child lives, is on row B4. */
    @JvmField
    val VOC_19: RuleId = RuleId("VOC-19")

    /** `VOC-20`: Anyone else, a carer of former times included, is a contact on row B18. */
    @JvmField
    val VOC_20: RuleId = RuleId("VOC-20")

    /** `VOC-21`: A parent under 18 is on the row that the other facts give. */
    @JvmField
    val VOC_21: RuleId = RuleId("VOC-21")

    /** `VOC-22`: Where the relationship is not said, every row stays open. */
    @JvmField
    val VOC_22: RuleId = RuleId("VOC-22")

    /** `VOC-23`: The pupil is on no row: the pupil's own rules decide. */
    @JvmField
    val VOC_23: RuleId = RuleId("VOC-23")

    /** `VOC-24`: The applicant under an emergency protection order is on no row: the order decides. */
    @JvmField
    val VOC_24: RuleId = RuleId("VOC-24")

    /** `VOC-30`: While a special guardianship order is in force, a parent with parental responsibility is also on row B7. */
    @JvmField
    val VOC_30: RuleId = RuleId("VOC-30")

    /** `VOC-31`: While a care order or interim care order is in force, a parent is also on row B12. */
    @JvmField
    val VOC_31: RuleId = RuleId("VOC-31")

    /** `VOC-32`: Under a placement order or placement for adoption, a birth parent is also on row B16. */
    @JvmField
    val VOC_32: RuleId = RuleId("VOC-32")

    /** `VOC-33`: After adoption by others or a parental order to others, a former legal parent is also on row B17. */
    @JvmField
    val VOC_33: RuleId = RuleId("VOC-33")

    /** `VOC-34`: An adult whom an order that was seen restricts is also on row B19. */
    @JvmField
    val VOC_34: RuleId = RuleId("VOC-34")

    /** `VOC-35`: An adult of a pupil of 18 or over is also on row B20. */
    @JvmField
    val VOC_35: RuleId = RuleId("VOC-35")

    /** `VOC-36`: A parent in prison is also on row B21. */
    @JvmField
    val VOC_36: RuleId = RuleId("VOC-36")

    /** `VOC-37`: An offender under a section 10A order that was seen is also on row B22. */
    @JvmField
    val VOC_37: RuleId = RuleId("VOC-37")

    /** `VOC-40`: An adult's row is the first whose facts hold; while a fact is unknown, every row it leaves possible is open. */
    @JvmField
    val VOC_40: RuleId = RuleId("VOC-40")

    /** `VOC-41`: Where all open rows agree, that is the answer; otherwise it needs checking, and the fact that separates them is named. */
    @JvmField
    val VOC_41: RuleId = RuleId("VOC-41")

    /** `VOC-42`: To be recorded as mother, father, parent or adoptive parent claims legal parenthood and as foster parent claims care; no other kind claims standing, and none claims parental responsibility. */
    @JvmField
    val VOC_42: RuleId = RuleId("VOC-42")

    /** `VOC-43`: An imported yes to parental responsibility is an assertion, and an imported no that may be a default is unknown; a legal guardian in another system's words is neither. */
    @JvmField
    val VOC_43: RuleId = RuleId("VOC-43")

    /** `VOC-44`: An imported mark that the child lives there says residence, not care; the same address says neither. */
    @JvmField
    val VOC_44: RuleId = RuleId("VOC-44")

    /** `VOC-45`: Of an adult's row and what is laid over it, the stricter cell stands; that nothing was recorded to lay over it is not an unknown. */
    @JvmField
    val VOC_45: RuleId = RuleId("VOC-45")

    /** `VOC-46`: A mark that there is an order, without the order, is a claim; none and unknown both mean that no order was seen. */
    @JvmField
    val VOC_46: RuleId = RuleId("VOC-46")

    /** `VOC-50`: A bar on collecting bars hand-over and leaves all else alone. */
    @JvmField
    val VOC_50: RuleId = RuleId("VOC-50")

    /** `VOC-51`: A bar from the site bars hand-over and events on site; a parents' evening is then owed by telephone or video. */
    @JvmField
    val VOC_51: RuleId = RuleId("VOC-51")

    /** `VOC-52`: A bar on contact with the child bars hand-over and events where the child is present; meetings without the child and all information stay. */
    @JvmField
    val VOC_52: RuleId = RuleId("VOC-52")

    /** `VOC-53`: A bar on addresses bars no item: addresses, contact details and clues to them are taken out of every answer. */
    @JvmField
    val VOC_53: RuleId = RuleId("VOC-53")

    /** `VOC-54`: A bar on whereabouts bars trip details and anything that cannot be sent without saying where the child is or will be. */
    @JvmField
    val VOC_54: RuleId = RuleId("VOC-54")

    /** `VOC-55`: A bar on reports bars the report and leaves the record and the parents' evening alone. */
    @JvmField
    val VOC_55: RuleId = RuleId("VOC-55")

    /** `VOC-56`: A bar on all information bars reports, events, parents' evenings, the record, consents, exclusion and trip notices, messages and emergency contact; voting and complaining stay. */
    @JvmField
    val VOC_56: RuleId = RuleId("VOC-56")

    /** `VOC-57`: A bar on deciding about school, or on any step of parental responsibility, bars consents for the acts named and leaves information alone. */
    @JvmField
    val VOC_57: RuleId = RuleId("VOC-57")

    /** `VOC-58`: A bar on changing the name or leaving the country bars those consents and leaves all else alone. */
    @JvmField
    val VOC_58: RuleId = RuleId("VOC-58")

    /** `VOC-60`: Valid: the thing may be done; enough of those whose answers count gave consent or reconfirmed it. */
    @JvmField
    val VOC_60: RuleId = RuleId("VOC-60")

    /** `VOC-61`: Refused: the thing must not be done; somebody refused or objected whose answer vetoes or is the only one. */
    @JvmField
    val VOC_61: RuleId = RuleId("VOC-61")

    /** `VOC-62`: Missing: the thing must not be done yet; nobody was asked or answered, or answers are too few, invalid, in the wrong form or of the wrong person, and it is said whom it waits for or whom to tell. */
    @JvmField
    val VOC_62: RuleId = RuleId("VOC-62")

    /** `VOC-63`: Conflict: the thing must not be done until they agree or a court decides; one gave consent, another whose view counts refused, and no statute settles it. */
    @JvmField
    val VOC_63: RuleId = RuleId("VOC-63")

    /** `VOC-64`: Withdrawn: the thing must not be done from then on, and what was done stays lawful; consent was given and taken back. */
    @JvmField
    val VOC_64: RuleId = RuleId("VOC-64")

    /** `VOC-65`: Expired: the thing must not be done, and consent is asked for again; it was given, and then its term ended, the controller ended it, or the pupil became able to decide or left. */
    @JvmField
    val VOC_65: RuleId = RuleId("VOC-65")

    /** `VOC-66`: Not required: the thing may be done on the basis named, unless something else bars it; consent is the wrong tool. */
    @JvmField
    val VOC_66: RuleId = RuleId("VOC-66")

    /** `VOC-67`: Excused: the pupil must not take part; a request to withdraw binds. */
    @JvmField
    val VOC_67: RuleId = RuleId("VOC-67")

    /** `VOC-68`: Not excused: the pupil may take part; there was no request to withdraw, it was taken back, or there is no right to one. */
    @JvmField
    val VOC_68: RuleId = RuleId("VOC-68")

    /** `VOC-90`: Facts count from their first day until the day before their end: until and last day mean the end is the day after, ended on means that day itself. */
    @JvmField
    val VOC_90: RuleId = RuleId("VOC-90")

    /** `VOC-91`: The state of a consent on a day is its state at the end of that day. */
    @JvmField
    val VOC_91: RuleId = RuleId("VOC-91")

    /** `VOC-92`: Parental responsibility and orders end on the 18th birthday itself, compulsory school age at the close of its Friday; a birthday on 29 February falls on 1 March. */
    @JvmField
    val VOC_92: RuleId = RuleId("VOC-92")

    /** `VOC-93`: Months and years of a time limit or term of office end on the same day number, else on the month's last day. */
    @JvmField
    val VOC_93: RuleId = RuleId("VOC-93")

    /** `VOC-94`: The due day is the last day in time; overdue is from the next day. */
    @JvmField
    val VOC_94: RuleId = RuleId("VOC-94")

    /** `VOC-95`: The day of receipt is day 0; at least so many days before leaves out the day of the event. */
    @JvmField
    val VOC_95: RuleId = RuleId("VOC-95")

    /** `VOC-96`: Term dates as entered include both ends; whether an imported end is a last day depends on the format. */
    @JvmField
    val VOC_96: RuleId = RuleId("VOC-96")

    /** `VOC-97`: A date that names only a month is read by its last day for due and its first for not before. */
    @JvmField
    val VOC_97: RuleId = RuleId("VOC-97")

    /** `VOC-98`: Hours and at once are instants: school days never apply to them. */
    @JvmField
    val VOC_98: RuleId = RuleId("VOC-98")

    /** `CHO-1`: Where the rows still open differ only between must and may, the answer is may, recommended, and the fact that would make it a duty is named. */
    @JvmField
    val CHO_1: RuleId = RuleId("CHO-1")

    /** `CHO-2`: Until a claimed order is produced, hand-over, contact on site and addresses need checking; everything else does only for the days the profile sets, then it is as if there were none; the safeguarding lead is told at once. */
    @JvmField
    val CHO_2: RuleId = RuleId("CHO-2")

    /** `CHO-3`: An imported mark of parental responsibility is an assertion; a profile may let a named producer's mark count as a declaration. */
    @JvmField
    val CHO_3: RuleId = RuleId("CHO-3")

    /** `CHO-4`: A photograph of a protected pupil is not published, because consent is missing and not because anybody refused. */
    @JvmField
    val CHO_4: RuleId = RuleId("CHO-4")

    /** `CHO-5`: A consent whose review date has passed stays valid and is listed as stale; it expires only at its own end, at competence or at leaving. */
    @JvmField
    val CHO_5: RuleId = RuleId("CHO-5")

    /** `CHO-6`: An objection before a trip counts from any parent whom no order keeps from deciding. */
    @JvmField
    val CHO_6: RuleId = RuleId("CHO-6")

    /** `CHO-7`: What is received at a weekend or on a single closure in term is received that day; only holidays move it, half-term included unless the profile says otherwise. */
    @JvmField
    val CHO_7: RuleId = RuleId("CHO-7")

    /** `CHO-8`: A court order's papers are for the head, the safeguarding lead and named staff; a party sees only the terms that bind that party. */
    @JvmField
    val CHO_8: RuleId = RuleId("CHO-8")

    /** `CHO-9`: Who votes for and stands as a parent governor is a list of its own, wider than parent; its doubtful cases need checking in maintained schools. */
    @JvmField
    val CHO_9: RuleId = RuleId("CHO-9")

    /** `CHO-10`: The Australian parent or legal guardian mark says nothing of parental responsibility; the British code 100167 says it, as an assertion. */
    @JvmField
    val CHO_10: RuleId = RuleId("CHO-10")

    /** `CHO-11`: A parent who has died has no entitlements and gets nothing from the recorded date; the record stays and queued messages are refused. */
    @JvmField
    val CHO_11: RuleId = RuleId("CHO-11")

    /** `CHO-12`: A pupil of 18 or over is the addressee of what parents get; a younger one only where a rule gives the pupil a voice. */
    @JvmField
    val CHO_12: RuleId = RuleId("CHO-12")

    /** `CHO-13`: For the applicant of an emergency protection order its directions hold for its days; everything else needs checking. */
    @JvmField
    val CHO_13: RuleId = RuleId("CHO-13")

    /** `CHO-14`: Special, early-years and 16-plus settings outside both sets of regulations may report, and it is recommended; the missing source is named. */
    @JvmField
    val CHO_14: RuleId = RuleId("CHO-14")

    /** `CHO-15`: Where the child's safety stands against an order that requires disclosure, withhold for now and seek the court's direction at once; never choose in silence. */
    @JvmField
    val CHO_15: RuleId = RuleId("CHO-15")

    /** `CAL-1`: A school day is a day on which the school has a session for pupils. */
    @JvmField
    val CAL_1: RuleId = RuleId("CAL-1")

    /** `CAL-2`: Training days have no pupils and are no school days. */
    @JvmField
    val CAL_2: RuleId = RuleId("CAL-2")

    /** `CAL-3`: Sessions lost to snow, strike or election may count for the yearly total, but are no days on which the school was open for a deadline, unless the profile says so. */
    @JvmField
    val CAL_3: RuleId = RuleId("CAL-3")

    /** `CAL-4`: Term dates belong to the school, never to its local authority. */
    @JvmField
    val CAL_4: RuleId = RuleId("CAL-4")

    /** `CAL-5`: A day on which one year group is out and the school is open is a school day. */
    @JvmField
    val CAL_5: RuleId = RuleId("CAL-5")

    /** `CAL-6`: A working day is Monday to Friday less the bank and public holidays of the nation; a policy that means weekdays in term has a unit of its own. */
    @JvmField
    val CAL_6: RuleId = RuleId("CAL-6")

    /** `CAL-7`: The day of receipt is not counted, unless the profile counts the first day. */
    @JvmField
    val CAL_7: RuleId = RuleId("CAL-7")

    /** `CAL-8`: At least so many days before a meeting leaves out the day of the meeting; clear days leave out the day of the notice too. */
    @JvmField
    val CAL_8: RuleId = RuleId("CAL-8")

    /** `CAL-9`: A time of so many school days ends on a school day, never in a holiday. */
    @JvmField
    val CAL_9: RuleId = RuleId("CAL-9")

    /** `CAL-10`: A time in calendar days that ends on a day that is no working day stays or moves to the next working day, by profile. */
    @JvmField
    val CAL_10: RuleId = RuleId("CAL-10")

    /** `CAL-11`: What comes after closing time counts that day, unless the profile pushes it to the next; safeguarding takes no notice. */
    @JvmField
    val CAL_11: RuleId = RuleId("CAL-11")

    /** `CAL-12`: A promise in hours not over a weekend runs 24 hours on each weekday and none at weekends or out of term. */
    @JvmField
    val CAL_12: RuleId = RuleId("CAL-12")

    /** `CAL-13`: A school week is a Monday-to-Friday block with at least one school day. */
    @JvmField
    val CAL_13: RuleId = RuleId("CAL-13")

    /** `CAL-14`: Half-term is a holiday for late receipt, unless the profile says main holidays only. */
    @JvmField
    val CAL_14: RuleId = RuleId("CAL-14")

    /** `CAL-15`: Past the last date entered the calendar is exhausted: it is never guessed further. */
    @JvmField
    val CAL_15: RuleId = RuleId("CAL-15")

    /** `CAL-16`: All days are days in London; the days on which the clocks change have 23 or 25 hours. */
    @JvmField
    val CAL_16: RuleId = RuleId("CAL-16")

    /** `CAL-17`: In a boarding school weekends may be school days. */
    @JvmField
    val CAL_17: RuleId = RuleId("CAL-17")

    /** `CAL-18`: Term dates as entered include both the first and the last day. */
    @JvmField
    val CAL_18: RuleId = RuleId("CAL-18")

    /** `CAL-19`: A Scottish school needs its own list of holidays, since councils fix them. */
    @JvmField
    val CAL_19: RuleId = RuleId("CAL-19")

    /** `CAL-20`: A due date that was told stands when the calendar changes; the change and the date it would give are reported. */
    @JvmField
    val CAL_20: RuleId = RuleId("CAL-20")

    /** `ESC-32`: A concern received outside term counts as received on the first school day after the holiday. */
    @JvmField
    val ESC_32: RuleId = RuleId("ESC-32")

    /** `T-1`: The Children Act 1989 has effect from 14 October 1991. */
    @JvmField
    val T_1: RuleId = RuleId("T-1")

    /** `T-2`: Joint registration of a birth gives an unmarried father parental responsibility from 15 April 2002 in Northern Ireland, 1 December 2003 in England and Wales and 4 May 2006 in Scotland. */
    @JvmField
    val T_2: RuleId = RuleId("T-2")

    /** `T-3`: The Pupil Information Regulations have effect in England from 8 July 2005. */
    @JvmField
    val T_3: RuleId = RuleId("T-3")

    /** `T-4`: The adoption reforms, special guardianship and parental responsibility of step-parents have effect from 30 December 2005. */
    @JvmField
    val T_4: RuleId = RuleId("T-4")

    /** `T-5`: Sixth-form pupils may excuse themselves from worship from 2007 on. */
    @JvmField
    val T_5: RuleId = RuleId("T-5")

    /** `T-6`: The exclusion and the governance regulations have effect from 1 September 2012. */
    @JvmField
    val T_6: RuleId = RuleId("T-6")

    /** `T-7`: Placement plans state delegated authority from 1 July 2013. */
    @JvmField
    val T_7: RuleId = RuleId("T-7")

    /** `T-8`: The biometrics duties have effect from 1 September 2013. */
    @JvmField
    val T_8: RuleId = RuleId("T-8")

    /** `T-9`: Child arrangements orders replace residence and contact orders from 22 April 2014; old orders are read across. */
    @JvmField
    val T_9: RuleId = RuleId("T-9")

    /** `T-10`: The Independent School Standards have effect from 5 January 2015. */
    @JvmField
    val T_10: RuleId = RuleId("T-10")

    /** `T-11`: Data-protection law in its present form has effect from 25 May 2018. */
    @JvmField
    val T_11: RuleId = RuleId("T-11")

    /** `T-12`: Relationships, sex and health education is statutory from 1 September 2020. */
    @JvmField
    val T_12: RuleId = RuleId("T-12")

    /** `T-13`: In Wales the right to withdraw from sex education and from religion, values and ethics ends year by year from September 2022. */
    @JvmField
    val T_13: RuleId = RuleId("T-13")

    /** `T-14`: Northern Ireland's circular on parental responsibility is of 13 February 2023. */
    @JvmField
    val T_14: RuleId = RuleId("T-14")

    /** `T-15`: The guidance on parental responsibility in its present form is of 24 August 2023. */
    @JvmField
    val T_15: RuleId = RuleId("T-15")

    /** `T-16`: Social workers and virtual school heads are told of exclusions from 1 September 2023. */
    @JvmField
    val T_16: RuleId = RuleId("T-16")

    /** `T-17`: The attendance and registration regulations have effect from 19 August 2024. */
    @JvmField
    val T_17: RuleId = RuleId("T-17")

    /** `T-18`: The Data (Use and Access) Act changes the clock of requests and the lawful bases from 5 February 2026 and brings the complaints duty from 19 June 2026. */
    @JvmField
    val T_18: RuleId = RuleId("T-18")

    /** `T-19`: The age of consent to online services may be raised by regulations under an Act of 29 April 2026. */
    @JvmField
    val T_19: RuleId = RuleId("T-19")

    /** `T-20`: The revised guidance on relationships, sex and health education holds from 1 September 2026. */
    @JvmField
    val T_20: RuleId = RuleId("T-20")

    /** `T-21`: The day on which section 10A orders, their extensions and the repeal of the presumption of parental involvement take effect is not known. */
    @JvmField
    val T_21: RuleId = RuleId("T-21")

    /** `ESC-1`: An academy or independent school has a complaints procedure as a written document. */
    @JvmField
    val ESC_1: RuleId = RuleId("ESC-1")

    /** `ESC-2`: The procedure is made available to parents of pupils. */
    @JvmField
    val ESC_2: RuleId = RuleId("ESC-2")

    /** `ESC-3`: Every stage of the procedure has a stated time scale. */
    @JvmField
    val ESC_3: RuleId = RuleId("ESC-3")

    /** `ESC-4`: The first stage is informal. */
    @JvmField
    val ESC_4: RuleId = RuleId("ESC-4")

    /** `ESC-5`: A formal stage in writing follows for a parent who is not satisfied with the informal answer. */
    @JvmField
    val ESC_5: RuleId = RuleId("ESC-5")

    /** `ESC-6`: A panel follows for a parent who is not satisfied with the formal answer; the school cannot refuse it on the merits. */
    @JvmField
    val ESC_6: RuleId = RuleId("ESC-6")

    /** `ESC-7`: A panel has at least three members, appointed by or for the proprietor. */
    @JvmField
    val ESC_7: RuleId = RuleId("ESC-7")

    /** `ESC-8`: Nobody who was directly involved in the matters complained of sits on the panel. */
    @JvmField
    val ESC_8: RuleId = RuleId("ESC-8")

    /** `ESC-9`: At least one member of the panel is independent of the management and running of the school. */
    @JvmField
    val ESC_9: RuleId = RuleId("ESC-9")

    /** `ESC-10`: The parent may attend the panel and be accompanied; it goes ahead without the parent only after a real offer. */
    @JvmField
    val ESC_10: RuleId = RuleId("ESC-10")

    /** `ESC-11`: The findings and recommendations go to the complainant and, where relevant, to the person complained about. */
    @JvmField
    val ESC_11: RuleId = RuleId("ESC-11")

    /** `ESC-12`: The findings are open to inspection on the premises by the proprietor and the head. */
    @JvmField
    val ESC_12: RuleId = RuleId("ESC-12")

    /** `ESC-13`: A written record is kept of every complaint that reached the formal stage. */
    @JvmField
    val ESC_13: RuleId = RuleId("ESC-13")

    /** `ESC-14`: The record says whether the complaint was settled at the formal stage or went to a panel. */
    @JvmField
    val ESC_14: RuleId = RuleId("ESC-14")

    /** `ESC-15`: The record says what the school did, whether or not the complaint was upheld. */
    @JvmField
    val ESC_15: RuleId = RuleId("ESC-15")

    /** `ESC-16`: Correspondence, statements and records of a complaint are confidential, but for the Secretary of State and an inspecting body that asks. */
    @JvmField
    val ESC_16: RuleId = RuleId("ESC-16")

    /** `ESC-17`: The duty covers complaints from parents of pupils. */
    @JvmField
    val ESC_17: RuleId = RuleId("ESC-17")

    /** `ESC-18`: In an independent school in Wales pupils and boarders may complain as well as parents. */
    @JvmField
    val ESC_18: RuleId = RuleId("ESC-18")

    /** `ESC-19`: In an independent school in Wales the procedure is on the website, and records cover what was settled before the formal stage. */
    @JvmField
    val ESC_19: RuleId = RuleId("ESC-19")

    /** `ESC-20`: An academy owes its procedure to parents of pupils about their child; others are answered respectfully and need not get the procedure. */
    @JvmField
    val ESC_20: RuleId = RuleId("ESC-20")

    /** `ESC-21`: A complainant can finish the procedure; it is closed early only for a listed reason. */
    @JvmField
    val ESC_21: RuleId = RuleId("ESC-21")

    /** `ESC-22`: Suppliers who use the premises have a procedure of their own. */
    @JvmField
    val ESC_22: RuleId = RuleId("ESC-22")

    /** `ESC-23`: A trust may use the department's model or its own procedure; it is one of its own. */
    @JvmField
    val ESC_23: RuleId = RuleId("ESC-23")

    /** `ESC-24`: A maintained school has a procedure for all complaints about it and its community services, from anyone. */
    @JvmField
    val ESC_24: RuleId = RuleId("ESC-24")

    /** `ESC-25`: No statute fixes the panel of a maintained school; three impartial governors are usual. */
    @JvmField
    val ESC_25: RuleId = RuleId("ESC-25")

    /** `ESC-26`: A governor who is told of a concern first hands it over and stays out, so as to be free for a panel; if it is about the head it goes to the chair. */
    @JvmField
    val ESC_26: RuleId = RuleId("ESC-26")

    /** `ESC-27`: The head may delegate the investigation, not the decision. */
    @JvmField
    val ESC_27: RuleId = RuleId("ESC-27")

    /** `ESC-28`: If a time cannot be kept, the complainant is told the reason and a new date before the old one passes; both dates are kept. */
    @JvmField
    val ESC_28: RuleId = RuleId("ESC-28")

    /** `ESC-29`: The acknowledgement names the day of receipt, what is unresolved and the outcome wanted. */
    @JvmField
    val ESC_29: RuleId = RuleId("ESC-29")

    /** `ESC-30`: A complaint raised later than the policy's limit after the incident is late: it is considered only if exceptional, and the decision and its reason are kept. */
    @JvmField
    val ESC_30: RuleId = RuleId("ESC-30")

    /** `ESC-31`: For a series of incidents the limit runs from the last. */
    @JvmField
    val ESC_31: RuleId = RuleId("ESC-31")

    /** `ESC-33`: A limit in months ends on the same day of a later month, or on its last; a complaint on that day is in time. */
    @JvmField
    val ESC_33: RuleId = RuleId("ESC-33")

    /** `ESC-34`: A complaint is withdrawn once that is confirmed in writing; no withdrawal stops a safeguarding record or what the school owes anyway. */
    @JvmField
    val ESC_34: RuleId = RuleId("ESC-34")

    /** `ESC-35`: Whoever complains for another adult needs that person's consent before anything is disclosed; a parent for their own child needs none. */
    @JvmField
    val ESC_35: RuleId = RuleId("ESC-35")

    /** `ESC-36`: An anonymous complaint is not normally investigated: the head or the chair decides, and safeguarding and crime are looked at first. */
    @JvmField
    val ESC_36: RuleId = RuleId("ESC-36")

    /** `ESC-37`: Many complaints, of one subject, from people without a tie to the school are a campaign, and get one reply; each of the three is needed. */
    @JvmField
    val ESC_37: RuleId = RuleId("ESC-37")

    /** `ESC-38`: The same complaint from somebody linked, after it was closed, is answered that it was dealt with, and named the way outside; what is new is new. */
    @JvmField
    val ESC_38: RuleId = RuleId("ESC-38")

    /** `ESC-39a`: A school stops responding only after every reasonable step, with its position and the options set out clearly, to the same points again. */
    @JvmField
    val ESC_39A: RuleId = RuleId("ESC-39a")

    /** `ESC-40`: Nobody handles a concern who is complained about, was involved or has an interest: somebody else does, at the same stage unless the policy skips it. */
    @JvmField
    val ESC_40: RuleId = RuleId("ESC-40")

    /** `ESC-41`: A complainant who finds it hard to talk to the named handler, or a handler who feels compromised, gets another; the stage stays. */
    @JvmField
    val ESC_41: RuleId = RuleId("ESC-41")

    /** `ESC-42`: A meeting is recorded only if everybody in it agrees. */
    @JvmField
    val ESC_42: RuleId = RuleId("ESC-42")

    /** `ESC-43`: Mediation is voluntary for both, stops the clock only if both agree in writing, and takes away no panel. */
    @JvmField
    val ESC_43: RuleId = RuleId("ESC-43")

    /** `ESC-44`: After the final letter the school does not consider a complaint again; a new issue has to be clearly different. */
    @JvmField
    val ESC_44: RuleId = RuleId("ESC-44")

    /** `ESC-45`: At a panel at least one companion is allowed; whether lawyers are is the policy's choice. */
    @JvmField
    val ESC_45: RuleId = RuleId("ESC-45")

    /** `ESC-46`: If the complainant declines every reasonable date, the clerk may set one and the panel decides on the papers. */
    @JvmField
    val ESC_46: RuleId = RuleId("ESC-46")

    /** `ESC-47`: Where a complaint touches the conduct of staff it goes on as to what the school can answer; the outcome of discipline is not told. */
    @JvmField
    val ESC_47: RuleId = RuleId("ESC-47")

    /** `ESC-48`: Claims for money are outside the procedure, if the policy says so. */
    @JvmField
    val ESC_48: RuleId = RuleId("ESC-48")

    /** `ESC-49`: A past pupil's parent is heard in an academy or independent school if the complaint began while the pupil was on roll, in a maintained school at any time. */
    @JvmField
    val ESC_49: RuleId = RuleId("ESC-49")

    /** `ESC-50`: By when a concern is acknowledged at an informal stage is the policy's to say. */
    @JvmField
    val ESC_50: RuleId = RuleId("ESC-50")

    /** `ESC-51`: By when an informal stage is answered is the policy's to say; where it is silent there is no day. */
    @JvmField
    val ESC_51: RuleId = RuleId("ESC-51")

    /** `ESC-52`: By when a formal complaint is acknowledged is the policy's to say. */
    @JvmField
    val ESC_52: RuleId = RuleId("ESC-52")

    /** `ESC-53`: By when the head's stage is answered is the policy's to say. */
    @JvmField
    val ESC_53: RuleId = RuleId("ESC-53")

    /** `ESC-54`: By when the chair's stage is answered is the policy's to say. */
    @JvmField
    val ESC_54: RuleId = RuleId("ESC-54")

    /** `ESC-55`: By when a panel meets is the policy's to say. */
    @JvmField
    val ESC_55: RuleId = RuleId("ESC-55")

    /** `ESC-56`: How long before a hearing papers are exchanged is the policy's to say. */
    @JvmField
    val ESC_56: RuleId = RuleId("ESC-56")

    /** `ESC-57`: By when the panel's letter goes out is the policy's to say. */
    @JvmField
    val ESC_57: RuleId = RuleId("ESC-57")

    /** `ESC-58`: How long a complainant has to ask for the next stage is the policy's to say. */
    @JvmField
    val ESC_58: RuleId = RuleId("ESC-58")

    /** `ESC-59`: Every time has a stated event from which it runs: receipt, acknowledgement, meeting, decision. */
    @JvmField
    val ESC_59: RuleId = RuleId("ESC-59")

    /** `ESC-70`: A concern about the tutor goes to the head of year, else to a member of the senior leadership. */
    @JvmField
    val ESC_70: RuleId = RuleId("ESC-70")

    /** `ESC-71`: A concern about a head of year or department goes to a member of the senior leadership. */
    @JvmField
    val ESC_71: RuleId = RuleId("ESC-71")

    /** `ESC-72`: A concern about other staff goes to the head or a nominee. */
    @JvmField
    val ESC_72: RuleId = RuleId("ESC-72")

    /** `ESC-73`: A concern about the head goes to the chair of governors. */
    @JvmField
    val ESC_73: RuleId = RuleId("ESC-73")

    /** `ESC-74`: A concern about one governor goes to the chair, unless involved, through the clerk. */
    @JvmField
    val ESC_74: RuleId = RuleId("ESC-74")

    /** `ESC-75`: A concern about the chair goes to the vice-chair or a governor whom the clerk chooses, through the clerk. */
    @JvmField
    val ESC_75: RuleId = RuleId("ESC-75")

    /** `ESC-76`: A concern about chair and vice-chair, or most of the board, goes to the clerk and is investigated from outside. */
    @JvmField
    val ESC_76: RuleId = RuleId("ESC-76")

    /** `ESC-77`: A concern about head and chair together goes to the clerk and is investigated from outside. */
    @JvmField
    val ESC_77: RuleId = RuleId("ESC-77")

    /** `ESC-78`: A concern about the executive head or the trust's leader goes to the chair of trustees. */
    @JvmField
    val ESC_78: RuleId = RuleId("ESC-78")

    /** `ESC-79`: A concern about a trustee goes to the chair of trustees through the trust's clerk. */
    @JvmField
    val ESC_79: RuleId = RuleId("ESC-79")

    /** `ESC-80`: A concern about the chair of trustees or the whole trust board goes to the trust's clerk and an independent investigator. */
    @JvmField
    val ESC_80: RuleId = RuleId("ESC-80")

    /** `ESC-81`: A concern about the clerk goes to the chair of governors. */
    @JvmField
    val ESC_81: RuleId = RuleId("ESC-81")

    /** `ESC-82`: In a church school some policies send a concern about the chair to the diocese. */
    @JvmField
    val ESC_82: RuleId = RuleId("ESC-82")

    /** `ESC-83`: A panel that lacks uninvolved governors borrows members from another school, trust or pool, and still has its independent member. */
    @JvmField
    val ESC_83: RuleId = RuleId("ESC-83")

    /** `ESC-84`: What a member of staff who is also a parent raises as a parent stays in the ladder, and never with their line manager; the matter of work is a grievance. */
    @JvmField
    val ESC_84: RuleId = RuleId("ESC-84")

    /** `ESC-90`: After an academy's panel the way outside is the department, which looks at the procedure and does not decide the complaint again. */
    @JvmField
    val ESC_90: RuleId = RuleId("ESC-90")

    /** `ESC-91`: The department looks before the procedure is complete only for undue delay. */
    @JvmField
    val ESC_91: RuleId = RuleId("ESC-91")

    /** `ESC-92`: After a maintained school in England the way outside is the department, if a duty is breached or the school acts unreasonably. */
    @JvmField
    val ESC_92: RuleId = RuleId("ESC-92")

    /** `ESC-93`: Ofsted looks at issues of the whole school only. */
    @JvmField
    val ESC_93: RuleId = RuleId("ESC-93")

    /** `ESC-94`: In Wales the local authority or the diocese advises; the model has stages A, B and C. */
    @JvmField
    val ESC_94: RuleId = RuleId("ESC-94")

    /** `ESC-95`: In Scotland: five working days at the frontline, then twenty for an investigation, then the ombudsman. */
    @JvmField
    val ESC_95: RuleId = RuleId("ESC-95")

    /** `ESC-96`: In Northern Ireland: the principal, then the chairperson, then the ombudsman within six months. */
    @JvmField
    val ESC_96: RuleId = RuleId("ESC-96")

    /** `ESC-98`: The EFA and ESFA of older texts are the department today. */
    @JvmField
    val ESC_98: RuleId = RuleId("ESC-98")

    /** `ESC-I1`: The stage of a case never falls. */
    @JvmField
    val ESC_I1: RuleId = RuleId("ESC-I1")

    /** `ESC-I2`: No person handles two stages of one case, and nobody complained about handles any. */
    @JvmField
    val ESC_I2: RuleId = RuleId("ESC-I2")

    /** `ESC-I3`: For every ladder, stage, set of persons complained about and set of persons away there is one handler, or the answer that there is none within the school. */
    @JvmField
    val ESC_I3: RuleId = RuleId("ESC-I3")

    /** `ESC-I4`: A due day is never before the day from which it is counted, and never one that its unit does not count. */
    @JvmField
    val ESC_I4: RuleId = RuleId("ESC-I4")

    /** `ESC-I5`: A larger set of persons complained about never sends a case to one of them. */
    @JvmField
    val ESC_I5: RuleId = RuleId("ESC-I5")

    /** `ESC-I6`: A safeguarding record does not depend on the stage of a case. */
    @JvmField
    val ESC_I6: RuleId = RuleId("ESC-I6")

    /** `ESC-I7`: Going through the events of a case again gives the same state. */
    @JvmField
    val ESC_I7: RuleId = RuleId("ESC-I7")

    /** `ESC-T1`: A case begins with the message: received as sent, and for the clock as of the day it counts as received. */
    @JvmField
    val ESC_T1: RuleId = RuleId("ESC-T1")

    /** `ESC-T2`: A case is triaged once three things are answered: safeguarding, excluded matter, conflict of interest. */
    @JvmField
    val ESC_T2: RuleId = RuleId("ESC-T2")

    /** `ESC-T3`: If safeguarding is true or uncertain, its record is opened at once; neither waits for the other. */
    @JvmField
    val ESC_T3: RuleId = RuleId("ESC-T3")

    /** `ESC-T4`: An excluded matter leaves the ladder with the right way named. */
    @JvmField
    val ESC_T4: RuleId = RuleId("ESC-T4")

    /** `ESC-T5`: An ordinary case goes to the first informal stage, or to a later one if the policy lets it. */
    @JvmField
    val ESC_T5: RuleId = RuleId("ESC-T5")

    /** `ESC-T6`: An informal case that is resolved is closed, with a note of the outcome. */
    @JvmField
    val ESC_T6: RuleId = RuleId("ESC-T6")

    /** `ESC-T7`: An informal case that is not resolved goes to the next informal stage, if there is one. */
    @JvmField
    val ESC_T7: RuleId = RuleId("ESC-T7")

    /** `ESC-T8`: After the last informal stage the complainant may ask for the formal one, and is helped to write it. */
    @JvmField
    val ESC_T8: RuleId = RuleId("ESC-T8")

    /** `ESC-T9`: Once a formal answer is sent, the time to ask for the next stage begins. */
    @JvmField
    val ESC_T9: RuleId = RuleId("ESC-T9")

    /** `ESC-T10`: Asked for in time, the next formal stage or the panel follows. */
    @JvmField
    val ESC_T10: RuleId = RuleId("ESC-T10")

    /** `ESC-T11`: If that time passes without a word, the case is closed as lapsed; the chair may reopen it, with a reason. */
    @JvmField
    val ESC_T11: RuleId = RuleId("ESC-T11")

    /** `ESC-T12`: A panel is set once its members are in order; notices and papers get their days. */
    @JvmField
    val ESC_T12: RuleId = RuleId("ESC-T12")

    /** `ESC-T13`: A hearing ends with findings and recommendations. */
    @JvmField
    val ESC_T13: RuleId = RuleId("ESC-T13")

    /** `ESC-T14`: The case is closed once the copies are sent, with the way outside named. */
    @JvmField
    val ESC_T14: RuleId = RuleId("ESC-T14")

    /** `ESC-T15`: A withdrawal in writing ends an open case. */
    @JvmField
    val ESC_T15: RuleId = RuleId("ESC-T15")

    /** `ESC-T16`: Police, social care, tribunal, court or an agreed mediation pause a case: the clock stops, the complainant is told, a day of review is set. */
    @JvmField
    val ESC_T16: RuleId = RuleId("ESC-T16")

    /** `ESC-T17`: When the reason of a pause ends, the days that were left go on. */
    @JvmField
    val ESC_T17: RuleId = RuleId("ESC-T17")

    /** `ESC-T18`: The same complaint after it was closed stays closed. */
    @JvmField
    val ESC_T18: RuleId = RuleId("ESC-T18")

    /** `ESC-T19`: Clearly different new facts are a new case, linked to the old one. */
    @JvmField
    val ESC_T19: RuleId = RuleId("ESC-T19")

    /** `ESC-T20`: A complainant may go outside; the school gives the file only to bodies that may have it. */
    @JvmField
    val ESC_T20: RuleId = RuleId("ESC-T20")

    /** `ESC-T21`: A case that fails a test of acceptance is closed with that test named, after safeguarding was answered. */
    @JvmField
    val ESC_T21: RuleId = RuleId("ESC-T21")

    /** `PTN-20`: The governing body of a maintained school has at least seven governors, two or more of them parents, the head unless resigned, one of staff and one of the local authority. */
    @JvmField
    val PTN_20: RuleId = RuleId("PTN-20")

    /** `PTN-21`: An academy has at least two parent trustees; a trust with several has two parents on its board, or two on each local governing body. */
    @JvmField
    val PTN_21: RuleId = RuleId("PTN-21")

    /** `PTN-22`: A parent governor is a parent at the time of election, and is elected by the parents of registered pupils, each with one vote; verified in part. */
    @JvmField
    val PTN_22: RuleId = RuleId("PTN-22")

    /** `PTN-23`: A contested election is by secret ballot. */
    @JvmField
    val PTN_23: RuleId = RuleId("PTN-23")

    /** `PTN-24`: Every known parent is told of the vacancy and of the right to stand and vote, and is given the chance; for England not verified. */
    @JvmField
    val PTN_24: RuleId = RuleId("PTN-24")

    /** `PTN-25`: Where too few stand the board appoints: a parent of a registered pupil, or else, if not reasonably practical, of a child of compulsory school age. */
    @JvmField
    val PTN_25: RuleId = RuleId("PTN-25")

    /** `PTN-26`: No minimum turnout may be set; whether the text of then holds today is not confirmed. */
    @JvmField
    val PTN_26: RuleId = RuleId("PTN-26")

    /** `PTN-27`: A term is four years unless the instrument of a maintained school sets another, and who is eligible may be elected again. */
    @JvmField
    val PTN_27: RuleId = RuleId("PTN-27")

    /** `PTN-28`: A governor is eighteen or over, no registered pupil, and has one seat of a school. */
    @JvmField
    val PTN_28: RuleId = RuleId("PTN-28")

    /** `PTN-29`: Some are disqualified: by six months' absence without consent, bankruptcy restrictions, certain convictions, a place on a barred list. */
    @JvmField
    val PTN_29: RuleId = RuleId("PTN-29")

    /** `PTN-30`: In a maintained school a parent whose child leaves may finish the term. */
    @JvmField
    val PTN_30: RuleId = RuleId("PTN-30")

    /** `PTN-31`: In a maintained school an elected member of the authority, or somebody paid to work there for more than 500 hours in any twelve months, is not eligible as a parent governor. */
    @JvmField
    val PTN_31: RuleId = RuleId("PTN-31")

    /** `PTN-32`: A term ends the day before its anniversary, which of a 29 February is the last day of a February without one. */
    @JvmField
    val PTN_32: RuleId = RuleId("PTN-32")

    /** `PTN-33`: Few trusts were found to have the parents that they need: a vacancy is reported, and compliance is not assumed. */
    @JvmField
    val PTN_33: RuleId = RuleId("PTN-33")

    /** `PTN-34`: A parents' association is a separate body: no class list or contact data pass to it without a lawful basis, and who signs up does so in person. */
    @JvmField
    val PTN_34: RuleId = RuleId("PTN-34")

    /** `PTN-35`: A forum or advisory group has terms of reference and seats; individual pupils, staff and live complaints are never on its agenda. */
    @JvmField
    val PTN_35: RuleId = RuleId("PTN-35")

    /** `PTN-36`: The governing body has regard to parents' views in running the school. */
    @JvmField
    val PTN_36: RuleId = RuleId("PTN-36")

    /** `PTN-37`: In Scotland all parents are of the parent forum, and a parent council represents it. */
    @JvmField
    val PTN_37: RuleId = RuleId("PTN-37")

    /** `PTN-38`: Minutes of a group are public unless an item is marked, and a member sees no more data than any parent. */
    @JvmField
    val PTN_38: RuleId = RuleId("PTN-38")

    /** `PTN-39`: A complaint that is raised in a forum goes to the ladder, received on the day on which it was raised. */
    @JvmField
    val PTN_39: RuleId = RuleId("PTN-39")

    /** `PTN-40`: From 1 September 2026 teaching, caring for or supervising children is regulated activity if frequent, on more than three days in any thirty, or overnight, supervised or not. */
    @JvmField
    val PTN_40: RuleId = RuleId("PTN-40")

    /** `PTN-41`: Before that, supervised volunteers in a school were outside regulated activity. */
    @JvmField
    val PTN_41: RuleId = RuleId("PTN-41")

    /** `PTN-42`: Frequent is once a week or more; overnight is between two and six in the morning with possible contact; days may add up across settings. */
    @JvmField
    val PTN_42: RuleId = RuleId("PTN-42")

    /** `PTN-43`: Personal care, such as washing or dressing, is regulated activity even once. */
    @JvmField
    val PTN_43: RuleId = RuleId("PTN-43")

    /** `PTN-44`: Arrangements of a family or among friends are outside regulated activity. */
    @JvmField
    val PTN_44: RuleId = RuleId("PTN-44")

    /** `PTN-45`: Regulated activity needs an enhanced check with the children's barred list; it is an offence to let a barred person do it. */
    @JvmField
    val PTN_45: RuleId = RuleId("PTN-45")

    /** `PTN-46`: Outside regulated activity a barred-list check must not be asked for. */
    @JvmField
    val PTN_46: RuleId = RuleId("PTN-46")

    /** `PTN-47`: The check follows from activity, rota and day; a rota that needs a higher one needs it before the next visit. */
    @JvmField
    val PTN_47: RuleId = RuleId("PTN-47")

    /** `PTN-48`: The thirty days are any thirty days that follow each other, and no calendar month. */
    @JvmField
    val PTN_48: RuleId = RuleId("PTN-48")

    /** `PTN-49`: Scotland and Northern Ireland have schemes of their own. */
    @JvmField
    val PTN_49: RuleId = RuleId("PTN-49")

    /** `SFG-1`: Any concern about a child's welfare, from anyone, goes to the safeguarding lead or a deputy at once. */
    @JvmField
    val SFG_1: RuleId = RuleId("SFG-1")

    /** `SFG-2`: If neither the safeguarding lead nor a deputy can be reached, somebody of the senior leadership or social care is told at once, and the lead as soon as can be: action is not delayed. */
    @JvmField
    val SFG_2: RuleId = RuleId("SFG-2")

    /** `SFG-3`: A child harmed or in immediate danger: social care and, as fitting, the police, immediately; anyone may refer. */
    @JvmField
    val SFG_3: RuleId = RuleId("SFG-3")

    /** `SFG-4`: An allegation about somebody who works at the school that may meet the harm threshold goes to the head as case manager, without delay. */
    @JvmField
    val SFG_4: RuleId = RuleId("SFG-4")

    /** `SFG-5`: The same about the head goes to the chair of governors or of the management committee, in an independent school to the proprietor. */
    @JvmField
    val SFG_5: RuleId = RuleId("SFG-5")

    /** `SFG-6`: If the head is the sole proprietor too, or telling the head is a conflict of interest, it goes to the authority's designated officer directly. */
    @JvmField
    val SFG_6: RuleId = RuleId("SFG-6")

    /** `SFG-7`: An allegation about head and chair together goes to the authority's designated officer directly. */
    @JvmField
    val SFG_7: RuleId = RuleId("SFG-7")

    /** `SFG-8`: An allegation that may meet the threshold is told to the authority's designated officer within one working day; the current text was not seen. */
    @JvmField
    val SFG_8: RuleId = RuleId("SFG-8")

    /** `SFG-9`: A child's safety and a matter of staff together go two ways at once: the lead protects the child, the case manager talks to the designated officer. */
    @JvmField
    val SFG_9: RuleId = RuleId("SFG-9")

    /** `SFG-10`: A low-level concern about an adult goes promptly to whom the policy names, the head if it names nobody, and is recorded. */
    @JvmField
    val SFG_10: RuleId = RuleId("SFG-10")

    /** `SFG-11`: A low-level concern about the head goes to the chair of governors. */
    @JvmField
    val SFG_11: RuleId = RuleId("SFG-11")

    /** `SFG-12`: About supply staff the head leads with the designated officer, and the agency is told. */
    @JvmField
    val SFG_12: RuleId = RuleId("SFG-12")

    /** `SFG-13`: A teacher who comes to know of female genital mutilation of a girl under 18 reports it to the police in person, and tells the lead. */
    @JvmField
    val SFG_13: RuleId = RuleId("SFG-13")

    /** `SFG-14`: A risk of being drawn into terrorism goes to the lead, then to the authority or the police; the support offered is voluntary. */
    @JvmField
    val SFG_14: RuleId = RuleId("SFG-14")

    /** `SFG-15`: Abuse between children goes to the lead: both children and families are protected, and neither family gets the other's data; verified in part. */
    @JvmField
    val SFG_15: RuleId = RuleId("SFG-15")

    /** `SFG-16`: A worry about modern slavery goes to the police or children's services for the national referral mechanism. */
    @JvmField
    val SFG_16: RuleId = RuleId("SFG-16")

    /** `SFG-17`: A police notice of domestic abuse goes to the lead. */
    @JvmField
    val SFG_17: RuleId = RuleId("SFG-17")

    /** `SFG-18`: About a club or a letting on the site the school's own safeguarding way applies, and the designated officer is told. */
    @JvmField
    val SFG_18: RuleId = RuleId("SFG-18")

    /** `SFG-19`: Whoever receives such a thing opens the record at once, keeps no private copy, does not investigate and asks no leading question. */
    @JvmField
    val SFG_19: RuleId = RuleId("SFG-19")

    /** `SFG-20`: A complaint about how a referral was handled may take the ladder; nothing in the ladder stops a referral. */
    @JvmField
    val SFG_20: RuleId = RuleId("SFG-20")

    /** `SFG-30`: No text is classified here: callers pass flags, and where nobody said whether it is about safety the choice is shown now. */
    @JvmField
    val SFG_30: RuleId = RuleId("SFG-30")

    /** `SFG-31`: Safeguarding comes first in the list, and is never merged with what the ladder does. */
    @JvmField
    val SFG_31: RuleId = RuleId("SFG-31")

    /** `SFG-32`: What is to be done at once is an instant, and is moved by no holiday, weekend or closing time. */
    @JvmField
    val SFG_32: RuleId = RuleId("SFG-32")

    /** `SFG-33`: The one working day for the designated officer runs in school holidays too. */
    @JvmField
    val SFG_33: RuleId = RuleId("SFG-33")

    /** `SFG-34`: Anybody may refer: a policy can add whom to tell, never whom to ask. */
    @JvmField
    val SFG_34: RuleId = RuleId("SFG-34")

    /** `SFG-35`: Nothing of safeguarding is ever routed to a tutor, a class teacher or a panel. */
    @JvmField
    val SFG_35: RuleId = RuleId("SFG-35")

    /** `SFG-40`: Protecting a child outranks the privacy of those who fail to protect it. */
    @JvmField
    val SFG_40: RuleId = RuleId("SFG-40")

    /** `SFG-41`: Where practicable and safe, the child and the carer are told what is shared, with whom and why. */
    @JvmField
    val SFG_41: RuleId = RuleId("SFG-41")

    /** `SFG-42`: Sharing where a child is, or may be, at risk needs no consent. */
    @JvmField
    val SFG_42: RuleId = RuleId("SFG-42")

    /** `SFG-43`: Who could be harmed if known to an abuser is not named. */
    @JvmField
    val SFG_43: RuleId = RuleId("SFG-43")

    /** `SFG-44`: What is relevant goes to those with a safeguarding role, and the decision to share or not is recorded; verified in part. */
    @JvmField
    val SFG_44: RuleId = RuleId("SFG-44")

    /** `SFG-45`: From 5 February 2026 the lawful basis is the recognised legitimate interest of safeguarding a vulnerable individual. */
    @JvmField
    val SFG_45: RuleId = RuleId("SFG-45")

    /** `SFG-46`: Special categories are shared under the condition for safeguarding children and individuals at risk, without consent where it cannot be had or would defeat the purpose. */
    @JvmField
    val SFG_46: RuleId = RuleId("SFG-46")

    /** `SFG-47`: Parents are told before a referral, unless a reason stands against it. */
    @JvmField
    val SFG_47: RuleId = RuleId("SFG-47")

    /** `SFG-48`: Parents are not told, or not yet, where that could raise the risk, where they are a suspected source of harm or unfit at that moment, or where police or social care ask; the rest is not confirmed. */
    @JvmField
    val SFG_48: RuleId = RuleId("SFG-48")

    /** `SFG-49`: In doubt the advice of social care or the police is taken before anybody tells the parents, and who decided, when and why is recorded. */
    @JvmField
    val SFG_49: RuleId = RuleId("SFG-49")

    /** `SFG-50`: Nobody promises a child full confidentiality. */
    @JvmField
    val SFG_50: RuleId = RuleId("SFG-50")

    /** `SFG-51`: A victim's wish for silence decides nothing by itself: the lead weighs it against the duty to protect. */
    @JvmField
    val SFG_51: RuleId = RuleId("SFG-51")

    /** `SFG-52`: Parents of a child in an allegation about staff are told once the designated officer and the agencies agree what, and of the ban on publication. */
    @JvmField
    val SFG_52: RuleId = RuleId("SFG-52")

    /** `ESC-60`: What has a way of its own does not go up the ladder of complaints: the reply names the way. */
    @JvmField
    val ESC_60: RuleId = RuleId("ESC-60")

    /** `ESC-61`: A message that mixes matters is split: what belongs in the ladder stays, and each part has a clock of its own. */
    @JvmField
    val ESC_61: RuleId = RuleId("ESC-61")

    /** `ESC-62`: Admissions go to the admission authority and to the independent appeal, with times of its own. */
    @JvmField
    val ESC_62: RuleId = RuleId("ESC-62")

    /** `ESC-63`: A suspension or permanent exclusion goes to the governing board and then to the independent review, with times of its own. */
    @JvmField
    val ESC_63: RuleId = RuleId("ESC-63")

    /** `ESC-64`: How the behaviour policy was applied, without an exclusion, stays in the ladder. */
    @JvmField
    val ESC_64: RuleId = RuleId("ESC-64")

    /** `ESC-65`: A statutory assessment or the content of a plan goes to the local authority and to the tribunal. */
    @JvmField
    val ESC_65: RuleId = RuleId("ESC-65")

    /** `ESC-66`: Support in school for special needs from day to day stays in the ladder. */
    @JvmField
    val ESC_66: RuleId = RuleId("ESC-66")

    /** `ESC-67`: Child protection follows the safeguarding rules, and is never declined as late, anonymous or said before. */
    @JvmField
    val ESC_67: RuleId = RuleId("ESC-67")

    /** `ESC-68`: Whistleblowing of staff and contractors has its own procedure, the Secretary of State its prescribed person; volunteers complain. */
    @JvmField
    val ESC_68: RuleId = RuleId("ESC-68")

    /** `ESC-69`: A grievance of staff follows the grievance procedure. */
    @JvmField
    val ESC_69: RuleId = RuleId("ESC-69")

    /** `ESC-69a`: The conduct of staff follows the disciplinary procedure; the complainant is not told the outcome. */
    @JvmField
    val ESC_69A: RuleId = RuleId("ESC-69a")

    /** `ESC-69b`: In a maintained school the content of the national curriculum goes to the department, and not up the ladder. */
    @JvmField
    val ESC_69B: RuleId = RuleId("ESC-69b")

    /** `ESC-69c`: Collective worship goes to the council for religious education, or to the department, by the type of school. */
    @JvmField
    val ESC_69C: RuleId = RuleId("ESC-69c")

    /** `ESC-69d`: What a provider on the site does goes to that provider. */
    @JvmField
    val ESC_69D: RuleId = RuleId("ESC-69d")

    /** `ESC-69e`: The reorganisation of schools goes to the local authority. */
    @JvmField
    val ESC_69E: RuleId = RuleId("ESC-69e")

    /** `ESC-69f`: Results of public examinations go by way of the examination appeal. */
    @JvmField
    val ESC_69F: RuleId = RuleId("ESC-69f")

    /** `ESC-69g`: Personal data mishandled goes by way of the data complaint, beside the ladder. */
    @JvmField
    val ESC_69G: RuleId = RuleId("ESC-69g")

    /** `ESC-69h`: A claim of discrimination in an exclusion goes to the tribunal, or to the county court, within six months. */
    @JvmField
    val ESC_69H: RuleId = RuleId("ESC-69h")

    /** `ESC-97`: A written complaint about early-years duties is answered within 28 days of receipt, beside the ladder; its record is kept three years and open to Ofsted. */
    @JvmField
    val ESC_97: RuleId = RuleId("ESC-97")

    /** `HA-0a`: The Principal writes the policy; its author and the body that ratifies it are different. */
    @JvmField
    val HA_0A: RuleId = RuleId("HA-0a")

    /** `HA-0b`: The policy was prepared in a month, and no day is stated. */
    @JvmField
    val HA_0B: RuleId = RuleId("HA-0b")

    /** `HA-0c`: The governing body ratifies the policy; without ratification it is a draft and routes nothing. */
    @JvmField
    val HA_0C: RuleId = RuleId("HA-0c")

    /** `HA-0d`: The policy states when its next review is due, and is overdue after that. */
    @JvmField
    val HA_0D: RuleId = RuleId("HA-0d")

    /** `HA-0e`: The school's values stand beside the policy and decide nothing. */
    @JvmField
    val HA_0E: RuleId = RuleId("HA-0e")

    /** `HA-1a`: Every event in which parents take part says which support of the child it serves. */
    @JvmField
    val HA_1A: RuleId = RuleId("HA-1a")

    /** `HA-1b`: Roles, duties, events and reviews hang together with the policy, none without it. */
    @JvmField
    val HA_1B: RuleId = RuleId("HA-1b")

    /** `HA-1c`: The policy calls guardians and carers in a parental role parents; each permission still names the standing it needs. */
    @JvmField
    val HA_1C: RuleId = RuleId("HA-1c")

    /** `HA-2.1`: All parents hold knowledge and skills: what a parent enters of them is not ranked and is seen by staff only. */
    @JvmField
    val HA_2_1: RuleId = RuleId("HA-2.1")

    /** `HA-2.2`: Taking part matters at all levels: child, class, school and governance. */
    @JvmField
    val HA_2_2: RuleId = RuleId("HA-2.2")

    /** `HA-2.3a`: Differing views are discussed to find solutions; to disagree does not make a parent unreasonable. */
    @JvmField
    val HA_2_3A: RuleId = RuleId("HA-2.3a")

    /** `HA-2.3b`: Parents' representatives sit on the governing body, committees and advisory groups and are consulted by name. */
    @JvmField
    val HA_2_3B: RuleId = RuleId("HA-2.3b")

    /** `HA-2.3c`: Parents help in class where suitable, once the check that the activity needs is met on that day. */
    @JvmField
    val HA_2_3C: RuleId = RuleId("HA-2.3c")

    /** `HA-2.3d`: Communication is relevant, accurate and timely, in the language and format the family needs. */
    @JvmField
    val HA_2_3D: RuleId = RuleId("HA-2.3d")

    /** `HA-2.3e`: There are programmes that help parents take part at school and at home. */
    @JvmField
    val HA_2_3E: RuleId = RuleId("HA-2.3e")

    /** `HA-2.3f`: Families are linked to community and support services, their data only with a lawful basis. */
    @JvmField
    val HA_2_3F: RuleId = RuleId("HA-2.3f")

    /** `HA-2.3g`: Parenting skills are supported; who attends is the parent's own matter, kept off the pupil's record. */
    @JvmField
    val HA_2_3G: RuleId = RuleId("HA-2.3g")

    /** `HA-2.3h`: Parents hear what taking part is good for, and teachers and parents learn to be partners. */
    @JvmField
    val HA_2_3H: RuleId = RuleId("HA-2.3h")

    /** `HA-3.1a`: Each family has at least two ways to ask, take part and volunteer; families with none are reported. */
    @JvmField
    val HA_3_1A: RuleId = RuleId("HA-3.1a")

    /** `HA-3.1b`: Parents are treated as collaborators, which shows in dialogue that goes both ways. */
    @JvmField
    val HA_3_1B: RuleId = RuleId("HA-3.1b")

    /** `HA-3.1c`: A policy for the whole school is ratified after parents were asked, or with a recorded reason why not. */
    @JvmField
    val HA_3_1C: RuleId = RuleId("HA-3.1c")

    /** `HA-3.1d`: The whole school communicates often, clearly and both ways; broadcasts are counted apart. */
    @JvmField
    val HA_3_1D: RuleId = RuleId("HA-3.1d")

    /** `HA-3.1e`: The Principal reports on parents' participation at governors' meetings, in numbers, small ones hidden. */
    @JvmField
    val HA_3_1E: RuleId = RuleId("HA-3.1e")

    /** `HA-3.2a`: Staff hold that all parents have strengths that help their children learn, and note what a parent brings. */
    @JvmField
    val HA_3_2A: RuleId = RuleId("HA-3.2a")

    /** `HA-3.2b`: Staff respect backgrounds and cultures: nothing is inferred from ethnicity, religion or language. */
    @JvmField
    val HA_3_2B: RuleId = RuleId("HA-3.2b")

    /** `HA-3.2c`: Staff encourage involvement and advise on learning at home. */
    @JvmField
    val HA_3_2C: RuleId = RuleId("HA-3.2c")

    /** `HA-3.2d`: Staff give clear and timely information on progress and keep up a regular dialogue for each pupil. */
    @JvmField
    val HA_3_2D: RuleId = RuleId("HA-3.2d")

    /** `HA-3.3a`: Parents comply with the policies they were given; to acknowledge one is never a condition of anything. */
    @JvmField
    val HA_3_3A: RuleId = RuleId("HA-3.3a")

    /** `HA-3.3b`: Parents with a concern go to the child's tutor first: a default that safeguarding, excluded matters and a tutor who is its subject bypass. */
    @JvmField
    val HA_3_3B: RuleId = RuleId("HA-3.3b")

    /** `HA-3.3c`: Parents who become party to confidential information agree not to divulge it. */
    @JvmField
    val HA_3_3C: RuleId = RuleId("HA-3.3c")

    /** `HA-4a`: The governing body reviews the policy at least every three years. */
    @JvmField
    val HA_4A: RuleId = RuleId("HA-4a")

    /** `HA-4b`: A review assesses both how the policy was implemented and how effective it was. */
    @JvmField
    val HA_4B: RuleId = RuleId("HA-4b")

    /** `HA-4c`: The policy is promoted to staff, parents and governors and implemented throughout. */
    @JvmField
    val HA_4C: RuleId = RuleId("HA-4c")

    /** `REV-1`: From one review to the next is at most the policy's own interval. */
    @JvmField
    val REV_1: RuleId = RuleId("REV-1")

    /** `REV-2`: At least every three years is a longest gap, not a fixed day: an earlier review is always fine. */
    @JvmField
    val REV_2: RuleId = RuleId("REV-2")

    /** `REV-3`: Some policies have an interval by law, such as one year for admissions, child protection and special needs. */
    @JvmField
    val REV_3: RuleId = RuleId("REV-3")

    /** `REV-4`: Who approves a policy is part of the policy; some approvals cannot be delegated. */
    @JvmField
    val REV_4: RuleId = RuleId("REV-4")

    /** `REV-5`: A policy is draft, consulted on, ratified, in force, superseded, archived; only one in force routes anything. */
    @JvmField
    val REV_5: RuleId = RuleId("REV-5")

    /** `REV-6`: A ratification has a date, a body, a reference to its minute and a version. */
    @JvmField
    val REV_6: RuleId = RuleId("REV-6")

    /** `REV-7`: A case follows the policy in force when it was received; a later one changes its clocks only to the complainant's benefit. */
    @JvmField
    val REV_7: RuleId = RuleId("REV-7")

    /** `REV-8`: A review records evidence of implementation, evidence of effect, and the decision to keep, amend or withdraw. */
    @JvmField
    val REV_8: RuleId = RuleId("REV-8")

    /** `REV-9`: A change of law, a serious incident, a panel's recommendation or an overdue date brings a review forward. */
    @JvmField
    val REV_9: RuleId = RuleId("REV-9")

    /** `REV-10`: A next review later than the last review plus the interval is inconsistent. */
    @JvmField
    val REV_10: RuleId = RuleId("REV-10")

    /** `REV-11`: Where no review is on record and the interval is over since ratification, compliance cannot be shown; that is not yet a breach. */
    @JvmField
    val REV_11: RuleId = RuleId("REV-11")

    /** `REV-12`: A date that names only a month is due by its last day, and not before its first. */
    @JvmField
    val REV_12: RuleId = RuleId("REV-12")

    /** `REV-13`: A review is overdue after the earlier of the stated date and the last review plus the interval; with no review on record, after the stated date. */
    @JvmField
    val REV_13: RuleId = RuleId("REV-13")

    /** `REV-14`: The seed policy shows no review after April 2013 and was due by September 2024: from 1 October 2024 it is overdue, and compliance cannot be shown. */
    @JvmField
    val REV_14: RuleId = RuleId("REV-14")

    /** `REV-15`: Months end on the same day number, else on the last day of the month. */
    @JvmField
    val REV_15: RuleId = RuleId("REV-15")

    /** `PTN-1`: In an academy or independent school, parents of registered pupils are asked before the statement on relationships education is made or revised; it is on a website, and free for whoever asks. */
    @JvmField
    val PTN_1: RuleId = RuleId("PTN-1")

    /** `PTN-2`: In a maintained school the governing body has the same duty: to ask parents before the policy on relationships education is made or revised, to publish it, and to give a free copy. */
    @JvmField
    val PTN_2: RuleId = RuleId("PTN-2")

    /** `PTN-4`: No law says how long parents are asked about relationships education: four school weeks, unless the school has another length. */
    @JvmField
    val PTN_4: RuleId = RuleId("PTN-4")

    /** `PTN-5`: Admission arrangements are asked about for six weeks at least, between 1 October and 31 January, and every seven years even without a change. */
    @JvmField
    val PTN_5: RuleId = RuleId("PTN-5")

    /** `PTN-6`: Admission arrangements are determined by 28 February, and published with a copy to the local authority by 15 March. */
    @JvmField
    val PTN_6: RuleId = RuleId("PTN-6")

    /** `PTN-7`: Parents and pupils are asked about uniform; its impact is looked at yearly, and a tender for the supplier is held at least every five years. */
    @JvmField
    val PTN_7: RuleId = RuleId("PTN-7")

    /** `PTN-8`: Any policy for the whole school is asked about, or it is on record why not. */
    @JvmField
    val PTN_8: RuleId = RuleId("PTN-8")

    /** `PTN-9`: The record of a consultation has its question, audience, channels and languages, who was invited, a summary, the decision, what changed, and when that is fed back. */
    @JvmField
    val PTN_9: RuleId = RuleId("PTN-9")

    /** `PTN-10`: A consultation closes on a school day; where the profile says so, its weeks are school weeks. */
    @JvmField
    val PTN_10: RuleId = RuleId("PTN-10")

    /** `PTN-11`: A consultation is fair if it comes early enough, with enough information and enough time, and what is said is considered conscientiously: each is looked at. */
    @JvmField
    val PTN_11: RuleId = RuleId("PTN-11")

    /** `PTN-12`: A response rate is of the people and of the families who were invited, and never more than all of them. */
    @JvmField
    val PTN_12: RuleId = RuleId("PTN-12")

    /** `PTN-13`: Each parent of a family may answer; what was said is counted by people, and by families once each. */
    @JvmField
    val PTN_13: RuleId = RuleId("PTN-13")

    /** `PTN-53`: Nothing is made to depend on a policy's or an agreement's being signed or acknowledged: no place, no sanction, no contract. */
    @JvmField
    val PTN_53: RuleId = RuleId("PTN-53")

    /** All of them, in the order of the table. */
    @JvmField
    val all: List<RuleId> =
        listOf(
            PAR_1,
            PAR_2,
            PAR_3,
            PAR_4,
            PAR_5,
            PAR_6,
            PAR_7,
            PAR_8,
            PAR_9,
            PAR_10,
            PAR_11,
            PAR_12,
            PAR_13,
            PAR_14,
            ROL_1,
            ROL_2,
            ROL_3,
            ROL_4,
            ROL_5,
            ROL_6,
            ROL_7,
            ROL_8,
            ROL_9,
            ROL_10,
            ROL_11,
            ROL_12,
            ROL_13,
            ROL_14,
            ROL_15,
            ROL_16,
            ROL_17,
            ROL_18,
            ROL_19,
            ROL_20,
            ROL_21,
            ROL_22,
            DEL_1,
            DEL_2,
            DEL_3,
            DEL_4,
            PRV_1,
            PRV_2,
            PRV_3,
            PR_0,
            PR_1,
            PR_2,
            PR_3,
            PR_4,
            PR_4A,
            PR_5,
            PR_6,
            PR_7,
            PR_7A,
            PR_8,
            PR_9,
            PR_10,
            PR_10A,
            PR_11,
            PR_12,
            PR_13,
            PR_14,
            PR_15,
            PR_16,
            PR_17,
            PR_18,
            PR_19,
            PR_20,
            PR_21,
            PR_22,
            PR_22A,
            PR_22B,
            PR_23,
            PR_24,
            ORD_1,
            ORD_1A,
            ORD_2,
            ORD_3,
            ORD_4,
            ORD_5,
            ORD_6,
            ORD_7,
            ORD_8,
            ORD_9,
            ORD_10,
            ORD_11,
            ORD_12,
            ORD_13,
            ORD_14,
            ORD_15,
            ORD_16,
            ORD_17,
            ORD_18,
            ORD_19,
            MX_1,
            MX_2,
            MX_3,
            MX_4,
            MX_5,
            MX_6,
            MX_7,
            MX_B1_RPT,
            MX_B1_EVT,
            MX_B1_PEV,
            MX_B1_REC,
            MX_B1_CON,
            MX_B1_PRC,
            MX_B1_GOV,
            MX_B1_EXC,
            MX_B1_TRP,
            MX_B1_MSG,
            MX_B1_EMG,
            MX_B1_COL,
            MX_B1_CMP,
            MX_B2_RPT,
            MX_B2_EVT,
            MX_B2_PEV,
            MX_B2_REC,
            MX_B2_CON,
            MX_B2_PRC,
            MX_B2_GOV,
            MX_B2_EXC,
            MX_B2_TRP,
            MX_B2_MSG,
            MX_B2_EMG,
            MX_B2_COL,
            MX_B2_CMP,
            MX_B3_RPT,
            MX_B3_EVT,
            MX_B3_PEV,
            MX_B3_REC,
            MX_B3_CON,
            MX_B3_PRC,
            MX_B3_GOV,
            MX_B3_EXC,
            MX_B3_TRP,
            MX_B3_MSG,
            MX_B3_EMG,
            MX_B3_COL,
            MX_B3_CMP,
            MX_B4_RPT,
            MX_B4_EVT,
            MX_B4_PEV,
            MX_B4_REC,
            MX_B4_CON,
            MX_B4_PRC,
            MX_B4_GOV,
            MX_B4_EXC,
            MX_B4_TRP,
            MX_B4_MSG,
            MX_B4_EMG,
            MX_B4_COL,
            MX_B4_CMP,
            MX_B5_RPT,
            MX_B5_EVT,
            MX_B5_PEV,
            MX_B5_REC,
            MX_B5_CON,
            MX_B5_PRC,
            MX_B5_GOV,
            MX_B5_EXC,
            MX_B5_TRP,
            MX_B5_MSG,
            MX_B5_EMG,
            MX_B5_COL,
            MX_B5_CMP,
            MX_B6_RPT,
            MX_B6_EVT,
            MX_B6_PEV,
            MX_B6_REC,
            MX_B6_CON,
            MX_B6_PRC,
            MX_B6_GOV,
            MX_B6_EXC,
            MX_B6_TRP,
            MX_B6_MSG,
            MX_B6_EMG,
            MX_B6_COL,
            MX_B6_CMP,
            MX_B7_RPT,
            MX_B7_EVT,
            MX_B7_PEV,
            MX_B7_REC,
            MX_B7_CON,
            MX_B7_PRC,
            MX_B7_GOV,
            MX_B7_EXC,
            MX_B7_TRP,
            MX_B7_MSG,
            MX_B7_EMG,
            MX_B7_COL,
            MX_B7_CMP,
            MX_B8_RPT,
            MX_B8_EVT,
            MX_B8_PEV,
            MX_B8_REC,
            MX_B8_CON,
            MX_B8_PRC,
            MX_B8_GOV,
            MX_B8_EXC,
            MX_B8_TRP,
            MX_B8_MSG,
            MX_B8_EMG,
            MX_B8_COL,
            MX_B8_CMP,
            MX_B9_RPT,
            MX_B9_EVT,
            MX_B9_PEV,
            MX_B9_REC,
            MX_B9_CON,
            MX_B9_PRC,
            MX_B9_GOV,
            MX_B9_EXC,
            MX_B9_TRP,
            MX_B9_MSG,
            MX_B9_EMG,
            MX_B9_COL,
            MX_B9_CMP,
            MX_B10_RPT,
            MX_B10_EVT,
            MX_B10_PEV,
            MX_B10_REC,
            MX_B10_CON,
            MX_B10_PRC,
            MX_B10_GOV,
            MX_B10_EXC,
            MX_B10_TRP,
            MX_B10_MSG,
            MX_B10_EMG,
            MX_B10_COL,
            MX_B10_CMP,
            MX_B11_RPT,
            MX_B11_EVT,
            MX_B11_PEV,
            MX_B11_REC,
            MX_B11_CON,
            MX_B11_PRC,
            MX_B11_GOV,
            MX_B11_EXC,
            MX_B11_TRP,
            MX_B11_MSG,
            MX_B11_EMG,
            MX_B11_COL,
            MX_B11_CMP,
            MX_B12_RPT,
            MX_B12_EVT,
            MX_B12_PEV,
            MX_B12_REC,
            MX_B12_CON,
            MX_B12_PRC,
            MX_B12_GOV,
            MX_B12_EXC,
            MX_B12_TRP,
            MX_B12_MSG,
            MX_B12_EMG,
            MX_B12_COL,
            MX_B12_CMP,
            MX_B13_RPT,
            MX_B13_EVT,
            MX_B13_PEV,
            MX_B13_REC,
            MX_B13_CON,
            MX_B13_PRC,
            MX_B13_GOV,
            MX_B13_EXC,
            MX_B13_TRP,
            MX_B13_MSG,
            MX_B13_EMG,
            MX_B13_COL,
            MX_B13_CMP,
            MX_B14_RPT,
            MX_B14_EVT,
            MX_B14_PEV,
            MX_B14_REC,
            MX_B14_CON,
            MX_B14_PRC,
            MX_B14_GOV,
            MX_B14_EXC,
            MX_B14_TRP,
            MX_B14_MSG,
            MX_B14_EMG,
            MX_B14_COL,
            MX_B14_CMP,
            MX_B15_RPT,
            MX_B15_EVT,
            MX_B15_PEV,
            MX_B15_REC,
            MX_B15_CON,
            MX_B15_PRC,
            MX_B15_GOV,
            MX_B15_EXC,
            MX_B15_TRP,
            MX_B15_MSG,
            MX_B15_EMG,
            MX_B15_COL,
            MX_B15_CMP,
            MX_B16_RPT,
            MX_B16_EVT,
            MX_B16_PEV,
            MX_B16_REC,
            MX_B16_CON,
            MX_B16_PRC,
            MX_B16_GOV,
            MX_B16_EXC,
            MX_B16_TRP,
            MX_B16_MSG,
            MX_B16_EMG,
            MX_B16_COL,
            MX_B16_CMP,
            MX_B17_RPT,
            MX_B17_EVT,
            MX_B17_PEV,
            MX_B17_REC,
            MX_B17_CON,
            MX_B17_PRC,
            MX_B17_GOV,
            MX_B17_EXC,
            MX_B17_TRP,
            MX_B17_MSG,
            MX_B17_EMG,
            MX_B17_COL,
            MX_B17_CMP,
            MX_B18_RPT,
            MX_B18_EVT,
            MX_B18_PEV,
            MX_B18_REC,
            MX_B18_CON,
            MX_B18_PRC,
            MX_B18_GOV,
            MX_B18_EXC,
            MX_B18_TRP,
            MX_B18_MSG,
            MX_B18_EMG,
            MX_B18_COL,
            MX_B18_CMP,
            MX_B19_RPT,
            MX_B19_EVT,
            MX_B19_PEV,
            MX_B19_REC,
            MX_B19_CON,
            MX_B19_PRC,
            MX_B19_GOV,
            MX_B19_EXC,
            MX_B19_TRP,
            MX_B19_MSG,
            MX_B19_EMG,
            MX_B19_COL,
            MX_B19_CMP,
            MX_B20_RPT,
            MX_B20_EVT,
            MX_B20_PEV,
            MX_B20_REC,
            MX_B20_CON,
            MX_B20_PRC,
            MX_B20_GOV,
            MX_B20_EXC,
            MX_B20_TRP,
            MX_B20_MSG,
            MX_B20_EMG,
            MX_B20_COL,
            MX_B20_CMP,
            MX_B21_RPT,
            MX_B21_EVT,
            MX_B21_PEV,
            MX_B21_REC,
            MX_B21_CON,
            MX_B21_PRC,
            MX_B21_GOV,
            MX_B21_EXC,
            MX_B21_TRP,
            MX_B21_MSG,
            MX_B21_EMG,
            MX_B21_COL,
            MX_B21_CMP,
            MX_B22_RPT,
            MX_B22_EVT,
            MX_B22_PEV,
            MX_B22_REC,
            MX_B22_CON,
            MX_B22_PRC,
            MX_B22_GOV,
            MX_B22_EXC,
            MX_B22_TRP,
            MX_B22_MSG,
            MX_B22_EMG,
            MX_B22_COL,
            MX_B22_CMP,
            REP_1,
            REP_2,
            REP_3,
            REP_4,
            REP_5,
            REC_1,
            REC_2,
            REC_3,
            REC_4,
            REC_5,
            REC_6,
            SAR_1,
            SAR_2,
            SAR_3,
            SAR_4,
            SAR_5,
            SAR_6,
            SAR_7,
            SAR_8,
            SAR_9,
            SAR_10,
            SAR_11,
            SAR_12,
            AGE_1,
            AGE_2,
            AGE_3,
            AGE_4,
            AGE_5,
            AGE_6,
            AGE_7,
            AGE_8,
            SCH_1,
            SCH_2,
            JUR_1,
            JUR_2,
            JUR_3,
            COM_1,
            COM_2,
            COM_3,
            COM_4,
            COM_5,
            COM_6,
            COM_7,
            COM_8,
            COM_9,
            COM_10,
            COM_11,
            PTN_54,
            PTN_55,
            PTN_56,
            PTN_57,
            PTN_58,
            PTN_59,
            ESC_39,
            CNF_1,
            CNF_2,
            CNF_3,
            CNF_4,
            CNF_5,
            CNF_6,
            CNF_7,
            CNF_8,
            CNF_9,
            CNF_10,
            CNF_11,
            CNF_12,
            CNF_13,
            CNF_13A,
            CNF_14,
            CNF_15,
            CNF_15A,
            CNF_15B,
            CNF_15C,
            CNF_15D,
            CNF_15E,
            CNF_15F,
            CNF_15G,
            CNF_15H,
            CNF_16,
            CNF_17,
            CNF_18,
            CNF_20,
            CNF_21,
            CNF_22,
            CNF_23,
            CNF_24,
            CNF_25,
            CNF_26,
            CNF_27,
            CNF_28,
            CNF_29,
            CNF_30,
            CNF_31,
            CNF_32,
            CNF_33,
            CNF_34,
            CNF_35,
            CNF_36,
            CNF_37,
            CNF_38,
            CNF_40,
            CNF_41,
            CNF_42,
            CNF_43,
            CNF_44,
            CNF_45,
            CNF_46,
            CNF_47,
            CNF_48,
            CNF_49,
            CNF_49A,
            SFG_53,
            CNF_50,
            CNF_51,
            CNF_53,
            CNF_54,
            CNF_55,
            CNF_56,
            CNF_57,
            CNF_58,
            CNF_59,
            PTN_60,
            PTN_61,
            PTN_62,
            PTN_63,
            PTN_64,
            PTN_65,
            PTN_66,
            PTN_67,
            CON_GEN_1,
            CON_GEN_2,
            CON_GEN_3,
            CON_GEN_4,
            CON_GEN_5,
            CON_GEN_6,
            CON_GEN_7,
            CON_GEN_8,
            CON_GEN_9,
            CON_GEN_10,
            CON_GEN_11,
            CON_GEN_12,
            CON_PHO_1,
            CON_PHO_2,
            CON_PHO_3,
            CON_PHO_4,
            CON_PHO_5,
            CON_PHO_6,
            CON_PHO_7,
            CON_PHO_8,
            CON_TRIP_1,
            CON_TRIP_2,
            CON_TRIP_3,
            CON_TRIP_4,
            CON_TRIP_5,
            CON_TRIP_6,
            CON_TRIP_7,
            CON_TRIP_8,
            CON_MED_1,
            CON_MED_2,
            CON_MED_3,
            CON_MED_4,
            CON_MED_5,
            CON_MED_6,
            CON_MED_7,
            CON_MED_8,
            CON_MED_9,
            CON_MED_10,
            CON_BIO_1,
            CON_BIO_2,
            CON_BIO_3,
            CON_BIO_4,
            CON_BIO_5,
            CON_BIO_6,
            CON_BIO_7,
            CON_BIO_8,
            CON_BIO_9,
            CON_BIO_10,
            CON_RSE_1,
            CON_RSE_2,
            CON_RSE_3,
            CON_RSE_4,
            CON_RSE_5,
            CON_RSE_6,
            CON_RSE_7,
            CON_REL_1,
            CON_REL_2,
            CON_REL_3,
            CON_REL_4,
            CON_REL_5,
            CON_ISS_1,
            CON_ISS_2,
            CON_ISS_3,
            CON_ISS_4,
            CON_ISS_5,
            CON_MKT_1,
            CON_MKT_2,
            CON_MKT_3,
            CON_MKT_4,
            CON_MKT_5,
            CON_APP_1,
            CON_APP_2,
            CON_CHN_1,
            CON_CHN_2,
            CON_SHR_1,
            CON_SHR_2,
            CON_SHR_3,
            CON_SHR_4,
            CON_SHR_5,
            CON_SHR_6,
            CON_AP_1,
            CON_AP_2,
            CON_COU_1,
            CON_COU_2,
            CON_NAM_1,
            CON_NAM_2,
            CON_NAM_3,
            CON_NAM_4,
            CT_1,
            CT_2,
            CT_3,
            CT_4,
            CT_5,
            CT_6,
            CT_7,
            CT_8,
            CT_9,
            CT_10,
            CT_11,
            CT_12,
            CT_13,
            CT_14,
            CT_15,
            CT_16,
            CT_17,
            CT_18,
            CT_19,
            CT_20,
            CT_21,
            CT_22,
            CT_23,
            CT_24,
            CT_25,
            RCT_1,
            RCT_2,
            RCT_3,
            RCT_4,
            RCT_5,
            RCT_6,
            RCT_7,
            RCT_8,
            RCT_9,
            VOC_1,
            VOC_2,
            VOC_3,
            VOC_4,
            VOC_5,
            VOC_6,
            VOC_7,
            VOC_8,
            VOC_9,
            VOC_10,
            VOC_11,
            VOC_12,
            VOC_13,
            VOC_14,
            VOC_15,
            VOC_16,
            VOC_17,
            VOC_18,
            VOC_19,
            VOC_20,
            VOC_21,
            VOC_22,
            VOC_23,
            VOC_24,
            VOC_30,
            VOC_31,
            VOC_32,
            VOC_33,
            VOC_34,
            VOC_35,
            VOC_36,
            VOC_37,
            VOC_40,
            VOC_41,
            VOC_42,
            VOC_43,
            VOC_44,
            VOC_45,
            VOC_46,
            VOC_50,
            VOC_51,
            VOC_52,
            VOC_53,
            VOC_54,
            VOC_55,
            VOC_56,
            VOC_57,
            VOC_58,
            VOC_60,
            VOC_61,
            VOC_62,
            VOC_63,
            VOC_64,
            VOC_65,
            VOC_66,
            VOC_67,
            VOC_68,
            VOC_90,
            VOC_91,
            VOC_92,
            VOC_93,
            VOC_94,
            VOC_95,
            VOC_96,
            VOC_97,
            VOC_98,
            CHO_1,
            CHO_2,
            CHO_3,
            CHO_4,
            CHO_5,
            CHO_6,
            CHO_7,
            CHO_8,
            CHO_9,
            CHO_10,
            CHO_11,
            CHO_12,
            CHO_13,
            CHO_14,
            CHO_15,
            CAL_1,
            CAL_2,
            CAL_3,
            CAL_4,
            CAL_5,
            CAL_6,
            CAL_7,
            CAL_8,
            CAL_9,
            CAL_10,
            CAL_11,
            CAL_12,
            CAL_13,
            CAL_14,
            CAL_15,
            CAL_16,
            CAL_17,
            CAL_18,
            CAL_19,
            CAL_20,
            ESC_32,
            T_1,
            T_2,
            T_3,
            T_4,
            T_5,
            T_6,
            T_7,
            T_8,
            T_9,
            T_10,
            T_11,
            T_12,
            T_13,
            T_14,
            T_15,
            T_16,
            T_17,
            T_18,
            T_19,
            T_20,
            T_21,
            ESC_1,
            ESC_2,
            ESC_3,
            ESC_4,
            ESC_5,
            ESC_6,
            ESC_7,
            ESC_8,
            ESC_9,
            ESC_10,
            ESC_11,
            ESC_12,
            ESC_13,
            ESC_14,
            ESC_15,
            ESC_16,
            ESC_17,
            ESC_18,
            ESC_19,
            ESC_20,
            ESC_21,
            ESC_22,
            ESC_23,
            ESC_24,
            ESC_25,
            ESC_26,
            ESC_27,
            ESC_28,
            ESC_29,
            ESC_30,
            ESC_31,
            ESC_33,
            ESC_34,
            ESC_35,
            ESC_36,
            ESC_37,
            ESC_38,
            ESC_39A,
            ESC_40,
            ESC_41,
            ESC_42,
            ESC_43,
            ESC_44,
            ESC_45,
            ESC_46,
            ESC_47,
            ESC_48,
            ESC_49,
            ESC_50,
            ESC_51,
            ESC_52,
            ESC_53,
            ESC_54,
            ESC_55,
            ESC_56,
            ESC_57,
            ESC_58,
            ESC_59,
            ESC_70,
            ESC_71,
            ESC_72,
            ESC_73,
            ESC_74,
            ESC_75,
            ESC_76,
            ESC_77,
            ESC_78,
            ESC_79,
            ESC_80,
            ESC_81,
            ESC_82,
            ESC_83,
            ESC_84,
            ESC_90,
            ESC_91,
            ESC_92,
            ESC_93,
            ESC_94,
            ESC_95,
            ESC_96,
            ESC_98,
            ESC_I1,
            ESC_I2,
            ESC_I3,
            ESC_I4,
            ESC_I5,
            ESC_I6,
            ESC_I7,
            ESC_T1,
            ESC_T2,
            ESC_T3,
            ESC_T4,
            ESC_T5,
            ESC_T6,
            ESC_T7,
            ESC_T8,
            ESC_T9,
            ESC_T10,
            ESC_T11,
            ESC_T12,
            ESC_T13,
            ESC_T14,
            ESC_T15,
            ESC_T16,
            ESC_T17,
            ESC_T18,
            ESC_T19,
            ESC_T20,
            ESC_T21,
            PTN_20,
            PTN_21,
            PTN_22,
            PTN_23,
            PTN_24,
            PTN_25,
            PTN_26,
            PTN_27,
            PTN_28,
            PTN_29,
            PTN_30,
            PTN_31,
            PTN_32,
            PTN_33,
            PTN_34,
            PTN_35,
            PTN_36,
            PTN_37,
            PTN_38,
            PTN_39,
            PTN_40,
            PTN_41,
            PTN_42,
            PTN_43,
            PTN_44,
            PTN_45,
            PTN_46,
            PTN_47,
            PTN_48,
            PTN_49,
            SFG_1,
            SFG_2,
            SFG_3,
            SFG_4,
            SFG_5,
            SFG_6,
            SFG_7,
            SFG_8,
            SFG_9,
            SFG_10,
            SFG_11,
            SFG_12,
            SFG_13,
            SFG_14,
            SFG_15,
            SFG_16,
            SFG_17,
            SFG_18,
            SFG_19,
            SFG_20,
            SFG_30,
            SFG_31,
            SFG_32,
            SFG_33,
            SFG_34,
            SFG_35,
            SFG_40,
            SFG_41,
            SFG_42,
            SFG_43,
            SFG_44,
            SFG_45,
            SFG_46,
            SFG_47,
            SFG_48,
            SFG_49,
            SFG_50,
            SFG_51,
            SFG_52,
            ESC_60,
            ESC_61,
            ESC_62,
            ESC_63,
            ESC_64,
            ESC_65,
            ESC_66,
            ESC_67,
            ESC_68,
            ESC_69,
            ESC_69A,
            ESC_69B,
            ESC_69C,
            ESC_69D,
            ESC_69E,
            ESC_69F,
            ESC_69G,
            ESC_69H,
            ESC_97,
            HA_0A,
            HA_0B,
            HA_0C,
            HA_0D,
            HA_0E,
            HA_1A,
            HA_1B,
            HA_1C,
            HA_2_1,
            HA_2_2,
            HA_2_3A,
            HA_2_3B,
            HA_2_3C,
            HA_2_3D,
            HA_2_3E,
            HA_2_3F,
            HA_2_3G,
            HA_2_3H,
            HA_3_1A,
            HA_3_1B,
            HA_3_1C,
            HA_3_1D,
            HA_3_1E,
            HA_3_2A,
            HA_3_2B,
            HA_3_2C,
            HA_3_2D,
            HA_3_3A,
            HA_3_3B,
            HA_3_3C,
            HA_4A,
            HA_4B,
            HA_4C,
            REV_1,
            REV_2,
            REV_3,
            REV_4,
            REV_5,
            REV_6,
            REV_7,
            REV_8,
            REV_9,
            REV_10,
            REV_11,
            REV_12,
            REV_13,
            REV_14,
            REV_15,
            PTN_1,
            PTN_2,
            PTN_4,
            PTN_5,
            PTN_6,
            PTN_7,
            PTN_8,
            PTN_9,
            PTN_10,
            PTN_11,
            PTN_12,
            PTN_13,
            PTN_53,
        )
}
