//! Were all who are entitled treated alike, for this pupil and in this time, and where not (COM-4, ORD-1)?
//!
//! What the school gave is on record as [`Fact::Given`](crate::fact::Fact::Given). Each thing that was given to an adult
//! of the pupil in the period is looked at, and each adult of the pupil has a line with what follows:
//!
//! | | must | may | must not | needs check |
//! | --- | --- | --- | --- | --- |
//! | given | `alike` | `alike` | `given_against` | `given_unsettled` |
//! | not given | `left_out` | `not_owed` | `kept_back` | `waiting` |
//!
//! The decision stands with each line, so that the reason for any difference is there, as COM-4 asks. It is that of the
//! day on which the adult was given the thing (of several days the gravest), or of the first day on which anybody was.
//! Given later is given, and by how many days is said.
//!
//! A gift is an event: it counts on the day on which its entry begins. An end takes nothing back, and what is retracted
//! never was. Given before the period is given, given after it is not. An item under two columns is two things.
//!
//! What this does *not* settle: what the law requires for every parent and nobody was given, which no gift can show;
//! whether the school writes down all that it gives (where nothing is on record the answer is not known, and no yes);
//! whether what was given said the same; and what hangs on more than the column, such as where an event is: of that
//! nothing is known here. The answer is about days that are named, so there is no day until which it holds.
//!
//! ```
//! use parentis::roles::{Known, equal::EqualFinding, matrix::Column};
//! use parentis::{Entry, Fact, time::Interval};
//! # let (school, _) = parentis::doc_example()?;
//! let sent = |id: &str, day: &str, item: &str| {
//!     let (pupil, person) = ("ava".parse()?, "mother".parse()?);
//!     let fact = Fact::Given { pupil, person, column: Column::Report, item: item.parse()? };
//!     let day = Interval::new(day.parse().unwrap(), None)?;
//!     Entry::new(id.parse()?, chrono::DateTime::UNIX_EPOCH, day, None, fact)
//! };
//! // An order keeps the father from all information until 1 June.
//! let school = school.with([sent("s1", "2026-03-20", "spring-report")?, sent("s2", "2026-07-10", "yearly-report")?])?;
//! let (start, end) = ("2026-01-01".parse().unwrap(), "2026-09-01".parse().unwrap());
//! let found = school.equal_treatment(&"ava".parse()?, start, end);
//! let of_father: Vec<_> = found.things.iter().map(|thing| thing.lines[0].finding).collect();
//! assert_eq!(of_father, [EqualFinding::KeptBack, EqualFinding::LeftOut]);
//! assert_eq!(found.alike, Known::No);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::decision::{Decision, Outcome};
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::profile::Post;
use crate::roles::Known;
use crate::roles::matrix::Column;
use crate::rules::RuleId;
use crate::school::{PairFile, School};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

vocabulary! {
    /// What was found about one adult and one thing that was given to somebody; the gravest first.
    pub enum EqualFinding as "equal_finding" {
        /// Given although it must not be: the head and the data protection officer have to be told.
        GivenAgainst = "given_against",
        /// Not given in the period, although it had to be.
        LeftOut = "left_out",
        /// Given while somebody had to check first.
        GivenUnsettled = "given_unsettled",
        /// Not given, while somebody has to check.
        Waiting = "waiting",
        /// Not given, as it must not be: a difference with a reason.
        KeptBack = "kept_back",
        /// Not given, and the school could choose; or the record that was not asked for, or the answer to another's
        /// complaint (REC-1).
        NotOwed = "not_owed",
        /// Given, and it had to be or could be.
        Alike = "alike",
    }
}

impl EqualFinding {
    /// From what the adult was entitled to, and whether it was given.
    pub const fn of(outcome: Outcome, given: bool) -> Self {
        match (outcome, given) {
            (Outcome::Must | Outcome::May, true) => Self::Alike,
            (Outcome::NeedsCheck, true) => Self::GivenUnsettled,
            (Outcome::MustNot, true) => Self::GivenAgainst,
            (Outcome::Must, false) => Self::LeftOut,
            (Outcome::May, false) => Self::NotOwed,
            (Outcome::MustNot, false) => Self::KeptBack,
            (Outcome::NeedsCheck, false) => Self::Waiting,
        }
    }

    /// Is that treating alike? A difference with a reason is.
    pub const fn is_alike(self) -> Known {
        match self {
            Self::Alike | Self::NotOwed | Self::KeptBack => Known::Yes,
            Self::LeftOut | Self::GivenAgainst => Known::No,
            Self::GivenUnsettled | Self::Waiting => Known::Unknown,
        }
    }

    /// Was the thing given?
    pub const fn is_given(self) -> bool {
        matches!(self, Self::Alike | Self::GivenUnsettled | Self::GivenAgainst)
    }

    /// Who has to be told of it.
    pub const fn tell(self) -> &'static [Post] {
        match self {
            Self::GivenAgainst => &[Post::Headteacher, Post::Dpo],
            Self::Alike | Self::GivenUnsettled | Self::LeftOut | Self::NotOwed | Self::KeptBack | Self::Waiting => &[],
        }
    }
}

/// One adult and one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct EqualLine {
    /// The adult.
    pub person: PersonId,
    /// The first day on which this adult was given it, before the end of the period; it may lie before its start.
    pub given: Option<NaiveDate>,
    /// How many days of the calendar after the thing's first day; none if it was given no later, or not at all.
    pub days_later: Option<u32>,
    /// What follows.
    pub finding: EqualFinding,
    /// The day of the decision: on which this adult was given it (of several days the gravest), or the thing's first.
    pub as_of: NaiveDate,
    /// What this adult was entitled to on that day, with the reasons and the conditions.
    pub decision: Decision,
}

/// A thing that was given to at least one adult of the pupil in the period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct EqualThing {
    /// Of which kind.
    pub column: Column,
    /// Which.
    pub item: DocumentId,
    /// The first day in the period on which it was given to anybody.
    pub on: NaiveDate,
    /// Every adult who is known to the pupil on that day, and every adult who was given it, in the order of their ids.
    pub lines: Vec<EqualLine>,
}

/// One adult's lines, counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct EqualCount {
    /// The adult.
    pub person: PersonId,
    /// On how many things this adult has a line: the base of `owed` and `given`.
    pub things: u32,
    /// Of the things: those that this adult had to be given (`must`, and not `not_owed`). The base of `left_out`.
    pub owed: u32,
    /// Of those owed: those that were not given.
    pub left_out: u32,
    /// Of the things: those that were given, whether they were owed or not. The base of `late` and `given_against`.
    pub given: u32,
    /// Of those given: those given later than on the thing's first day.
    pub late: u32,
    /// Of those given: those that must not have been.
    pub given_against: u32,
}

/// Whether those who are entitled were treated alike, and where not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct EqualTreatment {
    /// The pupil.
    pub pupil: PupilId,
    /// The first day of the period.
    pub start: NaiveDate,
    /// The first day after it.
    pub end: NaiveDate,
    /// No, if anybody was left out or given what they must not be; not known, if somebody has to check or no gift is on
    /// record; else yes.
    pub alike: Known,
    /// Every thing that was given, in the order of days, columns and ids.
    pub things: Vec<EqualThing>,
    /// Adult by adult, in the order of their ids.
    pub counts: Vec<EqualCount>,
    /// Who has to be told of what was given and must not have been.
    pub tell: Vec<Post>,
    /// How many things more there are, too many to look at. The answer is then no yes.
    pub not_looked_at: u32,
    /// All the same to each (COM-4), and none restricted on another's word (ORD-1); none if nothing was compared.
    pub rules: Vec<RuleId>,
}

impl EqualTreatment {
    /// How many lines say that.
    pub fn count(&self, finding: EqualFinding) -> usize {
        self.things.iter().flat_map(|thing| &thing.lines).filter(|line| line.finding == finding).count()
    }
}

/// From how many lines on no further thing is looked at: more than a school year has, less than a journal's square.
const MOST_LINES: usize = 10_000;

impl School {
    /// Were all who are entitled treated alike, for this pupil, from the first day until the day before `end`? The
    /// [room](self) has an example. If the end is not after the start, nothing is looked at.
    pub fn equal_treatment(&self, pupil: &PupilId, start: NaiveDate, end: NaiveDate) -> EqualTreatment {
        self.equal_treatment_muting(pupil, start, end, None)
    }

    pub(crate) fn equal_treatment_muting(
        &self,
        pupil: &PupilId,
        start: NaiveDate,
        end: NaiveDate,
        muted: Option<RuleId>,
    ) -> EqualTreatment {
        let pairs = self.pupil(pupil).map(|at| self.inner.pairs_of(at.0)).unwrap_or_default();
        let given = given_before(pairs, end).into_iter().filter_map(|((column, item), days)| {
            let on = days.values().flatten().copied().filter(|day| start <= *day).min()?;
            Some((on, column, self.inner.items.get(item as usize)?, days))
        });
        let mut given: Vec<_> = given.collect();
        given.sort_by(|a, b| (a.0, a.1, a.2).cmp(&(b.0, b.1, b.2)));

        let mut things = Vec::new();
        let (mut looked_at, mut not_looked_at) = (0_usize, 0_u32);
        for (on, column, item, days) in given {
            if looked_at >= MOST_LINES {
                not_looked_at = not_looked_at.saturating_add(1);
                continue;
            }
            let line = |pair: &PairFile| self.line(pupil, pair, (column, on), days.get(&pair.person), muted);
            let lines: Vec<EqualLine> = pairs.iter().filter_map(line).collect();
            looked_at = looked_at.saturating_add(lines.len());
            things.push(EqualThing { column, item: item.clone(), on, lines });
        }

        let findings = || things.iter().flat_map(|thing| &thing.lines).map(|line| line.finding);
        let whole = findings().map(EqualFinding::is_alike).reduce(Known::and).unwrap_or(Known::Unknown);
        let alike = if not_looked_at > 0 { whole.and(Known::Unknown) } else { whole };
        let tell: BTreeSet<Post> = findings().flat_map(EqualFinding::tell).copied().collect();
        let tell = tell.into_iter().collect();
        let rules = [RuleId::ORD_1, RuleId::COM_4].into_iter().filter(|rule| muted != Some(*rule));
        let rules = if things.is_empty() { Vec::new() } else { rules.collect() };
        let (pupil, counts) = (pupil.clone(), counts(&things));
        EqualTreatment { pupil, start, end, alike, things, counts, tell, not_looked_at, rules }
    }

    /// The line of one adult, if the thing was given to them or they are known to the pupil on its first day.
    fn line(
        &self,
        pupil: &PupilId,
        pair: &PairFile,
        (column, on): (Column, NaiveDate),
        days: Option<&BTreeSet<NaiveDate>>,
        muted: Option<RuleId>,
    ) -> Option<EqualLine> {
        let person = self.inner.person_id(pair.person)?;
        let judged = |as_of: NaiveDate| {
            let decision = self.entitled_muting(column.into(), pupil, person, as_of, muted);
            let finding = EqualFinding::of(decision.outcome, days.is_some());
            let asked = |column: Column| {
                pair.record.requested.iter().any(|asked| asked.what == column && asked.span.holds(as_of))
            };
            // What each asks for on their own account, or says, is owed to nobody else.
            let own = column == Column::Complaint || (column == Column::Record && !asked(column));
            let not_owed = own && finding == EqualFinding::LeftOut;
            (if not_owed { EqualFinding::NotOwed } else { finding }, as_of, decision)
        };
        let (finding, as_of, decision) = match days {
            // Of equally grave days the first.
            Some(days) => days.iter().map(|day| judged(*day)).min_by_key(|(finding, ..)| *finding)?,
            None if pair.known_on(on) && !pair.is_pupil(on) => judged(on),
            None => return None,
        };
        let given = days.and_then(|days| days.first().copied());
        let later = given.and_then(|given| u32::try_from(given.signed_duration_since(on).num_days()).ok());
        let days_later = later.filter(|days| *days > 0);
        Some(EqualLine { person: person.clone(), given, days_later, finding, as_of, decision })
    }
}

/// Everything that was given to an adult of the pupil before the end, and to whom on which days. What the pupil got in
/// person is no adult's.
fn given_before(pairs: &[PairFile], end: NaiveDate) -> BTreeMap<(Column, u32), BTreeMap<u32, BTreeSet<NaiveDate>>> {
    let mut things: BTreeMap<_, BTreeMap<_, BTreeSet<_>>> = BTreeMap::new();
    for pair in pairs {
        for given in &pair.record.given {
            let day = given.span.from();
            if day < end && !pair.is_pupil(day) {
                things.entry(given.what).or_default().entry(pair.person).or_default().insert(day);
            }
        }
    }
    things
}

fn counts(things: &[EqualThing]) -> Vec<EqualCount> {
    let mut counts: BTreeMap<&PersonId, EqualCount> = BTreeMap::new();
    for line in things.iter().flat_map(|thing| &thing.lines) {
        let person = line.person.clone();
        let none = EqualCount { person, things: 0, owed: 0, left_out: 0, given: 0, late: 0, given_against: 0 };
        let count = counts.entry(&line.person).or_insert(none);
        let one_more = |so: bool, n: &mut u32| *n = n.saturating_add(u32::from(so));
        one_more(true, &mut count.things);
        let owed = line.decision.outcome == Outcome::Must && line.finding != EqualFinding::NotOwed;
        one_more(owed, &mut count.owed);
        one_more(line.finding == EqualFinding::LeftOut, &mut count.left_out);
        one_more(line.finding.is_given(), &mut count.given);
        one_more(line.days_later.is_some(), &mut count.late);
        one_more(line.finding == EqualFinding::GivenAgainst, &mut count.given_against);
    }
    counts.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{Entry, Fact};
    use crate::time::Interval;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The report was sent to that adult on that day.
    fn sent(id: &str, on: &str, person: &str, item: &str) -> Entry {
        let (pupil, person, item) = ("ava".parse().unwrap(), person.parse().unwrap(), item.parse().unwrap());
        let given = Fact::Given { pupil, person, column: Column::Report, item };
        let valid = Interval::new(day(on), None).unwrap();
        Entry::new(id.parse().unwrap(), chrono::DateTime::UNIX_EPOCH, valid, None, given).unwrap()
    }

    /// The family of the examples: an order keeps the father from all information from 1 March to 31 May 2026.
    fn asked(entries: Vec<Entry>, start: &str, end: &str) -> EqualTreatment {
        let school = crate::doc_example().unwrap().0.with(entries).unwrap();
        school.equal_treatment(&"ava".parse().unwrap(), day(start), day(end))
    }

    fn of_father(found: &EqualTreatment) -> Vec<(EqualFinding, Option<u32>)> {
        let lines = found.things.iter().flat_map(|thing| &thing.lines);
        lines.filter(|line| line.person.as_str() == "father").map(|line| (line.finding, line.days_later)).collect()
    }

    #[test]
    fn com_4_what_follows_from_entitlement_and_gift() {
        use EqualFinding::{Alike, GivenAgainst, GivenUnsettled, KeptBack, LeftOut, NotOwed, Waiting};
        let table = [
            (Outcome::Must, Alike, LeftOut, Known::No),
            (Outcome::May, Alike, NotOwed, Known::Yes),
            (Outcome::MustNot, GivenAgainst, KeptBack, Known::Yes),
            (Outcome::NeedsCheck, GivenUnsettled, Waiting, Known::Unknown),
        ];
        for (outcome, given, not_given, alike) in table {
            assert_eq!((EqualFinding::of(outcome, true), EqualFinding::of(outcome, false)), (given, not_given));
            assert_eq!(not_given.is_alike(), alike, "{not_given}");
            assert!(given.is_given() && !not_given.is_given() && not_given.tell().is_empty());
        }
        assert_eq!(GivenAgainst.is_alike(), Known::No);
        assert_eq!(GivenAgainst.tell(), [Post::Headteacher, Post::Dpo]);
    }

    #[test]
    fn com_4_the_days_before_and_after_an_order_and_the_edges_of_the_period() {
        use EqualFinding::{Alike, GivenAgainst, KeptBack, LeftOut};
        let table = [
            ("the day before the order", "2026-02-28", None, LeftOut, None),
            ("its first day", "2026-03-01", None, KeptBack, None),
            ("its last day", "2026-05-31", None, KeptBack, None),
            ("the day after", "2026-06-01", None, LeftOut, None),
            ("given in the order's time", "2026-02-28", Some("2026-03-01"), GivenAgainst, Some(1)),
            ("given once it was over", "2026-05-31", Some("2026-06-01"), Alike, Some(1)),
            ("given before the period began", "2026-02-20", Some("2026-01-15"), Alike, None),
            ("given only after the period", "2026-06-20", Some("2026-07-01"), LeftOut, None),
        ];
        for (name, mother, father, finding, later) in table {
            let mut entries = vec![sent("s1", mother, "mother", "r1")];
            entries.extend(father.map(|on| sent("s2", on, "father", "r1")));
            assert_eq!(of_father(&asked(entries, "2026-02-01", "2026-07-01")), [(finding, later)], "{name}");
        }
    }

    #[test]
    fn an_adult_who_was_given_it_twice_is_judged_by_the_graver_day() {
        let twice = vec![sent("s1", "2026-02-10", "father", "r1"), sent("s2", "2026-04-10", "father", "r1")];
        let found = asked(twice, "2026-02-01", "2026-07-01");
        let line = found.things[0].lines.iter().find(|line| line.person.as_str() == "father").unwrap();
        assert_eq!((line.finding, line.as_of), (EqualFinding::GivenAgainst, day("2026-04-10")));
        assert_eq!((line.given, line.days_later), (Some(day("2026-02-10")), None));
        assert_eq!((found.alike, found.tell.as_slice()), (Known::No, [Post::Headteacher, Post::Dpo].as_slice()));
    }

    #[test]
    fn nothing_on_record_is_no_yes() {
        for (start, end) in [("2026-02-11", "2026-07-01"), ("2026-02-01", "2026-02-10"), ("2026-07-01", "2026-02-01")] {
            let found = asked(vec![sent("s1", "2026-02-10", "mother", "r1")], start, end);
            assert_eq!((found.alike, found.things.len(), found.rules.len()), (Known::Unknown, 0, 0), "{start} {end}");
        }
    }

    #[test]
    fn too_many_things_are_not_looked_at_and_not_called_alike() {
        let gifts = (0..4000).flat_map(|n| {
            let on = |person: &str| sent(&format!("{person}{n}"), "2026-02-10", person, &format!("r{n}"));
            ["father", "mother", "a", "b"].map(on)
        });
        let found = asked(gifts.collect(), "2026-02-01", "2026-07-01");
        assert_eq!((found.things.len(), found.not_looked_at), (2500, 1500));
        assert_ne!(found.alike, Known::Yes);
    }
}
