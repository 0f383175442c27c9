//! Where a concern goes, and which safeguarding records are open, for whoever acts. There are no words of this for parents.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::concern::matter::ConcernKind;
use parentis::concern::record::{
    NotToldWhy, NoticeState, OpenTask, ParentNotice, RecordTask, SafeguardingList, SafeguardingRecord, SharingNote,
};
use parentis::concern::route::{ConcernRoute, NobodyWhy, RouteAction, RouteSay, RouteStep, Routing, TermOf, Urgency};
use parentis::ids::PersonId;
use parentis::profile::{Post, Route};
use parentis::question::Day;

impl Words {
    /// Every way that applies, what is of safety first, each with to whom, by when and what is said.
    ///
    /// ```
    /// use parentis::concern::matter::RaisedConcern;
    /// use parentis::question::Arrived;
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let found = school.route(&RaisedConcern::new(Arrived::On(as_of)), as_of);
    /// let text = Words::staff_english()?.routing(&found, &Ids);
    /// assert!(text.contains("Now: show the choice of safeguarding, as nobody said that it does not apply."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn routing(&self, found: &Routing, names: &dyn Names) -> String {
        if found.routes.is_empty() {
            return self.whole(self.say("routing-none", &Args::new()));
        }
        let mut text = self.say("routing-headline", &Args::new().count("ways", found.routes.len()));
        text.push('\n');
        let safety = |route: &&ConcernRoute| route.step <= RouteStep::Safeguarding;
        for (heading, first) in [("routing-safety", true), ("routing-others", false)] {
            let routes = found.routes.iter().filter(|route| safety(route) == first);
            let lines: Vec<String> = routes.map(|route| self.concern_route(route, names)).collect();
            if !lines.is_empty() {
                section(&mut text, &self.say(heading, &Args::new()), lines);
            }
        }
        self.whole(text)
    }

    /// One way: what is to be done and when, to whom, and what is said.
    pub fn concern_route(&self, route: &ConcernRoute, names: &dyn Names) -> String {
        let urgency = capital(&self.known_word(Urgency::LIST, route.urgency.code()));
        let args = Args::new()
            .with("settled", yes_no(route.settled))
            .with("urgency", urgency)
            .with("action", self.known_word(RouteAction::LIST, route.action.code()));
        let mut said = vec![self.say("routing-way", &args)];
        if let Some(post) = route.post {
            let args = Args::new()
                .with("named", yes_no(!route.people.is_empty()))
                .with("post", self.known_word(Post::LIST, post.code()))
                .with("people", self.people(&route.people, names));
            said.push(self.say("routing-to", &args));
        }
        if let Some(way) = route.way_out {
            said.push(self.say("routing-out", &Args::new().with("way", self.known_word(Route::LIST, way.code()))));
        }
        if let Some(why) = route.nobody {
            said.push(
                self.say("routing-nobody", &Args::new().with("why", self.known_word(NobodyWhy::LIST, why.code()))),
            );
        }
        if !route.kinds.is_empty() {
            let kinds = route.kinds.iter().map(|kind| self.known_word(ConcernKind::LIST, kind.code()));
            said.push(self.say("routing-parts", &Args::new().with("kinds", self.spoken().semicolons(kinds))));
        }
        match route.due {
            Some(Day::On { day }) => said.push(self.say("routing-due", &Args::new().with("day", self.date(day)))),
            Some(Day::At { instant }) => {
                let time = instant.format("%H:%M").to_string();
                let args = Args::new().with("day", self.date(instant.date_naive())).with("time", time);
                said.push(self.say("routing-due-at", &args));
            }
            Some(Day::NotKnown { gap }) => said.push(self.calendar_gap(gap)),
            None => {}
        }
        for what in &route.say {
            said.push(sentence(&self.known_word(RouteSay::LIST, what.code())));
        }
        for term in &route.terms {
            let args = Args::new()
                .with("least", yes_no(term.at_least))
                .with("what", capital(&self.known_word(TermOf::LIST, term.what.code())))
                .with("count", term.n.to_string())
                .with("unit", self.known_word("unit", term.unit.code()));
            said.push(self.say("routing-term", &args));
        }
        if !route.not_told.is_empty() {
            let args = Args::new().with("people", self.people(&route.not_told, names));
            said.push(self.say("routing-not-told", &args));
        }
        self.with_rules(said.join(" "), &route.rules)
    }

    /// The safeguarding records that are open: who was told, what is to be done, and whether parents are told.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.safeguarding(&school.safeguarding(None, as_of), &Ids);
    /// assert!(text.starts_with("Safeguarding records that are open: 0."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn safeguarding(&self, found: &SafeguardingList, names: &dyn Names) -> String {
        let mut text = self.say("records-headline", &Args::new().count("records", found.records.len()));
        text.push('\n');
        for record in &found.records {
            let (head, lines) = self.safeguarding_record(record, names);
            section(&mut text, &head, lines);
        }
        text.push('\n');
        text.push_str(&self.say("records-not-for-parents", &Args::new()));
        text.push('\n');
        self.whole(text)
    }

    fn safeguarding_record(&self, record: &SafeguardingRecord, names: &dyn Names) -> (String, Vec<String>) {
        let pupils = record.pupils.iter().map(|pupil| on_one_line(names.pupil(pupil)));
        let args = Args::new()
            .named("record", names.item(&record.record))
            .with("pupils", self.spoken().commas(pupils))
            .with("day", self.date(record.opened));
        let head = self.say("records-record", &args);
        let mut lines = Vec::new();
        if !record.about.is_empty() {
            let args = Args::new().with("people", self.people(&record.about, names));
            lines.push(self.say("records-staff", &args));
        }
        let args =
            Args::new().with("any", yes_no(!record.told.is_empty())).with("people", self.people(&record.told, names));
        lines.push(self.say("records-told", &args));
        if !record.referred.is_empty() {
            let posts = record.referred.iter().map(|post| self.known_word(Post::LIST, post.code()));
            lines.push(self.say("records-referred", &Args::new().with("posts", self.spoken().commas(posts))));
        }
        lines.extend(record.open.iter().map(|open| self.open_task(open, names)));
        lines.extend(record.parents.iter().map(|notice| self.parent_notice(notice, names)));
        for line in &record.sharing {
            let note = capital(&self.known_word(SharingNote::LIST, line.note.code()));
            lines.push(self.with_rules(self.say("records-note", &Args::new().with("note", note)), &[line.rule]));
        }
        (head, lines)
    }

    fn open_task(&self, open: &OpenTask, names: &dyn Names) -> String {
        let args = Args::new()
            .with("task", self.known_word(RecordTask::LIST, open.task.code()))
            .with("people", self.people(&open.people, names));
        let text = match open.due {
            Some(Day::On { day }) => self.say("records-open-day", &args.with("day", self.date(day))),
            Some(Day::At { .. } | Day::NotKnown { .. }) | None if open.people.is_empty() => {
                self.say("records-open", &args)
            }
            Some(Day::At { .. } | Day::NotKnown { .. }) | None => self.say("records-open-people", &args),
        };
        self.with_rules(text, &open.rules)
    }

    fn parent_notice(&self, notice: &ParentNotice, names: &dyn Names) -> String {
        let args = Args::new()
            .named("person", names.person(&notice.person))
            .named("pupil", names.pupil(&notice.pupil))
            .with("state", self.known_word(NoticeState::LIST, notice.state.code()));
        let mut said = vec![self.say("records-parent", &args)];
        if !notice.why.is_empty() {
            let why = notice.why.iter().map(|why| self.known_word(NotToldWhy::LIST, why.code()));
            said.push(self.say("records-parent-why", &Args::new().with("why", self.spoken().semicolons(why))));
        }
        self.with_rules(said.join(" "), &notice.rules)
    }

    fn people(&self, people: &[PersonId], names: &dyn Names) -> String {
        self.spoken().commas(people.iter().map(|person| on_one_line(names.person(person))))
    }
}

/// With a capital first.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// As a sentence of its own.
fn sentence(text: &str) -> String {
    format!("{}.", capital(text))
}
