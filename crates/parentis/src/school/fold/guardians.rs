//! When the appointments of guardians take effect (PR-9).

use crate::roles::Known;
use crate::school::{EntryIx, GuardianEffect, Inner};

/// Of which pupil, who, by which entry, and by whom.
pub(super) type Appointment = (u32, u32, EntryIx, Option<u32>);

/// Works out when appointments of guardians take effect. A guardian may appoint the next one, so it is done again
/// until nothing changes, at most once for each appointment.
pub(super) fn appoint(inner: &mut Inner, appointments: &[Appointment]) {
    for _ in 0..=appointments.len() {
        let mut changed = false;
        for (pupil, person, entry, appointer) in appointments {
            let effect = guardian_effect(inner, *pupil, *person, *appointer);
            let found = inner.pairs.binary_search_by(|pair| (pair.pupil, pair.person).cmp(&(*pupil, *person)));
            let pair = found.ok().and_then(|at| inner.pairs.get_mut(at));
            for grant in pair.into_iter().flat_map(|pair| &mut pair.record.grants) {
                if grant.entry == *entry && grant.what.effect != effect {
                    grant.what.effect = effect;
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
}

/// When a guardian's appointment takes effect (PR-9): at the appointer's death if no parent with responsibility
/// survives, or the appointer alone was named in a "lives with" order or was the last special guardian; else when the
/// last surviving parent dies.
fn guardian_effect(inner: &Inner, pupil: u32, guardian: u32, appointer: Option<u32>) -> GuardianEffect {
    let died = |person: u32| inner.person_file(person).died.iter().map(|dated| dated.span.from()).min();
    let Some(appointer) = appointer else { return GuardianEffect::NOT_YET };
    let Some(death) = died(appointer) else { return GuardianEffect::NOT_YET };
    let Some(file) = inner.pupil_files.get(pupil as usize) else { return GuardianEffect::NOT_YET };
    let may_appoint = inner
        .pair(pupil, appointer)
        .map_or(Known::Unknown, |pair| crate::roles::responsibility::may_appoint_on(inner, pair, death));
    if may_appoint == Known::No {
        return GuardianEffect::NOT_YET;
    }
    let settle = |effect: GuardianEffect| match may_appoint {
        Known::Yes => effect,
        Known::No | Known::Unknown => GuardianEffect { certain: None, ..effect },
    };

    let named: Vec<u32> =
        file.lives_with_orders.iter().filter(|dated| dated.span.holds(death)).map(|dated| dated.what.1).collect();
    if !named.is_empty() && named.iter().all(|person| *person == appointer) {
        return settle(GuardianEffect::from(death));
    }
    let guardians: Vec<u32> =
        file.special_guardians.iter().filter(|dated| dated.span.holds(death)).map(|dated| dated.what).collect();
    let last_special_guardian = guardians.contains(&appointer)
        && guardians.iter().all(|person| *person == appointer || died(*person).is_some_and(|day| day <= death));
    if last_special_guardian {
        return settle(GuardianEffect::from(death));
    }

    let mut effect = GuardianEffect::from(death);
    for pair in inner.pairs_of(pupil) {
        if pair.person == appointer || pair.person == guardian {
            continue;
        }
        let day = died(pair.person);
        match crate::roles::responsibility::parent_holds_on(inner, pair, death) {
            Known::No => {}
            Known::Yes => {
                let Some(day) = day else { return GuardianEffect::NOT_YET };
                effect.possible = effect.possible.max(Some(day));
                effect.certain = effect.certain.map(|certain| certain.max(day));
            }
            Known::Unknown => {
                effect.certain = effect.certain.and_then(|certain| day.map(|day| certain.max(day)));
            }
        }
    }
    settle(effect)
}
