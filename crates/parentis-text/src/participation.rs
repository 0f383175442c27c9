//! How parents take part, in words for staff: volunteers, and whose check does not fit the rota.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::Names;
use parentis::decision::Outcome;
use parentis::participation::check::{
    CheckNeeded, CheckStanding, HelpGap, HelpNeed, HelpState, HelpWhy, VolunteerCheck, VolunteerDue, VolunteersDue,
};
use parentis::participation::volunteer::VolunteerWork;

impl Words {
    /// May a volunteer help, and activity by activity which check that needs.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let found = school.volunteer_check(&"mother".parse()?, None, as_of);
    /// let text = Words::staff_english()?.volunteer_check(&found, &Ids);
    /// assert!(text.starts_with("Somebody has to look before mother helps."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn volunteer_check(&self, found: &VolunteerCheck, names: &dyn Names) -> String {
        let person = || Args::new().named("person", names.person(&found.person));
        let mut said = vec![self.say("volunteer-headline", &person().with("outcome", found.may_start.code()))];
        if found.activities.is_empty() {
            said.push(self.say("volunteer-nothing", &person()));
        }
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        for state in &found.activities {
            let work = self.known_word(VolunteerWork::LIST, state.work.code());
            let args = Args::new().with("activity", state.activity.as_str()).with("work", work);
            section(&mut text, &self.say("volunteer-activity", &args), self.help_lines(state));
        }
        self.whole(text)
    }

    fn help_lines(&self, state: &HelpState) -> Vec<String> {
        let mut lines = vec![match state.next_visit {
            Some(day) => self.say("volunteer-visit", &Args::new().with("day", self.date(day))),
            None => self.say("volunteer-no-visit", &Args::new()),
        }];
        let next = state.at_next_visit.as_ref().filter(|next| next.day != state.today.day);
        for need in std::iter::once(&state.today).chain(next) {
            lines.push(self.help_need(need));
        }
        lines
    }

    /// What the law of a day makes of somebody's help, and whether they may.
    fn help_need(&self, need: &HelpNeed) -> String {
        let why = need.why.iter().map(|why| self.known_word(HelpWhy::LIST, why.code()));
        let why = self.spoken().commas(why);
        let args = Args::new().with("day", self.date(need.day)).with("regulated", need.regulated.code());
        let mut said = vec![self.say("volunteer-need", &args)];
        if !why.is_empty() {
            said.push(self.say("volunteer-why", &Args::new().with("why", why)));
        }
        let args = self.help_args(need).with("outcome", need.may_help.code());
        said.push(self.say("volunteer-check", &args));
        if need.barred_list == Outcome::MustNot {
            said.push(self.say("volunteer-no-barred-list", &Args::new()));
        }
        for gap in &need.not_known {
            let gap = self.known_word(HelpGap::LIST, gap.code());
            said.push(self.say("volunteer-gap", &Args::new().with("gap", gap)));
        }
        said.join(" ")
    }

    fn help_args(&self, need: &HelpNeed) -> Args<'static> {
        let needed = self.known_word(CheckNeeded::LIST, need.needed.code());
        Args::new().with("needed", needed).with("standing", self.known_word(CheckStanding::LIST, need.standing.code()))
    }

    /// How many there are, and then whose check does not fit the next visit.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.volunteers_due(&school.volunteers_due(as_of), &Ids);
    /// assert!(text.starts_with("Volunteers on record: 0."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn volunteers_due(&self, found: &VolunteersDue, names: &dyn Names) -> String {
        let args = Args::new().count("volunteers", found.volunteers).count("due", found.due.len());
        let mut text = self.with_rules(self.say("volunteers-headline", &args), &found.rules);
        text.push('\n');
        let lines = found.due.iter().map(|due| self.volunteer_due(due, names)).collect();
        section(&mut text, &self.say("volunteers-list", &Args::new()), lines);
        self.whole(text)
    }

    fn volunteer_due(&self, due: &VolunteerDue, names: &dyn Names) -> String {
        let args = self.help_args(&due.need).with("activity", due.activity.as_str());
        let args = args.with("day", self.date(due.before));
        self.say("volunteers-line", &args.named("person", names.person(&due.person)))
    }
}
