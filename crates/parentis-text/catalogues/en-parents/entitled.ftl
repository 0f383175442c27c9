# What an adult has from the school, told to that adult. A no has one sentence, whatever the reason.

gets-RPT = { $outcome ->
    [must] We send you the school report on { $pupil }.
   *[may] We can send you the school report on { $pupil }.
    }
gets-EVT = { $outcome ->
    [must] We invite you to school events for { $pupil }.
   *[may] We can invite you to school events for { $pupil }.
    }
gets-PEV = { $outcome ->
    [must] You get an appointment at the parents' evening for { $pupil }.
   *[may] You can have an appointment at the parents' evening for { $pupil }.
    }
gets-REC = { $outcome ->
    [must] You have a right to see the school record of { $pupil }.
   *[may] We can show you the school record of { $pupil }.
    }
gets-CON = { $outcome ->
    [must] We ask you before { $pupil } does something that needs a yes from home.
   *[may] We can ask you when { $pupil } does something that needs a yes from home.
    }
gets-PRC = { $outcome ->
    [must] Your yes or no counts in important things for { $pupil }.
   *[may] Your yes or no can count in important things for { $pupil }.
    }
gets-GOV = { $outcome ->
    [must] You can vote for parent governors. You can also stand yourself.
   *[may] We can let you vote for parent governors, and stand yourself.
    }
gets-EXC = { $outcome ->
    [must] We tell you if { $pupil } is suspended or excluded from school.
   *[may] We can tell you if { $pupil } is suspended or excluded from school.
    }
gets-TRP = { $outcome ->
    [must] We tell you about trips for { $pupil }.
   *[may] We can tell you about trips for { $pupil }.
    }
gets-MSG = { $outcome ->
    [must] We send you the everyday messages about { $pupil }.
   *[may] We can send you the everyday messages about { $pupil }.
    }
gets-EMG = { $outcome ->
    [must] We ring you if { $pupil } needs help at once.
   *[may] We can ring you if { $pupil } needs help at once.
    }
gets-COL = { $outcome ->
    [must] You can collect { $pupil } from school.
   *[may] You can collect { $pupil } from school.
    }
gets-CMP = { $outcome ->
    [must] You can complain to the school, and you get an answer.
   *[may] You can complain to the school.
    }
gets-message = { $outcome ->
    [must] You get this message.
   *[may] We can send you this message.
    }

not-now-sent = We cannot send you this at the moment. Please ring { -office }.
not-now-offered = We cannot offer you this at the moment. Please ring { -office }.

# The reasons that are the reader's own and harm nobody. There are no others.
own-waived = You asked us not to send it to you. Tell us if you want it again.
own-pupil_is_adult = Your child is 18 or over and decides about this now.
own-not_in_writing = Please ask us for it in writing.
own-identity_not_shown = Please show us who you are. Ring { -office } to hear what to bring.
own-document_not_seen = We have not seen a paper that we need from you. Ring { -office } to hear which.

# What goes with a yes and the reader has to know.
how-by_post = It comes by post.
how-leavers_report = It is the last report from our school, in the place of the yearly one.
how-separate_slot = You get a time of your own.
how-by_telephone_or_video = We talk to you by telephone or video.

word-column-RPT = the school report
word-column-EVT = school events
word-column-PEV = the parents' evening
word-column-REC = the school record
word-column-CON = being asked for your yes
word-column-PRC = your yes or no in important things
word-column-GOV = the vote for parent governors
word-column-EXC = news when a child is suspended or excluded
word-column-TRP = news about trips
word-column-MSG = everyday messages
word-column-EMG = a call when your child needs help at once
word-column-COL = collecting your child
word-column-CMP = complaining to the school

word-consent_state-valid = it can go ahead
word-consent_state-refused = it does not go ahead
word-consent_state-missing = an answer is missing
word-consent_state-conflict = it does not go ahead
word-consent_state-withdrawn = it does not go ahead
word-consent_state-expired = an answer is missing
word-consent_state-not_required = nobody has to say yes
word-consent_state-excused = your child does not take part
word-consent_state-not_excused = your child takes part
