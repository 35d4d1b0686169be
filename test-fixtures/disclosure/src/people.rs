//! The people whose data it is.

use privet::Privacy;

#[derive(Privacy, Clone)]
pub struct User {
    #[personal_information(unique_id)]
    pub id: u64,
    #[personal_information(email)]
    pub email: String,
    #[personal_information(phone)]
    pub phone: String,
    #[personal_information(username)]
    pub login: String,
    #[personal_information(credential)]
    pub password: String,
    #[personal_information(credential)]
    pub reset_token: String,
    #[personal_information(health)]
    pub allergy: String,
    #[personal_information(demographic)]
    pub age_band: String,
    #[not_personal]
    pub country: String,
    #[personal_information(purchase_history)]
    pub spent: u64,
}
