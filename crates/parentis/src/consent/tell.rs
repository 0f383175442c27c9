//! What the parties said, as reasons.

use super::notes::Record;
use super::purpose::Special;
use super::said::Own;
use super::steps::{Case, by};
use super::words::{ConsentDuty as Duty, ConsentKind, FormNeeded, PartyState};
use crate::decision::{Reason, Weight};
use crate::ids::PersonId;
use crate::rules::RuleId as R;

impl Case<'_> {
    /// Who said no.
    pub(super) fn say_objectors(&self, r: &mut Record<'_>, weight: Weight) {
        if self.pupil.is_no() {
            r.say(self.ask.rule(), weight, self.pupil.entry, |_| no_of(self.pupil, None));
        }
        for party in self.parties.iter().filter(|party| self.no(party)) {
            r.say(self.ask.rule(), weight, party.own.entry, |inner| no_of(&party.own, by(inner, party.person)));
        }
    }

    /// What a party's own state is, as a reason.
    pub(crate) fn say_party(&self, r: &mut Record<'_>, person: u32, own: &Own, rule: R) {
        let form = own.form;
        let (rule, weight) = match own.state {
            PartyState::Given => (rule, Weight::Permission),
            PartyState::Bundled => (R::CON_GEN_3, Weight::Bar),
            PartyState::WrongForm => (self.form_rule(form), Weight::Bar),
            PartyState::Withdrawn => (R::CON_GEN_5, Weight::Bar),
            PartyState::Expired | PartyState::Refused | PartyState::Objected => (rule, Weight::Bar),
            PartyState::NotAsked | PartyState::Asked => (rule, Weight::Context),
        };
        let told_each_time = own.is(PartyState::NotAsked) && own.ever_yes && self.ask.special() == Special::Trip;
        let rule = if told_each_time { R::CON_TRIP_2 } else { rule };
        let heard = r.say(rule, weight, own.entry, |inner| {
            let by = by(inner, person);
            match own.state {
                PartyState::Given => Reason::GivenBy { by },
                PartyState::Bundled => Reason::OneTickForSeveral { by },
                PartyState::WrongForm => Reason::FormDoesNotCount { by, form },
                PartyState::Withdrawn => Reason::TakenBackBy { by },
                PartyState::Expired => Reason::TermEndedOf { by },
                PartyState::Refused => Reason::RefusedBy { by },
                PartyState::Objected => Reason::ObjectedBy { by },
                PartyState::NotAsked if told_each_time => Reason::NotNotified { by },
                PartyState::NotAsked => Reason::NotAskedYet { by },
                PartyState::Asked => Reason::AnswerAwaited { by },
            }
        });
        if heard && own.is(PartyState::Withdrawn) {
            r.duty(Duty::Stop);
            if self.ask.columns().kind == Some(ConsentKind::DataProtection) {
                r.duty(Duty::Erase);
            }
            if self.ask.special() == Special::Picture && r.rule(R::CON_PHO_7) {
                r.duty(Duty::TakeDown);
                r.duty(Duty::TellRecipients);
            }
        }
        if told_each_time {
            r.duty(Duty::TellEachTime);
        }
    }

    /// The rule by which a form does not count.
    fn form_rule(&self, form: super::words::ConsentForm) -> R {
        use super::words::ConsentForm as F;
        match form {
            F::OptOutSilence | F::PreTicked => R::CON_GEN_2,
            F::Conduct | F::Unknown | F::Written | F::Email | F::RecordedCall | F::Note | F::ClinicianRecord => {
                let c = self.ask.columns();
                if c.form == FormNeeded::Recorded && c.special_category { R::CON_GEN_8 } else { R::RCT_9 }
            }
        }
    }
}

pub(crate) fn no_of(own: &Own, by: Option<PersonId>) -> Reason {
    if own.is(PartyState::Objected) {
        Reason::ObjectedBy { by }
    } else if own.is(PartyState::Withdrawn) {
        Reason::TakenBackBy { by }
    } else {
        Reason::RefusedBy { by }
    }
}
