//! People who may be listed twice. Nobody is merged: a wrong merge shows one family's data to another.

use super::directory::{ChannelKind, Listing};
use super::reading::fold_name;
use parentis::ids::PersonId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A person whose listing looks like another's: same surname and forename, and same e-mail address or, without one,
/// same first telephone number. All of one group look alike; the first of a group comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MergeCandidate {
    /// The group, numbered from 1 within the file.
    pub group: u32,
    /// The person.
    pub person: PersonId,
}

/// A digest of what two listings are compared by. The texts themselves are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Likeness(u128);

impl Likeness {
    /// Of a listing. None if it has no surname, or neither an e-mail address nor a telephone number: a name alone makes
    /// nobody the same.
    pub(crate) fn of(listing: &Listing) -> Option<Self> {
        let surname = fold_name(listing.names.surname.as_ref()?.as_str());
        let forename = listing.names.forename.as_ref().map_or_else(String::new, |name| fold_name(name.as_str()));
        let email = listing.channels.iter().find(|channel| channel.kind == ChannelKind::Email);
        let channel = email.or_else(|| listing.channels.first())?.compared();
        Some(Self(digest(&[&surname, &forename, &channel])))
    }
}

/// The first sixteen bytes of a SHA-256 over parts of which the length goes in as well.
pub(crate) fn digest(parts: &[&str]) -> u128 {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().take(16).fold(0_u128, |sum, byte| (sum << 8) | u128::from(*byte))
}

#[derive(Clone, Copy, Debug)]
struct Seen<K> {
    first: K,
    pupil: u32,
    group: u32,
    several_pupils: bool,
}

/// What a listing adds to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alike<K> {
    /// It is the first of its kind.
    No,
    /// It is the second of a group that begins with this one.
    Second { group: u32, first: K },
    /// It is a further one of a group.
    Further { group: u32 },
    /// It was not looked at: there are too many.
    NotLooked,
}

/// Looks for people who are listed twice, by digests alone.
#[derive(Debug)]
pub(crate) struct Candidates<K> {
    seen: BTreeMap<Likeness, Seen<K>>,
    groups: u32,
    several_pupils: u64,
    most: usize,
}

impl<K: Copy> Candidates<K> {
    pub(crate) const fn new(most: usize) -> Self {
        Self { seen: BTreeMap::new(), groups: 0, several_pupils: 0, most }
    }

    pub(crate) fn see(&mut self, likeness: Likeness, who: K, pupil: u32) -> Alike<K> {
        let Some(seen) = self.seen.get_mut(&likeness) else {
            if self.seen.len() >= self.most {
                return Alike::NotLooked;
            }
            self.seen.insert(likeness, Seen { first: who, pupil, group: 0, several_pupils: false });
            return Alike::No;
        };
        if seen.pupil != pupil && !seen.several_pupils {
            seen.several_pupils = true;
            self.several_pupils = self.several_pupils.saturating_add(1);
        }
        if seen.group == 0 {
            self.groups = self.groups.saturating_add(1);
            seen.group = self.groups;
            return Alike::Second { group: seen.group, first: seen.first };
        }
        Alike::Further { group: seen.group }
    }

    /// How many different listings there are.
    pub(crate) fn distinct(&self) -> u64 {
        self.seen.len() as u64
    }

    /// How many of them stand under more than one pupil.
    pub(crate) const fn on_several_pupils(&self) -> u64 {
        self.several_pupils
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_alike_opens_a_group() {
        let mut all = Candidates::new(2);
        let likeness = |parts: &[&str]| Likeness(digest(parts));
        let (a, b, c) = (likeness(&["ab", "c"]), likeness(&["a", "bc"]), likeness(&["x"]));
        assert_ne!(a, b, "parts are told apart");
        assert_eq!(all.see(a, 1, 0), Alike::No);
        assert_eq!(all.see(b, 2, 0), Alike::No);
        assert_eq!(all.see(a, 3, 0), Alike::Second { group: 1, first: 1 });
        assert_eq!(all.on_several_pupils(), 0, "both under one pupil");
        assert_eq!(all.see(a, 4, 1), Alike::Further { group: 1 });
        assert_eq!(all.see(c, 5, 1), Alike::NotLooked);
        assert_eq!((all.distinct(), all.on_several_pupils()), (2, 1));
    }
}
