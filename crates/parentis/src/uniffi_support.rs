//! What crosses into Kotlin and Swift beside the plain values: ids, days, instants and sets, each lifted by the core's own
//! constructor, and the one error that is thrown there.
//!
//! Only with the feature `uniffi`, and for `bindings/uniffi` alone: it is no part of what a user of this library calls.

use crate::ParentisError as CoreError;
use crate::calendar::{Calendar, CalendarData, Weekday};
use crate::decision::{Condition, Conditions, RuleSet};
use crate::fact::{Entry, EntryData};
use crate::ids::{
    AddressId, DocumentId, EntryId, GroupId, LanguageTag, OrderId, PersonId, PreferenceId, PupilId, PurposeId, ThreadId,
};
use crate::profile::{Loose, Profile};
use crate::rules::RuleId;
use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, Utc};
use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

/// A day of the calendar, in Europe/London: `java.time.LocalDate` in Kotlin.
pub type LocalDate = NaiveDate;

/// An instant: `java.time.Instant` in Kotlin.
pub type Instant = DateTime<Utc>;

/// An instant with its offset from UTC: `java.time.OffsetDateTime` in Kotlin.
pub type OffsetDateTime = DateTime<FixedOffset>;

/// Days of the week.
pub type Weekdays = BTreeSet<Weekday>;

/// What is thrown in Kotlin and Swift: input that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum ParentisError {
    /// Input that was refused. Nothing was read of it, nothing was answered.
    #[error("{explanation}")]
    Refused {
        /// What is wrong, in a line to show or to log: it carries nothing about people.
        explanation: String,
        /// The kind of error as a word, the same in every language: `unknown_key`, `unknown_version`.
        code: String,
        /// Where in the document, as in `entries[3].kind`; empty for the document as a whole; none if the error is about no
        /// one place.
        path: Option<String>,
    },
}

impl From<CoreError> for ParentisError {
    fn from(error: CoreError) -> Self {
        // The words are those of the document interface.
        let code = match &error {
            CoreError::UnknownWord { .. } => "unknown_word",
            CoreError::EmptyId { .. }
            | CoreError::LongId { .. }
            | CoreError::BadId { .. }
            | CoreError::EmptyInterval { .. }
            | CoreError::BadFact { .. }
            | CoreError::BadProfile { .. }
            | CoreError::BadCalendar { .. } => "refused",
            CoreError::DayOutOfRange { .. } => "out_of_range",
            CoreError::BadDate => "bad_date",
            CoreError::TooMany { .. } => "too_many",
            CoreError::EntryTwice { .. }
            | CoreError::NoSuchEntry { .. }
            | CoreError::RetractionRing { .. }
            | CoreError::CannotEnd { .. }
            | CoreError::OrderTwice { .. } => "journal",
        };
        Self::Refused { explanation: error.to_string(), code: code.to_owned(), path: None }
    }
}

/// The error of a lift has to be the one that the function throws, or it would not be thrown but end the program.
fn lifted<T>(value: Result<T, CoreError>) -> uniffi::Result<T> {
    Ok(value.map_err(ParentisError::from)?)
}

uniffi::custom_type!(
    /// An adult in a child's life, or a body such as a local authority that acts like one (PR-12).
    PersonId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(PersonId::new(text)) }
);
uniffi::custom_type!(
    /// A child on the school's books.
    PupilId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(PupilId::new(text)) }
);
uniffi::custom_type!(
    /// One entry of the journal.
    EntryId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(EntryId::new(text)) }
);
uniffi::custom_type!(
    /// A court order, or what is claimed to be one (ORD-2, ORD-3).
    OrderId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(OrderId::new(text)) }
);
uniffi::custom_type!(
    /// What an adult prefers in an admission: the host's key for it, never a school's name (MX-4).
    PreferenceId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(PreferenceId::new(text)) }
);
uniffi::custom_type!(
    /// What a consent is for: a purpose of the library's table (`photo_website`), or one of the school's profile.
    PurposeId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(PurposeId::new(text)) }
);
uniffi::custom_type!(
    /// Where an adult is reached: the host's key for an address, a number or an inbox, never the address itself.
    AddressId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(AddressId::new(text)) }
);
uniffi::custom_type!(
    /// A conversation between the school and adults of a pupil, or among staff: the host's key for it.
    ThreadId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(ThreadId::new(text)) }
);
uniffi::custom_type!(
    /// A group of pupils: a class, a form, a year, a house. The host's key for it.
    GroupId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(GroupId::new(text)) }
);
uniffi::custom_type!(
    /// A language, as a tag such as `cy`, `pl` or `bfi` (British Sign Language).
    LanguageTag,
    String,
    { lower: |tag| tag.into(), try_lift: |text| lifted(LanguageTag::new(text)) }
);
uniffi::custom_type!(
    /// A document or passage that the host keeps, such as an order's own words (ORD-18).
    DocumentId,
    String,
    { lower: |id| id.into(), try_lift: |text| lifted(DocumentId::new(text)) }
);
uniffi::custom_type!(
    /// The id of a rule, as answers name it and documents write it: `PAR-1`, `MX[B3,RPT]`.
    RuleId,
    String,
    { lower: |rule| rule.code().to_owned(), try_lift: |text| lifted(text.parse::<RuleId>()) }
);
uniffi::custom_type!(
    /// What goes with a permit.
    Conditions,
    Vec<Condition>,
    { lower: |set| set.iter().collect(), try_lift: |all| Ok(conditions(all)) }
);
uniffi::custom_type!(
    /// The rules that played a part.
    RuleSet,
    Vec<RuleId>,
    { lower: |set| set.iter().collect(), try_lift: |all| Ok(rule_set(all)) }
);
uniffi::custom_type!(
    /// A day of the calendar, in Europe/London.
    LocalDate,
    i64,
    { remote, lower: |day| since_epoch(day), try_lift: |days| lifted(day_of(days)) }
);
uniffi::custom_type!(
    /// An instant.
    Instant,
    SystemTime,
    { remote, lower: |instant| system_time(instant), try_lift: |time| lifted(instant_of(time)) }
);
uniffi::custom_type!(
    /// An instant with its offset from UTC.
    OffsetDateTime,
    String,
    {
        remote,
        // As documents write it, so that the text is the same: `Z` where there is no offset.
        lower: |instant| instant.to_rfc3339_opts(SecondsFormat::AutoSi, true),
        try_lift: |text| lifted(DateTime::parse_from_rfc3339(&text).map_err(|_| CoreError::BadDate))
    }
);

uniffi::custom_type!(
    /// Days of the week.
    Weekdays,
    Vec<Weekday>,
    { remote, lower: |days| days.into_iter().collect(), try_lift: |days| Ok(days.into_iter().collect()) }
);
uniffi::custom_type!(
    /// One entry of the journal: a fact with its two times. It is checked when it crosses: an order has terms, a hold has an
    /// end, nothing ends before it begins.
    Entry,
    EntryData,
    { lower: |entry| entry.into(), try_lift: |data| lifted(Entry::try_from(data)) }
);
uniffi::custom_type!(
    /// A school's calendar. It is checked when it crosses: no two terms overlap, a half-term lies in its term.
    Calendar,
    CalendarData,
    { lower: |calendar| calendar.into(), try_lift: |data| lifted(Calendar::new(data)) }
);
uniffi::custom_type!(
    /// A school's policy as data, checked: as JSON, which the core reads.
    Profile,
    String,
    { lower: |profile| profile_json(&profile), try_lift: |json| Ok(profile_of(&json)?) }
);

/// Text, whole numbers and flags in tables with text for keys: writing them has nothing to fail on.
fn profile_json(profile: &Profile) -> String {
    serde_json::to_string(profile).unwrap_or_default()
}

/// Through [`Loose`], as from a file: a key that stands twice is refused, and every value is checked.
fn profile_of(json: &str) -> Result<Profile, ParentisError> {
    let refused = |says: &str, code: &str| ParentisError::Refused {
        explanation: format!("profile: {says}"),
        code: code.to_owned(),
        path: None,
    };
    match serde_json::from_str(json) {
        Ok(Loose::Table(draft)) => Ok(Profile::try_from(draft)?),
        Ok(_) => Err(refused("a table expected", "wrong_kind")),
        Err(_) => Err(refused("this is not JSON, or a key stands there twice, or it is nested too deep", "not_json")),
    }
}

fn conditions(all: Vec<Condition>) -> Conditions {
    let mut set = Conditions::default();
    for condition in all {
        set.add(condition);
    }
    set
}

fn rule_set(all: Vec<RuleId>) -> RuleSet {
    let mut set = RuleSet::default();
    for rule in all {
        set.add(rule);
    }
    set
}

fn since_epoch(day: LocalDate) -> i64 {
    day.signed_duration_since(DateTime::UNIX_EPOCH.date_naive()).num_days()
}

fn day_of(days: i64) -> Result<LocalDate, CoreError> {
    let since = chrono::TimeDelta::try_days(days).ok_or(CoreError::BadDate)?;
    DateTime::UNIX_EPOCH.date_naive().checked_add_signed(since).ok_or(CoreError::BadDate)
}

/// Seconds and nanoseconds from the epoch; before it, the nanoseconds count back.
fn system_time(instant: Instant) -> SystemTime {
    let nanos = Duration::from_nanos(u64::from(instant.timestamp_subsec_nanos()));
    let seconds = Duration::from_secs(instant.timestamp().unsigned_abs());
    let whole = if instant.timestamp() < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(seconds)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(seconds)
    };
    // Every instant of chrono's 262,000 years lies within those of a system's time.
    whole.and_then(|whole| whole.checked_add(nanos)).unwrap_or(SystemTime::UNIX_EPOCH)
}

fn instant_of(time: SystemTime) -> Result<Instant, CoreError> {
    let epoch = DateTime::UNIX_EPOCH;
    let since = |duration| chrono::TimeDelta::from_std(duration).ok();
    let instant = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => since(after).and_then(|after| epoch.checked_add_signed(after)),
        Err(before) => since(before.duration()).and_then(|before| epoch.checked_sub_signed(before)),
    };
    instant.ok_or(CoreError::BadDate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_crosses_and_comes_back() {
        for text in ["1969-12-31", "1970-01-01", "2026-05-12", "-0044-03-15", "+262142-12-31"] {
            let day: NaiveDate = text.parse().unwrap();
            assert_eq!(day_of(since_epoch(day)), Ok(day));
        }
        for days in [i64::MIN, i64::MAX, 365_241_780_471, -365_243_219_162] {
            assert_eq!(day_of(days), Err(CoreError::BadDate));
        }
    }

    #[test]
    fn an_instant_crosses_and_comes_back() {
        let ends = [Instant::MIN_UTC, Instant::MAX_UTC, DateTime::UNIX_EPOCH];
        let texts = ["1969-12-31T23:59:59.999999999Z", "2026-05-12T08:00:00.000000001Z", "0001-01-01T00:00:00Z"];
        for instant in texts.map(|text| text.parse().unwrap()).into_iter().chain(ends) {
            assert_eq!(instant_of(system_time(instant)), Ok(instant));
        }
        let far = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(31_556_889_864_403_199)).unwrap();
        assert_eq!(instant_of(far), Err(CoreError::BadDate));
    }

    #[test]
    fn a_value_that_does_not_lift_fails_with_the_error_that_is_thrown() {
        let error = lifted(PersonId::new("Sam Patel")).unwrap_err().downcast::<ParentisError>().unwrap();
        let ParentisError::Refused { code, path, .. } = &error;
        assert_eq!((code.as_str(), path), ("refused", &None));
        assert!(error.to_string().starts_with("person id with a blank"));
    }
}
