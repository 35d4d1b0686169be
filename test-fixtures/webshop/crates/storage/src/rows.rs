//! Rows as the database has them.

use chrono::{DateTime, NaiveDate, Utc};
use privet::Privacy;
use sqlx::FromRow;
use uuid::Uuid;
use webshop_domain::address::Country;
use webshop_domain::{Account, AccountId, Address, Contact, InvalidContact, Plan};

#[derive(FromRow, Privacy)]
pub(crate) struct AccountRow {
    #[personal_information(unique_id)]
    pub(crate) id: Uuid,
    #[personal_information(email)]
    pub(crate) email: String,
    #[personal_information(name)]
    pub(crate) full_name: String,
    #[personal_information(phone)]
    pub(crate) phone: Option<String>,
    #[personal_information(date_of_birth)]
    pub(crate) born_on: Option<NaiveDate>,
    #[personal_information(postal_address)]
    pub(crate) street: String,
    #[personal_information(postal_address)]
    pub(crate) city: String,
    #[personal_information(postal_address)]
    pub(crate) postcode: String,
    pub(crate) club: bool,
}

impl TryFrom<AccountRow> for Account {
    type Error = InvalidContact;

    fn try_from(row: AccountRow) -> Result<Self, Self::Error> {
        let AccountRow { id, email, full_name, phone, born_on, street, city, postcode, club } = row;
        Ok(Self {
            id: AccountId::from(id),
            contact: Contact::Mail(email.clone()),
            email: email.parse()?,
            full_name,
            phone: phone.as_deref().map(str::parse).transpose()?,
            born_on,
            shipping: Address { street, city, postcode, country: Country::default() },
            plan: if club { Plan::Club } else { Plan::Basic },
        })
    }
}

#[derive(FromRow)]
pub(crate) struct OrderHead {
    pub(crate) number: i64,
    pub(crate) cents: i64,
    pub(crate) placed_at: DateTime<Utc>,
}
