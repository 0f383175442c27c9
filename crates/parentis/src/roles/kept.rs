//! Who an adult is to a child, worked out once for each stretch of days over which nothing of it changes.
//!
//! [`facts`](crate::roles::facts::facts) depends on the pupil, the adult and the day, and on nothing that is asked; every
//! question about the two begins with it. So the fold asks it on the first day and then on each day on which something
//! changes that it consulted, and keeps what it said and whatever it wrote down. Over such a stretch it would say the same:
//! that is what a horizon is. Where an entry is left out, something supposed or a rule muted, it is worked out anew.

use crate::decision::{Conditions, Findings, RuleSet};
use crate::roles::age::Band;
use crate::roles::facts::{Facts, Pair, work_out};
use crate::roles::sink::{Small, Suppose};
use crate::school::{Inner, PairFile, PupilFile};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The first day that a journal can speak of.
const FIRST: Option<NaiveDate> = NaiveDate::from_ymd_opt(1900, 1, 1);

/// Of two with more on record than this, each question works it out for itself, or the time and the room that it takes would
/// grow with the square of it.
const MOST: usize = 48;

/// What the facts say of an adult on each day of a stretch, and what they consulted and named.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    from: NaiveDate,
    /// The first day on which something changes; the last of the calendar where nothing does.
    until: NaiveDate,
    facts: Facts,
    /// Thousands of pairs rest on the same few sets of rules.
    rules: Arc<RuleSet>,
    suppose: Suppose,
}

impl Kept {
    /// What they say to one who supposes nothing, as if it were worked out.
    #[inline]
    pub(crate) fn tell(&self, small: &mut Small) -> Facts {
        small.rules.add_all(&self.rules);
        small.suppose.ask_all(self.suppose);
        small.horizon.boundary(self.until);
        self.facts
    }
}

impl PairFile {
    /// What is kept of that day. The days that are asked about are late ones.
    #[inline]
    pub(crate) fn kept_on(&self, day: NaiveDate) -> Option<&Kept> {
        self.kept.iter().rev().find(|kept| kept.from <= day).filter(|kept| day < kept.until)
    }
}

/// Keeps it for every pair of the school whose pupil is a child; of an adult pupil it is worked out.
pub(crate) fn keep(inner: &mut Inner) {
    let mut sets = BTreeSet::new();
    let kept: Vec<Vec<Kept>> = inner.pairs.iter().map(|pair| stretches(inner, pair, &mut sets)).collect();
    for (pair, kept) in inner.pairs.iter_mut().zip(kept) {
        pair.kept = kept;
    }
}

/// What is on record of the child, if what is on record of the two is little enough to keep anything of it.
pub(crate) fn few_enough<'a>(inner: &'a Inner, between: &PairFile) -> Option<&'a PupilFile> {
    let file = inner.pupil_files.get(between.pupil as usize)?;
    let of_both = usize::try_from(file.facts.saturating_add(between.facts)).unwrap_or(usize::MAX);
    let of_all = of_both.saturating_add(inner.person_file(between.person).imprisoned.len());
    (of_all <= MOST).then_some(file)
}

fn stretches(inner: &Inner, between: &PairFile, sets: &mut BTreeSet<Arc<RuleSet>>) -> Vec<Kept> {
    let Some(file) = few_enough(inner, between) else { return Vec::new() };
    let person = inner.person_file(between.person);
    let mut all = Vec::new();
    let mut next = FIRST;
    while let Some(from) = next {
        let mut small = Small::new(from);
        let facts = work_out(&mut small, &Pair { file, between, person, as_of: from, band: Band::Child });
        // It only ever notes how it came about: were it to find or to attach more than that, it could not be kept so.
        if small.findings != Findings::default() || small.conditions != Conditions::default() {
            return Vec::new();
        }
        next = small.horizon.holds_until();
        let until = next.unwrap_or(NaiveDate::MAX);
        let rules = sets.get(&small.rules).map_or_else(|| Arc::new(small.rules), Arc::clone);
        sets.insert(Arc::clone(&rules));
        all.push(Kept { from, until, facts, rules, suppose: small.suppose });
    }
    all.shrink_to_fit();
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roles::facts::facts;
    use crate::{Entry, Journal, School};
    use serde_json::json;

    /// Births, registration, marriage, orders that begin and end, care, fostering, absence, prison, an adoption.
    fn school() -> School {
        let on = |from: &str, until: Option<&str>, mut fact: serde_json::Value| {
            fact["valid_from"] = json!(from);
            if let Some(until) = until {
                fact["valid_until"] = json!(until);
            }
            fact
        };
        let of = |person: &str, fact: &str| json!({"fact": fact, "pupil": "ava", "person": person});
        let with = |mut fact: serde_json::Value, more: serde_json::Value| {
            fact.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            fact
        };
        let seen = json!({"evidence": "document_seen"});
        let facts = [
            on("2016-04-02", None, json!({"fact": "pupil_born", "pupil": "ava"})),
            on("2020-09-01", None, json!({"fact": "pupil_on_roll", "pupil": "ava"})),
            on("2020-09-01", None, with(of("mother", "relationship"), json!({"kind": "mother"}))),
            on("2020-09-01", None, with(of("father", "relationship"), json!({"kind": "father"}))),
            on("2021-01-01", None, with(of("father", "relationship"), json!({"kind": "other"}))),
            on("2021-02-01", None, with(of("gran", "relationship"), json!({"kind": "grandparent"}))),
            on("2021-02-01", None, with(of("carer", "relationship"), json!({"kind": "foster_parent"}))),
            on(
                "2016-04-02",
                None,
                with(with(of("mother", "parenthood"), seen.clone()), json!({"parenthood": "birth_mother"})),
            ),
            on(
                "2022-05-01",
                None,
                with(with(of("father", "parenthood"), seen.clone()), json!({"parenthood": "father"})),
            ),
            on(
                "2022-06-01",
                None,
                with(with(of("father", "responsibility"), seen.clone()), json!({"basis": "birth_registration"})),
            ),
            on(
                "2022-07-01",
                Some("2024-01-01"),
                with(with(of("father", "lives_with"), seen.clone()), json!({"says": "yes"})),
            ),
            on("2023-07-01", None, with(with(of("father", "lives_with"), seen.clone()), json!({"says": "no"}))),
            on("2023-02-01", Some("2023-09-01"), with(of("carer", "placed"), json!({"placement": "foster_care"}))),
            on("2023-02-01", Some("2023-12-01"), json!({"fact": "looked_after", "pupil": "ava", "status": "unknown"})),
            on("2024-02-01", Some("2024-02-20"), json!({"fact": "away_from_home", "pupil": "ava"})),
            on("2024-03-01", Some("2025-03-01"), json!({"fact": "imprisoned", "person": "father"})),
            on(
                "2024-06-01",
                None,
                json!({"fact": "order_seen", "order": "o1", "kind": "special_guardianship", "terms": [
                {"pupil": "ava", "person": "gran", "effect": "special_guardian"}]}),
            ),
            on(
                "2026-01-10",
                None,
                json!({"fact": "order_seen", "order": "o2", "kind": "adoption", "terms": [
                {"pupil": "ava", "person": "carer", "effect": "adopts"}]}),
            ),
        ];
        let entry = |(at, mut fact): (usize, serde_json::Value)| -> Entry {
            fact["entry"] = json!(format!("e{at:02}"));
            fact["recorded_at"] = json!("2015-09-01T08:00:00Z");
            serde_json::from_value(fact).unwrap()
        };
        School::new(&Journal::new(facts.into_iter().enumerate().map(entry)).unwrap()).unwrap()
    }

    #[test]
    fn what_is_kept_is_what_would_be_worked_out_on_every_day() {
        let inner = school().inner;
        let days = || FIRST.unwrap().iter_days().skip(40_000).take(13_000);
        for between in &inner.pairs {
            assert!(between.kept.len() > 2, "something changes in time");
            for as_of in days() {
                let file = &inner.pupil_files[between.pupil as usize];
                let pair = Pair { file, between, person: inner.person_file(between.person), as_of, band: Band::Child };
                let (mut kept, mut anew) = (Small::new(as_of), Small::new(as_of));
                let told = format!("{:?}", (facts(&mut kept, &pair), kept));
                assert!(between.kept_on(as_of).is_some(), "{as_of}");
                assert_eq!(told, format!("{:?}", (work_out(&mut anew, &pair), anew)), "{as_of}");
            }
        }
    }
}
