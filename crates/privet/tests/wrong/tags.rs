use privet::Privacy;

#[derive(Privacy)]
struct Account {
    #[personal_information(emial)]
    email: String,
    #[personal_information(password)]
    secret: String,
    #[personal_information("payment_card.last3")]
    card: String,
    #[personal_information(payment_card.ccv)]
    code: String,
    #[personal_information(zebra)]
    animal: String,
    #[personal_information(ip_address)]
    ip: String,
    #[log_data(email)]
    log: String,
    #[personal_information]
    none: String,
    #[personal_information()]
    empty: String,
    #[personal_information = "email"]
    assigned: String,
    #[personal_information(name, email)]
    two: String,
    #[personal_information(12)]
    number: String,
    #[not_personal(because)]
    plan: String,
}

#[derive(Privacy)]
enum Contact {
    #[log_data(usge)]
    None,
    Mail {
        #[personal_information(e-mail)]
        address: String,
    },
}

#[derive(Privacy)]
#[personal_information(phon)]
struct Phone(String);

fn classified<T: privet::Classified>() {}

fn main() {
    // The type is classified all the same: what is wrong is said once.
    classified::<Account>();
}
