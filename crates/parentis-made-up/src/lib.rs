//! A school that nobody went to: two years of its dealings with parents, as the journal that its host would have kept.
//!
//! The families are of many kinds: at one home and at two, of one parent, with grandparents, in foster care, under an order;
//! they read several languages and some need another format. The school writes to them, is written to, answers most of it in
//! time, invites, asks, is asked, elects, consults and decides. Of the first year it did less well than of the second, so that
//! a report has something to compare.
//!
//! There is no name in it, and nothing in it is of anybody: every id is a number. The same wish gives the same journal, to the
//! byte, on every machine.
//!
//! ```
//! use parentis::{Journal, School};
//! let entries = parentis_made_up::MadeUp { pupils: 40, ..parentis_made_up::MadeUp::default() }.entries()?;
//! let school = School::new(&Journal::new(entries)?)?;
//! let (start, end) = parentis_made_up::second_year();
//! let report = school.governors_report((start, end), (None, None), end);
//! assert!(!report.tables.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod ask;
mod concerns;
mod consents;
mod events;
mod families;
mod help;
mod mail;
mod pen;
mod school;

use chrono::NaiveDate;
use parentis::Entry;
use pen::Pen;

/// What the made-up school is like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeUp {
    /// How many pupils are on its roll in each year: a multiple of five is met exactly.
    pub pupils: u32,
    /// How many letters go to every home in a year.
    pub letters: u32,
    /// Where chance begins.
    pub seed: u64,
}

impl Default for MadeUp {
    /// 400 pupils and a letter in each half of each term, from the seed that this school has always had.
    fn default() -> Self {
        Self { pupils: 400, letters: 6, seed: 1706 }
    }
}

/// The second year, which has the first to compare with: its first day, and the first day after it.
pub fn second_year() -> (NaiveDate, NaiveDate) {
    (day(2025, 9, 1), day(2026, 9, 1))
}

/// The first year, in the same way.
pub fn first_year() -> (NaiveDate, NaiveDate) {
    (day(2024, 9, 1), day(2025, 9, 1))
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

impl MadeUp {
    /// The whole journal, in the order in which it was written.
    ///
    /// # Errors
    /// None for a school of a size that a school has: then every fact is one.
    pub fn entries(&self) -> Result<Vec<Entry>, serde_json::Error> {
        let mut pen = Pen::new(self.seed);
        let years = school::years();
        school::adopt(&mut pen);
        let families = families::all(&mut pen, self.pupils);
        for year in &years {
            consents::year(&mut pen, &families, year);
            mail::letters(&mut pen, &families, year, self.letters);
            mail::conversations(&mut pen, &families, year, self.pupils);
            events::year(&mut pen, &families, year);
            concerns::year(&mut pen, &families, year, self.pupils);
            help::volunteers(&mut pen, &families, year);
            ask::consultations(&mut pen, &families, year);
        }
        help::boards(&mut pen, &families, &years);
        help::groups(&mut pen, &families, &years);
        ask::policies(&mut pen, &families);
        pen.entries()
    }
}

#[cfg(test)]
mod tests;
