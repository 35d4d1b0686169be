//! The newsletter.

use webshop_domain::redact::{initials, masked};
use webshop_domain::{Account, Email, Plan};

use crate::{Letter, Outbox, OutboxError};

pub struct Newsletter<'a, O: Outbox> {
    outbox: &'a O,
    subject: String,
}

impl<'a, O: Outbox> Newsletter<'a, O> {
    pub fn new(outbox: &'a O, subject: impl Into<String>) -> Self {
        Self { outbox, subject: subject.into() }
    }

    pub fn send(&self, readers: &[Account]) -> Result<usize, OutboxError> {
        let members: Vec<&Account> = readers.iter().filter(|reader| reader.plan == Plan::Club).collect();
        tracing::info!("{} of {} readers", members.len(), readers.len());

        let addresses: Vec<Email> = members.iter().map(|reader| reader.email.clone()).collect();
        tracing::debug!("to {addresses:?}");
        tracing::debug!("to {}", addresses.iter().map(masked).collect::<Vec<_>>().join(", "));

        let joined = addresses.iter().map(Email::as_str).collect::<Vec<_>>().join(", ");
        tracing::debug!("to {joined}"); //~ personal_data_in_log

        for reader in &members {
            self.outbox.deliver(&self.letter(reader))?;
            tracing::trace!(who = initials(reader), "sent");
        }
        if let Some(last) = members.last() {
            tracing::trace!(who = last.label(), "was the last"); //~ personal_data_in_log(Account::full_name, Address::city)
        }
        tracing::info!(any = !joined.is_empty(), "done");
        Ok(members.len())
    }

    fn letter(&self, reader: &Account) -> Letter {
        Letter {
            to: reader.email.clone(),
            subject: self.subject.clone(),
            text: format!("Dear {}, there is news.", reader.full_name),
        }
    }
}
