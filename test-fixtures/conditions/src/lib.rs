//! Conditional compilation: what a false `cfg` excludes is not there, and what a false `cfg!` excludes does
//! not happen. The marks are for a build without flags on Linux; the tests of the driver try others, and go by
//! the names of the functions.

#[cfg(feature = "on")]
pub mod active;
pub mod attributes;
pub mod chosen;
#[cfg(feature = "off")]
pub mod inactive;
pub mod values;

use privet::Privacy;

#[derive(Privacy)]
pub struct User {
    #[personal_information(email)]
    pub email: String,
    pub visits: u32,
}
