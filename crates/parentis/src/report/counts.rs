//! What happened in a period, counted table by table.

use super::people::{Families, Family, Home, NOT_RECORDED, no_need, together};
use super::table::{ALL, CountTable};
use super::words::ReportTableName;
use crate::calendar::DayKind;
use crate::communication::message::MessageKind;
use crate::communication::reply::Desk;
use crate::communication::words::{Channel, CopyStage, PromiseStanding};
use crate::concern::words::CaseOutcome;
use crate::consent::words::ConsentSays;
use crate::rules::RuleId;
use crate::school::Dated;
use crate::school::School;
use crate::school::mail::{Received, Sent};
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// As far back as school days are counted.
const FURTHEST_DAYS: u32 = 400;
/// The school days of the columns of the dialogue gap.
const NEAR: u32 = 20;
const FAR: u32 = 60;

/// The period of a report.
#[derive(Clone, Copy, Debug)]
pub(super) struct Period {
    pub(super) start: NaiveDate,
    /// The first day after it.
    pub(super) end: NaiveDate,
    /// The day as of which things stand.
    pub(super) last_day: NaiveDate,
}

impl Period {
    pub(super) fn holds(&self, day: NaiveDate) -> bool {
        self.start <= day && day <= self.last_day
    }
}

/// Everything that is counted of one period.
pub(super) struct Counted {
    pub(super) tables: BTreeMap<ReportTableName, CountTable>,
    /// The rules that were looked at.
    pub(super) rules: BTreeSet<RuleId>,
    /// Could a school day not be counted?
    pub(super) no_calendar: bool,
}

/// The day, and the instant if it is known.
type Moment = (NaiveDate, Option<DateTime<FixedOffset>>);

/// A conversation that began in the period.
#[derive(Default)]
struct Talked<'a> {
    /// The first word: the day and instant, and whose.
    first: Option<(Moment, Option<bool>)>,
    sent: Vec<&'a Dated<Sent>>,
    received: bool,
    spoken: bool,
    people: BTreeMap<u32, BTreeSet<u32>>,
}

/// Counts one period.
pub(super) struct Counter<'a> {
    pub(super) school: &'a School,
    pub(super) period: Period,
    pub(super) muted: Option<RuleId>,
    pub(super) families: Families,
    /// The adults to whom something was delivered.
    delivered: BTreeSet<u32>,
    among_staff: BTreeSet<u32>,
    tables: BTreeMap<ReportTableName, CountTable>,
    rules: BTreeSet<RuleId>,
}

impl<'a> Counter<'a> {
    pub(super) fn new(school: &'a School, period: Period, muted: Option<RuleId>) -> Self {
        let tables = ReportTableName::ALL.iter().map(|name| (*name, CountTable::new(*name))).collect();
        let opened = school.inner.mail.opened.iter().filter(|one| one.what.staff_only);
        let among_staff = opened.map(|one| one.what.thread).collect();
        let families = school.families(period.last_day);
        let delivered = BTreeSet::new();
        Self { school, period, muted, families, delivered, among_staff, tables, rules: BTreeSet::new() }
    }

    pub(super) fn add(&mut self, table: ReportTableName, row: &str, column: &str) {
        self.add_many(table, row, column, 1);
    }

    pub(super) fn add_many(&mut self, table: ReportTableName, row: &str, column: &str, more: u32) {
        if let Some(table) = self.tables.get_mut(&table) {
            table.add(row, column, more);
        }
    }

    fn row(&mut self, table: ReportTableName, row: &str) {
        if let Some(table) = self.tables.get_mut(&table) {
            table.add_row(row);
        }
    }

    /// What is said among staff is no dialogue with anybody's parent.
    fn with_adults(&self, thread: Option<u32>) -> bool {
        thread.is_none_or(|thread| !self.among_staff.contains(&thread))
    }

    fn hears(&self, rule: RuleId) -> bool {
        self.muted != Some(rule)
    }

    /// Is the rule in play? Then it is named.
    pub(super) fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.hears(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    pub(super) fn count(mut self, desk: &mut Desk<'_>) -> Counted {
        self.deliveries();
        self.reach();
        self.invitations();
        self.messages();
        self.threads();
        self.replies(desk);
        let no_calendar = self.gaps();
        self.consents();
        self.concerns();
        self.events();
        self.volunteers();
        self.consultations();
        self.seats();
        self.policies();
        Counted { tables: self.tables, rules: self.rules, no_calendar }
    }

    /// To whom something was delivered in the period: noted as arrived, given by hand, or answered. Sent is not delivered.
    fn deliveries(&mut self) {
        let mail = &self.school.inner.mail;
        let arrived = |stage: CopyStage| !matches!(stage, CopyStage::Failed);
        let period = self.period;
        for ((_, person), stages) in &mail.reached {
            if stages.iter().any(|stage| arrived(stage.what) && period.holds(stage.span.from())) {
                self.delivered.insert(*person);
            }
        }
        for ((_, person), answers) in &mail.answered {
            if answers.iter().any(|answer| period.holds(answer.span.from())) {
                self.delivered.insert(*person);
            }
        }
        let by_hand = mail.sent.iter().filter(|sent| sent.what.channel == Channel::ByHand);
        self.delivered.extend(by_hand.filter(|sent| period.holds(sent.span.from())).map(|sent| sent.what.person));
    }

    fn reach(&mut self) {
        let day = self.period.last_day;
        let families = std::mem::take(&mut self.families);
        for family in &families.all {
            let reached_homes: BTreeSet<Home> = family
                .adults
                .iter()
                .filter(|(adult, _)| self.delivered.contains(adult))
                .map(|(_, home)| *home)
                .collect();
            let column = if reached_homes.is_empty() { "not_reached" } else { "reached" };
            self.add(ReportTableName::Reach, ALL, column);
            if self.hears(RuleId::PTN_65) {
                let (language, format) = self.rows_of(family, day);
                self.add(ReportTableName::ReachByLanguage, &language, column);
                self.add(ReportTableName::ReachByFormat, &format, column);
            }
            if family.homes.len() > 1 {
                let column = match reached_homes.len() {
                    0 => "no_home",
                    some if some < family.homes.len() => "some_homes",
                    _ => "all_homes",
                };
                self.add(ReportTableName::TwoHomes, ALL, column);
                for home in &family.homes {
                    let row = if family.with_pupils.contains(home) { "resident" } else { "elsewhere" };
                    let column = if reached_homes.contains(home) { "reached" } else { "not_reached" };
                    if self.hears(RuleId::PTN_65) {
                        self.add(ReportTableName::ReachByHome, row, column);
                    }
                }
            }
        }
        self.families = families;
    }

    fn rows_of(&self, family: &Family, day: NaiveDate) -> (String, String) {
        let languages = family.adults.keys().map(|adult| self.school.language_row(*adult, day));
        let formats = family.adults.keys().map(|adult| self.school.format_row(*adult, day));
        (together(languages, NOT_RECORDED), together(formats, no_need()))
    }

    /// Each home of a family counts as one: a family at two homes is invited twice.
    fn invitations(&mut self) {
        let invites = |kind: Option<MessageKind>| {
            matches!(kind, Some(MessageKind::Event | MessageKind::ParentsEvening | MessageKind::Meeting))
        };
        let mut homes_asked: BTreeMap<(&crate::ids::DocumentId, usize), BTreeSet<Home>> = BTreeMap::new();
        for sent in &self.school.inner.mail.sent {
            if !invites(sent.what.message) || !self.period.holds(sent.span.from()) {
                continue;
            }
            let Some(family) = self.families.of.get(&sent.what.person).copied() else { continue };
            let home = self.families.all.get(family).and_then(|family| family.adults.get(&sent.what.person));
            if let Some(home) = home {
                homes_asked.entry((&sent.what.item, family)).or_default().insert(*home);
            }
        }
        let of = |family: usize| self.families.all.get(family).map_or(0, |family| family.homes.len());
        let counted: Vec<(bool, usize)> =
            homes_asked.iter().map(|((_, family), homes)| (homes.len() >= of(*family), homes.len())).collect();
        for (all, homes) in counted {
            let column = if all { "all_homes" } else { "some_homes" };
            self.add_many(ReportTableName::Invitations, ALL, column, u32::try_from(homes).unwrap_or(u32::MAX));
        }
    }

    fn messages(&mut self) {
        let (mail, period) = (&self.school.inner.mail, self.period);
        for channel in Channel::ALL {
            self.row(ReportTableName::Messages, channel.code());
        }
        for sent in mail.sent.iter().filter(|sent| period.holds(sent.span.from())) {
            if self.with_adults(sent.what.thread) {
                // What nobody can answer is counted apart (HA-3.1d).
                let column = if sent.what.thread.is_none() { "sent_one_way" } else { "sent_in_conversation" };
                self.add(ReportTableName::Messages, sent.what.channel.code(), column);
            }
        }
        for received in mail.received.iter().filter(|received| period.holds(received.span.from())) {
            if self.with_adults(received.what.thread) {
                self.add(ReportTableName::Messages, received.what.channel.code(), "received");
            }
        }
        for talk in mail.talks.iter().filter(|talk| period.holds(talk.span.from())) {
            if self.with_adults(talk.what.thread) {
                self.add(ReportTableName::Messages, "talk", "talks");
            }
        }
    }

    /// Conversations that began in the period, as they stood on its last day.
    fn threads(&mut self) {
        let mail = &self.school.inner.mail;
        let day = self.period.last_day;
        let mut threads: BTreeMap<u32, Talked<'a>> = BTreeMap::new();
        let mut note = |thread: u32, when, parent: Option<bool>, person: u32, pupils: &[u32]| {
            let talked = threads.entry(thread).or_default();
            talked.people.entry(person).or_default().extend(pupils);
            talked.first = match talked.first.take() {
                Some((before, by)) if before < when => Some((before, by)),
                // Of two at one time nobody can say who began.
                Some((before, by)) if before == when => Some((before, if by == parent { by } else { None })),
                Some(_) | None => Some((when, parent)),
            };
        };
        let by = |from: NaiveDate| from <= day;
        for sent in mail.sent.iter().filter(|sent| by(sent.span.from())) {
            let Some(thread) = sent.what.thread.filter(|thread| !self.among_staff.contains(thread)) else { continue };
            note(thread, (sent.span.from(), sent.what.at), Some(false), sent.what.person, &sent.what.pupils);
        }
        for received in mail.received.iter().filter(|received| by(received.span.from())) {
            let Some(thread) = received.what.thread.filter(|thread| !self.among_staff.contains(thread)) else {
                continue;
            };
            note(
                thread,
                (received.span.from(), received.what.at),
                Some(true),
                received.what.person,
                &received.what.pupils,
            );
        }
        for talk in mail.talks.iter().filter(|talk| by(talk.span.from())) {
            let Some(thread) = talk.what.thread.filter(|thread| !self.among_staff.contains(thread)) else { continue };
            note(thread, (talk.span.from(), None), None, talk.what.person, &talk.what.pupils);
        }
        threads.retain(|_, talked| talked.first.is_some_and(|((on, _), _)| self.period.holds(on)));
        for sent in mail.sent.iter().filter(|sent| by(sent.span.from())) {
            if let Some(talked) = sent.what.thread.and_then(|thread| threads.get_mut(&thread)) {
                talked.sent.push(sent);
            }
        }
        for received in mail.received.iter().filter(|received| by(received.span.from())) {
            if let Some(talked) = received.what.thread.and_then(|thread| threads.get_mut(&thread)) {
                talked.received = true;
            }
        }
        for talk in mail.talks.iter().filter(|talk| by(talk.span.from())) {
            if let Some(talked) = talk.what.thread.and_then(|thread| threads.get_mut(&thread)) {
                talked.spoken = true;
            }
        }
        for row in ["parent", "school"] {
            self.row(ReportTableName::Threads, row);
        }
        for talked in threads.into_values() {
            let answered = talked.received && talked.sent.iter().any(|sent| !mail.came_back(sent, day));
            let column = if talked.spoken || answered { "both_ways" } else { "one_way" };
            let row = match talked.first.and_then(|(_, parent)| parent) {
                Some(true) => "parent",
                Some(false) => "school",
                None => NOT_RECORDED,
            };
            self.add(ReportTableName::Threads, row, column);
            let adults: Vec<(u32, Vec<u32>)> =
                talked.people.into_iter().map(|(adult, pupils)| (adult, pupils.into_iter().collect())).collect();
            self.parity(
                [ReportTableName::ThreadsByLanguage, ReportTableName::ThreadsByFormat, ReportTableName::ThreadsByHome],
                &adults,
                column,
            );
        }
    }

    /// The same by what is recorded of the adults (PTN-65).
    fn parity(&mut self, tables: [ReportTableName; 3], adults: &[(u32, Vec<u32>)], column: &str) {
        if !self.hears(RuleId::PTN_65) {
            return;
        }
        let (school, day) = (self.school, self.period.last_day);
        let [language, format, home] = tables;
        let languages = adults.iter().map(|(adult, _)| school.language_row(*adult, day));
        self.add(language, &together(languages, NOT_RECORDED), column);
        let formats = adults.iter().map(|(adult, _)| school.format_row(*adult, day));
        self.add(format, &together(formats, no_need()), column);
        let homes = adults.iter().map(|(adult, pupils)| school.home_row(*adult, pupils, day));
        self.add(home, &together(homes, NOT_RECORDED), column);
    }

    /// What became of the messages of the period that needed a reply, as of its last day.
    fn replies(&mut self, desk: &mut Desk<'_>) {
        let school = self.school;
        let needing = school.inner.mail.received.iter().filter(|received| received.what.needs_reply);
        let needing: Vec<&Dated<Received>> = needing
            .filter(|received| self.period.holds(received.span.from()) && self.with_adults(received.what.thread))
            .collect();
        for received in needing {
            let column = match desk.reply_standing(received) {
                PromiseStanding::Kept => "kept",
                PromiseStanding::KeptLate => "kept_late",
                PromiseStanding::Overdue => "overdue",
                PromiseStanding::Open => "open",
                PromiseStanding::NotPromised => "not_promised",
                PromiseStanding::CannotSay => "cannot_say",
            };
            self.add(ReportTableName::Replies, ALL, column);
            let adults = [(received.what.person, received.what.pupils.clone())];
            self.parity(
                [ReportTableName::RepliesByLanguage, ReportTableName::RepliesByFormat, ReportTableName::RepliesByHome],
                &adults,
                column,
            );
        }
    }

    /// School days since the last contact both ways, pupil by pupil (PTN-64): was there a day that could not be counted?
    fn gaps(&mut self) -> bool {
        let day = self.period.last_day;
        let last = self.school.last_both_ways(day);
        let calendars = self.school.calendars_muting(day, self.muted);
        // The earliest days since which there were no more than so many school days, as far back as the calendar reaches.
        let (mut near, mut far, mut on, mut school_days) = (day, day, day, 0_u32);
        for _ in 0..FURTHEST_DAYS {
            if school_days <= NEAR {
                near = on;
            }
            if school_days > FAR {
                break;
            }
            far = on;
            let (Ok(kind), Some(before)) = (calendars.kind_of(on), on.pred_opt()) else { break };
            school_days = school_days.saturating_add(u32::from(kind == DayKind::SchoolDay));
            on = before;
        }
        let mut no_calendar = false;
        let families = std::mem::take(&mut self.families);
        for family in &families.all {
            for pupil in &family.pupils {
                let of = family.adults.keys().filter_map(|adult| last.get(&(*pupil, *adult)).copied());
                let column = match of.max() {
                    None => "never",
                    Some(last) if last >= near => "up_to_20_days",
                    Some(last) if school_days > NEAR && last >= far => "up_to_60_days",
                    Some(_) if school_days > FAR => "longer",
                    Some(_) => {
                        no_calendar = true;
                        "cannot_say"
                    }
                };
                self.add(ReportTableName::DialogueGap, ALL, column);
            }
        }
        self.families = families;
        no_calendar
    }

    fn consents(&mut self) {
        let (school, period) = (self.school, self.period);
        for file in &school.inner.consents {
            let Some(purpose) = school.inner.purpose_id(file.purpose) else { continue };
            for answer in file.answers.iter().filter(|answer| period.holds(answer.said)) {
                let column = match answer.says {
                    ConsentSays::Given => "given",
                    ConsentSays::Reconfirmed => "reconfirmed",
                    ConsentSays::Refused => "refused",
                    ConsentSays::Withdrawn => "withdrawn",
                    ConsentSays::Objected => "objected",
                };
                self.add(ReportTableName::Consents, purpose.as_str(), column);
            }
        }
    }

    /// What was open and what came is what went and what is open: each case is counted once on each side.
    fn concerns(&mut self) {
        let Period { start, last_day, .. } = self.period;
        for case in self.school.case_spans(last_day) {
            let (before, gone) = (case.opened < start, case.ended.is_some());
            if before && case.ended.is_some_and(|ended| ended < start) {
                continue;
            }
            self.add(ReportTableName::Concerns, ALL, if before { "open_before" } else { "opened" });
            self.add(ReportTableName::Concerns, ALL, if gone { "closed" } else { "open_after" });
            if gone && self.heard(RuleId::HA_2_3A) {
                let column = case.outcome.map_or("no_outcome", CaseOutcome::code);
                self.add(ReportTableName::ConcernOutcomes, ALL, column);
            }
            if !before {
                let column = if case.formal { "formal" } else { "informal" };
                self.add(ReportTableName::ConcernsByTheme, case.matter.code(), column);
            }
        }
    }
}
