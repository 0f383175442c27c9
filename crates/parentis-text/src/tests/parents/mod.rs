//! What a parent may read: who is told what, in tables; that nothing leaks, over generated households; and that it is plain.

mod consent;
mod copies;
mod entitled;
mod leaks;
mod plain;
mod replies;

use crate::Names;
use crate::parents::ParentWords;
use parentis::ids::{DocumentId, EntryId, OrderId, PersonId, PupilId};
use std::borrow::Cow;
use std::sync::LazyLock;

fn words() -> &'static ParentWords {
    static WORDS: LazyLock<ParentWords> = LazyLock::new(|| ParentWords::english().unwrap());
    &WORDS
}

const NOT_SENT: &str = "We cannot send you this at the moment. Please ring the school office.\n";
const NOT_OFFERED: &str = "We cannot offer you this at the moment. Please ring the school office.\n";
const SILENT: &str = "We have nothing to tell you about this. Please ring the school office if you have a question.\n";

/// A host that is asked for a pupil, an item and nothing else: a parent's text has no place for anybody else's name.
struct NobodyElse;

impl Names for NobodyElse {
    fn person<'a>(&'a self, id: &'a PersonId) -> Cow<'a, str> {
        panic!("a parent's text asks for the name of {id}");
    }
    fn order<'a>(&'a self, id: &'a OrderId) -> Cow<'a, str> {
        panic!("a parent's text asks for the order {id}");
    }
    fn entry<'a>(&'a self, id: &'a EntryId) -> Cow<'a, str> {
        panic!("a parent's text asks for the entry {id}");
    }
    fn pupil<'a>(&'a self, _: &'a PupilId) -> Cow<'a, str> {
        "Sam".into()
    }
    fn item<'a>(&'a self, _: &'a DocumentId) -> Cow<'a, str> {
        "the Wales trip".into()
    }
}
