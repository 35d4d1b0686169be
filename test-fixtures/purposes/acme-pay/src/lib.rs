//! A payment processor's client, as somebody else wrote it.

#[derive(Default)]
pub struct Client;

impl Client {
    pub fn charge(&self, number: &str, cents: u64) {
        let _ = (number, cents);
    }

    /// Who paid last.
    pub fn payer(&self) -> String {
        String::new()
    }
}
