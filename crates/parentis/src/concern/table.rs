//! Matters with a way of their own, or that are said to be in the ladder all the same: section 2.6 of the concerns sheet, one
//! line a row.
//!
//! The times are those of England. In another nation the line stands as a pointer, without its times.
//!
//! ```
//! use parentis::concern::matter::ConcernKind;
//! use parentis::concern::table::{line_of, Way};
//! use parentis::profile::Route;
//!
//! let results = line_of(ConcernKind::ExamResults).unwrap();
//! assert_eq!(results.ways, [Way::Out(Route::ExamAppeal)]);
//! assert!(!results.stays, "not up the ladder");
//! assert!(line_of(ConcernKind::Pastoral).is_none(), "an ordinary one");
//! ```

use super::matter::ConcernKind;
use super::route::{RouteSay, RouteTerm, TermOf};
use crate::calendar::Unit;
use crate::profile::{Post, Route, SchoolType};
use crate::rules::RuleId;

/// Where a matter goes that has a way of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To whoever holds this post.
    To(Post),
    /// Out of the ladder.
    Out(Route),
    /// Out of the ladder, in a maintained school alone; elsewhere it stays.
    OfMaintained(Route),
    /// Out of the ladder, by the type of school: maintained, and any other.
    ByType(Route, Route),
}

impl Way {
    /// What it comes to in a school of that type: a post, a way out, or neither.
    pub const fn of(self, school: SchoolType) -> (Option<Post>, Option<Route>) {
        let maintained = matches!(school, SchoolType::Maintained | SchoolType::Pru);
        match self {
            Self::To(post) => (Some(post), None),
            Self::Out(route) => (None, Some(route)),
            Self::OfMaintained(route) if maintained => (None, Some(route)),
            Self::OfMaintained(_) => (None, None),
            Self::ByType(of_maintained, of_others) => (None, Some(if maintained { of_maintained } else { of_others })),
        }
    }
}

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatterLine {
    /// The matter.
    pub kind: ConcernKind,
    /// Its rule.
    pub rule: RuleId,
    /// Where it goes, in that order.
    pub ways: &'static [Way],
    /// Does it stay in the ladder as well, as to what the school can answer?
    pub stays: bool,
    /// What is said about it.
    pub say: &'static [RouteSay],
    /// The times that the law of England sets.
    pub terms: &'static [RouteTerm],
}

const fn at_least(what: TermOf, n: u32, unit: Unit) -> RouteTerm {
    RouteTerm { what, n, unit, at_least: true }
}

const fn within(what: TermOf, n: u32, unit: Unit) -> RouteTerm {
    RouteTerm { what, n, unit, at_least: false }
}

const ADMISSION: &[RouteTerm] = &[
    at_least(TermOf::Lodge, 20, Unit::SchoolDay),
    at_least(TermOf::NoticeOfHearing, 10, Unit::SchoolDay),
    within(TermOf::DecisionLetter, 5, Unit::SchoolDay),
    within(TermOf::HearingAfterClosing, 40, Unit::SchoolDay),
    within(TermOf::HearingInYear, 30, Unit::SchoolDay),
];

const EXCLUSION: &[RouteTerm] = &[
    within(TermOf::BoardMeets, 15, Unit::SchoolDay),
    within(TermOf::BoardMeetsIfAsked, 50, Unit::SchoolDay),
    within(TermOf::AskForReview, 15, Unit::SchoolDay),
];

const PLAN: &[RouteTerm] =
    &[within(TermOf::AppealAfterLetter, 2, Unit::Month), within(TermOf::AppealAfterMediation, 1, Unit::Month)];

const CLAIM: &[RouteTerm] = &[within(TermOf::Claim, 6, Unit::Month)];

/// Every line, in the order of the sheet.
#[rustfmt::skip]
pub const MATTERS: &[MatterLine] = &[
    line(ConcernKind::Admissions,              RuleId::ESC_62,  &[Way::Out(Route::AdmissionAppeal)],                            false, &[], ADMISSION),
    line(ConcernKind::Exclusion,               RuleId::ESC_63,  &[Way::To(Post::GoverningBody), Way::Out(Route::ExclusionReview)], false, &[], EXCLUSION),
    line(ConcernKind::BehaviourPolicy,         RuleId::ESC_64,  &[],                                                            true,  &[], &[]),
    line(ConcernKind::StatutorySen,            RuleId::ESC_65,  &[Way::To(Post::LocalAuthority), Way::Out(Route::SendTribunal)], false, &[], PLAN),
    line(ConcernKind::SenSupport,              RuleId::ESC_66,  &[],                                                            true,  &[], &[]),
    line(ConcernKind::ChildProtection,         RuleId::ESC_67,  &[],                                                            false, &[], &[]),
    line(ConcernKind::Whistleblowing,          RuleId::ESC_68,  &[Way::Out(Route::Whistleblowing)],                             false, &[RouteSay::PrescribedPerson], &[]),
    line(ConcernKind::StaffGrievance,          RuleId::ESC_69,  &[Way::Out(Route::HrGrievance)],                                false, &[], &[]),
    line(ConcernKind::StaffConduct,            RuleId::ESC_69A, &[Way::Out(Route::Disciplinary)],                               true,  &[RouteSay::OutcomeNotTold], &[]),
    line(ConcernKind::Curriculum,              RuleId::ESC_69B, &[Way::OfMaintained(Route::Dfe)],                               false, &[], &[]),
    line(ConcernKind::Worship,                 RuleId::ESC_69C, &[Way::ByType(Route::Sacre, Route::Dfe)],                       false, &[], &[]),
    line(ConcernKind::SiteProvider,            RuleId::ESC_69D, &[Way::Out(Route::ThirdPartyProvider)],                         false, &[], &[]),
    line(ConcernKind::Reorganisation,          RuleId::ESC_69E, &[Way::To(Post::LocalAuthority)],                               false, &[], &[]),
    line(ConcernKind::ExamResults,             RuleId::ESC_69F, &[Way::Out(Route::ExamAppeal)],                                 false, &[], &[]),
    line(ConcernKind::PersonalData,            RuleId::ESC_69G, &[],                                                            false, &[], &[]),
    line(ConcernKind::ExclusionDiscrimination, RuleId::ESC_69H, &[Way::Out(Route::SendTribunal), Way::Out(Route::CountyCourt)], false, &[RouteSay::TribunalIfDisability], CLAIM),
];

const fn line(
    kind: ConcernKind,
    rule: RuleId,
    ways: &'static [Way],
    stays: bool,
    say: &'static [RouteSay],
    terms: &'static [RouteTerm],
) -> MatterLine {
    MatterLine { kind, rule, ways, stays, say, terms }
}

/// The line of a kind of matter; none of an ordinary one.
pub fn line_of(kind: ConcernKind) -> Option<&'static MatterLine> {
    MATTERS.iter().find(|line| line.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_line_a_kind_and_a_rule_a_line() {
        let kinds: BTreeSet<_> = MATTERS.iter().map(|line| line.kind).collect();
        let rules: BTreeSet<_> = MATTERS.iter().map(|line| line.rule).collect();
        assert_eq!((kinds.len(), rules.len()), (MATTERS.len(), MATTERS.len()));
    }

    #[test]
    fn what_neither_stays_nor_goes_anywhere_is_of_another_step() {
        let nowhere = MATTERS.iter().filter(|line| !line.stays && line.ways.is_empty());
        let kinds: Vec<_> = nowhere.map(|line| line.kind).collect();
        assert_eq!(kinds, [ConcernKind::ChildProtection, ConcernKind::PersonalData]);
    }
}
