# The answer in a sentence, what would change it, and the headings of a whole explanation.
# RPT is the yearly report, EXC the notice of an exclusion; the other columns are in `outcomes-taking-part.ftl` and
# `outcomes-every-day.ftl`.

outcome-RPT = { $outcome ->
    [must] The yearly report must be sent.
    [may] The yearly report may be sent.
    [must_not] The yearly report must not be sent.
   *[needs_check] Somebody has to check before the yearly report is sent.
    }
headline-RPT = { $outcome ->
    [must] { $person } must be sent the yearly report on { $pupil }.
    [may] { $person } may be sent the yearly report on { $pupil }. The school can choose.
    [must_not] { $person } must not be sent the yearly report on { $pupil }.
   *[needs_check] The yearly report on { $pupil } must not go to { $person } yet. Somebody has to check first.
    }
headline-pupil-RPT = { $outcome ->
    [must] { $pupil } must be sent the yearly report in person.
    [may] { $pupil } may be sent the yearly report in person. The school can choose.
    [must_not] { $pupil } must not be sent the yearly report in person.
   *[needs_check] The yearly report must not go to { $pupil } in person yet. Somebody has to check first.
    }
outcome-EXC = { $outcome ->
    [must] Notice of the exclusion must be given.
    [may] Notice of the exclusion may be given.
    [must_not] Notice of the exclusion must not be given.
   *[needs_check] Somebody has to check before notice of the exclusion is given.
    }
headline-EXC = { $outcome ->
    [must] { $person } must be told without delay if { $pupil } is excluded.
    [may] { $person } may be told if { $pupil } is excluded. The school can choose.
    [must_not] { $person } must not be told if { $pupil } is excluded.
   *[needs_check] If { $pupil } is excluded, { $person } must not be told yet. Somebody has to check first.
    }
headline-pupil-EXC = { $outcome ->
    [must] { $pupil } must be given notice of the exclusion in person.
    [may] { $pupil } may be given notice of the exclusion in person. The school can choose.
    [must_not] { $pupil } is not the one to be given notice of the exclusion.
   *[needs_check] Notice of the exclusion must not go to { $pupil } in person yet. Somebody has to check first.
    }
recommended = The advice is to do it.

# "If ..., the report ..."
change = If { $what }, { $then }.
then-RPT = { $outcome ->
    [must] the report would have to be sent
    [may] the report could be sent
    [must_not] the report could not be sent
   *[needs_check] somebody would have to check first
    }
ahead-RPT = { $outcome ->
    [must] From { $day } the report must be sent, if nothing new is recorded by then.
    [may] From { $day } the report may be sent, if nothing new is recorded by then.
    [must_not] From { $day } the report must not be sent, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before the report is sent.
    }
then-EXC = { $outcome ->
    [must] notice would have to be given
    [may] notice could be given
    [must_not] notice could not be given
   *[needs_check] somebody would have to check first
    }
ahead-EXC = { $outcome ->
    [must] From { $day } notice must be given, if nothing new is recorded by then.
    [may] From { $day } notice may be given, if nothing new is recorded by then.
    [must_not] From { $day } notice must not be given, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before notice is given.
    }
ends-order = order { $order } ended or no longer said this
ends-claim = it turned out that there is no order { $order }
ends-hold = the safeguarding lead lifted the hold
ends-limits = the local authority took its limit back in writing
ends-died = the record of this adult's death were a mistake
ends-prison = this adult were no longer in prison
ends-adoption = the child were no longer placed, or to be placed, for adoption
ends-recognised = the school no longer treated this adult as a carer
ends-authorised = whoever said yes to this adult took it back
ends-plan = the placement plan no longer said this
ends-waived = this parent wanted the report after all
ends-other = what entry { $entry } records had ended

condition-addresses_left_out = Leave out every address, telephone number, e-mail address and clue to where somebody lives.
condition-whereabouts_left_out = Leave out everything that says where the child is or will be.
condition-by_post = What you send goes by post to the prison, not through the portal.
condition-social_worker_told_too = Tell the child's social worker and the virtual school head as well, where there are any.
condition-leavers_report = Send the leaver's report. It takes the place of the yearly one.
condition-separate_slot = Give this adult an appointment of their own, apart from the other parent.
condition-without_the_child = See to it that the child is not there.
condition-by_telephone_or_video = Speak by telephone or video. This adult does not come to the school.

# Headings of a whole explanation, and the lines that sum up.
explain-why = Why:
explain-also = Also looked at:
explain-changes = What would change this:
explain-steps = What to do now:
explain-rows-open = What is on record leaves more than one answer open.
explain-rows-same = What is not on record about this adult makes no difference here.
explain-more-rules = and { $count } more
explain-nothing = Nothing on record gives this adult a right to it.
explain-unsettled = What is on record does not settle it.
explain-holds-until = This answer holds up to and including { $last }, as long as nothing new is recorded.
explain-holds = This answer holds as long as nothing new is recorded.

# Who an adult is to a child.
standing-school-parent = { $known ->
    [yes] { $person } counts as a parent of { $pupil } for the school.
    [no] { $person } does not count as a parent of { $pupil } for the school.
   *[unknown] It is not settled whether { $person } counts as a parent of { $pupil } for the school.
    }
standing-legal-parent = { $known ->
    [yes] Legal parent: yes.
    [no] Legal parent: no.
   *[unknown] Legal parent: not on record.
    }
standing-responsibility = { $known ->
    [yes] Parental responsibility: yes.
    [no] Parental responsibility: no.
   *[unknown] Parental responsibility: not on record.
    }
standing-lives-with = { $known ->
    [yes] The child lives with this adult: yes.
    [no] The child lives with this adult: no.
   *[unknown] The child lives with this adult: not on record.
    }
standing-looks-after = { $known ->
    [yes] Looks after the child: yes.
    [no] Looks after the child: no.
   *[unknown] Looks after the child: not on record.
    }
standing-biometric-parent = { $known ->
    [yes] Has a say on fingerprints and face recognition: yes.
    [no] Has a say on fingerprints and face recognition: no.
   *[unknown] Has a say on fingerprints and face recognition: not settled.
    }
standing-policy-parent = { $known ->
    [yes] Counts as a parent in the words of the school's own policy: yes.
    [no] Counts as a parent in the words of the school's own policy: no.
   *[unknown] Counts as a parent in the words of the school's own policy: not settled.
    }

audience-unreached = Nobody can be sent it for { $pupil } as things stand. Somebody has to look into this.
audience-none = Nobody is on record for this.
due-by = It is due by { $day }.
due-not_known = There is a last day for it, but it cannot be counted yet. { $gap }
due-no_day_set = It is due once a year. No rule sets the day.
