use crate::chain::Chain;
use crate::{Error, StdError};
use alloc::boxed::Box;
use core::fmt::{self, Debug, Display};
use core::ops::{Deref, DerefMut};

impl Error {
    pub fn new<E>(error: E) -> Self
    where
        E: StdError + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    pub fn from_boxed(boxed_error: Box<dyn StdError + Send + Sync + 'static>) -> Self;
    pub fn context<C>(self, context: C) -> Self
    where
        C: Display + Send + Sync + 'static;
    pub fn backtrace(&self) -> &Backtrace;
    pub fn chain(&self) -> Chain;
    pub fn root_cause(&self) -> &(dyn StdError + 'static);
    pub fn is<E>(&self) -> bool
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast<E>(self) -> Result<E, Self>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_ref<E>(&self) -> Option<&E>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn into_boxed_dyn_error(self) -> Box<dyn StdError + Send + Sync + 'static>;
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(
        self,
    ) -> Box<dyn StdError + Send + Sync + 'static>;
}

impl<E> From<E> for Error
where
    E: StdError + Send + Sync + 'static,
{}

impl Deref for Error {
    type Target = dyn StdError + Send + Sync + 'static;
}
impl DerefMut for Error {}
impl Display for Error {}
impl Debug for Error {}
impl From<Error> for Box<dyn StdError + Send + Sync + 'static> {}
impl From<Error> for Box<dyn StdError + Send + 'static> {}
impl From<Error> for Box<dyn StdError + 'static> {}
impl AsRef<dyn StdError + Send + Sync> for Error {}
impl AsRef<dyn StdError> for Error {}
