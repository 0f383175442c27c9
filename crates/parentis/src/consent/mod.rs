//! Consent: a decision over parties, never a tick-box.
//!
//! "May we publish this picture, take her abroad, use his fingerprint in the canteen, on this day, on what we knew then; and
//! if not, whose answer is missing or whose objection stands?" What school forms call consent is six things with different
//! givers, evidence and vetoes (CON-GEN-1), and often none at all (CON-GEN-4). Answers are facts of parties, told apart by
//! their ids and never by names; what they amount to is computed each time.
//!
//! ```text
//! answers as facts ──> where each party stands ──> with what right ──> the steps of CON-GEN-10 ──> state ──> outcome
//!                                   not required? bar? the pupil? objections? consents? form? currency?
//! ```
//!
//! A party's answers are taken in the order in which they were said; of one day the state is that at its end (VOC-91). A no
//! takes away what was said before it, and `withdrawn` takes back the last word, whichever it was. An answer counts from the
//! day on which it was said, if it names no later one, until its own end. One party's withdrawal leaves the other's record.
//!
//! Whatever is not known, an adult's standing or the pupil's age, is taken once in favour of doing the thing and once
//! against it: if the two differ, somebody has to check ([`ConsentDecision::outcome`]), and the state told is the one
//! against. Silence is never consent, an unknown never permits, and an objection never makes anything valid.
//!
//! ```
//! # use parentis::{doc_example, Entry, Fact, time::Interval, words::*};
//! use parentis::consent::{ConsentMatter, words::{ConsentForm, ConsentSays, ConsentState}};
//! # let (school, as_of) = doc_example()?;
//! # let day = Interval::new("2016-04-02".parse().unwrap(), None)?;
//! # let mother = Fact::Parenthood { pupil: "ava".parse()?, person: "mother".parse()?,
//! #     parenthood: Parenthood::BirthMother, evidence: Evidence::DocumentSeen };
//! # let school = school.with([Entry::new("p1".parse()?, Default::default(), day, None, mother)?])?;
//! let said = |id: &str, on: &str, says| {
//!     let fact = Fact::ConsentAnswered {
//!         purpose: "photo_website".parse()?, pupil: Some("ava".parse()?), person: Some("mother".parse()?),
//!         says, form: ConsentForm::Written, at: None, item: None, bundled_with: vec![], wording: None, evidence: None,
//!     };
//!     let on = Interval::new(on.parse().unwrap(), None)?;
//!     Entry::new(id.parse()?, Default::default(), on, None, fact)
//! };
//! let school = school.with([
//!     said("c1", "2026-05-04", ConsentSays::Given)?,
//!     said("c2", "2026-05-20", ConsentSays::Withdrawn)?,
//! ])?;
//! let picture = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?);
//! assert_eq!(school.consent(&picture, as_of).state, ConsentState::Valid, "on 12 May it is good");
//! assert_eq!(school.consent(&picture, "2026-05-20".parse().unwrap()).state, ConsentState::Withdrawn);
//! # Ok::<(), parentis::ParentisError>(())
//! ```
//!
//! What this does *not* settle: who is sent a request and by what channel, what a wording must say, refunds, and whether a
//! use beyond consent has another lawful basis. A refuge is a protected address (CON-PHO-8): there the parent at risk says yes,
//! who lives with the child and from whom the address is not kept.
//!
//! | room | what is there | rules |
//! | --- | --- | --- |
//! | [`words`] | kinds, states, forms, columns, duties: the closed lists | CON-GEN-1, VOC-60 to VOC-68 |
//! | [`mod@purpose`] | the purpose table | CT-1 to CT-25, and the rule of each line |
//! | `said` | where each party stands by what they said | CON-GEN-2, 3, 8; CON-TRIP-2, 5, 8; CT-10, CT-11; RCT-9; VOC-91 |
//! | `party`, `standing` | who has a part in it, and with what right | CON-GEN-9; CON-TRIP-3, 4, 6; CON-BIO-1; PAR-12, PAR-13; DEL-1 |
//! | `able` | age, competence, the roll, and the three terms before sixteen | CON-GEN-6, CON-GEN-7, CON-RSE-5 |
//! | `steps`, `objections`, `consents` | the steps, for every kind but one | CON-GEN-10, CON-GEN-11, CON-PHO, CON-TRIP, CON-MED, CON-BIO, CON-ISS, CON-NAM, CON-COU |
//! | `excuse` | who is excused: kind `withdrawal` | CON-RSE, CON-REL, CON-MED-10, CON-SHR-5 |
//! | `decide`, `shown`, `tell`, `notes`, `kept` | the open cases, and the answer with its reasons | — |
//! | [`around`] | whom to ask, what is stale, uses to review, the register | CON-GEN-4, 5, 6, 12; CON-PHO-7; CHO-5 |
//! | [`receipt`] | the record of a party's consent, and the party's receipt | RCT |

mod able;
pub mod answer;
pub mod around;
mod awaited;
mod consents;
mod decide;
mod excuse;
mod kept;
mod notes;
mod objections;
mod party;
pub mod purpose;
pub mod receipt;
mod rules_of;
mod said;
mod shown;
mod standing;
mod steps;
mod tell;
pub mod words;

pub use answer::{ConsentDecision, ConsentDetails, ConsentMatter, ConsentParty, ConsentVerdict, PartyLine, Remedy};
pub(crate) use decide::Numbers;
pub use decide::PurposeRef;
pub use purpose::{Columns, Floors, PURPOSES, Purpose, purpose};
pub use rules_of::ConsentRules;

pub(crate) use kept::{Kind, KindIx, Right, keep};
