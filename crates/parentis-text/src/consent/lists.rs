//! Whom to ask, which answers are stale, which uses to look at, and how a purpose stands over the roll.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::consent::around::{
    AskLine, AskList, ConsentRegister, ConsentRegisterLine, StaleConsents, StaleLine, UseLine, UsesToReview,
};
use parentis::consent::words::{AskWhy, ConsentState, PartyState, StaleWhy};
use parentis::decision::Outcome;

impl Words {
    /// Everybody who has a part in a consent, a line each: ask them or not, and why.
    ///
    /// ```
    /// # use parentis_text::{Ids, Words};
    /// # use parentis::consent::ConsentMatter;
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let picture = ConsentMatter::new("photo_internal".parse()?).pupil("ava".parse()?);
    /// let text = Words::staff_english()?.ask_list(&school.whom_to_ask(&picture, as_of), &Ids);
    /// assert!(text.starts_with("ava, pictures for use inside the school: consent not needed. Whom to ask:\n"), "{text}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn ask_list(&self, list: &AskList, names: &dyn Names) -> String {
        let mut lines: Vec<_> = list.lines.iter().map(|line| self.ask_line(line, names)).collect();
        if lines.is_empty() {
            lines.push(self.say("consent-ask-nobody", &Args::new()));
        }
        let heading = self.say("consent-ask-heading", &self.about(&list.matter, list.state, names));
        let mut text = String::new();
        section(&mut text, &heading, lines);
        text.push('\n');
        text.push_str(&self.holds(list.holds_until));
        text.push('\n');
        self.whole(text.trim_start().to_owned())
    }

    /// One of them.
    pub fn ask_line(&self, line: &AskLine, names: &dyn Names) -> String {
        let id = match line.why {
            _ if !line.ask => "consent-ask-no",
            AskWhy::HasToBeNotified => "consent-ask-notify",
            AskWhy::MayGive
            | AskWhy::HasToBeAsked
            | AskWhy::PupilDecides
            | AskWhy::PupilAnswersToo
            | AskWhy::AnswerEnded
            | AskWhy::FormDoesNotCount
            | AskWhy::HasAnswered
            | AskWhy::EnoughGiven
            | AskWhy::NoStanding
            | AskWhy::StandingNotSettled
            | AskWhy::Excepted
            | AskWhy::ConsentNotNeeded
            | AskWhy::ANoStands
            | AskWhy::Barred
            | AskWhy::PupilLeft
            | AskWhy::PupilsDecision
            | AskWhy::NotMadeToChoose => "consent-ask-yes",
        };
        let why = self.known_word(AskWhy::LIST, line.why.code());
        let args = Args::new().with("party", self.party(line.person.as_ref(), names)).with("why", why);
        let mut said = vec![self.say(id, &args)];
        let state = self.known_word(PartyState::LIST, line.state.code());
        said.push(self.say("consent-ask-state", &Args::new().with("state", state)));
        said.extend(self.why_in_line(&line.reasons, names));
        said.join(" ")
    }

    /// The answers that are to be asked for again, a line each: why, whom to ask, and whether it counts until then.
    ///
    /// ```
    /// # use parentis_text::{Ids, Words};
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.stale_consents(&school.stale_consents(None, as_of), &Ids);
    /// assert_eq!(text, "No answer has to be asked for again. Answers looked at: 0.\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stale_consents(&self, stale: &StaleConsents, names: &dyn Names) -> String {
        let args = Args::new().count("looked_at", stale.looked_at).count("stale", stale.lines.len());
        if stale.lines.is_empty() {
            return self.whole(format!("{}\n", self.say("consent-stale-none", &args)));
        }
        let lines = stale.lines.iter().map(|line| self.stale_line(line, names)).collect();
        let mut text = String::new();
        section(&mut text, &self.say("consent-stale-heading", &args), lines);
        self.whole(text.trim_start().to_owned())
    }

    /// One of them.
    pub fn stale_line(&self, line: &StaleLine, names: &dyn Names) -> String {
        let party = self.party(line.person.as_ref(), names);
        // On an adult's own account, the adult is who it is about.
        let who = line.pupil.as_ref().map_or_else(|| party.clone(), |pupil| on_one_line(names.pupil(pupil)));
        let why = line.why.iter().map(|why| self.known_word(StaleWhy::LIST, why.code()));
        let args = Args::new()
            .with("who", who)
            .with("purpose", self.purpose(&line.purpose))
            .with("item", line.item.as_ref().map_or_else(|| "none".into(), |item| on_one_line(names.item(item))))
            .with("party", party)
            .with("day", self.date(line.said))
            .with("why", self.spoken().semicolons(why));
        let mut said = vec![self.say("consent-stale-line", &args)];
        said.push(match &line.ask {
            Some(ask) => {
                self.say("consent-stale-ask", &Args::new().with("party", self.party(ask.person.as_ref(), names)))
            }
            None => self.say("consent-stale-nobody", &Args::new()),
        });
        if line.ask.is_some() {
            said.push(self.say("consent-stale-counts", &Args::new().with("counts", yes_no(line.still_counts))));
        }
        said.join(" ")
    }

    /// The uses to look at, a line each: where the consent stood then; and what else there is to do.
    ///
    /// ```
    /// # use parentis_text::{Ids, Words};
    /// # use parentis::consent::ConsentMatter;
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let picture = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?);
    /// let text = Words::staff_english()?.uses_to_review(&school.uses_to_review(&picture, as_of), &Ids);
    /// assert!(text.ends_with("now. No use has to be looked at.\n"), "{text}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uses_to_review(&self, uses: &UsesToReview, names: &dyn Names) -> String {
        let about = self.about(&uses.matter, uses.state, names);
        let mut text = String::new();
        if uses.uses.is_empty() {
            text.push_str(&self.say("consent-uses-none", &about));
            text.push('\n');
        }
        let lines = uses.uses.iter().map(|line| self.use_line(line, names)).collect();
        section(&mut text, &self.say("consent-uses-heading", &about), lines);
        let duties = uses.duties.iter().map(|duty| self.say(&format!("duty-{duty}"), &Args::new())).collect();
        section(&mut text, &self.say("explain-steps", &Args::new()), duties);
        self.whole(text.trim_start().to_owned())
    }

    /// One of them.
    pub fn use_line(&self, line: &UseLine, names: &dyn Names) -> String {
        let args = Args::new()
            .named("used", names.item(&line.used))
            .with("day", self.date(line.on))
            .with("state", self.known_word(ConsentState::LIST, line.state_then.code()))
            .with("outcome", line.outcome_then.code());
        let mut said = vec![self.say("consent-use", &args)];
        said.extend(
            line.item.as_ref().map(|item| self.say("consent-use-item", &Args::new().named("item", names.item(item)))),
        );
        said.join(" ")
    }

    /// How a purpose stands over the roll: how many stand how, and one by one.
    ///
    /// ```
    /// # use parentis_text::{Ids, Words};
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let register = school.consent_register(&"photo_internal".parse()?, None, as_of);
    /// let text = Words::staff_english()?.consent_register(&register, &Ids);
    /// assert!(text.starts_with("Register of pictures for use inside the school. Pupils: 1.\n"), "{text}");
    /// assert!(text.contains("- consent not needed: 1\n"), "{text}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn consent_register(&self, register: &ConsentRegister, names: &dyn Names) -> String {
        let own = register.lines.iter().any(|line| line.person.is_some());
        let args = Args::new()
            .with("own", yes_no(own))
            .with("purpose", self.purpose(&register.purpose))
            .count("roll", register.roll);
        let mut counts = Vec::new();
        for count in register.counts.iter().filter(|count| count.n > 0) {
            let state = self.known_word(ConsentState::LIST, count.state.code());
            counts.push(self.say("consent-register-count", &Args::new().with("state", state).count("n", count.n)));
        }
        if register.to_check > 0 {
            let n = Args::new().count("n", register.to_check);
            counts.push(self.say("consent-register-check", &n));
        }
        let mut text = self.say("consent-register-heading", &args);
        text.push('\n');
        for count in counts {
            text.push_str("- ");
            text.push_str(&count);
            text.push('\n');
        }
        let lines = register.lines.iter().map(|line| self.consent_register_line(line, names)).collect();
        section(&mut text, &self.say("consent-register-lines", &Args::new()), lines);
        text.push('\n');
        text.push_str(&self.holds(register.holds_until));
        text.push('\n');
        self.whole(text)
    }

    fn consent_register_line(&self, line: &ConsentRegisterLine, names: &dyn Names) -> String {
        let who = match (&line.pupil, &line.person) {
            (Some(pupil), _) => on_one_line(names.pupil(pupil)),
            (None, person) => self.party_first(person.as_ref(), names),
        };
        let state = self.known_word(ConsentState::LIST, line.state.code());
        let outcome: Outcome = line.outcome;
        let args = Args::new().with("who", who).with("state", state).with("outcome", outcome.code());
        self.say("consent-register-line", &args)
    }
}
