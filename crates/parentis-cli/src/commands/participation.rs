//! `volunteers`, `ballot`, `participation`: whose check does not fit the rota, who votes and may stand, and who sits where.

use super::Names;
use super::desk::Desk;
use super::sheets::{adult, cell, keyed, list};
use crate::cli::{
    Ballot, BallotOf, EventOf, Participation, ParticipationOf, PeriodOf, StandOf, VolunteerOf, Volunteers,
    VolunteersDueOf,
};
use crate::clock::Clock;
use crate::failure::Failure;
use crate::output::{Out, Sheet};
use crate::words::Words;
use parentis::Answer;
use parentis::decision::Outcome;
use parentis::participation::ballot::BallotRoll;
use parentis::participation::board::Seats;
use parentis::participation::candidate::MayStand;
use parentis::participation::check::{VolunteerCheck, VolunteersDue};
use parentis::participation::group::{ItemState, ParentGroups};
use parentis::participation::invitations::Invitations;
use parentis::participation::taking_part::{PartOf, TakingPart};
use std::io::Write;
use std::path::Path;

/// Runs `volunteers`.
pub(super) fn volunteers<W: Write>(
    wanted: &Volunteers,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    match wanted {
        Volunteers::Due(wanted) => volunteers_due(wanted, file, clock, out),
        Volunteers::Check(wanted) => volunteer_check(wanted, file, clock, out),
    }
}

fn volunteers_due<W: Write>(
    wanted: &VolunteersDueOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.volunteers_due(as_of);
    let due = found.due.len();
    desk.give(
        found,
        Answer::VolunteersDue,
        (as_of, &words, out),
        (due_sheet, |words, found, names| words.text().volunteers_due(found, &words.named(names))),
    )?;
    desk.checked(due)
}

fn volunteer_check<W: Write>(
    wanted: &VolunteerOf,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let person = desk.any_adult(&wanted.adult)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.volunteer_check(&person, wanted.activity.as_ref(), as_of);
    let waiting = usize::from(found.may_start == Outcome::NeedsCheck);
    desk.give(
        found,
        Answer::VolunteerCheck,
        (as_of, &words, out),
        (check_sheet, |words, found, names| words.text().volunteer_check(found, &words.named(names))),
    )?;
    desk.checked(waiting)
}

/// A line a volunteer and activity.
fn due_sheet(found: &VolunteersDue, names: &Names) -> Sheet {
    let mut sheet = keyed(&["before", "adult_id", "adult", "activity", "regulated", "needed", "on_record", "why"]);
    for due in &found.due {
        let (adult_id, adult) = adult(Some(&due.person), names);
        sheet.row([
            due.before.to_string().into(),
            adult_id,
            adult,
            due.activity.as_str().into(),
            due.need.regulated.code().into(),
            due.need.needed.code().into(),
            due.need.standing.code().into(),
            list(&due.need.why),
        ]);
    }
    sheet
}

/// A line an activity and law.
fn check_sheet(found: &VolunteerCheck, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "adult_id",
        "adult",
        "activity",
        "next_visit",
        "law_of",
        "regulated",
        "needed",
        "on_record",
        "may_help",
        "why",
        "not_known",
    ]);
    for state in &found.activities {
        for need in std::iter::once(&state.today).chain(&state.at_next_visit) {
            let (adult_id, adult) = adult(Some(&found.person), names);
            sheet.row([
                adult_id,
                adult,
                state.activity.as_str().into(),
                cell(state.next_visit),
                need.day.to_string().into(),
                need.regulated.code().into(),
                need.needed.code().into(),
                need.standing.code().into(),
                need.may_help.code().into(),
                list(&need.why),
                list(&need.not_known),
            ]);
        }
    }
    sheet
}

/// Runs `ballot`.
pub(super) fn ballot<W: Write>(wanted: &Ballot, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    match wanted {
        Ballot::Roll(wanted) => ballot_roll(wanted, file, clock, out),
        Ballot::Stand(wanted) => may_stand(wanted, file, clock, out),
    }
}

fn ballot_roll<W: Write>(wanted: &BallotOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.ballot_roll(wanted.election.as_ref(), as_of);
    let waiting = usize::try_from(found.to_check).unwrap_or(usize::MAX);
    desk.give(
        found,
        Answer::BallotRoll,
        (as_of, &words, out),
        (roll_sheet, |words, found, names| words.text().ballot_roll(found, &words.named(names))),
    )?;
    desk.checked(waiting)
}

fn may_stand<W: Write>(wanted: &StandOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let person = desk.any_adult(&wanted.adult)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.may_stand(&person, wanted.election.as_ref(), as_of);
    let waiting = usize::from(found.outcome == Outcome::NeedsCheck);
    desk.give(
        found,
        Answer::MayStand,
        (as_of, &words, out),
        (stand_sheet, |words, found, names| words.text().may_stand(found, &words.named(names))),
    )?;
    desk.checked(waiting)
}

/// Runs `participation`.
pub(super) fn run<W: Write>(
    wanted: &Participation,
    file: &Path,
    clock: &Clock,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    match wanted {
        Participation::Seats(wanted) => seats(wanted, file, clock, out),
        Participation::Event(wanted) => event(wanted, file, clock, out),
        Participation::Period(wanted) => period(wanted, file, out),
        Participation::Groups(wanted) => groups(wanted, file, clock, out),
    }
}

fn event<W: Write>(wanted: &EventOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.event_invitations(&wanted.event, as_of);
    if !found.known {
        let why = format!("no event {} is on record by then", wanted.event);
        return Err(Failure::refused(why, "An event is planned by an entry `event_step`; see docs/command-line.md."));
    }
    let waiting = found.lines.iter().filter(|line| line.outcome == Outcome::NeedsCheck).count();
    desk.give(
        found,
        Answer::EventInvitations,
        (as_of, &words, out),
        (invitations_sheet, |words, found, names| words.text().event_invitations(found, &words.named(names))),
    )?;
    desk.checked(waiting)
}

fn period<W: Write>(wanted: &PeriodOf, file: &Path, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let pupil = wanted.pupil.as_deref().map(|pupil| desk.pupil(pupil)).transpose()?;
    let adult = wanted.adult.as_deref().map(|adult| desk.any_adult(adult)).transpose()?;
    let of = pupil.as_ref().map(PartOf::Pupil).or_else(|| adult.as_ref().map(PartOf::Adult));
    let end = wanted.until.succ_opt().unwrap_or(wanted.until);
    let found = desk.school.taking_part(of, (wanted.from, end));
    let waiting = found.signposts.iter().filter(|signpost| signpost.may_share == Outcome::NeedsCheck).count();
    desk.give(
        found,
        Answer::TakingPart,
        (wanted.until, &words, out),
        (period_sheet, |words, found, names| words.text().taking_part(found, &words.named(names))),
    )?;
    desk.checked(waiting)
}

fn groups<W: Write>(wanted: &ParticipationOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.parent_groups(as_of);
    let items = found.groups.iter().flat_map(|group| &group.items);
    let waiting = items.filter(|item| item.state == ItemState::ToCheck).count();
    desk.give(
        found,
        Answer::ParentGroups,
        (as_of, &words, out),
        (groups_sheet, |words, found, names| words.text().parent_groups(found, &words.named(names))),
    )?;
    desk.checked(waiting)
}

/// A line a pupil and adult.
fn invitations_sheet(found: &Invitations, names: &Names) -> Sheet {
    let mut sheet =
        keyed(&["pupil_id", "adult_id", "adult", "invite", "conditions", "invited", "slot", "notes", "rules"]);
    for line in &found.lines {
        let (adult_id, adult) = adult(Some(&line.person), names);
        sheet.row([
            line.pupil.as_str().into(),
            adult_id,
            adult,
            line.outcome.code().into(),
            list(&line.conditions),
            cell(line.invited),
            list(line.slot.map(|at| at.to_rfc3339())),
            list(&line.notes),
            list(&line.rules),
        ]);
    }
    sheet
}

/// A line an event.
fn period_sheet(found: &TakingPart, _: &Names) -> Sheet {
    let mut sheet = keyed(&["event", "day", "kind", "purpose", "level", "place", "invited", "parents", "staff"]);
    for event in &found.events {
        sheet.row([
            event.event.as_str().into(),
            event.on.to_string().into(),
            event.event_kind.code().into(),
            event.purpose.code().into(),
            event.level.code().into(),
            event.place.code().into(),
            event.invited.to_string().into(),
            event.parents.to_string().into(),
            event.staff.to_string().into(),
        ]);
    }
    sheet
}

/// A line an item, and one for a group without.
fn groups_sheet(found: &ParentGroups, _: &Names) -> Sheet {
    let mut sheet = keyed(&["group", "kind", "item", "topic", "state", "received", "tasks"]);
    for group in &found.groups {
        let items: Vec<_> = group.items.iter().map(Some).collect();
        for item in if items.is_empty() { vec![None] } else { items } {
            sheet.row([
                group.group.as_str().into(),
                group.group_kind.code().into(),
                list(item.map(|item| &item.item)),
                list(item.map(|item| item.topic)),
                list(item.map(|item| item.state)),
                cell(item.and_then(|item| item.received)),
                list(&group.tasks),
            ]);
        }
    }
    sheet
}

fn seats<W: Write>(wanted: &ParticipationOf, file: &Path, clock: &Clock, out: &mut Out<W>) -> Result<(), Failure> {
    let words = Words::read(&wanted.words, out.format())?;
    let desk = Desk::open(file, wanted.told)?;
    let as_of = clock.day(wanted.when.as_of);
    let found = desk.school.seats(as_of);
    let vacant = usize::try_from(found.vacant).unwrap_or(usize::MAX);
    desk.give(
        found,
        Answer::Seats,
        (as_of, &words, out),
        (seats_sheet, |words, found, names| words.text().seats(found, &words.named(names))),
    )?;
    desk.checked(vacant)
}

/// A line an adult.
fn roll_sheet(found: &BallotRoll, names: &Names) -> Sheet {
    let mut sheet = keyed(&["adult_id", "adult", "votes", "pupil_ids", "told", "not_known", "rules"]);
    for line in &found.lines {
        let (adult_id, adult) = adult(Some(&line.person), names);
        sheet.row([
            adult_id,
            adult,
            line.votes.code().into(),
            list(&line.pupils),
            cell(line.told),
            list(line.missing.iter().map(|missing| missing.fact)),
            list(&line.rules),
        ]);
    }
    sheet
}

/// One line.
fn stand_sheet(found: &MayStand, names: &Names) -> Sheet {
    let mut sheet = keyed(&["adult_id", "adult", "may_stand", "against", "not_known", "rules"]);
    let (adult_id, adult) = adult(Some(&found.person), names);
    sheet.row([
        adult_id,
        adult,
        found.outcome.code().into(),
        list(&found.bars),
        list(&found.not_known),
        list(&found.rules),
    ]);
    sheet
}

/// A line a seat.
fn seats_sheet(found: &Seats, names: &Names) -> Sheet {
    let mut sheet = keyed(&["body", "seat", "kind", "adult_id", "adult", "by", "since", "last_day", "notes"]);
    for seat in &found.seats {
        let (adult_id, adult) = adult(seat.holder.as_ref(), names);
        sheet.row([
            seat.body.as_str().into(),
            seat.seat.as_str().into(),
            seat.seat_kind.code().into(),
            adult_id,
            adult,
            list(seat.by),
            cell(seat.since),
            cell(seat.last_day),
            list(&seat.notes),
        ]);
    }
    sheet
}
