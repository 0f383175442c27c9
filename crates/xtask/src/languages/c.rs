//! `cargo xtask c`: the header and library for C, and all that is written against them.
//!
//! The header is made anew and compared. The library is what is shipped: built for release, linked as `.so` and as
//! `.a`. The programs of `bindings/c/tests` are compiled with every warning an error, as C11 and as C++17, and run as
//! they are; those in C also under valgrind, for leaks and for races. The examples for C and C# are built as a user
//! would build them, and run.

use super::{answers, cargo, need, run, target};
use crate::test::{Failure, install};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// The version of cbindgen that writes the header.
const CBINDGEN: &str = "0.29.4";

const HEADER: &str = "bindings/c/include/parentis.h";

const PROGRAMS: &[(&str, &str)] = &[
    ("gcc", "gcc"),
    ("g++", "g++"),
    ("make", "make"),
    ("nm", "binutils"),
    ("strip", "binutils"),
    ("valgrind", "valgrind"),
    ("mcs", "mono-mcs"),
    ("mono", "mono-runtime"),
];

const WARNINGS: &[&str] = &["-O1", "-g", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"];

/// What a static link needs of Linux.
const SYSTEM: &[&str] = &["-lpthread", "-ldl", "-lm"];

/// How much larger 100,000 rounds of calls may leave the process, in KiB: a tenth of what the smallest leak makes of it.
const MOST_GROWN: &str = "320";

/// Check the header and library for C: the header, the tests in Rust, C, C++ and C#, valgrind, the examples.
#[derive(Debug, clap::Args)]
pub(crate) struct C {
    /// Write the header, and do nothing else.
    #[arg(long)]
    write: bool,
    /// Measure calls against Rust and the size of the library, and do nothing else.
    #[arg(long, conflicts_with = "write")]
    measure: bool,
}

impl C {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        let door = Door::new(root);
        if self.write {
            header(root, true)
        } else if self.measure {
            door.measure()
        } else {
            door.check()
        }
    }
}

/// As a step of `cargo xtask test`.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    Door::new(root).check()
}

/// Makes the header anew. Writes it, or compares.
fn header(root: &Path, write: bool) -> Result<(), Failure> {
    let program = install(root, "cbindgen", CBINDGEN, "a minute")?;
    let mut command = Command::new(program);
    command.current_dir(root).args(["--quiet", "--config", "bindings/c/cbindgen.toml", "bindings/c"]);
    let made = run("the header, made anew: cbindgen", &mut command)?;
    let path = root.join(HEADER);
    if write {
        return fs::write(&path, made).map_err(|why| file(&path, &why));
    }
    if read(&path)? == made { Ok(()) } else { Err(Failure::new(format!("`cargo xtask c --write` changes {HEADER}"))) }
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|why| file(path, &why))
}

fn file(path: &Path, why: &io::Error) -> Failure {
    Failure::new(format!("{}: {why}", path.display()))
}

/// Where things are.
struct Door<'r> {
    root: &'r Path,
    /// The library.
    release: PathBuf,
    /// What is compiled here.
    out: PathBuf,
}

impl<'r> Door<'r> {
    fn new(root: &'r Path) -> Self {
        let target = target(root);
        Self { root, release: target.join("release"), out: target.join("c") }
    }

    fn check(&self) -> Result<(), Failure> {
        need(PROGRAMS)?;
        header(self.root, false)?;
        self.lints()?;
        let clippy = ["clippy", "--quiet", "--package", "parentis-c", "--all-targets", "--", "-D", "warnings"];
        run("lints: cargo clippy", &mut cargo(self.root, &clippy))?;
        let tested = run("tests in Rust", &mut cargo(self.root, &["test", "--package", "parentis-c"]))?;
        let tests = number_before(&tested, " passed")?;
        self.build()?;
        self.symbols()?;
        let (folder, vectors) = answers(self.root)?;
        let runs = self.programs(&folder, vectors)?;
        self.csharp(&folder, vectors)?;
        self.example()?;
        println!("c: {vectors} vectors in C, C++ and C#, {tests} tests in Rust, {runs} runs of programs passed");
        Ok(())
    }

    fn build(&self) -> Result<(), Failure> {
        fs::create_dir_all(&self.out).map_err(|why| file(&self.out, &why))?;
        let build = ["build", "--quiet", "--release", "--package", "parentis-c"];
        run("the library, for release: cargo build", &mut cargo(self.root, &build)).map(drop)
    }

    /// The crate's own table of lints says what the workspace's says, except for `unsafe`.
    fn lints(&self) -> Result<(), Failure> {
        let table = |path: &str, keys: &[&str]| {
            let path = self.root.join(path);
            let all: toml::Value =
                toml::from_str(&read(&path)?).map_err(|why| Failure::new(format!("{}: {why}", path.display())))?;
            let found = keys.iter().try_fold(&all, |table, key| table.get(key));
            found.cloned().ok_or_else(|| Failure::new(format!("{}: no table {}", path.display(), keys.join("."))))
        };
        for tool in ["rust", "clippy"] {
            let ours = table("bindings/c/Cargo.toml", &["lints", tool])?;
            let workspace = table("Cargo.toml", &["workspace", "lints", tool])?;
            for (lint, level) in workspace.as_table().into_iter().flatten() {
                let right = if lint == "unsafe_code" {
                    ours.get(lint).and_then(toml::Value::as_str) == Some("deny")
                } else {
                    ours.get(lint) == Some(level)
                };
                if !right {
                    let said = format!("bindings/c/Cargo.toml: `{lint}` is not as in the workspace's table of lints");
                    return Err(Failure::new(said));
                }
            }
        }
        println!("    the table of lints is the workspace's, but for `unsafe`");
        Ok(())
    }

    /// The library exports the functions of the header and nothing else.
    fn symbols(&self) -> Result<(), Failure> {
        let mut nm = Command::new("nm");
        nm.args(["--dynamic", "--defined-only", "--format=just-symbols"]).arg(self.release.join("libparentis_c.so"));
        let exported = run("the library exports what the header declares: nm", &mut nm)?;
        let exported: BTreeSet<&str> = exported.lines().collect();
        let header = read(&self.root.join(HEADER))?;
        let code = header.lines().filter(|line| !line.starts_with([' ', '/', '#']));
        let declared: BTreeSet<&str> = code
            .filter_map(|line| line.split_once('(')?.0.rsplit([' ', '*']).next())
            .filter(|name| name.starts_with("parentis_"))
            .collect();
        if exported == declared {
            return Ok(());
        }
        let differ: Vec<_> = exported.symmetric_difference(&declared).copied().collect();
        Err(Failure::new(format!("in the library or in the header alone: {}", differ.join(", "))))
    }

    /// Compiles a program of the tests.
    fn compile(&self, name: &str, plus: bool, shared: bool) -> Result<PathBuf, Failure> {
        let language = if plus { "C++" } else { "C" };
        let library = if shared { "so" } else { "a" };
        let program = self.out.join(format!("{name}-{}-{library}", language.to_lowercase()));
        let mut compiler = Command::new(if plus { "g++" } else { "gcc" });
        compiler.args(if plus { ["-x", "c++", "-std=c++17"].as_slice() } else { &["-std=c11"] });
        compiler.args(WARNINGS).arg("-I").arg(self.root.join("bindings/c/include"));
        compiler.arg(self.root.join(format!("bindings/c/tests/{name}.c"))).args(["-x", "none"]);
        if shared {
            compiler.arg(format!("-L{}", self.release.display())).arg("-lparentis_c");
            compiler.arg(format!("-Wl,-rpath,{}", self.release.display())).arg("-pthread");
        } else {
            compiler.arg(self.release.join("libparentis_c.a")).args(SYSTEM);
        }
        run(&format!("{name}.c as {language}, with the .{library}"), compiler.arg("-o").arg(&program))?;
        Ok(program)
    }

    /// Compiles and runs the programs of the tests. How many runs there were.
    fn programs(&self, answers: &Path, vectors: usize) -> Result<usize, Failure> {
        let files = [self.root.join("tests/vectors"), answers.to_owned()];
        let files: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        // Each with what it is given; and what it is given under valgrind, which is forty times slower.
        let programs: [(&str, &[&str], &[&str]); 4] = [
            ("door", &[], &[]),
            ("vectors", &files, &files),
            ("threads", &["2000"], &["50"]),
            ("memory", &["100000", MOST_GROWN], &["1000"]),
        ];
        let mut runs: usize = 0;
        for (name, given, given_valgrind) in programs {
            for (plus, shared) in [(false, true), (false, false), (true, true), (true, false)] {
                let program = self.compile(name, plus, shared)?;
                let printed = run("    run", alone(&mut Command::new(&program)).args(given))?;
                runs = runs.saturating_add(1);
                if name == "vectors" && number_before(&printed, " vectors")? != vectors {
                    return Err(Failure::new(format!("{vectors} vectors there are, and {}", printed.trim())));
                }
                if plus {
                    continue;
                }
                if shared {
                    println!("        {}", printed.trim());
                }
                // All of them with the shared library, one with the static one too; threads for races as well.
                let mut tools: Vec<&[&str]> = Vec::new();
                if shared || name == "door" {
                    tools.push(&["--leak-check=full", "--show-leak-kinds=all", "--errors-for-leak-kinds=all"]);
                }
                if shared && name == "threads" {
                    tools.push(&["--tool=helgrind"]);
                }
                for tool in tools {
                    let mut valgrind = Command::new("valgrind");
                    valgrind.args(["--quiet", "--error-exitcode=1"]).args(tool).arg(&program).args(given_valgrind);
                    run(&format!("    run under valgrind {}", tool.first().unwrap_or(&"")), alone(&mut valgrind))?;
                    runs = runs.saturating_add(1);
                }
            }
        }
        Ok(runs)
    }

    /// The example for C, by its own Makefile, against both libraries.
    fn example(&self) -> Result<(), Failure> {
        let folder = self.root.join("examples/c");
        let mut make = Command::new("make");
        make.current_dir(&folder).args(["--silent", "run", "run-static"]);
        make.arg(format!("LIBRARY={}", self.release.display())).arg(format!("OUT={}", self.out.display()));
        expected(&run("examples/c, by its Makefile", alone(&mut make))?, 2)?;
        let mut valgrind = Command::new("valgrind");
        valgrind.current_dir(&folder).args(["--quiet", "--error-exitcode=1", "--leak-check=full"]);
        valgrind.arg(self.out.join("school")).args(["journal.json", "order.json"]);
        expected(&run("    run under valgrind", alone(&mut valgrind))?, 1)
    }

    /// The example for C# and the checks of the file that it brings.
    fn csharp(&self, answers: &Path, vectors: usize) -> Result<(), Failure> {
        let examples = self.root.join("examples/csharp");
        let build = |name: &str, main: &Path| {
            let program = self.out.join(name);
            let mut mcs = Command::new("mcs");
            mcs.args(["-langversion:7.2", "-warn:4", "-warnaserror"]).arg(format!("-out:{}", program.display()));
            run(&format!("{name} from C#"), mcs.arg(main).arg(examples.join("Parentis.cs")))?;
            let mut mono = Command::new("mono");
            mono.env("LD_LIBRARY_PATH", &self.release).arg(program);
            Ok(mono)
        };
        let mut check = build("check.exe", &self.root.join("bindings/c/tests/Check.cs"))?;
        let printed = run("    run", check.arg(answers))?;
        println!("        {}", printed.trim());
        if number_before(&printed, " vectors")? != vectors {
            return Err(Failure::new(format!("{vectors} vectors there are, and {}", printed.trim())));
        }
        let mut school = build("school.exe", &examples.join("Program.cs"))?;
        let files = ["journal.json", "order.json"].map(|name| self.root.join("examples/c").join(name));
        expected(&run("    run", school.args(files))?, 1)
    }

    fn measure(&self) -> Result<(), Failure> {
        need(PROGRAMS)?;
        self.build()?;
        let example = ["build", "--quiet", "--release", "--package", "parentis-c", "--example", "measure"];
        run("the same calls in Rust: cargo build", &mut cargo(self.root, &example))?;
        let (folder, _) = answers(self.root)?;
        let (document, journal) =
            (folder.join("stories/a1-report.document.json"), self.root.join("examples/c/journal.json"));
        let bytes = |path: &Path| fs::metadata(path).map(|about| about.len()).map_err(|why| file(path, &why));
        let through = self.compile("measure", false, true)?;
        let programs = [through, self.release.join("examples/measure")];
        let mut lines = String::new();
        let mut figures = Vec::new();
        for program in &programs {
            let mut command = Command::new(program);
            figures.push(run("measuring", command.arg(&document).arg(&journal).arg("2000"))?);
        }
        if let [c, rust] = figures.as_slice() {
            for (c, rust) in c.lines().zip(rust.lines()) {
                let (name, c) = c.split_once(' ').unwrap_or_default();
                let rust = rust.split_once(' ').unwrap_or_default().1;
                let _ = writeln!(lines, "{name:>12}: {c:>8} ns through C, {rust:>8} ns in Rust");
            }
        }
        let stripped = self.out.join("libparentis_c.so");
        let mut strip = Command::new("strip");
        run("a stripped copy", strip.arg("-o").arg(&stripped).arg(self.release.join("libparentis_c.so")))?;
        print!("{lines}");
        println!("ask is of {} bytes with one question, open of {}", bytes(&document)?, bytes(&journal)?);
        println!("libparentis_c.so, stripped, optimised for speed: {} bytes", bytes(&stripped)?);
        Ok(())
    }
}

/// Without the folders of libraries that `cargo run` sets: they win over the folder that a program was linked with, and a library
/// that happens to lie in one of them would be tested in place of the one that is shipped.
fn alone(program: &mut Command) -> &mut Command {
    program.env_remove("LD_LIBRARY_PATH")
}

/// The example has said so often that the father has the report, and with the order has not, and the mother has.
fn expected(printed: &str, times: usize) -> Result<(), Failure> {
    let outcomes: Vec<&str> = printed
        .lines()
        .filter_map(|line| line.strip_prefix(r#"{"answers":[{"answer":"decision","outcome":""#))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    if outcomes == ["must", "must_not", "must"].repeat(times) {
        return Ok(());
    }
    println!("{printed}");
    Err(Failure::new(format!("the example came to: {}", outcomes.join(", "))))
}

/// The number that a program printed before these words.
fn number_before(printed: &str, words: &str) -> Result<usize, Failure> {
    let numbers = printed.match_indices(words).filter_map(|(at, _)| {
        let before = printed.get(..at)?;
        before.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    });
    let number: Option<usize> = numbers.max();
    number.ok_or_else(|| Failure::new(format!("nothing says how many{words}: {}", printed.trim())))
}
