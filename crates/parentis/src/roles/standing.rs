//! Who an adult is to a child on a day: legal parent, holder of responsibility, carer, and the rows this leaves open.
//!
//! ```
//! # use parentis::doc_example;
//! # let (school, as_of) = doc_example()?;
//! let (ava, father) = ("ava".parse()?, "father".parse()?);
//! let standing = school.standing(&ava, &father, as_of);
//! assert_eq!(standing.edu_parent, parentis::roles::Known::Yes, "a father is a parent in education law (PAR-1)");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::decision::{Because, Grade, Missing, MissingFact, Reason};
use crate::fact::TermEffect;
use crate::ids::{PersonId, PupilId};
use crate::roles::Known;
use crate::roles::age::{self, Band};
use crate::roles::facts::{Facts, Pair, Whom, facts};
use crate::roles::matrix::{MatrixRow, Rows};
use crate::roles::responsibility::Grounds;
use crate::roles::sink::{Full, Sink, Small};
use crate::rules::RuleId;
use crate::school::{Dated, EntryIx, NO_ENTRY, School};
use crate::words::{Parenthood, PlacementKind, RelationshipKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The recorded adult in the words of sections 2.2 and 15.2, where the facts settle it (ROL-1 to ROL-18, VOC-1 to
/// VOC-20).
fn roles<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts) {
    use RuleId as R;
    let g = facts.held.grounds;
    let placed = |kind: PlacementKind| {
        pair.between.record.placed.iter().find(|placed| placed.what == kind && placed.span.holds(pair.as_of))
    };
    let is = |wanted: &[RelationshipKind]| {
        pair.between.record.kinds.iter().any(|kind| kind.span.holds(pair.as_of) && wanted.contains(&kind.what))
    };
    let holds = facts.held.is == Known::Yes;
    let only = |row: MatrixRow| facts.open == Rows::one(row);
    let parent = facts.legal.entry;
    let mut say = |rules: &[RuleId], entry: EntryIx, reason: Reason| {
        for rule in rules {
            s.note(*rule, entry, reason.clone());
        }
    };
    if facts.whom == Whom::Pupil {
        say(&[R::VOC_23], NO_ENTRY, Reason::IsThePupil);
    } else if facts.whom == Whom::Agency {
        say(&[R::PR_16], NO_ENTRY, Reason::HoldsResponsibility);
    } else if facts.whom == Whom::Emergency {
        say(&[R::VOC_24, R::ROL_22], NO_ENTRY, Reason::EmergencyApplicant);
    } else if facts.legal.by_order {
        let adopts = pair
            .between
            .record
            .terms
            .iter()
            .any(|term| term.what.effect == TermEffect::Adopts && term.span.holds(pair.as_of));
        let rules = if adopts { [R::ROL_5, R::VOC_3] } else { [R::ROL_17, R::VOC_4] };
        say(&rules, parent, Reason::LegalParent);
    } else if g.has(Grounds::PROSPECTIVE_ADOPTER) {
        say(&[R::ROL_6, R::VOC_2], NO_ENTRY, Reason::HoldsResponsibility);
    } else if facts.legal.is == Known::Yes {
        let without = facts.held.is == Known::No;
        let rules: &[RuleId] = match facts.legal.how {
            Some(Parenthood::BirthMother) => &[R::ROL_1, R::VOC_5],
            Some(Parenthood::Surrogate) => &[R::PAR_10, R::VOC_5],
            Some(Parenthood::SurrogatesPartner) => &[R::PAR_10],
            Some(Parenthood::Father) if pair.between.record.grants.iter().any(|grant| married(grant, pair.as_of)) => {
                &[R::ROL_2, R::VOC_6]
            }
            Some(Parenthood::Father) if without => &[R::ROL_3, R::VOC_8],
            Some(Parenthood::Father) if holds => &[R::ROL_3, R::VOC_6],
            Some(Parenthood::Father) => &[R::ROL_3],
            Some(Parenthood::SecondFemaleParent) if without => &[R::ROL_4, R::VOC_8],
            Some(Parenthood::SecondFemaleParent) if holds => &[R::ROL_4, R::VOC_7],
            Some(Parenthood::SecondFemaleParent) => &[R::ROL_4],
            Some(Parenthood::NotAParent) | None => &[],
        };
        say(rules, parent, Reason::LegalParent);
    } else if g.has(Grounds::SPECIAL_GUARDIAN) {
        say(&[R::ROL_8, R::VOC_1], NO_ENTRY, Reason::HoldsResponsibility);
    } else if g.has(Grounds::GUARDIAN) {
        say(&[R::ROL_7, R::VOC_9], NO_ENTRY, Reason::HoldsResponsibility);
    } else if g.has(Grounds::LIVES_WITH_ORDER) {
        say(&[R::ROL_10, R::VOC_11], NO_ENTRY, Reason::HoldsResponsibility);
    } else if let Some(placed) = placed(PlacementKind::FosterCare) {
        say(&[R::ROL_12, R::VOC_12], placed.entry, Reason::ParentByCare);
    } else if let Some(placed) = placed(PlacementKind::ChildrensHome) {
        say(&[R::ROL_14, R::VOC_13], placed.entry, Reason::ParentByCare);
    } else if let Some(placed) = placed(PlacementKind::PrivateFostering) {
        say(&[R::ROL_13, R::VOC_16], placed.entry, Reason::ParentByCare);
    } else if only(MatrixRow::B10) {
        say(&[R::ROL_15, R::VOC_14], NO_ENTRY, Reason::AuthorityHolds);
    } else if only(MatrixRow::B11) {
        say(&[R::ROL_16, R::VOC_15], NO_ENTRY, Reason::AuthorityHoldsNone);
    } else if only(MatrixRow::B18) && facts.legal.former != Known::Yes {
        say(&[R::ROL_18, R::VOC_20, R::PAR_4], NO_ENTRY, Reason::ContactOnly);
    } else if only(MatrixRow::B4) {
        let partner = is(&[RelationshipKind::StepParent, RelationshipKind::ParentsPartner]);
        let rule = if partner { R::VOC_17 } else { R::VOC_18 };
        say(&[rule], NO_ENTRY, Reason::ParentByCare);
    }
    if is(&[RelationshipKind::StepParent]) && facts.legal.is == Known::No {
        let reason = Reason::RecordedAs { kind: RelationshipKind::StepParent };
        say(&[R::ROL_9], NO_ENTRY, reason);
        if g.has(Grounds::STEP_PARENT) {
            say(&[R::VOC_10], NO_ENTRY, Reason::HoldsResponsibility);
        }
    }
    let kin = is(&[
        RelationshipKind::Grandparent,
        RelationshipKind::Sibling,
        RelationshipKind::AuntUncle,
        RelationshipKind::Cousin,
        RelationshipKind::OtherRelative,
    ]);
    if kin && only(MatrixRow::B4) {
        say(&[R::ROL_11], NO_ENTRY, Reason::ParentByCare);
    }
}

fn married(grant: &Dated<crate::school::Grant>, as_of: NaiveDate) -> bool {
    grant.span.holds(as_of)
        && matches!(
            grant.what.basis,
            crate::words::ResponsibilityBasis::MarriedAtBirth | crate::words::ResponsibilityBasis::LaterMarriage
        )
}

/// A parent in education law, as the open rows have it (PAR-1 to PAR-4, ROL): all but the authority under section 20,
/// a birth parent after adoption and a contact only.
fn edu_parent(facts: &Facts) -> Known {
    let not = |row: MatrixRow| matches!(row, MatrixRow::B11 | MatrixRow::B17 | MatrixRow::B18);
    match facts.whom {
        Whom::Pupil => Known::No,
        // On no row, and holding responsibility for the days of the order.
        Whom::Emergency | Whom::Agency => facts.held.is,
        Whom::Contradicted => Known::Unknown,
        Whom::Adult if facts.open.iter().all(not) => Known::No,
        Whom::Adult if facts.open.iter().any(not) => Known::Unknown,
        Whom::Adult => Known::Yes,
    }
}

/// The answer to "who is this adult to this child in law on this day?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Standing {
    /// The child.
    pub pupil: PupilId,
    /// The adult.
    pub person: PersonId,
    /// A parent in education law (Education Act 1996 s.576, PAR-1 to PAR-4)?
    pub edu_parent: Known,
    /// A parent for the biometrics Act: a legal parent or an individual with responsibility (PAR-12)?
    pub bio_parent: Known,
    /// A legal parent?
    pub legal_parent: Known,
    /// Holds parental responsibility (PR-0)?
    pub parental_responsibility: Known,
    /// Does the child live with the adult?
    pub lives_with: Known,
    /// Does the adult look after the child?
    pub looks_after: Known,
    /// Counts as a "parent" in the words of the school's own policy, which gives and takes no right (PAR-14, HA-1c).
    pub policy_parent: Known,
    /// The rows of the rights matrix that the facts choose or leave open.
    pub rows: Vec<MatrixRow>,
    /// The rules that played a part.
    pub rules: Vec<RuleId>,
    /// How the answer came about.
    pub reasons: Vec<Because>,
    /// What is not on record and would say more.
    pub missing: Vec<Missing>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// A parent of the biometrics Act, and who stands in for one (PAR-12, PAR-13).
#[derive(Clone, Copy, Debug)]
pub(crate) struct BioParent {
    pub(crate) is: Known,
    /// May say yes as one: not settled where only an assertion says that the adult holds responsibility (CHO-3).
    pub(crate) may_agree: Known,
    /// Holds parental responsibility.
    pub(crate) holds: Known,
    /// The child lives with the adult, who looks after it, or the adult is the body that does.
    pub(crate) looks_after: Known,
    pub(crate) holds_until: Option<NaiveDate>,
}

/// Is this an individual, and no body that holds responsibility?
fn is_individual(facts: &Facts) -> bool {
    !facts.held.grounds.has(Grounds::AUTHORITY) && !facts.held.grounds.has(Grounds::AGENCY)
}

/// Is this adult a parent of the biometrics Act, or does the adult stand in for one?
pub(crate) fn bio_parent(pair: &Pair<'_>, muted: Option<RuleId>) -> BioParent {
    let Pair { between, as_of, .. } = *pair;
    let mut s = Small { muted, ..Small::new(as_of) };
    let found = facts(&mut s, &Pair { band: Band::Child, ..*pair });
    let body = Known::from_bool(found.open.iter().any(|row| matches!(row, MatrixRow::B10 | MatrixRow::B11)));
    let body = if body == Known::Yes { found.speaks } else { Known::No };
    // A contact alone, whose kind claims neither parenthood nor responsibility, is none (VOC-20, VOC-40).
    let contact = found.open == Rows::one(MatrixRow::B18) && found.held.is != Known::Yes;
    let holds = if contact && found.legal.is == Known::No { Known::No } else { found.held.is };
    // Recorded as the pupil and as somebody else: one of the two is wrong (VOC-23).
    let in_person = |kind: &crate::school::Dated<RelationshipKind>| kind.what == RelationshipKind::Self_;
    if between.record.kinds.iter().any(|kind| in_person(kind) && kind.span.holds(as_of)) {
        let (open, holds_until) = (Known::Unknown, s.horizon.holds_until());
        return BioParent { is: open, may_agree: open, holds: open, looks_after: open, holds_until };
    }
    let is = found.legal.is.or(holds.and(Known::from_bool(is_individual(&found))));
    let asserted = found.legal.is != Known::Yes && !found.held.declared && muted != Some(RuleId::CHO_3);
    BioParent {
        is,
        may_agree: if asserted { is.and(Known::Unknown) } else { is },
        holds,
        looks_after: found.lives.and(found.looks_after).or(body),
        holds_until: s.horizon.holds_until(),
    }
}

impl School {
    /// Who is this adult to this child in law on this day? An adult of whom nothing is recorded is unknown, and not
    /// nobody (VOC-22).
    pub fn standing(&self, pupil: &PupilId, person: &PersonId, as_of: NaiveDate) -> Standing {
        self.standing_muting(pupil, person, as_of, None)
    }

    pub(crate) fn standing_muting(
        &self,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Standing {
        let inner = &*self.inner;
        let (at, who) = (self.pupil(pupil), self.person(person));
        let file = at.and_then(|at| inner.pupil_files.get(at.0 as usize)).unwrap_or(&inner.no_pupil);
        let found = at.zip(who).and_then(|(at, who)| inner.pair(at.0, who.0)).unwrap_or(&inner.no_pair);
        let person_file = who.map_or(&inner.nobody, |who| inner.person_file(who.0));

        let mut s = Full::new(inner, as_of, muted);
        let adult = age::adult(&mut s, file, as_of);
        let mut rows = BTreeSet::new();
        let mut cases: Vec<Facts> = Vec::new();
        for (band, possible) in [(Band::Child, Known::No), (Band::Adult, Known::Yes)] {
            if adult == possible || adult == Known::Unknown {
                let pair = Pair { file, between: found, person: person_file, as_of, band };
                let found = facts(&mut s, &pair);
                roles(&mut s, &pair, &found);
                if found.legal.open {
                    // Whether this is a parent decides which rows are open: those of both cases, which say no more.
                    for so in [true, false] {
                        let mut small = s.small;
                        small.suppose.set(MissingFact::LegalParenthood, so);
                        let found = facts(&mut small, &pair);
                        rows.extend(found.open.iter());
                        cases.push(found);
                        s.small.horizon = small.horizon;
                    }
                } else {
                    rows.extend(found.open.iter());
                    cases.push(found);
                }
            }
        }
        let over = |pick: fn(&Facts) -> Known| {
            let mut all = cases.iter().map(pick);
            let first = all.next().unwrap_or(Known::Unknown);
            if all.all(|other| other == first) { first } else { Known::Unknown }
        };
        let legal = over(|f| f.legal.is);
        let held = over(|f| f.held.is);
        let lives = over(|f| f.lives);
        let looks = over(|f| f.looks_after);
        let individual = Known::from_bool(cases.iter().all(is_individual));
        let edu = over(edu_parent);
        let bio = legal.or(held.and(individual));
        if bio == Known::Yes {
            s.list(Grade::Context, RuleId::PAR_12, NO_ENTRY, |_| None);
        }
        let by_age_alone = |pick: fn(&Facts) -> Known| {
            adult == Known::Unknown && cases.iter().all(|facts| pick(facts) != Known::Unknown)
        };
        if held == Known::Unknown && by_age_alone(|f| f.held.is) {
            s.miss(MissingFact::DateOfBirth);
        }
        let held_missing = if by_age_alone(|f| f.held.is) { Known::Yes } else { held };
        for (known, fact) in [
            (legal, MissingFact::LegalParenthood),
            (held_missing, MissingFact::ParentalResponsibility),
            (lives, MissingFact::LivesWith),
            (looks, MissingFact::LooksAfter),
        ] {
            if known == Known::Unknown {
                s.miss(fact);
            }
        }
        s.list(Grade::Context, RuleId::PAR_14, NO_ENTRY, |_| None);
        Standing {
            pupil: pupil.clone(),
            person: person.clone(),
            edu_parent: edu,
            bio_parent: bio,
            legal_parent: legal,
            parental_responsibility: held,
            lives_with: lives,
            looks_after: looks,
            policy_parent: edu.or(looks),
            rows: rows.into_iter().collect(),
            rules: s.small.rules.iter().collect(),
            reasons: s.reasons,
            missing: s.missing,
            holds_until: s.small.horizon.holds_until(),
        }
    }
}
