//! Is this adult entitled? The verdict, the decision with its reasons, and what would change it.
//!
//! What the law asks lies column by column in rooms of its own (`report`, `exclusion`), what is common to all in `evaluate`.
//! The same evaluation is run with the small sink or the full one, with an entry left out to see what would change without
//! it, and with an unknown fact supposed to see which facts separate the cases (VOC-41).

use crate::decision::{Because, Change, Conditions, Decision, MissingFact, Outcome, Verdict};
use crate::ids::{PersonId, PupilId};
use crate::roles::evaluate::{Case, evaluate};
use crate::roles::facts::Pair;
use crate::roles::matrix::Column;
use crate::roles::matter::Matter;
use crate::roles::orders::nothing_restricts;
use crate::roles::request::Request;
use crate::roles::sink::{Full, Sink, Small, Suppose};
use crate::roles::{Known, age};
use crate::rules::RuleId;
use crate::school::{EntryIx, Inner, PersonRef, PupilRef, School};
use crate::time::Horizon;
use crate::words::{RelationshipKind, Says};
use chrono::NaiveDate;

impl Inner {
    /// [`School::verdict`] of an adult and a pupil whose files are at hand.
    pub(crate) fn verdict_between(&self, matter: Matter, pair: &Pair<'_>, muted: Option<RuleId>) -> Verdict {
        let case = Case {
            inner: self,
            matter,
            file: pair.file,
            pair: pair.between,
            person: pair.person,
            as_of: pair.as_of,
            to_pupil: false,
            of_a_giver: false,
            request: None,
        };
        verdict(&case, Small { muted, ..Small::new(pair.as_of) })
    }
}

impl School {
    /// The outcome alone of [`School::entitled`], without allocation: for lists of thousands.
    pub fn verdict(&self, matter: impl Into<Matter>, pupil: PupilRef, person: PersonRef, as_of: NaiveDate) -> Verdict {
        verdict(&self.case(matter.into(), pupil, Some(person), as_of), Small::new(as_of))
    }

    /// [`School::verdict`] of ids that are looked up here; whoever is not on record is unknown, and not nobody.
    ///
    /// ```
    /// # use parentis::{doc_example, decision::Outcome, roles::matrix::Column};
    /// # let (school, as_of) = doc_example()?;
    /// let verdict = school.verdict_of(Column::Report, &"ava".parse()?, &"father".parse()?, as_of);
    /// assert_eq!(verdict.outcome, Outcome::MustNot);
    /// let stranger = school.verdict_of(Column::Report, &"ava".parse()?, &"stranger".parse()?, as_of);
    /// assert_eq!(stranger.outcome, Outcome::NeedsCheck);
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn verdict_of(
        &self,
        matter: impl Into<Matter>,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
    ) -> Verdict {
        let at = self.pupil(pupil).unwrap_or(PupilRef(u32::MAX));
        verdict(&self.case(matter.into(), at, self.person(person), as_of), Small::new(as_of))
    }

    /// [`School::verdict`] of an adult and a pupil by number, either of whom may be on no record.
    pub(crate) fn verdict_at(
        &self,
        matter: Matter,
        pupil: u32,
        person: u32,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Verdict {
        verdict(
            &self.case(matter, PupilRef(pupil), Some(PersonRef(person)), as_of),
            Small { muted, ..Small::new(as_of) },
        )
    }

    /// Is this adult entitled to this, for this pupil, on this day, and why?
    ///
    /// ```
    /// # use parentis::{doc_example, decision::Outcome, roles::matrix::Column};
    /// # let (school, as_of) = doc_example()?;
    /// let decision = school.entitled(Column::Report, &"ava".parse()?, &"father".parse()?, as_of);
    /// assert_eq!(decision.outcome, Outcome::MustNot);
    /// assert_eq!(decision.holds_until, Some("2026-06-01".parse().unwrap()), "when the order ends");
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn entitled(
        &self,
        matter: impl Into<Matter>,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
    ) -> Decision {
        self.entitled_muting(matter.into(), pupil, person, as_of, None)
    }

    pub(crate) fn entitled_muting(
        &self,
        matter: Matter,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Decision {
        let at = self.pupil(pupil).unwrap_or(PupilRef(u32::MAX));
        decide(&self.case(matter, at, self.person(person), as_of), muted)
    }

    /// The same of an adult by number; of nobody, of the pupil in person.
    pub(crate) fn decision_of(
        &self,
        matter: Matter,
        pupil: PupilRef,
        person: Option<PersonRef>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Decision {
        let case = self.case(matter, pupil, person, as_of);
        decide(&Case { to_pupil: person.is_none(), ..case }, muted)
    }

    /// The reasons alone, without what would change the answer.
    pub(crate) fn reasons_of(
        &self,
        matter: Matter,
        pupil: PupilRef,
        person: PersonRef,
        as_of: NaiveDate,
    ) -> Vec<Because> {
        let case = self.case(matter, pupil, Some(person), as_of);
        let mut full = Full::new(case.inner, as_of, None);
        evaluate(&mut full, &case);
        full.reasons
    }

    /// Is nothing on record, of whatever day, that could restrict this adult in anything?
    pub(crate) fn nothing_restricts(&self, pupil: PupilRef, person: PersonRef) -> bool {
        let Case { file, pair, .. } = self.case(Column::Messages.into(), pupil, Some(person), NaiveDate::MIN);
        nothing_restricts(file, pair)
    }

    fn case(&self, matter: Matter, pupil: PupilRef, person: Option<PersonRef>, as_of: NaiveDate) -> Case<'_> {
        let inner = &*self.inner;
        Case {
            inner,
            matter,
            file: inner.pupil_files.get(pupil.0 as usize).unwrap_or(&inner.no_pupil),
            pair: person.and_then(|person| inner.pair(pupil.0, person.0)).unwrap_or(&inner.no_pair),
            person: person.map_or(&inner.nobody, |person| inner.person_file(person.0)),
            as_of,
            to_pupil: false,
            of_a_giver: false,
            request: None,
        }
    }

    /// Is the pupil entitled in person? The outcome alone.
    pub(crate) fn verdict_in_person(&self, matter: Matter, pupil: PupilRef, as_of: NaiveDate) -> Verdict {
        let case = self.case(matter, pupil, None, as_of);
        verdict(&Case { to_pupil: true, ..case }, Small::new(as_of))
    }

    /// Is this person answered who asked under a right to see what the school holds, and what would change that?
    pub(crate) fn request_decided(
        &self,
        matter: Matter,
        request: &Request,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Decision {
        let at = self.pupil(pupil).unwrap_or(PupilRef(u32::MAX));
        let case = Case { request: Some(request), ..self.case(matter, at, self.person(person), as_of) };
        let mut decision = decide(&case, muted);
        let small = Small { muted, ..Small::new(as_of) };
        for (fact, says, supposed) in request.supposing(&decision) {
            let then = verdict(&Case { request: Some(&supposed), ..case }, small).outcome;
            if then != decision.outcome {
                decision.changes.push(Change::FactKnown { fact, says, then });
            }
        }
        decision
    }

    /// Is the person recorded as the pupil?
    pub(crate) fn is_in_person(&self, pupil: &PupilId, person: &PersonId, as_of: NaiveDate) -> bool {
        let pair =
            self.pupil(pupil).zip(self.person(person)).and_then(|(pupil, person)| self.inner.pair(pupil.0, person.0));
        pair.is_some_and(|pair| pair.is_pupil(as_of))
    }

    /// Is the person recorded as the pupil, if as somebody else too?
    pub(crate) fn may_be_in_person(&self, pupil: &PupilId, person: &PersonId, as_of: NaiveDate) -> bool {
        let pair =
            self.pupil(pupil).zip(self.person(person)).and_then(|(pupil, person)| self.inner.pair(pupil.0, person.0));
        pair.is_some_and(|pair| {
            pair.record.kinds.iter().any(|kind| kind.span.holds(as_of) && kind.what == RelationshipKind::Self_)
        })
    }

    /// Whether the pupil is eighteen was consulted.
    pub(crate) fn age_boundaries(&self, pupil: PupilRef, horizon: &mut Horizon) {
        for birth in self.inner.pupil_files.get(pupil.0 as usize).into_iter().flat_map(|file| &file.births) {
            horizon.boundary(birth.born);
            birth.eighteen.into_iter().for_each(|day| horizon.boundary(day));
        }
    }

    /// Is it on record that the pupil was on roll, and is so no more?
    pub(crate) fn has_left(&self, pupil: PupilRef, as_of: NaiveDate) -> bool {
        let roll = self.inner.pupil_files.get(pupil.0 as usize).map(|file| file.roll.as_slice()).unwrap_or_default();
        roll.iter().any(|roll| roll.span.from() <= as_of) && !roll.iter().any(|roll| roll.span.holds(as_of))
    }

    /// Whether the pupil is over compulsory school age was consulted.
    pub(crate) fn school_age_boundaries(&self, pupil: PupilRef, horizon: &mut Horizon) {
        for birth in self.inner.pupil_files.get(pupil.0 as usize).into_iter().flat_map(|file| &file.births) {
            birth.over_compulsory.into_iter().for_each(|day| horizon.boundary(day));
        }
    }

    /// Is the pupil over compulsory school age on that day, or not known to be of it?
    pub(crate) fn may_be_over_school_age(&self, pupil: PupilRef, as_of: NaiveDate) -> Known {
        let file = self.inner.pupil_files.get(pupil.0 as usize);
        file.map_or(Known::Unknown, |file| age::over_compulsory(&mut Small::new(as_of), file, as_of))
    }

    /// Is the pupil eighteen on that day, or not known to be younger?
    pub(crate) fn may_be_adult(&self, pupil: PupilRef, as_of: NaiveDate) -> Known {
        let file = self.inner.pupil_files.get(pupil.0 as usize);
        file.map_or(Known::Unknown, |file| age::adult(&mut Small::new(as_of), file, as_of))
    }
}

fn verdict(case: &Case<'_>, mut small: Small) -> Verdict {
    let (outcome, recommended) = evaluate(&mut small, case);
    Verdict {
        outcome,
        recommended,
        conditions: if outcome.permits() { small.conditions } else { Conditions::default() },
        rules: small.rules,
        holds_until: small.horizon.holds_until(),
    }
}

fn decide(case: &Case<'_>, muted: Option<RuleId>) -> Decision {
    let mut full = Full::new(case.inner, case.as_of, muted);
    let (outcome, recommended) = evaluate(&mut full, case);
    let small = Small { muted, ..Small::new(case.as_of) };
    let mut changes = Vec::new();
    separate(case, small, outcome, &mut full, &mut changes);
    for entry in std::mem::take(&mut full.decisive) {
        without(case, small, outcome, entry, &mut changes);
    }
    let holds_until = full.small.horizon.holds_until();
    if let Some(on) = holds_until {
        let then = verdict(&Case { as_of: on, ..*case }, Small { muted, ..Small::new(on) }).outcome;
        if then != outcome {
            changes.push(Change::DayComes { on, then });
        }
    }
    let conditions = match outcome {
        Outcome::Must | Outcome::May => full.small.conditions.iter().collect(),
        Outcome::MustNot | Outcome::NeedsCheck => Vec::new(),
    };
    if matches!(outcome, Outcome::Must | Outcome::MustNot) {
        full.missing.clear();
    } else if outcome == Outcome::NeedsCheck && full.missing.is_empty() {
        // Nothing alone decides it: how the two are related has to be looked at as a whole.
        full.miss(MissingFact::Relationship);
    }
    Decision {
        outcome,
        recommended,
        conditions,
        rules: full.small.rules.iter().collect(),
        reasons: full.reasons,
        missing: full.missing,
        changes,
        holds_until,
    }
}

/// What would the answer be if this entry's fact ended?
fn without(case: &Case<'_>, small: Small, outcome: Outcome, entry: EntryIx, changes: &mut Vec<Change>) {
    let then = verdict(case, Small { without: entry, ..small }).outcome;
    if then != outcome
        && let Some(id) = case.inner.entry_id(entry)
    {
        changes.push(Change::FactEnds { entry: id.clone(), then });
    }
}

/// The facts about an adult that can be unknown, in the order in which they are named.
const UNKNOWNS: &[MissingFact] = &[
    MissingFact::DateOfBirth,
    MissingFact::LegalParenthood,
    MissingFact::ParentalResponsibility,
    MissingFact::ForeignResponsibility,
    MissingFact::LivesWith,
    MissingFact::LooksAfter,
    MissingFact::SpeaksForAuthority,
    MissingFact::CareStatus,
    MissingFact::Capacity,
];

/// Names the unknown facts that separate the open cases (VOC-41): a fact is named if, whatever the others may be, in some
/// case it makes a difference.
fn separate(case: &Case<'_>, small: Small, outcome: Outcome, full: &mut Full<'_>, changes: &mut Vec<Change>) {
    if matches!(outcome, Outcome::Must | Outcome::MustNot) {
        return;
    }
    let supposing = |bits: u32, mask: u32| {
        let mut suppose = Suppose::default();
        for (place, fact) in UNKNOWNS.iter().enumerate() {
            if mask & (1 << place) != 0 {
                suppose.set(*fact, bits & (1 << place) != 0);
            }
        }
        verdict(case, Small { suppose, ..small })
    };
    // Every combination is looked at once, however many facts ask for it.
    let mut seen = [None; 1 << UNKNOWNS.len()];
    let mut among_all = |bits: u32, open: u32| {
        let outcome = || supposing(bits, open).outcome;
        seen.get_mut(bits as usize).map_or_else(outcome, |seen| *seen.get_or_insert_with(outcome))
    };
    let mut open = 0_u32;
    for (place, fact) in UNKNOWNS.iter().enumerate() {
        if full.small.suppose.was_asked(*fact) {
            open |= 1 << place;
        }
    }
    for (place, fact) in UNKNOWNS.iter().enumerate() {
        let one = 1_u32 << place;
        if open & one == 0 {
            continue;
        }
        let others = open & !one;
        let mut bits = others;
        let mut separates = false;
        loop {
            if among_all(bits | one, open) != among_all(bits & !one, open) {
                separates = true;
                break;
            }
            if bits == 0 {
                break;
            }
            bits = bits.wrapping_sub(1) & others;
        }
        if !separates {
            continue;
        }
        full.miss(*fact);
        for (says, so) in [(Says::Yes, one), (Says::No, 0)] {
            let then = supposing(so, one).outcome;
            if then != outcome {
                changes.push(Change::FactKnown { fact: *fact, says, then });
            }
        }
    }
}
