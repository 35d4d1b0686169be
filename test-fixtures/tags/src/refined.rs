//! A field's tag refines its type's: it is one source, not two.

use privet::Privacy;

#[derive(Clone, Privacy)]
#[personal_information(payment_card)]
pub struct CardText(pub String);

#[derive(Privacy)]
pub struct Card {
    #[personal_information(payment_card.pan)]
    pub number: CardText,
    pub note: CardText,
}

/// The same category again.
#[derive(Privacy)]
pub struct Holder {
    #[personal_information(payment_card)]
    pub card: CardText,
}

pub fn print(card: &Card, holder: &Holder) {
    println!("{}", card.number.0); //~ personal_data_in_log
    println!("{}", card.note.0); //~ personal_data_in_log
    println!("{}", holder.card.0); //~ personal_data_in_log
    println!("{}", card.number.0.is_empty() || holder.card.0.is_empty());
}

/// Whether a derived `Debug` shows it is asked of the type that holds it: this one does not derive it.
impl std::fmt::Debug for CardText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CardText")
    }
}

#[derive(Debug, Privacy)]
pub struct Wallet {
    pub first: CardText,
    pub second: Option<CardText>,
}

pub fn print_wallet(wallet: &Wallet) {
    println!("{wallet:?}");
}
