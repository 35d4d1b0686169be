//! What may be kept of a card.

use privet::Privacy;

#[derive(Privacy)]
pub struct Card {
    #[personal_information(payment_card.pan)]
    pub number: String,
    #[personal_information(payment_card.cvv)]
    pub code: String,
    #[personal_information(payment_card.last4)]
    pub last4: String,
}

#[privet::store(db, id = "cards")]
#[privet::retain(basis = "contract")]
fn insert(value: &str) {
    let _ = value;
}

#[privet::store(vault)]
#[privet::retain(basis = "contract")]
fn lock_away(value: &str) {
    let _ = value;
}

#[privet::pseudonymises]
fn token(number: &str) -> String {
    number.chars().rev().collect()
}

pub fn remember(card: &Card) {
    insert(&card.number); //~ card_data_stored not_accessible not_rectifiable collected_never_used
    insert(&card.code); //~ card_code_stored collected_never_used
    insert(&card.last4); //~ collected_never_used
    insert(&token(&card.number));
    lock_away(&card.number);
    lock_away(&card.code); //~ card_code_stored
}
