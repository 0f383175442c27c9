//! Whether all who are entitled were treated alike (COM-4, ORD-1), thing by thing and adult by adult.

use crate::answers::known_code;
use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::Names;
use crate::reasons::yes_no;
use parentis::profile::Post;
use parentis::roles::Known;
use parentis::roles::equal::{EqualCount, EqualFinding, EqualLine, EqualThing, EqualTreatment};

impl Words {
    /// The whole text, ready to print: the answer in a sentence, the time, each thing with a line for each adult and the
    /// reason for each difference, the counts, and what to do now.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # use parentis::{Entry, Fact, roles::matrix::Column, time::Interval};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, _) = parentis::doc_example()?;
    /// # let item = "yearly-report".parse()?;
    /// # let fact = Fact::Given { pupil: "ava".parse()?, person: "mother".parse()?, column: Column::Report, item };
    /// # let day = Interval::new("2026-05-12".parse()?, None)?;
    /// # let school = school.with([Entry::new("s1".parse()?, Default::default(), day, None, fact)?])?;
    /// // The mother was sent the report; an order keeps the father from all information.
    /// let found = school.equal_treatment(&"ava".parse()?, "2026-01-01".parse()?, "2026-09-01".parse()?);
    /// let text = Words::staff_english()?.equal_treatment(&found, &Ids);
    /// assert!(text.starts_with("In what the school gave for ava, all who had a right to it were treated alike. (ORD-1, COM-4)"));
    /// assert!(text.contains("- mother was given it on 12 May 2026.\n"));
    /// assert!(text.contains("- father was not given it, and must not be. Order order-1 says that this adult"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn equal_treatment(&self, found: &EqualTreatment, names: &dyn Names) -> String {
        let plain = |id: &str| self.say(id, &Args::new());
        let alike = Args::new().named("pupil", names.pupil(&found.pupil)).with("alike", known_code(found.alike));
        let mut text = self.with_rules(self.say("equal-alike", &alike), &found.rules);
        let differs = found.count(EqualFinding::KeptBack) > 0 || found.count(EqualFinding::NotOwed) > 0;
        if found.alike == Known::Yes && differs {
            text.push(' ');
            text.push_str(&plain("equal-reasons"));
        }
        text.push('\n');
        text.push_str(&match found.end.pred_opt().filter(|last| found.start <= *last) {
            Some(last) => {
                let args = Args::new().with("first", self.date(found.start)).with("last", self.date(last));
                self.say("equal-time", &args)
            }
            None => plain("equal-no-time"),
        });
        text.push('\n');
        if found.things.is_empty() {
            text.push_str(&plain("equal-nothing"));
            text.push('\n');
        }
        if found.not_looked_at > 0 {
            let count = Args::new().count("count", found.not_looked_at);
            text.push_str(&self.say("equal-not-looked-at", &count));
            text.push('\n');
        }
        for thing in &found.things {
            let lines = thing.lines.iter().map(|line| self.equal_line(line, names)).collect();
            section(&mut text, &self.equal_thing(thing, names), lines);
        }
        let counts = found.counts.iter().map(|count| self.equal_count(count, names)).collect();
        section(&mut text, &plain("equal-counts"), counts);
        section(&mut text, &plain("explain-steps"), self.equal_steps(found));
        self.whole(text)
    }

    /// What was given, and when first.
    fn equal_thing(&self, thing: &EqualThing, names: &dyn Names) -> String {
        let column = self.known_word("column", thing.column.code());
        let args = Args::new().with("day", self.date(thing.on)).with("column", column);
        self.say("equal-thing", &args.named("item", names.item(&thing.item)))
    }

    /// One adult and one thing: what was found, by how many days later, and the reason for a difference.
    pub fn equal_line(&self, line: &EqualLine, names: &dyn Names) -> String {
        let args = Args::new().named("person", names.person(&line.person)).with("day", self.date(line.as_of));
        let mut said = vec![self.say(&format!("equal-line-{}", line.finding), &args)];
        // Of several days on which it was given, the one that is told may not be the first.
        if let Some(days) = line.days_later.filter(|_| line.given == Some(line.as_of)) {
            let args = Args::new().with("many", yes_no(days != 1)).count("days", days);
            said.push(self.say("equal-later", &args));
        }
        match line.finding {
            EqualFinding::Alike => {}
            EqualFinding::GivenAgainst
            | EqualFinding::LeftOut
            | EqualFinding::GivenUnsettled
            | EqualFinding::Waiting
            | EqualFinding::KeptBack
            | EqualFinding::NotOwed => said.push(self.why_in_brief(&line.decision, names)),
        }
        said.join(" ")
    }

    fn equal_count(&self, count: &EqualCount, names: &dyn Names) -> String {
        let mut args = Args::new().named("person", names.person(&count.person));
        for (name, n) in [
            ("things", count.things),
            ("owed", count.owed),
            ("left_out", count.left_out),
            ("given", count.given),
            ("late", count.late),
            ("against", count.given_against),
        ] {
            args = args.count(name, n);
        }
        self.say("equal-count", &args)
    }

    fn equal_steps(&self, found: &EqualTreatment) -> Vec<String> {
        let plain = |id: &str| self.say(id, &Args::new());
        let mut steps = Vec::new();
        if !found.tell.is_empty() {
            let posts = found.tell.iter().map(|post| self.known_word(Post::LIST, post.code()));
            steps.push(self.say("equal-step-tell", &Args::new().with("posts", self.spoken().semicolons(posts))));
        }
        if found.count(EqualFinding::LeftOut) > 0 {
            steps.push(plain("equal-step-left-out"));
        }
        if found.alike == Known::No {
            steps.push(plain("equal-step-reason"));
        }
        if found.count(EqualFinding::Waiting) > 0 || found.count(EqualFinding::GivenUnsettled) > 0 {
            steps.push(plain("equal-step-unsettled"));
        }
        steps
    }
}
