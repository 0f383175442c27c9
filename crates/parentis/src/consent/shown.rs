//! What the full answer shows of a case: the parties, whose answer is missing, who objects, and what would resolve it.

use super::answer::{ConsentParty, PartyLine, Remedy};
use super::notes::Record;
use super::party::{Asking, Own, Party, matter_of};
use super::purpose::Special;
use super::steps::{Case, Found, by};
use super::words::{
    ConsentKind, ConsentState as State, ConsentStep as Step, Givers, HowMany, LawfulBasis, PartyState, PupilPart,
    Resolution,
};
use crate::School;
use crate::decision::Outcome;
use crate::roles::Known;
use crate::school::{Inner, THE_PUPIL};

/// What the full answer shows of a case.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) kind: Option<ConsentKind>,
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
        let pupils_part = !matches!(ask.columns().pupil, PupilPart::None_) || found.pupil_decides;
        let mut parties = Vec::new();
        if pupils_part && ask.columns().givers != Givers::TheAdult {
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
            basis: ask.line.built_in.map(|purpose| purpose.basis.to_vec()).unwrap_or_default(),
            parties,
            ..Self::default()
        };
        if let (State::NotRequired | State::Valid, Some(purpose)) = (found.state, ask.line.built_in) {
            purpose.duties.iter().for_each(|duty| r.duty(*duty));
        }
        if found.state != State::NotRequired && ask.columns().kind != Some(ConsentKind::Withdrawal) {
            shown.basis.clear();
        }
        shown.objectors(case, found, &adults);
        shown.waits(case, found, &adults);
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
        shown.resolved_by.sort();
        shown.resolved_by.dedup();
        shown
    }

    fn objectors(&mut self, case: &Case<'_>, found: Found, adults: &[&Party]) {
        let inner = case.ask.inner;
        if case.pupil.is_no() && (found.pupil_decides || found.failed == Some(Step::Pupil)) {
            self.objectors.push(party(inner, THE_PUPIL));
        }
        if found.pupil_decides {
            return;
        }
        let no = adults.iter().filter(|adult| case.no(adult));
        self.objectors.extend(no.map(|adult| party(inner, adult.person)));
    }

    fn waits(&mut self, case: &Case<'_>, found: Found, adults: &[&Party]) {
        let (ask, inner) = (case.ask, case.ask.inner);
        if !matches!(found.state, State::Missing | State::Expired) || found.failed == Some(Step::Bar) {
            return;
        }
        if found.pupil_decides {
            self.waiting_for.push(party(inner, THE_PUPIL));
            return;
        }
        let biometrics = ask.special() == Special::Biometrics && case.act_applies();
        let unnotified =
            |adult: &&&Party| biometrics && adult.standing != Known::No && !adult.told && adult.excepted.is_none();
        self.notify.extend(adults.iter().filter(unnotified).map(|adult| party(inner, adult.person)));
        let given = adults.iter().filter(|adult| case.yes(adult)).count();
        let every = ask.columns().needed == HowMany::All;
        let needs = |adult: &&&Party| {
            let may = adult.standing != Known::No && adult.excepted.is_none();
            may && !case.yes(adult) && (every || adult.must || given == 0 || (!biometrics && has_must(adults)))
        };
        self.waiting_for.extend(adults.iter().filter(needs).map(|adult| party(inner, adult.person)));
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
            State::Missing | State::Expired => {
                let notify =
                    self.notify.iter().map(|party| Remedy { by: Resolution::Notice, party: Some(party.clone()) });
                self.resolved_by.extend(notify);
                if found.pupil_decides {
                    let by = needs(case.pupil).unwrap_or(Resolution::Answer);
                    self.resolved_by.push(of(by, THE_PUPIL));
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

fn has_must(adults: &[&Party]) -> bool {
    adults.iter().any(|adult| adult.must)
}

impl School {
    /// What of this adult's standing is not on record.
    fn what_is_missing(&self, ask: &Asking<'_>, adult: &Party, r: &mut Record<'_>) {
        let ids = ask.inner.pupils.get(ask.pupil as usize).zip(ask.inner.person_id(adult.person));
        let Some((pupil, person)) = ids else { return };
        if ask.columns().givers == Givers::BiometricsParent {
            let standing = self.standing_muting(pupil, person, ask.as_of, r.muted());
            standing.missing.iter().for_each(|missing| r.miss(missing.fact));
            return;
        }
        let decision = self.entitled_muting(matter_of(ask), pupil, person, ask.as_of, r.muted());
        decision.missing.iter().for_each(|missing| r.miss(missing.fact));
    }
}
