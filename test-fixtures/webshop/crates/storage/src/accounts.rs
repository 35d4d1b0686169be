//! Accounts.

use webshop_domain::redact::masked;
use webshop_domain::{Account, AccountId, Email, Page};

use crate::rows::AccountRow;
use crate::{Pool, StorageError, with_backoff, with_retry};

const BY_MAIL: &str = "SELECT * FROM accounts WHERE email = $1";
const BY_ID: &str = "SELECT * FROM accounts WHERE id = $1";

/// Where accounts come from: Postgres, or a table in memory.
pub trait AccountStore: Send + Sync {
    fn cached(&self, id: AccountId) -> Option<Account>;

    /// The account, or the reason why there is none.
    fn require(&self, id: AccountId) -> Result<Account, StorageError> {
        self.cached(id).ok_or(StorageError::Unreachable)
    }
}

#[derive(Clone)]
pub struct PgAccounts {
    pool: Pool,
}

impl PgAccounts {
    pub fn new(pool: Pool) -> Self {
        Self { pool }
    }

    pub async fn find(&self, id: AccountId) -> Result<Option<Account>, StorageError> {
        let row = with_backoff(|| async {
            let query = sqlx::query_as::<_, AccountRow>(BY_ID).bind(id.as_uuid());
            query.fetch_optional(&self.pool).await.map_err(StorageError::from)
        })
        .await?;
        Ok(row.and_then(|row| Account::try_from(row).ok()))
    }

    /// Looks an address up, and says in the log which one.
    pub async fn find_by_mail(&self, mail: &Email) -> Result<Account, StorageError> {
        let row = with_retry(&format!("lookup of {mail}"), || async {
            let query = sqlx::query_as::<_, AccountRow>(BY_MAIL).bind(mail.as_str());
            query.fetch_optional(&self.pool).await.map_err(StorageError::from)
        })
        .await?;
        match row.map(Account::try_from) {
            Some(Ok(account)) => Ok(account),
            Some(Err(_)) => {
                tracing::error!("the row of {} is broken", mail); //~ personal_data_in_log
                Err(StorageError::NoAccount(mail.clone()))
            }
            None => {
                tracing::warn!("there is no account for {}", masked(mail));
                Err(StorageError::NoAccount(mail.clone()))
            }
        }
    }

    pub async fn insert(&self, account: &Account, digest: &str) -> Result<(), StorageError> {
        let Account { id, email, full_name, born_on, shipping, .. } = account;
        sqlx::query("INSERT INTO accounts VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(id.as_uuid()) //~ age_gate_missing unbounded_retention -stored_not_erasable
            .bind(email.as_str())
            .bind(full_name) //~ -collected_never_used
            .bind(born_on) //~ age_known_unchecked minor_without_guardian
            .bind(&shipping.street)
            .bind(digest) //~ cleartext_storage
            .execute(&self.pool)
            .await?;
        tracing::debug!(account = %id, "inserted"); //~ personal_data_in_log
        tracing::debug!(has_birthday = born_on.is_some(), "inserted");
        Ok(())
    }

    /// Everybody.
    pub async fn all(&self) -> Result<Vec<Account>, StorageError> {
        let rows: Vec<AccountRow> = sqlx::query_as("SELECT * FROM accounts").fetch_all(&self.pool).await?;
        Ok(rows.into_iter().flat_map(Account::try_from).collect())
    }

    pub async fn page(&self, offset: i64) -> Result<Page<Account>, StorageError> {
        let rows: Vec<AccountRow> = sqlx::query_as("SELECT * FROM accounts OFFSET $1 LIMIT 100")
            .bind(offset)
            .fetch_all(&self.pool)
            .await?;
        let total = rows.len();
        let items = rows.into_iter().flat_map(Account::try_from).collect();
        tracing::debug!(total, "read a page");
        Ok(Page { items, total })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_in_tests_are_fine() {
        let mail: Email = "ada@example.com".parse().expect("valid");
        println!("testing with {mail}");
        let row = AccountRow {
            id: AccountId::random().as_uuid(),
            email: mail.into_inner(),
            full_name: "Ada".to_owned(),
            phone: None,
            born_on: None,
            street: String::new(),
            city: String::new(),
            postcode: String::new(),
            club: false,
        };
        println!("{} lives in {}", row.full_name, row.city);
        assert!(Account::try_from(row).is_ok());
    }
}
