//! The one macro by which every closed list of the library is written, so that a word is spelt once.

/// Writes an enum of words without data, with `ALL`, `code()`, `Display`, `FromStr` and serde by code.
macro_rules! vocabulary {
    ($(
        $(#[$meta:meta])*
        $vis:vis enum $name:ident as $list:literal {
            $( $(#[$vmeta:meta])* $variant:ident = $code:literal, )+
        }
    )+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        $vis enum $name {
            $( $(#[$vmeta])* #[serde(rename = $code)] $variant, )+
        }

        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// What the list is called in errors and in `vocabulary.json`.
            pub const LIST: &'static str = $list;

            /// The word as it is written in documents, the same in every language.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::ParentisError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $code => Ok(Self::$variant), )+
                    _ => Err($crate::ParentisError::unknown_word(Self::LIST, text)),
                }
            }
        }

        impl $crate::vocabulary::Vocabulary for $name {
            const NAME: &'static str = $list;
            fn words() -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($variant), $code)),+]
            }
        }
    )+};
}
pub(crate) use vocabulary;

/// A closed list of words, as the generated `vocabulary.json` writes it down.
pub trait Vocabulary {
    /// What the list is called.
    const NAME: &'static str;
    /// Its words, in their order: the name of each in Rust, and its code.
    fn words() -> Vec<(&'static str, &'static str)>;
    /// The codes of its words, in their order.
    fn codes() -> Vec<&'static str> {
        Self::words().into_iter().map(|(_, code)| code).collect()
    }
}
