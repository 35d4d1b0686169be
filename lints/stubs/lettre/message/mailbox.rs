pub use self::types::*;

mod serde {
    use serde::{Deserialize, Serialize};
    use crate::message::{Mailbox, Mailboxes};
    impl Serialize for Mailbox {}
    impl<'de> Deserialize<'de> for Mailbox {}
    impl Serialize for Mailboxes {}
    impl<'de> Deserialize<'de> for Mailboxes {}
}

mod types;
