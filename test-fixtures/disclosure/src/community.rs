//! A kind of sink of our own: `privet.toml` says that it is a public response.

use crate::people::User;

pub fn publish(text: &str) {
    let _ = text;
}

pub fn comment(user: &User, text: &str) {
    publish(&format!("{}: {text}", user.email)); //~ personal_data_in_aggregate
    publish(text);
}
