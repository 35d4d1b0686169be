//! Sales figures: neither personal nor log data.

use std::path::Path;

use anyhow::Result;
use chrono::{DateTime, Utc};
use serde::Serialize;
use webshop_domain::Order;

#[derive(Serialize)]
struct SalesRow {
    day: DateTime<Utc>,
    sku: String,
    quantity: u32,
    cents: u64,
}

pub fn write_orders(orders: &[Order], path: &Path) -> Result<u64> {
    let mut writer = csv::Writer::from_path(path)?;
    let mut total = 0;
    for order in orders {
        for line in &order.lines {
            let row = SalesRow {
                day: order.placed_at,
                sku: line.sku.clone(),
                quantity: line.quantity,
                cents: line.cents,
            };
            total += row.cents;
            writer.serialize(row)?;
        }
    }
    writer.flush()?;
    println!("wrote {} orders, {total} cents", orders.len());
    Ok(total)
}
