//! How many said yes, with what right, and who had to be told first.

use super::notes::Record;
use super::party::Party;
use super::purpose::Special;
use super::steps::{Case, Found, by};
use super::words::{ConsentDuty as Duty, ConsentState as State, ConsentStep as Step, HowMany, PartyState};
use crate::decision::{Reason, Weight};
use crate::roles::Known;
use crate::rules::RuleId as R;
use crate::school::{Inner, NO_ENTRY};
use crate::words::Says;

impl Case<'_> {
    /// How many said yes, with what right; and who had to be told first.
    pub(super) fn consents(&self, r: &mut Record<'_>, court: bool) -> Result<(), Found> {
        let ask = self.ask;
        let c = ask.columns();
        let biometrics = ask.special() == Special::Biometrics && self.act_applies();
        r.rule(ask.rule());
        if biometrics {
            r.rule(R::PAR_12);
            self.notified(r)?;
        }
        if ask.special() == Special::Trip {
            r.rule(R::CON_TRIP_3);
        }
        let protected = self.is_protected(r);
        if protected {
            r.rule(R::CON_PHO_8);
        }
        let aside =
            |party: &Party| party.own.has_answered() && party.standing == Known::No && party.required == Known::No;
        if ask.special() == Special::Name && self.parties.iter().any(aside) {
            // A parent without responsibility is not needed, and does not stop it (CON-NAM-2).
            r.rule(R::CON_NAM_2);
        }
        let counts = |party: &&Party| !court || party.by_order != Known::No;
        let (mut given, mut one) = (0_usize, false);
        for party in self.parties.iter().filter(counts) {
            // Who has to agree too is one of those needed, if with no say of their own (CON-TRIP-4).
            let too = party.own.is(PartyState::Given) && party.must == Known::Yes;
            // One at least of those who say yes may give it by themselves.
            one |= self.yes(party);
            if self.yes(party) || too {
                given = given.saturating_add(1);
                let weight = Weight::Permission;
                r.say(ask.rule(), weight, party.own.entry, |inner| Reason::GivenBy { by: by(inner, party.person) });
            }
        }
        let mut covered = false;
        let covers = |party: &&Party| self.taken.permits(party.covers) && self.yes(party);
        for party in self.parties_of_a(Special::Abroad).iter().filter(covers) {
            let reason = |inner: &Inner| Reason::OrderCoversTheJourney { by: by(inner, party.person) };
            covered |= r.say(R::CON_TRIP_6, Weight::Permission, NO_ENTRY, reason);
        }
        let everyone = c.needed == HowMany::All && !covered && !court;
        // Whose yes is relied on has to be asked too, if that follows from it.
        let relied_on = |party: &Party| party.must_if_heard && self.yes(party);
        let must = |party: &&Party| (self.taken.bars(party.must) || relied_on(party)) && !court;
        let mut some_must = false;
        for party in self.parties_of_a(Special::Trip).iter().filter(must) {
            some_must = true;
            let reason = |inner: &Inner| Reason::HasToBeAskedToo { by: by(inner, party.person) };
            if r.say(R::CON_TRIP_4, Weight::Context, NO_ENTRY, reason) && r.everybody && !r.silent {
                r.asked_too.push(party.person);
            }
        }
        let wanting = |party: &&Party| {
            // Who has to be asked as well and has no say of their own has to agree all the same (CON-TRIP-4, CON-TRIP-5).
            // So has one whose standing is not settled: good whether they have it or not.
            let must = self.taken.bars(party.must) && !court;
            let said_yes = party.own.is(PartyState::Given);
            let agrees = self.yes(party) || (said_yes && (must || party.standing != Known::No));
            let asked_of = if everyone { self.reckoned(party) } else { must };
            asked_of && !agrees
        };
        if everyone {
            let heard = r.say(ask.rule(), Weight::Context, NO_ENTRY, |_| Reason::EveryOneNeeded);
            r.each_is_asked |= heard && !r.silent;
        }
        // Who said yes and perhaps has no say is neither needed nor one of two.
        let neither = |party: &Party| party.own.is(PartyState::Given) && !self.yes(party);
        let stands = |party: &&Party| (self.reckoned(party) || self.yes(party)) && !neither(party);
        let needed = if some_must { self.parties.iter().filter(stands).count().clamp(1, 2) } else { 1 };
        let asked_of_some = everyone || some_must;
        // Where the address is protected, the parent at risk says so, and not the one from whom it is kept (CON-PHO-8).
        let safe = self.is_safe(r, &counts);
        if !safe || !one || given < needed || (asked_of_some && self.parties.iter().any(|party| wanting(&party))) {
            return Err(self.short(r, &counts));
        }
        // The pupil who is able to decide answers beside the parent (CON-BIO-8).
        if biometrics
            && !self.pupil.is(PartyState::Given)
            && self.able(r)
            && r.say(R::CON_BIO_8, Weight::Bar, NO_ENTRY, |_| Reason::PupilAnswersToo)
        {
            r.duty(Duty::AskPupil);
            return Err(Found::fails(State::Missing, Step::Consents));
        }
        if biometrics {
            r.rule(R::CON_BIO_8);
        }
        Ok(())
    }

    /// The parties, if it is that.
    fn parties_of_a(&self, special: Special) -> &[Party<'_>] {
        if self.ask.special() == special { self.parties } else { &[] }
    }

    /// Too few said yes in a way that counts: the gravest of what stands in the way, and each party's own part in it.
    fn short(&self, r: &mut Record<'_>, counts: &dyn Fn(&&Party) -> bool) -> Found {
        let ask = self.ask;
        let mut worst: Option<Found> = None;
        if self.pupil.ever_yes {
            // A pupil who is not able to decide, or decides nothing here.
            let reason = |_: &Inner| Reason::AnswerWithoutStanding { by: None };
            r.say(R::CON_GEN_9, Weight::Context, self.pupil.entry, reason);
        }
        let no = self.parties.iter().filter(counts).any(|party| self.no(party));
        let given = self.parties.iter().filter(counts).any(|party| self.yes(party));
        if no && !given && ask.columns().needed != HowMany::All {
            // The only answer is a no, if one that would not have stopped it (VOC-61).
            return Found::fails(State::Refused, Step::Objections);
        }
        for party in self.parties.iter().filter(counts) {
            if self.yes(party) {
                continue;
            }
            let may = self.taken.permits(party.standing) || self.reckoned(party);
            if !may {
                if party.own.ever_yes || party.own.is(PartyState::Given) {
                    let reason = |inner: &Inner| Reason::AnswerWithoutStanding { by: by(inner, party.person) };
                    r.say(R::CON_GEN_9, Weight::Bar, party.own.entry, reason);
                }
                continue;
            }
            if party.standing == Known::Unknown && party.own.has_answered() {
                let reason = |inner: &Inner| Reason::StandingNotSettled { by: by(inner, party.person) };
                r.say(R::CON_GEN_9, Weight::Unsettled, party.own.entry, reason);
            }
            self.say_party(r, party.person, &party.own, ask.rule());
            let found = falls_short(party.own.state);
            let first = |a: &Found, b: &Found| (rank(*a), a.failed) <= (rank(*b), b.failed);
            if party.own.has_answered() && worst.as_ref().is_none_or(|worst| !first(worst, &found)) {
                worst = Some(found);
            }
        }
        self.protected(r);
        worst.unwrap_or(Found::fails(State::Missing, Step::Consents))
    }

    /// A picture of a child in care, placed for adoption or adopted, or whose address is protected: until whoever decides for it says so, nothing is
    /// published (CON-PHO-8).
    fn protected(&self, r: &mut Record<'_>) {
        if self.is_protected(r) && r.say(R::CON_PHO_8, Weight::Bar, NO_ENTRY, |_| Reason::PupilIsProtected) {
            r.rule(R::CHO_4);
        }
    }

    /// Where the child's address is protected: did one say yes from whom it is not kept and who lives with the child? Where it
    /// is not, nobody in particular has to.
    fn is_safe(&self, r: &mut Record<'_>, counts: &dyn Fn(&&Party) -> bool) -> bool {
        let ask = self.ask;
        if ask.special() != Special::Picture {
            return true;
        }
        let (mut kept, mut from) = (false, Vec::new());
        for address in &ask.child.address_kept {
            if r.holds(address.span, ask.as_of) {
                kept = true;
                from.extend(address.what);
            }
        }
        if !kept || r.muted() == Some(R::CON_PHO_8) {
            return true;
        }
        let lives = |party: &Party, r: &mut Record<'_>| {
            let mut lives = false;
            for said in party.pair.map(|pair| pair.record.lives.as_slice()).unwrap_or_default() {
                lives |= said.what.0 == Says::Yes && r.holds(said.span, ask.as_of);
            }
            lives
        };
        let said_yes = self.parties.iter().filter(counts).filter(|party| self.yes(party));
        let mut safe = false;
        for party in said_yes.filter(|party| !from.contains(&party.person)) {
            safe |= lives(party, r);
        }
        safe
    }

    fn is_protected(&self, r: &mut Record<'_>) -> bool {
        let ask = self.ask;
        if ask.special() != Special::Picture {
            return false;
        }
        let mut is = false;
        for care in &ask.child.care {
            is |= r.holds(care.span, ask.as_of);
        }
        for placed in &ask.child.for_adoption {
            is |= r.holds(placed.span, ask.as_of);
        }
        for new in &ask.child.new_parents {
            is |= r.holds(new.span, ask.as_of);
        }
        for address in &ask.child.address_kept {
            is |= r.holds(address.span, ask.as_of);
        }
        is
    }

    /// Was every parent of the Act notified, or a ground recorded why not (CON-BIO-1, CON-BIO-6)? Where none can be, others
    /// stand in (PAR-13).
    fn notified(&self, r: &mut Record<'_>) -> Result<(), Found> {
        let mut short = false;
        for party in self.parties.iter().filter(|party| self.reckoned(party)) {
            if let Some((ground, entry)) = party.excepted
                && r.say(R::CON_BIO_6, Weight::Context, entry, |inner| Reason::NotificationExcepted {
                    by: by(inner, party.person),
                    ground,
                })
            {
                continue;
            }
            if !party.told {
                let reason = |inner: &Inner| Reason::NotNotified { by: by(inner, party.person) };
                short |= r.say(R::CON_BIO_1, Weight::Bar, NO_ENTRY, reason);
            }
        }
        r.rule(R::CON_BIO_1);
        if short { Err(Found::fails(State::Missing, Step::Consents)) } else { Ok(()) }
    }
}

/// What a party whose yes does not count, or was not said, leaves the whole at.
const fn falls_short(state: PartyState) -> Found {
    match state {
        PartyState::Withdrawn => Found::fails(State::Withdrawn, Step::Consents),
        PartyState::Expired => Found::fails(State::Expired, Step::Currency),
        PartyState::WrongForm | PartyState::Bundled => Found::fails(State::Missing, Step::Form),
        PartyState::NotAsked | PartyState::Asked | PartyState::Given | PartyState::Refused | PartyState::Objected => {
            Found::fails(State::Missing, Step::Consents)
        }
    }
}

/// What was taken back comes before what does not count, and that before what is over.
fn rank(found: Found) -> u8 {
    if found.state == State::Withdrawn {
        0
    } else if found.state == State::Expired {
        2
    } else {
        1
    }
}
