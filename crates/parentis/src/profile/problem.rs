//! What can be wrong with a profile, said with its place and the rule it breaks.

use super::loose::{LooseKind, MAX_DEPTH};
use super::post::{Post, Route};
use super::{Nation, SchoolType};
use crate::calendar::Unit;
use crate::communication::words::Channel;
use crate::concern::words::{Assurance, ClockStart, StageKind};
use crate::rules::RuleId;
use crate::time::Month;
use crate::vocabulary::vocabulary;
use core::fmt;

vocabulary! {
    /// What a problem means for the profile.
    pub enum Severity as "severity" {
        /// The profile cannot be used until it is put right.
        Refused = "refused",
        /// The profile can be used; somebody ought to look.
        Warned = "warned",
        /// The profile can be used, and does not say what the law asks for: that it is so cannot be shown from it.
        CannotShow = "cannot_show",
    }
}

/// One thing wrong with a profile: where, what, and which rule says so.
///
/// Its text is one line in plain words. It repeats a word of the profile only where that word looks like a code.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProfileProblem {
    /// Where in the profile, as in `policy.next_review` or `clauses[3].held`; empty for the profile as a whole.
    pub place: String,
    /// Whether the profile is refused for it.
    pub severity: Severity,
    /// What is wrong.
    pub problem: ProblemKind,
    /// The rule it breaks, or the rule that asks for the key; none if it is a matter of writing alone.
    pub rule: Option<RuleId>,
}

impl fmt::Display for ProfileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "`{}`: ", self.place)?;
        }
        write!(f, "{}", self.problem)?;
        match self.rule {
            Some(rule) => write!(f, " ({})", rule.code()),
            None => Ok(()),
        }
    }
}

/// What is wrong at a place of a profile.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProblemKind {
    /// A key that no profile has there.
    UnknownKey {
        /// The key that was probably meant.
        nearest: Option<&'static str>,
    },
    /// A key that every profile needs there.
    MissingKey,
    /// A value of another kind than the key takes.
    WrongKind {
        /// What it takes.
        expected: LooseKind,
        /// What stands there.
        found: LooseKind,
    },
    /// A word that is not on its list.
    UnknownWord {
        /// The list.
        list: &'static str,
        /// The word, or only its length.
        word: String,
    },
    /// A number out of range.
    OutOfRange {
        /// The number.
        found: i64,
        /// The least that is taken.
        least: i64,
        /// The most that is taken.
        most: i64,
    },
    /// Text with nothing in it.
    EmptyText,
    /// Text that is too long, or holds control characters.
    BadText {
        /// How long it is, in bytes.
        bytes: usize,
        /// The longest that is taken.
        most: usize,
    },
    /// Text where a code is taken: small letters, digits and hyphens.
    NotACode,
    /// Text where a key is taken: letters, digits, dots, underscores and hyphens.
    NotAKey,
    /// Text where a purpose is taken: small letters, digits and underscores.
    NotAPurpose,
    /// Text that is not a month.
    NotAMonth,
    /// Text that is not a time of day.
    NotATime,
    /// Something that stands in its list twice.
    Twice,
    /// More than is taken.
    TooMany {
        /// How many there are.
        count: usize,
        /// How many are taken.
        most: usize,
    },
    /// Values too deep in each other.
    TooDeep,
    /// A way out of the school where a post is meant (VOC-79).
    RouteNotPost,
    /// A post outside the school where somebody in the school is meant (VOC-77).
    OutsideSchool {
        /// The post.
        post: Post,
    },
    /// A unit in which this promise cannot be counted.
    UnitDoesNotFit {
        /// The unit.
        unit: Unit,
    },
    /// A channel with an inbox, which is never the way for what is urgent (PTN-58).
    NotForUrgent {
        /// The channel.
        channel: Channel,
    },
    /// A month before another that it cannot precede.
    Before {
        /// The place of the other.
        other: &'static str,
    },
    /// Two keys of which only one may stand.
    BothGiven {
        /// The other key.
        other: &'static str,
    },
    /// Two keys of which one must stand, and neither does.
    NeitherGiven {
        /// The one.
        one: &'static str,
        /// The other.
        other: &'static str,
    },
    /// A clause that says it is held at a place that no profile has.
    NoSuchPlace,
    /// A clause that says it is held at a place where this profile sets nothing.
    PlaceNotSet,
    /// A column of a purpose that asks for less than the law.
    Loosened {
        /// The column.
        column: &'static str,
    },
    /// A column of a purpose that the law fixes, chosen otherwise.
    FixedByLaw {
        /// The column.
        column: &'static str,
    },
    /// What only a purpose that the law made can have, in a purpose of the school's own.
    OnlyInLaw {
        /// The column.
        column: &'static str,
    },
    /// Something that asks for consent where consent is the wrong tool, or is not what is meant (CON-GEN-4).
    NotAsked {
        /// The column.
        column: &'static str,
    },
    /// A consent that nobody may give.
    NobodyToGive,
    /// One answer that is to cover several purposes (CON-GEN-3).
    OneAnswerForSeveral,
    /// Silence that is to count as a yes (CON-GEN-2).
    SilenceIsNoConsent,
    /// A next review later than the policy's own maximum allows: *inconsistent* (REV-10).
    ReviewTooLate {
        /// The stated next review.
        next: Month,
        /// The latest that the last review and the maximum allow.
        latest: Month,
    },
    /// A last review at or after the stated next one: no further review is named (REV-13).
    NoFurtherReview {
        /// The last review on record.
        last: Month,
    },
    /// A policy that was never ratified: a draft, which drives no routing (HA-0c).
    NotRatified,
    /// The post that wrote the policy ratifies it (HA-0a).
    RatifiesOwn {
        /// The post.
        post: Post,
    },
    /// A policy promoted to some, and not to all three audiences (HA-4c).
    PromotedToSome {
        /// How many audiences are left out.
        left_out: usize,
    },
    /// A setting that changes nothing in this nation (JUR-3).
    NoEffectHere {
        /// The profile's nation.
        nation: Nation,
    },
    /// A stage without a time in which it ends (ESC-3).
    NoTimeScale,
    /// A ladder without a stage of that kind (ESC-4, ESC-5, ESC-6).
    NoStage {
        /// The kind.
        kind: StageKind,
    },
    /// A stage of that kind after a later kind: an informal one after a formal one.
    StageTooLate {
        /// The kind.
        kind: StageKind,
    },
    /// A stage that nobody handles.
    NobodyThere,
    /// A post that handles a concern about itself (ESC-40).
    OwnSubstitute {
        /// The post.
        post: Post,
    },
    /// A post in the school where somebody outside is meant.
    InsideSchool {
        /// The post.
        post: Post,
    },
    /// An event from which this time cannot run (ESC-59).
    StartDoesNotFit {
        /// The event.
        start: ClockStart,
    },
    /// A time in days of which nobody said what days they are: no day is computed from it.
    UnitNotSaid,
    /// The policy says that it is not so, and the law says that it has to be.
    SaysNo {
        /// What.
        assurance: Assurance,
    },
    /// The policy does not say it, so that it cannot be shown.
    NotSaid {
        /// What.
        assurance: Assurance,
    },
    /// The policy says that it is not so, and guidance asks for it.
    AgainstGuidance {
        /// What.
        assurance: Assurance,
    },
    /// The policy takes complaints from fewer than the law has it (ESC-18, ESC-24).
    NarrowerThanLaw,
    /// An old name of a body that has another today (ESC-98).
    OldName {
        /// What it is today.
        now: Route,
    },
    /// A hearing without the complainant, to whom no dates were offered (ESC-10).
    NoRealOffer,
    /// A type of school that this nation does not have (SCH-1, JUR-2).
    UnusualSchoolType {
        /// The type.
        school_type: SchoolType,
        /// The nation.
        nation: Nation,
    },
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey { nearest: None } => f.write_str("unknown key"),
            Self::UnknownKey { nearest: Some(nearest) } => write!(f, "unknown key, perhaps `{nearest}` is meant"),
            Self::MissingKey => f.write_str("missing, and has no default"),
            Self::WrongKind { expected, found } => {
                write!(f, "{} expected, {} found", in_words(*expected), in_words(*found))
            }
            Self::UnknownWord { list, word } => write!(f, "unknown {} `{word}`", list.replace('_', " ")),
            Self::OutOfRange { found, least, most } => write!(f, "{found} is not between {least} and {most}"),
            Self::EmptyText => f.write_str("text with nothing in it"),
            Self::BadText { bytes, most } if bytes > most => {
                write!(f, "text of {bytes} bytes, the longest taken is {most}")
            }
            Self::BadText { .. } => f.write_str("text with control characters in it"),
            Self::NotACode => f.write_str("not a code: small letters, digits and hyphens"),
            Self::NotAKey => f.write_str("not a key: letters, digits, dots, underscores and hyphens"),
            Self::NotAPurpose => f.write_str("not a purpose: small letters, digits and underscores"),
            Self::NotAMonth => f.write_str("not a month in the form 2026-05"),
            Self::NotATime => f.write_str("not a time of day in the form 15:30"),
            Self::Twice => f.write_str("stands there twice"),
            Self::TooMany { count, most } => write!(f, "{count} values, at most {most} are taken"),
            Self::TooDeep => write!(f, "values nested deeper than {MAX_DEPTH}"),
            Self::RouteNotPost => f.write_str("a way out of the school, not a post that somebody holds"),
            Self::OutsideSchool { post } => write!(f, "`{post}` is outside the school"),
            Self::UnitDoesNotFit { unit } => write!(f, "`{unit}` does not say on which day it ends"),
            Self::NotForUrgent { channel } => {
                write!(f, "`{channel}` is no way for what is urgent: `telephone`, or `by_hand` at reception")
            }
            Self::Before { other } => write!(f, "earlier than `{other}`"),
            Self::BothGiven { other } => write!(f, "`{other}` is given too, only one of them can hold"),
            Self::NeitherGiven { one, other } => write!(f, "neither `{one}` nor `{other}` is given"),
            Self::NoSuchPlace => f.write_str("no profile has that place"),
            Self::PlaceNotSet => f.write_str("this profile sets nothing at that place"),
            Self::Loosened { .. } => f.write_str("looser than the law allows"),
            Self::FixedByLaw { .. } => f.write_str("fixed by law, not for a school to choose"),
            Self::OnlyInLaw { .. } => f.write_str("only a purpose that the law made can have that"),
            Self::NotAsked { .. } => f.write_str("consent is not asked for here, so there is nothing to choose"),
            Self::NobodyToGive => f.write_str("a consent is needed, and nobody may give it"),
            Self::OneAnswerForSeveral => f.write_str("one answer for several purposes, each needs its own"),
            Self::SilenceIsNoConsent => f.write_str("silence is no consent"),
            Self::ReviewTooLate { next, latest } => {
                write!(f, "{next} is inconsistent with the last review and the maximum, at the latest {latest}")
            }
            Self::NoFurtherReview { last } => write!(f, "no review is named after the last one, {last}"),
            Self::NotRatified => f.write_str("never ratified, so it is a draft and drives no routing"),
            Self::RatifiesOwn { post } => write!(f, "`{post}` both wrote and ratifies the policy"),
            Self::PromotedToSome { left_out } => {
                write!(f, "staff, parents and governors must all be reached, {left_out} left out")
            }
            Self::NoEffectHere { nation } => write!(f, "changes nothing for a school in `{nation}`"),
            Self::NoTimeScale => f.write_str("no time is stated in which the stage ends"),
            Self::NoStage { kind } => write!(f, "no stage of kind `{kind}`"),
            Self::StageTooLate { kind } => write!(f, "a stage of kind `{kind}` after a later kind"),
            Self::NobodyThere => f.write_str("nobody handles it"),
            Self::OwnSubstitute { post } => write!(f, "`{post}` would handle a concern about itself"),
            Self::InsideSchool { post } => write!(f, "`{post}` is inside the school"),
            Self::StartDoesNotFit { start } => write!(f, "this time cannot run from `{start}`"),
            Self::UnitNotSaid => f.write_str("days of which nobody said what days they are, so no day is computed"),
            Self::SaysNo { assurance } => write!(f, "the law asks for `{assurance}`, and the policy says no"),
            Self::NotSaid { assurance } => {
                write!(f, "the policy does not say `{assurance}`, so that it cannot be shown")
            }
            Self::AgainstGuidance { assurance } => {
                write!(f, "guidance asks for `{assurance}`, and the policy says no")
            }
            Self::NarrowerThanLaw => f.write_str("fewer may complain than the law has it, which holds all the same"),
            Self::OldName { now } => write!(f, "an old name, read as `{now}`"),
            Self::NoRealOffer => f.write_str("no hearing goes ahead without the complainant before dates were offered"),
            Self::UnusualSchoolType { school_type, nation } => {
                write!(f, "`{nation}` has no school of type `{school_type}` in law, whatever its name says")
            }
        }
    }
}

/// A kind of value as one would say it.
const fn in_words(kind: LooseKind) -> &'static str {
    match kind {
        LooseKind::Nothing => "nothing",
        LooseKind::Flag => "true or false",
        LooseKind::Whole => "a whole number",
        LooseKind::Number => "another number",
        LooseKind::Text => "text",
        LooseKind::List => "a list",
        LooseKind::Table => "a table",
    }
}
