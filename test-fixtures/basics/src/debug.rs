//! Derived `Debug`, a `Debug` of one's own, and secrets in derived ones.

use std::fmt;

use privet::Privacy;

#[derive(Debug, Privacy)]
pub struct Derived {
    #[personal_information(email)]
    pub email: String,
    #[not_personal]
    pub visits: u32,
}

#[derive(Privacy)]
pub struct Written {
    #[personal_information(email)]
    pub email: String,
    #[not_personal]
    pub visits: u32,
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Written").field("visits", &self.visits).finish_non_exhaustive()
    }
}

pub fn printed(derived: &Derived, written: &Written) {
    println!("{derived:?}"); //~ personal_data_in_log
    println!("{written:?}");
    println!("{:?}", derived.visits);
    println!("{}", written.email); //~ personal_data_in_log
    println!("{:?}", (derived, 1)); //~ personal_data_in_log
    println!("{:?}", Some(written));
}

#[rustfmt::skip]
#[derive(Debug, Privacy)]
pub struct Login { //~ debug_exposes_personal
    #[personal_information(credential)]
    pub password: String,
}

#[derive(Privacy)]
pub struct QuietLogin {
    #[personal_information(credential)]
    pub password: String,
}

impl fmt::Debug for QuietLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("QuietLogin")
    }
}

#[rustfmt::skip]
#[derive(Debug, Privacy)]
pub enum Record { //~ debug_exposes_personal
    #[personal_information(health)]
    Read(String),
    Unread,
}
