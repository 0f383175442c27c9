//! What follows: orders, holds, ages, the report, and what would change an answer.

use crate::{DAY, ava, outcome, standing};
use parentis::decision::{Change, Condition, MissingFact, Outcome};
use parentis::fact::TermEffect;
use parentis::roles::Known;
use parentis::roles::matrix::Column;
use parentis::rules::RuleId;
use parentis::words::{CareStatus, Parenthood, RelationshipKind, ResponsibilityBasis, RestrictionScope, Says};
use parentis_testkit::build::{Family, bars};

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

#[test]
fn age_5_what_is_only_supposed_of_a_young_person_is_said_of_nobody() {
    use parentis::decision::Reason;
    // Past compulsory school age; whether able to decide is not on record. And one of whom no birth is.
    let of_age = || Family::new("maintained", "ENG").born("ava", "2009-09-01").from("2020-09-01").on_roll("ava");
    let no_birth = Family::new("maintained", "ENG").from("2020-09-01").on_roll("ava");
    for (family, says) in [
        (of_age(), Reason::CapacityNotKnown),
        (
            of_age().kind("ava", "dad", RelationshipKind::Father).agreement("ava", "dad", Says::Yes),
            Reason::CapacityNotKnown,
        ),
        (no_birth.kind("ava", "dad", RelationshipKind::Father), Reason::SchoolAgeUnknown),
    ] {
        let school = family.school().unwrap();
        let kind = "education_plan".parse::<parentis::communication::message::MessageKind>().unwrap();
        let audience = school.who_receives(kind, Some(&["ava".parse().unwrap()]), "2026-07-01".parse().unwrap());
        assert!(!audience.lines.is_empty());
        for because in audience.lines.iter().flat_map(|line| &line.decision.reasons) {
            assert!(
                !matches!(
                    because.reason,
                    Reason::CapacityLacking | Reason::PlanRightsArePupils | Reason::PlanRightsOverAt25
                ),
                "{because:?}"
            );
        }
        assert!(audience.lines.iter().any(|line| line.decision.reasons.iter().any(|because| because.reason == says)));
    }
}
