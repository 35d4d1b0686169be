use std::fmt::Display;
use std::path::{Path, PathBuf};
pub use ssl_mode::PgSslMode;

mod connect {
    use crate::connection::ConnectOptions;
    use crate::{PgConnectOptions, PgConnection};
    impl ConnectOptions for PgConnectOptions {
        type Connection = PgConnection;
    }
}

mod parse {
    use crate::error::Error;
    use crate::PgConnectOptions;
    use std::str::FromStr;
    impl FromStr for PgConnectOptions {
        type Err = Error;
    }
}

mod pgpass {
    pub fn load_password(
        host: &str,
        port: u16,
        username: &str,
        database: Option<&str>,
    ) -> Option<String>;
}

mod ssl_mode {
    use crate::error::Error;
    use std::str::FromStr;
    #[derive(Debug, Clone, Copy, Default)]
    pub enum PgSslMode {
        Disable,
        Allow,
        Prefer,
        Require,
        VerifyCa,
        VerifyFull,
    }
    impl FromStr for PgSslMode {
        type Err = Error;
    }
}

#[derive(Debug, Clone)]
pub struct PgConnectOptions {}
impl Default for PgConnectOptions {}

impl PgConnectOptions {
    pub fn new() -> Self;
    pub fn new_without_pgpass() -> Self;
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn socket(self, path: impl AsRef<Path>) -> Self;
    pub fn username(self, username: &str) -> Self;
    pub fn password(self, password: &str) -> Self;
    pub fn database(self, database: &str) -> Self;
    pub fn ssl_mode(self, mode: PgSslMode) -> Self;
    pub fn ssl_root_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self;
    pub fn ssl_client_key(self, key: impl AsRef<Path>) -> Self;
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self;
    pub fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn application_name(self, application_name: &str) -> Self;
    pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> Self;
    pub fn options<K, V, I>(self, options: I) -> Self
    where
        K: Display,
        V: Display,
        I: IntoIterator<Item = (K, V)>;
}

impl PgConnectOptions {
    pub fn get_host(&self) -> &str;
    pub fn get_port(&self) -> u16;
    pub fn get_socket(&self) -> Option<&PathBuf>;
    pub fn get_username(&self) -> &str;
    pub fn get_database(&self) -> Option<&str>;
    pub fn get_ssl_mode(&self) -> PgSslMode;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn get_options(&self) -> Option<&str>;
}
