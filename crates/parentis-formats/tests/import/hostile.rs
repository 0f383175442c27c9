//! No bytes make a reader panic, hang or leave half an import behind.

use crate::common::{CONTACTS, CTF_20, CTF_25, STUDENTS, context, ctf_with, ed_fi_with};
use parentis::Journal;
use parentis_formats::import::{Collected, ImportContext, ImportError, ImportSummary};
use proptest::prelude::*;

/// What comes out is consistent: counts agree, ids stand once, and the journal takes the entries.
fn consistent(outcome: Result<(ImportSummary, Collected), ImportError>) {
    let Ok((summary, sink)) = outcome else { return };
    assert_eq!(summary.entries, sink.entries.len() as u64);
    assert_eq!(summary.directory, sink.directory.len() as u64);
    let journal = Journal::new(sink.entries.clone()).unwrap();
    assert_eq!(journal.len(), sink.entries.len(), "no id twice");
}

fn contexts() -> [ImportContext; 2] {
    let mut lenient = context();
    lenient.lenient = true;
    [context(), lenient]
}

fn both(bytes: &[u8]) {
    for context in contexts() {
        consistent(ctf_with(bytes, &context));
        consistent(ed_fi_with(bytes, CONTACTS.get(..20_000).unwrap(), &context));
        consistent(ed_fi_with(STUDENTS.get(..5_000).unwrap(), bytes, &context));
    }
}

/// Pieces that mean something to a reader of XML.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/>",
    "</",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE x [",
    "&amp;",
    "&#x0;",
    "&x;",
    "'",
    "\"",
    "<Pupil>",
    "</Pupil>",
    "<Contacts>",
    "<Contact>",
    "</Contact>",
    "<UPN>A999900112001</UPN>",
    "<CTfile>",
    "</CTfile>",
    "<Student>",
    "<StudentUniqueId>",
    "ref='C1'",
    "xsi:nil='true'",
    "\u{feff}",
    "\u{fffd}",
    "é",
    "\0",
    " ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        both(&bytes);
    }

    #[test]
    fn any_pieces(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..60)) {
        both(pieces.concat().as_bytes());
        both(format!("<CTfile><CTFpupilData><Pupil>{}", pieces.concat()).as_bytes());
        both(format!("<InterchangeContact><Contact>{}", pieces.concat()).as_bytes());
    }

    #[test]
    fn damaged_samples(
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..12),
        which in 0..4_usize,
    ) {
        // Parts of the samples, so that a case is quick.
        let sample = [CTF_25, CTF_20, STUDENTS, CONTACTS][which];
        let mut bytes = sample.get(..sample.len().min(25_000)).unwrap().to_vec();
        for (at, byte, how) in cuts {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => { bytes.remove(at); }
                _ => {
                    let piece = PIECES[usize::from(byte) % PIECES.len()];
                    bytes.splice(at..at, piece.bytes());
                }
            }
        }
        for context in contexts() {
            match which {
                0 | 1 => consistent(ctf_with(&bytes, &context)),
                2 => consistent(ed_fi_with(&bytes, b"<InterchangeContact/>", &context)),
                _ => consistent(ed_fi_with(STUDENTS, &bytes, &context)),
            }
        }
    }
}

#[test]
fn a_sample_cut_at_every_place_is_refused_or_kept_in_part() {
    let whole = CTF_25.get(..9_000).unwrap();
    for end in 0..whole.len() {
        let part = whole.get(..end).unwrap();
        let [strict, lenient] = contexts();
        assert!(ctf_with(part, &strict).is_err(), "{end}");
        consistent(ctf_with(part, &lenient));
    }
}

/// A reader that gives one byte at a time and says once that it was interrupted.
struct Drip<'a> {
    left: &'a [u8],
    interrupted: bool,
}

impl std::io::Read for Drip<'_> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        if !self.interrupted {
            self.interrupted = true;
            return Err(std::io::ErrorKind::Interrupted.into());
        }
        let (Some((first, rest)), Some(to)) = (self.left.split_first(), buf.first_mut()) else { return Ok(0) };
        *to = *first;
        self.left = rest;
        Ok(1)
    }
}

#[test]
fn how_the_bytes_arrive_makes_no_difference() {
    for sample in [CTF_25, CTF_20] {
        let mut sink = Collected::default();
        let drip = Drip { left: sample, interrupted: false };
        let summary = parentis_formats::ctf::import_ctf(drip, &context(), &mut sink).unwrap();
        assert_eq!((summary, sink), ctf_with(sample, &context()).unwrap());
    }
}

#[test]
fn a_reader_that_fails_is_said() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::PermissionDenied.into())
        }
    }
    let error = parentis_formats::ctf::import_ctf(Broken, &context(), &mut Collected::default()).unwrap_err();
    assert_eq!(error.to_string(), "the file could not be read (PermissionDenied), at `file`, line 1");
}
