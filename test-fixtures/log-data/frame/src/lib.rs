//! A web framework, as somebody else wrote it.

use std::net::IpAddr;

pub struct Request {
    peer: IpAddr,
}

impl Request {
    pub fn new(peer: IpAddr) -> Self {
        Self { peer }
    }

    pub fn peer(&self) -> IpAddr {
        self.peer
    }
}
