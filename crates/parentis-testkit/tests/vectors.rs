//! Every vector of the repository, run through the document interface.

use parentis_testkit::vectors::{folder, load, run, unknown_rules};
use std::fmt::Display;

fn lines<T: Display>(list: &[T]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_vector_holds() {
    let vectors = load(&folder()).unwrap_or_else(|bad| panic!("{} bad vectors\n{}", bad.len(), lines(&bad)));
    let failures = run(&vectors);
    println!("{} vectors, {} fail", vectors.len(), failures.len());
    assert!(failures.is_empty(), "{} of {} vectors fail\n{}", failures.len(), vectors.len(), lines(&failures));
    assert!(!vectors.is_empty());
}

#[test]
fn no_vector_names_a_rule_that_is_none() {
    for vector in load(&folder()).unwrap_or_default() {
        assert_eq!(unknown_rules(&vector), [""; 0], "{}", vector.id);
    }
}

#[test]
fn asking_the_same_twice_gives_the_same_bytes() {
    for vector in load(&folder()).unwrap_or_default() {
        let ask = || parentis_document::ask(&vector.document);
        assert_eq!(ask(), ask(), "{}", vector.id);
    }
}
