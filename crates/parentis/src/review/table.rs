//! What law and guidance say of kinds of policy: how often each is reviewed (REV-3), and whom it is asked about (PTN-1 to PTN-8).

use super::words::PolicyKind;
use crate::rules::RuleId;

/// What is said of one kind of policy.
#[derive(Clone, Copy, Debug)]
pub(super) struct KindRow {
    pub(super) kind: PolicyKind,
    /// The longest interval between reviews, in months; none where the body is free to decide, or nothing is held here.
    pub(super) months: Option<u32>,
    /// Which rule says so.
    pub(super) rule: RuleId,
    /// Whether a recorded reason does in the place of a consultation.
    pub(super) asking: Asking,
    /// The shortest consultation in calendar weeks that the law has.
    pub(super) weeks: Option<u32>,
}

/// What parents have to be asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asking {
    /// By statute, before it is made or revised: no reason does in its place (PTN-1, PTN-2).
    Statute,
    /// By guidance: a reason in its place has to be looked at.
    Guidance(RuleId),
    /// If it is a policy for the whole school: asked, or a reason on record (HA-3.1c, PTN-8).
    WholeSchool,
}

/// One line a kind. The intervals are those of the department's list of 2014, as schools copied it, and of the guidance on uniform
/// of November 2021; the list of today was not seen, so that each is a default: a policy's own shorter interval counts before it.
pub(super) const KINDS: &[KindRow] = &[
    row(PolicyKind::AdmissionArrangements, Some(12), RuleId::REV_3, Asking::Guidance(RuleId::PTN_5), Some(6)),
    row(PolicyKind::ChildProtection, Some(12), RuleId::REV_3, Asking::WholeSchool, None),
    row(PolicyKind::SpecialNeeds, Some(12), RuleId::REV_3, Asking::WholeSchool, None),
    row(PolicyKind::TeachersPay, Some(12), RuleId::REV_3, Asking::WholeSchool, None),
    row(PolicyKind::AccessibilityPlan, Some(36), RuleId::REV_3, Asking::WholeSchool, None),
    row(PolicyKind::DataProtection, Some(24), RuleId::REV_3, Asking::WholeSchool, None),
    row(PolicyKind::Complaints, None, RuleId::REV_3, Asking::WholeSchool, None),
    row(PolicyKind::RelationshipsEducation, None, RuleId::REV_3, Asking::Statute, None),
    row(PolicyKind::Uniform, Some(12), RuleId::PTN_7, Asking::Guidance(RuleId::PTN_7), None),
    row(PolicyKind::Communications, None, RuleId::REV_3, Asking::WholeSchool, None),
    row(PolicyKind::Other, None, RuleId::REV_3, Asking::WholeSchool, None),
];

const fn row(kind: PolicyKind, months: Option<u32>, rule: RuleId, asking: Asking, weeks: Option<u32>) -> KindRow {
    KindRow { kind, months, rule, asking, weeks }
}

/// The line of a kind.
pub(super) fn of(kind: PolicyKind) -> Option<&'static KindRow> {
    KINDS.iter().find(|row| row.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_line_and_none_two() {
        let kinds: Vec<PolicyKind> = KINDS.iter().map(|row| row.kind).collect();
        assert_eq!(kinds, PolicyKind::ALL);
    }
}
