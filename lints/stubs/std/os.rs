//! What only some systems have.

pub mod raw {
    pub use crate::ffi::{
        c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong,
        c_ulonglong, c_ushort, c_void,
    };
}

pub mod fd {
    pub type RawFd = i32;
    pub trait AsRawFd {
        fn as_raw_fd(&self) -> RawFd;
    }
    pub trait FromRawFd {
        unsafe fn from_raw_fd(fd: RawFd) -> Self;
    }
    pub trait IntoRawFd {
        fn into_raw_fd(self) -> RawFd;
    }
    pub trait AsFd {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct BorrowedFd<'fd>(&'fd RawFd);
    #[derive(Debug)]
    pub struct OwnedFd(RawFd);
    impl OwnedFd {
        pub fn try_clone(&self) -> crate::io::Result<OwnedFd>;
    }
    impl AsRawFd for OwnedFd {}
    impl AsFd for OwnedFd {}
    impl IntoRawFd for OwnedFd {}
    impl FromRawFd for OwnedFd {}
    impl<'fd> BorrowedFd<'fd> {
        pub const unsafe fn borrow_raw(fd: RawFd) -> BorrowedFd<'fd>;
        pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd>;
    }
    impl AsRawFd for BorrowedFd<'_> {}
    impl AsFd for BorrowedFd<'_> {}
    impl AsFd for crate::fs::File {}
    impl AsRawFd for crate::fs::File {}
    impl IntoRawFd for crate::fs::File {}
    impl FromRawFd for crate::fs::File {}
    impl From<crate::fs::File> for OwnedFd {}
    impl From<OwnedFd> for crate::fs::File {}
    impl AsFd for crate::net::TcpStream {}
    impl AsRawFd for crate::net::TcpStream {}
    impl IntoRawFd for crate::net::TcpStream {}
    impl FromRawFd for crate::net::TcpStream {}
    impl From<crate::net::TcpStream> for OwnedFd {}
    impl From<OwnedFd> for crate::net::TcpStream {}
    impl AsFd for crate::net::TcpListener {}
    impl AsRawFd for crate::net::TcpListener {}
    impl IntoRawFd for crate::net::TcpListener {}
    impl FromRawFd for crate::net::TcpListener {}
    impl From<crate::net::TcpListener> for OwnedFd {}
    impl From<OwnedFd> for crate::net::TcpListener {}
    impl AsFd for crate::net::UdpSocket {}
    impl AsRawFd for crate::net::UdpSocket {}
    impl IntoRawFd for crate::net::UdpSocket {}
    impl FromRawFd for crate::net::UdpSocket {}
    impl From<crate::net::UdpSocket> for OwnedFd {}
    impl From<OwnedFd> for crate::net::UdpSocket {}
    impl AsFd for crate::process::ChildStdin {}
    impl AsRawFd for crate::process::ChildStdin {}
    impl IntoRawFd for crate::process::ChildStdin {}
    impl From<crate::process::ChildStdin> for OwnedFd {}
    impl From<OwnedFd> for crate::process::ChildStdin {}
    impl AsFd for crate::process::ChildStdout {}
    impl AsRawFd for crate::process::ChildStdout {}
    impl IntoRawFd for crate::process::ChildStdout {}
    impl From<crate::process::ChildStdout> for OwnedFd {}
    impl From<OwnedFd> for crate::process::ChildStdout {}
    impl AsFd for crate::process::ChildStderr {}
    impl AsRawFd for crate::process::ChildStderr {}
    impl IntoRawFd for crate::process::ChildStderr {}
    impl From<crate::process::ChildStderr> for OwnedFd {}
    impl From<OwnedFd> for crate::process::ChildStderr {}
    impl AsFd for crate::os::unix::net::UnixStream {}
    impl AsRawFd for crate::os::unix::net::UnixStream {}
    impl IntoRawFd for crate::os::unix::net::UnixStream {}
    impl FromRawFd for crate::os::unix::net::UnixStream {}
    impl From<crate::os::unix::net::UnixStream> for OwnedFd {}
    impl From<OwnedFd> for crate::os::unix::net::UnixStream {}
    impl AsFd for crate::os::unix::net::UnixListener {}
    impl AsRawFd for crate::os::unix::net::UnixListener {}
    impl IntoRawFd for crate::os::unix::net::UnixListener {}
    impl FromRawFd for crate::os::unix::net::UnixListener {}
    impl From<crate::os::unix::net::UnixListener> for OwnedFd {}
    impl From<OwnedFd> for crate::os::unix::net::UnixListener {}
    impl AsFd for crate::os::unix::net::UnixDatagram {}
    impl AsRawFd for crate::os::unix::net::UnixDatagram {}
    impl IntoRawFd for crate::os::unix::net::UnixDatagram {}
    impl FromRawFd for crate::os::unix::net::UnixDatagram {}
    impl From<crate::os::unix::net::UnixDatagram> for OwnedFd {}
    impl From<OwnedFd> for crate::os::unix::net::UnixDatagram {}
    impl AsFd for crate::io::Stdin {}
    impl AsRawFd for crate::io::Stdin {}
    impl AsFd for crate::io::Stdout {}
    impl AsRawFd for crate::io::Stdout {}
    impl AsFd for crate::io::Stderr {}
    impl AsRawFd for crate::io::Stderr {}
    impl AsFd for crate::io::StdinLock<'_> {}
    impl AsRawFd for crate::io::StdinLock<'_> {}
    impl AsFd for crate::io::StdoutLock<'_> {}
    impl AsRawFd for crate::io::StdoutLock<'_> {}
    impl AsFd for crate::io::StderrLock<'_> {}
    impl AsRawFd for crate::io::StderrLock<'_> {}
    impl<T: AsFd + ?Sized> AsFd for &T {}
    impl<T: AsFd + ?Sized> AsFd for &mut T {}
    impl<T: AsFd + ?Sized> AsFd for Box<T> {}
    impl<T: AsFd + ?Sized> AsFd for crate::rc::Rc<T> {}
    impl<T: AsFd + ?Sized> AsFd for crate::sync::Arc<T> {}
    impl<T: AsRawFd> AsRawFd for Box<T> {}
    impl<T: AsRawFd> AsRawFd for crate::rc::Rc<T> {}
    impl<T: AsRawFd> AsRawFd for crate::sync::Arc<T> {}
    impl AsRawFd for RawFd {}
    impl IntoRawFd for RawFd {}
    impl FromRawFd for RawFd {}
    impl FromRawFd for crate::process::Stdio {}
}

pub mod unix {
    pub mod io {
        pub use crate::os::fd::*;
    }

    pub mod prelude {
        pub use super::ffi::{OsStrExt, OsStringExt};
        pub use super::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
        pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
        pub use super::process::{CommandExt, ExitStatusExt};
    }

    pub mod ffi {
        use crate::ffi::{OsStr, OsString};

        pub trait OsStrExt {
            fn from_bytes(slice: &[u8]) -> &Self;
            fn as_bytes(&self) -> &[u8];
        }
        impl OsStrExt for OsStr {}
        pub trait OsStringExt {
            fn from_vec(vec: Vec<u8>) -> Self;
            fn into_vec(self) -> Vec<u8>;
        }
        impl OsStringExt for OsString {}
    }

    pub mod fs {
        use crate::path::Path;

        pub trait PermissionsExt {
            fn mode(&self) -> u32;
            fn set_mode(&mut self, mode: u32);
            fn from_mode(mode: u32) -> Self;
        }
        impl PermissionsExt for crate::fs::Permissions {}
        pub trait OpenOptionsExt {
            fn mode(&mut self, mode: u32) -> &mut Self;
            fn custom_flags(&mut self, flags: i32) -> &mut Self;
        }
        impl OpenOptionsExt for crate::fs::OpenOptions {}
        pub trait MetadataExt {
            fn dev(&self) -> u64;
            fn ino(&self) -> u64;
            fn mode(&self) -> u32;
            fn nlink(&self) -> u64;
            fn uid(&self) -> u32;
            fn gid(&self) -> u32;
            fn size(&self) -> u64;
            fn atime(&self) -> i64;
            fn mtime(&self) -> i64;
            fn ctime(&self) -> i64;
            fn rdev(&self) -> u64;
            fn atime_nsec(&self) -> i64;
            fn mtime_nsec(&self) -> i64;
            fn ctime_nsec(&self) -> i64;
            fn blksize(&self) -> u64;
            fn blocks(&self) -> u64;
        }
        impl MetadataExt for crate::fs::Metadata {}
        pub trait FileTypeExt {
            fn is_block_device(&self) -> bool;
            fn is_char_device(&self) -> bool;
            fn is_fifo(&self) -> bool;
            fn is_socket(&self) -> bool;
        }
        impl FileTypeExt for crate::fs::FileType {}
        pub trait FileExt {
            fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
            fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<()>;
            fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
            fn write_all_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<()>;
        }
        impl FileExt for crate::fs::File {}
        pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
        pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()>;
    }

    pub mod process {
        pub trait CommandExt {
            fn uid(&mut self, id: u32) -> &mut crate::process::Command;
            fn gid(&mut self, id: u32) -> &mut crate::process::Command;
            fn exec(&mut self) -> crate::io::Error;
            fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut crate::process::Command;
            unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut crate::process::Command;
            fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command;
        }
        impl CommandExt for crate::process::Command {}
        pub trait ExitStatusExt {
            fn from_raw(raw: i32) -> Self;
            fn signal(&self) -> Option<i32>;
            fn core_dumped(&self) -> bool;
            fn stopped_signal(&self) -> Option<i32>;
            fn continued(&self) -> bool;
            fn into_raw(self) -> i32;
        }
        impl ExitStatusExt for crate::process::ExitStatus {}
    }

    pub mod net {
        use crate::io::{Read, Result, Write};
        use crate::path::Path;
        use crate::time::Duration;

        #[derive(Clone, Debug)]
        pub struct SocketAddr(());
        impl SocketAddr {
            pub fn as_pathname(&self) -> Option<&Path>;
            pub fn is_unnamed(&self) -> bool;
        }

        #[derive(Debug)]
        pub struct UnixStream(());
        impl UnixStream {
            pub fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream>;
            pub fn pair() -> Result<(UnixStream, UnixStream)>;
            pub fn try_clone(&self) -> Result<UnixStream>;
            pub fn local_addr(&self) -> Result<SocketAddr>;
            pub fn peer_addr(&self) -> Result<SocketAddr>;
            pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()>;
            pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
            pub fn shutdown(&self, how: crate::net::Shutdown) -> Result<()>;
        }
        impl Read for UnixStream {}
        impl Write for UnixStream {}
        impl Read for &UnixStream {}
        impl Write for &UnixStream {}

        #[derive(Debug)]
        pub struct UnixListener(());
        impl UnixListener {
            pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener>;
            pub fn accept(&self) -> Result<(UnixStream, SocketAddr)>;
            pub fn local_addr(&self) -> Result<SocketAddr>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
            pub fn incoming(&self) -> Incoming<'_>;
        }
        #[derive(Debug)]
        pub struct Incoming<'a>(&'a UnixListener);
        impl<'a> Iterator for Incoming<'a> {
            type Item = Result<UnixStream>;
        }

        #[derive(Debug)]
        pub struct UnixDatagram(());
        impl UnixDatagram {
            pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram>;
            pub fn unbound() -> Result<UnixDatagram>;
            pub fn pair() -> Result<(UnixDatagram, UnixDatagram)>;
            pub fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()>;
            pub fn recv(&self, buf: &mut [u8]) -> Result<usize>;
            pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
            pub fn send(&self, buf: &[u8]) -> Result<usize>;
            pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize>;
        }
    }
}
