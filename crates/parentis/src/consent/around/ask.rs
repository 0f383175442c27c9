//! Whom to ask for a consent, and whom not.

use crate::School;
use crate::consent::answer::{ConsentDecision, ConsentMatter, ConsentParty, PartyLine};
use crate::consent::notes::Record;
use crate::consent::party::Asking;
use crate::consent::standing::matter_of;
use crate::consent::words::{AskWhy, ConsentState as State, ConsentStep, Givers, PartyState};
use crate::decision::{Because, Reason};
use crate::ids::{PersonId, PupilId};
use crate::roles::Known;
use crate::roles::matter::Matter;
use crate::rules::RuleId as R;
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

impl School {
    /// Whom to ask for this consent, and whom not, and why?
    pub fn whom_to_ask(&self, matter: &ConsentMatter, as_of: NaiveDate) -> AskList {
        self.whom_to_ask_muting(matter, as_of, None)
    }

    pub(crate) fn whom_to_ask_muting(&self, matter: &ConsentMatter, as_of: NaiveDate, muted: Option<R>) -> AskList {
        self.ask_list(matter, as_of, muted, true)
    }

    /// The same without why somebody has no standing.
    pub(crate) fn who_is_asked(&self, matter: &ConsentMatter, as_of: NaiveDate, muted: Option<R>) -> AskList {
        self.ask_list(matter, as_of, muted, false)
    }

    fn ask_list(&self, matter: &ConsentMatter, as_of: NaiveDate, muted: Option<R>, explained: bool) -> AskList {
        let decision = self.consent_muting(matter, as_of, muted);
        let lines = decision.parties.iter().map(|line| {
            let person = line.person.as_ref();
            let here = |list: &[ConsentParty]| list.iter().any(|party| party.person.as_ref() == person);
            let left = decision.reasons.iter().any(|because| because.reason == Reason::PupilLeft);
            let (ask, why) = match person {
                _ if left => (false, AskWhy::PupilLeft),
                None => ask_pupil(&decision, line.state),
                Some(_) => ask_adult(&decision, line, here(&decision.waiting_for), here(&decision.notify)),
            };
            let reasons = person.zip(matter.pupil.as_ref()).filter(|_| explained && matches!(why, AskWhy::NoStanding));
            let reasons = reasons.map(|(person, pupil)| self.why_no_standing(&decision, pupil, person, muted));
            AskLine {
                person: line.person.clone(),
                ask,
                why,
                state: line.state,
                standing: line.standing,
                reasons: reasons.unwrap_or_default(),
            }
        });
        AskList {
            matter: matter.clone(),
            as_of,
            state: decision.state,
            lines: lines.collect(),
            rules: decision.rules.clone(),
            holds_until: decision.holds_until,
        }
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
        decision: &ConsentDecision,
        pupil: &PupilId,
        person: &PersonId,
        muted: Option<R>,
    ) -> Vec<Because> {
        let numbers = self.numbers_of(&decision.matter, decision.as_of);
        let mut r = Record::new(&self.inner, decision.as_of, muted, false);
        let Ok((line, _)) = self.line_of(&mut r, &numbers) else { return Vec::new() };
        let ask = Asking::of(&self.inner, line, &line.columns, &numbers);
        if ask.columns().givers == Givers::BiometricsParent {
            return self.standing_muting(pupil, person, decision.as_of, muted).reasons;
        }
        let matter = matter_of(&ask);
        self.entitled_muting(matter, pupil, person, decision.as_of, muted).reasons
    }
}

/// The pupil: asked where the pupil decides, or answers too; and never made to choose between the parents (CON-GEN-12).
fn ask_pupil(decision: &ConsentDecision, state: PartyState) -> (bool, AskWhy) {
    let answered = !matches!(
        state,
        PartyState::NotAsked | PartyState::Asked | PartyState::Expired | PartyState::WrongForm | PartyState::Bundled
    );
    let waits = decision.waiting_for.iter().any(|party| party.person.is_none());
    match () {
        () if decision.state == State::NotRequired => (false, AskWhy::ConsentNotNeeded),
        () if waits && !decision.pupil_decides => (true, AskWhy::PupilAnswersToo),
        () if waits && state == PartyState::Expired => (true, AskWhy::AnswerEnded),
        () if waits && matches!(state, PartyState::WrongForm | PartyState::Bundled) => (true, AskWhy::FormDoesNotCount),
        () if waits => (true, AskWhy::PupilDecides),
        () if answered => (false, AskWhy::HasAnswered),
        () if decision.state == State::Conflict && !decision.pupil_decides => (false, AskWhy::NotMadeToChoose),
        () if !decision.pupil_decides => (false, AskWhy::NoStanding),
        () => (false, AskWhy::EnoughGiven),
    }
}

fn ask_adult(decision: &ConsentDecision, line: &PartyLine, waits: bool, notify: bool) -> (bool, AskWhy) {
    match line.state {
        _ if decision.state == State::NotRequired => (false, AskWhy::ConsentNotNeeded),
        _ if decision.pupil_decides => (false, AskWhy::PupilsDecision),
        _ if line.excepted.is_some() => (false, AskWhy::Excepted),
        _ if line.standing == Known::No => (false, AskWhy::NoStanding),
        _ if notify => (true, AskWhy::HasToBeNotified),
        PartyState::Given | PartyState::Refused | PartyState::Objected | PartyState::Withdrawn => {
            (false, AskWhy::HasAnswered)
        }
        _ if line.standing == Known::Unknown => (false, AskWhy::StandingNotSettled),
        PartyState::Expired if waits => (true, AskWhy::AnswerEnded),
        PartyState::WrongForm | PartyState::Bundled if waits => (true, AskWhy::FormDoesNotCount),
        PartyState::NotAsked | PartyState::Asked if waits => {
            let needed = decision.reasons.iter().any(|because| {
                because.reason == Reason::EveryOneNeeded
                    || because.reason == Reason::HasToBeAskedToo { by: line.person.clone() }
            });
            (true, if needed { AskWhy::HasToBeAsked } else { AskWhy::MayGive })
        }
        PartyState::NotAsked
        | PartyState::Asked
        | PartyState::Expired
        | PartyState::WrongForm
        | PartyState::Bundled => {
            let no = matches!(decision.state, State::Refused | State::Conflict | State::Withdrawn | State::Excused);
            let why = if no {
                AskWhy::ANoStands
            } else if decision.failed == Some(ConsentStep::Bar) {
                AskWhy::Barred
            } else {
                AskWhy::EnoughGiven
            };
            (false, why)
        }
    }
}
