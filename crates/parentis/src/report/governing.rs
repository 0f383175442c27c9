//! What the governors themselves answer for: consultations, seats for parents and the elections to them, policies and their review.

use super::counts::Counter;
use super::people::NOT_RECORDED;
use super::table::ALL;
use super::words::ReportTableName;
use crate::participation::board::{ElectionNote, ElectionPhase};
use crate::review::counted::CountedPolicy;
use crate::review::words::{PolicyKind, ReviewDecision, ReviewStanding};
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use chrono::NaiveDate;

impl Counter<'_> {
    /// The consultations that closed in the period, as they stand on its last day (PTN-66).
    pub(super) fn consultations(&mut self) {
        self.heard(RuleId::PTN_13);
        for closed in self.school.closed_consultations(self.period.last_day, self.muted) {
            if !self.period.holds(closed.since) {
                continue;
            }
            let about = closed.topic.code();
            let changed = if closed.change_published { "change_published" } else { "change_not_published" };
            self.add(ReportTableName::Consultations, ALL, changed);
            let decided = if closed.decided { "decided" } else { "not_decided" };
            self.add(ReportTableName::ConsultationDecisions, about, decided);
            let views = closed.views;
            let counts = [
                ("agrees", views.agrees),
                ("disagrees", views.disagrees),
                ("neither", views.neither),
                ("only_in_words", views.not_said),
            ];
            for (column, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
                self.add_many(ReportTableName::ConsultationViews, about, column, count);
            }
        }
    }

    /// Seats for parents, their vacancies, and the elections to them. A vacancy that was filled and came again is two.
    pub(super) fn seats(&mut self) {
        let (school, period) = (self.school, self.period);
        for file in school.parent_seats(period.last_day, self.muted) {
            if let Some((board, filled)) = file.on_the_day {
                self.add(ReportTableName::ParentSeats, board.code(), if filled { "filled" } else { "vacant" });
            }
            if !self.heard(RuleId::PTN_33) {
                continue;
            }
            for (since, until) in file.vacant {
                if until.is_some_and(|until| until < period.start) {
                    continue;
                }
                let opened = if since < period.start { "open_before" } else { "opened" };
                self.add(ReportTableName::Vacancies, ALL, opened);
                let closed = if until.is_some() { "closed" } else { "open_after" };
                self.add(ReportTableName::Vacancies, ALL, closed);
            }
        }
        for election in school.elections_by(period.last_day, self.muted) {
            if !period.holds(election.polling) {
                continue;
            }
            let column = match election.phase {
                ElectionPhase::Decided if election.notes.contains(&ElectionNote::Uncontested) => "uncontested",
                ElectionPhase::Decided => "by_ballot",
                ElectionPhase::Nominating | ElectionPhase::Voting | ElectionPhase::ToCount | ElectionPhase::Tied => {
                    "not_settled"
                }
            };
            self.add(ReportTableName::Elections, ALL, column);
        }
    }

    /// The policies that stand on the last day, and the reviews that were closed in the period.
    pub(super) fn policies(&mut self) {
        for rule in [RuleId::REV_8, RuleId::REV_11, RuleId::REV_13] {
            self.heard(rule);
        }
        let period = self.period;
        for policy in self.school.counted_policies(None, period.last_day, self.muted) {
            let CountedPolicy { kind, standing, overdue, due, reviews } = policy;
            let row = kind.map_or(NOT_RECORDED, PolicyKind::code);
            if let Some(standing) = standing {
                let column = match standing {
                    ReviewStanding::Consistent => "consistent",
                    ReviewStanding::Inconsistent => "inconsistent",
                    ReviewStanding::CannotShow => "cannot_show",
                };
                self.add(ReportTableName::Policies, row, column);
                let column = match (due, overdue) {
                    (_, true) => "overdue",
                    (Some(_), false) => "in_time",
                    (None, false) => "no_date",
                };
                self.add(ReportTableName::PoliciesDue, row, column);
            }
            for (_, decision) in reviews.into_iter().filter(|(on, _)| period.holds(*on)) {
                let column = match decision {
                    ReviewDecision::Keep => "keep",
                    ReviewDecision::Amend => "amend",
                    ReviewDecision::Withdraw => "withdraw",
                };
                self.add(ReportTableName::PolicyReviews, row, column);
            }
        }
    }
}

impl School {
    /// Is the review of the policy overdue under which the report is made: of that which the profile is named after, or of any about
    /// communications with parents and carers (REV-13)?
    pub(super) fn own_review_is_overdue(&self, as_of: NaiveDate, muted: Option<RuleId>) -> bool {
        let profile = self.inner.profile_at(as_of, &mut Horizon::new(as_of));
        let key = profile.and_then(|profile| crate::ids::DocumentId::new(profile.name()).ok());
        let named = key.map(|key| self.counted_policies(Some(&key), as_of, muted)).unwrap_or_default();
        let of_its_kind = |policy: &CountedPolicy| policy.kind == Some(PolicyKind::Communications);
        let of_any = self.counted_policies(None, as_of, muted).into_iter().filter(of_its_kind);
        named.into_iter().chain(of_any).any(|policy| policy.overdue)
    }
}
