//! Column EXC, notice of an exclusion: what the law asks of this school for this pupil on this day.
//!
//! Since 1 September 2012 (T-6) maintained schools, academies and referral units in England tell the *relevant person*
//! without delay: the parents of a pupil under 18, the pupil from then on. Since 1 September 2023 (T-16) they tell the
//! child's social worker and the virtual school head as well, where there are any (note 10 of the matrix).

use crate::decision::{Condition, Grade, Reason};
use crate::profile::{Nation, Profile, SchoolType};
use crate::roles::duty::{by_rule, no_rule_for_nation, no_rule_for_school_type, of_the_roll};
use crate::roles::facts::{Facts, Pair};
use crate::roles::matrix::MatrixRow;
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::NO_ENTRY;

/// What a cell `M` amounts to.
pub(crate) fn duty<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>) -> Grade {
    let grade = match (profile.nation(), profile.school_type()) {
        (Nation::England, SchoolType::Maintained | SchoolType::Academy | SchoolType::Pru) => {
            by_rule(s, pair, RuleId::T_6, Reason::ExclusionDuty)
        }
        (Nation::England, _) => no_rule_for_school_type(s),
        (Nation::Scotland | Nation::Wales | Nation::NorthernIreland, _) => no_rule_for_nation(s),
    };
    of_the_roll(s, pair, RuleId::T_6, grade)
}

/// Who else is told where an authority or the carers it chose look after the child (note 10).
pub(crate) fn told_too<S: Sink>(s: &mut S, profile: &Profile, pair: &Pair<'_>, facts: &Facts) {
    let looked_after = [MatrixRow::B9, MatrixRow::B10, MatrixRow::B11, MatrixRow::B13];
    if profile.nation() != Nation::England || !looked_after.iter().any(|row| facts.open.contains(*row)) {
        return;
    }
    let rule = RuleId::T_16.rule();
    rule.from.into_iter().for_each(|from| s.horizon().boundary(from));
    if rule.in_force(pair.as_of) && s.list(Grade::Context, RuleId::T_16, NO_ENTRY, |_| None) {
        s.condition(Condition::SocialWorkerToldToo);
    }
}
