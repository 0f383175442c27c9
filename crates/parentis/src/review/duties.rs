//! What has to be done about some kinds of policy beside their review: published, determined in time, asked about again, put out to
//! tender (PTN-1, PTN-2, PTN-5 to PTN-7).

use super::life::Ratified;
use super::room::{Life, Room};
use super::status::PolicyDutyView;
use super::step::{PolicyEvent, StatedDate};
use super::words::{PolicyDuty, PolicyKind, PublishedAs};
use crate::ids::DocumentId;
use crate::profile::SchoolType;
use crate::rules::RuleId;
use chrono::{Datelike, NaiveDate};

/// Admission arrangements are asked about at least every seven years, even without a change (PTN-5).
const MONTHS_BETWEEN_CONSULTATIONS: u32 = 84;

/// A tender for the supplier at least every five years (PTN-7).
const MONTHS_BETWEEN_TENDERS: u32 = 60;

impl Room<'_> {
    /// Which rule asks parents about relationships education, by the kind of school; none where it is not known, or none is held here.
    pub(super) fn asks_by_statute(&mut self) -> Option<RuleId> {
        let rule = match self.profile?.school_type() {
            SchoolType::Academy | SchoolType::Independent => RuleId::PTN_1,
            SchoolType::Maintained => RuleId::PTN_2,
            SchoolType::NonMaintainedSpecial | SchoolType::Pru | SchoolType::EarlyYears | SchoolType::Fe16Plus => {
                return None;
            }
        };
        self.heard(rule).then_some(rule)
    }

    pub(super) fn duties(
        &mut self,
        policy: &DocumentId,
        life: &Life<'_>,
        kind: Option<PolicyKind>,
        ratified: &[Ratified<'_>],
    ) -> Vec<PolicyDutyView> {
        match kind {
            Some(PolicyKind::RelationshipsEducation) => self.of_relationships_education(life, ratified),
            Some(PolicyKind::AdmissionArrangements) => self.of_admissions(policy, life, ratified),
            Some(PolicyKind::Uniform) if self.heard(RuleId::PTN_7) => {
                let last = life.last(|step| matches!(step, PolicyEvent::TenderHeld));
                let due = last.and_then(|last| self.months_after(StatedDate::day(last), MONTHS_BETWEEN_TENDERS));
                vec![self.duty((PolicyDuty::SupplierTender, RuleId::PTN_7), due.map(|due| due.on), None)]
            }
            Some(
                PolicyKind::ChildProtection
                | PolicyKind::SpecialNeeds
                | PolicyKind::TeachersPay
                | PolicyKind::AccessibilityPlan
                | PolicyKind::DataProtection
                | PolicyKind::Complaints
                | PolicyKind::Uniform
                | PolicyKind::Communications
                | PolicyKind::Other,
            )
            | None => Vec::new(),
        }
    }

    fn duty(
        &mut self,
        (duty, rule): (PolicyDuty, RuleId),
        due: Option<NaiveDate>,
        done: Option<NaiveDate>,
    ) -> PolicyDutyView {
        let over = due.is_some_and(|due| self.over(due));
        PolicyDutyView { duty, due, done, overdue: done.is_none() && over, rule }
    }

    /// On a website, and free for whoever asks, since it was last ratified.
    fn of_relationships_education(&mut self, life: &Life<'_>, ratified: &[Ratified<'_>]) -> Vec<PolicyDutyView> {
        let Some(rule) = self.asks_by_statute() else { return Vec::new() };
        let since = ratified.last().map(|last| last.on.first_day());
        [(PolicyDuty::PublishOnWebsite, PublishedAs::Website), (PolicyDuty::FreeCopy, PublishedAs::FreeCopy)]
            .into_iter()
            .map(|(duty, how)| self.duty((duty, rule), None, published(life, how, since)))
            .collect()
    }

    /// After a consultation: determined by 28 February, a copy to the authority by 15 March; and asked again in seven years.
    fn of_admissions(
        &mut self,
        policy: &DocumentId,
        life: &Life<'_>,
        ratified: &[Ratified<'_>],
    ) -> Vec<PolicyDutyView> {
        let mut all = Vec::new();
        let asked = self.last_closed(policy);
        if self.heard(RuleId::PTN_5) {
            let again = asked.and_then(|day| self.months_after(StatedDate::day(day), MONTHS_BETWEEN_CONSULTATIONS));
            all.push(self.duty((PolicyDuty::ConsultAgain, RuleId::PTN_5), again.map(|again| again.on), None));
        }
        let Some(asked) = asked.filter(|_| self.heard(RuleId::PTN_6)) else { return all };
        let year = if asked.month() >= 10 { asked.year().saturating_add(1) } else { asked.year() };
        let determined = ratified.iter().map(|one| one.on.last_day()).find(|day| *day >= asked);
        let by = NaiveDate::from_ymd_opt(year, 2, 28);
        all.push(self.duty((PolicyDuty::Determine, RuleId::PTN_6), by, determined));
        let by = NaiveDate::from_ymd_opt(year, 3, 15);
        let copied = published(life, PublishedAs::AuthorityCopy, Some(asked));
        let shown = published(life, PublishedAs::Website, Some(asked));
        let both = copied.zip(shown).map(|(copied, shown)| copied.max(shown));
        all.push(self.duty((PolicyDuty::CopyToAuthority, RuleId::PTN_6), by, both));
        all
    }
}

/// The first day on which it was published so, since a day.
fn published(life: &Life<'_>, how: PublishedAs, since: Option<NaiveDate>) -> Option<NaiveDate> {
    let all =
        life.pick(move |step| matches!(step, PolicyEvent::Published { published } if *published == how).then_some(()));
    all.map(|(on, ())| on).find(|on| since.is_none_or(|since| since <= *on))
}
