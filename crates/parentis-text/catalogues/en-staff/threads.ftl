# What goes back and forth: conversations, promised replies, whose progress contact is due.

thread-headline = { $known ->
    [yes] Conversation { $thread } about { $pupils }: { $kinds }.
   *[no] Conversation { $thread }: there is nothing on record that may be shown, and no parent is in it.
    }
thread-staff = It is among staff alone. No parent is in it, and nothing from it may be sent to one.
thread-both-ways = { $answered ->
    [yes] One side last answered the other on { $day }.
   *[no] So far it goes one way.
    }
thread-messages = What was written:
thread-people = Who may be in it:
thread-from-school = { $day }, from the school: { $item }.
thread-from-adult = { $day }, from { $person }: { $item }.
thread-expects = The school waits for an answer.
thread-awaited = Still waited for: { $people }.
thread-copy = Copy to { $person } by { $channel }: { $stages }.
thread-stage = { $stage } on { $day }
thread-stage-none = nobody noted how far it came
thread-stage-answered = answered on { $day }
thread-may = { $may ->
    [yes] { $person } may read it and reply.
   *[no] { $person } may not read it, and gets nothing from it: not entitled for { $pupils }.
    [check] { $person } may not read it, and gets nothing from it, before somebody has checked: { $pupils }.
    }

reply-headline = Messages that need a reply: { $asked }. Replied to in time: { $kept }. Replied to late: { $late }. Overdue: { $overdue }.
reply-urgent = What is urgent should come by { $channel }.
reply-at-once = Look at these now:
reply-waiting = Waiting for a reply:
reply-line = { $person } wrote on { $day } by { $channel } ({ $item }).
reply-handler = { $known ->
    [yes] It is with { $handler }.
   *[no] It is with nobody in particular.
    }
reply-tell-sender = Tell the sender that it was passed on.
reply-ack = That it arrived: { $standing }.
reply-reply = The reply: { $standing }.
reply-check-first = Ask who receives it before anything is answered: as things stand { $person } is not told of this.
reply-over = The reply was due by { $day }, and is overdue.
reply-over-at = The reply was due by { $time } on { $day }, and is overdue.
reply-due = The reply: { $standing }, by { $day }.
reply-due-at = The reply: { $standing }, by { $time } on { $day }.
reply-next = The sender { $step }.

contact-headline = Pupils looked at: { $pupils }. Contact overdue: { $overdue }. Never written to or heard from: { $never }.
contact-overdue = Contact both ways is overdue:
contact-never = The school never wrote to these families or heard from them:
contact-cannot-say = It cannot be said of these:
contact-pupil = { $pupil }: { $talked ->
    [yes] last contact both ways on { $day }.
   *[no] no contact both ways on record.
    }
contact-due = The next is due by { $day }.
contact-report = { $known ->
    [yes] Last report on { $day }.
   *[no] No report on record.
    }
contact-adult = { $person }: { $sent ->
    [yes] last written to on { $day }.
   *[no] never written to.
    }

word-guard_why-among_staff = it is written in a conversation among staff, which no parent is in
word-guard_why-not_in_conversation = it is written in a conversation that somebody who would receive it may not be in
word-guard_why-beside_conversation = it is written in a conversation, and is about somebody, or of a kind, that the conversation is not
word-guard_why-conversation_not_known = it is written in a conversation of which nobody said about whom it is
word-send_advice-overload = to wait, as some of them have had many messages this week
word-copy_stage-delivered = arrived
word-copy_stage-failed = came back
word-copy_stage-read = opened
word-copy_stage-acknowledged = acknowledged
word-reply_kind-acknowledgement = that it arrived
word-reply_kind-holding = a holding reply
word-reply_kind-reply = a reply
word-promise_standing-not_promised = nothing was promised
word-promise_standing-kept = done in time
word-promise_standing-kept_late = done too late
word-promise_standing-open = there is still time
word-promise_standing-overdue = overdue
word-promise_standing-cannot_say = by when it is due cannot be said
word-reply_step-nothing = has the reply and need do nothing
word-reply_step-wait = waits
word-reply_step-write_again = may write again, to the same person or the office
word-reply_step-next_level = may write to the next level
word-contact_standing-in_time = in time
word-contact_standing-overdue = overdue
word-contact_standing-no_interval = the policy names no interval
word-contact_standing-cannot_say = by when it is due cannot be said
