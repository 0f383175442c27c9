//! Whatever gets wider when two records are made one is said before.
#![expect(clippy::unwrap_used, reason = "these are tests")]

use chrono::NaiveDate;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::Item;
use parentis::confidentiality::merge::MergeEffect;
use parentis::decision::Outcome;
use parentis::ids::{PersonId, PupilId};
use parentis::roles::matrix::Column;
use parentis::{Entry, Journal, School};
use parentis_testkit::strategies::{PEOPLE, PUPILS, access_entries, consent_days, households};
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

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
            for person in PEOPLE {
                let person: PersonId = person.parse().unwrap();
                let now = if person == read { &kept } else { &person };
                let then = access(&before, &pupil, &person, at);
                for ((what, was), (_, is)) in then.into_iter().zip(access(&after, &pupil, now, at)) {
                    let said = check.changes.iter().find(|change| {
                        let of = change.column.map(Column::code).or(change.data_class.map(DataClass::code));
                        change.pupil == pupil && change.person == person && of == Some(what.as_str())
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
