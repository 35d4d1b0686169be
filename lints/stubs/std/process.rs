//! Processes.

use crate::ffi::OsStr;
use crate::io;
use crate::path::Path;

pub fn exit(code: i32) -> !;
pub fn abort() -> !;
#[flow(none)]
pub fn id() -> u32;
pub struct Command;
#[flow(outside)]
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, value: V) -> &mut Command;
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn output(&mut self) -> io::Result<Output>;
    pub fn status(&mut self) -> io::Result<ExitStatus>;
}
pub struct Stdio;
impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}
impl From<crate::fs::File> for Stdio {}
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
#[flow(outside)]
impl Child {
    pub fn kill(&mut self) -> io::Result<()>;
    #[flow(none)]
    pub fn id(&self) -> u32;
    #[flow(none)]
    pub fn wait(&mut self) -> io::Result<ExitStatus>;
    #[flow(none)]
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
    pub fn wait_with_output(self) -> io::Result<Output>;
}
pub struct ChildStdin;
pub struct ChildStdout;
pub struct ChildStderr;
impl io::Write for ChildStdin {}
impl io::Read for ChildStdout {}
impl io::Read for ChildStderr {}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ExitStatus;
impl ExitStatus {
    #[flow(none)]
    pub fn success(&self) -> bool;
    #[flow(none)]
    pub fn code(&self) -> Option<i32>;
}
impl crate::fmt::Display for ExitStatus {}
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ExitCode;
impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode;
    pub const FAILURE: ExitCode = ExitCode;
}
impl From<u8> for ExitCode {}
pub trait Termination {
    fn report(self) -> ExitCode;
}

#[flow(outside)]
impl Command {
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> impl Iterator<Item = &crate::ffi::OsStr>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}

impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl From<ChildStderr> for Stdio {}
impl From<crate::io::Stdout> for Stdio {}
impl From<crate::io::Stderr> for Stdio {}
impl From<crate::os::fd::OwnedFd> for Stdio {}
impl io::Write for &ChildStdin {}
impl<T, E: crate::fmt::Debug> Termination for Result<T, E> {}
impl Termination for () {}
impl Termination for ExitCode {}
impl Termination for ! {}

impl Command {
    pub fn get_envs(&self) -> CommandEnvs<'_>;
}
pub struct CommandEnvs<'a>(&'a Command);
impl<'a> Iterator for CommandEnvs<'a> { type Item = (&'a crate::ffi::OsStr, Option<&'a crate::ffi::OsStr>); }
