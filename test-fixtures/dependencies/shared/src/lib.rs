//! What another team keeps in a package of its own: no member of the workspace, so nothing is reported here.

mod shown;
mod steps;
mod texts;

use privet::Privacy;
pub use shown::{Masked, Plain};
pub use steps::{Start, Step, Steps, Then};
pub use texts::{Refusal, Rejected, Unit, Written, from_text, take, take_or_give_back, to_text, written};

#[derive(Clone, Debug, Privacy)]
pub struct Customer {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(phone)]
    pub phone: Masked,
    #[personal_information(name)]
    pub name: Plain,
    pub visits: u32,
}

impl Customer {
    /// Its body is not read: that it logs is another team's finding.
    pub fn greet(&self) {
        println!("hello {}", self.email);
    }

    /// Where the feature is off, there is no such method.
    #[cfg(feature = "contact")]
    pub fn contact(&self) -> Contact {
        Contact { address: self.email.clone() }
    }
}

#[cfg(feature = "contact")]
#[derive(Privacy)]
pub struct Contact {
    #[personal_information(email)]
    pub address: String,
}
