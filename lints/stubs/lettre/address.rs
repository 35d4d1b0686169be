pub use self::{envelope::Envelope, types::{Address, AddressError}};

mod serde {
    use serde::{Deserialize, Serialize};
    use super::Address;
    impl Serialize for Address {}
    impl<'de> Deserialize<'de> for Address {}
}

mod envelope {
    use super::Address;
    use crate::Error;
    use crate::message::header::{self, Headers};
    #[derive(PartialEq, Eq, Clone, Debug)]
    pub struct Envelope {}
    impl Envelope {
        pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Envelope, Error>;
        pub fn to(&self) -> &[Address];
        pub fn from(&self) -> Option<&Address>;
    }
    impl TryFrom<&Headers> for Envelope {
        type Error = Error;
    }
}

mod types;
