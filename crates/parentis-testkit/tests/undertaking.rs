//! Properties of undertakings, of telling others, of the two sides of a complaint, and of the ban on publication.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::confidence::Confided;
use parentis::confidentiality::disclosure::{AccessWhy, FilePart, Item};
use parentis::confidentiality::passing_on::{Listener, PassingOn};
use parentis::confidentiality::publication::BanState;
use parentis::confidentiality::table::CaseRole;
use parentis::confidentiality::undertaking::{UndertakingCause, UndertakingKind, UndertakingScope, UndertakingState};
use parentis::consent::words::ConsentForm;
use parentis::decision::Outcome;
use parentis::ids::PersonId;
use parentis::roles::Known;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{
    PEOPLE, access_entries, confided_entries, consent_days, households, items, tellings,
};
use proptest::prelude::*;
use proptest::sample::select;

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn people() -> impl Strategy<Value = PersonId> {
    prop_oneof![9 => select(PEOPLE), 1 => Just("nobody")].prop_map(|person| person.parse().unwrap())
}

fn schools() -> impl Strategy<Value = Vec<Entry>> {
    (households(8), access_entries(12), confided_entries(10))
        .prop_map(|(household, access, confided)| household.entries.into_iter().chain(access).chain(confided).collect())
}

/// How much is shown, the least first.
fn shown(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::MustNot => 0,
        Outcome::NeedsCheck => 1,
        Outcome::May => 2,
        Outcome::Must => 3,
    }
}

fn is_of_an_undertaking(entry: &Entry) -> bool {
    matches!(
        entry.fact(),
        Fact::UndertakingWorded { .. }
            | Fact::UndertakingAsked { .. }
            | Fact::UndertakingAnswered { .. }
            | Fact::UndertakingBreached { .. }
            | Fact::DeletionConfirmed { .. }
    )
}

/// Asked of everything, and answered, since long ago.
fn answered(person: &PersonId, kind: UndertakingKind, says: Says) -> Vec<Entry> {
    let since = Interval::new("2000-01-01".parse().unwrap(), None).unwrap();
    let told = "2000-01-01T08:00:00Z".parse().unwrap();
    let asked = Fact::UndertakingAsked {
        undertaking: "u-new".parse().unwrap(),
        person: person.clone(),
        kind,
        item: None,
        classes: DataClass::ALL.to_vec(),
        pupils: Vec::new(),
        scope: UndertakingScope::AnyOtherPerson,
        wording: "w-new".parse().unwrap(),
        because: UndertakingCause::Planned,
        breach: None,
    };
    let given = Fact::UndertakingAnswered {
        undertaking: "u-new".parse().unwrap(),
        person: person.clone(),
        says,
        form: ConsentForm::Written,
    };
    let entry = |(id, fact): (&str, Fact)| Entry::new(id.parse().unwrap(), told, since, None, fact).unwrap();
    [("new-asked", asked), ("new-given", given)].into_iter().map(entry).collect()
}

proptest! {
    #![proptest_config(config(300))]

    /// CNF-27: it is no lawful basis. What is shown with undertakings was shown, or was only waiting for one, without.
    #[test]
    fn an_undertaking_permits_nothing_that_no_ground_permits(
        entries in schools(), item in items(3), person in people(), at in consent_days(), kind in select(UndertakingKind::ALL)
    ) {
        let without: Vec<Entry> = entries.iter().filter(|entry| !is_of_an_undertaking(entry)).cloned().collect();
        let with = entries.iter().cloned().chain(answered(&person, kind, Says::Yes)).collect();
        let (bare, given) = (school(without), school(with));
        let (before, after) = (bare.may_disclose(&item, &person, at), given.may_disclose(&item, &person, at));
        for (one, other) in before.fields.iter().zip(&after.fields) {
            prop_assert!(one.outcome != Outcome::MustNot || !other.outcome.permits());
        }
        prop_assert!(before.outcome != Outcome::MustNot || !after.outcome.permits());
        if shown(after.outcome) > shown(before.outcome) {
            prop_assert!(before.findings.iter().any(|finding| finding.why == AccessWhy::UndertakingOpen), "{before:?}");
        }
    }

    /// A refusal never loosens, and neither it nor a breach touches what is about the person's own child alone.
    #[test]
    fn a_refusal_never_shows_more(
        entries in schools(), item in items(3), person in people(), at in consent_days(), kind in select(UndertakingKind::ALL)
    ) {
        let before = school(entries.clone()).may_disclose(&item, &person, at);
        let with = entries.into_iter().chain(answered(&person, kind, Says::No)).collect();
        let after = school(with).may_disclose(&item, &person, at);
        prop_assert!(shown(after.outcome) <= shown(before.outcome));
        for (one, other) in before.findings.iter().zip(&after.findings) {
            let differs = one.outcome != other.outcome;
            prop_assert!(!differs || other.why == AccessWhy::UndertakingRefused, "{one:?} {other:?}");
        }
        for (one, other) in before.fields.iter().zip(&after.fields) {
            prop_assert!(shown(other.outcome) <= shown(one.outcome));
        }
    }

    /// CNF-26: there is no penalty of its own.
    #[test]
    fn a_breach_changes_nothing_that_is_shown(
        entries in schools(), item in items(3), person in people(), at in consent_days()
    ) {
        let is_slip = |entry: &&Entry| !matches!(entry.fact(), Fact::UndertakingBreached { .. });
        let fewer = school(entries.iter().filter(is_slip).cloned().collect());
        let all = school(entries);
        let (before, after) = (fewer.may_disclose(&item, &person, at), all.may_disclose(&item, &person, at));
        prop_assert_eq!(before.outcome, after.outcome);
        prop_assert_eq!(before.fields, after.fields);
    }

    /// CNF-24: whatever is on record.
    #[test]
    fn nobody_is_kept_from_telling_who_keeps_children_safe(
        entries in schools(), telling in tellings(), at in consent_days()
    ) {
        let found = school(entries).may_pass_on(&telling, at);
        if telling.listener.is_never_blocked() {
            prop_assert_eq!(found.outcome, Outcome::May);
        } else if found.scope.is_none() {
            // Nothing binds: that is no permission, but for the person's own child.
            prop_assert!(found.outcome == Outcome::NeedsCheck || found.outcome == Outcome::May, "{found:?}");
        } else if telling.listener == Listener::AnyoneElse {
            prop_assert!(!found.outcome.permits() || found.scope.is_some());
        }
    }

    #[test]
    fn answers_hold_until_the_day_that_is_named(
        entries in schools(), telling in tellings(), person in people(), at in consent_days()
    ) {
        let school = school(entries);
        let allegation = "case-1".parse().unwrap();
        let told = Confided { undertaking: Some("u-1".parse().unwrap()), quality: Says::Yes, unauthorised: Says::Yes, ..Confided::to(person.clone()) };
        let all = school.undertakings(None, at);
        let pass = school.may_pass_on(&telling, at);
        let ban = school.publication_ban(&person, &allegation, at);
        let duty = school.duty_of_confidence(&told, at);
        for day in at.iter_days().skip(1).take(30) {
            let before = |until: Option<chrono::NaiveDate>| until.is_none_or(|until| day < until);
            if before(all.holds_until) {
                prop_assert_eq!(&school.undertakings(None, day).undertakings, &all.undertakings);
            }
            if before(pass.holds_until) {
                let later = school.may_pass_on(&telling, day);
                prop_assert_eq!((later.outcome, later.why), (pass.outcome, pass.why));
            }
            if before(ban.holds_until) {
                prop_assert_eq!(school.publication_ban(&person, &allegation, day).state, ban.state);
            }
            if before(duty.holds_until) {
                prop_assert_eq!(school.duty_of_confidence(&told, day).binds, duty.binds);
            }
        }
    }

    #[test]
    fn what_becomes_true_later_changes_no_earlier_day_and_order_never_matters(
        entries in schools(), telling in tellings(), person in people(), at in consent_days()
    ) {
        let known = |entry: &&Entry| entry.valid().from() <= at || !entry.id().as_str().starts_with("confided");
        let earlier = school(entries.iter().filter(known).cloned().collect());
        let turned = school(entries.iter().rev().cloned().collect());
        let all = school(entries);
        let allegation = "case-1".parse().unwrap();
        for other in [&earlier, &turned] {
            let of = |school: &School| school.undertakings(None, at).undertakings.iter().map(|l| (l.undertaking.clone(), l.person.clone(), l.asked_on, l.state)).collect::<Vec<_>>();
            let (mut one, mut two) = (of(other), of(&all));
            one.sort();
            two.sort();
            prop_assert_eq!(one, two);
            let pass = |school: &School| { let found = school.may_pass_on(&telling, at); (found.outcome, found.why) };
            prop_assert_eq!(pass(other), pass(&all));
            let ban = |school: &School| school.publication_ban(&person, &allegation, at).state;
            prop_assert_eq!(ban(other), ban(&all));
        }
    }

    /// Nobody said all of it: there is no permit, unless something ended the ban or settles that there is none.
    #[test]
    fn what_is_not_known_publishes_nothing(entries in schools(), person in people(), at in consent_days()) {
        let found = school(entries).publication_ban(&person, &"case-1".parse().unwrap(), at);
        match found.state {
            BanState::Stands => prop_assert_eq!(found.outcome, Outcome::MustNot),
            BanState::NotSettled => prop_assert!(found.outcome == Outcome::NeedsCheck && !found.not_known.is_empty()),
            BanState::Ended => prop_assert!(found.ended_by.is_some() && !found.facts.is_empty()),
            BanState::NoSuchBan => prop_assert!(!found.not_so.is_empty()),
        }
    }

    /// CNF-17: what was written about a complaint reaches neither side of it but by an override.
    #[test]
    fn neither_side_has_what_was_written(
        entries in schools(), item in items(0), person in people(), at in consent_days(), accused in any::<bool>()
    ) {
        let since = Interval::new("2000-01-01".parse().unwrap(), None).unwrap();
        let part = if accused { CaseRole::ComplainedAbout } else { CaseRole::Complainant };
        let side = Fact::CasePart { case: "case-1".parse().unwrap(), person: person.clone(), part };
        let side = Entry::new("side".parse().unwrap(), "2000-01-01T08:00:00Z".parse().unwrap(), since, None, side).unwrap();
        let school = school(entries.into_iter().chain([side]).collect());
        let item = Item { part: Some(FilePart::Correspondence), case: Some("case-1".parse().unwrap()), minutes: None, ..item };
        let item = item.of([DataClass::ComplaintFile]);
        for finding in school.may_disclose(&item, &person, at).findings {
            if finding.data_class == Some(DataClass::ComplaintFile) {
                prop_assert!(!finding.outcome.permits() || finding.why == AccessWhy::Overridden, "{finding:?}");
            }
        }
    }

    #[test]
    fn a_state_is_what_its_answer_says(entries in schools(), at in consent_days()) {
        let found = school(entries).undertakings(None, at);
        for line in &found.undertakings {
            prop_assert!(line.asked_on <= at);
            prop_assert_eq!(line.stands, matches!(line.state, UndertakingState::Given | UndertakingState::Breached));
            prop_assert!(!line.stands || line.answered_on.is_some_and(|day| line.asked_on <= day && day <= at));
            if line.stands {
                let form = line.form.unwrap();
                prop_assert!(!matches!(form, ConsentForm::OptOutSilence | ConsentForm::PreTicked | ConsentForm::Conduct | ConsentForm::Unknown));
            }
            if line.state == UndertakingState::Breached {
                prop_assert!(!line.slips.is_empty());
            }
        }
    }
}

/// Three values at four places: it binds only where all is so, and does not only where something is not.
#[test]
fn a_duty_of_confidence_in_every_combination() {
    let (school, as_of) = parentis::doc_example().unwrap();
    for quality in Says::ALL {
        for obligation in Says::ALL {
            for unauthorised in Says::ALL {
                for agreed in Says::ALL {
                    for ought in Says::ALL {
                        let told = Confided {
                            quality: *quality,
                            obligation: *obligation,
                            unauthorised: *unauthorised,
                            agreed: *agreed,
                            ought_to_know: *ought,
                            ..Confided::to("mother".parse().unwrap())
                        };
                        let either = match (agreed, ought) {
                            (Says::Yes, _) | (_, Says::Yes) => Says::Yes,
                            (Says::No, Says::No) => Says::No,
                            _ => Says::Unknown,
                        };
                        let all = [*quality, *obligation, *unauthorised, either];
                        let expected = if all.contains(&Says::No) {
                            Known::No
                        } else if all.iter().all(|says| *says == Says::Yes) {
                            Known::Yes
                        } else {
                            Known::Unknown
                        };
                        assert_eq!(school.duty_of_confidence(&told, as_of).binds, expected, "{told:?}");
                    }
                }
            }
        }
    }
}

/// Two persons are never merged: the undertaking of one binds nobody else.
#[test]
fn an_undertaking_binds_whoever_gave_it() {
    let (school, as_of) = parentis::doc_example().unwrap();
    let with = school.with(answered(&"mother".parse().unwrap(), UndertakingKind::Parent, Says::Yes)).unwrap();
    let ask = |person: &str| PassingOn::new("u-new".parse().unwrap(), person.parse().unwrap(), Listener::AnyoneElse);
    assert_eq!(with.may_pass_on(&ask("mother"), as_of).outcome, Outcome::MustNot);
    assert_eq!(with.may_pass_on(&ask("father"), as_of).outcome, Outcome::NeedsCheck);
}
