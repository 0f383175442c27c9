//! `cargo xtask swift`: the Swift package, and all that is written against it.
//!
//! Swift is taken from the PATH, or fetched by `bindings/swift/toolchain.sh`. The generated sources are made anew and compared.
//! What is written by hand is held to the manner of Swift's own formatter. The package is built in the language mode of Swift
//! 6 with every warning an error, and tested against the library; how much memory calls take is measured in a process of its
//! own. Its documentation is made, and a link that leads nowhere is an error. The example is built and run as a user would.

use super::{answers, mobile, run, ship, target, workshop};
use crate::bindings::{Bindings, library};
use crate::test::{Failure, finish};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// Sources that are written by hand: those beside them come from `cargo xtask bindings`.
const BY_HAND: &[&str] = &[
    "bindings/swift/Package.swift",
    "bindings/swift/Measure",
    "bindings/swift/Tests",
    "bindings/swift/Sources/Parentis/Dates.swift",
    "bindings/swift/Sources/Parentis/Details.swift",
    "bindings/swift/Sources/Parentis/Errors.swift",
    "bindings/swift/Sources/Parentis/Ids.swift",
    "bindings/swift/Sources/Parentis/Instants.swift",
    "bindings/swift/Sources/Parentis/Questions.swift",
    "bindings/swift/Sources/Parentis/Words.swift",
    "examples/swift",
];

const EXAMPLE: &str = "examples/swift/ChildView";

/// The tests that are run in a process of their own.
const MEMORY: &str = "ParentisMemoryTests";

/// How often each call is made when it is measured.
const ROUNDS: &str = "20000";

/// Check the Swift package: generated sources, format, build without warnings, tests, memory, documentation, the example.
#[derive(Debug, clap::Args)]
pub(crate) struct Swift {
    /// Measure calls against Rust and the size of the library, and do nothing else.
    #[arg(long)]
    measure: bool,
}

impl Swift {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        let door = Door::open(root)?;
        if self.measure { door.measure() } else { door.check() }
    }
}

/// Where things are.
struct Door<'r> {
    root: &'r Path,
    /// What is made here.
    place: PathBuf,
    /// The folder that cargo builds into, with all that Swift has to see of it.
    target: PathBuf,
    /// Runs a command with Swift on its path, wherever Swift is.
    swift_in: PathBuf,
}

impl<'r> Door<'r> {
    /// Finds Swift, or fetches it.
    fn open(root: &'r Path) -> Result<Self, Failure> {
        println!("swift: the tool-chain");
        let tools = root.join("target/toolchains/swift");
        let mut command = Command::new("bash");
        command.current_dir(root).arg("bindings/swift/toolchain.sh").arg(&tools);
        finish(&mut command, "bindings/swift/toolchain.sh")?;
        Ok(Self { root, place: workshop(root, "swift")?, target: target(root), swift_in: tools.join("bin/swift-in") })
    }

    fn check(&self) -> Result<(), Failure> {
        println!("    generated sources: cargo xtask bindings --check");
        Bindings::check().run(self.root)?;
        self.format()?;
        println!("    the library as an app carries it");
        let library = ship(self.root)?;
        let (folder, vectors) = answers(self.root)?;
        let tested = self.test("tests", &["--skip", MEMORY], &library, &folder)?;
        if !tested.contains(&format!("parentis: {vectors} of {vectors} vectors")) {
            return Err(Failure::new(format!("not every vector was run: {tested}")));
        }
        let measured =
            self.test("memory, over 100,000 calls of each kind", &["--filter", MEMORY], &library, &folder)?;
        let tests = passed(&tested)?.saturating_add(passed(&measured)?);
        self.documentation(&library)?;
        self.framework()?;
        self.example(&library)?;
        println!("swift: {vectors} vectors, {tests} tests passed, the example ran");
        Ok(())
    }

    fn format(&self) -> Result<(), Failure> {
        let mut command = self.swift(self.root);
        command.args(["swift", "format", "lint", "--strict", "--recursive"]);
        command.args(["--configuration", "bindings/swift/.swift-format"]).args(BY_HAND);
        run("format and lints: swift format lint --strict", &mut command).map(drop)
    }

    fn test(&self, what: &str, which: &[&str], library: &Path, answers: &Path) -> Result<String, Failure> {
        let package = self.root.join("bindings/swift");
        let mut command = Command::new(&self.swift_in);
        command.current_dir(&package).arg("-b").arg(self.root).arg("-b").arg(&self.target);
        command.arg("-e").arg(format!("PARENTIS_ANSWERS={}", answers.display()));
        command.args(["swift", "test", "--disable-xctest"]).args(which);
        self.build_flags(&mut command, library, "package");
        run(&format!("{what}: swift test {}", which.join(" ")), &mut command)
    }

    /// Makes the documentation as Xcode would, with every warning an error.
    fn documentation(&self, library: &Path) -> Result<(), Failure> {
        let graphs = self.place.join("documentation");
        if graphs.exists() {
            fs::remove_dir_all(&graphs).map_err(|why| file(&graphs, &why))?;
        }
        fs::create_dir_all(graphs.join("graphs")).map_err(|why| file(&graphs, &why))?;
        let modules = self.place.join("package/debug/Modules");
        let mut command = self.swift(self.root);
        command.args(["swift", "symbolgraph-extract", "-module-name", "Parentis", "-minimum-access-level", "public"]);
        command.args(["-target", &self.triple()?, "-I"]).arg(&modules).arg("-I");
        command.arg(self.root.join("bindings/swift/Sources/ParentisFFI"));
        command.arg("-output-dir").arg(graphs.join("graphs")).arg("-L").arg(library);
        run("documentation: swift symbolgraph-extract", &mut command)?;
        let mut command = self.swift(self.root);
        command.args(["docc", "convert", "--warnings-as-errors", "--fallback-display-name", "Parentis"]);
        command.args(["--fallback-bundle-identifier", "org.parentis", "--additional-symbol-graph-dir"]);
        command.arg(graphs.join("graphs")).arg("--output-path").arg(graphs.join("Parentis.doccarchive"));
        command.arg("bindings/swift/Sources/Parentis/Parentis.docc");
        run("documentation: docc convert", &mut command).map(drop)
    }

    /// The system that Swift builds for here.
    fn triple(&self) -> Result<String, Failure> {
        let mut command = self.swift(self.root);
        let about = run("the system that Swift builds for", command.args(["swiftc", "-print-target-info"]))?;
        let about: serde_json::Value = serde_json::from_str(&about)
            .map_err(|why| Failure::new(format!("swiftc says nothing of its target: {why}")))?;
        let triple = about.pointer("/target/triple").and_then(serde_json::Value::as_str);
        triple.map(str::to_owned).ok_or_else(|| Failure::new("swiftc names no target".to_owned()))
    }

    /// With a framework beside it, the manifest takes that. The framework itself is made on a Mac: `xcframework.sh`.
    fn framework(&self) -> Result<(), Failure> {
        let mut command = Command::new("bash");
        command.current_dir(self.root).args(["-n", "bindings/swift/xcframework.sh"]);
        run("xcframework.sh is a script, and is not run here", &mut command)?;
        let folder = self.place.join("framework");
        fs::create_dir_all(folder.join("ParentisFFI.xcframework")).map_err(|why| file(&folder, &why))?;
        let manifest = folder.join("Package.swift");
        fs::copy(self.root.join("bindings/swift/Package.swift"), &manifest).map_err(|why| file(&manifest, &why))?;
        let mut command = self.swift(&folder);
        let said = run("the manifest with a framework beside it", command.args(["swift", "package", "dump-package"]))?;
        if said.contains(r#""type" : "binary""#) && !said.contains(r#""type" : "system-target""#) {
            return Ok(());
        }
        Err(Failure::new(format!("the manifest does not take the framework: {said}")))
    }

    fn example(&self, library: &Path) -> Result<(), Failure> {
        let mut command = self.swift(&self.root.join(EXAMPLE));
        command.args(["swift", "run", "--quiet"]);
        self.build_flags(&mut command, library, "example");
        let printed = run("the example: swift run", &mut command)?;
        let expected = self.root.join(EXAMPLE).join("expected.txt");
        let expects = fs::read_to_string(&expected).map_err(|why| file(&expected, &why))?;
        if printed == expects {
            return Ok(());
        }
        Err(Failure::new(format!("the example does not print what {EXAMPLE}/expected.txt says:\n{printed}")))
    }

    /// Calls in Swift beside the same calls in Rust, both of the library as an app carries it.
    fn measure(&self) -> Result<(), Failure> {
        let (folder, _) = answers(self.root)?;
        let files = self.parts(&folder.join("stories/a1-report.document.json"))?;
        println!("    the library as an app carries it, and the same calls in Rust");
        let native = ship(self.root)?;
        let mut in_rust = Command::new(mobile(self.root, &["--example", "measure"])?.join("examples/measure"));
        let rust = run("measuring, in Rust", in_rust.args(&files).arg(ROUNDS))?;
        let mut in_swift = self.swift(&self.root.join("bindings/swift/Measure"));
        in_swift.args(["swift", "run", "--quiet", "--configuration", "release"]);
        self.build_flags(&mut in_swift, &native, "measure");
        let swift = run("measuring, in Swift", in_swift.arg("parentis-measure").args(&files).arg(ROUNDS))?;
        let mut lines = String::new();
        for (rust, swift) in rust.lines().zip(swift.lines()) {
            let ((name, rust), (_, swift)) =
                (rust.split_once(' ').unwrap_or_default(), swift.split_once(' ').unwrap_or_default());
            let _ = writeln!(lines, "{name:>12}: {swift:>8} ns in Swift, {rust:>8} ns in Rust");
        }
        print!("{lines}");
        for (name, path) in ["ask", "open", "ask_school"].iter().zip(&files) {
            println!("{name} is of {} bytes", size(path)?);
        }
        println!("{}, stripped: {} bytes", library(), size(&native.join(library()))?);
        Ok(())
    }

    /// A document, and the journal and the questions of it apart.
    fn parts(&self, document: &Path) -> Result<[PathBuf; 3], Failure> {
        let text = fs::read_to_string(document).map_err(|why| file(document, &why))?;
        let whole: serde_json::Value =
            serde_json::from_str(&text).map_err(|why| Failure::new(format!("{}: {why}", document.display())))?;
        let part = |name: &str, key: &str| {
            let path = self.place.join(name);
            let text = serde_json::json!({ key: whole.get(key) }).to_string();
            fs::write(&path, text).map_err(|why| file(&path, &why)).map(|()| path)
        };
        Ok([document.to_owned(), part("measure-journal.json", "entries")?, part("measure-questions.json", "ask")?])
    }

    /// A command with Swift on its path, in a folder; the repository and what is built are seen by it.
    fn swift(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.swift_in);
        command.current_dir(folder).arg("-b").arg(self.root).arg("-b").arg(&self.target);
        command
    }

    /// Where the library lies, where what is built goes, and that a warning is an error.
    fn build_flags(&self, command: &mut Command, library: &Path, scratch: &str) {
        let scratch = self.place.join(scratch);
        // The package manager's plan, which misses a file that is new in a package beside: made anew, it costs a second.
        for plan in ["debug.yaml", "release.yaml"] {
            let _ = fs::remove_file(scratch.join(plan));
        }
        command.arg("--scratch-path").arg(scratch).args(["-Xswiftc", "-warnings-as-errors"]);
        command.arg("-Xlinker").arg(format!("-L{}", library.display()));
        command.args(["-Xlinker", "-rpath", "-Xlinker"]).arg(library);
    }
}

/// How many tests Swift Testing says that it ran.
fn passed(printed: &str) -> Result<usize, Failure> {
    let number = printed.split("Test run with ").nth(1).and_then(|rest| rest.split_once(" tests passed"));
    let number = number.and_then(|(number, _)| number.parse().ok()).filter(|number| *number > 0);
    number.ok_or_else(|| Failure::new(format!("nothing says how many tests passed: {}", printed.trim())))
}

fn size(path: &Path) -> Result<u64, Failure> {
    fs::metadata(path).map(|about| about.len()).map_err(|why| file(path, &why))
}

fn file(path: &Path, why: &io::Error) -> Failure {
    Failure::new(format!("{}: {why}", path.display()))
}
