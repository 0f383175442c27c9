//! `recipients`: who would receive a message, by which way, who not, and may it be sent as it is.

use super::desk::{self, Desk, print};
use super::{read_text, sheets};
use crate::cli::{Format, Recipients};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::Out;
use crate::words::{Words, for_parents};
use chrono::NaiveDate;
use parentis::communication::audience::Recipient;
use parentis::communication::guard::{CopyLine, Guard, GuardFinding, GuardWhy};
use parentis::{Answer, Question};
use parentis_document::{DocumentError, Limits, read_json, read_question};
use serde_json::json;
use std::io::Write;
use std::path::Path;

/// Runs it.
pub(super) fn run<W: Write>(wanted: &Recipients, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    if let Some(reader) = &wanted.for_parent {
        return for_parent(wanted, reader, file, clock, out);
    }
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let answer = desk.school.answer(&question(&wanted.draft, as_of)?);
    // To this question there is no other answer.
    let Answer::SendCheck(check) = answer else { return desk.checked(1) };
    let guard = check.guard;
    match out.format() {
        Format::Json => out.json(&Answer::SendCheck(check))?,
        Format::Csv => out.sheet(&sheets::recipients(&check, &desk.names(out).without_ids()))?,
        Format::Text => {
            desk::as_of(as_of, &words, out)?;
            print(&words.text().send_check(&check, &words.named(&desk.names(out))), out)?;
        }
    }
    desk.checked(usize::from(guard != Guard::Allow))
}

/// What one adult is told: how their copy comes, and by when and how they can answer; or that it cannot be sent, where it may not go as it is or not to them. For
/// a message at which a second person looks it is what goes with it afterwards.
fn for_parent<W: Write>(
    wanted: &Recipients,
    reader: &str,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = for_parents(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let person = desk.any_adult(reader)?;
    let Answer::SendCheck(check) = desk.school.answer(&question(&wanted.draft, as_of)?) else { return desk.checked(1) };
    // Of what is for staff alone no parent is told that there is anything.
    let for_staff = |finding: &GuardFinding| {
        let never = matches!(finding.why, GuardWhy::AmongStaff | GuardWhy::NotForParents | GuardWhy::APersonDecides);
        never && finding.guard == Guard::Refuse
    };
    if check.findings.iter().any(for_staff) {
        return Err(Failure::refused(
            "this is for staff alone: nobody outside gets it, and nobody is told of it",
            "There is no text for a parent. Without --for-parent it says what stands against it.",
        ));
    }
    let theirs = |copy: &&CopyLine| copy.to == Recipient::Adult { person: person.clone() };
    let mut texts: Vec<String> = Vec::new();
    for copy in check.copies.iter().filter(theirs) {
        texts.extend(copy.delivery.as_ref().map(|delivery| words.copy(delivery)));
        texts.extend(copy.reply.as_ref().map(|reply| words.reply_way(reply)));
    }
    texts.dedup();
    if check.guard == Guard::Refuse || texts.is_empty() {
        texts = vec![words.cannot_send()];
    }
    for text in texts {
        print(&text, out)?;
    }
    desk.checked(usize::from(check.guard != Guard::Allow))
}

/// The draft, read as strictly as in a document: an error says where and what, and repeats nothing of it.
fn question(file: &Path, as_of: NaiveDate) -> Result<Question, Failure> {
    let refused = |error: &DocumentError| {
        let why = format!("{} is not a draft: {error}", file.display());
        Failure::refused(why, "docs/command-line.md has an example. Nothing was stored, and nothing is sent.")
    };
    let draft = read_json(&read_text(file)?, &Limits::default()).map_err(|error| refused(&error))?;
    let asked = json!({ "question": "may_send", "draft": draft, "as_of": as_of });
    read_question(asked).map_err(|error| refused(&error))
}
