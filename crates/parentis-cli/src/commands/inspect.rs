//! `rules`, `check-profile`, `schema`, `findings`: what can be looked up.

use super::{count, read_text};
use crate::cli::Format;
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet, Tone};
use crate::store::Store;
use crate::store::findings::KeptFinding;
use parentis::rules::{Checked, Rule, RuleId, Strength};
use parentis_document::schema::SCHEMAS;
use serde_json::json;
use std::io::Write;
use std::path::Path;

const fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Statute => "statute",
        Strength::StatutoryGuidance => "statutory guidance",
        Strength::Guidance => "guidance",
        Strength::Regulator => "regulator",
        Strength::CaseLaw => "case law",
        Strength::Practice => "practice",
        Strength::Design => "a choice of our own",
    }
}

const fn checked(checked: Checked) -> &'static str {
    match checked {
        Checked::Verified => "the source was read",
        Checked::Secondary => "a secondary source was read",
        Checked::Unverified => "not confirmed: a default that your adviser may change",
        Checked::NotApplicable => "there is no outside source",
    }
}

fn as_json(rule: &Rule) -> serde_json::Value {
    json!({
        "rule": rule.id, "says": rule.says, "source": rule.source, "strength": rule.strength, "checked": rule.checked,
        "from": rule.from, "until": rule.until,
    })
}

/// `rules`: all of them, or one.
pub(super) fn rules<W: Write>(id: Option<&str>, out: &mut Out<W>) -> Result<(), Failure> {
    let rules: Vec<&Rule> = match id {
        None => RuleId::ALL.iter().map(|id| id.rule()).collect(),
        Some(text) => vec![one_rule(text)?.rule()],
    };
    match (out.format(), rules.as_slice()) {
        (Format::Json, [rule]) if id.is_some() => out.json(&as_json(rule)),
        (Format::Json, rules) => out.json(&rules.iter().map(|rule| as_json(rule)).collect::<Vec<_>>()),
        (Format::Text, [rule]) if id.is_some() => {
            let title = out.paint(rule.id.code(), Tone::Strong);
            out.line(title)?;
            out.paragraph(2, rule.says)?;
            out.paragraph(2, format!("Source: {}", rule.source))?;
            out.paragraph(2, format!("Strength: {} ({})", strength(rule.strength), checked(rule.checked)))?;
            if let Some(from) = rule.from {
                out.paragraph(2, format!("In force from {from}"))?;
            }
            if let Some(until) = rule.until {
                out.paragraph(2, format!("Without effect from {until}"))?;
            }
            Ok(())
        }
        (Format::Text | Format::Csv, rules) => {
            let columns = [("rule", "Rule"), ("says", "What it says"), ("source", "Source"), ("strength", "Strength")];
            let mut sheet = Sheet::new(&columns).long_cells(&[14, 48, 24, 14]);
            for rule in rules {
                let says = Cell::from(rule.says);
                sheet.row([rule.id.code().into(), says, rule.source.into(), strength(rule.strength).into()]);
            }
            out.sheet(&sheet)
        }
    }
}

fn one_rule(text: &str) -> Result<RuleId, Failure> {
    let exact = text.parse::<RuleId>().ok();
    let found = exact.or_else(|| RuleId::ALL.iter().copied().find(|id| id.code().eq_ignore_ascii_case(text)));
    found.ok_or_else(|| Failure::refused("there is no such rule", "`parentis rules` lists them all."))
}

/// `check-profile`: everything that is wrong with it, by line.
pub(super) fn check_profile<W: Write>(file: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    let text = read_text(file)?;
    match parentis_document::profile::read_profile(&text) {
        Ok(checked) => {
            let profile = &checked.profile;
            let hash = parentis_document::profile::content_hash(profile);
            if out.format() == Format::Json {
                return out.json(&json!({
                    "name": profile.name(), "version": profile.version(), "hash": hash, "problems": checked.warnings,
                }));
            }
            let good = out.paint("can be used", Tone::Good);
            out.line(format!("{} {}: {good}", profile.name(), profile.version()))?;
            out.line(format!("  hash {hash}"))?;
            for warning in &checked.warnings {
                out.paragraph(2, format!("look at {warning}"))?;
            }
            Ok(())
        }
        Err(refused) => {
            if out.format() == Format::Json {
                out.json(&json!({ "problems": refused }))?;
            }
            Err(Failure::refused(
                format!("{} cannot be used:\n{refused}", file.display()),
                "Put these right and check it again. `parentis rules ID` says what a rule asks for.",
            ))
        }
    }
}

/// `schema`: one of the JSON Schemas, or the list of them.
pub(super) fn schema<W: Write>(name: Option<&str>, out: &mut Out<W>) -> Result<(), Failure> {
    let Some(name) = name else {
        if out.format() == Format::Json {
            return out.json(&SCHEMAS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        }
        return SCHEMAS.iter().try_for_each(|(name, _)| out.line(name));
    };
    let schema = parentis_document::schema(name).ok_or_else(|| {
        Failure::refused("there is no schema of that name", "`parentis schema` without a name lists them.")
    })?;
    out.line(schema.trim_end())
}

/// The order in which severities are listed: the gravest first.
fn severity(word: &str) -> u8 {
    match word {
        "broken" | "error" => 0,
        "warning" => 1,
        _ => 2,
    }
}

/// `findings`: what imports found, the gravest first, then by code, then as they were found.
pub(super) fn findings<W: Write>(import: Option<i64>, school: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    let mut findings = Store::open(school)?.findings(import)?;
    findings.sort_by(|one, other| {
        let key = |kept: &KeptFinding| (severity(&kept.finding.severity), kept.finding.code.clone());
        key(one).cmp(&key(other))
    });
    if out.format() == Format::Json {
        return out.json(&findings);
    }
    let columns =
        [("import", "Import"), ("format", "Format"), ("severity", "Severity"), ("code", "Finding"), ("place", "Place")];
    let mut sheet = Sheet::new(&columns);
    for kept in &findings {
        let finding = &kept.finding;
        let tone = match finding.severity.as_str() {
            "broken" | "error" => Tone::Bad,
            "warning" => Tone::Look,
            _ => Tone::Plain,
        };
        sheet.row([
            kept.import.to_string().into(),
            kept.format.as_str().into(),
            Cell::toned(finding.severity.as_str(), tone),
            finding.code.as_str().into(),
            finding.place.as_str().into(),
        ]);
    }
    if out.format() == Format::Text && sheet.is_empty() {
        return out.line("No findings.");
    }
    out.sheet(&sheet)?;
    if out.format() == Format::Text {
        out.line(format!("\n{}", count(findings.len(), "finding", "findings")))?;
    }
    Ok(())
}
