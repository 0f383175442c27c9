# Draft: to be read by a Welsh speaker before a school uses it.
# What belongs to the language as such: whether somebody has read it, how a day and a row of things are written.

draft-notice = Drafft yw'r geiriau hyn. Nid oes unrhyw siaradwr Cymraeg wedi'u darllen eto.
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
date = { $day } { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

# A child of whom the host says no name.
your-child = eich plentyn

# It stands after "ffoniwch" and after "i": words of your own that would mutate there are written mutated.
-office = swyddfa'r ysgol
