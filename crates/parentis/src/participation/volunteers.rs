//! The volunteers as of a day: what the law makes of each one's help, and whether the checks on record fit it.

use super::check::{
    CheckNeeded, CheckStanding, HelpGap, HelpNeed, HelpState, HelpWhy, VolunteerCheck, VolunteerDue, VolunteersDue,
};
use super::parts::{Parts, either};
use super::rota::{Rota, WINDOW};
use super::volunteer::{CheckKind, CheckResult, VolunteerWork};
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId};
use crate::profile::{Nation, Profile};
use crate::rules::RuleId;
use crate::school::School;
use crate::school::participation::{HelpFile, Plan};
use crate::time::Horizon;
use crate::words::Says;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeSet;

/// More days than this in the window, and it is regulated activity (PTN-40).
const DAYS_ALLOWED: usize = 3;

/// The volunteers as of a day, and what was consulted.
struct Desk<'a> {
    school: &'a School,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    nation: Option<Nation>,
    rules: BTreeSet<RuleId>,
    horizon: Horizon,
}

impl<'a> Desk<'a> {
    fn new(school: &'a School, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        let mut horizon = Horizon::new(as_of);
        let nation = school.inner.profile_at(as_of, &mut horizon).map(Profile::nation);
        RuleId::PTN_40.rule().from.into_iter().for_each(|from| horizon.boundary(from));
        Self { school, as_of, muted, nation, rules: BTreeSet::new(), horizon }
    }

    fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// Every span of the file was consulted.
    fn consulted(&mut self, file: &HelpFile) {
        file.plans.iter().for_each(|plan| self.horizon.span(plan.span));
        file.slots.iter().for_each(|slot| self.horizon.span(slot.span));
        file.visits.iter().for_each(|visit| self.horizon.span(visit.span));
        file.checks.iter().for_each(|check| self.horizon.span(check.span));
    }

    /// What is planned of each activity: of two plans of one activity the one that began later.
    fn plans(&self, file: &HelpFile) -> Vec<Plan> {
        let mut plans: Vec<Plan> = Vec::new();
        for plan in file.plans.iter().filter(|plan| plan.span.holds(self.as_of)) {
            plans.retain(|known| known.activity != plan.what.activity);
            plans.push(plan.what);
        }
        plans.sort_by_key(|plan| self.key(plan.activity));
        plans
    }

    fn key(&self, activity: u32) -> Option<&'a DocumentId> {
        self.school.inner.participation.activities.get(activity as usize)
    }

    /// On how many days around a visit do they work with children: surely, and at most (PTN-42, PTN-48)?
    fn days(&mut self, file: &HelpFile, plans: &[Plan], visit: NaiveDate, exempts: bool) -> (usize, usize) {
        let whole = Days::new(WINDOW.saturating_sub(1));
        let from = visit.checked_sub_days(whole).unwrap_or(visit);
        let to = visit.checked_add_days(whole).unwrap_or(visit);
        let (mut sure, mut most) = (BTreeSet::new(), BTreeSet::new());
        for plan in plans {
            let supervised = if exempts { plan.supervised } else { Says::No };
            let not_so = [plan.family, supervised];
            if plan.work == VolunteerWork::AnotherKind || not_so.contains(&Says::Yes) {
                continue;
            }
            let days = Rota::new(file, plan.activity, self.as_of).days(from, to);
            most.extend(days.iter().copied());
            if plan.work != VolunteerWork::NotSaid && !not_so.contains(&Says::Unknown) {
                sure.extend(days);
            }
        }
        let rolling = self.heard(RuleId::PTN_48);
        let busiest = |days: &BTreeSet<NaiveDate>| {
            if rolling {
                let starts = from.iter_days().take_while(|start| *start <= visit);
                let within = |start: NaiveDate| {
                    let end = start.checked_add_days(whole).unwrap_or(NaiveDate::MAX);
                    days.range(start..=end).count()
                };
                starts.map(within).max().unwrap_or_default()
            } else {
                // What PTN-48 forbids: the days of the month alone.
                days.iter().filter(|day| (day.year(), day.month()) == (visit.year(), visit.month())).count()
            }
        };
        (busiest(&sure), busiest(&most))
    }

    /// What the law of a day makes of one activity, by its next visit.
    fn need(
        &mut self,
        file: &HelpFile,
        plans: &[Plan],
        plan: Plan,
        visit: Option<NaiveDate>,
        law: NaiveDate,
    ) -> HelpNeed {
        let gone = RuleId::PTN_40.rule().in_force(law) && self.muted != Some(RuleId::PTN_40);
        let exempts = !gone && self.muted != Some(RuleId::PTN_41);
        let rota = Rota::new(file, plan.activity, self.as_of);
        let (mut weekly, mut overnight, mut many) = (false, Says::Unknown, Says::Unknown);
        if let Some(visit) = visit {
            let (sure, most) = self.days(file, plans, visit, exempts);
            many = match (sure > DAYS_ALLOWED, most > DAYS_ALLOWED) {
                (true, _) => Says::Yes,
                (false, true) => Says::Unknown,
                (false, false) => Says::No,
            };
            if self.heard(RuleId::PTN_42) {
                weekly = rota.weekly(visit);
                overnight = rota.overnight(visit);
            } else {
                overnight = Says::No;
            }
        }
        let family = if self.muted == Some(RuleId::PTN_44) { Says::No } else { plan.family };
        let parts = Parts {
            family,
            work: plan.work,
            often: either(Says::from_bool(weekly), many),
            overnight,
            supervised: plan.supervised,
            exempts,
            care_once: self.muted != Some(RuleId::PTN_43),
        };
        // The days of other things were counted on what is known of those: here a day too many is one of this one.
        let parts = Parts { often: if visit.is_none() { Says::Unknown } else { parts.often }, ..parts };
        let (regulated, missing) = parts.regulated();
        let why = self.why(parts, (weekly, many), regulated, gone);
        self.concluded(file, law, regulated, why, missing)
    }

    /// Why, with the rules.
    fn why(&mut self, parts: Parts, (weekly, many): (bool, Says), regulated: Says, gone: bool) -> Vec<HelpWhy> {
        let with_children = !matches!(parts.work, VolunteerWork::AnotherKind | VolunteerWork::NotSaid);
        let mut why = Vec::new();
        let mut say = |so: bool, reason, rule| {
            if so {
                why.push(reason);
                self.rules.insert(rule);
            }
        };
        say(parts.family == Says::Yes, HelpWhy::FamilyArrangement, RuleId::PTN_44);
        say(parts.work == VolunteerWork::AnotherKind, HelpWhy::AnotherKind, RuleId::PTN_40);
        let care = parts.work == VolunteerWork::PersonalCare && parts.care_once && parts.family != Says::Yes;
        say(care, HelpWhy::PersonalCare, RuleId::PTN_43);
        if parts.family != Says::Yes && with_children && !care {
            say(weekly, HelpWhy::Weekly, RuleId::PTN_42);
            say(parts.overnight == Says::Yes, HelpWhy::Overnight, RuleId::PTN_42);
            say(many == Says::Yes && !weekly, HelpWhy::ManyDays, RuleId::PTN_48);
            let often = weekly || many == Says::Yes || parts.overnight == Says::Yes;
            let supervised = often && parts.supervised == Says::Yes;
            say(supervised && parts.exempts, HelpWhy::Supervised, RuleId::PTN_41);
            say(supervised && gone, HelpWhy::SupervisionCountsNoMore, RuleId::PTN_40);
            say(!often && regulated == Says::No, HelpWhy::Seldom, RuleId::PTN_40);
        }
        why
    }

    /// Which check, how those on record stand, and whether the person may help.
    fn concluded(
        &mut self,
        file: &HelpFile,
        law: NaiveDate,
        regulated: Says,
        mut why: Vec<HelpWhy>,
        mut missing: Vec<HelpGap>,
    ) -> HelpNeed {
        let own = match self.nation {
            Some(Nation::Scotland) => Some((CheckKind::PvgMembership, CheckNeeded::PvgMembership)),
            Some(Nation::NorthernIreland) => Some((CheckKind::AccessNi, CheckNeeded::AccessNi)),
            Some(Nation::England | Nation::Wales) | None => None,
        };
        let own = if own.is_some() && self.heard(RuleId::PTN_49) { own } else { None };
        let (kind, needed, regulated) = match own {
            Some((kind, needed)) => {
                why = vec![HelpWhy::OwnScheme];
                missing = vec![HelpGap::NationRule];
                (kind, needed, Says::Unknown)
            }
            None if self.nation.is_none() => {
                missing.push(HelpGap::Nation);
                (CheckKind::EnhancedWithBarredList, CheckNeeded::NotSettled, Says::Unknown)
            }
            None => {
                let asked = self.muted != Some(RuleId::PTN_45);
                let needed = match regulated {
                    Says::Yes if asked => CheckNeeded::EnhancedWithBarredList,
                    Says::Yes | Says::No => CheckNeeded::NoBarredList,
                    Says::Unknown => CheckNeeded::NotSettled,
                };
                (CheckKind::EnhancedWithBarredList, needed, regulated)
            }
        };
        let standing = self.standing(file, law, kind, needed);
        let barred_list = match regulated {
            Says::Yes if self.heard(RuleId::PTN_45) => Outcome::Must,
            Says::No if self.heard(RuleId::PTN_46) => Outcome::MustNot,
            Says::Yes | Says::No => Outcome::May,
            Says::Unknown => Outcome::NeedsCheck,
        };
        if standing == CheckStanding::ToAssess {
            missing.push(HelpGap::Judgement);
        }
        let may_help = self.may_help(standing, needed);
        HelpNeed { day: law, regulated, why, needed, barred_list, standing, may_help, not_known: missing }
    }

    /// How the checks that are in force on a day, as far as they are known, stand against what is needed.
    fn standing(&self, file: &HelpFile, day: NaiveDate, kind: CheckKind, needed: CheckNeeded) -> CheckStanding {
        let known = file.checks.iter().filter(|check| check.span.from() <= self.as_of && check.span.holds(day));
        let known: Vec<_> = known.map(|check| (check.what, check.span.from())).collect();
        let last = |is: &dyn Fn((CheckKind, CheckResult)) -> bool| {
            known.iter().filter(|(check, _)| is(*check)).map(|(_, from)| *from).max()
        };
        let clear = last(&|check| check == (kind, CheckResult::Clear));
        // What came back later, of whatever kind, and has to be assessed is not settled by a clear one before it.
        let assess = last(&|check| check.1 == CheckResult::ToAssess && (check.0 == kind || clear.is_some()));
        if file.barred_on(day.min(self.as_of)) {
            CheckStanding::Barred
        } else if needed == CheckNeeded::NoBarredList {
            CheckStanding::NotNeeded
        } else if clear.is_some() && assess < clear {
            CheckStanding::Met
        } else if assess.is_some() {
            CheckStanding::ToAssess
        } else if needed != CheckNeeded::EnhancedWithBarredList {
            CheckStanding::NotSettled
        } else if known.iter().any(|((kind, _), _)| *kind == CheckKind::Enhanced) {
            CheckStanding::WithoutBarredList
        } else {
            CheckStanding::NotOnRecord
        }
    }

    /// Blocked until the check is met (HA-2.3c).
    fn may_help(&mut self, standing: CheckStanding, needed: CheckNeeded) -> Outcome {
        if !self.heard(RuleId::HA_2_3C) {
            return Outcome::May;
        }
        match standing {
            CheckStanding::Met | CheckStanding::NotNeeded => Outcome::May,
            CheckStanding::Barred if needed != CheckNeeded::NoBarredList => Outcome::MustNot,
            // Outside regulated activity it is for the head to say what follows.
            CheckStanding::Barred | CheckStanding::ToAssess | CheckStanding::NotSettled => Outcome::NeedsCheck,
            CheckStanding::NotOnRecord | CheckStanding::WithoutBarredList => Outcome::MustNot,
        }
    }

    /// Each thing with which somebody helps; that of one key alone, if one is named.
    fn states(&mut self, file: &HelpFile, only: Option<&DocumentId>) -> Vec<HelpState> {
        self.consulted(file);
        let plans = self.plans(file);
        let mut states = Vec::new();
        for plan in plans.iter().copied() {
            let Some(activity) = self.key(plan.activity) else { continue };
            if only.is_some_and(|only| only != activity) {
                continue;
            }
            let next_visit = Rota::new(file, plan.activity, self.as_of).next_visit();
            next_visit.and_then(|visit| visit.succ_opt()).into_iter().for_each(|day| self.horizon.boundary(day));
            let today = self.need(file, &plans, plan, next_visit, self.as_of);
            let next = next_visit.filter(|_| self.muted != Some(RuleId::PTN_47));
            let at_next_visit = next.map(|visit| {
                self.rules.insert(RuleId::PTN_47);
                self.need(file, &plans, plan, Some(visit), visit)
            });
            states.push(HelpState { activity: activity.clone(), work: plan.work, next_visit, today, at_next_visit });
        }
        states
    }
}

/// The strictest of several.
fn strictest(outcomes: impl Iterator<Item = Outcome>) -> Option<Outcome> {
    let rank = |outcome: &Outcome| match outcome {
        Outcome::MustNot => 0,
        Outcome::NeedsCheck => 1,
        Outcome::May => 2,
        Outcome::Must => 3,
    };
    outcomes.min_by_key(rank)
}

/// A volunteer as a report counts them.
pub(crate) struct Helper {
    /// What they do with children.
    pub(crate) works: BTreeSet<VolunteerWork>,
    /// May they help with all of it on that day?
    pub(crate) may_help: Outcome,
    /// Is there something with which they may not, as things are, at the next visit (PTN-47)?
    pub(crate) due: bool,
}

impl School {
    /// Everybody who helps at school on a day.
    pub(crate) fn helpers(&self, as_of: NaiveDate, muted: Option<RuleId>) -> Vec<Helper> {
        let mut desk = Desk::new(self, as_of, muted);
        let mut helpers = Vec::new();
        for file in self.inner.participation.help.values() {
            let states = desk.states(file, None);
            let Some(may_help) = strictest(states.iter().map(|state| state.today.may_help)) else { continue };
            let due =
                |state: &HelpState| state.at_next_visit.as_ref().is_some_and(|need| need.may_help != Outcome::May);
            let works = states.iter().map(|state| state.work).collect();
            helpers.push(Helper { works, may_help, due: states.iter().any(due) });
        }
        helpers
    }

    /// May this volunteer help, and which check does that need: of one activity, or of all of them (PTN-40 to PTN-49)?
    pub fn volunteer_check(
        &self,
        person: &PersonId,
        activity: Option<&DocumentId>,
        as_of: NaiveDate,
    ) -> VolunteerCheck {
        self.volunteer_check_muting((person, activity), as_of, None)
    }

    pub(crate) fn volunteer_check_muting(
        &self,
        (person, activity): (&PersonId, Option<&DocumentId>),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> VolunteerCheck {
        let mut desk = Desk::new(self, as_of, muted);
        let file = self.person(person).and_then(|at| self.inner.participation.help.get(&at.0));
        let activities = file.map(|file| desk.states(file, activity)).unwrap_or_default();
        let not_known = if activities.is_empty() { vec![HelpGap::Activity] } else { Vec::new() };
        let may_start = strictest(activities.iter().map(|state| state.today.may_help)).unwrap_or(Outcome::NeedsCheck);
        VolunteerCheck {
            person: person.clone(),
            as_of,
            may_start,
            activities,
            not_known,
            rules: desk.rules.into_iter().collect(),
            holds_until: desk.horizon.holds_until(),
        }
    }

    /// Which volunteers have a check that does not fit their next visit (PTN-47)?
    pub fn volunteers_due(&self, as_of: NaiveDate) -> VolunteersDue {
        self.volunteers_due_muting(as_of, None)
    }

    pub(crate) fn volunteers_due_muting(&self, as_of: NaiveDate, muted: Option<RuleId>) -> VolunteersDue {
        let mut desk = Desk::new(self, as_of, muted);
        let (mut due, mut volunteers) = (Vec::new(), 0_u32);
        for (person, file) in &self.inner.participation.help {
            let Some(person) = self.inner.person_id(*person) else { continue };
            let states = desk.states(file, None);
            volunteers = volunteers.saturating_add(u32::from(!states.is_empty()));
            for state in states {
                let need = state.at_next_visit.filter(|need| need.may_help != Outcome::May);
                due.extend(need.map(|need| VolunteerDue {
                    person: person.clone(),
                    activity: state.activity,
                    before: need.day,
                    need,
                }));
            }
        }
        due.sort_by(|a, b| (a.before, &a.person, &a.activity).cmp(&(b.before, &b.person, &b.activity)));
        let (rules, holds_until) = (desk.rules.into_iter().collect(), desk.horizon.holds_until());
        VolunteersDue { as_of, volunteers, due, rules, holds_until }
    }
}

#[cfg(test)]
mod tests;
