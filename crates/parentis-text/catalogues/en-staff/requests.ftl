# Somebody asked to see the educational record, or for what the school holds about a child (subject access).

headline-right-educational_record = { $outcome ->
    [must] { $person } must be shown the educational record of { $pupil }.
    [may] { $person } may be shown the educational record of { $pupil }. The school can choose.
    [must_not] { $person } must not be shown the educational record of { $pupil }.
   *[needs_check] The educational record of { $pupil } must not be shown to { $person } yet. Somebody has to check first.
    }
headline-right-subject_access = { $outcome ->
    [must] { $person } must be given what the school holds about { $pupil }.
    [may] { $person } may be given what the school holds about { $pupil }. The school can choose.
    [must_not] { $person } must not be given what the school holds about { $pupil }.
   *[needs_check] What the school holds about { $pupil } must not be given to { $person } yet. Somebody has to check first.
    }
then-right-educational_record = { $outcome ->
    [must] the record would have to be shown
    [may] the record could be shown
    [must_not] the record could not be shown
   *[needs_check] somebody would have to check first
    }
then-right-subject_access = { $outcome ->
    [must] it would have to be given
    [may] it could be given
    [must_not] it could not be given
   *[needs_check] somebody would have to check first
    }
ahead-right-educational_record = { $outcome ->
    [must] From { $day } the record must be shown, if nothing new is recorded by then.
    [may] From { $day } the record may be shown, if nothing new is recorded by then.
    [must_not] From { $day } the record must not be shown, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before the record is shown.
    }
ahead-right-subject_access = { $outcome ->
    [must] From { $day } it must be given, if nothing new is recorded by then.
    [may] From { $day } it may be given, if nothing new is recorded by then.
    [must_not] From { $day } it must not be given, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before it is given.
    }

request-when = By when:
request-look-at = Before anything goes, look at:
request-cost = What it costs:

# By when.
due-right-educational_record = Show it by { $day }.
due-right-subject_access = Answer by { $day }, whether the answer is yes or no.
due-right-not_known = There is a last day, but it cannot be counted yet. { $gap }
due-marks = Exam marks are asked for before their results. They can wait until { $day }. Everything else cannot.
due-marks-not_known = Exam marks are asked for before their results. Their last day cannot be counted yet. { $gap }
due-marks-not_set = Exam marks are asked for before their results. Their time does not run yet.
due-no_day-not_received = On this day the request had not come yet.
due-no_day-identity_not_shown = The time does not run yet. It starts when identity or authority is shown.
due-no_day-not_clarified = The time stands still until the requester says what they mean.
due-no_day-not_in_writing = The time does not run yet. It starts when the request comes in writing.
due-no_day-choice = No law that we know of sets a day. The school chooses whether to show it, and when.
due-no_day-not_owed = Nothing is owed here, so no day is set.
due-no_day-nation_rule = The law of this nation sets its own time, which is not held here. Ask the school's legal adviser today.
due-no_day-earlier_rule = The law as it was on that day is not held here.
due-no_day-profile = The school's profile is not on record, so it is not known which law sets the day.
due-note-from_identity = The month starts on the day on which identity or authority was shown.
due-note-paused = The days between asking what is meant and the answer do not count.
due-note-not_paused = A question that was put after the time was over, or before the request came, stops nothing.
due-note-extended = The requester was told in time that it takes longer, so it is three months.
due-note-not_extended = The requester was not told within the first month that it takes longer. So it does not take longer.
due-note-moved = The last day would have been a weekend or public holiday. It is the next working day.
due-note-holidays = School holidays do not stop the time.

# What to look at before anything goes.
step-look-serious_harm = Anything that would be likely to do serious harm to the health of the pupil or of anybody else. It does not go.
step-look-child_abuse_data = Anything on whether the child was, or may be, abused. It does not go where that would be against the child's best interests.
step-look-other_people = What is about other people. It does not go unless they agree, or it is reasonable without their agreement.
step-look-other_parents_address = The other parent's address, telephone number and e-mail address. They do not go.
step-look-exam_scripts = What the pupil wrote in examinations. It need not go.
step-look-own_notes = Notes that a teacher keeps only for their own use. They are no part of the record.
step-look-other_childs_parent = What the parent of another child said. It is no part of the record.
step-look-legal_privilege = Legal advice and the papers of a dispute. They do not go.
step-look-references = References that were given in confidence. They need not go.
step-look-management_planning = What the management plans, where telling would harm it. It need not go.
step-look-negotiations = What the school means to say in negotiations with them, where telling would harm them. It need not go.

# What it may cost.
step-cost-free = Nothing may be charged.
step-cost-copies_at_cost = Looking is free. A copy may cost no more than it costs the school to make it.
step-cost-not_set = No rule on charges is held here. Ask the school's legal adviser before you charge anything.

# What the office does now.
step-right-educational_record-must = Show the record, or give a copy if one is asked for. First take out what is named above.
step-right-educational_record-may = You may show the record. You do not have to. If you do, first take out what is named above.
step-right-educational_record-must_not = Do not show the record. Answer the request in writing.
step-right-educational_record-needs_check = Do not show the record yet. Note the day on which the request came in. The time may already run.
step-right-subject_access-must = Search as far as is reasonable, and give out what is found. First take out what is named above.
step-right-subject_access-may = You may give out what is found. You do not have to. If you do, first take out what is named above.
step-right-subject_access-must_not = Do not give out anything. Tell the requester so in writing, by the same day.
step-right-subject_access-needs_check = Do not give out anything yet. Start to search all the same: the time may already run.
step-right-other-way = What the school holds about a pupil can also be asked for by the pupil, as a request of their own.
step-right-writing = If a disability keeps this adult from writing, take the request in another form and record it as written.
step-right-judge = Judge this child, and not the age. What counts is whether the child understands what is asked for, and what it means to give it.
step-right-weigh = Weigh how mature the child is, what the information is, and what any court has ordered.
step-right-weigh-confidence = Weigh what the child was promised in confidence, and what the child wants.
step-right-weigh-consequences = Weigh what would follow if this adult saw it, above all where there is talk of abuse. Then weigh what would follow if they did not.

# The words of the closed lists.
word-right-educational_record = the educational record
word-right-subject_access = subject access
word-exemption-serious_harm = what would do serious harm
word-exemption-child_abuse_data = information on child abuse
word-exemption-other_people = what is about other people
word-exemption-other_parents_address = the other parent's address
word-exemption-exam_scripts = examination scripts
word-exemption-own_notes = a teacher's own notes
word-exemption-other_childs_parent = what the parent of another child said
word-exemption-legal_privilege = legal privilege
word-exemption-references = confidential references
word-exemption-management_planning = planning of the management
word-exemption-negotiations = negotiations
word-charge-free = free
word-charge-copies_at_cost = copies at cost
word-charge-not_set = no rule is held
word-clock_note-from_identity = runs from the day identity was shown
word-clock_note-paused = stood still while a question was open
word-clock_note-not_paused = a question that stops nothing
word-clock_note-extended = three months instead of one
word-clock_note-not_extended = not made longer
word-clock_note-moved = moved to the next working day
word-no_day-not_received = the request had not come yet
word-no_day-identity_not_shown = identity was not shown
word-no_day-not_clarified = a question is open
word-no_day-not_in_writing = not asked for in writing
word-no_day-choice = the school's choice
word-no_day-not_owed = nothing is owed
word-no_day-nation_rule = the law of this nation
word-no_day-earlier_rule = the law as it was on that day
word-no_day-profile = no profile
