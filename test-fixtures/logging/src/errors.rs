//! A failure's own type says what went wrong, not with what: unless it was made of the data, or keeps it.

use std::io::{self, Write};
use std::sync::mpsc;

use anyhow::Context;

use crate::Guest;

pub fn written(guest: &Guest, mut to: std::net::TcpStream) {
    std::fs::write("guests", &guest.mail).unwrap(); //~ not_accessible not_rectifiable stored_not_erasable unbounded_retention
    to.write_all(guest.mail.as_bytes()).unwrap();
    if let Err(error) = to.write_all(guest.mail.as_bytes()) {
        log::error!("{error}");
    }
    log::error!("{:?}", std::fs::write("guests", &guest.mail));
}

pub fn sent(guest: &Guest, to: &mpsc::Sender<String>) {
    to.send(guest.mail.clone()).unwrap();
    if let Err(error) = to.send(guest.mail.clone()) {
        log::error!("{error:?}");
        log::error!("{}", error.0); //~ personal_data_in_log
    }
}

pub fn read(guest: &Guest) -> u32 {
    let number = guest.mail.parse::<u32>();
    if let Err(error) = &number {
        log::error!("{error}");
    }
    number.unwrap()
}

pub fn told(guest: &Guest) {
    let error = io::Error::other(guest.mail.clone());
    log::error!("{error}"); //~ personal_data_in_log
    let error = io::Error::other(guest.room.clone());
    log::error!("{error}");
    let text = String::from_utf8(guest.mail.as_bytes().to_vec());
    if let Err(error) = &text {
        log::error!("{error:?}"); //~ personal_data_in_log
    }
}

fn checked(guest: &Guest) -> Result<(), String> {
    Err(format!("no room for {}", guest.mail))
}

pub fn made_of_data(guest: &Guest) {
    if let Err(error) = checked(guest) {
        log::error!("{error}"); //~ personal_data_in_log
        log::error!("{}", error.len());
    }
}

/// What could not be sent is in the error, which does not show it.
pub fn told_of_unsent(line: &mpsc::Sender<Guest>, guest: &Guest) {
    if let Err(error) = line.send(guest.clone()) {
        log::error!("{error}");
        log::error!("{}", error.to_string());
        log::error!("{}", error.0.mail); //~ personal_data_in_log
    }
    let told = line.send(guest.clone()).map_err(|error| error.to_string());
    log::error!("{told:?}");
}

#[derive(Debug)]
pub struct Refused {
    pub mail: String,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} is refused", self.mail)
    }
}

impl std::error::Error for Refused {}

fn asked(guest: &Guest) -> Result<Guest, Refused> {
    if guest.room.is_empty() {
        return Err(Refused { mail: guest.mail.clone() });
    }
    Ok(guest.clone())
}

/// An error with its context: what succeeds is not in it.
pub fn with_context(guest: &Guest) {
    if let Err(error) = guest.mail.parse::<u32>().context("no number") {
        log::error!("{error:?}");
    }
    if let Err(error) = std::fs::read(&guest.room).map(|_| guest.mail.clone()).context("not there") {
        log::error!("{error:?}");
    }
    if let Err(error) = guest.room.parse::<u32>().with_context(|| format!("no number: {}", guest.mail)) {
        log::error!("{error:?}"); //~ personal_data_in_log
    }
    if let Err(error) = guest.room.parse::<u32>().with_context(|| format!("no number: {}", guest.room)) {
        log::error!("{error:?}");
    }
    if let Err(error) = asked(guest).context("not asked") {
        log::error!("{error:?}"); //~ personal_data_in_log
    }
    if let Ok(number) = guest.room.parse::<u32>().with_context(|| format!("no number: {}", guest.mail)) {
        log::info!("{number}");
    }
}
