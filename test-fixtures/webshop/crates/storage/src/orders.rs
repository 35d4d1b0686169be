//! Orders, their mails aside.

use chrono::{DateTime, Utc};
use webshop_domain::order::OrderLine;
use webshop_domain::{Account, Address, Order, OrderNumber, OrderState};

use crate::rows::OrderHead;
use crate::{Pool, StorageError};

#[derive(Clone)]
pub struct PgOrders {
    pool: Pool,
}

impl PgOrders {
    pub fn new(pool: Pool) -> Self {
        Self { pool }
    }

    /// The numbers and sums of the orders since a day.
    pub async fn totals(&self, since: DateTime<Utc>) -> Result<Vec<(OrderNumber, u64)>, StorageError> {
        let heads: Vec<OrderHead> =
            sqlx::query_as("SELECT number, cents, placed_at FROM orders").fetch_all(&self.pool).await?;
        let totals: Vec<_> = heads
            .into_iter()
            .filter(|head| head.placed_at >= since)
            .map(|head| (OrderNumber(head.number.unsigned_abs()), head.cents.unsigned_abs()))
            .collect();
        if let Some((number, cents)) = totals.first() {
            tracing::info!("first order {number} of {cents} cents");
        }
        Ok(totals)
    }

    pub async fn place(&self, order: &Order) -> Result<(), StorageError> {
        sqlx::query("INSERT INTO orders VALUES ($1, $2)")
            .bind(order.buyer.as_uuid()) //~ unbounded_retention stored_not_erasable
            .bind(i64::try_from(order.total_cents()).unwrap_or(i64::MAX))
            .execute(&self.pool)
            .await?;
        tracing::info!(order = %order.number, cents = order.total_cents(), "placed");
        tracing::trace!(?order, "placed"); //~ personal_data_in_log
        Ok(())
    }
}

/// The order of a customer, sent to their own address.
pub fn draft(account: &Account, number: u64, lines: Vec<OrderLine>) -> Order {
    Order {
        number: OrderNumber(number),
        buyer: account.id,
        ship_to: account.shipping.clone(),
        lines,
        state: OrderState::Open,
        placed_at: Utc::now(),
    }
}

/// A pick-up order keeps everything but the address.
pub fn as_pick_up(order: &Order) {
    let sent = Order { state: OrderState::Sent, ..order.clone() };
    tracing::debug!("to {}", sent.ship_to.city); //~ personal_data_in_log(Address::city)
    let depot = Address { city: "depot 7".to_owned(), ..Address::default() };
    let picked_up = Order { ship_to: depot, ..order.clone() };
    tracing::debug!("to {}", picked_up.ship_to.city);
}
