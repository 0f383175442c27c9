//! The fields of an item that a person may have, and nothing else.
//!
//! One copy for each recipient (CNF-37). It does not say why something is gone, nor that anything is (CNF-38): an item of
//! which nothing may be shown looks like an item with no fields. The reasons are in
//! [`may_disclose`](School::may_disclose), for whoever answers for data protection.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::class::DataClass;
//! use parentis::confidentiality::disclosure::{Item, ItemField};
//!
//! # let (school, as_of) = doc_example()?;
//! let report = Item::new()
//!     .about(["ava".parse()?])
//!     .of([DataClass::PupilPersonal])
//!     .field(ItemField::new("attendance", "98 %"))
//!     .field(ItemField::new("note", "…").of([DataClass::Safeguarding]));
//! let hers = school.redact(&report, &"mother".parse()?, as_of);
//! assert_eq!(hers.fields.len(), 1);
//! assert_eq!(hers.fields[0].value, "98 %");
//! assert!(school.redact(&report, &"father".parse()?, as_of).fields.is_empty());
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::disclosure::Item;
use crate::decision::Outcome;
use crate::ids::PersonId;
use crate::rules::RuleId;
use crate::school::School;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A field that the person may have.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ShownField {
    /// What the host calls it.
    pub name: String,
    /// What is in it, untouched.
    pub value: String,
}

/// Neither the name nor the value: what is shown here may stand in a log.
impl fmt::Debug for ShownField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ShownField").finish_non_exhaustive()
    }
}

/// One person's copy of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Redaction {
    /// What this person may have, in the order of the item.
    pub fields: Vec<ShownField>,
}

impl School {
    /// What this person may have of this item.
    pub fn redact(&self, item: &Item, person: &PersonId, as_of: NaiveDate) -> Redaction {
        self.redact_muting(item, person, as_of, None)
    }

    pub(crate) fn redact_muting(
        &self,
        item: &Item,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Redaction {
        // The resolver's verdicts are not muted, its decisions are.
        let allowed: Vec<Outcome> = if muted.is_some() {
            let fields = self.may_disclose_muting(item, person, as_of, muted).fields;
            fields.into_iter().map(|access| access.outcome).collect()
        } else {
            self.fields_to_show(item, person, as_of)
        };
        let shown = item.fields.iter().zip(allowed).filter(|(_, outcome)| outcome.permits());
        let copied = shown.map(|(field, _)| ShownField { name: field.name.clone(), value: field.value.clone() });
        Redaction { fields: copied.collect() }
    }
}
