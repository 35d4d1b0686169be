use std::path::{Path, PathBuf};
use std::str::FromStr;
use crate::connection::ConnectOptions;
use crate::error::Error;
use crate::MySqlConnection;

#[derive(Debug, Clone, Copy)]
pub enum MySqlSslMode {
    Disabled,
    Preferred,
    Required,
    VerifyCa,
    VerifyIdentity,
}

impl FromStr for MySqlSslMode {
    type Err = Error;
}

#[derive(Debug, Clone)]
pub struct MySqlConnectOptions {}
impl Default for MySqlConnectOptions {}
impl FromStr for MySqlConnectOptions {
    type Err = Error;
}
impl ConnectOptions for MySqlConnectOptions {
    type Connection = MySqlConnection;
}

impl MySqlConnectOptions {
    pub fn new() -> Self;
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn socket(self, path: impl AsRef<Path>) -> Self;
    pub fn username(self, username: &str) -> Self;
    pub fn password(self, password: &str) -> Self;
    pub fn database(self, database: &str) -> Self;
    pub fn ssl_mode(self, mode: MySqlSslMode) -> Self;
    pub fn ssl_ca(self, file_name: impl AsRef<Path>) -> Self;
    pub fn ssl_ca_from_pem(self, pem_certificate: Vec<u8>) -> Self;
    pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self;
    pub fn ssl_client_key(self, key: impl AsRef<Path>) -> Self;
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn charset(self, charset: &str) -> Self;
    pub fn collation(self, collation: &str) -> Self;
    pub fn pipes_as_concat(self, flag_val: bool) -> Self;
    pub fn enable_cleartext_plugin(self, flag_val: bool) -> Self;
    pub fn no_engine_subsitution(self, flag_val: bool) -> Self;
    pub fn no_engine_substitution(self, flag_val: bool) -> Self;
    pub fn timezone(self, value: impl Into<Option<String>>) -> Self;
    pub fn set_names(self, flag_val: bool) -> Self;
    pub fn get_host(&self) -> &str;
    pub fn get_port(&self) -> u16;
    pub fn get_socket(&self) -> Option<&PathBuf>;
    pub fn get_username(&self) -> &str;
    pub fn get_database(&self) -> Option<&str>;
    pub fn get_ssl_mode(&self) -> MySqlSslMode;
    pub fn get_charset(&self) -> &str;
    pub fn get_collation(&self) -> Option<&str>;
}
