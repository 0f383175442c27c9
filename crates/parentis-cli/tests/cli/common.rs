//! A folder of its own for each test, and the program run in it.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The samples that come with the readers.
pub(crate) fn sample(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../parentis-formats/samples").join(path)
}

/// A folder with a school file that does not exist yet.
pub(crate) struct Place {
    folder: tempfile::TempDir,
}

/// What a run of the program came to.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// It ended well.
    #[track_caller]
    pub(crate) fn good(self) -> Self {
        assert_eq!(self.code, 0, "{}\n{}", self.out, self.err);
        self
    }

    /// It ended with that code, said something, and did not panic.
    #[track_caller]
    pub(crate) fn fails(self, code: i32, says: &str) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        assert!(self.err.contains(says), "{}", self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    /// The output as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn school(&self) -> PathBuf {
        self.path("school.db")
    }

    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parentis"));
        command.current_dir(self.folder.path()).env_remove("NO_COLOR").args(arguments);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        finished(&self.command(arguments).stdin(Stdio::null()).output().unwrap())
    }

    pub(crate) fn run_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The program may refuse before it has read everything.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        finished(&child.wait_with_output().unwrap())
    }

    /// Imports the small family.
    pub(crate) fn with_family() -> Self {
        let place = Self::new();
        place.file("family.jsonl", FAMILY);
        place.run(&["import", "entries", "family.jsonl"]).good();
        place
    }

    /// Runs SQL on the school file behind the program's back.
    pub(crate) fn sql(&self, script: &str) {
        rusqlite::Connection::open(self.school()).unwrap().execute_batch(script).unwrap();
    }

    /// Every byte that the school file and the files beside it hold.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut all = Vec::new();
        for file in std::fs::read_dir(self.folder.path()).unwrap() {
            let path = file.unwrap().path();
            if path.file_name().unwrap().to_string_lossy().starts_with("school.db") {
                all.extend(std::fs::read(path).unwrap());
            }
        }
        all
    }
}

fn finished(output: &Output) -> Run {
    Run {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        err: String::from_utf8(output.stderr.clone()).unwrap(),
    }
}

pub(crate) fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Ava with mother and father; an order bars him from all information from March to June 2026.
pub(crate) const FAMILY: &str = r#"{"parentis_journal":1}
{"entry":"e1","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy"}}
{"entry":"e2","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2016-04-02","fact":"pupil_born","pupil":"ava"}
{"entry":"e3","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"pupil_on_roll","pupil":"ava"}
{"entry":"e4","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"relationship","pupil":"ava","person":"mum","kind":"mother"}
{"entry":"e5","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","fact":"relationship","pupil":"ava","person":"dad","kind":"father"}
{"entry":"e6","recorded_at":"2026-03-10T09:00:00Z","valid_from":"2026-03-01","valid_until":"2026-06-01","fact":"order_seen","order":"o1","kind":"prohibited_steps","terms":[{"pupil":"ava","person":"dad","effect":"bars","scope":"receive_all_info"}]}
"#;

/// The rows of a spreadsheet, by column.
pub(crate) fn csv(run: &Run) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(run.out.strip_prefix('\u{feff}').unwrap().as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}
