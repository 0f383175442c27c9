# Where a concern goes, and the safeguarding records that are open.

routing-headline = Ways that apply: { $ways }, in this order.
routing-none = Nothing is to be done with it as things stand.
routing-safety = What is of a child's safety comes first and waits for nothing:
routing-others = Besides:
routing-way = { $settled ->
    [yes] { $urgency }: { $action }.
   *[no] { $urgency }: { $action }, as nobody said that it does not apply.
    }
routing-to = { $named ->
    [yes] To the { $post }: { $people }.
   *[no] To the { $post }.
    }
routing-out = The way: { $way }.
routing-nobody = Nobody is named: { $why }.
routing-parts = About: { $kinds }.
routing-due = Due by { $day }.
routing-due-at = Due by { $time } on { $day }.
routing-term = { $least ->
    [yes] { $what }: at least { $count } ({ $unit }).
   *[no] { $what }: { $count } ({ $unit }).
    }
routing-not-told = Not to be told: { $people }.

records-headline = Safeguarding records that are open: { $records }.
records-record = { $record }, about { $pupils }, opened on { $day }.
records-staff = It is about { $people }, who work with children.
records-told = { $any ->
    [yes] Told: { $people }.
   *[no] Nobody with a part in safeguarding was told yet.
    }
records-referred = Referred to: { $posts }.
records-open = To be done now: { $task }.
records-open-people = To be done now: { $task } ({ $people }).
records-open-day = To be done by { $day }: { $task }.
records-parent = { $person }, about { $pupil }: { $state }.
records-parent-why = Because { $why }.
records-note = { $note }.
records-not-for-parents = This answer is for the safeguarding lead, the deputies and the head, and for nobody else.

word-raiser-not_said = nobody said from whom
word-raiser-parent = a parent or carer
word-raiser-pupil = a pupil
word-raiser-past_parent = a past pupil's parent or carer
word-raiser-staff = a member of staff
word-raiser-contractor = a contractor
word-raiser-volunteer = a volunteer
word-raiser-third_party = somebody who speaks for another adult
word-raiser-public = a member of the public
word-raiser-anonymous = somebody who gave no name

word-concern_kind-class = class and lessons
word-concern_kind-pastoral = how the child fares
word-concern_kind-subject = a subject
word-concern_kind-sen_support = support in school for special needs
word-concern_kind-site = the site
word-concern_kind-office = the office: money, meals, transport, uniform
word-concern_kind-boarding = boarding
word-concern_kind-money_claim = compensation, or a refund of fees
word-concern_kind-behaviour_policy = how the behaviour policy was applied
word-concern_kind-referral_handling = how a referral was handled
word-concern_kind-early_years = early-years duties
word-concern_kind-staff_conduct = the conduct of staff
word-concern_kind-other = something else
word-concern_kind-admissions = admissions
word-concern_kind-exclusion = a suspension or permanent exclusion
word-concern_kind-exclusion_discrimination = discrimination in an exclusion
word-concern_kind-statutory_sen = a statutory assessment or a plan
word-concern_kind-child_protection = child protection
word-concern_kind-whistleblowing = whistleblowing
word-concern_kind-staff_grievance = a grievance of staff
word-concern_kind-curriculum = the content of the national curriculum
word-concern_kind-worship = collective worship
word-concern_kind-site_provider = a provider on the site
word-concern_kind-reorganisation = the reorganisation of schools
word-concern_kind-exam_results = results of public examinations
word-concern_kind-personal_data = personal data

word-safeguarding_sign-known_fgm = a known act of female genital mutilation
word-safeguarding_sign-radicalisation = a risk of being drawn into terrorism
word-safeguarding_sign-child_on_child = abuse between children
word-safeguarding_sign-modern_slavery = modern slavery
word-safeguarding_sign-domestic_abuse_notice = a police notice of domestic abuse
word-safeguarding_sign-letting = a club or letting on the site
word-safeguarding_sign-supply_staff = supply staff

word-nobody_why-post_not_held = nobody is on record as holding this post
word-nobody_why-in_conflict = whoever holds it is complained about
word-nobody_why-away = whoever holds it is away
word-nobody_why-no_internal_handler = nobody at the school is left to handle it

word-route_action-refer = refer the child
word-route_action-call_for_help = call for help
word-route_action-manage_allegation = manage the allegation
word-route_action-tell_officer = tell the designated officer
word-route_action-record_low_level = take and record the low-level concern
word-route_action-offer_choice = show the choice of safeguarding
word-route_action-protect_child = take it as a safeguarding matter
word-route_action-report_in_person = report it in person
word-route_action-contain_breach = contain the breach and judge its risk
word-route_action-take_data_complaint = take it as a complaint about personal data
word-route_action-name_the_way = name this way in the reply
word-route_action-answer_early_years = answer it as a complaint about early-years duties
word-route_action-decide_hearing = decide whether it is heard
word-route_action-ask_consent = ask the adult it is raised for
word-route_action-answer_once = answer all alike, once
word-route_action-answer_dealt_with = answer that it was dealt with
word-route_action-answer_outside_procedure = answer it outside the procedure
word-route_action-ask_when_begun = ask whether it began while the pupil was on roll
word-route_action-handle = handle it
word-route_action-acknowledge = acknowledge the message
word-route_action-reply = reply to the message

word-route_step-immediate_danger = immediate danger
word-route_step-allegation = about an adult at the school
word-route_step-safeguarding = safeguarding
word-route_step-personal_data = personal data
word-route_step-own_way = a way of its own
word-route_step-early_years = early years
word-route_step-acceptance = whether it is heard
word-route_step-ladder = the ladder
word-route_step-promise = the promise for any message

word-urgency-immediately = now
word-urgency-promptly = promptly
word-urgency-by_the_day = by the day named
word-urgency-as_the_ladder_says = as the complaints policy says
word-urgency-own_clock = by the times of its own way
word-urgency-not_stated = nobody stated a time

word-route_say-anybody_may_refer = anybody may refer, and nobody has to be asked first
word-route_say-ask_about_danger = ask whether a child is in danger right now: nobody said
word-route_say-tell_lead_soon = tell the safeguarding lead as soon as you can
word-route_say-two_tracks = the lead protects the child while the case manager talks to the designated officer
word-route_say-tell_agency = tell the supply agency
word-route_say-on_our_site = the school's own safeguarding procedure applies on its site
word-route_say-in_person = the teacher reports in person; telling the lead does not do instead
word-route_say-support_is_voluntary = the support offered is voluntary
word-route_say-families_apart = neither family gets the other's data
word-route_say-keep_no_copy = whoever received it keeps no private copy, does not investigate and asks no leading question
word-route_say-officer_if_conflict = if telling the head is a conflict of interest, go to the designated officer
word-route_say-agree_before_telling = agree with the designated officer before the adult complained about is told
word-route_say-stops_no_referral = it is about the handling, and stops no referral
word-route_say-name_the_way = the reply names this way
word-route_say-split = split it: each part has a way and a clock of its own
word-route_say-prescribed_person = the Secretary of State is the prescribed person
word-route_say-outcome_not_told = the outcome for the adult is not told to whoever complained
word-route_say-tribunal_if_disability = the tribunal if it is about disability, else the county court
word-route_say-times_of_england = this way is that of England: ask what holds here
word-route_say-by_type_of_school = which way it is depends on the type of school
word-route_say-keep_three_years = the record is kept three years and is open to Ofsted
word-route_say-only_if_exceptional = it is late, and heard only if exceptional: record the decision and its reason
word-route_say-nothing_before_consent = disclose nothing before the consent is there
word-route_say-safety_first = safeguarding and crime are looked at first
word-route_say-new_is_new = what is new in it is handled as new
word-route_say-through_the_clerk = address it through the clerk
word-route_say-from_outside = the clerk tells the local authority and the diocese; nobody of the school investigates
word-route_say-stage_skipped = the policy passes this stage over
word-route_say-tell_members = the members of the trust are told
word-route_say-not_the_line_manager = not the line manager of whoever raised it
word-route_say-work_matter_apart = a matter of work goes the way of a grievance
word-route_say-respectfully_and_quickly = they are answered respectfully and quickly all the same
word-route_say-ask_whether_parent = ask whether they are a parent of a pupil: the procedure is owed to parents
word-route_say-governor_stays_out = the governor who heard of it first hands it over and stays out, so as to be free for a panel
word-route_say-provider_has_none = the provider has no procedure of its own: answer what the school can answer

word-term_of-lodge = to lodge an appeal
word-term_of-notice_of_hearing = notice of the hearing
word-term_of-decision_letter = from the hearing to the letter
word-term_of-hearing_after_closing = from the closing date to the hearing
word-term_of-hearing_in_year = from lodging to the hearing, in the course of a year
word-term_of-board_meets = for the board to meet, if permanent or more than 15 days in a term
word-term_of-board_meets_if_asked = for the board to meet if a parent asks, if more than 5 and up to 15 days
word-term_of-ask_for_review = to ask for the review, from the letter
word-term_of-appeal_after_letter = to appeal, from the letter
word-term_of-appeal_after_mediation = to appeal, from the mediation certificate
word-term_of-claim = to bring a claim

word-not_told_why-risk_to_child = telling could raise the risk to the child
word-not_told_why-suspected_source = they are a suspected source of harm
word-not_told_why-unfit_now = they are unfit at that moment
word-not_told_why-authority_asks = the police or social care ask for delay
word-not_told_why-evidence_at_risk = evidence could be lost
word-not_told_why-forced_marriage = forced marriage is suspected
word-not_told_why-honour_based_abuse = abuse in the name of honour is suspected
word-not_told_why-fabricated_illness = a fabricated illness is suspected

word-notice_state-told = was told
word-notice_state-tell_first = to be told, before any referral
word-notice_state-lead_decides = the safeguarding lead decides
word-notice_state-advice_first = advice first, as it is in doubt
word-notice_state-agencies_first = once the designated officer and the agencies agree what
word-notice_state-not_yet = not, or not yet
word-notice_state-kept_from = must not be told

word-record_task-tell_lead = tell the safeguarding lead or a deputy
word-record_task-tell_officer = tell the designated officer
word-record_task-decide_sharing = decide whether to share it, and record that
word-record_task-decide_telling = decide whether to tell this parent
word-record_task-tell_parent = tell this parent
word-record_task-take_advice = take the advice of social care or the police
word-record_task-agree_with_agencies = agree with the agencies what parents are told
word-record_task-keep_from_parent = record that nothing of it reaches this parent
word-record_task-weigh_silence = weigh the wish for silence

word-sharing_note-anybody_may_refer = anybody may refer, and nothing blocks it
word-sharing_note-outranks_privacy = protecting the child outranks the privacy of those who fail to
word-sharing_note-say_what_is_shared = say what is shared, with whom and why, where that is safe
word-sharing_note-no_consent_needed = no consent is needed
word-sharing_note-name_nobody_at_risk = do not name who could be harmed
word-sharing_note-recognised_interest = lawful basis: the recognised legitimate interest of safeguarding
word-sharing_note-safeguarding_condition = condition for special categories: safeguarding of children
word-sharing_note-promise_no_secrecy = promise no child full confidentiality
