# Messages that the rights matrix has no column for: a serious incident, and the education, health and care plan; and what the other kinds share.

headline-serious_incident = { $outcome ->
    [must] { $person } must be told of a serious incident that involves { $pupil }.
    [may] { $person } may be told of a serious incident that involves { $pupil }. The school can choose.
    [must_not] { $person } must not be told of a serious incident that involves { $pupil }.
   *[needs_check] { $person } must not be told yet of a serious incident that involves { $pupil }. Somebody has to check first.
    }
headline-pupil-serious_incident = { $outcome ->
    [must] { $pupil } must be spoken to in person about the serious incident.
    [may] { $pupil } may be spoken to in person about the serious incident. The school can choose.
    [must_not] { $pupil } is not the one to be given notice of the serious incident.
   *[needs_check] Notice of the serious incident must not go to { $pupil } in person yet. Somebody has to check first.
    }
headline-education_plan = { $outcome ->
    [must] { $person } must be asked about the education, health and care plan of { $pupil }.
    [may] { $person } may be asked about the education, health and care plan of { $pupil }. The school can choose.
    [must_not] { $person } must not be asked about the education, health and care plan of { $pupil }.
   *[needs_check] { $person } must not be asked yet about the education, health and care plan of { $pupil }. Somebody has to check first.
    }
headline-pupil-education_plan = { $outcome ->
    [must] { $pupil } must be asked in person about their education, health and care plan.
    [may] { $pupil } may be asked in person about their education, health and care plan. The school can choose.
    [must_not] { $pupil } is not the one to be asked about the education, health and care plan.
   *[needs_check] Who is asked about the education, health and care plan, { $pupil } or the parents, is not settled. Somebody has to check first.
    }
then-serious_incident = { $outcome ->
    [must] this adult would have to be told
    [may] this adult could be told
    [must_not] this adult could not be told
   *[needs_check] somebody would have to check first
    }
ahead-serious_incident = { $outcome ->
    [must] From { $day } this adult must be told, if nothing new is recorded by then.
    [may] From { $day } this adult may be told, if nothing new is recorded by then.
    [must_not] From { $day } this adult must not be told, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult is told.
    }
then-education_plan = { $outcome ->
    [must] this adult would have to be asked
    [may] this adult could be asked
    [must_not] this adult could not be asked
   *[needs_check] somebody would have to check first
    }
ahead-education_plan = { $outcome ->
    [must] From { $day } this adult must be asked, if nothing new is recorded by then.
    [may] From { $day } this adult may be asked, if nothing new is recorded by then.
    [must_not] From { $day } this adult must not be asked, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult is asked.
    }
headline-message = { $outcome ->
    [must] { $person } must be sent this about { $pupil }: { $thing }.
    [may] { $person } may be sent this about { $pupil }: { $thing }. The school can choose.
    [must_not] { $person } must not be sent this about { $pupil }: { $thing }.
   *[needs_check] { $person } must not be sent this about { $pupil } yet: { $thing }. Somebody has to check first.
    }
headline-pupil-message = { $outcome ->
    [must] { $pupil } must be sent this in person: { $thing }.
    [may] { $pupil } may be sent this in person: { $thing }. The school can choose.
    [must_not] { $pupil } must not be sent this in person: { $thing }.
   *[needs_check] { $pupil } must not be sent this in person yet: { $thing }. Somebody has to check first.
    }
then-message = { $outcome ->
    [must] this would have to be sent: { $thing }
    [may] this could be sent: { $thing }
    [must_not] this could not be sent: { $thing }
   *[needs_check] somebody would have to check first
    }
ahead-message = { $outcome ->
    [must] From { $day } this must be sent, if nothing new is recorded by then: { $thing }.
    [may] From { $day } this may be sent, if nothing new is recorded by then: { $thing }.
    [must_not] From { $day } this must not be sent, if nothing new is recorded by then: { $thing }.
   *[needs_check] From { $day } somebody has to check again before this is sent: { $thing }.
    }
