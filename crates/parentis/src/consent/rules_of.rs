//! The rules that a question about a consent can name, as a set of a few machine words.

use crate::rules::RuleId;

/// Beside the rules of consent itself.
const OTHERS: &[RuleId] = &[
    RuleId::AGE_2,
    RuleId::AGE_3,
    RuleId::AGE_6,
    RuleId::CHO_3,
    RuleId::CHO_4,
    RuleId::CHO_5,
    RuleId::CHO_6,
    RuleId::COM_2,
    RuleId::DEL_1,
    RuleId::JUR_2,
    RuleId::ORD_7,
    RuleId::PAR_12,
    RuleId::PAR_13,
    RuleId::SCH_1,
    RuleId::SCH_2,
    RuleId::T_8,
    RuleId::T_12,
    RuleId::T_13,
    RuleId::T_19,
    RuleId::T_20,
    RuleId::VOC_60,
    RuleId::VOC_61,
    RuleId::VOC_62,
    RuleId::VOC_63,
    RuleId::VOC_64,
    RuleId::VOC_65,
    RuleId::VOC_66,
    RuleId::VOC_67,
    RuleId::VOC_68,
    RuleId::VOC_91,
];

const WORDS: usize = 4;
const MOST: usize = WORDS * 64;
const NO_PLACE: u16 = u16::MAX;
const FIRST: usize = RuleId::CON_GEN_1 as usize;
const LAST: usize = RuleId::RCT_9 as usize;

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
    while at < OTHERS.len() {
        named[OTHERS[at] as usize] = true;
        at += 1;
    }
    let (mut places, mut rules) = ([NO_PLACE; RuleId::ALL.len()], [None; MOST]);
    let (mut at, mut place) = (0, 0);
    while at < RuleId::ALL.len() {
        if named[at] || (FIRST <= at && at <= LAST) {
            places[at] = place as u16;
            rules[place] = Some(RuleId::ALL[at]);
            place += 1;
        }
        at += 1;
    }
    (places, rules)
}

/// A set of rules about consent, in a few machine words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConsentRules([u64; WORDS]);

impl ConsentRules {
    #[inline]
    pub(crate) fn add(&mut self, rule: RuleId) {
        let place = PLACES.0.get(rule as usize).copied().unwrap_or(NO_PLACE);
        if let Some(word) = self.0.get_mut(usize::from(place >> 6)) {
            *word |= 1 << (place & 63);
        }
    }

    pub(crate) fn of(rules: impl IntoIterator<Item = RuleId>) -> Self {
        let mut set = Self::default();
        rules.into_iter().for_each(|rule| set.add(rule));
        set
    }

    /// All of these as well.
    pub(crate) fn add_all(&mut self, others: Self) {
        self.0.iter_mut().zip(others.0).for_each(|(word, other)| *word |= other);
    }

    /// Not this one.
    pub(crate) fn remove(&mut self, rule: RuleId) {
        let mut one = Self::default();
        one.add(rule);
        self.0.iter_mut().zip(one.0).for_each(|(word, other)| *word &= !other);
    }

    /// Is it among them?
    pub fn contains(self, rule: RuleId) -> bool {
        let place = PLACES.0.get(rule as usize).copied().unwrap_or(NO_PLACE);
        self.0.get(usize::from(place >> 6)).is_some_and(|word| word & (1 << (place & 63)) != 0)
    }

    /// Them, in the order of the rule table.
    pub fn iter(self) -> impl Iterator<Item = RuleId> {
        let words = self.0.into_iter().zip((0_u32..).step_by(64));
        words.flat_map(|(word, first)| {
            let bits = std::iter::successors(Some(word), |left| Some(left & left.wrapping_sub(1)));
            bits.take_while(|left| *left != 0)
                .filter_map(move |left| PLACES.1.get((first | left.trailing_zeros()) as usize).copied().flatten())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_of_consent_has_a_place_and_no_other() {
        for (at, rule) in RuleId::ALL.iter().enumerate() {
            let mut set = ConsentRules::default();
            set.add(*rule);
            let ours = (FIRST..=LAST).contains(&at) || OTHERS.contains(rule);
            assert_eq!(set.iter().collect::<Vec<_>>(), if ours { vec![*rule] } else { Vec::new() }, "{rule}");
        }
    }
}
