//! How an adult may arrive: which adults of section 15.2 a recorded kind can be (VOC-1 to VOC-24).
//!
//! A kind is a claim that leaves rows open and never closes one that a fact opens (VOC-40, VOC-42).

use crate::words::RelationshipKind;

/// The adults of section 15.2 that a kind may turn out to be, as a set of their numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct MayBe(u32);

impl MayBe {
    pub(crate) const NOTHING: Self = Self(0);

    pub(crate) const fn of(numbers: &[u32]) -> Self {
        let mut set = 0;
        let mut rest = numbers;
        while let Some((first, tail)) = rest.split_first() {
            set |= 1 << *first;
            rest = tail;
        }
        Self(set)
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// May the adult be one of these?
    pub(crate) const fn admits_any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// May the adult be that of the row `VOC-number`?
    pub(crate) const fn admits(self, number: u32) -> bool {
        self.0 & (1 << number) != 0
    }
}

/// Every adult: the relationship is not said (VOC-22).
pub(crate) const ANY: MayBe = MayBe::of(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 24]);

/// The column "kinds" of section 15.2, turned round.
pub(crate) const fn may_be(kind: RelationshipKind) -> MayBe {
    match kind {
        RelationshipKind::Mother => MayBe::of(&[3, 4, 5, 7, 8]),
        RelationshipKind::Father => MayBe::of(&[3, 4, 6, 8]),
        RelationshipKind::Parent => MayBe::of(&[3, 4, 5, 6, 7, 8]),
        RelationshipKind::AdoptiveParent => MayBe::of(&[2, 3]),
        RelationshipKind::StepParent | RelationshipKind::ParentsPartner => MayBe::of(&[10, 17, 20]),
        RelationshipKind::FosterParent => MayBe::of(&[1, 2, 12, 16]),
        RelationshipKind::Guardian => MayBe::of(&[1, 9, 11, 18, 19, 20]),
        RelationshipKind::Grandparent | RelationshipKind::Sibling | RelationshipKind::AuntUncle => {
            MayBe::of(&[1, 9, 11, 12, 18, 20])
        }
        RelationshipKind::Cousin | RelationshipKind::OtherRelative => MayBe::of(&[1, 9, 11, 12, 16, 18, 20]),
        RelationshipKind::Carer => MayBe::of(&[1, 2, 9, 11, 12, 13, 16, 18, 19, 20]),
        RelationshipKind::Friend => MayBe::of(&[1, 9, 11, 16, 18, 20]),
        RelationshipKind::SocialWorker => MayBe::of(&[13, 14, 15, 20, 24]),
        RelationshipKind::OtherProfessional => MayBe::of(&[13, 20]),
        RelationshipKind::Childminder
        | RelationshipKind::HealthProfessional
        | RelationshipKind::EducationProfessional
        | RelationshipKind::ReligiousContact => MayBe::of(&[20]),
        RelationshipKind::Self_ => MayBe::NOTHING,
        RelationshipKind::Other | RelationshipKind::None_ | RelationshipKind::Unknown => ANY,
    }
}
