//! A consent, told to one adult.

use super::{ParentWords, item};
use crate::catalogue::Args;
use crate::names::Names;
use crate::reasons::yes_no;
use parentis::consent::words::{ConsentDuty, ConsentKind, ConsentState, PartyState};
use parentis::consent::{ConsentDecision, ConsentParty, PartyLine};
use parentis::decision::{Outcome, Reason};
use parentis::ids::{DocumentId, PersonId, PupilId, PurposeId};
use parentis::roles::Known;
use parentis::words::Says;

impl ParentWords {
    /// Where a consent stands for the reader: what it is about, what we have from them, what it means, what they can do.
    ///
    /// `hears` is whether the reader may be told of it at all ([`School::may_hear_of`](parentis::School::may_hear_of)): that
    /// somebody's answer counts is no leave to tell them. Who else is asked is never said, nor what anybody else said (RCT-8): "we still need somebody else's answer" is all.
    /// Somebody else's no, a bar and what is not settled read alike. To an adult who has no part in it, and about what is
    /// private to the child, one sentence is said that is always the same.
    ///
    /// ```
    /// # use parentis_text::{Ids, parents::ParentWords};
    /// # use parentis::consent::ConsentMatter;
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let picture = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?);
    /// let (decision, father) = (school.consent(&picture, as_of), "father".parse()?);
    /// let text = ParentWords::english()?.consent(&decision, &father, school.may_hear_of(&picture, &father, as_of), &Ids);
    /// assert_eq!(text, "We have nothing to tell you about this. Please ring the school office if you have a question.\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn consent(&self, decision: &ConsentDecision, reader: &PersonId, hears: Outcome, names: &dyn Names) -> String {
        let silent = || self.text(&[self.plain("consent-silent")]);
        let Some(line) = decision.parties.iter().find(|line| line.person.as_ref() == Some(reader)) else {
            return silent();
        };
        let answered = !matches!(line.state, PartyState::NotAsked | PartyState::Asked);
        if !hears.permits() || private(decision) || (line.standing != Known::Yes && !answered) {
            return silent();
        }
        let matter = &decision.matter;
        let mut lines = self.about(&matter.purpose, matter.pupil.as_ref(), matter.item.as_ref(), names);
        if lines.is_empty() {
            return silent();
        }
        lines.push(self.own(line));
        if let Some(last) = line.until.and_then(|until| until.pred_opt()).filter(|_| line.state == PartyState::Given) {
            lines.push(self.say("consent-own-until", &Args::new().with("last", self.date(last))));
        }
        let now = now(decision, line, reader);
        lines.push(self.plain(now));
        if now == "consent-now-waits_for_you" {
            lines.push(self.plain("consent-can-answer"));
        }
        if decision.state != ConsentState::NotRequired {
            lines.extend(self.undo(line.state));
        }
        self.text(&lines)
    }

    /// What it is about; nothing of a purpose of which a parent is told nothing.
    pub(super) fn about(
        &self,
        purpose: &PurposeId,
        pupil: Option<&PupilId>,
        one: Option<&DocumentId>,
        names: &dyn Names,
    ) -> Vec<String> {
        let Some(purpose) = self.purpose(purpose, names) else { return Vec::new() };
        let args = Args::new().with("purpose", purpose);
        let mut lines = vec![match pupil {
            Some(pupil) => self.say("consent-about-child", &args.with("pupil", self.pupil(pupil, names))),
            None => self.say("consent-about", &args),
        }];
        let one = one.and_then(|one| item(one, names));
        lines.extend(one.map(|one| self.say("consent-item", &Args::new().with("item", one))));
        lines
    }

    /// What we have from the reader.
    fn own(&self, line: &PartyLine) -> String {
        let id = format!("consent-own-{}", line.state.code());
        let plain = matches!(line.state, PartyState::NotAsked | PartyState::Asked);
        let args = Args::new();
        if plain {
            return self.say(&id, &args);
        }
        let day = line.since.map(|day| self.date(day)).unwrap_or_default();
        self.say(&id, &args.with("dated", yes_no(line.since.is_some())).with("day", day))
    }
}

/// Is it the child's own affair, of which nothing is said (CON-MED-1)?
fn private(decision: &ConsentDecision) -> bool {
    decision.duties.contains(&ConsentDuty::EncourageTellingParents)
        || decision.reasons.iter().any(|because| because.reason == Reason::InConfidence)
        || decision.matter.details.in_confidence == Says::Yes
}

/// What it means for the reader.
fn now(decision: &ConsentDecision, line: &PartyLine, reader: &PersonId) -> &'static str {
    if decision.state == ConsentState::NotRequired {
        return "consent-now-not_needed";
    }
    if decision.kind == Some(ConsentKind::Withdrawal) {
        return match decision.outcome {
            Outcome::Must | Outcome::May => "consent-now-takes_part",
            Outcome::MustNot => "consent-now-does_not_take_part",
            Outcome::NeedsCheck => "consent-now-not_settled",
        };
    }
    if decision.pupil_decides {
        return "consent-now-child_decides";
    }
    // To one whose answer cannot be used, or not yet, no more is said.
    if line.standing != Known::Yes {
        return "consent-now-no_more";
    }
    let waits_for = |other: bool| {
        let wanted = decision.waiting_for.iter().chain(&decision.notify);
        wanted.clone().any(|party: &ConsentParty| (party.person.as_ref() != Some(reader)) == other)
    };
    match decision.outcome {
        Outcome::Must | Outcome::May => match line.state {
            PartyState::Refused | PartyState::Objected | PartyState::Withdrawn => "consent-now-goes_ahead_against",
            PartyState::NotAsked
            | PartyState::Asked
            | PartyState::Given
            | PartyState::Expired
            | PartyState::WrongForm
            | PartyState::Bundled => "consent-now-goes_ahead",
        },
        Outcome::NeedsCheck => "consent-now-not_now",
        Outcome::MustNot => match line.state {
            PartyState::Refused | PartyState::Objected => "consent-now-your_no",
            PartyState::Withdrawn => "consent-now-taken_back",
            _ if waits_for(false) => "consent-now-waits_for_you",
            PartyState::Given if waits_for(true) => "consent-now-waits_for_others",
            PartyState::NotAsked
            | PartyState::Asked
            | PartyState::Given
            | PartyState::Expired
            | PartyState::WrongForm
            | PartyState::Bundled => "consent-now-not_now",
        },
    }
}
