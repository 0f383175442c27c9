//! How a purpose stands over the roll.

use crate::School;
use crate::consent::answer::ConsentDetails;
use crate::consent::decide::Numbers;
use crate::consent::notes::Record;
use crate::consent::words::{ConsentState as State, Givers};
use crate::decision::Outcome;
use crate::ids::{PersonId, PupilId, PurposeId};
use crate::rules::RuleId as R;
use crate::school::NOBODY;
use crate::time::Horizon;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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
pub struct ConsentRegisterLine {
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
    pub lines: Vec<ConsentRegisterLine>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
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
        let mut horizon = Horizon::new(as_of);
        let known = |pupil: &PupilId| self.pupil(pupil).map(|pupil| pupil.0);
        // Of whom no fact speaks: counted among those asked about, and to be checked.
        let strangers: BTreeSet<&PupilId> =
            pupils.unwrap_or_default().iter().filter(|pupil| known(pupil).is_none()).collect();
        let mut numbers: Vec<u32> = match pupils {
            Some(pupils) => pupils.iter().filter_map(known).collect(),
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
            lines.push(ConsentRegisterLine { pupil, person, state: verdict.state, outcome: verdict.outcome });
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
            for pupil in strangers {
                add(base, Some(pupil), None);
            }
            lines.sort_by(|a: &ConsentRegisterLine, b| a.pupil.cmp(&b.pupil));
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
