//! The made Common Transfer Files against the counts beside them, and against a second reading by a tree parser.

use crate::common::{
    CTF_20, CTF_20_EXPECTED, CTF_25, CTF_25_EXPECTED, as_written, context, count, count_in, ctf, number, profile,
    table, tally, text,
};
use parentis::communication::audience::Recipient;
use parentis::communication::message::MessageKind;
use parentis::decision::Outcome;
use parentis::words::{CareStatus, ContactFlag, RelationshipKind, Says};
use parentis::{Entry, Fact, Journal, School};
use parentis_formats::import::{
    ChannelKind, Collected, DirectoryRecord, FindingCode as Code, ImportSummary, LanguageUse, Severity, Whose,
};
use std::collections::{BTreeMap, BTreeSet};

const SETS: [(&[u8], &str); 2] = [(CTF_25, CTF_25_EXPECTED), (CTF_20, CTF_20_EXPECTED)];

/// The deviant sample is in ISO 8859-1, of which every byte is the character of that number.
fn decoded(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect(), str::to_owned)
}

fn each(check: impl Fn(&ImportSummary, &Collected, &serde_json::Value, &str)) {
    for (bytes, expected) in SETS {
        let (summary, sink) = ctf(bytes);
        check(&summary, &sink, &serde_json::from_str(expected).unwrap(), &decoded(bytes));
    }
}

#[test]
fn people_and_links_are_as_many_as_expected() {
    each(|summary, sink, expected, _| {
        assert_eq!(summary.pupils, number(expected, "pupils"));
        assert_eq!(summary.contacts, number(expected, "contacts"));
        assert_eq!(summary.links, number(expected, "relationships"));
        assert_eq!(summary.pupils + summary.contacts, number(expected, "persons"));
        assert_eq!(summary.version.as_deref(), expected["header_version"].as_str());
        assert_eq!(summary.directory, number(expected, "persons"));
        assert_eq!((summary.entries, summary.directory), (sink.entries.len() as u64, sink.directory.len() as u64));
        assert_eq!(summary.export_day.map(|day| day.to_string()).as_deref(), Some("2025-07-18"));
        assert_eq!((summary.export_day, summary.complete), (Some(summary.valid_from), true));
        assert_eq!(summary.producer.as_deref(), Some("MADEUP"));

        let kinds = tally(&sink.entries, |entry| match entry.fact() {
            Fact::Relationship { .. } => as_written(entry).map(str::to_owned),
            _ => None,
        });
        assert_eq!(kinds, table(&expected["relationships_by_type"]));
        let people: BTreeSet<_> = sink.directory.iter().map(whose).collect();
        assert_eq!(people.len() as u64, number(expected, "persons"), "no two listings under one id");
    });
}

fn whose(record: &DirectoryRecord) -> &Whose {
    match record {
        DirectoryRecord::Listing(listing) => &listing.whose,
        _ => panic!("a transfer file carries no restrictions"),
    }
}

#[test]
fn responsibility_is_what_the_file_says_and_nothing_else() {
    each(|_, sink, expected, _| {
        let kind_of: BTreeMap<_, _> = sink
            .entries
            .iter()
            .filter_map(|entry| match entry.fact() {
                Fact::Relationship { person, .. } => Some((person.clone(), as_written(entry)?.to_owned())),
                _ => None,
            })
            .collect();
        let mut by_kind: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
        let mut stated = 0;
        for entry in &sink.entries {
            let Fact::ResponsibilityStated { person, says, may_be_default, .. } = entry.fact() else { continue };
            let written = as_written(entry).unwrap();
            let yes = matches!(written, "true" | "True" | "1" | "T" | "Y");
            assert_eq!((*says, *may_be_default), if yes { (Says::Yes, false) } else { (Says::No, true) }, "{written}");
            *by_kind.entry(kind_of[person].clone()).or_default().entry(written.to_owned()).or_default() += 1;
            stated += 1;
        }
        let mut want: BTreeMap<String, BTreeMap<String, u64>> = expected["Responsibility_by_relationship"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(kind, values)| (kind.clone(), table(values)))
            .collect();
        let mut silent = 0;
        let mut empty = 0;
        for values in want.values_mut() {
            silent += values.remove("<absent>").unwrap_or_default();
            empty += values.remove("<empty>").unwrap_or_default();
        }
        want.retain(|_, values| !values.is_empty());
        assert_eq!(by_kind, want);
        assert_eq!(stated + silent + empty, number(expected, "contacts"));
        assert_eq!(count_in(&sink.findings, Code::EmptyFlag, "/Responsibility"), empty);
        let values = table(&expected["Responsibility"]);
        let of = |codes: &[&str]| codes.iter().filter_map(|code| values.get(*code)).sum::<u64>();
        assert_eq!(
            count_in(&sink.findings, Code::OddFlag, "/Responsibility"),
            of(&["True", "T", "Y", "F", "N"]),
            "tried, and said so"
        );
        assert_eq!(count(&sink.findings, Code::ResponsibilityNoMayBeDefault), of(&["false", "0", "F", "N"]));
        // Nothing else says anything about responsibility.
        assert!(!sink.entries.iter().any(|entry| matches!(entry.fact(), Fact::Responsibility { .. })));
        assert!(!sink.entries.iter().any(|entry| matches!(entry.fact(), Fact::LivesWith { .. })));
    });
}

#[test]
fn the_same_address_is_a_flag_and_no_home() {
    each(|_, sink, expected, _| {
        let flags = tally(&sink.entries, |entry| match entry.fact() {
            Fact::Flag { flag: ContactFlag::SameAddress, says: Says::Yes, .. } => as_written(entry).map(str::to_owned),
            _ => None,
        });
        let mut want = table(&expected["AddressAsPupil"]);
        want.remove("<absent>");
        assert_eq!(flags, want);
        assert_eq!(count(&sink.findings, Code::SameAddressIsNotHome), want.values().sum::<u64>());
        let listings = || sink.directory.iter().filter_map(adult);
        let own = listings().filter(|listing| !listing.addresses.is_empty()).count();
        assert_eq!(own as u64, number(expected, "contacts_with_own_address"));
        for (key, code) in [
            ("contacts_with_no_address", Code::NoAddress),
            ("contacts_with_no_phone", Code::NoPhone),
            ("contacts_with_no_email", Code::NoEmail),
        ] {
            assert_eq!(count(&sink.findings, code), number(expected, key), "{key}");
        }
        let silent = listings().filter(|listing| listing.channels.iter().all(|c| c.kind == ChannelKind::Email));
        assert_eq!(silent.count() as u64, number(expected, "contacts_with_no_phone"));
    });
}

fn adult(record: &DirectoryRecord) -> Option<&parentis_formats::import::Listing> {
    match record {
        DirectoryRecord::Listing(listing) if matches!(listing.whose, Whose::Person(_)) => Some(listing),
        _ => None,
    }
}

#[test]
fn findings_about_pupils_are_as_many_as_expected() {
    each(|_, sink, expected, _| {
        for (key, code) in [
            ("pupils_with_no_contact", Code::NoContacts),
            ("pupils_with_an_empty_Contacts_element", Code::EmptyContacts),
            ("pupils_with_tied_order", Code::TiedOrder),
            ("pupils_whose_contacts_have_no_order", Code::NoOrder),
            ("pupils_whose_lowest_order_is_not_1", Code::LowestOrderNotOne),
            ("pupils_whose_document_order_is_not_the_Order", Code::DocumentOrderDiffers),
            ("pupils_without_UPN", Code::NoPupilNumber),
            ("pupils_with_temporary_UPN", Code::TemporaryPupilNumber),
            ("pupils_in_care", Code::LookedAfter),
            ("pupil_emails_equal_to_a_contact_email", Code::PupilEmailIsContacts),
        ] {
            assert_eq!(count(&sink.findings, code), number(expected, key), "{key}");
        }
        let in_care = sink.entries.iter().filter(|entry| {
            matches!(entry.fact(), Fact::LookedAfter { status: CareStatus::Unknown, authority: None, .. })
        });
        assert_eq!(in_care.count() as u64, number(expected, "pupils_in_care"));
        let numbered = sink.directory.iter().filter(|record| match whose(record) {
            Whose::Pupil(pupil) => pupil.as_str().rsplit(':').next().unwrap().len() == 13,
            Whose::Person(_) => false,
        });
        assert_eq!(numbered.count() as u64, number(expected, "distinct_UPN"));
        let mut languages: BTreeMap<String, u64> = BTreeMap::new();
        for record in &sink.directory {
            let DirectoryRecord::Listing(listing) = record else { continue };
            if !matches!(listing.whose, Whose::Pupil(_)) {
                continue;
            }
            let first = listing.languages.iter().find(|language| language.used_for == LanguageUse::First);
            let code = first.map_or("<absent>", |language| language.code.as_str());
            *languages.entry(code.to_owned()).or_default() += 1;
        }
        assert_eq!(languages, table(&expected["pupils_first_language"]));
    });
}

#[test]
fn candidates_are_offered_and_nobody_is_merged() {
    each(|summary, sink, expected, _| {
        assert_eq!(summary.candidate_distinct_contacts, number(expected, "candidate_distinct_contacts"));
        let several = number(expected, "candidate_contacts_on_several_pupils");
        assert_eq!(summary.candidate_contacts_on_several_pupils, Some(several));
        let mut groups: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
        for candidate in &sink.candidates {
            assert!(groups.entry(candidate.group).or_default().insert(candidate.person.as_str()));
        }
        assert!(groups.values().all(|group| group.len() > 1));
        let pupil = |person: &str| person.rsplit_once(':').unwrap().0.to_owned();
        let over_pupils =
            groups.values().filter(|group| group.iter().map(|p| pupil(p)).collect::<BTreeSet<_>>().len() > 1);
        assert_eq!(over_pupils.count() as u64, several);
        let alike: usize = groups.values().map(|group| group.len() - 1).sum();
        assert_eq!(summary.contacts - alike as u64, summary.candidate_distinct_contacts);
        assert_eq!(count(&sink.findings, Code::ContactWithoutIdentity), summary.contacts);
    });
}

/// The same counts by a tree parser, which shares no code with the importer.
#[test]
fn a_second_reading_by_a_tree_parser_agrees() {
    each(|_, sink, _, file| {
        let document = roxmltree::Document::parse(file).unwrap();
        let all = |name: &'static str| document.descendants().filter(move |node| node.has_tag_name(name));
        let mut want: Vec<(String, String)> = Vec::new();
        for (number, pupil) in all("Pupil").enumerate() {
            let place = format!("CTfile/CTFpupilData/Pupil[{}]", number + 1);
            want.push((place.clone(), "pupil_on_roll".into()));
            if let Some(day) = text(pupil, "DOB") {
                want.push((format!("{place}/DOB"), format!("pupil_born {day}")));
            }
            if text(pupil, "LookedAfter/InCare") == Some("true") {
                want.push((format!("{place}/LookedAfter/InCare"), "looked_after".into()));
            }
            let contacts = pupil.children().filter(|node| node.has_tag_name("Contacts"));
            let contacts = contacts.flat_map(|node| node.children().filter(|node| node.has_tag_name("Contact")));
            for (number, contact) in contacts.enumerate() {
                let place = format!("{place}/Contacts/Contact[{}]", number + 1);
                let code = text(contact, "Relationship").unwrap();
                want.push((format!("{place}/Relationship"), format!("relationship {code}")));
                for (path, fact) in [
                    ("Responsibility", "responsibility_stated"),
                    ("Address/AddressAsPupil", "flag"),
                    ("Order", "contact_priority"),
                ] {
                    if let Some(value) = text(contact, path).filter(|value| !value.is_empty()) {
                        want.push((format!("{place}/{path}"), format!("{fact} {value}")));
                    }
                }
            }
        }
        let mut got: Vec<(String, String)> = sink.entries.iter().map(described).collect();
        got.sort();
        want.sort();
        assert_eq!(got, want);

        let mut names: Vec<String> = all("Pupil")
            .chain(all("Contact"))
            .map(|node| format!("{}|{}", text(node, "Surname").unwrap(), text(node, "Forename").unwrap()))
            .collect();
        let mut ours: Vec<String> = sink
            .directory
            .iter()
            .map(|record| match record {
                DirectoryRecord::Listing(listing) => {
                    let name =
                        |name: &Option<parentis_formats::import::Personal>| name.as_ref().unwrap().as_str().to_owned();
                    format!("{}|{}", name(&listing.names.surname), name(&listing.names.forename))
                }
                _ => panic!("no restrictions"),
            })
            .collect();
        names.sort();
        ours.sort();
        assert_eq!(ours, names);

        let numbers = all("PhoneNo").count() + all("Email").count();
        let listed = sink.directory.iter().filter_map(|record| match record {
            DirectoryRecord::Listing(listing) => Some(listing.channels.len()),
            _ => None,
        });
        assert_eq!(listed.sum::<usize>(), numbers);
        for (name, code) in [("Sex", Code::LeftOut), ("Gender", Code::LeftOut), ("NCyearActual", Code::LeftOut)] {
            assert_eq!(count_in(&sink.findings, code, &format!("/{name}")), all(name).count() as u64, "{name}");
        }
        assert_eq!(count(&sink.findings, Code::GenderForSex), all("Gender").count() as u64);
        assert_eq!(
            count_in(&sink.findings, Code::SensitiveLeftOut, "/CareAuthority"),
            all("CareAuthority").count() as u64
        );
    });
}

fn described(entry: &Entry) -> (String, String) {
    let written = as_written(entry).unwrap_or_default();
    let fact = match entry.fact() {
        Fact::PupilOnRoll { .. } => "pupil_on_roll".into(),
        Fact::PupilBorn { .. } => format!("pupil_born {}", entry.valid().from()),
        Fact::LookedAfter { .. } => "looked_after".into(),
        Fact::Relationship { .. } => format!("relationship {written}"),
        Fact::ResponsibilityStated { .. } => format!("responsibility_stated {written}"),
        Fact::Flag { .. } => format!("flag {written}"),
        Fact::ContactPriority { priority, .. } => format!("contact_priority {priority}"),
        other => panic!("a transfer file does not say {other:?}"),
    };
    (entry.source().unwrap().place.clone(), fact)
}

#[test]
fn every_deviation_of_the_deviant_file_has_its_finding() {
    let (summary, sink) = ctf(CTF_20);
    assert_eq!(summary.encoding, "windows-1252", "which ISO 8859-1 is read as");
    let all = decoded(CTF_20);
    let substrings = |text: &str| all.matches(text).count() as u64;
    for (code, times) in [
        (Code::NotUtf8, 1),
        (Code::HeaderVariant, substrings("<CTFVersion>")),
        (Code::GenderForSex, substrings("<Gender>")),
        (Code::EmptyFlag, substrings("<Responsibility></Responsibility>") + substrings("<Responsibility/>")),
        (Code::NoContacts, 1),
        (Code::DocumentOrderDiffers, 1),
        (Code::PupilEmailIsContacts, 4),
        (Code::LookedAfter, substrings("<InCare>true")),
    ] {
        assert_eq!(count(&sink.findings, code), times, "{code}");
    }
    let odd = ["True", "T", "Y", "N", "F"];
    for element in ["Responsibility", "AddressAsPupil"] {
        let times: u64 = odd.iter().map(|word| substrings(&format!("<{element}>{word}</{element}>"))).sum();
        assert_eq!(count_in(&sink.findings, Code::OddFlag, element), times, "{element}");
    }
    // Numbers in several forms are one number to compare by.
    let phones = sink.directory.iter().filter_map(adult).flat_map(|listing| &listing.channels);
    let phones: Vec<_> = phones.filter(|channel| channel.kind != ChannelKind::Email).collect();
    assert!(phones.iter().any(|channel| channel.as_written.as_str().starts_with("+44")));
    assert!(phones.iter().all(|channel| channel.normalised.as_ref().is_some_and(|n| n.as_str().starts_with('0'))));
    // And nothing is broken.
    assert!(sink.findings.iter().all(|finding| finding.severity != Severity::Error), "{:?}", sink.findings);
}

#[test]
fn reading_a_file_again_gives_the_same_entries() {
    for (bytes, _) in SETS {
        assert_eq!(ctf(bytes), ctf(bytes));
        let mut later = context();
        later.recorded_at = "2025-10-01T08:00:00Z".parse().unwrap();
        let (_, first) = ctf(bytes);
        let (_, second) = crate::common::ctf_with(bytes, &later).unwrap();
        let ids = |sink: &Collected| sink.entries.iter().map(|entry| entry.id().clone()).collect::<Vec<_>>();
        assert_eq!(ids(&first), ids(&second));
        assert_eq!(ids(&first).iter().collect::<BTreeSet<_>>().len(), first.entries.len(), "no id twice");
        let journal = Journal::new(first.entries.clone()).unwrap();
        assert_eq!(second.new_to(&journal).count(), 0, "nothing is news");
        assert_eq!(first.new_to(&Journal::default()).count(), first.entries.len());
    }
}

#[test]
fn another_export_gives_other_entries_and_other_contacts_of_the_same_pupils() {
    let later = String::from_utf8(CTF_25.to_vec()).unwrap().replace("2025-07-18T09:30:00", "2025-12-18T09:30:00");
    let (_, first) = ctf(CTF_25);
    let (_, second) = ctf(later.as_bytes());
    let journal = Journal::new(first.entries.iter().chain(&second.entries).cloned()).unwrap();
    // A birth does not change with the export.
    let births = |sink: &Collected| sink.entries.iter().filter(|e| matches!(e.fact(), Fact::PupilBorn { .. })).count();
    let keyed_by_place = 1;
    assert_eq!(journal.len(), first.entries.len() * 2 - (births(&first) - keyed_by_place));
    let contacts = |sink: &Collected| {
        let whose = sink.directory.iter().map(|record| whose(record).clone());
        whose.filter(|whose| matches!(whose, Whose::Person(_))).collect::<BTreeSet<_>>()
    };
    assert!(contacts(&first).is_disjoint(&contacts(&second)), "a place in a list is no identity");

    let mut system = context();
    system.system = parentis_formats::import::SystemCode::new("other-school").unwrap();
    let (_, elsewhere) = crate::common::ctf_with(CTF_25, &system).unwrap();
    let journal = Journal::new(first.entries.iter().chain(&elsewhere.entries).cloned()).unwrap();
    assert_eq!(journal.len(), first.entries.len() * 2, "two systems do not clash");
}

#[test]
fn the_entries_load_and_the_report_is_decided() {
    each(|summary, sink, _, _| {
        let journal = Journal::new(sink.entries.iter().cloned().chain([profile()])).unwrap();
        let school = School::new(&journal).unwrap();
        let as_of = "2025-07-20".parse().unwrap();
        assert_eq!(school.on_roll(as_of).len() as u64, summary.pupils);
        let audience = school.who_receives(MessageKind::Report, None, as_of);
        let adults = audience.lines.iter().filter(|line| matches!(line.recipient, Recipient::Adult { .. })).count();
        assert_eq!(adults as u64, summary.links, "every link is looked at");
        let kind_of: BTreeMap<_, _> = sink
            .entries
            .iter()
            .filter_map(|entry| match entry.fact() {
                Fact::Relationship { person, kind, .. } => Some((person.clone(), *kind)),
                _ => None,
            })
            .collect();
        for line in &audience.lines {
            let Recipient::Adult { person } = &line.recipient else { continue };
            match kind_of[person] {
                RelationshipKind::Mother | RelationshipKind::Father => {
                    assert_ne!(line.decision.outcome, Outcome::MustNot, "{person}");
                }
                RelationshipKind::HealthProfessional => assert_ne!(line.decision.outcome, Outcome::Must, "{person}"),
                _ => {}
            }
        }
        assert!(audience.count(Outcome::Must) > 0);
    });
}

#[test]
fn nothing_about_a_person_is_printed_or_stands_in_a_fact_or_a_finding() {
    each(|_, sink, _, file| {
        let document = roxmltree::Document::parse(file).unwrap();
        let private = ["Surname", "Forename", "PhoneNo", "Email", "PostCode", "Street", "PAON", "AddressLine1"];
        let values: BTreeSet<&str> = document
            .descendants()
            .filter(|node| private.contains(&node.tag_name().name()))
            .filter_map(|node| node.text())
            // Short ones would be found inside other words.
            .filter(|value| value.len() > 3)
            .collect();
        assert!(values.len() > 100);
        let entries: Vec<String> = sink.entries.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect();
        let all = format!("{sink:?} {} {}", entries.concat(), serde_json::to_string(&sink.findings).unwrap());
        for value in values {
            assert!(!all.contains(value), "{value}");
        }
        // The directory itself has them, and survives being written down.
        let written = serde_json::to_string(&sink.directory).unwrap();
        assert_eq!(serde_json::from_str::<Vec<DirectoryRecord>>(&written).unwrap(), sink.directory);
        assert!(written.contains("@example.org"));
    });
}
