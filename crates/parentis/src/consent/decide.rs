//! From a question to its answer: the cases that the records leave open, each taken both ways, and the full answer.
//!
//! Whatever is not known, a giver's standing or the pupil's age, is taken once in favour of doing the thing and once
//! against it. If both permit, it may be done; if neither does, it must not; otherwise somebody has to check, and the
//! answer names what separates the two. The state that is told is the one taken against it.

use super::able::{Age, Ages, ages};
use super::answer::{ConsentDecision, ConsentMatter, ConsentVerdict};
use super::around::{AskedByNumber, asked_of};
use super::notes::Record;
use super::party::{Asking, Parties, Party, parties};
use super::purpose::Special;
use super::shown::Shown;
use super::steps::{Case, Found, Taken};
use super::words::{ConsentKind, ConsentState as State, ConsentStep as Step, Givers};
use crate::School;
use crate::decision::{MissingFact, Outcome, Reason, Weight};
use crate::ids::PurposeId;
use crate::profile::Profile;
use crate::rules::RuleId as R;
use crate::school::{Line, NO_ENTRY, NOBODY, PersonRef, PupilRef};
use chrono::NaiveDate;

/// A purpose of this school, found once and asked about often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PurposeRef(pub(crate) u32);

/// What an evaluation came to.
struct Answered {
    found: Found,
    outcome: Outcome,
}

/// Is shown the case that is told, and what it comes to.
type Show<'s> = dyn FnMut(&Case<'_>, &Found, Outcome, &mut Record<'_>) + 's;

/// What is asked, with ids made numbers, before the purpose is looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbers {
    pub(super) purpose: Option<u32>,
    pub(super) pupil: u32,
    pub(super) person: Option<u32>,
    pub(super) item: Option<u32>,
    pub(super) details: super::ConsentDetails,
    pub(super) as_of: NaiveDate,
}

impl Numbers {
    /// The purpose as a whole, of nobody yet.
    pub(crate) fn new(purpose: Option<u32>, as_of: NaiveDate) -> Self {
        let details = super::ConsentDetails::default();
        Self { purpose, pupil: NOBODY, person: None, item: None, details, as_of }
    }

    pub(crate) const fn of_pupil(self, pupil: PupilRef) -> Self {
        Self { pupil: pupil.0, ..self }
    }

    /// Of an adult on their own account.
    pub(crate) const fn of_adult(self, person: PersonRef) -> Self {
        Self { person: Some(person.0), ..self }
    }
}

/// The number of an adult whom no fact names.
const NO_PERSON: u32 = NOBODY - 1;

/// A pupil whom no fact names: a pupil all the same, of whom nothing is on record, and not the same as no pupil.
const NO_PUPIL: u32 = NOBODY - 1;

/// The number of a thing that no fact names.
const NO_ITEM: u32 = u32::MAX;

impl School {
    /// Is this consent good on this day, and if not, whose answer is missing or whose objection stands?
    ///
    /// ```
    /// # use parentis::{doc_example, consent::{ConsentMatter, words::ConsentState}};
    /// # let (school, as_of) = doc_example()?;
    /// let picture = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?);
    /// let decision = school.consent(&picture, as_of);
    /// assert_eq!(decision.state, ConsentState::Missing, "silence is no consent");
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn consent(&self, matter: &ConsentMatter, as_of: NaiveDate) -> ConsentDecision {
        self.consent_muting(matter, as_of, None)
    }

    /// Finds a purpose: of the library, of a profile, or one that facts name.
    pub fn purpose(&self, id: &PurposeId) -> Option<PurposeRef> {
        self.inner.purposes.place(id).map(PurposeRef)
    }

    /// The state alone of [`School::consent`] for the purpose as a whole, without allocation: for lists of thousands.
    pub fn consent_verdict(&self, purpose: PurposeRef, pupil: PupilRef, as_of: NaiveDate) -> ConsentVerdict {
        self.verdict_of_consent(&Numbers::new(Some(purpose.0), as_of).of_pupil(pupil), None)
    }

    /// The same of a consent that an adult, or else the pupil, gives for themselves.
    pub(crate) fn verdict_of_own_consent(
        &self,
        purpose: Option<u32>,
        of: Result<PersonRef, PupilRef>,
        as_of: NaiveDate,
    ) -> ConsentVerdict {
        let numbers = Numbers::new(purpose, as_of);
        let numbers = of.map_or_else(|pupil| numbers.of_pupil(pupil), |person| numbers.of_adult(person));
        self.verdict_of_consent(&numbers, None)
    }

    /// Each party to a consent by number, the pupil first, and whether to ask them.
    pub(crate) fn asked_by_number(&self, numbers: &Numbers, muted: Option<R>) -> AskedByNumber {
        let mut r = Record::new(&self.inner, numbers.as_of, muted, false);
        r.everybody = true;
        let mut lines = Vec::new();
        let mut show = |case: &Case<'_>, found: &Found, _, r: &mut Record<'_>| lines = asked_of(case, *found, r);
        let answered = self.evaluate_consent(&mut r, numbers, Some(&mut show));
        AskedByNumber {
            state: answered.found.state,
            lines,
            rules: r.rules.iter().collect(),
            holds_until: r.horizon.holds_until(),
        }
    }

    pub(super) fn verdict_of_consent(&self, numbers: &Numbers, muted: Option<R>) -> ConsentVerdict {
        let mut r = Record::new(&self.inner, numbers.as_of, muted, false);
        let answered = self.evaluate_consent(&mut r, numbers, None);
        ConsentVerdict {
            state: answered.found.state,
            outcome: answered.outcome,
            failed: answered.found.failed,
            disputed: answered.found.disputed,
            rules: r.rules,
            holds_until: r.horizon.holds_until(),
        }
    }

    pub(crate) fn numbers_of(&self, matter: &ConsentMatter, as_of: NaiveDate) -> Numbers {
        // One whom no fact names is somebody all the same, and never the pupil.
        let person = matter.person.as_ref().map(|person| self.person(person).map_or(NO_PERSON, |PersonRef(at)| at));
        Numbers {
            purpose: self.inner.purposes.place(&matter.purpose),
            pupil: matter.pupil.as_ref().map_or(NOBODY, |pupil| self.pupil(pupil).map_or(NO_PUPIL, |PupilRef(at)| at)),
            person,
            item: matter.item.as_ref().map(|item| self.inner.item_number(item).unwrap_or(NO_ITEM)),
            details: matter.details,
            as_of,
        }
    }

    pub(crate) fn consent_muting(&self, matter: &ConsentMatter, as_of: NaiveDate, muted: Option<R>) -> ConsentDecision {
        let inner = &*self.inner;
        let mut r = Record::new(inner, as_of, muted, true);
        let mut shown = Shown::default();
        let numbers = self.numbers_of(matter, as_of);
        let mut show = |case: &Case<'_>, found: &Found, outcome, r: &mut Record<'_>| {
            shown = Shown::of(self, case, *found, outcome, r);
        };
        let answered = self.evaluate_consent(&mut r, &numbers, Some(&mut show));
        let mut told = r.told.take().unwrap_or_default();
        told.duties.sort_unstable();
        let mut missing = told.missing;
        if answered.outcome != Outcome::NeedsCheck {
            missing.clear();
        } else if missing.is_empty() {
            let fact = MissingFact::ParentalResponsibility;
            missing.push(crate::decision::Missing { fact, ask: fact.supplier() });
        }
        ConsentDecision {
            matter: matter.clone(),
            as_of,
            kind: shown.kind,
            state: answered.found.state,
            outcome: answered.outcome,
            failed: answered.found.failed,
            disputed: answered.found.disputed,
            pupil_decides: answered.found.pupil_decides,
            needed: shown.needed,
            basis: shown.basis,
            parties: shown.parties,
            waiting_for: shown.waiting_for,
            notify: shown.notify,
            objectors: shown.objectors,
            resolved_by: shown.resolved_by,
            duties: told.duties,
            rules: r.rules.iter().collect(),
            reasons: told.reasons,
            missing,
            holds_until: r.horizon.holds_until(),
        }
    }

    /// The line of the purpose under the profile of the day, and that profile.
    pub(super) fn line_of<'a>(
        &'a self,
        r: &mut Record<'_>,
        numbers: &Numbers,
    ) -> Result<(&'a Line, &'a Profile), MissingFact> {
        let Some((at, profile)) = self.inner.profile_placed(numbers.as_of, &mut r.horizon) else {
            return Err(MissingFact::Profile);
        };
        let line = numbers.purpose.and_then(|purpose| self.inner.purposes.line(purpose, at));
        line.map(|line| (line, profile)).ok_or(MissingFact::Purpose)
    }

    /// The same, of a child who is known to the school: one whose id was mistyped is nobody of whom anything is known.
    fn line_about<'a>(&'a self, r: &mut Record<'_>, numbers: &Numbers) -> Result<(&'a Line, &'a Profile), MissingFact> {
        let (line, profile) = self.line_of(r, numbers)?;
        // Neither born nor on roll as far as is recorded of that day.
        let mut nobody = true;
        let mut begins = |day: NaiveDate| {
            r.horizon.boundary(day);
            nobody &= day > numbers.as_of;
        };
        if let Some(file) = self.inner.pupil_files.get(numbers.pupil as usize) {
            file.births.iter().for_each(|birth| begins(birth.born));
            file.roll.iter().for_each(|roll| begins(roll.span.from()));
        }
        let of_a_child = line.columns.kind.is_some() && line.columns.givers != Givers::TheAdult;
        if nobody && of_a_child { Err(MissingFact::OnRoll) } else { Ok((line, profile)) }
    }

    /// The evaluation, the same for the verdict and the full answer, which alone is shown the case that is told.
    fn evaluate_consent(&self, r: &mut Record<'_>, numbers: &Numbers, show: Option<&mut Show<'_>>) -> Answered {
        let (line, profile) = match self.line_about(r, numbers) {
            Ok(found) => found,
            Err(fact) => return not_known(r, fact),
        };
        let own_account = line.here.givers == Givers::TheAdult;
        // A pupil has an address of the own too (CT-17).
        let adults = own_account && (numbers.person.is_some() || numbers.pupil == NOBODY);
        let pupil = if adults { NOBODY } else { numbers.pupil };
        let person = numbers.person.filter(|_| adults);
        let mut ask = Asking::about(&self.inner, line, &line.here, numbers, (pupil, person));
        ask.kind = line.kind;
        let file = numbers.purpose.and_then(|purpose| self.inner.consent_file(pupil, purpose));
        let file = file.unwrap_or(&self.inner.no_consent);
        r.rules(line.named);
        let mut found = Parties::new();
        let pupil = parties(r, &ask, file, &mut found);
        let parties = found.as_slice();
        let case = |age, taken| Case { ask: &ask, file, profile, pupil: &pupil, parties, age, taken };
        let unsettled_standing = parties.iter().any(Party::is_open);
        // Of what an adult decides for themselves no pupil's age makes a difference.
        let plain = ask.special() == Special::Nothing && ask.columns().kind != Some(ConsentKind::Withdrawal);
        let all = if adults && plain && ask.rule() != R::CON_MED_1 {
            Ages::Known(Age::of_nobody(numbers.as_of))
        } else {
            ages(&ask, r)
        };
        let mut weighed = Weighed::default();
        let (age, found) = match &all {
            Ages::Known(age) => {
                let found = case(*age, Taken::Against).answered(r);
                weighed.add(found);
                // Where nothing is open, once is enough.
                if unsettled_standing || self.rests_on_details(&ask) {
                    weighed.add(case(*age, Taken::For).tried(r));
                }
                (*age, found)
            }
            Ages::Open(ages) => {
                let Some(age) = weighed.try_ages(ages, &case, r) else {
                    let found = Found::unsettled(State::Missing, Step::Pupil);
                    return Answered { found, outcome: Outcome::NeedsCheck };
                };
                (age, case(age, Taken::Against).answered(r))
            }
        };
        let outcome = weighed.outcome();
        if outcome == Outcome::NeedsCheck && matches!(all, Ages::Open(_)) {
            r.say(R::AGE_2, Weight::Unsettled, NO_ENTRY, |_| Reason::AgeUnknown);
            r.miss(MissingFact::DateOfBirth);
        }
        r.rule(found.state.rule());
        if found.failed.is_some() {
            r.rule(R::CON_GEN_10);
        }
        if let Some(show) = show {
            show(&case(age, Taken::Against), &found, outcome, r);
        }
        Answered { found, outcome }
    }

    /// Is something about it said to be unknown that decides?
    fn rests_on_details(&self, ask: &Asking<'_>) -> bool {
        let _ = self;
        matches!(ask.special(), Special::Aspirin | Special::SexSecondary | Special::Device)
    }
}

impl Case<'_> {
    #[inline(never)]
    fn answered(&self, r: &mut Record<'_>) -> Found {
        if self.ask.columns().kind == Some(ConsentKind::Withdrawal) { self.excused(r) } else { self.steps(r) }
    }

    /// The same with nothing written down.
    fn tried(&self, r: &mut Record<'_>) -> Found {
        r.silent = true;
        let found = self.answered(r);
        r.silent = false;
        found
    }
}

/// What the cases that are open come to between them.
#[derive(Clone, Copy, Debug, Default)]
struct Weighed {
    permits: bool,
    forbids: bool,
    open: bool,
}

impl Weighed {
    /// Returns whether it permits.
    fn add(&mut self, found: Found) -> bool {
        let may = found.state.allows() == Outcome::May && !found.doubt;
        self.permits |= may;
        self.forbids |= !may;
        self.open |= found.unsettled || found.doubt;
        may
    }

    /// Tries each of the ages that the records allow, and returns the one that is told: the first that stands in the way.
    #[cold]
    fn try_ages<'a>(&mut self, ages: &[Age], case: &dyn Fn(Age, Taken) -> Case<'a>, r: &mut Record<'_>) -> Option<Age> {
        let mut told: Option<(Age, bool)> = None;
        for age in ages {
            let found = case(*age, Taken::Against).tried(r);
            let may = self.add(found);
            self.add(case(*age, Taken::For).tried(r));
            if told.is_none_or(|(_, allowed)| allowed && !may) {
                told = Some((*age, found.state.allows() == Outcome::May));
            }
        }
        told.map(|(age, _)| age)
    }

    const fn outcome(self) -> Outcome {
        match (self.permits, self.forbids) {
            _ if self.open => Outcome::NeedsCheck,
            (true, true) => Outcome::NeedsCheck,
            (true, false) => Outcome::May,
            (false, _) => Outcome::MustNot,
        }
    }
}

/// Without a profile, or without a line for the purpose, nothing is known.
#[cold]
fn not_known(r: &mut Record<'_>, fact: MissingFact) -> Answered {
    let (rule, reason) = if fact == MissingFact::Profile {
        (R::SCH_1, Reason::NoProfile)
    } else if fact == MissingFact::OnRoll {
        (R::CON_GEN_1, Reason::RollUnknown)
    } else {
        (R::CON_GEN_1, Reason::PurposeNotKnown)
    };
    r.say(rule, Weight::Unsettled, NO_ENTRY, |_| reason);
    r.miss(fact);
    r.rule(State::Missing.rule());
    let found = Found::unsettled(State::Missing, Step::NotRequired);
    Answered { found, outcome: Outcome::NeedsCheck }
}
