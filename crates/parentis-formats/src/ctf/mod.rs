//! The Common Transfer File, by which schools in England and Wales pass a pupil's record on.
//!
//! What it says and what it cannot say (formats sheet, section 5):
//!
//! | | |
//! | --- | --- |
//! | parental responsibility | `Responsibility`: a claim. "No" may stand for "not filled in" and counts as not known |
//! | lives with | cannot be said. `AddressAsPupil` is the same postal address and no more |
//! | court orders | cannot be said: absence proves nothing |
//! | contact's identity | none: each listing is a person of its own, and who may be the same is a [`MergeCandidate`] |
//! | contact's language | cannot be said |
//! | looked after | a finding and a fact of unknown kind: who holds responsibility depends on the kind |
//!
//! **Ids.** A pupil is `ctf:<system>:<UPN>`; one without a pupil number, with an odd one, or with one that an earlier
//! pupil of the file has, is `ctf:<system>:<time of the file>.p<place>`. A contact is the pupil's id with
//! `:<time of the file>.c<place in Contacts>`: since a place is no identity, the second contact of one file is never
//! taken for the second contact of the next, where another may stand.
//!
//! ```
//! use parentis_formats::ctf::import_ctf;
//! use parentis_formats::import::{Collected, ImportContext, SystemCode};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let file = r#"<?xml version="1.0" encoding="UTF-8"?>
//! <CTfile>
//!   <Header>
//!     <DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion>
//!     <DateTime>2025-07-18T09:30:00</DateTime><DocumentQualifier>full</DocumentQualifier>
//!     <SourceSchool><LEA>999</LEA><Estab>9001</Estab></SourceSchool>
//!   </Header>
//!   <CTFpupilData><Pupil>
//!     <UPN>A999900112001</UPN><Surname>Sample</Surname><Forename>Ava</Forename><DOB>2016-04-02</DOB>
//!     <Contacts><Contact>
//!       <Order>1</Order><Surname>Sample</Surname><Relationship>PAM</Relationship><Responsibility>true</Responsibility>
//!     </Contact></Contacts>
//!   </Pupil></CTFpupilData>
//! </CTfile>"#;
//! let context = ImportContext::new("2025-09-01T08:00:00Z".parse()?, SystemCode::new("hill-street")?);
//! let mut sink = Collected::default();
//! let summary = import_ctf(file.as_bytes(), &context, &mut sink)?;
//! assert_eq!((summary.pupils, summary.contacts), (1, 1));
//! assert_eq!(sink.entries.len(), 5, "on roll, born, mother, responsibility stated, first contact");
//! assert_eq!(sink.entries[2].source().map(|s| s.place.as_str()),
//!     Some("CTfile/CTFpupilData/Pupil[1]/Contacts/Contact[1]/Relationship"));
//! # Ok(())
//! # }
//! ```
//!
//! [`MergeCandidate`]: crate::import::MergeCandidate

mod codes;
mod contact;
mod details;
mod header;
mod pupil;
mod shape;

use crate::import::{
    Candidates, FindingCode, ImportContext, ImportError, ImportErrorKind, ImportSummary, Key, Run, Sink,
};
use crate::xml::{Records, report_encoding};
use std::collections::BTreeSet;
use std::io::Read;

/// The format's name in sources.
pub const FORMAT: &str = "ctf";

/// The versions that the reader was made for.
pub const VERSIONS: core::ops::RangeInclusive<u32> = 20..=25;

/// What is remembered from pupil to pupil: keys and digests.
pub(crate) struct Ctf {
    header_seen: bool,
    /// The time of the file, as it stands in keys.
    time: String,
    /// The pupil numbers so far.
    numbers: BTreeSet<[u8; 13]>,
    /// The keys of the pupils so far, by their place.
    pupils: Vec<Key>,
    /// Contacts by likeness: the place of the pupil and the place of the contact.
    candidates: Candidates<(u32, u32)>,
    /// Contacts with nothing to compare them by.
    alone: u64,
}

/// Reads a Common Transfer File and hands what it says to the sink.
///
/// The file is read once, a pupil at a time. On an error the sink is told to discard what it received.
///
/// # Errors
/// If the file is no CTF, is broken or breaks off (unless the context is lenient), is beyond a limit, cannot be read, or
/// the sink takes no more. The error says where.
pub fn import_ctf<R: Read, S: Sink>(
    reader: R,
    context: &ImportContext,
    sink: &mut S,
) -> Result<ImportSummary, ImportError> {
    let mut run = Run::new(sink, context, FORMAT, "ctf");
    let mut records = Records::new(reader, "a common transfer file", shape::ROOTS, context.limits);
    let mut ctf = Ctf {
        header_seen: false,
        time: String::new(),
        numbers: BTreeSet::new(),
        pupils: Vec::new(),
        candidates: Candidates::new(context.limits.likenesses),
        alone: 0,
    };
    let outcome = ctf.read(&mut run, &mut records, context);
    report_encoding(records.encoding(), &mut run.found);
    run.summary.encoding = records.encoding().used.name();
    run.summary.candidate_distinct_contacts = ctf.candidates.distinct().saturating_add(ctf.alone);
    run.summary.candidate_contacts_on_several_pupils = Some(ctf.candidates.on_several_pupils());
    run.finish(outcome)
}

impl Ctf {
    fn read<R: Read, S: Sink>(
        &mut self,
        run: &mut Run<'_, S>,
        records: &mut Records<R>,
        context: &ImportContext,
    ) -> Result<(), ImportError> {
        while let Some(record) = records.next(&mut run.found)? {
            let at = record.at();
            if at.node.name == "Header" {
                if self.header_seen {
                    run.found.add(FindingCode::HeaderLate, &at.place());
                } else {
                    self.header(run, &at, context);
                }
                continue;
            }
            if !self.header_seen {
                self.no_header(run);
            }
            if self.pupils.len() >= context.limits.records {
                let kind = ImportErrorKind::TooMany { what: "pupils", most: context.limits.records };
                return Err(ImportError::new(at.place(), kind));
            }
            self.pupil(run, &at)?;
            run.record_done(&at.place())?;
        }
        if !self.header_seen {
            self.no_header(run);
        }
        Ok(())
    }
}
