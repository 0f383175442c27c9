//! What crosses the border: texts in, texts and handles out.
#![expect(unsafe_code, reason = "C hands over addresses, and takes them")]

use crate::failure::{Code, Failure};
use core::ffi::c_char;
use core::ptr;
use parentis_document::error::Syntax;
use parentis_document::{DocumentError, Limits};
use std::ffi::CString;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A text that the library made: UTF-8, `length` bytes, and a zero byte after them that is not counted. No text of this
/// library holds a zero byte, so `bytes` is a C string too.
///
/// Whoever holds it frees it with `parentis_text_free`, unless it is part of a `parentis_error`, which is freed as a
/// whole. What it points to may be read by any thread and written by none. A text that is not there is
/// `{NULL, 0}`; an empty one is `{"", 0}`.
#[repr(C)]
#[derive(Debug)]
pub struct Text {
    /// Where it begins; NULL: there is none.
    pub bytes: *const c_char,
    /// How long it is, in bytes.
    pub length: usize,
}

/// Why a call was refused. The caller owns it, and frees it with `parentis_error_free`.
///
/// This struct is as it is for good: what later versions have to say is said in `details`.
#[repr(C)]
#[derive(Debug)]
pub struct Refusal {
    /// The kind of error; `PARENTIS_CODE_OK` if there is none, and then there are no texts.
    pub code: Code,
    /// Where in the document, as in `entries[3].kind`; empty: the document as a whole; NULL: no one place.
    pub path: Text,
    /// The error in a line, in English: lower case, no full stop.
    pub text: Text,
    /// The error as JSON, with all that its text says: `{"code":"unknown_key","path":"ask[0].pupl","nearest":"pupil"}`.
    pub details: Text,
}

/// A school: a journal that was read, ready to be asked. It never changes, and any number of threads may ask it at the
/// same time.
#[derive(Debug)]
pub struct School(pub(crate) parentis::School);

/// Threads share a school, so it has to be made for that.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<School>();
};

/// What a function hands over through a pointer.
pub(crate) trait Out {
    /// What stands there where there is nothing to hand over.
    const NOTHING: Self;
}

impl Out for Text {
    const NOTHING: Self = Self { bytes: ptr::null(), length: 0 };
}

impl Out for *mut School {
    const NOTHING: Self = ptr::null_mut();
}

impl Out for Refusal {
    const NOTHING: Self = Self { code: Code::Ok, path: Text::NOTHING, text: Text::NOTHING, details: Text::NOTHING };
}

impl Text {
    /// Gives a text away. It has no zero byte in it, because JSON and the texts of errors have none.
    pub(crate) fn give(text: String) -> Result<Self, Failure> {
        let length = text.len();
        let bytes = CString::new(text).map_err(|_| Failure::Internal)?.into_raw();
        Ok(Self { bytes, length })
    }

    /// Takes back what [`Text::give`] gave, and leaves nothing in its place.
    ///
    /// # Safety
    /// `text` is NULL, or points to a text that was given and not taken back, or to none.
    pub(crate) unsafe fn take_back(text: *mut Self) {
        // SAFETY: it is NULL or points to a text, as the caller promises.
        let Some(text) = (unsafe { text.as_mut() }) else { return };
        let bytes = core::mem::replace(text, Self::NOTHING).bytes;
        if !bytes.is_null() {
            // SAFETY: it was made by `CString::into_raw` in `give`, and is not used again: its place is empty now.
            drop(unsafe { CString::from_raw(bytes.cast_mut()) });
        }
    }
}

impl Refusal {
    fn new(failure: &Failure) -> Self {
        let give = |text: String| Text::give(text).unwrap_or(Text::NOTHING);
        Self {
            code: failure.code(),
            path: failure.path().map_or(Text::NOTHING, |path| give(path.to_owned())),
            text: give(failure.to_string()),
            details: give(failure.details()),
        }
    }

    /// Takes back the texts, and leaves no error in its place.
    ///
    /// # Safety
    /// `refusal` is NULL, or points to an error that a function of this library left there.
    pub(crate) unsafe fn take_back(refusal: *mut Self) {
        if refusal.is_null() {
            return;
        }
        // SAFETY: it points to an error, as the caller promises. It is read whole and its place is filled anew.
        let Self { code: _, mut path, mut text, mut details } = unsafe { refusal.replace(Self::NOTHING) };
        for text in [&raw mut path, &raw mut text, &raw mut details] {
            // SAFETY: the three are texts that were given with the error, and the error no longer holds them.
            unsafe { Text::take_back(text) };
        }
    }
}

/// A text that C hands over, for the time of the call.
///
/// # Safety
/// `bytes` points to `length` bytes that nobody changes meanwhile, or `length` is 0.
pub(crate) unsafe fn text<'c>(bytes: *const c_char, length: usize, name: &'static str) -> Result<&'c str, Failure> {
    if length == 0 {
        return Ok("");
    }
    if bytes.is_null() {
        return Err(Failure::Null(name));
    }
    let most = Limits::default().bytes;
    if length > most {
        return Err(DocumentError::TooLong { most }.into());
    }
    // SAFETY: not NULL, no longer than what is read, and so many bytes are there, as the caller promises.
    let bytes = unsafe { core::slice::from_raw_parts(bytes.cast::<u8>(), length) };
    core::str::from_utf8(bytes).map_err(|error| not_utf8(bytes.get(..error.valid_up_to()).unwrap_or_default()).into())
}

/// The place of the first byte that is not UTF-8, after these that are.
fn not_utf8(good: &[u8]) -> DocumentError {
    let before = good.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    DocumentError::NotJson {
        line: good.split(|byte| *byte == b'\n').count(),
        column: before.len().saturating_add(1),
        why: Syntax::NotUtf8,
    }
}

/// Does the work of a call and hands over what came of it: to `out`, or to `error`. Both have something in them
/// afterwards. No panic gets past here.
///
/// # Safety
/// `out` and `error` are each NULL, or may be written to, and they are not the same memory.
pub(crate) unsafe fn answer<T: Out>(
    (out, name): (*mut T, &'static str),
    error: *mut Refusal,
    work: impl FnOnce() -> Result<T, Failure>,
) -> Code {
    // Nothing is seen half done after a panic: a school does not change, and what the work made is dropped.
    let done = catch_unwind(AssertUnwindSafe(|| if out.is_null() { Err(Failure::Null(name)) } else { work() }));
    let (code, value, refusal) = match done.unwrap_or(Err(Failure::Internal)) {
        Ok(value) => (Code::Ok, value, Refusal::NOTHING),
        Err(failure) if error.is_null() => (failure.code(), T::NOTHING, Refusal::NOTHING),
        Err(failure) => {
            let refusal = catch_unwind(|| Refusal::new(&failure));
            let untold = Refusal { code: failure.code(), ..Refusal::NOTHING };
            (failure.code(), T::NOTHING, refusal.unwrap_or(untold))
        }
    };
    if !out.is_null() {
        // SAFETY: not NULL, so it may be written to, as the caller promises. What stood there is not read.
        unsafe { out.write(value) };
    }
    if !error.is_null() {
        // SAFETY: as for `out`.
        unsafe { error.write(refusal) };
    }
    code
}

/// Frees. No panic gets past here either.
pub(crate) fn release(work: impl FnOnce()) {
    // Nobody is there to be told of it: freeing has no answer.
    let _ = catch_unwind(AssertUnwindSafe(work));
}
