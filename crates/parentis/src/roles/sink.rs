//! The two sinks of the one evaluator.
//!
//! Rules are written once, generic over [`Sink`]. [`Small`] keeps what a [`Verdict`] needs: bits. [`Full`] keeps the
//! reasons too. A rule that is muted (in tests alone), and an entry that is left out to see what would change without it,
//! are not heard by either.

use crate::decision::{Because, Condition, Conditions, Findings, Grade, Missing, MissingFact, Reason, RuleSet};
use crate::roles::Known;
use crate::roles::matrix::is_cell;
use crate::rules::RuleId;
use crate::school::{Dated, EntryIx, Inner, NO_ENTRY};
use crate::time::Horizon;
use chrono::NaiveDate;

/// Facts that are supposed to be so, or not, to see what would follow; and which unknown facts were asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Suppose {
    supposed: u64,
    so: u64,
    asked: u64,
}

impl Suppose {
    const fn bit(fact: MissingFact) -> u64 {
        1 << fact as u64
    }

    /// Supposes that it is so, or not.
    pub(crate) const fn set(&mut self, fact: MissingFact, so: bool) {
        self.supposed |= Self::bit(fact);
        self.so = if so { self.so | Self::bit(fact) } else { self.so & !Self::bit(fact) };
    }

    /// Supposes nothing of it any more.
    pub(crate) const fn unset(&mut self, fact: MissingFact) {
        self.supposed &= !Self::bit(fact);
    }

    /// What another question found unknown and asked for, this one did.
    pub(crate) const fn ask_all(&mut self, other: Self) {
        self.asked |= other.asked;
    }

    /// What is supposed of the pupil, which holds for every adult.
    const fn of_the_pupil(self) -> Self {
        let pupil = Self::bit(MissingFact::DateOfBirth) | Self::bit(MissingFact::CareStatus);
        Self { supposed: self.supposed & pupil, so: self.so & pupil, asked: self.asked & pupil }
    }

    /// Is something of it supposed?
    pub(crate) const fn has(self, fact: MissingFact) -> bool {
        self.supposed & Self::bit(fact) != 0
    }

    /// Was it unknown and asked for?
    pub(crate) const fn was_asked(self, fact: MissingFact) -> bool {
        self.asked & Self::bit(fact) != 0
    }

    const fn ask(&mut self, fact: MissingFact) -> Option<bool> {
        self.asked |= Self::bit(fact);
        if self.supposed & Self::bit(fact) == 0 { None } else { Some(self.so & Self::bit(fact) != 0) }
    }
}

pub(crate) trait Sink {
    /// Evidence. Returns whether it is heard: what is not heard has no effect.
    fn find(
        &mut self,
        grade: Grade,
        rule: RuleId,
        entry: EntryIx,
        reason: impl FnOnce(&Inner) -> Option<Reason>,
    ) -> bool;

    /// Evidence that is listed and does not enter the common findings: the caller adds it to the case it belongs to.
    fn list(
        &mut self,
        grade: Grade,
        rule: RuleId,
        entry: EntryIx,
        reason: impl FnOnce(&Inner) -> Option<Reason>,
    ) -> bool;

    /// Does this entry count?
    fn sees(&self, entry: EntryIx) -> bool;

    fn findings(&mut self) -> &mut Findings;
    fn conditions(&mut self) -> &mut Conditions;
    fn horizon(&mut self) -> &mut Horizon;
    fn suppose(&mut self) -> &mut Suppose;

    /// The sink itself, if it keeps no reasons, supposes nothing, leaves nothing out and mutes nothing.
    fn supposing_nothing(&mut self) -> Option<&mut Small>;

    /// A small sink for another adult's question, which leaves out what this one leaves out.
    fn fresh(&self, as_of: NaiveDate) -> Small;

    /// What another adult's question consulted, this one did.
    fn take_over(&mut self, other: &Small) {
        self.horizon().merge(other.horizon);
        self.suppose().ask_all(other.suppose.of_the_pupil());
    }

    /// A fact is not on record: what is supposed of it, if anything.
    #[inline]
    fn supposed(&mut self, fact: MissingFact) -> Option<bool> {
        self.suppose().ask(fact)
    }

    /// A fact that is not on record.
    fn miss(&mut self, fact: MissingFact);

    /// Context: how the answer came about.
    #[inline]
    fn note(&mut self, rule: RuleId, entry: EntryIx, reason: Reason) -> bool
    where
        Self: Sized,
    {
        self.list(Grade::Context, rule, entry, move |_| Some(reason))
    }

    /// Consults a dated fact, and says whether it holds.
    #[inline]
    fn live<T>(&mut self, dated: &Dated<T>, as_of: NaiveDate) -> bool
    where
        Self: Sized,
    {
        self.horizon().span(dated.span);
        dated.span.holds(as_of) && self.sees(dated.entry)
    }

    #[inline]
    fn condition(&mut self, condition: Condition) {
        self.conditions().add(condition);
    }
}

/// A fact that is unknown is what it is supposed to be, if anything.
pub(crate) fn or_supposed<S: Sink>(s: &mut S, known: Known, fact: MissingFact) -> Known {
    if known == Known::Unknown { s.supposed(fact).map_or(Known::Unknown, Known::from_bool) } else { known }
}

/// What a verdict needs, in a few machine words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Small {
    pub(crate) findings: Findings,
    pub(crate) conditions: Conditions,
    pub(crate) rules: RuleSet,
    pub(crate) horizon: Horizon,
    pub(crate) suppose: Suppose,
    pub(crate) without: EntryIx,
    pub(crate) muted: Option<RuleId>,
}

impl Small {
    pub(crate) fn new(as_of: NaiveDate) -> Self {
        Self {
            findings: Findings::default(),
            conditions: Conditions::default(),
            rules: RuleSet::default(),
            horizon: Horizon::new(as_of),
            suppose: Suppose::default(),
            without: NO_ENTRY,
            muted: None,
        }
    }
}

impl Sink for Small {
    #[inline]
    fn find(
        &mut self,
        grade: Grade,
        rule: RuleId,
        entry: EntryIx,
        reason: impl FnOnce(&Inner) -> Option<Reason>,
    ) -> bool {
        let heard = self.list(grade, rule, entry, reason);
        if heard {
            self.findings.add(grade);
        }
        heard
    }

    #[inline]
    fn list(&mut self, _: Grade, rule: RuleId, _: EntryIx, _: impl FnOnce(&Inner) -> Option<Reason>) -> bool {
        if cfg!(feature = "mute") && self.muted == Some(rule) {
            return false;
        }
        self.rules.add(rule);
        true
    }

    #[inline]
    fn sees(&self, entry: EntryIx) -> bool {
        entry != self.without || entry == NO_ENTRY
    }

    #[inline]
    fn findings(&mut self) -> &mut Findings {
        &mut self.findings
    }

    #[inline]
    fn conditions(&mut self) -> &mut Conditions {
        &mut self.conditions
    }

    #[inline]
    fn horizon(&mut self) -> &mut Horizon {
        &mut self.horizon
    }

    #[inline]
    fn suppose(&mut self) -> &mut Suppose {
        &mut self.suppose
    }

    #[inline]
    fn supposing_nothing(&mut self) -> Option<&mut Small> {
        let plain = self.without == NO_ENTRY && self.suppose.supposed == 0 && self.muted.is_none();
        plain.then_some(self)
    }

    fn fresh(&self, as_of: NaiveDate) -> Small {
        let suppose = self.suppose.of_the_pupil();
        Small { without: self.without, muted: self.muted, suppose, ..Small::new(as_of) }
    }

    #[inline]
    fn miss(&mut self, _: MissingFact) {}
}

/// The reasons as well.
#[derive(Debug)]
pub(crate) struct Full<'a> {
    pub(crate) small: Small,
    pub(crate) inner: &'a Inner,
    pub(crate) reasons: Vec<Because>,
    pub(crate) missing: Vec<Missing>,
    /// Entries whose end might change the answer.
    pub(crate) decisive: Vec<EntryIx>,
}

impl<'a> Full<'a> {
    pub(crate) fn new(inner: &'a Inner, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        Self {
            small: Small { muted, ..Small::new(as_of) },
            inner,
            reasons: Vec::with_capacity(8),
            missing: Vec::new(),
            decisive: Vec::new(),
        }
    }
}

impl Sink for Full<'_> {
    fn find(
        &mut self,
        grade: Grade,
        rule: RuleId,
        entry: EntryIx,
        reason: impl FnOnce(&Inner) -> Option<Reason>,
    ) -> bool {
        let heard = self.list(grade, rule, entry, reason);
        if heard {
            self.small.findings.add(grade);
        }
        heard
    }

    fn list(
        &mut self,
        grade: Grade,
        rule: RuleId,
        entry: EntryIx,
        reason: impl FnOnce(&Inner) -> Option<Reason>,
    ) -> bool {
        if !self.small.list(grade, rule, entry, |_| None) {
            return false;
        }
        let counts = !matches!(grade, Grade::Context | Grade::Duty);
        if counts && entry != NO_ENTRY && !self.decisive.contains(&entry) {
            self.decisive.push(entry);
        }
        if let Some(reason) = reason(self.inner) {
            let facts = self.inner.entry_id(entry).cloned().into_iter().collect();
            let because = Because { rule, weight: grade.weight(), reason, facts };
            if !self.reasons.contains(&because) {
                self.reasons.push(because);
            }
        }
        true
    }

    fn sees(&self, entry: EntryIx) -> bool {
        self.small.sees(entry)
    }

    #[inline]
    fn findings(&mut self) -> &mut Findings {
        &mut self.small.findings
    }

    #[inline]
    fn conditions(&mut self) -> &mut Conditions {
        &mut self.small.conditions
    }

    #[inline]
    fn horizon(&mut self) -> &mut Horizon {
        &mut self.small.horizon
    }

    #[inline]
    fn suppose(&mut self) -> &mut Suppose {
        &mut self.small.suppose
    }

    fn supposing_nothing(&mut self) -> Option<&mut Small> {
        None
    }

    fn fresh(&self, as_of: NaiveDate) -> Small {
        self.small.fresh(as_of)
    }

    fn miss(&mut self, fact: MissingFact) {
        let missing = Missing { fact, ask: fact.supplier() };
        if !self.missing.contains(&missing) {
            self.missing.push(missing);
        }
    }
}

/// The rules that a question about standing or about a column of the matrix can name, beside those of its cells.
const ROLE_RULES: &[RuleId] = &[
    RuleId::PAR_1,
    RuleId::PAR_2,
    RuleId::PAR_3,
    RuleId::PAR_4,
    RuleId::PAR_5,
    RuleId::PAR_6,
    RuleId::PAR_7,
    RuleId::PAR_8,
    RuleId::PAR_9,
    RuleId::PAR_10,
    RuleId::PAR_12,
    RuleId::PAR_14,
    RuleId::ROL_1,
    RuleId::ROL_2,
    RuleId::ROL_3,
    RuleId::ROL_4,
    RuleId::ROL_5,
    RuleId::ROL_6,
    RuleId::ROL_7,
    RuleId::ROL_8,
    RuleId::ROL_9,
    RuleId::ROL_10,
    RuleId::ROL_11,
    RuleId::ROL_12,
    RuleId::ROL_13,
    RuleId::ROL_14,
    RuleId::ROL_15,
    RuleId::ROL_16,
    RuleId::ROL_17,
    RuleId::ROL_18,
    RuleId::ROL_20,
    RuleId::ROL_21,
    RuleId::ROL_22,
    RuleId::DEL_1,
    RuleId::DEL_2,
    RuleId::DEL_3,
    RuleId::DEL_4,
    RuleId::PRV_1,
    RuleId::PRV_2,
    RuleId::PRV_3,
    RuleId::PR_1,
    RuleId::PR_2,
    RuleId::PR_3,
    RuleId::PR_4,
    RuleId::PR_4A,
    RuleId::PR_5,
    RuleId::PR_6,
    RuleId::PR_7,
    RuleId::PR_7A,
    RuleId::PR_8,
    RuleId::PR_9,
    RuleId::PR_10,
    RuleId::PR_10A,
    RuleId::PR_11,
    RuleId::PR_12,
    RuleId::PR_13,
    RuleId::PR_14,
    RuleId::PR_15,
    RuleId::PR_16,
    RuleId::PR_17,
    RuleId::PR_18,
    RuleId::PR_19,
    RuleId::PR_20,
    RuleId::PR_21,
    RuleId::PR_22B,
    RuleId::PR_24,
    RuleId::ORD_1,
    RuleId::ORD_1A,
    RuleId::ORD_2,
    RuleId::ORD_3,
    RuleId::ORD_4,
    RuleId::ORD_5,
    RuleId::ORD_6,
    RuleId::ORD_7,
    RuleId::ORD_8,
    RuleId::ORD_9,
    RuleId::ORD_10,
    RuleId::ORD_11,
    RuleId::ORD_12,
    RuleId::ORD_13,
    RuleId::ORD_15,
    RuleId::ORD_16,
    RuleId::ORD_17,
    RuleId::ORD_19,
    RuleId::MX_1,
    RuleId::MX_2,
    RuleId::MX_3,
    RuleId::MX_4,
    RuleId::MX_5,
    RuleId::MX_6,
    RuleId::MX_7,
    RuleId::REP_1,
    RuleId::REP_2,
    RuleId::REP_3,
    RuleId::REP_4,
    RuleId::REC_1,
    RuleId::REC_2,
    RuleId::REC_3,
    RuleId::SAR_1,
    RuleId::SAR_2,
    RuleId::SAR_3,
    RuleId::SAR_4,
    RuleId::SAR_5,
    RuleId::SAR_6,
    RuleId::AGE_2,
    RuleId::AGE_3,
    RuleId::AGE_4,
    RuleId::AGE_5,
    RuleId::AGE_6,
    RuleId::AGE_7,
    RuleId::SCH_1,
    RuleId::JUR_1,
    RuleId::JUR_2,
    RuleId::JUR_3,
    RuleId::COM_2,
    RuleId::COM_4,
    RuleId::COM_9,
    RuleId::VOC_1,
    RuleId::VOC_2,
    RuleId::VOC_3,
    RuleId::VOC_4,
    RuleId::VOC_5,
    RuleId::VOC_6,
    RuleId::VOC_7,
    RuleId::VOC_8,
    RuleId::VOC_9,
    RuleId::VOC_10,
    RuleId::VOC_11,
    RuleId::VOC_12,
    RuleId::VOC_13,
    RuleId::VOC_14,
    RuleId::VOC_15,
    RuleId::VOC_16,
    RuleId::VOC_17,
    RuleId::VOC_18,
    RuleId::VOC_20,
    RuleId::VOC_22,
    RuleId::VOC_23,
    RuleId::VOC_24,
    RuleId::VOC_30,
    RuleId::VOC_31,
    RuleId::VOC_32,
    RuleId::VOC_33,
    RuleId::VOC_34,
    RuleId::VOC_35,
    RuleId::VOC_36,
    RuleId::VOC_37,
    RuleId::VOC_41,
    RuleId::VOC_42,
    RuleId::VOC_43,
    RuleId::VOC_44,
    RuleId::VOC_50,
    RuleId::VOC_51,
    RuleId::VOC_52,
    RuleId::VOC_53,
    RuleId::VOC_54,
    RuleId::VOC_55,
    RuleId::VOC_56,
    RuleId::VOC_57,
    RuleId::VOC_58,
    RuleId::CHO_1,
    RuleId::CHO_2,
    RuleId::CHO_3,
    RuleId::CHO_9,
    RuleId::CHO_11,
    RuleId::CHO_12,
    RuleId::CHO_13,
    RuleId::CHO_14,
    RuleId::CHO_15,
    RuleId::T_6,
    RuleId::T_7,
    RuleId::T_14,
    RuleId::T_16,
    RuleId::T_17,
];

/// The place of a rule that no question of this module names.
const NO_PLACE: u16 = u16::MAX;

/// How many rules a rule set holds.
const MOST: usize = 512;

/// Rule by rule, its place in a rule set; and place by place the rule, in the order of the rule table.
static PLACES: ([u16; RuleId::ALL.len()], [Option<RuleId>; MOST]) = places();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "evaluated while compiling, where a place out of bounds is an error of the compiler"
)]
const fn places() -> ([u16; RuleId::ALL.len()], [Option<RuleId>; MOST]) {
    let mut named = [false; RuleId::ALL.len()];
    let mut at = 0;
    while at < ROLE_RULES.len() {
        named[ROLE_RULES[at] as usize] = true;
        at += 1;
    }
    let (mut places, mut rules) = ([NO_PLACE; RuleId::ALL.len()], [None; MOST]);
    let (mut at, mut place) = (0, 0);
    while at < RuleId::ALL.len() {
        if named[at] || is_cell(RuleId::ALL[at]) {
            places[at] = place as u16;
            rules[place] = Some(RuleId::ALL[at]);
            place += 1;
        }
        at += 1;
    }
    (places, rules)
}

/// The place of a rule in the rule set of this module's questions.
#[inline]
pub(crate) fn place_of(rule: RuleId) -> u16 {
    PLACES.0.get(rule as usize).copied().unwrap_or(NO_PLACE)
}

/// The rule at that place.
#[inline]
pub(crate) fn at_place(place: u32) -> Option<RuleId> {
    PLACES.1.get(place as usize).copied().flatten()
}
