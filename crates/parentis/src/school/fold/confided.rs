//! What was told in confidence: undertakings, what the board keeps to itself, and accused teachers.

use super::{Builder, reached::said};
use crate::fact::Fact;
use crate::school::confided::{Accused, Asked, Given, Slip};
use crate::school::{Dated, EntryIx};
use crate::time::Interval;

impl Builder {
    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn confided(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        match fact {
            Fact::UndertakingWorded { kind, wording } => {
                self.inner.wordings.push(Dated { span, entry, what: (*kind, wording.clone()) });
            }
            Fact::UndertakingAsked {
                undertaking,
                person,
                kind,
                item,
                classes,
                pupils,
                scope,
                wording,
                because,
                breach,
            } => {
                let pupils = super::sorted(pupils.iter().map(|pupil| self.pupil_ix(pupil)));
                if let Some(file) = self.person(person) {
                    let what = Asked {
                        undertaking: undertaking.clone(),
                        kind: *kind,
                        item: item.clone(),
                        classes: super::sorted(classes.iter().copied()),
                        pupils,
                        scope: *scope,
                        wording: wording.clone(),
                        because: *because,
                        breach: breach.clone(),
                    };
                    file.confided.asked.push(Dated { span, entry, what });
                }
            }
            Fact::UndertakingAnswered { undertaking, person, says, form } => {
                if let (Some(yes), Some(file)) = (said(*says), self.person(person)) {
                    let what = Given { undertaking: undertaking.clone(), yes, form: *form };
                    file.confided.answers.push(Dated { span, entry, what });
                }
            }
            Fact::UndertakingBreached { undertaking, person, breach, head_told } => {
                if let Some(file) = self.person(person) {
                    let what =
                        Slip { undertaking: undertaking.clone(), breach: breach.clone(), head_told: said(*head_told) };
                    file.confided.slips.push(Dated { span, entry, what });
                }
            }
            Fact::DeletionConfirmed { undertaking, person, says } => {
                if let (Some(deleted), Some(file)) = (said(*says), self.person(person)) {
                    file.confided.deletions.push(Dated { span, entry, what: (undertaking.clone(), deleted) });
                }
            }
            Fact::MinutesConfidential { item, .. } => {
                self.inner.kept_minutes.push(Dated { span, entry, what: item.clone() });
            }
            Fact::TeacherAccused { allegation, person, teacher, by_pupil, relevant_offence } => {
                if let Some(file) = self.person(person) {
                    let what = Accused {
                        allegation: allegation.clone(),
                        teacher: said(*teacher),
                        by_pupil: said(*by_pupil),
                        relevant_offence: said(*relevant_offence),
                    };
                    file.confided.accused.push(Dated { span, entry, what });
                }
            }
            Fact::PublicationBanEnded { allegation, person, by } => {
                if let Some(file) = self.person(person) {
                    file.confided.ban_ends.push(Dated { span, entry, what: (allegation.clone(), *by) });
                }
            }
            _ => {}
        }
    }
}
