//! What a no of somebody else does, and a yes that was taken back.

use super::notes::Record;
use super::party::Party;
use super::purpose::Special;
use super::said::is_written;
use super::steps::{Case, Found, by};
use super::tell::no_of;
use super::words::{
    ConsentDuty as Duty, ConsentKind, ConsentState as State, ConsentStep as Step, Objection, PartyState,
};
use crate::decision::{MissingFact, Reason, Weight};
use crate::roles::Known;
use crate::rules::RuleId as R;
use crate::school::{Inner, NO_ENTRY};
use crate::words::Says;

impl Case<'_> {
    /// What a no of somebody else does. Returns whether one was said in a form in which it does not stop it by law.
    pub(super) fn objections(&self, r: &mut Record<'_>, court: bool) -> Result<bool, Found> {
        let ask = self.ask;
        let mut objection = ask.columns().objection;
        if ask.special() == Special::Biometrics && !self.act_applies() {
            objection = Objection::Conflict;
        }
        if matches!(ask.special(), Special::Medicine | Special::Aspirin | Special::Device) {
            r.rule(R::CON_MED_4);
            let no = self.parties.iter().any(|party| self.no(party) || self.back(party));
            if no
                && ask.details.urgent == Says::Yes
                && r.say(R::CON_MED_4, Weight::Context, NO_ENTRY, |_| Reason::Urgent)
            {
                objection = Objection::Nothing;
            }
            if no {
                r.duty(Duty::AskPrescriber);
            }
        }
        let counts = |party: &&Party| !court || party.by_order != Known::No;
        if !self.parties.iter().filter(counts).any(|party| self.no(party) || self.back(party)) {
            return Ok(false);
        }
        self.objected(r, court, objection)
    }

    /// The same, where somebody said no or took a yes back.
    #[inline(never)]
    fn objected(&self, r: &mut Record<'_>, court: bool, objection: Objection) -> Result<bool, Found> {
        let ask = self.ask;
        let counts = |party: &&Party| !court || party.by_order != Known::No;
        let biometrics = ask.special() == Special::Biometrics && self.act_applies();
        let mut doubt = false;
        let mut stopped = false;
        for party in self.parties.iter().filter(counts).filter(|party| self.no(party)) {
            let name = |inner: &Inner| by(inner, party.person);
            let said = (party.person, party.own.said.unwrap_or(ask.as_of));
            if biometrics && !is_written(r, ask, said, party.own.form) {
                // The Act speaks of an objection in writing; one by word of mouth is not passed over (CON-BIO-3).
                let reason = |inner: &Inner| Reason::ObjectionNotInWriting { by: name(inner) };
                doubt |= r.say(R::CON_BIO_3, Weight::Unsettled, party.own.entry, reason);
                continue;
            }
            let trip = matches!(ask.special(), Special::Trip | Special::Abroad);
            if trip {
                r.rule(R::CON_TRIP_5);
            }
            let rule = if biometrics {
                R::CON_BIO_3
            } else if trip {
                if party.own.is(PartyState::Objected) && !party.asked { R::CHO_6 } else { R::CON_TRIP_5 }
            } else if objection == Objection::Stops {
                ask.rule()
            } else {
                R::CON_GEN_11
            };
            let weight = match objection {
                Objection::Stops | Objection::Conflict => Weight::Bar,
                Objection::Nothing | Objection::Weighed => Weight::Context,
            };
            stopped |= r.say(rule, weight, party.own.entry, |inner| no_of(&party.own, name(inner)));
        }
        if doubt {
            r.miss(MissingFact::WrittenObjection);
        }
        let taken_back: Vec<&Party> = self.parties.iter().filter(counts).filter(|party| self.back(party)).collect();
        match objection {
            Objection::Stops if stopped => return Err(Found::fails(State::Refused, Step::Objections)),
            Objection::Stops if !taken_back.is_empty() => {
                let rule = if biometrics { R::CON_BIO_5 } else { R::CON_GEN_5 };
                if self.say_taken_back(r, &taken_back, rule) {
                    if biometrics {
                        r.duty(Duty::Destroy);
                    }
                    return Err(Found::fails(State::Withdrawn, Step::Objections));
                }
            }
            Objection::Conflict if stopped || !taken_back.is_empty() => {
                let given = self.parties.iter().filter(counts).any(|party| self.yes(party));
                self.say_taken_back(r, &taken_back, R::CON_GEN_5);
                if !given {
                    let state = if stopped { State::Refused } else { State::Withdrawn };
                    return Err(Found::fails(state, Step::Objections));
                }
                if r.say(R::CON_GEN_11, Weight::Bar, NO_ENTRY, |_| Reason::PartiesDisagree) {
                    if r.rule(R::CON_GEN_12) {
                        r.duty(Duty::DoNotAskPupilToChoose);
                    }
                    return Err(Found::fails(State::Conflict, Step::Objections));
                }
            }
            Objection::Weighed if stopped => r.duty(Duty::WeighObjection),
            Objection::Stops | Objection::Conflict | Objection::Weighed | Objection::Nothing => {}
        }
        Ok(doubt)
    }

    fn say_taken_back(&self, r: &mut Record<'_>, parties: &[&Party], rule: R) -> bool {
        let mut heard = false;
        for party in parties {
            let rule = if matches!(self.ask.special(), Special::Trip | Special::Abroad) { R::CON_TRIP_8 } else { rule };
            heard |=
                r.say(rule, Weight::Bar, party.own.entry, |inner| Reason::TakenBackBy { by: by(inner, party.person) });
        }
        if heard {
            r.duty(Duty::Stop);
            r.rule(R::CON_GEN_5);
            if self.ask.special() == Special::Picture && r.rule(R::CON_PHO_7) {
                r.duty(Duty::TakeDown);
                r.duty(Duty::TellRecipients);
            }
            if self.ask.columns().kind == Some(ConsentKind::DataProtection) {
                r.duty(Duty::Erase);
            }
        }
        heard
    }
}
