//! Who is at one address on a sheet: whoever is at that of a protected row is protected too.

use super::copy::Line;
use super::search::place_of;
use super::{DetailKind, WithheldWhy};
use crate::ids::AddressId;
use crate::school::EntryIx;
use std::collections::{BTreeMap, BTreeSet};

/// By what two rows are at one address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Label<'a> {
    /// The host's key.
    Key(&'a AddressId),
    /// What hangs together with the key.
    Place(usize),
    /// The address itself, or its place on the map.
    Text(DetailKind, String),
}

/// Rows by the first row at their address.
struct Groups(Vec<usize>);

impl Groups {
    fn of(&self, row: usize) -> usize {
        let mut at = row;
        while let Some(up) = self.0.get(at).copied().filter(|up| *up != at) {
            at = up;
        }
        at
    }

    fn join(&mut self, row: usize, other: usize) {
        let (a, b) = (self.of(row), self.of(other));
        // The smaller number leads, and both paths are cut short.
        let (first, last) = (a.min(b), a.max(b));
        for at in [last, row, other] {
            if let Some(up) = self.0.get_mut(at) {
                *up = first;
            }
        }
    }
}

/// What is known of a group that is kept.
#[derive(Default)]
struct Group {
    rows: Vec<usize>,
    keys: BTreeSet<usize>,
    kept: bool,
    facts: BTreeSet<EntryIx>,
    from: BTreeSet<u32>,
}

/// Whoever is at the address of a protected row is protected: by its key, by who is reached there, by the address itself. A row
/// of several hands on its address, and not of whom it is: that two stand on one label makes them no household.
pub(super) fn share(lines: &mut [Line<'_>]) {
    if !lines.iter().any(Line::is_kept) {
        return;
    }
    let mut groups = Groups((0..lines.len()).collect());
    let mut first: BTreeMap<Label<'_>, usize> = BTreeMap::new();
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        let key = line.row.address.as_ref().map(Label::Key).into_iter().chain(line.key.map(Label::Place));
        let texts = place_of(line.row).map(|(kind, text)| Label::Text(kind, text));
        for label in key.chain(texts) {
            let other = *first.entry(label).or_insert(at);
            groups.join(at, other);
        }
        for place in &line.members {
            members.entry(*place).or_default().push(at);
        }
    }
    let mut found: BTreeMap<usize, Group> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        let group = found.entry(groups.of(at)).or_default();
        group.rows.push(at);
        group.keys.extend(line.key);
        group.from.extend(&line.from);
        if line.is_kept() && !group.kept {
            group.kept = true;
            group.facts.clone_from(&line.facts);
        }
    }
    let mut open: Vec<usize> = found.iter().filter(|(_, group)| group.kept).map(|(at, _)| *at).collect();
    let mut done: BTreeSet<usize> = BTreeSet::new();
    while let Some(at) = open.pop() {
        let Some((keys, facts, from)) = found.get(&at).map(|g| (g.keys.clone(), g.facts.clone(), g.from.clone()))
        else {
            continue;
        };
        for row in keys.iter().filter(|key| done.insert(**key)).flat_map(|key| members.get(key).into_iter().flatten()) {
            let number = groups.of(*row);
            if let Some(group) = found.get_mut(&number) {
                group.from.extend(&from);
                if !group.kept {
                    group.kept = true;
                    group.facts.clone_from(&facts);
                    open.push(number);
                }
            }
        }
    }
    for group in found.values().filter(|group| group.kept) {
        for row in &group.rows {
            let Some(line) = lines.get_mut(*row) else { continue };
            if !line.is_kept() {
                line.why = Some(WithheldWhy::SameAddress);
                line.facts.clone_from(&group.facts);
            }
            line.from.extend(&group.from);
        }
    }
}
