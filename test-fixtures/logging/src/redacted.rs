//! What was taken out before it is shown: what a function shows of its parameter is what its callers put there.

use std::fmt;

use privet::Privacy;

#[derive(Clone, Privacy)]
pub struct Badge {
    #[personal_information(email)]
    pub mail: String,
    #[not_personal]
    pub room: String,
}

impl fmt::Display for Badge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}", self.mail, self.room)
    }
}

impl Badge {
    fn hide(&mut self) {
        "***".clone_into(&mut self.mail);
    }

    fn line(&self) -> String {
        self.to_string()
    }
}

pub fn shown(badge: &Badge) {
    log::info!("{}", badge.line()); //~ personal_data_in_log
}

pub fn hidden(mut badge: Badge) {
    badge.hide();
    log::info!("{}", badge.line());
    log::info!("{}", badge.mail);
}

pub fn hidden_in_a_copy(badge: &Badge) {
    let mut copy = badge.clone();
    copy.hide();
    log::info!("{}", copy.line());
    log::info!("{}", badge.line()); //~ personal_data_in_log
    copy.clone_from(badge);
    log::info!("{}", copy.line()); //~ personal_data_in_log
}

/// Nothing of a person was put there.
pub fn empty() {
    let badge = Badge { mail: String::new(), room: "12".to_owned() };
    log::info!("{}", badge.line());
}

/// Who calls it with what, nobody knows.
fn printed(badge: Badge) -> String {
    badge.to_string()
}

pub fn handed_on(badges: Vec<Badge>) {
    let lines: Vec<String> = badges.into_iter().map(printed).collect();
    log::info!("{lines:?}"); //~ personal_data_in_log
}
