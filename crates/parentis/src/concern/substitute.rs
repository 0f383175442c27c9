//! Who handles a concern about the holder of a post: section 2.7 of the concerns sheet, one line a row.
//!
//! Both the first way of a concern and every stage of a case read this one table. The first line that applies counts; they stand in the order of weight, so that of several people complained about the one who
//! stands highest decides. A person complained about is named on none of them, whatever else they hold: that is settled where the
//! people are looked for.

use super::route::RouteSay;
use crate::profile::Post;
use crate::rules::RuleId;

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubstituteLine {
    /// Its rule.
    pub rule: RuleId,
    /// Any of these is complained about …
    pub any: &'static [Post],
    /// … and any of these as well, if it says so.
    pub and_any: &'static [Post],
    /// Who handles it: the first who can.
    pub handlers: &'static [Post],
    /// What is said.
    pub say: &'static [RouteSay],
}

/// Every line, from the highest down.
#[rustfmt::skip]
pub const SUBSTITUTES: &[SubstituteLine] = &[
    line(RuleId::ESC_80, &[Post::ChairOfTrustees],                                   &[],                        &[Post::IndependentInvestigator],           &[RouteSay::ThroughTheClerk, RouteSay::TellMembers]),
    line(RuleId::ESC_77, &[Post::Headteacher],                                       &[Post::ChairOfGovernors],  &[Post::IndependentInvestigator],           &[RouteSay::ThroughTheClerk, RouteSay::FromOutside]),
    line(RuleId::ESC_76, &[Post::ChairOfGovernors],                                  &[Post::ViceChair],         &[Post::IndependentInvestigator],           &[RouteSay::ThroughTheClerk, RouteSay::FromOutside]),
    line(RuleId::ESC_76, &[Post::GoverningBody],                                     &[],                        &[Post::IndependentInvestigator],           &[RouteSay::ThroughTheClerk, RouteSay::FromOutside]),
    line(RuleId::ESC_78, &[Post::TrustLeader, Post::ExecutiveHeadteacher],           &[],                        &[Post::ChairOfTrustees],                   &[]),
    line(RuleId::ESC_79, &[Post::Trustee],                                           &[],                        &[Post::ChairOfTrustees],                   &[RouteSay::ThroughTheClerk]),
    line(RuleId::ESC_75, &[Post::ChairOfGovernors],                                  &[],                        &[Post::ViceChair, Post::Governor],         &[RouteSay::ThroughTheClerk]),
    line(RuleId::ESC_74, &[Post::Governor, Post::ViceChair],                         &[],                        &[Post::ChairOfGovernors],                  &[RouteSay::ThroughTheClerk]),
    line(RuleId::ESC_73, &[Post::Headteacher],                                       &[],                        &[Post::ChairOfGovernors, Post::ViceChair], &[]),
    line(RuleId::ESC_81, &[Post::Clerk],                                             &[],                        &[Post::ChairOfGovernors, Post::ViceChair], &[]),
    line(RuleId::ESC_72, &[Post::SubjectTeacher, Post::Senco, Post::SeniorTeacher, Post::SltMember, Post::ComplaintsCoordinator, Post::Dsl, Post::DeputyDsl, Post::Dpo, Post::Hr, Post::Office, Post::ExamsOffice],
                                                                                     &[],                        &[Post::Headteacher, Post::SltMember],      &[]),
    line(RuleId::ESC_71, &[Post::HeadOfYear, Post::HeadOfDepartment],                &[],                        &[Post::SltMember, Post::Headteacher],      &[]),
    line(RuleId::ESC_70, &[Post::FormTutor, Post::ClassTeacher],                     &[],                        &[Post::HeadOfYear, Post::SltMember],       &[]),
];

const fn line(
    rule: RuleId,
    any: &'static [Post],
    and_any: &'static [Post],
    handlers: &'static [Post],
    say: &'static [RouteSay],
) -> SubstituteLine {
    SubstituteLine { rule, any, and_any, handlers, say }
}

/// Who sits on a body: a concern about the whole of it is about each of them (ESC-76).
pub(crate) const fn seats_of(body: Post) -> &'static [Post] {
    if matches!(body, Post::GoverningBody) { &[Post::ChairOfGovernors, Post::ViceChair, Post::Governor] } else { &[] }
}

impl SubstituteLine {
    /// Is it a concern about them, or them together?
    pub(crate) fn is_about(&self, mut complained_about: impl FnMut(Post) -> bool) -> bool {
        self.any.iter().any(|post| complained_about(*post))
            && (self.and_any.is_empty() || self.and_any.iter().any(|post| complained_about(*post)))
    }

    /// Is nobody left in the school who may handle it?
    pub(crate) fn leaves_nobody(&self) -> bool {
        self.handlers.iter().all(|post| post.is_outside())
    }

    /// Through whom it is addressed.
    pub(crate) fn addressee(&self) -> Option<Post> {
        self.say.contains(&RouteSay::ThroughTheClerk).then_some(Post::Clerk)
    }
}

/// The first line that applies where the holders of these posts are complained about.
///
/// ```
/// use parentis::concern::substitute::substitute_for;
/// use parentis::profile::Post;
///
/// let about = |posts: &[Post]| substitute_for(|post| posts.contains(&post), |_| true);
/// assert_eq!(about(&[Post::FormTutor]).unwrap().handlers, [Post::HeadOfYear, Post::SltMember]);
/// // Of a tutor and the head together the head decides.
/// assert_eq!(about(&[Post::FormTutor, Post::Headteacher]).unwrap().handlers[0], Post::ChairOfGovernors);
/// assert!(about(&[]).is_none(), "nobody's post is in it");
/// ```
pub fn substitute_for(
    mut complained_about: impl FnMut(Post) -> bool,
    mut heard: impl FnMut(RuleId) -> bool,
) -> Option<&'static SubstituteLine> {
    SUBSTITUTES.iter().find(|line| line.is_about(&mut complained_about) && heard(line.rule))
}
