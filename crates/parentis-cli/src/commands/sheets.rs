//! The tables of what is sent and of what goes back and forth, for a spreadsheet: a line each, with ids beside names.

use super::Names;
use crate::output::{Cell, Sheet};
use chrono::NaiveDate;
use parentis::communication::audience::Recipient;
use parentis::communication::correspondence::{CopyTrace, Correspondence};
use parentis::communication::guard::SendCheck;
use parentis::communication::progress::ProgressContact;
use parentis::communication::reach::Reach;
use parentis::communication::reply::RepliesDue;
use parentis::communication::words::WayWhy;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::Disclosure;
use parentis::confidentiality::merge::MergeCheck;
use parentis::confidentiality::protected::SheetCopy;
use parentis::confidentiality::redaction::Redaction;
use parentis::confidentiality::table::{AccessGround, Capacity};
use parentis::ids::{PersonId, PupilId};
use parentis::question::Day;
use parentis::roles::matrix::Column;

/// A sheet for machines, whose columns have keys and no headings.
pub(super) fn keyed(keys: &[&'static str]) -> Sheet {
    let columns: Vec<_> = keys.iter().map(|key| (*key, "")).collect();
    Sheet::new(&columns)
}

/// A day, or nothing.
pub(super) fn cell(day: Option<NaiveDate>) -> Cell {
    day.map(|day| day.to_string()).unwrap_or_default().into()
}

pub(super) fn yes_no(so: bool) -> Cell {
    if so { "yes" } else { "no" }.into()
}

/// Several codes or ids.
pub(super) fn list<T: ToString>(of: impl IntoIterator<Item = T>) -> Cell {
    of.into_iter().map(|one| one.to_string()).collect::<Vec<_>>().join(" ").into()
}

/// Several names.
fn named(names: impl Iterator<Item = String>) -> Cell {
    names.collect::<Vec<_>>().join("; ").into()
}

pub(super) fn adult(person: Option<&PersonId>, names: &Names) -> (Cell, Cell) {
    let id = person.map(ToString::to_string).unwrap_or_default();
    (id.into(), person.map(|person| names.adult(person)).unwrap_or_default().into())
}

pub(super) fn pupils(pupils: &[PupilId], names: &Names) -> (Cell, Cell) {
    (list(pupils), named(pupils.iter().map(|pupil| names.pupil(pupil))))
}

/// The day or the instant at which something is due; nothing where it cannot be told.
pub(super) fn due(day: Option<&Day>) -> Cell {
    day.map(|day| match day {
        Day::On { day } => day.to_string(),
        Day::At { instant } => instant.to_rfc3339(),
        Day::NotKnown { .. } => String::new(),
    })
    .unwrap_or_default()
    .into()
}

/// A line a copy, and a line for everybody who has none, with the outcome of the one resolver.
pub(super) fn recipients(check: &SendCheck, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "guard",
        "to",
        "adult_id",
        "adult",
        "pupil_ids",
        "pupils",
        "copy",
        "outcome",
        "conditions",
        "channel",
        "why_this_way",
        "unmet",
        "served",
        "reply_by",
        "reply_channels",
        "rules",
    ]);
    let guard = || Cell::from(check.guard.code());
    for copy in &check.copies {
        let (to, person) = match &copy.to {
            Recipient::Adult { person } => ("adult", Some(person)),
            Recipient::Pupil => ("pupil", None),
        };
        let (adult_id, adult) = adult(person, names);
        let (pupil_ids, pupils) = pupils(&copy.pupils, names);
        let delivery = copy.delivery.as_ref();
        let channel = delivery.and_then(|delivery| delivery.way.as_ref()).map(|way| way.channel.code());
        let served = !person.is_some_and(|person| check.unserved.contains(person));
        sheet.row([
            guard(),
            to.into(),
            adult_id,
            adult,
            pupil_ids,
            pupils,
            "yes".into(),
            "".into(),
            list(copy.conditions.iter().map(|condition| condition.code())),
            channel.unwrap_or_default().into(),
            delivery.map(|delivery| delivery.why.code()).unwrap_or_default().into(),
            list(delivery.into_iter().flat_map(|delivery| &delivery.unmet).map(|unmet| unmet.need.code())),
            yes_no(served),
            cell(copy.reply.as_ref().and_then(|reply| reply.by)),
            list(copy.reply.iter().flat_map(|reply| &reply.channels).map(|channel| channel.code())),
            list(delivery.into_iter().flat_map(|delivery| &delivery.rules).map(|rule| rule.code())),
        ]);
    }
    for line in check.audience.lines.iter().filter(|line| !line.decision.outcome.permits()) {
        let to = if line.person().is_some() { "adult" } else { "pupil" };
        let (adult_id, adult) = adult(line.person(), names);
        let (pupil_id, pupil) = pupils(std::slice::from_ref(&line.pupil), names);
        sheet.row([
            guard(),
            to.into(),
            adult_id,
            adult,
            pupil_id,
            pupil,
            "no".into(),
            line.decision.outcome.code().into(),
            "".into(),
            "".into(),
            "".into(),
            "".into(),
            "no".into(),
            "".into(),
            "".into(),
            list(line.decision.rules.iter().map(|rule| rule.code())),
        ]);
    }
    sheet
}

/// A line for each thing that would change for somebody.
pub(super) fn merge_check(check: &MergeCheck, names: &Names) -> Sheet {
    let mut sheet =
        keyed(&["pupil_id", "pupil", "adult_id", "adult", "what", "before", "after", "effect", "item", "case"]);
    for change in &check.changes {
        let (adult_id, adult) = adult(Some(&change.person), names);
        let what = change.column.map(Column::code).or(change.data_class.map(DataClass::code));
        sheet.row([
            change.pupil.as_str().into(),
            names.pupil(&change.pupil).into(),
            adult_id,
            adult,
            what.unwrap_or_default().into(),
            change.before.code().into(),
            change.after.code().into(),
            change.effect.code().into(),
            change.item.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            change.case.as_ref().map(ToString::to_string).unwrap_or_default().into(),
        ]);
    }
    sheet
}

/// A line an adult of each family, and one for a family of nobody.
pub(super) fn reach(reach: &Reach, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "pupil_id",
        "pupil",
        "family_channels",
        "enough",
        "adult_id",
        "adult",
        "channels",
        "declined",
        "shares_with_ids",
        "why_not",
    ]);
    for family in &reach.families {
        let nobody = family.adults.is_empty().then_some(None);
        for one in family.adults.iter().map(Some).chain(nobody) {
            let (adult_id, adult) = adult(one.map(|one| &one.person), names);
            sheet.row([
                family.pupil.as_str().into(),
                names.pupil(&family.pupil).into(),
                list(family.channels.iter().map(|channel| channel.code())),
                yes_no(family.enough),
                adult_id,
                adult,
                list(one.into_iter().flat_map(|one| &one.channels).map(|channel| channel.code())),
                list(one.into_iter().flat_map(|one| &one.declined).map(|channel| channel.code())),
                list(one.into_iter().flat_map(|one| &one.shares_with)),
                one.and_then(|one| one.why).map(WayWhy::code).unwrap_or_default().into(),
            ]);
        }
    }
    sheet
}

/// A line a copy of the school's messages, and a line a message of an adult's.
pub(super) fn conversation(found: &Correspondence, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "on",
        "at",
        "item",
        "from",
        "adult_id",
        "adult",
        "pupil_ids",
        "channel",
        "delivered",
        "failed",
        "read",
        "acknowledged",
        "answered",
        "awaited",
        "reply_due",
        "reply",
    ]);
    for message in &found.messages {
        let from = if message.by.is_some() { "adult" } else { "school" };
        let written = message.by.is_some().then_some(None);
        for copy in message.copies.iter().map(Some).chain(written) {
            let (adult_id, adult) = adult(copy.map(|copy| &copy.person).or(message.by.as_ref()), names);
            let day = |of: fn(&CopyTrace) -> Option<NaiveDate>| cell(copy.and_then(of));
            let reply = message.reply.as_ref();
            sheet.row([
                message.on.to_string().into(),
                message.at.map(|at| at.to_rfc3339()).unwrap_or_default().into(),
                message.item.as_str().into(),
                from.into(),
                adult_id,
                adult,
                list(&message.pupils),
                copy.map(|copy| copy.channel.code()).unwrap_or_default().into(),
                day(|copy| copy.delivered),
                day(|copy| copy.failed),
                day(|copy| copy.read),
                day(|copy| copy.acknowledged),
                day(|copy| copy.answered),
                copy.map(|copy| yes_no(message.awaited.contains(&copy.person))).unwrap_or_default(),
                due(reply.and_then(|reply| reply.reply.due.as_ref())),
                reply.map(|reply| reply.reply.standing.code()).unwrap_or_default().into(),
            ]);
        }
    }
    sheet
}

/// A line a message that waits for a reply.
pub(super) fn replies(found: &RepliesDue, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "received",
        "item",
        "conversation",
        "adult_id",
        "adult",
        "pupil_ids",
        "pupils",
        "channel",
        "handler_id",
        "at_once",
        "check_first",
        "tell_sender",
        "ack_due",
        "ack",
        "reply_due",
        "reply",
        "next",
    ]);
    for state in &found.waiting {
        let (adult_id, adult) = adult(Some(&state.person), names);
        let (pupil_ids, pupils) = pupils(&state.pupils, names);
        sheet.row([
            state.received.to_string().into(),
            state.item.as_str().into(),
            state.thread.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            adult_id,
            adult,
            pupil_ids,
            pupils,
            state.channel.code().into(),
            state.handler.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            yes_no(state.at_once),
            yes_no(state.check_first),
            yes_no(state.tell_sender),
            due(state.ack.due.as_ref()),
            state.ack.standing.code().into(),
            due(state.reply.due.as_ref()),
            state.reply.standing.code().into(),
            state.next.code().into(),
        ]);
    }
    sheet
}

/// A line an adult of each pupil, and one for a pupil of nobody.
pub(super) fn progress(found: &ProgressContact, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "pupil_id",
        "pupil",
        "standing",
        "due",
        "last_report",
        "last_both_ways",
        "never",
        "adult_id",
        "adult",
        "adult_last_sent",
        "adult_last_received",
        "adult_last_both_ways",
    ]);
    for contact in &found.pupils {
        let nobody = contact.adults.is_empty().then_some(None);
        for one in contact.adults.iter().map(Some).chain(nobody) {
            let (adult_id, adult) = adult(one.map(|one| &one.person), names);
            sheet.row([
                contact.pupil.as_str().into(),
                names.pupil(&contact.pupil).into(),
                contact.standing.code().into(),
                due(contact.due.as_ref()),
                cell(contact.last_report),
                cell(contact.last_both_ways),
                yes_no(found.never.contains(&contact.pupil)),
                adult_id,
                adult,
                cell(one.and_then(|one| one.last_sent)),
                cell(one.and_then(|one| one.last_received)),
                cell(one.and_then(|one| one.last_both_ways)),
            ]);
        }
    }
    sheet
}

/// A line a field, and a line for what each class comes to for each pupil. For whoever answers for data protection.
pub(super) fn disclosure(found: &Disclosure, names: &Names) -> Sheet {
    let mut sheet =
        keyed(&["field", "data_class", "pupil_id", "pupil", "outcome", "why", "capacity", "ground", "rule", "facts"]);
    let nothing = Cell::default;
    for field in &found.fields {
        let outcome = field.outcome.code().into();
        let name = field.name.as_str().into();
        sheet.row([
            name,
            nothing(),
            nothing(),
            nothing(),
            outcome,
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
        ]);
    }
    for finding in &found.findings {
        let (pupil_id, pupil) = pupils(finding.pupil.as_slice(), names);
        sheet.row([
            nothing(),
            finding.data_class.map(DataClass::code).unwrap_or_default().into(),
            pupil_id,
            pupil,
            finding.outcome.code().into(),
            finding.why.code().into(),
            finding.capacity.map(Capacity::code).unwrap_or_default().into(),
            finding.ground.map(AccessGround::code).unwrap_or_default().into(),
            finding.rule.code().into(),
            list(&finding.facts),
        ]);
    }
    sheet
}

/// A sheet as it may be shown: a line a detail, with its row, and nothing of why.
pub(super) fn contacts(copy: &SheetCopy, _: &Names) -> Sheet {
    let mut sheet = keyed(&["row", "name", "mark", "value"]);
    for (at, row) in copy.rows.iter().enumerate() {
        for detail in &row.details {
            let value = detail.value.as_deref().unwrap_or_default();
            let row = at.saturating_add(1).to_string();
            sheet.row([row.into(), detail.name.as_str().into(), detail.mark.code().into(), value.into()]);
        }
    }
    sheet
}

/// One person's copy: a line a field, and nothing beside them.
pub(super) fn redaction(copy: &Redaction) -> Sheet {
    let mut sheet = keyed(&["field", "value"]);
    for field in &copy.fields {
        sheet.row([field.name.as_str().into(), field.value.as_str().into()]);
    }
    sheet
}
