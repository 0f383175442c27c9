//! Students and contacts by key and by reference. Keys and digests only.

use crate::import::{Key, digest};
use std::collections::BTreeMap;

/// One of them.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) key: Key,
    /// Which record of the file it is; 0 while it is only named by a link.
    pub(super) record: u32,
    /// How many links name it.
    pub(super) links: u32,
    /// How many of them say that this is the first contact.
    pub(super) primary: u32,
}

/// All of a kind.
#[derive(Debug, Default)]
pub(super) struct People {
    all: Vec<Person>,
    by_key: BTreeMap<u128, u32>,
    by_reference: BTreeMap<u128, u32>,
}

impl People {
    /// The number of the person with that key, who is entered if new.
    pub(super) fn of_key(&mut self, key: &Key) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let number = *self.by_key.entry(digest(&[key.as_str()])).or_insert(next);
        if number == next {
            self.all.push(Person { key: key.clone(), record: 0, links: 0, primary: 0 });
        }
        number
    }

    /// The number of the person whose record has that id.
    pub(super) fn of_reference(&self, reference: &str) -> Option<u32> {
        self.by_reference.get(&digest(&[reference])).copied()
    }

    /// A record's id, by which links may refer to it. False if another record has it.
    pub(super) fn refer(&mut self, reference: &str, number: u32) -> bool {
        *self.by_reference.entry(digest(&[reference])).or_insert(number) == number
    }

    pub(super) fn get(&self, number: u32) -> Option<&Person> {
        self.all.get(usize::try_from(number).ok()?)
    }

    pub(super) fn get_mut(&mut self, number: u32) -> Option<&mut Person> {
        self.all.get_mut(usize::try_from(number).ok()?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Person> {
        self.all.iter()
    }
}
