//! Around a decision: whom to ask and whom not, which answers are stale, which uses to look at after a withdrawal, and how a
//! purpose stands over the roll.

use super::able;
use super::answer::{ConsentMatter, ConsentParty};
use super::decide::Numbers;
use super::notes::Record;
use super::party::{Asking, Own};
use super::words::{
    AskWhy, ConsentDuty, ConsentKind, ConsentState as State, ConsentStep as Step, Givers, PartyState, PurposeChange,
    StaleWhy,
};
use super::{ConsentDecision, ConsentDetails};
use crate::School;
use crate::decision::{Because, Outcome};
use crate::ids::{DocumentId, EntryId, PersonId, PupilId, PurposeId};
use crate::roles::Known;
use crate::rules::RuleId as R;
use crate::school::{Answered, ConsentFile, Inner, NOBODY, PairFile, THE_PUPIL};
use crate::time::{Interval, add_months};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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

/// One answer that is to be asked for again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StaleLine {
    /// For what.
    pub purpose: PurposeId,
    /// For which child; null where adults answer on their own account.
    pub pupil: Option<PupilId>,
    /// Whose answer; null: the pupil's.
    pub person: Option<PersonId>,
    /// The entry of the answer.
    pub entry: EntryId,
    /// The day of the answer.
    pub said: NaiveDate,
    /// Why, each reason once.
    pub why: Vec<StaleWhy>,
    /// Whom to ask now; null: the pupil. Nobody, where the pupil has left.
    pub ask: Option<ConsentParty>,
    /// Does it count until it is asked for again (CHO-5)?
    pub still_counts: bool,
}

/// The answers that are to be asked for again, and no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StaleConsents {
    /// The day.
    pub as_of: NaiveDate,
    /// In the order of pupils, purposes and persons.
    pub lines: Vec<StaleLine>,
    /// How many answers of those pupils were looked at.
    pub looked_at: u32,
    /// The rules that played a part.
    pub rules: Vec<R>,
}

/// One use that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UseLine {
    /// The use: the host's key.
    pub used: DocumentId,
    /// For which one of several.
    pub item: Option<DocumentId>,
    /// The day.
    pub on: NaiveDate,
    /// Where the consent stood at the end of that day.
    pub state_then: State,
    /// What that allowed. What was allowed then stays lawful (CON-GEN-5).
    pub outcome_then: Outcome,
}

/// The uses to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UsesToReview {
    /// For what, and for whom.
    pub matter: ConsentMatter,
    /// The day.
    pub as_of: NaiveDate,
    /// Where the consent stands now.
    pub state: State,
    /// Where it stands no more: every use that was made until now. Where it stands: only those that were not covered when
    /// they were made.
    pub uses: Vec<UseLine>,
    /// What else there is to do.
    pub duties: Vec<ConsentDuty>,
    /// The rules that played a part.
    pub rules: Vec<R>,
}

/// How many stand so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StateCount {
    /// Where it stands, with nothing unknown.
    pub state: State,
    /// How many.
    pub n: u32,
}

/// One child, or one adult who answers on their own account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RegisterLine {
    /// The child.
    pub pupil: Option<PupilId>,
    /// The adult, where each answers on their own account.
    pub person: Option<PersonId>,
    /// Where it stands.
    pub state: State,
    /// What that allows.
    pub outcome: Outcome,
}

/// A purpose over the roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConsentRegister {
    /// The purpose.
    pub purpose: PurposeId,
    /// The day.
    pub as_of: NaiveDate,
    /// How many are looked at: the pupils on roll, or the adults known to them where each answers on their own account.
    pub roll: u32,
    /// Every state, if with none in it; with `to_check` they add up to `roll`.
    pub counts: Vec<StateCount>,
    /// How many rest on something unknown.
    pub to_check: u32,
    /// One by one, in the order of their ids.
    pub lines: Vec<RegisterLine>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// Whom to ask for this consent, and whom not, and why?
    pub fn whom_to_ask(&self, matter: &ConsentMatter, as_of: NaiveDate) -> AskList {
        self.whom_to_ask_muting(matter, as_of, None)
    }

    pub(crate) fn whom_to_ask_muting(&self, matter: &ConsentMatter, as_of: NaiveDate, muted: Option<R>) -> AskList {
        let decision = self.consent_muting(matter, as_of, muted);
        let lines = decision.parties.iter().map(|line| {
            let person = line.person.as_ref();
            let here = |list: &[ConsentParty]| list.iter().any(|party| party.person.as_ref() == person);
            let (ask, why) = match person {
                None => ask_pupil(&decision, line.state),
                Some(_) => ask_adult(&decision, line, here(&decision.waiting_for), here(&decision.notify)),
            };
            let reasons = person.zip(matter.pupil.as_ref()).filter(|_| matches!(why, AskWhy::NoStanding));
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
        let ask = asking(&self.inner, line, &numbers);
        if ask.columns().givers == Givers::BiometricsParent {
            return self.standing_muting(pupil, person, decision.as_of, muted).reasons;
        }
        let matter = super::party::matter_of(&ask);
        self.entitled_muting(matter, pupil, person, decision.as_of, muted).reasons
    }

    /// Which answers are to be asked for again, and why: of these pupils, or of all on roll and of the adults who answer on
    /// their own account.
    pub fn stale_consents(&self, pupils: Option<&[PupilId]>, as_of: NaiveDate) -> StaleConsents {
        self.stale_consents_muting(pupils, as_of, None)
    }

    pub(crate) fn stale_consents_muting(
        &self,
        pupils: Option<&[PupilId]>,
        as_of: NaiveDate,
        muted: Option<R>,
    ) -> StaleConsents {
        let inner = &*self.inner;
        let wanted: Option<BTreeSet<u32>> =
            pupils.map(|pupils| pupils.iter().filter_map(|pupil| self.pupil(pupil)).map(|pupil| pupil.0).collect());
        let (mut lines, mut looked_at) = (Vec::new(), 0_u32);
        let mut r = Record::new(inner, as_of, muted, false);
        for file in &inner.consents {
            if wanted.as_ref().is_some_and(|wanted| !wanted.contains(&file.pupil)) {
                continue;
            }
            self.stale_in(&mut r, file, as_of, &mut lines, &mut looked_at);
        }
        lines.sort_by(|a: &StaleLine, b| {
            (a.pupil.is_none(), &a.pupil, &a.purpose, a.person.is_some(), &a.person, &a.entry).cmp(&(
                b.pupil.is_none(),
                &b.pupil,
                &b.purpose,
                b.person.is_some(),
                &b.person,
                &b.entry,
            ))
        });
        StaleConsents { as_of, lines, looked_at, rules: r.rules.iter().collect() }
    }

    fn stale_in(
        &self,
        r: &mut Record<'_>,
        file: &ConsentFile,
        as_of: NaiveDate,
        lines: &mut Vec<StaleLine>,
        looked_at: &mut u32,
    ) {
        let inner = &*self.inner;
        let numbers = Numbers {
            purpose: Some(file.purpose),
            pupil: file.pupil,
            person: None,
            item: None,
            details: ConsentDetails::default(),
            as_of,
        };
        let Ok((line, _)) = self.line_of(r, &numbers) else { return };
        // Nothing is asked where consent is the wrong tool, and no request to be excused is asked for.
        if line.columns.kind.is_none() || line.columns.kind == Some(ConsentKind::Withdrawal) {
            return;
        }
        let ask = asking(inner, line, &numbers);
        let Some(decision) = self.decision_for_stale(file, as_of, r.muted()) else { return };
        let people: BTreeSet<u32> = file.answers.iter().map(|answer| answer.person).collect();
        for person in people {
            let own = super::party::own(r, &ask, file, &|other| other == person);
            let Some(answer) = file.answers.iter().find(|answer| answer.entry == own.entry && answer.person == person)
            else {
                continue;
            };
            // Who said no, or took it back, is not asked again; who was never asked has nothing that is stale.
            if !answer.is_yes() || !matches!(own.state, PartyState::Given | PartyState::Expired) {
                continue;
            }
            *looked_at = looked_at.saturating_add(1);
            let (why, left) = stale_why(r, &ask, answer, &own, &decision, person);
            if why.is_empty() {
                continue;
            }
            let pupil_now = why.contains(&StaleWhy::PupilDecidesNow);
            let who = if pupil_now { THE_PUPIL } else { person };
            let ids = inner.purpose_id(file.purpose).zip(inner.entry_id(answer.entry));
            let Some((purpose, entry)) = ids else { continue };
            lines.push(StaleLine {
                purpose: purpose.clone(),
                pupil: inner.pupils.get(file.pupil as usize).cloned(),
                person: super::steps::by(inner, person),
                entry: entry.clone(),
                said: answer.said,
                still_counts: own.is(PartyState::Given)
                    && !pupil_now
                    && !left
                    && !why.contains(&StaleWhy::GiverHasNoStanding),
                why,
                ask: (!left).then(|| ConsentParty { person: super::steps::by(inner, who) }),
            });
        }
    }

    fn decision_for_stale(&self, file: &ConsentFile, as_of: NaiveDate, muted: Option<R>) -> Option<ConsentDecision> {
        let purpose = self.inner.purpose_id(file.purpose)?.clone();
        let pupil = self.inner.pupils.get(file.pupil as usize).cloned();
        Some(self.consent_muting(&ConsentMatter { pupil, ..ConsentMatter::new(purpose) }, as_of, muted))
    }

    /// Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-PHO-7)?
    pub fn uses_to_review(&self, matter: &ConsentMatter, as_of: NaiveDate) -> UsesToReview {
        self.uses_to_review_muting(matter, as_of, None)
    }

    pub(crate) fn uses_to_review_muting(
        &self,
        matter: &ConsentMatter,
        as_of: NaiveDate,
        muted: Option<R>,
    ) -> UsesToReview {
        let now = self.consent_muting(matter, as_of, muted);
        let numbers = self.numbers_of(matter, as_of);
        let file = numbers.purpose.and_then(|purpose| self.inner.consent_file(numbers.pupil, purpose));
        let mut uses = Vec::new();
        for made in file.into_iter().flat_map(|file| &file.uses) {
            let (item, used) = made.what;
            let on = made.span.from();
            let Some(used) = self.inner.items.get(used as usize) else { continue };
            if on > as_of || (matter.item.is_some() && item != numbers.item) {
                continue;
            }
            let item = item.and_then(|item| self.inner.items.get(item as usize)).cloned();
            let of_this = ConsentMatter { item: item.clone().or_else(|| matter.item.clone()), ..matter.clone() };
            let then = self.consent_muting(&of_this, on, muted);
            if now.outcome != Outcome::May || then.outcome != Outcome::May {
                uses.push(UseLine { used: used.clone(), item, on, state_then: then.state, outcome_then: then.outcome });
            }
        }
        uses.sort_by(|a, b| (a.on, &a.used).cmp(&(b.on, &b.used)));
        let mut rules: BTreeSet<R> = now.rules.iter().copied().collect();
        if !uses.is_empty() && muted != Some(R::CON_GEN_5) {
            rules.insert(R::CON_GEN_5);
        }
        UsesToReview {
            matter: matter.clone(),
            as_of,
            state: now.state,
            uses,
            duties: now.duties,
            rules: rules.into_iter().collect(),
        }
    }

    /// How does a purpose stand over these pupils, or over all on roll?
    pub fn consent_register(
        &self,
        purpose: &PurposeId,
        pupils: Option<&[PupilId]>,
        as_of: NaiveDate,
    ) -> ConsentRegister {
        self.consent_register_muting(purpose, pupils, as_of, None)
    }

    pub(crate) fn consent_register_muting(
        &self,
        purpose: &PurposeId,
        pupils: Option<&[PupilId]>,
        as_of: NaiveDate,
        muted: Option<R>,
    ) -> ConsentRegister {
        let inner = &*self.inner;
        let number = inner.purposes.place(purpose);
        let mut horizon = crate::time::Horizon::new(as_of);
        let mut numbers: Vec<u32> = match pupils {
            Some(pupils) => pupils.iter().filter_map(|pupil| self.pupil(pupil)).map(|pupil| pupil.0).collect(),
            None => (0..)
                .zip(&inner.pupil_files)
                .filter_map(|(at, file)| {
                    file.roll.iter().for_each(|roll| horizon.span(roll.span));
                    file.roll.iter().any(|roll| roll.span.holds(as_of)).then_some(at)
                })
                .collect(),
        };
        numbers.sort_unstable();
        numbers.dedup();
        let mut r = Record::new(inner, as_of, muted, false);
        let base = Numbers {
            purpose: number,
            pupil: NOBODY,
            person: None,
            item: None,
            details: ConsentDetails::default(),
            as_of,
        };
        let own_account = self.line_of(&mut r, &base).is_ok_and(|(line, _)| line.columns.givers == Givers::TheAdult);
        let mut counts = [0_u32; State::ALL.len()];
        let mut to_check = 0_u32;
        let mut lines = Vec::with_capacity(numbers.len());
        let mut add = |asked: Numbers, pupil: Option<&PupilId>, person: Option<&PersonId>| {
            let verdict = self.verdict_of_consent(&asked, muted);
            verdict.holds_until.into_iter().for_each(|day| horizon.boundary(day));
            if verdict.outcome == Outcome::NeedsCheck {
                to_check = to_check.saturating_add(1);
            } else if let Some(count) = counts.get_mut(verdict.state as usize) {
                *count = count.saturating_add(1);
            }
            let (pupil, person) = (pupil.cloned(), person.cloned());
            lines.push(RegisterLine { pupil, person, state: verdict.state, outcome: verdict.outcome });
        };
        if own_account {
            let pairs = numbers.iter().flat_map(|pupil| inner.pairs_of(*pupil));
            let known = pairs.filter(|pair| pair.known_on(as_of) && !pair.is_pupil(as_of)).map(|pair| pair.person);
            let adults: BTreeSet<u32> = known.collect();
            for adult in adults {
                add(Numbers { person: Some(adult), ..base }, None, inner.person_id(adult));
            }
        } else {
            for pupil in numbers {
                add(Numbers { pupil, ..base }, inner.pupils.get(pupil as usize), None);
            }
        }
        let counted = State::ALL.iter().zip(counts).map(|(state, n)| StateCount { state: *state, n });
        ConsentRegister {
            purpose: purpose.clone(),
            as_of,
            roll: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            counts: counted.collect(),
            to_check,
            lines,
            holds_until: horizon.holds_until(),
        }
    }
}

fn asking<'a>(inner: &'a Inner, line: crate::school::Line, numbers: &Numbers) -> Asking<'a> {
    Asking {
        inner,
        line,
        purpose: numbers.purpose.unwrap_or(NOBODY),
        pupil: numbers.pupil,
        person: numbers.person,
        item: numbers.item,
        details: numbers.details,
        as_of: numbers.as_of,
    }
}

/// The pupil: asked where the pupil decides, or answers too; and never made to choose between the parents (CON-GEN-12).
fn ask_pupil(decision: &ConsentDecision, state: PartyState) -> (bool, AskWhy) {
    let answered = !matches!(
        state,
        PartyState::NotAsked | PartyState::Asked | PartyState::Expired | PartyState::WrongForm | PartyState::Bundled
    );
    let waits = decision.waiting_for.iter().any(|party| party.person.is_none());
    let pupil_decides = decision.parties.iter().any(|line| line.person.is_none() && line.standing == Known::Yes);
    match () {
        () if decision.state == State::NotRequired => (false, AskWhy::ConsentNotNeeded),
        () if waits
            && decision.failed == Some(Step::Consents)
            && !answered
            && decision.kind == Some(ConsentKind::Statutory) =>
        {
            (true, AskWhy::PupilAnswersToo)
        }
        () if waits && state == PartyState::Expired => (true, AskWhy::AnswerEnded),
        () if waits && matches!(state, PartyState::WrongForm | PartyState::Bundled) => (true, AskWhy::FormDoesNotCount),
        () if waits => (true, AskWhy::PupilDecides),
        () if answered => (false, AskWhy::HasAnswered),
        () if decision.state == State::Conflict && !pupil_decides => (false, AskWhy::NotMadeToChoose),
        () => (false, AskWhy::EnoughGiven),
    }
}

fn ask_adult(decision: &ConsentDecision, line: &super::PartyLine, waits: bool, notify: bool) -> (bool, AskWhy) {
    let pupil_decides = decision.parties.iter().any(|line| line.person.is_none() && line.standing == Known::Yes);
    match line.state {
        _ if decision.state == State::NotRequired => (false, AskWhy::ConsentNotNeeded),
        _ if pupil_decides => (false, AskWhy::PupilsDecision),
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
                because.reason == crate::decision::Reason::EveryOneNeeded
                    || because.reason == crate::decision::Reason::HasToBeAskedToo { by: line.person.clone() }
            });
            (true, if needed { AskWhy::HasToBeAsked } else { AskWhy::MayGive })
        }
        PartyState::NotAsked
        | PartyState::Asked
        | PartyState::Expired
        | PartyState::WrongForm
        | PartyState::Bundled => (false, AskWhy::EnoughGiven),
    }
}

/// Why an answer is to be asked for again, each reason once; and whether the pupil has left.
fn stale_why(
    r: &mut Record<'_>,
    ask: &Asking<'_>,
    answer: &Answered,
    own: &Own,
    decision: &ConsentDecision,
    person: u32,
) -> (Vec<StaleWhy>, bool) {
    let mut why = BTreeSet::new();
    let left = able::has_left(r, ask);
    if left {
        // Nobody is asked again for a pupil who has gone.
        return (if r.rule(R::CON_GEN_6) { vec![StaleWhy::LeftTheSchool] } else { Vec::new() }, true);
    }
    let pupil_decides = decision.parties.iter().any(|line| line.person.is_none() && line.standing == Known::Yes);
    if pupil_decides && person != THE_PUPIL {
        // The pupil has answered: nobody needs to be asked again.
        let answered = decision.state != State::Expired && decision.state != State::Missing;
        return (if answered || !r.rule(R::CON_GEN_7) { Vec::new() } else { vec![StaleWhy::PupilDecidesNow] }, false);
    }
    let over = answer.span.until().is_some_and(|until| until <= ask.as_of);
    if over {
        why.insert(StaleWhy::TermEnded);
    }
    let since = |day: NaiveDate| answer.said < day && day <= ask.as_of;
    if let Some(months) = ask.columns().review_months
        && own.is(PartyState::Given)
        && add_months(answer.said, months).is_some_and(|due| due <= ask.as_of)
        && r.rule(R::CHO_5)
    {
        why.insert(StaleWhy::ReviewDue);
    }
    for changed in ask.inner.purpose_changes.iter().filter(|changed| changed.what.purpose == ask.purpose) {
        if !since(changed.span.from()) || !r.rule(R::CON_GEN_6) {
            continue;
        }
        let reason = match changed.what.change {
            // Who was shown the new wording before it came into use was shown it all the same.
            PurposeChange::Wording if changed.what.wording.is_some() && changed.what.wording == answer.wording => {
                continue;
            }
            PurposeChange::Wording => StaleWhy::NewWording,
            PurposeChange::System => StaleWhy::NewSystem,
            PurposeChange::Recipients => StaleWhy::NewRecipients,
            PurposeChange::Law => StaleWhy::NewLaw,
        };
        why.insert(reason);
    }
    if person != THE_PUPIL && ask.pupil != NOBODY {
        if ask.inner.pairs_of(ask.pupil).iter().any(|pair| family_changed(pair, &since)) && r.rule(R::CON_GEN_6) {
            why.insert(StaleWhy::FamilyChanged);
        }
        let standing = decision.parties.iter().find(|line| line.person == super::steps::by(ask.inner, person));
        if standing.is_some_and(|line| line.standing == Known::No) && r.rule(R::CON_GEN_9) {
            why.insert(StaleWhy::GiverHasNoStanding);
        }
    }
    (why.into_iter().collect(), false)
}

/// Did who holds responsibility, who lives where or what an order says of this adult begin or end since?
fn family_changed(pair: &PairFile, since: &dyn Fn(NaiveDate) -> bool) -> bool {
    let changed = |span: Interval| since(span.from()) || span.until().is_some_and(since);
    pair.grants.iter().any(|dated| changed(dated.span))
        || pair.lives.iter().any(|dated| changed(dated.span))
        || pair.terms.iter().any(|dated| changed(dated.span))
        || pair.placed.iter().any(|dated| changed(dated.span))
}
