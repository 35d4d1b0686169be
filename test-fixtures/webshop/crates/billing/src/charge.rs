//! Charging cards: to be paid, and to see who could pay more.

use paygate::{Gate, GateError, Receipt};
use webshop_domain::Order;
use webshop_domain::payment::PaymentCard;

/// The order is paid.
#[privet::purpose(payment)]
pub async fn charge(gate: &Gate, card: &PaymentCard, order: &Order) -> Result<Receipt, GateError> {
    submit(gate, card, order.total_cents()).await
}

/// What is still open is paid.
#[privet::purpose(payment)]
pub async fn settle(gate: &Gate, card: &PaymentCard, cents: u64) -> Result<Receipt, GateError> {
    gate.charge(
        &card.number, //~ -payment_data_purpose
        &card.holder,
        cents,
    )
    .await
}

/// Who has a card that is good for ten times as much, gets the better offers.
#[privet::purpose(marketing)]
pub async fn upsell(gate: &Gate, card: &PaymentCard, order: &Order) -> Result<bool, GateError> {
    let receipt = submit(gate, card, order.total_cents() * 10).await?;
    Ok(receipt.reference() > 0)
}

async fn submit(gate: &Gate, card: &PaymentCard, cents: u64) -> Result<Receipt, GateError> {
    gate.charge(
        &card.number, //~ payment_data_purpose
        &card.holder,
        cents,
    )
    .await
}
