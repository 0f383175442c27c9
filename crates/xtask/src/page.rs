//! `cargo xtask page`: the governors' report as a page, opened as a governor would open it.
//!
//! The examples are the report of the made-up school, in English and in Welsh; they are made anew and compared. Then a browser
//! opens them: `tests/page/check.mjs` holds them to the rules of axe-core on a wide screen, on a narrow one and on paper, sees to it
//! that they fetch nothing, and prints them. A browser and Node.js are taken from the PATH, or fetched through apt.

use crate::generated::{Mode, keep};
use crate::languages::{apt, need, on_path, read, run, workshop};
use crate::test::Failure;
use parentis::{Journal, School};
use parentis_testkit::made_up::{MadeUp, second_year};
use parentis_text::{Language, Words};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const EXAMPLES: &[(Language, &str)] =
    &[(Language::English, "examples/governors-report.html"), (Language::Welsh, "examples/governors-report.cy.html")];

/// Programs that are the browser, the smallest first.
const BROWSERS: &[&str] = &["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/// Check the governors' report as a page: the examples, their accessibility in a browser, and in print.
#[derive(Debug, clap::Args)]
pub(crate) struct Page {
    /// Write the examples, and do nothing else.
    #[arg(long)]
    write: bool,
}

impl Page {
    pub(crate) fn run(&self, root: &Path) -> Result<(), Failure> {
        if self.write { examples(&Mode::default(), root) } else { check(root) }
    }
}

/// The made-up school's report as a page in every language, written or compared.
fn examples(mode: &Mode, root: &Path) -> Result<(), Failure> {
    let failed = |why: &dyn std::fmt::Display| Failure::new(format!("the made-up school: {why}"));
    let entries = MadeUp::default().entries().map_err(|why| failed(&why))?;
    let journal = Journal::new(entries).map_err(|why| failed(&why))?;
    let school = School::new(&journal).map_err(|why| failed(&why))?;
    let year = second_year();
    let report = school.governors_report(year, (None, None), year.1);
    let mut files = Vec::new();
    for (language, file) in EXAMPLES {
        let words = Words::staff(*language).map_err(|why| failed(&why))?;
        files.push(((*file).to_owned(), parentis_page::governors_report(&report, &words)));
    }
    keep(mode, "page --write", root, files).map_err(|why| Failure::new(why.to_string()))
}

fn check(root: &Path) -> Result<(), Failure> {
    println!("page: the governors' report");
    println!("    the examples, made anew");
    examples(&Mode::check(), root)?;
    need(&[("node", "nodejs"), ("npm", "npm")])?;
    let browser = browser()?;
    let place = workshop(root, "page")?;
    tools(root, &place)?;
    let mut command = Command::new("node");
    command.current_dir(&place).arg("check.mjs").arg(&browser).arg(&place);
    command.args(EXAMPLES.iter().map(|(_, file)| root.join(file)));
    let said = run("opened, checked and printed: axe-core in a browser", &mut command)?;
    for line in said.lines() {
        println!("    {line}");
    }
    println!("page: {} pages passed", EXAMPLES.len());
    Ok(())
}

/// A browser from the PATH; without one, Debian's without a window, with a font to write in.
fn browser() -> Result<PathBuf, Failure> {
    if !BROWSERS.iter().any(|program| on_path(program)) {
        apt(&["chromium-headless-shell", "fonts-dejavu-core"], "no browser on the PATH")?;
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let found = BROWSERS.iter().flat_map(|program| env::split_paths(&path).map(move |folder| folder.join(program)));
    let mut found = found.filter(|program| program.is_file());
    found
        .next()
        .ok_or_else(|| Failure::new("there is no browser on the PATH, even with chromium-headless-shell".to_owned()))
}

/// What checks the page, at the versions of the lock file: fetched once.
fn tools(root: &Path, place: &Path) -> Result<(), Failure> {
    let from = root.join("tests/page");
    let file = |path: &Path, why: &std::io::Error| Failure::new(format!("{}: {why}", path.display()));
    let marker = place.join("installed-lock.json");
    let lock = read(&from.join("package-lock.json"))?;
    let fresh = fs::read_to_string(&marker).is_ok_and(|installed| installed == lock);
    for name in ["package.json", "package-lock.json", ".npmrc", "check.mjs"] {
        let to = place.join(name);
        fs::copy(from.join(name), &to).map_err(|why| file(&to, &why))?;
    }
    if !fresh {
        let mut command = Command::new("npm");
        command.current_dir(place).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        run("axe-core and what drives the browser, once: npm ci", &mut command)?;
        fs::write(&marker, lock).map_err(|why| file(&marker, &why))?;
    }
    Ok(())
}
