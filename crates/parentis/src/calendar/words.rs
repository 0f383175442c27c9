//! The words of counting: units, options, kinds of day, gaps, and the rules that a count consulted.

use crate::rules::RuleId;
use crate::vocabulary::vocabulary;
use chrono::{NaiveDate, NaiveTime};

vocabulary! {
    /// In what a school counts a promise or a time limit (section 9 of the concerns sheet, "units").
    pub enum Unit as "unit" {
        /// A day on which the school has a session for pupils (CAL-1, SCH-2).
        SchoolDay = "school_day",
        /// Monday to Friday less the bank and public holidays of the nation, in the holidays too (CAL-6).
        WorkingDay = "working_day",
        /// What some policies mean by "working day": a weekday in term (CAL-6).
        WorkingDayTermOnly = "working_day_term_only",
        /// Any day.
        CalendarDay = "calendar_day",
        /// A Monday-to-Friday block with at least one school day in it (CAL-13).
        SchoolWeek = "school_week",
        /// Seven days.
        CalendarWeek = "calendar_week",
        /// A month: the same day number, else the month's last day (REV-15).
        Month = "month",
        /// An hour; counted from an instant and never from a day (VOC-98).
        Hour = "hour",
        /// The text says "days" and nobody has said which. No date is computed until the profile says.
        Unspecified = "unspecified",
    }

    /// What happens to a due day that is not a working day (CAL-10).
    pub enum Roll as "roll" {
        /// It stays where it is.
        Stays = "stays",
        /// It moves to the next working day, as the law has it for data-protection complaints (CNF-31).
        NextWorkingDay = "next_working_day",
    }

    /// Which hours carry a promise made in hours.
    pub enum HourRule as "hour_rule" {
        /// Every hour of the clock, as for the 72 hours of a data breach (CNF-41).
        Clock = "clock",
        /// The hours of weekdays in term: "48 hours, not over a weekend" (CAL-12).
        WeekdayHours = "weekday_hours",
    }

    /// The three seasons into which a school year is cut. A term that is entered in two halves has its season twice.
    pub enum Season as "season" {
        /// September to Christmas.
        Autumn = "autumn",
        /// January to Easter.
        Spring = "spring",
        /// Easter to the summer holiday.
        Summer = "summer",
    }

    /// A day of the week; a boarding school may have sessions on all seven (CAL-17).
    pub enum Weekday as "weekday" {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }

    /// What a day is to a school, as far as the entered dates say.
    pub enum DayKind as "day_kind" {
        /// There is a session for pupils (CAL-1).
        SchoolDay = "school_day",
        /// A training (INSET) day: staff and no pupils, so not a school day (CAL-2).
        TrainingDay = "training_day",
        /// The school was to be open and was not: snow, a strike, an election (CAL-3).
        LostDay = "lost_day",
        /// A bank or public holiday in term.
        BankHoliday = "bank_holiday",
        /// A local holiday in term, as Scottish councils fix them (CAL-19).
        LocalHoliday = "local_holiday",
        /// A day of the week in term on which the school has no sessions (CAL-17).
        Weekend = "weekend",
        /// Half-term, with the weekends and bank holidays that adjoin it.
        HalfTerm = "half_term",
        /// A holiday between terms.
        Holiday = "holiday",
    }
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

/// How a school counts: the part of its profile that turns a number and a unit into a date.
///
/// The default is the usual one: the day of receipt is day 0 (CAL-7), no hour of the day is too late (CAL-11), a due
/// day stays where it falls (CAL-10), half-term is a holiday (CAL-14), lost days do not count (CAL-3), and hours are
/// hours of the clock.
///
/// ```
/// # use parentis::calendar::{Counting, Roll};
/// let data_protection = Counting { roll: Roll::NextWorkingDay, ..Counting::default() };
/// assert!(!data_protection.count_start_day && data_protection.half_term_is_holiday);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counting {
    /// Does the day of receipt count as day 1 (CAL-7)?
    pub count_start_day: bool,
    /// The time of day after which a receipt is one of the next day (CAL-11). None: no hour is too late.
    pub cutoff: Option<NaiveTime>,
    /// Where a deadline in calendar days, weeks or months goes from a day that is not a working day (CAL-10).
    pub roll: Roll,
    /// Is half-term a holiday for what is received in it (CAL-14, ESC-32)?
    pub half_term_is_holiday: bool,
    /// Do lost days that the calendar marks as counting count for deadlines (CAL-3)?
    pub lost_days_count: bool,
    /// Which hours carry a promise made in hours (CAL-12).
    pub hours: HourRule,
}

impl Default for Counting {
    fn default() -> Self {
        Self {
            count_start_day: false,
            cutoff: None,
            roll: Roll::Stays,
            half_term_is_holiday: true,
            lost_days_count: false,
            hours: HourRule::Clock,
        }
    }
}

/// Why there is no date: what somebody would have to enter first. Nothing is ever extrapolated (CAL-15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(tag = "gap", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum CalendarGap {
    /// The terms as entered end here: enter the next ones.
    Exhausted {
        /// The last day about which something is entered.
        past: NaiveDate,
    },
    /// The terms as entered begin only here: enter the earlier ones.
    NotYetBegun {
        /// The first day about which something is entered.
        before: NaiveDate,
    },
    /// No term has been entered at all.
    NothingEntered,
    /// No summer term of that school year has been entered.
    NoSummerTerm {
        /// The year in which the school year begins.
        school_year: i32,
    },
    /// Whether the day is a bank holiday is not known: the list does not reach it.
    BankHolidaysUnknown {
        /// The last day that the list reaches before it, if any.
        after: Option<NaiveDate>,
    },
    /// "Days" of which nobody has said what days they are: map the unit in the profile.
    UnitUnspecified,
    /// Hours where days are counted, or the reverse.
    UnitNotForThis {
        /// The unit.
        unit: Unit,
    },
    /// The date would lie outside the years 1900 to 2199.
    OutOfRange,
}

impl CalendarGap {
    /// The rule by which there is no date.
    pub const fn rule(self) -> Option<RuleId> {
        match self {
            Self::Exhausted { .. }
            | Self::NotYetBegun { .. }
            | Self::NothingEntered
            | Self::NoSummerTerm { .. }
            | Self::BankHolidaysUnknown { .. } => Some(RuleId::CAL_15),
            Self::UnitUnspecified | Self::UnitNotForThis { .. } | Self::OutOfRange => None,
        }
    }

    /// The gap as a word, the same in every language.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exhausted { .. } => "exhausted",
            Self::NotYetBegun { .. } => "not_yet_begun",
            Self::NothingEntered => "nothing_entered",
            Self::NoSummerTerm { .. } => "no_summer_term",
            Self::BankHolidaysUnknown { .. } => "bank_holidays_unknown",
            Self::UnitUnspecified => "unit_unspecified",
            Self::UnitNotForThis { .. } => "unit_not_for_this",
            Self::OutOfRange => "out_of_range",
        }
    }
}

impl core::fmt::Display for CalendarGap {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Exhausted { past } => write!(f, "no term is entered past {past}"),
            Self::NotYetBegun { before } => write!(f, "no term is entered before {before}"),
            Self::NothingEntered => f.write_str("no term is entered"),
            Self::NoSummerTerm { school_year } => {
                write!(f, "no summer term is entered for the year from {school_year}")
            }
            Self::BankHolidaysUnknown { after: Some(after) } => write!(f, "bank holidays are not known past {after}"),
            Self::BankHolidaysUnknown { after: None } => f.write_str("bank holidays are not known"),
            Self::UnitUnspecified => f.write_str("the unit is unspecified"),
            Self::UnitNotForThis { unit } => write!(f, "`{unit}` is not counted this way"),
            Self::OutOfRange => f.write_str("the date lies outside the years 1900 to 2199"),
        }
    }
}

impl core::error::Error for CalendarGap {}

macro_rules! consulted {
    ($($rule:ident)+) => {
        #[expect(non_camel_case_types, reason = "the ids of the sheets")]
        #[derive(Clone, Copy)]
        enum Bit { $($rule),+ }

        const CONSULTED: &[RuleId] = &[$(RuleId::$rule),+];

        impl CountRules {
            $(pub(crate) const $rule: Self = Self(1 << Bit::$rule as u32);)+
        }
    };
}

consulted! {
    CAL_1 CAL_2 CAL_3 CAL_6 CAL_7 CAL_8 CAL_9 CAL_10 CAL_11 CAL_12 CAL_13 CAL_14 CAL_16 CAL_17 CAL_18 CAL_19 CAL_20
    ESC_32 CHO_7 REV_15 REP_5
}

/// The rules that made a date what it is: those that always take part in such a count, and those whose day was passed
/// over on the way (a training day for CAL-2, a lost day for CAL-3). A set of bits, so that counting costs nothing more.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct CountRules(u32);

impl CountRules {
    pub(crate) const NONE: Self = Self(0);

    #[inline]
    pub(crate) const fn and(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    #[inline]
    pub(crate) const fn and_if(self, more: Self, yes: bool) -> Self {
        if yes { self.and(more) } else { self }
    }

    /// Did the count consult that rule?
    pub fn contains(self, rule: RuleId) -> bool {
        self.iter().any(|consulted| consulted == rule)
    }

    /// The rules by their ids.
    pub fn iter(self) -> impl Iterator<Item = RuleId> {
        CONSULTED.iter().enumerate().filter(move |(bit, _)| self.0 >> *bit & 1 == 1).map(|(_, rule)| *rule)
    }
}

impl core::fmt::Debug for CountRules {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// Which rules are in force. In a product all are; a test may mute one and see that a vector notices.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Switches {
    #[cfg(feature = "mute")]
    pub(crate) muted: Option<RuleId>,
}

impl Switches {
    /// Is the rule in force? Always, without the feature `mute`.
    #[cfg(not(feature = "mute"))]
    #[expect(clippy::unused_self, reason = "the shape it has where a rule can be muted")]
    #[inline]
    pub(crate) const fn on(self, _rule: RuleId) -> bool {
        true
    }

    /// Is the rule in force?
    #[cfg(feature = "mute")]
    #[inline]
    pub(crate) fn on(self, rule: RuleId) -> bool {
        self.muted != Some(rule)
    }
}
