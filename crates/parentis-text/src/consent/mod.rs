//! Consent in words: where it stands, who said what, what would resolve it, and what to do now.

mod lists;
mod record;

use crate::answers::known_code;
use crate::catalogue::{Args, Words};
use crate::explain::{deciding, section};
use crate::names::{Names, on_one_line};
use parentis::consent::words::{ConsentKind, ConsentState, ConsentStep, LawfulBasis, PartyState};
use parentis::consent::{ConsentDecision, ConsentMatter, ConsentParty, PartyLine, Remedy};
use parentis::decision::{Because, Outcome, Reason};
use parentis::ids::{PersonId, PurposeId};
use parentis::roles::Known;
use std::borrow::Cow;

impl Words {
    /// A purpose as it stands inside a sentence: of the library in words, of a school's own its code.
    ///
    /// ```
    /// let words = parentis_text::Words::staff_english()?;
    /// assert_eq!(words.purpose(&"photo_website".parse()?), "pictures on the website");
    /// assert_eq!(words.purpose(&"school:choir-tour".parse()?), "school:choir-tour");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn purpose(&self, purpose: &PurposeId) -> String {
        match parentis::consent::purpose(purpose.as_str()) {
            Some(known) => self.say(&format!("purpose-{}", known.code), &Args::new()),
            None => on_one_line(Cow::Borrowed(purpose.as_str())),
        }
    }

    /// The state in a sentence with the people it rests on, for a line or the cell of a table.
    ///
    /// ```
    /// # use parentis_text::{Ids, Words};
    /// # use parentis::consent::ConsentMatter;
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let picture = ConsentMatter::new("photo_website".parse()?).pupil("ava".parse()?);
    /// let said = Words::staff_english()?.consent_in_brief(&school.consent(&picture, as_of), &Ids);
    /// assert!(said.starts_with("Missing.") || said.starts_with("Not settled."), "{said}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn consent_in_brief(&self, decision: &ConsentDecision, names: &dyn Names) -> String {
        let mut said = Vec::new();
        if decision.outcome == Outcome::NeedsCheck {
            said.push(self.say("consent-brief-check", &Args::new()));
            let facts = decision.missing.iter().map(|missing| self.known_word("missing_fact", missing.fact.code()));
            let facts = self.spoken().semicolons(facts);
            if !facts.is_empty() {
                said.push(self.say("missing-facts", &Args::new().with("facts", facts)));
            }
        } else {
            said.extend(self.state_in_brief(decision, names));
        }
        for (id, name, parties) in [
            ("consent-brief-notify", "notify", &decision.notify),
            ("consent-brief-waiting", "waiting", &decision.waiting_for),
        ] {
            if !parties.is_empty() {
                let parties = parties.iter().map(|party| self.party(party.person.as_ref(), names)).collect();
                said.push(self.say(id, &Args::new().with(name, self.listed(parties))));
            }
        }
        if decision.disputed {
            said.push(self.say("consent-brief-disputed", &Args::new()));
        }
        said.join(" ")
    }

    fn state_in_brief(&self, decision: &ConsentDecision, names: &dyn Names) -> Vec<String> {
        let plain = |id: &str| self.say(id, &Args::new());
        let listed = |parties: Vec<&Option<PersonId>>| {
            let parties = parties.into_iter().map(|person| self.party(person.as_ref(), names)).collect();
            self.listed(parties)
        };
        let standing = |state: PartyState| {
            let lines = decision.parties.iter().filter(move |line| line.state == state && answers(decision, line));
            listed(lines.map(|line| &line.person).collect())
        };
        let (given, taken_back) = (standing(PartyState::Given), standing(PartyState::Withdrawn));
        let objectors = listed(decision.objectors.iter().map(|party| &party.person).collect());
        let one = |id: &str, name: &'static str, people: String| {
            if people.is_empty() {
                plain(&format!("{id}-nobody"))
            } else {
                self.say(id, &Args::new().with(name, people))
            }
        };
        let first = match decision.state {
            ConsentState::Valid => one("consent-brief-valid", "given", given),
            ConsentState::Refused => one("consent-brief-refused", "objectors", objectors),
            ConsentState::Missing => plain("consent-brief-missing"),
            ConsentState::Conflict if objectors.is_empty() => {
                let args = Args::new().with("given", given).with("taken_back", taken_back);
                self.say("consent-brief-conflict-taken_back", &args)
            }
            ConsentState::Conflict => {
                let args = Args::new().with("given", given).with("objectors", objectors);
                self.say("consent-brief-conflict", &args)
            }
            ConsentState::Withdrawn => one("consent-brief-withdrawn", "taken_back", taken_back),
            ConsentState::Expired => plain("consent-brief-expired"),
            ConsentState::NotRequired => plain("consent-brief-not_required"),
            ConsentState::Excused => one("consent-brief-excused", "objectors", objectors),
            ConsentState::NotExcused => plain("consent-brief-not_excused"),
        };
        let mut said = vec![first];
        if decision.state == ConsentState::NotRequired && !decision.basis.is_empty() {
            said.push(self.basis(&decision.basis));
        }
        // Where nobody is waited for, it is the reasons that say what is wanting.
        let told = !decision.waiting_for.is_empty() || !decision.notify.is_empty();
        if matches!(decision.state, ConsentState::Missing | ConsentState::Expired) && !told {
            let (why, _) = self.why_of_consent(decision, names);
            said.extend(why);
        }
        said
    }

    pub(crate) fn basis(&self, basis: &[LawfulBasis]) -> String {
        let words = basis.iter().map(|basis| self.known_word(LawfulBasis::LIST, basis.code()));
        self.say("consent-brief-basis", &Args::new().with("basis", self.spoken().semicolons(words)))
    }

    /// The whole answer, ready to print: the state in a sentence; who has a part in it; why; what would resolve it; what
    /// to do now; and how long it holds.
    ///
    /// ```
    /// # use parentis_text::{Ids, Words};
    /// # use parentis::consent::ConsentMatter;
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let photograph = ConsentMatter::new("photo_internal".parse()?).pupil("ava".parse()?);
    /// let text = Words::staff_english()?.consent(&school.consent(&photograph, as_of), &Ids);
    /// assert!(text.starts_with("ava, pictures for use inside the school: consent not needed. It may be done. ("));
    /// assert!(text.contains("\nConsent is the wrong tool here. Do not ask for it. It rests on a task in the public interest;"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn consent(&self, decision: &ConsentDecision, names: &dyn Names) -> String {
        let plain = |id: &str| self.say(id, &Args::new());
        let taking_part = decision.kind == Some(ConsentKind::Withdrawal);
        let headline = if taking_part { "consent-headline-taking-part" } else { "consent-headline" };
        let args = self.about(&decision.matter, decision.state, names).with("outcome", decision.outcome.code());
        let mut text = self.with_rules(self.say(headline, &args), &[decision.state.rule()]);
        text.push('\n');
        text.push_str(&self.consent_in_brief(decision, names));
        text.push('\n');
        for line in [self.item(&decision.matter, names), self.failed(decision.failed)].into_iter().flatten() {
            text.push_str(&line);
            text.push('\n');
        }
        let parties = decision.parties.iter().map(|line| self.consent_party(line, decision, names)).collect();
        section(&mut text, &plain("consent-parties"), parties);
        let (why, also) = self.why_of_consent(decision, names);
        section(&mut text, &plain("explain-why"), why);
        section(&mut text, &plain("explain-also"), also);
        let resolved = decision.resolved_by.iter().map(|remedy| self.remedy(remedy, names)).collect();
        section(&mut text, &plain("consent-resolved"), resolved);
        let mut steps: Vec<String> = decision.duties.iter().map(|duty| plain(&format!("duty-{duty}"))).collect();
        for missing in &decision.missing {
            let supplier = self.known_word("supplier", missing.ask.code());
            steps.push(self.say(&format!("find-{}", missing.fact.code()), &Args::new().with("supplier", supplier)));
        }
        section(&mut text, &plain("explain-steps"), steps);
        text.push('\n');
        text.push_str(&self.holds(decision.holds_until));
        text.push('\n');
        self.whole(text)
    }

    fn failed(&self, failed: Option<ConsentStep>) -> Option<String> {
        let step = self.known_word(ConsentStep::LIST, failed?.code());
        Some(self.say("consent-failed", &Args::new().with("step", step)))
    }

    fn item(&self, matter: &ConsentMatter, names: &dyn Names) -> Option<String> {
        let item = matter.item.as_ref()?;
        Some(self.say("consent-item", &Args::new().named("item", names.item(item))))
    }

    /// For whom, for what, and where it stands.
    pub(crate) fn about(&self, matter: &ConsentMatter, state: ConsentState, names: &dyn Names) -> Args<'static> {
        let state = self.known_word(ConsentState::LIST, state.code());
        Args::new()
            .with("who", self.who(matter, names))
            .with("purpose", self.purpose(&matter.purpose))
            .with("state", state)
    }

    fn who(&self, matter: &ConsentMatter, names: &dyn Names) -> String {
        match (&matter.pupil, &matter.person) {
            (Some(pupil), _) => on_one_line(names.pupil(pupil)),
            (None, Some(person)) => on_one_line(names.person(person)),
            (None, None) => self.say("consent-who-none", &Args::new()),
        }
    }

    /// One party: where they stand, since when and until when, and whether their answer counts.
    pub fn consent_party(&self, line: &PartyLine, decision: &ConsentDecision, names: &dyn Names) -> String {
        let state = self.known_word(PartyState::LIST, line.state.code());
        // Of one that ended the day is that of the yes.
        let expired = line.state == PartyState::Expired;
        let args = Args::new()
            .with("party", self.party_first(line.person.as_ref(), names))
            .with("state", state)
            .with("dated", if expired { "over" } else { crate::reasons::yes_no(line.since.is_some()) })
            .with("day", line.since.map(|day| self.date(day)).unwrap_or_default());
        let mut said = vec![self.say("consent-party", &args)];
        if let Some(last) = line.until.and_then(|until| until.pred_opt()) {
            let over = last < decision.as_of;
            let id = if over { "consent-party-until-over" } else { "consent-party-until" };
            said.push(self.say(id, &Args::new().with("last", self.date(last))));
        }
        // Where the pupil decides, or nobody is asked, it is idle whether an adult could give it.
        let standing = match line.person {
            _ if decision.state == ConsentState::NotRequired => None,
            None => Some("consent-party-pupil"),
            Some(_) if pupil_decides(decision) => None,
            Some(_) => Some("consent-party-standing"),
        };
        said.extend(standing.map(|id| self.say(id, &Args::new().with("known", known_code(line.standing)))));
        if let Some(ground) = line.excepted {
            let ground = self.known_word("exception_ground", ground.code());
            said.push(self.say("consent-party-excepted", &Args::new().with("ground", ground)));
        }
        said.join(" ")
    }

    /// One thing that would resolve it.
    pub fn remedy(&self, remedy: &Remedy, names: &dyn Names) -> String {
        let person = remedy.party.as_ref().and_then(|party: &ConsentParty| party.person.as_ref());
        let id = format!("resolve-{}", remedy.by);
        // Only this one names the party inside its sentence.
        let inside = remedy.by == parentis::consent::words::Resolution::Standing;
        let party = if inside { self.party(person, names) } else { self.party_first(person, names) };
        self.say(&id, &Args::new().with("party", party))
    }

    /// The reasons that decide, and those that were also looked at, each with its rule and each once.
    fn why_of_consent(&self, decision: &ConsentDecision, names: &dyn Names) -> (Vec<String>, Vec<String>) {
        let weights = deciding(decision.outcome);
        let (mut why, mut also): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for because in &decision.reasons {
            let sentence = self.reason(because, names);
            let list = if weights.contains(&because.weight) { &mut why } else { &mut also };
            if !list.contains(&sentence) {
                list.push(sentence);
            }
        }
        // Of what is wanting, each party's own part is context, and there is nothing else.
        if why.is_empty() { (also, why) } else { (why, also) }
    }

    /// The reasons of a line about an adult, in one line.
    pub(crate) fn why_in_line(&self, reasons: &[Because], names: &dyn Names) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        let bars = reasons.iter().filter(|because| because.weight == parentis::decision::Weight::Bar);
        for because in bars {
            let sentence = self.reason(because, names);
            if !said.contains(&sentence) {
                said.push(sentence);
            }
        }
        said
    }

    /// A party inside a sentence; nobody named is the pupil.
    pub(crate) fn party(&self, person: Option<&PersonId>, names: &dyn Names) -> String {
        self.party_by("consent-pupil", person, names)
    }

    /// The same at the beginning of a sentence.
    pub(crate) fn party_first(&self, person: Option<&PersonId>, names: &dyn Names) -> String {
        self.party_by("consent-the-pupil", person, names)
    }

    fn party_by(&self, id: &str, person: Option<&PersonId>, names: &dyn Names) -> String {
        person.map_or_else(|| self.say(id, &Args::new()), |person| on_one_line(names.person(person)))
    }

    /// Several people in a row.
    pub(crate) fn listed(&self, mut people: Vec<String>) -> String {
        let Some(last) = people.pop() else { return String::new() };
        if people.is_empty() {
            return last;
        }
        self.say("consent-list-and", &Args::new().with("first", self.spoken().commas(people)).with("last", last))
    }

    /// The reasons that only a consent has. Of any other reason there are no words here.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the other reasons have their words elsewhere, and a test sees to it"
    )]
    pub(crate) fn consent_sentence(&self, reason: &Reason, names: &dyn Names) -> String {
        let plain = Args::new;
        let of = |by: &Option<PersonId>| Args::new().with("party", self.party_first(by.as_ref(), names));
        let inside = |by: &Option<PersonId>| Args::new().with("in_person", self.party(by.as_ref(), names));
        let (id, args) = match reason {
            Reason::ConsentNotNeeded => ("reason-consent_not_needed", plain()),
            Reason::PurposeNotKnown => ("reason-purpose_not_known", plain()),
            Reason::GivenBy { by } => ("reason-given_by", of(by)),
            Reason::RefusedBy { by } => ("reason-refused_by", of(by)),
            Reason::ObjectedBy { by } => ("reason-objected_by", of(by)),
            Reason::TakenBackBy { by } => ("reason-taken_back_by", of(by)),
            Reason::TermEndedOf { by } => ("reason-term_ended_of", of(by)),
            Reason::AnswerAwaited { by } => ("reason-answer_awaited", of(by)),
            Reason::NotAskedYet { by } => ("reason-not_asked_yet", of(by)),
            Reason::FormDoesNotCount { by, form } => {
                ("reason-form_does_not_count", of(by).with("form", self.known_word("consent_form", form.code())))
            }
            Reason::OneTickForSeveral { by } => ("reason-one_tick_for_several", of(by)),
            Reason::AnswerWithoutStanding { by } => ("reason-answer_without_standing", of(by)),
            Reason::StandingNotSettled { by } => ("reason-standing_not_settled", inside(by)),
            Reason::NotNotified { by } => ("reason-not_notified", of(by)),
            Reason::NotificationExcepted { by, ground } => {
                let ground = self.known_word("exception_ground", ground.code());
                ("reason-notification_excepted", of(by).with("ground", ground))
            }
            Reason::OthersStandIn => ("reason-others_stand_in", plain()),
            Reason::PupilAbleToDecide => ("reason-pupil_able_to_decide", plain()),
            Reason::PupilAnswersToo => ("reason-pupil_answers_too", plain()),
            Reason::PartiesDisagree => ("reason-parties_disagree", plain()),
            Reason::CourtLetsDecide { by } => ("reason-court_lets_decide", inside(by)),
            Reason::NoRightToBeExcused => ("reason-no_right_to_be_excused", plain()),
            Reason::HeadDeclined => ("reason-head_declined", plain()),
            Reason::PupilChoseToTakePart => ("reason-pupil_chose_to_take_part", plain()),
            Reason::RequestOpposed { by } => ("reason-request_opposed", of(by)),
            Reason::RequestUnclear { by } => ("reason-request_unclear", of(by)),
            Reason::PrescriptionNeeded => ("reason-prescription_needed", plain()),
            Reason::PlanNeeded => ("reason-plan_needed", plain()),
            Reason::PupilLeft => ("reason-pupil_left", plain()),
            Reason::HasToBeAskedToo { by } => ("reason-has_to_be_asked_too", of(by)),
            Reason::EveryOneNeeded => ("reason-every_one_needed", plain()),
            Reason::OrderCoversTheJourney { by } => ("reason-order_covers_the_journey", inside(by)),
            Reason::PupilIsProtected => ("reason-pupil_is_protected", plain()),
            Reason::DocumentDecides => ("reason-document_decides", plain()),
            Reason::LawNotSettled => ("reason-law_not_settled", plain()),
            Reason::OutsideTheBiometricsAct => ("reason-outside_the_biometrics_act", plain()),
            Reason::Urgent => ("reason-urgent", plain()),
            Reason::InConfidence => ("reason-in_confidence", plain()),
            Reason::ObjectionNotInWriting { by } => ("reason-objection_not_in_writing", of(by)),
            Reason::OtherFormDoes { by } => ("reason-other_form_does", of(by)),
            Reason::ConsentPersonNotNamed => ("reason-consent_person_not_named", plain()),
            Reason::FilmingPublished => ("reason-filming_published", plain()),
            _ => ("reason-not_worded", plain()),
        };
        self.say(id, &args)
    }
}

/// Does this party's answer count, as far as is known? The pupil's own does where the answer rests on it.
fn answers(decision: &ConsentDecision, line: &PartyLine) -> bool {
    if line.person.is_none() {
        return pupil_decides(decision) || line.state == PartyState::Withdrawn;
    }
    !pupil_decides(decision) && line.standing != Known::No
}

fn pupil_decides(decision: &ConsentDecision) -> bool {
    decision.parties.iter().any(|line| line.person.is_none() && line.standing == Known::Yes)
}
