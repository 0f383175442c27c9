//! By when the school answers a parent, told to that parent; and by when and how a parent can answer the school.

use super::ParentWords;
use crate::catalogue::Args;
use parentis::calendar::Unit;
use parentis::communication::reply::{PromiseState, ReplyState};
use parentis::communication::way::ReplyWay;
use parentis::communication::words::{Channel, PromiseStanding, ReplyStep};
use parentis::question::Day;

impl ParentWords {
    /// Where the reply to the reader's own message stands: by when we answer, that we did, or what the reader can do as we did not.
    /// Who has the message is not said; and where somebody has to look before it is answered, nothing but that it came.
    ///
    /// ```
    /// # use parentis::{Entry, Fact, time::Interval};
    /// use parentis_text::parents::ParentWords;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// # let asked: Fact = serde_json::from_str(
    /// #     r#"{ "fact": "message_received", "item": "m-1", "person": "mother", "pupils": ["ava"], "channel": "email", "needs_reply": true }"#,
    /// # )?;
    /// # let entry = Entry::new("e-m1".parse()?, chrono::DateTime::UNIX_EPOCH, Interval::new(as_of, None)?, None, asked)?;
    /// // This school's policy promises no reply.
    /// let due = school.with([entry])?.replies_due(None, None, as_of);
    /// let text = ParentWords::english()?.reply_promise(&due.waiting[0]);
    /// assert!(text.ends_with("We cannot say by which day we answer. If you need to know, please ring the school office.\n"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reply_promise(&self, state: &ReplyState) -> String {
        let mut lines = vec![self.say("reply-got", &Args::new().with("day", self.date(state.received)))];
        if let Some(done) = state.reply.done {
            lines.push(self.say("reply-done", &Args::new().with("day", self.date(done))));
        } else if state.check_first {
            lines.push(self.plain("reply-ring"));
        } else if state.at_once {
            // What is urgent waits for no promise.
            lines.push(self.plain("reply-urgent"));
        } else {
            lines.push(self.promise(&state.reply));
            lines.extend(match state.next {
                ReplyStep::WriteAgain => Some(self.plain("reply-write-again")),
                ReplyStep::NextLevel => Some(self.plain("reply-next-level")),
                ReplyStep::Nothing | ReplyStep::Wait => None,
            });
        }
        self.text(&lines)
    }

    fn promise(&self, promise: &PromiseState) -> String {
        let length = promise.within.filter(|within| within.unit != Unit::Unspecified).map(|within| {
            self.say("length-promised", &Args::new().with("unit", within.unit.code()).count("n", within.n))
        });
        let (day, time) = match promise.due {
            Some(Day::On { day }) => (self.date(day), None),
            Some(Day::At { instant }) => (self.date(instant.date_naive()), Some(instant.format("%H:%M").to_string())),
            Some(Day::NotKnown { .. }) | None => return self.plain("reply-no-day"),
        };
        let id = match (promise.standing, &length, &time) {
            (PromiseStanding::Overdue | PromiseStanding::KeptLate, ..) => "reply-late",
            (_, Some(_), Some(_)) => "reply-within-time",
            (_, Some(_), None) => "reply-within",
            (_, None, Some(_)) => "reply-by-time",
            (_, None, None) => "reply-by",
        };
        let args = Args::new().with("day", day).with("length", length.unwrap_or_default());
        self.say(id, &args.with("time", time.unwrap_or_default()))
    }

    /// By when and how the reader can answer us.
    ///
    /// ```
    /// use parentis::communication::{way::ReplyWay, words::Channel};
    /// use parentis_text::parents::ParentWords;
    /// let by = Some("2026-05-20".parse()?);
    /// let reply = ReplyWay { by, channels: vec![Channel::Email, Channel::Post], rules: vec![] };
    /// assert_eq!(
    ///     ParentWords::english()?.reply_way(&reply),
    ///     "Please answer us by 20 May 2026.\nYou can answer in these ways: e-mail; post.\n",
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reply_way(&self, reply: &ReplyWay) -> String {
        let mut lines = vec![match reply.by {
            Some(day) => self.say("reply-please-by", &Args::new().with("day", self.date(day))),
            None => self.plain("reply-please"),
        }];
        let ways: Vec<String> =
            reply.channels.iter().filter_map(|channel| self.word(Channel::LIST, channel.code())).collect();
        if !ways.is_empty() {
            lines.push(self.say("reply-how", &Args::new().with("ways", self.0.semicolons(ways))));
        }
        self.text(&lines)
    }
}
