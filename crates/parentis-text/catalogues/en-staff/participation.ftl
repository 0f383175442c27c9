# How parents take part: volunteers.

volunteer-headline = { $outcome ->
    [may] { $person } may help.
    [must_not] { $person } must not help until the check is there.
   *[needs_check] Somebody has to look before { $person } helps.
    }
volunteer-nothing = Nothing that { $person } helps with is on record.
volunteer-activity = { $activity } ({ $work }):
volunteer-no-visit = No visit is on the rota.
volunteer-visit = Next visit: { $day }.
volunteer-need = By the law of { $day }: { $regulated ->
    [yes] regulated activity.
    [no] outside regulated activity.
   *[unknown] whether it is regulated activity is not settled.
    }
volunteer-why = Why: { $why }.
volunteer-check = Check needed: { $needed }. On record: { $standing }. { $outcome ->
    [may] They may help.
    [must_not] They must not help.
   *[needs_check] Somebody has to look first.
    }
volunteer-gap = To find out: { $gap }.
volunteer-no-barred-list = A barred-list check must not be asked for.
volunteers-headline = Volunteers on record: { $volunteers }. With a check that does not fit the next visit: { $due }.
volunteers-list = To put right, the earliest visit first:
volunteers-line = { $person }, { $activity }, before { $day }. Check needed: { $needed }. On record: { $standing }.

word-volunteer_work-teaches = teaches, trains or instructs
word-volunteer_work-cares = cares for or supervises children
word-volunteer_work-personal_care = personal care
word-volunteer_work-another_kind = work of another kind
word-volunteer_work-not_said = nobody said what they do with children
word-check_kind-enhanced_with_barred_list = enhanced check with the children's barred list
word-check_kind-enhanced = enhanced check without a barred list
word-check_kind-pvg_membership = membership of Scotland's scheme
word-check_kind-access_ni = check by AccessNI
word-check_result-clear = clear
word-check_result-to_assess = to be judged
word-check_result-barred = barred
word-check_needed-enhanced_with_barred_list = enhanced, with the children's barred list
word-check_needed-no_barred_list = none with a barred list
word-check_needed-pvg_membership = as Scotland's scheme says
word-check_needed-access_ni = as AccessNI says
word-check_needed-not_settled = not settled
word-check_standing-met = there, and clear
word-check_standing-not_needed = none is needed
word-check_standing-not_on_record = none
word-check_standing-without_barred_list = one without the barred list
word-check_standing-to_assess = one that nobody has judged yet
word-check_standing-barred = barred from work with children
word-check_standing-not_settled = none that would do in either case
word-help_why-family_arrangement = it is an arrangement among family or friends
word-help_why-personal_care = it is personal care
word-help_why-weekly = it is once a week or more
word-help_why-overnight = it is overnight
word-help_why-many_days = it is more than three days in thirty
word-help_why-supervised = it is under supervision
word-help_why-supervision_counts_no_more = supervision takes nothing out any more
word-help_why-seldom = it is not often enough
word-help_why-another_kind = it is work of another kind
word-help_why-own_scheme = the nation has a scheme of its own
word-help_gap-activity = what they help with
word-help_gap-work = what they do with children
word-help_gap-rota = on which days they come
word-help_gap-overnight = whether a visit is overnight
word-help_gap-supervision = whether they are supervised
word-help_gap-family_arrangement = whether it is an arrangement among family or friends
word-help_gap-nation = in which nation the school is
word-help_gap-nation_rule = when the nation's own scheme needs a check
word-help_gap-judgement = what the school makes of what the check shows

ballot-headline = { $known ->
    [yes] Election { $election }: votes { $votes }, to be looked at { $to_check }.
   *[no] An election of parents on that day: votes { $votes }, to be looked at { $to_check }.
    }
ballot-by = By whose rule parents elect: { $elected_by }.
ballot-one-vote = One vote a parent, however many children.
ballot-list = The roll:
ballot-line = { $votes ->
    [must] { $person } votes, as parent of { $pupils }.
    [may] { $person } may vote, as parent of { $pupils }.
    [must_not] { $person } has no vote.
   *[needs_check] Of { $person } somebody has to look, about { $pupils }.
    }
ballot-missing = To find out: { $missing }.
ballot-not-told = Not told of it yet: { $people }.
stand-headline = { $outcome ->
    [may] { $person } may stand.
    [must_not] { $person } must not stand.
   *[needs_check] Somebody has to look before { $person } stands.
    }
stand-bar = Against it: { $bar }.
stand-gap = To find out: { $gap }.
seats-headline = Seats: { $seats }. Vacant: { $vacant }.
seats-parents = Parents on the board: { $standing }.
seats-bodies = Boards and groups:
seats-body = { $body } ({ $board }): seats { $seats }, held { $held }; for parents { $parent_seats }, held { $parents }.
seats-finding = To put right: { $finding }.
seats-list = Seat by seat:
seats-held = { $seat } ({ $kind }, { $body }): { $person }, { $by }, since { $day }.
seats-vacant = { $seat } ({ $kind }, { $body }): vacant.
seats-last-day = Last day of the term: { $day }.
seats-note = Note: { $note }.
seats-elections = Elections:
seats-election = { $election }: { $phase }. Last day of the ballot: { $day }. Candidates: { $candidates }.
seats-elected = Elected: { $people }.
seats-tied = Tied: { $people }.
seats-appoint = The board appoints to so many seats: { $seats }.
seats-election-note = Note: { $note }.

word-board_kind-governing_body = governing body of a maintained school
word-board_kind-academy_board = board of an academy's trust
word-board_kind-trust_board = board of a trust with several academies
word-board_kind-local_governing_body = local governing body
word-board_kind-committee = committee
word-board_kind-advisory_group = advisory group
word-board_kind-parent_forum = forum of parents
word-board_kind-parent_council = parent council
word-seat_kind-parent = parent
word-seat_kind-headteacher = headteacher
word-seat_kind-staff = staff
word-seat_kind-local_authority = local authority
word-seat_kind-other = other
word-seat_by-elected = elected
word-seat_by-appointed = appointed
word-seat_by-ex_officio = by virtue of the post
word-appointed_as-parent_of_pupil = as a parent of a registered pupil
word-appointed_as-parent_of_school_age = as a parent of a child of compulsory school age
word-left_why-resigned = resigned
word-left_why-removed = removed
word-left_why-disqualified = disqualified
word-left_why-other = another reason
word-elected_by-statute = statute
word-elected_by-board_rules = the board's own rules, for parents of registered pupils
word-elected_by-not_said = not on record
word-seat_note-term_over = the last term is over
word-seat_note-two_holders = more than one person is recorded in it
word-seat_note-may_finish_term = the child has left, and the term may be finished
word-seat_note-no_parent_any_more = no parent of a registered pupil any more: the board's rules say what follows
word-seat_note-parent_to_check = whether they are a parent of a registered pupil has to be looked at
word-seat_note-reason_missing = why no parent of a registered pupil was appointed is not on record
word-seat_note-disqualified_on_record = disqualified by what is on record
word-seat_note-absent_six_months = disqualified: absent without consent for six months from the first meeting missed
word-seat_note-absence_to_check = whether they were absent without consent for six months has to be looked at
word-board_finding-too_few_seats = fewer than seven seats
word-board_finding-too_few_parent_seats = fewer than two seats for parents
word-board_finding-too_few_parents = fewer than two parents in office
word-board_finding-no_head_seat = no seat for the head
word-board_finding-not_one_staff_seat = not one seat for staff
word-board_finding-not_one_authority_seat = not one seat for the local authority
word-board_finding-vacancy = a seat is vacant
word-board_finding-no_terms_of_reference = no terms of reference are on record
word-board_standing-meets = as the type of school asks
word-board_standing-short = too few
word-board_standing-cannot_show = cannot be shown
word-board_standing-no_rule = no rule for this nation or type of school is held
word-election_phase-nominating = nominations are open
word-election_phase-voting = the ballot is on
word-election_phase-to_count = to be counted
word-election_phase-tied = tied
word-election_phase-decided = decided
word-election_note-uncontested = nobody has to vote
word-election_note-board_appoints = too few stood: the board appoints, a parent of a registered pupil before all others
word-election_note-not_secret = a contested ballot has to be secret
word-election_note-secrecy_not_known = whether the ballot is secret is not on record
word-election_note-turnout_set = a least turnout was set, which counts for nothing
word-election_note-votes_for_nobody = votes for somebody who does not stand were left out
word-election_note-candidate_barred = somebody stands who must not
word-election_note-candidate_to_check = of a candidate somebody has to look
word-stand_bar-not_a_parent = no parent of a registered pupil on that day
word-stand_bar-under_age = under eighteen
word-stand_bar-registered_pupil = a registered pupil
word-stand_bar-has_a_seat = holds a seat of the school already
word-stand_bar-disqualified = disqualified
word-stand_bar-barred = barred from work with children
word-stand_bar-elected_member = an elected member of the local authority
word-stand_bar-paid_by_the_school = paid by the school for more than 500 hours in a year
word-stand_gap-vote = whether they have a vote as a parent
word-stand_gap-age = whether they are eighteen
word-stand_gap-disqualification = whether anything disqualifies them
word-stand_gap-elected_member = whether they are an elected member of the local authority
word-stand_gap-paid_hours = for how long the school pays them
word-stand_gap-profile = in which nation the school is, and of what type
word-stand_gap-nation_rule = what the nation's own rules are

invitations-headline = { $known ->
    [yes] { $event }: to be invited and left out so far: { $left_out }.
   *[no] { $event } is not on record by that day.
    }
invitations-list = Who is invited, for which pupil:
invitations-line = { $outcome ->
    [must] { $person }, for { $pupil }: invite.
    [may] { $person }, for { $pupil }: may be invited.
    [must_not] { $person }, for { $pupil }: must not be invited.
   *[needs_check] { $person }, for { $pupil }: somebody has to look first.
    }
invitations-invited = Invited on { $day }.
invitations-slot = Appointment at { $time } on { $day }.
invitations-note = Note: { $note }.
part-headline = { $view ->
    [whole] How parents took part, from { $start } until before { $end }: events { $events }.
    [of_adult] What this adult took part in, from { $start } until before { $end }: events { $events }.
   *[of_pupil] What may stand on the pupil's record, from { $start } until before { $end }: events { $events }.
    }
part-note = Note: { $note }.
part-levels = By level:
part-level = { $level }: events { $events }, attendances { $parents }.
part-places = By place:
part-place = { $place }: events { $events }, attendances { $parents }.
part-events = Events:
part-event = { $day }, { $event } ({ $kind }, for { $purpose }, { $place }): parents { $parents }, staff { $staff }.
part-ask = Ask what they brought to it.
part-noted = Noted: skills { $skills }, contributions { $contributions }, advice { $advice }.
part-signposts = Services to which families were pointed:
part-signpost = { $day }, { $person }: { $service }. { $outcome ->
    [may] Data of the family may go.
    [must_not] No data of the family may go.
   *[needs_check] Somebody has to look before data of the family go.
    }
groups-headline = Groups of parents on record: { $groups }.
groups-all-members = Every parent is of the parent forum.
groups-group = { $group } ({ $kind }):
groups-third-party = A body of its own: what goes to it goes to a third party.
groups-signed-up = Signed up with it in person: { $people }.
groups-item = { $item } ({ $topic }): { $state }.
groups-received = Received on { $day }, the day on which it was raised.
groups-data = Data passed, { $class }: { $outcome ->
    [may] may pass.
   *[must_not] must not pass.
    }
groups-task = To do: { $task }.

word-event_kind-parents_evening = parents' evening
word-event_kind-programme = programme
word-event_kind-parenting_support = support of parenting skills
word-event_kind-information = information
word-event_kind-training = training
word-event_kind-home_learning = learning at home
word-event_kind-other = other
word-support_purpose-learning = learning
word-support_purpose-behaviour = behaviour
word-support_purpose-attendance = attendance
word-support_purpose-wellbeing = wellbeing
word-support_purpose-transition = a change of school or stage
word-support_purpose-school_life = the life of the school
word-support_purpose-not_said = what, nobody said
word-part_level-child = child
word-part_level-class = class
word-part_level-school = school
word-part_level-governance = governance
word-part_place-school = at school
word-part_place-home = at home
word-part_place-online = online
word-invite_note-not_invited = not invited yet
word-invite_note-invited_against_rule = invited, and must not be
word-invite_note-invited_unchecked = invited before somebody looked
word-invite_note-slot_shared = the same appointment as the other parent: they need one apart
word-invite_note-slot_missing = needs an appointment apart from the other parent's, and has none
word-invite_note-offer_own_slot = lives apart from the child: offer an appointment of their own
word-part_note-purpose_not_said = of an event nobody said which support of the child it serves
word-part_note-nothing_at_home = nothing took place at home or online
word-part_note-nothing_at_school = nothing took place at school
word-part_note-no_information = no information on what taking part is good for
word-part_note-no_training_for_staff = no training that staff came to
word-part_note-no_training_for_parents = no training that parents came to
word-part_note-shared_without_basis = data of a family went to a service, or are to, without a lawful basis on record
word-part_view-whole = of all
word-part_view-of_adult = of one adult
word-part_view-of_pupil = of one pupil
word-group_kind-association = parents' association
word-group_kind-forum = forum of parents
word-group_kind-advisory_group = advisory group
word-group_kind-parent_council = parent council
word-agenda_topic-policy = a policy or whole-school issue
word-agenda_topic-events = events and programmes
word-agenda_topic-one_pupil = one pupil
word-agenda_topic-one_of_staff = one member of staff
word-agenda_topic-live_complaint = a complaint
word-agenda_topic-other = something else
word-agenda_topic-not_said = about what, nobody said
word-group_task-write_terms = write terms of reference
word-group_task-answer_views = answer what it told the governing body
word-group_task-have_a_council = have a parent council represent the parents
word-group_task-stop_sharing = stop passing data that no sign-up and no basis covers
word-item_state-public = on the agenda, minutes public
word-item_state-marked = on the agenda, minutes not public
word-item_state-take_off = never on the agenda: take it off
word-item_state-to_ladder = a complaint: to the ladder
word-item_state-to_check = somebody looks before it is on the agenda
