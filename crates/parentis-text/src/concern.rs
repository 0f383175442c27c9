//! A case, all open cases, and whether a step may be taken, in words.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::Names;
use chrono::NaiveDate;
use parentis::communication::words::PromiseStanding;
use parentis::concern::board::{CaseBoard, CaseNext, CasePast, CaseView};
use parentis::concern::clock::CaseDue;
use parentis::concern::decide::StepAnswer;
use parentis::concern::step::CaseStep;
use parentis::concern::words::{
    AcceptanceTest, CaseAct, CaseOutcome, CasePhase, ComplainantMay, FindingsTo, HandOver, PanelFault, PauseReason,
    StageAct, StepRefused,
};
use parentis::ids::PersonId;
use parentis::profile::{Post, Route};
use parentis::question::Day;
use parentis::words::Says;

/// Each step with the message that says it.
const STEPS: &[(&str, &str)] = &[
    ("triaged", "concern-step-triaged"),
    ("left_ladder", "concern-step-left_ladder"),
    ("not_accepted", "concern-step-not_accepted"),
    ("began", "concern-step-began"),
    ("handed_on", "concern-step-handed_on"),
    ("acknowledged", "concern-step-acknowledged"),
    ("met", "concern-step-met"),
    ("responded", "concern-step-responded"),
    ("resolved", "concern-step-resolved"),
    ("hearing_offered", "concern-step-hearing_offered"),
    ("panel_set", "concern-step-panel_set"),
    ("heard", "concern-step-heard"),
    ("findings_sent", "concern-step-findings_sent"),
    ("concluded", "concern-step-concluded"),
    ("lapsed", "concern-step-lapsed"),
    ("reopened", "concern-step-reopened"),
    ("withdrawn", "concern-step-withdrawn"),
    ("paused", "concern-step-paused"),
    ("resumed", "concern-step-resumed"),
    ("extended", "concern-step-extended"),
    ("told", "concern-step-told"),
    ("came_again", "concern-step-came_again"),
    ("heard_first", "concern-step-heard_first"),
    ("investigator_named", "concern-step-investigator_named"),
    ("decided", "concern-step-decided"),
    ("stopped_responding", "concern-step-stopped_responding"),
    ("went_outside", "concern-step-went_outside"),
];

impl Words {
    /// A case: where it stands, its times, what is next, what the complainant may do, and what happened.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.concern(&school.concern(&"c-1".parse()?, as_of), &Ids);
    /// assert!(text.starts_with("Case c-1 is not on record by that day."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn concern(&self, view: &CaseView, names: &dyn Names) -> String {
        let case = Args::new().with("case", view.case.as_str());
        let Some(phase) = view.phase.filter(|_| view.known) else {
            let mut text = self.with_rules(self.say("concern-unknown", &case), &view.rules);
            text.push('\n');
            return self.whole(text);
        };
        let phase = self.known_word(CasePhase::LIST, phase.code());
        let mut said = vec![self.say("concern-headline", &case.with("phase", phase))];
        if !view.has_ladder {
            said.push(self.say("concern-no-ladder", &Args::new()));
        }
        if let Some(stage) = &view.stage {
            let args = Args::new().with("stage", stage.as_str());
            said.push(match self.holder(view.post, view.handler.as_ref(), names) {
                Some(handler) => self.say("concern-stage", &args.with("handler", handler)),
                None => self.say("concern-stage-nobody", &args),
            });
        }
        if let Some(day) = view.received {
            said.push(self.say("concern-received", &Args::new().with("day", self.date(day))));
            if let Some(Day::On { day: deemed }) = view.deemed.filter(|deemed| *deemed != Day::On { day }) {
                said.push(self.say("concern-deemed", &Args::new().with("day", self.date(deemed))));
            }
        }
        if view.late == Some(true) {
            said.push(self.say("concern-late", &Args::new()));
        }
        if let Some(person) = &view.investigator {
            said.push(self.say("concern-investigator", &Args::new().named("person", names.person(person))));
        }
        if let Some(day) = view.stopped_responding {
            said.push(self.say("concern-stopped", &Args::new().with("day", self.date(day))));
        }
        let mut text = self.with_rules(said.join(" "), &view.rules);
        text.push('\n');
        let mut listed = |heading: &str, lines: Vec<String>| {
            if !lines.is_empty() {
                section(&mut text, &self.say(heading, &Args::new()), lines);
            }
        };
        listed("concern-next", view.next.iter().map(|next| self.case_next(next, names)).collect());
        listed("concern-dues", view.dues.iter().map(|due| self.case_due(due)).collect());
        let mut may: Vec<String> =
            view.complainant_may.iter().map(|may| self.known_word(ComplainantMay::LIST, may.code())).collect();
        if let Some(Day::On { day }) = view.ask_until {
            may.push(self.say("concern-until", &Args::new().with("day", self.date(day))));
        }
        let routes = view.outside_routes.iter().map(|route| self.known_word(Route::LIST, route.code()));
        let posts = view.outside_posts.iter().map(|post| self.known_word(Post::LIST, post.code()));
        let ways: Vec<String> = routes.chain(posts).collect();
        if !ways.is_empty() {
            may.push(self.say("concern-outside", &Args::new().with("ways", self.spoken().commas(ways))));
        }
        listed("concern-may", may);
        listed("concern-history", view.history.iter().map(|past| self.case_past(past, names)).collect());
        self.whole(text)
    }

    /// A post and whoever holds it.
    fn holder(&self, post: Option<Post>, person: Option<&PersonId>, names: &dyn Names) -> Option<String> {
        let post = post.map(|post| self.known_word(Post::LIST, post.code()));
        let person = person.map(|person| crate::names::on_one_line(names.person(person)));
        match (post, person) {
            (Some(post), Some(person)) => Some(format!("{post}: {person}")),
            (one, other) => one.or(other),
        }
    }

    /// What somebody does next, and by when.
    pub fn case_next(&self, next: &CaseNext, names: &dyn Names) -> String {
        let act = self.known_word(CaseAct::LIST, next.act.code());
        let args = Args::new().with("act", act);
        let mut said = vec![match self.holder(next.post, next.person.as_ref(), names) {
            Some(who) => self.say("concern-act", &args.with("who", who)),
            None => self.say("concern-act-nobody", &args),
        }];
        if next.at_once {
            said.push(self.say("concern-act-now", &Args::new()));
        }
        match next.due {
            Some(Day::On { day }) => {
                let args = Args::new().with("day", self.date(day));
                said.push(self.say(if next.overdue { "concern-act-over" } else { "concern-act-by" }, &args));
            }
            Some(Day::At { instant }) => {
                let args = Args::new().with("day", self.date(instant.date_naive()));
                said.push(self.say(if next.overdue { "concern-act-over" } else { "concern-act-by" }, &args));
            }
            Some(Day::NotKnown { gap }) => said.push(self.calendar_gap(gap)),
            None => {}
        }
        said.extend(self.elsewhere(next.outside, next.addressee));
        said.join(" ")
    }

    fn elsewhere(&self, outside: Option<Post>, addressee: Option<Post>) -> Vec<String> {
        let named =
            |id: &str, post: Post| self.say(id, &Args::new().with("post", self.known_word(Post::LIST, post.code())));
        let outside = outside.map(|post| named("concern-act-outside", post));
        outside.into_iter().chain(addressee.map(|post| named("concern-act-through", post))).collect()
    }

    /// One time of a case.
    pub fn case_due(&self, due: &CaseDue) -> String {
        let what = self.known_word(StageAct::LIST, due.what.code());
        let standing = self.known_word(PromiseStanding::LIST, due.standing.code());
        let args = Args::new().with("what", what);
        let mut said = vec![match due.due {
            Some(Day::On { day }) => {
                self.say("concern-due", &args.with("day", self.date(day)).with("standing", standing))
            }
            Some(Day::At { instant }) => {
                self.say("concern-due", &args.with("day", self.date(instant.date_naive())).with("standing", standing))
            }
            Some(Day::NotKnown { gap }) => self.say("concern-due-gap", &args.with("gap", self.calendar_gap(gap))),
            None => self.say("concern-due-none", &args.with("standing", standing)),
        }];
        if let Some(day) = due.would_be {
            said.push(self.say("concern-would-be", &Args::new().with("day", self.date(day))));
        }
        if let Some(day) = due.extended_from {
            said.push(self.say("concern-extended", &Args::new().with("day", self.date(day))));
        }
        said.join(" ")
    }

    /// A step as it was recorded: its day, what it was, and who, what and by when stands in it.
    pub fn case_past(&self, past: &CasePast, names: &dyn Names) -> String {
        let step = STEPS.iter().find(|(code, _)| *code == past.step.code());
        let step = step.map(|(_, id)| self.say(id, &Args::new())).unwrap_or_default();
        let args = Args::new().with("day", self.date(past.on)).with("step", step);
        let said = self.say(if past.fits { "concern-past" } else { "concern-past-nowhere" }, &args);
        std::iter::once(said).chain(self.case_past_more(&past.step, names)).collect::<Vec<_>>().join(" ")
    }

    /// What stands in a step besides its word.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list of steps may grow, and the word of a step says enough"
    )]
    fn case_past_more(&self, step: &CaseStep, names: &dyn Names) -> Vec<String> {
        let stage = |stage: &str| self.say("concern-past-stage", &Args::new().with("stage", stage));
        let with = |post: Option<Post>, person: Option<&PersonId>| {
            self.holder(post, person, names).map(|who| self.say("concern-past-with", &Args::new().with("who", who)))
        };
        let due = |what: StageAct, day: NaiveDate| {
            let what = self.known_word(StageAct::LIST, what.code());
            self.say("concern-past-due", &Args::new().with("what", what).with("day", self.date(day)))
        };
        let hearing = |day: NaiveDate| self.say("concern-past-hearing", &Args::new().with("day", self.date(day)));
        let word =
            |id: &str, list: &str, code: &str| self.say(id, &Args::new().with("word", self.known_word(list, code)));
        let why = |list: &str, code: &str| word("concern-past-why", list, code);
        let to = |list: &str, code: &str| word("concern-past-to", list, code);
        match step {
            CaseStep::Triaged { safeguarding, .. } => {
                let says = self.known_word(Says::LIST, safeguarding.code());
                vec![self.say("concern-past-safety", &Args::new().with("says", says))]
            }
            CaseStep::LeftLadder { route, post } => {
                let route = route.map(|route| to(Route::LIST, route.code()));
                route.into_iter().chain(post.map(|post| to(Post::LIST, post.code()))).collect()
            }
            CaseStep::NotAccepted { test, decided_by, .. } => {
                let by = with(None, Some(decided_by));
                std::iter::once(why(AcceptanceTest::LIST, test.code())).chain(by).collect()
            }
            CaseStep::Began { stage: id, handler, post, .. } => {
                std::iter::once(stage(id)).chain(with(*post, handler.as_ref())).collect()
            }
            CaseStep::HandedOn { handler, post, why: because } => {
                let reason = why(HandOver::LIST, because.code());
                with(*post, Some(handler)).into_iter().chain([reason]).collect()
            }
            CaseStep::Responded { outcome, .. } | CaseStep::Resolved { outcome } | CaseStep::Heard { outcome, .. } => {
                vec![word("concern-past-outcome", CaseOutcome::LIST, outcome.code())]
            }
            CaseStep::HearingOffered { hearing: day, .. } => vec![hearing(*day)],
            CaseStep::PanelSet { members, hearing: day } => {
                let members = members.iter().filter_map(|member| self.holder(None, Some(&member.person), names));
                let members = Args::new().with("who", self.spoken().commas(members));
                vec![hearing(*day), self.say("concern-past-with", &members)]
            }
            CaseStep::FindingsSent { to: whom } => vec![to(FindingsTo::LIST, whom.code())],
            CaseStep::Reopened { decided_by, .. } => with(None, Some(decided_by)).into_iter().collect(),
            CaseStep::Paused { reason, review, .. } => {
                let review = self.say("concern-past-review", &Args::new().with("day", self.date(*review)));
                vec![why(PauseReason::LIST, reason.code()), review]
            }
            CaseStep::Extended { what, until: day, .. } | CaseStep::Told { what, due: day } => vec![due(*what, *day)],
            CaseStep::WentOutside { route } => vec![to(Route::LIST, route.code())],
            // Their word says all: that it arrived, a meeting, an end, and going on again.
            _ => Vec::new(),
        }
    }

    /// How many cases are open, how many of them have a time that is over, and how many ended: for a host that draws the
    /// board as a table.
    pub fn concerns_in_short(&self, board: &CaseBoard) -> String {
        let open = u32::try_from(board.open.len()).unwrap_or(u32::MAX);
        let args = Args::new().count("open", open).count("overdue", board.overdue).count("ended", board.ended);
        self.with_rules(self.say("concern-board", &args), &board.rules)
    }

    /// All open cases, each with what is next.
    pub fn concerns(&self, board: &CaseBoard, names: &dyn Names) -> String {
        let mut text = self.concerns_in_short(board);
        text.push('\n');
        let lines: Vec<String> = board
            .open
            .iter()
            .map(|line| {
                let phase = self.known_word(CasePhase::LIST, line.phase.code());
                let args = Args::new().with("case", line.case.as_str()).with("phase", phase);
                let next = line.next.as_ref().map(|next| self.case_next(next, names));
                std::iter::once(self.say("concern-board-line", &args)).chain(next).collect::<Vec<_>>().join(" ")
            })
            .collect();
        if !lines.is_empty() {
            section(&mut text, &self.say("concern-next", &Args::new()), lines);
        }
        self.whole(text)
    }

    /// May the step be taken, and if not why?
    pub fn concern_move(&self, answer: &StepAnswer, names: &dyn Names) -> String {
        let mut said = Vec::new();
        match (answer.refused, answer.phase) {
            (Some(why), _) => {
                let why = self.known_word(StepRefused::LIST, why.code());
                said.push(self.say("concern-move-no", &Args::new().with("why", why)));
            }
            (None, Some(phase)) => {
                let phase = self.known_word(CasePhase::LIST, phase.code());
                said.push(self.say("concern-move-yes", &Args::new().with("phase", phase)));
            }
            (None, None) => {}
        }
        for problem in &answer.panel {
            let args = Args::new().with("fault", self.known_word(PanelFault::LIST, problem.fault.code()));
            said.push(match &problem.person {
                Some(person) => self.say("concern-panel-seat", &args.named("person", names.person(person))),
                None => self.say("concern-panel-fault", &args),
            });
        }
        said.extend(self.elsewhere(answer.outside, answer.addressee));
        let mut text = self.with_rules(said.join(" "), &answer.rules);
        text.push('\n');
        self.whole(text)
    }
}
