//! The words of the shop, each with its privacy tag.
//!
//! Every other crate takes its types from here, so a field is tagged once and its tag is known wherever the
//! value goes.

pub mod account;
pub mod address;
pub mod api_key;
pub mod contact;
pub mod ids;
pub mod order;
pub mod payment;
pub mod profile;
pub mod redact;
pub mod visit;

#[macro_use]
mod macros;

pub use account::{Account, AccountDraft, Plan};
pub use address::Address;
pub use contact::{Contact, Email, InvalidContact, Phone};
pub use ids::{AccountId, OrderNumber};
pub use order::{Order, OrderLine, OrderState};
pub use profile::Profile;
pub use visit::{PageView, Session};

/// One page of a listing: as personal as what it lists.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub total: usize,
}

impl<T> Page<T> {
    pub fn map<U>(self, convert: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(convert).collect(), total: self.total }
    }

    pub fn is_last(&self, offset: usize) -> bool {
        offset + self.items.len() >= self.total
    }
}
