# The answer in a sentence and what would change it, for what a parent takes part in and decides.
# EVT are the school's events, PEV the parents' evening, REC the educational record, CON being asked for permission,
# PRC a consent that needs parental responsibility, GOV the election of parent governors.

outcome-EVT = { $outcome ->
    [must] This adult must be invited to school events.
    [may] This adult may be invited to school events.
    [must_not] This adult must not be invited to school events.
   *[needs_check] Somebody has to check before this adult is invited to school events.
    }
headline-EVT = { $outcome ->
    [must] { $person } must be invited to school events for { $pupil }.
    [may] { $person } may be invited to school events for { $pupil }. The school can choose.
    [must_not] { $person } must not be invited to school events for { $pupil }.
   *[needs_check] { $person } must not be invited to school events for { $pupil } yet. Somebody has to check first.
    }
headline-pupil-EVT = { $outcome ->
    [must] The invitation to school events must go to { $pupil } in person.
    [may] The invitation to school events may go to { $pupil } in person. The school can choose.
    [must_not] { $pupil } is not the one to whom the invitation to school events goes.
   *[needs_check] The invitation to school events must not go to { $pupil } in person yet. Somebody has to check first.
    }
then-EVT = { $outcome ->
    [must] this adult would have to be invited
    [may] this adult could be invited
    [must_not] this adult could not be invited
   *[needs_check] somebody would have to check first
    }
ahead-EVT = { $outcome ->
    [must] From { $day } this adult must be invited, if nothing new is recorded by then.
    [may] From { $day } this adult may be invited, if nothing new is recorded by then.
    [must_not] From { $day } this adult must not be invited, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult is invited.
    }

outcome-PEV = { $outcome ->
    [must] This adult must be offered an appointment at the parents' evening.
    [may] This adult may be offered an appointment at the parents' evening.
    [must_not] This adult must not be offered an appointment at the parents' evening.
   *[needs_check] Somebody has to check before this adult is offered an appointment at the parents' evening.
    }
headline-PEV = { $outcome ->
    [must] { $person } must be offered an appointment about { $pupil } at the parents' evening.
    [may] { $person } may be offered an appointment about { $pupil } at the parents' evening. The school can choose.
    [must_not] { $person } must not be offered an appointment about { $pupil } at the parents' evening.
   *[needs_check] { $person } must not be offered an appointment about { $pupil } yet. Somebody has to check first.
    }
headline-pupil-PEV = { $outcome ->
    [must] { $pupil } must be offered an appointment at the parents' evening in person.
    [may] { $pupil } may be offered an appointment at the parents' evening in person. The school can choose.
    [must_not] { $pupil } is not the one to be offered an appointment at the parents' evening.
   *[needs_check] { $pupil } must not be offered an appointment in person yet. Somebody has to check first.
    }
then-PEV = { $outcome ->
    [must] an appointment would have to be offered
    [may] an appointment could be offered
    [must_not] no appointment could be offered
   *[needs_check] somebody would have to check first
    }
ahead-PEV = { $outcome ->
    [must] From { $day } an appointment must be offered, if nothing new is recorded by then.
    [may] From { $day } an appointment may be offered, if nothing new is recorded by then.
    [must_not] From { $day } an appointment must not be offered, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before an appointment is offered.
    }

outcome-REC = { $outcome ->
    [must] The educational record must be shown once it is asked for in writing.
    [may] The educational record may be shown once it is asked for in writing.
    [must_not] The educational record must not be shown.
   *[needs_check] Somebody has to check before the educational record is shown.
    }
headline-REC = { $outcome ->
    [must] { $person } must be shown the educational record of { $pupil }, once they ask in writing.
    [may] { $person } may be shown the educational record of { $pupil }, once they ask in writing. The school can choose.
    [must_not] { $person } must not be shown the educational record of { $pupil }.
   *[needs_check] The educational record of { $pupil } must not be shown to { $person } yet. Somebody has to check first.
    }
headline-pupil-REC = { $outcome ->
    [must] { $pupil } must be shown the educational record in person.
    [may] { $pupil } may be shown the educational record in person. The school can choose.
    [must_not] { $pupil } is not the one to be shown the educational record in this way.
   *[needs_check] The educational record must not be shown to { $pupil } in person yet. Somebody has to check first.
    }
then-REC = { $outcome ->
    [must] the record would have to be shown
    [may] the record could be shown
    [must_not] the record could not be shown
   *[needs_check] somebody would have to check first
    }
ahead-REC = { $outcome ->
    [must] From { $day } the record must be shown, if nothing new is recorded by then.
    [may] From { $day } the record may be shown, if nothing new is recorded by then.
    [must_not] From { $day } the record must not be shown, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before the record is shown.
    }

outcome-CON = { $outcome ->
    [must] This adult must be asked for permission.
    [may] This adult may be asked for permission.
    [must_not] This adult must not be asked for permission.
   *[needs_check] Somebody has to check before this adult is asked for permission.
    }
headline-CON = { $outcome ->
    [must] { $person } must be asked when permission is needed for { $pupil }.
    [may] { $person } may be asked when permission is needed for { $pupil }. The school can choose.
    [must_not] { $person } must not be asked when permission is needed for { $pupil }.
   *[needs_check] { $person } must not be asked for permission for { $pupil } yet. Somebody has to check first.
    }
headline-pupil-CON = { $outcome ->
    [must] { $pupil } must be asked in person when permission is needed.
    [may] { $pupil } may be asked in person when permission is needed. The school can choose.
    [must_not] { $pupil } is not the one to be asked when permission is needed.
   *[needs_check] { $pupil } must not be asked for permission in person yet. Somebody has to check first.
    }
then-CON = { $outcome ->
    [must] this adult would have to be asked
    [may] this adult could be asked
    [must_not] this adult could not be asked
   *[needs_check] somebody would have to check first
    }
ahead-CON = { $outcome ->
    [must] From { $day } this adult must be asked, if nothing new is recorded by then.
    [may] From { $day } this adult may be asked, if nothing new is recorded by then.
    [must_not] From { $day } this adult must not be asked, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult is asked.
    }

# No "the school can choose": whoever may give this consent gives it.
outcome-PRC = { $outcome ->
    [must] This adult's consent must be accepted where parental responsibility is needed.
    [may] This adult's consent may be accepted where parental responsibility is needed.
    [must_not] This adult's consent must not be accepted where parental responsibility is needed.
   *[needs_check] Somebody has to check before this adult's consent is accepted where parental responsibility is needed.
    }
headline-PRC = { $outcome ->
    [must] The consent of { $person } for { $pupil } must be accepted where parental responsibility is needed.
    [may] { $person } may give consent for { $pupil } where parental responsibility is needed.
    [must_not] { $person } cannot give consent for { $pupil } where parental responsibility is needed.
   *[needs_check] The consent of { $person } for { $pupil } must not be accepted yet. Somebody has to check first.
    }
headline-pupil-PRC = { $outcome ->
    [must] The consent of { $pupil } in person must be accepted.
    [may] The consent of { $pupil } in person may be accepted.
    [must_not] { $pupil } is not the one to give a consent that needs parental responsibility.
   *[needs_check] The consent of { $pupil } in person must not be accepted yet. Somebody has to check first.
    }
then-PRC = { $outcome ->
    [must] this adult's consent would have to be accepted
    [may] this adult's consent could be accepted
    [must_not] this adult's consent could not be accepted
   *[needs_check] somebody would have to check first
    }
ahead-PRC = { $outcome ->
    [must] From { $day } this adult's consent must be accepted, if nothing new is recorded by then.
    [may] From { $day } this adult's consent may be accepted, if nothing new is recorded by then.
    [must_not] From { $day } this adult's consent must not be accepted, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult's consent is accepted.
    }

outcome-GOV = { $outcome ->
    [must] This adult must be able to vote and to stand in the election of parent governors.
    [may] This adult may vote and stand in the election of parent governors.
    [must_not] This adult must not vote or stand in the election of parent governors.
   *[needs_check] Somebody has to check before this adult votes or stands in the election of parent governors.
    }
headline-GOV = { $outcome ->
    [must] { $person } must be able to vote and to stand in the election of parent governors, as a parent of { $pupil }.
    [may] { $person } may vote and stand in the election of parent governors, for { $pupil }. The school can choose.
    [must_not] { $person } cannot vote or stand in the election of parent governors for { $pupil }.
   *[needs_check] { $person } must not vote or stand in the election of parent governors for { $pupil } yet. Somebody has to check first.
    }
headline-pupil-GOV = { $outcome ->
    [must] { $pupil } must be able to vote and to stand in the election of parent governors in person.
    [may] { $pupil } may vote and stand in the election of parent governors in person. The school can choose.
    [must_not] { $pupil } is not the one to vote or stand in the election of parent governors.
   *[needs_check] { $pupil } must not vote or stand in the election of parent governors yet. Somebody has to check first.
    }
then-GOV = { $outcome ->
    [must] this adult would have to be able to vote and to stand
    [may] this adult could vote and stand
    [must_not] this adult could not vote or stand
   *[needs_check] somebody would have to check first
    }
ahead-GOV = { $outcome ->
    [must] From { $day } this adult must be able to vote and to stand, if nothing new is recorded by then.
    [may] From { $day } this adult may vote and stand, if nothing new is recorded by then.
    [must_not] From { $day } this adult must not vote or stand, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult votes or stands.
    }
