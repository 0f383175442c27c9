//! What the journal is written with: facts as their host writes them, and the dice.

use chrono::{Days, NaiveDate};
use parentis::Entry;
use serde_json::{Value, json};

/// The day on which what was so before is written down.
fn opened() -> NaiveDate {
    crate::day(2024, 8, 30)
}

/// Writes facts one after the other, and throws the dice.
pub(crate) struct Pen {
    dice: fastrand::Rng,
    entries: Vec<Entry>,
    wrong: Option<serde_json::Error>,
}

impl Pen {
    pub(crate) fn new(seed: u64) -> Self {
        Self { dice: fastrand::Rng::with_seed(seed), entries: Vec::new(), wrong: None }
    }

    /// Writes what became true on a day.
    pub(crate) fn write(&mut self, on: NaiveDate, fact: Value) {
        self.write_until(on, None, fact);
    }

    /// Writes what was true from a day until another.
    pub(crate) fn write_until(&mut self, on: NaiveDate, until: Option<NaiveDate>, mut fact: Value) {
        let number = self.entries.len().saturating_add(1);
        if let Some(fields) = fact.as_object_mut() {
            fields.insert("entry".to_owned(), json!(format!("e{number:06}")));
            fields.insert("recorded_at".to_owned(), json!(format!("{}T08:00:00Z", on.max(opened()))));
            fields.insert("valid_from".to_owned(), json!(on));
            fields.insert("valid_until".to_owned(), json!(until));
        }
        match serde_json::from_value(fact) {
            Ok(entry) => self.entries.push(entry),
            Err(wrong) => {
                self.wrong.get_or_insert(wrong);
            }
        }
    }

    /// What was written, or the first thing that is no fact.
    pub(crate) fn entries(self) -> Result<Vec<Entry>, serde_json::Error> {
        self.wrong.map_or(Ok(self.entries), Err)
    }

    /// Does it happen, of a hundred so often?
    pub(crate) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// A number below another; of nothing none.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        self.dice.u32(0..end.max(1))
    }

    /// One of several.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let end = u32::try_from(of.len()).unwrap_or(u32::MAX);
        of.get(usize::try_from(self.below(end)).unwrap_or(0))
    }

    /// One of several, each as likely as its weight says.
    pub(crate) fn weighed<T: Copy>(&mut self, of: &[(u32, T)]) -> Option<T> {
        let mut at = self.below(of.iter().fold(0_u32, |sum, (weight, _)| sum.saturating_add(*weight)));
        for (weight, one) in of {
            match at.checked_sub(*weight) {
                Some(rest) => at = rest,
                None => return Some(*one),
            }
        }
        None
    }
}

/// One of the two years.
pub(crate) struct Year {
    /// In ids.
    pub(crate) name: &'static str,
    /// Is it the second?
    pub(crate) second: bool,
    /// Its first day.
    pub(crate) first_day: NaiveDate,
    /// Every day on which the school is open.
    pub(crate) days: Vec<NaiveDate>,
}

impl Year {
    /// What differs between the first year and the second.
    pub(crate) const fn of<T: Copy>(&self, first: T, second: T) -> T {
        if self.second { second } else { first }
    }

    /// The school day so far into the year, in thousandths.
    pub(crate) fn at(&self, thousandths: u32) -> NaiveDate {
        let last = self.days.len().saturating_sub(1);
        let place = usize::try_from(thousandths.min(1_000)).unwrap_or(0).saturating_mul(last).div_euclid(1_000);
        self.days.get(place).copied().unwrap_or(self.first_day)
    }

    /// A school day between two places of the year, by chance.
    pub(crate) fn between(&self, from: u32, to: u32, pen: &mut Pen) -> NaiveDate {
        let more = pen.below(to.saturating_sub(from));
        self.at(from.saturating_add(more))
    }

    /// So many school days after a day; none past the end of the year.
    pub(crate) fn after(&self, day: NaiveDate, school_days: u32) -> Option<NaiveDate> {
        let place = self.days.partition_point(|one| *one <= day);
        let more = usize::try_from(school_days.saturating_sub(1)).unwrap_or(usize::MAX);
        self.days.get(place.saturating_add(more)).copied()
    }
}

/// So many days before a day.
pub(crate) fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}
