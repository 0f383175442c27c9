//! The clauses of the seed policy, so that none is lost between the paper and the profile.

use crate::rules::RuleId;

/// Every clause of Harmonize Academy's Communications with Parents and Carers Policy, in the order of the paper. The
/// profile [`super::HARMONIZE_ACADEMY`] gives each a home.
pub const SEED_CLAUSES: &[RuleId] = &[
    RuleId::HA_0A,
    RuleId::HA_0B,
    RuleId::HA_0C,
    RuleId::HA_0D,
    RuleId::HA_0E,
    RuleId::HA_1A,
    RuleId::HA_1B,
    RuleId::HA_1C,
    RuleId::HA_2_1,
    RuleId::HA_2_2,
    RuleId::HA_2_3A,
    RuleId::HA_2_3B,
    RuleId::HA_2_3C,
    RuleId::HA_2_3D,
    RuleId::HA_2_3E,
    RuleId::HA_2_3F,
    RuleId::HA_2_3G,
    RuleId::HA_2_3H,
    RuleId::HA_3_1A,
    RuleId::HA_3_1B,
    RuleId::HA_3_1C,
    RuleId::HA_3_1D,
    RuleId::HA_3_1E,
    RuleId::HA_3_2A,
    RuleId::HA_3_2B,
    RuleId::HA_3_2C,
    RuleId::HA_3_2D,
    RuleId::HA_3_3A,
    RuleId::HA_3_3B,
    RuleId::HA_3_3C,
    RuleId::HA_4A,
    RuleId::HA_4B,
    RuleId::HA_4C,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_the_rule_tables() {
        let table: Vec<_> = RuleId::ALL.iter().copied().filter(|rule| rule.code().starts_with("HA-")).collect();
        assert_eq!(SEED_CLAUSES, table);
    }
}
