# By when we answer a parent's message, and by when and how a parent can answer ours.

reply-got = We got your message on { $day }.
reply-within = We answer within { $length }, that is by { $day }.
reply-within-time = We answer within { $length }, that is by { $time } on { $day }.
reply-by = We answer by { $day }.
reply-by-time = We answer by { $time } on { $day }.
reply-done = We answered on { $day }.
reply-late = We said that we would answer by { $day }. We did not. We are sorry.
reply-no-day = We cannot say by which day we answer. If you need to know, please ring { -office }.
reply-write-again = Please write to us again.
reply-next-level = You wrote to us again, and we did not answer that either. Please ring { -office } and ask who can help you now.
reply-urgent = You wrote that it is urgent. Please ring { -office } now. We may not see a message soon.
reply-ring = If you have a question, please ring { -office }.

length-promised = { $unit ->
    [hour] { $n ->
        [one] one hour
       *[other] { $n } hours
        }
    [calendar_day] { $n ->
        [one] one day
       *[other] { $n } days
        }
    [working_day] { $n ->
        [one] one working day
       *[other] { $n } working days
        }
    [calendar_week] { $n ->
        [one] one week
       *[other] { $n } weeks
        }
    [school_week] { $n ->
        [one] one school week
       *[other] { $n } school weeks
        }
    [month] { $n ->
        [one] one month
       *[other] { $n } months
        }
   *[school_day] { $n ->
        [one] one school day
       *[other] { $n } school days
        }
    }

reply-please = Please answer us.
reply-please-by = Please answer us by { $day }.
reply-how = You can answer in these ways: { $ways }.
