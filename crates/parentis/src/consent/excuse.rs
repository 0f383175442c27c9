//! Purposes of kind `withdrawal`: the pupil takes part unless somebody with a right to it asks that the pupil be excused
//! (CON-RSE, CON-REL, CON-MED-10, CON-SHR-5).

use super::able;
use super::notes::Record;
use super::purpose::Special;
use super::said::Own;
use super::steps::{Case, Found, by};
use super::tell::no_of;
use super::words::{ConsentDuty as Duty, ConsentState as State, ConsentStep as Step, PartyState, PupilPart};
use crate::decision::{MissingFact, Reason, Weight};
use crate::ids::PersonId;
use crate::profile::{Nation, SchoolType};
use crate::roles::Known;
use crate::rules::RuleId as R;
use crate::school::{Inner, NO_ENTRY};
use crate::words::Says;
use chrono::NaiveDate;

/// Whether there is a right to have a pupil excused in this school on this day.
enum Right {
    /// There is.
    Is,
    /// There is none.
    IsNot,
    /// It is not settled: this would have to be known.
    Open(R, Reason, MissingFact),
}

impl Case<'_> {
    /// Is the pupil excused?
    pub(crate) fn excused(&self, r: &mut Record<'_>) -> Found {
        let ask = self.ask;
        if able::has_left(r, ask) && r.say(R::CON_GEN_6, Weight::Context, NO_ENTRY, |_| Reason::PupilLeft) {
            return Found { gone: true, ..Found::is(State::NotExcused) };
        }
        let england = self.profile.nation() == Nation::England;
        if self.sex_education() && england && R::CON_RSE_7.rule().in_force(ask.as_of) {
            r.rule(R::CON_RSE_7);
            let text = R::T_20.rule();
            text.from.into_iter().for_each(|day| r.horizon.boundary(day));
            r.rule(if text.in_force(ask.as_of) { R::T_20 } else { R::T_12 });
        }
        if let Some(day) = R::CON_RSE_3.rule().from.filter(|_| self.sex_education()) {
            r.horizon.boundary(day);
        }
        let right = self.right(r);
        let asked = self.asked(r);
        if let Right::IsNot = right {
            if asked.is_some() {
                r.say(ask.rule(), Weight::Context, NO_ENTRY, |_| Reason::NoRightToBeExcused);
            }
            r.rule(ask.rule());
            return Found::is(State::NotExcused);
        }
        let Some((found, requested)) = asked else {
            r.rule(ask.rule());
            return Found::is(State::NotExcused);
        };
        if let Right::Open(rule, reason, fact) = right
            && r.say(rule, Weight::Unsettled, NO_ENTRY, |_| reason)
        {
            r.miss(fact);
            return Found { unsettled: true, ..found };
        }
        self.in_spite(r, requested).unwrap_or(found)
    }

    const fn sex_education(&self) -> bool {
        matches!(self.ask.built_in, Some(p) if matches!(p.special, Special::SexPrimary | Special::SexSecondary | Special::NoRight))
    }

    /// Does a right to be excused exist in this school?
    fn right(&self, r: &mut Record<'_>) -> Right {
        let ask = self.ask;
        let (nation, day) = (self.profile.nation(), ask.as_of);
        let open = |fact| Right::Open(R::JUR_2, Reason::NoRuleForNation, fact);
        match ask.special() {
            Special::NoRight => match nation {
                Nation::England if R::CON_RSE_1.rule().in_force(day) => Right::IsNot,
                Nation::England => Right::Open(R::T_12, Reason::RuleNotYetInForce, MissingFact::EarlierRule),
                Nation::Wales => curriculum_for_wales(r, day),
                Nation::Scotland | Nation::NorthernIreland => open(MissingFact::NationRule),
            },
            Special::SexPrimary | Special::SexSecondary => match nation {
                Nation::England if R::CON_RSE_3.rule().in_force(day) => Right::Is,
                Nation::England => Right::Open(R::T_12, Reason::RuleNotYetInForce, MissingFact::EarlierRule),
                Nation::Wales => curriculum_for_wales(r, day),
                Nation::Scotland | Nation::NorthernIreland => open(MissingFact::NationRule),
            },
            Special::Religion => match nation {
                Nation::England => self.by_school_type(r),
                Nation::Wales => curriculum_for_wales(r, day),
                Nation::Scotland | Nation::NorthernIreland => Right::Is,
            },
            Special::Worship => match nation {
                Nation::England => self.by_school_type(r),
                // Whose request binds in a sixth form there, the sheet does not say.
                Nation::Scotland | Nation::NorthernIreland if self.age.over_school_age(r) => {
                    open(MissingFact::NationRule)
                }
                Nation::Wales | Nation::Scotland | Nation::NorthernIreland => Right::Is,
            },
            Special::Measurement | Special::YouthSupport => match nation {
                Nation::England => Right::Is,
                Nation::Wales | Nation::Scotland | Nation::NorthernIreland => open(MissingFact::NationRule),
            },
            Special::Nothing
            | Special::Filming
            | Special::Picture
            | Special::Trip
            | Special::Abroad
            | Special::Medicine
            | Special::Aspirin
            | Special::Device
            | Special::Biometrics
            | Special::Online
            | Special::Unsettled
            | Special::Name
            | Special::KnownAs
            | Special::Counselling => Right::Is,
        }
    }

    /// Religious education and worship: by statute in maintained schools, by the funding agreement in academies and by
    /// regulations in special schools (CON-REL-4).
    fn by_school_type(&self, r: &mut Record<'_>) -> Right {
        match self.profile.school_type() {
            SchoolType::Maintained => Right::Is,
            SchoolType::Academy | SchoolType::NonMaintainedSpecial | SchoolType::Pru => {
                if self.profile.consent().excusal_in_funding_agreement {
                    r.rule(R::CON_REL_4);
                    Right::Is
                } else {
                    Right::Open(R::CON_REL_4, Reason::DocumentDecides, MissingFact::FundingAgreement)
                }
            }
            SchoolType::Independent | SchoolType::EarlyYears | SchoolType::Fe16Plus => {
                Right::Open(R::SCH_1, Reason::NoDutyForSchoolType, MissingFact::SchoolTypeRule)
            }
        }
    }

    /// Did somebody ask whose request binds, and on which day?
    fn asked(&self, r: &mut Record<'_>) -> Option<(Found, Option<NaiveDate>)> {
        let ask = self.ask;
        let excused = Found::fails(State::Excused, Step::Objections);
        let part = ask.columns().pupil;
        let pupils_no = self.pupil.is_no();
        let in_person = |found: Found| Some((Found { pupil_decides: true, ..found }, self.pupil.said));
        // Where the pupil's own word decides.
        let by_the_pupil = |r: &mut Record<'_>, rule: R| {
            if pupils_no && r.say(rule, Weight::Bar, self.pupil.entry, |_| no_of(self.pupil, None)) {
                return in_person(Found::fails(State::Excused, Step::Pupil));
            }
            let unclear = Self::withdrew_something(r, ask.rule(), self.pupil, |_| None);
            if unclear { in_person(Found { unsettled: true, ..Found::is(State::NotExcused) }) } else { None }
        };
        match part {
            PupilPart::SixthFormDecides
                if matches!(self.profile.nation(), Nation::England | Nation::Wales) && self.age.over_school_age(r) =>
            {
                if !r.rule(R::CON_REL_3) {
                    return None;
                }
                r.rule(R::AGE_3);
                return by_the_pupil(r, R::CON_REL_3);
            }
            // Whoever is unwilling on the day is not measured, in whatever words (CON-MED-10).
            PupilPart::NoStops => {
                if (pupils_no || self.pupil.is(PartyState::Withdrawn))
                    && r.say(ask.rule(), Weight::Bar, self.pupil.entry, |_| no_of(self.pupil, None))
                {
                    return in_person(Found::fails(State::Excused, Step::Pupil));
                }
            }
            PupilPart::DecidesFromAge if self.age.attained(r, ask.columns().able_from.unwrap_or(18)) => {
                r.rule(ask.rule());
                return by_the_pupil(r, ask.rule());
            }
            PupilPart::None_
            | PupilPart::Views
            | PupilPart::DecidesWhenAble
            | PupilPart::DecidesFromAge
            | PupilPart::Decides
            | PupilPart::SixthFormDecides
            | PupilPart::MayOptIn => {}
        }
        if self.age.attained(r, 18) && r.say(R::AGE_6, Weight::Context, NO_ENTRY, |_| Reason::PupilIsAdult) {
            return by_the_pupil(r, ask.rule());
        }
        let mut requested: Option<NaiveDate> = None;
        let mut any = false;
        for party in self.parties.iter().filter(|party| party.own.is_no()) {
            if !self.no(party) {
                let reason = |inner: &Inner| Reason::AnswerWithoutStanding { by: by(inner, party.person) };
                r.say(R::CON_GEN_9, Weight::Context, party.own.entry, reason);
                continue;
            }
            if party.no_counts == Known::Unknown {
                let reason = |inner: &Inner| Reason::StandingNotSettled { by: by(inner, party.person) };
                r.say(R::CON_GEN_9, Weight::Unsettled, party.own.entry, reason);
            }
            if r.say(ask.rule(), Weight::Bar, party.own.entry, |inner| no_of(&party.own, by(inner, party.person))) {
                any = true;
                requested = requested.max(party.own.said);
            }
        }
        if !any {
            if pupils_no && part == PupilPart::SixthFormDecides {
                // Below the sixth form the pupil's own request has no force of statute (CON-REL-2).
                r.say(R::CON_REL_2, Weight::Context, self.pupil.entry, |_| Reason::AnswerWithoutStanding { by: None });
            }
            let mut unclear = false;
            for party in self.parties.iter().filter(|party| self.taken.bars(party.no_counts)) {
                unclear |= Self::withdrew_something(r, ask.rule(), &party.own, |inner| by(inner, party.person));
            }
            return unclear.then(|| (Found { unsettled: true, ..Found::is(State::NotExcused) }, None));
        }
        let mut found = excused;
        for party in self.parties.iter().filter(|party| self.yes_to_taking_part(party)) {
            let of_faith = matches!(ask.special(), Special::Religion | Special::Worship);
            let rule = if of_faith { R::CON_REL_5 } else { R::CON_RSE_6 };
            let reason = |inner: &Inner| Reason::RequestOpposed { by: by(inner, party.person) };
            found.disputed |= r.say(rule, Weight::Context, party.own.entry, reason);
        }
        if ask.special() == Special::SexSecondary {
            r.duty(Duty::HeadTalksToParent);
        }
        Some((found, requested))
    }

    /// Did this party withdraw, where there was no request to take back? It may be the pupil that is withdrawn, which is a
    /// request to be excused, or an earlier yes: nobody reads a right away by guessing.
    fn withdrew_something(r: &mut Record<'_>, rule: R, own: &Own, by: impl Fn(&Inner) -> Option<PersonId>) -> bool {
        let unclear = own.is(PartyState::Withdrawn)
            && r.say(rule, Weight::Unsettled, own.entry, |inner| Reason::RequestUnclear { by: by(inner) });
        if unclear {
            r.miss(MissingFact::Request);
        }
        unclear
    }

    fn yes_to_taking_part(&self, party: &super::party::Party) -> bool {
        party.own.is(PartyState::Given)
            && party.standing != Known::No
            && !matches!(self.ask.special(), Special::Measurement | Special::YouthSupport)
    }

    /// What lets the pupil take part in spite of a request: the head's decision, and the pupil's own choice.
    fn in_spite(&self, r: &mut Record<'_>, requested: Option<NaiveDate>) -> Option<Found> {
        let ask = self.ask;
        if ask.special() != Special::SexSecondary {
            return None;
        }
        let mut declined = None;
        for decided in &self.file.excusals {
            let holds = r.holds(decided.span, ask.as_of);
            if holds && requested.is_none_or(|requested| requested <= decided.span.from()) {
                declined = match decided.what {
                    Says::No => Some(decided.entry),
                    Says::Yes | Says::Unknown => None,
                };
            }
        }
        if let Some(entry) = declined
            && r.say(R::CON_RSE_3, Weight::Permission, entry, |_| Reason::HeadDeclined)
        {
            return Some(Found::is(State::NotExcused));
        }
        if !self.pupil.is(PartyState::Given) {
            return None;
        }
        match self.age.may_opt_in(r, ask) {
            Known::No => {
                r.rule(R::CON_RSE_5);
                None
            }
            Known::Unknown if !matches!(self.taken, super::steps::Taken::For) => {
                if r.rule(R::CON_RSE_5) {
                    r.miss(MissingFact::Calendar);
                }
                None
            }
            Known::Yes | Known::Unknown => {
                let heard = r.rule(R::CON_RSE_5)
                    && r.say(R::CON_RSE_4, Weight::Permission, self.pupil.entry, |_| Reason::PupilChoseToTakePart);
                heard.then(|| {
                    r.duty(Duty::ArrangeSexEducation);
                    Found { pupil_decides: true, ..Found::is(State::NotExcused) }
                })
            }
        }
    }
}

/// Wales: the new curriculum knows no right to be excused, and came year by year from September 2022 (T-13). While it came,
/// which year it had reached is not held here.
fn curriculum_for_wales(r: &mut Record<'_>, day: NaiveDate) -> Right {
    let began = R::T_13.rule().from;
    let reached_all = NaiveDate::from_ymd_opt(2026, 9, 1);
    began.into_iter().chain(reached_all).for_each(|boundary| r.horizon.boundary(boundary));
    r.rule(R::T_13);
    if reached_all.is_some_and(|all| all <= day) {
        Right::IsNot
    } else {
        let fact =
            if began.is_some_and(|began| began <= day) { MissingFact::NationRule } else { MissingFact::EarlierRule };
        Right::Open(R::T_13, Reason::LawNotSettled, fact)
    }
}
