//! Tags that contradict those of the field's type. That is a diagnostic about the tags, not a finding; nothing
//! flows from these fields.

use privet::Privacy;

use crate::whole::Email;

#[rustfmt::skip]
#[derive(Privacy)]
pub struct Contradicted { //~ combined_information_untagged
    /// Its type says that it is personal.
    #[not_personal]
    pub reviewed: Email, //~ annotation
    /// Its type says that it is no log data.
    #[log_data(referrer)]
    pub referrer: Email, //~ annotation
    /// The same words as the type's: no contradiction.
    #[personal_information(email)]
    pub agreed: Email,
}
