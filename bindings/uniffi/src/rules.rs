//! The rule table, for whoever wants to show what stands behind an answer.
use parentis::rules::{Checked, RuleId, Strength};
use parentis::uniffi_support::{LocalDate, ParentisError};

/// A rule: its id, what it says to a school, and what stands behind it.
///
/// The core's own [`parentis::rules::Rule`] lies in the program and not in memory that could be handed over; this is its copy.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// What stands behind it.
    pub strength: Strength,
    /// How far its source was checked.
    pub checked: Checked,
    /// What it says to a school, in our own words.
    pub says: String,
    /// Where it comes from.
    pub source: String,
    /// The first day with effect in England; none if no day of its beginning matters to anybody at school today.
    pub from_day: Option<LocalDate>,
    /// The first day without effect; none if it is still law.
    pub until_day: Option<LocalDate>,
}

impl From<RuleId> for Rule {
    fn from(id: RuleId) -> Self {
        let parentis::rules::Rule { id, strength, checked, says, source, from, until, .. } = *id.rule();
        Self {
            id,
            strength,
            checked,
            says: says.to_owned(),
            source: source.to_owned(),
            from_day: from,
            until_day: until,
        }
    }
}

/// A rule by its id.
///
/// # Errors
/// If there is no such rule.
#[uniffi::export]
pub fn rule(id: &RuleId) -> Result<Rule, ParentisError> {
    Ok(Rule::from(*id))
}

/// Every rule, in the order of the table.
///
/// # Errors
/// Never.
#[uniffi::export]
pub fn rules() -> Result<Vec<Rule>, ParentisError> {
    Ok(RuleId::ALL.iter().copied().map(Rule::from).collect())
}
