//! Is this person answered? What the rights matrix says, and what the right itself asks besides.

use super::{Request, Right};
use crate::decision::{Cases, Findings, Grade, MissingFact, Outcome, Reason};
use crate::profile::Nation;
use crate::roles::Known;
use crate::roles::age::{self, Band};
use crate::roles::duty::{self, RecordRight, record_right};
use crate::roles::evaluate::{Asked, evaluate_in, told};
use crate::roles::facts::{Whom, facts};
use crate::roles::matrix::Column;
use crate::roles::matter::Matter;
use crate::roles::overlay::by_order;
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::{Inner, NO_ENTRY};
use crate::words::Says;

/// With the pupil's age settled: the outcomes that are open, and whether good practice would do it.
pub(crate) fn requested<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request) -> (Cases, bool) {
    match request.right {
        Right::EducationalRecord => record(s, ask, request),
        Right::SubjectAccess => (access(s, ask, request), false),
    }
}

/// The educational record: column REC, and in writing where it is owed (REC-1, REC-2).
fn record<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request) -> (Cases, bool) {
    let before = *s.findings();
    let (by_matrix, recommended) = evaluate_in(s, ask);
    *s.findings() = before;
    let whom = facts(s, &ask.pair).whom;
    let is_adult = whom == Whom::Adult;
    if is_adult
        && ask.pair.band == Band::Child
        && !s.note(RuleId::REC_2, NO_ENTRY, Reason::RecordIsParentsOwn)
        && request.authorised == Says::No
    {
        s.findings().add(Grade::UnsettledBar);
    }
    identity(s, ask, request, RuleId::MX_1);
    let common = *s.findings();
    // Of a pupil who has left, and to the parents of one of eighteen, it is a choice at most, whatever is to be looked at.
    let of_another = ask.pair.band == Band::Adult && !matches!(whom, Whom::Pupil | Whom::Contradicted);
    let never_owed = duty::is_off_roll(s, &ask.pair) || of_another;
    let mut cases = Cases::default();
    for outcome in by_matrix.iter() {
        *s.findings() = common;
        s.findings().add(strictly(outcome));
        let may_be_owed = match outcome {
            Outcome::Must => true,
            Outcome::NeedsCheck => !never_owed,
            Outcome::May | Outcome::MustNot => false,
        };
        let owed_in_writing = !matches!(record_right(ask.profile), RecordRight::Choice | RecordRight::NotHeld);
        if may_be_owed
            && owed_in_writing
            && request.written != Says::Yes
            && !other_form_does(s, ask, request)
            && s.find(Grade::UnsettledBar, RuleId::REC_1, NO_ENTRY, |_| Some(Reason::NotInWriting))
        {
            s.miss(MissingFact::WrittenRequest);
        }
        cases.add(s.findings().conclude());
    }
    (cases, recommended)
}

/// Does another form do, as the adult could not write when they asked (COM-2)?
fn other_form_does<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request) -> bool {
    let asked = request.received.min(ask.pair.as_of);
    let file = ask.pair.person;
    let cannot = file.cannot_write.iter().find(|cannot| cannot.span.holds(asked) && s.sees(cannot.entry));
    let by = |inner: &Inner| Some(Reason::OtherFormDoes { by: inner.person_id(ask.pair.between.person).cloned() });
    cannot.is_some_and(|cannot| s.list(Grade::Context, RuleId::COM_2, cannot.entry, by))
}

/// Subject access: the pupil in person, an adult for the child, an adult for a pupil of eighteen.
fn access<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request) -> Cases {
    let mut cases = Cases::default();
    if !RuleId::SAR_1.rule().in_force(request.received) {
        if s.find(Grade::UnsettledBar, RuleId::SAR_1, NO_ENTRY, |_| Some(Reason::RuleNotYetInForce)) {
            s.miss(MissingFact::EarlierRule);
        }
        cases.add(s.findings().conclude());
        return cases;
    }
    let heard = s.note(RuleId::SAR_1, NO_ENTRY, Reason::AccessIsChilds);
    let found = facts(s, &ask.pair);
    match (found.whom, ask.pair.band) {
        (Whom::Pupil, band) if heard => in_person(s, ask, request, band),
        (Whom::Pupil, _) => {}
        (Whom::Contradicted, _) => {
            identity(s, ask, request, RuleId::SAR_5);
            return evaluate_in(s, ask).0;
        }
        (Whom::Adult | Whom::Emergency | Whom::Agency, Band::Adult) => {
            let restricted = told(s, ask, &found);
            by_order(s, Matter::of(Column::Record), restricted);
            for_pupil_of_age(s, ask, request);
        }
        (Whom::Adult | Whom::Emergency | Whom::Agency, Band::Child) => cases = for_the_child(s, ask, request),
    }
    if found.whom == Whom::Pupil || ask.pair.band == Band::Adult {
        cases.add(s.findings().conclude());
    }
    if cases.iter().any(|outcome| outcome != Outcome::MustNot) && RuleId::SAR_6.rule().in_force(request.received) {
        s.note(RuleId::SAR_6, NO_ENTRY, Reason::SearchReasonably);
    }
    cases
}

/// The pupil: from eighteen without more, before that where this child can decide about it (SAR-1, SAR-2). Of one who
/// cannot, the right is not lost: who has responsibility may take it up (SAR-3).
fn in_person<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request, band: Band) {
    identity(s, ask, request, RuleId::SAR_5);
    if band == Band::Adult {
        s.find(Grade::Duty, RuleId::AGE_6, NO_ENTRY, |_| Some(Reason::PupilIsAdult));
        return;
    }
    match competent(s, ask, request, Grade::Duty) {
        Some(Known::Yes) => s.findings().add(Grade::Duty),
        Some(Known::No) => {
            s.findings().add(Grade::UnsettledBar);
            s.miss(MissingFact::TakenUp);
        }
        Some(Known::Unknown) => {
            s.findings().add(Grade::UnsettledBar);
            s.miss(MissingFact::Competence);
        }
        None => s.findings().add(Grade::UnsettledBar),
    }
}

/// Can this child decide about it (SAR-2)? As judged; in Scotland, where nobody judged, from twelve on it is presumed.
/// `able` is the weight of a yes. Nothing, if the rule is not heard.
fn competent<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request, able: Grade) -> Option<Known> {
    let rule = RuleId::SAR_2;
    let presumed = match request.competent {
        Says::Unknown if ask.profile.nation() == Nation::Scotland => age::twelve(s, ask.pair.file, ask.pair.as_of),
        Says::Yes | Says::No | Says::Unknown => Known::Unknown,
    };
    let (is, grade, reason) = match (request.competent, presumed) {
        (Says::Yes, _) => (Known::Yes, able, Reason::ChildCompetent),
        (Says::No, _) => (Known::No, Grade::UnsettledBar, Reason::ChildNotCompetent),
        (Says::Unknown, Known::Yes) => (Known::Yes, able, Reason::PresumedCompetentAt12),
        (Says::Unknown, Known::No) => (Known::No, Grade::UnsettledBar, Reason::PresumedNotCompetentUnder12),
        (Says::Unknown, Known::Unknown) => (Known::Unknown, Grade::UnsettledBar, Reason::CompetenceNotJudged),
    };
    s.list(grade, rule, NO_ENTRY, |_| Some(reason)).then_some(is)
}

/// An adult for a child: with responsibility and no order against being told, and with the child's authority, or in the
/// interests of a child who cannot decide (SAR-3).
fn for_the_child<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request) -> Cases {
    let before = *s.findings();
    let by_matrix = evaluate_in(s, ask).0;
    *s.findings() = before;
    s.note(RuleId::SAR_3, NO_ENTRY, Reason::OnlyWithResponsibility);
    identity(s, ask, request, RuleId::SAR_3);
    let common = *s.findings();
    let mut by_right = Cases::default();
    let heard = competent(s, ask, request, Grade::Context);
    // Nobody asks for what makes no difference.
    let in_vain = by_matrix.iter().all(|outcome| outcome == Outcome::MustNot);
    let either_way = request.authorised == request.in_interests && request.authorised != Says::Unknown;
    if heard == Some(Known::Unknown) && !in_vain && !either_way {
        s.miss(MissingFact::Competence);
    }
    let is = heard.unwrap_or(Known::Unknown);
    for able in [true, false] {
        if is == Known::from_bool(!able) {
            continue;
        }
        *s.findings() = common;
        let missing = if able { authorised(s, request) } else { in_interests(s, request) };
        missing.filter(|_| !in_vain).into_iter().for_each(|fact| s.miss(fact));
        by_right.add(s.findings().conclude());
    }
    let mut cases = Cases::default();
    for matrix in by_matrix.iter() {
        for right in by_right.iter() {
            let mut found = Findings::default();
            // Responsibility alone permits nothing here: it has to be there, and the rest gives the duty.
            found.add(strictly(right));
            match matrix {
                Outcome::MustNot | Outcome::NeedsCheck => found.add(strictly(matrix)),
                Outcome::Must | Outcome::May => {}
            }
            cases.add(found.conclude());
        }
    }
    cases
}

/// The child who can decide, decides who acts (SAR-3). What is missing, if the child was not asked.
fn authorised<S: Sink>(s: &mut S, request: &Request) -> Option<MissingFact> {
    let (grade, reason) = match request.authorised {
        Says::Yes => (Grade::Duty, Reason::ChildAuthorises),
        Says::No => (Grade::BarStanding, Reason::ChildDoesNotAuthorise),
        Says::Unknown => (Grade::UnsettledBar, Reason::ChildNotAsked),
    };
    let heard = s.find(grade, RuleId::SAR_3, NO_ENTRY, |_| Some(reason));
    (heard && request.authorised == Says::Unknown).then_some(MissingFact::ChildAuthority)
}

/// For a child who cannot, what was weighed decides (SAR-3, SAR-4). What is missing, if nobody weighed it.
fn in_interests<S: Sink>(s: &mut S, request: &Request) -> Option<MissingFact> {
    let (grade, reason) = match request.in_interests {
        Says::Yes => (Grade::Duty, Reason::InChildsInterests),
        Says::No => (Grade::BarStanding, Reason::NotInChildsInterests),
        Says::Unknown => (Grade::UnsettledBar, Reason::InterestsNotWeighed),
    };
    let heard = s.find(grade, RuleId::SAR_4, NO_ENTRY, |_| Some(reason));
    (heard && request.in_interests == Says::Unknown).then_some(MissingFact::ChildInterests)
}

/// From eighteen the pupil makes requests, and an adult only on the pupil's word (AGE-6, AGE-7).
fn for_pupil_of_age<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request) {
    identity(s, ask, request, RuleId::SAR_3);
    s.note(RuleId::AGE_6, NO_ENTRY, Reason::PupilIsAdult);
    s.list(Grade::Context, RuleId::AGE_2, NO_ENTRY, |_| None);
    let (grade, reason) = match request.authorised {
        Says::Yes => (Grade::Duty, Reason::PupilAgreed),
        Says::No => (Grade::BarStanding, Reason::PupilRefused),
        Says::Unknown => (Grade::UnsettledBar, Reason::PupilHasNotAgreed),
    };
    if s.find(grade, RuleId::AGE_7, NO_ENTRY, |_| Some(reason)) && request.authorised == Says::Unknown {
        s.miss(MissingFact::PupilAgreement);
    }
}

/// Asked for and not shown, nothing goes.
fn identity<S: Sink>(s: &mut S, ask: &Asked<'_>, request: &Request, rule: RuleId) {
    if request.identity_asked {
        request.identity_shown.into_iter().for_each(|day| s.horizon().boundary(day));
    }
    if request.identified(ask.pair.as_of).is_none()
        && s.find(Grade::UnsettledBar, rule, NO_ENTRY, |_| Some(Reason::IdentityNotShown))
    {
        s.miss(MissingFact::Identity);
    }
}

/// An outcome as evidence beside other evidence.
const fn strictly(outcome: Outcome) -> Grade {
    match outcome {
        Outcome::Must => Grade::Duty,
        Outcome::May => Grade::Permission,
        Outcome::MustNot => Grade::BarStanding,
        Outcome::NeedsCheck => Grade::UnsettledBar,
    }
}
