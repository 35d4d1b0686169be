//! The table of names, case by case: (type, field, written type) and what it suggests.

use privet_lints::FILES;
use privet_model::{Catalogue, NameTable, Strength};
use privet_vocabulary::Category;

fn table() -> NameTable {
    Catalogue::load(FILES, None, &[]).0.names
}

/// `(owner, field, type, category)`; an empty category: not suspected.
const CASES: &[(&str, &str, &str, &str)] = &[
    // E-mail addresses, and what only sounds like them.
    ("User", "email", "String", "email"),
    ("Lead", "work_email", "String", "email"),
    ("Order", "customer_email", "Option<String>", "email"),
    ("Ticket", "emails", "Vec<String>", "email"),
    ("Invite", "email_address", "&'a str", "email"),
    ("Newsletter", "e_mail", "String", "email"),
    ("Signup", "email", "EmailAddress", "email"),
    ("Signup", "email_normalized", "String", "email"),
    ("Signup", "email2", "String", "email"),
    ("SignupForm", "email", "Arc<str>", "email"),
    ("UserSettings", "email", "String", "email"),
    ("Email", "0", "String", "email"),
    ("UserSettings", "email_enabled", "bool", ""),
    ("UserSettings", "email", "bool", ""),
    ("UserSettings", "email_notifications", "String", ""),
    ("Newsletter", "email_template", "String", ""),
    ("Newsletter", "email_subject", "String", ""),
    ("Newsletter", "email", "EmailTemplate", ""),
    ("App", "email", "EmailClient", ""),
    ("App", "email", "Arc<dyn EmailService>", ""),
    ("Site", "smtp_email", "String", ""),
    ("SmtpConfig", "email", "String", ""),
    ("AppConfig", "support_email", "String", ""),
    ("Site", "support_email", "String", ""),
    ("Site", "noreply_email", "String", ""),
    ("Envelope", "from_email", "String", ""),
    ("Messages", "email", "String", ""),
    ("I18nKeys", "email", "String", ""),
    ("LoginLabels", "email", "String", ""),
    ("FormTexts", "email", "&'static str", ""),
    ("Anything", "email", "&'static str", ""),
    ("User", "email_id", "i64", ""),
    ("User", "email_count", "usize", ""),
    ("User", "has_email", "bool", ""),
    ("Validation", "require_email", "String", ""),
    ("Column", "email", "String", ""),
    ("EmailConfig", "0", "String", ""),
    ("Renderer", "email", "fn(&str) -> String", ""),
    ("Vtable", "Email", "unsafe extern \"system\" fn(u8)", ""),
    // Telephone numbers.
    ("Lead", "phone", "Option<String>", "phone"),
    ("Order", "home_phone", "String", "phone"),
    ("Order", "phone_number", "u64", "phone"),
    ("Customer", "mobile", "String", "phone"),
    ("Customer", "fax", "String", "phone"),
    ("PhoneNumber", "0", "String", "phone"),
    ("Device", "mobile", "String", ""),
    ("Layout", "mobile", "bool", ""),
    ("Telephony", "phone_enabled", "bool", ""),
    // Names of people, and of everything else.
    ("Lead", "full_name", "String", "name"),
    ("Order", "first_name", "String", "name"),
    ("Row", "lastname", "String", "name"),
    ("User", "name", "String", "name"),
    ("CustomerRow", "name", "String", "name"),
    ("CreateUserRequest", "name", "String", "name"),
    ("NewEmployee", "name", "String", "name"),
    ("Patient", "name", "Name", "name"),
    ("Order", "contact_person", "String", "name"),
    ("Product", "name", "String", ""),
    ("File", "file_name", "String", ""),
    ("User", "file_name", "String", ""),
    ("User", "role_name", "String", ""),
    ("Crate", "name", "String", ""),
    ("UserRole", "name", "String", ""),
    ("UserAgent", "name", "String", ""),
    ("UserService", "name", "String", ""),
    ("Name", "0", "String", ""),
    ("Host", "hostname", "String", ""),
    ("StructMember", "name", "String", ""),
    ("ContentVisitor", "name", "&str", ""),
    ("Font", "font_family_name", "String", ""),
    ("User", "username", "String", "username"),
    ("Comment", "user_name", "String", "username"),
    ("Player", "nickname", "String", "username"),
    ("DatabaseConfig", "username", "String", ""),
    ("Backend", "db_username", "String", ""),
    ("MqttOptions", "username", "String", ""),
    // Secrets.
    ("User", "password", "String", "credential"),
    ("LoginRequest", "password", "String", "credential"),
    ("Account", "password_hash", "Vec<u8>", "credential"),
    ("Account", "hashed_password", "String", "credential"),
    ("User", "totp_secret", "String", "credential"),
    ("User", "api_key", "String", "credential"),
    ("Account", "pin", "String", "credential"),
    ("DbConfig", "password", "String", ""),
    ("Backend", "redis_password", "String", ""),
    ("Policy", "password_min_length", "usize", ""),
    ("User", "password_changed_at", "DateTime<Utc>", ""),
    ("User", "password_reset_required", "bool", ""),
    ("Form", "password_placeholder", "String", ""),
    ("Shell", "pwd", "PathBuf", ""),
    ("Shell", "pwd", "String", ""),
    ("Lexer", "token", "Token", ""),
    ("Parser", "token", "String", ""),
    ("Tls", "cert_password", "String", ""),
    // Postal addresses.
    ("Customer", "address", "String", "postal_address"),
    ("Order", "shipping_address", "String", "postal_address"),
    ("Order", "billing_address", "Address", "postal_address"),
    ("Address", "street", "String", "postal_address"),
    ("ShippingAddress", "zip_code", "String", "postal_address"),
    ("Customer", "address_line_1", "String", "postal_address"),
    ("Server", "address", "SocketAddr", ""),
    ("Listener", "address", "String", ""),
    ("Peer", "bind_address", "String", ""),
    ("Frame", "memory_address", "u64", ""),
    ("InterfaceAddress", "address", "SockaddrStorage", ""),
    ("Archive", "zip", "String", ""),
    // Cards and accounts.
    ("Checkout", "card_number", "String", "payment_card.pan"),
    ("PaymentCard", "number", "String", "payment_card.pan"),
    ("CreditCard", "number", "String", "payment_card.pan"),
    ("Checkout", "cvv", "String", "payment_card.cvv"),
    ("CardDetails", "cvc", "u16", "payment_card.cvv"),
    ("Payment", "card_last4", "String", "payment_card.last4"),
    ("Payout", "iban", "String", "bank_account"),
    ("Payout", "routing_number", "String", "bank_account"),
    ("Employee", "salary", "Decimal", "financial"),
    ("Order", "number", "String", ""),
    ("PlayingCard", "number", "u8", ""),
    ("Ledger", "account_number", "String", ""),
    ("Camera", "pan", "f32", ""),
    // Documents, dates, health.
    ("Applicant", "ssn", "String", "government_id"),
    ("Booking", "passport_number", "String", "government_id"),
    ("Invoice", "tax_id", "String", "government_id"),
    ("Guest", "dob", "NaiveDate", "date_of_birth"),
    ("Signup", "date_of_birth", "Option<NaiveDate>", "date_of_birth"),
    ("Form", "birth_date", "String", "date_of_birth"),
    ("Person", "age", "u8", "date_of_birth"),
    ("CacheEntry", "age", "Duration", ""),
    ("CacheEntry", "age", "u64", ""),
    ("Patient", "diagnosis", "String", "health"),
    ("Visit", "blood_type", "BloodType", "health"),
    ("Patient", "gender", "Gender", "demographic"),
    ("Noun", "gender", "Gender", ""),
    ("Compiler", "diagnosis", "String", ""),
    ("Member", "religion", "String", "religion"),
    ("Employee", "ethnicity", "String", "race_ethnicity"),
    ("Survey", "political_party", "String", "politics"),
    ("Key", "fingerprint", "String", ""),
    ("Enrolment", "face_embedding", "Vec<f32>", "biometric"),
    // Where somebody is.
    ("User", "latitude", "f64", "precise_location"),
    ("Delivery", "gps_coordinates", "(f64, f64)", "precise_location"),
    ("Tile", "latitude", "f64", ""),
    // Log data.
    ("Visit", "ip_address", "IpAddr", "ip_address"),
    ("Session", "client_ip", "String", "ip_address"),
    ("Request", "remote_addr", "SocketAddr", "ip_address"),
    ("PageView", "ip", "IpAddr", "ip_address"),
    ("User", "last_login_ip", "Option<IpAddr>", "ip_address"),
    ("Listener", "local_ip_address", "IpAddr", ""),
    ("ServerConfig", "ip_address", "IpAddr", ""),
    ("Cpu", "ip", "u64", ""),
    ("Cpu", "ip", "usize", ""),
    ("Visit", "user_agent", "String", "user_agent"),
    ("HttpClient", "user_agent", "String", ""),
    ("ClientBuilder", "user_agent", "String", ""),
    ("Crawler", "user_agent", "String", ""),
    ("PageView", "referrer", "Option<String>", "referrer"),
    ("Page", "referrer_policy", "String", ""),
    ("PageView", "search_query", "String", "search_query"),
    ("App", "search_query", "String", ""),
    ("Adapter", "device_id", "u32", ""),
    ("Visit", "device_fingerprint", "String", "device_id"),
    // The type is not known.
    ("accounts", "email", "", "email"),
    ("login", "password", "", "credential"),
    ("render", "name", "", ""),
];

#[test]
fn single_fields() {
    let table = table();
    assert!(CASES.len() >= 100);
    let mut wrong = Vec::new();
    for (owner, field, field_type, expected) in CASES {
        let field_type = Some(*field_type).filter(|text| !text.is_empty());
        let found = table.suspect(field, field_type, owner).map_or("", |one| one.category.name());
        if found != *expected {
            wrong.push(format!("{owner}::{field}: {field_type:?} is {found:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_stands_beside_a_field_counts() {
    let table = table();
    let categories = |owner: &str, fields: &[(&str, Option<&str>)]| -> Vec<Option<&'static str>> {
        let found = table.suspect_fields(owner, fields);
        found.into_iter().map(|one| one.map(|one| one.category.name())).collect()
    };
    let text = Some("String");
    assert_eq!(
        categories("Delivery", &[("email", text), ("city", text), ("name", text)]),
        [Some("email"), Some("postal_address"), None],
        "beside a field that is enough, a `city` is an address; a `name` still needs a person"
    );
    assert_eq!(categories("Weather", &[("city", text), ("name", text)]), [None, None]);
    assert_eq!(
        categories("Position", &[("user_id", Some("Uuid")), ("lat", Some("f64"))]),
        [None, Some("precise_location")],
        "the key of a person"
    );
    assert_eq!(categories("Position", &[("tile_id", Some("u32")), ("lat", Some("f64"))]), [None, None]);
    assert_eq!(
        categories("AppConfig", &[("email", text), ("city", text)]),
        [None, None],
        "the program's own settings"
    );
}

#[test]
fn the_strength_tells_a_plain_name_from_a_supported_one() {
    let table = table();
    let strength = |field| table.suspect(field, Some("String"), "Customer").map(|one| one.strength);
    assert_eq!(strength("email"), Some(Strength::Strong));
    assert_eq!(strength("name"), Some(Strength::Supported));
    let email = table.suspect("email", None, "x").unwrap();
    assert_eq!((email.category, email.class), (Category::Email, Category::Email.class()));
}

#[test]
fn strange_names_are_not_suspected() {
    let table = table();
    for name in ["", "_", "__", "日本語", "r#type", "0", "ÆØÅ_", "s", "es"] {
        assert_eq!(table.suspect(name, Some("String"), ""), None, "{name}");
    }
}
