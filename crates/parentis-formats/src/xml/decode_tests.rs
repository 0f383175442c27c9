//! Declared, marked and real encodings, in every combination that was seen or can be thought of.

use super::*;

fn read(bytes: &[u8]) -> (String, EncodingReport) {
    let mut decoded = Decoded::new(bytes, usize::MAX);
    let mut text = Vec::new();
    decoded.read_to_end(&mut text).unwrap();
    (String::from_utf8(text).unwrap(), decoded.report)
}

fn declared(label: &str, text: &[u8]) -> Vec<u8> {
    [format!("<?xml version=\"1.0\" encoding=\"{label}\"?>").as_bytes(), text].concat()
}

#[test]
fn what_the_bytes_are_beats_what_is_declared() {
    for (label, bytes, text, used, mixed) in [
        ("UTF-8", "Renée".as_bytes(), "Renée", "UTF-8", 0),
        ("ISO-8859-1", "Renée".as_bytes(), "Renée", "UTF-8", 0),
        ("ISO-8859-1", b"Ren\xe9e", "Renée", "windows-1252", 0),
        ("UTF-8", b"Ren\xe9e", "Renée", "windows-1252", 0),
        ("windows-1252", b"O\x92Brien", "O\u{2019}Brien", "windows-1252", 0),
        ("ISO-8859-2", b"Pawe\xb3", "Paweł", "ISO-8859-2", 0),
        ("Shift_JIS", b"\x83\x54", "サ", "Shift_JIS", 0),
        ("no-such", b"Ren\xe9e", "Renée", "windows-1252", 0),
        ("UTF-16", "Renée".as_bytes(), "Renée", "UTF-8", 0),
        ("UTF-8", b"plain", "plain", "UTF-8", 0),
        // Both kinds within one window: not UTF-8, and that there is some is said.
        ("UTF-8", b"Ren\xc3\xa9e Ren\xe9e", "RenÃ©e Renée", "windows-1252", 1),
    ] {
        let (got, report) = read(&declared(label, bytes));
        assert!(got.ends_with(&format!("?>{text}")), "{label} {got}");
        assert_eq!((report.used.name(), report.mixed), (used, mixed), "{label}");
        assert_eq!(report.unknown_label, label == "no-such");
    }
}

#[test]
fn a_mark_says_what_it_is() {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let (text, report) = read(&[b"\xff\xfe".as_slice(), &wide("<?xml version=\"1.0\"?><a>é</a>")].concat());
    assert_eq!((text.as_str(), report.used), ("<?xml version=\"1.0\"?><a>é</a>", UTF_16LE));
    let (text, report) = read(&wide("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>"));
    assert!(text.ends_with("<a/>") && report.used == UTF_16LE);
    let (text, report) = read(b"\xef\xbb\xbf<a>\xc3\xa9</a>");
    assert_eq!((text.as_str(), report.used), ("<a>é</a>", UTF_8));
}

#[test]
fn bytes_of_another_kind_beyond_the_window_are_read_and_counted() {
    let mut bytes = declared("UTF-8", "é".as_bytes());
    bytes.extend(std::iter::repeat_n(b'a', 2 * WINDOW));
    bytes.extend(b"Ren\xe9e");
    let (text, report) = read(&bytes);
    assert!(text.ends_with("Renée"));
    assert_eq!((report.used, report.mixed), (UTF_8, 1));
}

#[test]
fn a_character_on_the_edge_of_the_window_is_not_cut() {
    for before in WINDOW - 4..WINDOW + 2 {
        let mut bytes = vec![b'a'; before];
        bytes.extend("é€𝄞".as_bytes());
        bytes.extend([b'b'; 10]);
        let (text, report) = read(&bytes);
        assert!(text.ends_with("é€𝄞bbbbbbbbbb"), "{before}");
        assert_eq!((report.used, report.mixed, report.replaced), (UTF_8, 0, 0));
    }
}

#[test]
fn replacement_characters_are_counted() {
    assert_eq!(read("a\u{fffd}b\u{fffd}".as_bytes()).1.replaced, 2);
    assert_eq!(read(b"\xff\xfea\0\x00\xd8").1.replaced, 1, "half a pair at the end");
}

#[test]
fn lines_and_pieces_are_counted() {
    let mut decoded = Decoded::new(b"a\nb\r\nc".as_slice(), 4);
    assert_eq!(decoded.fill_buf().unwrap().len(), 6);
    decoded.consume(2);
    assert_eq!(decoded.line, 2);
    decoded.consume(4);
    assert_eq!(decoded.line, 3);
    assert!(decoded.fill_buf().is_err() && decoded.too_long);
    decoded.begin_piece();
    assert!(decoded.fill_buf().unwrap().is_empty());
}
