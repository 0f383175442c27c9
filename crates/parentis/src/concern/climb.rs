//! Step eight: the first stage of the ladder, and who stands in where the first handler may not.

use super::handler::{ABOVE, substitutes};
use super::matter::{ConcernKind, Raiser};
use super::route::{ConcernRoute, NobodyWhy, RouteAction, RouteSay, RouteStep, Urgency};
use super::router::{Router, Takers};
use super::substitute::substitute_for;
use super::table::line_of;
use super::words::ConcernMatter;
use crate::profile::{Post, Profile, Stage};
use crate::rules::RuleId;
use crate::words::Says;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The posts to ask, one after another, and the rule that names them.
struct Candidates {
    posts: Vec<Post>,
    rule: RuleId,
    /// Do they stand in for somebody (ESC-40)?
    stands_in: bool,
    say: Vec<RouteSay>,
    rules: Vec<RuleId>,
}

impl Router<'_> {
    /// The parts that go up the ladder, by who hears of each first.
    pub(super) fn climb(&mut self) {
        let kinds = self.kinds();
        let climbing: Vec<ConcernKind> = kinds.iter().copied().filter(|kind| self.climbs(*kind)).collect();
        if climbing.is_empty() && !kinds.is_empty() {
            return;
        }
        // Who is kept out: complained about, involved in it, or hard to talk to.
        let mut kept_out = Vec::new();
        for (people, rule) in [(&self.matter.involved, RuleId::ESC_40), (&self.matter.hard_to_talk_to, RuleId::ESC_41)]
        {
            if self.hears(rule) {
                let people = people.iter().filter_map(|person| self.school.person(person));
                kept_out.extend(people.map(|person| (person.0, rule)));
            }
        }
        // Nobody handles their own complaint (ESC-84).
        if self.hears(RuleId::ESC_84) {
            let own = self.matter.person.as_ref().and_then(|person| self.school.person(person));
            kept_out.extend(own.map(|person| (person.0, RuleId::ESC_84)));
        }
        kept_out.extend(self.governor_who_heard().map(|person| (person, RuleId::ESC_26)));
        kept_out.sort_unstable();
        kept_out.dedup_by_key(|(person, _)| *person);
        let mut groups: BTreeMap<Option<Post>, Vec<ConcernKind>> = BTreeMap::new();
        for kind in &climbing {
            groups.entry(self.first_contact(*kind)).or_default().push(*kind);
        }
        if groups.is_empty() {
            groups.insert(self.first_contact(ConcernKind::Other), Vec::new());
        }
        for (first, kinds) in groups {
            self.stage(first, kinds, &kept_out);
        }
    }

    /// Who hears first of a matter of that kind, as far as the policy says.
    pub(super) fn first_contact(&self, kind: ConcernKind) -> Option<Post> {
        let ladder = self.profile.and_then(Profile::ladder);
        let by_matter = ladder.and_then(|ladder| ladder.first_contact.get(&kind.in_ladder()).copied());
        by_matter.or_else(|| self.profile.and_then(Profile::first_contact).filter(|_| self.hears(RuleId::HA_3_3B)))
    }

    fn stage(&mut self, first: Option<Post>, kinds: Vec<ConcernKind>, kept_out: &[(u32, RuleId)]) {
        let candidates = self.candidates(first);
        let mut route = Self::way(RouteStep::Ladder, RouteAction::Handle, candidates.rule, Urgency::AsTheLadderSays);
        let leaves =
            |kind: &ConcernKind| line_of(*kind).is_some_and(|line| !line.stays && self.leaves(line) == Says::Unknown);
        route.settled = !kinds.is_empty() && !kinds.iter().any(leaves);
        route.say.extend(candidates.say);
        route.rules.extend(candidates.rules.iter().filter(|rule| **rule != candidates.rule));
        if candidates.stands_in && self.hears(RuleId::ESC_40) && !route.rules.contains(&RuleId::ESC_40) {
            route.rules.push(RuleId::ESC_40);
        }
        let mut found = None;
        let mut in_conflict = false;
        let mut queue: VecDeque<Post> = candidates.posts.iter().copied().collect();
        let mut seen: BTreeSet<Post> = BTreeSet::new();
        let ladder = self.profile.and_then(Profile::ladder);
        while let Some(post) = queue.pop_front() {
            if !seen.insert(post) {
                continue;
            }
            let Takers { mut people, nobody } = self.takers(post);
            let before = people.len();
            people.retain(|person| {
                let kept =
                    kept_out.binary_search_by_key(person, |(kept, _)| *kept).ok().and_then(|at| kept_out.get(at));
                if let Some((_, rule)) = kept
                    && !route.rules.contains(rule)
                {
                    route.rules.push(*rule);
                }
                kept.is_none()
            });
            in_conflict |= nobody == Some(NobodyWhy::InConflict);
            // Of somebody outside the school often nobody is recorded.
            if !people.is_empty() || post.is_outside() && nobody.is_none() && before == 0 {
                found = Some((post, people));
                break;
            }
            // As in a case: whoever stands in for a holder in conflict is asked next.
            let subject = nobody == Some(NobodyWhy::PostNotHeld) && self.matter.subject_posts.contains(&post);
            if nobody == Some(NobodyWhy::InConflict) || before > 0 || subject {
                let stand_in = substitutes(ladder, post, &mut |rule| self.hears(rule));
                stand_in.into_iter().rev().for_each(|(post, ..)| queue.push_front(post));
            }
        }
        if in_conflict && self.hears(RuleId::ESC_40) && !route.rules.contains(&RuleId::ESC_40) {
            route.rules.push(RuleId::ESC_40);
        }
        if let Some((post, people)) = found {
            route.people = self.ids(&people);
            route.post = Some(post);
        } else {
            route.post = candidates.posts.first().copied();
            route.nobody = Some(NobodyWhy::NoInternalHandler);
            if self.hears(RuleId::ESC_I3) {
                route.rules.push(RuleId::ESC_I3);
            }
        }
        if self.profile.and_then(Profile::ladder).is_none() {
            route.urgency = Urgency::NotStated;
        }
        self.about_parts(&mut route, &kinds);
        route.kinds = kinds;
        self.split(&mut route);
        self.add(route);
    }

    /// The posts to ask in turn: of whoever stands in where somebody is complained about, else of the policy.
    fn candidates(&mut self, first: Option<Post>) -> Candidates {
        let ladder = self.profile.and_then(Profile::ladder);
        let muted: Vec<RuleId> =
            super::substitute::SUBSTITUTES.iter().map(|line| line.rule).filter(|rule| !self.hears(*rule)).collect();
        let complained = self.posts_complained_about();
        let row = substitute_for(|post| complained.contains(&post), |rule| !muted.contains(&rule));
        // The policy's own line counts, unless one of the table is of somebody who stands higher.
        let lines = super::substitute::SUBSTITUTES;
        let rank = |post: Post| lines.iter().position(|line| line.and_any.is_empty() && line.any.contains(&post));
        let of_row = row.and_then(|row| lines.iter().position(|line| line == row));
        let own = ladder.and_then(|ladder| {
            let own = ladder.substitutes.iter().filter(|own| complained.contains(&own.subject));
            own.min_by_key(|own| rank(own.subject).unwrap_or(usize::MAX))
        });
        let own = own.filter(|own| of_row.is_none_or(|at| rank(own.subject).is_none_or(|rank| rank <= at)));
        // Whoever is below the one complained about is asked of a teacher's stage alone.
        let first_stage = ladder.and_then(|ladder| ladder.stages.first());
        let below = first_stage.into_iter().flat_map(|stage| stage.roles.iter().chain(&stage.fallbacks)).copied();
        let below: Vec<Post> = if complained.iter().any(|post| ABOVE.contains(post)) {
            Vec::new()
        } else {
            first.into_iter().chain(below).collect()
        };
        // Of several who stand above the stages, whoever stands in for each, from the highest down.
        let above = ABOVE.iter().filter(|post| complained.contains(post));
        let above: Vec<Post> = above
            .flat_map(|post| substitutes(ladder, *post, &mut |rule| self.hears(rule)))
            .map(|(post, ..)| post)
            .collect();
        if let Some(own) = own {
            let mut say = Vec::new();
            if own.addressee == Some(Post::Clerk) {
                say.push(RouteSay::ThroughTheClerk);
            }
            if own.skip {
                say.push(RouteSay::StageSkipped);
            }
            let diocese = own.handler == Post::Diocese && self.hears(RuleId::ESC_82);
            let rule = if diocese { RuleId::ESC_82 } else { RuleId::ESC_40 };
            let table = row.map_or(&[][..], |row| row.handlers).iter().copied();
            let posts = std::iter::once(own.handler).chain(table).chain(above).chain(below).collect();
            return Candidates { posts, rule, stands_in: true, say, rules: Vec::new() };
        }
        if let Some(row) = row {
            return Candidates {
                posts: if row.leaves_nobody() || above.is_empty() {
                    row.handlers.iter().copied().chain(below).collect()
                } else {
                    above
                },
                rule: row.rule,
                stands_in: true,
                say: row.say.to_vec(),
                rules: Vec::new(),
            };
        }
        let mut posts: Vec<Post> = Vec::new();
        let mut add = |post: Post| {
            if !posts.contains(&post) {
                posts.push(post);
            }
        };
        first.into_iter().for_each(&mut add);
        if let Some(stage) = ladder.and_then(|ladder| ladder.stages.first()) {
            let Stage { roles, fallbacks, .. } = stage;
            roles.iter().chain(fallbacks).copied().for_each(&mut add);
        }
        // Where the school has no tutors, the class teacher is meant (VOC-70).
        if let Some(at) = posts.iter().position(|post| *post == Post::FormTutor)
            && !posts.contains(&Post::ClassTeacher)
            && self.school.inner.holders_of(Post::FormTutor).is_empty()
        {
            posts.insert(at, Post::ClassTeacher);
        }
        let by_policy = first.is_some() && first == self.profile.and_then(Profile::first_contact);
        let rule = if by_policy { RuleId::HA_3_3B } else { RuleId::ESC_T5 };
        Candidates { posts, rule, stands_in: false, say: Vec::new(), rules: Vec::new() }
    }

    /// The posts that are complained about, or whose holders are.
    fn posts_complained_about(&mut self) -> Vec<Post> {
        let mut posts = self.matter.subject_posts.clone();
        for person in &self.accused {
            for held in &self.school.inner.person_file(*person).access.posts {
                self.horizon.span(held.span);
                let (post, _) = held.what;
                if held.span.holds(self.as_of) && !posts.contains(&post) {
                    posts.push(post);
                }
            }
        }
        posts
    }

    /// What is said about the parts that go up the ladder.
    fn about_parts(&mut self, route: &mut ConcernRoute, kinds: &[ConcernKind]) {
        for kind in kinds {
            if let Some(line) = line_of(*kind).filter(|line| line.stays && self.hears(line.rule)) {
                route.rules.push(line.rule);
            }
        }
        if kinds.contains(&ConcernKind::ReferralHandling) {
            self.say(route, RouteSay::StopsNoReferral, RuleId::SFG_20);
        }
        if kinds.contains(&ConcernKind::StaffConduct) {
            self.say(route, RouteSay::OutcomeNotTold, RuleId::ESC_47);
        }
        if self.matter.is_allegation() != Says::No {
            route.say.push(RouteSay::AgreeBeforeTelling);
        }
        if self.matter.raised_by == Raiser::ThirdParty && self.matter.consent_of_other != Says::Yes {
            route.say.push(RouteSay::NothingBeforeConsent);
        }
        if kinds.contains(&ConcernKind::SiteProvider) && self.provider_has_none() {
            self.say(route, RouteSay::ProviderHasNone, RuleId::ESC_22);
        }
        self.whose_says(route);
        if self.is_staff_too() {
            self.say(route, RouteSay::NotTheLineManager, RuleId::ESC_84);
            self.say(route, RouteSay::WorkMatterApart, RuleId::ESC_84);
        }
    }

    /// Does whoever raised it as a parent work at the school (ESC-84)?
    fn is_staff_too(&mut self) -> bool {
        if !matches!(self.matter.raised_by, Raiser::Parent | Raiser::Staff) {
            return false;
        }
        let Some(person) = self.matter.person.as_ref().and_then(|person| self.school.person(person)) else {
            return self.matter.raised_by == Raiser::Staff;
        };
        let mut is = self.matter.raised_by == Raiser::Staff;
        for held in &self.school.inner.person_file(person.0).access.posts {
            self.horizon.span(held.span);
            is |= held.span.holds(self.as_of) && !held.what.0.is_outside() && !is_of_the_board(held.what.0);
        }
        is
    }
}

/// Is the post one of the board, and no work at the school?
const fn is_of_the_board(post: Post) -> bool {
    matches!(
        post,
        Post::Governor
            | Post::ChairOfGovernors
            | Post::ViceChair
            | Post::GoverningBody
            | Post::GovernorsPanel
            | Post::ComplaintsPanel
            | Post::Trustee
            | Post::ChairOfTrustees
            | Post::Proprietor
    )
}

impl ConcernKind {
    /// What the ladder calls it, as far as it settles who hears of it first.
    pub const fn in_ladder(self) -> ConcernMatter {
        match self {
            Self::Classroom => ConcernMatter::Classroom,
            Self::Pastoral => ConcernMatter::Pastoral,
            Self::Subject => ConcernMatter::Subject,
            Self::SenSupport => ConcernMatter::Sen,
            Self::Site => ConcernMatter::Site,
            Self::Office => ConcernMatter::Office,
            Self::Boarding => ConcernMatter::Boarding,
            Self::BehaviourPolicy => ConcernMatter::Behaviour,
            Self::MoneyClaim => ConcernMatter::MoneyClaim,
            Self::ReferralHandling
            | Self::EarlyYears
            | Self::StaffConduct
            | Self::Other
            | Self::Admissions
            | Self::Exclusion
            | Self::ExclusionDiscrimination
            | Self::StatutorySen
            | Self::ChildProtection
            | Self::Whistleblowing
            | Self::StaffGrievance
            | Self::Curriculum
            | Self::Worship
            | Self::SiteProvider
            | Self::Reorganisation
            | Self::ExamResults
            | Self::PersonalData => ConcernMatter::Other,
        }
    }
}
