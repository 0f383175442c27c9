//! With what right an adult answers, worked out once for each stretch of days over which nothing of it changes.
//!
//! It depends on what is on record of the child and the adult, on the day, and on a few columns of the purpose; on nothing
//! that anybody answered. So purposes that are alike in those columns are one [`Kind`], and the fold asks, adult by adult,
//! on the first day of a profile and then on each day that the answer itself names, and keeps what it came to. Over such a
//! stretch it would say the same: that is what a horizon is. It is kept where a verdict would ask: of those who answered a
//! purpose of that kind, and of everybody where a purpose rests on everybody. Otherwise, where more is said of the thing
//! or a rule muted, it is worked out anew.

use super::ConsentDetails;
use super::notes::Record;
use super::party::{Asking, Party};
use super::purpose::{Columns, Special};
use super::rules_of::ConsentRules;
use super::standing::{asks_everybody, work_out};
use super::words::{Givers, HowMany};
use crate::roles::matter::Act;
use crate::roles::{Known, few_enough};
use crate::rules::RuleId;
use crate::school::{Inner, NOBODY, PairFile, PupilFile};
use crate::words::Says;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Of one adult and one kind no more stretches than this are kept: a word for certain days of the week makes one of each day.
const MOST: usize = 12;

/// The number of a kind.
pub(crate) type KindIx = u8;

/// What of a purpose settles with what right an adult answers about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    givers: Givers,
    act: Act,
    all: bool,
    special: Special,
    /// The columns of a purpose of that kind.
    columns: Columns,
}

impl Kind {
    /// The kind of a purpose; none where it is settled without asking who the adult is.
    pub(crate) fn of(special: Special, columns: &Columns) -> Option<Self> {
        let Columns { givers, act, needed, .. } = *columns;
        let special = if matches!(special, Special::Trip | Special::Abroad) { special } else { Special::Nothing };
        let all = needed == HowMany::All;
        (!matches!(givers, Givers::TheAdult | Givers::Pupil)).then_some(Self {
            givers,
            act,
            all,
            special,
            columns: *columns,
        })
    }

    /// Its number among those, of which it is one from then on; none if there are more than anybody has use for.
    pub(crate) fn placed(self, kinds: &mut Vec<Self>) -> Option<KindIx> {
        let key = |kind: &Self| (kind.givers, kind.act, kind.all, kind.special);
        let at = kinds.iter().position(|other| key(other) == key(&self)).unwrap_or(kinds.len());
        let number = KindIx::try_from(at).ok()?;
        if at == kinds.len() {
            kinds.push(self);
        }
        Some(number)
    }
}

/// With what right an adult answers about purposes of a kind on each day of a stretch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Right {
    kind: KindIx,
    from: NaiveDate,
    /// The first day on which something changes; the last of the calendar where nothing does.
    until: NaiveDate,
    standing: Known,
    required: Known,
    no_counts: Known,
    must: Known,
    must_if_heard: bool,
    by_order: Known,
    covers: Known,
    looks_after: Known,
    /// Held by assertion alone (CHO-3).
    asserted: bool,
}

impl Right {
    /// Says it, as if it were worked out.
    #[inline]
    pub(super) fn tell(&self, r: &mut Record<'_>, party: &mut Party) {
        r.horizon.boundary(self.until);
        if self.asserted {
            r.rule(RuleId::CHO_3);
        }
        party.standing = self.standing;
        party.required = self.required;
        party.no_counts = self.no_counts;
        party.must = self.must;
        party.must_if_heard = self.must_if_heard;
        party.by_order = self.by_order;
        party.covers = party.covers.or(self.covers);
        party.looks_after = self.looks_after;
    }
}

/// What is kept of the right of this party on that day.
#[inline]
pub(super) fn kept_right<'a>(r: &Record<'_>, ask: &Asking<'a>, party: &Party<'a>) -> Option<&'a Right> {
    let (kind, pair) = (ask.kind?, party.pair?);
    let more_is_said = ask.details.significant != Says::Unknown || ask.details.days_abroad.is_some();
    // Who objects to a journey is heard as somebody else is not (CHO-6).
    let objects = ask.special() == Special::Abroad && party.own.is_no();
    if r.muted().is_some() || more_is_said || objects {
        return None;
    }
    let on = |right: &&Right| right.kind == kind && right.from <= ask.as_of && ask.as_of < right.until;
    pair.rights.iter().find(on)
}

/// Keeps it for every pair of the school of which a verdict would ask.
pub(crate) fn keep(inner: &mut Inner) {
    // Before there is a profile nothing is known of a purpose.
    let Some(first) = inner.profiles.iter().map(|profile| profile.span.from()).min() else { return };
    let numbered = || (0..).zip(&inner.purposes.kinds);
    let of_everybody: BTreeSet<KindIx> =
        numbered().filter(|(_, kind)| asks_everybody(&kind.columns)).map(|(at, _)| at).collect();
    let rights = |pair: &PairFile| {
        let Some(child) = few_enough(inner, pair) else { return Vec::new() };
        let mut kinds = of_everybody.clone();
        for file in inner.consent_files(pair.pupil).iter().filter(|file| !file.answers_of(pair.person).is_empty()) {
            kinds.extend(inner.purposes.kinds_of(file.purpose));
        }
        let mut rights = Vec::new();
        for (at, kind) in numbered().filter(|(at, _)| kinds.contains(at)) {
            stretches(inner, (child, pair), (at, kind), first, &mut rights);
        }
        rights.shrink_to_fit();
        rights
    };
    let all: Vec<Vec<Right>> = inner.pairs.iter().map(rights).collect();
    for (pair, rights) in inner.pairs.iter_mut().zip(all) {
        pair.rights = rights;
    }
}

/// Some purpose of that kind, as a whole.
fn of_the_kind<'a>(
    inner: &'a Inner,
    kind: &'a Kind,
    (child, pair): (&'a PupilFile, &PairFile),
    as_of: NaiveDate,
) -> Asking<'a> {
    Asking {
        inner,
        built_in: None,
        special: kind.special,
        rule: RuleId::CON_GEN_1,
        columns: &kind.columns,
        kind: None,
        purpose: NOBODY,
        pupil: pair.pupil,
        child,
        person: None,
        item: None,
        details: ConsentDetails::default(),
        as_of,
    }
}

fn stretches(
    inner: &Inner,
    (child, pair): (&PupilFile, &PairFile),
    (at, kind): (KindIx, &Kind),
    first: NaiveDate,
    rights: &mut Vec<Right>,
) {
    let mut next = Some(first);
    for _ in 0..MOST {
        let Some(from) = next else { return };
        // At eighteen a pupil decides alone.
        if matches!(child.births.as_slice(), [birth] if birth.eighteen.is_some_and(|day| day <= from)) {
            return;
        }
        let mut r = Record::new(inner, from, None, false);
        let mut party = Party { person: pair.person, pair: Some(pair), ..Party::NOBODY };
        work_out(&mut r, &of_the_kind(inner, kind, (child, pair), from), &mut party);
        let asserted = r.rules == ConsentRules::of([RuleId::CHO_3]);
        // It names no other rule: if it did, it could not be kept so.
        if !asserted && r.rules != ConsentRules::default() {
            return;
        }
        next = r.horizon.holds_until();
        let Party { standing, required, no_counts, must, must_if_heard, by_order, covers, looks_after, .. } = party;
        let until = next.unwrap_or(NaiveDate::MAX);
        rights.push(Right {
            kind: at,
            from,
            until,
            standing,
            required,
            no_counts,
            must,
            must_if_heard,
            by_order,
            covers,
            looks_after,
            asserted,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Entry, Journal, School};
    use serde_json::{Value, json};

    /// Two parents with orders that begin and end, one of whom asked to be asked and dies; a special guardian; a foster
    /// carer with a plan; an aunt who only says so, and somebody's word for Mondays. Each answered of everything.
    fn school() -> School {
        let of = |person: &str, fact: &str, more: Value| {
            let mut all = json!({"fact": fact, "pupil": "ava", "person": person});
            all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            all
        };
        let born = "2012-04-02";
        let order = |order: &str, kind: &str, person: &str, effect: &str, scope: Option<&str>| {
            let mut term = json!({"pupil": "ava", "person": person, "effect": effect});
            if let Some(scope) = scope {
                term["scope"] = json!(scope);
            }
            json!({"fact": "order_seen", "order": order, "kind": kind, "terms": [term]})
        };
        let profile = |nation: &str| {
            json!({"fact": "profile_adopted", "profile": {
                "name": "x", "version": "1", "nation": nation, "school_type": "academy"}})
        };
        let mut facts = vec![
            ("2021-09-01", None, profile("ENG")),
            ("2025-09-01", None, profile("SCT")),
            (born, None, json!({"fact": "pupil_born", "pupil": "ava"})),
            ("2021-09-01", None, json!({"fact": "pupil_on_roll", "pupil": "ava"})),
            (
                born,
                None,
                of("mother", "parenthood", json!({"parenthood": "birth_mother", "evidence": "document_seen"})),
            ),
            (born, None, of("father", "parenthood", json!({"parenthood": "father", "evidence": "document_seen"}))),
            (
                born,
                None,
                of("father", "responsibility", json!({"basis": "married_at_birth", "evidence": "declaration"})),
            ),
            ("2021-09-01", None, of("mother", "lives_with", json!({"says": "yes", "evidence": "declaration"}))),
            ("2021-09-01", None, of("father", "lives_with", json!({"says": "no", "evidence": "declaration"}))),
            ("2022-03-01", Some("2023-03-01"), of("father", "requested", json!({"column": "CON"}))),
            ("2022-01-01", Some("2022-06-01"), order("o1", "prohibited_steps", "father", "bars", Some("any_pr_step"))),
            (
                "2023-01-01",
                Some("2024-01-01"),
                order("o2", "specific_issue", "mother", "requires", Some("any_pr_step")),
            ),
            ("2024-02-01", None, order("o3", "special_guardianship", "gran", "special_guardian", None)),
            ("2024-09-01", Some("2025-01-01"), order("o4", "child_arrangements", "father", "unclear", None)),
            ("2025-02-01", Some("2025-08-01"), json!({"fact": "looked_after", "pupil": "ava", "status": "section_20"})),
            ("2025-02-01", Some("2025-08-01"), of("carer", "placed", json!({"placement": "foster_care"}))),
            (
                "2022-02-01",
                None,
                of("aunt", "responsibility", json!({"basis": "acquired_abroad", "evidence": "assertion"})),
            ),
            ("2026-01-01", None, json!({"fact": "died", "person": "father"})),
        ];
        for person in ["mother", "father", "gran", "carer", "aunt"] {
            for purpose in crate::consent::PURPOSES {
                if !matches!(purpose.columns.givers, Givers::TheAdult) {
                    let more = json!({"purpose": purpose.code, "says": "given", "form": "written"});
                    facts.push(("2021-09-10", None, of(person, "consent_answered", more)));
                }
            }
        }
        let entry = |(at, (from, until, mut fact)): (usize, (&str, Option<&str>, Value))| -> Entry {
            fact["entry"] = json!(format!("e{at:03}"));
            fact["recorded_at"] = json!("2021-09-01T08:00:00Z");
            fact["valid_from"] = json!(from);
            if let Some(until) = until {
                fact["valid_until"] = json!(until);
            }
            serde_json::from_value(fact).unwrap()
        };
        School::new(&Journal::new(facts.into_iter().enumerate().map(entry)).unwrap()).unwrap()
    }

    fn of_the<'a>(inner: &'a Inner, pair: &'a PairFile, at: KindIx, day: NaiveDate) -> (Asking<'a>, Party<'a>) {
        let kind = &inner.purposes.kinds[usize::from(at)];
        let child = &inner.pupil_files[pair.pupil as usize];
        let ask = Asking { kind: Some(at), ..of_the_kind(inner, kind, (child, pair), day) };
        (ask, Party { person: pair.person, pair: Some(pair), ..Party::NOBODY })
    }

    #[test]
    fn what_is_kept_is_what_would_be_worked_out_on_every_day() {
        let inner = school().inner;
        let mut looked_up = 0_usize;
        let mut told = BTreeSet::new();
        for pair in &inner.pairs {
            let kinds: BTreeSet<KindIx> = pair.rights.iter().map(|right| right.kind).collect();
            assert!(kinds.len() > 12 && pair.rights.len() > 2 * kinds.len(), "something changes in time");
            for (at, day) in kinds.iter().flat_map(|at| {
                let first: NaiveDate = "2021-08-20".parse().unwrap();
                first.iter_days().take(1_700).map(move |day| (*at, day))
            }) {
                let ((ask, mut kept), (_, mut anew)) = (of_the(&inner, pair, at, day), of_the(&inner, pair, at, day));
                let record = || Record::new(&inner, day, None, false);
                let (mut one, mut other) = (record(), record());
                let Some(right) = kept_right(&one, &ask, &kept) else { continue };
                right.tell(&mut one, &mut kept);
                work_out(&mut other, &ask, &mut anew);
                let said = |r: &Record<'_>, party: &Party<'_>| {
                    let Party {
                        standing, required, no_counts, must, must_if_heard, by_order, covers, looks_after, ..
                    } = *party;
                    let rights = (standing, required, no_counts, must, must_if_heard, by_order, covers, looks_after);
                    format!("{rights:?} {:?} {:?}", r.rules, r.horizon)
                };
                assert_eq!(said(&one, &kept), said(&other, &anew), "{:?} {day}", inner.person_id(pair.person));
                looked_up += 1;
                told.insert(said(&other, &anew).split('H').next().unwrap().to_owned());
            }
        }
        assert!(looked_up > 50_000, "{looked_up}");
        assert!(told.len() > 8, "{told:?}");
    }

    #[test]
    fn where_a_rule_is_muted_or_more_is_said_nothing_is_answered_from_what_is_kept() {
        let inner = school().inner;
        let pair = inner.pairs.iter().find(|pair| !pair.rights.is_empty()).unwrap();
        let day = "2022-03-02".parse().unwrap();
        let (ask, party) = of_the(&inner, pair, pair.rights[0].kind, day);
        let kept = |muted, ask: &Asking<'_>| kept_right(&Record::new(&inner, day, muted, false), ask, &party).is_some();
        assert!(kept(None, &ask));
        assert!(!kept(Some(RuleId::CHO_3), &ask));
        let details = ConsentDetails { significant: Says::No, ..ConsentDetails::default() };
        assert!(!kept(None, &Asking { details, ..ask }));
        let details = ConsentDetails { days_abroad: Some(3), ..ConsentDetails::default() };
        assert!(!kept(None, &Asking { details, ..ask }));
    }
}
