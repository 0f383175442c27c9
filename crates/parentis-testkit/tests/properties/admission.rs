//! Preferences about an admission, and the register: what holds of every household.

use super::{order, school, someone, term, told};
use parentis::decision::Outcome;
use parentis::fact::TermEffect;
use parentis::ids::{PreferenceId, PupilId};
use parentis::roles::Known;
use parentis::roles::preference::PreferenceState;
use parentis::words::{OrderKind, RestrictionScope};
use parentis::{Entry, Fact};
use parentis_testkit::strategies::{ASKED, PUPILS, day, entry_of, households};
use proptest::prelude::*;
use proptest::sample::select;

/// The household, in which these adults prefer these things.
fn with_preferences(entries: &[Entry], said: &[((PupilId, parentis::ids::PersonId), u8)]) -> Vec<Entry> {
    let mut all = entries.to_vec();
    for (at, ((pupil, person), what)) in said.iter().enumerate() {
        let preference: PreferenceId = format!("school-{what}").parse().unwrap();
        let fact = Fact::PreferenceExpressed { pupil: pupil.clone(), person: person.clone(), preference };
        all.extend(entry_of(&format!("said-{at}"), fact, day("2025-09-01"), None));
    }
    all
}

proptest! {
    #![proptest_config(super::config())]

    #[test]
    fn a_preference_stands_only_if_one_counts_for_sure_and_none_that_may_count_differs(
        household in households(10), said in proptest::collection::vec((someone(), 0..2_u8), 0..5), at in select(ASKED),
    ) {
        let entries = with_preferences(&household.entries, &said);
        let asked = school(&entries);
        for pupil in PUPILS {
            let found = asked.admission_preference(&pupil.parse().unwrap(), day(at));
            let by_order = !found.decided_by.is_empty();
            let count = |counts: Known| found.lines.iter().filter(move |line| line.counts == counts);
            match found.state {
                PreferenceState::Stands if !by_order => {
                    prop_assert!(count(Known::Yes).count() > 0, "{}", told(&entries));
                    let differs = found.lines.iter().any(|line| line.counts != Known::No && Some(&line.preference) != found.stands.as_ref());
                    prop_assert!(!differs, "{}", told(&entries));
                }
                PreferenceState::None_ => prop_assert!(found.lines.iter().all(|line| line.counts == Known::No)),
                PreferenceState::Conflict => prop_assert!(count(Known::Yes).count() > 1 && !by_order),
                PreferenceState::Stands | PreferenceState::NeedsCheck => {}
            }
            prop_assert_eq!(found.stands.is_some(), found.state == PreferenceState::Stands);
            for line in &found.lines {
                let yes = matches!(line.decision.outcome, Outcome::Must | Outcome::May);
                prop_assert_eq!(line.counts == Known::Yes, yes);
            }
        }
    }

    #[test]
    fn an_order_against_deciding_about_school_gives_nobodys_preference_weight_and_takes_nobody_off_the_register(
        household in households(10), said in proptest::collection::vec((someone(), 0..2_u8), 1..4), at in select(ASKED),
        any_step in any::<bool>(),
    ) {
        let entries = with_preferences(&household.entries, &said);
        let (pupil, person) = said[0].0.clone();
        let scope = if any_step { RestrictionScope::AnyPrStep } else { RestrictionScope::DecideSchool };
        let bars = order(OrderKind::ProhibitedSteps, vec![term(&pupil, &person, TermEffect::Bars { scope })]);
        let mut with = entries.clone();
        with.extend(entry_of("barred", bars, day("2025-08-01"), None));
        let Some(after) = super::may_be_school(&with) else { return Ok(()) };
        let before = school(&entries);
        let at = day(at);
        let (was, is) = (before.admission_preference(&pupil, at), after.admission_preference(&pupil, at));
        for line in &is.lines {
            let Some(earlier) = was.lines.iter().find(|earlier| earlier.person == line.person) else { continue };
            prop_assert!(line.counts == earlier.counts || earlier.person == person, "{}", told(&with));
            prop_assert!(line.counts != Known::Yes || earlier.counts == Known::Yes, "{}", told(&with));
        }
        let entered = |register: &parentis::roles::register::RegisterEntry| -> Vec<_> {
            register.lines.iter().map(|line| (line.person.clone(), line.decision.outcome)).collect()
        };
        let (was, is) = (before.register_entry(&pupil, at), after.register_entry(&pupil, at));
        for line in entered(&was) {
            prop_assert!(entered(&is).contains(&line), "{}", told(&with));
        }
    }
}
