//! Steps four to six and nine: personal data, matters with a way of their own, early years, and the promise for any message.

use super::matter::{ConcernKind, Raiser};
use super::route::{ConcernRoute, RouteAction, RouteSay, RouteStep, Urgency};
use super::router::Router;
use super::table::{MatterLine, Way, line_of};
use crate::calendar::Unit;
use crate::profile::{Nation, Post, SchoolType};
use crate::rules::RuleId;
use crate::words::Says;

impl Router<'_> {
    /// A breach, and a complaint about personal data. Its days are counted by its own question, and run through the holidays.
    pub(super) fn data(&mut self) {
        let complained = self.matter.kinds.contains(&ConcernKind::PersonalData);
        let breach = self.matter.data_breach;
        if breach == Says::Yes || complained && breach == Says::Unknown {
            let route =
                Self::way(RouteStep::PersonalData, RouteAction::ContainBreach, RuleId::CNF_40, Urgency::Immediately);
            let mut route = self.to(Post::Dpo, route);
            route.settled = breach == Says::Yes;
            self.add(route);
        }
        if !complained {
            return;
        }
        let route =
            Self::way(RouteStep::PersonalData, RouteAction::TakeDataComplaint, RuleId::ESC_69G, Urgency::OwnClock);
        let mut route = self.to(Post::Dpo, route);
        route.kinds.push(ConcernKind::PersonalData);
        if RuleId::CNF_30.rule().in_force(self.came()) && self.hears(RuleId::CNF_30) {
            route.rules.push(RuleId::CNF_30);
        } else {
            // Without that duty there is no clock.
            route.urgency = Urgency::Promptly;
        }
        if let Some(from) = RuleId::CNF_30.rule().from {
            self.horizon.boundary(from);
        }
        self.split(&mut route);
        self.add(route);
    }

    /// Matters with a way of their own: the way is named, each for itself (ESC-60 to ESC-69h).
    pub(super) fn own_ways(&mut self) {
        for kind in self.kinds() {
            let Some(line) = line_of(kind).filter(|line| !line.ways.is_empty()) else { continue };
            if self.leaves(line) == Says::No || kind == ConcernKind::SiteProvider && self.provider_has_none() {
                continue;
            }
            for way in line.ways {
                self.own_way(line, *way);
            }
        }
    }

    fn own_way(&mut self, line: &MatterLine, way: Way) {
        let route = Self::way(RouteStep::OwnWay, RouteAction::NameTheWay, line.rule, Urgency::OwnClock);
        let school = self.profile.map_or(SchoolType::Maintained, crate::profile::Profile::school_type);
        let (post, way_out) = way.of(school);
        let mut route = match post {
            Some(post) => self.to(post, route),
            None => ConcernRoute { way_out, ..route },
        };
        route.settled = self.leaves(line) == Says::Yes;
        route.kinds.push(line.kind);
        self.say(&mut route, RouteSay::NameTheWay, RuleId::ESC_60);
        route.say.extend(line.say);
        if self.profile.is_none() && matches!(way, Way::OfMaintained(_) | Way::ByType(..)) {
            route.say.push(RouteSay::ByTypeOfSchool);
        }
        if self.profile.is_some_and(|profile| profile.nation() == Nation::England) {
            route.terms = line.terms.to_vec();
        } else {
            // The ways and the times are those of England.
            route.settled = false;
            route.say.push(RouteSay::TimesOfEngland);
        }
        self.split(&mut route);
        self.add(route);
    }

    /// The kinds of the message, each once.
    pub(super) fn kinds(&self) -> Vec<ConcernKind> {
        let mut kinds = self.matter.kinds.clone();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Does what is on this line have a way of its own, here and of whoever raised it?
    pub(super) fn leaves(&self, line: &MatterLine) -> Says {
        let raised_by = self.matter.raised_by;
        let of_staff = match raised_by {
            Raiser::Staff | Raiser::Contractor => Says::Yes,
            Raiser::NotSaid | Raiser::Anonymous | Raiser::ThirdParty => Says::Unknown,
            Raiser::Parent | Raiser::Pupil | Raiser::PastParent | Raiser::Volunteer | Raiser::Public => Says::No,
        };
        let school = self.profile.map(crate::profile::Profile::school_type);
        let mut leaves = Says::Yes;
        if line.kind == ConcernKind::Whistleblowing && self.hears(RuleId::ESC_68) {
            leaves = of_staff;
        }
        for way in line.ways {
            if matches!(way, Way::OfMaintained(_)) {
                leaves = match school {
                    Some(SchoolType::Maintained | SchoolType::Pru) => Says::Yes,
                    Some(
                        SchoolType::NonMaintainedSpecial
                        | SchoolType::Academy
                        | SchoolType::Independent
                        | SchoolType::EarlyYears
                        | SchoolType::Fe16Plus,
                    ) => Says::No,
                    None => Says::Unknown,
                };
            }
        }
        leaves
    }

    /// Does this part of the message go up the ladder?
    pub(super) fn climbs(&self, kind: ConcernKind) -> bool {
        match line_of(kind) {
            None if kind == ConcernKind::MoneyClaim => self.takes_money_claims(),
            None => true,
            Some(_) if kind == ConcernKind::SiteProvider && self.provider_has_none() => true,
            Some(line) if line.stays || !self.hears(line.rule) => true,
            Some(line) if line.ways.is_empty() => false,
            Some(line) => self.leaves(line) != Says::Yes,
        }
    }

    /// A message of several parts is split (ESC-61).
    pub(super) fn split(&self, route: &mut ConcernRoute) {
        if self.kinds().len() > 1 {
            self.say(route, RouteSay::Split, RuleId::ESC_61);
        }
    }

    /// A second clock beside the ladder: 28 days from receipt, in the holidays too (ESC-97).
    pub(super) fn early_years(&mut self) {
        if !self.matter.kinds.contains(&ConcernKind::EarlyYears) || self.matter.written == Says::No {
            return;
        }
        let route = Self::way(RouteStep::EarlyYears, RouteAction::AnswerEarlyYears, RuleId::ESC_97, Urgency::ByTheDay);
        let mut route = self.to(Post::Headteacher, route);
        route.settled =
            self.matter.written == Says::Yes && self.profile.is_some_and(|profile| profile.nation() == Nation::England);
        route.kinds.push(ConcernKind::EarlyYears);
        route.say.push(RouteSay::KeepThreeYears);
        self.by_law(&mut route, 28, Unit::CalendarDay);
        self.split(&mut route);
        self.add(route);
    }

    /// What the policy promises for any message by that channel (PTN-54).
    pub(super) fn promise(&mut self) {
        let Some(channel) = self.matter.channel else { return };
        let promised = self.profile.and_then(|profile| profile.communication().reply_promise(channel)).copied();
        let Some(promised) = promised else { return };
        for (action, promise) in [(RouteAction::Acknowledge, promised.ack), (RouteAction::Reply, promised.reply)] {
            let Some(promise) = promise else { continue };
            let mut route = Self::way(RouteStep::Promise, action, RuleId::PTN_54, Urgency::ByTheDay);
            self.by_promise(&mut route, promise.n, promise.unit);
            self.add(route);
        }
    }
}
