//! The client of a payment processor, as it came.

#[derive(Debug)]
pub struct GateError;

/// What the gate answers.
#[derive(Clone)]
pub struct Receipt {
    reference: u64,
    payer: String,
}

impl Receipt {
    pub fn reference(&self) -> u64 {
        self.reference
    }

    /// The name on the account that paid.
    pub fn payer(&self) -> &str {
        &self.payer
    }
}

#[derive(Clone, Default)]
pub struct Gate;

impl Gate {
    pub async fn charge(&self, number: &str, holder: &str, cents: u64) -> Result<Receipt, GateError> {
        match cents {
            0 => Err(GateError),
            _ => Ok(Receipt { reference: number.len() as u64, payer: holder.to_owned() }),
        }
    }
}
