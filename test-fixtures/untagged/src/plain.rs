//! Names that look alike and mean nothing personal.

pub struct SmtpConfig {
    pub email_template: String,
    pub smtp_email: String,
    pub host: String,
}

pub struct Product {
    pub name: String,
    pub cents: u64,
}

pub struct Flags {
    pub show_email: bool,
    pub phone_required: bool,
}

pub fn print(config: &SmtpConfig, product: &Product, flags: &Flags) {
    println!("{} {}", config.host, config.email_template);
    println!("{} {}", product.name, product.cents);
    println!("{} {}", flags.show_email, flags.phone_required);
}
