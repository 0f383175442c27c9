//! What the school's policy advises about sending a message now. Advice stops nothing.

use super::{Ways, live_from};
use crate::calendar::Weekday;
use crate::communication::audience::Recipient;
use crate::communication::guard::AdviceLine;
use crate::communication::words::SendAdvice;
use crate::ids::{DocumentId, PersonId};
use crate::rules::RuleId;
use crate::school::mail::by;
use crate::time::Horizon;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

impl Ways<'_> {
    /// What the policy advises about sending it now: nothing of what is urgent.
    pub(in crate::communication) fn advice(&self, horizon: &mut Horizon) -> Vec<AdviceLine> {
        let mut advice = Vec::new();
        if self.draft.is_urgent() {
            return advice;
        }
        let (overloaded, deployed) = (self.overloaded(horizon), self.deployed(horizon));
        let mut give = |what: SendAdvice, rule: RuleId, people: Vec<PersonId>| {
            if self.muted == Some(rule) {
                return;
            }
            let mut overridden = false;
            for other in &self.school.inner.overridden {
                if Some(&other.what.0) == self.draft.item.as_ref() && other.what.1 == what {
                    horizon.span(other.span);
                    overridden |= other.span.holds(self.as_of);
                }
            }
            advice.push(AdviceLine { advice: what, rule, people, overridden });
        };
        let local = self.draft.sent_at.map(|at| at.with_timezone(&chrono_tz::Europe::London));
        if local.zip(self.policy.quiet_hours).is_some_and(|(at, quiet)| quiet.hold(at.time())) {
            give(SendAdvice::QuietHours, RuleId::PTN_57, Vec::new());
        }
        let together = self.policy.digest_day.filter(|_| self.draft.message.can_wait());
        if together.is_some_and(|day| day != Weekday::from(self.as_of.weekday())) {
            give(SendAdvice::Digest, RuleId::HA_3_1D, Vec::new());
        }
        if !overloaded.is_empty() {
            give(SendAdvice::Overload, RuleId::HA_3_1D, overloaded);
        }
        if !deployed.is_empty() {
            give(SendAdvice::Deployed, RuleId::COM_10, deployed);
        }
        if let Some(day) = together {
            // From that day to the next, and after it, the advice is another.
            let is = |date: &NaiveDate| Weekday::from(date.weekday()) == day;
            let now = is(&self.as_of);
            let next = self.as_of.iter_days().skip(1).take(7).find(|date| is(date) != now);
            if let Some(date) = next {
                horizon.boundary(date);
            }
        }
        advice
    }

    /// Those who are deployed.
    fn deployed(&self, horizon: &mut Horizon) -> Vec<PersonId> {
        let adults = self.copies.keys().filter_map(|(to, _)| to.person());
        let away = |person: &&PersonId| {
            let number = self.school.person(person).map_or(u32::MAX, |person| person.0);
            live_from(&self.school.inner.person_file(number).deployed, self.as_of, horizon).is_some()
        };
        adults.filter(away).cloned().collect()
    }

    /// Those who have had as many messages in the last seven days as the policy means to send in a week. Of what is owed nobody
    /// is told to wait.
    fn overloaded(&self, horizon: &mut Horizon) -> Vec<PersonId> {
        let Some(most) = self.policy.messages_a_week.filter(|_| !self.draft.message.is_owed()) else {
            return Vec::new();
        };
        let mut had: BTreeMap<u32, BTreeSet<&DocumentId>> = BTreeMap::new();
        for sent in by(&self.school.inner.mail.sent, self.as_of, horizon) {
            let Some(over) = sent.span.from().checked_add_days(Days::new(7)) else { continue };
            let came_back = self.school.inner.mail.came_back(sent, self.as_of);
            if over > self.as_of && !came_back && Some(&sent.what.item) != self.draft.item.as_ref() {
                horizon.boundary(over);
                had.entry(sent.what.person).or_default().insert(&sent.what.item);
            }
        }
        let adults = self.copies.keys().filter_map(|(to, _)| match to {
            Recipient::Adult { person } => Some(person),
            Recipient::Pupil => None,
        });
        let full = |person: &&PersonId| {
            let count = self.school.person(person).and_then(|at| had.get(&at.0)).map_or(0, BTreeSet::len);
            u32::try_from(count).unwrap_or(u32::MAX) >= most
        };
        adults.filter(full).cloned().collect()
    }
}
