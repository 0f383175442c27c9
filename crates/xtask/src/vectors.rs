//! `cargo xtask vectors`: what the vectors share with every language and is not written by hand.
//!
//! That is `tests/vectors/vocabulary.json`: every closed list by its name. With `--check` nothing is written, and a list
//! that is not what the types say fails.

use crate::generated::{Failure, Mode, keep};
use std::path::Path;

/// Write the closed lists from the types, or compare them.
#[derive(Debug, clap::Args)]
pub(crate) struct Vectors {
    #[command(flatten)]
    mode: Mode,
}

impl Vectors {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        keep(&self.mode, "vectors", root, [("tests/vectors/vocabulary.json".to_owned(), vocabulary())])
    }
}

/// A list a line: lists are compared and looked up by people too.
fn vocabulary() -> String {
    let quoted = |code: &String| format!("\"{code}\"");
    let line = |(name, codes): (&String, &Vec<String>)| {
        format!("  \"{name}\": [{}]", codes.iter().map(quoted).collect::<Vec<_>>().join(", "))
    };
    let lists = parentis_document::vocabulary::vocabulary();
    format!("{{\n{}\n}}\n", lists.iter().map(line).collect::<Vec<_>>().join(",\n"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_closed_lists_are_json_and_the_repository_has_them() {
        let text = super::vocabulary();
        let read: std::collections::BTreeMap<String, Vec<String>> = serde_json::from_str(&text).unwrap();
        assert_eq!(read, parentis_document::vocabulary::vocabulary());
        let kept = include_str!("../../../tests/vectors/vocabulary.json");
        assert!(text == kept, "tests/vectors/vocabulary.json is not up to date: cargo xtask vectors");
    }
}
