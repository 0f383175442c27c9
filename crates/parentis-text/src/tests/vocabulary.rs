use super::words;
use std::collections::BTreeSet;
use std::path::Path;

/// A list that no person sees: the kinds of value in a draft of a profile.
const NOT_SEEN: &str = "value_kind";

/// Every closed list of the core with its codes, as its sources write them.
fn lists(folder: &Path, found: &mut BTreeSet<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            lists(&path, found);
            continue;
        }
        let mut list = None;
        for line in std::fs::read_to_string(&path).unwrap().lines().map(str::trim) {
            if line.starts_with("pub enum ") {
                list = line
                    .split_once(" as \"")
                    .and_then(|(_, rest)| rest.split_once('"'))
                    .map(|(name, _)| name.to_owned());
            } else if line.starts_with('}') {
                list = None;
            } else if let Some(list) = &list
                && let Some((_, rest)) = line.split_once(" = \"")
                && let Some((code, "")) = rest.split_once("\",")
            {
                found.insert((list.clone(), code.to_owned()));
            }
        }
    }
}

#[test]
fn every_word_of_every_closed_list_has_words_and_there_are_no_others() {
    let mut found = BTreeSet::new();
    lists(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../parentis/src"), &mut found);
    found.retain(|(list, _)| list != NOT_SEEN);
    // The sources were read as they are: the lists that this test can name are all there, whole.
    for (list, codes) in [
        ("outcome", parentis::decision::Outcome::ALL.len()),
        ("relationship_kind", parentis::words::RelationshipKind::ALL.len()),
        ("matrix_row", parentis::roles::matrix::MatrixRow::ALL.len()),
        ("cell", parentis::roles::matrix::Cell::ALL.len()),
        ("post", parentis::profile::Post::ALL.len()),
        ("checked", parentis::rules::Checked::ALL.len()),
    ] {
        assert_eq!(found.iter().filter(|(name, _)| name == list).count(), codes, "{list}");
    }
    let words = words();
    for (list, code) in &found {
        let word = words.word(list, code);
        assert!(word.is_some(), "`{code}` of `{list}` has no word");
    }
    let lines = words.texts().iter().filter(|(id, _)| id.starts_with("word-")).count();
    assert_eq!(lines, found.len(), "as many words as codes");
}

#[test]
fn what_is_no_word_has_none() {
    let words = words();
    for (list, code) in [("order_kind", "bogus"), ("bogus", "care"), ("order_kind", "care = x"), ("", "")] {
        assert_eq!(words.word(list, code), None);
    }
    assert_eq!(words.word("cell", "?").as_deref(), Some("somebody has to decide"));
}
