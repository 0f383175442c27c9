//! parentis-formats
//!
//! Readers of what schools' systems already hold. What they read becomes facts for the journal, records for a directory
//! that a host can erase, and findings for a person; see [`import`].
//!
//! | room | what is read |
//! | --- | --- |
//! | [`import`] | what all importers have in common: context, sink, directory, candidates, findings |
//! | [`ctf`] | the Common Transfer File of England and Wales |
//! | [`ed_fi`] | the Ed-Fi data standard, XML |
//! | [`calendar`] | term dates and bank holidays |
//! | [`consent`] | consent records and receipts, written and read, and lists of consents |

pub mod calendar;
pub mod consent;
pub mod ctf;
pub mod ed_fi;
pub mod import;

mod words;
mod xml;
