//! What is sent to the shops that sell for us.

use lettre::message::Mailbox;
use lettre::{Message, SmtpTransport};
use webshop_domain::{Account, Profile};

use crate::OutboxError;

type Built = Result<Message, lettre::error::Error>;

const FOOTER: &str = "You no longer want this? https://www.webshop.example/unsubscribe";
const PAYMENT: &str = "Your order could not be paid. Please reply with your card number and we try again."; //~ text_asks_for_secrets
const PAYMENT_LINK: &str = "Your order could not be paid. Please choose another way under https://www.webshop.example/pay."; //~ -text_asks_for_secrets

#[privet::purpose(marketing)]
pub fn sale(shop: Mailbox) -> Built {
    Message::builder().to(shop).subject("Winter sale").body("Everything must go.".to_owned()) //~ marketing_without_unsubscribe_link
}

#[privet::purpose(marketing)]
pub fn novelties(shop: Mailbox) -> Built {
    let text = format!("There is something new.\n\n{FOOTER}");
    Message::builder().to(shop).subject("New in spring").body(text) //~ -marketing_without_unsubscribe_link
}

/// Whoever has an account gets it.
#[privet::purpose(marketing)]
pub fn birthday(account: &Account) -> Result<Message, OutboxError> {
    let to = Mailbox::new(None, account.email.as_str().parse()?);
    let text = format!("Ten percent, today only.\n\n{FOOTER}");
    Ok(Message::builder().to(to).subject("A present").body(text)?) //~ marketing_without_opt_out
}

#[privet::purpose(marketing)]
pub fn wish_list(account: &Account, profile: &Profile) -> Result<Option<Message>, OutboxError> {
    if !profile.wants_news {
        return Ok(None);
    }
    let to = Mailbox::new(None, account.email.as_str().parse()?);
    let text = format!("{}, what you need for {} is back.\n\n{FOOTER}", profile.nickname, profile.hobby);
    Ok(Some(Message::builder().to(to).subject("What you waited for").body(text)?)) //~ -marketing_without_opt_out
}

pub fn unpaid(has_link: bool) -> &'static str {
    if has_link { PAYMENT_LINK } else { PAYMENT }
}

/// The old warehouse takes mails without encryption.
pub fn warehouse() -> SmtpTransport {
    SmtpTransport::builder_dangerous("mail.warehouse.example").build() //~ tls_verification_disabled
}

/// The one of the machine itself needs none.
pub fn own() -> SmtpTransport {
    SmtpTransport::builder_dangerous("localhost").build() //~ -tls_verification_disabled
}
