//! The answer to somebody who asked for the educational record, or for what the school holds about a child.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::Names;
use parentis::decision::{Change, Decision, MissingFact, Outcome, Reason};
use parentis::ids::{PersonId, PupilId};
use parentis::roles::request::{Due, RecordAnswer, Right};

impl Words {
    /// The whole text, ready to print: the answer in a sentence; why, with the rule ids; by when; what is looked at before
    /// anything goes; what it costs; what would change it; what to do now; and how long it holds.
    ///
    /// ```
    /// use parentis::roles::request::{Request, Right};
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// # let (ava, father) = ("ava".parse()?, "father".parse()?);
    /// let request = Request::new(Right::SubjectAccess, "2026-05-05".parse()?);
    /// let answer = school.record_request(&request, &ava, &father, as_of);
    /// let text = Words::staff_english()?.record_request(&ava, &father, &answer, &Ids);
    /// assert!(text.starts_with("father must not be given what the school holds about ava.\n"));
    /// assert!(text.contains("- Do not give out anything. Tell the requester so in writing, by the same day."));
    /// # Ok(())
    /// # }
    /// ```
    pub fn record_request(
        &self,
        pupil: &PupilId,
        person: &PersonId,
        answer: &RecordAnswer,
        names: &dyn Names,
    ) -> String {
        let plain = |id: &str| self.say(id, &Args::new());
        let decision = &answer.decision;
        let args = Args::new().named("person", names.person(person)).named("pupil", names.pupil(pupil));
        let headline = format!("headline-right-{}", answer.right.code());
        let mut text = self.say(&headline, &args.with("outcome", decision.outcome.code()));
        text.push('\n');
        section(&mut text, &plain("explain-why"), self.reasons(decision, names));
        section(&mut text, &plain("explain-also"), self.also_looked_at(decision, names));
        section(&mut text, &plain("request-when"), self.by_when(answer));
        let look_at = answer.look_at.iter().map(|look| {
            let id = format!("step-look-{}", look.exemption.code());
            self.with_rules(self.say(&id, &Args::new()), &look.rules)
        });
        section(&mut text, &plain("request-look-at"), look_at.collect());
        if decision.outcome != Outcome::MustNot {
            let cost = self.say(&format!("step-cost-{}", answer.cost.charge.code()), &Args::new());
            section(&mut text, &plain("request-cost"), vec![self.with_rules(cost, &answer.cost.rules)]);
        }
        let changes = decision.changes.iter().map(|change| self.request_change(answer.right, change, decision, names));
        section(&mut text, &plain("explain-changes"), changes.collect());
        section(&mut text, &plain("explain-steps"), self.request_steps(answer));
        text.push('\n');
        text.push_str(&self.holds(answer.holds_until));
        text.push('\n');
        self.whole(text)
    }

    fn request_change(&self, right: Right, change: &Change, decision: &Decision, names: &dyn Names) -> String {
        let outcome = |family: &str, args: Args<'_>, then: Outcome| {
            self.say(&format!("{family}-right-{}", right.code()), &args.with("outcome", then.code()))
        };
        let (what, then) = match change {
            Change::FactEnds { entry, then } => (self.ending(entry, decision, names), then),
            Change::FactKnown { fact, says, then } => {
                (self.say(&format!("known-{}", fact.code()), &Args::new().with("says", says.code())), then)
            }
            Change::DayComes { on, then } => return outcome("ahead", Args::new().with("day", self.date(*on)), *then),
            _ => return self.say("reason-not_worded", &Args::new()),
        };
        self.say("change", &Args::new().with("what", what).with("then", outcome("then", Args::new(), *then)))
    }

    /// By when, and what made it that day.
    fn by_when(&self, answer: &RecordAnswer) -> Vec<String> {
        let mut lines = Vec::new();
        match &answer.due {
            Due::By { day, notes, rules } => {
                let id = format!("due-right-{}", answer.right.code());
                lines.push(self.with_rules(self.say(&id, &Args::new().with("day", self.date(*day))), rules));
                for note in notes {
                    lines.push(self.say(&format!("due-note-{}", note.code()), &Args::new()));
                }
                if answer.right == Right::SubjectAccess {
                    lines.push(self.say("due-note-holidays", &Args::new()));
                }
            }
            Due::NotKnown { gap, rules } => {
                let args = Args::new().with("gap", self.calendar_gap(*gap));
                lines.push(self.with_rules(self.say("due-right-not_known", &args), rules));
            }
            Due::NotSet { why, rules } => {
                lines.push(self.with_rules(self.say(&format!("due-no_day-{}", why.code()), &Args::new()), rules));
            }
        }
        match &answer.marks_due {
            Some(Due::By { day, rules, .. }) => {
                lines.push(self.with_rules(self.say("due-marks", &Args::new().with("day", self.date(*day))), rules));
            }
            Some(Due::NotKnown { gap, rules }) => {
                let args = Args::new().with("gap", self.calendar_gap(*gap));
                lines.push(self.with_rules(self.say("due-marks-not_known", &args), rules));
            }
            Some(Due::NotSet { rules, .. }) => {
                lines.push(self.with_rules(self.say("due-marks-not_set", &Args::new()), rules));
            }
            None => {}
        }
        lines
    }

    /// What the office does now: what is asked for, what goes with a yes, what to find out and how.
    fn request_steps(&self, answer: &RecordAnswer) -> Vec<String> {
        let decision = &answer.decision;
        let plain = |id: &str| self.say(id, &Args::new());
        let mut steps = vec![plain(&format!("step-right-{}-{}", answer.right.code(), decision.outcome.code()))];
        if decision.outcome.permits() {
            steps.extend(decision.conditions.iter().map(|condition| self.condition(*condition)));
        }
        for missing in &decision.missing {
            let supplier = self.known_word("supplier", missing.ask.code());
            steps.push(self.say(&format!("find-{}", missing.fact.code()), &Args::new().with("supplier", supplier)));
            for more in how(missing.fact) {
                steps.push(plain(more));
            }
        }
        let in_person = decision.reasons.iter().any(|because| because.reason == Reason::IsThePupil);
        if decision.outcome == Outcome::MustNot && in_person && answer.right == Right::EducationalRecord {
            steps.push(plain("step-right-other-way"));
        }
        if decision.outcome == Outcome::NeedsCheck && !decision.missing.is_empty() {
            steps.push(plain("step-record"));
        }
        steps
    }
}

/// How some of what is missing is found out.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other facts are found out by asking")]
const fn how(fact: MissingFact) -> &'static [&'static str] {
    match fact {
        MissingFact::WrittenRequest => &["step-right-writing"],
        MissingFact::Competence => &["step-right-judge"],
        MissingFact::ChildInterests => {
            &["step-right-weigh", "step-right-weigh-confidence", "step-right-weigh-consequences"]
        }
        _ => &[],
    }
}
