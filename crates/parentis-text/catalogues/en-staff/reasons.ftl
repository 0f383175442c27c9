# Why an answer is what it is. One line a reason, by its code. Rule ids are added after the sentence.
# Some reasons are listed for a case that is only possible, so they say what holds in general.

reason-no_profile = The school's profile is not on record, so it is not known which law applies.
reason-roll_unknown = It is not on record whether the pupil is on roll.
reason-not_on_roll = The pupil was not on roll on that day, so the school had no duty.
reason-recorded_as = This adult is recorded as: { $kind }.
reason-relationship_not_said = It is not on record how this adult is related to the child.
reason-legal_parent = This adult is a legal parent, and so counts as a parent for the school, with or without parental responsibility.
reason-parent_by_responsibility = This adult has parental responsibility, and so counts as a parent for the school.
reason-parent_by_care = This adult lives with the child and looks after them, and so counts as a parent for the school.
reason-care_goes_on = The child is away from home for a time. The care of the adults at home goes on.
reason-had_care_once = This adult looked after the child once. The child does not live with them now.
reason-carer_recognised = The school decided to go on treating this adult as a carer, and recorded why.
reason-partner_not_settled = A parent's partner counts as a parent only if they live with the child and look after them. That is not all on record.
reason-contact_only = Somebody who is not a parent, has no parental responsibility and does not look after the child is only a contact.
reason-parent_no_more = An adoption or a parental order made somebody else the parent. This adult is no longer one.
reason-holds_responsibility = This adult has parental responsibility.
reason-authority_holds = The local authority has parental responsibility.
reason-authority_holds_none = The child is looked after by agreement (section 20), so the local authority has no parental responsibility.
reason-registered_too_early = This adult is on the birth certificate, but from a time when that did not yet give parental responsibility.
reason-appointment_not_in_effect = This adult is named as guardian, but that has not taken effect.
reason-appointment_unsettled = This adult is named as guardian. It is not settled whether that has taken effect.
reason-spends_time_only = An order lets this adult spend time with the child. That does not give parental responsibility.
reason-police_protection_gives_none = The child is under police protection. That gives nobody parental responsibility.
reason-responsibility_ended = A court ended this adult's parental responsibility.
reason-responsibility_extinguished = An adoption or a parental order ended this adult's parental responsibility.
reason-responsibility_untouched = Prison does not take parental responsibility away. Nor do separation, absence or debt.
reason-responsibility_over_at_18 = Parental responsibility ends on the child's 18th birthday.
reason-scottish_rights_end_at_16 = The child lives in Scotland, where most parental rights end at 16.
reason-foreign_law_decides = The law of another country decides whether this adult has parental responsibility.
reason-responsibility_stated =
    { $default ->
        [yes] The school's system says { $says } to parental responsibility, but there a "no" can mean that nobody filled it in.
       *[no] The school's system says { $says } to parental responsibility. That is a note and no proof.
    }
reason-records_contradict = Two records contradict each other: { $about }.
reason-row =
    { $cell ->
        [must_by_statute] This is owed by law to { $row }.
        [must_equally] This is owed as much as to any other parent to { $row }.
        [on_request] This is owed, once they have asked, to { $row }.
        [may] This may be given to { $row }.
        [may_be_asked] Permission may be asked of { $row }.
        [open] This is open to { $row }.
        [no] This is not given to { $row }.
        [not_asked] Permission is not asked of { $row }.
        [not_open] This is not open to { $row }.
        [by_residence] Where the child lives decides what is owed to { $row }.
        [after_check] The risk to others has to be looked into first for { $row }.
        [delegated] The placement plan decides for { $row }.
        [on_authority] Somebody who has parental responsibility or looks after the child has to say yes first to { $row }.
        [per_order] The words of the order decide for { $row }.
        [pupil_decides] The pupil decides, and not { $row }.
       *[check] Somebody has to decide each time for { $row }.
    }
# The same where what is on record leaves it open which kind of adult this is.
reason-row-possible =
    { $cell ->
        [must_by_statute] It is owed by law if this adult is { $row }.
        [must_equally] It is owed as to any other parent if this adult is { $row }.
        [on_request] It is owed, once they have asked, if this adult is { $row }.
        [may] It may be given if this adult is { $row }.
        [may_be_asked] Permission may be asked of this adult if they are { $row }.
        [open] It is open to this adult if they are { $row }.
        [no] It is not given if this adult is { $row }.
        [not_asked] Permission is not asked of this adult if they are { $row }.
        [not_open] It is not open to this adult if they are { $row }.
        [by_residence] Where the child lives decides what is owed if this adult is { $row }.
        [after_check] The risk to others has to be looked into first if this adult is { $row }.
        [delegated] The placement plan decides if this adult is { $row }.
        [on_authority] Somebody who has parental responsibility or looks after the child has to say yes first if this adult is { $row }.
        [per_order] The words of the order decide if this adult is { $row }.
        [pupil_decides] The pupil decides if this adult is { $row }.
       *[check] Somebody has to decide if this adult is { $row }.
    }
row-list-or = { $rows }; or { $last }
row-legal-parent = a legal parent
row-legal-parent-responsible = a legal parent with parental responsibility
reason-report_duty = The school must by law send out a report on every pupil once a year.
reason-report_duty_in_leaving_year = The pupil is in the last year of compulsory school age. For that year the unit must send a report.
reason-no_report_duty_this_year = The unit must by law send a report only in the last year of compulsory school age.
reason-no_duty_for_school_type = We know of no law that makes this kind of school do this.
reason-no_rule_for_nation = The law of this nation on this is not held here.
reason-rule_not_yet_in_force = The rule was not yet law on that day.
reason-requested = This adult asked for it. Where nothing else stands against it, it is owed.
reason-not_requested = This is owed to this adult once they ask. No request is on record.
reason-waived = This parent agreed not to be sent reports. That holds for this parent alone.
reason-pupil_is_adult = From 18 the pupil is the one to turn to.
reason-age_unknown = The pupil's date of birth is not on record.
reason-special_circumstances = The head teacher recorded special circumstances.
reason-pupil_agreed = The pupil agreed about this adult.
reason-exclusion_duty = The school must by law tell the parents without delay when it excludes a pupil.
reason-pupil_refused = The pupil said no about this adult.
reason-pupil_has_not_agreed = The pupil has to agree first. No agreement is on record.
reason-is_the_pupil = This is the pupil in person, who is written to from 18.
reason-died = This adult has died.
reason-imprisoned = This adult is in prison.
reason-risk_not_checked = It is not on record that the risk to others was looked into.
reason-risk_checked = The risk to others was looked into, and nothing stands in the way.
reason-no_order_seen = No court order that the school has seen restricts this adult on this day. Every parent is treated alike.
reason-order_bars = Order { $order } says that this adult may not { $act }.
reason-order_leaves_alone = Order { $order } says that this adult may not { $act }. That alone does not stop this.
reason-order_requires = Order { $order } says that the school must let this adult { $act }.
reason-order_unclear = Order { $order } ({ $kind }) limits this adult in words that somebody has to read.
reason-order_without_effect = Order { $order } ({ $kind }) does not change what the school does.
reason-order_lapsed_by_age = Order { $order } no longer has effect at the child's age.
reason-lives_with_other = Order { $order } says that the child lives with somebody else. That takes nothing from this parent.
reason-orders_conflict = Two orders say opposite things about this.
reason-order_claimed =
    { $known ->
        [yes] The school was told of order { $order } and has not seen it. Things are held back up to and including { $day }.
       *[no] The school was told of order { $order } and has not seen it. Things are held back meanwhile.
    }
reason-claimed_order_hold_over = The school was told of order { $order } and never saw it. The time for holding back is over. Addresses stay back.
reason-safeguarding_hold = The safeguarding lead has put this on hold.
reason-safety_against_order = An order says that this must be done, and the safeguarding lead has put it on hold. The court has to say which comes first.
reason-authority_limits = The local authority said in writing that this adult may not { $act }.
reason-under_special_guardianship = Somebody else is special guardian. A special guardian can leave the parents out of most things.
reason-under_care_order = The child is under a care order. The local authority can limit in writing what a parent is told, decides and does.
reason-placed_for_adoption = The child is placed, or may be placed, for adoption. The adoption agency decides.
reason-emergency_applicant = This adult has an emergency protection order for the child. What else they may have is to be asked.
reason-ward_of_court = The child is a ward of court. Important steps need the court. This is not one of them.
reason-care_status_unknown = It is not on record whether the child is looked after under an order or by agreement.
reason-equal_treatment = In this every parent is treated like any other.
reason-record_duty = The school must by law show a parent the educational record, once they ask in writing.
reason-record_by_choice = This kind of school does not have to show the educational record. It can choose to.
reason-register_duty = The school's register must hold a telephone number of every parent with whom the pupil normally lives.
reason-election_duty = Every parent whom the school knows of must be able to vote and to stand.
reason-board_rules_decide = The rules of the governing body or the trust say who can vote and stand.
reason-anyone_may_complain = Anybody may complain about this kind of school.
reason-household_only = Everyday post is owed only to those with whom the child lives.
reason-long_term_and_significant = This is likely to make a great and lasting difference to the child, so both parents are asked.
reason-authorised = Somebody who can decide it said yes to this adult.
reason-authorised_by_whom = Somebody said yes to this adult. It is not settled whether they could decide it.
reason-not_authorised = Nobody who has parental responsibility or looks after the child has said yes to this adult.
reason-delegated = The placement plan lets this carer decide it.
reason-not_delegated = The placement plan does not let this carer decide it.
reason-plan_silent = The school has seen the placement plan. It says nothing about this.
reason-no_plan_seen = The school has not seen a placement plan for the child.
reason-delegated_by_whom = This carer was told that they can decide it by somebody who could not say so alone.
reason-order_may_bar = Order { $order } says that this adult may not { $act }. Whether that stops this depends on something that was not said.
reason-authority_may_limit = The local authority said in writing that this adult may not { $act }. Whether that covers this depends on something that was not said.
reason-released_only_to = Order { $order } puts the child under emergency or police protection. The child goes only to whomever it names.
reason-released_to_this_adult = Order { $order } puts the child under protection. It names this adult as one to whom the child may go.
reason-ward_needs_court = The child is a ward of court, and this is an important step. It needs the court.
reason-responsibility_only_asserted = That this adult has parental responsibility is only somebody's word. For this a signed declaration or better is needed.
reason-everyones_consent_needed = For this everybody with parental responsibility has to consent. Nobody can leave a parent out.
reason-pupil_decides = From 18 this is the pupil's own decision.
reason-child_privately_fostered = The child is privately fostered. The school has to tell the local authority.
reason-private_fostering_unsettled = It is not settled whether the child is privately fostered. It turns on how the two are related, or on whether the child is disabled.
reason-not_in_writing = It is not on record that the record was asked for in writing.
reason-record_is_parents_own = To see the record is the parent's own right. The child's age does not stand in the way, nor does the child's no.
reason-access_is_childs = To ask what the school holds about a child is the child's own right, at any age.
reason-child_competent = This child was judged able to decide about it.
reason-child_not_competent = This child was judged not able to decide about it.
reason-presumed_competent_at_12 = In Scotland a child of 12 or over counts as able to decide about it, unless somebody has judged otherwise.
reason-presumed_not_competent_under_12 = In Scotland a child under 12 counts as not able to decide about it, unless somebody has judged otherwise.
reason-competence_not_judged = Nobody has judged whether this child is able to decide about it.
reason-only_with_responsibility = An adult can use the child's right only with parental responsibility. To be a parent is not enough.
reason-child_authorises = A child who is able to decide has said yes to this adult.
reason-child_does_not_authorise = A child who is able to decide has said no to this adult.
reason-child_not_asked = A child who is able to decide has to say yes first. Neither yes nor no is on record.
reason-in_childs_interests = For a child who is not able to decide, it was weighed and found to be in the child's interests.
reason-not_in_childs_interests = For a child who is not able to decide, it was weighed and found not to be in the child's interests.
reason-interests_not_weighed = For a child who is not able to decide, it has to be in the child's interests. That has not been weighed.
reason-identity_not_shown = Proof of identity or authority was asked for. It has not been shown.
reason-search_reasonably = The search has to be reasonable, and no more than fits the request.
reason-incident_duty = When something serious happens to a child, the parents are told, each like any other.
reason-plan_duty = Each parent is asked about the plan. Asking one of two is not enough. The duty is the local authority's, and the school does its part.
reason-plan_rights_are_pupils = The pupil is past the age at which school is compulsory. What concerns the plan is the pupil's own to decide.
reason-capacity_lacking = The pupil is not able to decide about the plan. The parents act, or somebody whom a court has named.
reason-capacity_not_known = It is not on record whether the pupil is able to decide about the plan.
reason-school_age_unknown = It is not on record whether the pupil is past the age at which school is compulsory.
reason-plan_rights_over_at_25 = At 25 the rights about such a plan are over.
reason-safeguarding_lead_decides = Who is told of a concern about a child's safety, the safeguarding lead decides each time.
reason-safeguarding_lead_allows = The safeguarding lead decided that they are told this.
reason-safeguarding_lead_withholds = The safeguarding lead decided that they are not told this.
reason-promotion_in_it = Something in it promotes, which makes marketing of the whole of it.
reason-asking = Asked for this consent, or not: { $why }.
reason-register_of_parents = The register holds the name and address of everybody whom the school knows to be a parent.
reason-preference_may_be_said = Any parent may say which school they prefer.
# Consent. A party is the pupil or an adult.

reason-consent_not_needed = Consent is the wrong tool here. It rests on something else.
reason-purpose_not_known = Neither the library nor the school's profile knows this purpose.
reason-given_by = { $party } said yes.
reason-refused_by = { $party } said no.
reason-objected_by = { $party } objected.
reason-taken_back_by = { $party } took the yes back.
reason-term_ended_of = { $party } said yes, and the term of that is over.
reason-answer_awaited = { $party } was asked and has not answered. Silence is no consent.
reason-not_asked_yet = { $party } has not been asked.
reason-form_does_not_count = { $party } said yes in a form that does not count for this: { $form }.
reason-one_tick_for_several = { $party } said yes with one tick for several things, which is an answer to none of them.
reason-answer_without_standing = { $party } answered, and has no right to give this answer.
reason-standing_not_settled = It is not settled whether the answer of { $in_person } counts.
reason-not_notified = { $party } was not notified, and no ground is on record why not.
reason-notification_excepted = { $party } is not notified, for a ground on record: { $ground }.
reason-others_stand_in = No parent can be notified. Others who look after the child stand in.
reason-pupil_able_to_decide = The pupil is able to decide about this. A parent's answer is not enough.
reason-pupil_answers_too = The pupil is able to decide about this, and has to answer beside the parent.
reason-parties_disagree = Two people whose answers both count disagree. It is not given unless they agree.
reason-court_lets_decide = An order lets { $in_person } decide.
reason-no_right_to_be_excused = Nobody has a right to have the pupil excused from this.
reason-head_declined = The head teacher declined the request.
reason-pupil_chose_to_take_part = The pupil chose to take part, and may.
reason-request_opposed = { $party } wants the pupil to take part. The request stands all the same.
reason-request_unclear = { $party } withdrew something, and what is not on record: the pupil from what the others take part in, or an earlier answer.
reason-prescription_needed = It is given only on a doctor's prescription.
reason-plan_needed = It is given only where the condition is diagnosed, or there is a plan for it.
reason-pupil_left = The pupil is no longer on roll.
reason-has_to_be_asked_too = { $party } lives elsewhere and has to be asked as well.
reason-every_one_needed = Every one of those who can give it has to.
reason-order_covers_the_journey = An order lets { $in_person } take the child on a journey of this length without the others' consent.
reason-pupil_is_protected = The pupil is protected. Nothing is published until whoever decides for the pupil says so.
reason-document_decides = A document of the school decides this, and nobody has looked.
reason-law_not_settled = The law on this is not settled.
reason-outside_the_biometrics_act = The law on biometrics in schools does not apply here. Data-protection law does.
reason-urgent = It is urgent, so a no does not hold it up.
reason-in_confidence = It was prescribed without the parents' knowledge. That is respected.
reason-objection_not_in_writing = { $party } objected, and not in writing.
reason-other_form_does = { $party } cannot write because of a disability. Another form does as well.
reason-consent_person_not_named = Each adult decides for themselves, and it was not said which adult is meant.
reason-filming_published = A parent's own film was published. That may bring it within data-protection law.

reason-not_worded = A rule played a part for which there are no words yet.
