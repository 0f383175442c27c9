# Days and counting.

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

day-on = The day is { $day }.
day-at = The time is { $time } on { $day }.
day-none = There is no date. { $gap }
day-would-be = By today's term dates it would be { $day }. The day that was told still stands.
kind-of-day = It is { $kind }.

gap-exhausted = No term dates are entered after { $day }. Enter the next ones.
gap-not_yet_begun = No term dates are entered before { $day }. Enter the earlier ones.
gap-nothing_entered = No term dates are entered at all. Enter them first.
gap-no_summer_term = No summer term is entered for the school year that begins in { $year }. Enter it.
gap-bank_holidays_unknown = { $known ->
    [yes] No bank holidays are entered after { $day }. Enter the next ones.
   *[no] No bank holidays are entered. Enter them first.
    }
gap-unit_unspecified = The policy says "days" and not which days it means. The school has to choose.
gap-unit_not_for_this = This cannot be counted in this unit: { $unit }.
gap-out_of_range = The date would fall outside the years 1900 to 2199.
gap-not_worded = Something in the term dates is missing.
