//! Days, instants and gaps in the term dates.

use crate::catalogue::{Args, Words};
use crate::reasons::yes_no;
use chrono::NaiveDate;
use parentis::calendar::CalendarGap;
use parentis::ids::OrderId;
use parentis::question::{Day, DayAnswer, KindAnswer};

impl Words {
    /// A day as it is written in a letter.
    ///
    /// ```
    /// let words = parentis_text::Words::staff_english()?;
    /// assert_eq!(words.date(chrono::NaiveDate::from_ymd_opt(2026, 6, 1).unwrap()), "1 June 2026");
    /// # Ok::<(), parentis_text::TextError>(())
    /// ```
    pub fn date(&self, day: NaiveDate) -> String {
        self.spoken().date(day)
    }

    /// The line above an answer that says for which day it is.
    pub fn as_of(&self, day: NaiveDate) -> String {
        self.say("as-of", &Args::new().with("day", self.date(day)))
    }

    /// An order by its day, for a host that prints it so: see [`Names::order`](crate::Names::order).
    pub fn order_of_day(&self, day: NaiveDate, order: &OrderId) -> String {
        self.say("order-of-day", &Args::new().with("day", self.date(day)).with("order", order.as_str()))
    }

    /// The answer to a question that asks for a day, with the rules that made it what it is.
    pub fn day(&self, answer: &DayAnswer) -> String {
        let on = |day: NaiveDate| Args::new().with("day", self.date(day));
        let mut text = match answer.day {
            Day::On { day } => self.say("day-on", &on(day)),
            Day::At { instant } => {
                self.say("day-at", &on(instant.date_naive()).with("time", instant.format("%H:%M").to_string()))
            }
            Day::NotKnown { gap } => self.say("day-none", &Args::new().with("gap", self.calendar_gap(gap))),
        };
        if let Some(day) = answer.would_be {
            text.push(' ');
            text.push_str(&self.say("day-would-be", &on(day)));
        }
        self.with_rules(text, &answer.rules)
    }

    /// What kind of day it is for the school, or what would have to be entered first.
    pub fn kind_of_day(&self, answer: &KindAnswer) -> String {
        match (answer.kind, answer.gap) {
            (Some(kind), _) => {
                self.say("kind-of-day", &Args::new().with("kind", self.known_word("day_kind", kind.code())))
            }
            (None, Some(gap)) => self.calendar_gap(gap),
            (None, None) => self.calendar_gap(CalendarGap::NothingEntered),
        }
    }

    /// Why there is no date, and what to enter.
    pub fn calendar_gap(&self, gap: CalendarGap) -> String {
        let plain = Args::new;
        let (id, args) = match gap {
            CalendarGap::Exhausted { past } => ("gap-exhausted", plain().with("day", self.date(past))),
            CalendarGap::NotYetBegun { before } => ("gap-not_yet_begun", plain().with("day", self.date(before))),
            CalendarGap::NothingEntered => ("gap-nothing_entered", plain()),
            CalendarGap::NoSummerTerm { school_year } => {
                ("gap-no_summer_term", plain().with("year", school_year.to_string()))
            }
            CalendarGap::BankHolidaysUnknown { after } => {
                let day = after.map(|after| self.date(after)).unwrap_or_default();
                ("gap-bank_holidays_unknown", plain().with("known", yes_no(after.is_some())).with("day", day))
            }
            CalendarGap::UnitUnspecified => ("gap-unit_unspecified", plain()),
            CalendarGap::UnitNotForThis { unit } => {
                ("gap-unit_not_for_this", plain().with("unit", self.known_word("unit", unit.code())))
            }
            CalendarGap::OutOfRange => ("gap-out_of_range", plain()),
            _ => ("gap-not_worded", plain()),
        };
        self.say(id, &args)
    }
}
