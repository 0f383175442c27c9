//! tmp
use super::import::Brought;
use crate::failure::Failure;
use chrono::{DateTime, NaiveDate, Utc};
pub(super) fn ctf(_: &[u8], _: DateTime<Utc>) -> Result<Brought, Failure> { Ok(Brought::default()) }
pub(super) fn ed_fi(_: &[u8], _: &[u8], _: NaiveDate, _: DateTime<Utc>) -> Result<Brought, Failure> { Ok(Brought::default()) }
