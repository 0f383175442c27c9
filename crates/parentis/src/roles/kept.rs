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
use crate::school::{Inner, PairFile};
use chrono::NaiveDate;

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
    rules: RuleSet,
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
    let kept: Vec<Vec<Kept>> = inner.pairs.iter().map(|pair| stretches(inner, pair)).collect();
    for (pair, kept) in inner.pairs.iter_mut().zip(kept) {
        pair.kept = kept;
    }
}

fn stretches(inner: &Inner, between: &PairFile) -> Vec<Kept> {
    let Some(file) = inner.pupil_files.get(between.pupil as usize) else { return Vec::new() };
    let person = inner.person_file(between.person);
    let of_both = usize::try_from(file.facts.saturating_add(between.facts)).unwrap_or(usize::MAX);
    if of_both.saturating_add(person.imprisoned.len()) > MOST {
        return Vec::new();
    }
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
        all.push(Kept { from, until, facts, rules: small.rules, suppose: small.suppose });
    }
    all.shrink_to_fit();
    all
}
