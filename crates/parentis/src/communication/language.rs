//! Does somebody who reads one language read a text in another tag: language and script, by BCP 47.
//!
//! | | by |
//! | --- | --- |
//! | the language is the first subtag, or the extended one that stands right after it: `zh-yue` is `yue` | RFC 5646, 2.2.2, 4.5 |
//! | an old code is the new one: `iw` is `he` | RFC 5646, 4.5 |
//! | the script is the one that is named, else the one in which the language is written in the country that is named | RFC 5646, 2.2.3; CLDR, likely subtags |
//! | of a language of several scripts, whose tag names neither, the script is not known | |
//! | of any other language a script is named only to tell it from the usual one | RFC 5646, 4.1 |
//! | the country changes no more than the script: who reads `pt-BR` reads `pt-PT` | |
//!
//! What is not known is not read as something else: a text in `zh-Hans` is none for somebody of whom `zh` alone was recorded, as
//! it may be the other script. The same tag is the same, whatever it leaves open. What a variant or an extension says is not
//! heeded.

use crate::ids::LanguageTag;

/// Languages that many read in one script and not in the other, with the countries that settle which.
///
/// The countries are those of CLDR's likely subtags; of the others the script has to be named.
const SCRIPTS: &[(&str, &[(&str, &str)])] = &[
    ("az", &[("az", "latn"), ("ir", "arab"), ("iq", "arab"), ("ru", "cyrl")]),
    ("cmn", CHINESE),
    ("kk", &[("kz", "cyrl"), ("cn", "arab"), ("ir", "arab"), ("mn", "arab")]),
    ("ks", &[]),
    ("ku", &[("tr", "latn"), ("sy", "latn"), ("iq", "arab"), ("ir", "arab"), ("lb", "arab")]),
    ("ky", &[("kg", "cyrl"), ("cn", "arab"), ("tr", "latn")]),
    ("mn", &[("mn", "cyrl"), ("cn", "mong")]),
    ("pa", &[("in", "guru"), ("pk", "arab")]),
    ("sd", &[("pk", "arab"), ("in", "deva")]),
    ("sr", &[("me", "latn"), ("ro", "latn"), ("tr", "latn")]),
    ("tg", &[("tj", "cyrl"), ("pk", "arab")]),
    ("ug", &[("cn", "arab"), ("kz", "cyrl"), ("mn", "cyrl")]),
    ("uz", &[("uz", "latn"), ("af", "arab"), ("cn", "cyrl")]),
    ("yue", CHINESE),
    ("zh", CHINESE),
];

const CHINESE: &[(&str, &str)] =
    &[("cn", "hans"), ("hk", "hant"), ("mo", "hant"), ("my", "hans"), ("sg", "hans"), ("tw", "hant")];

/// Codes that were replaced by others.
const REPLACED: &[(&str, &str)] =
    &[("in", "id"), ("iw", "he"), ("ji", "yi"), ("jw", "jv"), ("mo", "ro"), ("tl", "fil")];

/// What a tag says of language and script.
#[derive(PartialEq, Eq)]
struct Read {
    language: String,
    script: Option<String>,
}

impl Read {
    fn of(tag: &LanguageTag) -> Self {
        let text = tag.as_str().to_ascii_lowercase();
        let mut parts = text.split('-').peekable();
        let first = parts.next().unwrap_or_default();
        let letters = |part: &str, n: usize| part.len() == n && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let extended = parts.next_if(|part| letters(part, 3));
        let language = extended.unwrap_or(first);
        let language = REPLACED.iter().find(|(old, _)| *old == language).map_or(language, |(_, new)| *new);
        let named = parts.next_if(|part| letters(part, 4));
        let country = parts.next_if(|part| letters(part, 2));
        let by_country = || {
            let (_, countries) = SCRIPTS.iter().find(|(several, _)| *several == language)?;
            countries.iter().find(|(place, _)| Some(*place) == country).map(|(_, script)| *script)
        };
        Self { language: language.to_owned(), script: named.or_else(by_country).map(str::to_owned) }
    }
}

impl LanguageTag {
    /// Does somebody who reads this language read a text in that one: the same language, if of another country, and in the
    /// same script?
    ///
    /// ```
    /// use parentis::ids::LanguageTag;
    ///
    /// let (taiwan, mainland) = (LanguageTag::new("zh-TW")?, LanguageTag::new("zh-CN")?);
    /// assert!(taiwan.is_read_as(&LanguageTag::new("zh-Hant")?));
    /// assert!(!taiwan.is_read_as(&mainland), "another script");
    /// assert!(LanguageTag::new("pt-BR")?.is_read_as(&LanguageTag::new("pt")?));
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn is_read_as(&self, text: &Self) -> bool {
        self.as_str().eq_ignore_ascii_case(text.as_str()) || Read::of(self).reads(&Read::of(text))
    }
}

impl Read {
    fn reads(&self, text: &Self) -> bool {
        let several = SCRIPTS.iter().any(|(several, _)| *several == self.language);
        // Two tags of a language of several scripts that both leave it open may mean one each.
        self == text && (self.script.is_some() || !several)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(reader: &str, text: &str) -> bool {
        LanguageTag::new(reader).unwrap().is_read_as(&LanguageTag::new(text).unwrap())
    }

    #[test]
    fn who_reads_what() {
        const TABLE: &[(&str, &str, bool)] = &[
            ("pt-BR", "pt-PT", true),
            ("pt-BR", "pt", true),
            ("CY", "cy-GB", true),
            ("zh-TW", "zh-CN", false),
            ("zh-TW", "zh-Hant", true),
            ("zh-HK", "zh-hant-tw", true),
            ("zh-SG", "zh-Hans", true),
            ("zh-Hant", "zh-Hans", false),
            ("zh-Hant-CN", "zh-CN", false),
            // Neither script nor country: it is not known which, and the same tag is the same.
            ("zh", "zh-Hans", false),
            ("zh", "zh-Hant", false),
            ("zh", "zh", true),
            ("zh-GB", "zh", false),
            ("pa", "pa-Arab", false),
            ("pa-PK", "pa-Arab", true),
            ("pa-PK", "pa-IN", false),
            ("sr-ME", "sr-Latn", true),
            ("sr-RS", "sr-Latn", false),
            // A script that is named in a language of one is another than the usual.
            ("ru", "ru-Latn", false),
            ("bs-BA", "bs", true),
            ("bs", "bs-Cyrl", false),
            ("ru-Latn", "ru-Latn-RU", true),
            ("zh-yue-HK", "yue-Hant", true),
            ("zh-yue", "zh", false),
            ("iw", "he-IL", true),
            ("cy", "cym", false),
            ("bfi", "en", false),
            ("de-1996", "de-AT", true),
        ];
        for (reader, text, wanted) in TABLE {
            assert_eq!(read(reader, text), *wanted, "{reader} reads {text}");
            assert_eq!(read(text, reader), *wanted, "{text} reads {reader}");
            assert!(read(reader, reader), "{reader} reads itself");
        }
    }
}
