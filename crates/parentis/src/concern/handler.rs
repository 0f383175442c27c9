//! Who handles a stage: the ladder's posts, then their substitutes, then the fallbacks; never a person complained about, never
//! the same person at two stages, and never nobody in silence (ESC-I2, ESC-I3, ESC-I5).
//!
//! Conflicts compare persons: somebody who holds two posts is out of both. Where somebody has to be left out and nobody
//! recorded who holds a post, that post is left out as well: its holder might be the one. Nobody is proposed twice for one
//! case.

use super::case::Case;
use super::substitute::{SUBSTITUTES, SubstituteLine, seats_of};
use crate::ids::PersonId;
use crate::profile::{Ladder, Post, Profile};
use crate::rules::RuleId;
use crate::school::School;
use crate::school::access::HeldFor;
use crate::school::cases::Raised;
use crate::time::Horizon;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Above those who handle the stages, from the highest down: a concern about one of them goes to their substitute at whatever
/// stage it is, and to nobody below them.
pub(super) const ABOVE: &[Post] = &[
    Post::TrustLeader,
    Post::ExecutiveHeadteacher,
    Post::ChairOfGovernors,
    Post::Trustee,
    Post::Governor,
    Post::ViceChair,
    Post::Headteacher,
    Post::Clerk,
];

/// Who handles it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Handling {
    /// This post, and this person if it is on record who holds it.
    By { post: Post, person: Option<PersonId>, addressee: Option<Post>, skip: bool },
    /// Nobody in the school: to whom outside it goes if that is known, and through whom it is addressed.
    NoInternal { outside: Option<Post>, addressee: Option<Post>, not_known: Vec<Post> },
}

/// What is asked: a ladder, a place in it, and whom to leave out.
pub(crate) struct Ask<'a> {
    pub(crate) ladder: &'a Ladder,
    pub(crate) place: usize,
    /// Heard first, at the first stage.
    pub(crate) first: Option<Post>,
    /// Complained about, by person.
    pub(crate) about: BTreeSet<PersonId>,
    /// Complained about, by post; the holders are in `about` as well.
    pub(crate) about_posts: BTreeSet<Post>,
    /// Complains.
    pub(crate) by: Option<PersonId>,
    /// Handled a stage.
    pub(crate) others: BTreeSet<PersonId>,
    /// Is away.
    pub(crate) away: BTreeSet<PersonId>,
    /// Heard of it first, as a governor (ESC-26).
    pub(crate) heard_first: BTreeSet<PersonId>,
}

impl Ask<'_> {
    /// Everybody who was involved.
    pub(crate) fn involved(&self) -> BTreeSet<PersonId> {
        self.about.iter().chain(&self.others).chain(&self.by).cloned().collect()
    }

    /// Did that person handle a stage before, complain, or are they away?
    pub(crate) fn is_taken(&self, person: &PersonId) -> bool {
        self.others.contains(person) || self.away.contains(person) || self.by.as_ref() == Some(person)
    }

    /// Is a decision about it theirs to leave to others: are they complained about, or do they complain (ESC-40)?
    pub(crate) fn is_party(&self, person: &PersonId) -> bool {
        self.about.contains(person) || self.by.as_ref() == Some(person)
    }
}

impl Ask<'_> {
    /// Triage says that the first handler has a conflict of interest, and nobody is complained about whose conflict it would
    /// be: whoever is first by the ladder is left out (ESC-40, ESC-T2).
    fn first_is_out(&mut self, holders: &mut dyn Holders) {
        if !self.about.is_empty() || !self.about_posts.is_empty() {
            return;
        }
        let stage = self.ladder.stages.get(self.place);
        let roles = stage.into_iter().flat_map(|stage| &stage.roles).copied();
        let Some(post) = self.first.into_iter().chain(roles).next() else { return };
        match holders.of(post).into_iter().next() {
            Some(person) => {
                self.about.insert(person);
            }
            None => {
                self.about_posts.insert(post);
            }
        }
    }
}

/// Who holds a post for this case on that day, in the order in which they are asked.
pub(crate) trait Holders {
    /// The holders.
    fn of(&mut self, post: Post) -> Vec<PersonId>;
}

fn is_about(ask: &Ask<'_>, post: Post, holders: &mut dyn Holders) -> bool {
    ask.about_posts.contains(&post) || holders.of(post).iter().any(|person| ask.about.contains(person))
}

/// The line by which nobody in the school may handle it, if one applies (ESC-76, ESC-77, ESC-80).
pub(crate) fn outside_only(
    ask: &Ask<'_>,
    holders: &mut dyn Holders,
    heard: &mut dyn FnMut(RuleId) -> bool,
) -> Option<&'static SubstituteLine> {
    let mut lines = SUBSTITUTES.iter().filter(|line| line.leaves_nobody());
    lines.find(|line| line.is_about(|post| is_about(ask, post, holders)) && heard(line.rule))
}

/// The handler of a stage: total, and never one of those to be left out (ESC-I3, ESC-I5).
pub(crate) fn handler(ask: &Ask<'_>, holders: &mut dyn Holders, heard: &mut dyn FnMut(RuleId) -> bool) -> Handling {
    let mut not_known: Vec<Post> = Vec::new();
    if let Some(line) = outside_only(ask, holders, heard) {
        let addressee = line.addressee().filter(|clerk| !is_about(ask, *clerk, holders));
        return Handling::NoInternal { outside: line.handlers.first().copied(), addressee, not_known };
    }
    let Some(stage) = ask.ladder.stages.get(ask.place) else {
        return Handling::NoInternal { outside: None, addressee: None, not_known };
    };
    let mut queue: VecDeque<(Post, Option<Post>, bool)> = VecDeque::new();
    for post in ABOVE {
        if is_about(ask, *post, holders) {
            queue.extend(substitutes(Some(ask.ladder), *post, heard));
        }
    }
    let above = !queue.is_empty();
    if ask.place == 0 && !above {
        // At the first stage whoever stands in comes first, whosever stage it is: the same that the first way names.
        let lines = SUBSTITUTES.iter().filter(|line| !line.leaves_nobody() && line.and_any.is_empty());
        let about = lines.flat_map(|line| line.any).find(|post| is_about(ask, **post, holders));
        if let Some(post) = about.filter(|_| heard(RuleId::ESC_40)) {
            queue.extend(substitutes(Some(ask.ladder), *post, heard));
        }
        if let Some(first) = ask.first.filter(|_| heard(RuleId::HA_3_3B)) {
            queue.push_back((first, None, false));
        }
    }
    if !above {
        queue.extend(stage.roles.iter().map(|post| (*post, None, false)));
        queue.extend(stage.fallbacks.iter().map(|post| (*post, None, false)));
    }
    // Of the complainant, and of whoever is away, it is enough that they are not named.
    let nobody_to_leave_out =
        ask.about_posts.is_empty() && ask.about.is_empty() && ask.others.is_empty() && ask.heard_first.is_empty();
    let mut seen: BTreeSet<Post> = BTreeSet::new();
    while let Some((post, addressee, skip)) = queue.pop_front() {
        if !seen.insert(post) {
            continue;
        }
        if post.is_outside() {
            return Handling::NoInternal { outside: Some(post), addressee, not_known };
        }
        let of = holders.of(post);
        // Where nobody is the pupil's tutor the class teacher is meant (VOC-70).
        if post == Post::FormTutor && of.is_empty() && !holders.of(Post::ClassTeacher).is_empty() {
            queue.push_front((Post::ClassTeacher, addressee, skip));
            continue;
        }
        if of.is_empty() && !ask.about_posts.contains(&post) {
            if nobody_to_leave_out {
                return Handling::By { post, person: None, addressee, skip };
            }
            not_known.push(post);
            continue;
        }
        let mut free = None;
        // In conflict, or of those who are in none all away.
        let mut clear = of.iter().filter(|person| !ask.about.contains(*person)).peekable();
        let in_conflict = clear.peek().is_none() || clear.any(|person| !ask.away.contains(person));
        for person in of {
            if ask.about.contains(&person) && heard(RuleId::ESC_40) {
                continue;
            }
            if (ask.others.contains(&person) || ask.away.contains(&person)) && heard(RuleId::ESC_I2) {
                continue;
            }
            // But for the chair, to whom a concern about the head goes.
            if ask.heard_first.contains(&person)
                && !(post == Post::ChairOfGovernors && is_about(ask, Post::Headteacher, holders))
                && heard(RuleId::ESC_26)
            {
                continue;
            }
            // A member of staff who complains as a parent.
            if ask.by.as_ref() == Some(&person) && heard(RuleId::ESC_84) {
                continue;
            }
            free = Some(person);
            break;
        }
        if let Some(person) = free {
            return Handling::By { post, person: Some(person), addressee, skip };
        }
        // Whoever stands in for a holder in conflict comes before the fallbacks of the stage. For one who is merely away the
        // policy's own list goes on.
        if in_conflict {
            let stand_in = substitutes(Some(ask.ladder), post, heard);
            stand_in.into_iter().rev().for_each(|next| queue.push_front(next));
        }
    }
    let addressee = (!is_about(ask, Post::Clerk, holders)).then_some(Post::Clerk);
    Handling::NoInternal { outside: None, addressee, not_known }
}

/// Who stands in for the holder of a post: by the policy, else by the table.
pub(super) fn substitutes(
    ladder: Option<&Ladder>,
    post: Post,
    heard: &mut dyn FnMut(RuleId) -> bool,
) -> Vec<(Post, Option<Post>, bool)> {
    if let Some(own) = ladder.and_then(|ladder| ladder.substitutes.iter().find(|own| own.subject == post)) {
        let rule = if own.handler == Post::Diocese { RuleId::ESC_82 } else { RuleId::ESC_40 };
        if heard(rule) {
            return vec![(own.handler, own.addressee, own.skip)];
        }
    }
    let line = SUBSTITUTES.iter().find(|line| !line.leaves_nobody() && line.is_about(|about| about == post));
    line.filter(|line| heard(line.rule))
        .map_or_else(Vec::new, |line| line.handlers.iter().map(|handler| (*handler, line.addressee(), false)).collect())
}

/// Who holds which post on a day: looked up once for all cases.
pub(crate) struct Posts<'a> {
    school: &'a School,
    as_of: NaiveDate,
    by: BTreeMap<Post, Vec<(HeldFor, &'a PersonId)>>,
}

impl<'a> Posts<'a> {
    pub(crate) fn new(school: &'a School, as_of: NaiveDate, horizon: &mut Horizon) -> Self {
        let mut by: BTreeMap<Post, Vec<(HeldFor, &PersonId)>> = BTreeMap::new();
        for (person, file) in school.inner.people.iter().zip(&school.inner.person_files) {
            for held in &file.access.posts {
                horizon.span(held.span);
                if held.span.holds(as_of) {
                    by.entry(held.what.0).or_default().push((held.what.1, person));
                }
            }
        }
        // Who is in which group, and who is away, is looked up case by case.
        let groups = school.inner.pupil_files.iter().flat_map(|file| &file.groups).map(|dated| dated.span);
        let away = school.inner.person_files.iter().flat_map(|file| &file.access.away).map(|dated| dated.span);
        groups.chain(away).for_each(|span| horizon.span(span));
        Self { school, as_of, by }
    }

    /// For the pupils of one case.
    pub(crate) const fn of<'p>(&'p self, pupils: &'p [u32]) -> OfPupils<'p, 'a> {
        OfPupils { posts: self, pupils }
    }

    /// Every post that a person holds.
    pub(crate) fn held_by(&self, person: &PersonId) -> impl Iterator<Item = Post> {
        self.by.iter().filter(move |(_, held)| held.iter().any(|(_, holder)| *holder == person)).map(|(post, _)| *post)
    }
}

/// The holders of posts for the pupils of one case: those who hold it for one of them before those of the whole school.
pub(crate) struct OfPupils<'p, 'a> {
    posts: &'p Posts<'a>,
    pupils: &'p [u32],
}

impl Holders for OfPupils<'_, '_> {
    fn of(&mut self, post: Post) -> Vec<PersonId> {
        let held = self.posts.by.get(&post).map(Vec::as_slice).unwrap_or_default();
        let Posts { school, as_of, .. } = *self.posts;
        // That was consulted when the posts were looked up.
        let consulted = &mut Horizon::new(as_of);
        let mut reaches =
            |of: HeldFor| self.pupils.iter().any(|pupil| school.inner.reaches(of, Some(*pupil), as_of, consulted));
        let own: Vec<_> = held.iter().filter(|(of, _)| *of != HeldFor::School && reaches(*of)).collect();
        let own = own.into_iter();
        let all = held.iter().filter(|(of, _)| *of == HeldFor::School);
        own.chain(all).map(|(_, person)| (*person).clone()).collect()
    }
}

/// Who is away on that day.
pub(crate) fn away(school: &School, as_of: NaiveDate) -> BTreeSet<PersonId> {
    away_by(school, as_of, as_of)
}

/// Who is away already, and on that day still, as far as is on record.
pub(crate) fn away_by(school: &School, as_of: NaiveDate, then: NaiveDate) -> BTreeSet<PersonId> {
    let files = school.inner.people.iter().zip(&school.inner.person_files);
    let gone = |span: crate::time::Interval| span.from() <= as_of && span.holds(then);
    let away = files.filter(|(_, file)| file.access.away.iter().any(|dated| gone(dated.span)));
    away.map(|(person, _)| person.clone()).collect()
}

/// What is to be asked about a case.
pub(crate) fn ask<'a>(
    school: &School,
    posts: &Posts<'_>,
    (raised, case): (&Raised, &Case),
    (profile, ladder): (&Profile, &'a Ladder),
    (place, as_of): (usize, NaiveDate),
) -> Ask<'a> {
    let person = |at: &u32| school.inner.person_id(*at).cloned();
    let mut about: BTreeSet<PersonId> = raised.about.iter().filter_map(person).collect();
    let mut holders = posts.of(&raised.pupils);
    let seats = |post: &Post| std::iter::once(*post).chain(seats_of(*post).iter().copied()).collect::<Vec<_>>();
    about.extend(raised.about_posts.iter().flat_map(seats).flat_map(|post| holders.of(post)));
    let others: BTreeSet<PersonId> = case.handled().cloned().collect();
    let first = ladder.first_contact.get(&raised.matter).copied().or(profile.first_contact());
    let by = raised.by.as_ref().and_then(person);
    let heard_first = case.heard_first.iter().map(|(person, _)| person.clone()).collect();
    let about_posts = raised.about_posts.iter().copied().collect();
    let mut ask = Ask { ladder, place, first, about, about_posts, by, others, away: away(school, as_of), heard_first };
    if case.conflict && case.runs.is_empty() && place == 0 {
        ask.first_is_out(&mut holders);
    }
    ask
}
