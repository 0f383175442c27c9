//! Two concerns: one in the summer holiday about Ava Begum's tutor, which goes up to a panel, and one of Priya Ali's mother with
//! an allegation about the head in it.

use super::seen::{GOVERNOR, HEAD, TUTOR};
use super::{AVA, AVAS_MOTHER, Book, Brought, Cast, PRIYA, PRIYAS_MOTHER, wrong};
use crate::failure::Failure;
use crate::store::directory::{DirectoryEntry, Whose};
use chrono::NaiveDate;
use parentis::calendar::{Calendar, CalendarData, DayRange, SchoolTerm, Season};
use parentis::concern::record::SafeguardingStep;
use parentis::concern::step::{CaseStep, PanelMember};
use parentis::concern::words::{CaseOutcome, ConcernMatter, StageAct};
use parentis::confidentiality::table::CaseRole;
use parentis::ids::{DocumentId, PersonId, PupilId};
use parentis::profile::Post;
use parentis::words::Says;
use parentis::{Fact, ParentisError};

/// The concern about the tutor, and the one with the allegation in it.
pub(crate) const TUTOR_CASE: &str = "case:1";
pub(crate) const HEAD_CASE: &str = "case:2";
const RECORD: &str = "record:allegation";

const YEAR_HEAD: &str = "office:head-of-year";
const CHAIR: &str = "office:chair";
const DSL: &str = "office:dsl";
/// From another school.
pub(crate) const OUTSIDER: &str = "office:panel-outsider";
/// The governor who was there already.
pub(crate) const SECOND_GOVERNOR: &str = "office:governor-2";

/// From when the school works by the calendar of the new year.
const SUMMER: &str = "2026-07-21";

pub(super) fn concerns(cast: &Cast<'_>, book: &mut Book, brought: &mut Brought) -> Result<(), Failure> {
    let (ava, priya) = (cast.pupil(AVA).map_err(wrong)?, cast.pupil(PRIYA).map_err(wrong)?);
    let (avas, priyas) = (cast.adult(&ava, AVAS_MOTHER)?, cast.adult(&priya, PRIYAS_MOTHER)?);
    staff(book, brought).map_err(wrong)?;
    for (from, inset) in [(SUMMER, None), ("2026-09-08", Some("2026-09-10"))] {
        let calendar = Fact::CalendarAdopted { calendar: Box::new(year(inset).map_err(wrong)?), hash: None };
        book.add(&format!("{from}T08:00:00Z"), from, None, calendar).map_err(wrong)?;
    }
    about_the_tutor(book, &ava, &avas).map_err(wrong)?;
    about_the_head(book, &priya, &priyas).map_err(wrong)
}

/// Who holds which post in the new year.
fn staff(book: &mut Book, brought: &mut Brought) -> Result<(), ParentisError> {
    for (key, name, post) in [
        (YEAR_HEAD, "Mr Tom Adeyemi", Some(Post::HeadOfYear)),
        (CHAIR, "Dr Helen Moss", Some(Post::ChairOfGovernors)),
        (SECOND_GOVERNOR, "Ms Bea Lindqvist", Some(Post::Governor)),
        ("office:clerk", "Mrs Joy Tan", Some(Post::Clerk)),
        (DSL, "Mrs Kay Lowe", Some(Post::Dsl)),
        ("office:deputy-dsl", "Mr Ian Frost", Some(Post::DeputyDsl)),
        (OUTSIDER, "Mr Rafi Noor", None),
    ] {
        let person = PersonId::new(key)?;
        let whose = Whose::Adult(person.clone());
        brought.people.push(DirectoryEntry { whose, name: name.to_owned(), channels: Vec::new() });
        if let Some(post) = post {
            let held = Fact::PostHeld { post, person, pupil: None, group: None };
            book.add("2026-07-20T08:00:00Z", SUMMER, None, held)?;
        }
    }
    Ok(())
}

fn day(text: &str) -> Result<NaiveDate, ParentisError> {
    text.parse().map_err(|_| ParentisError::BadDate)
}

/// The new year: term from 2 September, with two training days to begin with, and one that was added later.
fn year(added: Option<&str>) -> Result<Calendar, ParentisError> {
    let days = |all: &[&str]| all.iter().map(|text| day(text)).collect::<Result<Vec<_>, _>>();
    let range =
        |first: &str, last: &str| Ok::<_, ParentisError>(DayRange { first_day: day(first)?, last_day: day(last)? });
    let term = |season: Season, name: &str, first: &str, last: &str| {
        Ok::<_, ParentisError>(SchoolTerm {
            name: name.to_owned(),
            season,
            first_day: day(first)?,
            last_day: day(last)?,
        })
    };
    let mut inset = vec!["2026-09-02", "2026-09-03"];
    inset.extend(added);
    Calendar::new(CalendarData {
        name: "2026/27".to_owned(),
        terms: vec![
            term(Season::Autumn, "Autumn", "2026-09-02", "2026-12-18")?,
            term(Season::Spring, "Spring", "2027-01-05", "2027-03-25")?,
        ],
        half_terms: vec![range("2026-10-26", "2026-10-30")?, range("2027-02-15", "2027-02-19")?],
        inset_days: days(&inset)?,
        bank_holidays: days(&["2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01"])?,
        ..CalendarData::default()
    })
}

/// The steps of one case, numbered as they come.
struct Steps<'a> {
    book: &'a mut Book,
    case: DocumentId,
    nth: u32,
}

impl Steps<'_> {
    fn add(&mut self, on: &str, step: CaseStep) -> Result<(), ParentisError> {
        self.nth = self.nth.saturating_add(1);
        let at = format!("{on}T15:00:00Z");
        let handler = if let CaseStep::Began { handler, .. } = &step { handler.clone() } else { None };
        self.book.add(&at, on, None, Fact::ConcernStep { case: self.case.clone(), nth: self.nth, step })?;
        match handler {
            Some(person) => {
                let part = Fact::CasePart { case: self.case.clone(), person, part: CaseRole::Handler };
                self.book.add(&at, on, None, part)
            }
            None => Ok(()),
        }
    }
}

fn raised(case: &DocumentId, pupil: &PupilId, by: &PersonId, about: PersonId, matter: ConcernMatter) -> Fact {
    Fact::ConcernRaised {
        case: case.clone(),
        by: Some(by.clone()),
        pupils: vec![pupil.clone()],
        about: vec![about],
        about_posts: Vec::new(),
        matter,
        at: None,
        incident_on: None,
        series_from: None,
        linked: None,
    }
}

fn began(stage: &str, handler: Option<&str>, post: Option<Post>) -> Result<CaseStep, ParentisError> {
    let handler = handler.map(PersonId::new).transpose()?;
    Ok(CaseStep::Began { stage: stage.to_owned(), handler, post, allowed_by: None })
}

/// The panel that is in order, and the day of its hearing.
pub(crate) fn panel(members: &[(&str, bool)]) -> Result<CaseStep, ParentisError> {
    let member = |(key, independent): &(&str, bool)| {
        Ok::<_, ParentisError>(PanelMember { person: PersonId::new(*key)?, independent: *independent })
    };
    let members = members.iter().map(member).collect::<Result<Vec<_>, _>>()?;
    Ok(CaseStep::PanelSet { members, hearing: day("2026-11-10")? })
}

/// The members as they were first proposed: the head, who answered at the stage before, and nobody from outside.
pub(crate) const FIRST_PANEL: [(&str, bool); 3] = [(HEAD, false), (GOVERNOR, false), (SECOND_GOVERNOR, false)];
/// Put right: nobody who was involved, and somebody of another school.
pub(crate) const SECOND_PANEL: [(&str, bool); 3] = [(GOVERNOR, false), (SECOND_GOVERNOR, false), (OUTSIDER, true)];

fn about_the_tutor(book: &mut Book, ava: &PupilId, mother: &PersonId) -> Result<(), ParentisError> {
    let case = DocumentId::new(TUTOR_CASE)?;
    let fact = raised(&case, ava, mother, PersonId::new(TUTOR)?, ConcernMatter::Pastoral);
    book.add("2026-07-21T16:20:00Z", "2026-07-21", None, fact)?;
    let mut steps = Steps { book, case, nth: 0 };
    let no = Says::No;
    steps.add("2026-07-22", CaseStep::Triaged { safeguarding: no, excluded: no, conflict: Says::Yes })?;
    steps.add("2026-09-04", began("1", Some(YEAR_HEAD), Some(Post::HeadOfYear))?)?;
    steps.add("2026-09-04", CaseStep::Told { what: StageAct::Acknowledge, due: day("2026-09-11")? })?;
    steps.add("2026-09-04", CaseStep::Told { what: StageAct::Respond, due: day("2026-09-25")? })?;
    steps.add("2026-09-09", CaseStep::Acknowledged { summary: None })?;
    steps.add("2026-09-22", CaseStep::Responded { outcome: CaseOutcome::PartlyUpheld, action: None })?;
    steps.add("2026-09-24", began("2", Some(HEAD), Some(Post::Headteacher))?)?;
    steps.add("2026-09-28", CaseStep::Acknowledged { summary: Some(DocumentId::new("letter:tutor-1")?) })?;
    let action = Some(DocumentId::new("note:tutor-1")?);
    steps.add("2026-10-12", CaseStep::Responded { outcome: CaseOutcome::NotUpheld, action })?;
    steps.add("2026-10-14", began("3", None, None)?)?;
    steps.add("2026-10-16", CaseStep::Acknowledged { summary: Some(DocumentId::new("letter:tutor-2")?) })?;
    steps.add("2026-10-20", panel(&SECOND_PANEL)?)
}

fn about_the_head(book: &mut Book, priya: &PupilId, mother: &PersonId) -> Result<(), ParentisError> {
    let (case, on) = (DocumentId::new(HEAD_CASE)?, "2026-09-12");
    let (head, by) = (PersonId::new(HEAD)?, PersonId::new(YEAR_HEAD)?);
    let fact = raised(&case, priya, mother, head.clone(), ConcernMatter::Behaviour);
    book.add("2026-09-12T10:00:00Z", on, None, fact)?;
    let opened = Fact::SafeguardingOpened {
        record: DocumentId::new(RECORD)?,
        pupils: vec![priya.clone()],
        opened_by: by,
        at: None,
        about: vec![head],
        case: Some(case.clone()),
    };
    book.add("2026-09-12T10:10:00Z", on, None, opened)?;
    let told = SafeguardingStep::Told { person: PersonId::new(DSL)?, post: Post::Dsl };
    let told = Fact::SafeguardingNoted { record: DocumentId::new(RECORD)?, step: told };
    book.add("2026-09-12T10:15:00Z", on, None, told)?;
    let mut steps = Steps { book, case, nth: 0 };
    steps.add(on, CaseStep::Triaged { safeguarding: Says::Yes, excluded: Says::No, conflict: Says::Yes })?;
    steps.add("2026-09-14", began("1", Some(CHAIR), Some(Post::ChairOfGovernors))?)
}
