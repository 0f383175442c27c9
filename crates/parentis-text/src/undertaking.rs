//! What was told in confidence, in words: undertakings not to divulge, whom something may be told, the ban on publication, and the duty
//! of confidence. For the school; a person reads none of it.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::confidence::{ConfidenceDuty, ConfidencePart};
use parentis::confidentiality::passing_on::{Listener, PassOnAnswer, PassingOn, PassingOnWhy};
use parentis::confidentiality::publication::{BanEnd, BanPart, PublicationBan};
use parentis::confidentiality::undertaking::{
    UndertakingKind, UndertakingLine, UndertakingNext, UndertakingScope, UndertakingSlip, UndertakingState,
    UndertakingStep, Undertakings,
};
use parentis::consent::words::ConsentForm;
use parentis::ids::PersonId;
use parentis::roles::Known;

/// Yes, no, or not known.
const fn said(known: Known) -> &'static str {
    match known {
        Known::Yes => "yes",
        Known::No => "no",
        Known::Unknown => "unknown",
    }
}

impl Words {
    /// How many undertakings there are, then each with what it covers, how it stands, and what is to be done.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.undertakings(&school.undertakings(None, as_of), &Ids);
    /// assert_eq!(text.trim_end(), "No undertaking was asked for so far.");
    /// # Ok(())
    /// # }
    /// ```
    pub fn undertakings(&self, found: &Undertakings, names: &dyn Names) -> String {
        if found.undertakings.is_empty() {
            return self.whole(self.say("undertaking-none", &Args::new()) + "\n");
        }
        let open = found.undertakings.iter().filter(|line| !line.next.is_empty()).count();
        let args = Args::new().count("asked", found.undertakings.len()).count("open", open);
        let mut text = self.say("undertaking-headline", &args);
        text.push('\n');
        let lines = found.undertakings.iter().map(|line| self.undertaking_line(line, names)).collect();
        section(&mut text, &self.say("undertaking-each", &Args::new()), lines);
        self.whole(text)
    }

    /// One undertaking.
    pub fn undertaking_line(&self, line: &UndertakingLine, names: &dyn Names) -> String {
        let args = Args::new()
            .named("person", names.person(&line.person))
            .with("undertaking", line.undertaking.as_str())
            .with("kind", self.known_word(UndertakingKind::LIST, line.kind.code()))
            .with("state", self.known_word(UndertakingState::LIST, line.state.code()))
            .with("day", self.date(line.asked_on));
        let mut said = vec![self.say("undertaking-line", &args), self.undertaking_about(line, names)];
        if let (Some(day), Some(form)) = (line.answered_on, line.form) {
            let form = self.known_word(ConsentForm::LIST, form.code());
            said.push(self.say("undertaking-answered", &Args::new().with("day", self.date(day)).with("form", form)));
        }
        if let Some(day) = line.ends_on {
            said.push(self.say("undertaking-ends", &Args::new().with("day", self.date(day))));
        }
        said.extend(line.slips.iter().map(|slip| self.undertaking_slip(slip)));
        let steps = line.next.iter().map(|next| self.undertaking_next(*next));
        said.extend(steps);
        said.join(" ")
    }

    fn undertaking_about(&self, line: &UndertakingLine, names: &dyn Names) -> String {
        let classes = line.classes.iter().map(|class| self.known_word(DataClass::LIST, class.code()));
        let pupils = line.pupils.iter().map(|pupil| on_one_line(names.pupil(pupil)));
        let args = Args::new()
            .with("has_item", yes_no(line.item.is_some()))
            .with("item", line.item.as_ref().map(|item| item.as_str().to_owned()).unwrap_or_default())
            .with("has_classes", yes_no(!line.classes.is_empty()))
            .with("classes", self.spoken().commas(classes))
            .with("has_pupils", yes_no(!line.pupils.is_empty()))
            .with("pupils", self.spoken().commas(pupils))
            .with("scope", self.known_word(UndertakingScope::LIST, line.scope.code()))
            .with("wording", line.wording.as_str());
        self.say("undertaking-about", &args)
    }

    fn undertaking_slip(&self, slip: &UndertakingSlip) -> String {
        let args = Args::new().with("day", self.date(slip.on)).with("breach", slip.breach.as_str());
        self.say("undertaking-slip", &args.with("told", said(slip.head_told)))
    }

    fn undertaking_next(&self, next: UndertakingNext) -> String {
        let step = self.known_word(UndertakingStep::LIST, next.step.code());
        self.with_rules(self.say("undertaking-next", &Args::new().with("step", step)), &[next.rule])
    }

    /// Whether a person may tell somebody what they undertook not to divulge, as far as the undertaking goes.
    ///
    /// ```
    /// use parentis::confidentiality::passing_on::{Listener, PassingOn};
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let asked = PassingOn::new("u-1".parse()?, "mother".parse()?, Listener::Police);
    /// let text = Words::staff_english()?.pass_on(&asked, &school.may_pass_on(&asked, as_of), &Ids);
    /// assert!(text.starts_with("The undertaking u-1 does not stand in the way"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn pass_on(&self, asked: &PassingOn, found: &PassOnAnswer, names: &dyn Names) -> String {
        let listener = match &asked.adult {
            Some(adult) => on_one_line(names.person(adult)),
            None => self.known_word(Listener::LIST, asked.listener.code()),
        };
        let args = Args::new()
            .named("person", names.person(&asked.person))
            .with("undertaking", asked.undertaking.as_str())
            .with("listener", listener)
            .with("outcome", found.outcome.code());
        let mut text = self.say("pass_on-headline", &args);
        text.push('\n');
        let why = self.known_word(PassingOnWhy::LIST, found.why.code());
        let mut lines = vec![self.with_rules(self.say("pass_on-why", &Args::new().with("why", why)), &found.rules)];
        if let Some(scope) = found.scope {
            let scope = self.known_word(UndertakingScope::LIST, scope.code());
            lines.push(self.say("pass_on-scope", &Args::new().with("scope", scope)));
        }
        section(&mut text, &self.say("pass_on-because", &Args::new()), lines);
        text.push('\n');
        text.push_str(&self.say("pass_on-no_more", &Args::new()));
        text.push('\n');
        self.whole(text)
    }

    /// Whether the ban on publishing who an accused teacher is stands.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let teacher = "teacher-7".parse()?;
    /// let ban = school.publication_ban(&teacher, &"allegation-1".parse()?, as_of);
    /// let text = Words::staff_english()?.publication_ban(&ban, &teacher, &Ids);
    /// assert!(text.starts_with("Publish nothing"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn publication_ban(&self, found: &PublicationBan, teacher: &PersonId, names: &dyn Names) -> String {
        let args = Args::new().named("person", names.person(teacher)).with("state", found.state.code());
        let mut text = self.with_rules(self.say("ban-headline", &args), &found.rules);
        text.push('\n');
        let part = |id: &str, part: &BanPart| {
            self.say(id, &Args::new().with("part", self.known_word(BanPart::LIST, part.code())))
        };
        let ended = found.ended_by.map(|by| self.known_word(BanEnd::LIST, by.code()));
        let ended = ended.map(|by| self.say("ban-ended", &Args::new().with("by", by)));
        let open = found.not_known.iter().map(|one| part("ban-open", one));
        let lacking = found.not_so.iter().map(|one| part("ban-lacking", one));
        let lines: Vec<String> = ended.into_iter().chain(open).chain(lacking).collect();
        if !lines.is_empty() {
            section(&mut text, &self.say("ban-because", &Args::new()), lines);
        }
        text.push('\n');
        text.push_str(&self.say("ban-no_more", &Args::new()));
        text.push('\n');
        self.whole(text)
    }

    /// Whether a duty of confidence binds a person, and what is open.
    ///
    /// ```
    /// use parentis::confidentiality::confidence::Confided;
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let mother = "mother".parse()?;
    /// let duty = school.duty_of_confidence(&Confided::to("mother".parse()?), as_of);
    /// let text = Words::staff_english()?.duty_of_confidence(&duty, &mother, &Ids);
    /// assert!(text.starts_with("Whether a duty of confidence binds mother is not settled"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn duty_of_confidence(&self, found: &ConfidenceDuty, person: &PersonId, names: &dyn Names) -> String {
        let args = Args::new().named("person", names.person(person)).with("binds", said(found.binds));
        let mut text = self.with_rules(self.say("confidence-headline", &args), &found.rules);
        text.push('\n');
        let part = |id: &str, part: &ConfidencePart| {
            self.say(id, &Args::new().with("part", self.known_word(ConfidencePart::LIST, part.code())))
        };
        let agreed = found.undertaken.then(|| self.say("confidence-undertaken", &Args::new()));
        let open = found.not_known.iter().map(|one| part("confidence-open", one));
        let lacking = found.not_so.iter().map(|one| part("confidence-lacking", one));
        let lines: Vec<String> = agreed.into_iter().chain(lacking).chain(open).collect();
        if !lines.is_empty() {
            section(&mut text, &self.say("confidence-because", &Args::new()), lines);
        }
        self.whole(text)
    }
}
