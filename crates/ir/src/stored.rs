//! How symbols are written where syntax is kept beyond a run.
//!
//! A symbol's number means nothing in another process. What is kept has the texts of its symbols beside it, each once,
//! and names them by their places among those.

use std::cell::RefCell;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Symbol;

thread_local! {
    // Serde has no other way to hand them down.
    static WRITTEN: RefCell<SymbolTable> = RefCell::default();
    static READ: RefCell<Arc<[Symbol]>> = RefCell::default();
}

/// The symbols of what was written.
#[derive(Debug, Default)]
pub struct SymbolTable {
    symbols: Vec<Symbol>,
    numbers: FxHashMap<Symbol, u32>,
}

impl SymbolTable {
    /// The texts, by number.
    pub fn texts(&self) -> Vec<&'static str> {
        self.symbols.iter().map(|symbol| symbol.as_str()).collect()
    }

    /// Runs what serializes, on this thread; its symbols join the table.
    pub fn write<T>(&mut self, serialize: impl FnOnce() -> T) -> T {
        WRITTEN.with_borrow_mut(|table| std::mem::swap(table, self));
        let result = serialize();
        WRITTEN.with_borrow_mut(|table| std::mem::swap(table, self));
        result
    }

    /// Runs what deserializes, on this thread, what was written with these symbols.
    pub fn read<T>(symbols: &Arc<[Symbol]>, deserialize: impl FnOnce() -> T) -> T {
        let before = READ.replace(Arc::clone(symbols));
        let result = deserialize();
        READ.set(before);
        result
    }

    /// The number of a symbol, which joins the table.
    pub fn number(&mut self, symbol: Symbol) -> u32 {
        *self.numbers.entry(symbol).or_insert_with(|| {
            self.symbols.push(symbol);
            u32::try_from(self.symbols.len() - 1).unwrap_or(u32::MAX)
        })
    }
}

impl Serialize for Symbol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WRITTEN.with_borrow_mut(|table| table.number(*self)).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Symbol {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u32::deserialize(deserializer)?;
        let symbol = READ.with_borrow(|symbols| symbols.get(number as usize).copied());
        symbol.ok_or_else(|| D::Error::custom("no symbol has this number"))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde::{Deserialize, Serialize};

    use super::SymbolTable;
    use crate::Symbol;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Names(Vec<Symbol>);

    #[test]
    fn symbols_are_kept_by_their_texts() {
        let names = Names(["b", "", "a", "b"].map(Symbol::new).to_vec());
        let mut table = SymbolTable::default();
        let bytes = table.write(|| postcard::to_stdvec(&names)).expect("it can be written");
        assert_eq!(table.texts(), ["b", "", "a"]);
        let symbols: Arc<[Symbol]> = table.texts().into_iter().map(Symbol::new).collect();
        let read = |symbols| SymbolTable::read(symbols, || postcard::from_bytes::<Names>(&bytes));
        assert_eq!(read(&symbols), Ok(names));
        assert!(read(&Arc::from([Symbol::EMPTY])).is_err(), "a number without a symbol is an error");
    }
}
