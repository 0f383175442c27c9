//! # parentis
//!
//! The rules of a school's dealings with the adults in a child's life, as pure domain logic.
//!
//! A school writes to, listens to and sometimes must keep things from the adults in a child's life. This library says
//! who an adult is to a child in law on a day, what they must, may or must not be sent, and why. It decides and
//! explains; it sends nothing, stores nothing, shows nothing and knows no clock.
//!
//! The only state is a [`journal`] of dated [`fact`]s. A [`School`] is a reading of it, and questions are asked of the
//! school as of a day:
//!
//! ```
//! use parentis::{Entry, Fact, Journal, School, decision::Outcome, roles::matrix::Column, time::Interval, words::*};
//! use parentis::profile::{Nation, Profile, SchoolType};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let since = Interval::new("2025-09-01".parse()?, None)?;
//! let told = "2025-09-01T08:00:00Z".parse()?;
//! let profile = Profile::new("hill-street", "1", Nation::England, SchoolType::Academy).unwrap();
//! let facts = [
//!     Fact::ProfileAdopted { profile: Box::new(profile), hash: None },
//!     Fact::PupilOnRoll { pupil: "ava".parse()? },
//!     Fact::Relationship { pupil: "ava".parse()?, person: "p7".parse()?, kind: RelationshipKind::Father },
//! ];
//! let mut entries = vec![Entry::new("e0".parse()?, told, Interval::new("2016-04-02".parse()?, None)?, None,
//!     Fact::PupilBorn { pupil: "ava".parse()? })?];
//! for (n, fact) in facts.into_iter().enumerate() {
//!     entries.push(Entry::new(format!("e{}", n + 1).parse()?, told, since, None, fact)?);
//! }
//! let school = School::new(&Journal::new(entries)?)?;
//!
//! // Whether he holds parental responsibility and where he lives is not on record. He is owed the report all the same.
//! let decision = school.entitled(Column::Report, &"ava".parse()?, &"p7".parse()?, "2026-07-10".parse()?);
//! assert_eq!(decision.outcome, Outcome::Must);
//! assert!(decision.rules.contains(&parentis::rules::RuleId::PAR_1));
//! # Ok(())
//! # }
//! ```
//!
//! | room | what is there |
//! | --- | --- |
//! | [`fact`], [`journal`], [`words`] | dated facts, their closed lists, and the journal of them |
//! | [`school`], [`question`] | the school as its journal shows it; every question and answer |
//! | [`decision`] | outcome, reasons, what would change the answer, and the one conclusion |
//! | [`roles`] | who an adult is to a child, and what follows |
//! | [`communication`] | who receives a message: the one resolver; whether it may be sent at all |
//! | [`confidentiality`] | the classes of data, for whom each is, what a person may see of an item, and protected addresses |
//! | [`report`] | the governors' report: counts with their bases, and none that could tell of somebody |
//! | [`consent`] | is this consent good, and whose answer is missing |
//! | [`participation`] | how parents take part: volunteers |
//! | [`calendar`] | school days and the other units of a promise |
//! | [`profile`] | the school's policy as data |
//! | [`rules`] | every rule by its stable id |

pub mod calendar;
pub mod communication;
pub mod concern;
pub mod confidentiality;
pub mod consent;
pub mod decision;
pub mod fact;
pub mod ids;
pub mod journal;
pub mod participation;
pub mod profile;
pub mod question;
pub mod report;
pub mod review;
pub mod roles;
pub mod rules;
pub mod school;
pub mod time;
#[cfg(feature = "uniffi")]
pub mod uniffi_support;
pub mod vocabulary;
pub mod words;

mod error;

pub use error::ParentisError;
pub use fact::{Entry, Fact};
pub use journal::Journal;
pub use question::{Answer, Question};
pub use school::School;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

/// A family for the examples of this documentation: Ava, whose father an order bars from information until June 2026.
#[doc(hidden)]
pub fn doc_example() -> Result<(School, chrono::NaiveDate), ParentisError> {
    use fact::{OrderTerm, TermEffect};
    use words::{OrderKind, RelationshipKind, RestrictionScope};
    let day = |text: &str| text.parse().map_err(|_| ParentisError::BadDate);
    let told = chrono::DateTime::UNIX_EPOCH;
    let profile = profile::Profile::new("hill-street", "1", profile::Nation::England, profile::SchoolType::Academy)
        .map_err(|_| ParentisError::BadDate)?;
    let (ava, mother, father) =
        (ids::PupilId::new("ava")?, ids::PersonId::new("mother")?, ids::PersonId::new("father")?);
    let related =
        |person: &ids::PersonId, kind| Fact::Relationship { pupil: ava.clone(), person: person.clone(), kind };
    let term = OrderTerm {
        pupil: ava.clone(),
        person: father.clone(),
        effect: TermEffect::Bars { scope: RestrictionScope::ReceiveAllInfo },
        term_from: None,
        term_until: None,
        words: None,
    };
    let order = Fact::OrderSeen {
        order: ids::OrderId::new("order-1")?,
        kind: OrderKind::ProhibitedSteps,
        terms: vec![term],
        review_on: None,
        seen_by: None,
        document: None,
    };
    let facts = [
        ("e1", "2025-09-01", None, Fact::ProfileAdopted { profile: Box::new(profile), hash: None }),
        ("e2", "2016-04-02", None, Fact::PupilBorn { pupil: ava.clone() }),
        ("e3", "2025-09-01", None, Fact::PupilOnRoll { pupil: ava.clone() }),
        ("e4", "2025-09-01", None, related(&mother, RelationshipKind::Mother)),
        ("e5", "2025-09-01", None, related(&father, RelationshipKind::Father)),
        ("e6", "2026-03-01", Some("2026-06-01"), order),
    ];
    let mut entries = Vec::new();
    for (id, from, until, fact) in facts {
        let valid = time::Interval::new(day(from)?, until.map(day).transpose()?)?;
        entries.push(Entry::new(ids::EntryId::new(id)?, told, valid, None, fact)?);
    }
    Ok((School::new(&Journal::new(entries)?)?, day("2026-05-12")?))
}

/// The example of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
