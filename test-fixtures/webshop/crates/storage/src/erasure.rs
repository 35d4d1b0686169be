//! Taking away what is known of somebody.

use webshop_domain::{Account, AccountId, Profile};

use crate::{Pool, StorageError};

pub struct Erasure {
    pool: Pool,
}

impl Erasure {
    pub fn new(pool: Pool) -> Self {
        Self { pool }
    }

    /// The customer's own wish. Orders are forgotten.
    #[rustfmt::skip]
    #[privet::erases(Account)]
    pub async fn erase_account(&self, id: AccountId) -> Result<(), StorageError> { //~ stored_not_erasable -erase_without_deactivation
        sqlx::query("DELETE FROM accounts WHERE id = $1") //~ -erasure_incomplete
            .bind(id.as_uuid())
            .execute(&self.pool)
            .await?;
        sqlx::query("DELETE FROM greetings WHERE owner = $1").bind(id.as_uuid()).execute(&self.pool).await?;
        self.end_sessions(id).await
    }

    /// The hobby stays, and who it is of stays logged in.
    #[rustfmt::skip]
    #[privet::erases(Profile)]
    pub async fn blank_profile(&self, id: AccountId) -> Result<(), StorageError> { //~ erase_without_deactivation
        sqlx::query("UPDATE profiles SET owner = NULL, nickname = NULL, wants_news = NULL, wants_calls = NULL WHERE owner = $1") //~ erasure_incomplete
            .bind(id.as_uuid())
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[privet::deactivates]
    pub async fn end_sessions(&self, id: AccountId) -> Result<(), StorageError> {
        sqlx::query("DELETE FROM sessions WHERE account = $1").bind(id.as_uuid()).execute(&self.pool).await?;
        Ok(())
    }

    /// Where parcels go, and the day of birth, cannot be corrected.
    #[rustfmt::skip]
    #[privet::rectifies(Account)]
    pub async fn correct_account(&self, account: &Account) -> Result<(), StorageError> { //~ not_rectifiable
        sqlx::query("UPDATE accounts SET email = $2, full_name = $3 WHERE id = $1")
            .bind(account.id.as_uuid())
            .bind(account.email.as_str())
            .bind(&account.full_name)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[rustfmt::skip]
    #[privet::rectifies(Profile)]
    pub async fn correct_profile(&self, id: AccountId, profile: &Profile) -> Result<(), StorageError> { //~ -not_rectifiable
        sqlx::query("UPDATE profiles SET nickname = $2, hobby = $3 WHERE owner = $1")
            .bind(id.as_uuid())
            .bind(&profile.nickname)
            .bind(&profile.hobby)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}
