//! What can go wrong, with the exit code that scripts see and the thing to do next.
//!
//! A failure never repeats a name, an address or a line of a file: it says which file, which line, which id.

use std::path::Path;
use std::process::ExitCode;

/// The table of exit codes, as `--help` prints it.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  refused: the input is wrong, and nothing was stored
  2  usage: the command line is wrong
  3  needs a check: with --fail-on-check, something waits for somebody to look
  4  busy: another program is writing to the school file
  5  damaged: the school file does not hold what was written to it
  6  a file could not be read or written";

/// Why a command did not end well, and what to do next.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The input is wrong.
    #[error("{what}\n{next}")]
    Refused { what: String, next: String },
    /// Something waits for a check, and the caller asked to be told by the exit code.
    #[error("{count} wait for a check")]
    NeedsCheck { count: usize },
    /// Another program holds the school file.
    #[error(
        "another program is writing to {file}; nothing was stored\n\
         Wait until it has finished, then run the same command again. Reading goes on meanwhile."
    )]
    Busy { file: String },
    /// Something was done, and a program that reads the school file keeps it from being finished.
    #[error(
        "it is erased, but a program that reads {file} still holds an old copy\n\
         Wait until it has finished, then run the same command again: it clears the rest."
    )]
    Held { file: String },
    /// The school file does not hold what was written.
    #[error("{what}\n{next}")]
    Damaged { what: String, next: String },
    /// A file could not be read or written.
    #[error("cannot {act} {file}: {why}\n{next}")]
    File { act: &'static str, file: String, why: String, next: &'static str },
    /// Whoever read the output stopped reading.
    #[error("the reader of the output has gone")]
    NobodyReads,
}

impl Failure {
    /// Input that is refused.
    pub(crate) fn refused(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self::Refused { what: what.into(), next: next.into() }
    }

    /// A file that could not be read.
    pub(crate) fn reading(path: &Path, why: &std::io::Error) -> Self {
        Self::File {
            act: "read",
            file: path.display().to_string(),
            why: why.kind().to_string(),
            next: "Check the path, and that you may read it.",
        }
    }

    /// A file that could not be written.
    pub(crate) fn writing(path: &Path, why: &std::io::Error) -> Self {
        Self::File {
            act: "write",
            file: path.display().to_string(),
            why: why.kind().to_string(),
            next: "Check that the folder is there, that you may write to it, and that the disk has room.",
        }
    }

    /// The exit code.
    pub(crate) const fn code(&self) -> u8 {
        match self {
            Self::NobodyReads => 0,
            Self::Refused { .. } => 1,
            Self::NeedsCheck { .. } => 3,
            Self::Busy { .. } | Self::Held { .. } => 4,
            Self::Damaged { .. } => 5,
            Self::File { .. } => 6,
        }
    }
}

impl From<&Failure> for ExitCode {
    fn from(failure: &Failure) -> Self {
        Self::from(failure.code())
    }
}

/// Output: a reader that has gone is no error, anything else is.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self::NobodyReads;
        }
        Self::File {
            act: "write",
            file: "the output".to_owned(),
            why: error.kind().to_string(),
            next: "Check that the disk has room.",
        }
    }
}
