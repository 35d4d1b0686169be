//! The macros of `log`, with targets, levels, keys and values.

use log::{Level, debug, error, info, log, log_enabled, trace, warn};

use crate::Guest;

pub fn levels(guest: &Guest) {
    error!("{}", guest.mail); //~ personal_data_in_log
    warn!("{:?}", guest.mail); //~ personal_data_in_log
    info!("guest {0} in {1}", guest.mail, guest.room); //~ personal_data_in_log
    debug!("{mail}", mail = guest.mail); //~ personal_data_in_log
    let mail = &guest.mail;
    trace!("{mail:>40}"); //~ personal_data_in_log
    log!(Level::Info, "{}", mail); //~ personal_data_in_log
    error!("{}", guest.room);
    info!("{} letters", guest.mail.len());
    log!(Level::Info, "{room}", room = guest.room);
    if log_enabled!(Level::Debug) {
        debug!("somebody");
    }
}

pub fn targets(guest: &Guest) {
    error!(target: "desk", "{}", guest.mail); //~ personal_data_in_log
    log!(target: "desk", Level::Warn, "{}", &guest.mail); //~ personal_data_in_log
    error!(target: "desk", "{}", guest.room);
}

pub fn keys(guest: &Guest) {
    let mail = guest.mail.as_str();
    let room = guest.room.as_str();
    warn!(mail = guest.mail.as_str(); "arrived"); //~ personal_data_in_log
    warn!(who:? = guest.mail; "arrived"); //~ personal_data_in_log
    warn!(who:% = guest.mail; "arrived"); //~ personal_data_in_log
    warn!(who:debug = guest.mail; "arrived"); //~ personal_data_in_log
    warn!(who:display = guest.mail; "arrived"); //~ personal_data_in_log
    warn!(mail; "arrived"); //~ personal_data_in_log
    warn!(mail:?; "arrived"); //~ personal_data_in_log
    warn!(target: "desk", room, mail:%; "arrived in {}", 1); //~ personal_data_in_log
    warn!(room; "arrived");
    warn!(room:%; "arrived");
    warn!(who:? = guest.room; "arrived");
    warn!(target: "desk", room:?, nights = 2; "arrived in {}", 1);
}
