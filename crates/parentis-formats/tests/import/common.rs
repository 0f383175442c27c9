//! What the tests of importers share: contexts, counts of findings, and a second reading by a tree parser.

use parentis::{Entry, Fact};
use parentis_formats::ctf::import_ctf;
use parentis_formats::ed_fi::import_ed_fi;
use parentis_formats::import::{
    Collected, Finding, FindingCode, ImportContext, ImportError, ImportSummary, SystemCode,
};
use std::collections::BTreeMap;

pub(crate) const CTF_25: &[u8] = include_bytes!("../../samples/ctf-25-made/9999001_CTF_9999002_001.xml");
pub(crate) const CTF_25_EXPECTED: &str = include_str!("../../samples/ctf-25-made/expected.json");
pub(crate) const CTF_20: &[u8] = include_bytes!("../../samples/ctf-20-made-deviant/9999003_CTF_9999002_002.xml");
pub(crate) const CTF_20_EXPECTED: &str = include_str!("../../samples/ctf-20-made-deviant/expected.json");
pub(crate) const STUDENTS: &[u8] = include_bytes!("../../samples/edfi-5.2-grand-bend/Student.xml");
pub(crate) const CONTACTS: &[u8] = include_bytes!("../../samples/edfi-5.2-grand-bend/Contact.xml");
pub(crate) const ED_FI_EXPECTED: &str = include_str!("../../samples/edfi-5.2-grand-bend/expected.json");

pub(crate) fn context() -> ImportContext {
    ImportContext::new("2025-09-01T08:00:00Z".parse().unwrap(), SystemCode::new("hill-street").unwrap())
}

pub(crate) fn ctf_with(bytes: &[u8], context: &ImportContext) -> Result<(ImportSummary, Collected), ImportError> {
    let mut sink = Collected::default();
    match import_ctf(bytes, context, &mut sink) {
        Ok(summary) => Ok((summary, sink)),
        Err(error) => {
            assert_eq!(sink, Collected::default(), "a failed import leaves nothing");
            Err(error)
        }
    }
}

pub(crate) fn ctf(bytes: &[u8]) -> (ImportSummary, Collected) {
    ctf_with(bytes, &context()).unwrap()
}

pub(crate) fn ed_fi_with(
    students: &[u8],
    contacts: &[u8],
    context: &ImportContext,
) -> Result<(ImportSummary, Collected), ImportError> {
    let mut sink = Collected::default();
    match import_ed_fi(students, contacts, context, &mut sink) {
        Ok(summary) => Ok((summary, sink)),
        Err(error) => {
            assert_eq!(sink, Collected::default(), "a failed import leaves nothing");
            Err(error)
        }
    }
}

pub(crate) fn ed_fi(students: &str, contacts: &str) -> (ImportSummary, Collected) {
    ed_fi_with(students.as_bytes(), contacts.as_bytes(), &context()).unwrap()
}

/// How often a finding was made, in all parts of the format.
pub(crate) fn count(findings: &[Finding], code: FindingCode) -> u64 {
    findings.iter().filter(|finding| finding.code == code).map(|finding| finding.count).sum()
}

/// How often a finding was made in the parts that end so.
pub(crate) fn count_in(findings: &[Finding], code: FindingCode, part: &str) -> u64 {
    let here = findings.iter().filter(|finding| finding.code == code && finding.part.ends_with(part));
    here.map(|finding| finding.count).sum()
}

/// Entries counted by what a function makes of them.
pub(crate) fn tally<'a>(entries: &'a [Entry], key: impl Fn(&'a Entry) -> Option<String>) -> BTreeMap<String, u64> {
    let mut tally = BTreeMap::new();
    for key in entries.iter().filter_map(key) {
        *tally.entry(key).or_insert(0) += 1;
    }
    tally
}

/// The code as written of an entry.
pub(crate) fn as_written(entry: &Entry) -> Option<&str> {
    entry.source()?.as_written.as_deref()
}

/// The policy that makes a journal answerable.
pub(crate) fn profile() -> Entry {
    use parentis::profile::{Nation, Profile, SchoolType};
    let profile = Profile::new("hill-street", "1", Nation::England, SchoolType::Academy).unwrap();
    Entry::new(
        "profile".parse().unwrap(),
        "2024-09-01T08:00:00Z".parse().unwrap(),
        parentis::time::Interval::new("2024-09-01".parse().unwrap(), None).unwrap(),
        None,
        Fact::ProfileAdopted { profile: Box::new(profile), hash: None },
    )
    .unwrap()
}

/// The text of an element under another, by a tree parser; names without their namespace.
pub(crate) fn text<'a>(node: roxmltree::Node<'a, '_>, path: &str) -> Option<&'a str> {
    let mut node = node;
    for name in path.split('/') {
        node = node.children().find(|child| child.tag_name().name() == name)?;
    }
    node.text().map(str::trim)
}

/// A numeric value of `expected.json`.
pub(crate) fn number(expected: &serde_json::Value, key: &str) -> u64 {
    expected[key].as_u64().unwrap_or_else(|| panic!("no number {key}"))
}

/// A table of `expected.json`.
pub(crate) fn table(expected: &serde_json::Value) -> BTreeMap<String, u64> {
    expected.as_object().unwrap().iter().map(|(key, count)| (key.clone(), count.as_u64().unwrap())).collect()
}
