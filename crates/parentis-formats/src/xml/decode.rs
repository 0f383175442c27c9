//! Bytes to text: byte-order mark, declared encoding, and what the bytes really are.
//!
//! A declaration is a claim. Text that is valid UTF-8 is read as UTF-8 whatever is declared, because text in another
//! encoding is practically never valid UTF-8 by chance; other text is read as declared, or as windows-1252 where UTF-8
//! or nothing is declared. The decision is made at the first byte beyond ASCII with up to 64 KiB around it, since a
//! stream is read once; bytes that turn out to be of another kind later are read in the other way and counted.

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::io::{self, BufRead, Read};

/// How many bytes are looked at together.
const WINDOW: usize = 64 * 1024;

/// What came out about the encoding.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EncodingReport {
    /// What is declared, if it is known; UTF-8 where nothing is.
    pub(crate) declared: &'static Encoding,
    /// What the text was read as.
    pub(crate) used: &'static Encoding,
    /// Something is declared of which nothing is known.
    pub(crate) unknown_label: bool,
    /// Bytes or characters of another encoding than `used`.
    pub(crate) mixed: u64,
    /// Replacement characters in the text, whether they stood there or were put there.
    pub(crate) replaced: u64,
    /// Was there any byte beyond ASCII?
    pub(crate) beyond_ascii: bool,
}

enum Mode {
    /// Nothing was read.
    Start,
    /// Only ASCII so far; if it turns out not to be UTF-8, it is this.
    Ascii(&'static Encoding),
    /// UTF-8; bytes that are not are this.
    Utf8(&'static Encoding),
    /// One byte, one character.
    SingleByte(&'static Encoding),
    /// Everything else.
    Coder(Box<Decoder>),
}

/// A reader of text in UTF-8 over bytes in any encoding, which counts lines and the length of each piece.
pub(crate) struct Decoded<R> {
    inner: R,
    raw: Vec<u8>,
    ended: bool,
    out: String,
    at: usize,
    mode: Mode,
    pub(crate) line: u64,
    piece: usize,
    most: usize,
    pub(crate) too_long: bool,
    pub(crate) report: EncodingReport,
}

impl<R: Read> Decoded<R> {
    pub(crate) fn new(inner: R, most: usize) -> Self {
        Self {
            inner,
            raw: Vec::new(),
            ended: false,
            out: String::new(),
            at: 0,
            mode: Mode::Start,
            line: 1,
            piece: 0,
            most,
            too_long: false,
            report: EncodingReport {
                declared: UTF_8,
                used: UTF_8,
                unknown_label: false,
                mixed: 0,
                replaced: 0,
                beyond_ascii: false,
            },
        }
    }

    /// A new piece begins: a tag, a text, a comment.
    pub(crate) const fn begin_piece(&mut self) {
        self.piece = 0;
    }

    fn read_window(&mut self) -> io::Result<()> {
        let room = WINDOW.saturating_sub(self.raw.len());
        if !self.ended && room > 0 {
            let read = self.inner.by_ref().take(room as u64).read_to_end(&mut self.raw)?;
            self.ended = read < room;
        }
        Ok(())
    }

    fn refill(&mut self) -> io::Result<()> {
        self.out.clear();
        self.at = 0;
        while self.out.is_empty() {
            self.read_window()?;
            if matches!(self.mode, Mode::Start) {
                self.start();
            }
            if self.raw.is_empty() && self.ended {
                if let Mode::Coder(decoder) = &mut self.mode {
                    flush(decoder, &mut self.out);
                    self.mode = Mode::Utf8(WINDOWS_1252);
                }
                break;
            }
            if let Mode::Ascii(fallback) = self.mode {
                self.decide(fallback);
            }
            self.decode();
        }
        if self.report.beyond_ascii {
            let replaced = self.out.matches('\u{fffd}').count();
            self.report.replaced = self.report.replaced.saturating_add(replaced as u64);
        }
        Ok(())
    }

    /// Reads the byte-order mark and the declaration.
    fn start(&mut self) {
        let (label, bom) = (declared_label(&self.raw), Encoding::for_bom(&self.raw));
        let declared = label.map(Encoding::for_label_no_replacement);
        self.report.unknown_label = matches!(declared, Some(None));
        let declared = declared.flatten();
        self.report.declared = declared.unwrap_or(UTF_8);
        let wide = match self.raw.get(..4) {
            Some([b'<', 0, b'?', 0]) => Some(UTF_16LE),
            Some([0, b'<', 0, b'?']) => Some(UTF_16BE),
            _ => None,
        };
        self.mode = match (bom, wide) {
            (Some((encoding, length)), _) => {
                self.raw.drain(..length.min(self.raw.len()));
                if encoding == UTF_8 { Mode::Utf8(WINDOWS_1252) } else { self.coder(encoding) }
            }
            (None, Some(encoding)) => self.coder(encoding),
            (None, None) => match declared {
                None => Mode::Ascii(WINDOWS_1252),
                Some(encoding) if encoding == UTF_8 || encoding == UTF_16LE || encoding == UTF_16BE => {
                    Mode::Ascii(WINDOWS_1252)
                }
                Some(encoding) if encoding.is_ascii_compatible() => Mode::Ascii(encoding),
                Some(encoding) => self.coder(encoding),
            },
        };
    }

    fn coder(&mut self, encoding: &'static Encoding) -> Mode {
        self.report.used = encoding;
        self.report.beyond_ascii = true;
        if encoding == UTF_16LE || encoding == UTF_16BE {
            // What a wide file declares cannot be read before it is decoded; the mark or the first bytes say what it is.
            self.report.declared = encoding;
        }
        Mode::Coder(Box::new(encoding.new_decoder_without_bom_handling()))
    }

    /// At the first byte beyond ASCII: is it UTF-8?
    fn decide(&mut self, fallback: &'static Encoding) {
        if self.raw.is_ascii() {
            return;
        }
        let utf8 = match std::str::from_utf8(&self.raw) {
            Ok(_) => true,
            // A character that is cut off by the window: wait for the rest, unless others stand before it.
            Err(wrong) if wrong.error_len().is_none() && !self.ended => {
                let (whole, _) = self.raw.split_at(wrong.valid_up_to());
                if whole.is_ascii() {
                    return;
                }
                true
            }
            Err(_) => false,
        };
        self.report.beyond_ascii = true;
        self.mode = if utf8 {
            self.report.used = UTF_8;
            Mode::Utf8(fallback)
        } else {
            self.report.used = fallback;
            if fallback.is_single_byte() { Mode::SingleByte(fallback) } else { self.coder(fallback) }
        };
    }

    fn decode(&mut self) {
        match &mut self.mode {
            Mode::Start => {}
            Mode::Ascii(_) => {
                // Up to the first byte beyond ASCII, of which too little is known yet.
                let ascii = self.raw.iter().position(|byte| !byte.is_ascii()).unwrap_or(self.raw.len());
                let bytes: Vec<u8> = self.raw.drain(..ascii).collect();
                self.out.push_str(&String::from_utf8_lossy(&bytes));
            }
            Mode::Utf8(fallback) => {
                let used = utf8_with(&self.raw, fallback, self.ended, &mut self.out, &mut self.report);
                self.raw.drain(..used.min(self.raw.len()));
            }
            Mode::SingleByte(encoding) => {
                let (text, _) = encoding.decode_without_bom_handling(&self.raw);
                self.out.push_str(&text);
                self.report.mixed = self.report.mixed.saturating_add(utf8_characters(&self.raw));
                self.raw.clear();
            }
            Mode::Coder(decoder) => {
                let room = decoder.max_utf8_buffer_length(self.raw.len()).unwrap_or(WINDOW);
                self.out.reserve(room);
                let (_, used, _) = decoder.decode_to_string(&self.raw, &mut self.out, false);
                self.raw.drain(..used.min(self.raw.len()));
            }
        }
    }
}

/// The end of a stream in a decoder: a character that was cut off becomes a replacement character.
fn flush(decoder: &mut Decoder, out: &mut String) {
    out.reserve(16);
    let (result, _, _) = decoder.decode_to_string(&[], out, true);
    if result == CoderResult::OutputFull {
        out.push('\u{fffd}');
    }
}

/// Reads UTF-8, and each byte that is not in the other encoding. Returns how many bytes were used.
fn utf8_with(
    raw: &[u8],
    fallback: &'static Encoding,
    ended: bool,
    out: &mut String,
    report: &mut EncodingReport,
) -> usize {
    let mut used: usize = 0;
    loop {
        let rest = raw.get(used..).unwrap_or_default();
        match std::str::from_utf8(rest) {
            Ok(text) => {
                report.beyond_ascii |= !text.is_ascii();
                out.push_str(text);
                return raw.len();
            }
            Err(wrong) => {
                report.beyond_ascii = true;
                let (good, bad) = rest.split_at(wrong.valid_up_to());
                out.push_str(&String::from_utf8_lossy(good));
                used = used.saturating_add(good.len());
                let length = match wrong.error_len() {
                    Some(length) => length,
                    None if ended => bad.len(),
                    None => return used,
                };
                let (bad, _) = bad.split_at(length.min(bad.len()));
                let (text, _) = fallback.decode_without_bom_handling(bad);
                out.push_str(&text);
                report.mixed = report.mixed.saturating_add(bad.len() as u64);
                used = used.saturating_add(bad.len());
            }
        }
    }
}

/// How many characters beyond ASCII these bytes would be in UTF-8, leaving out bytes that are none.
fn utf8_characters(raw: &[u8]) -> u64 {
    raw.utf8_chunks().map(|chunk| chunk.valid().chars().filter(|c| !c.is_ascii()).count() as u64).sum()
}

/// The label of the encoding in an XML declaration at the very beginning.
fn declared_label(raw: &[u8]) -> Option<&[u8]> {
    let raw = raw.strip_prefix(b"\xef\xbb\xbf").unwrap_or(raw);
    let head = raw.get(..raw.len().min(512)).unwrap_or_default().strip_prefix(b"<?xml")?;
    let (head, _) = head.split_at(head.windows(2).position(|pair| pair == b"?>")?);
    let at = head.windows(8).position(|word| word == b"encoding")?;
    let rest = head.get(at.checked_add(8)?..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, rest) = rest.split_first()?;
    if !matches!(quote, b'"' | b'\'') {
        return None;
    }
    rest.get(..rest.iter().position(|byte| byte == quote)?)
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let ready = self.fill_buf()?;
        let length = ready.len().min(buf.len());
        if let (Some(to), Some(from)) = (buf.get_mut(..length), ready.get(..length)) {
            to.copy_from_slice(from);
        }
        self.consume(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.piece > self.most {
            self.too_long = true;
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        if self.at >= self.out.len() {
            self.refill()?;
        }
        Ok(self.out.as_bytes().get(self.at..).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        let end = self.at.saturating_add(amount).min(self.out.len());
        let used = self.out.as_bytes().get(self.at..end).unwrap_or_default();
        let lines = used.iter().map(|byte| u64::from(*byte == b'\n')).sum();
        self.line = self.line.saturating_add(lines);
        self.piece = self.piece.saturating_add(used.len());
        self.at = end;
    }
}

#[cfg(test)]
#[path = "decode_tests.rs"]
mod tests;
