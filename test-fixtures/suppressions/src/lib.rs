//! What a suppression covers, and what it does not.

pub mod attributes;
pub mod comments;
pub mod fields;
pub mod module;
pub mod tests_only;

use privet::Privacy;

#[derive(Privacy)]
pub struct Person {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(name)]
    pub full_name: String,
}
