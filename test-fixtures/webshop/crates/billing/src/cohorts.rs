//! Who buys how often: what may be analysed, and what not.

use webshop_domain::{Account, Plan};
use webshop_storage::Pool;

pub struct Cohorts {
    pool: Pool,
}

impl Cohorts {
    /// A row for each customer.
    #[privet::purpose(analytics)]
    #[privet::retain(days = 90)]
    pub async fn load(&self, accounts: &[Account]) -> Result<(), sqlx::Error> {
        for account in accounts {
            sqlx::query("INSERT INTO cohorts (who, plan) VALUES ($1, $2)")
                .bind(account.email.as_str()) //~ purpose_not_allowed
                .bind(account.plan == Plan::Club) //~ -purpose_not_allowed
                .execute(&self.pool)
                .await?;
        }
        Ok(())
    }

    /// A row for each plan.
    #[privet::purpose(analytics)]
    #[privet::retain(days = 90)]
    pub async fn load_counts(&self, accounts: &[Account]) -> Result<(), sqlx::Error> {
        let club = accounts.iter().filter(|account| account.plan == Plan::Club).count();
        sqlx::query("INSERT INTO cohorts (club, people) VALUES ($1, $2)")
            .bind(club as i64)
            .bind(accounts.len() as i64)
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}
