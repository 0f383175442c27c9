//! A case as it is known on a day: what was raised, what its steps made of it, and by which policy it goes.

use super::case::Case;
use super::clock::{Room, Under};
use super::handler::{self, Ask, Handling, Posts};
use super::step::CaseStep;
use crate::calendar::Unit;
use crate::ids::{DocumentId, PersonId};
use crate::profile::{Ladder, Post, Profile};
use crate::roles::matrix::Column;
use crate::rules::RuleId;
use crate::school::School;
use crate::school::cases::{CaseFile, Raised};
use crate::time::Horizon;
use chrono::NaiveDate;
use std::rc::Rc;

/// A case as it is known on a day: raised, gone through, and under which policy.
pub(super) struct Known<'a> {
    pub(super) raised: &'a Raised,
    pub(super) on: NaiveDate,
    pub(super) case: Case,
    pub(super) policy: Option<(&'a Profile, &'a Ladder)>,
    pub(super) posts: Rc<Posts<'a>>,
    pub(super) next_number: u32,
    pub(super) history: Vec<(u32, NaiveDate, &'a CaseStep, u32, bool)>,
    school: &'a School,
}

impl<'a> Known<'a> {
    /// The case as its steps up to the day make it; none if it is not on record by then.
    pub(super) fn of(room: &mut Room<'a>, case: &DocumentId) -> Option<Self> {
        let school: &'a School = room.school;
        let file = school.inner.cases.get(case)?;
        let posts = Rc::new(Posts::new(school, room.as_of, &mut room.horizon));
        Self::from(room, file, posts)
    }

    pub(super) fn from(room: &mut Room<'a>, file: &'a CaseFile, posts: Rc<Posts<'a>>) -> Option<Self> {
        let school: &'a School = room.school;
        // The first word on it holds; of two on one day the first entry.
        let raised = file.raised.iter().min_by_key(|raised| (raised.span.from(), raised.entry))?;
        let on = raised.span.from();
        room.horizon.boundary(on);
        if on > room.as_of {
            return None;
        }
        let policy = school.inner.profile_at(on, &mut Horizon::new(on)).and_then(|p| Some((p, p.ladder()?)));
        let mut steps: Vec<_> = file.steps.iter().collect();
        steps.sort_by_key(|step| (step.what.0, step.span.from(), step.entry));
        let mut case = Case::initial(on);
        let mut history = Vec::with_capacity(steps.len());
        let mut next_number = 1_u32;
        for dated in steps {
            let (nth, step) = &dated.what;
            let day = dated.span.from();
            room.horizon.boundary(day);
            if day > room.as_of {
                continue;
            }
            next_number = next_number.max(nth.saturating_add(1));
            let after = case.evolve(policy.map(|(_, ladder)| ladder), day, step);
            history.push((*nth, day, step, dated.entry, after.is_some()));
            if let Some(after) = after {
                case = after;
            }
            // What was said of a child's safety holds, whether or not the step led anywhere (ESC-I6).
            if let CaseStep::Triaged { safeguarding, .. } = step {
                case.said_of_safety(*safeguarding);
            }
        }
        Some(Self { raised: &raised.what, on, case, policy, posts, next_number, history, school })
    }

    pub(super) fn under<'k>(&'k self, ladder: &'k Ladder, profile: &'k Profile) -> Under<'k> {
        Under { raised: self.raised, on: self.on, case: &self.case, ladder, counting: profile.counting() }
    }

    /// Does that person hold that post today?
    pub(super) fn holds(&self, person: &PersonId, post: Post) -> bool {
        self.posts.held_by(person).any(|held| held == post)
    }

    /// Who holds that post for these pupils today.
    pub(super) fn holders(&self, post: Post) -> Vec<PersonId> {
        handler::Holders::of(&mut self.posts.of(&self.raised.pupils), post)
    }

    /// Is it about the head, as a person or as the holder of the post?
    pub(super) fn is_about_the_head(&self) -> bool {
        let mut about = self.raised.about.iter().filter_map(|person| self.school.inner.person_id(*person));
        let head = |person: &PersonId| self.holds(person, Post::Headteacher);
        self.raised.about_posts.contains(&Post::Headteacher) || about.any(head)
    }

    /// Is whoever raised it a parent of one of the pupils, as far as their being told of the child's progress says so?
    pub(super) fn is_parent(&self, room: &mut Room<'_>) -> bool {
        let Some(person) = self.raised.by.and_then(|by| self.school.inner.person_id(by)) else { return false };
        self.school.pupil_ids(&self.raised.pupils).iter().any(|pupil| {
            let decision = self.school.entitled_muting(Column::Report.into(), pupil, person, room.as_of, room.muted);
            decision.outcome.permits()
        })
    }

    pub(super) fn ask<'l>(&self, room: &Room<'_>, ladder: &'l Ladder, profile: &Profile, place: usize) -> Ask<'l> {
        handler::ask(self.school, &self.posts, (self.raised, &self.case), (profile, ladder), (place, room.as_of))
    }
}

impl Room<'_> {
    /// Who handles a stage of a case.
    pub(super) fn handling(&mut self, known: &Known<'_>, place: usize) -> Handling {
        let Some((profile, ladder)) = known.policy else {
            return Handling::NoInternal { outside: None, addressee: None, not_known: Vec::new() };
        };
        let ask = known.ask(self, ladder, profile, place);
        let mut holders = known.posts.of(&known.raised.pupils);
        handler::handler(&ask, &mut holders, &mut |rule| self.heard(rule))
    }

    /// Was it raised after the policy's limit (ESC-30, ESC-31, ESC-33)?
    pub(super) fn late(&mut self, under: Under<'_>) -> Option<bool> {
        let limit = under.ladder.late?;
        let last = under.raised.incident_on?;
        let series = under.raised.series_from.unwrap_or(last).min(last);
        let from_last = limit.series_from_last && self.heard(RuleId::ESC_31);
        let from = if from_last { last } else { series };
        if !self.heard(RuleId::ESC_30) {
            return None;
        }
        // Without the rule of corresponding dates a month is four weeks.
        let in_weeks = limit.unit == Unit::Month && !self.heard(RuleId::ESC_33);
        let (n, unit) = if in_weeks { (limit.n.saturating_mul(4), Unit::CalendarWeek) } else { (limit.n, limit.unit) };
        let end = self.calendars.count(from, n, unit, under.counting).ok()?;
        Some(under.on > end.due)
    }
}
