//! What a transfer file may have and the samples have not.

use crate::common::{context, count, count_in, ctf, ctf_with};
use parentis::Fact;
use parentis::words::{ContactFlag, RelationshipKind, Says};
use parentis_formats::import::{
    AddressPart, Collected, DirectoryRecord, FindingCode as Code, ImportErrorKind, ImportSummary, Label, Listing, Whose,
};

const HEADER: &str = "<Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>\
    <DateTime>2025-07-18T09:30:00</DateTime><DocumentQualifier>full</DocumentQualifier>\
    <SourceSchool><LEA>999</LEA><Estab>9001</Estab></SourceSchool></Header>";

fn file(header: &str, pupils: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><CTfile>{header}<CTFpupilData>{pupils}</CTFpupilData></CTfile>")
}

fn pupils(pupils: &str) -> (ImportSummary, Collected) {
    ctf(file(HEADER, pupils).as_bytes())
}

/// One pupil with one contact, of which a part is given.
fn contact(part: &str) -> Collected {
    pupils(&format!(
        "<Pupil><UPN>A999900112001</UPN><Surname>S</Surname><DOB>2016-04-02</DOB><Contacts><Contact><Surname>S</Surname>\
         {part}</Contact></Contacts></Pupil>"
    ))
    .1
}

fn has(sink: &Collected, wanted: impl Fn(&Fact) -> bool) -> bool {
    sink.entries.iter().any(|entry| wanted(entry.fact()))
}

#[test]
fn responsibility_by_value() {
    for (written, want, finding) in [
        ("<Responsibility>true</Responsibility>", Some((Says::Yes, false)), None),
        ("<Responsibility> 1 </Responsibility>", Some((Says::Yes, false)), None),
        ("<Responsibility>false</Responsibility>", Some((Says::No, true)), Some(Code::ResponsibilityNoMayBeDefault)),
        ("<Responsibility>0</Responsibility>", Some((Says::No, true)), Some(Code::ResponsibilityNoMayBeDefault)),
        ("<Responsibility>Y</Responsibility>", Some((Says::Yes, false)), Some(Code::OddFlag)),
        ("<Responsibility>T</Responsibility>", Some((Says::Yes, false)), Some(Code::OddFlag)),
        ("<Responsibility>N</Responsibility>", Some((Says::No, true)), Some(Code::OddFlag)),
        ("<Responsibility>F</Responsibility>", Some((Says::No, true)), Some(Code::OddFlag)),
        ("<Responsibility>maybe</Responsibility>", None, Some(Code::UnreadableFlag)),
        ("<Responsibility/>", None, Some(Code::EmptyFlag)),
        ("", None, None),
    ] {
        let sink = contact(written);
        let stated = sink.entries.iter().find_map(|entry| match entry.fact() {
            Fact::ResponsibilityStated { says, may_be_default, .. } => Some((*says, *may_be_default)),
            _ => None,
        });
        assert_eq!(stated, want, "{written}");
        for code in [Code::OddFlag, Code::UnreadableFlag, Code::EmptyFlag] {
            assert_eq!(count(&sink.findings, code), u64::from(finding == Some(code)), "{written} {code}");
        }
        assert_eq!(
            count(&sink.findings, Code::ResponsibilityNoMayBeDefault),
            u64::from(want == Some((Says::No, true)))
        );
        assert!(!has(&sink, |fact| matches!(fact, Fact::Responsibility { .. })));
    }
}

#[test]
fn no_link_is_dropped_for_its_code() {
    for (code, kind, finding) in [
        ("<Relationship>PAM</Relationship>", RelationshipKind::Mother, None),
        ("<Relationship>GRP</Relationship>", RelationshipKind::Other, Some(Code::UnknownRelationship)),
        ("<Relationship>pam</Relationship>", RelationshipKind::Other, Some(Code::UnknownRelationship)),
        ("<Relationship/>", RelationshipKind::Unknown, Some(Code::NoRelationship)),
        ("", RelationshipKind::Unknown, Some(Code::NoRelationship)),
    ] {
        let sink = contact(code);
        assert!(has(&sink, |fact| matches!(fact, Fact::Relationship { kind: got, .. } if *got == kind)), "{code}");
        for other in [Code::UnknownRelationship, Code::NoRelationship] {
            assert_eq!(count(&sink.findings, other), u64::from(finding == Some(other)), "{code}");
        }
    }
    for (text, want) in [("Mrs Sample, the neighbour", None), ("Sample", None), ("PAM", Some("PAM"))] {
        let sink = contact(&format!("<Relationship>{text}</Relationship>"));
        let source = sink.entries.iter().find(|e| matches!(e.fact(), Fact::Relationship { .. })).unwrap().source();
        assert_eq!(source.unwrap().as_written.as_deref(), want, "nothing in a fact but a code of the list");
    }
}

#[test]
fn every_relationship_code_of_the_list() {
    for (code, kind) in [
        ("PAM", "mother"),
        ("PAF", "father"),
        ("STP", "step_parent"),
        ("FOS", "foster_parent"),
        ("CAR", "carer"),
        ("FAM", "other_relative"),
        ("REL", "other_relative"),
        ("CHM", "childminder"),
        ("SWR", "social_worker"),
        ("DOC", "health_professional"),
        ("HTC", "education_professional"),
        ("TCH", "education_professional"),
        ("RLG", "religious_contact"),
        ("OTH", "other"),
    ] {
        let sink = contact(&format!("<Relationship>{code}</Relationship>"));
        assert!(
            has(&sink, |fact| matches!(fact, Fact::Relationship { kind: got, .. } if got.code() == kind)),
            "{code}"
        );
    }
}

#[test]
fn addresses_and_ranks() {
    let sink = contact(
        "<Order>first</Order><Address><AddressAsPupil>false</AddressAsPupil><PostCode>ZZ99 1AA</PostCode></Address>",
    );
    assert_eq!(count(&sink.findings, Code::OddOrder), 1);
    assert!(has(&sink, |f| matches!(f, Fact::Flag { flag: ContactFlag::SameAddress, says: Says::No, .. })));
    assert!(!has(&sink, |f| matches!(f, Fact::ContactPriority { .. })));
    let both = contact("<Address><AddressAsPupil>true</AddressAsPupil><PostCode>ZZ99 1AA</PostCode></Address>");
    assert_eq!(count(&both.findings, Code::AddressContradiction), 1);
    let lines = "<Address><BS7666Address><SAON>Flat 2</SAON><PAON>5</PAON><Street>S</Street></BS7666Address><County>C</County></Address>";
    let parts: Vec<AddressPart> = adult(&contact(lines)).addresses[0].lines.iter().map(|line| line.part).collect();
    assert_eq!(parts, [AddressPart::SubBuilding, AddressPart::Building, AddressPart::Street, AddressPart::County]);
}

fn adult(sink: &Collected) -> Listing {
    let listings = sink.directory.iter().filter_map(|record| match record {
        DirectoryRecord::Listing(listing) => Some((**listing).clone()),
        _ => None,
    });
    listings.into_iter().find(|listing| matches!(listing.whose, Whose::Person(_))).unwrap()
}

#[test]
fn numbers_of_odd_types_and_forms_are_kept() {
    let sink = contact(
        "<Phones><Phone><TelephoneType>X</TelephoneType><PhoneNo>ask at the office</PhoneNo></Phone>\
         <Phone><TelephoneType>A</TelephoneType><PhoneNo>01632 960001</PhoneNo></Phone></Phones><Email>nobody</Email>",
    );
    let listing = adult(&sink);
    assert_eq!(listing.channels.len(), 3);
    assert_eq!(listing.channels[0].normalised, None);
    assert_eq!(listing.channels[0].as_written.as_str(), "ask at the office");
    assert_eq!(listing.channels[1].label, Some(Label::OtherHome));
    for code in [Code::UnknownType, Code::OddPhone, Code::OddEmail] {
        assert_eq!(count(&sink.findings, code), 1, "{code}");
    }
}

#[test]
fn two_pupils_with_one_number_stay_two() {
    let one = |name: &str| format!("<Pupil><UPN>A999900112001</UPN><Surname>{name}</Surname></Pupil>");
    let (summary, sink) = pupils(&[one("A"), one("B")].concat());
    assert_eq!(summary.pupils, 2);
    assert_eq!(count(&sink.findings, Code::PupilNumberTwice), 1);
    let whose: Vec<_> = sink
        .entries
        .iter()
        .filter_map(|entry| match entry.fact() {
            Fact::PupilOnRoll { pupil } => Some(pupil.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(whose, ["ctf:hill-street:A999900112001", "ctf:hill-street:20250718T093000.p2"]);
}

#[test]
fn pupil_numbers_and_births_that_are_odd() {
    for (part, code) in [
        ("<UPN>12345</UPN>", Code::OddPupilNumber),
        ("<UPN>A99990011200B</UPN>", Code::TemporaryPupilNumber),
        ("<UPN/>", Code::NoPupilNumber),
        ("<DOB>02/04/2016</DOB>", Code::BadDate),
        ("<DOB>2016-04-02T00:00:00</DOB>", Code::DateWithTime),
        ("<DOB>2031-04-02</DOB>", Code::BirthDateImplausible),
        ("<DOB/>", Code::NoBirthDate),
        ("<LookedAfter><InCare>false</InCare></LookedAfter>", Code::NotLookedAfter),
        ("<LookedAfter><InCare>perhaps</InCare></LookedAfter>", Code::UnreadableFlag),
        ("<Contacts/>", Code::EmptyContacts),
        ("<Contacts/>", Code::NoContacts),
        ("<Surname>\u{fffd}</Surname>", Code::ReplacementCharacter),
        ("<Surname>a\u{1}b</Surname>", Code::ControlCharacter),
        ("<Hobby>chess</Hobby>", Code::UnknownElement),
        ("<Surname lang='en'>a</Surname>", Code::UnknownAttribute),
        ("<Surname>a</Surname><Surname>b</Surname>", Code::RepeatedElement),
        ("hello", Code::StrayText),
    ] {
        let (_, sink) = pupils(&format!("<Pupil>{part}</Pupil>"));
        assert_eq!(count(&sink.findings, code), 1, "{part}");
        assert!(!has(&sink, |fact| matches!(fact, Fact::LookedAfter { .. })));
    }
}

#[test]
fn what_is_sensitive_is_read_past_and_never_said_of_whom() {
    let (_, sink) = pupils(
        "<Pupil><Surname>S</Surname><BasicDetails><Ethnicity>SECRET</Ethnicity><MedicalFlag>SECRET</MedicalFlag>\
         <Disabilities><Disability>SECRET</Disability></Disabilities></BasicDetails><FSMhistory><FSM>SECRET</FSM></FSMhistory>\
         <SENhistory><SEN>SECRET</SEN></SENhistory></Pupil>",
    );
    assert_eq!(count(&sink.findings, Code::SensitiveLeftOut), 5);
    let sensitive = sink.findings.iter().filter(|finding| finding.code == Code::SensitiveLeftOut);
    assert!(sensitive.clone().all(|finding| finding.places.is_empty() && !finding.part.contains('[')));
    let written = serde_json::to_string(&sink.directory).unwrap();
    let entries: Vec<String> = sink.entries.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect();
    assert!(![written, entries.concat(), serde_json::to_string(&sink.findings).unwrap()].concat().contains("SECRET"));
}

#[test]
fn headers_in_every_state() {
    let header = |from: &str, to: &str| ctf(file(&HEADER.replace(from, to), "").as_bytes()).1;
    for (from, to, code) in [
        ("25.0", "26.0", Code::VersionUnfamiliar),
        ("25.0", "19.0", Code::VersionUnfamiliar),
        ("25.0", "new", Code::VersionUnfamiliar),
        ("<CTFversion>25.0</CTFversion>", "", Code::VersionMissing),
        ("CTFversion", "CTFVersion", Code::HeaderVariant),
        (">full<", ">partial<", Code::PartialDocument),
        (">full<", "><", Code::QualifierUnknown),
        ("<SourceSchool><LEA>999</LEA><Estab>9001</Estab></SourceSchool>", "", Code::NoSourceSchool),
        ("2025-07-18T09:30:00", "18/07/2025", Code::NoExportDate),
        ("Common Transfer File", "Pupil List", Code::DocumentNameOdd),
        ("</Header>", "<SupplierID>A Company Ltd</SupplierID></Header>", Code::ProducerLeftOut),
        ("</Header>", "</Header><Header/>", Code::HeaderLate),
    ] {
        assert_eq!(count(&header(from, to).findings, code), 1, "{to}");
        if code != Code::HeaderLate {
            assert_eq!(count(&header("x", "x").findings, code), 0);
        }
    }
    // Without a header: the day of recording, in London.
    let mut late = context();
    late.recorded_at = "2025-08-31T23:30:00Z".parse().unwrap();
    let (summary, sink) = ctf_with(file("", "<Pupil/>").as_bytes(), &late).unwrap();
    assert_eq!((summary.valid_from.to_string().as_str(), summary.export_day), ("2025-09-01", None));
    for code in [Code::VersionMissing, Code::NoExportDate, Code::NoSourceSchool] {
        assert_eq!(count(&sink.findings, code), 1, "{code}");
    }
    // The host's word about the day counts for more than the file's, and the file's own day is told all the same.
    let mut told = context();
    told.valid_from = Some("2025-09-03".parse().unwrap());
    let (summary, sink) = ctf_with(file(HEADER, "<Pupil/>").as_bytes(), &told).unwrap();
    assert_eq!(summary.export_day.unwrap().to_string(), "2025-07-18");
    assert!(sink.entries.iter().all(|entry| entry.valid().from().to_string() == "2025-09-03"));
}

#[test]
fn the_encoding_is_what_the_bytes_are() {
    let with = |label: &str, name: &[u8]| {
        let text = file(HEADER, "<Pupil><Surname>@</Surname></Pupil>").replace("UTF-8", label);
        let (before, after) = text.split_once('@').unwrap();
        ctf(&[before.as_bytes(), name, after.as_bytes()].concat())
    };
    for (label, name, code) in [
        ("ISO-8859-1", "Renée".as_bytes(), Some(Code::EncodingNotAsDeclared)),
        ("UTF-8", b"Ren\xe9e", Some(Code::EncodingNotAsDeclared)),
        ("windows-1252", b"Ren\xe9e", Some(Code::NotUtf8)),
        ("martian", b"Ren\xe9e", Some(Code::EncodingUnknown)),
        ("UTF-8", "Renée".as_bytes(), None),
    ] {
        let (_, sink) = with(label, name);
        let DirectoryRecord::Listing(pupil) = &sink.directory[0] else { panic!() };
        assert_eq!(pupil.names.surname.as_ref().unwrap().as_str(), "Renée", "{label}");
        for other in [Code::EncodingNotAsDeclared, Code::NotUtf8, Code::EncodingUnknown] {
            assert_eq!(count(&sink.findings, other), u64::from(code == Some(other)), "{label} {other}");
        }
    }
}

#[test]
fn a_broken_file_gives_nothing_or_what_was_whole() {
    let whole = file(HEADER, &"<Pupil><Surname>S</Surname></Pupil>".repeat(3));
    let (cut, _) = whole.split_at(whole.rfind("<Surname>").unwrap() + 10);
    let error = ctf_with(cut.as_bytes(), &context()).unwrap_err();
    assert_eq!(error.kind, ImportErrorKind::Truncated);
    assert_eq!(
        error.to_string(),
        "the file breaks off before its end, at `CTfile/CTFpupilData/Pupil[3]/Surname`, line 1"
    );
    let mut lenient = context();
    lenient.lenient = true;
    let (summary, sink) = ctf_with(cut.as_bytes(), &lenient).unwrap();
    assert_eq!((summary.pupils, summary.complete), (2, false));
    assert_eq!(count_in(&sink.findings, Code::BrokenOff, "Pupil/Surname"), 1);
    // No leniency for what is no such file at all, or may be an attack.
    for (text, kind) in [
        ("<html/>", ImportErrorKind::NotThisFormat("a common transfer file")),
        ("", ImportErrorKind::Empty),
        ("<!DOCTYPE CTfile><CTfile/>", ImportErrorKind::Doctype),
    ] {
        assert_eq!(ctf_with(text.as_bytes(), &lenient).unwrap_err().kind, kind);
    }
}

#[test]
fn a_sink_that_stops_stops_the_import() {
    use parentis_formats::import::{Finding, MergeCandidate, Sink, SinkStopped};
    struct Full {
        left: usize,
        ended: Vec<&'static str>,
    }
    impl Full {
        fn take(&mut self) -> Result<(), SinkStopped> {
            self.left = self.left.checked_sub(1).ok_or(SinkStopped)?;
            Ok(())
        }
    }
    impl Sink for Full {
        fn entry(&mut self, _: parentis::Entry) -> Result<(), SinkStopped> {
            self.take()
        }
        fn directory(&mut self, _: DirectoryRecord) -> Result<(), SinkStopped> {
            self.take()
        }
        fn candidate(&mut self, _: MergeCandidate) -> Result<(), SinkStopped> {
            self.take()
        }
        fn finding(&mut self, _: Finding) -> Result<(), SinkStopped> {
            self.take()
        }
        fn keep(&mut self) -> Result<(), SinkStopped> {
            self.ended.push("keep");
            Ok(())
        }
        fn discard(&mut self) {
            self.ended.push("discard");
        }
    }
    for left in [0, 5, 300] {
        let mut full = Full { left, ended: Vec::new() };
        let error = parentis_formats::ctf::import_ctf(crate::common::CTF_25, &context(), &mut full).unwrap_err();
        assert_eq!(error.kind, ImportErrorKind::SinkStopped);
        assert_eq!(full.ended, ["discard"]);
    }
    let mut roomy = Full { left: usize::MAX, ended: Vec::new() };
    parentis_formats::ctf::import_ctf(crate::common::CTF_25, &context(), &mut roomy).unwrap();
    assert_eq!(roomy.ended, ["keep"]);
}

#[test]
fn limits_are_kept() {
    let mut few = context();
    few.limits.records = 2;
    let three = file(HEADER, &"<Pupil/>".repeat(3));
    let kind = ctf_with(three.as_bytes(), &few).unwrap_err().kind;
    assert_eq!(kind, ImportErrorKind::TooMany { what: "pupils", most: 2 });
    let mut alike = context();
    alike.limits.likenesses = 1;
    let (_, sink) = ctf_with(crate::common::CTF_25, &alike).unwrap();
    assert!(count(&sink.findings, Code::CandidatesIncomplete) > 50);
}
