//! Where letters leave.

use lettre::address::AddressError;
use lettre::message::Mailbox;
use lettre::{Message, SmtpTransport, Transport};
use webshop_domain::Email;

use crate::Letter;

#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    #[error("the address cannot be used")]
    Unusable(#[from] AddressError),
    #[error("the letter cannot be built")]
    Build(#[from] lettre::error::Error),
    #[error("the server refused")]
    Refused(#[from] lettre::transport::smtp::Error),
}

pub trait Outbox {
    fn deliver(&self, letter: &Letter) -> Result<(), OutboxError>;
}

/// Sends for real, and counts in the log.
pub struct SmtpOutbox {
    relay: SmtpTransport,
    from: Mailbox,
}

impl SmtpOutbox {
    pub fn new(relay: SmtpTransport, from: Mailbox) -> Self {
        Self { relay, from }
    }

    fn mailbox(to: &Email) -> Result<Mailbox, AddressError> {
        Ok(Mailbox::new(None, to.as_str().parse()?))
    }
}

impl Outbox for SmtpOutbox {
    fn deliver(&self, letter: &Letter) -> Result<(), OutboxError> {
        let message = Message::builder()
            .from(self.from.clone())
            .to(Self::mailbox(&letter.to)?) //~ undeclared_purpose
            .subject(letter.subject.as_str())
            .body(letter.text.clone())?;
        let answer = self.relay.send(&message)?;
        tracing::info!(accepted = answer.is_positive(), "sent a letter");
        Ok(())
    }
}

/// Prints letters while the shop is developed, and forgets that it may run elsewhere.
pub struct ConsoleOutbox;

impl Outbox for ConsoleOutbox {
    fn deliver(&self, letter: &Letter) -> Result<(), OutboxError> {
        println!("to: {}", letter.to); //~ personal_data_in_log
        println!("subject: {}", letter.subject);
        println!("{} characters", letter.text.len());
        let Letter { text, .. } = letter;
        println!("{text}"); //~ personal_data_in_log
        Ok(())
    }
}
