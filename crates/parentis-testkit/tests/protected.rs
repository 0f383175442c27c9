//! Properties of sheets with protected addresses, on generated households, protections, posts, decisions and rows: over every
//! kind of sheet and every reader.
#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::confidentiality::protected::{
    CopiedDetail, DetailKind, DetailMark, OfficerAccess, OfficerWhy, Sheet, SheetCopy, SheetDetail, SheetKind,
    SheetRow, WithheldWhy,
};
use parentis::ids::PersonId;
use parentis::profile::Post;
use parentis::question::Answer;
use parentis::time::Interval;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{HOMES, PEOPLE, consent_days, households, officers, protected_entries, sheets};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;

/// How many schools and sheets: each goes over every kind and every reader.
const CASES: u32 = 400;

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn schools() -> impl Strategy<Value = Vec<Entry>> {
    (households(8), protected_entries(8))
        .prop_map(|(household, protected)| household.entries.into_iter().chain(protected).collect())
}

/// Nobody in particular, each of those on record, and one of whom nothing is.
fn readers() -> Vec<Option<PersonId>> {
    let named = PEOPLE.iter().chain(&["nobody"]).map(|person| person.parse().ok());
    std::iter::once(None).chain(named).collect()
}

/// Small letters and digits, as they stand in a text whatever stands between them. Written apart from the search of the library.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace('ŷ', "y").replace("\\n", "");
    text.chars().filter(|c| c.is_ascii_digit() || c.is_alphabetic()).collect()
}

fn shown(copy: &SheetCopy) -> impl Iterator<Item = bool> {
    copy.rows.iter().flat_map(|row| &row.details).map(|detail| detail.mark == DetailMark::Shown)
}

/// A plain reading of which rows are protected at least: somebody of whom the row is, or its key, is named by a fact that holds.
fn is_protected(row: &SheetRow, entries: &[Entry], at: chrono::NaiveDate) -> bool {
    entries.iter().filter(|entry| entry.valid().holds(at)).any(|entry| {
        let Fact::AddressProtected { pupil, person, address, .. } = entry.fact() else { return false };
        pupil.as_ref().is_some_and(|pupil| row.pupils.contains(pupil))
            || person.as_ref().is_some_and(|person| row.people.contains(person))
            || (address.is_some() && *address == row.address)
    })
}

/// Which entries are taken back or ended by another, so that the plain reading does not see it.
fn none_is_touched(entries: &[Entry]) -> bool {
    !entries.iter().any(|entry| matches!(entry.fact(), Fact::Ended { .. } | Fact::Retracted { .. }))
}

/// What can tell where in the rows that are protected and were not opened.
fn secrets(sheet: &Sheet, kept: impl Fn(usize, &SheetRow) -> bool) -> BTreeSet<String> {
    let rows = sheet.rows.iter().enumerate().filter(|(at, row)| kept(*at, row));
    let telling = rows.flat_map(|(_, row)| &row.details).filter(|detail| detail.kind.tells_where());
    telling.map(|detail| plain(&detail.value)).filter(|value| value.chars().count() >= 4).collect()
}

fn holds_none(secrets: &BTreeSet<String>, text: &str) -> Result<(), TestCaseError> {
    let text = plain(text);
    for secret in secrets {
        prop_assert!(!text.contains(secret.as_str()), "`{secret}` can be read");
    }
    Ok(())
}

/// Every byte that comes out of asking for it, by the typed method and by the document interface.
fn nothing_leaks(
    school: &School,
    entries: &[Entry],
    sheet: &Sheet,
    viewer: Option<&PersonId>,
    at: chrono::NaiveDate,
) -> Result<(), TestCaseError> {
    let copy = school.sheet_copy(sheet, viewer, None, at);
    let by_library = |row: usize| {
        copy.findings.iter().any(|found| {
            found.row as usize == row
                && matches!(
                    found.why,
                    WithheldWhy::Protected
                        | WithheldWhy::KeptByOrder
                        | WithheldWhy::SameAddress
                        | WithheldWhy::WhoseNotSaid
                )
        })
    };
    let plainly = none_is_touched(entries);
    let kept = |at_row: usize, row: &SheetRow| by_library(at_row) || (plainly && is_protected(row, entries, at));
    let secrets = secrets(sheet, kept);
    let answer = Answer::SheetCopy(copy.clone());
    holds_none(&secrets, &serde_json::to_string(&answer).unwrap())?;
    holds_none(&secrets, &format!("{answer:?} {copy:?} {sheet:?}"))?;
    for (row, given) in copy.rows.iter().zip(&sheet.rows) {
        prop_assert_eq!(row.details.len(), given.details.len());
        for (detail, given) in row.details.iter().zip(&given.details) {
            // One mark for whatever reason, and a value that is there is the value that was given.
            match detail {
                CopiedDetail { mark: DetailMark::Shown, value, .. } => {
                    prop_assert_eq!(value.as_ref(), Some(&given.value));
                }
                CopiedDetail { mark: DetailMark::Withheld, value, .. } => prop_assert_eq!(value, &None),
            }
        }
    }
    prop_assert!(secrets.is_empty() || copy.second_person);
    prop_assert!(copy.officer.is_none() && copy.to_append.is_empty());
    Ok(())
}

fn over_all(entries: &[Entry], sheet: &Sheet, at: chrono::NaiveDate) -> Result<(), TestCaseError> {
    let held = school(entries.to_vec());
    for kind in SheetKind::ALL {
        let sheet = Sheet { kind: *kind, ..sheet.clone() };
        for viewer in readers() {
            nothing_leaks(&held, entries, &sheet, viewer.as_ref(), at)?;
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(CASES))]

    /// Some six rows, seven kinds and six readers a case: more than 10^5 rows read in all.
    #[test]
    fn no_protected_value_is_in_any_byte(entries in schools(), sheet in sheets(12), at in consent_days()) {
        over_all(&entries, &sheet, at)?;
    }

    #[test]
    fn an_error_about_a_sheet_repeats_nothing_of_it(sheet in sheets(4), at in consent_days()) {
        let asked = json!({"question": "sheet_copy", "sheet": sheet, "as_of": at});
        let read = parentis_document::read_question(asked.clone()).unwrap();
        let all = secrets(&sheet, |_, _| true);
        holds_none(&all, &format!("{read:?}"))?;
        let (mut stray, mut bad) = (asked.clone(), asked);
        stray["sheet"]["surprise"] = json!(sheet.rows);
        bad["sheet"]["rows"] = json!([{"details": [{"name": "x", "kind": HOMES[0][0].1, "value": HOMES[1][0].1}]}]);
        for bad in [stray, bad] {
            let error = parentis_document::read_question(bad).unwrap_err();
            holds_none(&all, &format!("{error} {error:?}"))?;
            prop_assert!(!error.to_string().contains("Oak Road"));
        }
    }

    #[test]
    fn what_was_shown_once_is_shown_again(
        entries in schools(), sheet in sheets(5), at in consent_days(), reader in 0..6_usize
    ) {
        let school = school(entries);
        let viewer = readers().swap_remove(reader);
        let once = school.sheet_copy(&sheet, viewer.as_ref(), None, at);
        let rows = sheet.rows.iter().zip(&once.rows).map(|(row, copied)| {
            let kept = copied.details.iter().zip(&row.details).filter(|(copied, _)| copied.mark == DetailMark::Shown);
            let details: Vec<SheetDetail> = kept.map(|(_, detail)| detail.clone()).collect();
            SheetRow { details, ..row.clone() }
        });
        let again = school.sheet_copy(&Sheet { rows: rows.collect(), ..sheet.clone() }, viewer.as_ref(), None, at);
        prop_assert!(shown(&again).all(|shown| shown));
        let kept = |copy: &SheetCopy| -> Vec<Option<String>> {
            let details = copy.rows.iter().flat_map(|row| &row.details);
            details.filter(|detail| detail.mark == DetailMark::Shown).map(|detail| detail.value.clone()).collect()
        };
        prop_assert_eq!(kept(&again), kept(&once));
    }

    #[test]
    fn a_further_protection_never_shows_more(
        entries in schools(), further in protected_entries(3), sheet in sheets(6), at in consent_days(), reader in 0..6_usize,
        officer in proptest::option::of(officers())
    ) {
        let viewer = readers().swap_remove(reader);
        let only = further.into_iter().filter(|entry| matches!(entry.fact(), Fact::AddressProtected { .. }));
        let renamed = only.enumerate().filter_map(|(n, entry)| {
            let (valid, fact) = (*entry.valid(), entry.fact().clone());
            Entry::new(format!("further-{n}").parse().ok()?, entry.recorded_at(), valid, None, fact).ok()
        });
        let more: Vec<Entry> = entries.iter().cloned().chain(renamed).collect();
        // A fact names people: whom none named is then no stranger any more.
        let named = |row: &SheetRow| row.pupils.iter().all(|pupil| pupil.as_str() != "stranger") && !(row.pupils.is_empty() && row.people.is_empty());
        let sheet = Sheet { rows: sheet.rows.into_iter().filter(named).collect(), ..sheet };
        let before_school = school(entries);
        let known = |row: &&SheetRow| {
            row.pupils.iter().all(|pupil| before_school.pupil(pupil).is_some()) && row.people.iter().all(|person| before_school.person(person).is_some())
        };
        let rows = sheet.rows.iter().filter(known).cloned().collect();
        let sheet = Sheet { rows, ..sheet };
        let before = before_school.sheet_copy(&sheet, viewer.as_ref(), officer.as_ref(), at);
        let after = school(more).sheet_copy(&sheet, viewer.as_ref(), officer.as_ref(), at);
        for (before, after) in shown(&before).zip(shown(&after)) {
            prop_assert!(before || !after);
        }
        prop_assert!(after.second_person || !before.second_person);
    }

    #[test]
    fn nothing_changes_before_the_day_that_is_named(
        entries in schools(), sheet in sheets(3), at in consent_days(), reader in 0..6_usize, officer in proptest::option::of(officers())
    ) {
        let school = school(entries);
        let viewer = readers().swap_remove(reader);
        let today = school.sheet_copy(&sheet, viewer.as_ref(), officer.as_ref(), at);
        for day in at.iter_days().skip(1).step_by(3).take(30) {
            if today.holds_until.is_some_and(|until| day >= until) {
                break;
            }
            let later = school.sheet_copy(&sheet, viewer.as_ref(), officer.as_ref(), day);
            prop_assert_eq!(&later.rows, &today.rows, "{}", day);
            prop_assert_eq!(later.officer, today.officer, "{}", day);
        }
    }

    #[test]
    fn what_is_opened_is_recorded_and_the_officer_may_have_it(
        entries in schools(), sheet in sheets(6), at in consent_days(), officer in officers(), reader in 0..6_usize
    ) {
        let held = school(entries.clone());
        let viewer = readers().swap_remove(reader);
        let without = held.sheet_copy(&sheet, viewer.as_ref(), None, at);
        let with = held.sheet_copy(&sheet, viewer.as_ref(), Some(&officer), at);
        let kept_from = |entry: &Entry| matches!(
            entry.fact(), Fact::AddressProtected { from_person: Some(from), .. } if *from == officer.person
        );
        if with.officer == Some(OfficerWhy::Opened) {
            let holds = |entry: &Entry| entry.valid().holds(at) && matches!(
                entry.fact(), Fact::PostHeld { post, person, .. } if *post == officer.post && *person == officer.person
            );
            prop_assert!(entries.iter().any(holds));
            prop_assert!(viewer.is_none() || viewer.as_ref() == Some(&officer.person));
            for used in &with.to_append {
                prop_assert_eq!((&used.by, used.post, used.sheet), (&officer.person, officer.post, sheet.kind));
                prop_assert!(!(used.pupils.is_empty() && used.people.is_empty()));
                let fact = Fact::from(used.clone());
                let at = Interval::new(at, None).unwrap();
                let entry = Entry::new("used".parse().unwrap(), "2026-06-01T08:00:00Z".parse().unwrap(), at, None, fact).unwrap();
                // It decides nothing.
                let after = held.with([entry]).unwrap().sheet_copy(&sheet, viewer.as_ref(), Some(&officer), at.from());
                prop_assert_eq!(&after, &with);
            }
        } else {
            prop_assert_eq!(&with.rows, &without.rows);
            prop_assert!(with.to_append.is_empty());
        }
        // Nothing that can tell where is opened for the one from whom it is kept.
        if none_is_touched(&entries) {
            let theirs: Vec<Entry> = entries.iter().filter(|entry| kept_from(entry)).cloned().collect();
            let secret = secrets(&sheet, |_, row| is_protected(row, &theirs, at));
            for detail in with.rows.iter().flat_map(|row| &row.details).filter_map(|detail| detail.value.as_deref()) {
                holds_none(&secret, detail)?;
            }
        }
        prop_assert_eq!(with.second_person, without.second_person);
    }
}

/// The lead and the head, to whom no pupil is tied, open whatever is kept from others; and whoever holds no such post nothing.
#[test]
fn the_lead_and_the_head_open_it_and_nobody_else() {
    let day = "2026-05-12".parse().unwrap();
    let since = Interval::new("2026-01-01".parse().unwrap(), None).unwrap();
    let entry = |id: &str, fact: Fact| {
        Entry::new(id.parse().unwrap(), "2026-01-01T08:00:00Z".parse().unwrap(), since, None, fact).unwrap()
    };
    let decided_by: PersonId = "dsl".parse().unwrap();
    let kept = Fact::AddressProtected {
        pupil: Some("ava".parse().unwrap()),
        person: None,
        from_person: None,
        address: None,
        decided_by,
        evidence: None,
    };
    let row = SheetRow::of_pupil("ava".parse().unwrap()).detail("home", DetailKind::PostalAddress, HOMES[0][0].1);
    let sheet = Sheet::new(SheetKind::Label).row(row);
    for post in Post::ALL {
        let held = Fact::PostHeld { post: *post, person: "one".parse().unwrap(), pupil: None, group: None };
        let school = school(vec![entry("kept", kept.clone()), entry("post", held)]);
        let officer = OfficerAccess { person: "one".parse().unwrap(), post: *post, reason: "why-1".parse().unwrap() };
        let copy = school.sheet_copy(&sheet, None, Some(&officer), day);
        let by_table = matches!(
            post,
            Post::Dsl
                | Post::DeputyDsl
                | Post::Headteacher
                | Post::ExecutiveHeadteacher
                | Post::Lado
                | Post::ChildrensSocialCare
                | Post::Police
                | Post::SocialWorker
        );
        assert_eq!(copy.officer == Some(OfficerWhy::Opened), by_table, "{post}");
        assert_eq!(shown(&copy).all(|shown| shown), by_table, "{post}");
        assert_eq!(copy.to_append.len(), usize::from(by_table), "{post}");
    }
}

/// 10^7 rows and more: `cargo xtask sweep --worlds --test protected`.
#[test]
#[ignore = "takes long"]
fn no_protected_value_is_in_any_byte_of_ten_million() {
    let config = ProptestConfig { cases: 45_000, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let all = (schools(), sheets(12), consent_days());
    runner.run(&all, |(entries, sheet, at)| over_all(&entries, &sheet, at)).unwrap();
}
