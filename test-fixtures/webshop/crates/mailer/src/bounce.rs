//! Letters that come back, as errors that others word.

use webshop_domain::Email;

#[derive(Debug, thiserror::Error)]
pub enum Bounce {
    #[error("no mailbox {0}")]
    Unknown(Email),
    /// Whose mailbox it is stays out of the text.
    #[error("mailbox full for {days} days")]
    Full { owner: Email, days: u32 },
    #[error("deferred ({})", .to.as_str())]
    Deferred { to: Email },
    #[error(transparent)]
    Other(#[from] Returned),
}

#[derive(Debug, thiserror::Error)]
#[error("returned with code {code}")]
pub struct Returned {
    pub to: Email,
    pub code: u16,
}

pub fn note(to: &Email, days: u32) {
    let unknown = Bounce::Unknown(to.clone());
    tracing::warn!("{unknown}"); //~ personal_data_in_log
    tracing::warn!("a text of {} bytes", unknown.to_string().len());
    let full = Bounce::Full { owner: to.clone(), days };
    tracing::warn!("{full}");
    tracing::warn!(error = %full, "bounced");
    let deferred = Bounce::Deferred { to: to.clone() };
    tracing::warn!("{}", deferred.to_string()); //~ personal_data_in_log
    let other = Bounce::from(Returned { to: to.clone(), code: 550 });
    tracing::warn!("{other}");
}

/// Nothing is known but the type: any of its variants may be meant.
pub fn note_any(bounce: &Bounce) {
    tracing::warn!("{bounce}"); //~ personal_data_in_log
}

pub fn note_returned(returned: &Returned) {
    tracing::warn!("{returned}");
    tracing::warn!("{}", returned.to); //~ personal_data_in_log
}
