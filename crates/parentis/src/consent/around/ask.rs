//! Whom to ask for a consent, and whom not.

use crate::School;
use crate::consent::answer::ConsentMatter;
use crate::consent::awaited::Awaited;
use crate::consent::notes::Record;
use crate::consent::party::{Asking, Party};
use crate::consent::standing::matter_of;
use crate::consent::steps::{Case, Found, by};
use crate::consent::words::{AskWhy, ConsentState as State, ConsentStep, Givers, PartyState};
use crate::decision::Because;
use crate::ids::{PersonId, PupilId};
use crate::roles::Known;
use crate::roles::matter::Matter;
use crate::rules::RuleId as R;
use crate::school::{PersonRef, THE_PUPIL};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One party, and whether to ask them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AskLine {
    /// The adult; null: the pupil in person.
    pub person: Option<PersonId>,
    /// Ask them, or notify them?
    pub ask: bool,
    /// Why, or why not.
    pub why: AskWhy,
    /// Where they stand.
    pub state: PartyState,
    /// May they give it?
    pub standing: Known,
    /// What their right to be asked rests on, or what takes it.
    pub reasons: Vec<Because>,
}

/// Whom to ask, and whom not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AskList {
    /// What is asked for.
    pub matter: ConsentMatter,
    /// The day.
    pub as_of: NaiveDate,
    /// Where the consent stands.
    pub state: State,
    /// Everybody with a part in it: the pupil first, then adults in the order of their ids.
    pub lines: Vec<AskLine>,
    /// The rules that played a part.
    pub rules: Vec<R>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The same by number, without ids and without what each right rests on: for lists of thousands.
#[derive(Clone, Debug)]
pub(crate) struct AskedByNumber {
    pub(crate) state: State,
    pub(crate) lines: Vec<AskOne>,
    pub(crate) rules: Vec<R>,
    pub(crate) holds_until: Option<NaiveDate>,
}

/// One party by number, and whether to ask them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AskOne {
    person: u32,
    pub(crate) ask: bool,
    pub(crate) why: AskWhy,
    state: PartyState,
    standing: Known,
}

impl AskedByNumber {
    /// The line of that adult; of nobody, of the pupil in person.
    pub(crate) fn line_of(&self, person: Option<PersonRef>) -> Option<&AskOne> {
        let person = person.map_or(THE_PUPIL, |person| person.0);
        self.lines.iter().find(|line| line.person == person)
    }
}

impl School {
    /// Whom to ask for this consent, and whom not, and why?
    pub fn whom_to_ask(&self, matter: &ConsentMatter, as_of: NaiveDate) -> AskList {
        self.whom_to_ask_muting(matter, as_of, None)
    }

    pub(crate) fn whom_to_ask_muting(&self, matter: &ConsentMatter, as_of: NaiveDate, muted: Option<R>) -> AskList {
        let AskedByNumber { state, lines, rules, holds_until } =
            self.asked_by_number(&self.numbers_of(matter, as_of), muted);
        let lines = lines.into_iter().map(|AskOne { person, ask, why, state, standing }| {
            let person = by(&self.inner, person);
            let reasons = match (&person, &matter.pupil) {
                (Some(person), Some(pupil)) if why == AskWhy::NoStanding => {
                    self.why_no_standing(matter, pupil, person, (as_of, muted))
                }
                (Some(_) | None, Some(_) | None) => Vec::new(),
            };
            AskLine { person, ask, why, state, standing, reasons }
        });
        AskList { matter: matter.clone(), as_of, state, lines: lines.collect(), rules, holds_until }
    }

    /// In which column of the rights matrix the standing of those lies who may give it, and whether each gives it for
    /// themselves.
    pub(crate) fn column_of_purpose(&self, matter: &ConsentMatter, as_of: NaiveDate) -> Option<(Matter, bool)> {
        let numbers = self.numbers_of(matter, as_of);
        let mut r = Record::new(&self.inner, as_of, None, false);
        let (line, _) = self.line_of(&mut r, &numbers).ok()?;
        let own = line.columns.givers == Givers::TheAdult;
        Some((matter_of(&Asking::of(&self.inner, line, &line.columns, &numbers)), own))
    }

    /// Why this adult has no standing: the reasons of the rights matrix.
    fn why_no_standing(
        &self,
        matter: &ConsentMatter,
        pupil: &PupilId,
        person: &PersonId,
        (as_of, muted): (NaiveDate, Option<R>),
    ) -> Vec<Because> {
        let numbers = self.numbers_of(matter, as_of);
        let mut r = Record::new(&self.inner, as_of, muted, false);
        let Ok((line, _)) = self.line_of(&mut r, &numbers) else { return Vec::new() };
        let ask = Asking::of(&self.inner, line, &line.columns, &numbers);
        if ask.columns().givers == Givers::BiometricsParent {
            return self.standing_muting(pupil, person, as_of, muted).reasons;
        }
        self.entitled_muting(matter_of(&ask), pupil, person, as_of, muted).reasons
    }
}

/// Each party of a case, the pupil first where the pupil has a part in it, then the adults in the order of their numbers.
pub(crate) fn asked_of(case: &Case<'_>, found: Found, r: &mut Record<'_>) -> Vec<AskOne> {
    let awaited = Awaited::of(case, found, r);
    let mut lines = Vec::with_capacity(case.parties.len().saturating_add(1));
    if case.pupil_has_a_part(found) {
        let standing = Known::from_bool(found.pupil_decides);
        let (ask, why) = ask_pupil(found, case.pupil.state, awaited.pupil);
        lines.push(AskOne { person: THE_PUPIL, ask, why, state: case.pupil.state, standing });
    }
    let adults = lines.len();
    for party in case.parties {
        let (ask, why) = ask_adult(found, party, awaited, r);
        let Party { person, standing, own, .. } = *party;
        lines.push(AskOne { person, ask, why, state: own.state, standing });
    }
    if let Some(adults) = lines.get_mut(adults..) {
        adults.sort_unstable_by_key(|line| line.person);
    }
    lines
}

/// The pupil: asked where the pupil decides, or answers too; and never made to choose between the parents (CON-GEN-12).
fn ask_pupil(found: Found, state: PartyState, waits: bool) -> (bool, AskWhy) {
    let answered = !matches!(
        state,
        PartyState::NotAsked | PartyState::Asked | PartyState::Expired | PartyState::WrongForm | PartyState::Bundled
    );
    match () {
        () if found.gone => (false, AskWhy::PupilLeft),
        () if found.state == State::NotRequired => (false, AskWhy::ConsentNotNeeded),
        () if waits && !found.pupil_decides => (true, AskWhy::PupilAnswersToo),
        () if waits && state == PartyState::Expired => (true, AskWhy::AnswerEnded),
        () if waits && matches!(state, PartyState::WrongForm | PartyState::Bundled) => (true, AskWhy::FormDoesNotCount),
        () if waits => (true, AskWhy::PupilDecides),
        () if answered => (false, AskWhy::HasAnswered),
        () if found.state == State::Conflict && !found.pupil_decides => (false, AskWhy::NotMadeToChoose),
        () if !found.pupil_decides => (false, AskWhy::NoStanding),
        () => (false, AskWhy::EnoughGiven),
    }
}

fn ask_adult(found: Found, party: &Party<'_>, awaited: Awaited, r: &Record<'_>) -> (bool, AskWhy) {
    let waits = awaited.answer_of(party);
    match party.own.state {
        _ if found.gone => (false, AskWhy::PupilLeft),
        _ if found.state == State::NotRequired => (false, AskWhy::ConsentNotNeeded),
        _ if found.pupil_decides => (false, AskWhy::PupilsDecision),
        _ if party.excepted.is_some() => (false, AskWhy::Excepted),
        _ if party.standing == Known::No => (false, AskWhy::NoStanding),
        _ if awaited.to_notify(party) => (true, AskWhy::HasToBeNotified),
        PartyState::Given | PartyState::Refused | PartyState::Objected | PartyState::Withdrawn => {
            (false, AskWhy::HasAnswered)
        }
        _ if party.standing == Known::Unknown => (false, AskWhy::StandingNotSettled),
        PartyState::Expired if waits => (true, AskWhy::AnswerEnded),
        PartyState::WrongForm | PartyState::Bundled if waits => (true, AskWhy::FormDoesNotCount),
        PartyState::NotAsked | PartyState::Asked if waits => {
            let needed = r.each_is_asked || r.asked_too.contains(&party.person);
            (true, if needed { AskWhy::HasToBeAsked } else { AskWhy::MayGive })
        }
        PartyState::NotAsked
        | PartyState::Asked
        | PartyState::Expired
        | PartyState::WrongForm
        | PartyState::Bundled => {
            let no = matches!(found.state, State::Refused | State::Conflict | State::Withdrawn | State::Excused);
            let why = if no {
                AskWhy::ANoStands
            } else if found.failed == Some(ConsentStep::Bar) {
                AskWhy::Barred
            } else {
                AskWhy::EnoughGiven
            };
            (false, why)
        }
    }
}
