//! The club: who joins says how old they are, and is asked.

use chrono::{NaiveDate, Utc};
use privet::Privacy;

use crate::{Pool, StorageError};

/// What the form asks for.
#[derive(Privacy)]
pub struct Member {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(date_of_birth)]
    pub born_on: NaiveDate,
    #[not_personal]
    pub form_signed: bool,
}

pub struct Club {
    pool: Pool,
}

/// Whether a parent signed the form.
#[privet::guard(guardian_consent)]
fn has_guardian(member: &Member) -> bool {
    member.form_signed
}

fn age(born_on: NaiveDate) -> u32 {
    Utc::now().date_naive().years_since(born_on).unwrap_or_default()
}

impl Club {
    pub fn new(pool: Pool) -> Self {
        Self { pool }
    }

    #[privet::collects]
    #[privet::retain(basis = "contract")]
    pub async fn join(&self, member: &Member) -> Result<(), StorageError> {
        if age(member.born_on) < 13 || !has_guardian(member) {
            return Err(StorageError::Unreachable);
        }
        sqlx::query("INSERT INTO club (email, born_on) VALUES ($1, $2)")
            .bind(&member.email) //~ -age_gate_missing
            .bind(member.born_on) //~ not_rectifiable -age_known_unchecked -minor_without_guardian
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}
