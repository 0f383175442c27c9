//! The steps of CON-GEN-10, for every kind but `withdrawal`: the first that fails is the answer.
//!
//! ```text
//! not required? ─> bar ─> the pupil's own decision ─> objections ─> consents, and who had to be told ─> form ─> currency
//! ```

use super::able::{self, Age};
use super::notes::Record;
use super::party::{Asking, Parties, Party};
use super::purpose::{COUNSELLING_FROM, Special};
use super::said::Own;
use super::tell::no_of;
use super::words::{
    ConsentDuty as Duty, ConsentKind, ConsentState as State, ConsentStep as Step, Givers, Objection, PartyState,
    PupilPart,
};
use crate::decision::{MissingFact, Reason, Weight};
use crate::ids::PersonId;
use crate::profile::{Nation, Profile};
use crate::roles::Known;
use crate::roles::matter::Act;
use crate::rules::RuleId as R;
use crate::school::{ConsentFile, Inner, NO_ENTRY, THE_PUPIL};
use crate::words::Says;

/// How what is not known is taken: in favour of doing the thing, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// Who may have standing has it for a yes and not for a no.
    For,
    /// The other way round.
    Against,
}

impl Taken {
    /// Whatever is unknown, taken so that it permits.
    pub(crate) const fn permits(self, known: Known) -> bool {
        matches!((known, self), (Known::Yes, _) | (Known::Unknown, Self::For))
    }

    /// Whatever is unknown, taken so that it stands in the way.
    pub(crate) const fn bars(self, known: Known) -> bool {
        matches!((known, self), (Known::Yes, _) | (Known::Unknown, Self::Against))
    }
}

/// What the steps found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says another thing of the same answer")]
pub(crate) struct Found {
    pub(crate) state: State,
    pub(crate) failed: Option<Step>,
    pub(crate) disputed: bool,
    /// The law is not settled, or not held here: somebody has to check, whatever the answers.
    pub(crate) unsettled: bool,
    /// What was found permits, and something said against it is not in the form that the law names.
    pub(crate) doubt: bool,
    /// The pupil alone decides.
    pub(crate) pupil_decides: bool,
    /// The pupil has left: nobody is asked any more.
    pub(crate) gone: bool,
}

impl Found {
    pub(crate) const fn is(state: State) -> Self {
        Self { state, failed: None, disputed: false, unsettled: false, doubt: false, pupil_decides: false, gone: false }
    }

    pub(crate) const fn fails(state: State, step: Step) -> Self {
        Self { failed: Some(step), ..Self::is(state) }
    }

    pub(crate) const fn unsettled(state: State, step: Step) -> Self {
        Self { unsettled: true, ..Self::fails(state, step) }
    }

    const fn by_pupil(self) -> Self {
        Self { pupil_decides: true, ..self }
    }
}

/// One case: who is a party, the pupil's age, and how the unknown is taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) ask: &'a Asking<'a>,
    pub(crate) file: &'a ConsentFile,
    pub(crate) profile: &'a Profile,
    pub(crate) pupil: &'a Own,
    pub(crate) parties: &'a [Party<'a>],
    pub(crate) age: Age,
    pub(crate) taken: Taken,
}

pub(crate) fn by(inner: &Inner, person: u32) -> Option<PersonId> {
    if person == THE_PUPIL { None } else { inner.person_id(person).cloned() }
}

impl Case<'_> {
    /// Does this party's yes count?
    pub(crate) fn yes(&self, party: &Party) -> bool {
        party.own.is(PartyState::Given) && self.taken.permits(party.standing)
    }

    /// Does a no of this party's count?
    pub(crate) fn no(&self, party: &Party) -> bool {
        party.own.is_no() && self.taken.bars(party.no_counts)
    }

    /// Did this party take back a yes, of whom a no would count?
    pub(super) fn back(&self, party: &Party) -> bool {
        party.own.is(PartyState::Withdrawn) && self.taken.bars(party.no_counts)
    }

    /// Must this party be reckoned with, where all must agree?
    pub(super) fn reckoned(&self, party: &Party) -> bool {
        self.taken.bars(party.required)
    }

    /// Has the pupil a part in it, so that the answer shows where they stand?
    pub(crate) fn pupil_has_a_part(&self, found: Found) -> bool {
        self.ask.columns().pupil != PupilPart::None_ || found.pupil_decides || self.pupil.has_answered()
    }

    /// The steps.
    pub(crate) fn steps(&self, r: &mut Record<'_>) -> Found {
        let ask = self.ask;
        let c = ask.columns();
        if let Some(found) = self.not_required(r) {
            return found;
        }
        r.rule(ask.rule());
        if c.special_category && matches!(c.kind, Some(ConsentKind::DataProtection | ConsentKind::Statutory)) {
            r.rule(R::CON_GEN_8);
        }
        if ask.special() == Special::Biometrics && self.act_applies() && r.rule(R::CON_BIO_7) {
            r.duty(Duty::ReasonableAlternative);
        }
        if let Some(found) = self.bar(r) {
            return found;
        }
        if c.givers == Givers::TheAdult {
            return self.on_own_account(r);
        }
        if let Some(found) = self.pupil(r) {
            return found;
        }
        let found = self.adults(r);
        self.named_otherwise(r, found)
    }

    /// The adults' part. An order that perhaps lets one of them decide is taken as everything is that is not known.
    fn adults(&self, r: &mut Record<'_>) -> Found {
        let by_order = self.parties.iter().fold(Known::No, |some, party| some.or(party.by_order));
        if by_order != Known::Unknown {
            return self.of_adults(r, by_order == Known::Yes);
        }
        let mut decided = Parties::new();
        for party in self.parties {
            let open = party.by_order == Known::Unknown;
            let lets = Party { standing: Known::Yes, no_counts: Known::Yes, by_order: Known::Yes, ..*party };
            decided.push(if open { lets } else { *party });
        }
        let court = Case { parties: decided.as_slice(), ..*self };
        let silent = std::mem::replace(&mut r.silent, true);
        let (with, without) = (court.of_adults(r, true), self.of_adults(r, false));
        r.silent = silent;
        let may = |found: &Found| found.state.allows() == crate::decision::Outcome::May && !found.doubt;
        let lets_decide = match self.taken {
            Taken::For => may(&with),
            Taken::Against => !may(&with) || may(&without),
        };
        match (silent, lets_decide) {
            (true, true) => with,
            (true, false) => without,
            (false, true) => court.of_adults(r, true),
            (false, false) => self.of_adults(r, false),
        }
    }

    /// The adults' part, where a court lets some of them decide, or none (ORD-7).
    fn of_adults(&self, r: &mut Record<'_>, court: bool) -> Found {
        if court {
            for party in self.parties.iter().filter(|party| party.by_order != Known::No) {
                r.say(R::ORD_7, Weight::Required, NO_ENTRY, |inner| Reason::CourtLetsDecide {
                    by: by(inner, party.person),
                });
            }
        }
        match self.objections(r, court).and_then(|doubt| self.consents(r, court).map(|()| doubt)) {
            Ok(doubt) => Found { doubt, ..Found::is(State::Valid) },
            Err(found) => found,
        }
    }

    /// Of the name by which a pupil is called: where not all agree, the child's welfare may still require it, which the head
    /// decides (CON-NAM-4).
    fn named_otherwise(&self, r: &mut Record<'_>, found: Found) -> Found {
        if self.ask.special() != Special::KnownAs || found.state.allows() == crate::decision::Outcome::May {
            return found;
        }
        r.miss(MissingFact::HeadDecision);
        Found { unsettled: r.rule(R::CON_NAM_4), ..found }
    }

    /// Is consent the wrong tool?
    fn not_required(&self, r: &mut Record<'_>) -> Option<Found> {
        let (ask, details) = (self.ask, &self.ask.details);
        // Not of the early years, whose framework knows no such exception (CON-MED-3).
        if ask.rule() == R::CON_MED_1
            && details.prescribed != Says::No
            && details.in_confidence == Says::Yes
            && !self.age.attained(r, 16)
            && !able::has_left(r, ask)
            && r.say(R::CON_MED_1, Weight::Permission, NO_ENTRY, |_| Reason::InConfidence)
        {
            r.duty(Duty::EncourageTellingParents);
            return Some(Found::is(State::NotRequired));
        }
        if ask.columns().kind.is_some() {
            return None;
        }
        if ask.special() == Special::Unsettled {
            // Default off: nothing is sent on it until somebody has looked (CON-MKT-5).
            r.say(ask.rule(), Weight::Unsettled, NO_ENTRY, |_| Reason::LawNotSettled);
            r.miss(MissingFact::NationRule);
            return Some(Found::unsettled(State::Missing, Step::NotRequired));
        }
        if !r.say(ask.rule(), Weight::Permission, NO_ENTRY, |_| Reason::ConsentNotNeeded) {
            return Some(Found::fails(State::Missing, Step::Consents));
        }
        if ask.special() == Special::Filming && details.published == Says::Yes {
            r.say(R::CON_PHO_6, Weight::Unsettled, NO_ENTRY, |_| Reason::FilmingPublished);
            r.miss(MissingFact::NationRule);
            return Some(Found::unsettled(State::NotRequired, Step::NotRequired));
        }
        if ask.columns().objection == Objection::Stops
            && (self.pupil.is_no() || self.parties.iter().any(|party| self.no(party)))
        {
            // Legitimate interests with an opt-out (CON-MKT-4).
            self.say_objectors(r, Weight::Bar);
            return Some(Found::fails(State::Refused, Step::Objections));
        }
        if ask.columns().objection == Objection::Weighed
            && (self.pupil.is_no() || self.parties.iter().any(|p| self.no(p)))
        {
            r.duty(Duty::WeighObjection);
            self.say_objectors(r, Weight::Context);
        }
        Some(Found::is(State::NotRequired))
    }

    /// What no answer gets over.
    fn bar(&self, r: &mut Record<'_>) -> Option<Found> {
        let ask = self.ask;
        if able::has_left(r, ask) && r.say(R::CON_GEN_6, Weight::Bar, NO_ENTRY, |_| Reason::PupilLeft) {
            let ever_yes = self.pupil.ever_yes || self.parties.iter().any(|party| party.own.ever_yes);
            let state = if ever_yes { State::Expired } else { State::Missing };
            return Some(Found { gone: true, ..Found::fails(state, Step::Currency) });
        }
        if ask.special() == Special::Aspirin && ask.details.prescribed != Says::Yes && !self.age.attained(r, 16) {
            let unknown = ask.details.prescribed == Says::Unknown;
            let weight = if unknown { Weight::Unsettled } else { Weight::Bar };
            let heard = r.say(R::CON_MED_2, weight, NO_ENTRY, |_| Reason::PrescriptionNeeded);
            if unknown && heard {
                r.miss(MissingFact::Prescription);
            }
            if heard && !(unknown && self.taken == Taken::For) {
                return Some(Found::fails(State::Missing, Step::Bar));
            }
        }
        if ask.special() == Special::Device && ask.details.has_plan != Says::Yes {
            let unknown = ask.details.has_plan == Says::Unknown;
            let weight = if unknown { Weight::Unsettled } else { Weight::Bar };
            let heard = r.say(R::CON_MED_5, weight, NO_ENTRY, |_| Reason::PlanNeeded);
            if unknown && heard {
                r.miss(MissingFact::HealthPlan);
            }
            if heard && !(unknown && self.taken == Taken::For) {
                return Some(Found::fails(State::Missing, Step::Bar));
            }
        }
        let act = ask.special() == Special::Biometrics && self.act_applies();
        if let Some(day) = R::CON_BIO_1.rule().from.filter(|_| act) {
            r.horizon.boundary(day);
        }
        if act
            && !R::CON_BIO_1.rule().in_force(ask.as_of)
            && r.say(R::T_8, Weight::Unsettled, NO_ENTRY, |_| Reason::RuleNotYetInForce)
        {
            r.miss(MissingFact::EarlierRule);
            return Some(Found::unsettled(State::Missing, Step::Bar));
        }
        None
    }

    /// Does the biometrics Act apply in this nation (CON-BIO-9)?
    pub(crate) const fn act_applies(&self) -> bool {
        matches!(self.profile.nation(), Nation::England | Nation::Wales)
    }

    /// Of an adult's own address, account or device: that adult and nobody else.
    fn on_own_account(&self, r: &mut Record<'_>) -> Found {
        let rule = self.ask.rule();
        if self.ask.pupil != crate::school::NOBODY {
            // The pupil's own address (CT-17).
            self.say_party(r, THE_PUPIL, self.pupil, rule);
            return by_word(from_own(self.pupil)).by_pupil();
        }
        let Some(party) = self.parties.first() else {
            r.say(rule, Weight::Bar, NO_ENTRY, |_| Reason::ConsentPersonNotNamed);
            return Found::fails(State::Missing, Step::Consents);
        };
        if party.standing == Known::No {
            return Found::fails(State::Missing, Step::Consents);
        }
        self.say_party(r, party.person, &party.own, rule);
        by_word(from_own(&party.own))
    }

    /// The pupil's own decision, where it governs.
    fn pupil(&self, r: &mut Record<'_>) -> Option<Found> {
        let ask = self.ask;
        if self.age.attained(r, 18) && r.say(R::AGE_6, Weight::Context, NO_ENTRY, |_| Reason::PupilIsAdult) {
            if ask.special() == Special::Biometrics {
                r.say(R::CON_BIO_9, Weight::Context, NO_ENTRY, |_| Reason::OutsideTheBiometricsAct);
            }
            return Some(self.pupil_decides(r, R::AGE_6));
        }
        match self.pupils_part() {
            PupilPart::Decides => Some(self.pupil_decides(r, ask.rule())),
            PupilPart::DecidesFromAge => {
                let from = self.able_from(r);
                let name = matches!(ask.special(), Special::Name | Special::KnownAs);
                let rule = if name { R::CON_NAM_3 } else { ask.rule() };
                (self.age.attained(r, from) && r.rule(rule)).then(|| {
                    let found = self.pupil_decides(r, rule);
                    self.by_the_terms(r, found)
                })
            }
            PupilPart::DecidesWhenAble => {
                let able = self.able(r);
                if !able && let Some(found) = self.not_judged(r) {
                    return Some(found);
                }
                (able && r.say(R::CON_GEN_7, Weight::Context, NO_ENTRY, |_| Reason::PupilAbleToDecide)).then(|| {
                    self.by_which_rule(r);
                    self.pupil_decides(r, R::CON_GEN_7)
                })
            }
            PupilPart::NoStops => {
                let stops = self.pupil.is_no() || self.pupil.is(PartyState::Withdrawn);
                if stops && r.say(R::CON_BIO_4, Weight::Bar, self.pupil.entry, |_| no_of(self.pupil, None)) {
                    let state = if self.pupil.is_no() { State::Refused } else { State::Withdrawn };
                    return Some(Found::fails(state, Step::Pupil));
                }
                None
            }
            PupilPart::Views => {
                r.duty(Duty::SeekPupilsViews);
                if (self.pupil.is_no() || self.pupil.is(PartyState::Withdrawn))
                    && self.able(r)
                    && r.say(R::CON_TRIP_7, Weight::Bar, self.pupil.entry, |_| no_of(self.pupil, None))
                {
                    return Some(Found::fails(State::Refused, Step::Pupil));
                }
                r.rule(R::CON_TRIP_7);
                if let Some(found) = self.not_judged(r) {
                    return Some(found);
                }
                None
            }
            PupilPart::None_ | PupilPart::SixthFormDecides | PupilPart::MayOptIn => None,
        }
    }

    /// The pupil answered at an age at which many are able, and nobody judged whether this one is: of sixteen, a no to a journey on
    /// which nobody who is able is made to go (CON-TRIP-7); of thirteen, either word about counselling, which may be the
    /// pupil's alone (CON-COU-1).
    fn not_judged(&self, r: &mut Record<'_>) -> Option<Found> {
        let own = self.pupil;
        let against = own.is_no() || own.is(PartyState::Withdrawn);
        let journey = matches!(self.ask.special(), Special::Trip | Special::Abroad);
        let (from, rule) = if self.ask.special() == Special::Counselling {
            (COUNSELLING_FROM, R::CON_COU_1)
        } else if journey && against {
            (16, R::CON_TRIP_7)
        } else {
            return None;
        };
        let open = own.has_answered() && able::judged(r, self.ask).is_none() && self.age.attained(r, from);
        if !open {
            return None;
        }
        // Where it comes to the same whether the pupil is able or not, that is the answer.
        let silent = std::mem::replace(&mut r.silent, true);
        let adults = self.adults(r);
        r.silent = silent;
        let theirs = adults.state.allows() == crate::decision::Outcome::May && !adults.doubt;
        if theirs == own.is(PartyState::Given)
            || !r.say(rule, Weight::Unsettled, own.entry, |_| Reason::CompetenceNotJudged)
        {
            return None;
        }
        r.miss(MissingFact::Competence);
        Some(Found::unsettled(if against { State::Refused } else { State::Missing }, Step::Pupil))
    }

    /// By which rule the pupil decides about care and treatment.
    fn by_which_rule(&self, r: &mut Record<'_>) {
        let c = self.ask.columns();
        if c.act != Act::Medical {
            return;
        }
        if self.age.attained(r, 16) {
            r.rule(R::CON_MED_7);
        } else if c.kind == Some(ConsentKind::Treatment) {
            r.rule(R::CON_MED_8);
        }
        r.rule(self.ask.rule());
    }

    /// A pupil of sixteen may change the own name; where an order about the child is in force its terms are read first
    /// (CON-NAM-3).
    fn by_the_terms(&self, r: &mut Record<'_>, found: Found) -> Found {
        let named = matches!(self.ask.special(), Special::Name | Special::KnownAs);
        if !named || found.state != State::Valid || !able::under_an_order(r, self.ask) {
            return found;
        }
        r.miss(MissingFact::OrderTerms);
        Found { unsettled: r.rule(R::CON_NAM_3), ..found }
    }

    /// The pupil's part, by the law of the nation: outside the biometrics Act the pupil decides once able.
    fn pupils_part(&self) -> PupilPart {
        if self.ask.special() == Special::Biometrics && !self.act_applies() {
            PupilPart::DecidesWhenAble
        } else {
            self.ask.columns().pupil
        }
    }

    /// From which age, where an age decides. Another age than thirteen for online services only since the law lets
    /// regulations set one (CON-ISS-5, T-19).
    fn able_from(&self, r: &mut Record<'_>) -> u8 {
        let from = self.ask.columns().able_from.unwrap_or(18);
        if self.ask.special() != Special::Online {
            return from;
        }
        let table = self.ask.built_in.and_then(|purpose| purpose.columns.able_from).unwrap_or(13);
        if from == table {
            return from;
        }
        r.horizon.boundary(R::CON_ISS_5.rule().from.unwrap_or(chrono::NaiveDate::MAX));
        let may_differ = R::CON_ISS_5.rule().in_force(self.ask.as_of);
        if may_differ && r.rule(R::CON_ISS_5) && r.rule(R::T_19) { from } else { table }
    }

    /// Is the pupil able to decide: as somebody judged, or else from the age that the purpose names?
    pub(crate) fn able(&self, r: &mut Record<'_>) -> bool {
        if let Some(judged) = able::judged(r, self.ask) {
            return judged;
        }
        self.ask.columns().able_from.is_some_and(|from| self.age.attained(r, from))
    }

    /// Did the pupil say yes on a day on which somebody else decided: before the age, or while not judged able?
    fn decided_too_early(&self, r: &mut Record<'_>) -> bool {
        let Some(said) = self.pupil.said else { return false };
        let ask = Asking { as_of: said, ..*self.ask };
        let then = Case { ask: &ask, age: self.age.on(said), ..*self };
        let decided = match self.pupils_part() {
            PupilPart::Decides => true,
            PupilPart::DecidesFromAge => {
                let from = then.able_from(r);
                then.age.attained(r, from)
            }
            PupilPart::DecidesWhenAble => then.able(r),
            PupilPart::None_
            | PupilPart::Views
            | PupilPart::NoStops
            | PupilPart::SixthFormDecides
            | PupilPart::MayOptIn => false,
        };
        !decided && !then.age.attained(r, 18)
    }

    /// The pupil alone decides.
    fn pupil_decides(&self, r: &mut Record<'_>, rule: R) -> Found {
        self.say_party(r, THE_PUPIL, self.pupil, rule);
        let mut found = from_own(self.pupil);
        // What a pupil said before being able to decide was no decision (CON-GEN-7, CON-ISS-4).
        let too_early = self.pupil.is(PartyState::Given) && self.decided_too_early(r);
        if !self.pupil.has_answered() || too_early {
            // A parent's answer is not enough any more, and what a parent refused does not bind (CON-GEN-7, CON-MED-8).
            let parents = self.ask.columns().pupil != PupilPart::Decides;
            let earlier = too_early || parents && self.parties.iter().any(|party| party.own.ever_yes);
            found = Found::fails(if earlier { State::Expired } else { State::Missing }, Step::Pupil);
            if earlier {
                r.rule(if self.ask.special() == Special::Online { R::CON_ISS_4 } else { R::CON_GEN_7 });
            }
            r.duty(Duty::AskPupil);
        }
        if found.failed.is_some() {
            found.failed = found.failed.or(Some(Step::Pupil));
        }
        found.by_pupil()
    }
}

/// On one's own account a no is an objection, and no step of the pupil's.
fn by_word(found: Found) -> Found {
    if found.failed == Some(Step::Pupil) { Found { failed: Some(Step::Objections), ..found } } else { found }
}

/// The state of one who decides alone.
fn from_own(own: &Own) -> Found {
    match own.state {
        PartyState::Given => Found::is(State::Valid),
        PartyState::Refused | PartyState::Objected => Found::fails(State::Refused, Step::Pupil),
        PartyState::Withdrawn => Found::fails(State::Withdrawn, Step::Pupil),
        PartyState::Expired => Found::fails(State::Expired, Step::Currency),
        PartyState::WrongForm | PartyState::Bundled => Found::fails(State::Missing, Step::Form),
        PartyState::NotAsked | PartyState::Asked => Found::fails(State::Missing, Step::Consents),
    }
}
