//! Who took part: events and who came to them, and who helps at school.

use super::counts::{Counter, Period};
use super::people::{Home, SEVERAL};
use super::publish::STRICT_THRESHOLD;
use super::words::ReportTableName;
use crate::decision::Outcome;
use crate::participation::event::{PartLevel, PartPlace};
use crate::rules::RuleId;
use crate::school::School;
use crate::school::participation::HelpFile;
use crate::time::Horizon;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Of one family at one event: the homes that were invited, and those that came.
#[derive(Default)]
struct Asked {
    invited: BTreeSet<Home>,
    came: BTreeSet<Home>,
}

/// Are these all homes of a family, some, or none?
const fn how_many(homes: usize, of: usize) -> &'static str {
    match homes {
        0 => "no_home",
        some if some < of => "some_homes",
        _ => "all_homes",
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Does the person help at school on a day?
fn helps_on(file: &HelpFile, day: NaiveDate) -> bool {
    file.plans.iter().any(|plan| plan.span.holds(day))
}

impl Counter<'_> {
    /// The events of the period, as they are known on its last day.
    pub(super) fn events(&mut self) {
        let (school, day) = (self.school, self.period.last_day);
        for file in school.inner.participation.events.values() {
            let planned = file.planned_on(day, &mut Horizon::new(day));
            let Some(planned) = planned.filter(|planned| self.period.holds(planned.on)) else { continue };
            let kind = planned.kind.code();
            let mut asked: BTreeMap<usize, Asked> = BTreeMap::new();
            for invited in file.invited.iter().filter(|invited| invited.span.from() <= day) {
                if let Some((family, home)) = self.families.home_of(invited.what) {
                    asked.entry(family).or_default().invited.insert(home);
                }
            }
            for came in file.attended.iter().filter(|came| came.span.from() <= day) {
                if let Some((family, home)) = self.families.home_of(came.what) {
                    asked.entry(family).or_default().came.insert(home);
                }
            }
            // A meeting about a child by name, or with a few families about theirs, is counted by who was asked: how many there were
            // could tell of a family.
            let few = u32::try_from(asked.len()).is_ok_and(|families| families < STRICT_THRESHOLD);
            let about_one = planned.level == PartLevel::Child && (few || !planned.pupils.is_empty());
            if !about_one && self.heard(RuleId::HA_2_3E) {
                let place = match planned.place {
                    PartPlace::School => "at_school",
                    PartPlace::Home => "at_home",
                    PartPlace::Online => "online",
                };
                self.add(ReportTableName::Events, kind, place);
            }
            for (family, Asked { invited, came }) in asked {
                let of = self.families.all.get(family).map_or(0, |family| family.homes.len());
                if !invited.is_empty() {
                    let column = how_many(invited.len(), of);
                    self.add_many(ReportTableName::EventInvitations, kind, column, number(invited.len()));
                }
                self.add(ReportTableName::EventAttendance, kind, how_many(came.len(), of));
            }
        }
    }

    /// Who helps at school. What was there and who came is who went and who is there: each is counted once on each side.
    pub(super) fn volunteers(&mut self) {
        let (school, Period { start, last_day, .. }) = (self.school, self.period);
        let eve = start.pred_opt().unwrap_or(start);
        for file in school.inner.participation.help.values() {
            let within = file
                .plans
                .iter()
                .any(|plan| plan.span.from() <= last_day && plan.span.until().is_none_or(|until| start < until));
            let (before, after) = (helps_on(file, eve), helps_on(file, last_day));
            if before || within {
                let table = ReportTableName::VolunteersInPeriod;
                self.add(table, super::table::ALL, if before { "there_before" } else { "started" });
                self.add(table, super::table::ALL, if after { "there_after" } else { "ended" });
            }
        }
        self.heard(RuleId::HA_2_3C);
        self.heard(RuleId::PTN_47);
        for helper in school.helpers(last_day, self.muted) {
            let mut works = helper.works.iter();
            let row = match (works.next(), works.next()) {
                (Some(work), None) => work.code(),
                (Some(_), Some(_)) | (None, _) => SEVERAL,
            };
            let column = match helper.may_help {
                Outcome::MustNot => "blocked",
                Outcome::NeedsCheck => "to_check",
                Outcome::May | Outcome::Must if helper.due => "check_due",
                Outcome::May | Outcome::Must => "may_help",
            };
            self.add(ReportTableName::Volunteers, row, column);
        }
    }
}

impl School {
    /// How many cases are open at the end of one of two days and not of the other.
    pub(super) fn cases_apart(&self, one: NaiveDate, other: NaiveDate) -> u32 {
        number(self.cases_open(one).symmetric_difference(&self.cases_open(other)).count())
    }

    /// How many people help at school on one of two days and not on the other.
    pub(super) fn helpers_apart(&self, one: NaiveDate, other: NaiveDate) -> u32 {
        let apart = |file: &&HelpFile| helps_on(file, one) != helps_on(file, other);
        number(self.inner.participation.help.values().filter(apart).count())
    }
}
