//! One report, shown to five people side by side; and why, for whoever answers for data protection.

use super::{Steps, day};
use crate::commands::Names;
use crate::commands::script::{self, seen};
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet, Tone};
use crate::words::Words;
use parentis::communication::message::MessageKind;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::{AccessFinding, AccessWhy, Item, ItemField};
use parentis::confidentiality::table::AccessGround;
use parentis::decision::Outcome;
use parentis::ids::{PersonId, PupilId};
use parentis::{ParentisError, School};
use std::io::Write;

/// The day: the order about Ava is in force until 14 June, and the inspection lasts until the 15th of May.
const DAY: &str = "2026-05-12";

/// The report: what is in it, of what class, about whom.
fn report(ava: &PupilId) -> Result<Item, ParentisError> {
    let leo: PupilId = format!("ctf:mockford:{}", script::LEO).parse()?;
    let field = |name: &str, value: &str, class| ItemField::new(name, value).of([class]);
    Ok(Item { kind: MessageKind::Report, ..Item::new() }
        .key("report:ava-2026".parse()?)
        .about([ava.clone()])
        .field(field("Attendance", "97 %", DataClass::PupilPersonal))
        .field(field("English", "working at the standard", DataClass::PupilPersonal))
        .field(field("Support", "inhaler, kept in the office", DataClass::SpecialCategory))
        .field(field("Note of the lead", "frightened on Mondays", DataClass::Safeguarding))
        .field(field("Lives at", "3 Quince Yard", DataClass::RestrictedAddress))
        .field(field("Sits with", "Leo B", DataClass::ThirdParty).about([leo])))
}

/// Who looks at it, and as what.
fn viewers(school: &School, names: &Names, ava: &PupilId) -> Result<Vec<(&'static str, PersonId)>, ParentisError> {
    let mut viewers = Vec::new();
    for adult in school.adults_of(ava) {
        let who = names.adult(&adult);
        if who.ends_with(script::AVAS_MOTHER) {
            viewers.insert(0, ("her mother", adult));
        } else if who.ends_with(script::AVAS_FATHER) {
            viewers.push(("her father", adult));
        }
    }
    for (what, key) in [("her tutor", seen::TUTOR), ("a governor", seen::GOVERNOR), ("an inspector", seen::INSPECTOR)] {
        viewers.push((what, key.parse()?));
    }
    Ok(viewers)
}

/// A line a field, a column a person; then a line for each reason.
pub(super) fn views<W: Write>(
    school: &School,
    names: &Names,
    words: &Words,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let refused = |error: ParentisError| Failure::refused(error.to_string(), "Report this as a fault of the program.");
    let ava: PupilId = format!("ctf:mockford:{}", script::AVA).parse().map_err(refused)?;
    let report = report(&ava).map_err(refused)?;
    let viewers = viewers(school, names, &ava).map_err(refused)?;
    let as_of = day(DAY)?;
    out.heading("One report about Ava Begum on 12 May 2026: what does each of five people see?")?;
    let mut columns = vec![("field", "What is in it")];
    columns.extend(viewers.iter().map(|(what, _)| (*what, *what)));
    let columns: [(&'static str, &'static str); 6] = columns
        .try_into()
        .map_err(|_| Failure::refused("the demonstration lacks one of its people", "Report this as a fault."))?;
    let mut sheet = Sheet::new(&columns).long_cells(&[17, 25, 11, 25, 11, 25]);
    let copies: Vec<_> = viewers.iter().map(|(_, person)| school.redact(&report, person, as_of)).collect();
    for field in &report.fields {
        let cell = |at: usize| {
            let shown = copies.get(at).and_then(|copy| copy.fields.iter().find(|shown| shown.name == field.name));
            shown.map_or_else(|| Cell::toned("–", Tone::Faint), |shown| shown.value.as_str().into())
        };
        sheet.row([field.name.as_str().into(), cell(0), cell(1), cell(2), cell(3), cell(4)]);
    }
    out.sheet(&sheet)?;
    out.line("Why not, for whoever answers for data protection, and never for those who look:")?;
    let columns = [("who", "Who"), ("kinds", "What kind of data, about whom"), ("why", "Why not, and by which rule")];
    let mut sheet = Sheet::new(&columns).long_cells(&[13, 42, 58]);
    for (what, person) in &viewers {
        for (why, kinds) in reasons(&school.may_disclose(&report, person, as_of).findings, names, words) {
            sheet.row([(*what).into(), kinds.join("; ").into(), why.into()]);
        }
    }
    out.sheet(&sheet)?;
    steps.done("showed one report to five people", out)
}

/// Each reason why something is not shown, and what it keeps back.
fn reasons(findings: &[AccessFinding], names: &Names, words: &Words) -> Vec<(String, Vec<String>)> {
    let text = words.text();
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for finding in findings.iter().filter(|finding| !finding.outcome.permits()) {
        let word = |list: &str, code: &str| text.word(list, code).unwrap_or_default();
        let about = finding.pupil.as_ref().map(|pupil| names.pupil(pupil)).unwrap_or_default();
        let class = finding.data_class.map(|class| word(DataClass::LIST, class.code())).unwrap_or_default();
        let kind = format!("{class}, {about} ({})", finding.rule);
        let mut why = word(AccessWhy::LIST, finding.why.code());
        if let Some(ground) = finding.ground.filter(|_| finding.outcome == Outcome::NeedsCheck) {
            why = format!("{why}: {}", word(AccessGround::LIST, ground.code()));
        }
        match found.iter_mut().find(|(known, _)| *known == why) {
            Some((_, kinds)) => kinds.push(kind),
            None => found.push((why, vec![kind])),
        }
    }
    found
}
