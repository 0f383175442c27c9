# Policies and their review, and consultations.

review-headline = Policies on record: { $policies }. Overdue: { $overdue }.
review-line = { $policy }, { $kind }: { $state }.
review-line-unknown = { $policy }: { $state }. Nobody recorded what it is.
review-routes = { $routes ->
    [yes] It is followed.
   *[no] Nothing is routed by it.
    }
review-version = Version { $version }, in force since { $day }.
review-standing = Its reviews: { $standing }.
review-last = It was last reviewed on { $day }.
review-last-month = It was last reviewed in the month that began on { $day }.
review-due = Its next review is due by { $day }.
review-overdue = Its next review was due by { $day }: it is overdue from { $since }.
review-mark = Mark: { $mark }.
review-trigger = This brings its review forward: { $trigger }, on { $day }.
review-duty = To do: { $duty }.
review-duty-by = { $over ->
    [yes] { $duty }: this was due by { $day }, and is overdue.
   *[no] { $duty }, by { $day }.
    }
review-duty-done = Done on { $day }: { $duty }.
review-lacking = Not on record: { $parts }.
review-fault = Wrong: { $faults }.
review-given = Given to so many people: { $given }. Acknowledged by so many: { $acknowledged }. Nothing may be made to depend on that.
review-given-line = { $person }: version { $version }.

ratify-headline = { $outcome ->
    [may] The policy { $policy } may be ratified so.
    [must_not] The policy { $policy } must not be ratified so.
   *[needs_check] Somebody has to look before the policy { $policy } is ratified.
    }
ratify-bar = This stands against it: { $faults }.
ratify-check = Look at this: { $faults }.
ratify-rests-on = It rests on the consultation { $consultation }.

governs = A case that was received on { $received } follows version { $version } of { $policy }, in force since { $since }.
governs-not-stated = A case that was received on { $received } follows the version of { $policy } that is in force since { $since }; which it is, nobody recorded.
governs-none = No version of { $policy } was in force on { $received }.
governs-later = Version { $version } came into force on { $day }: it changes no time that runs, but to the complainant's benefit.
governs-later-unknown = Another version came into force on { $day }: it changes no time that runs, but to the complainant's benefit.

consult-headline = Consultations on record: { $consultations }. Open: { $open }.
consult-line = { $consultation }, { $topic }: { $state }. Opened on { $opened }; answers until { $closes }.
consult-earliest = The first day on which it may close: { $day }.
consult-people = People who answered: { $answered } out of { $invited } invited, { $percent } per cent.
consult-families = Families who answered: { $answered } out of { $invited } invited, { $percent } per cent.
consult-views = By people: for { $agrees }, against { $disagrees }, neither { $neither }, only in words { $unsaid }.
consult-views-families = By families: for { $agrees }, against { $disagrees }, neither { $neither }, only in words { $unsaid }, divided { $divided }.
consult-others = Answered without an invitation: { $uninvited }. Too late: { $late }. Called parents by the policy: { $parents }.
consult-feedback = What changed is to be published by { $day }.
consult-fed-back = What changed was published on { $day }.
consult-fault = Wrong: { $faults }.
consult-lacking = Not on record: { $parts }.

word-date_precision-day = to the day
word-date_precision-month = to the month

word-policy_kind-admission_arrangements = admission arrangements
word-policy_kind-child_protection = child protection
word-policy_kind-special_needs = special educational needs
word-policy_kind-teachers_pay = teachers' pay
word-policy_kind-accessibility_plan = accessibility plan
word-policy_kind-data_protection = data protection
word-policy_kind-complaints = complaints procedure
word-policy_kind-relationships_education = relationships and sex education
word-policy_kind-uniform = uniform
word-policy_kind-communications = communications with parents and carers
word-policy_kind-other = another subject

word-approval_level-full_board = full board
word-approval_level-committee = committee
word-approval_level-one_governor = one governor
word-approval_level-head = head

word-policy_state-draft = draft
word-policy_state-consulted = parents were asked, not ratified
word-policy_state-ratified = ratified, not in force
word-policy_state-in_force = in force
word-policy_state-superseded = superseded
word-policy_state-archived = archived

word-policy_mark-promoted = promoted to staff, parents and governors
word-policy_mark-under_review = under review
word-policy_mark-review_early = review it now
word-policy_mark-to_be_amended = to be amended
word-policy_mark-to_be_withdrawn = to be withdrawn

word-review_standing-consistent = consistent with its interval
word-review_standing-inconsistent = inconsistent: the next one is stated for too late a date
word-review_standing-cannot_show = that its interval was kept cannot be shown

word-review_decision-keep = keep it
word-review_decision-amend = amend it
word-review_decision-withdraw = withdraw it

word-review_trigger-law_change = the law changed
word-review_trigger-serious_incident = a serious incident
word-review_trigger-panel_recommendation = a panel recommended it
word-review_trigger-overdue_date = its date has passed

word-policy_part-preparation = what it is, and who wrote it
word-policy_part-author = which post wrote it
word-policy_part-ratification = its ratification
word-policy_part-body = which body ratified it
word-policy_part-minute_reference = the reference to the minute
word-policy_part-version = which version it is
word-policy_part-approval_needed = at which level it has to be approved
word-policy_part-approval_given = at which level it was approved
word-policy_part-whole_school = whether it is for the whole school
word-policy_part-school_type = what kind of school it is
word-policy_part-consultation = the record of its consultation
word-policy_part-consultation_record = something in the record of its consultation
word-policy_part-fairness = whether its consultation was fair
word-policy_part-review_interval = how often it is reviewed
word-policy_part-review = a review that was closed
word-policy_part-implementation = evidence of how it was implemented
word-policy_part-effectiveness = evidence of how effective it was
word-policy_part-decision = what the review decided
word-policy_part-promotion_to_staff = that it was promoted to staff
word-policy_part-promotion_to_parents = that it was promoted to parents
word-policy_part-promotion_to_governors = that it was promoted to governors

word-policy_fault-author_ratifies = whoever wrote it ratifies it
word-policy_fault-level_too_low = it is approved at too low a level
word-policy_fault-parents_not_asked = parents were not asked
word-policy_fault-consultation_open = parents are still being asked
word-policy_fault-consultation_faulty = its consultation has a fault
word-policy_fault-interval_too_long = its own interval between reviews is too long

word-policy_duty-publish_on_website = publish it on the website
word-policy_duty-free_copy = offer a free copy to whoever asks
word-policy_duty-determine = determine the arrangements
word-policy_duty-copy_to_authority = publish them, with a copy to the local authority
word-policy_duty-consult_again = ask again
word-policy_duty-supplier_tender = hold a tender for the supplier

word-published_as-website = on a website
word-published_as-free_copy = a free copy for whoever asks
word-published_as-authority_copy = a copy to the local authority

word-version_state-governs = a version governs
word-version_state-not_stated = which version governs is not on record
word-version_state-none_in_force = none was in force

word-consultation_audience-parents = parents
word-consultation_audience-pupils = pupils
word-consultation_audience-staff = staff
word-consultation_audience-governors = governors
word-consultation_audience-community = the community

word-consultation_state-open = open
word-consultation_state-closed = closed
word-consultation_state-decided = decided
word-consultation_state-fed_back = decided, and what changed is published

word-view_given-agrees = for it
word-view_given-disagrees = against it
word-view_given-neither = neither
word-view_given-not_said = only in words

word-consultation_fault-too_short = it is too short
word-consultation_fault-closes_on_no_school_day = it closes on a day without a session
word-consultation_fault-outside_the_window = it lies outside 1 October to 31 January
word-consultation_fault-parents_left_out = parents are not asked
word-consultation_fault-pupils_left_out = pupils are not asked
word-consultation_fault-unfair = it was not fair
word-consultation_fault-feedback_overdue = what changed is not published in time

word-consultation_part-audience = who is asked
word-consultation_part-channels = by which channels
word-consultation_part-languages = in which languages
word-consultation_part-invited = who was invited
word-consultation_part-representatives = which representatives were consulted
word-consultation_part-fairness = whether it was fair
word-consultation_part-calendar = the dates of the terms
word-consultation_part-school_type = what kind of school it is
word-consultation_part-policy = the policy that it names
word-consultation_part-summary = the summary of what was said
word-consultation_part-decision = what was decided
word-consultation_part-what_changed = what changed
