//! `undertakings`, `pass-on`, `publication-ban`, `duty-of-confidence`: what was told in confidence, and whom it may be told.

use super::Names;
use super::desk::Desk;
use super::sheets::{cell, keyed, list};
use crate::cli::{BanOf, DutyOf, PassOn, UndertakingsOf};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::words::Words;
use parentis::Answer;
use parentis::confidentiality::confidence::{Confided, ConfidenceDuty};
use parentis::confidentiality::passing_on::{PassOnAnswer, PassingOn};
use parentis::confidentiality::publication::{BanEnd, PublicationBan};
use parentis::confidentiality::undertaking::{UndertakingScope, Undertakings};
use parentis::consent::words::ConsentForm;
use parentis::decision::Outcome;
use parentis::roles::Known;
use parentis::words::Says;
use std::io::Write;
use std::path::Path;

/// Runs `undertakings`.
pub(super) fn undertakings<W: Write>(
    wanted: &UndertakingsOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let person = wanted.person.as_ref().map(|person| desk.any_adult(person)).transpose()?;
    let found = desk.school.undertakings(person.as_ref(), as_of);
    let open = found.undertakings.iter().filter(|line| !line.next.is_empty()).count();
    desk.give(
        found,
        Answer::Undertakings,
        (as_of, &words, out),
        (undertakings_sheet, |words, found, names| words.text().undertakings(found, &words.named(names))),
    )?;
    desk.checked(open)
}

/// Runs `pass-on`.
pub(super) fn pass_on<W: Write>(wanted: &PassOn, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let asked = PassingOn {
        adult: wanted.adult.as_ref().map(|adult| desk.any_adult(adult)).transpose()?,
        data_class: wanted.class,
        pupil: wanted.pupil.as_ref().map(|pupil| desk.pupil(pupil)).transpose()?,
        ..PassingOn::new(wanted.undertaking.clone(), desk.any_adult(&wanted.person)?, wanted.to)
    };
    let found = desk.school.may_pass_on(&asked, as_of);
    let open = usize::from(found.outcome == Outcome::NeedsCheck);
    desk.give(
        found,
        Answer::PassOn,
        (as_of, &words, out),
        (pass_on_sheet, |words, found, names| words.text().pass_on(&asked, found, &words.named(names))),
    )?;
    desk.checked(open)
}

/// Runs `publication-ban`.
pub(super) fn publication_ban<W: Write>(
    wanted: &BanOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let teacher = desk.any_adult(&wanted.teacher)?;
    let found = desk.school.publication_ban(&teacher, &wanted.allegation, as_of);
    let open = usize::from(found.outcome == Outcome::NeedsCheck);
    desk.give(
        found,
        Answer::PublicationBan,
        (as_of, &words, out),
        (ban_sheet, |words, found, names| words.text().publication_ban(found, &teacher, &words.named(names))),
    )?;
    desk.checked(open)
}

/// Runs `duty-of-confidence`.
pub(super) fn duty_of_confidence<W: Write>(
    wanted: &DutyOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let person = desk.any_adult(&wanted.person)?;
    let said = |says: Option<Says>| says.unwrap_or(Says::Unknown);
    let told = Confided {
        undertaking: wanted.undertaking.clone(),
        quality: said(wanted.quality),
        obligation: said(wanted.obligation),
        unauthorised: said(wanted.unauthorised),
        agreed: said(wanted.agreed),
        ought_to_know: said(wanted.ought_to_know),
        ..Confided::to(person.clone())
    };
    let found = desk.school.duty_of_confidence(&told, as_of);
    let open = usize::from(found.binds == Known::Unknown);
    desk.give(
        found,
        Answer::ConfidenceDuty,
        (as_of, &words, out),
        (duty_sheet, |words, found, names| words.text().duty_of_confidence(found, &person, &words.named(names))),
    )?;
    desk.checked(open)
}

const fn known(known: Known) -> &'static str {
    match known {
        Known::Yes => "yes",
        Known::No => "no",
        Known::Unknown => "unknown",
    }
}

fn undertakings_sheet(found: &Undertakings, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "undertaking",
        "person_id",
        "person",
        "kind",
        "state",
        "stands",
        "item",
        "classes",
        "pupil_ids",
        "scope",
        "wording",
        "because",
        "breach",
        "asked_on",
        "answered_on",
        "form",
        "ends_on",
        "broken",
        "next",
        "facts",
    ]);
    for line in &found.undertakings {
        let key = |key: &Option<parentis::ids::DocumentId>| key.as_ref().map(ToString::to_string).unwrap_or_default();
        sheet.row([
            line.undertaking.as_str().into(),
            line.person.as_str().into(),
            names.adult(&line.person).into(),
            line.kind.code().into(),
            line.state.code().into(),
            if line.stands { "yes" } else { "no" }.into(),
            key(&line.item).into(),
            list(&line.classes),
            list(&line.pupils),
            line.scope.code().into(),
            line.wording.as_str().into(),
            line.because.code().into(),
            key(&line.breach).into(),
            line.asked_on.to_string().into(),
            cell(line.answered_on),
            line.form.map(ConsentForm::code).unwrap_or_default().into(),
            cell(line.ends_on),
            list(line.slips.iter().map(|slip| slip.on)),
            list(line.next.iter().map(|next| next.step)),
            list(&line.facts),
        ]);
    }
    sheet
}

fn pass_on_sheet(found: &PassOnAnswer, _: &Names) -> Sheet {
    let mut sheet = keyed(&["outcome", "why", "scope", "rules", "facts"]);
    let scope = found.scope.map(UndertakingScope::code).unwrap_or_default();
    let outcome = found.outcome.code();
    sheet.row([outcome.into(), found.why.code().into(), scope.into(), list(&found.rules), list(&found.facts)]);
    sheet
}

fn ban_sheet(found: &PublicationBan, _: &Names) -> Sheet {
    let mut sheet = keyed(&["outcome", "state", "ended_by", "not_known", "not_so", "rules", "facts"]);
    sheet.row([
        found.outcome.code().into(),
        found.state.code().into(),
        found.ended_by.map(BanEnd::code).unwrap_or_default().into(),
        list(&found.not_known),
        list(&found.not_so),
        list(&found.rules),
        list(&found.facts),
    ]);
    sheet
}

fn duty_sheet(found: &ConfidenceDuty, _: &Names) -> Sheet {
    let mut sheet = keyed(&["binds", "not_known", "not_so", "undertaken", "rules", "facts"]);
    sheet.row([
        known(found.binds).into(),
        list(&found.not_known),
        list(&found.not_so),
        if found.undertaken { "yes" } else { "no" }.into(),
        list(&found.rules),
        list(&found.facts),
    ]);
    sheet
}
