//! What types derive, leave in memory, and combine.

use privet::Privacy;
use serde::Serialize;
use zeroize::Zeroizing;

#[rustfmt::skip]
#[derive(Privacy, Serialize)]
pub struct Account { //~ serialize_exposes_credential secret_not_zeroized
    #[personal_information(email)]
    pub email: String,
    #[personal_information(credential)]
    pub password_hash: String,
}

#[rustfmt::skip]
#[derive(Privacy, Serialize)]
pub struct Shown { //~ secret_not_zeroized
    #[personal_information(email)]
    pub email: String,
    #[personal_information(credential)]
    #[serde(skip_serializing)]
    pub password_hash: String,
}

#[rustfmt::skip]
#[derive(Privacy)]
pub struct Login { //~ secret_not_zeroized
    #[personal_information(credential)]
    pub password: String,
}

#[derive(Privacy)]
pub struct Wiped {
    #[personal_information(credential)]
    pub password: Zeroizing<String>,
}

#[derive(Privacy)]
pub struct WipedByHand {
    #[personal_information(credential)]
    pub password: String,
}

impl Drop for WipedByHand {
    fn drop(&mut self) {
        self.password.clear();
    }
}

#[rustfmt::skip]
#[derive(Privacy)]
pub struct PageView { //~ combined_information_untagged
    #[log_data(ip_address)]
    pub address: String,
    #[personal_information(email)]
    pub visitor: String,
}

#[derive(Privacy)]
pub struct Hit {
    #[log_data(ip_address)]
    pub address: String,
    #[not_personal]
    pub page: String,
}

pub fn run() {}
