//! Placing orders.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use webshop_domain::order::OrderLine;
use webshop_domain::{Account, AccountId, Order};
use webshop_storage::orders::draft;

use crate::error::ApiError;
use crate::state::AppState;

#[derive(Deserialize)]
pub struct Basket {
    pub buyer: AccountId,
    pub number: u64,
    pub lines: Vec<OrderLine>,
}

/// Places the order and tells everyone who wants to know.
pub async fn place(
    State(state): State<AppState>,
    Json(basket): Json<Basket>,
) -> Result<StatusCode, ApiError> {
    let account = state.accounts.find(basket.buyer).await?.ok_or(ApiError::Forbidden)?;
    let order = draft(&account, basket.number, basket.lines);
    state.orders.place(&order).await?;
    announce(&account, &order, false);
    if advertise(&state, &account, &order).await.is_err() {
        tracing::warn!("advertising is down");
    }
    Ok(StatusCode::CREATED)
}

async fn advertise(state: &AppState, account: &Account, order: &Order) -> Result<(), webshop_ads::AdsError> {
    state.ads.meta.converted(account, order).await?;
    state.ads.meta.purchased(account, order).await?;
    state.ads.meta.beacon(&state.ads.beacon, account, order).await?;
    state.ads.google.called(account, order).await?;
    state.ads.warehouse.purchased(account, order).await
}

/// A branch that may name the buyer, and one that never does.
fn announce(account: &Account, order: &Order, verbose: bool) {
    let who = if verbose { account.full_name.as_str() } else { "somebody" };
    tracing::info!("{who} bought for {} cents", order.total_cents()); //~ personal_data_in_log(Account::full_name, AccountRow::full_name)

    let mut who = account.full_name.clone();
    who.clear();
    who.push_str("somebody");
    let what = if who.is_empty() { "nothing" } else { "something" };
    tracing::info!("{what} for {} cents", order.total_cents());

    let _ = dbg!(&account.shipping); //~ personal_data_in_log(AccountRow::city, AccountRow::postcode, AccountRow::street, Address::city, Address::postcode, Address::street)
    let _ = dbg!(account.shipping.country);
}
