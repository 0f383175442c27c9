//! The shape of a format as a table: which elements are taken, which are left out, and what may stand where.

/// What is done with an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Take {
    /// Only what is inside matters, and it is read piece by piece.
    Through,
    /// A record: read whole, then handed on.
    Record,
    /// Part of a record.
    Read,
    /// Left out with all inside it: the rules need nothing from it.
    LeaveOut,
    /// Left out with all inside it, and never said of whom: health, benefits, origin and the like.
    Sensitive,
}

/// One element of a format.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) name: &'static str,
    pub(crate) take: Take,
    /// May it stand there more than once?
    pub(crate) many: bool,
    /// The attributes that are taken.
    pub(crate) attributes: &'static [&'static str],
    pub(crate) inside: &'static [Known],
}

const fn known(name: &'static str, take: Take, many: bool, inside: &'static [Known]) -> Known {
    Known { name, take, many, attributes: &[], inside }
}

/// An element of which the inside is read piece by piece.
pub(crate) const fn through(
    name: &'static str,
    attributes: &'static [&'static str],
    inside: &'static [Known],
) -> Known {
    Known { name, take: Take::Through, many: false, attributes, inside }
}

/// A record.
pub(crate) const fn record(name: &'static str, attributes: &'static [&'static str], inside: &'static [Known]) -> Known {
    Known { name, take: Take::Record, many: true, attributes, inside }
}

/// An element with text.
pub(crate) const fn leaf(name: &'static str) -> Known {
    known(name, Take::Read, false, &[])
}

/// An element with text that may stand there more than once.
pub(crate) const fn leaves(name: &'static str) -> Known {
    known(name, Take::Read, true, &[])
}

/// An element with elements.
pub(crate) const fn group(name: &'static str, inside: &'static [Known]) -> Known {
    known(name, Take::Read, false, inside)
}

/// An element with elements that may stand there more than once.
pub(crate) const fn groups(name: &'static str, inside: &'static [Known]) -> Known {
    known(name, Take::Read, true, inside)
}

/// An element that names another, by attribute or by its inside.
pub(crate) const fn reference(name: &'static str, inside: &'static [Known]) -> Known {
    Known { name, take: Take::Read, many: false, attributes: &["ref"], inside }
}

/// An element that is left out.
pub(crate) const fn left_out(name: &'static str) -> Known {
    known(name, Take::LeaveOut, true, &[])
}

/// An element that is left out and never said of whom.
pub(crate) const fn sensitive(name: &'static str) -> Known {
    known(name, Take::Sensitive, true, &[])
}
