//! Page views: kept for a month, and for good without whose they are.

use privet::Privacy;
use sqlx::PgPool;

#[derive(Privacy)]
pub struct Visit {
    #[log_data(ip_address)]
    pub from: String,
    #[not_personal]
    pub path: String,
}

/// The network alone, as the one in front of the server logs it.
#[privet::anonymises]
fn network(visit: &Visit) -> String {
    visit.from.split('.').take(2).collect::<Vec<_>>().join(".")
}

pub async fn record(pool: &PgPool, visit: &Visit) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO visits (address, path) VALUES ($1, $2)")
        .bind(&visit.from) //~ log_data_treated_as_personal
        .bind(&visit.path)
        .execute(pool)
        .await?;
    Ok(())
}

pub async fn record_day(pool: &PgPool, visit: &Visit) -> Result<(), sqlx::Error> {
    sqlx::query("INSERT INTO days (network, path) VALUES ($1, $2)")
        .bind(network(visit)) //~ -log_data_treated_as_personal
        .bind(&visit.path)
        .execute(pool)
        .await?;
    Ok(())
}
