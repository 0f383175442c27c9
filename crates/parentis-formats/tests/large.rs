//! A file without end needs no memory without end.
//!
//! The file is made while it is read and the sink keeps nothing, so what the process holds at its peak is what the
//! importer holds. The system's own figure is taken (the peak of the resident set, on Linux), before and after. Beside
//! it, what arrives between two records is counted: an importer that gathered would hand over in lumps.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    reason = "these are tests"
)]

use parentis::Entry;
use parentis_formats::ctf::import_ctf;
use parentis_formats::ed_fi::import_ed_fi;
use parentis_formats::import::{
    DirectoryRecord, Finding, ImportContext, MergeCandidate, Sink, SinkStopped, SystemCode,
};
use std::io::Read;

/// A file in pieces, made as it is read.
struct Made<F> {
    piece: F,
    next: u32,
    ready: Vec<u8>,
    at: usize,
    bytes: u64,
}

impl<F: FnMut(u32) -> Option<String>> Made<F> {
    fn new(piece: F) -> Self {
        Self { piece, next: 0, ready: Vec::new(), at: 0, bytes: 0 }
    }
}

impl<F: FnMut(u32) -> Option<String>> Read for Made<F> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.ready.len() {
            let Some(piece) = (self.piece)(self.next) else { return Ok(0) };
            self.next += 1;
            self.ready = piece.into_bytes();
            self.at = 0;
        }
        let length = buf.len().min(self.ready.len() - self.at);
        buf[..length].copy_from_slice(&self.ready[self.at..self.at + length]);
        self.at += length;
        self.bytes += length as u64;
        Ok(length)
    }
}

/// Counts, and keeps nothing.
#[derive(Default)]
struct Counting {
    entries: u64,
    directory: u64,
    candidates: u64,
    findings: u64,
    since_record: u64,
    most_between_records: u64,
    kept: bool,
}

impl Counting {
    fn one(&mut self) {
        self.since_record += 1;
        self.most_between_records = self.most_between_records.max(self.since_record);
    }
}

impl Sink for Counting {
    fn entry(&mut self, _: Entry) -> Result<(), SinkStopped> {
        self.entries += 1;
        self.one();
        Ok(())
    }
    fn directory(&mut self, _: DirectoryRecord) -> Result<(), SinkStopped> {
        self.directory += 1;
        self.one();
        Ok(())
    }
    fn candidate(&mut self, _: MergeCandidate) -> Result<(), SinkStopped> {
        self.candidates += 1;
        self.one();
        Ok(())
    }
    fn finding(&mut self, _: Finding) -> Result<(), SinkStopped> {
        self.findings += 1;
        Ok(())
    }
    fn record_done(&mut self) -> Result<(), SinkStopped> {
        self.since_record = 0;
        Ok(())
    }
    fn keep(&mut self) -> Result<(), SinkStopped> {
        self.kept = true;
        Ok(())
    }
    fn discard(&mut self) {}
}

/// A pupil with two contacts, of whom siblings in pairs share the first.
fn ctf_pupil(n: u32) -> String {
    let contact = |who: u32, order: u32, code: &str| {
        format!(
            "<Contact><Order>{order}</Order><Title>Ms</Title><Surname>Surname{who}</Surname><Forename>Forename</Forename>\
             <Relationship>{code}</Relationship><Responsibility>true</Responsibility><Address><BS7666Address><PAON>{who}</PAON>\
             <Street>A Street with a long enough name</Street><Town>Testbury</Town></BS7666Address><PostCode>ZZ99 9ZZ</PostCode></Address>\
             <Phones><Phone><TelephoneType>M</TelephoneType><PhoneNo>07700900000</PhoneNo></Phone></Phones>\
             <Email>contact.number.{who}@example.org</Email></Contact>"
        )
    };
    format!(
        "<Pupil><UPN>A{n:012}</UPN><Surname>Surname{n}</Surname><Forename>Forename</Forename><DOB>2014-04-02</DOB><Sex>F</Sex>\
         <Contacts>{}{}</Contacts></Pupil>\n",
        contact(n / 2 * 2, 1, "PAM"),
        contact(1_000_000 + n, 2, "PAF")
    )
}

fn ctf_file(pupils: u32) -> impl FnMut(u32) -> Option<String> {
    move |n| {
        match n {
        0 => Some("<?xml version=\"1.0\" encoding=\"UTF-8\"?><CTfile><Header><DocumentName>Common Transfer File</DocumentName>\
            <CTFversion>25.0</CTFversion><DateTime>2025-07-18T09:30:00</DateTime></Header><CTFpupilData>".to_owned()),
        n if n <= pupils => Some(ctf_pupil(n - 1)),
        n if n == pupils + 1 => Some("</CTFpupilData></CTfile>".to_owned()),
        _ => None,
    }
    }
}

fn student_file(pupils: u32) -> impl FnMut(u32) -> Option<String> {
    move |n| match n {
        0 => Some("<InterchangeStudent xmlns=\"http://ed-fi.org/5.2.0\">".to_owned()),
        n if n <= pupils => Some(format!(
            "<Student><StudentUniqueId>{n}</StudentUniqueId><Name><FirstName>Forename</FirstName><LastSurname>Surname{n}</LastSurname>\
             </Name><BirthData><BirthDate>2014-04-02</BirthDate></BirthData></Student>\n"
        )),
        n if n == pupils + 1 => Some("</InterchangeStudent>".to_owned()),
        _ => None,
    }
}

/// Contacts first and links after them, as the interchange has them.
fn contact_file(pupils: u32) -> impl FnMut(u32) -> Option<String> {
    move |n| match n {
        0 => Some("<InterchangeContact xmlns=\"http://ed-fi.org/5.2.0\">".to_owned()),
        n if n <= pupils => Some(format!(
            "<Contact id=\"PRNT_{n}\"><ContactUniqueId>{n}</ContactUniqueId><Name><FirstName>Forename</FirstName><LastSurname>Surname{n}\
             </LastSurname></Name><Address><StreetNumberName>{n} A Street with a long enough name</StreetNumberName><City>Grand Bend</City>\
             </Address><ElectronicMail><ElectronicMailAddress>contact.number.{n}@example.org</ElectronicMailAddress></ElectronicMail></Contact>\n"
        )),
        n if n <= 2 * pupils => Some(format!(
            "<StudentContactAssociation><StudentReference><StudentIdentity><StudentUniqueId>{0}</StudentUniqueId></StudentIdentity>\
             </StudentReference><ContactReference ref=\"PRNT_{0}\"/><Relation>uri://ed-fi.org/RelationDescriptor#Mother</Relation>\
             <LivesWith>true</LivesWith></StudentContactAssociation>\n",
            n - pupils
        )),
        n if n == 2 * pupils + 1 => Some("</InterchangeContact>".to_owned()),
        _ => None,
    }
}

/// The peak of the resident set of this process so far, in bytes.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok()?.checked_mul(1024)
}

fn context() -> ImportContext {
    ImportContext::new("2025-09-01T08:00:00Z".parse().unwrap(), SystemCode::new("large").unwrap())
}

/// Imports so many pupils and says how much a pupil costs at the peak. The bound is for keys, digests and the trees
/// they stand in, and a fixed part for windows and buffers.
fn measure(pupils: u32) {
    const FIXED: u64 = 8 * 1024 * 1024;
    let before = peak();
    let mut sink = Counting::default();
    let mut file = Made::new(ctf_file(pupils));
    let summary = import_ctf(&mut file, &context(), &mut sink).unwrap();
    assert_eq!((summary.pupils, summary.contacts), (u64::from(pupils), 2 * u64::from(pupils)));
    assert_eq!((sink.entries, sink.directory), (8 * u64::from(pupils), 3 * u64::from(pupils)));
    assert_eq!(sink.candidates, u64::from(pupils / 2) * 2, "each pair of siblings' first contact");
    assert!(sink.kept && sink.most_between_records <= 16, "{}", sink.most_between_records);
    assert!(sink.findings < 50, "findings are folded");
    let after = peak();
    if let (Some(before), Some(after)) = (before, after) {
        let grown = after.saturating_sub(before);
        println!("ctf: {pupils} pupils, {} bytes of file, peak grew by {grown} bytes", file.bytes);
        assert!(grown < FIXED + 250 * u64::from(pupils), "{grown}");
    }

    let mut sink = Counting::default();
    let mut students = Made::new(student_file(pupils));
    let mut contacts = Made::new(contact_file(pupils));
    let summary = import_ed_fi(&mut students, &mut contacts, &context(), &mut sink).unwrap();
    assert_eq!((summary.pupils, summary.contacts, summary.links), (pupils.into(), pupils.into(), pupils.into()));
    assert!(sink.kept && sink.most_between_records <= 4, "{}", sink.most_between_records);
    // The peak since before the first import: what that one freed may have been used again, so this is the most that
    // the second can have held.
    if let (Some(before), Some(after)) = (before, peak()) {
        let grown = after.saturating_sub(before);
        let bytes = students.bytes + contacts.bytes;
        println!("ed-fi: {pupils} pupils, {bytes} bytes of files, peak grew by {grown} bytes at most");
        assert!(grown < FIXED + 500 * u64::from(pupils), "{grown}");
    }
}

#[test]
fn twenty_thousand_pupils_in_bounded_memory() {
    measure(20_000);
}

/// Half a million: about 800 MB of file. In release, `cargo test --release -p parentis-formats --test large -- --ignored
/// --nocapture`.
#[test]
#[ignore = "a minute in release"]
fn half_a_million_pupils_in_bounded_memory() {
    measure(500_000);
}
