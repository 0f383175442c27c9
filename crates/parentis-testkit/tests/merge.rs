//! Whatever gets wider when two records are made one is said before.
#![expect(clippy::unwrap_used, reason = "these are tests")]

use chrono::NaiveDate;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::Item;
use parentis::confidentiality::merge::MergeEffect;
use parentis::decision::Outcome;
use parentis::ids::{DocumentId, PersonId, PupilId};
use parentis::roles::matrix::Column;
use parentis::{Entry, Journal, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{PEOPLE, PUPILS, access_entries, confided_entries, consent_days, households};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

fn school(entries: &[Entry]) -> School {
    School::new(&Journal::new(entries.to_vec()).unwrap()).unwrap()
}

/// The host's way: wherever the second id stands in a fact, the first is written.
fn rewritten(entries: &[Entry], kept: &str, read: &str) -> Vec<Entry> {
    fn write(value: &mut Value, kept: &str, read: &str) {
        match value {
            Value::String(text) if text == read => kept.clone_into(text),
            Value::Array(values) => values.iter_mut().for_each(|value| write(value, kept, read)),
            Value::Object(values) => values.values_mut().for_each(|value| write(value, kept, read)),
            Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let each = entries.iter().map(|entry| {
        let mut value = serde_json::to_value(entry).unwrap();
        write(&mut value, kept, read);
        serde_json::from_value(value).unwrap()
    });
    each.collect()
}

/// What somebody has: each column and each class, about one pupil.
fn access(school: &School, pupil: &PupilId, person: &PersonId, at: NaiveDate) -> Vec<(String, Outcome)> {
    let columns = Column::ALL
        .iter()
        .map(|column| (column.code().to_owned(), school.entitled(*column, pupil, person, at).outcome));
    let classes = DataClass::ALL.iter().map(|class| {
        let item = Item::new().of([*class]).about([pupil.clone()]);
        (class.code().to_owned(), school.may_disclose(&item, person, at).outcome)
    });
    columns.chain(classes).collect()
}

/// Items by their keys, of a case or of none: what a decision, an undertaking or a part may open.
fn keyed() -> Vec<(Option<DocumentId>, Option<DocumentId>)> {
    let key = |of: &[&str]| -> Vec<Option<DocumentId>> {
        [None].into_iter().chain(of.iter().map(|key| Some(key.parse().unwrap()))).collect()
    };
    let cases = key(&["case-1", "case-2"]);
    key(&["item-1", "item-2"])
        .into_iter()
        .flat_map(|item| cases.iter().map(move |case| (item.clone(), case.clone())))
        .collect()
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn nobody_gets_more_of_an_item_or_a_case_by_a_merge_without_it_being_said(
        household in households(6), access_facts in access_entries(8), confided in confided_entries(4), at in consent_days(),
        one in select(PEOPLE), other in select(PEOPLE), pupil in select(PUPILS),
    ) {
        prop_assume!(one != other);
        let entries: Vec<Entry> = household.entries.into_iter().chain(access_facts).chain(confided).collect();
        let before = school(&entries);
        let after = school(&rewritten(&entries, one, other));
        let (kept, read): (PersonId, PersonId) = (one.parse().unwrap(), other.parse().unwrap());
        prop_assume!(before.person(&kept).is_some() && before.person(&read).is_some());
        let check = before.merge_check(&kept, &read, at);
        let pupil: PupilId = pupil.parse().unwrap();
        prop_assume!(before.pupil(&pupil).is_some());
        for (item, case) in keyed() {
            for class in DataClass::ALL {
                let of = Item { item: item.clone(), case: case.clone(), ..Item::new() }.of([*class]).about([pupil.clone()]);
                for person in [&kept, &read] {
                    let was = before.may_disclose(&of, person, at).outcome;
                    let is = after.may_disclose(&of, &kept, at).outcome;
                    let said = check.changes.iter().any(|change| {
                        (&change.pupil, &change.person, change.data_class) == (&pupil, person, Some(*class))
                            && (change.item.is_none() || change.item == item)
                            && (change.case.is_none() || change.case == case)
                            && change.effect == MergeEffect::Wider
                    });
                    prop_assert!(was.permits() || !is.permits() || said, "{person} {class} {item:?} {case:?}: {was} {is}");
                }
            }
        }
    }

    #[test]
    fn nobody_gets_more_by_a_merge_without_it_being_said(
        household in households(10), access_facts in access_entries(6), at in consent_days(),
        one in select(PEOPLE), other in select(PEOPLE),
    ) {
        prop_assume!(one != other);
        let entries: Vec<Entry> = household.entries.into_iter().chain(access_facts).collect();
        let before = school(&entries);
        let after = school(&rewritten(&entries, one, other));
        let (kept, read): (PersonId, PersonId) = (one.parse().unwrap(), other.parse().unwrap());
        let check = before.merge_check(&kept, &read, at);
        prop_assert!(check.checked);
        // An id that is on no record is another matter: what is read is nobody's.
        prop_assume!(before.person(&kept).is_some() && before.person(&read).is_some());
        for pupil in PUPILS {
            let pupil: PupilId = pupil.parse().unwrap();
            let tied = before.adults_of(&pupil);
            for person in PEOPLE {
                let person: PersonId = person.parse().unwrap();
                // Of somebody whom no fact ties to the child the matrix says what holds for anybody: nobody in particular gets more.
                if person != kept && person != read && !tied.contains(&person) {
                    continue;
                }
                let now = if person == read { &kept } else { &person };
                let then = access(&before, &pupil, &person, at);
                for ((what, was), (_, is)) in then.into_iter().zip(access(&after, &pupil, now, at)) {
                    let said = check.changes.iter().find(|change| {
                        let of = change.column.map(Column::code).or(change.data_class.map(DataClass::code));
                        let in_general = change.item.is_none() && change.case.is_none();
                        in_general && change.pupil == pupil && change.person == person && of == Some(what.as_str())
                    });
                    if is.permits() && !was.permits() {
                        let wider = said.is_some_and(|change| change.effect == MergeEffect::Wider);
                        prop_assert!(wider, "{person} {pupil} {what}: {was} {is}, {said:?}");
                    }
                    if let Some(change) = said {
                        prop_assert_eq!((change.before, change.after), (was, is), "{} {} {}", person, pupil, what);
                    }
                }
            }
        }
    }
}
