//! The one place of the program that reads a clock.

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use parentis::calendar::london_day;
use std::time::{Duration, Instant, SystemTime};

/// The time at which the program was started, read once and passed down.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    now: DateTime<Utc>,
    started: Instant,
}

impl Clock {
    /// Reads the clock.
    #[expect(clippy::disallowed_methods, reason = "the program may know the time; it reads it once and passes it down")]
    pub(crate) fn read() -> Self {
        Self { now: DateTime::<Utc>::from(SystemTime::now()).trunc_subsecs(3), started: Instant::now() }
    }

    /// When the program was started, to the millisecond.
    pub(crate) const fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The day in London on which it was started.
    pub(crate) fn today(&self) -> NaiveDate {
        london_day(self.now.fixed_offset())
    }

    /// The day that is asked about, which is today if none was said.
    pub(crate) fn day(&self, asked: Option<NaiveDate>) -> NaiveDate {
        asked.unwrap_or_else(|| self.today())
    }

    /// How long ago that was.
    pub(crate) fn running(&self) -> Duration {
        self.started.elapsed()
    }
}
