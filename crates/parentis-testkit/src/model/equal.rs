//! Were all treated alike (COM-4, ORD-1)? Each thing that was given, and each adult, one by one.

use super::adult::{self, Ask};
use super::entitled::entitled;
use super::reading::{Reading, Stated, retracted};
use super::{Answer, School};
use chrono::NaiveDate;
use parentis::Fact;
use parentis::decision::Outcome;
use parentis::ids::{DocumentId, PersonId, PupilId};
use parentis::profile::Post;
use parentis::roles::Known;
use parentis::roles::equal::EqualFinding;
use parentis::roles::matrix::Column;
use parentis::roles::matter::Matter;

/// One adult and one thing, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The adult.
    pub person: PersonId,
    /// The first day on which this adult was given it.
    pub given: Option<NaiveDate>,
    /// How many days after the thing's first.
    pub days_later: Option<u32>,
    /// What follows.
    pub finding: EqualFinding,
    /// The day of the decision.
    pub as_of: NaiveDate,
    /// What the adult was entitled to.
    pub answer: Answer,
}

/// One thing, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// The first day in the period on which anybody was given it.
    pub on: NaiveDate,
    /// Of which kind.
    pub column: Column,
    /// Which.
    pub item: DocumentId,
    /// Adult by adult.
    pub lines: Vec<Line>,
}

/// One adult's lines, counted by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The adult.
    pub person: PersonId,
    /// Things, those owed, of those left out, those given, of those late, of those given against.
    pub numbers: [usize; 6],
}

/// Whether all were treated alike, by the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treated {
    /// Yes, no or not known.
    pub alike: Known,
    /// Thing by thing.
    pub things: Vec<Thing>,
    /// Adult by adult.
    pub counts: Vec<Count>,
    /// Who has to be told.
    pub tell: Vec<Post>,
}

/// A gift: it happened on its day, and an end takes nothing back.
#[derive(Clone, Debug)]
struct Gift<'a> {
    on: NaiveDate,
    person: &'a PersonId,
    column: Column,
    item: &'a DocumentId,
}

fn gifts<'a>(school: &'a School<'a>, of: &'a PupilId) -> Vec<Gift<'a>> {
    let mut found = Vec::new();
    for entry in school.journal.entries() {
        if let Fact::Given { pupil, person, column, item } = entry.fact()
            && pupil == of
            && !retracted(school.journal, entry.id())
        {
            let on = entry.valid().from();
            // What the pupil is given is no adult's.
            let ask = Ask { reading: &school.reading, pupil, person, day: on };
            if !adult::is_pupil(&adult::kinds(ask)) {
                found.push(Gift { on, person, column: *column, item });
            }
        }
    }
    found
}

/// Every adult who is known to the pupil on that day, but for the pupil in person.
fn known<'a>(reading: &'a Reading<'a>, pupil: &'a PupilId, person: &'a PersonId, day: NaiveDate) -> Vec<&'a PersonId> {
    let everybody = adult::known(Ask { reading, pupil, person, day });
    let grown = |person: &&PersonId| !adult::is_pupil(&adult::kinds(Ask { reading, pupil, person, day }));
    everybody.into_iter().filter(grown).collect()
}

pub(super) fn treated<'a>(school: &'a School<'a>, pupil: &'a PupilId, start: NaiveDate, end: NaiveDate) -> Treated {
    let gifts = gifts(school, pupil);
    let before: Vec<&Gift<'a>> = gifts.iter().filter(|gift| gift.on < end).collect();
    let mut things: Vec<Thing> = Vec::new();
    for gift in &before {
        let same = |other: &&&Gift<'a>| (other.column, other.item) == (gift.column, gift.item);
        let of_it: Vec<&Gift<'a>> = before.iter().filter(same).copied().collect();
        let Some(on) = of_it.iter().map(|gift| gift.on).filter(|on| start <= *on).min() else { continue };
        if things.iter().any(|thing| (thing.column, &thing.item) == (gift.column, gift.item)) {
            continue;
        }
        let mut people = known(&school.reading, pupil, gift.person, on);
        people.extend(of_it.iter().map(|gift| gift.person));
        people.sort();
        people.dedup();
        let lines = people.into_iter().map(|person| line(school, pupil, person, gift.column, &of_it, on)).collect();
        things.push(Thing { on, column: gift.column, item: gift.item.clone(), lines });
    }
    things.sort_by(|one, other| (one.on, one.column, &one.item).cmp(&(other.on, other.column, &other.item)));
    let findings = || things.iter().flat_map(|thing| &thing.lines).map(|line| line.finding);
    let alike = if findings().any(|finding| finding.is_alike() == Known::No) {
        Known::No
    } else if things.is_empty() || findings().any(|finding| finding.is_alike() == Known::Unknown) {
        Known::Unknown
    } else {
        Known::Yes
    };
    let against = findings().any(|finding| finding == EqualFinding::GivenAgainst);
    let tell = if against { vec![Post::Headteacher, Post::Dpo] } else { Vec::new() };
    Treated { alike, counts: counts(&things), tell, things }
}

fn line<'a>(
    school: &'a School<'a>,
    pupil: &'a PupilId,
    person: &'a PersonId,
    column: Column,
    gifts: &[&Gift<'a>],
    on: NaiveDate,
) -> Line {
    let ask = |day| Ask { reading: &school.reading, pupil, person, day };
    let entitled_on = |day| entitled(school, Matter::of(column), ask(day), false);
    let mut days: Vec<NaiveDate> = gifts.iter().filter(|gift| gift.person == person).map(|gift| gift.on).collect();
    days.sort();
    let Some(given) = days.first().copied() else {
        let answer = entitled_on(on);
        let finding = if answer.outcome == Outcome::Must && of_another(ask(on), column) {
            EqualFinding::NotOwed
        } else {
            EqualFinding::of(answer.outcome, false)
        };
        return Line { person: person.clone(), given: None, days_later: None, finding, as_of: on, answer };
    };
    let each = days.into_iter().map(|day| (day, entitled_on(day)));
    let worst = each.min_by_key(|(day, answer)| (EqualFinding::of(answer.outcome, true), *day));
    let (as_of, answer) = worst.unwrap_or((given, entitled_on(given)));
    let later = u32::try_from((given - on).num_days()).ok().filter(|days| *days > 0);
    Line {
        person: person.clone(),
        given: Some(given),
        days_later: later,
        finding: EqualFinding::of(answer.outcome, true),
        as_of,
        answer,
    }
}

/// The record is shown to whoever asked for it (REC-1), and a complaint answered to whoever complained.
fn of_another(ask: Ask<'_>, column: Column) -> bool {
    let asked = |stated: Stated<'_>| match stated.fact {
        Fact::Requested { pupil, person, column: Column::Record } => (pupil, person) == (ask.pupil, ask.person),
        _ => false,
    };
    match column {
        Column::Record => !ask.reading.on(ask.day).any(asked),
        column => column == Column::Complaint,
    }
}

fn counts(things: &[Thing]) -> Vec<Count> {
    let mut people: Vec<&PersonId> = things.iter().flat_map(|thing| &thing.lines).map(|line| &line.person).collect();
    people.sort();
    people.dedup();
    let count = |person: &&PersonId, says: &dyn Fn(&Line) -> bool| {
        things.iter().flat_map(|thing| &thing.lines).filter(|line| line.person == **person && says(line)).count()
    };
    let one = |person: &PersonId| Count {
        person: person.clone(),
        numbers: [
            count(&person, &|_| true),
            count(&person, &|line| line.answer.outcome == Outcome::Must && line.finding != EqualFinding::NotOwed),
            count(&person, &|line| line.finding == EqualFinding::LeftOut),
            count(&person, &|line| line.given.is_some()),
            count(&person, &|line| line.days_later.is_some()),
            count(&person, &|line| line.finding == EqualFinding::GivenAgainst),
        ],
    };
    people.into_iter().map(one).collect()
}
