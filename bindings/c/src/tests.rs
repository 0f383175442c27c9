//! The functions as C calls them, with what C can get wrong.
#![expect(unsafe_code, reason = "what is tested is called as C calls it")]

use crate::failure::{Code, Failure};
use crate::memory::{self, Out, Refusal, School, Text};
use crate::*;
use core::ffi::{CStr, c_char};
use core::ptr;
use parentis_document::Limits;
use std::collections::BTreeSet;

const JOURNAL: &str = r#"{"entries":[
    {"entry":"e1","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"profile_adopted",
     "profile":{"name":"hill-street","version":"1","nation":"ENG","school_type":"academy"}},
    {"entry":"e2","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"pupil_born","pupil":"ava"},
    {"entry":"e3","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"pupil_on_roll","pupil":"ava"}
]}"#;
const FATHER: &str = r#"{"entries":[{"entry":"e4","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01",
    "fact":"relationship","pupil":"ava","person":"p7","kind":"father"}]}"#;
const REPORT: &str =
    r#"{"ask":[{"question":"entitled","column":"RPT","pupil":"ava","person":"p7","as_of":"2026-07-10"}]}"#;

/// An error as it was told.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    code: Code,
    path: Option<String>,
    text: String,
    details: serde_json::Value,
}

/// Rubbish that a result is written over: it is neither read nor freed.
fn rubbish() -> Text {
    Text { bytes: ptr::without_provenance(1), length: usize::MAX }
}

fn rubbish_error() -> Refusal {
    Refusal { code: Code::Line, path: rubbish(), text: rubbish(), details: rubbish() }
}

/// The text as C reads it, by its length and as a C string.
fn read(text: &Text) -> Option<String> {
    if text.bytes.is_null() {
        assert_eq!(text.length, 0);
        return None;
    }
    // SAFETY: a text of the library, which says that a zero byte ends it.
    let c = unsafe { CStr::from_ptr(text.bytes) };
    assert_eq!(c.to_bytes().len(), text.length);
    Some(c.to_str().unwrap().to_owned())
}

/// Calls, and reads and frees what comes of it, twice.
fn call<T: Out>(function: impl Fn(*mut T, *mut Refusal) -> Code, mut out: T, read_out: impl Fn(&T)) -> Result<T, Told> {
    let mut error = rubbish_error();
    let code = function(&raw mut out, &raw mut error);
    assert_eq!(code, error.code);
    if code == Code::Ok {
        assert_eq!((read(&error.path), read(&error.text), read(&error.details)), (None, None, None));
        // SAFETY: it was left by the function.
        unsafe { parentis_error_free(&raw mut error) };
        return Ok(out);
    }
    read_out(&out);
    let details: serde_json::Value = serde_json::from_str(&read(&error.details).unwrap()).unwrap();
    let told = Told { code, path: read(&error.path), text: read(&error.text).unwrap(), details };
    assert_eq!(told.details["code"].as_str().unwrap().as_bytes(), code.word().to_bytes());
    for _ in 0..2 {
        // SAFETY: it was left by the function, and the second time by the first.
        unsafe { parentis_error_free(&raw mut error) };
        assert_eq!((error.code, read(&error.path), read(&error.text)), (Code::Ok, None, None));
    }
    Err(told)
}

fn call_for_text(function: impl Fn(*mut Text, *mut Refusal) -> Code) -> Result<String, Told> {
    let mut text = call(function, rubbish(), |text| assert_eq!(read(text), None))?;
    let answers = read(&text).unwrap();
    for _ in 0..2 {
        // SAFETY: it was left by the function, and the second time by the first.
        unsafe { parentis_text_free(&raw mut text) };
        assert_eq!(read(&text), None);
    }
    Ok(answers)
}

fn bytes(text: &[u8]) -> (*const c_char, usize) {
    (text.as_ptr().cast(), text.len())
}

fn ask(document: &[u8]) -> Result<String, Told> {
    ask_at(bytes(document))
}

fn ask_at((document, length): (*const c_char, usize)) -> Result<String, Told> {
    // SAFETY: so many bytes are there, or the length is one that is refused; the results are local.
    call_for_text(|answers, error| unsafe { parentis_ask(document, length, answers, error) })
}

/// A school that frees itself.
#[derive(Debug)]
struct Held(*mut School);

/// SAFETY: what the header promises of a school, and what `memory` asserts of the type.
unsafe impl Send for Held {}
/// SAFETY: as above.
unsafe impl Sync for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        // SAFETY: it came from `open` or `add`, and is freed here alone.
        unsafe { parentis_school_free(self.0) };
    }
}

fn call_for_school(function: impl Fn(*mut *mut School, *mut Refusal) -> Code) -> Result<Held, Told> {
    call(function, ptr::without_provenance_mut(8), |school| assert!(school.is_null())).map(Held)
}

fn open(text: &[u8]) -> Result<Held, Told> {
    let (journal, length) = bytes(text);
    // SAFETY: so many bytes are there; the results are local.
    call_for_school(|school, error| unsafe { parentis_open(journal, length, school, error) })
}

fn add(to: &Held, text: &[u8]) -> Result<Held, Told> {
    let (entries, length) = bytes(text);
    // SAFETY: the school is held, so many bytes are there, and the results are local.
    call_for_school(|next, error| unsafe { parentis_add(to.0, entries, length, next, error) })
}

fn ask_school(school: &Held, text: &[u8]) -> Result<String, Told> {
    let (questions, length) = bytes(text);
    // SAFETY: the school is held or NULL, so many bytes are there, and the results are local.
    call_for_text(|answers, error| unsafe { parentis_ask_school(school.0, questions, length, answers, error) })
}

#[test]
fn a_school_is_opened_added_to_and_asked_and_answers_as_rust_does() {
    let school = open(JOURNAL.as_bytes()).unwrap();
    let next = add(&school, FATHER.as_bytes()).unwrap();
    let rust = parentis_document::open(JOURNAL).unwrap();
    let rust_next = parentis_document::add(&rust, FATHER).unwrap();

    let before = ask_school(&school, REPORT.as_bytes()).unwrap();
    assert_eq!(before, parentis_document::ask_school(&rust, REPORT).unwrap());
    drop(school); // the next does not depend on it
    let after = ask_school(&next, REPORT.as_bytes()).unwrap();
    assert_eq!(after, parentis_document::ask_school(&rust_next, REPORT).unwrap());
    assert!(before.starts_with(r#"{"answers":[{"answer":"decision","outcome":"needs_check""#), "{before}");
    assert!(after.starts_with(r#"{"answers":[{"answer":"decision","outcome":"must""#), "{after}");

    // What is refused leaves the school as it was.
    let told = add(&next, FATHER.replace("father", "mother").as_bytes()).unwrap_err();
    assert_eq!((told.code, told.path), (Code::Journal, None));
    assert_eq!(ask_school(&next, REPORT.as_bytes()).unwrap(), after);
}

#[test]
fn null_is_refused_by_name_wherever_it_must_not_be() {
    let null = |argument: &str| Told {
        code: Code::NullPointer,
        path: None,
        text: format!("`{argument}`: null pointer"),
        details: serde_json::json!({"code": "null_pointer", "argument": argument}),
    };
    assert_eq!(ask_at((ptr::null(), 1)), Err(null("document")));
    assert_eq!(ask_at((ptr::null(), usize::MAX)), Err(null("document")));
    let school = Held(ptr::null_mut());
    assert_eq!(ask_school(&school, REPORT.as_bytes()), Err(null("school")));
    assert_eq!(add(&school, FATHER.as_bytes()).unwrap_err(), null("school"));

    let school = open(JOURNAL.as_bytes()).unwrap();
    let (text, length) = bytes(REPORT.as_bytes());
    let nowhere = |function: &dyn Fn(*mut Refusal) -> Code, argument: &str| {
        let refused = call(|_: *mut Text, error| function(error), Text::NOTHING, |_| {});
        assert_eq!(refused.unwrap_err(), null(argument));
        assert_eq!(function(ptr::null_mut()), Code::NullPointer);
    };
    // SAFETY: in all of these, what is not NULL is as is promised.
    nowhere(&|error| unsafe { parentis_ask(text, length, ptr::null_mut(), error) }, "answers");
    // SAFETY: as above.
    nowhere(&|error| unsafe { parentis_open(text, length, ptr::null_mut(), error) }, "school");
    // SAFETY: as above.
    nowhere(&|error| unsafe { parentis_add(school.0, text, length, ptr::null_mut(), error) }, "next");
    // SAFETY: as above.
    nowhere(&|error| unsafe { parentis_ask_school(school.0, text, length, ptr::null_mut(), error) }, "answers");

    // A text of NULL says so in each function, and the error may be left out.
    let (mut out, mut handle) = (rubbish(), ptr::null_mut());
    // SAFETY: as above.
    let code = unsafe { parentis_ask_school(school.0, ptr::null(), 5, &raw mut out, ptr::null_mut()) };
    assert_eq!((code, read(&out)), (Code::NullPointer, None));
    // SAFETY: as above.
    let code = unsafe { parentis_open(ptr::null(), 5, &raw mut handle, ptr::null_mut()) };
    assert_eq!((code, handle.is_null()), (Code::NullPointer, true));
    // SAFETY: as above.
    let code = unsafe { parentis_add(school.0, ptr::null(), 5, &raw mut handle, ptr::null_mut()) };
    assert_eq!((code, handle.is_null()), (Code::NullPointer, true));
    // SAFETY: as above.
    let code = unsafe { parentis_ask(text, length, &raw mut out, ptr::null_mut()) };
    assert_eq!((code, read(&out)), (Code::MissingKey, None));

    // SAFETY: freeing NULL is allowed.
    unsafe { parentis_school_free(ptr::null_mut()) };
    // SAFETY: freeing NULL is allowed.
    unsafe { parentis_text_free(ptr::null_mut()) };
    // SAFETY: freeing NULL is allowed.
    unsafe { parentis_error_free(ptr::null_mut()) };
}

#[test]
fn a_text_without_length_is_the_empty_text() {
    let ends_early = Told {
        code: Code::NotJson,
        path: None,
        text: "line 1, column 0: the text ends too early".to_owned(),
        details: serde_json::json!({"code": "not_json", "line": 1, "column": 0, "why": "ends_early"}),
    };
    assert_eq!(ask(b""), Err(Told { ..ends_early }));
    assert_eq!(ask_at((ptr::null(), 0)), ask(b""));
    // An address with no length is not followed.
    assert_eq!(ask_at((ptr::without_provenance(1), 0)), ask(b""));
    assert_eq!(open(b"").unwrap_err(), ask(b"").unwrap_err());
}

#[test]
fn what_is_no_text_is_refused_with_its_place() {
    let place = |text: &[u8]| ask(text).map_err(|told| (told.code, told.text)).unwrap_err();
    let not_utf8 = |place: &str| (Code::NotJson, format!("{place}: this is not UTF-8"));
    assert_eq!(place(b"\xff"), not_utf8("line 1, column 1"));
    assert_eq!(place(b"{\n \"entries\": \"\xc3\xa9\xc3("), not_utf8("line 2, column 16"));
    assert_eq!(place(b"{}\n\n\x80"), not_utf8("line 3, column 1"));
    // A lone surrogate and an overlong form, as bytes; a text cut inside a letter; UTF-16.
    assert_eq!(place(b"\"\xed\xa0\x80\""), not_utf8("line 1, column 2"));
    assert_eq!(place(b"\"\xc0\x80\""), not_utf8("line 1, column 2"));
    assert_eq!(place(b"{\"\xc3"), not_utf8("line 1, column 3"));
    assert_eq!(place(b"\xff\xfe{\0}\0"), not_utf8("line 1, column 1"));
    let not_json = |place: &str| (Code::NotJson, format!("{place}: this is not JSON"));
    assert_eq!(place(b"{\0}"), not_json("line 1, column 2"));
    assert_eq!(place(b"\0"), not_json("line 1, column 1"));
    assert_eq!(place(b"{\"entries\":[],\"ask\":[]}\0"), not_json("line 1, column 24"));
    // A lone surrogate as JSON writes it; a zero in an id as JSON writes it.
    assert_eq!(place(br#"{"entries":["\ud800"],"ask":[]}"#).0, Code::NotJson);
    let zero = REPORT.replacen("ava", r"a\u0000va", 1).replacen('{', r#"{"entries":[],"#, 1);
    assert_eq!(place(zero.as_bytes()).0, Code::Refused);
    let bom = "line 1, column 1: the text begins with a byte-order mark: save it as UTF-8 without one";
    assert_eq!(place(b"\xef\xbb\xbf{}"), (Code::NotJson, bom.to_owned()));
}

#[test]
fn what_is_too_large_is_refused() {
    let most = Limits::default().bytes;
    let too_long = (Code::TooLong, format!("text of more than {most} bytes"));
    let place = |told: Told| (told.code, told.text);
    // Longer than any memory: the address is not followed.
    for length in [most.checked_add(1).unwrap(), isize::MAX.unsigned_abs(), usize::MAX] {
        assert_eq!(ask_at((c"{}".as_ptr(), length)).map_err(place), Err(too_long.clone()));
    }
    let spaces = vec![b' '; most];
    assert_eq!(ask(&spaces).unwrap_err().code, Code::NotJson);
    let deep = [b"[".repeat(1_000_000), b"]".repeat(1_000_000)].concat();
    assert_eq!(ask(&deep).unwrap_err().code, Code::TooDeep);
    for number in ["1e999", "99999999999999999999999999", "-1", "0.5"] {
        let document = format!(r#"{{"version":{number},"entries":[],"ask":[]}}"#);
        let told = ask(document.as_bytes()).unwrap_err();
        assert!(matches!(told.code, Code::WrongKind | Code::OutOfRange | Code::NotJson), "{number}: {told:?}");
    }
    for day in ["2026-02-30", "+300000-01-01", "0000-00-00", "tomorrow", ""] {
        let told = ask_school(&open(JOURNAL.as_bytes()).unwrap(), REPORT.replace("2026-07-10", day).as_bytes());
        let told = told.unwrap_err();
        assert_eq!((told.code, told.path.as_deref()), (Code::BadDate, Some("ask[0].as_of")), "{day}");
    }
}

#[test]
fn errors_have_code_path_text_and_details() {
    let slip = ask_school(&open(JOURNAL.as_bytes()).unwrap(), REPORT.replace("pupil", "pupl").as_bytes());
    let told = slip.unwrap_err();
    assert_eq!((told.code, told.path.as_deref()), (Code::UnknownKey, Some("ask[0].pupl")));
    assert_eq!(told.text, "`ask[0].pupl`: unknown key, perhaps `pupil` is meant");
    assert_eq!(told.details["nearest"], "pupil");
    // About the document as a whole: a path, and it is empty.
    assert_eq!(ask(b"[]").unwrap_err().path.as_deref(), Some(""));
    assert_eq!(ask(b"]").unwrap_err().path, None);
}

#[test]
fn a_journal_of_tomorrow_is_refused_and_not_guessed_at() {
    let newest = parentis_journal_version();
    let newer = JOURNAL.replacen('{', &format!(r#"{{"version":{},"#, newest.checked_add(1).unwrap()), 1);
    let told = open(newer.as_bytes()).unwrap_err();
    assert_eq!((told.code, told.path.as_deref()), (Code::UnknownVersion, Some("version")));
    assert!(told.text.contains(&format!("the newest that is read is {newest}")), "{}", told.text);
    let fact = open(JOURNAL.replace("pupil_born", "pupil_cloned").as_bytes()).unwrap_err();
    assert_eq!((fact.code, fact.path.as_deref()), (Code::UnknownWord, Some("entries[1].fact")));
    let key = open(JOURNAL.replacen(r#""pupil":"#, r#""of_tomorrow":1,"pupil":"#, 1).as_bytes()).unwrap_err();
    assert_eq!((key.code, key.path.as_deref()), (Code::UnknownKey, Some("entries[1].of_tomorrow")));
}

#[test]
fn a_panic_stays_on_this_side() {
    // Said on stderr by the default hook, as any panic is.
    let panics = |panics: bool| {
        call_for_text(|answers, error| {
            let work = || if panics { panic!("on purpose") } else { Text::give("well".to_owned()) };
            // SAFETY: the results are local.
            unsafe { memory::answer((answers, "answers"), error, work) }
        })
    };
    let told = panics(true).unwrap_err();
    assert_eq!((told.code, told.path), (Code::Internal, None));
    assert_eq!(told.text, "a fault of the library itself, please report it: nothing was done");
    assert_eq!(panics(false).unwrap(), "well");
    memory::release(|| panic!("on purpose"));
    // A text that C could not read to its end is not given away.
    assert!(matches!(Text::give("a\0b".to_owned()), Err(Failure::Internal)));
}

#[test]
fn threads_share_a_school_and_get_the_same_bytes() {
    let school = add(&open(JOURNAL.as_bytes()).unwrap(), FATHER.as_bytes()).unwrap();
    let one = ask_school(&school, REPORT.as_bytes()).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let (school, one) = (&school, &one);
            scope.spawn(move || {
                for turn in 0..200 {
                    if (turn + thread) % 2 == 0 {
                        assert_eq!(ask_school(school, REPORT.as_bytes()).as_ref(), Ok(one));
                    } else {
                        assert_eq!(ask_school(school, b"{}").unwrap_err().code, Code::MissingKey);
                        drop(add(school, br#"{"entries":[]}"#).unwrap());
                    }
                }
            });
        }
    });
}

#[test]
fn the_codes_are_the_errors_of_the_vocabulary_and_three_of_the_door() {
    let all: serde_json::Value = serde_json::from_str(include_str!("../../../tests/vectors/vocabulary.json")).unwrap();
    let errors: BTreeSet<&str> = all["error"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let word = |code: &Code| code.word().to_str().unwrap();
    let (own, documents): (Vec<Code>, Vec<Code>) = Code::ALL.iter().partition(|code| (**code as i32) < 100);
    assert_eq!(own, [Code::Ok, Code::NullPointer, Code::Internal]);
    assert_eq!(documents.iter().map(word).collect::<BTreeSet<_>>(), errors);
    assert_eq!(documents.len(), errors.len());

    let said = |number: i32| {
        let word = parentis_code_word(number);
        // SAFETY: the library says that it is a C string.
        unsafe { CStr::from_ptr(word) }.to_str().unwrap()
    };
    for code in Code::ALL {
        assert_eq!((Code::of_number(code as i32), said(code as i32)), (Some(code), word(&code)));
    }
    for number in [-1, 3, 99, 1000, i32::MIN, i32::MAX] {
        assert_eq!(said(number), "unknown");
    }
}

#[test]
fn versions_are_told() {
    // SAFETY: the library says that it is a C string.
    let version = unsafe { CStr::from_ptr(parentis_version()) };
    assert_eq!(version.to_str().unwrap(), env!("CARGO_PKG_VERSION"));
    assert_eq!(parentis_abi(), PARENTIS_ABI);
    assert_eq!(parentis_journal_version(), parentis::journal::JOURNAL_VERSION);
}

#[test]
fn the_document_of_the_header_is_answered_as_it_says() {
    let header = include_str!("../include/parentis.h");
    let example =
        header.lines().skip_while(|line| !line.contains("{ \"entries\"")).map(|line| line.trim_start_matches(" *"));
    let document: Vec<&str> = example.take_while(|line| !line.trim().is_empty()).collect();
    let answers = ask(document.join("\n").as_bytes()).unwrap();
    let said = "{\"answers\":[{\"answer\":\"decision\",\"outcome\":\"must\", ";
    assert!(header.contains(said) && answers.starts_with(said.trim_end()), "{answers}");
}
