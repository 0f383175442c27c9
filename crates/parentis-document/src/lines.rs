//! Journals as files: JSON, one entry a line.
//!
//! The first line is a header that says the version of the journal's vocabulary; each further line is an entry. A file
//! grows by lines put at its end and is never edited.
//!
//! ```
//! use parentis_document::{read_entries_json_lines, write_entries_json_lines};
//!
//! let file = r#"{"parentis_journal":1}
//! {"entry":"e1","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"pupil_born","pupil":"ava"}
//! {"entry":"e2","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"pupil_on_roll","pupil":"ava"}
//! "#;
//! let entries = read_entries_json_lines(file.as_bytes())?;
//! assert_eq!(entries.len(), 2);
//! let mut again = Vec::new();
//! write_entries_json_lines(&mut again, &entries)?;
//! assert_eq!(read_entries_json_lines(again.as_slice())?, entries);
//!
//! // One bad line, and nothing is loaded.
//! let slip = file.replace("pupil_on_roll", "pupil_on_rol");
//! let refused = read_entries_json_lines(slip.as_bytes()).unwrap_err();
//! assert_eq!(
//!     refused.to_string(),
//!     "line 3 of the journal: `fact`: unknown word `pupil_on_rol`, perhaps `pupil_on_roll` is meant"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A journal of an earlier version loads for ever: each entry is lifted. One of a later version is refused, since what
//! it says could not be understood. Lines are read one by one, so that the length of the file is no limit; how long a
//! line may be is [`Limits::line_bytes`], and how many there may be is [`parentis::journal::MAX_ENTRIES`].

use crate::error::{DocumentError, Syntax};
use crate::json::{Limits, Step, parse};
use crate::lift::{LIFTS, Lift, Lifts};
use crate::strict::typed;
use parentis::Entry;
use parentis::journal::{JOURNAL_VERSION, MAX_ENTRIES};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, Read, Write};

/// The first line of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Header {
    /// The version of its vocabulary.
    parentis_journal: u64,
}

/// Reads a journal, one entry a line, strictly: one bad line, and nothing is loaded.
///
/// Text is read with `text.as_bytes()`. That entries agree with each other is for [`parentis::Journal::new`].
///
/// # Errors
/// If the header is missing or of a version that is not known, or a line cannot be read: [`DocumentError::Line`] with
/// its number.
pub fn read_entries_json_lines<R: BufRead>(reader: R) -> Result<Vec<Entry>, DocumentError> {
    read_entries_json_lines_with(reader, &Limits::default())
}

/// [`read_entries_json_lines`], with other limits.
///
/// # Errors
/// As [`read_entries_json_lines`].
pub fn read_entries_json_lines_with<R: BufRead>(reader: R, limits: &Limits) -> Result<Vec<Entry>, DocumentError> {
    read(reader, limits, LIFTS)
}

fn read<R: BufRead>(mut reader: R, limits: &Limits, lifts: &[Lift]) -> Result<Vec<Entry>, DocumentError> {
    let mut buffer = Vec::new();
    let mut line = 1_usize;
    let at = |line: usize| move |problem| DocumentError::Line { line, problem: Box::new(problem) };
    let header = next_line(&mut reader, &mut buffer, limits).map_err(at(line))?.unwrap_or_default();
    let mut header = parse(header, limits).map_err(at(line))?;
    let header: Header = typed(&mut header, &[]).map_err(at(line))?;
    let lifts = Lifts::between(header.parentis_journal, lifts, "parentis_journal").map_err(at(line))?;
    let mut entries = Vec::new();
    loop {
        line = line.saturating_add(1);
        let Some(text) = next_line(&mut reader, &mut buffer, limits).map_err(at(line))? else { return Ok(entries) };
        if entries.len() >= MAX_ENTRIES {
            let what = "entries";
            return Err(at(line)(DocumentError::TooMany { path: String::new(), what, most: MAX_ENTRIES }));
        }
        entries.push(entry(text, limits, lifts).map_err(at(line))?);
    }
}

/// The next line without its end; none at the end of the journal.
fn next_line<'b, R: BufRead>(
    reader: &mut R,
    buffer: &'b mut Vec<u8>,
    limits: &Limits,
) -> Result<Option<&'b str>, DocumentError> {
    buffer.clear();
    let most = u64::try_from(limits.line_bytes).unwrap_or(u64::MAX).saturating_add(1);
    let unreadable = |error: io::Error| DocumentError::Unreadable { why: error.kind().to_string() };
    if reader.by_ref().take(most).read_until(b'\n', buffer).map_err(unreadable)? == 0 {
        return Ok(None);
    }
    if buffer.last() == Some(&b'\n') {
        buffer.pop();
    } else if buffer.len() > limits.line_bytes {
        return Err(DocumentError::TooLong { most: limits.line_bytes });
    }
    let not_utf8 = |error: core::str::Utf8Error| DocumentError::NotJson {
        line: 1,
        column: error.valid_up_to().saturating_add(1),
        why: Syntax::NotUtf8,
    };
    core::str::from_utf8(buffer).map(Some).map_err(not_utf8)
}

fn entry(text: &str, limits: &Limits, lifts: Lifts<'_>) -> Result<Entry, DocumentError> {
    // What is, to the byte, as it would be written holds nothing but what is known. So the journals that this library
    // wrote are read at once, and only the others are taken apart.
    if lifts.is_newest()
        && let Ok(entry) = serde_json::from_str::<Entry>(text)
        && serde_json::to_string(&entry).is_ok_and(|written| written == text)
    {
        return Ok(entry);
    }
    typed(&mut lifts.lift(parse(text, limits)?), &[] as &[Step])
}

/// Writes a journal, one entry a line, each key in its place. The same entries give the same bytes.
///
/// To put entries at the end of a journal that is there, write [`entry_json_line`]s.
///
/// # Errors
/// If writing fails.
pub fn write_entries_json_lines<'e, W: Write>(
    mut writer: W,
    entries: impl IntoIterator<Item = &'e Entry>,
) -> io::Result<()> {
    serde_json::to_writer(&mut writer, &Header { parentis_journal: JOURNAL_VERSION.into() })?;
    writer.write_all(b"\n")?;
    for entry in entries {
        serde_json::to_writer(&mut writer, entry)?;
        writer.write_all(b"\n")?;
    }
    writer.flush()
}

/// One line of a journal, with its end.
pub fn entry_json_line(entry: &Entry) -> String {
    // As for answers: there is nothing to fail on.
    let mut line = serde_json::to_string(entry).unwrap_or_default();
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lift::CHANGED_TWICE;

    const HEAD: &str = "{\"parentis_journal\":1}\n";
    const BORN: &str = r#"{"entry":"e1","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","valid_until":null,"source":null,"fact":"pupil_born","pupil":"ava"}"#;

    fn refusal(text: &str) -> String {
        read_entries_json_lines(text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn a_journal_of_the_present_survives_to_the_byte() {
        let text = format!("{HEAD}{BORN}\n");
        let entries = read_entries_json_lines(text.as_bytes()).unwrap();
        let mut again = Vec::new();
        write_entries_json_lines(&mut again, &entries).unwrap();
        assert_eq!(String::from_utf8(again).unwrap(), text);
        assert_eq!(format!("{HEAD}{}", entry_json_line(&entries[0])), text);
    }

    #[test]
    fn the_end_of_the_last_line_and_ends_of_another_system_do_not_matter() {
        for text in [format!("{HEAD}{BORN}"), format!("{HEAD}{BORN}\n").replace('\n', "\r\n")] {
            assert_eq!(read_entries_json_lines(text.as_bytes()).unwrap().len(), 1);
        }
        assert_eq!(read_entries_json_lines(HEAD.as_bytes()).unwrap(), []);
    }

    #[test]
    fn a_bad_line_is_named_and_nothing_is_loaded() {
        for (text, said) in [
            (String::new(), "line 1 of the journal: line 1, column 0: the text ends too early"),
            (format!("{BORN}\n"), "line 1 of the journal: `parentis_journal`: missing, and has no default"),
            ("{\"parentis_journal\":1,\"school\":\"x\"}".to_owned(), "line 1 of the journal: `school`: unknown key"),
            (
                "{\"parentis_journal\":2}".to_owned(),
                "line 1 of the journal: `parentis_journal`: journal version 2, the newest that is read is 1",
            ),
            (format!("{HEAD}{BORN}\n\n{BORN}\n"), "line 3 of the journal: line 1, column 0: the text ends too early"),
            (
                format!("{HEAD}{BORN}\n{}\n", BORN.replace("pupil_born", "born")),
                "line 3 of the journal: `fact`: unknown word `born`",
            ),
            (
                format!("{HEAD}{}\n", BORN.replace("\"pupil\":", "\"pupil\":\"eve\",\"pupil\":")),
                "line 2 of the journal: `pupil`: stands there twice",
            ),
            (
                format!("{HEAD}{}\n", BORN.replace("null,\"fact\"", "null,\"name\":\"Ava\",\"fact\"")),
                "line 2 of the journal: `name`: unknown key",
            ),
            (format!("{HEAD}{BORN} {BORN}\n"), "line 2 of the journal: line 1, column 146: this is not JSON"),
        ] {
            assert_eq!(refusal(&text), said);
        }
        let mut bytes = format!("{HEAD}{BORN}\n").into_bytes();
        bytes.extend(b"\"\xff\"\n");
        let refused = read_entries_json_lines(bytes.as_slice()).unwrap_err();
        assert_eq!(refused.to_string(), "line 3 of the journal: line 1, column 2: this is not UTF-8");
    }

    #[test]
    fn a_line_may_be_so_long_and_no_longer() {
        let limits = |line_bytes| Limits { line_bytes, ..Limits::default() };
        let text = format!("{HEAD}{BORN}\n{BORN}");
        assert!(read_entries_json_lines_with(text.as_bytes(), &limits(BORN.len())).is_ok());
        let refused = read_entries_json_lines_with(text.as_bytes(), &limits(BORN.len() - 1)).unwrap_err();
        assert_eq!(refused.to_string(), format!("line 2 of the journal: text of more than {} bytes", BORN.len() - 1));
    }

    #[test]
    fn an_old_journal_is_lifted_line_by_line() {
        let old = format!("{HEAD}{}\n", BORN.replace("pupil\":", "child\":"));
        let entries = read(old.as_bytes(), &Limits::default(), CHANGED_TWICE).unwrap();
        assert_eq!(entries, read_entries_json_lines(format!("{HEAD}{BORN}").as_bytes()).unwrap());
        let newest = old.replace(":1}", ":3}");
        let refused = read(newest.as_bytes(), &Limits::default(), CHANGED_TWICE).unwrap_err();
        assert_eq!(refused.to_string(), "line 2 of the journal: `pupil`: missing, and has no default");
    }

    #[test]
    fn a_journal_that_cannot_be_read_says_so() {
        struct Gone;
        impl Read for Gone {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::new(io::ErrorKind::NotFound, "Sam Patel.jsonl"))
            }
        }
        let refused = read_entries_json_lines(io::BufReader::new(Gone)).unwrap_err();
        assert_eq!(refused.to_string(), "line 1 of the journal: unreadable: entity not found");
    }
}
