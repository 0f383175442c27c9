# The answer in a sentence and what would change it, for what happens from day to day.
# TRP is being told about a trip, MSG the day-to-day messages, EMG being rung in an emergency, COL collecting the child,
# CMP complaining to the school.

outcome-TRP = { $outcome ->
    [must] This adult must be told about the trip.
    [may] This adult may be told about the trip.
    [must_not] This adult must not be told about the trip.
   *[needs_check] Somebody has to check before this adult is told about the trip.
    }
headline-TRP = { $outcome ->
    [must] { $person } must be told about { $pupil }'s trip.
    [may] { $person } may be told about { $pupil }'s trip. The school can choose.
    [must_not] { $person } must not be told about { $pupil }'s trip.
   *[needs_check] { $person } must not be told about { $pupil }'s trip yet. Somebody has to check first.
    }
headline-pupil-TRP = { $outcome ->
    [must] { $pupil } must be told about the trip in person.
    [may] { $pupil } may be told about the trip in person. The school can choose.
    [must_not] { $pupil } is not the one to whom the letter about the trip goes.
   *[needs_check] The letter about the trip must not go to { $pupil } in person yet. Somebody has to check first.
    }
then-TRP = { $outcome ->
    [must] this adult would have to be told
    [may] this adult could be told
    [must_not] this adult could not be told
   *[needs_check] somebody would have to check first
    }
ahead-TRP = { $outcome ->
    [must] From { $day } this adult must be told, if nothing new is recorded by then.
    [may] From { $day } this adult may be told, if nothing new is recorded by then.
    [must_not] From { $day } this adult must not be told, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult is told.
    }

outcome-MSG = { $outcome ->
    [must] The day-to-day messages must be sent.
    [may] The day-to-day messages may be sent.
    [must_not] The day-to-day messages must not be sent.
   *[needs_check] Somebody has to check before the day-to-day messages are sent.
    }
headline-MSG = { $outcome ->
    [must] { $person } must be sent the day-to-day messages about { $pupil }.
    [may] { $person } may be sent the day-to-day messages about { $pupil }. The school can choose.
    [must_not] { $person } must not be sent the day-to-day messages about { $pupil }.
   *[needs_check] The day-to-day messages about { $pupil } must not go to { $person } yet. Somebody has to check first.
    }
headline-pupil-MSG = { $outcome ->
    [must] { $pupil } must be sent the day-to-day messages in person.
    [may] { $pupil } may be sent the day-to-day messages in person. The school can choose.
    [must_not] { $pupil } is not the one to whom the day-to-day messages go.
   *[needs_check] The day-to-day messages must not go to { $pupil } in person yet. Somebody has to check first.
    }
then-MSG = { $outcome ->
    [must] the messages would have to be sent
    [may] the messages could be sent
    [must_not] the messages could not be sent
   *[needs_check] somebody would have to check first
    }
ahead-MSG = { $outcome ->
    [must] From { $day } the messages must be sent, if nothing new is recorded by then.
    [may] From { $day } the messages may be sent, if nothing new is recorded by then.
    [must_not] From { $day } the messages must not be sent, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before the messages are sent.
    }

outcome-EMG = { $outcome ->
    [must] This adult must be an emergency contact.
    [may] This adult may be an emergency contact.
    [must_not] This adult must not be an emergency contact.
   *[needs_check] Somebody has to check before this adult is an emergency contact.
    }
headline-EMG = { $outcome ->
    [must] { $person } must be among those who are rung if something happens to { $pupil }.
    [may] { $person } may be rung if something happens to { $pupil }. The school can choose.
    [must_not] { $person } must not be rung if something happens to { $pupil }.
   *[needs_check] { $person } must not be rung yet if something happens to { $pupil }. Somebody has to check first.
    }
headline-pupil-EMG = { $outcome ->
    [must] { $pupil } must be rung in person in an emergency.
    [may] { $pupil } may be rung in person in an emergency. The school can choose.
    [must_not] { $pupil } is not the one to be rung in an emergency.
   *[needs_check] { $pupil } must not be rung in person in an emergency yet. Somebody has to check first.
    }
then-EMG = { $outcome ->
    [must] this adult would have to be an emergency contact
    [may] this adult could be an emergency contact
    [must_not] this adult could not be an emergency contact
   *[needs_check] somebody would have to check first
    }
ahead-EMG = { $outcome ->
    [must] From { $day } this adult must be an emergency contact, if nothing new is recorded by then.
    [may] From { $day } this adult may be an emergency contact, if nothing new is recorded by then.
    [must_not] From { $day } this adult must not be an emergency contact, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult is an emergency contact.
    }

# No "the school can choose": it has no power to refuse a parent on somebody else's word.
outcome-COL = { $outcome ->
    [must] This adult must be allowed to collect the child.
    [may] This adult may collect the child.
    [must_not] This adult must not collect the child.
   *[needs_check] Somebody has to check before this adult collects the child. The child stays with staff.
    }
headline-COL = { $outcome ->
    [must] { $person } must be allowed to collect { $pupil }.
    [may] { $person } may collect { $pupil }.
    [must_not] { $person } must not collect { $pupil }.
   *[needs_check] { $person } must not collect { $pupil } yet. Somebody has to check first.
    }
headline-pupil-COL = { $outcome ->
    [must] { $pupil } must be allowed to leave alone.
    [may] { $pupil } may leave alone.
    [must_not] { $pupil } is not the one who collects the child.
   *[needs_check] Somebody has to check how { $pupil } leaves school.
    }
then-COL = { $outcome ->
    [must] this adult would have to be allowed to collect the child
    [may] this adult could collect the child
    [must_not] this adult could not collect the child
   *[needs_check] somebody would have to check first
    }
ahead-COL = { $outcome ->
    [must] From { $day } this adult must be allowed to collect the child, if nothing new is recorded by then.
    [may] From { $day } this adult may collect the child, if nothing new is recorded by then.
    [must_not] From { $day } this adult must not collect the child, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again before this adult collects the child.
    }

# A complaint is always taken in. What is not settled is how it goes on.
outcome-CMP = { $outcome ->
    [must] This adult must be able to complain to the school.
    [may] This adult may complain to the school.
    [must_not] The complaint is taken in. It does not go through the school's procedure.
   *[needs_check] The complaint is taken in. Somebody has to check how it goes on.
    }
headline-CMP = { $outcome ->
    [must] { $person } must be able to complain to the school about anything to do with { $pupil }.
    [may] { $person } may complain to the school about anything to do with { $pupil }.
    [must_not] A complaint from { $person } to do with { $pupil } is taken in. It does not go through the school's procedure.
   *[needs_check] A complaint from { $person } to do with { $pupil } is taken in. Somebody has to check how it goes on.
    }
headline-pupil-CMP = { $outcome ->
    [must] { $pupil } must be able to complain to the school in person.
    [may] { $pupil } may complain to the school in person.
    [must_not] What { $pupil } has to say is listened to. It does not go through the procedure for parents.
   *[needs_check] A complaint from { $pupil } is taken in. Somebody has to check how it goes on.
    }
then-CMP = { $outcome ->
    [must] this adult would have to be able to complain
    [may] this adult could complain
    [must_not] the complaint would not go through the school's procedure
   *[needs_check] somebody would have to check how the complaint goes on
    }
ahead-CMP = { $outcome ->
    [must] From { $day } this adult must be able to complain, if nothing new is recorded by then.
    [may] From { $day } this adult may complain, if nothing new is recorded by then.
    [must_not] From { $day } a complaint does not go through the school's procedure, if nothing new is recorded by then.
   *[needs_check] From { $day } somebody has to check again how a complaint goes on.
    }
