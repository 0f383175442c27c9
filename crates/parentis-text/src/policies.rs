//! Policies and their review, and consultations, in words for staff.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::Names;
use crate::reasons::yes_no;
use parentis::ids::DocumentId;
use parentis::question::Day;
use parentis::review::consulting::{ConsultationList, ConsultationView};
use parentis::review::ratify::RatifyCheck;
use parentis::review::status::{PolicyDutyView, PolicyList, PolicyView};
use parentis::review::version::GoverningVersion;
use parentis::review::words::{
    ConsultationFault, ConsultationPart, ConsultationState, DatePrecision, PolicyDuty, PolicyFault, PolicyKind,
    PolicyMark, PolicyPart, PolicyState, ReviewStanding, ReviewTrigger, VersionState,
};

impl Words {
    /// How many policies there are, then one by one where each stands, the most pressing first.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.policy_status(&school.policy_status(None, as_of), &Ids);
    /// assert!(text.starts_with("Policies on record: 0. Overdue: 0."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn policy_status(&self, found: &PolicyList, names: &dyn Names) -> String {
        let overdue = found.policies.iter().filter(|view| view.overdue_since.is_some()).count();
        let args = Args::new().count("policies", found.policies.len()).count("overdue", overdue);
        let mut text = self.with_rules(self.say("review-headline", &args), &found.rules);
        text.push('\n');
        for view in &found.policies {
            section(&mut text, &self.policy_headline(view), self.policy_lines(view, names));
        }
        self.whole(text)
    }

    /// What a policy is, and where it is in its life.
    pub fn policy_headline(&self, view: &PolicyView) -> String {
        let state = self.known_word(PolicyState::LIST, view.state.code());
        let args = Args::new().with("policy", view.policy.as_str()).with("state", state);
        let what = match view.kind {
            Some(kind) => self.say("review-line", &args.with("kind", self.known_word(PolicyKind::LIST, kind.code()))),
            None => self.say("review-line-unknown", &args),
        };
        let routes = self.say("review-routes", &Args::new().with("routes", yes_no(view.drives_routing)));
        [what, routes].join(" ")
    }

    fn policy_lines(&self, view: &PolicyView, names: &dyn Names) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some((version, since)) = view.version.as_ref().zip(view.in_force_since) {
            let args = Args::new().with("version", version.as_str()).with("day", self.date(since));
            lines.push(self.say("review-version", &args));
        }
        if let Some(standing) = view.standing {
            let standing = self.known_word(ReviewStanding::LIST, standing.code());
            lines.push(self.say("review-standing", &Args::new().with("standing", standing)));
        }
        if let Some(last) = view.last_review {
            let args = Args::new().with("day", self.date(last.first_day()));
            lines.push(match last.precision {
                DatePrecision::Day => self.say("review-last", &args),
                DatePrecision::Month => self.say("review-last-month", &args),
            });
        }
        if let Some(due) = view.due {
            let args = Args::new().with("day", self.date(due));
            lines.push(match view.overdue_since {
                Some(since) => self.say("review-overdue", &args.with("since", self.date(since))),
                None => self.say("review-due", &args),
            });
        }
        lines.extend(view.marks.iter().map(|mark| {
            let mark = self.known_word(PolicyMark::LIST, mark.code());
            self.say("review-mark", &Args::new().with("mark", mark))
        }));
        lines.extend(view.triggers.iter().map(|found| {
            let trigger = self.known_word(ReviewTrigger::LIST, found.trigger.code());
            self.say("review-trigger", &Args::new().with("trigger", trigger).with("day", self.date(found.on)))
        }));
        lines.extend(view.duties.iter().map(|duty| self.policy_duty(duty)));
        lines.extend(self.faults("review-fault", &view.faults));
        lines.extend(self.lacking(&view.lacking));
        if view.given_to > 0 || view.acknowledged_by > 0 {
            let args = Args::new().count("given", view.given_to).count("acknowledged", view.acknowledged_by);
            lines.push(self.say("review-given", &args));
        }
        lines.extend(view.given.iter().filter_map(|given| {
            let version = given.version.as_ref()?;
            let args = Args::new().named("person", names.person(&given.person)).with("version", version.as_str());
            Some(self.say("review-given-line", &args))
        }));
        lines
    }

    fn policy_duty(&self, view: &PolicyDutyView) -> String {
        let duty = self.known_word(PolicyDuty::LIST, view.duty.code());
        let args = Args::new().with("duty", duty);
        let said = match (view.done, view.due) {
            (Some(done), _) => self.say("review-duty-done", &args.with("day", self.date(done))),
            (None, Some(due)) => {
                let args = args.with("day", self.date(due)).with("over", yes_no(view.overdue));
                self.say("review-duty-by", &args)
            }
            (None, None) => self.say("review-duty", &args),
        };
        self.with_rules(said, &[view.rule])
    }

    fn lacking(&self, parts: &[PolicyPart]) -> Option<String> {
        let said = self.spoken().commas(parts.iter().map(|part| self.known_word(PolicyPart::LIST, part.code())));
        (!parts.is_empty()).then(|| self.say("review-lacking", &Args::new().with("parts", said)))
    }

    fn faults(&self, id: &'static str, faults: &[PolicyFault]) -> Option<String> {
        let said = self.spoken().commas(faults.iter().map(|fault| self.known_word(PolicyFault::LIST, fault.code())));
        (!faults.is_empty()).then(|| self.say(id, &Args::new().with("faults", said)))
    }

    /// Whether a policy may be ratified, what stands against it, and what is not known.
    pub fn may_ratify(&self, found: &RatifyCheck) -> String {
        let args = Args::new().with("outcome", found.outcome.code()).with("policy", found.policy.as_str());
        let mut said = vec![self.say("ratify-headline", &args)];
        said.extend(self.faults("ratify-bar", &found.bars));
        said.extend(self.faults("ratify-check", &found.checks));
        said.extend(self.lacking(&found.lacking));
        if let Some(consultation) = &found.consultation {
            let args = Args::new().with("consultation", consultation.as_str());
            said.push(self.say("ratify-rests-on", &args));
        }
        self.whole(self.with_rules(said.join(" "), &found.rules))
    }

    /// Which version a case follows, and what came into force since.
    pub fn governing_version(&self, found: &GoverningVersion) -> String {
        let args = Args::new().with("policy", found.policy.as_str()).with("received", self.date(found.received));
        let since = found.since.map(|since| self.date(since)).unwrap_or_default();
        let version = found.version.as_ref().map(DocumentId::as_str).unwrap_or_default();
        let mut said = vec![match found.state {
            VersionState::Governs => self.say("governs", &args.with("version", version).with("since", since)),
            VersionState::NotStated => self.say("governs-not-stated", &args.with("since", since)),
            VersionState::NoneInForce => self.say("governs-none", &args),
        }];
        for later in &found.later {
            let args = Args::new().with("day", self.date(later.since));
            said.push(match &later.version {
                Some(version) => self.say("governs-later", &args.with("version", version.as_str())),
                None => self.say("governs-later-unknown", &args),
            });
        }
        self.whole(self.with_rules(said.join(" "), &found.rules))
    }

    /// How many consultations there are, then one by one where each stands.
    ///
    /// ```
    /// use parentis_text::Words;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.consultations(&school.consultations(None, as_of));
    /// assert!(text.starts_with("Consultations on record: 0. Open: 0."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn consultations(&self, found: &ConsultationList) -> String {
        let open = found.consultations.iter().filter(|view| view.state == ConsultationState::Open).count();
        let args = Args::new().count("consultations", found.consultations.len()).count("open", open);
        let mut text = self.with_rules(self.say("consult-headline", &args), &found.rules);
        text.push('\n');
        for view in &found.consultations {
            let args = Args::new()
                .with("consultation", view.consultation.as_str())
                .with("topic", self.known_word(PolicyKind::LIST, view.topic.code()))
                .with("state", self.known_word(ConsultationState::LIST, view.state.code()))
                .with("opened", self.date(view.opened))
                .with("closes", self.date(parentis::calendar::london_day(view.closes)));
            section(&mut text, &self.say("consult-line", &args), self.consultation_lines(view));
        }
        self.whole(text)
    }

    fn consultation_lines(&self, view: &ConsultationView) -> Vec<String> {
        let mut lines = Vec::new();
        match view.earliest_close {
            Some(Day::On { day }) => {
                lines.push(self.say("consult-earliest", &Args::new().with("day", self.date(day))));
            }
            Some(Day::NotKnown { gap }) => lines.push(self.calendar_gap(gap)),
            Some(Day::At { .. }) | None => {}
        }
        for (id, rate) in [("consult-people", view.people), ("consult-families", view.families)] {
            lines.extend(rate.map(|rate| {
                let args = Args::new().count("answered", rate.answered).count("invited", rate.invited);
                self.say(id, &args.count("percent", rate.per_cent))
            }));
        }
        for (id, counts) in [("consult-views", view.unweighted), ("consult-views-families", view.weighted)] {
            let args = Args::new()
                .count("agrees", counts.agrees)
                .count("disagrees", counts.disagrees)
                .count("neither", counts.neither)
                .count("unsaid", counts.not_said)
                .count("divided", counts.divided);
            lines.push(self.say(id, &args));
        }
        let args = Args::new()
            .count("uninvited", view.not_invited)
            .count("late", view.late)
            .count("parents", view.policy_parents);
        lines.push(self.say("consult-others", &args));
        match (view.fed_back, view.feedback_by) {
            (Some(day), _) => lines.push(self.say("consult-fed-back", &Args::new().with("day", self.date(day)))),
            (None, Some(day)) => lines.push(self.say("consult-feedback", &Args::new().with("day", self.date(day)))),
            (None, None) => {}
        }
        let faults = view.faults.iter().map(|fault| self.known_word(ConsultationFault::LIST, fault.code()));
        let faults = self.spoken().commas(faults);
        if !faults.is_empty() {
            lines.push(self.say("consult-fault", &Args::new().with("faults", faults)));
        }
        let parts = view.lacking.iter().map(|part| self.known_word(ConsultationPart::LIST, part.code()));
        let parts = self.spoken().commas(parts);
        if !parts.is_empty() {
            lines.push(self.say("consult-lacking", &Args::new().with("parts", parts)));
        }
        lines
    }
}
