use privet::Privacy;

#[derive(Privacy)]
struct Account {
    #[personal_information(email)]
    #[not_personal]
    contradicted: String,
    #[personal_information(email)]
    #[log_data(ip_address)]
    two_classes: String,
    #[personal_information(email)]
    #[personal_information(name)]
    repeated: String,
    #[not_personal]
    #[not_personal]
    repeated_too: String,
}

#[derive(Privacy)]
#[log_data(usage)]
#[not_personal]
enum Usage {
    #[personal_information(name)]
    #[log_data(usage)]
    Seen,
}

fn main() {}
