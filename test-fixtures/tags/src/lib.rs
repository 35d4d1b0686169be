//! What is tagged, and by which tag: whole types, fields, variants, generics, types of types.

pub mod contradicted;
pub mod enums;
pub mod generic;
pub mod inherited;
pub mod log_data;
pub mod refined;
pub mod whole;
