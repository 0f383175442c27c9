//! A school's own list of consents, as its system exports it, by a mapping that the host gives.
//!
//! * Nothing is overwritten (RCT-2): each answer becomes an entry of its own, and a later no or withdrawal a further one.
//!   An entry's id says everything about it but when it was recorded and in which row it stood, so the same list read
//!   again, sorted otherwise or with rows added, gives the same ids. With another mapping it gives others, and so does a
//!   list without a column of dates unless [`ImportContext::valid_from`](crate::import::ImportContext::valid_from) says
//!   of which day it is.
//! * Who answered is an id or nobody: no name, no e-mail address and no household stands for a person.
//! * An empty answer is nothing at all. An answer in an unknown word is a finding, since it may be a no.
//! * A box that is ticked beforehand is written as such (CON-GEN-2), one tick for several purposes as bundled
//!   (CON-GEN-3): that neither counts is the library's decision, not the importer's.
//! * A yes and a no of one party at one time contradict each other: the no is taken.
//!
//! ```
//! use parentis_formats::consent::{
//!     AnswerColumns, ConsentListMapping, ConsentProduct, DateColumn, DateOrder, IdColumn, Respondee, import_consent_list,
//! };
//! use parentis_formats::import::{Collected, ImportContext, SystemCode};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let list = "Student,Consent type,Response,Respondee,Date\n\
//!             p1,Website photos,Yes,g1,03/09/2025\n\
//!             p1,Website photos,Withdrawn,g1,14/11/2025\n\
//!             p1,Website photos,Yes,,03/09/2025\n";
//! let kinds = [("Website photos".to_owned(), ConsentProduct::of(["photo_website".parse()?]))].into();
//! let answers = AnswerColumns::Rows { kind: "Consent type".into(), answer: "Response".into(), kinds };
//! let mut mapping = ConsentListMapping::new(IdColumn::new("Student"), answers);
//! mapping.respondee = Respondee::Adult { id: IdColumn::new("Respondee"), pupil_words: vec![], empty_is_household: false };
//! mapping.date = Some(DateColumn { column: "Date".into(), order: DateOrder::DayMonthYear });
//!
//! let context = ImportContext::new("2026-01-05T08:00:00Z".parse()?, SystemCode::new("hill-street")?);
//! let mut sink = Collected::default();
//! let summary = import_consent_list(list.as_bytes(), &mapping, &context, &mut sink)?;
//! assert_eq!((summary.entries, sink.findings.len()), (2, 1), "the third row says of nobody that they said yes");
//! # Ok(())
//! # }
//! ```

mod mapping;
mod read;
mod table;

pub use mapping::{
    AnswerColumns, AnswerWord, ConsentListMapping, ConsentProduct, DateColumn, DateOrder, IdColumn, Respondee,
};
pub use read::import_consent_list;

/// The format's name in sources.
pub const FORMAT: &str = "consent-list";

/// The largest list that is read, in bytes. A list is held whole, since a later row may contradict an earlier one.
pub const MAX_CONSENT_LIST: usize = 64 * 1024 * 1024;
