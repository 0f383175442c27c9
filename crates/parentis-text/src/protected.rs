//! A sheet of details of people as it may be shown, and for whoever answers for data protection why some are withheld.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use parentis::confidentiality::protected::{
    AddressUse, CopiedDetail, DetailMark, OfficerWhy, SheetCopy, WithheldFinding, WithheldWhy,
};
use parentis::profile::Post;

impl Words {
    /// The rows, each detail shown or withheld; then what is to be done before the sheet goes anywhere, and why details are
    /// withheld, which is not for the reader.
    ///
    /// ```
    /// use parentis::confidentiality::protected::{DetailKind, Sheet, SheetKind, SheetRow};
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let row = SheetRow::of_pupil("ava".parse()?)
    ///     .detail("name", DetailKind::Name, "Ava")
    ///     .detail("home", DetailKind::PostalAddress, "4 Mill Lane");
    /// let father = "father".parse()?;
    /// let copy = school.sheet_copy(&Sheet::new(SheetKind::ContactList).row(row), Some(&father), None, as_of);
    /// let text = Words::staff_english()?.sheet_copy(&copy, &Ids);
    /// assert!(text.contains("home: withheld"), "{text}");
    /// assert!(!text.contains("Mill"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sheet_copy(&self, copy: &SheetCopy, names: &dyn Names) -> String {
        let mut text = String::new();
        for (at, row) in copy.rows.iter().enumerate() {
            let heading = self.say("sheet-row", &Args::new().count("row", at.saturating_add(1)));
            section(&mut text, &heading, row.details.iter().map(|detail| self.copied_detail(detail)).collect());
        }
        let mut first = Vec::new();
        if copy.second_person {
            first.push(self.say("sheet-second_person", &Args::new()));
        }
        if let Some(why) = copy.officer {
            let why = self.known_word(OfficerWhy::LIST, why.code());
            first.push(self.say("sheet-officer", &Args::new().with("why", why)));
        }
        first.extend(copy.to_append.iter().map(|used| self.address_use(used, names)));
        section(&mut text, &self.say("sheet-before", &Args::new()), first);
        let why = copy.findings.iter().map(|finding| self.withheld_finding(finding)).collect();
        section(&mut text, &self.say("sheet-why", &Args::new()), why);
        self.whole(text.trim_start().to_owned())
    }

    /// A detail: what stands there, or that it is withheld.
    pub fn copied_detail(&self, detail: &CopiedDetail) -> String {
        let mark = self.known_word(DetailMark::LIST, detail.mark.code());
        let value = detail.value.as_deref().map_or(mark, |value| on_one_line(value.into()));
        let name = on_one_line(detail.name.as_str().into());
        self.say("sheet-detail", &Args::new().with("name", name).with("value", value))
    }

    fn address_use(&self, used: &AddressUse, names: &dyn Names) -> String {
        let post = self.known_word(Post::LIST, used.post.code());
        let args = Args::new().named("person", names.person(&used.by)).with("post", post);
        self.say("sheet-use", &args.with("reason", used.reason.as_str()))
    }

    /// Why details of a row are withheld.
    pub fn withheld_finding(&self, finding: &WithheldFinding) -> String {
        let row = usize::try_from(finding.row).unwrap_or(usize::MAX).saturating_add(1);
        let details = usize::try_from(finding.details).unwrap_or(usize::MAX);
        let why = self.known_word(WithheldWhy::LIST, finding.why.code());
        let args = Args::new().count("row", row).count("details", details).with("why", why);
        self.with_rules(self.say("sheet-finding", &args), &[finding.rule])
    }
}
