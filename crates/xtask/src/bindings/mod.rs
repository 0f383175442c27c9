//! `cargo xtask bindings`: the sources of Kotlin and Swift that are generated from the library, and checked in.
//!
//! The library is built, the generator reads what it says of itself, and the files are put where the packages want them.
//! With `--check` nothing is written, and a file that is not what it would be fails.
//!
//! | room | what is there |
//! | --- | --- |
//! | `tidy` | what is done to a generated file before it is kept: its documentation, one function of Kotlin's |
//! | `words` | the closed lists with their codes, and every rule by its name, which the generator does not know of |

mod tidy;
mod words;

use crate::generated::{Mode, keep};
use crate::test::{Failure, cargo, finish};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// Write the Kotlin and Swift sources that are generated from the library, or compare them.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Bindings {
    #[command(flatten)]
    mode: Mode,
}

/// A language that is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    Kotlin,
    Swift,
    C,
}

const KOTLIN: &str = "bindings/kotlin/src/main/kotlin/org/parentis";
const SWIFT: &str = "bindings/swift/Sources/Parentis";
const HEADERS: &str = "bindings/swift/Sources/ParentisFFI";

/// A generated file, and where it belongs.
const FILES: &[(Language, &str, &str, &str)] = &[
    (Language::Kotlin, "kotlin/org/parentis/parentis_ffi.kt", KOTLIN, "parentis_ffi.kt"),
    (Language::Kotlin, "kotlin/org/parentis/core/parentis.kt", KOTLIN, "core/parentis.kt"),
    (Language::Swift, "swift/Parentis.swift", SWIFT, "Parentis.swift"),
    (Language::Swift, "swift/ParentisCore.swift", SWIFT, "ParentisCore.swift"),
    (Language::C, "header/ParentisFFI.h", HEADERS, "ParentisFFI.h"),
    (Language::C, "header/ParentisCoreFFI.h", HEADERS, "ParentisCoreFFI.h"),
    (Language::C, "header/module.modulemap", HEADERS, "module.modulemap"),
];

impl Bindings {
    /// Compare, write nothing.
    pub(crate) const fn check() -> Self {
        Self { mode: Mode::check() }
    }

    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        let made = generate(root)?;
        let mut files = words::files(KOTLIN, SWIFT);
        for (language, from, folder, name) in FILES {
            let path = made.join(from);
            let text = fs::read_to_string(&path).map_err(|why| unreadable(&path, &why))?;
            files.push((format!("{folder}/{name}"), tidy::tidy(*language, &text)?));
        }
        let strange: Vec<String> =
            found(&made)?.into_iter().filter(|name| FILES.iter().all(|(_, from, ..)| from != name)).collect();
        if !strange.is_empty() {
            return Err(Failure::new(format!("nobody knows where these belong: {}", strange.join(", "))));
        }
        keep(&self.mode, "bindings", root, files).map_err(|why| Failure::new(why.to_string()))
    }
}

/// Builds the library and has everything generated from it; gives the folder where it lies.
fn generate(root: &Path) -> Result<PathBuf, Failure> {
    // Apart from each other: built together, what ships would be built with the generator's features.
    cargo(root, &["build", "--quiet", "--package", "parentis-uniffi"])?;
    cargo(root, &["build", "--quiet", "--package", "parentis-uniffi-generator"])?;
    let built = built()?;
    let library = built.join(library());
    let made = built.join("bindings");
    if made.exists() {
        fs::remove_dir_all(&made).map_err(|why| unreadable(&made, &why))?;
    }
    let run = |program: &str, args: &[&str], to: &str| {
        let mut command = Command::new(built.join(format!("{program}{}", env::consts::EXE_SUFFIX)));
        command.current_dir(root).args(args);
        if to == "kotlin" {
            command.arg("--out-dir").arg(made.join(to)).arg(&library);
        } else {
            command.arg(&library).arg(made.join(to));
        }
        finish(&mut command, &format!("{program} {}", args.join(" ")))
    };
    run("parentis-uniffi-kotlin", &["generate", "--no-format", "--language", "kotlin"], "kotlin")?;
    run("parentis-uniffi-swift", &["--swift-sources"], "swift")?;
    let names = ["--module-name", "ParentisFFI", "--modulemap-filename", "module.modulemap"];
    run("parentis-uniffi-swift", &[&["--headers", "--modulemap"][..], &names].concat(), "header")?;
    Ok(made)
}

/// The file name of the library here.
pub(crate) fn library() -> String {
    format!("{}parentis_ffi{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX)
}

/// The folder into which cargo puts what it builds for this program's profile.
pub(crate) fn built() -> Result<PathBuf, Failure> {
    let program = env::current_exe().map_err(|why| Failure::new(format!("this program cannot find itself: {why}")))?;
    program.parent().map(Path::to_owned).ok_or_else(|| Failure::new("this program lies nowhere".to_owned()))
}

/// The files under a folder, by their paths from it.
fn found(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(|why| unreadable(&next, &why))? {
            let path = entry.map_err(|why| unreadable(&next, &why))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(name) = path.strip_prefix(folder) {
                names.push(name.display().to_string().replace('\\', "/"));
            }
        }
    }
    Ok(names)
}

fn unreadable(path: &Path, why: &io::Error) -> Failure {
    Failure::new(format!("{}: {why}", path.display()))
}
