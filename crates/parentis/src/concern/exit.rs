//! The safeguarding exit: the first three steps. They ask no calendar when to begin and no test of acceptance whether to.

use super::matter::{Raiser, SafeguardingSign};
use super::route::{ConcernRoute, NobodyWhy, RouteAction, RouteSay, RouteStep, Urgency};
use super::router::Router;
use crate::calendar::Unit;
use crate::ids::PersonId;
use crate::profile::{Post, SchoolType};
use crate::question::Day;
use crate::rules::RuleId;
use crate::words::Says;

impl Router<'_> {
    /// Immediate danger, an allegation, other safeguarding; or the choice of it.
    pub(super) fn safety(&mut self) {
        let first = self.routes.len();
        if self.matter.immediate_danger == Says::Yes {
            self.danger();
        }
        let is = self.matter.is_safeguarding();
        match self.matter.is_allegation() {
            Says::No => {}
            about @ (Says::Yes | Says::Unknown) => self.allegation(about == Says::Yes),
        }
        match is {
            Says::Yes => self.child(),
            Says::Unknown => self.choice(),
            Says::No => {}
        }
        // What no holiday, weekend or closing time moves.
        let rows = [RuleId::SFG_8, RuleId::SFG_10, RuleId::SFG_11];
        let hears = self.hears(RuleId::SFG_32);
        let mut routes = self.routes.split_off(first);
        for route in routes.iter_mut().filter(|route| !rows.contains(&route.rule)) {
            if hears {
                route.rules.push(RuleId::SFG_32);
            } else {
                self.waits(route);
            }
        }
        self.routes.extend(routes);
    }

    /// A way of safety: anybody may take it.
    fn now(step: RouteStep, action: RouteAction, rule: RuleId) -> ConcernRoute {
        Self::way(step, action, rule, Urgency::Immediately)
    }

    fn add_safety(&mut self, mut route: ConcernRoute) {
        self.say(&mut route, RouteSay::AnybodyMayRefer, RuleId::SFG_34);
        let (not_told, suppressed) = self.not_told();
        route.not_told = not_told;
        if suppressed {
            route.rules.push(RuleId::SFG_53);
        }
        self.add(route);
    }

    /// From whom it is kept: who is complained about, and adults of these pupils to whom nothing goes (SFG-53).
    fn not_told(&mut self) -> (Vec<PersonId>, bool) {
        let mut kept: Vec<PersonId> = self.matter.subjects.clone();
        kept.extend(self.ids(&self.accused));
        if self.school.inner.suppressed.is_empty() || !self.hears(RuleId::SFG_53) {
            return (kept, false);
        }
        let before = kept.len();
        let pupils: Vec<u32> =
            self.matter.pupils.iter().filter_map(|pupil| self.school.pupil(pupil)).map(|at| at.0).collect();
        for dated in &self.school.inner.suppressed {
            if !pupils.contains(&dated.what.pupil) {
                continue;
            }
            self.horizon.span(dated.span);
            if !dated.span.holds(self.as_of) {
                continue;
            }
            match dated.what.person {
                Some(person) => kept.extend(self.school.inner.person_id(person).cloned()),
                None => {
                    for pair in self.school.inner.pairs_of(dated.what.pupil) {
                        pair.boundaries(&mut self.horizon);
                        if pair.known_on(self.as_of) && !pair.is_pupil(self.as_of) {
                            kept.extend(self.school.inner.person_id(pair.person).cloned());
                        }
                    }
                }
            }
        }
        let suppressed = kept.len() > before;
        (kept, suppressed)
    }

    /// A child was harmed or is in immediate danger (SFG-3).
    fn danger(&mut self) {
        for (post, action) in
            [(Post::ChildrensSocialCare, RouteAction::Refer), (Post::Police, RouteAction::CallForHelp)]
        {
            let route = self.to(post, Self::now(RouteStep::ImmediateDanger, action, RuleId::SFG_3));
            self.add_safety(route);
        }
    }

    /// About an adult who works with children at the school.
    fn allegation(&mut self, settled: bool) {
        let way = |action, rule| ConcernRoute { settled, ..Self::now(RouteStep::Allegation, action, rule) };
        let head = self.complained_about(Post::Headteacher);
        let top = self.above_the_head();
        let chair = self.complained_about(top);
        if self.matter.harm_threshold == Says::No {
            // A low-level concern.
            let (rule, post) = if head { (RuleId::SFG_11, top) } else { (RuleId::SFG_10, Post::Headteacher) };
            let route = ConcernRoute { urgency: Urgency::Promptly, ..way(RouteAction::RecordLowLevel, rule) };
            let mut route = self.to(post, route);
            if route.people.is_empty() && route.nobody == Some(NobodyWhy::InConflict) {
                route.nobody = Some(NobodyWhy::NoInternalHandler);
            }
            self.add_safety(route);
            return;
        }
        let sole = head && self.sole_proprietor();
        let conflict = self.matter.head_conflict == Says::Yes;
        let directly = if sole || conflict {
            Some(RuleId::SFG_6)
        } else if head && chair {
            Some(RuleId::SFG_7)
        } else {
            None
        };
        let mut sent = false;
        if let Some(rule) = directly.filter(|rule| self.hears(*rule)) {
            let route = self.to(Post::Lado, way(RouteAction::TellOfficer, rule));
            self.officer(route);
            sent = true;
        } else {
            let (rule, post) = if head { (RuleId::SFG_5, top) } else { (RuleId::SFG_4, Post::Headteacher) };
            let mut route = self.to(post, way(RouteAction::ManageAllegation, rule));
            if self.matter.head_conflict == Says::Unknown && !head {
                self.say(&mut route, RouteSay::OfficerIfConflict, RuleId::SFG_6);
            }
            self.officer(route);
        }
        if !sent {
            let route = ConcernRoute { urgency: Urgency::ByTheDay, ..way(RouteAction::TellOfficer, RuleId::SFG_8) };
            let mut route = self.to(Post::Lado, route);
            let unit = if self.hears(RuleId::SFG_33) { Unit::WorkingDay } else { Unit::SchoolDay };
            if unit == Unit::WorkingDay {
                route.rules.push(RuleId::SFG_33);
            }
            self.by_law(&mut route, 1, unit);
            // Where nobody entered the days, there is none to wait for.
            if matches!(route.due, Some(Day::NotKnown { .. })) {
                route.urgency = Urgency::Immediately;
            }
            self.officer(route);
        }
    }

    /// What goes with a way of an allegation that may meet the threshold.
    fn officer(&mut self, mut route: ConcernRoute) {
        if self.matter.signs.contains(&SafeguardingSign::SupplyStaff) {
            self.say(&mut route, RouteSay::TellAgency, RuleId::SFG_12);
        }
        if self.matter.signs.contains(&SafeguardingSign::Letting) {
            self.say(&mut route, RouteSay::OnOurSite, RuleId::SFG_18);
        }
        self.say(&mut route, RouteSay::TwoTracks, RuleId::SFG_9);
        route.say.push(RouteSay::AgreeBeforeTelling);
        self.add_safety(route);
    }

    /// Who stands above the head: the proprietor of an independent school, else the chair (SFG-5).
    fn above_the_head(&self) -> Post {
        match self.profile.map(crate::profile::Profile::school_type) {
            Some(SchoolType::Independent) => Post::Proprietor,
            Some(
                SchoolType::Maintained
                | SchoolType::NonMaintainedSpecial
                | SchoolType::Academy
                | SchoolType::Pru
                | SchoolType::EarlyYears
                | SchoolType::Fe16Plus,
            )
            | None => Post::ChairOfGovernors,
        }
    }

    /// Is the head the only proprietor too?
    fn sole_proprietor(&mut self) -> bool {
        let proprietors = self.holders(Post::Proprietor);
        let heads = self.holders(Post::Headteacher);
        !proprietors.is_empty() && proprietors.iter().all(|person| heads.contains(person))
    }

    /// The safeguarding lead, and what the signs add.
    fn child(&mut self) {
        let way = |action, rule| Self::now(RouteStep::Safeguarding, action, rule);
        let lead = self.takers(Post::Dsl);
        let (post, takers) =
            if lead.people.is_empty() { (Post::DeputyDsl, self.takers(Post::DeputyDsl)) } else { (Post::Dsl, lead) };
        if takers.people.is_empty() && self.hears(RuleId::SFG_2) {
            for post in [Post::SltMember, Post::ChildrensSocialCare] {
                let action = if post == Post::SltMember { RouteAction::ProtectChild } else { RouteAction::Refer };
                let mut route = self.to(post, way(action, RuleId::SFG_2));
                route.say.push(RouteSay::TellLeadSoon);
                self.about_the_child(&mut route);
                self.add_safety(route);
            }
        } else {
            let mut route = way(RouteAction::ProtectChild, RuleId::SFG_1);
            route.people = self.ids(&takers.people);
            (route.post, route.nobody) = (Some(post), takers.nobody);
            self.about_the_child(&mut route);
            self.add_safety(route);
        }
        self.signs();
    }

    /// What is said to whoever takes it.
    fn about_the_child(&mut self, route: &mut ConcernRoute) {
        if self.matter.kinds.contains(&super::matter::ConcernKind::ChildProtection) && self.hears(RuleId::ESC_67) {
            route.rules.push(RuleId::ESC_67);
        }
        if self.matter.immediate_danger == Says::Unknown {
            route.say.push(RouteSay::AskAboutDanger);
        }
        if self.matter.is_allegation() != Says::No && self.matter.harm_threshold != Says::No {
            self.say(route, RouteSay::TwoTracks, RuleId::SFG_9);
        }
        let by_lead = |by: &PersonId| route.people.contains(by);
        if self.matter.received_by.as_ref().is_some_and(|by| !by_lead(by)) {
            self.say(route, RouteSay::KeepNoCopy, RuleId::SFG_19);
        }
    }

    /// What each sign asks besides (SFG-13 to SFG-18).
    fn signs(&mut self) {
        let mut signs = self.matter.signs.clone();
        signs.sort_unstable();
        signs.dedup();
        let way = |action, rule| Self::now(RouteStep::Safeguarding, action, rule);
        for sign in signs {
            match sign {
                SafeguardingSign::KnownFgm => {
                    let mut route = self.to(Post::Police, way(RouteAction::ReportInPerson, RuleId::SFG_13));
                    route.say.push(RouteSay::InPerson);
                    self.add_safety(route);
                }
                SafeguardingSign::Radicalisation => {
                    for post in [Post::LocalAuthority, Post::Police] {
                        let mut route = self.to(post, way(RouteAction::Refer, RuleId::SFG_14));
                        route.say.push(RouteSay::SupportIsVoluntary);
                        self.add_safety(route);
                    }
                }
                SafeguardingSign::ModernSlavery => {
                    for post in [Post::Police, Post::ChildrensSocialCare] {
                        let route = self.to(post, way(RouteAction::Refer, RuleId::SFG_16));
                        self.add_safety(route);
                    }
                }
                SafeguardingSign::ChildOnChild => {
                    let mut route = self.by_the_lead(way(RouteAction::ProtectChild, RuleId::SFG_15));
                    route.say.push(RouteSay::FamiliesApart);
                    self.add_safety(route);
                }
                SafeguardingSign::DomesticAbuseNotice => {
                    let route = self.by_the_lead(way(RouteAction::ProtectChild, RuleId::SFG_17));
                    self.add_safety(route);
                }
                SafeguardingSign::Letting => {
                    let mut route = self.to(Post::Lado, way(RouteAction::TellOfficer, RuleId::SFG_18));
                    route.say.push(RouteSay::OnOurSite);
                    self.add_safety(route);
                }
                SafeguardingSign::SupplyStaff => {}
            }
        }
    }

    /// By the lead, else by a deputy.
    fn by_the_lead(&mut self, route: ConcernRoute) -> ConcernRoute {
        let lead = self.to(Post::Dsl, route);
        if lead.people.is_empty() { self.to(Post::DeputyDsl, lead) } else { lead }
    }

    /// Nobody said whether it is about safety: the choice is shown now, and is no ladder's first stage (SFG-30).
    fn choice(&mut self) {
        let route = Self::now(RouteStep::Safeguarding, RouteAction::OfferChoice, RuleId::SFG_30);
        let mut route = ConcernRoute { settled: false, ..self.by_the_lead(route) };
        if self.matter.raised_by == Raiser::Anonymous {
            route.say.push(RouteSay::SafetyFirst);
        }
        self.add_safety(route);
    }
}
