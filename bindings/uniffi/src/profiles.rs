//! Profiles: a school's policy as data, read and checked by the core.

use parentis::profile::{Nation, Profile, SchoolType};
use parentis::uniffi_support::ParentisError;

/// The least of a profile: what it has to say. All else has the core's defaults.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ProfileBasics {
    /// The profile's name: a code of at most 40 small letters, digits and hyphens.
    pub name: String,
    /// The profile's version, as the school counts.
    pub version: String,
    /// Whose law holds: it has no default.
    pub nation: Nation,
    /// Which kind of school: it has no default.
    pub school_type: SchoolType,
}

/// A profile that says the least: what it has to say, and the defaults.
///
/// # Errors
/// If the name or the version is none.
#[uniffi::export]
pub fn basic_profile(basics: ProfileBasics) -> Result<Profile, ParentisError> {
    let ProfileBasics { name, version, nation, school_type } = basics;
    Profile::new(&name, &version, nation, school_type).map_err(|problems| said(&problems))
}

/// Reads a profile from the TOML file that the school keeps.
///
/// # Errors
/// If it is not TOML or not a profile that can be used: all that is wrong with it, a line each.
#[uniffi::export]
pub fn read_profile(toml: &str) -> Result<Profile, ParentisError> {
    let checked = parentis_document::profile::read_profile(toml);
    checked.map(|checked| checked.profile).map_err(|refused| ParentisError::Refused {
        explanation: refused.to_string(),
        code: "refused".to_owned(),
        path: None,
    })
}

fn said<P: ToString>(problems: &[P]) -> ParentisError {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    ParentisError::Refused { explanation: lines.join("\n"), code: "refused".to_owned(), path: None }
}
