//! On types and fields.

use privet::Privacy;

// privet: allow(debug_exposes_personal, reason = "exists in the tests of the login only")
#[derive(Debug, Privacy)]
pub struct Accepted {
    #[personal_information(credential)]
    pub password: String,
}

#[rustfmt::skip]
#[derive(Debug, Privacy)]
pub struct Reported { //~ debug_exposes_personal
    #[personal_information(credential)]
    pub password: String,
}

pub struct Imported {
    // privet: allow(untagged_personal_data, reason = "always empty")
    pub email: String,
    pub phone_number: String, //~ untagged_personal_data
}
