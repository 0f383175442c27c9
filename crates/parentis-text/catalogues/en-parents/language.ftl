# What belongs to the language as such: whether somebody has read it, how a day and a row of things are written.

draft-notice = These words are a draft. Nobody whose language this is has read them yet.
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# A child of whom the host says no name.
your-child = your child

-office = the school office
