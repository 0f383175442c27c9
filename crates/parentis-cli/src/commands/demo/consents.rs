//! Consent from day to day: a trip on which the parents differ, a fingerprint, and a picture for the school year.

use super::{Steps, day};
use crate::commands::Names;
use crate::commands::report::long_day;
use crate::commands::script::consents::{FINGERPRINT, OLIVER, TRIP, WALES, WEBSITE};
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet};
use crate::words::Words;
use parentis::consent::ConsentMatter;
use parentis::consent::words::ConsentState;
use parentis::{ParentisError, School};
use std::io::Write;

/// What is asked about, and on which days.
const DAYS: &[(&str, &str, Option<&str>, &[&str])] = &[
    ("a residential trip", TRIP, Some(WALES), &["2026-05-05", "2026-05-06", "2026-05-09"]),
    ("a canteen fingerprint", FINGERPRINT, None, &["2026-06-10", "2026-06-12", "2026-06-16"]),
    ("a website picture", WEBSITE, None, &["2026-08-31", "2026-09-01"]),
];

/// A table of days and what the office reads on each.
pub(super) fn consents<W: Write>(
    school: &School,
    names: &Names,
    words: &Words,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    out.heading("Oliver Ali: may it be done, from day to day?")?;
    let mut sheet =
        Sheet::new(&[("what", "What"), ("day", "Day"), ("state", "Consent"), ("why", "What the office reads")]);
    for (what, purpose, item, days) in DAYS {
        let matter = matter(purpose, *item)
            .map_err(|error| Failure::refused(error.to_string(), "Report this as a fault of the program."))?;
        for on in *days {
            let on = day(on)?;
            let decision = school.consent(&matter, on);
            let state = words.text().word(ConsentState::LIST, decision.state.code()).unwrap_or_default();
            sheet.row([
                (*what).into(),
                long_day(on).into(),
                Cell::toned(state, decision.outcome.into()),
                words.consent_in_brief(&decision, names).into(),
            ]);
        }
    }
    out.sheet(&sheet)?;
    steps.done("asked about three consents on eight days", out)
}

fn matter(purpose: &str, item: Option<&str>) -> Result<ConsentMatter, ParentisError> {
    let matter = ConsentMatter::new(purpose.parse()?).pupil(format!("ctf:mockford:{OLIVER}").parse()?);
    Ok(match item {
        Some(item) => matter.item(item.parse()?),
        None => matter,
    })
}
