//! Is what a volunteer does regulated activity, which check does it need, and may they help: by the activity, the actual rota
//! and the day (PTN-47).
//!
//! | | regulated activity | rule |
//! | --- | --- | --- |
//! | an arrangement among family or friends | no | PTN-44 |
//! | personal care, even once | yes | PTN-43 |
//! | teaching, caring for or supervising children, once a week or more, or overnight | yes | PTN-40, PTN-42 |
//! | the same on more than three days in any thirty | yes | PTN-40, PTN-48 |
//! | the same under supervision, before 1 September 2026 | no | PTN-41 |
//! | anything else | no | PTN-40 |
//!
//! In regulated activity an enhanced check with the children's barred list is needed before the first visit (PTN-45); outside it
//! a barred-list check must not be asked for (PTN-46). Scotland and Northern Ireland have schemes of their own, of which no row
//! says when one is needed: there somebody looks, unless the scheme's own check is on record (PTN-49).
//!
//! What is looked at is the next visit on the rota and the days around it. It is held against the law of the day that is asked
//! about, and against the law of the day of the visit: a rota that nobody touched can need another check because the law
//! changes before the next visit. The rota is the host's: on which days of a slot the school is closed is not asked, which errs
//! on the early side.
//!
//! What this does *not* settle: whether a disclosed matter stands against somebody, which a person at the school judges, and
//! what else a school wants to know of who helps.
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! use parentis::decision::Outcome;
//! use parentis::participation::check::HelpGap;
//! let found = school.volunteer_check(&"mother".parse()?, None, as_of);
//! // What she would help with is not on record, and what is not known permits nothing.
//! assert_eq!((found.may_start, found.not_known.as_slice()), (Outcome::NeedsCheck, &[HelpGap::Activity][..]));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::volunteer::VolunteerWork;
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId};
use crate::rules::RuleId;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Which check an activity needs.
    pub enum CheckNeeded as "check_needed" {
        /// An enhanced check with the children's barred list (PTN-45).
        EnhancedWithBarredList = "enhanced_with_barred_list",
        /// None with a barred list: that must not be asked for (PTN-46).
        NoBarredList = "no_barred_list",
        /// What Scotland's scheme asks for (PTN-49).
        PvgMembership = "pvg_membership",
        /// What Northern Ireland's own scheme asks for (PTN-49).
        AccessNi = "access_ni",
        /// Something that decides it is not on record.
        NotSettled = "not_settled",
    }

    /// How the checks on record stand against what is needed.
    pub enum CheckStanding as "check_standing" {
        /// The check that is needed is on record, and clear.
        Met = "met",
        /// None is needed.
        NotNeeded = "not_needed",
        /// None is on record.
        NotOnRecord = "not_on_record",
        /// There is one, without the barred list.
        WithoutBarredList = "without_barred_list",
        /// What it shows has not been judged.
        ToAssess = "to_assess",
        /// The person is barred.
        Barred = "barred",
        /// Whether one is needed is not settled, and none that would do in either case is on record.
        NotSettled = "not_settled",
    }

    /// Why it is regulated activity, or is not.
    pub enum HelpWhy as "help_why" {
        /// An arrangement among family or friends (PTN-44).
        FamilyArrangement = "family_arrangement",
        /// Personal care, even once (PTN-43).
        PersonalCare = "personal_care",
        /// Once a week or more (PTN-42).
        Weekly = "weekly",
        /// Overnight (PTN-42).
        Overnight = "overnight",
        /// More than three days in thirty (PTN-48).
        ManyDays = "many_days",
        /// Under supervision, before 1 September 2026 (PTN-41).
        Supervised = "supervised",
        /// Under supervision, which takes nothing out from 1 September 2026 on (PTN-40).
        SupervisionCountsNoMore = "supervision_counts_no_more",
        /// Not often enough (PTN-40).
        Seldom = "seldom",
        /// Work of another kind (PTN-40).
        AnotherKind = "another_kind",
        /// The nation has a scheme of its own (PTN-49).
        OwnScheme = "own_scheme",
    }

    /// What is not on record and would decide it.
    pub enum HelpGap as "help_gap" {
        /// With what the person helps.
        Activity = "activity",
        /// What they do with children in it.
        Work = "work",
        /// On which days they come.
        Rota = "rota",
        /// Whether a visit is overnight.
        Overnight = "overnight",
        /// Whether they are supervised.
        Supervision = "supervision",
        /// Whether it is an arrangement among family or friends.
        FamilyArrangement = "family_arrangement",
        /// In which nation the school is.
        Nation = "nation",
        /// When the nation's own scheme needs a check.
        NationRule = "nation_rule",
        /// What the school makes of what the check shows.
        Judgement = "judgement",
    }
}

/// What the law of a day makes of somebody's help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HelpNeed {
    /// The day whose law it is, and on which the check has to be in force.
    pub day: NaiveDate,
    /// Is it regulated activity?
    pub regulated: Says,
    /// Why.
    pub why: Vec<HelpWhy>,
    /// Which check it needs.
    pub needed: CheckNeeded,
    /// A barred-list check: must be asked for, must not, or that is not settled (PTN-45, PTN-46).
    pub barred_list: Outcome,
    /// How the checks on record stand against that.
    pub standing: CheckStanding,
    /// May the person help: `may`, `must_not` until the check is met, or `needs_check` (HA-2.3c).
    pub may_help: Outcome,
    /// What is not on record and would decide it.
    pub not_known: Vec<HelpGap>,
}

/// One thing with which a person helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HelpState {
    /// The host's key of the activity.
    pub activity: DocumentId,
    /// What the person does with children in it.
    pub work: VolunteerWork,
    /// The next visit on the rota, on or after the day that is asked about.
    pub next_visit: Option<NaiveDate>,
    /// By the law of the day that is asked about.
    pub today: HelpNeed,
    /// By the law of the day of the next visit (PTN-47).
    pub at_next_visit: Option<HelpNeed>,
}

/// May a volunteer help, and which check does that need?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VolunteerCheck {
    /// Who.
    pub person: PersonId,
    /// The day.
    pub as_of: NaiveDate,
    /// May they help with all of it on that day: the strictest of what follows (HA-2.3c).
    pub may_start: Outcome,
    /// Each thing with which they help.
    pub activities: Vec<HelpState>,
    /// What is not on record of the person.
    pub not_known: Vec<HelpGap>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// A volunteer whose check does not fit the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VolunteerDue {
    /// Who.
    pub person: PersonId,
    /// With what they help.
    pub activity: DocumentId,
    /// The visit before which it has to be put right.
    pub before: NaiveDate,
    /// What that visit needs.
    pub need: HelpNeed,
}

/// The volunteers whose check does not fit their next visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VolunteersDue {
    /// The day.
    pub as_of: NaiveDate,
    /// How many people are on record with something to help with.
    pub volunteers: u32,
    /// Those whose check does not fit, the earliest visit first.
    pub due: Vec<VolunteerDue>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}
