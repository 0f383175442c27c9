//! Somebody asked for the educational record, or made a subject access request (REC-1 to REC-5, SAR-1 to SAR-12).

use super::School;
use super::adult::{self, Ask};
use super::clock::{self, When};
use super::entitled::{Found, Question, at_age, entitled, has_died, layers};
use super::law::{Law, law};
use super::orders::orders;
use super::reading::cases;
use super::topics::Rights;
use super::world::{World, worlds};
use chrono::NaiveDate;
use parentis::Fact;
use parentis::decision::{Condition, MissingFact, Outcome};
use parentis::ids::PersonId;
use parentis::profile::{Nation, Profile, SchoolType};
use parentis::roles::Known;
use parentis::roles::matrix::Column;
use parentis::roles::matter::{Act, Matter};
use parentis::roles::request::{Charge, Exemption, Request, Right};
use parentis::words::{RelationshipKind, Says};
use std::collections::BTreeSet;

/// Whether somebody is answered, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requested {
    /// The outcome.
    pub outcome: Outcome,
    /// Recommended, where it is a choice?
    pub recommended: bool,
    /// What goes with a permit.
    pub conditions: Vec<Condition>,
    /// What is missing of the request itself.
    pub missing: BTreeSet<MissingFact>,
    /// By when.
    pub due: When,
    /// By when marks.
    pub marks_due: Option<When>,
    /// What is looked at first.
    pub look_at: Vec<Exemption>,
    /// What it may cost.
    pub charge: Charge,
}

/// The facts of which a request itself tells: the others are looked at elsewhere.
pub const OF_A_REQUEST: &[MissingFact] = &[
    MissingFact::WrittenRequest,
    MissingFact::Identity,
    MissingFact::Competence,
    MissingFact::ChildAuthority,
    MissingFact::ChildInterests,
    MissingFact::TakenUp,
];

/// What is decided before anybody looks at the calendar.
#[derive(Clone, Debug)]
pub(super) struct Decided {
    pub(super) outcome: Outcome,
    pub(super) recommended: bool,
    conditions: BTreeSet<Condition>,
    missing: BTreeSet<MissingFact>,
}

impl Decided {
    fn plain(outcome: Outcome) -> Self {
        Self { outcome, recommended: false, conditions: BTreeSet::new(), missing: BTreeSet::new() }
    }

    fn ask(missing: MissingFact) -> Self {
        Self { missing: BTreeSet::from([missing]), ..Self::plain(Outcome::NeedsCheck) }
    }

    /// Nothing goes before that is known.
    fn wait_for(&mut self, missing: MissingFact) {
        if self.outcome != Outcome::MustNot {
            self.outcome = Outcome::NeedsCheck;
            self.recommended = false;
            self.conditions.clear();
            self.missing.insert(missing);
        }
    }
}

/// Is this person answered, by when, and what is looked at before?
pub(super) fn requested<'a>(school: &'a School<'a>, request: &Request, ask: Ask<'a>) -> Requested {
    let mut decided = match request.right {
        Right::EducationalRecord => record(school, request, ask),
        Right::SubjectAccess => access(school, request, ask),
    };
    let shown = request.identity_shown.is_some_and(|shown| shown <= ask.day);
    let earlier =
        request.right == Right::SubjectAccess && Some(request.received) < NaiveDate::from_ymd_opt(2018, 5, 25);
    if request.identity_asked && !shown && !earlier && school.profile(ask.day).is_some() {
        decided.wait_for(MissingFact::Identity); // SAR-3, MX-1.
    }
    let profile = school.profile(ask.day);
    let (due, marks_due) = match request.right {
        Right::EducationalRecord => (clock::record(school, request, ask, &decided), None),
        Right::SubjectAccess => (clock::access(school, request, ask), clock::marks(request, ask)),
    };
    Requested {
        look_at: look_at(profile, request, ask, decided.outcome),
        charge: charge(profile, request),
        outcome: decided.outcome,
        recommended: decided.recommended,
        conditions: decided.conditions.into_iter().collect(),
        missing: decided.missing,
        due,
        marks_due,
    }
}

impl School<'_> {
    /// Is it on record that this adult cannot write on that day, because of a disability (COM-2)?
    pub(super) fn cannot_write(&self, person: &PersonId, day: NaiveDate) -> bool {
        let is = |fact: &Fact| matches!(fact, Fact::CannotWrite { person: who } if who == person);
        self.reading.on(day).any(|stated| is(stated.fact))
    }
}

/// Was it asked in writing, or by one who could not write (COM-2)?
pub(super) fn in_writing(school: &School<'_>, request: &Request, ask: Ask<'_>) -> bool {
    request.written == Says::Yes || school.cannot_write(ask.person, request.received.min(ask.day))
}

/// REC-1 to REC-3: column REC, and in writing where it is a duty.
fn record<'a>(school: &'a School<'a>, request: &Request, ask: Ask<'a>) -> Decided {
    let owed = entitled(school, Matter::of(Column::Record), ask, false);
    let mut decided = Decided {
        recommended: owed.recommended,
        conditions: owed.conditions.into_iter().collect(),
        ..Decided::plain(owed.outcome)
    };
    let mut may = false;
    for of_age in cases(adult::attained(ask, 18)) {
        let every = at_age(school, Matter::of(Column::Record), ask, false, *of_age);
        may |= every.iter().any(|case| may_be_owed(school, ask, case.outcome, *of_age));
    }
    if may && !in_writing(school, request, ask) && school.profile(ask.day).is_some_and(known_law) {
        decided.wait_for(MissingFact::WrittenRequest);
    }
    decided
}

/// May it turn out a duty, once everything is known? Of a pupil who has left, and to adults of one of eighteen, never.
pub(super) fn may_be_owed<'a>(school: &School<'a>, ask: Ask<'a>, outcome: Outcome, of_age: bool) -> bool {
    let laws = school.profile(ask.day).map(|profile| law(profile, Matter::of(Column::Record), ask)).unwrap_or_default();
    let may_be_the_pupil = adult::kinds(ask).contains(&RelationshipKind::Self_);
    match outcome {
        Outcome::Must => true,
        Outcome::NeedsCheck => {
            laws.iter().any(|law| !matches!(law, Law::Choice { .. })) && (may_be_the_pupil || !of_age)
        }
        Outcome::May | Outcome::MustNot => false,
    }
}

/// Is the record owed there by a law that is known (REC-1, section 12)?
fn known_law(profile: &Profile) -> bool {
    !chooses(profile)
        && (matches!(profile.nation(), Nation::England | Nation::Scotland)
            || profile.school_type() == SchoolType::Maintained)
}

/// REC-3: no duty, and they may agree.
pub(super) fn chooses(profile: &Profile) -> bool {
    profile.nation() == Nation::England
        && !matches!(profile.school_type(), SchoolType::Maintained | SchoolType::NonMaintainedSpecial)
}

/// SAR-1 to SAR-4.
fn access<'a>(school: &'a School<'a>, request: &Request, ask: Ask<'a>) -> Decided {
    if has_died(ask) {
        return Decided::plain(Outcome::MustNot); // CHO-11.
    }
    let kinds = adult::kinds(ask);
    let Some(profile) = school.profile(ask.day) else { return Decided::plain(Outcome::NeedsCheck) };
    if Some(request.received) < NaiveDate::from_ymd_opt(2018, 5, 25) {
        return Decided::plain(Outcome::NeedsCheck); // What was the law before it?
    }
    if kinds.contains(&RelationshipKind::Self_) && !adult::is_pupil(&kinds) {
        return Decided::plain(Outcome::NeedsCheck); // Recorded as the pupil and as somebody else.
    }
    if adult::is_pupil(&kinds) {
        let ages = cases(adult::attained(ask, 18)).iter();
        return fold(ages.map(|adult| by_pupil(profile, request, ask, *adult)).collect());
    }
    fold(worlds(ask).iter().map(|world| for_pupil(school, profile, request, ask, world)).collect())
}

/// One answer out of all cases (VOC-41): here no case is a mere choice.
fn fold(found: Vec<Decided>) -> Decided {
    let outcomes: BTreeSet<Outcome> = found.iter().map(|case| case.outcome).collect();
    let outcome = match outcomes.first() {
        Some(only) if outcomes.len() == 1 => *only,
        _ => Outcome::NeedsCheck,
    };
    let mut folded = Decided::plain(outcome);
    for case in found {
        match outcome {
            Outcome::NeedsCheck => folded.missing.extend(case.missing),
            Outcome::Must | Outcome::May => folded.conditions.extend(case.conditions),
            Outcome::MustNot => {}
        }
    }
    folded
}

/// Is this child able to decide (SAR-2)?
fn able(profile: &Profile, request: &Request, ask: Ask<'_>) -> Known {
    match request.competent {
        Says::Yes => Known::Yes,
        Says::No => Known::No,
        // In Scotland that is presumed from twelve.
        Says::Unknown if profile.nation() == Nation::Scotland => adult::attained(ask, 12),
        Says::Unknown => Known::Unknown,
    }
}

/// The pupil in person.
fn by_pupil(profile: &Profile, request: &Request, ask: Ask<'_>, adult: bool) -> Decided {
    if adult {
        return Decided::plain(Outcome::Must); // AGE-6.
    }
    match able(profile, request, ask) {
        Known::Yes => Decided::plain(Outcome::Must),
        Known::No => Decided::ask(MissingFact::TakenUp),
        Known::Unknown => Decided::ask(MissingFact::Competence),
    }
}

fn on_word(says: Says, missing: MissingFact) -> Decided {
    match says {
        Says::Yes => Decided::plain(Outcome::Must),
        Says::No => Decided::plain(Outcome::MustNot),
        Says::Unknown => Decided::ask(missing),
    }
}

/// Somebody asks for the pupil, in one world (SAR-3).
fn for_pupil<'a>(
    school: &'a School<'a>,
    profile: &'a Profile,
    request: &Request,
    ask: Ask<'a>,
    world: &World,
) -> Decided {
    let acting = Matter::of(Column::Consent).act(Act::PersonalData);
    let question = |matter| Question { school, profile, matter, ask, alone: false };
    // Whatever keeps the record from this adult keeps it from one who acts for the child.
    let mut told = Found::default();
    orders(question(Matter::of(Column::Record)), world, &mut told);
    let found = if world.adult {
        Found::default()
    } else {
        layers(question(acting), world, Rights::Parents, Law::Choice { recommended: false })
    };
    // Two orders that pull both ways; but to be told is not to act, and makes up for no bar of that.
    let pulled = told.required || told.perhaps_required;
    let contradicted = found.required || found.perhaps_required;
    let barred = found.barred || (told.barred && !pulled);
    let no = found.no && !found.required;
    if (barred && !contradicted) || (!barred && no && !found.perhaps_required) {
        return Decided::plain(Outcome::MustNot);
    }
    let mut decided = if world.adult {
        on_word(request.authorised, MissingFact::PupilAgreement)
    } else {
        let mut may = Vec::new();
        for able in cases(able(profile, request, ask)) {
            may.push(if *able {
                on_word(request.authorised, MissingFact::ChildAuthority)
            } else {
                on_word(request.in_interests, MissingFact::ChildInterests)
            });
        }
        let open = may.len() > 1;
        let mut decided = fold(may);
        if open && decided.outcome == Outcome::NeedsCheck {
            decided.missing.insert(MissingFact::Competence);
        }
        decided
    };
    if (found.ask || told.ask || barred || told.barred || no) && decided.outcome == Outcome::Must {
        decided.outcome = Outcome::NeedsCheck;
    }
    decided.conditions.extend(found.conditions);
    decided.conditions.extend(told.conditions);
    decided
}

/// SAR-7 to SAR-10, and of the record what stands in it and is no part of it (REC-4, REC-5).
fn look_at(profile: Option<&Profile>, request: &Request, ask: Ask<'_>, outcome: Outcome) -> Vec<Exemption> {
    if outcome == Outcome::MustNot {
        return Vec::new();
    }
    let in_person = adult::is_pupil(&adult::kinds(ask));
    let scotland = profile.is_some_and(|profile| profile.nation() == Nation::Scotland);
    let of_age = adult::attained(ask, 18) == Known::Yes;
    let mut found = vec![Exemption::SeriousHarm];
    if !in_person && !scotland && !of_age {
        found.push(Exemption::ChildAbuseData);
    }
    found.push(Exemption::OtherPeople);
    if !in_person {
        found.push(Exemption::OtherParentsAddress);
    }
    found.push(Exemption::ExamScripts);
    if request.right == Right::EducationalRecord {
        found.extend([Exemption::OwnNotes, Exemption::OtherChildsParent]);
    }
    found.extend([
        Exemption::LegalPrivilege,
        Exemption::References,
        Exemption::ManagementPlanning,
        Exemption::Negotiations,
    ]);
    found
}

/// SAR-12; REC-1 of those who owe the record by it.
fn charge(profile: Option<&Profile>, request: &Request) -> Charge {
    if request.right == Right::SubjectAccess {
        return Charge::Free;
    }
    match profile {
        Some(profile) if profile.nation() == Nation::England && !chooses(profile) => Charge::CopiesAtCost,
        _ => Charge::NotSet,
    }
}
