//! Does a duty of confidence bind a person (CNF-16)?
//!
//! It arises where three things come together: the information has the quality of confidence, it was given in circumstances that
//! carry an obligation, and the use would be unauthorised. Then it binds whoever agreed to it, or ought to have known of it. These
//! are judgements of a human, and are put in as such; an undertaking on record settles that the person agreed, and that the
//! circumstances carried an obligation.
//!
//! | what is said | and so |
//! | --- | --- |
//! | all of it | it binds |
//! | one of it is not so | it does not |
//! | else | somebody looks |
//!
//! What this does not settle: whether a duty yields (CNF-15), which is a decision on what somebody may see.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::confidence::Confided;
//! use parentis::roles::Known;
//! use parentis::words::Says;
//!
//! # let (school, as_of) = doc_example()?;
//! let told = Confided { quality: Says::Yes, obligation: Says::Yes, unauthorised: Says::Yes, ..Confided::to("mother".parse()?) };
//! assert_eq!(school.duty_of_confidence(&told, as_of).binds, Known::Unknown, "ought she to have known?");
//! let told = Confided { ought_to_know: Says::Yes, ..told };
//! assert_eq!(school.duty_of_confidence(&told, as_of).binds, Known::Yes);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::undertaking::stand;
use crate::ids::{DocumentId, EntryId, PersonId};
use crate::roles::Known;
use crate::rules::RuleId;
use crate::school::{NOBODY, School};
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

vocabulary! {
    /// What has to come together for a duty of confidence.
    pub enum ConfidencePart as "confidence_part" {
        /// The information has the quality of confidence.
        Quality = "quality",
        /// It was given in circumstances that carry an obligation.
        Obligation = "obligation",
        /// The use would be unauthorised.
        Unauthorised = "unauthorised",
        /// The person agreed to it, or ought to have known of it.
        AgreedOrOught = "agreed_or_ought",
    }
}

const fn not_said() -> Says {
    Says::Unknown
}

/// What was told in confidence to whom, as far as somebody judged it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Confided {
    /// Who received it.
    pub person: PersonId,
    /// Under which undertaking, if under one.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub undertaking: Option<DocumentId>,
    /// Has it the quality of confidence: not public, not trivial?
    #[serde(default = "not_said")]
    pub quality: Says,
    /// Did the circumstances carry an obligation?
    #[serde(default = "not_said")]
    pub obligation: Says,
    /// Would the use be unauthorised?
    #[serde(default = "not_said")]
    pub unauthorised: Says,
    /// Did the person agree to keep it, beside an undertaking on record?
    #[serde(default = "not_said")]
    pub agreed: Says,
    /// Ought the person to have known that it was confidential?
    #[serde(default = "not_said")]
    pub ought_to_know: Says,
}

impl Confided {
    /// Something told to this person, of which nothing is judged yet.
    pub const fn to(person: PersonId) -> Self {
        let no = not_said();
        Self { person, undertaking: None, quality: no, obligation: no, unauthorised: no, agreed: no, ought_to_know: no }
    }
}

/// Does a duty of confidence bind, and what is open?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConfidenceDuty {
    /// Whether it binds; unknown: somebody looks, and meanwhile it is treated as binding.
    pub binds: Known,
    /// What is not known.
    pub not_known: Vec<ConfidencePart>,
    /// What is not so.
    pub not_so: Vec<ConfidencePart>,
    /// Does an undertaking stand by which the person agreed?
    pub undertaken: bool,
    /// The rules that played a part, in the order of the rule table.
    pub rules: Vec<RuleId>,
    /// The entries it rests on, by id.
    pub facts: Vec<EntryId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

const fn known(says: Says) -> Known {
    match says {
        Says::Yes => Known::Yes,
        Says::No => Known::No,
        Says::Unknown => Known::Unknown,
    }
}

impl School {
    /// Does a duty of confidence bind this person?
    pub fn duty_of_confidence(&self, told: &Confided, as_of: NaiveDate) -> ConfidenceDuty {
        self.duty_of_confidence_muting(told, as_of, None)
    }

    pub(crate) fn duty_of_confidence_muting(
        &self,
        told: &Confided,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> ConfidenceDuty {
        let mut horizon = Horizon::new(as_of);
        let file = &self.inner.person_file(self.person(&told.person).map_or(NOBODY, |number| number.0)).confided;
        let (mut undertaken, mut facts) = (Known::Unknown, BTreeSet::new());
        for asked in file.asked.iter().filter(|asked| told.undertaking.as_ref() == Some(&asked.what.undertaking)) {
            if let Some(found) = stand(file, asked, as_of, &mut horizon)
                && found.stands()
            {
                undertaken = Known::Yes;
                facts.extend(found.facts);
            }
        }
        let parts = [
            (ConfidencePart::Quality, known(told.quality)),
            (ConfidencePart::Obligation, if undertaken == Known::Yes { Known::Yes } else { known(told.obligation) }),
            (ConfidencePart::Unauthorised, known(told.unauthorised)),
            // Whoever gave no undertaking may have agreed all the same: that none stands is no no.
            (
                ConfidencePart::AgreedOrOught,
                if undertaken == Known::Yes { Known::Yes } else { known(told.agreed).or(known(told.ought_to_know)) },
            ),
        ];
        let heard = muted != Some(RuleId::CNF_16);
        let binds = parts.iter().fold(Known::Yes, |all, part| all.and(part.1));
        let of = |wanted: Known| parts.iter().filter(|part| part.1 == wanted).map(|part| part.0).collect::<Vec<_>>();
        ConfidenceDuty {
            binds: if heard { binds } else { Known::Unknown },
            not_known: of(Known::Unknown),
            not_so: of(Known::No),
            undertaken: undertaken == Known::Yes,
            rules: if heard { vec![RuleId::CNF_16] } else { Vec::new() },
            facts: facts.into_iter().filter_map(|at| self.inner.entry_id(at).cloned()).collect(),
            holds_until: horizon.holds_until(),
        }
    }
}
