//! One person against one item: class by class and pupil by pupil, in every capacity.

use super::capacity::needs_subject;
use super::class::DataClass;
use super::disclosure::{
    AccessFinding, AccessVerdict, AccessWhy, Disclosure, FieldAccess, FilePart, Item, MinutesNaming,
};
use super::keep::{Keep, Resolved, Whole};
use super::table::{AccessGround, Capacity, Cell, cell};
use super::undertaking::UndertakingKind;
use crate::communication::message::Message;
use crate::decision::{Condition, Conditions, Decision, Outcome, Verdict};
use crate::ids::{EntryId, PersonId, PupilId};
use crate::roles::Known;
use crate::rules::RuleId;
use crate::school::access::AccessFile;
use crate::school::confided::ConfidedFile;
use crate::school::{EntryIx, NOBODY, PersonRef, PupilRef, School};
use crate::time::Horizon;
use crate::words::Says;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What an adult of a pupil may have to have left out, and by which rule.
pub(super) const LEFT_OUT: [(Condition, RuleId); 2] =
    [(Condition::AddressesLeftOut, RuleId::COM_5), (Condition::WhereaboutsLeftOut, RuleId::VOC_54)];

/// What one capacity comes to.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) outcome: Outcome,
    pub(super) why: AccessWhy,
    pub(super) capacity: Option<Capacity>,
    pub(super) ground: Option<AccessGround>,
    pub(super) rule: Option<RuleId>,
    pub(super) facts: Vec<EntryIx>,
    /// Entries on which the resolver's answer rests.
    pub(super) cited: Vec<EntryId>,
    /// No other capacity makes up for it.
    pub(super) settles: bool,
}

impl Found {
    pub(super) const fn new(outcome: Outcome, why: AccessWhy) -> Self {
        Self {
            outcome,
            why,
            capacity: None,
            ground: None,
            rule: None,
            facts: Vec::new(),
            cited: Vec::new(),
            settles: false,
        }
    }
}

/// To which overrides a denial yields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Yields {
    /// To any of the eight.
    Any,
    /// To what the law requires alone.
    Law,
    /// To none.
    Nothing,
}

/// What one field is of: its classes, the pupils it is about, and what else is said of it.
#[derive(Clone)]
pub(super) struct Of<'a> {
    pub(super) classes: BTreeSet<DataClass>,
    pub(super) pupils: BTreeSet<&'a PupilId>,
    pub(super) part: Option<FilePart>,
    pub(super) minutes: Option<MinutesNaming>,
}

/// Of what a finding is.
pub(super) type Key<'a> = (Option<DataClass>, Option<&'a PupilId>, Option<FilePart>);

/// One class of one pupil.
#[derive(Clone, Copy)]
pub(super) struct Matter<'a> {
    pub(super) class: DataClass,
    pub(super) part: Option<FilePart>,
    pub(super) pupil: Option<&'a PupilId>,
    pub(super) at: Option<PupilRef>,
}

/// One person against one item on one day.
pub(super) struct Judge<'a, K: Keep<'a>> {
    pub(super) school: &'a School,
    pub(super) item: &'a Item,
    pub(super) person: &'a PersonId,
    pub(super) number: Option<PersonRef>,
    pub(super) file: &'a AccessFile,
    pub(super) confided: &'a ConfidedFile,
    message: Message,
    pub(super) as_of: NaiveDate,
    pub(super) muted: Option<RuleId>,
    pub(super) horizon: Horizon,
    pub(super) rules: K::Rules,
    pub(super) conditions: Conditions,
    /// What the resolver says of the person as an adult of a pupil.
    told: Vec<(&'a PupilId, Option<K::Told>)>,
    pub(super) found: K::Found,
}

impl Judge<'_, Whole> {
    /// The answer, once everything was looked at. Why something is withheld is recorded here by CNF-38.
    pub(super) fn answer(mut self, outcome: Outcome, fields: Vec<FieldAccess>, withheld: bool) -> Disclosure {
        let told = !withheld || self.heard(RuleId::CNF_38);
        let findings = self.found.into_values().filter(|found| told || found.outcome.permits()).collect();
        let perhaps = outcome != Outcome::MustNot || fields.iter().any(|field| field.outcome != Outcome::MustNot);
        let conditions = if perhaps { self.conditions.iter().collect() } else { Vec::new() };
        Disclosure {
            outcome,
            fields,
            findings,
            conditions,
            rules: self.rules.into_iter().collect(),
            holds_until: self.horizon.holds_until(),
        }
    }
}

impl<'a, K: Keep<'a>> Judge<'a, K> {
    pub(super) fn new(
        school: &'a School,
        item: &'a Item,
        person: &'a PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Self {
        Self::of(school, item, (person, school.person(person)), as_of, muted)
    }

    /// Of a person who was looked up before.
    pub(super) fn of(
        school: &'a School,
        item: &'a Item,
        (person, number): (&'a PersonId, Option<PersonRef>),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Self {
        // Of whom nothing is on record the file is empty.
        let of_person = school.inner.person_file(number.map_or(NOBODY, |number| number.0));
        let message = Message { item: item.item.clone(), ..Message::from(item.kind) };
        Self {
            school,
            item,
            person,
            number,
            file: &of_person.access,
            confided: &of_person.confided,
            message,
            as_of,
            muted,
            horizon: Horizon::new(as_of),
            rules: K::Rules::default(),
            conditions: Conditions::default(),
            told: Vec::new(),
            found: K::Found::default(),
        }
    }

    pub(super) fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            K::rule(&mut self.rules, rule);
        }
        heard
    }

    /// One field, or the whole where it has none.
    pub(super) fn one(&mut self, of: Of<'a>, left_out: &[Condition]) -> Outcome {
        let (of, open) = self.of_minutes(of);
        let outcome = match open {
            // Nothing else is known of minutes than that they are some.
            Some(open) if of.classes.is_empty() => open,
            Some(open) => open.and(self.strictest(&of)),
            None => self.strictest(&of),
        };
        self.with_left_out(outcome, &of.classes, &of.pupils, left_out)
    }

    /// One class about one pupil, and nothing left out.
    pub(super) fn class_of(&mut self, class: DataClass, (pupil, at): (&'a PupilId, PupilRef)) -> AccessVerdict {
        let matter = Matter { class, part: None, pupil: Some(pupil), at: Some(at) };
        let outcome = self.look(matter).outcome;
        let told = self.told.first().and_then(|(_, told)| told.as_ref()).filter(|told| told.outcome().permits());
        let left_out = |told: &K::Told| LEFT_OUT.iter().any(|(condition, _)| told.needs(*condition));
        let open = outcome.permits() && class != DataClass::Public && told.is_some_and(left_out);
        let outcome = if open { outcome.and(Outcome::NeedsCheck) } else { outcome };
        AccessVerdict { outcome, holds_until: self.horizon.holds_until() }
    }

    /// The strictest over these classes and pupils.
    pub(super) fn strictest(&mut self, of: &Of<'a>) -> Outcome {
        let Of { classes, pupils, part, .. } = of;
        let mut heard: Vec<DataClass> = Vec::with_capacity(classes.len());
        for class in classes {
            if self.heard(class.line().rule) {
                heard.push(*class);
            }
        }
        // By CNF-14 each class is held against the person for each pupil, and not the mildest alone.
        let several = heard.len() > 1 || pupils.len() > 1 || heard.is_empty();
        let most = if !several || self.heard(RuleId::CNF_14) { usize::MAX } else { 1 };
        if heard.is_empty() {
            let found = Found::new(Outcome::NeedsCheck, AccessWhy::ClassNotSaid);
            return self.keep((None, None, None), Found { rule: Some(RuleId::CNF_14), ..found });
        }
        let mut strictest = Outcome::Must;
        for class in heard.into_iter().take(most) {
            if pupils.is_empty() {
                strictest = strictest.and(self.once(class, None, *part));
            }
            for pupil in pupils.iter().take(most) {
                strictest = strictest.and(self.once(class, Some(pupil), *part));
            }
        }
        strictest
    }

    /// What an adult of a pupil may have only with something left out, is that only if somebody said that it is.
    pub(super) fn with_left_out(
        &mut self,
        outcome: Outcome,
        classes: &BTreeSet<DataClass>,
        pupils: &BTreeSet<&'a PupilId>,
        left_out: &[Condition],
    ) -> Outcome {
        if !outcome.permits() || classes.iter().all(|class| *class == DataClass::Public) {
            return outcome;
        }
        let mut strictest = outcome;
        for pupil in pupils {
            let told = self.told.iter().find(|(of, _)| of == pupil).and_then(|(_, told)| told.as_ref());
            let Some(told) = told.filter(|told| told.outcome().permits()).cloned() else { continue };
            for (condition, rule) in LEFT_OUT {
                if told.needs(condition) && !left_out.contains(&condition) && self.heard(rule) {
                    let found = Found::new(Outcome::NeedsCheck, AccessWhy::LeftOutNotSaid);
                    let capacity = Some(Capacity::EntitledParent);
                    let found = Found { rule: Some(rule), capacity, ..found };
                    strictest = strictest.and(self.keep((None, Some(*pupil), None), found));
                }
            }
        }
        strictest
    }

    pub(super) fn keep(&mut self, key: Key<'a>, found: Found) -> Outcome {
        let outcome = found.outcome;
        let school = self.school;
        K::put(&mut self.found, key, outcome, || {
            let own = key.0.map_or(RuleId::CNF_14, |class| class.line().rule);
            let mut facts = found.facts;
            facts.sort_unstable();
            facts.dedup();
            let entries = facts.into_iter().filter_map(|at| school.inner.entry_id(at).cloned());
            AccessFinding {
                data_class: key.0,
                pupil: key.1.cloned(),
                part: key.2,
                outcome,
                why: found.why,
                capacity: found.capacity,
                ground: found.ground,
                rule: found.rule.unwrap_or(own),
                facts: entries.chain(found.cited).collect(),
            }
        });
        outcome
    }

    pub(super) fn once(&mut self, class: DataClass, pupil: Option<&'a PupilId>, part: Option<FilePart>) -> Outcome {
        // Of a complaint's file alone the parts differ.
        let part = part.filter(|_| class == DataClass::ComplaintFile);
        if let Some(outcome) = K::found(&self.found, &(Some(class), pupil, part)) {
            return outcome;
        }
        let matter = Matter { class, part, pupil, at: pupil.and_then(|pupil| self.school.pupil(pupil)) };
        let found = self.look(matter);
        self.keep((Some(class), pupil, part), found)
    }

    fn look(&mut self, matter: Matter<'a>) -> Found {
        if let Some(entry) = self.suppressed(matter)
            && self.overridden(matter, Yields::Law).is_none()
        {
            let bar = Found { facts: vec![entry], ..Found::new(Outcome::MustNot, AccessWhy::NoticeSuppressed) };
            return Found { rule: Some(RuleId::SFG_53), ..bar };
        }
        if let Some(facts) = self.kept_from_them(matter) {
            return Found { facts, ..Found::new(Outcome::MustNot, AccessWhy::OrderOrHold) };
        }
        let told = matter.pupil.zip(matter.at).and_then(|about| self.told_of(about));
        let outcome = told.as_ref().map(Resolved::outcome);
        if let (Some(pupil), Some(told)) = (matter.pupil, &told)
            && !told.outcome().permits()
            && let Some(cited) = K::by_order_or_hold(self, pupil, told)
        {
            let adult = self.adult(matter, told.outcome(), Yields::Law);
            let stands = adult.why == AccessWhy::Overridden || adult.outcome.permits();
            let why = if stands { adult.why } else { AccessWhy::OrderOrHold };
            return Found { why, cited, ..adult };
        }
        let mut candidates: Vec<Found> = Vec::new();
        if let Some(outcome) = outcome {
            let found = self.adult(matter, outcome, Yields::Any);
            candidates.push(self.undertaken(matter, Some(UndertakingKind::Parent), found));
        }
        if outcome.is_none() && self.is_pupil(matter) {
            candidates.push(self.in_person(matter));
        }
        // A kept address goes to no adult of the child, whatever post they hold, but to who acts for an authority.
        let kept = outcome.is_some() && matter.class == DataClass::RestrictedAddress;
        for ((capacity, kind), entry) in self.capacities(matter) {
            // And a governor who is an adult of the child is no governor about that child.
            let of_own_child = outcome.is_some() && capacity == Capacity::Governor;
            if (kept && capacity != Capacity::OutsideAuthority) || of_own_child {
                continue;
            }
            let found = self.in_capacity(matter, capacity, Yields::Any);
            let found = self.not_of_themselves(matter, found);
            let found = self.undertaken(matter, kind, found);
            candidates.push(Found { facts: found.facts.into_iter().chain(entry).collect(), ..found });
        }
        candidates.extend(self.keeper(matter));
        candidates.extend(self.companion(matter));
        candidates.extend(self.side(matter, outcome));
        if matter.pupil.is_none() && needs_subject(matter.class) {
            let stands = !candidates.is_empty() || self.has_any_capacity();
            return if stands {
                Found::new(Outcome::NeedsCheck, AccessWhy::SubjectNotSaid)
            } else {
                Found::new(Outcome::MustNot, AccessWhy::NoCapacity)
            };
        }
        if outcome.is_none() && candidates.is_empty() && self.parent_of_another(matter) {
            let found = self.in_capacity(matter, Capacity::ParentOfAnother, Yields::Any);
            candidates.push(self.undertaken(matter, Some(UndertakingKind::Parent), found));
        }
        let settled = candidates.iter().position(|found| found.settles);
        let best = settled.or_else(|| {
            let rank = |found: &Found| rank(found.outcome);
            (0..candidates.len()).min_by_key(|at| candidates.get(*at).map(rank))
        });
        let found = match best {
            Some(at) => candidates.swap_remove(at),
            None if matter.class == DataClass::Public => Found::new(Outcome::May, AccessWhy::ForAnyone),
            None => Found::new(Outcome::MustNot, AccessWhy::NoCapacity),
        };
        let found = self.no_basis(matter, found);
        // Of a pupil whom no fact names nobody knows who may not see it.
        let unknown = matter.pupil.is_some() && matter.at.is_none() && matter.class != DataClass::Public;
        if unknown && found.outcome.permits() {
            return Found { capacity: found.capacity, ..Found::new(Outcome::NeedsCheck, AccessWhy::PupilNotKnown) };
        }
        found
    }

    /// What the one resolver says of the person as an adult of the pupil; none if they are not one that day.
    fn told_of(&mut self, (pupil, at): (&'a PupilId, PupilRef)) -> Option<K::Told> {
        if let Some((_, told)) = self.told.iter().find(|(of, _)| *of == pupil) {
            return told.clone();
        }
        let told = K::ask(self, pupil, at);
        self.told.push((pupil, told.clone()));
        told
    }

    /// The resolver's decision with its reasons.
    pub(super) fn decision_about(&mut self, pupil: &'a PupilId) -> Option<Decision> {
        let asked = (pupil, self.person);
        let line = self.school.one_line(&self.message, asked, self.as_of, self.muted, &mut self.horizon);
        line.map(|line| line.decision)
    }

    /// The same without its reasons.
    pub(super) fn verdict_about(&mut self, at: PupilRef) -> Option<Verdict> {
        let asked = (at, self.number?);
        self.school.one_verdict(&self.message, asked, self.as_of, &mut self.horizon)
    }

    /// The person as an adult of the child: entitled or not, as the resolver has it.
    fn adult(&mut self, matter: Matter<'a>, told: Outcome, yields: Yields) -> Found {
        match told {
            Outcome::Must | Outcome::May => {
                let found = self.in_capacity(matter, Capacity::EntitledParent, yields);
                let plain = matches!(found.why, AccessWhy::ClassLets | AccessWhy::Released);
                Found { outcome: if plain { told } else { found.outcome }, ..found }
            }
            Outcome::MustNot => self.in_capacity(matter, Capacity::AdultNotEntitled, yields),
            Outcome::NeedsCheck => {
                let entitled = self.in_capacity(matter, Capacity::EntitledParent, yields);
                let not = self.in_capacity(matter, Capacity::AdultNotEntitled, yields);
                if entitled.outcome.permits() == not.outcome.permits() && entitled.outcome != Outcome::NeedsCheck {
                    return not;
                }
                let open = Found::new(Outcome::NeedsCheck, AccessWhy::EntitlementNotSettled);
                Found { capacity: not.capacity, ..open }
            }
        }
    }

    /// The pupil in person, as far as able to decide.
    fn in_person(&mut self, matter: Matter<'a>) -> Found {
        let found = self.in_capacity(matter, Capacity::Pupil, Yields::Any);
        if !found.outcome.permits() || matter.class == DataClass::Public || found.why == AccessWhy::Overridden {
            return found;
        }
        let Some(at) = matter.at else { return found };
        self.school.age_boundaries(at, &mut self.horizon);
        let mut able = self.school.may_be_adult(at, self.as_of);
        let mut by = None;
        if able != Known::Yes {
            able = Known::Unknown;
            let judged = self.school.inner.pupil_files.get(at.0 as usize).map(|file| file.competence.as_slice());
            for judged in judged.unwrap_or_default() {
                if judged.what.purpose.is_some() || judged.what.item.is_some() {
                    continue;
                }
                self.horizon.span(judged.span);
                if judged.span.holds(self.as_of) && judged.what.says != Says::Unknown {
                    able = if judged.what.says == Says::Yes { Known::Yes } else { Known::No };
                    by = Some(judged.entry);
                }
            }
        }
        let facts: Vec<EntryIx> = found.facts.iter().copied().chain(by).collect();
        match able {
            Known::Yes => Found { facts, ..found },
            Known::No => Found { outcome: Outcome::MustNot, why: AccessWhy::NotCompetent, facts, ..found },
            Known::Unknown => {
                Found { outcome: Outcome::NeedsCheck, why: AccessWhy::CompetenceNotJudged, facts, ..found }
            }
        }
    }

    /// What the cell of the class says in a capacity.
    fn in_capacity(&mut self, matter: Matter<'a>, capacity: Capacity, yields: Yields) -> Found {
        let parent =
            matches!(capacity, Capacity::EntitledParent | Capacity::AdultNotEntitled | Capacity::ParentOfAnother);
        // A kept address never goes to a parent (CNF-8).
        let kept = parent && matter.class == DataClass::RestrictedAddress;
        let yields = if kept { Yields::Nothing } else { yields };
        let found = match cell(matter.class, capacity) {
            Cell::Decided(_) if matter.class == DataClass::Instrument && parent && !self.heard(RuleId::CHO_8) => {
                Found::new(Outcome::MustNot, AccessWhy::ClassBars)
            }
            Cell::No if matter.class == DataClass::Instrument && !self.heard(RuleId::ORD_18) => {
                Found::new(Outcome::NeedsCheck, AccessWhy::ConditionOpen)
            }
            Cell::Yes if matter.class == DataClass::ComplaintFile && capacity == Capacity::Inspector => {
                self.inspected()
            }
            Cell::Yes => Found::new(Outcome::May, AccessWhy::ClassLets),
            Cell::No => Found::new(Outcome::MustNot, AccessWhy::ClassBars),
            Cell::UntilRelease => self.released(),
            Cell::Decided(needs) => self.condition(matter, needs),
            Cell::NoUnless(needs) => {
                let found = self.condition(matter, needs);
                match (found.outcome, found.why) {
                    (Outcome::NeedsCheck, AccessWhy::ConditionOpen) => {
                        Found { ground: found.ground, ..Found::new(Outcome::MustNot, AccessWhy::ClassBars) }
                    }
                    _ => found,
                }
            }
            Cell::YesUnless(needs) => {
                let found = self.condition(matter, needs);
                match found.outcome {
                    Outcome::Must | Outcome::May => {
                        Found { outcome: Outcome::MustNot, why: AccessWhy::KeptOut, settles: true, ..found }
                    }
                    Outcome::NeedsCheck if found.why == AccessWhy::CaseNotSaid => Found { settles: true, ..found },
                    Outcome::NeedsCheck | Outcome::MustNot => Found::new(Outcome::May, AccessWhy::ClassLets),
                }
            }
        };
        self.unless(matter, yields, Found { capacity: Some(capacity), ..found })
    }

    /// Not permitted: unless an override is on record.
    pub(super) fn unless(&mut self, matter: Matter<'a>, yields: Yields, found: Found) -> Found {
        if found.outcome.permits() {
            return found;
        }
        match self.overridden(matter, yields) {
            Some((ground, rule, facts)) => Found {
                outcome: Outcome::May,
                why: AccessWhy::Overridden,
                ground: Some(ground),
                rule: Some(rule),
                facts: found.facts.into_iter().chain(facts).collect(),
                ..found
            },
            None => found,
        }
    }

    fn overridden(&mut self, matter: Matter<'a>, yields: Yields) -> Option<(AccessGround, RuleId, Vec<EntryIx>)> {
        for ground in AccessGround::ALL {
            let Some(rule) = ground.override_rule() else { continue };
            let within = match yields {
                Yields::Any => true,
                Yields::Law => *ground == AccessGround::RequiredByLaw,
                Yields::Nothing => false,
            };
            if !within || self.muted == Some(rule) {
                continue;
            }
            let (said, facts) = self.decided(matter, *ground);
            if said == Known::Yes && self.heard(RuleId::CNF_15) && self.heard(rule) {
                return Some((*ground, rule, facts));
            }
        }
        None
    }
}

/// The best first.
const fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Must => 0,
        Outcome::May => 1,
        Outcome::NeedsCheck => 2,
        Outcome::MustNot => 3,
    }
}
