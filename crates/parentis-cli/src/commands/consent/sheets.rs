//! The tables of `consent` for a spreadsheet.

use crate::commands::Names;
use crate::commands::sheets::{cell, keyed};
use crate::output::{Cell, Sheet};
use crate::words::Words;
use parentis::consent::around::{AskList, ConsentRegister, StaleConsents, UsesToReview};
use parentis::consent::{ConsentDecision, ConsentParty};
use parentis::ids::{DocumentId, PersonId, PupilId};
use parentis::roles::Known;

/// The id of an adult, and the name; nobody's is the pupil's own line.
fn adult(person: Option<&PersonId>, names: &Names) -> (Cell, Cell, Cell) {
    let kind = if person.is_some() { "adult" } else { "pupil" };
    let id = person.map(ToString::to_string).unwrap_or_default();
    (kind.into(), id.into(), person.map(|person| names.adult(person)).unwrap_or_default().into())
}

fn pupil(pupil: Option<&PupilId>, names: &Names) -> (Cell, Cell) {
    let id = pupil.map(ToString::to_string).unwrap_or_default();
    (id.into(), pupil.map(|pupil| names.pupil(pupil)).unwrap_or_default().into())
}

fn thing(item: Option<&DocumentId>) -> Cell {
    item.map(ToString::to_string).unwrap_or_default().into()
}

fn yes_no(so: bool) -> Cell {
    if so { "yes" } else { "no" }.into()
}

const fn known(known: Known) -> &'static str {
    match known {
        Known::Yes => "yes",
        Known::No => "no",
        Known::Unknown => "unknown",
    }
}

fn codes<'a>(codes: impl Iterator<Item = &'a str>) -> Cell {
    codes.collect::<Vec<_>>().join(" ").into()
}

/// A line for each party, with the answer beside it.
pub(super) fn state(decision: &ConsentDecision, names: &Names, words: &Words) -> Sheet {
    let mut sheet = keyed(&[
        "purpose",
        "item",
        "pupil_id",
        "pupil",
        "of",
        "adult_id",
        "adult",
        "party_state",
        "standing",
        "since",
        "until",
        "waiting",
        "notify",
        "objector",
        "state",
        "outcome",
        "why",
        "missing",
        "rules",
        "holds_until",
    ]);
    let matter = &decision.matter;
    let why = words.consent_in_brief(decision, names);
    // Where nobody has a part in it, the answer still has its line.
    let nobody = decision.parties.is_empty().then_some(None);
    for line in decision.parties.iter().map(Some).chain(nobody) {
        let here = |list: &[ConsentParty]| {
            yes_no(line.is_some_and(|line| list.iter().any(|party| party.person == line.person)))
        };
        let (of, adult_id, adult) = line.map(|line| adult(line.person.as_ref(), names)).unwrap_or_default();
        let (pupil_id, pupil) = pupil(matter.pupil.as_ref(), names);
        sheet.row([
            matter.purpose.as_str().into(),
            thing(matter.item.as_ref()),
            pupil_id,
            pupil,
            of,
            adult_id,
            adult,
            line.map(|line| line.state.code()).unwrap_or_default().into(),
            line.map(|line| known(line.standing)).unwrap_or_default().into(),
            cell(line.and_then(|line| line.since)),
            cell(line.and_then(|line| line.until)),
            here(&decision.waiting_for),
            here(&decision.notify),
            here(&decision.objectors),
            decision.state.code().into(),
            decision.outcome.code().into(),
            why.clone().into(),
            codes(decision.missing.iter().map(|missing| missing.fact.code())),
            codes(decision.rules.iter().map(|rule| rule.code())),
            cell(decision.holds_until),
        ]);
    }
    sheet
}

/// A line for each party: ask, or not.
pub(super) fn ask_list(list: &AskList, names: &Names, words: &Words) -> Sheet {
    let mut sheet = keyed(&[
        "purpose",
        "item",
        "pupil_id",
        "pupil",
        "of",
        "adult_id",
        "adult",
        "ask",
        "why",
        "party_state",
        "standing",
        "said",
        "rules",
        "holds_until",
    ]);
    let matter = &list.matter;
    for line in &list.lines {
        let ((pupil_id, pupil), (of, adult_id, adult)) =
            (pupil(matter.pupil.as_ref(), names), adult(line.person.as_ref(), names));
        sheet.row([
            matter.purpose.as_str().into(),
            thing(matter.item.as_ref()),
            pupil_id,
            pupil,
            of,
            adult_id,
            adult,
            yes_no(line.ask),
            line.why.code().into(),
            line.state.code().into(),
            known(line.standing).into(),
            words.text().ask_line(line, &words.named(names)).into(),
            codes(list.rules.iter().map(|rule| rule.code())),
            cell(list.holds_until),
        ]);
    }
    sheet
}

/// A line for each answer that is to be asked for again.
pub(super) fn stale(stale: &StaleConsents, names: &Names, words: &Words) -> Sheet {
    let mut sheet = keyed(&[
        "purpose",
        "item",
        "pupil_id",
        "pupil",
        "of",
        "adult_id",
        "adult",
        "said_on",
        "why",
        "ask",
        "ask_id",
        "still_counts",
        "said",
        "entry",
    ]);
    for line in &stale.lines {
        let ((pupil_id, pupil), (of, adult_id, adult)) =
            (pupil(line.pupil.as_ref(), names), adult(line.person.as_ref(), names));
        let ask = line.ask.as_ref();
        let who = ask.map_or("nobody", |ask| if ask.person.is_some() { "adult" } else { "pupil" });
        let ask_id = ask.and_then(|ask| ask.person.as_ref()).map(ToString::to_string).unwrap_or_default();
        sheet.row([
            line.purpose.as_str().into(),
            thing(line.item.as_ref()),
            pupil_id,
            pupil,
            of,
            adult_id,
            adult,
            line.said.to_string().into(),
            codes(line.why.iter().map(|why| why.code())),
            who.into(),
            ask_id.into(),
            yes_no(line.still_counts),
            words.text().stale_line(line, &words.named(names)).into(),
            line.entry.as_str().into(),
        ]);
    }
    sheet
}

/// A line for each pupil, or for each adult on their own account.
pub(super) fn register(register: &ConsentRegister, names: &Names) -> Sheet {
    let mut sheet = keyed(&["purpose", "pupil_id", "pupil", "adult_id", "adult", "state", "outcome"]);
    for line in &register.lines {
        let ((pupil_id, pupil), (_, adult_id, adult)) =
            (pupil(line.pupil.as_ref(), names), adult(line.person.as_ref(), names));
        sheet.row([
            register.purpose.as_str().into(),
            pupil_id,
            pupil,
            adult_id,
            adult,
            line.state.code().into(),
            line.outcome.code().into(),
        ]);
    }
    sheet
}

/// A line for each use.
pub(super) fn uses(uses: &UsesToReview, names: &Names, words: &Words) -> Sheet {
    let mut sheet =
        keyed(&["purpose", "pupil_id", "pupil", "used", "item", "on", "state_then", "outcome_then", "said", "duties"]);
    for line in &uses.uses {
        let (pupil_id, pupil) = pupil(uses.matter.pupil.as_ref(), names);
        sheet.row([
            uses.matter.purpose.as_str().into(),
            pupil_id,
            pupil,
            line.used.as_str().into(),
            thing(line.item.as_ref()),
            line.on.to_string().into(),
            line.state_then.code().into(),
            line.outcome_then.code().into(),
            words.text().use_line(line, &words.named(names)).into(),
            codes(uses.duties.iter().map(|duty| duty.code())),
        ]);
    }
    sheet
}
