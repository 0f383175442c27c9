//! Consents as other systems write them: records, receipts and a school's own lists.
//!
//! | room | what it is | rules |
//! | --- | --- | --- |
//! | [`write_27560`], [`write_27560_receipt`], [`read_27560`] | ISO/IEC TS 27560:2023 in the terms of the W3C's DPV | RCT-3, RCT-4, RCT-6 |
//! | [`write_kantara`], [`read_kantara`] | Kantara consent receipt 1.1, of what was *given* alone | RCT-5 |
//! | [`write_fhir`], [`read_fhir`], [`read_fhir_xml`] | HL7 FHIR `Consent`: R4 written, R4 and R5 read | section 15.4 |
//! | [`import_consent_list`] | a school's list as CSV, by a mapping that the host gives | RCT-2, CON-GEN-2, CON-GEN-3 |
//!
//! **Records.** A writer takes the record or receipt that the library made of one party
//! ([`parentis::School::consent_record`], [`parentis::School::consent_receipt`]) and what the host knows beside it
//! ([`RecordContext`]): no clock, no chance, no file. What the standard has no place for (RCT-7: by what right, on whose
//! behalf, the evidence, the judgement of competence, who else was notified, who objects, the rules) stands under a key of
//! its own, so that what was written and read back is the same record. A reader holds the two parts against each other
//! and refuses a file in which they differ.
//!
//! **Claims.** What another system wrote is a [`ConsentClaim`]: a claim, never a fact. A reader never turns a no, a
//! question or a silence into a yes, and a yes with exceptions is no plain yes.
//!
//! What this does *not* settle: signatures on receipts, the transport of FHIR, and whether a claim is good.
//!
//! ```
//! use parentis::consent::ConsentMatter;
//! use parentis::{Journal, School};
//! use parentis_formats::consent::{ConsentWriteError, RecordContext, read_27560, write_27560_receipt, write_kantara};
//! # use parentis::{Entry, Fact, time::Interval, consent::words::{ConsentForm, ConsentSays}};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let profile = parentis::profile::Profile::new("hill", "1", parentis::profile::Nation::England,
//! #     parentis::profile::SchoolType::Academy).expect("a plain profile");
//! # let entry = |id: &str, day: &str, fact| -> Result<Entry, Box<dyn std::error::Error>> {
//! #     Ok(Entry::new(id.parse()?, "2026-01-10T09:00:00Z".parse()?, Interval::new(day.parse()?, None)?, None, fact)?)
//! # };
//! # let journal = Journal::new([
//! #     entry("p", "2025-09-01", Fact::ProfileAdopted { profile: Box::new(profile), hash: None })?,
//! #     entry("a", "2026-01-09", Fact::ConsentAnswered {
//! #         purpose: "photo_website".parse()?, pupil: Some("ava".parse()?), person: Some("claire".parse()?),
//! #         says: ConsentSays::Refused, form: ConsentForm::Written, at: None, item: None, bundled_with: vec![],
//! #         wording: None, evidence: None,
//! #     })?,
//! # ])?;
//! let school = School::new(&journal)?;
//! let asked = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?).person("claire".parse()?);
//! let receipt = school.consent_receipt(&asked, "2026-03-02".parse()?);
//!
//! let context = RecordContext::new("receipt-7".parse()?);
//! let written = write_27560_receipt(&receipt, &context)?;
//! assert_eq!(read_27560(written.as_bytes())?.only_record(), Some(&receipt));
//! assert!(matches!(write_kantara(&receipt, &context), Err(ConsentWriteError::NotGiven { .. })), "she said no");
//! # Ok(())
//! # }
//! ```

mod context;
mod dpv;
mod error;
mod extension;
mod fhir;
mod json;
mod kantara;
mod list;
mod reading;
mod times;

pub use context::{Controller, RecordContext};
pub use dpv::{SCHEMA_27560, read_27560, write_27560, write_27560_receipt};
pub use error::{ConsentFileError, ConsentWriteError};
pub use fhir::{EXTENSION_URL, read_fhir, read_fhir_xml, write_fhir};
pub use json::MAX_CONSENT_FILE;
pub use kantara::{KANTARA_VERSION, read_kantara, write_kantara};
pub use list::{
    AnswerColumns, AnswerWord, ConsentListMapping, ConsentProduct, DateColumn, DateOrder, FORMAT, IdColumn,
    MAX_CONSENT_LIST, Respondee, import_consent_list,
};
pub use reading::{ClaimedState, ConsentClaim, ConsentReading, ReadConsent};
