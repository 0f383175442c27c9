//! Ed-Fi's own sample data against the counts beside it, and against a second reading by a tree parser.

use crate::common::{
    CONTACTS, ED_FI_EXPECTED, STUDENTS, as_written, context, count, count_in, ed_fi_with, number, profile, table,
    tally, text,
};
use parentis::communication::audience::Recipient;
use parentis::communication::message::MessageKind;
use parentis::decision::Outcome;
use parentis::words::{ContactFlag, Says};
use parentis::{Fact, Journal, School};
use parentis_formats::import::{ChannelKind, Collected, DirectoryRecord, FindingCode as Code, ImportSummary, Whose};
use std::collections::{BTreeMap, BTreeSet};

fn sample() -> (ImportSummary, Collected, serde_json::Value) {
    let (summary, sink) = ed_fi_with(STUDENTS, CONTACTS, &context()).unwrap();
    (summary, sink, serde_json::from_str(ED_FI_EXPECTED).unwrap())
}

#[test]
fn people_and_links_are_as_many_as_expected() {
    let (summary, sink, expected) = sample();
    assert_eq!(summary.pupils, number(&expected, "pupils"));
    assert_eq!(summary.contacts, number(&expected, "contacts"));
    assert_eq!(summary.links, number(&expected, "relationships"));
    assert_eq!(sink.directory.len() as u64, number(&expected, "persons"));
    assert_eq!(summary.version.as_deref(), Some("5.2.0"));
    assert_eq!(summary.valid_from.to_string(), "2025-09-01", "the day of recording: the files have none");
    let kinds = tally(&sink.entries, |entry| match entry.fact() {
        Fact::Relationship { .. } => as_written(entry).map(str::to_owned),
        _ => None,
    });
    assert_eq!(kinds, table(&expected["relationships_by_type"]));
    let mut pupils_of: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut contacts_of: BTreeMap<&str, u64> = BTreeMap::new();
    for entry in &sink.entries {
        let Fact::Relationship { pupil, person, .. } = entry.fact() else { continue };
        pupils_of.entry(person.as_str()).or_default().insert(pupil.as_str());
        *contacts_of.entry(pupil.as_str()).or_default() += 1;
    }
    let several = pupils_of.values().filter(|pupils| pupils.len() > 1).count() as u64;
    assert_eq!(several, number(&expected, "contacts_linked_to_several_pupils"));
    let mut by_number: BTreeMap<String, u64> = BTreeMap::new();
    for count in contacts_of.values() {
        *by_number.entry(count.to_string()).or_default() += 1;
    }
    assert_eq!(by_number, table(&expected["pupils_by_number_of_contacts"]));
}

#[test]
fn flags_are_as_many_as_expected() {
    let (_, sink, expected) = sample();
    let flag = |wanted: ContactFlag| {
        tally(&sink.entries, |entry| match entry.fact() {
            Fact::Flag { flag, says, .. } if *flag == wanted => Some((*says == Says::Yes).to_string()),
            _ => None,
        })
    };
    let lives = tally(&sink.entries, |entry| match entry.fact() {
        Fact::LivesWith { says, .. } => Some((*says == Says::Yes).to_string()),
        _ => None,
    });
    let ranks = tally(&sink.entries, |entry| match entry.fact() {
        Fact::ContactPriority { priority, .. } => Some(priority.to_string()),
        _ => None,
    });
    let claims = tally(&sink.entries, |entry| match entry.fact() {
        Fact::OrderClaimed { .. } => Some("claimed".to_owned()),
        _ => None,
    });
    for (key, got) in [
        ("LegalGuardian", flag(ContactFlag::LegalGuardian)),
        ("PrimaryContactStatus", flag(ContactFlag::PrimaryContact)),
        ("EmergencyContactStatus", flag(ContactFlag::Emergency)),
        ("LivesWith", lives),
        ("ContactPriority", ranks),
        ("ContactRestrictions", claims),
    ] {
        let mut want = table(&expected[key]);
        want.remove("<absent>");
        assert_eq!(got, want, "{key}");
    }
    assert!(
        !sink
            .entries
            .iter()
            .any(|entry| matches!(entry.fact(), Fact::Responsibility { .. } | Fact::ResponsibilityStated { .. }))
    );
}

#[test]
fn findings_are_as_many_as_expected() {
    let (_, sink, expected) = sample();
    for (key, code) in [
        ("pupils_with_no_contact", Code::NoContacts),
        ("associations_naming_an_absent_student", Code::PupilAbsent),
        ("associations_naming_an_absent_contact", Code::ContactAbsent),
        ("pupils_with_several_primary_contacts", Code::SeveralPrimaryContacts),
        ("pupils_with_no_primary_contact", Code::NoPrimaryContact),
    ] {
        assert_eq!(count(&sink.findings, code), number(&expected, key), "{key}");
    }
    let nobodys = expected["contacts_with_no_pupil"].as_array().unwrap().len() as u64;
    assert_eq!(count(&sink.findings, Code::ContactLinkedToNobody), nobodys);
    assert!(sink.findings.iter().all(|finding| finding.code != Code::UnknownElement), "{:?}", sink.findings);
}

fn named<'a, 'b>(
    document: &'a roxmltree::Document<'b>,
    name: &'static str,
) -> impl Iterator<Item = roxmltree::Node<'a, 'b>> {
    document.descendants().filter(move |node| node.tag_name().name() == name)
}

#[test]
fn a_second_reading_by_a_tree_parser_agrees() {
    let (_, sink, _) = sample();
    let students = roxmltree::Document::parse(std::str::from_utf8(STUDENTS).unwrap()).unwrap();
    let contacts = roxmltree::Document::parse(std::str::from_utf8(CONTACTS).unwrap()).unwrap();
    let mut want: Vec<String> = Vec::new();
    for student in named(&students, "Student") {
        let id = text(student, "StudentUniqueId").unwrap();
        want.push(format!("s{id} roll"));
        want.push(format!("s{id} born {}", text(student, "BirthData/BirthDate").unwrap()));
    }
    let keys: BTreeMap<&str, &str> = named(&contacts, "Contact")
        .map(|contact| (contact.attribute("id").unwrap(), text(contact, "ContactUniqueId").unwrap()))
        .collect();
    for link in named(&contacts, "StudentContactAssociation") {
        let student = text(link, "StudentReference/StudentIdentity/StudentUniqueId").unwrap();
        let to = link.children().find(|node| node.tag_name().name() == "ContactReference").unwrap();
        let pair = format!("s{student} c{}", keys[to.attribute("ref").unwrap()]);
        for name in ["Relation", "PrimaryContactStatus", "LivesWith", "EmergencyContactStatus"] {
            if let Some(value) = text(link, name) {
                want.push(format!("{pair} {name} {}", value.rsplit('#').next().unwrap()));
            }
        }
    }
    let last = |id: &str| id.rsplit(':').next().unwrap().to_owned();
    let mut got: Vec<String> = sink
        .entries
        .iter()
        .map(|entry| {
            let place = entry.source().unwrap().place.rsplit('/').next().unwrap().to_owned();
            let value = as_written(entry).unwrap_or_default();
            match entry.fact() {
                Fact::PupilOnRoll { pupil } => format!("{} roll", last(pupil.as_str())),
                Fact::PupilBorn { pupil } => format!("{} born {}", last(pupil.as_str()), entry.valid().from()),
                Fact::Relationship { pupil, person, .. }
                | Fact::LivesWith { pupil, person, .. }
                | Fact::Flag { pupil, person, .. } => {
                    format!("{} {} {place} {value}", last(pupil.as_str()), last(person.as_str()))
                }
                other => panic!("the sample does not say {other:?}"),
            }
        })
        .collect();
    got.sort();
    want.sort();
    assert_eq!(got, want);

    let listings = || {
        sink.directory.iter().filter_map(|record| match record {
            DirectoryRecord::Listing(listing) => Some(listing),
            _ => None,
        })
    };
    let channels =
        |email: bool| listings().flat_map(|l| &l.channels).filter(|c| (c.kind == ChannelKind::Email) == email).count();
    assert_eq!(channels(false), named(&contacts, "TelephoneNumber").count());
    assert_eq!(channels(true), named(&contacts, "ElectronicMailAddress").count());
    assert_eq!(listings().map(|l| l.addresses.len()).sum::<usize>(), named(&contacts, "Address").count());
    let preferred = listings().filter(|l| l.names.preferred_forename.is_some()).count();
    assert_eq!(
        preferred,
        named(&contacts, "PreferredFirstName").count() + named(&students, "PreferredFirstName").count()
    );
    // What was left out was left out as often as it stands there, and plain substrings agree.
    let file = std::str::from_utf8(CONTACTS).unwrap();
    for (name, code) in [
        ("PersonalIdentificationDocument", Code::SensitiveLeftOut),
        ("OtherName", Code::LeftOut),
        ("HighestCompletedLevelOfEducation", Code::LeftOut),
        ("Sex", Code::LeftOut),
    ] {
        let times = file.matches(&format!("<{name}>")).count() as u64;
        assert_eq!(count_in(&sink.findings, code, &format!("/{name}")), times, "{name}");
    }
    assert_eq!(listings().filter(|l| matches!(l.whose, Whose::Pupil(_))).count(), named(&students, "Student").count());
}

#[test]
fn the_entries_load_and_the_report_is_decided() {
    let (summary, sink, _) = sample();
    let journal = Journal::new(sink.entries.iter().cloned().chain([profile()])).unwrap();
    let school = School::new(&journal).unwrap();
    let audience = school.who_receives(MessageKind::Report, None, "2025-09-02".parse().unwrap());
    let adults = audience.lines.iter().filter(|line| matches!(line.recipient, Recipient::Adult { .. })).count();
    assert_eq!(adults as u64, summary.links);
    assert!(audience.count(Outcome::Must) > 300, "fathers and mothers");
}

#[test]
fn reading_the_files_again_gives_the_same_entries() {
    let (first, second) = (sample(), sample());
    assert_eq!((first.0, &first.1), (second.0, &second.1));
    let ids: BTreeSet<_> = first.1.entries.iter().map(parentis::Entry::id).collect();
    assert_eq!(ids.len(), first.1.entries.len(), "no id twice");
}

#[test]
fn nothing_about_a_person_is_printed_or_stands_in_a_fact_or_a_finding() {
    let (_, sink, _) = sample();
    let document = roxmltree::Document::parse(std::str::from_utf8(CONTACTS).unwrap()).unwrap();
    let private = ["LastSurname", "TelephoneNumber", "ElectronicMailAddress", "StreetNumberName"];
    let values: BTreeSet<&str> = document
        .descendants()
        .filter(|node| private.contains(&node.tag_name().name()))
        .filter_map(|node| node.text())
        .filter(|value| value.len() > 4)
        .collect();
    assert!(values.len() > 300);
    let entries: Vec<String> = sink.entries.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect();
    let all = format!("{sink:?} {} {}", entries.concat(), serde_json::to_string(&sink.findings).unwrap());
    for value in values {
        assert!(!all.contains(value), "{value}");
    }
    let written = serde_json::to_string(&sink.directory).unwrap();
    assert_eq!(serde_json::from_str::<Vec<DirectoryRecord>>(&written).unwrap(), sink.directory);
    assert!(!written.contains("Drivers license"), "identification documents are not kept");
}
