//! Cases that made-up households or small worlds found, and their neighbours, kept as plain tests.

#![expect(clippy::unwrap_used, reason = "a family that cannot be built is a test that cannot run")]

use parentis::decision::{Change, Condition, MissingFact, Outcome};
use parentis::fact::TermEffect;
use parentis::roles::Known;
use parentis::roles::matrix::{Column, MatrixRow};
use parentis::rules::RuleId;
use parentis::words::{
    CareStatus, Evidence, Parenthood, PlacementKind, RelationshipKind, Residence, ResponsibilityBasis,
    RestrictionScope, Says,
};
use parentis_testkit::build::{Family, bars};
use parentis_testkit::model;

/// Ava, born in 2016, on roll of a maintained school in England since 2020.
fn ava() -> Family {
    Family::new("maintained", "ENG").born("ava", "2016-04-02").from("2020-09-01").on_roll("ava")
}

/// The engine's answer about Ava's report; the model's must be the same.
fn outcome(family: Family, person: &str, day: &str) -> Outcome {
    let school = family.clone().school().unwrap();
    let (pupil, person, day) = ("ava".parse().unwrap(), person.parse().unwrap(), day.parse().unwrap());
    let ours = school.entitled(Column::Report, &pupil, &person, day).outcome;
    let journal = family.journal().unwrap();
    let naive = model::School::of(&journal).entitled(Column::Report, &pupil, &person, day).outcome;
    assert_eq!(ours, naive, "the engine's answer and the model's");
    ours
}

/// The engine's answer about somebody's standing to Ava; the model's must be the same.
fn standing(family: Family, person: &str, day: &str) -> model::Standing {
    let school = family.clone().school().unwrap();
    let (pupil, person, day) = ("ava".parse().unwrap(), person.parse().unwrap(), day.parse().unwrap());
    let ours = school.standing(&pupil, &person, day);
    let ours = model::Standing {
        edu_parent: ours.edu_parent,
        legal_parent: ours.legal_parent,
        parental_responsibility: ours.parental_responsibility,
        lives_with: ours.lives_with,
        looks_after: ours.looks_after,
        rows: ours.rows,
    };
    let journal = family.journal().unwrap();
    assert_eq!(ours, model::School::of(&journal).standing(&pupil, &person, day), "the engine's answer and the model's");
    ours
}

const DAY: &str = "2026-05-12";

#[test]
fn voc_22_a_stranger_is_not_taken_for_the_first_adult_of_the_journal() {
    // The authority is the first adult of the journal; nothing is recorded about the stranger.
    let family = ava().care("ava", CareStatus::CareOrder, "authority");
    assert_eq!(outcome(family.clone(), "authority", DAY), Outcome::Must);
    assert_eq!(outcome(family, "stranger", DAY), Outcome::NeedsCheck);
}

#[test]
fn pr_17_an_adopter_whose_child_others_adopt_later_is_no_parent_any_more() {
    let family = ava()
        .kind("ava", "first", RelationshipKind::AdoptiveParent)
        .order("o1", "adoption", &[("ava", "first", TermEffect::Adopts)])
        .from("2024-01-01")
        .order("o2", "adoption", &[("ava", "second", TermEffect::Adopts)]);
    assert_eq!(outcome(family.clone(), "first", "2023-12-31"), Outcome::Must);
    assert_eq!(outcome(family, "first", DAY), Outcome::MustNot);
}

#[test]
fn par_9_successive_adoptions_do_not_hang_on_the_ids_of_their_entries() {
    let adopts = |order: &str, person: &str| {
        let term = parentis::fact::OrderTerm {
            pupil: "ava".parse().unwrap(),
            person: person.parse().unwrap(),
            effect: TermEffect::Adopts,
            term_from: None,
            term_until: None,
            words: None,
        };
        parentis::Fact::OrderSeen {
            order: order.parse().unwrap(),
            kind: "adoption".parse().unwrap(),
            terms: vec![term],
            review_on: None,
            seen_by: None,
            document: None,
        }
    };
    for (early, late) in [("a", "b"), ("b", "a")] {
        let family = ava()
            .kind("ava", "first", RelationshipKind::AdoptiveParent)
            .fact_as(early, adopts("o1", "first"))
            .from("2024-01-01")
            .fact_as(late, adopts("o2", "second"));
        assert_eq!(outcome(family, "first", DAY), Outcome::MustNot, "entries {early}, {late}");
    }
}

#[test]
fn par_9_a_flag_written_again_after_the_adoption_makes_nobody_a_parent_again() {
    let adopted =
        |family: Family| family.from("2025-11-03").order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)]);
    let flag = |family: Family, from: &str| family.from(from).stated("ava", "adult", Says::Yes, false);
    let father = adopted(ava().kind("ava", "adult", RelationshipKind::Father));
    for from in ["2025-11-02", "2025-11-03", "2026-01-05"] {
        assert_eq!(outcome(flag(father.clone(), from), "adult", DAY), Outcome::MustNot, "from {from}");
    }
    // Of somebody who was never a parent it is a claim like any other.
    let gran = adopted(ava().kind("ava", "adult", RelationshipKind::Grandparent).lives("ava", "adult", Says::No));
    assert_eq!(outcome(flag(gran, "2026-01-05"), "adult", DAY), Outcome::Must);
    // Of somebody who may have been one, it has to be looked at.
    let somebody = adopted(ava().kind("ava", "adult", RelationshipKind::Other));
    assert_eq!(outcome(flag(somebody.clone(), "2026-01-05"), "adult", DAY), Outcome::NeedsCheck);
    let held = standing(flag(somebody.clone(), "2026-01-05"), "adult", DAY);
    assert_eq!(held.parental_responsibility, Known::Unknown);
    let abroad = flag(somebody, "2026-01-05").resident("ava", Residence::Elsewhere);
    assert_eq!(outcome(abroad.clone(), "adult", DAY), Outcome::NeedsCheck);
    assert_eq!(standing(abroad, "adult", DAY).parental_responsibility, Known::Unknown);
}

#[test]
fn par_9_a_flag_of_somebody_who_may_stay_as_the_adopters_partner() {
    let family = ava()
        .kind("ava", "step", RelationshipKind::StepParent)
        .order("o1", "adoption", &[("ava", "step", TermEffect::Adopts)])
        .kind("ava", "adult", RelationshipKind::Other)
        .stated("ava", "adult", Says::Yes, false);
    assert_eq!(outcome(family, "adult", DAY), Outcome::NeedsCheck);
}

#[test]
fn pr_17_two_adopters_may_each_have_an_order_of_the_same_day() {
    let family = ava().order("o1", "adoption", &[("ava", "one", TermEffect::Adopts)]).order(
        "o2",
        "adoption",
        &[("ava", "other", TermEffect::Adopts)],
    );
    assert_eq!(outcome(family.clone(), "one", DAY), Outcome::Must);
    assert_eq!(outcome(family, "other", DAY), Outcome::Must);
}

#[test]
fn pr_17_adoption_ends_what_a_guardian_or_special_guardian_held_before() {
    let family = ava()
        .kind("ava", "gran", RelationshipKind::Grandparent)
        .lives("ava", "gran", Says::No)
        .order("sgo", "special_guardianship", &[("ava", "gran", TermEffect::SpecialGuardian)])
        .from("2024-01-01")
        .order("o2", "adoption", &[("ava", "adopter", TermEffect::Adopts)]);
    let before = standing(family.clone(), "gran", "2023-12-31");
    assert_eq!((before.parental_responsibility, before.rows), (Known::Yes, vec![MatrixRow::B6]));
    let after = standing(family, "gran", DAY);
    assert_ne!(after.parental_responsibility, Known::Yes);
    assert_ne!(after.rows, [MatrixRow::B6]);
}

#[test]
fn pr_10_an_order_after_the_adoption_gives_responsibility_again() {
    let family = ava()
        .kind("ava", "mum", RelationshipKind::Mother)
        .order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)])
        .from("2024-01-01")
        .order("o2", "child_arrangements", &[("ava", "mum", TermEffect::LivesWith)]);
    assert_eq!(outcome(family.clone(), "mum", "2023-12-31"), Outcome::MustNot);
    assert_eq!(outcome(family, "mum", DAY), Outcome::Must);
}

#[test]
fn voc_32_a_placement_asks_of_everybody_who_may_be_a_birth_parent() {
    let family = ava().stated("ava", "somebody", Says::Yes, false).placed("ava", "adopters", PlacementKind::Adoption);
    assert_eq!(outcome(family, "somebody", DAY), Outcome::NeedsCheck);
}

#[test]
fn voc_33_who_may_have_been_the_parent_before_an_adoption_is_not_permitted_as_a_former_carer() {
    let family = ava()
        .until("2022-09-01")
        .looks_after("ava", "somebody", Says::Yes)
        .recognised("ava", "somebody")
        .order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)]);
    assert_eq!(outcome(family, "somebody", DAY), Outcome::NeedsCheck);
}

#[test]
fn voc_22_an_adoption_by_others_does_not_settle_what_an_unknown_adult_holds_since() {
    let family = ava().looks_after("ava", "somebody", Says::No).order(
        "o1",
        "adoption",
        &[("ava", "adopter", TermEffect::Adopts)],
    );
    assert_eq!(outcome(family, "somebody", DAY), Outcome::NeedsCheck);
}

#[test]
fn ord_11_a_limit_binds_whomever_it_names_under_a_care_order() {
    let family = ava().care("ava", CareStatus::CareOrder, "authority").cares("ava", "somebody").limit(
        "ava",
        "somebody",
        RestrictionScope::ReceiveReports,
    );
    assert_eq!(outcome(family, "somebody", DAY), Outcome::MustNot);
}

#[test]
fn age_7_an_adult_pupils_agreement_is_asked_for_a_recognised_carer_too() {
    let family = Family::new("academy", "ENG")
        .born("ava", "2008-03-01")
        .from("2020-09-01")
        .on_roll("ava")
        .kind("ava", "gran", RelationshipKind::Grandparent)
        .until("2022-09-01")
        .looks_after("ava", "gran", Says::Yes)
        .lives("ava", "gran", Says::No)
        .recognised("ava", "gran");
    assert_eq!(outcome(family, "gran", DAY), Outcome::NeedsCheck);
}

#[test]
fn age_7_the_pupils_latest_word_counts() {
    let family = Family::new("academy", "ENG")
        .born("ava", "2008-03-01")
        .from("2020-09-01")
        .on_roll("ava")
        .kind("ava", "mum", RelationshipKind::Mother)
        .from("2026-03-01")
        .agreement("ava", "mum", Says::Yes)
        .from("2026-04-01")
        .agreement("ava", "mum", Says::No);
    assert_eq!(outcome(family.clone(), "mum", "2026-03-31"), Outcome::May);
    assert_eq!(outcome(family, "mum", DAY), Outcome::NeedsCheck);
}

#[test]
fn facts_valid_only_later_leave_the_roll_as_it_is() {
    let family =
        Family::new("maintained", "ENG").born("ava", "2016-04-02").kind("ava", "mum", RelationshipKind::Mother);
    let later = family.clone().from("2026-09-01").on_roll("ava");
    assert_eq!(outcome(family, "mum", DAY), Outcome::NeedsCheck);
    assert_eq!(outcome(later, "mum", DAY), Outcome::NeedsCheck, "the roll begins in September");
}

#[test]
fn ord_3_a_claim_is_over_once_the_order_is_produced() {
    let family = ava()
        .kind("ava", "dad", RelationshipKind::Father)
        .from("2026-05-11")
        .claims_order("o1", "ava", "dad")
        .order("o1", "child_arrangements", &[bars("ava", "dad", RestrictionScope::Collect)]);
    assert_eq!(outcome(family, "dad", DAY), Outcome::Must);
}

#[test]
fn cho_11_the_dead_are_no_recipients_whatever_the_profile() {
    let family = Family::bare().kind("ava", "dad", RelationshipKind::Father).died("dad");
    assert_eq!(outcome(family, "dad", DAY), Outcome::MustNot);
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
fn par_9_a_former_parent_is_no_parent() {
    let family = ava().kind("ava", "mum", RelationshipKind::Mother).order(
        "o1",
        "adoption",
        &[("ava", "adopter", TermEffect::Adopts)],
    );
    let found = standing(family, "mum", DAY);
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
fn pr_16_a_placement_order_before_an_adoption_asks_nothing_of_the_parent_who_remains() {
    let family = ava()
        .kind("ava", "mum", RelationshipKind::Mother)
        .order("o1", "placement", &[("ava", "agency", TermEffect::MayPlace)])
        .from("2024-01-01")
        .order("o2", "adoption", &[("ava", "partner", TermEffect::Adopts), ("ava", "mum", TermEffect::RemainsParent)]);
    assert_eq!(outcome(family.clone(), "mum", "2023-12-31"), Outcome::NeedsCheck);
    assert_eq!(outcome(family, "mum", DAY), Outcome::Must);
}

#[test]
fn pr_17_a_restriction_before_an_adoption_says_nothing_of_responsibility() {
    let family = ava()
        .order("o1", "prohibited_steps", &[bars("ava", "somebody", RestrictionScope::Collect)])
        .from("2024-01-01")
        .order("o2", "adoption", &[("ava", "adopter", TermEffect::Adopts)]);
    assert_eq!(standing(family, "somebody", DAY).parental_responsibility, Known::Unknown);
}

#[test]
fn ord_11_a_limit_binds_a_carer_without_responsibility() {
    let family = ava()
        .care("ava", CareStatus::CareOrder, "authority")
        .kind("ava", "gran", RelationshipKind::Grandparent)
        .parenthood("ava", "gran", Parenthood::NotAParent)
        .stated("ava", "gran", Says::No, false)
        .cares("ava", "gran")
        .limit("ava", "gran", RestrictionScope::ReceiveReports);
    assert_eq!(outcome(family, "gran", DAY), Outcome::MustNot);
}

#[test]
fn pr_19_a_mother_whose_child_others_adopted_is_no_mother_to_a_court_that_ends_responsibility() {
    let family = ava()
        .kind("ava", "mum", RelationshipKind::Mother)
        .parenthood("ava", "mum", Parenthood::BirthMother)
        .from("2024-01-01")
        .order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)])
        .responsibility("ava", "mum", ResponsibilityBasis::ResponsibilityOrder)
        .order("o2", "responsibility_revoked", &[("ava", "mum", TermEffect::EndsResponsibility)]);
    assert_eq!(standing(family, "mum", DAY).parental_responsibility, Known::No);
}

#[test]
fn facts_valid_only_later_leave_the_reasons_of_a_standing_as_they_are() {
    let family = ava()
        .kind("ava", "dad", RelationshipKind::Father)
        .parenthood("ava", "dad", Parenthood::Father)
        .from("2026-09-01")
        .responsibility("ava", "dad", ResponsibilityBasis::LaterMarriage);
    let school = family.school().unwrap();
    let (ava, dad, day) = ("ava".parse().unwrap(), "dad".parse().unwrap(), DAY.parse().unwrap());
    let rules = school.standing(&ava, &dad, day).rules;
    assert!(rules.contains(&RuleId::ROL_3) && !rules.contains(&RuleId::ROL_2), "he marries in September");
}

#[test]
fn par_9_who_is_on_record_as_no_parent_is_not_the_adopter_that_the_order_left_out() {
    let family = ava()
        .kind("ava", "foster", RelationshipKind::AdoptiveParent)
        .placed("ava", "foster", PlacementKind::FosterCare)
        .parenthood("ava", "foster", Parenthood::NotAParent)
        .from("2024-01-01")
        .order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)]);
    let found = standing(family, "foster", DAY);
    assert_eq!((found.legal_parent, found.rows), (Known::No, vec![MatrixRow::B15, MatrixRow::B18]));
}

#[test]
fn pr_17_who_becomes_a_partner_only_later_changes_nothing_earlier() {
    let family = ava()
        .kind("ava", "dad", RelationshipKind::Father)
        .from("2024-01-01")
        .order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)])
        .from("2026-09-01")
        .kind("ava", "adopter", RelationshipKind::StepParent);
    assert_eq!(standing(family.clone(), "dad", DAY).legal_parent, Known::No);
    assert_eq!(standing(family, "dad", "2026-09-01").legal_parent, Known::Unknown);
}

#[test]
fn pr_17_of_two_adoptions_one_by_nobodys_partner_settles_it() {
    let family = ava()
        .kind("ava", "dad", RelationshipKind::Father)
        .kind("ava", "partner", RelationshipKind::StepParent)
        .order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)])
        .order("o2", "adoption", &[("ava", "partner", TermEffect::Adopts)]);
    assert_eq!(standing(family, "dad", DAY).legal_parent, Known::No);
}

#[test]
fn par_8_an_authority_is_no_legal_parent() {
    let family = ava().care("ava", CareStatus::CareOrder, "authority");
    let found = standing(family, "authority", DAY);
    assert_eq!((found.legal_parent, found.rows), (Known::No, vec![MatrixRow::B10]));
}

#[test]
fn pr_16_a_placement_ends_with_the_adoption() {
    let family = ava().placed("ava", "adopter", PlacementKind::Adoption).from("2024-01-01").order(
        "o1",
        "adoption",
        &[("ava", "adopter", TermEffect::Adopts)],
    );
    assert_eq!(standing(family, "adopter", DAY).rows, [MatrixRow::B1, MatrixRow::B14]);
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
fn ord_19_an_order_about_where_a_child_lives_tells_nothing_at_18() {
    let family = Family::new("maintained", "ENG")
        .born("ava", "2008-03-01")
        .kind("ava", "mum", RelationshipKind::Mother)
        .from("2020-09-01")
        .order("o1", "child_arrangements", &[("ava", "mum", TermEffect::LivesWith)]);
    assert_eq!(standing(family.clone(), "mum", "2026-02-28").lives_with, Known::Yes);
    assert_eq!(standing(family, "mum", DAY).lives_with, Known::Unknown);
}

#[test]
fn rep_3_a_leavers_report_is_of_england_alone() {
    let school = Family::new("maintained", "SCT")
        .born("ava", "2016-04-02")
        .kind("ava", "mum", RelationshipKind::Mother)
        .cares("ava", "mum")
        .from("2025-09-01")
        .until("2026-07-01")
        .on_roll("ava")
        .school()
        .unwrap();
    let (ava, mum, day) = ("ava".parse().unwrap(), "mum".parse().unwrap(), DAY.parse().unwrap());
    let decision = school.entitled(Column::Report, &ava, &mum, day);
    assert_eq!(decision.outcome, Outcome::Must);
    assert!(!decision.conditions.contains(&Condition::LeaversReport));
}

#[test]
fn pr_17_an_adoption_counts_from_the_earliest_of_its_terms() {
    let term = |from: Option<&str>| parentis::fact::OrderTerm {
        pupil: "ava".parse().unwrap(),
        person: "adopter".parse().unwrap(),
        effect: TermEffect::Adopts,
        term_from: from.map(|from| from.parse().unwrap()),
        term_until: None,
        words: None,
    };
    let family = ava().kind("ava", "mum", RelationshipKind::Mother).fact(parentis::Fact::OrderSeen {
        order: "o1".parse().unwrap(),
        kind: "adoption".parse().unwrap(),
        terms: vec![term(Some("2027-01-01")), term(None)],
        review_on: None,
        seen_by: None,
        document: None,
    });
    assert_eq!(outcome(family, "mum", DAY), Outcome::MustNot);
}

#[test]
fn par_3_whoever_cares_is_a_parent_whatever_they_are_called() {
    let family = ava().kind("ava", "minder", RelationshipKind::Childminder).cares("ava", "minder");
    assert_eq!(standing(family.clone(), "minder", DAY).rows, [MatrixRow::B4]);
    assert_eq!(outcome(family, "minder", DAY), Outcome::Must);
}

#[test]
fn voc_41_one_fact_at_a_time_is_supposed_and_nothing_else() {
    let school = ava().kind("ava", "gran", RelationshipKind::Grandparent).school().unwrap();
    let (pupil, person) = ("ava".parse().unwrap(), "gran".parse().unwrap());
    let decision = school.entitled(Column::Report, &pupil, &person, DAY.parse().unwrap());
    // That gran holds no responsibility leaves open whether Ava lives with her: it settles nothing and is not named.
    let known = Change::FactKnown { fact: MissingFact::ParentalResponsibility, says: Says::Yes, then: Outcome::Must };
    let grown = Change::DayComes { on: "2034-04-02".parse().unwrap(), then: Outcome::MustNot };
    assert_eq!(decision.changes, [known, grown]);
    let missing: Vec<MissingFact> = decision.missing.iter().map(|missing| missing.fact).collect();
    assert_eq!(missing, [MissingFact::ParentalResponsibility, MissingFact::LivesWith, MissingFact::LooksAfter]);
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
fn pr_17_a_parent_whose_partner_adopts_is_not_shut_out_whatever_he_is_called() {
    for (adopter, expected) in [
        (Some(RelationshipKind::Father), Outcome::NeedsCheck),
        (Some(RelationshipKind::StepParent), Outcome::NeedsCheck),
        (None, Outcome::MustNot),
    ] {
        let family = ava().kind("ava", "mum", RelationshipKind::Mother);
        let family = adopter.into_iter().fold(family, |family, kind| family.kind("ava", "adopter", kind));
        let family = family.from("2025-12-01").order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)]);
        assert_eq!(outcome(family.clone(), "mum", DAY), expected);
        // Whom the school calls a parent after the adoption as well, it has to look at.
        let again = family.from("2026-01-05").kind("ava", "mum", RelationshipKind::Mother);
        assert_eq!(outcome(again, "mum", DAY), Outcome::NeedsCheck);
    }
    // Two adopters are nobody's partners.
    let two = [("ava", "one", TermEffect::Adopts), ("ava", "other", TermEffect::Adopts)];
    let family = ava().kind("ava", "mum", RelationshipKind::Mother).kind("ava", "one", RelationshipKind::Father);
    assert_eq!(outcome(family.from("2025-12-01").order("o1", "adoption", &two), "mum", DAY), Outcome::MustNot);
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

#[test]
fn com_9_a_check_of_the_risk_counts_for_the_imprisonment_it_was_made_in() {
    let family = ava().kind("ava", "dad", RelationshipKind::Father);
    let before = family.clone().risk_checked("ava", "dad").from("2026-03-01").imprisoned("dad");
    assert_eq!(outcome(before.clone(), "dad", DAY), Outcome::NeedsCheck);
    assert_eq!(outcome(before.from("2026-03-05").risk_checked("ava", "dad"), "dad", DAY), Outcome::Must);
    let gran = ava().kind("ava", "gran", RelationshipKind::Grandparent).cares("ava", "gran");
    assert_eq!(outcome(gran.from("2026-03-01").imprisoned("gran"), "gran", DAY), Outcome::NeedsCheck);
}

#[test]
fn ord_13_an_offenders_order_is_looked_at_whatever_its_terms_were_taken_to_be() {
    for effect in [TermEffect::EndsResponsibility, TermEffect::SpendsTimeWith, TermEffect::Unclear] {
        let family = ava().kind("ava", "dad", RelationshipKind::Father).order(
            "o1",
            "offender_prohibited_steps",
            &[("ava", "dad", effect)],
        );
        assert_eq!(outcome(family, "dad", DAY), Outcome::NeedsCheck, "{effect:?}");
    }
}

#[test]
fn ord_11_a_limit_of_an_earlier_time_in_care_has_to_be_asked_about() {
    let limited = || {
        let family = ava().kind("ava", "dad", RelationshipKind::Father);
        family.limit("ava", "dad", RestrictionScope::ReceiveReports).until("2022-01-01")
    };
    let one = limited().care("ava", CareStatus::InterimCareOrder, "council").from("2022-01-01");
    assert_eq!(outcome(one.care("ava", CareStatus::CareOrder, "council"), "dad", DAY), Outcome::MustNot);
    let gap = limited().care("ava", CareStatus::CareOrder, "council").from("2026-02-01");
    assert_eq!(outcome(gap.care("ava", CareStatus::CareOrder, "other"), "dad", DAY), Outcome::NeedsCheck);
}

#[test]
fn voc_12_who_fostered_before_the_adoption_has_no_care_by_it_any_more() {
    for placed in [true, false] {
        let family = ava().kind("ava", "carer", RelationshipKind::FosterParent);
        let family = if placed { family.placed("ava", "carer", PlacementKind::FosterCare) } else { family };
        let family = family.from("2025-12-01").order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)]);
        assert_eq!(outcome(family, "carer", DAY), Outcome::NeedsCheck, "placed: {placed}");
    }
}

#[test]
fn ord_2_an_order_whose_days_cannot_be_right_is_refused_and_does_not_vanish() {
    let mut term = parentis::fact::OrderTerm {
        pupil: "ava".parse().unwrap(),
        person: "dad".parse().unwrap(),
        effect: TermEffect::Bars { scope: RestrictionScope::ReceiveAllInfo },
        term_from: None,
        term_until: Some("2026-01-15".parse().unwrap()),
        words: None,
    };
    let order = |term: &parentis::fact::OrderTerm| parentis::Fact::OrderSeen {
        order: "o1".parse().unwrap(),
        kind: "prohibited_steps".parse().unwrap(),
        terms: vec![term.clone()],
        review_on: None,
        seen_by: None,
        document: None,
    };
    let family = ava().kind("ava", "dad", RelationshipKind::Father).from("2026-03-02");
    assert!(family.clone().fact(order(&term)).journal().is_err(), "the term ended before the order began");
    term.term_until = None;
    let seen = family.fact_as("seen", order(&term));
    assert_eq!(outcome(seen.clone(), "dad", DAY), Outcome::MustNot);
    assert!(seen.ended("seen", "2025-03-01").journal().is_err(), "an end before the beginning");
}
