//! School-day arithmetic, and when something received outside term counts as received.

macro_rules! calendar {
    ([$($more:ident)*] $($rows:tt)*) => { gather! { [$($more)*] $($rows)*

CAL_1 "CAL-1" S U "A school day is a day on which the school has a session for pupils."
    "Education Act 1996 s.579";
CAL_2 "CAL-2" S V "Training days have no pupils and are no school days."
    "SI 1999/3181 reg. 3(2); Bromley; The Key";
CAL_3 "CAL-3" S V "Sessions lost to snow, strike or election may count for the yearly total, but are no days on which the school was open for a deadline, unless the profile says so."
    "SI 1999/3181 reg. 3(3) for the first half; the second is our own";
CAL_4 "CAL-4" P 2 "Term dates belong to the school, never to its local authority."
    "Bromley; The Key";
CAL_5 "CAL-5" D - "A day on which one year group is out and the school is open is a school day."
    "our own";
CAL_6 "CAL-6" P V "A working day is Monday to Friday less the bank and public holidays of the nation; a policy that means weekdays in term has a unit of its own."
    "published school policies";
CAL_7 "CAL-7" D - "The day of receipt is not counted, unless the profile counts the first day."
    "our own; ICO counts from the day after";
CAL_8 "CAL-8" P V "At least so many days before a meeting leaves out the day of the meeting; clear days leave out the day of the notice too."
    "model articles (Nunthorpe)";
CAL_9 "CAL-9" D - "A time of so many school days ends on a school day, never in a holiday."
    "our own";
CAL_10 "CAL-10" P 2 "A time in calendar days that ends on a day that is no working day stays or moves to the next working day, by profile."
    "Boyes Turner on ICO guidance, for what moves";
CAL_11 "CAL-11" D - "What comes after closing time counts that day, unless the profile pushes it to the next; safeguarding takes no notice."
    "our own";
CAL_12 "CAL-12" D - "A promise in hours not over a weekend runs 24 hours on each weekday and none at weekends or out of term."
    "our own, after published school policies";
CAL_13 "CAL-13" D - "A school week is a Monday-to-Friday block with at least one school day."
    "our own";
CAL_14 "CAL-14" D - "Half-term is a holiday for late receipt, unless the profile says main holidays only."
    "our own, for ESC-32";
CAL_15 "CAL-15" D - "Past the last date entered the calendar is exhausted: it is never guessed further."
    "our own";
CAL_16 "CAL-16" D - "All days are days in London; the days on which the clocks change have 23 or 25 hours."
    "our own";
CAL_17 "CAL-17" D - "In a boarding school weekends may be school days."
    "our own, by profile";
CAL_18 "CAL-18" D - "Term dates as entered include both the first and the last day."
    "our own";
CAL_19 "CAL-19" D - "A Scottish school needs its own list of holidays, since councils fix them."
    "our own";
CAL_20 "CAL-20" D - "A due date that was told stands when the calendar changes; the change and the date it would give are reported."
    "our own";

ESC_32 "ESC-32" P V "A concern received outside term counts as received on the first school day after the holiday."
    "Newham model text";

    } };
}
