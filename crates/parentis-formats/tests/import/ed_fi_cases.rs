//! What Ed-Fi's files may have and the sample has not.

use crate::common::{context, count, ed_fi, ed_fi_with, profile};
use parentis::communication::message::MessageKind;
use parentis::words::{ClaimForm, ContactFlag, RelationshipKind, Says};
use parentis::{Entry, Fact, Journal, School};
use parentis_formats::import::{
    ChannelKind, Collected, DirectoryRecord, FindingCode as Code, ImportErrorKind, Label, LanguageUse, Listing, Whose,
};

const STUDENT: &str = "<Student id='S1'><StudentUniqueId>1</StudentUniqueId><Name><FirstName>A</FirstName>\
    <LastSurname>B</LastSurname></Name><BirthData><BirthDate>2016-04-02</BirthDate></BirthData></Student>";
const CONTACT: &str = "<Contact id='C1'><ContactUniqueId>10</ContactUniqueId><Name><FirstName>C</FirstName>\
    <LastSurname>D</LastSurname></Name></Contact>";

fn students(inside: &str) -> String {
    format!("<InterchangeStudent xmlns='http://ed-fi.org/5.2.0'>{inside}</InterchangeStudent>")
}

fn contacts(inside: &str) -> String {
    format!("<InterchangeContact xmlns='http://ed-fi.org/5.2.0'>{inside}</InterchangeContact>")
}

fn by_key(student: &str, contact: &str, part: &str) -> String {
    format!(
        "<StudentContactAssociation><StudentReference><StudentIdentity><StudentUniqueId>{student}</StudentUniqueId>\
         </StudentIdentity></StudentReference><ContactReference><ContactIdentity><ContactUniqueId>{contact}\
         </ContactUniqueId></ContactIdentity></ContactReference>{part}</StudentContactAssociation>"
    )
}

fn by_reference(student: &str, contact: &str, part: &str) -> String {
    format!(
        "<StudentContactAssociation><StudentReference ref='{student}'/><ContactReference ref='{contact}'/>{part}\
         </StudentContactAssociation>"
    )
}

fn link(part: &str) -> Collected {
    ed_fi(&students(STUDENT), &contacts(&[CONTACT, &by_key("1", "10", part)].concat())).1
}

fn kinds(sink: &Collected) -> Vec<(String, String, RelationshipKind)> {
    let pairs = sink.entries.iter().filter_map(|entry| match entry.fact() {
        Fact::Relationship { pupil, person, kind } => {
            Some((pupil.as_str().to_owned(), person.as_str().to_owned(), *kind))
        }
        _ => None,
    });
    pairs.collect()
}

fn flags(sink: &Collected) -> Vec<(ContactFlag, Says)> {
    let flags = sink.entries.iter().filter_map(|entry| match entry.fact() {
        Fact::Flag { flag, says, .. } => Some((*flag, *says)),
        _ => None,
    });
    flags.collect()
}

fn relation(code: &str) -> Collected {
    link(&format!("<Relation>{code}</Relation>"))
}

#[test]
fn relations_by_owner_and_code() {
    for (code, kind, findings) in [
        ("uri://ed-fi.org/RelationDescriptor#Father, step", RelationshipKind::StepParent, vec![]),
        ("uri://ed-fi.org/RelationDescriptor#Great Grandparent", RelationshipKind::Grandparent, vec![]),
        ("uri://example.org/RelationDescriptor#Mother", RelationshipKind::Mother, vec![Code::ForeignNamespace]),
        (
            "uri://example.org/RelationDescriptor#Nan",
            RelationshipKind::Other,
            vec![Code::ForeignNamespace, Code::UnknownRelationship],
        ),
        ("Mother", RelationshipKind::Mother, vec![Code::NoNamespace]),
        ("uri://ed-fi.org/RelationDescriptor#Guardian", RelationshipKind::Guardian, vec![Code::DeprecatedRelationship]),
        ("uri://ed-fi.org/RelationDescriptor#Emergency", RelationshipKind::Unknown, vec![Code::DeprecatedRelationship]),
        ("", RelationshipKind::Unknown, vec![Code::NoRelationship]),
    ] {
        let sink = relation(code);
        assert_eq!(kinds(&sink), [("edfi:hill-street:s1".into(), "edfi:hill-street:c10".into(), kind)], "{code}");
        for other in [
            Code::ForeignNamespace,
            Code::UnknownRelationship,
            Code::NoNamespace,
            Code::DeprecatedRelationship,
            Code::NoRelationship,
        ] {
            assert_eq!(count(&sink.findings, other), u64::from(findings.contains(&other)), "{code} {other}");
        }
        let emergency = code.ends_with("#Emergency");
        assert_eq!(flags(&sink) == [(ContactFlag::Emergency, Says::Yes)], emergency, "{code}");
    }
    let as_written = |code: &str| {
        let sink = relation(code);
        let entry = sink.entries.iter().find(|entry| matches!(entry.fact(), Fact::Relationship { .. })).unwrap();
        entry.source().unwrap().as_written.clone()
    };
    assert_eq!(as_written("uri://ed-fi.org/RelationDescriptor#Father, step").as_deref(), Some("Father, step"));
    assert_eq!(as_written("uri://x/RelationDescriptor#Father").as_deref(), Some("Father"));
    assert_eq!(as_written("uri://x/RelationDescriptor#Nan"), None, "not on the list");
    for text in ["Mrs Sample, his gran", "Sample", "uri://x/RelationDescriptor#Sample"] {
        assert_eq!(as_written(text), None, "nothing in a fact but a code of the list");
    }
}

#[test]
fn flags_keep_three_values_and_legal_guardian_is_its_own() {
    let sink = link(
        "<PrimaryContactStatus>true</PrimaryContactStatus><LivesWith>False</LivesWith><EmergencyContactStatus/>\
         <ContactPriority>2</ContactPriority><LegalGuardian>true</LegalGuardian>",
    );
    assert_eq!(flags(&sink), [(ContactFlag::PrimaryContact, Says::Yes), (ContactFlag::LegalGuardian, Says::Yes)]);
    let facts: Vec<&Fact> = sink.entries.iter().map(Entry::fact).collect();
    assert!(facts.iter().any(|fact| matches!(fact, Fact::LivesWith { says: Says::No, .. })));
    assert!(facts.iter().any(|fact| matches!(fact, Fact::ContactPriority { priority: 2, .. })));
    assert!(!facts.iter().any(|f| matches!(f, Fact::ResponsibilityStated { .. } | Fact::Responsibility { .. })));
    for code in [Code::OddFlag, Code::EmptyFlag, Code::LegalGuardianIsNotResponsibility, Code::NoRelationship] {
        assert_eq!(count(&sink.findings, code), 1, "{code}");
    }
    assert_eq!(count(&link("<ContactPriority>-1</ContactPriority>").findings, Code::OddOrder), 1);
}

#[test]
fn a_restriction_claims_an_order_and_its_words_stay_in_the_directory() {
    let sink = link("<Relation>Father</Relation><ContactRestrictions>NO CONTACT, see safe</ContactRestrictions>");
    let claims: Vec<_> = sink
        .entries
        .iter()
        .filter_map(|entry| match entry.fact() {
            Fact::OrderClaimed { order, form, claimed_by: None, .. } => Some((order.clone(), *form)),
            _ => None,
        })
        .collect();
    assert_eq!(claims.len(), 1);
    assert_eq!(claims[0].1, ClaimForm::RecordFlag);
    assert_eq!(count(&sink.findings, Code::RestrictionToRead), 1);
    let notes: Vec<_> = sink
        .directory
        .iter()
        .filter_map(|record| match record {
            DirectoryRecord::RestrictionNote(note) => Some(note),
            _ => None,
        })
        .collect();
    assert_eq!((notes.len(), notes[0].words.as_str()), (1, "NO CONTACT, see safe"));
    assert_eq!(notes[0].order, claims[0].0);
    let entries: Vec<String> = sink.entries.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect();
    assert!(!format!("{}{sink:?}", entries.concat()).contains("NO CONTACT"));
    // The claim reaches the decision.
    let journal = Journal::new(sink.entries.iter().cloned().chain([profile()])).unwrap();
    let audience =
        School::new(&journal).unwrap().who_receives(MessageKind::Report, None, "2025-09-02".parse().unwrap());
    assert_eq!(audience.lines.len(), 1);
    assert!(!claims_in(&link("<ContactRestrictions/>")), "nothing written is not known, and no order");
    assert!(!claims_in(&link("<ContactRestrictions>  </ContactRestrictions>")));
}

fn claims_in(sink: &Collected) -> bool {
    sink.entries.iter().any(|entry| matches!(entry.fact(), Fact::OrderClaimed { .. }))
}

#[test]
fn links_in_any_order_and_to_nobody_are_kept() {
    // By reference before the contact, by key before the contact, to an absent contact both ways, to an absent pupil.
    let before = [
        by_reference("S1", "C1", "<Relation>Mother</Relation>"),
        by_key("1", "20", "<Relation>Father</Relation>"),
        by_reference("S1", "C9", "<Relation>Aunt</Relation>"),
        by_key("1", "99", "<Relation>Uncle</Relation>"),
        by_key("8", "10", "<Relation>Mother</Relation>"),
        by_reference("S8", "C1", "<Relation>Mother</Relation>"),
    ]
    .concat();
    let others = "<Contact><ContactUniqueId>20</ContactUniqueId></Contact><Contact><ContactUniqueId>30</ContactUniqueId></Contact>";
    let (summary, sink) = ed_fi(&students(STUDENT), &contacts(&[&before, CONTACT, others].concat()));
    assert_eq!((summary.links, summary.contacts), (6, 3));
    let mut pairs: Vec<(String, String)> = kinds(&sink)
        .into_iter()
        .map(|(pupil, person, _)| (pupil.replace("edfi:hill-street:", ""), person.replace("edfi:hill-street:", "")))
        .collect();
    pairs.sort();
    let want = [("s1", "c10"), ("s1", "c20"), ("s1", "c99"), ("s1", "cref.C9"), ("s8", "c10"), ("sref.S8", "c10")];
    assert_eq!(pairs, want.map(|(a, b)| (a.to_owned(), b.to_owned())));
    for (code, times) in [
        (Code::ContactAbsent, 2),
        (Code::PupilAbsent, 2),
        (Code::ContactLinkedToNobody, 1),
        (Code::LinkTwice, 0),
        (Code::NoPrimaryContact, 1),
    ] {
        assert_eq!(count(&sink.findings, code), times, "{code}");
    }
    let absent = sink.findings.iter().filter(|finding| finding.code == Code::ContactAbsent);
    let places: Vec<String> = absent.flat_map(|f| &f.places).map(|place| place.path.clone()).collect();
    assert_eq!(
        places,
        [
            "InterchangeContact/StudentContactAssociation[4]/ContactReference",
            "InterchangeContact/StudentContactAssociation[3]/ContactReference"
        ]
    );
}

#[test]
fn links_to_nothing_twice_and_with_several_first_contacts() {
    let first = "<PrimaryContactStatus>true</PrimaryContactStatus>";
    let other = "<Contact><ContactUniqueId>20</ContactUniqueId></Contact>";
    let inside = [
        CONTACT,
        other,
        &by_key("1", "10", first),
        &by_key("1", "10", ""),
        &by_key("1", "20", first),
        "<StudentContactAssociation><ContactReference ref='C1'/></StudentContactAssociation>",
        "<StudentContactAssociation><StudentReference ref='S1'/></StudentContactAssociation>",
    ]
    .concat();
    let (summary, sink) = ed_fi(&students(STUDENT), &contacts(&inside));
    assert_eq!(summary.links, 3);
    for (code, times) in [(Code::LinkTwice, 1), (Code::LinkToNothing, 2), (Code::SeveralPrimaryContacts, 1)] {
        assert_eq!(count(&sink.findings, code), times, "{code}");
    }
    assert!(Journal::new(sink.entries.clone()).is_ok());
}

#[test]
fn the_older_names_read_the_same() {
    let newer = contacts(&[CONTACT, &by_reference("S1", "C1", "<Relation>Mother</Relation>")].concat());
    let older = newer
        .replace("ContactReference", "ParentReference")
        .replace("ContactUniqueId", "ParentUniqueId")
        .replace("StudentContactAssociation", "StudentParentAssociation")
        .replace("<Contact ", "<Parent ")
        .replace("</Contact>", "</Parent>")
        .replace("InterchangeContact", "InterchangeParent")
        .replace("5.2.0", "0400");
    let (a, from_newer) = ed_fi(&students(STUDENT), &newer);
    let (b, from_older) = ed_fi(&students(STUDENT), &older);
    assert_eq!(from_newer.directory, from_older.directory);
    let facts = |sink: &Collected| sink.entries.iter().map(|entry| entry.fact().clone()).collect::<Vec<_>>();
    assert_eq!(facts(&from_newer), facts(&from_older));
    assert_eq!((a.links, a.contacts), (b.links, b.contacts));
    assert_eq!(count(&from_older.findings, Code::UnknownElement), 0);
}

#[test]
fn keys_that_are_no_keys() {
    let inside = "<Student><StudentUniqueId>sam@example.org</StudentUniqueId></Student><Student><Name/></Student>\
        <Student><StudentUniqueId>1</StudentUniqueId></Student><Student><StudentUniqueId>1</StudentUniqueId></Student>";
    let (summary, sink) = ed_fi(&students(inside), &contacts(""));
    assert_eq!(summary.pupils, 3);
    for (code, times) in [(Code::KeyRewritten, 1), (Code::NoKey, 1), (Code::KeyTwice, 1)] {
        assert_eq!(count(&sink.findings, code), times, "{code}");
    }
    assert!(!format!("{sink:?}").contains("sam"));
    assert!(Journal::new(sink.entries).is_ok());
}

#[test]
fn how_to_reach_a_contact() {
    let contact = "<Contact id='C1'><ContactUniqueId>10</ContactUniqueId><Name><PersonalTitlePrefix>Dr</PersonalTitlePrefix>\
        <FirstName>C</FirstName><LastSurname>D</LastSurname><MaidenName>E</MaidenName></Name>\
        <Address><StreetNumberName>1 #2 Road</StreetNumberName><StateAbbreviation>uri://ed-fi.org/StateAbbreviationDescriptor#TX</StateAbbreviation>\
        <AddressType>uri://ed-fi.org/AddressTypeDescriptor#Mailing</AddressType><DoNotPublishIndicator>true</DoNotPublishIndicator>\
        <Period><BeginDate>2020-01-01</BeginDate><EndDate>2020-12-31</EndDate></Period></Address>\
        <Telephone><TelephoneNumber>(950) 342 7522</TelephoneNumber><TelephoneNumberType>uri://x#Mobile</TelephoneNumberType>\
        <OrderOfPriority>2</OrderOfPriority><TextMessageCapabilityIndicator>true</TextMessageCapabilityIndicator></Telephone>\
        <ElectronicMail><ElectronicMailAddress>c@example.org</ElectronicMailAddress><ElectronicMailType>uri://x#Pigeon</ElectronicMailType>\
        <PrimaryEmailAddressIndicator>true</PrimaryEmailAddressIndicator></ElectronicMail>\
        <Language><Language>uri://ed-fi.org/LanguageDescriptor#spa</Language><LanguageUse>uri://ed-fi.org/LanguageUseDescriptor#Correspondence language</LanguageUse>\
        <LanguageUse>uri://ed-fi.org/LanguageUseDescriptor#Home language</LanguageUse></Language>\
        <Language><Language>uri://ed-fi.org/LanguageDescriptor#eng</Language></Language><LoginId>SECRET</LoginId></Contact>";
    let (_, sink) = ed_fi(&students(STUDENT), &contacts(contact));
    let listing = adult(&sink);
    assert_eq!(listing.names.former_surname.as_ref().unwrap().as_str(), "E");
    let address = &listing.addresses[0];
    assert_eq!((address.label, address.do_not_publish), (Some(Label::Mailing), Says::Yes));
    assert_eq!(address.valid_until.unwrap().to_string(), "2021-01-01", "the last day is still right");
    let lines: Vec<&str> = address.lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(lines, ["1 #2 Road", "TX"]);
    let [phone, email] = listing.channels.as_slice() else { panic!("two channels") };
    assert_eq!((phone.kind, phone.order, phone.may_be_texted), (ChannelKind::Mobile, Some(2), Says::Yes));
    assert_eq!((email.kind, email.label, email.may_be_texted), (ChannelKind::Email, Some(Label::Other), Says::Unknown));
    let languages: Vec<_> = listing.languages.iter().map(|l| (l.code.as_str(), l.used_for)).collect();
    assert_eq!(
        languages,
        [("spa", LanguageUse::Correspondence), ("spa", LanguageUse::Home), ("eng", LanguageUse::NotSaid)]
    );
    assert_eq!(count(&sink.findings, Code::UnknownType), 1);
    assert_eq!(count(&sink.findings, Code::SensitiveLeftOut), 1);
    assert!(!serde_json::to_string(&sink.directory).unwrap().contains("SECRET"));
}

fn adult(sink: &Collected) -> Listing {
    let listings = sink.directory.iter().filter_map(|record| match record {
        DirectoryRecord::Listing(listing) => Some((**listing).clone()),
        _ => None,
    });
    listings.into_iter().find(|listing| matches!(listing.whose, Whose::Person(_))).unwrap()
}

#[test]
fn the_same_person_twice_is_offered() {
    let one = |key: u32, name: &str| {
        format!(
            "<Contact><ContactUniqueId>{key}</ContactUniqueId><Name><FirstName>{name}</FirstName><LastSurname>D</LastSurname></Name>\
             <ElectronicMail><ElectronicMailAddress>{name}@example.org</ElectronicMailAddress></ElectronicMail></Contact>"
        )
    };
    let (summary, sink) =
        ed_fi(&students(""), &contacts(&[one(1, "Kim"), one(2, "KIM"), one(3, "kim"), one(4, "Lee")].concat()));
    assert_eq!((summary.contacts, summary.candidate_distinct_contacts), (4, 2));
    let people: Vec<_> = sink.candidates.iter().map(|c| (c.group, c.person.as_str())).collect();
    assert_eq!(people, [(1, "edfi:hill-street:c1"), (1, "edfi:hill-street:c2"), (1, "edfi:hill-street:c3")]);
}

#[test]
fn versions_and_files_that_are_not_these() {
    for (namespace, code) in [
        (" xmlns='http://ed-fi.org/9.0.0'", Some(Code::VersionUnfamiliar)),
        (" xmlns='http://example.org/5'", Some(Code::VersionUnfamiliar)),
        ("", Some(Code::VersionMissing)),
        (" xmlns='http://ed-fi.org/0310'", None),
        (" xmlns='http://ed-fi.org/4.0.0'", None),
    ] {
        let (_, sink) = ed_fi(&format!("<InterchangeStudent{namespace}/>"), &contacts(""));
        for other in [Code::VersionUnfamiliar, Code::VersionMissing] {
            assert_eq!(count(&sink.findings, other), u64::from(code == Some(other)), "{namespace}");
        }
    }
    let swapped = ed_fi_with(contacts("").as_bytes(), students("").as_bytes(), &context()).unwrap_err();
    assert_eq!(swapped.kind, ImportErrorKind::NotThisFormat("an ed-fi file of students"));
    assert_eq!(
        swapped.to_string(),
        "not an ed-fi file of students: the outermost element is another, at `file`, line 1"
    );
}

#[test]
fn broken_files_give_nothing_or_what_was_whole() {
    let whole = contacts(&[CONTACT, &by_key("1", "10", "<Relation>Mother</Relation>"), CONTACT].concat());
    let (cut, _) = whole.split_at(whole.rfind("<Name>").unwrap());
    let error = ed_fi_with(students(STUDENT).as_bytes(), cut.as_bytes(), &context()).unwrap_err();
    assert_eq!((error.kind, error.place.path.as_str()), (ImportErrorKind::Truncated, "InterchangeContact/Contact[2]"));
    let mut lenient = context();
    lenient.lenient = true;
    let (summary, sink) = ed_fi_with(students(STUDENT).as_bytes(), cut.as_bytes(), &lenient).unwrap();
    assert_eq!((summary.contacts, summary.links, summary.complete), (1, 1, false));
    assert_eq!(count(&sink.findings, Code::BrokenOff), 1);
    // A broken file of students leaves the links: the pupils are missing, and that is said.
    let (cut, _) = STUDENT.split_at(20);
    let (summary, sink) = ed_fi_with(students(cut).as_bytes(), whole.as_bytes(), &lenient).unwrap();
    assert_eq!((summary.pupils, summary.links, summary.complete), (0, 1, false));
    assert_eq!(count(&sink.findings, Code::PupilAbsent), 1);
}

#[test]
fn waiting_links_are_limited() {
    let mut few = context();
    few.limits.waiting = 2;
    let early = by_reference("S1", "C1", "").repeat(3);
    let error = ed_fi_with(students(STUDENT).as_bytes(), contacts(&early).as_bytes(), &few).unwrap_err();
    assert_eq!(error.kind, ImportErrorKind::TooMany { what: "links before their contacts", most: 2 });
    let mut few = context();
    few.limits.records = 1;
    let two = students(&[STUDENT, STUDENT].concat());
    let error = ed_fi_with(two.as_bytes(), contacts("").as_bytes(), &few).unwrap_err();
    assert_eq!(error.kind, ImportErrorKind::TooMany { what: "pupils", most: 1 });
}
