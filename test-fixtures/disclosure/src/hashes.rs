//! Hashes: none makes data anonymous, and fast ones are none for passwords.

use crate::people::User;

pub struct Digest(pub [u8; 32]);

#[privet::sink(fast_hash)]
fn quick(text: &str) {
    let _ = text;
}

#[privet::sink(partner_export)]
fn share(text: &str) {
    let _ = text;
}

#[privet::sink(partner_export)]
fn share_hash(hash: &str) {
    let _ = hash;
}

/// `privet.toml` has nothing of it: what it gives is hashed.
mod digest {
    pub fn of(text: &str) -> String {
        text.bytes().map(|byte| char::from(byte ^ 1)).collect()
    }
}

pub fn passwords(user: &User) {
    quick(&user.password); //~ weak_password_hash
    quick(&user.reset_token);
    quick(&user.email);
}

pub fn partners(user: &User) {
    share(&user.email); //~ personal_data_in_aggregate third_party_without_choice
    share_hash(&digest::of(&user.phone)); //~ hash_is_not_anonymous third_party_without_choice
    share_hash(&digest::of(&user.country));
}
