# What the office does now, for the columns of `outcomes-taking-part.ftl` and `outcomes-every-day.ftl`.

step-EVT-must = Invite this adult as you invite any other parent.
step-EVT-may = You may invite this adult. You do not have to.
step-EVT-advised = Invite this adult. The school does not have to, but that is the advice.
step-EVT-must_not = Do not invite this adult.
step-EVT-needs_check = Do not invite this adult yet. Until this is settled, do not tell them when and where the event is.
step-EVT-withhold = Do not invite this adult, and do not tell them when and where the event is. If they come all the same, tell { -dsl }.
step-EVT-not-to-pupil = The invitation goes to the parents, not to the pupil in person.
step-EVT-to-pupil = Invite the pupil instead.

step-PEV-must = Offer this adult an appointment. It may be apart from the other parent's, and that parent has no say in it.
step-PEV-may = You may offer this adult an appointment. You do not have to.
step-PEV-advised = Offer this adult an appointment. The school does not have to, but that is the advice.
step-PEV-must_not = Do not offer this adult an appointment.
step-PEV-needs_check = Do not offer this adult an appointment yet. Until this is settled, do not talk with them about the child.
step-PEV-withhold = Do not offer this adult an appointment, and do not talk with them about the child.
step-PEV-not-to-pupil = The appointment is offered to the parents, not to the pupil in person.
step-PEV-to-pupil = Offer the appointment to the pupil instead.

step-REC-must = Once this adult has asked in writing, show them the record within 15 school days. Looking is free, and a copy costs no more than it costs the school. First take out what the pupil could not be shown, and what is about other people.
step-REC-may = You may show this adult the record once they have asked in writing. You do not have to. First take out what the pupil could not be shown, and what is about other people.
step-REC-advised = Show this adult the record once they have asked in writing. The school does not have to, but that is the advice. First take out what the pupil could not be shown, and what is about other people.
step-REC-must_not = Do not show this adult the record. If they asked in writing, answer in writing.
step-REC-needs_check = Do not show this adult the record yet. If they asked in writing, note the day. The time to answer counts from it.
step-REC-withhold = Do not show this adult the record, or read it out or talk about it with them. If they asked in writing, answer in writing.
step-REC-not-to-pupil = This record is shown to the parents. If the pupil asks what the school holds about them, take that as a request of the pupil's own.
step-REC-to-pupil = Show the record to the pupil instead, if the pupil asks for it.

step-CON-must = Ask this adult for permission. Keep the answer in writing.
step-CON-may = You may ask this adult for permission. You do not have to.
step-CON-advised = Ask this adult for permission. The school does not have to, but that is the advice.
step-CON-must_not = Do not ask this adult for permission. Ask those who decide for the child.
step-CON-needs_check = Do not ask this adult for permission yet. Until this is settled, do not count on their yes.
step-CON-withhold = Do not ask this adult for permission, and do not count on their yes. Ask the others who decide for the child.
step-CON-not-to-pupil = Permission is asked of the adults. Ask the pupil as well what they think.
step-CON-to-pupil = Ask the pupil instead.

step-PRC-must = Accept this adult's consent. Keep it in writing, and check whether somebody else has to consent as well.
step-PRC-may = You may accept this adult's consent. Keep it in writing, and check whether somebody else has to consent as well.
step-PRC-advised = Accept this adult's consent. The school does not have to, but that is the advice. Keep it in writing.
step-PRC-must_not = Do not act on this adult's consent. It does not count here. Ask somebody who has parental responsibility.
step-PRC-needs_check = Do not act on this adult's consent yet. What it is for has to wait until this is settled.
step-PRC-withhold = Do not ask for this adult's consent, and do not act on it. Ask somebody else who has parental responsibility.
step-PRC-not-to-pupil = This is about the consent of the adults. Whether the pupil can consent alone is a question of its own.
step-PRC-to-pupil = Ask the pupil instead. From 18 the pupil consents alone.

step-GOV-must = Put this adult on the list of voters. Tell them how to vote and to stand, and ask the clerk whether anything keeps them from standing.
step-GOV-may = You may let this adult vote and stand. You do not have to.
step-GOV-advised = Let this adult vote and stand. The school does not have to, but that is the advice.
step-GOV-must_not = Do not put this adult on the list of voters.
step-GOV-needs_check = Do not tell this adult yet that they can or cannot vote. Settle this before the voting begins.
step-GOV-withhold = Do not put this adult on the list of voters. Ask { -dsl } what they are told.
step-GOV-not-to-pupil = Parents vote and stand in this election, not pupils.
step-GOV-to-pupil = A pupil of 18 or over does not vote in the place of a parent.

step-TRP-must = Tell this adult about the trip, as you tell any other parent.
step-TRP-may = You may tell this adult about the trip. You do not have to.
step-TRP-advised = Tell this adult about the trip. The school does not have to, but that is the advice.
step-TRP-must_not = Do not tell this adult about the trip.
step-TRP-needs_check = Do not tell this adult about the trip yet. Until this is settled, do not tell them where the child will be.
step-TRP-withhold = Do not tell this adult about the trip, nor where the child is or will be.
step-TRP-not-to-pupil = The letter about the trip goes to the parents, not to the pupil in person.
step-TRP-to-pupil = Tell the pupil instead.

step-MSG-must = Send this adult the day-to-day messages, to their own address.
step-MSG-may = You may send this adult the day-to-day messages, to their own address. You do not have to.
step-MSG-advised = Send this adult the day-to-day messages, to their own address. The school does not have to, but that is the advice.
step-MSG-must_not = Do not send this adult the day-to-day messages.
step-MSG-needs_check = Do not send this adult the day-to-day messages yet. Until this is settled, do not tell them the same in another way.
step-MSG-withhold = Do not send this adult the day-to-day messages, and do not tell them the same in another way.
step-MSG-not-to-pupil = The day-to-day messages go to the parents, not to the pupil in person.
step-MSG-to-pupil = Send the messages to the pupil instead.

step-EMG-must = Keep a telephone number of this adult on record. Ring them in an emergency.
step-EMG-may = You may ring this adult in an emergency. You do not have to.
step-EMG-advised = Ring this adult in an emergency. The school does not have to, but that is the advice.
step-EMG-must_not = Do not ring this adult in an emergency. Ring the other emergency contacts.
step-EMG-needs_check = Do not ring this adult yet. If something happens meanwhile, ring the other emergency contacts. Settle this today.
step-EMG-withhold = Do not ring this adult in an emergency, and do not tell them of it. Ring the other emergency contacts.
step-EMG-not-to-pupil = Ring an adult in an emergency, not the pupil.
step-EMG-to-pupil = Ask the pupil who is to be rung in an emergency.

# Whatever is not settled, the child is not handed over meanwhile.
step-COL-must = Let this adult collect the child. If you do not know them, check first who they are.
step-COL-may = This adult may collect the child. If you do not know them, check first who they are.
step-COL-advised = Let this adult collect the child. That is the advice. If you do not know them, check first who they are.
step-COL-must_not = Do not let this adult collect the child. If they are here, the child stays with staff. Ring the others who have parental responsibility or look after the child.
step-COL-needs_check = Do not hand the child over to this adult. The child stays with staff until this is settled. Ring the others who have parental responsibility or look after the child.
step-COL-withhold = Do not hand the child over to this adult. The child stays with staff. Ring the others who have parental responsibility or look after the child, and tell { -dsl }.
step-COL-not-to-pupil = Pupils do not collect themselves. Whether the pupil may go home alone is a question of its own.
step-COL-to-pupil = From 18 the pupil decides how they go home and with whom.

# A complaint is always taken in, and nobody is talked out of one.
step-CMP-must = Take the complaint in, tell this adult that it has come, and follow the school's procedure. Do not talk them out of it.
step-CMP-may = This adult may complain. Take the complaint in and tell them that it has come. Do not talk them out of it.
step-CMP-advised = Take the complaint in, and follow the school's procedure. The school does not have to, but that is the advice. Do not talk this adult out of it.
step-CMP-must_not = Take the complaint in all the same, and pass it to { -head }. Do not talk anybody out of it.
step-CMP-needs_check = Take the complaint in, and tell this adult that it has come. Do not talk them out of it. What else they are told waits until this is settled.
step-CMP-withhold = Take the complaint in all the same, and pass it to { -head }. Do not talk anybody out of it. Ask { -dsl } what this adult is told.
step-CMP-not-to-pupil = Listen to the pupil, write down what they say and pass it on. Do not talk them out of it.
step-CMP-to-pupil = The pupil may complain in person. Take in what either of them sends, and do not talk anybody out of it.
