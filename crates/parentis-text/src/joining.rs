//! How a row of things is written: each language says it.

use crate::catalogue::{Args, Spoken};

impl Spoken {
    /// Things with commas between them.
    pub(crate) fn commas(&self, things: impl IntoIterator<Item = String>) -> String {
        self.joined("list-comma", things)
    }

    /// Things with semicolons between them, for those that may have commas of their own.
    pub(crate) fn semicolons(&self, things: impl IntoIterator<Item = String>) -> String {
        self.joined("list-semicolon", things)
    }

    fn joined(&self, id: &str, things: impl IntoIterator<Item = String>) -> String {
        let together =
            things.into_iter().reduce(|first, next| self.say(id, &Args::new().with("first", first).with("next", next)));
        together.unwrap_or_default()
    }
}
