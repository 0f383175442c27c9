//! Small builders: a family's journal in the words in which one would tell it.
//!
//! ```
//! use parentis::decision::Outcome;
//! use parentis::roles::matrix::Column;
//! use parentis::words::RelationshipKind::{Father, Mother};
//! use parentis::words::RestrictionScope::ReceiveReports;
//! use parentis_testkit::build::{Family, bars};
//!
//! let school = Family::new("academy", "ENG")
//!     .born("ava", "2016-04-02")
//!     .on_roll("ava")
//!     .kind("ava", "mum", Mother)
//!     .kind("ava", "dad", Father)
//!     .from("2026-03-01")
//!     .until("2026-06-01")
//!     .order("no-reports", "prohibited_steps", &[bars("ava", "dad", ReceiveReports)])
//!     .school()?;
//! let day = "2026-05-12".parse().unwrap();
//! let decision = school.entitled(Column::Report, &"ava".parse()?, &"dad".parse()?, day);
//! assert_eq!(decision.outcome, Outcome::MustNot);
//! # Ok::<(), parentis::ParentisError>(())
//! ```
//!
//! Every word said adds an entry, `e1`, `e2` and so on. [`Family::from`] and [`Family::told`] hold for what follows,
//! [`Family::until`] for the next entry alone. The first thing that is wrong is kept and comes out at the end.

use chrono::{DateTime, NaiveDate, Utc};
use parentis::calendar::Calendar;
use parentis::fact::{OrderTerm, TermEffect};
use parentis::ids::{EntryId, PersonId, PupilId};
use parentis::profile::Profile;
use parentis::roles::matrix::Column;
use parentis::time::Interval;
use parentis::words::{
    CareStatus, ClaimForm, Evidence, Parenthood, PlacementKind, RelationshipKind, Residence, ResponsibilityBasis,
    RestrictionScope, Says,
};
use parentis::{Entry, Fact, Journal, ParentisError, School};

/// A term of an order as it is handed to [`Family::order`]: pupil, adult and what it does.
pub type Term = (&'static str, &'static str, TermEffect);

/// A term that bars an act.
pub const fn bars(pupil: &'static str, person: &'static str, scope: RestrictionScope) -> Term {
    (pupil, person, TermEffect::Bars { scope })
}

/// A term that requires an act of the school.
pub const fn requires(pupil: &'static str, person: &'static str, scope: RestrictionScope) -> Term {
    (pupil, person, TermEffect::Requires { scope })
}

/// A family's journal, told one fact at a time.
#[derive(Clone, Debug)]
pub struct Family {
    entries: Vec<Entry>,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    told: DateTime<Utc>,
    wrong: Option<ParentisError>,
}

impl Family {
    /// At a school of that type and nation, in the codes of the profile (SCH-1, JUR-2). The profile holds from 2000 on,
    /// all else from 1 September 2015 unless it is said otherwise, and all is recorded on 1 September 2015.
    pub fn new(school_type: &str, nation: &str) -> Self {
        Self::bare().from("2000-01-01").profile(school_type, nation).from("2015-09-01")
    }

    /// At a school that adopted no profile.
    pub fn bare() -> Self {
        let told = DateTime::from_timestamp(1_441_094_400, 0).unwrap_or_default();
        Self { entries: Vec::new(), from: None, until: None, told, wrong: None }.from("2015-09-01")
    }

    fn day(&mut self, text: &str) -> Option<NaiveDate> {
        match text.parse() {
            Ok(day) => Some(day),
            Err(_) => {
                self.wrong.get_or_insert(ParentisError::BadDate);
                None
            }
        }
    }

    fn try_fact(&mut self, id: Option<&str>, fact: Result<Fact, ParentisError>) -> Result<(), ParentisError> {
        let id = match id {
            Some(id) => EntryId::new(id)?,
            None => EntryId::new(format!("e{}", self.entries.len().saturating_add(1)))?,
        };
        let from = self.from.ok_or(ParentisError::BadDate)?;
        let valid = Interval::new(from, self.until.take())?;
        self.entries.push(Entry::new(id, self.told, valid, None, fact?)?);
        Ok(())
    }

    fn put(mut self, id: Option<&str>, fact: Result<Fact, ParentisError>) -> Self {
        if let Err(wrong) = self.try_fact(id, fact) {
            self.wrong.get_or_insert(wrong);
        }
        self
    }

    fn pair(
        self,
        pupil: &str,
        person: &str,
        fact: impl FnOnce(PupilId, PersonId) -> Result<Fact, ParentisError>,
    ) -> Self {
        let fact = PupilId::new(pupil).and_then(|pupil| fact(pupil, PersonId::new(person)?));
        self.put(None, fact)
    }

    /// What follows is true from that day.
    #[must_use]
    pub fn from(mut self, day: &str) -> Self {
        self.from = self.day(day);
        self
    }

    /// The next fact is true until that day, the first without effect.
    #[must_use]
    pub fn until(mut self, day: &str) -> Self {
        self.until = self.day(day);
        self
    }

    /// What follows became known to the school at that instant.
    #[must_use]
    pub fn told(mut self, instant: &str) -> Self {
        match instant.parse() {
            Ok(told) => self.told = told,
            Err(_) => {
                self.wrong.get_or_insert(ParentisError::BadDate);
            }
        }
        self
    }

    /// Any fact.
    #[must_use]
    pub fn fact(self, fact: Fact) -> Self {
        self.put(None, Ok(fact))
    }

    /// Any fact, under an id of one's own.
    #[must_use]
    pub fn fact_as(self, id: &str, fact: Fact) -> Self {
        self.put(Some(id), Ok(fact))
    }

    /// The id of the entry told last.
    pub fn last(&self) -> Option<&EntryId> {
        self.entries.last().map(Entry::id)
    }

    /// The school adopts a profile that says the least.
    #[must_use]
    pub fn profile(self, school_type: &str, nation: &str) -> Self {
        let profile = school_type.parse().and_then(|school_type| Ok((nation.parse()?, school_type))).and_then(
            |(nation, school_type)| {
                Profile::new("made-up", "1", nation, school_type).map_err(|problems| ParentisError::BadProfile {
                    count: problems.len(),
                    place: String::new(),
                    problem: String::new(),
                })
            },
        );
        self.put(None, profile.map(|profile| Fact::ProfileAdopted { profile: Box::new(profile), hash: None }))
    }

    /// The school adopts a calendar.
    #[must_use]
    pub fn calendar(self, calendar: Calendar) -> Self {
        self.put(None, Ok(Fact::CalendarAdopted { calendar: Box::new(calendar), hash: None }))
    }

    /// The pupil's date of birth (AGE-2).
    #[must_use]
    pub fn born(mut self, pupil: &str, day: &str) -> Self {
        let (from, until) = (self.from, self.until.take());
        self = self.from(day).put(None, PupilId::new(pupil).map(|pupil| Fact::PupilBorn { pupil }));
        (self.from, self.until) = (from, until);
        self
    }

    /// The pupil is on roll.
    #[must_use]
    pub fn on_roll(self, pupil: &str) -> Self {
        self.put(None, PupilId::new(pupil).map(|pupil| Fact::PupilOnRoll { pupil }))
    }

    /// The child habitually lives there (JUR-2).
    #[must_use]
    pub fn resident(self, pupil: &str, residence: Residence) -> Self {
        self.put(None, PupilId::new(pupil).map(|pupil| Fact::HabitualResidence { pupil, residence }))
    }

    /// The pupil is away for a time (PAR-6).
    #[must_use]
    pub fn away(self, pupil: &str) -> Self {
        self.put(None, PupilId::new(pupil).map(|pupil| Fact::AwayFromHome { pupil }))
    }

    /// How an adult is said to be related.
    #[must_use]
    pub fn kind(self, pupil: &str, person: &str, kind: RelationshipKind) -> Self {
        self.pair(pupil, person, |pupil, person| Ok(Fact::Relationship { pupil, person, kind }))
    }

    /// In what way an adult is or is not a legal parent, on a document seen (PAR-1).
    #[must_use]
    pub fn parenthood(self, pupil: &str, person: &str, parenthood: Parenthood) -> Self {
        self.pair(pupil, person, |pupil, person| {
            Ok(Fact::Parenthood { pupil, person, parenthood, evidence: Evidence::DocumentSeen })
        })
    }

    /// Whether the child lives with the adult.
    #[must_use]
    pub fn lives(self, pupil: &str, person: &str, says: Says) -> Self {
        self.pair(pupil, person, |pupil, person| {
            Ok(Fact::LivesWith { pupil, person, says, evidence: Evidence::Declaration })
        })
    }

    /// Whether the adult looks after the child.
    #[must_use]
    pub fn looks_after(self, pupil: &str, person: &str, says: Says) -> Self {
        self.pair(pupil, person, |pupil, person| {
            Ok(Fact::LooksAfter { pupil, person, says, evidence: Evidence::Declaration })
        })
    }

    /// The child lives with the adult, who looks after the child (PAR-3).
    #[must_use]
    pub fn cares(self, pupil: &str, person: &str) -> Self {
        self.lives(pupil, person, Says::Yes).looks_after(pupil, person, Says::Yes)
    }

    /// A grant of parental responsibility, on a document seen (PR-0).
    #[must_use]
    pub fn responsibility(self, pupil: &str, person: &str, basis: ResponsibilityBasis) -> Self {
        self.pair(pupil, person, |pupil, person| {
            let evidence = Evidence::DocumentSeen;
            Ok(Fact::Responsibility { pupil, person, basis, evidence, appointed_by: None })
        })
    }

    /// A guardian named by somebody (PR-9).
    #[must_use]
    pub fn guardian(self, pupil: &str, person: &str, appointed_by: &str) -> Self {
        self.pair(pupil, person, |pupil, person| {
            Ok(Fact::Responsibility {
                pupil,
                person,
                basis: ResponsibilityBasis::GuardianByAppointment,
                evidence: Evidence::DocumentSeen,
                appointed_by: Some(PersonId::new(appointed_by)?),
            })
        })
    }

    /// The flag "parental responsibility" of the school's system (PR-24).
    #[must_use]
    pub fn stated(self, pupil: &str, person: &str, says: Says, may_be_default: bool) -> Self {
        self.pair(pupil, person, |pupil, person| {
            let evidence = Evidence::Assertion;
            Ok(Fact::ResponsibilityStated { pupil, person, says, may_be_default, evidence })
        })
    }

    /// An order was seen. The kind is written as a code.
    #[must_use]
    pub fn order(self, order: &str, kind: &str, terms: &[Term]) -> Self {
        let fact = || {
            let terms = terms.iter().map(|(pupil, person, effect)| {
                Ok(OrderTerm {
                    pupil: PupilId::new(*pupil)?,
                    person: PersonId::new(*person)?,
                    effect: *effect,
                    term_from: None,
                    term_until: None,
                    words: None,
                })
            });
            Ok(Fact::OrderSeen {
                order: order.parse()?,
                kind: kind.parse()?,
                terms: terms.collect::<Result<_, ParentisError>>()?,
                review_on: None,
                seen_by: None,
                document: None,
            })
        };
        let fact = fact();
        self.put(None, fact)
    }

    /// An order is told of and not produced (ORD-3).
    #[must_use]
    pub fn claims_order(self, order: &str, pupil: &str, person: &str) -> Self {
        self.pair(pupil, person, |pupil, person| {
            let order = order.parse()?;
            Ok(Fact::OrderClaimed { order, pupil, person, form: ClaimForm::Described, claimed_by: None })
        })
    }

    /// The safeguarding lead holds what concerns the adult; needs an end (ORD-1a).
    #[must_use]
    pub fn hold(self, pupil: &str, person: &str) -> Self {
        self.pair(pupil, person, |pupil, person| {
            Ok(Fact::SafeguardingHold { pupil, person, decided_by: "dsl".parse()? })
        })
    }

    /// The safeguarding lead looked and found nothing in the way (COM-9).
    #[must_use]
    pub fn risk_checked(self, pupil: &str, person: &str) -> Self {
        self.pair(pupil, person, |pupil, person| Ok(Fact::RiskChecked { pupil, person, decided_by: "dsl".parse()? }))
    }

    /// The child is looked after by an authority (PR-12, PR-15).
    #[must_use]
    pub fn care(self, pupil: &str, status: CareStatus, authority: &str) -> Self {
        self.pair(pupil, authority, |pupil, authority| {
            Ok(Fact::LookedAfter { pupil, status, authority: Some(authority) })
        })
    }

    /// The authority limited a parent in writing (ORD-11).
    #[must_use]
    pub fn limit(self, pupil: &str, person: &str, scope: RestrictionScope) -> Self {
        self.pair(pupil, person, |pupil, person| Ok(Fact::AuthorityLimit { pupil, person, scope, document: None }))
    }

    /// Whether the adult speaks for the authority (VOC-14, VOC-15).
    #[must_use]
    pub fn speaks(self, pupil: &str, person: &str, says: Says) -> Self {
        self.pair(pupil, person, |pupil, person| Ok(Fact::SpeaksForAuthority { pupil, person, says }))
    }

    /// The child was placed with the adult.
    #[must_use]
    pub fn placed(self, pupil: &str, person: &str, placement: PlacementKind) -> Self {
        self.pair(pupil, person, |pupil, person| Ok(Fact::Placed { pupil, person, placement }))
    }

    /// The school goes on recognising a former carer (PAR-5).
    #[must_use]
    pub fn recognised(self, pupil: &str, person: &str) -> Self {
        self.pair(pupil, person, |pupil, person| {
            Ok(Fact::CarerRecognised { pupil, person, decided_by: "head".parse()? })
        })
    }

    /// The adult has died (CHO-11).
    #[must_use]
    pub fn died(self, person: &str) -> Self {
        self.put(None, PersonId::new(person).map(|person| Fact::Died { person }))
    }

    /// The adult is in prison (COM-9).
    #[must_use]
    pub fn imprisoned(self, person: &str) -> Self {
        self.put(None, PersonId::new(person).map(|person| Fact::Imprisoned { person }))
    }

    /// The parent agreed not to be sent the report (REP-4).
    #[must_use]
    pub fn waived(self, pupil: &str, person: &str) -> Self {
        self.pair(pupil, person, |pupil, person| Ok(Fact::ReportWaived { pupil, person }))
    }

    /// The parent asked for reports (JUR-3).
    #[must_use]
    pub fn requested(self, pupil: &str, person: &str) -> Self {
        self.pair(pupil, person, |pupil, person| Ok(Fact::Requested { pupil, person, column: Column::Report }))
    }

    /// The head sees special circumstances (REP-2).
    #[must_use]
    pub fn special_circumstances(self, pupil: &str) -> Self {
        self.pair(pupil, "head", |pupil, decided_by| Ok(Fact::SpecialCircumstances { pupil, decided_by }))
    }

    /// The adult pupil's word on this parent (AGE-7).
    #[must_use]
    pub fn agreement(self, pupil: &str, person: &str, says: Says) -> Self {
        self.pair(pupil, person, |pupil, person| Ok(Fact::PupilAgreement { pupil, person, says }))
    }

    /// What that entry says ended on that day, the first without effect.
    #[must_use]
    pub fn ended(mut self, what: &str, on: &str) -> Self {
        let (from, until) = (self.from, self.until.take());
        self = self.from(on).put(None, EntryId::new(what).map(|what| Fact::Ended { what }));
        (self.from, self.until) = (from, until);
        self
    }

    /// That entry was a mistake.
    #[must_use]
    pub fn retracted(self, what: &str) -> Self {
        self.put(None, EntryId::new(what).map(|what| Fact::Retracted { what }))
    }

    /// The entries.
    ///
    /// # Errors
    /// The first thing that was wrong.
    pub fn entries(self) -> Result<Vec<Entry>, ParentisError> {
        match self.wrong {
            Some(wrong) => Err(wrong),
            None => Ok(self.entries),
        }
    }

    /// The journal.
    ///
    /// # Errors
    /// The first thing that was wrong, or what [`Journal::new`] refuses.
    pub fn journal(self) -> Result<Journal, ParentisError> {
        Journal::new(self.entries()?)
    }

    /// The school.
    ///
    /// # Errors
    /// The first thing that was wrong, or what [`School::new`] refuses.
    pub fn school(self) -> Result<School, ParentisError> {
        School::new(&self.journal()?)
    }
}
