# What belongs to the language as such: whether somebody has read it, how a row of things is written, the line above an
# answer.

draft-notice = These words are a draft. Nobody whose language this is has read them yet.
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
as-of = As of { $day }
order-of-day = of { $day } ({ $order })
