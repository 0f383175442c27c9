//! What a person may see: posts, parts in cases, decisions, and what is kept from parents.

use super::{Builder, reached::said};
use crate::fact::Fact;
use crate::ids::GroupId;
use crate::school::access::{AccessWord, HeldFor, InCase, Suppression};
use crate::school::{Dated, EntryIx, Inner};
use crate::time::Interval;

/// The group that the fact names, if it names one.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other facts name none")]
pub(super) const fn group_in(fact: &Fact) -> Option<&GroupId> {
    match fact {
        Fact::PostHeld { group, .. } => group.as_ref(),
        Fact::InGroup { group, .. } => Some(group),
        _ => None,
    }
}

impl Builder {
    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn access(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        match fact {
            Fact::PostHeld { post, person, pupil, group } => {
                let of = match (pupil, group) {
                    (Some(pupil), _) => HeldFor::Pupil(self.pupil_ix(pupil)),
                    (None, Some(group)) => HeldFor::Group(super::place(&self.inner.groups, group)),
                    (None, None) => HeldFor::School,
                };
                let number = self.person_ix(person);
                self.inner.holders.push((*post, Dated { span, entry, what: (number, of) }));
                if let Some(file) = self.person(person) {
                    file.access.posts.push(Dated { span, entry, what: (*post, of) });
                }
            }
            Fact::InGroup { pupil, group } => {
                let group = super::place(&self.inner.groups, group);
                if let Some(file) = self.pupil(pupil) {
                    file.groups.push(Dated { span, entry, what: group });
                }
            }
            Fact::Unavailable { person } => {
                if let Some(file) = self.person(person) {
                    file.access.away.push(Dated { span, entry, what: () });
                }
            }
            Fact::CasePart { case, person, part } => {
                if let Some(file) = self.person(person) {
                    let what = InCase { case: case.clone(), part: *part };
                    file.access.parts.push(Dated { span, entry, what });
                }
            }
            Fact::AccessDecided { person, item, pupil, data_class, ground, says, .. } => {
                let pupil = pupil.as_ref().map(|pupil| self.pupil_ix(pupil));
                if let (Some(yes), Some(file)) = (said(*says), self.person(person)) {
                    let what = AccessWord { item: item.clone(), pupil, class: *data_class, ground: *ground, yes };
                    file.access.words.push(Dated { span, entry, what });
                }
            }
            Fact::NoticeSuppressed { pupil, person, item, .. } => {
                let (pupil, person) = (self.pupil_ix(pupil), person.as_ref().map(|person| self.person_ix(person)));
                let what = Suppression { pupil, person, item: item.clone() };
                self.inner.suppressed.push(Dated { span, entry, what });
            }
            Fact::AddressProtected { pupil, person, from_person, address, .. } => {
                let what = from_person.as_ref().map(|person| self.person_ix(person));
                let dated = Dated { span, entry, what };
                if let Some(file) = pupil.as_ref().and_then(|pupil| self.pupil(pupil)) {
                    file.address_kept.push(dated);
                }
                if let Some(file) = person.as_ref().and_then(|person| self.person(person)) {
                    file.address_kept.push(dated);
                }
                let at = address.as_ref().map(|address| super::place(&self.inner.addresses, address));
                if let Some(there) = at.and_then(|at| self.inner.protected_at.get_mut(at as usize)) {
                    there.push(dated);
                }
            }
            _ => {}
        }
    }
}

/// Of each person, the pupils to whom a fact ties them.
pub(super) fn pupils_of_people(inner: &mut Inner) {
    for pair in &inner.pairs {
        if let Some(file) = inner.person_files.get_mut(pair.person as usize) {
            file.access.pupils.push(pair.pupil);
        }
    }
}
