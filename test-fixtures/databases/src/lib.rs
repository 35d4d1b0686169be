//! What comes over a connection is not what went over it before.

pub mod caches;
pub mod mapped;

use privet::Privacy;

#[derive(Privacy)]
pub struct Account {
    #[not_personal]
    pub id: i32,
    #[personal_information(email)]
    pub email: String,
}
