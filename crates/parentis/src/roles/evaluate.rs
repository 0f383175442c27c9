//! From the open rows of the matrix, with orders and holds laid over, to one outcome: for every column.
//!
//! A row that is open is evaluated on its own; the outcomes are folded as VOC-41 and CHO-1 say. What a cell `M` amounts to
//! is in `duty`, what a letter does in `cells`, what is laid over in `overlay`, and what orders restrict in `orders`.

use crate::decision::{Cases, Findings, Grade, MissingFact, Outcome, Reason};
use crate::profile::Profile;
use crate::roles::Known;
use crate::roles::adult::to_the_pupil;
use crate::roles::age::{self, Band};
use crate::roles::cells::{self, Open};
use crate::roles::duty::{duty, lowered};
use crate::roles::exclusion;
use crate::roles::facts::{Facts, Pair, Whom, facts};
use crate::roles::matrix::{Cell, Column, MatrixRow};
use crate::roles::matter::{Matter, Topic};
use crate::roles::orders::{Restricted, orders};
use crate::roles::overlay::{Lay, Overlays, over_all, overlays};
use crate::roles::plan::{Owner, authority_at_eighteen, owners};
use crate::roles::register::entered;
use crate::roles::request::{Request, requested};
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::{Inner, NO_ENTRY, PairFile, PersonFile, PupilFile};
use chrono::NaiveDate;

/// One pupil and one adult on one day, before the pupil's age is settled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) matter: Matter,
    pub(crate) file: &'a PupilFile,
    pub(crate) pair: &'a PairFile,
    pub(crate) person: &'a PersonFile,
    pub(crate) as_of: NaiveDate,
    /// Asked about the pupil in person, and not about an adult.
    pub(crate) to_pupil: bool,
    /// Asked about one who says that another may: what others said of them does not count.
    pub(crate) of_a_giver: bool,
    /// Asked for under a right to see what the school holds.
    pub(crate) request: Option<&'a Request>,
}

/// The same with the profile of the day and the pupil's age settled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) profile: &'a Profile,
    pub(crate) matter: Matter,
    pub(crate) pair: Pair<'a>,
    pub(crate) of_a_giver: bool,
    pub(crate) request: Option<&'a Request>,
    /// Whose the rights are: the parents', but of a plan (AGE-5).
    pub(crate) owner: Owner,
}

/// Evaluates the column that is asked about.
pub(crate) fn evaluate<S: Sink>(s: &mut S, case: &Case<'_>) -> (Outcome, bool) {
    // In the register the entry of one who has died stays.
    let dead = if case.matter.topic == Topic::Register { &[] } else { case.person.died.as_slice() };
    for died in dead {
        if s.live(died, case.as_of) && s.find(Grade::BarFinal, RuleId::CHO_11, died.entry, |_| Some(Reason::Died)) {
            s.list(Grade::Context, RuleId::ROL_20, NO_ENTRY, |_| None);
        }
    }
    let Some(profile) = case.inner.profile_at(case.as_of, s.horizon()) else {
        if s.find(Grade::UnsettledBar, RuleId::SCH_1, NO_ENTRY, |_| Some(Reason::NoProfile)) {
            s.miss(MissingFact::Profile);
        }
        return (s.findings().conclude(), false);
    };
    let adult = age::adult(s, case.file, case.as_of);
    if adult == Known::Unknown {
        s.note(RuleId::AGE_6, NO_ENTRY, Reason::AgeUnknown);
    }
    let (cases, recommended) = match adult {
        Known::No => in_band(s, case, profile, Band::Child),
        Known::Yes => in_band(s, case, profile, Band::Adult),
        Known::Unknown => {
            let before = *s.findings();
            let (mut cases, child) = in_band(s, case, profile, Band::Child);
            *s.findings() = before;
            let (more, adult) = in_band(s, case, profile, Band::Adult);
            cases.merge(more);
            (cases, child || adult)
        }
    };
    let (outcome, by_cases) = cases.fold();
    if cases.differ() {
        s.list(Grade::Context, RuleId::VOC_41, NO_ENTRY, |_| None);
    }
    if by_cases {
        s.list(Grade::Context, RuleId::CHO_1, NO_ENTRY, |_| None);
    }
    (outcome, outcome == Outcome::May && (recommended || by_cases))
}

/// The same, with the pupil taken to be of one of the ages that the records allow.
fn in_band<S: Sink>(s: &mut S, case: &Case<'_>, profile: &Profile, band: Band) -> (Cases, bool) {
    let Case { inner, matter, file, pair, person, as_of, to_pupil, of_a_giver, request } = *case;
    let pair = Pair { file, between: pair, person, as_of, band };
    let evaluated = |s: &mut S, owner: Owner| {
        let ask = Asked { inner, profile, matter, pair, of_a_giver, request, owner };
        match request {
            Some(request) => requested(s, &ask, request),
            None if matter.topic == Topic::Register => (entered(s, &ask), false),
            None if to_pupil => to_the_pupil(s, &ask),
            None => evaluate_in(s, &ask),
        }
    };
    if matter.topic != Topic::EducationPlan {
        return evaluated(s, Owner::Parents);
    }
    let before = *s.findings();
    let mut cases = Cases::default();
    let mut recommended = false;
    for owner in owners(s, file, as_of, band, matter.details.capacity).iter() {
        *s.findings() = before;
        let (more, wish) = evaluated(s, owner);
        cases.merge(more);
        recommended |= wish;
    }
    (cases, recommended)
}

/// The same, with the pupil's age settled.
pub(crate) fn evaluate_in<S: Sink>(s: &mut S, ask: &Asked<'_>) -> (Cases, bool) {
    let column = ask.matter.column;
    let pair = &ask.pair;
    let facts = facts(s, pair);
    if facts.whom == Whom::Pupil {
        return to_the_pupil(s, ask);
    }
    if facts.whom == Whom::Contradicted {
        return contradicted(s);
    }
    if facts.legal.open {
        return in_both_cases(s, ask);
    }
    let mut cases = Cases::default();
    let restricted = orders(s, ask, &facts);
    if ask.request.is_some() && column == Column::Consent {
        told(s, ask, &facts);
    }
    let duty = duty(s, ask);
    let by_court = over_all(s, ask, restricted);
    if let Whom::Emergency | Whom::Agency = facts.whom {
        of_no_row(s, ask, facts.whom, restricted.released);
        cases.add(s.findings().conclude());
        return (cases, false);
    }
    if facts.not_said && facts.open.several() {
        s.miss(MissingFact::Relationship);
    }
    let over = overlays(s, ask, &facts);
    if ask.matter.asks(Column::Exclusion) {
        exclusion::told_too(s, ask.profile, pair, &facts);
    }
    let common = *s.findings();
    let one_of_several = facts.open.several();
    let duty = if by_court.has(Lay::CHOICE) { lowered(ask, duty) } else { duty };
    let laid_over = over.any();
    let mut sum = Sum { cases, recommended: false };
    for row in facts.open.iter() {
        let (cell, rule) = ask.matter.cell(row);
        let open = Open { row, cell, rule, one_of_several };
        *s.findings() = common;
        if cell == Cell::ByResidence {
            // A step-parent, guardian or adopter stands on B1 or B2, which is open beside this row and decides.
            s.list(Grade::Context, rule, NO_ENTRY, |_| Some(open.reason()));
        } else if authority_at_eighteen(s, ask, row) {
            s.findings().add(Grade::UnsettledBar);
            s.miss(MissingFact::CourtDirection);
            sum.add(*s.findings());
        } else if laid_over {
            of_laid_over(s, ask, &facts, open, (duty, over, restricted.released), &mut sum);
        } else {
            cells::evaluate(s, ask, &facts, open, duty, restricted.released);
            sum.add(*s.findings());
        }
    }
    *s.findings() = common;
    (sum.cases, sum.recommended)
}

/// What the rows that are open come to between them.
struct Sum {
    cases: Cases,
    recommended: bool,
}

impl Sum {
    fn add(&mut self, found: Findings) {
        self.cases.add(found.conclude());
        self.recommended |= found.is_recommended();
    }
}

/// A row over which something lies: twice where two cases are open.
#[inline(never)]
fn of_laid_over<S: Sink>(
    s: &mut S,
    ask: &Asked<'_>,
    facts: &Facts,
    open: Open,
    (duty, over, released): (Grade, Overlays, bool),
    sum: &mut Sum,
) {
    let common = *s.findings();
    let [first, second] = over.over(open.row, facts.legal.is);
    for lay in [Some(first), (second != first).then_some(second)].into_iter().flatten() {
        *s.findings() = common;
        let duty = if lay.has(Lay::CHOICE) { lowered(ask, duty) } else { duty };
        // Who was a parent once may be one to the board (CHO-9), whatever a contact is.
        let wider = ask.matter.column == Column::Governance && open.row == MatrixRow::B18 && lay.has(Lay::CHECK);
        if !wider {
            cells::evaluate(s, ask, facts, open, duty, released);
        }
        if lay.has(Lay::CHECK) {
            s.findings().add(Grade::UnsettledBar);
        }
        if lay.has(Lay::BAR) {
            s.findings().add(Grade::BarStanding);
        }
        sum.add(*s.findings());
    }
}

/// Recorded as the pupil and as somebody else.
#[cold]
fn contradicted<S: Sink>(s: &mut S) -> (Cases, bool) {
    let mut cases = Cases::default();
    let about = MissingFact::Relationship;
    if s.find(Grade::UnsettledBar, RuleId::VOC_23, NO_ENTRY, |_| Some(Reason::RecordsContradict { about })) {
        s.miss(about);
    }
    cases.add(s.findings().conclude());
    (cases, false)
}

/// Whether this is a parent decides what orders, placements and adoptions lay over the rows: both cases.
#[inline(never)]
fn in_both_cases<S: Sink>(s: &mut S, ask: &Asked<'_>) -> (Cases, bool) {
    let common = *s.findings();
    let mut both = Cases::default();
    let mut recommended = false;
    for so in [true, false] {
        *s.findings() = common;
        s.suppose().set(MissingFact::LegalParenthood, so);
        let (cases, wish) = evaluate_in(s, ask);
        both.merge(cases);
        recommended |= wish;
    }
    s.suppose().unset(MissingFact::LegalParenthood);
    (both, recommended)
}

/// What orders, claims, holds and limits leave of telling this adult anything: of acting for the child in data protection,
/// which tells, no more is left. An order that requires it makes nobody the child's representative.
pub(crate) fn told<S: Sink>(s: &mut S, ask: &Asked<'_>, facts: &Facts) -> Restricted {
    let before = std::mem::take(s.findings());
    s.findings().add(Grade::Permission);
    let restricted = orders(s, &Asked { matter: Matter::of(Column::Record), ..*ask }, facts);
    let left = std::mem::replace(s.findings(), before).conclude();
    match left {
        Outcome::MustNot => s.findings().add(Grade::BarOrder),
        Outcome::NeedsCheck => s.findings().add(Grade::UnsettledBar),
        Outcome::Must | Outcome::May => {}
    }
    restricted
}

/// Of whom the matrix has no row: the applicant of an emergency protection order, for whom the order directs for its days
/// (VOC-24, ORD-12, CHO-13), and the agency that may place the child (PR-16). All else is asked.
#[cold]
fn of_no_row<S: Sink>(s: &mut S, ask: &Asked<'_>, whom: Whom, released: bool) {
    if whom == Whom::Agency {
        if s.find(Grade::UnsettledBar, RuleId::PR_16, NO_ENTRY, |_| Some(Reason::PlacedForAdoption)) {
            s.miss(MissingFact::AgencyDecision);
        }
        return;
    }
    if released && ask.matter.column == Column::Collect {
        s.find(Grade::Permission, RuleId::CHO_13, NO_ENTRY, |_| Some(Reason::EmergencyApplicant));
        return;
    }
    if s.find(Grade::UnsettledBar, RuleId::CHO_13, NO_ENTRY, |_| Some(Reason::EmergencyApplicant)) {
        s.list(Grade::Context, RuleId::VOC_24, NO_ENTRY, |_| None);
        s.miss(MissingFact::AuthorityDecision);
    }
}
