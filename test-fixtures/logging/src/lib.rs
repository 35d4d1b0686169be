//! The ways into a log: every form of the macros, the standard streams, messages of panics, and texts on their way there.

pub mod errors;
pub mod macros;
pub mod panics;
pub mod redacted;
pub mod streams;
pub mod texts;
pub mod writers;

use privet::Privacy;

#[derive(Clone, Privacy)]
pub struct Guest {
    #[personal_information(email)]
    pub mail: String,
    #[not_personal]
    pub room: String,
}
