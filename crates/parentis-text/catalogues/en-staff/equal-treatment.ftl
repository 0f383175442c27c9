# Were all who are entitled treated alike in what the school gave, and where not.

equal-alike = { $alike ->
    [yes] In what the school gave for { $pupil }, all who had a right to it were treated alike.
    [no] In what the school gave for { $pupil }, the adults were not treated alike.
   *[unknown] Whether all who had a right to it were treated alike for { $pupil } is not settled.
    }
equal-reasons = Every difference has its reason, which stands below.
equal-time = Looked at: what is on record as given from { $first } up to and including { $last }.
equal-no-time = The time that was asked about has no day.
equal-nothing = Nothing is on record as given to an adult in this time. That does not show that all were treated alike.
equal-not-looked-at = There is more than can be looked at in one go, and { $count } left. Ask about a shorter time.

# One thing: its heading, and a line for each adult.
equal-thing = First given on { $day }: { $column }, { $item }
equal-line-alike = { $person } was given it on { $day }.
equal-line-given_unsettled = { $person } was given it on { $day }. Somebody had to check first.
equal-line-given_against = { $person } was given it on { $day }, and must not have been.
equal-line-left_out = { $person } had to be given it and was not.
equal-line-waiting = { $person } was not given it. Somebody has to check first.
equal-line-kept_back = { $person } was not given it, and must not be.
equal-line-not_owed = { $person } was not given it. The school can choose.
equal-later = { $many ->
    [yes] That was { $days } days after it was first given.
   *[no] That was a day after it was first given.
    }

equal-counts = Adult by adult:
equal-count = { $person }. Left out: { $left_out } of the { $owed } that had to be given. Given: { $given } of { $things } in all, { $late } of these later and { $against } wrongly.

equal-step-tell = Tell these at once what was given and must not have been: { $posts }.
equal-step-left-out = Give what was left out, unless it has to be kept back by now. Ask about the adult again first.
equal-step-reason = Write down why it happened.
equal-step-unsettled = Find out what has to be checked. Then ask again.
