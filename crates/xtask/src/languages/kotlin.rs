//! `cargo xtask kotlin`: the Kotlin door, from generated sources to the example, with everything it needs.

use super::{answers, files, ship, workshop};
use crate::bindings::Bindings;
use crate::test::{Failure, finish};
use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Build the Kotlin door, run its tests and its example.
#[derive(Debug, clap::Args)]
pub(crate) struct Kotlin {
    /// Measure calls and sizes instead of testing.
    #[arg(long)]
    measure: bool,
}

/// The heap is taken whole at the beginning, so that what grows is not Java's.
const HEAP: [&str; 3] = ["-Xms1200m", "-Xmx1200m", "-XX:+AlwaysPreTouch"];

impl Kotlin {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        println!("kotlin: generated sources");
        Bindings::check().run(root)?;
        println!("kotlin: the library as an app carries it");
        let place = workshop(root, "kotlin")?;
        let native = ship(root)?.display().to_string();
        println!("kotlin: compiler and libraries");
        let tools = tools(root)?;
        let package = root.join("bindings/kotlin/src");
        let jna = tools.get("jna")?;
        let main = compile(&tools, &place, "main", &package.join("main/kotlin"), &[jna])?;
        let test_path = [main.as_str(), jna, tools.get("test")?];
        let test = compile(&tools, &place, "test", &package.join("test/kotlin"), &test_path)?;
        let java = |class_path: &[&str]| {
            let mut java = Command::new("java");
            java.args(HEAP).arg(format!("-Djna.library.path={native}")).args(["-cp", &class_path.join(":")]);
            java
        };
        let run_path = [test.as_str(), &main, jna, tools.get("test")?, tools.get("run")?];
        if self.measure {
            let mut measure = java(&run_path);
            return finish(measure.arg("org.parentis.MeasureKt"), "java org.parentis.MeasureKt");
        }
        let example = compile(&tools, &place, "example", &root.join("examples/kotlin"), &[&main, jna])?;
        println!("kotlin: example");
        finish(java(&[&example, &main, jna, tools.get("stdlib")?]).arg("ParentsViewKt"), "java ParentsViewKt")?;
        let (answers, vectors) = answers(root)?;
        println!("kotlin: tests");
        let mut tests = Command::new("java");
        tests.current_dir(root).args(HEAP);
        tests.args([
            format!("-Djna.library.path={native}"),
            format!("-Dparentis.vectors={}", root.join("tests/vectors").display()),
            format!("-Dparentis.answers={}", answers.display()),
        ]);
        tests.args([
            "-cp",
            &run_path.join(":"),
            "org.junit.platform.console.ConsoleLauncher",
            "--scan-classpath",
            &test,
        ]);
        tests.args(["--disable-banner", "--disable-ansi-colors", "--details=tree", "--fail-if-no-tests"]);
        let output = tests.output().map_err(|why| Failure::new(format!("java did not start: {why}")))?;
        let report = String::from_utf8_lossy(&output.stdout);
        print!("{report}");
        let passed = counted(&report, "tests successful");
        let said = report.lines().any(|line| line == format!("kotlin: {vectors} vectors"));
        if !output.status.success() || counted(&report, "tests skipped") != Some(0) || !said {
            return Err(Failure::new("Kotlin's tests failed, or did not run every vector".to_owned()));
        }
        let Some(passed) = passed else { return Err(Failure::new("Kotlin's tests gave no sum".to_owned())) };
        println!("kotlin: {vectors} vectors, {passed} tests passed");
        Ok(())
    }
}

/// `[        26 tests successful      ]`: 26.
fn counted(report: &str, what: &str) -> Option<u32> {
    report.lines().find_map(|line| line.trim_matches(['[', ']', ' ']).strip_suffix(what)?.trim().parse().ok())
}

/// What compiles and runs.
struct Tools(BTreeMap<String, String>);

impl Tools {
    fn get(&self, name: &str) -> Result<&str, Failure> {
        self.0.get(name).map(String::as_str).ok_or_else(|| Failure::new(format!("the tool-chain names no {name}")))
    }
}

fn tools(root: &Path) -> Result<Tools, Failure> {
    let cache = root.join("target/toolchains");
    finish(Command::new(root.join("bindings/kotlin/toolchain.sh")).arg(&cache), "bindings/kotlin/toolchain.sh")?;
    let path = cache.join("kotlin.env");
    let text = fs::read_to_string(&path).map_err(|why| Failure::new(format!("{}: {why}", path.display())))?;
    let pairs = text.lines().filter_map(|line| line.split_once('='));
    Ok(Tools(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
}

/// Compiles a folder into a jar, every warning an error, unless it is as it was when that was done.
fn compile(tools: &Tools, place: &Path, name: &str, sources: &Path, class_path: &[&str]) -> Result<String, Failure> {
    let class_path = class_path.join(":");
    let jar: PathBuf = place.join(format!("{name}.jar"));
    let mut state = DefaultHasher::new();
    class_path.hash(&mut state);
    for path in class_path.split(':').map(PathBuf::from).chain(files(sources)?) {
        let bytes = fs::read(&path).map_err(|why| Failure::new(format!("{}: {why}", path.display())))?;
        bytes.hash(&mut state);
    }
    let state = format!("{:x}", state.finish());
    let mark = place.join(format!("{name}.compiled"));
    if jar.exists() && fs::read_to_string(&mark).is_ok_and(|was| was == state) {
        println!("kotlin: {name} is compiled, and nothing of it has changed since");
        return Ok(jar.display().to_string());
    }
    println!("kotlin: compiling {name}, every warning an error");
    let mut kotlinc = Command::new("bash");
    kotlinc.arg(tools.get("compiler")?).args(["-J-Xmx2g", "-jvm-target", "17", "-Werror", "-cp", &class_path]);
    finish(kotlinc.arg("-d").arg(&jar).arg(sources), "kotlinc")?;
    fs::write(&mark, state).map_err(|why| Failure::new(format!("{}: {why}", mark.display())))?;
    Ok(jar.display().to_string())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_sum_is_read_out_of_junits_report() {
        let report = "x\n[        26 tests found           ]\n[        23 tests successful      ]\n";
        assert_eq!(super::counted(report, "tests successful"), Some(23));
        assert_eq!(super::counted(report, "tests failed"), None);
    }
}
