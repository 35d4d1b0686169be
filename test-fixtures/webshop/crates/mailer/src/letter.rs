//! A letter, and how one is written.

use privet::Privacy;
use webshop_domain::{Account, Email, Order};

#[derive(Clone, Debug, Privacy)]
pub struct Letter {
    pub to: Email,
    #[not_personal]
    pub subject: String,
    #[personal_information(private_content)]
    pub text: String,
}

/// What a letter is about.
#[derive(Clone, Copy, Debug)]
pub enum Template<'a> {
    Welcome,
    OrderSent(&'a Order),
}

impl Template<'_> {
    fn subject(&self) -> String {
        match self {
            Self::Welcome => "Welcome to the shop".to_owned(),
            Self::OrderSent(order) => format!("Your order {}", order.number),
        }
    }

    fn text(&self, account: &Account) -> String {
        let greeting = format!("Dear {},", account.full_name);
        let rest = match self {
            Self::Welcome => "good to have you.".to_owned(),
            Self::OrderSent(order) => format!("{} parcels are on their way.", order.lines.len()),
        };
        [greeting, rest].join("\n\n")
    }
}

/// Collects the parts of a letter.
#[derive(Default)]
pub struct LetterBuilder {
    subject: String,
    paragraphs: Vec<String>,
}

impl LetterBuilder {
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    pub fn paragraph(mut self, text: impl Into<String>) -> Self {
        self.paragraphs.push(text.into());
        self
    }

    /// How long the letter is, for the log.
    pub fn len(&self) -> usize {
        self.paragraphs.iter().map(String::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }

    /// The letter as text, without its subject.
    pub fn preview(&self) -> String {
        self.paragraphs.join(" / ")
    }

    pub fn to(self, to: Email) -> Letter {
        Letter { to, subject: self.subject, text: self.paragraphs.join("\n\n") }
    }
}

impl Letter {
    pub fn from_template(template: Template<'_>, account: &Account) -> Self {
        let builder = LetterBuilder::default().subject(template.subject()).paragraph(template.text(account));
        tracing::debug!(length = builder.len(), "wrote a letter");
        tracing::trace!(
            text = builder.preview(), //~ personal_data_in_log
            "wrote a letter"
        );
        builder.to(account.email.clone())
    }

    /// A letter to the shop itself, about nobody.
    pub fn report(to: Email, parcels: usize) -> Self {
        let builder =
            LetterBuilder::default().subject("Daily report").paragraph(format!("{parcels} parcels"));
        tracing::trace!(text = builder.preview(), "wrote a report");
        builder.to(to)
    }
}
