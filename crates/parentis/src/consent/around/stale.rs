//! Which answers are to be asked for again, and no others.

use crate::School;
use crate::consent::able;
use crate::consent::answer::{ConsentDecision, ConsentDetails, ConsentMatter, ConsentParty};
use crate::consent::decide::Numbers;
use crate::consent::notes::Record;
use crate::consent::party::Asking;
use crate::consent::purpose::Special;
use crate::consent::said::{Own, own};
use crate::consent::steps::by;
use crate::consent::words::{ConsentKind, ConsentState as State, PartyState, PurposeChange, StaleWhy};
use crate::ids::{DocumentId, EntryId, PersonId, PupilId, PurposeId};
use crate::roles::Known;
use crate::rules::RuleId as R;
use crate::school::{Answered, ConsentFile, NOBODY, PairFile, THE_PUPIL};
use crate::time::{Interval, add_months};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One answer that is to be asked for again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StaleLine {
    /// For what.
    pub purpose: PurposeId,
    /// For which one of several; null: for all of them.
    pub item: Option<DocumentId>,
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
    /// In the order of pupils, purposes, things and persons.
    pub lines: Vec<StaleLine>,
    /// How many answers of those pupils were looked at.
    pub looked_at: u32,
    /// The rules that played a part.
    pub rules: Vec<R>,
}

impl School {
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
            let items: BTreeSet<Option<u32>> = file.answers.iter().map(|answer| answer.item).collect();
            for item in items {
                self.stale_in(&mut r, (file, item), as_of, &mut lines, &mut looked_at);
            }
        }
        lines.sort_by(|a: &StaleLine, b| {
            (a.pupil.is_none(), &a.pupil, &a.purpose, &a.item, a.person.is_some(), &a.person, &a.entry).cmp(&(
                b.pupil.is_none(),
                &b.pupil,
                &b.purpose,
                &b.item,
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
        (file, item): (&ConsentFile, Option<u32>),
        as_of: NaiveDate,
        lines: &mut Vec<StaleLine>,
        looked_at: &mut u32,
    ) {
        let inner = &*self.inner;
        let numbers = Numbers {
            purpose: Some(file.purpose),
            pupil: file.pupil,
            person: None,
            item,
            details: ConsentDetails::default(),
            as_of,
        };
        let Ok((line, _)) = self.line_of(r, &numbers) else { return };
        // Nothing is asked where consent is the wrong tool, and no request to be excused is asked for.
        if line.columns.kind.is_none() || line.columns.kind == Some(ConsentKind::Withdrawal) {
            return;
        }
        let ask = Asking::of(inner, line, &line.columns, &numbers);
        // Nobody is asked again about a visit that was made.
        let visit = matches!(ask.special(), Special::Trip | Special::Abroad) && item.is_some();
        if visit && file.uses.iter().any(|made| made.what.0 == item && made.span.from() <= as_of) {
            return;
        }
        let Some(decision) = self.decision_for_stale(file, item, as_of, r.muted()) else { return };
        let people: BTreeSet<u32> = file.answers.iter().map(|answer| answer.person).collect();
        for person in people {
            let theirs = (file.answers_of(person), file.asked_of(person));
            let own = own(r, &ask, file, theirs, &|other| other == person);
            let Some(answer) = file.answers.iter().find(|answer| answer.entry == own.entry && answer.person == person)
            else {
                continue;
            };
            // To all of several, and looked at there.
            if answer.item != item {
                continue;
            }
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
                item: item.and_then(|item| inner.items.get(item as usize)).cloned(),
                pupil: inner.pupils.get(file.pupil as usize).cloned(),
                person: by(inner, person),
                entry: entry.clone(),
                said: answer.said,
                still_counts: own.is(PartyState::Given)
                    && !pupil_now
                    && !left
                    && !why.contains(&StaleWhy::GiverHasNoStanding),
                why,
                ask: (!left).then(|| ConsentParty { person: by(inner, who) }),
            });
        }
    }

    fn decision_for_stale(
        &self,
        file: &ConsentFile,
        item: Option<u32>,
        as_of: NaiveDate,
        muted: Option<R>,
    ) -> Option<ConsentDecision> {
        let purpose = self.inner.purpose_id(file.purpose)?.clone();
        let pupil = self.inner.pupils.get(file.pupil as usize).cloned();
        let item = item.and_then(|item| self.inner.items.get(item as usize)).cloned();
        Some(self.consent_muting(&ConsentMatter { pupil, item, ..ConsentMatter::new(purpose) }, as_of, muted))
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
    if decision.pupil_decides && person != THE_PUPIL {
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
        let standing = decision.parties.iter().find(|line| line.person == by(ask.inner, person));
        if standing.is_some_and(|line| line.standing == Known::No) && r.rule(R::CON_GEN_9) {
            why.insert(StaleWhy::GiverHasNoStanding);
        }
    }
    (why.into_iter().collect(), false)
}

/// Did who holds responsibility, who lives where or what an order says of this adult begin or end since?
fn family_changed(pair: &PairFile, since: &dyn Fn(NaiveDate) -> bool) -> bool {
    let changed = |span: Interval| since(span.from()) || span.until().is_some_and(since);
    pair.record.grants.iter().any(|dated| changed(dated.span))
        || pair.record.lives.iter().any(|dated| changed(dated.span))
        || pair.record.terms.iter().any(|dated| changed(dated.span))
        || pair.record.placed.iter().any(|dated| changed(dated.span))
}
