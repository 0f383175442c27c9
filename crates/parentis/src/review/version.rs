//! Which version of a policy a case follows: the one in force when the case was received (REV-7).
//!
//! A version that came into force later changes no clock that runs, but to the complainant's benefit: it is named, so that somebody
//! can look. The ladder of concerns reads the profile of the day of receipt, by the same rule.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::review::words::VersionState;
//!
//! # let (school, as_of) = doc_example()?;
//! let found = school.governing_version(&"p-1".parse()?, as_of, as_of);
//! assert_eq!(found.state, VersionState::NoneInForce);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::room::Room;
use super::words::VersionState;
use crate::ids::DocumentId;
use crate::rules::RuleId;
use crate::school::School;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A version that came into force after a case was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LaterVersion {
    /// Which, if that is on record.
    pub version: Option<DocumentId>,
    /// Since when it is in force.
    pub since: NaiveDate,
}

/// Which version of a policy a case follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GoverningVersion {
    /// The host's key of the policy.
    pub policy: DocumentId,
    /// The day on which the case was received.
    pub received: NaiveDate,
    /// The day that is asked about.
    pub as_of: NaiveDate,
    /// Whether there is one, and which it is.
    pub state: VersionState,
    /// The version.
    pub version: Option<DocumentId>,
    /// Since when it is in force.
    pub since: Option<NaiveDate>,
    /// What came into force since: it changes nothing, but to the complainant's benefit.
    pub later: Vec<LaterVersion>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// Which version of this policy governs a case that was received on a day?
    pub fn governing_version(&self, policy: &DocumentId, received: NaiveDate, as_of: NaiveDate) -> GoverningVersion {
        self.governing_version_muting(policy, received, as_of, None)
    }

    pub(crate) fn governing_version_muting(
        &self,
        policy: &DocumentId,
        received: NaiveDate,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> GoverningVersion {
        let mut room = Room::new(self, as_of, muted);
        let life = room.life(policy);
        let mut found = GoverningVersion {
            policy: policy.clone(),
            received,
            as_of,
            state: VersionState::NoneInForce,
            version: None,
            since: None,
            later: Vec::new(),
            rules: Vec::new(),
            holds_until: None,
        };
        if let Some(life) = &life {
            let (ratified, _) = room.ratified(life);
            let versions = room.versions(life, &ratified);
            let then = if room.heard(RuleId::REV_7) { received } else { as_of };
            let ended = life.pick(|step| step.ends().then_some(())).map(|(on, ())| on);
            let governing = versions.iter().rev().find(|version| version.on <= then);
            let ended = governing.is_some_and(|version| ended.into_iter().any(|on| version.on <= on && on <= then));
            if let Some(version) = governing.filter(|_| !ended) {
                found.state = if version.version.is_some() { VersionState::Governs } else { VersionState::NotStated };
                found.version = version.version.cloned();
                found.since = Some(version.on);
            }
            let later = versions.iter().filter(|version| version.on > then);
            found.later =
                later.map(|version| LaterVersion { version: version.version.cloned(), since: version.on }).collect();
        }
        found.rules = room.rules.iter().copied().collect();
        found.holds_until = room.horizon.holds_until();
        found
    }
}
