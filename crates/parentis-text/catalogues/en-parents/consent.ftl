# A consent, told to one adult: what it is about, what we have from them, where it stands for them, what they can do. It
# never says who else is asked or what anybody else said.

consent-about = This is about { $purpose }.
consent-about-child = This is about { $purpose }, for { $pupil }.
consent-item = It is about { $item } only.
purpose-own = something that our school asks about

# For somebody who has no part in it, or of whom that is not settled, or about what is private to the child: always the
# same words.
consent-silent = We have nothing to tell you about this. Please ring { -office } if you have a question.

# What we have from you.
consent-own-not_asked = We do not have an answer from you.
consent-own-asked = We asked you. We do not have your answer yet.
consent-own-given = { $dated ->
    [yes] You said yes on { $day }.
   *[no] You said yes.
    }
consent-own-refused = { $dated ->
    [yes] You said no on { $day }.
   *[no] You said no.
    }
consent-own-objected = { $dated ->
    [yes] You said no on { $day }.
   *[no] You said no.
    }
consent-own-withdrawn = { $dated ->
    [yes] You took your yes back on { $day }.
   *[no] You took your yes back.
    }
consent-own-expired = { $dated ->
    [yes] You said yes on { $day }. That yes does not count any more.
   *[no] You said yes. That yes does not count any more.
    }
consent-own-wrong_form = { $dated ->
    [yes] You said yes on { $day }. For this we need your answer in another way.
   *[no] You said yes. For this we need your answer in another way.
    }
consent-own-bundled = { $dated ->
    [yes] You said yes to several things at once on { $day }. For this we need an answer of its own.
   *[no] You said yes to several things at once. For this we need an answer of its own.
    }
consent-own-until = Your yes counts up to and including { $last }.

# Where it stands for you.
consent-now-goes_ahead = It can go ahead.
consent-now-goes_ahead_against = It can go ahead all the same. Please ring { -office } if you want to talk about it.
consent-now-your_no = You said no, so it does not go ahead.
consent-now-taken_back = You took your yes back, so it does not go ahead any more. What we did until then was allowed.
consent-now-waits_for_you = We need your answer. It does not go ahead before that.
consent-now-waits_for_others = We have your yes. We still need somebody else's answer. It does not go ahead before that.
consent-now-no_more = We cannot tell you more about this. Please ring { -office } if you have a question.
consent-now-not_now = It does not go ahead at the moment. Please ring { -office } if you have a question.
consent-now-not_needed = We do not need your yes for this. You do not have to do anything.
consent-now-child_decides = Your child decides about this.
consent-now-takes_part = Your child takes part.
consent-now-does_not_take_part = Your child does not take part.
consent-now-not_settled = It is not settled yet. Please ring { -office } if you have a question.

# What you can do.
consent-can-answer = Tell { -office } your answer. For some things we need it in writing.
consent-can-take_back = You can take your yes back at any time. Tell { -office }. You do not have to say why.
consent-can-change = You can change your mind at any time. Tell { -office }.
