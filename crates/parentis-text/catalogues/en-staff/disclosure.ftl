# What a person may see of something, and why: for whoever answers for data protection.

disclosure-headline = { $outcome ->
    [must] { $person } is entitled to see it, as it is.
    [may] { $person } may be shown it, as it is.
    [needs_check] Do not show it to { $person } as it is before somebody has decided.
   *[must_not] { $person } must not be shown it as it is.
    }
disclosure-fields = Field by field:
disclosure-field = { $outcome ->
    [must] { $field }: shown.
    [may] { $field }: shown.
    [needs_check] { $field }: taken out, until somebody has decided.
   *[must_not] { $field }: taken out.
    }
disclosure-why = Why:
disclosure-finding = { $classed ->
    [yes] { $about ->
        [yes] { $class }, about { $pupil }: { $why }.
       *[no] { $class }: { $why }.
        }
   *[no] All of it: { $why }.
    }
disclosure-capacity = Seen as: { $capacity }.
disclosure-part = Part of the file: { $part }.
disclosure-ground = Ground: { $ground }.
disclosure-conditions = On these conditions:
disclosure-not-for-them = This answer is for whoever answers for data protection. { $person } is given a copy, and not the reasons.

word-access_why-for_anyone = it is for anyone
word-access_why-class_lets = this kind of data may be seen in this capacity
word-access_why-of_its_keepers = they keep this kind of data, by their post or their part in the case
word-access_why-condition_met = the condition is on record as met
word-access_why-overridden = this kind of data is kept from them, and a decision to share it all the same is on record
word-access_why-released = the day of release has come
word-access_why-condition_open = a person decides, and nothing is on record yet
word-access_why-case_not_said = nobody said to which case it belongs
word-access_why-entitlement_not_settled = whether they are entitled to information about this child is not settled
word-access_why-competence_not_judged = nobody judged whether the pupil is able to decide about it
word-access_why-class_not_said = nobody said what kind of data is in it
word-access_why-subject_not_said = nobody said about whom it is
word-access_why-pupil_not_known = the school has no record of this pupil
word-access_why-class_bars = this kind of data is kept from them in this capacity
word-access_why-order_or_hold = an order, or a hold of the safeguarding lead, stands in the way, and no post they hold changes that
word-access_why-condition_not_met = the condition is on record as not met
word-access_why-not_on_the_case = they have no part in this case
word-access_why-kept_out = they are kept out of it: excluded, with an interest in it, or complained about
word-access_why-before_release = the day of release has not come, or none is on record
word-access_why-not_competent = the pupil was judged not able to decide about it
word-access_why-left_out_not_said = they may have it only with something left out, and nobody said that it is
word-access_why-notice_suppressed = nothing of it is to reach this parent
word-access_why-no_capacity = nothing on record ties them to this child, or to the school
word-access_why-undertaking_open = it is shown by discretion, and no undertaking not to divulge it is on record as given
word-access_why-undertaking_refused = they refused to undertake not to divulge it
word-access_why-undertaking_of_another_kind = their undertaking is not in the wording that is meant for this
word-access_why-findings_copied = it is what was found about a complaint, and goes to both its sides
word-access_why-other_pupil_taken_out = it is about a pupil whom the complaint is not about, and is taken out of this copy
word-access_why-both_sides_confidential = what was written about a complaint is kept from both its sides
word-access_why-discipline_kept = what follows for staff is not told to whoever complained
word-access_why-minutes_not_said = nobody said whether somebody is named in these minutes

word-capacity-entitled_parent = an adult entitled to information about this child
word-capacity-adult_not_entitled = an adult of this child who is not entitled to it
word-capacity-parent_of_another = an adult of another pupil
word-capacity-pupil = the pupil
word-capacity-form_tutor = the child's form tutor
word-capacity-subject_teacher = staff who teach or support the child
word-capacity-dsl = the safeguarding lead
word-capacity-head = the head teacher
word-capacity-governor = a governor
word-capacity-panel_member = a member of a panel
word-capacity-inspector = an inspector
word-capacity-outside_authority = the allegations officer, social care or the police

word-case_role-handler = handles the case
word-case_role-clerk = clerk to the panel
word-case_role-panel_member = sits on the panel
word-case_role-complainant = complains
word-case_role-complained_about = is complained about
word-case_role-case_manager = manages the case
word-case_role-companion = accompanies a party to the panel

word-access_ground-need = needs it to teach or support the child
word-access_ground-dsl_decision = the safeguarding lead's decision
word-access_ground-best_interests = the best interests of the child
word-access_ground-safety_concern = a concern about the safety of children
word-access_ground-child_safety = the safety of this child
word-access_ground-safeguarding_matter = a matter of safeguarding
word-access_ground-staffing_panel = the panel on staffing
word-access_ground-board = the board as a whole
word-access_ground-link_governor = the link governor for safeguarding, and themes alone
word-access_ground-chair_acts = the chair acts in it
word-access_ground-regulator = the regulator asks
word-access_ground-privilege_waived = legal privilege is waived
word-access_ground-own_case_outcome = the outcome of their own case
word-access_ground-not_the_outcome = it is not the outcome of the case
word-access_ground-others_taken_out = what is about others is taken out
word-access_ground-case_manager = the head manages the case
word-access_ground-own_data = it is their own data
word-access_ground-excluded = excluded from this part
word-access_ground-interested = has an interest in it
word-access_ground-own_terms = the terms that bind them, and no others
word-access_ground-safeguarding_sharing = sharing for a child's safety
word-access_ground-required_by_law = a court order or a statute requires it
word-access_ground-inspection = the inspectors or the Secretary of State ask
word-access_ground-police_request = a request of the police
word-access_ground-consent_of_protected = the consent of the person protected
word-access_ground-public_interest = the public interest
word-access_ground-own_data_request = a request for one's own data
word-access_ground-already_public = it is already public
