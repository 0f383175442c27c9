//! What the full answer shows of a case: the parties, whose answer is missing, who objects, and what would resolve it.

use super::answer::{ConsentParty, PartyLine, Remedy};
use super::awaited::Awaited;
use super::notes::Record;
use super::party::{Asking, Party};
use super::purpose::{Purpose, Special};
use super::said::Own;
use super::standing::{matter_in, matter_of};
use super::steps::{Case, Found, by};
use super::words::{
    ConsentDuty as Duty, ConsentKind, ConsentState as State, ConsentStep as Step, Givers, HowMany, LawfulBasis,
    PartyState, Resolution,
};
use crate::School;
use crate::decision::{MissingFact, Outcome};
use crate::profile::SchoolType;
use crate::roles::Known;
use crate::roles::matrix::Column;
use crate::roles::standing::bio_parent;
use crate::rules::RuleId;
use crate::school::{Inner, THE_PUPIL};

/// What the full answer shows of a case.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) kind: Option<ConsentKind>,
    pub(super) needed: Option<HowMany>,
    pub(super) basis: Vec<LawfulBasis>,
    pub(super) parties: Vec<PartyLine>,
    pub(super) waiting_for: Vec<ConsentParty>,
    pub(super) notify: Vec<ConsentParty>,
    pub(super) objectors: Vec<ConsentParty>,
    pub(super) resolved_by: Vec<Remedy>,
}

fn party(inner: &Inner, person: u32) -> ConsentParty {
    ConsentParty { person: by(inner, person) }
}

impl Shown {
    pub(super) fn of(school: &School, case: &Case<'_>, found: Found, outcome: Outcome, r: &mut Record<'_>) -> Self {
        let ask = case.ask;
        let inner = ask.inner;
        let mut adults: Vec<&Party> = case.parties.iter().collect();
        adults.sort_by(|a, b| inner.person_id(a.person).cmp(&inner.person_id(b.person)));
        let line = |person: u32, own: &Own, standing: Known, excepted| PartyLine {
            person: by(inner, person),
            state: own.state,
            standing,
            since: own.said,
            until: own.until,
            entry: inner.entry_id(own.entry).cloned(),
            excepted,
        };
        let mut parties = Vec::new();
        if case.pupil_has_a_part(found) {
            let standing = Known::from_bool(found.pupil_decides);
            parties.push(line(THE_PUPIL, case.pupil, standing, None));
        }
        parties.extend(
            adults
                .iter()
                .map(|adult| line(adult.person, &adult.own, adult.standing, adult.excepted.map(|(ground, _)| ground))),
        );
        let mut shown = Self {
            kind: ask.columns().kind,
            needed: Some(ask.columns().needed).filter(|needed| {
                *needed != HowMany::None_ && !found.pupil_decides && found.state != State::NotRequired
            }),
            basis: ask.built_in.map(|purpose| purpose.basis.to_vec()).unwrap_or_default(),
            parties,
            ..Self::default()
        };
        if let Some(purpose) = ask.built_in {
            duties(purpose, found, r);
        }
        if case.profile.school_type() == SchoolType::Independent
            && ask.built_in.is_some_and(|purpose| purpose.also.contains(&RuleId::CON_GEN_4))
        {
            // Ordinary schooling rests on no public task there (CON-GEN-4).
            shown.basis = vec![LawfulBasis::Contract, LawfulBasis::LegitimateInterests];
        }
        if found.state != State::NotRequired && ask.columns().kind != Some(ConsentKind::Withdrawal) {
            shown.basis.clear();
        }
        shown.objectors(case, found, &adults);
        shown.waits(Awaited::of(case, found, r), &adults, inner);
        shown.remedies(case, found, &adults);
        if outcome == Outcome::NeedsCheck {
            for adult in &adults {
                let open = adult.standing == Known::Unknown || adult.no_counts == Known::Unknown;
                if open && !found.pupil_decides {
                    school.what_is_missing(ask, adult, r);
                    let party = Some(party(inner, adult.person));
                    shown.resolved_by.push(Remedy { by: Resolution::Standing, party });
                }
            }
        }
        shown.resolved_by.sort_by(|one, other| one.place().cmp(&other.place()));
        shown.resolved_by.dedup();
        shown
    }

    fn objectors(&mut self, case: &Case<'_>, found: Found, adults: &[&Party]) {
        let inner = case.ask.inner;
        // Weighed where nobody is asked, or an opt-out there (CON-MKT-4).
        let heard = found.state == State::NotRequired || case.ask.columns().kind.is_none();
        // Unwilling on the day, or not made to go, whatever was said before (CON-MED-10, CON-TRIP-7).
        let unwilling = case.pupil.is(PartyState::Withdrawn)
            && found.failed == Some(Step::Pupil)
            && matches!(found.state, State::Refused | State::Excused);
        let no = case.pupil.is_no() && (found.pupil_decides || found.failed == Some(Step::Pupil) || heard);
        if no || unwilling {
            self.objectors.push(party(inner, THE_PUPIL));
        }
        // Where the pupil decides nobody else's no stands, nor where nobody has a right to one.
        let excused = case.ask.columns().kind == Some(ConsentKind::Withdrawal) && found.state == State::NotExcused;
        if found.pupil_decides || excused {
            return;
        }
        let no = adults.iter().filter(|adult| case.no(adult));
        self.objectors.extend(no.map(|adult| party(inner, adult.person)));
    }

    fn waits(&mut self, awaited: Awaited, adults: &[&Party], inner: &Inner) {
        if awaited.pupil {
            self.waiting_for.push(party(inner, THE_PUPIL));
        }
        let of = |adult: &&Party| party(inner, adult.person);
        self.notify.extend(adults.iter().filter(|adult| awaited.to_notify(adult)).map(of));
        self.waiting_for.extend(adults.iter().filter(|adult| awaited.answer_of(adult)).map(of));
    }

    fn remedies(&mut self, case: &Case<'_>, found: Found, adults: &[&Party]) {
        let inner = case.ask.inner;
        let of = |by: Resolution, person: u32| Remedy { by, party: Some(party(inner, person)) };
        let alone = |by: Resolution| Remedy { by, party: None };
        let needs = |own: &Own| match own.state {
            PartyState::NotAsked | PartyState::Asked => Some(Resolution::Answer),
            PartyState::Withdrawn | PartyState::Expired => Some(Resolution::AnswerAgain),
            PartyState::WrongForm => Some(Resolution::AnswerInForm),
            PartyState::Bundled => Some(Resolution::AnswerApart),
            PartyState::Given | PartyState::Refused | PartyState::Objected => None,
        };
        match found.state {
            State::Valid | State::NotRequired | State::NotExcused => {}
            State::Refused | State::Excused => {
                let objectors = self.objectors.clone();
                let back = objectors.into_iter().map(|party| Remedy { by: Resolution::TakenBack, party: Some(party) });
                self.resolved_by.extend(back);
                if found.state == State::Excused && case.ask.special() == Special::SexSecondary && !found.pupil_decides
                {
                    self.resolved_by.push(alone(Resolution::HeadsDecision));
                }
                if found.state == State::Excused && found.disputed {
                    self.resolved_by.extend([alone(Resolution::Agreement), alone(Resolution::HeadsDecision)]);
                }
            }
            State::Conflict => {
                let objectors = self.objectors.clone();
                let back = objectors.into_iter().map(|party| Remedy { by: Resolution::TakenBack, party: Some(party) });
                self.resolved_by.extend(back);
                self.resolved_by.extend([alone(Resolution::Agreement), alone(Resolution::SpecificIssueOrder)]);
                let back =
                    adults.iter().filter(|adult| adult.own.is(PartyState::Withdrawn) && adult.no_counts != Known::No);
                self.resolved_by.extend(back.map(|adult| of(Resolution::AnswerAgain, adult.person)));
                if matches!(case.ask.special(), Special::Medicine | Special::Aspirin) {
                    self.resolved_by.push(alone(Resolution::PrescribersAdvice));
                }
            }
            State::Withdrawn if found.pupil_decides || found.failed == Some(Step::Pupil) => {
                self.resolved_by.push(of(Resolution::AnswerAgain, THE_PUPIL));
            }
            State::Withdrawn => {
                let back =
                    adults.iter().filter(|adult| adult.own.is(PartyState::Withdrawn) && adult.no_counts != Known::No);
                self.resolved_by.extend(back.map(|adult| of(Resolution::AnswerAgain, adult.person)));
            }
            State::Missing if found.failed == Some(Step::Bar) && case.ask.special() == Special::Aspirin => {
                self.resolved_by.push(alone(Resolution::Prescription));
            }
            State::Missing if found.failed == Some(Step::Bar) && case.ask.special() == Special::Device => {
                self.resolved_by.push(alone(Resolution::HealthPlan));
            }
            State::Missing | State::Expired if found.gone => {}
            State::Missing | State::Expired => {
                let notify =
                    self.notify.iter().map(|party| Remedy { by: Resolution::Notice, party: Some(party.clone()) });
                self.resolved_by.extend(notify);
                if found.pupil_decides || self.waiting_for.iter().any(|waits| waits.person.is_none()) {
                    let by = needs(case.pupil).unwrap_or(Resolution::Answer);
                    self.resolved_by.push(of(by, THE_PUPIL));
                }
                if found.pupil_decides {
                    return;
                }
                for adult in adults {
                    let waits = self.waiting_for.iter().any(|waits| waits.person == by(inner, adult.person));
                    if let (true, Some(by)) = (waits, needs(&adult.own)) {
                        self.resolved_by.push(of(by, adult.person));
                    }
                }
            }
        }
    }
}

/// What the school has to do about this purpose, as it stands.
fn duties(purpose: &Purpose, found: Found, r: &mut Record<'_>) {
    for duty in purpose.duties {
        let now = if *duty == Duty::SayItCannotBeRecalled {
            // Said before it is given.
            matches!(found.state, State::Missing | State::Expired | State::Valid)
        } else if *duty == Duty::VerifyResponsibility {
            // Of whoever authorises it for the pupil.
            found.state == State::Valid && !found.pupil_decides
        } else {
            matches!(found.state, State::NotRequired | State::Valid)
        };
        if now {
            r.duty(*duty);
        }
    }
}

impl School {
    /// What of this adult's standing is not on record.
    fn what_is_missing(&self, ask: &Asking<'_>, adult: &Party, r: &mut Record<'_>) {
        let ids = ask.inner.pupils.get(ask.pupil as usize).zip(ask.inner.person_id(adult.person));
        let Some((pupil, person)) = ids else { return };
        if ask.columns().givers == Givers::BiometricsParent {
            let parent = bio_parent(&ask.pair(adult), r.muted());
            if parent.is == Known::Yes && parent.may_agree != Known::Yes {
                r.miss(MissingFact::ParentalResponsibility);
                return;
            }
            let standing = self.standing_muting(pupil, person, ask.as_of, r.muted());
            standing.missing.iter().for_each(|missing| r.miss(missing.fact));
            return;
        }
        let mut decision = self.entitled_muting(matter_of(ask), pupil, person, ask.as_of, r.muted());
        if [RuleId::MX_B9_PRC, RuleId::MX_B13_PRC].iter().any(|rule| decision.rules.contains(rule)) {
            // Of a carer within delegation the plan is asked for (DEL-1).
            let matter = matter_in(ask, Column::Permission);
            decision = self.entitled_muting(matter, pupil, person, ask.as_of, r.muted());
        }
        // Whether they asked to be asked gives nobody standing.
        let open = decision.missing.iter().filter(|missing| missing.fact != MissingFact::Request);
        open.for_each(|missing| r.miss(missing.fact));
    }
}
