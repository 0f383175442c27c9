# Draft: to be read by a Welsh speaker before a school uses it.
# What belongs to the language as such: whether somebody has read it, how a row of things is written, the line above an
# answer.

draft-notice = Drafft yw'r geiriau hyn. Nid oes unrhyw siaradwr Cymraeg wedi'u darllen eto.
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
as-of = Y sefyllfa ar { $day }
order-of-day = dyddiedig { $day } ({ $order })
