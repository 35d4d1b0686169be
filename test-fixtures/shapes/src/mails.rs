//! Messages of marketing say how to unsubscribe.

use lettre::Message;
use lettre::message::header::ContentType;

type Built = Result<Message, Box<dyn std::error::Error>>;

const FOOTER: &str = "No more mails? https://shop.example/unsubscribe";

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    offers()?;
    offers_with_link()?;
    offers_by_helper("https://shop.example/u/1")?;
    receipt()?;
    Ok(())
}

#[privet::purpose(marketing)]
fn offers() -> Built {
    let to = "someone@shop.example".parse()?;
    Ok(Message::builder().to(to).header(ContentType::TEXT_PLAIN).body("Everything must go".to_owned())?) //~ marketing_without_unsubscribe_link
}

#[privet::purpose(marketing)]
fn offers_with_link() -> Built {
    let to = "someone@shop.example".parse()?;
    Ok(Message::builder().to(to).body(format!("Everything must go. {FOOTER}"))?)
}

#[privet::purpose(announcements)]
fn offers_by_helper(unsubscribe_url: &str) -> Built {
    message(&format!("Everything must go. {unsubscribe_url}"))
}

fn receipt() -> Built {
    message("what you bought")
}

fn message(text: &str) -> Built {
    let to = "someone@shop.example".parse()?;
    Ok(Message::builder().to(to).body(text.to_owned())?)
}
