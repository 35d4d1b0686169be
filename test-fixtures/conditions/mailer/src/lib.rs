//! What a dependency in the same workspace does under its own features.

use privet::Privacy;

#[derive(Privacy)]
pub struct Letter {
    #[personal_information(email)]
    pub to: String,
    pub subject: String,
}

#[cfg(feature = "plain")]
pub fn by_default(letter: &Letter) {
    println!("{}", letter.to); //~ personal_data_in_log
}

#[cfg(feature = "trace")]
pub fn only_traced(letter: &Letter) {
    println!("{}", letter.to);
}

#[cfg(not(feature = "trace"))]
pub fn only_untraced(letter: &Letter) {
    println!("{}", letter.to); //~ personal_data_in_log
}
