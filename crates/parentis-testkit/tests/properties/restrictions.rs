//! What holds of every order, hold, claim and limit.

use super::*;

/// A restriction on one adult for one child: an order that bars or that somebody has to read, a hold, a claim, a limit.
pub(crate) fn restriction() -> impl Strategy<Value = (PupilId, PersonId, Fact)> {
    let effect = prop_oneof![
        4 => select(RestrictionScope::ALL).prop_map(|scope| TermEffect::Bars { scope }),
        1 => Just(TermEffect::Unclear),
    ];
    (someone(), effect, select(OrderKind::ALL), select(RestrictionScope::ALL), 0..4_u8).prop_map(
        |((pupil, person), effect, kind, scope, which)| {
            let fact = match which {
                0 => order(kind, vec![term(&pupil, &person, effect)]),
                1 => Fact::SafeguardingHold {
                    pupil: pupil.clone(),
                    person: person.clone(),
                    decided_by: "dsl".parse().unwrap(),
                },
                2 => Fact::OrderClaimed {
                    order: "o9".parse().unwrap(),
                    pupil: pupil.clone(),
                    person: person.clone(),
                    form: ClaimForm::Described,
                    claimed_by: None,
                },
                _ => Fact::AuthorityLimit { pupil: pupil.clone(), person: person.clone(), scope, document: None },
            };
            (pupil, person, fact)
        },
    )
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_restriction_never_permits_more(
        household in households(12), (_, _, fact) in restriction(), from in select(DAYS), at in asked(), matter in matters(),
    ) {
        let Some(entry) = entry_of("restriction", fact, day(from), None) else { return Ok(()) };
        let with: Vec<Entry> = household.entries.iter().cloned().chain([entry]).collect();
        let Some(after) = may_be_school(&with) else { return Ok(()) };
        let before = school(&household.entries);
        for (pupil, person) in pairs() {
            let (was, is) = (ask(matter, &before, &pupil, &person, at), ask(matter, &after, &pupil, &person, at));
            prop_assert!(
                permits(was.outcome) || !permits(is.outcome),
                "{pupil} {person} {at}: {:?} and then {:?}\n{}", was.outcome, is.outcome, told(&with)
            );
            prop_assert!(was.outcome != Outcome::May || is.outcome != Outcome::Must, "{pupil} {person} {at}");
        }
    }

    #[test]
    fn the_end_of_an_order_gives_back_what_it_took(
        household in households(10), (pupil, person) in someone(), kind in select(OrderKind::ALL),
        scope in select(RestrictionScope::ALL), unclear in any::<bool>(), from in select(DAYS), lasts in 1..200_u64, at in asked(), matter in matters(),
    ) {
        let effect = if unclear { TermEffect::Unclear } else { TermEffect::Bars { scope } };
        let seen = order(kind, vec![term(&pupil, &person, effect)]);
        let ends = day(from) + Days::new(lasts);
        let Some(seen) = entry_of("restriction", seen, day(from), None) else { return Ok(()) };
        let end = entry_of("end", Fact::Ended { what: seen.id().clone() }, ends, None).unwrap();
        let with: Vec<Entry> = household.entries.iter().cloned().chain([seen, end]).collect();
        let Some(after) = may_be_school(&with) else { return Ok(()) };
        let before = school(&household.entries);
        if day(from) <= at && at < ends {
            return Ok(());
        }
        for (pupil, person) in pairs() {
            let (was, is) = (ask(matter, &before, &pupil, &person, at), ask(matter, &after, &pupil, &person, at));
            prop_assert_eq!(of_today(was), of_today(is), "{} {} {}\n{}", pupil, person, at, told(&with));
        }
    }

    #[test]
    fn an_order_about_one_child_leaves_the_other_alone(
        household in households(10), person in select(PEOPLE), kind in select(OrderKind::ALL), terms in proptest::collection::vec(
            prop_oneof![
                select(RestrictionScope::ALL).prop_map(|scope| TermEffect::Bars { scope }),
                select(&[TermEffect::Unclear, TermEffect::Adopts, TermEffect::LivesWith, TermEffect::EndsResponsibility, TermEffect::CareTo][..]),
            ], 1..3),
        from in select(DAYS), at in asked(), matter in matters(),
    ) {
        let (ava, ben): (PupilId, PupilId) = ("ava".parse().unwrap(), "ben".parse().unwrap());
        let person: PersonId = person.parse().unwrap();
        let seen = order(kind, terms.into_iter().map(|effect| term(&ava, &person, effect)).collect());
        let Some(seen) = entry_of("about-ava", seen, day(from), None) else { return Ok(()) };
        let with: Vec<Entry> = household.entries.iter().cloned().chain([seen]).collect();
        let Some(after) = may_be_school(&with) else { return Ok(()) };
        let before = school(&household.entries);
        for person in PEOPLE {
            let person = person.parse().unwrap();
            prop_assert_eq!(ask(matter, &before, &ben, &person, at), ask(matter, &after, &ben, &person, at));
            prop_assert_eq!(before.standing(&ben, &person, at), after.standing(&ben, &person, at));
        }
    }
}
