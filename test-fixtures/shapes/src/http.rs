//! A client, as far as the check looks at one.

#[derive(Default)]
pub struct ClientBuilder {
    is_open: bool,
}

impl ClientBuilder {
    pub fn new() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub fn tls_danger_accept_invalid_certs(mut self, accept: bool) -> ClientBuilder {
        self.is_open |= accept;
        self
    }

    pub fn tls_danger_accept_invalid_hostnames(mut self, accept: bool) -> ClientBuilder {
        self.is_open |= accept;
        self
    }

    pub fn build(self) -> bool {
        self.is_open
    }
}
