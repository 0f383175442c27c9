//! Properties of what a person may see, on generated households, posts, cases, decisions and items.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::communication::message::MessageKind;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::{AccessWhy, Item, ItemField};
use parentis::confidentiality::table::{AccessGround, Capacity};
use parentis::decision::{Outcome, Reason, Weight};
use parentis::ids::{PersonId, PupilId};
use parentis::profile::Post;
use parentis::question::Answer;
use parentis::rules::RuleId;
use parentis::time::Interval;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::model::{self, ToldOf};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{PEOPLE, PUPILS, access_entries, consent_days, households, items};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;
use std::collections::BTreeSet;

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

/// Those on record, and one of whom nothing is.
fn people() -> impl Strategy<Value = PersonId> {
    prop_oneof![9 => select(PEOPLE), 1 => Just("nobody")].prop_map(|person| person.parse().unwrap())
}

fn schools() -> impl Strategy<Value = Vec<Entry>> {
    (households(10), access_entries(12))
        .prop_map(|(household, access)| household.entries.into_iter().chain(access).collect())
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

/// Is nobody else in the person's place: neither a post nor a part in a case nor a tie to a pupil is on record?
fn has_no_capacity(entries: &[Entry], person: &PersonId) -> bool {
    let names = |fact: &Fact| serde_json::to_value(fact).unwrap().to_string().contains(&format!("\"{person}\""));
    !entries.iter().any(|entry| names(entry.fact()))
}

fn without_values(text: &str, item: &Item, but: &BTreeSet<String>) -> bool {
    item.fields.iter().all(|field| but.contains(&field.value) || !text.contains(&field.value))
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn redacting_twice_is_redacting_once(
        entries in schools(), item in items(4), person in people(), at in consent_days()
    ) {
        let school = school(entries);
        let once = school.redact(&item, &person, at);
        let kept: BTreeSet<&str> = once.fields.iter().map(|field| field.name.as_str()).collect();
        let fields = item.fields.iter().filter(|field| kept.contains(field.name.as_str())).cloned().collect();
        let again = school.redact(&Item { fields, ..item.clone() }, &person, at);
        prop_assert_eq!(&again, &once);
        // Values pass through untouched, in their order.
        let untouched = item.fields.iter().filter(|field| kept.contains(field.name.as_str()));
        prop_assert!(untouched.map(|field| &field.value).eq(once.fields.iter().map(|field| &field.value)));
    }

    #[test]
    fn the_outcome_alone_is_that_of_the_answer_with_its_reasons(
        entries in schools(), item in items(4), person in people(), at in consent_days(), class in select(DataClass::ALL),
        pupil in select(PUPILS), kind in select(MessageKind::ALL)
    ) {
        let school = school(entries);
        let found = school.may_disclose(&item, &person, at);
        let shown = item.fields.iter().zip(&found.fields).filter(|(_, access)| access.outcome.permits());
        let copy = school.redact(&item, &person, at);
        prop_assert!(shown.map(|(field, _)| &field.name).eq(copy.fields.iter().map(|field| &field.name)));
        let pupil: PupilId = pupil.parse().unwrap();
        if let Some((pupil_ref, person_ref)) = school.pupil(&pupil).zip(school.person(&person)) {
            let plain = Item { kind, ..Item::new() }.of([class]).about([pupil]);
            let whole = school.may_disclose(&plain, &person, at);
            let verdict = school.access_verdict(class, kind, pupil_ref, person_ref, at);
            prop_assert_eq!(verdict.outcome, whole.outcome, "{:?}", whole.findings);
            prop_assert_eq!(verdict.holds_until, whole.holds_until, "{:?}", whole.findings);
        }
    }

    #[test]
    fn it_is_as_the_model_has_it(entries in schools(), item in items(3), person in people(), at in consent_days()) {
        // The parts of a complaint's file, and minutes, are no matter of the model's.
        let fields = item.fields.into_iter().map(|field| ItemField { part: None, minutes: None, ..field }).collect();
        let item = Item { part: None, minutes: None, fields, ..item };
        let journal = Journal::new(entries).unwrap();
        let school = School::new(&journal).unwrap();
        let found = school.may_disclose(&item, &person, at);
        let told = ToldOf::asked(&school, &item, &person, at);
        let model = model::School::of(&journal).disclosed(&item, &person, at, &told);
        prop_assert_eq!(found.outcome, model.outcome, "{:?}", found.findings);
        let fields: Vec<_> = found.fields.iter().map(|field| field.outcome).collect();
        prop_assert_eq!(fields, model.fields, "{:?}", found.findings);
    }

    #[test]
    fn a_further_class_or_subject_never_shows_more(
        entries in schools(), item in items(3), person in people(), at in consent_days(),
        class in select(DataClass::ALL), pupil in select(PUPILS)
    ) {
        let school = school(entries);
        let before = school.may_disclose(&item, &person, at);
        let pupil: PupilId = pupil.parse().unwrap();
        let mut more = Vec::new();
        // What nobody said is no smaller set: it is not known.
        if item.fields.iter().all(|field| !(item.classes.is_empty() && field.classes.is_empty())) && !item.classes.is_empty() {
            more.push(Item { classes: item.classes.iter().copied().chain([class]).collect(), ..item.clone() });
        }
        if !item.pupils.is_empty() {
            more.push(Item { pupils: item.pupils.iter().cloned().chain([pupil.clone()]).collect(), ..item.clone() });
        }
        for larger in more {
            let after = school.may_disclose(&larger, &person, at);
            prop_assert!(shown(after.outcome) <= shown(before.outcome), "{larger:?}");
            for (one, other) in before.fields.iter().zip(&after.fields) {
                prop_assert!(shown(other.outcome) <= shown(one.outcome), "{larger:?}");
            }
            let fewer = school.redact(&larger, &person, at).fields;
            let all = school.redact(&item, &person, at).fields;
            prop_assert!(fewer.iter().all(|field| all.contains(field)));
        }
        // And a further field never makes the whole of it easier to see.
        if !item.fields.is_empty() {
            let larger = item.clone().field(ItemField::new("more", "§more§").of([class]).about([pupil]));
            prop_assert!(shown(school.may_disclose(&larger, &person, at).outcome) <= shown(before.outcome));
        }
    }

    #[test]
    fn no_withheld_value_is_in_any_byte(
        entries in schools(), item in items(4), person in people(), at in consent_days()
    ) {
        let school = school(entries);
        let copy = school.redact(&item, &person, at);
        let given: BTreeSet<String> = copy.fields.iter().map(|field| field.value.clone()).collect();
        let nothing = BTreeSet::new();
        let debug = format!("{copy:?} {item:?}");
        prop_assert!(without_values(&debug, &item, &nothing));
        let question = |question: &str| json!({"question": question, "item": item, "person": person, "as_of": at});
        for (asked, may) in [("redact", &given), ("may_disclose", &nothing)] {
            let read = parentis_document::read_question(question(asked)).unwrap();
            let answer = school.answer(&read);
            prop_assert!(without_values(&serde_json::to_string(&answer).unwrap(), &item, may), "{asked}");
            let debug = format!("{answer:?} {read:?}");
            prop_assert!(without_values(&debug, &item, &nothing), "{asked}");
            // An error about an item repeats nothing of it.
            let mut bad = question(asked);
            bad["item"]["surprise"] = json!(item.fields);
            let error = parentis_document::read_question(bad).unwrap_err();
            let said = format!("{error} {error:?}");
            prop_assert!(without_values(&said, &item, &nothing), "{asked}");
        }
        // And the copy says nothing beside the fields.
        let bytes = serde_json::to_value(Answer::Redaction(copy.clone())).unwrap();
        let keys: BTreeSet<&str> = bytes.as_object().unwrap().keys().map(String::as_str).collect();
        prop_assert_eq!(keys, BTreeSet::from(["answer", "fields"]));
        if copy.fields.is_empty() {
            let empty = school.redact(&Item { fields: Vec::new(), ..item.clone() }, &person, at);
            prop_assert_eq!(serde_json::to_string(&empty).unwrap(), serde_json::to_string(&copy).unwrap());
        }
    }

    #[test]
    fn nobody_without_any_capacity_sees_a_personal_class(
        entries in schools(), item in items(4), person in people(), at in consent_days()
    ) {
        let nobody = has_no_capacity(&entries, &person);
        let school = school(entries);
        let found = school.may_disclose(&item, &person, at);
        for finding in &found.findings {
            if finding.outcome.permits() && finding.data_class != Some(DataClass::Public) {
                prop_assert!(!nobody, "{finding:?}");
                // A keeper, a side of the complaint, or a companion, each by a part in the case; or by what the board publishes.
                let by_part = matches!(finding.why, AccessWhy::OfItsKeepers | AccessWhy::FindingsCopied)
                    || finding.ground == Some(AccessGround::Need);
                prop_assert!(finding.capacity.is_some() || by_part, "{finding:?}");
            }
            // A kept address goes to no adult of a pupil, whatever is on record.
            let parent = matches!(
                finding.capacity,
                Some(Capacity::EntitledParent | Capacity::AdultNotEntitled | Capacity::ParentOfAnother)
            );
            if finding.data_class == Some(DataClass::RestrictedAddress) {
                prop_assert!(!(parent && finding.outcome.permits()), "{finding:?}");
                let pupil = finding.pupil.clone().into_iter().collect::<Vec<_>>();
                let audience = school.who_receives(item.kind, Some(&pupil), at);
                if audience.lines.iter().any(|line| line.person() == Some(&person)) && finding.outcome.permits() {
                    prop_assert_eq!(finding.capacity, Some(Capacity::OutsideAuthority), "{:?}", finding);
                }
            }
        }
        // A field is shown no further than each of its classes, about each of its pupils, lets.
        for (field, access) in item.fields.iter().zip(&found.fields) {
            for finding in &found.findings {
                let of = |class: &DataClass| item.classes.contains(class) || field.classes.contains(class);
                let about = |pupil: &PupilId| item.pupils.contains(pupil) || field.pupils.contains(pupil);
                let part = finding.part.is_none() || finding.part == field.part.or(item.part);
                let its_own =
                    finding.data_class.as_ref().is_some_and(of) && finding.pupil.as_ref().is_some_and(about) && part;
                if its_own {
                    prop_assert!(shown(access.outcome) <= shown(finding.outcome), "{finding:?}");
                }
            }
            prop_assert!(shown(found.outcome) <= shown(access.outcome));
        }
        // Nothing is shown of which nobody said the class, unless it is minutes.
        for field in item.fields.iter().zip(&found.fields) {
            let minutes = field.0.minutes.or(item.minutes).is_some();
            if item.classes.is_empty() && field.0.classes.is_empty() && !minutes {
                prop_assert!(!field.1.outcome.permits());
            }
        }
    }

    #[test]
    fn nothing_changes_before_the_day_that_is_named(
        entries in schools(), item in items(2), person in people(), at in consent_days()
    ) {
        let school = school(entries);
        let today = school.may_disclose(&item, &person, at);
        for day in at.iter_days().skip(1).take(40) {
            if today.holds_until.is_some_and(|until| day >= until) {
                break;
            }
            let later = school.may_disclose(&item, &person, day);
            prop_assert_eq!(later.outcome, today.outcome, "{}", day);
            prop_assert_eq!(later.fields, today.fields.clone(), "{}", day);
        }
    }

    #[test]
    fn an_adult_of_the_child_is_shown_no_more_than_the_resolver_lets(
        entries in schools(), person in people(), at in consent_days()
    ) {
        let school = school(entries);
        let ava: PupilId = "ava".parse().unwrap();
        let item = Item::new().of([DataClass::Family]).about([ava.clone()]);
        let found = school.may_disclose(&item, &person, at);
        let audience = school.who_receives(item.kind, Some(&[ava]), at);
        let line = audience.lines.iter().find(|line| line.person() == Some(&person));
        let finding = found.findings.first().unwrap();
        if finding.capacity == Some(Capacity::EntitledParent) && finding.why == AccessWhy::ClassLets {
            prop_assert_eq!(Some(finding.outcome), line.map(|line| line.decision.outcome));
        }
    }

    #[test]
    fn no_post_gets_round_an_order_or_to_a_kept_address(
        entries in schools(), person in people(), at in consent_days(), post in select(vec![Post::Dsl, Post::Headteacher]),
        class in select(vec![DataClass::Family, DataClass::RestrictedAddress])
    ) {
        let held = Fact::PostHeld { post, person: person.clone(), pupil: None, group: None };
        let since = Interval::new("2000-01-01".parse().unwrap(), None).unwrap();
        let held = Entry::new("post".parse().unwrap(), "2000-01-01T08:00:00Z".parse().unwrap(), since, None, held).unwrap();
        let school = school(entries.into_iter().chain([held]).collect());
        let ava: PupilId = "ava".parse().unwrap();
        let item = Item::new().of([class]).about([ava.clone()]);
        let found = school.may_disclose(&item, &person, at);
        let finding = found.findings.first().unwrap();
        let audience = school.who_receives(item.kind, Some(std::slice::from_ref(&ava)), at);
        let Some(line) = audience.lines.iter().find(|line| line.person() == Some(&person)) else {
            // No adult of the child: the post lets them, but for what is suppressed or a pupil whom nobody knows.
            let kept = matches!(finding.why, AccessWhy::NoticeSuppressed | AccessWhy::PupilNotKnown);
            prop_assert!(found.outcome.permits() || kept || found.rules.contains(&RuleId::CHO_11), "{finding:?}");
            return Ok(());
        };
        let barred = line.decision.reasons.iter().any(|because| {
            because.weight == Weight::Bar && matches!(because.reason, Reason::OrderBars { .. })
        });
        let shown = found.outcome.permits() && finding.why != AccessWhy::Overridden;
        if class == DataClass::RestrictedAddress {
            prop_assert!(!found.outcome.permits() || finding.capacity == Some(Capacity::OutsideAuthority), "{finding:?}");
        } else if barred && !line.decision.outcome.permits() {
            prop_assert!(!shown, "{finding:?}");
        }
    }
}
