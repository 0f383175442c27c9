//! Who an adult is: parenthood, responsibility, care, and the row.

use crate::{DAY, ava, outcome, standing};
use parentis::decision::Outcome;
use parentis::fact::TermEffect;
use parentis::roles::Known;
use parentis::roles::matrix::MatrixRow;
use parentis::rules::RuleId;
use parentis::words::{
    CareStatus, Evidence, Parenthood, PlacementKind, RelationshipKind, Residence, ResponsibilityBasis, Says,
};
use parentis_testkit::build::Family;

#[test]
fn voc_22_a_stranger_is_not_taken_for_the_first_adult_of_the_journal() {
    // The authority is the first adult of the journal; nothing is recorded about the stranger.
    let family = ava().care("ava", CareStatus::CareOrder, "authority");
    assert_eq!(outcome(family.clone(), "authority", DAY), Outcome::Must);
    assert_eq!(outcome(family, "stranger", DAY), Outcome::NeedsCheck);
}

#[test]
fn voc_14_no_authority_where_no_care_is_on_record() {
    let family = ava().kind("ava", "worker", RelationshipKind::SocialWorker).looks_after("ava", "worker", Says::No);
    assert_eq!(standing(family.clone(), "worker", DAY).rows, [MatrixRow::B18]);
    assert_eq!(outcome(family, "worker", DAY), Outcome::MustNot);
}

#[test]
fn voc_15_accommodated_under_section_20_leaves_no_care_order_open() {
    let family = ava()
        .care("ava", CareStatus::Section20, "authority")
        .kind("ava", "worker", RelationshipKind::SocialWorker)
        .speaks("ava", "worker", Says::Yes);
    assert_eq!(standing(family, "worker", DAY).rows, [MatrixRow::B11]);
}

#[test]
fn par_4_a_contact_only_is_no_parent() {
    let family = ava().kind("ava", "minder", RelationshipKind::Childminder);
    let found = standing(family, "minder", DAY);
    assert_eq!((found.rows, found.edu_parent), (vec![MatrixRow::B18], Known::No));
}

#[test]
fn pr_11_a_special_guardian_is_never_a_parent() {
    let family = ava().order("sgo", "special_guardianship", &[("ava", "somebody", TermEffect::SpecialGuardian)]);
    assert_eq!(standing(family, "somebody", DAY).legal_parent, Known::No);
}

#[test]
fn par_1_two_records_that_say_parent_in_different_ways_leave_no_doubt_that_it_is_one() {
    let family = ava().parenthood("ava", "somebody", Parenthood::Father).parenthood(
        "ava",
        "somebody",
        Parenthood::SecondFemaleParent,
    );
    assert_eq!(standing(family.clone(), "somebody", DAY).legal_parent, Known::Yes);
    assert_eq!(outcome(family.clone(), "somebody", DAY), Outcome::Must);
    let family = family.parenthood("ava", "somebody", Parenthood::NotAParent);
    assert_eq!(standing(family, "somebody", DAY).legal_parent, Known::Unknown);
}

#[test]
fn pr_21_an_order_of_a_court_ends_what_was_acquired_abroad() {
    let family = ava()
        .kind("ava", "dad", RelationshipKind::Father)
        .responsibility("ava", "dad", ResponsibilityBasis::AcquiredAbroad)
        .from("2024-01-01")
        .order("o1", "responsibility_revoked", &[("ava", "dad", TermEffect::EndsResponsibility)]);
    assert_eq!(standing(family.clone(), "dad", "2023-12-31").parental_responsibility, Known::Unknown);
    assert_eq!(standing(family, "dad", DAY).parental_responsibility, Known::No);
}

#[test]
fn pr_21_a_record_from_abroad_settles_nothing_for_a_child_who_lives_abroad() {
    let family = ava()
        .kind("ava", "dad", RelationshipKind::Father)
        .responsibility("ava", "dad", ResponsibilityBasis::MarriedAtBirth)
        .resident("ava", Residence::Elsewhere);
    assert_eq!(standing(family.clone(), "dad", DAY).parental_responsibility, Known::Unknown);
    let family = family.responsibility("ava", "dad", ResponsibilityBasis::AcquiredAbroad);
    assert_eq!(standing(family, "dad", DAY).parental_responsibility, Known::Unknown);
}

#[test]
fn voc_43_flags_that_contradict_each_other_are_not_silently_a_no() {
    let family = ava()
        .kind("ava", "minder", RelationshipKind::Childminder)
        .lives("ava", "minder", Says::No)
        .stated("ava", "minder", Says::Yes, false)
        .stated("ava", "minder", Says::No, false);
    assert_eq!(outcome(family, "minder", DAY), Outcome::NeedsCheck);
}

#[test]
fn par_8_an_authority_is_no_legal_parent() {
    let family = ava().care("ava", CareStatus::CareOrder, "authority");
    let found = standing(family, "authority", DAY);
    assert_eq!((found.legal_parent, found.rows), (Known::No, vec![MatrixRow::B10]));
}

#[test]
fn voc_40_of_two_grounds_the_first_chooses_the_row() {
    let family = ava()
        .kind("ava", "gran", RelationshipKind::Grandparent)
        .lives("ava", "gran", Says::Yes)
        .responsibility("ava", "gran", ResponsibilityBasis::GuardianByCourt)
        .order("o1", "child_arrangements", &[("ava", "gran", TermEffect::LivesWith)]);
    assert_eq!(standing(family, "gran", DAY).rows, [MatrixRow::B1, MatrixRow::B14]);
}

#[test]
fn voc_40_of_two_placements_the_first_in_the_list_chooses_the_row() {
    for (one, other) in [
        (PlacementKind::FosterCare, PlacementKind::PrivateFostering),
        (PlacementKind::PrivateFostering, PlacementKind::FosterCare),
    ] {
        let family = ava()
            .kind("ava", "carer", RelationshipKind::Carer)
            .parenthood("ava", "carer", Parenthood::NotAParent)
            .stated("ava", "carer", Says::No, false)
            .placed("ava", "carer", one)
            .placed("ava", "carer", other);
        assert_eq!(standing(family, "carer", DAY).rows, [MatrixRow::B9]);
    }
}

#[test]
fn pr_9_a_court_ends_what_a_guardian_holds() {
    let family = ava()
        .kind("ava", "uncle", RelationshipKind::AuntUncle)
        .responsibility("ava", "uncle", ResponsibilityBasis::GuardianByCourt)
        .from("2024-01-01")
        .order("o1", "responsibility_revoked", &[("ava", "uncle", TermEffect::EndsResponsibility)]);
    assert_eq!(standing(family, "uncle", DAY).parental_responsibility, Known::No);
}

#[test]
fn pr_10_a_later_order_gives_back_what_a_court_ended() {
    let family = ava()
        .kind("ava", "dad", RelationshipKind::Father)
        .responsibility("ava", "dad", ResponsibilityBasis::MarriedAtBirth)
        .from("2024-01-01")
        .order("o1", "responsibility_revoked", &[("ava", "dad", TermEffect::EndsResponsibility)])
        .from("2025-01-01")
        .order("o2", "child_arrangements", &[("ava", "dad", TermEffect::LivesWith)]);
    assert_eq!(standing(family, "dad", DAY).parental_responsibility, Known::Yes);
}

#[test]
fn voc_40_a_kind_closes_no_row_that_a_record_of_responsibility_opens() {
    let family = ava()
        .kind("ava", "minder", RelationshipKind::Childminder)
        .lives("ava", "minder", Says::No)
        .responsibility("ava", "minder", ResponsibilityBasis::AcquiredAbroad);
    assert_eq!(outcome(family, "minder", DAY), Outcome::NeedsCheck);
}

#[test]
fn voc_42_a_foster_parent_claims_care_only_where_records_do_not_contradict() {
    let family = ava().kind("ava", "foster", RelationshipKind::FosterParent).lives("ava", "foster", Says::Yes).lives(
        "ava",
        "foster",
        Says::No,
    );
    assert_eq!(standing(family, "foster", DAY).lives_with, Known::Unknown);
}

#[test]
fn par_6_care_goes_on_through_one_absence_after_another() {
    let family = ava()
        .kind("ava", "gran", RelationshipKind::Grandparent)
        .cares("ava", "gran")
        .from("2026-04-01")
        .until("2026-05-10")
        .away("ava")
        .lives("ava", "gran", Says::No)
        .from("2026-05-10")
        .away("ava");
    assert_eq!(standing(family, "gran", DAY).lives_with, Known::Yes);
}

#[test]
fn par_3_whoever_cares_is_a_parent_whatever_they_are_called() {
    let family = ava().kind("ava", "minder", RelationshipKind::Childminder).cares("ava", "minder");
    assert_eq!(standing(family.clone(), "minder", DAY).rows, [MatrixRow::B4]);
    assert_eq!(outcome(family, "minder", DAY), Outcome::Must);
}

#[test]
fn pr_19_a_mothers_is_taken_by_no_order_and_none_is_said_to_take_it() {
    let family = ava()
        .kind("ava", "mum", RelationshipKind::Mother)
        .parenthood("ava", "mum", Parenthood::BirthMother)
        .responsibility("ava", "mum", ResponsibilityBasis::LaterMarriage)
        .from("2022-01-10")
        .order("o1", "responsibility_revoked", &[("ava", "mum", TermEffect::EndsResponsibility)]);
    assert_eq!(standing(family.clone(), "mum", DAY).parental_responsibility, Known::Yes);
    let (pupil, person) = ("ava".parse().unwrap(), "mum".parse().unwrap());
    let standing = family.school().unwrap().standing(&pupil, &person, DAY.parse().unwrap());
    assert!(!standing.rules.contains(&RuleId::PR_19), "{:?}", standing.rules);
}

#[test]
fn par_6_absence_covers_no_care_that_is_said_to_have_ended() {
    let step = || ava().kind("ava", "step", RelationshipKind::StepParent).stated("ava", "step", Says::No, false);
    let away = |family: Family| family.from("2024-09-01").away("ava");
    let still = away(step().cares("ava", "step"));
    assert_eq!(outcome(still.clone(), "step", DAY), Outcome::Must);
    // He moved out while she boards: both ends are recorded.
    let ended = away(step().until("2026-01-10").cares("ava", "step"));
    assert_ne!(outcome(ended, "step", DAY), Outcome::Must);
    let denied = still.from("2026-01-10").looks_after("ava", "step", Says::No);
    assert_eq!(outcome(denied, "step", DAY), Outcome::MustNot);
}

#[test]
fn par_3_an_old_record_on_better_evidence_does_not_outweigh_what_is_so_now() {
    let family = ava().kind("ava", "gran", RelationshipKind::Grandparent).stated("ava", "gran", Says::No, false);
    let state = |says: Says, evidence: Evidence| {
        let (pupil, person) = ("ava".parse().unwrap(), "gran".parse().unwrap());
        parentis::Fact::LooksAfter { pupil, person, says, evidence }
    };
    for (then, now) in [(Says::Yes, Says::No), (Says::No, Says::Yes)] {
        let family = family.clone().lives("ava", "gran", Says::Yes).fact(state(then, Evidence::DocumentSeen));
        let family = family.from("2026-01-10").fact(state(now, Evidence::Declaration));
        assert_eq!(outcome(family, "gran", DAY), Outcome::NeedsCheck, "{then:?}, then {now:?}");
    }
}
