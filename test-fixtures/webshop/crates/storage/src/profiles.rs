//! Profiles: those who no longer come are swept out.

use webshop_domain::{AccountId, Profile};

use crate::{Pool, StorageError};

pub struct Profiles {
    pool: Pool,
}

impl Profiles {
    pub fn new(pool: Pool) -> Self {
        Self { pool }
    }

    /// Nobody ever asks whether somebody wants calls.
    pub async fn save(&self, owner: AccountId, profile: &Profile) -> Result<(), StorageError> {
        sqlx::query("INSERT INTO profiles (owner, nickname, hobby) VALUES ($1, $2, $3)")
            .bind(owner.as_uuid())
            .bind(&profile.nickname) //~ -unbounded_retention
            .bind(&profile.hobby)
            .execute(&self.pool)
            .await?;
        sqlx::query("UPDATE profiles SET wants_news = $2 WHERE owner = $1")
            .bind(owner.as_uuid())
            .bind(profile.wants_news) //~ -opt_out_not_honoured_everywhere
            .execute(&self.pool)
            .await?;
        sqlx::query("UPDATE profiles SET wants_calls = $2 WHERE owner = $1")
            .bind(owner.as_uuid())
            .bind(profile.wants_calls) //~ opt_out_not_honoured_everywhere collected_never_used
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// The pictures of visits to the workshop, which nobody sweeps.
    pub async fn greet(&self, owner: AccountId, profile: &Profile) -> Result<(), StorageError> {
        sqlx::query("INSERT INTO greetings (owner, nickname) VALUES ($1, $2)")
            .bind(owner.as_uuid()) //~ unbounded_retention
            .bind(&profile.nickname)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    pub async fn sweep(&self) -> Result<(), StorageError> {
        sqlx::query("DELETE FROM profiles WHERE seen_at < now() - interval '2 years'")
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}
