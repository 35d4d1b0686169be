//! Orders.

use chrono::{DateTime, Utc};
use privet::Privacy;
use serde::{Deserialize, Serialize};

use crate::{AccountId, Address, OrderNumber};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLine {
    pub sku: String,
    pub quantity: u32,
    pub cents: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OrderState {
    Open,
    Paid,
    Sent,
}

#[derive(Clone, Debug, Serialize, Deserialize, Privacy)]
pub struct Order {
    pub number: OrderNumber,
    pub buyer: AccountId,
    pub ship_to: Address,
    #[not_personal]
    pub lines: Vec<OrderLine>,
    #[not_personal]
    pub state: OrderState,
    #[not_personal]
    pub placed_at: DateTime<Utc>,
}

impl Order {
    pub fn total_cents(&self) -> u64 {
        self.lines.iter().map(|line| line.cents * u64::from(line.quantity)).sum()
    }

    pub fn is_open(&self) -> bool {
        matches!(self.state, OrderState::Open)
    }
}
