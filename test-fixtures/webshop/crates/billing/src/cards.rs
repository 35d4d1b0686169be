//! Cards that customers asked us to remember.

use privet::Privacy;
use webshop_domain::AccountId;
use webshop_domain::payment::PaymentCard;
use webshop_storage::Pool;

/// What the form asks for, once.
#[derive(Privacy)]
pub struct CardForm {
    #[personal_information(payment_card.pan)]
    pub number: String,
    #[personal_information(payment_card.cvv)]
    pub code: String,
}

pub struct Cards {
    pool: Pool,
}

/// What the processor gave us for the number.
#[privet::pseudonymises]
fn token(number: &str) -> String {
    format!("tok_{}", number.len())
}

impl Cards {
    /// The number in full, as the old shop had it.
    #[privet::retain(basis = "contract")]
    pub async fn remember(&self, owner: AccountId, card: &PaymentCard) -> Result<(), sqlx::Error> {
        sqlx::query("INSERT INTO cards (owner, number) VALUES ($1, $2)")
            .bind(owner.as_uuid())
            .bind(&card.number) //~ card_data_stored not_accessible not_rectifiable
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[privet::retain(basis = "contract")]
    pub async fn remember_token(&self, owner: AccountId, card: &PaymentCard) -> Result<(), sqlx::Error> {
        sqlx::query("INSERT INTO cards (owner, token) VALUES ($1, $2)")
            .bind(owner.as_uuid())
            .bind(token(&card.number)) //~ -card_data_stored
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// One click to buy again.
    #[privet::retain(basis = "contract")]
    pub async fn one_click(&self, form: &CardForm) -> Result<(), sqlx::Error> {
        sqlx::query("INSERT INTO one_click (token, code) VALUES ($1, $2)")
            .bind(token(&form.number)) //~ -card_code_stored
            .bind(&form.code) //~ card_code_stored collected_never_used not_accessible not_rectifiable
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Looking one up puts nothing there.
    pub async fn knows(&self, card: &PaymentCard) -> Result<bool, sqlx::Error> {
        let row = sqlx::query("SELECT 1 FROM cards WHERE number = $1")
            .bind(&card.number)
            .fetch_optional(&self.pool)
            .await?;
        Ok(row.is_some())
    }
}
