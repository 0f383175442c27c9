//! The receipt that an adult keeps.

use super::{ParentWords, item};
use crate::catalogue::Args;
use crate::names::Names;
use parentis::consent::receipt::{ConsentRecord, RecordedEvent};
use parentis::consent::words::{ConsentEvent, ConsentForm, PartyState};

impl ParentWords {
    /// What the reader said to the school about a consent, when and how, and how to take it back; for the reader to keep.
    ///
    /// It is made of the reader's own answers alone (RCT-8): of a school's own record too, nothing of anybody else is said.
    ///
    /// ```
    /// # use parentis_text::{Ids, parents::ParentWords};
    /// # use parentis::consent::ConsentMatter;
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let picture = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?).person("mother".parse()?);
    /// let text = ParentWords::english()?.receipt(&school.consent_receipt(&picture, as_of), &Ids);
    /// assert!(text.starts_with("Your receipt. Please keep it.\nThis is about pictures on our website, for your child.\n"));
    /// assert!(text.contains("- You have not given us an answer.\n"), "{text}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn receipt(&self, record: &ConsentRecord, names: &dyn Names) -> String {
        let matter = &record.matter;
        let mut lines = vec![self.plain("receipt-heading")];
        // The pupil's own receipt is read by the pupil.
        let pupil = matter.pupil.as_ref().filter(|_| matter.person.is_some());
        lines.extend(self.about(&matter.purpose, pupil, matter.item.as_ref(), names));
        lines.push(String::new());
        lines.push(self.plain("receipt-events"));
        if record.events.is_empty() {
            lines.push(format!("- {}", self.plain("receipt-no-events")));
        }
        lines.extend(record.events.iter().map(|event| format!("- {}", self.event(event, names))));
        lines.push(String::new());
        lines.push(self.plain("receipt-now"));
        lines.push(self.plain(&format!("receipt-now-{}", record.state.code())));
        lines.extend(self.undo(record.state));
        self.text(&lines)
    }

    fn event(&self, event: &RecordedEvent, names: &dyn Names) -> String {
        let args = Args::new().with("day", self.date(event.on));
        let mut said = vec![self.say(&format!("receipt-event-{}", event.event.code()), &args)];
        let answered = matches!(
            event.event,
            ConsentEvent::Given | ConsentEvent::Reconfirmed | ConsentEvent::Refused | ConsentEvent::Withdrawn
        );
        if answered && let Some(form) = self.word(ConsentForm::LIST, event.form.code()) {
            said.push(self.say("receipt-form", &Args::new().with("form", form)));
        }
        if let Some(from) = event.counts_from {
            said.push(self.say("receipt-from", &Args::new().with("day", self.date(from))));
        }
        let yes = matches!(event.event, ConsentEvent::Given | ConsentEvent::Reconfirmed);
        if let Some(last) = event.until.and_then(|until| until.pred_opt()).filter(|_| yes) {
            said.push(self.say("receipt-until", &Args::new().with("last", self.date(last))));
        }
        if let Some(of) = event.item.as_ref().and_then(|of| item(of, names)) {
            said.push(self.say("consent-item", &Args::new().with("item", of)));
        }
        said.join(" ")
    }

    /// How to take back or to change what was said.
    pub(super) fn undo(&self, state: PartyState) -> Option<String> {
        match state {
            PartyState::Given | PartyState::WrongForm | PartyState::Bundled => {
                Some(self.plain("consent-can-take_back"))
            }
            PartyState::Refused | PartyState::Objected | PartyState::Withdrawn => {
                Some(self.plain("consent-can-change"))
            }
            PartyState::NotAsked | PartyState::Asked | PartyState::Expired => None,
        }
    }
}
