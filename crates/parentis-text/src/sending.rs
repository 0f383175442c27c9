//! May something be sent, to whom, and what stands against it.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::communication::audience::Recipient;
use parentis::communication::guard::{AdviceLine, CopyLine, Guard, GuardFinding, GuardWhy, SendCheck};
use parentis::communication::way::{Delivery, ReplyWay};
use parentis::communication::words::{AccessFormat, Channel, SendAdvice, Unmet, WayWhy};
use parentis::confidentiality::class::{DataCircle, DataClass};

impl Words {
    /// Whether it may be sent first, then what stands against it, who receives it, and everybody who does not and why.
    ///
    /// ```
    /// use parentis::communication::{message::MessageKind, draft::{Draft, DraftPart}};
    /// use parentis::confidentiality::class::DataClass;
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let notes = DraftPart::attachment("notes.pdf".parse()?).of([DataClass::Safeguarding]).about(["ava".parse()?]);
    /// let draft = Draft::new(MessageKind::Report).to(["ava".parse()?]).part(notes);
    /// let text = Words::staff_english()?.send_check(&school.may_send(&draft, as_of), &Ids);
    /// assert!(text.starts_with("Do not send it as it is.\n"), "{text}");
    /// assert!(text.contains("notes.pdf: a person decides who sees this kind of data (safeguarding)."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_check(&self, check: &SendCheck, names: &dyn Names) -> String {
        let mut text = self.say(
            "sending-headline",
            &Args::new().with("guard", check.guard.code()).count("copies", check.copies.len()),
        );
        text.push('\n');
        if !check.findings.is_empty() {
            let lines = check.findings.iter().map(|finding| self.guard_finding(finding, names)).collect();
            section(&mut text, &self.say("sending-findings", &Args::new()), lines);
        }
        if check.guard != Guard::Refuse && !check.copies.is_empty() {
            let lines = check.copies.iter().map(|copy| self.copy_line(copy, names)).collect();
            section(&mut text, &self.say("sending-copies", &Args::new()), lines);
        }
        if !check.unserved.is_empty() {
            let lines = check.unserved.iter().map(|person| on_one_line(names.person(person))).collect();
            section(&mut text, &self.say("sending-unserved", &Args::new()), lines);
        }
        if !check.audience.unreached.is_empty() {
            let lines = check.audience.unreached.iter().map(|pupil| on_one_line(names.pupil(pupil))).collect();
            section(&mut text, &self.say("sending-unreached", &Args::new()), lines);
        }
        if !check.advice.is_empty() {
            let lines = check.advice.iter().map(|line| self.advice_line(line, names)).collect();
            section(&mut text, &self.say("sending-advice", &Args::new()), lines);
        }
        let message = check.audience.message;
        let left_out: Vec<_> = check
            .audience
            .lines
            .iter()
            .filter(|line| !line.decision.outcome.permits())
            .map(|line| self.audience_line(message, line, names))
            .collect();
        if !left_out.is_empty() {
            section(&mut text, &self.say("sending-left-out", &Args::new()), left_out);
        }
        self.whole(text)
    }

    /// One thing that stands against a part, and in what circle it is safe.
    pub fn guard_finding(&self, finding: &GuardFinding, names: &dyn Names) -> String {
        let attachment = finding.attachment.as_ref().map(|id| on_one_line(names.item(id)));
        let args = Args::new()
            .with("attached", yes_no(attachment.is_some()))
            .with("part", attachment.unwrap_or_default())
            .with("why", self.known_word(GuardWhy::LIST, finding.why.code()))
            .with("classed", yes_no(finding.data_class.is_some()))
            .with(
                "class",
                finding.data_class.map(|class| self.known_word(DataClass::LIST, class.code())).unwrap_or_default(),
            );
        let line = self.with_rules(self.say("sending-finding", &args), &[finding.rule]);
        let args = Args::new()
            .count("recipients", finding.recipients)
            .count("pupils", finding.pupils)
            .with("circle", self.known_word(DataCircle::LIST, finding.safe_for.code()));
        let condition = finding.condition.map(|condition| self.condition(condition));
        [Some(line), condition, Some(self.say("sending-finding-safe", &args))]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// One copy: to whom and about whom; whom it leaves out; and on what conditions.
    pub fn copy_line(&self, copy: &CopyLine, names: &dyn Names) -> String {
        let list = |pupils: &[parentis::ids::PupilId]| {
            self.spoken().commas(pupils.iter().map(|pupil| on_one_line(names.pupil(pupil))))
        };
        let to = match &copy.to {
            Recipient::Adult { person } => on_one_line(names.person(person)),
            Recipient::Pupil => self.say("consent-pupil", &Args::new()),
        };
        let args = Args::new()
            .with("to", to)
            .with("pupils", list(&copy.pupils))
            .with("split", yes_no(!copy.split_off.is_empty()))
            .with("others", list(&copy.split_off));
        let conditions = copy.conditions.iter().map(|condition| self.condition(*condition));
        let delivery = copy.delivery.iter().map(|delivery| self.delivery(delivery, names));
        let reply = copy.reply.iter().map(|reply| self.reply_way(reply));
        let said = std::iter::once(self.say("sending-copy", &args)).chain(conditions).chain(delivery).chain(reply);
        said.collect::<Vec<_>>().join(" ")
    }

    /// By when and by which channels somebody can answer.
    pub fn reply_way(&self, reply: &ReplyWay) -> String {
        let channels = reply.channels.iter().map(|channel| self.known_word(Channel::LIST, channel.code()));
        let args = Args::new()
            .with("until", yes_no(reply.by.is_some()))
            .with("day", reply.by.map(|day| self.date(day)).unwrap_or_default())
            .with("channels", self.spoken().semicolons(channels));
        self.with_rules(self.say("sending-reply", &args), &reply.rules)
    }

    /// How a copy reaches its adult, and what the adult needs and does not get.
    pub fn delivery(&self, delivery: &Delivery, names: &dyn Names) -> String {
        let why = self.known_word(WayWhy::LIST, delivery.why.code());
        let mut said = Vec::new();
        match &delivery.way {
            Some(way) => {
                let channel = self.known_word(Channel::LIST, way.channel.code());
                said.push(self.say("sending-way", &Args::new().with("channel", channel).with("why", why)));
                if !way.also_reaches.is_empty() {
                    let others = way.also_reaches.iter().map(|person| on_one_line(names.person(person)));
                    let others = self.spoken().commas(others);
                    said.push(self.say("sending-shared", &Args::new().with("others", others)));
                }
            }
            // Of one of whom no address is on record there is nothing to say: the host knows the way.
            None if delivery.why == WayWhy::NotRecorded => {}
            None => said.push(self.say("sending-no-way", &Args::new().with("why", why))),
        }
        for unmet in &delivery.unmet {
            let format = unmet.format.map(|format| self.known_word(AccessFormat::LIST, format.code()));
            let args = Args::new()
                .with("need", self.known_word(Unmet::LIST, unmet.need.code()))
                .with("said", yes_no(unmet.language.is_some() || format.is_some()))
                .with("what", format.or_else(|| unmet.language.as_ref().map(ToString::to_string)).unwrap_or_default());
            said.push(self.say("sending-unmet", &args));
        }
        self.with_rules(said.join(" "), &delivery.rules)
    }

    /// What the school's policy advises about sending it now.
    pub fn advice_line(&self, line: &AdviceLine, names: &dyn Names) -> String {
        let args = Args::new()
            .with("advice", self.known_word(SendAdvice::LIST, line.advice.code()))
            .with("overridden", yes_no(line.overridden));
        let mut said = vec![self.say("sending-advice-line", &args)];
        if !line.people.is_empty() {
            let people = line.people.iter().map(|person| on_one_line(names.person(person)));
            said.push(self.say("sending-advice-people", &Args::new().with("people", self.spoken().commas(people))));
        }
        self.with_rules(said.join(" "), &[line.rule])
    }
}
