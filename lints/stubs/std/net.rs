//! The network.

use crate::io;
use crate::time::Duration;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ipv4Addr { octets: [u8; 4] }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ipv6Addr { octets: [u8; 16] }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SocketAddrV4 { ip: Ipv4Addr, port: u16 }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SocketAddrV6 { ip: Ipv6Addr, port: u16 }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AddrParseError;
impl crate::fmt::Display for AddrParseError {}
impl crate::error::Error for AddrParseError {}
impl IpAddr {
    #[flow(none)]
    pub const fn is_loopback(&self) -> bool;
    #[flow(none)]
    pub const fn is_unspecified(&self) -> bool;
    #[flow(none)]
    pub const fn is_multicast(&self) -> bool;
    #[flow(none)]
    pub const fn is_ipv4(&self) -> bool;
    #[flow(none)]
    pub const fn is_ipv6(&self) -> bool;
    pub const fn to_canonical(&self) -> IpAddr;
}
impl Ipv4Addr {
    pub const LOCALHOST: Self = Ipv4Addr { octets: [0; 4] };
    pub const UNSPECIFIED: Self = Ipv4Addr { octets: [0; 4] };
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub const fn octets(&self) -> [u8; 4];
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(bits: u32) -> Ipv4Addr;
    pub const fn to_ipv6_mapped(&self) -> Ipv6Addr;
    #[flow(none)]
    pub const fn is_loopback(&self) -> bool;
    #[flow(none)]
    pub const fn is_private(&self) -> bool;
    #[flow(none)]
    pub const fn is_unspecified(&self) -> bool;
}
impl Ipv6Addr {
    pub const LOCALHOST: Self = Ipv6Addr { octets: [0; 16] };
    pub const UNSPECIFIED: Self = Ipv6Addr { octets: [0; 16] };
    pub const fn segments(&self) -> [u16; 8];
    pub const fn octets(&self) -> [u8; 16];
    pub const fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    #[flow(none)]
    pub const fn is_loopback(&self) -> bool;
}
impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub const fn ip(&self) -> IpAddr;
    pub fn set_ip(&mut self, ip: IpAddr);
    #[flow(none)]
    pub const fn port(&self) -> u16;
    pub fn set_port(&mut self, port: u16);
    #[flow(none)]
    pub const fn is_ipv4(&self) -> bool;
    #[flow(none)]
    pub const fn is_ipv6(&self) -> bool;
}
impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub const fn ip(&self) -> &Ipv4Addr;
    pub const fn port(&self) -> u16;
}
impl crate::fmt::Display for IpAddr {}
impl crate::fmt::Display for Ipv4Addr {}
impl crate::fmt::Display for Ipv6Addr {}
impl crate::fmt::Display for SocketAddr {}
impl crate::str::FromStr for IpAddr { type Err = AddrParseError; }
impl crate::str::FromStr for Ipv4Addr { type Err = AddrParseError; }
impl crate::str::FromStr for Ipv6Addr { type Err = AddrParseError; }
impl crate::str::FromStr for SocketAddr { type Err = AddrParseError; }
impl From<Ipv4Addr> for IpAddr {}
impl From<Ipv6Addr> for IpAddr {}
impl From<[u8; 4]> for IpAddr {}
impl From<[u8; 4]> for Ipv4Addr {}
impl From<u32> for Ipv4Addr {}
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}
impl ToSocketAddrs for SocketAddr { type Iter = crate::option::IntoIter<SocketAddr>; }
impl ToSocketAddrs for str { type Iter = crate::vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for String { type Iter = crate::vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = T::Iter; }
pub enum Shutdown { Read, Write, Both }
pub struct TcpStream;
#[flow(outside)]
impl TcpStream {
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    pub fn try_clone(&self) -> io::Result<TcpStream>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}
impl io::Read for TcpStream {}
impl io::Read for &TcpStream {}
impl io::Write for TcpStream {}
impl io::Write for &TcpStream {}
pub struct TcpListener;
#[flow(outside)]
impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}
pub struct Incoming<'a>(&'a TcpListener);
impl<'a> Iterator for Incoming<'a> { type Item = io::Result<TcpStream>; }
pub struct UdpSocket;
#[flow(outside)]
impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    #[flow(none)]
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    #[flow(none)]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
    #[flow(none)]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Ipv4Addr {
    pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    pub const fn is_link_local(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn is_broadcast(&self) -> bool;
    pub const fn is_documentation(&self) -> bool;
    pub const fn to_ipv6_compatible(&self) -> Ipv6Addr;
}

impl Ipv6Addr {
    pub const fn new(
        a: u16,
        b: u16,
        c: u16,
        d: u16,
        e: u16,
        f: u16,
        g: u16,
        h: u16,
    ) -> Ipv6Addr;
    pub const fn to_bits(self) -> u128;
    pub const fn from_bits(bits: u128) -> Ipv6Addr;
    pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_unique_local(&self) -> bool;
    pub const fn is_unicast_link_local(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn to_canonical(&self) -> IpAddr;
    pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}

impl SocketAddrV4 {
    pub const fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub const fn set_port(&mut self, new_port: u16);
}

impl SocketAddrV6 {
    pub const fn new(
        ip: Ipv6Addr,
        port: u16,
        flowinfo: u32,
        scope_id: u32,
    ) -> SocketAddrV6;
    pub const fn ip(&self) -> &Ipv6Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn flowinfo(&self) -> u32;
    pub const fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub const fn scope_id(&self) -> u32;
    pub const fn set_scope_id(&mut self, new_scope_id: u32);
}

#[flow(outside)]
impl TcpListener {
    pub fn try_clone(&self) -> io::Result<TcpListener>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()>;
    pub fn only_v6(&self) -> io::Result<bool>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
}

#[flow(outside)]
impl TcpStream {
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
}

#[flow(outside)]
impl UdpSocket {
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn try_clone(&self) -> io::Result<UdpSocket>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
    pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn join_multicast_v4(
        &self,
        multiaddr: &Ipv4Addr,
        interface: &Ipv4Addr,
    ) -> io::Result<()>;
    pub fn join_multicast_v6(
        &self,
        multiaddr: &Ipv6Addr,
        interface: u32,
    ) -> io::Result<()>;
    pub fn leave_multicast_v4(
        &self,
        multiaddr: &Ipv4Addr,
        interface: &Ipv4Addr,
    ) -> io::Result<()>;
    pub fn leave_multicast_v6(
        &self,
        multiaddr: &Ipv6Addr,
        interface: u32,
    ) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
}

impl From<Ipv4Addr> for u32 {}
impl From<Ipv6Addr> for u128 {}
impl From<u128> for Ipv6Addr {}
impl From<[u8; 16]> for Ipv6Addr {}
impl From<[u16; 8]> for Ipv6Addr {}
impl From<[u8; 16]> for IpAddr {}
impl From<[u16; 8]> for IpAddr {}
impl From<SocketAddrV4> for SocketAddr {}
impl From<SocketAddrV6> for SocketAddr {}
impl PartialEq<Ipv4Addr> for IpAddr {}
impl PartialEq<Ipv6Addr> for IpAddr {}
impl PartialEq<IpAddr> for Ipv4Addr {}
impl PartialEq<IpAddr> for Ipv6Addr {}
impl crate::ops::Not for Ipv4Addr { type Output = Ipv4Addr; }
impl crate::ops::Not for Ipv6Addr { type Output = Ipv6Addr; }
impl crate::fmt::Display for SocketAddrV4 {}
impl crate::fmt::Display for SocketAddrV6 {}
impl crate::str::FromStr for SocketAddrV4 { type Err = AddrParseError; }
impl crate::str::FromStr for SocketAddrV6 { type Err = AddrParseError; }
impl ToSocketAddrs for SocketAddrV4 { type Iter = crate::option::IntoIter<SocketAddr>; }
impl ToSocketAddrs for SocketAddrV6 { type Iter = crate::option::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (IpAddr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (String, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = crate::iter::Cloned<crate::slice::Iter<'a, SocketAddr>>; }
