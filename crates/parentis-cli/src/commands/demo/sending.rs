//! Before anything is sent: a newsletter, a trip's text, a report and an urgent closure, with an order in force.

use super::{Steps, day};
use crate::commands::Names;
use crate::commands::script;
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet, Tone};
use crate::words::Words;
use parentis::communication::audience::Recipient;
use parentis::communication::draft::{Draft, DraftPart};
use parentis::communication::guard::{Guard, SendCheck};
use parentis::communication::message::MessageKind;
use parentis::communication::words::{Channel, WayWhy};
use parentis::confidentiality::class::DataClass;
use parentis::ids::PupilId;
use parentis::words::Says;
use parentis::{ParentisError, School};
use std::io::Write;

/// The day: the order about Ava is in force until 14 June.
const DAY: &str = "2026-05-12";

/// What is to be sent, in words, and as data.
fn drafts(ava: &PupilId) -> Result<Vec<(&'static str, Draft)>, ParentisError> {
    let draft = |kind, class| {
        let body = DraftPart::body().of([class]);
        let about = if class == DataClass::Public { None } else { Some(ava.clone()) };
        Draft::new(kind).to([ava.clone()]).part(body.about(about))
    };
    let mut trip = draft(MessageKind::Trip, DataClass::Family);
    trip.details.tells_whereabouts = Says::Yes;
    trip.channels = vec![Channel::Text];
    let closure = Draft { urgent: true, ..draft(MessageKind::Closure, DataClass::Public) };
    let log = DraftPart::attachment("behaviour-log".parse()?).of([DataClass::PupilPersonal]);
    let log = log.about([ava.clone(), format!("ctf:mockford:{}", script::LEO).parse()?]);
    Ok(vec![
        ("the newsletter", draft(MessageKind::Daily, DataClass::Public)),
        ("a text about the trip", trip),
        ("the yearly report", draft(MessageKind::Report, DataClass::PupilPersonal)),
        ("the school is closed", closure),
        ("the newsletter, a log attached", draft(MessageKind::Daily, DataClass::Public).part(log)),
    ])
}

/// A line a copy: what, to whom, by which way and why; and whoever has none.
pub(super) fn sending<W: Write>(
    school: &School,
    names: &Names,
    words: &Words,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let refused = |error: ParentisError| Failure::refused(error.to_string(), "Report this as a fault of the program.");
    let ava: PupilId = format!("ctf:mockford:{}", script::AVA).parse().map_err(refused)?;
    out.heading("Before anything is sent about Ava Begum on 12 May 2026: who has it, and by which way?")?;
    let columns = [("what", "What"), ("guard", "May it go"), ("who", "To whom"), ("way", "By which way, or why not")];
    let mut sheet = Sheet::new(&columns).long_cells(&[22, 14, 20, 58]);
    let drafts = drafts(&ava).map_err(refused)?;
    for (what, draft) in &drafts {
        let check = school.may_send(draft, day(DAY)?);
        rows(&mut sheet, what, &check, names, words);
    }
    out.sheet(&sheet)?;
    steps.done(format!("held {} messages against one order and one shared mailbox", drafts.len()), out)
}

fn rows(sheet: &mut Sheet, what: &str, check: &SendCheck, names: &Names, words: &Words) {
    let tone = match check.guard {
        Guard::Allow => Tone::Good,
        Guard::NeedsSecondPerson => Tone::Look,
        Guard::Refuse => Tone::Bad,
    };
    let text = words.text();
    let guard = Cell::toned(text.word(Guard::LIST, check.guard.code()).unwrap_or_default(), tone);
    let copies = if check.guard == Guard::Refuse { &[] } else { check.copies.as_slice() };
    for copy in copies {
        let Recipient::Adult { person } = &copy.to else { continue };
        let Some(delivery) = &copy.delivery else { continue };
        let why = text.word(WayWhy::LIST, delivery.why.code()).unwrap_or_default();
        let by = delivery.way.as_ref().and_then(|way| text.word(Channel::LIST, way.channel.code()));
        let way = by.map_or_else(|| why.clone(), |channel| format!("{channel}: {why}"));
        sheet.row([what.into(), guard.clone(), names.adult(person).into(), way.into()]);
    }
    for finding in &check.findings {
        sheet.row([
            what.into(),
            guard.clone(),
            "nobody yet".into(),
            text.guard_finding(finding, &words.named(names)).into(),
        ]);
    }
    for line in check.audience.lines.iter().filter(|line| !line.decision.outcome.permits()) {
        let Some(person) = line.person() else { continue };
        let not = Cell::toned("no copy", Tone::Bad);
        sheet.row([what.into(), not, names.adult(person).into(), words.why_of(&line.decision, names).into()]);
    }
}
