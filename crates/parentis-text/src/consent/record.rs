//! The record of one party's consent, and the receipt for that party.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::consent::receipt::{ConsentRecord, RecordedEvent, RecordedOther};
use parentis::consent::words::{ConsentCapacity, ConsentEvent, ConsentForm, ConsentKind, PartyState};
use parentis::rules::RuleId;

impl Words {
    /// The record, ready to print. It says what the record holds and adds nothing: a receipt names nobody else (RCT-8).
    ///
    /// ```
    /// # use parentis_text::{Ids, Words};
    /// # use parentis::consent::ConsentMatter;
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let picture = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?).person("mother".parse()?);
    /// let text = Words::staff_english()?.consent_record(&school.consent_receipt(&picture, as_of), &Ids);
    /// assert!(text.starts_with("Receipt for mother: pictures on the website\nAbout the pupil ava.\n"), "{text}");
    /// assert!(!text.contains("father"), "{text}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn consent_record(&self, record: &ConsentRecord, names: &dyn Names) -> String {
        let one = |id: &str, name: &'static str, word: String| self.say(id, &Args::new().with(name, word));
        let matter = &record.matter;
        let receipt = record.rules.contains(&RuleId::RCT_8);
        let args = Args::new()
            .with("receipt", yes_no(receipt))
            .with("party", self.party(matter.person.as_ref(), names))
            .with("purpose", self.purpose(&matter.purpose));
        let mut lines = vec![self.say("consent-record-heading", &args)];
        let pupil = record.on_behalf_of.as_ref().or(matter.pupil.as_ref());
        lines.extend(pupil.map(|pupil| one("consent-record-pupil", "pupil", on_one_line(names.pupil(pupil)))));
        lines
            .extend(matter.item.as_ref().map(|item| one("consent-record-item", "item", on_one_line(names.item(item)))));
        let kind = record.kind.map(|kind| self.known_word(ConsentKind::LIST, kind.code()));
        lines.extend(kind.map(|kind| one("consent-record-kind", "kind", kind)));
        if !record.basis.is_empty() {
            lines.push(self.basis(&record.basis));
        }
        if record.special_category {
            lines.push(self.say("consent-record-special", &Args::new()));
        }
        let capacity = self.known_word(ConsentCapacity::LIST, record.capacity.code());
        lines.push(one("consent-record-capacity", "capacity", capacity));
        if !record.capacity_entries.is_empty() {
            let entries = record.capacity_entries.iter().map(|entry| on_one_line(names.entry(entry)));
            lines.push(one("consent-record-entries", "entries", self.spoken().semicolons(entries)));
        }
        let state = self.known_word(PartyState::LIST, record.state.code());
        lines.push(one("consent-record-state", "state", state));
        if let Some(judged) = &record.competence {
            let args = Args::new()
                .with("says", judged.says.code())
                .with("day", self.date(judged.on))
                .named("person", names.person(&judged.decided_by));
            lines.push(self.say("consent-record-competence", &args));
        }
        if let Some(ground) = record.exception {
            let ground = self.known_word("exception_ground", ground.code());
            lines.push(one("consent-record-exception", "ground", ground));
        }
        let mut text = lines.join("\n");
        text.push('\n');
        let mut events: Vec<_> = record.events.iter().map(|event| self.recorded_event(event, names)).collect();
        if events.is_empty() {
            events.push(self.say("consent-record-no-events", &Args::new()));
        }
        section(&mut text, &self.say("consent-record-events", &Args::new()), events);
        for (id, others) in
            [("consent-record-notified", &record.others_notified), ("consent-record-objections", &record.objections)]
        {
            let others = others.iter().map(|other| self.recorded_other(other, names)).collect();
            section(&mut text, &self.say(id, &Args::new()), others);
        }
        self.whole(text)
    }

    /// One event of it.
    pub fn recorded_event(&self, event: &RecordedEvent, names: &dyn Names) -> String {
        let one = |id: &str, name: &'static str, word: String| self.say(id, &Args::new().with(name, word));
        let args = Args::new()
            .with("day", self.date(event.on))
            .with("event", self.known_word(ConsentEvent::LIST, event.event.code()));
        let mut said = vec![self.say("consent-record-event", &args)];
        said.extend(event.at.map(|at| one("consent-record-at", "at", at.format("%H:%M").to_string())));
        said.extend(event.counts_from.map(|day| one("consent-record-from", "day", self.date(day))));
        let last = event.until.and_then(|until| until.pred_opt());
        said.extend(last.map(|last| one("consent-record-until", "last", self.date(last))));
        if event.entry.is_some() {
            let form = self.known_word(ConsentForm::LIST, event.form.code());
            said.push(one("consent-record-form", "form", form));
        }
        for (id, name, document) in [
            ("consent-record-item", "item", &event.item),
            ("consent-record-wording", "wording", &event.wording),
            ("consent-record-wording-hash", "hash", &event.wording_hash),
            ("consent-record-language", "language", &event.language),
            ("consent-record-evidence", "evidence", &event.evidence),
        ] {
            said.extend(document.as_ref().map(|document| one(id, name, on_one_line(names.item(document)))));
        }
        said.extend(
            event.entry.as_ref().map(|entry| one("consent-record-entry", "entry", on_one_line(names.entry(entry)))),
        );
        said.join(" ")
    }

    fn recorded_other(&self, other: &RecordedOther, names: &dyn Names) -> String {
        let args = Args::new()
            .with("party", self.party_first(other.person.as_ref(), names))
            .with("day", self.date(other.on))
            .named("entry", names.entry(&other.entry));
        self.say("consent-record-other", &args)
    }
}
