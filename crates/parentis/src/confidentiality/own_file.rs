//! The file of a complaint, the record of an allegation and what of a case is a matter of employment, and whoever they are about.
//!
//! Nobody sees such a file about themselves by an office or by a part in the case: not as its handler, not as one who manages it,
//! not on its panel (ESC-8), not by a post that keeps the class (of employment: the chair, if it is about the head, CNF-6). What is owed to them as one of its two sides (ESC-11), and what was
//! decided to be the outcome of their own case, stays; and so does an override (CNF-15).

use super::class::DataClass;
use super::disclosure::AccessWhy;
use super::judge::{Found, Judge, Matter, Yields};
use super::keep::Keep;
use super::table::{Capacity, CaseRole};
use crate::decision::Outcome;
use crate::roles::Known;

/// Is it a file about somebody who is complained about?
const fn is_about_somebody(class: DataClass) -> bool {
    matches!(class, DataClass::ComplaintFile | DataClass::LadoRecord | DataClass::StaffPersonal)
}

/// Is it seen by an office, or by a part in the case?
const fn by_office(found: &Found) -> bool {
    let why = matches!(found.why, AccessWhy::ClassLets | AccessWhy::ConditionMet | AccessWhy::OfItsKeepers);
    let office = match found.capacity {
        None
        | Some(
            Capacity::FormTutor
            | Capacity::SubjectTeacher
            | Capacity::Dsl
            | Capacity::Head
            | Capacity::Governor
            | Capacity::PanelMember,
        ) => true,
        Some(
            Capacity::EntitledParent
            | Capacity::AdultNotEntitled
            | Capacity::ParentOfAnother
            | Capacity::Pupil
            | Capacity::Inspector
            | Capacity::OutsideAuthority,
        ) => false,
    };
    why && office
}

impl<'a, K: Keep<'a>> Judge<'a, K> {
    /// What was found in one capacity, unless a person would see by it what is about themselves.
    pub(super) fn not_of_themselves(&mut self, matter: Matter<'a>, found: Found) -> Found {
        if !is_about_somebody(matter.class) || !found.outcome.permits() || !by_office(&found) {
            return found;
        }
        let (about, own) = self.part(&[CaseRole::ComplainedAbout]);
        match about {
            Known::No => found,
            // What is of no case may be about anybody on the staff.
            Known::Unknown if matter.class == DataClass::StaffPersonal => found,
            Known::Unknown => Found { outcome: Outcome::NeedsCheck, why: AccessWhy::CaseNotSaid, ..found },
            Known::Yes => {
                let kept = Found { outcome: Outcome::MustNot, why: AccessWhy::KeptOut, facts: own, ..found };
                self.unless(matter, Yields::Any, kept)
            }
        }
    }
}
