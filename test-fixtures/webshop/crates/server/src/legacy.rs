//! Leads of the old shop. Nobody has looked at the first two types yet; the last two were reviewed.

use privet::Privacy;
use serde::Deserialize;
use webshop_domain::{Email, InvalidContact};

#[derive(Deserialize)]
pub struct Lead {
    pub full_name: String,     //~ untagged_personal_data
    pub work_email: String,    //~ untagged_personal_data
    pub phone: Option<String>, //~ untagged_personal_data
    pub email_enabled: bool,
    pub email_template: String,
    pub score: u32,
}

#[derive(Deserialize)]
pub struct OldOrder {
    pub postal_address: String, //~ untagged_personal_data
    pub iban: String,           //~ untagged_personal_data
    pub quantity: u32,
}

/// Addresses of the shop itself.
#[derive(Deserialize, Privacy)]
pub struct Imprint {
    #[not_personal]
    pub support_email: String,
    #[not_personal]
    pub phone: String,
    #[not_personal]
    pub postal_address: String,
}

/// The same names, tagged.
#[derive(Deserialize, Privacy)]
pub struct ReviewedLead {
    #[personal_information(name)]
    pub full_name: String, //~ -untagged_personal_data
    #[personal_information(email)]
    pub work_email: String,
    pub email: Email,
    #[personal_information(phone)]
    pub phone: Option<String>,
}

impl TryFrom<Lead> for ReviewedLead {
    type Error = InvalidContact;

    fn try_from(lead: Lead) -> Result<Self, Self::Error> {
        let email = lead.work_email.parse()?;
        Ok(Self { full_name: lead.full_name, work_email: lead.work_email, email, phone: lead.phone })
    }
}

/// How many leads can be called.
pub fn callable(leads: &[Lead]) -> usize {
    leads.iter().filter(|lead| lead.phone.is_some()).count()
}
