//! Breaches, data-protection complaints, for how long records are kept, and what may be erased, in words for staff.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::communication::words::{Channel, PromiseStanding};
use parentis::confidentiality::access_copy::{CopyCheck, CopyField, CopyWhy};
use parentis::confidentiality::breach::{BreachNext, BreachRisk, BreachState, BreachStep, Breaches, ReportState};
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::data_complaint::{DataComplaintNext, DataComplaintState, DataComplaints};
use parentis::confidentiality::erasure::{Erasure, ErasureBlock, ErasureBlocked};
use parentis::confidentiality::retention::{
    RecordKind, Retained, RetentionDue, RetentionStanding, RetentionStart, RetentionThen, RetentionWhy,
};
use parentis::decision::Outcome;
use parentis::ids::{PersonId, PupilId};
use parentis::profile::Post;
use parentis::question::Day;
use parentis::roles::request::Exemption;

impl Words {
    /// Who decides, then breach by breach where it stands and what has to be done.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, _) = parentis::doc_example()?;
    /// let now = chrono::DateTime::parse_from_rfc3339("2026-05-12T09:00:00+01:00")?;
    /// let text = Words::staff_english()?.breaches(&school.breaches(None, now), &Ids);
    /// assert!(text.starts_with("Breaches on record: 0. With something to do: 0."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn breaches(&self, found: &Breaches, names: &dyn Names) -> String {
        let open = found.breaches.iter().filter(|breach| !breach.next.is_empty()).count();
        let args = Args::new().count("breaches", found.breaches.len()).count("open", open);
        let mut said = vec![self.say("breach-headline", &args)];
        let decides = found.decides.as_ref().map(|person| on_one_line(names.person(person)));
        let args = Args::new().with("known", yes_no(decides.is_some())).with("person", decides.unwrap_or_default());
        said.push(self.say("breach-decides", &args));
        for other in found.deciders.iter().filter(|decider| found.decides.as_ref() != Some(&decider.person)) {
            let post = self.known_word(Post::LIST, other.post.code());
            let args = Args::new().named("person", names.person(&other.person)).with("post", post);
            said.push(self.say("breach-decider", &args.with("away", yes_no(other.away))));
        }
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        for breach in &found.breaches {
            let lines = breach.next.iter().map(|next| self.breach_next(*next)).collect();
            section(&mut text, &self.breach_state(breach, names), lines);
            if breach.next.is_empty() {
                text.push('\n');
                text.push_str(&self.breach_state(breach, names));
                text.push('\n');
            }
        }
        self.whole(text)
    }

    /// Where one breach stands, without what has to be done.
    pub fn breach_state(&self, breach: &BreachState, names: &dyn Names) -> String {
        let classes = breach.classes.iter().map(|class| self.known_word(DataClass::LIST, class.code()));
        let args = Args::new()
            .with("breach", breach.breach.as_str())
            .with("day", self.date(breach.found))
            .with("classes", self.spoken().commas(classes));
        let mut said = vec![self.say("breach-line", &args)];
        let risk = breach.risk.map(|risk| self.known_word(BreachRisk::LIST, risk.code()));
        let args = Args::new().with("known", yes_no(risk.is_some())).with("risk", risk.unwrap_or_default());
        said.push(self.say("breach-risk", &args.with("by_class", yes_no(breach.high_by_class))));
        let report = self.known_word(ReportState::LIST, breach.report.code());
        said.push(self.say("breach-report", &Args::new().with("report", report)));
        if !breach.hour_known && breach.report_by.is_some() {
            said.push(self.say("breach-from-midnight", &Args::new()));
        }
        let whom = self.whom((&breach.pupils_to_tell, &breach.people_to_tell), names);
        if !whom.is_empty() {
            said.push(self.say("breach-to-tell", &Args::new().with("whom", whom)));
        }
        said.join(" ")
    }

    fn whom(&self, (pupils, people): (&[PupilId], &[PersonId]), names: &dyn Names) -> String {
        let pupils = pupils.iter().map(|pupil| on_one_line(names.pupil(pupil)));
        self.spoken().commas(pupils.chain(people.iter().map(|person| on_one_line(names.person(person)))))
    }

    fn breach_next(&self, next: BreachNext) -> String {
        let step = self.known_word(BreachStep::LIST, next.step.code());
        let args = Args::new().with("step", step).with("over", yes_no(next.overdue));
        let said = match next.by {
            Some(Day::At { instant }) => {
                let args = args.with("day", self.date(instant.date_naive()));
                self.say("breach-next-at", &args.with("time", instant.format("%H:%M").to_string()))
            }
            Some(Day::On { day }) => self.say("breach-next-on", &args.with("day", self.date(day))),
            Some(Day::NotKnown { gap }) => [self.say("breach-next", &args), self.calendar_gap(gap)].join(" "),
            None => self.say("breach-next", &args),
        };
        self.with_rules(said, &[next.rule])
    }

    /// How many there are, how one may complain, then complaint by complaint where it stands.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.data_complaints(&school.data_complaints(None, as_of), &Ids);
    /// assert!(text.starts_with("Complaints about data protection on record: 0."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn data_complaints(&self, found: &DataComplaints, names: &dyn Names) -> String {
        let open = found.complaints.iter().filter(|complaint| !complaint.next.is_empty()).count();
        let args = Args::new().count("complaints", found.complaints.len()).count("open", open);
        let mut said = vec![self.say("complaint-headline", &args)];
        let channels = found.channels.iter().map(|channel| self.known_word(Channel::LIST, channel.code()));
        let channels = self.spoken().commas(channels);
        if !channels.is_empty() {
            said.push(self.say("complaint-channels", &Args::new().with("channels", channels)));
        }
        if found.offer_electronic_way {
            said.push(self.say("complaint-offer-way", &Args::new()));
        }
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        let lines = found.complaints.iter().map(|complaint| self.data_complaint(complaint, names)).collect();
        section(&mut text, &self.say("complaint-list", &Args::new()), lines);
        self.whole(text)
    }

    /// Where one data-protection complaint stands, and what is still to do.
    pub fn data_complaint(&self, state: &DataComplaintState, names: &dyn Names) -> String {
        let args = Args::new()
            .named("person", names.person(&state.person))
            .with("day", self.date(state.received))
            .with("complaint", state.complaint.as_str());
        let mut said = vec![self.say("complaint-line", &args)];
        if !state.under_duty {
            said.push(self.say("complaint-before-the-duty", &Args::new()));
        }
        let standing = self.known_word(PromiseStanding::LIST, state.ack.standing.code());
        let args = Args::new().with("standing", standing);
        match state.ack.due {
            Some(Day::On { day }) => said.push(self.say("complaint-ack", &args.with("day", self.date(day)))),
            Some(Day::NotKnown { gap }) => said.push(self.calendar_gap(gap)),
            Some(Day::At { .. }) | None => {}
        }
        for next in &state.next {
            let step = self.known_word(DataComplaintNext::LIST, next.code());
            said.push(self.say("complaint-next", &Args::new().with("step", step)));
        }
        said.join(" ")
    }

    /// Record by record, where it stands.
    ///
    /// ```
    /// use parentis::confidentiality::retention::{RecordHeld, RecordKind};
    /// use parentis_text::Words;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let file = RecordHeld::new("file-7".parse()?, RecordKind::ComplaintFile);
    /// let text = Words::staff_english()?.retention_due(&school.retention_due(&[file], as_of));
    /// assert!(text.starts_with("Records looked at: 1. Due: 0. To be looked at: 1."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retention_due(&self, found: &RetentionDue) -> String {
        let of = |standing: RetentionStanding| found.records.iter().filter(move |record| record.standing == standing);
        let args = Args::new()
            .count("records", found.records.len())
            .count("due", of(RetentionStanding::Due).count())
            .count("open", of(RetentionStanding::NeedsCheck).count());
        let mut text = self.say("retention-headline", &args);
        text.push('\n');
        let lines = found.records.iter().map(|record| self.retained(record)).collect();
        section(&mut text, &self.say("retention-list", &Args::new()), lines);
        self.whole(text)
    }

    /// Where one record stands, why, and from where its period is.
    pub fn retained(&self, record: &Retained) -> String {
        let kind = self.known_word(RecordKind::LIST, record.kind.code());
        let args = Args::new()
            .with("record", record.record.as_str())
            .with("kind", kind)
            .with("standing", self.known_word(RetentionStanding::LIST, record.standing.code()))
            .with("why", self.known_word(RetentionWhy::LIST, record.why.code()));
        let mut said = vec![self.say("retention-line", &args)];
        if let Some(due) = record.due {
            let then = record.then.map(|then| self.known_word(RetentionThen::LIST, then.code()));
            let args = Args::new().with("day", self.date(due)).with("known", yes_no(then.is_some()));
            said.push(self.say("retention-day", &args.with("then", then.unwrap_or_default())));
        }
        if !record.not_known.is_empty() {
            let missing = record.not_known.iter().map(|start| self.known_word(RetentionStart::LIST, start.code()));
            let missing = self.spoken().commas(missing);
            said.push(self.say("retention-missing", &Args::new().with("missing", missing)));
        }
        if let Some(source) = &record.source {
            let source = on_one_line(source.as_str().into());
            said.push(self.say("retention-source", &Args::new().with("source", source)));
        }
        self.with_rules(said.join(" "), &record.rules)
    }

    /// What goes into a copy field by field, and why: for whoever answers for data protection, and not for whoever asked.
    ///
    /// ```
    /// use parentis::confidentiality::class::DataClass;
    /// use parentis::confidentiality::disclosure::{Item, ItemField};
    /// use parentis::roles::request::{Request, Right};
    /// use parentis_text::Words;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let file = Item::new().about(["ava".parse()?]).of([DataClass::Family]).field(ItemField::new("set", "8b"));
    /// let request = Request::new(Right::EducationalRecord, as_of);
    /// let found = school.check_copy(&request, &file, &[], (&"ava".parse()?, &"mother".parse()?), as_of);
    /// let text = Words::staff_english()?.copy_check(&found);
    /// assert!(text.contains("What is left is a subject access request, which is the child's right."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy_check(&self, found: &CopyCheck) -> String {
        let mut text = self.say("copy-headline", &Args::new().with("outcome", found.outcome.code()));
        if found.other_right.is_some() {
            text.push(' ');
            text.push_str(&self.say("copy-other-right", &Args::new()));
        }
        let mut text = self.with_rules(text, &found.rules);
        text.push('\n');
        let lines = found.lines.iter().map(|line| self.copy_field(line)).collect();
        section(&mut text, &self.say("copy-fields", &Args::new()), lines);
        text.push('\n');
        text.push_str(&self.say("copy-not-for-them", &Args::new()));
        text.push('\n');
        self.whole(text)
    }

    fn copy_field(&self, line: &CopyField) -> String {
        let why = line.findings.iter().map(|found| {
            let exemption = found.exemption.map(|exemption| self.known_word(Exemption::LIST, exemption.code()));
            let args = Args::new()
                .with("known", yes_no(exemption.is_some()))
                .with("exemption", exemption.unwrap_or_default())
                .with("why", self.known_word(CopyWhy::LIST, found.why.code()));
            self.with_rules(self.say("copy-why", &args), &found.rules)
        });
        let why = why.collect::<Vec<_>>().join(" ");
        let args = Args::new().with("outcome", line.outcome.code()).with("why", why);
        self.say("copy-field", &args.with("field", on_one_line(line.name.as_str().into())))
    }

    /// Whether the directory's entry may be erased, what stands against it, and how many entries remain.
    ///
    /// ```
    /// use parentis_text::Words;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.erasure(&school.erasure(Some(&"ava".parse()?), None, &[], as_of));
    /// assert!(text.starts_with("Do not erase who this is."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn erasure(&self, found: &Erasure) -> String {
        let outcome = match found.outcome {
            Outcome::Must | Outcome::May => "may",
            Outcome::MustNot => "must_not",
            Outcome::NeedsCheck => "needs_check",
        };
        let mut text = self.say("erasure-headline", &Args::new().with("outcome", outcome));
        text.push(' ');
        text.push_str(&self.say("erasure-remains", &Args::new().count("entries", found.remains.len())));
        text.push('\n');
        let lines = found.blocks.iter().map(|blocked| self.erasure_blocked(blocked)).collect();
        section(&mut text, &self.say("erasure-against", &Args::new()), lines);
        self.whole(text)
    }

    fn erasure_blocked(&self, blocked: &ErasureBlocked) -> String {
        let block = self.known_word(ErasureBlock::LIST, blocked.block.code());
        let key = blocked.key.as_ref().map(ToString::to_string);
        let args =
            Args::new().with("block", block).with("known", yes_no(key.is_some())).with("key", key.unwrap_or_default());
        let mut said = vec![self.say("erasure-line", &args)];
        if let Some(day) = blocked.until {
            said.push(self.say("erasure-until", &Args::new().with("day", self.date(day))));
        }
        self.with_rules(said.join(" "), &blocked.rules)
    }
}
