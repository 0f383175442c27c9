//! Adoptions by a parent's partner, beside whom that parent stays one (PR-17).

use crate::fact::TermEffect;
use crate::school::Inner;
use crate::words::RelationshipKind;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Marks adoptions by somebody recorded as step-parent or as a parent's partner, or by one alone who is called mother,
/// father or parent, as a partner often is; and those in which somebody is said to remain a parent beside them.
pub(super) fn partners_who_adopt(inner: &mut Inner) {
    let mut adopters: BTreeMap<(u32, NaiveDate), BTreeSet<u32>> = BTreeMap::new();
    for pair in &inner.pairs {
        let Some(file) = inner.pupil_files.get(pair.pupil as usize) else { continue };
        for term in pair.record.terms.iter().filter(|term| term.what.effect == TermEffect::Adopts) {
            for new in file.new_parents.iter().filter(|new| new.what.order == term.what.order) {
                adopters.entry((pair.pupil, new.span.from())).or_default().insert(pair.person);
            }
        }
    }
    let earliest = |known: Option<NaiveDate>, day: NaiveDate| Some(known.map_or(day, |known| known.min(day)));
    for pair in &inner.pairs {
        let called = |wanted: &[RelationshipKind]| {
            pair.record.kinds.iter().filter(|kind| wanted.contains(&kind.what)).map(|kind| kind.span.from()).min()
        };
        let partner = called(&[RelationshipKind::StepParent, RelationshipKind::ParentsPartner]);
        let parent = called(&[RelationshipKind::Mother, RelationshipKind::Father, RelationshipKind::Parent]);
        let Some(file) = inner.pupil_files.get_mut(pair.pupil as usize) else { continue };
        for term in &pair.record.terms {
            for new in file.new_parents.iter_mut().filter(|new| new.what.order == term.what.order) {
                let alone = adopters.get(&(pair.pupil, new.span.from())).is_some_and(|all| all.len() == 1);
                let parent = parent.filter(|_| alone);
                let partner = partner.into_iter().chain(parent).min();
                if let (TermEffect::Adopts, Some(day)) = (term.what.effect, partner) {
                    new.what.by_partner = earliest(new.what.by_partner, day.max(term.span.from()));
                }
                if term.what.effect == TermEffect::RemainsParent {
                    new.what.remains = earliest(new.what.remains, term.span.from());
                }
            }
        }
    }
}
