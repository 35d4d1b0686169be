//! Variants: where a pattern matched, only its payload is there; where it did not, the payloads of the others.
use crate::runtime::{choose, sink, source};

#[derive(Debug, Clone)]
enum Contact {
    Mail(String),
    Phone { country: String, number: String },
    Unknown,
}

fn contact(which: bool) -> Contact {
    if which { Contact::Mail(source()) } else { Contact::Unknown }
}

fn without_mail(contact: Contact) -> Contact {
    match contact {
        Contact::Mail(_) => Contact::Unknown,
        other => other,
    }
}

pub fn run() {
    let known = Contact::Mail(source());
    let other = match known {
        Contact::Mail(_) => Contact::Unknown,
        other => other,
    };
    sink(&other);
    let known = Contact::Phone { country: String::from("44"), number: source() };
    match &known {
        Contact::Mail(mail) => unreachable!("{mail}"),
        other => sink(other),
    }
    sink(without_mail(known.clone()));
    sink(without_mail(contact(choose()))); // imprecise: paths
    let mut maybe = Some(source());
    if let Some(text) = &mut maybe {
        *text = String::new();
    }
    sink(&maybe);
    let mut maybe = Some(source());
    if let Some(text) = maybe.as_mut() {
        text.clear();
    } else {
        maybe = None;
    }
    sink(&maybe);
    let failed: Result<String, String> = Err(source());
    let answer = match failed {
        Err(_) => Ok(String::new()),
        fine => fine,
    };
    sink(answer.unwrap_or_default());
    let kept = match contact(choose()) {
        Contact::Mail(mail) if mail.is_empty() => Contact::Unknown,
        other => other,
    };
    sink(&kept);
    let number = match known {
        Contact::Phone { ref number, .. } | Contact::Mail(ref number) => number.clone(),
        Contact::Unknown => String::new(),
    };
    sink(number);
    let mut state = Contact::Mail(source());
    while let Contact::Mail(_) = state {
        state = Contact::Unknown;
    }
    sink(&state);
}
