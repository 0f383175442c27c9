//! The demonstration's history: what happened at a school in a year, as facts.

pub(super) mod concerns;
pub(super) mod consents;
mod reached;
pub(super) mod seen;
pub(super) mod threads;

use super::import::Brought;
use crate::failure::Failure;
use crate::store::directory::{Directory, DirectoryEntry, Kept, Whose};
use chrono::{DateTime, NaiveDate, Utc};
use parentis::calendar::Weekday;
use parentis::fact::{OrderTerm, TermEffect};
use parentis::ids::{DocumentId, EntryId, OrderId, PersonId, PupilId};
use parentis::roles::matrix::Column;
use parentis::time::Interval;
use parentis::words::{
    CareStatus, ClaimForm, Evidence, OrderKind, PlacementKind, RelationshipKind, RestrictionScope, Says,
};
use parentis::{Entry, Fact, ParentisError, School};

/// Pupils of the sample by their pupil numbers.
pub(super) const AVA: &str = "A999900114018";
pub(super) const LEO: &str = "A999900115019";
const SIAN: &str = "K999900116030";
const MEI: &str = "C999900119007";
pub(super) const PRIYA: &str = "R999900112001";

/// What happened, in the order in which the school came to know it, for people to read.
pub(super) const STORY: &[(&str, &str)] = &[
    ("1 September 2025", "The pupils of last year's top year are off roll."),
    (
        "1 September 2025",
        "Oliver Ali's mother shows his birth certificate, and says yes to his picture on the website for the school year.",
    ),
    (
        "1 September 2025",
        "Ava Begum's adults confirm how they are reached: her parents share a mailbox, and have a telephone and an address each.",
    ),
    ("8 September 2025", "Children's services write: Mei Okafor is under a care order, and is fostered."),
    ("14 January 2026", "Siân Okafor's special guardianship order is shown at the office: it names an aunt."),
    (
        "10 March 2026",
        "A prohibited steps order of 2 March is shown: until 14 June Ava Begum's father is told nothing about her. It does \
         not name her brother Leo.",
    ),
    (
        "24 April 2026",
        "A child arrangements order of 20 April is shown: Leo Begum's father sees him on alternate Saturdays, supervised.",
    ),
    ("4 May 2026", "Leo's mother writes: on Tuesdays his uncle collects him."),
    (
        "4 to 9 May 2026",
        "Oliver Ali's mother says yes to a residential trip. His father says no on the 6th, and takes that back on the 9th.",
    ),
    (
        "8 May 2026",
        "The governors add a promise to the policy: what a parent writes by text message is answered within three school days.",
    ),
    ("9 May 2026", "Olivia Byrne turns 18. Nobody records anything: the date of birth is enough."),
    (
        "11 May 2026",
        "Inspectors come for a week. Ava Begum's tutor, a governor and an inspector are on record, and the head lets the \
         inspector see her personal data and her support.",
    ),
    (
        "8 to 16 June 2026",
        "Canteen by fingerprint: Oliver's mother is notified and says yes in writing on the 9th; his father is notified only \
         on the 12th. On the 16th Oliver does not hold out his finger.",
    ),
    (
        "11 to 18 May 2026",
        "Ava Begum's tutor writes to her mother about reading, and waits for an answer. She answers on the 13th with a question.",
    ),
    ("3 July 2026", "Priya Ali's mother tells of an order against the father, and does not show it."),
    (
        "21 July 2026",
        "In the summer holiday Ava Begum's mother writes of a concern about her tutor. It goes up to a panel in October.",
    ),
    ("8 September 2026", "The governors add a training day on the 10th, when Ava's mother has been told by when."),
    ("12 September 2026", "Priya Ali's mother complains about a detention, and says in it that the head hurt her."),
];

/// Finds the sample's people, by pupil number and, among a pupil's adults, by name.
struct Cast<'a> {
    school: &'a School,
    directory: &'a Directory,
    prefix: &'a str,
}

impl Cast<'_> {
    fn pupil(&self, number: &str) -> Result<PupilId, ParentisError> {
        PupilId::new(format!("{}:{number}", self.prefix))
    }

    fn adult(&self, pupil: &PupilId, name: &str) -> Result<PersonId, Failure> {
        let adults = self.school.adults_of(pupil);
        let found =
            adults.into_iter().find(|adult| self.directory.adult(adult).is_some_and(|full| full.ends_with(name)));
        found.ok_or_else(|| {
            Failure::refused("the sample does not hold a person of the story", "Report this as a fault.")
        })
    }
}

/// Entries under way.
#[derive(Default)]
struct Book {
    entries: Vec<Entry>,
}

impl Book {
    fn add(&mut self, recorded: &str, from: &str, until: Option<&str>, fact: Fact) -> Result<(), ParentisError> {
        let day = |text: &str| text.parse::<NaiveDate>().map_err(|_| ParentisError::BadDate);
        let at: DateTime<Utc> = recorded.parse().map_err(|_| ParentisError::BadDate)?;
        let valid = Interval::new(day(from)?, until.map(day).transpose()?)?;
        let id = EntryId::new(format!("office:{:03}", self.entries.len().saturating_add(1)))?;
        self.entries.push(Entry::new(id, at, valid, None, fact)?);
        Ok(())
    }
}

/// The whole history for the school of the sample.
pub(super) fn history(school: &School, directory: &Directory, prefix: &str) -> Result<Brought, Failure> {
    let cast = Cast { school, directory, prefix };
    let mut book = Book::default();
    let mut brought = Brought { format: "office", ..Brought::default() };
    leavers(school, &mut book).map_err(wrong)?;
    care_order(&cast, &mut book, &mut brought)?;
    guardianship(&cast, &mut book)?;
    prohibited_steps(&cast, &mut book, &mut brought)?;
    saturdays(&cast, &mut book, &mut brought)?;
    told_of(&cast, &mut book)?;
    consents::consents(&cast, &mut book)?;
    reached::reached(&cast, &mut book)?;
    seen::seen(&cast, &mut book, &mut brought)?;
    threads::threads(&cast, &mut book)?;
    concerns::concerns(&cast, &mut book, &mut brought)?;
    brought.entries = book.entries;
    Ok(brought)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
fn wrong(error: ParentisError) -> Failure {
    Failure::refused(error.to_string(), "Report this as a fault.")
}

/// Entries of a kind about a pupil, in the sample's journal.
fn entries_of<'a>(school: &'a School, wanted: impl Fn(&Fact) -> bool + 'a) -> impl Iterator<Item = &'a Entry> {
    school.journal().entries().iter().filter(move |entry| wanted(entry.fact()))
}

/// Whoever was born before September 2007 left in summer.
fn leavers(school: &School, book: &mut Book) -> Result<(), ParentisError> {
    let september = NaiveDate::from_ymd_opt(2007, 9, 1).ok_or(ParentisError::BadDate)?;
    for born in entries_of(school, |fact| matches!(fact, Fact::PupilBorn { .. })) {
        let Fact::PupilBorn { pupil: leaver } = born.fact() else { continue };
        if born.valid().from() >= september {
            continue;
        }
        for roll in entries_of(school, |fact| matches!(fact, Fact::PupilOnRoll { pupil } if pupil == leaver)) {
            book.add("2025-09-01T08:00:00Z", "2025-09-01", None, Fact::Ended { what: roll.id().clone() })?;
        }
    }
    Ok(())
}

fn care_order(cast: &Cast<'_>, book: &mut Book, brought: &mut Brought) -> Result<(), Failure> {
    let mei = cast.pupil(MEI).map_err(wrong)?;
    let (carer, worker) = (cast.adult(&mei, "Michelle Taylor")?, cast.adult(&mei, "Sarah MacDonald")?);
    let authority = PersonId::new("authority:999").map_err(wrong)?;
    brought.people.push(DirectoryEntry {
        whose: Whose::Adult(authority.clone()),
        name: "Testbury Council".to_owned(),
        channels: Vec::new(),
    });
    let told = "2025-09-08T10:15:00Z";
    let mut add = |fact| book.add(told, "2025-07-18", None, fact).map_err(wrong);
    // The export says "in care" and not how. Now it is known.
    for unknown in entries_of(
        cast.school,
        |fact| matches!(fact, Fact::LookedAfter { pupil, status: CareStatus::Unknown, .. } if *pupil == mei),
    ) {
        add(Fact::Retracted { what: unknown.id().clone() })?;
    }
    add(Fact::LookedAfter { pupil: mei.clone(), status: CareStatus::CareOrder, authority: Some(authority) })?;
    add(Fact::Placed { pupil: mei.clone(), person: carer, placement: PlacementKind::FosterCare })?;
    add(Fact::SpeaksForAuthority { pupil: mei, person: worker, says: Says::Yes })
}

fn guardianship(cast: &Cast<'_>, book: &mut Book) -> Result<(), Failure> {
    let sian = cast.pupil(SIAN).map_err(wrong)?;
    let aunt = cast.adult(&sian, SIANS_AUNT)?;
    let order = order(OrderKind::SpecialGuardianship, "order:2026-01", sian, aunt, TermEffect::SpecialGuardian, None);
    book.add("2026-01-14T11:00:00Z", "2026-01-12", None, order.map_err(wrong)?).map_err(wrong)
}

fn prohibited_steps(cast: &Cast<'_>, book: &mut Book, brought: &mut Brought) -> Result<(), Failure> {
    let ava = cast.pupil(AVA).map_err(wrong)?;
    let father = cast.adult(&ava, AVAS_FATHER)?;
    let words = "document:order-2026-02";
    brought.documents.push(Kept {
        document: words.to_owned(),
        about: Whose::Adult(father.clone()),
        words: "The respondent must not be given any information about the child by her school until 14 June 2026."
            .to_owned(),
    });
    let bars = TermEffect::Bars { scope: RestrictionScope::ReceiveAllInfo };
    let order = order(OrderKind::ProhibitedSteps, "order:2026-02", ava, father, bars, Some(words));
    book.add("2026-03-10T09:00:00Z", "2026-03-02", Some("2026-06-15"), order.map_err(wrong)?).map_err(wrong)
}

fn saturdays(cast: &Cast<'_>, book: &mut Book, brought: &mut Brought) -> Result<(), Failure> {
    let leo = cast.pupil(LEO).map_err(wrong)?;
    let (father, mother) = (cast.adult(&leo, LEOS_FATHER)?, cast.adult(&leo, LEOS_MOTHER)?);
    let words = "document:order-2026-04";
    brought.documents.push(Kept {
        document: words.to_owned(),
        about: Whose::Adult(father.clone()),
        words: "The child spends time with the father on alternate Saturdays, supervised, and not otherwise."
            .to_owned(),
    });
    let bars = TermEffect::Bars { scope: RestrictionScope::ContactChild };
    let order = order(OrderKind::ChildArrangements, "order:2026-04", leo.clone(), father, bars, Some(words));
    book.add("2026-04-24T08:50:00Z", "2026-04-20", None, order.map_err(wrong)?).map_err(wrong)?;
    let uncle = PersonId::new("office:leos-uncle").map_err(wrong)?;
    brought.people.push(DirectoryEntry {
        whose: Whose::Adult(uncle.clone()),
        name: "Mr Tariq Hussain".to_owned(),
        channels: Vec::new(),
    });
    let told = "2026-05-04T09:10:00Z";
    let kind = RelationshipKind::AuntUncle;
    let mut add = |fact| book.add(told, "2026-05-04", None, fact).map_err(wrong);
    add(Fact::LivesWith {
        pupil: leo.clone(),
        person: mother.clone(),
        says: Says::Yes,
        evidence: Evidence::Declaration,
    })?;
    add(Fact::LooksAfter {
        pupil: leo.clone(),
        person: mother.clone(),
        says: Says::Yes,
        evidence: Evidence::Declaration,
    })?;
    add(Fact::Relationship { pupil: leo.clone(), person: uncle.clone(), kind })?;
    add(Fact::LivesWith {
        pupil: leo.clone(),
        person: uncle.clone(),
        says: Says::No,
        evidence: Evidence::Declaration,
    })?;
    let (says, evidence) = (Says::No, Evidence::Declaration);
    let (pupil, person) = (leo.clone(), uncle.clone());
    add(Fact::ResponsibilityStated { pupil, person, says, may_be_default: false, evidence })?;
    let weekdays = vec![Weekday::Tuesday];
    add(Fact::Authorised { pupil: leo, person: uncle, by: mother, column: Column::Collect, weekdays })
}

fn told_of(cast: &Cast<'_>, book: &mut Book) -> Result<(), Failure> {
    let priya = cast.pupil(PRIYA).map_err(wrong)?;
    let (father, mother) = (cast.adult(&priya, PRIYAS_FATHER)?, cast.adult(&priya, PRIYAS_MOTHER)?);
    let claim = Fact::OrderClaimed {
        order: OrderId::new("order:2026-03").map_err(wrong)?,
        pupil: priya,
        person: father,
        form: ClaimForm::Described,
        claimed_by: Some(mother),
    };
    book.add("2026-07-03T14:40:00Z", "2026-07-03", None, claim).map_err(wrong)
}

pub(super) const LEOS_FATHER: &str = "Marek Begum";
const LEOS_MOTHER: &str = "Sunita Hussain";
pub(super) const AVAS_MOTHER: &str = LEOS_MOTHER;
const SIANS_AUNT: &str = "Sunita Okafor";
pub(super) const AVAS_FATHER: &str = "Marek Begum";
const PRIYAS_FATHER: &str = "Paul Ali";
pub(super) const PRIYAS_MOTHER: &str = "Ngozi Ali";

/// An order seen, with one term.
fn order(
    kind: OrderKind,
    id: &str,
    pupil: PupilId,
    person: PersonId,
    effect: TermEffect,
    words: Option<&str>,
) -> Result<Fact, ParentisError> {
    let words = words.map(DocumentId::new).transpose()?;
    let term = OrderTerm { pupil, person, effect, term_from: None, term_until: None, words: words.clone() };
    let order = OrderId::new(id)?;
    Ok(Fact::OrderSeen { order, kind, terms: vec![term], review_on: None, seen_by: None, document: words })
}
