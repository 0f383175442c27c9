//! Whose address is kept that day: from facts, from orders, and by who shares it.
//!
//! Pupils, adults and keys of addresses hang together where people live together and where somebody is reached: if one of them is
//! protected, so are all. Nobody is entitled to anything by that, and nothing is shown for it.

use crate::fact::TermEffect;
use crate::ids::{AddressId, PersonId, PupilId};
use crate::school::{Dated, EntryIx, Inner, PairFile, School};
use crate::time::Horizon;
use crate::words::{OrderKind, RestrictionScope, Says};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Pupil(u32),
    Adult(u32),
    Key(u32),
}

/// What hangs together.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    /// The entries by which it is on record as protected.
    pub(super) protected: BTreeSet<EntryIx>,
    /// The entries by which an order keeps it from somebody, or may.
    pub(super) by_order: BTreeSet<EntryIx>,
    /// From whom above all.
    pub(super) from: BTreeSet<u32>,
}

impl Place {
    pub(super) fn is_kept(&self) -> bool {
        !self.protected.is_empty() || !self.by_order.is_empty()
    }
}

/// Whose address is kept on a day, as far as it was asked.
#[derive(Debug)]
pub(super) struct Kept<'a> {
    school: &'a School,
    as_of: NaiveDate,
    /// Are facts of protection heeded, and orders?
    heeds: (bool, bool),
    pub(super) places: Vec<Place>,
    of: BTreeMap<Node, usize>,
}

impl<'a> Kept<'a> {
    pub(super) const fn new(school: &'a School, as_of: NaiveDate, heeds: (bool, bool)) -> Self {
        Self { school, as_of, heeds, places: Vec::new(), of: BTreeMap::new() }
    }

    /// The place of a pupil; none of whom nothing is on record.
    pub(super) fn pupil(&mut self, pupil: &PupilId, horizon: &mut Horizon) -> Option<usize> {
        let at = self.school.pupil(pupil)?;
        Some(self.place(Node::Pupil(at.0), horizon))
    }

    pub(super) fn adult(&mut self, person: &PersonId, horizon: &mut Horizon) -> Option<usize> {
        let at = self.school.person(person)?;
        Some(self.place(Node::Adult(at.0), horizon))
    }

    pub(super) fn key(&mut self, address: &AddressId, horizon: &mut Horizon) -> Option<usize> {
        let at = self.school.inner.addresses.binary_search(address).ok()?;
        Some(self.place(Node::Key(u32::try_from(at).ok()?), horizon))
    }

    fn place(&mut self, node: Node, horizon: &mut Horizon) -> usize {
        if let Some(known) = self.of.get(&node) {
            return *known;
        }
        let number = self.places.len();
        let mut place = Place::default();
        let mut open = vec![node];
        self.of.insert(node, number);
        while let Some(node) = open.pop() {
            let mut next = Vec::new();
            self.look(node, &mut place, &mut next, horizon);
            for node in next {
                if self.of.insert(node, number).is_none() {
                    open.push(node);
                }
            }
        }
        self.places.push(place);
        number
    }

    /// What is on record at a node, and what it hangs together with.
    fn look(&self, node: Node, place: &mut Place, next: &mut Vec<Node>, horizon: &mut Horizon) {
        let inner: &Inner = &self.school.inner;
        let kept: &[Dated<Option<u32>>] = match node {
            Node::Pupil(pupil) => {
                for pair in inner.pairs_of(pupil) {
                    if self.live_together(pair, horizon) {
                        next.push(Node::Adult(pair.person));
                    }
                    self.orders(pair, place, horizon);
                }
                inner.pupil_files.get(pupil as usize).map(|file| file.address_kept.as_slice()).unwrap_or_default()
            }
            Node::Adult(person) => {
                let file = inner.person_file(person);
                for pupil in &file.access.pupils {
                    let pair = inner.pair(*pupil, person);
                    if pair.is_some_and(|pair| self.live_together(pair, horizon)) {
                        next.push(Node::Pupil(*pupil));
                    }
                }
                for point in &file.points {
                    horizon.span(point.span);
                    if point.span.holds(self.as_of) {
                        next.push(Node::Key(point.what.address));
                    }
                }
                &file.address_kept
            }
            Node::Key(key) => {
                for reached in inner.reached_at.get(key as usize).into_iter().flatten() {
                    horizon.span(reached.span);
                    if reached.span.holds(self.as_of) {
                        next.push(Node::Adult(reached.what));
                    }
                }
                inner.protected_at.get(key as usize).map(Vec::as_slice).unwrap_or_default()
            }
        };
        for kept in kept.iter().filter(|_| self.heeds.0) {
            horizon.span(kept.span);
            if kept.span.holds(self.as_of) {
                place.protected.insert(kept.entry);
                place.from.extend(kept.what);
            }
        }
    }

    /// Does the pupil live with the adult that day, as somebody said or an order says?
    fn live_together(&self, pair: &PairFile, horizon: &mut Horizon) -> bool {
        let mut together = false;
        for lives in pair.record.lives.iter().filter(|lives| lives.what.0 == Says::Yes) {
            horizon.span(lives.span);
            together |= lives.span.holds(self.as_of);
        }
        for term in pair.record.terms.iter().filter(|term| term.what.effect == TermEffect::LivesWith) {
            horizon.span(term.span);
            together |= term.span.holds(self.as_of);
        }
        together
    }

    /// Does an order, or what stands for one, keep the child's address or whereabouts from this adult, or may it? What nobody
    /// could put into the acts, what was claimed and not produced (CHO-2), a hold and an authority's limit count like an order
    /// that says so; an order of no contact takes addresses out (ORD-5).
    fn orders(&self, pair: &PairFile, place: &mut Place, horizon: &mut Horizon) {
        if !self.heeds.1 {
            return;
        }
        let keeps = |scope: RestrictionScope| match scope {
            RestrictionScope::ReceiveAddress
            | RestrictionScope::ReceiveWhereabouts
            | RestrictionScope::ReceiveAllInfo
            | RestrictionScope::ContactChild => true,
            RestrictionScope::Collect
            | RestrictionScope::OnSite
            | RestrictionScope::ReceiveReports
            | RestrictionScope::DecideSchool
            | RestrictionScope::ChangeName
            | RestrictionScope::RemoveFromUk
            | RestrictionScope::AnyPrStep => false,
        };
        let terms = pair.record.terms.iter().filter(|term| match term.what.effect {
            TermEffect::Bars { scope } => keeps(scope) || term.what.kind == OrderKind::OffenderProhibitedSteps,
            TermEffect::Unclear => true,
            TermEffect::Requires { .. }
            | TermEffect::LivesWith
            | TermEffect::SpendsTimeWith
            | TermEffect::SpecialGuardian
            | TermEffect::CareTo
            | TermEffect::ProtectedBy
            | TermEffect::Adopts
            | TermEffect::RemainsParent
            | TermEffect::ParentByOrder
            | TermEffect::EndsResponsibility
            | TermEffect::MayPlace => term.what.kind == OrderKind::OffenderProhibitedSteps,
        });
        let limits = pair.record.limits.iter().filter(|limit| keeps(limit.what));
        let spans = terms.map(|term| (term.span, term.entry)).chain(limits.map(|limit| (limit.span, limit.entry)));
        let claims = pair.record.claims.iter().map(|claim| (claim.span, claim.entry));
        let holds = pair.record.holds.iter().map(|hold| (hold.span, hold.entry));
        for (span, entry) in spans.chain(claims).chain(holds) {
            horizon.span(span);
            if span.holds(self.as_of) {
                place.by_order.insert(entry);
                place.from.insert(pair.person);
            }
        }
    }
}
