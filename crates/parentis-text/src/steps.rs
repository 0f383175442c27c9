//! What the office does now, derived from the answer.

use crate::catalogue::{Args, Words};
use crate::manner::Manner;
use parentis::decision::{Condition, Decision, MissingFact, Outcome, Reason, Weight};
use parentis::roles::matrix::{Cell, Column, MatrixRow};
use parentis::rules::RuleId;

impl Words {
    /// What to do now, in the order in which to do it.
    ///
    /// ```
    /// use parentis::roles::matrix::Column;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let decision = school.entitled(Column::Report, &"ava".parse()?, &"mother".parse()?, as_of);
    /// assert_eq!(parentis_text::Words::staff_english()?.next_steps(Column::Report, &decision), [
    ///     "Send this adult a copy of their own, to their own address.",
    ///     "Keep every other adult's address, telephone number and e-mail address out of it.",
    /// ]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn next_steps(&self, column: Column, decision: &Decision) -> Vec<String> {
        let mut steps = Steps { words: self, column, said: Vec::new() };
        match decision.outcome {
            Outcome::Must => {
                steps.about_it("must");
                steps.copy(decision);
            }
            Outcome::May => {
                if decision.recommended {
                    steps.about_it("advised");
                } else {
                    steps.about_it("may");
                }
                steps.copy(decision);
                steps.find(decision, &[]);
            }
            Outcome::MustNot => steps.withhold(decision),
            Outcome::NeedsCheck => steps.settle(decision),
        }
        steps.fostering(decision);
        steps.said
    }
}

/// The steps as they are put together, each said once.
struct Steps<'a> {
    words: &'a Words,
    column: Column,
    said: Vec<String>,
}

impl Steps<'_> {
    fn push(&mut self, step: String) {
        if !self.said.contains(&step) {
            self.said.push(step);
        }
    }

    fn say(&mut self, id: &str) {
        self.push(self.words.say(id, &Args::new()));
    }

    /// A step about what was asked for, such as the report.
    fn about_it(&mut self, step: &str) {
        self.say(&format!("step-{}-{step}", self.column.code()));
    }

    /// What is taken out of the copy that goes (COM-5), and how it goes.
    fn copy(&mut self, decision: &Decision) {
        for condition in &decision.conditions {
            self.push(self.words.condition(*condition));
        }
        if !decision.conditions.contains(&Condition::AddressesLeftOut) {
            let about_a_paper = Manner::of(self.column) == Manner::Given;
            self.say(if about_a_paper { "step-own-details" } else { "step-own-details-unsaid" });
        }
    }

    /// What the school does whatever the answer (PRV-3).
    fn fostering(&mut self, decision: &Decision) {
        for because in &decision.reasons {
            if because.reason == Reason::ChildPrivatelyFostered {
                self.say("step-private-fostering");
            } else if because.reason == Reason::PrivateFosteringUnsettled {
                self.say("step-private-fostering-unsettled");
            }
        }
    }

    /// It is not sent: by an order, because the adult has died or the pupil is grown up, or for want of standing.
    fn withhold(&mut self, decision: &Decision) {
        let has = |wanted: fn(&Reason) -> bool| decision.reasons.iter().any(|because| wanted(&because.reason));
        let bars = |wanted: fn(&Reason) -> bool| {
            decision.reasons.iter().any(|because| because.weight == Weight::Bar && wanted(&because.reason))
        };
        let order = bars(|reason| {
            matches!(
                reason,
                Reason::OrderBars { .. } | Reason::ReleasedOnlyTo { .. } | Reason::Row { row: MatrixRow::B22, .. }
            )
        });
        let adult = has(|reason| matches!(reason, Reason::PupilIsAdult));
        if bars(|reason| matches!(reason, Reason::IsThePupil)) {
            self.about_it("not-to-pupil");
            return;
        }
        if self.column == Column::Collect && bars(|reason| matches!(reason, Reason::ReleasedOnlyTo { .. })) {
            // Nobody else is rung: the order names to whom the child goes (ORD-12).
            self.say("step-released-only-to");
        } else if order || bars(|reason| matches!(reason, Reason::AuthorityLimits { .. })) {
            self.about_it("withhold");
        } else {
            self.about_it("must_not");
        }
        if order {
            self.say("step-order-no-more");
            self.say("step-order-in-confidence");
        }
        if has(|reason| matches!(reason, Reason::Died)) {
            self.say("step-died");
        } else if adult {
            self.about_it("to-pupil");
            if decision.rules.contains(&RuleId::REP_2) {
                self.say("step-special-circumstances");
            }
        } else if has(|reason| matches!(reason, Reason::ContactOnly)) {
            self.say("step-may-be-parent");
        }
    }

    /// It waits: what stands in the way is settled first, then what is not on record is found out.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the other reasons ask for nothing beyond what is missing")]
    fn settle(&mut self, decision: &Decision) {
        if self.column == Column::Collect && left_to_the_pupil(decision) {
            // Nobody keeps a pupil of eighteen back.
            self.say("step-pupil-decides");
        } else {
            self.about_it("needs_check");
        }
        let mut covered = Vec::new();
        for because in &decision.reasons {
            let (steps, covers): (&[&str], MissingFact) = match &because.reason {
                Reason::OrderClaimed { .. } => {
                    (&["step-tell-dsl", "step-ask-order", "step-ask-other-parent"], MissingFact::TheOrder)
                }
                Reason::OrderUnclear { .. } => (&["step-read-order"], MissingFact::OrderTerms),
                Reason::SafeguardingHold => (&["step-hold"], MissingFact::RiskAssessment),
                Reason::SafetyAgainstOrder => (&["step-safety-against-order"], MissingFact::CourtDirection),
                Reason::OrdersConflict => (&["step-orders-conflict"], MissingFact::CourtDirection),
                _ => continue,
            };
            for step in steps {
                self.say(step);
            }
            covered.push(covers);
            if let Reason::OrderClaimed { hold_until: Some(day), .. } = &because.reason {
                let args = Args::new().with("day", self.words.date(*day));
                let held = Manner::of(self.column) == Manner::Given;
                self.push(self.words.say(if held { "step-hold-until" } else { "step-wait-until" }, &args));
            }
        }
        self.find(decision, &covered);
        if !decision.missing.is_empty() {
            self.say("step-record");
        }
    }

    /// What to find out, less what a step already deals with.
    fn find(&mut self, decision: &Decision, covered: &[MissingFact]) {
        for missing in &decision.missing {
            if !covered.contains(&missing.fact) {
                let args = Args::new().with("supplier", self.words.known_word("supplier", missing.ask.code()));
                self.push(self.words.say(&format!("find-{}", missing.fact.code()), &args));
            }
        }
    }
}

/// Is it the pupil's own decision, for sure? Of a pupil whose age is not known it is not.
fn left_to_the_pupil(decision: &Decision) -> bool {
    let has = |wanted: fn(&Reason) -> bool| decision.reasons.iter().any(|because| wanted(&because.reason));
    !has(|reason| matches!(reason, Reason::AgeUnknown))
        && has(|reason| {
            let settled = matches!(reason, Reason::Row { cell: Cell::PupilDecides, one_of_several: false, .. });
            settled || matches!(reason, Reason::PupilDecides)
        })
}
