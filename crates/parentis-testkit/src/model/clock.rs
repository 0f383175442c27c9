//! By when a request is answered, day by day (REC-1, SAR-5, SAR-10, VOC-93 to VOC-95).

use super::School;
use super::adult::{self, Ask};
use super::days::{Dates, next};
use super::request::{Decided, chooses, may_be_owed};
use chrono::{Datelike, Days, NaiveDate};
use parentis::calendar::{CalendarGap, Counting};
use parentis::decision::Outcome;
use parentis::profile::Nation;
use parentis::roles::Known;
use parentis::roles::request::{ClockNote, NoDay, Request};

/// By when, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// The last day in time, and what made it that day.
    By(NaiveDate, Vec<ClockNote>),
    /// The calendar does not reach it.
    Gap(CalendarGap),
    /// No day, and why.
    No(NoDay),
}

/// Fifteen school days from receipt, by the law's own counting and not by the school's (REC-1).
pub(super) fn record<'a>(school: &School<'a>, request: &Request, ask: Ask<'a>, decided: &Decided) -> When {
    let not = |why: NoDay| When::No(why);
    if decided.outcome == Outcome::MustNot {
        return not(NoDay::NotOwed);
    }
    let Some(profile) = school.profile(ask.day) else { return not(NoDay::Profile) };
    if chooses(profile) {
        return not(NoDay::Choice);
    }
    if matches!(profile.nation(), Nation::Wales | Nation::NorthernIreland) {
        return not(NoDay::NationRule);
    }
    // Of several cases one is a duty where the choice is recommended (CHO-1).
    if !decided.recommended && !may_be_owed(school, ask, decided.outcome, adult::attained(ask, 18) == Known::Yes) {
        return not(NoDay::NotOwed);
    }
    if Some(request.received) < NaiveDate::from_ymd_opt(2005, 7, 8) {
        return not(NoDay::EarlierRule);
    }
    if request.received > ask.day {
        return not(NoDay::NotReceived);
    }
    if !super::request::in_writing(school, request, ask) {
        return not(NoDay::NotInWriting);
    }
    match Dates::of(school, ask.day).school_days(request.received, 15, &Counting::default()) {
        Ok(day) => When::By(day, Vec::new()),
        Err(gap) => When::Gap(gap),
    }
}

/// The same day of the month so many months on, else the month's last day (VOC-93).
fn months_later(day: NaiveDate, months: u32) -> NaiveDate {
    let after = day.year() * 12 + i32::try_from(day.month0() + months).unwrap_or_default();
    let (year, month) = (after / 12, u32::try_from(after % 12).unwrap_or_default() + 1);
    let mut number = day.day();
    loop {
        match NaiveDate::from_ymd_opt(year, month, number) {
            Some(found) => return found,
            None if number > 28 => number -= 1,
            None => return NaiveDate::MAX,
        }
    }
}

/// The month of subject access as it goes on (SAR-5).
struct Month<'a> {
    dates: &'a Dates<'a>,
    start: NaiveDate,
    stood_still: u64,
    /// The last answer to a question: the time is not over before it.
    answered: NaiveDate,
    extended: bool,
}

impl Month<'_> {
    /// The last day, before a weekend or holiday moves it.
    fn last(&self) -> NaiveDate {
        let months = months_later(self.start, if self.extended { 3 } else { 1 });
        months.checked_add_days(Days::new(self.stood_still)).unwrap_or(NaiveDate::MAX).max(self.answered)
    }

    /// Is the day still within it? To the working day to which the last one moves.
    fn runs(&self, day: NaiveDate) -> Result<bool, CalendarGap> {
        Ok(day <= self.last() || day <= self.dates.working_day(self.last())?)
    }
}

/// One month from the request or from identity, less the days on which it stands still.
pub(super) fn access<'a>(school: &School<'a>, request: &Request, ask: Ask<'a>) -> When {
    if Some(request.received) < NaiveDate::from_ymd_opt(2018, 5, 25) {
        return When::No(NoDay::EarlierRule);
    }
    if request.received > ask.day {
        return When::No(NoDay::NotReceived);
    }
    let shown = request.identity_shown.filter(|shown| *shown <= ask.day);
    match (request.identity_asked, shown) {
        (true, None) => When::No(NoDay::IdentityNotShown),
        (true, Some(shown)) => runs(school, request, ask, request.received.max(shown)).unwrap_or_else(When::Gap),
        (false, _) => runs(school, request, ask, request.received).unwrap_or_else(When::Gap),
    }
}

/// Day by day from the first thing that was done about it to the day asked about.
fn runs<'a>(school: &School<'a>, request: &Request, ask: Ask<'a>, start: NaiveDate) -> Result<When, CalendarGap> {
    let dates = Dates::of(school, ask.day);
    let mut month = Month { dates: &dates, start, stood_still: 0, answered: request.received, extended: false };
    // Of several open questions a day counts once: each is open until its answer, which has come by the day asked about.
    let mut open: Vec<Option<NaiveDate>> = Vec::new();
    let (mut not_paused, mut not_extended) = (false, false);
    let asked = request.clarifications.iter().map(|question| question.asked);
    let mut day = asked.chain(request.extended_on).chain([request.received]).min().unwrap_or(request.received);
    while day <= ask.day {
        if open.contains(&Some(day)) {
            month.answered = day;
            open.retain(|answered| *answered != Some(day));
        }
        for question in request.clarifications.iter().filter(|question| question.asked == day) {
            let answered = question.answered.filter(|answered| *answered <= ask.day);
            let in_time = request.received <= day && (!open.is_empty() || month.runs(day)?);
            if !in_time || answered.is_some_and(|answered| answered < day) {
                not_paused = true;
            } else if answered != Some(day) {
                open.push(answered);
            }
        }
        if request.extended_on == Some(day) {
            month.extended = request.received <= day && (!open.is_empty() || month.runs(day)?);
            not_extended = !month.extended;
        }
        if !open.is_empty() && day >= start {
            month.stood_still += 1;
        }
        day = next(day);
    }
    if !open.is_empty() {
        return Ok(When::No(NoDay::NotClarified));
    }
    let due = dates.working_day(month.last())?;
    let notes = [
        (start > request.received, ClockNote::FromIdentity),
        (month.stood_still > 0, ClockNote::Paused),
        (not_paused, ClockNote::NotPaused),
        (month.extended, ClockNote::Extended),
        (not_extended, ClockNote::NotExtended),
        (due != month.last(), ClockNote::Moved),
    ];
    Ok(When::By(due, notes.into_iter().filter(|(is, _)| *is).map(|(_, note)| note).collect()))
}

/// Marks before their results: five months from the request, or forty days from the results (SAR-10).
pub(super) fn marks(request: &Request, ask: Ask<'_>) -> Option<When> {
    let results = request.results_on.filter(|results| request.received < *results)?;
    if Some(request.received) < NaiveDate::from_ymd_opt(2018, 5, 25) {
        return None;
    }
    if request.received > ask.day {
        return Some(When::No(NoDay::NotReceived));
    }
    if request.identity_asked && request.identity_shown.is_none_or(|shown| shown > ask.day) {
        return Some(When::No(NoDay::IdentityNotShown));
    }
    let after_results = results.checked_add_days(Days::new(40))?;
    Some(When::By(months_later(request.received, 5).min(after_results), Vec::new()))
}
