//! How elections stand: who stands, whether anybody has to vote, and who is elected.

use super::board::{ElectionNote, ElectionPhase, ElectionState};
use super::boards::Register;
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId};
use crate::rules::RuleId;
use crate::school::mail::by;
use crate::school::seats::{Called, ElectionFile};
use crate::words::Says;
use std::collections::{BTreeMap, BTreeSet};

/// What came of a ballot.
#[derive(Default)]
struct Counted {
    elected: Vec<u32>,
    tied: Vec<u32>,
}

/// Those with most votes, as many as there are seats; who has the same votes for the last of them is tied, unless that was
/// settled.
fn result(votes: &BTreeMap<u32, u32>, seats: usize, settled: &[u32]) -> Counted {
    let mut order: Vec<(u32, u32)> = votes.iter().map(|(person, votes)| (*votes, *person)).collect();
    order.sort_by_key(|(votes, person)| (std::cmp::Reverse(*votes), *person));
    let Some((last, _)) = seats.checked_sub(1).and_then(|place| order.get(place)).copied() else {
        return Counted { elected: order.into_iter().map(|(_, person)| person).collect(), tied: Vec::new() };
    };
    let above: Vec<u32> = order.iter().filter(|(votes, _)| *votes > last).map(|(_, person)| *person).collect();
    let level: Vec<u32> = order.iter().filter(|(votes, _)| *votes == last).map(|(_, person)| *person).collect();
    let left = seats.saturating_sub(above.len());
    let (chosen, others): (Vec<u32>, Vec<u32>) = if level.len() <= left {
        (level, Vec::new())
    } else {
        level.into_iter().partition(|person| settled.contains(person))
    };
    let open = chosen.len() < left;
    // More settled than there are seats settles nothing.
    if chosen.len() > left {
        return Counted { elected: above, tied: chosen.into_iter().chain(others).collect() };
    }
    let elected = above.into_iter().chain(chosen).collect();
    Counted { elected, tied: if open { others } else { Vec::new() } }
}

impl Register<'_> {
    /// Every election that was called by that day.
    pub(super) fn elections(&mut self) -> Vec<ElectionState> {
        let school = self.school;
        let mut all = Vec::new();
        for (key, file) in &school.inner.participation.elections {
            let called = by(&file.called, self.as_of, &mut self.horizon).last();
            if let Some(called) = called {
                all.push(self.election(key, file, &called.what));
            }
        }
        all
    }

    fn ids(&self, numbers: &[u32]) -> Vec<PersonId> {
        numbers.iter().filter_map(|person| self.school.inner.person_id(*person).cloned()).collect()
    }

    fn election(&mut self, key: &DocumentId, file: &ElectionFile, called: &Called) -> ElectionState {
        let mut stand: BTreeSet<u32> =
            by(&file.nominated, self.as_of, &mut self.horizon).map(|event| event.what).collect();
        for withdrew in by(&file.withdrew, self.as_of, &mut self.horizon) {
            stand.remove(&withdrew.what);
        }
        let mut notes = Vec::new();
        self.candidates((&stand, self.as_of.min(called.polling)), key, &mut notes);
        called.nominations_close.succ_opt().into_iter().for_each(|day| self.horizon.boundary(day));
        called.polling.succ_opt().into_iter().for_each(|day| self.horizon.boundary(day));
        let seats = called.seats.len();
        let mut to_appoint = 0;
        let mut found = Counted::default();
        let phase = if self.as_of <= called.nominations_close {
            ElectionPhase::Nominating
        } else if stand.len() <= seats {
            notes.push(ElectionNote::Uncontested);
            found.elected = stand.iter().copied().collect();
            let short = seats.saturating_sub(stand.len());
            if short > 0 && self.heard(RuleId::PTN_25) {
                to_appoint = u32::try_from(short).unwrap_or(u32::MAX);
                notes.push(ElectionNote::BoardAppoints);
            }
            ElectionPhase::Decided
        } else {
            self.secrecy(called.secret, &mut notes);
            self.ballot(file, called, (&stand, seats), &mut found, &mut notes)
        };
        if called.minimum_turnout.is_some() && self.heard(RuleId::PTN_26) {
            notes.push(ElectionNote::TurnoutSet);
        }
        notes.sort();
        notes.dedup();
        ElectionState {
            election: key.clone(),
            seats: called.seats.clone(),
            elected_by: called.elected_by,
            polling: called.polling,
            phase,
            candidates: {
                let mut candidates = self.ids(&stand.iter().copied().collect::<Vec<_>>());
                candidates.sort();
                candidates
            },
            elected: self.ids(&found.elected),
            tied: self.ids(&found.tied),
            to_appoint,
            notes,
        }
    }

    /// A contested election is by secret ballot (PTN-23).
    fn secrecy(&mut self, secret: Says, notes: &mut Vec<ElectionNote>) {
        if self.heard(RuleId::PTN_23) {
            notes.extend(match secret {
                Says::Yes => None,
                Says::No => Some(ElectionNote::NotSecret),
                Says::Unknown => Some(ElectionNote::SecrecyNotKnown),
            });
        }
    }

    /// Whether each of those who stand may, at the time of the election (PTN-22).
    fn candidates(
        &mut self,
        (stand, on): (&BTreeSet<u32>, chrono::NaiveDate),
        election: &DocumentId,
        notes: &mut Vec<ElectionNote>,
    ) {
        for person in stand {
            let Some(id) = self.school.inner.person_id(*person) else { continue };
            let may = self.school.may_stand_muting((id, Some(election)), on, self.muted);
            may.holds_until.into_iter().for_each(|day| self.horizon.boundary(day));
            match may.outcome {
                Outcome::MustNot => notes.push(ElectionNote::CandidateBarred),
                Outcome::NeedsCheck => notes.push(ElectionNote::CandidateToCheck),
                Outcome::Must | Outcome::May => {}
            }
        }
    }

    /// What the count says, whatever the turnout (PTN-26).
    fn ballot(
        &mut self,
        file: &ElectionFile,
        called: &Called,
        (stand, seats): (&BTreeSet<u32>, usize),
        found: &mut Counted,
        notes: &mut Vec<ElectionNote>,
    ) -> ElectionPhase {
        let counted = by(&file.counted, self.as_of, &mut self.horizon).last();
        let settled: Vec<u32> = by(&file.settled, self.as_of, &mut self.horizon).map(|event| event.what).collect();
        let Some(counted) = counted.filter(|_| self.as_of >= called.polling) else {
            return if self.as_of <= called.polling { ElectionPhase::Voting } else { ElectionPhase::ToCount };
        };
        let (counts, voted) = &counted.what;
        // What PTN-26 forbids: a ballot that counts for nothing because few voted.
        if !self.heard(RuleId::PTN_26) && called.minimum_turnout.is_some_and(|least| *voted < least) {
            return ElectionPhase::ToCount;
        }
        let mut of: BTreeMap<u32, u32> = stand.iter().map(|person| (*person, 0)).collect();
        for (person, votes) in counts {
            match of.get_mut(person) {
                Some(found) => *found = *votes,
                None => notes.push(ElectionNote::VotesForNobody),
            }
        }
        *found = result(&of, seats, &settled);
        if found.tied.is_empty() { ElectionPhase::Decided } else { ElectionPhase::Tied }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Votes, seats, settled; elected, tied.
    type Row = (&'static [(u32, u32)], usize, &'static [u32], &'static [u32], &'static [u32]);

    #[test]
    fn who_is_elected_and_who_is_tied() {
        let table: &[Row] = &[
            (&[(1, 10), (2, 20), (3, 5)], 1, &[], &[2], &[]),
            (&[(1, 10), (2, 20), (3, 5)], 2, &[], &[2, 1], &[]),
            (&[(1, 10), (2, 10)], 1, &[], &[], &[1, 2]),
            (&[(1, 10), (2, 10)], 1, &[2], &[2], &[]),
            (&[(1, 10), (2, 10)], 1, &[1, 2], &[], &[1, 2]),
            (&[(1, 30), (2, 10), (3, 10)], 2, &[], &[1], &[2, 3]),
            (&[(1, 10), (2, 10), (3, 5)], 2, &[], &[1, 2], &[]),
            (&[(1, 7), (2, 7), (3, 7)], 2, &[3], &[3], &[1, 2]),
        ];
        for (votes, seats, settled, elected, tied) in table {
            let found = result(&votes.iter().copied().collect(), *seats, settled);
            assert_eq!((found.elected.as_slice(), found.tied.as_slice()), (*elected, *tied), "{votes:?} {seats}");
        }
    }
}
