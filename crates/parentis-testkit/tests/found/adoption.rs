//! Adoption and placement: who is a parent no more, who stays one, and what ends with it.

use crate::{DAY, ava, outcome, standing};
use parentis::decision::Outcome;
use parentis::fact::TermEffect;
use parentis::roles::Known;
use parentis::roles::matrix::MatrixRow;
use parentis::words::{
    Parenthood, PlacementKind, RelationshipKind, Residence, ResponsibilityBasis, RestrictionScope, Says,
};
use parentis_testkit::build::{Family, bars};

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
fn pr_16_a_placement_ends_with_the_adoption() {
    let family = ava().placed("ava", "adopter", PlacementKind::Adoption).from("2024-01-01").order(
        "o1",
        "adoption",
        &[("ava", "adopter", TermEffect::Adopts)],
    );
    assert_eq!(standing(family, "adopter", DAY).rows, [MatrixRow::B1, MatrixRow::B14]);
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
fn voc_12_who_fostered_before_the_adoption_has_no_care_by_it_any_more() {
    for placed in [true, false] {
        let family = ava().kind("ava", "carer", RelationshipKind::FosterParent);
        let family = if placed { family.placed("ava", "carer", PlacementKind::FosterCare) } else { family };
        let family = family.from("2025-12-01").order("o1", "adoption", &[("ava", "adopter", TermEffect::Adopts)]);
        assert_eq!(outcome(family, "carer", DAY), Outcome::NeedsCheck, "placed: {placed}");
    }
}
