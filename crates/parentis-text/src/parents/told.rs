//! The reasons that a parent is told, and those that may stand beside them in silence.

use parentis::decision::{Condition, Reason};
use parentis::roles::matrix::MatrixRow;

/// A reason that is the reader's own and harms nobody. There are no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Told {
    /// The reader asked not to be sent it.
    Waived,
    /// The pupil is 18 or over and decides.
    PupilIsAdult,
    /// It has to be asked for in writing.
    NotInWriting,
    /// The reader was asked to show who they are, and has not.
    IdentityNotShown,
    /// A document of the reader's own was not seen.
    DocumentNotSeen,
}

impl Told {
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Waived => "own-waived",
            Self::PupilIsAdult => "own-pupil_is_adult",
            Self::NotInWriting => "own-not_in_writing",
            Self::IdentityNotShown => "own-identity_not_shown",
            Self::DocumentNotSeen => "own-document_not_seen",
        }
    }
}

/// What a reason does to what a parent is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// It is told.
    Told(Told),
    /// It says nothing, and what stands beside it may be told.
    Beside,
    /// It silences the answer.
    Silent,
}

/// Everything that is not named here is silent, what is new as well.
///
/// That an adult pupil said no is told in the same words as that the pupil is an adult: from the one nobody can tell the
/// other.
#[expect(clippy::wildcard_enum_match_arm, reason = "a reason that is not on the list is silent, one that is new too")]
pub(crate) const fn heard(reason: &Reason) -> Heard {
    match reason {
        Reason::Waived => Heard::Told(Told::Waived),
        Reason::PupilIsAdult => Heard::Told(Told::PupilIsAdult),
        Reason::NotInWriting => Heard::Told(Told::NotInWriting),
        Reason::IdentityNotShown => Heard::Told(Told::IdentityNotShown),
        Reason::ResponsibilityOnlyAsserted => Heard::Told(Told::DocumentNotSeen),
        Reason::LegalParent
        | Reason::ParentByResponsibility
        | Reason::ParentByCare
        | Reason::CareGoesOn
        | Reason::HoldsResponsibility
        | Reason::RecordedAs { .. }
        | Reason::ResponsibilityStated { .. }
        | Reason::NoOrderSeen
        | Reason::EqualTreatment
        | Reason::ReportDuty
        | Reason::ReportDutyInLeavingYear
        | Reason::NoReportDutyThisYear
        | Reason::NoDutyForSchoolType
        | Reason::ExclusionDuty
        | Reason::RecordDuty
        | Reason::RecordByChoice
        | Reason::RecordIsParentsOwn
        | Reason::OtherFormDoes { .. }
        | Reason::ElectionDuty
        | Reason::Requested
        | Reason::NotRequested
        | Reason::PupilDecides
        | Reason::PupilHasNotAgreed
        | Reason::PupilRefused
        | Reason::Row {
            row:
                MatrixRow::B1
                | MatrixRow::B2
                | MatrixRow::B3
                | MatrixRow::B4
                | MatrixRow::B5
                | MatrixRow::B14
                | MatrixRow::B20,
            ..
        } => Heard::Beside,
        _ => Heard::Silent,
    }
}

/// The message of a condition that the reader has to know; none of the others.
pub(super) const fn how(condition: Condition) -> Option<&'static str> {
    match condition {
        Condition::ByPost => Some("how-by_post"),
        Condition::LeaversReport => Some("how-leavers_report"),
        Condition::SeparateSlot => Some("how-separate_slot"),
        Condition::ByTelephoneOrVideo => Some("how-by_telephone_or_video"),
        Condition::AddressesLeftOut
        | Condition::WhereaboutsLeftOut
        | Condition::SocialWorkerToldToo
        | Condition::WithoutTheChild => None,
    }
}
