//! What the counter's terminals show.

use crate::Parcel;

/// Who stands behind the counter.
pub struct Clerk {
    pub name: String,
}

pub struct Refused;

#[privet::guard(auth)]
fn signed_in(clerk: &Clerk) -> Result<(), Refused> {
    if clerk.name.is_empty() { Err(Refused) } else { Ok(()) }
}

#[privet::sink(response)]
fn show(text: &str) -> usize {
    text.len()
}

/// Whoever reads a number from a parcel.
pub fn answer_stranger(parcel: &Parcel) -> usize {
    show(&parcel.street) //~ unauthorised_access_path
}

pub fn answer_clerk(clerk: &Clerk, parcel: &Parcel) -> Result<usize, Refused> {
    signed_in(clerk)?;
    Ok(show(&parcel.street)) //~ -unauthorised_access_path
}
