# Consent: where it stands, who said what, whom to ask, what is stale, and a party's own record.

# A party: at the beginning of a sentence, and inside one.
consent-the-pupil = The pupil
consent-pupil = the pupil
consent-who-none = Nobody named
consent-list-and = { $first } and { $last }

# The answer, in a line. The state first, then the people.
consent-headline = { $outcome ->
    [must] { $who }, { $purpose }: { $state }. It has to be done.
    [may] { $who }, { $purpose }: { $state }. It may be done.
    [must_not] { $who }, { $purpose }: { $state }. It must not be done.
   *[needs_check] { $who }, { $purpose }: not settled. Somebody has to check first. Do not do it meanwhile.
    }
consent-headline-taking-part = { $outcome ->
    [must] { $who }, { $purpose }: { $state }. The pupil takes part.
    [may] { $who }, { $purpose }: { $state }. The pupil takes part.
    [must_not] { $who }, { $purpose }: { $state }. The pupil does not take part.
   *[needs_check] { $who }, { $purpose }: not settled. Somebody has to check whether the pupil takes part.
    }
consent-item = This is about { $item } alone.
consent-brief-check = Not settled. Somebody has to check first.
consent-brief-valid = Valid: given by { $given }.
consent-brief-valid-nobody = Valid.
consent-brief-refused = Refused by { $objectors }.
consent-brief-refused-nobody = Refused.
consent-brief-missing = Missing.
consent-brief-conflict = Conflict: given by { $given }, refused by { $objectors }. It may go ahead once they agree, or once a court decides by a specific issue order.
consent-brief-conflict-taken_back = Conflict: given by { $given }, taken back by { $taken_back }. It may go ahead once they agree, or once a court decides by a specific issue order.
consent-brief-withdrawn = Taken back by { $taken_back }. What was done before stays lawful.
consent-brief-withdrawn-nobody = Taken back. What was done before stays lawful.
consent-brief-expired = Expired.
consent-brief-not_required = Consent is the wrong tool here. Do not ask for it.
consent-brief-basis = It rests on { $basis }.
consent-brief-excused = The pupil is excused, as { $objectors } asked.
consent-brief-excused-nobody = The pupil is excused.
consent-brief-not_excused = Nothing excuses the pupil.
consent-brief-disputed = Another parent opposes that. The request stands all the same.
consent-brief-notify = Notify first, in writing: { $notify }.
consent-brief-waiting = Waiting for an answer: { $waiting }.

consent-parties = Who has a part in it:
consent-party = { $dated ->
    [over] { $party }: said yes on { $day }, and its term is over.
    [yes] { $party }: { $state } on { $day }.
   *[no] { $party }: { $state }.
    }
consent-party-until = The answer counts up to and including { $last }.
consent-party-until-over = The answer counted up to and including { $last }.
consent-party-standing = { $known ->
    [yes] This adult's answer counts.
    [no] This adult's answer does not count.
   *[unknown] Whether this adult's answer counts is not settled.
    }
consent-party-pupil = { $known ->
    [yes] The pupil decides.
   *[no] The pupil does not decide alone.
    }
consent-party-excepted = On record why this adult is not notified: { $ground }.
consent-failed = The first thing that stands in the way: { $step }.
consent-resolved = What would resolve it:
resolve-answer = { $party } answers.
resolve-answer_again = { $party } answers once more.
resolve-answer_in_form = { $party } answers in the form that this needs.
resolve-answer_apart = { $party } answers to this alone.
resolve-notice = { $party } is notified in writing, or somebody records a ground why not.
resolve-taken_back = { $party } takes the no back.
resolve-agreement = Those who disagree agree, perhaps with a mediator's help.
resolve-specific_issue_order = A court decides by a specific issue order.
resolve-prescribers_advice = The prescriber is asked for advice.
resolve-prescription = A doctor prescribes it.
resolve-health_plan = The condition is diagnosed, or a plan for it is on record.
resolve-standing = It is settled who { $party } is to the child in law.
resolve-heads_decision = The head teacher decides.

# What else the school has to do.
duty-stop = Stop at once.
duty-erase = Erase what consent alone was the basis for.
duty-take_down = Take down what the school controls.
duty-tell_recipients = Tell those to whom it was passed on.
duty-destroy = Destroy the biometric data as soon as practicable.
duty-reasonable_alternative = Offer another way that gives the same without a disadvantage.
duty-impact_assessment = Make an impact assessment first.
duty-tell_where_the_child_is = Tell the parents where the child will be, and of extra safety measures.
duty-tell_each_time = Tell the parents each time, so that they can say no.
duty-seek_pupils_views = Ask the pupil for their views.
duty-weigh_objection = Weigh the objection, decide, and record why.
duty-ring_every_contact = Act, call 999, and ring every emergency contact.
duty-record_each_dose = Record each dose, and tell the parent the same day.
duty-ask_prescriber = Ask the prescriber.
duty-say_it_cannot_be_recalled = Say before it is given that it cannot be recalled.
duty-head_talks_to_parent = The head teacher talks to the parent, and if fit to the pupil, and records it.
duty-arrange_sex_education = Arrange sex education in one of the last three terms before 16.
duty-notice_two_school_days = Give the parents the statutory notice, at least two school days before.
duty-tell_family_unless_risk = Tell the family first, unless that raises the risk.
duty-written_request = Take a written request that says why it is necessary.
duty-verify_responsibility = Make a reasonable effort to check that whoever authorised it has parental responsibility.
duty-ask_pupil = Ask the pupil in person.
duty-do_not_ask_pupil_to_choose = Do not ask the pupil to choose between the parents.
duty-safeguarding_first = A safeguarding matter goes its own way, whatever was consented to.
duty-keep_legal_name = Keep the legal name in statutory records.
duty-encourage_telling_parents = Respect the pupil's confidence, and encourage them to tell the parents.

# Whom to ask, and whom not.
consent-ask-heading = { $who }, { $purpose }: { $state }. Whom to ask:
consent-ask-yes = Ask { $party }: { $why }.
consent-ask-notify = Notify { $party } in writing: { $why }.
consent-ask-no = Do not ask { $party }: { $why }.
consent-ask-state = So far: { $state }.
consent-ask-nobody = Nobody is on record who has a part in it.

# Which answers are to be asked for again.
consent-stale-heading = To be asked for again: { $stale } of { $looked_at } answers that were looked at.
consent-stale-none = No answer has to be asked for again. Answers looked at: { $looked_at }.
consent-stale-line = { $item ->
    [none] { $who }, { $purpose }, answer of { $party } on { $day }: { $why }.
   *[other] { $who }, { $purpose } ({ $item }), answer of { $party } on { $day }: { $why }.
    }
consent-stale-ask = Ask { $party }.
consent-stale-nobody = Nobody has to be asked.
consent-stale-counts = { $counts ->
    [yes] It counts until then.
   *[no] It does not count any more.
    }

# Which uses to look at.
consent-uses-heading = { $who }, { $purpose }: { $state } now. Uses to look at:
consent-uses-none = { $who }, { $purpose }: { $state } now. No use has to be looked at.
consent-use = { $outcome ->
    [may] { $used }, on { $day }. The consent then: { $state }. That use was allowed and stays lawful.
    [must] { $used }, on { $day }. The consent then: { $state }. That use was allowed and stays lawful.
    [must_not] { $used }, on { $day }. The consent then: { $state }. That use was not covered.
   *[needs_check] { $used }, on { $day }. Whether the consent covered that use is not settled.
    }
consent-use-item = It was for { $item }.

# A purpose over the roll.
consent-register-heading = { $own ->
    [yes] Register of { $purpose }. Adults: { $roll }.
   *[no] Register of { $purpose }. Pupils: { $roll }.
    }
consent-register-count = { $state }: { $n }
consent-register-check = not settled, somebody has to check: { $n }
consent-register-lines = One by one:
consent-register-line = { $outcome ->
    [must] { $who }: { $state }.
    [may] { $who }: { $state }.
    [must_not] { $who }: { $state }.
   *[needs_check] { $who }: not settled. Somebody has to check.
    }

# The record of one party's consent, and the receipt for that party.
consent-record-heading = { $receipt ->
    [yes] Receipt for { $party }: { $purpose }
   *[no] The school's own record of { $party }: { $purpose }
    }
consent-record-pupil = About the pupil { $pupil }.
consent-record-item = For { $item } alone.
consent-record-kind = What kind of consent: { $kind }.
consent-record-special = It concerns a special category of data.
consent-record-capacity = By what right: { $capacity }.
consent-record-entries = That rests on these entries: { $entries }.
consent-record-state = Where it stands: { $state }.
consent-record-events = What happened:
consent-record-no-events = Nothing is on record.
consent-record-event = On { $day }: { $event }.
consent-record-at = The time was { $at }.
consent-record-form = In what form: { $form }.
consent-record-from = It counts from { $day }.
consent-record-until = It counts up to and including { $last }.
consent-record-wording = The wording shown: { $wording }.
consent-record-wording-hash = Its hash: { $hash }.
consent-record-language = In the language { $language }.
consent-record-evidence = The evidence: { $evidence }.
consent-record-entry = Entry { $entry }.
consent-record-competence = { $says ->
    [yes] On { $day }, { $person } judged the pupil able to decide.
    [no] On { $day }, { $person } judged the pupil not able to decide.
   *[unknown] On { $day }, { $person } did not settle whether the pupil is able to decide.
    }
consent-record-exception = On record why this party is not notified: { $ground }.
consent-record-notified = Who else was asked or notified:
consent-record-objections = Who else said no:
consent-record-other = { $party }, on { $day }. Entry { $entry }.

# The purposes of the library, as they stand inside a sentence. One of a school's own is shown by its code.
purpose-photo_internal = pictures for use inside the school
purpose-parents_filming = parents filming for their own family
purpose-photo_website = pictures on the website
purpose-photo_shared_with_families = class or team pictures shared with other families
purpose-photo_social_media = pictures on social media
purpose-photo_press = pictures in the press, a prospectus or advertising
purpose-trip_in_school_hours = an ordinary trip in school hours
purpose-trip_outside_school_hours = a trip outside school hours
purpose-trip_nursery = a trip of a nursery child
purpose-trip_adventure = an adventure trip or activity with higher risk
purpose-trip_residential = a residential trip
purpose-trip_abroad = a trip abroad
purpose-medicine = medicine given by staff
purpose-medicine_early_years = medicine given by staff in the early years
purpose-aspirin = aspirin
purpose-spare_device = the school's spare inhaler or adrenaline device
purpose-emergency_treatment = treatment in an emergency
purpose-treatment = medical treatment
purpose-immunisation = immunisation at school
purpose-measurement_programme = the national child measurement programme
purpose-biometrics = biometric recognition (such as a fingerprint)
purpose-relationships_and_health_education = relationships and health education
purpose-sex_education_primary = sex education in a primary school
purpose-sex_education = sex education
purpose-religious_education = religious education
purpose-collective_worship = collective worship
purpose-online_service = an online service that asks for consent
purpose-online_school_platform = a platform that the school itself provides
purpose-online_counselling = online counselling
purpose-marketing = advertising by e-mail, text or app
purpose-marketing_soft_opt_in = advertising to somebody who dealt with the school before
purpose-service_message = service messages
purpose-paper_flyer = paper flyers
purpose-sharing_statutory = sharing with bodies that the law names
purpose-sharing_safeguarding = sharing to safeguard a child
purpose-sharing_processor = sharing with a firm that works for the school
purpose-sharing_police = sharing with the police
purpose-sharing_optional = sharing with others by choice
purpose-sharing_youth_support = sharing with youth support services
purpose-off_site_direction = a direction to be educated elsewhere
purpose-managed_move = a managed move to another school
purpose-counselling = counselling at school
purpose-app_account = an account in the parents' app
purpose-app_feature = optional features of the parents' app
purpose-register_name = another name in the register
purpose-known_as = another name in class

# The words of consent, by list and code, as they stand inside a sentence.

word-consent_kind-data_protection = consent in data-protection law
word-consent_kind-permission = permission to take part or to be cared for
word-consent_kind-statutory = consent that a statute asks for
word-consent_kind-withdrawal = a request to be excused
word-consent_kind-treatment = consent to treatment
word-consent_kind-marketing = the recipient's own consent to advertising

word-consent_state-valid = valid
word-consent_state-refused = refused
word-consent_state-missing = missing
word-consent_state-conflict = conflict
word-consent_state-withdrawn = taken back
word-consent_state-expired = expired
word-consent_state-not_required = consent not needed
word-consent_state-excused = excused
word-consent_state-not_excused = not excused

word-consent_says-given = yes
word-consent_says-reconfirmed = yes again
word-consent_says-refused = no
word-consent_says-objected = no, without having been asked
word-consent_says-withdrawn = takes back what was said last

word-consent_form-written = in writing, signed or behind a sign-in
word-consent_form-email = an e-mail from a known address
word-consent_form-recorded_call = a recorded call
word-consent_form-note = a note of a conversation
word-consent_form-clinician_record = the record of a clinician
word-consent_form-conduct = by conduct alone
word-consent_form-opt_out_silence = silence on a letter that asked for objections
word-consent_form-pre_ticked = a box that was ticked beforehand
word-consent_form-unknown = not on record

word-form_needed-none = none
word-form_needed-recorded = a clear act that was recorded
word-form_needed-explicit = the party's own words on record
word-form_needed-written = in writing
word-form_needed-clinician = the record of a clinician, or better

word-givers-nobody = nobody
word-givers-responsibility_holder = somebody with parental responsibility
word-givers-parent_or_carer = a parent with responsibility or care, or a carer within delegation
word-givers-biometrics_parent = a parent in the law on biometrics
word-givers-parent = a parent in education law
word-givers-the_adult = each adult for themselves
word-givers-pupil = the pupil alone

word-how_many-none = none
word-how_many-one = one
word-how_many-all = every one

word-objection-nothing = nothing
word-objection-weighed = the school weighs it and decides
word-objection-conflict = not given unless both agree
word-objection-stops = it stops it

word-pupil_part-none = none
word-pupil_part-views = the pupil's views are sought
word-pupil_part-decides_when_able = the pupil decides once able to
word-pupil_part-decides_from_age = the pupil decides from an age that the law sets
word-pupil_part-decides = the pupil decides at any age
word-pupil_part-no_stops = any no of the pupil stops it
word-pupil_part-sixth_form_decides = in a sixth form the pupil alone decides
word-pupil_part-may_opt_in = the pupil may choose to take part in the last three terms before 16

word-consent_step-not_required = whether consent is the right tool
word-consent_step-bar = a bar of law or of an order
word-consent_step-pupil = the pupil's own decision
word-consent_step-objections = a no that stops it
word-consent_step-consents = too few who can give it said yes, or were notified
word-consent_step-form = the form of the yes
word-consent_step-currency = whether the yes still counts

word-party_state-not_asked = not asked
word-party_state-asked = asked, no answer
word-party_state-given = said yes
word-party_state-refused = said no
word-party_state-objected = objected
word-party_state-withdrawn = took a yes back
word-party_state-expired = said yes, and its term is over
word-party_state-wrong_form = said yes in a form that does not count
word-party_state-bundled = said yes with one tick for several things

word-resolution-answer = an answer
word-resolution-answer_again = another answer
word-resolution-answer_in_form = an answer in the form that this needs
word-resolution-answer_apart = an answer to this alone
word-resolution-notice = a notice in writing, or a recorded ground why none is served
word-resolution-taken_back = the no taken back
word-resolution-agreement = agreement, perhaps with a mediator's help
word-resolution-specific_issue_order = a specific issue order of a court
word-resolution-prescribers_advice = the prescriber's advice
word-resolution-prescription = a doctor's prescription
word-resolution-health_plan = a diagnosis, or a plan for the condition
word-resolution-standing = who this party is in law
word-resolution-heads_decision = the head teacher's decision

word-consent_duty-stop = stop at once
word-consent_duty-erase = erase what consent alone was the basis for
word-consent_duty-take_down = take down what the school controls
word-consent_duty-tell_recipients = tell those to whom it was passed on
word-consent_duty-destroy = destroy the biometric data
word-consent_duty-reasonable_alternative = offer another way without a disadvantage
word-consent_duty-impact_assessment = make an impact assessment first
word-consent_duty-tell_where_the_child_is = tell the parents where the child will be
word-consent_duty-tell_each_time = tell the parents each time
word-consent_duty-seek_pupils_views = ask the pupil for their views
word-consent_duty-weigh_objection = weigh the objection
word-consent_duty-ring_every_contact = act, call 999 and ring every emergency contact
word-consent_duty-record_each_dose = record each dose and tell the parent the same day
word-consent_duty-ask_prescriber = ask the prescriber
word-consent_duty-say_it_cannot_be_recalled = say that it cannot be recalled
word-consent_duty-head_talks_to_parent = the head teacher talks to the parent
word-consent_duty-arrange_sex_education = arrange sex education in one of three terms
word-consent_duty-notice_two_school_days = give notice two school days before
word-consent_duty-tell_family_unless_risk = tell the family first, unless that raises the risk
word-consent_duty-written_request = take a written request
word-consent_duty-verify_responsibility = check who has parental responsibility
word-consent_duty-ask_pupil = ask the pupil in person
word-consent_duty-do_not_ask_pupil_to_choose = do not ask the pupil to choose between the parents
word-consent_duty-safeguarding_first = a safeguarding matter goes its own way
word-consent_duty-keep_legal_name = keep the legal name in statutory records
word-consent_duty-encourage_telling_parents = encourage the pupil to tell the parents

word-lawful_basis-public_task = a task in the public interest
word-lawful_basis-legal_obligation = a legal obligation
word-lawful_basis-legitimate_interests = legitimate interests
word-lawful_basis-recognised_legitimate_interests = legitimate interests that the law recognises
word-lawful_basis-contract = a contract
word-lawful_basis-vital_interests = vital interests
word-lawful_basis-statute = a power of statute
word-lawful_basis-household = a household's own affair

word-exception_ground-cannot_be_found = cannot be found
word-exception_ground-lacks_capacity = lacks capacity
word-exception_ground-welfare = the child's welfare requires that there be no contact
word-exception_ground-not_practicable = not reasonably practicable

word-stale_why-term_ended = its term ended
word-stale_why-review_due = it is due for review
word-stale_why-pupil_decides_now = the pupil is now able to decide
word-stale_why-left_the_school = the pupil left
word-stale_why-new_wording = the wording changed
word-stale_why-new_system = a new system came into use
word-stale_why-new_recipients = somebody else gets it now
word-stale_why-new_law = the law changed
word-stale_why-family_changed = who is responsible or who lives where changed
word-stale_why-giver_has_no_standing = whoever gave it cannot give it any more

word-purpose_change-wording = the wording of the question
word-purpose_change-system = the system that is used
word-purpose_change-recipients = who gets it
word-purpose_change-law = the law

word-ask_why-may_give = can give it, and one such answer is enough
word-ask_why-has_to_be_asked = has to be asked
word-ask_why-has_to_be_notified = has to know of it and of the right to object
word-ask_why-pupil_decides = the pupil decides
word-ask_why-pupil_answers_too = the pupil answers beside the parent
word-ask_why-answer_ended = the old answer counts no longer
word-ask_why-form_does_not_count = the answer is not in a form that counts, or is one tick for several things
word-ask_why-has_answered = has answered
word-ask_why-enough_given = another's answer is enough
word-ask_why-no_standing = has no right to give it, or an order takes that right
word-ask_why-standing_not_settled = who this is in law has to be settled first
word-ask_why-excepted = a ground not to is on record
word-ask_why-consent_not_needed = consent is the wrong tool here
word-ask_why-a_no_stands = a no stands, or a yes was taken back, and that comes first
word-ask_why-barred = something else stands in the way, and no answer gets over it
word-ask_why-pupil_left = the pupil has left
word-ask_why-pupils_decision = the pupil decides, and no parent's answer is needed
word-ask_why-not_made_to_choose = the pupil is not made to choose between the parents

word-consent_event-requested = asked
word-consent_event-given = given
word-consent_event-reconfirmed = given again
word-consent_event-refused = refused
word-consent_event-withdrawn = taken back
word-consent_event-expired = expired
word-consent_event-invalidated = given in a way that does not count

word-consent_capacity-own_account = on one's own account
word-consent_capacity-parental_responsibility = parental responsibility
word-consent_capacity-parent = a parent, with or without responsibility
word-consent_capacity-care = looks after the child
word-consent_capacity-delegation = delegated authority
word-consent_capacity-not_settled = not on record
