//! `breaches`, `data-complaints`, `retention`, `may-erase`: what is done after a breach or about a complaint, and for how long
//! something is kept.

use super::desk::{Desk, print};
use super::sheets;
use super::sheets::{adult, cell, due, keyed, list, yes_no};
use super::{Names, read_text};
use crate::cli::{BreachesOf, CopyFor, DataComplaintsOf, Format, MayErase, RetentionOf};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::words::Words;
use parentis::calendar::london_day;
use parentis::confidentiality::access_copy::CopyCheck;
use parentis::confidentiality::breach::{BreachRisk, Breaches};
use parentis::confidentiality::data_complaint::DataComplaints;
use parentis::confidentiality::erasure::Erasure;
use parentis::confidentiality::redaction::Redaction;
use parentis::confidentiality::retention::{RecordHeld, RetentionDue, RetentionStanding, RetentionThen};
use parentis::decision::Outcome;
use parentis::roles::request::Exemption;
use parentis::{Answer, Question};
use parentis_document::{DocumentError, Limits, read_json, read_question};
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Runs `breaches`.
pub(super) fn breaches<W: Write>(
    wanted: &BreachesOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let now = wanted.at.unwrap_or_else(|| clock.now()).fixed_offset();
    let found = desk.school.breaches(wanted.breach.as_ref(), now);
    if let Some(breach) = &wanted.breach
        && found.breaches.is_empty()
    {
        let why = format!("no breach {breach} is on record by then");
        return Err(Failure::refused(why, "Without a key, `parentis breaches` lists every one."));
    }
    let open = found.breaches.iter().filter(|breach| !breach.next.is_empty()).count();
    desk.give(
        found,
        Answer::Breaches,
        (london_day(now), &words, out),
        (breach_sheet, |words, found, names| words.text().breaches(found, &words.named(names))),
    )?;
    desk.checked(open)
}

/// Runs `request-copy`: the copy alone, or what is withheld and why.
pub(super) fn request_copy<W: Write>(
    wanted: &CopyFor,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let refused = |error: &DocumentError| {
        let why = format!("{} is no request with what was found: {error}", wanted.request.display());
        Failure::refused(why, "docs/command-line.md has an example. Nothing was stored, and nothing is shown.")
    };
    let mut asked = read_json(&read_text(&wanted.request)?, &Limits::default()).map_err(|error| refused(&error))?;
    if let Some(table) = asked.as_object_mut() {
        table.insert("question".to_owned(), "check_copy".into());
        table.insert("as_of".to_owned(), json!(as_of));
    }
    let Question::CheckCopy { request, item, marks, pupil, person, .. } =
        read_question(asked).map_err(|error| refused(&error))?
    else {
        // To this question there is no other reading.
        return Ok(());
    };
    let whose = (&pupil, &person);
    if wanted.why {
        let found = desk.school.check_copy(&request, &item, &marks, whose, as_of);
        let open = usize::from(found.outcome == Outcome::NeedsCheck);
        desk.give(
            found,
            Answer::CopyCheck,
            (as_of, &words, out),
            (|found, _| copy_sheet(found), |words, found, _| words.text().copy_check(found)),
        )?;
        return desk.checked(open);
    }
    let copy = desk.school.request_copy(&request, &item, &marks, whose, as_of);
    let named = copy.exemptions.iter().map(|exemption| words.text().word(Exemption::LIST, exemption.code()));
    let named: Vec<String> = named.flatten().collect();
    match out.format() {
        Format::Json => out.json(&Answer::RequestCopy(copy)),
        Format::Csv => out.sheet(&sheets::redaction(&Redaction { fields: copy.fields })),
        Format::Text => {
            let line = |text: &str| text.replace(char::is_control, " ");
            for field in &copy.fields {
                print(&format!("{}: {}", line(&field.name), line(&field.value)), out)?;
            }
            named.iter().try_for_each(|exemption| print(&format!("- {exemption}"), out))
        }
    }
}

/// A line a thing that was looked at in a field. For whoever answers for data protection.
fn copy_sheet(found: &CopyCheck) -> Sheet {
    let mut sheet = keyed(&["field", "outcome", "exemption", "why", "rules"]);
    for line in &found.lines {
        for finding in &line.findings {
            sheet.row([
                line.name.as_str().into(),
                line.outcome.code().into(),
                finding.exemption.map(Exemption::code).unwrap_or_default().into(),
                finding.why.code().into(),
                list(finding.rules.iter().map(|rule| rule.code())),
            ]);
        }
    }
    sheet
}

/// Runs `data-complaints`.
pub(super) fn data_complaints<W: Write>(
    wanted: &DataComplaintsOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.data_complaints(wanted.complaint.as_ref(), as_of);
    if let Some(complaint) = &wanted.complaint
        && found.complaints.is_empty()
    {
        let why = format!("no complaint {complaint} about data protection is on record by then");
        return Err(Failure::refused(why, "Without a key, `parentis data-complaints` lists every one."));
    }
    let open = found.complaints.iter().filter(|complaint| !complaint.next.is_empty()).count();
    desk.give(
        found,
        Answer::DataComplaints,
        (as_of, &words, out),
        (complaint_sheet, |words, found, names| words.text().data_complaints(found, &words.named(names))),
    )?;
    desk.checked(open)
}

/// Runs `retention`.
pub(super) fn retention<W: Write>(
    wanted: &RetentionOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.retention_due(&records(&wanted.records)?, as_of);
    let open = found.records.iter().filter(|record| record.standing == RetentionStanding::NeedsCheck).count();
    desk.give(
        found,
        Answer::RetentionDue,
        (as_of, &words, out),
        (|found, _| retention_sheet(found), |words, found, _| words.text().retention_due(found)),
    )?;
    desk.checked(open)
}

/// Runs `may-erase`.
pub(super) fn may_erase<W: Write>(
    wanted: &MayErase,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let pupil = wanted.pupil.as_ref().map(|pupil| desk.pupil(pupil)).transpose()?;
    let person = wanted.adult.as_ref().map(|adult| desk.any_adult(adult)).transpose()?;
    let held = wanted.records.as_deref().map(records).transpose()?.unwrap_or_default();
    let found = desk.school.erasure(pupil.as_ref(), person.as_ref(), &held, as_of);
    let open = usize::from(found.outcome == Outcome::NeedsCheck);
    desk.give(
        found,
        Answer::Erasure,
        (as_of, &words, out),
        (|found, _| erasure_sheet(found), |words, found, _| words.text().erasure(found)),
    )?;
    desk.checked(open)
}

/// The records, read as strictly as in a document: an error says where and what, and repeats nothing of it.
fn records(path: &Path) -> Result<Vec<RecordHeld>, Failure> {
    let refused = |error: &DocumentError| {
        let why = format!("{} is no list of records: {error}", path.display());
        Failure::refused(why, "docs/command-line.md has an example. Nothing was stored, and nothing is erased.")
    };
    let records = read_json(&read_text(path)?, &Limits::default()).map_err(|error| refused(&error))?;
    let question = json!({ "question": "retention_due", "records": records, "as_of": "2000-01-01" });
    let Question::RetentionDue { records, .. } = read_question(question).map_err(|error| refused(&error))? else {
        // To this question there is no other reading.
        return Ok(Vec::new());
    };
    Ok(records)
}

/// A line a step of each breach, and one for a breach without any.
fn breach_sheet(found: &Breaches, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "breach",
        "found",
        "classes",
        "risk",
        "high_by_class",
        "report",
        "report_by",
        "pupils_to_tell",
        "people_to_tell",
        "decides_id",
        "decides",
        "step",
        "by",
        "overdue",
        "rule",
    ]);
    for breach in &found.breaches {
        let nothing = breach.next.is_empty().then_some(None);
        for next in breach.next.iter().map(Some).chain(nothing) {
            let (decides_id, decides) = adult(found.decides.as_ref(), names);
            sheet.row([
                breach.breach.as_str().into(),
                breach.found.to_string().into(),
                list(&breach.classes),
                breach.risk.map(BreachRisk::code).unwrap_or_default().into(),
                yes_no(breach.high_by_class),
                breach.report.code().into(),
                due(breach.report_by.as_ref()),
                list(&breach.pupils_to_tell),
                list(&breach.people_to_tell),
                decides_id,
                decides,
                next.map(|next| next.step.code()).unwrap_or_default().into(),
                due(next.and_then(|next| next.by.as_ref())),
                next.map(|next| yes_no(next.overdue)).unwrap_or_default(),
                next.map(|next| next.rule.code()).unwrap_or_default().into(),
            ]);
        }
    }
    sheet
}

/// A line a complaint.
fn complaint_sheet(found: &DataComplaints, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "complaint",
        "received",
        "adult_id",
        "adult",
        "pupil_id",
        "under_duty",
        "ack_due",
        "acknowledged",
        "ack",
        "outcome_told",
        "next",
    ]);
    for state in &found.complaints {
        let (adult_id, adult) = adult(Some(&state.person), names);
        sheet.row([
            state.complaint.as_str().into(),
            state.received.to_string().into(),
            adult_id,
            adult,
            list(&state.pupil),
            yes_no(state.under_duty),
            due(state.ack.due.as_ref()),
            cell(state.ack.done),
            state.ack.standing.code().into(),
            cell(state.outcome_told),
            list(&state.next),
        ]);
    }
    sheet
}

/// A line a record.
fn retention_sheet(found: &RetentionDue) -> Sheet {
    let mut sheet =
        keyed(&["record", "kind", "standing", "why", "due", "then", "source", "not_known", "holds", "rules"]);
    for record in &found.records {
        sheet.row([
            record.record.as_str().into(),
            record.kind.code().into(),
            record.standing.code().into(),
            record.why.code().into(),
            cell(record.due),
            record.then.map(RetentionThen::code).unwrap_or_default().into(),
            record.source.clone().unwrap_or_default().into(),
            list(&record.not_known),
            list(&record.holds),
            list(record.rules.iter().map(|rule| rule.code())),
        ]);
    }
    sheet
}

/// A line for what stands against it.
fn erasure_sheet(found: &Erasure) -> Sheet {
    let mut sheet = keyed(&["outcome", "block", "key", "until", "facts", "rules", "remains"]);
    let nothing = found.blocks.is_empty().then_some(None);
    for blocked in found.blocks.iter().map(Some).chain(nothing) {
        sheet.row([
            found.outcome.code().into(),
            blocked.map(|blocked| blocked.block.code()).unwrap_or_default().into(),
            list(blocked.and_then(|blocked| blocked.key.as_ref())),
            cell(blocked.and_then(|blocked| blocked.until)),
            list(blocked.map(|blocked| blocked.facts.as_slice()).unwrap_or_default()),
            list(blocked.into_iter().flat_map(|blocked| &blocked.rules).map(|rule| rule.code())),
            found.remains.len().to_string().into(),
        ]);
    }
    sheet
}
