//! The table under a list: bytes to rows of text.

use super::MAX_CONSENT_LIST;
use crate::import::{FindingCode, Found, ImportError, ImportErrorKind, Place};
use csv::{ReaderBuilder, StringRecord};
use std::io::Read;

/// Reads all bytes of a list, as far as is allowed.
pub(super) fn read_all<R: Read>(reader: R) -> Result<Vec<u8>, ImportError> {
    let fail = |kind| ImportError::new(Place::default(), kind);
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_CONSENT_LIST).unwrap_or(u64::MAX);
    let read = reader.take(most.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| fail(ImportErrorKind::Unreadable(error.kind())))?;
    if bytes.len() > MAX_CONSENT_LIST {
        return Err(fail(ImportErrorKind::TooLong { what: "a list", most: MAX_CONSENT_LIST }));
    }
    Ok(bytes)
}

/// The text of a list, and the name of its encoding: by its mark, else UTF-8, else that of an old Windows.
pub(super) fn text(bytes: &[u8], found: &mut Found) -> (String, &'static str) {
    let (text, encoding) = match (encoding_rs::Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, mark)), _) => {
            let rest = bytes.get(mark..).unwrap_or_default();
            (encoding.decode_without_bom_handling(rest).0.into_owned(), encoding.name())
        }
        (None, Ok(text)) => (text.to_owned(), "UTF-8"),
        (None, Err(_)) => {
            let encoding = encoding_rs::WINDOWS_1252;
            (encoding.decode_without_bom_handling(bytes).0.into_owned(), encoding.name())
        }
    };
    if encoding != "UTF-8" {
        found.add(FindingCode::NotUtf8, &Place::default());
    }
    if text.contains('\u{fffd}') {
        found.add(FindingCode::ReplacementCharacter, &Place::default());
    }
    (text, encoding)
}

/// A row.
pub(super) struct Row {
    pub(super) number: u64,
    line: u64,
    cells: StringRecord,
}

impl Row {
    /// The text of a cell; a cell that is not there is empty.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default().trim()
    }

    pub(super) fn place(&self, part: &str) -> Place {
        Place { path: format!("row[{}]/{part}", self.number), line: self.line }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The header and the rows of a list.
pub(super) struct Table {
    header: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// A quote that is never closed, by which the last row took in what comes after it.
    pub(super) broken_off: Option<ImportError>,
}

impl Table {
    pub(super) fn new(text: &str, delimiter: char, most: usize) -> Result<Self, ImportError> {
        let fail = |place, kind| ImportError::new(place, kind);
        let delimiter = u8::try_from(delimiter).ok().filter(|byte| byte.is_ascii() && !b"\"\r\n".contains(byte));
        let bad = ImportErrorKind::BadMapping("what stands between the cells is no plain character");
        let delimiter = delimiter.ok_or_else(|| fail(Place::default(), bad))?;
        let mut reader = ReaderBuilder::new();
        reader.has_headers(false).flexible(true).delimiter(delimiter);
        let mut header = None;
        let mut rows: Vec<Row> = Vec::new();
        for (record, number) in reader.from_reader(text.as_bytes()).into_records().zip(0_u64..) {
            let unreadable = || fail(Place::default(), ImportErrorKind::Unreadable(std::io::ErrorKind::InvalidData));
            let cells = record.map_err(|_| unreadable())?;
            if header.is_none() {
                header = Some(cells.iter().map(fold).collect());
                continue;
            }
            let row = Row { number, line: cells.position().map_or(0, csv::Position::line), cells };
            if rows.len() >= most {
                return Err(fail(row.place("row"), ImportErrorKind::TooMany { what: "rows", most }));
            }
            rows.push(row);
        }
        let header = header.ok_or_else(|| fail(Place::default(), ImportErrorKind::Empty))?;
        let open = text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
        let took_in = |row: &&Row| row.cells.iter().any(|cell| cell.contains('\n') || cell.contains('\r'));
        let broken_off = rows.last().filter(|row| open && took_in(row)).map(|row| row.place("row"));
        let broken_off = broken_off.map(|place| fail(place, ImportErrorKind::Truncated));
        if broken_off.is_some() {
            rows.pop();
        }
        Ok(Self { header, rows, broken_off })
    }

    /// Where the column of a header is.
    pub(super) fn column(&self, name: &str, role: &'static str) -> Result<usize, ImportError> {
        let place = || Place { path: "header".to_owned(), line: 1 };
        let name = fold(name);
        let mut here = self.header.iter().zip(0..).filter(|(header, _)| **header == name).map(|(_, column)| column);
        match (here.next(), here.next()) {
            (Some(column), None) => Ok(column),
            (None, _) => Err(ImportError::new(place(), ImportErrorKind::NoColumn(role))),
            (Some(_), Some(_)) => Err(ImportError::new(place(), ImportErrorKind::ColumnTwice(role))),
        }
    }
}

/// A word in the form in which words are compared.
pub(super) fn fold(text: &str) -> String {
    text.trim().to_lowercase()
}
