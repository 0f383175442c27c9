//! Where the facts of consents go.

use super::Builder;
use crate::consent::words::Givers;
use crate::fact::Fact;
use crate::ids::{DocumentId, PersonId, PupilId, PurposeId};
use crate::school::{AskedOf, Changed, ConsentFile, Dated, EntryIx, Judged, NOBODY, THE_PUPIL};
use crate::time::Interval;
use crate::words::{RelationshipKind, Says};

/// Every purpose that a fact names.
pub(super) fn purposes_in(fact: &Fact) -> Vec<&PurposeId> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "no other fact names a purpose")]
    match fact {
        Fact::ConsentAnswered { purpose, bundled_with, .. } => std::iter::once(purpose).chain(bundled_with).collect(),
        Fact::ConsentAsked { purpose, .. }
        | Fact::NotificationExcepted { purpose, .. }
        | Fact::ExcusalDecided { purpose, .. }
        | Fact::ConsentUsed { purpose, .. }
        | Fact::PurposeChanged { purpose, .. } => vec![purpose],
        Fact::CompetenceAssessed { purpose, .. } => purpose.iter().collect(),
        Fact::ProfileAdopted { profile, .. } => {
            profile.consent().purposes.iter().map(|chosen| &chosen.purpose).collect()
        }
        _ => Vec::new(),
    }
}

impl Builder {
    fn purpose_ix(&self, id: &PurposeId) -> u32 {
        self.inner.purposes.place(id).unwrap_or(NOBODY)
    }

    fn party_ix(&self, person: Option<&PersonId>) -> u32 {
        person.map_or(THE_PUPIL, |person| self.person_ix(person))
    }

    fn optional_item(&mut self, item: Option<&DocumentId>) -> Option<u32> {
        item.map(|item| self.item_ix(item))
    }

    fn consents_of(&mut self, pupil: Option<&PupilId>, purpose: &PurposeId) -> &mut ConsentFile {
        let key = (pupil.map_or(NOBODY, |pupil| self.pupil_ix(pupil)), self.purpose_ix(purpose));
        let empty = || ConsentFile { pupil: key.0, purpose: key.1, ..ConsentFile::default() };
        let file = self.consents.entry(key).or_insert_with(empty);
        file.facts = file.facts.saturating_add(1);
        // Of no child, every adult of the school answers in one file.
        if pupil.is_some() {
            self.most = self.most.max(file.facts);
        }
        file
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the facts of consents alone come here")]
    pub(super) fn consent(&mut self, fact: &Fact, at: EntryIx, span: Interval) {
        match fact {
            Fact::ConsentAsked { purpose, pupil, person, item, form, .. } => {
                let person = self.party_ix(person.as_ref());
                let item = self.optional_item(item.as_ref());
                let what = AskedOf { person, item, form: *form };
                self.consents_of(pupil.as_ref(), purpose).asked.push(Dated { span, entry: at, what });
            }
            Fact::ConsentAnswered {
                purpose,
                pupil,
                person,
                says,
                form,
                at: instant,
                item,
                bundled_with,
                wording,
                ..
            } => {
                let person = self.party_ix(person.as_ref());
                let mut answered = ConsentFile::new_answer(person, (*says, *form), (span, at), *instant);
                answered.item = self.optional_item(item.as_ref());
                answered.wording = self.optional_item(wording.as_ref());
                answered.bundled = bundled_with.iter().any(|other| other != purpose);
                for purpose in std::iter::once(purpose).chain(bundled_with.iter().filter(|other| *other != purpose)) {
                    self.consents_of(pupil.as_ref(), purpose).answer(answered);
                }
            }
            Fact::CompetenceAssessed { pupil, purpose, item, says, .. } => {
                let item = self.optional_item(item.as_ref());
                let purpose = purpose.as_ref().map(|purpose| self.purpose_ix(purpose));
                if let Some(file) = self.pupil(pupil) {
                    file.competence.push(Dated { span, entry: at, what: Judged { purpose, item, says: *says } });
                }
            }
            Fact::NotificationExcepted { purpose, pupil, person, ground, .. } => {
                let what = (self.person_ix(person), *ground);
                self.consents_of(Some(pupil), purpose).excepted.push(Dated { span, entry: at, what });
            }
            Fact::ExcusalDecided { purpose, pupil, says, .. } => {
                self.consents_of(Some(pupil), purpose).excusals.push(Dated { span, entry: at, what: *says });
            }
            Fact::ConsentUsed { purpose, pupil, item, used } => {
                let what = (self.optional_item(item.as_ref()), self.item_ix(used));
                self.consents_of(Some(pupil), purpose).uses.push(Dated { span, entry: at, what });
            }
            Fact::PurposeChanged { purpose, change, wording } => {
                let wording = self.optional_item(wording.as_ref());
                let what = Changed { purpose: self.purpose_ix(purpose), change: *change, wording };
                self.inner.purpose_changes.push(Dated { span, entry: at, what });
            }
            _ => {}
        }
    }

    /// A no of an adult on their own account is theirs, whichever child it was recorded with; a yes is not (CON-MKT-3).
    fn noes_on_own_account(&mut self) {
        let profiles = 0..self.inner.profiles.len();
        let adults = |purpose: u32| {
            let columns = |at: usize| self.inner.purposes.line(purpose, at).map(|line| &line.columns);
            let table = self.inner.purposes.built_in(purpose).filter(|_| profiles.is_empty());
            let mut all = profiles.clone().filter_map(columns).chain(table.map(|purpose| &purpose.columns));
            all.any(|columns| columns.givers == Givers::TheAdult)
        };
        let with_a_child = self.consents.iter().filter(|((pupil, purpose), _)| *pupil != NOBODY && adults(*purpose));
        let noes: Vec<_> = with_a_child
            .flat_map(|((_, purpose), file)| file.answers.iter().map(|answer| (*purpose, *answer)))
            .filter(|(_, answer)| answer.person != THE_PUPIL && !answer.is_yes())
            .collect();
        for (purpose, answer) in noes {
            let empty = || ConsentFile { pupil: NOBODY, purpose, ..ConsentFile::default() };
            self.consents.entry((NOBODY, purpose)).or_insert_with(empty).answers.push(answer);
        }
    }

    /// `recorded` tells which of two entries was recorded first.
    pub(super) fn finish_consents<R: Ord>(&mut self, recorded: impl Fn(EntryIx) -> R) {
        let profiles: Vec<_> = self.inner.profiles.iter().map(|dated| (*dated.what).clone()).collect();
        self.inner.purposes.read_profiles(profiles.iter());
        self.noes_on_own_account();
        let mut files: Vec<ConsentFile> = std::mem::take(&mut self.consents).into_values().collect();
        for file in &mut files {
            let file_pupil = file.pupil;
            let pairs = &self.pairs;
            file.in_order(|person, on| {
                let kinds =
                    pairs.get(&(file_pupil, person)).map(|pair| pair.record.kinds.as_slice()).unwrap_or_default();
                // From before the answer and for good: of another the day that is asked about tells who it is.
                let lasts = kinds.iter().any(|kind| kind.span.from() <= on && kind.span.until().is_none());
                lasts && kinds.iter().all(|kind| kind.what == RelationshipKind::Self_)
            });
            // Of two that were recorded at once, that the pupil is excused.
            let order = |dated: &Dated<Says>| (dated.span.from(), recorded(dated.entry), dated.what != Says::No);
            file.excusals.sort_by_key(order);
        }
        for file in &mut self.inner.pupil_files {
            let order = |dated: &Dated<Judged>| (dated.span.from(), recorded(dated.entry));
            file.competence.sort_by_key(|dated| (order(dated), dated.what.says == Says::No));
            // Of two that were recorded at once and contradict each other, neither.
            for at_once in file.competence.chunk_by_mut(|a, b| order(a) == order(b)) {
                contradicting_neither(at_once);
            }
        }
        let before = |at: usize| files.partition_point(|file| (file.pupil as usize) < at);
        self.inner.consent_starts = (0..=self.inner.pupils.len()).map(before).collect();
        self.inner.consents = files;
        self.inner.purpose_changes.sort_by_key(|dated| (dated.span.from(), dated.entry));
    }
}

/// Judgements of one instant that contradict each other say nothing.
fn contradicting_neither(at_once: &mut [Dated<Judged>]) {
    let all = at_once.to_vec();
    for judged in at_once {
        let about = (judged.what.purpose, judged.what.item);
        if all.iter().any(|other| (other.what.purpose, other.what.item) == about && other.what.says != judged.what.says)
        {
            judged.what.says = Says::Unknown;
        }
    }
}
