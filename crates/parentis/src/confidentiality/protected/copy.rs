//! One sheet on one day: which rows are protected, what is opened, and what is withheld of each detail.

use super::kept::Kept;
use super::reader::{Opens, Reader, Readers};
use super::same::share;
use super::search::Withheld;
use super::{
    AddressUse, CopiedDetail, CopiedRow, DetailKind, DetailMark, OfficerAccess, OfficerWhy, Sheet, SheetCopy,
    SheetDetail, SheetRow, WithheldFinding, WithheldWhy,
};
use crate::fact::MAX_ABOUT;
use crate::ids::{EntryId, PersonId, PupilId};
use crate::rules::RuleId;
use crate::school::{EntryIx, School};
use crate::time::Horizon;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What was found of a row.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) row: &'a SheetRow,
    /// The places of all of whom it is.
    pub(super) members: BTreeSet<usize>,
    /// The place of its address.
    pub(super) key: Option<usize>,
    /// Is every one of whom it is named by some fact, and is there one?
    known: bool,
    pub(super) why: Option<WithheldWhy>,
    pub(super) facts: BTreeSet<EntryIx>,
    /// From whom above all it is kept.
    pub(super) from: BTreeSet<u32>,
    opened: bool,
    reader: Reader,
}

/// One sheet, one reader, one day.
pub(super) struct Copying<'a> {
    pub(super) school: &'a School,
    pub(super) sheet: &'a Sheet,
    pub(super) viewer: Option<&'a PersonId>,
    pub(super) as_of: NaiveDate,
    pub(super) muted: Option<RuleId>,
    pub(super) horizon: Horizon,
    pub(super) rules: BTreeSet<RuleId>,
}

impl<'a> Copying<'a> {
    pub(super) const fn new(
        school: &'a School,
        sheet: &'a Sheet,
        viewer: Option<&'a PersonId>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Self {
        Self { school, sheet, viewer, as_of, muted, horizon: Horizon::new(as_of), rules: BTreeSet::new() }
    }

    pub(super) fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    pub(super) fn copy(mut self, officer: Option<&'a OfficerAccess>) -> SheetCopy {
        let heeds = (self.heard(RuleId::COM_7), self.heard(RuleId::CNF_8));
        let mut lines = self.lines(heeds);
        if heeds.0 {
            share(&mut lines);
        }
        let second_person = heeds.0 && lines.iter().any(|line| line.why.is_some());
        let readers = Readers::new(&self);
        for line in &mut lines {
            line.reader = readers.reads(&mut self, line.row);
        }
        let officer_why = officer.map(|officer| self.open(officer, &mut lines));
        let kept = |line: &&Line<'_>| line.is_protected() && !line.opened;
        let withheld =
            if heeds.0 { Withheld::of(lines.iter().filter(kept).map(|line| line.row)) } else { Withheld::default() };
        let others = |line: &&Line<'_>| !matches!(line.reader, Reader::Whole);
        let of_others = Withheld::of(lines.iter().filter(others).map(|line| line.row));
        let (mut rows, mut findings) = (Vec::with_capacity(lines.len()), Vec::new());
        for (at, line) in lines.iter().enumerate() {
            let mut found: BTreeMap<(WithheldWhy, RuleId), u32> = BTreeMap::new();
            let mut details = Vec::with_capacity(line.row.details.len());
            for detail in &line.row.details {
                let why = line.withholds(detail).or_else(|| {
                    if withheld.is_in(detail.kind, &detail.value) {
                        return Some((WithheldWhy::RepeatsWithheld, RuleId::COM_7));
                    }
                    let note = detail.kind == DetailKind::Other && of_others.is_in(detail.kind, &detail.value);
                    note.then_some((WithheldWhy::RepeatsWithheld, RuleId::COM_5))
                });
                if let Some(why) = why {
                    let count = found.entry(why).or_default();
                    *count = count.saturating_add(1);
                }
                let name =
                    if withheld.is_in(DetailKind::Other, &detail.name) { String::new() } else { detail.name.clone() };
                details.push(match why {
                    Some(_) => CopiedDetail { name, mark: DetailMark::Withheld, value: None },
                    None => CopiedDetail { name, mark: DetailMark::Shown, value: Some(detail.value.clone()) },
                });
            }
            rows.push(CopiedRow { details });
            let row = u32::try_from(at).unwrap_or(u32::MAX);
            findings.extend(found.into_iter().map(|((why, rule), details)| WithheldFinding {
                row,
                details,
                why,
                rule,
                facts: self.facts(line, why),
            }));
        }
        let to_append = officer.map(|officer| self.uses(officer, &lines)).unwrap_or_default();
        SheetCopy {
            rows,
            second_person,
            officer: officer_why,
            to_append,
            findings,
            rules: self.rules.into_iter().collect(),
            holds_until: self.horizon.holds_until(),
        }
    }

    /// Of each row, what is on record of those of whom it is, and of its address.
    fn lines(&mut self, heeds: (bool, bool)) -> Vec<Line<'a>> {
        let mut kept = Kept::new(self.school, self.as_of, heeds);
        let mut lines = Vec::with_capacity(self.sheet.rows.len());
        for row in &self.sheet.rows {
            let horizon = &mut self.horizon;
            let pupils = row.pupils.iter().map(|pupil| kept.pupil(pupil, horizon)).collect::<Vec<_>>();
            let people = row.people.iter().map(|person| kept.adult(person, horizon)).collect::<Vec<_>>();
            let asked = pupils.len().saturating_add(people.len());
            let members: BTreeSet<usize> = pupils.into_iter().chain(people).flatten().collect();
            let found = row.pupils.iter().filter(|id| self.school.pupil(id).is_some()).count();
            let found = row.people.iter().filter(|id| self.school.person(id).is_some()).count().saturating_add(found);
            let key = row.address.as_ref().and_then(|address| kept.key(address, horizon));
            let (mut facts, mut from, mut why) = (BTreeSet::new(), BTreeSet::new(), None);
            for place in
                members.iter().chain(&key).filter_map(|place| kept.places.get(*place)).filter(|place| place.is_kept())
            {
                if !place.protected.is_empty() {
                    why = Some(WithheldWhy::Protected);
                }
                why = why.or(Some(WithheldWhy::KeptByOrder));
                facts.extend(place.protected.iter().chain(&place.by_order));
                from.extend(&place.from);
            }
            let known = asked > 0 && found == asked;
            let not_said = !known && heeds.0 && row.details.iter().any(|detail| detail.kind.tells_where());
            why = why.or(not_said.then_some(WithheldWhy::WhoseNotSaid));
            lines.push(Line { row, members, key, known, why, facts, from, opened: false, reader: Reader::Whole });
        }
        lines
    }

    /// What the officer may see is opened, row by row, and never on a sheet that another reads.
    fn open(&mut self, officer: &'a OfficerAccess, lines: &mut [Line<'a>]) -> OfficerWhy {
        if !lines.iter().any(Line::is_protected) {
            return OfficerWhy::NothingProtected;
        }
        let theirs = match self.viewer {
            Some(viewer) => *viewer == officer.person,
            None => !self.sheet.kind.is_for_families(),
        };
        if !theirs {
            return OfficerWhy::ReadByOthers;
        }
        let Some(opens) = Opens::new(self, officer) else { return OfficerWhy::PostNotHeld };
        let mut why = OfficerWhy::NotForThem;
        for line in lines.iter_mut().filter(|line| line.is_protected() && line.known) {
            // It lifts the protection, and nothing else that keeps the row from its reader.
            let from_them = line.from.contains(&opens.number());
            line.opened = !from_them && matches!(line.reader, Reader::Whole) && opens.lets(self, line.row);
            if line.opened {
                why = OfficerWhy::Opened;
            } else if from_them && why != OfficerWhy::Opened {
                why = OfficerWhy::KeptFromThem;
            }
        }
        why
    }

    /// What is to be recorded: of whom something that can tell where was shown.
    fn uses(&self, officer: &OfficerAccess, lines: &[Line<'_>]) -> Vec<AddressUse> {
        let opened = || lines.iter().filter(|line| line.opened && line.tells()).map(|line| line.row);
        let pupils: BTreeSet<&PupilId> = opened().flat_map(|row| &row.pupils).collect();
        let people: BTreeSet<&PersonId> = opened().flat_map(|row| &row.people).collect();
        let (pupils, people): (Vec<_>, Vec<_>) =
            (pupils.into_iter().cloned().collect(), people.into_iter().cloned().collect());
        let (mut pupils, mut people) = (pupils.chunks(MAX_ABOUT), people.chunks(MAX_ABOUT));
        let mut uses = Vec::new();
        loop {
            let (pupils, people) = (pupils.next(), people.next());
            if pupils.is_none() && people.is_none() {
                return uses;
            }
            uses.push(AddressUse {
                by: officer.person.clone(),
                post: officer.post,
                reason: officer.reason.clone(),
                sheet: self.sheet.kind,
                pupils: pupils.unwrap_or_default().to_vec(),
                people: people.unwrap_or_default().to_vec(),
            });
        }
    }

    fn facts(&self, line: &Line<'_>, why: WithheldWhy) -> Vec<EntryId> {
        match why {
            WithheldWhy::Protected | WithheldWhy::KeptByOrder | WithheldWhy::SameAddress => {
                line.facts.iter().filter_map(|at| self.school.inner.entry_id(*at).cloned()).collect()
            }
            WithheldWhy::NotForReader => line.reader.facts().to_vec(),
            WithheldWhy::RepeatsWithheld
            | WithheldWhy::WhoseNotSaid
            | WithheldWhy::OthersDetails
            | WithheldWhy::NotAtReadersAddress => Vec::new(),
        }
    }
}

impl Line<'_> {
    /// Is its address protected, as far as is known?
    pub(super) fn is_kept(&self) -> bool {
        match self.why {
            Some(WithheldWhy::Protected | WithheldWhy::KeptByOrder | WithheldWhy::SameAddress) => true,
            Some(
                WithheldWhy::RepeatsWithheld
                | WithheldWhy::WhoseNotSaid
                | WithheldWhy::OthersDetails
                | WithheldWhy::NotAtReadersAddress
                | WithheldWhy::NotForReader,
            )
            | None => false,
        }
    }

    /// Is its address protected, or may it be?
    const fn is_protected(&self) -> bool {
        self.why.is_some()
    }

    fn tells(&self) -> bool {
        self.row.details.iter().any(|detail| detail.kind.tells_where())
    }

    /// Why a detail is withheld for what it is.
    fn withholds(&self, detail: &SheetDetail) -> Option<(WithheldWhy, RuleId)> {
        let by_protection = self.why.filter(|_| !self.opened && detail.kind.tells_where()).map(|why| {
            let rule = if why == WithheldWhy::KeptByOrder { RuleId::CNF_8 } else { RuleId::COM_7 };
            (why, rule)
        });
        by_protection.or_else(|| self.reader.withholds(detail.kind))
    }
}
