//! Where data leaves, and the people whose it is.

use privet::Privacy;

#[derive(Privacy, Clone)]
pub struct Account {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(payment_card.pan)]
    pub card: String,
    #[personal_information(bank_account)]
    pub iban: String,
    #[personal_information(date_of_birth)]
    pub born: String,
    #[personal_information(pseudonym)]
    pub key: u64,
    #[not_personal]
    pub plan: String,
}

#[privet::sink(payment_processor)]
pub fn pay(text: &str) {
    let _ = text;
}

#[privet::sink(mail)]
pub fn mail(to: &str) {
    let _ = to;
}

#[privet::sink(service_provider.support)]
pub fn ticket(text: &str) {
    let _ = text;
}
