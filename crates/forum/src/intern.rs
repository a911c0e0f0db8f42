//! Names that a million comments share, kept once.

use imbl::{HashMap, Vector};
use serde::{Deserialize, Serialize};

/// Names in the order in which they were first seen; small numbers stand for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "T: Clone + Eq + std::hash::Hash + Serialize + for<'a> Deserialize<'a>")]
pub(crate) struct Interned<T: Clone + Eq + std::hash::Hash> {
    names: Vector<T>,
    places: HashMap<T, usize>,
}

impl<T: Clone + Eq + std::hash::Hash> Default for Interned<T> {
    fn default() -> Self {
        Self { names: Vector::new(), places: HashMap::new() }
    }
}

impl<T: Clone + Eq + std::hash::Hash> Interned<T> {
    /// The number of a name, new or known.
    pub(crate) fn intern(&mut self, name: &T) -> usize {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        self.names.push_back(name.clone());
        self.places.insert(name.clone(), self.names.len() - 1);
        self.names.len() - 1
    }

    /// The name of a number that [`Self::intern`] gave.
    pub(crate) fn get(&self, place: usize) -> &T {
        self.names.get(place).expect("BUG: only interned names have numbers")
    }
}
