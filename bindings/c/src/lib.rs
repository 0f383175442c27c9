//! The document interface of parentis for C, and for every language that calls C.
//!
//! What a caller has to know stands in the header, `include/parentis.h`, which cbindgen makes of this crate and of
//! `cbindgen.toml`. No rule is in here: each function reads what it was handed, asks [`parentis_document`], and hands
//! over the result.
//!
//! | room | what is there |
//! | --- | --- |
//! | `door` | the functions that are called from C |
//! | `memory` | what crosses the border: texts in, texts and handles out |
//! | `failure` | why a call was refused: code, path, text, details |

#[cfg(not(panic = "unwind"))]
compile_error!("a panic has to be caught at the border, and not to end the host: build with `panic = \"unwind\"`");

mod door;
mod failure;
mod memory;
#[cfg(test)]
mod tests;

pub use door::{
    PARENTIS_ABI, parentis_abi, parentis_add, parentis_ask, parentis_ask_school, parentis_code_word,
    parentis_error_free, parentis_journal_version, parentis_open, parentis_school_free, parentis_text_free,
    parentis_version,
};
pub use failure::Code;
pub use memory::{Refusal, School, Text};
