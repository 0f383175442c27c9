//! Outcomes, missing facts, what would change an answer, standing, and the lines of an audience.

use crate::catalogue::{Args, Words};
use crate::names::Names;
use chrono::NaiveDate;
use parentis::communication::audience::{Audience, AudienceLine, Recipient, ReportDue};
use parentis::communication::message::MessageKind;
use parentis::decision::{Because, Change, Condition, Decision, Missing, Outcome, Reason};
use parentis::ids::{EntryId, PersonId, PupilId};
use parentis::roles::Known;
use parentis::roles::matrix::Column;
use parentis::roles::standing::Standing;

impl Words {
    /// The answer in a sentence, about nobody by name.
    ///
    /// ```
    /// use parentis::{decision::Outcome, roles::matrix::Column};
    /// let words = parentis_text::Words::staff_english()?;
    /// assert_eq!(words.outcome(Column::Report, Outcome::May), "The yearly report may be sent.");
    /// # Ok::<(), parentis_text::TextError>(())
    /// ```
    pub fn outcome(&self, column: Column, outcome: Outcome) -> String {
        self.say(&of("outcome", column), &Args::new().with("outcome", outcome.code()))
    }

    /// The answer in a sentence, about this adult and this pupil.
    pub fn headline(
        &self,
        column: Column,
        pupil: &PupilId,
        person: &PersonId,
        decision: &Decision,
        names: &dyn Names,
    ) -> String {
        self.headline_of(column.into(), (pupil, person), decision, names)
    }

    fn headline_of(
        &self,
        what: What,
        (pupil, person): (&PupilId, &PersonId),
        decision: &Decision,
        names: &dyn Names,
    ) -> String {
        let args = Args::new().named("person", names.person(person)).named("pupil", names.pupil(pupil));
        let args = args.with("outcome", decision.outcome.code());
        self.with_advice(self.say_of("headline", what, args), decision)
    }

    /// A sentence of a family about a column or a kind of message.
    fn say_of(&self, family: &str, what: What, args: Args) -> String {
        let args = match what.thing {
            Some(thing) => args.with("thing", self.known_word(MessageKind::LIST, thing.code())),
            None => args,
        };
        self.say(&format!("{family}-{}", what.key), &args)
    }

    /// The same about the pupil in person (AGE-6, AGE-5).
    fn pupil_headline(&self, what: What, pupil: &PupilId, decision: &Decision, names: &dyn Names) -> String {
        let args = Args::new().named("pupil", names.pupil(pupil)).with("outcome", decision.outcome.code());
        self.with_advice(self.say_of("headline-pupil", what, args), decision)
    }

    fn with_advice(&self, headline: String, decision: &Decision) -> String {
        if decision.recommended && decision.outcome == Outcome::May {
            return format!("{headline} {}", self.say("recommended", &Args::new()));
        }
        headline
    }

    /// What is not on record, and who can supply it.
    pub fn missing(&self, missing: Missing) -> String {
        let args = Args::new().with("supplier", self.known_word("supplier", missing.ask.code()));
        self.say(&format!("missing-{}", missing.fact.code()), &args)
    }

    /// Whom to ask for what is not on record, each once; none if nothing is missing.
    ///
    /// ```
    /// use parentis::decision::{Missing, MissingFact, Supplier};
    /// let words = parentis_text::Words::staff_english()?;
    /// let missing = |fact, ask| Missing { fact, ask };
    /// let all = [missing(MissingFact::OnRoll, Supplier::Office), missing(MissingFact::TheOrder, Supplier::Court),
    ///     missing(MissingFact::Calendar, Supplier::Office)];
    /// assert_eq!(words.ask_whom(&all).as_deref(), Some("Ask the school office; the court."));
    /// assert_eq!(words.ask_whom(&[]), None);
    /// # Ok::<(), parentis_text::TextError>(())
    /// ```
    pub fn ask_whom(&self, missing: &[Missing]) -> Option<String> {
        let mut whom: Vec<String> = Vec::new();
        for missing in missing {
            let supplier = self.known_word("supplier", missing.ask.code());
            if !whom.contains(&supplier) {
                whom.push(supplier);
            }
        }
        let who = self.spoken().semicolons(whom);
        (!who.is_empty()).then(|| self.say("changes-ask", &Args::new().with("who", who)))
    }

    /// That nothing on record would change an answer.
    pub fn only_a_new_fact(&self) -> String {
        self.say("changes-none", &Args::new())
    }

    /// What goes with a yes: what to do before it is sent.
    pub fn condition(&self, condition: Condition) -> String {
        self.say(&format!("condition-{}", condition.code()), &Args::new())
    }

    /// What would change the answer. The decision says what the entry that would end is about.
    ///
    /// ```
    /// use parentis::{roles::matrix::Column};
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let words = Words::staff_english()?;
    /// let decision = school.entitled(Column::Report, &"ava".parse()?, &"father".parse()?, as_of);
    /// let changes: Vec<_> =
    ///     decision.changes.iter().map(|change| words.change(Column::Report, change, &decision, &Ids)).collect();
    /// assert_eq!(changes, [
    ///     "If order order-1 ended or no longer said this, the report would have to be sent.",
    ///     "From 1 June 2026 the report must be sent, if nothing new is recorded by then.",
    /// ]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(&self, column: Column, change: &Change, decision: &Decision, names: &dyn Names) -> String {
        self.change_of(column.into(), change, decision, names)
    }

    /// The same of a message.
    pub fn message_change(
        &self,
        message: MessageKind,
        change: &Change,
        decision: &Decision,
        names: &dyn Names,
    ) -> String {
        self.change_of(message.into(), change, decision, names)
    }

    fn change_of(&self, of: What, change: &Change, decision: &Decision, names: &dyn Names) -> String {
        let (what, then) = match change {
            Change::FactEnds { entry, then } => (self.ending(entry, decision, names), then),
            Change::FactKnown { fact, says, then } => {
                (self.say(&format!("known-{}", fact.code()), &Args::new().with("says", says.code())), then)
            }
            Change::DayComes { on, then } => return self.ahead_of(of, *on, *then),
            _ => return self.say("reason-not_worded", &Args::new()),
        };
        let then = self.say_of("then", of, Args::new().with("outcome", then.code()));
        self.say("change", &Args::new().with("what", what).with("then", then))
    }

    /// What the answer will be from a day on.
    pub(crate) fn ahead(&self, column: Column, on: NaiveDate, then: Outcome) -> String {
        self.ahead_of(column.into(), on, then)
    }

    fn ahead_of(&self, of: What, on: NaiveDate, then: Outcome) -> String {
        self.say_of("ahead", of, Args::new().with("day", self.date(on)).with("outcome", then.code()))
    }

    /// What it would be for an entry's fact to end, by the first reason that rests on it and can end.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the other reasons rest on nothing that ends in a way of its own"
    )]
    pub(crate) fn ending(&self, entry: &EntryId, decision: &Decision, names: &dyn Names) -> String {
        let resting = decision.reasons.iter().filter(|because| because.facts.contains(entry));
        for Because { reason, .. } in resting {
            let (id, args) = match reason {
                Reason::OrderBars { order, .. }
                | Reason::OrderRequires { order, .. }
                | Reason::OrderUnclear { order, .. }
                | Reason::OrderMayBar { order, .. }
                | Reason::ReleasedOnlyTo { order }
                | Reason::ReleasedToThisAdult { order } => {
                    ("ends-order", Args::new().named("order", names.order(order)))
                }
                Reason::OrderClaimed { order, .. } => ("ends-claim", Args::new().named("order", names.order(order))),
                Reason::SafeguardingHold => ("ends-hold", Args::new()),
                Reason::AuthorityLimits { .. } | Reason::AuthorityMayLimit { .. } => ("ends-limits", Args::new()),
                Reason::Died => ("ends-died", Args::new()),
                Reason::Imprisoned | Reason::RiskNotChecked => ("ends-prison", Args::new()),
                Reason::PlacedForAdoption => ("ends-adoption", Args::new()),
                Reason::CarerRecognised => ("ends-recognised", Args::new()),
                Reason::Authorised | Reason::AuthorisedByWhom => ("ends-authorised", Args::new()),
                Reason::Delegated | Reason::NotDelegated | Reason::PlanSilent | Reason::DelegatedByWhom => {
                    ("ends-plan", Args::new())
                }
                Reason::Waived => ("ends-waived", Args::new()),
                _ => continue,
            };
            return self.say(id, &args);
        }
        self.say("ends-other", &Args::new().named("entry", names.entry(entry)))
    }

    /// Who an adult is to a child, line by line.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let standing = school.standing(&"ava".parse()?, &"father".parse()?, as_of);
    /// let text = Words::staff_english()?.standing(&standing, &Ids);
    /// assert!(text.starts_with("father counts as a parent of ava for the school.\nLegal parent: yes.\n"));
    /// assert!(text.contains("Parental responsibility: not on record."));
    /// # Ok(())
    /// # }
    /// ```
    pub fn standing(&self, standing: &Standing, names: &dyn Names) -> String {
        let mut lines = vec![self.school_parent(standing, names)];
        for (id, known) in [
            ("standing-legal-parent", standing.legal_parent),
            ("standing-responsibility", standing.parental_responsibility),
            ("standing-lives-with", standing.lives_with),
            ("standing-looks-after", standing.looks_after),
            ("standing-biometric-parent", standing.bio_parent),
            ("standing-policy-parent", standing.policy_parent),
        ] {
            lines.push(self.say(id, &Args::new().with("known", known_code(known))));
        }
        lines.extend(standing.missing.iter().map(|missing| self.missing(*missing)));
        self.whole(lines.join("\n"))
    }

    /// Whether an adult is a parent in education law (PAR-1 to PAR-4), in a sentence.
    pub(crate) fn school_parent(&self, standing: &Standing, names: &dyn Names) -> String {
        let args = Args::new()
            .named("person", names.person(&standing.person))
            .named("pupil", names.pupil(&standing.pupil))
            .with("known", known_code(standing.edu_parent));
        self.say("standing-school-parent", &args)
    }

    /// One recipient of a message: the answer and why in brief, on one line.
    pub fn audience_line(&self, message: MessageKind, line: &AudienceLine, names: &dyn Names) -> String {
        let decision = &line.decision;
        let what = What::from(message);
        let headline = match &line.recipient {
            Recipient::Adult { person } => self.headline_of(what, (&line.pupil, person), decision, names),
            Recipient::Pupil => self.pupil_headline(what, &line.pupil, decision, names),
        };
        format!("{headline} {}", self.why_in_brief(decision, names))
    }

    /// Everybody who was looked at for a message, a line each; then the pupils for whom nobody can be sent it, and by
    /// when it is due.
    ///
    /// ```
    /// use parentis::communication::message::MessageKind;
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let audience = school.who_receives(MessageKind::Report, None, as_of);
    /// let text = Words::staff_english()?.audience(&audience, &Ids);
    /// assert!(text.starts_with("father must not be sent the yearly report on ava."));
    /// assert!(text.contains("\nmother must be sent the yearly report on ava."));
    /// assert!(text.ends_with("\nIt is due once a year. No rule sets the day."));
    /// # Ok(())
    /// # }
    /// ```
    pub fn audience(&self, audience: &Audience, names: &dyn Names) -> String {
        let message = audience.message;
        let mut lines: Vec<_> = audience.lines.iter().map(|line| self.audience_line(message, line, names)).collect();
        if lines.is_empty() {
            lines.push(self.say("audience-none", &Args::new()));
        }
        for pupil in &audience.unreached {
            lines.push(self.say("audience-unreached", &Args::new().named("pupil", names.pupil(pupil))));
        }
        if audience.message == MessageKind::Report {
            lines.push(self.report_due(&audience.due));
        }
        self.whole(lines.join("\n"))
    }

    /// By when the report is due (REP-1, REP-4).
    pub fn report_due(&self, due: &ReportDue) -> String {
        match due {
            ReportDue::By { day, rule } => {
                self.with_rules(self.say("due-by", &Args::new().with("day", self.date(*day))), &[*rule])
            }
            ReportDue::NotKnown { gap, rule } => {
                self.with_rules(self.say("due-not_known", &Args::new().with("gap", self.calendar_gap(*gap))), &[*rule])
            }
            ReportDue::NoDaySet => self.say("due-no_day_set", &Args::new()),
        }
    }
}

/// Under what the sentences about a column or a kind of message are kept, and how it is called in those that many share.
#[derive(Clone, Copy)]
struct What {
    key: &'static str,
    thing: Option<MessageKind>,
}

impl From<Column> for What {
    fn from(column: Column) -> Self {
        Self { key: column.code(), thing: None }
    }
}

impl From<MessageKind> for What {
    /// A column's own message speaks in the column's sentences, and one of which the matrix knows nothing in its own; the
    /// others share theirs.
    fn from(message: MessageKind) -> Self {
        match message {
            MessageKind::Report
            | MessageKind::Exclusion
            | MessageKind::Event
            | MessageKind::ParentsEvening
            | MessageKind::Permission
            | MessageKind::Trip
            | MessageKind::Daily => message.column().into(),
            MessageKind::SeriousIncident | MessageKind::EducationPlan => Self { key: message.code(), thing: None },
            MessageKind::Absence
            | MessageKind::Closure
            | MessageKind::Meeting
            | MessageKind::ConsentRequest
            | MessageKind::Progress
            | MessageKind::PolicyNews
            | MessageKind::SafeguardingNotice
            | MessageKind::Marketing
            | MessageKind::Flyer => Self { key: "message", thing: Some(message) },
        }
    }
}

/// The message of a family for a column of the rights matrix.
pub(crate) fn of(family: &str, column: Column) -> String {
    format!("{family}-{}", column.code())
}

pub(crate) const fn known_code(known: Known) -> &'static str {
    match known {
        Known::Yes => "yes",
        Known::No => "no",
        Known::Unknown => "unknown",
    }
}
