//! What was paid by whom, as the processor says.

use paygate::Receipt;
use privet::Privacy;
use webshop_storage::Pool;

pub struct Ledger {
    pool: Pool,
}

/// One line.
#[derive(Privacy)]
pub struct Entry {
    #[not_personal]
    pub reference: i64,
    #[personal_information(name)]
    pub payer: String,
}

impl Ledger {
    /// The name is written as it comes.
    #[privet::retain(basis = "legal_obligation")]
    pub async fn book(&self, receipt: &Receipt) -> Result<(), sqlx::Error> {
        sqlx::query("INSERT INTO ledger (payer) VALUES ($1)")
            .bind(receipt.payer().to_uppercase()) //~ processor_data_untagged
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[privet::retain(basis = "legal_obligation")]
    pub async fn book_entry(&self, receipt: &Receipt) -> Result<(), sqlx::Error> {
        let entry = Entry { reference: receipt.reference() as i64, payer: receipt.payer().to_owned() };
        sqlx::query("INSERT INTO ledger (reference, payer) VALUES ($1, $2)")
            .bind(entry.reference)
            .bind(&entry.payer) //~ collected_never_used -processor_data_untagged
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}
