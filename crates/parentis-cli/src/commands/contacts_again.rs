//! A further Common Transfer File about pupils whose contacts are there already.
//!
//! A contact of such a file has no identity: its id is made of the pupil, the time of the export and the place in the
//! list. So another export, or the same under another `--system`, would bring every adult a second time, and what is
//! recorded about the first copy, such as a court's order, would not hold for the second.

use super::count;
use super::import::Brought;
use crate::failure::Failure;
use crate::output::{Out, Tone};
use parentis::ids::{PersonId, PupilId};
use parentis::{Entry, Fact};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

/// Pupils of an import whose contacts would stand twice, and what hangs on the old copies.
#[derive(Debug, Default)]
pub(super) struct Again {
    /// The pupils, as the import names them.
    pub(super) pupils: BTreeSet<PupilId>,
    /// Adults of the old copies who stand in an order, in the claim of one, in a hold or in an authority's limit.
    pub(super) restricted: BTreeSet<PersonId>,
}

/// The adults of each pupil, by the pupil's own number: another system code makes no other child.
type Contacts<'a> = BTreeMap<&'a str, (&'a PupilId, BTreeSet<&'a PersonId>)>;

fn contacts<'a>(entries: impl Iterator<Item = &'a Entry>) -> Contacts<'a> {
    let mut contacts = Contacts::new();
    for entry in entries.filter(|entry| entry.source().is_some_and(|source| source.format == "ctf")) {
        if let Fact::Relationship { pupil, person, .. } = entry.fact() {
            let number = pupil.as_str().rsplit(':').next().unwrap_or(pupil.as_str());
            contacts.entry(number).or_insert_with(|| (pupil, BTreeSet::new())).1.insert(person);
        }
    }
    contacts
}

impl Again {
    /// Compares what an import brings with what the journal holds. The same file once more brings nobody new.
    pub(super) fn find<'a>(journal: impl Iterator<Item = &'a Entry> + Clone, brought: &Brought) -> Self {
        let mut again = Self::default();
        if brought.format != "ctf" {
            return again;
        }
        let known = contacts(journal.clone());
        let mut old: BTreeSet<&PersonId> = BTreeSet::new();
        for (number, (pupil, new)) in contacts(brought.entries.iter()) {
            let Some((_, there)) = known.get(number) else { continue };
            if !there.is_subset(&new) && !new.is_subset(there) {
                again.pupils.insert(pupil.clone());
                old.extend(there.difference(&new));
            }
        }
        for entry in journal {
            let mut restricts = |person: &PersonId| {
                if old.contains(person) {
                    again.restricted.insert(person.clone());
                }
            };
            if let Fact::OrderSeen { terms, .. } = entry.fact() {
                for term in terms {
                    restricts(&term.person);
                }
            } else if let Fact::OrderClaimed { person, .. }
            | Fact::SafeguardingHold { person, .. }
            | Fact::AuthorityLimit { person, .. } = entry.fact()
            {
                restricts(person);
            }
        }
        again
    }

    /// Refuses an import by which contacts would stand twice.
    pub(super) fn refuse(&self) -> Result<(), Failure> {
        if self.pupils.is_empty() {
            return Ok(());
        }
        Err(Failure::refused(
            format!(
                "contacts are on record already for {} of this file, from another export or under another --system",
                count(self.pupils.len(), "pupil", "pupils")
            ),
            "A contact in a Common Transfer File has no identity, so each adult would stand twice, and an order or a hold \
             about the first would not restrict the second. Nothing was stored.\n\
             New pupils alone can be imported from a file that names only them; the same file again needs the same \
             --system. To take it in all the same, add --contacts-again, and then record orders and holds for the new \
             contacts too.",
        ))
    }

    /// Says what has to be done after contacts were stored a second time.
    pub(super) fn warn<W: Write>(&self, out: &mut Out<W>) -> Result<(), Failure> {
        if self.pupils.is_empty() {
            return Ok(());
        }
        let warning = out.paint("Warning:", Tone::Bad);
        out.paragraph(
            0,
            format!(
                "{warning} the contacts of {} now stand twice. In the old copies {} under an order, the claim of one, a \
                 hold or an authority's limit, which does not restrict the new copies: record it for them too, before \
                 anything is sent.",
                count(self.pupils.len(), "pupil", "pupils"),
                count(self.restricted.len(), "adult stands", "adults stand"),
            ),
        )
    }
}
