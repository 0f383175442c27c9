//! What is recorded of a person's help at school: the activity, the rota, and the checks that were made of the person.
//!
//! A rota is a plan and is edited as plans are: a line of it holds from the day on which it was put on the rota, names the days
//! on which the person comes, and is ended when it is taken off. A line that is ended after a visit leaves the visit as it was.
//!
//! ```
//! use parentis::participation::volunteer::HelpStep;
//! let step: HelpStep = serde_json::from_str(
//!     r#"{ "step": "comes_weekly", "activity": "reading", "weekday": "wednesday", "first": "2026-06-03" }"#).unwrap();
//! assert_eq!(step.code(), "comes_weekly");
//! ```

use crate::calendar::Weekday;
use crate::ids::DocumentId;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The longest visit, in days.
pub const MAX_VISIT_DAYS: u32 = 366;

/// The longest time between two visits of one slot, in weeks.
pub const MAX_WEEKS: u32 = 52;

vocabulary! {
    /// What somebody does with children who helps at school, as far as the law asks.
    pub enum VolunteerWork as "volunteer_work" {
        /// Teaches, trains or instructs them: hears readers, runs a club.
        Teaches = "teaches",
        /// Cares for them or supervises them.
        Cares = "cares",
        /// Washes or dresses them, or the like: personal care (PTN-43).
        PersonalCare = "personal_care",
        /// None of these: tends the garden, mends books.
        AnotherKind = "another_kind",
        /// Nobody said.
        NotSaid = "not_said",
    }

    /// Which check of a person is on record.
    pub enum CheckKind as "check_kind" {
        /// An enhanced check with the children's barred list (PTN-45).
        EnhancedWithBarredList = "enhanced_with_barred_list",
        /// An enhanced check without a barred list.
        Enhanced = "enhanced",
        /// Membership of Scotland's scheme (PTN-49).
        PvgMembership = "pvg_membership",
        /// A check by Northern Ireland's own scheme (PTN-49).
        AccessNi = "access_ni",
    }

    /// What a check showed.
    pub enum CheckResult as "check_result" {
        /// Nothing, or nothing that stands against it in the school's judgement.
        Clear = "clear",
        /// Something that nobody at school has judged yet.
        ToAssess = "to_assess",
        /// The person is barred from work with children.
        Barred = "barred",
    }
}

/// What is recorded of a person's help at school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum HelpStep {
    /// The person helps with this, or is to: what it is, and under what supervision.
    Planned {
        /// The host's key of the activity.
        activity: DocumentId,
        /// What the person does with children in it.
        work: VolunteerWork,
        /// Is the person supervised, day by day, by somebody who is in regulated activity (PTN-41)?
        supervised: Says,
        /// Is it an arrangement among family or friends, and none of the school's (PTN-44)?
        family_arrangement: Says,
    },
    /// On the rota: the person comes on this day of the week.
    ComesWeekly {
        /// The host's key of the activity.
        activity: DocumentId,
        /// On which day of the week.
        weekday: Weekday,
        /// The first day from which it counts: the visits are on that day of the week on or after it.
        first: NaiveDate,
        /// The last day; absent or null: no end is planned.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        last: Option<NaiveDate>,
        /// Every how many weeks: 1 is every week.
        #[serde(default = "every_week")]
        #[cfg_attr(feature = "uniffi", uniffi(default = 1))]
        every_weeks: u32,
    },
    /// On the rota: the person comes on this day.
    Comes {
        /// The host's key of the activity.
        activity: DocumentId,
        /// The day.
        on: NaiveDate,
        /// For how many days on end.
        #[serde(default = "one_day")]
        #[cfg_attr(feature = "uniffi", uniffi(default = 1))]
        days: u32,
        /// Is the person there between two and six in the morning, and can meet children (PTN-42)?
        overnight: Says,
    },
    /// A check of the person is on record; `valid_until` is the day from which the school takes it for nothing any more.
    Checked {
        /// Which.
        check: CheckKind,
        /// What it showed.
        result: CheckResult,
    },
}

const fn every_week() -> u32 {
    1
}

const fn one_day() -> u32 {
    1
}

impl HelpStep {
    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Planned { .. } => "planned",
            Self::ComesWeekly { .. } => "comes_weekly",
            Self::Comes { .. } => "comes",
            Self::Checked { .. } => "checked",
        }
    }

    /// What none of them may be.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        match self {
            Self::ComesWeekly { every_weeks, .. } if !(1..=MAX_WEEKS).contains(every_weeks) => {
                Some("a slot of a rota is every week, or every so many weeks up to 52")
            }
            Self::ComesWeekly { first, last: Some(last), .. } if last < first => {
                Some("a slot of a rota that ends before it begins")
            }
            Self::Comes { days, .. } if !(1..=MAX_VISIT_DAYS).contains(days) => {
                Some("a visit lasts a day, or up to 366 days on end")
            }
            Self::ComesWeekly { first: day, .. } | Self::Comes { on: day, .. }
                if crate::time::check_day(*day).is_err() =>
            {
                Some("a day of a rota lies outside 1900 to 2199")
            }
            Self::Planned { .. } | Self::ComesWeekly { .. } | Self::Comes { .. } | Self::Checked { .. } => None,
        }
    }
}
