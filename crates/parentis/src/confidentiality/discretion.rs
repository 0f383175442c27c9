//! What is shown by discretion, and the undertaking that it needs first (HA-3.3c): the table is in
//! [`undertaking`](super::undertaking).

use super::class::DataClass;
use super::disclosure::AccessWhy;
use super::judge::{Found, Judge, Matter};
use super::keep::Keep;
use super::table::{AccessGround, Capacity};
use super::undertaking::{Stand, UndertakingKind, UndertakingState, stand};
use crate::decision::Outcome;
use crate::ids::DocumentId;
use crate::rules::RuleId;
use crate::school::confided::Asked;
use chrono::NaiveDate;

/// Is a class about the pupil alone, so that what is of one's own child is about nobody else?
pub(super) const fn is_of_the_child(class: DataClass) -> bool {
    match class {
        DataClass::Family
        | DataClass::PupilPersonal
        | DataClass::SpecialCategory
        | DataClass::Safeguarding
        | DataClass::ExamEmbargoed => true,
        DataClass::Public
        | DataClass::StaffPersonal
        | DataClass::ThirdParty
        | DataClass::RestrictedAddress
        | DataClass::LegalPrivilege
        | DataClass::GovernorPartTwo
        | DataClass::ComplaintFile
        | DataClass::LadoRecord
        | DataClass::Instrument => false,
    }
}

/// Is what was decided on this ground shown by discretion, and not because it is owed, required, needed for a child's safety, or
/// public? A part in a case alone is no ground, and is by discretion.
const fn by_discretion(ground: Option<AccessGround>) -> bool {
    match ground {
        Some(
            AccessGround::OwnData
            | AccessGround::OwnTerms
            | AccessGround::OwnDataRequest
            | AccessGround::OwnCaseOutcome
            | AccessGround::RequiredByLaw
            | AccessGround::Inspection
            | AccessGround::PoliceRequest
            | AccessGround::Regulator
            | AccessGround::SafeguardingSharing
            | AccessGround::AlreadyPublic,
        ) => false,
        None
        | Some(
            AccessGround::Need
            | AccessGround::DslDecision
            | AccessGround::BestInterests
            | AccessGround::SafetyConcern
            | AccessGround::ChildSafety
            | AccessGround::SafeguardingMatter
            | AccessGround::StaffingPanel
            | AccessGround::Board
            | AccessGround::LinkGovernor
            | AccessGround::ChairActs
            | AccessGround::PrivilegeWaived
            | AccessGround::NotTheOutcome
            | AccessGround::OthersTakenOut
            | AccessGround::CaseManager
            | AccessGround::Excluded
            | AccessGround::Interested
            | AccessGround::ConsentOfProtected
            | AccessGround::PublicInterest,
        ) => true,
    }
}

/// Is it about this item, this class and this pupil?
pub(super) fn covers(asked: &Asked, item: Option<&DocumentId>, class: DataClass, pupil: Option<u32>) -> bool {
    let of_item = asked.item.as_ref().is_none_or(|of| item == Some(of));
    let of_class = asked.classes.is_empty() || asked.classes.contains(&class);
    let about = asked.pupils.is_empty() || pupil.is_some_and(|pupil| asked.pupils.contains(&pupil));
    of_item && of_class && about
}

/// One of the person's undertakings that covers a matter.
struct Covering {
    kind: UndertakingKind,
    /// In the wording of its kind, as far as is on record.
    own_wording: bool,
    stand: Stand,
}

impl<'a, K: Keep<'a>> Judge<'a, K> {
    /// The person's undertakings that cover the matter, as they stand.
    fn covering(&mut self, matter: Matter<'a>) -> Vec<Covering> {
        let mut found = Vec::new();
        // What is recorded of an undertaking says what it covers (CNF-22).
        let read = self.confided.asked.is_empty() || self.heard(RuleId::CNF_22);
        for asked in &self.confided.asked {
            let pupil = matter.at.map(|at| at.0);
            if read && !covers(&asked.what, self.item.item.as_ref(), matter.class, pupil) {
                continue;
            }
            if let Some(stand) = stand(self.confided, asked, self.as_of, &mut self.horizon) {
                let (_, anothers) = self.school.undertaking_wording(&asked.what, self.as_of, &mut self.horizon);
                found.push(Covering { kind: asked.what.kind, own_wording: !anothers, stand });
            }
        }
        found
    }

    /// What was found in a capacity that needs an undertaking, once that was looked for.
    pub(super) fn undertaken(&mut self, matter: Matter<'a>, kind: Option<UndertakingKind>, found: Found) -> Found {
        let Some(kind) = kind else { return found };
        let decided = matches!(found.why, AccessWhy::ConditionMet | AccessWhy::Overridden);
        let owed = found.outcome != Outcome::May || !decided || !by_discretion(found.ground);
        if owed || matter.class == DataClass::Public {
            return found;
        }
        let own_child = found.capacity == Some(Capacity::EntitledParent) && is_of_the_child(matter.class);
        if own_child && self.heard(RuleId::CNF_24) {
            return found;
        }
        if !self.heard(RuleId::HA_3_3C) || !self.heard(RuleId::CNF_20) {
            return found;
        }
        let mut covering = self.covering(matter);
        let of_kind = |one: &Covering| one.kind == kind && one.own_wording;
        let others = covering.iter().any(|one| !of_kind(one));
        let given_otherwise = covering.iter().any(|one| !of_kind(one) && one.stand.stands());
        // Each kind under a wording of its own (CNF-28).
        if !others || self.heard(RuleId::CNF_28) {
            covering.retain(of_kind);
        }
        self.under(found, &covering, given_otherwise)
    }

    fn under(&mut self, found: Found, covering: &[Covering], given_otherwise: bool) -> Found {
        let latest = |refused: bool| -> Option<(NaiveDate, &Covering)> {
            let of = |one: &&Covering| match one.stand.state {
                UndertakingState::Refused => refused,
                UndertakingState::Given | UndertakingState::Breached => !refused,
                UndertakingState::Asked | UndertakingState::Ended => false,
            };
            let dated = |one| -> Option<(NaiveDate, &Covering)> { Some((Covering::answered_on(one)?, one)) };
            covering.iter().filter(of).filter_map(dated).max_by_key(|(day, _)| *day)
        };
        let (given, refused) = (latest(false), latest(true));
        // Of two on one day the refusal counts.
        let given = given.filter(|(day, _)| refused.as_ref().is_none_or(|(no, _)| no < day));
        if let Some((_, one)) = given {
            return Found { facts: found.facts.into_iter().chain(one.stand.facts.clone()).collect(), ..found };
        }
        let (outcome, why, rule, facts) = match refused {
            Some((_, one)) if self.heard(RuleId::CNF_23) => {
                (Outcome::MustNot, AccessWhy::UndertakingRefused, RuleId::CNF_23, one.stand.facts.clone())
            }
            Some(_) | None if given_otherwise => {
                (Outcome::NeedsCheck, AccessWhy::UndertakingOfAnotherKind, RuleId::CNF_28, Vec::new())
            }
            Some(_) | None => {
                let asked = covering.iter().flat_map(|one| one.stand.facts.clone()).collect();
                (Outcome::NeedsCheck, AccessWhy::UndertakingOpen, RuleId::CNF_20, asked)
            }
        };
        let facts = found.facts.into_iter().chain(facts).collect();
        Found { outcome, why, rule: Some(rule), facts, ..found }
    }

    /// An undertaking that stands permits nothing by itself: it is no lawful basis (CNF-27).
    pub(super) fn no_basis(&mut self, matter: Matter<'a>, found: Found) -> Found {
        if found.outcome.permits() || self.confided.asked.is_empty() {
            return found;
        }
        let stands = self.covering(matter).iter().any(|one| one.stand.stands());
        if stands && !self.heard(RuleId::CNF_27) {
            return Found { outcome: Outcome::May, ..found };
        }
        found
    }
}

impl Covering {
    const fn answered_on(&self) -> Option<NaiveDate> {
        self.stand.answered_on
    }
}

#[cfg(test)]
mod tests {
    use super::super::disclosure::Item;
    use super::*;
    use crate::{Entry, Journal, School};
    use serde_json::{Value, json};

    fn entry(id: &str, from: &str, fact: &Value) -> Entry {
        let mut entry = json!({"entry": id, "recorded_at": "2025-09-01T08:00:00Z", "valid_from": from});
        let (table, fact) = (entry.as_object_mut().unwrap(), fact.as_object().unwrap().clone());
        table.extend(fact);
        serde_json::from_value(entry).unwrap()
    }

    /// Of a mother, about what is of another family: why, on what ground, how the undertaking was answered and how said.
    type Row = (&'static str, &'static str, Option<(&'static str, &'static str, &'static str)>, Outcome, AccessWhy);

    const TABLE: &[Row] = &[
        ("CNF-20 nothing was asked", "public_interest", None, Outcome::NeedsCheck, AccessWhy::UndertakingOpen),
        (
            "CNF-20 consent of whoever is protected",
            "consent_of_protected",
            None,
            Outcome::NeedsCheck,
            AccessWhy::UndertakingOpen,
        ),
        ("CNF-20 given", "public_interest", Some(("parent", "yes", "written")), Outcome::May, AccessWhy::Overridden),
        (
            "CNF-22 a note of what was said",
            "public_interest",
            Some(("parent", "yes", "note")),
            Outcome::May,
            AccessWhy::Overridden,
        ),
        (
            "CNF-22 silence",
            "public_interest",
            Some(("parent", "yes", "opt_out_silence")),
            Outcome::NeedsCheck,
            AccessWhy::UndertakingOpen,
        ),
        (
            "CNF-22 not known how",
            "public_interest",
            Some(("parent", "yes", "unknown")),
            Outcome::NeedsCheck,
            AccessWhy::UndertakingOpen,
        ),
        (
            "CNF-22 not known what",
            "public_interest",
            Some(("parent", "unknown", "written")),
            Outcome::NeedsCheck,
            AccessWhy::UndertakingOpen,
        ),
        (
            "CNF-23 refused, in whatever form",
            "public_interest",
            Some(("parent", "no", "conduct")),
            Outcome::MustNot,
            AccessWhy::UndertakingRefused,
        ),
        (
            "CNF-23 what is owed goes on",
            "own_data_request",
            Some(("parent", "no", "written")),
            Outcome::May,
            AccessWhy::Overridden,
        ),
        ("CNF-23 the law", "required_by_law", Some(("parent", "no", "written")), Outcome::May, AccessWhy::Overridden),
        (
            "CNF-23 a child's safety",
            "safeguarding_sharing",
            Some(("parent", "no", "written")),
            Outcome::May,
            AccessWhy::Overridden,
        ),
        ("CNF-27 no ground", "need", Some(("parent", "yes", "written")), Outcome::MustNot, AccessWhy::ClassBars),
        (
            "CNF-28 another's wording",
            "public_interest",
            Some(("volunteer", "yes", "written")),
            Outcome::NeedsCheck,
            AccessWhy::UndertakingOfAnotherKind,
        ),
        (
            "CNF-28 refused in another's",
            "public_interest",
            Some(("volunteer", "no", "written")),
            Outcome::NeedsCheck,
            AccessWhy::UndertakingOpen,
        ),
    ];

    #[test]
    fn what_is_shown_by_discretion_waits_for_an_undertaking() {
        for (name, ground, answered, outcome, why) in TABLE {
            let mut entries = vec![
                entry(
                    "e1",
                    "2025-09-01",
                    &json!({"fact": "relationship", "pupil": "ava", "person": "mum", "kind": "mother"}),
                ),
                entry("e2", "2025-09-01", &json!({"fact": "pupil_on_roll", "pupil": "ben"})),
                entry(
                    "e3",
                    "2025-09-01",
                    &json!({"fact": "access_decided", "person": "mum", "item": "i", "ground": ground,
                    "says": "yes", "decided_by": "head"}),
                ),
            ];
            if let Some((kind, says, form)) = answered {
                entries.push(entry(
                    "e4",
                    "2025-10-01",
                    &json!({"fact": "undertaking_asked", "undertaking": "u", "person": "mum",
                    "kind": kind, "item": "i", "scope": "any_other_person", "wording": "w", "because": "planned"}),
                ));
                entries.push(entry(
                    "e5",
                    "2025-10-02",
                    &json!({"fact": "undertaking_answered", "undertaking": "u",
                    "person": "mum", "says": says, "form": form}),
                ));
            }
            let school = School::new(&Journal::new(entries).unwrap()).unwrap();
            let item =
                Item::new().key("i".parse().unwrap()).of([DataClass::ThirdParty]).about(["ben".parse().unwrap()]);
            let found = school.may_disclose(&item, &"mum".parse().unwrap(), "2025-10-02".parse().unwrap());
            assert_eq!(found.outcome, *outcome, "{name}");
            assert_eq!(found.findings.first().map(|finding| finding.why), Some(*why), "{name}");
            let rules = [
                (AccessWhy::UndertakingOpen, RuleId::CNF_20),
                (AccessWhy::UndertakingRefused, RuleId::CNF_23),
                (AccessWhy::UndertakingOfAnotherKind, RuleId::CNF_28),
            ];
            let rule = rules.iter().find(|(of, _)| of == why);
            assert!(rule.is_none_or(|(_, rule)| found.rules.contains(rule)), "{name}");
        }
    }
}
