//! A type about people: its fields are suspected by their names.

pub struct Customer {
    pub first_name: String,           //~ untagged_personal_data
    pub email: String,                //~ untagged_personal_data
    pub phone_number: Option<String>, //~ untagged_personal_data
    pub date_of_birth: String,        //~ untagged_personal_data
    pub points: u32,
    pub email_enabled: bool,
}

/// Flows from a suspected field are followed as those from a tagged one.
pub fn print(customer: &Customer) {
    println!("{}", customer.email); //~ personal_data_in_log
    println!("{}", customer.points);
    println!("{}", customer.email_enabled);
    println!("{}", customer.first_name.len());
    println!("{:?}", customer.phone_number.is_some());
}

fn label(customer: &Customer) -> String {
    format!("{} ({})", customer.first_name, customer.points)
}

fn write(line: &str) {
    eprintln!("{line}"); //~ personal_data_in_log
}

fn write_points(line: &str) {
    eprintln!("{line}");
}

/// Through three functions.
pub fn report(customers: &[Customer]) {
    for customer in customers {
        write(&label(customer));
        write_points(&customer.points.to_string());
    }
    println!("{} customers", customers.len());
}
