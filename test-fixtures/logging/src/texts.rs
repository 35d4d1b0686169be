//! Texts on their way into a log: joined, cut, collected, kept and taken apart.

use std::fmt::{self, Write as _};

use crate::Guest;

pub struct Note {
    pub title: String,
    pub text: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.title, self.text)
    }
}

pub struct View<'a> {
    pub of: &'a str,
}

fn mail_of(guest: &Guest) -> String {
    guest.mail.clone()
}

pub fn joined(guest: &Guest) {
    let line = "guest ".to_string() + &guest.mail;
    log::info!("{}", line); //~ personal_data_in_log
    let mut line = String::new();
    line.push_str("guest ");
    log::info!("{line}");
    line.push_str(&guest.mail);
    log::info!("{line}"); //~ personal_data_in_log
    let mut line = String::from("guest ");
    write!(&mut line, "{}", guest.mail).ok();
    log::info!("{line}"); //~ personal_data_in_log
    line.clear();
    log::info!("{}", mail_of(guest)); //~ personal_data_in_log
    let all = vec![guest.mail.clone()].join(", ");
    log::info!("{all}"); //~ personal_data_in_log
}

pub fn kept(guest: &Guest) {
    let note = Note { title: "t".to_owned(), text: guest.mail.clone() };
    log::info!("{note}"); //~ personal_data_in_log
    log::info!("{}", note.title);
    let note = Note { title: "t".to_owned(), text: guest.room.clone() };
    log::info!("{note}");
    let view = View { of: &guest.mail };
    log::info!("{}", view.of); //~ personal_data_in_log
    let pair = (1, guest.mail.clone());
    log::info!("{:?}", pair); //~ personal_data_in_log
    log::info!("{:?}", pair.0);
    let failed: Result<u8, String> = Err(guest.mail.clone());
    if let Err(error) = failed {
        log::error!("{error}"); //~ personal_data_in_log
    }
}

pub fn taken_apart(guest: &Guest) {
    let upper = guest.mail.to_uppercase();
    log::info!("{}", &upper[1..3]); //~ personal_data_in_log
    let letters: Vec<char> = guest.mail.chars().collect();
    log::info!("{letters:?}"); //~ personal_data_in_log
    let bytes = guest.mail.bytes().map(|byte| byte ^ 1).collect::<Vec<u8>>();
    log::info!("{bytes:?}"); //~ personal_data_in_log
    let mails = vec![guest.mail.clone()];
    for mail in mails.iter() {
        log::info!("{mail}"); //~ personal_data_in_log
    }
    mails.iter().for_each(|mail| log::info!("{}", mail)); //~ personal_data_in_log
    let maybe = mails.first();
    if let Some(mail) = maybe {
        log::info!("{mail}"); //~ personal_data_in_log
    }
    match maybe.map(String::as_str) {
        Some(mail) if !mail.is_empty() => log::info!("{mail}"), //~ personal_data_in_log
        _ => log::info!("nobody"),
    }
    log::info!("{}", mails.len());
}
