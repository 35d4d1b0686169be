//! The editions of Rust.

/// An edition; keywords differ between them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Edition {
    /// 2015
    E2015,
    /// 2018
    E2018,
    /// 2021
    E2021,
    /// 2024, and those after it.
    #[default]
    E2024,
}

impl Edition {
    /// The edition of a year; a year between two editions is the earlier one's.
    pub fn from_year(year: u16) -> Self {
        match year {
            ..2018 => Self::E2015,
            2018..2021 => Self::E2018,
            2021..2024 => Self::E2021,
            2024.. => Self::E2024,
        }
    }
}
