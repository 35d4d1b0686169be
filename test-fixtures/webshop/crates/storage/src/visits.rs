//! Page views.

use webshop_domain::PageView;

use crate::{Pool, StorageError};

#[derive(Clone)]
pub struct PgVisits {
    pool: Pool,
}

impl PgVisits {
    pub fn new(pool: Pool) -> Self {
        Self { pool }
    }

    pub async fn record(&self, view: &PageView) -> Result<(), StorageError> {
        sqlx::query("INSERT INTO visits VALUES ($1, $2, $3)")
            .bind(view.ip.to_string())
            .bind(&view.agent) //~ -log_data_untagged
            .bind(&view.path)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// All paths that were seen, with how often.
    pub async fn paths(&self) -> Result<Vec<(String, i64)>, StorageError> {
        Ok(sqlx::query_as("SELECT path, count(*) FROM visits GROUP BY path").fetch_all(&self.pool).await?)
    }
}
