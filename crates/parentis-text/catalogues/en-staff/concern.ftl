# Concerns and complaints: a case, its times, what is next, and the words of its lists.

concern-headline = Case { $case }: { $phase }.
concern-unknown = Case { $case } is not on record by that day.
concern-no-ladder = The policy of the day on which it came has no ladder, so that nothing has a time.
concern-stage = It is at stage { $stage }, with { $handler }.
concern-stage-nobody = It is at stage { $stage }, with nobody named.
concern-received = It came on { $day }.
concern-deemed = It counts as received on { $day }.
concern-late = It was raised after the policy's limit.
concern-investigator = { $person } investigates; the decision stays with whoever has it.
concern-stopped = The school has not responded to it since { $day }. What is new is a new case, and nothing of safety waits.
concern-dues = Times of this stage:
concern-due = { $what }: by { $day } ({ $standing }).
concern-due-none = { $what }: no day yet ({ $standing }).
concern-due-gap = { $what }: { $gap }
concern-would-be = That was told and stands; the calendar of today would give { $day }, which is to be reported.
concern-extended = It was extended from { $day }.
concern-next = What is next:
concern-act = { $act } ({ $who }).
concern-act-nobody = { $act }.
concern-act-now = At once, whatever the calendar says.
concern-act-by = By { $day }.
concern-act-over = It was due by { $day }, and is overdue.
concern-act-outside = It goes to { $post } outside the school.
concern-act-through = Address it through { $post }.
concern-may = What the complainant may do:
concern-until = They may ask until { $day }.
concern-outside = Outside the school: { $ways }.
concern-history = What happened:
concern-past = { $day }: { $step }.
concern-past-nowhere = { $day }: { $step }. That led nowhere from there, and changed nothing.
concern-past-stage = Stage { $stage }.
concern-past-with = With { $who }.
concern-past-due = { $what }: by { $day }.
concern-past-hearing = Hearing on { $day }.
concern-past-why = Why: { $word }.
concern-past-to = To: { $word }.
concern-past-outcome = Outcome: { $word }.
concern-past-review = To be looked at again on { $day }.
concern-past-safety = About a child's safety: { $says }.
concern-board = Open: { $open }. With a time that is over: { $overdue }. Ended: { $ended }.
concern-board-line = Case { $case }, { $phase }.
concern-move-yes = The step may be taken. Where the case then stands: { $phase }.
concern-move-no = The step may not be taken: { $why }.
concern-panel-fault = { $fault }.
concern-panel-seat = { $fault } ({ $person }).

concern-step-triaged = the questions of triage were answered
concern-step-left_ladder = the right way was named
concern-step-not_accepted = it was not accepted
concern-step-began = a stage began
concern-step-handed_on = somebody else has it
concern-step-acknowledged = the complainant was told that it arrived
concern-step-met = the complainant was met
concern-step-responded = it was answered
concern-step-resolved = it was resolved
concern-step-hearing_offered = a day for the hearing was offered
concern-step-panel_set = the panel was set
concern-step-heard = the hearing was held
concern-step-findings_sent = the findings were sent
concern-step-concluded = it was closed
concern-step-lapsed = it lapsed
concern-step-reopened = it was reopened
concern-step-withdrawn = it was withdrawn
concern-step-paused = it was paused
concern-step-resumed = it went on
concern-step-extended = a time was extended
concern-step-told = the complainant was told by when
concern-step-came_again = it came again
concern-step-heard_first = a governor heard of it first, and handed it over
concern-step-investigator_named = somebody else investigates
concern-step-decided = whoever has it decided
concern-step-stopped_responding = the school stopped responding
concern-step-went_outside = the complainant went outside

word-stage_kind-informal = an informal stage
word-stage_kind-formal = a formal stage
word-stage_kind-panel = a panel

word-stage_act-acknowledge = to say that it arrived
word-stage_act-respond = to answer
word-stage_act-meet = to meet the complainant
word-stage_act-convene = the panel meets
word-stage_act-papers = papers are exchanged
word-stage_act-notice = notice of the hearing
word-stage_act-decide = to decide
word-stage_act-notify = the decision is sent

word-clock_start-received = the day on which it came
word-clock_start-deemed_received = the day on which it counts as received
word-clock_start-acknowledged = the acknowledgement
word-clock_start-stage_began = the beginning of the stage
word-clock_start-met = the meeting
word-clock_start-responded = the answer
word-clock_start-hearing = the hearing
word-clock_start-decided = the decision

word-firmness-aim = meant
word-firmness-promise = promised

word-concern_matter-class = the class
word-concern_matter-pastoral = well-being
word-concern_matter-subject = a subject
word-concern_matter-sen = special educational needs
word-concern_matter-behaviour = behaviour
word-concern_matter-site = the site
word-concern_matter-boarding = boarding
word-concern_matter-office = the office
word-concern_matter-money_claim = a claim for money
word-concern_matter-other = something else

word-out_of_term-deemed_next_school_day = counts as received on the next school day
word-out_of_term-extend = times that end in the holidays are extended
word-out_of_term-none = the time runs

word-who_may_complain-parents_of_pupils = parents of pupils
word-who_may_complain-parents_and_pupils = parents and pupils
word-who_may_complain-anyone = anyone

word-past_pupils-if_begun_on_roll = if it began while the pupil was on roll
word-past_pupils-always = at any time
word-past_pupils-never = never

word-in_absence-never = never without the complainant
word-in_absence-after_real_offer = without the complainant after dates were offered
word-in_absence-always = without the complainant at any time

word-recordings-if_all_agree = if everybody agrees
word-recordings-never = never

word-assurance-written = a written procedure
word-assurance-available = made available to parents
word-assurance-panel_uninvolved = a panel of people who were not involved
word-assurance-may_attend = the parent may attend
word-assurance-findings_copied = findings go to both sides
word-assurance-open_to_inspection = findings are open to inspection
word-assurance-record_kept = a record is kept
word-assurance-stage_recorded = the record says at which stage it was settled
word-assurance-action_recorded = the record says what was done
word-assurance-confidential = confidential
word-assurance-on_website = on the website
word-assurance-findings_to_head = findings go to the proprietor and the head too
word-assurance-early_recorded = what was settled early is on record too
word-assurance-suppliers_own = suppliers have a procedure of their own
word-assurance-distinct = a procedure of its own

word-case_phase-received = received
word-case_phase-triage = looked at, and not begun
word-case_phase-out_of_scope = no matter for the ladder
word-case_phase-informal = at an informal stage
word-case_phase-formal = at a formal stage
word-case_phase-awaiting_complainant = answered, and the complainant may ask for the next stage
word-case_phase-panel_requested = a panel is asked for
word-case_phase-panel_scheduled = the panel is set
word-case_phase-panel_decided = the panel decided
word-case_phase-paused = paused
word-case_phase-withdrawn = withdrawn
word-case_phase-closed = closed
word-case_phase-external = outside the school

word-case_closure-resolved = resolved
word-case_closure-lapsed = lapsed
word-case_closure-decided = decided
word-case_closure-not_accepted = not accepted

word-case_outcome-solution = a solution was found
word-case_outcome-agreed_difference = both sides see it differently, and leave it there
word-case_outcome-upheld = upheld
word-case_outcome-partly_upheld = upheld in part
word-case_outcome-not_upheld = not upheld

word-acceptance_test-late = late
word-acceptance_test-third_party = for somebody else without consent
word-acceptance_test-anonymous = without a name
word-acceptance_test-campaign = a campaign
word-acceptance_test-duplicate = the same as one that was closed
word-acceptance_test-not_owed = from somebody to whom the procedure is not owed
word-acceptance_test-past_pupil = for a past pupil, and begun after they left
word-acceptance_test-money_claim = a claim for money

word-pause_reason-police = police
word-pause_reason-social_care = social care
word-pause_reason-tribunal = a tribunal
word-pause_reason-court = a court
word-pause_reason-mediation = mediation

word-hand_over-complainant_asked = the complainant asked
word-hand_over-compromised = the one named feels compromised
word-hand_over-involved = the one named was involved
word-hand_over-away = the one named is away

word-findings_to-complainant = the complainant
word-findings_to-complained_about = the person complained about
word-findings_to-proprietor = the proprietor
word-findings_to-headteacher = the head

word-case_act-open_safeguarding_record = open a safeguarding record
word-case_act-triage = answer the questions of triage
word-case_act-begin_stage = begin the stage
word-case_act-find_handler_outside = find somebody outside the school
word-case_act-acknowledge = say that it arrived
word-case_act-meet = meet the complainant
word-case_act-decide = decide, on what was found out
word-case_act-respond = answer
word-case_act-convene_panel = name the panel and the day of the hearing
word-case_act-give_notice = give notice of the hearing
word-case_act-exchange_papers = exchange the papers
word-case_act-hold_hearing = hold the hearing
word-case_act-send_findings = send the findings to both sides
word-case_act-conclude = close the case, with the way outside named
word-case_act-close_lapsed = close the case: nobody asked in time
word-case_act-review_pause = look at the pause again
word-case_act-hand_on = hand it on: whoever has it is away

word-complainant_may-ask_for_next_stage = ask for the next stage
word-complainant_may-ask_for_panel = ask for a panel
word-complainant_may-ask_for_another_handler = ask for another handler
word-complainant_may-withdraw = withdraw, in writing
word-complainant_may-attend_with_companion = attend the hearing, with a companion
word-complainant_may-go_outside = go outside the school

word-step_refused-no_such_case = no such case is on record
word-step_refused-no_ladder = the policy has no ladder
word-step_refused-not_from_here = it is no step from where the case stands
word-step_refused-before_last_step = the day lies before the last step
word-step_refused-not_triaged = a question of triage has no answer
word-step_refused-no_such_stage = the ladder has no such stage
word-step_refused-stage_falls = a stage never falls
word-step_refused-not_direct = a concern does not begin there
word-step_refused-not_skippable = a stage in between may not be passed over
word-step_refused-gatekeeper_decides = somebody has to let it begin there
word-step_refused-too_soon = it is too soon
word-step_refused-window_over = the time to ask is over
word-step_refused-window_open = the time to ask is not over
word-step_refused-no_internal_handler = nobody in the school may handle it
word-step_refused-not_this_handler = that person may not handle it
word-step_refused-summary_needed = what is unresolved and what is wanted has to be written down
word-step_refused-action_needed = what the school did has to be written down
word-step_refused-in_writing_needed = it has to be in writing
word-step_refused-tell_first = the complainant has to be told
word-step_refused-reason_needed = a reason is needed
word-step_refused-date_passed = the old date has passed
word-step_refused-not_later = the new date is not later than the old
word-step_refused-no_such_date = no day is known for that
word-step_refused-day_not_counted = that day does not count
word-step_refused-panel_not_in_order = the panel is not in order
word-step_refused-no_time_for_papers = there is no time left for the papers
word-step_refused-no_real_offer = the complainant is absent, and no dates were offered
word-step_refused-too_many_companions = too many came with the complainant
word-step_refused-not_all_agreed = not everybody agreed to a recording
word-step_refused-findings_not_sent = the findings have not gone to both sides
word-step_refused-test_not_failed = it does not fail that test
word-step_refused-not_theirs = somebody else decides that
word-step_refused-stays_closed = a closed case stays closed
word-step_refused-decider_needed = somebody else investigated, and who decided is not on record
word-step_refused-steps_not_taken = it is not on record that every reasonable step was taken
word-step_refused-position_not_set_out = it is not on record that the position and what may still be done were set out
word-step_refused-not_the_same_points = it has not come again with the same points since it was closed

word-panel_fault-too_few = too few members
word-panel_fault-involved = a member was involved
word-panel_fault-nobody_independent = nobody is independent of the school
word-panel_fault-not_independent = a member who is called independent holds a post of the school
word-panel_fault-twice = a member is named twice
word-panel_fault-away = a member is away on the day of the hearing

word-severity-cannot_show = cannot be shown
