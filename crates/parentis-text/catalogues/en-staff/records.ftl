# Breaches, complaints about data protection, for how long records are kept, and what may be erased.

breach-headline = Breaches on record: { $breaches }. With something to do: { $open }.
breach-decides = { $known ->
    [yes] { $person } decides about them.
   *[no] Nobody is on record who can decide about them today.
    }
breach-decider = { $away ->
    [yes] { $person } ({ $post }) is away.
   *[no] { $person } ({ $post }) is next.
    }
breach-line = { $breach }: the school became aware of it on { $day }. Data: { $classes }.
breach-risk = { $known ->
    [yes] { $by_class ->
        [yes] It counts as { $risk }, because of what it touches.
       *[no] It was judged to be { $risk }.
        }
   *[no] Nobody has judged the risk yet.
    }
breach-report = The report to the Information Commissioner: { $report }.
breach-from-midnight = At what hour the school became aware is not on record, so the time runs from the beginning of that day.
breach-to-tell = Not told yet: { $whom }.
breach-next = { $step }.
breach-next-on = { $over ->
    [yes] { $step }: this was due by { $day }, and is overdue.
   *[no] { $step }, by { $day }.
    }
breach-next-at = { $over ->
    [yes] { $step }: this was due by { $time } on { $day }, and is overdue.
   *[no] { $step }, by { $time } on { $day }.
    }

complaint-headline = Complaints about data protection on record: { $complaints }. With something to do: { $open }.
complaint-channels = One may complain by these ways: { $channels }.
complaint-offer-way = Offer an electronic way to complain: the profile names none.
complaint-list = One by one:
complaint-line = { $person } complained on { $day } ({ $complaint }).
complaint-before-the-duty = It came before the duty began: answer it as any other message.
complaint-ack = That it arrived: { $standing }; last day { $day }.
complaint-next = To do: { $step }.

retention-headline = Records looked at: { $records }. Due: { $due }. To be looked at: { $open }.
retention-list = One by one:
retention-line = { $record }, { $kind }: { $standing }, because { $why }.
retention-day = { $known ->
    [yes] Its time is over on { $day }; then: { $then }.
   *[no] Its time is over on { $day }.
    }
retention-missing = Not on record: { $missing }.
retention-source = Source of the period: { $source }

copy-headline = { $outcome ->
    [must] The whole of it goes into the copy.
    [may] The whole of it may go into the copy.
    [needs_check] Somebody has to look before the copy is whole.
   *[must_not] Not all of it goes into the copy.
    }
copy-other-right = The school has no duty to show the educational record. What is left is a subject access request, which is the child's right.
copy-fields = Field by field:
copy-field = { $outcome ->
    [must] { $field }: goes. { $why }
    [may] { $field }: may go. { $why }
    [needs_check] { $field }: waits until somebody has looked. { $why }
   *[must_not] { $field }: does not go. { $why }
    }
copy-why = { $known ->
    [yes] { $exemption }: { $why }.
   *[no] Reason: { $why }.
    }
copy-not-for-them = This answer is for whoever answers for data protection. Whoever asked is given the copy and the names of the exemptions.

erasure-headline = { $outcome ->
    [may] Who this is may be erased from your directory, as far as the records that you named go.
    [needs_check] Do not erase who this is before somebody has looked.
   *[must_not] Do not erase who this is.
    }
erasure-remains = Entries of the journal about them, which hold no name and remain: { $entries }.
erasure-against = What stands against it:
erasure-line = { $known ->
    [yes] { $block } ({ $key }).
   *[no] { $block }.
    }
erasure-until = It is kept until { $day }.

word-breach_risk-no_risk = no risk
word-breach_risk-risk = a risk
word-breach_risk-high_risk = a high risk
word-report_state-not_settled = nobody knows yet whether it is needed, and the time runs
word-report_state-not_needed = not needed
word-report_state-due = to be made, and there is still time
word-report_state-overdue = overdue
word-report_state-in_phases = a part was made, and the rest is to come
word-report_state-reported = made in time
word-report_state-reported_late = made too late
word-report_state-hour_not_known = made on the last day, at an hour that is not on record
word-breach_step-contain = Contain it
word-breach_step-name_decider = Find somebody who decides
word-breach_step-assess = Judge the risk and write that down
word-breach_step-report = Report it to the Information Commissioner
word-breach_step-give_reasons = State in the report why it is late
word-breach_step-note_hour = Write down at what hour it was reported
word-breach_step-complete_report = Complete the report
word-breach_step-find_affected = Find out whose data they are
word-breach_step-tell_affected = Tell those whose data they are, without undue delay
word-data_complaint_done-acknowledged = told that it arrived
word-data_complaint_done-progress_told = told how far it is
word-data_complaint_done-outcome_told = told what came of it
word-data_complaint_next-acknowledge = tell them that it arrived
word-data_complaint_next-tell_outcome = look into it, and tell them what comes of it, without undue delay
word-data_complaint_next-name_ico = tell them that they may go to the Information Commissioner
word-record_kind-complaint_file = file of a complaint
word-record_kind-early_years_complaint = file of a complaint in an early-years setting
word-record_kind-child_protection_file = child protection file
word-record_kind-staff_allegation_file = file of an allegation about staff
word-record_kind-breach_record = record of a breach
word-record_kind-data_complaint_file = file of a complaint about data protection
word-record_kind-access_request_file = file of a subject access request
word-record_kind-consent_record = record of a consent
word-record_kind-educational_record = educational record
word-record_kind-message = message
word-record_kind-minutes = minutes
word-retention_start-made = when it was made
word-retention_start-resolved = when the matter was resolved
word-retention_start-closed = when it was closed
word-retention_start-over = when it ended
word-retention_start-left = when the pupil left
word-retention_start-date_of_birth = the pupil's date of birth
word-retention_start-pension_age = when they reach pension age
word-retention_unit-day = days
word-retention_unit-month = months
word-retention_unit-year = years
word-retention_then-review = look whether it is still needed
word-retention_then-erase = erase it
word-retention_then-archive = give it to the archive
word-retention_standing-on_hold = held
word-retention_standing-kept = kept
word-retention_standing-due = due
word-retention_standing-transferred = with the next school
word-retention_standing-needs_check = kept until somebody has looked
word-retention_why-legal_hold = a legal hold names it, or whose it is
word-retention_why-period_runs = its time is not over
word-retention_why-period_over = its time is over
word-retention_why-malicious_or_false = the allegation was malicious or false
word-retention_why-went_with_pupil = it went with the pupil
word-retention_why-no_profile = the school has adopted no profile
word-retention_why-not_stated = the profile says nothing of records of this kind
word-retention_why-start_not_known = the day from which its time runs is not on record
word-retention_why-whose_not_said = nobody said whose it is, and something is held
word-retention_why-out_of_range = the day lies outside the years that are counted
word-erasure_block-legal_hold = There is a legal hold
word-erasure_block-hold_to_check = There is a legal hold on something of which nobody said whose it is
word-erasure_block-nobody_named = Nobody is named
word-erasure_block-on_roll = The pupil is on roll, or the adult is on record with one who is
word-erasure_block-open_breach = A breach about their data is not settled
word-erasure_block-open_data_complaint = A complaint about data protection is not answered
word-erasure_block-open_case = They have a part in a case that is open, or it is about them
word-erasure_block-open_safeguarding = A safeguarding record about them is open
word-erasure_block-record_kept = A record about them is kept
word-erasure_block-record_to_check = Somebody has to look whether a record about them is kept
word-copy_why-not_answered = the request is not answered, or not yet
word-copy_why-nothing_against = nothing in it has to be looked at
word-copy_why-looked_at = somebody looked, and it does not stand in the way
word-copy_why-exempt = it stands in the way
word-copy_why-not_looked_at = nobody has said yet whether it stands in the way
word-copy_why-kept_address = it is a kept address, and goes to no adult
word-copy_why-marks_not_released = they are marks before the day on which they may be told
word-copy_why-no_class_said = nobody said what kind of data is in it
word-copy_why-nobody_said_whose = nobody said about whom it is
word-copy_why-left_out_not_said = they may have it only with addresses or whereabouts left out, and nobody said that they are
word-copy_why-kept_from_them = nothing of it is to reach this adult
word-copy_why-class_keeps_it = data of this kind are kept from them, and no law that is on record requires otherwise
