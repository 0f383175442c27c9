//! The journal as it stands on a day, read the slow way: every question walks through all entries again.

use chrono::{DateTime, Days, NaiveDate, Utc};
use parentis::fact::TermEffect;
use parentis::ids::{EntryId, OrderId, PersonId, PupilId};
use parentis::roles::Known;
use parentis::words::{Evidence, OrderKind, Says};
use parentis::{Entry, Fact, Journal};

/// A fact that was not retracted, from its first day to the first without effect.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stated<'a> {
    pub(super) from: NaiveDate,
    pub(super) until: Option<NaiveDate>,
    pub(super) fact: &'a Fact,
    pub(super) recorded: DateTime<Utc>,
    pub(super) id: &'a EntryId,
}

/// One term of an order that was seen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term<'a> {
    pub(super) from: NaiveDate,
    pub(super) until: Option<NaiveDate>,
    pub(super) order: &'a OrderId,
    pub(super) kind: OrderKind,
    pub(super) pupil: &'a PupilId,
    pub(super) person: &'a PersonId,
    pub(super) effect: TermEffect,
}

/// Half-open: the last day has no effect any more (AGE-1).
pub(super) fn in_force(from: NaiveDate, until: Option<NaiveDate>, day: NaiveDate) -> bool {
    from <= day && until.is_none_or(|until| day < until)
}

/// All that stands in a journal.
#[derive(Clone, Debug)]
pub(super) struct Reading<'a> {
    pub(super) facts: Vec<Stated<'a>>,
    pub(super) terms: Vec<Term<'a>>,
}

/// A retraction counts unless it is retracted itself.
pub(super) fn retracted(journal: &Journal, id: &EntryId) -> bool {
    journal
        .entries()
        .iter()
        .any(|other| matches!(other.fact(), Fact::Retracted { what } if what == id) && !retracted(journal, other.id()))
}

/// The first day without effect: the entry's own, or an earlier one that another entry says.
fn end(journal: &Journal, entry: &Entry) -> Option<NaiveDate> {
    let ended = journal.entries().iter().filter_map(|other| match other.fact() {
        Fact::Ended { what } if what == entry.id() && !retracted(journal, other.id()) => Some(other.valid().from()),
        _ => None,
    });
    ended.chain(entry.valid().until()).min()
}

impl<'a> Reading<'a> {
    pub(super) fn of(journal: &'a Journal) -> Self {
        let mut reading = Self { facts: Vec::new(), terms: Vec::new() };
        for entry in journal.entries() {
            if retracted(journal, entry.id()) {
                continue;
            }
            let (from, until) = (entry.valid().from(), end(journal, entry));
            if until.is_some_and(|until| until <= from) {
                continue; // It never was in force.
            }
            reading.facts.push(Stated {
                from,
                until,
                fact: entry.fact(),
                recorded: entry.recorded_at(),
                id: entry.id(),
            });
            let Fact::OrderSeen { order, kind, terms, .. } = entry.fact() else { continue };
            for term in terms {
                let begins = from.max(term.term_from.unwrap_or(from));
                let mut ends: Vec<NaiveDate> = until.into_iter().chain(term.term_until).collect();
                if *kind == OrderKind::PoliceProtection {
                    ends.extend(from.checked_add_days(Days::new(4))); // 72 hours touch four days (PR-14).
                }
                if *kind == OrderKind::EmergencyProtection {
                    ends.extend(from.checked_add_days(Days::new(15))); // Eight days, and seven more at most (PR-13).
                }
                let ends = ends.into_iter().min();
                if ends.is_some_and(|ends| ends <= begins) {
                    continue;
                }
                reading.terms.push(Term {
                    from: begins,
                    until: ends,
                    order,
                    kind: *kind,
                    pupil: &term.pupil,
                    person: &term.person,
                    effect: term.effect,
                });
            }
        }
        reading
    }

    /// What is true on that day.
    pub(super) fn on(&self, day: NaiveDate) -> impl Iterator<Item = Stated<'a>> {
        self.facts.iter().copied().filter(move |stated| in_force(stated.from, stated.until, day))
    }

    /// The terms about a pupil that have effect on that day.
    pub(super) fn terms_about(&self, pupil: &PupilId, day: NaiveDate) -> Vec<Term<'a>> {
        let in_force = |term: &&Term<'a>| term.pupil == pupil && in_force(term.from, term.until, day);
        self.terms.iter().filter(in_force).copied().collect()
    }

    /// The terms about a pupil and an adult that have effect on that day.
    pub(super) fn terms_of(&self, pupil: &PupilId, person: &PersonId, day: NaiveDate) -> Vec<Term<'a>> {
        self.terms_about(pupil, day).into_iter().filter(|term| term.person == person).collect()
    }
}

/// The records that count: those with the strongest evidence, and of them the latest (PR-24). More than one if several
/// of the same strength begin on the same day.
pub(super) fn strongest<T: Copy>(records: &[(Evidence, NaiveDate, T)]) -> Vec<T> {
    let best = records.iter().map(|(evidence, from, _)| (*evidence, *from)).max();
    let counts = |record: &&(Evidence, NaiveDate, T)| best == Some((record.0, record.1));
    records.iter().filter(counts).map(|record| record.2).collect()
}

/// Yes, no, or unknown from what records say. Who says that they do not know says nothing.
pub(super) fn said(records: &[(Evidence, NaiveDate, Says)]) -> Known {
    let speaking: Vec<_> = records.iter().copied().filter(|record| record.2 != Says::Unknown).collect();
    let best = strongest(&speaking);
    match (best.contains(&Says::Yes), best.contains(&Says::No)) {
        (true, false) => Known::Yes,
        (false, true) => Known::No,
        _ => Known::Unknown,
    }
}

/// The same of a state of things, which changes: a later record that says otherwise settles nothing alone, and leaves open
/// what an older one says on better evidence.
pub(super) fn said_of_a_state(records: &[(Evidence, NaiveDate, Says)]) -> Known {
    let known = said(records);
    let speaking = records.iter().filter(|record| record.2 != Says::Unknown);
    let best = speaking.clone().map(|record| (record.0, record.1)).max();
    let against = match known {
        Known::Yes => Says::No,
        Known::No => Says::Yes,
        Known::Unknown => return known,
    };
    let mut later = speaking.filter(|record| best.is_some_and(|best| best.1 < record.1));
    if later.any(|record| record.2 == against) { Known::Unknown } else { known }
}

/// The cases that something leaves open.
pub(super) const fn cases(known: Known) -> &'static [bool] {
    match known {
        Known::Yes => &[true],
        Known::No => &[false],
        Known::Unknown => &[true, false],
    }
}

/// What all cases agree on.
pub(super) fn agree(cases: impl IntoIterator<Item = bool>) -> Known {
    let cases: Vec<bool> = cases.into_iter().collect();
    match (cases.contains(&true), cases.contains(&false)) {
        (true, false) => Known::Yes,
        (false, true) => Known::No,
        _ => Known::Unknown,
    }
}
