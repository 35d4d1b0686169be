//! What the parcel service learns. `privet.lock` was written before it got telephone numbers.

use privet::Privacy;
use serde::Serialize;

#[derive(Serialize, Privacy)]
pub struct Parcel {
    #[personal_information(name)]
    pub name: String,
    #[personal_information(postal_address)]
    pub street: String,
    #[personal_information(phone)]
    pub phone: String,
}

pub async fn announce(http: &reqwest::Client, parcel: &Parcel) -> Result<(), reqwest::Error> {
    let url = "https://api.parcels.example/v1/labels";
    http.post(url).json(&parcel.name).send().await?; //~ -policy_drift
    http.post(url).json(&parcel.street).send().await?;
    http.post(url).json(&parcel.phone).send().await?; //~ policy_drift
    Ok(())
}
