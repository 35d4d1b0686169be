//! Secret answers, for customers who call: the question is ours, the answer theirs.

use privet::Privacy;
use sha2::{Digest, Sha256};
use webshop_storage::Pool;

#[derive(Privacy)]
pub struct Secret {
    #[personal_information(credential)]
    pub answer: String,
}

/// What argon2 made of an answer.
#[derive(Privacy)]
pub struct HashedAnswer(#[personal_information(credential)] String);

#[derive(Privacy)]
pub struct NewSecret {
    #[personal_information(credential)]
    pub answer: HashedAnswer,
}

pub struct Secrets {
    pool: Pool,
}

/// Quick to compute, and to guess.
pub fn digest(secret: &Secret) -> Vec<u8> {
    Sha256::digest(secret.answer.as_bytes()).to_vec() //~ weak_password_hash
}

/// `privet.toml` says that what it gives is hashed.
pub fn digest_slowly(secret: &Secret) -> String {
    let mut digest = secret.answer.clone().into_bytes(); //~ -weak_password_hash
    for round in 0..600_000_u32 {
        digest.iter_mut().for_each(|byte| *byte = byte.rotate_left(round % 8) ^ 0x5a);
    }
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Secrets {
    #[privet::retain(basis = "contract")]
    pub async fn insert(&self, secret: &Secret) -> Result<(), sqlx::Error> {
        sqlx::query("INSERT INTO secrets (answer) VALUES ($1)")
            .bind(&secret.answer) //~ cleartext_storage
            .execute(&self.pool)
            .await?;
        sqlx::query("INSERT INTO secrets (answer) VALUES ($1)")
            .bind(digest_slowly(secret)) //~ -cleartext_storage
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    #[privet::retain(basis = "contract")]
    pub async fn insert_hashed(&self, secret: &NewSecret) -> Result<(), sqlx::Error> {
        sqlx::query("INSERT INTO secrets (answer) VALUES ($1)")
            .bind(&secret.answer.0) //~ -cleartext_storage
            .execute(&self.pool)
            .await?;
        Ok(())
    }
}
