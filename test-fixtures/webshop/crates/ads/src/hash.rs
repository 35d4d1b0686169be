//! Hashing. It makes an address hard to read, not anonymous.

use sha2::{Digest, Sha256};

/// The hexadecimal SHA-256, as ad networks ask for it.
pub(crate) fn hashed(text: &str) -> String {
    let digest = Sha256::digest(text.trim().as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
