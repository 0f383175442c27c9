//! Whose answer a consent waits for, and who has still to be told.

use super::notes::Record;
use super::party::Party;
use super::purpose::Special;
use super::steps::{Case, Found};
use super::words::{ConsentState as State, ConsentStep as Step, HowMany, PartyState};
use crate::roles::Known;

/// For whom it waits: asked of each party in turn.
#[expect(clippy::struct_excessive_bools, reason = "each says another thing of the same consent")]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Awaited {
    /// For the pupil's answer.
    pub(super) pupil: bool,
    /// For that of adults.
    adults: bool,
    /// The biometrics Act applies: each parent has to be notified (CON-BIO-1).
    biometrics: bool,
    /// Each has to say yes.
    every: bool,
    /// An order lets some of them decide (ORD-7).
    court: bool,
    /// Under a care order it is the authority that decides about a journey abroad (CON-TRIP-6).
    authority: bool,
    /// One at least said yes with the right to.
    given: bool,
    /// One at least has to be asked besides (CON-TRIP-4).
    besides: bool,
}

impl Awaited {
    pub(super) fn of(case: &Case<'_>, found: Found, r: &mut Record<'_>) -> Self {
        let ask = case.ask;
        if !matches!(found.state, State::Missing | State::Expired) || found.failed == Some(Step::Bar) || found.gone {
            return Self::default();
        }
        if found.pupil_decides {
            return Self { pupil: true, ..Self::default() };
        }
        let biometrics = ask.special() == Special::Biometrics && case.act_applies();
        let some = |is: &dyn Fn(&Party) -> bool| case.parties.iter().any(is);
        Self {
            pupil: biometrics && case.able(r) && !case.pupil.is(PartyState::Given),
            adults: true,
            biometrics,
            every: ask.columns().needed == HowMany::All,
            court: some(&|adult| adult.by_order != Known::No),
            authority: ask.special() == Special::Abroad && some(&|adult| adult.covers == Known::Yes && adult.authority),
            given: some(&|adult| case.yes(adult)),
            besides: some(&|adult| adult.must != Known::No),
        }
    }

    /// Has this adult to be notified first?
    pub(super) fn to_notify(self, adult: &Party) -> bool {
        self.adults && self.biometrics && adult.required != Known::No && !adult.told && adult.excepted.is_none()
    }

    /// Is this adult's answer one that it waits for?
    pub(super) fn answer_of(self, adult: &Party) -> bool {
        let has_part =
            adult.standing != Known::No || adult.must != Known::No || (self.every && adult.required != Known::No);
        let may = has_part && adult.excepted.is_none();
        let one_of = match (self.court, self.authority) {
            (true, _) => adult.by_order != Known::No,
            (false, true) => adult.authority,
            (false, false) => {
                self.every || adult.must != Known::No || !self.given || (!self.biometrics && self.besides)
            }
        };
        // Who has to be settled first is no one to wait for, where another's answer would do.
        let settled = adult.standing != Known::Unknown || self.every || adult.must != Known::No || self.court;
        self.adults && may && settled && !adult.own.is(PartyState::Given) && one_of
    }
}
