//! Step seven: the tests of acceptance. None of them touches what is of safety, which was looked at before (ESC-T21).

use super::matter::Raiser;
use super::route::{NobodyWhy, RouteAction, RouteSay, RouteStep, Urgency};
use super::router::Router;
use super::substitute::substitute_for;
use crate::calendar::{Counting, Unit};
use crate::profile::{Ladder, LateLimit, Post};
use crate::rules::RuleId;
use crate::words::Says;

impl Router<'_> {
    /// Every test that is not passed, or of which it is not known. Does one of them keep it from the ladder as things stand?
    pub(super) fn hearing(&mut self) -> bool {
        let ladder = self.profile.and_then(crate::profile::Profile::ladder);
        let late = self.late(ladder);
        let third = self.third_party(ladder);
        let anonymous = self.anonymous(ladder);
        let campaign = self.campaign(ladder);
        let duplicate = self.duplicate(ladder);
        let not_owed = self.not_owed(ladder);
        self.money();
        late | third | anonymous | campaign | duplicate | not_owed
    }

    /// Raised later than the policy's limit after the incident, of a series the last (ESC-30, ESC-31, ESC-33).
    fn late(&mut self, ladder: Option<&Ladder>) -> bool {
        let Some(limit) = ladder.and_then(|ladder| ladder.late.as_ref()) else { return false };
        let incidents = &self.matter.incidents;
        let series = incidents.len() > 1 && limit.series_from_last && self.hears(RuleId::ESC_31);
        let from = if series { incidents.iter().max() } else { incidents.iter().min() };
        let Some(from) = from.copied() else { return false };
        let LateLimit { n, unit, exception_by, .. } = *limit;
        let counting = self.profile.map(|profile| *profile.counting()).unwrap_or_default();
        let counting = Counting { count_start_day: false, ..counting };
        let counted = self.with_calendars(|calendars| calendars.count(from, n, unit, &counting));
        // What cannot be counted makes nothing late.
        let Ok(last) = counted.map(|counted| counted.due) else { return false };
        let months = unit == Unit::Month;
        let came = self.came();
        let in_time = came < last || came == last && (!months || self.hears(RuleId::ESC_33));
        if in_time || self.matter.exceptional == Says::Yes || !self.hears(RuleId::ESC_30) {
            return false;
        }
        let route = Self::way(RouteStep::Acceptance, RouteAction::DecideHearing, RuleId::ESC_30, Urgency::NotStated);
        let mut route = self.decider(exception_by.unwrap_or(Post::Headteacher), route);
        route.settled = self.matter.exceptional == Says::No;
        route.say.push(RouteSay::OnlyIfExceptional);
        if series {
            route.rules.push(RuleId::ESC_31);
        }
        if months {
            route.rules.push(RuleId::ESC_33);
        }
        self.turned_away(route);
        true
    }

    /// For another adult, without that adult's consent (ESC-35).
    fn third_party(&mut self, ladder: Option<&Ladder>) -> bool {
        let asks = ladder.is_none_or(|ladder| ladder.acceptance.third_party_consent);
        let consents = self.matter.consent_of_other;
        if self.matter.raised_by != Raiser::ThirdParty || !asks || consents == Says::Yes {
            return false;
        }
        let mut route = Self::way(RouteStep::Acceptance, RouteAction::AskConsent, RuleId::ESC_35, Urgency::NotStated);
        route.settled = consents == Says::No;
        route.say.push(RouteSay::NothingBeforeConsent);
        self.turned_away(route);
        consents == Says::No && self.hears(RuleId::ESC_35)
    }

    /// Without a name: the head decides, or the chair (ESC-36).
    fn anonymous(&mut self, ladder: Option<&Ladder>) -> bool {
        if self.matter.raised_by != Raiser::Anonymous {
            return false;
        }
        let by = ladder.map_or(Post::Headteacher, |ladder| ladder.acceptance.anonymous_by);
        let route = Self::way(RouteStep::Acceptance, RouteAction::DecideHearing, RuleId::ESC_36, Urgency::NotStated);
        let mut route = self.decider(by, route);
        route.say.push(RouteSay::SafetyFirst);
        self.turned_away(route);
        self.hears(RuleId::ESC_36)
    }

    /// Very many, of one subject, from people without a tie to the school: each of the three (ESC-37).
    fn campaign(&mut self, ladder: Option<&Ladder>) -> bool {
        let tested = ladder.is_none_or(|ladder| ladder.acceptance.campaigns);
        let tests = [self.matter.many_alike, self.matter.same_subject, self.matter.senders_unconnected];
        if !tested || tests.iter().any(|test| *test != Says::Yes) {
            return false;
        }
        let route = Self::way(RouteStep::Acceptance, RouteAction::AnswerOnce, RuleId::ESC_37, Urgency::NotStated);
        self.turned_away(route);
        self.hears(RuleId::ESC_37)
    }

    /// The same as one that was closed, from somebody linked (ESC-38). What is new in it is handled as new.
    fn duplicate(&mut self, ladder: Option<&Ladder>) -> bool {
        if self.matter.duplicate != Says::Yes {
            return false;
        }
        let new = self.matter.new_aspects;
        let mut route =
            Self::way(RouteStep::Acceptance, RouteAction::AnswerDealtWith, RuleId::ESC_38, Urgency::NotStated);
        route.way_out = ladder.and_then(|ladder| ladder.external.first().copied());
        if route.way_out.is_none() {
            route.post = ladder.and_then(|ladder| ladder.external_posts.first().copied());
        }
        if new != Says::No {
            route.say.push(RouteSay::NewIsNew);
        }
        self.turned_away(route);
        new == Says::No && self.hears(RuleId::ESC_38)
    }

    /// To whoever decides; where they are complained about or complain, to whoever stands in for them (ESC-40).
    fn decider(&mut self, by: Post, route: super::route::ConcernRoute) -> super::route::ConcernRoute {
        let mut decided = self.to(by, route);
        let own = self.matter.person.as_ref();
        if own.is_some_and(|own| decided.people.contains(own)) && self.hears(RuleId::ESC_40) {
            decided.people.retain(|person| Some(person) != own);
            if decided.people.is_empty() {
                decided.nobody = Some(NobodyWhy::InConflict);
            }
        }
        if decided.nobody != Some(NobodyWhy::InConflict) {
            return decided;
        }
        let stand_in = substitute_for(|post| post == by, |_| true).map_or(&[][..], |line| line.handlers);
        for post in stand_in {
            let mut other = self.to(*post, decided.clone());
            other.people.retain(|person| Some(person) != own);
            if !other.people.is_empty() {
                return other;
            }
        }
        match stand_in.first() {
            Some(post) => self.to(*post, decided),
            None => decided,
        }
    }

    pub(super) fn turned_away(&mut self, mut route: super::route::ConcernRoute) {
        if route.settled && self.hears(RuleId::ESC_T21) && route.rule != RuleId::ESC_T21 {
            route.rules.push(RuleId::ESC_T21);
        }
        self.add(route);
    }
}
