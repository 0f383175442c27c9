//! Every world that the records allow, one by one, and the row of the rights matrix in each (section 15.2).

use super::adult::{self, Ask, Legal};
use super::care;
use super::held::{self, Ground, Held};
use super::reading::cases;
use parentis::roles::Known;
use parentis::roles::matrix::MatrixRow;
use parentis::words::{CareStatus, Parenthood, PlacementKind, RelationshipKind};
use std::collections::BTreeSet;

/// One way in which everything that is not on record may be.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) adult: bool,
    pub(super) legal: Legal,
    pub(super) responsibility: bool,
    pub(super) lives: bool,
    pub(super) looks_after: bool,
    pub(super) under_order: bool,
    /// The adult of section 15.2: the number of the row, 24 for the applicant of an emergency protection order, 25 for
    /// the agency that may place the child, and 0 for a holder of responsibility of whom the list knows nothing.
    pub(super) number: u8,
    pub(super) grounds: Vec<Ground>,
    /// Is there a signed declaration of responsibility, or better (VOC-43)?
    pub(super) declared: bool,
}

impl World {
    /// A parent in education law (PAR-1 to PAR-3, ROL-1 to ROL-18)?
    pub(super) const fn edu_parent(&self) -> bool {
        match self.number {
            15 | 20 => false, // The authority under section 20, and a contact only.
            24 | 25 => self.responsibility,
            _ => true,
        }
    }

    /// The row that decides, and beside it the row that only points to it (B5, B14).
    pub(super) fn rows(&self) -> (Option<MatrixRow>, Option<MatrixRow>) {
        use MatrixRow::{B1, B2, B3, B4, B5, B6, B8, B9, B10, B11, B13, B14, B15, B18};
        let residence = if self.lives { B1 } else { B2 };
        let second = self.legal.how == Some(Parenthood::SecondFemaleParent);
        let row = match self.number {
            1 => B6,
            2 => B15,
            3 | 4 | 9 => return (Some(residence), Some(B14)),
            5..=7 => return (Some(residence), second.then_some(B14)),
            8 => {
                if self.lives {
                    B4
                } else {
                    B3
                }
            }
            10 => return (Some(residence), Some(B5)),
            0 | 11 => B8,
            12 => B9,
            13 => B13,
            14 => B10,
            15 => B11,
            16..=19 => B4,
            20 => B18,
            _ => return (None, None),
        };
        (Some(row), None)
    }
}

/// What each kind may turn out to be: the column "kinds" of section 15.2, written row by row as it stands there.
pub(super) fn admits(kinds: &[RelationshipKind], number: u8) -> bool {
    use RelationshipKind as K;
    const KIN: &[RelationshipKind] = &[K::Grandparent, K::Sibling, K::AuntUncle, K::Cousin, K::OtherRelative];
    let unsaid = |kind: &RelationshipKind| matches!(kind, K::Other | K::None_ | K::Unknown);
    if kinds.is_empty() || kinds.iter().any(unsaid) {
        return true; // VOC-22.
    }
    let (kin, more): (bool, &[RelationshipKind]) = match number {
        1 => (true, &[K::Guardian, K::FosterParent, K::Carer, K::Friend]),
        2 => (false, &[K::AdoptiveParent, K::FosterParent, K::Carer]),
        3 => (false, &[K::AdoptiveParent, K::Mother, K::Father, K::Parent]),
        4 => (false, &[K::Mother, K::Father, K::Parent]),
        5 | 7 => (false, &[K::Mother, K::Parent]),
        6 => (false, &[K::Father, K::Parent]),
        8 => (false, &[K::Father, K::Mother, K::Parent]),
        9 => (true, &[K::Guardian, K::Friend, K::Carer]),
        10 | 17 => (false, &[K::StepParent, K::ParentsPartner]),
        11 | 18 => (true, &[K::Guardian, K::Friend, K::Carer]),
        12 => (true, &[K::FosterParent, K::Carer]),
        13 => (false, &[K::Carer, K::SocialWorker, K::OtherProfessional]),
        14 | 15 | 24 => (false, &[K::SocialWorker]),
        16 => (false, &[K::FosterParent, K::Carer, K::Cousin, K::OtherRelative, K::Friend]),
        19 => (false, &[K::Carer, K::Guardian, K::Other]),
        20 => (
            true,
            &[
                K::StepParent,
                K::ParentsPartner,
                K::Guardian,
                K::Carer,
                K::Childminder,
                K::Friend,
                K::SocialWorker,
                K::HealthProfessional,
                K::EducationProfessional,
                K::OtherProfessional,
                K::ReligiousContact,
            ],
        ),
        _ => (false, &[]),
    };
    kinds.iter().any(|kind| more.contains(kind) || (kin && KIN.contains(kind)))
}

/// All worlds.
pub(super) fn worlds(ask: Ask<'_>) -> Vec<World> {
    let mut found = Vec::new();
    if adult::kinds(ask).contains(&RelationshipKind::Self_) {
        return found;
    }
    let speaks = care::speaks(ask);
    let under_order = care::under_order(ask);
    for adult in cases(adult::attained(ask, 18)) {
        let (lives, looks) = care::care(ask, *adult);
        for legal in adult::legal(ask) {
            let held = held::responsibility(ask, legal, *adult);
            for responsibility in cases(held.known) {
                for lives in cases(lives) {
                    for looks_after in cases(looks) {
                        for speaks in cases(speaks) {
                            for under_order in cases(under_order) {
                                let world = World {
                                    adult: *adult,
                                    legal,
                                    responsibility: *responsibility,
                                    lives: *lives,
                                    looks_after: *looks_after,
                                    under_order: *under_order,
                                    number: 20,
                                    grounds: held.grounds.clone(),
                                    declared: held.declared,
                                };
                                for number in numbers(ask, &world, &held, *speaks) {
                                    found.push(World { number, ..world.clone() });
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    found
}

/// The rows of the authority that looks after the child, by their numbers: under an order, or under section 20. Of
/// statuses on record, one that is not said settles nothing that another says.
fn authority(ask: Ask<'_>, under_order: bool) -> Vec<u8> {
    let statuses = care::statuses(ask);
    let order = statuses.iter().any(|care| matches!(care, CareStatus::CareOrder | CareStatus::InterimCareOrder));
    let agreed = statuses.contains(&CareStatus::Section20);
    match (order, agreed) {
        (true, true) => vec![14, 15],
        (true, false) => vec![14],
        (false, true) => vec![15],
        (false, false) if statuses.is_empty() => Vec::new(),
        (false, false) => vec![if under_order { 14 } else { 15 }],
    }
}

/// Down VOC-1 to VOC-20: the first whose facts hold, or all that the recorded kind leaves possible where none is on
/// record. Nothing, if the kind leaves nothing possible: then there is no such world.
fn numbers(ask: Ask<'_>, world: &World, held: &Held, speaks: bool) -> Vec<u8> {
    let kinds = adult::kinds(ask);
    let on = |ground: Ground| held.grounds.contains(&ground);
    let admitted =
        |numbers: &[u8]| -> Vec<u8> { numbers.iter().copied().filter(|number| admits(&kinds, *number)).collect() };
    let placements = care::placements(ask);
    let placed = |wanted: PlacementKind| placements.iter().any(|(placement, _)| *placement == wanted);
    let authority = authority(ask, world.under_order);
    // No row: what an emergency or a placement order gives puts nobody on one, unless they speak for the authority.
    let of_no_row = held.only(Ground::Emergency) || held.only(Ground::Agency);
    let responsible = world.responsibility && !of_no_row;
    let recorded_to_speak = care::speaks(ask) == Known::Yes && !authority.is_empty();
    if held.only(Ground::Emergency) && !world.legal.parent && !recorded_to_speak {
        return vec![24];
    }
    if held.only(Ground::Agency) && (world.legal.parent || !recorded_to_speak) {
        return vec![25];
    }
    if on(Ground::SpecialGuardian) {
        return vec![1];
    }
    if on(Ground::ProspectiveAdopter) {
        return vec![2];
    }
    if world.legal.by_order {
        return vec![3];
    }
    if world.legal.parent {
        return vec![if responsible { 6 } else { 8 }];
    }
    if responsible {
        for (ground, number) in
            [(Ground::Guardian, 9), (Ground::StepParent, 10), (Ground::LivesWithOrder, 11), (Ground::Authority, 14)]
        {
            if on(ground) {
                return vec![number];
            }
        }
        let mut may = if held.grounds.is_empty() { admitted(&[1, 2, 9, 10, 11]) } else { Vec::new() };
        if held.grounds.is_empty()
            && admits(&kinds, 14)
            && care::speaks(ask) != Known::No
            && (self::authority(ask, true).contains(&14) || held.known == Known::Yes)
        {
            may.push(14);
        }
        if may.is_empty() && (held.known == Known::Yes || held.on_record) {
            may.push(0);
        }
        return may;
    }
    if placements
        .iter()
        .any(|(placement, from)| *placement == PlacementKind::Adoption && !adult::superseded(ask, *from))
    {
        return vec![2];
    }
    for (placement, number) in
        [(PlacementKind::FosterCare, 12), (PlacementKind::ChildrensHome, 13), (PlacementKind::PrivateFostering, 16)]
    {
        if placed(placement) {
            return vec![number];
        }
    }
    if speaks && !authority.is_empty() {
        let may = care::speaks(ask) == Known::Yes || admits(&kinds, 15);
        return if may { authority } else { Vec::new() };
    }
    // Kin and carers are foster carers, and the staff of a home, only of a child that is looked after.
    let may_foster = care::claims_care(ask) || adult::unsaid(&kinds) || !authority.is_empty();
    let on_record = care::care(ask, world.adult) == (Known::Yes, Known::Yes);
    if world.lives && world.looks_after {
        let mut may = admitted(&[16, 17, 18, 19]);
        if may_foster {
            may.extend(admitted(&[12]));
        }
        if may_foster || !on_record {
            may.extend(admitted(&[13]));
        }
        if may.is_empty() && on_record {
            may.push(18); // The facts of PAR-3 are on record, whatever the kind says.
        }
        return may;
    }
    let mut may = if world.looks_after { admitted(&[13]) } else { Vec::new() };
    may.push(20);
    may
}

/// The rows that the worlds leave open.
pub(super) fn open_rows(worlds: &[World]) -> BTreeSet<MatrixRow> {
    worlds.iter().flat_map(|world| <[Option<MatrixRow>; 2]>::from(world.rows())).flatten().collect()
}
