//! How what is kept is kept.

use crate::people::User;

#[privet::store(db, id = "logins")]
#[privet::retain(basis = "contract")]
fn insert(value: &str) {
    let _ = value;
}

/// `privet.toml` says that this store encrypts what it holds.
#[privet::store(db, id = "vitals")]
#[privet::retain(basis = "contract")]
fn insert_vitals(value: &str) {
    let _ = value;
}

#[privet::retain(basis = "contract")]
pub fn index(value: &str) {
    let _ = value;
}

fn seal(text: &str) -> String {
    text.chars().rev().collect()
}

pub fn register(user: &User) {
    insert(&user.password); //~ cleartext_storage
    insert(&seal(&user.password));
    insert(&user.allergy); //~ cleartext_storage not_accessible
    insert(&seal(&user.allergy));
    index(&user.allergy); //~ cleartext_storage
    index(&user.country);
    insert_vitals(&user.allergy);
}
