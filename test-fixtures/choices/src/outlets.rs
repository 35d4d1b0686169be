//! Where data leaves, and the people whose it is.

use privet::Privacy;

#[derive(Privacy, Clone)]
pub struct User {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(phone)]
    pub phone: String,
    #[not_personal]
    pub unsubscribed: bool,
    #[not_personal]
    pub unsubscribed_at: Option<u64>,
    #[personal_information(privacy_preference)]
    pub sharing: Sharing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    Nobody,
    Partners,
}

#[privet::sink(mail, arguments = [0])]
pub fn mail(to: &str, text: &str) {
    let _ = (to, text);
}

#[privet::sink(sms, arguments = [0])]
pub fn text_message(to: &str, text: &str) {
    let _ = (to, text);
}

#[privet::sink(partner_export)]
pub fn share(value: &str) {
    let _ = value;
}

#[privet::sink(legal_disclosure)]
pub fn disclose(value: &str) {
    let _ = value;
}

#[privet::store(db, id = "people")]
#[privet::retain(basis = "contract")]
pub fn insert(value: &str) {
    let _ = value;
}

#[privet::store(db, id = "births")]
#[privet::retain(basis = "contract")]
pub fn insert_birth(value: u32) {
    let _ = value;
}

pub fn load() -> Vec<User> {
    Vec::new()
}

pub fn query(statement: &str) -> Vec<User> {
    let _ = statement;
    Vec::new()
}

#[derive(Debug)]
pub struct Refused;

/// Whether the person wants no messages.
#[privet::guard(marketing_consent, passes = "false")]
pub fn wants_none(user: &User) -> bool {
    user.phone.is_empty()
}

#[privet::guard(opted_in(marketing))]
pub async fn wants_some(user: &User) -> Result<bool, Refused> {
    if user.phone.is_empty() { Err(Refused) } else { Ok(true) }
}

#[privet::guard(marketing_consent)]
pub fn demand(user: &User) -> Result<(), Refused> {
    if user.phone.is_empty() { Err(Refused) } else { Ok(()) }
}

#[privet::guard(marketing_consent)]
pub fn permit(user: &User) -> Option<u8> {
    (!user.phone.is_empty()).then_some(1)
}
