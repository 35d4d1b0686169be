//! A type about things that holds strong names all the same.

#[derive(Clone)]
pub struct Shipment {
    pub delivery_address: String, //~ untagged_personal_data
    pub iban: String,             //~ untagged_personal_data
    pub weight: u32,
}

pub struct Shipments(pub Vec<Shipment>);

impl Shipments {
    pub fn heaviest(&self) -> Option<&Shipment> {
        self.0.iter().max_by_key(|shipment| shipment.weight)
    }

    pub fn print(&self) {
        if let Some(Shipment { delivery_address, weight, .. }) = self.heaviest() {
            println!("{weight}");
            println!("{delivery_address}"); //~ personal_data_in_log
        }
    }
}
