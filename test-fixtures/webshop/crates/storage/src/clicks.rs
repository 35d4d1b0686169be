//! Links that were followed, and widgets that were shown.

use privet::Privacy;

use crate::{Pool, StorageError};

/// Who followed which link.
#[rustfmt::skip]
#[derive(Privacy)]
pub struct Click { //~ combined_information_untagged
    #[log_data(link_click)]
    pub link: String,
    #[personal_information(unique_id)]
    pub by: i64,
}

pub struct Clicks {
    pool: Pool,
}

#[privet::guard(tracking_consent)]
fn may_track(click: &Click) -> bool {
    click.by % 2 == 0
}

impl Clicks {
    pub fn new(pool: Pool) -> Self {
        Self { pool }
    }

    #[privet::retain(days = 30)]
    pub async fn shown(&self, page: &str) -> Result<(), StorageError> {
        sqlx::query("INSERT INTO shown (page) VALUES ($1)")
            .bind(page) //~ -widget_collects_personal
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[privet::retain(days = 30)]
    pub async fn shown_to(&self, visitor: Option<&str>) -> Result<(), StorageError> {
        sqlx::query("INSERT INTO shown (visitor) VALUES ($1)")
            .bind(visitor) //~ age_gate_missing widget_collects_personal
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[privet::retain(days = 30)]
    pub async fn followed_from(&self, address: &str) -> Result<(), StorageError> {
        sqlx::query("INSERT INTO followed (address) VALUES ($1)")
            .bind(address) //~ log_data_untagged
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[privet::retain(days = 30)]
    pub async fn followed(&self, click: &Click) -> Result<(), StorageError> {
        sqlx::query("INSERT INTO followed (link) VALUES ($1)")
            .bind(&click.link) //~ tracking_without_choice
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[privet::retain(days = 30)]
    pub async fn followed_if_asked(&self, click: &Click) -> Result<(), StorageError> {
        if may_track(click) {
            sqlx::query("INSERT INTO followed (link) VALUES ($1)")
                .bind(&click.link) //~ -tracking_without_choice
                .execute(&self.pool)
                .await?;
        }
        Ok(())
    }
}
