# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.

"""Every rule by its stable id, and the table of rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .words import Checked, Strength


class RuleId(StrEnum):
    """The id of a rule, as answers name it and documents write it."""

    PAR_1 = "PAR-1"
    """A natural or adoptive parent is a parent in education law: with or without parental
    responsibility, married or not, wherever they live.
    """
    PAR_2 = "PAR-2"
    """Anyone who holds parental responsibility on that day is a parent in education law."""
    PAR_3 = "PAR-3"
    """An adult with whom the child lives and who looks after the child is a parent in education
    law, whatever the relationship; both are needed.
    """
    PAR_4 = "PAR-4"
    """An adult who is neither a parent by birth or adoption, nor holds parental responsibility, nor
    has the child living with and looked after by them, is a contact and has no entitlements.
    """
    PAR_5 = "PAR-5"
    """A former carer with whom the child no longer lives is unlikely to be a parent: no
    entitlements unless the school records a reason.
    """
    PAR_6 = "PAR-6"
    """A carer does not stop being one while the child is at boarding school, in hospital or
    otherwise away for a time.
    """
    PAR_7 = "PAR-7"
    """Whether a parent's new partner is a parent turns on two facts, to be recorded and not
    guessed: does the child live there, and does the adult look after the child.
    """
    PAR_8 = "PAR-8"
    """A local authority with a care order holds parental responsibility and counts as a parent,
    except where an Act speaks of individuals only.
    """
    PAR_9 = "PAR-9"
    """After an adoption order a birth parent is no longer a parent."""
    PAR_10 = "PAR-10"
    """A surrogate, and a consenting spouse or civil partner, is a legal parent until the parental
    order; the intended parents are from the order on.
    """
    PAR_11 = "PAR-11"
    """Any number of adults may be parents of one child at the same time, and each is assessed
    separately.
    """
    PAR_12 = "PAR-12"
    """For biometrics alone, the parents are each legal parent and each individual with parental
    responsibility; care alone does not make one while such a person is available.
    """
    PAR_13 = "PAR-13"
    """Where no parent can be notified of biometrics, the body that looks after the child stands in;
    otherwise each carer is told, one consents in writing and none objects.
    """
    PAR_14 = "PAR-14"
    """A policy may call more adults parents: that sets courtesy and tone, creates no entitlement
    and removes none.
    """
    ROL_1 = "ROL-1"
    """A birth mother is a parent and holds parental responsibility from the birth; it ends only by
    adoption or a parental order.
    """
    ROL_2 = "ROL-2"
    """A father married to or in a civil partnership with the mother is a parent and holds parental
    responsibility.
    """
    ROL_3 = "ROL-3"
    """An unmarried father is a parent even without parental responsibility, which he has only by
    registration, agreement or order.
    """
    ROL_4 = "ROL-4"
    """A second female parent is a legal parent and is never to be called a step-parent."""
    ROL_5 = "ROL-5"
    """An adoptive parent is a parent and holds parental responsibility to the exclusion of the
    birth family.
    """
    ROL_6 = "ROL-6"
    """A prospective adopter with whom the child is placed is a parent and shares parental
    responsibility, which the agency may limit.
    """
    ROL_7 = "ROL-7"
    """A guardian whose appointment is in effect is a parent with parental responsibility; the word
    on a school form usually does not mean this.
    """
    ROL_8 = "ROL-8"
    """A special guardian is a parent whose parental responsibility overrides that of the others."""
    ROL_9 = "ROL-9"
    """A step-parent is a parent if the child lives there and is looked after by them; marriage
    alone gives no parental responsibility.
    """
    ROL_10 = "ROL-10"
    """A relative or friend named in an order that the child lives with them is a parent and holds
    parental responsibility while the order lasts.
    """
    ROL_11 = "ROL-11"
    """A relative or friend who cares informally is a parent by care, without parental
    responsibility.
    """
    ROL_12 = "ROL-12"
    """A local-authority foster carer is a parent by care, without parental responsibility, and acts
    within written delegated authority.
    """
    ROL_13 = "ROL-13"
    """A private foster carer is a parent by care and never has authority delegated by the local
    authority, which must be told.
    """
    ROL_14 = "ROL-14"
    """A children's-home worker is treated as a foster carer; delegated authority lies with the
    registered manager.
    """
    ROL_15 = "ROL-15"
    """A local authority with a care order or interim care order is the corporate parent and may
    limit what the others do.
    """
    ROL_16 = "ROL-16"
    """A local authority that merely accommodates a child under section 20 holds no parental
    responsibility.
    """
    ROL_17 = "ROL-17"
    """An intended parent before the parental order is a parent only by care, unless already a legal
    parent.
    """
    ROL_18 = "ROL-18"
    """A contact may be an emergency number or an authorised collector and is no parent."""
    ROL_19 = "ROL-19"
    """A parent who is under 18 is a parent like any other: the parent's own age does not matter."""
    ROL_20 = "ROL-20"
    """A parent who has died has no entitlements and is never a recipient from the recorded date;
    the record stays.
    """
    ROL_21 = "ROL-21"
    """A pupil of 18 or over is the addressee of what parents get; a younger pupil has a voice where
    a rule gives one.
    """
    ROL_22 = "ROL-22"
    """The applicant holding an emergency protection order directs what that order covers for its
    days; everything else needs checking.
    """
    DEL_1 = "DEL-1"
    """The placement plan says who may decide what for a looked-after child; while no plan was seen,
    ask the social worker.
    """
    DEL_2 = "DEL-2"
    """Under a care order the local authority delegates; under section 20 the parent with parental
    responsibility must agree.
    """
    DEL_3 = "DEL-3"
    """Where a plan is silent, the foster carer decides a local day trip and the social worker a
    residential; abroad, the authority under a care order, the parents under section 20, the court
    while proceedings last.
    """
    DEL_4 = "DEL-4"
    """A delegation names its subject, its limits and its end, and ends with the placement."""
    PRV_1 = "PRV-1"
    """A child under 16, or under 18 if disabled, who stays 28 days or more with someone other than
    a parent, a holder of parental responsibility or a close relative is privately fostered.
    """
    PRV_2 = "PRV-2"
    """A close relative is a grandparent, brother, sister, uncle, aunt or step-parent; cousins,
    great-aunts, great-uncles, friends and a parent's unmarried partner are not.
    """
    PRV_3 = "PRV-3"
    """A school that becomes aware of private fostering tells the local authority."""
    PR_0 = "PR-0"
    """Parental responsibility is a set of dated grants, each with a basis; many adults may hold it
    at once and gaining it takes it from nobody, save by adoption or parental order.
    """
    PR_1 = "PR-1"
    """The woman who gave birth holds parental responsibility from the birth until 18, adoption or a
    parental order.
    """
    PR_2 = "PR-2"
    """A father married to or in a civil partnership with the mother at the birth holds parental
    responsibility from then; divorce does not end it.
    """
    PR_3 = "PR-3"
    """A father who later marries or enters a civil partnership with the mother holds parental
    responsibility from that date.
    """
    PR_4 = "PR-4"
    """An unmarried father named by joint registration or re-registration of the birth on or after 1
    December 2003 holds parental responsibility from the registration.
    """
    PR_4A = "PR-4a"
    """An unmarried father registered before 1 December 2003 and never again holds none by
    registration.
    """
    PR_5 = "PR-5"
    """A father or second female parent holds parental responsibility by an agreement with the
    mother in the prescribed form once it is recorded at the court.
    """
    PR_6 = "PR-6"
    """A father or second female parent holds parental responsibility by an order of the court that
    gives it.
    """
    PR_7 = "PR-7"
    """A second female parent who was the mother's spouse or civil partner at the treatment holds
    parental responsibility from the birth.
    """
    PR_7A = "PR-7a"
    """A second female parent by agreement at a licensed clinic holds parental responsibility from
    the birth if the conditions are met, otherwise by registration, agreement or order.
    """
    PR_8 = "PR-8"
    """A spouse or civil partner of a parent with parental responsibility holds it by an agreement
    of all parents who hold it, or by order; divorce does not end it.
    """
    PR_9 = "PR-9"
    """A guardian appointed in writing or by the court holds parental responsibility once the
    appointment takes effect, as a rule when no parent who holds it survives.
    """
    PR_10 = "PR-10"
    """An order that the child lives with somebody gives parental responsibility: to a father or
    second female parent by an order of its own that outlasts it, to anyone else while the order is
    in force.
    """
    PR_10A = "PR-10a"
    """An order that the child spends time with somebody gives no parental responsibility by itself;
    its limb normally ends at 16.
    """
    PR_11 = "PR-11"
    """A special guardian may exercise parental responsibility to the exclusion of all others but
    another special guardian, except where a statute needs everybody's consent.
    """
    PR_12 = "PR-12"
    """A care order or interim care order gives the local authority parental responsibility beside
    the parents, and power to decide how far a parent may use theirs.
    """
    PR_13 = "PR-13"
    """An emergency protection order gives its applicant parental responsibility for what safeguards
    the child, for eight days at most, once extendable to fifteen in all.
    """
    PR_14 = "PR-14"
    """Police protection gives nobody parental responsibility and lasts 72 hours at most."""
    PR_15 = "PR-15"
    """Accommodation under section 20 gives the local authority no parental responsibility: those
    who hold it keep all of it and may take the child back.
    """
    PR_16 = "PR-16"
    """When a child is placed or authorised to be placed for adoption, the agency and the
    prospective adopters share parental responsibility and the agency sets how far the parents keep
    theirs.
    """
    PR_17 = "PR-17"
    """An adoption order gives the adopters parental responsibility and extinguishes everyone
    else's.
    """
    PR_18 = "PR-18"
    """A parental order gives the intended parents parental responsibility and extinguishes everyone
    else's.
    """
    PR_19 = "PR-19"
    """Only a court takes parental responsibility from a father, second parent or step-parent."""
    PR_20 = "PR-20"
    """Separation, divorce, prison, absence, unpaid maintenance, bankruptcy, immigration status and
    doubted paternity take no parental responsibility away.
    """
    PR_21 = "PR-21"
    """For a child born or registered abroad or moved between countries, the law of habitual
    residence decides; what was acquired abroad generally survives the move, and needs checking.
    """
    PR_22 = "PR-22"
    """Each holder of parental responsibility may act alone, unless a statute asks for more than one
    or the decision is major or disputed.
    """
    PR_22A = "PR-22a"
    """Parental responsibility never authorises anything incompatible with an order."""
    PR_22B = "PR-22b"
    """Parental responsibility cannot be given away, but a holder may arrange for another to meet
    part of it, such as collecting the child.
    """
    PR_23 = "PR-23"
    """A person with care but without parental responsibility may do what is reasonable to safeguard
    or promote the child's welfare.
    """
    PR_24 = "PR-24"
    """A sealed order or certificate outweighs the local authority's word in writing, that a signed
    declaration, that a mere assertion; for what needs parental responsibility nothing below a
    declaration is relied on.
    """
    ORD_1 = "ORD-1"
    """Where no order was seen, every parent is treated equally: what one parent asks, fears or
    tells does not restrict another.
    """
    ORD_1A = "ORD-1a"
    """Where there is specific evidence that acting would put someone at risk, hold the action for a
    limited time and bring in the designated safeguarding lead, children's services or the police.
    """
    ORD_2 = "ORD-2"
    """A sealed order that was seen is followed exactly, no more and no less, and its court, number,
    date, parties, child, restricted acts and end are recorded.
    """
    ORD_3 = "ORD-3"
    """An order described but not produced, a draft, a solicitor's letter, a parenting plan or a
    screenshot is not an order: ask for it, ask the other parent, record the claim.
    """
    ORD_4 = "ORD-4"
    """An order that the child lives with one parent takes from the other neither parental
    responsibility nor the standing of a parent nor the right to be informed.
    """
    ORD_5 = "ORD-5"
    """An order of no, indirect or supervised contact bars hand-over and meetings with the child
    outside its terms; reports still go to that parent, addresses taken out, unless the order says
    otherwise.
    """
    ORD_6 = "ORD-6"
    """A step named in a prohibited steps order is barred, whoever asks for it."""
    ORD_7 = "ORD-7"
    """A specific issue order decides its issue and stands in for the consent that is missing or
    refused.
    """
    ORD_8 = "ORD-8"
    """A non-molestation order binds its respondent: the school passes no messages, applies any
    exclusion zone and calls the police on a breach; information goes only where consistent with its
    terms.
    """
    ORD_9 = "ORD-9"
    """An occupation order is about the home and has no effect on what a school owes."""
    ORD_10 = "ORD-10"
    """A section 91(14) order stops applications to the court without leave and has no effect on
    information, parental responsibility or collection.
    """
    ORD_11 = "ORD-11"
    """Under a care order or interim care order the local authority's written limits on a parent are
    binding; otherwise parents keep their entitlements.
    """
    ORD_12 = "ORD-12"
    """Under an emergency protection order or police protection the child is released only to the
    person or body named, and contact with parents is as they direct.
    """
    ORD_13 = "ORD-13"
    """An offender under a section 10A prohibited steps order may take no step of parental
    responsibility without the court's consent; information is withheld by default until checked.
    """
    ORD_14 = "ORD-14"
    """The extensions to sexual offences and to children conceived by rape are treated as a section
    10A order once an order is seen.
    """
    ORD_15 = "ORD-15"
    """Bail conditions, restraining, protection and stalking orders and multi-agency plans are a
    safeguarding flag with a contact to verify; a clause about the school or the child is followed.
    """
    ORD_16 = "ORD-16"
    """Where two orders conflict on the same point, the later one of the same or a higher court
    prevails; otherwise ask the court or the local authority.
    """
    ORD_17 = "ORD-17"
    """In wardship every important step needs the court."""
    ORD_18 = "ORD-18"
    """The order itself is confidential: one copy under restricted access, not sent to another adult
    or a new school without checking.
    """
    ORD_19 = "ORD-19"
    """An order that has expired, or whose child is now too old for it, has no effect; its record is
    kept.
    """
    MX_1 = "MX-1"
    """A parent need not prove parental responsibility to get the report or attend meetings;
    identity may be checked.
    """
    MX_2 = "MX-2"
    """The register holds the name and address of every person known to be a parent and marks those
    the pupil lives with; no parent can have another removed.
    """
    MX_3 = "MX-3"
    """Separated parents may have separate appointments, letters or logins; refusing one because the
    other objects is not allowed.
    """
    MX_4 = "MX-4"
    """Any parent may express a school preference; rival preferences of two holders of parental
    responsibility wait for agreement or an order.
    """
    MX_5 = "MX-5"
    """Each separated parent is consulted on a child's education, health and care plan: telling one
    of two is not telling the parent.
    """
    MX_6 = "MX-6"
    """When a serious incident involves their child, parents are told and involved, unless the
    child's protection stands against it.
    """
    MX_7 = "MX-7"
    """What a child discloses is not automatically a parent's to know: withholding for the child's
    protection beats every entitlement except a court order.
    """
    MX_B1_RPT = "MX[B1,RPT]"
    """A legal parent with parental responsibility with whom the child lives must get the report."""
    MX_B1_EVT = "MX[B1,EVT]"
    """A legal parent with parental responsibility with whom the child lives must be invited to the
    school's events, on an equal footing with any other parent.
    """
    MX_B1_PEV = "MX[B1,PEV]"
    """A legal parent with parental responsibility with whom the child lives must be offered the
    parents' evening.
    """
    MX_B1_REC = "MX[B1,REC]"
    """A legal parent with parental responsibility with whom the child lives must be shown the
    educational record on a written request in a maintained or non-maintained special school, and
    may be elsewhere.
    """
    MX_B1_CON = "MX[B1,CON]"
    """A legal parent with parental responsibility with whom the child lives must be asked for
    permission, on an equal footing with any other parent.
    """
    MX_B1_PRC = "MX[B1,PRC]"
    """A legal parent with parental responsibility with whom the child lives may give a consent that
    needs parental responsibility.
    """
    MX_B1_GOV = "MX[B1,GOV]"
    """A legal parent with parental responsibility with whom the child lives must be able to vote
    and stand in the election of parent governors: in a maintained school by statute, elsewhere by
    the board's own rules.
    """
    MX_B1_EXC = "MX[B1,EXC]"
    """A legal parent with parental responsibility with whom the child lives must be told of an
    exclusion.
    """
    MX_B1_TRP = "MX[B1,TRP]"
    """A legal parent with parental responsibility with whom the child lives must be told about a
    trip, on an equal footing with any other parent.
    """
    MX_B1_MSG = "MX[B1,MSG]"
    """A legal parent with parental responsibility with whom the child lives must get the day-to-day
    messages, on an equal footing with any other parent.
    """
    MX_B1_EMG = "MX[B1,EMG]"
    """A legal parent with parental responsibility with whom the child lives must be an emergency
    contact: the register holds a number of every parent with whom the pupil normally lives.
    """
    MX_B1_COL = "MX[B1,COL]"
    """A legal parent with parental responsibility with whom the child lives may collect the child.
    """
    MX_B1_CMP = "MX[B1,CMP]"
    """A legal parent with parental responsibility with whom the child lives must be able to
    complain to the school.
    """
    MX_B2_RPT = "MX[B2,RPT]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must get
    the report.
    """
    MX_B2_EVT = "MX[B2,EVT]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must be
    invited to the school's events, on an equal footing with any other parent.
    """
    MX_B2_PEV = "MX[B2,PEV]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must be
    offered the parents' evening.
    """
    MX_B2_REC = "MX[B2,REC]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must be
    shown the educational record on a written request in a maintained or non-maintained special
    school, and may be elsewhere.
    """
    MX_B2_CON = "MX[B2,CON]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must be
    asked for permission once they have asked to be in every case, or where the matter is likely to
    be long-term and significant, and may be before.
    """
    MX_B2_PRC = "MX[B2,PRC]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, may give a
    consent that needs parental responsibility.
    """
    MX_B2_GOV = "MX[B2,GOV]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must be
    able to vote and stand in the election of parent governors: in a maintained school by statute,
    elsewhere by the board's own rules.
    """
    MX_B2_EXC = "MX[B2,EXC]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must be
    told of an exclusion.
    """
    MX_B2_TRP = "MX[B2,TRP]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must be
    told about a trip once they have asked, and may before.
    """
    MX_B2_MSG = "MX[B2,MSG]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must get
    the day-to-day messages once they have asked, and may before.
    """
    MX_B2_EMG = "MX[B2,EMG]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, may be an
    emergency contact.
    """
    MX_B2_COL = "MX[B2,COL]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, may
    collect the child.
    """
    MX_B2_CMP = "MX[B2,CMP]"
    """A legal parent with parental responsibility who lives elsewhere, without an order, must be
    able to complain to the school.
    """
    MX_B3_RPT = "MX[B3,RPT]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must
    get the report.
    """
    MX_B3_EVT = "MX[B3,EVT]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must be
    invited to the school's events, on an equal footing with any other parent.
    """
    MX_B3_PEV = "MX[B3,PEV]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must be
    offered the parents' evening.
    """
    MX_B3_REC = "MX[B3,REC]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must be
    shown the educational record on a written request in a maintained or non-maintained special
    school, and may be elsewhere.
    """
    MX_B3_CON = "MX[B3,CON]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must be
    asked for permission once they have asked to be in every case, or where the matter is likely to
    be long-term and significant, and may be before.
    """
    MX_B3_PRC = "MX[B3,PRC]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, cannot
    give a consent that needs parental responsibility.
    """
    MX_B3_GOV = "MX[B3,GOV]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must be
    able to vote and stand in the election of parent governors: in a maintained school by statute,
    elsewhere by the board's own rules.
    """
    MX_B3_EXC = "MX[B3,EXC]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must be
    told of an exclusion.
    """
    MX_B3_TRP = "MX[B3,TRP]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must be
    told about a trip once they have asked, and may before.
    """
    MX_B3_MSG = "MX[B3,MSG]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must
    get the day-to-day messages once they have asked, and may before.
    """
    MX_B3_EMG = "MX[B3,EMG]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, may be
    an emergency contact.
    """
    MX_B3_COL = "MX[B3,COL]"
    """Whether a legal parent without parental responsibility who lives elsewhere, without an order,
    may collect the child needs checking: a person with parental responsibility or care decides.
    """
    MX_B3_CMP = "MX[B3,CMP]"
    """A legal parent without parental responsibility who lives elsewhere, without an order, must be
    able to complain to the school.
    """
    MX_B4_RPT = "MX[B4,RPT]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must get the report.
    """
    MX_B4_EVT = "MX[B4,EVT]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be invited to the school's events, on an equal footing with any other
    parent.
    """
    MX_B4_PEV = "MX[B4,PEV]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be offered the parents' evening.
    """
    MX_B4_REC = "MX[B4,REC]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be shown the educational record on a written request in a maintained or
    non-maintained special school, and may be elsewhere.
    """
    MX_B4_CON = "MX[B4,CON]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be asked for permission, on an equal footing with any other parent.
    """
    MX_B4_PRC = "MX[B4,PRC]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, cannot give a consent that needs parental responsibility.
    """
    MX_B4_GOV = "MX[B4,GOV]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be able to vote and stand in the election of parent governors: in a
    maintained school by statute, elsewhere by the board's own rules.
    """
    MX_B4_EXC = "MX[B4,EXC]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be told of an exclusion.
    """
    MX_B4_TRP = "MX[B4,TRP]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be told about a trip, on an equal footing with any other parent.
    """
    MX_B4_MSG = "MX[B4,MSG]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must get the day-to-day messages, on an equal footing with any other parent.
    """
    MX_B4_EMG = "MX[B4,EMG]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be an emergency contact: the register holds a number of every parent with
    whom the pupil normally lives.
    """
    MX_B4_COL = "MX[B4,COL]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, may collect the child.
    """
    MX_B4_CMP = "MX[B4,CMP]"
    """An adult with whom the child lives and who looks after the child, without parental
    responsibility, must be able to complain to the school.
    """
    MX_B5_RPT = "MX[B5,RPT]"
    """A step-parent with parental responsibility must get the report, as a legal parent of the same
    residence does.
    """
    MX_B5_EVT = "MX[B5,EVT]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they be invited to the school's events is that
    of B1 or B2.
    """
    MX_B5_PEV = "MX[B5,PEV]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they be offered the parents' evening is that of
    B1 or B2.
    """
    MX_B5_REC = "MX[B5,REC]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they be shown the educational record on a
    written request is that of B1 or B2.
    """
    MX_B5_CON = "MX[B5,CON]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they be asked for permission is that of B1 or
    B2.
    """
    MX_B5_PRC = "MX[B5,PRC]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they give a consent that needs parental
    responsibility is that of B1 or B2.
    """
    MX_B5_GOV = "MX[B5,GOV]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they vote and stand in the election of parent
    governors is that of B1 or B2.
    """
    MX_B5_EXC = "MX[B5,EXC]"
    """A step-parent with parental responsibility must be told of an exclusion, as a legal parent of
    the same residence does.
    """
    MX_B5_TRP = "MX[B5,TRP]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they be told about a trip is that of B1 or B2.
    """
    MX_B5_MSG = "MX[B5,MSG]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they get the day-to-day messages is that of B1
    or B2.
    """
    MX_B5_EMG = "MX[B5,EMG]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they be an emergency contact is that of B1 or
    B2.
    """
    MX_B5_COL = "MX[B5,COL]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they collect the child is that of B1 or B2.
    """
    MX_B5_CMP = "MX[B5,CMP]"
    """A step-parent with parental responsibility stands, by residence, as a legal parent with
    parental responsibility does: the answer whether they complain to the school is that of B1 or
    B2.
    """
    MX_B6_RPT = "MX[B6,RPT]"
    """A special guardian must get the report."""
    MX_B6_EVT = "MX[B6,EVT]"
    """A special guardian must be invited to the school's events, on an equal footing with any other
    parent.
    """
    MX_B6_PEV = "MX[B6,PEV]"
    """A special guardian must be offered the parents' evening."""
    MX_B6_REC = "MX[B6,REC]"
    """A special guardian must be shown the educational record on a written request in a maintained
    or non-maintained special school, and may be elsewhere.
    """
    MX_B6_CON = "MX[B6,CON]"
    """A special guardian must be asked for permission, and decides."""
    MX_B6_PRC = "MX[B6,PRC]"
    """A special guardian may give a consent that needs parental responsibility, alone."""
    MX_B6_GOV = "MX[B6,GOV]"
    """A special guardian must be able to vote and stand in the election of parent governors: in a
    maintained school by statute, elsewhere by the board's own rules.
    """
    MX_B6_EXC = "MX[B6,EXC]"
    """A special guardian must be told of an exclusion."""
    MX_B6_TRP = "MX[B6,TRP]"
    """A special guardian must be told about a trip, on an equal footing with any other parent."""
    MX_B6_MSG = "MX[B6,MSG]"
    """A special guardian must get the day-to-day messages, on an equal footing with any other
    parent.
    """
    MX_B6_EMG = "MX[B6,EMG]"
    """A special guardian must be an emergency contact: the register holds a number of every parent
    with whom the pupil normally lives.
    """
    MX_B6_COL = "MX[B6,COL]"
    """A special guardian may collect the child."""
    MX_B6_CMP = "MX[B6,CMP]"
    """A special guardian must be able to complain to the school."""
    MX_B7_RPT = "MX[B7,RPT]"
    """A parent with parental responsibility must get the report while a special guardianship order
    is in force.
    """
    MX_B7_EVT = "MX[B7,EVT]"
    """Whether a parent with parental responsibility, while a special guardianship order is in
    force, may be invited to the school's events needs checking: the special guardian decides.
    """
    MX_B7_PEV = "MX[B7,PEV]"
    """Whether a parent with parental responsibility, while a special guardianship order is in
    force, may be offered the parents' evening needs checking: the special guardian decides.
    """
    MX_B7_REC = "MX[B7,REC]"
    """Whether a parent with parental responsibility, while a special guardianship order is in
    force, may be shown the educational record on a written request needs checking: the special
    guardian decides.
    """
    MX_B7_CON = "MX[B7,CON]"
    """A parent with parental responsibility, while a special guardianship order is in force, must
    not be asked for permission: the special guardian may exclude them, except where a statute needs
    everyone's consent.
    """
    MX_B7_PRC = "MX[B7,PRC]"
    """A parent with parental responsibility, while a special guardianship order is in force, cannot
    give a consent that needs parental responsibility: the special guardian may exclude them, except
    where a statute needs everyone's consent.
    """
    MX_B7_GOV = "MX[B7,GOV]"
    """A parent with parental responsibility, while a special guardianship order is in force, must
    be able to vote and stand in the election of parent governors: in a maintained school by
    statute, elsewhere by the board's own rules.
    """
    MX_B7_EXC = "MX[B7,EXC]"
    """Whether a parent with parental responsibility is told of an exclusion while a special
    guardianship order is in force needs checking with the special guardian.
    """
    MX_B7_TRP = "MX[B7,TRP]"
    """A parent with parental responsibility, while a special guardianship order is in force, may be
    told about a trip.
    """
    MX_B7_MSG = "MX[B7,MSG]"
    """Whether a parent with parental responsibility, while a special guardianship order is in
    force, may get the day-to-day messages needs checking: the special guardian decides.
    """
    MX_B7_EMG = "MX[B7,EMG]"
    """Whether a parent with parental responsibility, while a special guardianship order is in
    force, may be an emergency contact needs checking: the special guardian decides.
    """
    MX_B7_COL = "MX[B7,COL]"
    """Whether a parent with parental responsibility, while a special guardianship order is in
    force, may collect the child needs checking: the special guardian decides.
    """
    MX_B7_CMP = "MX[B7,CMP]"
    """A parent with parental responsibility, while a special guardianship order is in force, must
    be able to complain to the school.
    """
    MX_B8_RPT = "MX[B8,RPT]"
    """A person who is not a parent and with whom the child lives by order must get the report."""
    MX_B8_EVT = "MX[B8,EVT]"
    """A person who is not a parent and with whom the child lives by order must be invited to the
    school's events, on an equal footing with any other parent.
    """
    MX_B8_PEV = "MX[B8,PEV]"
    """A person who is not a parent and with whom the child lives by order must be offered the
    parents' evening.
    """
    MX_B8_REC = "MX[B8,REC]"
    """A person who is not a parent and with whom the child lives by order must be shown the
    educational record on a written request in a maintained or non-maintained special school, and
    may be elsewhere.
    """
    MX_B8_CON = "MX[B8,CON]"
    """A person who is not a parent and with whom the child lives by order must be asked for
    permission, on an equal footing with any other parent.
    """
    MX_B8_PRC = "MX[B8,PRC]"
    """A person who is not a parent and with whom the child lives by order may give a consent that
    needs parental responsibility.
    """
    MX_B8_GOV = "MX[B8,GOV]"
    """A person who is not a parent and with whom the child lives by order must be able to vote and
    stand in the election of parent governors: in a maintained school by statute, elsewhere by the
    board's own rules.
    """
    MX_B8_EXC = "MX[B8,EXC]"
    """A person who is not a parent and with whom the child lives by order must be told of an
    exclusion.
    """
    MX_B8_TRP = "MX[B8,TRP]"
    """A person who is not a parent and with whom the child lives by order must be told about a
    trip, on an equal footing with any other parent.
    """
    MX_B8_MSG = "MX[B8,MSG]"
    """A person who is not a parent and with whom the child lives by order must get the day-to-day
    messages, on an equal footing with any other parent.
    """
    MX_B8_EMG = "MX[B8,EMG]"
    """A person who is not a parent and with whom the child lives by order must be an emergency
    contact: the register holds a number of every parent with whom the pupil normally lives.
    """
    MX_B8_COL = "MX[B8,COL]"
    """A person who is not a parent and with whom the child lives by order may collect the child."""
    MX_B8_CMP = "MX[B8,CMP]"
    """A person who is not a parent and with whom the child lives by order must be able to complain
    to the school.
    """
    MX_B9_RPT = "MX[B9,RPT]"
    """A local-authority foster carer must get the report."""
    MX_B9_EVT = "MX[B9,EVT]"
    """A local-authority foster carer must be invited to the school's events, on an equal footing
    with any other parent.
    """
    MX_B9_PEV = "MX[B9,PEV]"
    """A local-authority foster carer must be offered the parents' evening."""
    MX_B9_REC = "MX[B9,REC]"
    """Whether a local-authority foster carer may be shown the educational record on a written
    request needs checking: the local authority decides.
    """
    MX_B9_CON = "MX[B9,CON]"
    """A local-authority foster carer must be asked for permission within written delegated
    authority, and not beyond it.
    """
    MX_B9_PRC = "MX[B9,PRC]"
    """A local-authority foster carer cannot give a consent that needs parental responsibility."""
    MX_B9_GOV = "MX[B9,GOV]"
    """A local-authority foster carer must be able to vote and stand in the election of parent
    governors: in a maintained school by statute, elsewhere by the board's own rules.
    """
    MX_B9_EXC = "MX[B9,EXC]"
    """A local-authority foster carer must be told of an exclusion; a social worker and the virtual
    school head, where there are any, must be told too.
    """
    MX_B9_TRP = "MX[B9,TRP]"
    """A local-authority foster carer must be told about a trip, on an equal footing with any other
    parent.
    """
    MX_B9_MSG = "MX[B9,MSG]"
    """A local-authority foster carer must get the day-to-day messages, on an equal footing with any
    other parent.
    """
    MX_B9_EMG = "MX[B9,EMG]"
    """A local-authority foster carer must be an emergency contact: the register holds a number of
    every parent with whom the pupil normally lives.
    """
    MX_B9_COL = "MX[B9,COL]"
    """A local-authority foster carer may collect the child."""
    MX_B9_CMP = "MX[B9,CMP]"
    """A local-authority foster carer must be able to complain to the school."""
    MX_B10_RPT = "MX[B10,RPT]"
    """A local authority with a care order must get the report."""
    MX_B10_EVT = "MX[B10,EVT]"
    """A local authority with a care order may be invited to the school's events."""
    MX_B10_PEV = "MX[B10,PEV]"
    """A local authority with a care order may be offered the parents' evening."""
    MX_B10_REC = "MX[B10,REC]"
    """A local authority with a care order must be shown the educational record on a written request
    in a maintained or non-maintained special school, and may be elsewhere.
    """
    MX_B10_CON = "MX[B10,CON]"
    """A local authority with a care order must be asked for permission, on an equal footing with
    any other parent.
    """
    MX_B10_PRC = "MX[B10,PRC]"
    """A local authority with a care order may give a consent that needs parental responsibility."""
    MX_B10_GOV = "MX[B10,GOV]"
    """Whether a local authority with a care order can vote and stand in the election of parent
    governors is for the board's own rules.
    """
    MX_B10_EXC = "MX[B10,EXC]"
    """A local authority with a care order must be told of an exclusion; a social worker and the
    virtual school head, where there are any, must be told too.
    """
    MX_B10_TRP = "MX[B10,TRP]"
    """A local authority with a care order may be told about a trip."""
    MX_B10_MSG = "MX[B10,MSG]"
    """A local authority with a care order may get the day-to-day messages."""
    MX_B10_EMG = "MX[B10,EMG]"
    """A local authority with a care order may be an emergency contact."""
    MX_B10_COL = "MX[B10,COL]"
    """A local authority with a care order may collect the child."""
    MX_B10_CMP = "MX[B10,CMP]"
    """A local authority with a care order must be able to complain to the school."""
    MX_B11_RPT = "MX[B11,RPT]"
    """Whether a local authority that accommodates the child under section 20 gets the report needs
    checking with that authority.
    """
    MX_B11_EVT = "MX[B11,EVT]"
    """A local authority that accommodates the child under section 20 may be invited to the school's
    events.
    """
    MX_B11_PEV = "MX[B11,PEV]"
    """A local authority that accommodates the child under section 20 may be offered the parents'
    evening.
    """
    MX_B11_REC = "MX[B11,REC]"
    """Whether a local authority that accommodates the child under section 20 may be shown the
    educational record on a written request needs checking: the local authority decides.
    """
    MX_B11_CON = "MX[B11,CON]"
    """A local authority that accommodates the child under section 20 must not be asked for
    permission unless the parents have delegated it in writing.
    """
    MX_B11_PRC = "MX[B11,PRC]"
    """A local authority that accommodates the child under section 20 cannot give a consent that
    needs parental responsibility.
    """
    MX_B11_GOV = "MX[B11,GOV]"
    """A local authority that accommodates the child under section 20 cannot vote and stand in the
    election of parent governors.
    """
    MX_B11_EXC = "MX[B11,EXC]"
    """A local authority that accommodates the child under section 20 must be told of an exclusion;
    a social worker and the virtual school head, where there are any, must be told too.
    """
    MX_B11_TRP = "MX[B11,TRP]"
    """A local authority that accommodates the child under section 20 may be told about a trip."""
    MX_B11_MSG = "MX[B11,MSG]"
    """A local authority that accommodates the child under section 20 may get the day-to-day
    messages.
    """
    MX_B11_EMG = "MX[B11,EMG]"
    """A local authority that accommodates the child under section 20 may be an emergency contact.
    """
    MX_B11_COL = "MX[B11,COL]"
    """Whether a local authority that accommodates the child under section 20 may collect the child
    needs checking: the local authority decides.
    """
    MX_B11_CMP = "MX[B11,CMP]"
    """A local authority that accommodates the child under section 20 may complain to the school,
    and in a maintained school can as anyone can.
    """
    MX_B12_RPT = "MX[B12,RPT]"
    """A parent with parental responsibility must get the report while the child is under a care
    order, unless the local authority has limited it in writing.
    """
    MX_B12_EVT = "MX[B12,EVT]"
    """Whether a parent with parental responsibility of a child under a care order may be invited to
    the school's events needs checking: the local authority decides.
    """
    MX_B12_PEV = "MX[B12,PEV]"
    """Whether a parent with parental responsibility of a child under a care order may be offered
    the parents' evening needs checking: the local authority decides.
    """
    MX_B12_REC = "MX[B12,REC]"
    """Whether a parent with parental responsibility of a child under a care order may be shown the
    educational record on a written request needs checking: the local authority decides.
    """
    MX_B12_CON = "MX[B12,CON]"
    """Whether a parent with parental responsibility of a child under a care order may be asked for
    permission needs checking: the local authority decides.
    """
    MX_B12_PRC = "MX[B12,PRC]"
    """Whether a parent with parental responsibility of a child under a care order may give a
    consent that needs parental responsibility needs checking: the local authority decides.
    """
    MX_B12_GOV = "MX[B12,GOV]"
    """A parent with parental responsibility of a child under a care order must be able to vote and
    stand in the election of parent governors: in a maintained school by statute, elsewhere by the
    board's own rules.
    """
    MX_B12_EXC = "MX[B12,EXC]"
    """A parent with parental responsibility must be told of an exclusion while the child is under a
    care order, unless the local authority has limited it in writing.
    """
    MX_B12_TRP = "MX[B12,TRP]"
    """A parent with parental responsibility of a child under a care order may be told about a trip.
    """
    MX_B12_MSG = "MX[B12,MSG]"
    """Whether a parent with parental responsibility of a child under a care order may get the day-
    to-day messages needs checking: the local authority decides.
    """
    MX_B12_EMG = "MX[B12,EMG]"
    """Whether a parent with parental responsibility of a child under a care order may be an
    emergency contact needs checking: the local authority decides.
    """
    MX_B12_COL = "MX[B12,COL]"
    """Whether a parent with parental responsibility of a child under a care order may collect the
    child needs checking: the local authority decides.
    """
    MX_B12_CMP = "MX[B12,CMP]"
    """A parent with parental responsibility of a child under a care order must be able to complain
    to the school.
    """
    MX_B13_RPT = "MX[B13,RPT]"
    """A children's-home worker who cares for the child must get the report."""
    MX_B13_EVT = "MX[B13,EVT]"
    """A children's-home worker who cares for the child must be invited to the school's events, on
    an equal footing with any other parent.
    """
    MX_B13_PEV = "MX[B13,PEV]"
    """A children's-home worker who cares for the child must be offered the parents' evening, on an
    equal footing with any other parent.
    """
    MX_B13_REC = "MX[B13,REC]"
    """Whether a children's-home worker who cares for the child may be shown the educational record
    on a written request needs checking: the local authority decides.
    """
    MX_B13_CON = "MX[B13,CON]"
    """A children's-home worker who cares for the child must be asked for permission within written
    delegated authority, and not beyond it.
    """
    MX_B13_PRC = "MX[B13,PRC]"
    """A children's-home worker who cares for the child cannot give a consent that needs parental
    responsibility.
    """
    MX_B13_GOV = "MX[B13,GOV]"
    """Whether a children's-home worker who cares for the child can vote and stand in the election
    of parent governors is for the board's own rules.
    """
    MX_B13_EXC = "MX[B13,EXC]"
    """A children's-home worker who cares for the child must be told of an exclusion; a social
    worker and the virtual school head, where there are any, must be told too.
    """
    MX_B13_TRP = "MX[B13,TRP]"
    """A children's-home worker who cares for the child must be told about a trip, on an equal
    footing with any other parent.
    """
    MX_B13_MSG = "MX[B13,MSG]"
    """A children's-home worker who cares for the child must get the day-to-day messages, on an
    equal footing with any other parent.
    """
    MX_B13_EMG = "MX[B13,EMG]"
    """A children's-home worker who cares for the child must be an emergency contact: the register
    holds a number of every parent with whom the pupil normally lives.
    """
    MX_B13_COL = "MX[B13,COL]"
    """A children's-home worker who cares for the child may collect the child."""
    MX_B13_CMP = "MX[B13,CMP]"
    """A children's-home worker who cares for the child must be able to complain to the school."""
    MX_B14_RPT = "MX[B14,RPT]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order must
    get the report, as a legal parent of the same residence does.
    """
    MX_B14_EVT = "MX[B14,EVT]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they be invited to the school's events is that of B1 or B2.
    """
    MX_B14_PEV = "MX[B14,PEV]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they be offered the parents' evening is that of B1 or B2.
    """
    MX_B14_REC = "MX[B14,REC]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they be shown the educational record on a written request is that of B1 or B2.
    """
    MX_B14_CON = "MX[B14,CON]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they be asked for permission is that of B1 or B2.
    """
    MX_B14_PRC = "MX[B14,PRC]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they give a consent that needs parental responsibility is that of B1 or B2.
    """
    MX_B14_GOV = "MX[B14,GOV]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they vote and stand in the election of parent governors is that of B1 or B2.
    """
    MX_B14_EXC = "MX[B14,EXC]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order must
    be told of an exclusion, as a legal parent of the same residence does.
    """
    MX_B14_TRP = "MX[B14,TRP]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they be told about a trip is that of B1 or B2.
    """
    MX_B14_MSG = "MX[B14,MSG]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they get the day-to-day messages is that of B1 or B2.
    """
    MX_B14_EMG = "MX[B14,EMG]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they be an emergency contact is that of B1 or B2.
    """
    MX_B14_COL = "MX[B14,COL]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they collect the child is that of B1 or B2.
    """
    MX_B14_CMP = "MX[B14,CMP]"
    """A guardian in effect, an adopter, a second female parent or a parent by parental order
    stands, by residence, as a legal parent with parental responsibility does: the answer whether
    they complain to the school is that of B1 or B2.
    """
    MX_B15_RPT = "MX[B15,RPT]"
    """A prospective adopter with whom the child is placed must get the report."""
    MX_B15_EVT = "MX[B15,EVT]"
    """A prospective adopter with whom the child is placed must be invited to the school's events,
    on an equal footing with any other parent.
    """
    MX_B15_PEV = "MX[B15,PEV]"
    """A prospective adopter with whom the child is placed must be offered the parents' evening."""
    MX_B15_REC = "MX[B15,REC]"
    """A prospective adopter with whom the child is placed must be shown the educational record on a
    written request in a maintained or non-maintained special school, and may be elsewhere.
    """
    MX_B15_CON = "MX[B15,CON]"
    """A prospective adopter with whom the child is placed must be asked for permission, on an equal
    footing with any other parent.
    """
    MX_B15_PRC = "MX[B15,PRC]"
    """Whether a prospective adopter with whom the child is placed may give a consent that needs
    parental responsibility needs checking: the adoption agency decides.
    """
    MX_B15_GOV = "MX[B15,GOV]"
    """A prospective adopter with whom the child is placed must be able to vote and stand in the
    election of parent governors: in a maintained school by statute, elsewhere by the board's own
    rules.
    """
    MX_B15_EXC = "MX[B15,EXC]"
    """A prospective adopter with whom the child is placed must be told of an exclusion."""
    MX_B15_TRP = "MX[B15,TRP]"
    """A prospective adopter with whom the child is placed must be told about a trip, on an equal
    footing with any other parent.
    """
    MX_B15_MSG = "MX[B15,MSG]"
    """A prospective adopter with whom the child is placed must get the day-to-day messages, on an
    equal footing with any other parent.
    """
    MX_B15_EMG = "MX[B15,EMG]"
    """A prospective adopter with whom the child is placed must be an emergency contact: the
    register holds a number of every parent with whom the pupil normally lives.
    """
    MX_B15_COL = "MX[B15,COL]"
    """A prospective adopter with whom the child is placed may collect the child."""
    MX_B15_CMP = "MX[B15,CMP]"
    """A prospective adopter with whom the child is placed must be able to complain to the school.
    """
    MX_B16_RPT = "MX[B16,RPT]"
    """Whether a birth parent gets the report under a placement order or placement for adoption
    needs checking with the adoption agency.
    """
    MX_B16_EVT = "MX[B16,EVT]"
    """Whether a birth parent, under a placement order or placement for adoption, may be invited to
    the school's events needs checking: the adoption agency decides.
    """
    MX_B16_PEV = "MX[B16,PEV]"
    """Whether a birth parent, under a placement order or placement for adoption, may be offered the
    parents' evening needs checking: the adoption agency decides.
    """
    MX_B16_REC = "MX[B16,REC]"
    """Whether a birth parent, under a placement order or placement for adoption, may be shown the
    educational record on a written request needs checking: the adoption agency decides.
    """
    MX_B16_CON = "MX[B16,CON]"
    """Whether a birth parent, under a placement order or placement for adoption, may be asked for
    permission needs checking: the adoption agency decides.
    """
    MX_B16_PRC = "MX[B16,PRC]"
    """Whether a birth parent, under a placement order or placement for adoption, may give a consent
    that needs parental responsibility needs checking: the adoption agency decides.
    """
    MX_B16_GOV = "MX[B16,GOV]"
    """Whether a birth parent, under a placement order or placement for adoption, may vote and stand
    in the election of parent governors needs checking: the adoption agency decides.
    """
    MX_B16_EXC = "MX[B16,EXC]"
    """Whether a birth parent is told of an exclusion under a placement order or placement for
    adoption needs checking with the adoption agency.
    """
    MX_B16_TRP = "MX[B16,TRP]"
    """Whether a birth parent, under a placement order or placement for adoption, may be told about
    a trip needs checking: the adoption agency decides.
    """
    MX_B16_MSG = "MX[B16,MSG]"
    """Whether a birth parent, under a placement order or placement for adoption, may get the day-
    to-day messages needs checking: the adoption agency decides.
    """
    MX_B16_EMG = "MX[B16,EMG]"
    """A birth parent, under a placement order or placement for adoption, must not be an emergency
    contact.
    """
    MX_B16_COL = "MX[B16,COL]"
    """A birth parent, under a placement order or placement for adoption, must not collect the
    child.
    """
    MX_B16_CMP = "MX[B16,CMP]"
    """A birth parent, under a placement order or placement for adoption, must be able to complain
    to the school.
    """
    MX_B17_RPT = "MX[B17,RPT]"
    """A birth parent must not get the report after adoption by others."""
    MX_B17_EVT = "MX[B17,EVT]"
    """A birth parent after adoption by others must not be invited to the school's events."""
    MX_B17_PEV = "MX[B17,PEV]"
    """A birth parent after adoption by others must not be offered the parents' evening."""
    MX_B17_REC = "MX[B17,REC]"
    """A birth parent after adoption by others must not be shown the educational record on a written
    request.
    """
    MX_B17_CON = "MX[B17,CON]"
    """A birth parent after adoption by others need not and must not be asked for permission."""
    MX_B17_PRC = "MX[B17,PRC]"
    """A birth parent after adoption by others cannot give a consent that needs parental
    responsibility.
    """
    MX_B17_GOV = "MX[B17,GOV]"
    """A birth parent after adoption by others cannot vote and stand in the election of parent
    governors.
    """
    MX_B17_EXC = "MX[B17,EXC]"
    """A birth parent must not be told of an exclusion after adoption by others."""
    MX_B17_TRP = "MX[B17,TRP]"
    """A birth parent after adoption by others must not be told about a trip."""
    MX_B17_MSG = "MX[B17,MSG]"
    """A birth parent after adoption by others must not get the day-to-day messages."""
    MX_B17_EMG = "MX[B17,EMG]"
    """A birth parent after adoption by others must not be an emergency contact."""
    MX_B17_COL = "MX[B17,COL]"
    """A birth parent after adoption by others must not collect the child."""
    MX_B17_CMP = "MX[B17,CMP]"
    """A birth parent after adoption by others may complain to the school, and in a maintained
    school can as anyone can.
    """
    MX_B18_RPT = "MX[B18,RPT]"
    """A contact must not get the report."""
    MX_B18_EVT = "MX[B18,EVT]"
    """A contact may be invited to the school's events."""
    MX_B18_PEV = "MX[B18,PEV]"
    """A contact may be offered the parents' evening while an authority from a person with parental
    responsibility or care is recorded, and not otherwise.
    """
    MX_B18_REC = "MX[B18,REC]"
    """A contact must not be shown the educational record on a written request."""
    MX_B18_CON = "MX[B18,CON]"
    """A contact need not and must not be asked for permission."""
    MX_B18_PRC = "MX[B18,PRC]"
    """A contact cannot give a consent that needs parental responsibility."""
    MX_B18_GOV = "MX[B18,GOV]"
    """A contact cannot vote and stand in the election of parent governors."""
    MX_B18_EXC = "MX[B18,EXC]"
    """A contact must not be told of an exclusion."""
    MX_B18_TRP = "MX[B18,TRP]"
    """A contact must not be told about a trip."""
    MX_B18_MSG = "MX[B18,MSG]"
    """A contact may get the day-to-day messages while an authority from a person with parental
    responsibility or care is recorded, and not otherwise.
    """
    MX_B18_EMG = "MX[B18,EMG]"
    """A contact may be an emergency contact."""
    MX_B18_COL = "MX[B18,COL]"
    """A contact may collect the child while an authority from a person with parental responsibility
    or care is recorded, and not otherwise.
    """
    MX_B18_CMP = "MX[B18,CMP]"
    """A contact may complain to the school, and in a maintained school can as anyone can."""
    MX_B19_RPT = "MX[B19,RPT]"
    """A parent under a prohibited steps order or an order of no contact must get the report,
    addresses taken out, unless the order covers information or a risk is held.
    """
    MX_B19_EVT = "MX[B19,EVT]"
    """A parent under an order that restricts them may be invited to the school's events as far as
    the order's words leave it; where nobody could put them into acts, they have to be read.
    """
    MX_B19_PEV = "MX[B19,PEV]"
    """A parent under an order that restricts them must be offered the parents' evening in a slot of
    their own, on an equal footing with any other parent.
    """
    MX_B19_REC = "MX[B19,REC]"
    """A parent under an order that restricts them may be shown the educational record on a written
    request as far as the order's words leave it; where nobody could put them into acts, they have
    to be read.
    """
    MX_B19_CON = "MX[B19,CON]"
    """A parent under an order that restricts them may be asked for permission as far as the order's
    words leave it; where nobody could put them into acts, they have to be read.
    """
    MX_B19_PRC = "MX[B19,PRC]"
    """A parent under an order that restricts them cannot give a consent that needs parental
    responsibility where the order bars it, and can as without the order where it does not.
    """
    MX_B19_GOV = "MX[B19,GOV]"
    """A parent under an order that restricts them must be able to vote and stand in the election of
    parent governors: in a maintained school by statute, elsewhere by the board's own rules.
    """
    MX_B19_EXC = "MX[B19,EXC]"
    """A parent under a prohibited steps order or an order of no contact must be told of an
    exclusion, addresses taken out of what is sent, unless the order covers information or a risk is
    held.
    """
    MX_B19_TRP = "MX[B19,TRP]"
    """A parent under an order that restricts them may be told about a trip as far as the order's
    words leave it; where nobody could put them into acts, they have to be read.
    """
    MX_B19_MSG = "MX[B19,MSG]"
    """A parent under an order that restricts them may get the day-to-day messages as far as the
    order's words leave it; where nobody could put them into acts, they have to be read.
    """
    MX_B19_EMG = "MX[B19,EMG]"
    """A parent under an order that restricts them may be an emergency contact as far as the order's
    words leave it; where nobody could put them into acts, they have to be read.
    """
    MX_B19_COL = "MX[B19,COL]"
    """A parent under an order that restricts them must not collect the child where the order bars
    it, and may as without the order where it does not.
    """
    MX_B19_CMP = "MX[B19,CMP]"
    """A parent under an order that restricts them must be able to complain to the school."""
    MX_B20_RPT = "MX[B20,RPT]"
    """A parent of a pupil of 18 or over must not get the report in a maintained school unless the
    head records special circumstances; in an academy it needs checking.
    """
    MX_B20_EVT = "MX[B20,EVT]"
    """A parent of a pupil of 18 or over may be invited to the school's events with the pupil's
    agreement, and must not once the pupil has refused.
    """
    MX_B20_PEV = "MX[B20,PEV]"
    """A parent of a pupil of 18 or over may be offered the parents' evening with the pupil's
    agreement, and must not once the pupil has refused.
    """
    MX_B20_REC = "MX[B20,REC]"
    """A parent of a pupil of 18 or over must not be shown the educational record without the
    pupil's agreement.
    """
    MX_B20_CON = "MX[B20,CON]"
    """A parent of a pupil of 18 or over must not be asked for permission in the pupil's place: the
    pupil is.
    """
    MX_B20_PRC = "MX[B20,PRC]"
    """A parent of a pupil of 18 or over cannot give a consent that needs parental responsibility.
    """
    MX_B20_GOV = "MX[B20,GOV]"
    """Whether a parent of a pupil of 18 or over can vote and stand in the election of parent
    governors is for the board's own rules.
    """
    MX_B20_EXC = "MX[B20,EXC]"
    """A parent of a pupil of 18 or over must not be told of an exclusion: the pupil is."""
    MX_B20_TRP = "MX[B20,TRP]"
    """A parent of a pupil of 18 or over may be told about a trip with the pupil's agreement, and
    must not once the pupil has refused.
    """
    MX_B20_MSG = "MX[B20,MSG]"
    """A parent of a pupil of 18 or over may get the day-to-day messages with the pupil's agreement,
    and must not once the pupil has refused.
    """
    MX_B20_EMG = "MX[B20,EMG]"
    """A parent of a pupil of 18 or over may be an emergency contact with the pupil's agreement, and
    must not once the pupil has refused.
    """
    MX_B20_COL = "MX[B20,COL]"
    """Whether a parent of a pupil of 18 or over may collect the pupil does not arise: the pupil
    decides.
    """
    MX_B20_CMP = "MX[B20,CMP]"
    """A parent of a pupil of 18 or over may complain to the school, and in a maintained school can
    as anyone can.
    """
    MX_B21_RPT = "MX[B21,RPT]"
    """A parent in prison must get the report by post, as a parent living elsewhere does, once risk
    was checked.
    """
    MX_B21_EVT = "MX[B21,EVT]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they be invited to the school's events is that of B2.
    """
    MX_B21_PEV = "MX[B21,PEV]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they be offered the parents' evening is that of B2.
    """
    MX_B21_REC = "MX[B21,REC]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they be shown the educational record on a written request
    is that of B2.
    """
    MX_B21_CON = "MX[B21,CON]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they be asked for permission is that of B2.
    """
    MX_B21_PRC = "MX[B21,PRC]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they give a consent that needs parental responsibility is
    that of B2.
    """
    MX_B21_GOV = "MX[B21,GOV]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they vote and stand in the election of parent governors is
    that of B2.
    """
    MX_B21_EXC = "MX[B21,EXC]"
    """A parent in prison must get notice of an exclusion by post, as a parent living elsewhere
    does, once risk was checked.
    """
    MX_B21_TRP = "MX[B21,TRP]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they be told about a trip is that of B2.
    """
    MX_B21_MSG = "MX[B21,MSG]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they get the day-to-day messages is that of B2.
    """
    MX_B21_EMG = "MX[B21,EMG]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they be an emergency contact is that of B2.
    """
    MX_B21_COL = "MX[B21,COL]"
    """A parent in prison cannot collect the child."""
    MX_B21_CMP = "MX[B21,CMP]"
    """A parent in prison stands as a parent living elsewhere does, by post and not the portal, once
    risk was checked: the answer whether they complain to the school is that of B2.
    """
    MX_B22_RPT = "MX[B22,RPT]"
    """Whether an offender under a section 10A order gets the report needs the court; until then it
    is withheld.
    """
    MX_B22_EVT = "MX[B22,EVT]"
    """An offender under a section 10A order must not be invited to the school's events."""
    MX_B22_PEV = "MX[B22,PEV]"
    """An offender under a section 10A order must not be offered the parents' evening."""
    MX_B22_REC = "MX[B22,REC]"
    """Whether an offender under a section 10A order may be shown the educational record on a
    written request needs checking: the court decides.
    """
    MX_B22_CON = "MX[B22,CON]"
    """An offender under a section 10A order need not and must not be asked for permission."""
    MX_B22_PRC = "MX[B22,PRC]"
    """An offender under a section 10A order cannot give a consent that needs parental
    responsibility.
    """
    MX_B22_GOV = "MX[B22,GOV]"
    """Whether an offender under a section 10A order may vote and stand in the election of parent
    governors needs checking: the court decides.
    """
    MX_B22_EXC = "MX[B22,EXC]"
    """Whether an offender under a section 10A order is told of an exclusion needs the court; until
    then it is withheld.
    """
    MX_B22_TRP = "MX[B22,TRP]"
    """An offender under a section 10A order must not be told about a trip."""
    MX_B22_MSG = "MX[B22,MSG]"
    """An offender under a section 10A order must not get the day-to-day messages."""
    MX_B22_EMG = "MX[B22,EMG]"
    """An offender under a section 10A order must not be an emergency contact."""
    MX_B22_COL = "MX[B22,COL]"
    """An offender under a section 10A order must not collect the child."""
    MX_B22_CMP = "MX[B22,CMP]"
    """An offender under a section 10A order may complain to the school, and in a maintained school
    can as anyone can.
    """
    REP_1 = "REP-1"
    """In a maintained school the head sends a free report on every registered pupil before the end
    of the summer term and arranges for it to be discussed with a teacher.
    """
    REP_2 = "REP-2"
    """The report of a pupil under 18 goes to the parents; of a pupil of 18 or over to the pupil,
    and to the parents only if the head sees special circumstances.
    """
    REP_3 = "REP-3"
    """A leaver's report replaces the yearly one in the leaving year; a pupil referral unit owes the
    yearly report only in the year compulsory school age ends.
    """
    REP_4 = "REP-4"
    """An academy or independent school sends the parents of each registered pupil a yearly written
    report, except a parent who has agreed otherwise; one parent's waiver does not waive for the
    other.
    """
    REP_5 = "REP-5"
    """Results that come late follow the report within 15 school days of receipt."""
    REC_1 = "REC-1"
    """In a maintained or non-maintained special school a parent who asks in writing may inspect the
    educational record free within 15 school days; copies within the same time at no more than cost.
    """
    REC_2 = "REC-2"
    """The right to the educational record is the parent's own, with or without parental
    responsibility; the pupil's age or objection does not block it, but what the pupil could not get
    does, and a doubt waits for whoever may limit it.
    """
    REC_3 = "REC-3"
    """Academies, free schools and independent schools have no such duty and may agree to show the
    educational record.
    """
    REC_4 = "REC-4"
    """The educational record is what the school or a teacher processes about a pupil; not the notes
    a teacher keeps for their own use, nor what another child's parent said.
    """
    REC_5 = "REC-5"
    """The educational record must not disclose what the pupil could not get by subject access."""
    REC_6 = "REC-6"
    """On a change of school the transfer file and the record go within 15 school days of the pupil
    leaving; no order or restriction goes into the file, the next school is told directly.
    """
    SAR_1 = "SAR-1"
    """The right of subject access is the child's, whatever the age."""
    SAR_2 = "SAR-2"
    """Who may exercise subject access turns on this child's understanding; there is no age in law,
    and in Scotland competence is presumed at 12.
    """
    SAR_3 = "SAR-3"
    """A parent may act for the child who is competent and authorises it, or who is not and in whose
    interests it is; parental responsibility and identity are required.
    """
    SAR_4 = "SAR-4"
    """Before a parent is answered, weigh maturity, the nature of the data, orders, confidence owed
    to the child, the consequences of letting the parent see it or not, and the child's view.
    """
    SAR_5 = "SAR-5"
    """Subject access is answered within one calendar month of the request, or of the identity or
    authority reasonably asked for; asking what is meant pauses it; two months more if complex, told
    within the first.
    """
    SAR_6 = "SAR-6"
    """The search for subject access must be reasonable and proportionate."""
    SAR_7 = "SAR-7"
    """Education data is exempt where disclosure would be likely to cause serious harm to the health
    of the pupil or another.
    """
    SAR_8 = "SAR-8"
    """Child-abuse data is exempt from a request by a person with parental responsibility for the
    child so far as disclosure is not in the child's best interests; not in Scotland.
    """
    SAR_9 = "SAR-9"
    """Other people's data is withheld unless they consent or it is reasonable without; the other
    parent's address is such data.
    """
    SAR_10 = "SAR-10"
    """Exam scripts are exempt; marks asked for before the results are given at the earlier of five
    months from the request and 40 days from the results.
    """
    SAR_11 = "SAR-11"
    """The school offers a route for complaints about data protection, acknowledges within 30 days,
    looks into it and tells the outcome without undue delay.
    """
    SAR_12 = "SAR-12"
    """Subject access is free; the charge for copies of the educational record is another matter."""
    AGE_1 = "AGE-1"
    """Every question is asked as of a day; a grant, order, delegation or consent counts from its
    first day until the day before its end.
    """
    AGE_2 = "AGE-2"
    """A person attains an age at the start of the birthday; one born on 29 February on 1 March of
    other years.
    """
    AGE_3 = "AGE-3"
    """Compulsory school age ends at the close of the last Friday in June of the school year in
    which the pupil turns 16, not on the birthday.
    """
    AGE_4 = "AGE-4"
    """A child is under 18, and parental responsibility and every order about a child end at 18 at
    the latest.
    """
    AGE_5 = "AGE-5"
    """From the end of compulsory school age to 25 the rights about an education, health and care
    plan are the young person's own; where capacity is lacking the parent or a deputy acts.
    """
    AGE_6 = "AGE-6"
    """From 18 on the pupil, not the parent, is the addressee of the report and of exclusion
    notices, gives consent and makes requests.
    """
    AGE_7 = "AGE-7"
    """The parent of a pupil of 18 or over has no automatic entitlement; a pupil's information is
    given only with the pupil's agreement, to protect life or under a legal duty.
    """
    AGE_8 = "AGE-8"
    """Marriage no longer ends childhood early; the words "until married" in older guidance are to
    be ignored.
    """
    SCH_1 = "SCH-1"
    """What a school owes depends on its type: maintained, non-maintained special, academy,
    independent, pupil referral unit, early years, further education.
    """
    SCH_2 = "SCH-2"
    """Time for the educational record is counted in school days, time under data-protection law in
    calendar days and months; school holidays stop only the first.
    """
    JUR_1 = "JUR-1"
    """Parental responsibility acquired in one country of the United Kingdom is recognised in the
    others.
    """
    JUR_2 = "JUR-2"
    """School law follows the school's country; parental responsibility follows the child's habitual
    residence.
    """
    JUR_3 = "JUR-3"
    """In Scotland a parent who does not live with the child gets progress information once asked
    for, and routine mail is owed to the household only.
    """
    COM_1 = "COM-1"
    """A school adjusts for parents with a disability: large print, Braille, easy words, audio, an
    interpreter, at no cost to them and without giving less.
    """
    COM_2 = "COM-2"
    """Where something has to be in writing and a parent cannot write because of a disability,
    another form is accepted.
    """
    COM_3 = "COM-3"
    """There is no general duty to translate; a notice has to be understood to be of use, so
    translation or an interpreter is offered, and never the child or the other parent for what is
    sensitive.
    """
    COM_4 = "COM-4"
    """Separated parents get the same information, each addressed independently, unless a listed
    reason stands against it, which is recorded.
    """
    COM_5 = "COM-5"
    """One adult's address, telephone, e-mail, workplace, partner and clues to where they are is
    never shown to another.
    """
    COM_6 = "COM-6"
    """A change of address is confirmed by a channel already verified with that adult; nothing about
    a new address goes to an old one.
    """
    COM_7 = "COM-7"
    """A protected address is hidden from every other adult, left out of exports, checked by a
    second person, and shown as withheld, never as none.
    """
    COM_8 = "COM-8"
    """An estranged parent without an order is not downgraded; one whose whereabouts are unknown is
    marked unreachable and tried again.
    """
    COM_9 = "COM-9"
    """A parent in prison keeps their standing: after a check for orders and victims, send by post
    to the establishment, and do not tell others of the imprisonment.
    """
    COM_10 = "COM-10"
    """A parent who is deployed keeps every right.

    Write rather than ring, to a forces' address or one abroad if need be, and know who collects the
    child meanwhile.
    """
    COM_11 = "COM-11"
    """Everything that is owed or done has a way that is not digital."""
    PTN_54 = "PTN-54"
    """A school promises, channel by channel, when it acknowledges a message and when it replies,
    each in a unit of its own.
    """
    PTN_55 = "PTN-55"
    """A holding reply that names a date counts as the reply where the school's texts say so."""
    PTN_56 = "PTN-56"
    """A message for somebody else is passed on and the sender is told; the clock does not start
    again.
    """
    PTN_57 = "PTN-57"
    """Out of hours: no law gives a right to disconnect; a school sets quiet hours, and what is
    urgent has a way of its own.
    """
    PTN_58 = "PTN-58"
    """What is urgent comes by telephone or through reception; an inbox is never the way for it."""
    PTN_59 = "PTN-59"
    """Without a reply in time: write again to the same person or the office, then to the next
    level. A missed promise is no stage of a complaint.
    """
    ESC_39 = "ESC-39"
    """Unreasonable contact is limited in stages, with a warning and a date of review; never what
    concerns safety or is owed by statute.
    """
    CNF_1 = "CNF-1"
    """Public: the published policy, term dates, the complaints procedure. For anyone."""
    CNF_2 = "CNF-2"
    """Family: a child's own timetable, reports and messages.

    For the entitled parents of that child, the pupil as competent, and staff who teach or support.
    """
    CNF_3 = "CNF-3"
    """Pupil personal: attendance, behaviour, attainment.

    For the entitled parents of that child, and staff by need.
    """
    CNF_4 = "CNF-4"
    """Special category: health, needs that reveal it, ethnicity, religion, sex life, biometrics.

    For named staff by need and the child's own family.
    """
    CNF_5 = "CNF-5"
    """Safeguarding: the child protection file and the lead's notes.

    For the safeguarding lead, the deputies and the head; not for parents by default.
    """
    CNF_6 = "CNF-6"
    """Staff personal: employment, capability, discipline, low-level concerns.

    For personnel and the head, never for parents.
    """
    CNF_7 = "CNF-7"
    """Third party: another child or family named in a record.

    For nobody outside the need: it is taken out.
    """
    CNF_8 = "CNF-8"
    """Restricted address: an address or school kept from a person by an order or for safety.

    For named staff alone; never in anything a parent sees.
    """
    CNF_9 = "CNF-9"
    """Embargoed examinations: marks before their release, scripts. For the examinations office."""
    CNF_10 = "CNF-10"
    """Legal privilege: legal advice, papers of a dispute.

    For the head, the chair and the trust's lawyers; not for parents.
    """
    CNF_11 = "CNF-11"
    """Part two of the governors' minutes. For the governors entitled to attend and the clerk."""
    CNF_12 = "CNF-12"
    """A complaint's file. For those who handle it, the clerk and the panel."""
    CNF_13 = "CNF-13"
    """The record of an allegation about staff.

    For the case manager, the local authority's officer and personnel.
    """
    CNF_13A = "CNF-13a"
    """A court's order and its papers.

    For the head, the safeguarding lead and staff who are named; a party sees the terms alone that
    bind that party; never another parent.
    """
    CNF_14 = "CNF-14"
    """What is of several classes is for those alone who may see each of them: a further class never
    lets anybody more in.
    """
    CNF_15 = "CNF-15"
    """What a class keeps from somebody yields to one of a closed list of overrides alone, each
    recorded with who, what, why and when.
    """
    CNF_15A = "CNF-15a"
    """It yields to sharing for a child's safety: protecting a child outranks the privacy of those
    who fail to protect it, and needs no consent.
    """
    CNF_15B = "CNF-15b"
    """It yields where a court order or a statute requires it."""
    CNF_15C = "CNF-15c"
    """It yields to the Secretary of State or an inspection body that asks for records of
    complaints.
    """
    CNF_15D = "CNF-15d"
    """It yields to a request of the police where that is necessary to prevent or detect a crime; a
    request is not an order.
    """
    CNF_15E = "CNF-15e"
    """It yields to the consent of the person who is protected; verified in part."""
    CNF_15F = "CNF-15f"
    """It yields where the public interest outweighs the confidence; verified in part."""
    CNF_15G = "CNF-15g"
    """It yields to a person's request for their own data, after the exemptions."""
    CNF_15H = "CNF-15h"
    """What is already lawfully public is confidential no more."""
    CNF_16 = "CNF-16"
    """A duty of confidence arises where information has the quality of confidence, was given in
    circumstances that carry an obligation, and the use would be unauthorised. It binds whoever
    agreed or ought to have known; verified in part.
    """
    CNF_17 = "CNF-17"
    """What is written about a complaint is confidential on both its sides; what was found goes to
    the person complained about as well, with other pupils taken out. What follows for staff is not
    told to whoever complained.
    """
    CNF_18 = "CNF-18"
    """Nothing is published by which the public could tell who a teacher is who is accused by or for
    a pupil of the same school. It ends on charge, a published decision, a waiver or a court's
    order; in England and Wales, of teachers alone.
    """
    CNF_20 = "CNF-20"
    """Before something is shown by discretion that is neither public nor about their own child
    alone, an undertaking not to divulge it is asked for: without one it is not shown.
    """
    CNF_21 = "CNF-21"
    """Whoever received something by accident is asked at once for an undertaking and to delete it,
    and a record of the breach is opened beside that.
    """
    CNF_22 = "CNF-22"
    """Of an undertaking is recorded who gave it, about which items or classes, on which day, in
    which version of the wording, how, with what scope, and its end if it has one.
    """
    CNF_23 = "CNF-23"
    """To whoever refuses an undertaking nothing more is shown by discretion.

    What is owed by law goes on, with what is of others taken out.
    """
    CNF_24 = "CNF-24"
    """An undertaking never blocks telling social care, the police, the allegations officer, a
    regulator, a court, one's own lawyer or doctor, a protected disclosure, or what is about one's
    own child.
    """
    CNF_25 = "CNF-25"
    """The literal words, any other person, mean the other parent and the child too.

    Before they are held against a parent who may see the same, a human is asked.
    """
    CNF_26 = "CNF-26"
    """A breach of an undertaking is recorded and the head is told.

    It carries no penalty of its own.
    """
    CNF_27 = "CNF-27"
    """An undertaking is no consent and no lawful basis: that it was given permits nothing by
    itself.
    """
    CNF_28 = "CNF-28"
    """Volunteers, parent governors, companions at a panel and officers of the parents' association
    who hold data undertake it in a wording of their own.
    """
    CNF_29 = "CNF-29"
    """A board's agenda, signed minutes and papers are open to inspection, except what is about a
    named person who works or may work there, a named pupil or candidate, or what the board decides
    is confidential by its nature.
    """
    CNF_30 = "CNF-30"
    """The school has a way to complain about data protection, an electronic one among others,
    acknowledges within 30 days, acts without undue delay, and tells the outcome and the right to go
    to the Information Commissioner; no small body is exempt.
    """
    CNF_31 = "CNF-31"
    """The 30 days are calendar days, counted from the day after receipt; if the last is a weekend
    or public holiday, it is the next working day.
    """
    CNF_32 = "CNF-32"
    """School holidays do not move the time for a complaint about data protection."""
    CNF_33 = "CNF-33"
    """From a copy by subject access the data of other people are withheld unless they consent or
    disclosure is reasonable; its time is that of subject access.
    """
    CNF_34 = "CNF-34"
    """A parent who asks for data about a child's abuse is not given it so far as that is not in the
    child's best interests; not in Scotland.
    """
    CNF_35 = "CNF-35"
    """Legal privilege, references, management planning and negotiations are exempt from subject
    access; the numbers of the paragraphs on privilege are not confirmed.
    """
    CNF_36 = "CNF-36"
    """The educational record is owed within 15 school days by maintained and non-maintained special
    schools; an academy or independent school may agree, and what is left is a subject access
    request, the child's right.
    """
    CNF_37 = "CNF-37"
    """What is taken out is taken out for each recipient: in each party's copy the data of others is
    hidden.
    """
    CNF_38 = "CNF-38"
    """Why something was taken out is recorded for whoever answers for data protection, and is never
    told to whoever asked beyond the name of the exemption.
    """
    CNF_40 = "CNF-40"
    """A breach of personal data is contained, its risk judged, and every breach is written down
    with the judgement.
    """
    CNF_41 = "CNF-41"
    """A breach that is likely a risk is reported to the Information Commissioner within 72 hours of
    becoming aware: hours by the clock, not working or school hours; that they are clock hours is
    not confirmed.
    """
    CNF_42 = "CNF-42"
    """Where a breach is a high risk, those whose data they are are told without undue delay; where
    it is a risk and not a high one, there is no duty to tell.
    """
    CNF_43 = "CNF-43"
    """A report that is late states why; a report may be made in phases."""
    CNF_44 = "CNF-44"
    """A breach that touches a kept address or a child's safety counts as a high risk, unless the
    safeguarding lead says otherwise.
    """
    CNF_45 = "CNF-45"
    """Somebody decides about a breach at night, in the holidays and when the officer is away."""
    CNF_46 = "CNF-46"
    """The file of a complaint is kept for a time from its resolution and then reviewed; for how
    long is the profile's to say.
    """
    CNF_47 = "CNF-47"
    """A complaint in an early-years setting is kept for at least a time; for how long is the
    profile's to say.
    """
    CNF_48 = "CNF-48"
    """A child protection file is kept for a time from the date of birth, or goes with the pupil."""
    CNF_49 = "CNF-49"
    """The file of an allegation about staff is kept to pension age or for a time, whichever is
    longer; a malicious or false one is removed.
    """
    CNF_49A = "CNF-49a"
    """A legal hold overrides every expiry."""
    SFG_53 = "SFG-53"
    """Where the notice to a parent is suppressed, nothing about the record reaches that parent: no
    message, no counter, no read receipt, no log of who looked.
    """
    CNF_50 = "CNF-50"
    """From which number on a count is shown in a report is the profile's to say; no one number is
    given by the department.
    """
    CNF_51 = "CNF-51"
    """In a report c stands for suppressed, z for not applicable, x for not available, low for what
    rounds to zero and is not, u for low reliability; 0 is a true zero alone.
    """
    CNF_53 = "CNF-53"
    """Unless the profile says otherwise, counts of 1 to 4 are suppressed, and of special categories
    those of 1 to 9.
    """
    CNF_54 = "CNF-54"
    """No suppressed count can be worked out again from a row's total, a column's, the whole, the
    percentage of the rest, or an earlier edition of the table.
    """
    CNF_55 = "CNF-55"
    """Where the school says so of a column, a zero in it is suppressed too: none of a group can
    tell of each of them.
    """
    CNF_56 = "CNF-56"
    """Where all members of a small group share a value, that is suppressed too."""
    CNF_57 = "CNF-57"
    """A percentage is shown only if both its part and its whole may be."""
    CNF_58 = "CNF-58"
    """Two reports whose populations differ by fewer than the threshold are not both shown in full
    detail.
    """
    CNF_59 = "CNF-59"
    """The same counts and threshold suppress the same cells, and a greater threshold never reveals
    one.
    """
    PTN_60 = "PTN-60"
    """Reach: families with at least one delivered message, of the families on roll."""
    PTN_61 = "PTN-61"
    """Two-way share: conversations with at least one message each way, of all conversations."""
    PTN_62 = "PTN-62"
    """Parent-started share: conversations that a parent began, of all conversations."""
    PTN_63 = "PTN-63"
    """Reply in promise: replied to within the profile's promise, of the messages that needed a
    reply; what is open and overdue counts as a failure.
    """
    PTN_64 = "PTN-64"
    """Dialogue gap: for each pupil the school days since the last contact both ways."""
    PTN_65 = "PTN-65"
    """Parity: the same measures by language, by need, and by whether the parent lives with the
    pupil, with small numbers suppressed.
    """
    PTN_66 = "PTN-66"
    """Consultation loop: consultations with a published word on what changed, of those that closed.
    """
    PTN_67 = "PTN-67"
    """The governors' report for a meeting: period, measures, and counts alone of what happened; no
    names and no free text.
    """
    CON_GEN_1 = "CON-GEN-1"
    """Every purpose is of one kind: data protection, permission, statutory, withdrawal, treatment
    or marketing; who may give, what shows it and what a disagreement does differ by kind.
    """
    CON_GEN_2 = "CON-GEN-2"
    """Consent to the use of data is freely given, specific, informed, unambiguous and a clear act;
    silence, a box ticked beforehand or tell us if you object is no consent, and it is missing.
    """
    CON_GEN_3 = "CON-GEN-3"
    """Each purpose has an answer of its own: one tick for several purposes is not specific, and
    consent is missing for each of them.
    """
    CON_GEN_4 = "CON-GEN-4"
    """Consent is not asked for where the school would go on without it: ordinary schooling rests on
    public task or legal obligation in a state school, on contract or legitimate interests in an
    independent one.
    """
    CON_GEN_5 = "CON-GEN-5"
    """Consent may be withdrawn at any time, as easily as it was given and without penalty: from
    then on the use stops, and what rested on consent alone is erased.
    """
    CON_GEN_6 = "CON-GEN-6"
    """For most purposes no law sets an end: review when purpose, recipients, law, household,
    parental responsibility or competence changes, by default yearly; no consent outlives the
    pupil's time on roll.
    """
    CON_GEN_7 = "CON-GEN-7"
    """Once the pupil is able to decide for this purpose, the parent's answer is no longer enough:
    it has expired, and the pupil is asked.
    """
    CON_GEN_8 = "CON-GEN-8"
    """Where data of a special category, such as biometrics, health or religion, rests on consent,
    that consent is explicit.
    """
    CON_GEN_9 = "CON-GEN-9"
    """An answer of somebody without the standing that the kind of consent needs does not count:
    consent is missing, not refused.
    """
    CON_GEN_10 = "CON-GEN-10"
    """Ask in order: is consent needed, does a statute or order bar, does the child decide, does an
    objection veto, do enough with standing consent, in form, and still; the first step that fails
    is named.
    """
    CON_GEN_11 = "CON-GEN-11"
    """Where no statute settles it and the school has sought both views or been asked to, a
    disagreement is a conflict: nothing is given until both agree or a court decides, and both are
    told how to resolve it.
    """
    CON_GEN_12 = "CON-GEN-12"
    """A child never carries a dispute and is not asked to choose between parents; the decision of a
    competent child is taken where it governs.
    """
    CON_PHO_1 = "CON-PHO-1"
    """A photograph for identity, records, safeguarding, display in school or evidence of work needs
    notice and no consent; an objection is considered, and the school decides.
    """
    CON_PHO_2 = "CON-PHO-2"
    """A photograph goes on the website on the recorded opt-in of the competent pupil, else of one
    person with parental responsibility; while two disagree it is not published.
    """
    CON_PHO_3 = "CON-PHO-3"
    """A photograph on social media needs an answer of its own, given as for the website."""
    CON_PHO_4 = "CON-PHO-4"
    """A photograph for press, broadcast, prospectus or advertising needs an answer of its own for
    that event, given as for the website and after saying that it cannot be recalled.
    """
    CON_PHO_5 = "CON-PHO-5"
    """A class or team photograph shared with other families leaves the school: it needs an opt-in
    for every pupil shown, and an image of a pupil for whom it was refused must not go.
    """
    CON_PHO_6 = "CON-PHO-6"
    """Parents who film an event for their family are outside data-protection law, and the school
    may forbid it by policy; a parent who posts it in public may come within the law, which needs
    checking.
    """
    CON_PHO_7 = "CON-PHO-7"
    """When consent to a photograph is withdrawn, new use stops at once, what the school controls is
    taken down and recipients are told; print already issued cannot be recalled.
    """
    CON_PHO_8 = "CON-PHO-8"
    """A photograph of a looked-after or adopted child, or one in a refuge or at a protected
    address, is not published until the delegate, the adopters or the parent at risk agrees.
    """
    CON_TRIP_1 = "CON-TRIP-1"
    """A visit in school hours that is a normal part of education needs no consent; parents are told
    where the child will be and of any extra safety measures.
    """
    CON_TRIP_2 = "CON-TRIP-2"
    """Visits of nursery-age children, outside school hours, residential, adventurous or abroad need
    written consent; one form at enrolment covers later ones if parents are told of each and can say
    no.
    """
    CON_TRIP_3 = "CON-TRIP-3"
    """For a trip one parent with parental responsibility or care suffices by default, the resident
    one asked first; a delegated carer suffices within the delegation.
    """
    CON_TRIP_4 = "CON-TRIP-4"
    """A parent who lives elsewhere is asked as well if the effect is likely to be long-term and
    significant, or if that parent has asked to be asked every time.
    """
    CON_TRIP_5 = "CON-TRIP-5"
    """If both were asked and one refuses, or one who was not asked objects before departure, there
    is a conflict: the child does not go without agreement or a specific issue order.
    """
    CON_TRIP_6 = "CON-TRIP-6"
    """Leaving the United Kingdom needs every holder of parental responsibility, unless an order
    that the child lives with somebody covers a month or a special guardianship order three; a
    looked-after child follows rules of its own.
    """
    CON_TRIP_7 = "CON-TRIP-7"
    """The pupil's views are sought and a competent pupil cannot be made to go; at 18 the pupil
    alone consents, while at 16 and 17 a parent's consent is custom and not law.
    """
    CON_TRIP_8 = "CON-TRIP-8"
    """Consent to a trip may be withdrawn until departure; whether money is returned is another
    matter.
    """
    CON_MED_1 = "CON-MED-1"
    """Staff give a pupil under 16 a medicine only with a parent's written consent, except one
    prescribed without the parents' knowledge: that confidence is kept, and the pupil is encouraged
    to tell them.
    """
    CON_MED_2 = "CON-MED-2"
    """A pupil under 16 gets aspirin only if a doctor prescribed it; a parent's consent does not
    replace the prescription.
    """
    CON_MED_3 = "CON-MED-3"
    """In early years every medicine, prescribed or not, needs written permission for that medicine;
    each dose is recorded, and the parent is told the same day or as soon as practicable.
    """
    CON_MED_4 = "CON-MED-4"
    """One person with parental responsibility or day-to-day care consents to a medicine; if two
    disagree, what is not urgent is not given and the prescriber's advice is sought.
    """
    CON_MED_5 = "CON-MED-5"
    """The school's spare inhaler or adrenaline device is for a pupil on its register, with a
    diagnosis or plan and a parent's written consent.
    """
    CON_MED_6 = "CON-MED-6"
    """In an emergency the school acts, calls 999 and rings every emergency contact; it waits for
    nobody's consent.
    """
    CON_MED_7 = "CON-MED-7"
    """A pupil of 16 or 17 consents to treatment as effectively as an adult."""
    CON_MED_8 = "CON-MED-8"
    """The consent of a child under 16 who fully understands the treatment is enough, and no parent
    can overrule it; the clinician, not the school, judges that for each decision.
    """
    CON_MED_9 = "CON-MED-9"
    """The NHS provider takes consent to an immunisation from one person with parental
    responsibility or from the competent child; with neither it does not go ahead, and a foster
    carer's delegation is checked.
    """
    CON_MED_10 = "CON-MED-10"
    """Children in Reception and Year 6 may be measured unless a parent, who was told, withdraws the
    child; a child unwilling on the day is not measured.
    """
    CON_BIO_1 = "CON-BIO-1"
    """Before a pupil's biometrics are first used, each parent in the sense of that Act is told in
    writing of the intention and of the right to object at any time; a known parent left out without
    a listed ground bars it.
    """
    CON_BIO_2 = "CON-BIO-2"
    """At least one parent in the sense of that Act consents to biometrics in writing; word of
    mouth, silence and a slip for opting out are no consent.
    """
    CON_BIO_3 = "CON-BIO-3"
    """The written objection of any one parent in the sense of that Act bars biometrics, whoever
    else consented and whenever it is made.
    """
    CON_BIO_4 = "CON-BIO-4"
    """If the child refuses or objects to biometrics, at any age, in words or conduct and whether or
    not it is understood, that overrides everybody.
    """
    CON_BIO_5 = "CON-BIO-5"
    """When the parent who consented to biometrics withdraws in writing, use stops and the data is
    destroyed as soon as practicable; another parent's earlier consent does not save it.
    """
    CON_BIO_6 = "CON-BIO-6"
    """A parent need not be told or asked who cannot be found, lacks capacity, must not be contacted
    for the child's welfare or cannot practicably be reached; the ground is recorded, and written
    consent is still needed.
    """
    CON_BIO_7 = "CON-BIO-7"
    """A pupil whose biometrics are not used has a reasonable alternative that gives the same access
    without disadvantage.
    """
    CON_BIO_8 = "CON-BIO-8"
    """Data-protection law holds for biometrics as well: assess the impact first, obtain explicit
    consent, and ask a pupil old enough to decide, for whom a parent's consent alone may fail.
    """
    CON_BIO_9 = "CON-BIO-9"
    """At 18 the duties to parents about biometrics fall away and the pupil's own explicit consent
    is needed; in Scotland and Northern Ireland those duties do not exist and data-protection law
    alone holds.
    """
    CON_BIO_10 = "CON-BIO-10"
    """A photograph in the school's records is not biometric data unless it is scanned for automated
    recognition.
    """
    CON_RSE_1 = "CON-RSE-1"
    """Nobody can withdraw a pupil from relationships education, health education or the science of
    the national curriculum: a request has no effect.
    """
    CON_RSE_2 = "CON-RSE-2"
    """A parent's request to withdraw a primary pupil from sex education beyond science is granted.
    """
    CON_RSE_3 = "CON-RSE-3"
    """A parent's request to withdraw a secondary pupil from sex education, wholly or in part, is
    granted until three terms before the 16th birthday, save in exceptional circumstances; the head
    talks to them first and records it.
    """
    CON_RSE_4 = "CON-RSE-4"
    """In the three terms before turning 16 the pupil may choose sex education, and the school
    arranges it in one of those terms whatever the parent asked.
    """
    CON_RSE_5 = "CON-RSE-5"
    """The pupil's choice opens on the first day of the third term before the term with the 16th
    birthday, or before the next term if the birthday is in a holiday; it needs the school's term
    dates.
    """
    CON_RSE_6 = "CON-RSE-6"
    """One parent's request to withdraw is enough; if another parent opposes it, the withdrawal
    stands and is flagged as disputed, the head decides within the same bounds and a court is the
    last resort.
    """
    CON_RSE_7 = "CON-RSE-7"
    """The guidance on relationships, sex and health education is that of 2019 from 1 September 2020
    and the revised one of July 2025 from 1 September 2026.
    """
    CON_REL_1 = "CON-REL-1"
    """In a maintained school a parent's request, without reasons, to withdraw any registered pupil,
    in the sixth form too, wholly or partly from religious education binds until it is taken back.
    """
    CON_REL_2 = "CON-REL-2"
    """Below the sixth form a parent's request to withdraw the pupil wholly or partly from worship
    binds until it is taken back; the pupil's own request has no force in law.
    """
    CON_REL_3 = "CON-REL-3"
    """A sixth-form pupil's own request to be excused from worship binds; a parent's is neither
    enough nor needed.
    """
    CON_REL_4 = "CON-REL-4"
    """In academies the same rights of withdrawal from religious education and worship come from the
    funding agreement, in special schools from regulations: check the document.
    """
    CON_REL_5 = "CON-REL-5"
    """If one parent asks to withdraw the child from religious education or worship and another
    opposes it, the withdrawal stands and is flagged as disputed.
    """
    CON_ISS_1 = "CON-ISS-1"
    """The age of consent to online services matters only where a service is offered directly to the
    child and rests on consent; a platform that the school itself provides as its public task needs
    none.
    """
    CON_ISS_2 = "CON-ISS-2"
    """A child who has reached the age, 13 unless raised, consents to an online service alone; below
    it a holder of parental responsibility does, with reasonable efforts to verify, and care is not
    enough.
    """
    CON_ISS_3 = "CON-ISS-3"
    """A preventive or counselling service online needs no parent's authorisation at any age."""
    CON_ISS_4 = "CON-ISS-4"
    """A parent's consent to an online service ends when the child reaches the age: the child is
    asked.
    """
    CON_ISS_5 = "CON-ISS-5"
    """The age of consent to online services is 13, and regulations may set it between 13 and 16,
    for all services or for some.
    """
    CON_MKT_1 = "CON-MKT-1"
    """Unsolicited marketing by e-mail, text or app, fundraising, promotion and other people's
    offers included, needs the recipient's own earlier consent or a soft opt-in, and must not be
    sent otherwise.
    """
    CON_MKT_2 = "CON-MKT-2"
    """Messages about absence, closure, safety, progress and arrangements are not marketing and need
    no consent; promotion added to one makes the whole message marketing.
    """
    CON_MKT_3 = "CON-MKT-3"
    """Consent to marketing belongs to the holder of the address, not to the household or the child:
    one parent's yes is not the other's.
    """
    CON_MKT_4 = "CON-MKT-4"
    """A paper flyer sent home in a bag needs no consent: it rests on legitimate interests, with a
    way to opt out.
    """
    CON_MKT_5 = "CON-MKT-5"
    """Whether a school trust can use the soft opt-in for charities is unsettled: it is off unless
    checked.
    """
    CON_APP_1 = "CON-APP-1"
    """An account in a parents' app or portal is one adult's own and the invitation needs no
    consent; optional extras such as push messages, location, payments and media each do.
    """
    CON_APP_2 = "CON-APP-2"
    """A parent who declines the app still gets by another route everything that the parent must be
    sent.
    """
    CON_CHN_1 = "CON-CHN-1"
    """A preferred channel is a preference and no consent, and never holds back an urgent or
    statutory message.
    """
    CON_CHN_2 = "CON-CHN-2"
    """A notice that an Education Act requires goes by e-mail only if the parent has agreed to
    e-mail; otherwise it is delivered or posted to the last known address.
    """
    CON_SHR_1 = "CON-SHR-1"
    """Statutory returns, the transfer file and what goes to the local authority, the department and
    examination bodies need no consent: legal obligation or public task.
    """
    CON_SHR_2 = "CON-SHR-2"
    """Sharing to safeguard a child never depends on consent; the family is told first unless that
    raises the risk.
    """
    CON_SHR_3 = "CON-SHR-3"
    """A processor that acts on the school's instructions, such as a caterer, a records system or a
    text gateway, needs a contract and no consent.
    """
    CON_SHR_4 = "CON-SHR-4"
    """Parents' associations, photographers who sell prints, clubs and alumni bodies decide for
    themselves what they do with data: sharing with them needs consent or a basis of its own.
    """
    CON_SHR_5 = "CON-SHR-5"
    """Beyond name, address and date of birth, what youth-support services are given may be opted
    out of: by a parent while the pupil is under 16, by the pupil from 16.
    """
    CON_SHR_6 = "CON-SHR-6"
    """The police have no automatic right to data: the school may give it on a written request that
    shows necessity and an exemption.
    """
    CON_AP_1 = "CON-AP-1"
    """A maintained school directs a pupil off site to improve behaviour without a parent's consent,
    on written notice of place, reasons, dates and times at least two school days before, and keeps
    it under review.
    """
    CON_AP_2 = "CON-AP-2"
    """A managed move is permanent and voluntary: all parties agree, parents included, none under
    threat of exclusion, and after a refusal it must not happen.
    """
    CON_COU_1 = "CON-COU-1"
    """A competent pupil of any age, usually from about 13, consents to counselling alone and may
    keep it from parents, whose refusal does not bind; for others a person with parental
    responsibility consents.
    """
    CON_COU_2 = "CON-COU-2"
    """Safeguarding overrides the confidence of counselling, towards parents and towards the pupil.
    """
    CON_NAM_1 = "CON-NAM-1"
    """Changing the surname of a pupil under 16 in the register needs the written consent of
    everyone with parental responsibility or a court order; a deed poll shows only the wish of
    whoever signed it.
    """
    CON_NAM_2 = "CON-NAM-2"
    """The consent of a parent without parental responsibility to a change of name is not required;
    that parent may still object in court.
    """
    CON_NAM_3 = "CON-NAM-3"
    """A pupil of 16 or over may change their own name and no parent can do it for them; the terms
    of a child arrangements, special guardianship or care order are checked first.
    """
    CON_NAM_4 = "CON-NAM-4"
    """A name to be known by in class is used only where every holder of parental responsibility
    agrees or welfare requires it; statutory records keep the legal name.
    """
    CT_1 = "CT-1"
    """Photographs for the school's own use: no consent is needed, notice is given, and an objection
    is weighed by the school.
    """
    CT_2 = "CT-2"
    """Photographs on the website: one recorded opt-in, of the competent pupil, else of a holder of
    parental responsibility; reviewed yearly, not published while two disagree, taken down on
    withdrawal.
    """
    CT_3 = "CT-3"
    """Photographs on social media: as for the website, with an answer of its own."""
    CT_4 = "CT-4"
    """Photographs for press and prospectus: as for the website, with an opt-in for each use;
    withdrawal acts for the future only.
    """
    CT_5 = "CT-5"
    """Ordinary trips in school hours: no consent is needed, notice is given, the pupil's views are
    sought and the school decides.
    """
    CT_6 = "CT-6"
    """Trips outside hours, residential, adventurous or of nursery-age children: one written
    permission of a parent with responsibility or care or of a delegate, two where the other is
    asked; `None` while they disagree.
    """
    CT_7 = "CT-7"
    """Trips abroad: the written permission of every holder of parental responsibility unless an
    order covers it, of the delegate for a looked-after child; a court settles disagreement.
    """
    CT_8 = "CT-8"
    """Medicine given by staff: one written permission of a holder of parental responsibility or
    carer, in early years for each medicine; while two disagree only what is urgent is given.
    """
    CT_9 = "CT-9"
    """Treatment and immunisation: one consent, of a holder of parental responsibility, the
    competent child or the pupil of 16 or over; no parent can veto a competent child's yes.
    """
    CT_10 = "CT-10"
    """The measurement programme: no consent is needed; any parent's opting out or the child's
    refusal on the day stops it, and opting out prevails where parents disagree.
    """
    CT_11 = "CT-11"
    """Biometrics under 18: one written consent of a parent in the sense of that Act, while any such
    parent's written objection or the child's refusal in any form bars; a competent pupil is asked
    too.
    """
    CT_12 = "CT-12"
    """Sex education: one parent's request to the head withdraws the pupil until it is taken back, a
    dispute is flagged, and the pupil may opt in from three terms before 16.
    """
    CT_13 = "CT-13"
    """Religious education: one parent's request withdraws the pupil until it is taken back, a
    dispute is flagged, and the pupil has no say of their own.
    """
    CT_14 = "CT-14"
    """Worship: one parent's request withdraws the pupil until it is taken back and a dispute is
    flagged; in the sixth form the pupil alone decides.
    """
    CT_15 = "CT-15"
    """Online services that rest on consent: one opt-in, of the child who has reached the age, else
    of a holder of parental responsibility, verified; asked again at that age, and not given while
    two disagree below it.
    """
    CT_16 = "CT-16"
    """Counselling services online: the child's own opt-in at any age, and no parent's objection
    counts.
    """
    CT_17 = "CT-17"
    """Marketing by e-mail, text or app: the recipient's own opt-in for each channel, until that
    person opts out, which any message allows.
    """
    CT_18 = "CT-18"
    """Sharing with statutory bodies: no consent is needed, notice is given and no objection vetoes.
    """
    CT_19 = "CT-19"
    """Sharing with optional third parties: one opt-in for each recipient, given as for the website,
    reviewed yearly and not given while two disagree; legitimate interests instead where they were
    tested.
    """
    CT_20 = "CT-20"
    """Off-site direction: no consent is needed; a notice of at least two school days goes to the
    parents, or to the pupil of 18 or over, and the governing body decides.
    """
    CT_21 = "CT-21"
    """Managed moves: the written permission of all parents for that move, after hearing the pupil,
    who decides at 18; any refusal before completion means that it does not happen.
    """
    CT_22 = "CT-22"
    """Counselling in school: one consent for each episode, of the competent child, else of a holder
    of parental responsibility; no objection counts against a competent child, and safeguarding
    needs no consent.
    """
    CT_23 = "CT-23"
    """A parent's account in the app: no consent is needed; each adult is invited for themselves,
    keeps the account while a parent and may close it.
    """
    CT_24 = "CT-24"
    """Optional features of the app and channels opted into: each adult's own switch, off at first
    and turned either way at any time; urgent and statutory messages need none.
    """
    CT_25 = "CT-25"
    """The surname in the register: the written permission of every holder of parental
    responsibility or a court's order; from 16 the pupil decides.
    """
    RCT_1 = "RCT-1"
    """The school can show who consented and with what standing, for which child, when, how, on
    which notice, for what, and whether and when it was withdrawn.
    """
    RCT_2 = "RCT-2"
    """Answers about consent are added and never overwritten; the state on a day follows from all
    that was recorded up to it.
    """
    RCT_3 = "RCT-3"
    """A record after ISO/IEC TS 27560:2023 has four parts, header, processing, parties and events,
    each with its mandatory and optional fields; data-protection law needs some of the optional
    ones.
    """
    RCT_4 = "RCT-4"
    """A receipt after ISO/IEC TS 27560 needs only its own id and the version of its schema; ours is
    a full copy of the record.
    """
    RCT_5 = "RCT-5"
    """A receipt after Kantara 1.1 carries the version, jurisdiction, time, collection method, ids,
    language, controllers, policy, services with their purposes, and a mark for sensitive data.
    """
    RCT_6 = "RCT-6"
    """Consent is requested, given, reconfirmed, refused, withdrawn, expired, terminated by the
    controller or invalidated; only given and reconfirmed justify processing.
    """
    RCT_7 = "RCT-7"
    """A school's record also says on whose behalf, with what standing and evidence, who judged
    competence, who else was told, who objected, of what kind it is, by which rules, any ground for
    not asking, and the form used.
    """
    RCT_8 = "RCT-8"
    """A receipt given to one parent shows nothing of another's address, contact details or reasons.
    """
    RCT_9 = "RCT-9"
    """A signature or authenticated form outweighs an e-mail from a known address, that a recorded
    call, that a note; biometrics, medicines, trips that need consent and names need writing.
    """
    VOC_1 = "VOC-1"
    """A special guardian is on row B6."""
    VOC_2 = "VOC-2"
    """A prospective adopter with whom the child is placed is on row B15."""
    VOC_3 = "VOC-3"
    """An adopter is on row B14 and has, by residence, what B1 or B2 has."""
    VOC_4 = "VOC-4"
    """A parent by parental order is on row B14 and has, by residence, what B1 or B2 has."""
    VOC_5 = "VOC-5"
    """A birth mother, or a surrogate until a parental order, is by residence on row B1 or B2."""
    VOC_6 = "VOC-6"
    """A father with parental responsibility is by residence on row B1 or B2."""
    VOC_7 = "VOC-7"
    """A second female parent with parental responsibility is on row B14 and has, by residence, what
    B1 or B2 has.
    """
    VOC_8 = "VOC-8"
    """A father or second female parent without parental responsibility is on row B4 if the child
    lives there, elsewhere on row B3.
    """
    VOC_9 = "VOC-9"
    """A guardian whose appointment is in effect is on row B14 and has, by residence, what B1 or B2
    has.
    """
    VOC_10 = "VOC-10"
    """A step-parent with parental responsibility is on row B5 and has, by residence, what B1 or B2
    has.
    """
    VOC_11 = "VOC-11"
    """Another person who is not a parent and with whom the child lives by order is on row B8."""
    VOC_12 = "VOC-12"
    """A local-authority foster carer, an approved relative included, is on row B9."""
    VOC_13 = "VOC-13"
    """A children's-home worker or manager is on row B13."""
    VOC_14 = "VOC-14"
    """A local authority with a care order or interim care order is on row B10; its social worker
    speaks for it.
    """
    VOC_15 = "VOC-15"
    """A local authority that accommodates under section 20 is on row B11; its social worker speaks
    for it.
    """
    VOC_16 = "VOC-16"
    """A private foster carer is on row B4."""
    VOC_17 = "VOC-17"
    """A step-parent or parent's partner without parental responsibility, with whom the child lives
    and who looks after the child, is on row B4.
    """
    VOC_18 = "VOC-18"
    """A relative or friend who cares informally is on row B4."""
    VOC_19 = "VOC-19"
    """An intended parent before a parental order, with whom the child lives, is on row B4."""
    VOC_20 = "VOC-20"
    """Anyone else, a carer of former times included, is a contact on row B18."""
    VOC_21 = "VOC-21"
    """A parent under 18 is on the row that the other facts give."""
    VOC_22 = "VOC-22"
    """Where the relationship is not said, every row stays open."""
    VOC_23 = "VOC-23"
    """The pupil is on no row: the pupil's own rules decide."""
    VOC_24 = "VOC-24"
    """The applicant under an emergency protection order is on no row: the order decides."""
    VOC_30 = "VOC-30"
    """While a special guardianship order is in force, a parent with parental responsibility is also
    on row B7.
    """
    VOC_31 = "VOC-31"
    """While a care order or interim care order is in force, a parent is also on row B12."""
    VOC_32 = "VOC-32"
    """Under a placement order or placement for adoption, a birth parent is also on row B16."""
    VOC_33 = "VOC-33"
    """After adoption by others or a parental order to others, a former legal parent is also on row
    B17.
    """
    VOC_34 = "VOC-34"
    """An adult whom an order that was seen restricts is also on row B19."""
    VOC_35 = "VOC-35"
    """An adult of a pupil of 18 or over is also on row B20."""
    VOC_36 = "VOC-36"
    """A parent in prison is also on row B21."""
    VOC_37 = "VOC-37"
    """An offender under a section 10A order that was seen is also on row B22."""
    VOC_40 = "VOC-40"
    """An adult's row is the first whose facts hold; while a fact is unknown, every row it leaves
    possible is open.
    """
    VOC_41 = "VOC-41"
    """Where all open rows agree, that is the answer; otherwise it needs checking, and the fact that
    separates them is named.
    """
    VOC_42 = "VOC-42"
    """To be recorded as mother, father, parent or adoptive parent claims legal parenthood and as
    foster parent claims care; no other kind claims standing, and none claims parental
    responsibility.
    """
    VOC_43 = "VOC-43"
    """An imported yes to parental responsibility is an assertion, and an imported no that may be a
    default is unknown; a legal guardian in another system's words is neither.
    """
    VOC_44 = "VOC-44"
    """An imported mark that the child lives there says residence, not care; the same address says
    neither.
    """
    VOC_45 = "VOC-45"
    """Of an adult's row and what is laid over it, the stricter cell stands; that nothing was
    recorded to lay over it is not an unknown.
    """
    VOC_46 = "VOC-46"
    """A mark that there is an order, without the order, is a claim; none and unknown both mean that
    no order was seen.
    """
    VOC_50 = "VOC-50"
    """A bar on collecting bars hand-over and leaves all else alone."""
    VOC_51 = "VOC-51"
    """A bar from the site bars hand-over and events on site; a parents' evening is then owed by
    telephone or video.
    """
    VOC_52 = "VOC-52"
    """A bar on contact with the child bars hand-over and events where the child is present;
    meetings without the child and all information stay.
    """
    VOC_53 = "VOC-53"
    """A bar on addresses bars no item: addresses, contact details and clues to them are taken out
    of every answer.
    """
    VOC_54 = "VOC-54"
    """A bar on whereabouts bars trip details and anything that cannot be sent without saying where
    the child is or will be.
    """
    VOC_55 = "VOC-55"
    """A bar on reports bars the report and leaves the record and the parents' evening alone."""
    VOC_56 = "VOC-56"
    """A bar on all information bars reports, events, parents' evenings, the record, consents,
    exclusion and trip notices, messages and emergency contact; voting and complaining stay.
    """
    VOC_57 = "VOC-57"
    """A bar on deciding about school, or on any step of parental responsibility, bars consents for
    the acts named and leaves information alone.
    """
    VOC_58 = "VOC-58"
    """A bar on changing the name or leaving the country bars those consents and leaves all else
    alone.
    """
    VOC_60 = "VOC-60"
    """Valid: the thing may be done; enough of those whose answers count gave consent or reconfirmed
    it.
    """
    VOC_61 = "VOC-61"
    """Refused: the thing must not be done; somebody refused or objected whose answer vetoes or is
    the only one.
    """
    VOC_62 = "VOC-62"
    """Missing: the thing must not be done yet; nobody was asked or answered, or answers are too
    few, invalid, in the wrong form or of the wrong person, and it is said whom it waits for or whom
    to tell.
    """
    VOC_63 = "VOC-63"
    """Conflict: the thing must not be done until they agree or a court decides; one gave consent,
    another whose view counts refused, and no statute settles it.
    """
    VOC_64 = "VOC-64"
    """Withdrawn: the thing must not be done from then on, and what was done stays lawful; consent
    was given and taken back.
    """
    VOC_65 = "VOC-65"
    """Expired: the thing must not be done, and consent is asked for again; it was given, and then
    its term ended, the controller ended it, or the pupil became able to decide or left.
    """
    VOC_66 = "VOC-66"
    """Not required: the thing may be done on the basis named, unless something else bars it;
    consent is the wrong tool.
    """
    VOC_67 = "VOC-67"
    """Excused: the pupil must not take part; a request to withdraw binds."""
    VOC_68 = "VOC-68"
    """Not excused: the pupil may take part; there was no request to withdraw, it was taken back, or
    there is no right to one.
    """
    VOC_90 = "VOC-90"
    """Facts count from their first day until the day before their end: until and last day mean the
    end is the day after, ended on means that day itself.
    """
    VOC_91 = "VOC-91"
    """The state of a consent on a day is its state at the end of that day."""
    VOC_92 = "VOC-92"
    """Parental responsibility and orders end on the 18th birthday itself, compulsory school age at
    the close of its Friday; a birthday on 29 February falls on 1 March.
    """
    VOC_93 = "VOC-93"
    """Months and years of a time limit or term of office end on the same day number, else on the
    month's last day.
    """
    VOC_94 = "VOC-94"
    """The due day is the last day in time; overdue is from the next day."""
    VOC_95 = "VOC-95"
    """The day of receipt is day 0; at least so many days before leaves out the day of the event."""
    VOC_96 = "VOC-96"
    """Term dates as entered include both ends; whether an imported end is a last day depends on the
    format.
    """
    VOC_97 = "VOC-97"
    """A date that names only a month is read by its last day for due and its first for not before.
    """
    VOC_98 = "VOC-98"
    """Hours and at once are instants: school days never apply to them."""
    CHO_1 = "CHO-1"
    """Where the rows still open differ only between must and may, the answer is may, recommended,
    and the fact that would make it a duty is named.
    """
    CHO_2 = "CHO-2"
    """Until a claimed order is produced, hand-over, contact on site and addresses need checking;
    everything else does only for the days the profile sets, then it is as if there were none; the
    safeguarding lead is told at once.
    """
    CHO_3 = "CHO-3"
    """An imported mark of parental responsibility is an assertion; a profile may let a named
    producer's mark count as a declaration.
    """
    CHO_4 = "CHO-4"
    """A photograph of a protected pupil is not published, because consent is missing and not
    because anybody refused.
    """
    CHO_5 = "CHO-5"
    """A consent whose review date has passed stays valid and is listed as stale; it expires only at
    its own end, at competence or at leaving.
    """
    CHO_6 = "CHO-6"
    """An objection before a trip counts from any parent whom no order keeps from deciding."""
    CHO_7 = "CHO-7"
    """What is received at a weekend or on a single closure in term is received that day; only
    holidays move it, half-term included unless the profile says otherwise.
    """
    CHO_8 = "CHO-8"
    """A court order's papers are for the head, the safeguarding lead and named staff; a party sees
    only the terms that bind that party.
    """
    CHO_9 = "CHO-9"
    """Who votes for and stands as a parent governor is a list of its own, wider than parent; its
    doubtful cases need checking in maintained schools.
    """
    CHO_10 = "CHO-10"
    """The Australian parent or legal guardian mark says nothing of parental responsibility; the
    British code 100167 says it, as an assertion.
    """
    CHO_11 = "CHO-11"
    """A parent who has died has no entitlements and gets nothing from the recorded date; the record
    stays and queued messages are refused.
    """
    CHO_12 = "CHO-12"
    """A pupil of 18 or over is the addressee of what parents get; a younger one only where a rule
    gives the pupil a voice.
    """
    CHO_13 = "CHO-13"
    """For the applicant of an emergency protection order its directions hold for its days;
    everything else needs checking.
    """
    CHO_14 = "CHO-14"
    """Special, early-years and 16-plus settings outside both sets of regulations may report, and it
    is recommended; the missing source is named.
    """
    CHO_15 = "CHO-15"
    """Where the child's safety stands against an order that requires disclosure, withhold for now
    and seek the court's direction at once; never choose in silence.
    """
    CAL_1 = "CAL-1"
    """A school day is a day on which the school has a session for pupils."""
    CAL_2 = "CAL-2"
    """Training days have no pupils and are no school days."""
    CAL_3 = "CAL-3"
    """Sessions lost to snow, strike or election may count for the yearly total, but are no days on
    which the school was open for a deadline, unless the profile says so.
    """
    CAL_4 = "CAL-4"
    """Term dates belong to the school, never to its local authority."""
    CAL_5 = "CAL-5"
    """A day on which one year group is out and the school is open is a school day."""
    CAL_6 = "CAL-6"
    """A working day is Monday to Friday less the bank and public holidays of the nation; a policy
    that means weekdays in term has a unit of its own.
    """
    CAL_7 = "CAL-7"
    """The day of receipt is not counted, unless the profile counts the first day."""
    CAL_8 = "CAL-8"
    """At least so many days before a meeting leaves out the day of the meeting; clear days leave
    out the day of the notice too.
    """
    CAL_9 = "CAL-9"
    """A time of so many school days ends on a school day, never in a holiday."""
    CAL_10 = "CAL-10"
    """A time in calendar days that ends on a day that is no working day stays or moves to the next
    working day, by profile.
    """
    CAL_11 = "CAL-11"
    """What comes after closing time counts that day, unless the profile pushes it to the next;
    safeguarding takes no notice.
    """
    CAL_12 = "CAL-12"
    """A promise in hours not over a weekend runs 24 hours on each weekday and none at weekends or
    out of term.
    """
    CAL_13 = "CAL-13"
    """A school week is a Monday-to-Friday block with at least one school day."""
    CAL_14 = "CAL-14"
    """Half-term is a holiday for late receipt, unless the profile says main holidays only."""
    CAL_15 = "CAL-15"
    """Past the last date entered the calendar is exhausted: it is never guessed further."""
    CAL_16 = "CAL-16"
    """All days are days in London; the days on which the clocks change have 23 or 25 hours."""
    CAL_17 = "CAL-17"
    """In a boarding school weekends may be school days."""
    CAL_18 = "CAL-18"
    """Term dates as entered include both the first and the last day."""
    CAL_19 = "CAL-19"
    """A Scottish school needs its own list of holidays, since councils fix them."""
    CAL_20 = "CAL-20"
    """A due date that was told stands when the calendar changes; the change and the date it would
    give are reported.
    """
    ESC_32 = "ESC-32"
    """A concern received outside term counts as received on the first school day after the holiday.
    """
    T_1 = "T-1"
    """The Children Act 1989 has effect from 14 October 1991."""
    T_2 = "T-2"
    """Joint registration of a birth gives an unmarried father parental responsibility from 15 April
    2002 in Northern Ireland, 1 December 2003 in England and Wales and 4 May 2006 in Scotland.
    """
    T_3 = "T-3"
    """The Pupil Information Regulations have effect in England from 8 July 2005."""
    T_4 = "T-4"
    """The adoption reforms, special guardianship and parental responsibility of step-parents have
    effect from 30 December 2005.
    """
    T_5 = "T-5"
    """Sixth-form pupils may excuse themselves from worship from 2007 on."""
    T_6 = "T-6"
    """The exclusion and the governance regulations have effect from 1 September 2012."""
    T_7 = "T-7"
    """Placement plans state delegated authority from 1 July 2013."""
    T_8 = "T-8"
    """The biometrics duties have effect from 1 September 2013."""
    T_9 = "T-9"
    """Child arrangements orders replace residence and contact orders from 22 April 2014; old orders
    are read across.
    """
    T_10 = "T-10"
    """The Independent School Standards have effect from 5 January 2015."""
    T_11 = "T-11"
    """Data-protection law in its present form has effect from 25 May 2018."""
    T_12 = "T-12"
    """Relationships, sex and health education is statutory from 1 September 2020."""
    T_13 = "T-13"
    """In Wales the right to withdraw from sex education and from religion, values and ethics ends
    year by year from September 2022.
    """
    T_14 = "T-14"
    """Northern Ireland's circular on parental responsibility is of 13 February 2023."""
    T_15 = "T-15"
    """The guidance on parental responsibility in its present form is of 24 August 2023."""
    T_16 = "T-16"
    """Social workers and virtual school heads are told of exclusions from 1 September 2023."""
    T_17 = "T-17"
    """The attendance and registration regulations have effect from 19 August 2024."""
    T_18 = "T-18"
    """The Data (Use and Access) Act changes the clock of requests and the lawful bases from 5
    February 2026 and brings the complaints duty from 19 June 2026.
    """
    T_19 = "T-19"
    """The age of consent to online services may be raised by regulations under an Act of 29 April
    2026.
    """
    T_20 = "T-20"
    """The revised guidance on relationships, sex and health education holds from 1 September 2026.
    """
    T_21 = "T-21"
    """The day on which section 10A orders, their extensions and the repeal of the presumption of
    parental involvement take effect is not known.
    """
    ESC_1 = "ESC-1"
    """An academy or independent school has a complaints procedure as a written document."""
    ESC_2 = "ESC-2"
    """The procedure is made available to parents of pupils."""
    ESC_3 = "ESC-3"
    """Every stage of the procedure has a stated time scale."""
    ESC_4 = "ESC-4"
    """The first stage is informal."""
    ESC_5 = "ESC-5"
    """A formal stage in writing follows for a parent who is not satisfied with the informal answer.
    """
    ESC_6 = "ESC-6"
    """A panel follows for a parent who is not satisfied with the formal answer; the school cannot
    refuse it on the merits.
    """
    ESC_7 = "ESC-7"
    """A panel has at least three members, appointed by or for the proprietor."""
    ESC_8 = "ESC-8"
    """Nobody who was directly involved in the matters complained of sits on the panel."""
    ESC_9 = "ESC-9"
    """At least one member of the panel is independent of the management and running of the school.
    """
    ESC_10 = "ESC-10"
    """The parent may attend the panel and be accompanied; it goes ahead without the parent only
    after a real offer.
    """
    ESC_11 = "ESC-11"
    """The findings and recommendations go to the complainant and, where relevant, to the person
    complained about.
    """
    ESC_12 = "ESC-12"
    """The findings are open to inspection on the premises by the proprietor and the head."""
    ESC_13 = "ESC-13"
    """A written record is kept of every complaint that reached the formal stage."""
    ESC_14 = "ESC-14"
    """The record says whether the complaint was settled at the formal stage or went to a panel."""
    ESC_15 = "ESC-15"
    """The record says what the school did, whether or not the complaint was upheld."""
    ESC_16 = "ESC-16"
    """Correspondence, statements and records of a complaint are confidential, but for the Secretary
    of State and an inspecting body that asks.
    """
    ESC_17 = "ESC-17"
    """The duty covers complaints from parents of pupils."""
    ESC_18 = "ESC-18"
    """In an independent school in Wales pupils and boarders may complain as well as parents."""
    ESC_19 = "ESC-19"
    """In an independent school in Wales the procedure is on the website, and records cover what was
    settled before the formal stage.
    """
    ESC_20 = "ESC-20"
    """An academy owes its procedure to parents of pupils about their child; others are answered
    respectfully and need not get the procedure.
    """
    ESC_21 = "ESC-21"
    """A complainant can finish the procedure; it is closed early only for a listed reason."""
    ESC_22 = "ESC-22"
    """Suppliers who use the premises have a procedure of their own."""
    ESC_23 = "ESC-23"
    """A trust may use the department's model or its own procedure; it is one of its own."""
    ESC_24 = "ESC-24"
    """A maintained school has a procedure for all complaints about it and its community services,
    from anyone.
    """
    ESC_25 = "ESC-25"
    """No statute fixes the panel of a maintained school; three impartial governors are usual."""
    ESC_26 = "ESC-26"
    """A governor who is told of a concern first hands it over and stays out, so as to be free for a
    panel; if it is about the head it goes to the chair.
    """
    ESC_27 = "ESC-27"
    """The head may delegate the investigation, not the decision."""
    ESC_28 = "ESC-28"
    """If a time cannot be kept, the complainant is told the reason and a new date before the old
    one passes; both dates are kept.
    """
    ESC_29 = "ESC-29"
    """The acknowledgement names the day of receipt, what is unresolved and the outcome wanted."""
    ESC_30 = "ESC-30"
    """A complaint raised later than the policy's limit after the incident is late: it is considered
    only if exceptional, and the decision and its reason are kept.
    """
    ESC_31 = "ESC-31"
    """For a series of incidents the limit runs from the last."""
    ESC_33 = "ESC-33"
    """A limit in months ends on the same day of a later month, or on its last; a complaint on that
    day is in time.
    """
    ESC_34 = "ESC-34"
    """A complaint is withdrawn once that is confirmed in writing; no withdrawal stops a
    safeguarding record or what the school owes anyway.
    """
    ESC_35 = "ESC-35"
    """Whoever complains for another adult needs that person's consent before anything is disclosed;
    a parent for their own child needs none.
    """
    ESC_36 = "ESC-36"
    """An anonymous complaint is not normally investigated: the head or the chair decides, and
    safeguarding and crime are looked at first.
    """
    ESC_37 = "ESC-37"
    """Many complaints, of one subject, from people without a tie to the school are a campaign, and
    get one reply; each of the three is needed.
    """
    ESC_38 = "ESC-38"
    """The same complaint from somebody linked, after it was closed, is answered that it was dealt
    with, and named the way outside; what is new is new.
    """
    ESC_39A = "ESC-39a"
    """A school stops responding only after every reasonable step, with its position and the options
    set out clearly, to the same points again.
    """
    ESC_40 = "ESC-40"
    """Nobody handles a concern who is complained about, was involved or has an interest: somebody
    else does, at the same stage unless the policy skips it.
    """
    ESC_41 = "ESC-41"
    """A complainant who finds it hard to talk to the named handler, or a handler who feels
    compromised, gets another; the stage stays.
    """
    ESC_42 = "ESC-42"
    """A meeting is recorded only if everybody in it agrees."""
    ESC_43 = "ESC-43"
    """Mediation is voluntary for both, stops the clock only if both agree in writing, and takes
    away no panel.
    """
    ESC_44 = "ESC-44"
    """After the final letter the school does not consider a complaint again; a new issue has to be
    clearly different.
    """
    ESC_45 = "ESC-45"
    """At a panel at least one companion is allowed; whether lawyers are is the policy's choice."""
    ESC_46 = "ESC-46"
    """If the complainant declines every reasonable date, the clerk may set one and the panel
    decides on the papers.
    """
    ESC_47 = "ESC-47"
    """Where a complaint touches the conduct of staff it goes on as to what the school can answer;
    the outcome of discipline is not told.
    """
    ESC_48 = "ESC-48"
    """Claims for money are outside the procedure, if the policy says so."""
    ESC_49 = "ESC-49"
    """A past pupil's parent is heard in an academy or independent school if the complaint began
    while the pupil was on roll, in a maintained school at any time.
    """
    ESC_50 = "ESC-50"
    """By when a concern is acknowledged at an informal stage is the policy's to say."""
    ESC_51 = "ESC-51"
    """By when an informal stage is answered is the policy's to say; where it is silent there is no
    day.
    """
    ESC_52 = "ESC-52"
    """By when a formal complaint is acknowledged is the policy's to say."""
    ESC_53 = "ESC-53"
    """By when the head's stage is answered is the policy's to say."""
    ESC_54 = "ESC-54"
    """By when the chair's stage is answered is the policy's to say."""
    ESC_55 = "ESC-55"
    """By when a panel meets is the policy's to say."""
    ESC_56 = "ESC-56"
    """How long before a hearing papers are exchanged is the policy's to say."""
    ESC_57 = "ESC-57"
    """By when the panel's letter goes out is the policy's to say."""
    ESC_58 = "ESC-58"
    """How long a complainant has to ask for the next stage is the policy's to say."""
    ESC_59 = "ESC-59"
    """Every time has a stated event from which it runs: receipt, acknowledgement, meeting,
    decision.
    """
    ESC_70 = "ESC-70"
    """A concern about the tutor goes to the head of year, else to a member of the senior
    leadership.
    """
    ESC_71 = "ESC-71"
    """A concern about a head of year or department goes to a member of the senior leadership."""
    ESC_72 = "ESC-72"
    """A concern about other staff goes to the head or a nominee."""
    ESC_73 = "ESC-73"
    """A concern about the head goes to the chair of governors."""
    ESC_74 = "ESC-74"
    """A concern about one governor goes to the chair, unless involved, through the clerk."""
    ESC_75 = "ESC-75"
    """A concern about the chair goes to the vice-chair or a governor whom the clerk chooses,
    through the clerk.
    """
    ESC_76 = "ESC-76"
    """A concern about chair and vice-chair, or most of the board, goes to the clerk and is
    investigated from outside.
    """
    ESC_77 = "ESC-77"
    """A concern about head and chair together goes to the clerk and is investigated from outside.
    """
    ESC_78 = "ESC-78"
    """A concern about the executive head or the trust's leader goes to the chair of trustees."""
    ESC_79 = "ESC-79"
    """A concern about a trustee goes to the chair of trustees through the trust's clerk."""
    ESC_80 = "ESC-80"
    """A concern about the chair of trustees or the whole trust board goes to the trust's clerk and
    an independent investigator.
    """
    ESC_81 = "ESC-81"
    """A concern about the clerk goes to the chair of governors."""
    ESC_82 = "ESC-82"
    """In a church school some policies send a concern about the chair to the diocese."""
    ESC_83 = "ESC-83"
    """A panel that lacks uninvolved governors borrows members from another school, trust or pool,
    and still has its independent member.
    """
    ESC_84 = "ESC-84"
    """What a member of staff who is also a parent raises as a parent stays in the ladder, and never
    with their line manager; the matter of work is a grievance.
    """
    ESC_90 = "ESC-90"
    """After an academy's panel the way outside is the department, which looks at the procedure and
    does not decide the complaint again.
    """
    ESC_91 = "ESC-91"
    """The department looks before the procedure is complete only for undue delay."""
    ESC_92 = "ESC-92"
    """After a maintained school in England the way outside is the department, if a duty is breached
    or the school acts unreasonably.
    """
    ESC_93 = "ESC-93"
    """Ofsted looks at issues of the whole school only."""
    ESC_94 = "ESC-94"
    """In Wales the local authority or the diocese advises; the model has stages A, B and C."""
    ESC_95 = "ESC-95"
    """In Scotland: five working days at the frontline, then twenty for an investigation, then the
    ombudsman.
    """
    ESC_96 = "ESC-96"
    """In Northern Ireland: the principal, then the chairperson, then the ombudsman within six
    months.
    """
    ESC_98 = "ESC-98"
    """The EFA and ESFA of older texts are the department today."""
    ESC_I1 = "ESC-I1"
    """The stage of a case never falls."""
    ESC_I2 = "ESC-I2"
    """No person handles two stages of one case, and nobody complained about handles any."""
    ESC_I3 = "ESC-I3"
    """For every ladder, stage, set of persons complained about and set of persons away there is one
    handler, or the answer that there is none within the school.
    """
    ESC_I4 = "ESC-I4"
    """A due day is never before the day from which it is counted, and never one that its unit does
    not count.
    """
    ESC_I5 = "ESC-I5"
    """A larger set of persons complained about never sends a case to one of them."""
    ESC_I6 = "ESC-I6"
    """A safeguarding record does not depend on the stage of a case."""
    ESC_I7 = "ESC-I7"
    """Going through the events of a case again gives the same state."""
    ESC_T1 = "ESC-T1"
    """A case begins with the message: received as sent, and for the clock as of the day it counts
    as received.
    """
    ESC_T2 = "ESC-T2"
    """A case is triaged once three things are answered: safeguarding, excluded matter, conflict of
    interest.
    """
    ESC_T3 = "ESC-T3"
    """If safeguarding is true or uncertain, its record is opened at once; neither waits for the
    other.
    """
    ESC_T4 = "ESC-T4"
    """An excluded matter leaves the ladder with the right way named."""
    ESC_T5 = "ESC-T5"
    """An ordinary case goes to the first informal stage, or to a later one if the policy lets it.
    """
    ESC_T6 = "ESC-T6"
    """An informal case that is resolved is closed, with a note of the outcome."""
    ESC_T7 = "ESC-T7"
    """An informal case that is not resolved goes to the next informal stage, if there is one."""
    ESC_T8 = "ESC-T8"
    """After the last informal stage the complainant may ask for the formal one, and is helped to
    write it.
    """
    ESC_T9 = "ESC-T9"
    """Once a formal answer is sent, the time to ask for the next stage begins."""
    ESC_T10 = "ESC-T10"
    """Asked for in time, the next formal stage or the panel follows."""
    ESC_T11 = "ESC-T11"
    """If that time passes without a word, the case is closed as lapsed; the chair may reopen it,
    with a reason.
    """
    ESC_T12 = "ESC-T12"
    """A panel is set once its members are in order; notices and papers get their days."""
    ESC_T13 = "ESC-T13"
    """A hearing ends with findings and recommendations."""
    ESC_T14 = "ESC-T14"
    """The case is closed once the copies are sent, with the way outside named."""
    ESC_T15 = "ESC-T15"
    """A withdrawal in writing ends an open case."""
    ESC_T16 = "ESC-T16"
    """Police, social care, tribunal, court or an agreed mediation pause a case: the clock stops,
    the complainant is told, a day of review is set.
    """
    ESC_T17 = "ESC-T17"
    """When the reason of a pause ends, the days that were left go on."""
    ESC_T18 = "ESC-T18"
    """The same complaint after it was closed stays closed."""
    ESC_T19 = "ESC-T19"
    """Clearly different new facts are a new case, linked to the old one."""
    ESC_T20 = "ESC-T20"
    """A complainant may go outside; the school gives the file only to bodies that may have it."""
    ESC_T21 = "ESC-T21"
    """A case that fails a test of acceptance is closed with that test named, after safeguarding was
    answered.
    """
    PTN_20 = "PTN-20"
    """The governing body of a maintained school has at least seven governors, two or more of them
    parents, the head unless resigned, one of staff and one of the local authority.
    """
    PTN_21 = "PTN-21"
    """An academy has at least two parent trustees; a trust with several has two parents on its
    board, or two on each local governing body.
    """
    PTN_22 = "PTN-22"
    """A parent governor is a parent at the time of election, and is elected by the parents of
    registered pupils, each with one vote; verified in part.
    """
    PTN_23 = "PTN-23"
    """A contested election is by secret ballot."""
    PTN_24 = "PTN-24"
    """Every known parent is told of the vacancy and of the right to stand and vote, and is given
    the chance; for England not verified.
    """
    PTN_25 = "PTN-25"
    """Where too few stand the board appoints: a parent of a registered pupil, or else, if not
    reasonably practical, of a child of compulsory school age.
    """
    PTN_26 = "PTN-26"
    """No minimum turnout may be set; whether the text of then holds today is not confirmed."""
    PTN_27 = "PTN-27"
    """A term is four years unless the instrument of a maintained school sets another, and who is
    eligible may be elected again.
    """
    PTN_28 = "PTN-28"
    """A governor is eighteen or over, no registered pupil, and has one seat of a school."""
    PTN_29 = "PTN-29"
    """Some are disqualified: by six months' absence without consent, bankruptcy restrictions,
    certain convictions, a place on a barred list.
    """
    PTN_30 = "PTN-30"
    """In a maintained school a parent whose child leaves may finish the term."""
    PTN_31 = "PTN-31"
    """In a maintained school an elected member of the authority, or somebody paid to work there for
    more than 500 hours in any twelve months, is not eligible as a parent governor.
    """
    PTN_32 = "PTN-32"
    """A term ends the day before its anniversary, which of a 29 February is the last day of a
    February without one.
    """
    PTN_33 = "PTN-33"
    """Few trusts were found to have the parents that they need: a vacancy is reported, and
    compliance is not assumed.
    """
    PTN_34 = "PTN-34"
    """A parents' association is a separate body: no class list or contact data pass to it without a
    lawful basis, and who signs up does so in person.
    """
    PTN_35 = "PTN-35"
    """A forum or advisory group has terms of reference and seats; individual pupils, staff and live
    complaints are never on its agenda.
    """
    PTN_36 = "PTN-36"
    """The governing body has regard to parents' views in running the school."""
    PTN_37 = "PTN-37"
    """In Scotland all parents are of the parent forum, and a parent council represents it."""
    PTN_38 = "PTN-38"
    """Minutes of a group are public unless an item is marked, and a member sees no more data than
    any parent.
    """
    PTN_39 = "PTN-39"
    """A complaint that is raised in a forum goes to the ladder, received on the day on which it was
    raised.
    """
    PTN_40 = "PTN-40"
    """From 1 September 2026 teaching, caring for or supervising children is regulated activity if
    frequent, on more than three days in any thirty, or overnight, supervised or not.
    """
    PTN_41 = "PTN-41"
    """Before that, supervised volunteers in a school were outside regulated activity."""
    PTN_42 = "PTN-42"
    """Frequent is once a week or more; overnight is between two and six in the morning with
    possible contact; days may add up across settings.
    """
    PTN_43 = "PTN-43"
    """Personal care, such as washing or dressing, is regulated activity even once."""
    PTN_44 = "PTN-44"
    """Arrangements of a family or among friends are outside regulated activity."""
    PTN_45 = "PTN-45"
    """Regulated activity needs an enhanced check with the children's barred list; it is an offence
    to let a barred person do it.
    """
    PTN_46 = "PTN-46"
    """Outside regulated activity a barred-list check must not be asked for."""
    PTN_47 = "PTN-47"
    """The check follows from activity, rota and day; a rota that needs a higher one needs it before
    the next visit.
    """
    PTN_48 = "PTN-48"
    """The thirty days are any thirty days that follow each other, and no calendar month."""
    PTN_49 = "PTN-49"
    """Scotland and Northern Ireland have schemes of their own."""
    SFG_1 = "SFG-1"
    """Any concern about a child's welfare, from anyone, goes to the safeguarding lead or a deputy
    at once.
    """
    SFG_2 = "SFG-2"
    """If neither the safeguarding lead nor a deputy can be reached, somebody of the senior
    leadership or social care is told at once, and the lead as soon as can be: action is not
    delayed.
    """
    SFG_3 = "SFG-3"
    """A child harmed or in immediate danger: social care and, as fitting, the police, immediately;
    anyone may refer.
    """
    SFG_4 = "SFG-4"
    """An allegation about somebody who works at the school that may meet the harm threshold goes to
    the head as case manager, without delay.
    """
    SFG_5 = "SFG-5"
    """The same about the head goes to the chair of governors or of the management committee, in an
    independent school to the proprietor.
    """
    SFG_6 = "SFG-6"
    """If the head is the sole proprietor too, or telling the head is a conflict of interest, it
    goes to the authority's designated officer directly.
    """
    SFG_7 = "SFG-7"
    """An allegation about head and chair together goes to the authority's designated officer
    directly.
    """
    SFG_8 = "SFG-8"
    """An allegation that may meet the threshold is told to the authority's designated officer
    within one working day; the current text was not seen.
    """
    SFG_9 = "SFG-9"
    """A child's safety and a matter of staff together go two ways at once: the lead protects the
    child, the case manager talks to the designated officer.
    """
    SFG_10 = "SFG-10"
    """A low-level concern about an adult goes promptly to whom the policy names, the head if it
    names nobody, and is recorded.
    """
    SFG_11 = "SFG-11"
    """A low-level concern about the head goes to the chair of governors."""
    SFG_12 = "SFG-12"
    """About supply staff the head leads with the designated officer, and the agency is told."""
    SFG_13 = "SFG-13"
    """A teacher who comes to know of female genital mutilation of a girl under 18 reports it to the
    police in person, and tells the lead.
    """
    SFG_14 = "SFG-14"
    """A risk of being drawn into terrorism goes to the lead, then to the authority or the police;
    the support offered is voluntary.
    """
    SFG_15 = "SFG-15"
    """Abuse between children goes to the lead: both children and families are protected, and
    neither family gets the other's data; verified in part.
    """
    SFG_16 = "SFG-16"
    """A worry about modern slavery goes to the police or children's services for the national
    referral mechanism.
    """
    SFG_17 = "SFG-17"
    """A police notice of domestic abuse goes to the lead."""
    SFG_18 = "SFG-18"
    """About a club or a letting on the site the school's own safeguarding way applies, and the
    designated officer is told.
    """
    SFG_19 = "SFG-19"
    """Whoever receives such a thing opens the record at once, keeps no private copy, does not
    investigate and asks no leading question.
    """
    SFG_20 = "SFG-20"
    """A complaint about how a referral was handled may take the ladder; nothing in the ladder stops
    a referral.
    """
    SFG_30 = "SFG-30"
    """No text is classified here: callers pass flags, and where nobody said whether it is about
    safety the choice is shown now.
    """
    SFG_31 = "SFG-31"
    """Safeguarding comes first in the list, and is never merged with what the ladder does."""
    SFG_32 = "SFG-32"
    """What is to be done at once is an instant, and is moved by no holiday, weekend or closing
    time.
    """
    SFG_33 = "SFG-33"
    """The one working day for the designated officer runs in school holidays too."""
    SFG_34 = "SFG-34"
    """Anybody may refer: a policy can add whom to tell, never whom to ask."""
    SFG_35 = "SFG-35"
    """Nothing of safeguarding is ever routed to a tutor, a class teacher or a panel."""
    SFG_40 = "SFG-40"
    """Protecting a child outranks the privacy of those who fail to protect it."""
    SFG_41 = "SFG-41"
    """Where practicable and safe, the child and the carer are told what is shared, with whom and
    why.
    """
    SFG_42 = "SFG-42"
    """Sharing where a child is, or may be, at risk needs no consent."""
    SFG_43 = "SFG-43"
    """Who could be harmed if known to an abuser is not named."""
    SFG_44 = "SFG-44"
    """What is relevant goes to those with a safeguarding role, and the decision to share or not is
    recorded; verified in part.
    """
    SFG_45 = "SFG-45"
    """From 5 February 2026 the lawful basis is the recognised legitimate interest of safeguarding a
    vulnerable individual.
    """
    SFG_46 = "SFG-46"
    """Special categories are shared under the condition for safeguarding children and individuals
    at risk, without consent where it cannot be had or would defeat the purpose.
    """
    SFG_47 = "SFG-47"
    """Parents are told before a referral, unless a reason stands against it."""
    SFG_48 = "SFG-48"
    """Parents are not told, or not yet, where that could raise the risk, where they are a suspected
    source of harm or unfit at that moment, or where police or social care ask; the rest is not
    confirmed.
    """
    SFG_49 = "SFG-49"
    """In doubt the advice of social care or the police is taken before anybody tells the parents,
    and who decided, when and why is recorded.
    """
    SFG_50 = "SFG-50"
    """Nobody promises a child full confidentiality."""
    SFG_51 = "SFG-51"
    """A victim's wish for silence decides nothing by itself: the lead weighs it against the duty to
    protect.
    """
    SFG_52 = "SFG-52"
    """Parents of a child in an allegation about staff are told once the designated officer and the
    agencies agree what, and of the ban on publication.
    """
    ESC_60 = "ESC-60"
    """What has a way of its own does not go up the ladder of complaints: the reply names the way.
    """
    ESC_61 = "ESC-61"
    """A message that mixes matters is split: what belongs in the ladder stays, and each part has a
    clock of its own.
    """
    ESC_62 = "ESC-62"
    """Admissions go to the admission authority and to the independent appeal, with times of its
    own.
    """
    ESC_63 = "ESC-63"
    """A suspension or permanent exclusion goes to the governing board and then to the independent
    review, with times of its own.
    """
    ESC_64 = "ESC-64"
    """How the behaviour policy was applied, without an exclusion, stays in the ladder."""
    ESC_65 = "ESC-65"
    """A statutory assessment or the content of a plan goes to the local authority and to the
    tribunal.
    """
    ESC_66 = "ESC-66"
    """Support in school for special needs from day to day stays in the ladder."""
    ESC_67 = "ESC-67"
    """Child protection follows the safeguarding rules, and is never declined as late, anonymous or
    said before.
    """
    ESC_68 = "ESC-68"
    """Whistleblowing of staff and contractors has its own procedure, the Secretary of State its
    prescribed person; volunteers complain.
    """
    ESC_69 = "ESC-69"
    """A grievance of staff follows the grievance procedure."""
    ESC_69A = "ESC-69a"
    """The conduct of staff follows the disciplinary procedure; the complainant is not told the
    outcome.
    """
    ESC_69B = "ESC-69b"
    """In a maintained school the content of the national curriculum goes to the department, and not
    up the ladder.
    """
    ESC_69C = "ESC-69c"
    """Collective worship goes to the council for religious education, or to the department, by the
    type of school.
    """
    ESC_69D = "ESC-69d"
    """What a provider on the site does goes to that provider."""
    ESC_69E = "ESC-69e"
    """The reorganisation of schools goes to the local authority."""
    ESC_69F = "ESC-69f"
    """Results of public examinations go by way of the examination appeal."""
    ESC_69G = "ESC-69g"
    """Personal data mishandled goes by way of the data complaint, beside the ladder."""
    ESC_69H = "ESC-69h"
    """A claim of discrimination in an exclusion goes to the tribunal, or to the county court,
    within six months.
    """
    ESC_97 = "ESC-97"
    """A written complaint about early-years duties is answered within 28 days of receipt, beside
    the ladder; its record is kept three years and open to Ofsted.
    """
    HA_0A = "HA-0a"
    """The Principal writes the policy; its author and the body that ratifies it are different."""
    HA_0B = "HA-0b"
    """The policy was prepared in a month, and no day is stated."""
    HA_0C = "HA-0c"
    """The governing body ratifies the policy; without ratification it is a draft and routes
    nothing.
    """
    HA_0D = "HA-0d"
    """The policy states when its next review is due, and is overdue after that."""
    HA_0E = "HA-0e"
    """The school's values stand beside the policy and decide nothing."""
    HA_1A = "HA-1a"
    """Every event in which parents take part says which support of the child it serves."""
    HA_1B = "HA-1b"
    """Roles, duties, events and reviews hang together with the policy, none without it."""
    HA_1C = "HA-1c"
    """The policy calls guardians and carers in a parental role parents; each permission still names
    the standing it needs.
    """
    HA_2_1 = "HA-2.1"
    """All parents hold knowledge and skills: what a parent enters of them is not ranked and is seen
    by staff only.
    """
    HA_2_2 = "HA-2.2"
    """Taking part matters at all levels: child, class, school and governance."""
    HA_2_3A = "HA-2.3a"
    """Differing views are discussed to find solutions; to disagree does not make a parent
    unreasonable.
    """
    HA_2_3B = "HA-2.3b"
    """Parents' representatives sit on the governing body, committees and advisory groups and are
    consulted by name.
    """
    HA_2_3C = "HA-2.3c"
    """Parents help in class where suitable, once the check that the activity needs is met on that
    day.
    """
    HA_2_3D = "HA-2.3d"
    """Communication is relevant, accurate and timely, in the language and format the family needs.
    """
    HA_2_3E = "HA-2.3e"
    """There are programmes that help parents take part at school and at home."""
    HA_2_3F = "HA-2.3f"
    """Families are linked to community and support services, their data only with a lawful basis.
    """
    HA_2_3G = "HA-2.3g"
    """Parenting skills are supported; who attends is the parent's own matter, kept off the pupil's
    record.
    """
    HA_2_3H = "HA-2.3h"
    """Parents hear what taking part is good for, and teachers and parents learn to be partners."""
    HA_3_1A = "HA-3.1a"
    """Each family has at least two ways to ask, take part and volunteer; families with none are
    reported.
    """
    HA_3_1B = "HA-3.1b"
    """Parents are treated as collaborators, which shows in dialogue that goes both ways."""
    HA_3_1C = "HA-3.1c"
    """A policy for the whole school is ratified after parents were asked, or with a recorded reason
    why not.
    """
    HA_3_1D = "HA-3.1d"
    """The whole school communicates often, clearly and both ways; broadcasts are counted apart."""
    HA_3_1E = "HA-3.1e"
    """The Principal reports on parents' participation at governors' meetings, in numbers, small
    ones hidden.
    """
    HA_3_2A = "HA-3.2a"
    """Staff hold that all parents have strengths that help their children learn, and note what a
    parent brings.
    """
    HA_3_2B = "HA-3.2b"
    """Staff respect backgrounds and cultures: nothing is inferred from ethnicity, religion or
    language.
    """
    HA_3_2C = "HA-3.2c"
    """Staff encourage involvement and advise on learning at home."""
    HA_3_2D = "HA-3.2d"
    """Staff give clear and timely information on progress and keep up a regular dialogue for each
    pupil.
    """
    HA_3_3A = "HA-3.3a"
    """Parents comply with the policies they were given; to acknowledge one is never a condition of
    anything.
    """
    HA_3_3B = "HA-3.3b"
    """Parents with a concern go to the child's tutor first: a default that safeguarding, excluded
    matters and a tutor who is its subject bypass.
    """
    HA_3_3C = "HA-3.3c"
    """Parents who become party to confidential information agree not to divulge it."""
    HA_4A = "HA-4a"
    """The governing body reviews the policy at least every three years."""
    HA_4B = "HA-4b"
    """A review assesses both how the policy was implemented and how effective it was."""
    HA_4C = "HA-4c"
    """The policy is promoted to staff, parents and governors and implemented throughout."""
    REV_1 = "REV-1"
    """From one review to the next is at most the policy's own interval."""
    REV_2 = "REV-2"
    """At least every three years is a longest gap, not a fixed day: an earlier review is always
    fine.
    """
    REV_3 = "REV-3"
    """Some policies have an interval by law, such as one year for admissions, child protection and
    special needs.
    """
    REV_4 = "REV-4"
    """Who approves a policy is part of the policy; some approvals cannot be delegated."""
    REV_5 = "REV-5"
    """A policy is draft, consulted on, ratified, in force, superseded, archived; only one in force
    routes anything.
    """
    REV_6 = "REV-6"
    """A ratification has a date, a body, a reference to its minute and a version."""
    REV_7 = "REV-7"
    """A case follows the policy in force when it was received; a later one changes its clocks only
    to the complainant's benefit.
    """
    REV_8 = "REV-8"
    """A review records evidence of implementation, evidence of effect, and the decision to keep,
    amend or withdraw.
    """
    REV_9 = "REV-9"
    """A change of law, a serious incident, a panel's recommendation or an overdue date brings a
    review forward.
    """
    REV_10 = "REV-10"
    """A next review later than the last review plus the interval is inconsistent."""
    REV_11 = "REV-11"
    """Where no review is on record and the interval is over since ratification, compliance cannot
    be shown; that is not yet a breach.
    """
    REV_12 = "REV-12"
    """A date that names only a month is due by its last day, and not before its first."""
    REV_13 = "REV-13"
    """A review is overdue after the earlier of the stated date and the last review plus the
    interval; with no review on record, after the stated date.
    """
    REV_14 = "REV-14"
    """The seed policy shows no review after April 2013 and was due by September 2024: from 1
    October 2024 it is overdue, and compliance cannot be shown.
    """
    REV_15 = "REV-15"
    """Months end on the same day number, else on the last day of the month."""
    PTN_1 = "PTN-1"
    """In an academy or independent school, parents of registered pupils are asked before the
    statement on relationships education is made or revised; it is on a website, and free for
    whoever asks.
    """
    PTN_2 = "PTN-2"
    """In a maintained school the governing body has the same duty: to ask parents before the policy
    on relationships education is made or revised, to publish it, and to give a free copy.
    """
    PTN_4 = "PTN-4"
    """No law says how long parents are asked about relationships education: four school weeks,
    unless the school has another length.
    """
    PTN_5 = "PTN-5"
    """Admission arrangements are asked about for six weeks at least, between 1 October and 31
    January, and every seven years even without a change.
    """
    PTN_6 = "PTN-6"
    """Admission arrangements are determined by 28 February, and published with a copy to the local
    authority by 15 March.
    """
    PTN_7 = "PTN-7"
    """Parents and pupils are asked about uniform; its impact is looked at yearly, and a tender for
    the supplier is held at least every five years.
    """
    PTN_8 = "PTN-8"
    """Any policy for the whole school is asked about, or it is on record why not."""
    PTN_9 = "PTN-9"
    """The record of a consultation has its question, audience, channels and languages, who was
    invited, a summary, the decision, what changed, and when that is fed back.
    """
    PTN_10 = "PTN-10"
    """A consultation closes on a school day; where the profile says so, its weeks are school weeks.
    """
    PTN_11 = "PTN-11"
    """A consultation is fair if it comes early enough, with enough information and enough time, and
    what is said is considered conscientiously: each is looked at.
    """
    PTN_12 = "PTN-12"
    """A response rate is of the people and of the families who were invited, and never more than
    all of them.
    """
    PTN_13 = "PTN-13"
    """Each parent of a family may answer; what was said is counted by people, and by families once
    each.
    """
    PTN_53 = "PTN-53"
    """Nothing is made to depend on a policy's or an agreement's being signed or acknowledged: no
    place, no sanction, no contract.
    """


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its id, what it says to a school, and what stands behind it."""

    id: RuleId
    """Its id."""
    strength: Strength
    """What stands behind it."""
    checked: Checked
    """How far its source was checked."""
    says: str
    """What it says to a school, in our own words."""
    source: str
    """Where it comes from."""
    in_force_from: date | None
    """First day with effect in England; `None` if it matters to nobody today."""
    in_force_until: date | None
    """The first day without effect; `None` if it is still law."""


__all__ = [
    "Rule",
    "RuleId",
]
