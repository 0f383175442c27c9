//! Journals of earlier versions, lifted to this one.
//!
//! When the vocabulary of the journal changes, its version goes up by one and the table gets one line: how an entry of
//! the version before is written in the next. An old journal goes up step by step, so nobody ever has to write how
//! version 1 becomes version 7.

use crate::error::DocumentError;
use parentis::journal::JOURNAL_VERSION;
use serde_json::Value;

/// How an entry of one version is written in the next. What it does not know it leaves alone: reading judges.
pub(crate) type Lift = fn(Value) -> Value;

/// From version 1 to 2, from 2 to 3, and so on.
pub(crate) const LIFTS: &[Lift] = &[];

const _: () = assert!(LIFTS.len() + 1 == JOURNAL_VERSION as usize, "each version but the newest has its lift");

/// The lifts between a version and the newest of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lifts<'t>(&'t [Lift]);

impl<'t> Lifts<'t> {
    /// # Errors
    /// If there is no such version.
    pub(crate) fn between(found: u64, table: &'t [Lift], path: &str) -> Result<Self, DocumentError> {
        let steps = found.checked_sub(1).and_then(|before| usize::try_from(before).ok()).and_then(|at| table.get(at..));
        steps.map(Self).ok_or_else(|| {
            let newest = u32::try_from(table.len()).unwrap_or(u32::MAX).saturating_add(1);
            DocumentError::UnknownVersion { path: path.to_owned(), found, newest }
        })
    }

    /// None: the journal is of the newest version.
    pub(crate) const fn newest() -> Self {
        Self(&[])
    }

    pub(crate) const fn is_newest(self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn lift(self, entry: Value) -> Value {
        self.0.iter().fold(entry, |entry, lift| lift(entry))
    }
}

/// A vocabulary that changed twice, for tests: version 1 called a pupil a child, and version 2 called people adults.
#[cfg(test)]
pub(crate) const CHANGED_TWICE: &[Lift] =
    &[|entry| renamed(entry, "child", "pupil"), |entry| renamed(entry, "adult", "person")];

#[cfg(test)]
fn renamed(mut entry: Value, old: &str, new: &str) -> Value {
    if let Some(table) = entry.as_object_mut()
        && let Some(value) = table.remove(old)
    {
        table.insert(new.to_owned(), value);
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_old_entry_goes_up_step_by_step() {
        let old = json!({"child": "ava", "adult": "p7"});
        let lifted = |version| Lifts::between(version, CHANGED_TWICE, "version").map(|lifts| lifts.lift(old.clone()));
        assert_eq!(lifted(1), Ok(json!({"pupil": "ava", "person": "p7"})));
        assert_eq!(lifted(2), Ok(json!({"child": "ava", "person": "p7"})));
        assert_eq!(lifted(3), Ok(old.clone()));
        for unknown in [0, 4, u64::MAX] {
            let path = "version".to_owned();
            assert_eq!(lifted(unknown), Err(DocumentError::UnknownVersion { path, found: unknown, newest: 3 }));
        }
    }
}
