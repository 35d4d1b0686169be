//! Tickets for the support team.

use webshop_domain::Email;
use webshop_domain::redact::masked;

/// How urgent a ticket is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Low,
    High,
}

/// A ticket about an address.
pub fn duplicate(mail: &Email) {
    open(Urgency::Low, format!("{mail} tried to sign up again"));
}

/// A ticket that cannot wait.
pub fn locked_out(mail: &Email) {
    open(Urgency::High, format!("{mail} is locked out"));
}

/// The first ticket, masked.
pub fn duplicate_masked(mail: &Email) {
    open_masked(Urgency::Low, format!("{} tried to sign up again", masked(mail)));
}

fn open(urgency: Urgency, text: String) {
    let ticket = Ticket { urgency, text };
    write(&ticket);
}

fn open_masked(urgency: Urgency, text: String) {
    let ticket = Ticket { urgency, text };
    tracing::info!("{:?}: {}", ticket.urgency, ticket.text);
}

struct Ticket {
    urgency: Urgency,
    text: String,
}

fn write(ticket: &Ticket) {
    let Ticket { urgency, text } = ticket;
    match urgency {
        Urgency::High => tracing::error!("{text}"), //~ personal_data_in_log
        Urgency::Low => {
            tracing::info!(
                urgency = ?urgency,
                "{text}" //~ personal_data_in_log
            );
        }
    }
}
