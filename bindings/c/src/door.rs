//! The functions that are called from C.
#![expect(unsafe_code, reason = "they are called by name from C, and follow the addresses that C hands over")]
#![expect(clippy::missing_safety_doc, reason = "what a caller promises stands in the header, once for all functions")]

use crate::failure::Code;
use crate::memory::{Refusal, School, Text, answer, release, text};
use crate::{failure::Failure, memory};
use core::ffi::{CStr, c_char};
use parentis::journal::JOURNAL_VERSION;

/// The version of this header. It changes when a program that was built against the header would have to be built anew.
pub const PARENTIS_ABI: u32 = 1;

/// The version of the library, ended by a zero byte.
const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(version) => version,
    Err(_) => c"",
};

/// The version of the header that this library was built with. A program that loads the library at run time compares it
/// with `PARENTIS_ABI`, and goes no further if they differ.
#[unsafe(no_mangle)]
pub extern "C" fn parentis_abi() -> u32 {
    PARENTIS_ABI
}

/// The version of the library, as in `0.1.0`. It is a C string that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn parentis_version() -> *const c_char {
    VERSION.as_ptr()
}

/// The newest version of a journal (the key `version` of a document) that this library reads. It reads all older ones,
/// and refuses a newer one with `PARENTIS_CODE_UNKNOWN_VERSION`.
#[unsafe(no_mangle)]
pub extern "C" fn parentis_journal_version() -> u32 {
    JOURNAL_VERSION
}

/// The word of a code, as in `unknown_key`; `unknown` for a number that is none. It is a C string that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn parentis_code_word(code: i32) -> *const c_char {
    Code::of_number(code).map_or(c"unknown", Code::word).as_ptr()
}

/// Answers a document: `{"entries":[...],"ask":[...]}` in, `{"answers":[...]}` out. The same document gives the same
/// bytes, in every language and on every machine.
///
/// `document`, `length`: the document; borrowed for the call.
/// `answers`: takes the answers, in the order of the questions; yours, free it with `parentis_text_free`.
/// `error`: takes the error if there is one; yours, free it with `parentis_error_free`. May be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn parentis_ask(
    document: *const c_char,
    length: usize,
    answers: *mut Text,
    error: *mut Refusal,
) -> Code {
    let work = || {
        // SAFETY: the text is as the caller promises.
        let document = unsafe { text(document, length, "document") }?;
        Text::give(parentis_document::ask(document)?)
    };
    // SAFETY: the two may be written to, as the caller promises.
    unsafe { answer((answers, "answers"), error, work) }
}

/// Opens a school: reads a journal once, to be asked again and again. `{"entries":[...]}`, with `version` and `known_at`
/// as in any document.
///
/// `journal`, `length`: the journal; borrowed for the call, and not needed afterwards.
/// `school`: takes the school, or NULL if there is an error; yours, free it with `parentis_school_free`.
/// `error`: as in `parentis_ask`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn parentis_open(
    journal: *const c_char,
    length: usize,
    school: *mut *mut School,
    error: *mut Refusal,
) -> Code {
    let work = || {
        // SAFETY: the text is as the caller promises.
        let journal = unsafe { text(journal, length, "journal") }?;
        Ok(hold(parentis_document::open(journal)?))
    };
    // SAFETY: the two may be written to, as the caller promises.
    unsafe { answer((school, "school"), error, work) }
}

/// The next school: this one with more entries. `{"entries":[...]}`, with `version` as in any document.
///
/// `school`: stays as it is, and stays yours to free. It is borrowed for the call only: the two schools do not depend on
/// each other.
/// `entries`, `length`: what is to be added; borrowed for the call.
/// `next`: takes the next school, or NULL if there is an error; yours, free it with `parentis_school_free`. Have it
/// written to another variable than the one that holds `school`, or that school can no longer be freed.
/// `error`: as in `parentis_ask`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn parentis_add(
    school: *const School,
    entries: *const c_char,
    length: usize,
    next: *mut *mut School,
    error: *mut Refusal,
) -> Code {
    let work = || {
        // SAFETY: NULL, or a school that is not freed before this returns, as the caller promises.
        let School(school) = unsafe { school.as_ref() }.ok_or(Failure::Null("school"))?;
        // SAFETY: the text is as the caller promises.
        let entries = unsafe { text(entries, length, "entries") }?;
        Ok(hold(parentis_document::add(school, entries)?))
    };
    // SAFETY: the two may be written to, as the caller promises.
    unsafe { answer((next, "next"), error, work) }
}

/// Asks a school: `{"ask":[...]}` in, `{"answers":[...]}` out, the same bytes as `parentis_ask` would give.
///
/// `school`: the school; borrowed for the call. Any number of threads may ask it at the same time.
/// `questions`, `length`: the questions; borrowed for the call.
/// `answers`, `error`: as in `parentis_ask`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn parentis_ask_school(
    school: *const School,
    questions: *const c_char,
    length: usize,
    answers: *mut Text,
    error: *mut Refusal,
) -> Code {
    let work = || {
        // SAFETY: NULL, or a school that is not freed before this returns, as the caller promises.
        let School(school) = unsafe { school.as_ref() }.ok_or(Failure::Null("school"))?;
        // SAFETY: the text is as the caller promises.
        let questions = unsafe { text(questions, length, "questions") }?;
        Text::give(parentis_document::ask_school(school, questions)?)
    };
    // SAFETY: the two may be written to, as the caller promises.
    unsafe { answer((answers, "answers"), error, work) }
}

/// Frees a school. NULL is allowed and does nothing.
///
/// No thread may be asking it, and none may ask it afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn parentis_school_free(school: *mut School) {
    release(|| {
        if !school.is_null() {
            // SAFETY: it was made by `Box::into_raw` in `hold`, and is not used again, as the caller promises.
            drop(unsafe { Box::from_raw(school) });
        }
    });
}

/// Frees a text and puts `{NULL, 0}` in its place, so that freeing the same variable again does nothing. NULL is allowed
/// and does nothing.
///
/// Not for the texts of a `parentis_error`, nor for the C strings that are never freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn parentis_text_free(text: *mut Text) {
    // SAFETY: it is a text of this library, as the caller promises.
    release(|| unsafe { Text::take_back(text) });
}

/// Frees the texts of an error and puts `PARENTIS_CODE_OK` without texts in its place, so that freeing the same variable
/// again does nothing. NULL is allowed and does nothing; so is the error of a call that went well.
///
/// The struct itself is the caller's memory and stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn parentis_error_free(error: *mut Refusal) {
    // SAFETY: it is an error of this library, as the caller promises.
    release(|| unsafe { Refusal::take_back(error) });
}

/// A school, held by C from now on.
fn hold(school: parentis::School) -> *mut memory::School {
    Box::into_raw(Box::new(School(school)))
}
