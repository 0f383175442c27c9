# The words of every closed list, by list and code, as they stand inside a sentence.

word-says-yes = yes
word-says-no = no
word-says-unknown = not known

word-evidence-assertion = somebody says so
word-evidence-declaration = a signed declaration
word-evidence-authority_confirmation = the local authority confirmed it in writing
word-evidence-document_seen = the document was seen

word-relationship_kind-mother = mother
word-relationship_kind-father = father
word-relationship_kind-parent = parent
word-relationship_kind-adoptive_parent = adoptive parent
word-relationship_kind-step_parent = step-parent
word-relationship_kind-foster_parent = foster parent
word-relationship_kind-guardian = guardian
word-relationship_kind-grandparent = grandparent
word-relationship_kind-sibling = brother or sister
word-relationship_kind-aunt_uncle = aunt or uncle
word-relationship_kind-cousin = cousin
word-relationship_kind-other_relative = another relative
word-relationship_kind-parents_partner = partner of a parent
word-relationship_kind-carer = carer
word-relationship_kind-childminder = childminder
word-relationship_kind-friend = friend or neighbour
word-relationship_kind-self = the pupil
word-relationship_kind-social_worker = social worker
word-relationship_kind-health_professional = health professional
word-relationship_kind-education_professional = teacher or other education professional
word-relationship_kind-other_professional = another professional
word-relationship_kind-religious_contact = religious contact
word-relationship_kind-other = something else
word-relationship_kind-none = no relation
word-relationship_kind-unknown = not said

word-parenthood-birth_mother = mother who gave birth
word-parenthood-father = father
word-parenthood-second_female_parent = second female parent
word-parenthood-surrogate = surrogate mother
word-parenthood-surrogates_partner = husband, wife or civil partner of the surrogate mother
word-parenthood-not_a_parent = not a legal parent

word-responsibility_basis-married_at_birth = married to the mother, or in a civil partnership with her, at the birth
word-responsibility_basis-later_marriage = the parents married or became civil partners later
word-responsibility_basis-birth_registration = on the birth certificate
word-responsibility_basis-agreement = an agreement with the mother, recorded at the court
word-responsibility_basis-responsibility_order = a parental responsibility order
word-responsibility_basis-treatment_as_spouse = husband, wife or civil partner at treatment in a licensed clinic
word-responsibility_basis-agreed_female_parenthood = agreed as second parent at a licensed clinic
word-responsibility_basis-step_parent_agreement = an agreement that makes a step-parent responsible
word-responsibility_basis-step_parent_order = an order that makes a step-parent responsible
word-responsibility_basis-guardian_by_appointment = named as guardian by a parent, guardian or special guardian
word-responsibility_basis-guardian_by_court = made guardian by the court
word-responsibility_basis-acquired_abroad = the law of another country

word-residence-ENG = England
word-residence-WAL = Wales
word-residence-SCT = Scotland
word-residence-NIR = Northern Ireland
word-residence-elsewhere = outside the United Kingdom

word-order_kind-child_arrangements = child arrangements order
word-order_kind-prohibited_steps = prohibited steps order
word-order_kind-specific_issue = specific issue order
word-order_kind-non_molestation = non-molestation order
word-order_kind-occupation = occupation order
word-order_kind-no_applications = order against further applications to court
word-order_kind-care = care order
word-order_kind-interim_care = interim care order
word-order_kind-emergency_protection = emergency protection order
word-order_kind-police_protection = police protection
word-order_kind-offender_prohibited_steps = Crown Court order after the death of the other parent
word-order_kind-protective_measure = bail condition, restraining order or other protective measure
word-order_kind-wardship = wardship
word-order_kind-special_guardianship = special guardianship order
word-order_kind-placement = placement order
word-order_kind-adoption = adoption order
word-order_kind-parental_order = parental order
word-order_kind-responsibility_revoked = order that ends parental responsibility

word-restriction_scope-collect = collect the child
word-restriction_scope-on_site = be on the school's site
word-restriction_scope-contact_child = have contact with the child outside what the order allows
word-restriction_scope-receive_address = be given an address or a clue to one
word-restriction_scope-receive_whereabouts = be told where the child is or will be
word-restriction_scope-receive_reports = be sent reports
word-restriction_scope-receive_all_info = be given any information about the child
word-restriction_scope-decide_school = take decisions about the child's schooling
word-restriction_scope-change_name = change the child's name
word-restriction_scope-remove_from_uk = take the child out of the United Kingdom
word-restriction_scope-any_pr_step = take any step in the child's upbringing

word-claim_form-described = somebody described it
word-claim_form-draft = a draft
word-claim_form-solicitor_letter = a solicitor's letter
word-claim_form-parenting_plan = a parenting plan
word-claim_form-screenshot = a screenshot or photograph
word-claim_form-record_flag = a note in the school's system

word-care_status-care_order = under a care order
word-care_status-interim_care_order = under an interim care order
word-care_status-section_20 = looked after by agreement (section 20)
word-care_status-unknown = looked after, not known how

word-placement_kind-foster_care = with a foster carer of the local authority
word-placement_kind-childrens_home = in a children's home
word-placement_kind-private_fostering = privately fostered
word-placement_kind-adoption = with people who are about to adopt

word-contact_flag-legal_guardian = legal guardian
word-contact_flag-emergency = to be rung in an emergency
word-contact_flag-may_collect = may collect the child
word-contact_flag-correspondence = gets letters
word-contact_flag-reports = gets reports
word-contact_flag-portal_access = has a login to the portal
word-contact_flag-primary_contact = first contact
word-contact_flag-same_address = same address as the pupil

word-outcome-must = must
word-outcome-may = may
word-outcome-must_not = must not
word-outcome-needs_check = somebody has to check

word-weight-bar = stands in the way
word-weight-required = an order requires it
word-weight-unsettled = not settled
word-weight-duty = makes it a duty
word-weight-permission = allows it
word-weight-context = how the answer came about

word-condition-addresses_left_out = addresses left out
word-condition-whereabouts_left_out = whereabouts left out
word-condition-by_post = by post
word-condition-social_worker_told_too = the social worker and the virtual school head told too
word-condition-leavers_report = the leaver's report
word-condition-separate_slot = an appointment of their own
word-condition-without_the_child = without the child
word-condition-by_telephone_or_video = by telephone or video

word-missing_fact-profile = the school's profile
word-missing_fact-date_of_birth = the pupil's date of birth
word-missing_fact-on_roll = whether the pupil is on roll
word-missing_fact-relationship = how this adult is related to the child
word-missing_fact-legal_parenthood = whether this adult is a legal parent
word-missing_fact-parental_responsibility = whether this adult has parental responsibility
word-missing_fact-lives_with = whether the child lives with this adult
word-missing_fact-looks_after = whether this adult looks after the child
word-missing_fact-care_status = whether the child is looked after under an order or by agreement
word-missing_fact-speaks_for_authority = whether this adult speaks for the local authority
word-missing_fact-habitual_residence = in which nation or country the child's home is
word-missing_fact-foreign_responsibility = whether the law of the child's home country gives this adult parental responsibility
word-missing_fact-the_order = the order that the school was told of
word-missing_fact-order_terms = what the words of the order mean
word-missing_fact-court_direction = the court's direction
word-missing_fact-risk_assessment = whether anybody would be put at risk
word-missing_fact-authority_decision = the decision of the local authority
word-missing_fact-guardian_decision = the special guardian's decision
word-missing_fact-agency_decision = the decision of the adoption agency
word-missing_fact-pupil_agreement = whether the pupil agrees
word-missing_fact-head_decision = the head's decision
word-missing_fact-nation_rule = the law of this nation
word-missing_fact-earlier_rule = the law as it was on that day
word-missing_fact-request = whether this parent asked for it
word-missing_fact-calendar = the school's term dates
word-missing_fact-school_type_rule = the law for this kind of school
word-missing_fact-occasion = where it is and whether the child is there
word-missing_fact-act = what the permission or the consent is for
word-missing_fact-delegation = what the placement plan lets the carer decide
word-missing_fact-authorisation = the word of somebody who has parental responsibility or looks after the child
word-missing_fact-board_rules = the rules of the governing body or the trust
word-missing_fact-written_request = the request in writing
word-missing_fact-identity = who is asking
word-missing_fact-competence = whether the child is able to decide about it
word-missing_fact-child_authority = the word of a child who is able to decide
word-missing_fact-child_interests = whether it is in the child's interests
word-missing_fact-taken_up = whether somebody with parental responsibility asks for the child

word-supplier-office = the school office
word-supplier-headteacher = the head teacher
word-supplier-dsl = the safeguarding lead
word-supplier-this_adult = this adult
word-supplier-person_with_responsibility = somebody who has parental responsibility or looks after the child
word-supplier-whoever_claimed = whoever spoke of it, and the other parent
word-supplier-special_guardian = the special guardian
word-supplier-local_authority = the local authority, through the child's social worker
word-supplier-adoption_agency = the adoption agency
word-supplier-court = the court
word-supplier-pupil = the pupil
word-supplier-legal_adviser = the school's legal adviser
word-supplier-board = the governing body or the trust, through its clerk

word-matrix_row-B1 = a legal parent with parental responsibility with whom the child lives
word-matrix_row-B2 = a legal parent with parental responsibility who lives elsewhere
word-matrix_row-B3 = a legal parent without parental responsibility who lives elsewhere
word-matrix_row-B4 = somebody who lives with the child and looks after them, without parental responsibility
word-matrix_row-B5 = a step-parent with parental responsibility
word-matrix_row-B6 = a special guardian
word-matrix_row-B7 = a parent with parental responsibility while somebody else is special guardian
word-matrix_row-B8 = somebody other than a parent with whom the child lives under an order
word-matrix_row-B9 = a foster carer of the local authority
word-matrix_row-B10 = the local authority under a care order
word-matrix_row-B11 = the local authority for a child who is looked after by agreement (section 20)
word-matrix_row-B12 = a parent of a child under a care order
word-matrix_row-B13 = a worker or manager of the child's children's home
word-matrix_row-B14 = a guardian in law, a second female parent, or a parent by adoption or order
word-matrix_row-B15 = somebody who is about to adopt the child and with whom the child is placed
word-matrix_row-B16 = a birth parent of a child who is placed, or may be placed, for adoption
word-matrix_row-B17 = a birth parent whose child was adopted
word-matrix_row-B18 = somebody who is only a contact
word-matrix_row-B19 = a parent whom an order limits
word-matrix_row-B20 = a parent of a pupil of 18 or over
word-matrix_row-B21 = a parent in prison
word-matrix_row-B22 = somebody under a Crown Court order after the death of the other parent

word-cell-M = owed by law
word-cell-m = owed as to any other parent
word-cell-r = owed once asked for
word-cell-Y = may be given
word-cell-check = somebody has to decide
word-cell-N = not given
word-cell-by_residence = by where the child lives
word-cell-after_check = after a look at the risk
word-cell-d = as far as the placement plan lets the carer decide
word-cell-a = only if somebody with responsibility or care said yes
word-cell-per_order = as the order says
word-cell-pupil_decides = the pupil decides

word-column-RPT = the yearly report
word-column-EVT = an invitation to school events
word-column-PEV = an appointment at the parents' evening
word-column-REC = a look at the educational record, asked for in writing
word-column-CON = being asked for permission
word-column-PRC = giving a consent that needs parental responsibility
word-column-GOV = voting and standing in the election of parent governors
word-column-EXC = notice of an exclusion
word-column-TRP = being told about a trip
word-column-MSG = the day-to-day messages
word-column-EMG = being rung in an emergency
word-column-COL = collecting the child
word-column-CMP = complaining to the school

word-act-schooling = the choice of school and of what is taught
word-act-day_trip = a day trip nearby
word-act-residential = a trip with nights away, inside the country
word-act-abroad = a journey out of the United Kingdom
word-act-leisure = clubs and other leisure
word-act-medical = medicines, treatment, the dentist and health programmes
word-act-faith = faith and worship
word-act-social_media = photographs, video and social media
word-act-change_name = a change of the surname by which the child is known
word-act-personal_data = a request about the child's personal data, made for the child
word-act-other = anything else

word-delegated_by-authority = the local authority
word-delegated_by-parents = the parents who have parental responsibility

word-message_kind-report = the yearly report
word-message_kind-exclusion = notice of an exclusion
word-message_kind-event = an invitation to an event
word-message_kind-parents_evening = the invitation to the parents' evening
word-message_kind-permission = a request for permission
word-message_kind-trip = news of a trip
word-message_kind-daily = a day-to-day message

word-unit-school_day = school days
word-unit-working_day = working days
word-unit-working_day_term_only = weekdays in term
word-unit-calendar_day = days of the calendar
word-unit-school_week = school weeks
word-unit-calendar_week = weeks
word-unit-month = months
word-unit-hour = hours
word-unit-unspecified = days of a kind that nobody has chosen

word-roll-stays = it stays where it falls
word-roll-next_working_day = it moves to the next working day

word-hour_rule-clock = every hour counts
word-hour_rule-weekday_hours = only hours of weekdays in term count

word-season-autumn = autumn term
word-season-spring = spring term
word-season-summer = summer term

word-weekday-monday = Monday
word-weekday-tuesday = Tuesday
word-weekday-wednesday = Wednesday
word-weekday-thursday = Thursday
word-weekday-friday = Friday
word-weekday-saturday = Saturday
word-weekday-sunday = Sunday

word-day_kind-school_day = a school day
word-day_kind-training_day = a training day
word-day_kind-lost_day = a day on which the school was closed
word-day_kind-bank_holiday = a bank holiday
word-day_kind-local_holiday = a local holiday
word-day_kind-weekend = a day of the week without school
word-day_kind-half_term = half-term
word-day_kind-holiday = a school holiday

word-nation-ENG = England
word-nation-WAL = Wales
word-nation-SCT = Scotland
word-nation-NIR = Northern Ireland

word-school_type-maintained = maintained school
word-school_type-non_maintained_special = non-maintained special school
word-school_type-academy = academy
word-school_type-independent = independent school
word-school_type-pru = pupil referral unit
word-school_type-early_years = early-years setting
word-school_type-fe_16plus = sixth-form or further education college

word-post-class_teacher = class teacher
word-post-form_tutor = form tutor
word-post-subject_teacher = subject teacher
word-post-senco = special needs coordinator (SENCO)
word-post-head_of_year = head of year
word-post-head_of_department = head of department
word-post-senior_teacher = senior teacher
word-post-slt_member = member of the senior leadership team
word-post-complaints_coordinator = complaints coordinator
word-post-headteacher = head teacher
word-post-executive_headteacher = executive head teacher
word-post-clerk = clerk to the governors
word-post-governor = governor
word-post-chair_of_governors = chair of governors
word-post-vice_chair = vice-chair of governors
word-post-governing_body = governing body
word-post-governors_panel = panel of governors
word-post-complaints_panel = complaints panel
word-post-trust_leader = chief executive of the trust
word-post-chair_of_trustees = chair of trustees
word-post-proprietor = proprietor
word-post-dsl = designated safeguarding lead
word-post-deputy_dsl = deputy safeguarding lead
word-post-dpo = data protection officer
word-post-hr = human resources
word-post-office = school office
word-post-exams_office = examinations office
word-post-lado = local authority designated officer (LADO)
word-post-childrens_social_care = children's social care
word-post-police = police
word-post-local_authority = local authority
word-post-diocese = diocese
word-post-social_worker = social worker
word-post-virtual_school_head = virtual school head
word-post-independent_investigator = independent investigator
word-post-hirer = hirer of the school's rooms

word-route-hr_grievance = staff grievance
word-route-disciplinary = staff discipline
word-route-whistleblowing = whistleblowing
word-route-admission_appeal = admission appeal
word-route-exclusion_review = review of an exclusion
word-route-send_tribunal = special educational needs tribunal
word-route-exam_appeal = examination appeal
word-route-county_court = county court
word-route-sacre = council for religious education (SACRE)
word-route-third_party_provider = the organisation that runs the activity
word-route-dfe = Department for Education
word-route-ofsted = Ofsted
word-route-isi = Independent Schools Inspectorate
word-route-ico = Information Commissioner
word-route-ombudsman_ni = Northern Ireland Public Services Ombudsman
word-route-spso = Scottish Public Services Ombudsman
word-route-psow = Public Services Ombudsman for Wales

word-policy_audience-staff = staff
word-policy_audience-parents = parents and carers
word-policy_audience-governors = governors or trustees

word-subject-roles = who an adult is to a child
word-subject-consent = consent
word-subject-communication = messages
word-subject-confidentiality = confidentiality
word-subject-concern = concerns and complaints
word-subject-participation = taking part
word-subject-review = review of the policy

word-severity-refused = has to be put right
word-severity-warned = somebody ought to look

word-strength-S = law
word-strength-SG = statutory guidance
word-strength-G = government guidance
word-strength-R = guidance of a regulator
word-strength-C = decisions of the courts
word-strength-P = common practice
word-strength-D = a choice of the school or of this library

word-checked-V = checked against the law or the official text
word-checked-2 = checked against a second-hand account
word-checked-U = not confirmed
word-checked-none = there is nothing to check against

word-equal_finding-given_against = given although it must not be
word-equal_finding-left_out = left out
word-equal_finding-given_unsettled = given before somebody had checked
word-equal_finding-waiting = not given, somebody has to check
word-equal_finding-kept_back = kept back for a reason
word-equal_finding-not_owed = not given, the school can choose
word-equal_finding-alike = given
