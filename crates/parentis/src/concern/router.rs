//! Looks for ways: who holds a post and can take it, and what each way says.

use super::matter::RaisedConcern;
use super::route::{ConcernRoute, NobodyWhy, RouteAction, RouteSay, RouteStep, Routing, Urgency};
use super::substitute::seats_of;
use crate::calendar::{CalendarGap, Calendars, CountRules, Counting, Received, Unit, london_day};
use crate::ids::PersonId;
use crate::profile::{Post, Profile};
use crate::question::{Arrived, Day};
use crate::rules::RuleId;
use crate::school::School;
use crate::school::access::HeldFor;
use crate::time::Horizon;
use chrono::NaiveDate;

/// One message, held against the posts and the policy of a day.
pub(super) struct Router<'a> {
    pub(super) school: &'a School,
    pub(super) matter: &'a RaisedConcern,
    pub(super) as_of: NaiveDate,
    muted: Option<RuleId>,
    pub(super) horizon: Horizon,
    pub(super) profile: Option<&'a Profile>,
    calendars: Option<Calendars>,
    /// The pupils whom it is about and whom a fact names.
    pub(super) pupils: Vec<u32>,
    /// The groups in which they are that day.
    groups: Vec<u32>,
    /// Who is complained about, of those whom a fact names.
    pub(super) accused: Vec<u32>,
    pub(super) routes: Vec<ConcernRoute>,
    rules: Vec<RuleId>,
}

/// Who can take something for a post, or why nobody can.
pub(super) struct Takers {
    pub(super) people: Vec<u32>,
    pub(super) nobody: Option<NobodyWhy>,
}

impl<'a> Router<'a> {
    pub(super) fn new(school: &'a School, matter: &'a RaisedConcern, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        let mut horizon = Horizon::new(as_of);
        let profile = school.inner.profile_at(as_of, &mut horizon);
        let pupils = matter.pupils.iter().filter_map(|pupil| school.pupil(pupil)).map(|pupil| pupil.0);
        let mut pupils: Vec<u32> = pupils.collect();
        pupils.sort_unstable();
        pupils.dedup();
        let files = pupils.iter().filter_map(|pupil| school.inner.pupil_files.get(*pupil as usize));
        let mut groups = Vec::new();
        for dated in files.flat_map(|file| &file.groups) {
            horizon.span(dated.span);
            if dated.span.holds(as_of) {
                groups.push(dated.what);
            }
        }
        groups.sort_unstable();
        groups.dedup();
        let subjects = matter.subjects.iter().filter_map(|person| school.person(person)).map(|person| person.0);
        let mut router = Self {
            school,
            matter,
            as_of,
            muted,
            horizon,
            profile,
            calendars: None,
            pupils,
            groups,
            accused: subjects.collect(),
            routes: Vec::with_capacity(8),
            rules: Vec::new(),
        };
        for post in &matter.subject_posts {
            // Of a body, everybody who sits on it.
            for post in std::iter::once(post).chain(seats_of(*post)) {
                let held = router.holders(*post);
                router.accused.extend(held);
            }
        }
        router.accused.sort_unstable();
        router.accused.dedup();
        router
    }

    /// Is the rule heard? It is then one of the list as a whole.
    pub(super) fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.hears(rule);
        if heard && !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
        heard
    }

    /// Is the rule heard?
    #[inline]
    pub(super) fn hears(&self, rule: RuleId) -> bool {
        self.muted != Some(rule)
    }

    /// Everybody who holds a post that day for the school or for one of these pupils, who has held it longest first.
    pub(super) fn holders(&mut self, post: Post) -> Vec<u32> {
        self.held(post, false)
    }

    /// The same; of a post that is of some pupils' alone (`own`), those who hold it for one of these.
    fn held(&mut self, post: Post, own: bool) -> Vec<u32> {
        let mut held = Vec::new();
        for (_, dated) in self.school.inner.holders_of(post) {
            let (person, of) = dated.what;
            let reaches = match of {
                HeldFor::School => !own,
                HeldFor::Pupil(pupil) => self.pupils.binary_search(&pupil).is_ok(),
                HeldFor::Group(group) => self.groups.binary_search(&group).is_ok(),
            };
            if reaches {
                self.horizon.span(dated.span);
                if dated.span.holds(self.as_of) && !held.contains(&person) {
                    held.push(person);
                }
            }
        }
        held
    }

    /// Does somebody who is complained about hold this post, or is the post itself complained about?
    pub(super) fn complained_about(&mut self, post: Post) -> bool {
        if self.matter.subject_posts.contains(&post) {
            return true;
        }
        if self.accused.is_empty() {
            return false;
        }
        let held = self.holders(post);
        held.iter().any(|person| self.accused.binary_search(person).is_ok())
    }

    /// Who can take it for this post: nobody who is complained about, and nobody who is away.
    pub(super) fn takers(&mut self, post: Post) -> Takers {
        // Of nobody in particular is of none of these pupils.
        let own = matches!(post, Post::FormTutor | Post::ClassTeacher | Post::SubjectTeacher);
        let mut people = self.held(post, own);
        if people.is_empty() {
            let nobody = if post.is_outside() { None } else { Some(NobodyWhy::PostNotHeld) };
            return Takers { people, nobody };
        }
        people.retain(|person| self.accused.binary_search(person).is_err());
        if people.is_empty() {
            return Takers { people, nobody: Some(NobodyWhy::InConflict) };
        }
        let (inner, as_of, horizon) = (&self.school.inner, self.as_of, &mut self.horizon);
        people.retain(|person| !inner.is_away(*person, as_of, horizon));
        let nobody = people.is_empty().then_some(NobodyWhy::Away);
        Takers { people, nobody }
    }

    /// Who takes what is of a child's safety: the lead, else a deputy, else somebody of the senior leadership; none: nobody at
    /// the school can (SFG-1, SFG-2).
    pub(super) fn lead(&mut self) -> Option<(Post, Vec<PersonId>)> {
        for post in [Post::Dsl, Post::DeputyDsl, Post::SltMember] {
            let takers = self.takers(post);
            if !takers.people.is_empty() {
                return Some((post, self.ids(&takers.people)));
            }
        }
        None
    }

    /// The ids of people by their numbers.
    pub(super) fn ids(&self, people: &[u32]) -> Vec<PersonId> {
        people.iter().filter_map(|person| self.school.inner.person_id(*person).cloned()).collect()
    }

    /// A way by this row, of which nothing more is said.
    pub(super) fn way(step: RouteStep, action: RouteAction, rule: RuleId, urgency: Urgency) -> ConcernRoute {
        ConcernRoute {
            step,
            action,
            rule,
            settled: true,
            post: None,
            people: Vec::new(),
            nobody: None,
            way_out: None,
            urgency,
            due: None,
            kinds: Vec::new(),
            say: Vec::new(),
            not_told: Vec::new(),
            terms: Vec::new(),
            rules: vec![rule],
        }
    }

    /// To whoever holds this post and can take it.
    pub(super) fn to(&mut self, post: Post, mut route: ConcernRoute) -> ConcernRoute {
        let takers = self.takers(post);
        route.people = self.ids(&takers.people);
        (route.post, route.nobody) = (Some(post), takers.nobody);
        route
    }

    /// Says this on the way, by this rule.
    pub(super) fn say(&self, route: &mut ConcernRoute, what: RouteSay, rule: RuleId) {
        if self.hears(rule) {
            route.say.push(what);
            if !route.rules.contains(&rule) {
                route.rules.push(rule);
            }
        }
    }

    /// The day on which it came, in London; no closing time and no holiday moves it.
    pub(super) fn came(&self) -> NaiveDate {
        match self.matter.received {
            Arrived::On(day) => day,
            Arrived::At(instant) => london_day(instant),
        }
    }

    /// The calendars of the day, laid out once it is asked for a day.
    pub(super) fn with_calendars<T>(&mut self, count: impl FnOnce(&Calendars) -> T) -> T {
        if self.calendars.is_none() {
            self.school.calendar_boundaries(&mut self.horizon);
        }
        let (school, as_of, muted) = (self.school, self.as_of, self.muted);
        count(self.calendars.get_or_insert_with(|| school.calendars_muting(as_of, muted)))
    }

    /// Counts so many of a unit from the day on which it came, by the law's own way of counting.
    pub(super) fn by_law(&mut self, route: &mut ConcernRoute, n: u32, unit: Unit) {
        let from = self.came();
        let counted = self.with_calendars(|calendars| calendars.count(from, n, unit, &Counting::default()));
        due(route, counted.map(|counted| (Day::On { day: counted.due }, counted.rules)));
    }

    /// Counts what the policy promises from when it came.
    pub(super) fn by_promise(&mut self, route: &mut ConcernRoute, n: u32, unit: Unit) {
        let counting = self.profile.map(|profile| *profile.counting()).unwrap_or_default();
        let received = self.matter.received;
        let counted = self.with_calendars(|calendars| match (unit, received) {
            (Unit::Hour, Arrived::At(instant)) => calendars
                .hours_after(instant, n, &counting)
                .map(|counted| (Day::At { instant: counted.due }, counted.rules)),
            (Unit::Hour, Arrived::On(_)) => Err(CalendarGap::UnitNotForThis { unit }),
            _ => calendars.day_of_receipt(Received::from(received), &counting).and_then(|day| {
                let counted = calendars.count(day.day, n, unit, &counting)?;
                Ok((Day::On { day: counted.due }, day.rules.and(counted.rules)))
            }),
        });
        due(route, counted);
    }

    /// What SFG-32 forbids: to wait for the day on which it counts as received.
    pub(super) fn waits(&mut self, route: &mut ConcernRoute) {
        let counting = self.profile.map(|profile| *profile.counting()).unwrap_or_default();
        let received = self.matter.received;
        let deemed = self.with_calendars(|calendars| calendars.deemed_received(received, &counting));
        route.urgency = Urgency::ByTheDay;
        due(route, deemed.map(|deemed| (Day::On { day: deemed.day }, deemed.rules)));
    }

    /// Adds a way to the list, unless its row is muted.
    pub(super) fn add(&mut self, mut route: ConcernRoute) {
        if !self.hears(route.rule) {
            return;
        }
        route.not_told.sort();
        route.not_told.dedup();
        self.routes.push(route);
    }

    /// The answer, once every step was taken.
    pub(super) fn answer(mut self) -> Routing {
        let safety = |route: &ConcernRoute| route.step <= RouteStep::Safeguarding;
        if self.routes.iter().any(safety) && !self.heard(RuleId::SFG_31) {
            self.routes.sort_by_key(safety);
        }
        Routing { as_of: self.as_of, routes: self.routes, rules: self.rules, holds_until: self.horizon.holds_until() }
    }
}

/// The day, or why there is none, with the rules that made it so.
fn due(route: &mut ConcernRoute, counted: Result<(Day, CountRules), CalendarGap>) {
    let (day, rules) = match counted {
        Ok((day, rules)) => (day, rules.iter().collect()),
        Err(gap) => (Day::NotKnown { gap }, gap.rule().into_iter().collect::<Vec<_>>()),
    };
    route.due = Some(day);
    route.rules.extend(rules);
}
