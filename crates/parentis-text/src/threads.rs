//! What goes back and forth, in words: a conversation, the replies that are due, and whose progress contact is.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use chrono::NaiveDate;
use parentis::communication::correspondence::{CopyTrace, Correspondence, Participant, Posted};
use parentis::communication::message::MessageKind;
use parentis::communication::progress::{ProgressContact, PupilContact};
use parentis::communication::reply::{PromiseState, RepliesDue, ReplyState};
use parentis::communication::words::{Channel, ContactStanding, CopyStage, PromiseStanding, ReplyStep};
use parentis::decision::Outcome;
use parentis::ids::PupilId;
use parentis::question::Day;
use parentis::rules::RuleId;

impl Words {
    /// About whom a conversation is, what was written and how far each copy came, and who may be in it.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.correspondence(&school.correspondence(&"t-1".parse()?, None, as_of), &Ids);
    /// assert!(text.contains("no parent is in it."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn correspondence(&self, found: &Correspondence, names: &dyn Names) -> String {
        let kinds = found.kinds.iter().map(|kind| self.known_word(MessageKind::LIST, kind.code()));
        let args = Args::new()
            .with("known", yes_no(found.known))
            .with("thread", found.thread.as_str())
            .with("pupils", self.pupils(&found.pupils, names))
            .with("kinds", self.spoken().commas(kinds));
        let mut said = vec![self.say("thread-headline", &args)];
        if found.staff_only {
            said.push(self.say("thread-staff", &Args::new()));
        }
        if !found.messages.is_empty() {
            let day = found.last_both_ways.map(|day| self.date(day));
            let args = Args::new().with("answered", yes_no(day.is_some())).with("day", day.unwrap_or_default());
            said.push(self.say("thread-both-ways", &args));
        }
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        if !found.messages.is_empty() {
            let lines = found.messages.iter().map(|message| self.posted(message, names)).collect();
            section(&mut text, &self.say("thread-messages", &Args::new()), lines);
        }
        if !found.people.is_empty() {
            let lines = found.people.iter().map(|one| self.participant(one, names)).collect();
            section(&mut text, &self.say("thread-people", &Args::new()), lines);
        }
        self.whole(text)
    }

    fn pupils(&self, pupils: &[PupilId], names: &dyn Names) -> String {
        self.spoken().commas(pupils.iter().map(|pupil| on_one_line(names.pupil(pupil))))
    }

    /// One message, with how far each copy came and where its reply stands.
    pub fn posted(&self, message: &Posted, names: &dyn Names) -> String {
        let args = Args::new().with("day", self.date(message.on)).with("item", message.item.as_str());
        let mut said = match &message.by {
            Some(person) => vec![self.say("thread-from-adult", &args.named("person", names.person(person)))],
            None => vec![self.say("thread-from-school", &args)],
        };
        if message.expects_reply {
            said.push(self.say("thread-expects", &Args::new()));
        }
        if !message.awaited.is_empty() {
            let people = message.awaited.iter().map(|person| on_one_line(names.person(person)));
            said.push(self.say("thread-awaited", &Args::new().with("people", self.spoken().commas(people))));
        }
        said.extend(message.copies.iter().map(|copy| self.copy_trace(copy, names)));
        if let Some(reply) = &message.reply {
            said.extend(self.promises(reply, names));
        }
        said.join(" ")
    }

    /// How far one copy came, as somebody recorded it.
    pub fn copy_trace(&self, copy: &CopyTrace, names: &dyn Names) -> String {
        let stages = [
            (CopyStage::Delivered, copy.delivered),
            (CopyStage::Failed, copy.failed),
            (CopyStage::Read, copy.read),
            (CopyStage::Acknowledged, copy.acknowledged),
        ];
        let on = |day: NaiveDate| Args::new().with("day", self.date(day));
        let noted = stages.into_iter().filter_map(|(stage, day)| {
            let stage = self.known_word(CopyStage::LIST, stage.code());
            Some(self.say("thread-stage", &on(day?).with("stage", stage)))
        });
        let answered = copy.answered.map(|day| self.say("thread-stage-answered", &on(day)));
        let noted: Vec<String> = noted.chain(answered).collect();
        let nothing = noted.is_empty().then(|| self.say("thread-stage-none", &Args::new()));
        let stages = self.spoken().commas(noted.into_iter().chain(nothing));
        let channel = self.known_word(Channel::LIST, copy.channel.code());
        let args = Args::new().named("person", names.person(&copy.person)).with("channel", channel);
        self.say("thread-copy", &args.with("stages", stages))
    }

    fn participant(&self, one: &Participant, names: &dyn Names) -> String {
        let may = match (one.may_reply, one.outcome) {
            (true, _) => "yes",
            (false, Outcome::NeedsCheck) => "check",
            (false, Outcome::Must | Outcome::May | Outcome::MustNot) => "no",
        };
        let args = Args::new()
            .named("person", names.person(&one.person))
            .with("may", may)
            .with("pupils", self.pupils(&one.not_about, names));
        let conditions = one.conditions.iter().filter(|_| one.may_reply).map(|condition| self.condition(*condition));
        std::iter::once(self.say("thread-may", &args)).chain(conditions).collect::<Vec<_>>().join(" ")
    }

    /// How many messages need a reply, what has to be looked at now, and what waits.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.replies_due(&school.replies_due(None, None, as_of), &Ids);
    /// assert!(text.starts_with("Messages that need a reply: 0. Replied to in time: 0."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn replies_due(&self, due: &RepliesDue, names: &dyn Names) -> String {
        let args = Args::new()
            .count("asked", due.asked)
            .count("kept", due.kept)
            .count("late", due.kept_late)
            .count("overdue", due.overdue);
        let mut said = vec![self.say("reply-headline", &args)];
        if let Some(channel) = due.urgent_route {
            let channel = self.known_word(Channel::LIST, channel.code());
            said.push(self.say("reply-urgent", &Args::new().with("channel", channel)));
        }
        let mut text = self.with_rules(said.join(" "), &due.rules);
        text.push('\n');
        for (heading, now) in [("reply-at-once", true), ("reply-waiting", false)] {
            let here = due.waiting.iter().filter(|state| state.at_once == now);
            let lines: Vec<String> = here.map(|state| self.reply_state(state, names)).collect();
            if !lines.is_empty() {
                section(&mut text, &self.say(heading, &Args::new()), lines);
            }
        }
        self.whole(text)
    }

    /// One message that needs a reply: who wrote, who has it, where the promises stand, and what the sender may do.
    pub fn reply_state(&self, state: &ReplyState, names: &dyn Names) -> String {
        let args = Args::new()
            .named("person", names.person(&state.person))
            .with("day", self.date(state.received))
            .with("channel", self.known_word(Channel::LIST, state.channel.code()))
            .with("item", state.item.as_str());
        std::iter::once(self.say("reply-line", &args)).chain(self.promises(state, names)).collect::<Vec<_>>().join(" ")
    }

    fn promises(&self, state: &ReplyState, names: &dyn Names) -> Vec<String> {
        let handler = state.handler.as_ref().map(|handler| on_one_line(names.person(handler)));
        let args = Args::new().with("known", yes_no(handler.is_some())).with("handler", handler.unwrap_or_default());
        let mut said = vec![self.say("reply-handler", &args)];
        if state.tell_sender {
            said.push(self.say("reply-tell-sender", &Args::new()));
        }
        if state.ack.standing != PromiseStanding::NotPromised {
            let standing = self.known_word(PromiseStanding::LIST, state.ack.standing.code());
            said.push(self.say("reply-ack", &Args::new().with("standing", standing)));
        }
        // What is urgent waits for no promise.
        if !state.at_once {
            said.push(self.promise(state.reply));
        }
        if state.check_first {
            said.push(self.say("reply-check-first", &Args::new().named("person", names.person(&state.person))));
        }
        if !matches!(state.next, ReplyStep::Nothing | ReplyStep::Wait) {
            let step = self.known_word(ReplyStep::LIST, state.next.code());
            said.push(self.with_rules(self.say("reply-next", &Args::new().with("step", step)), &[RuleId::PTN_59]));
        }
        said
    }

    fn promise(&self, promise: PromiseState) -> String {
        let args = Args::new().with("standing", self.known_word(PromiseStanding::LIST, promise.standing.code()));
        let over = promise.standing == PromiseStanding::Overdue;
        match promise.due {
            Some(Day::On { day }) => {
                let id = if over { "reply-over" } else { "reply-due" };
                self.say(id, &args.with("day", self.date(day)))
            }
            Some(Day::At { instant }) => {
                let args = args.with("day", self.date(instant.date_naive()));
                let id = if over { "reply-over-at" } else { "reply-due-at" };
                self.say(id, &args.with("time", instant.format("%H:%M").to_string()))
            }
            Some(Day::NotKnown { gap }) => [self.say("reply-reply", &args), self.calendar_gap(gap)].join(" "),
            None => self.say("reply-reply", &args),
        }
    }

    /// How many contacts are overdue, of whom, and which families were never written to or heard from.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.progress_contact(&school.progress_contact(None, as_of), &Ids);
    /// assert!(text.starts_with("Pupils looked at: 1. Contact overdue: 0. Never written to or heard from: 1."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn progress_contact(&self, found: &ProgressContact, names: &dyn Names) -> String {
        let args = Args::new()
            .count("pupils", found.pupils.len())
            .count("overdue", found.overdue.len())
            .count("never", found.never.len());
        let mut text = self.with_rules(self.say("contact-headline", &args), &found.rules);
        text.push('\n');
        let of = |standing: ContactStanding| {
            let here = found.pupils.iter().filter(move |pupil| pupil.standing == standing);
            here.map(|pupil| self.pupil_contact(pupil, names)).collect::<Vec<String>>()
        };
        let never = found.never.iter().map(|pupil| on_one_line(names.pupil(pupil))).collect::<Vec<String>>();
        for (heading, lines) in [
            ("contact-overdue", of(ContactStanding::Overdue)),
            ("contact-cannot-say", of(ContactStanding::CannotSay)),
            ("contact-never", never),
        ] {
            if !lines.is_empty() {
                section(&mut text, &self.say(heading, &Args::new()), lines);
            }
        }
        self.whole(text)
    }

    /// One pupil: the last contact both ways, by when the next is due, the last report, and each adult.
    pub fn pupil_contact(&self, contact: &PupilContact, names: &dyn Names) -> String {
        let day = |day: Option<NaiveDate>| day.map(|day| self.date(day)).unwrap_or_default();
        let args = Args::new()
            .named("pupil", names.pupil(&contact.pupil))
            .with("talked", yes_no(contact.last_both_ways.is_some()))
            .with("day", day(contact.last_both_ways));
        let mut said = vec![self.say("contact-pupil", &args)];
        match contact.due {
            Some(Day::On { day }) => said.push(self.say("contact-due", &Args::new().with("day", self.date(day)))),
            Some(Day::NotKnown { gap }) => said.push(self.calendar_gap(gap)),
            Some(Day::At { .. }) | None => {}
        }
        let args =
            Args::new().with("known", yes_no(contact.last_report.is_some())).with("day", day(contact.last_report));
        said.push(self.say("contact-report", &args));
        for adult in &contact.adults {
            let args = Args::new()
                .named("person", names.person(&adult.person))
                .with("sent", yes_no(adult.last_sent.is_some()))
                .with("day", day(adult.last_sent));
            said.push(self.say("contact-adult", &args));
        }
        said.join(" ")
    }
}
